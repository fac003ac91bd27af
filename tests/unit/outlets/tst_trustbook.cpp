// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/trustbook.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_trustbook {

using namespace feedwarden;

/// What may be trusted now: every reason not to, and that none is noticed late.
class TestTrustBook : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPicturedAsTrustedIsTrusted();
    void everyTrustStateButOneIsAReason_data();
    void everyTrustStateButOneIsAReason();
    void anEventCountsAtOnce();
    void anOlderPictureDoesNotOverruleAnEvent_data();
    void anOlderPictureDoesNotOverruleAnEvent();
    void aLineWithoutASessionIsBlind_data();
    void aLineWithoutASessionIsBlind();
    void whyALineIsDownIsTold();
    void twinsAreTrustedWhileOneIs();
    void aStreamThatMovesFollowsItsNewLine();
    void aStoppedFeedIsNotTrusted();
    void aFeedIsStartingUntilItsFirstPicture();
    void aRemovedFeedIsUnknown();
    void aRemovedStreamIsUnknown();
    void aFeedThatIsMadeAnewStartsAnew();
    void anOldPictureIsNoAnswer();
    void expiryIsToldOnceAndTakenBack();
    void shutdownEndsAllTrust();
    void picturesFromBeforeCountForNothing();
    void changesAreCountedAndToldOnce();
    void eventsOfOthersChangeNothing_data();
    void eventsOfOthersChangeNothing();
    void aFeedIsTrustedWhenAllOfItIs();
    void aFeedNamesWhatIsWrong();
    void agesAreOfTheNewestMessage();
    void everyReasonHasANameOfItsOwn();
};

static const Clock::time_point T{1'000s};
static const WallTime W{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20}};
static const QString FeedName = QStringLiteral("binance-spot");
static const StreamKey Trades{QStringLiteral("BTCUSDT"), Channel::Trade};
static const StreamKey Books{QStringLiteral("BTCUSDT"), Channel::Depth};
static const TrustSubject OfTrades{FeedName, Trades};
static const TrustSubject OfBooks{FeedName, Books};

static StreamSnapshot stream(const StreamKey &key, TrustState trust = TrustState::Trusted)
{
    StreamSnapshot made;
    made.key = key;
    made.trust = trust;
    return made;
}

static ConnectionSnapshot line(int number, Clock::time_point takenAt, const QList<StreamSnapshot> &streams,
                               LineState state = LineState::Stable)
{
    ConnectionSnapshot made;
    made.feed = FeedName;
    made.line = number;
    made.takenAt = takenAt;
    made.state = state;
    made.streams = streams;
    return made;
}

static FeedSnapshot feed(const QList<ConnectionSnapshot> &lines)
{
    FeedSnapshot made;
    made.name = FeedName;
    made.lines = lines;
    return made;
}

/// One line with these streams, pictured at `takenAt` and told at the same time.
static void picture(TrustBook &book, Clock::time_point takenAt, const QList<StreamSnapshot> &streams)
{
    book.setFeeds({feed({line(1, takenAt, streams)})}, takenAt, W);
}

static Event happens(const EventPayload &payload, int number = 1)
{
    Event made;
    made.feed = FeedName;
    made.line = number;
    made.payload = payload;
    return made;
}

static Event becomes(TrustState to, const StreamKey &key = Trades, int number = 1)
{
    return happens(TrustChanged{key, TrustState::Trusted, to}, number);
}

void TestTrustBook::whatIsPicturedAsTrustedIsTrusted()
{
    TrustBook book;
    picture(book, T, {stream(Trades)});
    const TrustVerdict verdict = book.verdict(OfTrades, T);
    QVERIFY(verdict.isTrusted());
    QCOMPARE(*verdict.trust, TrustState::Trusted);
    QCOMPARE(verdict.cause, Cause::None);
}

void TestTrustBook::everyTrustStateButOneIsAReason_data()
{
    QTest::addColumn<TrustState>("trust");
    QTest::addColumn<Distrust>("reason");
    const auto row = [](TrustState trust, Distrust reason) { QTest::newRow(nameOf(trust).data()) << trust << reason; };
    row(TrustState::Pending, Distrust::Pending);
    row(TrustState::Syncing, Distrust::Syncing);
    row(TrustState::Silent, Distrust::Silent);
    row(TrustState::Gapped, Distrust::Gapped);
    row(TrustState::Blind, Distrust::Blind);
    row(TrustState::Rejected, Distrust::Rejected);
    row(TrustState::Paused, Distrust::Paused);
}

