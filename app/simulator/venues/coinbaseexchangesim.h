// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/textwriter.h"
#include "app/simulator/venues/marketsimulation.h"

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace feedwarden {

/// Coinbase Exchange, the public feed: heartbeat, ticker, ticker_batch, matches, level2_batch, status.
///
/// Source: Coinbase Exchange documentation as of 2026-08 and recordings of 2021. `sequence` counts all events of a
/// product, so tickers and matches skip numbers; level2 has none. Channels that want a login (level2, full, user) are
/// refused; the exact words of that refusal are not documented. Not simulated: rate limits.
class CoinbaseExchangeSim final : public MarketSimulation
{
public:
    explicit CoinbaseExchangeSim(VenueStage &stage);
    ~CoinbaseExchangeSim() override;

    [[nodiscard]] int judge(const UpgradeRequest &request) const override;
    void sessionOpened(Peer &peer) override;
    void textReceived(Peer &peer, const QByteArray &text) override;
    void sessionClosed(Peer &peer) override;
    void rest(const RestQuestion &question, const RestResponder &reply) override;
    int flood(int events) override;

private:
    enum Channel { Heartbeat, Ticker, TickerBatch, Matches, Level2Batch, Status, ChannelCount };

    struct Client {
        Peer &peer;
        bool hasSubscribed = false;
        Clock::time_point openedAt{}, lastSentAt{};
        Clock::duration quietLimit{};
        QList<int> products[ChannelCount];
        bool hasStatus = false;
        std::set<int> staleBooks;
    };
    using Wish = std::pair<int, int>;   // Channel and product; -1 where the channel has none.

    void marketMoved(int index, const MarketModel::Happened &happened) override;
    void candlesOver(int) override {}
    void sendDue() override;

    void sendError(Client &client, std::string_view message, std::string_view reason);
    void sendSubscriptions(Client &client);
    void greet(Client &client, const Wish &wish);
    [[nodiscard]] Topic topicOf(int channel, int product) const;
    bool sendTo(Client &client, int channel, int product, qint64 sequence, std::string_view text, bool isBook = false);
    template<typename Build>
    void emitTo(int channel, int product, qint64 sequence, Build build);
    void sendBookSnapshot(Client &client, int product);
    void flushBook(int product);
    void writeTicker(TextWriter &out, int product, const MarketTrade &trade);
    void writeMatch(TextWriter &out, int product, const MarketTrade &trade, std::string_view type);
    void writeProduct(TextWriter &out, int product) const;
    /// `what`: the part of the path behind the product, such as "book"; empty for the product itself.
    [[nodiscard]] RestAnswer restOfProduct(const RestQuestion &question, int product, const QByteArray &what);
    [[nodiscard]] std::optional<int> findProduct(const QByteArray &id) const;

    std::vector<std::vector<std::pair<BookSide, qint64>>> m_changed;
    std::map<quint64, std::unique_ptr<Client>> m_clients;
    Clock::time_point m_nextGrid{}, m_nextHeartbeat{};
    int m_grid = 0;
    qint64 m_published = 0;
    size_t m_floodTurn = 0;
    Random m_random;
    TextWriter m_text;
};

}   // namespace feedwarden
