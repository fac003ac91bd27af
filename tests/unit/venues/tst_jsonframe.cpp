// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding.h"

#include "core/base/random.h"
#include "core/venues/jsonframe.h"
#include "core/venues/streamtable.h"
#include "core/venues/venuetime.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <map>

namespace tst_jsonframe {

using namespace feedwarden;

class TestJsonFrame final : public QObject
{
    Q_OBJECT

private slots:
    void skippingChecksAllOfTheGrammar_data();
    void skippingChecksAllOfTheGrammar();
    void nestingIsLimited();
    void unescapesTexts_data();
    void unescapesTexts();
    void textsWithEscapesLiveUntilTheNextFrame();
    void readsUnsignedNumbers_data();
    void readsUnsignedNumbers();
    void scalarsAreAnythingButLists();
    void wrongTypesAreToldFromNoJson_data();
    void wrongTypesAreToldFromNoJson();
    void theFirstProblemStays();
    void placesCanBeReturnedTo();
    void framesOfAnySizeAreRead();
    void bodiesNeedNoPadding();
    void presentableTextIsShortAndHarmless_data();
    void presentableTextIsShortAndHarmless();

    void rfc3339_data();
    void rfc3339();
    void rfc3339RefusesEveryTruncation();
    void countsOfAnyUnit_data();
    void countsOfAnyUnit();

    void streamTableFindsWhatItHolds();
    void streamTableBehavesLikeAMap();
};

static DecodeProblem skipAll(const QByteArray &text)
{
    const PaddedFrame frame(text);
    JsonFrame json;
    JsonCursor cursor = json.open(frame.view());
    const bool ok = !cursor.hasFailed() && cursor.skip("value") && cursor.finish();
    return ok ? DecodeProblem::None : cursor.problem();
}

/// Such that a name stays on its line.
static QByteArray rowName(const char *verdict, const QByteArray &text)
{
    return QByteArray(verdict) + text.toPercentEncoding("{}[]\":,\\+ ");
}

void TestJsonFrame::skippingChecksAllOfTheGrammar_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isJson");
    const auto good = [](const QByteArray &text) {
        QTest::newRow(rowName("good: ", text).constData()) << text << true;
    };
    const auto bad = [](const QByteArray &text) { QTest::newRow(rowName("bad: ", text).constData()) << text << false; };
    for (const char *const text : {"{}",
                                   "[]",
                                   "0",
                                   "-0",
                                   "1",
                                   "-12.5e+10",
                                   "1E5",
                                   "1e999",
                                   "\"\"",
                                   "\"x\"",
                                   "true",
                                   "false",
                                   "null",
                                   " [ ] ",
                                   "{\"a\":{\"b\":[1,2,{\"c\":null}]}}",
                                   "[\"\\u00e9\\ud83d\\ude00\\n\"]",
                                   "{\"a\":1,\"a\":2}",
                                   "\t\r\n[1\t]\n",
                                   "[[[[[[[[[[]]]]]]]]]]",
                                   "\"\xC3\xA9\"",
                                   "{\"\":0}"})
        good(text);
    for (const char *const text : {"{",
                                   "}",
                                   "[",
                                   "]",
                                   "{]",
                                   "[}",
                                   "[1}",
                                   "{\"a\":1]",
                                   "[1,]",
                                   "[,1]",
                                   "[1 2]",
                                   "[1,,2]",
                                   "{\"a\"}",
                                   "{\"a\":}",
                                   "{\"a\":1,}",
                                   "{,\"a\":1}",
                                   "{\"a\" 1}",
                                   "{\"a\":1 \"b\":2}",
                                   "{a:1}",
                                   "{1:1}",
                                   "{\"a\"::1}",
                                   "{\"a\":[}]}",
                                   "01",
                                   "-",
                                   "+1",
                                   "1.",
                                   ".5",
                                   "1e",
                                   "1e+",
                                   "0x10",
                                   "1_0",
                                   "--1",
                                   "NaN",
                                   "Infinity",
                                   "-Infinity",
                                   "nan",
                                   "True",
                                   "tru",
                                   "truefalse",
                                   "nul",
                                   "nulll",
                                   "undefined",
                                   "\"",
                                   "\"a",
                                   "a\"",
                                   "\"a\"b",
                                   "12\"a\"",
                                   "\"a\"\"b\"",
                                   "'a'",
                                   "\"\\x\"",
                                   "\"\\u12\"",
                                   "\"\\u12g4\"",
                                   "\"\\\"",
                                   "\"\\ud800\"",
                                   "\"\\udc00\"",
                                   "\"\\ud800\\u0041\"",
                                   "\"\\ud800\\ud800\"",
                                   "\"\\udc00\\ud800\"",
                                   "\"\x01\"",
                                   "\"a\nb\"",
                                   "\"\xFF\"",
                                   "\"\xC3\"",
                                   "\"\xC0\x80\"",
                                   "\"\xED\xA0\x80\"",
                                   "\"\xF5\x80\x80\x80\"",
                                   "\xEF\xBB\xBF{}",
                                   "{}{}",
                                   "{} x",
                                   "1 2",
                                   "[] ]",
                                   "{}}",
                                   "/**/{}",
                                   " ",
                                   ",",
                                   ":",
                                   "\x7F"})
        bad(text);
    QTest::newRow("bad: nothing") << QByteArray("") << false;
    QTest::newRow("bad: NUL") << QByteArray("\0", 1) << false;
    QTest::newRow("bad: NUL after") << QByteArray("{}\0", 3) << false;
    QTest::newRow("bad: NUL in a text") << QByteArray("\"a\0b\"", 5) << false;
    QTest::newRow("bad: NUL in an array") << QByteArray("[1,\0]", 5) << false;
}

