// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/configurationfile.h"
#include "core/outlets/alerts/alertservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/fakefeeds.h"
#include "ui/alerts/alertdialog.h"
#include "ui/charts/timeaxis.h"
#include "ui/charts/timelineview.h"
#include "ui/dashboard/banner.h"
#include "ui/dashboard/commandfield.h"
#include "ui/dashboard/emptypage.h"
#include "ui/dashboard/eventpage.h"
#include "ui/dashboard/feedfilter.h"
#include "ui/dashboard/feedtablemodel.h"
#include "ui/dashboard/mainwindow.h"
#include "ui/dashboard/noticebar.h"
#include "ui/dashboard/rowlist.h"
#include "ui/dashboard/sidepanel.h"
#include "ui/dashboard/statusline.h"
#include "ui/dashboard/streampage.h"
#include "ui/dashboard/topbar.h"
#include "ui/format/buttons.h"
#include "ui/format/celldelegates.h"
#include "ui/format/statepalette.h"
#include "ui/format/tableview.h"
#include "ui/format/units.h"
#include "ui/incidents/incidentdialog.h"
#include "ui/settings/calmstyle.h"

#include "tests/support/printing.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

namespace tst_dashboard {

using namespace feedwarden;

namespace {

const Clock::time_point t0{std::chrono::hours(100)};
const WallTime w0{std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + 14h};

/// A window whose clock stands.
struct Bench {
    explicit Bench(const QList<FeedSnapshot> &feeds = {}, QSettings *settings = nullptr)
        : window(&history, nullptr, settings, [] {
              return MainWindow::Instant{t0, w0};
          })
    {
        window.resize(1366, 768);
        window.setFeeds(feeds);
        window.show();
    }

    template<typename Widget>
    Widget *child() const
    {
        auto *const found = window.findChild<Widget *>();
        Q_ASSERT(found);
        return found;
    }

    FlatButton *button(const QString &text) const
    {
        const auto buttons = window.findChild<SidePanel *>()->findChildren<FlatButton *>();
        for (FlatButton *button : buttons) {
            if (QString(button->text()).remove(QLatin1Char('&')) == text)
                return button;
        }
        return nullptr;
    }

    LiveHistory history;
    MainWindow window;
};

QList<FeedSnapshot> threeFeeds()
{
    return {trustedFeed(QStringLiteral("alpha"), QStringLiteral("Alpha"), t0),
            downFeed(QStringLiteral("beta"), QStringLiteral("Beta"), t0),
            trustedFeed(QStringLiteral("gamma"), QStringLiteral("Gamma"), t0)};
}

int pixelsOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgb() == color.rgb() ? 1 : 0;
    }
    return count;
}

QImage imageOf(QWidget *widget) { return widget->grab().toImage().convertToFormat(QImage::Format_RGB32); }

QStringList textsOf(const QWidget *widget)
{
    QStringList texts;
    const auto labels = widget->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts << label->text();
    return texts;
}

}   // namespace

class TestDashboard final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();

    void emptyWindowOffersThreeWaysOn();
    void feedsReplaceTheEmptyPageAndBack();
    void firstFeedIsSelected();
    void feedsThatComeLaterAreSelectedToo();
    void selectionSurvivesASearch();
    void selectionSurvivesComingsAndGoings();
    void buttonsAskForTheSelectedFeed_data();
    void buttonsAskForTheSelectedFeed();
    void keysAskForTheSelectedFeed_data();
    void keysAskForTheSelectedFeed();
    void onlyWhatMakesSenseIsEnabled_data();
    void onlyWhatMakesSenseIsEnabled();
    void startAndStopShareAButton();
    void allAreStartedAndStopped();

    void bannerSaysTheWorstFirst_data();
    void bannerSaysTheWorstFirst();
    void bannerLeadsToTheFeed();
    void bannerKeepsItsHeight();
    void summaryStandsInBarAndTitle();
    void sidePanelTellsCauseNextAndPoints();
    void twinLinesShowWhichIsFirst();
    void sidePanelTellsWhatLimitsLeave();
    void oldLimitsAreGreyWithTheirAge();
    void lastOutageIsRemembered();
    void buttonsStayWhereTheyAre();
    void statusLineTellsClockBudgetAndRate();
    void incidentsOfTodayAreCountedBelow();
    void incidentsAreOpenedFromAllOverTheWindow();
    void alertsThatLastAreCountedBelow();
    void messageStaysUntilItIsTakenBack();
    void brokenConfigurationIsExplainedWhereItIsEmpty();
    void brokenConfigurationStandsAboveWhatRuns();

    void stateChangesAreSeenAtOnce();
    void figuresWaitForTheTick();
    void hiddenWindowDoesNothing();

    void searchFiltersTheTable();
    void commandsAreFoundByTheirWords();
    void commandsAreRun();
    void returnRunsTheOnlyCommand();
    void escapeEmptiesTheSearch();

    void pagesAreMadeWhenTheyAreSeen();
    void numberKeysShowPages();
    void liveAndRangesDriveTheAxis();
    void streamsFollowTheSelection();
    void eventsArriveInTheLog();
    void logShowsTheSelectedTime();
    void logIsSearchedByKey();
    void logFollowsItsEndOnly();

    void tabReachesEverything();
    void rowsAreCopiedAsText();
    void everythingHasAName();
    void noLabelReadsMarkup();
    void longNamesAreElided();
    void smallScreensHaveRoom();
    void columnsStayWhereTheyAre();
    void wideScreensKeepFiguresNearTheirNames();
    void narrowTablesDropTheLeastColumns();

    void statesArePaintedInTheirColour_data();
    void statesArePaintedInTheirColour();
    void selectedRowsStayReadable();
    void barsShowTheScore();
    void hoverAndSelectionDiffer();
    void rowsArePointedAtAsAWhole();
    void whereTheKeyboardIsIsSeen();
    void paletteChangesAreTakenUp();
    void groupsAreChosenAndKept();
    void windowRemembersItself();
    void changesAreKeptWithoutAnOrderlyEnd();
    void bandsFollowTheWindowUntilTheUserMovesThem();
};

void TestDashboard::initTestCase()
{
    QApplication::setStyle(new CalmStyle);
    QApplication::setPalette(Theme::lightPalette());
}

void TestDashboard::init()
{
    // The offscreen platform says this of every window that is raised or moved by its user.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setPalette(Theme::lightPalette());
}

void TestDashboard::emptyWindowOffersThreeWaysOn()
{
    Bench bench;
    auto *const page = bench.child<EmptyPage>();
    QVERIFY(page->isVisible());
    QVERIFY(!bench.child<TableView>()->isVisible());
    QSignalSpy demo(&bench.window, &MainWindow::demoRequested);
    QSignalSpy configuration(&bench.window, &MainWindow::configurationRequested);
    const auto buttons = page->findChildren<FlatButton *>();
    QCOMPARE(buttons.size(), 3);
    for (FlatButton *button : buttons)
        QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(demo.size(), 1);
    QCOMPARE(configuration.size(), 2);   // Without anybody who adds feeds that leads there too.
    bench.window.setEmptyNote(QStringLiteral("<img src=x>"));
    QVERIFY(textsOf(page).contains(QStringLiteral("<img src=x>")));
}

void TestDashboard::feedsReplaceTheEmptyPageAndBack()
{
    Bench bench;
    bench.window.setFeeds(threeFeeds());
    QVERIFY(!bench.child<EmptyPage>()->isVisible());
    QVERIFY(bench.child<TableView>()->isVisible());
    QCOMPARE(bench.window.focusWidget(), bench.child<TableView>());
    QCOMPARE(bench.child<TableView>()->model()->rowCount(), 3);
    bench.window.setFeeds({});
    QVERIFY(bench.child<EmptyPage>()->isVisible());
    QVERIFY(bench.child<EmptyPage>()->isAncestorOf(bench.window.focusWidget()));
    QCOMPARE(bench.window.selectedFeed(), QString());
    bench.window.setFeeds(threeFeeds());
    QCOMPARE(bench.window.selectedFeed(), QStringLiteral("alpha"));
}

void TestDashboard::firstFeedIsSelected()
{
    Bench bench(threeFeeds());
    QCOMPARE(bench.window.selectedFeed(), QStringLiteral("alpha"));
    QVERIFY(textsOf(bench.child<SidePanel>()).contains(QStringLiteral("Alpha")));
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QVERIFY(bench.child<TableView>()->hasFocus());
}

void TestDashboard::feedsThatComeLaterAreSelectedToo()
{
    // The usual start: the window has the keyboard before there is anything to show.
    Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    bench.window.setFeeds(threeFeeds());
    const auto *const table = bench.child<TableView>();
    QCOMPARE(bench.window.selectedFeed(), QStringLiteral("alpha"));
    QVERIFY(table->hasFocus());
    QCOMPARE(table->selectionModel()->selectedRows().value(0).row(), 0);
}

void TestDashboard::selectionSurvivesASearch()
{
    Bench bench(threeFeeds());
    const auto *const table = bench.child<TableView>();
    auto *const search = bench.child<CommandField>();
    bench.window.selectFeed(QStringLiteral("gamma"));
    search->setText(QStringLiteral("alpha"));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(bench.window.selectedFeed(), QStringLiteral("alpha"));   // Return goes there.
    search->clear();
    QCOMPARE(bench.window.selectedFeed(), QStringLiteral("gamma"));
    QCOMPARE(table->selectionModel()->selectedRows().value(0).row(), 2);
    // What is chosen meanwhile stays.
    search->setText(QStringLiteral("a"));
    bench.window.selectFeed(QStringLiteral("beta"));
    search->clear();
    QCOMPARE(bench.window.selectedFeed(), QStringLiteral("beta"));
}

