// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/alerts/alertservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/fakefeeds.h"
#include "tests/ui/notingrules.h"
#include "tests/ui/notingtelling.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/accountpage.h"
#include "ui/accounts/accountsdriver.h"
#include "ui/accounts/unlockdialog.h"
#include "ui/alerts/alertchanneldialog.h"
#include "ui/alerts/alertdialog.h"
#include "ui/alerts/planneddialog.h"
#include "ui/dashboard/commandfield.h"
#include "ui/dashboard/mainwindow.h"
#include "ui/dashboard/partwindow.h"
#include "ui/dashboard/sidepanel.h"
#include "ui/dashboard/statusline.h"
#include "ui/feeds/feeddialog.h"
#include "ui/feeds/feedsdriver.h"
#include "ui/feeds/importdialog.h"
#include "ui/format/cellrole.h"
#include "ui/format/focusedge.h"
#include "ui/format/tableview.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/newsdialog.h"
#include "ui/help/shortcutsheet.h"
#include "ui/incidents/incidentdialog.h"
#include "ui/rehearsal/rehearsaldriver.h"
#include "ui/reports/reportdialog.h"
#include "ui/settings/calmstyle.h"
#include "ui/settings/language.h"
#include "ui/settings/preferencesdialog.h"
#include "ui/settings/theme.h"

#include "tests/support/printing.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QShortcut>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <cstdio>
#include <functional>
#include <map>
#include <set>

namespace tst_accessibility {

using namespace feedwarden;

namespace {

class AccessVenues final : public FeedsDriver
{
public:
    [[nodiscard]] QList<FeedVenue> venues() const override
    {
        return {{QStringLiteral("alpha"),
                 QStringLiteral("Alpha Spot"),
                 {Channel::Trade, Channel::BookTicker, Channel::Depth},
                 QStringLiteral("BTCUSDT"),
                 {},
                 true,
                 true}};
    }
    [[nodiscard]] QStringList names() const override { return {QStringLiteral("kraken")}; }
    [[nodiscard]] bool isEnabled(const QString &) const override { return true; }
    [[nodiscard]] std::optional<FeedDraft> find(const QString &feed) const override
    {
        return FeedDraft{feed, QStringLiteral("alpha"), {QStringLiteral("BTCUSDT")}, {Channel::Trade}, true, {}};
    }
    [[nodiscard]] bool canBeSymbol(const QString &, const QString &) const override { return true; }
    quint64 askSymbols(const QString &, const QString &, const QString &) override
    {
        SymbolOutcome outcome;
        for (const char *base : {"ADA", "BTC", "ETH", "SOL"}) {
            const QString name = QString::fromLatin1(base);
            outcome.symbols << ListedSymbol{name + QStringLiteral("USDT"), name, QStringLiteral("USDT"), true};
        }
        QMetaObject::invokeMethod(
            this, [this, number = ++question, outcome] { emit symbolsAnswered(number, outcome); },
            Qt::QueuedConnection);
        return question;
    }
    void cancelSymbols(quint64) override {}
    void save(const FeedDraft &) override {}
    void setEnabled(const QString &, bool) override {}
    void remove(const QString &) override {}
    void undo() override {}
    [[nodiscard]] bool canUndo() const override { return hasRemoved; }
    [[nodiscard]] bool hasFile() const override { return true; }
    void exportTo(const QString &) override {}
    [[nodiscard]] ImportPreview previewImport(const QString &path) const override
    {
        ImportPreview preview;
        preview.path = path;
        preview.to.feeds.append(FeedConfig{});
        preview.to.feeds.last().name = QStringLiteral("new-one");
        return preview;
    }
    void import(const QString &) override {}

