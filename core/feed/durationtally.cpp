// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/durationtally.h"

#include "core/base/bytepacker.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace feedwarden {

/// Four steps of a LogHistogram are one of ours.
static constexpr int JoinedBits = 2;
static constexpr int StepsPerPower = 16;
/// Below 2^10 ns the steps are equal.
static constexpr int EvenBits = 10;
static constexpr int LargestIndex = (64 - EvenBits + 1) * StepsPerPower - 1;
static constexpr auto LargestCount = std::numeric_limits<quint32>::max();

/// Where the step of a duration of that size begins, in ns; the end of the largest one is the largest number.
static quint64 sizeAt(int index)
{
    const int power = index / StepsPerPower;
    const auto step = quint64(index % StepsPerPower);
    if (index > LargestIndex)
        return std::numeric_limits<qint64>::max();
    const quint64 size = power == 0 ? step << (EvenBits - 4) : (StepsPerPower + step) << (power + EvenBits - 5);
    return std::min(size, quint64(std::numeric_limits<qint64>::max()));
}

/// Below 0 the steps mirror those above: -1 is that of 0, without 0 itself.
static Clock::duration lowerEdge(int index)
{
    return Clock::duration(index >= 0 ? qint64(sizeAt(index)) : -qint64(sizeAt(-index)));
}

static Clock::duration upperEdge(int index)
{
    return Clock::duration(index >= 0 ? qint64(sizeAt(index + 1)) : -qint64(sizeAt(-index - 1)));
}

static Clock::duration middleOf(int index)
{
    const Clock::duration lower = lowerEdge(index);
    return lower + (upperEdge(index) - lower) / 2;
}

void DurationTally::addStep(size_t &place, int index, quint64 count)
{
    while (place < m_steps.size() && m_steps[place].index < index)
        ++place;
    if (place == m_steps.size() || m_steps[place].index != index)
        m_steps.insert(m_steps.begin() + std::ptrdiff_t(place), {qint16(index), 0});
    Step &step = m_steps[place];
    const quint64 added = std::min<quint64>(count, LargestCount - step.count);
    step.count += quint32(added);
    m_count += added;
}

void DurationTally::extend(Clock::duration min, Clock::duration max)
{
    const bool isFirst = m_additions == 0 && m_count == 0;
    m_min = isFirst ? min : std::min(m_min, min);
    m_max = isFirst ? max : std::max(m_max, max);
    m_newestMin = min;
    m_newestMax = max;
    ++m_additions;
}

void DurationTally::add(const LogHistogram &histogram)
{
    if (histogram.isEmpty())
        return;
    extend(histogram.min(), histogram.max());
    size_t place = 0;
    histogram.forEachStep([&](int fine, quint64 count) {
        addStep(place, fine >= 0 ? fine >> JoinedBits : -1 - ((-1 - fine) >> JoinedBits), count);
    });
}

void DurationTally::add(const DurationTally &other)
{
    if (other.isEmpty())
        return;
    const std::vector<Step> steps = other.m_steps;   // It may be this one.
    extend(other.m_min, other.m_max);
    size_t place = 0;
    for (const Step &step : steps)
        addStep(place, step.index, step.count);
}

std::optional<DurationTally> DurationTally::since(const DurationTally &earlier) const
{
    if (earlier.m_additions > m_additions || earlier.m_count > m_count)
        return {};
    DurationTally result;
    auto before = earlier.m_steps.cbegin();
    for (const Step &step : m_steps) {
        quint32 known = 0;
        if (before != earlier.m_steps.cend() && before->index == step.index) {
            known = before->count;
            ++before;
        }
        if (known > step.count || (before != earlier.m_steps.cend() && before->index <= step.index))
            return {};
        if (step.count > known) {
            result.m_steps.push_back({step.index, step.count - known});
            result.m_count += step.count - known;
        }
    }
    if (before != earlier.m_steps.cend())
        return {};
    if (result.isEmpty())
        return result;
    if (m_additions == earlier.m_additions + 1) {
        result.m_min = m_newestMin;
        result.m_max = m_newestMax;
    } else {
        result.m_min = std::max(m_min, lowerEdge(result.m_steps.front().index));
        result.m_max = std::min(m_max, upperEdge(result.m_steps.back().index));
    }
    return result;
}

Clock::duration DurationTally::quantile(double share) const
{
    if (isEmpty())
        return {};
    const auto wanted = quint64(std::ceil(std::clamp(share, 0.0, 1.0) * double(m_count)));
    const quint64 rank = std::clamp<quint64>(wanted, 1, m_count);
    quint64 seen = 0;
    for (const Step &step : m_steps) {
        seen += step.count;
        if (seen >= rank)
            return std::clamp(middleOf(step.index), m_min, m_max);
    }
    return m_max;
}

DurationSummary DurationTally::summary() const
{
    if (isEmpty())
        return {};
    return {.count = m_count,
            .p50 = quantile(0.50),
            .p95 = quantile(0.95),
            .p99 = quantile(0.99),
            .max = m_max,
            .min = m_min};
}

quint64 DurationTally::countUpTo(Clock::duration limit) const
{
    quint64 count = 0;
    for (const Step &step : m_steps) {
        if (upperEdge(step.index) > limit)
            break;
        count += step.count;
    }
    return count;
}

