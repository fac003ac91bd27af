// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace feedwarden {

/// What has to hold at each step of a simulated run. Sections are those of semantics.
enum class Invariant {
    // The budget of a host (6), as it is counted at the host itself.
    AttemptsAreSpaced,
    HandshakesOfAHostAreFew,
    HandshakesInAllAreFew,
    AttemptsStayInTheWindow,
    NoAttemptBeforeTheHorizon,
    MessagesStayInTheBudget,
    RestOneAtATime,
    RestRespectsTheServersWish,
    // Breakers (3).
    NoAttemptThroughAnOpenHostBreaker,
    OneTrialAtATime,
    HostBreakerIsChained,
    HostBreakerIsLegal,
    OpenTimeIsInRange,
    NoAttemptThroughAnOpenLineBreaker,
    LineBreakerIsLegal,
    HalfOpenAttemptIsATrial,
    TrialEndsInTime,
    // The life of a line (1, 2, 4).
    TransitionIsLegal,
    TransitionsAreChained,
    StateIsWhatWasTold,
    NoAttemptEarlierThanTold,
    ConnectingEndsInTime,
    DataProvesTheLine,
    NothingElseProvesTheLine,
    StableIsOldEnough,
    RetriesAreNumbered,
    BackoffStaysBelowItsCap,
    BlockedWaitsItsTime,
    OfflineWaitsItsTime,
    TwoSessionsAtMost,
    NothingIsSentBeforeOpen,
    ReconnectedAfterAnOutage,
    // A stop (1, 12).
    StopIsAtOnce,
    StopIsFinal,
    NoTimerAfterStop,
    NoSessionAfterStop,
    StopSaysGoodbye,
    // Liveness (5).
    DeadPathIsNoticed,
    PingsAreFew,
    // Streams (8).
    NoTrustWithoutASession,
    NoTrustWithoutData,
    TrustIsChained,
    PausedOnlyByTheUser,
    LossIsShown,
    NoGapWithoutALoss,
    NothingIsHandedOnTwice,
    NothingIsHandedOnOutOfOrder,
    OnlyWhatIsWantedIsSubscribed,
    AllThatIsWantedIsShown,
    RejectedOnlyWhereRefused,
    BlindTimeIsThatOfTheEvents,
    // Figures (9, 10) and events.
    CountersNeverFall,
    CountersAreThoseOfTheEvents,
    QualityIsInRange,
    NoQualityWhileDown,
    ClockOffsetIsTrue,
    LatencyIsNotNegative,
    EventsAreNotOfTheFuture,
    // After everything (4, 8, 12).
    AllComesBack,
    AllIsTrustedAgain,
    AllThatIsWantedIsSubscribed,
    BookIsThatOfTheExchange,
    NothingIsLeftAfterTheEnd,
};
inline constexpr int InvariantCount = int(Invariant::NothingIsLeftAfterTheEnd) + 1;

/// What is promised, and where.
struct InvariantText {
    QLatin1String name;
    const char *section;   ///< Of semantics.
    const char *promise;
};
[[nodiscard]] const InvariantText &textOf(Invariant invariant);

}   // namespace feedwarden
