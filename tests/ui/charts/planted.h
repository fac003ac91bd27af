// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/livehistory.h"
#include "ui/charts/feedchoice.h"

#include <QColor>
#include <QPalette>
#include <QtTest/QTest>

namespace feedwarden::testing {

/// 13:00 in UTC, which the tests run in.
inline const WallTime t0 = toWallTime(QDateTime(QDate(2026, 11, 20), QTime(13, 0), Qt::UTC));
inline const QString kraken = QStringLiteral("kraken");
inline const QString okx = QStringLiteral("okx");
inline constexpr auto HourLength = 3'600;

/// The planted outage of kraken: 13:20:00 to 13:21:12, lost by a reset, two attempts, the second one successful.
inline const WallTime outageFrom = t0 + 20min;
inline const WallTime outageTo = outageFrom + 72s;
/// A silent spell of kraken: 13:40 to 13:42.
inline const WallTime silentFrom = t0 + 40min;
inline const WallTime silentTo = silentFrom + 2min;
/// Nobody looked at anything: 13:50 to 13:52.
inline const WallTime asleepFrom = t0 + 50min;
inline const WallTime asleepTo = asleepFrom + 2min;

inline Clock::time_point clockAt(WallTime time) { return Clock::time_point(time - t0 + 1000h); }

inline FeedSnapshot snapshotAt(WallTime time, const QString &feed, double quality = 97)
{
    FeedSnapshot snapshot;
    snapshot.name = feed;
    snapshot.worst.state = LineState::Stable;
    snapshot.worst.takenAt = clockAt(time);
    snapshot.metrics.wantedStreams = snapshot.metrics.trustedStreams = 1;
    QualityScore score;
    score.losses[size_t(QualityPart::Trust)].points = 100 - quality;
    snapshot.metrics.quality = score;
    snapshot.metrics.messagesPerSecond = 10;
    snapshot.metrics.rtt = {.p50 = 10ms, .p95 = 20ms, .p99 = 30ms, .max = 32ms};
    snapshot.metrics.feedLatency = {.p50 = 40ms, .p95 = 50ms, .p99 = 60ms, .max = 61ms};
    return snapshot;
}

/// An hour of two feeds. `okx` is always trusted.
inline LiveHistory plantedHistory(const QString &detail = QStringLiteral("reset by peer"))
{
    LiveHistory history;
    const auto tell = [&history](WallTime time, EventPayload payload) {
        history.addEvent({.time = time, .at = clockAt(time), .feed = kraken, .line = 1, .payload = std::move(payload)});
    };
    for (int second = 0; second < HourLength; ++second) {
        const WallTime now = t0 + std::chrono::seconds(second);
        if (now >= asleepFrom && now < asleepTo)
            continue;
        if (now == outageFrom) {
            tell(now, ConnectionFailed{{.cause = Cause::ConnectionReset, .detail = detail}});
            tell(now, StateChanged{LineState::Stable, LineState::Waiting, Cause::ConnectionReset});
            tell(now, Reconnecting{1, 1s});
        } else if (now == outageFrom + 1s) {
            tell(now, StateChanged{LineState::Waiting, LineState::Connecting, Cause::None});
        } else if (now == outageFrom + 2s) {
            tell(now, ConnectionFailed{{.cause = Cause::ConnectionRefused}});
            tell(now, Reconnecting{2, 60s});
        } else if (now == outageFrom + 64s) {
            tell(now, StateChanged{LineState::Waiting, LineState::Connecting, Cause::None});
        } else if (now == outageTo) {
            tell(now, Reconnected{72s, 2});
        }
        FeedSnapshot snapshot = snapshotAt(now, kraken, now < silentFrom || now >= silentTo ? 97 : 71);
        if (now >= outageFrom && now < outageTo) {
            snapshot.worst.state = LineState::Waiting;
            snapshot.worst.cause = Cause::ConnectionReset;
            snapshot.worst.downSince = clockAt(outageFrom);
            snapshot.metrics.rtt = snapshot.metrics.feedLatency = {};
        } else if (now >= silentFrom && now < silentTo) {
            snapshot.streams = {{.key = {QStringLiteral("XBT/USD"), Channel::Depth}, .trust = TrustState::Silent}};
        }
        history.addSnapshot(now, snapshot);
        history.addSnapshot(now, snapshotAt(now, okx, 95));
    }
    return history;
}

inline const WallTime hourEnd = t0 + std::chrono::seconds(HourLength);

inline QList<FeedChoice> plantedFeeds()
{
    return {{kraken, QStringLiteral("Kraken"), 0, true}, {okx, QStringLiteral("OKX"), 1, false}};
}

inline QPalette palette(bool dark)
{
    QPalette palette(dark ? Qt::black : Qt::white);
    palette.setColor(QPalette::Window, dark ? Qt::black : Qt::white);
    palette.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
    return palette;
}

}   // namespace feedwarden::testing
