// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/mainwindow.h"

#include "core/config/configurationfile.h"
#include "core/words/accountdescription.h"
#include "core/words/feedwords.h"
#include "core/words/sentences.h"
#include "core/words/words.h"
#include "ui/accounts/accountpage.h"
#include "ui/accounts/accountsdriver.h"
#include "ui/alerts/alertdialog.h"
#include "ui/alerts/rulesdialog.h"
#include "ui/alerts/tellingdialog.h"
#include "ui/charts/latencychart.h"
#include "ui/charts/qualitychart.h"
#include "ui/charts/ratechart.h"
#include "ui/charts/reconnectview.h"
#include "ui/charts/selectionstrip.h"
#include "ui/charts/setupview.h"
#include "ui/charts/timeaxis.h"
#include "ui/charts/timelineview.h"
#include "ui/dashboard/banner.h"
#include "ui/dashboard/commandfield.h"
#include "ui/dashboard/emptypage.h"
#include "ui/dashboard/eventlogmodel.h"
#include "ui/dashboard/eventpage.h"
#include "ui/dashboard/feeddelegates.h"
#include "ui/dashboard/feedfilter.h"
#include "ui/dashboard/noticebar.h"
#include "ui/dashboard/partwindow.h"
#include "ui/dashboard/sidepanel.h"
#include "ui/dashboard/statusline.h"
#include "ui/dashboard/streampage.h"
#include "ui/dashboard/topbar.h"
#include "ui/feeds/feeddialog.h"
#include "ui/feeds/importdialog.h"
#include "ui/format/bandsplitter.h"
#include "ui/format/buttons.h"
#include "ui/format/figurefont.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plaintip.h"
#include "ui/format/statepalette.h"
#include "ui/format/tableview.h"
#include "ui/format/units.h"
#include "ui/format/withoutkey.h"
#include "ui/incidents/incidentdialog.h"
#include "ui/rehearsal/rehearsaldriver.h"
#include "ui/rehearsal/rehearsalpanel.h"
#include "ui/reports/reportdialog.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace feedwarden {

namespace {

constexpr int TickMs = 250;            ///< Ages and countdowns; nobody reads faster.
constexpr int OrderEverySeconds = 3;   ///< How often rows may change places while sorted by a value.
constexpr int MostRowsAtFirst = 10;
constexpr int LeastRowsAtFirst = 5;
constexpr int LeastLinesOfCharts = 12;
constexpr int SaveAfterMs = 1'000;   ///< Of rest after a change.
constexpr int LongestTitle = 28;     ///< Characters; longer ones are elided.
constexpr int LongestState = 75;     ///< Characters of a state with its cause, as they are at most on one line.

/// Two charts side by side on one ground.
class ChartPair final : public QWidget
{
public:
    ChartPair(QWidget *first, QWidget *second)
    {
        setBackgroundRole(QPalette::Base);
        setAutoFillBackground(true);
        auto *const layout = new QHBoxLayout(this);
        layout->setContentsMargins({});
        layout->setSpacing(0);
        layout->addWidget(first, 1);
        layout->addWidget(second, 1);
    }
};

/// A page with what is to be said of the selected time above it.
class FiguredPage final : public QWidget
{
public:
    FiguredPage(SelectionStrip *strip, QWidget *page)
    {
        setBackgroundRole(QPalette::Base);
        setAutoFillBackground(true);
        auto *const layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->setSpacing(0);
        layout->addWidget(strip);
        layout->addWidget(page, 1);
    }
};

/// A page that may need more height than small screens leave it.
QWidget *scrolled(QWidget *page)
{
    auto *const scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);   // What is in it takes the keyboard.
    scroll->setWidget(page);
    return scroll;
}

/// What makes a difference that has to be seen at once.
bool isSameState(const QList<FeedSnapshot> &a, const QList<FeedSnapshot> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const FeedSnapshot &x, const FeedSnapshot &y) {
        return x.name == y.name && x.isWanted == y.isWanted && x.worst.state == y.worst.state
               && x.worst.cause == y.worst.cause && x.worst.attempt == y.worst.attempt
               && x.metrics.breakerState == y.metrics.breakerState
               && x.metrics.trustedStreams == y.metrics.trustedStreams
               && x.metrics.wantedStreams == y.metrics.wantedStreams;
    });
}

MainWindow::Instant realNow() { return {Clock::now(), wallNow()}; }

}   // namespace

MainWindow::MainWindow(const LiveHistory *history, Theme *theme, QSettings *settings, NowFunction now, QWidget *parent)
    : QMainWindow(parent),
      m_history(history),
      m_past(history),
      m_theme(theme),
      m_settings(settings),
      m_now(now ? std::move(now) : realNow),
      m_axis(new TimeAxis(this)),
      m_model(new FeedTableModel(this)),
      m_filter(new FeedFilter(this)),
      m_events(new EventLogModel(this))
{
    setFont(figureFont(font()));
    m_filter->setSourceModel(m_model);
    m_axis->advance(m_now().wall);
    m_axis->setSpan(15min);
    makeAll();
    setAcceptDrops(true);

    m_save.setSingleShot(true);
    m_save.setInterval(SaveAfterMs);
    connect(&m_save, &QTimer::timeout, this, &MainWindow::saveSettings);
    m_retranslate.setSingleShot(true);
    m_retranslate.setInterval(0);
    connect(&m_retranslate, &QTimer::timeout, this, &MainWindow::retranslate);
    m_tick.setInterval(TickMs);
    m_tick.setTimerType(Qt::CoarseTimer);
    connect(&m_tick, &QTimer::timeout, this, &MainWindow::refresh);
    if (m_history)
        m_events->append(m_history->events());
    m_status->setEventCount(m_events->liveRows());
    setMinimumSize(letterWidth(fontMetrics()) * 120, fontMetrics().height() * 32);
    const QSize screen = QGuiApplication::primaryScreen() ? QGuiApplication::primaryScreen()->availableSize()
                                                          : QSize(1366, 768);
    resize(QSize(letterWidth(fontMetrics()) * 205, fontMetrics().height() * 50).boundedTo(screen));
    restoreSettings();
    m_empty->setFocus(Qt::OtherFocusReason);   // Else the first button of the bar would have it.
    refresh();
}

MainWindow::~MainWindow()
{
    // They go with the children, when there is nothing left here that could hear of it.
    for (PartWindow *const window : m_partWindows) {
        if (window)
            window->disconnect(this);
    }
}

void MainWindow::makeAll()
{
    makeActions();
    makeMenu();
    makeDashboard();
    makePages();
    placeParts();
}

