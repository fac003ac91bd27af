// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rehearsal/rehearsalpanel.h"

#include "ui/dashboard/rowlist.h"
#include "ui/format/buttons.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plainlabel.h"
#include "ui/format/plaintip.h"
#include "ui/format/units.h"
#include "ui/rehearsal/flowlayout.h"
#include "ui/rehearsal/rehearsaldriver.h"
#include "ui/rehearsal/scriptview.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace feedwarden {

static QLabel *makeLabel(const QString &text, QWidget *parent)
{
    auto *const label = new TextLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

RehearsalPanel::RehearsalPanel(RehearsalDriver *driver, QWidget *parent) : QWidget(parent), m_driver(driver)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    const int space = letterWidth(fontMetrics());
    auto *const bands = new QVBoxLayout(this);
    bands->setContentsMargins(space * 2, space * 3 / 2, space * 2, space);
    bands->setSpacing(space * 2);
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    m_scripts = new ScriptView(driver, this);
    m_scripts->setSizePolicy(flowing);
    bands->addWidget(m_scripts);
    m_faults = new QWidget(this);
    m_faults->setSizePolicy(flowing);
    bands->addWidget(m_faults, 1);
    bands->addStretch(1);   // While a script has the page to itself.
    auto *const outer = new QHBoxLayout(m_faults);
    outer->setContentsMargins({});
    outer->setSpacing(space * 4);

    auto *const left = new QVBoxLayout;
    left->setSpacing(space);
    outer->addLayout(left, 5);

    m_hint = makeLabel(tr("Only simulated exchanges misbehave here; no real host is contacted."), this);
    m_hint->setWordWrap(true);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    //: A heading: single faults, beside the scripts above.
    auto *const byHand = makeLabel(tr("By hand"), this);
    byHand->setFont(strong);
    auto *const headRow = new QHBoxLayout;
    headRow->setSpacing(space * 2);
    headRow->addWidget(byHand, 0, Qt::AlignTop);
    headRow->addWidget(m_hint, 1);
    left->addLayout(headRow);

    m_venueRow = new QWidget(this);
    m_venueRow->setAccessibleName(tr("Exchange"));
    new FlowLayout(m_venueRow, space / 2);   // Apart from each other: joined ones would break at the end of a line.
    m_venueRow->layout()->setContentsMargins({});
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
    auto *const durationLabel = new QLabel(tr("&Lasting:"), this);
    durationLabel->setBuddy(m_duration);
    durationRow->addWidget(durationLabel);
    durationRow->addWidget(m_duration);
    durationRow->addStretch(1);
    left->addLayout(durationRow);

    m_faultArea = new QWidget(this);
    m_faultArea->setAccessibleName(tr("Faults"));
    m_faultArea->setSizePolicy(flowing);
    left->addWidget(m_faultArea);
    left->addStretch(1);

    auto *const right = new QVBoxLayout;
    right->setSpacing(space);
    outer->addLayout(right, 3);
    // Beside the buttons, so that it is in sight wherever they are scrolled to.
    m_explanation = makeLabel({}, this);
    m_explanation->setWordWrap(true);
    // Room for what is longest, so that nothing moves while the pointer does.
    keepLines(m_explanation, 5);
    m_explanation->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    right->addWidget(m_explanation);
    m_runningTitle = makeLabel(tr("Going on"), this);
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
    connect(m_duration, &QComboBox::currentIndexChanged, this, [this] { explain({}); });
    connect(driver, &RehearsalDriver::runningChanged, this, &RehearsalPanel::showRunning);
    connect(driver, &RehearsalDriver::venuesChanged, this, &RehearsalPanel::buildVenues);
    connect(driver, &RehearsalDriver::scriptChanged, this, &RehearsalPanel::showScript);
    connect(driver, &RehearsalDriver::failed, this,
            [this](const QString &venue, const QString &fault, const QString &reason) {
                m_explanation->setText(tr("%1, %2: %3").arg(titleOfVenue(venue), titleOfFault(fault), reason));
            });
    m_tick.setInterval(500);
    connect(&m_tick, &QTimer::timeout, this, &RehearsalPanel::showRunning);
    buildFaults();
    buildVenues();
    explain({});
}

QSize RehearsalPanel::minimumSizeHint() const
{
    const int least = layout()->totalMinimumSize().width();
    return {least, layout()->totalHeightForWidth(std::max(least, width()))};
}

