// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/resilience/failure.h"
#include "core/transport/transport.h"

namespace feedwarden {

class VenueProtocol;

/// What the end of an attempt or session means: the wire's report, judged by the rules that all venues share and by the
/// venue's own opinion, which wins. `wall` turns Retry-After dates into waits. Secrets that the server echoed are taken
/// out of the detail (faults X-02).
[[nodiscard]] Failure classifyEnd(const EndReport &report, const VenueProtocol &protocol, WallTime wall);

}   // namespace feedwarden
