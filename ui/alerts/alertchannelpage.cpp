// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertchannelpage.h"

#include "ui/alerts/alertchanneldialog.h"
#include "ui/alerts/alertchannelmodel.h"
#include "ui/alerts/tellingwords.h"
#include "ui/format/celldelegates.h"
#include "ui/format/plaintip.h"
#include "ui/format/tableview.h"

#include <QCheckBox>

#include <utility>

namespace feedwarden {

AlertChannelPage::AlertChannelPage(TellingDriver *driver, AlertService *alerts, QWidget *parent)
    : TellingPage(driver, new AlertChannelModel, tr("Where alerts are told"), parent),
      m_alerts(alerts),
      m_model(qobject_cast<AlertChannelModel *>(table()->model()))
{
    m_model->setParent(this);
    table()->setItemDelegateForColumn(AlertChannelModel::StateColumn,
                                      new StateDelegate(StateDelegate::Source::Display, table()));
    m_sound = new QCheckBox(tr("With a s&ound on this computer where it is critical"), this);
    addBelow(m_sound);
    addButton(tr("&Add a channel…"), FlatButton::Kind::Primary, [this] { addChannel(); });
    m_edit = addButton(tr("&Edit…"), FlatButton::Kind::Plain, [this] { editChannel(); });
    m_switch = addButton(tr("S&witch off"), FlatButton::Kind::Plain, [this] { switchChannel(); });
    m_remove = addButton(tr("&Remove"), FlatButton::Kind::Plain, [this] { removeChannel(); });
    addStretch();
    m_try = addButton(tr("&Send a test alert"), FlatButton::Kind::Plain, [this] { tryChannel(); });
    addKeys(m_edit, {Qt::Key_Return, Qt::Key_Enter, Qt::Key_F2});
    addKeys(m_switch, {Qt::Key_Space});
    addKeys(m_remove, {Qt::Key_Delete});
    connect(table(), &QAbstractItemView::doubleClicked, m_edit, &QAbstractButton::click);
    connect(m_sound, &QAbstractButton::clicked, this, [this](bool isWanted) {
        if (!this->driver())
            return;
        AlertSettings settings = this->driver()->settings();
        settings.sound = isWanted;
        m_switched = isWanted ? tr("There is a sound again.") : tr("There is no sound any more.");
        this->driver()->saveSettings(settings);
    });
    connect(driver, &TellingDriver::changed, this, &AlertChannelPage::takeRows);
    connect(driver, &TellingDriver::saved, this, [this] {
        if (!m_switched.isEmpty())
            emit acted(std::exchange(m_switched, {}));
    });
    connect(driver, &TellingDriver::saveFailed, this, [this](const QString &reason) {
        if (std::exchange(m_switched, {}).isEmpty())
            return;
        takeRows();   // The box says again what is.
        complain(reason);
    });
    if (alerts) {
        connect(alerts, &AlertService::channelsChanged, this, &AlertChannelPage::takeRows);
        connect(alerts, &AlertService::channelTested, this, &AlertChannelPage::noteTrial);
    }
    takeRows();
    table()->selectRow(0);
}

const AlertChannelRow *AlertChannelPage::current() const
{
    const QModelIndex index = table()->currentIndex();
    return index.isValid() ? &m_model->rows()[index.row()] : nullptr;
}

void AlertChannelPage::takeRows()
{
    if (!driver())
        return;
    const QString selected = table()->currentIndex().siblingAtColumn(0).data().toString();
    const int row = table()->currentIndex().row();
    const AlertSettings settings = driver()->settings();
    QHash<QString, QString> hosts;
    for (const AlertChannelConfig &channel : settings.channels)
        hosts.insert(channel.name, driver()->hostOf(channel));
    m_model->setRows(alertChannelRows(settings, m_alerts ? m_alerts->channels() : QList<AlertChannelStatus>(), hosts));
    fitColumns(AlertChannelModel::StateColumn, AlertChannelModel::StateColumn);
    m_sound->setChecked(settings.sound);
    m_sound->setEnabled(settings.desktop && settings.enabled);
    if (row >= 0) {
        int again = std::min(row, m_model->rowCount() - 1);
        for (int each = 0; each < m_model->rowCount(); ++each)
            again = m_model->rows()[each].cells.first() == selected ? each : again;
        if (again != table()->currentIndex().row())
            table()->selectRow(again);
    }
    showCurrent();
}

void AlertChannelPage::showCurrent()
{
    const AlertChannelRow *const row = current();
    const bool isChannel = row && row->place && driver();
    const AlertSettings settings = driver() ? driver()->settings() : AlertSettings();
    m_switch->setEnabled(row && driver());
    m_edit->setEnabled(isChannel);
    m_remove->setEnabled(isChannel);
    const bool isOn = row && (row->place ? row->channel.enabled : settings.desktop);
    m_switch->setText(isOn ? tr("S&witch off") : tr("S&witch on"));
    m_switch->updateGeometry();
    m_try->setEnabled(isChannel && m_alerts && m_tried.isEmpty());
    const QString here = row && !row->place ? tr("This computer is no channel: it can be switched on and off.")
                                            : QString();
    for (FlatButton *const button : {m_edit, m_remove, m_try}) {
        button->setToolTip(here.isEmpty() ? QString() : plainTip(here));
        button->setAccessibleDescription(here);
    }
    if (isChannel)
        m_try->setToolTip(plainTip(tr("Sends a message that says it is a test, now and through the channel itself, "
                                      "whatever rules and quiet hours say.")));
    if (row)
        say(row->condition, row->cells.first(), row->sentence);
    else
        say(Condition::NoData, {}, {});
}

void AlertChannelPage::edit(std::optional<int> place, const AlertChannelConfig &channel)
{
    // One at a time: places are counted, and what one saves may move what the other one is about.
    if (auto *const open = findChild<AlertChannelDialog *>(QString(), Qt::FindDirectChildrenOnly);
        open && open->isVisible()) {
        open->raise();
        open->activateWindow();
        return;
    }
    if (!driver())
        return;
    auto *const dialog = new AlertChannelDialog(driver(), place, channel, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, place] {
        takeRows();
        const int row = m_model->rowOf(dialog->savedPlace());
        if (row >= 0)
            table()->selectRow(row);
        const QString name = dialog->channel().name;
        emit acted(place ? tr("“%1” was saved.").arg(name) : tr("“%1” was added. Send a test alert now.").arg(name));
    });
    dialog->show();
    dialog->activateWindow();
}

