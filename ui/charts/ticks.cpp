// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ticks.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace feedwarden {

static QString labelOf(const QDateTime &local, Clock::duration step)
{
    if (local.time() == QTime(0, 0)) {
        // As in "Sat 21 Nov".
        return QLocale().toString(local.date(), QStringLiteral("ddd d MMM"));
    }
    return QLocale().toString(local.time(), step < 1min ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

std::vector<TimeTick> timeTicks(TimeInterval range, int most, const QTimeZone &zone)
{
    static constexpr std::array<Clock::duration, 22> steps = {
        1s,    2s, 5s, 10s, 15s, 30s, 1min, 2min, 5min,    10min,    15min,
        30min, 1h, 2h, 3h,  6h,  12h, 24h,  48h,  7 * 24h, 14 * 24h, 28 * 24h};
    most = std::max(most, 2);
    const auto fits = std::find_if(steps.begin(), steps.end(),
                                   [&](Clock::duration step) { return range.length() / step < most; });
    const Clock::duration step = fits != steps.end() ? *fits : range.length() / most;

    std::vector<TimeTick> ticks;
    const auto add = [&](const QDateTime &local) {
        const WallTime at = toWallTime(local);
        // An hour that the clocks repeat or leave out gives the same instant twice.
        if (at < range.from || at > range.to || (!ticks.empty() && ticks.back().at >= at))
            return;
        ticks.push_back({at, labelOf(local, step), local.time() == QTime(0, 0)});
    };
    QDate day = toDateTime(range.from).toTimeZone(zone).date();
    const QDate lastDay = toDateTime(range.to).toTimeZone(zone).date();
    if (step >= 24h) {
        // Whole days count from a fixed one, so that panning does not renumber them.
        const qint64 days = std::max<qint64>(step / 24h, 1);
        for (; day <= lastDay; day = day.addDays(1)) {
            if (day.toJulianDay() % days == 0)
                add(day.startOfDay(zone));
        }
        return ticks;
    }
    const int stepSeconds = int(std::chrono::duration_cast<std::chrono::seconds>(step).count());
    for (; day <= lastDay; day = day.addDays(1)) {
        // Of the first day only what the range can hold: a second's step has 86,400 of them.
        int second = 0;
        const QDateTime begin = toDateTime(range.from).toTimeZone(zone);
        if (begin.date() == day)
            second = begin.time().msecsSinceStartOfDay() / 1000 / stepSeconds * stepSeconds;
        for (; second < 86'400; second += stepSeconds) {
            const QDateTime local(day, QTime::fromMSecsSinceStartOfDay(second * 1000), zone);
            if (toWallTime(local) > range.to)
                return ticks;
            add(local);
        }
    }
    return ticks;
}

/// The largest of 1, 2, 5 × 10ⁿ that is not above `value`; above 0.
static double roundDown125(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    const double first = value / power;
    // 1e-9: a value that is round but for its last bits.
    return (first >= 5 - 1e-9 ? 5 : first >= 2 - 1e-9 ? 2 : 1) * power;
}

static double roundUp125(double value)
{
    const double below = roundDown125(value);
    if (below >= value * (1 - 1e-9))
        return below;
    const double power = std::pow(10, std::floor(std::log10(below) + 1e-9));
    const double first = std::round(below / power);
    return (first < 2 ? 2 : first < 5 ? 5 : 10) * power;
}

std::vector<double> valueTicks(double low, double high, int count)
{
    if (!(high > low) || count < 1)
        return {};
    const double step = roundUp125((high - low) / count);
    std::vector<double> ticks;
    for (double tick = std::ceil(low / step - 1e-9); tick * step <= high + step * 1e-9; ++tick)
        ticks.push_back(tick * step);
    return ticks;
}

std::vector<double> logTicks(double low, double high, int most)
{
    if (!(low > 0) || !(high > low))
        return {};
    std::vector<double> all, tens;
    for (double power = std::pow(10, std::floor(std::log10(low) + 1e-9)); power <= high * (1 + 1e-9); power *= 10) {
        for (const double factor : {1.0, 3.0}) {
            const double tick = power * factor;
            if (tick < low * (1 - 1e-9) || tick > high * (1 + 1e-9))
                continue;
            all.push_back(tick);
            if (factor == 1.0)
                tens.push_back(tick);
        }
    }
    return int(all.size()) > most && tens.size() >= 2 ? tens : all;
}

/// Limits of a linear scale: close enough to leave little empty, few enough to be steps.
static double roundUpLimit(double value)
{
    static constexpr std::array limits = {1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0};
    const double power = std::pow(10, std::floor(std::log10(value) + 1e-9));
    const auto limit = std::find_if(limits.begin(), limits.end(),
                                    [&](double candidate) { return candidate * power >= value * (1 - 1e-9); });
    return (limit != limits.end() ? *limit : 10.0) * power;
}

void SteppedScale::fit(double low, double high)
{
    if (std::isnan(low) || std::isnan(high) || high < low)
        return;
    const double ratio = low > 0 ? high / low : 0;
    const bool isLog = m_mayBeLog && ratio > (m_isLog ? 8 : 25);
    if (isLog) {
        const double wantedLow = roundDown125(low);
        const double wantedHigh = roundUp125(high);
        // A decade of air is what "too large" means on a logarithmic scale.
        const bool isTooLarge = std::log10(low / m_low) > 1.2 || std::log10(m_high / high) > 1.2;
        if (!m_isFitted || !m_isLog || low < m_low || high > m_high || isTooLarge) {
            m_low = wantedLow;
            m_high = wantedHigh;
        }
    } else {
        const double wantedHigh = high > 0 ? roundUpLimit(high) : 0;
        const double wantedLow = low < 0 ? -roundUpLimit(-low) : 0;
        const bool isTooLarge = high - std::min(low, 0.0) < (m_high - m_low) / 3;
        if (!m_isFitted || m_isLog || low < m_low || high > m_high || isTooLarge) {
            m_low = wantedLow;
            m_high = wantedHigh > wantedLow ? wantedHigh : wantedLow + 1;
        }
    }
    m_isLog = isLog;
    m_isFitted = true;
}

double SteppedScale::position(double value) const
{
    if (!m_isLog)
        return (value - m_low) / (m_high - m_low);
    if (value <= 0)
        return 0;
    return std::log(value / m_low) / std::log(m_high / m_low);
}

std::vector<double> SteppedScale::ticks(int count) const
{
    return m_isLog ? logTicks(m_low, m_high, count) : valueTicks(m_low, m_high, count);
}

}   // namespace feedwarden
