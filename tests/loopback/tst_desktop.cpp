// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program as a whole: window, engine and simulated exchanges together, and what its command line promises.
#include "app/common/demo.h"
#include "app/desktop/desktopsession.h"
#include "app/desktop/rehearsal.h"
#include "app/desktop/screenshots.h"
#include "app/desktop/singleinstance.h"
#include "core/base/privatefiles.h"
#include "core/history/historywriter.h"
#include "core/words/words.h"
#include "tests/support/testmain.h"
#include "tests/unit/history/storesupport.h"
#include "ui/dashboard/emptypage.h"
#include "ui/dashboard/eventlogmodel.h"
#include "ui/dashboard/feedtablemodel.h"
#include "ui/dashboard/mainwindow.h"
#include "ui/dashboard/noticebar.h"
#include "ui/dashboard/statusline.h"
#include "ui/format/buttons.h"
#include "ui/format/tableview.h"
#include "ui/rehearsal/rehearsalpanel.h"

#include "tests/loopback/trustlistener.h"
#include "tests/support/printing.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_desktop {

using namespace feedwarden;

namespace {

/// Opens what the desktop would open.
class UrlTaker final : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> urls;

public slots:
    void open(const QUrl &url) { urls << url; }
};

/// A whole program but for its main().
struct Program {
    explicit Program(const QString &dataDir) : session(dataDir), window(&session.history())
    {
        session.attach(&window);
        window.resize(1366, 768);
        window.show();
    }

    ~Program()
    {
        QSignalSpy stopped(&session, &DesktopSession::stopped);
        session.shutDown();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!stopped.isEmpty(), 6'000); }();
    }

    [[nodiscard]] QAbstractItemModel *table() const { return window.findChild<TableView *>()->model(); }
    [[nodiscard]] int rowsWith(Condition condition) const
    {
        int count = 0;
        for (int row = 0; row < table()->rowCount(); ++row)
            count += table()->index(row, 0).data(CellRole::State).toInt() == int(condition) ? 1 : 0;
        return count;
    }
    [[nodiscard]] int eventsOf(EventKind kind) const
    {
        const auto *const model = window.findChild<EventLogModel *>();
        int count = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            count += model->index(row, 0).data(EventLogModel::KindRole).toInt() == int(kind) ? 1 : 0;
        return count;
    }
    void trigger(const QString &text)
    {
        const auto actions = window.actions();
        for (QAction *action : actions) {
            if (QString(action->text()).remove(QLatin1Char('&')) == text)
                action->trigger();
        }
    }

    DesktopSession session;
    MainWindow window;
};

struct Run {
    int exitCode = -1;
    QByteArray output, errors;
};

Run run(const QStringList &arguments, const QString &home, bool hasDisplay = true, int patienceMs = 60'000)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/data"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home);
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    // "xcb" without a display ends the program in the constructor of QApplication.
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"),
                       hasDisplay ? QStringLiteral("offscreen") : QStringLiteral("xcb"));
    if (!hasDisplay)
        environment.remove(QStringLiteral("DISPLAY"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(FEEDWARDEN_PROGRAM), arguments);
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
        return {-2, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

}   // namespace

class TestDesktop final : public QObject
{
    Q_OBJECT
private slots:
    void init();

    void secondStartRaisesTheFirst();
    void otherDataFoldersAreOthers();
    void leftoversOfAKilledProgramAreTakenOver();
    void strangersAreNotAnswered();

    void withoutFeedsTheWindowIsEmptyAndFollowsTheFile();
    void botsAreToldOfRealFeedsOnly();
    void brokenFileLeavesWhatRan();
    void brokenFileAtTheStartIsExplainedUntilItIsRight();
    void aNewcomerIsNotSentToWhoIsEnding();
    void firstConfigurationIsHarmless();
    void theDemoHasNoRealPast();
    void demoBecomesTrustedAndSurvivesAFault();
    void aScriptTakesTheLinkAwayAndGivesItBack();
    void stoppedFeedsStayStoppedUntilStarted();

    void commandLine_data();
    void commandLine();
    void screenshotsOfEachPage();

private:
    QTemporaryDir m_folder;
};

void TestDesktop::init()
{
    QVERIFY(m_folder.isValid());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestDesktop::secondStartRaisesTheFirst()
{
    SingleInstance first(m_folder.filePath(QStringLiteral("one")));
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QVERIFY(!first.askFirst());
    // The second one blocks while it waits for the answer, so it has to be elsewhere.
    bool wasThere = false;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        SingleInstance second(m_folder.filePath(QStringLiteral("one")));
        wasThere = second.askFirst();
    }));
    QSignalSpy finished(thread.get(), &QThread::finished);
    thread->start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(wasThere);
    QCOMPARE(raised.size(), 1);
}

