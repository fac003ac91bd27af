// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/loopback/connectorfaults.h"
#include "tests/loopback/transportfixture.h"

#include "app/simulator/simulator.h"
#include "core/base/redactor.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tst_connectorfaults_application {

using namespace feedwarden;
using namespace feedwarden::test;
using Class = FailureClass;

namespace {

const StreamKey Trades{QStringLiteral("BTCUSDT"), Channel::Trade};
/// Of Kraken's book with 1.00000000 at 101.0 and at 100.0: CRC-32 of the digits, asks first.
constexpr const char *RightChecksum = "1838246772";
const StreamKey Depth{QStringLiteral("BTCUSDT"), Channel::Depth};

/// A trade in which one field, written as JSON, is another one; nothing = it is missing.
QByteArray tradeWith(const char *field, const QByteArray &value, quint64 id = 2)
{
    const QList<QPair<QByteArray, QByteArray>> fields = {
        {"e", R"("trade")"},           {"E", "1723161255343"}, {"s", R"("BTCUSDT")"},
        {"t", QByteArray::number(id)}, {"p", R"("61837.63")"}, {"q", R"("0.02")"},
        {"T", "1723161255342"},        {"m", "true"},          {"M", "true"}};
    QByteArray data;
    for (const auto &[name, usual] : fields) {
        const QByteArray &text = name == field ? value : usual;
        if (!text.isEmpty())
            data += (data.isEmpty() ? "\"" : ",\"") + name + "\":" + text;
    }
    return R"({"stream":"btcusdt@trade","data":{)" + data + "}}";
}

struct SimulatedExchange {
    explicit SimulatedExchange(const QString &venue, double rate = 300) : simulator({.venues = {venue}, .rate = rate})
    {
        const auto started = simulator.start();
        if (!started)
            qFatal("no simulator: %s", qPrintable(started.error().detail));
        endpoint = simulator.endpoints().constFirst();
    }
    void inject(const Fault &fault)
    {
        const auto begun = simulator.inject(fault);
        QVERIFY2(begun, begun ? "" : qPrintable(begun.error().detail));
    }

    Simulator simulator;
    Simulator::Endpoint endpoint;
};

}   // namespace

/// Group A of the fault catalogue, as far as public feeds meet it: what an exchange may say that it should not, from
/// the socket to the words.
class TestConnectorFaultsApplication : public QObject
{
    Q_OBJECT
private slots:
    void badMessagesAreQuarantinedAndTheStreamLives_data();
    void badMessagesAreQuarantinedAndTheStreamLives();
    void oddMessagesAreTakenAsTheyAre_data();
    void oddMessagesAreTakenAsTheyAre();
    void tooManyBadMessagesEndTheSession_A01();
    void anUnreadableMessageIsAGapOfUnnumberedBooks_A01();
    void anUnreadableMessageIsAGapOfTheConnection_A01();
    void unreadableSnapshotsAreAskedForAgain_A01_data();
    void unreadableSnapshotsAreAskedForAgain_A01();
    void aTextBeyondAllLimitsEndsTheSession_A06();
    void aRejectedSymbolHarmsNoOther_A08();
    void whatAServerEchoesOfASecretReachesNobody_X02();
    void anUnansweredSubscriptionEndsTheAttempt_A09_data();
    void anUnansweredSubscriptionEndsTheAttempt_A09();
    void strangeAcknowledgementsChangeNothing_A09_data();
    void strangeAcknowledgementsChangeNothing_A09();
    void absurdValuesAreFlaggedAndHandedOn_A07_data();
    void absurdValuesAreFlaggedAndHandedOn_A07();
    void acknowledgedButSilentIsNoticed_A10();
    void numbersAreFollowed_A11_data();
    void numbersAreFollowed_A11();
    void wireFaultsOfASequenceAreTold_A11_data();
    void wireFaultsOfASequenceAreTold_A11();
    void aWrongChecksumIsAGapOfItsBook_A12_data();
    void aWrongChecksumIsAGapOfItsBook_A12();
    void strangeTimesChangeNoOrder_A13_data();
    void strangeTimesChangeNoOrder_A13();
    void anAnnouncedEndIsNoFailure_A16();
    void whatTheServerSaysBesidesIsRouted_A17_data();
    void whatTheServerSaysBesidesIsRouted_A17();
    void dataOfAnotherSymbolAreDroppedAndTold_A18_data();
    void dataOfAnotherSymbolAreDroppedAndTold_A18();
};

