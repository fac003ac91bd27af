// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/coinbasesim.h"

#include "app/simulator/venues/coinbasedesk.h"
#include "app/simulator/wiretime.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace feedwarden {

static constexpr auto FirstSubscriptionWithin = 5s;
static constexpr auto BookEvery = 50ms;   // One step of the grid; the others are multiples of it.
static constexpr int TradesEvery = 5, SecondEvery = 20, BatchEvery = 100;
static constexpr size_t SnapshotTrades = 50;

// As they are subscribed to, and as their messages call themselves.
static constexpr std::pair<std::string_view, std::string_view> ChannelNames[] = {
    {"level2", "l2_data"},        {"market_trades", "market_trades"},
    {"ticker", "ticker"},         {"ticker_batch", "ticker_batch"},
    {"candles", "candles"},       {"status", "status"},
    {"heartbeats", "heartbeats"}, {"user", "user"},
};

CoinbaseSim::CoinbaseSim(VenueStage &stage)
    : MarketSimulation(stage, {.id = "coinbase", .pingEvery = 30s}, usualInstruments("USD", "-")),
      m_pending(size_t(marketCount())),
      m_random(stage.seed())
{
    PrivateDesk::Setting setting = deskSetting("coinbase", SimCredentials::Style::Coinbase,
                                               [](const Instrument &) { return std::optional<int>(); });
    setting.plan.hasFeesInQuote = true;
    auto desk = std::make_unique<CoinbaseDesk>(
        stage, std::move(setting), [this](quint64 session, int market, std::string_view events, bool isSnapshot) {
            const auto found = m_clients.find(session);
            return found != m_clients.end() && sendEvents(*found->second, User, market, events, isSnapshot);
        });
    m_private = desk.get();
    setPrivateDesk(std::move(desk));
}

CoinbaseSim::~CoinbaseSim() = default;

int CoinbaseSim::judge(const UpgradeRequest &request) const
{
    return request.path == "/" || request.path.isEmpty() ? 101 : 404;
}

void CoinbaseSim::sessionOpened(Peer &peer)
{
    const Clock::time_point now = stage().now();
    auto client = std::make_unique<Client>(Client{.peer = peer, .openedAt = now, .lastSentAt = now});
    client->quietLimit = stage().paced(std::chrono::milliseconds(60'000 + qint64(m_random.unit() * 30'000)));
    m_clients.emplace(peer.id, std::move(client));
}

void CoinbaseSim::sessionClosed(Peer &peer)
{
    m_private->sessionClosed(peer);
    m_clients.erase(peer.id);
}

// `-USDC` ids are aliases of `-USD` and come back as that.
std::optional<int> CoinbaseSim::findProduct(QByteArray id) const
{
    if (id.endsWith("-USDC"))
        id.chop(1);
    const std::optional<int> found = findMarket(id);
    return found && instrument(*found).symbol == id ? found : std::nullopt;
}

void CoinbaseSim::sendError(Client &client, std::string_view message)
{
    TextWriter out;
    (out << R"({"type":"error","message":)").quoted(message) << '}';
    stage().answer(client.peer, out.bytes());
}

