// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/truststate.h"

namespace feedwarden {

QLatin1String nameOf(TrustState state)
{
    switch (state) {
    case TrustState::Pending:
        return QLatin1String("pending");
    case TrustState::Syncing:
        return QLatin1String("syncing");
    case TrustState::Trusted:
        return QLatin1String("trusted");
    case TrustState::Silent:
        return QLatin1String("silent");
    case TrustState::Gapped:
        return QLatin1String("gapped");
    case TrustState::Blind:
        return QLatin1String("blind");
    case TrustState::Rejected:
        return QLatin1String("rejected");
    case TrustState::Paused:
        return QLatin1String("paused");
    }
    Q_UNREACHABLE();
}

}   // namespace feedwarden
