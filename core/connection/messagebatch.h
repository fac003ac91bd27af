// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/message.h"

#include <QMetaType>

#include <functional>
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

/// What each FeedMessage::stream of a feed's batches means; an empty symbol is a hole.
using StreamNames = std::shared_ptr<const std::vector<StreamKey>>;
/// Takes the market data of a feed, on whatever I/O thread it came: it must not wait, and is thread-safe.
using MessageSink = std::function<void(const QString &feed, const MessageBatchPtr &batch, const StreamNames &streams)>;

}   // namespace feedwarden

Q_DECLARE_METATYPE(feedwarden::MessageBatchPtr)
