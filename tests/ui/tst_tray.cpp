// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/fakefeeds.h"
#include "ui/format/statepalette.h"
#include "ui/settings/preferences.h"
#include "ui/tray/trayicon.h"

#include "tests/support/printing.h"

#include <QAction>
#include <QImage>
#include <QMenu>
#include <QPixmap>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_tray {

using namespace feedwarden;

namespace {

const Clock::time_point t0{std::chrono::hours(100)};
const WallTime w0{std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + 14h};

FeedSnapshot good(const char *name) { return trustedFeed(QLatin1String(name), QLatin1String(name), t0); }
FeedSnapshot down(const char *name) { return downFeed(QLatin1String(name), QLatin1String(name), t0); }

QAction *actionOf(const TrayIcon &tray, const QString &text)
{
    const auto actions = tray.menu()->actions();
    for (QAction *action : actions) {
        if (QString(action->text()).remove(QLatin1Char('&')) == text)
            return action;
    }
    return nullptr;
}

QStringList feedEntries(const TrayIcon &tray)
{
    QStringList texts;
    const auto actions = tray.menu()->actions();
    for (const QAction *action : actions) {
        if (!action->icon().isNull())
            texts << action->text();
    }
    return texts;
}

}   // namespace

class TestTray final : public QObject
{
    Q_OBJECT
private slots:
    // Qt looks for a tray on a platform that has none, and says so.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!.*systemTrayWindowChanged).*"))); }

    void worstStateIsTold_data();
    void worstStateIsTold();
    void tipSaysHowManyAndWhatIsWorst();
    void stoppedFeedsAreNotWrong();
    void menuLeadsToTheWorst();
    void menuAsks();
    void iconChangesWithTheStateAlone();
    void timeGoesOnInTheTip();
    void soundOnlyWhereItIsWanted();
    void muteIsKept();
    void iconIsSeenOnAnyPanel_data();
    void iconIsSeenOnAnyPanel();
    void withoutATrayNothingBreaks();
    void namesAreNoMnemonics();
    void habitsAreKept();
};

void TestTray::worstStateIsTold_data()
{
    QTest::addColumn<QList<FeedSnapshot>>("feeds");
    QTest::addColumn<Condition>("worst");
    QTest::newRow("none") << QList<FeedSnapshot>() << Condition::NoData;
    QTest::newRow("all trusted") << QList<FeedSnapshot>{good("a"), good("b")} << Condition::Trusted;
    FeedSnapshot connecting = good("c");
    connecting.worst.state = LineState::Connecting;
    QTest::newRow("one not there yet") << QList<FeedSnapshot>{good("a"), connecting} << Condition::Connecting;
    QTest::newRow("one down") << QList<FeedSnapshot>{good("a"), connecting, down("b")} << Condition::Down;
}

void TestTray::worstStateIsTold()
{
    QFETCH(const QList<FeedSnapshot>, feeds);
    QFETCH(const Condition, worst);
    QCOMPARE(trayStateOf(feeds, t0, w0).worst, worst);
}

void TestTray::tipSaysHowManyAndWhatIsWorst()
{
    QCOMPARE(trayStateOf({}, t0, w0).tip, QStringLiteral("No feed yet"));
    QVERIFY(!trayStateOf({good("a")}, t0, w0).tip.contains(QStringLiteral("·")));
    const TrayState state = trayStateOf({good("a"), down("Kraken")}, t0, w0);
    QVERIFY2(state.tip.startsWith(QStringLiteral("1 of 2 feed")), qPrintable(state.tip));
    QVERIFY2(state.tip.contains(QStringLiteral("· Kraken")) && state.tip.contains(QStringLiteral("41 s")),
             qPrintable(state.tip));
}

void TestTray::stoppedFeedsAreNotWrong()
{
    FeedSnapshot stopped = down("b");
    stopped.isWanted = false;
    const TrayState state = trayStateOf({good("a"), stopped}, t0, w0);
    QCOMPARE(state.worst, Condition::Trusted);
    QVERIFY(state.entries.isEmpty());
}

void TestTray::menuLeadsToTheWorst()
{
    Preferences preferences;
    TrayIcon tray(&preferences);
    FeedSnapshot longer = down("older");
    longer.worst.downSince = t0 - 90s;
    tray.setFeeds({good("a"), down("younger"), longer}, t0, w0);
    const QStringList entries = feedEntries(tray);
    QCOMPARE(entries.size(), 2);
    QVERIFY(entries[0].startsWith(QStringLiteral("older: ")));   // The one that has lasted longest.
    QSignalSpy requested(&tray, &TrayIcon::feedRequested);
    actionOf(tray, entries[1])->trigger();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].toString(), QStringLiteral("younger"));
    // More than fit are not listed.
    QList<FeedSnapshot> many;
    for (int place = 0; place < 30; ++place)
        many << downFeed(QString::number(place), QString::number(place), t0);
    tray.setFeeds(many, t0, w0);
    QCOMPARE(feedEntries(tray).size(), TrayState::MostEntries);
    tray.setFeeds({good("a")}, t0, w0);
    QVERIFY(feedEntries(tray).isEmpty());
}

