// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program as one of the desktop's: starting with the session, closing, starting minimised.
#include "app/common/translations.h"
#include "app/desktop/desktophabits.h"
#include "tests/support/testmain.h"
#include "ui/dashboard/mainwindow.h"
#include "ui/settings/language.h"
#include "ui/settings/preferencesdialog.h"
#include "ui/settings/theme.h"

#include "tests/support/printing.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QProcess>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

namespace tst_desktophabits {

using namespace feedwarden;

class TestDesktopHabits final : public QObject
{
    Q_OBJECT
private slots:
    void autostartWritesAndTakesAway();
    void autostartReadsWhatOthersSay_data();
    void autostartReadsWhatOthersSay();
    void autostartSaysWhatWentWrong();
    void pathsAreQuoted_data();
    void pathsAreQuoted();
    void theEntryStartsThisProgram();
    void otherSystemsAreToldTheirWay();

    void cataloguesTakeEachOthersPlace();
    void closingEndsWhereThereIsNoTray();
    void closingHidesWhereItIsWanted();
    void theWindowMayGoFirst();
    void startsMinimisedWithoutATray();
    void preferencesShowAutostart();
    void preferencesFollowAndLead();
    void preferencesAreReachedByKey();
};

void TestDesktopHabits::autostartWritesAndTakesAway()
{
    QTemporaryDir home;
    DesktopAutostart autostart({QStringLiteral("--config"), QStringLiteral("/a b/c.toml")},
                               home.filePath(QStringLiteral("config/autostart")));
    QVERIFY(!autostart.isOn());
    QCOMPARE(autostart.set(false), QString());   // There is nothing to take away.
    QCOMPARE(autostart.set(true), QString());
    QVERIFY(autostart.isOn());
    QVERIFY(autostart.path().startsWith(home.path()));
    QFile file(autostart.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray entry = file.readAll();
    file.close();
    QVERIFY(entry.contains("--minimized"));
    QVERIFY(entry.contains("/a b/c.toml"));
    QVERIFY(entry.contains(QCoreApplication::applicationFilePath().toUtf8()));
    QCOMPARE(autostart.set(true), QString());   // Over what is there.
    QCOMPARE(autostart.set(false), QString());
    QVERIFY(!autostart.isOn());
    QVERIFY(!QFile::exists(autostart.path()));
}

void TestDesktopHabits::autostartReadsWhatOthersSay_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<bool>("isOn");
    const QByteArray group = "[Desktop Entry]\nType=Application\nExec=feedwarden\n";
    QTest::newRow("ours") << autostartEntryOf({QStringLiteral("/bin/feedwarden")}) << true;
    QTest::newRow("by hand") << group << true;
    QTest::newRow("switched off by the session") << group + "Hidden=true\n" << false;
    QTest::newRow("with spaces") << group + " Hidden = true \n" << false;
    QTest::newRow("not hidden") << group + "Hidden=false\n" << true;
    QTest::newRow("switched off by GNOME") << group + "X-GNOME-Autostart-enabled=false\n" << false;
    QTest::newRow("of another group") << group + "[Desktop Action x]\nHidden=true\n" << true;
    QTest::newRow("only hidden") << QByteArray("[Desktop Entry]\nHidden=true\n") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("nothing to start") << QByteArray("[Desktop Entry]\nType=Application\n") << false;
    QTest::newRow("rubbish") << QByteArray("\x00\xff=\n[[[", 7) << false;
}

void TestDesktopHabits::autostartReadsWhatOthersSay()
{
    QFETCH(const QByteArray, entry);
    QFETCH(const bool, isOn);
    QTemporaryDir home;
    DesktopAutostart autostart({}, home.path());
    QFile file(autostart.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(entry);
    file.close();
    QCOMPARE(autostart.isOn(), isOn);
    QCOMPARE(autostart.set(true), QString());
    QVERIFY(autostart.isOn());   // Whatever it said before.
}

void TestDesktopHabits::autostartSaysWhatWentWrong()
{
    QTemporaryDir home;
    QFile inTheWay(home.filePath(QStringLiteral("config")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    DesktopAutostart autostart({}, home.filePath(QStringLiteral("config/autostart")));
    QVERIFY(autostart.set(true).contains(QStringLiteral("config/autostart")));
    QVERIFY(!autostart.isOn());
}

void TestDesktopHabits::pathsAreQuoted_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("exec");
    QTest::newRow("plain") << QStringLiteral("/usr/bin/feedwarden") << QByteArray("\"/usr/bin/feedwarden\"");
    QTest::newRow("space") << QStringLiteral("/my tools/fw") << QByteArray("\"/my tools/fw\"");
    QTest::newRow("percent") << QStringLiteral("/100%/fw") << QByteArray("\"/100%%/fw\"");
    QTest::newRow("quote") << QStringLiteral("/a\"b") << QByteArray("\"/a\\\\\"b\"");
    QTest::newRow("dollar") << QStringLiteral("/a$b") << QByteArray("\"/a\\\\$b\"");
    QTest::newRow("backslash") << QStringLiteral("/a\\b") << QByteArray("\"/a\\\\\\\\b\"");
}

void TestDesktopHabits::pathsAreQuoted()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, exec);
    const QByteArray entry = autostartEntryOf({path});
    QVERIFY2(entry.contains("\nExec=" + exec + "\n"), entry.constData());
}

/// As a session does it: the real program is found by what the entry says.
void TestDesktopHabits::theEntryStartsThisProgram()
{
    QTemporaryDir home;
    DesktopAutostart autostart({}, home.path());
    QCOMPARE(autostart.set(true), QString());
    QFile file(autostart.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString exec;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.startsWith(QLatin1String("Exec=")))
            exec = line.mid(5);
    }
    const QStringList command = QProcess::splitCommand(exec);
    QCOMPARE(command, (QStringList{QCoreApplication::applicationFilePath(), QStringLiteral("--minimized")}));
}

