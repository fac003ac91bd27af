// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/feedsnapshot.h"
#include "ui/rehearsal/rehearsalscript.h"

#include <QHash>

#include <optional>
#include <vector>

namespace feedwarden {

/// What the window has painted, and when it had.
struct RehearsalPicture {
    QList<FeedSnapshot> feeds;
    bool isLinkUp = true;   ///< As the status line says.
    Clock::time_point at{};
    WallTime wall{};   ///< The same instant.
};

/// What has come of an expectation.
struct RehearsalFinding {
    enum class State {
        Ahead,     ///< Its step has not come.
        Waiting,   ///< For what should be seen.
        Holding,   ///< True so far; it has to last.
        Seen,
        Held,
        Late,     ///< Seen, but not in time.
        Missed,   ///< Not seen in time.
        Broken,   ///< Was not to happen, and did.
    };
    State state = State::Ahead;
    /// From the step until the window had painted it: what was seen, or what broke it. Of a ban from the attempt that
    /// was refused to the next one.
    std::optional<Clock::duration> after;
    QString who;   ///< The exchange that was in the way; empty where it was none.

    friend bool operator==(const RehearsalFinding &, const RehearsalFinding &) = default;
};

/// Plays a script on paper: says when a step is due, looks at what the window has painted, and decides what was seen,
/// how long it took, and what was not.
///
/// Begins only once all is calm, every feed trusted and every line stable: else it would judge what was wrong before.
/// A pure value: who owns it does the steps and shows it the pictures. Not thread-safe.
class RehearsalJudge final
{
public:
    enum class Phase { Calming, Playing, Over };

    /// `feeds`: by venue the name of the feed that it serves; all that are simulated.
    RehearsalJudge(const RehearsalScript &script, const QHash<QString, QString> &feeds, Clock::time_point now);

    [[nodiscard]] const RehearsalScript &script() const { return m_script; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    /// Ended by hand, before its end.
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    /// Over, and all that should be seen was.
    [[nodiscard]] bool isMet() const;
    [[nodiscard]] Clock::time_point askedAt() const { return m_askedAt; }
    /// When its first step was done.
    [[nodiscard]] std::optional<Clock::time_point> begunAt() const { return m_stepsAt.front(); }
    /// When each step was done; none for those to come.
    [[nodiscard]] const std::vector<std::optional<Clock::time_point>> &stepsAt() const { return m_stepsAt; }
    [[nodiscard]] const std::vector<RehearsalFinding> &findings() const { return m_findings; }
    /// Until when what is waited for has to be seen; none where nothing is waited for.
    [[nodiscard]] std::optional<Clock::time_point> deadlineOf(int expectation) const;
    /// Who is not calm yet, by their titles; empty before the first picture.
    [[nodiscard]] QStringList restless() const { return m_restless; }

    /// The steps to be done now: they count as done at `now`.
    [[nodiscard]] QList<int> takeDue(Clock::time_point now);
    void look(const RehearsalPicture &picture);
    void advance(Clock::time_point now);
    /// What is not decided stays so.
    void stop();

private:
    /// What was so before a step.
    struct Baseline {
        quint64 failures = 0, rotations = 0;
    };
    /// A wait that was shown, and the attempt that was the last one then.
    struct Promise {
        Clock::time_point until{};
        std::optional<WallTime> lastAttempt;
    };

    void judge(int expectation, const RehearsalPicture &picture);
    void see(int expectation, bool isTrue, Clock::time_point at, const QString &who);
    void lookAtBan(int expectation, const FeedSnapshot &feed, const RehearsalPicture &picture);
    [[nodiscard]] bool isConcerned(const RehearsalExpectation &expectation, const FeedSnapshot &feed) const;
    [[nodiscard]] bool isTrueOf(const RehearsalExpectation &expectation, const FeedSnapshot &feed) const;
    [[nodiscard]] bool lastsUntilNextStep(const RehearsalExpectation &expectation) const;

    RehearsalScript m_script;
    QHash<QString, QString> m_feeds;
    Clock::time_point m_askedAt;
    Phase m_phase = Phase::Calming;
    bool m_isCalm = false;
    bool m_isStopped = false;
    QStringList m_restless;
    std::vector<std::optional<Clock::time_point>> m_stepsAt;
    std::vector<RehearsalFinding> m_findings;
    QList<FeedSnapshot> m_latest;                        ///< Of the last picture.
    std::vector<QHash<QString, Baseline>> m_baselines;   ///< By step and feed.
    std::vector<std::optional<Promise>> m_promises;      ///< By expectation.
};

}   // namespace feedwarden
