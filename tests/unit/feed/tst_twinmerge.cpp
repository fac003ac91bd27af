// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/twinmerge.h"

#include "core/base/random.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <vector>

namespace tst_twinmerge {

using namespace feedwarden;
using namespace std::chrono_literals;

static const WallTime t0{1'800'000'000s};

static const StreamTraits Trades{.rule = SequenceRule::Contiguous, .reorderable = true};
static const StreamTraits Quotes{.rule = SequenceRule::Rising};
static const StreamTraits Unnumbered{};
static const StreamTraits Book{.rule = SequenceRule::Overlapping, .needsSnapshot = true};

static FeedMessage tradeOf(quint64 id, WallTime event = t0)
{
    FeedMessage message;
    message.sequence = {id, id, 0, true};
    message.eventTime = event;
    message.payload = Trade{Decimal(qint64(id), 2), Decimal(1, 0), id, event, Side::Buy};
    return message;
}

static FeedMessage quoteOf(quint64 id, WallTime event = t0)
{
    FeedMessage message = tradeOf(id, event);
    message.payload = BookTicker{Decimal(qint64(id), 2), Decimal(1, 0), Decimal(qint64(id) + 1, 2), Decimal(2, 0)};
    return message;
}

static FeedMessage liquidationOf(qint64 price, WallTime event)
{
    FeedMessage message;
    message.eventTime = event;
    message.payload = Liquidation{Decimal(price, 0), Decimal(1, 0), Side::Sell};
    return message;
}

static FeedMessage markOf(qint64 price, WallTime event)
{
    FeedMessage message;
    message.eventTime = event;
    message.payload = MarkPrice{Decimal(price, 1), {}, {}, {}};
    return message;
}

class TestTwinMerge final : public QObject
{
    Q_OBJECT

private slots:
    void theFirstCopyWinsAndTheSecondIsMeasured();
    void whatOneLineLostTheOtherDelivers();
    void anOlderQuoteIsNeverHandedOn();
    void withoutNumbersTimeAndContentTellCopiesApart();
    void copiesOfATradeMayHaveBeenSentAtDifferentTimes();
    void equalEventsOfOneInstantAreBothHandedOn();
    void anExchangeThatNumbersAnewIsFollowed();
    void aBookHasOneLeaderUntilItIsNoLongerTrusted();
    void twoLinesWithLossesAndDelaysGiveEachMessageOnce();
    void everythingAMessageSaysTellsItApart();
    void numbersFarAheadForgetWhatIsFarBehind();
    void numbersAreKnownAsFarBackAsIsPromised();
    void onlyWhatLiesFurtherBackIsANewNumbering();
    void copiesAreKnownAmongTheNewest();
    void withoutATimeNothingIsOlder();
    void aStreamIsTrustedWhileOneLineIs();
};

void TestTwinMerge::theFirstCopyWinsAndTheSecondIsMeasured()
{
    TwinMerge merge(Channel::Trade, Trades);
    QVERIFY(merge.accept(0, tradeOf(1), t0).isPublished);
    const auto copy = merge.accept(1, tradeOf(1), t0 + 3ms);
    QVERIFY(!copy.isPublished);
    QCOMPARE(copy.later, std::optional<std::chrono::nanoseconds>(3ms));
    QVERIFY(merge.accept(1, tradeOf(2), t0 + 4ms).isPublished);
    QCOMPARE(merge.accept(0, tradeOf(2), t0 + 5ms).later, std::optional<std::chrono::nanoseconds>(1ms));
}

void TestTwinMerge::whatOneLineLostTheOtherDelivers()
{
    TwinMerge merge(Channel::Trade, Trades);
    for (quint64 id : {10, 11, 13, 14})
        QVERIFY(merge.accept(0, tradeOf(id), t0).isPublished);
    QVERIFY(!merge.accept(1, tradeOf(11), t0).isPublished);
    QVERIFY(merge.accept(1, tradeOf(12), t0).isPublished);
    QVERIFY(!merge.accept(1, tradeOf(13), t0).isPublished);
    QVERIFY(!merge.accept(0, tradeOf(12), t0).isPublished);
    // What was before the first one is not news.
    QVERIFY(!merge.accept(1, tradeOf(9), t0).isPublished);
}

void TestTwinMerge::anOlderQuoteIsNeverHandedOn()
{
    TwinMerge merge(Channel::BookTicker, Quotes);
    QVERIFY(merge.accept(0, quoteOf(100), t0).isPublished);
    QVERIFY(merge.accept(0, quoteOf(105), t0).isPublished);
    QVERIFY(!merge.accept(1, quoteOf(103), t0).isPublished);
    QVERIFY(!merge.accept(1, quoteOf(105), t0).isPublished);
    QVERIFY(merge.accept(1, quoteOf(106), t0).isPublished);
}

void TestTwinMerge::withoutNumbersTimeAndContentTellCopiesApart()
{
    TwinMerge merge(Channel::MarkPrice, Unnumbered);
    QVERIFY(merge.accept(0, markOf(100, t0), t0).isPublished);
    QCOMPARE(merge.accept(1, markOf(100, t0), t0 + 2ms).later, std::optional<std::chrono::nanoseconds>(2ms));
    QVERIFY(merge.accept(1, markOf(101, t0 + 1s), t0 + 1s).isPublished);
    QVERIFY(!merge.accept(0, markOf(99, t0 + 500ms), t0 + 1s).isPublished);   // Older than what was shown.
    QVERIFY(!merge.accept(0, markOf(101, t0 + 1s), t0 + 1s).isPublished);
}

void TestTwinMerge::copiesOfATradeMayHaveBeenSentAtDifferentTimes()
{
    // Coinbase numbers no stream, and its messages carry the time of sending.
    const auto tradeOf = [](quint64 id, WallTime at, WallTime sent) {
        FeedMessage message;
        message.eventTime = sent;
        message.payload = Trade{.id = id, .tradeTime = at};
        return message;
    };
    TwinMerge merge(Channel::Trade, Unnumbered);
    QVERIFY(merge.accept(0, tradeOf(7, t0, t0 + 1ms), t0 + 5ms).isPublished);
    QCOMPARE(merge.accept(1, tradeOf(7, t0, t0 + 2ms), t0 + 6ms).later, std::optional<std::chrono::nanoseconds>(1ms));
    QVERIFY(merge.accept(1, tradeOf(8, t0, t0 + 2ms), t0 + 6ms).isPublished);
    QVERIFY(merge.accept(0, tradeOf(0, t0, t0 + 2ms), t0 + 6ms).isPublished);
    QVERIFY(!merge.accept(1, tradeOf(0, t0, t0 + 3ms), t0 + 6ms).isPublished);
    QVERIFY(merge.accept(1, tradeOf(0, t0 + 1ms, t0 + 3ms), t0 + 6ms).isPublished);
    // One that says nothing of itself has the message's time alone.
    QVERIFY(merge.accept(0, tradeOf(0, {}, t0 + 2ms), t0 + 6ms).isPublished);
    QVERIFY(merge.accept(1, tradeOf(0, {}, t0 + 3ms), t0 + 6ms).isPublished);
}

void TestTwinMerge::equalEventsOfOneInstantAreBothHandedOn()
{
    TwinMerge merge(Channel::Liquidation, Unnumbered);
    QVERIFY(merge.accept(0, liquidationOf(50'000, t0), t0).isPublished);
    QVERIFY(merge.accept(0, liquidationOf(50'001, t0), t0).isPublished);
    QVERIFY(!merge.accept(1, liquidationOf(50'000, t0), t0).isPublished);
    QVERIFY(!merge.accept(1, liquidationOf(50'001, t0), t0).isPublished);
    // An event, not a state: it counts although a later one was there before.
    QVERIFY(merge.accept(1, liquidationOf(49'999, t0 - 1ms), t0).isPublished);
}

void TestTwinMerge::anExchangeThatNumbersAnewIsFollowed()
{
    for (const auto &[channel, traits] : {std::pair(Channel::Trade, Trades), std::pair(Channel::BookTicker, Quotes)}) {
        TwinMerge merge(channel, traits);
        QVERIFY(merge.accept(0, quoteOf(1'000'000, t0), t0).isPublished);
        QVERIFY(!merge.accept(1, quoteOf(5, t0 - 1s), t0).isPublished);   // Old, not new.
        QVERIFY(merge.accept(0, quoteOf(5, t0 + 1s), t0 + 1s).isPublished);
        QVERIFY(!merge.accept(1, quoteOf(5, t0 + 1s), t0 + 1s).isPublished);
        QVERIFY(merge.accept(1, quoteOf(6, t0 + 1s), t0 + 1s).isPublished);
    }
}

void TestTwinMerge::aBookHasOneLeaderUntilItIsNoLongerTrusted()
{
    TwinMerge merge(Channel::Depth, Book);
    FeedMessage change = tradeOf(1);
    change.payload = BookChange{};
    QVERIFY(merge.setTrusted(1, true));
    QCOMPARE(merge.leader(), 1);
    QVERIFY(!merge.setTrusted(0, true));
    QVERIFY(merge.accept(1, change, t0).isPublished);
    QVERIFY(!merge.accept(0, change, t0).isPublished);

    QVERIFY(merge.setTrusted(1, false));   // The other one's whole book is wanted.
    QCOMPARE(merge.leader(), 0);
    QVERIFY(merge.accept(0, change, t0).isPublished);
    QVERIFY(!merge.accept(1, change, t0).isPublished);
    QVERIFY(!merge.setTrusted(1, true));   // The leader stays.
    QVERIFY(merge.setTrusted(0, false));
    QVERIFY(!merge.setTrusted(1, false));
    QCOMPARE(merge.leader(), -1);
    QVERIFY(!merge.isTrusted());
}

void TestTwinMerge::twoLinesWithLossesAndDelaysGiveEachMessageOnce()
{
    Random random(3);
    for (int round = 0; round < 50; ++round) {
        struct Arrival {
            qint64 at;
            int line;
            quint64 id;
        };
        std::vector<Arrival> arrivals;
        std::set<quint64> expected;
        constexpr quint64 Count = 2'000;
        for (quint64 id = 1; id <= Count; ++id) {
            const bool lost[2] = {id > 1 && (random.next() % 20) == 0, id > 1 && (random.next() % 20) == 0};
            for (int line = 0; line < 2; ++line) {
                if (!lost[line])
                    arrivals.push_back({qint64(id) * 10 + qint64((random.next() % 300)), line, id});
            }
        }
        // Each line keeps its order, as a socket does.
        for (int line = 0; line < 2; ++line) {
            qint64 latest = 0;
            for (Arrival &arrival : arrivals) {
                if (arrival.line == line)
                    arrival.at = latest = std::max(latest, arrival.at);
            }
        }
        std::stable_sort(arrivals.begin(), arrivals.end(),
                         [](const Arrival &a, const Arrival &b) { return a.at < b.at; });
        TwinMerge merge(Channel::Trade, Trades);
        std::set<quint64> seen;
        for (const Arrival &arrival : arrivals) {
            if (arrival.id >= arrivals.front().id)
                expected.insert(arrival.id);
            if (merge.accept(arrival.line, tradeOf(arrival.id), t0 + std::chrono::milliseconds(arrival.at)).isPublished)
                QVERIFY2(seen.insert(arrival.id).second, qPrintable(QString::number(arrival.id)));
        }
        QCOMPARE(seen, expected);
    }
}

/// Where messages have no numbers, two are copies of each other if all that they say is the same.
void TestTwinMerge::everythingAMessageSaysTellsItApart()
{
    const Decimal one(1, 0);
    const Decimal two(2, 0);
    using Payload = decltype(FeedMessage::payload);
    const std::vector<Payload> payloads{
        Trade{one, one, 1, t0, Side::Buy},
        Trade{two, one, 1, t0, Side::Buy},
        Trade{one, two, 1, t0, Side::Buy},
        Trade{one, one, 2, t0, Side::Buy},
        Trade{one, one, 1, t0 + 1ms, Side::Buy},
        Trade{one, one, 1, t0, Side::Sell},
        Trade{Decimal(10, 1), one, 1, t0, Side::Buy},   // 1.0 as it was sent
        Ticker{one, one, one, one},
        Ticker{two, one, one, one},
        Ticker{one, two, one, one},
        Ticker{one, one, two, one},
        Ticker{one, one, one, two},
        BookTicker{one, one, one, one},
        BookTicker{two, one, one, one},
        BookTicker{one, two, one, one},
        BookTicker{one, one, two, one},
        BookTicker{one, one, one, two},
        Candle{t0, one, one, one, one, one, false},
        Candle{t0 + 1s, one, one, one, one, one, false},
        Candle{t0, two, one, one, one, one, false},
        Candle{t0, one, two, one, one, one, false},
        Candle{t0, one, one, two, one, one, false},
        Candle{t0, one, one, one, two, one, false},
        Candle{t0, one, one, one, one, two, false},
        Candle{t0, one, one, one, one, one, true},
        BookChange{0, 1, 1, false, {}},
        BookChange{0, 2, 1, false, {}},
        BookChange{0, 1, 2, false, {}},
        BookChange{0, 1, 1, true, {}},
        Liquidation{one, one, Side::Buy},
        Liquidation{two, one, Side::Buy},
        Liquidation{one, two, Side::Buy},
        Liquidation{one, one, Side::Sell},
        MarkPrice{one, one, one, t0},
        MarkPrice{two, one, one, t0},
        MarkPrice{one, two, one, t0},
        MarkPrice{one, one, two, t0},
        MarkPrice{one, one, one, t0 + 1h},
        AccountNews{0, 1},
        AccountNews{0, 2},
    };
    TwinMerge merge(Channel::Trade, Unnumbered);
    for (const Payload &payload : payloads) {
        for (const WallTime event : {t0, t0 + 1ms}) {
            FeedMessage message;
            message.eventTime = event;
            message.payload = payload;
            QVERIFY(merge.accept(0, message, t0).isPublished);
            const auto copy = merge.accept(1, message, t0 + 5ms);
            QVERIFY(!copy.isPublished);
            QCOMPARE(copy.later, std::optional<std::chrono::nanoseconds>(5ms));
        }
        // Where an event lies in its frame says nothing about what it is.
        if (const auto *news = std::get_if<AccountNews>(&payload)) {
            FeedMessage message;
            message.eventTime = t0;
            message.payload = AccountNews{news->event + 1, news->content};
            QVERIFY(!merge.accept(1, message, t0).isPublished);
        }
    }
    // The other line has nothing of its own so far: each of these was first on the one, and a copy on the other.
    TwinMerge across(Channel::Trade, Unnumbered);
    for (size_t i = 0; i < payloads.size(); ++i) {
        FeedMessage message;
        message.eventTime = t0;
        message.payload = payloads[i];
        QVERIFY2(across.accept(int(i % 2), message, t0).isPublished, qPrintable(QString::number(i)));
    }
}

void TestTwinMerge::numbersFarAheadForgetWhatIsFarBehind()
{
    TwinMerge merge(Channel::Trade, Trades);
    QVERIFY(merge.accept(0, tradeOf(10), t0).isPublished);
    QVERIFY(!merge.accept(0, tradeOf(9), t0).isPublished);    // from before the beginning
    QVERIFY(!merge.accept(0, tradeOf(10), t0).isPublished);   // and by the same line, the same
    QVERIFY(merge.accept(0, tradeOf(13), t0).isPublished);
    QVERIFY(merge.accept(1, tradeOf(11), t0).isPublished);
    QVERIFY(!merge.accept(1, tradeOf(13), t0).isPublished);
    QVERIFY(merge.accept(0, tradeOf(12), t0).isPublished);
    QVERIFY(!merge.accept(0, tradeOf(12), t0).isPublished);
    // A jump by more than it remembers: all between is new, and what lies before is none of it.
    const quint64 far = 13 + 100'000;
    QVERIFY(merge.accept(0, tradeOf(far), t0).isPublished);
    QVERIFY(merge.accept(1, tradeOf(far - 1), t0).isPublished);
    QVERIFY(merge.accept(1, tradeOf(far - 100), t0).isPublished);
    QVERIFY(!merge.accept(0, tradeOf(far - 100), t0).isPublished);
    QVERIFY(!merge.accept(1, tradeOf(14), t0).isPublished);
}

void TestTwinMerge::numbersAreKnownAsFarBackAsIsPromised()
{
    constexpr quint64 Last = 1'000'000;
    TwinMerge merge(Channel::Trade, Trades);
    merge.goOnFrom(Last, t0);
    QVERIFY(!merge.accept(1, tradeOf(Last), t0).isPublished);   // The line that was alone has handed it on.
    QVERIFY(merge.accept(0, tradeOf(Last + 1), t0).isPublished);
    // As far ahead as numbers are remembered: what lies between is wanted of the other line, what was there is not.
    const quint64 newest = Last + TwinMerge::Window;
    QVERIFY(merge.accept(0, tradeOf(newest), t0).isPublished);
    QVERIFY(!merge.accept(1, tradeOf(Last + 1), t0).isPublished);
    QVERIFY(merge.accept(1, tradeOf(Last + 2), t0).isPublished);
    QVERIFY(merge.accept(1, tradeOf(newest - 1), t0).isPublished);
    QVERIFY(!merge.accept(0, tradeOf(newest - 1), t0).isPublished);
    // One number more, and the oldest is no longer known: it might have been handed on, so that it is not again.
    QVERIFY(!merge.accept(1, tradeOf(Last), t0).isPublished);
    QVERIFY(merge.accept(1, tradeOf(newest + TwinMerge::Window), t0).isPublished);
    QVERIFY(!merge.accept(0, tradeOf(newest), t0).isPublished);
    QVERIFY(merge.accept(0, tradeOf(newest + 1), t0).isPublished);
}

void TestTwinMerge::onlyWhatLiesFurtherBackIsANewNumbering()
{
    constexpr quint64 Last = 1'000'000;
    TwinMerge near(Channel::Trade, Trades);
    near.goOnFrom(Last, t0);
    QVERIFY(!near.accept(0, tradeOf(Last - TwinMerge::Window + 1, t0 + 1s), t0).isPublished);
    QVERIFY(near.accept(0, tradeOf(Last + 1, t0 + 1s), t0).isPublished);

    TwinMerge far(Channel::Trade, Trades);
    far.goOnFrom(Last, t0);
    const quint64 anew = Last - TwinMerge::Window;
    QVERIFY(!far.accept(0, tradeOf(anew, t0), t0).isPublished);   // Not later than what was there: just old.
    QVERIFY(!far.accept(0, tradeOf(anew, WallTime{}), t0).isPublished);
    QVERIFY(far.accept(0, tradeOf(anew, t0 + 1ns), t0).isPublished);
    QVERIFY(far.accept(0, tradeOf(anew + 1, t0 + 1s), t0).isPublished);
    QVERIFY(!far.accept(1, tradeOf(anew - 1, t0 + 1s), t0).isPublished);
}

void TestTwinMerge::copiesAreKnownAmongTheNewest()
{
    // Numbered or not, each message is measured while its copy is at most so many messages behind.
    TwinMerge events(Channel::Liquidation, Unnumbered);
    TwinMerge trades(Channel::Trade, Trades);
    for (int i = 0; i < TwinMerge::Recent; ++i) {
        QVERIFY(events.accept(0, liquidationOf(i, t0), t0).isPublished);
        QVERIFY(trades.accept(0, tradeOf(quint64(i) + 1), t0).isPublished);
    }
    for (const int i : {0, 1, TwinMerge::Recent - 1}) {
        QCOMPARE(events.accept(1, liquidationOf(i, t0), t0 + 7ms).later, std::optional<std::chrono::nanoseconds>(7ms));
        QCOMPARE(trades.accept(1, tradeOf(quint64(i) + 1), t0 + 7ms).later,
                 std::optional<std::chrono::nanoseconds>(7ms));
    }
    QVERIFY(events.accept(0, liquidationOf(TwinMerge::Recent, t0), t0).isPublished);
    QVERIFY(trades.accept(0, tradeOf(TwinMerge::Recent + 1), t0).isPublished);
    QVERIFY(!events.accept(1, liquidationOf(0, t0), t0 + 8ms).later);
    QVERIFY(!trades.accept(1, tradeOf(1), t0 + 8ms).later);
    QVERIFY(events.accept(1, liquidationOf(2, t0), t0 + 8ms).later);
    QVERIFY(trades.accept(1, tradeOf(2), t0 + 8ms).later);
}

void TestTwinMerge::withoutATimeNothingIsOlder()
{
    TwinMerge marks(Channel::MarkPrice, Unnumbered);
    QVERIFY(marks.accept(0, markOf(100, t0 + 1s), t0).isPublished);
    // Without a time nothing is older than anything.
    QVERIFY(marks.accept(1, markOf(101, WallTime{}), t0).isPublished);
    QVERIFY(!marks.accept(0, markOf(101, WallTime{}), t0).isPublished);
    QVERIFY(!marks.accept(1, markOf(102, t0), t0).isPublished);       // And what was newest stays it.
    QVERIFY(marks.accept(1, markOf(102, t0 + 1s), t0).isPublished);   // As new is not old.
    // Before anybody leads a book, each line's is handed on.
    TwinMerge book(Channel::Depth, Book);
    FeedMessage change = tradeOf(1);
    change.payload = BookChange{};
    QVERIFY(book.accept(0, change, t0).isPublished && book.accept(1, change, t0).isPublished);
}

void TestTwinMerge::aStreamIsTrustedWhileOneLineIs()
{
    TwinMerge merge(Channel::Depth, Book);
    QVERIFY(merge.isLed());
    QVERIFY(!TwinMerge(Channel::Trade, Trades).isLed() && !TwinMerge(Channel::MarkPrice, Unnumbered).isLed());
    QVERIFY(!merge.isTrusted());
    for (const int line : {0, 1}) {
        (void)merge.setTrusted(line, true);
        QVERIFY(merge.isTrusted());
        (void)merge.setTrusted(1 - line, true);
        (void)merge.setTrusted(line, false);
        QVERIFY(merge.isTrusted());
        QCOMPARE(merge.leader(), 1 - line);
        (void)merge.setTrusted(1 - line, false);
        QVERIFY(!merge.isTrusted());
    }
}

}   // namespace tst_twinmerge

FEEDWARDEN_GUILESS_TEST(tst_twinmerge::TestTwinMerge)
#include "tst_twinmerge.moc"