void CoinbaseSim::textReceived(Peer &peer, const QByteArray &text)
{
    const auto found = m_clients.find(peer.id);
    if (found == m_clients.end())
        return;
    Client &client = *found->second;
    const QJsonObject request = QJsonDocument::fromJson(text).object();
    const QString type = request.value(QLatin1String("type")).toString();
    const bool isSubscribing = type == QLatin1String("subscribe");
    if (!isSubscribing && type != QLatin1String("unsubscribe")) {
        sendError(client, "failure to subscribe");
        return;
    }
    const QByteArray name = request.value(QLatin1String("channel")).toString().toUtf8();
    int channel = 0;
    while (channel < ChannelCount && viewOf(name) != ChannelNames[channel].first)
        ++channel;
    if (channel == ChannelCount) {
        // Unknown names and private channels without a token get the same answer on the live feed.
        sendError(client, "authentication failure");
        return;
    }
    QList<int> products;
    for (const QJsonValue &id : request.value(QLatin1String("product_ids")).toArray()) {
        const std::optional<int> product = findProduct(id.toString().toUtf8());
        if (!product) {
            sendError(client, "invalid product");
            return;
        }
        if (!products.contains(*product))
            products.append(*product);
    }
    const bool needsProducts = channel != Heartbeats && channel != Status && channel != User;
    if (needsProducts && products.isEmpty()) {
        sendError(client, "failure to subscribe");
        return;
    }

    bool isSilent = false;
    if (isSubscribing) {
        const QList<int> aims = products.isEmpty() ? QList<int>{-1} : products;
        for (const int product : aims) {
            // A fault that names no stream means subscriptions to data; heartbeats are one too when asked for.
            Topic topic = topicOf(channel, product);
            topic.isHeartbeat = false;
            if (stage().rejects(peer, topic)) {
                sendError(client, "failure to subscribe");
                return;
            }
            isSilent = stage().withholdsAnswer(peer, topic) || isSilent;
        }
        if (channel == User
            && !m_private->subscribe(peer, request.value(QLatin1String("jwt")).toString().toUtf8(),
                                     {products.begin(), products.end()})) {
            sendError(client, "authentication failure");
            return;
        }
        subscribe(client, channel, products);
    } else if (channel == User
               && !m_private->unsubscribe(peer, request.value(QLatin1String("jwt")).toString().toUtf8())) {
        sendError(client, "authentication failure");
        return;
    } else if (needsProducts) {
        for (const int product : products)
            client.products[channel].removeAll(product);
        client.isActive[channel] = !client.products[channel].isEmpty();
    } else {
        client.isActive[channel] = false;
    }
    if (!isSilent)
        sendSubscriptions(client);
}

void CoinbaseSim::subscribe(Client &client, int channel, const QList<int> &products)
{
    client.hasSubscribed = true;
    client.isActive[channel] = true;
    TextWriter events;
    if (channel == Status) {
        writeStatus(events);
        (void)sendEvents(client, channel, -1, events.view());
        return;
    }
    if (channel == Heartbeats || channel == User)
        return;
    for (const int product : products) {
        if (client.products[channel].contains(product))
            continue;
        // Those who are subscribed already get what is pending before the newcomer gets the whole.
        flushBook(product);
        flushTrades(product);
        client.products[channel].append(product);
        events.clear();
        switch (channel) {
        case Level2:
            sendBookSnapshot(client, product);
            continue;
        case MarketTrades: {
            const auto &trades = market(product).trades();
            events << R"([{"type":"snapshot","trades":[)";
            const size_t count = std::min(SnapshotTrades, trades.size());
            for (size_t i = 0; i < count; ++i) {   // Newest first.
                if (i > 0)
                    events << ',';
                writeTrade(events, product, trades[trades.size() - 1 - i]);
            }
            events << "]}]";
            break;
        }
        case Ticker:
        case TickerBatch:
            events << R"([{"type":"snapshot","tickers":[)";
            writeTicker(events, product, channel == Ticker);
            events << "]}]";
            break;
        default: {
            events << R"([{"type":"snapshot","candles":[)";
            writeCandle(events, product, market(product).candle(CandleInterval::Minutes5));
            const auto closed = market(product).closedCandles(CandleInterval::Minutes5, 20);
            for (auto it = closed.rbegin(); it != closed.rend(); ++it) {
                events << ',';
                writeCandle(events, product, *it);
            }
            events << "]}]";
            break;
        }
        }
        (void)sendEvents(client, channel, product, events.view());
    }
}

Topic CoinbaseSim::topicOf(int channel, int product) const
{
    const auto &[subscribed, called] = ChannelNames[channel];
    return {.name = QByteArray(called.data(), qsizetype(called.size())),
            .channel = QByteArray(subscribed.data(), qsizetype(subscribed.size())),
            .symbol = product >= 0 ? instrument(product).symbol : QByteArray(),
            .isHeartbeat = channel == Heartbeats};
}

void CoinbaseSim::writeEnvelope(TextWriter &out, std::string_view channel, qint64 sequence) const
{
    out << R"({"channel":")" << channel << R"(","client_id":"","timestamp":")";
    writeRfc3339(out, stage().wall(), 9);
    out << R"(","sequence_num":)" << sequence << R"(,"events":)";
}

bool CoinbaseSim::sendEvents(Client &client, int channel, int product, std::string_view events, bool isSnapshot)
{
    Topic topic = topicOf(channel, product);
    topic.isSnapshot = isSnapshot;
    if (!stage().mayPublish(client.peer, topic))
        return false;
    const qint64 sequence = client.nextSequence++;
    m_frame.clear();
    writeEnvelope(m_frame, ChannelNames[channel].second, sequence);
    m_frame << events << '}';
    stage().publish(client.peer, topic, sequence, m_frame.bytes());
    client.lastSentAt = stage().now();
    ++m_published;
    return true;
}

