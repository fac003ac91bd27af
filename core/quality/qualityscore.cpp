// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/qualityscore.h"

#include <algorithm>

namespace feedwarden {

QLatin1String nameOf(QualityPart part)
{
    switch (part) {
    case QualityPart::Down:
        return QLatin1String("down");
    case QualityPart::Trust:
        return QLatin1String("trust");
    case QualityPart::Stability:
        return QLatin1String("stability");
    case QualityPart::RoundTrip:
        return QLatin1String("round_trip");
    case QualityPart::Jitter:
        return QLatin1String("jitter");
    case QualityPart::Staleness:
        return QLatin1String("staleness");
    case QualityPart::Integrity:
        return QLatin1String("integrity");
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

}   // namespace feedwarden
