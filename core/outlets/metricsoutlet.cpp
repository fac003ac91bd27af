// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/metricsoutlet.h"

namespace feedwarden {

MetricsOutlet::MetricsOutlet(QObject *parent) : QObject(parent)
{
    connect(&m_endpoint, &MetricsEndpoint::failed, this, &MetricsOutlet::failed);
}

MetricsOutlet::~MetricsOutlet() = default;

void MetricsOutlet::apply(const MetricsSettings &settings, const QList<AccountConfig> &accounts)
{
    if (!settings.enabled) {
        m_registry.reset();
        m_endpoint.publish({});
    } else if (!m_registry) {
        m_registry.emplace();
        m_registry->takePublishing(m_publishing);
    }
    if (m_registry) {
        m_registry->takeConfiguration(accounts);
        advance();
    }
    m_endpoint.apply(settings);
}

void MetricsOutlet::takeFeeds(const QList<FeedSnapshot> &feeds)
{
    if (m_registry)
        m_registry->takeFeeds(feeds, Clock::now());
}

void MetricsOutlet::takeAccounts(const QList<AccountSnapshot> &accounts)
{
    if (m_registry)
        m_registry->takeAccounts(accounts);
}

void MetricsOutlet::takeHosts(const QList<HostBudget> &hosts)
{
    if (m_registry)
        m_registry->takeHosts(hosts);
}

void MetricsOutlet::takePublishing(const PublishStatus &status)
{
    m_publishing = status;
    if (m_registry)
        m_registry->takePublishing(status);
}

void MetricsOutlet::takeEvent(const Event &event)
{
    if (m_registry)
        m_registry->takeEvent(event);
}

void MetricsOutlet::advance()
{
    if (m_registry)
        m_endpoint.publish(m_registry->picture(wallNow()));
}

void MetricsOutlet::shutDown() { m_endpoint.apply({}); }

}   // namespace feedwarden
