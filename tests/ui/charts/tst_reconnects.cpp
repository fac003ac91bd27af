// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "tests/support/testmain.h"
#include "tests/ui/charts/planted.h"
#include "ui/charts/outagebars.h"
#include "ui/charts/outagemodel.h"
#include "ui/charts/reconnectview.h"
#include "ui/charts/setupview.h"
#include "ui/format/cellrole.h"
#include "ui/format/statepalette.h"
#include "ui/format/tableview.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <random>

namespace tst_reconnects {

using namespace feedwarden;
using namespace feedwarden::testing;

namespace {

Outage outageAt(WallTime from, std::optional<WallTime> to = std::nullopt, const QString &feed = kraken)
{
    return {.feed = feed, .line = 1, .from = from, .to = to, .cause = Cause::ConnectionReset};
}

SharedOutages shared(const std::vector<Outage> &outages)
{
    SharedOutages result;
    for (const Outage &outage : outages)
        result.push_back(std::make_shared<Outage>(outage));
    return result;
}

struct Stage {
    explicit Stage(LiveHistory past = plantedHistory()) : history(std::move(past)), view(&axis, &history)
    {
        axis.advance(hourEnd);
        axis.setSpan(1h);
        view.setFeeds(plantedFeeds());
        view.resize(900, 400);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
    }
    void addOutage(WallTime from, WallTime to, const QString &feed = okx)
    {
        history.addEvent(
            {.time = from,
             .at = clockAt(from),
             .feed = feed,
             .line = 1,
             .payload = ConnectionFailed{{.cause = Cause::ReceiveDead, .detail = QStringLiteral("=1+1")}}});
        history.addEvent(
            {.time = to, .at = clockAt(to), .feed = feed, .line = 1, .payload = Reconnected{to - from, 1}});
        view.advance(axis.now());
    }
    [[nodiscard]] QString textAt(int row, OutageModel::Column column) const
    {
        return view.table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QList<int> selectedRows() const
    {
        QList<int> rows;
        for (const QModelIndex &index : view.table()->selectionModel()->selectedRows())
            rows.append(index.row());
        std::sort(rows.begin(), rows.end());
        return rows;
    }

    TimeAxis axis;
    LiveHistory history;
    ReconnectView view;
};

LiveHistory historyWithAttempts(int count)
{
    LiveHistory history;
    for (int i = 0; i < count; ++i) {
        const WallTime now = t0 + i * 60s;
        FeedSnapshot snapshot = snapshotAt(now, kraken);
        ConnectionSnapshot line;
        AttemptSnapshot record{.attempt = i, .startedAt = now, .plannedDelay = 2s, .actualDelay = 2100ms};
        record.phases = {10ms, 30ms, 70ms, 90ms, 100ms, 150ms};
        if (i == count - 1) {
            record.phases = {10ms, 30ms};
            record.failure = Failure{.cause = Cause::TlsTimeout, .detail = QStringLiteral("-slow")};
        }
        line.lastAttempt = record;
        snapshot.lines = {line};
        history.addSnapshot(now, snapshot);
    }
    return history;
}

struct SetupStage {
    explicit SetupStage(int attempts = 3) : history(historyWithAttempts(attempts)), view(&axis, &history)
    {
        axis.advance(hourEnd);
        view.setFeeds(plantedFeeds());
        view.setPalette(palette(false));
        view.resize(900, 300);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
    }
    TimeAxis axis;
    LiveHistory history;
    SetupView view;
};

}   // namespace

class TestReconnects final : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not).*"))); }

    void modelSaysWhatHappened();
    void modelIsSortedNewestFirst();
    void modelChangesOnlyWhatChanged();
    void modelSurvivesAnythingUnderTheTester_data();
    void modelSurvivesAnythingUnderTheTester();
    void modelKnowsNoCellsOutside();

