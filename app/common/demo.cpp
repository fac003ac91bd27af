// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/demo.h"

#include "core/account/accountprotocols.h"
#include "core/venues/venueregistry.h"

namespace feedwarden {

/// The simulated exchanges' accounts change this often: a person's pace, not a market maker's.
static constexpr double AccountEventsPerSecond = 0.25;

/// A simulated account's name: what a person may have called it.
static QString demoAccountName(const QString &venue)
{
    struct Named {
        const char *venue, *name;
    };
    static constexpr Named names[] = {{"binance-spot", "main"}, {"binance-usdm", "hedge"}, {"bybit", "unified"},
                                      {"coinbase", "treasury"}, {"kraken", "savings"},     {"okx", "arbitrage"}};
    for (const Named &named : names) {
        if (venue == QLatin1String(named.venue))
            return QLatin1String(named.name);
    }
    return venue;
}

/// The account of a simulated venue; none where there is none to be heard. Bybit has one for all of its markets.
static std::optional<AccountConfig> accountOf(const Simulator::Endpoint &endpoint)
{
    if (endpoint.accounts.isEmpty() || endpoint.venue == QLatin1String("bybit-spot"))
        return std::nullopt;
    AccountConfig account;
    account.venue = accountVenueOf(endpoint.venue);
    if (account.venue.isEmpty())
        return std::nullopt;
    account.name = account.key = demoAccountName(account.venue);
    account.url = endpoint.url;
    account.restUrl = endpoint.restUrl;
    return account;
}

void shelveDemoSecrets(const QList<Simulator::Endpoint> &endpoints, SecretShelf &shelf)
{
    for (const Simulator::Endpoint &endpoint : endpoints) {
        const auto account = accountOf(endpoint);
        if (!account)
            continue;
        const SimCredentials &keys = endpoint.accounts.constFirst();
        shelf.put(account->key, {Secret(keys.apiKey), Secret(keys.apiSecret), Secret(keys.passphrase)});
    }
}

Configuration demoConfiguration(const QList<Simulator::Endpoint> &endpoints)
{
    Configuration configuration;
    configuration.trust.enabled = false;   // No bot is to take simulated exchanges for real ones.
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
        if (const auto account = accountOf(endpoint))
            configuration.accounts.append(*account);
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
    m_simulator = new Simulator(Simulator::Options{.accountRate = AccountEventsPerSecond});
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
            shelveDemoSecrets(endpoints, *m_secrets);
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