void TestJsonFrame::skippingChecksAllOfTheGrammar()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isJson);
    QCOMPARE(skipAll(text), isJson ? DecodeProblem::None : DecodeProblem::Malformed);
    // In places where On-Demand would only count brackets.
    if (!text.isEmpty())
        QCOMPARE(skipAll("[0,{\"k\":" + text + "}]"), isJson ? DecodeProblem::None : DecodeProblem::Malformed);
}

void TestJsonFrame::nestingIsLimited()
{
    const auto nested = [](qsizetype depth) -> QByteArray { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QCOMPARE(skipAll(nested(64)), DecodeProblem::None);
    QCOMPARE(skipAll(nested(65)), DecodeProblem::Malformed);
    QCOMPARE(skipAll(nested(1'000'000)), DecodeProblem::Malformed);   // A-02
    QCOMPARE(skipAll(QByteArray(1'000'000, '[')), DecodeProblem::Malformed);
    QByteArray objects;
    for (int i = 0; i < 1'000'000; ++i)
        objects.append("{\"a\":");
    QCOMPARE(skipAll(objects), DecodeProblem::Malformed);
    // Wide is not deep.
    QByteArray wide = "[";
    for (int i = 0; i < 10'000; ++i)
        wide.append("[{}],");
    wide.append("0]");
    QCOMPARE(skipAll(wide), DecodeProblem::None);
}

void TestJsonFrame::unescapesTexts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << QByteArray(R"("abc")") << QByteArray("abc");
    QTest::newRow("short escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t")") << QByteArray("\"\\/\b\f\n\r\t");
    QTest::newRow("one byte") << QByteArray(R"("\u0041\u007f")") << QByteArray("A\x7F");
    QTest::newRow("NUL") << QByteArray(R"("a\u0000b")") << QByteArray("a\0b", 3);   // A-06
    QTest::newRow("two bytes") << QByteArray(R"("\u0080\u07FF")") << QByteArray("\xC2\x80\xDF\xBF");
    QTest::newRow("three bytes") << QByteArray(R"("\u0800\ud7ff\ue000\uffff")")
                                 << QByteArray("\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBF");
    QTest::newRow("four bytes") << QByteArray(R"("\ud800\udc00\udbff\udfff")")
                                << QByteArray("\xF0\x90\x80\x80\xF4\x8F\xBF\xBF");
    QTest::newRow("between others") << QByteArray(R"("x\u00e9y")") << QByteArray("x\xC3\xA9y");
}

