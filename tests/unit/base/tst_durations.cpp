// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durations.h"
#include "core/base/random.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_durations {

using namespace feedwarden;
using std::chrono::milliseconds;

class TestDurations final : public QObject
{
    Q_OBJECT

private slots:
    void durationsAreReadAsPeopleTypeThem_data();
    void durationsAreReadAsPeopleTypeThem();
    void whatIsNoDurationIsRefused_data();
    void whatIsNoDurationIsRefused();
    void durationsAreWrittenInTheirShortestForm_data();
    void durationsAreWrittenInTheirShortestForm();
    void whatIsWrittenIsReadBack();
    void instantsAreReadAsPeopleTypeThem_data();
    void instantsAreReadAsPeopleTypeThem();
    void whatIsNoInstantIsRefused_data();
    void whatIsNoInstantIsRefused();
};

void TestDurations::durationsAreReadAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<milliseconds>("expected");
    const auto row = [](const char *text, milliseconds expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << expected;
    };
    row("500ms", 500ms);
    row("30s", 30s);
    row("5m", 5min);
    row("1h30m", 90min);
    row("7d", 168h);
    row("1d2h3m4s5ms", 26h + 3min + 4s + 5ms);
    row("0s", 0ms);
    row("0ms", 0ms);
    row("1m1ms", 1min + 1ms);
    row("90m", 90min);
    row("007s", 7s);
    row("36500d", 876'000h);
}

void TestDurations::durationsAreReadAsPeopleTypeThem()
{
    QFETCH(const QString, text);
    QFETCH(const milliseconds, expected);
    const auto result = parseDuration(text);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
    QCOMPARE(*result, expected);
}

void TestDurations::whatIsNoDurationIsRefused_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("nothing", {});
    row("no unit", QStringLiteral("30"));
    row("zero without a unit", QStringLiteral("0"));
    row("no number", QStringLiteral("s"));
    row("unknown unit", QStringLiteral("3w"));
    row("upper case", QStringLiteral("3S"));
    row("a fraction", QStringLiteral("1.5s"));
    row("negative", QStringLiteral("-5s"));
    row("a sign", QStringLiteral("+5s"));
    row("a blank inside", QStringLiteral("1h 30m"));
    row("a blank behind", QStringLiteral("30s "));
    row("smallest first", QStringLiteral("30m1h"));
    row("a unit twice", QStringLiteral("1h2h"));
    row("a number behind", QStringLiteral("1h30"));
    row("other digits", QStringLiteral("\u0663s"));
    row("one day too long", QStringLiteral("36501d"));
    row("too long by a part", QStringLiteral("36500d1ms"));
    row("beyond 64 bits", QStringLiteral("99999999999999999999ms"));
    row("overflow of the product", QStringLiteral("999999999999999d"));
}

void TestDurations::whatIsNoDurationIsRefused()
{
    QFETCH(const QString, text);
    const auto result = parseDuration(text);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
    QVERIFY(result.error().detail.contains(QLatin1String("1h30m")));
}

void TestDurations::durationsAreWrittenInTheirShortestForm_data()
{
    QTest::addColumn<milliseconds>("duration");
    QTest::addColumn<QString>("expected");
    QTest::newRow("0") << milliseconds(0) << QStringLiteral("0s");
    QTest::newRow("500 ms") << milliseconds(500) << QStringLiteral("500ms");
    QTest::newRow("90 s") << milliseconds(90s) << QStringLiteral("1m30s");
    QTest::newRow("90 min") << milliseconds(90min) << QStringLiteral("1h30m");
    QTest::newRow("7 d") << milliseconds(168h) << QStringLiteral("7d");
    QTest::newRow("all parts") << milliseconds(26h + 3min + 4s + 5ms) << QStringLiteral("1d2h3m4s5ms");
    QTest::newRow("negative") << milliseconds(-90min) << QStringLiteral("-1h30m");
    QTest::newRow("the smallest of all") << milliseconds::min() << QStringLiteral("-106751991167d7h12m55s808ms");
}