void TestDashboard::selectionSurvivesComingsAndGoings()
{
    Bench bench(threeFeeds());
    bench.window.selectFeed(QStringLiteral("gamma"));
    QList<FeedSnapshot> feeds = threeFeeds();
    feeds.removeAt(1);
    bench.window.setFeeds(feeds);
    QCOMPARE(bench.window.selectedFeed(), QStringLiteral("gamma"));
    feeds.prepend(trustedFeed(QStringLiteral("new"), QStringLiteral("New"), t0));
    bench.window.setFeeds(feeds);
    QCOMPARE(bench.window.selectedFeed(), QStringLiteral("gamma"));
    feeds.removeLast();
    bench.window.setFeeds(feeds);
    QVERIFY(bench.window.selectedFeed() != QStringLiteral("gamma"));
    QVERIFY(!bench.window.selectedFeed().isEmpty());
    bench.window.selectFeed(QStringLiteral("nobody"));
    QVERIFY(!bench.window.selectedFeed().isEmpty());
}

void TestDashboard::buttonsAskForTheSelectedFeed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("feed");
    QTest::addColumn<int>("intent");
    QTest::newRow("connect now") << QStringLiteral("Connect now") << QStringLiteral("beta") << 0;
    QTest::newRow("reconnect") << QStringLiteral("Reconnect") << QStringLiteral("alpha") << 1;
    QTest::newRow("stop") << QStringLiteral("Stop") << QStringLiteral("beta") << 2;
    QTest::newRow("start") << QStringLiteral("Start") << QStringLiteral("stopped") << 3;
    QTest::newRow("reset breaker") << QStringLiteral("Reset breaker") << QStringLiteral("open") << 4;
}

void TestDashboard::buttonsAskForTheSelectedFeed()
{
    QFETCH(const QString, text);
    QFETCH(const QString, feed);
    QFETCH(const int, intent);
    QList<FeedSnapshot> feeds = threeFeeds();
    FeedSnapshot stopped = trustedFeed(QStringLiteral("stopped"), QStringLiteral("Stopped one"), t0);
    stopped.isWanted = false;
    FeedSnapshot open = downFeed(QStringLiteral("open"), QStringLiteral("Open one"), t0);
    open.worst.state = LineState::BreakerOpen;
    open.worst.breakerUntil = t0 + 20s;
    open.metrics.breakerState = BreakerState::Open;
    feeds << stopped << open;
    Bench bench(feeds);
    const std::array<void (MainWindow::*)(const QString &), 5> intents = {
        &MainWindow::connectNowRequested, &MainWindow::reconnectRequested, &MainWindow::stopRequested,
        &MainWindow::startRequested, &MainWindow::resetBreakerRequested};
    std::vector<std::unique_ptr<QSignalSpy>> spies;
    for (const auto signal : intents)
        spies.push_back(std::make_unique<QSignalSpy>(&bench.window, signal));

    bench.window.selectFeed(feed);
    FlatButton *const button = bench.button(text);
    QVERIFY(button);
    QVERIFY(button->isEnabled());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    for (int place = 0; place < int(spies.size()); ++place) {
        QCOMPARE(spies[size_t(place)]->size(), place == intent ? 1 : 0);
        if (place == intent)
            QCOMPARE(spies[size_t(place)]->at(0).at(0).toString(), feed);
    }
}

void TestDashboard::keysAskForTheSelectedFeed_data()
{
    QTest::addColumn<QString>("feed");
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<int>("intent");
    QTest::newRow("F5 reconnects") << QStringLiteral("alpha") << QKeySequence(Qt::Key_F5) << 0;
    QTest::newRow("Shift+F5 connects now") << QStringLiteral("beta") << QKeySequence(Qt::SHIFT | Qt::Key_F5) << 1;
    QTest::newRow("Ctrl+T stops") << QStringLiteral("beta") << QKeySequence(Qt::CTRL | Qt::Key_T) << 2;
    QTest::newRow("F5 does nothing while down") << QStringLiteral("beta") << QKeySequence(Qt::Key_F5) << -1;
}

void TestDashboard::keysAskForTheSelectedFeed()
{
    QFETCH(const QString, feed);
    QFETCH(const QKeySequence, keys);
    QFETCH(const int, intent);
    Bench bench(threeFeeds());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    bench.window.selectFeed(feed);
    QSignalSpy reconnect(&bench.window, &MainWindow::reconnectRequested);
    QSignalSpy connectNow(&bench.window, &MainWindow::connectNowRequested);
    QSignalSpy stop(&bench.window, &MainWindow::stopRequested);
    QTest::keySequence(bench.child<TableView>(), keys);
    QCOMPARE(reconnect.size(), intent == 0 ? 1 : 0);
    QCOMPARE(connectNow.size(), intent == 1 ? 1 : 0);
    QCOMPARE(stop.size(), intent == 2 ? 1 : 0);
}

void TestDashboard::onlyWhatMakesSenseIsEnabled_data()
{
    QTest::addColumn<LineState>("state");
    QTest::addColumn<bool>("canConnectNow");
    QTest::addColumn<bool>("canReconnect");
    QTest::newRow("waiting") << LineState::Waiting << true << false;
    QTest::newRow("connecting") << LineState::Connecting << false << false;
    QTest::newRow("subscribing") << LineState::Subscribing << false << true;
    QTest::newRow("streaming") << LineState::Streaming << false << true;
    QTest::newRow("stable") << LineState::Stable << false << true;
    QTest::newRow("rotating") << LineState::Rotating << false << false;
    QTest::newRow("breaker open") << LineState::BreakerOpen << true << false;
    QTest::newRow("trial") << LineState::HalfOpenTrial << false << false;
    QTest::newRow("blocked") << LineState::Blocked << true << false;
    QTest::newRow("throttled") << LineState::Throttled << true << false;
    QTest::newRow("offline") << LineState::Offline << true << false;
}

void TestDashboard::onlyWhatMakesSenseIsEnabled()
{
    QFETCH(const LineState, state);
    QFETCH(const bool, canConnectNow);
    QFETCH(const bool, canReconnect);
    FeedSnapshot feed = trustedFeed(QStringLiteral("a"), QStringLiteral("A"), t0);
    feed.worst.state = state;
    FeedControls controls = controlsOf(feed);
    QCOMPARE(controls.canConnectNow, canConnectNow);
    QCOMPARE(controls.canReconnect, canReconnect);
    QVERIFY(controls.canStop);
    QVERIFY(!controls.canStart);
    QVERIFY(!controls.canResetBreaker);
    feed.isWanted = false;
    controls = controlsOf(feed);
    QCOMPARE(controls, (FeedControls{.canStart = true}));
}

void TestDashboard::startAndStopShareAButton()
{
    Bench bench(threeFeeds());
    QVERIFY(bench.button(QStringLiteral("Stop")));
    QVERIFY(!bench.button(QStringLiteral("Start")));
    QList<FeedSnapshot> feeds = threeFeeds();
    feeds[0].isWanted = false;
    bench.window.setFeeds(feeds);
    QVERIFY(bench.button(QStringLiteral("Start")));
    QVERIFY(!bench.button(QStringLiteral("Stop")));
    QVERIFY(!bench.button(QStringLiteral("Reconnect"))->isEnabled());
}

void TestDashboard::allAreStartedAndStopped()
{
    QList<FeedSnapshot> feeds = threeFeeds();
    feeds[2].isWanted = false;
    Bench bench(feeds);
    QSignalSpy start(&bench.window, &MainWindow::startRequested);
    QSignalSpy stop(&bench.window, &MainWindow::stopRequested);
    const auto actions = bench.window.actions();
    for (QAction *action : actions) {
        const QString text = QString(action->text()).remove(QLatin1Char('&'));
        if (text == QStringLiteral("Start all") || text == QStringLiteral("Stop all"))
            action->trigger();
    }
    QCOMPARE(start.size(), 1);
    QCOMPARE(start[0][0].toString(), QStringLiteral("gamma"));
    QCOMPARE(stop.size(), 2);
}

