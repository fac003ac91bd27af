// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/fakefeeds.h"
#include "ui/dashboard/eventlogmodel.h"
#include "ui/dashboard/feedfilter.h"
#include "ui/dashboard/feedtablemodel.h"
#include "ui/dashboard/streamtablemodel.h"

#include "tests/support/printing.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

namespace tst_models {

using namespace feedwarden;

namespace {

const Clock::time_point t0{std::chrono::hours(100)};
const WallTime w0{std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + 14h};

FeedSnapshot feedA() { return trustedFeed(QStringLiteral("a"), QStringLiteral("Alpha"), t0); }
FeedSnapshot feedB() { return downFeed(QStringLiteral("b"), QStringLiteral("Beta"), t0); }
FeedSnapshot feedC() { return trustedFeed(QStringLiteral("c"), QStringLiteral("Gamma"), t0); }

QStringList namesOf(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, 0).data(FeedTableModel::FeedRole).toString();
    return names;
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

/// The columns that dataChanged() named, of all its calls.
QSet<int> changedColumns(const QSignalSpy &spy)
{
    QSet<int> columns;
    for (const QList<QVariant> &call : spy) {
        for (int column = call[0].toModelIndex().column(); column <= call[1].toModelIndex().column(); ++column)
            columns.insert(column);
    }
    return columns;
}

Event logged(quint64 id, const QString &feed, EventPayload payload)
{
    Event made;
    made.id = id;
    made.time = w0 + std::chrono::seconds(id);
    made.feed = feed;
    made.line = 1;
    made.payload = std::move(payload);
    return made;
}

}   // namespace

class TestModels final : public QObject
{
    Q_OBJECT
private slots:
    void init();

    void feedsComeAndGo_data();
    void feedsComeAndGo();
    void rowsThatStayKeepTheirCurve();
    void unchangedSnapshotsChangeNothing();
    void onlyChangedCellsAreNamed();
    void aStateChangeIsSeenInTheWholeRow();
    void agesAndCountdownsGoOn();
    void cellsSayWhatTheyKnow();
    void unknownIsADash();
    void breakerShowsItsRemainingTime();
    void oldValuesAreMarked_data();
    void oldValuesAreMarked();
    void scoresTellWhereTheyCameFrom();
    void bothLatenciesHaveACurve();
    void trendIsBounded();
    void headersAndRolesAreComplete();
    void tipsShowHostileTextLiterally();

    void filterFindsEveryWord_data();
    void filterFindsEveryWord();
    void sortingIsByValue();
    void sortedRowsMoveOnlyWhenAsked();
    void unsortedRowsKeepTheConfiguredOrder();
    void groupsStandTogether();

    void streamsComeAndGo();
    void streamCellsSayWhatTheyKnow();
    void oldPricesAreMarked();
    void streamAgesGoOn();

    void eventsAreAppended();
    void eventsAreBounded();
    void eventTitlesFollow();
    void chatterIsLeftOutUnlessAskedFor();
    void eventFilterNarrows();
    void eventsHaveTheColourOfWhatHappened();
};

void TestModels::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestModels::feedsComeAndGo_data()
{
    QTest::addColumn<QList<FeedSnapshot>>("before");
    QTest::addColumn<QList<FeedSnapshot>>("after");
    using List = QList<FeedSnapshot>;
    const FeedSnapshot a = feedA();
    const FeedSnapshot b = feedB();
    const FeedSnapshot c = feedC();
    QTest::newRow("from empty") << List{} << List{a, b, c};
    QTest::newRow("back to empty") << List{a, b, c} << List{};
    QTest::newRow("one goes from the middle") << List{a, b, c} << List{a, c};
    QTest::newRow("one comes to the middle") << List{a, c} << List{a, b, c};
    QTest::newRow("one comes first") << List{b, c} << List{a, b, c};
    QTest::newRow("one is replaced") << List{a, b} << List{a, c};
    QTest::newRow("all are replaced") << List{a, b} << List{c};
    QTest::newRow("rearranged") << List{a, b, c} << List{c, a, b};
    QTest::newRow("rearranged, with one new") << List{a, b} << List{b, c, a};
    QTest::newRow("the same") << List{a, b} << List{a, b};
    QTest::newRow("still empty") << List{} << List{};
}

void TestModels::feedsComeAndGo()
{
    QFETCH(const QList<FeedSnapshot>, before);
    QFETCH(const QList<FeedSnapshot>, after);
    FeedTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    FeedFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto names = [](const QList<FeedSnapshot> &feeds) {
        QStringList list;
        for (const FeedSnapshot &feed : feeds)
            list << feed.name;
        return list;
    };
    model.setFeeds(before, t0, w0);
    QCOMPARE(namesOf(model), names(before));
    model.setFeeds(after, t0, w0);
    QCOMPARE(namesOf(model), names(after));
    model.addTrendPoint();
    model.setNow(t0 + 1s, w0 + 1s);
    for (const FeedSnapshot &feed : after)
        QCOMPARE(model.feedAt(model.rowOf(feed.name))->title, feed.title);
    model.setFeeds({}, t0, w0);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf(QStringLiteral("a")), -1);
    QCOMPARE(model.feed(QStringLiteral("a")), nullptr);
}