void TestTrustBook::everyTrustStateButOneIsAReason()
{
    QFETCH(const TrustState, trust);
    QFETCH(const Distrust, reason);
    TrustBook pictured;
    picture(pictured, T, {stream(Trades, trust)});
    QCOMPARE(pictured.verdict(OfTrades, T).reason, reason);
    QCOMPARE(*pictured.verdict(OfTrades, T).trust, trust);
    TrustBook told;
    picture(told, T, {stream(Trades)});
    told.addEvent(becomes(trust), T + 1ms, W);
    QCOMPARE(told.verdict(OfTrades, T + 1ms).reason, reason);
    told.addEvent(becomes(TrustState::Trusted), T + 2ms, W);
    QVERIFY(told.verdict(OfTrades, T + 2ms).isTrusted());
}

void TestTrustBook::anEventCountsAtOnce()
{
    TrustBook book;
    picture(book, T, {stream(Trades), stream(Books)});
    (void)book.takeChanges();
    book.addEvent(becomes(TrustState::Gapped, Books), T + 5ms, W);
    QCOMPARE(book.verdict(OfBooks, T + 5ms).reason, Distrust::Gapped);
    QVERIFY(book.verdict(OfTrades, T + 5ms).isTrusted());
    QCOMPARE(book.takeChanges(), QList{OfBooks});
}

void TestTrustBook::anOlderPictureDoesNotOverruleAnEvent_data()
{
    QTest::addColumn<std::chrono::milliseconds>("takenAfterEvent");
    QTest::addColumn<bool>("isTrusted");
    QTest::newRow("taken before, told after") << -10ms << false;
    // The event may have happened before the picture and yet have come after it: only its arrival is sure.
    QTest::newRow("taken as the event arrived") << 0ms << false;
    QTest::newRow("taken after") << 1ms << true;
}

void TestTrustBook::anOlderPictureDoesNotOverruleAnEvent()
{
    QFETCH(const std::chrono::milliseconds, takenAfterEvent);
    QFETCH(const bool, isTrusted);
    TrustBook book;
    picture(book, T - 100ms, {stream(Trades)});
    book.addEvent(becomes(TrustState::Gapped), T, W);
    book.setFeeds({feed({line(1, T + takenAfterEvent, {stream(Trades)})})}, T + 20ms, W);
    QCOMPARE(book.verdict(OfTrades, T + 20ms).isTrusted(), isTrusted);
}

void TestTrustBook::aLineWithoutASessionIsBlind_data()
{
    QTest::addColumn<LineState>("state");
    QTest::addColumn<bool>("isBlind");
    for (int i = 0; i <= int(LineState::Rotating); ++i) {
        const auto state = LineState(i);
        const bool isBlind = state == LineState::Idle || state == LineState::Waiting || state == LineState::Connecting
                             || state == LineState::BreakerOpen || state == LineState::Blocked
                             || state == LineState::Throttled || state == LineState::Offline;
        QTest::newRow(nameOf(state).data()) << state << isBlind;
    }
}

void TestTrustBook::aLineWithoutASessionIsBlind()
{
    QFETCH(const LineState, state);
    QFETCH(const bool, isBlind);
    TrustBook book;
    picture(book, T, {stream(Trades)});
    book.addEvent(happens(StateChanged{LineState::Stable, state, Cause::ConnectionLost}), T + 1ms, W);
    const TrustVerdict told = book.verdict(OfTrades, T + 1ms);
    QCOMPARE(told.reason, isBlind ? Distrust::Blind : Distrust::None);
    QCOMPARE(told.cause, isBlind ? Cause::ConnectionLost : Cause::None);
    // A picture says so too.
    TrustBook pictured;
    pictured.setFeeds({feed({line(1, T, {stream(Trades)}, state)})}, T, W);
    QCOMPARE(pictured.verdict(OfTrades, T).reason, isBlind ? Distrust::Blind : Distrust::None);
}

