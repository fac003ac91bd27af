// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/rulesdialog.h"

#include "core/words/sentences.h"
#include "ui/alerts/rulesmodel.h"
#include "ui/alerts/rulewords.h"
#include "ui/dashboard/noticebar.h"
#include "ui/format/buttons.h"
#include "ui/format/celldelegates.h"
#include "ui/format/ink.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plainlabel.h"
#include "ui/format/plaintip.h"
#include "ui/format/statepalette.h"
#include "ui/format/tableview.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace feedwarden {

static constexpr int LongestSample = 26;   ///< Characters; names of many feeds are told by the sentence.

RulesDialog::RulesDialog(RulesDriver *driver, AlertService *alerts, QWidget *parent)
    : SurfaceDialog(parent), m_driver(driver), m_alerts(alerts), m_model(new RulesModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Alert rules"));
    const int space = letterWidth(fontMetrics());
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    m_notice = new NoticeBar(tr("&Undo"), NoticeBar::Kind::Done, this);
    outer->addWidget(m_notice);
    m_table = new TableView(this);
    m_table->setAccessibleName(tr("Rules of alerts"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(RulesModel::RuleColumn, new CellDelegate(CellDelegate::Weight::Strong, m_table));
    m_table->setItemDelegateForColumn(RulesModel::SeverityColumn,
                                      new StateDelegate(StateDelegate::Source::Display, m_table));
    m_table->setMinimumHeight(m_table->heightFor(6));
    outer->addWidget(m_table, 1);

    auto *const layout = new QVBoxLayout;
    layout->setContentsMargins(space * 2, space * 3 / 2, space * 2, space * 2);
    layout->setSpacing(space * 3 / 2);
    outer->addLayout(layout);
    auto *const said = new QGridLayout;
    said->setHorizontalSpacing(space);
    said->setVerticalSpacing(space / 2);
    said->setColumnStretch(1, 1);
    m_mark = new ShapeMark(this);
    m_headline = makeLabel();
    m_sentence = makeLabel();
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_outcome = makeLabel();
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // What is said must not move the buttons.
    keepLines(m_sentence, 2);
    keepLines(m_outcome, 1);
    said->addWidget(m_mark, 0, 0, Qt::AlignVCenter);
    said->addWidget(m_headline, 0, 1);
    said->addWidget(m_sentence, 1, 1);
    said->addWidget(m_outcome, 2, 1);
    layout->addLayout(said);

    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(space);
    const auto addButton = [&](const QString &text, FlatButton::Kind kind, void (RulesDialog::*work)()) {
        auto *const button = new FlatButton(text, kind, this);
        connect(button, &QAbstractButton::clicked, this, work);
        buttons->addWidget(button);
        return button;
    };
    auto *const add = addButton(tr("&Add a rule…"), FlatButton::Kind::Primary, &RulesDialog::addRule);
    m_edit = addButton(tr("&Edit…"), FlatButton::Kind::Plain, &RulesDialog::editRule);
    m_duplicate = addButton(tr("&Duplicate…"), FlatButton::Kind::Plain, &RulesDialog::duplicateRule);
    m_switch = addButton(tr("&Switch off"), FlatButton::Kind::Plain, &RulesDialog::switchRule);
    m_remove = addButton(tr("&Remove"), FlatButton::Kind::Plain, &RulesDialog::removeRule);
    buttons->addStretch(1);
    m_try = addButton(tr("&Try it"), FlatButton::Kind::Plain, &RulesDialog::tryRule);
    layout->addLayout(buttons);

    // In the table; elsewhere these keys are about something else.
    const auto addKeys = [this](QWidget *owner, const QString &text, const QList<QKeySequence> &keys,
                                void (RulesDialog::*work)()) {
        auto *const action = new QAction(text, owner);
        action->setShortcuts(keys);
        action->setShortcutContext(owner == this ? Qt::WindowShortcut : Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, work);
        owner->addAction(action);
    };
    addKeys(m_table, m_edit->text(), {Qt::Key_Return, Qt::Key_Enter, Qt::Key_F2}, &RulesDialog::editRule);
    addKeys(m_table, m_switch->text(), {Qt::Key_Space}, &RulesDialog::switchRule);
    addKeys(m_table, m_remove->text(), {Qt::Key_Delete}, &RulesDialog::removeRule);
    addKeys(this, add->text(), {QKeySequence::New}, &RulesDialog::addRule);
    m_undo = new QAction(tr("&Undo"), this);
    m_undo->setShortcut(QKeySequence(QKeySequence::Undo));
    addAction(m_undo);
    connect(m_undo, &QAction::triggered, this, [this] {
        if (!m_driver)
            return;
        m_doing = tr("It is as it was before.");
        m_driver->undo();
    });
    connect(m_notice, &NoticeBar::actionRequested, m_undo, &QAction::trigger);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &RulesDialog::editRule);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_outcome->clear();
        showCurrent();
    });
    connect(driver, &RulesDriver::changed, this, &RulesDialog::takeRules);
    connect(driver, &RulesDriver::saved, this, [this](int place) {
        takeRules();
        const AlertSettings settings = m_driver ? m_driver->settings() : AlertSettings();
        if (place < 0 || place >= int(settings.rules.size()))
            return;
        const AlertRule &rule = settings.rules[place];
        select(rule.kind, place);
        const QString title = ruleTitle(rule.kind);
        if (!std::exchange(m_isSwitching, false))
            showNotice(tr("“%1” was saved.").arg(title));
        else if (rule.enabled)
            showNotice(tr("“%1” was switched on.").arg(title));
        else
            showNotice(tr("“%1” was switched off.").arg(title));
    });
    connect(driver, &RulesDriver::done, this, [this] {
        takeRules();
        showNotice(std::exchange(m_doing, {}));
    });
    const auto complain = [this](const QString &reason) {
        m_outcome->setText(reason);
        showCurrent();
    };
    connect(driver, &RulesDriver::failed, this, complain);
    connect(driver, &RulesDriver::saveFailed, this, [this, complain](const QString &reason) {
        if (std::exchange(m_isSwitching, false))
            complain(reason);   // Else the dialog that has asked says so.
    });
    if (alerts)
        connect(alerts, &AlertService::channelTested, this, &RulesDialog::noteTrial);

    takeRules();
    m_table->selectRow(0);
    applyFonts();
    m_table->setFocus(Qt::OtherFocusReason);
    resize(space * 165, sizeHint().height());
    const int lines = m_table->heightFor(std::min(m_model->rowCount(), 16)) - m_table->minimumHeight();
    resize(width(), height() + std::max(0, lines));
}