    void tableHoldsTheTimeOnTheAxis();
    void rowSelectsOnTheAxis();
    void axisNarrowsTheTable();
    void rowsDoNotGoFromUnderTheHand();
    void showAllGivesTheWholeTableBack();
    void severalRowsSelectTheirWhole();
    void selectionSurvivesNewOutages();
    void aRowLeadsToItsIncident();
    void aRowIsShownOnTheTimeline();
    void columnsSortByWhatTheyMean();
    void hiddenItDoesNoWork();
    void csvIsInTheTablesOrder();
    void keyboardReachesTheTable();
    void aLowViewWithoutOutagesShowsNoBars();
    void aLowViewStillShowsRows();
    void aLowViewShowsTheBarsThatMatter();

    void phasesAreTimedByThemselves_data();
    void phasesAreTimedByThemselves();
    void setupTellsTheNewestFirst();
    void setupClickSelectsTheAttempt();
    void setupKeyboard();
    void setupScrollsToWhatTheKeyboardIsOn();
    void setupHiddenDoesNoWork();
    void setupWithoutAttemptsSaysSo();
    void setupCsvIsSafe();
    void setupFollowsThePalette();
};

void TestReconnects::modelSaysWhatHappened()
{
    Stage stage;
    QCOMPARE(stage.view.model()->rowCount(), 1);
    QCOMPARE(stage.textAt(0, OutageModel::Begin), QStringLiteral("13:20:00"));
    QCOMPARE(stage.textAt(0, OutageModel::Exchange), QStringLiteral("Kraken"));
    QCOMPARE(stage.textAt(0, OutageModel::Length), QStringLiteral("1:12"));
    QVERIFY(stage.textAt(0, OutageModel::CauseInWords).contains(QStringLiteral("reset")));
    QCOMPARE(stage.textAt(0, OutageModel::Attempts), QStringLiteral("2"));
    QCOMPARE(stage.textAt(0, OutageModel::LastDelay), QStringLiteral("planned 1:00, waited 1:02"));
    QCOMPARE(stage.textAt(0, OutageModel::Breaker), QString());
}

void TestReconnects::modelIsSortedNewestFirst()
{
    Stage stage;
    stage.addOutage(t0 + 5min, t0 + 6min);
    stage.addOutage(t0 + 45min, t0 + 46min);
    QCOMPARE(stage.view.model()->rowCount(), 3);
    QCOMPARE(stage.textAt(0, OutageModel::Begin), QStringLiteral("13:45:00"));
    QCOMPARE(stage.textAt(1, OutageModel::Begin), QStringLiteral("13:20:00"));
    QCOMPARE(stage.textAt(2, OutageModel::Begin), QStringLiteral("13:05:00"));
}

void TestReconnects::modelChangesOnlyWhatChanged()
{
    OutageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<Outage> outages{outageAt(t0, t0 + 5s), outageAt(t0 + 60s)};
    model.setOutages(shared(outages), plantedFeeds(), t0 + 61s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    model.setOutages(shared(outages), plantedFeeds(), t0 + 62s);   // Only the one that lasts has grown.
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 0);
    QVERIFY(model.index(0, OutageModel::Length).data().toString().startsWith(QStringLiteral("2.0 s")));

    outages.push_back(outageAt(t0 + 30s, t0 + 31s));
    model.setOutages(shared(outages), plantedFeeds(), t0 + 62s);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 1);
    outages.erase(outages.begin());
    model.setOutages(shared(outages), plantedFeeds(), t0 + 62s);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.at(0).at(1).toInt(), 2);
    QCOMPARE(reset.count(), 0);
}