void TestDashboard::bannerSaysTheWorstFirst_data()
{
    QTest::addColumn<QList<FeedSnapshot>>("feeds");
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<bool>("hasOthers");
    const FeedSnapshot good = trustedFeed(QStringLiteral("good"), QStringLiteral("Good"), t0);
    const FeedSnapshot down = downFeed(QStringLiteral("down"), QStringLiteral("Downer"), t0);
    FeedSnapshot longer = downFeed(QStringLiteral("longer"), QStringLiteral("Longer"), t0);
    longer.worst.downSince = t0 - 10min;
    FeedSnapshot silent = good;
    silent.streams[0].trust = TrustState::Silent;
    silent.streams[0].lastMessageAt = t0 - 18s;
    FeedSnapshot blocked = down;
    blocked.worst.state = LineState::Blocked;
    blocked.worst.cause = Cause::RegionBlocked;
    FeedSnapshot offline = down;
    offline.worst.state = LineState::Offline;
    offline.worst.cause = Cause::NoNetwork;
    FeedSnapshot connecting = good;
    connecting.worst.state = LineState::Connecting;
    FeedSnapshot stopped = good;
    stopped.isWanted = false;
    using List = QList<FeedSnapshot>;
    QTest::newRow("all well") << List{good} << Condition::Trusted << QStringLiteral("Everything is trusted") << false;
    QTest::newRow("one silent") << List{good, silent} << Condition::Degraded
                                << QStringLiteral("Good: BTCUSDT/trade has been silent for 18 s") << false;
    QTest::newRow("down beats silent") << List{silent, down} << Condition::Down
                                       << QStringLiteral("Downer is down for 41 s") << true;
    QTest::newRow("the longest first") << List{down, longer} << Condition::Down
                                       << QStringLiteral("Longer is down for 10:00") << true;
    QTest::newRow("blocked beats down") << List{down, blocked} << Condition::Blocked
                                        << QStringLiteral("Downer is blocked: blocked in your region") << true;
    QTest::newRow("own link explains all")
        << List{offline, blocked} << Condition::Local << QStringLiteral("Your own link is down for 41 s") << false;
    QTest::newRow("connecting") << List{good, connecting} << Condition::Connecting
                                << QStringLiteral("1 feed(s) connecting") << false;
    QTest::newRow("stopped") << List{stopped} << Condition::NoData << QStringLiteral("All feeds are stopped") << false;
}

void TestDashboard::bannerSaysTheWorstFirst()
{
    QFETCH(const QList<FeedSnapshot>, feeds);
    QFETCH(const Condition, condition);
    QFETCH(const QString, headline);
    QFETCH(const bool, hasOthers);
    Banner banner;
    banner.setFeeds(feeds, t0, w0);
    QCOMPARE(banner.condition(), condition);
    QCOMPARE(banner.headline(), headline);
    QCOMPARE(!banner.others().isEmpty(), hasOthers);
    QVERIFY(!banner.explanation().isEmpty());
    QVERIFY(banner.accessibleName().contains(headline));
}

void TestDashboard::bannerLeadsToTheFeed()
{
    Bench bench(threeFeeds());
    auto *const banner = bench.child<Banner>();
    QCOMPARE(banner->feed(), QStringLiteral("beta"));
    banner->setFocus();
    QTest::keyClick(banner, Qt::Key_Return);
    QCOMPARE(bench.window.selectedFeed(), QStringLiteral("beta"));
    bench.window.selectFeed(QStringLiteral("alpha"));
    QTest::mouseClick(banner, Qt::LeftButton);
    QCOMPARE(bench.window.selectedFeed(), QStringLiteral("beta"));
}

void TestDashboard::bannerKeepsItsHeight()
{
    Bench bench(threeFeeds());
    const QRect before = bench.child<TableView>()->geometry();
    QList<FeedSnapshot> feeds = threeFeeds();
    feeds[1] = trustedFeed(QStringLiteral("beta"), QStringLiteral("Beta"), t0);
    bench.window.setFeeds(feeds);
    QCOMPARE(bench.child<Banner>()->condition(), Condition::Trusted);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(bench.child<TableView>()->geometry(), before);
}

void TestDashboard::summaryStandsInBarAndTitle()
{
    QList<FeedSnapshot> feeds = threeFeeds();
    feeds[0].blindToday = 58s;
    Bench bench(feeds);
    QVERIFY2(bench.child<TopBar>()->summary().startsWith(QStringLiteral("2 of 3")),
             qPrintable(bench.child<TopBar>()->summary()));
    QVERIFY(bench.child<TopBar>()->summary().endsWith(QStringLiteral("blind today 1:39")));
    QVERIFY(bench.window.windowTitle().startsWith(QStringLiteral("2 of 3")));
    Surroundings around;
    around.blindToday = 61s;   // The union, where it is known.
    bench.window.setSurroundings(around);
    feeds[0].worst.attempt = 1;
    bench.window.setFeeds(feeds);
    QVERIFY(bench.child<TopBar>()->summary().endsWith(QStringLiteral("1:01")));
}

void TestDashboard::sidePanelTellsCauseNextAndPoints()
{
    QList<FeedSnapshot> feeds = threeFeeds();
    feeds[0].metrics.quality->losses[size_t(QualityPart::Stability)] = {4.0, 1.0};
    feeds[1].worst.causeDetail = QStringLiteral("<img src=x> reset by peer");
    Bench bench(feeds);
    auto *const panel = bench.child<SidePanel>();
    bench.window.selectFeed(QStringLiteral("beta"));
    const QString story = textsOf(panel).join(QLatin1Char('\n')).replace(QChar(0x00A0), QLatin1Char(' '));
    QVERIFY(story.contains(QStringLiteral("Beta\nDown for 41 s")));
    QVERIFY(story.contains(
        QStringLiteral("The server reset the connection. Down since 13:59:19; 2 attempt(s) have failed.")));
    QVERIFY(story.contains(QStringLiteral("Attempt 3 in 4 s.")));
    // A figure and its unit stay on one line.
    QVERIFY(textsOf(panel).join(QLatin1Char('\n')).contains(QStringLiteral("4\u00A0s.")));
    QVERIFY(story.contains(QStringLiteral("Reported: <img src=x> reset by peer")));
    const auto lists = panel->findChildren<RowList *>();
    QCOMPARE(lists.size(), 3);
    QCOMPARE(lists[0]->rows().first().label, QStringLiteral("Line down"));
    QCOMPARE(lists[0]->rows().first().values, QStringList{QStringLiteral("−100")});

    bench.window.selectFeed(QStringLiteral("alpha"));
    const QList<RowList::Row> losses = lists[0]->rows();
    const auto stability = std::find_if(losses.cbegin(), losses.cend(), [](const RowList::Row &row) {
        return row.label == QStringLiteral("Ends and failures in the last hour: 1");
    });
    QVERIFY(stability != losses.cend());
    QCOMPARE(stability->values, QStringList{QStringLiteral("−4")});
    // Latencies stand in three columns under their quantiles.
    const QList<RowList::Row> facts = lists[2]->rows();
    QCOMPARE(facts[0].values, (QStringList{QStringLiteral("p50"), QStringLiteral("p95"), QStringLiteral("p99")}));
    QCOMPARE(facts[1].values.size(), 3);
    QCOMPARE(facts[1].values.first(), latencyText(feeds[0].metrics.rtt.p50));
    QCOMPARE(stability->emphasis, RowList::Emphasis::Bad);
    QVERIFY(lists[0]->accessibleDescription().contains(QStringLiteral("Ends and failures in the last hour: 1: −4")));
    // The rows are steps of a waterfall: each takes from what the one before has left, down to the score.
    double left = 1;
    for (const RowList::Row &row : losses) {
        QVERIFY(qAbs(row.left + row.taken - left) < 1e-9);
        left = row.left;
    }
    QVERIFY(qAbs(left * 100 - feeds[0].metrics.quality->value()) < 1e-9);
    QVERIFY(stability->taken > 0);
    // The points add up to what is missing to 100.
    double lost = 0;
    for (const QualityScore::Loss &loss : feeds[0].metrics.quality->losses)
        lost += loss.points;
    QCOMPARE(100.0 - lost, feeds[0].metrics.quality->value());
}

void TestDashboard::twinLinesShowWhichIsFirst()
{
    QList<FeedSnapshot> feeds = threeFeeds();
    ConnectionSnapshot twin = feeds[0].worst;
    twin.line = 2;
    twin.copy = 1;
    twin.lead = DurationSummary{.count = 40, .p50 = 3ms, .p95 = 8ms, .p99 = 12ms};
    feeds[0].lines = {feeds[0].worst, twin};
    Bench bench(feeds);
    bench.window.selectFeed(QStringLiteral("alpha"));
    const QList<RowList::Row> facts = bench.child<SidePanel>()->findChildren<RowList *>()[2]->rows();
    const auto find = [&facts](const QString &label) {
        return std::find_if(facts.cbegin(), facts.cend(), [&](const RowList::Row &row) { return row.label == label; });
    };
    const auto lead = find(QStringLiteral("Line 2 was first by"));
    QVERIFY(lead != facts.cend());
    QCOMPARE(lead->values, (QStringList{latencyText(3.0), latencyText(8.0), latencyText(12.0)}));
    QVERIFY(find(QStringLiteral("Line 1 was first by")) == facts.cend());   // It never was.
}

static QList<RowList::Row> budgetOf(const MainWindow &window)
{
    return window.findChild<RowList *>(QStringLiteral("budget"))->rows();
}

static RowList::Row budgetRow(const MainWindow &window, const QString &label)
{
    for (const RowList::Row &row : budgetOf(window)) {
        if (row.label == label)
            return row;
    }
    return {};
}

