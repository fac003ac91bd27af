// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/venues/coinbase/coinbasestreams.h"
#include "core/venues/jsonframe.h"
#include "core/venues/venueprotocol.h"
#include "core/venues/venuesheet.h"

#include <QStringList>

namespace feedwarden {

[[nodiscard]] const VenueFacts &coinbaseExchangeFacts();
[[nodiscard]] const VenueSheet &coinbaseExchangeSheet();

/// The Coinbase Exchange feed, its public part.
///
/// Its book has no sequence: a lost update cannot be seen, so a frame of it that was not understood leaves the book
/// wrong.
class CoinbaseExchangeProtocol final : public VenueProtocol
{
public:
    [[nodiscard]] const VenueFacts &facts() const override { return coinbaseExchangeFacts(); }
    [[nodiscard]] StreamTraits traitsOf(const StreamKey &key) const override;
    [[nodiscard]] Result<void> checkStream(const StreamKey &key) const override;
    void addStream(StreamIndex index, const StreamKey &key) override;
    void removeStream(StreamIndex index) override { m_streams.remove(index); }
    [[nodiscard]] QUrl connectUrl(const QUrl &origin) const override { return origin; }
    void sessionStarted() override;
    /// None: heartbeats are per product here, and are subscribed with the products.
    [[nodiscard]] std::vector<ClientFrame> openingFrames() override { return {}; }
    [[nodiscard]] std::vector<ClientFrame> subscribe(std::span<const StreamIndex> streams) override;
    [[nodiscard]] std::vector<ClientFrame> unsubscribe(std::span<const StreamIndex> streams) override;
    void decode(std::string_view frame, DecodedFrame &out) override;
    [[nodiscard]] std::optional<RestRequest> timeRequest() const override;
    [[nodiscard]] Result<VenueTime> parseTime(const QByteArray &body) const override;
    [[nodiscard]] std::optional<Failure> judgeClose(int code, const QString &reason) const override;

private:
    [[nodiscard]] std::vector<ClientFrame> request(const char *type, std::span<const StreamIndex> streams,
                                                   bool isUnsubscribe);
    bool decodeDocument(JsonCursor &cursor, DecodedFrame &out);
    bool decodeMatch(JsonCursor &cursor, bool isLast, DecodedFrame &out);
    bool decodeTicker(JsonCursor &cursor, DecodedFrame &out);
    bool decodeSnapshot(JsonCursor &cursor, DecodedFrame &out);
    bool decodeUpdate(JsonCursor &cursor, DecodedFrame &out);
    bool decodeHeartbeat(JsonCursor &cursor, DecodedFrame &out);
    bool decodeSubscriptions(JsonCursor &cursor, DecodedFrame &out);
    bool decodeError(JsonCursor &cursor, DecodedFrame &out);
    void addBook(std::string_view product, size_t firstLevel, BookChange change, WallTime time, DecodedFrame &out);

    CoinbaseStreams m_streams;
    QStringList m_heartbeats;   ///< Products whose heartbeats this session has.
    JsonFrame m_json;
    std::vector<BookLevel> m_asks;   ///< Bids and asks come mixed; these wait until the bids are complete.
};

}   // namespace feedwarden
