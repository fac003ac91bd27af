// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/truth/runreport.h"

#include <QStringList>

#include <algorithm>

namespace feedwarden {

static QString countsOf(const QMap<QString, int> &map)
{
    QStringList parts;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        parts.append(QStringLiteral("%1 %2").arg(it.key()).arg(it.value()));
    return parts.join(QLatin1String(", "));
}

static QString inMs(std::optional<Clock::duration> time, int decimals)
{
    return time ? QString::number(toMs(*time), 'f', decimals) : QStringLiteral("-");
}

QString describe(const RunResult &result)
{
    if (!result.error.isEmpty())
        return QStringLiteral("%1: %2\n").arg(result.venue, result.error);
    const JudgeReport &report = result.report;
    QString text;
    text += QStringLiteral("%1: %2 s, %3 steps, threads stalled for %4 ms, %5 ms at most\n")
                .arg(result.venue)
                .arg(result.lasted.count())
                .arg(result.stepsDone)
                .arg(inMs(result.stalled, 1), inMs(result.longestStall, 1));
    text += QStringLiteral("  hits      %1\n").arg(countsOf(report.faults));
    text += QStringLiteral("  gaps      %1 of %2 found, %3 false; books back in step %4 of %5\n")
                .arg(report.gapsFound)
                .arg(report.gaps)
                .arg(report.falseGaps)
                .arg(report.resyncsFound)
                .arg(report.resyncs);
    text += QStringLiteral("  others    %1 duplicates (%2 told), %3 sent late, %4 wrong checksums (%5 told)\n")
                .arg(report.duplicates)
                .arg(report.duplicatesFound)
                .arg(report.reordered)
                .arg(report.checksums)
                .arg(report.checksumsFound);
    text += QStringLiteral("  blind     at most %1 ms, off by %2 ms at most (%3: %4)\n")
                .arg(inMs(report.mostBlindTime, 1), inMs(report.worstBlindTime, 1),
                     report.worstStream ? report.worstStream->toString() : QString(), report.worstBlindTimeWhy);
    text += QStringLiteral(
                "  latency   p50 %1 ms injected, off by %2 ms; clocks know %3 ms, this machine takes %4 ms\n")
                .arg(inMs(report.latency, 2), inMs(report.latencyDeviation, 2), inMs(result.clockDoubt, 1),
                     inMs(result.handOver, 2));
    text += QStringLiteral("  outages   %1 of %2 named right: %3\n")
                .arg(report.outagesNamed)
                .arg(report.outages)
                .arg(countsOf(report.causes));
    for (const Finding &finding : report.findings)
        text += QStringLiteral("  FOUND     %1 %2: %3\n").arg(toRfc3339(finding.t), nameOf(finding.kind), finding.text);
    return text;
}

QString tableOf(const std::vector<RunResult> &results)
{
    QList<QStringList> rows{{QStringLiteral("line"), QStringLiteral("s"), QStringLiteral("gaps"),
                             QStringLiteral("found"), QStringLiteral("false"), QStringLiteral("resyncs"),
                             QStringLiteral("dup"), QStringLiteral("late"), QStringLiteral("sums"),
                             QStringLiteral("outages"), QStringLiteral("named"), QStringLiteral("blind off"),
                             QStringLiteral("latency off"), QStringLiteral("stalled"), QStringLiteral("findings"),
                             QStringLiteral("causes")}};
    for (const RunResult &result : results) {
        const JudgeReport &report = result.report;
        const auto number = [](auto value) { return QString::number(value); };
        const auto of = [](int found, int all) { return QStringLiteral("%1/%2").arg(found).arg(all); };
        if (!result.error.isEmpty()) {
            rows.append({result.venue, number(result.lasted.count()), result.error});
            continue;
        }
        rows.append({result.venue, number(result.lasted.count()), number(report.gaps), number(report.gapsFound),
                     number(report.falseGaps), of(report.resyncsFound, report.resyncs), number(report.duplicates),
                     number(report.reordered), of(report.checksumsFound, report.checksums), number(report.outages),
                     number(report.outagesNamed), inMs(report.worstBlindTime, 1) + QLatin1String(" ms"),
                     QStringLiteral("%1 ± %2 ms").arg(inMs(report.latencyDeviation, 2), inMs(result.clockDoubt, 1)),
                     inMs(result.longestStall, 0) + QLatin1String(" ms"), number(report.findings.size()),
                     countsOf(report.causes)});
    }
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i >= widths.size())
                widths.append(0);
            if (row.size() == rows.constFirst().size())
                widths[i] = std::max(widths[i], row[i].size());
        }
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += (i == 0 || i + 1 == row.size() ? row[i].leftJustified(widths[i]) : row[i].rightJustified(widths[i]))
                    + QLatin1String("  ");
        text += line.trimmed() + QLatin1Char('\n');
    }
    return text;
}

}   // namespace feedwarden
