// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/feed/decimal.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <array>
#include <map>

namespace tst_decimal {

using namespace feedwarden;

class TestDecimal final : public QObject
{
    Q_OBJECT

private slots:
    void readsExactly_data();
    void readsExactly();
    void keepsEighteenDigitsAndSaysWhatItLost_data();
    void keepsEighteenDigitsAndSaysWhatItLost();
    void refuses_data();
    void refuses();
    void refusesWhatIsCutOff();
    void theQuickWayAgreesWithTheWholeGrammar();
    void equalsByValue_data();
    void equalsByValue();
    void ordersByValue();
    void ordersAsDoublesDo();
    void ordersExtremesWithoutOverflow();
    void ordersWhatNoScaleHoldsBothOf();
    void isLengthenedUpToWhatSixtyFourBitsHold();
    void becomesTheNearestDouble_data();
    void becomesTheNearestDouble();
    void findsAPriceWrittenInAnotherWay();
    void comesBackAsSent_data();
    void comesBackAsSent();
    void extremesFitTheirRoom();
    void takesAnotherScaleOrRefuses_data();
    void takesAnotherScaleOrRefuses();
    void isNoLargerThanTwoWords();
};

void TestDecimal::readsExactly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("mantissa");
    QTest::addColumn<int>("scale");
    const auto row = [](const char *text, qint64 mantissa, int scale) {
        QTest::newRow(text) << QByteArray(text) << mantissa << scale;
    };
    row("0", 0, 0);
    row("-0", 0, 0);
    row("0.00000000", 0, 0);
    row("-0.0", 0, 0);
    row("0e5", 0, 0);
    row("0.0e-30", 0, 0);
    row("1", 1, 0);
    row("-1", -1, 0);
    row("+1.5", 15, 1);
    row("61837.63000000", 6183763, 2);
    row("0.02000000", 2, 2);
    row("0.00001303", 1303, 8);
    row("58.00000000", 58, 0);
    row("100", 100, 0);
    row("10.0", 10, 0);
    row("123456789012345678", 123456789012345678, 0);
    row("0.123456789012345678", 123456789012345678, 18);   // 18 decimals
    row("-1.23456789012345678", -123456789012345678, 17);
    row("999999999999999999", 999999999999999999, 0);
    row("0.000000000000000000001", 1, 21);
    row("1e-7", 1, 7);
    row("1E7", 10'000'000, 0);
    row("1.5e3", 1500, 0);
    row("1.5e+3", 1500, 0);
    row("15e-1", 15, 1);
    row("150e-2", 15, 1);
    row("1e17", 100'000'000'000'000'000, 0);
    row("1e18", 1, -18);
    row("1e30", 1, -30);
    row("-2.5e-30", -25, 31);
    row("1e0000000000000000000000000000000000007", 10'000'000, 0);
    // More digits than 18, but only zeros are beyond them.
    row("1234567890123456780000", 123456789012345678, -4);
    row("123456789012345678.0000000000000000", 123456789012345678, 0);
    row("0.50000000000000000000000000000000000000000000", 5, 1);
}

void TestDecimal::readsExactly()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, mantissa);
    QFETCH(const int, scale);
    const auto number = Decimal::parse({text.constData(), size_t(text.size())});
    QVERIFY(number);
    QCOMPARE(number->mantissa(), mantissa);
    QCOMPARE(number->scale(), scale);
    QVERIFY(number->isExact());
    QCOMPARE(number->isZero(), mantissa == 0);
    QCOMPARE(number->isNegative(), mantissa < 0);
}

void TestDecimal::keepsEighteenDigitsAndSaysWhatItLost_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("mantissa");
    QTest::addColumn<int>("scale");
    const auto row = [](const char *text, qint64 mantissa, int scale) {
        QTest::newRow(text) << QByteArray(text) << mantissa << scale;
    };
    row("0.1234567890123456784", 123456789012345678, 18);
    row("0.1234567890123456785", 123456789012345679, 18);
    row("-0.1234567890123456785", -123456789012345679, 18);
    row("123456789012345678901234567890", 123456789012345679, -12);   // 30 digits
    row("9223372036854775808", 922337203685477581, -1);               // beyond 2^63 - 1
    row("18446744073709551616", 184467440737095516, -2);              // 2^64
    row("0.9999999999999999999", 1, 0);
    row("9999999999999999999", 1, -19);
    row("99.99999999999999999", 100, 0);
    row("1234567890.12345678901234567890", 123456789012345679, 8);
}

