// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configurationfile.h"

#include <QString>
#include <QStringList>

namespace feedwarden {

/// Another configuration beside the one that there is.
struct ImportPreview {
    QString path;                ///< Where it lies.
    QList<ConfigError> errors;   ///< What is wrong with it: then it cannot be taken.
    Configuration from, to;      ///< `to` is empty with errors.

    /// Whether taking it would change anything.
    [[nodiscard]] bool changesAnything() const { return errors.isEmpty() && !diff(from, to).isEmpty(); }
};

/// What taking it would change, or what is wrong with it: a sentence a line, for people.
[[nodiscard]] QStringList importLines(const ImportPreview &preview);

}   // namespace feedwarden
