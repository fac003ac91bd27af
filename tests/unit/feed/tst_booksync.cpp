// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/feed/booksync.h"
#include "tests/support/captures.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>

namespace tst_booksync {

using namespace feedwarden;
using Outcome = BookSync::Outcome;
using SnapshotOutcome = BookSync::SnapshotOutcome;

static const Clock::time_point t0{1'000'000s};

/// In hundredths, like most prices.
static BookLevel level(qint64 price, qint64 quantity) { return {Decimal(price, 2), Decimal(quantity, 3)}; }

static SequenceMark mark(quint64 first, quint64 last, quint64 previous = 0) { return {first, last, previous, true}; }

static BookSync overRest(SequenceRule rule) { return BookSync({rule, true}); }

static Outcome accept(BookSync &sync, const SequenceMark &numbers)
{
    return sync.accept(numbers, false, {}, {}, t0).outcome;
}

class TestBookSync : public QObject
{
    Q_OBJECT

private slots:
    void levelsAreSetReplacedAndRemoved();
    void removingAnUnknownLevelIsNormal();
    void aSnapshotMayComeInAnyOrder();
    void pricesOfDifferentScaleAreCompared();
    void theBookIsCutToItsDepth();
    void crossedIsNoticed_data();
    void crossedIsNoticed();
    void theBookAgreesWithAMap_data();
    void theBookAgreesWithAMap();

    void aSnapshotFitsOrNot_data();
    void aSnapshotFitsOrNot();
    void aSnapshotWithoutBufferedChangesWaitsForAJoiningOne_data();
    void aSnapshotWithoutBufferedChangesWaitsForAJoiningOne();
    void aTooOldSnapshotKeepsTheBuffer();
    void aGapWithinTheBufferNeedsAnotherSnapshot();
    void aGapStartsANewBufferWithItself();
    void duplicatesChangeNothing();
    void aRestartedServerNeedsAnotherSnapshot();
    void theBufferIsBounded();
    void theBufferIsHalvedWhereItIsFull();
    void anotherSnapshotIsUnwantedWhileWhole();

    void snapshotsOverTheSocketReplaceTheBook();
    void aSocketSnapshotBeginsAnewWhateverWasBefore();
    void changesBeforeTheFirstSocketSnapshotAreIgnored();
    void aGapWithoutRestWaitsForTheNextSnapshot();
    void whatIsNotTrustedIsThrownAway();
    void numbersAloneCanBeFollowed();
    void whatAnOverlappingSessionRepeatsIsNoRestart();