void TestModels::rowsThatStayKeepTheirCurve()
{
    FeedTableModel model;
    model.setFeeds({feedA(), feedC()}, t0, w0);
    model.addTrendPoint();
    model.addTrendPoint();
    const auto curve = [&model](const QString &feed) {
        return model.index(model.rowOf(feed), FeedTableModel::TrendColumn)
            .data(FeedTableModel::TrendRole)
            .value<QList<float>>();
    };
    model.setFeeds({feedA(), feedB(), feedC()}, t0, w0);
    QCOMPARE(curve(QStringLiteral("c")).size(), 2);
    QCOMPARE(curve(QStringLiteral("b")).size(), 0);
    model.setFeeds({feedC(), feedB(), feedA()}, t0, w0);   // Rearranged.
    QCOMPARE(curve(QStringLiteral("c")).size(), 2);
    QCOMPARE(curve(QStringLiteral("c")).first(), 12.0F);
}

void TestModels::unchangedSnapshotsChangeNothing()
{
    FeedTableModel model;
    model.setFeeds({feedA(), feedB()}, t0, w0);
    QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    model.setFeeds({feedA(), feedB()}, t0, w0);
    model.setNow(t0, w0);
    QCOMPARE(spy.size(), 0);
}

void TestModels::onlyChangedCellsAreNamed()
{
    FeedTableModel model;
    model.setFeeds({feedA(), feedB()}, t0, w0);
    QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    FeedSnapshot busier = feedA();
    busier.metrics.messagesPerSecond = 900;
    busier.metrics.reconnects = 2;
    busier.metrics.bytesReceived += 1'000;   // Not in the table.
    model.setFeeds({busier, feedB()}, t0, w0);
    QCOMPARE(changedColumns(spy), (QSet<int>{FeedTableModel::RateColumn, FeedTableModel::ReconnectsColumn}));
    for (const QList<QVariant> &call : spy) {
        QCOMPARE(call[0].toModelIndex().row(), 0);
        QCOMPARE(call[1].toModelIndex().row(), 0);
    }
}

void TestModels::aStateChangeIsSeenInTheWholeRow()
{
    FeedTableModel model;
    model.setFeeds({feedA()}, t0, w0);
    QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    model.setFeeds({downFeed(QStringLiteral("a"), QStringLiteral("Alpha"), t0)}, t0, w0);
    // Every value is old from now on, so every cell looks different.
    QCOMPARE(changedColumns(spy).size(), int(FeedTableModel::ColumnCount));
    QCOMPARE(cell(model, 0, FeedTableModel::StateColumn), QStringLiteral("Down"));
}

void TestModels::agesAndCountdownsGoOn()
{
    FeedTableModel model;
    model.setFeeds({feedB()}, t0, w0);
    QCOMPARE(cell(model, 0, FeedTableModel::LastMessageColumn), QStringLiteral("41 s"));
    QCOMPARE(cell(model, 0, FeedTableModel::NextAttemptColumn), QStringLiteral("4 s"));
    QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    model.setNow(t0 + 1s, w0 + 1s);
    QCOMPARE(cell(model, 0, FeedTableModel::LastMessageColumn), QStringLiteral("42 s"));
    QCOMPARE(cell(model, 0, FeedTableModel::NextAttemptColumn), QStringLiteral("3 s"));
    QVERIFY(!changedColumns(spy).contains(FeedTableModel::ReconnectsColumn));
    // Down to nothing, and no longer: what holds it back then has no time.
    model.setNow(t0 + 7s, w0 + 7s);
    QCOMPARE(cell(model, 0, FeedTableModel::NextAttemptColumn), QStringLiteral("queued"));
}

