// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/rulesdriver.h"
#include "ui/format/statepalette.h"
#include "ui/format/surfacedialog.h"

#include <QMap>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace feedwarden {

class CheckList;
class FlatButton;
class ShapeMark;

/// Adds a rule of alerts, or changes one: what it watches, from when on, whom it is about and where it is told. What it
/// comes to stands below as a sentence; what is wrong is said, and nothing is saved before it is right.
///
/// Not modal.
class RuleDialog final : public SurfaceDialog
{
    Q_OBJECT
public:
    enum class Purpose {
        Add,    ///< Begins as `rule`; any kind.
        Edit,   ///< Of the kind that it is.
    };

    /// `place` as for RulesDriver::save(). `driver` is borrowed and may go before the dialog.
    RuleDialog(RulesDriver *driver, Purpose purpose, std::optional<int> place, const AlertRule &rule,
               QWidget *parent = nullptr);

    [[nodiscard]] std::optional<int> place() const { return m_place; }
    /// As the fields say it; what cannot be read is as it was.
    [[nodiscard]] AlertRule rule() const;
    /// What is still missing or wrong, for people; empty where nothing is.
    [[nodiscard]] QString missing() const;

protected:
    [[nodiscard]] QAbstractButton *buttonForEnter() const override;
    void changeEvent(QEvent *event) override;

private:
    struct Choice {
        QLabel *title = nullptr;
        QComboBox *scope = nullptr;   ///< All, or those that are checked.
        CheckList *list = nullptr;
    };
    [[nodiscard]] Choice makeChoice(const QString &title, const QString &all, const QString &some, const QString &name);
    static void fill(const Choice &choice, const QList<std::pair<QString, QString>> &names, const QStringList &chosen);
    [[nodiscard]] static QStringList chosenOf(const Choice &choice);
    [[nodiscard]] AlertKind kind() const;
    void takeKind();
    void showRule(const AlertRule &rule);
    void save();
    void refresh();
    void tell(Condition condition, const QString &headline, const QString &text);
    void applyFonts();

    QPointer<RulesDriver> m_driver;
    const Purpose m_purpose;
    const std::optional<int> m_place;
    const AlertRule m_original;   ///< As it was when it was opened.
    AlertRule m_before;           ///< What the fields began with.
    bool m_isSaving = false;
    bool m_isFilling = false;

    QComboBox *m_kind;
    QLabel *m_thresholdLabel;
    QLineEdit *m_threshold;
    QLabel *m_thresholdNote;
    QLineEdit *m_lasting;
    QLabel *m_lastingNote;
    QComboBox *m_severity;
    QCheckBox *m_enabled;
    Choice m_subjects, m_channels;
    ShapeMark *m_mark;
    QLabel *m_headline;
    QLabel *m_text;
    FlatButton *m_save;
};

}   // namespace feedwarden
