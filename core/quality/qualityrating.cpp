// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/qualityrating.h"

#include <algorithm>

namespace feedwarden {

/// Five such events in an hour cost everything a part has.
static constexpr double EventsForAll = 5.0;

double mostPointsOf(QualityPart part)
{
    switch (part) {
    case QualityPart::Down:
        return 100.0;
    case QualityPart::Trust:
        return 40.0;
    case QualityPart::Stability:
        return 20.0;
    case QualityPart::RoundTrip:
        return 15.0;
    case QualityPart::Jitter:
        return 5.0;
    case QualityPart::Staleness:
        return 10.0;
    case QualityPart::Integrity:
        return 10.0;
    }
    Q_UNREACHABLE();
}

/// 0 up to `good`, 1 from `poor` on, straight in between.
static double ramp(double value, std::chrono::milliseconds good, std::chrono::milliseconds poor)
{
    if (value <= toMs(good))
        return 0.0;
    return poor > good ? std::min((value - toMs(good)) / toMs(poor - good), 1.0) : 1.0;
}

std::optional<QualityScore> rateQuality(const QualityInput &input, const QualityPolicy &policy)
{
    if (input.situation == QualitySituation::NotRated)
        return {};

    QualityScore score{};
    const auto lose = [&score](QualityPart part, double share, double measured) {
        score.losses[size_t(part)] = {mostPointsOf(part) * std::clamp(share, 0.0, 1.0), measured};
    };
    if (input.situation == QualitySituation::Down) {
        lose(QualityPart::Down, 1.0, 1.0);
        return score;
    }
    if (input.trustedShare) {
        const double untrusted = 1.0 - std::clamp(*input.trustedShare, 0.0, 1.0);
        lose(QualityPart::Trust, untrusted, untrusted);
    }
    const double ends = input.unplannedEnds + input.failedAttempts / 4.0;
    lose(QualityPart::Stability, ends / EventsForAll, ends);
    if (input.rttP95) {
        const double rtt = toMs(*input.rttP95);
        lose(QualityPart::RoundTrip, ramp(rtt, policy.rttGood, policy.rttPoor), rtt);
    }
    if (input.rttP95 && input.rttP50) {
        const double jitter = toMs(*input.rttP95 - *input.rttP50);
        lose(QualityPart::Jitter, ramp(jitter, policy.jitterGood, policy.jitterPoor), jitter);
    }
    if (input.streams > 0) {
        const double stale = double(input.staleOrLagging) / input.streams;
        lose(QualityPart::Staleness, stale, stale);
    }
    const double damage = double(input.gaps) + input.checksumFailures + input.undecodable;
    lose(QualityPart::Integrity, damage / EventsForAll, damage);
    return score;
}

std::optional<QualityScore> mergeWorst(std::span<const std::optional<QualityScore>> lines)
{
    std::optional<QualityScore> worst;
    for (const std::optional<QualityScore> &line : lines) {
        if (line && (!worst || line->value() < worst->value()))
            worst = line;
    }
    return worst;
}

}   // namespace feedwarden