void TestModels::cellsSayWhatTheyKnow()
{
    FeedTableModel model;
    model.setFeeds({feedA(), feedB()}, t0, w0);
    QCOMPARE(cell(model, 0, FeedTableModel::ExchangeColumn), QStringLiteral("Alpha"));
    QCOMPARE(cell(model, 0, FeedTableModel::StateColumn), QStringLiteral("Trusted"));
    QCOMPARE(cell(model, 0, FeedTableModel::QualityColumn), QStringLiteral("100"));
    QCOMPARE(cell(model, 0, FeedTableModel::RoundTripColumn), QStringLiteral("12 ms"));
    QCOMPARE(cell(model, 0, FeedTableModel::FeedLatencyColumn), QStringLiteral("31 ms"));
    QCOMPARE(cell(model, 0, FeedTableModel::RateColumn), QStringLiteral("842"));
    QCOMPARE(cell(model, 0, FeedTableModel::LastMessageColumn), QStringLiteral("0.1 s"));
    QCOMPARE(cell(model, 0, FeedTableModel::ReconnectsColumn), QStringLiteral("0"));
    QCOMPARE(cell(model, 0, FeedTableModel::BreakerColumn), QStringLiteral("Closed"));
    QCOMPARE(cell(model, 0, FeedTableModel::NextAttemptColumn), QString());
    QCOMPARE(cell(model, 0, FeedTableModel::BlindColumn), QStringLiteral("0 s"));
    QCOMPARE(cell(model, 1, FeedTableModel::BlindColumn), QStringLiteral("0:41"));
    const QModelIndex state = model.index(1, FeedTableModel::StateColumn);
    QCOMPARE(state.data(CellRole::Word).toString(), QStringLiteral("Down"));
    QCOMPARE(state.data(CellRole::Detail).toString(), QStringLiteral("reset by the server, attempt 3 in 4 s"));
    QCOMPARE(Condition(state.data(CellRole::State).toInt()), Condition::Down);
    QVERIFY(state.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("reset by the server")));
}

void TestModels::unknownIsADash()
{
    FeedSnapshot feed = feedA();
    feed.metrics.rtt = {};
    feed.metrics.feedLatency = {};
    feed.metrics.lastMessageAge.reset();
    feed.metrics.quality.reset();
    FeedTableModel model;
    model.setFeeds({feed}, t0, w0);
    for (const int column : {FeedTableModel::RoundTripColumn, FeedTableModel::FeedLatencyColumn,
                             FeedTableModel::LastMessageColumn, FeedTableModel::QualityColumn})
        QCOMPARE(cell(model, 0, column), QStringLiteral("–"));
    QCOMPARE(model.index(0, FeedTableModel::QualityColumn).data(FeedTableModel::ScoreRole).toDouble(), -1.0);
}

void TestModels::breakerShowsItsRemainingTime()
{
    FeedSnapshot feed = feedB();
    feed.worst.state = LineState::BreakerOpen;
    feed.worst.breakerUntil = t0 + 24'200ms;
    feed.metrics.breakerState = BreakerState::Open;
    FeedTableModel model;
    model.setFeeds({feed}, t0, w0);
    QCOMPARE(cell(model, 0, FeedTableModel::BreakerColumn), QStringLiteral("Open, 25 s"));
    model.setNow(t0 + 20s, w0 + 20s);
    QCOMPARE(cell(model, 0, FeedTableModel::BreakerColumn), QStringLiteral("Open, 5 s"));
}

void TestModels::oldValuesAreMarked_data()
{
    QTest::addColumn<LineState>("state");
    QTest::addColumn<bool>("isOld");
    QTest::newRow("stable") << LineState::Stable << false;
    QTest::newRow("rotating") << LineState::Rotating << false;
    QTest::newRow("waiting") << LineState::Waiting << true;
    QTest::newRow("breaker open") << LineState::BreakerOpen << true;
    QTest::newRow("blocked") << LineState::Blocked << true;
    QTest::newRow("offline") << LineState::Offline << true;
}