std::chrono::duration<double> DurationTally::sum() const
{
    std::chrono::duration<double> sum{0};
    for (const Step &step : m_steps)
        sum += std::chrono::duration<double>(std::clamp(middleOf(step.index), m_min, m_max)) * double(step.count);
    return sum;
}

static qint64 usOf(Clock::duration duration)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(duration).count();
}

/// Begins what is packed in runs: more than there are steps, with whose number it began once.
static constexpr quint64 RunsFrom = 4'096;
static_assert(RunsFrom > 2 * (LargestIndex + 1));

/// Steps that were hit lie side by side, mostly: a run is where it begins and how long it is. Runs and counts each have
/// a place of their own, where compression finds what is alike.
QByteArray DurationTally::packed() const
{
    BytePacker runs, counts;
    quint64 runCount = 0;
    for (size_t begin = 0, end = 0; begin < m_steps.size(); begin = end) {
        for (end = begin; end < m_steps.size() && size_t(m_steps[end].index - m_steps[begin].index) == end - begin;
             ++end)
            counts.add(m_steps[end].count);
        runs.addSigned(begin == 0 ? m_steps[begin].index : m_steps[begin].index - m_steps[begin - 1].index);
        runs.add(end - begin);
        ++runCount;
    }
    BytePacker packer;
    packer.add(runCount == 0 ? 0 : RunsFrom + runCount);
    if (m_steps.empty())
        return packer.take();
    const QByteArray steps = packer.take() + runs.bytes() + counts.bytes();
    // The extremes are not far from the edges of the outermost steps.
    packer.addSigned(usOf(m_min) - usOf(lowerEdge(m_steps.front().index)));
    packer.addSigned(usOf(upperEdge(m_steps.back().index)) - usOf(m_max));
    return steps + packer.take();
}

/// As version 1 of the history's schema has it: step by step.
static bool takeSteps(quint64 size, ByteUnpacker &unpacker, std::vector<DurationTally::Step> &steps)
{
    if (size > 2 * (quint64(LargestIndex) + 1))
        return false;
    qint64 index = 0;
    for (quint64 i = 0; i < size && unpacker.isGood(); ++i) {
        const qint64 further = unpacker.takeSigned();
        const quint64 count = unpacker.take();
        if ((i > 0 && further <= 0) || further > 2 * LargestIndex + 1 || further < -LargestIndex - 1 || count == 0
            || count > LargestCount)
            return false;
        index += further;
        if (index > LargestIndex || index < -LargestIndex - 1)
            return false;
        steps.push_back({qint16(index), quint32(count)});
    }
    return true;
}

static bool takeRuns(quint64 runs, ByteUnpacker &unpacker, std::vector<DurationTally::Step> &steps)
{
    qint64 index = 0;
    for (quint64 i = 0; i < runs && unpacker.isGood(); ++i) {
        const qint64 further = unpacker.takeSigned();
        const quint64 length = unpacker.take();
        // The first may begin anywhere; between two of them a step was not hit.
        if ((i > 0 && further <= 1) || further > 2 * LargestIndex + 1 || further < -LargestIndex - 1 || length == 0
            || length > 2 * (quint64(LargestIndex) + 1))
            return false;
        const qint64 end = index + further + qint64(length);
        if (index + further < -LargestIndex - 1 || end > LargestIndex + 1)
            return false;
        for (index += further; index < end; ++index)
            steps.push_back({qint16(index), 0});
        --index;
    }
    for (DurationTally::Step &step : steps) {
        const quint64 count = unpacker.take();
        if (count == 0 || count > LargestCount)
            return false;
        step.count = quint32(count);
    }
    return true;
}

/// What is further away than a step can be comes of damaged bytes, and is the edge.
static Clock::duration nearEdge(Clock::duration edge, qint64 usInward, int inward)
{
    const qint64 us = usOf(edge);
    const qint64 most = usOf(Clock::duration::max());
    if (usInward < 0 || usInward > most || (us * inward > 0 && std::abs(us) > most - usInward))
        return edge;
    return Clock::duration(std::chrono::microseconds(us + inward * usInward));
}

std::optional<DurationTally> DurationTally::unpacked(QByteArrayView bytes)
{
    ByteUnpacker unpacker(bytes);
    DurationTally tally;
    const quint64 first = unpacker.take();
    if (first > RunsFrom) {
        if (!takeRuns(first - RunsFrom, unpacker, tally.m_steps))
            return {};
        tally.m_min = nearEdge(lowerEdge(tally.m_steps.front().index), unpacker.takeSigned(), 1);
        tally.m_max = nearEdge(upperEdge(tally.m_steps.back().index), unpacker.takeSigned(), -1);
    } else if (first > 0) {
        tally.m_min = Clock::duration(unpacker.takeSigned());
        tally.m_max = Clock::duration(unpacker.takeSigned());
        if (!takeSteps(first, unpacker, tally.m_steps))
            return {};
    }
    if (!unpacker.isGood() || !unpacker.isAtEnd() || tally.m_min > tally.m_max)
        return {};
    for (const Step &step : tally.m_steps)
        tally.m_count += step.count;
    return tally;
}

}   // namespace feedwarden
