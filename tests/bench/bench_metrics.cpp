// SPDX-License-Identifier: GPL-3.0-or-later
// What Prometheus has to wait for and what the figures cost the main thread: bench_metrics [lines] [streams a line].
// Exit code 1 where a scrape of 50 lines takes more than 20 ms, as plain text or packed.
#include "core/outlets/metricsendpoint.h"
#include "core/outlets/metricsregistry.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTcpSocket>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace feedwarden;

static constexpr double LimitMs = 20;
static constexpr int Rounds = 200;

/// A distribution as a line has it after a while: round trips from 1 ms to 1 s.
static std::shared_ptr<const DurationTally> tallyOf(int seed)
{
    LogHistogram histogram;
    for (int i = 1; i < 20'000; ++i)
        histogram.record(1ms + ((i * 7'919 + seed) % 1'000) * ((i * 104'729) % 1'000) * 1us);
    auto tally = std::make_shared<DurationTally>();
    tally->add(histogram);
    return tally;
}

/// Ten lines a feed.
static QList<FeedSnapshot> makeFeeds(int lines, int streamsPerLine)
{
    QList<FeedSnapshot> feeds;
    for (int i = 0; i < lines; ++i) {
        if (i % 10 == 0) {
            FeedSnapshot feed;
            feed.name = QStringLiteral("binance-usdm-%1").arg(i / 10);
            feed.venue = QStringLiteral("binance-usdm");
            feeds.append(feed);
        }
        FeedSnapshot &feed = feeds.last();
        ConnectionSnapshot line;
        line.feed = feed.name;
        line.line = i % 10 + 1;
        line.state = LineState::Stable;
        line.metrics.connected = true;
        line.metrics.quality.emplace();
        line.metrics.messagesReceived = 123'456'789;
        line.metrics.bytesReceived = 98'765'432'100;
        line.metrics.blindTime = 12'345'678'901ns;
        line.rttTally = tallyOf(i);
        line.latencyTally = tallyOf(2 * i);
        for (int j = 0; j < streamsPerLine; ++j) {
            StreamSnapshot stream;
            stream.key = {QStringLiteral("SYMBOL%1USDT").arg(i * streamsPerLine + j), Channel::BookTicker};
            stream.trust = TrustState::Trusted;
            stream.messages = 12'345'678;
            stream.blindTime = 1'234'567'890ns;
            line.streams.append(stream);
        }
        feed.streams.append(line.streams);
        feed.lines.append(line);
    }
    return feeds;
}

/// What the next second brings.
static void goOn(QList<FeedSnapshot> &feeds)
{
    for (FeedSnapshot &feed : feeds) {
        for (ConnectionSnapshot &line : feed.lines) {
            line.metrics.messagesReceived += 1'000;
            for (StreamSnapshot &stream : line.streams)
                stream.messages += 50;
        }
    }
}

struct Times {
    double median = 0, p99 = 0;
};

static Times timesOf(std::vector<double> ms)
{
    std::sort(ms.begin(), ms.end());
    return {ms[ms.size() / 2], ms[ms.size() * 99 / 100]};
}

/// From the question to the end of the answer.
static Times scrape(quint16 port, const char *encoding, qsizetype &bytes)
{
    std::vector<double> took;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        socket.write(QByteArray("GET /metrics HTTP/1.1\r\nHost: localhost\r\n") + encoding + "\r\n");
        bytes = 0;
        while (socket.waitForReadyRead(5'000) || socket.bytesAvailable() > 0)
            bytes += socket.readAll().size();
        took.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return timesOf(took);
}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const int lines = argc > 1 ? std::atoi(argv[1]) : 50;
    const int streams = argc > 2 ? std::atoi(argv[2]) : 20;
    QList<FeedSnapshot> feeds = makeFeeds(lines, streams);
    MetricsRegistry registry;

    Clock::time_point now{1h};
    std::vector<double> taking, picturing;
    std::shared_ptr<const MetricsPicture> picture;
    for (int round = 0; round < Rounds; ++round) {
        goOn(feeds);
        QElapsedTimer timer;
        timer.start();
        registry.takeFeeds(feeds, now += 1s);
        taking.push_back(double(timer.nsecsElapsed()) / 1e6);
        timer.start();
        picture = registry.picture(wallNow());
        picturing.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("%d lines, %d streams, %zu series\n", lines, lines * streams, registry.series());
    std::printf("main thread, once a second: %.3f ms to count (p99 %.3f), %.3f ms for the picture (p99 %.3f)\n",
                timesOf(taking).median, timesOf(taking).p99, timesOf(picturing).median, timesOf(picturing).p99);

    MetricsEndpoint endpoint;
    endpoint.publish(picture);
    endpoint.apply({.enabled = true, .listen = QStringLiteral("127.0.0.1:0")});
    while (!endpoint.isListening())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    bool isFast = true;
    for (const auto &[name, encoding] : {std::pair("plain", ""), std::pair("gzip", "Accept-Encoding: gzip\r\n")}) {
        qsizetype bytes = 0;
        const Times times = scrape(endpoint.port(), encoding, bytes);
        std::printf("scrape, %s: %.2f ms (p99 %.2f), %lld kB\n", name, times.median, times.p99,
                    (long long)bytes / 1'000);
        isFast = isFast && times.median <= LimitMs;
    }
    if (lines <= 50 && !isFast) {
        std::printf("MISSED: at most %.0f ms\n", LimitMs);
        return 1;
    }
    return 0;
}
