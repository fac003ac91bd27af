// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redactor.h"
#include "tests/support/testmain.h"

#include <QTest>
#include <QUrl>

namespace tst_redactor {

using namespace feedwarden;

static const QByteArray Secret64 = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j";
static const QByteArray Base64Secret = "kQH5HW/8p1uGOVjbgWA7FunAmGO8lsSUXNsu3eow76sz84Q18fWxnyRzBHCd3pd5nE9qa99H+A==";

class TestRedactor final : public QObject
{
    Q_OBJECT

private slots:
    void fingerprintsAreThoseOfThePaper_data();
    void fingerprintsAreThoseOfThePaper();
    void knownSecretsGo_data();
    void knownSecretsGo();   // X-01
    void theRestOfTheTextStays();
    void partsOfASecretGoToo();
    void shortSecretsGoAsAWhole();
    void tooShortOnesAreNotRemembered();
    void secretsThatNobodyKnowsStay();
    void shapesGo_data();
    void shapesGo();
    void harmlessTextStays_data();
    void harmlessTextStays();
    void manySecretsAreFoundInALongText();
};

void TestRedactor::fingerprintsAreThoseOfThePaper_data()
{
    // Appendix A of the paper, and vectors.h of the authors' code: the key is 00 01 … 0f, the text 00 01 …
    QTest::addColumn<int>("size");
    QTest::addColumn<quint64>("expected");
    QTest::newRow("0 bytes") << 0 << quint64(0x726f'db47'dd0e'0e31);
    QTest::newRow("8 bytes") << 8 << quint64(0x93f5'f579'9a93'2462);
    QTest::newRow("15 bytes") << 15 << quint64(0xa129'ca61'49be'45e5);
}

void TestRedactor::fingerprintsAreThoseOfThePaper()
{
    QFETCH(const int, size);
    QFETCH(const quint64, expected);
    QByteArray text;
    for (int i = 0; i < size; ++i)
        text += char(i);
    QCOMPARE(sipHash({0x0706'0504'0302'0100, 0x0f0e'0d0c'0b0a'0908}, text), expected);
}

void TestRedactor::knownSecretsGo_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &secret, const QString &text, const QString &expected) {
        QTest::newRow(name) << secret << text << expected;
    };
    const QString plain = QString::fromLatin1(Secret64);
    row("alone", Secret64, plain, QStringLiteral("***"));
    row("within", Secret64, QStringLiteral("bad key %1 at host").arg(plain), QStringLiteral("bad key *** at host"));
    row("twice", Secret64, QStringLiteral("%1 and %1").arg(plain), QStringLiteral("*** and ***"));
    row("between letters", Secret64, QStringLiteral("x%1y").arg(plain), QStringLiteral("x***y"));
    row("beside other alphabets", Secret64, QStringLiteral("ü%1大").arg(plain), QStringLiteral("ü***大"));
    row("percent-encoded", Base64Secret,
        QStringLiteral("a?b=%1&c").arg(QString::fromLatin1(Base64Secret.toPercentEncoding())),
        QStringLiteral("a?b=***&c"));
    row("with slashes as in JSON", "abcd/efgh/ijkl/mnop", QStringLiteral("[\"abcd\\/efgh\\/ijkl\\/mnop\"]"),
        QStringLiteral("[\"***\"]"));
    row("in lines", Secret64, plain.left(32) + u'\n' + plain.mid(32), QStringLiteral("***"));
    row("in lines of JSON", Secret64, plain.left(32) + QStringLiteral("\\n") + plain.mid(32), QStringLiteral("***"));
    row("a passphrase of other letters", "größe und höhe", QStringLiteral("<größe und höhe>"), QStringLiteral("<***>"));
}

void TestRedactor::knownSecretsGo()
{
    QFETCH(const QByteArray, secret);
    QFETCH(const QString, text);
    Redactor redactor;
    redactor.add("something else that is secret");
    redactor.add(secret);
    QTEST(redactor.redacted(text), "expected");
}

void TestRedactor::theRestOfTheTextStays()
{
    Redactor redactor;
    redactor.add(Secret64);
    const QString text = QStringLiteral("closed by the server: 1008 policy violation \n Größe \U0001f600");
    QCOMPARE(redactor.redacted(text), text);
    QCOMPARE(redactor.redacted(QString()), QString());
}

void TestRedactor::partsOfASecretGoToo()
{
    // A text of the server that was cut off in the middle of it, at either end.
    Redactor redactor;
    redactor.add(Secret64);
    const QString plain = QString::fromLatin1(Secret64);
    for (qsizetype length = Redactor::Piece; length <= plain.size(); ++length) {
        QCOMPARE(redactor.redacted(u'<' + plain.left(length)), QStringLiteral("<***"));
        QCOMPARE(redactor.redacted(plain.right(length) + u'>'), QStringLiteral("***>"));
    }
}

void TestRedactor::shortSecretsGoAsAWhole()
{
    Redactor redactor;
    redactor.add("hunter22");
    redactor.add("correct hor");
    QCOMPARE(redactor.redacted(QStringLiteral("<hunter22> <correct hor> <hunter2>")),
             QStringLiteral("<***> <***> <hunter2>"));
}

void TestRedactor::tooShortOnesAreNotRemembered()
{
    Redactor redactor;
    redactor.add("binance");
    redactor.add("");
    QCOMPARE(redactor.redacted(QStringLiteral("binance-spot")), QStringLiteral("binance-spot"));
}

void TestRedactor::secretsThatNobodyKnowsStay()
{
    const Redactor redactor;
    QCOMPARE(redactor.redacted(QStringLiteral("<%1>").arg(QLatin1String(Secret64))),
             QStringLiteral("<%1>").arg(QLatin1String(Secret64)));
}

void TestRedactor::shapesGo_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromUtf8(text); };
    row("listen key in a query", "wss://h/private/ws?listenKey=CANARY0123456789&events=X");
    row("listen key in JSON", R"({"listenKey":"CANARYpqia91maCANARY"})");
    row("signature in a query", "GET /api?timestamp=1&signature=CANARY0123456789abcdef");
    row("signature in a frame", R"({"params":{"apiKey":"CANARY12345","signature":"CANARY0123"}})");
    row("login of OKX",
        R"({"op":"login","args":[{"apiKey":"CANARY-1234","passphrase":"CANARY pass","sign":"CANARY+/0="}]})");
    row("login in JSON in JSON", R"("{\"jwt\":\"CANARY.0123.4567\",\"passphrase\":\"CANARY\"}")");
    row("token of Kraken", R"("params":{"channel":"executions","token":"CANARYWW91ckF1dGhlbnRpY2F0aW9uVG9rZW4"})");
    row("API key in a header", "X-MBX-APIKEY: CANARY0123456789");
    row("headers of OKX", "OK-ACCESS-KEY: CANARY01234\nOK-ACCESS-SIGN: CANARY0123=\nOK-ACCESS-PASSPHRASE: CANARY x");
    row("headers of Bybit", "X-BAPI-API-KEY: CANARY01234 X-BAPI-SIGN: CANARY01234");
    row("headers of Kraken", "API-Key: CANARY01234 API-Sign: CANARY+/1234==");
    row("Bearer", "Authorization: Bearer CANARY0123456789");
    row("a token by its look", "rejected eyJhbGciOiJFUzI1NiJ9CANARY.eyJzdWIiOiJjZHAifQCANARY.CANARY");
    row("a private key", "-----BEGIN EC PRIVATE KEY-----\nCANARY\nCANARY==\n-----END EC PRIVATE KEY-----");
    row("a private key that was cut off", "secret = -----BEGIN PRIVATE KEY-----\\nCANARY");
    row("in another spelling", "API_KEY = 'CANARY01234' api_secret=CANARY01234 SecretKey: CANARY01234");
    row("a password in a query", "?password=CANARY&x=1");
}

void TestRedactor::shapesGo()
{
    QFETCH(const QString, text);
    const QString result = Redactor().redacted(text);
    QVERIFY2(!result.contains(QLatin1String("CANARY")), qPrintable(result));
    QVERIFY(result.contains(QLatin1String("***")));
    QCOMPARE(Redactor().redacted(result), result);
}

void TestRedactor::harmlessTextStays_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromUtf8(text); };
    row("a reason", "token: expired");
    row("spoken of", "password: required, passphrase is wrong (60024)");
    row("an error of TOML", "unexpected token: ']' at line 3");
    row("another name", "design=12345678901234567890 monkey=1234567890");
    row("an error of Binance", "-2015: Invalid API-key, IP, or permissions for action.");
    row("an error of Bybit", R"({"success":false,"ret_msg":"Invalid apikey","op":"auth"})");
    row("a stream", "binance-spot line 1 BTCUSDT/trade: gap, expected 48211, received 48213");
    row("a key of the configuration", "feedwarden.toml:3: account.key: not a name");
    row("a time", "2026-11-20T14:03:07.123Z info feedwarden.connection: open");
}

void TestRedactor::harmlessTextStays()
{
    QFETCH(const QString, text);
    QCOMPARE(Redactor().redacted(text), text);
}

void TestRedactor::manySecretsAreFoundInALongText()
{
    Redactor redactor;
    QString text;
    for (int i = 0; i < 600; ++i) {
        const QByteArray secret = QByteArray::number(i).rightJustified(4, '0') + Secret64.mid(i % 32, 30);
        redactor.add(secret);
        text += QLatin1String(secret) + QLatin1String(" text ");
    }
    QCOMPARE(redactor.redacted(text), QStringLiteral("*** text ").repeated(600));
}

}   // namespace tst_redactor

FEEDWARDEN_APPLESS_TEST(tst_redactor::TestRedactor)
#include "tst_redactor.moc"