    quint64 question = 0;
    bool hasRemoved = false;
};

class AccessAccounts final : public AccountsDriver
{
public:
    [[nodiscard]] QStringList names() const override { return {QStringLiteral("hedge")}; }
    [[nodiscard]] std::optional<AccountDraft> find(const QString &account) const override
    {
        return AccountDraft{account, QStringLiteral("bybit"), QStringLiteral("testnet")};
    }
    [[nodiscard]] QString storeTitle() const override { return QStringLiteral("the safe"); }
    [[nodiscard]] QString storeProblem() const override { return {}; }
    [[nodiscard]] bool isPassphraseMissing() const override { return false; }
    [[nodiscard]] bool isVaultNew() const override { return false; }
    void openStore() override {}
    void unlock(Secret) override {}
    void cancelUnlock() override {}
    void connectNow(const QString &) override {}
    void reconnect(const QString &) override {}
    void setEnabled(const QString &, bool) override {}
    void remove(const QString &) override {}
    void test(const AccountDraft &, Credentials) override {}
    void cancelTest() override {}
    void save(const AccountDraft &, Credentials) override {}
};

class AccessRehearsal final : public RehearsalDriver
{
public:
    [[nodiscard]] QList<RehearsalVenue> venues() const override
    {
        const QStringList all{QStringLiteral("reset"), QStringLiteral("mute")};
        return {{QStringLiteral("kraken"), QStringLiteral("kraken"), QStringLiteral("Kraken"), all},
                {QStringLiteral("okx"), QStringLiteral("okx"), QStringLiteral("OKX"), all}};
    }
    [[nodiscard]] QList<RehearsalFaultKind> faults() const override
    {
        return {{QStringLiteral("reset"), QStringLiteral("Reset"), QStringLiteral("Cuts the line"), 0s,
                 QStringLiteral("Line")},
                {QStringLiteral("mute"), QStringLiteral("Mute"), QStringLiteral("Says nothing"), 15s,
                 QStringLiteral("Data")}};
    }
    [[nodiscard]] QList<RunningFault> running() const override
    {
        return {{QStringLiteral("kraken"), QStringLiteral("mute"), std::nullopt}};
    }
    void inject(const QString &, const QString &, Clock::duration) override {}
    void clear(const QString &) override {}
    [[nodiscard]] QList<RehearsalScript> scripts() const override { return rehearsalScripts(); }
    void play(const QString &) override {}
    void stopScript() override {}
    [[nodiscard]] const RehearsalJudge *judge() const override { return nullptr; }
    void putResultAway() override {}
    void notePicture(const RehearsalPicture &) override {}
};

class AccessAutostart final : public Autostart
{
public:
    [[nodiscard]] bool isOn() const override { return false; }
    [[nodiscard]] QString set(bool) override { return {}; }
};

AccountSnapshot accountOf(const QString &name)
{
    AccountSnapshot account;
    account.name = name;
    account.venue = QStringLiteral("bybit");
    account.environment = QStringLiteral("testnet");
    account.line.feed = name;
    account.line.takenAt = Clock::time_point{std::chrono::hours(101)};
    return account;
}

/// The real window with everything that it can show, in one language; the clock is that of the feeds, and stands.
class Stage final
{
public:
    explicit Stage(const QString &language, bool isEmpty = false)
        : fake(Clock::time_point{std::chrono::hours(100)},
               WallTime{std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + 14h})
    {
        const SpokenLanguage &spoken = *spokenLanguage(language);
        QLocale::setDefault(QLocale(spoken.language, spoken.script, spoken.home));
        QVERIFY(translator.load(QStringLiteral(FEEDWARDEN_CATALOGUES "/feedwarden_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&translator);
        speaks = std::make_unique<Language>(nullptr, [](const SpokenLanguage &) {});
        window = std::make_unique<MainWindow>(&history, &theme, nullptr, [this] {
            return MainWindow::Instant{fake.at(), fake.wall()};
        });
        if (!isEmpty) {
            fake.run(history, 3'600);
            for (const Event &event : fake.takeEvents())
                window->addEvent(event);
            window->setFeeds(fake.feeds());
            window->setAccounts({accountOf(QStringLiteral("hedge")), accountOf(QStringLiteral("market-maker"))});
        }
        window->setLanguage(speaks.get());
        window->setFeedsDriver(&feeds);
        window->setAccountsDriver(&accounts);
        window->setRehearsal(&rehearsal);
        window->setReports(folder.path(), {});
        window->setPreferences({.theme = &theme,
                                .language = speaks.get(),
                                .preferences = &preferences,
                                .autostart = &autostart,
                                .hasTray = [] { return true; }});
        Configuration configuration;
        configuration.alerts.clearAfter = 0ms;
        configuration.alerts.rules = {{.kind = AlertKind::Storage, .severity = AlertSeverity::Critical}};
        configuration.alerts.channels = {{.name = QStringLiteral("pager"),
                                          .kind = AlertChannelKind::Command,
                                          .command = {QStringLiteral("/bin/true")}}};
        alerts.apply(configuration);
        HistoryStatus status;
        status.fault = HistoryFault{HistoryFault::Kind::Full, QStringLiteral("the disk is full")};
        alerts.setHistoryStatus(status);
        window->setAlerts(&alerts);
        rules.now.rules = configuration.alerts.rules;
        window->setRulesDriver(&rules);
        telling.now.first = configuration.alerts;
        telling.now.second = {{.feed = QStringLiteral("kraken"),
                               .begin = fake.wall() + 24h,
                               .end = fake.wall() + 26h,
                               .note = QStringLiteral("their new engine")}};
        window->setTellingDriver(&telling);
        window->setNotice(QStringLiteral("Demo"));
        window->setConfigurationErrors(
            {ConfigError{QStringLiteral("a.toml"), 12, QStringLiteral("feed.venue"), QStringLiteral("no such one")}});
        feeds.hasRemoved = true;
        emit feeds.removed(QStringLiteral("gone"), QStringLiteral("Gone"));
        window->resize(1366, 768);
        window->show();
        window->selectFeed(QStringLiteral("kraken"));
        window->advance();
    }
    ~Stage()
    {
        window.reset();
        QCoreApplication::removeTranslator(&translator);
        QLocale::setDefault(QLocale::c());
    }

    void press(const QKeySequence &key) const
    {
        const auto actions = window->findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->shortcuts().contains(key)) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no action has the key %1").arg(key.toString())));
    }

    /// The one that is open now.
    [[nodiscard]] QDialog *openDialog() const
    {
        const auto dialogs = window->findChildren<QDialog *>();
        for (QDialog *dialog : dialogs) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    QTranslator translator;
    Theme theme;
    LiveHistory history;
    FakeFeeds fake;
    AccessVenues feeds;
    test::NotingRules rules;
    test::NotingTelling telling;
    AccessAccounts accounts;
    AccessRehearsal rehearsal;
    AccessAutostart autostart;
    Preferences preferences;
    AlertService alerts;
    std::unique_ptr<Language> speaks;
    std::unique_ptr<MainWindow> window;
};

/// A part of the program that is looked at: the whole window with a page, or a dialog.
struct Place {
    QString name;
    QWidget *widget = nullptr;
};

/// Shows every page and every dialog, one after the other, and has `look` look at each.
void goThrough(const QString &language, const std::function<void(const Place &)> &look)
{
    const auto see = [&look](const QString &name, QWidget *widget) {
        QVERIFY2(widget, qPrintable(name));
        QVERIFY2(QTest::qWaitForWindowExposed(widget), qPrintable(name));
        QApplication::setActiveWindow(widget);   // There is no window manager that would do it.
        QCOMPARE(QApplication::activeWindow(), widget);
        QCoreApplication::sendPostedEvents();
        look({name, widget});
    };
    {
        Stage stage(language, true);
        see(QStringLiteral("the window without feeds"), stage.window.get());
    }
    Stage stage(language);
    for (int page = 0; page < stage.window->pageCount(); ++page) {
        stage.window->showPage(page);
        stage.window->advance();
        see(QStringLiteral("the page \"%1\"").arg(stage.window->pageName(page)), stage.window.get());
    }

    for (const QString &name : {QStringLiteral("layout/pagesOut"), QStringLiteral("layout/sideOut")}) {
        auto *const out = stage.window->findChild<QAction *>(name);
        QVERIFY2(out, qPrintable(name));
        out->trigger();
        PartWindow *shown = nullptr;
        const auto own = stage.window->findChildren<PartWindow *>();
        for (PartWindow *one : own)
            shown = one->isVisible() ? one : shown;
        see(QStringLiteral("the window of \"%1\"").arg(name), shown);
        out->trigger();
    }

    const auto seeDialog = [&](const QString &name, const std::function<void()> &open) {
        open();
        QDialog *const dialog = stage.openDialog();
        see(name, dialog);
        if (dialog) {
            dialog->close();
            QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
        }
    };
    MainWindow *const window = stage.window.get();
    seeDialog(QStringLiteral("the rules of alerts"), [&] { window->open(QStringLiteral("rules")); });
    seeDialog(QStringLiteral("the channels of alerts"), [&] { window->open(QStringLiteral("channels")); });
    seeDialog(QStringLiteral("the quiet hours"), [&] { window->open(QStringLiteral("quiet-hours")); });
    seeDialog(QStringLiteral("the planned times"), [&] { window->open(QStringLiteral("planned-times")); });
    for (int kind = 0; kind <= int(AlertChannelKind::Command); ++kind) {
        seeDialog(QStringLiteral("the dialog that adds a channel (%1)").arg(nameOf(AlertChannelKind(kind))), [&] {
            (new AlertChannelDialog(&stage.telling, std::nullopt, {.kind = AlertChannelKind(kind)}, window))->show();
        });
    }
    seeDialog(QStringLiteral("the dialog that changes a channel"), [&] {
        (new AlertChannelDialog(&stage.telling, 0, stage.telling.settings().channels[0], window))->show();
    });
    seeDialog(QStringLiteral("the dialog that plans a time"),
              [&] { (new PlannedDialog(&stage.telling, 0, stage.telling.plannedTimes()[0], window))->show(); });
    seeDialog(QStringLiteral("the dialog that adds a feed"), [&] { stage.press(Qt::CTRL | Qt::Key_N); });
    seeDialog(QStringLiteral("the dialog that changes a feed"), [&] {
        stage.press(Qt::Key_F2);
        // With its policies unfolded.
        const auto buttons = stage.openDialog()->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->isCheckable() && !qobject_cast<QCheckBox *>(button) && !button->isChecked())
                button->click();
        }
    });
    seeDialog(QStringLiteral("the import of a configuration"), [&] {
        (new ImportDialog(&stage.feeds, stage.feeds.previewImport(QStringLiteral("a.toml")), window))->show();
    });
    seeDialog(QStringLiteral("the import of a wrong configuration"), [&] {
        ImportPreview preview;
        preview.errors = {
            ConfigError{QStringLiteral("a.toml"), 3, QStringLiteral("feed.venue"), QStringLiteral("no such one")}};
        (new ImportDialog(&stage.feeds, preview, window))->show();
    });
    seeDialog(QStringLiteral("the preferences"), [&] { stage.press(Qt::CTRL | Qt::Key_Comma); });
    seeDialog(QStringLiteral("the alerts"), [&] { emit window->findChild<StatusLine *>()->alertsRequested(); });
    seeDialog(QStringLiteral("the dialog that adds an account"), [&] {
        window->showPage(QLatin1String("accounts"));
        window->findChild<AccountPage *>()->addAccount();
    });
    seeDialog(QStringLiteral("the dialog that changes an account"),
              [&] { (new AccountDialog(&stage.accounts, QStringLiteral("hedge"), window))->show(); });
    seeDialog(QStringLiteral("the vault's passphrase"), [&] { (new UnlockDialog(&stage.accounts, window))->show(); });
    seeDialog(QStringLiteral("the report"), [&] { stage.press(Qt::CTRL | Qt::Key_P); });
    seeDialog(QStringLiteral("an incident"), [&] { emit window->findChild<SidePanel *>()->incidentRequested(); });
    seeDialog(QStringLiteral("the keyboard shortcuts"), [&] { stage.press(Qt::Key_F1); });
    seeDialog(QStringLiteral("what is new"), [&] { (new NewsDialog(window))->show(); });
    seeDialog(QStringLiteral("about the program"), [&] { (new AboutDialog(window))->show(); });
}

/// What somebody has to mend, each once: where, what, and how it is mended.
class Findings final
{
public:
    void add(const Place &place, const QString &what, const QString &how)
    {
        const QString line = what + QStringLiteral("\n      mend: ") + how;
        if (m_places[line].isEmpty() || m_places[line].last() != place.name)
            m_places[line] << place.name;
    }
    [[nodiscard]] bool isEmpty() const { return m_places.empty(); }
    [[nodiscard]] QString text() const
    {
        QString text = QStringLiteral("%1 to mend:").arg(m_places.size());
        for (const auto &[line, places] : m_places)
            text += QStringLiteral("\n  * ") + line + QStringLiteral("\n      seen in: ")
                    + places.mid(0, 3).join(QStringLiteral(", "));
        return text;
    }

private:
    std::map<QString, QStringList> m_places;
};

/// Who it is, for somebody who looks for it in the source: class, object, name, and what it stands in.
QString nameOf(const QObject *object)
{
    if (!object)
        return QStringLiteral("(no object)");
    QStringList parts;
    for (const QObject *one = object; one && parts.size() < 4; one = one->parent()) {
        QString part = QString::fromLatin1(one->metaObject()->className()).remove(QStringLiteral("feedwarden::"));
        if (!one->objectName().isEmpty())
            part += QStringLiteral(" \"%1\"").arg(one->objectName());
        if (const auto *const button = qobject_cast<const QAbstractButton *>(one); button && !button->text().isEmpty())
            part += QStringLiteral(" [%1]").arg(button->text());
        else if (const auto *const widget = qobject_cast<const QWidget *>(one);
                 widget && !widget->accessibleName().isEmpty())
            part += QStringLiteral(" [%1]").arg(widget->accessibleName());
        parts << part;
        if (qobject_cast<const QDialog *>(one) || qobject_cast<const MainWindow *>(one))
            break;
    }
    return parts.join(QStringLiteral(" in "));
}

/// What Qt's widgets are made of: it is spoken for by the widget that it is a part of.
bool isPartOfAnother(const QWidget *widget)
{
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const QComboBox *>(above) || qobject_cast<const QLineEdit *>(above)
            || qobject_cast<const QAbstractSpinBox *>(above) || qobject_cast<const QTabBar *>(above)
            || qobject_cast<const QAbstractItemView *>(above))
            return true;
        if (above->isWindow())
            break;
    }
    return false;
}

bool isInteractive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::PageTab:
    case QAccessible::Link:
        return true;
    default:
        return false;
    }
}

