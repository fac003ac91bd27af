// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/coinbaseexchangesim.h"

#include "app/simulator/wiretime.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace feedwarden {

static constexpr auto FirstSubscriptionWithin = 5s;
static constexpr auto BookEvery = 50ms;
static constexpr int BatchEvery = 100;   // Of the grid: 5 s.

static constexpr std::string_view ChannelNames[] = {"heartbeat", "ticker",       "ticker_batch",
                                                    "matches",   "level2_batch", "status"};

CoinbaseExchangeSim::CoinbaseExchangeSim(VenueStage &stage)
    : MarketSimulation(stage, {.id = "coinbase-exchange", .pingEvery = 30s}, usualInstruments("USD", "-")),
      m_changed(size_t(marketCount())),
      m_random(stage.seed())
{
}

CoinbaseExchangeSim::~CoinbaseExchangeSim() = default;

int CoinbaseExchangeSim::judge(const UpgradeRequest &request) const
{
    return request.path == "/" || request.path.isEmpty() ? 101 : 404;
}

void CoinbaseExchangeSim::sessionOpened(Peer &peer)
{
    const Clock::time_point now = stage().now();
    auto client = std::make_unique<Client>(Client{.peer = peer, .openedAt = now, .lastSentAt = now});
    client->quietLimit = stage().paced(std::chrono::milliseconds(60'000 + qint64(m_random.unit() * 30'000)));
    m_clients.emplace(peer.id, std::move(client));
}

void CoinbaseExchangeSim::sessionClosed(Peer &peer) { m_clients.erase(peer.id); }

std::optional<int> CoinbaseExchangeSim::findProduct(const QByteArray &id) const
{
    const std::optional<int> found = findMarket(id);
    return found && instrument(*found).symbol == id ? found : std::nullopt;
}

void CoinbaseExchangeSim::sendError(Client &client, std::string_view message, std::string_view reason)
{
    TextWriter out;
    (out << R"({"type":"error","message":)").quoted(message);
    (out << R"(,"reason":)").quoted(reason) << '}';
    stage().answer(client.peer, out.bytes());
}

void CoinbaseExchangeSim::textReceived(Peer &peer, const QByteArray &text)
{
    const auto found = m_clients.find(peer.id);
    if (found == m_clients.end())
        return;
    Client &client = *found->second;
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const QJsonObject request = document.object();
    const QString type = request.value(QLatin1String("type")).toString();
    const bool isSubscribing = type == QLatin1String("subscribe");
    if (!document.isObject() || (!isSubscribing && type != QLatin1String("unsubscribe"))) {
        sendError(client, "Malformed JSON", "type is not valid");
        return;
    }
    const std::string_view failed = isSubscribing ? "Failed to subscribe" : "Failed to unsubscribe";

    std::vector<Wish> wishes;
    const QJsonArray common = request.value(QLatin1String("product_ids")).toArray();
    const QJsonArray channels = request.value(QLatin1String("channels")).toArray();
    if (channels.isEmpty()) {
        sendError(client, failed, "No channels provided");
        return;
    }
    for (const QJsonValue &entry : channels) {
        // Either a name, then the common products count, or an object with products of its own.
        const QByteArray name =
            (entry.isString() ? entry : entry.toObject().value(QLatin1String("name"))).toString().toUtf8();
        const QJsonArray own = entry.toObject().value(QLatin1String("product_ids")).toArray();
        int channel = 0;
        while (channel < ChannelCount && viewOf(name) != ChannelNames[channel])
            ++channel;
        if (channel == ChannelCount) {
            const bool isPrivate = name == "level2" || name == "full" || name == "user" || name == "level3";
            const char *reason = isPrivate ? " requires authentication" : " is not a valid channel";
            sendError(client, failed, viewOf(name + reason));
            return;
        }
        if (channel == Status) {
            wishes.push_back({Status, -1});
            continue;
        }
        const QJsonArray &products = own.isEmpty() ? common : own;
        if (products.isEmpty()) {
            sendError(client, failed, "No product ids provided");
            return;
        }
        for (const QJsonValue &id : products) {
            const QByteArray product = id.toString().toUtf8();
            const std::optional<int> index = findProduct(product);
            if (!index) {
                sendError(client, failed, viewOf(product + " is not a valid product"));
                return;
            }
            wishes.push_back({channel, *index});
        }
    }

    bool isSilent = false;
    if (isSubscribing) {
        for (const auto &[channel, product] : wishes) {
            Topic topic = topicOf(channel, product);
            topic.isHeartbeat = false;
            if (stage().rejects(peer, topic)) {
                sendError(client, failed, "subscription refused");
                return;
            }
            isSilent = stage().withholdsAnswer(peer, topic) || isSilent;
        }
    }
    std::vector<Wish> fresh;
    for (const Wish &wish : wishes) {
        const auto &[channel, product] = wish;
        if (channel == Status) {
            client.hasStatus = isSubscribing;
            fresh.push_back(wish);
        } else if (!isSubscribing) {
            client.products[channel].removeAll(product);
        } else if (!client.products[channel].contains(product)) {
            (void)market(product);   // It wakes.
            flushBook(product);
            client.products[channel].append(product);
            fresh.push_back(wish);
        }
    }
    client.hasSubscribed = client.hasSubscribed || isSubscribing;
    if (!isSilent)
        sendSubscriptions(client);
    if (isSubscribing) {
        for (const Wish &wish : fresh)
            greet(client, wish);
    }
}

