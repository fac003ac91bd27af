// SPDX-License-Identifier: GPL-3.0-or-later
#include "handmadeexchange.h"

#include "app/simulator/simulator.h"
#include "core/base/allocationcount.h"
#include "core/venues/venueregistry.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"
#include "tests/unit/agent/conformancesupport.h"

#include <QFile>
#include <QTest>

namespace tst_conformance {

using namespace feedwarden;

/// The conformance kit against servers: every venue that is built in or shipped holds, and every fault that is planted
/// in a profile or a server fails the check that is for it.
class TestConformance final : public QObject
{
    Q_OBJECT

private slots:
    void everyBuiltInVenueHolds_data();
    void everyBuiltInVenueHolds();
    void shippedProfilesHold_data();
    void shippedProfilesHold();
    void aFaultInAProfileFailsItsCheck_data();
    void aFaultInAProfileFailsItsCheck();
    void aFaultyServerFailsItsCheck_data();
    void aFaultyServerFailsItsCheck();
    void aServerThatIsNotThereFails();
};

// moc need not read what follows.
#ifndef Q_MOC_RUN

namespace {

ConformanceSubject builtInSubject(const QString &venue)
{
    const VenueOptions options{.aggregateTrades = findVenue(venue)->aggregatesTrades};
    return {.makeProtocol = [venue, options] { return createProtocol(venue, options); },
            .allocations = allocationCounter()};
}

std::unique_ptr<HandMadeExchange> handMade(const QString &venue)
{
    if (venue == QLatin1String("bitstamp"))
        return std::make_unique<HandMadeBitstamp>();
    return std::make_unique<HandMadeGemini>();
}

QByteArray shippedProfile(const QString &venue)
{
    QFile file(findVenueProfile({}, venue));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ConformanceServer serverOf(const HandMadeExchange &exchange, const char *symbol)
{
    ConformanceServer server;
    server.url = exchange.url();
    server.restUrl = exchange.restUrl();
    server.symbols = {QString::fromLatin1(symbol)};
    return server;
}

}   // namespace

void TestConformance::everyBuiltInVenueHolds_data()
{
    QTest::addColumn<QString>("venue");
    for (const VenueFacts *facts : builtInVenues())
        QTest::newRow(qPrintable(facts->id)) << facts->id;
}

void TestConformance::everyBuiltInVenueHolds()
{
    QFETCH(const QString, venue);
    Simulator simulator(Simulator::Options{.venues = {venue}, .rate = 300});
    QVERIFY(simulator.start());
    const ConformanceServer server = simulatedServer(simulator);
    ConformanceTranscript transcript;
    QVERIFY2(checkAgainstServer(builtInSubject(venue), server, transcript.report()), transcript.toText());

    // What is held to is not skipped where the venue has it.
    QStringList expected{
        QStringLiteral("reached"),         QStringLiteral("acknowledged"),     QStringLiteral("trusted"),
        QStringLiteral("understood"),      QStringLiteral("types_known"),      QStringLiteral("event_times"),
        QStringLiteral("clock"),           QStringLiteral("recovers"),         QStringLiteral("bad_symbol"),
        QStringLiteral("rubbish_refused"), QStringLiteral("unknown_tolerated")};
    for (const Channel channel : findVenue(venue)->channels) {
        if (!isEventOnly(channel))
            expected += QLatin1String("decoded ") + channelName(channel);
    }
    if (findVenue(venue)->heartbeatInterval.count() > 0)
        expected += QStringLiteral("heartbeats");
    if (venue != QLatin1String("polymarket"))   // Nothing of it is numbered.
        expected += {QStringLiteral("sequence_rule"), QStringLiteral("loss_noticed"), QStringLiteral("repeat_noticed")};
    if (venue == QLatin1String("kraken") || venue == QLatin1String("okx"))
        expected += {QStringLiteral("checksums_hold"), QStringLiteral("checksum_noticed")};
    for (const QString &name : std::as_const(expected))
        QVERIFY2(transcript.held().contains(name), QByteArray(name.toUtf8() + " of:\n" + transcript.toText()));
}

void TestConformance::shippedProfilesHold_data()
{
    QTest::addColumn<QString>("symbol");
    QTest::newRow("bitstamp") << QStringLiteral("btcusd");
    QTest::newRow("gemini") << QStringLiteral("BTCUSD");
}

void TestConformance::shippedProfilesHold()
{
    QFETCH(const QString, symbol);
    const QString venue = QString::fromLatin1(QTest::currentDataTag());
    const auto exchange = handMade(venue);
    QVERIFY(exchange->isListening());
    ConformanceSubject subject = subjectOf(readVenueProfile(findVenueProfile({}, venue)));
    QVERIFY(subject.makeProtocol);
    subject.allocations = allocationCounter();
    ConformanceTranscript transcript;
    QVERIFY2(checkAgainstServer(subject, serverOf(*exchange, qPrintable(symbol)), transcript.report()),
             transcript.toText());
    for (const char *name : {"reached", "acknowledged", "decoded trade", "decoded depth", "trusted", "understood",
                             "types_known", "event_times", "unknown_tolerated", "rubbish_refused"})
        QVERIFY2(transcript.held().contains(QLatin1String(name)), QByteArray(name) + " of:\n" + transcript.toText());
    if (venue == QLatin1String("bitstamp"))
        QVERIFY2(transcript.held().contains(QLatin1String("heartbeats")), transcript.toText());
    // What takes a server that misbehaves is not claimed, and said to be left out.
    const QStringList skipped = transcript.with(ConformanceCheck::Outcome::Skipped);
    for (const char *name : {"recovers", "loss_noticed", "repeat_noticed", "bad_symbol"})
        QVERIFY2(skipped.contains(QLatin1String(name)), transcript.toText());
    QVERIFY(transcript.detailOf(ConformanceItem::Recovers).contains(QLatin1String("misbehaves on purpose")));
}

void TestConformance::aFaultInAProfileFailsItsCheck_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QStringList>("failures");
    QTest::addColumn<QStringList>("consequences");   // What may fail besides, as the line does not stay up.
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const char *failures,
                        const char *consequences = "") {
        QTest::newRow(name) << from << to << QString::fromLatin1(failures).split(u',', Qt::SkipEmptyParts)
                            << QString::fromLatin1(consequences).split(u',', Qt::SkipEmptyParts);
    };
    row("nothing", "# Bitstamp", "# bitstamp", "");
    row("a wrong pattern of acknowledgements", "\"bts:subscription_succeeded\"", "\"bts:subscribed\"",
        "acknowledged,types_known");
    row("a wrong pointer", "price = \"/data/price_str\"", "price = \"/data/rate\"", "decoded trade,understood",
        "acknowledged,trusted,heartbeats");
    row("a wrong gap rule", "subscribe = \"live_trades_${symbol}\"",
        "subscribe = \"live_trades_${symbol}\"\ngap_rule = \"contiguous\"", "sequence_rule", "trusted");
    row("a wrong name of a channel", "subscribe = \"live_trades_${symbol}\"", "subscribe = \"trades_${symbol}\"",
        "decoded trade");
    row("a wrong ping", "text = '{\"event\":\"bts:heartbeat\"}'", "text = '{\"event\":\"ping\"}'", "heartbeats");
    row("a wrong path of the book", "path = \"/api/v2/order_book/", "path = \"/api/v3/order_book/", "trusted");
    row("a wrong unit of time", "time_unit = \"us\"", "time_unit = \"ns\"", "event_times");
}

