// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace feedwarden {

/// What this was built from, as FEEDWARDEN_BUILD named it: a commit, "1a2b3c4". "local" where nobody named it.
[[nodiscard]] QString buildName();

/// What `--version` prints: "PROGRAM 0.1.0" alone on the first line, for scripts; then the build, its compiler and
/// machine, and the Qt that runs beside the one it was built with. Ends with a line break.
[[nodiscard]] QString versionText(const QString &program);

}   // namespace feedwarden
