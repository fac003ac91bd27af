// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/report/historyreport.h"

#include "core/outlets/report/reportcharts.h"
#include "core/words/units.h"
#include "core/words/words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace feedwarden {

std::optional<ReportPeriod> reportPeriodFromName(const QString &name)
{
    for (const auto &[known, period] : {std::pair("day", ReportPeriod::Day), std::pair("week", ReportPeriod::Week),
                                        std::pair("month", ReportPeriod::Month)}) {
        if (name == QLatin1String(known))
            return period;
    }
    return {};
}

TimeSpan lastWhole(ReportPeriod period, WallTime now)
{
    const QDate today = toDateTime(now).toUTC().date();
    QDate end = today;
    if (period == ReportPeriod::Week)
        end = today.addDays(1 - today.dayOfWeek());
    else if (period == ReportPeriod::Month)
        end = QDate(today.year(), today.month(), 1);
    const QDate begin = period == ReportPeriod::Day    ? end.addDays(-1)
                        : period == ReportPeriod::Week ? end.addDays(-7)
                                                       : end.addMonths(-1);
    const auto midnight = [](QDate date) { return toWallTime(QDateTime(date, QTime(0, 0), Qt::UTC)); };
    return {midnight(begin), midnight(end)};
}

std::vector<LineSample> samplesForReport(HistoryReader &reader, const FeedReport &report, const HistoryFacts &facts)
{
    const auto of = [&](const QString &feed, int line) {
        // Seconds know no distributions.
        const SampleStep step = reader.stepFor(feed, facts.time, 100, SampleStep::TenSeconds);
        return reader.samples(feed, line, step, facts.time);
    };
    if (!report.feed.isEmpty())
        return of(report.feed, report.line);
    std::vector<LineSample> all;
    for (const QString &feed : reader.feeds()) {
        const auto venue = facts.venues.find(feed);
        if ((venue != facts.venues.cend() ? venue->second : QString()) == report.venue)
            std::ranges::copy(of(feed, 0), std::back_inserter(all));
    }
    return all;
}

namespace {

constexpr size_t LongestOutages = 20;

QString utcText(WallTime time, QLatin1String format = QLatin1String("yyyy-MM-dd hh:mm:ss"))
{
    return toDateTime(time).toUTC().toString(format);
}

/// Of time: cut to what was reached, as precise as it has to be.
QString shareOfTime(std::optional<double> share)
{
    if (!share)
        return unknownText();
    return percentText(QLocale().toString(std::floor(*share * 1e5) / 1e3, 'f', 3));
}

/// One report while it is written.
class ReportPage final
{
    Q_DECLARE_TR_FUNCTIONS(HistoryReport)
public:
    ReportPage(HistoryReader &reader, const HistoryReport::Question &question, WallTime now,
               const HistoryReport::PlaceChart &placeChart)
        : m_reader(reader), m_question(question), m_now(now), m_placeChart(placeChart)
    {
    }
    [[nodiscard]] QString html();

private:
    void head();
    void summary();
    void feed(const FeedReport &report);
    void outages(const FeedReport &report);
    void losses();
    void legend();
    void meanings();
    void tag(const char *name, const QString &text);   ///< The text is escaped.
    void row(const char *cell, const QStringList &cells, int leftAligned = 1);
    void chart(const QByteArray &svg);

    HistoryReader &m_reader;
    const HistoryReport::Question &m_question;
    const WallTime m_now;
    const HistoryReport::PlaceChart &m_placeChart;
    HistoryFacts m_facts;
    std::vector<FeedReport> m_reports;
    std::map<QString, std::vector<LineSample>> m_samples;
    QString m_page;
};

void ReportPage::tag(const char *name, const QString &text)
{
    m_page += QStringLiteral("<%1>%2</%1>\n").arg(QLatin1String(name), text.toHtmlEscaped());
}

void ReportPage::row(const char *cell, const QStringList &cells, int leftAligned)
{
    m_page += QLatin1String("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        m_page += QStringLiteral("<%1 align=\"%2\">%3</%1>")
                      .arg(QLatin1String(cell), i < leftAligned ? QLatin1String("left") : QLatin1String("right"),
                           cells[i].toHtmlEscaped());
    }
    m_page += QLatin1String("</tr>\n");
}

void ReportPage::chart(const QByteArray &svg)
{
    m_page += QLatin1String("<p class=\"chart\">") + (m_placeChart ? m_placeChart(svg) : QString::fromUtf8(svg))
              + QLatin1String("</p>\n");
}

