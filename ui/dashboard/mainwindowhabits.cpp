// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does as a window of the desktop, whatever it shows: its language, what is chosen about it,
// what helps to use it, what all its tables have.
#include "core/outlets/alerts/alertservice.h"
#include "ui/accounts/accountsdriver.h"
#include "ui/alerts/alertdialog.h"
#include "ui/alerts/tellingdialog.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/timeaxis.h"
#include "ui/charts/timelineview.h"
#include "ui/dashboard/commandfield.h"
#include "ui/dashboard/emptypage.h"
#include "ui/dashboard/eventlogmodel.h"
#include "ui/dashboard/feedfilter.h"
#include "ui/dashboard/mainwindow.h"
#include "ui/dashboard/statusline.h"
#include "ui/dashboard/topbar.h"
#include "ui/feeds/feedsdriver.h"
#include "ui/feeds/importdialog.h"
#include "ui/format/buttons.h"
#include "ui/format/tableview.h"
#include "ui/format/withoutkey.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/newsdialog.h"
#include "ui/help/shortcutsheet.h"
#include "ui/incidents/incidentdialog.h"
#include "ui/incidents/incidentsdriver.h"
#include "ui/settings/language.h"

#include <QAction>
#include <QActionGroup>
#include <QDialog>
#include <QLayout>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

namespace feedwarden {

void MainWindow::makeLanguageActions(QMenu *menu)
{
    QMenu *const languages = menu->addMenu(tr("Lan&guage"));
    languages->setToolTipsVisible(true);
    m_languageMenu = languages->menuAction();
    m_languageActions = new QActionGroup(this);
    const auto choices = Language::choices();
    for (const Language::Choice &choice : choices) {
        QAction *const action = addAction(Language::nameOf(choice), {}, [this, choice] {
            if (m_language)
                m_language->setChoice(choice);
        });
        action->setCheckable(true);
        action->setData(choice);
        if (const SpokenLanguage *const language = spokenLanguage(choice))
            action->setToolTip(Language::noteOf(*language));
        m_languageActions->addAction(action);
        languages->addAction(action);
    }
    showLanguage();
}

void MainWindow::showLanguage()
{
    m_languageMenu->setVisible(m_language);
    const auto actions = m_languageActions->actions();
    for (QAction *action : actions) {
        action->setVisible(m_language);
        action->setChecked(m_language && action->data().toString() == m_language->choice());
    }
}

void MainWindow::setLanguage(Language *language)
{
    if (m_language)
        m_language->disconnect(this);
    m_language = language;
    if (language)
        connect(language, &Language::choiceChanged, this, &MainWindow::showLanguage);
    showLanguage();
}

void MainWindow::setPreferences(const PreferencesDialog::Subjects &subjects) { m_preferences = subjects; }

/// The one dialog of its kind, made where it is not there yet.
template<class Dialog, class Make>
static void showOne(QWidget *window, const Make &make)
{
    auto *dialog = window->findChild<Dialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog) {
        dialog = make();
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    }
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::showPreferences()
{
    showOne<PreferencesDialog>(this, [this] { return new PreferencesDialog(m_preferences, this); });
}

void MainWindow::makeHelpMenu()
{
    QMenu *const menu = m_menu->addMenu(tr("&Help"));
    QAction *const keys = addAction(tr("&Keyboard shortcuts"), QKeySequence(QKeySequence::HelpContents), [this] {
        showOne<ShortcutSheet>(this, [this] { return new ShortcutSheet(shortcuts(), this); });
    });
    keys->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)});
    menu->addAction(keys);
    menu->addAction(addAction(tr("&What's new"), {},
                              [this] { showOne<NewsDialog>(this, [this] { return new NewsDialog(this); }); }));
    menu->addAction(addAction(tr("&About Feedwarden"), {},
                              [this] { showOne<AboutDialog>(this, [this] { return new AboutDialog(this); }); }));
}

