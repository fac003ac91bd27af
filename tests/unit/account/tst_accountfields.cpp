// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountfields.h"

#include "tests/support/testmain.h"
#include "tests/unit/venues/decoding.h"

#include <QJsonDocument>
#include <QTest>

namespace tst_accountfields {

using namespace feedwarden;

class TestAccountFields final : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreTakenAsTheyStand_data();
    void numbersAreTakenAsTheyStand();
    void whatIsAbsentMayBeNothing();
    void theFirstTroubleIsKept();
    void idsAreTextsOrWholeNumbers_data();
    void idsAreTextsOrWholeNumbers();
    void timesComeInSeveralForms_data();
    void timesComeInSeveralForms();
    void sumsAreExact_data();
    void sumsAreExact();
};

static Decimal decimalOf(const char *text)
{
    const auto number = Decimal::parse(text);
    if (!number)
        qFatal("no number: %s", text);
    return *number;
}

static QJsonObject objectWith(const QByteArray &value)
{
    return QJsonDocument::fromJson("{\"v\":" + value + "}").object();
}

void TestAccountFields::numbersAreTakenAsTheyStand_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("text") << QByteArray("\"0.10203\"") << QByteArray("0.10203");
    QTest::newRow("text, longer than a double")
        << QByteArray("\"123456789.123456789\"") << QByteArray("123456789.123456789");
    QTest::newRow("number") << QByteArray("0.1") << QByteArray("0.1");
    QTest::newRow("number with zeros") << QByteArray("26500.0") << QByteArray("26500");
    QTest::newRow("small") << QByteArray("0.00000001") << QByteArray("0.00000001");
    QTest::newRow("below zero") << QByteArray("-1.5") << QByteArray("-1.5");
    QTest::newRow("large") << QByteArray("9007199254740993") << QByteArray("9007199254740993");
    QTest::newRow("with an exponent") << QByteArray("1.5e-7") << QByteArray("0.00000015");
    QTest::newRow("not a number") << QByteArray("\"NaN\"") << QByteArray("BadNumber");
    QTest::newRow("empty") << QByteArray("\"\"") << QByteArray("BadNumber");
    QTest::newRow("null") << QByteArray("null") << QByteArray("WrongType");
    QTest::newRow("flag") << QByteArray("true") << QByteArray("WrongType");
    QTest::newRow("list") << QByteArray("[]") << QByteArray("WrongType");
}

void TestAccountFields::numbersAreTakenAsTheyStand()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, expected);
    JsonTrouble trouble;
    const Decimal number = AccountFields(objectWith(json), trouble).number("v");
    QCOMPARE(trouble.isAny() ? QByteArray(nameOf(trouble.problem).data()) : text(number), expected);
}

void TestAccountFields::whatIsAbsentMayBeNothing()
{
    JsonTrouble trouble;
    const AccountFields fields(QJsonDocument::fromJson(R"({"null":null,"empty":"","zero":"0.000"})").object(), trouble);
    for (const char *const name : {"absent", "null", "empty"}) {
        QVERIFY(!fields.numberIfAny(name));
        QVERIFY(!fields.priceIfAny(name));
        QVERIFY(fields.timeIfAny(name) == WallTime());
        QVERIFY(fields.textIfAny(name).isEmpty());
        QVERIFY(fields.idIfAny(name).isEmpty());
    }
    QVERIFY(fields.numberIfAny("zero") && fields.numberIfAny("zero")->isZero());
    QVERIFY(!fields.priceIfAny("zero"));
    QVERIFY(fields.objectsIfAny("absent").empty());
    QVERIFY(!fields.has("null") && !fields.has("absent") && fields.has("empty"));
    QVERIFY(!trouble.isAny() && !fields.hasFailed());
}

