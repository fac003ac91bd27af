// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digits.h"

#include <QTest>

using namespace feedwarden;

class TestDigits final : public QObject
{
    Q_OBJECT

private slots:
    void eightDigitsAreReadAsTheirNumber_data();
    void eightDigitsAreReadAsTheirNumber();
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
    quint64 value = 7;
    QVERIFY(readEightDigits(text.constData(), value));
    QTEST(value, "number");
}

void TestDigits::anythingElseIsRefusedWhereverItStands()
{
    for (int place = 0; place < 8; ++place) {
        for (int byte = 0; byte < 256; ++byte) {
            if (byte >= '0' && byte <= '9')
                continue;
            for (QByteArray text : {QByteArray("00000000"), QByteArray("99999999")}) {
                text[place] = char(byte);
                quint64 value = 7;
                QVERIFY2(!readEightDigits(text.constData(), value), text.toHex().constData());
                QCOMPARE(value, quint64(7));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestDigits)
#include "tst_digits.moc"
