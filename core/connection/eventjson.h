// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/event.h"
#include "core/feed/decimal.h"

#include <QJsonObject>

namespace feedwarden {

/// An event as a JSON object, as it is printed, kept and published: keys in snake case, durations in milliseconds as
/// numbers named `_ms`, times RFC 3339 UTC with milliseconds, null for what is unknown (interfaces 4). Other programs
/// hold on to these names.
[[nodiscard]] QJsonObject toJson(const Event &event);

/// What every event says: when, what, of whom.
struct EventHead {
    WallTime time{};
    QString event;           ///< nameOf() its payload.
    QString feed, account;   ///< Empty where it is of none.
    int line = 0;            ///< 0: of the whole feed.
};
/// The two parts of which toJson() of an event is made; their keys differ.
[[nodiscard]] QJsonObject toJson(const EventHead &head);
[[nodiscard]] QJsonObject argumentsOf(const Event &event);

/// A number to the digit, as the venues send them: those with a point are texts in their JSON too.
[[nodiscard]] QJsonValue exact(const Decimal &value);

}   // namespace feedwarden
