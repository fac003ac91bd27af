// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/textwriter.h"
#include "app/simulator/venues/marketsimulation.h"

#include <QJsonObject>

#include <compare>
#include <deque>
#include <map>
#include <memory>
#include <vector>

namespace feedwarden {

/// OKX v5: the public and the business WebSocket with spot markets and swaps, and the public REST that clients ask
/// first.
///
/// Source: OKX's API v5 documentation as of 2026-07, and what was recorded from the live feed: an acknowledgement per
/// argument before its data. Book checksums are live, as on the venue's Japanese part: the global one sends 0 since
/// 2026-06, and clients that check then have nothing to check. Who asks again for what they have is acknowledged and
/// gets the first message again: not documented, but what ccxt counts on after a broken book. The private socket is
/// OkxDesk's; here a login is refused.
class OkxSim final : public MarketSimulation
{
public:
    explicit OkxSim(VenueStage &stage);
    ~OkxSim() override;

    [[nodiscard]] int judge(const UpgradeRequest &request) const override;
    void sessionOpened(Peer &peer) override;
    void textReceived(Peer &peer, const QByteArray &text) override;
    void sessionClosed(Peer &peer) override;
    void rest(const RestQuestion &question, const RestResponder &reply) override;
    int flood(int events) override;
    bool announceShutdown(Peer &peer) override;
    [[nodiscard]] bool hasShutdownNotice() const override { return true; }
    [[nodiscard]] bool hasChecksums() const override { return true; }

private:
    enum Channel {
        Trades,
        Tickers,
        Best,
        Books,
        Books5,
        MarkPrices,
        Funding,
        Liquidations,
        IndexTickers,
        OpenInterest,
        PriceLimits,
        Instruments,
        Status,
        AllTrades,
        Candles,
        MarkCandles,
        IndexCandles,
        ChannelCount
    };

    /// One argument of a client. `market` is -1 for what is subscribed by type and for the status; `interval` is of
    /// candles, and 1 for instruments that are swaps.
    struct Wish {
        Channel channel = Trades;
        int market = -1;
        int interval = 0;

        friend auto operator<=>(const Wish &, const Wish &) = default;
    };
    struct Client {
        Peer &peer;
        QByteArray connection;   ///< "a4d3ae55".
        bool isBusiness = false;
        std::vector<Wish> wishes;
        std::deque<Clock::time_point> requests;   ///< Of the last hour.
        Clock::time_point lastSaidAt{};           ///< By either side.
    };
    struct Market {
        qint64 sequence = 0;   ///< Of the book, as it was sent last.
        Clock::time_point bookAt{}, markAt{}, fundingAt{}, interestAt{}, liquidationAt{};
        bool tickerChanged = false, candleChanged = false;
        qint64 mark = 0;
        std::vector<std::pair<BookSide, qint64>> changed;   ///< Prices, since the book was sent last.
    };

    void marketMoved(int index, const MarketModel::Happened &happened) override;
    void candlesOver(int index) override;
    void sendDue() override;

    void request(Client &client, const QJsonObject &request, const QByteArray &text);
    void sendError(Client &client, const QJsonObject &request, std::string_view code, const QByteArray &message);
    void acknowledge(Client &client, const QJsonObject &request, const Wish &wish);
    [[nodiscard]] std::optional<Wish> findWish(const Client &client, const QJsonObject &argument) const;
    void sendFirst(Client &client, const Wish &wish);

    [[nodiscard]] QByteArray channelName(const Wish &wish) const;
    [[nodiscard]] Topic topicOf(const Wish &wish) const;
    void writeArgument(TextWriter &out, const Wish &wish) const;
    /// Unless a fault mutes it.
    void send(Client &client, const Wish &wish, qint64 sequence, const TextWriter &text);
    void publish(Client &client, const Topic &topic, qint64 sequence, const TextWriter &text);
    [[nodiscard]] static bool has(const Client &client, const Wish &wish);
    [[nodiscard]] bool isWanted(const Wish &wish) const;
    template<typename Build>
    void emitTo(const Wish &wish, qint64 sequence, Build build);

    void flushBook(int index);
    void writeLevels(TextWriter &out, int index, size_t depth) const;
    void sendBook(Client &client, int index, qint64 previous, const TextWriter &levels, bool isSnapshot);
    [[nodiscard]] qint32 checksumOf(int index) const;
    void writeLevel(TextWriter &out, int index, qint64 price, qint64 size) const;
    void writeTrade(TextWriter &out, int index, const MarketTrade &trade, bool isSingle = false) const;
    void writeTicker(TextWriter &out, int index);
    void writeBest(TextWriter &out, int index);
    void writePartialBook(TextWriter &out, int index);
    void writeMark(TextWriter &out, int index) const;
    void writeFunding(TextWriter &out, int index) const;
    void restFundingRates(TextWriter &out, int index, int limit);
    void writeCandle(TextWriter &out, int index, const Wish &wish, bool isClosed);
    void writeIndex(TextWriter &out, int index);
    void writeOpenInterest(TextWriter &out, int index);
    void writePriceLimit(TextWriter &out, int index);
    void writeInstruments(TextWriter &out, bool areSwaps) const;
    void writeInstrument(TextWriter &out, int index) const;
    [[nodiscard]] std::optional<RestAnswer> restMarkets(const RestQuestion &question, bool needsOne,
                                                        std::vector<int> &markets);
    [[nodiscard]] std::optional<RestAnswer> restAnswer(std::string_view call, const RestQuestion &question,
                                                       TextWriter &out);
    void restCandles(TextWriter &out, const RestQuestion &question, int index, CandleInterval interval, bool isTraded);
    [[nodiscard]] bool isSwap(int index) const { return instrument(index).symbol.endsWith("-SWAP"); }
    [[nodiscard]] std::optional<int> findInstrument(const QByteArray &name) const;

    std::map<quint64, std::unique_ptr<Client>> m_clients;
    std::vector<Market> m_markets;
    Clock::time_point m_nextGrid{};
    int m_grid = 0;
    qint64 m_published = 0;
    size_t m_floodTurn = 0;
    Random m_random;
    TextWriter m_text;
};

}   // namespace feedwarden
