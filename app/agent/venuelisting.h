// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/venues/venueprotocol.h"
#include "core/venues/venuesheet.h"

#include <QJsonArray>
#include <QString>

#include <memory>
#include <vector>

namespace feedwarden {

/// A venue that is listed: everything about it comes from its facts, its sheet and what it says of its streams, so that
/// a list cannot differ from what is done.
struct ListedVenue {
    std::shared_ptr<VenueProtocol> protocol;   ///< Without streams.
    const VenueSheet *sheet = nullptr;         ///< Null for a venue that a profile describes.
    QString profileNote;                       ///< What such a profile says of its sources, line by line.

    [[nodiscard]] const VenueFacts &facts() const { return protocol->facts(); }
};

/// Those that are built in, in the order of their names, then those whose profiles are shipped.
[[nodiscard]] std::vector<ListedVenue> listedVenues();

/// docs/venues.md.
[[nodiscard]] QString venuesAsMarkdown(const std::vector<ListedVenue> &venues);
/// For a terminal: at most 100 columns, but for addresses that are longer.
[[nodiscard]] QString venuesAsTable(const std::vector<ListedVenue> &venues);
/// An array of objects with a `venue` key each.
[[nodiscard]] QJsonArray venuesAsJson(const std::vector<ListedVenue> &venues);

}   // namespace feedwarden
