// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

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
    void paintEvent(QPaintEvent *event) override;

    void fitHeight();
    /// One that wraps and shows what it is given as it is.
    [[nodiscard]] QLabel *makeLabel();
};

}   // namespace feedwarden
