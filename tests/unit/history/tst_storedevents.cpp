// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/eventjson.h"
#include "core/history/fullhistory.h"
#include "core/history/historywriter.h"
#include "core/history/storedevents.h"
#include "tests/support/testmain.h"
#include "tests/unit/history/storesupport.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_storedevents {

using namespace feedwarden;
using namespace feedwarden::test;

/// Events of former runs: out of a real file, by the thread of the past.
class TestStoredEvents final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();

    void everyEventComesBack_data();
    void everyEventComesBack();
    void everyKindIsTried();
    void whatIsNotKnownIsNone_data();
    void whatIsNotKnownIsNone();

    void allOfATimeAreGiven();
    void theNewestAreGivenAndAllCounted();
    void questionsNarrow_data();
    void questionsNarrow();
    void emptyTimesSaySinceWhenThereAreAny();
    void oneAnswerIsRemembered();
    void withoutAStoreThereAreNone();
    void aStoreThatFailsSaysSo();

private:
    [[nodiscard]] std::shared_ptr<const StoredEvents> ask(const FullHistory &past, const EventQuestion &question) const;

    QTemporaryDir m_folder;
    std::vector<Event> m_told;   ///< As the first run told them.
    TimeSpan m_run;
    LiveHistory m_nothing;
};

void TestStoredEvents::initTestCase()
{
    QVERIFY(m_folder.isValid());
    KeptFeed feed(floorToLength(wallNow() - 3h, 1h));
    HistoryWriter writer({.dataFolder = m_folder.path()});
    m_run.from = feed.now();
    for (int second = 0; second < 300; ++second) {
        if (second % 100 == 10)
            feed.lose();
        else if (second % 100 == 20)
            feed.comeBack(10s);
        else if (second == 50)
            feed.tell(TrustChanged{feed.stream(), TrustState::Trusted, TrustState::Rejected});
        else if (second == 51)
            feed.tell(SubscriptionRejected{feed.stream(), QStringLiteral("no such <b>symbol</b>")});
        writer.write(feed.second());
    }
    writer.write(feed.last());
    m_run.to = feed.now() + 1s;
    const auto &told = feed.live().events();
    m_told = {told.cbegin(), told.cend()};
    QVERIFY(m_told.size() > 20);
}