void TestDashboard::sidePanelTellsWhatLimitsLeave()
{
    FeedSnapshot feed = trustedFeed(QStringLiteral("alpha"), QStringLiteral("Alpha"), t0);
    ConnectionSnapshot first = feed.worst, second = feed.worst;
    first.host = QStringLiteral("a.example:443");
    first.messageRoom = MessageRoom{4, 5, 1500ms};
    second.line = 2;
    second.host = QStringLiteral("b.example:443");
    second.messageRoom = MessageRoom{0, 5, 1500ms};
    first.takenAt = second.takenAt = t0;
    feed.worst = first;
    feed.lines = {first, second};
    Bench bench({feed});
    // Nobody has said anything of its hosts yet.
    QCOMPARE(budgetRow(bench.window, QStringLiteral("Attempts left")).values, QStringList{QStringLiteral("–")});
    Surroundings around;
    around.hosts = {{.host = QStringLiteral("a.example:443"), .left = 118, .of = 120, .window = 300s, .takenAt = t0},
                    {.host = QStringLiteral("b.example:443"),
                     .left = 0,
                     .bannedUntil = t0 + 133s,
                     .of = 120,
                     .window = 300s,
                     .openUntil = t0 + 20s,
                     .waiting = 3,
                     .takenAt = t0},
                    {.host = QStringLiteral("c.example:443"), .left = 7, .takenAt = t0}};
    around.isNetworkUp = false;   // Told at once.
    bench.window.setSurroundings(around);
    QStringList texts;
    for (const RowList::Row &row : budgetOf(bench.window))
        texts << row.label + QLatin1Char('=') + row.values.value(0);
    const QString until = timeText(w0 + 133s, TimeStyle::Clock);
    QCOMPARE(texts,
             (QStringList{QStringLiteral("Host=a.example:443"), QStringLiteral("Attempts left=118 of 120 in 5:00"),
                          QStringLiteral("Host=b.example:443"), QStringLiteral("Held back until=%1 (2:13)").arg(until),
                          QStringLiteral("Breaker open until=%1 (20 s)").arg(timeText(w0 + 20s, TimeStyle::Clock)),
                          QStringLiteral("Attempts left=0 of 120 in 5:00"), QStringLiteral("Attempts waiting=3"),
                          QStringLiteral("Messages left, line 2=0 of 5 in 1.5 s")}));
    QCOMPARE(budgetRow(bench.window, QStringLiteral("Held back until")).emphasis, RowList::Emphasis::Bad);

    // What is over or not limited says so.
    around.hosts = {{.host = QStringLiteral("a.example:443"), .left = -1, .bannedUntil = t0 - 1s, .takenAt = t0}};
    around.isNetworkUp = true;
    feed.lines = {first};
    feed.lines[0].messageRoom.reset();
    feed.worst = feed.lines[0];
    bench.window.setFeeds({feed});
    bench.window.setSurroundings(around);
    QTRY_COMPARE(budgetRow(bench.window, QStringLiteral("Attempts left")).values,
                 QStringList{QStringLiteral("no limit is published")});
    QCOMPARE(budgetRow(bench.window, QStringLiteral("Messages left")).values,
             QStringList{QStringLiteral("no limit is published")});
    QVERIFY(budgetRow(bench.window, QStringLiteral("Held back until")).values.isEmpty());
}

void TestDashboard::oldLimitsAreGreyWithTheirAge()
{
    FeedSnapshot feed = trustedFeed(QStringLiteral("alpha"), QStringLiteral("Alpha"), t0);
    feed.worst.host = QStringLiteral("a.example:443");
    feed.lines = {feed.worst};
    Bench bench({feed});
    Surroundings around;
    around.isNetworkUp = false;
    around.hosts = {
        {.host = QStringLiteral("a.example:443"), .left = 118, .of = 120, .window = 300s, .takenAt = t0 - 41s}};
    bench.window.setSurroundings(around);
    QCOMPARE(budgetRow(bench.window, QStringLiteral("As of")).values, QStringList{QStringLiteral("41 s ago")});
    QCOMPARE(budgetRow(bench.window, QStringLiteral("Attempts left")).emphasis, RowList::Emphasis::Quiet);
    around.isNetworkUp = true;
    around.hosts[0].takenAt = t0 - 1s;
    bench.window.setSurroundings(around);
    QVERIFY(budgetRow(bench.window, QStringLiteral("As of")).values.isEmpty());
    QCOMPARE(budgetRow(bench.window, QStringLiteral("Attempts left")).emphasis, RowList::Emphasis::Normal);
}

void TestDashboard::lastOutageIsRemembered()
{
    Bench bench(threeFeeds());
    const auto story = [&bench] {
        return textsOf(bench.child<SidePanel>()).join(QLatin1Char('\n')).replace(QChar(0x00A0), QLatin1Char(' '));
    };
    QVERIFY(!story().contains(QStringLiteral("Last outage")));
    const auto tell = [&bench](const QString &feed, WallTime time, EventPayload payload) {
        bench.history.addEvent({.time = time, .at = t0 - (w0 - time), .feed = feed, .line = 1, .payload = payload});
    };
    for (const auto &feed : {QStringLiteral("alpha"), QStringLiteral("beta")}) {
        tell(feed, w0 - 10min, ConnectionFailed{{.cause = Cause::ConnectionReset}});
        tell(feed, w0 - 10min, StateChanged{LineState::Stable, LineState::Waiting, Cause::ConnectionReset});
        tell(feed, w0 - 10min + 41s, Reconnected{41s, 2});
    }
    bench.window.advance();
    bench.window.selectFeed(QStringLiteral("beta"));
    QVERIFY(!story().contains(QStringLiteral("Last outage")));   // It has a present one.
    bench.window.selectFeed(QStringLiteral("alpha"));
    QVERIFY2(story().contains(QStringLiteral("Last outage: 13:50:00, for 41 s, reset by the server.")),
             qPrintable(story()));
}

void TestDashboard::buttonsStayWhereTheyAre()
{
    QList<FeedSnapshot> feeds = threeFeeds();
    Bench bench(feeds);
    const auto place = [&bench] {
        QCoreApplication::sendPostedEvents();
        const FlatButton *const button = bench.button(QStringLiteral("Connect now"));
        return button->mapTo(&bench.window, QPoint());
    };
    const QPoint trusted = place();
    // Somebody is about to press one when the feed goes down, and when the system has something to say about it.
    bench.window.selectFeed(QStringLiteral("beta"));
    QCOMPARE(place(), trusted);
    feeds[1].worst.cause = Cause::HttpStatus;   // With a word of advice.
    feeds[1].worst.causeDetail = QStringLiteral("HTTP 503");
    feeds[1].worst.attempt = 4;
    bench.window.setFeeds(feeds);
    QCOMPARE(place(), trusted);
}

void TestDashboard::statusLineTellsClockBudgetAndRate()
{
    Bench bench(threeFeeds());
    Surroundings around;
    around.hosts = {{QStringLiteral("stream.alpha.example"), 58, {}},
                    {QStringLiteral("stream.beta.example"), 3, t0 + 90s}};
    bench.window.setSurroundings(around);
    bench.window.selectFeed(QStringLiteral("gamma"));
    bench.window.selectFeed(QStringLiteral("alpha"));
    auto *const line = bench.child<StatusLine>();
    QString all = line->texts().join(QLatin1Char('\n'));
    QVERIFY2(all.contains(QStringLiteral("Own link ok")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("Alpha clock +3.0 ms ± 1")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("1,684 messages/s")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("Attempts left for stream.alpha.example: 58")), qPrintable(all));
    around.isNetworkUp = false;
    bench.window.setSurroundings(around);
    bench.window.selectFeed(QStringLiteral("beta"));
    all = line->texts().join(QLatin1Char('\n'));
    QVERIFY2(all.contains(QStringLiteral("Own link down")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("stream.beta.example has banned this address for 1:30")), qPrintable(all));
}

static void addOutage(Bench &bench, const QString &feed, WallTime from, std::optional<WallTime> to, int line = 1)
{
    const auto tell = [&](WallTime time, EventPayload payload) {
        const Event event{
            .time = time, .at = t0 - (w0 - time), .feed = feed, .line = line, .payload = std::move(payload)};
        bench.history.addEvent(event);
        bench.window.addEvent(event);
    };
    tell(from, ConnectionFailed{{.cause = Cause::ConnectionReset}});
    if (to)
        tell(*to, Reconnected{*to - from, 1});
}

void TestDashboard::incidentsOfTodayAreCountedBelow()
{
    Bench bench(threeFeeds());
    auto *const line = bench.child<StatusLine>();
    const auto counted = [&] { return line->texts().value(line->texts().size() - 2); };
    bench.window.advance();
    QCOMPARE(counted(), QString());
    addOutage(bench, QStringLiteral("alpha"), w0 - 26h, w0 - 25h);   // Yesterday.
    addOutage(bench, QStringLiteral("beta"), w0 - 15h, w0 - 13h);    // Over midnight.
    addOutage(bench, QStringLiteral("alpha"), w0 - 1h, w0 - 50min);
    addOutage(bench, QStringLiteral("alpha"), w0 - 55min, w0 - 49min, 2);   // The same incident.
    bench.window.advance();
    QVERIFY2(counted().startsWith(QLatin1String("2 incident")), qPrintable(counted()));
    const auto buttons = line->findChildren<FlatButton *>();
    const auto button = std::find_if(buttons.cbegin(), buttons.cend(),
                                     [&](FlatButton *one) { return one->text() == counted(); });
    QVERIFY(button != buttons.cend());
    QTest::mouseClick(*button, Qt::LeftButton);
    QCOMPARE(bench.window.pageName(bench.window.currentPage()), QStringLiteral("reconnects"));
}