void TestTray::menuAsks()
{
    Preferences preferences;
    TrayIcon tray(&preferences);
    FeedSnapshot stopped = good("b");
    stopped.isWanted = false;
    tray.setFeeds({good("a"), stopped}, t0, w0);
    QSignalSpy toggled(&tray, &TrayIcon::windowToggled);
    QSignalSpy started(&tray, &TrayIcon::startAllRequested);
    QSignalSpy stops(&tray, &TrayIcon::stopAllRequested);
    QSignalSpy quit(&tray, &TrayIcon::quitRequested);
    tray.setWindowVisible(true);
    QVERIFY(!actionOf(tray, QStringLiteral("Show the window")));
    actionOf(tray, QStringLiteral("Hide the window"))->trigger();
    tray.setWindowVisible(false);
    actionOf(tray, QStringLiteral("Show the window"))->trigger();
    QCOMPARE(toggled.size(), 2);
    actionOf(tray, QStringLiteral("Start all"))->trigger();
    actionOf(tray, QStringLiteral("Stop all"))->trigger();
    actionOf(tray, QStringLiteral("Quit"))->trigger();
    QCOMPARE(started.size(), 1);
    QCOMPARE(stops.size(), 1);
    QCOMPARE(quit.size(), 1);
    tray.setFeeds({good("a")}, t0, w0);
    QVERIFY(!actionOf(tray, QStringLiteral("Start all"))->isEnabled());
    tray.setFeeds({stopped}, t0, w0);
    QVERIFY(!actionOf(tray, QStringLiteral("Stop all"))->isEnabled());
}

void TestTray::iconChangesWithTheStateAlone()
{
    Preferences preferences;
    TrayIcon tray(&preferences);
    tray.setFeeds({good("a")}, t0, w0);
    const int before = tray.iconChanges();
    for (int moment = 0; moment < 200; ++moment) {
        FeedSnapshot feed = good("a");
        feed.metrics.messagesReceived += quint64(moment);
        tray.setFeeds({feed}, t0 + moment * 50ms, w0 + moment * 50ms);
    }
    QCOMPARE(tray.iconChanges(), before);
    QList<QAction *> entries = tray.menu()->actions();
    tray.setFeeds({down("a")}, t0, w0);
    QCOMPARE(tray.iconChanges(), before + 1);
    QCOMPARE(tray.condition(), Condition::Down);
    entries = tray.menu()->actions();
    for (int moment = 0; moment < 200; ++moment)
        tray.setFeeds({down("a")}, t0 + moment * 50ms, w0 + moment * 50ms);
    QCOMPARE(tray.menu()->actions(), entries);   // Nobody's menu is taken from under the pointer.
    QCOMPARE(tray.iconChanges(), before + 1);
}

void TestTray::timeGoesOnInTheTip()
{
    Preferences preferences;
    TrayIcon tray(&preferences);
    tray.setFeeds({down("a")}, t0, w0);
    const QString first = tray.tip();
    tray.setFeeds({down("a")}, t0 + 1s, w0 + 1s);
    QCOMPARE(tray.tip(), first);
    tray.setFeeds({down("a")}, t0 + TrayIcon::TipEvery, w0 + TrayIcon::TipEvery);
    QVERIFY(tray.tip() != first);
}

void TestTray::soundOnlyWhereItIsWanted()
{
    int sounds = 0;
    Preferences preferences;
    TrayIcon tray(&preferences, [&sounds] { ++sounds; });
    tray.setFeeds({good("a"), good("b")}, t0, w0);
    tray.setFeeds({down("a"), good("b")}, t0, w0);
    QCOMPARE(sounds, 0);   // Nobody has asked for it.
    preferences.set(Preferences::Habit::SoundWhenDown, true);
    tray.setFeeds({down("a"), good("b")}, t0, w0);
    QCOMPARE(sounds, 0);   // It has been down before.
    tray.setFeeds({down("a"), down("b")}, t0, w0);
    QCOMPARE(sounds, 1);
    tray.setFeeds({good("a"), good("b")}, t0, w0);
    QCOMPARE(sounds, 1);
    tray.setFeeds({down("a"), down("b")}, t0, w0);
    QCOMPARE(sounds, 2);   // One, however many.
    tray.setFeeds({good("a"), good("b")}, t0, w0);
    preferences.set(Preferences::Habit::Muted, true);
    tray.setFeeds({down("a"), down("b")}, t0, w0);
    QCOMPARE(sounds, 2);
}