void TestAccountFields::theFirstTroubleIsKept()
{
    JsonTrouble trouble;
    const AccountFields fields(QJsonDocument::fromJson(R"({"a":1,"b":{"c":true}})").object(), trouble);
    QVERIFY(fields.text("a").isEmpty());
    static_cast<void>(fields.text("missing"));
    static_cast<void>(fields.object("b").text("c"));
    QVERIFY(trouble.problem == DecodeProblem::WrongType);
    QCOMPARE(QByteArray(trouble.field), QByteArray("a"));
    QVERIFY(fields.hasFailed() && fields.object("b").hasFailed());
}

void TestAccountFields::idsAreTextsOrWholeNumbers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    QTest::newRow("text") << QByteArray("\"5cf9\"") << QStringLiteral("5cf9");
    QTest::newRow("number") << QByteArray("9007199254740993") << QStringLiteral("9007199254740993");
    QTest::newRow("below zero") << QByteArray("-1") << QStringLiteral("-1");
    QTest::newRow("the largest") << QByteArray("9223372036854775807") << QStringLiteral("9223372036854775807");
    QTest::newRow("a fraction") << QByteArray("1.5") << QStringLiteral("BadNumber");
    QTest::newRow("flag") << QByteArray("false") << QStringLiteral("WrongType");
}

void TestAccountFields::idsAreTextsOrWholeNumbers()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, expected);
    JsonTrouble trouble;
    const QString id = AccountFields(objectWith(json), trouble).id("v");
    QCOMPARE(trouble.isAny() ? QString(nameOf(trouble.problem)) : id, expected);
}

void TestAccountFields::timesComeInSeveralForms_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("milliseconds") << QByteArray("1695378785709") << qint64(1'695'378'785'709'000'000);
    QTest::newRow("in a text") << QByteArray("\"1695378785709\"") << qint64(1'695'378'785'709'000'000);
    QTest::newRow("microseconds") << QByteArray("1695378785709993") << qint64(1'695'378'785'709'993'000);
    QTest::newRow("RFC 3339") << QByteArray("\"2023-09-22T10:33:05.709993Z\"") << qint64(1'695'378'785'709'993'000);
    QTest::newRow("never") << QByteArray("\"0001-01-01T00:00:00Z\"") << qint64(0);
    QTest::newRow("none") << QByteArray("\"soon\"") << qint64(-1);
    QTest::newRow("no such day") << QByteArray("\"2023-09-31T10:33:05Z\"") << qint64(-1);
    QTest::newRow("below zero") << QByteArray("-5") << qint64(-1);
}

void TestAccountFields::timesComeInSeveralForms()
{
    QFETCH(const QByteArray, json);
    QFETCH(const qint64, expected);
    JsonTrouble trouble;
    const WallTime time = AccountFields(objectWith(json), trouble).time("v");
    QCOMPARE(trouble.isAny() ? qint64(-1) : qint64(time.time_since_epoch().count()), expected);
}

void TestAccountFields::sumsAreExact_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("alike") << QByteArray("1.25") << QByteArray("2.5") << QByteArray("3.75");
    QTest::newRow("a carry") << QByteArray("0.25") << QByteArray("0.75") << QByteArray("1");
    QTest::newRow("of very different size")
        << QByteArray("123456789") << QByteArray("0.00000001") << QByteArray("123456789.00000001");
    QTest::newRow("nothing") << QByteArray("0.00000000") << QByteArray("0") << QByteArray("0");
    QTest::newRow("below zero") << QByteArray("-1.5") << QByteArray("0.5") << QByteArray("-1");
    QTest::newRow("does not fit") << QByteArray("1000000000000000") << QByteArray("0.000000000001") << QByteArray("-");
}

void TestAccountFields::sumsAreExact()
{
    QFETCH(const QByteArray, a);
    QFETCH(const QByteArray, b);
    QFETCH(const QByteArray, expected);
    const auto sum = sumOf(decimalOf(a.constData()), decimalOf(b.constData()));
    QCOMPARE(sum ? text(*sum) : QByteArray("-"), expected);
    QCOMPARE(text(negated(negated(decimalOf(a.constData())))), text(decimalOf(a.constData())));
}

}   // namespace tst_accountfields

FEEDWARDEN_APPLESS_TEST(tst_accountfields::TestAccountFields)
#include "tst_accountfields.moc"
