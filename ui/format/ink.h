// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QLabel;

namespace feedwarden {

/// The colour of a label's text. Does nothing where it has it already: a palette that is set is a PaletteChange for the
/// label's owner, who may be in one.
void setInk(QLabel *label, const QColor &color);

}   // namespace feedwarden
