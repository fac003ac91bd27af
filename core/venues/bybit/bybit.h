// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/venues/jsonframe.h"
#include "core/venues/streamtable.h"
#include "core/venues/venueprotocol.h"
#include "core/venues/venueregistry.h"
#include "core/venues/venuesheet.h"

#include <array>
#include <string>

namespace feedwarden {

[[nodiscard]] const VenueFacts &bybitSpotFacts();
[[nodiscard]] const VenueSheet &bybitSpotSheet();
[[nodiscard]] const VenueFacts &bybitLinearFacts();
[[nodiscard]] const VenueSheet &bybitLinearSheet();

/// Bybit v5, public sockets: spot, and the perpetuals and futures that are settled in USDT or USDC ("linear").
///
/// Channels are topics, and one topic may serve two of our streams: the linear ticker carries mark price and funding
/// too. Its changes name only what is new, so the rest is remembered here from its snapshot on; a change that was lost
/// on the way cannot be seen there, and what it said stays old until it changes again.
class BybitProtocol final : public VenueProtocol
{
public:
    enum class Market { Spot, Linear };

    explicit BybitProtocol(Market market, const VenueOptions &options = {});

    [[nodiscard]] const VenueFacts &facts() const override;
    [[nodiscard]] StreamTraits traitsOf(const StreamKey &key) const override;
    [[nodiscard]] Result<void> checkStream(const StreamKey &key) const override;
    void addStream(StreamIndex index, const StreamKey &key) override;
    void removeStream(StreamIndex index) override;
    [[nodiscard]] QUrl connectUrl(const QUrl &origin) const override;
    void sessionStarted() override;
    [[nodiscard]] std::vector<ClientFrame> openingFrames() override { return {}; }
    /// A topic that is subscribed already is not asked for again: its stream has its share of what comes.
    [[nodiscard]] std::vector<ClientFrame> subscribe(std::span<const StreamIndex> streams) override;
    /// A topic that another stream goes on with is ended and begun again, which brings that stream a new snapshot.
    [[nodiscard]] std::vector<ClientFrame> unsubscribe(std::span<const StreamIndex> streams) override;
    [[nodiscard]] std::optional<ClientFrame> applicationPing() override;
    void decode(std::string_view frame, DecodedFrame &out) override;
    [[nodiscard]] std::optional<RestRequest> timeRequest() const override;
    [[nodiscard]] Result<VenueTime> parseTime(const QByteArray &body) const override;
    [[nodiscard]] std::optional<Failure> judgeHttp(int status, const QByteArray &body, WallTime now) const override;

private:
    enum class Kind : quint8 { Trades, Ticker, TopOfBook, Book, Candles, Liquidations };

    /// What a topic's changes add up to.
    struct Merged {
        bool isComplete = false;   ///< A snapshot has come since the topic was subscribed.
        quint64 update = 0;        ///< Of the top of the book.
        Ticker ticker;
        MarkPrice mark;
        BookTicker top;
    };

    /// What is known of a topic by its name on the wire ("orderbook.50.BTCUSDT").
    struct Topic {
        Kind kind = Kind::Trades;
        std::string symbol;
        std::string_view interval;                                ///< Of candles: "15".
        std::array<StreamIndex, 2> streams{NoStream, NoStream};   ///< Its channel's, and the mark price in a ticker.
        bool isSubscribed = false;                                ///< Asked for in this session and not ended.
        qint64 subscribeId = 0;                                   ///< The request that asked for it; 0 = answered.
        qint64 unsubscribeId = 0;                                 ///< The request that ended it; 0 = none, or answered.
        bool isFresh = true;                                      ///< Nothing has come since it was subscribed.
        Merged merged;

        [[nodiscard]] bool isWanted() const { return streams[0] != NoStream || streams[1] != NoStream; }
    };

    /// What has been read of a message around its data.
    struct Envelope {
        Topic *topic = nullptr;
        bool isSnapshot = false;
        Merged merged;   ///< Becomes the topic's when the whole frame has been understood.
    };

    [[nodiscard]] std::string topicName(const StreamKey &key) const;
    [[nodiscard]] const StreamKey *keyOf(StreamIndex index) const;
    /// Adds a topic to the last of `frames`, or to a new one when that is full or says something else.
    void request(std::vector<ClientFrame> &frames, const char *operation, const std::string &topic, StreamIndex stream);
    void finishRequests(std::vector<ClientFrame> &frames) const;
    void askFor(std::vector<ClientFrame> &frames, const std::string &name, Topic &topic, StreamIndex stream);

    bool decodeDocument(JsonCursor &cursor, DecodedFrame &out);
    bool decodeData(JsonCursor &cursor, Envelope &envelope, DecodedFrame &out) const;
    static bool decodeTrades(JsonCursor &cursor, const Topic &topic, DecodedFrame &out);
    static bool decodeCandles(JsonCursor &cursor, const Topic &topic, DecodedFrame &out);
    static bool decodeLiquidations(JsonCursor &cursor, const Topic &topic, DecodedFrame &out);
    static bool decodeBook(JsonCursor &cursor, Envelope &envelope, DecodedFrame &out);
    bool decodeTicker(JsonCursor &cursor, Envelope &envelope, DecodedFrame &out) const;
    void judgeAnswer(std::string_view operation, bool hasSucceeded, qint64 id, quint64 code, std::string_view text,
                     DecodedFrame &out);
    void judgeRefusal(qint64 id, std::string_view text, SessionNotice &notice);

    const Market m_market;
    const int m_bookLevels;
    JsonFrame m_json;
    StreamTable<Topic> m_topics;
    std::vector<StreamKey> m_keys;   ///< By stream index; an empty symbol where there is no stream.
    qint64 m_lastRequestId = 0;
    qint64 m_lastPing = 0;
};

}   // namespace feedwarden
