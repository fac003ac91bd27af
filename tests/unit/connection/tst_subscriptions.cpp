// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/subscriptions.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_subscriptions {

using namespace feedwarden;

class TestSubscriptions : public QObject
{
    Q_OBJECT

private slots:
    void framesLeaveInTheOrderOfTheirRightOfWay();
    void whatEndsASubscriptionLeavesBeforeWhatAsksAnew();
    void theBudgetHoldsBackWhatIsTooMuch();
    void aPingRemembersWhenItWasAskedFor();
    void anAnswerFindsTheStreamsOfItsRequestOnce();
    void anAnswerMayNameItsStreams();
    void aStreamIsAnsweredOnce();
    void manyRefusedAreHalvedUntilOneStandsAlone_data();
    void manyRefusedAreHalvedUntilOneStandsAlone();
    void withoutRequestIdsTheOthersAreAskedForAgain();
    void anotherSessionKnowsNothingOfTheOneBefore();
    void whatIsToBeMadeAnewWaitsForRoomForBothOfItsFrames();
    void whatIsToBeMadeAnewLetsOlderFramesPass();
    void whatWaitsToBeMadeAnewIsWithdrawnWhenItIsNotNeeded();
    void anotherSessionMakesNothingAnewOfTheOneBefore();

private:
    static constexpr Clock::time_point t0{24h};
    using Streams = std::vector<StreamIndex>;

    /// What limited() counts in.
    static constexpr auto Window = 1s + MessageBudget::TransitSpread;
    static VenueFacts limited(int events)
    {
        VenueFacts facts;
        facts.clientMessages = {events, 1s};
        facts.controlFramesCount = false;
        return facts;
    }
    static ClientFrame frame(const char *text, qint64 requestId = 0, Streams streams = {})
    {
        return {text, requestId, std::move(streams)};
    }
    static SessionNotice answerTo(qint64 requestId, Streams streams = {})
    {
        SessionNotice notice;
        notice.requestId = requestId;
        notice.streams = std::move(streams);
        return notice;
    }
    /// Texts of all that may leave now; a ping is its number.
    static QList<QByteArray> leave(Subscriptions &asked, Clock::time_point now)
    {
        QList<QByteArray> left;
        while (const auto message = asked.next(now))
            left.append(message->pingNumber != 0 ? QByteArray::number(message->pingNumber) : message->frame.text);
        return left;
    }
};

void TestSubscriptions::framesLeaveInTheOrderOfTheirRightOfWay()
{
    Subscriptions asked{VenueFacts{}};
    asked.unsubscribe({frame("unsubscribe")}, t0);
    asked.enqueuePing(7, t0);
    asked.subscribe({frame("subscribe 1"), frame("subscribe 2")}, t0);
    QCOMPARE(leave(asked, t0), (QList<QByteArray>{"subscribe 1", "subscribe 2", "7", "unsubscribe"}));
    QVERIFY(!asked.next(t0));
}

void TestSubscriptions::whatEndsASubscriptionLeavesBeforeWhatAsksAnew()
{
    Subscriptions asked{VenueFacts{}};
    asked.unsubscribe({frame("unsubscribe")}, t0, true);
    asked.subscribe({frame("subscribe")}, t0);
    QCOMPARE(leave(asked, t0), (QList<QByteArray>{"unsubscribe", "subscribe"}));
}

void TestSubscriptions::theBudgetHoldsBackWhatIsTooMuch()
{
    Subscriptions asked{limited(2)};
    asked.subscribe({frame("1"), frame("2"), frame("3")}, t0);
    QCOMPARE(leave(asked, t0), (QList<QByteArray>{"1", "2"}));
    QCOMPARE(asked.headroom(t0), 0);
    QVERIFY(asked.nextWake(t0));
    QVERIFY(*asked.nextWake(t0) > t0);
    QCOMPARE(leave(asked, *asked.nextWake(t0)), (QList<QByteArray>{"3"}));
}

