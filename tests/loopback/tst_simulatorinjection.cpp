// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"

#include "simulatorsupport.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <map>
#include <set>

namespace tst_simulatorinjection {

using namespace feedwarden;

/// Each fault as it is seen from outside, and in the truth file.
class TestSimulatorInjection : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void refuseRefusesAtTheDoor();
    void stalledHandshakesAreNeverAnswered();
    void upgradesAreRefusedWithStatusHeadersAndBody();
    void restIsRefusedWhenAimedAt();
    void resetSendsRst();
    void resetCanBeAimedAtOneSession();
    void lastingFaultsMeetNewcomers();
    void closeSendsCodeAndReason_data();
    void closeSendsCodeAndReason();
    void halfOpenIsSilentAndEndsWithRst();
    void oneWayInHearsNothing();
    void oneWayOutSaysNothingAndLosesNothing();
    void muteLeavesHeartbeatsAndNumbers();
    void mutedBooksStartOver();
    void muteStreamSilencesOneSymbol();
    void slowDelaysAndKeepsOrder();
    void slowLimitsBandwidth();
    void droppedMessagesLeaveAHole();
    void droppedMessagesLeaveAHoleInTheConnection();
    void duplicatesComeTwice();
    void reorderedMessagesComeLater();
    void corruptTextIsNoJson();
    void corruptBytesEndTheSession_data();
    void corruptBytesEndTheSession();
    void floodKeepsSequences_data();
    void floodKeepsSequences();
    void pingFloodPings();
    void rejectedSubscriptionsAreAnsweredWithErrors();
    void unacknowledgedSubscriptionsDeliver();
    void shutdownIsAnnounced();
    void clockSkewMovesEventsAndTheTimeEndpoint();
    void acceptedConnectionsAreDropped();
    void clearEndsWhatLasts();
    void whatAVenueCannotDoIsSaid_data();
    void whatAVenueCannotDoIsSaid();
    void commandsComeOverRest();
    void slowReadersAreCut();
    void aGoodbyeBeforeAResetIsHeard_data();
    void aGoodbyeBeforeAResetIsHeard();
    void everyMessageIsAccountedFor();

private:
    void startWith(double rate, double pace = 1);
    [[nodiscard]] QUrl binance(const char *path, const char *query = nullptr) const
    {
        return withPath(endpointOf(*m_simulator, "binance-spot").url, path, query);
    }
    [[nodiscard]] QUrl coinbase() const { return withPath(endpointOf(*m_simulator, "coinbase").url, "/"); }
    [[nodiscard]] QList<QJsonObject> truth() { return readTruth(*m_simulator, truthFile()); }
    [[nodiscard]] QString truthFile() const { return m_folder->filePath(QStringLiteral("truth.jsonl")); }
    [[nodiscard]] QString begin(const QByteArray &json) { return inject(*m_simulator, json); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Simulator> m_simulator;
};

#ifndef Q_MOC_RUN   // moc of 6.4 trips over raw strings in macro arguments.

void TestSimulatorInjection::startWith(double rate, double pace)
{
    m_simulator.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    // What is particular to other venues is in tests of their own.
    const QStringList venues{QStringLiteral("binance-spot"), QStringLiteral("coinbase"),
                             QStringLiteral("coinbase-exchange")};
    m_simulator = std::make_unique<Simulator>(
        Simulator::Options{.venues = venues, .rate = rate, .truthFile = truthFile(), .pace = pace});
    const auto started = m_simulator->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void TestSimulatorInjection::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    startWith(500);
}

// Whatever a test did: each fault that began has ended by the end, and the truth knows both.
void TestSimulatorInjection::cleanup()
{
    if (!m_simulator)
        return;
    m_simulator->clear();
    std::map<qint64, int> events;
    for (const QJsonObject &line : truth()) {
        if (line.value(QLatin1String("type")).toString() == QLatin1String("fault")) {
            QVERIFY(line.value(QLatin1String("t")).toInteger() > 1'500'000'000'000'000'000);
            events[line.value(QLatin1String("fault_id")).toInteger()] += line.value(QLatin1String("event")).toString()
                                                                                 == QLatin1String("begin")
                                                                             ? 1
                                                                             : 100;
        }
    }
    for (const auto &[id, sum] : events)
        QCOMPARE(sum, 101);
    m_simulator.reset();
}

static qint64 tradeId(const QByteArray &text)
{
    const QJsonObject message = QJsonDocument::fromJson(text).object();
    const QJsonObject data = message.contains(QLatin1String("data")) ? message.value(QLatin1String("data")).toObject()
                                                                     : message;
    return data.value(QLatin1String("t")).toInteger();
}

static int holesIn(const QList<QByteArray> &trades)
{
    int holes = 0;
    qint64 last = 0;
    for (const QByteArray &text : trades) {
        const qint64 id = tradeId(text);
        holes += last != 0 && id != last + 1;
        last = id;
    }
    return holes;
}

void TestSimulatorInjection::refuseRefusesAtTheDoor()
{
    Listener before(binance("/ws/btcusdt@trade"));
    QTRY_VERIFY(!before.texts.isEmpty());
    QCOMPARE(begin(R"({"fault":"refuse","venue":"binance-spot"})"), QString());
    RawClient refused(binance("/ws"));
    QVERIFY(refused.waitForEnd());
    QVERIFY(refused.wasRefused);
    // Who is in stays in, and REST is another port.
    const qsizetype soFar = before.texts.size();
    QTRY_VERIFY(before.texts.size() > soFar + 3);
    QCOMPARE(fetch(endpointOf(*m_simulator, "binance-spot").restUrl, QStringLiteral("/api/v3/ping")).status, 200);
    m_simulator->clear(QStringLiteral("binance-spot"));
    Listener after(binance("/ws/btcusdt@trade"));
    QTRY_VERIFY(!after.texts.isEmpty());
}

void TestSimulatorInjection::stalledHandshakesAreNeverAnswered()
{
    QCOMPARE(begin(R"({"fault":"stall_handshake","venue":"binance-spot","count":1})"), QString());
    RawClient stalled(binance("/ws"));
    stalled.upgrade("/ws");
    QTRY_COMPARE(countTruth(truth(), "refused"), qsizetype(1));
    // The next one gets in, and the first has still not heard a byte.
    Listener next(binance("/ws/btcusdt@trade"));
    QTRY_VERIFY(next.texts.size() > 10);
    stalled.read();
    QVERIFY(stalled.bytes.isEmpty());
    QVERIFY(!stalled.hasEnded);
}

void TestSimulatorInjection::upgradesAreRefusedWithStatusHeadersAndBody()
{
    QCOMPARE(
        begin(
            R"({"fault":"http_status","venue":"binance-spot","code":429,"headers":{"Retry-After":7},"body":"{\"code\":-1003}","count":2})"),
        QString());
    RawClient client(binance("/ws"));
    client.upgrade("/ws");
    QVERIFY(client.waitForEnd());
    QVERIFY(client.bytes.startsWith("HTTP/1.1 429 Too Many Requests\r\n"));
    QVERIFY(client.bytes.contains("\r\nRetry-After: 7\r\n"));
    QVERIFY(client.bytes.endsWith("\r\n\r\n{\"code\":-1003}"));
    Listener second(binance("/ws"));
    QTRY_VERIFY(second.hasFailed);
    QVERIFY(second.socket.errorString().contains(QLatin1String("429")));
    Listener third(binance("/ws"));
    QTRY_VERIFY(third.wasConnected);
}

void TestSimulatorInjection::restIsRefusedWhenAimedAt()
{
    const QUrl rest = endpointOf(*m_simulator, "binance-spot").restUrl;
    QCOMPARE(
        begin(
            R"({"fault":"http_status","venue":"binance-spot","code":418,"headers":{"Retry-After":"120"},"target":"rest","count":1})"),
        QString());
    const Fetched banned = fetch(rest, QStringLiteral("/api/v3/time"));
    QCOMPARE(banned.status, 418);
    QCOMPARE(banned.header("Retry-After"), QByteArray("120"));
    QCOMPARE(fetch(rest, QStringLiteral("/api/v3/time")).status, 200);

    QCOMPARE(begin(R"({"fault":"stall_handshake","venue":"binance-spot","target":"rest","count":1})"), QString());
    const Question stalled(rest, QStringLiteral("/api/v3/time"));
    QTRY_COMPARE(m_simulator->status().value(QLatin1String("venues"))[0][QLatin1String("faults")].toArray().size(),
                 qsizetype(0));
    QCOMPARE(fetch(rest, QStringLiteral("/api/v3/time")).status, 200);
    QVERIFY(!stalled.isAnswered());
}

void TestSimulatorInjection::resetSendsRst()
{
    RawClient client(binance("/ws"));
    client.upgrade("/ws/btcusdt@trade");
    QVERIFY(client.waitForText("\"e\":\"trade\""));
    QCOMPARE(begin(R"({"fault":"reset","venue":"binance-spot"})"), QString());
    QVERIFY(client.waitForEnd());
    QVERIFY(client.wasReset);
    // It was for those who were there.
    Listener after(binance("/ws/btcusdt@trade"));
    QTRY_VERIFY(after.texts.size() > 3);
    QVERIFY(!after.isClosed);
}

void TestSimulatorInjection::resetCanBeAimedAtOneSession()
{
    Listener first(binance("/ws/btcusdt@trade"));
    QTRY_VERIFY(!first.texts.isEmpty());
    Listener second(binance("/ws/btcusdt@trade"));
    QTRY_VERIFY(!second.texts.isEmpty());
    QCOMPARE(begin(R"({"fault":"reset","venue":"binance-spot","session":1})"), QString());
    QTRY_VERIFY(first.isClosed);
    const qsizetype soFar = second.texts.size();
    QTRY_VERIFY(second.texts.size() > soFar + 5);
    QVERIFY(!second.isClosed);
}

void TestSimulatorInjection::lastingFaultsMeetNewcomers()
{
    QCOMPARE(begin(R"({"fault":"reset","venue":"binance-spot","for_ms":60000})"), QString());
    RawClient reset(binance("/ws"));
    reset.upgrade("/ws");
    QVERIFY(reset.waitForEnd());
    QVERIFY(reset.wasReset);
    m_simulator->clear();
    QCOMPARE(begin(R"({"fault":"close","venue":"binance-spot","count":2,"code":4000})"), QString());
    for (int i = 0; i < 2; ++i) {
        Listener closed(binance("/ws"));
        QTRY_VERIFY(closed.isClosed);
        QCOMPARE(int(closed.socket.closeCode()), 4000);
    }
    Listener spared(binance("/ws/btcusdt@trade"));
    QTRY_VERIFY(spared.texts.size() > 10);
    QVERIFY(!spared.isClosed);
}

void TestSimulatorInjection::closeSendsCodeAndReason_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("going away") << 1001 << QByteArray("bye");
    QTest::newRow("restart") << 1012 << QByteArray();
    QTest::newRow("own code") << 4001 << QByteArray("gr\xc3\xbc\xc3\x9f dich");
    QTest::newRow("forbidden code") << 1006 << QByteArray();
    QTest::newRow("without a code") << 0 << QByteArray();
}

