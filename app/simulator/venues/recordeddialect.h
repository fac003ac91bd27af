// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/capture.h"
#include "app/simulator/venues/venuesimulation.h"

#include <memory>
#include <set>
#include <string_view>
#include <utility>

namespace feedwarden {

/// What a replay has to know of a venue whose clients subscribe by channel and symbol and whose messages name both: how
/// they ask, how they are answered, and to which subscription a recorded line belongs.
class RecordedDialect
{
public:
    /// Channel and symbol, as the venue writes them.
    using Wish = std::pair<QByteArray, QByteArray>;
    struct Client {
        Peer &peer;
        std::set<Wish> wishes;
    };
    /// Where a line belongs.
    struct Place {
        enum class Kind { Subscribers, Everybody, Nobody } kind = Kind::Nobody;
        Wish wish;
        bool isHeartbeat = false;
    };

    virtual ~RecordedDialect() = default;

    /// Null for a venue that is replayed in another way.
    [[nodiscard]] static std::unique_ptr<RecordedDialect> create(const QString &venue, VenueStage &stage,
                                                                 const Capture &capture);

    [[nodiscard]] virtual bool hasPath(const QByteArray &path) const = 0;
    virtual void sessionOpened(Client &) {}
    /// Changes the client's wishes and answers it.
    virtual void textReceived(Client &client, const QByteArray &text) = 0;
    [[nodiscard]] virtual Place placeOf(std::string_view line) const = 0;
    /// The body of the time endpoint; empty for any other path.
    [[nodiscard]] virtual QByteArray timeBody(const QByteArray &path, WallTime now) const = 0;
};

}   // namespace feedwarden