    void recordedBooksEndWhereTheExchangeWas_data();
    void recordedBooksEndWhereTheExchangeWas();
};

void TestBookSync::levelsAreSetReplacedAndRemoved()
{
    OrderBook book;
    QVERIFY(book.isEmpty());
    QVERIFY(!book.bestBid());
    const BookLevel bids[] = {level(9990, 1), level(10000, 2), level(9980, 3)};
    const BookLevel asks[] = {level(10010, 4), level(10030, 5), level(10020, 6)};
    book.apply(bids, asks);
    QCOMPARE(book.bestBid()->price.mantissa(), qint64(10000));
    QCOMPARE(book.bestAsk()->price.mantissa(), qint64(10010));
    const BookLevel newBids[] = {level(10000, 7), level(9990, 0)};
    const BookLevel newAsks[] = {level(10010, 0)};
    book.apply(newBids, newAsks);
    QCOMPARE(book.bestBid()->quantity.mantissa(), qint64(7));
    QCOMPARE(book.bids().size(), size_t(2));
    QCOMPARE(book.bestAsk()->price.mantissa(), qint64(10020));
}

void TestBookSync::removingAnUnknownLevelIsNormal()
{
    OrderBook book;
    const BookLevel bids[] = {level(9990, 1)};
    book.apply(bids, {});
    const BookLevel gone[] = {level(9991, 0), level(1, 0), level(99999, 0)};
    book.apply(gone, gone);
    QCOMPARE(book.bids().size(), size_t(1));
    QVERIFY(book.asks().empty());
}

void TestBookSync::aSnapshotMayComeInAnyOrder()
{
    OrderBook book;
    const BookLevel old[] = {level(1, 1)};
    book.apply(old, old);
    const BookLevel bids[] = {level(5, 1), level(9, 1), level(7, 1), level(9, 2), level(3, 0)};
    const BookLevel asks[] = {level(12, 1), level(10, 1), level(11, 1), level(10, 0)};
    book.replace(bids, asks);
    QCOMPARE(book.bids().size(), size_t(3));
    QCOMPARE(book.bestBid()->price.mantissa(), qint64(9));
    QCOMPARE(book.bestBid()->quantity.mantissa(), qint64(2));   // of two equal prices the later one
    QCOMPARE(book.asks().size(), size_t(2));
    QCOMPARE(book.bestAsk()->price.mantissa(), qint64(11));
}

void TestBookSync::pricesOfDifferentScaleAreCompared()
{
    OrderBook book;
    const BookLevel bids[] = {
        {Decimal(615, 1), Decimal(1, 0)}, {Decimal(6149, 2), Decimal(1, 0)}, {Decimal(61, 0), Decimal(1, 0)}};
    book.apply(bids, {});
    QCOMPARE(book.bestBid()->price.mantissa(), qint64(615));
    const BookLevel again[] = {{Decimal(6150, 2), Decimal(0, 0)}};   // 61.50 is 61.5
    book.apply(again, {});
    QCOMPARE(book.bestBid()->price.mantissa(), qint64(6149));
    QCOMPARE(book.bids().size(), size_t(2));
}

void TestBookSync::theBookIsCutToItsDepth()
{
    OrderBook book(10);
    for (qint64 i = 0; i < 30; ++i) {
        const BookLevel bid[] = {level(1000 + i, 1)};
        const BookLevel ask[] = {level(5000 - i, 1)};
        book.apply(bid, ask);
    }
    QCOMPARE(book.bids().size(), size_t(10));
    QCOMPARE(book.asks().size(), size_t(10));
    QCOMPARE(book.bestBid()->price.mantissa(), qint64(1029));
    QCOMPARE(book.bids().front().price.mantissa(), qint64(1020));
    QCOMPARE(book.asks().front().price.mantissa(), qint64(4980));
    std::vector<BookLevel> many;
    for (qint64 i = 0; i < 50; ++i)
        many.push_back(level(i, 1));
    book.replace(many, {});
    QCOMPARE(book.bids().size(), size_t(10));
    QCOMPARE(book.bids().front().price.mantissa(), qint64(40));
}

void TestBookSync::crossedIsNoticed_data()
{
    QTest::addColumn<qint64>("bid");
    QTest::addColumn<qint64>("ask");
    QTest::addColumn<bool>("crossed");
    QTest::newRow("apart") << qint64(100) << qint64(101) << false;
    QTest::newRow("locked") << qint64(100) << qint64(100) << true;
    QTest::newRow("crossed") << qint64(101) << qint64(100) << true;
}

void TestBookSync::crossedIsNoticed()
{
    QFETCH(const qint64, bid);
    QFETCH(const qint64, ask);
    QFETCH(const bool, crossed);
    OrderBook book;
    const BookLevel bids[] = {level(bid, 1)};
    book.apply(bids, {});
    QVERIFY(!book.isCrossed());   // one side alone cannot be
    const BookLevel asks[] = {level(ask, 1)};
    book.apply({}, asks);
    QCOMPARE(book.isCrossed(), crossed);
}

void TestBookSync::theBookAgreesWithAMap_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("spread");
    QTest::newRow("narrow") << quint64(1) << 0 << 20;
    QTest::newRow("wide") << quint64(2) << 0 << 5000;
    QTest::newRow("cut to 25") << quint64(3) << 25 << 100;
}

void TestBookSync::theBookAgreesWithAMap()
{
    QFETCH(const quint64, seed);
    QFETCH(const int, depth);
    QFETCH(const int, spread);
    Random random(seed);
    OrderBook book(depth);
    std::map<qint64, qint64> bids;
    std::map<qint64, qint64> asks;
    const auto changes = [&](std::map<qint64, qint64> &side) {
        std::vector<BookLevel> levels;
        for (int i = int(random.uniform(0, 6)); i > 0; --i) {
            const qint64 price = qint64(random.uniform(1, spread));
            const qint64 quantity = random.unit() < 0.4 ? 0 : qint64(random.uniform(1, 1000));
            levels.push_back(level(price, quantity));
            if (quantity == 0)
                side.erase(price);
            else
                side[price] = quantity;
        }
        return levels;
    };
    for (int step = 0; step < 3000; ++step) {
        const auto newBids = changes(bids);
        const auto newAsks = changes(asks);
        book.apply(newBids, newAsks);
        while (depth > 0 && bids.size() > size_t(depth))
            bids.erase(bids.begin());
        while (depth > 0 && asks.size() > size_t(depth))
            asks.erase(std::prev(asks.end()));
        QCOMPARE(book.bids().size(), bids.size());
        QCOMPARE(book.asks().size(), asks.size());
        size_t i = 0;
        for (const auto &[price, quantity] : bids) {
            QCOMPARE(book.bids()[i].price.mantissa(), price);
            QCOMPARE(book.bids()[i++].quantity.mantissa(), quantity);
        }
        i = asks.size();
        for (const auto &[price, quantity] : asks) {
            QCOMPARE(book.asks()[--i].price.mantissa(), price);
            QCOMPARE(book.asks()[i].quantity.mantissa(), quantity);
        }
    }
}