QList<ShortcutGroup> MainWindow::shortcuts() const
{
    QList<ShortcutGroup> groups;
    QList<QAction *> rest = m_commandActions;
    QList<QAction *> own;
    const auto top = m_menu->actions();
    for (QAction *action : top) {
        if (!action->menu()) {
            own << action;
            rest.removeOne(action);
            continue;
        }
        const auto inner = action->menu()->actions();
        for (QAction *one : inner)
            rest.removeOne(one);
        groups << shortcutsOf(withoutKey(action->text()), inner);
    }
    groups << shortcutsOf(tr("Menu"), own);
    groups << shortcutsOf(tr("Pages"), rest);   // What stands in no menu are the pages.
    return groups + shortcutsOfViews();
}

QStringList MainWindow::dialogNames()
{
    return {QStringLiteral("feed"),        QStringLiteral("feed-edit"),    QStringLiteral("import"),
            QStringLiteral("account"),     QStringLiteral("alerts"),       QStringLiteral("incident"),
            QStringLiteral("report"),      QStringLiteral("preferences"),  QStringLiteral("shortcuts"),
            QStringLiteral("news"),        QStringLiteral("about"),        QStringLiteral("command-field"),
            QStringLiteral("menu"),        QStringLiteral("rules"),        QStringLiteral("channels"),
            QStringLiteral("quiet-hours"), QStringLiteral("planned-times")};
}

void MainWindow::open(const QString &name)
{
    const auto is = [&name](const char *one) { return name == QLatin1String(one); };
    if (is("feed") || is("feed-edit"))
        editFeed(is("feed") ? QString() : m_selected);
    else if (is("import") && m_feedsDriver)
        (new ImportDialog(m_feedsDriver, m_feedsDriver->previewImport(QStringLiteral(":/feedwarden/feedwarden.toml")),
                          this))
            ->show();
    else if (is("account") && m_addAccount->isEnabled())
        m_addAccount->trigger();
    else if (is("alerts"))
        showAlerts();
    else if (is("rules"))
        showRules();
    else if (is("channels"))
        showTelling(TellingTab::Channels);
    else if (is("quiet-hours"))
        showTelling(TellingTab::QuietHours);
    else if (is("planned-times"))
        showTelling(TellingTab::PlannedTimes);
    else if (is("incident"))
        (void)std::any_of(m_feeds.cbegin(), m_feeds.cend(),
                          [this](const FeedSnapshot &feed) { return showLastIncident(feed.name); });
    else if (is("report"))
        saveReport();
    else if (is("preferences"))
        showPreferences();
    else if (is("shortcuts"))
        showOne<ShortcutSheet>(this, [this] { return new ShortcutSheet(shortcuts(), this); });
    else if (is("news"))
        showOne<NewsDialog>(this, [this] { return new NewsDialog(this); });
    else if (is("about"))
        showOne<AboutDialog>(this, [this] { return new AboutDialog(this); });
    else if (is("command-field"))
        m_topBar->search()->showCommands();
    else if (is("menu"))
        m_topBar->openMenu();
}

void MainWindow::showNewsIfAny()
{
    if (isVisible() && !isMinimized() && isVersionNew(m_settings, QStringLiteral(FEEDWARDEN_VERSION)))
        showOne<NewsDialog>(this, [this] { return new NewsDialog(this); });
}

void MainWindow::equipTables(QWidget *part, const QString &name)
{
    QList<TableView *> tables = part->findChildren<TableView *>();
    if (auto *const itself = qobject_cast<TableView *>(part))
        tables << itself;
    int number = 0;
    for (TableView *table : std::as_const(tables)) {
        const QString key = ++number == 1 ? name : name + QString::number(number);
        if (!table->findChild<ChartActions *>(QString(), Qt::FindDirectChildrenOnly))
            new ChartActions(table, QStringLiteral("feedwarden-") + key);
        table->keepColumns(m_settings, QStringLiteral("columns/") + key);
    }
    number = 0;
    const auto trees = part->findChildren<QTreeView *>();
    for (const QTreeView *tree : trees) {
        if (auto *const header = qobject_cast<FlatHeader *>(tree->header()))
            header->keep(m_settings, QStringLiteral("columns/%1-tree%2").arg(name).arg(++number));
    }
}