void TestJsonFrame::unescapesTexts()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, expected);
    const PaddedFrame frame(json);
    JsonFrame parser;
    JsonCursor cursor = parser.open(frame.view());
    std::string_view text;
    QVERIFY(cursor.string(text, "text"));
    QCOMPARE(QByteArray(text.data(), qsizetype(text.size())), expected);
    QVERIFY(cursor.finish());
}

void TestJsonFrame::textsWithEscapesLiveUntilTheNextFrame()
{
    // More than one block of them.
    QByteArray json = "[";
    for (int i = 0; i < 3000; ++i)
        json.append(i == 0 ? "" : ",")
            .append("\"\\u0041")
            .append(QByteArray(100, 'x'))
            .append(QByteArray::number(i))
            .append('"');
    json.append(']');
    const PaddedFrame frame(json);
    JsonFrame parser;
    for (int round = 0; round < 2; ++round) {
        JsonCursor cursor = parser.open(frame.view());
        std::vector<std::string_view> texts;
        QVERIFY(cursor.array("texts", [&] { return cursor.string(texts.emplace_back(), "texts"); }));
        QCOMPARE(texts.size(), size_t(3000));
        for (int i = 0; i < 3000; ++i)
            QVERIFY(texts[size_t(i)] == "A" + std::string(100, 'x') + std::to_string(i));
    }
}

void TestJsonFrame::readsUnsignedNumbers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<DecodeProblem>("problem");
    QTest::addColumn<quint64>("expected");
    const auto row = [](const char *json, DecodeProblem problem, quint64 expected = 0) {
        QTest::newRow(json) << QByteArray(json) << problem << expected;
    };
    row("0", DecodeProblem::None, 0);
    row("7", DecodeProblem::None, 7);
    row("1723161255343", DecodeProblem::None, 1'723'161'255'343);
    row("9223372036854775807", DecodeProblem::None, 9'223'372'036'854'775'807ull);
    row("9223372036854775808", DecodeProblem::None, 9'223'372'036'854'775'808ull);   // A-05
    row("9999999999999999999", DecodeProblem::None, 9'999'999'999'999'999'999ull);
    row("18446744073709551615", DecodeProblem::None, 18'446'744'073'709'551'615ull);
    row("18446744073709551616", DecodeProblem::BadNumber);
    row("99999999999999999999", DecodeProblem::BadNumber);
    row("184467440737095516150", DecodeProblem::BadNumber);
    row("-1", DecodeProblem::BadNumber);
    row("-0", DecodeProblem::BadNumber);
    row("1.0", DecodeProblem::BadNumber);
    row("1e3", DecodeProblem::BadNumber);
    row("00", DecodeProblem::BadNumber);
    row("12x", DecodeProblem::BadNumber);
    row("\"12\"", DecodeProblem::WrongType);
    row("null", DecodeProblem::WrongType);
    row("nope", DecodeProblem::Malformed);
}

void TestJsonFrame::readsUnsignedNumbers()
{
    QFETCH(const QByteArray, json);
    QFETCH(const DecodeProblem, problem);
    QFETCH(const quint64, expected);
    const PaddedFrame frame(json, '9');   // digits after the end are not part of the number
    JsonFrame parser;
    JsonCursor cursor = parser.open(frame.view());
    quint64 value = 0;
    QCOMPARE(cursor.unsignedNumber(value, "value"), problem == DecodeProblem::None);
    QCOMPARE(cursor.problem(), problem);
    if (problem == DecodeProblem::None)
        QCOMPARE(value, expected);
}

