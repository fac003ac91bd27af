// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/venues/jsonframe.h"
#include "core/venues/streamtable.h"
#include "core/venues/venueprotocol.h"
#include "core/venues/venuesheet.h"

#include <array>

namespace feedwarden {

[[nodiscard]] const VenueFacts &polymarketFacts();
[[nodiscard]] const VenueSheet &polymarketSheet();

/// The market channel of Polymarket's order book (CLOB V2). A symbol is an asset id: one outcome of one market.
///
/// Nothing is acknowledged and nothing refused: an asset that does not exist is silent. What stands in for an
/// acknowledgement is the PONG to a PING that leaves right after the request, and the asset's first message. There are
/// no sequence numbers; the `hash` of a book could be compared with that over REST, but how it is made is not known,
/// and it is not used. So a lost change of a book cannot be seen.
///
/// One subscription of an asset brings everything about it: the streams of an asset share it. What comes about an asset
/// of which another stream is wanted is dropped without a word.
class PolymarketProtocol final : public VenueProtocol
{
public:
    [[nodiscard]] const VenueFacts &facts() const override { return polymarketFacts(); }
    [[nodiscard]] StreamTraits traitsOf(const StreamKey &key) const override;
    [[nodiscard]] Result<void> checkStream(const StreamKey &key) const override;
    void addStream(StreamIndex index, const StreamKey &key) override;
    void removeStream(StreamIndex index) override;
    [[nodiscard]] QUrl connectUrl(const QUrl &origin) const override;
    void sessionStarted() override;
    [[nodiscard]] std::vector<ClientFrame> openingFrames() override { return {}; }
    [[nodiscard]] std::vector<ClientFrame> subscribe(std::span<const StreamIndex> streams) override;
    [[nodiscard]] std::vector<ClientFrame> unsubscribe(std::span<const StreamIndex> streams) override;
    [[nodiscard]] std::optional<ClientFrame> applicationPing() override;
    void decode(std::string_view frame, DecodedFrame &out) override;
    [[nodiscard]] std::optional<RestRequest> timeRequest() const override;
    [[nodiscard]] Result<VenueTime> parseTime(const QByteArray &body) const override;

private:
    enum Kind { Trades, Book, BestPrices, KindCount };

    /// One outcome, and which streams want something of it. An entry without streams has been unsubscribed, and what is
    /// on its way of it is no surprise.
    struct Asset {
        std::array<StreamIndex, KindCount> streams{NoStream, NoStream, NoStream};
        bool isActive = false;         ///< Subscribed in this session.
        bool isFresh = true;           ///< No whole book has come since it was subscribed.
        bool hasUnconfirmed = false;   ///< Some stream of it waits for a sign of having been accepted.

        [[nodiscard]] bool isWanted() const { return streams != std::array{NoStream, NoStream, NoStream}; }
    };
    struct Stream {
        StreamKey key;   ///< An empty symbol where there is no stream.
        Kind kind = Trades;
        bool isSubscribed = false;
        bool isConfirmed = false;
        bool hasEnded = false;    ///< Unsubscribed in this session.
        quint64 acceptedBy = 0;   ///< The PONG, counted from 1, that says that the request has arrived.
    };
    /// One entry of a price_change, until they are sorted by asset.
    struct Change {
        std::string_view asset;
        BookLevel level;
        bool isBid = false;
        bool isTaken = false;
    };

    [[nodiscard]] Stream *streamAt(StreamIndex index);
    [[nodiscard]] Asset *findAsset(std::string_view id) { return m_assets.find(0, id); }
    [[nodiscard]] std::vector<ClientFrame> requests(std::span<const QString> assets, bool isUnsubscribe);

    struct Event;
    bool decodeEvent(JsonCursor &cursor, DecodedFrame &out);
    bool readEvent(JsonCursor &cursor, Event &event, DecodedFrame &out);
    bool readLevels(JsonCursor &cursor, const char *field, std::vector<BookLevel> &levels);
    bool readChanges(JsonCursor &cursor);
    bool takeBook(JsonCursor &cursor, const Event &event, DecodedFrame &out);
    bool takeChanges(JsonCursor &cursor, const Event &event, DecodedFrame &out);
    bool takeTrade(JsonCursor &cursor, const Event &event, DecodedFrame &out);
    bool takeBestPrices(JsonCursor &cursor, const Event &event, DecodedFrame &out);
    bool takeResolution(JsonCursor &cursor, const Event &event, DecodedFrame &out);
    void takePong(DecodedFrame &out);
    void noteHeard(DecodedFrame &out);
    /// A message for whoever wants that of the asset; null, and a problem where nobody asked for the asset.
    FeedMessage *addMessage(std::string_view asset, Kind kind, WallTime time, DecodedFrame &out);

    StreamTable<Asset> m_assets;
    std::vector<Stream> m_streams;   ///< By stream index.
    std::vector<Change> m_changes;
    std::vector<BookLevel> m_asks;
    std::vector<Asset *> m_heard;   ///< In this frame; whose state changes if the frame is understood to its end.
    std::vector<Asset *> m_books;   ///< Likewise: whole books came of these.
    JsonFrame m_json;
    bool m_isSetUp = false;   ///< The first request of a session has another form.
    quint64 m_pings = 0;      ///< Made in this session.
    quint64 m_pongs = 0;
};

}   // namespace feedwarden
