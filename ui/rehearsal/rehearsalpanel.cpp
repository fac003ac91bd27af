// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rehearsal/rehearsalpanel.h"

#include "ui/dashboard/buttons.h"
#include "ui/dashboard/rowlist.h"
#include "ui/format/plaintip.h"
#include "ui/format/units.h"
#include "ui/rehearsal/flowlayout.h"
#include "ui/rehearsal/rehearsaldriver.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace feedwarden {

static QLabel *makeLabel(const QString &text, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

RehearsalPanel::RehearsalPanel(RehearsalDriver *driver, QWidget *parent) : QWidget(parent), m_driver(driver)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    const int space = fontMetrics().averageCharWidth();
    auto *const outer = new QHBoxLayout(this);
    outer->setContentsMargins(space * 2, space * 3 / 2, space * 2, space);
    outer->setSpacing(space * 4);

    auto *const left = new QVBoxLayout;
    left->setSpacing(space);
    outer->addLayout(left, 3);

    m_hint = makeLabel(tr("Only simulated exchanges misbehave here; no real host is contacted."), this);
    m_hint->setWordWrap(true);
    left->addWidget(m_hint);

    m_venueRow = new QWidget(this);
    m_venueRow->setAccessibleName(tr("Exchange"));
    new FlowLayout(m_venueRow, 0);
    m_venueRow->layout()->setContentsMargins({});
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    m_venueRow->setSizePolicy(flowing);
    left->addWidget(m_venueRow);
    m_venueButtons = new QButtonGroup(this);
    m_venueButtons->setExclusive(true);

    auto *const durationRow = new QHBoxLayout;
    durationRow->setSpacing(space);
    m_duration = new QComboBox(this);
    m_duration->addItem(tr("as usual for the fault"), -1);
    for (const int seconds : {2, 5, 15, 60, 300})
        m_duration->addItem(countdownText(std::chrono::seconds(seconds)), seconds);
    m_duration->addItem(tr("until you end it"), 0);
    auto *const durationLabel = makeLabel(tr("&Lasting:"), this);
    durationLabel->setBuddy(m_duration);
    durationRow->addWidget(durationLabel);
    durationRow->addWidget(m_duration);
    durationRow->addStretch(1);
    left->addLayout(durationRow);

    m_faultArea = new QWidget(this);
    m_faultArea->setAccessibleName(tr("Faults"));
    new FlowLayout(m_faultArea, space * 2 / 3);
    m_faultArea->layout()->setContentsMargins({});
    m_faultArea->setSizePolicy(flowing);
    left->addWidget(m_faultArea);
    left->addStretch(1);

    auto *const right = new QVBoxLayout;
    right->setSpacing(space);
    outer->addLayout(right, 1);
    m_runningTitle = makeLabel(tr("Going on"), this);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_runningTitle->setFont(strong);
    right->addWidget(m_runningTitle);
    m_running = new RowList(this);
    m_running->setAccessibleName(tr("Faults that are going on"));
    right->addWidget(m_running);
    m_clear = new FlatButton(tr("&End all of this exchange"), FlatButton::Kind::Plain, this);
    right->addWidget(m_clear, 0, Qt::AlignLeft);
    right->addStretch(1);

    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        if (m_driver)
            m_driver->clear(m_venue);
    });
    connect(driver, &RehearsalDriver::runningChanged, this, &RehearsalPanel::showRunning);
    connect(driver, &RehearsalDriver::venuesChanged, this, &RehearsalPanel::buildVenues);
    connect(driver, &RehearsalDriver::failed, this,
            [this](const QString &venue, const QString &fault, const QString &reason) {
                m_hint->setText(tr("%1, %2: %3").arg(titleOfVenue(venue), titleOfFault(fault), reason));
            });
    m_tick.setInterval(500);
    connect(&m_tick, &QTimer::timeout, this, &RehearsalPanel::showRunning);
    buildVenues();
    buildFaults();
    showRunning();
}

void RehearsalPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void RehearsalPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showRunning();
    m_tick.start();
}

void RehearsalPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