void ReportPage::head()
{
    const QString title = m_question.feed.isEmpty() ? tr("Feed report") : tr("Feed report: %1").arg(m_question.feed);
    m_page = QStringLiteral(
                 "<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
                 "<meta name=\"viewport\" content=\"width=device-width\"><title>%2</title>\n<style>\n"
                 "body { font-family: sans-serif; font-size: 13px; color: #1c222b; background: #ffffff;%3 }\n"
                 "h1 { font-size: 22px; margin-bottom: 2px; }\n"
                 "h2 { font-size: 17px; margin-top: 26px; margin-bottom: 4px; }\n"
                 "h3 { font-size: 13px; margin-top: 12px; margin-bottom: 2px; }\n"
                 "p { margin-top: 4px; margin-bottom: 6px; }\n"
                 "table { border-collapse: collapse; margin-top: 4px; }\n"
                 "th { color: #5b6470; font-weight: normal; border-bottom: 1px solid #c3c9d1; }\n"
                 "th, td { padding: 3px 9px 3px 0; vertical-align: top; }\n"
                 "td { border-bottom: 1px solid #eceff2; }\n"
                 ".quiet { color: #5b6470; }\n"
                 ".chart svg { width: 100%; height: auto; }\n"
                 "@media print { h2 { break-after: avoid; } .chart, tr { break-inside: avoid; } }\n"
                 "</style></head><body>\n")
                 .arg(QLocale().bcp47Name().toHtmlEscaped(), title.toHtmlEscaped(),
                      // Paper has margins of its own.
                      m_placeChart ? QString()
                                   : QStringLiteral(" max-width: 980px; margin: 24px auto; padding: 0 16px;"));
    tag("h1", title);
    m_page += QStringLiteral("<p class=\"quiet\">%1</p>\n")
                  .arg(tr("%1 to %2, UTC. Made at %3 by Feedwarden %4.")
                           .arg(utcText(m_facts.time.from, QLatin1String("yyyy-MM-dd hh:mm")),
                                utcText(m_facts.time.to, QLatin1String("yyyy-MM-dd hh:mm")), utcText(m_now),
                                QStringLiteral(FEEDWARDEN_VERSION))
                           .toHtmlEscaped());
}

void ReportPage::summary()
{
    if (m_reports.empty()) {
        tag("p", tr("Nothing is known of this time: no program watched a feed then."));
        return;
    }
    m_page += QLatin1String("<table width=\"100%\">\n");
    row("th", {tr("Feed"), tr("Watched"), tr("Up"), tr("Trusted"), tr("Blind"), tr("Outages"), tr("Longest"),
               tr("Missed"), tr("Latency p50"), tr("p99"), tr("Score"), tr("Budget spent")});
    for (const FeedReport &report : m_reports) {
        const auto budget = report.budget(m_question.objectives.of(report.feed));
        row("td",
            {report.feed, totalDurationText(report.observed), shareOfTime(report.uptime), shareOfTime(report.trusted),
             totalDurationText(report.blind), QLocale().toString(report.outages), durationText(report.longest),
             countText(report.missing), latencyText(report.latency.p50), latencyText(report.latency.p99),
             report.quality ? QLocale().toString(std::floor(*report.quality), 'f', 0) : unknownText(),
             budget ? shareText(budget->spent) : unknownText()});
    }
    m_page += QLatin1String("</table>\n");
    for (const FeedReport &report : m_reports) {
        const auto budget = report.budget(m_question.objectives.of(report.feed));
        if (budget && budget->spent > 1)
            tag("p", tr("%1 missed the objective of %2 %: %3 blind where %4 were allowed.")
                         .arg(report.feed, QLocale().toString(m_question.objectives.of(report.feed) * 100, 'g', 6),
                              totalDurationText(report.blind), durationText(budget->allowed)));
    }
}

void ReportPage::legend()
{
    m_page += QLatin1String("<p>");
    for (const Condition condition :
         {Condition::Trusted, Condition::Connecting, Condition::Degraded, Condition::Down, Condition::BreakerOpen,
          Condition::Blocked, Condition::Planned, Condition::Local, Condition::NoData}) {
        m_page += QStringLiteral("<span style=\"color: %1\">&#9632;</span> %2 &nbsp; ")
                      .arg(reportColor(condition), wordFor(condition).toHtmlEscaped());
    }
    m_page += QLatin1String("</p>\n");
}

void ReportPage::outages(const FeedReport &report)
{
    std::vector<const KeptOutage *> known;
    for (const KeptOutage &kept : m_facts.outages) {
        if (kept.outage.feed == report.feed)
            known.push_back(&kept);
    }
    if (known.empty()) {
        tag("p", tr("No outage in this time."));
        return;
    }
    m_page += QLatin1String("<table>\n");
    row("th", {tr("Cause"), tr("Outages"), tr("Down")});
    std::vector<std::pair<Cause, FeedReport::OfCause>> causes(report.causes.cbegin(), report.causes.cend());
    std::ranges::sort(causes, std::greater(), [](const auto &entry) { return entry.second.down; });
    for (const auto &[cause, of] : causes)
        row("td", {phraseFor(cause), QLocale().toString(of.outages), totalDurationText(of.down)});
    m_page += QLatin1String("</table>\n");

    const auto lengthOfOutage = [&](const KeptOutage *kept) {
        return kept->outage.to.value_or(m_facts.time.to) - kept->outage.from;
    };
    std::ranges::stable_sort(known, std::greater(), lengthOfOutage);
    const size_t all = known.size();
    known.resize(std::min(all, LongestOutages));
    std::ranges::sort(known, {}, [](const KeptOutage *kept) { return kept->outage.from; });
    tag("h3", all > known.size() ? tr("The %1 longest of %2 outages").arg(known.size()).arg(all) : tr("Outages"));
    m_page += QLatin1String("<table width=\"100%\">\n");
    row("th", {tr("From"), tr("Line"), tr("Cause"), tr("Said"), tr("Attempts"), tr("Down")}, 4);
    for (const KeptOutage *kept : known) {
        const Outage &outage = kept->outage;
        const QString length = outage.to && !kept->isCut ? durationText(*outage.to - outage.from)
                               : outage.to               ? tr("at least %1").arg(durationText(*outage.to - outage.from))
                                                         : tr("goes on");
        row("td",
            {utcText(outage.from), QStringLiteral("#%1").arg(outage.line), phraseFor(outage.cause),
             outage.detail.left(120), QLocale().toString(outage.attemptCount), length},
            4);
    }
    m_page += QLatin1String("</table>\n");
}

