// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/simulator.h"
#include "core/connection/connector.h"
#include "core/connection/governorservice.h"
#include "core/connection/restclient.h"
#include "core/transport/websockettransport.h"
#include "core/venues/venueregistry.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

namespace feedwarden::test {

/// What a test of the connection room stands on: a simulated exchange on loopback, a governor that lets everything
/// pass, and REST.
class SimulatedExchange
{
protected:
    /// Starts the exchange; says that the test has failed where it cannot.
    void startExchange(const Simulator::Options &options)
    {
        m_simulator = std::make_unique<Simulator>(options);
        const auto started = m_simulator->start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        GovernorPolicy governor;
        governor.attemptsPerSecond = 1'000;
        governor.windowShare = 1;
        m_governor = std::make_unique<GovernorService>(governor, 7);
        m_rest = std::make_unique<RestClient>();
    }
    /// To be called after whatever uses them is gone.
    void stopExchange()
    {
        m_rest.reset();
        m_governor.reset();
        m_simulator.reset();
    }

    void inject(const Fault &fault)
    {
        const auto begun = m_simulator->inject(fault);
        QVERIFY2(begun, begun ? "" : qPrintable(begun.error().detail));
    }

    /// Of a line to that exchange: the fastest policies that the configuration allows, so that nothing takes long.
    [[nodiscard]] Connector::Options lineOptions(const QString &feed) const
    {
        const Simulator::Endpoint endpoint = m_simulator->endpoints().constFirst();
        Connector::Options options;
        options.feed = feed;
        options.url = endpoint.url;
        options.restUrl = endpoint.restUrl;
        options.backoff.initialDelay = 100ms;
        options.backoff.stableAfter = 1s;
        options.breaker.failureThreshold = 20;
        options.breaker.cooldown = 1s;
        options.health.pingInterval = 1s;
        options.health.batchInterval = 5ms;
        options.seed = 11;
        return options;
    }

    [[nodiscard]] static bool isTrusted(const Connector &line)
    {
        const ConnectionMetrics metrics = line.metrics();
        return metrics.wantedStreams > 0 && metrics.trustedStreams == metrics.wantedStreams;
    }

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<GovernorService> m_governor;
    std::unique_ptr<RestClient> m_rest;
};

/// One line to that exchange, and all that it tells.
class SimulatedLine : protected SimulatedExchange
{
protected:
    /// A connector that is not started.
    void makeLine(const Connector::Options &options, const QList<StreamKey> &streams,
                  std::function<std::unique_ptr<VenueProtocol>()> makeProtocol)
    {
        m_events.clear();
        m_connector = std::make_unique<Connector>(
            options, std::move(makeProtocol), [] { return std::make_unique<WebSocketTransport>(); }, m_governor.get(),
            m_rest.get());
        QObject::connect(m_connector.get(), &Connector::eventOccurred, m_connector.get(),
                         [this](const Event &event) { m_events.append(event); });
        m_connector->setStreams(streams);
    }
    void stopLine()
    {
        m_connector.reset();
        stopExchange();
    }

    [[nodiscard]] bool allTrusted() const { return isTrusted(*m_connector); }

    [[nodiscard]] StreamSnapshot streamOf(const StreamKey &key) const
    {
        const QList<StreamSnapshot> streams = m_connector->snapshot().streams;
        const auto found = std::find_if(streams.begin(), streams.end(),
                                        [&key](const StreamSnapshot &stream) { return stream.key == key; });
        return found != streams.end() ? *found : StreamSnapshot{.key = key, .trust = TrustState::Paused};
    }
    [[nodiscard]] TrustState trustOf(const StreamKey &key) const { return streamOf(key).trust; }

    /// All events of one kind so far.
    template<typename T>
    [[nodiscard]] std::vector<T> told() const
    {
        std::vector<T> found;
        for (const Event &event : m_events) {
            if (const T *payload = std::get_if<T>(&event.payload))
                found.push_back(*payload);
        }
        return found;
    }

    std::unique_ptr<Connector> m_connector;
    QList<Event> m_events;
};

}   // namespace feedwarden::test