void TestBookSync::aSnapshotFitsOrNot_data()
{
    QTest::addColumn<SequenceRule>("rule");
    QTest::addColumn<quint64>("first");
    QTest::addColumn<quint64>("last");
    QTest::addColumn<quint64>("previous");
    QTest::addColumn<SnapshotOutcome>("expected");
    QTest::addColumn<int>("dropped");
    QTest::addColumn<int>("applied");
    // One buffered change against a snapshot of 1000.
    const auto row = [](const char *name, SequenceRule rule, quint64 first, quint64 last, quint64 previous,
                        SnapshotOutcome expected, int dropped, int applied) {
        QTest::newRow(name) << rule << first << last << previous << expected << dropped << applied;
    };
    const SequenceRule spot = SequenceRule::Overlapping;
    row("spot: over it", spot, 990, 1010, 0, SnapshotOutcome::Fits, 0, 1);
    row("spot: begins at it", spot, 1000, 1010, 0, SnapshotOutcome::Fits, 0, 1);
    row("spot: begins right after it", spot, 1001, 1010, 0, SnapshotOutcome::Fits, 0, 1);   // the documented trap
    row("spot: one is missing", spot, 1002, 1010, 0, SnapshotOutcome::TooOld, 0, 0);
    row("spot: ends at it", spot, 990, 1000, 0, SnapshotOutcome::Fits, 1, 0);
    row("spot: ends right after it", spot, 990, 1001, 0, SnapshotOutcome::Fits, 0, 1);
    row("spot: before it", spot, 900, 910, 0, SnapshotOutcome::Fits, 1, 0);
    const SequenceRule futures = SequenceRule::PreviousLink;
    row("futures: over it", futures, 990, 1010, 980, SnapshotOutcome::Fits, 0, 1);
    row("futures: begins at it", futures, 1000, 1010, 980, SnapshotOutcome::Fits, 0, 1);
    row("futures: begins after it", futures, 1001, 1010, 999, SnapshotOutcome::TooOld, 0, 0);
    row("futures: follows it directly", futures, 1001, 1010, 1000, SnapshotOutcome::Fits, 0, 1);
    row("futures: ends at it, which is kept", futures, 990, 1000, 980, SnapshotOutcome::Fits, 0, 1);
    row("futures: ends before it", futures, 990, 999, 980, SnapshotOutcome::Fits, 1, 0);
    row("contiguous: next", SequenceRule::Contiguous, 1001, 1001, 0, SnapshotOutcome::Fits, 0, 1);
    row("contiguous: one is missing", SequenceRule::Contiguous, 1002, 1002, 0, SnapshotOutcome::TooOld, 0, 0);
}

void TestBookSync::aSnapshotFitsOrNot()
{
    QFETCH(const SequenceRule, rule);
    QFETCH(const quint64, first);
    QFETCH(const quint64, last);
    QFETCH(const quint64, previous);
    QFETCH(const SnapshotOutcome, expected);
    QFETCH(const int, dropped);
    QFETCH(const int, applied);
    BookSync sync = overRest(rule);
    QCOMPARE(int(accept(sync, mark(first, last, previous))), int(Outcome::Buffered));
    const auto result = sync.applySnapshot(1000, {}, {}, t0);
    QCOMPARE(int(result.outcome), int(expected));
    QCOMPARE(result.dropped, dropped);
    QCOMPARE(result.applied, applied);
    QCOMPARE(sync.isSynced(), expected == SnapshotOutcome::Fits);
    if (sync.isSynced())
        QCOMPARE(*sync.last(), applied > 0 ? last : quint64(1000));
    else
        QVERIFY(!sync.last());
}