void CoinbaseExchangeSim::sendSubscriptions(Client &client)
{
    m_text.clear();
    m_text << R"({"type":"subscriptions","channels":[)";
    bool isFirst = true;
    for (int channel = 0; channel < ChannelCount; ++channel) {
        const bool isActive = channel == Status ? client.hasStatus : !client.products[channel].isEmpty();
        if (!isActive)
            continue;
        m_text << (std::exchange(isFirst, false) ? "" : ",") << R"({"name":")" << ChannelNames[channel]
               << R"(","product_ids":[)";
        for (const int product : client.products[channel]) {
            m_text << (product == client.products[channel].constFirst() ? "\"" : ",\"")
                   << viewOf(instrument(product).symbol) << '"';
        }
        m_text << R"(],"account_ids":null})";
    }
    m_text << "]}";
    stage().answer(client.peer, m_text.bytes());
    client.lastSentAt = stage().now();
}

// What a channel says once, right after subscribing.
void CoinbaseExchangeSim::greet(Client &client, const Wish &wish)
{
    const auto &[channel, product] = wish;
    TextWriter out;
    switch (channel) {
    case Level2Batch:
        sendBookSnapshot(client, product);
        return;
    case Ticker:
    case TickerBatch:
        writeTicker(out, product, market(product).trades().back());
        break;
    case Matches:
        writeMatch(out, product, market(product).trades().back(), "last_match");
        break;
    case Status:
        out << R"({"type":"status","products":[)";
        for (int i = 0; i < marketCount(); ++i) {
            if (i > 0)
                out << ',';
            writeProduct(out, i);
        }
        out << R"(],"currencies":[]})";
        break;
    default:
        return;
    }
    (void)sendTo(client, channel, product, -1, out.view());
}

Topic CoinbaseExchangeSim::topicOf(int channel, int product) const
{
    const QByteArray name(ChannelNames[channel].data(), qsizetype(ChannelNames[channel].size()));
    return {.name = name,
            .channel = name,
            .symbol = product >= 0 ? instrument(product).symbol : QByteArray(),
            .isHeartbeat = channel == Heartbeat};
}

bool CoinbaseExchangeSim::sendTo(Client &client, int channel, int product, qint64 sequence, std::string_view text,
                                 bool isBook)
{
    Topic topic = topicOf(channel, product);
    topic.isSnapshot = isBook;
    if (!stage().mayPublish(client.peer, topic))
        return false;
    stage().publish(client.peer, topic, sequence, {text.data(), qsizetype(text.size())});
    client.lastSentAt = stage().now();
    ++m_published;
    return true;
}

template<typename Build>
void CoinbaseExchangeSim::emitTo(int channel, int product, qint64 sequence, Build build)
{
    m_text.clear();
    for (auto &[id, client] : m_clients) {
        if (!client->products[channel].contains(product))
            continue;
        if (channel == Level2Batch && client->staleBooks.contains(product)) {
            sendBookSnapshot(*client, product);
            continue;
        }
        if (m_text.isEmpty())
            build(m_text);
        if (!sendTo(*client, channel, product, sequence, m_text.view()) && channel == Level2Batch)
            client->staleBooks.insert(product);
    }
}

