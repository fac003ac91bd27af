// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/configuration.h"
#include "core/connection/governorservice.h"
#include "core/monitor/ioworker.h"
#include "core/monitor/monitor.h"
#include "core/venues/venueregistry.h"
#include "tests/loopback/simulatorsupport.h"
#include "tests/support/testmain.h"

#include <algorithm>
#include <set>

#if defined(Q_OS_UNIX)
#include <sys/resource.h>
#endif

namespace tst_manylines {

using namespace feedwarden;

/// A Monitor with very many lines, and the simulator that has enough markets for them.
class TestManyLines final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void asManyMarketsAreListedAsAskedFor_data();
    void asManyMarketsAreListedAsAskedFor();
    void madeUpMarketsSpeakAsTheOthersDo_data();
    void madeUpMarketsSpeakAsTheOthersDo();
    void nonsenseIsRefused();
    void aThousandLinesStartWithinTheWindowAndAllGetData();
    void snapshotsGoOnAfterARoundThatTookLongerThanTheirInterval();
    void picturesDoNotPileUp();

private:
    void startSimulator(const char *venue, int instruments);
    [[nodiscard]] FeedConfig trades() const;
    void watch(const FeedConfig &feed, const GovernorPolicy &governor);
    [[nodiscard]] QList<ConnectionSnapshot> lines() const;

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Monitor> m_monitor;
    std::vector<Clock::time_point> m_attempts;
    int m_failures = 0;
};

void TestManyLines::cleanup()
{
    m_monitor.reset();
    m_simulator.reset();
    m_attempts.clear();
    m_failures = 0;
}

