// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/polymarketsim.h"

#include "app/simulator/wiretime.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace feedwarden {

static constexpr auto BookAgainAfter = 1s;
static constexpr auto NewsEvery = 20s;
static constexpr int PriceDecimals = 4;
static constexpr qint64 Certain = 10'000;   // A price of 1.

static QByteArray hexOf(const QByteArray &name)
{
    return QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex();
}

// 77 digits that look like the venue's ids and are the same in each run.
static QByteArray assetId(const QByteArray &name)
{
    QByteArray digits;
    for (int part = 0; digits.size() < 77; ++part) {
        for (const char c : hexOf(name + QByteArray::number(part)))
            digits.append(char('0' + (c >= 'a' ? c - 'a' + 3 : c - '0') % 10));
    }
    digits.truncate(77);
    if (digits[0] == '0')
        digits[0] = '7';
    return digits;
}

static std::vector<Instrument> predictionMarkets()
{
    struct Row {
        const char *question;
        double price;
        double size;
    };
    static constexpr Row Rows[] = {
        {"Will the rate be cut in December?", 0.62, 900}, {"Will it snow on the first of January?", 0.35, 400},
        {"Will the incumbent win?", 0.18, 2500},          {"Will the launch succeed?", 0.74, 300},
        {"Will the album come out this year?", 0.5, 150}, {"Will the record fall?", 0.27, 80},
    };
    std::vector<Instrument> markets;
    for (const Row &row : Rows) {
        const QByteArray name(row.question);
        markets.push_back({.symbol = assetId(name + " Yes"),
                           .base = name,
                           .quote = "USDC",
                           .price = row.price,
                           .priceDecimals = PriceDecimals,
                           .sizeDecimals = 2,
                           .size = row.size});
    }
    return markets;
}

PolymarketSim::PolymarketSim(VenueStage &stage)
    : MarketSimulation(stage, {.id = "polymarket"}, predictionMarkets()), m_bookSentAt(size_t(marketCount()))
{
    for (int market = 0; market < marketCount(); ++market) {
        const QByteArray condition = "0x" + hexOf(instrument(market).base);
        m_assets.push_back({instrument(market).symbol, condition});
        m_assets.push_back({assetId(instrument(market).base + " No"), condition});
    }
    for (AssetIndex asset = 0; asset < AssetIndex(m_assets.size()); ++asset)
        m_byId.insert(m_assets[size_t(asset)].id, asset);
}

PolymarketSim::~PolymarketSim() = default;

QStringList PolymarketSim::symbols() const
{
    QStringList ids;
    for (const Asset &asset : m_assets)
        ids.append(QString::fromLatin1(asset.id));
    return ids;
}

int PolymarketSim::judge(const UpgradeRequest &request) const { return request.path == "/ws/market" ? 101 : 404; }

void PolymarketSim::sessionOpened(Peer &peer)
{
    m_clients.emplace(peer.id, std::make_unique<Client>(Client{.peer = peer}));
}

void PolymarketSim::sessionClosed(Peer &peer) { m_clients.erase(peer.id); }

void PolymarketSim::textReceived(Peer &peer, const QByteArray &text)
{
    const auto found = m_clients.find(peer.id);
    if (found == m_clients.end())
        return;
    Client &client = *found->second;
    if (text == "PING") {
        stage().answer(peer, "PONG");
        return;
    }
    const QJsonObject request = QJsonDocument::fromJson(text).object();
    const QString operation = request.value(QLatin1String("operation")).toString();
    const bool setsUp = request.value(QLatin1String("type")).toString() == QLatin1String("market");
    if (!setsUp && operation != QLatin1String("subscribe") && operation != QLatin1String("unsubscribe"))
        return;   // Whatever is wrong, nothing is said.
    if (request.value(QLatin1String("custom_feature_enabled")).toBool())
        client.hasCustomFeatures = true;
    std::vector<AssetIndex> assets;
    for (const QJsonValue &id : request.value(QLatin1String("assets_ids")).toArray()) {
        const auto asset = m_byId.constFind(id.toString().toLatin1());
        if (asset != m_byId.constEnd())
            assets.push_back(*asset);
    }
    if (operation == QLatin1String("unsubscribe")) {
        for (const AssetIndex asset : assets) {
            client.assets.erase(asset);
            client.staleBooks.erase(asset);
        }
        return;
    }
    subscribe(client, assets, request.value(QLatin1String("initial_dump")).toBool(true));
}