void CoinbaseExchangeSim::marketMoved(int index, const MarketModel::Happened &happened)
{
    for (const BookChangeEntry &change : happened.changes)
        m_changed[size_t(index)].push_back({change.side, change.level.price});
    if (!happened.trade)
        return;
    const qint64 sequence = market(index).eventId();
    emitTo(Matches, index, sequence, [&](TextWriter &out) { writeMatch(out, index, *happened.trade, "match"); });
    emitTo(Ticker, index, sequence, [&](TextWriter &out) { writeTicker(out, index, *happened.trade); });
}

void CoinbaseExchangeSim::sendDue()
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
            if (m_grid % BatchEvery == 0) {
                emitTo(TickerBatch, product, market(product).eventId(),
                       [&](TextWriter &out) { writeTicker(out, product, market(product).trades().back()); });
            }
        }
    }
    while (now >= m_nextHeartbeat) {
        m_nextHeartbeat += stage().paced(1s);
        for (int product = 0; product < marketCount(); ++product) {
            if (!isAwake(product))
                continue;
            const MarketModel &model = market(product);
            emitTo(Heartbeat, product, model.eventId(), [&](TextWriter &out) {
                out << R"({"type":"heartbeat","last_trade_id":)" << model.trades().back().id << R"(,"product_id":")"
                    << viewOf(instrument(product).symbol) << R"(","sequence":)" << model.eventId() << R"(,"time":")";
                writeRfc3339(out, stage().wall(), 6);
                out << R"("})";
            });
        }
    }
    for (auto &[id, client] : m_clients) {
        if (!client->hasSubscribed && now >= client->openedAt + stage().paced(FirstSubscriptionWithin))
            stage().close(client->peer, 0, {}, QStringLiteral("no subscription within 5 s"));
        else if (now >= client->lastSentAt + client->quietLimit)
            stage().close(client->peer, 0, {}, QStringLiteral("quiet for too long"));
    }
}

int CoinbaseExchangeSim::flood(int events)
{
    static constexpr Channel Preference[] = {Matches, Ticker, Level2Batch};
    std::vector<int> products;
    Channel channel = Matches;
    for (const Channel candidate : Preference) {
        for (int product = 0; product < marketCount(); ++product) {
            if (std::any_of(m_clients.begin(), m_clients.end(),
                            [&](const auto &entry) { return entry.second->products[candidate].contains(product); }))
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
        stepMarket(product, channel == Level2Batch ? MarketModel::Step::BookOnly : MarketModel::Step::TradeOnly);
        if (channel == Level2Batch)
            flushBook(product);
        if (m_published == published)
            break;   // Muted.
    }
    return int(m_published - before);
}

// ---- What the channels say -----------------------------------------------------------------------------------------

void CoinbaseExchangeSim::sendBookSnapshot(Client &client, int product)
{
    const Instrument &what = instrument(product);
    const MarketModel &model = market(product);
    TextWriter out;
    out << R"({"type":"snapshot","product_id":")" << viewOf(what.symbol) << '"';
    for (const BookSide side : {BookSide::Ask, BookSide::Bid}) {
        out << (side == BookSide::Ask ? R"(,"asks":[)" : R"(,"bids":[)");
        const auto levels = side == BookSide::Bid ? model.bids() : model.asks();
        for (auto it = levels.rbegin(); it != levels.rend(); ++it) {
            out << (it == levels.rbegin() ? "[\"" : ",[\"");
            out.fixed(it->price, what.priceDecimals, what.priceDecimals) << "\",\"";
            out.fixed(it->size, what.sizeDecimals, what.sizeDecimals) << "\"]";
        }
        out << ']';
    }
    out << R"(,"time":")";
    writeRfc3339(out, stage().wall(), 6);
    out << R"("})";
    if (sendTo(client, Level2Batch, product, -1, out.view(), true))
        client.staleBooks.erase(product);
    else
        client.staleBooks.insert(product);
}

