// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/linespread.h"

#include "core/base/random.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

#include <algorithm>

namespace tst_linespread {

using namespace feedwarden;

static StreamKey trade(int number) { return {QStringLiteral("S%1").arg(number), Channel::Trade}; }

static QList<StreamKey> trades(int from, int to)
{
    QList<StreamKey> streams;
    for (int number = from; number < to; ++number)
        streams.append(trade(number));
    return streams;
}

/// Marks are of their own group, like a venue with a second path.
static int groupOf(const StreamKey &stream) { return stream.channel == Channel::MarkPrice ? 1 : 0; }

static LineSpread spreadOf(int streamsPerLine, int copies = 1) { return {{streamsPerLine, copies}, groupOf}; }

/// As the caller does: new lines get the next numbers.
static std::vector<LineShare> numbered(std::vector<LineShare> shares)
{
    int next = 1;
    for (const LineShare &share : shares)
        next = std::max(next, share.line + 1);
    for (LineShare &share : shares) {
        if (share.line == 0)
            share.line = next++;
    }
    return shares;
}

static QList<qsizetype> sizesOf(const std::vector<LineShare> &shares)
{
    QList<qsizetype> sizes;
    for (const LineShare &share : shares)
        sizes.append(share.streams.size());
    return sizes;
}

class TestLineSpread final : public QObject
{
    Q_OBJECT

private slots:
    void streamsAreSpreadEvenlyOverAsFewLinesAsTheLimitAllows();
    void aNewStreamTouchesOneLineOnly();
    void removingStreamsMovesNoOther();
    void aLineWithoutStreamsIsClosed();
    void groupsNeverShareALine();
    void twinsCarryTheSameStreams();
    void aLoweredLimitMovesOnlyTheSurplus();
    void aLineThatIsNoLongerNeededIsEmptiedIntoTheOthers();
    void linesAreNotFilledToTheBrimByMoves();
    void aFullLineTakesNothingFromTheRoomOfOthers();
    void onlyLinesOfItsOwnKindTakeWhatALineHas();
    void whatTwoLinesHoldStaysOnOne();
    void aLimitOfNothingIsOneStream();
    void nothingIsLostOrDoubledWhateverIsAskedFor();
};

void TestLineSpread::streamsAreSpreadEvenlyOverAsFewLinesAsTheLimitAllows()
{
    QCOMPARE(sizesOf(spreadOf(10).spread({}, trades(0, 10))), (QList<qsizetype>{10}));
    QCOMPARE(sizesOf(spreadOf(10).spread({}, trades(0, 11))), (QList<qsizetype>{6, 5}));
    QCOMPARE(sizesOf(spreadOf(1'024).spread({}, trades(0, 2'000))), (QList<qsizetype>{1'000, 1'000}));
    QVERIFY(spreadOf(10).spread({}, {}).empty());
}

void TestLineSpread::aNewStreamTouchesOneLineOnly()
{
    const auto before = numbered(spreadOf(10).spread({}, trades(0, 15)));
    const auto after = spreadOf(10).spread(before, trades(0, 16));
    QCOMPARE(sizesOf(after), (QList<qsizetype>{8, 8}));
    QCOMPARE(after[0], before[0]);
    QVERIFY(after[1].streams.contains(trade(15)));
}

void TestLineSpread::removingStreamsMovesNoOther()
{
    const auto before = numbered(spreadOf(10).spread({}, trades(0, 30)));
    const auto after = spreadOf(10).spread(before, trades(5, 30));
    for (const LineShare &share : after) {
        const auto old = std::find_if(before.cbegin(), before.cend(),
                                      [&](const LineShare &one) { return one.line == share.line; });
        QVERIFY(old != before.cend());
        for (const StreamKey &stream : share.streams)
            QVERIFY(old->streams.contains(stream));
    }
}

void TestLineSpread::aLineWithoutStreamsIsClosed()
{
    const auto before = numbered(spreadOf(2).spread({}, trades(0, 4)));
    QCOMPARE(before.size(), size_t(2));
    const auto after = spreadOf(2).spread(before, before[1].streams);
    QCOMPARE(after.size(), size_t(1));
    QCOMPARE(after[0], before[1]);
}

void TestLineSpread::groupsNeverShareALine()
{
    QList<StreamKey> wanted = trades(0, 3);
    for (int number = 0; number < 3; ++number)
        wanted.append({QStringLiteral("S%1").arg(number), Channel::MarkPrice});
    const auto shares = spreadOf(10).spread({}, wanted);
    QCOMPARE(shares.size(), size_t(2));
    for (const LineShare &share : shares) {
        for (const StreamKey &stream : share.streams)
            QCOMPARE(groupOf(stream), share.group);
    }
}

void TestLineSpread::twinsCarryTheSameStreams()
{
    const auto twins = numbered(spreadOf(10, 2).spread({}, trades(0, 8)));
    QCOMPARE(twins.size(), size_t(2));
    QCOMPARE(twins[0].streams, twins[1].streams);
    QVERIFY(twins[0].copy != twins[1].copy);

    const auto single = spreadOf(10, 1).spread(twins, trades(0, 8));
    QCOMPARE(single.size(), size_t(1));
    QCOMPARE(single[0], twins[0]);
}

void TestLineSpread::aLoweredLimitMovesOnlyTheSurplus()
{
    const auto before = numbered(spreadOf(10).spread({}, trades(0, 10)));
    const auto after = spreadOf(6).spread(before, trades(0, 10));
    QCOMPARE(sizesOf(after), (QList<qsizetype>{6, 4}));
    QCOMPARE(after[0].streams, before[0].streams.first(6));
    QCOMPARE(after[1].line, 0);
}

