// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountline.h"
#include "core/connection/event.h"
#include "core/connection/snapshot.h"

#include <QByteArray>
#include <QJsonObject>

namespace feedwarden {

/// Events and snapshots as JSON objects: keys in snake case, durations in milliseconds as numbers named `_ms`, times
/// RFC 3339 UTC with milliseconds, null for what is unknown (interfaces 4). Other programs hold on to these names.
[[nodiscard]] QJsonObject toJson(const Event &event);
[[nodiscard]] QJsonObject toJson(const ConnectionMetrics &metrics);
[[nodiscard]] QJsonObject toJson(const ConnectionSnapshot &snapshot, WallTime time);
/// `now` is the same instant as `time`: ages and what is left of a key's life are told by it.
[[nodiscard]] QJsonObject toJson(const AccountSnapshot &snapshot, WallTime time, Clock::time_point now);

/// One object on one line, with its newline.
[[nodiscard]] QByteArray toJsonLine(const QJsonObject &object);

}   // namespace feedwarden