void CoinbaseExchangeSim::flushBook(int product)
{
    auto &changed = m_changed[size_t(product)];
    if (changed.empty())
        return;
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    const Instrument &what = instrument(product);
    const MarketModel &model = market(product);
    emitTo(Level2Batch, product, -1, [&](TextWriter &out) {
        out << R"({"type":"l2update","product_id":")" << viewOf(what.symbol) << R"(","changes":[)";
        bool isFirst = true;
        for (const auto &[side, price] : changed) {
            out << (std::exchange(isFirst, false) ? "" : ",")
                << (side == BookSide::Bid ? R"(["buy",")" : R"(["sell",")");
            out.fixed(price, what.priceDecimals, what.priceDecimals) << "\",\"";
            out.fixed(model.sizeAt(side, price), what.sizeDecimals, what.sizeDecimals) << "\"]";
        }
        out << R"(],"time":")";
        writeRfc3339(out, stage().wall(), 6);
        out << R"("})";
    });
    changed.clear();
}

void CoinbaseExchangeSim::writeTicker(TextWriter &out, int product, const MarketTrade &trade)
{
    const Instrument &what = instrument(product);
    const MarketModel &model = market(product);
    const MarketModel::Day &day = model.day();
    const int decimals = what.priceDecimals, sizes = what.sizeDecimals;
    const auto price = [&](std::string_view key, qint64 value) { (out << key).fixed(value, decimals, decimals); };
    const auto size = [&](std::string_view key, qint64 value) { (out << key).fixed(value, sizes, sizes); };
    out << R"({"type":"ticker","sequence":)" << model.eventId() << R"(,"product_id":")" << viewOf(what.symbol);
    price(R"(","price":")", trade.price);
    price(R"(","open_24h":")", day.open);
    size(R"(","volume_24h":")", day.volume);
    price(R"(","low_24h":")", day.low);
    price(R"(","high_24h":")", day.high);
    size(R"(","volume_30d":")", day.volume * 30);
    price(R"(","best_bid":")", model.bestBid().price);
    size(R"(","best_bid_size":")", model.bestBid().size);
    price(R"(","best_ask":")", model.bestAsk().price);
    size(R"(","best_ask_size":")", model.bestAsk().size);
    // The taker's side here, unlike in matches: a buy lifts the price.
    out << (trade.buyerIsMaker ? R"(","side":"sell","time":")" : R"(","side":"buy","time":")");
    writeRfc3339(out, trade.time, 6);
    out << R"(","trade_id":)" << trade.id;
    size(R"(,"last_size":")", trade.size);
    out << R"("})";
}

void CoinbaseExchangeSim::writeMatch(TextWriter &out, int product, const MarketTrade &trade, std::string_view type)
{
    const Instrument &what = instrument(product);
    // Order ids are derived from the trade: unlike each other, and the same in each run.
    const auto order = [&](qint64 salt) {
        const QByteArray hex = QByteArray::number(marketSeed(quint64(trade.id * 2 + salt), what.symbol, {}), 16)
                                   .rightJustified(16, '0');
        out << viewOf(hex).substr(0, 8) << '-' << viewOf(hex).substr(8, 4) << "-4" << viewOf(hex).substr(12, 3) << "-a"
            << viewOf(hex).substr(1, 3) << '-' << viewOf(hex).substr(4, 12);
    };
    out << R"({"type":")" << type << R"(","trade_id":)" << trade.id << R"(,"maker_order_id":")";
    order(0);
    out << R"(","taker_order_id":")";
    order(1);
    out << (trade.buyerIsMaker ? R"(","side":"buy","size":")" : R"(","side":"sell","size":")");
    out.fixed(trade.size, what.sizeDecimals, what.sizeDecimals) << R"(","price":")";
    out.fixed(trade.price, what.priceDecimals, what.priceDecimals)
        << R"(","product_id":")" << viewOf(what.symbol) << R"(","sequence":)" << market(product).eventId()
        << R"(,"time":")";
    writeRfc3339(out, trade.time, 6);
    out << R"("})";
}

// ---- REST ----------------------------------------------------------------------------------------------------------