void TestDecimal::keepsEighteenDigitsAndSaysWhatItLost()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, mantissa);
    QFETCH(const int, scale);
    const auto number = Decimal::parse({text.constData(), size_t(text.size())});
    QVERIFY(number);
    QCOMPARE(number->mantissa(), mantissa);
    QCOMPARE(number->scale(), scale);
    QVERIFY(!number->isExact());
}

void TestDecimal::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *const text : {"",          " ",
                                   "-",         "+",
                                   "--1",       "+-1",
                                   ".",         ".5",
                                   "5.",        "-.5",
                                   "01",        "-01",
                                   "00",        "00.1",
                                   "1 ",        " 1",
                                   "1,5",       "1.2.3",
                                   "1e",        "1e+",
                                   "1e-",       "1e1.5",
                                   "1e31",      "1e-31",
                                   "1e999",     "1e99999999999999999999",
                                   "e5",        "NaN",
                                   "nan",       "Infinity",
                                   "-Infinity", "inf",
                                   "0x10",      "1_000",
                                   "1'000",     "true",
                                   "null",      "١٢",
                                   "1\xC2\xA0"}) {
        QTest::newRow(*text == '\0' ? "(empty)" : text) << QByteArray(text);
    }
    QTest::newRow("NUL inside") << QByteArray("1\0002", 3);
    QTest::newRow("NUL after") << QByteArray("1\0", 2);
    QTest::newRow("18 digits and a letter") << QByteArray("123456789012345678x");
    QTest::newRow("scale that cannot be held") << QByteArray("0." + QByteArray(200, '0') + "1");
    QTest::newRow("magnitude that cannot be held") << QByteArray("1" + QByteArray(200, '0'));
    QTest::newRow("10 million digits") << QByteArray(10'000'000, '9');
}

void TestDecimal::refuses()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!Decimal::parse({text.constData(), size_t(text.size())}));
}

void TestDecimal::refusesWhatIsCutOff()
{
    // A cut never makes another number out of an exponent or a sign; where it ends in a digit it is a number of its
    // own.
    const QByteArray text = "-1234.5678e-12";
    for (qsizetype length = 0; length < text.size(); ++length) {
        const auto number = Decimal::parse({text.constData(), size_t(length)});
        const bool endsInDigit = length > 0 && text[length - 1] >= '0' && text[length - 1] <= '9';
        QCOMPARE(number.has_value(), endsInDigit);
    }
}

/// The value by the plainest arithmetic that holds it.
static qint64 scaled(const Decimal &number, int scale)
{
    qint64 value = number.mantissa();
    for (int i = number.scale(); i < scale; ++i)
        value *= 10;
    return value;
}

void TestDecimal::theQuickWayAgreesWithTheWholeGrammar()
{
    Random random(20'261'120);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray text;
        const int whole = 1 + int(random.next() % 8), fraction = int(random.next() % 9);
        for (int digit = 0; digit < whole; ++digit)
            text.append(char('0' + (digit == 0 && whole > 1 ? 1 + random.next() % 9 : random.next() % 10)));
        if (fraction > 0)
            text.append('.');
        for (int digit = 0; digit < fraction; ++digit)
            text.append(char('0' + random.next() % 10));
        const auto quick = Decimal::parse({text.constData(), size_t(text.size())});
        const QByteArray longWay = text + "e0";
        const auto slow = Decimal::parse({longWay.constData(), size_t(longWay.size())});
        QVERIFY2(quick && slow, text.constData());
        QCOMPARE(quick->mantissa(), slow->mantissa());
        QCOMPARE(quick->scale(), slow->scale());
        QByteArray digits = text;
        digits.remove(whole, fraction > 0 ? 1 : 0);
        QVERIFY2(scaled(*quick, fraction) == digits.toLongLong(), text.constData());
    }
}

