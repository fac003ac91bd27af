// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace feedwarden {

/// False where this program was built without libarchive: writeZip() then only says so.
[[nodiscard]] bool canWriteZip();

/// Writes these files, by their names, as one ZIP archive in place of what was at `path`; on any failure what was there
/// stays. Waits for the disk. Errors: Resource, with a detail for people.
[[nodiscard]] Result<void> writeZip(const QString &path, const std::vector<std::pair<QString, QByteArray>> &files,
                                    WallTime time);

}   // namespace feedwarden