void TestTray::muteIsKept()
{
    Preferences preferences;
    TrayIcon tray(&preferences);
    QAction *const mute = actionOf(tray, QStringLiteral("Mute sounds"));
    QVERIFY(mute && mute->isCheckable() && !mute->isChecked());
    mute->trigger();
    QVERIFY(preferences.has(Preferences::Habit::Muted));
    preferences.set(Preferences::Habit::Muted, false);
    QVERIFY(!mute->isChecked());
}

void TestTray::iconIsSeenOnAnyPanel_data()
{
    QTest::addColumn<Condition>("condition");
    for (const auto condition :
         {Condition::Trusted, Condition::Connecting, Condition::Degraded, Condition::Down, Condition::BreakerOpen,
          Condition::Blocked, Condition::Planned, Condition::Local, Condition::NoData})
        QTest::addRow("%d", int(condition)) << condition;
}

void TestTray::iconIsSeenOnAnyPanel()
{
    QFETCH(const Condition, condition);
    const QIcon icon = trayIconOf(condition);
    for (const int side : {16, 22, 24}) {
        const QImage image = icon.pixmap(side, side).toImage().convertToFormat(QImage::Format_ARGB32);
        QCOMPARE(image.size(), QSize(side, side));
        // Something of it stands out from every panel by 3:1, over at least a twentieth of its area.
        for (const QColor &panel :
             {QColor(Qt::white), QColor(0xEFF0F1), QColor(0x808080), QColor(0x2A2E32), QColor(Qt::black)}) {
            int standing = 0;
            for (int y = 0; y < side; ++y) {
                for (int x = 0; x < side; ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    standing += pixel.alpha() > 200 && contrastRatio(pixel, panel) >= 3 ? 1 : 0;
                }
            }
            QVERIFY2(standing * 20 >= side * side, qPrintable(panel.name()));
        }
    }
    // Shape and colour: no two look the same.
    for (const auto other : {Condition::Trusted, Condition::Degraded, Condition::Down}) {
        if (other != condition)
            QVERIFY(icon.pixmap(16, 16).toImage() != trayIconOf(other).pixmap(16, 16).toImage());
    }
}

void TestTray::withoutATrayNothingBreaks()
{
    // The offscreen platform has none.
    QVERIFY(!QSystemTrayIcon::isSystemTrayAvailable());
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    Preferences preferences(&settings);
    TrayIcon tray(&preferences);
    QVERIFY(!tray.isShown());
    tray.setFeeds({down("a")}, t0, w0);
    tray.tellWhereItIs();
    QVERIFY(preferences.isFirst(QStringLiteral("closeToTray")));   // Nobody has read it.
    QVERIFY(!tray.showMessage(QStringLiteral("a"), QStringLiteral("b"), QSystemTrayIcon::Information));
    preferences.set(Preferences::Habit::Tray, false);
    preferences.set(Preferences::Habit::Tray, true);
    tray.retranslate();
    QCOMPARE(feedEntries(tray).size(), 1);
    tray.end();
    preferences.set(Preferences::Habit::Tray, false);
    preferences.set(Preferences::Habit::Tray, true);
    tray.setFeeds({good("a")}, t0, w0);
    QCOMPARE(tray.condition(), Condition::Trusted);
}

void TestTray::namesAreNoMnemonics()
{
    Preferences preferences;
    TrayIcon tray(&preferences);
    tray.setFeeds({down("A&B")}, t0, w0);
    QVERIFY(feedEntries(tray).value(0).startsWith(QStringLiteral("A&&B: ")));
}

void TestTray::habitsAreKept()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    {
        Preferences preferences(&settings);
        for (int habit = 0; habit < Preferences::HabitCount; ++habit) {
            const bool isTray = habit == int(Preferences::Habit::Tray);
            QCOMPARE(preferences.has(Preferences::Habit(habit)), isTray);   // Nothing that was not chosen.
            QSignalSpy changed(&preferences, &Preferences::changed);
            preferences.set(Preferences::Habit(habit), !isTray);
            preferences.set(Preferences::Habit(habit), !isTray);
            QCOMPARE(changed.size(), 1);
        }
        QVERIFY(preferences.isFirst(QStringLiteral("x")));
        QVERIFY(!preferences.isFirst(QStringLiteral("x")));
    }
    Preferences preferences(&settings);
    for (int habit = 0; habit < Preferences::HabitCount; ++habit)
        QCOMPARE(preferences.has(Preferences::Habit(habit)), habit != int(Preferences::Habit::Tray));
    QVERIFY(!preferences.isFirst(QStringLiteral("x")));
}

}   // namespace tst_tray

FEEDWARDEN_WIDGET_TEST(tst_tray::TestTray)
#include "tst_tray.moc"