void TestDurations::durationsAreWrittenInTheirShortestForm()
{
    QFETCH(const milliseconds, duration);
    QFETCH(const QString, expected);
    QCOMPARE(formatDuration(duration), expected);
}

void TestDurations::whatIsWrittenIsReadBack()
{
    Random random(20261120);
    for (int i = 0; i < 10'000; ++i) {
        // Spread over all magnitudes, not only the largest.
        const auto limit = quint64(1) << (random.next() % 42);
        const milliseconds duration{qint64(random.next() % limit)};
        const auto result = parseDuration(formatDuration(duration));
        QVERIFY(result);
        QCOMPARE(*result, duration);
    }
}

static const WallTime Now = WallTime(std::chrono::sys_days(std::chrono::year(2026) / 11 / 20)) + 14h + 3min + 7s
                            + 123ms;

void TestDurations::instantsAreReadAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<WallTime>("expected");
    const auto row = [](const char *text, WallTime expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << expected;
    };
    const WallTime day = WallTime(std::chrono::sys_days(std::chrono::year(2026) / 11 / 20));
    row("2026-11-20", day);
    row("2026-11-20T14:03:07Z", day + 14h + 3min + 7s);
    row("2026-11-20T14:03:07.123Z", Now);
    row("2026-11-20t14:03:07.123z", Now);
    row("2026-11-20 14:03:07.123Z", Now);
    row("2026-11-20T15:33:07.123+01:30", Now);
    row("2026-11-20T09:03:07.123-05:00", Now);
    row("2026-11-20T00:30:00+01:00", day - 30min);
    row("2026-11-20T00:00:00.123456789Z", day + 123'456'789ns);
    row("2026-11-20T00:00:00.1234567891Z", day + 123'456'789ns);
    row("2016-12-31T23:59:60Z", WallTime(std::chrono::sys_days(std::chrono::year(2017) / 1 / 1)));
    row("2024-02-29", WallTime(std::chrono::sys_days(std::chrono::year(2024) / 2 / 29)));
    row("1970-01-01", WallTime{});
    row("now", Now);
    row("-24h", Now - 24h);
    row("-1h30m", Now - 90min);
    row("-0s", Now);
}

void TestDurations::instantsAreReadAsPeopleTypeThem()
{
    QFETCH(const QString, text);
    QFETCH(const WallTime, expected);
    const auto result = parseInstant(text, Now);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
    QCOMPARE(*result, expected);
}

void TestDurations::whatIsNoInstantIsRefused_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text) { QTest::newRow(text) << QString::fromLatin1(text); };
    row("");
    row("-");
    row("24h");
    row("+24h");
    row("-24");
    row("tomorrow");
    row("2026-11");
    row("2026-13-01");
    row("2026-00-01");
    row("2026-02-29");
    row("2026-11-31");
    row("2026-1-2");
    row("20261120");
    row("2026-11-20T");
    row("2026-11-20T14:03");
    row("2026-11-20T14:03:07");
    row("2026-11-20T24:00:00Z");
    row("2026-11-20T14:60:00Z");
    row("2026-11-20T14:03:61Z");
    row("2026-11-20T14:03:07.Z");
    row("2026-11-20T14:03:07+0100");
    row("2026-11-20T14:03:07+24:00");
    row("2026-11-20T14:03:07Zx");
    row("2026-11-20  14:03:07Z");
    row(" 2026-11-20");
    row("1969-12-31");
    row("2262-01-01");
}

void TestDurations::whatIsNoInstantIsRefused()
{
    QFETCH(const QString, text);
    const auto result = parseInstant(text, Now);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
    QVERIFY(result.error().detail.contains(QLatin1String("RFC 3339")));
}

}   // namespace tst_durations

FEEDWARDEN_APPLESS_TEST(tst_durations::TestDurations)
#include "tst_durations.moc"
