// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/feedwords.h"
#include "core/words/sentences.h"
#include "core/words/units.h"
#include "core/words/words.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QLocale>
#include <QSet>
#include <QTest>

namespace tst_words {

using namespace feedwarden;

namespace {

constexpr int LastCause = int(Cause::CaptivePortal);
constexpr int LastLineState = int(LineState::Rotating);
constexpr int LastTrust = int(TrustState::Paused);

const Clock::time_point now{std::chrono::hours(100)};
const WallTime wall{std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + 14h + 4min};

FeedSnapshot upFeed()
{
    FeedSnapshot feed;
    feed.name = QStringLiteral("kraken");
    feed.title = QStringLiteral("Kraken");
    feed.worst.feed = feed.name;
    feed.worst.host = QStringLiteral("ws.kraken.com");
    feed.worst.takenAt = now;
    feed.worst.state = LineState::Stable;
    feed.worst.stateSince = now - 2h;
    for (const char *symbol : {"BTC/USD", "ETH/USD"}) {
        StreamSnapshot stream;
        stream.key = {QLatin1String(symbol), Channel::Trade};
        stream.trust = TrustState::Trusted;
        stream.lastMessageAt = now - 100ms;
        feed.streams.append(stream);
    }
    feed.metrics.wantedStreams = feed.metrics.trustedStreams = 2;
    return feed;
}

FeedSnapshot downFeed()
{
    FeedSnapshot feed = upFeed();
    feed.worst.state = LineState::Waiting;
    feed.worst.cause = Cause::ConnectionReset;
    feed.worst.downSince = now - 41s;
    feed.worst.stateSince = now - 3s;
    feed.worst.attempt = 3;
    feed.worst.nextAttemptAt = now + 3'200ms;
    for (StreamSnapshot &stream : feed.streams)
        stream.trust = TrustState::Blind;
    feed.metrics.trustedStreams = 0;
    return feed;
}

std::vector<EventPayload> everyPayload()
{
    const StreamKey key{QStringLiteral("BTCUSDT"), Channel::Depth};
    return {StateChanged{LineState::Idle, LineState::Connecting, Cause::None},
            ConnectionFailed{{.cause = Cause::HttpStatus, .httpStatus = 503}},
            Reconnecting{3, 4'200ms},
            Reconnected{41s, 3},
            BreakerOpened{10, 30s, false, {}},
            BreakerHalfOpened{true, QStringLiteral("stream.example")},
            BreakerClosed{true, QStringLiteral("stream.example")},
            StaleDetected{key, 18s},
            StaleCleared{key},
            SequenceGap{key, 100, 105, 5},
            Resynced{key, 800ms},
            SubscriptionConfirmed{key},
            SubscriptionRejected{key, QStringLiteral("unknown symbol")},
            Rotated{2s, 14},
            TrustChanged{key, TrustState::Trusted, TrustState::Gapped},
            ClockOffsetMeasured{3ms, 1ms},
            ErrorOccurred{{ErrorCode::Resource, QStringLiteral("disk full")}},
            ShutdownEvent{true},
            RehearsalFault{QStringLiteral("reset"), true},
            AccountChanged{{QStringLiteral("orders"), Channel::Account},
                           {.change = OrderUpdate{.symbol = QStringLiteral("BTCUSDT"),
                                                  .orderId = QStringLiteral("17"),
                                                  .side = OrderSide::Buy,
                                                  .status = OrderStatus::PartlyFilled}}},
            AccountReread{41s, 0},
            AccountKeyRenewed{60min},
            AccountKeyRenewalFailed{2, 20min, QStringLiteral("HTTP 503")},
            AccountDoubted{Cause::InvalidCredentials, QStringLiteral("-2015"), 60s},
            AccountDeactivated{Cause::InvalidCredentials, QStringLiteral("-2015")},
            AccountAccepted{},
            AccountWarning{AccountWarning::Kind::CanTrade, {}}};
}

}   // namespace

class TestWords final : public QObject
{
    Q_OBJECT
private slots:
    void init();