void TestDecimal::equalsByValue_data()
{
    QTest::addColumn<Decimal>("a");
    QTest::addColumn<Decimal>("b");
    QTest::addColumn<bool>("expected");
    QTest::newRow("trailing zero") << Decimal(150, 2) << Decimal(15, 1) << true;
    QTest::newRow("negative scale") << Decimal(15, -2) << Decimal(1500, 0) << true;
    QTest::newRow("zeros of any scale") << Decimal(0, 5) << Decimal(0, -3) << true;
    QTest::newRow("sign") << Decimal(15, 1) << Decimal(-15, 1) << false;
    QTest::newRow("last digit") << Decimal(123456789012345678, 18) << Decimal(123456789012345679, 18) << false;
    QTest::newRow("digit far away") << Decimal(1, 0) << Decimal(1'000'000'000'000'001, 15) << false;
    QTest::newRow("zero and nearly zero") << Decimal(0, 0) << Decimal(1, 18) << false;
}

void TestDecimal::equalsByValue()
{
    QFETCH(const Decimal, a);
    QFETCH(const Decimal, b);
    QFETCH(const bool, expected);
    QCOMPARE(a == b, expected);
    QCOMPARE(b == a, expected);
}

void TestDecimal::ordersByValue()
{
    const std::vector<Decimal> rising = {Decimal(-1, -30), Decimal(-100, 0), Decimal(-99, 0), Decimal(-15, 1),
                                         Decimal(-1, 18),  Decimal(0, 0),    Decimal(1, 127), Decimal(1, 18),
                                         Decimal(149, 2),  Decimal(15, 1),   Decimal(151, 2), Decimal(9, 0),
                                         Decimal(91, 1),   Decimal(10, 0),   Decimal(1, -127)};
    for (size_t i = 0; i < rising.size(); ++i) {
        for (size_t j = 0; j < rising.size(); ++j)
            QVERIFY2((rising[i] <=> rising[j]) == (i <=> j), qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
    }
}

void TestDecimal::ordersAsDoublesDo()
{
    Random random(7);
    for (int i = 0; i < 50'000; ++i) {
        const auto draw = [&] {
            return Decimal(qint64(random.next() % 2'000'001) - 1'000'000, int(random.next() % 9));
        };
        const Decimal a = draw(), b = draw();
        const auto exact = scaled(a, 9) < scaled(b, 9)   ? std::strong_ordering::less
                           : scaled(a, 9) > scaled(b, 9) ? std::strong_ordering::greater
                                                         : std::strong_ordering::equal;
        QVERIFY((a <=> b) == exact);
    }
}

void TestDecimal::ordersExtremesWithoutOverflow()
{
    constexpr qint64 Max = std::numeric_limits<qint64>::max(), Min = std::numeric_limits<qint64>::min();
    QVERIFY(Decimal(Max, 0) > Decimal(Max, 1));
    QVERIFY(Decimal(Min, 0) < Decimal(Min, 1));
    QVERIFY(Decimal(Min, 0) < Decimal(Max, 0));
    QVERIFY(Decimal(Max, 18) > Decimal(9, 0));
    QVERIFY(Decimal(Max, 18) < Decimal(10, 0));
    QVERIFY(Decimal(1, -19) > Decimal(Max, 0));
    QVERIFY(Decimal(9, -18) < Decimal(Max, 0));
}

void TestDecimal::becomesTheNearestDouble_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *const text : {"61837.63000000", "0.02", "0.00001303", "-1.5", "0.1", "123456.789012",
                                   "9007199254740992", "0.000000000000001", "100"})
        QTest::newRow(text) << QByteArray(text);
}

void TestDecimal::becomesTheNearestDouble()
{
    QFETCH(const QByteArray, text);
    const auto number = Decimal::parse({text.constData(), size_t(text.size())});
    QVERIFY(number);
    const double expected = text.toDouble();
    QVERIFY(number->toDouble() == expected);
    // Forms with many digits or large scales may be one unit off, no more.
    for (const char *const far :
         {"123456789012345678", "0.123456789012345678", "1e30", "1e-30", "9.99999999999999999e-25"}) {
        const double nearest = QByteArray(far).toDouble();
        const double ours = Decimal::parse(far)->toDouble();
        QVERIFY2(ours >= std::nextafter(nearest, 0) && ours <= std::nextafter(nearest, 2 * nearest), far);
    }
}