void TestReconnects::modelSurvivesAnythingUnderTheTester_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestReconnects::modelSurvivesAnythingUnderTheTester()
{
    QFETCH(const quint32, seed);
    std::mt19937 random(seed);
    OutageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int round = 0; round < 60; ++round) {
        std::vector<Outage> outages;
        const int count = round % 10 == 9 ? 0 : int(random() % 12);
        for (int i = 0; i < count; ++i) {
            Outage outage = outageAt(t0 + std::chrono::seconds(random() % 20), std::nullopt,
                                     random() % 2 == 0 ? kraken : okx);
            outage.line = 1 + int(random() % 2);
            if (random() % 2 == 0)
                outage.to = outage.from + 5s;
            const bool isNew = std::none_of(outages.begin(), outages.end(), [&outage](const Outage &other) {
                return other.from == outage.from && other.line == outage.line && other.feed == outage.feed;
            });
            if (isNew)
                outages.push_back(outage);
        }
        model.setOutages(shared(outages), plantedFeeds(), t0 + 60s);
        QCOMPARE(size_t(model.rowCount()), outages.size());
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.outageAt(row - 1).from >= model.outageAt(row).from);
        for (const Outage &outage : outages) {
            bool isThere = false;
            for (int row = 0; row < model.rowCount(); ++row) {
                const Outage &other = model.outageAt(row);
                isThere = isThere
                          || (other.from == outage.from && other.line == outage.line && other.feed == outage.feed
                              && other.to == outage.to);
            }
            QVERIFY(isThere);
        }
    }
}

void TestReconnects::modelKnowsNoCellsOutside()
{
    OutageModel model;
    model.setOutages(shared({outageAt(t0)}), plantedFeeds(), t0 + 1s);
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
    for (int column = 0; column < OutageModel::ColumnCount; ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(model.index(0, column).data(Qt::TextAlignmentRole).isValid());
        model.sort(column, Qt::AscendingOrder);
        QCOMPARE(model.rowCount(), 1);
    }
}

void TestReconnects::tableHoldsTheTimeOnTheAxis()
{
    Stage stage;
    stage.axis.setRange({t0 + 30min, t0 + 40min});
    QCOMPARE(stage.view.model()->rowCount(), 0);
    stage.axis.setRange({t0 + 10min, t0 + 30min});
    QCOMPARE(stage.view.model()->rowCount(), 1);
    stage.view.setFeeds({plantedFeeds().last()});   // Of feeds that are not shown neither.
    QCOMPARE(stage.view.model()->rowCount(), 0);
}

void TestReconnects::rowSelectsOnTheAxis()
{
    Stage stage;
    stage.view.table()->selectRow(0);
    QCOMPARE(stage.axis.selection(), std::optional(TimeInterval{outageFrom, outageTo}));
    stage.view.table()->clearSelection();
    QVERIFY(!stage.axis.selection());
}

void TestReconnects::axisNarrowsTheTable()
{
    Stage stage;
    stage.addOutage(t0 + 5min, t0 + 6min);
    QCOMPARE(stage.view.narrowText(), QString());
    stage.axis.select({outageFrom - 10s, outageFrom + 10s});
    QCOMPARE(stage.view.model()->rowCount(), 1);
    QCOMPARE(stage.view.model()->outageAt(0).from, outageFrom);
    QVERIFY2(stage.view.narrowText().contains(QStringLiteral("13:19:50 – 13:20:10")),
             qPrintable(stage.view.narrowText()));
    // What was selected stays as it was said: carrying it over does not change it.
    QCOMPARE(stage.axis.selection(), std::optional(TimeInterval{outageFrom - 10s, outageFrom + 10s}));
    stage.axis.select({t0, t0 + 30min});
    QCOMPARE(stage.view.model()->rowCount(), 2);
    stage.axis.select({t0 + 30min, t0 + 31min});
    QCOMPARE(stage.view.model()->rowCount(), 0);
    QVERIFY(!stage.view.narrowText().isEmpty());
    stage.axis.clearSelection();
    QCOMPARE(stage.view.model()->rowCount(), 2);
    QCOMPARE(stage.view.narrowText(), QString());
}