void TestBookSync::aSnapshotWithoutBufferedChangesWaitsForAJoiningOne_data()
{
    QTest::addColumn<SequenceRule>("rule");
    QTest::addColumn<quint64>("first");
    QTest::addColumn<quint64>("last");
    QTest::addColumn<quint64>("previous");
    QTest::addColumn<int>("expected");
    QTest::newRow("spot: old") << SequenceRule::Overlapping << quint64(990) << quint64(1000) << quint64(0)
                               << int(Outcome::Ignored);
    QTest::newRow("spot: joins") << SequenceRule::Overlapping << quint64(1001) << quint64(1005) << quint64(0)
                                 << int(Outcome::Applied);
    QTest::newRow("spot: missing") << SequenceRule::Overlapping << quint64(1003) << quint64(1005) << quint64(0)
                                   << int(Outcome::Gap);
    QTest::newRow("futures: over it") << SequenceRule::PreviousLink << quint64(980) << quint64(1005) << quint64(970)
                                      << int(Outcome::Applied);
    QTest::newRow("futures: begins at it")
        << SequenceRule::PreviousLink << quint64(1000) << quint64(1005) << quint64(970) << int(Outcome::Applied);
    QTest::newRow("futures: ends at it") << SequenceRule::PreviousLink << quint64(990) << quint64(1000) << quint64(970)
                                         << int(Outcome::Applied);
    QTest::newRow("futures: old") << SequenceRule::PreviousLink << quint64(990) << quint64(999) << quint64(970)
                                  << int(Outcome::Ignored);
    QTest::newRow("futures: follows it") << SequenceRule::PreviousLink << quint64(1003) << quint64(1005)
                                         << quint64(1000) << int(Outcome::Applied);
    QTest::newRow("futures: far ahead") << SequenceRule::PreviousLink << quint64(1003) << quint64(1005) << quint64(999)
                                        << int(Outcome::Gap);
    QTest::newRow("futures: missing") << SequenceRule::PreviousLink << quint64(1001) << quint64(1005) << quint64(999)
                                      << int(Outcome::Gap);
}

void TestBookSync::aSnapshotWithoutBufferedChangesWaitsForAJoiningOne()
{
    QFETCH(const SequenceRule, rule);
    QFETCH(const quint64, first);
    QFETCH(const quint64, last);
    QFETCH(const quint64, previous);
    QFETCH(const int, expected);
    BookSync sync = overRest(rule);
    QCOMPARE(int(sync.applySnapshot(1000, {}, {}, t0).outcome), int(SnapshotOutcome::Fits));
    QVERIFY(sync.isSynced());
    const auto change = sync.accept(mark(first, last, previous), false, {}, {}, t0);
    QCOMPARE(int(change.outcome), expected);
    QCOMPARE(sync.isSynced(), expected != int(Outcome::Gap));
    if (expected == int(Outcome::Gap)) {
        QCOMPARE(change.sequence.expected, quint64(rule == SequenceRule::PreviousLink ? 1000 : 1001));
        QCOMPARE(change.sequence.received, first);
        QCOMPARE(change.sequence.missing, first - change.sequence.expected);
        QCOMPARE(sync.bufferedChanges(), size_t(1));   // It is the first of what waits for another snapshot.
    }
}

void TestBookSync::aTooOldSnapshotKeepsTheBuffer()
{
    BookSync sync = overRest(SequenceRule::Overlapping);
    (void)accept(sync, mark(2001, 2010));
    (void)accept(sync, mark(2011, 2020));
    QCOMPARE(int(sync.applySnapshot(1000, {}, {}, t0).outcome), int(SnapshotOutcome::TooOld));
    QCOMPARE(sync.bufferedChanges(), size_t(2));
    const auto result = sync.applySnapshot(2012, {}, {}, t0);
    QCOMPARE(int(result.outcome), int(SnapshotOutcome::Fits));
    QCOMPARE(result.dropped, 1);
    QCOMPARE(result.applied, 1);
}

void TestBookSync::aGapWithinTheBufferNeedsAnotherSnapshot()
{
    BookSync sync = overRest(SequenceRule::Overlapping);
    (void)accept(sync, mark(1001, 1010));
    (void)accept(sync, mark(1021, 1030));   // 1011 to 1020 are missing
    (void)accept(sync, mark(1031, 1040));
    QCOMPARE(int(sync.applySnapshot(1005, {}, {}, t0).outcome), int(SnapshotOutcome::TooOld));
    QVERIFY(!sync.isSynced());
    QCOMPARE(sync.bufferedChanges(), size_t(2));   // what comes after the gap is kept
    QCOMPARE(int(sync.applySnapshot(1025, {}, {}, t0).outcome), int(SnapshotOutcome::Fits));
    QCOMPARE(*sync.last(), quint64(1040));
}

