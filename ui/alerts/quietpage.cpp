// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/quietpage.h"

#include "ui/alerts/tellingwords.h"
#include "ui/format/buttons.h"
#include "ui/format/ink.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plainlabel.h"
#include "ui/format/plaintip.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <utility>

namespace feedwarden {

static const QuietHours Proposed{QTime(22, 0), QTime(7, 0)};   ///< Where there are none yet.

static QString dayTimeText(QTime time) { return time.toString(QStringLiteral("HH:mm")); }

QuietPage::QuietPage(TellingDriver *driver, QWidget *parent) : QWidget(parent), m_driver(driver)
{
    const int space = letterWidth(fontMetrics());
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(space * 2, space * 2, space * 2, space * 2);
    layout->setSpacing(space * 3 / 2);
    const auto makeLabel = [this] {
        auto *const label = makePlainLabel(this);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        return label;
    };
    m_enabled = new QCheckBox(tr("Alerts are &told at all"), this);
    layout->addWidget(m_enabled);
    m_hasHours = new QCheckBox(tr("&Quiet hours, every day"), this);
    layout->addWidget(m_hasHours);
    auto *const hours = new QHBoxLayout;
    hours->setSpacing(space);
    hours->addSpacing(space * 3);
    const auto addTime = [&](const QString &title, const char *name, QLabel *&label) {
        auto *const field = new QLineEdit(this);
        field->setObjectName(QLatin1String(name));
        field->setFixedWidth(space * 12);
        label = new QLabel(title, this);
        label->setBuddy(field);
        hours->addWidget(label);
        hours->addWidget(field);
        connect(field, &QLineEdit::textChanged, this, &QuietPage::refresh);
        return field;
    };
    m_from = addTime(tr("&From"), "from", m_fromLabel);
    m_to = addTime(tr("t&o"), "to", m_toLabel);
    m_hoursNote = makeRowLabel(this);
    hours->addWidget(m_hoursNote, 1);
    layout->addLayout(hours);
    auto *const critical = new QHBoxLayout;
    critical->addSpacing(space * 3);
    m_critical = new QCheckBox(tr("What is &critical gets through all the same"), this);
    critical->addWidget(m_critical);
    critical->addStretch(1);
    layout->addLayout(critical);

    auto *const result = new QGridLayout;
    result->setHorizontalSpacing(space);
    result->setVerticalSpacing(space / 2);
    result->setColumnStretch(1, 1);
    m_mark = new ShapeMark(this);
    m_headline = makeLabel();
    m_text = makeLabel();
    m_text->setObjectName(QStringLiteral("sentence"));
    keepLines(m_text, 3);   // What is said must not move the button.
    result->addWidget(m_mark, 0, 0, Qt::AlignVCenter);
    result->addWidget(m_headline, 0, 1);
    result->addWidget(m_text, 1, 1);
    layout->addSpacing(space);
    layout->addLayout(result);
    auto *const buttons = new QHBoxLayout;
    m_save = new FlatButton(tr("&Save"), FlatButton::Kind::Primary, this);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(1);

    for (QCheckBox *const box : {m_enabled, m_hasHours, m_critical})
        connect(box, &QCheckBox::toggled, this, &QuietPage::refresh);
    connect(m_save, &QAbstractButton::clicked, this, &QuietPage::save);
    connect(driver, &TellingDriver::changed, this, [this] {
        // What somebody is just typing stays.
        if (m_isSaving || !isEdited())
            takeSettings();
        else
            refresh();
    });
    connect(driver, &TellingDriver::saved, this, [this] {
        if (!std::exchange(m_isSaving, false))
            return;
        takeSettings();
        emit acted(tr("The quiet hours were saved."));
    });
    connect(driver, &TellingDriver::saveFailed, this, [this](const QString &reason) {
        if (std::exchange(m_isSaving, false)) {
            refresh();
            complain(reason);
        }
    });
    takeSettings();
    applyFonts();
}

void QuietPage::takeSettings()
{
    if (!m_driver)
        return;
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_shown = m_driver->settings();
        const auto hours = QuietHours::fromString(m_shown.quietHours);
        m_enabled->setChecked(m_shown.enabled);
        m_hasHours->setChecked(hours.has_value());
        m_from->setText(dayTimeText(hours.value_or(Proposed).from));
        m_to->setText(dayTimeText(hours.value_or(Proposed).to));
        m_critical->setChecked(m_shown.quietCritical);
    }
    refresh();
}

