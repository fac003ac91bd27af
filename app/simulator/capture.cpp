// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/capture.h"

#include "app/simulator/wiretime.h"

#include <QFile>

#include <algorithm>
#include <array>

#include <zlib.h>

namespace feedwarden {

static Result<QByteArray> readAll(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Resource, QStringLiteral("%1: %2").arg(fileName, file.errorString())};
    QByteArray packed = file.readAll();
    if (!packed.startsWith("\x1f\x8b"))
        return packed;

    QByteArray text;
    z_stream stream{};
    if (inflateInit2(&stream, 16 + MAX_WBITS) != Z_OK)
        return Error{ErrorCode::Resource, QStringLiteral("%1: no memory to unpack it").arg(fileName)};
    stream.next_in = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_in = uInt(packed.size());
    std::array<char, 64 * 1024> chunk;
    int status = Z_OK;
    while (status == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(chunk.data());
        stream.avail_out = uInt(chunk.size());
        status = inflate(&stream, Z_NO_FLUSH);
        text.append(chunk.data(), qsizetype(chunk.size() - stream.avail_out));
        // A gzip file may have several members.
        if (status == Z_STREAM_END && stream.avail_in > 0)
            status = inflateReset(&stream);
    }
    inflateEnd(&stream);
    if (status != Z_STREAM_END)
        return Error{ErrorCode::BadData, QStringLiteral("%1: not a whole gzip file").arg(fileName)};
    return text;
}

