// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/feedsnapshot.h"

#include <QColor>
#include <QRectF>

class QPainter;
class QPalette;

namespace feedwarden {

/// What a condition looks like without its colour. Painted, not glyphs of a font.
enum class Shape { Disc, Ring, Triangle, Square, Hexagon, Cross, Diamond, Bar, Hatched };

/// A condition on screen. A word always stands beside it: colour never speaks alone.
struct StateStyle {
    QColor color;
    Shape shape = Shape::Hatched;

    friend bool operator==(const StateStyle &, const StateStyle &) = default;
};

/// Whether light text stands on a dark ground.
[[nodiscard]] bool isDark(const QPalette &palette);

/// The table of states. Each colour keeps 4.5:1 to the palette's surface and selection (tests/ui/tst_statepalette.cpp),
/// so it can carry text.
[[nodiscard]] StateStyle styleOf(Condition condition, const QPalette &palette);
/// Of a stream's trust, in the same colours and shapes.
[[nodiscard]] StateStyle styleOf(TrustState trust, const QPalette &palette);

/// Colour of a series in a chart; `index` wraps around. None of them is a state's, none is red or green alone, and each
/// keeps 3:1 to the surface.
[[nodiscard]] QColor seriesColor(int index, const QPalette &palette);
inline constexpr int SeriesColorCount = 10;

/// Fills the largest square in the middle of `rect`. Antialiased; the painter's state is kept.
void paintShape(QPainter *painter, const QRectF &rect, const StateStyle &style);

/// Colours beside those of the states. From the palette's lightness alone, so that whoever has a palette has them all.
struct Tones {
    QColor surface;   ///< Ground of tables and charts (QPalette::Base).
    QColor window;    ///< Between the surfaces (QPalette::Window).
    QColor line;      ///< Hairlines between rows and bands.
    QColor grid;      ///< Of charts; fainter than `line` is strong.
    QColor text;
    QColor quietText;   ///< Units, details, headers: still 4.5:1.
    QColor accent;      ///< Selection lines, the primary button, focus.
    QColor onAccent;    ///< Text on `accent`.
    QColor selection;   ///< Ground of a selected row: every state colour keeps 4.5:1 on it.
    QColor hover;       ///< Ground of a row under the pointer.
    QColor track;       ///< The empty part of a bar.
    QColor field;       ///< Ground of buttons and search field.
};
[[nodiscard]] const Tones &tonesOf(const QPalette &palette);

/// `amount` of `top` over `ground`, opaque: 0 is `ground`, 1 is `top`.
[[nodiscard]] QColor mixed(const QColor &top, const QColor &ground, double amount);

/// WCAG 2.1 contrast ratio, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// What a person has to know first, the higher the sooner. Own link before all: it explains the others. 0 = nothing is
/// wrong.
[[nodiscard]] int urgencyOf(Condition condition);

}   // namespace feedwarden