void TestSimulatorInjection::closeSendsCodeAndReason()
{
    QFETCH(const int, code);
    QFETCH(const QByteArray, reason);
    RawClient client(binance("/ws"));
    client.upgrade("/ws");
    QVERIFY(client.waitForText("\r\n\r\n"));
    QJsonObject fault{{QStringLiteral("fault"), QStringLiteral("close")},
                      {QStringLiteral("code"), code},
                      {QStringLiteral("reason"), QString::fromUtf8(reason)}};
    QCOMPARE(begin(QJsonDocument(fault).toJson()), QString());
    QByteArray payload;
    if (code != 0) {
        payload.append(char(code >> 8));
        payload.append(char(code));
        payload += reason;
    }
    QByteArray expected("\x88");
    expected.append(char(payload.size()));
    QVERIFY(client.waitForText(QByteArray(expected + payload)));
    // Answered, the server ends the connection at once.
    client.send(RawClient::frame(8, payload.left(2)));
    QVERIFY(client.waitForEnd());
    QVERIFY(!client.wasReset);
}

void TestSimulatorInjection::halfOpenIsSilentAndEndsWithRst()
{
    RawClient client(binance("/ws"));
    client.upgrade("/ws/btcusdt@trade");
    QVERIFY(client.waitForText("\"e\":\"trade\""));
    QCOMPARE(begin(R"({"fault":"half_open","venue":"binance-spot","session":1})"), QString());
    // Another session shows that time passes, while this one hears nothing more.
    Listener other(binance("/ws/btcusdt@trade"));
    client.read();
    client.bytes.clear();
    client.send(RawClient::frame(9, "anybody?"));
    QTRY_VERIFY(other.texts.size() > 30);
    client.read();
    QVERIFY(client.bytes.isEmpty());
    QVERIFY(!client.hasEnded);
    m_simulator->clear();
    QVERIFY(client.waitForEnd());
    QVERIFY(client.wasReset);
    QVERIFY(client.bytes.isEmpty());
    QVERIFY(!other.isClosed);
}

