// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountline.h"
#include "core/config/configurationfile.h"
#include "core/connection/event.h"
#include "core/connection/feedsnapshot.h"
#include "core/history/livehistory.h"
#include "core/history/objectives.h"
#include "ui/charts/feedchoice.h"
#include "ui/dashboard/feedtablemodel.h"
#include "ui/dashboard/surroundings.h"
#include "ui/dashboard/viewstate.h"
#include "ui/rehearsal/rehearsaljudge.h"
#include "ui/settings/preferencesdialog.h"
#include "ui/settings/theme.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <array>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QAction;
class QActionGroup;
class QMenu;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace feedwarden {

class AccountPage;
class AlertDialog;
class AlertService;
class AccountsDriver;
class Banner;
class EmptyPage;
class EventLogModel;
class EventPage;
class FeedsDriver;
class FeedFilter;
class FlatTabBar;
class IncidentDialog;
class IncidentsDriver;
class Language;
class NoticeBar;
class PartWindow;
class RehearsalDriver;
class RehearsalPanel;
class RulesDriver;
class SidePanel;
class StatusLine;
class StreamPage;
class TableView;
class TellingDriver;
class TimeAxis;
class TimelineView;
class TopBar;
struct Command;
struct ShortcutGroup;
enum class TellingTab;

/// The one window: is anything wrong, which exchange, since when, why and what now.
///
/// It is told snapshots, events and the passing of seconds, and tells what the user wants; it knows no engine.
/// Snapshots may come 20 times a second: a change of state is shown at once, figures four times a second, since nobody
/// reads faster. While it is not visible it keeps the newest snapshot and paints nothing.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// The same instant on both clocks.
    struct Instant {
        Clock::time_point at{};
        WallTime wall{};
    };
    using NowFunction = std::function<Instant()>;

