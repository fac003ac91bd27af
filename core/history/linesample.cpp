// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/linesample.h"

#include "core/base/bytepacker.h"
#include "core/history/livehistory.h"

#include <QtEndian>

#include <algorithm>

namespace feedwarden {

/// More than any block has, so that damaged bytes do not ask for all memory.
static constexpr quint64 MostInBlock = 10'000;
static constexpr quint32 MostBlockBytes = 64 * 1024 * 1024;

std::chrono::seconds lengthOf(SampleStep step)
{
    switch (step) {
    case SampleStep::Second:
        return 1s;
    case SampleStep::TenSeconds:
        return 10s;
    case SampleStep::Minute:
        return 60s;
    case SampleStep::Hour:
        return 3600s;
    }
    Q_UNREACHABLE();
}

std::chrono::seconds blockLengthOf(SampleStep step)
{
    switch (step) {
    case SampleStep::Second:
        return 10min;
    case SampleStep::TenSeconds:
        return 1h;
    case SampleStep::Minute:
        return 6h;
    case SampleStep::Hour:
        return std::chrono::days(8);
    }
    Q_UNREACHABLE();
}

WallTime floorToLength(WallTime time, std::chrono::seconds length)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time.time_since_epoch()).count();
    const auto rest = seconds % length.count();
    return WallTime(std::chrono::seconds(seconds - (rest < 0 ? rest + length.count() : rest)));
}

std::optional<double> LineSample::qualityMean() const
{
    return scored > 0 ? std::optional(double(qualitySum) / scored) : std::nullopt;
}

static LatencySummary quantilesOf(const LatencySummary &live, const DurationTally &tally)
{
    if (tally.isEmpty())
        return live;
    const DurationSummary summary = tally.summary();
    return {summary.p50, summary.p95, summary.p99, summary.max};
}

LatencySummary LineSample::rttQuantiles() const { return quantilesOf(rtt, rttTally); }

LatencySummary LineSample::latencyQuantiles() const { return quantilesOf(latency, latencyTally); }

static void joinQuality(LineSample &into, const LineSample &part)
{
    if (part.scored == 0)
        return;
    into.qualityMin = into.scored > 0 ? std::min(into.qualityMin, part.qualityMin) : part.qualityMin;
    into.qualityMax = into.scored > 0 ? std::max(into.qualityMax, part.qualityMax) : part.qualityMax;
    into.qualitySum += part.qualitySum;
    into.scored += part.scored;
}

void joinInTime(LineSample &into, const LineSample &part)
{
    if (part.observed == 0)
        return;
    const bool isFirst = into.observed == 0;
    into.messagesLow = isFirst ? part.messagesLow : std::min(into.messagesLow, part.messagesLow);
    into.messagesHigh = std::max(into.messagesHigh, part.messagesHigh);
    into.observed += part.observed;
    if (severityOf(part.condition) > severityOf(into.condition))
        into.condition = part.condition;
    joinQuality(into, part);
    into.messages += part.messages;
    into.bytes += part.bytes;
    into.blind += part.blind;
    into.rttTally.add(part.rttTally);
    into.latencyTally.add(part.latencyTally);
}

static void takeHigher(std::optional<Clock::duration> &into, const std::optional<Clock::duration> &other)
{
    if (other && (!into || *other > *into))
        into = other;
}

static void takeHigher(LatencySummary &into, const LatencySummary &other)
{
    takeHigher(into.p50, other.p50);
    takeHigher(into.p95, other.p95);
    takeHigher(into.p99, other.p99);
    takeHigher(into.max, other.max);
}

void joinLines(LineSample &into, const LineSample &other)
{
    into.observed = std::max(into.observed, other.observed);
    if (severityOf(other.condition) > severityOf(into.condition))
        into.condition = other.condition;
    // A feed's score is that of its worst line, in each moment; of whole steps only the lower mean can be told.
    const auto ours = into.qualityMean(), theirs = other.qualityMean();
    if (theirs && (!ours || *theirs < *ours)) {
        const int lowest = ours ? std::min(into.qualityMin, other.qualityMin) : other.qualityMin;
        into.scored = other.scored;
        into.qualitySum = other.qualitySum;
        into.qualityMax = other.qualityMax;
        into.qualityMin = lowest;
    } else if (theirs) {
        into.qualityMin = std::min(into.qualityMin, other.qualityMin);
    }
    into.messages += other.messages;
    into.bytes += other.bytes;
    into.messagesLow += other.messagesLow;
    into.messagesHigh += other.messagesHigh;
    into.blind = std::max(into.blind, other.blind);
    takeHigher(into.rtt, other.rtt);
    takeHigher(into.latency, other.latency);
    into.rttTally.add(other.rttTally);
    into.latencyTally.add(other.latencyTally);
}

// ---- bytes ------------------------------------------------------------------------------------------------------

static qint64 usOf(Clock::duration duration) { return std::chrono::round<std::chrono::microseconds>(duration).count(); }

