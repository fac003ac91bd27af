// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/ruledialog.h"

#include "core/words/alertwords.h"
#include "core/words/sentences.h"
#include "ui/alerts/checklist.h"
#include "ui/alerts/rulewords.h"
#include "ui/feeds/feeddraft.h"
#include "ui/format/buttons.h"
#include "ui/format/ink.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plainlabel.h"
#include "ui/format/plaintip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <utility>

namespace feedwarden {

RuleDialog::RuleDialog(RulesDriver *driver, Purpose purpose, std::optional<int> place, const AlertRule &rule,
                       QWidget *parent)
    : SurfaceDialog(parent), m_driver(driver), m_purpose(purpose), m_place(place), m_original(rule), m_before(rule)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(purpose == Purpose::Add ? tr("Add a rule") : tr("Edit “%1”").arg(ruleTitle(rule.kind)));
    const int space = letterWidth(fontMetrics());
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(space * 3, space * 2, space * 3, space * 2);
    layout->setSpacing(space * 3 / 2);
    auto *const columns = new QHBoxLayout;
    columns->setSpacing(space * 4);
    layout->addLayout(columns, 1);

    auto *const left = new QVBoxLayout;
    left->setSpacing(space / 2);
    columns->addLayout(left, 1);
    const auto addField = [this, left](const QString &title, QWidget *field) {
        auto *const label = new TextLabel(title, this);
        label->setBuddy(field);
        left->addWidget(label);
        left->addWidget(field);
        return label;
    };
    const auto addNote = [this, left, space] {
        QLabel *const note = makeLabel();
        left->addWidget(note);
        left->addSpacing(space);
        return note;
    };
    m_kind = new QComboBox(this);
    for (int number = 0; number < AlertKindCount; ++number)
        m_kind->addItem(ruleTitle(AlertKind(number)), number);
    m_kind->setMaxVisibleItems(AlertKindCount);
    addField(tr("Tell me &when"), m_kind);
    left->addSpacing(space);
    m_threshold = new QLineEdit(this);
    m_threshold->setObjectName(QStringLiteral("threshold"));
    m_thresholdLabel = addField({}, m_threshold);
    m_thresholdNote = addNote();
    m_lasting = new QLineEdit(this);
    m_lasting->setObjectName(QStringLiteral("for_ms"));
    addField(tr("Lasting for &more than"), m_lasting);
    m_lastingNote = addNote();
    m_severity = new QComboBox(this);
    for (const AlertSeverity severity : {AlertSeverity::Info, AlertSeverity::Warning, AlertSeverity::Critical})
        m_severity->addItem(wordFor(severity), int(severity));
    addField(tr("How s&erious it is"), m_severity);
    left->addSpacing(space);
    m_enabled = new QCheckBox(tr("The rule is switched &on"), this);
    left->addWidget(m_enabled);
    left->addStretch(1);

    auto *const right = new QVBoxLayout;
    right->setSpacing(space / 2);
    columns->addLayout(right, 1);
    m_subjects = makeChoice(tr("&About"), tr("All"), tr("Only those that are checked"), tr("Whom it is about"));
    m_channels = makeChoice(tr("&Told by"), tr("All channels"), tr("Only those that are checked"),
                            tr("Channels that it is told by"));
    for (const Choice &choice : {m_subjects, m_channels}) {
        right->addWidget(choice.title);
        right->addWidget(choice.scope);
        right->addWidget(choice.list, 1);
        right->addSpacing(space);
    }
    right->addStretch(0);

    auto *const result = new QGridLayout;
    result->setHorizontalSpacing(space);
    result->setVerticalSpacing(space / 2);
    result->setColumnStretch(1, 1);
    m_mark = new ShapeMark(this);
    m_headline = makeLabel();
    m_text = makeLabel();
    m_text->setObjectName(QStringLiteral("preview"));
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    keepLines(m_text, 4);   // What is said must not move the buttons.
    result->addWidget(m_mark, 0, 0, Qt::AlignVCenter);
    result->addWidget(m_headline, 0, 1);
    result->addWidget(m_text, 1, 1);
    layout->addLayout(result);

    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(space);
    m_save = new FlatButton(purpose == Purpose::Add ? tr("&Add the rule") : tr("&Save"), FlatButton::Kind::Primary,
                            this);
    auto *const cancel = new FlatButton(tr("Cancel"), FlatButton::Kind::Quiet, this);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);

    m_kind->setCurrentIndex(m_kind->findData(int(rule.kind)));
    if (purpose == Purpose::Edit) {
        m_kind->setEnabled(false);
        m_kind->setToolTip(tr("A rule watches what it watches; something else is another rule"));
    }
    showRule(rule);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &RuleDialog::takeKind);
    for (QLineEdit *const line : {m_threshold, m_lasting})
        connect(line, &QLineEdit::textChanged, this, &RuleDialog::refresh);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &RuleDialog::refresh);
    connect(m_enabled, &QCheckBox::toggled, this, &RuleDialog::refresh);
    for (const Choice &choice : {m_subjects, m_channels}) {
        connect(choice.scope, &QComboBox::currentIndexChanged, this, &RuleDialog::refresh);
        connect(choice.list, &CheckList::itemChanged, this, &RuleDialog::refresh);
    }
    connect(m_save, &QAbstractButton::clicked, this, &RuleDialog::save);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(driver, &RulesDriver::saved, this, [this] {
        if (m_isSaving)
            accept();
    });
    connect(driver, &RulesDriver::saveFailed, this, [this](const QString &reason) {
        if (!std::exchange(m_isSaving, false))
            return;
        refresh();
        tell(Condition::Down, tr("Not saved"), reason);
    });
    applyFonts();
    layout->activate();
    resize(space * 100, sizeHint().height());
    fitHeight();
    if (purpose == Purpose::Add)
        m_kind->setFocus(Qt::OtherFocusReason);
    else
        (m_threshold->isHidden() ? m_lasting : m_threshold)->setFocus(Qt::OtherFocusReason);
}

