// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/demo.h"

#include "core/venues/venueregistry.h"

namespace feedwarden {

Configuration demoConfiguration(const QList<Simulator::Endpoint> &endpoints)
{
    Configuration configuration;
    for (const Simulator::Endpoint &endpoint : endpoints) {
        const VenueFacts *const venue = findVenue(endpoint.venue);
        if (!venue)
            continue;
        FeedConfig feed;
        feed.name = venue->id;
        feed.venue = venue->id;
        const bool isBinance = venue->id == QLatin1String("binance-spot");
        feed.symbols = endpoint.symbols.mid(0, isBinance ? 3 : 2);
        for (const Channel channel :
             {Channel::Trade, Channel::BookTicker, Channel::Ticker, Channel::Depth, Channel::MarkPrice}) {
            if (venue->channels.contains(channel))
                feed.channels.append(channel);
        }
        feed.url = endpoint.url;
        feed.restUrl = endpoint.restUrl;
        feed.streamsPerConnection = venue->streamsPerConnection;
        feed.options.aggregateTrades = venue->aggregatesTrades;
        feed.isSimulated = true;
        const FeedPolicies policies = defaultPolicies(configuration, *venue);
        feed.backoff = policies.backoff;
        feed.breaker = policies.breaker;
        feed.health = policies.health;
        configuration.feeds.append(feed);
    }
    return configuration;
}

DemoExchanges::DemoExchanges(QObject *parent) : QObject(parent) {}

DemoExchanges::~DemoExchanges()
{
    m_thread.quit();
    m_thread.wait();
}

void DemoExchanges::start()
{
    Q_ASSERT(!m_simulator);
    m_simulator = new Simulator(Simulator::Options{});
    m_simulator->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_simulator, &QObject::deleteLater);
    connect(m_simulator, &Simulator::faultBegan, this, &DemoExchanges::faultBegan);
    connect(m_simulator, &Simulator::faultEnded, this, &DemoExchanges::faultEnded);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_simulator,
        [this, simulator = m_simulator] {
            const auto started = simulator->start();
            // The receiver outlives this call: its destructor waits for this thread.
            if (!started) {
                emit failed(started.error());
                return;
            }
            const QList<Simulator::Endpoint> endpoints = simulator->endpoints();
            QHash<QString, QStringList> faults;
            for (const Simulator::Endpoint &endpoint : endpoints)
                faults.insert(endpoint.venue, endpoint.faults);
            emit ready(demoConfiguration(endpoints), faults);
        },
        Qt::QueuedConnection);
}

void DemoExchanges::inject(const Fault &fault)
{
    QMetaObject::invokeMethod(
        m_simulator,
        [this, simulator = m_simulator, fault] {
            if (const auto begun = simulator->inject(fault); !begun)
                emit faultRefused(begun.error());
        },
        Qt::QueuedConnection);
}

void DemoExchanges::clear(const QString &venue)
{
    QMetaObject::invokeMethod(
        m_simulator, [simulator = m_simulator, venue] { simulator->clear(venue); }, Qt::QueuedConnection);
}

}   // namespace feedwarden
