// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/terminationsignals.h"
#include "app/common/translations.h"
#include "app/desktop/desktophabits.h"
#include "app/desktop/desktopsession.h"
#include "app/desktop/screenshots.h"
#include "app/desktop/singleinstance.h"
#include "core/base/buildinfo.h"
#include "core/base/durations.h"
#include "core/base/logging.h"
#include "core/base/privatefiles.h"
#include "core/base/systemmemory.h"
#include "core/config/logfile.h"
#include "ui/dashboard/mainwindow.h"
#include "ui/settings/calmstyle.h"
#include "ui/settings/language.h"
#include "ui/settings/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDBusConnection>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>
#include <memory>

using namespace feedwarden;

namespace {

constexpr char Usage[] =
    "Usage: feedwarden [--demo | --config FILE] [--data-dir DIR] [--minimized]\n"
    "                  [--screenshots DIR [--after SECONDS] [--size WxH]]\n"
    "\n"
    "Keeps WebSocket feeds to crypto exchanges alive and shows whether they can be trusted.\n"
    "\n"
    "  --demo               simulated exchanges in this process; no configuration is touched, no host contacted\n"
    "  --config FILE        another configuration than the platform's feedwarden.toml\n"
    "  --data-dir DIR       where the history, the log and the window's settings live\n"
    "  --minimized          starts in the tray, or minimised where there is none\n"
    "  --screenshots DIR    saves a picture of each page and each dialog, light and dark, and ends\n"
    "  --after SECONDS      with --screenshots: how long to wait before (default 10)\n"
    "  --size WxH           with --screenshots: how large, 1440x900 unless it is said\n"
    "  --version            prints version, build and Qt, and ends\n"
    "  --help               prints this and ends\n"
    "\n"
    "A second start shows the first window.\n";

struct Options {
    bool isDemo = false;
    bool isConfigGiven = false;
    bool isMinimised = false;
    QString configPath;
    QString dataDir;
    QString screenshots;   ///< Empty: none.
    std::chrono::milliseconds after = 10s;
    QSize size{1'440, 900};
};

Result<Options> parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption demo(QStringLiteral("demo"));
    const QCommandLineOption config(QStringLiteral("config"), {}, QStringLiteral("FILE"));
    const QCommandLineOption dataDir(QStringLiteral("data-dir"), {}, QStringLiteral("DIR"));
    const QCommandLineOption screenshots(QStringLiteral("screenshots"), {}, QStringLiteral("DIR"));
    const QCommandLineOption after(QStringLiteral("after"), {}, QStringLiteral("SECONDS"));
    const QCommandLineOption size(QStringLiteral("size"), {}, QStringLiteral("WxH"));
    const QCommandLineOption minimised(QStringLiteral("minimized"));
    parser.addOptions({demo, config, dataDir, minimised, screenshots, after, size});
    if (!parser.parse(arguments))
        return Error{ErrorCode::InvalidArgument, parser.errorText()};
    if (!parser.positionalArguments().isEmpty()) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("'%1' is not understood").arg(parser.positionalArguments().constFirst())};
    }
    Options options;
    options.isDemo = parser.isSet(demo);
    options.isConfigGiven = parser.isSet(config);
    if (options.isDemo && options.isConfigGiven)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("--demo and --config exclude each other")};
    options.isMinimised = parser.isSet(minimised);
    options.configPath = options.isConfigGiven ? parser.value(config) : defaultConfigurationPath();
    options.dataDir = parser.value(dataDir);
    options.screenshots = parser.value(screenshots);
    if (parser.isSet(screenshots) && options.screenshots.isEmpty())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("--screenshots needs a folder")};
    if (parser.isSet(after)) {
        if (!parser.isSet(screenshots))
            return Error{ErrorCode::InvalidArgument, QStringLiteral("--after goes with --screenshots")};
        bool isNumber = false;
        const double seconds = parser.value(after).toDouble(&isNumber);
        if (!isNumber || !(seconds >= 0) || seconds > 86'400)
            return Error{ErrorCode::InvalidArgument, QStringLiteral("--after is a number of seconds up to 86400")};
        options.after = std::chrono::milliseconds(qint64(seconds * 1'000));
    }
    if (parser.isSet(size)) {
        if (!parser.isSet(screenshots))
            return Error{ErrorCode::InvalidArgument, QStringLiteral("--size goes with --screenshots")};
        const QStringList sides = parser.value(size).split(QLatin1Char('x'));
        const int width = sides.value(0).toInt(), height = sides.value(1).toInt();
        if (sides.size() != 2 || width < 640 || height < 480 || width > 16'384 || height > 16'384)
            return Error{ErrorCode::InvalidArgument, QStringLiteral("--size is WIDTHxHEIGHT, 640x480 to 16384x16384")};
        options.size = {width, height};
    }
    return options;
}

void complain(const QString &text) { std::fprintf(stderr, "feedwarden: %s\n", qUtf8Printable(text)); }

/// Without an address the client library would start a bus of its own, which takes time and has no portal.
bool hasSessionBus()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(QDir(runtime).filePath(QStringLiteral("bus")));
}

bool isAsked(int argc, char **argv, const char *option)
{
    for (int place = 1; place < argc; ++place) {
        if (qstrcmp(argv[place], option) == 0)
            return true;
    }
    return false;
}

}   // namespace