void TestManyLines::startSimulator(const char *venue, int instruments)
{
    Simulator::Options options;
    options.venues = {QLatin1String(venue)};
    options.instruments = instruments;
    options.rate = 200;
    m_simulator = std::make_unique<Simulator>(options);
    const auto started = m_simulator->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

FeedConfig TestManyLines::trades() const
{
    FeedConfig feed;
    feed.name = QStringLiteral("slow");
    feed.venue = QStringLiteral("binance-spot");
    feed.symbols = {QStringLiteral("BTCUSDT")};
    feed.channels = {Channel::Trade};
    feed.url = m_simulator->endpoints().constFirst().url;
    return feed;
}

void TestManyLines::watch(const FeedConfig &feed, const GovernorPolicy &governor)
{
    m_monitor = std::make_unique<Monitor>();
    connect(m_monitor.get(), &Monitor::eventOccurred, this, [this](const Event &event) {
        if (const auto *change = std::get_if<StateChanged>(&event.payload);
            change && change->to == LineState::Connecting)
            m_attempts.push_back(event.at);
        m_failures += std::holds_alternative<ConnectionFailed>(event.payload) ? 1 : 0;
    });
    Configuration configuration;
    configuration.governor = governor;
    configuration.feeds = {feed};
    m_monitor->apply(configuration);
}

QList<ConnectionSnapshot> TestManyLines::lines() const
{
    return m_monitor->feeds().isEmpty() ? QList<ConnectionSnapshot>() : m_monitor->feeds().constFirst().lines;
}

void TestManyLines::asManyMarketsAreListedAsAskedFor_data()
{
    QTest::addColumn<QString>("venue");
    for (const QString &venue : Simulator::venueNames())
        QTest::newRow(qPrintable(venue)) << venue;
}

void TestManyLines::asManyMarketsAreListedAsAskedFor()
{
    QFETCH(const QString, venue);
    startSimulator(qPrintable(venue), 0);
    const QStringList usual = m_simulator->endpoints().constFirst().symbols;
    startSimulator(qPrintable(venue), 300);
    const QStringList symbols = m_simulator->endpoints().constFirst().symbols;
    QVERIFY(usual.size() < 300 && symbols.size() >= 300);
    QCOMPARE(std::set(symbols.begin(), symbols.end()).size(), size_t(symbols.size()));
    // The usual ones stay as they are, and all are what a user may write.
    for (const QString &symbol : usual)
        QVERIFY2(symbols.contains(symbol), qPrintable(symbol));
    const auto protocol = createProtocol(venue);
    for (const QString &symbol : symbols)
        QVERIFY2(protocol->checkStream({symbol, Channel::Trade}), qPrintable(symbol));
}

void TestManyLines::madeUpMarketsSpeakAsTheOthersDo_data() { asManyMarketsAreListedAsAskedFor_data(); }

void TestManyLines::madeUpMarketsSpeakAsTheOthersDo()
{
    QFETCH(const QString, venue);
    startSimulator(qPrintable(venue), 300);
    const Simulator::Endpoint endpoint = m_simulator->endpoints().constFirst();
    FeedConfig feed;
    feed.name = QStringLiteral("last");
    feed.venue = venue;
    feed.symbols = {endpoint.symbols.constLast()};
    feed.channels = {Channel::Depth, Channel::Trade};
    feed.url = endpoint.url;
    feed.restUrl = endpoint.restUrl;
    feed.streamsPerConnection = 1;
    GovernorPolicy governor;
    governor.attemptsPerSecond = 1'000;
    governor.windowShare = 1;
    watch(feed, governor);
    QTRY_VERIFY_WITH_TIMEOUT(lines().size() == 2
                                 && std::ranges::all_of(lines(),
                                                        [](const ConnectionSnapshot &line) {
                                                            return line.metrics.trustedStreams == 1
                                                                   && line.metrics.messagesReceived > 5;
                                                        }),
                             60'000);
    for (const ConnectionSnapshot &line : lines()) {
        QCOMPARE(line.metrics.undecodableMessages, quint64(0));
        QCOMPARE(line.metrics.checksumFailures, quint64(0));
        QCOMPARE(line.metrics.sequenceGaps, quint64(0));
    }
}

void TestManyLines::nonsenseIsRefused()
{
    for (const int instruments : {-1, 10'001}) {
        Simulator::Options options;
        options.instruments = instruments;
        Simulator simulator(options);
        QVERIFY(!simulator.start());
    }
}

void TestManyLines::aThousandLinesStartWithinTheWindowAndAllGetData()
{
    static constexpr int Lines = 1'000;
#if defined(Q_OS_UNIX)
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_max < 3 * Lines)
        QSKIP("There are not enough descriptors for both ends of a thousand lines.");
    limit.rlim_cur = limit.rlim_max;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
#endif
    startSimulator("binance-spot", Lines);
    const Simulator::Endpoint endpoint = m_simulator->endpoints().constFirst();
    FeedConfig feed;
    feed.name = QStringLiteral("many");
    feed.venue = endpoint.venue;
    feed.symbols = endpoint.symbols;
    feed.channels = {Channel::Ticker};   // Once a second, whether anybody trades or not.
    feed.url = endpoint.url;
    feed.restUrl = endpoint.restUrl;
    feed.streamsPerConnection = 1;
    feed.backoff.connectTimeout = 60s;   // Both ends of all of them live on this machine.

    GovernorPolicy governor;
    governor.attemptsPerSecond = 10'000;
    governor.handshakesPerHost = governor.handshakesTotal = 16;
    governor.windowShare = 1;
    GovernorPolicy::HostOverride budget;
    budget.host = endpoint.url.host();
    budget.window = RollingWindow{200, 1s};
    governor.hosts = {budget};
    watch(feed, governor);

    // Each line carries one stream.
    QTRY_VERIFY_WITH_TIMEOUT(lines().size() == Lines
                                 && std::ranges::all_of(lines(),
                                                        [](const ConnectionSnapshot &line) {
                                                            return line.metrics.connected
                                                                   && line.metrics.trustedStreams == 1
                                                                   && line.metrics.messagesReceived > 0;
                                                        }),
                             240'000);
    QCOMPARE(m_simulator->status()
                 .value(QLatin1String("venues"))
                 .toArray()
                 .first()
                 .toObject()
                 .value(QLatin1String("sessions"))
                 .toArray()
                 .size(),
             qsizetype(Lines));
    QCOMPARE(m_failures, 0);
    QCOMPARE(m_attempts.size(), size_t(Lines));

    // The window is of slots. A slot that was given is an attempt a moment later, and no more slots than handshakes can
    // be on their way: whatever this machine did in between, in any second there are no more attempts than both.
    std::sort(m_attempts.begin(), m_attempts.end());
    const size_t most = size_t(budget.window->events + governor.handshakesPerHost);
    for (size_t i = 0; i + most < m_attempts.size(); ++i)
        QVERIFY2(m_attempts[i + most] - m_attempts[i] >= 1s, qPrintable(QString::number(i)));

    // And on it goes: what is known of a thousand lines does not stand still.
    const auto messages = [this] {
        std::vector<quint64> counts;
        for (const ConnectionSnapshot &line : lines())
            counts.push_back(line.metrics.messagesReceived);
        return counts;
    };
    const auto before = messages();
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::equal(before, messages(), std::less<>()), 60'000);
}

void TestManyLines::snapshotsGoOnAfterARoundThatTookLongerThanTheirInterval()
{
    startSimulator("binance-spot", 0);
    GovernorService governor(GovernorPolicy{});
    IoWorker worker(&governor);
    int rounds = 0;
    connect(&worker, &IoWorker::snapshotsTaken, this, [&rounds, &worker] {
        ++rounds;
        // As those of a thousand lines do on a slow machine.
        const auto over = Clock::now() + 2 * IoWorker::SnapshotInterval;
        while (Clock::now() < over)
            ;
        *worker.pictureUnderWay() = false;
    });
    worker.addFeed(trades(), {});
    QTRY_VERIFY_WITH_TIMEOUT(rounds >= 5, 60'000);
}

void TestManyLines::picturesDoNotPileUp()
{
    startSimulator("binance-spot", 0);
    GovernorService governor(GovernorPolicy{});
    IoWorker worker(&governor);
    int rounds = 0;
    quint64 messages = 0;
    connect(&worker, &IoWorker::snapshotsTaken, this, [&](const QList<FeedSnapshot> &changed) {
        ++rounds;
        messages = changed.constFirst().metrics.messagesReceived;
    });
    quint64 received = 0;
    worker.setMessageSink([&received](const QString &, const MessageBatchPtr &, const StreamNames &) { ++received; });
    worker.addFeed(trades(), {});
    // Until it is told that the first one has arrived, it takes no other one, whatever happens.
    QTRY_VERIFY_WITH_TIMEOUT(received > 10 && rounds > 0, 60'000);
    const quint64 before = received;
    QTRY_VERIFY_WITH_TIMEOUT(received > before + 20, 60'000);
    QCOMPARE(rounds, 1);
    // Then all that has happened is in the next one.
    *worker.pictureUnderWay() = false;
    QTRY_COMPARE_WITH_TIMEOUT(rounds, 2, 60'000);
    QVERIFY(messages > before);
}

}   // namespace tst_manylines

FEEDWARDEN_GUILESS_TEST(tst_manylines::TestManyLines)
#include "tst_manylines.moc"
