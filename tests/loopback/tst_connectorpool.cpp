// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connectorpool.h"

#include "core/feed/orderbook.h"
#include "tests/loopback/simulatedline.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>

namespace tst_connectorpool {

using namespace feedwarden;
using namespace feedwarden::test;

/// One feed over several lines, against a simulated Binance on real sockets. Waits are for conditions.
class TestConnectorPool final : public QObject, private SimulatedExchange
{
    Q_OBJECT

private slots:
    void cleanup();

    void streamsAreSpreadOverLines();
    void streamsComeAndGoWithoutTouchingTheOthers();
    void aDeadLineHarmsOnlyItsShare();
    void aLineThatIsNoLongerNeededIsEmptiedWithoutALoss();
    void twinsDeliverEachMessageOnce();
    void aTwinThatDiesLosesNothing();
    void aBookIsFollowedThroughTheDeathOfItsLeader();
    void theLeadOfALineIsMeasured();
    void aBatchSpeaksOfTheStreamsOfItsTime();

private:
    void make(const QList<StreamKey> &streams, int streamsPerLine, int redundancy = 1, double rate = 400);
    [[nodiscard]] bool allTrusted() const;
    [[nodiscard]] int lineOf(const StreamKey &stream) const;
    void collect();

    std::unique_ptr<ConnectorPool> m_pool;
    std::map<StreamKey, std::vector<quint64>> m_tradeIds;   ///< As handed on.
};

static StreamKey trade(const char *symbol) { return {QLatin1String(symbol), Channel::Trade}; }
static const QList<StreamKey> Four = {trade("BTCUSDT"), trade("ETHUSDT"), trade("SOLUSDT"), trade("XRPUSDT")};

void TestConnectorPool::cleanup()
{
    m_pool.reset();
    stopExchange();
    m_tradeIds.clear();
}

void TestConnectorPool::make(const QList<StreamKey> &streams, int streamsPerLine, int redundancy, double rate)
{
    startExchange({.venues = {QStringLiteral("binance-spot")}, .rate = rate});
    ConnectorPool::Options options;
    options.line = lineOptions(QStringLiteral("spot"));
    options.makeProtocol = [] { return createProtocol(u"binance-spot"); };
    options.makeTransport = [] { return std::make_unique<WebSocketTransport>(); };
    options.streamsPerLine = streamsPerLine;
    options.redundancy = redundancy;
    m_pool = std::make_unique<ConnectorPool>(options, m_governor.get(), m_rest.get());
    m_pool->setStreams(streams);
}

bool TestConnectorPool::allTrusted() const
{
    return std::all_of(m_pool->lines().begin(), m_pool->lines().end(),
                       [](const Connector *line) { return isTrusted(*line); });
}

int TestConnectorPool::lineOf(const StreamKey &stream) const
{
    for (const Connector *line : m_pool->lines()) {
        if (line->trust(stream))
            return line->snapshot().line;
    }
    return 0;
}

void TestConnectorPool::collect()
{
    connect(m_pool.get(), &ConnectorPool::messagesReady, this, [this](const MessageBatchPtr &batch) {
        for (const FeedMessage &message : batch->messages) {
            const auto key = m_pool->streamKey(message.stream);
            QVERIFY(key);
            if (const auto *const one = std::get_if<Trade>(&message.payload))
                m_tradeIds[*key].push_back(one->id);
        }
    });
}

/// Every number from the first to the last, each once. The order may bend where one line fills what another lost.
static bool isComplete(std::vector<quint64> ids)
{
    std::sort(ids.begin(), ids.end());
    return !ids.empty() && std::adjacent_find(ids.cbegin(), ids.cend()) == ids.cend()
           && ids.back() - ids.front() + 1 == ids.size();
}

void TestConnectorPool::streamsAreSpreadOverLines()
{
    make(Four, 2);
    QCOMPARE(m_pool->lines().size(), size_t(2));
    collect();
    m_pool->start();
    QTRY_VERIFY(allTrusted());
    QVERIFY(!m_pool->isBlind());
    QTRY_COMPARE(m_tradeIds.size(), size_t(4));
    for (const auto &[stream, ids] : m_tradeIds)
        QVERIFY2(isComplete(ids), qPrintable(stream.toString()));
    m_pool->stop();
    QTRY_VERIFY(m_pool->isStopped());
}

void TestConnectorPool::streamsComeAndGoWithoutTouchingTheOthers()
{
    make(Four, 2);
    m_pool->start();
    QTRY_VERIFY(allTrusted());
    QSignalSpy ended(m_pool.get(), &ConnectorPool::eventOccurred);
    const auto attemptsBefore = m_pool->lines()[0]->snapshot().attempt;

    // A fifth opens a third line, and its going away closes that again.
    m_pool->setStreams(Four + QList{trade("DOGEUSDT")});
    QCOMPARE(m_pool->lines().size(), size_t(3));
    QTRY_VERIFY(allTrusted());
    m_pool->setStreams(Four);
    QCOMPARE(m_pool->lines().size(), size_t(2));

    // One is replaced on the open session of its line.
    const int line = lineOf(trade("XRPUSDT"));
    m_pool->setStreams({Four[0], Four[1], Four[2], trade("ADAUSDT")});
    QCOMPARE(m_pool->lines().size(), size_t(2));
    QCOMPARE(lineOf(trade("ADAUSDT")), line);
    QTRY_VERIFY(allTrusted());
    for (const Connector *one : m_pool->lines()) {
        QCOMPARE(one->metrics().reconnects, 0u);
        QCOMPARE(one->metrics().totalFailures, 0u);
        QCOMPARE(one->snapshot().attempt, attemptsBefore);
    }
    for (const auto &arguments : std::as_const(ended)) {
        const auto event = arguments.constFirst().value<Event>();
        if (const auto *const change = std::get_if<TrustChanged>(&event.payload))
            QVERIFY2(!Four.first(3).contains(change->stream), qPrintable(change->stream.toString()));
    }
}

void TestConnectorPool::aDeadLineHarmsOnlyItsShare()
{
    make(Four, 2);
    m_pool->start();
    QTRY_VERIFY(allTrusted());
    QList<StreamKey> harmed;
    connect(m_pool.get(), &ConnectorPool::eventOccurred, this, [&harmed](const Event &event) {
        const auto *const change = std::get_if<TrustChanged>(&event.payload);
        if (change && change->to != TrustState::Trusted && !harmed.contains(change->stream))
            harmed.append(change->stream);
    });
    Fault reset;
    reset.kind = FaultKind::Reset;
    reset.session = 1;
    inject(reset);
    QTRY_VERIFY(m_pool->isBlind());
    QTRY_VERIFY(!m_pool->isBlind() && allTrusted());
    std::sort(harmed.begin(), harmed.end());
    QCOMPARE(harmed.size(), 2);
    QCOMPARE(lineOf(harmed[0]), lineOf(harmed[1]));
    quint64 reconnects = 0;
    for (const Connector *line : m_pool->lines())
        reconnects += line->metrics().reconnects;
    QCOMPARE(reconnects, 1u);
}

void TestConnectorPool::aLineThatIsNoLongerNeededIsEmptiedWithoutALoss()
{
    make(Four, 4);
    m_pool->setLimits(2, 1);
    QCOMPARE(m_pool->lines().size(), size_t(2));
    collect();
    m_pool->start();
    QTRY_VERIFY(allTrusted());
    QTRY_COMPARE(m_tradeIds.size(), size_t(4));

    m_pool->setLimits(5, 1);
    QCOMPARE(m_pool->lines().size(), size_t(2));   // Nothing is torn away.
    QTRY_COMPARE_WITH_TIMEOUT(m_pool->lines().size(), size_t(1), 30'000);
    std::map<StreamKey, size_t> before;
    for (const auto &[stream, ids] : m_tradeIds)
        before[stream] = ids.size();
    const auto allGoOn = [&] {
        return std::all_of(m_tradeIds.cbegin(), m_tradeIds.cend(),
                           [&](const auto &entry) { return entry.second.size() > before[entry.first] + 5; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(allGoOn(), 20'000);
    for (const auto &[stream, ids] : m_tradeIds)
        QVERIFY2(isComplete(ids), qPrintable(stream.toString()));
}

void TestConnectorPool::twinsDeliverEachMessageOnce()
{
    make(Four, 10, 2);
    QCOMPARE(m_pool->lines().size(), size_t(2));
    collect();
    m_pool->start();
    QTRY_VERIFY(allTrusted());
    // Each line loses messages of its own; what one lost the other has.
    for (const quint64 session : {1u, 2u}) {
        Fault drop;
        drop.kind = FaultKind::DropMessage;
        drop.session = session;
        drop.probability = 0.05;
        inject(drop);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_tradeIds[Four[0]].size() > 500, 30'000);
    m_pool->stop();
    QTRY_VERIFY(m_pool->isStopped());
    QVERIFY(m_pool->lines()[0]->metrics().sequenceGaps + m_pool->lines()[1]->metrics().sequenceGaps > 0);
    size_t lostByBoth = 0;
    for (auto &[stream, ids] : m_tradeIds) {
        std::sort(ids.begin(), ids.end());
        QVERIFY2(std::adjacent_find(ids.cbegin(), ids.cend()) == ids.cend(), qPrintable(stream.toString()));
        lostByBoth += size_t(ids.back() - ids.front() + 1) - ids.size();
    }
    // Both lose the same one once in 400; each alone loses one in 20.
    size_t all = 0;
    for (const auto &[stream, ids] : m_tradeIds)
        all += ids.size();
    QVERIFY2(lostByBoth * 50 < all, qPrintable(QStringLiteral("%1 of %2").arg(lostByBoth).arg(all)));
}

void TestConnectorPool::aTwinThatDiesLosesNothing()
{
    make(Four, 10, 2);
    collect();
    m_pool->start();
    QTRY_VERIFY(allTrusted());
    QTRY_VERIFY(m_tradeIds[Four[0]].size() > 20);
    std::map<StreamKey, Clock::duration> blindBefore;
    for (const StreamKey &stream : Four)
        blindBefore[stream] = m_pool->blindTime(stream, Clock::now());
    bool wasBlind = false;
    connect(m_pool.get(), &ConnectorPool::eventOccurred, this, [&] { wasBlind = wasBlind || m_pool->isBlind(); });
    for (const quint64 session : {1u, 2u}) {
        Fault reset;
        reset.kind = FaultKind::Reset;
        reset.session = session;
        inject(reset);
        const auto isOneDown = [this] { return !allTrusted(); };
        QTRY_VERIFY(isOneDown());
        QTRY_VERIFY(allTrusted());
    }
    const size_t seen = m_tradeIds[Four[0]].size();
    QTRY_VERIFY(m_tradeIds[Four[0]].size() > seen + 50);
    QVERIFY(!wasBlind);
    for (const auto &[stream, ids] : m_tradeIds) {
        QVERIFY2(isComplete(ids), qPrintable(stream.toString()));
        QCOMPARE(m_pool->blindTime(stream, Clock::now()), blindBefore[stream]);
    }
}

void TestConnectorPool::aBookIsFollowedThroughTheDeathOfItsLeader()
{
    const StreamKey depth{QStringLiteral("BTCUSDT"), Channel::Depth};
    make({depth}, 10, 2);
    OrderBook book;
    bool isWhole = false;
    int snapshots = 0;
    connect(m_pool.get(), &ConnectorPool::messagesReady, this, [&](const MessageBatchPtr &batch) {
        for (const FeedMessage &message : batch->messages) {
            const auto &change = std::get<BookChange>(message.payload);
            snapshots += change.isSnapshot ? 1 : 0;
            isWhole = isWhole || change.isSnapshot;
            if (change.isSnapshot)
                book.replace(batch->bidsOf(change), batch->asksOf(change));
            else if (isWhole)
                book.apply(batch->bidsOf(change), batch->asksOf(change));
        }
    });
    m_pool->start();
    QTRY_VERIFY(allTrusted());
    QTRY_VERIFY(snapshots > 0);
    const auto agrees = [&] {
        const auto top = m_pool->lines()[0]->topOfBook(depth);
        const auto other = m_pool->lines()[1]->topOfBook(depth);
        return top && other && book.bestBid() && book.bestAsk()
               && (book.bestBid()->price == top->bid || book.bestBid()->price == other->bid)
               && (book.bestAsk()->price == top->ask || book.bestAsk()->price == other->ask);
    };
    QTRY_VERIFY(agrees());
    for (const quint64 session : {1u, 2u}) {
        Fault reset;
        reset.kind = FaultKind::Reset;
        reset.session = session;
        inject(reset);
        QTRY_VERIFY(!allTrusted());
        QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 20'000);
        QTRY_VERIFY(agrees());
        QVERIFY(!book.isCrossed());
    }
    QVERIFY(snapshots >= 2);   // The second leader's book was handed on whole.
}

void TestConnectorPool::theLeadOfALineIsMeasured()
{
    make(Four, 10, 2);
    m_pool->start();
    QTRY_VERIFY(allTrusted());
    Fault slow;
    slow.kind = FaultKind::Slow;
    slow.session = 2;
    slow.latency = 30ms;
    inject(slow);
    const auto leadOf = [this](quint64 session) {
        // Sessions are numbered in the order of the lines here, since both were opened at the start.
        return m_pool->leadOf(m_pool->lines()[size_t(session - 1)], Clock::now());
    };
    const auto isMeasured = [&] {
        const auto first = leadOf(1), second = leadOf(2);
        return std::max(first.max, second.max) >= 25ms && std::max(first.count, second.count) > 100;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isMeasured(), 20'000);
}

void TestConnectorPool::aBatchSpeaksOfTheStreamsOfItsTime()
{
    make({Four[0]}, 10);
    collect();
    m_pool->start();
    QTRY_VERIFY(allTrusted());
    // The index of a stream that goes is given to the one that comes, while messages of it wait in a batch.
    for (int change = 0; change < 40; ++change) {
        const StreamKey &wanted = Four[change % 4];
        m_pool->setStreams({wanted});
        const size_t before = m_tradeIds[wanted].size();
        QTRY_VERIFY(m_tradeIds[wanted].size() > before);
    }
    for (const auto &[stream, ids] : m_tradeIds) {
        auto sorted = ids;
        std::sort(sorted.begin(), sorted.end());
        QVERIFY2(std::adjacent_find(sorted.cbegin(), sorted.cend()) == sorted.cend(), qPrintable(stream.toString()));
        // Ids of one symbol: another's would stand far apart.
        QVERIFY2(sorted.back() - sorted.front() < 1'000'000, qPrintable(stream.toString()));
    }
}

}   // namespace tst_connectorpool

FEEDWARDEN_GUILESS_TEST(tst_connectorpool::TestConnectorPool)
#include "tst_connectorpool.moc"
