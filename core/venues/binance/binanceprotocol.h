// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/venues/jsonframe.h"
#include "core/venues/streamtable.h"
#include "core/venues/venueprotocol.h"
#include "core/venues/venueregistry.h"

#include <QLatin1String>
#include <QList>

#include <string>

namespace feedwarden {

/// What every market of Binance speaks: combined form (`/stream`), subscribed after connecting. What differs from
/// market to market is data.
///
/// Payloads without the combined wrapper (`/ws`) are understood too where they say what they are. A partial book of
/// Spot does not, and is taken for the line's only depth_snapshot stream if there is exactly one; on futures it looks
/// like a change of the book, and is taken for one where the line has both streams of its symbol.
class BinanceProtocol : public VenueProtocol
{
public:
    [[nodiscard]] const VenueFacts &facts() const override { return m_market.facts; }
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

protected:
    struct Market {
        const VenueFacts &facts;       ///< Lives as long as the program.
        QLatin1String symbolExample;   ///< "BTCUSDT".
        QLatin1String timePath;        ///< "/api/v3/time"; weight 1 everywhere.
        QLatin1String depthPath;
        int depthWeight = 50;   ///< Of a snapshot of 1000 levels a side.
        /// Changes of books name their predecessor, partial books have the shape of changes, tickers have no book side,
        /// aggregates leave trades out that nobody took.
        bool isFutures = false;
        const char *volumeField = "v";   ///< Of a ticker: the volume in the base currency.
        QList<QLatin1String> places;     ///< By lineGroup(): what stands before "/stream"; empty = nothing does.
        QLatin1String query;             ///< Of the address.
    };

    BinanceProtocol(const Market &market, const VenueOptions &options);

    /// Channel::Trade means aggregates here.
    [[nodiscard]] bool takesAggregates() const { return m_options.aggregateTrades; }

private:
    /// What a stream carries, which is not the same as its channel: trades come in two forms.
    enum class Payload : quint8 {
        Trade,
        AggregateTrade,
        Ticker,
        BookTicker,
        Candle,
        Depth,
        PartialDepth,
        Liquidation,
        MarkPrice
    };

    /// What is known of a stream by its name on the wire ("btcusdt@depth@100ms").
    struct Stream {
        StreamIndex index = NoStream;   ///< NoStream: removed, but its unsubscription is not confirmed yet.
        Payload payload = Payload::Trade;
        std::string symbol;          ///< As in payloads: upper case.
        std::string_view interval;   ///< Of a candle: "1m".
        qint64 unsubscribeId = 0;    ///< The request that ended it; 0 = none.
    };

    [[nodiscard]] Result<void> checkKey(const StreamKey &key) const;
    [[nodiscard]] std::optional<int> placeOfLine() const;
    [[nodiscard]] Payload payloadOf(Channel channel) const;
    [[nodiscard]] std::string wireName(std::string_view symbol, Channel channel) const;
    [[nodiscard]] std::vector<ClientFrame> request(const char *method, std::span<const StreamIndex> streams,
                                                   bool isUnsubscribe);

    bool decodeDocument(JsonCursor &cursor, DecodedFrame &out);
    bool decodeBare(JsonCursor &cursor, DecodedFrame &out);
    bool decodePayload(JsonCursor &cursor, const Stream &stream, DecodedFrame &out) const;
    template<bool IsAggregate>
    bool decodeTrade(JsonCursor &cursor, const Stream &stream, DecodedFrame &out) const;
    bool decodeTicker(JsonCursor &cursor, const Stream &stream, DecodedFrame &out) const;
    static bool decodeBookTicker(JsonCursor &cursor, const Stream &stream, DecodedFrame &out);
    static bool decodeCandle(JsonCursor &cursor, const Stream &stream, DecodedFrame &out);
    bool decodeDepth(JsonCursor &cursor, const Stream &stream, DecodedFrame &out) const;
    static bool decodeLiquidation(JsonCursor &cursor, const Stream &stream, DecodedFrame &out);
    static bool decodeMarkPrice(JsonCursor &cursor, const Stream &stream, DecodedFrame &out);
    static bool decodePartialDepth(JsonCursor &cursor, StreamIndex index, DecodedFrame &out);

    const Market m_market;
    VenueOptions m_options;
    JsonFrame m_json;
    StreamTable<Stream> m_streams;
    std::vector<StreamKey> m_keys;   ///< By stream index; an empty symbol where there is no stream.
    qint64 m_lastRequestId = 0;
};

}   // namespace feedwarden
