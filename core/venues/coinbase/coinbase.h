// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/venues/coinbase/coinbasestreams.h"
#include "core/venues/jsonframe.h"
#include "core/venues/venueprotocol.h"
#include "core/venues/venuesheet.h"

namespace feedwarden {

[[nodiscard]] const VenueFacts &coinbaseFacts();
[[nodiscard]] const VenueSheet &coinbaseSheet();

/// Coinbase Advanced Trade, market data.
///
/// Every frame carries one number that counts over the whole connection; streams have no numbers of their own that say
/// whether something is missing. Products in USDC are other names of those in USD: their data come under the USD name.
class CoinbaseProtocol final : public VenueProtocol
{
public:
    [[nodiscard]] const VenueFacts &facts() const override { return coinbaseFacts(); }
    [[nodiscard]] StreamTraits traitsOf(const StreamKey &key) const override;
    [[nodiscard]] Result<void> checkStream(const StreamKey &key) const override;
    void addStream(StreamIndex index, const StreamKey &key) override;
    void removeStream(StreamIndex index) override { m_streams.remove(index); }
    [[nodiscard]] QUrl connectUrl(const QUrl &origin) const override { return origin; }
    void sessionStarted() override { m_streams.sessionStarted(); }
    /// Heartbeats, on every connection: they keep it open and count. Something must be sent within 5 s of connecting.
    [[nodiscard]] std::vector<ClientFrame> openingFrames() override;
    [[nodiscard]] std::vector<ClientFrame> subscribe(std::span<const StreamIndex> streams) override;
    [[nodiscard]] std::vector<ClientFrame> unsubscribe(std::span<const StreamIndex> streams) override;
    void decode(std::string_view frame, DecodedFrame &out) override;
    [[nodiscard]] std::optional<RestRequest> timeRequest() const override;
    [[nodiscard]] Result<VenueTime> parseTime(const QByteArray &body) const override;

private:
    enum class Kind { Trades, Ticker, Book, Candles, Heartbeats, Subscriptions, Unknown };

    [[nodiscard]] std::vector<ClientFrame> request(const char *type, std::span<const StreamIndex> streams,
                                                   bool isUnsubscribe);
    bool decodeDocument(JsonCursor &cursor, DecodedFrame &out);
    bool decodeEvents(JsonCursor &cursor, Kind kind, DecodedFrame &out);
    bool decodeEvent(JsonCursor &cursor, Kind kind, DecodedFrame &out);
    bool decodeTrade(JsonCursor &cursor, DecodedFrame &out);
    bool decodeTicker(JsonCursor &cursor, DecodedFrame &out);
    bool decodeCandle(JsonCursor &cursor, DecodedFrame &out);
    bool decodeLevel(JsonCursor &cursor, DecodedFrame &out);

    CoinbaseStreams m_streams;
    JsonFrame m_json;
    std::vector<BookLevel> m_asks;   ///< Bids and asks come mixed; these wait until the bids are complete.
    std::vector<CoinbaseStreams::Product *> m_heard;   ///< Those whose first ticker is in the frame that is being read.
};

}   // namespace feedwarden
