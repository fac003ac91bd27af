// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/textwriter.h"
#include "app/simulator/venues/marketsimulation.h"

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace feedwarden {

class CoinbaseDesk;

/// Coinbase Advanced Trade: the public channels and the public REST that clients ask first.
///
/// Source: Coinbase Developer Platform documentation as of 2026-08; where it is silent, what was seen on the live feed:
/// the snapshot of a channel comes before the `subscriptions` message (a connection with one subscription has that at
/// sequence_num 1). Close codes are not documented, so the close frames here carry none. Not simulated: rate limits.
/// Of the user channel CoinbaseDesk knows what it says.
class CoinbaseSim final : public MarketSimulation
{
public:
    explicit CoinbaseSim(VenueStage &stage);
    ~CoinbaseSim() override;

    [[nodiscard]] int judge(const UpgradeRequest &request) const override;
    void sessionOpened(Peer &peer) override;
    void textReceived(Peer &peer, const QByteArray &text) override;
    void sessionClosed(Peer &peer) override;
    void rest(const RestQuestion &question, const RestResponder &reply) override;
    int flood(int events) override;

private:
    enum Channel { Level2, MarketTrades, Ticker, TickerBatch, Candles, Status, Heartbeats, User, ChannelCount };

    struct Client {
        Peer &peer;
        qint64 nextSequence = 0;
        bool hasSubscribed = false;
        Clock::time_point openedAt{}, lastSentAt{};
        Clock::duration quietLimit{};
        QList<int> products[ChannelCount];   // In the order of subscribing.
        bool isActive[ChannelCount] = {};
        std::set<int> staleBooks;   // Muted for a while: they start over with a snapshot.
    };

    void marketMoved(int index, const MarketModel::Happened &happened) override;
    void candlesOver(int index) override;
    void sendDue() override;

    void subscribe(Client &client, int channel, const QList<int> &products);
    void sendSubscriptions(Client &client);
    void sendError(Client &client, std::string_view message);
    [[nodiscard]] Topic topicOf(int channel, int product) const;
    // Sends `events` in an envelope with the client's next number. False when a fault mutes it.
    bool sendEvents(Client &client, int channel, int product, std::string_view events, bool isSnapshot = false);
    void writeEnvelope(TextWriter &out, std::string_view channel, qint64 sequence) const;
    template<typename Build>
    void emitTo(int channel, int product, Build build);

    void sendBookSnapshot(Client &client, int product);
    void flushBook(int product);
    void flushTrades(int product);
    void writeTrade(TextWriter &out, int product, const MarketTrade &trade) const;
    void writeTicker(TextWriter &out, int product, bool hasBest);
    void writeCandle(TextWriter &out, int product, const MarketCandle &candle, bool isNamed = true) const;
    static void writePercent(TextWriter &out, qint64 part, qint64 whole);
    void writeStatus(TextWriter &out) const;
    void writeProduct(TextWriter &out, int product);
    [[nodiscard]] std::optional<RestAnswer> restAnswer(const QByteArray &path, const RestQuestion &question,
                                                       TextWriter &out);
    [[nodiscard]] bool restOfV2(const QByteArray &path, TextWriter &out);
    void restProducts(const RestQuestion &question, TextWriter &out);
    void restBook(int product, size_t limit, TextWriter &out);
    void restTrades(int product, size_t limit, TextWriter &out);
    [[nodiscard]] std::optional<RestAnswer> restCandles(const RestQuestion &question, int product, TextWriter &out);
    [[nodiscard]] std::optional<int> findProduct(QByteArray id) const;
    [[nodiscard]] bool isWanted(int channel, int product) const;

    struct Pending {
        std::vector<std::pair<BookSide, qint64>> book;
        std::vector<MarketTrade> trades;
    };
    std::vector<Pending> m_pending;   // Per market: since its last messages.
    std::map<quint64, std::unique_ptr<Client>> m_clients;
    Clock::time_point m_nextGrid{}, m_nextHeartbeat{};
    int m_grid = 0;
    qint64 m_heartbeats = 139'000;
    qint64 m_published = 0;
    size_t m_floodTurn = 0;
    Random m_random;
    TextWriter m_events, m_frame;
    CoinbaseDesk *m_private = nullptr;   ///< The base's.
};

}   // namespace feedwarden