void CoinbaseSim::sendSubscriptions(Client &client)
{
    m_frame.clear();
    const qint64 sequence = client.nextSequence++;
    writeEnvelope(m_frame, "subscriptions", sequence);
    m_frame << R"([{"subscriptions":{)";
    bool isFirst = true;
    for (int channel = 0; channel < ChannelCount; ++channel) {
        if (!client.isActive[channel])
            continue;
        m_frame << (std::exchange(isFirst, false) ? "\"" : ",\"") << ChannelNames[channel].first << "\":[";
        if (client.products[channel].isEmpty())
            m_frame << '"' << ChannelNames[channel].first << '"';
        for (const int product : client.products[channel]) {
            m_frame << (product == client.products[channel].constFirst() ? "\"" : ",\"")
                    << viewOf(instrument(product).symbol) << '"';
        }
        m_frame << ']';
    }
    m_frame << "}}]}";
    stage().answer(client.peer, m_frame.bytes(), sequence);
    client.lastSentAt = stage().now();
}

template<typename Build>
void CoinbaseSim::emitTo(int channel, int product, Build build)
{
    m_events.clear();
    for (auto &[id, client] : m_clients) {
        if (!client->products[channel].contains(product))
            continue;
        if (channel == Level2 && client->staleBooks.contains(product)) {
            sendBookSnapshot(*client, product);
            continue;
        }
        if (m_events.isEmpty())
            build(m_events);
        if (!sendEvents(*client, channel, product, m_events.view()) && channel == Level2)
            client->staleBooks.insert(product);
    }
}

bool CoinbaseSim::isWanted(int channel, int product) const
{
    return std::any_of(m_clients.begin(), m_clients.end(),
                       [&](const auto &entry) { return entry.second->products[channel].contains(product); });
}

void CoinbaseSim::marketMoved(int index, const MarketModel::Happened &happened)
{
    Pending &pending = m_pending[size_t(index)];
    for (const BookChangeEntry &change : happened.changes)
        pending.book.push_back({change.side, change.level.price});
    if (!happened.trade)
        return;
    pending.trades.push_back(*happened.trade);
    emitTo(Ticker, index, [&](TextWriter &out) {
        out << R"([{"type":"update","tickers":[)";
        writeTicker(out, index, true);
        out << "]}]";
    });
}

void CoinbaseSim::candlesOver(int index)
{
    if (!market(index).isCandleOver(CandleInterval::Minutes5, stage().wall()))
        return;
    emitTo(Candles, index, [&](TextWriter &out) {
        out << R"([{"type":"update","candles":[)";
        writeCandle(out, index, market(index).candle(CandleInterval::Minutes5));
        out << "]}]";
    });
}

void CoinbaseSim::sendDue()
{
    const Clock::time_point now = stage().now();
    if (m_nextGrid == Clock::time_point() || now > m_nextGrid + 5s) {
        m_nextGrid = now;
        m_nextHeartbeat = now;
    }
    while (now >= m_nextGrid) {
        m_nextGrid += BookEvery;
        ++m_grid;
        for (int product = 0; product < marketCount(); ++product) {
            if (!isAwake(product))
                continue;
            flushBook(product);
            if (m_grid % TradesEvery == 0)
                flushTrades(product);
            if (m_grid % SecondEvery == 0) {
                emitTo(Candles, product, [&](TextWriter &out) {
                    out << R"([{"type":"update","candles":[)";
                    writeCandle(out, product, market(product).candle(CandleInterval::Minutes5));
                    out << "]}]";
                });
            }
            if (m_grid % BatchEvery == 0) {
                emitTo(TickerBatch, product, [&](TextWriter &out) {
                    out << R"([{"type":"update","tickers":[)";
                    writeTicker(out, product, false);
                    out << "]}]";
                });
            }
        }
    }
    while (now >= m_nextHeartbeat) {
        m_nextHeartbeat += stage().paced(1s);
        ++m_heartbeats;
        TextWriter events;
        events << R"([{"current_time":")";
        // The way Go prints a time, with its monotonic part.
        writeDateTime(events, stage().wall(), ' ', 9);
        events << " +0000 UTC m=+" << m_heartbeats << ".272674714"
               << R"(","heartbeat_counter":)" << m_heartbeats << "}]";
        for (auto &[id, client] : m_clients) {
            if (client->isActive[Heartbeats])
                (void)sendEvents(*client, Heartbeats, -1, events.view());
        }
    }
    for (auto &[id, client] : m_clients) {
        if (!client->hasSubscribed && now >= client->openedAt + stage().paced(FirstSubscriptionWithin))
            stage().close(client->peer, 0, {}, QStringLiteral("no subscription within 5 s"));
        else if (now >= client->lastSentAt + client->quietLimit)
            stage().close(client->peer, 0, {}, QStringLiteral("quiet for too long"));
    }
}

