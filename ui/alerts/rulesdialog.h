// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outlets/alerts/alertservice.h"
#include "ui/alerts/ruledialog.h"
#include "ui/alerts/rulesdriver.h"
#include "ui/format/surfacedialog.h"

#include <QMap>
#include <QPointer>
#include <QStringList>

#include <optional>

class QAction;
class QLabel;

namespace feedwarden {

class FlatButton;
class NoticeBar;
class RulesModel;
class ShapeMark;
class TableView;
struct RuleRow;

/// The rules of alerts: what is watched, from when on, and who is told. They are added, changed, switched off and
/// removed here; what was done can be taken back. Channels that a rule goes to can be tried.
///
/// Not modal.
class RulesDialog final : public SurfaceDialog
{
    Q_OBJECT
public:
    /// Both are borrowed and may go before the dialog; `alerts` may be null: then nothing can be tried.
    RulesDialog(RulesDriver *driver, AlertService *alerts, QWidget *parent = nullptr);

    // For tests.
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString outcome() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] const RuleRow *current() const;
    void takeRules();
    void select(AlertKind kind, std::optional<int> place);
    void showCurrent();
    void edit(RuleDialog::Purpose purpose, std::optional<int> place, const AlertRule &rule);
    void addRule();
    void editRule();
    void duplicateRule();
    void switchRule();
    void removeRule();
    void tryRule();
    void noteTrial(const QString &channel, const AlertDelivery &delivery);
    void showNotice(const QString &headline);
    void applyFonts();

    QPointer<RulesDriver> m_driver;
    QPointer<AlertService> m_alerts;
    RulesModel *m_model;
    QMap<QString, QString> m_titles;
    QString m_doing;          ///< What is said once it is done.
    QStringList m_tried;      ///< Channels whose answer is still to come.
    QStringList m_outcomes;   ///< Of those that have answered.
    bool m_isSwitching = false;

    NoticeBar *m_notice;
    TableView *m_table;
    ShapeMark *m_mark;
    QLabel *m_headline;
    QLabel *m_sentence;
    QLabel *m_outcome;
    FlatButton *m_edit;
    FlatButton *m_duplicate;
    FlatButton *m_switch;
    FlatButton *m_remove;
    FlatButton *m_try;
    QAction *m_undo;
};

}   // namespace feedwarden
