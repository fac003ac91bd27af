// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/units.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace feedwarden {

namespace {

constexpr char16_t EnDash = 0x2013;
constexpr char16_t Minus = 0x2212;
constexpr char16_t NoBreakSpace = 0x00A0;

struct Units {
    Q_DECLARE_TR_FUNCTIONS(Units)
};

/// A true minus instead of the hyphen that many locales give.
QString number(double value, int decimals)
{
    // What rounds to zero has no sign.
    if (std::abs(value) < 0.5 * std::pow(10.0, -decimals))
        value = 0.0;
    QString text = QLocale().toString(std::abs(value), 'f', decimals);
    if (value < 0)
        text.prepend(QChar(Minus));
    return text;
}

/// At most three significant digits for what is at least 0.01.
int decimalsFor(double value)
{
    value = std::abs(value);
    if (value >= 99.95)
        return 0;
    if (value >= 9.995)
        return 1;
    return 2;
}

QString twoDigits(qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); }

QString minutesText(qint64 seconds)
{
    return QString::number(seconds / 60) + QLatin1Char(':') + twoDigits(seconds % 60);
}

QString longText(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (hours < 24) {
        //: A duration: hours and minutes.
        return Units::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    }
    //: A duration: days and hours.
    return Units::tr("%1 d %2 h").arg(QLocale().toString(hours / 24)).arg(hours % 24);
}

QString secondsText(const QString &figure)
{
    //: A duration or latency in seconds.
    return Units::tr("%1 s").arg(figure);
}

}   // namespace

QString unknownText() { return QString(QChar(EnDash)); }

