// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/escaping.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_escaping {

using namespace feedwarden;

class TestEscaping final : public QObject
{
    Q_OBJECT

private slots:
    void textBecomesOneVisibleLine_data();
    void textBecomesOneVisibleLine();
    void noControlCharacterSurvives();
    void differentTextsStayDifferent();
};

void TestEscaping::textBecomesOneVisibleLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("plain") << QStringLiteral("BTC-USD/trade") << QStringLiteral("BTC-USD/trade");
    QTest::newRow("other alphabets") << QStringLiteral("Größe 大きさ 😀") << QStringLiteral("Größe 大きさ 😀");
    QTest::newRow("X-11 line feed") << QStringLiteral("a\nb") << QStringLiteral("a\\nb");
    QTest::newRow("X-11 carriage return") << QStringLiteral("a\r\nb") << QStringLiteral("a\\r\\nb");
    QTest::newRow("X-11 ANSI") << QStringLiteral("\x1b[2J\x1b[31mred") << QStringLiteral("\\x1b[2J\\x1b[31mred");
    QTest::newRow("X-11 C1 control") << QStringLiteral("\u009b31m") << QStringLiteral("\\x9b31m");
    QTest::newRow("X-11 next line") << QStringLiteral("a\u0085b") << QStringLiteral("a\\x85b");
    QTest::newRow("X-11 line separator") << QStringLiteral("a\u2028b") << QStringLiteral("a\\u{2028}b");
    QTest::newRow("X-11 right to left override") << QStringLiteral("a\u202eb") << QStringLiteral("a\\u{202e}b");
    QTest::newRow("X-11 zero width") << QStringLiteral("a\u200bb") << QStringLiteral("a\\u{200b}b");
    QTest::newRow("tab") << QStringLiteral("a\tb") << QStringLiteral("a\\tb");
    QTest::newRow("NUL") << QString(QChar(0)) << QStringLiteral("\\x00");
    QTest::newRow("DEL") << QStringLiteral("\x7f") << QStringLiteral("\\x7f");
    QTest::newRow("backslash") << QStringLiteral("C:\\new") << QStringLiteral("C:\\\\new");
    QTest::newRow("half a surrogate pair") << QString(QChar(0xd83d)) + u'x' << QStringLiteral("\\u{d83d}x");
    QTest::newRow("second half alone") << QString(QChar(0xde00)) << QStringLiteral("\\u{de00}");
}

void TestEscaping::textBecomesOneVisibleLine()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(escaped(text), expected);
}

void TestEscaping::noControlCharacterSurvives()
{
    for (uint character = 0; character < 0x10000; ++character) {
        const QString result = escaped(QString(QChar(ushort(character))));
        QVERIFY(!result.isEmpty());
        QVERIFY(result.isValidUtf16());
        for (const QChar written : result) {
            QVERIFY2(written.category() != QChar::Other_Control && written.category() != QChar::Separator_Line
                         && written.category() != QChar::Separator_Paragraph,
                     qPrintable(QString::number(character, 16)));
        }
    }
}

void TestEscaping::differentTextsStayDifferent()
{
    // A name that already looks escaped must not read like one that was.
    QVERIFY(escaped(u"\\n") != escaped(u"\n"));
    QVERIFY(escaped(u"\\x1b") != escaped(u"\x1b"));
}

}   // namespace tst_escaping

FEEDWARDEN_APPLESS_TEST(tst_escaping::TestEscaping)
#include "tst_escaping.moc"