std::shared_ptr<const StoredEvents> TestStoredEvents::ask(const FullHistory &past, const EventQuestion &question) const
{
    std::shared_ptr<const StoredEvents> answer;
    (void)QTest::qWaitFor(
        [&] {
            answer = past.storedEvents(question);
            return answer != nullptr;
        },
        30'000);
    return answer;
}

/// One of each kind, with something in everything that is told of it.
static std::vector<EventPayload> everything()
{
    const StreamKey trade{QStringLiteral("BTC-USDT"), Channel::Trade};
    Failure failure{.failureClass = FailureClass::Throttled, .cause = Cause::ConnectionReset};
    failure.detail = QStringLiteral("by \"peer\" – ü");
    failure.httpStatus = 429;
    failure.closeCode = 1013;
    failure.retryAfter = 90s;
    const auto decimal = [](const char *text) { return *Decimal::parse(text); };
    const auto changed = [&trade](decltype(AccountEvent::change) change) {
        AccountChanged event{trade, {}};
        event.event.time = toWallTime(QDateTime(QDate(2026, 11, 20), QTime(14, 3, 7, 123), Qt::UTC));
        event.event.isReread = true;
        event.event.change = std::move(change);
        return event;
    };
    return {
        StateChanged{LineState::Stable, LineState::Waiting, Cause::ConnectionReset},
        ConnectionFailed{failure},
        Reconnecting{3, 4'210'500us},
        Reconnected{41s, 3},
        BreakerOpened{10, 30s, true, QStringLiteral("wss://a.example:443")},
        BreakerOpened{5, 31s, false, {}},
        BreakerHalfOpened{true, QStringLiteral("wss://a.example:443")},
        BreakerClosed{true, QStringLiteral("wss://a.example:443")},
        StaleDetected{trade, 15s},
        StaleDetected{{}, 16s},
        StaleCleared{trade},
        SequenceGap{trade, 9'007'199'254'740'991ULL, 9'007'199'254'740'990ULL, 17},
        SequenceGap{{}, 5, 7, 2},
        Resynced{trade, 350ms},
        SubscriptionConfirmed{trade},
        SubscriptionRejected{trade, QStringLiteral("unknown symbol")},
        Rotated{2s, 12},
        TrustChanged{trade, TrustState::Trusted, TrustState::Gapped},
        ClockOffsetMeasured{-3ms, 1ms},
        ErrorOccurred{{ErrorCode::Network, QStringLiteral("what happened")}},
        ShutdownEvent{false},
        RehearsalFault{QStringLiteral("reset"), false},
        changed(OrderUpdate{.symbol = QStringLiteral("BTCUSDT"),
                            .orderId = QStringLiteral("1"),
                            .clientOrderId = QStringLiteral("mine"),
                            .side = OrderSide::Sell,
                            .status = OrderStatus::PartlyFilled,
                            .venueStatus = QStringLiteral("PARTIALLY_FILLED"),
                            .type = QStringLiteral("LIMIT"),
                            .price = decimal("50000.10"),
                            .quantity = decimal("0.5")}),
        changed(Fill{.symbol = QStringLiteral("BTCUSDT"),
                     .orderId = QStringLiteral("1"),
                     .tradeId = QStringLiteral("2"),
                     .side = OrderSide::Buy,
                     .price = decimal("50000.1"),
                     .quantity = decimal("0.25"),
                     .fee = decimal("-0.0001"),
                     .feeAsset = QStringLiteral("BNB"),
                     .isMaker = true}),
        changed(BalanceUpdate{.asset = QStringLiteral("USDT"), .total = decimal("12.50"), .change = decimal("-1")}),
        changed(PositionUpdate{.symbol = QStringLiteral("BTCUSDT"),
                               .side = QStringLiteral("LONG"),
                               .quantity = decimal("-3"),
                               .entryPrice = decimal("49000")}),
        changed(AccountConfigUpdate{QStringLiteral("BTCUSDT"), QStringLiteral("leverage"), QStringLiteral("20")}),
        AccountReread{5s, 2},
        AccountReread{{}, 0},
        AccountKeyRenewed{60min},
        AccountKeyRenewalFailed{3, 10min, QStringLiteral("503")},
        AccountDoubted{Cause::InvalidCredentials, QStringLiteral("-2015"), 60s},
        AccountDeactivated{Cause::InvalidCredentials, QStringLiteral("-2015")},
        AccountAccepted{},
        AccountWarning{AccountWarning::Kind::ExpiresSoon, QStringLiteral("in 3 days")},
    };
}

void TestStoredEvents::everyEventComesBack_data()
{
    QTest::addColumn<int>("place");
    const auto all = everything();
    for (size_t i = 0; i < all.size(); ++i)
        QTest::addRow("%zu %s", i, nameOf(all[i]).data()) << int(i);
}

void TestStoredEvents::everyEventComesBack()
{
    QFETCH(const int, place);
    Event event{.time = toWallTime(QDateTime(QDate(2026, 11, 20), QTime(14, 3, 7, 123), Qt::UTC)),
                .feed = QStringLiteral("okx"),
                .line = 2,
                .payload = everything()[size_t(place)]};
    event.account = QStringLiteral("main");
    const QJsonObject json = toJson(event);
    const auto back = eventFromJson(json);
    QVERIFY(back);
    QCOMPARE(back->payload.index(), event.payload.index());
    QCOMPARE(toJson(*back), json);
}

void TestStoredEvents::everyKindIsTried()
{
    QStringList tried;
    for (const EventPayload &payload : everything())
        tried << nameOf(payload);
    for (const EventPayload &payload : oneOfEachEvent())
        QVERIFY2(tried.contains(nameOf(payload)), nameOf(payload).data());
    QCOMPARE(oneOfEachEvent().size(), std::variant_size_v<EventAlternative> + 4);   // Accounts change in five ways.
}

void TestStoredEvents::whatIsNotKnownIsNone_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("of a later version") << QJsonObject{{QStringLiteral("event"), QStringLiteral("moon_landed")}};
    QTest::newRow("trust of no stream") << QJsonObject{{QStringLiteral("event"), QStringLiteral("trust_changed")},
                                                       {QStringLiteral("to"), QStringLiteral("trusted")}};
    QTest::newRow("a stream that is none") << QJsonObject{{QStringLiteral("event"), QStringLiteral("resynced")},
                                                          {QStringLiteral("stream"), QStringLiteral("nonsense")}};
}