void PolymarketSim::subscribe(Client &client, const std::vector<AssetIndex> &assets, bool sendsBooks)
{
    // All first books come in one list.
    std::vector<QByteArray> books;
    m_text.clear();
    m_text << '[';
    for (const AssetIndex asset : assets) {
        const Topic topic = topicOf(Event::Book, asset);
        if (client.assets.contains(asset) || stage().rejects(client.peer, topic))
            continue;
        client.assets.insert(asset);
        if (!sendsBooks || stage().withholdsAnswer(client.peer, topic)) {
            (void)market(asset / 2);   // It wakes all the same.
            continue;
        }
        if (!stage().mayPublish(client.peer, topic)) {
            client.staleBooks.insert(asset);
            continue;
        }
        if (m_text.view().size() > 1)
            m_text << ',';
        writeBook(m_text, asset, true);
        books.push_back(m_assets[size_t(asset)].id);
    }
    m_text << ']';
    if (sendsBooks)
        stage().answer(client.peer, m_text.bytes(), -1, books);
}

Topic PolymarketSim::topicOf(Event event, AssetIndex asset) const
{
    static const QByteArray Names[] = {"book", "price_change", "last_trade_price", "best_bid_ask"};
    return {.name = Names[int(event)], .channel = Names[int(event)], .symbol = m_assets[size_t(asset)].id};
}

bool PolymarketSim::send(Client &client, Event event, AssetIndex asset, std::string_view text)
{
    const Topic topic = topicOf(event, asset);
    if (!stage().mayPublish(client.peer, topic))
        return false;
    stage().publish(client.peer, topic, -1, QByteArrayView(text.data(), qsizetype(text.size())));
    ++m_published;
    return true;
}

template<typename Build>
void PolymarketSim::emitTo(Event event, AssetIndex asset, Build build)
{
    const AssetIndex other = asset ^ 1;
    m_text.clear();
    for (auto &[id, client] : m_clients) {
        const bool isWanted = client->assets.contains(asset);
        // A change is told about both outcomes of a market to whoever wants one of them.
        const bool isWantedForOther = event == Event::PriceChange && client->assets.contains(other);
        if ((!isWanted && !isWantedForOther) || (event == Event::BestBidAsk && !client->hasCustomFeatures))
            continue;
        const AssetIndex aim = isWanted ? asset : other;
        if (event == Event::PriceChange && client->staleBooks.contains(aim)) {
            sendBook(*client, aim);
            m_text.clear();
            continue;
        }
        if (m_text.isEmpty())
            build(m_text);
        if (!send(*client, event, aim, m_text.view()) && event == Event::PriceChange) {
            for (const AssetIndex muted : {asset, other}) {
                if (client->assets.contains(muted))
                    client->staleBooks.insert(muted);
            }
        }
    }
}

void PolymarketSim::sendBook(Client &client, AssetIndex asset)
{
    m_text.clear();
    writeBook(m_text, asset, true);
    if (send(client, Event::Book, asset, m_text.view()))
        client.staleBooks.erase(asset);
}

