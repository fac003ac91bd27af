// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/textwriter.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace feedwarden {

/// A recording of what an exchange sent: one message per line as it came, with the time of each.
///
/// Beside `NAME.jsonl[.gz]` it finds `NAME.ts[.gz]` (receive times in ns since the epoch, one per line) and
/// `NAME.rest-depth.jsonl[.gz]` with its own `.ts[.gz]`. Without receive times the event times in the messages serve;
/// without those, 10 ms lie between lines. Held in memory.
class Capture final
{
public:
    /// Error: Resource (cannot be read), BadData (not a gzip file, times and lines that do not match, empty).
    [[nodiscard]] static Result<Capture> load(const QString &fileName);

    [[nodiscard]] qsizetype size() const { return qsizetype(m_lines.size()); }
    [[nodiscard]] std::string_view line(qsizetype index) const { return m_lines[size_t(index)]; }
    [[nodiscard]] WallTime time(qsizetype index) const { return m_times[size_t(index)]; }
    /// How far the exchange's clock was ahead of the recorder's, by the message that was under way for the shortest
    /// time (its latency counts as none). 0 where nothing is known.
    [[nodiscard]] std::chrono::nanoseconds clockLead() const { return m_clockLead; }

    /// The REST book that belongs to the recording; empty where there is none.
    [[nodiscard]] const QByteArray &restDepth() const { return m_restDepth; }
    [[nodiscard]] WallTime restDepthTime() const { return m_restDepthTime; }

    /// The text that follows `key` in `message`, up to its quote; empty where there is no such key.
    [[nodiscard]] static QByteArray textAfter(std::string_view message, std::string_view key);

    /// When the exchange says that the message happened: `E`, `ts`, `timestamp` or `time`.
    [[nodiscard]] static std::optional<WallTime> eventTime(std::string_view message);

    /// Copies `message` with every time in it moved by `delta`: numbers of milliseconds or microseconds under E, T, O,
    /// C, t, cts, start, end and timestamp, and texts of such numbers under ts, fundingTime and nextFundingTime; RFC
    /// 3339 and Go texts under timestamp, time, event_time, current_time, interval_begin, time_in and time_out; texts
    /// of seconds under start. Only times within 400 days of the recording count, so ids that look alike stay. `delta`
    /// must be whole milliseconds.
    void shift(std::string_view message, std::chrono::milliseconds delta, TextWriter &out) const;

private:
    QByteArray m_text;
    std::vector<std::string_view> m_lines;
    std::vector<WallTime> m_times;
    std::chrono::nanoseconds m_clockLead{0};
    QByteArray m_restDepth;
    WallTime m_restDepthTime{};
};

}   // namespace feedwarden