AlertSettings QuietPage::settings() const
{
    AlertSettings settings = m_driver ? m_driver->settings() : m_shown;
    settings.enabled = m_enabled->isChecked();
    const auto from = typedTime(m_from->text()), to = typedTime(m_to->text());
    if (!m_hasHours->isChecked())
        settings.quietHours = AlertSettings().quietHours;
    else if (from && to)
        settings.quietHours = dayTimeText(*from) + QLatin1Char('-') + dayTimeText(*to);
    settings.quietCritical = m_critical->isChecked();
    return settings;
}

bool QuietPage::isEdited() const
{
    const AlertSettings now = settings();
    return !missing().isEmpty() || now.enabled != m_shown.enabled || now.quietHours != m_shown.quietHours
           || now.quietCritical != m_shown.quietCritical;
}

QString QuietPage::missing() const
{
    if (!m_hasHours->isChecked())
        return {};
    if (!typedTime(m_from->text()) || !typedTime(m_to->text()))
        return tr("Write times like 22:00");
    // The file's own reader has the last word.
    return QuietHours::fromString(settings().quietHours)
               ? QString()
               : tr("The two times have to be different: all day is not quiet hours");
}

void QuietPage::save()
{
    if (!m_driver || m_isSaving || !missing().isEmpty() || !isEdited())
        return;
    m_isSaving = true;
    const AlertSettings wanted = settings();
    refresh();
    m_driver->saveSettings(wanted);
}

void QuietPage::tell(Condition condition, const QString &headline, const QString &text)
{
    m_mark->setCondition(condition);
    setTextOf(m_headline, headline);
    setTextOf(m_text, text);
}

void QuietPage::complain(const QString &reason) { tell(Condition::Down, tr("Not saved"), reason); }

void QuietPage::refresh()
{
    if (m_isFilling)
        return;
    const bool hasHours = m_hasHours->isChecked();
    m_hasHours->setEnabled(m_enabled->isChecked());
    for (QWidget *const widget :
         std::initializer_list<QWidget *>{m_fromLabel, m_from, m_toLabel, m_to, m_hoursNote, m_critical})
        widget->setEnabled(hasHours && m_enabled->isChecked());
    const QString lacking = missing();
    setTextOf(m_hoursNote, lacking.isEmpty() ? tr("In the time of this computer; over midnight, too") : lacking);
    setInk(m_hoursNote, lacking.isEmpty() ? tonesOf(palette()).quietText : styleOf(Condition::Down, palette()).color);
    for (QLineEdit *const field : {m_from, m_to})
        field->setAccessibleDescription(m_hoursNote->text());
    const bool isOther = isEdited();
    m_save->setEnabled(m_driver && isOther && lacking.isEmpty() && !m_isSaving);
    m_save->setToolTip(lacking.isEmpty() ? QString() : plainTip(lacking));
    m_save->setAccessibleDescription(lacking);
    if (!lacking.isEmpty()) {
        tell(Condition::NoData, tr("Not complete yet"), lacking);
        return;
    }
    const AlertSettings now = settings();
    const bool isQuiet = now.enabled && QuietHours::fromString(now.quietHours);
    tell(!now.enabled ? Condition::NoData
         : isQuiet    ? Condition::Planned
                      : Condition::Trusted,
         isOther ? tr("This is what it will be once it is saved") : tr("This is what it is"), quietSentence(now));
}

QAbstractButton *QuietPage::saveButton() const { return m_save; }

QString QuietPage::sentence() const { return m_text->text(); }

void QuietPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyFonts();
}

void QuietPage::applyFonts()
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_headline->setFont(strong);
    refresh();
}

}   // namespace feedwarden
