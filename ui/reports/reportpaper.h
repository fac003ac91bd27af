// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outlets/report/historyreport.h"

#include <QString>

namespace feedwarden {

/// Writes a report where `path` says: paper (A4) where it ends with ".pdf", else the page of HTML. An existing file is
/// replaced once the new one is whole. Empty, or a sentence about what went wrong.
///
/// Waits for the disk; any thread.
[[nodiscard]] QString writeReport(const QString &dataFolder, const HistoryReport::Question &question, WallTime now,
                                  const QString &path);

}   // namespace feedwarden
