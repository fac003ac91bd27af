// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/compare/contender.h"

#include <cstdio>
#include <cstdlib>

namespace feedwarden {

Assignment readAssignment(int argc, char *argv[])
{
    const std::string_view what = argc > 1 ? argv[1] : "";
    Assignment assignment;
    if (what == "count" && (argc == 4 || argc == 5)) {
        assignment.url = std::string("ws://127.0.0.1:") + argv[2];
        assignment.messages = std::strtoull(argv[3], nullptr, 10);
        assignment.times = argc == 5 ? argv[4] : "";
    } else if (what == "idle" && argc == 6) {
        assignment.isIdle = true;
        assignment.url = argv[2];
        assignment.authority = std::string_view(argv[3]) == "-" ? "" : argv[3];
        assignment.warm = std::atoi(argv[4]);
        assignment.count = std::atoi(argv[5]);
    }
    if (assignment.messages < 10 && assignment.count < 1) {
        std::fprintf(stderr, "%s count PORT MESSAGES [TIMES]\n%s idle URL AUTHORITY WARM COUNT\n", argv[0], argv[0]);
        std::exit(2);
    }
    return assignment;
}

void loseTheWay(const char *what)
{
    std::fprintf(stderr, "expected %s\n", what);
    std::exit(1);
}

Tally::Tally(const Assignment &assignment)
    : m_total(assignment.messages), m_from(assignment.messages / 10), m_timesFile(assignment.times)
{
    if (!m_timesFile.empty())
        m_times.resize(m_total);
}

bool Tally::count(unsigned long long seen)
{
    m_seen = seen;
    if (!m_isRunning && seen >= m_from) {
        m_isRunning = true;
        m_firstSeen = seen;
        m_begin = monotonicNs();
        m_cpu = nanoseconds(CLOCK_PROCESS_CPUTIME_ID);
    }
    if (seen < m_total)
        return false;
    m_seconds = double(monotonicNs() - m_begin) * 1e-9;
    m_cpuSeconds = double(nanoseconds(CLOCK_PROCESS_CPUTIME_ID) - m_cpu) * 1e-9;
    return true;
}

void Tally::tell() const
{
    if (!m_times.empty()) {
        std::FILE *const file = std::fopen(m_timesFile.c_str(), "wb");
        if (!file || std::fwrite(m_times.data(), sizeof m_times[0], m_times.size(), file) != m_times.size()
            || std::fclose(file) != 0)
            loseTheWay("a file for the times that can be written");
    }
    std::printf(R"({"messages":%llu,"seconds":%.6f,"cpu_seconds":%.6f})"
                "\n",
                m_seen - m_firstSeen, m_seconds, m_cpuSeconds);
    std::fflush(stdout);
}

}   // namespace feedwarden
