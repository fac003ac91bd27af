// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/feedsnapshot.h"
#include "ui/dashboard/surroundings.h"

#include <QWidget>

class QLabel;

namespace feedwarden {

class FlatButton;
class ShapeMark;

/// The lower edge: own link, clock, how much comes in; how many events, what is left of a host's budget.
class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// `selected` may be null: its clock and host are told.
    void setState(const QList<feedwarden::FeedSnapshot> &feeds, const FeedSnapshot *selected,
                  const Surroundings &surroundings, Clock::time_point now);
    void setEventCount(int count);
    /// Of today; none shows nothing.
    void setIncidentCount(int count);
    /// Alerts that last; none shows nothing. `condition` is how bad the worst is that nobody sees to yet.
    void setAlerts(int count, Condition condition);
    /// Stands in place of clock and rate until it is empty: what the user has to know now.
    void setMessage(const QString &message);

    [[nodiscard]] QStringList texts() const;   ///< As shown, for tests.

signals:
    void eventsRequested();
    void incidentsRequested();
    void alertsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyColors();
    void fitMessage();

    ShapeMark *m_linkMark;
    QLabel *m_link;
    QLabel *m_message;
    QString m_messageText;   ///< The whole; the label may show less.
    QLabel *m_clock;
    QLabel *m_rate;
    QLabel *m_budget;
    ShapeMark *m_alertMark;
    FlatButton *m_alerts;
    FlatButton *m_events;
    FlatButton *m_incidents;
};

}   // namespace feedwarden
