// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/venues/jsonframe.h"
#include "core/venues/streamtable.h"
#include "core/venues/venueprotocol.h"
#include "core/venues/venueregistry.h"
#include "core/venues/venuesheet.h"

#include <array>
#include <optional>
#include <utility>

namespace feedwarden {

[[nodiscard]] const VenueFacts &okxFacts();
[[nodiscard]] const VenueSheet &okxSheet();

/// OKX v5, its public part: spot, swaps, futures and options alike; the instrument's name says which.
///
/// Candles live on a URL of their own (`/ws/v5/business`), which has none of the other channels: a line carries either
/// (lineGroup()). Quantities of derivatives are in contracts,
/// as sent. Channel::MarkPrice of a swap carries the funding rate, which is another channel on the wire.
class OkxProtocol final : public VenueProtocol
{
public:
    explicit OkxProtocol(const VenueOptions & = {}) {}

    [[nodiscard]] const VenueFacts &facts() const override { return okxFacts(); }
    [[nodiscard]] StreamTraits traitsOf(const StreamKey &key) const override;
    [[nodiscard]] Result<void> checkStream(const StreamKey &key) const override;
    [[nodiscard]] int lineGroup(const StreamKey &key) const override { return isCandle(key.channel) ? 1 : 0; }
    void addStream(StreamIndex index, const StreamKey &key) override;
    void removeStream(StreamIndex index) override;
    [[nodiscard]] QUrl connectUrl(const QUrl &origin) const override;
    void sessionStarted() override;
    [[nodiscard]] std::vector<ClientFrame> openingFrames() override { return {}; }
    [[nodiscard]] std::vector<ClientFrame> subscribe(std::span<const StreamIndex> streams) override;
    [[nodiscard]] std::vector<ClientFrame> unsubscribe(std::span<const StreamIndex> streams) override;
    [[nodiscard]] std::optional<ClientFrame> applicationPing() override { return ClientFrame{"ping", 0, {}}; }
    void decode(std::string_view frame, DecodedFrame &out) override;
    [[nodiscard]] std::optional<RestRequest> timeRequest() const override;
    [[nodiscard]] Result<VenueTime> parseTime(const QByteArray &body) const override;
    [[nodiscard]] std::optional<Failure> judgeClose(int code, const QString &reason) const override;

private:
    /// One stream by channel and instrument.
    struct Market {
        StreamIndex stream = NoStream;   ///< NoStream: removed, but the end of its subscription is not confirmed yet.
        bool isFresh = true;             ///< Nothing has come since it was subscribed.
        bool isEnding = false;           ///< Unsubscribed, and that is not confirmed.
        Decimal fundingRate;             ///< Of a mark price: as the funding channel said last.
        WallTime nextFunding{};
    };
    /// Subscriptions that were asked for, until each is answered.
    struct Request {
        qint64 id = 0;
        std::vector<StreamIndex> open;
    };
    /// What a frame is about.
    struct Argument {
        std::string_view channel, instrument, type;
    };
    /// What the venue says outside of data.
    struct Event {
        std::string_view name, code, text;
        quint64 id = 0;
    };
    enum class Payload : quint8 {
        Unknown,
        Trade,
        Ticker,
        BookTicker,
        Candle,
        Book,
        BookSnapshot,
        MarkPrice,
        Funding,
        Liquidation
    };

    /// What a frame changes in a market, once all of the frame is understood.
    struct News {
        Market *market = nullptr;                              ///< None: nothing.
        std::optional<std::pair<Decimal, WallTime>> funding;   ///< The rate, and when it is paid next.
    };

    [[nodiscard]] static Result<void> checkName(const StreamKey &key);
    [[nodiscard]] static Payload payloadOf(std::string_view wireChannel, Channel &channel);
    [[nodiscard]] const StreamKey *keyOf(StreamIndex index) const;
    [[nodiscard]] Market *marketOf(StreamIndex index);
    [[nodiscard]] std::vector<ClientFrame> request(bool isSubscription, std::span<const StreamIndex> streams);
    [[nodiscard]] bool isTypeWanted(const QString &type, std::span<const StreamIndex> except) const;

    bool decodeDocument(JsonCursor &cursor, DecodedFrame &out);
    bool readArgument(JsonCursor &cursor, Argument &argument);
    bool decodeData(JsonCursor &cursor, const Argument &argument, News &news, DecodedFrame &out);
    bool decodeTrade(JsonCursor &cursor, Market &market, std::string_view instrument, DecodedFrame &out);
    bool decodeTicker(JsonCursor &cursor, Market &market, std::string_view instrument, DecodedFrame &out);
    bool decodeBookTicker(JsonCursor &cursor, Market &market, DecodedFrame &out);
    bool decodeCandle(JsonCursor &cursor, Market &market, DecodedFrame &out);
    bool decodeBook(JsonCursor &cursor, Market &market, bool isPartial, DecodedFrame &out);
    bool decodeMarkPrice(JsonCursor &cursor, Market &market, std::string_view instrument, DecodedFrame &out);
    static bool decodeFunding(JsonCursor &cursor, News &news, std::string_view instrument);
    bool decodeLiquidations(JsonCursor &cursor, DecodedFrame &out);
    bool judgeEvent(const Event &event, const Argument &argument, DecodedFrame &out);
    void judgeError(const Event &event, SessionNotice &notice);
    [[nodiscard]] std::vector<StreamIndex> streamsOf(const Argument &argument);
    void answered(std::span<const StreamIndex> streams);

    JsonFrame m_json;
    StreamTable<Market> m_markets;
    std::vector<StreamKey> m_keys;   ///< By stream index; an empty symbol where there is no stream.
    std::vector<Request> m_requests;
    std::vector<BookLevel> m_best;   ///< Of one side of a best bid and ask.
    qint64 m_lastRequestId = 0;
};

}   // namespace feedwarden
