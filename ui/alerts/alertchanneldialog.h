// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/tellingdriver.h"
#include "ui/format/statepalette.h"
#include "ui/format/surfacedialog.h"

#include <QMap>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace feedwarden {

class FlatButton;
class SecretField;
class ShapeMark;

/// Adds a channel of alerts, or changes one: how it is spoken to, where it goes and of what it is told. What is secret
/// goes in by a field of its own and is never shown again. What is wrong is said at its field, and nothing is saved
/// before it is right.
///
/// Not modal.
class AlertChannelDialog final : public SurfaceDialog
{
    Q_OBJECT
public:
    /// `place` as for TellingDriver::saveChannel(); a new one begins as `channel`. `driver` is borrowed and may go
    /// before the dialog.
    AlertChannelDialog(TellingDriver *driver, std::optional<int> place, const AlertChannelConfig &channel,
                       QWidget *parent = nullptr);

    /// As the fields say it; what cannot be read is as it was.
    [[nodiscard]] AlertChannelConfig channel() const;
    /// What is still missing or wrong, for people; empty where nothing is.
    [[nodiscard]] QString missing() const;
    /// Where it is once it was saved.
    [[nodiscard]] int savedPlace() const { return m_savedPlace; }

protected:
    [[nodiscard]] QAbstractButton *buttonForEnter() const override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] AlertChannelKind kind() const;
    [[nodiscard]] bool isNew() const { return !m_place; }
    /// By the key of the field's object name.
    [[nodiscard]] QMap<QString, QString> problems() const;
    void addRow(const QString &title, QWidget *field);
    void showKind();
    void save();
    void refresh();
    void tell(Condition condition, const QString &headline, const QString &text);
    void applyFonts();

    QPointer<TellingDriver> m_driver;
    const std::optional<int> m_place;
    const AlertChannelConfig m_before;   ///< As it was when it was opened.
    int m_savedPlace = -1;
    bool m_isSaving = false;
    bool m_nameIsUsers = false;

    QFormLayout *m_form;
    QComboBox *m_kind;
    QLineEdit *m_name;
    SecretField *m_secret;
    QLineEdit *m_chat;
    QLineEdit *m_command;
    QPlainTextEdit *m_template;
    QComboBox *m_severity;
    QLineEdit *m_timeout;
    QLineEdit *m_api;
    QCheckBox *m_internal;
    QCheckBox *m_enabled;
    QMap<QString, QLabel *> m_notes;   ///< By key.
    ShapeMark *m_mark;
    QLabel *m_headline;
    QLabel *m_text;
    FlatButton *m_save;
};

}   // namespace feedwarden