/// Those that say nothing of what can be done with it.
bool isRoleEmpty(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::NoRole:
    case QAccessible::Client:
    case QAccessible::Border:
    case QAccessible::Whitespace:
    case QAccessible::Window:
    case QAccessible::StaticText:
    case QAccessible::Graphic:
        return true;
    default:
        return false;
    }
}

QString spokenName(QAccessibleInterface *thing)
{
    // On Linux it is called by its label; what is asked for as its name is what is chosen in it.
    if (qobject_cast<const QComboBox *>(thing->object())) {
        const auto labels = thing->relations(QAccessible::Label);
        return labels.isEmpty() ? QString() : labels.constFirst().first->text(QAccessible::Name);
    }
    return thing->text(QAccessible::Name);
}

/// Hands all that is seen in it to `visit`, but the cells of tables, which are looked at by themselves.
void walk(QAccessibleInterface *thing, const std::function<void(QAccessibleInterface *)> &visit)
{
    if (!thing || !thing->isValid() || thing->state().invisible)
        return;
    visit(thing);
    if (qobject_cast<QAbstractItemView *>(thing->object()) || qobject_cast<QComboBox *>(thing->object()))
        return;
    for (int child = 0; child < thing->childCount(); ++child) {
        QAccessibleInterface *const inner = thing->child(child);
        const auto *const widget = inner ? qobject_cast<const QWidget *>(inner->object()) : nullptr;
        if (widget && widget->isWindow())
            continue;   // Dialogs are looked at by themselves.
        walk(inner, visit);
    }
}

