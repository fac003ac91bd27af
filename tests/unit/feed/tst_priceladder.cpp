// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/priceladder.h"

#include "core/base/random.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>
#include <limits>

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
    void levelsAreReadLikeAnArray();
    void pricesAreFoundWhereverTheLastOneWas();
    void theLowestNumberThereIsHasItsPlaceToo();
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

void TestPriceLadder::levelsAreReadLikeAnArray()
{
    PriceLadder ladder;
    QVERIFY(ladder.levels().empty());
    QVERIFY(ladder.levels().begin() == ladder.levels().end());
    for (const int price : {10, 20, 30, 40})
        ladder.insert(ladder.size(), level(price));
    const LadderLevels levels = ladder.levels();
    QVERIFY(!levels.empty());
    QCOMPARE(levels.size(), size_t(4));
    QCOMPARE(levels.front(), level(10));
    QCOMPARE(levels.back(), level(40));
    const auto begin = levels.begin();
    auto it = begin;
    QCOMPARE(*it++, level(10));
    QCOMPARE(*it, level(20));
    QCOMPARE(*++it, level(30));
    QCOMPARE(*it--, level(30));
    QCOMPARE(*--it, level(10));
    it += 3;
    QCOMPARE(it->price, level(40).price);
    it -= 2;
    QCOMPARE(*it, level(20));
    QCOMPARE(it[2], level(40));
    QCOMPARE(it[-1], level(10));
    QCOMPARE(*(begin + 2), level(30));
    QCOMPARE(*(3 + begin), level(40));
    QCOMPARE(*(levels.end() - 4), level(10));
    QCOMPARE(levels.end() - begin, std::ptrdiff_t(4));
    QVERIFY(begin < it && it > begin && begin <= begin && begin != it && it - 1 == begin);
    QCOMPARE(*levels.rbegin(), level(40));
    QCOMPARE(*(levels.rend() - 1), level(10));
}

void TestPriceLadder::pricesAreFoundWhereverTheLastOneWas()
{
    // The search begins where the last change was: from each place to each other one, and to what lies between.
    for (const auto direction : {PriceLadder::Direction::Rising, PriceLadder::Direction::Falling}) {
        constexpr int Count = 120;
        PriceLadder ladder(direction);
        const bool isRising = direction == PriceLadder::Direction::Rising;
        std::vector<BookLevel> expected;
        for (int i = 0; i < Count; ++i)
            ladder.set(level(2 * i));
        for (int i = 0; i < Count; ++i)
            expected.push_back(level(2 * (isRising ? i : Count - 1 - i)));
        for (int from = 0; from < Count; ++from) {
            for (int to = 0; to <= Count; ++to) {
                ladder.set(level(2 * from));
                ladder.set(level(2 * to - 1));
                QCOMPARE(ladder.size(), size_t(Count + 1));
                QCOMPARE(ladder.levels()[size_t(isRising ? to : Count - to)], level(2 * to - 1));
                ladder.set(level(2 * from));
                ladder.set({Decimal(2 * to - 1, 0), Decimal(0, 0)});
                QCOMPARE(ladder.size(), size_t(Count));
            }
        }
        QVERIFY(equals(ladder, expected));
    }
}

void TestPriceLadder::theLowestNumberThereIsHasItsPlaceToo()
{
    // It has no negative, which is how a side whose best price is the lowest is kept in order.
    const Decimal lowest(std::numeric_limits<qint64>::min(), 0);
    for (const bool isFirst : {true, false}) {
        for (const auto direction : {PriceLadder::Direction::Rising, PriceLadder::Direction::Falling}) {
            PriceLadder ladder(direction);
            const BookLevel extreme{lowest, Decimal(1, 0)};
            if (isFirst)
                ladder.set(extreme);
            ladder.set(level(5));
            ladder.set(level(-5));
            if (!isFirst)
                ladder.set(extreme);
            std::vector<BookLevel> expected = {extreme, level(-5), level(5)};
            if (direction == PriceLadder::Direction::Falling)
                std::ranges::reverse(expected);
            QVERIFY(equals(ladder, expected));
            ladder.set({lowest, Decimal(0, 0)});
            QCOMPARE(ladder.size(), size_t(2));
        }
    }
}

}   // namespace tst_priceladder

FEEDWARDEN_GUILESS_TEST(tst_priceladder::TestPriceLadder)
#include "tst_priceladder.moc"
