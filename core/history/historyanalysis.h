// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historyreader.h"
#include "core/history/objectives.h"
#include "core/history/spanset.h"

#include <map>
#include <optional>
#include <vector>

namespace feedwarden {

/// What the history says of a time, before anything is made of it. Of one feed or of all.
struct HistoryFacts {
    TimeSpan time;
    std::map<QString, QString> venues;   ///< By feed, as far as they are known.
    std::vector<KeptRun> runs;
    std::vector<KeptOutage> outages;
    std::vector<KeptTrust> trust;
    std::vector<KeptGap> gaps;
    std::vector<Maintenance> maintenance;
};
/// Asks for all of them but what was planned; an empty `feed` means all.
[[nodiscard]] HistoryFacts factsOf(HistoryReader &reader, const QString &feed, TimeSpan time,
                                   const std::vector<Maintenance> &maintenance = {});

/// What a report is of.
enum class ReportBy { Feed, Line, Venue, Stream };

/// How a feed did, or another part of what was watched. What nobody watched counts neither way, nor does planned
/// maintenance, nor a time in which nothing of it was wanted: before it was added, and while it was stopped. Where
/// lines and streams of a venue or feed are taken together, the worst of each instant counts.
struct FeedReport {
    QString feed;                          ///< Empty for a venue.
    QString venue;                         ///< Empty where it is not known.
    int line = 0;                          ///< Of a line; else 0.
    QString stream;                        ///< Of a stream, over whichever lines; else empty.
    Clock::duration observed{0};           ///< Watched, wanted and not under maintenance.
    Clock::duration down{0};               ///< At least one line had an outage.
    Clock::duration blind{0};              ///< At least one wanted stream was not trusted.
    std::optional<double> uptime;          ///< 0 to 1, of the observed time; none where nothing was observed.
    std::optional<double> trusted;         ///< 0 to 1: of the time in which streams were wanted, all of them added up.
    int outages = 0;                       ///< That began in the time.
    int attempts = 0;                      ///< To connect again, in those.
    std::optional<Clock::duration> mtbf;   ///< Time up per outage; none without one.
    std::optional<Clock::duration> mttr;   ///< Mean length of the outages whose end is known.
    std::optional<Clock::duration> longest;   ///< Of the outages, as far as they lie within the time.
    struct OfCause {
        int outages = 0;
        Clock::duration down{0};
    };
    std::map<Cause, OfCause> causes;
    int gaps = 0;
    quint64 missing = 0;   ///< Messages that never came, as far as their numbers tell.
    quint64 messages = 0, bytes = 0;
    LatencySummary rtt, latency;
    std::optional<double> quality;   ///< Mean over the time with a score.
    std::optional<int> qualityLowest;

    /// Of an objective such as 0.999 of the observed time not blind.
    struct Budget {
        Clock::duration allowed{0};   ///< Blind time that the objective leaves.
        double spent = 0;             ///< 1 = all of it. The burn rate over the time: 1 is just sustainable.
    };
    [[nodiscard]] std::optional<Budget> budget(double objective) const;
};

/// One for each that there is anything of, by name; without what comes of samples. A stream has the outages of the
/// lines that carried it then.
[[nodiscard]] std::vector<FeedReport> reportsOf(const HistoryFacts &facts, ReportBy by = ReportBy::Feed);
/// Adds what comes of samples: messages, latencies, score. Streams have none of their own.
void addSamples(FeedReport &report, const std::vector<LineSample> &samples);

/// Why a stream could not be trusted, as one time.
struct BlindTime {
    QString feed;
    int line = 1;
    QString stream;
    TimeSpan time;
    bool isOpen = false;                      ///< It goes on at the end of what is known.
    TrustState state = TrustState::Pending;   ///< The first one.
    std::optional<Cause> cause;               ///< Of the outage in which it lies; none for another reason.
    quint64 missing = 0;                      ///< Messages whose numbers were missing then.
};
/// By begin, then feed and stream. States that follow each other are one time.
[[nodiscard]] std::vector<BlindTime> blindTimes(const HistoryFacts &facts);

/// "Was I blind at 14:03:07?", for one stream.
struct TrustAnswer {
    QString feed;
    int line = 1;
    QString stream;
    bool isObserved = false;   ///< False: nobody watched then, and nothing is known.
    bool isTrusted = false;
    TrustState state = TrustState::Pending;
    WallTime since{};
    std::optional<WallTime> until;
    std::optional<Cause> cause;   ///< As above.
    quint64 missing = 0;          ///< Of the whole time in which it was not trusted.
};
/// For every stream that was wanted then; `facts` have to reach over that instant.
[[nodiscard]] std::vector<TrustAnswer> answersAt(const HistoryFacts &facts, WallTime at);

}   // namespace feedwarden