void RehearsalPanel::buildVenues()
{
    if (!m_driver)
        return;
    const auto old = m_venueButtons->buttons();
    for (QAbstractButton *button : old) {
        m_venueButtons->removeButton(button);
        delete button;
    }
    const QList<RehearsalVenue> venues = m_driver->venues();
    const bool isKnown = std::any_of(venues.cbegin(), venues.cend(),
                                     [this](const RehearsalVenue &venue) { return venue.id == m_venue; });
    if (!isKnown)
        m_venue = venues.isEmpty() ? QString() : venues.first().id;
    for (int index = 0; index < int(venues.size()); ++index) {
        const RehearsalVenue &venue = venues[index];
        const auto place = venues.size() == 1           ? SegmentButton::Place::Only
                           : index == 0                 ? SegmentButton::Place::First
                           : index + 1 == venues.size() ? SegmentButton::Place::Last
                                                        : SegmentButton::Place::Middle;
        auto *const button = new SegmentButton(plainLabel(venue.title), place, m_venueRow);
        button->setProperty("venue", venue.id);
        button->setChecked(venue.id == m_venue);
        connect(button, &QAbstractButton::clicked, this, [this, id = venue.id] { selectVenue(id); });
        m_venueButtons->addButton(button);
        m_venueRow->layout()->addWidget(button);
    }
    showRunning();
}

void RehearsalPanel::buildFaults()
{
    if (!m_driver)
        return;
    const QList<RehearsalFaultKind> faults = m_driver->faults();
    for (const RehearsalFaultKind &fault : faults) {
        auto *const button = new FlatButton(plainLabel(fault.title), FlatButton::Kind::Plain, m_faultArea);
        button->setProperty("fault", fault.id);
        button->setToolTip(plainTip(fault.description));
        button->setAccessibleDescription(fault.description);
        connect(button, &QAbstractButton::clicked, this, [this, id = fault.id] { inject(id); });
        m_faultArea->layout()->addWidget(button);
    }
}

void RehearsalPanel::selectFeed(const QString &feed)
{
    if (!m_driver)
        return;
    const QList<RehearsalVenue> venues = m_driver->venues();
    for (const RehearsalVenue &venue : venues) {
        if (venue.feed == feed)
            selectVenue(venue.id);
    }
}

void RehearsalPanel::selectVenue(const QString &venue)
{
    m_venue = venue;
    const auto buttons = m_venueButtons->buttons();
    for (QAbstractButton *button : buttons)
        button->setChecked(button->property("venue").toString() == venue);
    showRunning();
}

void RehearsalPanel::inject(const QString &fault)
{
    if (!m_driver || m_venue.isEmpty())
        return;
    const int seconds = m_duration->currentData().toInt();
    Clock::duration duration = std::chrono::seconds(std::max(0, seconds));
    if (seconds < 0) {
        const QList<RehearsalFaultKind> faults = m_driver->faults();
        const auto found = std::find_if(faults.cbegin(), faults.cend(),
                                        [&fault](const RehearsalFaultKind &kind) { return kind.id == fault; });
        if (found != faults.cend())
            duration = found->defaultDuration;
    }
    m_driver->inject(m_venue, fault, duration);
}

void RehearsalPanel::showRunning()
{
    QList<RowList::Row> rows;
    bool hasMine = false;
    if (m_driver) {
        const Clock::time_point now = Clock::now();
        const QList<RunningFault> running = m_driver->running();
        for (const RunningFault &fault : running) {
            hasMine = hasMine || fault.venue == m_venue;
            rows.append({tr("%1: %2").arg(titleOfVenue(fault.venue), titleOfFault(fault.fault)),
                         {fault.until ? tr("%1 left").arg(countdownText(*fault.until - now)) : tr("until you end it")},
                         RowList::Emphasis::Bad});
        }
    }
    if (rows.isEmpty())
        rows.append({tr("Nothing: all simulated exchanges behave"), {}, RowList::Emphasis::Quiet});
    m_running->setRows(rows);
    m_clear->setEnabled(hasMine);
}

QString RehearsalPanel::titleOfVenue(const QString &venue) const
{
    if (m_driver) {
        const QList<RehearsalVenue> venues = m_driver->venues();
        for (const RehearsalVenue &known : venues) {
            if (known.id == venue)
                return known.title;
        }
    }
    return venue;
}

QString RehearsalPanel::titleOfFault(const QString &fault) const
{
    if (m_driver) {
        const QList<RehearsalFaultKind> faults = m_driver->faults();
        for (const RehearsalFaultKind &known : faults) {
            if (known.id == fault)
                return known.title;
        }
    }
    return fault;
}

}   // namespace feedwarden