void TestDesktopHabits::otherSystemsAreToldTheirWay()
{
    const QByteArray agent = launchAgentOf({QStringLiteral("/Applications/A&B.app"), QStringLiteral("--minimized")});
    QVERIFY(agent.contains("<string>/Applications/A&amp;B.app</string>"));
    QVERIFY(agent.contains("<key>RunAtLoad</key>\n    <true/>"));
    QCOMPARE(runCommandOf({QStringLiteral("C:\\Program Files\\fw.exe"), QStringLiteral("--minimized")}),
             QStringLiteral("\"C:\\Program Files\\fw.exe\" \"--minimized\""));
    QCOMPARE(runCommandOf({QStringLiteral("C:\\a\\")}), QStringLiteral("\"C:\\a\\\\\""));
    QCOMPARE(runCommandOf({QStringLiteral("a\\\"b")}), QStringLiteral("\"a\\\\\\\"b\""));
}

void TestDesktopHabits::cataloguesTakeEachOthersPlace()
{
    const auto word = [] { return QCoreApplication::translate("feedwarden::MainWindow", "&View"); };
    const auto translators = [] { return qApp->findChildren<QTranslator *>().size(); };
    installTranslations(*qApp, spokenLanguageFor(QLocale(QLocale::German)));
    QVERIFY(word() != QStringLiteral("&View"));
    const auto count = translators();
    installTranslations(*qApp, spokenLanguageFor(QLocale(QLocale::English)));
    QCOMPARE(word(), QStringLiteral("&View"));
    QCOMPARE(QCoreApplication::translate("feedwarden::StatusLine", "%n event(s)", nullptr, 2),
             QStringLiteral("2 events"));
    installTranslations(*qApp, spokenLanguageFor(QLocale(QLocale::German)));
    QCOMPARE(translators(), count);
    installTranslations(*qApp, spokenLanguageFor(QLocale(QLocale::Swahili)));   // No catalogue: English.
    QCOMPARE(word(), QStringLiteral("&View"));
    qDeleteAll(qApp->findChildren<QTranslator *>());
}

void TestDesktopHabits::closingEndsWhereThereIsNoTray()
{
    MainWindow window(nullptr);
    DesktopHabits habits(&window, nullptr, nullptr, nullptr, false);
    habits.preferences()->set(Preferences::Habit::CloseToTray, true);
    habits.showWindow(false);
    QVERIFY(window.isVisible());
    QSignalSpy closed(&window, &MainWindow::closed);
    QSignalSpy hidden(&window, &MainWindow::hiddenOnClose);
    QVERIFY(window.close());   // Nobody would find it again.
    QCOMPARE(closed.size(), 1);
    QCOMPARE(hidden.size(), 0);
}

void TestDesktopHabits::closingHidesWhereItIsWanted()
{
    MainWindow window(nullptr);
    bool hides = true;
    window.setHidesOnClose([&hides] { return hides; });
    QSignalSpy closed(&window, &MainWindow::closed);
    QSignalSpy hidden(&window, &MainWindow::hiddenOnClose);
    QSignalSpy lastClosed(qApp, &QGuiApplication::lastWindowClosed);
    window.show();
    window.setPreferences({});
    const auto actions = window.findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Comma))
            action->trigger();
    }
    QPointer<PreferencesDialog> dialog = window.findChild<PreferencesDialog *>();
    QVERIFY(dialog);
    QVERIFY(!window.close());
    QVERIFY(!window.isVisible());
    QCOMPARE(hidden.size(), 1);
    QCOMPARE(closed.size(), 0);
    QVERIFY(!dialog || !dialog->isVisible());   // It would be all that is left.
    window.raiseWindow();
    QVERIFY(window.isVisible());
    hides = false;
    QVERIFY(window.close());
    QCOMPARE(closed.size(), 1);
}

void TestDesktopHabits::theWindowMayGoFirst()
{
    // As at the end of the program; what is wrong here is found by sanitizers, and by a crash where one is lucky.
    auto window = std::make_unique<MainWindow>(nullptr);
    auto habits = std::make_unique<DesktopHabits>(window.get(), nullptr, nullptr, nullptr, false);
    habits->showWindow(false);
    habits->end();
    window.reset();
    habits.reset();
}

