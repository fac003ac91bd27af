// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/capture.h"
#include "rawclient.h"
#include "simulatorsupport.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <map>

namespace tst_simulatorreplay {

using namespace feedwarden;

static QString shared(const char *name)
{
    return QStringLiteral(FEEDWARDEN_SHARED_DIR "/captures/") + QString::fromLatin1(name);
}

static constexpr const char *SpotCapture = "binance/spot-btcusdt-depth100ms-bookticker-trade-20240808.jsonl.gz";
static constexpr const char *SpotStreams = "streams=btcusdt@depth@100ms/btcusdt@bookTicker/btcusdt@trade";
static constexpr const char *UsdmCapture = "binance/usdm-btcusdt-depth0ms-bookticker-trade-20240808.jsonl.gz";
static constexpr const char *ExchangeCapture = "coinbase/exchangefeed-level2-matches-ticker-20210417.jsonl.gz";
static constexpr const char *AdvancedCapture = "coinbase/advanced-heartbeats-markettrades-20241004.jsonl";

#define NEEDS(capture)                                                                                                 \
    if (!QFile::exists(shared(capture)))                                                                               \
    QSKIP("the recordings are not here")

class TestSimulatorReplay : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanup() { m_simulator.reset(); }

    void everyLineComesInOrderByteForByte();
    void slowReadersLoseNothing();
    void rawStreamsCarryTheDataAlone();
    void recordedBookFitsTheRecordedChanges();
    void bookAskedForEarlyWaitsForItsMoment();
    void timesStayAsRecorded();
    void timesMoveToNow();
    void recordedPaceIsKept();
    void nothingIsSentBeforeSomebodyHasSubscribed();
    void anotherSpeedOfTheSameBookIsMeant();
    void exchangeFeedIsFilteredByProductAndChannel();
    void advancedTradeIsReplayedAsAWhole();
    void faultsWorkOnRecordings();
    void wrongReplaysAreRefused_data();
    void wrongReplaysAreRefused();

private:
    void replay(const char *capture, const char *venue, double speed, bool shiftTime = false,
                std::chrono::milliseconds settle = 50ms);
    void replayFile(const QString &file, const char *venue, double speed, bool shiftTime = false,
                    std::chrono::milliseconds settle = 50ms);
    [[nodiscard]] QUrl url(const char *path, const char *query = nullptr) const
    {
        return withPath(m_simulator->endpoints().constFirst().url, path, query);
    }
    [[nodiscard]] QUrl rest() const { return m_simulator->endpoints().constFirst().restUrl; }
    [[nodiscard]] QJsonValue progress() const
    {
        return m_simulator->status().value(QLatin1String("venues"))[0][QLatin1String("replay")];
    }
    [[nodiscard]] bool isFinished() const { return progress()[QLatin1String("finished")].toBool(); }

    std::unique_ptr<Simulator> m_simulator;
};

#ifndef Q_MOC_RUN   // moc of 6.4 trips over raw strings in macro arguments.

void TestSimulatorReplay::replay(const char *capture, const char *venue, double speed, bool shiftTime,
                                 std::chrono::milliseconds settle)
{
    replayFile(shared(capture), venue, speed, shiftTime, settle);
}

