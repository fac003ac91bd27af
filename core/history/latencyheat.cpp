// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/latencyheat.h"

#include <algorithm>

namespace feedwarden {

static constexpr int BinsPerOctave = 4;   // Divides the 16 steps of a DurationTally: no step is cut in two.
static constexpr int FirstOctave = 10;    // 2^10 ns.
static constexpr int MaxBin = (62 - FirstOctave) * BinsPerOctave;

Clock::duration heatEdge(int bin)
{
    if (bin < 0)
        return Clock::duration(0);
    bin = std::min(bin, MaxBin);
    const qint64 octave = qint64(1) << (FirstOctave + bin / BinsPerOctave);
    return Clock::duration(octave + octave / BinsPerOctave * (bin % BinsPerOctave));
}

std::vector<HeatCell> heatCells(const DurationTally &tally)
{
    std::vector<HeatCell> cells;
    if (tally.isEmpty())
        return cells;
    const auto add = [&cells](int bin, quint64 count) {
        if (count > 0)
            cells.push_back({qint16(bin), quint32(std::min<quint64>(count, UINT32_MAX))});
    };
    // countUpTo() counts the steps that end there or below: edges are ends of steps.
    quint64 below = tally.countUpTo(heatEdge(0));
    add(LowestHeatBin, below);
    for (int bin = 0; bin < MaxBin && below < tally.count(); ++bin) {
        const quint64 upTo = tally.countUpTo(heatEdge(bin + 1));
        add(bin, upTo - below);
        below = upTo;
    }
    return cells;
}

void joinHeat(std::vector<HeatCell> &into, const std::vector<HeatCell> &other)
{
    for (const HeatCell &cell : other) {
        const auto place = std::lower_bound(into.begin(), into.end(), cell.bin,
                                            [](const HeatCell &known, qint16 bin) { return known.bin < bin; });
        if (place != into.end() && place->bin == cell.bin)
            place->count = quint32(std::min<quint64>(quint64(place->count) + cell.count, UINT32_MAX));
        else
            into.insert(place, cell);
    }
}

void joinHeat(HeatStep &into, const HeatStep &other)
{
    joinHeat(into.rtt, other.rtt);
    joinHeat(into.latency, other.latency);
}

}   // namespace feedwarden