void TestJsonFrame::scalarsAreAnythingButLists()
{
    JsonFrame json;
    const auto scalar = [&json](const QByteArray &text) -> QByteArray {
        const PaddedFrame frame(text);
        JsonCursor cursor = json.open(frame.view());
        std::string_view value;
        if (cursor.hasFailed() || !cursor.scalar(value, "value") || !cursor.finish())
            return nameOf(cursor.problem()).data();
        return QByteArray(value.data(), qsizetype(value.size()));
    };
    QCOMPARE(scalar("\"a\\u0062\""), QByteArray("ab"));
    QCOMPARE(scalar("\"\""), QByteArray());
    QCOMPARE(scalar(" -1.50e3 "), QByteArray("-1.50e3"));
    QCOMPARE(scalar("true"), QByteArray("true"));
    QCOMPARE(scalar("null"), QByteArray("null"));
    QCOMPARE(scalar("{}"), QByteArray("WrongType"));
    QCOMPARE(scalar("[1]"), QByteArray("WrongType"));
    QCOMPARE(scalar("01"), QByteArray("Malformed"));
    QCOMPARE(scalar("nul"), QByteArray("Malformed"));
    QCOMPARE(scalar("1 2"), QByteArray("Malformed"));
    QCOMPARE(scalar(""), QByteArray("Malformed"));
}

void TestJsonFrame::wrongTypesAreToldFromNoJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<DecodeProblem>("asDecimal");
    QTest::addColumn<DecodeProblem>("asBoolean");
    QTest::addColumn<DecodeProblem>("asText");
    using P = DecodeProblem;
    const auto row = [](const char *json, P decimal, P boolean, P text) {
        QTest::newRow(json) << QByteArray(json) << decimal << boolean << text;
    };
    row("1.5", P::None, P::WrongType, P::WrongType);
    row("\"1.5\"", P::None, P::WrongType, P::None);
    row("true", P::WrongType, P::None, P::WrongType);
    row("null", P::WrongType, P::WrongType, P::WrongType);
    row("{}", P::WrongType, P::WrongType, P::WrongType);
    row("[]", P::WrongType, P::WrongType, P::WrongType);
    row("\"\"", P::BadNumber, P::WrongType, P::None);
    row("NaN", P::Malformed, P::Malformed, P::Malformed);
    row("\"NaN\"", P::BadNumber, P::WrongType, P::None);   // A-05
    row("\"Infinity\"", P::BadNumber, P::WrongType, P::None);
    row("1e999", P::BadNumber, P::WrongType, P::WrongType);
    row("+1", P::Malformed, P::Malformed, P::Malformed);
    row("tru", P::Malformed, P::Malformed, P::Malformed);
    row("}", P::Malformed, P::Malformed, P::Malformed);
}

void TestJsonFrame::wrongTypesAreToldFromNoJson()
{
    QFETCH(const QByteArray, json);
    QFETCH(const DecodeProblem, asDecimal);
    QFETCH(const DecodeProblem, asBoolean);
    QFETCH(const DecodeProblem, asText);
    const PaddedFrame frame(json);
    JsonFrame parser;
    const auto problemOf = [&](auto &&read) {
        JsonCursor cursor = parser.open(frame.view());
        read(cursor);
        return cursor.problem();
    };
    Decimal decimal;
    bool boolean = false;
    std::string_view text;
    QCOMPARE(problemOf([&](JsonCursor &cursor) { return cursor.decimal(decimal, "x"); }), asDecimal);
    QCOMPARE(problemOf([&](JsonCursor &cursor) { return cursor.boolean(boolean, "x"); }), asBoolean);
    QCOMPARE(problemOf([&](JsonCursor &cursor) { return cursor.string(text, "x"); }), asText);
}