QAction *MainWindow::addAction(const QString &text, const QKeySequence &shortcut, std::function<void()> work)
{
    auto *const action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    if (!shortcut.isEmpty())
        action->setToolTip(tr("%1 (%2)").arg(withoutKey(text), shortcut.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, [run = std::move(work)] { run(); });
    QMainWindow::addAction(action);   // The shortcut works without an open menu.
    m_commandActions.append(action);
    return action;
}

void MainWindow::makeActions()
{
    m_connectNow = addAction(tr("Connect &now"), QKeySequence(Qt::SHIFT | Qt::Key_F5),
                             [this] { emit connectNowRequested(m_selected); });
    m_reconnect = addAction(tr("&Reconnect"), QKeySequence(Qt::Key_F5),
                            [this] { emit reconnectRequested(m_selected); });
    m_startStop = addAction(tr("&Stop"), QKeySequence(Qt::CTRL | Qt::Key_T), [this] {
        const FeedSnapshot *const feed = m_model->feed(m_selected);
        if (feed && feed->isWanted)
            emit stopRequested(m_selected);
        else if (feed)
            emit startRequested(m_selected);
    });
    m_resetBreaker = addAction(tr("Reset &breaker"), QKeySequence(Qt::CTRL | Qt::Key_B),
                               [this] { emit resetBreakerRequested(m_selected); });
    m_addFeed = addAction(tr("Add a &feed…"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] { editFeed({}); });
    m_editFeed = addAction(tr("&Edit…"), QKeySequence(Qt::Key_F2), [this] { editFeed(m_selected); });
    m_enableFeed = addAction(tr("&Disable"), {}, [this] {
        if (m_feedsDriver)
            m_feedsDriver->setEnabled(m_selected, !m_feedsDriver->isEnabled(m_selected));
    });
    m_removeFeed = addAction(tr("Re&move"), QKeySequence(Qt::Key_Delete), [this] {
        if (m_feedsDriver)
            m_feedsDriver->remove(m_selected);
    });
    // In the table; elsewhere these keys are about something else.
    m_editFeed->setShortcutContext(Qt::WidgetShortcut);
    m_removeFeed->setShortcutContext(Qt::WidgetShortcut);
    m_undoFeeds = addAction(tr("&Undo the removal"), QKeySequence(QKeySequence::Undo), [this] {
        if (m_feedsDriver)
            m_feedsDriver->undo();
    });
    for (QAction *const action : {m_addFeed, m_editFeed, m_enableFeed, m_removeFeed, m_undoFeeds})
        action->setEnabled(false);
    m_startAll = addAction(tr("Start &all"), {}, [this] { startAll(); });
    m_stopAll = addAction(tr("St&op all"), {}, [this] { stopAll(); });
}

void MainWindow::makeMenu()
{
    m_menu = new QMenu(this);
    QMenu *const feedMenu = m_menu->addMenu(tr("&Exchange"));
    feedMenu->addActions({m_connectNow, m_reconnect, m_startStop, m_resetBreaker});
    feedMenu->addSeparator();
    feedMenu->addActions({m_startAll, m_stopAll});
    feedMenu->addSeparator();
    feedMenu->addActions({m_addFeed, m_editFeed, m_enableFeed, m_removeFeed, m_undoFeeds});

    QMenu *const viewMenu = m_menu->addMenu(tr("&View"));
    viewMenu->addAction(addAction(tr("&Search or command"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] {
        activateWindow();   // The key may come from the window of a part.
        m_topBar->search()->setFocus(Qt::ShortcutFocusReason);
        m_topBar->search()->selectAll();
    }));
    viewMenu->addAction(addAction(tr("Search the &log"), QKeySequence(QKeySequence::Find), [this] {
        showEvents();
        m_eventPage->focusSearch();
    }));
    viewMenu->addAction(addAction(tr("Follow &now"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { m_axis->goLive(); }));
    viewMenu->addAction(addAction(tr("Go to the &table"), QKeySequence(Qt::CTRL | Qt::Key_0), [this] {
        activateWindow();
        m_table->setFocus(Qt::ShortcutFocusReason);
    }));
    m_group = addAction(tr("Group &by exchange"), QKeySequence(Qt::CTRL | Qt::Key_G), [this] {
        m_filter->setGrouped(m_group->isChecked());
        saveSoon();
    });
    m_group->setCheckable(true);
    m_group->setChecked(m_filter->isGrouped());
    viewMenu->addAction(m_group);
    m_showAlerts = addAction(tr("&Alerts…"), {}, [this] { showAlerts(); });
    m_showAlerts->setVisible(false);
    viewMenu->addAction(m_showAlerts);
    m_showRules = addAction(tr("Alert r&ules…"), {}, [this] { showRules(); });
    m_showRules->setVisible(false);
    viewMenu->addAction(m_showRules);
    m_showTelling = {
        addAction(tr("Alert c&hannels…"), {}, [this] { showTelling(TellingTab::Channels); }),
        addAction(tr("&Quiet hours…"), {}, [this] { showTelling(TellingTab::QuietHours); }),
        addAction(tr("Plann&ed times…"), {}, [this] { showTelling(TellingTab::PlannedTimes); }),
    };
    for (QAction *const action : std::as_const(m_showTelling)) {
        action->setVisible(false);
        viewMenu->addAction(action);
    }
    m_showRehearsal = addAction(tr("&Rehearsal"), QKeySequence(Qt::CTRL | Qt::Key_R), [this] {
        if (m_rehearsalPage >= 0)
            showPage(m_rehearsalPage);
    });
    m_showRehearsal->setVisible(false);
    m_showRehearsal->setEnabled(false);
    viewMenu->addAction(m_showRehearsal);
    viewMenu->addSeparator();
    m_themeActions = new QActionGroup(this);
    const std::pair<QString, Theme::Choice> themes[] = {{tr("Colours of the syste&m"), Theme::Choice::System},
                                                        {tr("L&ight"), Theme::Choice::Light},
                                                        {tr("Dar&k"), Theme::Choice::Dark}};
    for (const auto &[text, choice] : themes) {
        QAction *const action = addAction(text, {}, [this, choice = choice] {
            if (m_theme)
                m_theme->setChoice(choice);
        });
        action->setCheckable(true);
        action->setChecked(m_theme && m_theme->choice() == choice);
        action->setVisible(m_theme);
        action->setData(int(choice));
        m_themeActions->addAction(action);
        viewMenu->addAction(action);
    }
    if (m_theme) {
        connect(m_theme, &Theme::choiceChanged, this, [this](Theme::Choice choice) {
            const auto actions = m_themeActions->actions();
            for (QAction *action : actions)
                action->setChecked(action->data().toInt() == int(choice));
        });
    }
    makeLanguageActions(viewMenu);
    viewMenu->addSeparator();
    QAction *const fullScreen = addAction(tr("&Full screen"), QKeySequence(Qt::Key_F11), [this] {
        QWidget *const window = windowInUse();
        window->setWindowState(window->windowState() ^ Qt::WindowFullScreen);
    });
    viewMenu->addAction(fullScreen);
    makeLayoutActions(viewMenu);

    m_menu->addSeparator();
    m_addAccount = addAction(tr("&Add an account…"), {}, [this] {
        m_stack->setCurrentIndex(1);   // The page is there, whether there are feeds or not.
        showPage(QLatin1String("accounts"));
        m_accountPage->addAccount();
    });
    m_addAccount->setEnabled(false);
    m_menu->addAction(m_addAccount);
    m_saveReport = addAction(tr("Save a re&port…"), QKeySequence(Qt::CTRL | Qt::Key_P), [this] { saveReport(); });
    m_saveReport->setEnabled(false);
    m_menu->addAction(m_saveReport);
    m_menu->addAction(addAction(tr("Open the &configuration"), {}, [this] { emit configurationRequested(); }));
    m_export = addAction(tr("E&xport the configuration…"), {}, [this] { exportConfiguration(); });
    m_import = addAction(tr("&Import a configuration…"), {}, [this] { importConfiguration(); });
    m_export->setEnabled(false);
    m_import->setEnabled(false);
    m_menu->addActions({m_export, m_import});
    m_showPreferences = addAction(tr("Pre&ferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
                                  [this] { showPreferences(); });
    m_menu->addAction(m_showPreferences);
    makeHelpMenu();
    m_menu->addSeparator();
    m_menu->addAction(addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] {
        emit quitRequested();
        close();
    }));
    QAction *const openMenu = addAction(tr("Open the menu"), QKeySequence(Qt::Key_F10),
                                        [this] { m_topBar->openMenu(); });
    m_commandActions.removeOne(openMenu);
}

void MainWindow::makeDashboard()
{
    auto *const central = new QWidget(this);
    auto *const layout = new QVBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_topBar = new TopBar(m_axis, m_menu, central);
    layout->addWidget(m_topBar);
    // Above the stack: with the last feed removed there is no dashboard.
    m_undo = new NoticeBar(tr("&Undo"), NoticeBar::Kind::Done, central);
    m_undo->setObjectName(QStringLiteral("undo"));
    layout->addWidget(m_undo);
    connect(m_undo, &NoticeBar::actionRequested, m_undoFeeds, &QAction::trigger);
    m_stack = new QStackedWidget(central);
    layout->addWidget(m_stack, 1);
    m_status = new StatusLine(central);
    layout->addWidget(m_status);
    setCentralWidget(central);

    m_empty = new EmptyPage(m_stack);
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyPage::feedRequested, this, [this] {
        if (m_feedsDriver)
            editFeed({});
        else
            emit configurationRequested();
    });
    connect(m_empty, &EmptyPage::configurationRequested, this, &MainWindow::configurationRequested);
    connect(m_empty, &EmptyPage::demoRequested, this, &MainWindow::demoRequested);

    auto *const dashboard = new QWidget(m_stack);
    auto *const bands = new QVBoxLayout(dashboard);
    bands->setContentsMargins({});
    bands->setSpacing(0);
    m_stack->addWidget(dashboard);
    m_notice = new NoticeBar(tr("Open the &configuration"), NoticeBar::Kind::Problem, dashboard);
    m_notice->setObjectName(QStringLiteral("problems"));
    bands->addWidget(m_notice);
    connect(m_notice, &NoticeBar::actionRequested, this, &MainWindow::configurationRequested);
    m_banner = new Banner(dashboard);
    bands->addWidget(m_banner);
    m_bands = new BandSplitter(Qt::Vertical, dashboard);
    bands->addWidget(m_bands, 1);
    const auto keepBands = [this] {
        m_bandsAreUsers = true;
        saveSoon();
    };
    connect(m_bands, &QSplitter::splitterMoved, this, keepBands);

    m_table = new TableView(m_bands);
    m_table->setAccessibleName(tr("Exchanges"));
    m_table->viewport()->installEventFilter(this);
    m_table->setEmptyText(tr("No feed yet. “Add a feed…” in the menu adds one."));
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);   // The configuration's order, until the user wants another.
    m_table->setItemDelegateForColumn(FeedTableModel::ExchangeColumn,
                                      new CellDelegate(CellDelegate::Weight::Strong, m_table));
    m_table->setItemDelegateForColumn(FeedTableModel::StateColumn,
                                      new StateDelegate(StateDelegate::Source::WordAndDetail, m_table));
    m_table->setItemDelegateForColumn(FeedTableModel::QualityColumn, new QualityDelegate(m_table));
    m_table->setItemDelegateForColumn(FeedTableModel::TrendColumn, new TrendDelegate(m_table));
    m_table->setItemDelegateForColumn(FeedTableModel::FeedTrendColumn, new TrendDelegate(m_table));
    const QString longest = totalDurationText(std::chrono::minutes(24 * 60 - 1));
    m_table->setSamples({QStringLiteral("Binance COIN-M  "), QString(44, QLatin1Char('x')),
                         QStringLiteral("100 ") + QString(11, QLatin1Char('x')), QStringLiteral("12.5 s"),
                         QString(11, QLatin1Char('x')),
                         latencyText(-12'500.0) + QStringLiteral("\n≈ ") + latencyText(-99.0),
                         QString(11, QLatin1Char('x')), QStringLiteral("99,999"), longest, QStringLiteral("9,999"),
                         wordFor(BreakerState::Open) + QStringLiteral(", 59:59\n") + wordFor(BreakerState::Closed)
                             + QLatin1Char('\n') + wordFor(BreakerState::HalfOpen),
                         QStringLiteral("59:59"), longest},
                        FeedTableModel::StateColumn);
    m_table->setLongestText(LongestState);
    // The state's own words tell the breaker and the next attempt too.
    m_table->setDispensable({FeedTableModel::ReconnectsColumn, FeedTableModel::NextAttemptColumn,
                             FeedTableModel::BreakerColumn, FeedTableModel::FeedTrendColumn,
                             FeedTableModel::TrendColumn, FeedTableModel::FeedLatencyColumn, FeedTableModel::RateColumn,
                             FeedTableModel::RoundTripColumn});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *const separator = new QAction(m_table);
    separator->setSeparator(true);
    m_table->addActions({m_connectNow, m_reconnect, m_startStop, m_resetBreaker, separator, m_editFeed, m_enableFeed,
                         m_removeFeed, m_addFeed});
    equipTables(m_table, QStringLiteral("exchanges"));
    m_bands->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MainWindow::currentRowChanged);

    m_timeline = new TimelineView(m_axis, m_past, m_bands);
    m_bands->addWidget(m_timeline);
    connect(m_timeline, &TimelineView::feedActivated, this, &MainWindow::selectFeed);

    m_lower = new BandSplitter(Qt::Horizontal, m_bands);
    m_lower->setHandleWidth(1);
    m_bands->addWidget(m_lower);
    m_tabbed = new QWidget(m_lower);
    m_tabbed->setBackgroundRole(QPalette::Base);
    m_tabbed->setAutoFillBackground(true);
    auto *const tabLayout = new QVBoxLayout(m_tabbed);
    tabLayout->setContentsMargins({});
    tabLayout->setSpacing(0);
    m_tabs = new FlatTabBar(m_tabbed);
    m_tabs->setAccessibleName(tr("Pages"));
    m_pageStack = new QStackedWidget(m_tabbed);
    tabLayout->addWidget(m_tabs);
    // What a page would like must not move the bands above it.
    m_pageStack->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_pageStack->setMinimumHeight(fontMetrics().height() * 6);
    tabLayout->addWidget(m_pageStack, 1);
    connect(m_lower, &QSplitter::splitterMoved, this, [this, keepBands] {
        m_sideWidth = m_side->width();
        keepBands();
    });
    m_side = new SidePanel({.connectNow = m_connectNow,
                            .reconnect = m_reconnect,
                            .startStop = m_startStop,
                            .resetBreaker = m_resetBreaker},
                           m_lower);
    m_side->setMinimumWidth(std::max(letterWidth(fontMetrics()) * 36, m_side->minimumSizeHint().width()));
    m_bands->setStretchFactor(0, 0);
    m_bands->setStretchFactor(1, 0);
    m_bands->setStretchFactor(2, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::pageChanged);
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::saveSoon);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &MainWindow::saveSoon);
    connect(m_axis, &TimeAxis::rangeChanged, this, [this] {
        // Live it moves by itself; what is kept is its length.
        if (m_axis->span() != m_savedSpan)
            saveSoon();
    });

    connect(m_banner, &Banner::feedActivated, this, [this](const QString &feed) {
        selectFeed(feed);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_banner, &Banner::accountActivated, this, &MainWindow::showAccount);
    connect(m_status, &StatusLine::eventsRequested, this, &MainWindow::showEvents);
    connect(m_status, &StatusLine::alertsRequested, this, &MainWindow::showAlerts);
    connect(m_status, &StatusLine::incidentsRequested, this, [this] { showPage(QLatin1String("reconnects")); });
    connect(m_side, &SidePanel::incidentRequested, this, [this] { showLastIncident(m_selected); });
    CommandField *const search = m_topBar->search();
    search->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    search->setCommands([this] { return commands(); });
    search->setAcceptDrops(false);   // A file that is dropped on it is meant for the window.
    connect(search, &CommandField::filterChanged, this, &MainWindow::filterFeeds);
    connect(search, &CommandField::left, this, [this] {
        m_selectedBeforeSearch.reset();   // Return: what was found is meant.
        if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
            m_table->selectRow(0);
        m_table->setFocus(Qt::OtherFocusReason);
    });
}

