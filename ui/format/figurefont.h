// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace feedwarden {

/// Whether all digits are equally wide, so that figures in a column line up and do not tremble while they change.
[[nodiscard]] bool hasTabularDigits(const QFont &font);

/// `font` itself where its digits are tabular, else the same size in a family that has them. Font features that would
/// switch them on are newer than Qt 6.4.
[[nodiscard]] QFont figureFont(const QFont &font);

}   // namespace feedwarden
