// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durations.h"

#include <array>
#include <optional>

namespace feedwarden {

using std::chrono::milliseconds;

struct Unit {
    QLatin1String name;
    milliseconds length;
};

// Largest first: that is also the order in which they may be written.
static constexpr std::array<Unit, 5> Units = {{
    {QLatin1String("d"), std::chrono::hours(24)},
    {QLatin1String("h"), std::chrono::hours(1)},
    {QLatin1String("m"), std::chrono::minutes(1)},
    {QLatin1String("s"), std::chrono::seconds(1)},
    {QLatin1String("ms"), milliseconds(1)},
}};

static constexpr milliseconds LongestDuration = std::chrono::hours(24) * 36'500;

static bool isDigit(QChar character) { return character >= u'0' && character <= u'9'; }

/// Takes up to `most` digits from the front; none where there is no digit or there are more than that.
static std::optional<qint64> takeNumber(QStringView &text, qsizetype most)
{
    qsizetype length = 0;
    while (length < text.size() && isDigit(text[length]))
        ++length;
    if (length == 0 || length > most)
        return {};
    const qint64 number = text.first(length).toLongLong();
    text = text.sliced(length);
    return number;
}

Result<milliseconds> parseDuration(QStringView text)
{
    const Error error{
        ErrorCode::InvalidArgument,
        QStringLiteral("not a duration: \"%1\"; allowed are whole numbers with d, h, m, s or ms, such as 500ms, "
                       "30s, 5m, 1h30m or 7d, up to 36500d")
            .arg(text.left(60))};
    if (text.isEmpty())
        return error;
    milliseconds sum{0};
    size_t nextUnit = 0;
    while (!text.isEmpty()) {
        const auto number = takeNumber(text, 15);   // 15 digits of days still fit once compared with the limit below.
        if (!number)
            return error;
        qsizetype length = 0;
        while (length < text.size() && !isDigit(text[length]))
            ++length;
        const QStringView name = text.first(length);
        text = text.sliced(length);
        while (nextUnit < Units.size() && Units[nextUnit].name != name)
            ++nextUnit;
        if (nextUnit == Units.size())
            return error;
        const milliseconds unit = Units[nextUnit].length;
        ++nextUnit;
        if (*number > LongestDuration / unit)
            return error;
        sum += unit * *number;
    }
    if (sum > LongestDuration)
        return error;
    return sum;
}

QString formatDuration(milliseconds duration)
{
    if (duration == milliseconds{0})
        return QStringLiteral("0s");
    QString text;
    if (duration < milliseconds{0})
        text += u'-';
    for (const Unit &unit : Units) {
        // Each part is made positive by itself: the most negative duration has no positive counterpart.
        const auto count = duration / unit.length;
        duration %= unit.length;
        if (count != 0)
            text += QString::number(qAbs(count)) + unit.name;
    }
    return text;
}

/// Exactly `digits` digits from the front.
static std::optional<int> takeField(QStringView &text, qsizetype digits)
{
    if (text.size() < digits)
        return {};
    int number = 0;
    for (const QChar character : text.first(digits)) {
        if (!isDigit(character))
            return {};
        number = number * 10 + (character.unicode() - u'0');
    }
    text = text.sliced(digits);
    return number;
}

static bool takeCharacter(QStringView &text, QStringView oneOf)
{
    if (text.isEmpty() || !oneOf.contains(text.front()))
        return false;
    text = text.sliced(1);
    return true;
}

static std::optional<std::chrono::sys_days> takeDay(QStringView &text)
{
    const auto year = takeField(text, 4);
    if (!year || !takeCharacter(text, u"-"))
        return {};
    const auto month = takeField(text, 2);
    if (!month || !takeCharacter(text, u"-"))
        return {};
    const auto day = takeField(text, 2);
    if (!day)
        return {};
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(unsigned(*month)),
                                           std::chrono::day(unsigned(*day))};
    // Nanoseconds since 1970 fit into 64 bits until 2262.
    if (!date.ok() || *year < 1970 || *year > 2261)
        return {};
    return std::chrono::sys_days(date);
}

static std::optional<std::chrono::nanoseconds> takeTimeOfDay(QStringView &text)
{
    const auto hour = takeField(text, 2);
    if (!hour || *hour > 23 || !takeCharacter(text, u":"))
        return {};
    const auto minute = takeField(text, 2);
    if (!minute || *minute > 59 || !takeCharacter(text, u":"))
        return {};
    const auto second = takeField(text, 2);
    if (!second || *second > 60)
        return {};
    std::chrono::nanoseconds time = std::chrono::hours(*hour) + std::chrono::minutes(*minute)
                                    + std::chrono::seconds(*second);
    if (takeCharacter(text, u".")) {
        std::chrono::nanoseconds weight = std::chrono::milliseconds(100);
        if (text.isEmpty() || !isDigit(text.front()))
            return {};
        for (; !text.isEmpty() && isDigit(text.front()); text = text.sliced(1), weight /= 10)
            time += weight * (text.front().unicode() - u'0');
    }
    return time;
}

static std::optional<std::chrono::minutes> takeOffset(QStringView &text)
{
    if (takeCharacter(text, u"zZ"))
        return std::chrono::minutes{0};
    const bool isWest = text.startsWith(u'-');
    if (!takeCharacter(text, u"+-"))
        return {};
    const auto hours = takeField(text, 2);
    if (!hours || *hours > 23 || !takeCharacter(text, u":"))
        return {};
    const auto minutes = takeField(text, 2);
    if (!minutes || *minutes > 59)
        return {};
    const std::chrono::minutes offset = std::chrono::hours(*hours) + std::chrono::minutes(*minutes);
    return isWest ? -offset : offset;
}

Result<WallTime> parseInstant(QStringView text, WallTime now)
{
    const Error error{
        ErrorCode::InvalidArgument,
        QStringLiteral("not an instant: \"%1\"; allowed are RFC 3339 (2026-11-20T14:03:07Z), a day (2026-11-20), now, "
                       "or a time before now (-24h)")
            .arg(text.left(60))};
    if (text == u"now")
        return now;
    if (text.startsWith(u'-')) {
        const auto before = parseDuration(text.sliced(1));
        if (!before)
            return error;
        return now - *before;
    }
    const auto day = takeDay(text);
    if (!day)
        return error;
    if (text.isEmpty())
        return WallTime(*day);
    if (!takeCharacter(text, u"Tt "))
        return error;
    const auto time = takeTimeOfDay(text);
    if (!time)
        return error;
    const auto offset = takeOffset(text);
    if (!offset || !text.isEmpty())
        return error;
    return WallTime(*day) + *time - *offset;
}

}   // namespace feedwarden