void MainWindow::addPage(const QString &title, Page page)
{
    // A stand-in until it is looked at: charts cost time that the first painted window does not have.
    m_pageStack->addWidget(new QWidget(m_pageStack));
    m_pages.push_back(std::move(page));
    const int number = m_tabs->addTab(title) + 1;
    if (number <= 9) {
        QAction *const action = addAction(tr("Show %1").arg(title),
                                          QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)), [this, number] {
                                              showPage(number - 1);
                                              m_tabs->setFocus(Qt::ShortcutFocusReason);
                                          });
        m_tabs->setTabToolTip(number - 1, action->shortcut().toString(QKeySequence::NativeText));
    }
}

void MainWindow::makePages()
{
    const QSignalBlocker blocker(
        m_tabs);   // The first tab is current as soon as it is added; it is made when it is seen.
    addPage(tr("Quality"), {.name = QStringLiteral("quality"), .make = [this] {
                                auto *const quality = new QualityChart(m_axis, m_past);
                                auto *const latency = new LatencyChart(m_axis, m_past);
                                auto *const strip = new SelectionStrip(
                                    m_axis, m_past, SelectionStrip::Quality | SelectionStrip::RoundTrip);
                                Page &page = m_pages[0];
                                page.setFeeds = [quality, latency, strip](const QList<FeedChoice> &feeds) {
                                    quality->setFeeds(feeds);
                                    latency->setFeeds(feeds);
                                    strip->setFeeds(feeds);
                                };
                                page.advance = [quality, latency, strip](WallTime now) {
                                    quality->advance(now);
                                    latency->advance(now);
                                    strip->advance(now);
                                };
                                return new FiguredPage(strip, new ChartPair(quality, latency));
                            }});
    addPage(tr("Latency"), {.name = QStringLiteral("latency"), .make = [this] {
                                auto *const view = new LatencyView(m_axis, m_past);
                                auto *const strip = new SelectionStrip(
                                    m_axis, m_past, SelectionStrip::RoundTrip | SelectionStrip::FeedLatency);
                                Page &page = m_pages[1];
                                page.setFeeds = [view, strip](const QList<FeedChoice> &feeds) {
                                    view->setFeeds(feeds);
                                    strip->setFeeds(feeds);
                                };
                                page.advance = [view, strip](WallTime now) {
                                    view->advance(now);
                                    strip->advance(now);
                                };
                                return new FiguredPage(strip, view);
                            }});
    addPage(tr("Reconnects"), {.name = QStringLiteral("reconnects"), .make = [this] {
                                   auto *const view = new ReconnectView(m_axis, m_past);
                                   connect(view, &ReconnectView::feedActivated, this, &MainWindow::selectFeed);
                                   connect(view, &ReconnectView::incidentActivated, this, &MainWindow::showIncident);
                                   Page &page = m_pages[2];
                                   page.setFeeds = [view](const QList<FeedChoice> &feeds) { view->setFeeds(feeds); };
                                   page.advance = [view](WallTime now) { view->advance(now); };
                                   return scrolled(view);
                               }});
    addPage(tr("Streams"), {.name = QStringLiteral("streams"), .make = [this] {
                                auto *const view = new StreamPage;
                                m_pages[3].refresh = [view](const FeedSnapshot *feed, Clock::time_point now) {
                                    view->setFeed(feed, now);
                                };
                                return view;
                            }});
    addPage(tr("Messages"), {.name = QStringLiteral("messages"), .make = [this] {
                                 auto *const view = new RateChart(m_axis, m_past);
                                 auto *const strip = new SelectionStrip(m_axis, m_past, SelectionStrip::Messages);
                                 Page &page = m_pages[4];
                                 page.setFeeds = [view, strip](const QList<FeedChoice> &feeds) {
                                     view->setFeeds(feeds);
                                     strip->setFeeds(feeds);
                                 };
                                 page.advance = [view, strip](WallTime now) {
                                     view->advance(now);
                                     strip->advance(now);
                                 };
                                 return new FiguredPage(strip, view);
                             }});
    addPage(tr("Set-up"), {.name = QStringLiteral("set-up"), .make = [this] {
                               auto *const view = new SetupView(m_axis, m_past);
                               Page &page = m_pages[5];
                               page.setFeeds = [view](const QList<FeedChoice> &feeds) { view->setFeeds(feeds); };
                               page.advance = [view](WallTime now) { view->advance(now); };
                               return view;
                           }});
    addPage(tr("Events"), {.name = QStringLiteral("events"), .make = [this] {
                               m_eventPage = new EventPage(m_events, m_axis, m_past);
                               connect(m_eventPage, &EventPage::feedActivated, this, &MainWindow::selectFeed);
                               m_pages[6].setFeeds = [this](const QList<FeedChoice> &feeds) {
                                   QList<std::pair<QString, QString>> names;
                                   for (const FeedChoice &feed : feeds)
                                       names.append({feed.name, feed.title});
                                   m_eventPage->setFeeds(names);
                               };
                               m_pages[6].advance = [this](WallTime now) { m_eventPage->advance(now); };
                               connect(m_eventPage, &EventPage::accountActivated, this, &MainWindow::showAccount);
                               tellAccounts();
                               return m_eventPage;
                           }});
    addPage(tr("Accounts"), {.name = QStringLiteral("accounts"), .make = [this] {
                                 m_accountPage = new AccountPage;
                                 m_accountPage->setDriver(m_accountsDriver);
                                 Page &page = m_pages[7];
                                 page.refresh = [this](const FeedSnapshot *, Clock::time_point now) {
                                     m_accountPage->setAccounts(m_accounts, now, m_now().wall);
                                 };
                                 return m_accountPage;
                             }});
}