void TestSimulatorInjection::oneWayInHearsNothing()
{
    Listener client(binance("/ws/btcusdt@trade"));
    QTRY_VERIFY(!client.texts.isEmpty());
    QCOMPARE(begin(R"({"fault":"one_way","venue":"binance-spot"})"), QString());
    client.socket.ping("1");
    const qsizetype soFar = client.texts.size();
    QTRY_VERIFY(client.texts.size() > soFar + 30);
    QVERIFY(client.pongs.isEmpty());
    m_simulator->clear();
    QTRY_COMPARE(client.pongs.size(), qsizetype(1));
    QCOMPARE(holesIn(client.texts), 0);
}

void TestSimulatorInjection::oneWayOutSaysNothingAndLosesNothing()
{
    Listener client(binance("/ws/btcusdt@trade"));
    QTRY_VERIFY(!client.texts.isEmpty());
    QCOMPARE(begin(R"({"fault":"one_way","venue":"binance-spot","direction":"out","session":1})"), QString());
    Listener other(binance("/ws/btcusdt@trade"));
    QTRY_VERIFY(!other.texts.isEmpty());
    const qsizetype soFar = client.texts.size();   // Whatever was under way has come by now.
    QTRY_VERIFY(other.texts.size() > 40);
    QCOMPARE(client.texts.size(), soFar);
    m_simulator->clear();
    QTRY_VERIFY(client.texts.size() > soFar + 40);
    QCOMPARE(holesIn(client.texts), 0);
}

void TestSimulatorInjection::muteLeavesHeartbeatsAndNumbers()
{
    startWith(500, 0.05);
    Listener client(coinbase());
    QTRY_VERIFY(client.wasConnected);
    client.send(R"({"type":"subscribe","channel":"heartbeats"})");
    client.send(R"({"type":"subscribe","product_ids":["BTC-USD"],"channel":"ticker"})");
    QTRY_VERIFY(client.count(R"("channel":"ticker")") > 5);
    QCOMPARE(begin(R"({"fault":"mute","venue":"coinbase"})"), QString());
    const qsizetype muted = client.count(R"("channel":"heartbeats")") + 1;
    QTRY_VERIFY(client.count(R"("channel":"heartbeats")") > muted);
    const qsizetype tickers = client.count(R"("channel":"ticker")");
    QTRY_VERIFY(client.count(R"("channel":"heartbeats")") > muted + 10);
    QCOMPARE(client.count(R"("channel":"ticker")"), tickers);
    QVERIFY(countTruth(truth(), "muted") > 10);
    m_simulator->clear();
    QTRY_VERIFY(client.count(R"("channel":"ticker")") > tickers + 3);
    for (qsizetype i = 0; i < client.texts.size(); ++i)
        QCOMPARE(client.at(i).value(QLatin1String("sequence_num")).toInteger(), qint64(i));
}

void TestSimulatorInjection::mutedBooksStartOver()
{
    startWith(2000);
    Listener client(coinbase());
    QTRY_VERIFY(client.wasConnected);
    client.send(R"({"type":"subscribe","product_ids":["BTC-USD"],"channel":"level2"})");
    QTRY_VERIFY(client.count(R"("type":"update")") > 3);
    QCOMPARE(begin(R"({"fault":"mute_stream","venue":"coinbase","stream":"level2"})"), QString());
    QTRY_VERIFY(countTruth(truth(), "muted") >= 1);
    const qsizetype before = client.texts.size();
    m_simulator->clear();
    QTRY_VERIFY(client.texts.size() > before + 3);
    // Its numbers have no hole that would betray it, so the venue says the whole book again.
    QCOMPARE(client.count(R"("type":"snapshot")"), qsizetype(2));
    QVERIFY(client.texts[before].contains(R"("type":"snapshot")"));
}