void TestSimulatorReplay::replayFile(const QString &file, const char *venue, double speed, bool shiftTime,
                                     std::chrono::milliseconds settle)
{
    m_simulator = std::make_unique<Simulator>(Simulator::Options{
        .venues = {QString::fromLatin1(venue)},
        .replay = Simulator::Replay{.capture = file, .speed = speed, .shiftTime = shiftTime, .settle = settle}});
    const auto started = m_simulator->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

static QByteArray lineOf(const Capture &capture, qsizetype index)
{
    const std::string_view line = capture.line(index);
    return {line.data(), qsizetype(line.size())};
}

void TestSimulatorReplay::everyLineComesInOrderByteForByte()
{
    NEEDS(SpotCapture);
    const auto capture = Capture::load(shared(SpotCapture));
    QVERIFY(capture);
    replay(SpotCapture, "binance-spot", 0);
    Listener client(url("/stream", SpotStreams));
    QTRY_VERIFY_WITH_TIMEOUT(client.texts.size() >= 41'248, 60'000);
    QVERIFY(isFinished());
    QCOMPARE(client.texts.size(), qsizetype(41'248));
    for (qsizetype i = 0; i < client.texts.size(); ++i) {
        if (client.texts[i] != lineOf(*capture, i))
            QFAIL(qPrintable(QStringLiteral("line %1 differs").arg(i + 1)));
    }
}

void TestSimulatorReplay::slowReadersLoseNothing()
{
    NEEDS(SpotCapture);
    const auto capture = Capture::load(shared(SpotCapture));
    QVERIFY(capture);
    replay(SpotCapture, "binance-spot", 0);
    RawClient client(url("/stream"));
    client.upgrade(QByteArray("/stream?") + SpotStreams);
    // It does not read: the run stands still with most of the recording to come.
    const auto line = [this] { return progress()[QLatin1String("line")].toInteger(); };
    QTRY_VERIFY(line() > 1000);
    qint64 last = -1;
    QTRY_VERIFY(line() == std::exchange(last, line()));
    QVERIFY2(line() < 41'248, qPrintable(QString::number(line())));
    // Then it reads, in small sips.
    qsizetype index = 0;
    const bool isWhole = QTest::qWaitFor(
        [&] {
            client.read(256 * 1024);
            for (const auto &[opcode, payload] : client.takeFrames()) {
                if (opcode != 1)
                    continue;
                if (index >= capture->size() || payload != lineOf(*capture, index))
                    return true;
                ++index;
            }
            return index == capture->size();
        },
        60'000);
    QVERIFY(isWhole);
    QCOMPARE(index, qsizetype(41'248));
}

void TestSimulatorReplay::rawStreamsCarryTheDataAlone()
{
    NEEDS(SpotCapture);
    const auto capture = Capture::load(shared(SpotCapture));
    QVERIFY(capture);
    replay(SpotCapture, "binance-spot", 0);
    Listener client(url("/ws/btcusdt@trade"));
    QTRY_VERIFY_WITH_TIMEOUT(client.texts.size() >= 9757, 60'000);
    QTRY_VERIFY(isFinished());
    QCOMPARE(client.texts.size(), qsizetype(9757));
    qsizetype next = 0;
    for (qsizetype i = 0; i < capture->size(); ++i) {
        const QByteArray line = lineOf(*capture, i);
        if (line.contains("@trade\""))
            QCOMPARE(QByteArray("{\"stream\":\"btcusdt@trade\",\"data\":" + client.texts[next++] + '}'), line);
    }
}

void TestSimulatorReplay::recordedBookFitsTheRecordedChanges()
{
    NEEDS(SpotCapture);
    replay(SpotCapture, "binance-spot", 0);
    Listener client(url("/ws/btcusdt@depth@100ms"));
    const Fetched snapshot = fetch(rest(), QStringLiteral("/api/v3/depth?symbol=BTCUSDT&limit=1000"));
    QFile recorded(shared("binance/spot-btcusdt-depth100ms-bookticker-trade-20240808.rest-depth.jsonl"));
    QVERIFY(recorded.open(QIODevice::ReadOnly));
    QCOMPARE(snapshot.body, recorded.readAll().trimmed());
    QTRY_VERIFY_WITH_TIMEOUT(client.texts.size() >= 3451, 60'000);

    // What the recording's page says of it.
    std::map<double, QString> bids, asks;
    qint64 last = snapshot.object().value(QLatin1String("lastUpdateId")).toInteger();
    QCOMPARE(last, qint64(50093239218));
    for (const QJsonValue &level : snapshot.object().value(QLatin1String("bids")).toArray())
        bids[level[0].toString().toDouble()] = level[1].toString();
    for (const QJsonValue &level : snapshot.object().value(QLatin1String("asks")).toArray())
        asks[level[0].toString().toDouble()] = level[1].toString();
    int dropped = 0, applied = 0;
    for (qsizetype i = 0; i < client.texts.size(); ++i) {
        const QJsonObject diff = client.at(i);
        if (diff.value(QLatin1String("u")).toInteger() <= last) {
            ++dropped;
            continue;
        }
        QVERIFY(diff.value(QLatin1String("U")).toInteger() <= last + 1);
        last = diff.value(QLatin1String("u")).toInteger();
        ++applied;
        for (auto [side, key] : {std::pair(&bids, "b"), std::pair(&asks, "a")}) {
            for (const QJsonValue &level : diff.value(QLatin1String(key)).toArray()) {
                if (level[1].toString().toDouble() == 0)
                    side->erase(level[0].toString().toDouble());
                else
                    (*side)[level[0].toString().toDouble()] = level[1].toString();
            }
        }
    }
    QCOMPARE(dropped, 2);
    QCOMPARE(applied, 3449);
    QCOMPARE(last, qint64(50093421584));
    QCOMPARE(bids.rbegin()->first, 61685.99);
    QCOMPARE(bids.rbegin()->second, QStringLiteral("1.00870000"));
    QCOMPARE(asks.begin()->first, 61686.0);
    QCOMPARE(asks.begin()->second, QStringLiteral("2.29327000"));

    // Who asks again later, after a gap, gets the book as it is by then.
    const QJsonObject later = fetch(rest(), QStringLiteral("/api/v3/depth?symbol=BTCUSDT&limit=1000")).object();
    QCOMPARE(later.value(QLatin1String("lastUpdateId")).toInteger(), qint64(50093421584));
    QCOMPARE(later.value(QLatin1String("bids"))[0][0].toString(), QStringLiteral("61685.99000000"));
    QCOMPARE(later.value(QLatin1String("asks"))[0][1].toString(), QStringLiteral("2.29327000"));
    QCOMPARE(size_t(later.value(QLatin1String("bids")).toArray().size()), bids.size());
}

void TestSimulatorReplay::bookAskedForEarlyWaitsForItsMoment()
{
    NEEDS(SpotCapture);
    replay(SpotCapture, "binance-spot", 1, false, 0ms);
    const Question early(rest(), QStringLiteral("/api/v3/depth?symbol=BTCUSDT&limit=1000"));
    QCOMPARE(fetch(rest(), QStringLiteral("/api/v3/ping")).body, QByteArray("{}"));
    QVERIFY(!early.isAnswered());
    Listener client(url("/ws/btcusdt@depth@100ms"));
    // The snapshot lies 270 ms behind the first line, the first two changes before it.
    QTRY_VERIFY(early.isAnswered());
    QVERIFY(early.answer().body.startsWith("{\"lastUpdateId\":50093239218,"));
    QTRY_VERIFY(client.texts.size() >= 3);
    QVERIFY(client.at(0).value(QLatin1String("u")).toInteger() < 50093239218);
}

void TestSimulatorReplay::timesStayAsRecorded()
{
    NEEDS(SpotCapture);
    replay(SpotCapture, "binance-spot", 1);
    const auto serverTime = [this] {
        return fetch(rest(), QStringLiteral("/api/v3/time")).object().value(QLatin1String("serverTime")).toInteger();
    };
    // 2024-08-08T23:54:13.937Z by the recorder, whose clock was 1275 ms slow.
    QCOMPARE(serverTime(), qint64(1723161253937 + 1275));
    Listener client(url("/ws/btcusdt@trade"));
    QTRY_VERIFY(client.texts.size() > 3);
    QCOMPARE(client.at(0).value(QLatin1String("E")).toInteger(), qint64(1723161255343));
    // The clock is never behind the events, and less than the while since then ahead.
    const qint64 event = client.at(client.texts.size() - 1).value(QLatin1String("E")).toInteger();
    const qint64 server = serverTime();
    QVERIFY2(server >= event - 1 && server < event + 60'000, qPrintable(QString::number(server - event)));
}

void TestSimulatorReplay::timesMoveToNow()
{
    NEEDS(SpotCapture);
    const auto capture = Capture::load(shared(SpotCapture));
    QVERIFY(capture);
    replay(SpotCapture, "binance-spot", 1, true);
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    Listener client(url("/ws/btcusdt@trade"));
    QTRY_VERIFY(client.texts.size() > 3);
    const qint64 moved = client.at(0).value(QLatin1String("E")).toInteger() - 1723161255343;
    for (qsizetype i = 0; i < client.texts.size(); ++i) {
        const QJsonObject trade = client.at(i);
        // Never from the future, and everything moved by the same.
        QVERIFY(trade.value(QLatin1String("E")).toInteger() >= before);
        QVERIFY(trade.value(QLatin1String("E")).toInteger() <= QDateTime::currentMSecsSinceEpoch() + 1);
        QVERIFY(trade.value(QLatin1String("T")).toInteger() > 1723161255000 + moved);
        QCOMPARE(trade.value(QLatin1String("t")).toInteger(), qint64(3735683259) + i);
    }
    const qint64 server =
        fetch(rest(), QStringLiteral("/api/v3/time")).object().value(QLatin1String("serverTime")).toInteger();
    QVERIFY(server >= before && server <= QDateTime::currentMSecsSinceEpoch());
}

void TestSimulatorReplay::recordedPaceIsKept()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"stream\":\"x@trade\",\"data\":{\"t\":1}}\n{\"stream\":\"x@trade\",\"data\":{\"t\":2}}\n{\"stream\":"
               "\"x@trade\",\"data\":{\"t\":3}}\n");
    file.close();
    QFile times(folder.filePath(QStringLiteral("a.ts")));
    QVERIFY(times.open(QIODevice::WriteOnly));
    times.write("1723161253000000000\n1723161253000000000\n1723161255000000000\n");   // 0, 0, 2 s
    times.close();
    replayFile(file.fileName(), "binance-spot", 4);
    Listener client(url("/ws/x@trade"));
    QElapsedTimer timer;
    client.onText = [&](const QByteArray &) {
        if (client.texts.size() == 1)
            timer.start();
    };
    QTRY_COMPARE(client.texts.size(), qsizetype(3));
    // 2 s at four times the speed: never early by more than a turn of the loop.
    QVERIFY2(timer.elapsed() >= 450, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(client.texts[2], QByteArray("{\"t\":3}"));
}

void TestSimulatorReplay::nothingIsSentBeforeSomebodyHasSubscribed()
{
    NEEDS(SpotCapture);
    replay(SpotCapture, "binance-spot", 0);
    Listener idle(url("/stream"));
    QTRY_VERIFY(idle.wasConnected);
    idle.send(R"({"method":"LIST_SUBSCRIPTIONS","id":1})");
    QTRY_COMPARE(idle.texts.size(), qsizetype(1));
    QCOMPARE(progress()[QLatin1String("started")].toBool(), false);
    // Three requests of one client: the run waits until they have all been heard.
    idle.send(R"({"method":"SUBSCRIBE","params":["btcusdt@trade"],"id":2})");
    idle.send(R"({"method":"SUBSCRIBE","params":["btcusdt@bookTicker"],"id":3})");
    idle.send(R"({"method":"SUBSCRIBE","params":["btcusdt@depth@100ms"],"id":4})");
    QTRY_VERIFY_WITH_TIMEOUT(idle.texts.size() >= 41'248 + 4, 60'000);
    QVERIFY(idle.texts[4].startsWith("{\"stream\":\"btcusdt@depth@100ms\""));
}

void TestSimulatorReplay::anotherSpeedOfTheSameBookIsMeant()
{
    NEEDS(UsdmCapture);
    replay(UsdmCapture, "binance-usdm", 0);
    Listener client(url("/public/stream", "streams=btcusdt@depth@100ms"));
    QTRY_VERIFY_WITH_TIMEOUT(client.texts.size() >= 2381, 60'000);
    QTRY_VERIFY(isFinished());
    QCOMPARE(client.texts.size(), qsizetype(2381));
    QVERIFY(client.texts[0].startsWith(
        "{\"stream\":\"btcusdt@depth@100ms\",\"data\":{\"e\":\"depthUpdate\",\"E\":1723161256299,"));
    const QJsonObject book = fetch(rest(), QStringLiteral("/fapi/v1/depth?symbol=BTCUSDT&limit=1000")).object();
    QCOMPARE(book.value(QLatin1String("lastUpdateId")).toInteger(), qint64(5123107852948));
    QCOMPARE(fetch(rest(), QStringLiteral("/fapi/v1/time")).status, 200);
}

void TestSimulatorReplay::exchangeFeedIsFilteredByProductAndChannel()
{
    NEEDS(ExchangeCapture);
    replay(ExchangeCapture, "coinbase-exchange", 0, false, 100ms);
    Listener all(url("/")), one(url("/"));
    QTRY_VERIFY(all.wasConnected && one.wasConnected);
    all.send(
        R"({"type":"subscribe","product_ids":["BAND-GBP","DASH-BTC","NU-GBP","SKL-BTC","SKL-GBP","SKL-USD"],"channels":["level2","ticker","matches"]})");
    one.send(R"({"type":"subscribe","channels":[{"name":"matches","product_ids":["SKL-USD"]}]})");
    QTRY_VERIFY_WITH_TIMEOUT(isFinished(), 60'000);
    QTRY_COMPARE(all.texts.size(), qsizetype(1 + 7075 - 3));   // Its own acknowledgement instead of the recorded ones.
    QCOMPARE(all.count("\"type\":\"l2update\""), qsizetype(6892));
    QVERIFY(one.texts.size() > 2);
    QCOMPARE(one.count("match\",\""), one.texts.size() - 1);
    QCOMPARE(one.count("SKL-USD"), one.texts.size());
}

void TestSimulatorReplay::advancedTradeIsReplayedAsAWhole()
{
    NEEDS(AdvancedCapture);
    const auto capture = Capture::load(shared(AdvancedCapture));
    QVERIFY(capture);
    replay(AdvancedCapture, "coinbase", 0);
    Listener client(url("/"));
    QTRY_VERIFY(client.wasConnected);
    client.send(R"({"type":"subscribe","product_ids":["ETH-USDT"],"channel":"market_trades"})");
    QTRY_COMPARE(client.texts.size(), qsizetype(4));
    for (qsizetype i = 0; i < 4; ++i)
        QCOMPARE(client.texts[i], lineOf(*capture, i));
}

void TestSimulatorReplay::faultsWorkOnRecordings()
{
    NEEDS(SpotCapture);
    replay(SpotCapture, "binance-spot", 0);
    QCOMPARE(inject(*m_simulator, R"({"fault":"drop_message","stream":"trade","count":5})"), QString());
    QVERIFY(inject(*m_simulator, R"({"fault":"flood"})").contains(QLatin1String("cannot be flooded")));
    Listener client(url("/ws/btcusdt@trade"));
    QTRY_VERIFY_WITH_TIMEOUT(isFinished(), 60'000);
    QTRY_COMPARE(client.texts.size(), qsizetype(9757 - 5));
    QCOMPARE(client.at(0).value(QLatin1String("t")).toInteger(), qint64(3735683259 + 5));
}

void TestSimulatorReplay::wrongReplaysAreRefused_data()
{
    QTest::addColumn<QStringList>("venues");
    QTest::addColumn<double>("speed");
    QTest::addColumn<int>("code");
    const QStringList spot{QStringLiteral("binance-spot")};
    QTest::newRow("no venue") << QStringList() << 1.0 << int(ErrorCode::InvalidArgument);
    QTest::newRow("two venues") << QStringList{QStringLiteral("coinbase"), QStringLiteral("binance-spot")} << 1.0
                                << int(ErrorCode::InvalidArgument);
    QTest::newRow("strange venue") << QStringList{QStringLiteral("nowhere")} << 1.0 << int(ErrorCode::InvalidArgument);
    QTest::newRow("negative speed") << spot << -1.0 << int(ErrorCode::InvalidArgument);
    QTest::newRow("no file") << spot << 1.0 << int(ErrorCode::Resource);
}

void TestSimulatorReplay::wrongReplaysAreRefused()
{
    QFETCH(const QStringList, venues);
    QFETCH(const double, speed);
    QFETCH(const int, code);
    Simulator simulator(
        {.venues = venues, .replay = Simulator::Replay{.capture = QStringLiteral("nowhere.jsonl"), .speed = speed}});
    const auto started = simulator.start();
    QVERIFY(!started);
    QCOMPARE(int(started.error().code), code);
    QVERIFY(simulator.endpoints().isEmpty());
}

#endif

}   // namespace tst_simulatorreplay

FEEDWARDEN_GUILESS_TEST(tst_simulatorreplay::TestSimulatorReplay)
#include "tst_simulatorreplay.moc"
