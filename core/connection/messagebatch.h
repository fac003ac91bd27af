// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/message.h"

#include <QMetaType>

#include <memory>
#include <span>
#include <vector>

namespace feedwarden {

/// Decoded messages in the order they came, with the levels their book changes refer to. Immutable once handed out.
struct MessageBatch {
    std::vector<FeedMessage> messages;
    std::vector<BookLevel> levels;      ///< BookChange::firstLevel counts from the begin of this.
    std::vector<WallTime> receivedAt;   ///< One per message.

    [[nodiscard]] std::span<const BookLevel> bidsOf(const BookChange &change) const
    {
        return std::span(levels).subspan(change.firstLevel, change.bidCount);
    }
    [[nodiscard]] std::span<const BookLevel> asksOf(const BookChange &change) const
    {
        return std::span(levels).subspan(change.firstLevel + change.bidCount, change.askCount);
    }
};
using MessageBatchPtr = std::shared_ptr<const MessageBatch>;

}   // namespace feedwarden

Q_DECLARE_METATYPE(feedwarden::MessageBatchPtr)