void TestJsonFrame::theFirstProblemStays()
{
    const PaddedFrame frame(QByteArray("[1,2,3]"));
    JsonFrame parser;
    JsonCursor cursor = parser.open(frame.view());
    QVERIFY(!cursor.fail(DecodeProblem::BadNumber, "first"));
    QVERIFY(!cursor.fail(DecodeProblem::Malformed, "second"));
    QVERIFY(!cursor.skip("third"));
    QVERIFY(cursor.hasFailed());
    QCOMPARE(cursor.problem(), DecodeProblem::BadNumber);
    QCOMPARE(QByteArray(cursor.problemField()), QByteArray("first"));
    QCOMPARE(cursor.peek(), '\0');
}

void TestJsonFrame::placesCanBeReturnedTo()
{
    const PaddedFrame frame(QByteArray(R"({"a":[1,2],"b":3})"));
    JsonFrame parser;
    JsonCursor cursor = parser.open(frame.view());
    JsonCursor::Place place;
    QVERIFY(cursor.object("root", [&](std::string_view key) {
        if (is(key, "a"))
            place = cursor.place();
        return cursor.skip("root");
    }));
    QVERIFY(cursor.finish());
    cursor.returnTo(place);
    int elements = 0;
    QVERIFY(cursor.array("a", [&] {
        ++elements;
        return cursor.skip("a");
    }));
    QCOMPARE(elements, 2);
    QVERIFY(!cursor.hasFailed());
}