void CoinbaseExchangeSim::writeProduct(TextWriter &out, int product) const
{
    const Instrument &what = instrument(product);
    out << R"({"id":")" << viewOf(what.symbol) << R"(","base_currency":")" << viewOf(what.base)
        << R"(","quote_currency":")" << viewOf(what.quote) << R"(","quote_increment":")";
    out.fixed(1, what.priceDecimals, what.priceDecimals) << R"(","base_increment":")";
    out.fixed(1, what.sizeDecimals, what.sizeDecimals)
        << R"(","display_name":")" << viewOf(what.base) << '-' << viewOf(what.quote)
        << R"(","min_market_funds":"1","margin_enabled":false,"post_only":false,"limit_only":false,"cancel_only":false,)"
        << R"("status":"online","status_message":"","trading_disabled":false,"fx_stablecoin":false,)"
        << R"("max_slippage_percentage":"0.02000000","auction_mode":false,"type":"spot"})";
}

static void writeCurrency(TextWriter &out, const QByteArray &id)
{
    const bool isFiat = id == "USD";
    out << R"({"id":")" << viewOf(id) << R"(","name":")" << viewOf(id) << R"(","min_size":")"
        << (isFiat ? "0.01" : "0.00000001") << R"(","status":"online","message":"","max_precision":")"
        << (isFiat ? "0.01" : "0.00000001") << R"(","convertible_to":[],"details":{"type":")"
        << (isFiat ? "fiat" : "crypto") << R"("}})";
}

void CoinbaseExchangeSim::rest(const RestQuestion &question, const RestResponder &reply)
{
    TextWriter out;
    const auto notFound = [&] { reply({.status = 404, .body = R"({"message":"NotFound"})"}); };
    const QList<QByteArray> parts = question.path.split('/');   // "/products/BTC-USD/book" has an empty first part.
    if (question.method != "GET") {
        notFound();
    } else if (question.path == "/time") {
        const WallTime now = stage().wall();
        out << R"({"iso":")";
        writeRfc3339(out, now, 3);
        out << R"(","epoch":)";
        out.fixed(epochMs(now), 3, 3) << '}';
        reply({.body = out.bytes().toByteArray()});
    } else if (question.path == "/products") {
        out << '[';
        for (int product = 0; product < marketCount(); ++product) {
            if (product > 0)
                out << ',';
            writeProduct(out, product);
        }
        out << ']';
        reply({.body = out.bytes().toByteArray()});
    } else if (question.path == "/currencies") {
        out << '[';
        writeCurrency(out, "USD");
        for (int product = 0; product < marketCount(); ++product) {
            out << ',';
            writeCurrency(out, instrument(product).base);
        }
        out << ']';
        reply({.body = out.bytes().toByteArray()});
    } else if (parts.size() == 3 && parts[1] == "currencies") {
        bool isKnown = parts[2] == "USD";
        for (int product = 0; product < marketCount(); ++product)
            isKnown = isKnown || instrument(product).base == parts[2];
        if (!isKnown) {
            notFound();
            return;
        }
        writeCurrency(out, parts[2]);
        reply({.body = out.bytes().toByteArray()});
    } else if (parts.size() >= 3 && parts[1] == "products") {
        const std::optional<int> product = findProduct(parts[2]);
        if (!product || parts.size() > 4)
            notFound();
        else
            reply(restOfProduct(question, *product, parts.value(3)));
    } else {
        notFound();
    }
}