void TestDecimal::findsAPriceWrittenInAnotherWay()
{
    // What a book needs of it: one level per value, in order.
    std::map<Decimal, int> levels;
    levels[*Decimal::parse("61837.63000000")] = 1;
    levels[*Decimal::parse("61837.64")] = 2;
    levels[*Decimal::parse("61837.63")] = 3;
    QCOMPARE(levels.size(), size_t(2));
    QCOMPARE(levels.begin()->second, 3);
}

static QByteArray asSent(const Decimal &number)
{
    std::array<char, Decimal::MaxSentLength> room;
    return {room.data(), number.writeAsSent(room.data()) - room.data()};
}

void TestDecimal::comesBackAsSent_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("sentScale");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *text, int sentScale, const char *expected = nullptr) {
        QTest::newRow(text) << QByteArray(text) << sentScale << QByteArray(expected != nullptr ? expected : text);
    };
    row("0", 0);
    row("0.00000000", 8);
    row("0.50930100", 8);
    row("0.00002100", 8);
    row("62802.5", 1);
    row("45281.0", 1);
    row("61837.63000000", 8);
    row("100", 0);
    row("1000.000", 3);
    row("-1.50", 2);
    row("0.1", 1);
    row("123456789012345678", 0);
    row("0.123456789012345678", 18);
    row("12345678.1234567890", 10);
    row("123456789.00000000000000", 14);   // beyond what the quick way takes
    row("0.00000000000000000000000000001000", 32);
    row("1234567890123456780000", 0);
    row("+1.50", 2, "1.50");
    row("-0.0", 1, "0.0");
    // With an exponent: the same digits without it.
    row("1.50e-7", 9, "0.000000150");
    row("1e-7", 7, "0.0000001");
    row("1.5e3", 0, "1500");
    row("1.50e1", 1, "15.0");
    row("1e30", 0, "1000000000000000000000000000000");
    row("0e5", 0, "0");
    row("0.0e-3", 4, "0.0000");
    // Digits that were lost are zeros.
    row("0.1234567890123456784", 19, "0.1234567890123456780");
    row("123456789012345678901", 0, "123456789012345679000");
}

void TestDecimal::comesBackAsSent()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, sentScale);
    QFETCH(const QByteArray, expected);
    const auto number = Decimal::parse({text.constData(), size_t(text.size())});
    QVERIFY(number);
    QCOMPARE(number->sentScale(), sentScale);
    QCOMPARE(asSent(*number), expected);
}