void TestSubscriptions::aPingRemembersWhenItWasAskedFor()
{
    Subscriptions asked{VenueFacts{}};
    asked.enqueuePing(3, t0);
    const auto ping = asked.next(t0 + 2s);
    QVERIFY(ping);
    QCOMPARE(ping->pingNumber, 3u);
    QCOMPARE(ping->queuedAt, t0);
    QVERIFY(!ping->isSubscription);
}

void TestSubscriptions::anAnswerFindsTheStreamsOfItsRequestOnce()
{
    Subscriptions asked{VenueFacts{}};
    asked.begin({0, 1, 2});
    asked.subscribe({frame("a", 10, {0, 1}), frame("b", 11, {2})}, t0);
    QCOMPARE(asked.takeAnswer(answerTo(10)), (Streams{0, 1}));
    QCOMPARE(asked.takeAnswer(answerTo(10)), Streams{});
    QCOMPARE(asked.takeAnswer(answerTo(99)), Streams{});
    QCOMPARE(asked.takeAnswer(answerTo(11)), (Streams{2}));
}

void TestSubscriptions::anAnswerMayNameItsStreams()
{
    Subscriptions asked{VenueFacts{}};
    asked.begin({0, 1});
    asked.subscribe({frame("a", 0, {0, 1})}, t0);
    QCOMPARE(asked.takeAnswer(answerTo(0, {1})), (Streams{1}));
}

void TestSubscriptions::aStreamIsAnsweredOnce()
{
    Subscriptions asked{VenueFacts{}};
    asked.begin({4, 5});
    QVERIFY(asked.isUnanswered(4));
    QVERIFY(asked.answered(4));
    QVERIFY(!asked.answered(4));
    QVERIFY(!asked.isUnanswered(4));
    QCOMPARE(asked.unanswered(), (Streams{5}));
}

void TestSubscriptions::manyRefusedAreHalvedUntilOneStandsAlone_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 2, 3, 7, 200})
        QTest::addRow("%d", count) << count;
}

void TestSubscriptions::manyRefusedAreHalvedUntilOneStandsAlone()
{
    QFETCH(const int, count);
    // The venue refuses every request with stream 0 in it.
    Streams all;
    for (int i = 0; i < count; ++i)
        all.push_back(i);
    std::vector<Streams> requests{all};
    Streams accepted, refused;
    int sent = 0;
    while (!requests.empty()) {
        const Streams request = requests.back();
        requests.pop_back();
        QVERIFY(++sent <= 2 * count);
        if (std::find(request.begin(), request.end(), 0) == request.end()) {
            accepted.insert(accepted.end(), request.begin(), request.end());
            continue;
        }
        const auto halves = Subscriptions::halves(answerTo(1), request);
        for (const auto &half : halves)
            requests.emplace_back(half.begin(), half.end());
        if (halves.empty())
            refused.insert(refused.end(), request.begin(), request.end());
    }
    QCOMPARE(refused, (Streams{0}));
    QCOMPARE(int(accepted.size()), count - 1);
}

void TestSubscriptions::withoutRequestIdsTheOthersAreAskedForAgain()
{
    Subscriptions asked{VenueFacts{}};
    asked.begin({0, 1, 2});
    const SessionNotice refusal = answerTo(0, {1});
    QVERIFY(Subscriptions::halves(refusal, Streams{1, 2}).empty());   // Named one by one: nothing to find out.
    (void)asked.answered(1);
    QCOMPARE(asked.refusedAlong(refusal), (Streams{0, 2}));
    QCOMPARE(asked.refusedAlong(answerTo(5, {1})), Streams{});   // An id says which request it was.
}