RuleDialog::Choice RuleDialog::makeChoice(const QString &title, const QString &all, const QString &some,
                                          const QString &name)
{
    Choice choice;
    choice.scope = new QComboBox(this);
    choice.scope->addItems({all, some});
    choice.title = new TextLabel(title, this);
    choice.title->setBuddy(choice.scope);
    choice.list = new CheckList(this);
    choice.list->setAccessibleName(name);
    return choice;
}

void RuleDialog::fill(const Choice &choice, const QList<std::pair<QString, QString>> &names, const QStringList &chosen)
{
    choice.list->clear();
    const auto add = [&](const QString &name, const QString &title) {
        auto *const item = new QListWidgetItem(title, choice.list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(name) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, name);
    };
    QStringList there;
    for (const auto &[name, title] : names) {
        add(name, title);
        there << name;
    }
    for (const QString &name : chosen) {
        if (!there.contains(name))
            //: A feed or channel that a rule names.
            add(name, tr("%1 (not there)").arg(name));
    }
    choice.scope->setCurrentIndex(chosen.isEmpty() ? 0 : 1);
    if (choice.list->count() > 0)
        choice.list->setCurrentRow(0);
}

QStringList RuleDialog::chosenOf(const Choice &choice)
{
    QStringList names;
    if (choice.scope->currentIndex() == 0)
        return names;
    for (int row = 0; row < choice.list->count(); ++row) {
        if (choice.list->item(row)->checkState() == Qt::Checked)
            names << choice.list->item(row)->data(Qt::UserRole).toString();
    }
    return names;
}

AlertKind RuleDialog::kind() const { return AlertKind(m_kind->currentData().toInt()); }

/// Another kind begins as its built-in rule; where it is told is no matter of the kind.
void RuleDialog::takeKind()
{
    AlertRule rule = builtInAlertRule(kind());
    rule.channels = chosenOf(m_channels);
    rule.enabled = m_enabled->isChecked();
    showRule(rule);
}

void RuleDialog::showRule(const AlertRule &rule)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_before = rule;
        const QString title = thresholdTitle(rule.kind);
        for (QWidget *const widget : std::initializer_list<QWidget *>{m_thresholdLabel, m_threshold, m_thresholdNote})
            widget->setVisible(!title.isEmpty());
        m_thresholdLabel->setText(title);
        m_threshold->setText(thresholdText(rule.kind, rule.threshold));
        m_lasting->setText(typedText(rule.lasting));
        m_severity->setCurrentIndex(m_severity->findData(int(rule.severity)));
        m_enabled->setChecked(rule.enabled);
        for (QWidget *const widget :
             std::initializer_list<QWidget *>{m_subjects.title, m_subjects.scope, m_subjects.list})
            widget->setVisible(hasSubject(rule.kind));
        if (m_driver) {
            fill(m_subjects, m_driver->subjects(rule.kind), rule.only);
            QList<std::pair<QString, QString>> channels;
            const AlertSettings settings = m_driver->settings();
            for (const AlertChannelConfig &channel : settings.channels)
                channels.append({channel.name, channel.enabled ? channel.name
                                                               //: A channel of alerts.
                                                               : tr("%1 (switched off)").arg(channel.name)});
            fill(m_channels, channels, rule.channels);
            const bool hasChannels = m_channels.list->count() > 0;
            m_channels.list->setVisible(hasChannels);
            m_channels.scope->setItemText(0, hasChannels ? tr("All channels") : tr("There is no channel yet"));
        }
    }
    refresh();
}

