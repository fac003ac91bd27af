// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/qualityscore.h"

#include <algorithm>

namespace feedwarden {

QLatin1String nameOf(QualityPart part)
{
    switch (part) {
    case QualityPart::Down: return QLatin1String("down");
    case QualityPart::Trust: return QLatin1String("trust");
    case QualityPart::Stability: return QLatin1String("stability");
    case QualityPart::RoundTrip: return QLatin1String("round_trip");
    case QualityPart::Jitter: return QLatin1String("jitter");
    case QualityPart::Staleness: return QLatin1String("staleness");
    case QualityPart::Integrity: return QLatin1String("integrity");
    }
    Q_UNREACHABLE();
}

double weightOf(QualityPart part)
{
    switch (part) {
    case QualityPart::Down: return 100;
    case QualityPart::Trust: return 40;
    case QualityPart::Stability: return 20;
    case QualityPart::RoundTrip: return 15;
    case QualityPart::Jitter: return 5;
    case QualityPart::Staleness: return 10;
    case QualityPart::Integrity: return 10;
    }
    Q_UNREACHABLE();
}

double QualityScore::value() const
{
    double score = 100;
    for (const Loss &loss : losses)
        score -= loss.points;
    return std::clamp(score, 0.0, 100.0);
}

/// 0 up to `good`, 1 from `poor` on, straight in between.
static double ramp(double value, double good, double poor)
{
    if (value <= good)
        return 0;
    return poor > good ? std::min((value - good) / (poor - good), 1.0) : 1.0;
}

std::optional<QualityScore> qualityOf(const QualityInput &input, const QualityPolicy &policy)
{
    if (input.situation == QualitySituation::NotRated)
        return {};
    const bool isDown = input.situation == QualitySituation::Down;
    QualityScore score;
    if (isDown)
        score.losses[size_t(QualityPart::Down)].points = weightOf(QualityPart::Down);
    const auto set = [&](QualityPart part, std::optional<double> measured, double share) {
        const double points = measured && !isDown ? weightOf(part) * std::clamp(share, 0.0, 1.0) : 0.0;
        score.losses[size_t(part)] = {points, measured};
    };

    // Five such events in an hour cost everything a part has.
    constexpr double EventsForAll = 5;
    if (input.trustedShare) {
        const double untrusted = 1 - std::clamp(*input.trustedShare, 0.0, 1.0);
        set(QualityPart::Trust, untrusted, untrusted);
    }
    const double ends = input.unplannedEnds + input.failedAttempts / 4.0;
    set(QualityPart::Stability, ends, ends / EventsForAll);
    if (input.rttP95) {
        const double p95 = toMs(*input.rttP95);
        set(QualityPart::RoundTrip, p95, ramp(p95, toMs(policy.rttGood), toMs(policy.rttPoor)));
        if (input.rttP50) {
            const double jitter = p95 - toMs(*input.rttP50);
            set(QualityPart::Jitter, jitter, ramp(jitter, toMs(policy.jitterGood), toMs(policy.jitterPoor)));
        }
    }
    if (input.streams > 0) {
        const double share = double(input.staleOrLagging) / input.streams;
        set(QualityPart::Staleness, share, share);
    }
    set(QualityPart::Integrity, input.integrityFaults, input.integrityFaults / EventsForAll);
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
