// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/priceladder.h"

#include "core/base/random.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>

namespace tst_priceladder {

using namespace feedwarden;

static BookLevel level(int price) { return {Decimal(price, 0), Decimal(1, 0)}; }

static bool equals(const PriceLadder &ladder, const std::vector<BookLevel> &expected)
{
    return std::ranges::equal(ladder.levels(), expected);
}

class TestPriceLadder final : public QObject
{
    Q_OBJECT

private slots:
    void behavesLikeAVectorWhateverIsDone();
    void growsAtEitherEnd();
    void aLevelOfItsOwnMayBeInserted();
};

void TestPriceLadder::behavesLikeAVectorWhateverIsDone()
{
    Random random(5);
    PriceLadder ladder;
    std::vector<BookLevel> expected;
    for (int step = 0; step < 200'000; ++step) {
        const quint64 what = random.next() % 1'000;
        if (what == 0) {
            ladder.clear();
            expected.clear();
        } else if (what < 3) {
            std::vector<BookLevel> given(random.next() % 300, level(step));
            ladder.assign(given);
            expected = given;
        } else if (what < 6) {
            const size_t size = random.next() % (expected.size() + 10);
            ladder.cutFront(size);
            if (expected.size() > size)
                expected.erase(expected.begin(), expected.end() - qsizetype(size));
        } else if (what < 520 || expected.empty()) {
            const size_t place = random.next() % (expected.size() + 1);
            ladder.insert(place, level(step));
            expected.insert(expected.begin() + qsizetype(place), level(step));
        } else {
            const size_t place = random.next() % expected.size();
            ladder.erase(place);
            expected.erase(expected.begin() + qsizetype(place));
        }
        QCOMPARE(ladder.size(), expected.size());
        if (step % 50 == 0)
            QVERIFY(equals(ladder, expected));
    }
}

void TestPriceLadder::growsAtEitherEnd()
{
    PriceLadder ladder;
    std::vector<BookLevel> expected;
    for (int i = 0; i < 1'000; ++i) {
        ladder.insert(0, level(i));
        expected.insert(expected.begin(), level(i));
    }
    for (int i = 0; i < 1'000; ++i) {
        ladder.insert(ladder.size(), level(i));
        expected.push_back(level(i));
    }
    QVERIFY(equals(ladder, expected));
}

void TestPriceLadder::aLevelOfItsOwnMayBeInserted()
{
    PriceLadder ladder;
    for (int i = 0; i < 40; ++i)
        ladder.insert(0, level(i));
    for (int i = 0; i < 40; ++i) {
        const BookLevel last = ladder.levels().back();
        ladder.insert(0, ladder.levels().back());
        QCOMPARE(ladder.levels().front(), last);
    }
}

}   // namespace tst_priceladder

FEEDWARDEN_GUILESS_TEST(tst_priceladder::TestPriceLadder)
#include "tst_priceladder.moc"
