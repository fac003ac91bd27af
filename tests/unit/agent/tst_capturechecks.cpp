// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformancesupport.h"

#include "core/base/allocationcount.h"
#include "core/venues/venueregistry.h"
#include "tests/support/printing.h"
#include "tests/support/quietprotocol.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tst_capturechecks {

using namespace feedwarden;

/// The conformance kit against recordings: real ones hold, and every fault that is planted fails the check that is for
/// it.
class TestCaptureChecks final : public QObject
{
    Q_OBJECT

private slots:
    void realRecordingsHold_data();
    void realRecordingsHold();
    void documentedExamplesHold_data();
    void documentedExamplesHold();
    void recordingsThatDoNotFitAreToldApart_data();
    void recordingsThatDoNotFitAreToldApart();
    void aRightProfileHolds();
    void aFaultInAProfileFailsItsCheck_data();
    void aFaultInAProfileFailsItsCheck();
    void aFaultInARecordingFailsItsCheck_data();
    void aFaultInARecordingFailsItsCheck();
    void carelessDecodersFail();
    void withoutAServerOnlyTheDecoderIsJudged();
    void nothingOfAProtocolIsHiddenFromALine();

private:
    /// The made-up recording with these lines; a fresh file each time.
    [[nodiscard]] Capture recorded(const QByteArrayList &lines);

    QTemporaryDir m_folder;
    int m_files = 0;
};

// moc need not read what follows, and does not understand raw strings in the arguments of macros.
#ifndef Q_MOC_RUN

namespace {

QString captureFile(const QString &name) { return QStringLiteral(FEEDWARDEN_SHARED_DIR "/captures/") + name; }

ConformanceSubject builtIn(const QString &venue, const VenueOptions &options = {})
{
    return {.makeProtocol = [venue, options] { return createProtocol(venue, options); },
            .allocations = allocationCounter()};
}

/// A venue that does one thing of each kind.
const QByteArray MadeUpProfile = R"(profile_version = 1
url = "wss://example.invalid/ws"
[symbols]
pattern = "[A-Z]{3,6}"
example = "BTC"
[connection]
heartbeat_interval_ms = 1000
[subscribe]
frame = '{"op":"sub","id":${id},"ch":"${channel}","s":[${symbols}]}'
[[channel]]
name = "trade"
subscribe = "t"
gap_rule = "contiguous"
[[channel]]
name = "depth"
subscribe = "b"
gap_rule = "previous_link"
[[message]]
kind = "trade"
when = { "/t" = "trade" }
symbol = "/s"
time = "/ts"
time_unit = "ms"
trade_id = "/i"
sequence = "/i"
price = "/p"
quantity = "/q"
[[message]]
kind = "depth"
when = { "/t" = "whole" }
snapshot = true
symbol = "/s"
sequence = "/n"
bids = ["/bids/*/0", "/bids/*/1"]
asks = ["/asks/*/0", "/asks/*/1"]
[[message]]
kind = "depth"
when = { "/t" = "change" }
symbol = "/s"
sequence = "/n"
previous_sequence = "/before"
bids = ["/bids/*/0", "/bids/*/1"]
asks = ["/asks/*/0", "/asks/*/1"]
[[message]]
kind = "acknowledged"
when = { "/op" = "subbed" }
id = "/id"
[[message]]
kind = "heartbeat"
when = { "/t" = "beat" }
)";

/// What that venue would send, hand-made: trades 100 to 119 and a book whose numbers leap by 7, a line each 100 ms.
QByteArrayList madeUpLines()
{
    static constexpr qint64 Start = 1'770'000'000'000;   // ms; 2026-02-02
    QByteArrayList lines{R"({"op":"subbed","id":1})", R"({"op":"subbed","id":2})",
                         R"({"t":"whole","s":"BTC","n":1000,"bids":[["99","1"],["98","2"]],"asks":[["101","1"]]})",
                         R"({"t":"beat"})"};
    for (int i = 0; i < 20; ++i) {
        lines.append(QStringLiteral(R"({"t":"trade","s":"BTC","ts":%1,"i":%2,"p":"100.5","q":"0.1"})")
                         .arg(Start + 100 * lines.size())
                         .arg(100 + i)
                         .toUtf8());
        lines.append(QStringLiteral(R"({"t":"change","s":"BTC","n":%1,"before":%2,"bids":[["99","%3"]],"asks":[]})")
                         .arg(1007 + 7 * i)
                         .arg(1000 + 7 * i)
                         .arg(i + 2)
                         .toUtf8());
    }
    return lines;
}

