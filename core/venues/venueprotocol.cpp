// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/venueprotocol.h"

namespace feedwarden {

Result<VenueTime> VenueProtocol::parseTime(const QByteArray &) const
{
    return Error{ErrorCode::BadData, QStringLiteral("this venue has no time endpoint")};
}

Result<void> VenueProtocol::parseSnapshot(StreamIndex, const QByteArray &, DecodedFrame &) const
{
    return Error{ErrorCode::BadData, QStringLiteral("this venue has no snapshot endpoint")};
}

}   // namespace feedwarden
