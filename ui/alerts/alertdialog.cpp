// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertdialog.h"

#include "core/words/alertwords.h"
#include "core/words/units.h"
#include "ui/format/buttons.h"
#include "ui/format/celldelegates.h"
#include "ui/format/cellrole.h"
#include "ui/format/focusedge.h"
#include "ui/format/letterwidth.h"
#include "ui/format/tableview.h"

#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace feedwarden {

static constexpr int NameRole = CellRole::Own;
static constexpr int TextRole = CellRole::Own + 1;

/// In the style of the window's tables. Items show what they are given as it is (faults X-05).
/// `widths` in average characters; the last column takes the rest.
static QTreeWidget *makeTree(const QStringList &titles, const QList<int> &widths, const QString &name)
{
    auto *const tree = new QTreeWidget;
    auto *const header = new FlatHeader(tree);
    tree->setHeader(header);
    tree->setHeaderLabels(titles);
    header->setStretchLastSection(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setRootIsDecorated(false);
    tree->setIndentation(0);
    tree->setUniformRowHeights(true);
    tree->setAccessibleName(name);
    new FocusEdge(tree);
    tree->setItemDelegate(new CellDelegate(CellDelegate::Weight::Normal, tree));
    tree->setItemDelegateForColumn(0, new StateDelegate(StateDelegate::Source::Display, tree));
    for (int column = 0; column < int(widths.size()); ++column)
        header->resizeSection(column, widths[column] * letterWidth(tree->fontMetrics()));
    return tree;
}

static QTreeWidgetItem *addRow(QTreeWidget *tree, const QStringList &texts, Condition condition, const QVariant &name)
{
    auto *const item = new QTreeWidgetItem(tree, texts);
    for (int column = 0; column < int(texts.size()); ++column)
        item->setTextAlignment(column, Qt::AlignLeft | Qt::AlignVCenter);
    item->setData(0, CellRole::State, int(condition));
    item->setData(0, NameRole, name);
    return item;
}

static Condition conditionOf(AlertSeverity severity)
{
    switch (severity) {
    case AlertSeverity::Info:
        return Condition::Connecting;
    case AlertSeverity::Warning:
        return Condition::Degraded;
    case AlertSeverity::Critical:
        return Condition::Down;
    }
    Q_UNREACHABLE();
}

AlertDialog::AlertDialog(AlertService *alerts, QWidget *parent)
    : SurfaceDialog(parent),
      m_alerts(alerts),
      m_alertView(
          makeTree({tr("Severity"), tr("Since"), tr("State"), tr("What")}, {16, 24, 20}, tr("Alerts that last"))),
      m_channelView(makeTree({tr("Channel"), tr("Waiting"), tr("State")}, {28, 15}, tr("Channels of alerts"))),
      m_acknowledge(new FlatButton(tr("&Acknowledge"))),
      m_snooze(new FlatButton(tr("&Snooze for an hour"))),
      m_test(new FlatButton(tr("&Test"))),
      m_rules(new FlatButton(tr("Change the &rules…"))),
      m_channels(new FlatButton(tr("Change the &channels…"))),
      m_details(makeLabel()),
      m_outcome(makeLabel())
{
    setWindowTitle(tr("Alerts"));
    const int unit = letterWidth(fontMetrics());
    const auto makeHeading = [this](const QString &text) {
        QLabel *const heading = makeLabel();
        QFont strong = heading->font();
        strong.setWeight(QFont::DemiBold);
        heading->setFont(strong);
        heading->setText(text);
        return heading;
    };
    auto *const alertButtons = new QHBoxLayout;
    alertButtons->setSpacing(unit);
    alertButtons->addWidget(m_details, 1);
    alertButtons->addWidget(m_acknowledge, 0, Qt::AlignTop);
    alertButtons->addWidget(m_snooze, 0, Qt::AlignTop);
    auto *const channelButtons = new QHBoxLayout;
    channelButtons->setSpacing(unit);
    channelButtons->addStretch(1);
    channelButtons->addWidget(m_rules, 0, Qt::AlignTop);
    channelButtons->addWidget(m_channels, 0, Qt::AlignTop);
    channelButtons->addWidget(m_test, 0, Qt::AlignTop);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit * 2, unit * 2, unit * 2, unit * 2);
    layout->setSpacing(unit);
    layout->addWidget(makeHeading(tr("What is wrong now")));
    layout->addWidget(m_alertView, 3);
    layout->addLayout(alertButtons);
    layout->addSpacing(unit);
    layout->addWidget(makeHeading(tr("Where it is told")));
    layout->addWidget(m_channelView, 2);
    layout->addWidget(m_outcome);   // Beside three buttons it would be a narrow column of words.
    layout->addLayout(channelButtons);
    resize(110 * unit, 62 * unit);
    m_rules->hide();
    m_channels->hide();
    connect(m_rules, &QAbstractButton::clicked, this, &AlertDialog::rulesRequested);
    connect(m_channels, &QAbstractButton::clicked, this, &AlertDialog::channelsRequested);

    connect(m_alertView, &QTreeWidget::currentItemChanged, this, &AlertDialog::showButtons);
    connect(m_channelView, &QTreeWidget::currentItemChanged, this, &AlertDialog::showButtons);
    connect(m_acknowledge, &QAbstractButton::clicked, this, [this] {
        if (m_alerts)
            m_alerts->acknowledge(selectedAlert());
    });
    connect(m_snooze, &QAbstractButton::clicked, this, [this] {
        if (m_alerts)
            m_alerts->snooze(selectedAlert(), SnoozeTime);
    });
    connect(m_test, &QAbstractButton::clicked, this, [this] {
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

void AlertDialog::setOffersRules(bool offers) { m_rules->setVisible(offers); }

void AlertDialog::setOffersChannels(bool offers) { m_channels->setVisible(offers); }

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
        auto *const item = addRow(
            m_alertView,
            {wordFor(alert.severity), timeText(alert.since, TimeStyle::DateTime), state, alertTitle(alert.facts)},
            conditionOf(alert.severity), alert.id);
        item->setData(0, TextRole, alertText(alert.facts));
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
        const bool isGood = channel.lastDetail.isEmpty();
        QString state = isGood ? tr("works") : tr("is tried again: %1").arg(channel.lastDetail);
        Condition condition = isGood ? Condition::Trusted : Condition::Degraded;
        if (!channel.isEnabled) {
            state = tr("switched off");
            condition = Condition::NoData;
        } else if (!channel.problem.isEmpty()) {
            state = tr("does not work: %1").arg(channel.problem);
            condition = Condition::Down;
        }
        auto *const item = addRow(m_channelView, {channel.name, countText(quint64(channel.waiting)), state}, condition,
                                  channel.name);
        if (channel.name == selected)
            m_channelView->setCurrentItem(item);
    }
    const QString none = tr("No channel yet. Add one, to be told by Telegram, Slack or others.");
    if (m_channelView->topLevelItemCount() == 0)
        m_outcome->setText(none);
    else if (m_outcome->text() == none)
        m_outcome->clear();
    showButtons();
}

void AlertDialog::showButtons()
{
    const QTreeWidgetItem *const item = m_alertView->currentItem();
    m_acknowledge->setEnabled(item);
    m_snooze->setEnabled(item);
    m_test->setEnabled(m_channelView->currentItem());
    if (item)
        m_details->setText(item->data(0, TextRole).toString());
    else
        m_details->setText(m_alertView->topLevelItemCount() == 0 ? tr("Nothing is wrong.") : QString());
}

}   // namespace feedwarden