void TestDecimal::extremesFitTheirRoom()
{
    QCOMPARE(asSent(Decimal(150, 2)), QByteArray("1.50"));
    QCOMPARE(asSent(Decimal(15, -2)), QByteArray("1500"));
    constexpr qint64 Min = std::numeric_limits<qint64>::min();
    QCOMPARE(asSent(Decimal(Min, 0)), QByteArray("-9223372036854775808"));
    for (const int scale : {-128, -127, 0, 18, 19, 20, 127}) {
        for (const int sent : {0, 127, 255, 256, 100'000}) {
            const Decimal number(Min, scale, true, std::max(sent, scale));
            QVERIFY(size_t(asSent(number).size()) <= Decimal::MaxSentLength);
            QVERIFY(number.sentScale() <= Decimal::MaxSentScale);
        }
    }
    // A fraction of 300 zeros is cut to what can be counted.
    const QByteArray many = "1." + QByteArray(300, '0');
    QCOMPARE(Decimal::parse({many.constData(), size_t(many.size())})->sentScale(), Decimal::MaxSentScale);
}

void TestDecimal::takesAnotherScaleOrRefuses_data()
{
    QTest::addColumn<Decimal>("number");
    QTest::addColumn<int>("scale");
    QTest::addColumn<std::optional<qint64>>("expected");
    const auto row = [](const char *name, const Decimal &number, int scale, std::optional<qint64> expected) {
        QTest::newRow(name) << number << scale << expected;
    };
    constexpr qint64 Max = std::numeric_limits<qint64>::max();
    row("its own", Decimal(6168599, 2), 2, 6168599);
    row("more digits", Decimal(6168599, 2), 8, 6168599'000'000);
    row("fewer digits", Decimal(6168599, 2), 1, {});
    row("below zero", Decimal(-15, 1), 3, -1500);
    row("a large unit", Decimal(15, -2), 0, 1500);
    row("zero", Decimal(0, 0), 18, 0);
    row("zero, too far", Decimal(0, 0), 19, {});
    row("the largest that fits", Decimal(Max / 1000, 0), 3, Max / 1000 * 1000);
    row("too large", Decimal(Max / 1000 + 1, 0), 3, {});
    row("too far below zero", Decimal(-(Max / 1000 + 1), 0), 3, {});
    row("without a negative", Decimal(std::numeric_limits<qint64>::min(), 0), 0, {});
    row("nonsense", Decimal(1, 127), -10'000, {});
}

void TestDecimal::takesAnotherScaleOrRefuses()
{
    QFETCH(const Decimal, number);
    QFETCH(const int, scale);
    QFETCH(const std::optional<qint64>, expected);
    qint64 mantissa = 77;
    QCOMPARE(number.toScale(scale, mantissa), expected.has_value());
    QCOMPARE(mantissa, expected.value_or(77));
}

void TestDecimal::isNoLargerThanTwoWords()
{
    // Books hold thousands of them.
    QCOMPARE(sizeof(Decimal), size_t(16));
}

void TestDecimal::ordersWhatNoScaleHoldsBothOf()
{
    // 19 digits and their like with few: the leading digits stand at the same place, and the longer ones decide.
    const Decimal precise(9'000'000'000'000'000'001, 18);
    const Decimal above(95, 1);
    const Decimal below(9, 0);
    QVERIFY(precise < above);
    QVERIFY(above > precise);
    QVERIFY(below < precise);
    QVERIFY(precise > below);
    const Decimal negative(-9'000'000'000'000'000'001, 18);
    QVERIFY(negative > Decimal(-95, 1));
    QVERIFY(Decimal(-95, 1) < negative);
    QVERIFY(negative < precise);
    QVERIFY(precise > Decimal(-95, 1));
    // And where they do not, the place decides, whatever the digits are.
    QVERIFY(Decimal(9'000'000'000'000'000'001, 18) < Decimal(95, 0));
    QVERIFY(Decimal(95, 0) > Decimal(9'000'000'000'000'000'001, 18));
    QVERIFY(Decimal(9'000'000'000'000'000'001, 18) > Decimal(95, 2));
    QVERIFY(Decimal(1, -18) > Decimal(9'000'000'000'000'000'001, 18));
    QVERIFY(Decimal() < Decimal(9'000'000'000'000'000'001, -10));
    QVERIFY(Decimal() > Decimal(-9'000'000'000'000'000'001, -10));
    QVERIFY(precise != above);
    QCOMPARE(precise, Decimal(9'000'000'000'000'000'001, 18));
    // Written out, what a double holds exactly, and one more.
    QCOMPARE(Decimal(9'007'199'254'740'992, 15).toDouble(), 9.007199254740992);
    QCOMPARE(Decimal(-9'007'199'254'740'992, 15).toDouble(), -9.007199254740992);
    QCOMPARE(Decimal(9'007'199'254'740'993, 15).toDouble(), 9.007199254740993);
    QCOMPARE(Decimal(-9'007'199'254'740'993, 15).toDouble(), -9.007199254740993);
    QCOMPARE(Decimal(1, 16).toDouble(), 1e-16);
    QCOMPARE(Decimal(3, -2).toDouble(), 300.0);
    QCOMPARE(Decimal(3, -25).toDouble(), 3e25);
    QCOMPARE(Decimal(3, 25).toDouble(), 3e-25);
}

void TestDecimal::isLengthenedUpToWhatSixtyFourBitsHold()
{
    qint64 mantissa = 7;
    QVERIFY(Decimal(92'233'720'368'547'758, 0).toScale(2, mantissa));
    QCOMPARE(mantissa, 9'223'372'036'854'775'800);
    QVERIFY(Decimal(-92'233'720'368'547'758, 0).toScale(2, mantissa));
    QCOMPARE(mantissa, -9'223'372'036'854'775'800);
    QVERIFY(!Decimal(92'233'720'368'547'759, 0).toScale(2, mantissa));
    QVERIFY(!Decimal(-92'233'720'368'547'759, 0).toScale(2, mantissa));
    QCOMPARE(mantissa, -9'223'372'036'854'775'800);   // nothing changed
}

}   // namespace tst_decimal

FEEDWARDEN_APPLESS_TEST(tst_decimal::TestDecimal)
#include "tst_decimal.moc"
