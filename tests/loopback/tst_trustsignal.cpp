// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/configuration.h"
#include "core/monitor/monitor.h"
#include "core/outlets/trustserver.h"
#include "tests/loopback/simulatorsupport.h"
#include "tests/loopback/trustlistener.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#if defined(Q_OS_LINUX)
#include <cerrno>
#include <csignal>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace tst_trustsignal {

using namespace feedwarden;

/// What a bot hears when something happens to a feed: a Monitor with its threads, simulated exchanges, and the socket.
class TestTrustSignal : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void faultsReachWhoSubscribes_data();
    void faultsReachWhoSubscribes();
    void whatIsSaidIsWhatTheMonitorTells();
    void commandsOfTheUserReachWhoSubscribes();
    void aChangedConfigurationReachesWhoSubscribes();
    void aTwinKeepsAStreamTrusted();
    void agesAreThoseOfTheLastMessage();
    void aStandingThreadIsNotTrusted();
    void shutdownReachesWhoSubscribes();
    void theExamplesWork_data();
    void theExamplesWork();

private:
    void apply();
    void inject(const Fault &fault);
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("trust.sock")); }
    [[nodiscard]] static FeedConfig feed(const Simulator &simulator, const char *name, const QList<Channel> &channels);

    const QTemporaryDir m_folder;
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Monitor> m_monitor;
    std::unique_ptr<TrustServer> m_server;
    Configuration m_configuration;
};

static constexpr const char *Venue = "binance-spot";
static const QString One = QStringLiteral("one");
static const QString Trades = QStringLiteral("BTCUSDT/trade");
static const QString Books = QStringLiteral("BTCUSDT/depth");

FeedConfig TestTrustSignal::feed(const Simulator &simulator, const char *name, const QList<Channel> &channels)
{
    FeedConfig feed;
    feed.name = QLatin1String(name);
    feed.venue = QLatin1String(Venue);
    feed.symbols = {QStringLiteral("BTCUSDT")};
    feed.channels = channels;
    const Simulator::Endpoint endpoint = endpointOf(simulator, Venue);
    feed.url = endpoint.url;
    feed.restUrl = endpoint.restUrl;
    feed.streamsPerConnection = 100;
    feed.backoff.initialDelay = 100ms;
    feed.backoff.stableAfter = 1s;
    feed.breaker.failureThreshold = 1'000;
    feed.breaker.flapThreshold = 1'000;
    feed.health.pingInterval = 1s;
    feed.health.staleAfter = 1s;
    return feed;
}

void TestTrustSignal::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("thread|QTimer|QObject|QSocketNotifier|QIODevice")));
    Simulator::Options options;
    options.venues = {QLatin1String(Venue)};
    options.rate = 200;
    m_simulator = std::make_unique<Simulator>(options);
    const auto started = m_simulator->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));

    m_monitor = std::make_unique<Monitor>();
    m_server = std::make_unique<TrustServer>();
    connect(m_monitor.get(), &Monitor::feedsUpdated, m_server.get(), &TrustServer::setFeeds);
    connect(m_monitor.get(), &Monitor::eventOccurred, m_server.get(), &TrustServer::addEvent);
    m_configuration = Configuration();
    m_configuration.governor.attemptsPerSecond = 1'000;
    m_configuration.governor.handshakesPerHost = 100;
    m_configuration.governor.handshakesTotal = 100;
    m_configuration.governor.windowShare = 1;
    m_configuration.trust.socket = path();
    m_configuration.feeds = {feed(*m_simulator, "one", {Channel::Trade, Channel::Depth})};
}

void TestTrustSignal::cleanup()
{
    m_monitor.reset();
    m_server.reset();
    m_simulator.reset();
}

void TestTrustSignal::apply()
{
    m_server->setPlaces(TrustServer::placesOf(m_configuration));
    QCOMPARE(m_server->problems(), QStringList());
    m_monitor->apply(m_configuration);
}

void TestTrustSignal::inject(const Fault &fault)
{
    const auto begun = m_simulator->inject(fault);
    QVERIFY2(begun, begun ? "" : qPrintable(begun.error().detail));
}

void TestTrustSignal::faultsReachWhoSubscribes_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("stream");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("cause");
    QTest::newRow("T-04 a reset") << Fault{.kind = FaultKind::Reset} << Trades << QStringLiteral("blind")
                                  << QStringLiteral("connection_lost");
    QTest::newRow("W-10 a close") << Fault{.kind = FaultKind::Close, .count = 1, .code = 1001} << Books
                                  << QStringLiteral("blind") << QString();
    QTest::newRow("A-11 a lost trade") << Fault{.kind = FaultKind::DropMessage,
                                                .stream = QStringLiteral("trade"),
                                                .count = 1}
                                       << Trades << QStringLiteral("gapped") << QString();
    QTest::newRow("A-11 a lost change of the book")
        << Fault{.kind = FaultKind::DropMessage, .stream = QStringLiteral("depth@100ms"), .count = 1} << Books
        << QStringLiteral("gapped") << QString();
    QTest::newRow("A-06 a stream goes silent")
        << Fault{.kind = FaultKind::MuteStream, .stream = QStringLiteral("btcusdt@trade"), .lasting = 3s} << Trades
        << QStringLiteral("silent") << QString();
}

