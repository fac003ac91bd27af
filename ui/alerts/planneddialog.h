// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/tellingdriver.h"
#include "ui/format/statepalette.h"
#include "ui/format/surfacedialog.h"

#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;

namespace feedwarden {

class FlatButton;
class ShapeMark;

/// Plans a time in which a feed, or all of them, is no reason for alerts, or changes such a time.
///
/// Not modal.
class PlannedDialog final : public SurfaceDialog
{
    Q_OBJECT
public:
    /// `place` as for TellingDriver::savePlanned(); a new one begins as `planned`. `driver` is borrowed and may go
    /// before the dialog.
    PlannedDialog(TellingDriver *driver, std::optional<int> place, const Maintenance &planned,
                  QWidget *parent = nullptr);

    /// As the fields say it; what cannot be read is as it was.
    [[nodiscard]] Maintenance planned() const;
    /// What is wrong, for people; empty where nothing is.
    [[nodiscard]] QString missing() const;
    /// Where it is once it was saved.
    [[nodiscard]] int savedPlace() const { return m_savedPlace; }

protected:
    [[nodiscard]] QAbstractButton *buttonForEnter() const override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString problemOfBegin() const;
    [[nodiscard]] QString problemOfEnd() const;
    void save();
    void refresh();
    void tell(Condition condition, const QString &headline, const QString &text);
    void applyFonts();

    QPointer<TellingDriver> m_driver;
    const std::optional<int> m_place;
    const Maintenance m_before;   ///< As it was when it was opened.
    int m_savedPlace = -1;
    bool m_isSaving = false;

    QComboBox *m_feed;
    QLineEdit *m_begin;
    QLabel *m_beginNote;
    QLineEdit *m_end;
    QLabel *m_endNote;
    QLineEdit *m_note;
    ShapeMark *m_mark;
    QLabel *m_headline;
    QLabel *m_text;
    FlatButton *m_save;
};

}   // namespace feedwarden
