// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/venues/venueregistry.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace feedwarden {

/// Messages of one kind as a venue sends them.
struct VenueWorkload {
    QString venue;
    VenueOptions options;
    QList<StreamKey> streams;
    Channel kind = Channel::Trade;
    bool isHandMade = false;   ///< No recording has such messages: made up, in the shape of the venue's page.
    QByteArray note;           ///< What is particular about it; empty for nothing.
    std::vector<QByteArray> frames;
    QByteArray restDepth;   ///< The book over REST that belongs to them; empty where it comes in the frames.
};

/// What was recorded of every venue, kind by kind, and what had to be made up beside it. Without the recordings (a
/// plain checkout) the made-up ones only.
[[nodiscard]] std::vector<VenueWorkload> venueWorkloads();

}   // namespace feedwarden
