// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/message.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <vector>

namespace tst_message {

using namespace feedwarden;

static const WallTime t0{1'800'000'000s};

class TestMessage final : public QObject
{
    Q_OBJECT

private slots:
    void accountEventsHaveAMessageEach();
    void whatAnAccountEventSaysIsInItsContent();
    void accountEventsAreEqualWhereAllOfThemIs();
    void aClearedFrameIsANewOne();
};

using AccountChange = decltype(AccountEvent::change);

/// No two of them say the same.
static std::vector<AccountChange> someChanges()
{
    const std::optional<Decimal> one = Decimal(1, 0);
    const std::optional<Decimal> two = Decimal(2, 0);
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    return {
        OrderUpdate{a, a, a, OrderSide::Buy, OrderStatus::New, a, a, one, one, one, one},
        OrderUpdate{b, a, a, OrderSide::Buy, OrderStatus::New, a, a, one, one, one, one},
        OrderUpdate{a, b, a, OrderSide::Buy, OrderStatus::New, a, a, one, one, one, one},
        OrderUpdate{a, a, b, OrderSide::Buy, OrderStatus::New, a, a, one, one, one, one},
        OrderUpdate{a, a, a, OrderSide::Sell, OrderStatus::New, a, a, one, one, one, one},
        OrderUpdate{a, a, a, OrderSide::Buy, OrderStatus::New, b, a, one, one, one, one},
        OrderUpdate{a, a, a, OrderSide::Buy, OrderStatus::New, a, b, one, one, one, one},
        OrderUpdate{a, a, a, OrderSide::Buy, OrderStatus::New, a, a, two, one, one, one},
        OrderUpdate{a, a, a, OrderSide::Buy, OrderStatus::New, a, a, one, two, one, one},
        OrderUpdate{a, a, a, OrderSide::Buy, OrderStatus::New, a, a, one, one, two, one},
        OrderUpdate{a, a, a, OrderSide::Buy, OrderStatus::New, a, a, one, one, one, two},
        OrderUpdate{a, a, a, OrderSide::Buy, OrderStatus::New, a, a, {}, one, one, one},
        Fill{a, a, a, OrderSide::Buy, *one, *one, one, a, false},
        Fill{b, a, a, OrderSide::Buy, *one, *one, one, a, false},
        Fill{a, b, a, OrderSide::Buy, *one, *one, one, a, false},
        Fill{a, a, b, OrderSide::Buy, *one, *one, one, a, false},
        Fill{a, a, a, OrderSide::Sell, *one, *one, one, a, false},
        Fill{a, a, a, OrderSide::Buy, *two, *one, one, a, false},
        Fill{a, a, a, OrderSide::Buy, *one, *two, one, a, false},
        Fill{a, a, a, OrderSide::Buy, *one, *one, two, a, false},
        Fill{a, a, a, OrderSide::Buy, *one, *one, {}, a, false},
        Fill{a, a, a, OrderSide::Buy, *one, *one, one, b, false},
        Fill{a, a, a, OrderSide::Buy, *one, *one, one, a, true},
        BalanceUpdate{a, one, one, one, one},
        BalanceUpdate{b, one, one, one, one},
        BalanceUpdate{a, two, one, one, one},
        BalanceUpdate{a, one, two, one, one},
        BalanceUpdate{a, one, one, two, one},
        BalanceUpdate{a, one, one, one, two},
        PositionUpdate{a, a, *one, one, one, one},
        PositionUpdate{b, a, *one, one, one, one},
        PositionUpdate{a, b, *one, one, one, one},
        PositionUpdate{a, a, *two, one, one, one},
        PositionUpdate{a, a, *one, two, one, one},
        PositionUpdate{a, a, *one, one, two, one},
        PositionUpdate{a, a, *one, one, one, two},
        AccountConfigUpdate{a, a, a},
        AccountConfigUpdate{b, a, a},
        AccountConfigUpdate{a, b, a},
        AccountConfigUpdate{a, a, b},
    };
}

static size_t contentOf(const AccountEvent &event)
{
    DecodedFrame frame;
    frame.add(event);
    return std::get<AccountNews>(frame.messages.front().payload).content;
}

void TestMessage::accountEventsHaveAMessageEach()
{
    DecodedFrame frame;
    AccountEvent event;
    event.stream = 3;
    event.time = t0;
    event.change = BalanceUpdate{.asset = QStringLiteral("BTC"), .total = Decimal(1, 0)};
    frame.add(event);
    event.stream = 4;
    event.time = {};
    event.isReread = true;
    frame.add(event);
    event.isReread = false;
    event.isSnapshot = true;
    frame.add(event);
    QCOMPARE(frame.messages.size(), 3u);
    QCOMPARE(frame.accountEvents.size(), 3u);
    for (size_t i = 0; i < 3; ++i)
        QCOMPARE(std::get<AccountNews>(frame.messages[i].payload).event, quint32(i));
    QCOMPARE(frame.messages[0].stream, 3);
    QCOMPARE(frame.messages[1].stream, 4);
    QVERIFY(frame.messages[0].hasEventTime());
    QVERIFY(frame.messages[0].eventTime == t0);
    QVERIFY(!frame.messages[1].hasEventTime());
    // What is read as it stands, or stood before we asked, is old by nature.
    QVERIFY(frame.messages[0].countsForLatency);
    QVERIFY(!frame.messages[1].countsForLatency);
    QVERIFY(!frame.messages[2].countsForLatency);
    QVERIFY(frame.accountEvents[2] == event);
}

/// Two sessions of one account say the same change once each: all that it says, and nothing else, makes it another.
void TestMessage::whatAnAccountEventSaysIsInItsContent()
{
    const auto changes = someChanges();
    std::vector<size_t> seen;
    for (const AccountChange &change : changes) {
        for (const bool isReread : {false, true}) {
            AccountEvent event;
            event.change = change;
            event.isReread = isReread;
            const size_t content = contentOf(event);
            QVERIFY2(std::find(seen.begin(), seen.end(), content) == seen.end(),
                     qPrintable(QString::number(seen.size())));
            seen.push_back(content);
            event.stream = 5;
            event.time = t0;
            QCOMPARE(contentOf(event), content);   // whenever and however it came
        }
    }
}

void TestMessage::accountEventsAreEqualWhereAllOfThemIs()
{
    const auto changes = someChanges();
    for (size_t i = 0; i < changes.size(); ++i) {
        for (size_t j = 0; j < changes.size(); ++j)
            QCOMPARE(changes[i] == changes[j], i == j);
    }
    // What a venue calls a status may be what others do, and is no other word of its own.
    OrderUpdate filled = std::get<OrderUpdate>(changes.front());
    filled.status = OrderStatus::Filled;
    QVERIFY(changes.front() != AccountChange(filled));

    const AccountEvent event{.stream = 1, .time = t0, .isReread = true, .isSnapshot = true, .change = changes.back()};
    const auto differs = [&event](auto change) {
        AccountEvent other = event;
        const bool isSame = other == event;
        change(other);
        return isSame && other != event;
    };
    QVERIFY(differs([](AccountEvent &e) { e.stream = 2; }));
    QVERIFY(differs([](AccountEvent &e) { e.time = t0 + 1ns; }));
    QVERIFY(differs([](AccountEvent &e) { e.isReread = false; }));
    QVERIFY(differs([](AccountEvent &e) { e.isSnapshot = false; }));
    QVERIFY(differs([&changes](AccountEvent &e) { e.change = changes.front(); }));
}

void TestMessage::aClearedFrameIsANewOne()
{
    DecodedFrame frame;
    frame.add({});
    frame.levels.resize(2);
    frame.notices.resize(1);
    frame.connectionSequence = {1, 1, 0, true};
    frame.problem = DecodeProblem::WrongType;
    frame.problemField = "price";
    frame.clear();
    QVERIFY(frame.messages.empty());
    QVERIFY(frame.levels.empty());
    QVERIFY(frame.accountEvents.empty());
    QVERIFY(frame.notices.empty());
    QVERIFY(!frame.connectionSequence.isSet);
    QCOMPARE(frame.connectionSequence.last, 0u);
    QCOMPARE(frame.problem, DecodeProblem::None);
    QCOMPARE(frame.problemField, "");
}

}   // namespace tst_message

FEEDWARDEN_APPLESS_TEST(tst_message::TestMessage)
#include "tst_message.moc"
