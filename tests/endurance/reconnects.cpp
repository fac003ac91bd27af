// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endurance/reconnectrun.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <cstdio>

using namespace feedwarden;

// Loses and regains sessions many times and prints what it holds at each calm, one JSON object a line. Who judges that
// is soak.py. 0 = it came to its end, 1 = it did not, 2 = usage.
int main(int argc, char **argv)
{
    HeldResources::countObjects();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("feedwarden-reconnects"));
    QLoggingCategory::setFilterRules(QStringLiteral("feedwarden.*=false"));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Lines to simulated exchanges that lose their sessions again and again."));
    parser.addHelpOption();
    const QCommandLineOption reconnects(QStringLiteral("reconnects"), QStringLiteral("How many, at least."),
                                        QStringLiteral("N"), QStringLiteral("100000"));
    const QCommandLineOption lines(QStringLiteral("lines"), QStringLiteral("At once; 10 to 1000."), QStringLiteral("N"),
                                   QStringLiteral("100"));
    const QCommandLineOption rounds(QStringLiteral("rounds-per-calm"),
                                    QStringLiteral("How often all sessions are ended between two calm moments."),
                                    QStringLiteral("N"), QStringLiteral("20"));
    parser.addOptions({reconnects, lines, rounds});
    parser.process(app);

    ReconnectRun::Options options;
    options.simulator = QStringLiteral(FEEDWARDEN_SIM);
    options.reconnects = parser.value(reconnects).toLongLong();
    options.lines = parser.value(lines).toInt();
    options.roundsPerCalm = parser.value(rounds).toInt();
    if (options.reconnects < 1 || options.lines < 10 || options.lines > 1'000 || options.roundsPerCalm < 1) {
        std::fputs("feedwarden-reconnects: --reconnects and --rounds-per-calm are at least 1, --lines 10 to 1000\n",
                   stderr);
        return 2;
    }
    ReconnectRun run(options);
    QObject::connect(&run, &ReconnectRun::calm, [](const HeldResources &held) {
        std::puts(QJsonDocument(held.toJson()).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    });
    QObject::connect(&run, &ReconnectRun::finished, &app, &QCoreApplication::quit);
    QObject::connect(&run, &ReconnectRun::failed, &app, [](const QString &why) {
        std::fprintf(stderr, "feedwarden-reconnects: %s\n", qPrintable(why));
        QCoreApplication::exit(1);
    });
    run.start();
    return QCoreApplication::exec();
}
