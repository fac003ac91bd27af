// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/textwriter.h"
#include "app/simulator/venues/marketsimulation.h"

#include <QJsonObject>

#include <map>
#include <memory>
#include <vector>

namespace feedwarden {

class KrakenDesk;

/// Kraken Spot, WebSocket v2: the public channels, and the public REST that clients ask first.
///
/// Source: Kraken's API documentation as of 2026-05, and what was recorded from the live feed: status first, then an
/// acknowledgement per pair before its snapshot, heartbeats every second once anything is subscribed. Books are
/// followed as a client sees them: levels that fall out of the subscribed depth are not taken back, and the checksum is
/// made of the very text that was written. Not simulated: limits of the message rate (none is published). The private
/// channels are KrakenDesk's.
class KrakenSim final : public MarketSimulation
{
public:
    explicit KrakenSim(VenueStage &stage);
    ~KrakenSim() override;

    [[nodiscard]] int judge(const UpgradeRequest &request) const override;
    void sessionOpened(Peer &peer) override;
    void textReceived(Peer &peer, const QByteArray &text) override;
    void sessionClosed(Peer &peer) override;
    void rest(const RestQuestion &question, const RestResponder &reply) override;
    int flood(int events) override;
    [[nodiscard]] bool hasChecksums() const override { return true; }

private:
    enum Channel { Book, Trades, Ticker, Candles, Instruments, ChannelCount };

    /// What one client has asked for. `parameter`: depth of a book, minutes of a candle, 1 for a ticker by bbo.
    struct Subscription {
        Channel channel = Book;
        int pair = 0;
        int parameter = 0;

        friend auto operator<=>(const Subscription &, const Subscription &) = default;
    };
    struct Client {
        Peer &peer;
        std::vector<Subscription> subscriptions;
        Clock::time_point lastSaidAt{};
    };
    /// A book as clients of one depth have it.
    struct View {
        std::vector<MarketLevel> bids, asks;   ///< Best first.
        qint64 updates = 0;
    };

    void marketMoved(int index, const MarketModel::Happened &happened) override;
    void candlesOver(int) override {}
    void sendDue() override;

    void request(Client &client, const QJsonObject &request, WallTime received);
    void requestOne(Client &client, const QJsonObject &request, const Subscription &subscription, WallTime received);
    void refuse(Client &client, const QJsonObject &request, const QByteArray &error, const QByteArray &symbol,
                WallTime received);
    void acknowledge(Client &client, const QJsonObject &request, const Subscription &subscription, WallTime received);
    void writeTimes(TextWriter &out, WallTime received) const;
    void subscribe(Client &client, const Subscription &subscription, bool wantsSnapshot);

    [[nodiscard]] Topic topicOf(const Subscription &subscription) const;
    /// Sends `text` to whom it concerns; false if nobody got it.
    bool send(Client &client, const Subscription &subscription, qint64 sequence, const TextWriter &text);
    template<typename Build>
    void emitTo(const Subscription &subscription, qint64 sequence, Build build);
    [[nodiscard]] bool isWanted(const Subscription &subscription) const;

    void flushBook(int pair, int depth);
    void flushBooks(int pair);
    void sendBook(Client &client, const Subscription &subscription, const View &view, bool isSnapshot,
                  const std::vector<MarketLevel> &bids, const std::vector<MarketLevel> &asks, WallTime time);
    void writePrice(TextWriter &out, int pair, qint64 price) const;
    void writeSize(TextWriter &out, int pair, qint64 size) const;
    [[nodiscard]] quint32 checksumOf(int pair, const View &view) const;
    void writeTrade(TextWriter &out, int pair, const MarketTrade &trade) const;
    void writeTicker(TextWriter &out, int pair);
    void writeCandle(TextWriter &out, int pair, const MarketCandle &candle, int minutes) const;
    [[nodiscard]] std::optional<int> findPair(const QByteArray &symbol) const;
    void writeInstruments(TextWriter &out) const;
    [[nodiscard]] std::optional<int> findRestPair(const QByteArray &name) const;
    [[nodiscard]] QByteArray restAnswer(const RestQuestion &question);
    void restPairs(TextWriter &out, const std::vector<int> &pairs) const;
    void restTicker(TextWriter &out, int pair);
    void restDepth(TextWriter &out, int pair, size_t limit);
    void restCandles(TextWriter &out, int pair, int minutes, std::optional<WallTime> since);
    void restTrades(TextWriter &out, int pair, WallTime since, size_t limit);

    std::map<quint64, std::unique_ptr<Client>> m_clients;
    std::map<std::pair<int, int>, View> m_views;   ///< By pair and depth, while anybody has it.
    std::vector<bool> m_changed;                   ///< Per pair: its book, since the last look.
    Clock::time_point m_nextHeartbeat{};
    qint64 m_published = 0;
    size_t m_floodTurn = 0;
    quint64 m_nextConnection = 0;
    KrakenDesk *m_private = nullptr;   ///< The base's.
    TextWriter m_text;
};

}   // namespace feedwarden