void MainWindow::setRehearsal(RehearsalDriver *driver)
{
    if (driver == m_rehearsal)
        return;
    m_rehearsal = driver;
    if (m_rehearsalPage >= 0) {
        QWidget *const old = m_pageStack->widget(m_rehearsalPage);
        m_tabs->removeTab(m_rehearsalPage);
        m_pageStack->removeWidget(old);
        m_pages.erase(m_pages.begin() + m_rehearsalPage);
        delete old;
        m_rehearsalPage = -1;
    }
    if (driver) {
        m_rehearsalPage = int(m_pages.size());
        m_pageStack->addWidget(new QWidget(m_pageStack));
        m_pages.push_back({.name = QStringLiteral("rehearsal"), .make = [this] {
                               auto *const panel = new RehearsalPanel(m_rehearsal);
                               connect(panel, &RehearsalPanel::feedChosen, this, &MainWindow::selectFeed);
                               m_pages[size_t(m_rehearsalPage)].setFeeds = [panel](const QList<FeedChoice> &feeds) {
                                   for (const FeedChoice &feed : feeds) {
                                       if (feed.isSelected)
                                           panel->selectFeed(feed.name);
                                   }
                               };
                               return scrolled(panel);
                           }});
        const int tab = m_tabs->addTab(tr("Rehearsal"));
        m_tabs->setTabToolTip(tab, m_showRehearsal->shortcut().toString(QKeySequence::NativeText));
    }
    m_showRehearsal->setVisible(driver);
    m_showRehearsal->setEnabled(driver);
}

void MainWindow::setAlerts(AlertService *alerts)
{
    m_alerts = alerts;
    m_showAlerts->setVisible(alerts);
    if (!alerts)
        return;
    const auto tell = [this](const QList<Alert> &all) {
        Condition worst = Condition::NoData;   // Somebody sees to all of them.
        for (const Alert &alert : all) {
            if (alert.acknowledgedAt)
                continue;
            const bool isCritical = alert.severity == AlertSeverity::Critical;
            worst = isCritical || worst == Condition::Down ? Condition::Down : Condition::Degraded;
        }
        m_status->setAlerts(int(all.size()), worst);
    };
    connect(alerts, &AlertService::alertsChanged, this, tell);
    tell(alerts->alerts());
}

void MainWindow::showAlerts()
{
    if (!m_alertDialog && m_alerts) {
        m_alertDialog = new AlertDialog(m_alerts, this);
        m_alertDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_alertDialog, &AlertDialog::rulesRequested, this, &MainWindow::showRules);
        connect(m_alertDialog, &AlertDialog::channelsRequested, this, [this] { showTelling(TellingTab::Channels); });
        equipTables(m_alertDialog, QStringLiteral("alerts"));
    }
    if (!m_alertDialog)
        return;
    m_alertDialog->setOffersRules(m_rulesDriver);
    m_alertDialog->setOffersChannels(m_tellingDriver);
    m_alertDialog->show();
    m_alertDialog->raise();
    m_alertDialog->activateWindow();
}

void MainWindow::setRulesDriver(RulesDriver *driver)
{
    if (m_rulesDriver != driver)
        delete findChild<RulesDialog *>(QString(), Qt::FindDirectChildrenOnly);   // It holds on to the other one.
    m_rulesDriver = driver;
    m_showRules->setVisible(driver);
    if (m_alertDialog)
        m_alertDialog->setOffersRules(driver);
}

void MainWindow::showRules()
{
    auto *dialog = findChild<RulesDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog && m_rulesDriver) {
        dialog = new RulesDialog(m_rulesDriver, m_alerts, this);
        dialog->show();
    }
    if (!dialog)
        return;
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::setTellingDriver(TellingDriver *driver)
{
    if (m_tellingDriver != driver)
        delete findChild<TellingDialog *>(QString(), Qt::FindDirectChildrenOnly);   // It holds on to the other one.
    m_tellingDriver = driver;
    for (QAction *const action : std::as_const(m_showTelling))
        action->setVisible(driver);
    if (m_alertDialog)
        m_alertDialog->setOffersChannels(driver);
}