QString RulesDialog::sentence() const { return m_sentence->text(); }

QString RulesDialog::outcome() const { return m_outcome->text(); }

const RuleRow *RulesDialog::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->rows()[index.row()] : nullptr;
}

void RulesDialog::takeRules()
{
    if (!m_driver)
        return;
    const RuleRow *const selected = current();
    const std::optional<RuleRow> before = selected ? std::optional(*selected) : std::nullopt;
    const int row = m_table->currentIndex().row();
    m_titles.clear();
    for (int number = 0; number < AlertKindCount; ++number) {
        const auto subjects = m_driver->subjects(AlertKind(number));
        for (const auto &[name, title] : subjects)
            m_titles.insert(name, title);
    }
    const AlertSettings settings = m_driver->settings();
    m_model->setSettings(settings, m_titles);
    // As wide as what is in them now, within reason: what the rule is is always whole.
    QStringList samples;
    for (int column = 0; column < RulesModel::ColumnCount; ++column) {
        QStringList texts;
        for (int each = 0; each < m_model->rowCount(); ++each)
            texts << m_model->index(each, column)
                             .data()
                             .toString()
                             .left(column <= RulesModel::WhenColumn ? -1 : LongestSample)
                         + (column == RulesModel::SeverityColumn ? QStringLiteral("xxx") : QString());
        samples << texts.join(QLatin1Char('\n'));
    }
    m_table->setSamples(samples, RulesModel::WaysColumn);
    if (before) {
        const int again = m_model->rowOf(before->rule.kind, before->place);
        m_table->selectRow(again >= 0 ? again : std::clamp(row, 0, m_model->rowCount() - 1));
    }
    showCurrent();
}

void RulesDialog::select(AlertKind kind, std::optional<int> place)
{
    if (const int row = m_model->rowOf(kind, place); row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    }
}