void TestModels::oldValuesAreMarked()
{
    QFETCH(const LineState, state);
    QFETCH(const bool, isOld);
    FeedSnapshot feed = isOld ? feedB() : feedA();
    feed.worst.state = state;
    FeedTableModel model;
    model.setFeeds({feed}, t0, w0);
    QCOMPARE(model.index(0, FeedTableModel::RateColumn).data(CellRole::Stale).toBool(), isOld);
}

void TestModels::scoresTellWhereTheyCameFrom()
{
    FeedTableModel model;
    FeedSnapshot feed = feedA();
    const auto change = [&model] {
        return model.index(0, FeedTableModel::QualityColumn).data(FeedTableModel::ScoreChangeRole).toDouble();
    };
    feed.metrics.quality = QualityScore();
    model.setFeeds({feed}, t0, w0);
    for (int second = 0; second < 10; ++second)
        model.addTrendPoint();
    QCOMPARE(change(), 0.0);
    feed.metrics.quality->losses[size_t(QualityPart::Stability)].points = 12;
    model.setFeeds({feed}, t0, w0);
    model.addTrendPoint();
    QCOMPARE(change(), -12.0);   // Of the last five minutes, as far as they are known.
    QVERIFY(model.index(0, FeedTableModel::QualityColumn)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("12 point(s) less than")));
    for (int second = 0; second < FeedTableModel::ScoreTrendLength; ++second)
        model.addTrendPoint();
    QCOMPARE(change(), 0.0);
    // Without a score then or now there is no change.
    feed.metrics.quality.reset();
    model.setFeeds({feed}, t0, w0);
    QCOMPARE(change(), 0.0);
}

void TestModels::bothLatenciesHaveACurve()
{
    FeedTableModel model;
    FeedSnapshot feed = feedA();
    feed.metrics.feedLatency.p50 = 31ms;
    model.setFeeds({feed}, t0, w0);
    model.addTrendPoint();
    const auto curve = [&model](int column) {
        return model.index(0, column).data(FeedTableModel::TrendRole).value<QList<float>>();
    };
    QCOMPARE(curve(FeedTableModel::TrendColumn), QList<float>{12.0F});
    QCOMPARE(curve(FeedTableModel::FeedTrendColumn), QList<float>{31.0F});
}

void TestModels::trendIsBounded()
{
    FeedTableModel model;
    model.setFeeds({feedA()}, t0, w0);
    for (int second = 0; second < FeedTableModel::TrendLength + 5; ++second)
        model.addTrendPoint();
    const auto curve =
        model.index(0, FeedTableModel::TrendColumn).data(FeedTableModel::TrendRole).value<QList<float>>();
    QCOMPARE(curve.size(), FeedTableModel::TrendLength);
    // While nothing is connected the old round trip is not repeated.
    model.setFeeds({downFeed(QStringLiteral("a"), QStringLiteral("Alpha"), t0)}, t0, w0);
    model.addTrendPoint();
    QVERIFY(std::isnan(
        model.index(0, FeedTableModel::TrendColumn).data(FeedTableModel::TrendRole).value<QList<float>>().last()));
}

void TestModels::headersAndRolesAreComplete()
{
    FeedTableModel feeds;
    feeds.setFeeds({feedA()}, t0, w0);
    StreamTableModel streams;
    streams.setStreams(feedA().streams, t0);
    EventLogModel events;
    events.append(logged(1, QStringLiteral("a"), Reconnected{41s, 3}));
    for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{&feeds, &streams, &events}) {
        for (int column = 0; column < model->columnCount(); ++column) {
            QVERIFY(!model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty());
            QVERIFY(model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).isValid());
            const QModelIndex index = model->index(0, column);
            QVERIFY(index.data(Qt::TextAlignmentRole).isValid());
            if (model != &feeds || column != FeedTableModel::NextAttemptColumn)
                QVERIFY(!index.data(Qt::AccessibleTextRole).toString().isEmpty());
            if (model != &events)
                QVERIFY(index.data(CellRole::Sort).isValid());
        }
    }
}

void TestModels::tipsShowHostileTextLiterally()
{
    FeedSnapshot feed = feedA();
    feed.title = QStringLiteral("<img src=x>");
    feed.streams[0].key.symbol = QStringLiteral("<b>X</b>");
    feed.streams[0].trust = TrustState::Silent;
    FeedTableModel model;
    model.setFeeds({feed}, t0, w0);
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString tip = model.index(0, column).data(Qt::ToolTipRole).toString();
        QVERIFY(!tip.contains(QStringLiteral("<img")));
        QVERIFY(!tip.contains(QStringLiteral("<b>")));
    }
    EventLogModel events;
    events.append(
        logged(1, QStringLiteral("a"), SubscriptionRejected{feed.streams[0].key, QStringLiteral("<img src=x>")}));
    const QModelIndex text = events.index(0, EventLogModel::TextColumn);
    QVERIFY(text.data().toString().contains(QStringLiteral("<img src=x>")));
    QVERIFY(!text.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
}