    /// `history`, `theme` and `settings` are borrowed and outlive the window; the latter two may be null. `now` is a
    /// seam for tests.
    explicit MainWindow(const LiveHistory *history, Theme *theme = nullptr, QSettings *settings = nullptr,
                        NowFunction now = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// More of the past than `history` remembers, for timeline and charts; before the window is shown. Borrowed.
    void setPast(const Past *past);
    /// Offers the rehearsal page. Borrowed; null takes it away.
    void setRehearsal(RehearsalDriver *driver);
    /// Lets accounts be added and changed. Borrowed; null takes it away.
    void setAccountsDriver(AccountsDriver *driver);
    /// Lets feeds be added, changed and removed. Borrowed; null takes it away.
    void setFeedsDriver(FeedsDriver *driver);
    /// Where the history is that reports are made of (empty, as at first: there are none), and what is measured by.
    void setReports(const QString &historyFolder, const Objectives &objectives);
    /// Keeps what is noted of incidents, and knows those of before. Borrowed; null, as at first: notes are forgotten
    /// in the end, and there are no others.
    void setIncidentsDriver(IncidentsDriver *driver);
    /// Offers the alerts that last, and their channels. Borrowed.
    void setAlerts(AlertService *alerts);
    /// Lets the rules of alerts be changed. Borrowed; null takes it away.
    void setRulesDriver(RulesDriver *driver);
    /// Lets channels, quiet hours and planned times be changed. Borrowed; null takes it away.
    void setTellingDriver(TellingDriver *driver);
    /// Offers the languages of the window. Borrowed.
    void setLanguage(Language *language);
    /// Offers what can be chosen about the program; what the subjects leave out is not offered.
    void setPreferences(const PreferencesDialog::Subjects &subjects);
    /// Asked when the user closes the window: true hides it instead.
    void setHidesOnClose(std::function<bool()> hides) { m_hidesOnClose = std::move(hides); }
    /// A word before the summary, such as "Demo"; empty for none.
    void setNotice(const QString &notice);
    /// Something that stays true until it is taken back by an empty text.
    void setMessage(const QString &message);
    /// What is wrong with the configuration; none takes it back. Stands above the feeds that run nevertheless, or in
    /// their place.
    void setConfigurationErrors(const QList<ConfigError> &errors);
    /// What the empty page says about the configuration.
    void setEmptyNote(const QString &note);

    [[nodiscard]] QString selectedFeed() const { return m_selected; }
    void selectFeed(const QString &feed);

    // For screenshots and tests.
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int currentPage() const;
    [[nodiscard]] QString pageName(int page) const;   ///< In English, fit for a file name.
    void showPage(int page);
    void showPage(QLatin1String name);   ///< By pageName(); nothing happens where there is none.
    /// All that open() can open, in English and fit for file names.
    [[nodiscard]] static QStringList dialogNames();
    /// Opens the dialog or list of this name, as it is at first; some need an outage or an account's driver.
    void open(const QString &name);

public slots:
    void setFeeds(const QList<feedwarden::FeedSnapshot> &feeds);
    void setAccounts(const QList<feedwarden::AccountSnapshot> &accounts);
    void addEvent(const feedwarden::Event &event);
    void setSurroundings(const feedwarden::Surroundings &surroundings);
    /// Once per second, after the history has taken its samples.
    void advance();
    /// What is new, once after the program has become another version.
    void showNewsIfAny();
    /// There is more of the past than when it was asked last.
    void refreshPast();
    /// To the front, from wherever it is.
    void raiseWindow();
    /// Out of sight, with the dialogs that belong to it.
    void hideToTray();
    void startAll();
    void stopAll();

signals:
    void startRequested(const QString &feed);
    void stopRequested(const QString &feed);
    void connectNowRequested(const QString &feed);
    void reconnectRequested(const QString &feed);
    void resetBreakerRequested(const QString &feed);
    void configurationRequested();
    void demoRequested();
    void quitRequested();
    void closed();          ///< By the user or the program; not hidden.
    void hiddenOnClose();   ///< The user has closed it, and it was hidden instead.
    /// All words are those of another language now; whoever has told the window some says them again.
    void languageChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// A page of the lower part; made when it is first looked at.
    struct Page {
        QString name;
        std::function<QWidget *()> make;
        QWidget *widget = nullptr;
        std::function<void(const QList<FeedChoice> &)> setFeeds;
        std::function<void(WallTime)> advance;
        std::function<void(const FeedSnapshot *, Clock::time_point)> refresh;
    };

    void makeAll();
    void makeActions();
    void makeMenu();
    void makeDashboard();
    void makePages();
    void addPage(const QString &title, Page page);
    void restoreSettings();
    void saveSettings();
    void saveSoon();
    void refresh();
    void refreshActions();
    void refreshChoices();
    void findLastOutage(WallTime now);
    void showTime(WallTime now);
    void updateTicking();
    void watchPainting();
    void fitBands();
    void currentRowChanged();
    void filterFeeds(const QString &text);
    void pageChanged(int page);
    void showEvents();
    void showAlerts();
    void showRules();
    void showTelling(TellingTab tab);
    void showAccount(const QString &account);
    void showIncident(const QString &feed, WallTime at);
    /// Its newest one of the last 24 hours; false where there is none.
    bool showLastIncident(const QString &feed);
    void countIncidents(WallTime now);
    void tellAccounts();
    [[nodiscard]] QList<FeedChoice> choices() const;
    [[nodiscard]] QList<Command> commands();
    void saveReport();
    // mainwindowhabits.cpp
    void retranslate();
    void makeLanguageActions(QMenu *menu);
    void showLanguage();
    void showPreferences();
    void makeHelpMenu();
    [[nodiscard]] QList<ShortcutGroup> shortcuts() const;
    /// Gives the tables in `part` what all tables have: copies, print, columns that are kept as they were arranged.
    void equipTables(QWidget *part, const QString &name);

    // mainwindowlayout.cpp
    /// What can stand in a window of its own.
    enum class Part { Pages, Side };
    static constexpr size_t PartCount = 2;
    void makeLayoutActions(QMenu *menu);
    [[nodiscard]] QWidget *widgetOf(Part part) const;
    [[nodiscard]] QRect firstPlaceOf(Part part) const;
    void moveOut(Part part, bool isOut);
    /// Each part where it is to be, by what is known of that; to be called whenever one of them is made anew.
    void placeParts();
    void fitLower();
    void showPartWindows(bool areShown);
    /// This one, or that of a part, where the keyboard is.
    [[nodiscard]] QWidget *windowInUse();
    void resetLayout();
    void restoreLayout();
    void saveLayout();

    void showUndo();
    void editFeed(const QString &feed);   ///< Adds one where it is empty.
    void selectNewFeed();
    void exportConfiguration();
    void importConfiguration();
    void showImport(const QString &path);
    [[nodiscard]] QAction *addAction(const QString &text, const QKeySequence &shortcut, std::function<void()> work);

    const LiveHistory *const m_history;   ///< For what the store does not have: events.
    const Past *m_past;                   ///< What is shown: m_history alone, or with what the store has.
    Theme *const m_theme;
    QSettings *const m_settings;
    const NowFunction m_now;

    QList<FeedSnapshot> m_feeds;
    QList<AccountSnapshot> m_accounts;
    bool m_hasNews = false;   ///< m_feeds is newer than what is shown.
    Surroundings m_surroundings;
    QString m_selected;
    QString m_selectedLastTime;                      ///< Before this start; chosen again when feeds come.
    std::optional<QString> m_selectedBeforeSearch;   ///< While words narrow the table.
    bool m_isFiltering = false;                      ///< What is selected now is not the user's choice.
    QHash<QString, int> m_colors;
    QList<FeedChoice> m_choices;
    int m_seconds = 0;
    std::optional<Outage>
        m_lastOutage;   ///< Of the selected feed, over; looked up when it is selected and each second.

    TimeAxis *m_axis;
    FeedTableModel *m_model;
    FeedFilter *m_filter;
    EventLogModel *m_events;

    QMenu *m_menu = nullptr;
    TopBar *m_topBar = nullptr;
    NoticeBar *m_notice = nullptr;
    NoticeBar *m_undo = nullptr;
    Banner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyPage *m_empty = nullptr;
    QSplitter *m_bands = nullptr;
    QSplitter *m_lower = nullptr;
    QWidget *m_tabbed = nullptr;
    std::array<PartWindow *, PartCount> m_partWindows{};   ///< By Part; made when they are needed.
    std::array<bool, PartCount> m_isOut{};                 ///< Likewise: in that window.
    bool m_isSideLeft = false;
    int m_sideWidth = 0;   ///< As the user wants it; 0 = as it wants to be.
    TableView *m_table = nullptr;
    TimelineView *m_timeline = nullptr;
    FlatTabBar *m_tabs = nullptr;
    QStackedWidget *m_pageStack = nullptr;
    std::vector<Page> m_pages;
    SidePanel *m_side = nullptr;
    StatusLine *m_status = nullptr;
    EventPage *m_eventPage = nullptr;
    AccountPage *m_accountPage = nullptr;
    QPointer<AccountsDriver> m_accountsDriver;
    QPointer<FeedsDriver> m_feedsDriver;
    QString m_removedTitle;   ///< Of the feed whose removal can be undone; empty where that is an import.
    QString m_savedFeed;      ///< Selected as soon as it is in the table.
    QPointer<AlertService> m_alerts;
    QPointer<AlertDialog> m_alertDialog;
    QPointer<RulesDriver> m_rulesDriver;
    QPointer<TellingDriver> m_tellingDriver;
    QPointer<IncidentsDriver> m_incidentsDriver;
    QPointer<IncidentDialog> m_incidentDialog;
    bool m_mayCountIncidents = true;   ///< Something happened since they were counted, ...
    qint64 m_incidentDay = 0;          ///< ... or another day has begun.
    RehearsalDriver *m_rehearsal = nullptr;
    int m_rehearsalPage = -1;
    std::optional<RehearsalPicture> m_unpainted;   ///< What was taken over last, while it is to be judged.
    Clock::duration m_savedSpan{0};
    bool m_bandsAreUsers = false;   ///< The user has set the bands' heights: they stay.

    QAction *m_connectNow = nullptr;
    QAction *m_reconnect = nullptr;
    QAction *m_startStop = nullptr;
    QAction *m_resetBreaker = nullptr;
    QAction *m_addFeed = nullptr;
    QAction *m_editFeed = nullptr;
    QAction *m_enableFeed = nullptr;
    QAction *m_removeFeed = nullptr;
    QAction *m_undoFeeds = nullptr;
    QAction *m_export = nullptr;
    QAction *m_import = nullptr;
    QAction *m_startAll = nullptr;
    QAction *m_stopAll = nullptr;
    QAction *m_group = nullptr;
    QAction *m_sideLeftAction = nullptr;
    std::array<QAction *, PartCount> m_outActions{};
    QAction *m_showAlerts = nullptr;
    QAction *m_showRules = nullptr;
    QList<QAction *> m_showTelling;
    QAction *m_showRehearsal = nullptr;
    QAction *m_addAccount = nullptr;
    QAction *m_saveReport = nullptr;
    QString m_historyFolder;
    Objectives m_objectives;
    QActionGroup *m_themeActions = nullptr;
    QAction *m_languageMenu = nullptr;
    QActionGroup *m_languageActions = nullptr;
    QPointer<Language> m_language;
    QAction *m_showPreferences = nullptr;
    PreferencesDialog::Subjects m_preferences;
    std::function<bool()> m_hidesOnClose;
    QHash<QString, ViewState> m_pageStates;   ///< Of pages that were made in another language, until they are seen.

    // What it was told, to be said again in another language.
    QString m_noticeText, m_message, m_emptyNote;
    QList<ConfigError> m_configurationErrors;

    QList<QAction *> m_commandActions;   ///< What the command field offers.

    QTimer m_tick;
    QTimer m_retranslate;   ///< A language comes as several catalogues, and each of them is told.
    QTimer m_save;          ///< A program that is killed must not forget everything.
};

}   // namespace feedwarden