static std::vector<std::string_view> splitLines(const QByteArray &text)
{
    std::vector<std::string_view> lines;
    const std::string_view all(text.constData(), size_t(text.size()));
    for (size_t begin = 0; begin < all.size();) {
        size_t end = all.find('\n', begin);
        if (end == std::string_view::npos)
            end = all.size();
        if (end > begin)
            lines.push_back(all.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

// The times in `base`.ts or `base`.ts.gz; empty where neither exists.
static Result<std::vector<WallTime>> readTimes(const QString &base)
{
    std::vector<WallTime> times;
    for (const QString &fileName : QStringList{base + QStringLiteral(".ts"), base + QStringLiteral(".ts.gz")}) {
        if (!QFile::exists(fileName))
            continue;
        const Result<QByteArray> text = readAll(fileName);
        if (!text)
            return text.error();
        for (const std::string_view line : splitLines(*text)) {
            qint64 ns = 0;
            const auto [end, problem] = std::from_chars(line.data(), line.data() + line.size(), ns);
            if (problem != std::errc())
                return Error{ErrorCode::BadData, QStringLiteral("%1: a line is not a time").arg(fileName)};
            times.push_back(WallTime(std::chrono::nanoseconds(ns)));
        }
        break;
    }
    return times;
}

static std::optional<qint64> digitsAt(std::string_view text, size_t at, size_t *length = nullptr)
{
    size_t end = at;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9')
        ++end;
    if (length)
        *length = end - at;
    if (end == at || end - at > 18)
        return {};
    qint64 number = 0;
    std::from_chars(text.data() + at, text.data() + end, number);
    return number;
}

// "2026-09-07T23:37:22.675755362..." or with a space; the number of fraction digits through `fraction`.
static std::optional<WallTime> parseDateTime(std::string_view text, int *fraction)
{
    using namespace std::chrono;
    static constexpr std::string_view Shape = "dddd-dd-ddTdd:dd:dd";
    if (text.size() < Shape.size())
        return {};
    for (size_t i = 0; i < Shape.size(); ++i) {
        const bool isDigit = text[i] >= '0' && text[i] <= '9';
        if (Shape[i] == 'd' ? !isDigit : Shape[i] == 'T' ? text[i] != 'T' && text[i] != ' ' : text[i] != Shape[i])
            return {};
    }
    const auto number = [&](size_t at, size_t length) { return int(*digitsAt(text.substr(0, at + length), at)); };
    const year_month_day date{year(number(0, 4)), month(unsigned(number(5, 2))), day(unsigned(number(8, 2)))};
    if (!date.ok())
        return {};
    nanoseconds rest = hours(number(11, 2)) + minutes(number(14, 2)) + seconds(number(17, 2));
    *fraction = 0;
    if (text.size() > 20 && text[19] == '.') {
        qint64 unit = 100'000'000;
        for (size_t i = 20; i < text.size() && text[i] >= '0' && text[i] <= '9' && unit > 0; ++i, unit /= 10) {
            rest += nanoseconds(unit * (text[i] - '0'));
            ++*fraction;
        }
    }
    return WallTime(sys_days(date)) + rest;
}

static std::optional<WallTime> fromEpochDigits(qint64 number, size_t digits)
{
    if (digits == 13)
        return WallTime(std::chrono::milliseconds(number));
    if (digits == 16)
        return WallTime(std::chrono::microseconds(number));
    return {};
}

QByteArray Capture::textAfter(std::string_view message, std::string_view key)
{
    const size_t at = message.find(key);
    if (at == std::string_view::npos)
        return {};
    message.remove_prefix(at + key.size());
    return bytesOf(message.substr(0, message.find('"')));
}

std::optional<WallTime> Capture::eventTime(std::string_view message)
{
    for (const std::string_view key : {"\"E\":", "\"ts\":"}) {
        const size_t at = message.find(key);
        size_t digits = 0;
        if (at == std::string_view::npos)
            continue;
        if (const auto number = digitsAt(message, at + key.size(), &digits))
            return fromEpochDigits(*number, digits);
    }
    if (const size_t at = message.find("\"ts\":\""); at != std::string_view::npos) {
        size_t digits = 0;
        if (const auto number = digitsAt(message, at + 6, &digits))
            return fromEpochDigits(*number, digits);
    }
    for (const std::string_view key : {"\"timestamp\":\"", "\"time\":\""}) {
        if (const size_t at = message.find(key); at != std::string_view::npos) {
            int fraction = 0;
            return parseDateTime(message.substr(at + key.size()), &fraction);
        }
    }
    return {};
}

Result<Capture> Capture::load(const QString &fileName)
{
    Capture capture;
    Result<QByteArray> text = readAll(fileName);
    if (!text)
        return text.error();
    capture.m_text = std::move(*text);
    capture.m_lines = splitLines(capture.m_text);
    if (capture.m_lines.empty())
        return Error{ErrorCode::BadData, QStringLiteral("%1: no messages in it").arg(fileName)};

    QString base = fileName;
    if (base.endsWith(QLatin1String(".gz")))
        base.chop(3);
    if (base.endsWith(QLatin1String(".jsonl")))
        base.chop(6);
    Result<std::vector<WallTime>> times = readTimes(base);
    if (!times)
        return times.error();
    const bool hasTimes = !times->empty();
    if (hasTimes && times->size() != capture.m_lines.size()) {
        return Error{ErrorCode::BadData, QStringLiteral("%1: %2 messages and %3 times")
                                             .arg(fileName)
                                             .arg(capture.m_lines.size())
                                             .arg(times->size())};
    }
    capture.m_times = std::move(*times);
    if (!hasTimes) {
        WallTime last{};
        for (const std::string_view line : capture.m_lines) {
            // Event times of several streams are not quite in order; the order of the lines is.
            last = std::max(eventTime(line).value_or(last), last == WallTime() ? WallTime() : last + 1ns);
            capture.m_times.push_back(last);
        }
        if (last == WallTime()) {
            for (size_t i = 0; i < capture.m_times.size(); ++i)
                capture.m_times[i] = WallTime(i * 10ms);
        } else {
            // Lines before the first one with a time.
            const auto known = std::find_if(capture.m_times.begin(), capture.m_times.end(),
                                            [](WallTime time) { return time > WallTime(24h); });
            std::fill(capture.m_times.begin(), known, *known);
        }
    } else {
        std::optional<std::chrono::nanoseconds> lead;
        for (size_t i = 0; i < capture.m_lines.size(); ++i) {
            if (const auto event = eventTime(capture.m_lines[i]))
                lead = std::max(lead.value_or(*event - capture.m_times[i]), *event - capture.m_times[i]);
        }
        capture.m_clockLead = lead.value_or(0ns);
    }

    const QString depth = base + QStringLiteral(".rest-depth");
    for (const QString &suffix : {QStringLiteral(".jsonl"), QStringLiteral(".jsonl.gz")}) {
        if (!QFile::exists(depth + suffix))
            continue;
        Result<QByteArray> snapshot = readAll(depth + suffix);
        if (!snapshot)
            return snapshot.error();
        capture.m_restDepth = snapshot->trimmed();
        const Result<std::vector<WallTime>> snapshotTimes = readTimes(depth);
        if (!snapshotTimes)
            return snapshotTimes.error();
        capture.m_restDepthTime = snapshotTimes->empty() ? capture.m_times.front() : snapshotTimes->front();
        break;
    }
    return capture;
}

// Under which a number of milliseconds or microseconds is a time.
static bool isTimeKey(std::string_view key)
{
    if (key.size() == 1)
        return std::string_view("ETOCt").find(key) != std::string_view::npos;
    return key == "ts" || key == "cts" || key == "start" || key == "end" || key == "timestamp";
}

void Capture::shift(std::string_view message, std::chrono::milliseconds delta, TextWriter &out) const
{
    static constexpr auto Reach = std::chrono::hours(400 * 24);
    // By the exchange's clock: a recorder's may count from anywhere.
    const WallTime low = m_times.front() + m_clockLead - Reach, high = m_times.back() + m_clockLead + Reach;
    const auto isOurs = [&](std::optional<WallTime> time) { return time && *time > low && *time < high; };

    size_t copied = 0, at = 0;
    while ((at = message.find('"', at)) != std::string_view::npos) {
        const size_t begin = ++at;
        while (at < message.size() && message[at] != '"')
            at += message[at] == '\\' ? 2 : 1;
        if (at + 1 >= message.size())
            break;
        const std::string_view key = message.substr(begin, at - begin);
        ++at;
        if (message[at] != ':')
            continue;   // A value.
        ++at;
        const bool isText = at < message.size() && message[at] == '"';
        const size_t value = at + (isText ? 1 : 0);
        size_t digits = 0;
        if (isText ? key == "nextFundingTime" : isTimeKey(key)) {
            const auto number = digitsAt(message, value, &digits);
            if (number && isOurs(fromEpochDigits(*number, digits))) {
                out << message.substr(copied, value - copied) << *number + delta.count() * (digits == 16 ? 1000 : 1);
                copied = at = value + digits;
            }
        } else if (isText && key == "start") {
            const auto number = digitsAt(message, value, &digits);
            if (number && digits == 10 && isOurs(WallTime(std::chrono::seconds(*number)))) {
                out << message.substr(copied, value - copied)
                    << *number + std::chrono::floor<std::chrono::seconds>(delta).count();
                copied = value + digits;
            }
        } else if (isText && (key == "ts" || key == "fundingTime" || key == "nextFundingTime")) {
            const auto number = digitsAt(message, value, &digits);
            if (number && isOurs(fromEpochDigits(*number, digits))) {
                out << message.substr(copied, value - copied) << *number + delta.count() * (digits == 16 ? 1000 : 1);
                copied = value + digits;
            }
        } else if (isText
                   && (key == "timestamp" || key == "time" || key == "event_time" || key == "current_time"
                       || key == "interval_begin" || key == "time_in" || key == "time_out")) {
            int fraction = 0;
            const auto time = parseDateTime(message.substr(value), &fraction);
            if (isOurs(time)) {
                out << message.substr(copied, value - copied);
                writeDateTime(out, *time + delta, message[value + 10], fraction);
                copied = value + 19 + (fraction > 0 ? size_t(fraction) + 1 : 0);
            }
        }
    }
    out << message.substr(copied);
}

}   // namespace feedwarden
