// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/trustmeter.h"

#include <algorithm>
#include <utility>

namespace feedwarden {

void TrustMeter::settle(Clock::time_point now)
{
    if (!m_isStarted) {
        m_isStarted = true;
        m_startedAt = m_at = now;
        m_firstMark = m_nextMark = now.time_since_epoch() / Slice + 1;
        return;
    }
    if (now <= m_at)
        return;
    const qint64 lastMark = now.time_since_epoch() / Slice;
    if (m_nextMark <= lastMark) {
        // After a long quiet time only the marks that the window can still reach are needed.
        const qint64 from = std::max(m_nextMark, lastMark - Marks + 1);
        if (from > m_nextMark)
            m_firstMark = from;
        for (qint64 mark = from; mark <= lastMark; ++mark)
            m_marks[size_t(mark % Marks)] = sumAt(Clock::time_point(mark * Slice));
        m_nextMark = lastMark + 1;
        m_firstMark = std::max(m_firstMark, m_nextMark - Marks);
    }
    const Clock::duration passed = now - m_at;
    if (isBlind())
        m_blind += passed;
    m_sum.wanted += double(m_wanted) * double(passed.count());
    m_sum.trusted += double(m_trusted) * double(passed.count());
    m_at = now;
}

TrustMeter::Sum TrustMeter::sumAt(Clock::time_point time) const
{
    if (time >= m_at) {
        const double passed = double((time - m_at).count());
        return {m_sum.wanted + double(m_wanted) * passed, m_sum.trusted + double(m_trusted) * passed};
    }
    const auto between = [time](Clock::time_point fromTime, const Sum &from, Clock::time_point toTime, const Sum &to) {
        const double share = double((time - fromTime).count()) / double((toTime - fromTime).count());
        return Sum{from.wanted + share * (to.wanted - from.wanted), from.trusted + share * (to.trusted - from.trusted)};
    };
    const qint64 mark = time.time_since_epoch() / Slice;
    if (mark < m_firstMark) {
        // Before the first mark lies the beginning, at which both sums were zero.
        if (time <= m_startedAt)
            return {};
        if (m_firstMark == m_nextMark)
            return between(m_startedAt, {}, m_at, m_sum);
        return between(m_startedAt, {}, Clock::time_point(m_firstMark * Slice), m_marks[size_t(m_firstMark % Marks)]);
    }
    const Sum &from = m_marks[size_t(mark % Marks)];
    const Clock::time_point fromTime(mark * Slice);
    if (mark + 1 < m_nextMark)
        return between(fromTime, from, fromTime + Slice, m_marks[size_t((mark + 1) % Marks)]);
    return between(fromTime, from, m_at, m_sum);
}

void TrustMeter::change(int wanted, int trusted, Clock::time_point now)
{
    settle(now);
    m_wanted += wanted;
    m_trusted += trusted;
}

void TrustMeter::markBlind(Clock::time_point from, Clock::time_point now)
{
    settle(from);
    const int trusted = std::exchange(m_trusted, 0);
    settle(now);
    m_trusted = trusted;
}

Clock::duration TrustMeter::blindTime(Clock::time_point now) const
{
    return m_blind + (isBlind() && now > m_at ? now - m_at : Clock::duration(0));
}

std::optional<double> TrustMeter::trustedShare(Clock::time_point now) const
{
    if (!m_isStarted)
        return {};
    const Sum end = sumAt(std::max(now, m_at));
    const Sum begin = sumAt(now - Window);
    const double wanted = end.wanted - begin.wanted;
    if (!(wanted > 0.0))
        return {};
    return std::clamp((end.trusted - begin.trusted) / wanted, 0.0, 1.0);
}

}   // namespace feedwarden
