// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/event.h"

#include <array>

namespace feedwarden {

EventPayload::EventPayload() = default;
EventPayload::EventPayload(const EventPayload &other) = default;
EventPayload::EventPayload(EventPayload &&other) noexcept = default;
EventPayload &EventPayload::operator=(const EventPayload &other) = default;
EventPayload &EventPayload::operator=(EventPayload &&other) noexcept = default;
EventPayload::~EventPayload() = default;

QLatin1String nameOf(const EventPayload &payload)
{
    // In the order of EventAlternative.
    static constexpr std::array<const char *, std::variant_size_v<EventAlternative>> names = {
        "state_changed",
        "connection_failed",
        "reconnecting",
        "reconnected",
        "breaker_opened",
        "breaker_half_opened",
        "breaker_closed",
        "stale_detected",
        "stale_cleared",
        "sequence_gap",
        "resynced",
        "subscription_confirmed",
        "subscription_rejected",
        "rotated",
        "trust_changed",
        "clock_offset",
        "error_occurred",
        "shutdown",
        "rehearsal_fault",
        "account_changed",
        "account_reread",
        "account_key_renewed",
        "account_key_renewal_failed",
        "account_doubted",
        "account_deactivated",
        "account_accepted",
        "account_warning",
    };
    if (const auto *const changed = std::get_if<AccountChanged>(&payload)) {
        // In the order of AccountEvent::change.
        static constexpr std::array<const char *, std::variant_size_v<decltype(AccountEvent::change)>> changes = {
            "account_order", "account_fill", "account_balance", "account_position", "account_config"};
        return QLatin1String(changes[changed->event.change.index()]);
    }
    return QLatin1String(names[payload.index()]);
}

}   // namespace feedwarden