void TestModels::filterFindsEveryWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing asked") << QString()
                                   << QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    QTest::newRow("a title") << QStringLiteral("gamm") << QStringList{QStringLiteral("c")};
    QTest::newRow("any case") << QStringLiteral("ALPHA") << QStringList{QStringLiteral("a")};
    QTest::newRow("a state") << QStringLiteral("down") << QStringList{QStringLiteral("b")};
    QTest::newRow("a symbol") << QStringLiteral("ethusdt")
                              << QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    QTest::newRow("two words") << QStringLiteral(" btc  beta ") << QStringList{QStringLiteral("b")};
    QTest::newRow("nothing has both") << QStringLiteral("alpha down") << QStringList{};
    QTest::newRow("no pattern") << QStringLiteral(".*") << QStringList{};
}

void TestModels::filterFindsEveryWord()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, expected);
    FeedTableModel model;
    FeedFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFeeds({feedA(), feedB(), feedC()}, t0, w0);
    filter.setText(text);
    QCOMPARE(namesOf(filter), expected);
    QCOMPARE(filter.isFiltering(), !text.trimmed().isEmpty());
    filter.setText({});
    QCOMPARE(filter.rowCount(), 3);
}

void TestModels::sortingIsByValue()
{
    FeedSnapshot slow = feedA();
    slow.metrics.rtt.p50 = 100ms;
    FeedSnapshot fast = feedC();
    fast.metrics.rtt.p50 = 9ms;   // "9.0 ms" would sort behind "100 ms" as a text.
    FeedTableModel model;
    FeedFilter filter;
    filter.setSourceModel(&model);
    model.setFeeds({slow, feedB(), fast}, t0, w0);
    filter.sort(FeedTableModel::RoundTripColumn, Qt::AscendingOrder);
    QCOMPARE(namesOf(filter), (QStringList{QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("a")}));
    filter.sort(FeedTableModel::StateColumn, Qt::DescendingOrder);
    QCOMPARE(namesOf(filter).first(), QStringLiteral("b"));   // The worst first.
    filter.sort(FeedTableModel::ExchangeColumn, Qt::DescendingOrder);
    QCOMPARE(namesOf(filter), (QStringList{QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")}));
}

void TestModels::sortedRowsMoveOnlyWhenAsked()
{
    FeedTableModel model;
    FeedFilter filter;
    filter.setSourceModel(&model);
    FeedSnapshot a = feedA();
    FeedSnapshot c = feedC();
    a.metrics.messagesPerSecond = 10;
    c.metrics.messagesPerSecond = 20;
    model.setFeeds({a, c}, t0, w0);
    filter.sort(FeedTableModel::RateColumn, Qt::AscendingOrder);
    a.metrics.messagesPerSecond = 30;
    model.setFeeds({a, c}, t0, w0);
    QCOMPARE(namesOf(filter), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
    filter.refreshOrder();
    QCOMPARE(namesOf(filter), (QStringList{QStringLiteral("c"), QStringLiteral("a")}));
}

void TestModels::groupsStandTogether()
{
    FeedTableModel model;
    FeedFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<FeedSnapshot> feeds;
    const auto add = [&feeds](const char *name, const char *venue, double rate) {
        FeedSnapshot feed = feedA();
        feed.name = feed.title = QString::fromLatin1(name);
        feed.venue = QString::fromLatin1(venue);
        feed.metrics.messagesPerSecond = rate;
        feeds.append(feed);
    };
    add("o1", "okx", 5);
    add("k1", "kraken", 1);
    add("o2", "okx", 9);
    add("k2", "kraken", 3);
    add("k3", "kraken", 2);
    model.setFeeds(feeds, t0, w0);
    const auto names = [&filter] { return namesOf(filter).join(QLatin1Char(' ')); };
    const auto ends = [&filter] {
        QString text;
        for (int row = 0; row < filter.rowCount(); ++row)
            text += filter.index(row, 0).data(CellRole::GroupEnds).toBool() ? QLatin1Char('|') : QLatin1Char('.');
        return text;
    };
    filter.sort(-1);
    QCOMPARE(names(), QStringLiteral("o1 k1 o2 k2 k3"));
    QCOMPARE(ends(), QStringLiteral("....."));
    filter.setGrouped(true);
    QCOMPARE(names(), QStringLiteral("k1 k2 k3 o1 o2"));   // Within a group as configured.
    QCOMPARE(ends(), QStringLiteral("..|.."));
    filter.sort(FeedTableModel::RateColumn, Qt::DescendingOrder);
    QCOMPARE(names(), QStringLiteral("k2 k3 k1 o2 o1"));   // Groups keep their order.
    filter.sort(FeedTableModel::RateColumn, Qt::AscendingOrder);
    QCOMPARE(names(), QStringLiteral("k1 k3 k2 o1 o2"));
    feeds[0].metrics.messagesPerSecond = 20;
    model.setFeeds(feeds, t0, w0);
    filter.refreshOrder();
    QCOMPARE(names(), QStringLiteral("k1 k3 k2 o2 o1"));
    filter.setText(QStringLiteral("k"));
    QCOMPARE(ends(), QStringLiteral("..|.."));   // "okx" has it too.
    filter.setText(QStringLiteral("kraken"));
    QCOMPARE(ends(), QStringLiteral("..."));
    filter.setText({});
    filter.setGrouped(false);
    QCOMPARE(names(), QStringLiteral("k1 k3 k2 o2 o1"));   // Still by rate: 1, 2, 3, 9, 20.
    filter.sort(-1);
    QCOMPARE(names(), QStringLiteral("o1 k1 o2 k2 k3"));
}

void TestModels::unsortedRowsKeepTheConfiguredOrder()
{
    FeedTableModel model;
    FeedFilter filter;
    filter.setSourceModel(&model);
    model.setFeeds({feedC(), feedA()}, t0, w0);
    filter.sort(FeedTableModel::ExchangeColumn, Qt::AscendingOrder);
    filter.sort(-1);
    QCOMPARE(namesOf(filter), (QStringList{QStringLiteral("c"), QStringLiteral("a")}));
    filter.refreshOrder();
    QCOMPARE(namesOf(filter), (QStringList{QStringLiteral("c"), QStringLiteral("a")}));
}

void TestModels::streamsComeAndGo()
{
    StreamTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<StreamSnapshot> streams = feedA().streams;
    model.setStreams(streams, t0);
    QCOMPARE(model.rowCount(), int(streams.size()));
    model.setStreams(streams.mid(2), t0);
    QCOMPARE(model.rowCount(), int(streams.size()) - 2);
    model.setNow(t0 + 1s);
    model.setStreams({}, t0);
    QCOMPARE(model.rowCount(), 0);
    model.setStreams(streams, t0);
    QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    model.setStreams(streams, t0);
    QCOMPARE(spy.size(), 0);
    QList<StreamSnapshot> changed = streams;
    changed[1].gaps = 3;
    model.setStreams(changed, t0);
    QCOMPARE(changedColumns(spy), QSet<int>{StreamTableModel::GapsColumn});
    QCOMPARE(spy[0][0].toModelIndex().row(), 1);
}

void TestModels::streamCellsSayWhatTheyKnow()
{
    StreamSnapshot stream = feedA().streams.first();
    stream.isQuiet = true;
    stream.blindTime = 99s;
    stream.duplicates = 12;
    StreamSnapshot fresh;
    fresh.key = {QStringLiteral("NEW"), Channel::Liquidation};
    StreamTableModel model;
    model.setStreams({stream, fresh}, t0);
    QCOMPARE(cell(model, 0, StreamTableModel::StreamColumn), QStringLiteral("BTCUSDT/trade"));
    QCOMPARE(cell(model, 0, StreamTableModel::TrustColumn), QStringLiteral("Trusted"));
    QCOMPARE(model.index(0, StreamTableModel::TrustColumn).data(CellRole::Detail).toString(),
             QStringLiteral("quiet, no event yet"));
    QCOMPARE(cell(model, 0, StreamTableModel::LastColumn), QStringLiteral("61,234.50"));
    QCOMPARE(cell(model, 0, StreamTableModel::BidColumn), QStringLiteral("61,234.40"));
    QCOMPARE(cell(model, 0, StreamTableModel::AskColumn), QStringLiteral("61,234.60"));
    QCOMPARE(cell(model, 0, StreamTableModel::SpreadColumn), QStringLiteral("0.033 bp"));
    QCOMPARE(cell(model, 0, StreamTableModel::AgeColumn), QStringLiteral("0.1 s"));
    QCOMPARE(cell(model, 0, StreamTableModel::MessagesColumn), QStringLiteral("8,000"));
    QCOMPARE(cell(model, 0, StreamTableModel::DuplicatesColumn), QStringLiteral("12"));
    QCOMPARE(cell(model, 0, StreamTableModel::BlindColumn), QStringLiteral("1:39"));
    for (const int column : {StreamTableModel::LastColumn, StreamTableModel::BidColumn, StreamTableModel::AskColumn,
                             StreamTableModel::SpreadColumn, StreamTableModel::AgeColumn})
        QCOMPARE(cell(model, 1, column), QStringLiteral("–"));
}

void TestModels::oldPricesAreMarked()
{
    StreamTableModel model;
    for (int value = 0; value <= int(TrustState::Paused); ++value) {
        StreamSnapshot stream = feedA().streams.first();
        stream.trust = TrustState(value);
        model.setStreams({stream}, t0);
        const bool isOld = model.index(0, StreamTableModel::LastColumn).data(CellRole::Stale).toBool();
        const bool mayBeShownAsNew = stream.trust == TrustState::Trusted || stream.trust == TrustState::Pending
                                     || stream.trust == TrustState::Syncing;
        QCOMPARE(isOld, !mayBeShownAsNew);
    }
}

void TestModels::streamAgesGoOn()
{
    StreamTableModel model;
    model.setStreams(feedA().streams, t0);
    QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    model.setNow(t0 + 30s);
    QCOMPARE(cell(model, 0, StreamTableModel::AgeColumn), QStringLiteral("30 s"));
    QCOMPARE(changedColumns(spy), QSet<int>{StreamTableModel::AgeColumn});
}

void TestModels::eventsAreAppended()
{
    EventLogModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(std::deque<Event>{});
    QCOMPARE(model.rowCount(), 0);
    model.append(
        {logged(1, QStringLiteral("a"), Reconnecting{1, 1s}), logged(2, QStringLiteral("a"), Reconnected{41s, 1})});
    model.append(logged(3, QString(), ShutdownEvent{true}));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(cell(model, 0, EventLogModel::TimeColumn), QStringLiteral("14:00:01"));
    QCOMPARE(cell(model, 1, EventLogModel::TextColumn), QStringLiteral("Back after 41 s, with attempt 1."));
    QCOMPARE(cell(model, 1, EventLogModel::KindColumn), QStringLiteral("Retry"));
    QCOMPARE(model.index(2, 0).data(EventLogModel::IdRole).toULongLong(), 3ULL);
    Event second = logged(4, QStringLiteral("a"), Reconnected{1s, 1});
    second.line = 2;
    model.append(second);
    QCOMPARE(cell(model, 3, EventLogModel::ExchangeColumn), QStringLiteral("a #2"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    model.clear();
}

void TestModels::eventsAreBounded()
{
    EventLogModel model;
    std::deque<Event> many;
    for (quint64 id = 1; id <= EventLogModel::MaxEvents; ++id)
        many.push_back(logged(id, QStringLiteral("a"), Reconnecting{1, 1s}));
    model.append(many);
    QCOMPARE(model.rowCount(), EventLogModel::MaxEvents);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    for (quint64 id = 1; id <= 10; ++id)
        model.append(logged(EventLogModel::MaxEvents + id, QStringLiteral("a"), Reconnecting{1, 1s}));
    QCOMPARE(removed.size(), 1);   // A slack at once.
    QCOMPARE(model.rowCount(), EventLogModel::MaxEvents - EventLogModel::Slack + 10);
    const QModelIndex last = model.index(model.rowCount() - 1, 0);
    QCOMPARE(last.data(EventLogModel::IdRole).toULongLong(), quint64(EventLogModel::MaxEvents) + 10);
    many.insert(many.end(), many.cbegin(), many.cbegin() + 100);
    model.append(many);   // More than there is room for.
    QVERIFY(model.rowCount() <= EventLogModel::MaxEvents);
}

void TestModels::eventTitlesFollow()
{
    EventLogModel model;
    model.append(logged(1, QStringLiteral("a"), Reconnecting{1, 1s}));
    QCOMPARE(cell(model, 0, EventLogModel::ExchangeColumn), QStringLiteral("a"));
    QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    model.setTitles({{QStringLiteral("a"), QStringLiteral("Alpha")}});
    QCOMPARE(cell(model, 0, EventLogModel::ExchangeColumn), QStringLiteral("Alpha"));
    QCOMPARE(spy.size(), 1);
    model.setTitles({{QStringLiteral("a"), QStringLiteral("Alpha")}});
    QCOMPARE(spy.size(), 1);
}

void TestModels::chatterIsLeftOutUnlessAskedFor()
{
    const StreamKey key{QStringLiteral("BTCUSDT"), Channel::Trade};
    EventLogModel model;
    model.append({logged(1, QStringLiteral("a"), TrustChanged{key, TrustState::Syncing, TrustState::Trusted}),
                  logged(2, QStringLiteral("a"), SubscriptionConfirmed{key}),
                  logged(3, QStringLiteral("a"), SubscriptionRejected{key, {}}),
                  logged(4, QStringLiteral("a"), Reconnected{1s, 1})});
    EventFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(filter.rowCount(), 2);   // The refusal is no chatter.
    filter.setShowsChatter(true);
    QCOMPARE(filter.rowCount(), 4);
    filter.setShowsChatter(false);
    filter.setKind(EventKind::Trust);
    QCOMPARE(filter.rowCount(), 1);
}

void TestModels::eventFilterNarrows()
{
    EventLogModel model;
    model.setTitles({{QStringLiteral("a"), QStringLiteral("Alpha")}, {QStringLiteral("b"), QStringLiteral("Beta")}});
    EventFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(
        {logged(1, QStringLiteral("a"), Reconnected{41s, 3}), logged(2, QStringLiteral("b"), Reconnected{5s, 1}),
         logged(3, QStringLiteral("b"), BreakerOpened{10, 30s, false, {}}), logged(4, QString(), ShutdownEvent{true})});
    QCOMPARE(filter.rowCount(), 4);
    filter.setSource(EventFilter::Source{QStringLiteral("b"), {}});
    QCOMPARE(filter.rowCount(), 2);
    filter.setKind(EventKind::Breaker);
    QCOMPARE(filter.rowCount(), 1);
    filter.setKind({});
    filter.setSource(EventFilter::Source());   // The program itself.
    QCOMPARE(filter.rowCount(), 1);
    filter.setSource({});
    filter.setText(QStringLiteral("back 41"));
    QCOMPARE(filter.rowCount(), 1);
    filter.setText(QStringLiteral("beta"));   // By the title too.
    QCOMPARE(filter.rowCount(), 2);
    model.append(logged(5, QStringLiteral("b"), Reconnected{7s, 1}));
    QCOMPARE(filter.rowCount(), 3);
    filter.setText({});
    QCOMPARE(filter.rowCount(), 5);
    model.clear();
    QCOMPARE(filter.rowCount(), 0);
}

void TestModels::eventsHaveTheColourOfWhatHappened()
{
    QCOMPARE(conditionOf(EventPayload(Reconnected{1s, 1})), Condition::Trusted);
    QCOMPARE(conditionOf(EventPayload(BreakerOpened{10, 30s, false, {}})), Condition::BreakerOpen);
    QCOMPARE(conditionOf(EventPayload(StateChanged{LineState::Idle, LineState::Waiting, Cause::None})),
             Condition::Connecting);
    QCOMPARE(conditionOf(EventPayload(StateChanged{LineState::Stable, LineState::Waiting, Cause::ConnectionReset})),
             Condition::Down);
    QCOMPARE(conditionOf(EventPayload(StateChanged{LineState::Subscribing, LineState::Streaming, Cause::None})),
             Condition::Connecting);
    QCOMPARE(conditionOf(EventPayload(ConnectionFailed{{.failureClass = FailureClass::Blocked}})), Condition::Blocked);
    QCOMPARE(conditionOf(EventPayload(ConnectionFailed{{.failureClass = FailureClass::Local}})), Condition::Local);
}

}   // namespace tst_models

FEEDWARDEN_GUILESS_TEST(tst_models::TestModels)
#include "tst_models.moc"
