// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/policies.h"

namespace feedwarden {

QLatin1String nameOf(BackoffStrategy strategy)
{
    switch (strategy) {
    case BackoffStrategy::Exponential:
        return QLatin1String("exponential");
    case BackoffStrategy::Linear:
        return QLatin1String("linear");
    case BackoffStrategy::Fixed:
        return QLatin1String("fixed");
    }
    Q_UNREACHABLE();
}

QLatin1String nameOf(Jitter jitter)
{
    switch (jitter) {
    case Jitter::None:
        return QLatin1String("none");
    case Jitter::Symmetric:
        return QLatin1String("symmetric");
    case Jitter::Equal:
        return QLatin1String("equal");
    case Jitter::Full:
        return QLatin1String("full");
    case Jitter::Decorrelated:
        return QLatin1String("decorrelated");
    }
    Q_UNREACHABLE();
}

}   // namespace feedwarden
