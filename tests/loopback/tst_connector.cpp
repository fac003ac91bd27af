// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connector.h"
#include "tests/loopback/simulatedline.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <functional>
#include <map>

namespace tst_connector {

using namespace feedwarden;
using namespace feedwarden::test;

/// The whole way against simulated exchanges: real sockets, real frames, real time. Waits are for conditions; the
/// policies are the fastest that the configuration allows, so that nothing takes long.
class TestConnector final : public QObject, private SimulatedLine
{
    Q_OBJECT

private slots:
    void init() { m_truthFile.clear(); }
    void cleanup() { stopLine(); }

    void everyStreamBecomesTrusted_data();
    void everyStreamBecomesTrusted();
    void becomesStableOnlyWhenOldEnough();
    void setUpPhasesAreTimedInOrder();
    void resetIsFollowedByARetryAndRecovery();
    void noAttemptStartsEarlierThanPromised();
    void refusedHostOpensTheBreakerAndOneTrialClosesIt();   // T-01
    void throttledHostWaitsAsLongAsTheServerSays();         // H-06
    void announcedRestartCountsNowhere();                   // W-13
    void halfOpenPeerIsNoticed();                           // T-06
    void acceptThenDropNeverBecomesStable();                // T-17
    void lostTradeIsAGapAndTrustReturns();
    void lostBookChangeIsResyncedFromASnapshot();
    void aStreamThatSpeaksAgainIsNotSubscribedAnew();
    void whatCameWhileTheThreadStoodStillIsReadBeforeSilenceIsJudged();
    void snapshotsOfAnEndedSessionAreNotAskedFor();
    void lostFrameOfAConnectionWideSequenceIsToldWithoutStream();
    void undecodableMessagesAreCountedAndTheStreamLives();
    void rejectedSymbolHarmsNoOther();
    void acknowledgedButSilentIsNotHealthy();
    void symbolsChangeOnTheOpenSession();
    void symbolsChangeByReconnectingWhereWanted();
    void stopIsAtOnceAndFinal();
    void connectNowSkipsTheWait();
    void reconnectIsNotAFailure();
    void disabledReconnectionStaysDown();
    void clockSkewIsMeasuredAndLatencyCorrected();
    void typedSignalsAndBatchesCarryTheSameMessages();
    void whoeverFollowsTheBookSignalHasTheBook();
    void listenersMayDieAtAnyTime();
    void countersAgreeWithTheSimulator();
    void nothingIsToldAfterDestruction();

private:
    struct Set {
        QString venue = QStringLiteral("binance-spot");
        QList<StreamKey> streams;
        std::function<void(Connector::Options &)> adjust = {};
    };
    /// A simulator of the venue and a connector that is not started.
    void make(const Set &set, double rate = 200);
    [[nodiscard]] QList<EventPayload> payloads() const;

    QString m_truthFile;   ///< Of the simulator that make() makes; empty = none.
};

static StreamKey btc(Channel channel) { return {QStringLiteral("BTCUSDT"), channel}; }

void TestConnector::make(const Set &set, double rate)
{
    startExchange({.venues = {set.venue}, .rate = rate, .truthFile = m_truthFile});
    Connector::Options options = lineOptions(set.venue);
    if (set.adjust)
        set.adjust(options);
    makeLine(options, set.streams, [venue = set.venue] { return createProtocol(venue); });
}

void TestConnector::everyStreamBecomesTrusted_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QList<Channel>>("channels");
    QTest::newRow("binance spot") << QStringLiteral("binance-spot") << QStringLiteral("BTCUSDT")
                                  << QList<Channel>{Channel::Trade,        Channel::Ticker,   Channel::BookTicker,
                                                    Channel::Candle1s,     Channel::Candle1m, Channel::Depth,
                                                    Channel::DepthSnapshot};
    QTest::newRow("coinbase") << QStringLiteral("coinbase") << QStringLiteral("BTC-USD")
                              << QList<Channel>{Channel::Trade, Channel::Ticker, Channel::Candle5m, Channel::Depth};
    QTest::newRow("coinbase exchange") << QStringLiteral("coinbase-exchange") << QStringLiteral("BTC-USD")
                                       << QList<Channel>{Channel::Trade, Channel::Ticker, Channel::Depth};
}