/// A bit for each of the four that is known, then those.
static void packQuantiles(BytePacker &packer, const LatencySummary &summary)
{
    const std::array values = {summary.p50, summary.p95, summary.p99, summary.max};
    quint64 known = 0;
    for (size_t i = 0; i < values.size(); ++i)
        known |= quint64(values[i].has_value()) << i;
    packer.add(known);
    qint64 previous = 0;
    for (const auto &value : values) {
        if (!value)
            continue;
        packer.addSigned(usOf(*value) - previous);
        previous = usOf(*value);
    }
}

static LatencySummary unpackQuantiles(ByteUnpacker &unpacker)
{
    LatencySummary summary;
    const quint64 known = unpacker.take();
    qint64 previous = 0;
    quint64 bit = 1;
    for (std::optional<Clock::duration> *value : {&summary.p50, &summary.p95, &summary.p99, &summary.max}) {
        if (known & bit) {
            previous += unpacker.takeSigned();
            *value = std::chrono::microseconds(previous);
        }
        bit <<= 1;
    }
    return summary;
}

QByteArray packSample(const LineSample &sample, SampleStep step)
{
    BytePacker packer;
    packer.add(quint64(sample.observed));
    packer.add(quint64(sample.condition));
    packer.add(quint64(sample.scored));
    if (sample.scored > 0) {
        packer.add(quint64(sample.qualityMin));
        packer.add(quint64(sample.qualityMax));
        packer.add(quint64(sample.qualitySum));
    }
    packer.add(sample.messages);
    packer.add(sample.bytes);
    packer.add(sample.messagesLow);
    packer.add(sample.messagesHigh);
    packer.addSigned(usOf(sample.blind));
    if (step == SampleStep::Second) {
        packQuantiles(packer, sample.rtt);
        packQuantiles(packer, sample.latency);
    } else {
        packer.addBytes(sample.rttTally.packed());
        packer.addBytes(sample.latencyTally.packed());
    }
    return packer.take();
}

std::optional<LineSample> unpackSample(QByteArrayView bytes, SampleStep step, WallTime time)
{
    ByteUnpacker unpacker(bytes);
    LineSample sample{.time = time};
    sample.observed = int(unpacker.take());
    const quint64 condition = unpacker.take();
    if (condition >= quint64(ConditionCount))
        return {};
    sample.condition = Condition(condition);
    sample.scored = int(unpacker.take());
    if (sample.scored > 0) {
        sample.qualityMin = int(unpacker.take());
        sample.qualityMax = int(unpacker.take());
        sample.qualitySum = qint64(unpacker.take());
    }
    sample.messages = unpacker.take();
    sample.bytes = unpacker.take();
    sample.messagesLow = unpacker.take();
    sample.messagesHigh = unpacker.take();
    sample.blind = std::chrono::microseconds(unpacker.takeSigned());
    if (step == SampleStep::Second) {
        sample.rtt = unpackQuantiles(unpacker);
        sample.latency = unpackQuantiles(unpacker);
    } else {
        auto rtt = DurationTally::unpacked(unpacker.takeBytes());
        auto latency = DurationTally::unpacked(unpacker.takeBytes());
        if (!rtt || !latency)
            return {};
        sample.rttTally = std::move(*rtt);
        sample.latencyTally = std::move(*latency);
    }
    if (!unpacker.isGood() || !unpacker.isAtEnd())
        return {};
    return sample;
}

QByteArray packBlock(const std::vector<std::pair<WallTime, QByteArray>> &packedSamples, SampleStep step)
{
    BytePacker packer;
    packer.add(packedSamples.size());
    WallTime expected = packedSamples.empty() ? WallTime() : packedSamples.front().first;
    for (const auto &[time, bytes] : packedSamples) {
        packer.add(quint64((time - expected) / lengthOf(step)));   // Steps left out before it.
        packer.addBytes(bytes);
        expected = time + lengthOf(step);
    }
    return qCompress(packer.bytes());
}

std::optional<std::vector<LineSample>> unpackBlock(const QByteArray &bytes, SampleStep step, WallTime begin)
{
    // What qCompress() writes begins with the length of what comes out.
    if (bytes.size() < 4 || qFromBigEndian<quint32>(bytes.constData()) > MostBlockBytes)
        return {};
    const QByteArray plain = qUncompress(bytes);
    ByteUnpacker unpacker(plain);
    const quint64 count = unpacker.take();
    if (count > MostInBlock)
        return {};
    std::vector<LineSample> samples;
    samples.reserve(count);
    WallTime time = begin;
    for (quint64 i = 0; i < count; ++i) {
        const quint64 left = unpacker.take();
        if (left > MostInBlock)
            return {};
        time += qint64(left) * lengthOf(step);
        auto sample = unpackSample(unpacker.takeBytes(), step, time);
        if (!sample)
            return {};
        samples.push_back(std::move(*sample));
        time += lengthOf(step);
    }
    if (!unpacker.isGood() || !unpacker.isAtEnd())
        return {};
    return samples;
}

}   // namespace feedwarden