void PolymarketSim::marketMoved(int index, const MarketModel::Happened &happened)
{
    const Instrument &what = instrument(index);
    const MarketModel &model = market(index);
    const AssetIndex first = 2 * index;
    const auto price = [&](std::string_view key, AssetIndex asset, qint64 value) {
        (m_text << key).fixed(priceOf(asset, value), PriceDecimals, PriceDecimals);
    };
    // What is a bid for one outcome is an offer of the other.
    const auto bestOf = [&](AssetIndex asset) {
        const qint64 bid = model.bestBid().price, ask = model.bestAsk().price;
        return asset == first ? std::pair(bid, ask) : std::pair(ask, bid);
    };
    if (!happened.changes.empty()) {
        emitTo(Event::PriceChange, first, [&](TextWriter &out) {
            out << R"({"market":")" << viewOf(m_assets[size_t(first)].market) << R"(","price_changes":[)";
            bool isFirst = true;
            for (const BookChangeEntry &change : happened.changes) {
                for (const AssetIndex asset : {first, first + 1}) {
                    out << (std::exchange(isFirst, false) ? "" : ",") << R"({"asset_id":")"
                        << viewOf(m_assets[size_t(asset)].id);
                    price(R"(","price":")", asset, change.level.price);
                    out << R"(","size":")";
                    if (change.level.size == 0)
                        out << '0';
                    else
                        out.fixed(change.level.size, what.sizeDecimals, what.sizeDecimals);
                    const bool isBuy = (change.side == BookSide::Bid) == (asset == first);
                    out << R"(","side":")" << (isBuy ? "BUY" : "SELL") << R"(","hash":")" << viewOf(hashOf(asset));
                    const auto [bid, ask] = bestOf(asset);
                    price(R"(","best_bid":")", asset, bid);
                    price(R"(","best_ask":")", asset, ask);
                    out << R"("})";
                }
            }
            out << ']';
            writeEnd(out, "price_change");
        });
    }
    if (happened.topChanged) {
        for (const AssetIndex asset : {first, first + 1}) {
            emitTo(Event::BestBidAsk, asset, [&](TextWriter &out) {
                const auto [bid, ask] = bestOf(asset);
                out << R"({"market":")" << viewOf(m_assets[size_t(asset)].market) << R"(","asset_id":")"
                    << viewOf(m_assets[size_t(asset)].id);
                price(R"(","best_bid":")", asset, bid);
                price(R"(","best_ask":")", asset, ask);
                (out << R"(","spread":")").fixed(std::abs(ask - bid), PriceDecimals, PriceDecimals) << '"';
                writeEnd(out, "best_bid_ask");
            });
        }
    }
    if (happened.trade == nullptr)
        return;
    const MarketTrade &trade = *happened.trade;
    // Whoever took it wanted one outcome or the other.
    const AssetIndex asset = first + int(trade.id & 1);
    emitTo(Event::LastTradePrice, asset, [&](TextWriter &out) {
        out << R"({"market":")" << viewOf(m_assets[size_t(asset)].market) << R"(","asset_id":")"
            << viewOf(m_assets[size_t(asset)].id);
        price(R"(","price":")", asset, trade.price);
        (out << R"(","size":")").fixed(trade.size, what.sizeDecimals, what.sizeDecimals);
        const bool buys = trade.buyerIsMaker != (asset == first);
        out << R"(","fee_rate_bps":"0","side":")" << (buys ? "BUY" : "SELL") << R"(","transaction_hash":"0x)"
            << viewOf(hexOf(QByteArray::number(trade.id))) << '"';
        writeEnd(out, "last_trade_price");
    });
    const Clock::time_point now = stage().now();
    if (!happened.changes.empty() && now >= m_bookSentAt[size_t(index)] + stage().paced(BookAgainAfter)) {
        m_bookSentAt[size_t(index)] = now;
        for (const AssetIndex each : {first, first + 1})
            emitTo(Event::Book, each, [&](TextWriter &out) { writeBook(out, each, false); });
    }
}