void TestTrustBook::whyALineIsDownIsTold()
{
    TrustBook book;
    picture(book, T, {stream(Trades, TrustState::Pending)});
    (void)book.takeChanges();
    const quint64 before = book.verdict(OfTrades, T).changes;
    book.addEvent(happens(StateChanged{LineState::Connecting, LineState::Waiting, Cause::ConnectionRefused}), T + 1ms,
                  W);
    QCOMPARE(book.verdict(OfTrades, T + 1ms).reason, Distrust::Pending);
    QCOMPARE(book.verdict(OfTrades, T + 1ms).cause, Cause::ConnectionRefused);
    QCOMPARE(book.takeChanges(), QList{OfTrades});
    // It is no change of trust; and told again it is none at all.
    QCOMPARE(book.verdict(OfTrades, T + 1ms).changes, before);
    book.addEvent(happens(StateChanged{LineState::Waiting, LineState::Connecting, Cause::ConnectionRefused}), T + 2ms,
                  W);
    QVERIFY(book.takeChanges().isEmpty());
    book.addEvent(happens(StateChanged{LineState::Connecting, LineState::Subscribing, Cause::None}), T + 3ms, W);
    QCOMPARE(book.takeChanges(), QList{OfTrades});
    QCOMPARE(book.verdict(OfTrades, T + 3ms).cause, Cause::None);
}

void TestTrustBook::twinsAreTrustedWhileOneIs()
{
    TrustBook book;
    book.setFeeds({feed({line(1, T, {stream(Trades)}), line(2, T, {stream(Trades)})})}, T, W);
    (void)book.takeChanges();
    book.addEvent(becomes(TrustState::Blind, Trades, 1), T + 1ms, W);
    QVERIFY(book.verdict(OfTrades, T + 1ms).isTrusted());
    QVERIFY(book.takeChanges().isEmpty());   // Nothing has changed for who asks.
    book.addEvent(becomes(TrustState::Gapped, Trades, 2), T + 2ms, W);
    QVERIFY(!book.verdict(OfTrades, T + 2ms).isTrusted());
    book.addEvent(becomes(TrustState::Trusted, Trades, 1), T + 3ms, W);
    QVERIFY(book.verdict(OfTrades, T + 3ms).isTrusted());
}

void TestTrustBook::aStreamThatMovesFollowsItsNewLine()
{
    TrustBook book;
    book.setFeeds({feed({line(1, T, {stream(Trades)}), line(2, T, {stream(Books)})})}, T, W);
    book.addEvent(becomes(TrustState::Trusted, Trades, 2), T + 1ms, W);
    book.setFeeds({feed({line(2, T + 50ms, {stream(Trades), stream(Books)})})}, T + 50ms, W);
    QVERIFY(book.verdict(OfTrades, T + 50ms).isTrusted());
    // What its old line was is forgotten, or it could be trusted through a line that is gone.
    book.addEvent(becomes(TrustState::Gapped, Trades, 2), T + 51ms, W);
    QCOMPARE(book.verdict(OfTrades, T + 51ms).reason, Distrust::Gapped);
}

void TestTrustBook::aStoppedFeedIsNotTrusted()
{
    TrustBook book;
    FeedSnapshot stopped = feed({line(1, T, {stream(Trades)})});
    stopped.isWanted = false;
    book.setFeeds({stopped}, T, W);
    QCOMPARE(book.verdict(OfTrades, T).reason, Distrust::Stopped);
    QCOMPARE(book.feedVerdict(FeedName, T).reason, Distrust::Stopped);
}

void TestTrustBook::aFeedIsStartingUntilItsFirstPicture()
{
    TrustBook book;
    book.setFeeds({feed({})}, T, W);
    QCOMPARE(book.verdict(OfTrades, T).reason, Distrust::Starting);
    // Whatever is said of one of its streams.
    book.addEvent(becomes(TrustState::Trusted), T + 1ms, W);
    QCOMPARE(book.verdict(OfTrades, T + 1ms).reason, Distrust::Starting);
    picture(book, T + 2ms, {stream(Trades)});
    QVERIFY(book.verdict(OfTrades, T + 2ms).isTrusted());
}

void TestTrustBook::aRemovedFeedIsUnknown()
{
    TrustBook book;
    picture(book, T, {stream(Trades), stream(Books)});
    (void)book.takeChanges();
    book.setFeeds({}, T + 1ms, W);
    QCOMPARE(book.verdict(OfTrades, T + 1ms).reason, Distrust::UnknownFeed);
    QVERIFY(!book.verdict(OfTrades, T + 1ms).trust);
    QCOMPARE(book.feedVerdict(FeedName, T).reason, Distrust::UnknownFeed);
    QCOMPARE(book.takeChanges(), (QList{OfTrades, OfBooks}));
}