void lookAtNames(const Place &place, Findings &findings)
{
    walk(QAccessible::queryAccessibleInterface(place.widget), [&](QAccessibleInterface *thing) {
        auto *const widget = qobject_cast<QWidget *>(thing->object());
        if (widget && isPartOfAnother(widget))
            return;
        const bool takesKeys = widget && widget != place.widget && (widget->focusPolicy() & Qt::TabFocus);
        if (widget && widget->focusProxy())
            return;   // Another one has the keyboard for it.
        if (!takesKeys && !isInteractive(thing->role()) && thing->role() != QAccessible::Chart)
            return;
        const QString who = nameOf(thing->object());
        if (spokenName(thing).trimmed().isEmpty()) {
            findings.add(place, who + QStringLiteral(" has no name"),
                         QStringLiteral("setAccessibleName() with what a person would call it, or a label that is "
                                        "its buddy"));
        }
        // A text that can be read and marked is one, also where it cannot be changed.
        const bool isText = thing->role() == QAccessible::StaticText && thing->textInterface();
        if (isRoleEmpty(thing->role()) && !isText) {
            findings.add(place,
                         who + QStringLiteral(" takes the keyboard, but has no role (%1)").arg(int(thing->role())),
                         QStringLiteral("derive from a widget that has one (QAbstractButton), or install a factory of "
                                        "accessible objects as ui/charts/timechart.cpp does"));
        }
        if (thing->role() == QAccessible::Chart && thing->text(QAccessible::Description).trimmed().isEmpty()) {
            findings.add(place, who + QStringLiteral(" is a chart that nobody can hear"),
                         QStringLiteral("say in summary() what it shows (ui/charts/chartaccessible.h)"));
        }
    });
}