AlertRule RuleDialog::rule() const
{
    AlertRule rule = m_before;
    if (measureOf(rule.kind) != RuleMeasure::None
        && m_threshold->text()
               != thresholdText(rule.kind, rule.threshold))   // Else what is read is not quite the same.
        rule.threshold = typedThreshold(rule.kind, m_threshold->text()).value_or(rule.threshold);
    rule.lasting = typedDuration(m_lasting->text()).value_or(rule.lasting);
    rule.severity = AlertSeverity(m_severity->currentData().toInt());
    rule.enabled = m_enabled->isChecked();
    rule.only = hasSubject(rule.kind) ? chosenOf(m_subjects) : QStringList();
    rule.channels = chosenOf(m_channels);
    return rule;
}

QString RuleDialog::missing() const
{
    if (!m_thresholdNote->isHidden() && m_thresholdNote->property("wrong").toBool())
        return m_thresholdNote->text();
    if (m_lastingNote->property("wrong").toBool())
        return m_lastingNote->text();
    const AlertRule now = rule();
    if (hasSubject(now.kind) && m_subjects.scope->currentIndex() == 1 && now.only.isEmpty())
        return tr("Check at least one whom it is about.");
    if (m_channels.scope->currentIndex() == 1 && now.channels.isEmpty())
        return tr("Check at least one channel.");
    return {};
}

void RuleDialog::save()
{
    if (!m_driver || m_isSaving || !missing().isEmpty())
        return;
    m_isSaving = true;
    refresh();
    m_driver->save(m_place, m_original, rule());
}

void RuleDialog::tell(Condition condition, const QString &headline, const QString &text)
{
    m_mark->setCondition(condition);
    m_headline->setText(headline);
    m_text->setText(text);
}

void RuleDialog::refresh()
{
    if (m_isFilling)
        return;
    const AlertRule now = rule();
    QMap<QString, QString> problems = ruleProblems(now);
    const RuleMeasure measure = measureOf(now.kind);
    const bool isTyped = measure != RuleMeasure::None
                         && m_threshold->text() != thresholdText(m_before.kind, m_before.threshold);
    if (isTyped && !typedThreshold(now.kind, m_threshold->text()))
        problems.insert(QStringLiteral("threshold"),
                        measure == RuleMeasure::Milliseconds || measure == RuleMeasure::Seconds
                            ? tr("Write it like 30 s or 500 ms")
                            : tr("Write a number"));
    if (!typedDuration(m_lasting->text()))
        problems.insert(QStringLiteral("for_ms"), tr("Write it like 30 s or 500 ms"));
    const auto showNote = [&](QLineEdit *field, QLabel *note) {
        const QString key = field->objectName();
        const bool isWrong = problems.contains(key);
        setTextOf(note, isWrong ? problems.value(key) : ruleRange(now.kind, key));
        note->setProperty("wrong", isWrong);
        setInk(note, isWrong ? styleOf(Condition::Down, palette()).color : tonesOf(palette()).quietText);
        field->setAccessibleDescription(note->text());
    };
    showNote(m_threshold, m_thresholdNote);
    showNote(m_lasting, m_lastingNote);
    for (const Choice &choice : {m_subjects, m_channels})
        choice.list->setEnabled(choice.scope->currentIndex() == 1);
    // With no channel to choose from there is no choice.
    m_channels.scope->setEnabled(m_channels.list->count() > 0);

    const QString lacking = missing();
    m_save->setEnabled(lacking.isEmpty() && !m_isSaving);
    m_save->setToolTip(lacking.isEmpty() ? QString() : plainTip(lacking));
    m_save->setAccessibleDescription(lacking);
    if (!lacking.isEmpty()) {
        tell(Condition::NoData, tr("Not complete yet"), lacking);
        return;
    }
    const AlertSettings settings = m_driver ? m_driver->settings() : AlertSettings();
    QMap<QString, QString> titles;
    if (m_driver) {
        for (const auto &[name, title] : m_driver->subjects(now.kind))
            titles.insert(name, title);
    }
    QString text = ruleSentence(now, settings, titles);
    const auto holdsForAll = [&now](const AlertRule &other) { return other.kind == now.kind && other.only.isEmpty(); };
    if (!m_place) {
        const QString more = !now.only.isEmpty() ? tr("For all others it stays as it is.")
                             : std::any_of(settings.rules.cbegin(), settings.rules.cend(), holdsForAll)
                                 ? tr("It takes the place of your rule for all.")
                                 : tr("It takes the place of the built-in rule.");
        text = joinSentences({text, more});
    }
    const Condition condition = !now.enabled                              ? Condition::NoData
                                : now.severity == AlertSeverity::Critical ? Condition::Down
                                : now.severity == AlertSeverity::Warning  ? Condition::Degraded
                                                                          : Condition::Connecting;
    tell(condition, tr("This is what it says"), text);
}

QAbstractButton *RuleDialog::buttonForEnter() const { return m_save; }

void RuleDialog::changeEvent(QEvent *event)
{
    SurfaceDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyFonts();
}

void RuleDialog::applyFonts()
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_headline->setFont(strong);
    refresh();
}

}   // namespace feedwarden