void TestLineSpread::aLineThatIsNoLongerNeededIsEmptiedIntoTheOthers()
{
    const LineSpread spread = spreadOf(10);
    auto shares = numbered(spread.spread({}, trades(0, 30)));
    QVERIFY(spread.moves(shares).empty());
    // A few of each line are left: two lines are enough.
    QList<StreamKey> wanted;
    for (const LineShare &share : shares)
        wanted += share.streams.first(share.line == 3 ? 3 : 5);
    shares = spread.spread(shares, wanted);
    const auto moves = spread.moves(shares);
    QCOMPARE(moves.size(), size_t(3));
    QList<int> targets;
    for (const StreamMove &move : moves) {
        QCOMPARE(move.from, 3);
        targets.append(move.to);
    }
    std::sort(targets.begin(), targets.end());
    QVERIFY((targets == QList<int>{1, 1, 2}) || (targets == QList<int>{1, 2, 2}));
}

void TestLineSpread::linesAreNotFilledToTheBrimByMoves()
{
    const LineSpread spread = spreadOf(10);
    const std::vector<LineShare> shares = {{1, 0, 0, trades(0, 6)}, {2, 0, 0, trades(6, 9)}};
    QVERIFY(spread.moves(shares).empty());   // 9 would be more than 8.
    const std::vector<LineShare> fewer = {{1, 0, 0, trades(0, 6)}, {2, 0, 0, trades(6, 8)}};
    QCOMPARE(spread.moves(fewer).size(), size_t(2));
}

void TestLineSpread::aFullLineTakesNothingFromTheRoomOfOthers()
{
    const std::vector<LineShare> shares = {
        {1, 0, 0, trades(0, 10)}, {2, 0, 0, trades(10, 13)}, {3, 0, 0, trades(13, 18)}};
    const auto moves = spreadOf(10).moves(shares);
    QCOMPARE(moves.size(), size_t(3));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(moves[size_t(i)], (StreamMove{trade(10 + i), 2, 3}));
    // With one stream more there the third line has no room for all, and none is moved in vain.
    const std::vector<LineShare> tighter = {
        {1, 0, 0, trades(0, 10)}, {2, 0, 0, trades(10, 13)}, {3, 0, 0, trades(13, 19)}};
    QVERIFY(spreadOf(10).moves(tighter).empty());
}

void TestLineSpread::onlyLinesOfItsOwnKindTakeWhatALineHas()
{
    QList<StreamKey> marks;
    for (const StreamKey &stream : trades(0, 2))
        marks.append({stream.symbol, Channel::MarkPrice});
    QVERIFY(spreadOf(10).moves({{1, 0, 0, trades(0, 2)}}).empty());
    QVERIFY(spreadOf(10).moves({{1, 0, 0, trades(0, 2)}, {2, 1, 0, marks}}).empty());
    QVERIFY(spreadOf(10, 2).moves({{1, 0, 0, trades(0, 2)}, {2, 0, 1, trades(0, 2)}}).empty());
    // Of two that are equally empty one is enough.
    const auto moves = spreadOf(10).moves({{1, 0, 0, trades(0, 2)}, {2, 0, 0, trades(2, 4)}});
    QCOMPARE(moves.size(), size_t(2));
    for (const StreamMove &move : moves)
        QVERIFY(move.from == 1 && move.to == 2);
}

void TestLineSpread::whatTwoLinesHoldStaysOnOne()
{
    const auto shares = spreadOf(3).spread({{1, 0, 0, trades(0, 3)}, {2, 0, 0, trades(2, 5)}}, trades(0, 5));
    QCOMPARE(shares.size(), size_t(2));
    QCOMPARE(shares[0], (LineShare{1, 0, 0, trades(0, 3)}));
    QCOMPARE(shares[1], (LineShare{2, 0, 0, trades(3, 5)}));
}

void TestLineSpread::aLimitOfNothingIsOneStream()
{
    QCOMPARE(sizesOf(spreadOf(0).spread({}, trades(0, 3))), (QList<qsizetype>{1, 1, 1}));
    QVERIFY(spreadOf(0).moves({{1, 0, 0, trades(0, 1)}, {2, 0, 0, trades(1, 2)}}).empty());
}

void TestLineSpread::nothingIsLostOrDoubledWhateverIsAskedFor()
{
    Random random(7);
    std::vector<LineShare> shares;
    for (int step = 0; step < 2'000; ++step) {
        const int perLine = 1 + int((random.next() % 12));
        const int copies = 1 + int((random.next() % 2));
        QList<StreamKey> wanted;
        for (int number = 0; number < 40; ++number) {
            if ((random.next() % 3) == 0)
                wanted.append(
                    {QStringLiteral("S%1").arg(number), (random.next() % 4) ? Channel::Trade : Channel::MarkPrice});
        }
        shares = numbered(spreadOf(perLine, copies).spread(std::move(shares), wanted));
        for (int copy = 0; copy < copies; ++copy) {
            QList<StreamKey> carried;
            for (const LineShare &share : shares) {
                QVERIFY(share.streams.size() <= perLine && !share.streams.isEmpty());
                if (share.copy == copy)
                    carried += share.streams;
            }
            std::sort(carried.begin(), carried.end());
            auto sorted = wanted;
            std::sort(sorted.begin(), sorted.end());
            QCOMPARE(carried, sorted);
        }
    }
}

}   // namespace tst_linespread

FEEDWARDEN_GUILESS_TEST(tst_linespread::TestLineSpread)
#include "tst_linespread.moc"