void TestConnectorFaultsApplication::badMessagesAreQuarantinedAndTheStreamLives_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QByteArray &message, const char *problem) {
        QTest::newRow(name) << message << QString::fromLatin1(problem);
    };
    const QByteArray good = tradeWith("", {});
    row("A-01 cut short", good.chopped(1), "malformed");
    row("A-01 cut in a text", good.left(20), "malformed");
    row("A-01 something behind it", good + "}", "malformed");
    row("A-01 nothing", "", "malformed");
    row("A-01 a page", "<html><body>503</body></html>", "malformed");
    row("A-01 single quotes", QByteArray(good).replace('"', '\''), "malformed");
    row("A-02 a million arrays", QByteArray(1'000'000, '['), "wrong type frame");
    row("A-02 a million objects", QByteArray("{\"a\":").repeated(500'000), "malformed");
    row("A-02 nesting of 1,000 in a field nobody reads",
        tradeWith("M", QByteArray(1'000, '[') + QByteArray(1'000, ']')), "malformed");
    row("A-03 price twice", tradeWith("p", R"("1","p":"2")"), "duplicate key p");
    row("A-03 id twice", tradeWith("t", R"(2,"t":3)"), "duplicate key t");
    row("A-04 price missing", tradeWith("p", {}), "missing field p");
    row("A-04 id missing", tradeWith("t", {}), "missing field t");
    row("A-04 price renamed", QByteArray(good).replace(R"("p":)", R"("price":)"), "missing field p");
    row("A-04 null for a price", tradeWith("p", "null"), "wrong type p");
    row("A-04 an object for a price", tradeWith("p", "{}"), "wrong type p");
    row("A-04 a list for a price", tradeWith("p", "[1]"), "wrong type p");
    row("A-04 true for a price", tradeWith("p", "true"), "wrong type p");
    row("A-04 a text for an id", tradeWith("t", R"("2")"), "wrong type t");
    row("A-04 a text for a flag", tradeWith("m", R"("true")"), "wrong type m");
    row("A-04 a list for the data", R"({"stream":"btcusdt@trade","data":[1,2,3]})", "wrong type data");
    row("A-04 a fraction for an id", tradeWith("t", "2.5"), "bad number t");
    row("A-05 NaN", tradeWith("p", "NaN"), "malformed");
    row("A-05 NaN as a text", tradeWith("p", R"("NaN")"), "bad number p");
    row("A-05 Infinity", tradeWith("p", "Infinity"), "malformed");
    row("A-05 Infinity as a text", tradeWith("q", R"("-Infinity")"), "bad number q");
    row("A-05 1e999", tradeWith("p", "1e999"), "bad number p");
    row("A-05 no number", tradeWith("p", R"("a lot")"), "bad number p");
    row("A-05 nothing for a price", tradeWith("p", R"("")"), "bad number p");
    row("A-05 a negative id", tradeWith("t", "-2"), "bad number t");
    row("A-05 an id of 2^64", tradeWith("t", "18446744073709551616"), "bad number t");
    row("A-05 a time of 30 digits", tradeWith("E", QByteArray(30, '9')), "bad number E");
    row("A-06 NUL", QByteArray(good).replace("true}", QByteArray("tru\0", 4)), "malformed");
    row("A-06 a raw line break in a text", tradeWith("M", "\"a\nb\""), "malformed");
    row("A-06 a lone surrogate", tradeWith("M", R"("\ud800")"), "malformed");
}

void TestConnectorFaultsApplication::badMessagesAreQuarantinedAndTheStreamLives()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QString, problem);
    FaultBench bench;
    FaultServer server(steps::upgrade()
                       + Script{acknowledge({binanceTrade(1), message, binanceTrade(2)}), playBinance({})});
    WatchedLine line(bench, {.url = server.url()});
    line.connector->start();
    QTRY_COMPARE(line.connector->messageCount(), quint64(2));
    QVERIFY(line.allTrusted());
    const ConnectionMetrics metrics = line.connector->metrics();
    QCOMPARE(metrics.undecodableMessages, 1u);
    QCOMPARE(metrics.errors, 1u);
    QCOMPARE(metrics.sequenceGaps, 0u);
    QVERIFY(line.failures.isEmpty());
    // Kept: what was wrong, a hash, and the first 256 bytes, in a sentence for people too.
    QCOMPARE(line.told<ErrorOccurred>().size(), 1);
    const Error error = line.told<ErrorOccurred>().front().error;
    QCOMPARE(error.code, ErrorCode::BadData);
    QVERIFY2(error.detail.startsWith(problem), qPrintable(error.detail));
    QVERIFY(error.detail.contains(QLatin1String(", message ")));
    QVERIFY(error.detail.size() <= 1'024);
    QVERIFY(line.logged.contains(error.detail));
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsApplication::oddMessagesAreTakenAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<Decimal>("price");
    QTest::newRow("A-04 fields nobody knows")
        << tradeWith("M", R"({"new":[1,{"deep":null}]})") << Decimal(6'183'763, 2);
    QTest::newRow("A-05 exponent") << tradeWith("p", R"("1e-7")") << Decimal(1, 7);
    QTest::newRow("A-05 18 digits, to the last")
        << tradeWith("p", R"("123456.789012345678")") << Decimal(123'456'789'012'345'678, 12);
    QTest::newRow("A-05 a number for a text") << tradeWith("p", "61837.63") << Decimal(6'183'763, 2);
    QTest::newRow("A-06 bidirectional controls and markup")
        << tradeWith("M", "\"\xe2\x80\xae<b>\\u202e</b>\"") << Decimal(6'183'763, 2);
    QTest::newRow("A-06 a megabyte in a field nobody reads")
        << tradeWith("M", '"' + QByteArray(1'000'000, 'x') + '"') << Decimal(6'183'763, 2);
    QTest::newRow("white space") << QByteArray(tradeWith("", {})).replace(",", " ,\n\t") << Decimal(6'183'763, 2);
}

void TestConnectorFaultsApplication::oddMessagesAreTakenAsTheyAre()
{
    QFETCH(const QByteArray, message);
    QFETCH(const Decimal, price);
    FaultBench bench;
    FaultServer server(steps::upgrade() + Script{acknowledge({binanceTrade(1), message}), playBinance({})});
    WatchedLine line(bench, {.url = server.url()});
    QList<Decimal> prices;
    connect(line.connector.get(), &Connector::trade, &line,
            [&](const StreamKey &, const Trade &trade) { prices += trade.price; });
    line.connector->start();
    QTRY_COMPARE(prices.size(), 2);
    QVERIFY(prices[1] == price);
    QVERIFY(prices[1].isExact());
    QCOMPARE(line.connector->metrics().undecodableMessages, 0u);
    QCOMPARE(line.connector->metrics().errors, 0u);
    QVERIFY(line.failures.isEmpty());
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsApplication::tooManyBadMessagesEndTheSession_A01()
{
    QByteArrayList messages{binanceTrade(1)};
    for (int i = 0; i < 5; ++i)
        messages += "{\"stream\":";
    FaultBench bench;
    FaultyExchange exchange(steps::upgrade() + Script{acknowledge(messages), playBinance({})});
    WatchedLine line(bench, {.url = exchange.server.url()});
    line.connector->start();
    QTRY_VERIFY(!line.failures.isEmpty());
    QCOMPARE(line.failures.constFirst().cause, Cause::TooMuchUndecodable);
    QCOMPARE(line.failures.constFirst().failureClass, Class::Counts);
    QCOMPARE(line.connector->metrics().undecodableMessages, 5u);
    QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 20'000);
    QCOMPARE(line.failures.size(), 1);   // Of a new session other messages are judged.
    VERIFY_NO_OBJECTION(line.objection(exchange.accepted));
}

void TestConnectorFaultsApplication::anUnreadableMessageIsAGapOfUnnumberedBooks_A01()
{
    // Coinbase Exchange numbers neither its books nor the connection: what a frame held that cannot be read is lost
    // without a trace.
    const StreamKey book{QStringLiteral("BTC-USD"), Channel::Depth};
    const StreamKey other{QStringLiteral("ETH-USD"), Channel::Depth};
    const StreamKey trades{QStringLiteral("BTC-USD"), Channel::Trade};
    SimulatedExchange exchange(QStringLiteral("coinbase-exchange"));
    FaultBench bench;
    WatchedLine line(
        bench,
        {.url = exchange.endpoint.url, .venue = QStringLiteral("coinbase-exchange"), .streams = {book, other, trades}});
    line.connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 20'000);
    exchange.inject({.kind = FaultKind::Corrupt, .count = 1});
    QTRY_COMPARE_WITH_TIMEOUT(line.connector->metrics().undecodableMessages, 1u, 10'000);
    QTRY_VERIFY(line.told<SequenceGap>().size() >= 2);
    for (const StreamKey &each : {book, other}) {
        const auto gaps = line.told<SequenceGap>();
        QVERIFY(std::any_of(gaps.cbegin(), gaps.cend(), [&](const SequenceGap &gap) { return gap.stream == each; }));
    }
    QTRY_COMPARE_WITH_TIMEOUT(line.told<Resynced>().size(), 2, 20'000);
    QTRY_VERIFY(line.allTrusted());
    QVERIFY(line.failures.isEmpty());
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsApplication::anUnreadableMessageIsAGapOfTheConnection_A01()
{
    const StreamKey book{QStringLiteral("BTC-USD"), Channel::Depth};
    SimulatedExchange exchange(QStringLiteral("coinbase"));
    FaultBench bench;
    WatchedLine line(bench, {.url = exchange.endpoint.url, .venue = QStringLiteral("coinbase"), .streams = {book}});
    line.connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 20'000);
    exchange.inject({.kind = FaultKind::Corrupt, .count = 1});
    QTRY_COMPARE_WITH_TIMEOUT(line.told<SequenceGap>().size(), 1, 10'000);   // One hole, told once.
    QVERIFY(!line.told<SequenceGap>().front().stream);
    QCOMPARE(line.told<SequenceGap>().front().missing, 1u);
    QTRY_COMPARE_WITH_TIMEOUT(line.told<Resynced>().size(), 1, 20'000);
    QTRY_VERIFY(line.allTrusted());
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsApplication::unreadableSnapshotsAreAskedForAgain_A01_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("detail");
    const auto ok = [](const QByteArray &body) {
        return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    };
    QTest::newRow("A-01 cut short") << ok(R"({"lastUpdateId":10,"bids":[["1","1"]])")
                                    << QStringLiteral("missing or wrong");
    QTest::newRow("A-04 without its number")
        << ok(R"({"bids":[["1","1"]],"asks":[["2","1"]]})") << QStringLiteral("lastUpdateId");
    QTest::newRow("A-05 NaN for a price")
        << ok(R"({"lastUpdateId":10,"bids":[["NaN","1"]],"asks":[]})") << QStringLiteral("bids");
    QTest::newRow("HTTP 500") << QByteArray("HTTP/1.1 500 Oh\r\nContent-Length: 0\r\n\r\n")
                              << QStringLiteral("HTTP 500");
}

void TestConnectorFaultsApplication::unreadableSnapshotsAreAskedForAgain_A01()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, detail);
    const QByteArray change = R"({"stream":"btcusdt@depth@100ms","data":{"e":"depthUpdate","E":1723161261311,)"
                              R"("s":"BTCUSDT","U":9,"u":11,"b":[["1","2"]],"a":[]}})";
    const QByteArray good = R"({"lastUpdateId":10,"bids":[["1","1"]],"asks":[["2","1"]]})";
    FaultBench bench;
    FaultServer server(steps::upgrade() + Script{playBinance({change})});
    // Each question on its own connection: the first one gets the fault. The time is asked for there as well.
    int snapshots = 0;
    FaultServer rest({steps::awaitRequest(), steps::run([&](FaultConnection &c) {
                          QByteArray reply = "HTTP/1.1 404 No\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
                          if (c.request().startsWith("GET /api/v3/depth"))
                              reply = ++snapshots == 1 ? answer
                                                       : "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: "
                                                             + QByteArray::number(good.size()) + "\r\n\r\n" + good;
                          c.write(reply);
                          c.finish();
                      })});
    QUrl restUrl = rest.url(QString());
    restUrl.setScheme(QStringLiteral("http"));
    WatchedLine line(bench, {.url = server.url(), .streams = {Depth}, .restUrl = restUrl});
    line.connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(line.hasErrorWith(QStringLiteral("snapshot of BTCUSDT/depth")), 20'000);
    QVERIFY2(line.hasErrorWith(detail), qPrintable(line.told<ErrorOccurred>().front().error.detail));
    QVERIFY(line.trustOf(Depth) != TrustState::Trusted);
    QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 20'000);
    QCOMPARE(snapshots, 2);
    const auto top = line.connector->topOfBook(Depth);
    QVERIFY(top && top->bidQuantity == Decimal(2, 0));
    QVERIFY(line.failures.isEmpty());
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsApplication::aTextBeyondAllLimitsEndsTheSession_A06()
{
    judge({.script = steps::upgrade()
                     + Script{acknowledge({binanceTrade(1), tradeWith("M", '"' + QByteArray(10'000'000, 'x') + '"')}),
                              steps::hold()},
           .causes = {Cause::MessageTooBig},
           .detail = QStringLiteral("1009"),
           .wait = 70ms});
}

void TestConnectorFaultsApplication::aRejectedSymbolHarmsNoOther_A08()
{
    // As Binance would: a request with a bad name in it is refused as a whole.
    const Step refuseNope = [answered = qsizetype(0)](FaultConnection &c) mutable {
        const auto received = c.clientFrames();
        for (; answered < received.size(); ++answered) {
            const QByteArray &text = received[answered].payload;
            if (received[answered].opCode != 1)
                continue;
            const QByteArray id = QByteArray::number(
                QJsonDocument::fromJson(text).object().value(QLatin1String("id")).toInt());
            if (text.contains("nope"))
                c.write(frames::text(R"({"error":{"code":2,"msg":"Invalid symbol <b>nope</b>"},"id":)" + id + '}'));
            else
                c.write(frames::text(R"({"result":null,"id":)" + id + '}'));
            if (text.contains("btcusdt@trade") && !text.contains("nope"))
                c.write(frames::text(binanceTrade(1)));
        }
        return Progress::Wait;
    };
    FaultBench bench;
    FaultServer server(steps::upgrade() + Script{refuseNope});
    const StreamKey bad{QStringLiteral("NOPE"), Channel::Trade};
    QList<StreamKey> streams{Trades};
    for (int i = 0; i < 38; ++i)
        streams += {QStringLiteral("COIN%1USDT").arg(i), Channel::Trade};
    streams += bad;
    WatchedLine line(bench, {.url = server.url(), .streams = streams, .adjust = [](Connector::Options &options) {
                                 options.health.pingInterval = 5min;   // The search does not wait for a ping.
                             }});
    line.connector->start();
    QTRY_COMPARE_WITH_TIMEOUT(line.told<SubscriptionRejected>().size(), 1, 20'000);
    const SubscriptionRejected rejected = line.told<SubscriptionRejected>().front();
    QCOMPARE(rejected.stream, bad);
    QCOMPARE(rejected.reason, QStringLiteral("Invalid symbol <b>nope</b>"));   // Shown as it is, never as markup.
    QTRY_COMPARE(line.trustOf(Trades), TrustState::Trusted);
    QCOMPARE(line.trustOf(bad), TrustState::Rejected);
    QTRY_COMPARE_WITH_TIMEOUT(line.told<SubscriptionConfirmed>().size(), streams.size() - 1, 20'000);
    QVERIFY(line.failures.isEmpty());
    QCOMPARE(server.accepted(), 1);
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsApplication::whatAServerEchoesOfASecretReachesNobody_X02()
{
    // In an error that refuses a stream, in one that belongs to nothing, and in the reason of a close frame.
    Redactor::program().add("canary-of-a-key-0123456789");
    const QByteArray said = "bad key canary-of-a-key-0123456789";
    const auto errorOf = [&said](const QByteArray &id) {
        return R"({"error":{"code":2,"msg":")" + said + R"("},"id":)" + id + '}';
    };
    FaultBench bench;
    FaultServer server(steps::upgrade()
                       + Script{awaitSubscribe(), steps::send(frames::text(errorOf("1")) + frames::text(errorOf("null"))
                                                              + frames::close(1008, said))});
    WatchedLine line(bench, {.url = server.url()});
    QString signalled;
    connect(line.connector.get(), &Connector::errorOccurred, this,
            [&](const Error &error) { signalled += error.detail; });
    connect(line.connector.get(), &Connector::subscriptionRejected, this,
            [&](const StreamKey &, const QString &reason) { signalled += reason; });
    line.connector->start();
    QTRY_VERIFY(!line.failures.isEmpty());
    line.connector->stop();
    const QString shown = QStringLiteral("bad key ***");
    QCOMPARE(line.failures.constFirst().detail, shown);
    QCOMPARE(line.told<SubscriptionRejected>().size(), 1);
    QCOMPARE(line.told<SubscriptionRejected>().front().reason, shown);
    QVERIFY(line.hasErrorWith(shown));
    QVERIFY(signalled.contains(shown) && !signalled.contains(QLatin1String("canary")));
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsApplication::anUnansweredSubscriptionEndsTheAttempt_A09_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("A-09 nothing comes") << steps::hold();
    QTest::newRow("A-09 an answer to another request")
        << steps::run([](FaultConnection &c) { c.write(frames::text(R"({"result":null,"id":777})")); });
}

void TestConnectorFaultsApplication::anUnansweredSubscriptionEndsTheAttempt_A09()
{
    QFETCH(const Step, step);
    judge({.script = steps::upgrade() + Script{awaitSubscribe(), step, steps::hold()},
           .causes = {Cause::AcknowledgementTimeout},
           .wait = 70ms});
}

void TestConnectorFaultsApplication::strangeAcknowledgementsChangeNothing_A09_data()
{
    QTest::addColumn<QByteArrayList>("messages");
    const QByteArray right = R"({"result":null,"id":1})";
    QTest::newRow("A-09 of another request") << QByteArrayList{R"({"result":null,"id":777})", right};
    QTest::newRow("A-09 twice") << QByteArrayList{right, right};
    QTest::newRow("A-09 with null for an id") << QByteArrayList{R"({"result":null,"id":null})", right};
    QTest::newRow("A-09 error of another request")
        << QByteArrayList{R"({"error":{"code":2,"msg":"no"},"id":777})", right};
    QTest::newRow("A-09 after the data") << QByteArrayList{binanceTrade(1), right};
}

void TestConnectorFaultsApplication::strangeAcknowledgementsChangeNothing_A09()
{
    QFETCH(const QByteArrayList, messages);
    QByteArray bytes;
    for (const QByteArray &message : messages)
        bytes += frames::text(message);
    FaultBench bench;
    FaultServer server(steps::upgrade()
                       + Script{awaitSubscribe(), steps::send(bytes + frames::text(binanceTrade(2))), steps::hold()});
    WatchedLine line(bench, {.url = server.url()});
    line.connector->start();
    QTRY_COMPARE(line.state(), LineState::Stable);   // So it was acknowledged, and did not end.
    QCOMPARE(line.told<SubscriptionConfirmed>().size(), 1);
    QVERIFY(line.told<SubscriptionRejected>().empty());
    QVERIFY(line.allTrusted());
    QVERIFY(line.failures.isEmpty());
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsApplication::absurdValuesAreFlaggedAndHandedOn_A07_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<StreamKey>("stream");
    QTest::addColumn<QString>("flag");
    const StreamKey best{QStringLiteral("BTCUSDT"), Channel::BookTicker};
    QTest::newRow("A-07 a negative price") << tradeWith("p", R"("-61837.63")") << Trades << QStringLiteral("-61837.6");
    QTest::newRow("A-07 a price of 0") << tradeWith("p", R"("0.00")") << Trades << QStringLiteral("price 0");
    QTest::newRow("A-05 minus 0 for a price") << tradeWith("p", R"("-0")") << Trades << QStringLiteral("price 0");
    QTest::newRow("A-07 a size of 0") << tradeWith("q", R"("0")") << Trades << QStringLiteral("BTCUSDT/trade");
    QTest::newRow("A-07 a negative size") << tradeWith("q", R"("-1")") << Trades << QStringLiteral("BTCUSDT/trade");
    QTest::newRow("A-07 a crossed book") << QByteArray(
        R"({"stream":"btcusdt@bookTicker","data":{"u":2,"s":"BTCUSDT","b":"101","B":"1","a":"100","A":"1"}})")
                                         << best << QStringLiteral("bid 101, ask 100");
}

void TestConnectorFaultsApplication::absurdValuesAreFlaggedAndHandedOn_A07()
{
    QFETCH(const QByteArray, message);
    QFETCH(const StreamKey, stream);
    QFETCH(const QString, flag);
    FaultBench bench;
    FaultServer server(steps::upgrade() + Script{acknowledge({binanceTrade(1), message}), playBinance({})});
    WatchedLine line(bench, {.url = server.url(), .streams = {Trades, stream}});
    int handedOn = 0;
    connect(line.connector.get(), &Connector::trade, &line, [&](const StreamKey &, const Trade &) { ++handedOn; });
    connect(line.connector.get(), &Connector::bookTicker, &line,
            [&](const StreamKey &, const BookTicker &) { ++handedOn; });
    line.connector->start();
    QTRY_COMPARE(handedOn, 2);
    QTRY_COMPARE(line.told<ErrorOccurred>().size(), 1);
    QVERIFY2(line.hasErrorWith(flag), qPrintable(line.told<ErrorOccurred>().front().error.detail));
    QVERIFY(line.hasErrorWith(stream.toString()));
    QCOMPARE(line.connector->metrics().undecodableMessages, 0u);
    QCOMPARE(line.trustOf(stream), TrustState::Trusted);   // It is what the exchange says.
    QVERIFY(line.failures.isEmpty());
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsApplication::acknowledgedButSilentIsNoticed_A10()
{
    FaultBench bench;
    FaultyExchange exchange(steps::upgrade() + Script{playBinance({})});
    WatchedLine line(bench, {.url = exchange.server.url(),
                             .adjust = [](Connector::Options &options) { options.health.staleAfter = 1s; }});
    line.connector->start();
    QTRY_COMPARE(line.told<SubscriptionConfirmed>().size(), 1);
    // Told and asked for again; then the line is replaced, which is no failure of anybody's.
    QTRY_VERIFY_WITH_TIMEOUT(!line.told<StaleDetected>().empty(), 10'000);
    QCOMPARE(line.told<StaleDetected>().front().stream, std::optional(Trades));
    QCOMPARE(line.trustOf(Trades), TrustState::Silent);
    QTRY_VERIFY_WITH_TIMEOUT(!line.failures.isEmpty(), 10'000);
    QCOMPARE(line.failures.constFirst().cause, Cause::StreamsSilent);
    QCOMPARE(line.failures.constFirst().failureClass, Class::Neutral);
    const auto frames = exchange.server.connections().constFirst()->clientFrames();
    const auto asked = std::count_if(frames.cbegin(), frames.cend(),
                                     [](const Frame &frame) { return frame.payload.contains("\"SUBSCRIBE\""); });
    QVERIFY(asked >= 2);
    QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 20'000);
    for (const StateChanged &change : line.told<StateChanged>())
        QVERIFY(change.to != LineState::Stable || line.allTrusted());   // Never healthy without data.
    VERIFY_NO_OBJECTION(line.objection(exchange.accepted));
}

void TestConnectorFaultsApplication::numbersAreFollowed_A11_data()
{
    QTest::addColumn<QList<quint64>>("ids");
    QTest::addColumn<int>("published");
    QTest::addColumn<int>("gaps");
    QTest::addColumn<int>("duplicates");
    using Ids = QList<quint64>;
    constexpr quint64 top = 1ull << 63;
    QTest::newRow("A-11 in order") << Ids{1, 2, 3, 4} << 4 << 0 << 0;
    QTest::newRow("A-11 duplicates") << Ids{1, 2, 2, 1, 3} << 3 << 0 << 2;
    QTest::newRow("A-11 reordered within the window") << Ids{1, 3, 5, 4, 2, 6} << 6 << 0 << 0;
    QTest::newRow("A-11 a jump beyond the window") << Ids{1, 2, 1'000, 1'001} << 4 << 1 << 0;
    QTest::newRow("A-11 across 2^63") << Ids{top - 1, top, top + 1} << 3 << 0 << 0;
    QTest::newRow("A-11 up to 2^64 - 1") << Ids{~0ull - 2, ~0ull - 1, ~0ull} << 3 << 0 << 0;
}

void TestConnectorFaultsApplication::numbersAreFollowed_A11()
{
    QFETCH(const QList<quint64>, ids);
    QFETCH(const int, published);
    QFETCH(const int, gaps);
    QFETCH(const int, duplicates);
    QByteArrayList messages;
    for (const quint64 id : ids)
        messages += binanceTrade(id);
    FaultBench bench;
    FaultServer server(steps::upgrade() + Script{playBinance(messages)});
    WatchedLine line(bench, {.url = server.url()});
    int told = 0;
    connect(line.connector.get(), &Connector::trade, &line, [&](const StreamKey &, const Trade &) { ++told; });
    line.connector->start();
    QTRY_COMPARE(line.connector->messageCount(), quint64(ids.size()));
    QCOMPARE(told, published);
    QTRY_VERIFY(line.allTrusted());
    QCOMPARE(line.connector->metrics().sequenceGaps, quint64(gaps));
    QCOMPARE(line.told<SequenceGap>().size(), gaps);
    QCOMPARE(line.connector->metrics().duplicates, quint64(duplicates));
    QVERIFY(line.failures.isEmpty());
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsApplication::wireFaultsOfASequenceAreTold_A11_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("gaps");
    QTest::newRow("A-11 a message is lost") << Fault{.kind = FaultKind::DropMessage, .count = 1} << 1;
    QTest::newRow("A-11 a message comes twice") << Fault{.kind = FaultKind::Duplicate, .count = 1} << 0;
    QTest::newRow("A-11 a message comes late") << Fault{.kind = FaultKind::Reorder, .count = 1, .distance = 3} << 0;
}

void TestConnectorFaultsApplication::wireFaultsOfASequenceAreTold_A11()
{
    QFETCH(const Fault, fault);
    QFETCH(const int, gaps);
    SimulatedExchange exchange(QStringLiteral("binance-spot"));
    FaultBench bench;
    WatchedLine line(bench, {.url = exchange.endpoint.url});
    line.connector->start();
    QTRY_VERIFY(line.allTrusted());
    exchange.inject(fault);
    const auto before = line.connector->messageCount();
    // What the hole's second of grace leaves open is told by then.
    QTRY_VERIFY_WITH_TIMEOUT(line.connector->messageCount() > before + 200, 20'000);
    QCOMPARE(line.told<SequenceGap>().size(), gaps);
    QCOMPARE(line.connector->metrics().duplicates, quint64(fault.kind == FaultKind::Duplicate));
    QTRY_VERIFY(line.allTrusted());
    QVERIFY(line.failures.isEmpty());
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsApplication::aWrongChecksumIsAGapOfItsBook_A12_data()
{
    QTest::addColumn<int>("wrong");
    QTest::newRow("A-12 once") << 1;
    QTest::newRow("A-12 three times, which a minute may have") << 3;
    QTest::newRow("A-12 four times") << 4;
}

void TestConnectorFaultsApplication::aWrongChecksumIsAGapOfItsBook_A12()
{
    QFETCH(const int, wrong);
    const StreamKey book{QStringLiteral("BTC/USD"), Channel::Depth};
    const auto bookFrame = [](const QByteArray &type, const QByteArray &checksum) {
        return frames::text(R"({"channel":"book","type":")" + type
                            + R"(","data":[{"symbol":"BTC/USD","bids":[{"price":100.0,"qty":1.00000000}],)"
                              R"("asks":[{"price":101.0,"qty":1.00000000}],"checksum":)"
                            + checksum + R"(,"timestamp":"2026-08-16T23:37:04.316445Z"}]})");
    };
    // As Kraken: a snapshot behind each subscription, then a change; that of the first ones does not fit.
    int subscriptions = 0;
    const Step play = [&, answered = qsizetype(0)](FaultConnection &c) mutable {
        const auto received = c.clientFrames();
        for (; answered < received.size(); ++answered) {
            const QJsonObject request = QJsonDocument::fromJson(received[answered].payload).object();
            const QByteArray method = request.value(QLatin1String("method")).toString().toLatin1();
            const QByteArray id = QByteArray::number(request.value(QLatin1String("req_id")).toInt());
            if (method != "subscribe" && method != "unsubscribe")
                continue;
            c.write(frames::text(R"({"method":")" + method
                                 + R"(","result":{"channel":"book","depth":25,"snapshot":true,"symbol":"BTC/USD"},)"
                                   R"("success":true,"time_in":"2026-08-16T23:37:04.1Z","time_out":)"
                                   R"("2026-08-16T23:37:04.2Z","req_id":)"
                                 + id + '}'));
            if (method == "subscribe")
                c.write(bookFrame("snapshot", RightChecksum)
                        + bookFrame("update", ++subscriptions <= wrong ? "1" : RightChecksum));
        }
        return Progress::Wait;
    };
    FaultBench bench;
    FaultServer server(steps::upgrade() + Script{play});
    WatchedLine line(bench, {.url = server.url(), .venue = QStringLiteral("kraken"), .streams = {book}});
    line.connector->start();
    QTRY_COMPARE_WITH_TIMEOUT(subscriptions, wrong + 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 20'000);
    QCOMPARE(line.connector->metrics().checksumFailures, quint64(wrong));
    const auto changes = line.told<TrustChanged>();
    QCOMPARE(std::count_if(changes.cbegin(), changes.cend(),
                           [](const TrustChanged &change) { return change.to == TrustState::Gapped; }),
             wrong);
    // The fourth resync within a minute is one too many for the line.
    QCOMPARE(line.told<Resynced>().size(), std::min(wrong, 3));
    QCOMPARE(line.failures.size(), wrong > 3 ? 1 : 0);
    if (wrong > 3) {
        QCOMPARE(line.failures.constFirst().cause, Cause::ResyncFailed);
        QCOMPARE(line.failures.constFirst().failureClass, Class::Counts);
        QVERIFY(line.failures.constFirst().detail.contains(book.toString()));
    }
    QCOMPARE(server.accepted(), wrong > 3 ? 2 : 1);
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsApplication::strangeTimesChangeNoOrder_A13_data()
{
    QTest::addColumn<qint64>("offset");   // Of the event's time, in ms.
    QTest::addColumn<qint64>("unit");     // Of its number: what a second has.
    QTest::newRow("A-13 an hour back") << qint64(-3'600'000) << qint64(1'000);
    QTest::newRow("A-13 a year ahead") << qint64(365) * 86'400'000 << qint64(1'000);
    QTest::newRow("A-13 seconds instead of milliseconds") << qint64(0) << qint64(1);
    QTest::newRow("A-13 microseconds") << qint64(0) << qint64(1'000'000);
}

void TestConnectorFaultsApplication::strangeTimesChangeNoOrder_A13()
{
    QFETCH(const qint64, offset);
    QFETCH(const qint64, unit);
    const auto wall = std::chrono::duration_cast<std::chrono::milliseconds>(wallNow().time_since_epoch()).count();
    QByteArrayList messages;
    for (quint64 id = 1; id <= 10; ++id) {
        // Every other one is as it should be.
        const qint64 ms = id % 2 == 0 ? wall + offset : wall;
        const QByteArray time = QByteArray::number(id % 2 == 0 ? ms / 1'000 * unit + ms % 1'000 * unit / 1'000 : ms);
        messages += QByteArray(tradeWith("E", time, id)).replace("1723161255342", time);
    }
    FaultBench bench;
    FaultServer server(steps::upgrade() + Script{playBinance(messages)});
    WatchedLine line(bench, {.url = server.url()});
    QList<quint64> ids;
    QList<WallTime> times;
    connect(line.connector.get(), &Connector::trade, &line, [&](const StreamKey &, const Trade &trade) {
        ids += trade.id;
        times += trade.tradeTime;
    });
    line.connector->start();
    QTRY_COMPARE(ids.size(), 10);
    for (qsizetype i = 0; i < 10; ++i) {
        QCOMPARE(ids[i], quint64(i + 1));
        // The unit was told from the size of the number: within its own second.
        const auto expected = WallTime(std::chrono::milliseconds(wall + (i % 2 == 1 ? offset : 0)));
        QVERIFY(std::chrono::abs(times[i] - expected) <= 1s);
    }
    QVERIFY(line.allTrusted());
    QCOMPARE(line.connector->metrics().sequenceGaps, 0u);
    QCOMPARE(line.connector->metrics().duplicates, 0u);
    const auto latency = line.connector->metrics().feedLatency;
    QVERIFY(latency.p50);
    if (offset < 0)
        QVERIFY(latency.max > 59min);   // Never clamped: whoever looks sees it.
    QVERIFY(line.failures.isEmpty());
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsApplication::anAnnouncedEndIsNoFailure_A16()
{
    FaultBench bench;
    FaultyExchange exchange(
        steps::upgrade()
        + Script{acknowledge({binanceTrade(999'999), R"({"e":"serverShutdown","E":1723161261311})"}), playBinance({})});
    WatchedLine line(bench, {.url = exchange.server.url()});
    line.connector->start();
    // Another session goes on with the next trade before this one ends.
    QTRY_COMPARE_WITH_TIMEOUT(line.connector->metrics().rotations, 1u, 20'000);
    QTRY_VERIFY(line.allTrusted());
    QCOMPARE(exchange.accepted.size(), size_t(2));
    QVERIFY(line.failures.isEmpty());
    QCOMPARE(line.connector->metrics().totalFailures, 0u);
    QCOMPARE(line.connector->metrics().reconnects, 0u);
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsApplication::whatTheServerSaysBesidesIsRouted_A17_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("error");   // Empty: it is no error.
    QTest::addColumn<QString>("logged");
    QTest::newRow("A-17 an error of its own") << QByteArray(R"({"error":{"code":3,"msg":"Internal <b>mess</b>"}})")
                                              << QStringLiteral("Internal <b>mess</b>") << QString();
    QTest::newRow("A-17 an error of older form")
        << QByteArray(R"({"code":-1121,"msg":"Invalid symbol."})") << QStringLiteral("Invalid symbol.") << QString();
    QTest::newRow("A-17 an unknown type") << QByteArray(R"({"e":"weatherReport","E":1723161261311,"sun":true})")
                                          << QString() << QStringLiteral("unknown type");
    QTest::newRow("A-17 an unknown type in an envelope")
        << QByteArray(R"({"stream":"btcusdt@trade","data":{"e":"somethingNew","E":1}})") << QString()
        << QStringLiteral("unknown type");
}

void TestConnectorFaultsApplication::whatTheServerSaysBesidesIsRouted_A17()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QString, error);
    QFETCH(const QString, logged);
    FaultBench bench;
    FaultServer server(steps::upgrade()
                       + Script{acknowledge({binanceTrade(1), message, message, binanceTrade(2)}), playBinance({})});
    WatchedLine line(bench, {.url = server.url()});
    line.connector->start();
    QTRY_COMPARE(line.connector->messageCount(), quint64(2));
    QCOMPARE(line.connector->metrics().undecodableMessages, 0u);
    QCOMPARE(line.connector->metrics().errors, error.isEmpty() ? 0u : 2u);
    QVERIFY(error.isEmpty() || line.hasErrorWith(error));
    const auto mentions = std::count_if(line.logged.cbegin(), line.logged.cend(),
                                        [&](const QString &text) { return text.contains(logged); });
    QVERIFY(logged.isEmpty() || mentions == 1);   // Once, however many come.
    QVERIFY(line.allTrusted());
    QVERIFY(line.failures.isEmpty());
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsApplication::dataOfAnotherSymbolAreDroppedAndTold_A18_data()
{
    QTest::addColumn<QByteArray>("message");
    const QByteArray eth = QByteArray(binanceTrade(2)).replace("BTCUSDT", "ETHUSDT");
    QTest::newRow("A-18 under its own name") << QByteArray(eth).replace("btcusdt", "ethusdt");
    QTest::newRow("A-18 under ours") << eth;
    QTest::newRow("A-18 another channel of ours") << QByteArray(binanceTrade(2)).replace("@trade", "@aggTrade");
}

void TestConnectorFaultsApplication::dataOfAnotherSymbolAreDroppedAndTold_A18()
{
    QFETCH(const QByteArray, message);
    FaultBench bench;
    FaultServer server(steps::upgrade()
                       + Script{acknowledge({binanceTrade(1), message, message, binanceTrade(2)}), playBinance({})});
    WatchedLine line(bench, {.url = server.url()});
    QList<quint64> ids;
    connect(line.connector.get(), &Connector::trade, &line, [&](const StreamKey &stream, const Trade &trade) {
        QCOMPARE(stream, Trades);
        ids += trade.id;
    });
    line.connector->start();
    QTRY_COMPARE(ids, (QList<quint64>{1, 2}));
    QCOMPARE(line.connector->metrics().duplicates, 0u);
    QCOMPARE(line.told<ErrorOccurred>().size(), 1);   // One of these after an unsubscription is normal: told once.
    QVERIFY(line.hasErrorWith(QStringLiteral("data of a stream nobody asked for")));
    QVERIFY(line.failures.isEmpty());
    VERIFY_NO_OBJECTION(line.objection());
}

}   // namespace tst_connectorfaults_application

FEEDWARDEN_GUILESS_TEST(tst_connectorfaults_application::TestConnectorFaultsApplication)
#include "tst_connectorfaults_application.moc"
