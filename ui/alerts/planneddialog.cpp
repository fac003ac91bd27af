// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/planneddialog.h"

#include "ui/alerts/tellingwords.h"
#include "ui/format/buttons.h"
#include "ui/format/ink.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plainlabel.h"
#include "ui/format/plaintip.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace feedwarden {

PlannedDialog::PlannedDialog(TellingDriver *driver, std::optional<int> place, const Maintenance &planned,
                             QWidget *parent)
    : SurfaceDialog(parent), m_driver(driver), m_place(place), m_before(planned)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(place ? tr("Edit a planned time") : tr("Add a planned time"));
    const int space = letterWidth(fontMetrics());
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(space * 3, space * 2, space * 3, space * 2);
    layout->setSpacing(space * 3 / 2);
    auto *const fields = new QVBoxLayout;
    fields->setSpacing(space / 2);
    layout->addLayout(fields);
    const auto addField = [&](const QString &title, QWidget *field) {
        auto *const label = new TextLabel(title, this);
        label->setBuddy(field);
        fields->addWidget(label);
        fields->addWidget(field);
    };
    const auto addNote = [&] {
        QLabel *const note = makeLabel();
        fields->addWidget(note);
        fields->addSpacing(space);
        return note;
    };
    m_feed = new QComboBox(this);
    m_feed->addItem(tr("All feeds"), QString());
    const auto feeds = driver->feeds();
    for (const auto &[name, title] : feeds)
        m_feed->addItem(title, name);
    if (m_feed->findData(planned.feed) < 0)
        m_feed->addItem(planned.feed, planned.feed);
    addField(tr("&About"), m_feed);
    fields->addSpacing(space);
    m_begin = new QLineEdit(this);
    m_begin->setObjectName(QStringLiteral("begin"));
    addField(tr("&Begins"), m_begin);
    m_beginNote = addNote();
    m_end = new QLineEdit(this);
    m_end->setObjectName(QStringLiteral("end"));
    addField(tr("En&ds"), m_end);
    m_endNote = addNote();
    m_note = new QLineEdit(this);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setPlaceholderText(tr("What for, if you like"));
    addField(tr("&Note"), m_note);

    auto *const result = new QGridLayout;
    result->setHorizontalSpacing(space);
    result->setVerticalSpacing(space / 2);
    result->setColumnStretch(1, 1);
    result->setRowStretch(1, 1);
    m_mark = new ShapeMark(this);
    m_headline = makeLabel();
    m_text = makeLabel();
    m_text->setObjectName(QStringLiteral("preview"));
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    keepLines(m_text, 4);   // What is said must not move the buttons.
    result->addWidget(m_mark, 0, 0, Qt::AlignVCenter);
    result->addWidget(m_headline, 0, 1);
    result->addWidget(m_text, 1, 1);
    layout->addLayout(result, 1);

    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(space);
    m_save = new FlatButton(place ? tr("&Save") : tr("Add the &time"), FlatButton::Kind::Primary, this);
    auto *const cancel = new FlatButton(tr("Cancel"), FlatButton::Kind::Quiet, this);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);

    m_feed->setCurrentIndex(m_feed->findData(planned.feed));
    m_begin->setText(momentText(planned.begin));
    m_end->setText(momentText(planned.end));
    m_note->setText(planned.note);
    connect(m_feed, &QComboBox::currentIndexChanged, this, &PlannedDialog::refresh);
    for (QLineEdit *const line : {m_begin, m_end, m_note})
        connect(line, &QLineEdit::textChanged, this, &PlannedDialog::refresh);
    connect(m_save, &QAbstractButton::clicked, this, &PlannedDialog::save);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(driver, &TellingDriver::saved, this, [this](int at) {
        if (!m_isSaving)
            return;
        m_savedPlace = at;
        accept();
    });
    connect(driver, &TellingDriver::saveFailed, this, [this](const QString &reason) {
        if (!std::exchange(m_isSaving, false))
            return;
        refresh();
        tell(Condition::Down, tr("Not saved"), reason);
    });
    applyFonts();
    layout->activate();
    resize(space * 70, sizeHint().height());
    fitHeight();
    m_begin->setFocus(Qt::OtherFocusReason);
}

Maintenance PlannedDialog::planned() const
{
    Maintenance planned = m_before;
    planned.feed = m_feed->currentData().toString();
    // What is shown is cut to seconds.
    if (m_begin->text() != momentText(m_before.begin))
        planned.begin = typedMoment(m_begin->text()).value_or(planned.begin);
    if (m_end->text() != momentText(m_before.end))
        planned.end = typedMoment(m_end->text()).value_or(planned.end);
    if (m_note->text() != QString(m_before.note).replace(QLatin1Char('\n'), QLatin1Char(' ')))
        planned.note = m_note->text().trimmed();
    return planned;
}

QString PlannedDialog::problemOfBegin() const
{
    return typedMoment(m_begin->text()) ? QString() : tr("Write date and time like 2026-11-25 06:00");
}

QString PlannedDialog::problemOfEnd() const
{
    if (!typedMoment(m_end->text()))
        return tr("Write date and time like 2026-11-25 06:00");
    const Maintenance now = planned();
    return problemOfBegin().isEmpty() && now.end <= now.begin ? tr("It has to end after it begins") : QString();
}

QString PlannedDialog::missing() const
{
    const QString begin = problemOfBegin();
    return begin.isEmpty() ? problemOfEnd() : begin;
}

void PlannedDialog::save()
{
    if (!m_driver || m_isSaving || !missing().isEmpty())
        return;
    m_isSaving = true;
    refresh();
    m_driver->savePlanned(m_place, m_before, planned());
}

void PlannedDialog::tell(Condition condition, const QString &headline, const QString &text)
{
    m_mark->setCondition(condition);
    setTextOf(m_headline, headline);
    setTextOf(m_text, text);
}

void PlannedDialog::refresh()
{
    const auto showNote = [this](QLineEdit *field, QLabel *note, const QString &problem) {
        setTextOf(note, problem.isEmpty() ? tr("In the time of this computer") : problem);
        setInk(note, problem.isEmpty() ? tonesOf(palette()).quietText : styleOf(Condition::Down, palette()).color);
        field->setAccessibleDescription(note->text());
    };
    showNote(m_begin, m_beginNote, problemOfBegin());
    showNote(m_end, m_endNote, problemOfEnd());
    const QString lacking = missing();
    m_save->setEnabled(lacking.isEmpty() && !m_isSaving);
    m_save->setToolTip(lacking.isEmpty() ? QString() : plainTip(lacking));
    m_save->setAccessibleDescription(lacking);
    if (!lacking.isEmpty()) {
        tell(Condition::NoData, tr("Not complete yet"), lacking);
        return;
    }
    const Maintenance now = planned();
    const WallTime wall = wallNow();
    tell(wall < now.end ? Condition::Planned : Condition::NoData,
         //: What is planned, and how long until then: "This is what it says: in 2 h 10 min".
         tr("This is what it says: %1").arg(plannedState(now, wall)),
         plannedSentence(now, now.feed.isEmpty() ? QString() : m_feed->currentText(), wall));
}

QAbstractButton *PlannedDialog::buttonForEnter() const { return m_save; }

void PlannedDialog::changeEvent(QEvent *event)
{
    SurfaceDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyFonts();
}

void PlannedDialog::applyFonts()
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_headline->setFont(strong);
    refresh();
}

}   // namespace feedwarden