void MainWindow::hideToTray()
{
    // A dialog that stayed would be the only window, and closing it the end of the program.
    const auto dialogs = findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->close();
    hide();
}

void MainWindow::startAll()
{
    const auto feeds = m_feeds;   // Whoever is told may answer with new ones.
    for (const FeedSnapshot &feed : feeds) {
        if (!feed.isWanted)
            emit startRequested(feed.name);
    }
}

void MainWindow::stopAll()
{
    const auto feeds = m_feeds;
    for (const FeedSnapshot &feed : feeds) {
        if (feed.isWanted)
            emit stopRequested(feed.name);
    }
}

/// Makes everything that shows words anew, with what the user has set and what the window was told: widgets keep
/// words, widths made of words and names for screen readers in too many places to go after each. What has no words
/// (the axis, the models with the past in them) stays.
void MainWindow::retranslate()
{
    m_save.stop();
    const int page = m_tabs->currentIndex();
    const QString pageShown = page >= 0 ? pageName(page) : QString();
    const QByteArray bands = m_bands->saveState();
    const QByteArray lower = m_lower->saveState();
    const ViewState table = ViewState::of(m_table);
    const QString searched = m_topBar->search()->text();
    const int stacked = m_stack->currentIndex();
    for (const Page &one : m_pages) {
        if (one.widget)
            m_pageStates.insert(one.name, ViewState::of(one.widget));
    }

    // Nothing of the old may hear of what follows.
    const auto dialogs = findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly);
    for (QDialog *dialog : dialogs) {
        if (!qobject_cast<PreferencesDialog *>(dialog))   // Here the language may have been chosen.
            delete dialog;
    }
    m_axis->disconnect(this);
    if (m_theme)
        m_theme->disconnect(this);
    if (m_alerts)
        m_alerts->disconnect(this);
    m_pages.clear();
    m_eventPage = nullptr;
    m_accountPage = nullptr;
    m_rehearsalPage = -1;
    for (const Part part : {Part::Pages, Part::Side}) {
        if (m_isOut[size_t(part)])
            delete widgetOf(part);   // Its window stays where it is.
    }
    delete takeCentralWidget();
    delete std::exchange(m_menu, nullptr);
    qDeleteAll(findChildren<QActionGroup *>(QString(), Qt::FindDirectChildrenOnly));
    qDeleteAll(findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly));
    m_commandActions.clear();
    m_choices.clear();

    const Instant now = m_now();
    m_events->forgetWords();
    m_filter->setText({});
    m_model->setNow(now.at, now.wall);
    makeAll();

    setNotice(m_noticeText);
    setMessage(m_message);
    setConfigurationErrors(QList<ConfigError>(m_configurationErrors));
    setEmptyNote(m_emptyNote);
    setFeedsDriver(m_feedsDriver);
    setAccountsDriver(m_accountsDriver);
    setReports(QString(m_historyFolder), Objectives(m_objectives));
    setAlerts(m_alerts);
    setRulesDriver(m_rulesDriver);
    setTellingDriver(m_tellingDriver);
    setRehearsal(std::exchange(m_rehearsal, nullptr));
    m_status->setEventCount(m_events->liveRows());
    m_mayCountIncidents = true;
    countIncidents(now.wall);
    tellAccounts();

    m_stack->setCurrentIndex(stacked);
    table.restore(m_table);
    if (m_bandsAreUsers) {
        m_bands->restoreState(bands);
        m_lower->restoreState(lower);
    }
    m_topBar->search()->setText(searched);
    selectFeed(m_selected);
    for (int place = 0; place < pageCount(); ++place) {
        if (pageName(place) == pageShown)
            m_tabs->setCurrentIndex(place);
    }
    refresh();
    if (isVisible()) {
        centralWidget()->show();   // Else it would come with a later turn, and the window be empty until then.
        layout()->activate();
    }
    fitBands();
    if (isVisible())
        pageChanged(m_tabs->currentIndex());
    if (stacked == 1)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_empty->setFocus(Qt::OtherFocusReason);
    emit languageChanged();
}

}   // namespace feedwarden
