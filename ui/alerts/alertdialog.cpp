// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertdialog.h"

#include "core/words/alertwords.h"
#include "core/words/units.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace feedwarden {

static constexpr int NameRole = Qt::UserRole;

/// Items show what they are given as it is (faults X-05).
static QTreeWidget *makeTree(const QStringList &titles, const QString &name)
{
    auto *const tree = new QTreeWidget;
    tree->setHeaderLabels(titles);
    tree->setRootIsDecorated(false);
    tree->setAllColumnsShowFocus(true);
    tree->setUniformRowHeights(true);
    tree->setAccessibleName(name);
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return tree;
}

AlertDialog::AlertDialog(AlertService *alerts, QWidget *parent)
    : SurfaceDialog(parent),
      m_alerts(alerts),
      m_alertView(makeTree({tr("Severity"), tr("Since"), tr("State"), tr("What")}, tr("Alerts that last"))),
      m_channelView(makeTree({tr("Channel"), tr("State"), tr("Waiting")}, tr("Channels of alerts"))),
      m_acknowledge(new QPushButton(tr("&Acknowledge"))),
      m_snooze(new QPushButton(tr("&Snooze for an hour"))),
      m_test(new QPushButton(tr("&Test"))),
      m_details(makeLabel()),
      m_outcome(makeLabel())
{
    setWindowTitle(tr("Alerts"));
    auto *const alertButtons = new QHBoxLayout;
    alertButtons->addWidget(m_details, 1);
    alertButtons->addWidget(m_acknowledge);
    alertButtons->addWidget(m_snooze);
    auto *const channelButtons = new QHBoxLayout;
    channelButtons->addWidget(m_outcome, 1);
    channelButtons->addWidget(m_test);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_alertView, 2);
    layout->addLayout(alertButtons);
    layout->addWidget(m_channelView, 1);
    layout->addLayout(channelButtons);
    const int unit = fontMetrics().averageCharWidth();
    resize(100 * unit, 60 * unit);

    connect(m_alertView, &QTreeWidget::currentItemChanged, this, &AlertDialog::showButtons);
    connect(m_channelView, &QTreeWidget::currentItemChanged, this, &AlertDialog::showButtons);
    connect(m_acknowledge, &QPushButton::clicked, this, [this] {
        if (m_alerts)
            m_alerts->acknowledge(selectedAlert());
    });
    connect(m_snooze, &QPushButton::clicked, this, [this] {
        if (m_alerts)
            m_alerts->snooze(selectedAlert(), SnoozeTime);
    });
    connect(m_test, &QPushButton::clicked, this, [this] {
        const QString channel = selectedChannel();
        if (!m_alerts || channel.isEmpty())
            return;
        m_outcome->setText(tr("%1: sending…").arg(channel));
        m_alerts->test(channel);
    });
    connect(alerts, &AlertService::alertsChanged, this, &AlertDialog::showAlerts);
    connect(alerts, &AlertService::channelsChanged, this, &AlertDialog::showChannels);
    connect(alerts, &AlertService::channelTested, this, [this](const QString &channel, const AlertDelivery &delivery) {
        m_outcome->setText(delivery.outcome == AlertDelivery::Outcome::Delivered
                               ? tr("%1: the message was delivered.").arg(channel)
                               : tr("%1: not delivered. %2").arg(channel, delivery.detail));
    });
    showAlerts();
    showChannels();
}

QString AlertDialog::outcome() const { return m_outcome->text(); }

quint64 AlertDialog::selectedAlert() const
{
    const QTreeWidgetItem *const item = m_alertView->currentItem();
    return item ? item->data(0, NameRole).toULongLong() : 0;
}

QString AlertDialog::selectedChannel() const
{
    const QTreeWidgetItem *const item = m_channelView->currentItem();
    return item ? item->data(0, NameRole).toString() : QString();
}

void AlertDialog::showAlerts()
{
    const quint64 selected = selectedAlert();
    const QSignalBlocker blocker(m_alertView);
    m_alertView->clear();
    for (const Alert &alert : m_alerts ? m_alerts->alerts() : QList<Alert>()) {
        QString state = tr("lasts");
        if (alert.isClearing)
            state = tr("about to end");
        else if (alert.acknowledgedAt)
            state = tr("acknowledged");
        else if (alert.snoozedUntil)
            state = tr("snoozed until %1").arg(timeText(*alert.snoozedUntil, TimeStyle::Minutes));
        auto *const item = new QTreeWidgetItem(
            m_alertView,
            {wordFor(alert.severity), timeText(alert.since, TimeStyle::DateTime), state, alertTitle(alert.facts)});
        item->setData(0, NameRole, alert.id);
        item->setData(0, NameRole + 1, alertText(alert.facts));
        if (alert.id == selected)
            m_alertView->setCurrentItem(item);
    }
    showButtons();
}

void AlertDialog::showChannels()
{
    const QString selected = selectedChannel();
    const QSignalBlocker blocker(m_channelView);
    m_channelView->clear();
    for (const AlertChannelStatus &channel : m_alerts ? m_alerts->channels() : QList<AlertChannelStatus>()) {
        QString state = channel.lastDetail.isEmpty() ? tr("works") : tr("is tried again: %1").arg(channel.lastDetail);
        if (!channel.isEnabled)
            state = tr("switched off");
        else if (!channel.problem.isEmpty())
            state = tr("does not work: %1").arg(channel.problem);
        auto *const item = new QTreeWidgetItem(m_channelView,
                                               {channel.name, state, countText(quint64(channel.waiting))});
        item->setData(0, NameRole, channel.name);
        if (channel.name == selected)
            m_channelView->setCurrentItem(item);
    }
    showButtons();
}

void AlertDialog::showButtons()
{
    const QTreeWidgetItem *const item = m_alertView->currentItem();
    m_acknowledge->setEnabled(item);
    m_snooze->setEnabled(item);
    m_test->setEnabled(m_channelView->currentItem());
    if (item)
        m_details->setText(item->data(0, NameRole + 1).toString());
    else
        m_details->setText(m_alertView->topLevelItemCount() == 0 ? tr("Nothing is wrong.") : QString());
}

}   // namespace feedwarden
