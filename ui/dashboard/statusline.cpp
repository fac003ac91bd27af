// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/statusline.h"

#include "core/words/words.h"
#include "ui/format/buttons.h"
#include "ui/format/ink.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plainlabel.h"
#include "ui/format/plaintip.h"
#include "ui/format/statepalette.h"
#include "ui/format/units.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace feedwarden {

StatusLine::StatusLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const int space = letterWidth(fontMetrics());
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(space * 2, space / 3, space * 2, space / 3);
    layout->setSpacing(space);
    m_linkMark = new ShapeMark(this);
    m_link = makeRowLabel(this);
    m_message = makeRowLabel(this);
    m_message->setSizePolicy(QSizePolicy::Ignored,
                             QSizePolicy::Preferred);   // It may be long; the window stays as it is.
    m_message->hide();
    m_clock = makeRowLabel(this);
    m_rate = makeRowLabel(this);
    m_budget = makeRowLabel(this);
    m_alertMark = new ShapeMark(this);
    m_alerts = new FlatButton({}, FlatButton::Kind::Quiet, this);
    m_alerts->setToolTip(tr("Show the alerts that last"));
    m_events = new FlatButton({}, FlatButton::Kind::Quiet, this);
    m_events->setToolTip(tr("Show the event log"));
    m_incidents = new FlatButton({}, FlatButton::Kind::Quiet, this);
    m_incidents->setToolTip(tr("Show the outages"));
    layout->addWidget(m_linkMark);
    layout->addWidget(m_link);
    layout->addSpacing(space * 2);
    layout->addWidget(m_message, 1000);
    layout->addWidget(m_clock);
    layout->addSpacing(space * 2);
    layout->addWidget(m_rate);
    layout->addStretch(1);
    layout->addWidget(m_budget);
    layout->addSpacing(space);
    layout->addWidget(m_alertMark);
    layout->addWidget(m_alerts);
    layout->addWidget(m_events);
    layout->addWidget(m_incidents);
    connect(m_alerts, &QAbstractButton::clicked, this, &StatusLine::alertsRequested);
    connect(m_events, &QAbstractButton::clicked, this, &StatusLine::eventsRequested);
    connect(m_incidents, &QAbstractButton::clicked, this, &StatusLine::incidentsRequested);
    setEventCount(0);
    setIncidentCount(0);
    setAlerts(0, Condition::NoData);
    applyColors();
}

void StatusLine::setState(const QList<FeedSnapshot> &feeds, const FeedSnapshot *selected,
                          const Surroundings &surroundings, Clock::time_point now)
{
    m_linkMark->setCondition(surroundings.isNetworkUp ? Condition::Trusted : Condition::Local);
    setTextOf(m_link, surroundings.isNetworkUp ? tr("Own link ok") : tr("Own link down"));

    double rate = 0;
    for (const FeedSnapshot &feed : feeds)
        rate += feed.metrics.messagesPerSecond;
    setTextOf(m_rate, tr("%1 messages/s").arg(rateText(rate)));

    QString clock;
    QString budget;
    if (selected) {
        clock = selected->worst.clockOffset
                    ? tr("%1 clock %2")
                          .arg(selected->title,
                               offsetText(*selected->worst.clockOffset,
                                          selected->worst.clockUncertainty.value_or(Clock::duration(0))))
                    : tr("%1 clock unverified").arg(selected->title);
        for (const Surroundings::Host &host : surroundings.hosts) {
            if (host.host != selected->worst.host)
                continue;
            if (host.bannedUntil && *host.bannedUntil > now)
                budget = tr("%1 has banned this address for %2").arg(host.host, countdownText(*host.bannedUntil - now));
            else if (host.left >= 0)
                budget = tr("Attempts left for %1: %2").arg(host.host, countText(quint64(host.left)));
        }
    }
    setTextOf(m_clock, clock);
    setTextOf(m_budget, budget);
}

void StatusLine::setEventCount(int count)
{
    const QString text = tr("%n event(s)", nullptr, count);
    if (m_events->text() == text)
        return;
    m_events->setText(text);
    m_events->updateGeometry();
}

void StatusLine::setIncidentCount(int count)
{
    m_incidents->setVisible(count > 0);
    const QString text = tr("%n incident(s) today", nullptr, count);
    if (m_incidents->text() == text)
        return;
    m_incidents->setText(text);
    m_incidents->updateGeometry();
}

void StatusLine::setAlerts(int count, Condition condition)
{
    m_alertMark->setVisible(count > 0);
    m_alerts->setVisible(count > 0);
    m_alertMark->setCondition(condition);
    const QString text = tr("%n alert(s)", nullptr, count);
    if (m_alerts->text() == text)
        return;
    m_alerts->setText(text);
    m_alerts->updateGeometry();
}

void StatusLine::setMessage(const QString &message)
{
    m_messageText = message;
    m_message->setToolTip(message.isEmpty() ? QString() : plainTip(message));
    m_message->setVisible(!message.isEmpty());
    m_clock->setVisible(message.isEmpty());
    m_rate->setVisible(message.isEmpty());
    layout()->activate();
    fitMessage();
}

void StatusLine::fitMessage()
{
    setTextOf(m_message, m_message->fontMetrics().elidedText(m_messageText, Qt::ElideRight, m_message->width()));
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitMessage();
}

QStringList StatusLine::texts() const
{
    return {m_link->text(),
            m_messageText,
            m_clock->text(),
            m_rate->text(),
            m_budget->text(),
            m_alerts->isVisibleTo(this) ? m_alerts->text() : QString(),
            m_incidents->isVisibleTo(this) ? m_incidents->text() : QString(),
            m_events->text()};
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tones &tones = tonesOf(palette());
    painter.fillRect(rect(), tones.surface);
    painter.fillRect(QRect(0, 0, width(), 1), tones.line);
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void StatusLine::applyColors()
{
    setInk(m_message, styleOf(Condition::Degraded, palette()).color);
    for (QLabel *label : {m_link, m_clock, m_rate, m_budget})
        setInk(label, tonesOf(palette()).quietText);
}

}   // namespace feedwarden
