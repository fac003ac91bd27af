// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/report/reportcharts.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace feedwarden {

namespace {

class ReportCharts final
{
    Q_DECLARE_TR_FUNCTIONS(ReportCharts)
};

/// Places of one chart, in pixels.
struct Frame {
    TimeSpan time;
    double left = 56, right = ReportChartWidth - 8.0, top = 8, bottom = 0;

    [[nodiscard]] double x(WallTime at) const
    {
        const double share = double((at - time.from).count()) / double(std::max<qint64>(1, time.length().count()));
        return left + std::clamp(share, 0.0, 1.0) * (right - left);
    }
};

constexpr const char *GridColor = "#d9dde3";
constexpr const char *QuietColor = "#5b6470";

QString number(double value) { return QString::number(value, 'f', 1); }

QString textAt(double x, double y, const char *anchor, const QString &text)
{
    return QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"%3\" fill=\"%4\">%5</text>")
        .arg(number(x), number(y), QLatin1String(anchor), QLatin1String(QuietColor), text.toHtmlEscaped());
}

QString beginOf(int height)
{
    return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\" "
                          "font-family=\"sans-serif\" font-size=\"11\">")
        .arg(ReportChartWidth)
        .arg(height);
}

/// Round instants, at most seven of them, and how they are written.
QString timeAxis(const Frame &frame)
{
    using std::chrono::hours;
    struct Tick {
        std::chrono::minutes step;
        const char *format;
    };
    constexpr std::array<Tick, 14> ticks = {{{1min, "hh:mm"},
                                             {5min, "hh:mm"},
                                             {15min, "hh:mm"},
                                             {1h, "hh:mm"},
                                             {3h, "hh:mm"},
                                             {6h, "MM-dd hh:mm"},
                                             {12h, "MM-dd hh:mm"},
                                             {24h, "MM-dd"},
                                             {hours(48), "MM-dd"},
                                             {hours(24 * 7), "MM-dd"},
                                             {hours(24 * 14), "MM-dd"},
                                             {hours(24 * 30), "yyyy-MM-dd"},
                                             {hours(24 * 90), "yyyy-MM-dd"},
                                             {hours(24 * 365), "yyyy-MM-dd"}}};
    const auto fits = [&](const Tick &tick) { return frame.time.length() / tick.step <= 7; };
    const auto found = std::ranges::find_if(ticks, fits);
    const Tick &tick = found != ticks.end() ? *found : ticks.back();
    QString axis;
    for (WallTime at = WallTime((frame.time.from.time_since_epoch() + tick.step - 1us) / tick.step * tick.step);
         at <= frame.time.to; at += tick.step) {
        const double x = frame.x(at);
        axis += QStringLiteral("<line x1=\"%1\" x2=\"%1\" y1=\"%2\" y2=\"%3\" stroke=\"%4\"/>")
                    .arg(number(x), number(frame.top), number(frame.bottom), QLatin1String(GridColor));
        const QString text = toDateTime(at).toUTC().toString(QLatin1String(tick.format));
        axis += textAt(std::min(x, frame.right - 24), frame.bottom + 14, "middle", text);   // The last stays within.
    }
    return axis;
}

}   // namespace

QString reportColor(Condition condition)
{
    switch (condition) {
    case Condition::Trusted:
        return QStringLiteral("#0b7a5b");
    case Condition::Connecting:
        return QStringLiteral("#3b6ea5");
    case Condition::Degraded:
        return QStringLiteral("#955800");
    case Condition::Down:
        return QStringLiteral("#b3261e");
    case Condition::BreakerOpen:
        return QStringLiteral("#7a1f5c");
    case Condition::Blocked:
        return QStringLiteral("#5b1a1a");
    case Condition::Planned:
        return QStringLiteral("#3f51b5");
    case Condition::Local:
        return QStringLiteral("#626975");
    case Condition::NoData:
        return QStringLiteral("#c3c9d1");
    }
    Q_UNREACHABLE();
}