int main(int argc, char **argv)
{
    // These need no display.
    if (isAsked(argc, argv, "--version") || isAsked(argc, argv, "-v")) {
        std::fputs(qUtf8Printable(versionText(QStringLiteral("feedwarden"))), stdout);
        return 0;
    }
    if (isAsked(argc, argv, "--help") || isAsked(argc, argv, "-h")) {
        std::fputs(Usage, stdout);
        return 0;
    }

    giveLargePiecesBack();
    QCoreApplication::setApplicationName(QStringLiteral("feedwarden"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FEEDWARDEN_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("feedwarden"));
    QApplication app(argc, argv);
    QApplication::setStyle(new CalmStyle);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/feedwarden/icons/feedwarden.svg")));
    QApplication::setQuitOnLastWindowClosed(false);   // The engine ends in order first.
    installTranslations(app);

    const auto parsed = parse(QCoreApplication::arguments());
    if (!parsed) {
        complain(parsed.error().detail);
        std::fputs(Usage, stderr);
        return 2;
    }
    const Options options = *parsed;
    const bool isPicture = !options.screenshots.isEmpty();

    ReadResult read;
    if (!options.isDemo) {
        read = readConfiguration(options.configPath);
        for (const ConfigError &warning : read.warnings)
            std::fprintf(stderr, "warning: %s\n", qUtf8Printable(warning.toString()));
        for (const ConfigError &error : read.errors)
            std::fprintf(stderr, "%s\n", qUtf8Printable(error.toString()));
        // A file that was asked for by name has to be there and right; the usual one may be put right while we run.
        if (options.isConfigGiven && read.isMissing) {
            complain(QStringLiteral("there is no configuration file %1").arg(options.configPath));
            return 2;
        }
        if (options.isConfigGiven && !read.configuration)
            return 2;
    }
    Configuration effective = read.configuration.value_or(Configuration());
    if (!options.dataDir.isEmpty())
        effective.general.dataDir = QDir(options.dataDir).absolutePath();
    // The demo leaves no trace, unless it is given a place for it.
    const bool leavesTrace = !options.isDemo || !options.dataDir.isEmpty();
    if (leavesTrace && !createPrivateDirectory(dataDirectory(effective))) {
        complain(QStringLiteral("the folder %1 cannot be made").arg(dataDirectory(effective)));
        return options.dataDir.isEmpty() ? 1 : 2;
    }

    SingleInstance instance(dataDirectory(effective));
    if (!isPicture && instance.askFirst())
        return 0;

    MessageLog::Options logOptions{.level = LogLevel::Warning};
    if (!options.isDemo)
        logOptions = MessageLog::optionsFrom(effective, true);
    logOptions.toStandardError = true;
    const MessageLog log(logOptions);

    // Pictures are the same whatever was set by hand before.
    std::unique_ptr<QSettings> settings;
    if (leavesTrace && !isPicture) {
        settings = std::make_unique<QSettings>(QDir(dataDirectory(effective)).filePath(QStringLiteral("window.ini")),
                                               QSettings::IniFormat);
    }
    Theme theme(settings.get());
    if (!isPicture && hasSessionBus())
        theme.followPortal(QDBusConnection::sessionBus());

    Language language(settings.get(), [&app](const SpokenLanguage &spoken) { installTranslations(app, spoken); });
    DesktopSession session(options.dataDir);
    auto window = std::make_unique<MainWindow>(&session.history(), &theme, settings.get());
    session.attach(window.get());
    // With the session it starts as it was started by hand; the demo is nothing to come back to.
    QStringList again;
    if (options.isConfigGiven)
        again << QStringLiteral("--config") << QFileInfo(options.configPath).absoluteFilePath();
    if (!options.dataDir.isEmpty())
        again << QStringLiteral("--data-dir") << QDir(options.dataDir).absolutePath();
    DesktopHabits habits(window.get(), &theme, &language, settings.get(), !options.isDemo && !isPicture, again);
    QObject::connect(&session, &DesktopSession::feedsUpdated, &habits, &DesktopHabits::setFeeds);
    session.setTray(habits.tray());
    session.setMuted(habits.preferences()->has(Preferences::Habit::Muted));
    QObject::connect(habits.preferences(), &Preferences::changed, &session, [&](Preferences::Habit habit, bool isOn) {
        if (habit == Preferences::Habit::Muted)
            session.setMuted(isOn);
    });

    int exitCode = 0;
    bool isEnding = false;
    const auto shutDown = [&] {
        if (isEnding)
            return;
        isEnding = true;
        habits.end();
        instance.release();   // Whoever starts us again now must not be sent to a window that closes.
        window->close();
        armExitWatchdog(5s, exitCode);
        session.shutDown();
    };
    QObject::connect(&session, &DesktopSession::stopped, &app, &QCoreApplication::quit);
    QObject::connect(window.get(), &MainWindow::closed, &session, shutDown);
    QObject::connect(window.get(), &MainWindow::quitRequested, &session, shutDown);
    TerminationSignals signals_;
    QObject::connect(&signals_, &TerminationSignals::terminationRequested, &session, shutDown);
    QObject::connect(&instance, &SingleInstance::raiseRequested, window.get(), &MainWindow::raiseWindow);

    if (isPicture)
        window->resize(options.size);   // Whatever the screen, if there is one.
    if (isPicture)
        window->show();
    else
        habits.showWindow(options.isMinimised);
    if (options.isDemo)
        session.runDemo();
    else
        session.runConfiguration(options.configPath, read);

    Screenshots screenshots(window.get(), &theme, options.screenshots);
    if (isPicture) {
        QObject::connect(&screenshots, &Screenshots::saved, &session,
                         [](const QString &path) { std::printf("%s\n", qUtf8Printable(path)); });
        QObject::connect(&screenshots, &Screenshots::finished, &session, shutDown);
        QObject::connect(&screenshots, &Screenshots::failed, &session, [&](const Error &error) {
            complain(error.detail);
            exitCode = 1;
            shutDown();
        });
        QObject::connect(&session, &DesktopSession::demoFailed, &session, [&] {
            exitCode = 1;
            shutDown();
        });
        QTimer::singleShot(options.after, Qt::PreciseTimer, &screenshots, &Screenshots::start);
    }

    QApplication::exec();
    window.reset();
    return exitCode;
}