void TestDesktopHabits::startsMinimisedWithoutATray()
{
    for (const bool isSaid : {false, true}) {
        MainWindow window(nullptr);
        DesktopHabits habits(&window, nullptr, nullptr, nullptr, false);
        habits.preferences()->set(Preferences::Habit::StartMinimised, !isSaid);
        habits.showWindow(isSaid);
        QVERIFY(window.isVisible());
        QVERIFY(window.isMinimized());
        window.raiseWindow();
        QVERIFY(!window.isMinimized());
    }
}

void TestDesktopHabits::preferencesShowAutostart()
{
    QTemporaryDir home;
    DesktopAutostart autostart({}, home.filePath(QStringLiteral("autostart")));
    QCOMPARE(autostart.set(true), QString());
    PreferencesDialog dialog({.autostart = &autostart});
    auto *const box = dialog.findChild<QCheckBox *>();
    QVERIFY(box->isChecked());
    box->click();
    QVERIFY(!autostart.isOn());
    box->click();
    QVERIFY(autostart.isOn());
    box->click();
    // What cannot be done is said, and the box shows how it is.
    QVERIFY(QDir(home.filePath(QStringLiteral("autostart"))).removeRecursively());
    QFile inTheWay(home.filePath(QStringLiteral("autostart")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    dialog.show();
    box->click();
    QVERIFY(!box->isChecked());
    bool isTold = false;
    const auto labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        isTold = isTold || (label->isVisible() && label->text().contains(home.path()));
    QVERIFY(isTold);
}

void TestDesktopHabits::preferencesFollowAndLead()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    Theme theme(&settings);
    Language language(&settings);
    Preferences preferences(&settings);
    bool hasTray = true;
    PreferencesDialog dialog(
        {.theme = &theme, .language = &language, .preferences = &preferences, .hasTray = [&hasTray] {
             return hasTray;
         }});
    const auto boxes = dialog.findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 2);
    boxes[0]->setCurrentIndex(boxes[0]->findData(int(Theme::Choice::Dark)));
    QCOMPARE(theme.choice(), Theme::Choice::Dark);
    theme.setChoice(Theme::Choice::Light);
    QCOMPARE(boxes[0]->currentData().toInt(), int(Theme::Choice::Light));
    boxes[1]->setCurrentIndex(boxes[1]->findData(QStringLiteral("de")));
    QCOMPARE(language.choice(), QStringLiteral("de"));
    language.setChoice(QString());
    QCOMPARE(boxes[1]->currentData().toString(), QString());

    const auto find = [&dialog](const QString &part) -> QCheckBox * {
        const auto all = dialog.findChildren<QCheckBox *>();
        for (QCheckBox *box : all) {
            if (QString(box->text()).remove(QLatin1Char('&')).contains(part))
                return box;
        }
        return nullptr;
    };
    QCheckBox *const close = find(QStringLiteral("when the window is closed"));
    QVERIFY(close->isEnabled());
    close->click();
    QVERIFY(preferences.has(Preferences::Habit::CloseToTray));
    preferences.set(Preferences::Habit::CloseToTray, false);
    QVERIFY(!close->isChecked());
    preferences.set(Preferences::Habit::Tray, false);   // Nothing to close into.
    QVERIFY(!close->isEnabled());

    // Where the desktop has no tray, the choices about it say so.
    hasTray = false;
    PreferencesDialog without({.preferences = &preferences, .hasTray = [] { return false; }});
    const auto all = without.findChildren<QCheckBox *>();
    int disabled = 0;
    for (const QCheckBox *box : all)
        disabled += box->isEnabled() ? 0 : 1;
    QCOMPARE(disabled, 2);
    without.show();
    bool isTold = false;
    const auto labels = without.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        isTold = isTold || (label->isVisible() && label->text().contains(QStringLiteral("no icons in a tray")));
    QVERIFY(isTold);
}

void TestDesktopHabits::preferencesAreReachedByKey()
{
    QTemporaryDir home;
    DesktopAutostart autostart({}, home.path());
    Theme theme;
    Language language;
    Preferences preferences;
    PreferencesDialog dialog(
        {.theme = &theme, .language = &language, .preferences = &preferences, .autostart = &autostart, .hasTray = [] {
             return true;
         }});
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QSet<const QWidget *> wanted;
    const auto widgets = dialog.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->isEnabled())
            wanted.insert(widget);
    }
    QVERIFY(wanted.size() >= 8);
    QSet<const QWidget *> reached;
    for (int step = 0; step < 3 * int(wanted.size()); ++step) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &dialog, Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    QVERIFY(reached.contains(wanted));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

}   // namespace tst_desktophabits

FEEDWARDEN_WIDGET_TEST(tst_desktophabits::TestDesktopHabits)
#include "tst_desktophabits.moc"