void TestConnector::everyStreamBecomesTrusted()
{
    QFETCH(const QString, venue);
    QFETCH(const QString, symbol);
    QFETCH(const QList<Channel>, channels);
    QList<StreamKey> streams;
    for (const Channel channel : channels)
        streams.append({symbol, channel});
    make({venue, streams});
    m_connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 20'000);
    const auto everyStreamSpoke = [this] {
        const auto all = m_connector->snapshot().streams;
        return std::all_of(all.cbegin(), all.cend(), [](const StreamSnapshot &stream) { return stream.messages > 0; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(everyStreamSpoke(), 20'000);
    const ConnectionMetrics metrics = m_connector->metrics();
    QCOMPARE(metrics.sequenceGaps, 0u);
    QCOMPARE(metrics.undecodableMessages, 0u);
    QCOMPARE(metrics.errors, 0u);
    QCOMPARE(metrics.duplicates, 0u);
    QVERIFY(told<SubscriptionRejected>().empty());
    const auto book = m_connector->topOfBook({symbol, Channel::Depth});
    QVERIFY(book);
    QVERIFY(book->bid < book->ask);
}

void TestConnector::becomesStableOnlyWhenOldEnough()
{
    make({.streams = {btc(Channel::Trade)}});
    m_connector->start();
    QTRY_COMPARE(m_connector->state(), LineState::Stable);
    // The path is that of semantics 1, and the session was at least stable_after old.
    QList<LineState> path;
    Clock::time_point streamingAt{}, stableAt{}, subscribingAt{};
    for (const Event &event : std::as_const(m_events)) {
        const auto *const change = std::get_if<StateChanged>(&event.payload);
        if (!change)
            continue;
        path.append(change->to);
        if (change->to == LineState::Subscribing)
            subscribingAt = event.at;
        if (change->to == LineState::Streaming)
            streamingAt = event.at;
        if (change->to == LineState::Stable)
            stableAt = event.at;
    }
    QCOMPARE(path, (QList<LineState>{LineState::Waiting, LineState::Connecting, LineState::Subscribing,
                                     LineState::Streaming, LineState::Stable}));
    QVERIFY(stableAt - subscribingAt >= 1s);
    QVERIFY(streamingAt < stableAt);
    // Whoever looks can say for how long it has been so.
    QVERIFY(m_connector->snapshot().stateSince <= stableAt);
    QVERIFY(m_connector->snapshot().stateSince > streamingAt);
    QCOMPARE(m_connector->metrics().consecutiveFailures, 0);
}

void TestConnector::setUpPhasesAreTimedInOrder()
{
    make({.streams = {btc(Channel::Trade)}});
    m_connector->start();
    QTRY_COMPARE(m_connector->state(), LineState::Streaming);
    const auto attempt = m_connector->snapshot().lastAttempt;
    QVERIFY(attempt);
    Clock::duration before{0};
    for (const SetupPhase phase : {SetupPhase::Name, SetupPhase::Tcp, SetupPhase::Upgrade, SetupPhase::Acknowledged}) {
        const auto &done = attempt->phases[size_t(phase)];
        QVERIFY2(done, nameOf(phase).data());
        QVERIFY2(*done >= before, nameOf(phase).data());
        before = *done;
    }
    QVERIFY(attempt->phases[size_t(SetupPhase::FirstData)]);
    QVERIFY(!attempt->phases[size_t(SetupPhase::Tls)]);
}

void TestConnector::resetIsFollowedByARetryAndRecovery()
{
    make({.streams = {btc(Channel::Trade), btc(Channel::Depth)}});
    m_connector->start();
    QTRY_COMPARE(m_connector->state(), LineState::Stable);
    QTRY_VERIFY(allTrusted());
    m_events.clear();
    inject({.kind = FaultKind::Reset});
    QTRY_COMPARE(told<Reconnected>().size(), 1);
    QTRY_VERIFY(allTrusted());

    QCOMPARE(told<ConnectionFailed>().size(), 1);
    const Failure failure = told<ConnectionFailed>().front().failure;
    QCOMPARE(failure.failureClass, FailureClass::Counts);
    QCOMPARE(failure.cause, Cause::ConnectionLost);   // After 101 Qt reports a reset and an end alike.
    QCOMPARE(told<Reconnecting>().size(), 1);
    QCOMPARE(told<Reconnecting>().front().attempt, 1);
    QVERIFY(told<Reconnecting>().front().delay <= 100ms);   // The extra retry after Stable: U[0, initial].
    QVERIFY(told<Reconnected>().front().downtime > 0ns);
    const ConnectionMetrics metrics = m_connector->metrics();
    QCOMPARE(metrics.reconnects, 1u);
    QVERIFY(metrics.blindTime > 0ns);
    QVERIFY(metrics.maxReconnectTime.has_value());
    // Gaps within a session only: what was lost while down is blind time, not a gap.
    QCOMPARE(metrics.sequenceGaps, 0u);
}

void TestConnector::noAttemptStartsEarlierThanPromised()
{
    make({.streams = {btc(Channel::Trade)}, .adjust = [](Connector::Options &options) {
              options.backoff.maxDelay = 800ms;
              options.breaker.flapThreshold = 100;
          }});
    inject({.kind = FaultKind::AcceptThenDrop, .lasting = 1h});
    m_connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(told<Reconnecting>().size() >= 6, 30'000);
    std::optional<Clock::time_point> due;
    int checked = 0;
    for (const Event &event : std::as_const(m_events)) {
        if (const auto *retry = std::get_if<Reconnecting>(&event.payload))
            due = event.at + retry->delay;
        const auto *const change = std::get_if<StateChanged>(&event.payload);
        if (due && change && change->to == LineState::Connecting) {
            QVERIFY2(event.at >= *due, "an attempt began earlier than told");
            due.reset();
            ++checked;
        }
    }
    QVERIFY(checked >= 5);
}

void TestConnector::refusedHostOpensTheBreakerAndOneTrialClosesIt()
{
    make({.streams = {btc(Channel::Trade)},
          .adjust = [](Connector::Options &options) { options.breaker.failureThreshold = 3; }});
    QSignalSpy opened(m_connector.get(), &Connector::breakerOpened);
    QSignalSpy halfOpened(m_connector.get(), &Connector::breakerHalfOpened);
    QSignalSpy closed(m_connector.get(), &Connector::breakerClosed);
    QList<BreakerTransition> ofHost;
    connect(m_governor.get(), &GovernorService::hostBreakerChanged, this,
            [&](const QString &, const BreakerTransition &transition) { ofHost.append(transition); });
    inject({.kind = FaultKind::Refuse, .lasting = 1h});
    m_connector->start();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20'000);
    QCOMPARE(opened.constFirst().at(0).toInt(), 3);
    QTRY_COMPARE(m_connector->state(), LineState::BreakerOpen);
    QVERIFY(m_connector->snapshot().breakerUntil.has_value());
    QVERIFY(!m_connector->snapshot().hostBreakerHolds);   // Its own is open as well.
    QCOMPARE(m_connector->metrics().breakerState, BreakerState::Open);
    for (const auto &failed : told<ConnectionFailed>())
        QCOMPARE(failed.failure.cause, Cause::ConnectionRefused);

    m_simulator->clear();
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 30'000);
    QVERIFY(halfOpened.size() >= 1);
    QTRY_VERIFY(allTrusted());
    // Events are transitions, in an order that the breaker allows.
    QVERIFY(ofHost.size() >= 3);
    for (qsizetype i = 1; i < ofHost.size(); ++i)
        QCOMPARE(ofHost[i].from, ofHost[i - 1].to);
    QCOMPARE(ofHost.constLast().to, BreakerState::Closed);
}

void TestConnector::throttledHostWaitsAsLongAsTheServerSays()
{
    make({.streams = {btc(Channel::Trade)}});
    inject({.kind = FaultKind::HttpStatus, .count = 1, .code = 429, .headers = {{"Retry-After", "2"}}});
    m_connector->start();
    QTRY_COMPARE(m_connector->state(), LineState::Throttled);
    const Failure failure = told<ConnectionFailed>().front().failure;
    QCOMPARE(failure.failureClass, FailureClass::Throttled);
    QCOMPARE(failure.httpStatus, 429);
    const auto failedAt = std::find_if(m_events.cbegin(), m_events.cend(), [](const Event &event) {
                              return std::holds_alternative<ConnectionFailed>(event.payload);
                          })->at;
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 20'000);
    const auto connectedAgainAt = std::find_if(m_events.crbegin(), m_events.crend(), [](const Event &event) {
                                      const auto *change = std::get_if<StateChanged>(&event.payload);
                                      return change && change->to == LineState::Connecting;
                                  })->at;
    QVERIFY(connectedAgainAt - failedAt >= 2s);
    QCOMPARE(m_connector->metrics().breakerState, BreakerState::Closed);
}

void TestConnector::announcedRestartCountsNowhere()
{
    make({.streams = {btc(Channel::Trade)}});
    m_connector->start();
    QTRY_COMPARE(m_connector->state(), LineState::Stable);
    m_events.clear();
    inject({.kind = FaultKind::ShutdownNotice});
    const auto went = [this](LineState to) {
        const auto changes = told<StateChanged>();
        return std::any_of(changes.cbegin(), changes.cend(),
                           [to](const StateChanged &change) { return change.to == to; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(went(LineState::Rotating), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(went(LineState::Stable), 20'000);
    for (const auto &failed : told<ConnectionFailed>())
        QCOMPARE(failed.failure.failureClass, FailureClass::Neutral);
    QCOMPARE(m_connector->metrics().totalFailures, 0u);
    QCOMPARE(m_connector->metrics().consecutiveFailures, 0);
}

void TestConnector::halfOpenPeerIsNoticed()
{
    make({.streams = {btc(Channel::Trade)}});
    m_connector->start();
    QTRY_COMPARE(m_connector->state(), LineState::Stable);
    QTRY_VERIFY(m_connector->metrics().rtt.p50.has_value());
    m_events.clear();
    inject({.kind = FaultKind::HalfOpen, .lasting = 1h});
    QTRY_VERIFY_WITH_TIMEOUT(!told<ConnectionFailed>().empty(), 15'000);
    QCOMPARE(told<ConnectionFailed>().front().failure.cause, Cause::ReceiveDead);
    QCOMPARE(told<ConnectionFailed>().front().failure.failureClass, FailureClass::Counts);
}

void TestConnector::acceptThenDropNeverBecomesStable()
{
    make({.streams = {btc(Channel::Trade)}});
    inject({.kind = FaultKind::AcceptThenDrop, .lasting = 1h});
    m_connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(told<ConnectionFailed>().size() >= 5, 30'000);
    for (const auto &change : told<StateChanged>())
        QVERIFY(change.to != LineState::Stable);
    QVERIFY(told<Reconnected>().empty());
    QVERIFY(!allTrusted());
    const auto score = m_connector->metrics().quality;
    QVERIFY(!score || score->value() < 60);
}

void TestConnector::lostTradeIsAGapAndTrustReturns()
{
    make({.streams = {btc(Channel::Trade)}}, 500);
    m_connector->start();
    QTRY_VERIFY(allTrusted());
    inject({.kind = FaultKind::DropMessage, .stream = QStringLiteral("trade"), .count = 1});
    QTRY_COMPARE(told<SequenceGap>().size(), 1);
    const SequenceGap gap = told<SequenceGap>().front();
    QCOMPARE(gap.stream, std::optional(btc(Channel::Trade)));
    QCOMPARE(gap.missing, 1u);
    QCOMPARE(gap.received, gap.expected + 1);
    QTRY_VERIFY(allTrusted());
    QCOMPARE(m_connector->metrics().sequenceGaps, 1u);
}

void TestConnector::lostBookChangeIsResyncedFromASnapshot()
{
    make({.streams = {btc(Channel::Depth)}}, 500);
    m_connector->start();
    QTRY_VERIFY(allTrusted());
    inject({.kind = FaultKind::DropMessage, .stream = QStringLiteral("depth@100ms"), .count = 1});
    QTRY_COMPARE_WITH_TIMEOUT(told<SequenceGap>().size(), 1, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(told<Resynced>().size(), 1, 20'000);
    QVERIFY(allTrusted());
    bool wasGapped = false;
    for (const auto &change : told<TrustChanged>())
        wasGapped = wasGapped || change.to == TrustState::Gapped;
    QVERIFY(wasGapped);
    QVERIFY(m_connector->metrics().blindTime > 0ns);
}

void TestConnector::aStreamThatSpeaksAgainIsNotSubscribedAnew()
{
    QTemporaryDir directory;
    m_truthFile = directory.filePath(QStringLiteral("truth.jsonl"));
    make({.streams = {btc(Channel::Trade)},
          .adjust = [](Connector::Options &options) { options.health.staleAfter = 1s; }},
         500);
    m_connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 10'000);
    // With the budget of messages spent, the stream speaks again before the venue can be asked anew.
    const StreamKey last{QStringLiteral("LINKUSDT"), Channel::Trade};
    bool isSilent = false, isSpoken = false, lastSpeaks = false;
    connect(m_connector.get(), &Connector::staleDetected, this, [&](const std::optional<StreamKey> &stream) {
        if (stream != btc(Channel::Trade) || std::exchange(isSilent, true))
            return;
        QList<StreamKey> streams{btc(Channel::Trade)};
        for (const char *symbol : {"ETHUSDT", "SOLUSDT", "XRPUSDT", "DOGEUSDT"}) {
            streams.append({QString::fromLatin1(symbol), Channel::Trade});
            m_connector->setStreams(streams);
        }
        QMetaObject::invokeMethod(
            this, [this] { m_simulator->clear(); }, Qt::QueuedConnection);
    });
    connect(m_connector.get(), &Connector::staleCleared, this, [&](const std::optional<StreamKey> &stream) {
        if (stream != btc(Channel::Trade) || std::exchange(isSpoken, true))
            return;
        // What is asked for now leaves after whatever waits.
        m_connector->setStreams({btc(Channel::Trade), last});
    });
    connect(m_connector.get(), &Connector::trustChanged, this, [&](const StreamKey &stream, TrustState, TrustState to) {
        lastSpeaks = lastSpeaks || (stream == last && to == TrustState::Trusted);
    });
    inject({.kind = FaultKind::MuteStream, .stream = QStringLiteral("btcusdt@trade")});
    QTRY_VERIFY_WITH_TIMEOUT(isSpoken, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(lastSpeaks, 10'000);
    m_simulator->flushTruth();
    QFile truth(m_truthFile);
    QVERIFY(truth.open(QIODevice::ReadOnly));
    int asked = 0;
    while (!truth.atEnd()) {
        const QByteArray line = truth.readLine();
        asked += line.contains("\"type\":\"request\"") && line.contains("btcusdt@trade");
    }
    QCOMPARE(asked, 1);   // At the beginning.
}

void TestConnector::whatCameWhileTheThreadStoodStillIsReadBeforeSilenceIsJudged()
{
    make({.streams = {btc(Channel::Trade), btc(Channel::BookTicker)},
          .adjust = [](Connector::Options &options) { options.health.staleAfter = 1s; }},
         500);
    // The exchange goes on while its client stands still.
    QThread exchange;
    m_simulator->moveToThread(&exchange);
    exchange.start();
    const auto there = [this](auto f) {
        QMetaObject::invokeMethod(m_simulator.get(), f, Qt::BlockingQueuedConnection);
    };
    m_connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 10'000);
    const auto before = m_connector->messageCount();
    // Within a timer, so that the connector's own is the next thing that happens.
    bool hasStoodStill = false;
    QTimer::singleShot(0, this, [&] {
        const auto until = Clock::now() + 1'300ms;
        while (Clock::now() < until)
            there([] {});
        hasStoodStill = true;
    });
    QTRY_VERIFY(hasStoodStill && m_connector->messageCount() > before + 100);
    there([this] { m_simulator->moveToThread(QCoreApplication::instance()->thread()); });
    exchange.quit();
    QVERIFY(exchange.wait());
    QVERIFY(told<StaleDetected>().empty());
}

void TestConnector::snapshotsOfAnEndedSessionAreNotAskedFor()
{
    // Questions are spaced by their weight: those of a session that is gone would make the next one wait.
    QTemporaryDir directory;
    m_truthFile = directory.filePath(QStringLiteral("truth.jsonl"));
    make({.streams = {btc(Channel::Depth),
                      {QStringLiteral("ETHUSDT"), Channel::Depth},
                      {QStringLiteral("SOLUSDT"), Channel::Depth}}},
         500);
    inject({.kind = FaultKind::AcceptThenDrop, .count = 1, .after = 400ms});
    m_connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 30'000);
    m_simulator->flushTruth();
    QFile truth(m_truthFile);
    QVERIFY(truth.open(QIODevice::ReadOnly));
    const QByteArray text = truth.readAll();
    // One was answered before the end, and then each of the three once.
    QCOMPARE(text.count("/api/v3/depth"), 4);
}

void TestConnector::lostFrameOfAConnectionWideSequenceIsToldWithoutStream()
{
    const StreamKey depth{QStringLiteral("BTC-USD"), Channel::Depth};
    make({QStringLiteral("coinbase"), {depth, {QStringLiteral("BTC-USD"), Channel::Trade}}}, 500);
    m_connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 10'000);
    inject({.kind = FaultKind::DropMessage, .count = 1});
    QTRY_COMPARE_WITH_TIMEOUT(told<SequenceGap>().size(), 1, 10'000);
    QVERIFY(!told<SequenceGap>().front().stream);
    QCOMPARE(told<SequenceGap>().front().missing, 1u);
    // The book is the stateful stream of this line: gapped, then brought in step by resubscribing.
    QTRY_COMPARE_WITH_TIMEOUT(told<Resynced>().size(), 1, 20'000);
    QCOMPARE(told<Resynced>().front().stream, depth);
    QTRY_VERIFY(allTrusted());
}

void TestConnector::undecodableMessagesAreCountedAndTheStreamLives()
{
    make({.streams = {btc(Channel::Trade)}}, 1'000);
    m_connector->start();
    QTRY_VERIFY(m_connector->messageCount() > 1'000);
    inject({.kind = FaultKind::Corrupt, .count = 2});
    QTRY_COMPARE(m_connector->metrics().undecodableMessages, 2u);
    QVERIFY(!told<ErrorOccurred>().empty());
    const auto before = m_connector->messageCount();
    QTRY_VERIFY(m_connector->messageCount() > before + 100);
    QVERIFY(told<ConnectionFailed>().empty());
}

void TestConnector::rejectedSymbolHarmsNoOther()
{
    const StreamKey bad{QStringLiteral("NOPE-USD"), Channel::Trade};
    const StreamKey good{QStringLiteral("BTC-USD"), Channel::Trade};
    make({QStringLiteral("coinbase-exchange"), {good, bad}});
    m_connector->start();
    QTRY_COMPARE_WITH_TIMEOUT(told<SubscriptionRejected>().size(), 1, 20'000);
    QCOMPARE(told<SubscriptionRejected>().front().stream, bad);
    const auto trustOf = [this](const StreamKey &key) {
        for (const StreamSnapshot &stream : m_connector->snapshot().streams) {
            if (stream.key == key)
                return stream.trust;
        }
        return TrustState::Pending;
    };
    QTRY_COMPARE(trustOf(good), TrustState::Trusted);
    QCOMPARE(trustOf(bad), TrustState::Rejected);
    QVERIFY(told<ConnectionFailed>().empty());
}

void TestConnector::acknowledgedButSilentIsNotHealthy()
{
    // Binance acknowledges what does not exist; the line goes quiet, and never gets the score of a healthy one by that.
    make({.streams = {{QStringLiteral("NOSUCHCOIN"), Channel::Depth}}});
    m_connector->start();
    QTRY_VERIFY(!told<SubscriptionConfirmed>().empty());
    QTRY_VERIFY_WITH_TIMEOUT(m_connector->metrics().uptime.value_or(0ns) > 3s, 10'000);
    QVERIFY(!allTrusted());
    QVERIFY(m_connector->state() != LineState::Stable);
    QVERIFY(m_connector->metrics().blindTime > 0ns);
}

void TestConnector::symbolsChangeOnTheOpenSession()
{
    const StreamKey eth{QStringLiteral("ETHUSDT"), Channel::Trade};
    make({.streams = {btc(Channel::Trade)}});
    m_connector->start();
    QTRY_VERIFY(allTrusted());
    m_connector->setStreams({btc(Channel::Trade), eth});
    QCOMPARE(m_connector->metrics().wantedStreams, 2);
    QTRY_VERIFY(allTrusted());
    m_connector->setStreams({eth});
    QCOMPARE(m_connector->metrics().wantedStreams, 1);
    const auto before = m_connector->messageCount();
    QTRY_VERIFY(m_connector->messageCount() > before + 20);
    QVERIFY(told<ConnectionFailed>().empty());
    QCOMPARE(m_connector->metrics().sequenceGaps, 0u);
    QCOMPARE(m_connector->metrics().errors, 0u);
    const auto sessions = [this] {
        return std::count_if(m_events.cbegin(), m_events.cend(), [](const Event &event) {
            const auto *change = std::get_if<StateChanged>(&event.payload);
            return change && change->to == LineState::Connecting;
        });
    };
    QCOMPARE(sessions(), 1);
}

void TestConnector::symbolsChangeByReconnectingWhereWanted()
{
    make({.streams = {btc(Channel::Trade)},
          .adjust = [](Connector::Options &options) { options.reconnectToChangeStreams = true; }});
    m_connector->start();
    QTRY_VERIFY(allTrusted());
    m_connector->setStreams({btc(Channel::Trade), {QStringLiteral("ETHUSDT"), Channel::Trade}});
    // Make before break: the stream that stays is never without a session.
    QTRY_COMPARE_WITH_TIMEOUT(told<Rotated>().size(), 1, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 10'000);
    for (const auto &change : told<TrustChanged>())
        QVERIFY(change.stream != btc(Channel::Trade) || change.from != TrustState::Trusted);
    QCOMPARE(m_connector->metrics().totalFailures, 0u);
}

void TestConnector::stopIsAtOnceAndFinal()
{
    make({.streams = {btc(Channel::Trade)}});
    m_connector->start();
    QTRY_COMPARE(m_connector->state(), LineState::Stable);
    QSignalSpy retries(m_connector.get(), &Connector::reconnecting);
    m_connector->stop();
    QTRY_COMPARE(m_connector->state(), LineState::Idle);
    QVERIFY(!m_connector->metrics().quality);
    // A retry would be due within 100 ms: it is given ten times that.
    const auto until = Clock::now() + 1s;
    QTRY_VERIFY(Clock::now() >= until);
    QCOMPARE(retries.size(), 0);
    QCOMPARE(m_connector->state(), LineState::Idle);
    for (const StreamSnapshot &stream : m_connector->snapshot().streams)
        QCOMPARE(stream.trust, TrustState::Paused);

    m_connector->start();
    QTRY_VERIFY(allTrusted());
}

void TestConnector::connectNowSkipsTheWait()
{
    make({.streams = {btc(Channel::Trade)}, .adjust = [](Connector::Options &options) {
              options.backoff.initialDelay = 60s;
              options.backoff.maxDelay = 60s;
          }});
    inject({.kind = FaultKind::Refuse, .lasting = 1h});
    m_connector->start();
    QTRY_COMPARE(told<Reconnecting>().size(), 1);
    m_simulator->clear();
    m_connector->connectNow();
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 10'000);
}

void TestConnector::reconnectIsNotAFailure()
{
    make({.streams = {btc(Channel::Trade)}});
    m_connector->start();
    QTRY_COMPARE(m_connector->state(), LineState::Stable);
    m_events.clear();
    m_connector->reconnect();
    QTRY_COMPARE_WITH_TIMEOUT(m_connector->state(), LineState::Stable, 10'000);
    QTRY_VERIFY(told<StateChanged>().size() >= 4);
    QCOMPARE(m_connector->metrics().totalFailures, 0u);
    QCOMPARE(m_connector->metrics().consecutiveFailures, 0);
}

void TestConnector::disabledReconnectionStaysDown()
{
    make({.streams = {btc(Channel::Trade)}});
    m_connector->start();
    QTRY_VERIFY(allTrusted());
    m_connector->disableReconnection();
    inject({.kind = FaultKind::Reset});
    QTRY_COMPARE(m_connector->state(), LineState::Blocked);
    QVERIFY(told<Reconnecting>().empty());
    // It gave up loudly and can be woken.
    BackoffPolicy policy;
    policy.initialDelay = 100ms;
    m_connector->enableReconnection(policy);
    m_connector->connectNow();
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 10'000);
}

void TestConnector::clockSkewIsMeasuredAndLatencyCorrected()
{
    make({.streams = {btc(Channel::Trade)}});
    inject({.kind = FaultKind::ClockSkew, .lasting = 1h, .offset = 5s});   // The venue's clock is ahead of ours.
    m_connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(!told<ClockOffsetMeasured>().empty(), 10'000);
    const auto offset = told<ClockOffsetMeasured>().back();
    QVERIFY(std::abs(toMs(offset.offset) + 5'000) < 1'000);
    // Once it is corrected for, what is left of a latency on loopback is far from the five seconds either way.
    QTRY_VERIFY_WITH_TIMEOUT(m_connector->snapshot().clockOffset.has_value(), 5'000);
    const auto before = m_connector->messageCount();
    QTRY_VERIFY(m_connector->messageCount() > before + 100);
    QTRY_VERIFY_WITH_TIMEOUT(m_connector->metrics().feedLatency.p50.has_value()
                                 && std::abs(toMs(*m_connector->metrics().feedLatency.p50)) < 1'000,
                             90'000);
}

void TestConnector::typedSignalsAndBatchesCarryTheSameMessages()
{
    make({.streams = {btc(Channel::Trade), btc(Channel::Depth)}}, 500);
    QList<quint64> bySignal, byBatch;
    quint64 levelsBySignal = 0, levelsByBatch = 0;
    connect(m_connector.get(), &Connector::trade, this, [&](const StreamKey &stream, const Trade &trade) {
        QCOMPARE(stream, btc(Channel::Trade));
        bySignal.append(trade.id);
    });
    connect(m_connector.get(), &Connector::bookDepth, this,
            [&](const StreamKey &, const MessageBatchPtr &change) { levelsBySignal += change->levels.size(); });
    connect(m_connector.get(), &Connector::messagesReady, this, [&](const MessageBatchPtr &batch) {
        for (const FeedMessage &message : batch->messages) {
            if (const auto *trade = std::get_if<Trade>(&message.payload))
                byBatch.append(trade->id);
            if (const auto *change = std::get_if<BookChange>(&message.payload))
                levelsByBatch += batch->bidsOf(*change).size() + batch->asksOf(*change).size();
        }
    });
    m_connector->start();
    QTRY_VERIFY(bySignal.size() > 200);
    m_connector->stop();
    QTRY_COMPARE(m_connector->state(), LineState::Idle);
    QCOMPARE(byBatch, bySignal);
    QCOMPARE(levelsByBatch, levelsBySignal);
    for (qsizetype i = 1; i < bySignal.size(); ++i)
        QCOMPARE(bySignal[i], bySignal[i - 1] + 1);
}

void TestConnector::whoeverFollowsTheBookSignalHasTheBook()
{
    // A listener that knows nothing but what bookDepth says ends with the same top as the book that is kept, also
    // after a gap and a resync.
    make({.streams = {btc(Channel::Depth)}}, 500);
    std::map<Decimal, Decimal> bids, asks;
    bool isWhole = false;
    connect(m_connector.get(), &Connector::bookDepth, this, [&](const StreamKey &, const MessageBatchPtr &batch) {
        const auto &change = std::get<BookChange>(batch->messages.front().payload);
        if (change.isSnapshot) {
            bids.clear();
            asks.clear();
            isWhole = true;
        }
        const auto apply = [](auto &side, std::span<const BookLevel> levels) {
            for (const BookLevel &level : levels) {
                if (level.quantity.isZero())
                    side.erase(level.price);
                else
                    side[level.price] = level.quantity;
            }
        };
        apply(bids, batch->bidsOf(change));
        apply(asks, batch->asksOf(change));
    });
    const auto agrees = [&] {
        const auto top = m_connector->topOfBook(btc(Channel::Depth));
        return top && isWhole && !bids.empty() && !asks.empty() && top->bid == bids.rbegin()->first
               && top->bidQuantity == bids.rbegin()->second && top->ask == asks.begin()->first
               && top->askQuantity == asks.begin()->second;
    };
    m_connector->start();
    QTRY_VERIFY(agrees());
    inject({.kind = FaultKind::DropMessage, .stream = QStringLiteral("depth@100ms"), .count = 1});
    QTRY_COMPARE_WITH_TIMEOUT(told<Resynced>().size(), 1, 20'000);
    QTRY_VERIFY(agrees());
}

void TestConnector::listenersMayDieAtAnyTime()
{
    // Qt holds the lock of connections while it tells a sender that a receiver is gone; which lock that is depends on
    // addresses, so it takes many receivers to meet the bad case.
    make({.streams = {btc(Channel::Trade)}}, 500);
    m_connector->start();
    QTRY_VERIFY(allTrusted());
    int trades = 0;
    connect(m_connector.get(), &Connector::trade, this, [&trades] { ++trades; });
    for (int i = 0; i < 2'000; ++i) {
        QObject listener;
        connect(m_connector.get(), &Connector::trade, &listener, [] {});
        connect(m_connector.get(), &Connector::messagesReady, &listener, [] {});
    }
    const int before = trades;
    QTRY_VERIFY(trades > before + 50);   // Whoever is left is still served.
}

void TestConnector::countersAgreeWithTheSimulator()
{
    make({.streams = {btc(Channel::Trade)}}, 1'000);
    m_connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_connector->messageCount() > 1'000, 20'000);
    const ConnectionMetrics metrics = m_connector->metrics();
    QVERIFY(metrics.connected);
    QVERIFY(metrics.uptime.has_value());
    QVERIFY(metrics.messagesPerSecond > 100);
    QVERIFY(metrics.lastMessageAge.has_value());
    QVERIFY(metrics.bytesReceived > metrics.messagesReceived * 100);
    QVERIFY(metrics.bytesSent > 0);
    QVERIFY(metrics.feedLatency.p50.has_value());
    QTRY_VERIFY(m_connector->metrics().rtt.p50.has_value());
    QTRY_VERIFY(m_connector->metrics().quality.has_value());
    QVERIFY(m_connector->metrics().quality->value() > 50);
}

void TestConnector::nothingIsToldAfterDestruction()
{
    make({.streams = {btc(Channel::Trade)}});
    m_connector->start();
    QTRY_VERIFY(allTrusted());
    m_connector.reset();
    m_events.clear();
    const auto sessions = [this] {
        const QJsonObject venue = m_simulator->status().value(QLatin1String("venues")).toArray().first().toObject();
        return venue.value(QLatin1String("sessions")).toArray().size();
    };
    QTRY_COMPARE(sessions(), 0);
    QVERIFY(m_events.isEmpty());
}

}   // namespace tst_connector

FEEDWARDEN_GUILESS_TEST(tst_connector::TestConnector)
#include "tst_connector.moc"
