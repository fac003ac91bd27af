// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/decodehealth.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_decodehealth {

using namespace feedwarden;

class TestDecodeHealth : public QObject
{
    Q_OBJECT

private slots:
    void aHandfulIsAnAccident();
    void judgesByShare_data();
    void judgesByShare();
    void forgetsAfterAMinute();
    void clearForgetsAtOnce();

private:
    static constexpr Clock::time_point t0{24h};
    static void add(DecodeHealth &health, int good, int bad, Clock::time_point now)
    {
        for (int i = 0; i < good; ++i)
            health.add(false, now);
        for (int i = 0; i < bad; ++i)
            health.add(true, now);
    }
};

void TestDecodeHealth::aHandfulIsAnAccident()
{
    DecodeHealth health;
    add(health, 0, DecodeHealth::TooFewToJudge - 1, t0);
    QVERIFY(!health.isTooBad(t0));
    health.add(true, t0);
    QVERIFY(health.isTooBad(t0));
}

void TestDecodeHealth::judgesByShare_data()
{
    QTest::addColumn<int>("good");
    QTest::addColumn<int>("bad");
    QTest::addColumn<bool>("isTooBad");
    QTest::newRow("none") << 1'000 << 0 << false;
    QTest::newRow("exactly 1 %") << 990 << 10 << false;
    QTest::newRow("a little more") << 989 << 11 << true;
    QTest::newRow("half") << 10 << 10 << true;
}

void TestDecodeHealth::judgesByShare()
{
    QFETCH(const int, good);
    QFETCH(const int, bad);
    QFETCH(const bool, isTooBad);
    DecodeHealth health;
    // Spread over the minute: no slice alone decides.
    for (int second = 0; second < 50; second += 10)
        add(health, good / 5, bad / 5, t0 + std::chrono::seconds(second));
    add(health, good % 5, bad % 5, t0 + 50s);
    QCOMPARE(health.isTooBad(t0 + 50s), isTooBad);
}

void TestDecodeHealth::forgetsAfterAMinute()
{
    DecodeHealth health;
    add(health, 0, 10, t0);
    QVERIFY(health.isTooBad(t0 + 49s));
    QVERIFY(!health.isTooBad(t0 + 60s));
    // A slice that is used again holds nothing of the minute before.
    add(health, 2'000, 10, t0 + 60s);
    QVERIFY(!health.isTooBad(t0 + 60s));
}

void TestDecodeHealth::clearForgetsAtOnce()
{
    DecodeHealth health;
    add(health, 0, 10, t0);
    health.clear();
    QVERIFY(!health.isTooBad(t0));
}

}   // namespace tst_decodehealth

FEEDWARDEN_APPLESS_TEST(tst_decodehealth::TestDecodeHealth)
#include "tst_decodehealth.moc"
