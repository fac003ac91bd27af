// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configuration.h"
#include "core/outlets/publish/publishservice.h"
#include "tests/loopback/kafkastage.h"

#include <QTemporaryDir>

namespace feedwarden::test {

inline constexpr int Patience = 90'000;   // ms, for conditions that come by themselves.
/// Where the machine is busy the end may take longer than a program has for it.
inline constexpr PublishWorker::Waits Soon{.retry = 200ms, .patience = 0ms, .finish = 60s};
inline const StreamKey Trades{QStringLiteral("BTCUSDT"), Channel::Trade};
inline const QStringList AllTopics = {QStringLiteral("feedwarden.events"), QStringLiteral("feedwarden.gaps"),
                                      QStringLiteral("feedwarden.trust"), QStringLiteral("feedwarden.samples")};
inline const QStringList GapTopic = {QStringLiteral("feedwarden.gaps")};

/// Publishes to `brokers`, with its outbox in `folder`.
inline Configuration publishingTo(const QString &brokers, const QTemporaryDir &folder)
{
    Configuration made;
    made.general.dataDir = folder.path();
    made.publish = {
        .enabled = true, .brokers = brokers, .instance = QStringLiteral("here"), .samples = PublishSamples::Second};
    return made;
}

inline Event gap(quint64 number, const QString &feed = QStringLiteral("okx"))
{
    return {.id = number,
            .time = wallNow(),
            .at = Clock::now(),
            .feed = feed,
            .line = 1,
            .payload = SequenceGap{Trades, number, number + 1, 1}};
}

/// How often each number was read, in the order of reading.
inline QList<int> numbersOf(const std::vector<ReadRecord> &records)
{
    QList<int> numbers;
    for (const ReadRecord &record : records)
        numbers.append(record.json.value(QLatin1String("expected")).toInt());
    return numbers;
}

inline QList<int> upTo(int count)
{
    QList<int> numbers;
    for (int i = 0; i < count; ++i)
        numbers.append(i);
    return numbers;
}

}   // namespace feedwarden::test
