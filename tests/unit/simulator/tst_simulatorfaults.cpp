// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/faultbook.h"
#include "app/simulator/scenario.h"
#include "app/simulator/textwriter.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace tst_simulatorfaults {

using namespace feedwarden;

static const Clock::time_point T0{std::chrono::hours(1000)};

static Result<Fault> parse(const QByteArray &json) { return Fault::fromJson(QJsonDocument::fromJson(json).object()); }

static Fault fault(const QByteArray &json)
{
    const Result<Fault> parsed = parse(json);
    return parsed ? *parsed : Fault{};
}

class TestSimulatorFaults : public QObject
{
    Q_OBJECT

private slots:
    void everyFaultHasANameThatLeadsBackToIt();
    void whatIsWrittenIsReadAgain_data();
    void whatIsWrittenIsReadAgain();
    void wrongCommandsSayWhatIsWrong_data();
    void wrongCommandsSayWhatIsWrong();

    void damageWithoutALimitHitsOnce();
    void aCountIsUsedUp();
    void timeEndsAFault();
    void probabilityIsDrawnForEachHit();
    void aimIsTaken_data();
    void aimIsTaken();
    void heartbeatsAreSparedUnlessNamed();
    void restIsHitOnlyByFaultsForRest();
    void onePathCanBeMeant();
    void credentialsAreRefusedWhereTheyAreUsed_data();
    void credentialsAreRefusedWhereTheyAreUsed();

    void scenariosListFaultsWithTheirTimes();
    void wrongScenariosNameTheLine_data();
    void wrongScenariosNameTheLine();

    void writtenNumbersKeepTheirDecimals_data();
    void writtenNumbersKeepTheirDecimals();
};

void TestSimulatorFaults::everyFaultHasANameThatLeadsBackToIt()
{
    const QStringList names = faultNames();
    QCOMPARE(names.size(), FaultKindCount);
    for (int i = 0; i < FaultKindCount; ++i) {
        QCOMPARE(QString(nameOf(FaultKind(i))), names[i]);
        QCOMPARE(faultKindFromName(names[i]), std::optional(FaultKind(i)));
    }
    QVERIFY(!faultKindFromName(u"clear"));
}

void TestSimulatorFaults::whatIsWrittenIsReadAgain_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("refuse") << QByteArray(R"({"fault":"refuse","for_ms":2000,"venue":"coinbase"})");
    QTest::newRow("http status") << QByteArray(
        R"({"body":"{}","code":429,"fault":"http_status","headers":{"Retry-After":"7"},"target":"both"})");
    QTest::newRow("close") << QByteArray(R"({"code":1012,"count":3,"fault":"close","reason":"restart"})");
    QTest::newRow("slow") << QByteArray(R"({"bytes_per_second":1000,"fault":"slow","jitter_ms":5,"latency_ms":20})");
    QTest::newRow("drop") << QByteArray(
        R"({"count":2,"fault":"drop_message","probability":0.25,"session":4,"stream":"trade","symbol":"BTCUSDT"})");
    QTest::newRow("reorder") << QByteArray(R"({"distance":3,"fault":"reorder"})");
    QTest::newRow("corrupt") << QByteArray(R"({"fault":"corrupt","mode":"utf8"})");
    QTest::newRow("flood") << QByteArray(R"({"fault":"flood","for_ms":10,"rate":0})");
    QTest::newRow("skew") << QByteArray(R"({"fault":"clock_skew","offset_ms":-1500})");
    QTest::newRow("one way") << QByteArray(R"({"direction":"out","fault":"one_way"})");
    QTest::newRow("stall") << QByteArray(R"({"fault":"stall_handshake","stage":"tls","target":"websocket"})");
    QTest::newRow("one endpoint") << QByteArray(
        R"({"code":503,"fault":"http_status","method":"PUT","path":"/fapi/v1/listenKey"})");
    QTest::newRow("expiry") << QByteArray(R"({"account":2,"fault":"expire_key","mode":"revoked"})");
    QTest::newRow("credentials") << QByteArray(
        R"({"account":1,"code":-2015,"count":1,"fault":"invalid_credentials","reason":"no","target":"rest"})");
    QTest::newRow("accept then drop") << QByteArray(R"({"after_ms":30,"fault":"accept_then_drop"})");
}

void TestSimulatorFaults::whatIsWrittenIsReadAgain()
{
    QFETCH(const QByteArray, json);
    const Result<Fault> parsed = parse(json);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
    QCOMPARE(QJsonDocument(parsed->toJson()).toJson(QJsonDocument::Compact), json);
}

