// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace feedwarden {

/// Why a request to the endpoint is not answered with figures.
enum class MetricsRefusal {
    None,
    WrongHost,     ///< 403: a name that is not this machine's, as after DNS rebinding (faults X-08).
    WrongPath,     ///< 404.
    WrongMethod,   ///< 405.
};

/// Judges what a client asks for, before anything is looked up. `path` without a query; `host` as the header has it,
/// null where there is none; `listensTo` as in ListenAddress::toString(). Any thread.
[[nodiscard]] MetricsRefusal judgeMetricsRequest(const char *method, const char *path, const char *host,
                                                 const char *listensTo);

}   // namespace feedwarden
