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
/// Nothing of `content` stays in buffers of ours. Error: Resource.
[[nodiscard]] Result<void> writePrivateFile(const QString &path, const QByteArray &content);

/// Who may read a file beside its owner.
enum class Readers {
    OwnerAlone,
    OwnerAndGroup,   ///< systemd grants credentials by an access list, which looks like this.
};

/// What is wrong with who may read or change the file or folder `path`, with the command that puts it right; empty
/// where nothing is, where there is none, and on systems that have no such permissions. The owner may be the user or
/// root.
[[nodiscard]] QString exposureOf(const QString &path, Readers allowed = Readers::OwnerAlone);

}   // namespace feedwarden