void TestReconnects::rowsDoNotGoFromUnderTheHand()
{
    Stage stage;
    stage.addOutage(t0 + 5min, t0 + 6min);
    stage.addOutage(t0 + 45min, t0 + 46min);
    stage.view.table()->selectRow(1);
    QCOMPARE(stage.axis.selection(), std::optional(TimeInterval{outageFrom, outageTo}));
    QCOMPARE(stage.view.model()->rowCount(), 3);   // It was selected here.
    QCOMPARE(stage.view.narrowText(), QString());
    stage.view.advance(hourEnd);
    QCOMPARE(stage.view.model()->rowCount(), 3);
    // Nor do they come back under it, while a row of a narrowed table is chosen.
    stage.axis.select({t0, t0 + 30min});
    QCOMPARE(stage.view.model()->rowCount(), 2);
    stage.view.table()->selectRow(1);
    QCOMPARE(stage.axis.selection(), std::optional(TimeInterval{t0 + 5min, t0 + 6min}));
    QCOMPARE(stage.view.model()->rowCount(), 2);
    QCOMPARE(stage.selectedRows(), QList<int>{1});
}

void TestReconnects::showAllGivesTheWholeTableBack()
{
    Stage stage;
    stage.addOutage(t0 + 5min, t0 + 6min);
    stage.axis.select({outageFrom, outageTo});
    QCOMPARE(stage.view.model()->rowCount(), 1);
    auto *const all = stage.view.findChild<QAbstractButton *>(QStringLiteral("showAllOutages"));
    QVERIFY(all && all->isVisible());
    QTest::keyClick(all, Qt::Key_Space);
    QCOMPARE(stage.view.model()->rowCount(), 2);
    QVERIFY(!stage.axis.selection());
    QVERIFY(!all->isVisible());
    // Also where a row has become the selection meanwhile.
    stage.axis.select({t0, t0 + 10min});
    stage.view.table()->selectRow(0);
    stage.view.table()->clearSelection();
    QCOMPARE(stage.view.model()->rowCount(), 1);
    all->click();
    QCOMPARE(stage.view.model()->rowCount(), 2);
}

void TestReconnects::severalRowsSelectTheirWhole()
{
    Stage stage;
    stage.addOutage(t0 + 5min, t0 + 6min);
    stage.view.table()->selectAll();
    QCOMPARE(stage.axis.selection(), std::optional(TimeInterval{t0 + 5min, outageTo}));
}

void TestReconnects::selectionSurvivesNewOutages()
{
    Stage stage;
    stage.view.table()->selectRow(0);
    stage.addOutage(t0 + 45min, t0 + 46min);
    QCOMPARE(stage.selectedRows(), QList<int>{1});
    QCOMPARE(stage.axis.selection(), std::optional(TimeInterval{outageFrom, outageTo}));
    // Even when its row leaves the axis.
    stage.axis.setRange({t0 + 40min, t0 + 50min});
    QCOMPARE(stage.axis.selection(), std::optional(TimeInterval{outageFrom, outageTo}));
}

void TestReconnects::aRowLeadsToItsIncident()
{
    Stage stage;
    QSignalSpy asked(&stage.view, &ReconnectView::incidentActivated);
    TableView *const table = stage.view.table();
    table->setFocus();
    stage.axis.setRange({t0 + 30min, t0 + 40min});
    QTest::keyClick(table, Qt::Key_Return);   // Of no row.
    QVERIFY(asked.isEmpty());
    stage.axis.goLive();
    stage.axis.setSpan(1h);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), kraken);
    QCOMPARE(asked.first().at(1).value<WallTime>(), outageFrom);
    const QPoint place = table->visualRect(table->model()->index(0, OutageModel::Exchange)).center();
    emit table->doubleClicked(table->model()->index(0, OutageModel::Exchange));
    QCOMPARE(asked.size(), 2);
    QVERIFY(stage.axis.isLive());
    // The same by the context menu.
    emit table->customContextMenuRequested(place);
    auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    menu->actions().constFirst()->trigger();
    QCOMPARE(asked.size(), 3);
    menu->close();
}

