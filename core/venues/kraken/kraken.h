// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/venues/jsonframe.h"
#include "core/venues/streamtable.h"
#include "core/venues/venueprotocol.h"
#include "core/venues/venueregistry.h"
#include "core/venues/venuesheet.h"

namespace feedwarden {

[[nodiscard]] const VenueFacts &krakenFacts();
[[nodiscard]] const VenueSheet &krakenSheet();

/// Kraken Spot, WebSocket v2, its public part.
///
/// Books have no numbers; the checksum of their ten best levels takes their place. Channel::Ticker and
/// Channel::BookTicker are one subscription on the wire: where both are wanted it follows the best bid and ask, so that
/// the last price of a Ticker may then come with the next change of these instead of with its trade.
class KrakenProtocol final : public VenueProtocol
{
public:
    explicit KrakenProtocol(const VenueOptions &options = {});

    [[nodiscard]] const VenueFacts &facts() const override { return krakenFacts(); }
    [[nodiscard]] StreamTraits traitsOf(const StreamKey &key) const override;
    [[nodiscard]] Result<void> checkStream(const StreamKey &key) const override;
    void addStream(StreamIndex index, const StreamKey &key) override;
    void removeStream(StreamIndex index) override;
    [[nodiscard]] QUrl connectUrl(const QUrl &origin) const override;
    void sessionStarted() override;
    /// None: heartbeats come as soon as anything is subscribed.
    [[nodiscard]] std::vector<ClientFrame> openingFrames() override { return {}; }
    [[nodiscard]] std::vector<ClientFrame> subscribe(std::span<const StreamIndex> streams) override;
    [[nodiscard]] std::vector<ClientFrame> unsubscribe(std::span<const StreamIndex> streams) override;
    [[nodiscard]] std::optional<ClientFrame> applicationPing() override;
    void decode(std::string_view frame, DecodedFrame &out) override;
    [[nodiscard]] bool pongTellsTime() const override { return true; }   // REST says whole seconds only.
    [[nodiscard]] std::optional<RestRequest> timeRequest() const override;
    [[nodiscard]] Result<VenueTime> parseTime(const QByteArray &body) const override;

private:
    /// One subscription on the wire, by channel (see kindOf()) and symbol.
    struct Market {
        StreamIndex stream = NoStream;       ///< Of every channel but BookTicker; NoStream also: waits for its end.
        StreamIndex bookTicker = NoStream;   ///< Beside a Ticker or alone.
        bool isSubscribed = false;           ///< Asked for in this session and not ended.
        bool isByBook = false;               ///< Of a subscribed ticker: it follows the best bid and ask.
        qint64 unsubscribeId = 0;            ///< The request that ended it and is not confirmed; 0 = none.

        [[nodiscard]] bool isWanted() const { return stream != NoStream || bookTicker != NoStream; }
    };
    /// A subscription that was asked for, until each of its streams is answered.
    struct Request {
        qint64 id = 0;
        std::vector<StreamIndex> open;
    };
    /// What an answer says of what it answers.
    struct Answer {
        std::string_view method, error, channel, symbol, trigger;
        quint64 id = 0;
        quint64 interval = 0;
        bool isSuccess = false;
        WallTime receivedAt{}, sentAt{};
    };
    /// The channels whose messages are read.
    enum class Kind : quint8 { Unknown, Trade, Ticker, Candle, Book, Heartbeat, Status };

    [[nodiscard]] static quint8 kindOf(Channel channel);
    [[nodiscard]] const StreamKey *keyOf(StreamIndex index) const;
    [[nodiscard]] Market *marketOf(StreamIndex index);
    [[nodiscard]] std::vector<ClientFrame> request(bool isSubscription, std::span<const StreamIndex> streams);
    void end(std::span<const StreamIndex> streams, std::vector<ClientFrame> &frames);
    void addParameters(QByteArray &text, Channel channel, bool isByBook, bool isSubscription) const;

    bool decodeDocument(JsonCursor &cursor, DecodedFrame &out);
    bool decodeData(JsonCursor &cursor, Kind kind, DecodedFrame &out);
    bool decodeTrade(JsonCursor &cursor, DecodedFrame &out);
    bool decodeTicker(JsonCursor &cursor, DecodedFrame &out);
    bool decodeCandle(JsonCursor &cursor, DecodedFrame &out);
    bool decodeBook(JsonCursor &cursor, DecodedFrame &out);
    bool decodeStatus(JsonCursor &cursor, DecodedFrame &out);
    void judgeAnswer(const Answer &answer, DecodedFrame &out);
    void judgeRefusal(const Answer &answer, DecodedFrame &out);
    [[nodiscard]] std::vector<StreamIndex> takeOpen(qint64 requestId, std::string_view symbol);

    int m_depth;
    JsonFrame m_json;
    StreamTable<Market> m_markets;
    std::vector<StreamKey> m_keys;   ///< By stream index; an empty symbol where there is no stream.
    std::vector<Request> m_requests;
    qint64 m_lastRequestId = 0;
};

}   // namespace feedwarden