void TestStoredEvents::whatIsNotKnownIsNone()
{
    QFETCH(const QJsonObject, json);
    QVERIFY(!eventFromJson(json));
}

void TestStoredEvents::allOfATimeAreGiven()
{
    FullHistory past(&m_nothing);
    past.open(m_folder.path());
    QCOMPARE(past.store(), Past::Store::Open);
    const auto answer = ask(past, {.span = m_run});
    QVERIFY(answer);
    QCOMPARE(answer->total, int(m_told.size()));
    QCOMPARE(answer->events.size(), m_told.size());
    for (size_t i = 0; i < m_told.size(); ++i) {
        const Event &event = answer->events[i];
        QCOMPARE(event.time, m_told[i].time);
        QCOMPARE(event.feed, m_told[i].feed);
        QCOMPARE(event.line, m_told[i].line);
        QCOMPARE(toJson(event), toJson(m_told[i]));
        QVERIFY(i == 0 || event.id > answer->events[i - 1].id);
    }
    // Its end does not belong to it.
    const WallTime third = m_told[20].time;
    const auto until = ask(past, {.span = {m_run.from, third}});
    QVERIFY(until && !until->events.empty());
    QVERIFY(until->events.back().time < third);
}

void TestStoredEvents::theNewestAreGivenAndAllCounted()
{
    FullHistory past(&m_nothing);
    past.open(m_folder.path());
    const auto answer = ask(past, {.span = m_run, .most = 3});
    QVERIFY(answer);
    QCOMPARE(answer->events.size(), size_t(3));
    QCOMPARE(answer->total, int(m_told.size()));
    for (size_t i = 0; i < 3; ++i)
        QCOMPARE(toJson(answer->events[i]), toJson(m_told[m_told.size() - 3 + i]));
}

void TestStoredEvents::questionsNarrow_data()
{
    QTest::addColumn<EventQuestion>("question");
    QTest::addColumn<QStringList>("names");   ///< Those that are given; "-" in front of those that are not.
    const EventQuestion all{.span = m_run};
    const auto row = [&](const char *name, auto change, const QStringList &names) {
        EventQuestion question = all;
        change(question);
        QTest::newRow(name) << question << names;
    };
    row("of a feed",
        [](EventQuestion &q) {
            q.source = EventQuestion::Source{QStringLiteral("okx"), {}};
        },
        {QStringLiteral("state_changed"), QStringLiteral("trust_changed")});
    row("of another feed",
        [](EventQuestion &q) {
            q.source = EventQuestion::Source{QStringLiteral("kraken"), {}};
        },
        {QStringLiteral("-state_changed"), QStringLiteral("-trust_changed")});
    row("of the program", [](EventQuestion &q) { q.source = EventQuestion::Source{}; },
        {QStringLiteral("-state_changed")});
    row("of an account",
        [](EventQuestion &q) {
            q.source = EventQuestion::Source{{}, QStringLiteral("okx")};
        },
        {QStringLiteral("-state_changed")});
    row("of a kind", [](EventQuestion &q) { q.names = {QStringLiteral("reconnected")}; },
        {QStringLiteral("reconnected"), QStringLiteral("-state_changed")});
    row("refusals stay",
        [](EventQuestion &q) {
            q.without = {QStringLiteral("trust_changed"), QStringLiteral("subscription_rejected")};
        },
        {QStringLiteral("state_changed"), QStringLiteral("trust_changed"), QStringLiteral("subscription_rejected")});
    row("refusals go",
        [](EventQuestion &q) {
            q.without = {QStringLiteral("trust_changed"), QStringLiteral("subscription_rejected")};
            q.refusalsStay = false;
        },
        {QStringLiteral("state_changed"), QStringLiteral("-trust_changed"), QStringLiteral("-subscription_rejected")});
}

