// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/tellingdriver.h"
#include "ui/format/statepalette.h"

#include <QPointer>
#include <QWidget>

class QAbstractButton;
class QCheckBox;
class QLabel;
class QLineEdit;

namespace feedwarden {

class FlatButton;
class ShapeMark;

/// When nobody is told: the part of each day, what gets through all the same, and whether anybody is told at all. What
/// it comes to stands below in words.
class QuietPage final : public QWidget
{
    Q_OBJECT
public:
    /// `driver` is borrowed and may go before the page.
    explicit QuietPage(TellingDriver *driver, QWidget *parent = nullptr);

    /// As the fields say it; what cannot be read is as it is in force.
    [[nodiscard]] AlertSettings settings() const;
    /// What is wrong, for people; empty where nothing is.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QAbstractButton *saveButton() const;
    /// Says that something has not been done.
    void complain(const QString &reason);

    // For tests.
    [[nodiscard]] QString sentence() const;

signals:
    /// Something was done that can be taken back.
    void acted(const QString &what);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// True if the fields say something else than what is in force.
    [[nodiscard]] bool isEdited() const;
    void takeSettings();
    void save();
    void refresh();
    void tell(Condition condition, const QString &headline, const QString &text);
    void applyFonts();

    QPointer<TellingDriver> m_driver;
    AlertSettings m_shown;   ///< What the fields began with.
    bool m_isSaving = false;
    bool m_isFilling = false;

    QCheckBox *m_enabled;
    QCheckBox *m_hasHours;
    QLabel *m_fromLabel;
    QLineEdit *m_from;
    QLabel *m_toLabel;
    QLineEdit *m_to;
    QLabel *m_hoursNote;
    QCheckBox *m_critical;
    ShapeMark *m_mark;
    QLabel *m_headline;
    QLabel *m_text;
    FlatButton *m_save;
};

}   // namespace feedwarden