void TestDashboard::incidentsAreOpenedFromAllOverTheWindow()
{
    Bench bench(threeFeeds());
    addOutage(bench, QStringLiteral("alpha"), w0 - 10min, w0 - 9min);
    addOutage(bench, QStringLiteral("beta"), w0 - 1min, {});
    bench.window.advance();
    const auto dialog = [&bench] { return bench.window.findChild<IncidentDialog *>(); };
    QVERIFY(!dialog());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    auto *const search = bench.child<CommandField>();
    search->setFocus();
    QVERIFY(search->matches(QStringLiteral("last incident gamma")).isEmpty());
    QCOMPARE(search->matches(QStringLiteral("last incident")).size(), 2);
    QTest::keyClicks(search, QStringLiteral("last incident alpha"));
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QTRY_VERIFY(dialog());
    QVERIFY(dialog()->isVisible());
    QVERIFY(!dialog()->isModal());
    QCOMPARE(dialog()->incident()->from, w0 - 10min);
    // From the side panel, also of one that lasts; it is the same dialog.
    bench.window.selectFeed(QStringLiteral("beta"));
    FlatButton *const story = bench.button(QStringLiteral("The whole story…"));
    QVERIFY(story && story->isVisible());
    IncidentDialog *const first = dialog();
    story->click();
    QCOMPARE(dialog(), first);
    QCOMPARE(dialog()->incident()->feed, QStringLiteral("beta"));
    QVERIFY(dialog()->incident()->isLasting());
    // And back onto the time axis.
    auto *const axis = bench.window.findChild<TimeAxis *>();
    dialog()->timelineButton()->click();
    QVERIFY(axis->selection());
    QCOMPARE(axis->selection()->from, w0 - 1min);
    QVERIFY(axis->range().contains(w0 - 1min));
    bench.window.selectFeed(QStringLiteral("gamma"));
    QVERIFY(!story->isVisible());   // It has none.
}

