// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durations.h"
#include "tests/truth/runreport.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <cstdio>

using namespace feedwarden;

// Compares what connectors say with what simulated exchanges did to them; 0 = no difference, 1 = some, 2 = usage.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("feedwarden-truth"));
    QLoggingCategory::setFilterRules(QStringLiteral("feedwarden.*=false"));
    const auto print = [](const QString &text) {
        std::fputs(qPrintable(text), stdout);
        std::fflush(stdout);
    };
    const auto complain = [](const QString &problem) {
        std::fprintf(stderr, "feedwarden-truth: %s\n", qPrintable(problem));
        return 2;
    };

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Draws gaps, duplicates, reorders, damage, mute streams and outages at random, injects them into simulated\n"
        "exchanges and compares what a connector says with what was done."));
    parser.addHelpOption();
    const QCommandLineOption venue(QStringLiteral("venue"),
                                   QStringLiteral("Venue; may be repeated. Default: all whose rules are written down."),
                                   QStringLiteral("name"));
    const QCommandLineOption all(QStringLiteral("all"), QStringLiteral("Every venue, and a table at the end."));
    const QCommandLineOption minutes(QStringLiteral("minutes"), QStringLiteral("As --for, in minutes."),
                                     QStringLiteral("number"));
    const QCommandLineOption together(
        QStringLiteral("side-by-side"),
        QStringLiteral("How many lines run at once; what they take from each other shows as stalls. Default: all."),
        QStringLiteral("number"));
    const QCommandLineOption length(QStringLiteral("for"), QStringLiteral("How long to inject faults."),
                                    QStringLiteral("duration"), QStringLiteral("10m"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("One seed, one plan."),
                                  QStringLiteral("number"), QStringLiteral("1"));
    const QCommandLineOption rate(QStringLiteral("rate"), QStringLiteral("Market events per second and venue."),
                                  QStringLiteral("number"), QStringLiteral("200"));
    const QCommandLineOption keep(
        QStringLiteral("keep"),
        QStringLiteral("Keep what was written there: VENUE.truth.jsonl and VENUE.events.jsonl."),
        QStringLiteral("directory"));
    const QCommandLineOption plan(QStringLiteral("plan"), QStringLiteral("Print the plan and do nothing."));
    parser.addOptions({venue, all, length, minutes, together, seed, rate, keep, plan});
    parser.process(app);

    RunOptions common;
    const Result<std::chrono::milliseconds> wait = parseDuration(parser.value(length));
    if (!wait)
        return complain(QStringLiteral("--for: ") + wait.error().detail);
    common.length = *wait;
    if (parser.isSet(minutes)) {
        bool isNumber = false;
        const double given = parser.value(minutes).toDouble(&isNumber);
        if (!isNumber || !(given > 0 && given <= 1e4))
            return complain(QStringLiteral("--minutes must be a number above 0"));
        common.length = std::chrono::milliseconds(qint64(given * 60'000));
    }
    if (parser.isSet(all) && parser.isSet(venue))
        return complain(QStringLiteral("--all and --venue exclude each other"));
    bool isCount = !parser.isSet(together);
    const int most = isCount ? 1'000 : parser.value(together).toInt(&isCount);
    if (!isCount || most < 1)
        return complain(QStringLiteral("--side-by-side must be a number of at least 1"));
    bool isSeed = false, isRate = false;
    common.seed = parser.value(seed).toULongLong(&isSeed);
    common.rate = parser.value(rate).toDouble(&isRate);
    if (!isSeed || !isRate)
        return complain(QStringLiteral("--seed and --rate must be numbers"));
    QTemporaryDir temporary;
    common.directory = parser.isSet(keep) ? parser.value(keep) : temporary.path();
    if (!QDir().mkpath(common.directory))
        return complain(QStringLiteral("--keep: cannot make %1").arg(common.directory));
    if (common.length < 2min)
        common.latencyLength = 5s;

    std::vector<RunOptions> runs;
    const QStringList venues = parser.isSet(venue) ? parser.values(venue) : Simulator::venueNames();
    for (const QString &venueName : venues) {
        // A line of a venue with several addresses may be named by itself.
        const QStringList lines = judgedVenue(venueName) ? QStringList{venueName} : judgedLines(venueName);
        if (lines.isEmpty() && parser.isSet(venue))
            return complain(QStringLiteral("the rules of %1 are not written down").arg(venueName));
        if (lines.isEmpty())
            print(QStringLiteral("%1 is not judged: its rules are not written down\n").arg(venueName));
        for (const QString &line : lines) {
            if (parser.isSet(plan)) {
                for (const FaultStep &step :
                     drawFaults(*judgedVenue(line), {common.length, common.staleAfter}, common.seed))
                    print(QStringLiteral("%1: %2\n").arg(line, step.toString()));
                continue;
            }
            runs.push_back(common);
            runs.back().venue = line;
        }
    }
    bool isGood = true;
    if (!runs.empty()) {
        std::vector<RunResult> results;
        for (size_t first = 0; first < runs.size(); first += size_t(most)) {
            const auto last = runs.begin() + qptrdiff(std::min(runs.size(), first + size_t(most)));
            for (RunResult &result : runVenues({runs.begin() + qptrdiff(first), last},
                                               [&](const QString &line) { print(line + QLatin1Char('\n')); })) {
                print(describe(result));
                isGood = isGood && result.error.isEmpty() && result.report.findings.isEmpty();
                results.push_back(std::move(result));
            }
        }
        print(QLatin1Char('\n') + tableOf(results));
    }
    return isGood ? 0 : 1;
}
