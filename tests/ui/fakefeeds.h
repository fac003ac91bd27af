// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/event.h"
#include "core/connection/feedsnapshot.h"
#include "core/history/livehistory.h"

#include <QList>

#include <random>
#include <vector>

namespace feedwarden {

/// A made-up market day for what shows feeds: eight exchanges, second by second, with a script of silences, outages and
/// rotations. The same seed gives the same hour. A stand-in for the Monitor where only pixels and models are in
/// question.
class FakeFeeds final
{
public:
    /// The hour begins at `at`, which is `wall`.
    FakeFeeds(Clock::time_point at, WallTime wall, unsigned seed = 1);

    /// Lives through `seconds`; snapshots and events go into `history`.
    void run(LiveHistory &history, int seconds);

    [[nodiscard]] const QList<FeedSnapshot> &feeds() const { return m_feeds; }
    [[nodiscard]] std::vector<Event> takeEvents() { return std::exchange(m_newEvents, {}); }
    [[nodiscard]] Clock::time_point at() const { return m_at; }
    [[nodiscard]] WallTime wall() const { return m_wall; }

    void setWanted(const QString &feed, bool isWanted);

private:
    enum class Trouble { Silent, Down, Rotating, Breaker, Blocked, Gap };
    struct Incident {
        int from = 0, to = 0;   ///< Seconds since the begin.
        Trouble trouble = Trouble::Down;
        Cause cause = Cause::None;
    };
    struct Plan {
        double rttMs = 20;
        double latencyMs = 30;
        double rate = 100;
        int begins = 0;   ///< When the feed begins to exist.
        std::vector<Incident> incidents;
    };

    void step(LiveHistory &history);
    void stepFeed(int index);
    void tell(int index, EventPayload payload);

    std::mt19937 m_random;
    Clock::time_point m_at;
    WallTime m_wall;
    int m_second = 0;
    quint64 m_nextId = 1;
    QList<FeedSnapshot> m_all;
    QList<FeedSnapshot> m_feeds;
    std::vector<Plan> m_plans;
    std::vector<Event> m_newEvents;
    std::vector<Event> m_stepEvents;
};

/// A feed that is up and trusted at `at`, for tests that change one thing about it.
[[nodiscard]] FeedSnapshot trustedFeed(const QString &name, const QString &title, Clock::time_point at);
/// The same, down for 41 s: reset by the server, attempt 3 in 4 s.
[[nodiscard]] FeedSnapshot downFeed(const QString &name, const QString &title, Clock::time_point at);

}   // namespace feedwarden
