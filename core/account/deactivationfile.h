// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/resilience/failure.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace feedwarden {

/// An account that was given up, so that a restart does not try it again by itself.
struct Deactivation {
    Failure refusal;
    WallTime since{};
    /// Of what was refused: another one means that the user has edited the account or its secret since.
    QByteArray fingerprint;
};

/// Written atomically, for the owner only. Error: Resource.
[[nodiscard]] Result<void> writeDeactivations(const QString &path, const QHash<QString, Deactivation> &accounts);

/// What can be read of `path`; nothing where there is no such file.
[[nodiscard]] QHash<QString, Deactivation> readDeactivations(const QString &path);

}   // namespace feedwarden