QByteArray bandChart(TimeSpan time, const std::vector<ConditionBand> &bands)
{
    Frame frame{.time = time};
    frame.bottom = ReportBandHeight - 20;
    QString svg = beginOf(ReportBandHeight);
    svg += QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"#f1f3f6\"/>")
               .arg(number(frame.left), number(frame.top), number(frame.right - frame.left),
                    number(frame.bottom - frame.top));
    const auto rank = [](Condition condition) {
        constexpr std::array order = {Condition::NoData, Condition::Trusted,     Condition::Planned,
                                      Condition::Local,  Condition::Connecting,  Condition::Degraded,
                                      Condition::Down,   Condition::BreakerOpen, Condition::Blocked};
        return std::ranges::find(order, condition) - order.begin();
    };
    std::vector<const ConditionBand *> ordered;
    for (const ConditionBand &band : bands)
        ordered.push_back(&band);
    std::ranges::stable_sort(ordered, {}, [&](const ConditionBand *band) { return rank(band->condition); });
    const ConditionBand *last = nullptr;
    double lastX = 0;
    for (const ConditionBand *band : ordered) {
        const double x = frame.x(band->from);
        const double width = std::max(1.0, frame.x(band->to.value_or(time.to)) - x);
        // Of thousands that lie in one pixel one is enough.
        if (last && last->condition == band->condition && width <= 1 && x - lastX < 0.5)
            continue;
        svg += QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\"/>")
                   .arg(number(x), number(frame.top), number(width), number(frame.bottom - frame.top),
                        reportColor(band->condition));
        last = band;
        lastX = x;
    }
    svg += timeAxis(frame) + QStringLiteral("</svg>");
    return svg.toUtf8();
}

/// 1, 2 or 5 times a power of ten, not below `value`.
static double roundedUp(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (value <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

QByteArray curveChart(TimeSpan time, const std::vector<LineSample> &samples, SampleStep step,
                      const std::vector<ReportCurve> &curves, const std::function<QString(double)> &label,
                      std::optional<double> top)
{
    Frame frame{.time = time};
    frame.top = 22;
    frame.bottom = ReportCurveHeight - 20;
    double highest = 0;
    bool isEmpty = true;
    for (const ReportCurve &curve : curves) {
        for (const LineSample &sample : samples) {
            if (const auto value = curve.value(sample)) {
                highest = std::max(highest, *value);
                isEmpty = false;
            }
        }
    }
    QString svg = beginOf(ReportCurveHeight);
    if (isEmpty) {
        svg += textAt(frame.left, ReportCurveHeight / 2.0, "start",
                      ReportCharts::tr("Nothing was measured in this time."));
        return (svg + QStringLiteral("</svg>")).toUtf8();
    }
    const double full = top.value_or(highest > 0 ? roundedUp(highest) : 1);
    const auto y = [&](double value) {
        return frame.bottom - std::clamp(value / full, 0.0, 1.0) * (frame.bottom - frame.top);
    };
    for (const double share : {0.0, 0.5, 1.0}) {
        svg += QStringLiteral("<line x1=\"%1\" x2=\"%2\" y1=\"%3\" y2=\"%3\" stroke=\"%4\"/>")
                   .arg(number(frame.left), number(frame.right), number(y(share * full)), QLatin1String(GridColor));
        svg += textAt(frame.left - 6, y(share * full) + 4, "end", label(share * full));
    }
    svg += timeAxis(frame);
    double legend = frame.left;
    for (const ReportCurve &curve : curves) {
        svg += QStringLiteral("<rect x=\"%1\" y=\"6\" width=\"14\" height=\"3\" fill=\"%2\"/>")
                   .arg(number(legend), curve.color)
               + textAt(legend + 19, 12, "start", curve.name);
        legend += 34 + 7 * double(curve.name.size());
        QString points;
        int count = 0;
        const auto finish = [&] {
            if (count == 1)   // Alone it would not be seen.
                svg += QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"1.5\" fill=\"%3\"/>")
                           .arg(points.section(QLatin1Char(','), 0, 0),
                                points.section(QLatin1Char(','), 1, 1).trimmed(), curve.color);
            else if (count > 1)
                svg += QStringLiteral("<polyline fill=\"none\" stroke-width=\"1.5\" stroke=\"%1\" points=\"%2\"/>")
                           .arg(curve.color, points.trimmed());
            points.clear();
            count = 0;
        };
        std::optional<WallTime> before;
        for (const LineSample &sample : samples) {
            const auto value = curve.value(sample);
            if (!value || (before && sample.time - *before > lengthOf(step)))
                finish();
            before = sample.time;
            if (!value)
                continue;
            points += number(frame.x(sample.time + lengthOf(step) / 2)) + QLatin1Char(',') + number(y(*value))
                      + QLatin1Char(' ');
            ++count;
        }
        finish();
    }
    return (svg + QStringLiteral("</svg>")).toUtf8();
}

}   // namespace feedwarden