void TestTrustBook::aRemovedStreamIsUnknown()
{
    TrustBook book;
    picture(book, T, {stream(Trades), stream(Books)});
    (void)book.takeChanges();
    picture(book, T + 1ms, {stream(Books)});
    QCOMPARE(book.verdict(OfTrades, T + 1ms).reason, Distrust::UnknownStream);
    QVERIFY(book.verdict(OfBooks, T + 1ms).isTrusted());
    QCOMPARE(book.takeChanges(), QList{OfTrades});
    // One in place of another: as many as before.
    const StreamKey other{QStringLiteral("ETHUSDT"), Channel::Trade};
    picture(book, T + 2ms, {stream(other)});
    QCOMPARE(book.verdict(OfBooks, T + 2ms).reason, Distrust::UnknownStream);
    QVERIFY(book.verdict({FeedName, other}, T + 2ms).isTrusted());
}

void TestTrustBook::aFeedThatIsMadeAnewStartsAnew()
{
    TrustBook book;
    picture(book, T, {stream(Trades)});
    (void)book.takeChanges();
    book.setFeeds({feed({})}, T + 1ms, W);
    QCOMPARE(book.verdict(OfTrades, T + 1ms).reason, Distrust::Starting);
    QCOMPARE(book.takeChanges(), QList{OfTrades});
}

void TestTrustBook::anOldPictureIsNoAnswer()
{
    TrustBook book;
    picture(book, T, {stream(Trades)});
    const auto end = T + TrustBook::PictureLifetime;
    QVERIFY(book.verdict(OfTrades, end).isTrusted());
    QVERIFY(book.feedVerdict(FeedName, end).isTrusted());
    QCOMPARE(book.verdict(OfTrades, end + 1ns).reason, Distrust::NoAnswer);
    QCOMPARE(book.feedVerdict(FeedName, end + 1ns).reason, Distrust::NoAnswer);
    // Also where the picture was long on its way.
    TrustBook late;
    late.setFeeds({feed({line(1, T, {stream(Trades)})})}, end + 1ms, W);
    QCOMPARE(late.verdict(OfTrades, end + 1ms).reason, Distrust::NoAnswer);
}

void TestTrustBook::expiryIsToldOnceAndTakenBack()
{
    TrustBook book;
    QVERIFY(!book.nextExpiry());
    picture(book, T, {stream(Trades)});
    (void)book.takeChanges();
    const auto at = book.nextExpiry();
    QVERIFY(at);
    QVERIFY(book.verdict(OfTrades, *at - 1ns).isTrusted());
    book.advance(*at - 1ns, W);
    QVERIFY(book.takeChanges().isEmpty());
    book.advance(*at, W);
    QCOMPARE(book.takeChanges(), QList{OfTrades});
    QVERIFY(!book.nextExpiry());
    book.advance(*at + 1s, W);
    QVERIFY(book.takeChanges().isEmpty());
    picture(book, *at + 2s, {stream(Trades)});
    QCOMPARE(book.takeChanges(), QList{OfTrades});
    QVERIFY(book.verdict(OfTrades, *at + 2s).isTrusted());
    QVERIFY(book.nextExpiry());
}

void TestTrustBook::shutdownEndsAllTrust()
{
    TrustBook book;
    picture(book, T, {stream(Trades)});
    (void)book.takeChanges();
    Event goodbye;
    goodbye.payload = ShutdownEvent{};
    book.addEvent(goodbye, T + 1ms, W);
    QCOMPARE(book.verdict(OfTrades, T + 1ms).reason, Distrust::ShuttingDown);
    QCOMPARE(book.takeChanges(), QList{OfTrades});
    picture(book, T + 2ms, {stream(Trades)});   // On its way still.
    QCOMPARE(book.verdict(OfTrades, T + 2ms).reason, Distrust::ShuttingDown);
}

void TestTrustBook::picturesFromBeforeCountForNothing()
{
    TrustBook book(T);
    picture(book, T - 1ms, {stream(Trades)});
    QCOMPARE(book.verdict(OfTrades, T).reason, Distrust::Starting);
    picture(book, T, {stream(Trades)});
    QVERIFY(book.verdict(OfTrades, T).isTrusted());
}

