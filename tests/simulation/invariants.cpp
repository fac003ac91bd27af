// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/invariants.h"

#include <array>

namespace feedwarden {

#define FEEDWARDEN_INVARIANT(name, section, promise)                                                                   \
    InvariantText { QLatin1String(#name), section, promise }

static const std::array<InvariantText, InvariantCount> Texts = {
    FEEDWARDEN_INVARIANT(AttemptsAreSpaced, "6", "two attempts at a host are 1 s apart at least"),
    FEEDWARDEN_INVARIANT(HandshakesOfAHostAreFew, "6", "at most 2 handshakes of a host are under way"),
    FEEDWARDEN_INVARIANT(HandshakesInAllAreFew, "6", "at most 4 handshakes are under way in all"),
    FEEDWARDEN_INVARIANT(AttemptsStayInTheWindow, "6", "at most 40 % of a published window of attempts are used"),
    FEEDWARDEN_INVARIANT(NoAttemptBeforeTheHorizon, "2", "no attempt at a host before what its answer asked for"),
    FEEDWARDEN_INVARIANT(MessagesStayInTheBudget, "6", "a session sends no more messages than the venue allows"),
    FEEDWARDEN_INVARIANT(RestOneAtATime, "6", "one question over REST at a time and host"),
    FEEDWARDEN_INVARIANT(RestRespectsTheServersWish, "2", "no question over REST before the server's wish is over"),
    FEEDWARDEN_INVARIANT(NoAttemptThroughAnOpenHostBreaker, "3", "no attempt while the host's breaker is open"),
    FEEDWARDEN_INVARIANT(OneTrialAtATime, "3", "at most one trial while the host's breaker is half open"),
    FEEDWARDEN_INVARIANT(HostBreakerIsChained, "3", "each transition begins where the last one ended"),
    FEEDWARDEN_INVARIANT(HostBreakerIsLegal, "3", "closed opens; open goes half open; half open opens or closes"),
    FEEDWARDEN_INVARIANT(OpenTimeIsInRange, "3", "30 s x 2^(k-1), at most 300 s, and up to a fifth more"),
    FEEDWARDEN_INVARIANT(NoAttemptThroughAnOpenLineBreaker, "3", "no attempt while the line's breaker is open"),
    FEEDWARDEN_INVARIANT(LineBreakerIsLegal, "3", "a line's breaker goes the same ways"),
    FEEDWARDEN_INVARIANT(HalfOpenAttemptIsATrial, "3", "an attempt through a half open breaker is shown as a trial"),
    FEEDWARDEN_INVARIANT(TrialEndsInTime, "3", "a trial has its verdict by its deadline"),
    FEEDWARDEN_INVARIANT(TransitionIsLegal, "1", "each state follows another that it may follow"),
    FEEDWARDEN_INVARIANT(TransitionsAreChained, "1", "each change begins where the last one ended"),
    FEEDWARDEN_INVARIANT(StateIsWhatWasTold, "1", "the state that is asked for is the one that was told"),
    FEEDWARDEN_INVARIANT(NoAttemptEarlierThanTold, "4, 12", "no attempt earlier than promised"),
    FEEDWARDEN_INVARIANT(ConnectingEndsInTime, "1", "an attempt is over after connect_timeout"),
    FEEDWARDEN_INVARIANT(DataProvesTheLine, "1", "data of a wanted stream is proof of life at once"),
    FEEDWARDEN_INVARIANT(NothingElseProvesTheLine, "1", "never 101 alone: data, or an answer and more"),
    FEEDWARDEN_INVARIANT(StableIsOldEnough, "1", "Stable only after stable_after"),
    FEEDWARDEN_INVARIANT(RetriesAreNumbered, "4", "retries count from 1, each one more than the last"),
    FEEDWARDEN_INVARIANT(BackoffStaysBelowItsCap, "4", "no wait of a backoff above its cap"),
    FEEDWARDEN_INVARIANT(BlockedWaitsItsTime, "2", "what is blocked is tried every 15 min"),
    FEEDWARDEN_INVARIANT(OfflineWaitsItsTime, "2", "without a network a probe every 30 s"),
    FEEDWARDEN_INVARIANT(TwoSessionsAtMost, "7", "never more than two sessions of a line"),
    FEEDWARDEN_INVARIANT(NothingIsSentBeforeOpen, "1", "nothing is sent, and nothing opened, before its time"),
    FEEDWARDEN_INVARIANT(ReconnectedAfterAnOutage, "1", "`reconnected` only after an outage, and no longer than it"),
    FEEDWARDEN_INVARIANT(StopIsAtOnce, "1", "a stopped line is Idle within 50 ms"),
    FEEDWARDEN_INVARIANT(StopIsFinal, "1, 12", "no retry and no attempt after a stop"),
    FEEDWARDEN_INVARIANT(NoTimerAfterStop, "1", "a stop cancels every wait"),
    FEEDWARDEN_INVARIANT(NoSessionAfterStop, "1, 11", "no session is left after the grace of closing"),
    FEEDWARDEN_INVARIANT(StopSaysGoodbye, "7, 11", "a session that is stopped is closed with 1000, at the end 1001"),
    FEEDWARDEN_INVARIANT(DeadPathIsNoticed, "5", "a dead path is noticed within 15 s"),
    FEEDWARDEN_INVARIANT(PingsAreFew, "5", "no more pings than one an interval, and those of probes"),
    FEEDWARDEN_INVARIANT(NoTrustWithoutASession, "8", "no stream is trusted while its line is down"),
    FEEDWARDEN_INVARIANT(NoTrustWithoutData, "8, 12", "no stream is trusted of which nothing has come, unless quiet"),
    FEEDWARDEN_INVARIANT(TrustIsChained, "8", "each change of trust begins where the last one ended"),
    FEEDWARDEN_INVARIANT(PausedOnlyByTheUser, "8", "streams are paused only of a line that is stopped or asleep"),
    FEEDWARDEN_INVARIANT(LossIsShown, "8, 12", "a lost message that the numbers show is not hidden"),
    FEEDWARDEN_INVARIANT(NoGapWithoutALoss, "8", "no gap is told where nothing was done to the messages"),
    FEEDWARDEN_INVARIANT(NothingIsHandedOnTwice, "8", "no message of a number is handed on twice"),
    FEEDWARDEN_INVARIANT(NothingIsHandedOnOutOfOrder, "8", "nothing is handed on older than the reorder window"),
    FEEDWARDEN_INVARIANT(OnlyWhatIsWantedIsSubscribed, "1", "the exchange sends no stream that is not wanted"),
    FEEDWARDEN_INVARIANT(AllThatIsWantedIsShown, "8", "a picture shows the wanted streams and no other"),
    FEEDWARDEN_INVARIANT(RejectedOnlyWhereRefused, "8", "a stream is Rejected only where the venue refused one"),
    FEEDWARDEN_INVARIANT(BlindTimeIsThatOfTheEvents, "8", "blind time is the union of what the events say"),
    FEEDWARDEN_INVARIANT(CountersNeverFall, "10", "no counter falls"),
    FEEDWARDEN_INVARIANT(CountersAreThoseOfTheEvents, "10", "what is counted is what was told"),
    FEEDWARDEN_INVARIANT(QualityIsInRange, "10", "a score is from 0 to 100, and no part of it loses more than it may"),
    FEEDWARDEN_INVARIANT(NoQualityWhileDown, "10", "0 while the line is down, none while it is stopped"),
    FEEDWARDEN_INVARIANT(ClockOffsetIsTrue, "9", "the venue's clock is off by what was measured, or nearly"),
    FEEDWARDEN_INVARIANT(LatencyIsNotNegative, "9", "no negative latency while the clock's offset is known"),
    FEEDWARDEN_INVARIANT(EventsAreNotOfTheFuture, "1", "no event is later than now"),
    FEEDWARDEN_INVARIANT(AllComesBack, "4, 12", "after all faults each line that is not blocked is Stable"),
    FEEDWARDEN_INVARIANT(AllIsTrustedAgain, "8, 12", "and its streams are trusted, or known to be silent"),
    FEEDWARDEN_INVARIANT(AllThatIsWantedIsSubscribed, "1", "and all that is wanted has come"),
    FEEDWARDEN_INVARIANT(BookIsThatOfTheExchange, "8", "and a book is that of the exchange"),
    FEEDWARDEN_INVARIANT(NothingIsLeftAfterTheEnd, "1, 11", "nothing is left open when all lines are stopped"),
};

#undef FEEDWARDEN_INVARIANT

const InvariantText &textOf(Invariant invariant) { return Texts[size_t(invariant)]; }

}   // namespace feedwarden