void MainWindow::showTelling(TellingTab tab)
{
    auto *dialog = findChild<TellingDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (dialog && !dialog->isVisible())
        dialog = nullptr;   // It was closed just now, and goes.
    if (!dialog && m_tellingDriver) {
        dialog = new TellingDialog(m_tellingDriver, m_alerts, this);
        equipTables(dialog, QStringLiteral("telling"));
        dialog->show();
    }
    if (!dialog)
        return;
    dialog->showTab(tab);
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::setIncidentsDriver(IncidentsDriver *driver)
{
    if (m_incidentsDriver == driver)
        return;
    delete m_incidentDialog;   // It holds on to the other one, and gives it what is not kept yet.
    m_incidentsDriver = driver;
}

void MainWindow::showIncident(const QString &feed, WallTime at)
{
    if (!m_incidentDialog) {
        if (!m_incidentsDriver)
            m_incidentsDriver = new SessionIncidents(this);
        m_incidentDialog = new IncidentDialog(m_history, m_incidentsDriver, this);
        m_incidentDialog->setAttribute(Qt::WA_DeleteOnClose);
        equipTables(m_incidentDialog, QStringLiteral("incident"));
        connect(m_incidentDialog, &IncidentDialog::timelineRequested, this,
                [this](const QString &of, const TimeInterval &interval) {
                    const Clock::duration around = std::max<Clock::duration>(interval.length(), 20s);
                    m_axis->setRange({interval.from - around, interval.to + around});
                    m_axis->select(interval);
                    selectFeed(of);
                    raiseWindow();
                });
    }
    m_incidentDialog->setFeeds(choices());
    m_incidentDialog->tell(feed, at, m_now().wall);
    m_incidentDialog->show();
    m_incidentDialog->raise();
    m_incidentDialog->activateWindow();
}

bool MainWindow::showLastIncident(const QString &feed)
{
    if (!m_past)
        return false;
    const WallTime now = m_now().wall;
    const std::vector<IncidentSpan> spans = incidentSpans(m_past->outages(feed, now - 24h, now));
    if (spans.empty())
        return false;
    showIncident(feed, spans.back().from);
    return true;
}

/// Those that began today, in local time, or went on into it.
void MainWindow::countIncidents(WallTime now)
{
    const QDate today = toDateTime(now).toLocalTime().date();
    if (!m_past || (!m_mayCountIncidents && m_incidentDay == today.toJulianDay()))
        return;
    m_mayCountIncidents = false;
    m_incidentDay = today.toJulianDay();
    const WallTime midnight = toWallTime(today.startOfDay());
    m_status->setIncidentCount(int(incidentSpans(m_past->outages({}, midnight, now + 1s)).size()));
}

void MainWindow::setAccountsDriver(AccountsDriver *driver)
{
    m_accountsDriver = driver;
    m_addAccount->setEnabled(driver);
    if (m_accountPage)
        m_accountPage->setDriver(driver);
}

void MainWindow::setFeedsDriver(FeedsDriver *driver)
{
    if (m_feedsDriver)
        m_feedsDriver->disconnect(this);
    m_feedsDriver = driver;
    m_addFeed->setEnabled(driver);
    if (driver) {
        connect(driver, &FeedsDriver::feedsChanged, this, &MainWindow::refreshActions);
        connect(driver, &FeedsDriver::saved, this, [this](const QString &feed) {
            m_savedFeed = feed;
            selectNewFeed();
        });
        connect(driver, &FeedsDriver::removed, this, [this](const QString &, const QString &title) {
            m_removedTitle = title;
            showUndo();
            refreshActions();
        });
        connect(driver, &FeedsDriver::imported, this, [this] {
            m_removedTitle.clear();
            showUndo();
            refreshActions();
            m_table->setFocus(Qt::OtherFocusReason);   // In a field of text the key would undo what was typed.
        });
        connect(driver, &FeedsDriver::importUndone, this, &MainWindow::refreshActions);
        connect(driver, &FeedsDriver::restored, this, [this](const QString &feed) {
            m_savedFeed = feed;
            refreshActions();
            selectNewFeed();
        });
        connect(driver, &FeedsDriver::failed, this,
                [this](const QString &, const QString &reason) { setMessage(reason); });
        connect(driver, &FeedsDriver::exported, this, [this](const QString &path) {
            setMessage(tr("The configuration was copied to %1").arg(QDir::toNativeSeparators(path)));
        });
        if (driver->canUndo())
            showUndo();   // In another language than before.
    }
    refreshActions();
}

void MainWindow::showUndo()
{
    const bool isImport = m_removedTitle.isEmpty();
    m_undoFeeds->setText(isImport ? tr("&Undo the import") : tr("&Undo the removal"));
    m_undo->setNotice(isImport ? tr("Another configuration was taken.") : tr("%1 was removed.").arg(m_removedTitle),
                      isImport ? tr("Undo brings back the one before, as it was.") : QString(), {});
}

void MainWindow::editFeed(const QString &feed)
{
    // One at a time of the same: a second one would not know what the first has saved.
    const auto open = findChildren<FeedDialog *>();
    for (FeedDialog *const dialog : open) {
        if (dialog->feed() == feed && dialog->isVisible()) {
            dialog->raise();
            dialog->activateWindow();
            return;
        }
    }
    if (m_feedsDriver)
        (new FeedDialog(m_feedsDriver, feed, this))->show();
}

void MainWindow::exportConfiguration()
{
    auto *const dialog = new QFileDialog(this, tr("Export the configuration"), QStringLiteral("feedwarden.toml"),
                                         tr("Configurations (*.toml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("toml"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (m_feedsDriver)
            m_feedsDriver->exportTo(path);
    });
    dialog->open();
}

void MainWindow::importConfiguration()
{
    auto *const dialog = new QFileDialog(this, tr("Import a configuration"), QString(), tr("Configurations (*.toml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::showImport);
    dialog->open();
}

void MainWindow::showImport(const QString &path)
{
    if (!m_feedsDriver || !m_feedsDriver->hasFile())
        return;
    auto *const dialog = new ImportDialog(m_feedsDriver, m_feedsDriver->previewImport(path), this);
    dialog->show();
    dialog->activateWindow();   // Who drops a file has been in another program.
}

/// The one configuration in it that is a file of this machine; empty where it is something else.
static QString configurationIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    const QString path = urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
    return path.endsWith(QLatin1String(".toml"), Qt::CaseInsensitive) && QFileInfo(path).isFile() ? path : QString();
}

/// Reads the file and leaves it where it is: whoever has a file moved away deletes it, and that is what is proposed
/// where both are on one disk. False where nothing but that is possible.
static bool takeAsCopy(QDropEvent *event)
{
    if (!event->possibleActions().testFlag(Qt::CopyAction))
        return false;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    return true;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_feedsDriver && m_feedsDriver->hasFile() && !configurationIn(event->mimeData()).isEmpty())
        takeAsCopy(event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = configurationIn(event->mimeData());
    if (m_feedsDriver && m_feedsDriver->hasFile() && !path.isEmpty() && takeAsCopy(event))
        showImport(path);
}

void MainWindow::selectNewFeed()
{
    if (m_savedFeed.isEmpty() || m_model->rowOf(m_savedFeed) < 0)
        return;
    selectFeed(std::exchange(m_savedFeed, {}));
    m_table->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setReports(const QString &historyFolder, const Objectives &objectives)
{
    m_historyFolder = historyFolder;
    m_objectives = objectives;
    m_saveReport->setEnabled(!historyFolder.isEmpty());
}

void MainWindow::saveReport()
{
    std::map<QString, QString> feeds;
    for (const FeedSnapshot &feed : m_feeds)
        feeds[feed.name] = feed.title;
    const auto selection = m_axis->selection();
    auto *const dialog = new ReportDialog(m_historyFolder, m_objectives, feeds, m_selected, this,
                                          selection ? std::optional(TimeSpan{selection->from, selection->to})
                                                    : std::nullopt);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::setNotice(const QString &notice)
{
    m_noticeText = notice;
    m_topBar->setNotice(notice);
}

void MainWindow::setMessage(const QString &message)
{
    m_message = message;
    m_status->setMessage(message);
}

/// Where in the file, as a person looks for it.
static QString placeOf(const ConfigError &error)
{
    // These two are no keys: the file as a whole.
    const bool isKey = error.key != QLatin1String("syntax") && error.key != QLatin1String("file");
    if (error.line <= 0)
        return error.key;
    //: A place in the configuration: a line, and the key in it.
    return isKey ? MainWindow::tr("Line %1, %2").arg(QString::number(error.line), error.key)
                 : MainWindow::tr("Line %1").arg(error.line);
}

void MainWindow::setConfigurationErrors(const QList<ConfigError> &errors)
{
    m_configurationErrors = errors;
    QList<std::pair<QString, QString>> problems;
    QStringList whole;
    for (const ConfigError &error : errors) {
        problems.append({placeOf(error), error.message});
        //: A place in the configuration and what is wrong there.
        whole << tr("%1: %2").arg(placeOf(error), error.message);
    }
    m_empty->setProblems(problems);
    m_notice->setNotice(
        errors.isEmpty() ? QString()
                         : tr("%n error(s) in the configuration; what ran before goes on", nullptr, int(errors.size())),
        whole.value(0), whole.join(QLatin1Char('\n')));
}

void MainWindow::setEmptyNote(const QString &note)
{
    m_emptyNote = note;
    m_empty->setNote(note);
}

void MainWindow::selectFeed(const QString &feed)
{
    const int row = m_model->rowOf(feed);
    if (row < 0)
        return;
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row, 0));
    if (index.isValid()) {
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
        return;
    }
    // Filtered out of the table: it can still be looked at.
    m_selected = feed;
    refresh();
    refreshChoices();
}

int MainWindow::pageCount() const { return int(m_pages.size()); }

int MainWindow::currentPage() const { return m_tabs->currentIndex(); }

QString MainWindow::pageName(int page) const { return m_pages[size_t(page)].name; }

void MainWindow::showPage(int page)
{
    if (m_tabbed->window() != this && m_tabbed->isVisible()) {
        m_tabbed->window()->raise();
        m_tabbed->window()->activateWindow();
    }
    m_tabs->setCurrentIndex(page);
    pageChanged(page);   // The first page is current before it is made.
}

void MainWindow::showPage(QLatin1String name)
{
    for (int page = 0; page < pageCount(); ++page) {
        if (pageName(page) == name) {
            showPage(page);
            return;
        }
    }
}

void MainWindow::showEvents() { showPage(QLatin1String("events")); }

void MainWindow::showAccount(const QString &account)
{
    showPage(QLatin1String("accounts"));
    m_accountPage->selectAccount(account);
    m_accountPage->setFocus(Qt::OtherFocusReason);
}

void MainWindow::pageChanged(int page)
{
    if (page < 0 || page >= pageCount())
        return;
    const bool isNew = !m_pages[size_t(page)].widget;
    if (isNew) {
        QWidget *const standIn = m_pageStack->widget(page);
        QWidget *const made = m_pages[size_t(page)].make();
        m_pages[size_t(page)].widget = made;
        m_pageStack->insertWidget(page, made);
        m_pageStack->removeWidget(standIn);
        delete standIn;
        equipTables(made, pageName(page));
        if (m_pages[size_t(page)].setFeeds)
            m_pages[size_t(page)].setFeeds(choices());
    }
    m_pageStack->setCurrentIndex(page);
    const Instant now = m_now();
    if (m_pages[size_t(page)].advance)
        m_pages[size_t(page)].advance(now.wall);
    if (m_pages[size_t(page)].refresh)
        m_pages[size_t(page)].refresh(m_model->feed(m_selected), now.at);
    if (isNew && m_pageStates.contains(pageName(page))) {
        // Rows that are marked again must not select another time than the one that is selected.
        const auto selection = m_axis->selection();
        m_pageStates.take(pageName(page)).restore(m_pages[size_t(page)].widget);
        if (selection && m_axis->selection() != selection)
            m_axis->select(*selection);
        else if (!selection)
            m_axis->clearSelection();
    }
}

void MainWindow::setFeeds(const QList<FeedSnapshot> &feeds)
{
    const bool isUrgent = !isSameState(feeds, m_feeds);
    m_feeds = feeds;
    m_hasNews = true;
    if (isUrgent && isVisible() && !isMinimized())
        refresh();
}

void MainWindow::setAccounts(const QList<AccountSnapshot> &accounts)
{
    const auto isSame = [](const AccountSnapshot &a, const AccountSnapshot &b) {
        return a.name == b.name && a.venue == b.venue && a.environment == b.environment;
    };
    const bool isNew = !std::equal(accounts.cbegin(), accounts.cend(), m_accounts.cbegin(), m_accounts.cend(), isSame);
    m_accounts = accounts;
    if (isNew)
        tellAccounts();
}

/// Who they are; how they are is told with the seconds.
void MainWindow::tellAccounts()
{
    QList<std::pair<QString, QString>> names;
    QHash<QString, QString> titles;
    for (const AccountSnapshot &account : std::as_const(m_accounts)) {
        //: An account's name and its exchange.
        const QString title = tr("%1 (%2)").arg(account.name, accountPlace(account.venue, account.environment));
        names.append({account.name, title});
        titles.insert(account.name, title);
    }
    m_events->setAccountTitles(titles);
    if (m_eventPage)
        m_eventPage->setAccounts(names);
}

void MainWindow::addEvent(const Event &event)
{
    m_events->append(event);
    m_status->setEventCount(m_events->liveRows());
    if (std::holds_alternative<ConnectionFailed>(event.payload) || std::holds_alternative<Reconnected>(event.payload))
        m_mayCountIncidents = true;
}

void MainWindow::setSurroundings(const Surroundings &surroundings)
{
    const bool isUrgent = surroundings.isNetworkUp != m_surroundings.isNetworkUp;
    m_surroundings = surroundings;
    if (isUrgent && isVisible() && !isMinimized())
        refresh();
}

void MainWindow::advance()
{
    m_model->addTrendPoint();
    if (!isVisible() || isMinimized())
        return;
    const WallTime wall = m_now().wall;
    findLastOutage(wall);
    countIncidents(wall);
    if (m_incidentDialog)
        m_incidentDialog->advance(wall);
    m_axis->advance(wall);
    showTime(wall);
    if (++m_seconds % OrderEverySeconds == 0)
        m_filter->refreshOrder();
}

void MainWindow::showTime(WallTime now)
{
    m_timeline->advance(now);
    const int page = m_tabs->currentIndex();
    if (page >= 0 && m_pages[size_t(page)].widget && m_pages[size_t(page)].advance)
        m_pages[size_t(page)].advance(now);
}

void MainWindow::setPast(const Past *past)
{
    m_past = past;
    m_timeline->setHistory(past);
    // The page of last time has been made before anybody could say this.
    for (int place = 0; place < pageCount(); ++place) {
        Page &page = m_pages[size_t(place)];
        if (!page.widget)
            continue;
        const bool isCurrent = m_pageStack->currentIndex() == place;
        QWidget *const old = std::exchange(page.widget, nullptr);
        page.setFeeds = nullptr;
        page.advance = nullptr;
        page.refresh = nullptr;
        m_pageStack->insertWidget(place, new QWidget(m_pageStack));
        m_pageStack->removeWidget(old);
        delete old;
        if (isCurrent)
            m_pageStack->setCurrentIndex(place);
    }
    m_eventPage = nullptr;
    m_accountPage = nullptr;
    if (isVisible())
        pageChanged(m_tabs->currentIndex());
}

void MainWindow::refreshPast()
{
    m_mayCountIncidents = true;
    if (isVisible() && !isMinimized())
        showTime(m_now().wall);
}

void MainWindow::findLastOutage(WallTime now)
{
    m_lastOutage.reset();
    if (!m_past)
        return;
    const std::vector<Outage> outages = m_past->outages(m_selected, now - 24h, now);
    const auto last = std::find_if(outages.crbegin(), outages.crend(), [this](const Outage &outage) {
        return outage.feed == m_selected && outage.to.has_value();
    });
    if (last != outages.crend())
        m_lastOutage = *last;
}

void MainWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

/// Accounts that are refused or have no secret do not come back by themselves: somebody has to be told.
static std::optional<Banner::AccountAlarm> accountAlarm(const QList<AccountSnapshot> &accounts,
                                                        const MainWindow::Instant &now)
{
    std::optional<Banner::AccountAlarm> worst;
    int alarms = 0;
    for (const AccountSnapshot &account : accounts) {
        const AccountDescription text = describe(account, now.at, now.wall);
        const bool isBlocked = text.condition == Condition::Blocked;
        if (!isBlocked && text.condition != Condition::Degraded && text.condition != Condition::Down
            && text.condition != Condition::BreakerOpen)
            continue;
        ++alarms;
        if (worst && (worst->condition == Condition::Blocked || !isBlocked))
            continue;
        //: An account, and how it is.
        worst = {account.name, text.condition, MainWindow::tr("Account %1: %2").arg(account.name, text.word),
                 joinSentences({text.explanation, text.next})};
    }
    if (worst)
        worst->alarms = alarms;
    return worst;
}

void MainWindow::refresh()
{
    const Instant now = m_now();
    const int rowsBefore = m_model->rowCount();
    if (m_hasNews) {
        m_hasNews = false;
        m_model->setFeeds(m_feeds, now.at, now.wall);
    } else {
        m_model->setNow(now.at, now.wall);
    }
    if (m_model->rowCount() != rowsBefore) {
        m_filter->refreshOrder();   // Rows that come are not sorted in by themselves.
        if (m_model->rowOf(m_selected) < 0) {
            m_selected.clear();
            if (m_filter->rowCount() > 0)
                m_table->selectRow(0);
            selectFeed(std::exchange(m_selectedLastTime, {}));
        }
    }
    selectNewFeed();
    // Whoever adds the first account has left the empty page for it.
    const bool isAdding = m_accountPage && m_accountPage->isVisible() && m_stack->currentIndex() == 1;
    const int shown = m_feeds.isEmpty() && m_accounts.isEmpty() && !isAdding ? 0 : 1;
    m_topBar->setHasFeeds(!m_feeds.isEmpty());
    if (m_stack->currentIndex() != shown) {
        m_stack->setCurrentIndex(shown);
        // Where the keyboard was is gone; else the next button in line would have it.
        if (shown == 1)
            m_table->setFocus(Qt::OtherFocusReason);
        else
            m_empty->setFocus(Qt::OtherFocusReason);
    }
    refreshChoices();
    refreshActions();
    if (m_model->rowCount() != rowsBefore)
        fitBands();

    const FeedSnapshot *const selected = m_model->feed(m_selected);
    m_banner->setFeeds(m_feeds, now.at, now.wall, accountAlarm(m_accounts, now));
    Clock::duration blind{0};
    for (const FeedSnapshot &feed : std::as_const(m_feeds))
        blind += feed.blindToday;
    const QString summary = trustSummary(m_feeds);
    m_topBar->setSummary(summary, totalDurationText(m_surroundings.blindToday.value_or(blind)));
    const QString title = m_feeds.isEmpty() ? QStringLiteral("Feedwarden") : tr("%1 – Feedwarden").arg(summary);
    if (windowTitle() != title)
        setWindowTitle(title);
    m_side->setFeed(selected, m_lastOutage, now.at, now.wall, m_surroundings.hosts);
    m_status->setState(m_feeds, selected, m_surroundings, now.at);
    const int page = m_tabs->currentIndex();
    if (page >= 0 && m_pages[size_t(page)].widget && m_pages[size_t(page)].refresh)
        m_pages[size_t(page)].refresh(selected, now.at);
    watchPainting();
}

/// A rehearsal is judged by what has been painted: the table is painted once more, and the picture is noted when that
/// is done.
void MainWindow::watchPainting()
{
    if (!m_rehearsal || !m_rehearsal->isPlaying() || !isVisible() || isMinimized())
        return;
    m_unpainted = RehearsalPicture{m_feeds, m_surroundings.isNetworkUp, {}, {}};
    m_table->viewport()->update();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched == m_table->viewport() && m_unpainted) {
        // What is painted together goes to the screen together, and the event loop goes on after that.
        QMetaObject::invokeMethod(
            this,
            [this, picture = *std::exchange(m_unpainted, {})]() mutable {
                if (!m_rehearsal)
                    return;
                const Instant now = m_now();
                picture.at = now.at;
                picture.wall = now.wall;
                m_rehearsal->notePicture(picture);
            },
            Qt::QueuedConnection);
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::refreshActions()
{
    const FeedSnapshot *const feed = m_model->feed(m_selected);
    const FeedControls controls = feed ? controlsOf(*feed) : FeedControls();
    m_connectNow->setEnabled(controls.canConnectNow);
    m_reconnect->setEnabled(controls.canReconnect);
    m_startStop->setEnabled(controls.canStart || controls.canStop);
    const QString text = controls.canStart ? tr("&Start") : tr("&Stop");
    if (m_startStop->text() != text)
        m_startStop->setText(text);
    m_resetBreaker->setEnabled(controls.canResetBreaker);
    m_export->setEnabled(m_feedsDriver && m_feedsDriver->hasFile());
    m_import->setEnabled(m_feedsDriver && m_feedsDriver->hasFile());
    const bool canUndo = m_feedsDriver && m_feedsDriver->canUndo();
    m_undoFeeds->setEnabled(canUndo);
    if (!canUndo && !m_undo->isHidden())
        m_undo->setNotice({}, {}, {});
    m_editFeed->setEnabled(feed && m_feedsDriver);
    m_removeFeed->setEnabled(feed && m_feedsDriver);
    m_enableFeed->setEnabled(feed && m_feedsDriver);
    const QString enable = feed && m_feedsDriver && !m_feedsDriver->isEnabled(feed->name) ? tr("E&nable")
                                                                                          : tr("&Disable");
    if (m_enableFeed->text() != enable)
        m_enableFeed->setText(enable);
    m_startAll->setEnabled(
        std::any_of(m_feeds.cbegin(), m_feeds.cend(), [](const FeedSnapshot &f) { return !f.isWanted; }));
    m_stopAll->setEnabled(
        std::any_of(m_feeds.cbegin(), m_feeds.cend(), [](const FeedSnapshot &f) { return f.isWanted; }));
}

QList<FeedChoice> MainWindow::choices() const
{
    QList<FeedChoice> list;
    for (const FeedSnapshot &feed : m_feeds)
        list.append({feed.name, feed.title, m_colors.value(feed.name), feed.name == m_selected});
    return list;
}

void MainWindow::refreshChoices()
{
    // A colour stays with its exchange for as long as the window lives, whoever comes and goes.
    for (const FeedSnapshot &feed : std::as_const(m_feeds)) {
        if (!m_colors.contains(feed.name))
            m_colors.insert(feed.name, int(m_colors.size()));
    }
    const QList<FeedChoice> list = choices();
    if (list == m_choices)
        return;
    m_choices = list;
    QHash<QString, QString> titles;
    QStringList samples;
    for (const FeedChoice &feed : list) {
        titles.insert(feed.name, feed.title);
        samples << feed.title.left(LongestTitle);   // A name may be anything; the state needs its room.
    }
    m_table->setSample(FeedTableModel::ExchangeColumn, samples.join(QLatin1Char('\n')));
    m_events->setTitles(titles);
    m_timeline->setFeeds(list);
    for (const Page &page : m_pages) {
        if (page.widget && page.setFeeds)
            page.setFeeds(list);
    }
}

void MainWindow::currentRowChanged()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;   // Filtered away: the side panel keeps what it speaks of.
    const QString feed = index.data(FeedTableModel::FeedRole).toString();
    if (feed == m_selected)
        return;
    if (!m_isFiltering)
        m_selectedBeforeSearch.reset();
    m_selected = feed;
    findLastOutage(m_now().wall);
    saveSoon();
    refresh();
}

/// While the words narrow the table the selection moves to what matches; with the words gone it is back where it was,
/// unless the user has chosen another row meanwhile.
void MainWindow::filterFeeds(const QString &text)
{
    const QString before = m_selectedBeforeSearch.value_or(m_selected);
    m_isFiltering = true;
    m_filter->setText(text);
    // What is in no row is a command: an empty table would look as if all feeds were gone.
    if (m_filter->rowCount() == 0)
        m_filter->setText({});
    m_isFiltering = false;
    if (text.isEmpty()) {
        m_selectedBeforeSearch.reset();
        selectFeed(before);
    } else {
        m_selectedBeforeSearch = before;
    }
}

QList<Command> MainWindow::commands()
{
    QList<Command> list;
    for (const FeedSnapshot &feed : std::as_const(m_feeds)) {
        list.append({tr("Go to %1").arg(feed.title), {}, [this, name = feed.name] {
                         selectFeed(name);
                         m_table->setFocus(Qt::OtherFocusReason);
                     }});
    }
    for (const AccountSnapshot &account : std::as_const(m_accounts)) {
        list.append({tr("Go to account %1").arg(account.name), {}, [this, name = account.name] { showAccount(name); }});
    }
    for (const FeedSnapshot &feed : std::as_const(m_feeds)) {
        const FeedControls controls = controlsOf(feed);
        if (controls.canConnectNow)
            list.append({tr("%1: connect now").arg(feed.title), {}, [this, name = feed.name] {
                             emit connectNowRequested(name);
                         }});
        if (controls.canReconnect)
            list.append(
                {tr("%1: reconnect").arg(feed.title), {}, [this, name = feed.name] { emit reconnectRequested(name); }});
        if (controls.canStart)
            list.append({tr("%1: start").arg(feed.title), {}, [this, name = feed.name] { emit startRequested(name); }});
        if (controls.canStop)
            list.append({tr("%1: stop").arg(feed.title), {}, [this, name = feed.name] { emit stopRequested(name); }});
        if (controls.canResetBreaker)
            list.append({tr("%1: reset breaker").arg(feed.title), {}, [this, name = feed.name] {
                             emit resetBreakerRequested(name);
                         }});
    }
    for (const FeedSnapshot &feed : std::as_const(m_feeds)) {
        const WallTime now = m_now().wall;
        if (m_past && !m_past->outages(feed.name, now - 24h, now).empty()) {
            list.append({tr("Show the last incident of %1").arg(feed.title), {}, [this, name = feed.name] {
                             showLastIncident(name);
                         }});
        }
    }
    for (QAction *action : std::as_const(m_commandActions)) {
        if (action->isEnabled() && action->isVisible())
            list.append({withoutKey(action->text()), action->shortcut().toString(QKeySequence::NativeText),
                         [action] { action->trigger(); }});
    }
    return list;
}

void MainWindow::fitBands()
{
    if (m_bandsAreUsers || m_model->rowCount() == 0)
        return;
    const int whole = std::max(m_bands->height(), height() * 4 / 5);
    // Where lines are high, as in fonts for Chinese and Japanese, the table scrolls before the charts have no room.
    const int most = whole - m_timeline->minimumSizeHint().height() - fontMetrics().height() * LeastLinesOfCharts;
    int rows = std::min(m_model->rowCount(), MostRowsAtFirst);
    while (rows > LeastRowsAtFirst && m_table->heightFor(rows) > most)
        --rows;
    const int table = m_table->heightFor(rows);
    // On small screens the timeline draws in first: charts and cause need the room more.
    const int lower = std::max(fontMetrics().height() * 17, whole * 2 / 5);
    // On large ones it takes more than it needs: its bars are looked at from further away.
    const int tallest = std::max(m_timeline->sizeHint().height(),
                                 std::min(whole / 5, m_timeline->sizeHint().height() * 3 / 2));
    const int timeline = std::clamp(whole - table - lower, m_timeline->minimumSizeHint().height(), tallest);
    if (m_lower->isHidden())   // Both of its parts have windows of their own.
        m_bands->setSizes({whole - m_timeline->sizeHint().height(), m_timeline->sizeHint().height(), 0});
    else
        m_bands->setSizes({table, timeline, std::max(1, whole - table - timeline)});
    fitLower();
}

void MainWindow::updateTicking()
{
    // Hidden or minimised it costs nothing but keeping the newest snapshot.
    const bool isSeen = isVisible() && !isMinimized();
    if (isSeen == m_tick.isActive())
        return;
    if (isSeen) {
        m_tick.start();
        refresh();
        advance();
    } else {
        m_tick.stop();
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        updateTicking();
    else if (event->type() == QEvent::LanguageChange)
        m_retranslate.start();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitBands();
    saveSoon();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    saveSoon();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!event->spontaneous())
        showPartWindows(true);
    fitBands();
    updateTicking();
    if (m_tabs->currentIndex() >= 0 && !m_pages[size_t(m_tabs->currentIndex())].widget) {
        // After the first paint: table, banner and side panel are there by then.
        QTimer::singleShot(0, this, [this] { pageChanged(m_tabs->currentIndex()); });
    }
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    if (!event->spontaneous())
        showPartWindows(false);
    updateTicking();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveSettings();
    if (m_hidesOnClose && m_hidesOnClose()) {
        event->ignore();
        hideToTray();
        emit hiddenOnClose();
        return;
    }
    if (m_incidentDialog)
        m_incidentDialog->close();   // With its notes on their way while there is somebody to keep them.
    QMainWindow::closeEvent(event);
    emit closed();
}

void MainWindow::restoreSettings()
{
    if (!m_settings)
        return;
    restoreGeometry(m_settings->value(QStringLiteral("window/geometry")).toByteArray());
    restoreLayout();
    const QByteArray bands = m_settings->value(QStringLiteral("window/bands")).toByteArray();
    if (!bands.isEmpty()) {
        m_bandsAreUsers = m_bands->restoreState(bands);
        if (m_lower->count() == PartCount)
            m_lower->restoreState(m_settings->value(QStringLiteral("window/lower")).toByteArray());
    }
    const auto seconds = std::chrono::seconds(m_settings->value(QStringLiteral("view/spanSeconds"), 0).toLongLong());
    if (seconds >= TimeAxis::MinSpan && seconds <= TimeAxis::MaxSpan)
        m_axis->setSpan(seconds);
    const QString page = m_settings->value(QStringLiteral("view/page")).toString();
    for (int place = 0; place < pageCount(); ++place) {
        if (pageName(place) == page)
            m_tabs->setCurrentIndex(place);
    }
    const int column = m_settings->value(QStringLiteral("table/sortColumn"), -1).toInt();
    if (column >= 0 && column < FeedTableModel::ColumnCount) {
        const bool isDescending = m_settings->value(QStringLiteral("table/sortDescending")).toBool();
        m_table->sortByColumn(column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    m_filter->setGrouped(m_settings->value(QStringLiteral("table/grouped")).toBool());
    m_group->setChecked(m_filter->isGrouped());
    m_selectedLastTime = m_settings->value(QStringLiteral("view/feed")).toString();
    m_savedSpan = m_axis->span();
}

void MainWindow::saveSoon()
{
    // Before it is seen it only takes up what was saved.
    if (m_settings && isVisible())
        m_save.start();
}

void MainWindow::saveSettings()
{
    m_save.stop();
    if (!m_settings)
        return;
    m_settings->setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (m_bandsAreUsers) {
        m_settings->setValue(QStringLiteral("window/bands"), m_bands->saveState());
        if (m_lower->count() == PartCount)
            m_settings->setValue(QStringLiteral("window/lower"), m_lower->saveState());
    }
    saveLayout();
    m_settings->setValue(QStringLiteral("view/spanSeconds"),
                         qlonglong(std::chrono::duration_cast<std::chrono::seconds>(m_axis->span()).count()));
    if (m_tabs->currentIndex() >= 0)
        m_settings->setValue(QStringLiteral("view/page"), pageName(m_tabs->currentIndex()));
    const QHeaderView *const header = m_table->horizontalHeader();
    m_settings->setValue(QStringLiteral("table/sortColumn"), header->sortIndicatorSection());
    m_settings->setValue(QStringLiteral("table/sortDescending"), header->sortIndicatorOrder() == Qt::DescendingOrder);
    m_settings->setValue(QStringLiteral("table/grouped"), m_filter->isGrouped());
    if (!m_selected.isEmpty())
        m_settings->setValue(QStringLiteral("view/feed"), m_selected);
    m_savedSpan = m_axis->span();
}

}   // namespace feedwarden
