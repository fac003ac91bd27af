// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/clockoffset.h"

#include <algorithm>
#include <utility>

namespace feedwarden {

void ClockOffset::start(Clock::time_point now)
{
    m_leftInBurst = BurstSamples;
    m_retry = FirstRetry;
    m_nextDue = now;
}

void ClockOffset::requested(Clock::time_point now) { m_nextDue = now + AnswerTimeout; }

void ClockOffset::failed(Clock::time_point now)
{
    m_nextDue = now + m_retry;
    m_retry = std::min(m_retry * 2, Interval);
}

bool ClockOffset::addSample(const ClockSample &sample, Clock::time_point now)
{
    if (sample.roundTrip < 0s || sample.roundTrip > AnswerTimeout) {
        failed(now);
        return false;
    }
    m_retry = FirstRetry;
    m_leftInBurst = std::max(0, m_leftInBurst - 1);
    const bool isCoarse = sample.resolution >= CoarseResolution;
    m_nextDue = now + (m_leftInBurst == 0 ? Interval : isCoarse ? CoarseBurstSpacing : BurstSpacing);
    if (m_leftInBurst == 0)
        m_leftInBurst = BurstSamples;

    if (std::exchange(m_startOver, false))
        m_count = 0;
    // The time the venue spent between question and answer is not on the way.
    Clock::duration spent{0};
    if (sample.venueReceivedAt)
        spent = std::clamp<Clock::duration>(sample.venueTime - *sample.venueReceivedAt, 0s, sample.roundTrip);
    const Clock::duration onTheWay = sample.roundTrip - spent;
    const Clock::duration half = onTheWay / 2;
    const WallTime venueNow = sample.venueTime + sample.resolution / 2 + half;
    m_samples[size_t(m_next)] = {onTheWay, sample.receivedAt - venueNow, half + sample.resolution / 2, isCoarse};
    m_next = (m_next + 1) % KeptSamples;
    m_count = std::min(m_count + 1, KeptSamples);

    const Clock::duration oldOffset = m_offset;
    const Clock::duration oldUncertainty = m_uncertainty;
    const bool isFirst = m_count == 1;
    choose();
    return isFirst || oldOffset != m_offset || oldUncertainty != m_uncertainty;
}

void ClockOffset::choose()
{
    // From the newest to the oldest, so that of equally good samples the newer one counts.
    const Kept *best = nullptr;
    for (int age = 1; age <= m_count; ++age) {
        const Kept &kept = m_samples[size_t((m_next - age + KeptSamples) % KeptSamples)];
        if (!best || kept.roundTrip < best->roundTrip)
            best = &kept;
    }
    m_offset = best->offset;
    m_uncertainty = best->uncertainty;
    if (best->isCoarse)
        narrow();
}

void ClockOffset::narrow()
{
    Clock::duration least = m_offset - m_uncertainty;
    Clock::duration most = m_offset + m_uncertainty;
    for (int age = 1; age <= std::min(m_count, BurstSamples); ++age) {
        const Kept &kept = m_samples[size_t((m_next - age + KeptSamples) % KeptSamples)];
        least = std::max(least, kept.offset - kept.uncertainty);
        most = std::min(most, kept.offset + kept.uncertainty);
    }
    if (least > most)
        return;   // They contradict each other: one of the clocks was set in between.
    m_offset = least + (most - least) / 2;
    m_uncertainty = (most - least) / 2;
}

void ClockOffset::woke(Clock::time_point now)
{
    m_startOver = true;
    if (m_nextDue)
        start(now);
}

void ClockOffset::wallStepped(Clock::time_point now)
{
    m_count = 0;
    m_offset = 0s;
    if (m_nextDue)
        start(now);
}

std::optional<Clock::duration> ClockOffset::offset() const
{
    return isVerified() ? std::optional(m_offset) : std::nullopt;
}

std::optional<Clock::duration> ClockOffset::uncertainty() const
{
    return isVerified() ? std::optional(m_uncertainty) : std::nullopt;
}

std::optional<Clock::duration> WallStepDetector::look(Clock::time_point now, WallTime wall)
{
    const Clock::duration difference = wall.time_since_epoch() - now.time_since_epoch();
    const std::optional<Clock::duration> before = std::exchange(m_difference, difference);
    if (!before)
        return {};
    const Clock::duration jump = difference - *before;
    return std::chrono::abs(jump) > Tolerance ? std::optional(jump) : std::nullopt;
}

}   // namespace feedwarden