void TestTrustSignal::faultsReachWhoSubscribes()
{
    QFETCH(const Fault, fault);
    QFETCH(const QString, stream);
    QFETCH(const QString, reason);
    QFETCH(const QString, cause);
    apply();
    TrustListener bot(path());
    bot.send("{\"subscribe\":\"trust\"}\n");
    QTRY_VERIFY_WITH_TIMEOUT(bot.isTrusted(One, Trades) && bot.isTrusted(One, Books), 20'000);
    const auto hasTold = [&](const QString &wanted) {
        return std::ranges::any_of(bot.ofType("trust"), [&](const QJsonObject &line) {
            return line.value(QLatin1String("stream")).toString() == stream
                   && line.value(QLatin1String("reason")).toString() == wanted
                   && (cause.isEmpty() || line.value(QLatin1String("cause")).toString() == cause);
        });
    };
    QVERIFY(!hasTold(reason));
    inject(fault);
    QTRY_VERIFY_WITH_TIMEOUT(hasTold(reason), 20'000);
    // And that it is well again.
    QTRY_VERIFY_WITH_TIMEOUT(bot.isTrusted(One, Trades) && bot.isTrusted(One, Books), 30'000);
    QVERIFY(!bot.hasNonsense);
}

/// Change by change, so that nothing is said to be trusted for longer than the Monitor says so.
void TestTrustSignal::whatIsSaidIsWhatTheMonitorTells()
{
    QStringList told;
    connect(m_monitor.get(), &Monitor::eventOccurred, this, [&](const Event &event) {
        if (const auto *change = std::get_if<TrustChanged>(&event.payload))
            told.append(change->stream.toString() + u' ' + nameOf(change->to));
    });
    apply();
    TrustListener bot(path());
    bot.send("{\"subscribe\":\"trust\"}\n");
    QTRY_VERIFY_WITH_TIMEOUT(bot.isTrusted(One, Trades) && bot.isTrusted(One, Books), 20'000);
    const qsizetype saidBefore = bot.count("trust"), toldBefore = told.size();
    for (int round = 1; round <= 8; ++round) {
        inject({.kind = FaultKind::DropMessage, .stream = QStringLiteral("trade"), .count = 1});
        QTRY_VERIFY_WITH_TIMEOUT(told.size() >= toldBefore + 2 * round, 20'000);   // Gapped, and trusted again.
    }
    QTRY_VERIFY_WITH_TIMEOUT(bot.isTrusted(One, Trades) && bot.isTrusted(One, Books)
                                 && bot.count("trust") - saidBefore >= told.size() - toldBefore,
                             20'000);
    QStringList said;
    for (const QJsonObject &line : bot.ofType("trust").mid(saidBefore)) {
        said.append(line.value(QLatin1String("stream")).toString() + u' '
                    + line.value(QLatin1String("trust")).toString());
        QCOMPARE(line.value(QLatin1String("trusted")).toBool(), said.constLast().endsWith(QLatin1String(" trusted")));
    }
    QCOMPARE(said, told.mid(toldBefore));
}

void TestTrustSignal::commandsOfTheUserReachWhoSubscribes()
{
    apply();
    TrustListener bot(path());
    bot.send("{\"subscribe\":\"trust\",\"feed\":\"one\"}\n");
    QTRY_VERIFY_WITH_TIMEOUT(bot.isTrusted(One, Trades), 20'000);
    m_monitor->stopFeed(One);
    QTRY_COMPARE(bot.reason(One, Trades), QStringLiteral("stopped"));
    QTRY_COMPARE(bot.reason(One, Books), QStringLiteral("stopped"));
    bot.send("{\"ask\":\"trust\",\"feed\":\"one\"}\n");
    QTRY_COMPARE(bot.last("answer", "reason"), QStringLiteral("stopped"));
    m_monitor->startFeed(One);
    QTRY_VERIFY_WITH_TIMEOUT(bot.isTrusted(One, Trades) && bot.isTrusted(One, Books), 20'000);
}

void TestTrustSignal::aChangedConfigurationReachesWhoSubscribes()
{
    apply();
    TrustListener bot(path());
    bot.send("{\"subscribe\":\"trust\"}\n");
    QTRY_VERIFY_WITH_TIMEOUT(bot.isTrusted(One, Books), 20'000);
    m_configuration.feeds[0].channels = {Channel::Trade, Channel::BookTicker};
    m_configuration.feeds.append(feed(*m_simulator, "two", {Channel::Trade}));
    apply();
    QTRY_COMPARE_WITH_TIMEOUT(bot.reason(One, Books), QStringLiteral("unknown_stream"), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(bot.isTrusted(One, QStringLiteral("BTCUSDT/book_ticker")), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(bot.isTrusted(QStringLiteral("two"), Trades), 20'000);
    m_configuration.feeds.removeFirst();
    apply();
    QTRY_COMPARE_WITH_TIMEOUT(bot.reason(One, Trades), QStringLiteral("unknown_feed"), 20'000);
    QVERIFY(bot.isTrusted(QStringLiteral("two"), Trades));
    m_configuration.trust.enabled = false;
    apply();
    QTRY_VERIFY(bot.isEnded);
    QCOMPARE(bot.last("bye", "reason"), QStringLiteral("closing"));
}

void TestTrustSignal::aTwinKeepsAStreamTrusted()
{
    m_configuration.feeds[0].redundancy = 2;
    apply();
    TrustListener bot(path());
    bot.send("{\"subscribe\":\"trust\"}\n");
    const auto areBothUp = [this] {
        const auto &lines = m_monitor->feeds().constFirst().lines;
        return lines.size() == 2 && std::ranges::all_of(lines, [](const ConnectionSnapshot &line) {
                   return line.metrics.wantedStreams > 0 && line.metrics.trustedStreams == line.metrics.wantedStreams;
               });
    };
    QTRY_VERIFY_WITH_TIMEOUT(bot.isTrusted(One, Trades) && areBothUp(), 20'000);
    const qsizetype before = bot.count("trust");
    int blindLines = 0;
    connect(m_monitor.get(), &Monitor::eventOccurred, this, [&](const Event &event) {
        const auto *change = std::get_if<TrustChanged>(&event.payload);
        blindLines += change && change->to == TrustState::Blind ? 1 : 0;
    });
    const quint64 session = [this] {
        const QJsonArray venues = m_simulator->status().value(QLatin1String("venues")).toArray();
        const QJsonArray all = venues.at(0).toObject().value(QLatin1String("sessions")).toArray();
        return quint64(all.at(0).toObject().value(QLatin1String("session")).toInteger());
    }();
    inject({.kind = FaultKind::Reset, .session = session});
    QTRY_VERIFY_WITH_TIMEOUT(blindLines >= 2 && areBothUp(), 20'000);
    bot.send("{\"ping\":1}\n");
    QTRY_COMPARE(bot.count("pong"), 1);
    QCOMPARE(bot.count("trust"), before);   // Whoever trades on it need not know.
}

void TestTrustSignal::agesAreThoseOfTheLastMessage()
{
    apply();
    TrustListener bot(path());
    bot.send("{\"subscribe\":\"trust\"}\n");
    QTRY_VERIFY_WITH_TIMEOUT(bot.isTrusted(One, Trades), 20'000);
    inject({.kind = FaultKind::MuteStream, .stream = QStringLiteral("btcusdt@trade")});
    // The age grows, and goes on doing so after the stream has been found silent.
    double age = -1;
    const auto ask = [&] {
        const qsizetype answers = bot.count("answer");
        bot.send("{\"ask\":\"trust\",\"feed\":\"one\",\"stream\":\"BTCUSDT/trade\"}\n");
        if (!QTest::qWaitFor([&] { return bot.count("answer") > answers; }, 5'000))
            return false;
        age = bot.ofType("answer").constLast().value(QLatin1String("age_ms")).toDouble(-1);
        return true;
    };
    QTRY_VERIFY_WITH_TIMEOUT(ask() && age > 1'500, 20'000);
    QCOMPARE(bot.last("answer", "reason"), QStringLiteral("silent"));
    const double before = age;
    QVERIFY(ask());
    QVERIFY(age > before);
    m_simulator->clear({});
    QTRY_VERIFY_WITH_TIMEOUT(ask() && age >= 0 && age < before, 20'000);
}

#if defined(Q_OS_LINUX)

static int gate[2] = {-1, -1};

/// Where a thread stands until somebody writes to the gate.
static void standAtGate(int)
{
    const int before = errno;
    char byte = 0;
    while (::read(gate[0], &byte, 1) < 0 && errno == EINTR) {
    }
    errno = before;
}

/// The thread's number; 0 where there is none of that name.
static pid_t threadNamed(const char *name)
{
    const QStringList threads = QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        QFile file(QStringLiteral("/proc/self/task/%1/comm").arg(thread));
        if (file.open(QIODevice::ReadOnly) && file.readAll().trimmed() == name)
            return pid_t(thread.toInt());
    }
    return 0;
}

#endif

void TestTrustSignal::aStandingThreadIsNotTrusted()
{
#if defined(Q_OS_LINUX)
    apply();
    TrustListener bot(path());
    bot.send("{\"subscribe\":\"trust\"}\n");
    QTRY_VERIFY_WITH_TIMEOUT(bot.isTrusted(One, Trades) && bot.isTrusted(One, Books), 20'000);
    const auto answeredAt = [this] {
        m_monitor->askThreads();
        return m_monitor->threadAnswers().constFirst().answeredAt;
    };
    QCOMPARE(m_monitor->threadAnswers().size(), 1);
    QCOMPARE(m_monitor->threadAnswers().constFirst().thread, QStringLiteral("io-1"));
    const auto first = answeredAt();
    QTRY_VERIFY(answeredAt() > first);

    // the thread of the lines stands still, the main one does not.
    QCOMPARE(::pipe(gate), 0);
    ::signal(SIGUSR2, standAtGate);
    const pid_t thread = threadNamed("io-1");
    QVERIFY(thread > 0);
    QCOMPARE(::syscall(SYS_tgkill, ::getpid(), thread, SIGUSR2), 0);
    QTRY_COMPARE_WITH_TIMEOUT(bot.reason(One, Trades), QStringLiteral("no_answer"), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(bot.reason(One, Books), QStringLiteral("no_answer"), 20'000);
    bot.send("{\"ask\":\"trust\"}\n");
    QTRY_COMPARE(bot.last("answer", "trusted"), QStringLiteral("false"));
    const auto standing = answeredAt();
    const qsizetype alive = bot.count("alive");
    QTRY_VERIFY_WITH_TIMEOUT(bot.count("alive") > alive + 1, 20'000);
    QVERIFY(answeredAt() == standing);

    QCOMPARE(::write(gate[1], "g", 1), 1);
    QTRY_VERIFY_WITH_TIMEOUT(bot.isTrusted(One, Trades) && bot.isTrusted(One, Books), 30'000);
    QTRY_VERIFY(answeredAt() > standing);
    ::signal(SIGUSR2, SIG_DFL);
    ::close(gate[0]);
    ::close(gate[1]);
#else
    QSKIP("a single thread can be made to stand on Linux alone");
#endif
}

void TestTrustSignal::shutdownReachesWhoSubscribes()
{
    apply();
    TrustListener bot(path());
    bot.send("{\"subscribe\":\"trust\"}\n");
    QTRY_VERIFY_WITH_TIMEOUT(bot.isTrusted(One, Trades) && bot.isTrusted(One, Books), 20'000);
    m_monitor->shutDown();
    QTRY_VERIFY_WITH_TIMEOUT(bot.isEnded, 10'000);
    QCOMPARE(bot.last("bye", "reason"), QStringLiteral("shutting_down"));
    QVERIFY(!bot.isTrusted(One, Trades) && !bot.isTrusted(One, Books));
}

void TestTrustSignal::theExamplesWork_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("C++") << QStringList{QStringLiteral(FEEDWARDEN_TRUST_CLIENT)};
    QTest::newRow("Python") << QStringList{QStandardPaths::findExecutable(QStringLiteral("python3")),
                                           QStringLiteral(FEEDWARDEN_SOURCE_DIR "/resources/examples/trust_client.py")};
}

void TestTrustSignal::theExamplesWork()
{
    QFETCH(QStringList, command);
    if (command.first().isEmpty())
        QSKIP("there is no python3 here");
    apply();
    QProcess example;
    example.setProcessChannelMode(QProcess::MergedChannels);
    const QString program = command.takeFirst();
    example.start(program, command + QStringList{path()});
    QByteArray output;
    const auto says = [&](const char *text) {
        output += example.readAll();
        return output.contains(text);
    };
    QTRY_VERIFY2_WITH_TIMEOUT(says("one BTCUSDT/trade trusted\n"), output.constData(), 20'000);
    QTRY_VERIFY2_WITH_TIMEOUT(says("one BTCUSDT/depth trusted\n"), output.constData(), 20'000);
    inject({.kind = FaultKind::Reset});
    QTRY_VERIFY2_WITH_TIMEOUT(says("one BTCUSDT/trade blind\n"), output.constData(), 20'000);
    m_monitor->shutDown();
    QTRY_VERIFY2_WITH_TIMEOUT(says("nothing may be trusted"), output.constData(), 20'000);
    if (example.state() != QProcess::NotRunning)
        QVERIFY(example.waitForFinished(10'000));
    QCOMPARE(example.exitCode(), 1);
}

}   // namespace tst_trustsignal

FEEDWARDEN_GUILESS_TEST(tst_trustsignal::TestTrustSignal)
#include "tst_trustsignal.moc"
