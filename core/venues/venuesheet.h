// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/venues/venueprotocol.h"

#include <chrono>
#include <vector>

namespace feedwarden {

/// A figure of VenueFacts.
enum class VenueFigure {
    MessageBytes,
    StreamsPerConnection,
    StreamsPerRequest,
    ConnectionAttempts,
    ClientMessages,
    Lifetime,
    Heartbeat,
};

/// Where a figure comes from.
enum class FigureBasis {
    Published,   ///< The venue's documentation says so.
    Observed,    ///< Seen on the live feed, by others or in recordings.
    Ours,        ///< Nothing is known: our own choice.
};
/// "published", "observed", "ours".
[[nodiscard]] QLatin1String nameOf(FigureBasis basis);

/// What a reader wants to know of a venue besides its facts: where they come from, and what nobody could confirm.
/// Written beside the facts it speaks of; nothing in it changes how a line behaves. All texts are literals in UTF-8.
struct VenueSheet {
    struct Source {
        const char *title;
        const char *url;    ///< Of the venue's own documentation.
        const char *asOf;   ///< State of the copy that was read: "2026-07-21" or "2026-07".
    };
    /// A figure that is not simply published.
    struct Remark {
        VenueFigure figure;
        FigureBasis basis;
        const char *text;
    };
    /// How the messages of some channels are numbered.
    struct Numbering {
        std::vector<Channel> channels;
        const char *field;
        FigureBasis basis = FigureBasis::Published;   ///< Of the rule that they follow.
    };

    const char *markets;
    const char *read = "2026-11";   ///< When the copies of the sources were read, none of them on the live site.
    std::vector<Source> sources;
    std::vector<Numbering> numbering;
    const char *connectionNumbering = nullptr;    ///< The field that counts all frames of a connection; null = none.
    std::chrono::seconds serverPingInterval{0};   ///< Of protocol pings of the server; 0 = none published.
    std::chrono::seconds pongWithin{0};           ///< Or the server cuts the connection; 0 = not published.
    std::chrono::seconds idleLimit{0};            ///< Without traffic the server closes; 0 = none published.
    std::vector<Remark> remarks;
    std::vector<const char *> unverified;   ///< What no source could confirm, as it was noted.

    /// Null for a figure that is simply published.
    [[nodiscard]] const Remark *remarkOn(VenueFigure figure) const;
    /// Null where the channel is not numbered.
    [[nodiscard]] const Numbering *numberingOf(Channel channel) const;
};

}   // namespace feedwarden