RestAnswer CoinbaseExchangeSim::restOfProduct(const RestQuestion &question, int product, const QByteArray &what)
{
    const Instrument &traded = instrument(product);
    const int decimals = traded.priceDecimals, sizes = traded.sizeDecimals;
    TextWriter out;
    const auto price = [&](std::string_view key, qint64 value) { (out << key).fixed(value, decimals, decimals); };
    const auto size = [&](std::string_view key, qint64 value) { (out << key).fixed(value, sizes, sizes); };
    const auto answer = [&out] { return RestAnswer{.body = out.bytes().toByteArray()}; };
    if (what.isEmpty()) {
        writeProduct(out, product);
        return answer();
    }
    const MarketModel &model = market(product);
    const MarketTrade &last = model.trades().back();
    if (what == "book") {
        const bool isWhole = question.value("level") == "2";
        out << R"({"bids":[)";
        for (const BookSide side : {BookSide::Bid, BookSide::Ask}) {
            const auto levels = side == BookSide::Bid ? model.bids() : model.asks();
            if (side == BookSide::Ask)
                out << R"(],"asks":[)";
            for (size_t i = 0; i < (isWhole ? levels.size() : 1); ++i) {
                const MarketLevel &level = levels[levels.size() - 1 - i];
                price(i == 0 ? "[\"" : ",[\"", level.price);
                size("\",\"", level.size);
                out << "\",1]";
            }
        }
        out << R"(],"sequence":)" << model.eventId() << R"(,"auction_mode":false,"auction":null,"time":")";
        writeRfc3339(out, stage().wall(), 6);
        out << R"("})";
        return answer();
    }
    if (what == "ticker") {
        price(R"({"ask":")", model.bestAsk().price);
        price(R"(","bid":")", model.bestBid().price);
        size(R"(","volume":")", model.day().volume);
        out << R"(","trade_id":)" << last.id;
        price(R"(,"price":")", last.price);
        size(R"(","size":")", last.size);
        out << R"(","time":")";
        writeRfc3339(out, last.time, 6);
        out << R"("})";
        return answer();
    }
    if (what == "stats") {
        price(R"({"open":")", model.day().open);
        price(R"(","high":")", model.day().high);
        price(R"(","low":")", model.day().low);
        price(R"(","last":")", last.price);
        size(R"(","volume":")", model.day().volume);
        size(R"(","volume_30day":")", model.day().volume * 30);
        out << R"("})";
        return answer();
    }
    if (what == "trades") {
        const size_t count = std::min(model.trades().size(), size_t(question.number("limit", 1000, 1000)));
        out << '[';
        for (size_t i = 0; i < count; ++i) {   // Newest first.
            const MarketTrade &trade = model.trades()[model.trades().size() - 1 - i];
            out << (i == 0 ? "" : ",") << R"({"trade_id":)" << trade.id
                << (trade.buyerIsMaker ? R"(,"side":"buy")" : R"(,"side":"sell")");
            size(R"(,"size":")", trade.size);
            price(R"(","price":")", trade.price);
            out << R"(","time":")";
            writeRfc3339(out, trade.time, 6);
            out << R"("})";
        }
        out << ']';
        return answer();
    }
    if (what != "candles")
        return {.status = 404, .body = R"({"message":"NotFound"})"};
    static constexpr std::pair<int, CandleInterval> Granularities[] = {
        {60, CandleInterval::Minutes1}, {300, CandleInterval::Minutes5}, {900, CandleInterval::Minutes15},
        {3600, CandleInterval::Hours1}, {21600, CandleInterval::Hours6}, {86400, CandleInterval::Days1},
    };
    const QByteArray seconds = question.value("granularity");
    const auto *const granularity = std::find_if(
        std::begin(Granularities), std::end(Granularities),
        [&](const auto &each) { return each.first == (seconds.isEmpty() ? 60 : seconds.toInt()); });
    if (granularity == std::end(Granularities))
        return {.status = 400, .body = R"({"message":"Unsupported granularity"})"};
    // Seconds since 1970, or ISO 8601.
    const auto timeOf = [&](const char *key) -> std::optional<WallTime> {
        if (const std::optional<WallTime> counted = question.timeInSeconds(key))
            return counted;
        const QDateTime time = QDateTime::fromString(QString::fromUtf8(question.value(key)), Qt::ISODateWithMs);
        return time.isValid() ? std::optional(wallTimeSince1970(std::chrono::milliseconds(time.toMSecsSinceEpoch())))
                              : std::nullopt;
    };
    const auto candles = model.candles(granularity->second, 300, timeOf("start"), timeOf("end"));
    out << '[';
    for (auto it = candles.rbegin(); it != candles.rend(); ++it) {   // Newest first.
        out << (it == candles.rbegin() ? "[" : ",[") << epochMs(it->open) / 1000;
        for (const qint64 value : {it->low, it->high, it->first, it->last})
            price(",", value);
        size(",", it->volume);
        out << ']';
    }
    out << ']';
    return answer();
}

}   // namespace feedwarden