QString durationText(Clock::duration duration)
{
    using namespace std::chrono;
    duration = std::max(duration, Clock::duration::zero());
    const qint64 tenths = duration_cast<milliseconds>(duration).count() / 100;
    if (tenths == 0)
        return secondsText(QLocale().toString(0));
    if (tenths < 100)
        return secondsText(number(double(tenths) / 10.0, 1));
    const qint64 whole = tenths / 10;
    if (whole < 60)
        return secondsText(QLocale().toString(whole));
    if (whole < 3'600)
        return minutesText(whole);
    return longText(whole);
}

QString durationText(std::optional<Clock::duration> duration)
{
    return duration ? durationText(*duration) : unknownText();
}

QString countdownText(Clock::duration left)
{
    using namespace std::chrono;
    const qint64 whole = std::max<qint64>(0, ceil<seconds>(left).count());
    if (whole < 60)
        return secondsText(QLocale().toString(whole));
    if (whole < 3'600)
        return minutesText(whole);
    return longText(whole);
}

QString exactDurationText(std::chrono::milliseconds duration)
{
    using namespace std::chrono;
    if (duration <= milliseconds::zero())
        return secondsText(QLocale().toString(0));
    QStringList parts;
    const auto take = [&duration, &parts](milliseconds unit, const auto &textOf) {
        const qint64 count = duration / unit;
        duration %= unit;
        if (count > 0)
            parts << textOf(QLocale().toString(count));
    };
    //: A duration in whole days, hours or minutes.
    take(hours(24), [](const QString &figure) { return Units::tr("%1 d").arg(figure); });
    //: A duration in whole days, hours or minutes.
    take(hours(1), [](const QString &figure) { return Units::tr("%1 h").arg(figure); });
    //: A duration in whole days, hours or minutes.
    take(minutes(1), [](const QString &figure) { return Units::tr("%1 min").arg(figure); });
    take(seconds(1), secondsText);
    take(milliseconds(1), [](const QString &figure) { return Units::tr("%1 ms").arg(figure); });
    return parts.join(QLatin1Char(' '));
}

QString totalDurationText(Clock::duration duration)
{
    using namespace std::chrono;
    const qint64 whole = std::max<qint64>(0, duration_cast<seconds>(duration).count());
    if (whole == 0)
        return secondsText(QLocale().toString(0));
    return whole < 3'600 ? minutesText(whole) : longText(whole);
}

QString latencyText(std::optional<Clock::duration> latency)
{
    return latency ? latencyText(toMs(*latency)) : unknownText();
}

QString latencyText(double ms)
{
    if (!std::isfinite(ms))
        return unknownText();
    const double size = std::abs(ms);
    if (size >= 999.5)
        return secondsText(number(ms / 1'000.0, decimalsFor(ms / 1'000.0)));
    const int decimals = size >= 9.95 ? 0 : size >= 0.995 ? 1 : 2;
    //: A latency in milliseconds.
    return Units::tr("%1 ms").arg(number(ms, decimals));
}

QString feedLatencyText(std::optional<Clock::duration> latency, std::optional<Clock::duration> clockUncertainty)
{
    const QString text = latencyText(latency);
    if (!latency || (clockUncertainty && *clockUncertainty < CoarseClock))
        return text;
    return QChar(0x2248) + QString(QChar(NoBreakSpace)) + text;
}

QString offsetText(Clock::duration offset, Clock::duration uncertainty)
{
    const double ms = toMs(offset);
    const QString sign = ms > 0 ? QStringLiteral("+") : QString();
    const double about = toMs(uncertainty);
    //: A clock offset and how far it may be off, in milliseconds.
    return Units::tr("%1 ± %2").arg(sign + latencyText(ms), number(about, about < 0.95 ? 1 : 0));
}

QString rateText(double perSecond)
{
    if (!std::isfinite(perSecond))
        return unknownText();
    if (perSecond <= 0)
        return QLocale().toString(0);
    if (perSecond < 0.05)
        return QStringLiteral("<") + QChar(NoBreakSpace) + number(0.1, 1);
    return number(perSecond, perSecond < 9.95 ? 1 : 0);
}

QString countText(quint64 count)
{
    if (count < 10'000'000)
        return QLocale().toString(count);
    const double millions = double(count) / 1e6;
    if (millions < 999.5) {
        //: A count in millions.
        return Units::tr("%1 M").arg(number(millions, decimalsFor(millions)));
    }
    //: A count in billions (10^9).
    return Units::tr("%1 bn").arg(number(millions / 1e3, decimalsFor(millions / 1e3)));
}

QString bytesText(quint64 bytes)
{
    if (bytes < 1'000) {
        //: A size in bytes.
        return Units::tr("%1 B").arg(QLocale().toString(bytes));
    }
    double size = double(bytes);
    static constexpr const char *units[] = {QT_TRANSLATE_NOOP("Units", "%1 kB"), QT_TRANSLATE_NOOP("Units", "%1 MB"),
                                            QT_TRANSLATE_NOOP("Units", "%1 GB"), QT_TRANSLATE_NOOP("Units", "%1 TB")};
    int unit = -1;
    do {
        size /= 1'000.0;
        ++unit;
    } while (size >= 999.5 && unit + 1 < int(std::size(units)));
    return Units::tr(units[unit]).arg(number(size, size >= 9.95 ? 0 : 1));
}

QString scoreText(const std::optional<QualityScore> &score)
{
    if (!score)
        return unknownText();
    // The sum of the parts is a floating-point number: 97 may come as 96.9999999.
    return QLocale().toString(int(std::floor(score->value() + 1e-6)));
}

QString pointsText(double points)
{
    const double size = std::abs(points);
    return number(points, size < 9.95 && std::abs(size - std::round(size)) >= 0.05 ? 1 : 0);
}

QString shareText(double share)
{
    if (!std::isfinite(share))
        return unknownText();
    const double percent = share * 100.0;
    // Only the whole is shown as the whole.
    const double shown = percent < 100.0 ? std::min(percent, 99.9) : percent;
    return percentText(number(shown, shown >= 99.0 && shown < 100.0 ? 1 : 0));
}

QString percentText(const QString &number)
{
    //: A share in percent.
    return Units::tr("%1 %").arg(number);
}

QString decimalText(const std::optional<Decimal> &value)
{
    if (!value)
        return unknownText();
    // Not through double: 18 digits are exact here and are not there.
    QString digits = QString::number(value->mantissa());
    const bool negative = digits.startsWith(QLatin1Char('-'));
    if (negative)
        digits.remove(0, 1);
    int scale = value->scale();
    if (scale < 0) {
        digits.append(QString(-scale, QLatin1Char('0')));
        scale = 0;
    }
    if (digits.size() <= scale)
        digits.prepend(QString(scale + 1 - digits.size(), QLatin1Char('0')));
    QString whole = digits.left(digits.size() - scale);
    const QString fraction = digits.right(scale);
    const QLocale locale;
    if (!(locale.numberOptions() & QLocale::OmitGroupSeparator)) {
        for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
            whole.insert(at, locale.groupSeparator());
    }
    QString text = fraction.isEmpty() ? whole : QString(whole + locale.decimalPoint() + fraction);
    if (negative)
        text.prepend(QChar(Minus));
    return text;
}

QString timeText(WallTime time, TimeStyle style)
{
    const QDateTime local = toDateTime(time).toLocalTime();
    switch (style) {
    case TimeStyle::Clock:
        return local.toString(QStringLiteral("HH:mm:ss"));
    case TimeStyle::Minutes:
        return local.toString(QStringLiteral("HH:mm"));
    case TimeStyle::Precise:
        return local.toString(QStringLiteral("HH:mm:ss.zzz"));
    case TimeStyle::DateTime:
        return local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    }
    Q_UNREACHABLE();
}

}   // namespace feedwarden