void TestDashboard::alertsThatLastAreCountedBelow()
{
    Bench bench(threeFeeds());
    auto *const line = bench.child<StatusLine>();
    auto *const mark = line->findChildren<ShapeMark *>().last();
    AlertService service;
    AlertSettings settings;
    settings.clearAfter = 0ms;
    settings.rules = {{.kind = AlertKind::Storage, .severity = AlertSeverity::Critical, .lasting = 0ms}};
    Configuration configuration;
    configuration.alerts = settings;
    service.apply(configuration);
    bench.window.setAlerts(&service);
    const auto oneAlert = QStringLiteral("1 alert(s)");   // No catalogue is loaded.
    QVERIFY(!mark->isVisibleTo(line));
    HistoryStatus status;
    status.fault = HistoryFault{HistoryFault::Kind::Full, QStringLiteral("disk full")};
    service.setHistoryStatus(status);
    QTRY_VERIFY_WITH_TIMEOUT(line->texts().contains(oneAlert), 60'000);
    QCOMPARE(mark->condition(), Condition::Down);
    service.acknowledge(service.alerts().first().id);
    QCOMPARE(mark->condition(), Condition::NoData);
    QVERIFY(!bench.window.findChild<AlertDialog *>());
    emit line->alertsRequested();
    QVERIFY(bench.window.findChild<AlertDialog *>());
    service.setHistoryStatus({});
    QTRY_VERIFY_WITH_TIMEOUT(!line->texts().contains(oneAlert), 60'000);
}

void TestDashboard::messageStaysUntilItIsTakenBack()
{
    Bench bench(threeFeeds());
    const QSize before = bench.window.minimumSizeHint();
    const QString message = QStringLiteral("<img src=x> ") + QString(400, QLatin1Char('w'));
    bench.window.setMessage(message);
    QVERIFY(bench.child<StatusLine>()->texts().contains(message));
    QCOMPARE(bench.window.minimumSizeHint(), before);   // However long it is.
    bench.window.setMessage({});
    QVERIFY(!bench.child<StatusLine>()->texts().contains(message));
}

static QList<ConfigError> someErrors(int count)
{
    QList<ConfigError> errors;
    for (int number = 1; number <= count; ++number)
        errors.append({QStringLiteral("feedwarden.toml"), number, QStringLiteral("feed.venue"),
                       QStringLiteral("must be one of <b>this</b>, not \"that\"")});
    return errors;
}

void TestDashboard::brokenConfigurationIsExplainedWhereItIsEmpty()
{
    Bench bench;
    const auto *const page = bench.child<EmptyPage>();
    bench.window.setConfigurationErrors(someErrors(9));
    // Which lines, which keys, what is allowed; markup from the file is none.
    const QStringList texts = textsOf(page);
    QVERIFY(texts.contains(QStringLiteral("9 error(s) in the configuration")));
    QVERIFY(texts.contains(QStringLiteral("Line 1, feed.venue")));
    QVERIFY(texts.contains(QStringLiteral("Line 6, feed.venue")));
    QVERIFY(!texts.contains(QStringLiteral("Line 7, feed.venue")));
    QVERIFY(texts.contains(QStringLiteral("and 3 more")));
    const auto labels = page->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    // A file that cannot be parsed at all has no key.
    bench.window.setConfigurationErrors({{QStringLiteral("f"), 3, QStringLiteral("syntax"), QStringLiteral("no =")}});
    QVERIFY(textsOf(page).contains(QStringLiteral("Line 3")));
    bench.window.setConfigurationErrors({});
    QVERIFY(textsOf(page).contains(QStringLiteral("No feed yet")));
    QVERIFY(!textsOf(page).contains(QStringLiteral("Line 3")));
}

void TestDashboard::brokenConfigurationStandsAboveWhatRuns()
{
    Bench bench(threeFeeds());
    auto *const bar = bench.window.findChild<NoticeBar *>(QStringLiteral("problems"));
    QVERIFY(!bar->isVisible());
    bench.window.setConfigurationErrors(someErrors(2));
    QVERIFY(bar->isVisible());
    QVERIFY(bar->accessibleName().startsWith(QStringLiteral("2 error(s)")));
    QVERIFY(bar->toolTip().contains(QStringLiteral("Line 2, feed.venue: must be one of &lt;b&gt;")));
    QSignalSpy asked(&bench.window, &MainWindow::configurationRequested);
    QTest::mouseClick(bar->findChild<FlatButton *>(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QVERIFY(bench.child<TableView>()->isVisible());   // What ran before goes on.
    bench.window.setConfigurationErrors({});
    QVERIFY(!bar->isVisible());
}

void TestDashboard::stateChangesAreSeenAtOnce()
{
    Bench bench(threeFeeds());
    QList<FeedSnapshot> feeds = threeFeeds();
    feeds[0] = downFeed(QStringLiteral("alpha"), QStringLiteral("Alpha"), t0);
    bench.window.setFeeds(feeds);
    QCOMPARE(bench.child<TableView>()->model()->index(0, FeedTableModel::StateColumn).data().toString(),
             QStringLiteral("Down"));
    QCOMPARE(bench.child<TopBar>()->summary().left(6), QStringLiteral("1 of 3"));
}

void TestDashboard::figuresWaitForTheTick()
{
    Bench bench(threeFeeds());
    QList<FeedSnapshot> feeds = threeFeeds();
    feeds[0].metrics.messagesPerSecond = 900;
    bench.window.setFeeds(feeds);
    const QModelIndex rate = bench.child<TableView>()->model()->index(0, FeedTableModel::RateColumn);
    QCOMPARE(rate.data().toString(), QStringLiteral("842"));
    QTRY_COMPARE(rate.data().toString(), QStringLiteral("900"));
}

void TestDashboard::hiddenWindowDoesNothing()
{
    Bench bench(threeFeeds());
    bench.window.hide();
    QSignalSpy changes(bench.child<TableView>()->model(), &QAbstractItemModel::dataChanged);
    QList<FeedSnapshot> feeds = threeFeeds();
    feeds[0] = downFeed(QStringLiteral("alpha"), QStringLiteral("Alpha"), t0);
    bench.window.setFeeds(feeds);
    QCOMPARE(changes.size(), 0);
    bench.window.show();
    QCOMPARE(bench.child<TableView>()->model()->index(0, FeedTableModel::StateColumn).data().toString(),
             QStringLiteral("Down"));
}

void TestDashboard::searchFiltersTheTable()
{
    Bench bench(threeFeeds());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTest::keyClick(bench.child<TableView>(), Qt::Key_K, Qt::ControlModifier);
    auto *const search = bench.child<CommandField>();
    QVERIFY(search->hasFocus());
    search->setText(QStringLiteral("gam"));
    auto *const table = bench.child<TableView>();
    QCOMPARE(table->model()->rowCount(), 1);
    // The panel goes on about what was selected, though the table no longer shows it.
    QVERIFY(!bench.window.selectedFeed().isEmpty());
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(table->hasFocus());
    QCOMPARE(bench.window.selectedFeed(), QStringLiteral("gamma"));
    search->clear();
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(bench.window.selectedFeed(), QStringLiteral("gamma"));   // Return has chosen it.
    // A command is no name of a feed: the feeds do not vanish while it is typed.
    search->setText(QStringLiteral("full screen"));
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(bench.window.selectedFeed(), QStringLiteral("gamma"));
}

void TestDashboard::commandsAreFoundByTheirWords()
{
    Bench bench(threeFeeds());
    auto *const search = bench.child<CommandField>();
    const QStringList beta = search->matches(QStringLiteral("beta"));
    QVERIFY(beta.contains(QStringLiteral("Go to Beta")));
    QVERIFY(beta.contains(QStringLiteral("Beta: connect now")));
    QVERIFY(beta.contains(QStringLiteral("Beta: stop")));
    QVERIFY(!beta.contains(QStringLiteral("Beta: reconnect")));   // It is down: there is no session to replace.
    QCOMPARE(search->matches(QStringLiteral("now BETA")), QStringList{QStringLiteral("Beta: connect now")});
    QVERIFY(search->matches(QStringLiteral("latency")).contains(QStringLiteral("Show Latency")));
    QVERIFY(search->matches(QStringLiteral("nothing like this")).isEmpty());
    for (const QString &text : search->matches({}))
        QVERIFY2(!text.contains(QLatin1Char('&')), qPrintable(text));
}

void TestDashboard::commandsAreRun()
{
    Bench bench(threeFeeds());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QSignalSpy connectNow(&bench.window, &MainWindow::connectNowRequested);
    auto *const search = bench.child<CommandField>();
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("beta now"));
    QTRY_VERIFY(QApplication::activePopupWidget());
    QWidget *const popup = QApplication::activePopupWidget();
    auto *const list = qobject_cast<QAbstractItemView *>(popup);
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 1);
    // Room for a long name, and the words alone: keys stand beside them, and are read out with them.
    QVERIFY(list->width() >= search->fontMetrics().averageCharWidth() * 50);
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Beta: connect now"));
    QTest::keyClick(popup, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(connectNow.size(), 1);
    QCOMPARE(connectNow[0][0].toString(), QStringLiteral("beta"));
    QTRY_COMPARE(search->text(), QString());
}

void TestDashboard::returnRunsTheOnlyCommand()
{
    Bench bench(threeFeeds());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QSignalSpy connectNow(&bench.window, &MainWindow::connectNowRequested);
    auto *const search = bench.child<CommandField>();
    search->setFocus();
    // Several have the word: which one is not guessed.
    QTest::keyClicks(search, QStringLiteral("beta"));
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QCOMPARE(connectNow.size(), 0);
    QVERIFY(bench.child<TableView>()->hasFocus());
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral(" now"));
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QCOMPARE(connectNow.size(), 1);
    QCOMPARE(connectNow[0][0].toString(), QStringLiteral("beta"));
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(search->text(), QString());
}

void TestDashboard::escapeEmptiesTheSearch()
{
    Bench bench(threeFeeds());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    auto *const search = bench.child<CommandField>();
    search->setFocus();
    search->setText(QStringLiteral("gam"));
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    QCOMPARE(bench.child<TableView>()->model()->rowCount(), 3);
    QVERIFY(bench.child<TableView>()->hasFocus());
}

void TestDashboard::pagesAreMadeWhenTheyAreSeen()
{
    Bench bench(threeFeeds());
    QVERIFY(!bench.window.findChild<StreamPage *>());
    QVERIFY(!bench.window.findChild<EventPage *>());
    QSet<QString> names;
    for (int page = 0; page < bench.window.pageCount(); ++page) {
        bench.window.showPage(page);
        QCOMPARE(bench.window.currentPage(), page);
        names.insert(bench.window.pageName(page));
        QVERIFY(!imageOf(&bench.window).isNull());
    }
    QCOMPARE(names.size(), bench.window.pageCount());
    QVERIFY(bench.window.findChild<StreamPage *>());
    QVERIFY(bench.window.findChild<EventPage *>());
}

void TestDashboard::numberKeysShowPages()
{
    Bench bench(threeFeeds());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    for (int page = 6; page >= 0; --page) {
        QTest::keyClick(&bench.window, Qt::Key(Qt::Key_1 + page), Qt::ControlModifier);
        QCOMPARE(bench.window.currentPage(), page);
    }
}

void TestDashboard::liveAndRangesDriveTheAxis()
{
    Bench bench(threeFeeds());
    auto *const axis = bench.child<TimeAxis>();
    auto *const bar = bench.child<TopBar>();
    const auto segments = bar->findChildren<SegmentButton *>();
    for (SegmentButton *segment : segments) {
        QTest::mouseClick(segment, Qt::LeftButton);
        QCOMPARE(std::chrono::duration_cast<std::chrono::seconds>(axis->span()).count(),
                 segment->property("seconds").toLongLong());
        QVERIFY(segment->isChecked());
    }
    FlatButton *live = nullptr;
    const auto buttons = bar->findChildren<FlatButton *>();
    for (FlatButton *button : buttons) {
        if (button->isCheckable())
            live = button;
    }
    QVERIFY(live);
    QVERIFY(live->isChecked());
    axis->setSpan(1h);   // Of a year an hour is no move.
    axis->panBy(-1h);
    QVERIFY(!live->isChecked());
    QTest::mouseClick(live, Qt::LeftButton);
    QVERIFY(axis->isLive());
    QVERIFY(live->isChecked());
    QTest::mouseClick(live, Qt::LeftButton);   // Live already: it stays so.
    QVERIFY(axis->isLive());
    QVERIFY(live->isChecked());
    axis->setSpan(42min);   // None of the buttons'.
    for (SegmentButton *segment : segments)
        QVERIFY(!segment->isChecked());
}

void TestDashboard::streamsFollowTheSelection()
{
    QList<FeedSnapshot> feeds = threeFeeds();
    feeds[1].streams.resize(2);
    Bench bench(feeds);
    bench.window.showPage(3);
    auto *const page = bench.child<StreamPage>();
    QCOMPARE(page->view()->model()->rowCount(), 6);
    bench.window.selectFeed(QStringLiteral("beta"));
    QCOMPARE(page->view()->model()->rowCount(), 2);
}

void TestDashboard::eventsArriveInTheLog()
{
    Bench bench(threeFeeds());
    bench.window.showPage(6);
    Event event;
    event.id = 1;
    event.time = w0;
    event.feed = QStringLiteral("beta");
    event.line = 1;
    event.payload = Reconnected{41s, 3};
    bench.window.addEvent(event);
    auto *const page = bench.child<EventPage>();
    QCOMPARE(page->view()->model()->rowCount(), 1);
    QCOMPARE(page->view()->model()->index(0, EventLogModel::ExchangeColumn).data().toString(), QStringLiteral("Beta"));
    QVERIFY(bench.child<StatusLine>()->texts().last().startsWith(QStringLiteral("1 ")));
    // Choosing an exchange and a word narrows it.
    const auto combos = page->findChildren<QComboBox *>();
    combos[0]->setCurrentText(QStringLiteral("Alpha"));
    QCOMPARE(page->view()->model()->rowCount(), 0);
    combos[0]->setCurrentText(QStringLiteral("Beta"));
    QCOMPARE(page->view()->model()->rowCount(), 1);
    page->findChild<QLineEdit *>()->setText(QStringLiteral("nothing"));
    QCOMPARE(page->view()->model()->rowCount(), 0);
    page->findChild<QLineEdit *>()->clear();
    // Opening a row leads to its feed.
    page->view()->setCurrentIndex(page->view()->model()->index(0, 0));
    emit page->view()->activated(page->view()->currentIndex());
    QCOMPARE(bench.window.selectedFeed(), QStringLiteral("beta"));
}

void TestDashboard::logShowsTheSelectedTime()
{
    Bench bench(threeFeeds());
    bench.window.showPage(6);
    for (int minute = 0; minute < 5; ++minute) {
        Event event;
        event.id = quint64(minute) + 1;
        event.time = w0 - std::chrono::minutes(minute);
        event.feed = QStringLiteral("beta");
        event.line = 1;
        event.payload = Reconnected{41s, 3};
        bench.window.addEvent(event);
    }
    auto *const page = bench.child<EventPage>();
    const auto buttons = page->findChildren<FlatButton *>();
    const auto isOffered = [&buttons](const QString &text) {
        return std::any_of(buttons.cbegin(), buttons.cend(), [&text](const FlatButton *button) {
            return button->isVisible() && button->text().contains(text);
        });
    };
    QCOMPARE(page->filter()->rowCount(), 5);
    QVERIFY(!isOffered(QStringLiteral("Clear")));
    // What is selected in timeline or charts is what the log tells of; both ends belong to it.
    bench.child<TimeAxis>()->select({w0 - 3min, w0 - 1min});
    QCOMPARE(page->filter()->rowCount(), 3);
    QVERIFY(isOffered(QStringLiteral("13:57:00 – 13:59:00")));
    QVERIFY(isOffered(QStringLiteral("Clear")));
    page->findChild<QLineEdit *>()->setText(QStringLiteral("nothing like this"));
    QCOMPARE(page->filter()->rowCount(), 0);
    for (FlatButton *button : buttons) {
        if (button->text().contains(QStringLiteral("Clear")))
            button->click();
    }
    QCOMPARE(page->filter()->rowCount(), 5);
    QVERIFY(!bench.child<TimeAxis>()->selection());
    QVERIFY(!isOffered(QStringLiteral("Clear")));
}

void TestDashboard::logIsSearchedByKey()
{
    Bench bench(threeFeeds());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTest::keySequence(&bench.window, QKeySequence::Find);
    QCOMPARE(bench.window.pageName(bench.window.currentPage()), QStringLiteral("events"));
    QVERIFY(bench.child<EventPage>()->findChild<QLineEdit *>()->hasFocus());
}

void TestDashboard::logFollowsItsEndOnly()
{
    Bench bench(threeFeeds());
    bench.window.showPage(6);
    Event event;
    event.feed = QStringLiteral("beta");
    event.payload = Reconnected{41s, 3};
    for (quint64 id = 1; id <= 200; ++id) {
        event.id = id;
        bench.window.addEvent(event);
    }
    QScrollBar *const bar = bench.child<EventPage>()->view()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 100);
    QTRY_COMPARE(bar->value(), bar->maximum());
    bar->setValue(10);
    for (int more = 0; more < 20; ++more)
        bench.window.addEvent(event);
    QTRY_VERIFY(bar->maximum() > 120);
    QCOMPARE(bar->value(), 10);
}

void TestDashboard::tabReachesEverything()
{
    Bench bench(threeFeeds());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    bench.window.showPage(6);
    bench.child<TableView>()->setFocus();
    QSet<QWidget *> reached;
    for (int step = 0; step < 80; ++step) {
        QWidget *const focused = QApplication::focusWidget();
        QVERIFY(focused);
        reached.insert(focused);
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    QVERIFY(reached.contains(bench.child<TableView>()));
    QVERIFY(reached.contains(bench.child<TimelineView>()));
    QVERIFY(reached.contains(bench.child<QTabBar>()));
    QVERIFY(reached.contains(bench.child<CommandField>()));
    QVERIFY(reached.contains(bench.child<Banner>()));
    QVERIFY(reached.contains(bench.child<MenuButton>()));
    QVERIFY(reached.contains(bench.child<EventPage>()->view()));
    QVERIFY(reached.contains(bench.button(QStringLiteral("Stop"))));
    QVERIFY(reached.contains(bench.button(QStringLiteral("Reconnect"))));
    const auto segments = bench.child<TopBar>()->findChildren<SegmentButton *>();
    QVERIFY(std::any_of(segments.cbegin(), segments.cend(),
                        [&](SegmentButton *segment) { return reached.contains(segment); }));
    const auto buttons = bench.child<StatusLine>()->findChildren<FlatButton *>();
    for (FlatButton *button : buttons)
        QVERIFY(!button->isVisible() || reached.contains(button));
}

void TestDashboard::rowsAreCopiedAsText()
{
    Bench bench(threeFeeds());
    auto *const table = bench.child<TableView>();
    table->selectRow(1);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(QStringLiteral("Exchange\tState\tQuality")));
    QVERIFY2(lines[1].startsWith(QStringLiteral("Beta\tDown reset by the server, attempt 3 in 4 s\t0\t")),
             qPrintable(lines[1]));
}

void TestDashboard::everythingHasAName()
{
    Bench bench(threeFeeds());
    for (int page = 0; page < bench.window.pageCount(); ++page)
        bench.window.showPage(page);
    const auto widgets = bench.window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !qobject_cast<QWidget *>(widget->parent()))
            continue;
        const auto *const button = qobject_cast<QAbstractButton *>(widget);
        // Qt's own list of a combo box is spoken of by its box.
        if (widget->window() != &bench.window)
            continue;
        const bool isOurs = qobject_cast<QAbstractItemView *>(widget) || button || qobject_cast<QLineEdit *>(widget)
                            || qobject_cast<QComboBox *>(widget) || qobject_cast<TimelineView *>(widget);
        if (!isOurs)
            continue;
        const bool hasName = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(hasName, qPrintable(QStringLiteral("%1 in %2")
                                         .arg(QLatin1String(widget->metaObject()->className()),
                                              QLatin1String(widget->parent()->metaObject()->className()))));
    }
}

