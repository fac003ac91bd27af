// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/venues/venueprotocol.h"

#include <memory>

namespace feedwarden {

struct SymbolSource;
struct VenueSheet;

/// A choice that a feed may make about how a venue is spoken to.
struct VenueOptions {
    bool aggregateTrades = false;   ///< Binance: aggTrade instead of trade as the source of Channel::Trade.
    int depthLevels = 20;   ///< Of Channel::DepthSnapshot, and of Kraken's Channel::Depth: at least so many, where the
                            ///< venue offers a choice.

    friend bool operator==(const VenueOptions &, const VenueOptions &) = default;
};

/// The venues that are built in, in the order of their names.
[[nodiscard]] std::span<const VenueFacts *const> builtInVenues();
/// None for a name that is not built in.
[[nodiscard]] const VenueFacts *findVenue(QStringView id);
/// Null likewise.
[[nodiscard]] const VenueSheet *findVenueSheet(QStringView id);
/// How all of its symbols are learnt; null where the venue has no such list, and for a name that is not built in.
[[nodiscard]] const SymbolSource *findSymbolSource(QStringView id);
/// Null for a name that is not built in.
[[nodiscard]] std::unique_ptr<VenueProtocol> createProtocol(QStringView id, const VenueOptions &options = {});

}   // namespace feedwarden