void TestReconnects::aRowIsShownOnTheTimeline()
{
    Stage stage;
    QSignalSpy chosen(&stage.view, &ReconnectView::feedActivated);
    stage.view.table()->setFocus();
    stage.view.table()->selectRow(0);
    QTest::keyClick(stage.view.table(), Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(!stage.axis.isLive());
    QVERIFY(stage.axis.range().from < outageFrom && stage.axis.range().to > outageTo);
    QVERIFY(stage.axis.span() < 10min);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), kraken);
    QCOMPARE(stage.view.model()->rowCount(), 1);
}

void TestReconnects::columnsSortByWhatTheyMean()
{
    Stage stage;
    stage.addOutage(t0 + 5min, t0 + 5min + 9s);
    stage.addOutage(t0 + 45min, t0 + 45min + 200s);
    stage.view.table()->sortByColumn(OutageModel::Length, Qt::AscendingOrder);
    QCOMPARE(stage.textAt(0, OutageModel::Length), QStringLiteral("9.0 s"));
    QCOMPARE(stage.textAt(1, OutageModel::Length), QStringLiteral("1:12"));
    QCOMPARE(stage.textAt(2, OutageModel::Length), QStringLiteral("3:20"));
}

void TestReconnects::hiddenItDoesNoWork()
{
    Stage stage;
    stage.view.hide();
    const int before = stage.view.rebuilds();
    const int barsBefore = stage.view.bars()->rebuilds();
    for (int second = 1; second <= 20; ++second) {
        stage.axis.advance(hourEnd + second * 1s);
        stage.view.advance(hourEnd + second * 1s);
        QCoreApplication::processEvents();
    }
    QCOMPARE(stage.view.rebuilds(), before);
    QCOMPARE(stage.view.bars()->rebuilds(), barsBefore);
    stage.axis.select({outageFrom, outageTo});
    stage.view.show();
    QVERIFY(stage.view.rebuilds() > before);
    QCOMPARE(stage.view.model()->rowCount(), 1);
    QVERIFY(stage.view.narrowedTo());
}

void TestReconnects::csvIsInTheTablesOrder()
{
    Stage stage;
    stage.addOutage(t0 + 5min, t0 + 6min);
    auto *copy = stage.view.table()->findChild<QAction *>(QStringLiteral("copyCsv"));
    QVERIFY(copy);
    copy->trigger();
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(1),
             QStringLiteral("2026-11-20T13:20:00.000Z,2026-11-20T13:21:12.000Z,kraken,1,72,connection_reset,"
                            "reset by peer,2,60000,62000,0"));
    QCOMPARE(lines.at(2),
             QStringLiteral("2026-11-20T13:05:00.000Z,2026-11-20T13:06:00.000Z,okx,1,60,receive_dead,'=1+1,0,,,0"));
}

void TestReconnects::keyboardReachesTheTable()
{
    Stage stage;
    QVERIFY(!stage.view.table()->accessibleName().isEmpty());
    QVERIFY(stage.view.table()->focusPolicy() & Qt::TabFocus);
    QVERIFY(!stage.view.table()->tabKeyNavigation());
    stage.view.table()->setFocus();
    QTest::keyClick(stage.view.table(), Qt::Key_Down);
    QTest::keyClick(stage.view.table(), Qt::Key_Space);
    stage.view.table()->selectRow(0);
    QVERIFY(stage.axis.selection());
}

void TestReconnects::aLowViewShowsTheBarsThatMatter()
{
    Stage stage;
    QList<FeedChoice> many = plantedFeeds();
    for (int i = 0; i < 12; ++i)
        many.append({.name = QStringLiteral("calm-%1").arg(i), .title = QStringLiteral("Calm %1").arg(i)});
    stage.view.setFeeds(many);
    stage.addOutage(hourEnd - 4min, hourEnd - 3min);
    stage.view.resize(900, 1000);
    QCOMPARE(stage.view.bars()->feeds().size(), many.size());
    stage.view.resize(900, 280);
    const auto hasBar = [&stage](const QString &name) {
        const QList<FeedChoice> &shown = stage.view.bars()->feeds();
        return std::any_of(shown.cbegin(), shown.cend(), [&](const FeedChoice &feed) { return feed.name == name; });
    };
    QVERIFY(hasBar(okx));
    QVERIFY(!hasBar(QStringLiteral("calm-3")));
    const QTableView *table = stage.view.table();
    QVERIFY(table->viewport()->height() >= 4 * table->verticalHeader()->defaultSectionSize());
    stage.addOutage(hourEnd - 2min, hourEnd - 1min, QStringLiteral("calm-3"));
    QVERIFY(hasBar(QStringLiteral("calm-3")));
    stage.view.resize(900, 1000);
    QCOMPARE(stage.view.bars()->feeds().size(), many.size());
}

