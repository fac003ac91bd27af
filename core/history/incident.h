// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historyreader.h"

#include <optional>
#include <vector>

namespace feedwarden {

/// When an incident was: outages of one feed's lines that overlap are one.
struct IncidentSpan {
    QString feed;
    WallTime from{};
    std::optional<WallTime> to;   ///< None while it lasts.
    int outages = 0;

    [[nodiscard]] bool contains(WallTime time) const { return from <= time && (!to || time <= *to); }
    /// The same for an instant that may have been through the store, which cuts it to microseconds.
    [[nodiscard]] bool isMeantBy(WallTime time) const
    {
        return contains(time) || contains(time + std::chrono::microseconds(1));
    }
    friend bool operator==(const IncidentSpan &, const IncidentSpan &) = default;
};
/// By begin, then feed; of outages in any order and of any feeds.
[[nodiscard]] std::vector<IncidentSpan> incidentSpans(const std::vector<Outage> &outages);

/// What is known of a feed around an incident, before a story is made of it.
struct IncidentFacts {
    QString feed;
    QString venue;    ///< Empty where it is not known.
    WallTime now{};   ///< Up to here it is told; nothing later is in the facts.
    std::vector<KeptOutage> outages;
    std::vector<Event> events;   ///< Oldest first.
    std::vector<KeptTrust> trust;
    std::vector<KeptGap> gaps;
    std::vector<ConditionBand> bands;
    std::vector<KeptLoss> losses;
    WallTime eventsSince{};   ///< Events before this are no longer kept.
};
/// Of the incident that `at` lies in, as far as these remember it; without outages where there is none.
[[nodiscard]] IncidentFacts incidentFacts(const LiveHistory &history, const QString &feed, WallTime at, WallTime now);
[[nodiscard]] IncidentFacts incidentFacts(HistoryReader &reader, const QString &feed, WallTime at, WallTime now);

/// How an attempt to connect went.
enum class AttemptResult {
    Waiting,     ///< Its delay is not over.
    UnderWay,    ///< It has begun, and nothing more is known yet.
    Failed,      ///< With `failure`.
    Succeeded,   ///< The line came back with it.
    NotMade,     ///< Something else ended the outage before it began.
    Unknown,     ///< Nobody watched how it ended.
};
[[nodiscard]] QLatin1String nameOf(AttemptResult result);

/// One thing that happened, in the order of the story. What a kind does not speak of is empty.
struct IncidentStep {
    /// Those of one instant come in this order.
    enum class Kind {
        LastData,       ///< The last message before the loss; `isExact`, or `isTimeUnknown`.
        Silent,         ///< Nothing came for `duration`; of `stream`, or of the line.
        Rehearsal,      ///< `detail`: a fault that the user made in the simulator; over where `isEnd`.
        Lost,           ///< `failure`.
        StreamsBlind,   ///< `count` streams could no longer be trusted; `stream` is the first of them.
        OwnLinkDown,    ///< This computer has no network.
        OwnLinkUp,
        Throttled,           ///< The server wants us to slow down.
        Blocked,             ///< It is not tried again by itself; `failure`.
        BreakerOpened,       ///< After `count` failures, for `duration`; of `host`, or of the line.
        BreakerHalfOpened,   ///< One trial is let through.
        AttemptsOmitted,     ///< `count` of them, too many to be kept.
        Attempt,             ///< `attempt`, `plannedDelay`, `realDelay`, `result`, `failure`, `endedAt`.
        Connected,           ///< The socket is open; nothing is proven yet.
        Rejected,            ///< The venue refused `stream`, with `detail`.
        Gap,                 ///< `expected`, `received`, `missing` (0: the venue's numbers cannot tell); of `stream`.
        Resynced,            ///< `stream` is back in step.
        StreamTrusted,       ///< `stream` is trusted again, after `duration`.
        MoreTrusted,         ///< `count` more streams, the last of them now.
        Reconnected,         ///< The line is back, after `duration`.
        BreakerClosed,
        AllTrusted,   ///< All `count` streams are trusted again, after `duration` since the loss.
        Stopped,      ///< Nobody waits for the line any more.
        NotWritten,   ///< What happened in `duration` was not written down.
        NotWatched,   ///< The program that watched ended; when the line came back is not known.
        StillBlind,   ///< As far as it is told, `count` streams are not trusted again.
        Lasting,      ///< It goes on, for `duration` by now.
    };

