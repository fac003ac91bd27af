// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/handover.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_handover {

using namespace feedwarden;

namespace {

constexpr Clock::time_point t0{24h};
constexpr WallTime wall0{1'700'000'000s};

SequenceMark mark(quint64 first, quint64 last, quint64 previous = 0) { return {first, last, previous, true}; }

FeedMessage tradeOf(StreamIndex stream, quint64 id)
{
    FeedMessage message;
    message.stream = stream;
    message.sequence = mark(id, id);
    message.payload = Trade{.id = id};
    return message;
}

FeedMessage tickerOf(StreamIndex stream, qint64 second, quint64 volume, bool isOld = false)
{
    FeedMessage message;
    message.stream = stream;
    message.eventTime = wall0 + std::chrono::seconds(second);
    message.countsForLatency = !isOld;
    Ticker ticker;
    ticker.volume24h = Decimal(qint64(volume), 0);
    message.payload = ticker;
    return message;
}

DecodedFrame frameOf(const FeedMessage &message)
{
    DecodedFrame frame;
    frame.messages.push_back(message);
    return frame;
}

}   // namespace

class TestHandOver : public QObject
{
    Q_OBJECT

private slots:
    void joins_data();
    void joins();
    void aNewSessionsSnapshotNeedsNoJoin();
    void waitsForProofBarrierAndJoin();
    void aStreamThatHasBroughtNothingBeforeIsNotWaitedFor();
    void waitsForAHoleThatMayStillBeFilled();
    void anOldSessionThatIsSilentIsNotWaitedFor();
    void endsInTimeWhateverIsMissing();
    void isDueWhenTooMuchIsHeld();
    void handsBackEverythingInItsOrder();
    void equalMessagesAreRepetitionsOnce();
    void copiesOfATradeMayHaveBeenSentAtDifferentTimes();
    void whatIsOldByNatureHasBeenBrought();
    void forgetsAStreamWhoseIndexMayBeUsedAgain();

private:
    static constexpr StreamIndex Trades = 0, Tickers = 1;
    /// A line whose session in use has brought trades up to `last`; 0 = none.
    static StreamLedger ledgerWith(quint64 last)
    {
        StreamLedger ledger;
        StreamTraits trades;
        trades.rule = SequenceRule::Contiguous;
        trades.reorderable = true;
        ledger.addStream(Trades, {QStringLiteral("BTCUSDT"), Channel::Trade}, trades, t0);
        ledger.addStream(Tickers, {QStringLiteral("BTCUSDT"), Channel::Ticker}, {}, t0);
        ledger.start(t0);
        ledger.sessionStarted(t0);
        if (last != 0)
            (void)ledger.accept(tradeOf(Trades, last), {}, t0, wall0);
        return ledger;
    }
};

void TestHandOver::joins_data()
{
    QTest::addColumn<SequenceRule>("rule");
    QTest::addColumn<quint64>("first");
    QTest::addColumn<quint64>("lastOfFirst");
    QTest::addColumn<quint64>("previous");
    QTest::addColumn<bool>("expected");   // After 100.
    using R = SequenceRule;
    QTest::newRow("contiguous, the next") << R::Contiguous << 101ull << 101ull << 0ull << true;
    QTest::newRow("contiguous, an older one") << R::Contiguous << 90ull << 90ull << 0ull << true;
    QTest::newRow("contiguous, one is missing") << R::Contiguous << 102ull << 102ull << 0ull << false;
    QTest::newRow("overlapping, across") << R::Overlapping << 95ull << 110ull << 0ull << true;
    QTest::newRow("overlapping, the next") << R::Overlapping << 101ull << 110ull << 0ull << true;
    QTest::newRow("overlapping, too late") << R::Overlapping << 102ull << 110ull << 0ull << false;
    QTest::newRow("linked to the last") << R::PreviousLink << 0ull << 120ull << 100ull << true;
    QTest::newRow("linked to an older one") << R::PreviousLink << 0ull << 100ull << 80ull << true;
    QTest::newRow("linked to one that has not come") << R::PreviousLink << 0ull << 130ull << 120ull << false;
    QTest::newRow("rising, the same") << R::Rising << 0ull << 100ull << 0ull << true;
    QTest::newRow("rising, a newer one") << R::Rising << 0ull << 101ull << 0ull << false;
    QTest::newRow("no numbers to go by") << R::None << 500ull << 500ull << 0ull << true;
}

void TestHandOver::joins()
{
    QFETCH(const SequenceRule, rule);
    QFETCH(const quint64, first);
    QFETCH(const quint64, lastOfFirst);
    QFETCH(const quint64, previous);
    QFETCH(const bool, expected);
    StreamTraits traits;
    traits.rule = rule;
    QCOMPARE(HandOver::joins(traits, mark(first, lastOfFirst, previous), 100), expected);
    QVERIFY(HandOver::joins(traits, mark(first, lastOfFirst, previous), {}));   // Nothing came before.
}

void TestHandOver::aNewSessionsSnapshotNeedsNoJoin()
{
    StreamTraits book;
    book.rule = SequenceRule::Contiguous;
    book.needsSnapshot = true;
    QVERIFY(HandOver::joins(book, mark(500, 500), 100));
    book.snapshotOverRest = true;   // Then the numbers go on, and the book with them.
    QVERIFY(!HandOver::joins(book, mark(500, 500), 100));
}

void TestHandOver::waitsForProofBarrierAndJoin()
{
    StreamLedger ledger = ledgerWith(100);
    HandOver over(t0);
    over.hold(frameOf(tradeOf(Trades, 103)), wall0);
    QVERIFY(!over.isDue(ledger, t0));
    QVERIFY(!over.dueAt());
    QVERIFY(over.ready(t0));
    QVERIFY(!over.ready(t0));   // The barrier is sent once.
    QVERIFY(!over.isDue(ledger, t0));
    over.barrierPassed(ledger);
    QVERIFY(!over.isDue(ledger, t0));   // 101 and 102 are still on their way on the old session.
    (void)ledger.accept(tradeOf(Trades, 101), {}, t0, wall0);
    QVERIFY(!over.isDue(ledger, t0));
    (void)ledger.accept(tradeOf(Trades, 102), {}, t0, wall0);
    QVERIFY(over.isDue(ledger, t0));
}

void TestHandOver::aStreamThatHasBroughtNothingBeforeIsNotWaitedFor()
{
    const StreamLedger ledger = ledgerWith(0);
    HandOver over(t0);
    over.hold(frameOf(tradeOf(Trades, 103)), wall0);
    (void)over.ready(t0);
    over.barrierPassed(ledger);
    QVERIFY(over.isDue(ledger, t0));
}

void TestHandOver::waitsForAHoleThatMayStillBeFilled()
{
    StreamLedger ledger = ledgerWith(100);
    (void)ledger.accept(tradeOf(Trades, 102), {}, t0, wall0);
    HandOver over(t0);
    over.hold(frameOf(tradeOf(Trades, 102)), wall0);
    (void)over.ready(t0);
    over.barrierPassed(ledger);
    QVERIFY(!over.isDue(ledger, t0));
    (void)ledger.accept(tradeOf(Trades, 101), {}, t0, wall0);
    QVERIFY(over.isDue(ledger, t0));
}

void TestHandOver::anOldSessionThatIsSilentIsNotWaitedFor()
{
    const StreamLedger ledger = ledgerWith(100);
    HandOver over(t0);
    over.doNotWaitToJoin();
    over.hold(frameOf(tradeOf(Trades, 5'000)), wall0);
    (void)over.ready(t0);
    QVERIFY(!over.isDue(ledger, t0));
    over.barrierPassed(ledger);
    QVERIFY(over.isDue(ledger, t0));
}

void TestHandOver::endsInTimeWhateverIsMissing()
{
    const StreamLedger ledger = ledgerWith(100);
    HandOver over(t0);
    (void)over.ready(t0 + 3s);
    QCOMPARE(over.dueAt(), std::optional(t0 + 3s + HandOver::Longest));
    QVERIFY(!over.isDue(ledger, *over.dueAt() - 1ns));
    QVERIFY(over.isDue(ledger, *over.dueAt()));   // No barrier, no join.
}

void TestHandOver::isDueWhenTooMuchIsHeld()
{
    const StreamLedger ledger = ledgerWith(100);
    HandOver over(t0);
    (void)over.ready(t0);
    DecodedFrame many;
    many.messages.assign(HandOver::MostMessages, tradeOf(Trades, 5'000));
    over.hold(many, wall0);
    QVERIFY(over.isDue(ledger, t0));
}

void TestHandOver::handsBackEverythingInItsOrder()
{
    const StreamLedger ledger = ledgerWith(100);
    HandOver over(t0);
    DecodedFrame notice;
    notice.notices.emplace_back();
    over.hold(notice, wall0);   // Nothing to hand on.
    for (quint64 id = 98; id < 105; ++id)
        over.hold(frameOf(tradeOf(Trades, id)), wall0 + std::chrono::milliseconds(id));
    const auto held = over.take(t0 + 1s);
    QCOMPARE(held.size(), 7u);
    for (size_t i = 0; i < held.size(); ++i) {
        QCOMPARE(held[i].frame.messages.front().sequence.last, quint64(98 + i));
        QCOMPARE(held[i].receivedAt, wall0 + std::chrono::milliseconds(98 + i));
    }
    QVERIFY(over.isSwitched());
    QVERIFY(!over.isDue(ledger, t0 + 1h));
    QVERIFY(!over.isOver(t0 + 1s + HandOver::Longest - 1ns));
    QVERIFY(over.isOver(t0 + 1s + HandOver::Longest));
}

void TestHandOver::equalMessagesAreRepetitionsOnce()
{
    const StreamLedger ledger = ledgerWith(0);
    HandOver over(t0);
    over.noteHandedOn(tickerOf(Tickers, 1, 10));
    over.noteHandedOn(tickerOf(Tickers, 2, 20));
    over.noteHandedOn(tickerOf(Tickers, 2, 20));   // The venue said it twice.
    (void)over.take(t0);
    QVERIFY(over.isRepetition(tickerOf(Tickers, 2, 20), ledger));
    QVERIFY(over.isRepetition(tickerOf(Tickers, 2, 20), ledger));
    QVERIFY(!over.isRepetition(tickerOf(Tickers, 2, 20), ledger));   // A third time is news.
    QVERIFY(!over.isRepetition(tickerOf(Tickers, 1, 11), ledger));
    QVERIFY(!over.isRepetition(tickerOf(Tickers, 3, 10), ledger));
    QVERIFY(!over.isRepetition(tickerOf(Trades, 1, 10), ledger));
    QVERIFY(over.isRepetition(tickerOf(Tickers, 1, 10), ledger));
}

void TestHandOver::copiesOfATradeMayHaveBeenSentAtDifferentTimes()
{
    // Coinbase's messages carry the time of sending, which is another one on each session.
    const auto sentAt = [](quint64 id, int second, int sent) {
        FeedMessage message;
        message.stream = Trades;
        message.eventTime = wall0 + std::chrono::seconds(sent);
        message.payload = Trade{.id = id, .tradeTime = wall0 + std::chrono::seconds(second)};
        return message;
    };
    const StreamLedger ledger = ledgerWith(0);
    HandOver over(t0);
    over.noteHandedOn(sentAt(7, 1, 2));
    over.noteHandedOn(sentAt(0, 3, 4));   // Without an id its time is its own all the same.
    (void)over.take(t0);
    QVERIFY(!over.isRepetition(sentAt(8, 1, 2), ledger));
    QVERIFY(over.isRepetition(sentAt(7, 1, 3), ledger));
    QVERIFY(!over.isRepetition(sentAt(0, 4, 4), ledger));
    QVERIFY(over.isRepetition(sentAt(0, 3, 5), ledger));
    QVERIFY(!over.isRepetition(sentAt(7, 1, 3), ledger));
}

void TestHandOver::whatIsOldByNatureHasBeenBrought()
{
    StreamLedger ledger = ledgerWith(0);
    HandOver over(t0);
    (void)over.take(t0);
    QVERIFY(!over.isRepetition(tickerOf(Tickers, 1, 10, true), ledger));   // The first of a stream that had none.
    (void)ledger.accept(tickerOf(Tickers, 1, 10), {}, t0, wall0);
    QVERIFY(over.isRepetition(tickerOf(Tickers, 1, 10, true), ledger));
    QVERIFY(!over.isRepetition(tickerOf(Tickers, 2, 10), ledger));
}

void TestHandOver::forgetsAStreamWhoseIndexMayBeUsedAgain()
{
    const StreamLedger ledger = ledgerWith(100);
    HandOver over(t0);
    over.hold(frameOf(tradeOf(Trades, 5'000)), wall0);
    over.noteAccepted(Trades);
    over.noteRefused(Trades, QStringLiteral("no such symbol"));
    (void)over.ready(t0);
    over.barrierPassed(ledger);
    QVERIFY(!over.isDue(ledger, t0));
    over.forget(Trades);
    QVERIFY(over.isDue(ledger, t0));
    QVERIFY(over.accepted().empty());
    QVERIFY(over.refused().empty());
    for (const HandOver::Held &held : over.take(t0))
        QVERIFY(held.frame.messages.empty());
}

}   // namespace tst_handover

FEEDWARDEN_APPLESS_TEST(tst_handover::TestHandOver)
#include "tst_handover.moc"