    void everyCauseHasPhraseSentenceAndAdvice();
    void noTwoCausesSoundAlike();
    void everyStateHasAWord();
    void everyEventHasASentence();
    void everyEventHasAKind();
    void sentencesCarryTheNumbers();
    void hostileTextStaysAsItIs();
    void percentSignsFromOutsideAreNotFilledIn();
    void everyPartOfTheScoreSaysWhatWasMeasured();

    void everyStateOfAFeedIsDescribed_data();
    void everyStateOfAFeedIsDescribed();
    void sentencesAreJoinedAsTheyAreWritten();
    void wordsAreListed();
    void downSaysCauseSinceAndNext();
    void anAttemptThatIsHeldBackIsNotCountedDown();
    void whatTheUserCanDoIsTold_data();
    void whatTheUserCanDoIsTold();
    void openBreakerTellsItsTrial();
    void attemptsWithinAnOutageStayDown();
    void silentNamesTheStreamAndItsAge();
    void manySilentStreamsAreCounted();
    void firstTurnIsNoOutage();
    void stoppedIsNotAnAlarm();
    void ownLinkDoesNotBlameTheExchange();
    void summaryCountsWantedFeedsOnly();
    void longestSilenceIsTheWorst();
};

void TestWords::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestWords::everyCauseHasPhraseSentenceAndAdvice()
{
    for (int value = 1; value <= LastCause; ++value) {
        const auto cause = Cause(value);
        const QByteArray name = QByteArray(nameOf(cause).data(), nameOf(cause).size());
        QVERIFY2(!phraseFor(cause).isEmpty(), name);
        QVERIFY2(!phraseFor(cause).endsWith(QLatin1Char('.')), name);
        QVERIFY2(sentenceFor(cause).endsWith(QLatin1Char('.')), name);
        QVERIFY2(adviceFor(cause).endsWith(QLatin1Char('.')), name);
    }
    QVERIFY(phraseFor(Cause::None).isEmpty());
}

void TestWords::noTwoCausesSoundAlike()
{
    QSet<QString> phrases;
    QSet<QString> sentences;
    for (int value = 1; value <= LastCause; ++value) {
        phrases.insert(phraseFor(Cause(value)));
        sentences.insert(sentenceFor(Cause(value)));
    }
    QCOMPARE(phrases.size(), LastCause);
    QCOMPARE(sentences.size(), LastCause);
}

void TestWords::everyStateHasAWord()
{
    for (int value = 0; value <= LastLineState; ++value)
        QVERIFY(!wordFor(LineState(value)).isEmpty());
    for (int value = 0; value <= LastTrust; ++value) {
        QVERIFY(!wordFor(TrustState(value)).isEmpty());
        QVERIFY(sentenceFor(TrustState(value)).endsWith(QLatin1Char('.')));
    }
    for (int value = 0; value < ConditionCount; ++value)
        QVERIFY(!wordFor(Condition(value)).isEmpty());
    for (int value = 0; value < SetupPhaseCount; ++value)
        QVERIFY(!wordFor(SetupPhase(value)).isEmpty());
    for (int value = 0; value < QualityPartCount; ++value)
        QVERIFY(!wordFor(QualityPart(value)).isEmpty());
    for (int value = 0; value < ChannelCount; ++value)
        QVERIFY(!wordFor(Channel(value)).isEmpty());
    for (int value = 0; value < EventKindCount; ++value)
        QVERIFY(!wordFor(EventKind(value)).isEmpty());
    for (const auto state : {BreakerState::Closed, BreakerState::Open, BreakerState::HalfOpen})
        QVERIFY(!wordFor(state).isEmpty());
    for (const auto failureClass : {FailureClass::Counts, FailureClass::Throttled, FailureClass::Neutral,
                                    FailureClass::Local, FailureClass::Blocked})
        QVERIFY(!wordFor(failureClass).isEmpty());
}

void TestWords::everyEventHasASentence()
{
    const auto payloads = everyPayload();
    QCOMPARE(payloads.size(), std::variant_size_v<EventAlternative>);
    for (size_t index = 0; index < payloads.size(); ++index) {
        QCOMPARE(payloads[index].index(), index);
        const QString sentence = sentenceFor(payloads[index]);
        QVERIFY2(sentence.endsWith(QLatin1Char('.')) || sentence.endsWith(QStringLiteral("disk full")),
                 qPrintable(sentence));
        QVERIFY2(!sentence.contains(QLatin1Char('%')), qPrintable(sentence));
    }
    for (int value = 0; value <= LastLineState; ++value) {
        for (const Cause cause : {Cause::None, Cause::ConnectionReset})
            QVERIFY(sentenceFor(EventPayload(StateChanged{LineState::Idle, LineState(value), cause}))
                        .endsWith(QLatin1Char('.')));
    }
}

void TestWords::everyEventHasAKind()
{
    QSet<int> kinds;
    for (const EventPayload &payload : everyPayload())
        kinds.insert(int(kindOf(payload)));
    QCOMPARE(kinds.size(), EventKindCount);
}

void TestWords::sentencesCarryTheNumbers()
{
    QCOMPARE(sentenceFor(Failure{.cause = Cause::HttpStatus, .httpStatus = 503}),
             QStringLiteral("The server answered HTTP 503 instead of opening the feed."));
    QCOMPARE(sentenceFor(Failure{.cause = Cause::ClosedByServer, .closeCode = 1006}),
             QStringLiteral("The server closed the connection (code 1006)."));
    QCOMPARE(sentenceFor(EventPayload(Reconnecting{3, 4'210ms})), QStringLiteral("Attempt 3 starts in 4.2 s."));
    QCOMPARE(sentenceFor(EventPayload(Reconnecting{1, 40ms})), QStringLiteral("Attempt 1 starts now."));
    QCOMPARE(sentenceFor(EventPayload(Reconnected{41s, 3})), QStringLiteral("Back after 41 s, with attempt 3."));
    const StreamKey key{QStringLiteral("BTCUSDT"), Channel::Depth};
    QVERIFY(sentenceFor(EventPayload(SequenceGap{key, 100, 105, 5})).contains(QStringLiteral("BTCUSDT/depth")));
    QVERIFY(sentenceFor(EventPayload(SequenceGap{key, 100, 105, 5})).contains(QStringLiteral("expected 100, got 105")));
    // Where nothing is numbered there are no numbers to tell.
    const QString unnumbered = sentenceFor(SequenceGap{StreamKey{QStringLiteral("BTC-USD"), Channel::Depth}, 0, 0, 0});
    QVERIFY(unnumbered.contains(QLatin1String("BTC-USD/depth")));
    QVERIFY(!unnumbered.contains(QLatin1Char('0')));
}

void TestWords::hostileTextStaysAsItIs()
{
    const QString markup = QStringLiteral("<img src=x>");
    const StreamKey key{QStringLiteral("<b>BTC</b>"), Channel::Trade};
    QVERIFY(sentenceFor(EventPayload(SubscriptionRejected{key, markup})).contains(markup));
    QVERIFY(sentenceFor(EventPayload(SubscriptionRejected{key, markup})).contains(key.symbol));
    QVERIFY(sentenceFor(EventPayload(ErrorOccurred{{ErrorCode::BadData, markup}})).contains(markup));
}

void TestWords::percentSignsFromOutsideAreNotFilledIn()
{
    const StreamKey key{QStringLiteral("%2"), Channel::Trade};
    const QString sentence = sentenceFor(EventPayload(SubscriptionRejected{key, QStringLiteral("%1 of %3")}));
    QVERIFY2(sentence.contains(QStringLiteral("%2/trade: %1 of %3")), qPrintable(sentence));
}

void TestWords::everyPartOfTheScoreSaysWhatWasMeasured()
{
    QCOMPARE(lossText(QualityPart::Stability, {4.0, 1.0}), QStringLiteral("Ends and failures in the last hour: 1"));
    QCOMPARE(lossText(QualityPart::Stability, {5.0, 1.25}), QStringLiteral("Ends and failures in the last hour: 1.25"));
    QCOMPARE(lossText(QualityPart::Stability, {10.0, 2.5}), QStringLiteral("Ends and failures in the last hour: 2.5"));
    QCOMPARE(lossText(QualityPart::RoundTrip, {0.0, 41.0}), QStringLiteral("Round trip p95: 41 ms"));
    QCOMPARE(lossText(QualityPart::Trust, {20.0, 0.5}), QStringLiteral("Not trusted in the last 5 min: 50 %"));
    QCOMPARE(lossText(QualityPart::Integrity, {2.0, 1.0}), QStringLiteral("Gaps and bad messages in the last hour: 1"));
}

void TestWords::everyStateOfAFeedIsDescribed_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("isOutage");
    for (int state = 0; state <= LastLineState; ++state) {
        const QByteArray name(nameOf(LineState(state)).data(), nameOf(LineState(state)).size());
        QTest::addRow("%s from the start", name.constData()) << state << false;
        QTest::addRow("%s in an outage", name.constData()) << state << true;
    }
}

void TestWords::everyStateOfAFeedIsDescribed()
{
    QFETCH(const int, state);
    QFETCH(const bool, isOutage);
    for (const Cause cause : {Cause::None, Cause::ConnectionReset, Cause::Suspended}) {
        FeedSnapshot feed = isOutage ? downFeed() : upFeed();
        feed.worst.state = LineState(state);
        feed.worst.cause = cause;
        const FeedDescription text = describe(feed, now, wall);
        QCOMPARE(text.condition, conditionOf(feed));
        QVERIFY(!text.word.isEmpty());
        QVERIFY(!text.headline.isEmpty());
        QVERIFY(!text.explanation.isEmpty());
        for (const QString &part : {text.word, text.detail, text.headline, text.alarm, text.explanation, text.next}) {
            QVERIFY2(!part.contains(QLatin1Char('%')), qPrintable(part));
            QVERIFY2(!part.contains(QStringLiteral("  ")), qPrintable(part));
        }
    }
}

void TestWords::sentencesAreJoinedAsTheyAreWritten()
{
    QCOMPARE(joinSentences({}), QString());
    QCOMPARE(joinSentences({QStringLiteral("One."), QString(), QStringLiteral("Two.")}), QStringLiteral("One. Two."));
    QCOMPARE(joinSentences({QString(), QStringLiteral("Two.")}), QStringLiteral("Two."));
    QCOMPARE(joinSentences({QStringLiteral("一。"), QStringLiteral("二。"), QStringLiteral("A.")}),
             QStringLiteral("一。二。A."));
}

void TestWords::wordsAreListed()
{
    QCOMPARE(joinWords({}), QString());
    QCOMPARE(joinWords({QStringLiteral("orders")}), QStringLiteral("orders"));
    // What looks like a place for another text is a name like others.
    QCOMPARE(joinWords({QStringLiteral("%2"), QStringLiteral("b"), QStringLiteral("%1")}), QStringLiteral("%2, b, %1"));
}

void TestWords::downSaysCauseSinceAndNext()
{
    const FeedDescription text = describe(downFeed(), now, wall);
    QCOMPARE(text.word, QStringLiteral("Down"));
    QCOMPARE(text.detail, QStringLiteral("reset by the server, attempt 3 in 4 s"));
    QCOMPARE(text.headline, QStringLiteral("Down for 41 s"));
    QCOMPARE(text.alarm, QStringLiteral("Kraken is down for 41 s"));
    QVERIFY(text.explanation.startsWith(QStringLiteral("The server reset the connection. Down since 14:03:19; 2")));
    QCOMPARE(text.next, QStringLiteral("Attempt 3 in 4 s."));
}

void TestWords::anAttemptThatIsHeldBackIsNotCountedDown()
{
    FeedSnapshot feed = downFeed();
    feed.worst.nextAttemptAt = now - 3s;
    const FeedDescription text = describe(feed, now, wall);
    QCOMPARE(text.detail, QStringLiteral("reset by the server, attempt 3 waits for its turn"));
    QCOMPARE(text.next, QStringLiteral("Attempt 3 waits for its turn: attempts to one host are spaced."));
    QVERIFY(isQueued(feed.worst, now));
    // A snapshot is not always new.
    feed.worst.nextAttemptAt = now - 1s;
    QVERIFY(!isQueued(feed.worst, now));
    feed.worst.nextAttemptAt = now - 3s;
    feed.worst.state = LineState::BreakerOpen;
    QVERIFY(!isQueued(feed.worst, now));
    // The first attempt of all has nothing to count down to either.
    FeedSnapshot first = upFeed();
    first.worst.state = LineState::Waiting;
    first.worst.nextAttemptAt = now - 3s;
    QCOMPARE(describe(first, now, wall).next, QString());
    first.worst.nextAttemptAt = now + 3s;
    QCOMPARE(describe(first, now, wall).next, QStringLiteral("It connects in 3 s."));
}

void TestWords::whatTheUserCanDoIsTold_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<bool>("isHelpful");
    QTest::newRow("a wrong name") << Cause::NameNotFound << true;
    QTest::newRow("maintenance") << Cause::HttpStatus << true;
    QTest::newRow("a reset") << Cause::ConnectionReset << false;
    QTest::newRow("a refusal") << Cause::ConnectionRefused << false;
}

void TestWords::whatTheUserCanDoIsTold()
{
    QFETCH(const Cause, cause);
    QFETCH(const bool, isHelpful);
    // Only waiting needs no words: the countdown says it.
    QCOMPARE(helpFor(cause).isEmpty(), !isHelpful);
    for (const auto state : {LineState::Waiting, LineState::Connecting, LineState::BreakerOpen}) {
        FeedSnapshot feed = downFeed();
        feed.worst.state = state;
        feed.worst.cause = cause;
        const FeedDescription text = describe(feed, now, wall);
        QVERIFY2(text.next.endsWith(helpFor(cause)), qPrintable(text.next));
        QVERIFY2(!text.next.contains(adviceFor(Cause::ConnectionReset)), qPrintable(text.next));
    }
    // The log says it too.
    QCOMPARE(sentenceFor(EventPayload(ConnectionFailed{{.cause = cause}})).contains(adviceFor(cause)), isHelpful);
}

void TestWords::openBreakerTellsItsTrial()
{
    FeedSnapshot feed = downFeed();
    feed.worst.state = LineState::BreakerOpen;
    feed.worst.breakerUntil = now + 29'500ms;
    QCOMPARE(describe(feed, now, wall).detail, QStringLiteral("reset by the server, trial in 30 s"));
    feed.worst.state = LineState::HalfOpenTrial;
    QCOMPARE(describe(feed, now, wall).detail, QStringLiteral("reset by the server, trial under way"));
    // Held by hand there is no trial to wait for.
    feed.worst.state = LineState::BreakerOpen;
    feed.worst.breakerUntil.reset();
    feed.worst.nextAttemptAt.reset();
    QCOMPARE(describe(feed, now, wall).detail, QStringLiteral("reset by the server"));
}

void TestWords::attemptsWithinAnOutageStayDown()
{
    FeedSnapshot feed = downFeed();
    feed.worst.state = LineState::Connecting;
    feed.worst.nextAttemptAt.reset();
    const FeedDescription text = describe(feed, now, wall);
    QCOMPARE(text.condition, Condition::Down);
    QCOMPARE(text.word, QStringLiteral("Down"));
    QCOMPARE(text.next, QStringLiteral("Attempt 3 is under way."));
}

void TestWords::silentNamesTheStreamAndItsAge()
{
    FeedSnapshot feed = upFeed();
    feed.streams[1].trust = TrustState::Silent;
    feed.streams[1].lastMessageAt = now - 18s;
    const FeedDescription text = describe(feed, now, wall);
    QCOMPARE(text.condition, Condition::Degraded);
    QCOMPARE(text.word, QStringLiteral("Silent"));
    QCOMPARE(text.detail, QStringLiteral("ETH/USD/trade for 18 s"));
    QCOMPARE(text.headline, QStringLiteral("Silent for 18 s"));
    QVERIFY(!text.alarm.isEmpty());
}

void TestWords::manySilentStreamsAreCounted()
{
    FeedSnapshot feed = upFeed();
    for (StreamSnapshot &stream : feed.streams) {
        stream.trust = TrustState::Silent;
        stream.lastMessageAt = now - 18s;
    }
    // One name would hide that the whole exchange is silent.
    QCOMPARE(describe(feed, now, wall).alarm, QStringLiteral("Kraken: 2 of 2 streams silent, for up to 18 s"));
}

void TestWords::firstTurnIsNoOutage()
{
    FeedSnapshot feed = upFeed();
    feed.worst.state = LineState::Waiting;
    feed.worst.nextAttemptAt = now + 2s;
    const FeedDescription text = describe(feed, now, wall);
    QCOMPARE(text.condition, Condition::Connecting);
    QCOMPARE(text.next, QStringLiteral("It connects in 2 s."));
    QVERIFY(text.alarm.isEmpty());
}

void TestWords::stoppedIsNotAnAlarm()
{
    FeedSnapshot feed = downFeed();
    feed.isWanted = false;
    const FeedDescription text = describe(feed, now, wall);
    QCOMPARE(text.word, QStringLiteral("Stopped"));
    QVERIFY(text.alarm.isEmpty());
}

void TestWords::ownLinkDoesNotBlameTheExchange()
{
    FeedSnapshot feed = downFeed();
    feed.worst.state = LineState::Offline;
    feed.worst.cause = Cause::NoNetwork;
    const FeedDescription text = describe(feed, now, wall);
    QCOMPARE(text.word, QStringLiteral("Own link"));
    QCOMPARE(text.alarm, QStringLiteral("Your own link is down for 41 s"));
    QVERIFY(text.explanation.contains(QStringLiteral("The exchange is not at fault.")));
    feed.worst.cause = Cause::Suspended;
    QCOMPARE(describe(feed, now, wall).word, QStringLiteral("Asleep"));
}

void TestWords::summaryCountsWantedFeedsOnly()
{
    FeedSnapshot stopped = upFeed();
    stopped.isWanted = false;
    FeedSnapshot rotating = upFeed();
    rotating.worst.state = LineState::Rotating;
    const QString text = trustSummary({upFeed(), downFeed(), stopped, rotating});
    QVERIFY2(text.startsWith(QStringLiteral("2 of 3")), qPrintable(text));
    QVERIFY(trustSummary({}).startsWith(QStringLiteral("0 of 0")));
}

void TestWords::longestSilenceIsTheWorst()
{
    FeedSnapshot feed = upFeed();
    QCOMPARE(worstStream(feed), nullptr);
    feed.streams[0].trust = TrustState::Gapped;
    QCOMPARE(worstStream(feed), &feed.streams[0]);
    feed.streams[1].trust = TrustState::Silent;
    QCOMPARE(worstStream(feed), &feed.streams[1]);
    feed.streams[0].trust = TrustState::Silent;
    feed.streams[0].lastMessageAt = now - 1h;
    QCOMPARE(worstStream(feed), &feed.streams[0]);
}

}   // namespace tst_words

FEEDWARDEN_GUILESS_TEST(tst_words::TestWords)
#include "tst_words.moc"