void lookAtTwins(const Place &place, Findings &findings)
{
    std::map<QString, QObject *> seen;
    walk(QAccessible::queryAccessibleInterface(place.widget), [&](QAccessibleInterface *thing) {
        if (thing->role() != QAccessible::Button && thing->role() != QAccessible::CheckBox
            && thing->role() != QAccessible::RadioButton && thing->role() != QAccessible::ButtonMenu)
            return;
        const auto *const widget = qobject_cast<const QWidget *>(thing->object());
        if (!widget || isPartOfAnother(widget))
            return;
        const QString name = spokenName(thing).remove(QLatin1Char('&'));
        const auto [other, isNew] = seen.insert({name, thing->object()});
        if (!isNew && other->second != thing->object()) {
            findings.add(
                place,
                QStringLiteral("\"%1\" is the name of %2 and of %3")
                    .arg(name, nameOf(other->second), nameOf(thing->object())),
                QStringLiteral("setAccessibleName() with what it is about: \"Play: half-open\", not \"Play\""));
        }
    });
}

void lookAtTables(const Place &place, Findings &findings)
{
    const auto views = place.widget->findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views) {
        if (!view->isVisible() || isPartOfAnother(view) || qobject_cast<QHeaderView *>(view) || !view->model())
            continue;
        QAccessibleInterface *const thing = QAccessible::queryAccessibleInterface(view);
        QAccessibleTableInterface *const table = thing ? thing->tableInterface() : nullptr;
        const QString who = nameOf(view);
        if (!table) {
            findings.add(place, who + QStringLiteral(" is no table to a screen reader"),
                         QStringLiteral("use TableView (ui/format/tableview.h)"));
            continue;
        }
        const auto *const grid = qobject_cast<QTableView *>(view);
        for (int column = 0; column < table->columnCount(); ++column) {
            if (grid && grid->isColumnHidden(column))
                continue;
            if (grid || view->model()->columnCount() > 1) {
                const QString spoken = table->columnDescription(column);
                const QString named =
                    view->model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
                if (spoken.trimmed().isEmpty() && named.trimmed().isEmpty()) {
                    findings.add(
                        place, who + QStringLiteral(": its column %1 has no name").arg(column),
                        QStringLiteral("headerData() with Qt::DisplayRole, or with Qt::AccessibleTextRole where "
                                       "no word is seen"));
                }
            }
            for (int row = 0; row < std::min(table->rowCount(), 20); ++row) {
                QAccessibleInterface *const cell = table->cellAt(row, column);
                const QString text = cell ? cell->text(QAccessible::Name) : QString();
                const QModelIndex index = view->model()->index(row, column);
                const QString word = index.data(CellRole::Word).toString();
                const bool hasShape = grid && index.data(CellRole::State).isValid()
                                      && !index.data(CellRole::Word).toString().isEmpty();
                // A cell that is empty for the eye may be empty for the ear, but not a column that is painted.
                const bool isPainted = grid && view->model()->headerData(column, Qt::Horizontal).toString().isEmpty();
                const bool isSeen = isPainted || !index.data().toString().trimmed().isEmpty();
                if (text.trimmed().isEmpty() && !isSeen) {
                    continue;
                } else if (text.trimmed().isEmpty()) {
                    findings.add(place, who + QStringLiteral(": cells of its column %1 say nothing").arg(column),
                                 QStringLiteral("data() with Qt::AccessibleTextRole: in words what is "
                                                "painted"));
                } else if (hasShape && column == 1 && !text.contains(word)) {
                    findings.add(place, who + QStringLiteral(": \"%1\" does not say the state \"%2\"").arg(text, word),
                                 QStringLiteral("data() with Qt::AccessibleTextRole has the word beside the shape"));
                }
            }
        }
    }
}