void TestJsonFrame::framesOfAnySizeAreRead()
{
    JsonFrame parser;
    const auto count = [&](int elements) {
        QByteArray json = "[";
        for (int i = 0; i < elements; ++i)
            json.append(i == 0 ? "" : ",").append("[\"61837.63000000\",\"0.02\"]");
        json.append(']');
        const PaddedFrame frame(json);
        JsonCursor cursor = parser.open(frame.view());
        std::vector<BookLevel> levels;
        return cursor.levels(levels, "levels") && cursor.finish() ? int(levels.size()) : -1;
    };
    QCOMPARE(count(1), 1);
    QCOMPARE(count(10'000), 10'000);     // beyond the first buffers
    QCOMPARE(count(400'000), 400'000);   // 10 MB; these buffers are given back …
    for (int i = 0; i < 1'100; ++i)      // … here
        QCOMPARE(count(2), 2);
    QCOMPARE(count(10'000), 10'000);
    QCOMPARE(count(400'000), 400'000);
}

void TestJsonFrame::bodiesNeedNoPadding()
{
    JsonFrame parser;
    JsonCursor cursor = parser.openCopy(QByteArrayLiteral("[1,2]"));
    QVERIFY(cursor.skip("body") && cursor.finish());
    QVERIFY(parser.openCopy(QByteArray()).hasFailed());
}

void TestJsonFrame::presentableTextIsShortAndHarmless_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("plain") << QByteArray("Invalid request: é") << QStringLiteral("Invalid request: é");
    QTest::newRow("A-06: NUL and controls")
        << QByteArray("a\0b\n\x1B[0m\x7F", 9) << QStringLiteral("a\uFFFDb\uFFFD\uFFFD[0m\uFFFD");
    QTest::newRow("A-06: direction") << QByteArray("\u202Egpj.exe\u2069") << QStringLiteral("\uFFFDgpj.exe\uFFFD");
    QTest::newRow("A-06: line separator") << QByteArray("a\u2028b") << QStringLiteral("a\uFFFDb");
    QTest::newRow("A-06: 10 MB") << QByteArray(10'000'000, 'x') << QString(256, u'x');
    QTest::newRow("invalid UTF-8") << QByteArray("a\xFFz") << QStringLiteral("a\uFFFDz");
    QTest::newRow("outside of the BMP") << QByteArray("\U0001F600!") << QStringLiteral("\U0001F600!");
    QTest::newRow("a pair is not cut") << QByteArray(QByteArray(255, 'x') + "\U0001F600") << QString(255, u'x');
}

void TestJsonFrame::presentableTextIsShortAndHarmless()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    QCOMPARE(presentable({text.constData(), size_t(text.size())}), expected);
}

void TestJsonFrame::rfc3339_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isValid");
    QTest::addColumn<qint64>("ns");
    const auto good = [](const char *text, qint64 ns) { QTest::newRow(text) << QByteArray(text) << true << ns; };
    const auto bad = [](const char *text) { QTest::newRow(text) << QByteArray(text) << false << 0ll; };
    good("2024-10-04T07:13:31.158696693Z", 1'728'026'011'158'696'693);
    good("2024-10-04T07:13:31Z", 1'728'026'011'000'000'000);
    good("2024-10-04T07:13:31.1Z", 1'728'026'011'100'000'000);
    good("2024-10-04T07:13:31.1586966939999Z", 1'728'026'011'158'696'693);
    good("2024-10-04t07:13:31z", 1'728'026'011'000'000'000);
    good("2024-10-04T09:13:31+02:00", 1'728'026'011'000'000'000);
    good("2024-10-04T01:43:31-05:30", 1'728'026'011'000'000'000);
    good("2024-02-29T00:00:00Z", 1'709'164'800'000'000'000);
    good("2016-12-31T23:59:60Z", 1'483'228'800'000'000'000);
    good("1970-01-01T00:00:00Z", 0);
    good("0001-01-01T00:00:00Z", 0);
    good("1969-12-31T23:59:59.9Z", 0);
    good("2261-12-31T23:59:59Z", 9'214'646'399'000'000'000);
    bad("2262-01-01T00:00:00Z");
    bad("9999-12-31T23:59:59Z");
    bad("2023-02-29T00:00:00Z");
    bad("2024-13-01T00:00:00Z");
    bad("2024-00-01T00:00:00Z");
    bad("2024-01-00T00:00:00Z");
    bad("2024-01-32T00:00:00Z");
    bad("2024-01-01T24:00:00Z");
    bad("2024-01-01T00:60:00Z");
    bad("2024-01-01T00:00:61Z");
    bad("2024-01-01 00:00:00Z");
    bad("2024-01-01T00:00:00");
    bad("2024-01-01T00:00:00.");
    bad("2024-01-01T00:00:00.Z");
    bad("2024-01-01T00:00:00.1");
    bad("2024-01-01T00:00:00ZZ");
    bad("2024-01-01T00:00:00+0200");
    bad("2024-01-01T00:00:00+24:00");
    bad("2024-01-01T00:00:00+xx:00");
    bad("20x4-01-01T00:00:00Z");
    bad("+024-01-01T00:00:00Z");
    // Coinbase's current_time, and an epoch.
    bad("2026-09-07 23:37:22.674409 +0000 UTC m=+139651.272674714");
    bad("1728026011158696693123");
    bad("");
}

void TestJsonFrame::rfc3339()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isValid);
    QFETCH(const qint64, ns);
    const auto time = wallTimeFromRfc3339({text.constData(), size_t(text.size())});
    QCOMPARE(time.has_value(), isValid);
    if (time)
        QCOMPARE(qint64(time->time_since_epoch().count()), ns);
}

void TestJsonFrame::rfc3339RefusesEveryTruncation()
{
    for (const std::string_view text : {"2024-10-04T07:13:31.158696693Z", "2024-10-04T09:13:31.5+02:00"}) {
        for (size_t length = 0; length < text.size(); ++length) {
            // Each in memory of its own, so that a sanitizer sees a step too far.
            const std::vector<char> part(text.begin(), text.begin() + ptrdiff_t(length));
            QVERIFY(!wallTimeFromRfc3339({part.data(), part.size()}));
        }
    }
}

