// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/rotatingline.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <array>
#include <vector>

namespace tst_rotatingline {

using namespace feedwarden;

namespace {

/// What can happen to a line with two sessions, from outside.
enum class Order {
    Due,        ///< The session in use has come to a planned end.
    Moved,      ///< Streams want another URL.
    Open,       ///< The successor's socket is open (granted before).
    Prove,      ///< It is accepted and brings data.
    Switch,     ///< It has caught up.
    NextEnds,   ///< Its socket ends, before or after opening.
    EndsAnnounced,
    Ends,     ///< The socket of the session in use ends by itself.
    Closed,   ///< The socket of a session that left is closed.
    Wait,     ///< Ten seconds.
    Stop,
    Start,
    Reconnect,
    NetworkLost,
    NetworkUp,
};
constexpr int OrderCount = 15;

const char *textOf(Order order)
{
    static constexpr std::array<const char *, OrderCount> texts = {
        "due",  "moved", "open",  "prove",     "switch", "next ends", "ends announced", "ends", "closed",
        "wait", "stop",  "start", "reconnect", "lost",   "up"};
    return texts[size_t(order)];
}

/// Governor, sockets and owner of one line.
class RotationDriver
{
public:
    static LineSettings settings()
    {
        LineSettings settings;
        settings.rotates = true;
        settings.breaker.failureThreshold = 1'000;
        settings.breaker.flapThreshold = 1'000;
        return settings;
    }

    Random random;
    RotatingLine line;
    Clock::time_point now{24h};
    LineState shown = LineState::Idle;
    std::vector<LineState> states;
    std::vector<LineAction> told;
    int takeOvers = 0, seamless = 0, prepared = 0, dropped = 0, failures = 0, reconnecting = 0, reconnected = 0;
    QStringList broken;
    bool grantsSlots = true;

    explicit RotationDriver(quint64 seed = 1, const LineSettings &given = settings())
        : random(seed), line(given, random)
    {
    }

    /// A socket of the line.
    struct Socket {
        quint32 epoch = 0;   ///< 0 = closed.
        bool isOpen = false;
        bool isEnding = false;
    };
    Socket current, successor;
    std::vector<Socket> leaving;

    [[nodiscard]] int sockets() const
    {
        return int(current.epoch != 0) + int(successor.epoch != 0)
               + int(std::count_if(leaving.begin(), leaving.end(), [](const Socket &one) { return one.epoch != 0; }));
    }
    void require(bool isTrue, const QString &what)
    {
        if (!isTrue)
            broken.append(what);
    }
    Socket &at(Seat seat) { return seat == Seat::Current ? current : successor; }

    void take()
    {
        Seat seat = Seat::Current;
        LineAction action;
        // Owners ask for nothing where they are told that there is nothing.
        for (bool isKnown = line.hasActions(); line.takeAction(seat, action, now); isKnown = line.hasActions()) {
            require(isKnown, QStringLiteral("an action that nobody was told of"));
            perform(seat, action);
        }
        require(line.state() == shown, QStringLiteral("the state is not the one told"));
        require(!line.hasActions(), QStringLiteral("actions are left"));
    }

