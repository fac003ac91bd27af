// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connector.h"
#include "tests/loopback/simulatedline.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_checkedbooks {

using namespace feedwarden;
using namespace feedwarden::test;

/// The whole way against the venues whose books prove themselves message by message: Kraken by a checksum, OKX by
/// linked numbers and, where it still sends them, checksums.
class TestCheckedBooks final : public QObject, private SimulatedLine
{
    Q_OBJECT

private slots:
    void cleanup() { stopLine(); }

    void everyStreamBecomesTrusted_data();
    void everyStreamBecomesTrusted();
    void aWrongChecksumIsFoundAndMadeGood_data() { venueRows(); }
    void aWrongChecksumIsFoundAndMadeGood();
    void checksumsThatNeverMatchEndTheSession_data() { venueRows(); }
    void checksumsThatNeverMatchEndTheSession();
    void aLostChangeIsFoundAndMadeGood_data() { venueRows(); }
    void aLostChangeIsFoundAndMadeGood();
    void aChangeThatComesTwiceIsDropped();
    void aSymbolThatDoesNotExistIsRefusedAlone_data() { venueRows(); }
    void aSymbolThatDoesNotExistIsRefusedAlone();
    void aRefusedSubscriptionHarmsNoOther_data() { venueRows(); }
    void aRefusedSubscriptionHarmsNoOther();
    void aMutedStreamIsNoticedWhileHeartbeatsGoOn_data() { venueRows(); }
    void aMutedStreamIsNoticedWhileHeartbeatsGoOn();
    void theVenuesClockIsRead_data() { venueRows(); }
    void theVenuesClockIsRead();
    void tickersAndBookTickersJoinAndLeave();
    void anAnnouncedUpgradeIsNoFailure();
    void fundingRatesReachTheMarkPrice();

private:
    static void venueRows();
    /// What the rows are about.
    struct Venue {
        QString id;
        QString symbol, other, missing;
        QString books;   ///< The venue's name of its channel.
    };
    [[nodiscard]] static Venue venueOf(const QString &id);
    void start(const QString &venue, const QList<StreamKey> &streams, double rate = 300,
               const std::optional<Fault> &fromTheBeginning = {});
};

void TestCheckedBooks::venueRows()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("Kraken") << QStringLiteral("kraken");
    QTest::newRow("OKX") << QStringLiteral("okx");
}

TestCheckedBooks::Venue TestCheckedBooks::venueOf(const QString &id)
{
    if (id == QLatin1String("kraken"))
        return {id, QStringLiteral("BTC/USD"), QStringLiteral("ETH/USD"), QStringLiteral("NOPE/USD"),
                QStringLiteral("book")};
    return {id, QStringLiteral("BTC-USDT"), QStringLiteral("ETH-USDT"), QStringLiteral("NOPE-USDT"),
            QStringLiteral("books")};
}

void TestCheckedBooks::start(const QString &venue, const QList<StreamKey> &streams, double rate,
                             const std::optional<Fault> &fromTheBeginning)
{
    startExchange({.venues = {venue}, .rate = rate});
    // A checksum is of the ten best levels: with more of them a lost change may lie deeper, and nobody is the wiser.
    makeLine(lineOptions(venue), streams, [venue] { return createProtocol(venue, {.depthLevels = 10}); });
    if (fromTheBeginning)
        inject(*fromTheBeginning);
    m_connector->start();
}

void TestCheckedBooks::everyStreamBecomesTrusted_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QList<Channel>>("channels");
    QTest::newRow("Kraken") << QStringLiteral("kraken") << QStringLiteral("BTC/USD") << findVenue(u"kraken")->channels;
    QTest::newRow("OKX, spot") << QStringLiteral("okx") << QStringLiteral("BTC-USDT")
                               << QList{Channel::Trade, Channel::Ticker,        Channel::BookTicker,
                                        Channel::Depth, Channel::DepthSnapshot, Channel::MarkPrice};
    QTest::newRow("OKX, swap") << QStringLiteral("okx") << QStringLiteral("BTC-USDT-SWAP")
                               << QList{Channel::Trade, Channel::Ticker,    Channel::BookTicker,
                                        Channel::Depth, Channel::MarkPrice, Channel::Liquidation};
    QTest::newRow("OKX, candles") << QStringLiteral("okx") << QStringLiteral("BTC-USDT")
                                  << QList{Channel::Candle1s, Channel::Candle1m, Channel::Candle1h, Channel::Candle1d};
}

