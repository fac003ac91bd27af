// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace feedwarden {

/// How many single-character edits lead from one text to the other. Takes |a| x |b| steps: cut what strangers wrote.
[[nodiscard]] qsizetype editDistance(QStringView a, QStringView b);

/// What somebody may have meant: the one of `known` with the fewest edits, if they are at most 2 or a quarter of its
/// length.
[[nodiscard]] std::optional<QString> nearestOf(QStringView written, const QStringList &known);

}   // namespace feedwarden
