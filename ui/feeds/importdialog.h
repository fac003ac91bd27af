// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feeds/importpreview.h"
#include "ui/format/surfacedialog.h"

#include <QPointer>

class QLabel;

namespace feedwarden {

class FeedsDriver;
class FlatButton;
class ShapeMark;

/// Shows what another configuration would change, and takes it where that is wanted and possible. Nothing is touched
/// before. Not modal.
class ImportDialog final : public SurfaceDialog
{
    Q_OBJECT
public:
    /// `driver` is borrowed and may go before the dialog.
    ImportDialog(FeedsDriver *driver, const ImportPreview &preview, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFonts();

    QPointer<FeedsDriver> m_driver;
    QString m_path;
    ShapeMark *m_mark;
    QLabel *m_headline;
    QLabel *m_text;
};

}   // namespace feedwarden