void TestReconnects::aLowViewWithoutOutagesShowsNoBars()
{
    Stage stage;
    stage.view.setFeeds({{.name = QStringLiteral("calm"), .title = QStringLiteral("Calm")},
                         {.name = QStringLiteral("calmer"), .title = QStringLiteral("Calmer")}});
    stage.view.resize(900, 120);
    QVERIFY(stage.view.bars()->isHidden());
    stage.view.resize(900, 1000);
    QVERIFY(!stage.view.bars()->isHidden());
    stage.view.resize(900, 120);
    stage.addOutage(hourEnd - 2min, hourEnd - 1min, QStringLiteral("calm"));
    QVERIFY(!stage.view.bars()->isHidden());
}

void TestReconnects::aLowViewStillShowsRows()
{
    Stage stage;
    stage.view.resize(900, 1000);
    QCOMPARE(stage.view.bars()->height(), stage.view.bars()->sizeHint().height());
    stage.view.resize(900, 280);
    const QTableView *table = stage.view.table();
    QVERIFY(table->viewport()->height() >= 4 * table->verticalHeader()->defaultSectionSize());
    QVERIFY(stage.view.bars()->height() >= stage.view.bars()->minimumSizeHint().height());
}

void TestReconnects::phasesAreTimedByThemselves_data()
{
    using Phases = QList<int>;   // Milliseconds since the start; -1 = not reached.
    QTest::addColumn<Phases>("since");
    QTest::addColumn<Phases>("lengths");
    QTest::newRow("all") << Phases{10, 30, 70, 90, 100, 150} << Phases{10, 20, 40, 20, 10, 50};
    QTest::newRow("no TLS") << Phases{1, 2, -1, 5, 6, 9} << Phases{1, 1, -1, 3, 1, 3};
    QTest::newRow("failed in TCP") << Phases{10, -1, -1, -1, -1, -1} << Phases{10, -1, -1, -1, -1, -1};
    QTest::newRow("data before the acknowledgement") << Phases{1, 2, 3, 4, 20, 10} << Phases{1, 1, 1, 1, 16, 0};
    QTest::newRow("nothing") << Phases{-1, -1, -1, -1, -1, -1} << Phases{-1, -1, -1, -1, -1, -1};
}

void TestReconnects::phasesAreTimedByThemselves()
{
    QFETCH(const QList<int>, since);
    QFETCH(const QList<int>, lengths);
    AttemptSnapshot record;
    for (int i = 0; i < SetupPhaseCount; ++i) {
        if (since[i] >= 0)
            record.phases[size_t(i)] = std::chrono::milliseconds(since[i]);
    }
    const auto got = SetupView::lengthsOf(record);
    for (int i = 0; i < SetupPhaseCount; ++i)
        QCOMPARE(got[size_t(i)] ? int(toMs(*got[size_t(i)])) : -1, lengths[i]);
}

void TestReconnects::setupTellsTheNewestFirst()
{
    SetupStage stage;
    const QString newest = stage.view.hoverText(stage.view.barRect(0).center());
    QVERIFY2(newest.contains(QStringLiteral("Attempt 2 at 13:02:00")), qPrintable(newest));
    QVERIFY2(newest.contains(QStringLiteral("in all: 30 ms")), qPrintable(newest));
    QVERIFY2(newest.contains(QStringLiteral("TLS")), qPrintable(newest));
    const QString first = stage.view.hoverText(stage.view.barRect(2).center());
    QVERIFY2(first.contains(QStringLiteral("First start at 13:00:00")), qPrintable(first));
    QVERIFY2(first.contains(QStringLiteral("in all: 150 ms")), qPrintable(first));
    QVERIFY(stage.view.hoverText(stage.view.barRect(3).center()).isEmpty());
    QVERIFY(stage.view.hoverText({5, 2}).isEmpty());
}

