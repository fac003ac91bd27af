// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/monitor.h"

#include "core/config/configuration.h"
#include "core/connection/governorservice.h"
#include "core/history/historyreader.h"
#include "core/monitor/ioworker.h"
#include "tests/loopback/simulatorsupport.h"
#include "tests/support/testmain.h"

#include <QHash>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QThread>

#include <set>

namespace tst_monitor {

using namespace feedwarden;

/// The one object that programs create, with its threads and its real sockets, against simulated exchanges.
class TestMonitor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void picturesComeAtMostTwentyTimesASecond();
    void eventsComeEachAndInOrder();
    void aChangedConfigurationTouchesOnlyWhatChanged_data();
    void aChangedConfigurationTouchesOnlyWhatChanged();
    void changedSymbolsKeepTheSession();
    void changedPoliciesReachTheLivingLine();
    void aRemovedFeedIsClosedInOrderAndNotHeardOfAgain();
    void linesNoLongerNeededAreClosedInOrder();
    void severalLinesAreOneFeed();
    void feedsOfOneHostShareItsBudget();
    void aHostsBreakerIsToldOnceWithTheLineThatCausedIt();
    void aLineThatIsSilentAloneIsReplaced();
    void whenTheVenueIsQuietOneLineProbesAndTheOthersWait();
    void whoStaysSilentWhenTheVenueSpeaksIsReplacedToo();
    void commandsOfTheUserWork();
    void aBreakerIsResetByHand();
    void whatIsSimulatedIsNotKept();
    void aRehearsedLinkIsThatOfSimulatedFeedsOnly();
    void bansSurviveARestart();   // H-05
    void sleepAndStandstillReachEveryLine_data();
    void sleepAndStandstillReachEveryLine();
    void aStandingMainThreadHarmsNobodyElse_R03();
    void shutdownSaysGoodbyeToAll();
    void shutdownDoesNotWaitForWhoDoesNotAnswer_data();
    void shutdownDoesNotWaitForWhoDoesNotAnswer();
    void mayBeDestroyedWhileEverythingIsInMotion();

private:
    void startSimulator(double rate = 200);
    void startMonitor(const QString &banFile = {});
    void inject(const Fault &fault);
    [[nodiscard]] FeedConfig feed(const char *name, const char *venue, const QList<Channel> &channels) const;
    [[nodiscard]] FeedSnapshot snapshot(const char *name) const;
    [[nodiscard]] bool isTrusted(const char *name) const;
    [[nodiscard]] bool areAllTrusted() const;
    [[nodiscard]] std::set<qint64> sessions(const char *venue) const;
    [[nodiscard]] quint64 sessionThatAsked(const char *text);
    template<typename T>
    [[nodiscard]] std::vector<T> told(const char *feed) const;
    [[nodiscard]] QStringList ends(const char *venue);
    void applyFourLines();
    [[nodiscard]] QStringList replacedLines() const;
    [[nodiscard]] bool isVenueQuiet() const;

    QTemporaryDir m_folder;
    QString m_truthFile;
    int m_truthFiles = 0;
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Monitor> m_monitor;
    QList<Event> m_events;
};

static constexpr const char *Binance = "binance-spot";
static constexpr const char *Coinbase = "coinbase";

/// Fast, and not held back by anything but what a test asks for.
static Configuration quick(const QList<FeedConfig> &feeds, int ioThreads = 1)
{
    Configuration configuration;
    configuration.general.ioThreads = ioThreads;
    configuration.governor.attemptsPerSecond = 1'000;
    configuration.governor.handshakesPerHost = 100;
    configuration.governor.handshakesTotal = 100;
    configuration.governor.windowShare = 1;
    configuration.feeds = feeds;
    return configuration;
}

void TestMonitor::init()
{
    // What Qt says when an object is used on a thread that is not its own.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("thread|QTimer|QObject|QSocketNotifier")));
    m_events.clear();
}

void TestMonitor::cleanup()
{
    m_monitor.reset();
    m_simulator.reset();
}