QByteArray replaced(const QByteArray &from, const QByteArray &to)
{
    QByteArray text = MadeUpProfile;
    const qsizetype at = text.indexOf(from);
    Q_ASSERT(at >= 0);
    return text.replace(at, from.size(), to);
}

ConformanceSubject madeUp(const QByteArray &profile)
{
    ConformanceSubject subject = subjectOf(parseVenueProfile(profile, QStringLiteral("/nowhere/made-up.toml")));
    subject.allocations = allocationCounter();
    return subject;
}

}   // namespace

Capture TestCaptureChecks::recorded(const QByteArrayList &lines)
{
    static constexpr qint64 Start = 1'770'000'000'030;   // ms: 30 ms after the first event.
    const QString name = m_folder.filePath(QString::number(++m_files));
    QByteArray times;
    for (qsizetype i = 0; i < lines.size(); ++i)
        times += QByteArray::number((Start + 100 * i) * 1'000'000) + '\n';
    for (const auto &[ending, content] : {std::pair(".jsonl", lines.join('\n') + '\n'), std::pair(".ts", times)}) {
        QFile file(name + QLatin1String(ending));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(file.fileName()));
    }
    auto capture = Capture::load(name + QLatin1String(".jsonl"));
    if (!capture)
        qFatal("%s", qPrintable(capture.error().detail));
    return std::move(*capture);
}

void TestCaptureChecks::realRecordingsHold_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<QString>("file");
    QTest::addColumn<VenueOptions>("options");
    QTest::addColumn<QStringList>("held");
    const auto row = [](const char *venue, const char *file, const char *held, const VenueOptions &options = {}) {
        QTest::newRow(file) << QString::fromLatin1(venue) << QString::fromLatin1(file) << options
                            << QString::fromLatin1(held).split(u' ');
    };
    row("binance-spot", "binance/spot-btcusdt-depth100ms-bookticker-trade-20240808.jsonl.gz",
        "streams_known event_times sequence_rule loss_noticed repeat_noticed books_whole");
    row("binance-spot", "binance/spot-4symbols-depth-bookticker-kline-aggtrade-20211012.jsonl",
        "streams_known event_times", {.aggregateTrades = true});
    // Its depth@0ms is no stream that we ask for.
    row("binance-usdm", "binance/usdm-btcusdt-depth0ms-bookticker-trade-20240808.jsonl.gz",
        "event_times sequence_rule loss_noticed repeat_noticed");
    row("binance-usdm", "binance/usdm-multi-20210722-legacy-shape.jsonl.gz",
        "streams_known event_times sequence_rule loss_noticed repeat_noticed", {.aggregateTrades = true});
    row("binance-usdm", "binance/usdm-btcusdt-aggtrade-kline-markprice-20261007.jsonl", "streams_known event_times",
        {.aggregateTrades = true});
    row("binance-coinm", "binance/coinm-btcusd_perp-depth0ms-bookticker-trade-20240808.jsonl.gz",
        "event_times sequence_rule loss_noticed repeat_noticed");
    row("bybit-spot", "bybit/spot-orderbook50-btcusdt-20241108.jsonl", "streams_known heartbeats books_whole",
        {.depthLevels = 50});
    row("bybit-linear", "bybit/tickers-linear-option-usdcperp-20240515.jsonl", "event_times");
    row("coinbase", "coinbase/advanced-heartbeats-markettrades-20241004.jsonl",
        "streams_known acknowledged heartbeats sequence_rule repeat_noticed");
    row("coinbase-exchange", "coinbase/exchangefeed-level2-matches-ticker-20210417.jsonl.gz",
        "streams_known acknowledged event_times sequence_rule loss_noticed repeat_noticed books_whole");
    row("kraken", "kraken/spot-v2-book10-btcusd-20260816.jsonl",
        "streams_known acknowledged heartbeats event_times books_whole checksums_hold", {.depthLevels = 10});
    row("okx", "okx/v5-books-trades-tickers-20220513.jsonl.gz",
        "streams_known acknowledged event_times sequence_rule loss_noticed repeat_noticed books_whole checksums_hold");
    row("polymarket", "polymarket/market-book-pricechange-lasttrade-20260814.jsonl",
        "streams_known event_times books_whole");
    row("polymarket", "polymarket/market-book-ticksize-2024-reindented.jsonl", "event_times books_whole");
}