int CoinbaseSim::flood(int events)
{
    static constexpr Channel Preference[] = {MarketTrades, Ticker, Level2};
    std::vector<int> products;
    Channel channel = MarketTrades;
    for (const Channel candidate : Preference) {
        for (int product = 0; product < marketCount(); ++product) {
            if (isWanted(candidate, product))
                products.push_back(product);
        }
        channel = candidate;
        if (!products.empty())
            break;
    }
    if (products.empty())
        return 0;
    const qint64 before = m_published;
    while (m_published - before < events) {
        const qint64 published = m_published;
        const int product = products[m_floodTurn++ % products.size()];
        stepMarket(product, channel == Level2 ? MarketModel::Step::BookOnly : MarketModel::Step::TradeOnly);
        if (channel == MarketTrades)
            flushTrades(product);
        else if (channel == Level2)
            flushBook(product);
        if (m_published == published)
            break;   // Muted.
    }
    return int(m_published - before);
}

// ---- What the channels say -----------------------------------------------------------------------------------------

static void writeBookUpdate(TextWriter &out, const Instrument &what, BookSide side, const MarketLevel &level,
                            std::string_view time)
{
    out << (side == BookSide::Bid ? R"({"side":"bid","event_time":")" : R"({"side":"offer","event_time":")") << time
        << R"(","price_level":")";
    out.fixed(level.price, what.priceDecimals, what.priceDecimals) << R"(","new_quantity":")";
    if (level.size == 0)
        out << '0';
    else
        out.fixed(level.size, what.sizeDecimals, what.sizeDecimals);
    out << R"("})";
}

void CoinbaseSim::sendBookSnapshot(Client &client, int product)
{
    const Instrument &what = instrument(product);
    const MarketModel &model = market(product);
    TextWriter events;
    events << R"([{"type":"snapshot","product_id":")" << viewOf(what.symbol) << R"(","updates":[)";
    bool isFirst = true;
    for (const BookSide side : {BookSide::Bid, BookSide::Ask}) {
        const auto levels = side == BookSide::Bid ? model.bids() : model.asks();
        for (auto it = levels.rbegin(); it != levels.rend(); ++it) {
            if (!std::exchange(isFirst, false))
                events << ',';
            writeBookUpdate(events, what, side, *it, "1970-01-01T00:00:00Z");
        }
    }
    events << "]}]";
    if (sendEvents(client, Level2, product, events.view(), true))
        client.staleBooks.erase(product);
    else
        client.staleBooks.insert(product);
}

void CoinbaseSim::flushBook(int product)
{
    auto &changed = m_pending[size_t(product)].book;
    if (changed.empty())
        return;
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    const Instrument &what = instrument(product);
    const MarketModel &model = market(product);
    emitTo(Level2, product, [&](TextWriter &out) {
        TextWriter time;
        writeRfc3339(time, stage().wall(), 6);
        out << R"([{"type":"update","product_id":")" << viewOf(what.symbol) << R"(","updates":[)";
        bool isFirst = true;
        for (const auto &[side, price] : changed) {
            if (!std::exchange(isFirst, false))
                out << ',';
            writeBookUpdate(out, what, side, {price, model.sizeAt(side, price)}, time.view());
        }
        out << "]}]";
    });
    changed.clear();
}