    void perform(Seat seat, const LineAction &action)
    {
        using namespace lineaction;
        told.push_back(action);
        if (std::holds_alternative<RequestSlot>(action)) {
            m_requests.push_back(seat);
            if (grantsSlots)
                line.at(seat).slotGranted(false, now);
        } else if (const auto *open = std::get_if<Open>(&action)) {
            require(at(seat).epoch == 0, QStringLiteral("a socket was opened twice"));
            at(seat) = {open->epoch, false, false};
            require(sockets() <= 2, QStringLiteral("three sockets"));
        } else if (const auto *close = std::get_if<Close>(&action)) {
            if (at(seat).epoch == close->epoch)
                at(seat).isEnding = true;
        } else if (const auto *abort = std::get_if<Abort>(&action)) {
            if (at(seat).epoch == abort->epoch)
                at(seat).isEnding = true;
        } else if (const auto *change = std::get_if<StateChanged>(&action)) {
            require(change->from == shown && change->to != shown, QStringLiteral("a state was skipped"));
            require(ConnectionMachine::isLegal(change->from, change->to),
                    QStringLiteral("%1 -> %2").arg(nameOf(change->from), nameOf(change->to)));
            shown = change->to;
            states.push_back(shown);
        } else if (const auto *over = std::get_if<TakeOver>(&action)) {
            require(prepared > takeOvers + dropped, QStringLiteral("a successor that was never prepared takes over"));
            ++takeOvers;
            seamless += over->isSeamless ? 1 : 0;
            require(!over->isSeamless || (successor.isOpen && successor.epoch != 0),
                    QStringLiteral("seamless without a session"));
            leave(std::exchange(current, std::exchange(successor, Socket{})));
        } else if (std::holds_alternative<PrepareSuccessor>(action)) {
            require(prepared == takeOvers + dropped, QStringLiteral("two successors"));
            ++prepared;
        } else if (std::holds_alternative<DropSuccessor>(action)) {
            ++dropped;
            leave(std::exchange(successor, Socket{}));
        } else if (std::holds_alternative<RotationDue>(action)) {
            require(false, QStringLiteral("RotationDue got out"));
        } else if (std::holds_alternative<ConnectionFailed>(action)) {
            ++failures;
        } else if (std::holds_alternative<Reconnecting>(action)) {
            ++reconnecting;
        } else if (std::holds_alternative<Reconnected>(action)) {
            ++reconnected;
        }
    }
    void leave(const Socket &socket)
    {
        leaving.push_back(socket);
        leaving.back().isEnding = true;
    }

    /// Sockets that were told to end do so.
    void finishEnding()
    {
        for (const Seat seat : {Seat::Current, Seat::Successor}) {
            if (at(seat).epoch == 0 || !at(seat).isEnding)
                continue;
            const quint32 epoch = std::exchange(at(seat), Socket{}).epoch;
            line.at(seat).ended(epoch, classifyClose(1000, {}), now);
            take();
        }
    }
    void networkUp()
    {
        const WireFacts wire{m_bytes, now};
        line.current().networkUp(now, wire);
        if (line.hasSuccessor())
            line.successor().networkUp(now, wire);
    }
    void wake()
    {
        const WireFacts wire{++m_bytes, now};
        line.current().wake(now, wire);
        if (line.hasSuccessor())
            line.successor().wake(now, wire);
        take();
    }
    void pass(Clock::duration time)
    {
        const auto end = now + time;
        for (int guard = 0;; ++guard) {
            const auto next = line.nextWake();
            if (!next || *next > end)
                break;
            if (guard > 10'000) {
                broken.append(QStringLiteral("the wake time does not move on"));
                break;
            }
            now = std::max(now, *next);
            wake();
            answerPings();
            finishEnding();
        }
        now = std::max(now, end);
    }
    void answerPings()
    {
        for (const Seat seat : {Seat::Current, Seat::Successor}) {
            if (at(seat).isOpen && at(seat).epoch != 0 && !at(seat).isEnding)
                line.at(seat).pong(at(seat).epoch, line.at(seat).liveness().pingNumber(), now);
        }
        take();
    }

    void open(Seat seat)
    {
        Socket &socket = at(seat);
        if (socket.epoch == 0 || socket.isOpen || socket.isEnding)
            return;
        socket.isOpen = true;
        line.at(seat).opened(socket.epoch, now);
        take();
    }
    void prove(Seat seat)
    {
        if (!at(seat).isOpen || at(seat).isEnding)
            return;
        line.at(seat).allStreamsAcknowledged(now);
        line.at(seat).dataReceived(now);
        take();
        if (seat == Seat::Current) {
            line.current().recovered(now);
            take();
        }
    }
    void end(Seat seat, const Failure &failure)
    {
        if (at(seat).epoch == 0)
            return;
        const quint32 epoch = std::exchange(at(seat), Socket{}).epoch;
        line.at(seat).ended(epoch, failure, now);
        take();
    }
    void begin()
    {
        line.start(now);
        take();
        open(Seat::Current);
        prove(Seat::Current);
    }