void TestBookSync::aGapStartsANewBufferWithItself()
{
    BookSync sync = overRest(SequenceRule::Overlapping);
    const BookLevel bids[] = {level(100, 1)};
    (void)sync.applySnapshot(1000, bids, {}, t0);
    QCOMPARE(int(accept(sync, mark(1001, 1010))), int(Outcome::Applied));
    const BookLevel later[] = {level(101, 5)};
    const auto gap = sync.accept(mark(1020, 1030), false, later, {}, t0);
    QCOMPARE(int(gap.outcome), int(Outcome::Gap));
    QCOMPARE(gap.sequence.expected, quint64(1011));
    QCOMPARE(gap.sequence.missing, quint64(9));
    QVERIFY(!sync.isSynced());
    QVERIFY(sync.book().isEmpty());
    (void)sync.applySnapshot(1025, bids, {}, t0);
    QCOMPARE(sync.book().bestBid()->price.mantissa(), qint64(101));
    QCOMPARE(*sync.last(), quint64(1030));
}

void TestBookSync::duplicatesChangeNothing()
{
    BookSync sync = overRest(SequenceRule::Overlapping);
    const BookLevel bids[] = {level(100, 1)};
    (void)sync.applySnapshot(1000, bids, {}, t0);
    (void)accept(sync, mark(1001, 1010));
    const BookLevel other[] = {level(105, 1)};
    const auto change = sync.accept(mark(1001, 1010), false, other, {}, t0);
    QCOMPARE(int(change.outcome), int(Outcome::Ignored));
    QVERIFY(change.isDuplicate);
    QCOMPARE(sync.book().bestBid()->price.mantissa(), qint64(100));
    QCOMPARE(*sync.last(), quint64(1010));
}

void TestBookSync::aRestartedServerNeedsAnotherSnapshot()
{
    BookSync sync = overRest(SequenceRule::Overlapping);
    (void)sync.applySnapshot(1'000'000, {}, {}, t0);
    (void)accept(sync, mark(1'000'001, 1'000'010));
    QCOMPARE(int(accept(sync, mark(1, 5))), int(Outcome::Restarted));
    QVERIFY(!sync.isSynced());
    QCOMPARE(int(sync.applySnapshot(3, {}, {}, t0).outcome), int(SnapshotOutcome::Fits));
    QCOMPARE(*sync.last(), quint64(5));
}

