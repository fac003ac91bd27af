// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/event.h"

#include <QJsonObject>

namespace feedwarden {

/// An event as a JSON object, as it is printed, kept and published: keys in snake case, durations in milliseconds as
/// numbers named `_ms`, times RFC 3339 UTC with milliseconds, null for what is unknown (interfaces 4). Other programs
/// hold on to these names.
[[nodiscard]] QJsonObject toJson(const Event &event);

}   // namespace feedwarden
