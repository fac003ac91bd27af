// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/textwriter.h"
#include "app/simulator/venues/binancedialect.h"
#include "app/simulator/venues/marketsimulation.h"

#include <map>
#include <memory>
#include <span>
#include <vector>

namespace feedwarden {

/// A market of Binance with generated prices: raw and combined streams, and the public REST that clients ask first.
/// What differs from market to market is data. Subscribing to nonsense is acknowledged and never delivers.
class BinanceMarketSim : public MarketSimulation, private BinanceDialect::Server
{
public:
    ~BinanceMarketSim() override;

    [[nodiscard]] int judge(const UpgradeRequest &request) const override;
    void sessionOpened(Peer &peer) override { m_dialect.sessionOpened(peer); }
    void textReceived(Peer &peer, const QByteArray &text) override { m_dialect.textReceived(peer, text); }
    void controlReceived(Peer &peer) override { m_dialect.controlReceived(peer); }
    void sessionClosed(Peer &peer) override { m_dialect.sessionClosed(peer); }
    void rest(const RestQuestion &question, const RestResponder &reply) override;
    int flood(int events) override;
    bool announceShutdown(Peer &peer) override { return m_dialect.announceShutdown(peer); }
    [[nodiscard]] bool hasShutdownNotice() const override { return m_dialect.rules().hasShutdownNotice; }

protected:
    struct Profile {
        VenueHabits habits;
        std::vector<Instrument> instruments;
        BinanceDialect::Rules dialect;
        QByteArray api;                ///< "/api/v3/".
        bool isFutures = false;        ///< Mark prices, liquidations, changes of books that name their predecessor.
        bool isCoinMargined = false;   ///< Sizes are contracts.
    };

    BinanceMarketSim(VenueStage &stage, Profile profile);

private:
    enum class Kind {
        Trade,
        AggTrade,
        BookTicker,
        AllBookTickers,
        RollingTicker,
        AllRollingTickers,
        Ticker,
        AllTickers,
        MiniTicker,
        AllMiniTickers,
        AveragePrice,
        Diff,
        Partial,
        Kline,
        MarkPrice,
        AllMarkPrices,
        Liquidation,
        AllLiquidations
    };
    enum class Pace { Tenth, Quarter, Half, Second, TwoSeconds, ThreeSeconds, FiveSeconds };

    struct Stream {
        Topic topic;
        Kind kind = Kind::Trade;
        int market = -1;   // -1 = all of them.
        int levels = 0;
        Pace pace = Pace::Second;
        CandleInterval interval = CandleInterval::Minutes1;
        const char *intervalName = "";
        bool isContinuous = false;   // A candle of a pair and a type of contract.
        QByteArray window;           // Of a rolling ticker: "1h".
        std::vector<BinanceDialect::Client *> clients;
        qint64 lastUpdateId = 0;      // Of what was last sent, the market's own number.
        Clock::time_point sentAt{};   // Of a liquidation.
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

    [[nodiscard]] bool isDue(Pace pace) const;
    [[nodiscard]] std::optional<Pace> takePace(QByteArray &channel) const;
    [[nodiscard]] int priceShown(const Instrument &what) const { return m_profile.isFutures ? what.priceDecimals : 8; }
    [[nodiscard]] int sizeShown(const Instrument &what) const { return m_profile.isFutures ? what.sizeDecimals : 8; }
    [[nodiscard]] int quoteShown(const Instrument &what) const;
    /// A market's update number as the venue writes it.
    [[nodiscard]] qint64 wireId(qint64 updateId) const;
    [[nodiscard]] QByteArray pairOf(const Instrument &what) const;
    void writePair(TextWriter &out, const Instrument &what) const;
    void writeContractType(TextWriter &out) const;

    template<typename Build>
    void emitTo(Stream &stream, qint64 sequence, Build build);
    void emitTrade(Stream &stream, const MarketTrade &trade);
    void emitBookTicker(Stream &stream, int index);
    void emitDiff(Stream &stream);
    void emitPartial(Stream &stream);
    void emitTickers(Stream &stream);
    void emitMarkPrices(Stream &stream);
    void emitLiquidation(Stream &stream, int index, const MarketTrade &trade);
    void emitMini(Stream &stream);
    void emitAveragePrice(Stream &stream);
    void emitKline(Stream &stream, bool isClosed);
    void writeTicker(TextWriter &out, int index, bool micro);
    void writeMarkPrice(TextWriter &out, int index);
    template<typename Write>
    void emitEach(Stream &stream, Write write);
    void writeUpdateHead(TextWriter &out, const Stream &stream, qint64 updateId, bool micro) const;
    void writeLevel(TextWriter &out, const Instrument &what, const MarketLevel &level, bool isFirst) const;
    void writeTop(TextWriter &out, const Instrument &what, std::span<const MarketLevel> worstFirst, int count) const;
    void writeMini(TextWriter &out, int index, bool micro);
    void writeRolling(TextWriter &out, int index, const QByteArray &window, bool micro);
    /// Of the last `minutes`, from candles of a minute.
    [[nodiscard]] MarketCandle rolling(int index, int minutes);
    void writeExchangeInfo(TextWriter &out, const QList<int> &indexes) const;
    void writeContract(TextWriter &out, const Instrument &what) const;
    [[nodiscard]] std::optional<int> restMarket(const RestQuestion &question, RestAnswer &refusal) const;
    [[nodiscard]] std::optional<QList<int>> restMarkets(const RestQuestion &question, RestAnswer &refusal) const;
    template<typename Write>
    [[nodiscard]] std::optional<RestAnswer> restEach(const RestQuestion &question, TextWriter &out, Write write);
    [[nodiscard]] std::optional<RestAnswer> restAnswer(const QByteArray &path, const RestQuestion &question,
                                                       TextWriter &out, int &weight);
    void restDay(int index, TextWriter &out);
    void restRolling(int index, int minutes, TextWriter &out);
    void restPrice(int index, TextWriter &out);
    void restBest(int index, TextWriter &out);
    void restPremium(int index, TextWriter &out);
    void restDepth(int limit, int index, TextWriter &out);
    [[nodiscard]] std::optional<RestAnswer> restKlines(const RestQuestion &question, int index, bool isTraded,
                                                       TextWriter &out);
    void restTrades(const RestQuestion &question, int index, bool isAggregate, TextWriter &out);
    void restFundingRates(const RestQuestion &question, int index, TextWriter &out);

    const Profile m_profile;
    BinanceDialect m_dialect;
    std::map<QByteArray, std::unique_ptr<Stream>> m_streams;
    std::vector<std::vector<Stream *>> m_byMarket;   // Streams that follow a market's events.
    std::vector<Stream *> m_ofAll;                   // Those that follow every market's.
    Clock::time_point m_nextTenth{};
    int m_tenths = 0;
    qint64 m_published = 0;
    size_t m_floodTurn = 0;
    int m_usedWeight = 0;
    qint64 m_weightMinute = 0;
    TextWriter m_payload[2], m_wrapped[2];
};

}   // namespace feedwarden