void TestCaptureChecks::realRecordingsHold()
{
    QFETCH(const QString, venue);
    QFETCH(const QString, file);
    QFETCH(const VenueOptions, options);
    QFETCH(const QStringList, held);
    if (!QFile::exists(captureFile(file)))
        QSKIP("the real recordings are not here");
    const auto capture = Capture::load(captureFile(file));
    QVERIFY2(capture, capture ? "" : qPrintable(capture.error().detail));
    const ConformanceSubject subject = builtIn(venue, options);
    const QStringList symbols = symbolsIn(*capture, subject).symbols;
    QVERIFY(!symbols.isEmpty());
    ConformanceTranscript transcript;
    const bool isGood = checkAgainstCapture(subject, *capture, symbols, transcript.report());
    QVERIFY2(isGood, transcript.toText());
    QCOMPARE(transcript.failures(), QStringList());
    QStringList expected = held;
    expected += {QStringLiteral("understood"), QStringLiteral("types_known"), QStringLiteral("unknown_tolerated"),
                 QStringLiteral("rubbish_refused")};
    if (allocationCounter() != nullptr)
        expected += QStringLiteral("steady_memory");
    for (const QString &name : std::as_const(expected))
        QVERIFY2(transcript.held().contains(name), QByteArray(name.toUtf8() + " of:\n" + transcript.toText()));
}

void TestCaptureChecks::documentedExamplesHold_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<QStringList>("held");
    QTest::newRow("bitstamp") << QStringLiteral("bitstamp")
                              << QString(QStringLiteral("decoded trade,decoded depth,decoded depth_snapshot,"
                                                        "acknowledged,heartbeats,event_times"))
                                     .split(u',');
    QTest::newRow("gemini") << QStringLiteral("gemini")
                            << QString(QStringLiteral("decoded trade,decoded depth,decoded candle_15m,event_times,"
                                                      "books_whole"))
                                   .split(u',');
}

void TestCaptureChecks::documentedExamplesHold()
{
    QFETCH(const QString, venue);
    QFETCH(const QStringList, held);
    const ConformanceSubject subject = subjectOf(readVenueProfile(findVenueProfile({}, venue)));
    QVERIFY(subject.makeProtocol);
    const auto capture = Capture::load(
        QStringLiteral(FEEDWARDEN_SOURCE_DIR "/tests/support/examples/%1-documented-examples.jsonl").arg(venue));
    QVERIFY(capture);
    ConformanceTranscript transcript;
    (void)checkAgainstCapture(subject, *capture, symbolsIn(*capture, subject).symbols, transcript.report());
    QVERIFY2(transcript.failures().isEmpty(), transcript.toText());
    for (const QString &name : held)
        QVERIFY2(transcript.held().contains(name), QByteArray(name.toUtf8() + " of:\n" + transcript.toText()));
}

void TestCaptureChecks::recordingsThatDoNotFitAreToldApart_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<QString>("file");
    QTest::addColumn<VenueOptions>("options");
    QTest::addColumn<QStringList>("failures");
    QTest::newRow("a book of 10 levels kept with 100")
        << QStringLiteral("kraken") << QStringLiteral("kraken/spot-v2-book10-btcusd-20260816.jsonl")
        << VenueOptions{.depthLevels = 100}
        << QStringList{QStringLiteral("books_whole"), QStringLiteral("checksums_hold")};
    QTest::newRow("the frozen version 1")
        << QStringLiteral("kraken") << QStringLiteral("kraken/spot-v1-legacy-trade-20210417.jsonl") << VenueOptions{}
        << QStringList{QStringLiteral("understood")};
}

void TestCaptureChecks::recordingsThatDoNotFitAreToldApart()
{
    QFETCH(const QString, venue);
    QFETCH(const QString, file);
    QFETCH(const VenueOptions, options);
    QFETCH(const QStringList, failures);
    if (!QFile::exists(captureFile(file)))
        QSKIP("the real recordings are not here");
    const auto capture = Capture::load(captureFile(file));
    QVERIFY(capture);
    ConformanceTranscript transcript;
    QVERIFY(!checkAgainstCapture(builtIn(venue, options), *capture, {QStringLiteral("BTC/USD")}, transcript.report()));
    QVERIFY2(transcript.failures() == failures, transcript.toText());
}