    void apply(Order order)
    {
        switch (order) {
        case Order::Due:
            line.current().replaceLine(Cause::StreamsSilent, now);
            break;
        case Order::Moved:
            line.current().endpointChanged(now);
            break;
        case Order::Open:
            open(line.hasSuccessor() ? Seat::Successor : Seat::Current);
            break;
        case Order::Prove:
            prove(line.hasSuccessor() ? Seat::Successor : Seat::Current);
            break;
        case Order::Switch:
            if (line.hasSuccessor() && line.successor().hasProofOfLife())
                line.switchOver();
            break;
        case Order::NextEnds:
            end(Seat::Successor, makeFailure(Cause::ConnectionLost, {}, false));
            break;
        case Order::EndsAnnounced:
            line.current().announcedRestart(now);
            end(Seat::Current, makeFailure(Cause::ConnectionLost, {}, false));
            break;
        case Order::Ends:
            end(Seat::Current, makeFailure(Cause::ConnectionLost, {}, false));
            break;
        case Order::Closed:
            if (!leaving.empty()) {
                leaving.pop_back();
                line.closed(now);
            }
            finishEnding();
            break;
        case Order::Wait:
            pass(10s);
            break;
        case Order::Stop:
            line.stop(now, ConnectionMachine::StopReason::User);
            break;
        case Order::Start:
            line.start(now);
            break;
        case Order::Reconnect:
            line.reconnect(now);
            break;
        case Order::NetworkLost:
            line.networkLost(now);
            break;
        case Order::NetworkUp:
            networkUp();
            break;
        }
        take();
    }

private:
    std::vector<Seat> m_requests;
    qint64 m_bytes = 0;
};

}   // namespace

using Orders = QList<Order>;
using States = QList<LineState>;

class TestRotatingLine : public QObject
{
    Q_OBJECT

private slots:
    void orders_data();
    void orders();
    void noOrderBreaksAnInvariant();
    void lifetimeIsReplacedBetween85And95Percent();
    void aLifetimeThatEndsWithoutSuccessorIsNoFailure();
    void withoutRotationTheSessionIsClosedFirst();
    void aSessionWithoutProofIsNotHeldOnTo();
    void theSuccessorTriesAgainByBackoffAndIsNotToldAsReconnecting();
    void anOutageBeginsWhenTheOldSessionDied();
    void triesOfTheSuccessorAreThoseOfTheOutage();
    void whoeverTakesOverRotatesIfTheLineDoes();
    void aSecondRotationWaitsUntilTheLastOneIsClosed();
    void theSuccessorsEpochsGoOn();
    void whatConcernsTheLineReachesBothSessions();
    void aSuccessorOnItsWayIsNotPreparedTwice();
    void aSessionThatBecomesStableIsToldWhileTheOtherWaits();
    void aBreakerThatIsOpenIsToldWithTheTakeOver();
    void whoTakesOverWithoutATryTellsWhenItTries();
};

void TestRotatingLine::orders_data()
{
    using O = Order;
    using S = LineState;
    QTest::addColumn<Orders>("orders");
    QTest::addColumn<States>("states");   // After Streaming.
    QTest::addColumn<int>("takeOvers");
    QTest::addColumn<int>("seamless");
    QTest::addColumn<int>("failures");
    const auto row = [](const char *name, const Orders &orders, const States &states, int takeOvers, int seamless,
                        int failures) { QTest::newRow(name) << orders << states << takeOvers << seamless << failures; };

    row("as it should be", {O::Due, O::Open, O::Prove, O::Switch}, {S::Rotating, S::Streaming}, 1, 1, 0);
    row("the successor is refused", {O::Due, O::NextEnds}, {S::Rotating, S::Streaming}, 0, 0, 1);
    row("the successor dies before it has proven itself", {O::Due, O::Open, O::NextEnds}, {S::Rotating, S::Streaming},
        0, 0, 1);
    row("the successor dies before the switch", {O::Due, O::Open, O::Prove, O::NextEnds}, {S::Rotating, S::Streaming},
        0, 0, 1);
    row("a proven successor outlives the old session", {O::Due, O::Open, O::Prove, O::Ends},
        {S::Rotating, S::Streaming}, 1, 1, 1);
    row("the announced end comes before the switch", {O::Due, O::Open, O::Prove, O::EndsAnnounced},
        {S::Rotating, S::Streaming}, 1, 1, 1);
    row("the old session dies while the successor connects", {O::Due, O::Ends}, {S::Rotating, S::Connecting}, 1, 0, 1);
    row("and then it comes up", {O::Due, O::Ends, O::Open, O::Prove},
        {S::Rotating, S::Connecting, S::Subscribing, S::Streaming}, 1, 0, 1);
    row("the old session dies while the successor subscribes", {O::Due, O::Open, O::Ends, O::Prove},
        {S::Rotating, S::Subscribing, S::Streaming}, 1, 0, 1);
    row("the old session dies while the successor waits to try again", {O::Due, O::NextEnds, O::Ends},
        {S::Rotating, S::Streaming, S::Waiting}, 1, 0, 2);
    row("both die", {O::Due, O::Open, O::Prove, O::Ends, O::Ends}, {S::Rotating, S::Streaming, S::Waiting}, 1, 1, 2);
    row("a stop drops the successor", {O::Due, O::Open, O::Stop}, {S::Rotating, S::Streaming, S::Draining}, 0, 0, 0);
    row("a reconnect drops the successor", {O::Due, O::Open, O::Reconnect}, {S::Rotating, S::Streaming, S::Draining}, 0,
        0, 0);
    row("the second reason adds nothing", {O::Due, O::Due, O::Open, O::Due, O::Prove, O::Switch},
        {S::Rotating, S::Streaming}, 1, 1, 0);
    row("moved while the successor connects", {O::Due, O::Moved, O::Closed, O::Open, O::Prove, O::Switch},
        {S::Rotating, S::Streaming, S::Rotating, S::Streaming}, 1, 1, 0);
    row("moved while the successor is up", {O::Due, O::Open, O::Moved, O::Closed, O::Open, O::Prove, O::Switch},
        {S::Rotating, S::Streaming, S::Rotating, S::Streaming}, 1, 1, 0);
    row("the network goes and comes back", {O::Due, O::NetworkLost, O::NetworkUp, O::Open, O::Prove, O::Switch},
        {S::Rotating, S::Streaming}, 1, 1, 0);
    row("it grows old together", {O::Due, O::Open, O::Prove, O::Wait, O::Wait, O::Wait, O::Wait, O::Switch},
        {S::Rotating, S::Stable}, 1, 1, 0);
}

void TestRotatingLine::orders()
{
    QFETCH(const Orders, orders);
    QFETCH(const States, states);
    RotationDriver driver;
    driver.begin();
    QCOMPARE(driver.shown, LineState::Streaming);
    driver.states.clear();
    for (const Order order : orders)
        driver.apply(order);
    QVERIFY2(driver.broken.isEmpty(), qPrintable(driver.broken.join(QLatin1String("; "))));
    QCOMPARE(States(driver.states.begin(), driver.states.end()), states);
    QTEST(driver.takeOvers, "takeOvers");
    QTEST(driver.seamless, "seamless");
    QTEST(driver.failures, "failures");
}

void TestRotatingLine::noOrderBreaksAnInvariant()
{
    Random dice(20'261'121);
    constexpr std::array good = {Order::Due, Order::Open, Order::Prove, Order::Switch, Order::Closed};
    int seamless = 0, others = 0;
    for (quint64 run = 0; run < 5'000; ++run) {
        RotationDriver driver(run + 1);
        QStringList path;
        driver.begin();
        for (int step = 0; step < 40; ++step) {
            // What goes well comes more often, or no session would live long enough for the rest; a stop ends the
            // story, so it comes seldom.
            auto order = Order(int(dice.uniform(0, OrderCount)));
            if (dice.unit() < 0.6)
                order = good[size_t(dice.uniform(0, double(good.size())))];
            if ((order == Order::Stop || order == Order::Reconnect) && dice.unit() < 0.8)
                continue;
            path.append(QLatin1String(textOf(order)));
            driver.apply(order);
            QVERIFY2(driver.broken.isEmpty(),
                     qPrintable(QStringLiteral("%1 after %2")
                                    .arg(driver.broken.join(QLatin1String("; ")), path.join(QLatin1String(", ")))));
        }
        seamless += driver.seamless;
        others += driver.takeOvers - driver.seamless;
        // Whatever happened: a line that is wanted and left alone comes up again.
        driver.networkUp();
        driver.apply(Order::Start);
        for (int i = 0; i < 200 && driver.shown != LineState::Stable; ++i) {
            for (const Order order : {Order::Closed, Order::Wait, Order::Open, Order::Prove, Order::Switch})
                driver.apply(order);
        }
        QVERIFY2(driver.broken.isEmpty(), qPrintable(driver.broken.join(QLatin1String("; "))));
        QVERIFY2(driver.shown == LineState::Stable,
                 qPrintable(QStringLiteral("%1 for ever after %2")
                                .arg(QString(nameOf(driver.shown)), path.join(QLatin1String(", ")))));
    }
    QVERIFY2(seamless > 1'000, qPrintable(QString::number(seamless)));
    QVERIFY2(others > 1'000, qPrintable(QString::number(others)));
}

void TestRotatingLine::lifetimeIsReplacedBetween85And95Percent()
{
    Clock::duration least = 1h, most{0};
    for (quint64 seed = 1; seed <= 200; ++seed) {
        LineSettings settings = RotationDriver::settings();
        settings.lifetime = 100s;
        RotationDriver driver(seed, settings);
        driver.begin();
        const auto begun = driver.now;
        while (driver.prepared == 0 && driver.now - begun < 100s)
            driver.pass(100ms);
        const Clock::duration age = driver.now - begun;
        least = std::min(least, age);
        most = std::max(most, age);
        QCOMPARE(driver.line.rotationCause(), Cause::LifetimeLimit);
    }
    QVERIFY(least >= 85s && least < 87s);
    QVERIFY(most > 93s && most <= 95s + 100ms);
}

void TestRotatingLine::aLifetimeThatEndsWithoutSuccessorIsNoFailure()
{
    LineSettings settings = RotationDriver::settings();
    settings.lifetime = 100s;
    RotationDriver driver(1, settings);
    driver.begin();
    driver.pass(96s);
    QCOMPARE(driver.prepared, 1);
    driver.end(Seat::Successor, makeFailure(Cause::ConnectionRefused));
    QCOMPARE(driver.shown, LineState::Stable);
    driver.apply(Order::Ends);
    QCOMPARE(driver.line.stateCause() == Cause::None, false);
    QCOMPARE(driver.failures, 1);   // The successor's; an end that was known to come is none.
}

void TestRotatingLine::withoutRotationTheSessionIsClosedFirst()
{
    LineSettings settings = RotationDriver::settings();
    settings.rotates = false;
    RotationDriver driver(1, settings);
    driver.begin();
    driver.apply(Order::Due);
    QCOMPARE(driver.shown, LineState::Draining);
    QCOMPARE(driver.prepared, 0);
}

void TestRotatingLine::aSessionWithoutProofIsNotHeldOnTo()
{
    RotationDriver driver;
    driver.line.start(driver.now);
    driver.take();
    driver.open(Seat::Current);
    QCOMPARE(driver.shown, LineState::Subscribing);
    driver.apply(Order::Moved);
    QCOMPARE(driver.shown, LineState::Draining);
    QCOMPARE(driver.prepared, 0);
}

void TestRotatingLine::theSuccessorTriesAgainByBackoffAndIsNotToldAsReconnecting()
{
    RotationDriver driver;
    driver.begin();
    driver.apply(Order::Due);
    std::vector<Clock::duration> waits;
    for (int i = 0; i < 4; ++i) {
        driver.end(Seat::Successor, makeFailure(Cause::ConnectionRefused));
        QCOMPARE(driver.shown == LineState::Rotating, false);
        const auto failedAt = driver.now;
        while (driver.successor.epoch == 0 && driver.now - failedAt < 1min)
            driver.pass(100ms);
        waits.push_back(driver.now - failedAt);
    }
    QVERIFY(waits[3] > 2 * waits[0]);
    QCOMPARE(driver.failures, 4);
    QCOMPARE(driver.reconnecting, 0);
    QVERIFY(!driver.line.current().outageSince());
}

void TestRotatingLine::anOutageBeginsWhenTheOldSessionDied()
{
    RotationDriver driver;
    driver.begin();
    driver.apply(Order::Due);
    driver.end(Seat::Successor, makeFailure(Cause::ConnectionRefused));
    driver.pass(100ms);
    const auto diedAt = driver.now;
    driver.apply(Order::Ends);
    QCOMPARE(driver.line.current().outageSince(), std::optional(diedAt));
    QVERIFY(driver.reconnecting >= 1 || driver.current.epoch != 0);
    driver.pass(5s);
    driver.open(Seat::Current);
    driver.prove(Seat::Current);
    QCOMPARE(driver.reconnected, 1);
    QVERIFY(!driver.line.current().outageSince());
}

void TestRotatingLine::triesOfTheSuccessorAreThoseOfTheOutage()
{
    for (const auto &[tries, told] : {std::pair(0, 1), {1, 1}, {3, 3}}) {
        RotationDriver driver;
        driver.begin();
        driver.apply(Order::Due);
        for (int i = 0; i < tries; ++i) {
            driver.end(Seat::Successor, makeFailure(Cause::ConnectionRefused));
            const auto failedAt = driver.now;
            while (driver.successor.epoch == 0 && driver.now - failedAt < 1min)
                driver.pass(100ms);
        }
        driver.apply(Order::Ends);
        driver.open(Seat::Current);
        driver.prove(Seat::Current);
        QCOMPARE(driver.reconnected, 1);
        for (const LineAction &action : driver.told) {
            if (const auto *reconnected = std::get_if<lineaction::Reconnected>(&action))
                QCOMPARE(reconnected->attempt, told);
        }
    }
}

void TestRotatingLine::whoeverTakesOverRotatesIfTheLineDoes()
{
    for (const bool rotates : {true, false}) {
        RotationDriver driver;
        driver.begin();
        driver.apply(Order::Due);
        LineSettings settings = RotationDriver::settings();
        settings.rotates = rotates;
        driver.line.setSettings(settings, driver.now);
        for (const Order order : {Order::Open, Order::Prove, Order::Switch, Order::Closed})
            driver.apply(order);
        QCOMPARE(driver.takeOvers, 1);
        driver.apply(Order::Due);
        QCOMPARE(driver.prepared, rotates ? 2 : 1);
        QCOMPARE(driver.shown, rotates ? LineState::Rotating : LineState::Draining);
        QVERIFY2(driver.broken.isEmpty(), qPrintable(driver.broken.join(u'\n')));
    }
    // While it is only the successor it does not, whatever is set meanwhile: it is closed, and tries again.
    RotationDriver driver;
    driver.begin();
    driver.apply(Order::Due);
    driver.line.setSettings(RotationDriver::settings(), driver.now);
    driver.apply(Order::Open);
    driver.apply(Order::Prove);
    driver.line.successor().replaceLine(Cause::StreamsSilent, driver.now);
    driver.take();
    QVERIFY(driver.successor.isEnding);
    QVERIFY2(driver.broken.isEmpty(), qPrintable(driver.broken.join(u'\n')));
}

void TestRotatingLine::aSecondRotationWaitsUntilTheLastOneIsClosed()
{
    RotationDriver driver;
    driver.begin();
    for (const Order order : {Order::Due, Order::Open, Order::Prove, Order::Switch})
        driver.apply(order);
    QCOMPARE(int(driver.leaving.size()), 1);
    driver.apply(Order::Moved);
    QCOMPARE(driver.prepared, 1);
    QCOMPARE(driver.shown, LineState::Streaming);
    driver.apply(Order::Closed);
    QCOMPARE(driver.prepared, 2);
    QCOMPARE(driver.shown, LineState::Rotating);
}

void TestRotatingLine::theSuccessorsEpochsGoOn()
{
    RotationDriver driver;
    driver.begin();
    const quint32 first = driver.line.current().epoch();
    for (const Order order : {Order::Due, Order::NextEnds, Order::Wait, Order::Open, Order::Prove, Order::Switch})
        driver.apply(order);
    QCOMPARE(driver.line.current().epoch(), first + 2);
    // What was meant for the session before does not reach this one.
    driver.line.current().ended(first, makeFailure(Cause::ConnectionLost), driver.now);
    driver.take();
    QVERIFY(driver.line.current().hasProofOfLife());
}

void TestRotatingLine::whatConcernsTheLineReachesBothSessions()
{
    RotationDriver driver;
    driver.begin();
    QCOMPARE(driver.line.rotationCause(), Cause::None);
    driver.apply(Order::Due);
    QVERIFY(driver.line.hasSuccessor());
    QCOMPARE(driver.line.rotationCause(), Cause::StreamsSilent);
    QCOMPARE(driver.shown, LineState::Rotating);

    // Its socket ends before it is open: it waits, and what is said to the line is said to it.
    driver.end(Seat::Successor, makeFailure(Cause::ConnectionRefused));
    QVERIFY(driver.line.successor().nextAttempt().has_value());
    QCOMPARE(driver.shown, LineState::Streaming);
    driver.line.networkLost(driver.now);
    driver.take();
    QCOMPARE(driver.line.successor().state(), LineState::Offline);
    driver.networkUp();
    driver.take();
    QVERIFY(driver.line.successor().state() != LineState::Offline);
    driver.end(Seat::Successor, makeFailure(Cause::ConnectionRefused));
    QVERIFY(!driver.successor.epoch);
    driver.line.connectNow(driver.now);
    driver.take();
    QVERIFY(driver.successor.epoch);

    LineSettings settings = RotationDriver::settings();
    settings.breaker.failureThreshold = 1;
    driver.line.setSettings(settings, driver.now);
    driver.take();
    driver.end(Seat::Successor, makeFailure(Cause::BadUpgrade, {}, false));   // of the line, not of its host
    QCOMPARE(driver.line.successor().breaker().state(), BreakerState::Open);
    driver.line.resetBreaker(driver.now);
    driver.take();
    QCOMPARE(driver.line.successor().breaker().state(), BreakerState::Closed);

    // A line of nothing but events is proven by less, and so is the session that is to take over.
    driver.line.setKind(LineKind::Busy, driver.now);
    if (!driver.successor.epoch) {
        driver.line.connectNow(driver.now);
        driver.take();
    }
    QVERIFY(driver.successor.epoch);
    driver.open(Seat::Successor);
    driver.line.at(Seat::Successor).allStreamsAcknowledged(driver.now);
    driver.take();
    driver.pass(1s);
    QVERIFY(!driver.line.successor().hasProofOfLife());
    driver.line.setKind(LineKind::EventOnly, driver.now);
    driver.pass(1s);
    QVERIFY(driver.line.successor().hasProofOfLife());
    QVERIFY(driver.line.nextWake().has_value());
    driver.apply(Order::Switch);
    QVERIFY(!driver.line.hasSuccessor());
    QCOMPARE(driver.seamless, 1);
    QVERIFY2(driver.broken.isEmpty(), qPrintable(driver.broken.join(u'\n')));
}

void TestRotatingLine::aSuccessorOnItsWayIsNotPreparedTwice()
{
    RotationDriver driver;
    driver.begin();
    driver.apply(Order::Due);
    driver.apply(Order::Open);
    driver.apply(Order::Prove);
    const quint32 epoch = driver.successor.epoch;
    driver.apply(Order::Due);
    QCOMPARE(driver.successor.epoch, epoch);
    QCOMPARE(driver.prepared, 1);
    // But one that speaks to another URL is of no use.
    driver.apply(Order::Moved);
    driver.finishEnding();
    driver.pass(1min);
    QVERIFY(driver.successor.epoch != epoch);
    QCOMPARE(driver.prepared, 1);
    QVERIFY2(driver.broken.isEmpty(), qPrintable(driver.broken.join(u'\n')));
}

void TestRotatingLine::aSessionThatBecomesStableIsToldWhileTheOtherWaits()
{
    LineSettings settings = RotationDriver::settings();
    settings.backoff.jitter = Jitter::None;
    RotationDriver driver(1, settings);
    driver.begin();
    const auto begun = driver.now;
    driver.apply(Order::Due);
    // After 1, 2, 4 and 8 s the successor tries again in vain; then it waits for 16 s more.
    while (driver.now - begun < 15s) {
        driver.end(Seat::Successor, makeFailure(Cause::ConnectionRefused));
        while (driver.successor.epoch == 0 && driver.now - begun < 15s)
            driver.pass(100ms);
    }
    driver.end(Seat::Successor, makeFailure(Cause::ConnectionRefused));
    QCOMPARE(driver.shown, LineState::Streaming);
    while (driver.now - begun < 30s + 100ms)
        driver.pass(100ms);
    QVERIFY(driver.line.hasSuccessor() && driver.successor.epoch == 0);
    QCOMPARE(driver.shown, LineState::Stable);
    QVERIFY2(driver.broken.isEmpty(), qPrintable(driver.broken.join(u'\n')));
}

void TestRotatingLine::aBreakerThatIsOpenIsToldWithTheTakeOver()
{
    LineSettings settings = RotationDriver::settings();
    settings.breaker.failureThreshold = 1;
    RotationDriver driver(1, settings);
    driver.begin();
    driver.apply(Order::Due);
    driver.end(Seat::Successor, makeFailure(Cause::BadUpgrade, {}, false));
    QCOMPARE(driver.line.successor().breaker().state(), BreakerState::Open);
    const auto toldOf = [&driver] {
        std::vector<BreakerTransition> transitions;
        for (const LineAction &action : driver.told) {
            if (const auto *change = std::get_if<lineaction::BreakerChanged>(&action))
                transitions.push_back(change->transition);
        }
        return transitions;
    };
    QVERIFY(toldOf().empty());   // so long as the line has a session, it is the successor's own business
    driver.told.clear();
    driver.pass(1s);
    driver.apply(Order::EndsAnnounced);
    QCOMPARE(driver.takeOvers, 1);
    QCOMPARE(driver.seamless, 0);
    const auto told = toldOf();
    QVERIFY(!told.empty());
    QCOMPARE(told.back().from, BreakerState::Closed);
    QCOMPARE(told.back().to, BreakerState::Open);
    QCOMPARE(told.back().cause, Cause::BadUpgrade);
    QCOMPARE(told.back().openings, 1);
    QVERIFY(told.back().until.has_value());
    QCOMPARE(told.back().cooldown, *told.back().until - driver.now);
    QCOMPARE(driver.shown, LineState::BreakerOpen);
    QVERIFY2(driver.broken.isEmpty(), qPrintable(driver.broken.join(u'\n')));
}

/// The network is lost while the successor waits for its slot, and the session in use dies of it later.
void TestRotatingLine::whoTakesOverWithoutATryTellsWhenItTries()
{
    RotationDriver driver;
    driver.begin();
    driver.grantsSlots = false;
    driver.apply(Order::Due);
    driver.apply(Order::NetworkLost);
    driver.told.clear();
    driver.now += 2s;
    driver.apply(Order::Ends);
    QCOMPARE(driver.shown, LineState::Offline);
    QCOMPARE(driver.seamless, 0);
    std::vector<lineaction::Reconnecting> told;
    for (const LineAction &action : driver.told) {
        if (const auto *retry = std::get_if<lineaction::Reconnecting>(&action))
            told.push_back(*retry);
    }
    QCOMPARE(told.size(), size_t(1));
    QCOMPARE(told.back().attempt, 1);
    // From when it lost the network, and not from when the line shows it.
    QCOMPARE(told.back().delay, ConnectionMachine::OfflineProbe - 2s);
    driver.grantsSlots = true;
    driver.pass(told.back().delay - 1ms);
    QCOMPARE(driver.shown, LineState::Offline);
    driver.pass(1ms);
    QCOMPARE(driver.shown, LineState::Connecting);
    QVERIFY2(driver.broken.isEmpty(), qPrintable(driver.broken.join(u'\n')));
}

}   // namespace tst_rotatingline

FEEDWARDEN_APPLESS_TEST(tst_rotatingline::TestRotatingLine)
#include "tst_rotatingline.moc"
