// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/event.h"
#include "core/feed/decimal.h"

#include <QJsonObject>

#include <optional>
#include <vector>

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

/// The inverse of toJson(), as far as what is shown of an event goes: of a failure with what its words need, of
/// durations the microsecond. None for an event that is not known (any more), or lacks what it is about. Without id and
/// instant; `time`, as the text has it to the millisecond, is better known by whoever kept it.
[[nodiscard]] std::optional<Event> eventFromJson(const QJsonObject &object);

/// One of each kind of event, with nothing in it: for those who need their names.
[[nodiscard]] std::vector<EventPayload> oneOfEachEvent();

/// A number to the digit, as the venues send them: those with a point are texts in their JSON too.
[[nodiscard]] QJsonValue exact(const Decimal &value);

}   // namespace feedwarden
