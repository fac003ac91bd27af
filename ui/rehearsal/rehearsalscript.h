// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/feedsnapshot.h"
#include "core/resilience/policies.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace feedwarden {

// A rehearsal that plays by itself, as data: what is done to the simulated exchanges, and what somebody in front of the
// window should have seen of it, within which time.

/// Something that is done, at a time of the script.
struct RehearsalStep {
    /// What becomes of this machine's own link. It is not cut: the program is told what the system would tell it.
    enum class Link { AsItIs, Gone, Back };

    Clock::duration at{0};   ///< After the script's beginning.
    QString title;           ///< What happens. Translated.
    /// Commands of the simulator, in their order: `{"fault":"reset"}`; `{"fault":"clear"}` ends all faults of a venue.
    /// A venue is not named in them.
    QList<QJsonObject> orders;
    QStringList venues;   ///< Whom they concern; empty = all that are simulated.
    Link link = Link::AsItIs;
};

/// What should be seen, counted from a step.
struct RehearsalExpectation {
    enum class Kind {
        Shown,            ///< Each of the feeds shows one of `conditions`, with one of `causes` where there are any.
        LinkDown,         ///< The status line says that this machine's own link is down.
        LinkUp,           ///< And that it is there again.
        Untrusted,        ///< No stream of the feeds is trusted.
        ScoreZero,        ///< The feeds' quality is 0.
        Rotated,          ///< A new connection has taken over, counted as planned.
        Undisturbed,      ///< Up to the next step: no failure counted, every stream trusted.
        NothingCounted,   ///< Up to the next step: no breaker opens.
        BanKept,          ///< The first attempt after a wait that was shown begins no earlier than was shown.
    };
    Kind kind = Kind::Shown;
    QString title;   ///< Translated.
    int step = 0;    ///< From which it counts.
    /// At most so long after the step; 0 for what lasts up to the next step.
    Clock::duration within{0};
    QStringList venues;      ///< Whose feeds; empty = all that are simulated.
    bool isOthers = false;   ///< All feeds but those of `venues`.
    QList<Condition> conditions;
    QList<Cause> causes;
};

/// In the end the last expectation waits until every feed is trusted again.
struct RehearsalScript {
    QString id;                   ///< "half-open".
    QString title;                ///< On the button. Translated.
    QString description;          ///< What it plays, in a sentence or two. Translated.
    QList<RehearsalStep> steps;   ///< In the order of their times, the first at 0.
    QList<RehearsalExpectation> expectations;

    /// Every venue that it names has to be there.
    [[nodiscard]] QStringList venues() const;
};

/// Those that come with the program.
[[nodiscard]] QList<RehearsalScript> rehearsalScripts();

/// By when a line is back after an outage that lasted `outage`, by what semantics 4 promise of the waits in between,
/// with an attempt as long as its deadlines.
[[nodiscard]] Clock::duration recoveryLimit(Clock::duration outage, const BackoffPolicy &policy = {});

}   // namespace feedwarden