void TestTrustBook::changesAreCountedAndToldOnce()
{
    TrustBook book;
    picture(book, T, {stream(Trades)});
    QCOMPARE(book.takeChanges(), QList{OfTrades});
    const quint64 before = book.verdict(OfTrades, T).changes;
    picture(book, T + 50ms, {stream(Trades)});
    QVERIFY(book.takeChanges().isEmpty());
    QCOMPARE(book.verdict(OfTrades, T + 50ms).changes, before);
    // A gap that is over before anybody looked is not hidden.
    book.addEvent(becomes(TrustState::Gapped), T + 60ms, W + 60ms);
    book.addEvent(becomes(TrustState::Trusted), T + 61ms, W + 61ms);
    QCOMPARE(book.takeChanges(), QList{OfTrades});
    const TrustVerdict verdict = book.verdict(OfTrades, T + 62ms);
    QVERIFY(verdict.isTrusted());
    QCOMPARE(verdict.changes, before + 2);
    QCOMPARE(verdict.since, W + 61ms);
}

void TestTrustBook::eventsOfOthersChangeNothing_data()
{
    QTest::addColumn<Event>("other");
    Event ofFeed = becomes(TrustState::Gapped);
    ofFeed.feed = QStringLiteral("okx");
    QTest::newRow("another feed") << ofFeed;
    Event ofAccount = becomes(TrustState::Gapped);
    ofAccount.account = QStringLiteral("main");
    QTest::newRow("an account") << ofAccount;
    QTest::newRow("the whole feed") << happens(StateChanged{LineState::Stable, LineState::Waiting, Cause::None}, 0);
    QTest::newRow("something else") << happens(Rotated{});
}

void TestTrustBook::eventsOfOthersChangeNothing()
{
    QFETCH(const Event, other);
    TrustBook book;
    picture(book, T, {stream(Trades)});
    (void)book.takeChanges();
    book.addEvent(other, T + 1ms, W);
    QVERIFY(book.verdict(OfTrades, T + 1ms).isTrusted());
    QVERIFY(book.takeChanges().isEmpty());
}

void TestTrustBook::aFeedIsTrustedWhenAllOfItIs()
{
    TrustBook book;
    picture(book, T, {stream(Trades), stream(Books)});
    const FeedTrustVerdict verdict = book.feedVerdict(FeedName, T);
    QVERIFY(verdict.isTrusted());
    QCOMPARE(verdict.trustedStreams, 2);
    QCOMPARE(verdict.wantedStreams, 2);
    QVERIFY(!verdict.stream);
    // A feed without a stream has nothing to rely on.
    TrustBook empty;
    picture(empty, T, {});
    QVERIFY(!empty.feedVerdict(FeedName, T).isTrusted());
}

void TestTrustBook::aFeedNamesWhatIsWrong()
{
    TrustBook book;
    picture(book, T, {stream(Trades), stream(Books, TrustState::Silent)});
    const FeedTrustVerdict verdict = book.feedVerdict(FeedName, T);
    QCOMPARE(verdict.reason, Distrust::Silent);
    QVERIFY(verdict.stream == Books);
    QCOMPARE(verdict.trustedStreams, 1);
    QCOMPARE(verdict.wantedStreams, 2);
}

void TestTrustBook::agesAreOfTheNewestMessage()
{
    TrustBook book;
    StreamSnapshot first = stream(Trades), second = stream(Trades), quiet = stream(Books);
    first.lastMessageAt = T - 30ms;
    second.lastMessageAt = T - 10ms;
    quiet.isQuiet = true;
    book.setFeeds({feed({line(1, T, {first, quiet}), line(2, T, {second})})}, T, W);
    QVERIFY(book.verdict(OfTrades, T).lastMessageAt == T - 10ms);
    QVERIFY(!book.verdict(OfTrades, T).isQuiet);
    QVERIFY(!book.verdict(OfBooks, T).lastMessageAt);
    QVERIFY(book.verdict(OfBooks, T).isTrusted() && book.verdict(OfBooks, T).isQuiet);
    QVERIFY(book.feedVerdict(FeedName, T).lastMessageAt == T - 10ms);
}

void TestTrustBook::everyReasonHasANameOfItsOwn()
{
    QSet<QString> names;
    for (int i = 0; i <= int(Distrust::ShuttingDown); ++i)
        names.insert(nameOf(Distrust(i)));
    QCOMPARE(names.size(), qsizetype(Distrust::ShuttingDown) + 1);
}

}   // namespace tst_trustbook

FEEDWARDEN_APPLESS_TEST(tst_trustbook::TestTrustBook)
#include "tst_trustbook.moc"
