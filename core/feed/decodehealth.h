// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <array>

namespace feedwarden {

/// Frames of the last minute and how many of them were not understood: a session that talks gibberish is given up.
///
/// A pure value, one per session; counted in slices of 10 s, so that the minute is one of 50 to 60 s. Not thread-safe.
class DecodeHealth final
{
public:
    static constexpr int TooFewToJudge = 5;   ///< Fewer bad frames than this are an accident.
    static constexpr int WorstPercent = 1;

    void add(bool isBad, Clock::time_point now)
    {
        if (now >= m_openUntil) [[unlikely]] {
            const qint64 slice = now.time_since_epoch() / SliceLength;
            m_open = size_t(slice % Slices);
            m_openUntil = Clock::time_point((slice + 1) * SliceLength);
            m_slices[m_open] = {slice, 0, 0};
        }
        Slice &counted = m_slices[m_open];
        ++counted.frames;
        counted.bad += isBad ? 1 : 0;
    }

    /// More than WorstPercent within the minute, and not just a handful.
    [[nodiscard]] bool isTooBad(Clock::time_point now) const
    {
        const qint64 oldest = now.time_since_epoch() / SliceLength - Slices;
        qint64 frames = 0;
        qint64 bad = 0;
        for (const Slice &counted : m_slices) {
            if (counted.number > oldest) {
                frames += counted.frames;
                bad += counted.bad;
            }
        }
        return bad >= TooFewToJudge && bad * 100 > frames * WorstPercent;
    }

    void clear() { *this = {}; }

private:
    static constexpr Clock::duration SliceLength = 10s;
    static constexpr int Slices = 6;
    struct Slice {
        qint64 number = -1;
        quint32 frames = 0;
        quint32 bad = 0;
    };
    std::array<Slice, Slices> m_slices{};
    size_t m_open = 0;
    Clock::time_point m_openUntil{};
};

}   // namespace feedwarden
