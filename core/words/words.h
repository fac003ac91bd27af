// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/event.h"
#include "core/connection/feedsnapshot.h"

#include <QString>
#include <QStringList>

namespace feedwarden {

// Codes to words, in the user's language. Whole sentences end with a full stop; words and phrases do not. Texts that
// come from outside (details, reasons, symbols) are put in as they are: whoever shows them must not read them as
// markup.

[[nodiscard]] QString wordFor(Condition condition);
[[nodiscard]] QString wordFor(LineState state);
[[nodiscard]] QString wordFor(TrustState trust);
[[nodiscard]] QString wordFor(BreakerState state);
[[nodiscard]] QString wordFor(SetupPhase phase);
[[nodiscard]] QString wordFor(QualityPart part);
[[nodiscard]] QString wordFor(FailureClass failureClass);
[[nodiscard]] QString wordFor(Channel channel);

/// A cause in a few words, to stand behind a state: "reset by the server". Empty for Cause::None.
[[nodiscard]] QString phraseFor(Cause cause);
/// A cause as a sentence: "The server reset the connection." Empty for Cause::None.
[[nodiscard]] QString sentenceFor(Cause cause);
/// The same with the numbers of the failure (HTTP status, close code).
[[nodiscard]] QString sentenceFor(const Failure &failure);
/// What happens next without the user, and what the user can do: one sentence or two. Empty for Cause::None.
[[nodiscard]] QString adviceFor(Cause cause);
/// The same where the user can do something; empty where all there is to do is wait.
[[nodiscard]] QString helpFor(Cause cause);

/// What a stream's trust means, as a sentence.
[[nodiscard]] QString sentenceFor(TrustState trust);

/// What was measured for a part of the score: "Reconnects and failures in the last hour: 1".
[[nodiscard]] QString lossText(QualityPart part, const QualityScore::Loss &loss);

/// Events by what a person looks for.
enum class EventKind {
    State,
    Failure,
    Retry,
    Breaker,
    Silence,
    Sequence,
    Subscription,
    Rotation,
    Trust,
    Clock,
    Program,
    Rehearsal,
    Account,
};
inline constexpr int EventKindCount = 13;

[[nodiscard]] EventKind kindOf(const EventPayload &payload);
/// As nameOf() says the events of that kind.
[[nodiscard]] QStringList eventNamesOf(EventKind kind);
[[nodiscard]] QString wordFor(EventKind kind);

/// What happened and what comes next, in one plain sentence or two.
[[nodiscard]] QString sentenceFor(const EventPayload &payload);

}   // namespace feedwarden
