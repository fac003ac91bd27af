// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/fault.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

#include <chrono>

namespace feedwarden {

/// A fault and when it begins, counted from the start of serving.
struct ScheduledFault {
    std::chrono::milliseconds at{0};
    Fault fault;
};

/// Reads a scenario: TOML with `[[fault]]` tables. `at = "10s"` says when (default at once); the rest are the keys of a
/// control command. `fault = "clear"` is not one: give a fault `for_ms`. Error: Configuration, as "FILE:LINE: what is
/// wrong", or Resource where the file cannot be read.
[[nodiscard]] Result<QList<ScheduledFault>> readScenario(const QString &fileName);

}   // namespace feedwarden
