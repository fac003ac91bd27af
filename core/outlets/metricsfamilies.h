// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outlets/metricspicture.h"

#include <vector>

namespace prometheus {
struct MetricFamily;
}

namespace feedwarden {

/// A picture as prometheus-cpp wants it, which escapes it when it writes it: times in seconds, each name once.
[[nodiscard]] std::vector<prometheus::MetricFamily> familiesOf(const MetricsPicture &picture);

}   // namespace feedwarden
