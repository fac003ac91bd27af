// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>

namespace feedwarden {

// What this program writes is its user's alone, whatever the umask says (faults X-03).

/// 0600 and 0700.
inline constexpr QFileDevice::Permissions PrivateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
inline constexpr QFileDevice::Permissions PrivateDirectory = PrivateFile | QFileDevice::ExeOwner;

/// Makes `path` and what is missing above it with PrivateDirectory; what is there already keeps its permissions.
/// Error: Resource.
[[nodiscard]] Result<void> createPrivateDirectory(const QString &path);

/// Replaces the file in one step (or leaves it as it was), with PrivateFile; through a symbolic link, its target.
/// Error: Resource.
[[nodiscard]] Result<void> writePrivateFile(const QString &path, const QByteArray &content);

}   // namespace feedwarden
