// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/orderbook.h"
#include "core/feed/sequencerule.h"

namespace feedwarden {

/// The CRC-32 (as in zlib and gzip) that a venue makes of the best levels of a book, from the digits as they were sent
/// (Decimal::sentScale()). A side with fewer levels gives what it has. 0 for ChecksumRule::None. No allocation.
///
/// Sources: Kraken API documentation, "Spot WebSocket v2 book checksum"; OKX API v5 documentation, "Checksum" (OKX
/// prints the same 32 bits as a signed number).
[[nodiscard]] quint32 bookChecksum(ChecksumRule rule, const OrderBook &book);

}   // namespace feedwarden