void TestConformance::aFaultInAProfileFailsItsCheck()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QStringList, failures);
    QFETCH(const QStringList, consequences);
    HandMadeBitstamp exchange;
    QVERIFY(exchange.isListening());
    QByteArray profile = shippedProfile(QStringLiteral("bitstamp"));
    QVERIFY(profile.contains(from));
    profile.replace(from, to);
    profile.replace("interval_ms = 15000", "interval_ms = 1000");
    if (to.contains("gap_rule"))   // The hand-made ids of trades leap.
        profile.replace("trade_id = \"/data/id\"", "trade_id = \"/data/id\"\nsequence = \"/data/microtimestamp\"");
    const ProfileReadResult read = parseVenueProfile(profile, QStringLiteral("/nowhere/bitstamp.toml"));
    QVERIFY2(read.venue, read.errors.isEmpty() ? "" : qPrintable(read.errors.constFirst().toString()));
    ConformanceServer server = serverOf(exchange, "btcusd");
    server.patience = std::chrono::seconds(4);   // What is wrong never comes.
    ConformanceTranscript transcript;
    (void)checkAgainstServer(subjectOf(read), server, transcript.report());
    const QStringList told = transcript.failures();
    for (const QString &name : failures)
        QVERIFY2(told.contains(name), QByteArray(name.toUtf8() + " of:\n" + transcript.toText()));
    for (const QString &name : told)
        QVERIFY2(failures.contains(name) || consequences.contains(name),
                 QByteArray(name.toUtf8() + " of:\n" + transcript.toText()));
}

void TestConformance::aFaultyServerFailsItsCheck_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("failure");
    const auto row = [](const char *venue, FaultKind kind, double probability, const char *failure) {
        Fault fault;
        fault.kind = kind;
        fault.probability = probability;
        QTest::newRow(nameOf(kind).data()) << QString::fromLatin1(venue) << fault << QString::fromLatin1(failure);
    };
    row("kraken", FaultKind::NoAck, 1, "acknowledged");
    row("kraken", FaultKind::BadChecksum, 1, "checksums_hold");
    row("binance-spot", FaultKind::DropMessage, 0.1, "sequence_rule");
    row("binance-spot", FaultKind::Corrupt, 0.1, "understood");
}

void TestConformance::aFaultyServerFailsItsCheck()
{
    QFETCH(const QString, venue);
    QFETCH(const Fault, fault);
    QFETCH(const QString, failure);
    Simulator simulator(Simulator::Options{.venues = {venue}, .rate = 300});
    QVERIFY(simulator.start());
    ConformanceServer server = simulatedServer(simulator);
    server.simulator = nullptr;   // It misbehaves already, and is not told to do more.
    server.patience = std::chrono::seconds(4);
    QVERIFY(simulator.inject(fault));
    ConformanceTranscript transcript;
    QVERIFY(!checkAgainstServer(builtInSubject(venue), server, transcript.report()));
    QVERIFY2(transcript.failures().contains(failure), transcript.toText());
}

void TestConformance::aServerThatIsNotThereFails()
{
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    ConformanceServer server;
    server.url = QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(nobody.serverPort()));
    server.symbols = {QStringLiteral("BTC/USD")};
    server.patience = std::chrono::seconds(1);
    nobody.close();
    ConformanceTranscript transcript;
    QVERIFY(!checkAgainstServer(builtInSubject(QStringLiteral("kraken")), server, transcript.report()));
    QCOMPARE(transcript.failures(), QStringList{QStringLiteral("reached")});
}

#endif

}   // namespace tst_conformance

FEEDWARDEN_GUILESS_TEST(tst_conformance::TestConformance)
#include "tst_conformance.moc"