void AlertChannelPage::addChannel() { edit(std::nullopt, {.kind = AlertChannelKind::Telegram}); }

void AlertChannelPage::editChannel()
{
    if (const AlertChannelRow *const row = current(); row && row->place)
        edit(row->place, AlertChannelConfig(row->channel));
}

void AlertChannelPage::switchChannel()
{
    const AlertChannelRow *const row = current();
    if (!row || !driver() || !m_switched.isEmpty())
        return;
    if (!row->place) {
        AlertSettings settings = driver()->settings();
        settings.desktop = !settings.desktop;
        m_switched = settings.desktop ? tr("Notifications were switched on.") : tr("Notifications were switched off.");
        driver()->saveSettings(settings);
        return;
    }
    const AlertChannelConfig before = row->channel;
    AlertChannelConfig channel = before;
    channel.enabled = !channel.enabled;
    m_switched = channel.enabled ? tr("“%1” was switched on.").arg(channel.name)
                                 : tr("“%1” was switched off.").arg(channel.name);
    driver()->saveChannel(row->place, before, channel, {});
}

void AlertChannelPage::removeChannel()
{
    const AlertChannelRow *const row = current();
    if (!row || !row->place || !driver())
        return;
    beginRemoving(tr("“%1” was removed.").arg(row->channel.name));
    driver()->removeChannel(*row->place, AlertChannelConfig(row->channel));
}

void AlertChannelPage::tryChannel()
{
    const AlertChannelRow *const row = current();
    if (!row || !row->place || !m_alerts || !m_tried.isEmpty())
        return;
    m_tried = row->channel.name;
    setOutcome(tr("A test is on its way to %1…").arg(m_tried));
    showCurrent();
    m_alerts->test(m_tried);
}

void AlertChannelPage::noteTrial(const QString &channel, const AlertDelivery &delivery)
{
    if (channel != m_tried)
        return;   // Somebody else has asked.
    m_tried.clear();
    setOutcome(delivery.outcome == AlertDelivery::Outcome::Delivered
                   ? tr("%1: the message was delivered.").arg(channel)
                   : tr("%1: not delivered. %2").arg(channel, delivery.detail));
    showCurrent();
}

}   // namespace feedwarden
