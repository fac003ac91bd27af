// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/capture.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_capture {

using namespace feedwarden;

static QString shared(const char *name)
{
    return QStringLiteral(FEEDWARDEN_SHARED_DIR "/captures/") + QString::fromLatin1(name);
}

class TestCapture : public QObject
{
    Q_OBJECT

private slots:
    void realRecordingIsReadWhole();
    void aRecordingWithoutTimesUsesEventTimes();
    void timesMoveAndNothingElse_data();
    void timesMoveAndNothingElse();
    void aRecordersClockMayCountFromAnywhere();
    void wrongRecordingsSayWhatIsWrong_data();
    void wrongRecordingsSayWhatIsWrong();
};

void TestCapture::realRecordingIsReadWhole()
{
    const QString file = shared("binance/spot-btcusdt-depth100ms-bookticker-trade-20240808.jsonl.gz");
    if (!QFile::exists(file))
        QSKIP("the recordings are not here");
    const auto capture = Capture::load(file);
    QVERIFY2(capture, capture ? "" : qPrintable(capture.error().detail));
    QCOMPARE(capture->size(), qsizetype(41'248));
    QCOMPARE(capture->time(0).time_since_epoch().count(), qint64(1723161253937085768));
    QVERIFY(capture->restDepth().startsWith(R"({"lastUpdateId":50093239218,)"));
    QCOMPARE(capture->restDepthTime().time_since_epoch().count(), qint64(1723161254206652067));
    // The recorder's clock was 1275.0 ms slow by the message that was under way for the shortest time.
    QCOMPARE(std::chrono::round<std::chrono::milliseconds>(capture->clockLead()), 1275ms);
}

void TestCapture::aRecordingWithoutTimesUsesEventTimes()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "{\"result\":null}\n{\"e\":\"trade\",\"E\":1723161255343}\n{\"u\":1}\n{\"e\":\"trade\",\"E\":1723161255300}\n"
        "{\"channel\":\"x\",\"timestamp\":\"2024-08-08T23:54:16.5Z\"}\n");
    file.close();
    const auto capture = Capture::load(file.fileName());
    QVERIFY(capture);
    const auto ms = [&](qsizetype line) {
        return std::chrono::floor<std::chrono::milliseconds>(capture->time(line).time_since_epoch()).count();
    };
    QCOMPARE(ms(0), qint64(1723161255343));
    QCOMPARE(ms(1), qint64(1723161255343));
    QCOMPARE(ms(2), qint64(1723161255343));
    QCOMPARE(ms(3), qint64(1723161255343));   // Never backwards.
    QCOMPARE(ms(4), qint64(1723161256500));
    QCOMPARE(capture->clockLead(), std::chrono::nanoseconds(0));
}