void CoinbaseSim::writeTrade(TextWriter &out, int product, const MarketTrade &trade) const
{
    const Instrument &what = instrument(product);
    out << R"({"product_id":")" << viewOf(what.symbol) << R"(","trade_id":")" << trade.id << R"(","price":")";
    out.fixed(trade.price, what.priceDecimals, what.priceDecimals) << R"(","size":")";
    out.fixed(trade.size, what.sizeDecimals, what.sizeDecimals) << R"(","time":")";
    writeRfc3339(out, trade.time, 6);
    // The maker's side.
    out << (trade.buyerIsMaker ? R"(","side":"BUY"})" : R"(","side":"SELL"})");
}

void CoinbaseSim::flushTrades(int product)
{
    auto &trades = m_pending[size_t(product)].trades;
    if (trades.empty())
        return;
    emitTo(MarketTrades, product, [&](TextWriter &out) {
        out << R"([{"type":"update","trades":[)";
        for (auto it = trades.rbegin(); it != trades.rend(); ++it) {
            if (it != trades.rbegin())
                out << ',';
            writeTrade(out, product, *it);
        }
        out << "]}]";
    });
    trades.clear();
}

// A share in per cent with eight decimals.
void CoinbaseSim::writePercent(TextWriter &out, qint64 part, qint64 whole)
{
    out.fixed(qint64(double(part) / double(std::max<qint64>(1, whole)) * 1e10), 8, 8);
}

void CoinbaseSim::writeTicker(TextWriter &out, int product, bool hasBest)
{
    const Instrument &what = instrument(product);
    const MarketModel &model = market(product);
    const MarketModel::Day &day = model.day();
    const int decimals = what.priceDecimals;
    const qint64 price = model.trades().back().price;
    const auto put = [&](std::string_view key, qint64 value) { (out << key).fixed(value, decimals, decimals); };
    out << R"({"type":"ticker","product_id":")" << viewOf(what.symbol);
    put(R"(","price":")", price);
    (out << R"(","volume_24_h":")").fixed(day.volume, what.sizeDecimals, what.sizeDecimals);
    put(R"(","low_24_h":")", day.low);
    put(R"(","high_24_h":")", day.high);
    put(R"(","low_52_w":")", day.low / 2);
    put(R"(","high_52_w":")", day.high * 3 / 2);
    out << R"(","price_percent_chg_24_h":")";
    writePercent(out, price - day.open, day.open);
    if (hasBest) {
        put(R"(","best_bid":")", model.bestBid().price);
        (out << R"(","best_bid_quantity":")").fixed(model.bestBid().size, what.sizeDecimals, what.sizeDecimals);
        put(R"(","best_ask":")", model.bestAsk().price);
        (out << R"(","best_ask_quantity":")").fixed(model.bestAsk().size, what.sizeDecimals, what.sizeDecimals);
    }
    out << R"("})";
}

void CoinbaseSim::writeCandle(TextWriter &out, int product, const MarketCandle &candle, bool isNamed) const
{
    const Instrument &what = instrument(product);
    const int decimals = what.priceDecimals;
    out << R"({"start":")" << epochMs(candle.open) / 1000;
    (out << R"(","high":")").fixed(candle.high, decimals, decimals);
    (out << R"(","low":")").fixed(candle.low, decimals, decimals);
    (out << R"(","open":")").fixed(candle.first, decimals, decimals);
    (out << R"(","close":")").fixed(candle.last, decimals, decimals);
    (out << R"(","volume":")").fixed(candle.volume, what.sizeDecimals, what.sizeDecimals);
    if (isNamed)   // Over REST they are asked for by name.
        out << R"(","product_id":")" << viewOf(what.symbol);
    out << R"("})";
}

void CoinbaseSim::writeStatus(TextWriter &out) const
{
    out << R"([{"type":"snapshot","products":[)";
    for (int product = 0; product < marketCount(); ++product) {
        const Instrument &what = instrument(product);
        out << (product == 0 ? "" : ",") << R"({"product_type":"SPOT","id":")" << viewOf(what.symbol)
            << R"(","base_currency":")" << viewOf(what.base) << R"(","quote_currency":")" << viewOf(what.quote)
            << R"(","base_increment":")";
        out.fixed(1, what.sizeDecimals, what.sizeDecimals) << R"(","quote_increment":")";
        out.fixed(1, what.priceDecimals, what.priceDecimals)
            << R"(","display_name":")" << viewOf(what.base) << '/' << viewOf(what.quote)
            << R"(","status":"online","status_message":"","min_market_funds":"1"})";
    }
    out << "]}]";
}

}   // namespace feedwarden