void TestBookSync::theBufferIsBounded()
{
    BookSync sync = overRest(SequenceRule::Overlapping);
    const BookLevel bids[] = {level(100, 1), level(101, 1)};
    const quint64 count = 3 * BookSync::MaxBufferedChanges;
    for (quint64 i = 0; i < count; ++i) {
        (void)sync.accept(mark(i + 1, i + 1), false, bids, {}, t0);
        QVERIFY(sync.bufferedChanges() <= BookSync::MaxBufferedChanges);
    }
    // What was dropped lies before a new snapshot; an old one no longer fits.
    QCOMPARE(int(sync.applySnapshot(1, {}, {}, t0).outcome), int(SnapshotOutcome::TooOld));
    const auto result = sync.applySnapshot(count - 10, {}, {}, t0);
    QCOMPARE(int(result.outcome), int(SnapshotOutcome::Fits));
    QCOMPARE(result.applied, 10);
    QCOMPARE(sync.book().bestBid()->price.mantissa(), qint64(101));

    // Levels are bounded too, and the ones that are kept still belong to their changes.
    BookSync large = overRest(SequenceRule::Overlapping);
    std::vector<BookLevel> many;
    for (qint64 i = 0; i < 1000; ++i)
        many.push_back(level(i, 1));
    for (quint64 i = 0; i < 1200; ++i) {
        many.back() = level(qint64(100'000 + i), 1);
        (void)large.accept(mark(i + 1, i + 1), false, many, {}, t0);
    }
    QVERIFY(large.bufferedChanges() <= BookSync::MaxBufferedLevels / 1000);
    QCOMPARE(int(large.applySnapshot(1199, {}, {}, t0).outcome), int(SnapshotOutcome::Fits));
    QCOMPARE(large.book().bids().size(), size_t(1000));
    QCOMPARE(large.book().bestBid()->price.mantissa(), qint64(101'199));
}

void TestBookSync::theBufferIsHalvedWhereItIsFull()
{
    BookSync sync = overRest(SequenceRule::Overlapping);
    quint64 number = 0;
    for (size_t i = 0; i < BookSync::MaxBufferedChanges; ++i, ++number)
        (void)accept(sync, mark(number, number));
    QCOMPARE(sync.bufferedChanges(), BookSync::MaxBufferedChanges);
    (void)accept(sync, mark(number, number));
    QCOMPARE(sync.bufferedChanges(), BookSync::MaxBufferedChanges / 2 + 1);

    // Of both sides together.
    const std::vector<BookLevel> side(500, level(100, 1));
    const std::array one = {level(100, 1)};
    BookSync levels = overRest(SequenceRule::Overlapping);
    for (number = 0; number < BookSync::MaxBufferedLevels / 1000; ++number)
        (void)levels.accept(mark(number, number), false, side, side, t0);
    QCOMPARE(levels.bufferedChanges(), BookSync::MaxBufferedLevels / 1000);
    BookSync more = levels;
    (void)levels.accept(mark(number, number), false, {}, one, t0);
    QCOMPARE(levels.bufferedChanges(), BookSync::MaxBufferedLevels / 2000 + 1);
    (void)more.accept(mark(number, number), false, one, {}, t0);
    QCOMPARE(more.bufferedChanges(), BookSync::MaxBufferedLevels / 2000 + 1);

    // Where the numbers alone are followed, levels fill nothing.
    BookSync numbers({SequenceRule::Overlapping, true, false});
    for (number = 0; number < 600; ++number)
        (void)numbers.accept(mark(number, number), false, side, side, t0);
    QCOMPARE(numbers.bufferedChanges(), size_t(600));
}

void TestBookSync::anotherSnapshotIsUnwantedWhileWhole()
{
    BookSync sync = overRest(SequenceRule::Overlapping);
    (void)sync.applySnapshot(1000, {}, {}, t0);
    (void)accept(sync, mark(1001, 1010));
    QCOMPARE(int(sync.applySnapshot(2000, {}, {}, t0).outcome), int(SnapshotOutcome::Unwanted));
    QCOMPARE(*sync.last(), quint64(1010));
}

void TestBookSync::snapshotsOverTheSocketReplaceTheBook()
{
    BookSync sync({SequenceRule::Contiguous, false});
    const BookLevel first[] = {level(100, 1), level(99, 1)};
    const BookLevel second[] = {level(90, 1)};
    QCOMPARE(int(sync.accept(mark(7, 7), true, first, {}, t0).outcome), int(Outcome::Replaced));
    QCOMPARE(int(accept(sync, mark(8, 8))), int(Outcome::Applied));
    // Unasked for, and numbered from 1 (Bybit after service trouble).
    QCOMPARE(int(sync.accept(mark(1, 1), true, second, {}, t0).outcome), int(Outcome::Replaced));
    QCOMPARE(sync.book().bids().size(), size_t(1));
    QCOMPARE(int(accept(sync, mark(2, 2))), int(Outcome::Applied));
}

void TestBookSync::aSocketSnapshotBeginsAnewWhateverWasBefore()
{
    // What was buffered for a fetched one is of no use any more,
    BookSync sync = overRest(SequenceRule::PreviousLink);
    QCOMPARE(int(accept(sync, mark(900, 910, 899))), int(Outcome::Buffered));
    QVERIFY(sync.hasBuffered());
    QCOMPARE(int(sync.accept(mark(1'000, 1'000), true, {}, {}, t0).outcome), int(Outcome::Replaced));
    QVERIFY(!sync.hasBuffered());
    // and how a fetched one is joined is none of its business, be it the first snapshot or not.
    BookSync first = sync;
    QCOMPARE(int(accept(first, mark(995, 1'005, 990))), int(Outcome::Gap));
    sync.invalidate();
    QCOMPARE(int(sync.applySnapshot(1'000, {}, {}, t0).outcome), int(SnapshotOutcome::Fits));
    QCOMPARE(int(sync.accept(mark(2'000, 2'000), true, {}, {}, t0).outcome), int(Outcome::Replaced));
    QCOMPARE(int(accept(sync, mark(1'995, 2'005, 1'990))), int(Outcome::Gap));
    // One without a number stands at none.
    (void)sync.accept(mark(3'000, 3'000), true, {}, {}, t0);
    QCOMPARE(*sync.last(), quint64(3'000));
    (void)sync.accept({}, true, {}, {}, t0);
    QVERIFY(sync.isSynced() && !sync.last());
}

void TestBookSync::changesBeforeTheFirstSocketSnapshotAreIgnored()
{
    BookSync sync({SequenceRule::None, false});
    const BookLevel bids[] = {level(100, 1)};
    const auto change = sync.accept({}, false, bids, {}, t0);
    QCOMPARE(int(change.outcome), int(Outcome::Ignored));
    QVERIFY(!change.isDuplicate);
    QVERIFY(!sync.hasBuffered());
    (void)sync.accept({}, true, bids, {}, t0);
    QCOMPARE(int(sync.accept({}, false, bids, {}, t0).outcome), int(Outcome::Applied));
    QVERIFY(!sync.last());   // no numbers to stand at
}

void TestBookSync::whatIsNotTrustedIsThrownAway()
{
    BookSync sync({SequenceRule::Contiguous, false});
    const BookLevel bids[] = {level(5, 1)};
    QCOMPARE(int(sync.accept(mark(7, 7), true, bids, {}, t0).outcome), int(Outcome::Replaced));
    QVERIFY(sync.isSynced() && sync.last() == quint64(7) && sync.book().bestBid());
    sync.invalidate();
    QVERIFY(!sync.isSynced() && !sync.last() && sync.book().isEmpty() && !sync.hasBuffered());
    QCOMPARE(int(sync.accept(mark(8, 8), false, bids, {}, t0).outcome), int(Outcome::Ignored));
    QVERIFY(sync.book().isEmpty());
}

void TestBookSync::aGapWithoutRestWaitsForTheNextSnapshot()
{
    BookSync sync({SequenceRule::Contiguous, false});
    (void)sync.accept(mark(5, 5), true, {}, {}, t0);
    QCOMPARE(int(accept(sync, mark(7, 7))), int(Outcome::Gap));
    QCOMPARE(int(accept(sync, mark(8, 8))), int(Outcome::Ignored));
    QVERIFY(!sync.hasBuffered());
    QCOMPARE(int(sync.accept(mark(20, 20), true, {}, {}, t0).outcome), int(Outcome::Replaced));
    QCOMPARE(int(accept(sync, mark(21, 21))), int(Outcome::Applied));
}

void TestBookSync::numbersAloneCanBeFollowed()
{
    BookSync sync({SequenceRule::Overlapping, true, false});
    const BookLevel bids[] = {level(100, 1)};
    (void)sync.accept(mark(1001, 1005), false, bids, bids, t0);
    QCOMPARE(int(sync.applySnapshot(1000, bids, bids, t0).outcome), int(SnapshotOutcome::Fits));
    (void)sync.accept(mark(1006, 1007), false, bids, bids, t0);
    QCOMPARE(*sync.last(), quint64(1007));
    QVERIFY(sync.book().isEmpty());
}

static std::vector<BookLevel> levelsIn(const QJsonObject &object, const char *key)
{
    std::vector<BookLevel> levels;
    const QJsonArray array = object[QLatin1String(key)].toArray();
    for (const QJsonValue &value : array) {
        const auto price = Decimal::parse(value[0].toString().toStdString());
        const auto quantity = Decimal::parse(value[1].toString().toStdString());
        if (price && quantity)
            levels.push_back({*price, *quantity});
    }
    return levels;
}

void TestBookSync::recordedBooksEndWhereTheExchangeWas_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isFutures");
    QTest::addColumn<quint64>("snapshot");
    QTest::addColumn<int>("dropped");
    QTest::addColumn<quint64>("firstU");
    QTest::addColumn<quint64>("firstLast");
    QTest::addColumn<int>("applied");
    QTest::addColumn<quint64>("last");
    QTest::addColumn<QByteArray>("top");
    // The numbers of the recordings' own page, found by another program.
    QTest::newRow("Binance spot") << QStringLiteral("binance/spot-btcusdt-depth100ms-bookticker-trade-20240808")
                                  << false << quint64(50093239218) << 2 << quint64(50093239208) << quint64(50093239224)
                                  << 3449 << quint64(50093421584)
                                  << QByteArray("61685.99000000 1.00870000 61686.00000000 2.29327000");
    QTest::newRow("Binance USD-M") << QStringLiteral("binance/usdm-btcusdt-depth0ms-bookticker-trade-20240808") << true
                                   << quint64(5123107852948) << 4 << quint64(5123107850310) << quint64(5123107853551)
                                   << 2377 << quint64(5123117793246) << QByteArray("61743.90 1.598 61744.00 3.667");
    QTest::newRow("Binance COIN-M") << QStringLiteral("binance/coinm-btcusd_perp-depth0ms-bookticker-trade-20240808")
                                    << true << quint64(1007198635033) << 23 << quint64(1007198635026)
                                    << quint64(1007198635121) << 3400 << quint64(0)
                                    << QByteArray("61809.0 1489 61809.1 2424");
}

void TestBookSync::recordedBooksEndWhereTheExchangeWas()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isFutures);
    QFETCH(const quint64, snapshot);
    QFETCH(const int, dropped);
    QFETCH(const quint64, firstU);
    QFETCH(const quint64, firstLast);
    QFETCH(const int, applied);
    QFETCH(const quint64, last);
    QFETCH(const QByteArray, top);
    const auto capture = loadCapture(name);
    if (!capture || capture->restDepth.isEmpty())
        QSKIP("the recordings are not here");

    BookSync sync = overRest(isFutures ? SequenceRule::PreviousLink : SequenceRule::Overlapping);
    const QJsonObject rest = QJsonDocument::fromJson(capture->restDepth).object();
    QCOMPARE(quint64(rest[QStringLiteral("lastUpdateId")].toInteger()), snapshot);
    bool isFetched = false;
    int droppedFound = 0;
    int appliedFound = 0;
    SequenceMark firstKept;
    const auto fetch = [&] {
        isFetched = true;
        const auto result = sync.applySnapshot(snapshot, levelsIn(rest, "bids"), levelsIn(rest, "asks"), t0);
        QCOMPARE(int(result.outcome), int(SnapshotOutcome::Fits));
        droppedFound += result.dropped;
        appliedFound += result.applied;
    };
    std::vector<SequenceMark> all;
    for (size_t i = 0; i < capture->lines.size(); ++i) {
        if (!isFetched && capture->receivedAt[i] > capture->restDepthAt)
            fetch();
        const QJsonObject data = QJsonDocument::fromJson(capture->lines[i]).object()[QStringLiteral("data")].toObject();
        if (data[QStringLiteral("e")].toString() != QStringLiteral("depthUpdate"))
            continue;
        const SequenceMark numbers = mark(quint64(data[QStringLiteral("U")].toInteger()),
                                          quint64(data[QStringLiteral("u")].toInteger()),
                                          quint64(data[QStringLiteral("pu")].toInteger()));
        all.push_back(numbers);
        const auto change = sync.accept(numbers, false, levelsIn(data, "b"), levelsIn(data, "a"), t0);
        QVERIFY(change.outcome != Outcome::Gap && change.outcome != Outcome::Restarted);
        appliedFound += change.outcome == Outcome::Applied ? 1 : 0;
        droppedFound += change.outcome == Outcome::Ignored ? 1 : 0;
        QVERIFY(!sync.isSynced() || !sync.book().isCrossed());
    }
    QVERIFY(isFetched);
    QCOMPARE(droppedFound, dropped);
    QCOMPARE(all[size_t(dropped)].first, firstU);
    QCOMPARE(all[size_t(dropped)].last, firstLast);
    QCOMPARE(appliedFound, applied);
    QCOMPARE(*sync.last(), last == 0 ? all.back().last : last);
    const QList<QByteArray> expected = top.split(' ');
    const auto equals = [](const Decimal &found, const QByteArray &text) {
        return found == Decimal::parse(std::string_view(text.constData(), size_t(text.size())));
    };
    QVERIFY(equals(sync.book().bestBid()->price, expected[0]));
    QVERIFY(equals(sync.book().bestBid()->quantity, expected[1]));
    QVERIFY(equals(sync.book().bestAsk()->price, expected[2]));
    QVERIFY(equals(sync.book().bestAsk()->quantity, expected[3]));
}

void TestBookSync::whatAnOverlappingSessionRepeatsIsNoRestart()
{
    BookSync::Options options;
    options.rule = SequenceRule::Contiguous;
    const auto mark = [](quint64 number) { return SequenceMark{number, number, 0, true}; };
    for (const bool overlaps : {false, true}) {
        BookSync sync(options);
        QCOMPARE(sync.accept(mark(200'000), true, {}, {}, Clock::time_point(1s)).outcome, BookSync::Outcome::Replaced);
        QCOMPARE(sync.accept(mark(200'001), false, {}, {}, Clock::time_point(1s)).outcome, BookSync::Outcome::Applied);
        QCOMPARE(sync.last(), std::optional<quint64>(200'001));
        if (overlaps)
            sync.expectOverlap(Clock::time_point(10s));
        const auto change = sync.accept(mark(150'000), false, {}, {}, Clock::time_point(2s));
        QCOMPARE(change.isDuplicate, overlaps);
        QCOMPARE(change.outcome, overlaps ? BookSync::Outcome::Ignored : BookSync::Outcome::Restarted);
        QCOMPARE(sync.isSynced(), overlaps);
    }
}

}   // namespace tst_booksync

FEEDWARDEN_APPLESS_TEST(tst_booksync::TestBookSync)
#include "tst_booksync.moc"