void TestSimulatorFaults::wrongCommandsSayWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("words");
    QTest::newRow("no name") << QByteArray("{}") << QStringLiteral("unknown fault \"\"");
    QTest::newRow("unknown key") << QByteArray(R"({"fault":"reset","cod":1})") << QStringLiteral("no key \"cod\"");
    QTest::newRow("key of another fault")
        << QByteArray(R"({"fault":"reset","rate":1})") << QStringLiteral("no key \"rate\"");
    QTest::newRow("wrong type") << QByteArray(R"({"fault":"reset","for_ms":"10s"})")
                                << QStringLiteral("for_ms must be");
    QTest::newRow("fraction") << QByteArray(R"({"fault":"reset","count":1.5})") << QStringLiteral("count must be");
    QTest::newRow("negative") << QByteArray(R"({"fault":"reset","count":-1})") << QStringLiteral("count must be");
    QTest::newRow("probability") << QByteArray(R"({"fault":"mute","probability":2})")
                                 << QStringLiteral("probability must be");
    QTest::newRow("status code") << QByteArray(R"({"fault":"http_status","code":42})")
                                 << QStringLiteral("code must be");
    QTest::newRow("line break in header")
        << QByteArray(R"({"fault":"http_status","headers":{"A":"b\r\nC: d"}})") << QStringLiteral("line breaks");
    QTest::newRow("long reason") << QByteArray(R"({"fault":"close","reason":")" + QByteArray(124, 'x') + R"("})")
                                 << QStringLiteral("123 bytes");
    QTest::newRow("mute what") << QByteArray(R"({"fault":"mute_stream"})") << QStringLiteral("stream or symbol");
    QTest::newRow("no offset") << QByteArray(R"({"fault":"clock_skew"})") << QStringLiteral("offset_ms");
    QTest::newRow("refuse some") << QByteArray(R"({"fault":"refuse","count":2})") << QStringLiteral("for_ms only");
    QTest::newRow("session with a stream")
        << QByteArray(R"({"fault":"half_open","stream":"trade"})") << QStringLiteral("whole sessions");
    QTest::newRow("end of a key") << QByteArray(R"({"fault":"expire_key","mode":"json"})")
                                  << QStringLiteral("expired, deleted or revoked");
    QTest::newRow("method of no path") << QByteArray(R"({"fault":"http_status","method":"PUT"})")
                                       << QStringLiteral("method needs path");
    QTest::newRow("path of a socket") << QByteArray(R"({"fault":"http_status","path":"/api","target":"websocket"})")
                                      << QStringLiteral("about REST");
    QTest::newRow("mode") << QByteArray(R"({"fault":"corrupt","mode":"bits"})") << QStringLiteral("mode must be");
}

void TestSimulatorFaults::wrongCommandsSayWhatIsWrong()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, words);
    const Result<Fault> parsed = parse(json);
    QVERIFY(!parsed);
    QCOMPARE(int(parsed.error().code), int(ErrorCode::InvalidArgument));
    QVERIFY2(parsed.error().detail.contains(words), qPrintable(parsed.error().detail));
}

void TestSimulatorFaults::damageWithoutALimitHitsOnce()
{
    FaultBook book(1);
    book.begin(1, fault(R"({"fault":"drop_message"})"), T0);
    QVERIFY(book.take(FaultKind::DropMessage, {.stream = "btcusdt@trade"}));
    QVERIFY(!book.take(FaultKind::DropMessage, {.stream = "btcusdt@trade"}));
    const auto ended = book.takeEnded(T0);
    QCOMPARE(ended.size(), size_t(1));
    QCOMPARE(ended[0].hits, qint64(1));
    QVERIFY(book.isEmpty());
    QVERIFY(!book.has(FaultKind::DropMessage));
}

void TestSimulatorFaults::aCountIsUsedUp()
{
    FaultBook book(1);
    book.begin(7, fault(R"({"fault":"stall_handshake","count":3})"), T0);
    for (int i = 0; i < 3; ++i)
        QVERIFY(book.take(FaultKind::StallHandshake, {}));
    QVERIFY(!book.take(FaultKind::StallHandshake, {}));
    QVERIFY(!book.find(FaultKind::StallHandshake, {}));
}

void TestSimulatorFaults::timeEndsAFault()
{
    FaultBook book(1);
    book.begin(1, fault(R"({"fault":"mute","for_ms":100})"), T0);
    QVERIFY(book.takeEnded(T0 + 99ms).empty());
    QVERIFY(book.take(FaultKind::Mute, {}));
    QCOMPARE(book.takeEnded(T0 + 100ms).size(), size_t(1));
    QVERIFY(!book.take(FaultKind::Mute, {}));
}