void ReportPage::feed(const FeedReport &report)
{
    tag("h2", report.venue.isEmpty() || report.venue == report.feed
                  ? report.feed
                  : QStringLiteral("%1 (%2)").arg(report.feed, report.venue));
    tag("p", tr("Watched for %1. Mean time between outages %2, mean time to recover %3, %4 attempts to connect. %5 "
                "messages, %6.")
                 .arg(totalDurationText(report.observed), durationText(report.mtbf), durationText(report.mttr),
                      QLocale().toString(report.attempts), countText(report.messages), bytesText(report.bytes)));
    chart(bandChart(m_facts.time, m_reader.bands(report.feed, m_facts.time)));
    const std::vector<LineSample> &samples = m_samples[report.feed];
    const SampleStep step = m_reader.stepFor(report.feed, m_facts.time, 100, SampleStep::TenSeconds);
    const auto msOf = [](std::optional<Clock::duration> latency) {
        return latency ? std::optional(std::chrono::duration<double, std::milli>(*latency).count()) : std::nullopt;
    };
    tag("h3", tr("Latency of the feed"));
    chart(curveChart(m_facts.time, samples, step,
                     {{QStringLiteral("p50"), QStringLiteral("#2f6cb3"),
                       [&](const LineSample &sample) { return msOf(sample.latencyQuantiles().p50); }},
                      {QStringLiteral("p99"), QStringLiteral("#bf6b12"),
                       [&](const LineSample &sample) { return msOf(sample.latencyQuantiles().p99); }}},
                     [](double ms) { return ms > 0 ? latencyText(ms) : QStringLiteral("0"); }));
    tag("h3", tr("Quality score"));
    chart(curveChart(
        m_facts.time, samples, step,
        {{tr("mean"), QStringLiteral("#2f6cb3"), [](const LineSample &sample) { return sample.qualityMean(); }},
         {tr("lowest"), QStringLiteral("#bf6b12"),
          [](const LineSample &sample) {
              return sample.scored > 0 ? std::optional(double(sample.qualityMin)) : std::nullopt;
          }}},
        [](double score) { return QLocale().toString(score, 'f', 0); }, 100));
    outages(report);
}

void ReportPage::losses()
{
    const auto losses = m_reader.losses(m_facts.time);
    if (losses.empty())
        return;
    tag("h2", tr("Not written down"));
    for (const KeptLoss &loss : losses)
        tag("p",
            tr("%1 to %2: %3 events (%4).")
                .arg(utcText(loss.time.from), utcText(loss.time.to), QLocale().toString(loss.events), loss.reason));
}

void ReportPage::meanings()
{
    tag("h2", tr("What the words mean"));
    tag("p",
        tr("Only time that a program watched counts, and no planned maintenance. Up: no line of the feed had an "
           "outage. Trusted: share of the time that streams were wanted in which their data could be trusted. Blind: "
           "at least one wanted stream could not be trusted. Missed: messages that never came, where the exchange "
           "numbers them. Latency: from the exchange's time stamp to its arrival here, corrected by the measured "
           "difference of the clocks. Budget: blind time that the feed's objective allows; %1 % of the time where it "
           "has none "
           "of its own.")
            .arg(QLocale().toString((1 - m_question.objectives.usual) * 100, 'g', 6)));
}

QString ReportPage::html()
{
    m_facts = factsOf(m_reader, m_question.feed, m_question.time, m_question.objectives.maintenance);
    m_reports = reportsOf(m_facts);
    for (FeedReport &report : m_reports) {
        m_samples[report.feed] = samplesForReport(m_reader, report, m_facts);
        addSamples(report, m_samples[report.feed]);
    }
    head();
    summary();
    if (!m_reports.empty()) {
        legend();
        for (const FeedReport &report : m_reports)
            feed(report);
    }
    losses();
    meanings();
    return m_page + QLatin1String("</body></html>\n");
}

}   // namespace

QString HistoryReport::html(HistoryReader &reader, const Question &question, WallTime now, const PlaceChart &placeChart)
{
    return ReportPage(reader, question, now, placeChart).html();
}

}   // namespace feedwarden