void TestMonitor::startSimulator(double rate)
{
    Simulator::Options options;
    options.venues = {QLatin1String(Binance), QLatin1String(Coinbase)};
    options.rate = rate;
    m_truthFile = m_folder.filePath(QStringLiteral("truth-%1.jsonl").arg(++m_truthFiles));
    options.truthFile = m_truthFile;
    m_simulator = std::make_unique<Simulator>(options);
    const auto started = m_simulator->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void TestMonitor::startMonitor(const QString &banFile)
{
    m_monitor = std::make_unique<Monitor>();
    if (!banFile.isEmpty())
        m_monitor->setBanFile(banFile);
    connect(m_monitor.get(), &Monitor::eventOccurred, this, [this](const Event &event) { m_events.append(event); });
}

void TestMonitor::inject(const Fault &fault)
{
    const auto begun = m_simulator->inject(fault);
    QVERIFY2(begun, begun ? "" : qPrintable(begun.error().detail));
}

FeedConfig TestMonitor::feed(const char *name, const char *venue, const QList<Channel> &channels) const
{
    FeedConfig feed;
    feed.name = QLatin1String(name);
    feed.venue = QLatin1String(venue);
    feed.symbols = {venue == Binance ? QStringLiteral("BTCUSDT") : QStringLiteral("BTC-USD")};
    feed.channels = channels;
    const Simulator::Endpoint endpoint = endpointOf(*m_simulator, venue);
    feed.url = endpoint.url;
    feed.restUrl = endpoint.restUrl;
    feed.streamsPerConnection = 100;
    feed.backoff.initialDelay = 100ms;
    feed.backoff.stableAfter = 1s;
    feed.breaker.failureThreshold = 1'000;
    feed.breaker.flapThreshold = 1'000;
    feed.health.pingInterval = 1s;
    return feed;
}

FeedSnapshot TestMonitor::snapshot(const char *name) const
{
    for (const FeedSnapshot &feed : m_monitor->feeds()) {
        if (feed.name == QLatin1String(name))
            return feed;
    }
    return {};
}

bool TestMonitor::isTrusted(const char *name) const
{
    const FeedSnapshot feed = snapshot(name);
    return feed.metrics.wantedStreams > 0 && feed.metrics.trustedStreams == feed.metrics.wantedStreams;
}

bool TestMonitor::areAllTrusted() const
{
    const auto &feeds = m_monitor->feeds();
    return !feeds.isEmpty() && std::all_of(feeds.cbegin(), feeds.cend(), [](const FeedSnapshot &feed) {
        return feed.metrics.wantedStreams > 0 && feed.metrics.trustedStreams == feed.metrics.wantedStreams;
    });
}

std::set<qint64> TestMonitor::sessions(const char *venue) const
{
    std::set<qint64> ids;
    const QJsonArray venues = m_simulator->status().value(QLatin1String("venues")).toArray();
    for (const QJsonValue &served : venues) {
        if (served.toObject().value(QLatin1String("venue")).toString() != QLatin1String(venue))
            continue;
        const QJsonArray all = served.toObject().value(QLatin1String("sessions")).toArray();
        for (const QJsonValue &session : all)
            ids.insert(session.toObject().value(QLatin1String("session")).toInteger());
    }
    return ids;
}

/// The session of Binance that is up and on which this was asked for; 0 without one.
quint64 TestMonitor::sessionThatAsked(const char *text)
{
    const auto up = sessions(Binance);
    for (const QJsonObject &line : readTruth(*m_simulator, m_truthFile)) {
        const qint64 id = line.value(QLatin1String("session")).toInteger();
        if (line.value(QLatin1String("type")).toString() == QLatin1String("request") && up.contains(id)
            && line.value(QLatin1String("text")).toString().contains(QLatin1String(text)))
            return quint64(id);
    }
    return 0;
}

template<typename T>
std::vector<T> TestMonitor::told(const char *feed) const
{
    std::vector<T> found;
    for (const Event &event : m_events) {
        const T *payload = std::get_if<T>(&event.payload);
        if (payload && event.feed == QLatin1String(feed))
            found.push_back(*payload);
    }
    return found;
}

static QStringList goodbyes(qsizetype count, int code = 1000)
{
    return QStringList(count, QStringLiteral("closed by the client with %1").arg(code));
}

/// How the venue's sessions ended, as the simulator saw it.
QStringList TestMonitor::ends(const char *venue)
{
    QStringList causes;
    for (const QJsonObject &line : readTruth(*m_simulator, m_truthFile)) {
        if (line.value(QLatin1String("venue")).toString() == QLatin1String(venue)
            && line.value(QLatin1String("event")).toString() == QLatin1String("close"))
            causes.append(line.value(QLatin1String("cause")).toString());
    }
    return causes;
}

// ---- Two ways out. ----

void TestMonitor::picturesComeAtMostTwentyTimesASecond()
{
    startSimulator(1'000);
    startMonitor();
    QHash<QString, QList<Clock::time_point>> taken;
    QList<Clock::time_point> updates;
    connect(m_monitor.get(), &Monitor::feedsUpdated, this, [&](const QList<FeedSnapshot> &feeds) {
        updates.append(Clock::now());
        for (const FeedSnapshot &feed : feeds) {
            for (const ConnectionSnapshot &line : feed.lines) {
                auto &ofLine = taken[feed.name];
                if (ofLine.isEmpty() || ofLine.constLast() != line.takenAt)
                    ofLine.append(line.takenAt);
            }
        }
    });
    // Two threads take pictures at the same time.
    m_monitor->apply(quick({feed("one", Binance, {Channel::Trade}), feed("two", Coinbase, {Channel::Trade})}, 2));
    QTRY_VERIFY_WITH_TIMEOUT(taken[QStringLiteral("one")].size() > 50 && taken[QStringLiteral("two")].size() > 50,
                             30'000);
    for (const auto &ofLine : std::as_const(taken)) {
        for (qsizetype i = 1; i < ofLine.size(); ++i)
            QVERIFY2(ofLine[i] - ofLine[i - 1] >= 50ms, qPrintable(QString::number(i)));
    }
    // Which of the two instants of an update is late is not ours to say, so only the whole span is judged.
    const auto span = updates.constLast() - updates.constFirst();
    QVERIFY2(updates.size() <= span / 50ms + 3,
             qPrintable(QStringLiteral("%1 within %2 ms").arg(updates.size()).arg(toMs(span))));
}

void TestMonitor::eventsComeEachAndInOrder()
{
    startSimulator();
    startMonitor();
    m_monitor->apply(quick({feed("one", Binance, {Channel::Trade, Channel::Depth}),
                            feed("two", Coinbase, {Channel::Trade, Channel::Ticker})},
                           2));
    QTRY_VERIFY_WITH_TIMEOUT(areAllTrusted(), 20'000);
    for (int round = 1; round <= 3; ++round) {
        inject({.kind = FaultKind::Reset});
        QTRY_COMPARE_WITH_TIMEOUT(told<Reconnected>("one").size(), round, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(told<Reconnected>("two").size(), round, 20'000);
    }
    QTRY_VERIFY_WITH_TIMEOUT(areAllTrusted(), 20'000);

    // Nothing is left out: numbers rise by one, and each change goes on where the one before has ended.
    QHash<QString, LineState> states;
    QHash<QString, TrustState> trust;
    QHash<QString, Clock::time_point> latest;
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        const Event &event = m_events[i];
        QCOMPARE(event.id, quint64(i + 1));
        QVERIFY(event.time != WallTime{});
        if (const auto *change = std::get_if<StateChanged>(&event.payload)) {
            QCOMPARE(change->from, states.value(event.feed, LineState::Idle));
            states[event.feed] = change->to;
            QVERIFY(event.at >= latest.value(event.feed));
            latest[event.feed] = event.at;
        } else if (const auto *changed = std::get_if<TrustChanged>(&event.payload)) {
            const QString key = event.feed + changed->stream.toString();
            if (trust.contains(key))
                QCOMPARE(changed->from, trust.value(key));
            trust[key] = changed->to;
        }
    }
    for (const char *name : {"one", "two"}) {
        QCOMPARE(told<ConnectionFailed>(name).size(), 3);
        QVERIFY(told<Reconnecting>(name).size() >= 3);
    }
    // The past keeps the same ones.
    const auto &kept = m_monitor->history().events();
    QCOMPARE(qsizetype(kept.size()), m_events.size());
    QCOMPARE(kept.back().id, m_events.constLast().id);
}

// ---- A changed configuration. ----

void TestMonitor::aChangedConfigurationTouchesOnlyWhatChanged_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what :
         {"nothing", "added", "removed", "symbols", "channels", "policy", "disabled", "streams a line", "twin lines",
          "address", "options", "quality", "governor", "order", "log"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestMonitor::aChangedConfigurationTouchesOnlyWhatChanged()
{
    QFETCH(const QString, what);
    startSimulator();
    startMonitor();
    Configuration configuration = quick(
        {feed("steady", Coinbase, {Channel::Trade}), feed("other", Binance, {Channel::Trade})});
    if (what == QLatin1String("streams a line"))
        configuration.feeds[1].channels.append(Channel::Ticker);
    m_monitor->apply(configuration);
    QTRY_VERIFY_WITH_TIMEOUT(areAllTrusted(), 20'000);
    const auto before = sessions(Coinbase);
    QCOMPARE(before.size(), 1u);
    m_events.clear();

    const auto isDone = [&]() -> bool {
        if (what == QLatin1String("added"))
            return isTrusted("new");
        if (what == QLatin1String("removed"))
            return sessions(Binance).empty() && m_monitor->feeds().size() == 1;
        if (what == QLatin1String("symbols") || what == QLatin1String("channels"))
            return snapshot("other").metrics.wantedStreams == 2 && isTrusted("other");
        if (what == QLatin1String("disabled"))
            return sessions(Binance).empty() && !snapshot("other").isWanted;
        if (what == QLatin1String("streams a line"))
            return isTrusted("other") && snapshot("other").lines.size() == 2;
        if (what == QLatin1String("twin lines"))
            return isTrusted("other") && snapshot("other").lines.size() == 2
                   && std::ranges::all_of(snapshot("other").lines,
                                          [](const ConnectionSnapshot &line) { return line.metrics.connected; });
        if (what == QLatin1String("address"))
            return snapshot("other").metrics.rotations == 1;
        if (what == QLatin1String("options"))
            return isTrusted("other") && !told<StateChanged>("other").empty();
        return true;
    };
    FeedConfig &other = configuration.feeds[1];
    if (what == QLatin1String("added"))
        configuration.feeds.append(feed("new", Binance, {Channel::Ticker}));
    else if (what == QLatin1String("removed"))
        configuration.feeds.removeLast();
    else if (what == QLatin1String("symbols"))
        other.symbols.append(QStringLiteral("ETHUSDT"));
    else if (what == QLatin1String("channels"))
        other.channels.append(Channel::BookTicker);
    else if (what == QLatin1String("policy"))
        other.backoff.maxDelay = 30s;
    else if (what == QLatin1String("disabled"))
        other.enabled = false;
    else if (what == QLatin1String("streams a line"))
        other.streamsPerConnection = 1;
    else if (what == QLatin1String("twin lines"))
        other.redundancy = 2;
    else if (what == QLatin1String("address"))
        other.url.setHost(QStringLiteral("localhost"));   // The same server under its other name.
    else if (what == QLatin1String("options"))
        other.options.aggregateTrades = true;
    else if (what == QLatin1String("quality"))
        configuration.quality.lag = 3s;
    else if (what == QLatin1String("governor"))
        configuration.governor.attemptsPerSecond = 500;
    else if (what == QLatin1String("order"))
        configuration.feeds.swapItemsAt(0, 1);
    else if (what == QLatin1String("log"))
        configuration.log.level = LogLevel::Error;
    m_monitor->apply(configuration);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 20'000);

    // Streams that go on are trusted throughout: only another way to speak begins anew.
    if (what != QLatin1String("disabled") && what != QLatin1String("removed") && what != QLatin1String("options")) {
        for (const TrustChanged &change : told<TrustChanged>("other"))
            QVERIFY2(change.from != TrustState::Trusted || change.to == TrustState::Paused,
                     qPrintable(change.stream.toString()));
        QVERIFY(told<ConnectionFailed>("other").empty());
    }

    // More data of the untouched feed, so whatever was to happen to it has happened.
    const quint64 messages = snapshot("steady").metrics.messagesReceived;
    QTRY_VERIFY(snapshot("steady").metrics.messagesReceived > messages + 50);
    QCOMPARE(sessions(Coinbase), before);
    QCOMPARE(snapshot("steady").metrics.reconnects, 0u);
    QVERIFY(told<StateChanged>("steady").size() <= 1);   // It may have become Stable meanwhile.
    for (const auto &change : told<StateChanged>("steady"))
        QCOMPARE(change.to, LineState::Stable);
    QVERIFY(told<TrustChanged>("steady").empty());
    QStringList order;
    for (const FeedSnapshot &shown : m_monitor->feeds())
        order.append(shown.name);
    QStringList expected;
    for (const FeedConfig &wanted : std::as_const(configuration.feeds))
        expected.append(wanted.name);
    QCOMPARE(order, expected);
}

void TestMonitor::changedSymbolsKeepTheSession()
{
    startSimulator();
    startMonitor();
    Configuration configuration = quick({feed("one", Binance, {Channel::Trade})});
    m_monitor->apply(configuration);
    QTRY_VERIFY_WITH_TIMEOUT(areAllTrusted(), 20'000);
    const auto before = sessions(Binance);
    configuration.feeds[0].symbols = {QStringLiteral("ETHUSDT"), QStringLiteral("SOLUSDT")};
    m_monitor->apply(configuration);
    const auto symbols = [this] {
        QStringList all;
        for (const StreamSnapshot &stream : snapshot("one").streams)
            all.append(stream.key.symbol);
        return all;
    };
    QTRY_VERIFY_WITH_TIMEOUT(symbols() == configuration.feeds[0].symbols && areAllTrusted(), 20'000);
    QCOMPARE(sessions(Binance), before);
    QVERIFY(told<ConnectionFailed>("one").empty());
}

void TestMonitor::changedPoliciesReachTheLivingLine()
{
    startSimulator();
    startMonitor();
    Configuration configuration = quick({feed("one", Binance, {Channel::Trade})});
    m_monitor->apply(configuration);
    QTRY_VERIFY_WITH_TIMEOUT(areAllTrusted(), 20'000);
    const auto before = sessions(Binance);
    configuration.feeds[0].backoff.enabled = false;
    configuration.feeds[0].channels.append(Channel::Ticker);   // By which we see that the change has arrived.
    m_monitor->apply(configuration);
    QTRY_VERIFY_WITH_TIMEOUT(snapshot("one").metrics.wantedStreams == 2 && isTrusted("one"), 20'000);
    QCOMPARE(sessions(Binance), before);
    inject({.kind = FaultKind::Reset});
    QTRY_COMPARE_WITH_TIMEOUT(snapshot("one").worst.state, LineState::Blocked, 20'000);
    QVERIFY(told<Reconnecting>("one").empty());

    configuration.feeds[0].backoff.enabled = true;
    m_monitor->apply(configuration);
    m_monitor->connectNow(QStringLiteral("one"));
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted("one"), 20'000);
    inject({.kind = FaultKind::Reset});
    QTRY_VERIFY_WITH_TIMEOUT(!told<Reconnecting>("one").empty(), 20'000);
}

void TestMonitor::aRemovedFeedIsClosedInOrderAndNotHeardOfAgain()
{
    startSimulator(2'000);
    startMonitor();
    Configuration configuration = quick(
        {feed("goes", Binance, {Channel::Trade, Channel::Depth}), feed("stays", Coinbase, {Channel::Trade})}, 2);
    m_monitor->apply(configuration);
    QTRY_VERIFY_WITH_TIMEOUT(areAllTrusted(), 20'000);
    inject({.kind = FaultKind::DropMessage, .venue = QLatin1String(Binance), .probability = 0.2});   // Many events.
    configuration.feeds.removeFirst();
    m_events.clear();
    // What this makes the feed tell is on its way when the feed is gone already.
    m_monitor->stopFeed(QStringLiteral("goes"));
    m_monitor->apply(configuration);
    QTRY_VERIFY(sessions(Binance).empty());
    const quint64 messages = snapshot("stays").metrics.messagesReceived;
    QTRY_VERIFY(snapshot("stays").metrics.messagesReceived > messages + 500);
    QCOMPARE(ends(Binance), goodbyes(1));
    for (const Event &event : std::as_const(m_events))
        QCOMPARE(event.feed, QStringLiteral("stays"));
    QCOMPARE(m_monitor->history().feeds(), QStringList{QStringLiteral("stays")});
    QCOMPARE(m_monitor->feeds().size(), 1);
}

void TestMonitor::linesNoLongerNeededAreClosedInOrder()
{
    startSimulator();
    startMonitor();
    Configuration configuration = quick({feed("one", Binance, {Channel::Trade})});
    configuration.feeds[0].symbols = {QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT")};
    configuration.feeds[0].streamsPerConnection = 1;
    m_monitor->apply(configuration);
    QTRY_VERIFY_WITH_TIMEOUT(areAllTrusted() && sessions(Binance).size() == 2, 20'000);
    const auto before = sessions(Binance);
    configuration.feeds[0].symbols = {QStringLiteral("ETHUSDT")};
    m_monitor->apply(configuration);
    QTRY_COMPARE_WITH_TIMEOUT(sessions(Binance).size(), 1u, 20'000);
    QVERIFY(before.contains(*sessions(Binance).begin()));
    QCOMPARE(ends(Binance), goodbyes(1));
    QTRY_COMPARE(snapshot("one").lines.size(), 1);
    QCOMPARE(snapshot("one").lines.constFirst().line, 2);   // A line keeps its number.
}

// ---- Feeds and lines. ----

void TestMonitor::severalLinesAreOneFeed()
{
    startSimulator();
    startMonitor();
    Configuration configuration = quick({feed("one", Binance, {Channel::Trade})});
    FeedConfig &one = configuration.feeds[0];
    one.symbols = {QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT"), QStringLiteral("SOLUSDT")};
    one.streamsPerConnection = 1;
    one.backoff.initialDelay = 60s;   // A line that is lost stays lost for this test.
    one.backoff.jitter = Jitter::None;
    m_monitor->apply(configuration);
    QTRY_VERIFY_WITH_TIMEOUT(areAllTrusted() && snapshot("one").metrics.trustedStreams == 3, 20'000);
    QTRY_COMPARE(snapshot("one").worst.state, LineState::Stable);
    QCOMPARE(sessions(Binance).size(), 3u);

    const FeedSnapshot whole = snapshot("one");
    QCOMPARE(whole.lines.size(), 3);
    QCOMPARE(whole.streams.size(), 3);
    QVERIFY(whole.isWanted);
    quint64 messages = 0;
    quint64 bytes = 0;
    double rate = 0;
    QSet<QString> symbols;
    for (qsizetype i = 0; i < whole.lines.size(); ++i) {
        const ConnectionSnapshot &line = whole.lines[i];
        QCOMPARE(line.feed, QStringLiteral("one"));
        QCOMPARE(line.line, int(i + 1));
        QCOMPARE(line.streams.size(), 1);
        symbols.insert(line.streams.constFirst().key.symbol);
        messages += line.metrics.messagesReceived;
        bytes += line.metrics.bytesReceived;
        rate += line.metrics.messagesPerSecond;
    }
    QCOMPARE(symbols, QSet<QString>(one.symbols.cbegin(), one.symbols.cend()));
    QCOMPARE(whole.metrics.messagesReceived, messages);
    QCOMPARE(whole.metrics.bytesReceived, bytes);
    QCOMPARE(whole.metrics.messagesPerSecond, rate);
    QVERIFY(whole.metrics.connected);
    QCOMPARE(conditionOf(whole), Condition::Trusted);

    // The worst line speaks for the feed; the others go on.
    const qint64 lost = *std::next(sessions(Binance).begin());
    inject({.kind = FaultKind::Reset, .session = quint64(lost)});
    QTRY_COMPARE_WITH_TIMEOUT(snapshot("one").worst.state, LineState::Waiting, 20'000);
    const FeedSnapshot broken = snapshot("one");
    QCOMPARE(broken.metrics.trustedStreams, 2);
    QCOMPARE(broken.metrics.wantedStreams, 3);
    QVERIFY(broken.metrics.connected);
    QCOMPARE(conditionOf(broken), Condition::Down);
    QCOMPARE(std::count_if(broken.lines.cbegin(), broken.lines.cend(),
                           [](const auto &line) { return line.state == LineState::Waiting; }),
             1);
    // Blind is the union, so it goes on while one stream of one line is.
    const auto blind = broken.metrics.blindTime;
    QTRY_VERIFY(snapshot("one").metrics.blindTime > blind);
    QTRY_VERIFY(snapshot("one").metrics.messagesReceived > broken.metrics.messagesReceived + 20);
}

void TestMonitor::feedsOfOneHostShareItsBudget()
{
    startSimulator();
    startMonitor();
    // On threads of their own, and of different feeds, and still one after the other.
    Configuration configuration = quick(
        {feed("one", Binance, {Channel::Trade}), feed("two", Binance, {Channel::Trade})}, 2);
    for (FeedConfig &config : configuration.feeds) {
        config.symbols = {QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT")};
        config.streamsPerConnection = 1;
    }
    configuration.governor.attemptsPerSecond = 4;
    m_monitor->apply(configuration);
    QTRY_VERIFY_WITH_TIMEOUT(areAllTrusted() && sessions(Binance).size() == 4, 20'000);
    QList<Clock::time_point> begun;
    for (const Event &event : std::as_const(m_events)) {
        const auto *change = std::get_if<StateChanged>(&event.payload);
        if (change && change->to == LineState::Connecting)
            begun.append(event.at);
    }
    QCOMPARE(begun.size(), 4);
    std::sort(begun.begin(), begun.end());
    // Each begin may be noticed late, but four attempts are three spacings; each feed for itself would need but one.
    QVERIFY2(begun.constLast() - begun.constFirst() >= 600ms,
             qPrintable(QString::number(toMs(begun.constLast() - begun.constFirst()))));
    QTRY_VERIFY(!m_monitor->headroom().isEmpty());
    QCOMPARE(m_monitor->headroom().size(), 1);
    const Monitor::HostHeadroom &host = m_monitor->headroom().constFirst();
    QVERIFY(host.of > 0 && host.left < host.of && host.window > 0s);
    QVERIFY(Clock::now() - host.takenAt < 1min);
    // And what the venue's limit of messages leaves each line.
    for (const FeedSnapshot &feed : m_monitor->feeds()) {
        for (const ConnectionSnapshot &line : feed.lines) {
            QVERIFY(line.messageRoom);
            QVERIFY(line.messageRoom->of > 0 && line.messageRoom->left <= line.messageRoom->of);
            QVERIFY(line.messageRoom->window > 0s);
        }
    }
}

void TestMonitor::aHostsBreakerIsToldOnceWithTheLineThatCausedIt()
{
    startSimulator();
    startMonitor();
    // Three lines of one host, of which only one has lost its session and so is the one that fails.
    Configuration configuration = quick(
        {feed("calm", Binance, {Channel::Trade}), feed("two", Binance, {Channel::Trade})});
    for (FeedConfig &config : configuration.feeds) {
        config.breaker.failureThreshold = 3;
        config.breaker.cooldown = 1s;
    }
    configuration.feeds[1].symbols = {QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT")};
    configuration.feeds[1].streamsPerConnection = 1;
    m_monitor->apply(configuration);
    // Younger sessions would still have a verdict of their own to give to the host's breaker.
    const auto areAllStable = [this] {
        for (const FeedSnapshot &feed : m_monitor->feeds()) {
            if (feed.lines.isEmpty() || !std::all_of(feed.lines.cbegin(), feed.lines.cend(), [](const auto &line) {
                    return line.state == LineState::Stable;
                }))
                return false;
        }
        return true;
    };
    QTRY_VERIFY_WITH_TIMEOUT(areAllStable() && sessions(Binance).size() == 3, 20'000);
    QList<Event> ofHost;
    connect(m_monitor.get(), &Monitor::eventOccurred, this, [&ofHost](const Event &event) {
        const auto *opened = std::get_if<BreakerOpened>(&event.payload);
        const auto *closed = std::get_if<BreakerClosed>(&event.payload);
        if ((opened && opened->ofHost) || (closed && closed->ofHost))
            ofHost.append(event);
    });
    inject({.kind = FaultKind::Refuse, .venue = QLatin1String(Binance), .lasting = 1h});
    const auto stream = QStringLiteral("ETHUSDT");
    int lost = 0;
    for (const ConnectionSnapshot &line : snapshot("two").lines) {
        if (line.streams.constFirst().key.symbol == stream)
            lost = line.line;
    }
    QVERIFY(lost > 0);
    inject({.kind = FaultKind::Reset, .session = sessionThatAsked("ethusdt@trade")});
    QTRY_VERIFY_WITH_TIMEOUT(!ofHost.isEmpty(), 20'000);
    QCOMPARE(ofHost.size(), 1);
    QCOMPARE(nameOf(ofHost[0].payload), QLatin1String("breaker_opened"));
    QCOMPARE(ofHost[0].feed, QStringLiteral("two"));
    QCOMPARE(ofHost[0].line, lost);
    QVERIFY(std::get<BreakerOpened>(ofHost[0].payload)
                .host.endsWith(QString::number(endpointOf(*m_simulator, Binance).url.port())));
    QCOMPARE(sessions(Binance).size(), 2u);   // The others have their sessions still.

    m_simulator->clear();
    QTRY_VERIFY_WITH_TIMEOUT(areAllTrusted(), 30'000);
    QTRY_COMPARE(nameOf(ofHost.constLast().payload), QLatin1String("breaker_closed"));
    QCOMPARE(ofHost.constLast().feed, QStringLiteral("two"));
}

// ---- All lines of a host. ----

/// Two feeds with two lines each on one host, on two threads, which call a second without data silence.
void TestMonitor::applyFourLines()
{
    Configuration configuration = quick(
        {feed("one", Binance, {Channel::Trade}), feed("two", Binance, {Channel::BookTicker})}, 2);
    for (FeedConfig &config : configuration.feeds) {
        config.symbols = {QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT")};
        config.streamsPerConnection = 1;
        config.health.staleAfter = 1s;
    }
    m_monitor->apply(configuration);
    QTRY_VERIFY_WITH_TIMEOUT(areAllTrusted() && sessions(Binance).size() == 4, 20'000);
    m_events.clear();
}

/// "feed/line" of every one that was replaced because of silence.
QStringList TestMonitor::replacedLines() const
{
    QStringList lines;
    for (const Event &event : m_events) {
        const auto *change = std::get_if<StateChanged>(&event.payload);
        if (change && change->cause == Cause::StreamsSilent
            && (change->to == LineState::Draining || change->to == LineState::Rotating))
            lines.append(QStringLiteral("%1/%2").arg(event.feed).arg(event.line));
    }
    lines.sort();
    return lines;
}

bool TestMonitor::isVenueQuiet() const
{
    const auto &hosts = m_monitor->headroom();
    return std::any_of(hosts.cbegin(), hosts.cend(), [](const auto &host) { return host.quietSince.has_value(); });
}

void TestMonitor::aLineThatIsSilentAloneIsReplaced()
{
    startSimulator(500);
    startMonitor();
    applyFourLines();
    const auto before = sessions(Binance);
    inject({.kind = FaultKind::Mute,
            .venue = QLatin1String(Binance),
            .session = sessionThatAsked("btcusdt@trade"),
            .lasting = 1h});
    QTRY_COMPARE_WITH_TIMEOUT(replacedLines().size(), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(sessions(Binance).size() == 4 && sessions(Binance) != before, 20'000);
    QCOMPARE(replacedLines(), QStringList{QStringLiteral("one/1")});
    const auto after = sessions(Binance);
    std::vector<qint64> kept;
    std::set_intersection(before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(kept));
    QCOMPARE(kept.size(), 3u);
    QVERIFY(!isVenueQuiet());
}

void TestMonitor::whenTheVenueIsQuietOneLineProbesAndTheOthersWait()
{
    startSimulator(500);
    startMonitor();
    applyFourLines();
    const auto before = sessions(Binance);
    const auto requests = [&] {   // On the sessions of those who wait.
        const auto truth = readTruth(*m_simulator, m_truthFile);
        return std::count_if(truth.cbegin(), truth.cend(), [&](const QJsonObject &line) {
            return line.value(QLatin1String("type")).toString() == QLatin1String("request")
                   && before.contains(line.value(QLatin1String("session")).toInteger());
        });
    };
    inject({.kind = FaultKind::Mute, .venue = QLatin1String(Binance), .lasting = 1h});
    QTRY_VERIFY_WITH_TIMEOUT(isVenueQuiet(), 20'000);
    QCOMPARE(replacedLines().size(), 1);
    const auto asked = requests();
    QVERIFY(asked >= 8);   // To begin with, and once when each was called silent.
    // The probe hears nothing either. By now the others would long have been replaced, and asked again twice.
    const QString probe = replacedLines().constFirst();
    const auto areSilentForLong = [this] {
        for (const FeedSnapshot &feed : m_monitor->feeds()) {
            for (const ConnectionSnapshot &line : feed.lines) {
                if (line.metrics.lastMessageAge.value_or(0ns) < 8s)
                    return false;
            }
        }
        return true;
    };
    QTRY_VERIFY_WITH_TIMEOUT(areSilentForLong(), 20'000);
    QCOMPARE(replacedLines().size(), 1);
    QCOMPARE(requests(), asked);
    for (const Event &event : std::as_const(m_events)) {
        if (std::holds_alternative<ConnectionFailed>(event.payload))
            QCOMPARE(QStringLiteral("%1/%2").arg(event.feed).arg(event.line), probe);
    }
    for (const char *name : {"one", "two"})
        QVERIFY(!isTrusted(name));   // Quiet is not healthy.

    // It is back, for all at once, and nobody is replaced for it.
    m_simulator->clear();
    QTRY_VERIFY_WITH_TIMEOUT(areAllTrusted(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!isVenueQuiet(), 20'000);
    QCOMPARE(replacedLines().size(), 1);
    const auto after = sessions(Binance);
    std::vector<qint64> kept;
    std::set_intersection(before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(kept));
    QCOMPARE(kept.size(), 3u);
}

void TestMonitor::whoStaysSilentWhenTheVenueSpeaksIsReplacedToo()
{
    startSimulator(500);
    startMonitor();
    applyFourLines();
    // The sessions that there are will never say anything again; new ones work.
    const auto before = sessions(Binance);
    for (const qint64 id : before)
        inject({.kind = FaultKind::Mute, .venue = QLatin1String(Binance), .session = quint64(id), .lasting = 1h});
    QTRY_COMPARE_WITH_TIMEOUT(replacedLines().size(), 4, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(areAllTrusted() && sessions(Binance).size() == 4, 20'000);
    QCOMPARE(replacedLines(), (QStringList{QStringLiteral("one/1"), QStringLiteral("one/2"), QStringLiteral("two/1"),
                                           QStringLiteral("two/2")}));
    // The first one went alone, to see whether that helps.
    QList<Clock::time_point> times;
    for (const Event &event : std::as_const(m_events)) {
        const auto *change = std::get_if<StateChanged>(&event.payload);
        if (change && change->cause == Cause::StreamsSilent
            && (change->to == LineState::Draining || change->to == LineState::Rotating))
            times.append(event.at);
    }
    std::sort(times.begin(), times.end());
    QVERIFY(times[1] - times[0] >= 1s);
}

// ---- The user. ----

void TestMonitor::commandsOfTheUserWork()
{
    startSimulator();
    startMonitor();
    const QString name = QStringLiteral("one");
    Configuration configuration = quick({feed("one", Binance, {Channel::Trade})});
    configuration.feeds[0].enabled = false;
    configuration.feeds[0].backoff.initialDelay = 60s;
    configuration.feeds[0].backoff.jitter = Jitter::None;
    m_monitor->apply(configuration);
    QTRY_COMPARE(snapshot("one").lines.size(), 1);
    QVERIFY(!snapshot("one").isWanted);
    QVERIFY(sessions(Binance).empty());

    m_monitor->startFeed(name);
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted("one"), 20'000);
    QVERIFY(snapshot("one").isWanted);
    const auto first = sessions(Binance);
    QCOMPARE(first.size(), 1u);

    m_monitor->reconnectFeed(name);
    // By its events, too: the latest picture may still be one of the former session.
    const auto hasStreamedTwice = [this] {
        const auto changes = told<StateChanged>("one");
        return std::count_if(changes.begin(), changes.end(),
                             [](const StateChanged &change) { return change.to == LineState::Streaming; })
               == 2;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasStreamedTwice(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(sessions(Binance).size() == 1 && sessions(Binance) != first && isTrusted("one"), 20'000);
    QVERIFY(told<ConnectionFailed>("one").empty());   // What the user wishes is no failure.

    m_monitor->stopFeed(name);
    QTRY_VERIFY(sessions(Binance).empty());
    QTRY_COMPARE(snapshot("one").worst.state, LineState::Idle);
    QVERIFY(!snapshot("one").isWanted);
    QCOMPARE(ends(Binance), goodbyes(2));
    // Stopped by the user, it does not come back by a configuration that says nothing about it.
    configuration.feeds[0].backoff.maxDelay = 120s;
    m_monitor->apply(configuration);
    m_monitor->resetBreaker(name);
    QTRY_COMPARE(snapshot("one").worst.state, LineState::Idle);
    QVERIFY(sessions(Binance).empty());

    m_monitor->startFeed(name);
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted("one"), 20'000);
    inject({.kind = FaultKind::Reset});
    QTRY_COMPARE_WITH_TIMEOUT(snapshot("one").worst.state, LineState::Waiting, 20'000);
    QTRY_VERIFY(snapshot("one").worst.nextAttemptAt.has_value());
    m_monitor->connectNow(name);
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted("one"), 20'000);   // Long before the 60 s are over.

    // A feed that is not there is nobody's problem.
    for (const auto command : {&Monitor::startFeed, &Monitor::stopFeed, &Monitor::connectNow, &Monitor::reconnectFeed,
                               &Monitor::resetBreaker})
        (m_monitor.get()->*command)(QStringLiteral("nobody"));
    QTRY_VERIFY(isTrusted("one"));
}

void TestMonitor::aBreakerIsResetByHand()
{
    startSimulator();
    startMonitor();
    Configuration configuration = quick({feed("one", Binance, {Channel::Trade})});
    configuration.feeds[0].breaker.failureThreshold = 2;
    configuration.feeds[0].breaker.cooldown = 1h;
    configuration.feeds[0].breaker.maxCooldown = 1h;
    inject({.kind = FaultKind::Refuse, .venue = QLatin1String(Binance), .lasting = 1h});
    m_monitor->apply(configuration);
    QTRY_COMPARE_WITH_TIMEOUT(snapshot("one").worst.state, LineState::BreakerOpen, 20'000);
    m_simulator->clear();
    m_monitor->resetBreaker(QStringLiteral("one"));
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted("one"), 20'000);   // An hour early.
    QCOMPARE(snapshot("one").metrics.breakerState, BreakerState::Closed);
}

void TestMonitor::whatIsSimulatedIsNotKept()
{
    const QString folder = m_folder.filePath(QStringLiteral("kept"));
    startSimulator();
    startMonitor();
    m_monitor->keepHistory(folder, QStringLiteral("test"));
    QSignalSpy committed(m_monitor.get(), &Monitor::historyCommitted);
    m_monitor->apply(quick({feed("one", Binance, {Channel::Trade})}));
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted("one") && committed.size() >= 3, 20'000);
    // The demo, out of a window that had begun with a configuration.
    Configuration demo = quick({feed("two", Coinbase, {Channel::Trade})});
    demo.feeds[0].isSimulated = true;
    m_monitor->apply(demo);
    QSignalSpy advanced(m_monitor.get(), &Monitor::historyAdvanced);
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted("two") && advanced.size() >= 3, 20'000);
    HistoryReader reader;
    QVERIFY(reader.open(folder));
    QCOMPARE(reader.feeds(), QStringList{QStringLiteral("one")});
    const TimeSpan always{wallNow() - 1h, wallNow() + 1h};
    QCOMPARE(reader.runs(always).size(), size_t(1));
    QVERIFY(reader.runs(always).front().isClean.value_or(false));
    // And back.
    m_monitor->apply(quick({feed("one", Binance, {Channel::Trade})}));
    QTRY_COMPARE_WITH_TIMEOUT(reader.runs(always).size(), size_t(2), 20'000);
    QCOMPARE(reader.feeds(), QStringList{QStringLiteral("one")});
}

void TestMonitor::aRehearsedLinkIsThatOfSimulatedFeedsOnly()
{
    startSimulator();
    startMonitor();
    FeedConfig made = feed("made", Coinbase, {Channel::Trade});
    made.isSimulated = true;
    m_monitor->apply(quick({feed("real", Binance, {Channel::Trade}), made}));
    QTRY_VERIFY_WITH_TIMEOUT(areAllTrusted(), 20'000);
    m_monitor->rehearseNetwork(false);
    QVERIFY(!m_monitor->isNetworkUp());
    inject({.kind = FaultKind::Reset});
    QTRY_COMPARE_WITH_TIMEOUT(snapshot("made").worst.state, LineState::Offline, 10'000);
    QCOMPARE(conditionOf(snapshot("made")), Condition::Local);
    QTRY_VERIFY_WITH_TIMEOUT(snapshot("real").metrics.reconnects == 1 && isTrusted("real"), 20'000);
    QVERIFY(!isTrusted("made"));
    m_monitor->rehearseNetwork(true);   // At once, not with the next probe.
    QVERIFY(m_monitor->isNetworkUp());
    QTRY_VERIFY_WITH_TIMEOUT(areAllTrusted(), 20'000);
}

void TestMonitor::bansSurviveARestart()
{
    const QString banFile = m_folder.filePath(QStringLiteral("not/there/yet/bans.json"));
    startSimulator();
    inject({.kind = FaultKind::HttpStatus,
            .venue = QLatin1String(Binance),
            .lasting = 1h,
            .code = 418,
            .headers = {{"Retry-After", "3600"}}});
    const Configuration configuration = quick(
        {feed("banned", Binance, {Channel::Trade}), feed("free", Coinbase, {Channel::Trade})});
    const auto isKeptAway = [this] {
        const ConnectionSnapshot line = snapshot("banned").worst;
        return line.nextAttemptAt && *line.nextAttemptAt - Clock::now() > 55min;
    };
    const auto refusals = [this] {
        const auto truth = readTruth(*m_simulator, m_truthFile);
        return std::count_if(truth.cbegin(), truth.cend(), [](const QJsonObject &line) {
            return line.value(QLatin1String("venue")).toString() == QLatin1String(Binance)
                   && QJsonDocument(line).toJson().contains("HTTP 418");
        });
    };
    startMonitor(banFile);
    m_monitor->apply(configuration);
    QTRY_VERIFY_WITH_TIMEOUT(isKeptAway() && isTrusted("free"), 20'000);
    QCOMPARE(refusals(), 1);
    QTRY_VERIFY(QFile::exists(banFile));
    m_monitor.reset();

    // The server would take us again, and is not asked.
    m_simulator->clear();
    startMonitor(banFile);
    m_monitor->apply(configuration);
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted("free") && isKeptAway(), 20'000);
    QVERIFY(sessions(Binance).empty());
    QCOMPARE(refusals(), 1);
    // A breaker that is reset by hand is no way around it either.
    m_monitor->resetBreaker(QStringLiteral("banned"));
    m_monitor->connectNow(QStringLiteral("banned"));
    const quint64 messages = snapshot("free").metrics.messagesReceived;
    QTRY_VERIFY(snapshot("free").metrics.messagesReceived > messages + 100);
    QVERIFY(isKeptAway());
    QVERIFY(sessions(Binance).empty());
    m_monitor.reset();

    // Without the file nobody remembers.
    startMonitor();
    m_monitor->apply(configuration);
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted("banned"), 20'000);
}

// ---- The machine. ----

void TestMonitor::sleepAndStandstillReachEveryLine_data()
{
    QTest::addColumn<bool>("hasSlept");
    QTest::newRow("slept") << true;
    QTest::newRow("stood still") << false;
}

void TestMonitor::sleepAndStandstillReachEveryLine()
{
    QFETCH(const bool, hasSlept);
    startSimulator();
    // What lives on an I/O thread, with made-up readings of the clocks: nobody can put this machine to sleep.
    GovernorPolicy policy;
    policy.attemptsPerSecond = 1'000;
    GovernorService governor(policy, 1);
    QHash<QString, FeedSnapshot> pictures;
    {
        IoWorker worker(&governor);
        connect(&worker, &IoWorker::eventOccurred, this, [this](const Event &event) { m_events.append(event); });
        connect(&worker, &IoWorker::snapshotsTaken, this, [&](const QList<FeedSnapshot> &changed) {
            for (const FeedSnapshot &feed : changed)
                pictures[feed.name] = feed;
            *worker.pictureUnderWay() = false;
        });
        FeedConfig two = feed("two", Binance, {Channel::Trade});
        two.symbols = {QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT")};
        two.streamsPerConnection = 1;
        QList<FeedConfig> feeds{feed("one", Coinbase, {Channel::Trade}), two};
        for (FeedConfig &config : feeds) {
            config.health.pingInterval = 5min;   // Nobody else would ask whether the peer is there.
            config.backoff.initialDelay = 60s;
            worker.addFeed(config, {});
        }
        const auto trusted = [&] {
            int streams = 0;
            for (const FeedSnapshot &feed : std::as_const(pictures))
                streams += feed.metrics.trustedStreams;
            return streams;
        };
        QTRY_COMPARE_WITH_TIMEOUT(trusted(), 3, 20'000);
        inject({.kind = FaultKind::HalfOpen, .lasting = 1h});
        m_events.clear();

        const auto now = Clock::now();
        const auto awake = Clock::awake();
        worker.lookAtClocks(now, awake, wallNow());
        worker.lookAtClocks(now + 1h, hasSlept ? awake : awake + 1h, wallNow() + 1h);

        // All lines are probed, and nobody answers.
        const auto failed = [this] {
            std::set<std::pair<QString, int>> lines;
            for (const Event &event : std::as_const(m_events)) {
                if (std::get_if<ConnectionFailed>(&event.payload))
                    lines.insert({event.feed, event.line});
            }
            return lines.size();
        };
        QTRY_COMPARE_WITH_TIMEOUT(failed(), 3u, 20'000);
        int paused = 0;
        for (const Event &event : std::as_const(m_events)) {
            if (const auto *change = std::get_if<TrustChanged>(&event.payload))
                paused += change->to == TrustState::Paused ? 1 : 0;
        }
        QCOMPARE(paused, hasSlept ? 3 : 0);   // Asleep is no outage, standing still is our own fault.
    }
}

// ---- The end. ----

void TestMonitor::aStandingMainThreadHarmsNobodyElse_R03()
{
    // An exchange on a thread of its own, which asks for a pong every 0.6 s and leaves who owes one for 1.8 s.
    QThread thread;
    auto *const simulator = new Simulator({.venues = {QLatin1String(Binance)}, .rate = 1'000, .pace = 0.03});
    simulator->moveToThread(&thread);
    connect(&thread, &QThread::finished, simulator, &QObject::deleteLater);
    thread.start();
    const auto end = qScopeGuard([&] {
        m_monitor.reset();
        thread.quit();
        thread.wait();
    });
    Simulator::Endpoint endpoint;
    QMetaObject::invokeMethod(
        simulator,
        [&] {
            if (simulator->start())
                endpoint = simulator->endpoints().constFirst();
        },
        Qt::BlockingQueuedConnection);
    startMonitor();
    FeedConfig config;
    config.name = QStringLiteral("one");
    config.venue = QLatin1String(Binance);
    config.symbols = {QStringLiteral("BTCUSDT")};
    config.channels = {Channel::Trade};
    config.url = endpoint.url;
    config.restUrl = endpoint.restUrl;
    config.health.pingInterval = 1s;
    m_monitor->apply(quick({config}));
    QTRY_VERIFY_WITH_TIMEOUT(areAllTrusted(), 20'000);
    QSignalSpy updated(m_monitor.get(), &Monitor::feedsUpdated);
    QTRY_VERIFY(updated.size() >= 2);
    QTRY_VERIFY(snapshot("one").metrics.messagesPerSecond > 5);
    const auto perSecond = quint64(snapshot("one").metrics.messagesPerSecond);
    const auto before = snapshot("one").metrics.messagesReceived;
    m_events.clear();
    updated.clear();

    QSemaphore never;
    QVERIFY(!never.tryAcquire(1, 3'000));   // What a window does that is busy with something else.
    QCoreApplication::processEvents();
    // Sixty pictures became due meanwhile, of which one was taken: they do not pile up.
    QVERIFY2(updated.size() <= 1, qPrintable(QString::number(updated.size())));
    // The next one has all that came meanwhile.
    QTRY_VERIFY(updated.size() >= 2);
    const auto missed = snapshot("one").metrics.messagesReceived - before;
    QVERIFY2(missed > 2 * perSecond, qPrintable(QStringLiteral("%1 of %2/s").arg(missed).arg(perSecond)));
    QVERIFY(isTrusted("one"));
    QVERIFY(told<ConnectionFailed>("one").empty());
    QVERIFY(told<StaleDetected>("one").empty());
    QVERIFY(told<TrustChanged>("one").empty());
    QCOMPARE(snapshot("one").metrics.reconnects, 0u);
}

void TestMonitor::shutdownSaysGoodbyeToAll()
{
    startSimulator();
    startMonitor();
    Configuration configuration = quick(
        {feed("one", Binance, {Channel::Trade}), feed("two", Coinbase, {Channel::Trade})}, 2);
    configuration.feeds[0].symbols = {QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT")};
    configuration.feeds[0].streamsPerConnection = 1;
    m_monitor->apply(configuration);
    QTRY_VERIFY_WITH_TIMEOUT(areAllTrusted(), 20'000);
    QSignalSpy stopped(m_monitor.get(), &Monitor::stopped);
    m_events.clear();
    m_monitor->shutDown();
    m_monitor->shutDown();   // Once more is no more.
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 5'000);
    QTRY_VERIFY(sessions(Binance).empty() && sessions(Coinbase).empty());
    QCOMPARE(ends(Binance), goodbyes(2, 1001));   // "Going away": semantics 11.
    QCOMPARE(ends(Coinbase), goodbyes(1, 1001));
    QVERIFY(told<ConnectionFailed>("one").empty());
    QCOMPARE(nameOf(m_events.constLast().payload), QLatin1String("shutdown"));
    QCOMPARE(std::count_if(m_events.cbegin(), m_events.cend(),
                           [](const Event &event) { return std::holds_alternative<ShutdownEvent>(event.payload); }),
             1);
    // From now on it is deaf.
    m_monitor->apply(configuration);
    m_monitor->startFeed(QStringLiteral("one"));
    QVERIFY(sessions(Binance).empty());
    QCOMPARE(stopped.size(), 1);
}

void TestMonitor::shutdownDoesNotWaitForWhoDoesNotAnswer_data()
{
    QTest::addColumn<FaultKind>("fault");
    QTest::addColumn<bool>("fromTheStart");
    QTest::newRow("half open") << FaultKind::HalfOpen << false;
    QTest::newRow("does not hear us") << FaultKind::OneWay << false;
    QTest::newRow("upgrade never answered") << FaultKind::StallHandshake << true;
    QTest::newRow("waiting for the next attempt") << FaultKind::Refuse << true;
}

void TestMonitor::shutdownDoesNotWaitForWhoDoesNotAnswer()
{
    QFETCH(const FaultKind, fault);
    QFETCH(const bool, fromTheStart);
    startSimulator();
    startMonitor();
    Configuration configuration = quick(
        {feed("one", Binance, {Channel::Trade}), feed("two", Coinbase, {Channel::Trade})}, 2);
    for (FeedConfig &config : configuration.feeds)
        config.health.pingInterval = 5min;
    if (fromTheStart) {
        inject({.kind = fault, .lasting = 1h});
        m_monitor->apply(configuration);
        const auto areUnderWay = [this] {
            return std::all_of(m_monitor->feeds().cbegin(), m_monitor->feeds().cend(), [](const FeedSnapshot &feed) {
                return feed.worst.state != LineState::Idle && feed.metrics.trustedStreams == 0;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(areUnderWay(), 20'000);
    } else {
        m_monitor->apply(configuration);
        QTRY_VERIFY_WITH_TIMEOUT(areAllTrusted(), 20'000);
        inject({.kind = fault, .lasting = 1h});
    }
    QSignalSpy stopped(m_monitor.get(), &Monitor::stopped);
    m_monitor->shutDown();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 5'000);   // The bound of semantics 11 for the whole program.
    QCOMPARE(nameOf(m_events.constLast().payload), QLatin1String("shutdown"));
}

void TestMonitor::mayBeDestroyedWhileEverythingIsInMotion()
{
    startSimulator(5'000);
    const QStringList many{QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT"), QStringLiteral("SOLUSDT")};
    // Rounds differ in when the end comes: in this many turns of the event loop, and after which disturbance.
    for (int round = 0; round < 24; ++round) {
        startMonitor();
        Configuration configuration = quick({feed("one", Binance, {Channel::Trade, Channel::Depth}),
                                             feed("two", Coinbase, {Channel::Trade, Channel::Depth}),
                                             feed("three", Binance, {Channel::Ticker})},
                                            1 + round % 3);
        configuration.feeds[0].symbols = many;
        configuration.feeds[0].streamsPerConnection = 2;
        m_monitor->apply(configuration);
        if (round % 4 != 0)
            QTRY_VERIFY_WITH_TIMEOUT(!m_monitor->feeds().isEmpty() && snapshot("two").metrics.messagesReceived > 20,
                                     20'000);
        switch (round % 6) {
        case 0:
            break;
        case 1:
            inject({.kind = FaultKind::Reset});
            break;
        case 2:
            configuration.feeds.removeFirst();
            m_monitor->apply(configuration);
            break;
        case 3:
            configuration.feeds[0].streamsPerConnection = 1;
            m_monitor->apply(configuration);
            m_monitor->reconnectFeed(QStringLiteral("two"));
            break;
        case 4:
            m_monitor->shutDown();
            break;
        case 5:
            inject({.kind = FaultKind::HalfOpen});
            m_monitor->stopFeed(QStringLiteral("one"));
            break;
        }
        for (int turn = 0; turn < round; ++turn)
            QCoreApplication::processEvents();
        m_monitor.reset();
        m_events.clear();
        m_simulator->clear();
        QCoreApplication::processEvents();
        QVERIFY(m_events.isEmpty());   // Nothing speaks from beyond.
    }
    QTRY_VERIFY_WITH_TIMEOUT(sessions(Coinbase).empty(), 20'000);
}

}   // namespace tst_monitor

FEEDWARDEN_GUILESS_TEST(tst_monitor::TestMonitor)
#include "tst_monitor.moc"