void TestSimulatorFaults::probabilityIsDrawnForEachHit()
{
    FaultBook book(42);
    book.begin(1, fault(R"({"fault":"duplicate","probability":0.1})"), T0);
    int hits = 0;
    for (int i = 0; i < 10'000; ++i)
        hits += book.take(FaultKind::Duplicate, {}) != nullptr;
    QVERIFY2(hits > 900 && hits < 1100, qPrintable(QString::number(hits)));
    QCOMPARE(book.active()[0].hits, qint64(hits));
    QVERIFY(book.takeEnded(T0 + 1h).empty());
}

void TestSimulatorFaults::aimIsTaken_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("hits");
    // The subject: session 3, btcusdt@depth@100ms of BTCUSDT.
    QTest::newRow("anything") << QByteArray(R"({"fault":"drop_message"})") << true;
    QTest::newRow("stream") << QByteArray(R"({"fault":"drop_message","stream":"btcusdt@depth@100ms"})") << true;
    QTest::newRow("channel") << QByteArray(R"({"fault":"drop_message","stream":"depth@100ms"})") << true;
    QTest::newRow("channel without speed") << QByteArray(R"({"fault":"drop_message","stream":"depth"})") << true;
    QTest::newRow("other channel") << QByteArray(R"({"fault":"drop_message","stream":"trade"})") << false;
    QTest::newRow("symbol in any case") << QByteArray(R"({"fault":"drop_message","symbol":"btcusdt"})") << true;
    QTest::newRow("other symbol") << QByteArray(R"({"fault":"drop_message","symbol":"ETHUSDT"})") << false;
    QTest::newRow("session") << QByteArray(R"({"fault":"drop_message","session":3})") << true;
    QTest::newRow("other session") << QByteArray(R"({"fault":"drop_message","session":4})") << false;
}

void TestSimulatorFaults::aimIsTaken()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, hits);
    FaultBook book(1);
    book.begin(1, fault(json), T0);
    const FaultSubject subject{
        .session = 3, .stream = "btcusdt@depth@100ms", .channel = "depth@100ms", .symbol = "BTCUSDT"};
    QCOMPARE(book.find(FaultKind::DropMessage, subject) != nullptr, hits);
    QCOMPARE(book.take(FaultKind::DropMessage, subject) != nullptr, hits);
}

void TestSimulatorFaults::heartbeatsAreSparedUnlessNamed()
{
    const FaultSubject heartbeat{.stream = "heartbeats", .channel = "heartbeats", .isHeartbeat = true};
    FaultBook book(1);
    book.begin(1, fault(R"({"fault":"mute"})"), T0);
    QVERIFY(!book.take(FaultKind::Mute, heartbeat));
    book.begin(2, fault(R"({"fault":"mute_stream","stream":"heartbeats"})"), T0);
    QVERIFY(book.take(FaultKind::MuteStream, heartbeat));
}

void TestSimulatorFaults::restIsHitOnlyByFaultsForRest()
{
    FaultBook book(1);
    book.begin(1, fault(R"({"fault":"http_status","code":503})"), T0);
    QVERIFY(!book.find(FaultKind::HttpStatus, {.isRest = true}));
    book.begin(2, fault(R"({"fault":"http_status","code":429,"target":"rest"})"), T0);
    QCOMPARE(book.find(FaultKind::HttpStatus, {.isRest = true})->fault.code, 429);
    QCOMPARE(book.find(FaultKind::HttpStatus, {})->fault.code, 503);
}

void TestSimulatorFaults::onePathCanBeMeant()
{
    FaultBook book(1);
    book.begin(1, fault(R"({"fault":"http_status","path":"/fapi/v1/listenKey","method":"PUT"})"), T0);
    const auto isHit = [&](std::string_view path, std::string_view method) {
        return book.find(FaultKind::HttpStatus, {.isRest = true, .path = path, .method = method}) != nullptr;
    };
    QVERIFY(isHit("/fapi/v1/listenKey", "PUT"));
    QVERIFY(!isHit("/fapi/v1/listenKey", "POST"));
    QVERIFY(!isHit("/fapi/v3/account", "PUT"));
    QVERIFY(!book.find(FaultKind::HttpStatus, {.session = 1}));
}

