// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/qualityscore.h"

#include <algorithm>
#include <cmath>

namespace feedwarden {

QLatin1String nameOf(QualityPartKind kind)
{
    switch (kind) {
    case QualityPartKind::Trust:
        return QLatin1String("trust");
    case QualityPartKind::Stability:
        return QLatin1String("stability");
    case QualityPartKind::Rtt:
        return QLatin1String("rtt");
    case QualityPartKind::Jitter:
        return QLatin1String("jitter");
    case QualityPartKind::Freshness:
        return QLatin1String("freshness");
    case QualityPartKind::Integrity:
        return QLatin1String("integrity");
    }
    Q_UNREACHABLE();
}

double weightOf(QualityPartKind kind)
{
    switch (kind) {
    case QualityPartKind::Trust:
        return 40.0;
    case QualityPartKind::Stability:
        return 20.0;
    case QualityPartKind::Rtt:
        return 15.0;
    case QualityPartKind::Jitter:
        return 5.0;
    case QualityPartKind::Freshness:
        return 10.0;
    case QualityPartKind::Integrity:
        return 10.0;
    }
    Q_UNREACHABLE();
}

/// 0 up to `good`, 1 from `poor` on, straight in between.
static double ramp(double value, double good, double poor)
{
    if (value <= good)
        return 0.0;
    return poor > good ? std::min((value - good) / (poor - good), 1.0) : 1.0;
}

std::optional<QualityScore> qualityOf(const QualityInput &input, const QualityPolicy &policy)
{
    if (input.situation == QualitySituation::NotRated)
        return {};

    QualityScore score;
    score.isDown = input.situation == QualitySituation::Down;
    size_t next = 0;
    const auto add = [&](QualityPartKind kind, std::optional<double> measured, double share) {
        const double lost = measured && !score.isDown ? weightOf(kind) * std::clamp(share, 0.0, 1.0) : 0.0;
        score.parts[next++] = {kind, lost, measured};
    };

    // Five such events in an hour cost everything a part has.
    constexpr double EventsForAll = 5.0;
    const std::optional<double> untrusted = input.trustedShare
                                                ? std::optional(1.0 - std::clamp(*input.trustedShare, 0.0, 1.0))
                                                : std::nullopt;
    add(QualityPartKind::Trust, untrusted, untrusted.value_or(0.0));

    const double ends = input.unplannedEnds + input.failedAttempts / 4.0;
    add(QualityPartKind::Stability, ends, ends / EventsForAll);

    const std::optional<double> rtt = input.rttP95 ? std::optional(toMs(*input.rttP95)) : std::nullopt;
    add(QualityPartKind::Rtt, rtt, ramp(rtt.value_or(0.0), toMs(policy.rttGood), toMs(policy.rttPoor)));

    const std::optional<double> jitter = input.rttP95 && input.rttP50
                                             ? std::optional(toMs(*input.rttP95 - *input.rttP50))
                                             : std::nullopt;
    add(QualityPartKind::Jitter, jitter, ramp(jitter.value_or(0.0), toMs(policy.jitterGood), toMs(policy.jitterPoor)));

    const std::optional<double> stale = input.streams > 0 ? std::optional(double(input.staleOrLagging) / input.streams)
                                                          : std::nullopt;
    add(QualityPartKind::Freshness, stale, stale.value_or(0.0));

    const double damage = double(input.gaps) + input.checksumFailures + input.undecodable;
    add(QualityPartKind::Integrity, damage, damage / EventsForAll);

    if (!score.isDown) {
        double lost = 0.0;
        for (const QualityPart &part : score.parts)
            lost += part.lost;
        score.score = std::clamp(100.0 - lost, 0.0, 100.0);
    }
    return score;
}

int QualityScore::rounded() const { return int(std::lround(score)); }

std::optional<QualityScore> mergeWorst(std::span<const std::optional<QualityScore>> lines)
{
    std::optional<QualityScore> worst;
    for (const std::optional<QualityScore> &line : lines) {
        if (line && (!worst || line->score < worst->score))
            worst = line;
    }
    return worst;
}

}   // namespace feedwarden