void TestDesktop::aNewcomerIsNotSentToWhoIsEnding()
{
    SingleInstance first(m_folder.filePath(QStringLiteral("ending")));
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QVERIFY(!first.askFirst());
    first.release();
    SingleInstance next(m_folder.filePath(QStringLiteral("ending")));
    QVERIFY(!next.askFirst());
    QCOMPARE(raised.size(), 0);
}

void TestDesktop::otherDataFoldersAreOthers()
{
    SingleInstance first(m_folder.filePath(QStringLiteral("two")));
    QVERIFY(!first.askFirst());
    SingleInstance other(m_folder.filePath(QStringLiteral("three")));
    QVERIFY(first.serverName() != other.serverName());
    QVERIFY(!other.askFirst());
}

void TestDesktop::leftoversOfAKilledProgramAreTakenOver()
{
    const QString folder = m_folder.filePath(QStringLiteral("four"));
    SingleInstance probe(folder);
    // What a killed program leaves: a socket in the folder that nobody listens at.
    QFile leftover(QDir::temp().filePath(probe.serverName()));
    QVERIFY(leftover.open(QIODevice::WriteOnly));
    leftover.close();
    SingleInstance next(folder);
    QVERIFY(!next.askFirst());
    QLocalSocket client;
    client.connectToServer(next.serverName());
    QVERIFY(client.waitForConnected(2'000));
}

void TestDesktop::strangersAreNotAnswered()
{
    SingleInstance first(m_folder.filePath(QStringLiteral("five")));
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QVERIFY(!first.askFirst());
    for (const QByteArray &words : {QByteArray("hello\n"), QByteArray(1'000, 'x')}) {
        QLocalSocket client;
        client.connectToServer(first.serverName());
        QTRY_COMPARE(client.state(), QLocalSocket::ConnectedState);
        client.write(words);
        QTRY_COMPARE(client.state(), QLocalSocket::UnconnectedState);
        QVERIFY(client.readAll().isEmpty());
    }
    QCOMPARE(raised.size(), 0);
}

void TestDesktop::withoutFeedsTheWindowIsEmptyAndFollowsTheFile()
{
    const QString path = m_folder.filePath(QStringLiteral("feedwarden.toml"));
    Program program(m_folder.path());
    program.session.runConfiguration(path, readConfiguration(path));
    QVERIFY(program.window.findChild<EmptyPage *>()->isVisible());

    // A feed that leads nowhere, but is one.
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("config_version = 1\n[[feed]]\nname = \"nowhere\"\nvenue = \"binance-spot\"\nsymbols = [\"BTCUSDT\"]\n"
               "channels = [\"trade\"]\nurl = \"ws://127.0.0.1:9\"\n");
    file.close();
    QTRY_COMPARE_WITH_TIMEOUT(program.table()->rowCount(), 1, 15'000);
    QVERIFY(!program.window.findChild<EmptyPage *>()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(program.rowsWith(Condition::Down), 1, 15'000);
    QCOMPARE(program.window.selectedFeed(), QStringLiteral("nowhere"));
}

void TestDesktop::botsAreToldOfRealFeedsOnly()
{
    const QString path = m_folder.filePath(QStringLiteral("bots.toml"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("config_version = 1\n[[feed]]\nname = \"nowhere\"\nvenue = \"binance-spot\"\nsymbols = [\"BTCUSDT\"]\n"
               "channels = [\"trade\"]\nurl = \"ws://127.0.0.1:9\"\n");
    file.close();
    Program program(m_folder.path());
    program.session.runConfiguration(path, readConfiguration(path));
    const QString socket = m_folder.filePath(QStringLiteral("trust.sock"));
    TrustListener bot(socket);
    bot.send("{\"subscribe\":\"trust\"}\n");
    const auto cause = [&bot] {
        return bot.state(QStringLiteral("nowhere"), QStringLiteral("BTCUSDT/trade"))
            .value(QLatin1String("cause"))
            .toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(cause(), QStringLiteral("connection_refused"), 15'000);
    QCOMPARE(bot.last("trust", "trusted"), QStringLiteral("false"));
    // Simulated exchanges would look like real ones.
    program.session.runDemo();
    QTRY_VERIFY_WITH_TIMEOUT(bot.isEnded, 15'000);
    QVERIFY(!QFile::exists(socket));
}

void TestDesktop::brokenFileLeavesWhatRan()
{
    const QString path = m_folder.filePath(QStringLiteral("broken.toml"));
    const QByteArray good =
        "config_version = 1\n[[feed]]\nname = \"nowhere\"\nvenue = \"binance-spot\"\nsymbols = [\"BTCUSDT\"]\n"
        "channels = [\"trade\"]\nurl = \"ws://127.0.0.1:9\"\n";
    const auto write = [&path](const QByteArray &text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(good);
    Program program(m_folder.path());
    program.session.runConfiguration(path, readConfiguration(path));
    QTRY_COMPARE(program.table()->rowCount(), 1);
    auto *const bar = program.window.findChild<NoticeBar *>(QStringLiteral("problems"));
    const auto complaint = [bar] {
        return bar->isVisible() && bar->toolTip().contains(QStringLiteral("Line 8, feed.nonsense: unknown key"));
    };
    write(good + "nonsense = 1\n");
    QTRY_VERIFY_WITH_TIMEOUT(complaint(), 15'000);
    QCOMPARE(program.table()->rowCount(), 1);
    write(good);
    QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), 15'000);
}

void TestDesktop::brokenFileAtTheStartIsExplainedUntilItIsRight()
{
    const QString path = m_folder.filePath(QStringLiteral("wrong.toml"));
    const auto write = [&path](const QByteArray &venue) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("config_version = 1\n[[feed]]\nname = \"nowhere\"\nvenue = \"" + venue
                   + "\"\nsymbols = [\"BTCUSDT\"]\nchannels = [\"trade\"]\nurl = \"ws://127.0.0.1:9\"\n");
    };
    write("binance-spott");
    Program program(m_folder.path());
    program.session.runConfiguration(path, readConfiguration(path));
    const auto *const page = program.window.findChild<EmptyPage *>();
    QVERIFY(page->isVisible());
    const auto says = [page](const QString &text) {
        const auto labels = page->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&text](const QLabel *label) { return label->text().contains(text); });
    };
    QVERIFY(says(QStringLiteral("Line 4, feed.venue")));
    QVERIFY(says(QStringLiteral("\"binance-spot\"")));   // What is allowed.
    write("binance-spot");
    QTRY_COMPARE_WITH_TIMEOUT(program.table()->rowCount(), 1, 15'000);
    QVERIFY(!page->isVisible());
    QVERIFY(!program.window.findChild<NoticeBar *>(QStringLiteral("problems"))->isVisible());
}

void TestDesktop::firstConfigurationIsHarmless()
{
    const QString path = m_folder.filePath(QStringLiteral("new/feedwarden.toml"));
    UrlTaker taker;
    QDesktopServices::setUrlHandler(QStringLiteral("file"), &taker, "open");
    {
        Program program(m_folder.path());
        program.session.runConfiguration(path, readConfiguration(path));
        emit program.window.configurationRequested();
        QCOMPARE(taker.urls, QList<QUrl>{QUrl::fromLocalFile(path)});
        const ReadResult read = readConfiguration(path);
        QVERIFY(read.configuration);
        QVERIFY(read.errors.isEmpty());
        QVERIFY(read.warnings.isEmpty());
        // the folder that was made for it, too.
        QCOMPARE(exposureOf(path) + exposureOf(QFileInfo(path).path()), QString());
        QCOMPARE(read.configuration->feeds.size(), 0);   // Nothing is contacted before somebody decides so.

        // What stands in its comments is right as well.
        QByteArray awake = read.text;
        awake.replace("\n# [[feed]]", "\n[[feed]]");
        for (const char *key : {"name", "venue", "symbols", "channels", "initial_delay_ms", "max_delay_ms",
                                "multiplier", "cooldown_ms", "ping_interval_ms", "stale_after_ms"})
            awake.replace(QByteArray("\n# ") + key + " =", QByteArray("\n") + key + " =");
        for (const char *table : {"reconnection", "breaker", "health"})
            awake.replace(QByteArray("\n# [") + table + "]", QByteArray("\n[") + table + "]");
        const ReadResult full = parseConfiguration(awake, path);
        QVERIFY2(full.errors.isEmpty(), full.errors.isEmpty() ? "" : qPrintable(full.errors.first().toString()));
        QCOMPARE(full.configuration->feeds.size(), 1);
        QCOMPARE(full.configuration->writtenKeys.size(), 6);

        // A second request opens the same file and leaves it as it is.
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("# mine\n");
        file.close();
        emit program.window.configurationRequested();
        QCOMPARE(taker.urls.size(), 2);
        QVERIFY(readConfiguration(path).text.endsWith("# mine\n"));
    }
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
}

void TestDesktop::theDemoHasNoRealPast()
{
    const QTemporaryDir folder;
    const QString feed = QStringLiteral("binance-spot");   // The demo has one of that name too.
    const WallTime before = floorToLength(wallNow() - 1h, 1s);
    {
        HistoryWriter writer({.dataFolder = folder.path()});
        test::KeptFeed kept(before, feed);
        for (int second = 0; second < 5; ++second)
            writer.write(kept.second());
        writer.write(kept.last());
    }
    Program program(folder.path());
    const FullHistory &past = program.session.past();
    program.session.runConfiguration(folder.filePath(QStringLiteral("feedwarden.toml")), {});
    QTRY_VERIFY(past.firstSeen(feed));
    QVERIFY(*past.firstSeen(feed) <= before + 1s);
    emit program.window.demoRequested();
    QTRY_VERIFY_WITH_TIMEOUT(past.lastSeen(feed) > before + 1min, 20'000);
    QVERIFY(*past.firstSeen(feed) > before + 1min);
}

void TestDesktop::demoBecomesTrustedAndSurvivesAFault()
{
    Program program(m_folder.path());
    emit program.window.demoRequested();
    QTRY_VERIFY_WITH_TIMEOUT(program.table()->rowCount() > 0, 20'000);
    const int feeds = program.table()->rowCount();
    QTRY_COMPARE_WITH_TIMEOUT(program.rowsWith(Condition::Trusted), feeds, 40'000);
    for (int row = 0; row < feeds; ++row)
        QVERIFY(program.table()->index(row, FeedTableModel::RateColumn).data().toString() != QStringLiteral("0"));

    // By hand, as a person would: the page, the exchange, the button.
    QCOMPARE(program.window.pageName(program.window.pageCount() - 1), QStringLiteral("rehearsal"));
    program.window.showPage(program.window.pageCount() - 1);
    auto *const panel = program.window.findChild<RehearsalPanel *>();
    QVERIFY(panel);
    QCOMPARE(panel->venue(), program.window.selectedFeed());
    const auto buttons = panel->findChildren<FlatButton *>();
    const auto refuse = std::find_if(buttons.cbegin(), buttons.cend(), [](const FlatButton *button) {
        return button->property("fault").toString() == QStringLiteral("accept_then_drop");
    });
    QVERIFY(refuse != buttons.cend());
    QTest::mouseClick(*refuse, Qt::LeftButton);   // Takes effect at once, also on the session that is there.
    QTRY_VERIFY_WITH_TIMEOUT(program.rowsWith(Condition::Down) == 1, 20'000);
    QCOMPARE(program.rowsWith(Condition::Trusted), feeds - 1);
    QTRY_COMPARE(program.eventsOf(EventKind::Rehearsal), 1);   // What helps it is not noted.
    // No exchange of these has checksums: the button says so by being disabled.
    const auto checksum = std::find_if(buttons.cbegin(), buttons.cend(), [](const FlatButton *button) {
        return button->property("fault").toString() == QStringLiteral("bad_checksum");
    });
    QVERIFY(checksum != buttons.cend() && !(*checksum)->isEnabled());

    // And ended by hand.
    const auto end = std::find_if(buttons.cbegin(), buttons.cend(), [](const FlatButton *button) {
        return button->text().startsWith(QStringLiteral("&End"));
    });
    QVERIFY(end != buttons.cend());
    QTRY_VERIFY((*end)->isEnabled());
    QTest::mouseClick(*end, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(program.rowsWith(Condition::Trusted), feeds, 60'000);
    QTRY_VERIFY(!(*end)->isEnabled());
    QTRY_COMPARE(program.eventsOf(EventKind::Rehearsal), 2);
    QVERIFY(program.eventsOf(EventKind::Failure) > 0);
}

void TestDesktop::aScriptTakesTheLinkAwayAndGivesItBack()
{
    Program program(m_folder.path());
    program.session.runDemo();
    QTRY_VERIFY_WITH_TIMEOUT(program.table()->rowCount() > 0, 20'000);
    program.window.showPage(QLatin1String("rehearsal"));
    const auto buttonOf = [&program](const char *property, const QString &value) -> FlatButton * {
        const auto buttons = program.window.findChild<RehearsalPanel *>()->findChildren<FlatButton *>();
        const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [&](const FlatButton *button) {
            return button->property(property).toString() == value;
        });
        return found == buttons.cend() ? nullptr : *found;
    };
    const auto says = [&program](const QString &text) {
        const auto labels = program.window.findChild<StatusLine *>()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&text](const QLabel *label) { return label->text() == text; });
    };
    QVERIFY(buttonOf("script", QStringLiteral("own-link")));
    QTest::mouseClick(buttonOf("script", QStringLiteral("own-link")), Qt::LeftButton);
    // Once all is calm, which takes until the sessions are stable.
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Own link down")), 90'000);
    QTest::mouseClick(buttonOf("text", QStringLiteral("S&top")), Qt::LeftButton);
    QTRY_VERIFY(says(QStringLiteral("Own link ok")));
    QTRY_COMPARE_WITH_TIMEOUT(program.rowsWith(Condition::Trusted), program.table()->rowCount(), 60'000);
}

void TestDesktop::stoppedFeedsStayStoppedUntilStarted()
{
    Program program(m_folder.path());
    program.session.runDemo();
    QTRY_VERIFY_WITH_TIMEOUT(program.table()->rowCount() > 0, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(program.rowsWith(Condition::Trusted), program.table()->rowCount(), 40'000);
    program.trigger(QStringLiteral("Stop all"));
    QTRY_COMPARE_WITH_TIMEOUT(program.rowsWith(Condition::NoData), program.table()->rowCount(), 10'000);
    QTRY_COMPARE(program.table()->index(0, FeedTableModel::StateColumn).data().toString(), QStringLiteral("Stopped"));
    program.trigger(QStringLiteral("Start"));   // The selected one.
    QTRY_COMPARE_WITH_TIMEOUT(program.rowsWith(Condition::Trusted), 1, 40'000);
    QCOMPARE(program.rowsWith(Condition::NoData), program.table()->rowCount() - 1);
}

void TestDesktop::commandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QByteArray>("errors");
    const QString missing = m_folder.filePath(QStringLiteral("missing.toml"));
    const QString wrong = m_folder.filePath(QStringLiteral("wrong.toml"));
    QFile file(wrong);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("config_version = 1\n\n[reconnection]\nmultiplier = 99.0\n");
    file.close();
    QTest::newRow("version needs no display") << QStringList{QStringLiteral("--version")} << 0
                                              << QByteArray("feedwarden " FEEDWARDEN_VERSION) << QByteArray();
    QTest::newRow("help needs no display")
        << QStringList{QStringLiteral("--help")} << 0 << QByteArray("--screenshots DIR") << QByteArray();
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--frobnicate")} << 2 << QByteArray()
                                    << QByteArray("frobnicate");
    QTest::newRow("stray word") << QStringList{QStringLiteral("word")} << 2 << QByteArray()
                                << QByteArray("'word' is not understood");
    QTest::newRow("demo and configuration")
        << QStringList{QStringLiteral("--demo"), QStringLiteral("--config"), missing} << 2 << QByteArray()
        << QByteArray("exclude each other");
    QTest::newRow("missing configuration") << QStringList{QStringLiteral("--config"), missing} << 2 << QByteArray()
                                           << QByteArray("there is no configuration file");
    QTest::newRow("wrong configuration") << QStringList{QStringLiteral("--config"), wrong} << 2 << QByteArray()
                                         << QByteArray("wrong.toml:4: reconnection.multiplier");
    QTest::newRow("after without pictures") << QStringList{QStringLiteral("--after"), QStringLiteral("3")} << 2
                                            << QByteArray() << QByteArray("--after goes with --screenshots");
    QTest::newRow("size alone") << QStringList{QStringLiteral("--size"), QStringLiteral("1366x768")} << 2
                                << QByteArray() << QByteArray("--size goes with --screenshots");
    for (const char *const size : {"1366", "10x10", "1366x", "axb", "20000x20000", "1366x768x1"})
        QTest::addRow("size %s", size) << QStringList{QStringLiteral("--screenshots"), QStringLiteral("x"),
                                                      QStringLiteral("--size"), QString::fromLatin1(size)}
                                       << 2 << QByteArray() << QByteArray("--size is WIDTHxHEIGHT");
    QTest::newRow("after nonsense") << QStringList{QStringLiteral("--screenshots"), QStringLiteral("x"),
                                                   QStringLiteral("--after"), QStringLiteral("soon")}
                                    << 2 << QByteArray() << QByteArray("number of seconds");
}

void TestDesktop::commandLine()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, output);
    QFETCH(const QByteArray, errors);
    const bool needsNoDisplay = exitCode == 0;
    const Run done = run(arguments, m_folder.path(), !needsNoDisplay);
    QVERIFY2(done.exitCode == exitCode, done.errors);
    QVERIFY2(done.output.contains(output), done.output);
    QVERIFY2(done.errors.contains(errors), done.errors);
}

void TestDesktop::screenshotsOfEachPage()
{
    const QString folder = m_folder.filePath(QStringLiteral("pictures"));
    const Run done = run({QStringLiteral("--demo"), QStringLiteral("--screenshots"), folder, QStringLiteral("--after"),
                          QStringLiteral("3"), QStringLiteral("--size"), QStringLiteral("1366x768")},
                         m_folder.path());
    QVERIFY2(done.exitCode == 0, done.errors);
    const QStringList pictures = QDir(folder).entryList({QStringLiteral("*.png")}, QDir::Files);
    QCOMPARE(pictures.size(), 18);   // Eight pages and the rehearsal, light and dark.
    for (const QString &picture : pictures) {
        const QImage image(QDir(folder).filePath(picture));
        QVERIFY2(image.size() == QSize(1'366, 768), qPrintable(picture));
    }
    // And every dialog that the demo has; an incident takes an outage first.
    const QStringList dialogs = QDir(folder + QStringLiteral("/dialogs")).entryList({QStringLiteral("*.png")});
    for (const QString &name : MainWindow::dialogNames()) {
        for (const char *const colours : {"light", "dark"}) {
            const QString picture = QStringLiteral("%1-%2.png").arg(name, QLatin1String(colours));
            QVERIFY2(dialogs.contains(picture) || name == QLatin1String("incident"), qPrintable(picture));
        }
    }
    const QImage light(QDir(folder).filePath(QStringLiteral("quality-light.png")));
    const QImage dark(QDir(folder).filePath(QStringLiteral("quality-dark.png")));
    QVERIFY(light.pixelColor(5, light.height() - 5).lightness() > 200);
    QVERIFY(dark.pixelColor(5, dark.height() - 5).lightness() < 80);
    // The demo leaves no trace.
    QVERIFY(!QFileInfo::exists(m_folder.filePath(QStringLiteral("config/feedwarden"))));
    QVERIFY(!QFileInfo::exists(m_folder.filePath(QStringLiteral("data/feedwarden"))));

    QFile file(m_folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Run refused = run({QStringLiteral("--demo"), QStringLiteral("--screenshots"), file.fileName(),
                             QStringLiteral("--after"), QStringLiteral("0")},
                            m_folder.path());
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains("cannot be"), refused.errors);
}

}   // namespace tst_desktop

FEEDWARDEN_WIDGET_TEST(tst_desktop::TestDesktop)
#include "tst_desktop.moc"