/// All that somebody without a mouse has to get to.
QList<QWidget *> wantedByTab(QWidget *window)
{
    QList<QWidget *> wanted;
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->window() != window || !widget->isVisible() || !widget->isEnabled() || isPartOfAnother(widget))
            continue;
        if (qobject_cast<QHeaderView *>(widget) || widget->focusProxy())
            continue;
        const auto *const button = qobject_cast<const QAbstractButton *>(widget);
        if (button && button->isCheckable() && !button->isChecked()) {
            // Of several in a group the checked one is reached, the others from it by the arrow keys.
            const bool isExclusive = (button->group() && button->group()->exclusive()) || button->autoExclusive();
            if (isExclusive)
                continue;
        }
        QAccessibleInterface *const thing = QAccessible::queryAccessibleInterface(widget);
        if ((widget->focusPolicy() & Qt::TabFocus)
            || (thing && isInteractive(thing->role()) && thing->role() != QAccessible::EditableText)
            || (qobject_cast<QLineEdit *>(widget)))
            wanted << widget;
    }
    return wanted;
}

void lookAtTabs(const Place &place, Findings &findings)
{
    QWidget *const window = place.widget;
    const QList<QWidget *> wanted = wantedByTab(window);
    if (!QApplication::focusWidget() || QApplication::focusWidget()->window() != window)
        QTest::keyClick(window, Qt::Key_Tab);
    QWidget *const first = QApplication::focusWidget();
    if (!first) {
        findings.add(place, QStringLiteral("Tab leads nowhere"), QStringLiteral("setFocus() on what comes first"));
        return;
    }
    QList<QWidget *> there;
    for (QWidget *at = first; at && there.size() < 300;) {
        there << at;
        QTest::keyClick(at, Qt::Key_Tab);
        QWidget *const next = QApplication::focusWidget();
        if (next == at) {
            findings.add(place, QStringLiteral("Tab does not leave ") + nameOf(at),
                         QStringLiteral("setTabChangesFocus(true), or setTabKeyNavigation(false) of a table"));
            return;
        }
        at = next;
        if (at == first || there.contains(at))
            break;
    }
    if (QApplication::focusWidget() != first) {
        findings.add(place,
                     QStringLiteral("Tab does not come back to %1, but goes round from %2")
                         .arg(nameOf(first), nameOf(QApplication::focusWidget())),
                     QStringLiteral("see to the order of setTabOrder()"));
        return;
    }
    for (QWidget *widget : wanted) {
        if (!there.contains(widget)) {
            findings.add(place, nameOf(widget) + QStringLiteral(" is not reached by Tab"),
                         QStringLiteral("setFocusPolicy(Qt::StrongFocus)"));
        }
    }
    // The same way back.
    for (qsizetype step = there.size() - 1; step >= 0; --step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        if (QApplication::focusWidget() != there[step]) {
            findings.add(place,
                         QStringLiteral("Shift+Tab goes to %1 where Tab came from %2")
                             .arg(nameOf(QApplication::focusWidget()), nameOf(there[step])),
                         QStringLiteral("see to the order of setTabOrder(), and to exclusive groups of buttons"));
            return;
        }
    }
}

