// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/alertwires.h"

#include "core/monitor/monitor.h"
#include "core/outlets/alerts/alertservice.h"

namespace feedwarden {

void connectAlerts(Monitor &monitor, AlertService &alerts)
{
    QObject::connect(&monitor, &Monitor::feedsUpdated, &alerts, &AlertService::setFeeds);
    QObject::connect(&monitor, &Monitor::accountsUpdated, &alerts, &AlertService::setAccounts);
    QObject::connect(&monitor, &Monitor::eventOccurred, &alerts, &AlertService::addEvent);
    QObject::connect(&monitor, &Monitor::historyStatusChanged, &alerts, &AlertService::setHistoryStatus);
    QObject::connect(&monitor, &Monitor::historyAdvanced, &alerts, [&monitor, &alerts] {
        QList<AlertHost> hosts;
        for (const Monitor::HostHeadroom &host : monitor.headroom())
            hosts.append({.host = host.host,
                          .attemptsLeft = host.left < 0 ? std::optional<int>() : host.left,
                          .bannedUntil = host.bannedUntil});
        alerts.setHosts(hosts);
        alerts.setNetworkUp(monitor.isNetworkUp());
    });
    QObject::connect(&alerts, &AlertService::failed, &monitor, &Monitor::noteError);
}

}   // namespace feedwarden
