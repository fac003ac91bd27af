// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/silence.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace feedwarden {

std::optional<Clock::duration> priorThreshold(Channel channel, const StreamTraits &traits)
{
    switch (channel) {
    case Channel::MarkPrice:
        // Of a venue that pushes less often, twice its interval as with candles.
        return std::max<Clock::duration>(10s, 2 * traits.pushInterval.value_or(0s));
    case Channel::BookTicker:
    case Channel::Depth:
    case Channel::DepthSnapshot:
        return 15s;
    case Channel::Ticker:
        return 30s;
    case Channel::Trade:
        return 60s;
    case Channel::Liquidation:
    case Channel::Account:
        return {};
    case Channel::Candle1s:
    case Channel::Candle1m:
    case Channel::Candle5m:
    case Channel::Candle15m:
    case Channel::Candle1h:
    case Channel::Candle4h:
    case Channel::Candle1d: {
        // Where it is not known how often a venue pushes: with each candle, and at least once a minute.
        const Clock::duration unknown = channel == Channel::Candle1s ? Clock::duration(1s) : Clock::duration(1min);
        const Clock::duration interval = traits.pushInterval ? Clock::duration(*traits.pushInterval) : unknown;
        return std::clamp(2 * interval, ShortestThreshold, LongestThreshold);
    }
    }
    Q_UNREACHABLE();
}

std::optional<Clock::duration> silenceThreshold(Channel channel, const StreamTraits &traits, const LearnedRate &learned)
{
    const std::optional<Clock::duration> prior = priorThreshold(channel, traits);
    if (!prior)
        return {};
    const Clock::duration bySilence = 2 * std::min(learned.longestSilence, LongestThreshold);
    if (learned.messages < MessagesToKnow || !(learned.perSecond > 0.0))
        return std::clamp(std::max(*prior, bySilence), ShortestThreshold, LongestThreshold);
    constexpr double WindowSeconds = 30.0 * 24 * 3600;
    const double seconds = 3.0 * std::log(std::max(learned.perSecond * WindowSeconds, std::numbers::e))
                           / learned.perSecond;
    // Compared as numbers first: a tiny rate would overflow a duration.
    const double longest = std::chrono::duration<double>(LongestThreshold).count();
    const auto byRate = std::chrono::duration_cast<Clock::duration>(
        std::chrono::duration<double>(std::min(seconds, longest)));
    return std::clamp(std::max(byRate, bySilence), ShortestThreshold, LongestThreshold);
}

bool isBusyRate(Channel channel, const LearnedRate &learned)
{
    return channel == Channel::MarkPrice || (learned.messages >= MessagesToKnow && learned.perSecond >= 1.0);
}

RateLearner::RateLearner(const LearnedRate &before, Clock::time_point now)
    : m_messagesBefore(before.messages), m_hour(hourOf(now)), m_learned(before)
{
    m_silencesMs[size_t(m_hour % Hours)] = quint32(
        std::clamp<qint64>(std::chrono::ceil<std::chrono::milliseconds>(before.longestSilence).count(), 0,
                           std::numeric_limits<quint32>::max()));
}

void RateLearner::enterHour(Clock::time_point now)
{
    const qint64 hour = hourOf(now);
    if (hour <= m_hour)
        return;
    for (qint64 i = std::max(m_hour + 1, hour - Hours + 1); i <= hour; ++i)
        m_silencesMs[size_t(i % Hours)] = 0;
    m_hour = hour;
}

void RateLearner::noteSilence(Clock::duration silence, Clock::time_point now)
{
    enterHour(now);
    const qint64 ms = std::chrono::ceil<std::chrono::milliseconds>(silence).count();
    quint32 &longest = m_silencesMs[size_t(m_hour % Hours)];
    longest = std::max(longest, quint32(std::clamp<qint64>(ms, 0, std::numeric_limits<quint32>::max())));
}

void RateLearner::update(Clock::duration trusted, Clock::time_point now)
{
    enterHour(now);
    m_learned.messages = m_messagesBefore + m_messages;
    m_learned.longestSilence = std::chrono::milliseconds(*std::max_element(m_silencesMs.begin(), m_silencesMs.end()));

    if (m_markCount == 0 || now - m_marks[size_t(m_markCount - 1)].at >= MarkSpacing) {
        // Only the youngest mark older than the window is needed as its begin.
        int drop = 0;
        while (drop + 1 < m_markCount && now - m_marks[size_t(drop + 1)].at >= RateWindow)
            ++drop;
        if (drop == 0 && m_markCount == Marks)
            drop = 1;
        std::move(m_marks.begin() + drop, m_marks.begin() + m_markCount, m_marks.begin());
        m_markCount -= drop;
        m_marks[size_t(m_markCount++)] = {now, m_messages, trusted};
    }
    const Mark &begin = m_marks[0];
    const double seconds = std::chrono::duration<double>(trusted - begin.trusted).count();
    const quint64 messages = m_messages - begin.messages;
    // A burst within moments says nothing about the rate; and what earlier sessions knew gives way only to as much
    // evidence, or a stream that pauses at the start would be taken for a rare one and be missed for minutes.
    const bool isEnough = m_messagesBefore < MessagesToKnow || messages >= MessagesToKnow || seconds >= EnoughSeconds;
    if (seconds >= 1.0 && messages > 0 && isEnough)
        m_learned.perSecond = double(messages) / seconds;
}

}   // namespace feedwarden