void RulesDialog::showCurrent()
{
    const RuleRow *const row = current();
    const AlertSettings settings = m_driver ? m_driver->settings() : AlertSettings();
    for (FlatButton *const button : {m_edit, m_duplicate, m_switch})
        button->setEnabled(row && m_driver);
    m_remove->setEnabled(row && row->place && m_driver);
    m_remove->setToolTip(
        row && !row->place ? plainTip(tr("What is built in cannot be removed; it can be switched off.")) : QString());
    m_switch->setText(row && !row->rule.enabled ? tr("&Switch on") : tr("&Switch off"));
    m_undo->setEnabled(m_driver && m_driver->canUndo());
    if (!m_undo->isEnabled())
        m_notice->setNotice({}, {}, {});
    const QStringList channels = row ? channelsOf(row->rule, settings) : QStringList();
    m_try->setEnabled(m_alerts && !channels.isEmpty() && m_tried.isEmpty());
    m_try->setToolTip(plainTip(channels.isEmpty()
                                   ? tr("There is no channel that could be tried.")
                                   : tr("Sends a message that says it is a test to %1.").arg(joinWords(channels))));
    for (FlatButton *const button : {m_remove, m_try})
        button->setAccessibleDescription(button->isEnabled() ? QString()
                                         : button == m_try   ? tr("There is no channel that could be tried.")
                                                             : tr("What is built in cannot be removed; it can be "
                                                                    "switched off."));
    if (!row) {
        m_headline->clear();
        m_sentence->clear();
        return;
    }
    m_mark->setCondition(Condition(m_table->currentIndex().data(CellRole::State).toInt()));
    m_headline->setText(ruleTitle(row->rule.kind));
    QString text = ruleSentence(row->rule, settings, m_titles);
    if (row->isOverruled)
        text = joinSentences({text, tr("A later rule takes the place of this one, so it does nothing.")});
    m_sentence->setText(text);
}

void RulesDialog::edit(RuleDialog::Purpose purpose, std::optional<int> place, const AlertRule &rule)
{
    // One at a time: places are counted, and what one saves may move what the other one is about.
    if (auto *const open = findChild<RuleDialog *>(QString(), Qt::FindDirectChildrenOnly); open && open->isVisible()) {
        open->raise();
        open->activateWindow();
        return;
    }
    if (!m_driver)
        return;
    auto *const dialog = new RuleDialog(m_driver, purpose, place, rule, this);
    dialog->show();
    dialog->activateWindow();
}

void RulesDialog::addRule()
{
    const RuleRow *const row = current();
    edit(RuleDialog::Purpose::Add, std::nullopt, builtInAlertRule(row ? row->rule.kind : AlertKind::LineDown));
}

void RulesDialog::editRule()
{
    if (const RuleRow *const row = current())
        edit(RuleDialog::Purpose::Edit, row->place, row->rule);
}

void RulesDialog::duplicateRule()
{
    if (const RuleRow *const row = current())
        edit(RuleDialog::Purpose::Add, std::nullopt, row->rule);
}

void RulesDialog::switchRule()
{
    const RuleRow *const row = current();
    if (!row || !m_driver || m_isSwitching)
        return;
    AlertRule rule = row->rule;
    rule.enabled = !rule.enabled;
    m_isSwitching = true;
    m_driver->save(row->place, row->rule, rule);
}

void RulesDialog::removeRule()
{
    const RuleRow *const row = current();
    if (!row || !row->place || !m_driver)
        return;
    m_doing = tr("“%1” was removed.").arg(ruleTitle(row->rule.kind));
    m_driver->remove(*row->place, AlertRule(row->rule));
}

void RulesDialog::tryRule()
{
    const RuleRow *const row = current();
    if (!row || !m_driver || !m_alerts || !m_tried.isEmpty())
        return;
    m_tried = channelsOf(row->rule, m_driver->settings());
    m_outcomes.clear();
    m_outcome->setText(tr("A test is on its way to %1…").arg(joinWords(m_tried)));
    showCurrent();
    const QStringList channels = m_tried;
    for (const QString &channel : channels)
        m_alerts->test(channel);
}

void RulesDialog::noteTrial(const QString &channel, const AlertDelivery &delivery)
{
    if (!m_tried.removeOne(channel))
        return;   // Somebody else has asked.
    m_outcomes << (delivery.outcome == AlertDelivery::Outcome::Delivered
                       ? tr("%1: the message was delivered.").arg(channel)
                       : tr("%1: not delivered. %2").arg(channel, delivery.detail));
    m_outcome->setText(m_outcomes.join(QLatin1Char('\n')));
    showCurrent();
}

void RulesDialog::showNotice(const QString &headline)
{
    m_outcome->clear();
    m_notice->setNotice(m_driver && m_driver->canUndo() ? headline : QString(), {}, {});
    showCurrent();
}

void RulesDialog::changeEvent(QEvent *event)
{
    SurfaceDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyFonts();
}

void RulesDialog::applyFonts()
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_headline->setFont(strong);
    setInk(m_outcome, tonesOf(palette()).quietText);
}

}   // namespace feedwarden