void lookAtFocus(const Place &place, Findings &findings)
{
    QWidget *const window = place.widget;
    const QList<QWidget *> wanted = wantedByTab(window);
    window->setAttribute(Qt::WA_KeyboardFocusChange);   // As Tab does: styles show it from then on.
    const auto picture = [window] {
        QCoreApplication::sendPostedEvents();
        return window->grab().toImage();
    };
    for (QWidget *widget : wanted) {
        widget->setFocus(Qt::TabFocusReason);
        if (QApplication::focusWidget() != widget)
            continue;   // Told by the test of Tab.
        const QRect all(widget->mapTo(window, QPoint()), widget->size());
        const auto *const edge = widget->findChild<FocusEdge *>(QString(), Qt::FindDirectChildrenOnly);
        (void)picture();
        if (edge && edge->isVisible()
            && edge->geometry() != qobject_cast<QAbstractScrollArea *>(widget)->viewport()->geometry()) {
            findings.add(place, nameOf(widget) + QStringLiteral(" has its frame beside what it is around"),
                         QStringLiteral("see to the events that FocusEdge follows (ui/format/focusedge.cpp)"));
        }
        const QImage with = picture().copy(all.adjusted(-4, -4, 4, 4) & window->rect());
        widget->clearFocus();
        const QImage without = picture().copy(all.adjusted(-4, -4, 4, 4) & window->rect());
        if (with == without) {
            findings.add(
                place, nameOf(widget) + QStringLiteral(" looks the same with the keyboard as without"),
                QStringLiteral("paint a frame where hasFocus(), as FlatButton does (ui/dashboard/buttons.cpp)"));
        }
    }
}

void lookAtMenu(const Place &place, const QMenu *menu, Findings &findings)
{
    std::map<QString, const QAction *> seen;
    const auto actions = menu->actions();
    for (const QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString text = QString(action->text()).remove(QLatin1Char('&'));
        if (text.trimmed().isEmpty()) {
            findings.add(place, QStringLiteral("an action of %1 has no name").arg(nameOf(menu)),
                         QStringLiteral("give it a text"));
        }
        const auto [other, isNew] = seen.insert({text, action});
        if (!isNew) {
            findings.add(place, QStringLiteral("\"%1\" stands twice in %2").arg(text, nameOf(menu)),
                         QStringLiteral("say what makes the difference"));
        }
        if (action->menu())
            lookAtMenu(place, action->menu(), findings);
    }
}

void lookAtActions(const Place &place, Findings &findings)
{
    QList<QWidget *> widgets = place.widget->findChildren<QWidget *>();
    widgets << place.widget;
    std::map<QKeySequence, QSet<const QObject *>> window;   // Keys that hold everywhere in it.
    QList<std::pair<QWidget *, const QAction *>> inside;
    for (QWidget *widget : std::as_const(widgets)) {
        if (const auto *const menu = qobject_cast<const QMenu *>(widget); menu && !menu->actions().isEmpty())
            lookAtMenu(place, menu, findings);
        if (widget->window() != place.widget && !qobject_cast<QMenu *>(widget))
            continue;
        const auto actions = widget->actions();
        for (const QAction *action : actions) {
            if (!action->isSeparator() && action->text().isEmpty() && !isPartOfAnother(widget)
                && !qobject_cast<QLineEdit *>(widget)) {
                findings.add(place, QStringLiteral("an action of %1 has no name").arg(nameOf(widget)),
                             QStringLiteral("give it a text"));
            }
            if (action->shortcutContext() == Qt::WindowShortcut
                || action->shortcutContext() == Qt::ApplicationShortcut) {
                for (const QKeySequence &key : action->shortcuts())
                    window[key].insert(action);
            } else if (!action->shortcuts().isEmpty() && widget->isVisible()) {
                inside.append({widget, action});
            }
        }
    }
    const auto shortcuts = place.widget->findChildren<QShortcut *>();
    for (const QShortcut *shortcut : shortcuts) {
        const auto *const owner = qobject_cast<const QWidget *>(shortcut->parent());
        if (shortcut->context() == Qt::WindowShortcut && owner && owner->window() == place.widget)
            window[shortcut->key()].insert(shortcut);
    }
    const QString how = QStringLiteral("another key for one of them: with both Qt would ask neither");
    for (const auto &[key, owners] : window) {
        if (owners.size() > 1)
            findings.add(place, QStringLiteral("%1 is the key of two actions").arg(key.toString()), how);
    }
    for (const auto &[widget, action] : std::as_const(inside)) {
        for (const QKeySequence &key : action->shortcuts()) {
            if (window.count(key)) {
                findings.add(place,
                             QStringLiteral("%1 of %2 is a key of the window too").arg(key.toString(), nameOf(widget)),
                             how);
            }
            for (const auto &[other, second] : std::as_const(inside)) {
                if (second != action && other == widget && second->shortcuts().contains(key))
                    findings.add(
                        place, QStringLiteral("%1 is the key of two actions of %2").arg(key.toString(), nameOf(widget)),
                        how);
            }
        }
    }
}

}   // namespace

