// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/textwriter.h"
#include "app/simulator/venues/bybitdialect.h"
#include "app/simulator/venues/marketsimulation.h"

#include <map>
#include <memory>
#include <vector>

namespace feedwarden {

/// Bybit v5: the public sockets of spot and linear contracts, and the public REST that clients ask first.
///
/// Source: bybit-exchange/docs as of 2026-07-24. Not simulated: limits of REST, `orderbook.full` and `orderbook.rpi`.
/// The private socket is BybitDesk's.
class BybitSim : public MarketSimulation, private BybitDialect::Server
{
public:
    ~BybitSim() override;

    [[nodiscard]] int judge(const UpgradeRequest &request) const override { return m_dialect.judge(request); }
    void sessionOpened(Peer &peer) override { m_dialect.sessionOpened(peer); }
    void textReceived(Peer &peer, const QByteArray &text) override { m_dialect.textReceived(peer, text); }
    void sessionClosed(Peer &peer) override { m_dialect.sessionClosed(peer); }
    void rest(const RestQuestion &question, const RestResponder &reply) override;
    [[nodiscard]] QByteArray restVenue(const RestQuestion &question) const override;
    int flood(int events) override;

protected:
    using Category = BybitDialect::Category;
    BybitSim(VenueStage &stage, Category category);

private:
    enum class Kind { Trades, Ticker, Book, Candles, Liquidations };
    using Fields = std::vector<std::pair<const char *, QByteArray>>;

    using Client = BybitDialect::Client;

    // A topic and what was last said on it.
    struct Channel {
        Topic topic;
        Kind kind = Kind::Trades;
        int market = 0;
        int levels = 0;
        const char *intervalName = "";
        CandleInterval interval = CandleInterval::Minutes1;
        std::vector<Client *> clients;
        qint64 update = 20'254'000;   // "u" of a book.
        std::vector<MarketLevel> bids, asks;
        Clock::time_point saidAt{};
        Fields fields;        // Of a ticker.
        qint64 lastId = -1;   // Of a candle: its last trade.
        std::vector<MarketTrade> liquidated;
    };

    void marketMoved(int index, const MarketModel::Happened &happened) override;
    void candlesOver(int index) override;
    void sendDue() override;

    [[nodiscard]] std::unique_ptr<Channel> makeChannel(const QByteArray &name) const;
    [[nodiscard]] std::optional<Topic> findTopic(const QByteArray &name) const override;
    void topicAdded(Client &client, const QByteArray &name) override;
    void topicRemoved(Client &client, const QByteArray &name) override;

    template<typename Build>
    void emitTo(Channel &channel, const std::vector<Client *> &clients, std::string_view type, qint64 sequence,
                Build build);
    void emitTrade(Channel &channel, const MarketTrade &trade);
    void writeTradeId(TextWriter &out, const MarketTrade &trade) const;
    void emitBookSnapshot(Channel &channel, const std::vector<Client *> &clients);
    void emitBookChanges(Channel &channel);
    void emitTicker(Channel &channel);
    static void writeFields(TextWriter &out, const Fields &fields, const Fields &before);
    void emitCandle(Channel &channel, bool isClosed);
    void emitLiquidations(Channel &channel);
    [[nodiscard]] Fields tickerOf(int market);
    void refreshBook(Channel &channel, std::vector<MarketLevel> &bids, std::vector<MarketLevel> &asks);
    void writeLevels(TextWriter &out, int market, const std::vector<MarketLevel> &levels) const;
    void writeLevel(TextWriter &out, int market, const MarketLevel &level, bool isFirst) const;
    [[nodiscard]] QByteArray text(int market, qint64 price) const;
    void writeInstrument(TextWriter &out, int market, bool isSpot) const;
    /// What is wrong with the question, or an empty text and the result in `out`.
    [[nodiscard]] QByteArray restAnswer(std::string_view call, const RestQuestion &question, TextWriter &out);
    void restTickers(TextWriter &out, const std::vector<int> &markets);
    void restBook(TextWriter &out, int market, int levels);
    void restTrades(TextWriter &out, int market, size_t limit);
    void restCandles(TextWriter &out, int market, const std::vector<MarketCandle> &candles, bool isTraded);

    const Category m_category;
    BybitDialect m_dialect;
    std::map<QByteArray, std::unique_ptr<Channel>> m_channels;
    std::vector<std::vector<Channel *>> m_byMarket;
    std::vector<qint64> m_marks;   // Per market; moves once a second.
    Clock::time_point m_nextTick{};
    qint64 m_ticks = 0;
    qint64 m_crossSequence = 814'547'000'000;
    qint64 m_published = 0;
    size_t m_floodTurn = 0;
    TextWriter m_data, m_frame;
};

class BybitSpotSim final : public BybitSim
{
public:
    explicit BybitSpotSim(VenueStage &stage) : BybitSim(stage, Category::Spot) {}
};

class BybitLinearSim final : public BybitSim
{
public:
    explicit BybitLinearSim(VenueStage &stage) : BybitSim(stage, Category::Linear) {}
};

}   // namespace feedwarden