    Kind kind = Kind::Lost;
    WallTime time{};
    int line = 0;   ///< 0: the whole feed.
    bool isTimeUnknown = false;
    bool isExact = false;
    bool isEnd = false;
    int attempt = 0;
    Clock::duration plannedDelay{0};
    std::optional<Clock::duration> realDelay;   ///< From the promise to the start.
    AttemptResult result = AttemptResult::Unknown;
    std::optional<WallTime> endedAt;
    std::optional<Failure> failure;
    QString stream;   ///< "BTCUSDT/trade".
    quint64 expected = 0, received = 0, missing = 0;
    Clock::duration duration{0};
    int count = 0;
    QString host, detail;
};
[[nodiscard]] QLatin1String nameOf(IncidentStep::Kind kind);

/// What one stream of a line went without.
struct IncidentStream {
    int line = 1;
    QString stream;               ///< Empty: numbers of the whole connection.
    Clock::duration blind{0};     ///< Neither this line nor another one that carries it was trusted.
    Clock::duration unheard{0};   ///< This line alone.
    bool isStillBlind = false;    ///< At the end of what is told.
    std::optional<WallTime> trustedAgain;
    int gaps = 0;
    quint64 counted = 0;   ///< Messages that the venue's numbers say are missing.
    /// All that it missed. None: it cannot be known. A venue's numbers begin anew with each session, so nobody can
    /// count what was said while the line was down, nor what a stream without numbers lost.
    [[nodiscard]] std::optional<quint64> missing() const;
    bool wasDown = false;        ///< Its line was, while no other one brought it.
    bool hasUncounted = false;   ///< A gap whose size the numbers do not tell.
};

/// An outage with its whole story. A value; what is not known is not there.
struct Incident {
    QString feed, venue;
    WallTime from{};
    std::optional<WallTime> to;   ///< None while it lasts.
    WallTime told{};              ///< Up to here it is told.
    bool isCut = false;           ///< Nobody watched any more before it was over: `to` is where.
    bool isRecovered = false;     ///< The lines came back.
    bool isComplete = true;       ///< False: events of then are no longer kept, or were never written.
    Cause cause = Cause::None;    ///< Of the first loss.
    FailureClass failureClass = FailureClass::Counts;
    QString detail;
    std::vector<int> lines;
    int attempts = 0;
    bool breakerOpened = false;
    std::optional<WallTime> trustedAgain;   ///< All of the streams; none while one is not, or nothing is known of them.
    Clock::duration blind{0};               ///< At least one stream was.
    std::vector<IncidentStep> steps;
    std::vector<IncidentStream> streams;   ///< Those that went without something.
    std::vector<Outage> outages;           ///< As they were; by begin.
    std::vector<ConditionBand> bands;      ///< Of the feed around it.

    [[nodiscard]] Clock::duration length() const { return to.value_or(told) - from; }
    [[nodiscard]] bool isLasting() const { return !to; }
};

/// How long after the lines came back their streams belong to the story, and how long before the loss what led to it.
inline constexpr Clock::duration IncidentTail = std::chrono::minutes(15);
inline constexpr Clock::duration IncidentLead = std::chrono::minutes(2);

/// None where no incident of the feed was going on at `at`.
[[nodiscard]] std::optional<Incident> tellIncident(const IncidentFacts &facts, WallTime at);

}   // namespace feedwarden