void TestSimulatorInjection::muteStreamSilencesOneSymbol()
{
    Listener client(binance("/stream", "streams=btcusdt@trade/ethusdt@trade"));
    QTRY_VERIFY(client.count("ethusdt") > 0 && client.count("btcusdt") > 0);
    QCOMPARE(begin(R"({"fault":"mute_stream","symbol":"ETHUSDT","venue":"binance-spot"})"), QString());
    const qsizetype soFar = client.count("btcusdt");
    QTRY_VERIFY(client.count("btcusdt") > soFar + 5);
    const qsizetype eth = client.count("ethusdt");
    QTRY_VERIFY(client.count("btcusdt") > soFar + 50);
    QCOMPARE(client.count("ethusdt"), eth);
}

void TestSimulatorInjection::slowDelaysAndKeepsOrder()
{
    Listener client(binance("/ws/btcusdt@trade"));
    QTRY_VERIFY(!client.texts.isEmpty());
    QCOMPARE(begin(R"({"fault":"slow","venue":"binance-spot","latency_ms":200,"jitter_ms":100})"), QString());
    QElapsedTimer timer;
    timer.start();
    client.socket.ping("1");
    QTRY_COMPARE(client.pongs.size(), qsizetype(1));
    QVERIFY2(timer.elapsed() >= 199, qPrintable(QString::number(timer.elapsed())));
    const qsizetype soFar = client.texts.size();
    QTRY_VERIFY(client.texts.size() > soFar + 50);
    m_simulator->clear();
    const qsizetype cleared = client.texts.size();
    QTRY_VERIFY(client.texts.size() > cleared + 50);
    QCOMPARE(holesIn(client.texts), 0);
    int released = 0;
    for (const QJsonObject &line : truth()) {
        if (line.value(QLatin1String("type")).toString() == QLatin1String("released")) {
            ++released;
            QVERIFY(line.value(QLatin1String("delay_us")).toInteger() >= 0);
        }
    }
    QVERIFY(released >= 50);
}

void TestSimulatorInjection::slowLimitsBandwidth()
{
    RawClient client(binance("/ws"));
    client.upgrade("/ws");
    QVERIFY(client.waitForText("\r\n\r\n"));
    client.bytes.clear();
    QCOMPARE(begin(R"({"fault":"slow","venue":"binance-spot","bytes_per_second":10000})"), QString());
    // An answer of more than 10,000 bytes cannot be there before a second is over (less the 50 ms that may be saved
    // up).
    QByteArray names;
    for (int i = 0; i < 900; ++i)
        names += (i ? ",\"" : "\"") + QByteArray("nosuch") + QByteArray::number(1000 + i) + "@t\"";
    client.send(RawClient::frame(1, R"({"method":"SUBSCRIBE","params":[)" + names + R"(],"id":1})"));
    QVERIFY(client.waitForText("\"id\":1"));
    QElapsedTimer timer;
    timer.start();
    client.send(RawClient::frame(1, R"({"method":"LIST_SUBSCRIPTIONS","id":2})"));
    QVERIFY(client.waitForText("\"id\":2"));
    QVERIFY(client.bytes.size() > 12'000);
    QVERIFY2(timer.elapsed() > 900, qPrintable(QString::number(timer.elapsed())));
}

void TestSimulatorInjection::droppedMessagesLeaveAHole()
{
    Listener client(binance("/stream", "streams=btcusdt@trade/btcusdt@bookTicker"));
    QTRY_VERIFY(client.count("@trade") > 5);
    QCOMPARE(begin(R"({"fault":"drop_message","venue":"binance-spot","stream":"trade","symbol":"BTCUSDT"})"),
             QString());
    QTRY_COMPARE(countTruth(truth(), "dropped"), qsizetype(1));
    const qsizetype soFar = client.count("@trade");
    QTRY_VERIFY(client.count("@trade") > soFar + 5);
    QList<QByteArray> trades;
    std::set<qint64> ids;
    for (const QByteArray &text : client.texts) {
        if (text.contains("@trade")) {
            trades.append(text);
            ids.insert(tradeId(text));
        }
    }
    QCOMPARE(holesIn(trades), 1);
    for (const QJsonObject &line : truth()) {
        if (line.value(QLatin1String("type")).toString() == QLatin1String("dropped")) {
            const qint64 id = line.value(QLatin1String("seq")).toInteger();
            QVERIFY(!ids.contains(id) && ids.contains(id - 1) && ids.contains(id + 1));
        }
    }
}

void TestSimulatorInjection::droppedMessagesLeaveAHoleInTheConnection()
{
    Listener client(coinbase());
    QTRY_VERIFY(client.wasConnected);
    client.send(R"({"type":"subscribe","product_ids":["BTC-USD"],"channel":"ticker"})");
    QTRY_VERIFY(client.texts.size() > 5);
    QCOMPARE(begin(R"({"fault":"drop_message","venue":"coinbase"})"), QString());
    QTRY_COMPARE(countTruth(truth(), "dropped"), qsizetype(1));
    const qsizetype soFar = client.texts.size();
    QTRY_VERIFY(client.texts.size() > soFar + 5);
    int holes = 0;
    for (qsizetype i = 1; i < client.texts.size(); ++i) {
        holes += client.at(i).value(QLatin1String("sequence_num")).toInteger()
                 == client.at(i - 1).value(QLatin1String("sequence_num")).toInteger() + 2;
    }
    QCOMPARE(holes, 1);
}

void TestSimulatorInjection::duplicatesComeTwice()
{
    Listener client(binance("/ws/btcusdt@trade"));
    QTRY_VERIFY(client.texts.size() > 5);
    QCOMPARE(begin(R"({"fault":"duplicate","venue":"binance-spot","count":3})"), QString());
    QTRY_COMPARE(countTruth(truth(), "duplicate"), qsizetype(3));
    const qsizetype soFar = client.texts.size();
    QTRY_VERIFY(client.texts.size() > soFar + 5);
    int doubles = 0;
    for (qsizetype i = 1; i < client.texts.size(); ++i)
        doubles += client.texts[i] == client.texts[i - 1];
    QCOMPARE(doubles, 3);
}

void TestSimulatorInjection::reorderedMessagesComeLater()
{
    Listener client(binance("/ws/btcusdt@trade"));
    QTRY_VERIFY(client.texts.size() > 5);
    QCOMPARE(begin(R"({"fault":"reorder","venue":"binance-spot","distance":2})"), QString());
    QTRY_COMPARE(countTruth(truth(), "reordered"), qsizetype(1));
    const qsizetype soFar = client.texts.size();
    QTRY_VERIFY(client.texts.size() > soFar + 5);
    // n, n+2, n+3, n+1, n+4
    QList<qint64> steps;
    for (qsizetype i = 1; i < client.texts.size(); ++i)
        steps.append(tradeId(client.texts[i]) - tradeId(client.texts[i - 1]));
    const qsizetype at = steps.indexOf(2);
    QVERIFY(at >= 0 && at + 3 < steps.size());
    QCOMPARE(steps.mid(at, 4), (QList<qint64>{2, 1, -2, 3}));
    QCOMPARE(steps.count(1), steps.size() - 3);
}

void TestSimulatorInjection::corruptTextIsNoJson()
{
    Listener client(binance("/ws/btcusdt@trade"));
    QTRY_VERIFY(client.texts.size() > 5);
    QCOMPARE(begin(R"({"fault":"corrupt","venue":"binance-spot","count":2})"), QString());
    QTRY_COMPARE(countTruth(truth(), "corrupt"), qsizetype(2));
    const qsizetype soFar = client.texts.size();
    QTRY_VERIFY(client.texts.size() > soFar + 5);
    QVERIFY(!client.isClosed);
    const auto broken = std::count_if(client.texts.begin(), client.texts.end(),
                                      [](const QByteArray &text) { return QJsonDocument::fromJson(text).isNull(); });
    QCOMPARE(broken, 2);
}

void TestSimulatorInjection::corruptBytesEndTheSession_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<int>("code");
    QTest::newRow("no UTF-8") << QByteArray("utf8") << 1007;
    QTest::newRow("reserved bits") << QByteArray("frame") << 1002;
}