void PolymarketSim::sendDue()
{
    const Clock::time_point now = stage().now();
    if (m_nextNews == Clock::time_point())
        m_nextNews = now + stage().paced(NewsEvery);
    if (now < m_nextNews)
        return;
    m_nextNews = now + stage().paced(NewsEvery);
    // New markets are told to everybody who has asked for such things, whatever their assets.
    const QByteArray name = "news " + QByteArray::number(++m_news);
    m_text.clear();
    m_text << R"({"id":")" << 500'000 + m_news << R"(","question":"Will it be news )" << m_news << R"(?","market":"0x)"
           << viewOf(hexOf(name)) << R"(","slug":"news-)" << m_news << R"(","assets_ids":[")"
           << viewOf(assetId(name + " Yes")) << R"(",")" << viewOf(assetId(name + " No"))
           << R"("],"outcomes":["Yes","No"])";
    writeEnd(m_text, "new_market");
    for (auto &[id, client] : m_clients) {
        if (client->hasCustomFeatures)
            stage().answer(client->peer, m_text.bytes());
    }
}

int PolymarketSim::flood(int events)
{
    std::vector<int> markets;
    for (int index = 0; index < marketCount(); ++index) {
        if (std::any_of(m_clients.begin(), m_clients.end(), [index](const auto &entry) {
                return entry.second->assets.contains(2 * index) || entry.second->assets.contains(2 * index + 1);
            }))
            markets.push_back(index);
    }
    if (markets.empty())
        return 0;
    const qint64 before = m_published;
    while (m_published - before < events) {
        const qint64 published = m_published;
        stepMarket(markets[m_floodTurn++ % markets.size()], MarketModel::Step::BookOnly);
        if (m_published == published)
            break;   // Muted.
    }
    return int(m_published - before);
}

// ---- What the messages say -----------------------------------------------------------------------------------------

qint64 PolymarketSim::priceOf(AssetIndex asset, qint64 price) const { return asset % 2 == 0 ? price : Certain - price; }

QByteArray PolymarketSim::hashOf(AssetIndex asset)
{
    return QCryptographicHash::hash(m_assets[size_t(asset)].id + QByteArray::number(market(asset / 2).updateId()),
                                    QCryptographicHash::Sha1)
        .toHex();
}

void PolymarketSim::writeEnd(TextWriter &out, std::string_view event) const
{
    out << R"(,"timestamp":")" << epochMs(stage().wall()) << R"(","event_type":")" << event << R"("})";
}

// Up to the levels: what socket and REST say alike.
void PolymarketSim::writeBookHead(TextWriter &out, AssetIndex asset)
{
    const Instrument &what = instrumentOf(asset);
    const MarketModel &model = market(asset / 2);
    const bool isFirst = asset % 2 == 0;
    out << R"({"market":")" << viewOf(m_assets[size_t(asset)].market) << R"(","asset_id":")"
        << viewOf(m_assets[size_t(asset)].id) << R"(","hash":")" << viewOf(hashOf(asset)) << '"';
    for (const bool areBids : {true, false}) {
        out << (areBids ? R"(,"bids":[)" : R"(,"asks":[)");
        bool isFirstLevel = true;
        // The worst come first, as the model keeps them.
        for (const MarketLevel &level : areBids == isFirst ? model.bids() : model.asks()) {
            out << (std::exchange(isFirstLevel, false) ? R"({"price":")" : R"(,{"price":")");
            out.fixed(priceOf(asset, level.price), PriceDecimals, PriceDecimals) << R"(","size":")";
            out.fixed(level.size, what.sizeDecimals, what.sizeDecimals) << R"("})";
        }
        out << ']';
    }
}

void PolymarketSim::writeBook(TextWriter &out, AssetIndex asset, bool isWhole)
{
    writeBookHead(out, asset);
    if (isWhole) {
        out << R"(,"tick_size":"0.0001","last_trade_price":")";
        out.fixed(priceOf(asset, market(asset / 2).trades().back().price), PriceDecimals, PriceDecimals) << '"';
    }
    writeEnd(out, "book");
}

}   // namespace feedwarden
