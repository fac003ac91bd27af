// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/linesample.h"

#include <array>
#include <memory>
#include <vector>

namespace feedwarden {

/// One sample of a line that is over.
struct FinishedSample {
    SampleStep step = SampleStep::Second;
    LineSample sample;
};

/// Makes samples of all steps out of one line's pictures, one a second. A pure value.
class LineSampler final
{
public:
    /// What a picture of the line says at `now`; gives back the steps that are over with it. A wall clock that was set
    /// back begins its steps anew.
    std::vector<FinishedSample> look(WallTime now, const ConnectionSnapshot &line);
    /// The steps that are under way, as far as they got: nobody looks any more.
    std::vector<FinishedSample> finish();

private:
    [[nodiscard]] LineSample sampleOf(const ConnectionSnapshot &line);

    std::array<LineSample, SampleSteps.size()> m_open;   ///< Not observed = nothing under way.
    bool m_isKnown = false;
    quint64 m_messages = 0, m_bytes = 0;
    Clock::duration m_blind{0};
    std::shared_ptr<const DurationTally> m_rtt, m_latency;
};

}   // namespace feedwarden