void TestStoredEvents::questionsNarrow()
{
    QFETCH(const EventQuestion, question);
    QFETCH(const QStringList, names);
    FullHistory past(&m_nothing);
    past.open(m_folder.path());
    const auto answer = ask(past, question);
    QVERIFY(answer);
    QCOMPARE(answer->total, int(answer->events.size()));
    QStringList given;
    for (const Event &event : answer->events)
        given << nameOf(event.payload);
    for (const QString &name : names) {
        if (name.startsWith(QLatin1Char('-')))
            QVERIFY2(!given.contains(name.mid(1)), qPrintable(name));
        else
            QVERIFY2(given.contains(name), qPrintable(name));
    }
    if (!question.without.isEmpty() && question.refusalsStay)
        QCOMPARE(given.count(QStringLiteral("trust_changed")), 1);   // The one that was refused.
}

void TestStoredEvents::emptyTimesSaySinceWhenThereAreAny()
{
    FullHistory past(&m_nothing);
    past.open(m_folder.path());
    const auto answer = ask(past, {.span = {m_run.from - 48h, m_run.from - 24h}});
    QVERIFY(answer);
    QCOMPARE(answer->total, 0);
    QVERIFY(answer->events.empty());
    QCOMPARE(answer->keptSince, std::optional(m_told.front().time));
}

void TestStoredEvents::oneAnswerIsRemembered()
{
    FullHistory past(&m_nothing);
    QSignalSpy changed(&past, &FullHistory::changed);
    past.open(m_folder.path());
    const EventQuestion first{.span = m_run}, second{.span = m_run, .most = 5};
    const auto answer = ask(past, first);
    QVERIFY(answer);
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(past.storedEvents(first), answer);
    QVERIFY(!past.isReading());
    // Of two that are asked while one is under way the newer one counts.
    (void)past.storedEvents({.span = m_run, .most = 7});
    (void)past.storedEvents({.span = m_run, .most = 6});
    QVERIFY(ask(past, second));
    QVERIFY(!past.isReading());
    QVERIFY(!past.storedEvents(first));
    QTRY_VERIFY(!past.isReading());
}

void TestStoredEvents::withoutAStoreThereAreNone()
{
    FullHistory past(&m_nothing);
    QCOMPARE(past.store(), Past::Store::None);
    QVERIFY(!past.storedEvents({.span = m_run}));
    QVERIFY(!past.isReading());
    past.open(m_folder.path());
    QVERIFY(ask(past, {.span = m_run}));
    past.open({});   // The demo: what real exchanges did is not the past of simulated ones.
    QCOMPARE(past.store(), Past::Store::None);
    QVERIFY(!past.storedEvents({.span = m_run}));
}

void TestStoredEvents::aStoreThatFailsSaysSo()
{
    FullHistory past(&m_nothing);
    QSignalSpy failed(&past, &FullHistory::failed);
    past.setRetry(1h);
    past.open(m_folder.filePath(QStringLiteral("nowhere")));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(past.store(), Past::Store::Failing);
    QVERIFY(!past.storedEvents({.span = m_run}));
}

}   // namespace tst_storedevents

FEEDWARDEN_GUILESS_TEST(tst_storedevents::TestStoredEvents)
#include "tst_storedevents.moc"