void TestCheckedBooks::everyStreamBecomesTrusted()
{
    QFETCH(const QString, venue);
    QFETCH(const QString, symbol);
    QFETCH(const QList<Channel>, channels);
    QList<StreamKey> streams;
    for (const Channel channel : channels)
        streams.append({symbol, channel});
    start(venue, streams);
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 20'000);
    const auto everyStreamSpoke = [this] {
        const auto all = m_connector->snapshot().streams;
        return std::all_of(all.cbegin(), all.cend(), [](const StreamSnapshot &stream) { return stream.messages > 1; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(everyStreamSpoke(), 20'000);
    QTRY_COMPARE(m_connector->state(), LineState::Stable);
    const ConnectionMetrics metrics = m_connector->metrics();
    QCOMPARE(metrics.sequenceGaps, 0u);
    QCOMPARE(metrics.checksumFailures, 0u);
    QCOMPARE(metrics.undecodableMessages, 0u);
    QCOMPARE(metrics.errors, 0u);
    QCOMPARE(metrics.duplicates, 0u);
    QVERIFY(told<SubscriptionRejected>().empty());
    QCOMPARE(told<SubscriptionConfirmed>().size(), streams.size());
    if (channels.contains(Channel::Depth)) {
        const auto book = m_connector->topOfBook({symbol, Channel::Depth});
        QVERIFY(book);
        QVERIFY(book->bid < book->ask);
    }
}

void TestCheckedBooks::aWrongChecksumIsFoundAndMadeGood()
{
    QFETCH(const QString, id);
    const Venue venue = venueOf(id);
    const StreamKey depth{venue.symbol, Channel::Depth}, trade{venue.symbol, Channel::Trade};
    start(id, {depth, trade});
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 10'000);
    inject({.kind = FaultKind::BadChecksum, .count = 1});
    QTRY_COMPARE_WITH_TIMEOUT(m_connector->metrics().checksumFailures, 1u, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(told<Resynced>().size(), 1, 10'000);
    QCOMPARE(told<Resynced>().front().stream, depth);
    QTRY_VERIFY(allTrusted());
    bool wasGapped = false;
    for (const auto &change : told<TrustChanged>()) {
        wasGapped = wasGapped || (change.stream == depth && change.to == TrustState::Gapped);
        QVERIFY(change.stream == depth || change.to != TrustState::Gapped);
    }
    QVERIFY(wasGapped);
    QCOMPARE(m_connector->metrics().sequenceGaps, 0u);
    QVERIFY(m_connector->metrics().blindTime > 0ns);
    QVERIFY(told<ConnectionFailed>().empty());
    QCOMPARE(m_connector->metrics().errors, 0u);
}

void TestCheckedBooks::checksumsThatNeverMatchEndTheSession()
{
    QFETCH(const QString, id);
    const Venue venue = venueOf(id);
    start(id, {{venue.symbol, Channel::Depth}, {venue.symbol, Channel::Trade}});
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 10'000);
    inject({.kind = FaultKind::BadChecksum, .lasting = 1h});
    QTRY_VERIFY_WITH_TIMEOUT(!told<ConnectionFailed>().empty(), 20'000);
    const Failure failure = told<ConnectionFailed>().front().failure;
    QVERIFY(failure.cause == Cause::ResyncFailed);
    QVERIFY(failure.failureClass == FailureClass::Counts);
    // Three tries, not one for each message.
    QCOMPARE(m_connector->metrics().checksumFailures, 4u);
    m_simulator->clear({});
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 20'000);
}

void TestCheckedBooks::aLostChangeIsFoundAndMadeGood()
{
    QFETCH(const QString, id);
    const Venue venue = venueOf(id);
    const StreamKey depth{venue.symbol, Channel::Depth};
    start(id, {depth}, 1'000);
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 10'000);
    inject({.kind = FaultKind::DropMessage, .stream = venue.books, .count = 1});
    QTRY_COMPARE_WITH_TIMEOUT(told<Resynced>().size(), 1, 20'000);
    QTRY_VERIFY(allTrusted());
    const ConnectionMetrics metrics = m_connector->metrics();
    const bool hasNumbers = id == QLatin1String("okx");
    QCOMPARE(metrics.sequenceGaps, hasNumbers ? 1u : 0u);
    QCOMPARE(metrics.checksumFailures, hasNumbers ? 0u : 1u);
    QVERIFY(told<ConnectionFailed>().empty());
}

void TestCheckedBooks::aChangeThatComesTwiceIsDropped()
{
    // By its numbers; Kraken's has none and does no harm, since its quantities are absolute.
    const StreamKey depth{QStringLiteral("BTC-USDT"), Channel::Depth};
    start(QStringLiteral("okx"), {depth}, 1'000);
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 10'000);
    inject({.kind = FaultKind::Duplicate, .stream = QStringLiteral("books"), .count = 5});
    QTRY_COMPARE_WITH_TIMEOUT(m_connector->metrics().duplicates, 5u, 10'000);
    QVERIFY(allTrusted());
    QCOMPARE(m_connector->metrics().sequenceGaps, 0u);
    QCOMPARE(m_connector->metrics().checksumFailures, 0u);
}

void TestCheckedBooks::aSymbolThatDoesNotExistIsRefusedAlone()
{
    QFETCH(const QString, id);
    const Venue venue = venueOf(id);
    const QList<StreamKey> good = {{venue.symbol, Channel::Trade},
                                   {venue.symbol, Channel::Depth},
                                   {venue.other, Channel::Trade},
                                   {venue.other, Channel::Depth}};
    const QList<StreamKey> bad = {{venue.missing, Channel::Trade}, {venue.missing, Channel::Depth}};
    start(id, good + bad);
    QTRY_COMPARE_WITH_TIMEOUT(told<SubscriptionRejected>().size(), 2, 10'000);
    for (const StreamKey &key : bad)
        QCOMPARE(trustOf(key), TrustState::Rejected);
    for (const StreamKey &key : good)
        QTRY_COMPARE(trustOf(key), TrustState::Trusted);
    QCOMPARE(told<SubscriptionConfirmed>().size(), good.size());
    QCOMPARE(m_connector->metrics().errors, 0u);
    QTRY_COMPARE(m_connector->state(), LineState::Stable);
    QVERIFY(told<ConnectionFailed>().empty());
}

void TestCheckedBooks::aRefusedSubscriptionHarmsNoOther()
{
    QFETCH(const QString, id);
    const Venue venue = venueOf(id);
    const StreamKey first{venue.symbol, Channel::Trade}, second{venue.symbol, Channel::Depth};
    start(id, {first});
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 10'000);
    inject({.kind = FaultKind::RejectSubscription, .stream = venue.books, .count = 1});
    m_connector->setStreams({first, second});
    QTRY_COMPARE(told<SubscriptionRejected>().size(), 1);
    QCOMPARE(told<SubscriptionRejected>().front().stream, second);
    QCOMPARE(trustOf(second), TrustState::Rejected);
    QCOMPARE(trustOf(first), TrustState::Trusted);
    QVERIFY(told<ConnectionFailed>().empty());
}

void TestCheckedBooks::aMutedStreamIsNoticedWhileHeartbeatsGoOn()
{
    QFETCH(const QString, id);
    const Venue venue = venueOf(id);
    const StreamKey muted{venue.symbol, Channel::Trade}, other{venue.symbol, Channel::Depth};
    start(id, {muted, other}, 1'000);
    m_connector->configureHealthChecks(1s, 1s);
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 10'000);
    inject({.kind = FaultKind::MuteStream,
            .stream = id == QLatin1String("okx") ? QStringLiteral("trades") : QStringLiteral("trade"),
            .lasting = 1h});
    QTRY_COMPARE_WITH_TIMEOUT(trustOf(muted), TrustState::Silent, 10'000);
    QCOMPARE(trustOf(other), TrustState::Trusted);
    m_simulator->clear({});
    QTRY_COMPARE_WITH_TIMEOUT(trustOf(muted), TrustState::Trusted, 10'000);
    QVERIFY(told<ConnectionFailed>().empty());
}

void TestCheckedBooks::theVenuesClockIsRead()
{
    QFETCH(const QString, id);
    start(id, {{venueOf(id).symbol, Channel::Trade}}, 300,
          Fault{.kind = FaultKind::ClockSkew, .lasting = 1h, .offset = 3'600'000ms});
    const auto isRead = [this] {
        const ConnectionSnapshot snapshot = m_connector->snapshot();
        return snapshot.clockOffset && snapshot.clockUncertainty
               && std::chrono::abs(*snapshot.clockOffset + 3'600s) <= *snapshot.clockUncertainty;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), 10'000);
    // Kraken's REST counts in whole seconds; its pongs, which are taken instead, do not.
    QVERIFY(*m_connector->snapshot().clockUncertainty < 400ms);
}

void TestCheckedBooks::tickersAndBookTickersJoinAndLeave()
{
    // One subscription on the wire for both, so that each change of one is felt by the other.
    const StreamKey ticker{QStringLiteral("BTC/USD"), Channel::Ticker},
        book{QStringLiteral("BTC/USD"), Channel::BookTicker};
    const auto countOf = [this](const StreamKey &key) {
        for (const StreamSnapshot &stream : m_connector->snapshot().streams) {
            if (stream.key == key)
                return stream.messages;
        }
        return quint64(0);
    };
    start(QStringLiteral("kraken"), {ticker});
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted() && countOf(ticker) > 5, 10'000);
    m_connector->setStreams({ticker, book});
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted() && countOf(book) > 5, 10'000);
    quint64 before = countOf(ticker);
    QTRY_VERIFY(countOf(ticker) > before + 5);
    m_connector->setStreams({ticker});
    before = countOf(ticker);
    QTRY_VERIFY(allTrusted() && countOf(ticker) > before + 5);
    m_connector->setStreams({ticker, book});
    QTRY_VERIFY(allTrusted() && countOf(book) > 5);
    m_connector->setStreams({book});
    before = countOf(book);
    QTRY_VERIFY(allTrusted() && countOf(book) > before + 5);
    QCOMPARE(m_connector->metrics().errors, 0u);
    QVERIFY(told<SubscriptionRejected>().empty());
    QVERIFY(told<ConnectionFailed>().empty());
}

void TestCheckedBooks::anAnnouncedUpgradeIsNoFailure()
{
    start(QStringLiteral("okx"), {{QStringLiteral("BTC-USDT"), Channel::Trade}});
    QTRY_COMPARE(m_connector->state(), LineState::Stable);
    const ConnectionMetrics before = m_connector->metrics();
    inject({.kind = FaultKind::ShutdownNotice});
    QTRY_VERIFY_WITH_TIMEOUT(m_connector->metrics().uptime.value_or(1h) < *before.uptime && allTrusted(), 20'000);
    QCOMPARE(m_connector->metrics().consecutiveFailures, 0);
    for (const ConnectionFailed &failed : told<ConnectionFailed>())
        QVERIFY(failed.failure.failureClass == FailureClass::Neutral);
}

void TestCheckedBooks::fundingRatesReachTheMarkPrice()
{
    const StreamKey key{QStringLiteral("BTC-USDT-SWAP"), Channel::MarkPrice};
    std::optional<MarkPrice> latest;
    start(QStringLiteral("okx"), {key});
    connect(m_connector.get(), &Connector::markPrice, this,
            [&latest](const StreamKey &, const MarkPrice &mark) { latest = mark; });
    QTRY_VERIFY_WITH_TIMEOUT(latest && !latest->fundingRate.isZero(), 10'000);
    QVERIFY(latest->mark > Decimal(0, 0));
    QVERIFY(latest->nextFunding > wallNow());
}

}   // namespace tst_checkedbooks

FEEDWARDEN_GUILESS_TEST(tst_checkedbooks::TestCheckedBooks)
#include "tst_checkedbooks.moc"
