// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/baretrade.h"

#include <ctime>
#include <string>
#include <string_view>
#include <vector>

namespace feedwarden {

/// What a contender is asked on its command line.
///
///     NAME count PORT MESSAGES [TIMES]     takes that many messages and says what they cost, as one line of JSON
///     NAME idle URL AUTHORITY WARM COUNT   opens WARM connections, and COUNT more after a line on its input
///
/// TIMES is a file for the time at which each message was counted. AUTHORITY is a PEM file, or - for none.
struct Assignment {
    bool isIdle = false;
    std::string url;
    unsigned long long messages = 0;
    std::string times;
    std::string authority;
    int warm = 0;
    int count = 0;
};
/// Ends the program where the arguments are none of these.
Assignment readAssignment(int argc, char *argv[]);

/// Says what was expected instead, and ends the program: a contender that loses a message has no figures.
[[noreturn]] void loseTheWay(const char *what);

/// Counts messages of the Firehose, and what they cost the whole process from the first tenth to the last one, so that
/// connecting and warming up are not measured.
class Tally
{
public:
    explicit Tally(const Assignment &assignment);

    /// One message has been decoded. True once all have come.
    bool countOne()
    {
        if (!m_times.empty())
            m_times[m_seen] = monotonicNs();
        return count(m_seen + 1);
    }
    /// So many have been seen so far.
    bool count(unsigned long long seen);
    [[nodiscard]] unsigned long long seen() const { return m_seen; }
    [[nodiscard]] bool keepsTimes() const { return !m_times.empty(); }

    /// One line of JSON; writes the times.
    void tell() const;

private:
    static long long nanoseconds(clockid_t clock)
    {
        timespec time{};
        clock_gettime(clock, &time);
        return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
    }
    static long long monotonicNs() { return nanoseconds(CLOCK_MONOTONIC); }

    const unsigned long long m_total, m_from;
    const std::string m_timesFile;
    unsigned long long m_seen = 0, m_firstSeen = 0;
    bool m_isRunning = false;
    long long m_begin = 0, m_cpu = 0;
    double m_seconds = 0, m_cpuSeconds = 0;
    std::vector<long long> m_times;
};

/// The subscription that every bare loop sends, and the answer to it, which is no message.
inline constexpr std::string_view Subscription = R"({"method":"SUBSCRIBE","params":["btcusdt@trade"],"id":1})";
inline bool isAnswer(std::string_view text) { return text.starts_with(R"({"result")"); }

/// Reads a message as the bare loops do and holds it to the one that must come next.
inline void readInTurn(std::string_view text, const Tally &tally)
{
    BareTrade trade;
    if (!readBareTrade(text, trade) || trade.id != 3'000'000'000 + tally.seen())
        loseTheWay("the next trade");
}

}   // namespace feedwarden
