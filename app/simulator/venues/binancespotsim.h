// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/textwriter.h"
#include "app/simulator/venues/binancedialect.h"
#include "app/simulator/venues/marketsimulation.h"

#include <map>
#include <memory>
#include <vector>

namespace feedwarden {

/// Binance Spot: raw and combined streams, and the public REST that clients ask first.
///
/// Source: binance/binance-spot-api-docs (web-socket-streams.md, rest-api.md) as of 2026-07; where it is silent, what
/// was seen on the live feed. Subscribing to nonsense is acknowledged and never delivers. Not simulated: weights that
/// run out, user data, `!ticker@arr` (retired 2026-03-26).
class BinanceSpotSim final : public MarketSimulation, private BinanceDialect::Server
{
public:
    explicit BinanceSpotSim(VenueStage &stage);
    ~BinanceSpotSim() override;

    [[nodiscard]] int judge(const UpgradeRequest &request) const override;
    void sessionOpened(Peer &peer) override { m_dialect.sessionOpened(peer); }
    void textReceived(Peer &peer, const QByteArray &text) override { m_dialect.textReceived(peer, text); }
    void controlReceived(Peer &peer) override { m_dialect.controlReceived(peer); }
    void sessionClosed(Peer &peer) override { m_dialect.sessionClosed(peer); }
    void rest(const RestQuestion &question, const RestReply &reply) override;
    int flood(int events) override;
    bool announceShutdown(Peer &peer) override { return m_dialect.announceShutdown(peer); }
    [[nodiscard]] bool hasShutdownNotice() const override { return true; }

private:
    enum class Kind {
        Trade,
        AggTrade,
        BookTicker,
        Ticker,
        MiniTicker,
        AllMiniTickers,
        AveragePrice,
        Diff,
        Partial,
        Kline
    };

    struct Stream {
        Topic topic;
        Kind kind = Kind::Trade;
        int market = -1;   // -1 = all of them.
        int levels = 0;
        bool isSlow = false;   // Every 1000 ms instead of 100.
        CandleInterval interval = CandleInterval::Minutes1;
        std::vector<BinanceDialect::Client *> clients;
        qint64 lastUpdateId = 0;   // Of what was last sent.
        std::vector<std::pair<BookSide, qint64>> changed;
    };

    [[nodiscard]] Topic topicOf(const QByteArray &name) const override;
    void streamAdded(BinanceDialect::Client &client, const QByteArray &name) override;
    void streamRemoved(BinanceDialect::Client &client, const QByteArray &name) override;
    void marketMoved(int index, const MarketModel::Happened &happened) override;
    void candlesOver(int index) override;
    void sendDue() override;

    [[nodiscard]] Stream *findStream(const QByteArray &name);
    [[nodiscard]] std::unique_ptr<Stream> makeStream(const QByteArray &name) const;

    template<typename Build>
    void emitTo(Stream &stream, qint64 sequence, Build build);
    void emitTrade(Stream &stream, const MarketTrade &trade);
    void emitBookTicker(Stream &stream);
    void emitDiff(Stream &stream);
    void emitPartial(Stream &stream);
    void emitTicker(Stream &stream);
    void emitMini(Stream &stream);
    void emitAveragePrice(Stream &stream);
    void emitKline(Stream &stream, bool isClosed);
    void writeMini(TextWriter &out, int index, bool micro);
    void writeExchangeInfo(TextWriter &out, const QList<int> &indexes) const;
    void restDepth(const RestQuestion &question, int index, TextWriter &out);
    void restKlines(const RestQuestion &question, int index, TextWriter &out);
    void restTrades(const RestQuestion &question, int index, TextWriter &out);

    BinanceDialect m_dialect;
    std::map<QByteArray, std::unique_ptr<Stream>> m_streams;
    std::vector<std::vector<Stream *>> m_byMarket;   // Streams that follow a market's events.
    Clock::time_point m_nextTenth{};
    int m_tenths = 0;
    qint64 m_published = 0;
    size_t m_floodTurn = 0;
    int m_usedWeight = 0;
    qint64 m_weightMinute = 0;
    TextWriter m_payload[2], m_wrapped[2];
};

}   // namespace feedwarden
