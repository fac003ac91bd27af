// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountline.h"
#include "core/connection/eventjson.h"
#include "core/connection/snapshot.h"

#include <QByteArray>
#include <QJsonObject>

namespace feedwarden {

/// Snapshots as JSON objects, in the way of toJson(Event).
[[nodiscard]] QJsonObject toJson(const ConnectionMetrics &metrics);
[[nodiscard]] QJsonObject toJson(const ConnectionSnapshot &snapshot, WallTime time);
/// `now` is the same instant as `time`: ages and what is left of a key's life are told by it.
[[nodiscard]] QJsonObject toJson(const AccountSnapshot &snapshot, WallTime time, Clock::time_point now);

/// One object on one line, with its newline.
[[nodiscard]] QByteArray toJsonLine(const QJsonObject &object);

}   // namespace feedwarden