void TestDashboard::noLabelReadsMarkup()
{
    Bench bench(threeFeeds());
    for (int page = 0; page < bench.window.pageCount(); ++page)
        bench.window.showPage(page);
    const auto labels = bench.window.findChildren<QLabel *>();
    QVERIFY(labels.size() > 8);
    for (const QLabel *label : labels)
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
}

void TestDashboard::longNamesAreElided()
{
    QList<FeedSnapshot> feeds = threeFeeds();
    feeds[0].title = QString(300, QLatin1Char('W'));
    feeds[0].streams[0].key.symbol = QString(300, QLatin1Char('S'));
    feeds[0].streams[0].trust = TrustState::Silent;
    feeds[0].worst.host = QString(300, QLatin1Char('h'));
    Bench bench(feeds);
    QVERIFY(bench.window.minimumSizeHint().width() <= 1366);
    QCOMPARE(bench.window.width(), 1366);
    auto *const table = bench.child<TableView>();
    QVERIFY(table->columnWidth(FeedTableModel::ExchangeColumn) < 500);
    QVERIFY(table->columnWidth(FeedTableModel::StateColumn) > 150);
    // The text ends in the cell: its last pixels are ground, not a letter cut in two.
    const QRect cell = table->visualRect(table->model()->index(0, FeedTableModel::ExchangeColumn));
    const QImage image = imageOf(table->viewport()).copy(cell.adjusted(cell.width() - 6, 2, 0, -3));
    const Tones &tones = tonesOf(table->palette());
    QCOMPARE(pixelsOf(image, tones.selection), image.width() * image.height());
}

void TestDashboard::smallScreensHaveRoom()
{
    Bench bench(threeFeeds());
    QVERIFY2(bench.window.minimumSize().width() <= 1366 && bench.window.minimumSizeHint().width() <= 1366,
             qPrintable(QString::number(bench.window.minimumSizeHint().width())));
    QVERIFY(bench.window.minimumSizeHint().height() <= 768);
    for (int page = 0; page < bench.window.pageCount(); ++page) {
        bench.window.showPage(page);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(bench.window.size(), QSize(1366, 768));
    }
    // Ten feeds: the bands below are still there.
    QList<FeedSnapshot> feeds;
    for (int number = 0; number < 10; ++number)
        feeds << trustedFeed(QStringLiteral("feed-%1").arg(number), QStringLiteral("Feed %1").arg(number), t0);
    bench.window.setFeeds(feeds);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(bench.window.size(), QSize(1366, 768));
    QVERIFY(bench.child<TimelineView>()->height() > 60);
    QVERIFY(bench.child<SidePanel>()->height() > 100);
}

void TestDashboard::columnsStayWhereTheyAre()
{
    Bench bench(threeFeeds());
    auto *const table = bench.child<TableView>();
    QList<int> before;
    for (int column = 0; column < FeedTableModel::ColumnCount; ++column)
        before << table->columnWidth(column);
    QList<FeedSnapshot> feeds = threeFeeds();
    feeds[0].metrics.messagesPerSecond = 98'765;
    feeds[0].metrics.rtt.p50 = 9'870ms;
    feeds[0].blindToday = 11h;
    feeds[1].worst.state = LineState::BreakerOpen;
    feeds[1].worst.breakerUntil = t0 + 5min;
    feeds[1].metrics.breakerState = BreakerState::Open;
    bench.window.setFeeds(feeds);
    for (int column = 0; column < FeedTableModel::ColumnCount; ++column) {
        QCOMPARE(table->columnWidth(column), before[column]);
        // And every figure has room in its own.
        if (column == FeedTableModel::StateColumn || column == FeedTableModel::ExchangeColumn
            || table->isColumnHidden(column))
            continue;
        for (int row = 0; row < 3; ++row) {
            const QString text = table->model()->index(row, column).data().toString();
            QVERIFY2(table->fontMetrics().horizontalAdvance(text)
                             + 2 * CellDelegate::margin(table->fontMetrics(), false)
                         <= table->columnWidth(column),
                     qPrintable(text));
        }
    }
}

void TestDashboard::wideScreensKeepFiguresNearTheirNames()
{
    Bench bench(threeFeeds());
    auto *const table = bench.child<TableView>();
    bench.window.resize(3840, 2160);
    QCoreApplication::sendPostedEvents();
    // The words of a state have all the room that they can use, and no column has half of the screen.
    QVERIFY(table->columnWidth(FeedTableModel::StateColumn) >= table->fontMetrics().averageCharWidth() * 70);
    QVERIFY(table->columnWidth(FeedTableModel::StateColumn) < 3840 / 4);
    int whole = 0;
    for (int column = 0; column < FeedTableModel::ColumnCount; ++column)
        whole += table->columnWidth(column);
    QCOMPARE(whole, table->viewport()->width());
    // What is beside and below takes its part too.
    const auto *const side = bench.child<SidePanel>();
    bench.window.resize(1366, 768);
    QCoreApplication::sendPostedEvents();
    const int before = side->width();
    bench.window.resize(3840, 2160);
    QCoreApplication::sendPostedEvents();
    QVERIFY(side->width() > before);
    QVERIFY(bench.child<TimelineView>()->height() > bench.child<TimelineView>()->sizeHint().height());
}

void TestDashboard::narrowTablesDropTheLeastColumns()
{
    Bench bench(threeFeeds());
    auto *const table = bench.child<TableView>();
    QVERIFY(!table->isColumnHidden(FeedTableModel::TrendColumn));
    bench.window.resize(bench.window.minimumSize());
    QCoreApplication::sendPostedEvents();
    QVERIFY(table->isColumnHidden(FeedTableModel::TrendColumn));
    for (const int column : {FeedTableModel::ExchangeColumn, FeedTableModel::StateColumn, FeedTableModel::QualityColumn,
                             FeedTableModel::LastMessageColumn, FeedTableModel::BlindColumn})
        QVERIFY(!table->isColumnHidden(column));
    bench.window.resize(1366, 768);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!table->isColumnHidden(FeedTableModel::TrendColumn));
}

void TestDashboard::statesArePaintedInTheirColour_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << Theme::lightPalette();
    QTest::newRow("dark") << Theme::darkPalette();
}

