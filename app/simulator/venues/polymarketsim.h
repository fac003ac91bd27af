// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/textwriter.h"
#include "app/simulator/venues/marketsimulation.h"

#include <QHash>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace feedwarden {

/// Polymarket's order book (CLOB V2): the market channel and the public REST that clients ask first.
///
/// A market has two outcomes, each an asset of its own; the book of the second is the mirror image of the first one's.
/// Source: Polymarket's documentation as of 2026-09 and measurements of the live feed by netqo/polymarket-scraper
/// (2026-08): no acknowledgements, no errors, unknown ids are silent, `PING` is answered by `PONG`, the server never
/// speaks first, levels come worst first. After a trade the book is sent again, at most once a second per market. A
/// fault that refuses a subscription makes it silent; one that withholds the answer keeps the first books back. Not
/// simulated: limits, the end of markets, levels other than 2.
class PolymarketSim final : public MarketSimulation
{
public:
    explicit PolymarketSim(VenueStage &stage);
    ~PolymarketSim() override;

    [[nodiscard]] int judge(const UpgradeRequest &request) const override;
    void sessionOpened(Peer &peer) override;
    void textReceived(Peer &peer, const QByteArray &text) override;
    void sessionClosed(Peer &peer) override;
    void rest(const RestQuestion &question, const RestResponder &reply) override;
    int flood(int events) override;
    [[nodiscard]] QStringList symbols() const override;

private:
    /// One outcome: an index into m_assets. The first of a market is 2 × its index, the second one more.
    using AssetIndex = int;
    struct Asset {
        QByteArray id, market;
    };
    struct Client {
        Peer &peer;
        bool hasCustomFeatures = false;
        std::set<AssetIndex> assets;
        std::set<AssetIndex> staleBooks;   // Muted for a while: they start over with a whole book.
    };
    enum class Event { Book, PriceChange, LastTradePrice, BestBidAsk };

    void marketMoved(int index, const MarketModel::Happened &happened) override;
    void candlesOver(int) override {}
    void sendDue() override;

    void subscribe(Client &client, const std::vector<AssetIndex> &assets, bool sendsBooks);
    [[nodiscard]] Topic topicOf(Event event, AssetIndex asset) const;
    bool send(Client &client, Event event, AssetIndex asset, std::string_view text);
    template<typename Build>
    void emitTo(Event event, AssetIndex asset, Build build);
    void sendBook(Client &client, AssetIndex asset);

    [[nodiscard]] const Instrument &instrumentOf(AssetIndex asset) const { return instrument(asset / 2); }
    /// A price of the market's first outcome as the asset sees it.
    [[nodiscard]] qint64 priceOf(AssetIndex asset, qint64 price) const;
    [[nodiscard]] QByteArray hashOf(AssetIndex asset);
    void writeBook(TextWriter &out, AssetIndex asset, bool isWhole);
    void writeBookHead(TextWriter &out, AssetIndex asset);
    [[nodiscard]] RestAnswer restAnswer(const RestQuestion &question);
    void restBook(TextWriter &out, AssetIndex asset);
    void restMarket(TextWriter &out, int index, bool isSimplified) const;
    /// One number of an asset as REST writes it: its middle, spread, last price, or best price of a side.
    [[nodiscard]] QByteArray restNumber(std::string_view what, AssetIndex asset, const QByteArray &side);
    void writeEnd(TextWriter &out, std::string_view event) const;

    std::vector<Asset> m_assets;
    QHash<QByteArray, AssetIndex> m_byId;
    std::vector<Clock::time_point> m_bookSentAt;   // Per market.
    std::map<quint64, std::unique_ptr<Client>> m_clients;
    Clock::time_point m_nextNews{};
    qint64 m_news = 0;
    qint64 m_published = 0;
    size_t m_floodTurn = 0;
    TextWriter m_text;
};

}   // namespace feedwarden