void TestSimulatorInjection::corruptBytesEndTheSession()
{
    QFETCH(const QByteArray, mode);
    QFETCH(const int, code);
    Listener client(binance("/ws/btcusdt@trade"));
    QTRY_VERIFY(client.texts.size() > 5);
    QCOMPARE(begin(R"({"fault":"corrupt","venue":"binance-spot","mode":")" + mode + "\"}"), QString());
    QTRY_VERIFY(client.isClosed);
    QCOMPARE(int(client.socket.closeCode()), code);
}

void TestSimulatorInjection::floodKeepsSequences_data()
{
    QTest::addColumn<QByteArray>("venue");
    QTest::newRow("binance-spot") << QByteArray("binance-spot");
    QTest::newRow("binance-spot, book tickers") << QByteArray("binance-spot");
    QTest::newRow("coinbase") << QByteArray("coinbase");
    QTest::newRow("coinbase-exchange") << QByteArray("coinbase-exchange");
}

void TestSimulatorInjection::floodKeepsSequences()
{
    QFETCH(const QByteArray, venue);
    const bool isBinance = venue == "binance-spot", isExchange = venue == "coinbase-exchange";
    const bool hasTrades = !QByteArrayView(QTest::currentDataTag()).contains("book tickers");
    const QUrl exchange = withPath(endpointOf(*m_simulator, "coinbase-exchange").url, "/");
    Listener client(!isBinance  ? isExchange ? exchange : coinbase()
                     : hasTrades ? binance("/stream", "streams=btcusdt@trade/ethusdt@trade")
                                : binance("/stream", "streams=btcusdt@bookTicker"));
    QTRY_VERIFY(client.wasConnected);
    if (isExchange)
        client.send(R"({"type":"subscribe","product_ids":["BTC-USD","ETH-USD"],"channels":["matches"]})");
    else if (!isBinance)
        client.send(R"({"type":"subscribe","product_ids":["BTC-USD","ETH-USD"],"channel":"market_trades"})");
    QTRY_VERIFY(client.texts.size() > 3);
    QCOMPARE(begin(R"({"fault":"flood","rate":50000,"for_ms":500,"venue":")" + venue + "\"}"), QString());
    QTRY_COMPARE(countTruth(truth(), "fault", "end"), qsizetype(1));
    const qsizetype after = client.texts.size() + 3;
    QTRY_VERIFY(client.texts.size() > after);
    QVERIFY2(client.texts.size() > 5000, qPrintable(QString::number(client.texts.size())));

    std::map<QString, qint64> last;
    for (const QByteArray &text : client.texts) {
        const QJsonObject message = QJsonDocument::fromJson(text).object();
        if (!hasTrades) {
            // Each change of the top has a number of its own, and some changes are further down.
            const qint64 u = message.value(QLatin1String("data"))[QLatin1String("u")].toInteger();
            QVERIFY(u > last[QString()]);
            last[QString()] = u;
            continue;
        }
        if (isExchange && !text.contains("trade_id"))
            continue;   // The acknowledgement.
        const QString stream = isExchange  ? message.value(QLatin1String("product_id")).toString()
                               : isBinance ? message.value(QLatin1String("stream")).toString()
                                           : QString();
        const qint64 id = isExchange  ? message.value(QLatin1String("trade_id")).toInteger()
                          : isBinance ? tradeId(text)
                                      : message.value(QLatin1String("sequence_num")).toInteger();
        const auto [it, isNew] = last.try_emplace(stream, id - 1);
        QCOMPARE(id, it->second + 1);
        it->second = id;
    }
    // Summed up, yet complete.
    const auto toldOf = [this] {
        qint64 told = 0;
        for (const QJsonObject &line : truth()) {
            if (line.value(QLatin1String("type")).toString() != QLatin1String("sent"))
                continue;
            told += line.value(QLatin1String("count")).toInteger(1);
        }
        return told;
    };
    QCOMPARE(begin(R"({"fault":"mute"})"), QString());
    QTRY_COMPARE(qint64(client.texts.size()), toldOf());
}