void TestReconnects::setupClickSelectsTheAttempt()
{
    SetupStage stage;
    QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, {}, stage.view.barRect(1).center());
    QVERIFY(stage.axis.selection());
    QCOMPARE(stage.axis.selection()->from, t0 + 60s);
    QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, {}, QPoint(5, 2));
    QVERIFY(!stage.axis.selection());
}

void TestReconnects::setupKeyboard()
{
    SetupStage stage;
    stage.view.setFocus();
    QTest::keyClick(&stage.view, Qt::Key_Down);
    QVERIFY(stage.view.accessibleDescription().contains(QStringLiteral("13:02:00")));
    QTest::keyClick(&stage.view, Qt::Key_Down);
    QTest::keyClick(&stage.view, Qt::Key_Return);
    QCOMPARE(stage.axis.selection()->from, t0 + 60s);
    QTest::keyClick(&stage.view, Qt::Key_End);
    QVERIFY(stage.view.accessibleDescription().contains(QStringLiteral("13:00:00")));
    QTest::keyClick(&stage.view, Qt::Key_Escape);
    QVERIFY(!stage.axis.selection());
}

void TestReconnects::setupScrollsToWhatTheKeyboardIsOn()
{
    SetupStage stage(50);
    stage.view.setFocus();
    QTest::keyClick(&stage.view, Qt::Key_End);
    QVERIFY(stage.view.verticalScrollBar()->value() > 0);
    QVERIFY(stage.view.viewport()->rect().contains(stage.view.barRect(49)));
    QTest::keyClick(&stage.view, Qt::Key_Home);
    QCOMPARE(stage.view.verticalScrollBar()->value(), 0);
}

void TestReconnects::setupHiddenDoesNoWork()
{
    SetupStage stage;
    stage.view.hide();
    const int before = stage.view.rebuilds();
    for (int second = 0; second < 20; ++second) {
        stage.view.advance(hourEnd + second * 1s);
        QCoreApplication::processEvents();
    }
    QCOMPARE(stage.view.rebuilds(), before);
}

void TestReconnects::setupWithoutAttemptsSaysSo()
{
    TimeAxis axis;
    SetupView view(&axis);
    view.setPalette(palette(false));
    view.resize(600, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QImage image = view.grab().toImage();
    int ink = 0;
    for (int x = 100; x < 500; ++x)
        ink += image.pixelColor(x, image.height() / 2) != tonesOf(palette(false)).surface;
    QVERIFY(ink > 5);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(!axis.selection());
    QCOMPARE(view.csv().count(QLatin1Char('\n')), 1);
}

void TestReconnects::setupCsvIsSafe()
{
    SetupStage stage(2);
    const QStringList lines = stage.view.csv().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(1), QStringLiteral("kraken,1,2026-11-20T13:01:00.000Z,1,2000,2100,10,20,,,,,tls_timeout,'-slow"));
    QCOMPARE(lines.at(2), QStringLiteral("kraken,1,2026-11-20T13:00:00.000Z,0,2000,2100,10,20,40,20,10,50,,"));
}

void TestReconnects::setupFollowsThePalette()
{
    SetupStage stage;
    for (const bool dark : {true, false}) {
        stage.view.setPalette(palette(dark));
        QCOMPARE(stage.view.grab().toImage().pixelColor(1, 1), tonesOf(palette(dark)).surface);
    }
}

}   // namespace tst_reconnects

FEEDWARDEN_WIDGET_TEST(tst_reconnects::TestReconnects)
#include "tst_reconnects.moc"