void TestSimulatorFaults::credentialsAreRefusedWhereTheyAreUsed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("onSocket");
    QTest::addColumn<bool>("onRest");
    const auto row = [](const char *name, const char *json, bool onSocket, bool onRest) {
        QTest::newRow(name) << QByteArray(json) << onSocket << onRest;
    };
    row("everywhere", R"({"fault":"invalid_credentials"})", true, true);
    row("sockets", R"({"fault":"invalid_credentials","target":"websocket"})", true, false);
    row("REST", R"({"fault":"invalid_credentials","target":"rest"})", false, true);
    row("one path", R"({"fault":"invalid_credentials","path":"/api/v3/account"})", false, true);
    row("another path", R"({"fault":"invalid_credentials","path":"/sapi"})", false, false);
    row("its account", R"({"fault":"invalid_credentials","account":3})", true, true);
    row("another account", R"({"fault":"invalid_credentials","account":4})", false, false);
}

void TestSimulatorFaults::credentialsAreRefusedWhereTheyAreUsed()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, onSocket);
    QFETCH(const bool, onRest);
    FaultBook book(1);
    book.begin(1, fault(json), T0);
    QCOMPARE(book.find(FaultKind::InvalidCredentials, {.session = 5, .account = 3}) != nullptr, onSocket);
    QCOMPARE(book.find(FaultKind::InvalidCredentials,
                       {.isRest = true, .path = "/api/v3/account", .method = "GET", .account = 3})
                 != nullptr,
             onRest);
}

static QString writeFile(const QTemporaryDir &folder, const QByteArray &text)
{
    QFile file(folder.filePath(QStringLiteral("scenario.toml")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return {};
    return file.fileName();
}

void TestSimulatorFaults::scenariosListFaultsWithTheirTimes()
{
    QTemporaryDir folder;
    const auto read = readScenario(writeFile(folder, R"(
[[fault]]
at = "10s"
fault = "http_status"
code = 429
headers = { "Retry-After" = 5 }
for_ms = 2000

[[fault]]
fault = "drop_message"
probability = 0.5
)"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->size(), qsizetype(2));
    QCOMPARE(read->at(0).at, 10'000ms);
    QCOMPARE(read->at(0).fault.code, 429);
    QCOMPARE(read->at(0).fault.headers.constFirst().second, QByteArray("5"));
    QCOMPARE(read->at(0).fault.lasting, 2000ms);
    QCOMPARE(read->at(1).at, 0ms);
    QCOMPARE(read->at(1).fault.probability, 0.5);
}

void TestSimulatorFaults::wrongScenariosNameTheLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("no TOML") << QByteArray("[[fault]]\nfault = \n") << QStringLiteral(":2: ");
    QTest::newRow("another table") << QByteArray("\n[server]\na = 1\n") << QStringLiteral(":2: only [[fault]]");
    QTest::newRow("unknown fault") << QByteArray("\n\n[[fault]]\nfault = \"reste\"\n")
                                   << QStringLiteral(":3: unknown fault");
    QTest::newRow("wrong time") << QByteArray("[[fault]]\nat = \"soon\"\nfault = \"reset\"\n")
                                << QStringLiteral(":1: at: not a duration: \"soon\"");
    QTest::newRow("time as a number") << QByteArray("[[fault]]\nat = 10\nfault = \"reset\"\n")
                                      << QStringLiteral(":1: at: ");
}

void TestSimulatorFaults::wrongScenariosNameTheLine()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, words);
    QTemporaryDir folder;
    const auto read = readScenario(writeFile(folder, text));
    QVERIFY(!read);
    QVERIFY2(read.error().detail.contains(words), qPrintable(read.error().detail));
}

void TestSimulatorFaults::writtenNumbersKeepTheirDecimals_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<int>("shown");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("price") << qint64(6183763) << 2 << 8 << QByteArray("61837.63000000");
    QTest::newRow("below one") << qint64(1784) << 8 << 8 << QByteArray("0.00001784");
    QTest::newRow("exactly one") << qint64(100) << 2 << 2 << QByteArray("1.00");
    QTest::newRow("whole") << qint64(42) << 0 << 0 << QByteArray("42");
    QTest::newRow("whole, shown longer") << qint64(42) << 0 << 3 << QByteArray("42.000");
    QTest::newRow("zero") << qint64(0) << 5 << 8 << QByteArray("0.00000000");
    QTest::newRow("negative") << qint64(-305) << 3 << 3 << QByteArray("-0.305");
}

void TestSimulatorFaults::writtenNumbersKeepTheirDecimals()
{
    QFETCH(const qint64, value);
    QFETCH(const int, decimals);
    QFETCH(const int, shown);
    QFETCH(const QByteArray, expected);
    TextWriter out;
    out.fixed(value, decimals, shown);
    QCOMPARE(out.bytes().toByteArray(), expected);
}

}   // namespace tst_simulatorfaults

FEEDWARDEN_APPLESS_TEST(tst_simulatorfaults::TestSimulatorFaults)
#include "tst_simulatorfaults.moc"