void TestCapture::timesMoveAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *line, const char *expected) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(expected);
    };
    row("trade",
        R"({"e":"trade","E":1723161255343,"s":"BTCUSDT","t":3735683259,"p":"61837.63","T":1723161255342,"m":true})",
        R"({"e":"trade","E":1723161345466,"s":"BTCUSDT","t":3735683259,"p":"61837.63","T":1723161345465,"m":true})");
    row("update ids that look like times",
        R"({"stream":"btcusdt@depth@0ms","data":{"E":1723161256299,"U":5123107832006,"u":5123107837557,"b":[]}})",
        R"({"stream":"btcusdt@depth@0ms","data":{"E":1723161346422,"U":5123107832006,"u":5123107837557,"b":[]}})");
    row("kline", R"({"E":1723161256299,"k":{"t":1723161240000,"T":1723161299999,"f":1,"L":2}})",
        R"({"E":1723161346422,"k":{"t":1723161330123,"T":1723161390122,"f":1,"L":2}})");
    row("microseconds", R"({"E":1723161256299123})", R"({"E":1723161346422123})");
    row("a far future time", R"({"E":1723161256299,"T":4000000000000})", R"({"E":1723161346422,"T":4000000000000})");
    row("RFC 3339", R"({"timestamp":"2024-08-08T23:54:13.123456789Z","x":[{"event_time":"1970-01-01T00:00:00Z"}]})",
        R"({"timestamp":"2024-08-08T23:55:43.246456789Z","x":[{"event_time":"1970-01-01T00:00:00Z"}]})");
    row("Go", R"({"current_time":"2024-08-08 23:54:13.5 +0000 UTC m=+139651.272674714"})",
        R"({"current_time":"2024-08-08 23:55:43.6 +0000 UTC m=+139651.272674714"})");
    row("seconds", R"({"start":"1723161240"})", R"({"start":"1723161330"})");
    row("milliseconds in a text", R"({"tradeId":"338476307000","ts":"1723161255343","fundingTime":"1723161255343"})",
        R"({"tradeId":"338476307000","ts":"1723161345466","fundingTime":"1723161345466"})");
    row("times of an answer",
        R"({"req_id":1,"time_in":"2024-08-08T23:54:13.123456Z","time_out":"2024-08-08T23:54:13Z"})",
        R"({"req_id":1,"time_in":"2024-08-08T23:55:43.246456Z","time_out":"2024-08-08T23:55:43Z"})");
    row("the start of a candle", R"({"interval_begin":"2024-08-08T23:54:00.000000000Z","interval":5})",
        R"({"interval_begin":"2024-08-08T23:55:30.123000000Z","interval":5})");
    row("quotes in texts", R"({"a":"say \"E\":1723161255343","E":1723161255343})",
        R"({"a":"say \"E\":1723161255343","E":1723161345466})");
}

void TestCapture::timesMoveAndNothingElse()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, expected);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"E\":1723161250000}\n");
    file.close();
    const auto capture = Capture::load(file.fileName());
    QVERIFY(capture);
    TextWriter out;
    capture->shift({line.constData(), size_t(line.size())}, 90'123ms, out);
    QCOMPARE(out.bytes().toByteArray(), expected);
}

void TestCapture::aRecordersClockMayCountFromAnywhere()
{
    // As that of the Kraken recording: since the recorder's computer was started.
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.jsonl"))), times(folder.filePath(QStringLiteral("a.ts")));
    QVERIFY(file.open(QIODevice::WriteOnly) && times.open(QIODevice::WriteOnly));
    const QByteArray line = R"({"channel":"book","data":[{"timestamp":"2026-08-16T23:37:04.316445Z"}]})";
    file.write(line + '\n');
    times.write("42889692520900\n");
    file.close();
    times.close();
    const auto capture = Capture::load(file.fileName());
    QVERIFY(capture);
    QVERIFY(capture->clockLead() > 24h * 365 * 50);
    TextWriter out;
    capture->shift({line.constData(), size_t(line.size())}, 1000ms, out);
    QCOMPARE(out.bytes().toByteArray(),
             QByteArray(R"({"channel":"book","data":[{"timestamp":"2026-08-16T23:37:05.316445Z"}]})"));
}

void TestCapture::wrongRecordingsSayWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("times");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << QByteArray() << QStringLiteral("no messages");
    QTest::newRow("half a gzip file") << QByteArray("\x1f\x8b\x08\x00\x00", 5) << QByteArray()
                                      << QStringLiteral("not a whole gzip file");
    QTest::newRow("too few times") << QByteArray("{}\n{}\n") << QByteArray("1\n")
                                   << QStringLiteral("2 messages and 1 times");
    QTest::newRow("no time") << QByteArray("{}\n") << QByteArray("now\n") << QStringLiteral("not a time");
}

void TestCapture::wrongRecordingsSayWhatIsWrong()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, times);
    QFETCH(const QString, words);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    if (!times.isEmpty()) {
        QFile sidecar(folder.filePath(QStringLiteral("a.ts")));
        QVERIFY(sidecar.open(QIODevice::WriteOnly));
        sidecar.write(times);
    }
    const auto capture = Capture::load(file.fileName());
    QVERIFY(!capture);
    QVERIFY2(capture.error().detail.contains(words), qPrintable(capture.error().detail));
}

}   // namespace tst_capture

FEEDWARDEN_APPLESS_TEST(tst_capture::TestCapture)
#include "tst_capture.moc"
