// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/venues/jsonframe.h"
#include "core/venues/streamtable.h"
#include "core/venues/venueprotocol.h"
#include "core/venues/venueregistry.h"

#include <string>

namespace feedwarden {

[[nodiscard]] const VenueFacts &binanceSpotFacts();

/// Binance Spot, market streams: combined form (`/stream`), subscribed after connecting.
///
/// Payloads without the combined wrapper (`/ws`) are understood too where they say what they are; a partial book does
/// not, and is taken for the line's only depth_snapshot stream if there is exactly one.
class BinanceSpotProtocol final : public VenueProtocol
{
public:
    explicit BinanceSpotProtocol(const VenueOptions &options = {});

    [[nodiscard]] const VenueFacts &facts() const override { return binanceSpotFacts(); }
    [[nodiscard]] StreamTraits traitsOf(const StreamKey &key) const override;
    [[nodiscard]] Result<void> checkStream(const StreamKey &key) const override;
    void addStream(StreamIndex index, const StreamKey &key) override;
    void removeStream(StreamIndex index) override;
    [[nodiscard]] QUrl connectUrl(const QUrl &origin) const override;
    void sessionStarted() override;
    [[nodiscard]] std::vector<ClientFrame> openingFrames() override { return {}; }
    [[nodiscard]] std::vector<ClientFrame> subscribe(std::span<const StreamIndex> streams) override;
    [[nodiscard]] std::vector<ClientFrame> unsubscribe(std::span<const StreamIndex> streams) override;
    void decode(std::string_view frame, DecodedFrame &out) override;
    [[nodiscard]] std::optional<RestRequest> timeRequest() const override;
    [[nodiscard]] Result<VenueTime> parseTime(const QByteArray &body) const override;
    [[nodiscard]] std::optional<RestRequest> snapshotRequest(StreamIndex stream) const override;
    [[nodiscard]] Result<void> parseSnapshot(StreamIndex stream, const QByteArray &body,
                                             DecodedFrame &out) const override;
    [[nodiscard]] std::optional<Failure> judgeClose(int code, const QString &reason) const override;
    [[nodiscard]] std::optional<Failure> judgeHttp(int status, const QByteArray &body, WallTime now) const override;

private:
    /// What a stream carries, which is not the same as its channel: trades come in two forms.
    enum class Payload : quint8 { Trade, AggregateTrade, Ticker, BookTicker, Candle, Depth, PartialDepth };

    /// What is known of a stream by its name on the wire ("btcusdt@depth@100ms").
    struct Stream {
        StreamIndex index = NoStream;   ///< NoStream: removed, but its unsubscription is not confirmed yet.
        Payload payload = Payload::Trade;
        std::string symbol;          ///< As in payloads: upper case.
        std::string_view interval;   ///< Of a candle: "1m".
        qint64 unsubscribeId = 0;    ///< The request that ended it; 0 = none.
    };

    [[nodiscard]] Payload payloadOf(Channel channel) const;
    [[nodiscard]] std::string wireName(std::string_view symbol, Channel channel) const;
    [[nodiscard]] std::vector<ClientFrame> request(const char *method, std::span<const StreamIndex> streams,
                                                   bool isUnsubscribe);

    bool decodeDocument(JsonCursor &cursor, DecodedFrame &out);
    bool decodeBare(JsonCursor &cursor, DecodedFrame &out);
    static bool decodePayload(JsonCursor &cursor, const Stream &stream, DecodedFrame &out);
    static bool decodeTrade(JsonCursor &cursor, const Stream &stream, DecodedFrame &out);
    static bool decodeAggregateTrade(JsonCursor &cursor, const Stream &stream, DecodedFrame &out);
    static bool decodeTicker(JsonCursor &cursor, const Stream &stream, DecodedFrame &out);
    static bool decodeBookTicker(JsonCursor &cursor, const Stream &stream, DecodedFrame &out);
    static bool decodeCandle(JsonCursor &cursor, const Stream &stream, DecodedFrame &out);
    static bool decodeDepth(JsonCursor &cursor, const Stream &stream, DecodedFrame &out);
    static bool decodePartialDepth(JsonCursor &cursor, StreamIndex index, DecodedFrame &out);

    VenueOptions m_options;
    JsonFrame m_json;
    StreamTable<Stream> m_streams;
    std::vector<StreamKey> m_keys;   ///< By stream index; an empty symbol where there is no stream.
    qint64 m_lastRequestId = 0;
};

}   // namespace feedwarden
