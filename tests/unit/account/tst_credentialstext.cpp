// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/credentialstext.h"

#include "tests/support/memorysearch.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_credentialstext {

using namespace feedwarden;

class TestCredentialsText final : public QObject
{
    Q_OBJECT

private slots:
    void textIsRead_data();
    void textIsRead();
    void wrongTextIsRefusedByItsLine_data();
    void wrongTextIsRefusedByItsLine();
    void whatIsWrittenComesBack_data();
    void whatIsWrittenComesBack();
    void readingLeavesNoCopy();
};

void TestCredentialsText::textIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("passphrase");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &secret,
                        const QByteArray &passphrase = {}) { QTest::newRow(name) << text << secret << passphrase; };
    row("plain", "key = k\nsecret = s\npassphrase = p\n", "s", "p");
    row("without the last line end", "key=k\nsecret=s", "s");
    row("in any order, with comments", "# mine\n\npassphrase = p\n  secret = s  \n#\nkey = k\n", "s", "p");
    row("line ends of Windows, byte order mark", "\xef\xbb\xbfkey = k\r\nsecret = s\r\n", "s");
    row("colons", "key: k\nsecret: s\n", "s");
    row("signs within", "key = k\nsecret = a=b:c#d\n", "a=b:c#d");
    row("white space within", "key = k\nsecret = a b\n", "a b");
    row("quotes", "key = k\nsecret = \" a\\n\\\"\\\\\\t\\r\"\n", " a\n\"\\\t\r");
    row("an empty passphrase", "key = k\nsecret = s\npassphrase =\n", "s");
    const QByteArray pem = "-----BEGIN PRIVATE KEY-----\nMC4CAQ==\n-----END PRIVATE KEY-----";
    row("PEM", "key = k\nsecret = " + pem + "\npassphrase = p\n", pem, "p");
    row("PEM at the end", "key = k\nsecret = " + pem, pem);
    row("PEM in one line", "key = k\nsecret = -----BEGIN X-----\\nMC4=\\n-----END X-----\n",
        "-----BEGIN X-----\\nMC4=\\n-----END X-----");
}

void TestCredentialsText::textIsRead()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, secret);
    QFETCH(const QByteArray, passphrase);
    const auto credentials = readCredentials(text);
    QVERIFY2(credentials, credentials ? "" : qPrintable(credentials.error().detail));
    QCOMPARE(credentials->key.view(), QByteArrayView("k"));
    QCOMPARE(credentials->secret.view(), QByteArrayView(secret));
    QCOMPARE(credentials->passphrase.view(), QByteArrayView(passphrase));
}

void TestCredentialsText::wrongTextIsRefusedByItsLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &text, const char *words) {
        QTest::newRow(name) << text << QString::fromUtf8(words);
    };
    row("nothing", "", "no line key");
    row("no secret", "key = CANARY\n", "no line secret");
    row("the bare secret", "# x\nCANARY\n", "line 2: expected");
    row("an unknown name", "key = CANARY\napi_secret = CANARY\n", "line 2: expected");
    row("twice", "key = CANARY\nkey = CANARY\n", "line 2: this was given before");
    row("empty", "key =\n", "line 1: there is nothing");
    row("open quotes", "key = \"CANARY\n", "line 1: the text in quotes");
    row("one quote", "key = \"\n", "line 1: the text in quotes");
    row("text behind the quotes", "key = \"CANARY\" x\n", "line 1: the text in quotes");
    row("an unknown escape", "key = \"CANARY\\x41\"\n", "line 1: the text in quotes");
    row("a backslash at the end", "key = \"CANARY\\\"\n", "line 1: the text in quotes");
    row("PEM without an end", "key = k\nsecret = -----BEGIN X-----\nCANARY\n", "line 2: the key that begins here");
    row("behind a PEM", "secret = -----BEGIN X-----\nCANARY\n-----END X-----\nCANARY\n", "line 4: expected");
}

void TestCredentialsText::wrongTextIsRefusedByItsLine()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, words);
    const auto credentials = readCredentials(text);
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().code, ErrorCode::Configuration);
    QVERIFY2(credentials.error().detail.contains(words), qPrintable(credentials.error().detail));
    QVERIFY(!credentials.error().detail.contains(QLatin1String("CANARY")));
}

void TestCredentialsText::whatIsWrittenComesBack_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("plain") << QByteArray("NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP");
    QTest::newRow("PEM") << QByteArray("-----BEGIN X-----\nMC4=\n-----END X-----\n");
    QTest::newRow("quotes and backslashes") << QByteArray("\"\\n\\\"");
    QTest::newRow("white space around") << QByteArray(" \t\r\n x \n");
    QTest::newRow("a comment's sign") << QByteArray("# = :");
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all += char(byte);
    QTest::newRow("every byte") << all;
}

void TestCredentialsText::whatIsWrittenComesBack()
{
    QFETCH(const QByteArray, value);
    const Credentials credentials{Secret(value), Secret(value), Secret(value)};
    const auto back = readCredentials(writeCredentials(credentials).view());
    QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    QVERIFY(back->key == credentials.key && back->secret == credentials.secret
            && back->passphrase == credentials.passphrase);
    const auto without = readCredentials(writeCredentials({Secret(value), Secret(value), {}}).view());
    QVERIFY(without && without->passphrase.isEmpty());
}

void TestCredentialsText::readingLeavesNoCopy()
{
    const Canary canary;
    if (!canary.countInMemory())
        QSKIP("this system does not tell what is in the memory of a process");
    canary.with([](QByteArrayView bytes) {
        const Secret text = Secret::joined({"key = ", bytes, "\nsecret = \"", bytes, "\"\n"});
        const auto credentials = readCredentials(text.view());
        QVERIFY(credentials);
        QVERIFY(readCredentials(writeCredentials(*credentials).view()));
    });
    QCOMPARE(*canary.countInMemory(), 0);
}

}   // namespace tst_credentialstext

FEEDWARDEN_APPLESS_TEST(tst_credentialstext::TestCredentialsText)
#include "tst_credentialstext.moc"
