// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digits.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_digits {

using namespace feedwarden;

class TestDigits final : public QObject
{
    Q_OBJECT

private slots:
    void eightDigitsAreReadAsTheirNumber_data();
    void eightDigitsAreReadAsTheirNumber();
    void zerosAtTheEndCanBeDropped();
    void anythingElseIsRefusedWhereverItStands();
};

void TestDigits::eightDigitsAreReadAsTheirNumber_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<quint64>("number");
    for (const char *text : {"00000000", "00000001", "10000000", "12345678", "87654321", "90909090", "99999999"})
        QTest::newRow(text) << QByteArray(text) << QByteArray(text).toULongLong();
}

void TestDigits::eightDigitsAreReadAsTheirNumber()
{
    QFETCH(QByteArray, text);
    EightDigits digits;
    QVERIFY(digits.read(text.constData()));
    QTEST(digits.value(), "number");
}

void TestDigits::zerosAtTheEndCanBeDropped()
{
    // Every pattern of zeros and others.
    for (int pattern = 0; pattern < 256; ++pattern) {
        QByteArray text("00000000");
        for (int place = 0; place < 8; ++place) {
            if (pattern >> place & 1)
                text[place] = char('1' + place);
        }
        QByteArray expected = text;
        while (expected.endsWith('0'))
            expected.chop(1);
        EightDigits digits;
        QVERIFY(digits.read(text.constData()));
        QCOMPARE(digits.withoutTrailingZeros(), int(expected.size()));
        QCOMPARE(digits.value(), expected.toULongLong());
    }
}

void TestDigits::anythingElseIsRefusedWhereverItStands()
{
    for (int place = 0; place < 8; ++place) {
        for (int byte = 0; byte < 256; ++byte) {
            if (byte >= '0' && byte <= '9')
                continue;
            for (QByteArray text : {QByteArray("00000000"), QByteArray("99999999")}) {
                text[place] = char(byte);
                QVERIFY2(!EightDigits().read(text.constData()), text.toHex().constData());
            }
        }
    }
}

}   // namespace tst_digits

FEEDWARDEN_GUILESS_TEST(tst_digits::TestDigits)
#include "tst_digits.moc"
