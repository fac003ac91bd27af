// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outlets/metricsendpoint.h"
#include "core/outlets/metricsregistry.h"

#include <QObject>

#include <optional>

namespace feedwarden {

/// The figures and the endpoint that shows them, as the configuration wants it: off, and free of charge, or on.
///
/// Thread: the one it lives in.
class MetricsOutlet final : public QObject
{
    Q_OBJECT
public:
    explicit MetricsOutlet(QObject *parent = nullptr);
    ~MetricsOutlet() override;

    /// Whatever the tables [metrics] and [[account]] say now.
    void apply(const feedwarden::MetricsSettings &settings, const QList<feedwarden::AccountConfig> &accounts);

    void takeFeeds(const QList<feedwarden::FeedSnapshot> &feeds);
    void takeAccounts(const QList<feedwarden::AccountSnapshot> &accounts);
    void takeHosts(const QList<feedwarden::HostBudget> &hosts);
    void takePublishing(const feedwarden::PublishStatus &status);
    void takeEvent(const feedwarden::Event &event);
    /// Shows what has been taken; once a second.
    void advance();
    /// Ends the endpoint without waiting for it.
    void shutDown();

    [[nodiscard]] const MetricsEndpoint &endpoint() const { return m_endpoint; }

signals:
    /// The endpoint cannot listen. Once per reason; it is tried again.
    void failed(const feedwarden::Error &error);

private:
    std::optional<MetricsRegistry> m_registry;   ///< While it is on.
    PublishStatus m_publishing;                  ///< For the next one.
    MetricsEndpoint m_endpoint;
};

}   // namespace feedwarden