void TestCaptureChecks::aRightProfileHolds()
{
    const ConformanceSubject subject = madeUp(MadeUpProfile);
    QVERIFY(subject.makeProtocol);
    const Capture capture = recorded(madeUpLines());
    const RecordedSymbols found = symbolsIn(capture, subject);
    QCOMPARE(found.symbols, QStringList{QStringLiteral("BTC")});
    QCOMPARE(found.messages, quint64(41));
    ConformanceTranscript transcript;
    QVERIFY2(checkAgainstCapture(subject, capture, found.symbols, transcript.report()), transcript.toText());
    // Everything that can be said of it; it has no checksums, and nothing was asked over REST.
    QStringList held{
        QStringLiteral("understood"),        QStringLiteral("types_known"),    QStringLiteral("streams_known"),
        QStringLiteral("decoded trade"),     QStringLiteral("decoded depth"),  QStringLiteral("event_times"),
        QStringLiteral("acknowledged"),      QStringLiteral("heartbeats"),     QStringLiteral("sequence_rule"),
        QStringLiteral("loss_noticed"),      QStringLiteral("repeat_noticed"), QStringLiteral("books_whole"),
        QStringLiteral("unknown_tolerated"), QStringLiteral("rubbish_refused")};
    if (allocationCounter() != nullptr)
        held += QStringLiteral("steady_memory");
    QCOMPARE(transcript.held(), held);
}

void TestCaptureChecks::aFaultInAProfileFailsItsCheck_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QStringList>("failures");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const char *failures) {
        QTest::newRow(name) << replaced(from, to) << QString::fromLatin1(failures).split(u' ');
    };
    row("a wrong pointer", "price = \"/p\"", "price = \"/price\"", "understood");
    row("a pointer to a text where a number is", "sequence = \"/i\"", "sequence = \"/s\"", "understood");
    row("a wrong gap rule", "gap_rule = \"previous_link\"", "gap_rule = \"contiguous\"", "sequence_rule books_whole");
    row("a wrong number before", "previous_sequence = \"/before\"", "previous_sequence = \"/n\"",
        "sequence_rule books_whole");
    row("a wrong pattern of acknowledgements", "\"/op\" = \"subbed\"", "\"/op\" = \"subscribed\"", "types_known");
    row("a wrong pointer of acknowledgements", "id = \"/id\"", "id = \"/request\"", "acknowledged");
    row("a wrong pattern of heartbeats", "\"/t\" = \"beat\"", "\"/t\" = \"heartbeat\"", "types_known");
    row("a wrong pattern of data", "\"/t\" = \"trade\"", "\"/t\" = \"t\"", "types_known");
    row("a wrong unit of time", "time_unit = \"ms\"", "time_unit = \"us\"", "event_times");
    row("sides exchanged",
        "snapshot = true\nsymbol = \"/s\"\nsequence = \"/n\"\nbids = [\"/bids/*/0\", \"/bids/*/1\"]\n"
        "asks = [\"/asks/*/0\", \"/asks/*/1\"]",
        "snapshot = true\nsymbol = \"/s\"\nsequence = \"/n\"\nbids = [\"/asks/*/0\", \"/asks/*/1\"]\n"
        "asks = [\"/bids/*/0\", \"/bids/*/1\"]",
        "books_whole");
}

void TestCaptureChecks::aFaultInAProfileFailsItsCheck()
{
    QFETCH(const QByteArray, profile);
    QFETCH(const QStringList, failures);
    const ConformanceSubject subject = madeUp(profile);
    QVERIFY2(subject.makeProtocol, "the profile itself is refused, so that the kit has nothing to find");
    ConformanceTranscript transcript;
    QVERIFY(!checkAgainstCapture(subject, recorded(madeUpLines()), {QStringLiteral("BTC")}, transcript.report()));
    QVERIFY2(transcript.failures() == failures, transcript.toText());
}