void TestSimulatorInjection::pingFloodPings()
{
    RawClient client(binance("/ws"));
    client.upgrade("/ws");
    QVERIFY(client.waitForText("\r\n\r\n"));
    QCOMPARE(begin(R"({"fault":"ping_flood","venue":"binance-spot","rate":20000})"), QString());
    qsizetype pings = 0;
    QVERIFY(QTest::qWaitFor(
        [&] {
            client.read();
            for (const auto &[opcode, payload] : client.takeFrames())
                pings += opcode == 9 && payload == "flood";
            return pings > 5000;
        },
        10'000));
}

void TestSimulatorInjection::rejectedSubscriptionsAreAnsweredWithErrors()
{
    QCOMPARE(begin(R"({"fault":"reject_subscription","count":1,"venue":"binance-spot","symbol":"BTCUSDT"})"),
             QString());
    Listener client(binance("/ws"));
    QTRY_VERIFY(client.wasConnected);
    client.send(R"({"method":"SUBSCRIBE","params":["btcusdt@trade"],"id":1})");
    QTRY_VERIFY(client.texts.size() == 1);
    QCOMPARE(client.at(0).value(QLatin1String("code")).toInt(), 2);
    QCOMPARE(client.at(0).value(QLatin1String("id")).toInt(), 1);
    client.send(R"({"method":"SUBSCRIBE","params":["btcusdt@trade"],"id":2})");
    QTRY_VERIFY(client.texts.size() > 3);
    QCOMPARE(client.texts[1], QByteArray(R"({"result":null,"id":2})"));

    QCOMPARE(begin(R"({"fault":"reject_subscription","count":1,"venue":"coinbase"})"), QString());
    Listener other(coinbase());
    QTRY_VERIFY(other.wasConnected);
    other.send(R"({"type":"subscribe","product_ids":["BTC-USD"],"channel":"ticker"})");
    QTRY_VERIFY(other.texts.size() == 1);
    QCOMPARE(other.texts[0], QByteArray(R"({"type":"error","message":"failure to subscribe"})"));
}

void TestSimulatorInjection::unacknowledgedSubscriptionsDeliver()
{
    QCOMPARE(begin(R"({"fault":"no_ack","count":1,"venue":"binance-spot"})"), QString());
    Listener client(binance("/ws"));
    QTRY_VERIFY(client.wasConnected);
    client.send(R"({"method":"SUBSCRIBE","params":["btcusdt@trade"],"id":1})");
    QTRY_VERIFY(client.texts.size() > 5);
    QCOMPARE(client.count("\"result\""), qsizetype(0));
    QCOMPARE(begin(R"({"fault":"no_ack","count":1,"venue":"coinbase"})"), QString());
    Listener other(coinbase());
    QTRY_VERIFY(other.wasConnected);
    other.send(R"({"type":"subscribe","product_ids":["BTC-USD"],"channel":"ticker"})");
    QTRY_VERIFY(other.texts.size() > 5);
    QCOMPARE(other.count("subscriptions"), qsizetype(0));
}

void TestSimulatorInjection::shutdownIsAnnounced()
{
    Listener raw(binance("/ws/btcusdt@trade")), combined(binance("/stream", "streams=btcusdt@trade"));
    QTRY_VERIFY(!raw.texts.isEmpty() && !combined.texts.isEmpty());
    QCOMPARE(begin(R"({"fault":"shutdown_notice","venue":"binance-spot","after_ms":100})"), QString());
    QTRY_VERIFY(raw.isClosed && combined.isClosed);
    QCOMPARE(raw.count("{\"e\":\"serverShutdown\",\"E\":1"), qsizetype(1));
    QCOMPARE(combined.count("{\"stream\":\"!serverShutdown\",\"data\":{\"e\":\"serverShutdown\",\"E\":1"),
             qsizetype(1));
    QCOMPARE(int(raw.socket.closeCode()), 1001);
}

void TestSimulatorInjection::clockSkewMovesEventsAndTheTimeEndpoint()
{
    const QUrl rest = endpointOf(*m_simulator, "binance-spot").restUrl;
    Listener client(binance("/ws/btcusdt@trade"));
    QTRY_VERIFY(!client.texts.isEmpty());
    QCOMPARE(begin(R"({"fault":"clock_skew","venue":"binance-spot","offset_ms":3600000})"), QString());
    const auto skewOf = [](qint64 time) { return time - QDateTime::currentMSecsSinceEpoch(); };
    const qint64 server =
        fetch(rest, QStringLiteral("/api/v3/time")).object().value(QLatin1String("serverTime")).toInteger();
    QVERIFY(std::abs(skewOf(server) - 3'600'000) < 60'000);
    const qsizetype soFar = client.texts.size();
    QTRY_VERIFY(client.texts.size() > soFar + 2);
    QVERIFY(std::abs(skewOf(client.at(client.texts.size() - 1).value(QLatin1String("E")).toInteger()) - 3'600'000)
            < 60'000);
    m_simulator->clear();
    const qint64 right =
        fetch(rest, QStringLiteral("/api/v3/time")).object().value(QLatin1String("serverTime")).toInteger();
    QVERIFY(std::abs(skewOf(right)) < 60'000);
    // The truth keeps the right time throughout.
    for (const QJsonObject &line : truth())
        QVERIFY(std::abs(skewOf(line.value(QLatin1String("t")).toInteger() / 1'000'000)) < 600'000);
}

void TestSimulatorInjection::acceptedConnectionsAreDropped()
{
    QCOMPARE(begin(R"({"fault":"accept_then_drop","venue":"binance-spot","count":1})"), QString());
    RawClient client(binance("/ws"));
    client.upgrade("/ws/btcusdt@depth@100ms");
    QVERIFY(client.waitForEnd());
    QVERIFY(!client.wasReset);
    QVERIFY(client.bytes.startsWith("HTTP/1.1 101 "));
    QVERIFY(!client.bytes.contains('\x88'));   // No close frame.
    Listener next(binance("/ws/btcusdt@trade"));
    QTRY_VERIFY(next.texts.size() > 10);
}

void TestSimulatorInjection::clearEndsWhatLasts()
{
    Listener client(binance("/ws/btcusdt@trade"));
    QTRY_VERIFY(!client.texts.isEmpty());
    QCOMPARE(begin(R"({"fault":"mute"})"), QString());
    QSignalSpy ended(m_simulator.get(), &Simulator::faultEnded);
    QCOMPARE(begin(R"({"fault":"clear","venue":"binance-spot"})"), QString());
    QCOMPARE(ended.size(), 1);
    const qsizetype soFar = client.texts.size();
    QTRY_VERIFY(client.texts.size() > soFar + 3);
    QCOMPARE(begin(R"({"cmd":"clear"})"), QString());
    QCOMPARE(ended.size(), 3);
    QVERIFY(!begin(R"({"cmd":"clear","venue":"nowhere"})").isEmpty());
}

void TestSimulatorInjection::whatAVenueCannotDoIsSaid_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("words");
    QTest::newRow("checksums") << QByteArray(R"({"fault":"bad_checksum"})") << QStringLiteral("has no checksums");
    QTest::newRow("notice") << QByteArray(R"({"fault":"shutdown_notice","venue":"coinbase"})")
                            << QStringLiteral("announces a shutdown");
    QTest::newRow("key") << QByteArray(R"({"fault":"expire_key","venue":"coinbase-exchange"})")
                         << QStringLiteral("no private sessions here");
    QTest::newRow("credentials") << QByteArray(R"({"fault":"invalid_credentials","venue":"coinbase-exchange"})")
                                 << QStringLiteral("no private sessions here");
    QTest::newRow("venue") << QByteArray(R"({"fault":"reset","venue":"kraken"})")
                           << QStringLiteral("\"kraken\" is not served");
    QTest::newRow("command") << QByteArray(R"({"cmd":"dance"})") << QStringLiteral("unknown cmd");
    QTest::newRow("no JSON") << QByteArray("reset") << QStringLiteral("not a JSON object");
}

void TestSimulatorInjection::whatAVenueCannotDoIsSaid()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, words);
    const QString problem = begin(json);
    QVERIFY2(problem.contains(words), qPrintable(problem));
    QCOMPARE(countTruth(truth(), "fault"), qsizetype(0));
}

void TestSimulatorInjection::commandsComeOverRest()
{
    const QUrl rest = endpointOf(*m_simulator, "coinbase").restUrl;
    const Fetched done = fetch(rest, QStringLiteral("/simulator/control"), R"({"fault":"mute","venue":"coinbase"})");
    QCOMPARE(done.status, 200);
    QCOMPARE(done.object().value(QLatin1String("ok")).toBool(), true);
    const Fetched status = fetch(rest, QStringLiteral("/simulator/control"), R"({"cmd":"status"})");
    const QJsonArray venues = status.object().value(QLatin1String("venues")).toArray();
    QCOMPARE(venues.size(), qsizetype(3));
    for (const QJsonValue &venue : venues) {
        const bool isMuted = venue[QLatin1String("venue")].toString() == QLatin1String("coinbase");
        QCOMPARE(venue[QLatin1String("faults")].toArray().size(), qsizetype(isMuted ? 1 : 0));
    }
    const Fetched wrong = fetch(rest, QStringLiteral("/simulator/control"), R"({"fault":"mute_stream"})");
    QCOMPARE(wrong.status, 400);
    QVERIFY(wrong.object().value(QLatin1String("error")).toString().contains(QLatin1String("stream or symbol")));
}

void TestSimulatorInjection::slowReadersAreCut()
{
    startWith(200'000);
    RawClient client(binance("/ws"));
    client.upgrade("/ws/btcusdt@trade/btcusdt@bookTicker");
    // It never reads: what it does not take is bounded, and then it is cut.
    const auto isCut = [this] {
        for (const QJsonObject &line : truth()) {
            if (line.value(QLatin1String("cause")).toString() == QLatin1String("the client reads too slowly"))
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(
        m_simulator->status().value(QLatin1String("venues"))[0][QLatin1String("sessions")].toArray().size() == 1,
        10'000);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_simulator->status().value(QLatin1String("venues"))[0][QLatin1String("sessions")].toArray().isEmpty(), 60'000);
    QVERIFY(isCut());
}

void TestSimulatorInjection::aGoodbyeBeforeAResetIsHeard_data()
{
    QTest::addColumn<bool>("isFull");
    QTest::newRow("some data unread") << false;
    QTest::newRow("so much that writing waits") << true;
}

void TestSimulatorInjection::aGoodbyeBeforeAResetIsHeard()
{
    QFETCH(const bool, isFull);
    startWith(isFull ? 200'000 : 20'000);
    static constexpr int Clients = 10;
    const auto queued = [this] {
        const QJsonArray sessions = m_simulator->status()
                                        .value(QLatin1String("venues"))[0][QLatin1String("sessions")]
                                        .toArray();
        return sessions.isEmpty() ? 0 : sessions.last()[QLatin1String("queued_bytes")].toInteger();
    };
    for (int i = 0; i < Clients; ++i) {
        RawClient client(binance("/ws"));
        client.upgrade("/ws/btcusdt@trade/btcusdt@bookTicker");
        QTRY_VERIFY(isFull ? queued() > 200'000 : client.unread() > 10'000);
        // What lies unread makes a reset of its end, before the session had a turn to read.
        client.send(RawClient::frame(8, QByteArray::fromHex("03e8")));
    }
    const auto causes = [this] {
        QStringList list;
        for (const QJsonObject &line : truth()) {
            if (line.value(QLatin1String("event")).toString() == QLatin1String("close"))
                list << line.value(QLatin1String("cause")).toString();
        }
        return list;
    };
    QTRY_COMPARE_WITH_TIMEOUT(causes().size(), qsizetype(Clients), 10'000);
    QCOMPARE(causes(), QStringList(Clients, QStringLiteral("closed by the client with 1000")));
}

void TestSimulatorInjection::everyMessageIsAccountedFor()
{
    Listener client(binance("/stream", "streams=btcusdt@trade/btcusdt@bookTicker/ethusdt@trade/btcusdt@depth@100ms"));
    QTRY_VERIFY(!client.texts.isEmpty());
    for (const char *fault : {"drop_message", "duplicate", "reorder", "corrupt"})
        QCOMPARE(begin(QByteArray(R"({"venue":"binance-spot","probability":0.05,"fault":")") + fault + "\"}"),
                 QString());
    QTRY_VERIFY_WITH_TIMEOUT(client.texts.size() > 1500, 20'000);
    m_simulator->clear();
    QCOMPARE(begin(R"({"fault":"mute","venue":"binance-spot"})"), QString());
    const auto sentOf = [this] {
        std::map<qint64, QJsonObject> sent;   // By number.
        for (const QJsonObject &line : truth()) {
            if (line.contains(QLatin1String("n")))
                sent[line.value(QLatin1String("n")).toInteger()] = line;
        }
        return sent;
    };
    QTRY_COMPARE(size_t(client.texts.size()), sentOf().size());
    const auto sent = sentOf();
    std::map<QString, int> kinds;
    for (qsizetype i = 0; i < client.texts.size(); ++i) {
        const auto line = sent.find(i + 1);
        QVERIFY(line != sent.end());
        QCOMPARE(line->second.value(QLatin1String("bytes")).toInteger(), qint64(client.texts[i].size()));
        const QByteArray stream = line->second.value(QLatin1String("stream")).toString().toUtf8();
        QVERIFY(client.texts[i].startsWith(QByteArray("{\"stream\":\"" + stream)));
        if (line->second.value(QLatin1String("stream")).toString() == QLatin1String("btcusdt@trade")
            && line->second.value(QLatin1String("type")).toString() != QLatin1String("corrupt")) {
            QCOMPARE(line->second.value(QLatin1String("seq")).toInteger(), tradeId(client.texts[i]));
        }
        ++kinds[line->second.value(QLatin1String("type")).toString()];
    }
    for (const char *kind : {"sent", "duplicate", "reordered", "corrupt"})
        QVERIFY2(kinds[QString::fromLatin1(kind)] > 10, kind);
    // What was dropped, and nothing else, is missing between the first trade and the last.
    std::set<qint64> seen, dropped;
    for (const QJsonObject &line : truth()) {
        if (line.value(QLatin1String("stream")).toString() != QLatin1String("btcusdt@trade"))
            continue;
        const QString type = line.value(QLatin1String("type")).toString();
        if (type == QLatin1String("dropped"))
            dropped.insert(line.value(QLatin1String("seq")).toInteger());
        else if (line.contains(QLatin1String("n")))
            seen.insert(line.value(QLatin1String("seq")).toInteger());
    }
    QVERIFY(!dropped.empty());
    for (qint64 id = *seen.begin(); id <= *seen.rbegin(); ++id)
        QCOMPARE(seen.contains(id), !dropped.contains(id));
}

#endif

}   // namespace tst_simulatorinjection

FEEDWARDEN_GUILESS_TEST(tst_simulatorinjection::TestSimulatorInjection)
#include "tst_simulatorinjection.moc"