void TestJsonFrame::countsOfAnyUnit_data()
{
    QTest::addColumn<quint64>("count");
    QTest::addColumn<bool>("isValid");
    QTest::addColumn<qint64>("ns");
    QTest::newRow("not set") << 0ull << true << 0ll;
    QTest::newRow("s") << 1'775'521'800ull << true << 1'775'521'800'000'000'000ll;
    QTest::newRow("ms") << 1'775'521'800'123ull << true << 1'775'521'800'123'000'000ll;
    QTest::newRow("us") << 1'775'521'800'123'456ull << true << 1'775'521'800'123'456'000ll;
    QTest::newRow("ns") << 1'775'521'800'123'456'789ull << true << 1'775'521'800'123'456'789ll;
    QTest::newRow("2261 in s") << 9'183'110'400ull << true << 9'183'110'400'000'000'000ll;
    QTest::newRow("2261 in ms") << 9'183'110'400'000ull << true << 9'183'110'400'000'000'000ll;
    QTest::newRow("largest") << 9'223'372'036'854'775'807ull << true << 9'223'372'036'854'775'807ll;
    QTest::newRow("beyond") << 9'223'372'036'854'775'808ull << false << 0ll;
    QTest::newRow("s beyond 63 bits of ns") << 9'223'372'037ull << false << 0ll;
    QTest::newRow("ms beyond 63 bits of ns") << 9'223'372'036'855ull << false << 0ll;
    QTest::newRow("us beyond 63 bits of ns") << 9'223'372'036'854'776ull << false << 0ll;
}

void TestJsonFrame::countsOfAnyUnit()
{
    QFETCH(const quint64, count);
    QFETCH(const bool, isValid);
    QFETCH(const qint64, ns);
    const auto time = wallTimeFromCount(count);
    QCOMPARE(time.has_value(), isValid);
    if (time)
        QCOMPARE(qint64(time->time_since_epoch().count()), ns);
}

void TestJsonFrame::streamTableFindsWhatItHolds()
{
    StreamTable<int> table;
    QVERIFY(table.find(0, "btcusdt@trade") == nullptr);
    table.insert(0, "btcusdt@trade") = 1;
    table.insert(1, "btcusdt@trade") = 2;
    table.insert(0, "") = 3;
    QCOMPARE(*table.find(0, "btcusdt@trade"), 1);
    QCOMPARE(*table.find(1, "btcusdt@trade"), 2);
    QCOMPARE(*table.find(0, ""), 3);
    QVERIFY(table.find(2, "btcusdt@trade") == nullptr);
    QVERIFY(table.find(0, "btcusdt@trades") == nullptr);
    QCOMPARE(table.insert(0, "btcusdt@trade"), 1);   // still there
    table.removeIf([](const auto &slot) { return slot.value == 1; });
    QVERIFY(table.find(0, "btcusdt@trade") == nullptr);
    QCOMPARE(*table.find(1, "btcusdt@trade"), 2);
}

void TestJsonFrame::streamTableBehavesLikeAMap()
{
    Random random(11);
    StreamTable<int> table;
    std::map<std::pair<quint8, std::string>, int> map;
    for (int step = 0; step < 5'000; ++step) {
        std::string name;
        for (quint64 length = random.next() % 20; length > 0; --length)
            name.push_back(char('a' + random.next() % 3));
        const quint8 kind = quint8(random.next() % 3);
        if (random.next() % 3 != 0) {
            table.insert(kind, name) = step;
            map[{kind, name}] = step;
        } else if (step % 7 == 0) {
            table.removeIf([&](const auto &slot) { return slot.name.size() == name.size(); });
            std::erase_if(map, [&](const auto &entry) { return entry.first.second.size() == name.size(); });
        }
        const auto expected = map.find({kind, name});
        const int *const found = table.find(kind, name);
        QCOMPARE(found != nullptr, expected != map.end());
        if (found != nullptr)
            QCOMPARE(*found, expected->second);
    }
    size_t count = 0;
    table.forEach([&](auto &slot) {
        ++count;
        QCOMPARE((map[{slot.kind, slot.name}]), slot.value);
    });
    QCOMPARE(count, map.size());
}

}   // namespace tst_jsonframe

FEEDWARDEN_APPLESS_TEST(tst_jsonframe::TestJsonFrame)
#include "tst_jsonframe.moc"