/// Whoever sees nothing, or has no mouse: the window with all its pages and dialogs, in each language.
class TestAccessibility final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();

    void everythingHasANameAndARole_data() { languages(); }
    void everythingHasANameAndARole() { lookBy(lookAtNames); }
    void buttonsAreToldApart_data() { moreLanguages(); }
    void buttonsAreToldApart() { lookBy(lookAtTwins); }
    void tablesAreHeardAsTheyAreSeen_data() { languages(); }
    void tablesAreHeardAsTheyAreSeen() { lookBy(lookAtTables); }
    void tabGoesRoundAndBack_data() { languages(); }
    void tabGoesRoundAndBack() { lookBy(lookAtTabs); }
    void theFocusIsSeen_data();
    void theFocusIsSeen();
    void actionsAreNamedAndKeysAreTheirOwn_data() { moreLanguages(); }
    void actionsAreNamedAndKeysAreTheirOwn() { lookBy(lookAtActions); }
    void commandsAreHeard_data() { languages(); }
    void commandsAreHeard();

private:
    /// With FEEDWARDEN_LONG=1 all of them, which takes a minute.
    static void languages(const QStringList &some = {QStringLiteral("en"), QStringLiteral("de")})
    {
        QTest::addColumn<QString>("language");
        for (const SpokenLanguage &spoken : spokenLanguages()) {
            if (some.contains(spoken.code) || qEnvironmentVariableIsSet("FEEDWARDEN_LONG"))
                QTest::newRow(qPrintable(spoken.code)) << spoken.code;
        }
    }
    /// Where it depends on the words: also one in other letters, and one whose keys stand behind the words.
    static void moreLanguages()
    {
        languages({QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("ru"), QStringLiteral("ja")});
    }
    static void lookBy(const std::function<void(const Place &, Findings &)> &look)
    {
        QFETCH(const QString, language);
        Findings findings;
        goThrough(language, [&](const Place &place) { look(place, findings); });
        if (!findings.isEmpty())
            std::fprintf(stderr, "%s\n", qUtf8Printable(findings.text()));   // Whole: QtTest cuts long texts.
        QVERIFY2(findings.isEmpty(), "what is to be mended stands above");
    }
};

void TestAccessibility::initTestCase()
{
    QApplication::setStyle(new CalmStyle);
    QApplication::setCursorFlashTime(0);
}

void TestAccessibility::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
    QApplication::setPalette(Theme::lightPalette());
}

void TestAccessibility::theFocusIsSeen_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QStringLiteral("en") << Theme::lightPalette();
    QTest::newRow("dark") << QStringLiteral("de") << Theme::darkPalette();
}

void TestAccessibility::theFocusIsSeen()
{
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    lookBy(lookAtFocus);
}

void TestAccessibility::commandsAreHeard()
{
    QFETCH(const QString, language);
    Stage stage(language);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    auto *const field = stage.window->findChild<CommandField *>();
    field->setFocus(Qt::ShortcutFocusReason);
    QTest::keyClicks(field, QStringLiteral("kraken"));
    auto *const list = field->findChild<QCompleter *>()->popup();
    QTRY_VERIFY(list->isVisible());
    QAccessibleInterface *const thing = QAccessible::queryAccessibleInterface(list);
    QVERIFY2(!thing->text(QAccessible::Name).isEmpty(), "the list of commands has no name");
    QVERIFY(thing->tableInterface());
    QVERIFY(thing->tableInterface()->rowCount() > 1);
    for (int row = 0; row < thing->tableInterface()->rowCount(); ++row)
        QVERIFY(thing->tableInterface()->cellAt(row, 0)->text(QAccessible::Name).contains(QStringLiteral("Kraken")));
    QTest::keyClick(list, Qt::Key_Escape);
    QTRY_VERIFY(!list->isVisible());
}

}   // namespace tst_accessibility

FEEDWARDEN_WIDGET_TEST(tst_accessibility::TestAccessibility)
#include "tst_accessibility.moc"