void TestCaptureChecks::aFaultInARecordingFailsItsCheck_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QStringList>("failures");
    const auto row = [](const char *name, const QByteArrayList &lines, const char *failures) {
        QTest::newRow(name) << lines << QString::fromLatin1(failures).split(u' ');
    };
    const QByteArrayList good = madeUpLines();
    QByteArrayList lines = good;
    lines.removeAt(14);
    row("a trade is missing", lines, "sequence_rule");
    lines = good;
    lines.removeAt(15);
    row("a change is missing", lines, "sequence_rule books_whole");
    lines = good;
    lines[20].chop(1);
    row("a line is cut", lines, "understood sequence_rule");
    lines = good;
    lines[20].replace("trade", "splash");
    row("a line is of an unknown type", lines, "types_known sequence_rule");
    lines = good;
    lines[20].replace("\"ts\":1770", "\"ts\":1740");
    row("an event is a year old", lines, "event_times");
}

void TestCaptureChecks::aFaultInARecordingFailsItsCheck()
{
    QFETCH(const QByteArrayList, lines);
    QFETCH(const QStringList, failures);
    ConformanceTranscript transcript;
    QVERIFY(!checkAgainstCapture(madeUp(MadeUpProfile), recorded(lines), {QStringLiteral("BTC")}, transcript.report()));
    QVERIFY2(transcript.failures() == failures, transcript.toText());
}

namespace {

/// Makes a trade of whatever comes, and takes memory each time.
class CarelessProtocol final : public test::QuietProtocol
{
public:
    [[nodiscard]] const VenueFacts &facts() const override
    {
        static const VenueFacts facts{.id = QStringLiteral("careless"), .channels = {Channel::Trade}};
        return facts;
    }
    void decode(std::string_view frame, DecodedFrame &out) override
    {
        out.clear();
        m_kept = std::make_unique<std::string>(frame);
        FeedMessage &message = out.messages.emplace_back();
        message.stream = 0;
        message.payload = Trade{};
    }

private:
    std::unique_ptr<std::string> m_kept;
};

}   // namespace

void TestCaptureChecks::carelessDecodersFail()
{
    const ConformanceSubject subject{.makeProtocol = [] { return std::make_unique<CarelessProtocol>(); },
                                     .allocations = allocationCounter()};
    ConformanceTranscript transcript;
    QVERIFY(!checkAgainstCapture(subject, recorded(madeUpLines()), {QStringLiteral("BTC")}, transcript.report()));
    QStringList failures{QStringLiteral("unknown_tolerated"), QStringLiteral("rubbish_refused")};
    if (allocationCounter() != nullptr)
        failures += QStringLiteral("steady_memory");
    QVERIFY2(transcript.failures() == failures, transcript.toText());
}

void TestCaptureChecks::withoutAServerOnlyTheDecoderIsJudged()
{
    ConformanceTranscript transcript;
    QVERIFY(
        checkAlone(madeUp(MadeUpProfile), QStringLiteral("BTC"), QStringLiteral("there is none"), transcript.report()));
    QCOMPARE(transcript.held(), QStringList{QStringLiteral("rubbish_refused")});
    QCOMPARE(transcript.with(ConformanceCheck::Outcome::Skipped),
             (QStringList{QStringLiteral("has_server"), QStringLiteral("unknown_tolerated")}));
    QCOMPARE(transcript.detailOf(ConformanceItem::HasServer), QStringLiteral("there is none"));
}

void TestCaptureChecks::nothingOfAProtocolIsHiddenFromALine()
{
    // The kit stands between a line and its protocol; what it did not pass on would fall back to a default silently.
    const auto textOf = [](const char *path) {
        QFile file(QStringLiteral(FEEDWARDEN_SOURCE_DIR "/") + QLatin1String(path));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    const QString watcher = textOf("app/agent/conformancelines.cpp");
    static const QRegularExpression function(QStringLiteral(R"(virtual [^;~]*?(\w+)\()"));
    int functions = 0;
    for (auto it = function.globalMatch(textOf("core/venues/venueprotocol.h")); it.hasNext(); ++functions) {
        const QString name = it.next().captured(1);
        QVERIFY2(watcher.contains(QLatin1String("m_inner->") + name + u'('), qPrintable(name));
    }
    QVERIFY(functions >= 20);
}

#endif

}   // namespace tst_capturechecks

FEEDWARDEN_GUILESS_TEST(tst_capturechecks::TestCaptureChecks)
#include "tst_capturechecks.moc"