bool RehearsalPanel::eventFilter(QObject *watched, QEvent *event)
{
    const QString fault = watched->property("fault").toString();
    if (!fault.isEmpty()) {
        // Pointer and keyboard alike; a button that cannot be pressed says why.
        if (event->type() == QEvent::Enter || event->type() == QEvent::FocusIn)
            explain(fault);
        else if (event->type() == QEvent::Leave)
            explain({});
    }
    return QWidget::eventFilter(watched, event);
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
    for (const RehearsalVenue &venue : venues) {
        auto *const button = new SegmentButton(plainLabel(venue.title), SegmentButton::Place::Only, m_venueRow);
        button->setProperty("venue", venue.id);
        button->setChecked(venue.id == m_venue);
        connect(button, &QAbstractButton::clicked, this, [this, venue] {
            selectVenue(venue.id);
            emit feedChosen(venue.feed);
        });
        m_venueButtons->addButton(button);
        m_venueRow->layout()->addWidget(button);
    }
    enableFaults();
    showRunning();
}

void RehearsalPanel::buildFaults()
{
    if (!m_driver)
        return;
    const int space = letterWidth(fontMetrics());
    auto *const groups = new QGridLayout(m_faultArea);
    groups->setContentsMargins({});
    groups->setHorizontalSpacing(space * 2);
    groups->setVerticalSpacing(space * 2 / 3);
    groups->setColumnStretch(1, 1);
    QHash<QString, QWidget *> rows;
    const QList<RehearsalFaultKind> faults = m_driver->faults();
    for (const RehearsalFaultKind &fault : faults) {
        QWidget *&row = rows[fault.group];
        if (!row) {
            auto *const title = makeLabel(fault.group, m_faultArea);
            title->setForegroundRole(QPalette::PlaceholderText);
            title->setMinimumHeight(FlatButton(fault.title).sizeHint().height());
            row = new QWidget(m_faultArea);
            row->setAccessibleName(fault.group);
            auto *const flow = new FlowLayout(row, space * 2 / 3);
            flow->setContentsMargins({});
            QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
            flowing.setHeightForWidth(true);
            row->setSizePolicy(flowing);
            const int line = groups->rowCount();
            groups->addWidget(title, line, 0, Qt::AlignTop);
            groups->addWidget(row, line, 1);
        }
        auto *const button = new FlatButton(plainLabel(fault.title), FlatButton::Kind::Plain, row);
        button->setProperty("fault", fault.id);
        button->setAccessibleDescription(fault.description);
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, id = fault.id] { inject(id); });
        row->layout()->addWidget(button);
        m_faultButtons.append(button);
    }
}

void RehearsalPanel::enableFaults()
{
    QStringList able;
    const QList<RehearsalVenue> venues = m_driver ? m_driver->venues() : QList<RehearsalVenue>();
    for (const RehearsalVenue &venue : venues) {
        if (venue.id == m_venue)
            able = venue.faults;
    }
    for (FlatButton *button : std::as_const(m_faultButtons))
        button->setEnabled(able.contains(button->property("fault").toString()));
    showScript();
}

/// What is done by hand beside a script would be judged as the script's.
void RehearsalPanel::showScript() { m_faults->setVisible(!m_driver || !m_driver->isPlaying()); }

void RehearsalPanel::explain(const QString &fault)
{
    const QList<RehearsalFaultKind> faults = m_driver ? m_driver->faults() : QList<RehearsalFaultKind>();
    const auto kind = std::find_if(faults.cbegin(), faults.cend(),
                                   [&fault](const RehearsalFaultKind &known) { return known.id == fault; });
    if (kind == faults.cend()) {
        m_explanation->setText(tr("Point at a fault to see what it does."));
        return;
    }
    const QList<RehearsalVenue> venues = m_driver->venues();
    const bool isAble = std::any_of(venues.cbegin(), venues.cend(), [&](const RehearsalVenue &venue) {
        return venue.id == m_venue && venue.faults.contains(fault);
    });
    QString text = kind->description;
    if (!isAble) {
        //: %1 is an exchange; said of a fault that needs what this exchange does not have.
        text = tr("%1 has nothing that could fail like this.").arg(titleOfVenue(m_venue));
    } else if (const Clock::duration duration = durationOf(*kind); duration > Clock::duration::zero()) {
        //: What a fault does, and for how long.
        text = tr("%1 For %2.").arg(text, countdownText(duration));
    }
    //: A fault and what it does.
    m_explanation->setText(tr("%1: %2").arg(kind->title, text));
}

Clock::duration RehearsalPanel::durationOf(const RehearsalFaultKind &fault) const
{
    const int seconds = m_duration->currentData().toInt();
    return seconds < 0 ? fault.defaultDuration : Clock::duration(std::chrono::seconds(seconds));
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
    enableFaults();
    showRunning();
}

void RehearsalPanel::inject(const QString &fault)
{
    if (!m_driver || m_venue.isEmpty())
        return;
    const QList<RehearsalFaultKind> faults = m_driver->faults();
    for (const RehearsalFaultKind &kind : faults) {
        if (kind.id == fault)
            m_driver->inject(m_venue, fault, durationOf(kind));
    }
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
