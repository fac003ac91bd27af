// SPDX-License-Identifier: GPL-3.0-or-later

// What publishing costs: the main thread, for each event and for each second of 50 lines; and how many records a second
// come from there through the outbox to a broker (librdkafka's mock cluster, in this process) and back. Usage:
// bench_publish [records]. Exit code 1 where a limit is missed.

#include "core/config/configuration.h"
#include "core/outlets/publish/publishservice.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>

#include <cstdio>
#include <cstdlib>

using namespace feedwarden;

static constexpr int Lines = 50;
/// A second of 50 lines may cost the main thread 1 % of it, and an outage of all of them is 500 events or so.
static constexpr double SecondLimitMs = 10, EventLimitUs = 100, RecordsLimit = 5'000;

static QList<FeedSnapshot> pictures(quint64 messages)
{
    FeedSnapshot feed;
    feed.name = QStringLiteral("okx");
    for (int i = 1; i <= Lines; ++i) {
        ConnectionSnapshot line;
        line.feed = feed.name;
        line.line = i;
        line.state = LineState::Stable;
        line.metrics.messagesReceived = messages;
        line.metrics.rtt = {10ms, 20ms, 30ms, 40ms};
        feed.lines.append(line);
    }
    return {feed};
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int records = argc > 1 ? std::atoi(argv[1]) : 50'000;
    rd_kafka_t *const client = rd_kafka_new(RD_KAFKA_PRODUCER, rd_kafka_conf_new(), nullptr, 0);
    rd_kafka_mock_cluster_t *const cluster = client ? rd_kafka_mock_cluster_new(client, 1) : nullptr;
    if (!cluster || records < 1) {
        std::fprintf(stderr, "there is no mock cluster, or nothing to do\n");
        return 2;
    }
    bool isWithin = true;
    {
        const QTemporaryDir folder;
        Configuration configuration;
        configuration.general.dataDir = folder.path();
        configuration.publish = {.enabled = true,
                                 .brokers = QString::fromLatin1(rd_kafka_mock_cluster_bootstraps(cluster)),
                                 .instance = QStringLiteral("bench"),
                                 .samples = PublishSamples::Second};
        PublishService service;
        service.apply(configuration);

        const auto begin = Clock::now();
        for (int i = 0; i < records; ++i) {
            service.addEvent({.time = wallNow(),
                              .feed = QStringLiteral("okx"),
                              .line = 1 + i % Lines,
                              .payload = SequenceGap{StreamKey{QStringLiteral("BTC-USDT"), Channel::Trade}, quint64(i),
                                                     quint64(i) + 1, 1}});
            if (i % 1'000 == 999)
                service.advance();
        }
        service.advance();
        const double eventUs = toMs(Clock::now() - begin) * 1'000 / records;
        QEventLoop loop;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
            if (service.status().waiting == 0 && service.status().delivered >= quint64(records))
                loop.quit();
        });
        QTimer::singleShot(120'000, &loop, [&loop] { loop.exit(1); });
        timer.start(5);
        if (loop.exec() != 0) {
            std::fprintf(stderr, "only %llu records were delivered\n",
                         static_cast<unsigned long long>(service.status().delivered));
            isWithin = false;
        }
        const double rate = double(service.status().delivered) * 1'000 / toMs(Clock::now() - begin);

        static constexpr int Seconds = 200;
        Clock::duration longest{0}, all{0};
        for (int second = 0; second < Seconds; ++second) {
            const auto seconds = pictures(quint64(second) * 1'000);
            const auto from = Clock::now();
            service.setFeeds(seconds);
            service.advance();
            const auto took = Clock::now() - from;
            longest = std::max(longest, took);
            all += took;
        }
        std::printf("main thread: %.1f us an event (limit %.0f), %.3f ms a second of %d lines, at most %.3f ms (limit "
                    "%.0f)\n",
                    eventUs, EventLimitUs, toMs(all) / Seconds, Lines, toMs(longest), SecondLimitMs);
        std::printf("through the outbox to the broker and back: %.0f records/s (limit %.0f)\n", rate, RecordsLimit);
        isWithin = isWithin && eventUs <= EventLimitUs && toMs(all) / Seconds <= SecondLimitMs && rate >= RecordsLimit;
    }
    rd_kafka_mock_cluster_destroy(cluster);
    rd_kafka_destroy(client);
    return isWithin ? 0 : 1;
}