void TestDashboard::statesArePaintedInTheirColour()
{
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    Bench bench(threeFeeds());
    auto *const table = bench.child<TableView>();
    const QImage image = imageOf(table->viewport());
    for (int row = 0; row < 3; ++row) {
        const QModelIndex index = table->model()->index(row, FeedTableModel::StateColumn);
        const StateStyle style = styleOf(Condition(index.data(CellRole::State).toInt()), palette);
        const QRect cell = table->visualRect(index);
        const QRect shape(cell.left(), cell.top(), cell.height(), cell.height());
        QVERIFY2(pixelsOf(image.copy(shape), style.color) > 20, qPrintable(index.data().toString()));
        // The word beside it, in the same colour.
        QVERIFY(pixelsOf(image.copy(cell.adjusted(cell.height(), 0, 0, 0)), style.color) > 5);
    }
}

void TestDashboard::selectedRowsStayReadable()
{
    Bench bench(threeFeeds());
    auto *const table = bench.child<TableView>();
    table->selectRow(1);
    const QImage image = imageOf(table->viewport());
    const QModelIndex index = table->model()->index(1, FeedTableModel::StateColumn);
    const QRect cell = table->visualRect(index);
    const Tones &tones = tonesOf(table->palette());
    QVERIFY(pixelsOf(image.copy(cell), tones.selection) > cell.width() * cell.height() / 2);
    QVERIFY(pixelsOf(image.copy(cell), styleOf(Condition::Down, table->palette()).color) > 20);
}

void TestDashboard::barsShowTheScore()
{
    QList<FeedSnapshot> feeds = threeFeeds();
    feeds[2].metrics.quality->losses[size_t(QualityPart::Trust)] = {40.0, 0.0};
    Bench bench(feeds);
    auto *const table = bench.child<TableView>();
    const QImage image = imageOf(table->viewport());
    const auto barPixels = [&](int row, Condition condition) {
        const QRect cell = table->visualRect(table->model()->index(row, FeedTableModel::QualityColumn));
        return pixelsOf(image.copy(cell), styleOf(condition, table->palette()).color);
    };
    const int full = barPixels(0, Condition::Trusted);
    const int part = barPixels(2, Condition::Degraded);
    QVERIFY(full > 100);
    QVERIFY2(part > full * 45 / 100 && part < full * 75 / 100,
             qPrintable(QStringLiteral("%1 of %2").arg(part).arg(full)));
    QCOMPARE(barPixels(1, Condition::Trusted) + barPixels(1, Condition::Degraded), 0);   // Down: 0.
}

void TestDashboard::hoverAndSelectionDiffer()
{
    for (const QPalette &palette : {Theme::lightPalette(), Theme::darkPalette()}) {
        const Tones &tones = tonesOf(palette);
        QVERIFY(tones.hover != tones.selection);
        QVERIFY(tones.hover != tones.surface);
        QVERIFY(tones.selection != tones.surface);
    }
}

void TestDashboard::rowsArePointedAtAsAWhole()
{
    Bench bench(threeFeeds());
    auto *const table = bench.child<TableView>();
    const QColor hover = tonesOf(table->palette()).hover;
    const auto hasHover = [&](int row, int column) {
        const QRect cell = table->visualRect(table->model()->index(row, column));
        return imageOf(table->viewport()).pixelColor(cell.right() - 1, cell.top() + 2).rgb() == hover.rgb();
    };
    const QPoint at = table->visualRect(table->model()->index(2, FeedTableModel::RateColumn)).center();
    QHoverEvent move(QEvent::HoverMove, at, at, {});
    QApplication::sendEvent(table->viewport(), &move);
    QCOMPARE(table->hoveredRow(), 2);
    QVERIFY(hasHover(2, FeedTableModel::StateColumn) && hasHover(2, FeedTableModel::BlindColumn));
    QVERIFY(!hasHover(1, FeedTableModel::StateColumn));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(table->viewport(), &leave);
    QVERIFY(!hasHover(2, FeedTableModel::StateColumn));
}

void TestDashboard::whereTheKeyboardIsIsSeen()
{
    Bench bench(threeFeeds());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    // Whatever Tab reaches looks otherwise with the focus than without.
    auto *const table = bench.child<TableView>();
    table->setFocus(Qt::TabFocusReason);
    QSet<QWidget *> seen;
    for (QWidget *widget = table; !seen.contains(widget); widget = QApplication::focusWidget()) {
        seen.insert(widget);
        const QImage with = imageOf(&bench.window);
        QWidget *const elsewhere = widget == bench.child<CommandField>() ? static_cast<QWidget *>(table)
                                                                         : bench.child<CommandField>();
        elsewhere->setFocus(Qt::OtherFocusReason);
        const QImage without = imageOf(&bench.window);
        const QRect place(widget->mapTo(&bench.window, QPoint()), widget->size());
        QVERIFY2(with.copy(place) != without.copy(place), widget->metaObject()->className());
        widget->setFocus(Qt::TabFocusReason);
        QTest::keyClick(&bench.window, Qt::Key_Tab);
    }
    QVERIFY(seen.size() > 10);
}

void TestDashboard::paletteChangesAreTakenUp()
{
    Bench bench(threeFeeds());
    for (int page = 0; page < bench.window.pageCount(); ++page)
        bench.window.showPage(page);
    bench.window.showPage(0);
    QApplication::setPalette(Theme::darkPalette());
    QCoreApplication::sendPostedEvents();
    for (int page = 0; page < bench.window.pageCount(); ++page) {
        bench.window.showPage(page);
        QCoreApplication::sendPostedEvents();
        const QImage image = imageOf(&bench.window);
        // Nothing of the light ground is left anywhere.
        const int light = pixelsOf(image, tonesOf(Theme::lightPalette()).surface);
        QVERIFY2(light < image.width() * image.height() / 200,
                 qPrintable(QStringLiteral("%1: %2 light pixels").arg(bench.window.pageName(page)).arg(light)));
    }
    QApplication::setPalette(Theme::lightPalette());
}

void TestDashboard::groupsAreChosenAndKept()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    {
        Bench bench(threeFeeds(), &settings);
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        auto *const filter = bench.child<FeedFilter>();
        QVERIFY(!filter->isGrouped());
        QTest::keyClick(bench.child<TableView>(), Qt::Key_G, Qt::ControlModifier);
        QVERIFY(filter->isGrouped());
        QTest::keyClick(bench.child<TableView>(), Qt::Key_G, Qt::ControlModifier);
        QVERIFY(!filter->isGrouped());
        QTest::keyClick(bench.child<TableView>(), Qt::Key_G, Qt::ControlModifier);
        bench.window.close();
    }
    LiveHistory history;
    const MainWindow window(&history, nullptr, &settings);
    QVERIFY(window.findChild<FeedFilter *>()->isGrouped());
    const auto actions = window.findChildren<QAction *>();
    QVERIFY(std::any_of(actions.cbegin(), actions.cend(), [](const QAction *action) {
        return action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_G) && action->isChecked();
    }));
}

void TestDashboard::windowRemembersItself()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    {
        QSettings settings(file, QSettings::IniFormat);
        Bench bench(threeFeeds(), &settings);
        bench.window.resize(1300, 700);
        bench.window.showPage(3);
        bench.child<TimeAxis>()->setSpan(6h);
        bench.window.selectFeed(QStringLiteral("beta"));
        bench.child<TableView>()->sortByColumn(FeedTableModel::QualityColumn, Qt::DescendingOrder);
        bench.window.close();
    }
    QSettings settings(file, QSettings::IniFormat);
    LiveHistory history;
    MainWindow window(&history, nullptr, &settings);
    QCOMPARE(window.size(), QSize(1300, 700));
    QCOMPARE(window.currentPage(), 3);
    QCOMPARE(window.findChild<TimeAxis *>()->span(), Clock::duration(6h));
    window.setFeeds(threeFeeds());
    window.show();
    QCOMPARE(window.selectedFeed(), QStringLiteral("beta"));
    const auto *const table = window.findChild<TableView *>();
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), int(FeedTableModel::QualityColumn));
    QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(table->model()->index(2, 0).data().toString(), QStringLiteral("Beta"));
}

void TestDashboard::changesAreKeptWithoutAnOrderlyEnd()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    Bench bench(threeFeeds(), &settings);
    bench.window.showPage(2);
    bench.window.selectFeed(QStringLiteral("gamma"));
    // Nobody closes the window: it is killed, or the machine is.
    QTRY_COMPARE(settings.value(QStringLiteral("view/feed")).toString(), QStringLiteral("gamma"));
    QCOMPARE(settings.value(QStringLiteral("view/page")).toString(), bench.window.pageName(2));
    QVERIFY(settings.contains(QStringLiteral("window/geometry")));
}

void TestDashboard::bandsFollowTheWindowUntilTheUserMovesThem()
{
    Bench bench(threeFeeds());
    auto *const table = bench.child<TableView>();
    bench.window.resize(bench.window.minimumSize());
    QCoreApplication::sendPostedEvents();
    // All rows and columns that are shown are seen whole: nothing has to be scrolled.
    QVERIFY(table->height() >= table->heightFor(3));
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(table->verticalScrollBar()->maximum(), 0);
    bench.window.resize(1900, 1000);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(table->height(), table->heightFor(3));
}

}   // namespace tst_dashboard

FEEDWARDEN_WIDGET_TEST(tst_dashboard::TestDashboard)
#include "tst_dashboard.moc"