void TestSubscriptions::anotherSessionKnowsNothingOfTheOneBefore()
{
    Subscriptions asked{limited(1)};
    asked.begin({0});
    asked.subscribe({frame("a", 10, {0}), frame("b", 11, {0})}, t0);
    QCOMPARE(leave(asked, t0), (QList<QByteArray>{"a"}));
    asked.begin({1});
    QVERIFY(!asked.next(t0 + 1h));
    QCOMPARE(asked.headroom(t0), 1);
    QCOMPARE(asked.takeAnswer(answerTo(10)), Streams{});
    QCOMPARE(asked.unanswered(), (Streams{1}));
    asked.end();
    QVERIFY(asked.unanswered().empty());
}

void TestSubscriptions::whatIsToBeMadeAnewWaitsForRoomForBothOfItsFrames()
{
    Subscriptions asked{limited(3)};
    asked.subscribe({frame("1"), frame("2")}, t0);
    QCOMPARE(leave(asked, t0).size(), 2);
    asked.resubscribe(Streams{4});
    QCOMPARE(asked.takeResubscriptions(t0), Streams{});   // One could leave, and would end the stream for a second.
    QCOMPARE(asked.nextWake(t0), std::optional(t0 + Window));
    asked.resubscribe(Streams{5, 4});
    QCOMPARE(asked.takeResubscriptions(t0 + Window - 1ms), Streams{});
    QCOMPARE(asked.takeResubscriptions(t0 + Window), (Streams{4, 5}));   // Together, and each once.
    QCOMPARE(asked.takeResubscriptions(t0 + Window), Streams{});
    QVERIFY(!asked.nextWake(t0 + Window));

    Subscriptions narrow{limited(1)};   // There is never room for both.
    narrow.resubscribe(Streams{4});
    QCOMPARE(narrow.takeResubscriptions(t0), (Streams{4}));
    Subscriptions unlimited{VenueFacts{}};
    unlimited.resubscribe(Streams{4});
    QCOMPARE(unlimited.nextWake(t0), std::optional(t0));
    QCOMPARE(unlimited.takeResubscriptions(t0), (Streams{4}));
}

void TestSubscriptions::whatIsToBeMadeAnewLetsOlderFramesPass()
{
    Subscriptions asked{limited(3)};
    asked.subscribe({frame("1"), frame("2"), frame("3"), frame("4")}, t0);
    asked.resubscribe(Streams{7});
    QCOMPARE(leave(asked, t0).size(), 3);
    QCOMPARE(asked.takeResubscriptions(t0 + Window), Streams{});
    QCOMPARE(leave(asked, t0 + Window), (QList<QByteArray>{"4"}));
    QCOMPARE(asked.takeResubscriptions(t0 + Window), (Streams{7}));
}

void TestSubscriptions::whatWaitsToBeMadeAnewIsWithdrawnWhenItIsNotNeeded()
{
    Subscriptions asked{limited(2)};
    asked.subscribe({frame("1"), frame("2")}, t0);
    QCOMPARE(leave(asked, t0).size(), 2);
    asked.resubscribe(Streams{3, 4, 5});
    asked.withdrawUnless([](StreamIndex stream) { return stream == 4; });
    QCOMPARE(asked.takeResubscriptions(t0 + Window), (Streams{4}));
    asked.resubscribe(Streams{3});
    asked.withdrawUnless([](StreamIndex) { return false; });
    QVERIFY(!asked.nextWake(t0 + Window));
    QCOMPARE(asked.takeResubscriptions(t0 + 2 * Window), Streams{});
}

void TestSubscriptions::anotherSessionMakesNothingAnewOfTheOneBefore()
{
    Subscriptions asked{VenueFacts{}};
    asked.begin({0});
    asked.resubscribe(Streams{0});
    asked.begin({0});
    QCOMPARE(asked.takeResubscriptions(t0), Streams{});
}

}   // namespace tst_subscriptions

FEEDWARDEN_APPLESS_TEST(tst_subscriptions::TestSubscriptions)
#include "tst_subscriptions.moc"
