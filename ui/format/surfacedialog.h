// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAbstractButton;
class QLabel;

namespace feedwarden {

/// A dialog in the window's own tone, never lower than its sentences need: those that wrap take more lines than a
/// layout asks for by itself.
class SurfaceDialog : public QDialog
{
    Q_OBJECT
public:
    using QDialog::QDialog;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    /// What Enter presses, from wherever it is not needed for something else; null for nothing. A button that has the
    /// focus comes first.
    [[nodiscard]] virtual QAbstractButton *buttonForEnter() const { return nullptr; }

    void fitHeight();
    /// One that wraps and shows what it is given as it is.
    [[nodiscard]] QLabel *makeLabel();
};

}   // namespace feedwarden
