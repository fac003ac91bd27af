// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/feed/accountevent.h"
#include "core/feed/stream.h"
#include "core/feed/truststate.h"
#include "core/resilience/failure.h"
#include "core/resilience/linestate.h"

#include <concepts>
#include <optional>
#include <utility>
#include <variant>

namespace feedwarden {

// What an event says. Each carries the arguments of the connector's signal of the same name (interfaces 1 and 4).

struct StateChanged {
    LineState from = LineState::Idle, to = LineState::Idle;
    Cause cause = Cause::None;
};
struct ConnectionFailed {
    Failure failure;
};
struct Reconnecting {
    int attempt = 0;
    Clock::duration delay{0};
};   ///< `delay` from the event's time; never earlier.
struct Reconnected {
    Clock::duration downtime{0};
    int attempt = 0;
};
struct BreakerOpened {
    int failures = 0;
    Clock::duration cooldown{0};
    bool ofHost = false;
    QString host;
};
struct BreakerHalfOpened {
    bool ofHost = false;
    QString host;
};
struct BreakerClosed {
    bool ofHost = false;
    QString host;
};
struct StaleDetected {
    std::optional<StreamKey> stream;
    Clock::duration silence{0};
};   ///< Without stream: the line.
struct StaleCleared {
    std::optional<StreamKey> stream;
};
struct SequenceGap {
    std::optional<StreamKey> stream;
    quint64 expected = 0, received = 0, missing = 0;
};
struct Resynced {
    StreamKey stream;
    Clock::duration duration{0};
};
struct SubscriptionConfirmed {
    StreamKey stream;
};
struct SubscriptionRejected {
    StreamKey stream;
    QString reason;
};
struct Rotated {
    Clock::duration overlap{0};
    quint64 duplicates = 0;
};
struct TrustChanged {
    StreamKey stream;
    TrustState from = TrustState::Pending, to = TrustState::Pending;
};
struct ClockOffsetMeasured {
    Clock::duration offset{0}, uncertainty{0};
};
struct ErrorOccurred {
    Error error;
};
struct ShutdownEvent {
    bool clean = true;
};
struct RehearsalFault {
    QString fault;
    bool begins = true;
};   ///< A fault that the user made in the simulator.

// Of accounts.

struct AccountChanged {
    StreamKey stream;
    AccountEvent event;
};
/// The account as it stands was read over REST, after a time in which its changes were not heard.
struct AccountReread {
    std::optional<Clock::duration> unheard;   ///< None after the first start.
    int failures = 0;                         ///< Questions that were asked in vain before.
};
struct AccountKeyRenewed {
    Clock::duration life{0};
};
struct AccountKeyRenewalFailed {
    int failures = 0;          ///< In a row.
    Clock::duration left{0};   ///< Until the key dies.
    QString detail;
};
/// The venue refused the account; it is asked once more before that is believed.
struct AccountDoubted {
    Cause cause = Cause::None;
    QString detail;
    Clock::duration nextTry{0};
};
/// The account is not tried any more until the user edits or enables it.
struct AccountDeactivated {
    Cause cause = Cause::None;
    QString detail;
};
struct AccountAccepted {
};   ///< Let in again after having been refused.
/// Something about the key that its owner should know.
struct AccountWarning {
    enum class Kind { CanTrade, CanWithdraw, NoAddressList, ExpiresSoon };
    Kind kind = Kind::CanTrade;
    QString detail;
};

using EventAlternative = std::variant<
    StateChanged, ConnectionFailed, Reconnecting, Reconnected, BreakerOpened, BreakerHalfOpened, BreakerClosed,
    StaleDetected, StaleCleared, SequenceGap, Resynced, SubscriptionConfirmed, SubscriptionRejected, Rotated,
    TrustChanged, ClockOffsetMeasured, ErrorOccurred, ShutdownEvent, RehearsalFault, AccountChanged, AccountReread,
    AccountKeyRenewed, AccountKeyRenewalFailed, AccountDoubted, AccountDeactivated, AccountAccepted, AccountWarning>;

template<typename T, typename Variant>
inline constexpr bool isAlternative = false;
template<typename T, typename... Alternatives>
inline constexpr bool isAlternative<T, std::variant<Alternatives...>> = (std::same_as<T, Alternatives> || ...);
template<typename T, typename Variant>
concept AlternativeOf = isAlternative<std::remove_cvref_t<T>, Variant>;

/// What happened: one of them, to be looked at by std::get_if() and std::visit(). It is copied, moved and destroyed out
/// of line, since every file that passes an event on would have code for each of the alternatives otherwise.
class EventPayload final : public EventAlternative
{
public:
    EventPayload();
    template<AlternativeOf<EventAlternative> T>
    EventPayload(T &&happened)   // NOLINT(google-explicit-constructor): as a variant's
        : EventAlternative(std::in_place_type<std::remove_cvref_t<T>>, std::forward<T>(happened))
    {
    }
    EventPayload(const EventPayload &other);
    EventPayload(EventPayload &&other) noexcept;
    EventPayload &operator=(const EventPayload &other);
    EventPayload &operator=(EventPayload &&other) noexcept;
    ~EventPayload();
};

/// Something rare that matters, told at once.
struct Event {
    quint64 id = 0;   ///< Rises by 1 within a process; given by the Monitor.
    WallTime time{};
    Clock::time_point at{};
    QString feed;   ///< Empty for events of the whole program, and of accounts.
    int line = 0;   ///< 1 for the first line of a feed; 0 for the whole feed.
    EventPayload payload;
    QString account;   ///< Of an account's session; empty for all others.
};

/// "state_changed", "reconnecting", ...
[[nodiscard]] QLatin1String nameOf(const EventPayload &payload);

}   // namespace feedwarden
