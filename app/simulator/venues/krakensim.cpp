// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/krakensim.h"

#include "app/simulator/venues/krakendesk.h"
#include "app/simulator/venues/krakenwire.h"
#include "app/simulator/wiretime.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <zlib.h>

#include <algorithm>
#include <array>

namespace feedwarden {

static constexpr auto QuietLimit = 60s;   // "after approximately 1 minute of inactivity"
static constexpr size_t SnapshotTrades = 50, SnapshotCandles = 100;
static constexpr size_t ChecksumLevels = 10;

static constexpr std::string_view ChannelNames[] = {"book", "trade", "ticker", "ohlc", "instrument"};
static constexpr std::array Depths = {10, 25, 100, 500, 1000};

KrakenSim::KrakenSim(VenueStage &stage)
    : MarketSimulation(stage, {.id = "kraken"}, usualInstruments("USD", "/")),
      m_changed(size_t(marketCount())),
      // Connection ids are beyond 2^63 on the live feed at times.
      m_nextConnection(18'409'444'206'880'552'937u)
{
    PrivateDesk::Setting setting = deskSetting("kraken", SimCredentials::Style::Kraken,
                                               [](const Instrument &) { return std::optional<int>(); });
    setting.plan.hasFeesInQuote = true;
    auto desk = std::make_unique<KrakenDesk>(stage, std::move(setting));
    m_private = desk.get();
    setPrivateDesk(std::move(desk));
}

KrakenSim::~KrakenSim() = default;

int KrakenSim::judge(const UpgradeRequest &request) const { return request.path == "/v2" ? 101 : 404; }

void KrakenSim::sessionOpened(Peer &peer)
{
    m_clients.emplace(peer.id, std::make_unique<Client>(Client{.peer = peer, .lastSaidAt = stage().now()}));
    const QByteArray status =
        R"({"channel":"status","type":"update","data":[{"version":"2.0.10","system":"online","api_version":"v2","connection_id":)"
        + QByteArray::number(m_nextConnection++) + "}]}";
    stage().answer(peer, status);
}

void KrakenSim::sessionClosed(Peer &peer)
{
    m_clients.erase(peer.id);
    m_private->sessionClosed(peer);
    // What nobody has is not followed: the next one gets a snapshot anyway.
    std::erase_if(m_views, [&](const auto &entry) {
        return !isWanted({.channel = Book, .pair = entry.first.first, .parameter = entry.first.second});
    });
}

// Pairs are written in upper case here, and in no other way.
std::optional<int> KrakenSim::findPair(const QByteArray &symbol) const
{
    const std::optional<int> found = findMarket(symbol);
    return found && instrument(*found).symbol == symbol ? found : std::nullopt;
}

// ---- Requests ------------------------------------------------------------------------------------------------------

void KrakenSim::writeTimes(TextWriter &out, WallTime received) const
{
    out << R"(,"time_in":")";
    writeRfc3339(out, received, 6);
    out << R"(","time_out":")";
    writeRfc3339(out, std::max(stage().wall(), received), 6);
    out << '"';
}

static void writeRequestId(TextWriter &out, const QJsonObject &request)
{
    if (request.contains(QLatin1String("req_id")))
        out << R"(,"req_id":)" << request.value(QLatin1String("req_id")).toInteger();
}

void KrakenSim::refuse(Client &client, const QJsonObject &request, const QByteArray &error, const QByteArray &symbol,
                       WallTime received)
{
    TextWriter out;
    (out << R"({"error":)").quoted(viewOf(error));
    (out << R"(,"method":)").quoted(viewOf(request.value(QLatin1String("method")).toString().toUtf8()));
    writeRequestId(out, request);
    out << R"(,"success":false)";
    if (!symbol.isEmpty())
        (out << R"(,"symbol":)").quoted(viewOf(symbol));
    writeTimes(out, received);
    out << '}';
    stage().answer(client.peer, out.bytes());
}

void KrakenSim::acknowledge(Client &client, const QJsonObject &request, const Subscription &subscription,
                            WallTime received)
{
    const bool isSubscribing = request.value(QLatin1String("method")).toString() == QLatin1String("subscribe");
    TextWriter out;
    out << (isSubscribing ? R"({"method":"subscribe")" : R"({"method":"unsubscribe")") << R"(,"result":{"channel":")"
        << ChannelNames[subscription.channel] << '"';
    switch (subscription.channel) {
    case Book:
        out << R"(,"depth":)" << subscription.parameter;
        break;
    case Candles:
        out << R"(,"interval":)" << subscription.parameter;
        break;
    case Ticker:
        out << (subscription.parameter == 1 ? R"(,"event_trigger":"bbo")" : R"(,"event_trigger":"trades")");
        break;
    case Trades:
    case Instruments:
    case ChannelCount:
        break;
    }
    if (isSubscribing) {
        const bool byDefault = subscription.channel != Trades;
        const bool wantsSnapshot = request.value(QLatin1String("params"))[QLatin1String("snapshot")].toBool(byDefault);
        out << (wantsSnapshot ? R"(,"snapshot":true)" : R"(,"snapshot":false)");
    }
    if (subscription.channel != Instruments)
        out << R"(,"symbol":")" << viewOf(instrument(subscription.pair).symbol) << '"';
    out << R"(},"success":true)";
    writeTimes(out, received);
    writeRequestId(out, request);
    out << '}';
    stage().answer(client.peer, out.bytes());
}

void KrakenSim::textReceived(Peer &peer, const QByteArray &text)
{
    const auto found = m_clients.find(peer.id);
    if (found == m_clients.end())
        return;
    Client &client = *found->second;
    client.lastSaidAt = stage().now();
    const WallTime received = stage().wall();
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const QJsonObject asked = document.object();
    const QString method = asked.value(QLatin1String("method")).toString();
    if (!document.isObject() || method.isEmpty()) {
        refuse(client, asked, "Malformed request", {}, received);
    } else if (method == QLatin1String("ping")) {
        TextWriter out;
        out << R"({"method":"pong")";
        writeRequestId(out, asked);
        writeTimes(out, received);
        out << '}';
        stage().answer(peer, out.bytes());
    } else if (method == QLatin1String("subscribe") || method == QLatin1String("unsubscribe")) {
        request(client, asked, received);
    } else {
        refuse(client, asked, "Unsupported method", {}, received);
    }
}

void KrakenSim::request(Client &client, const QJsonObject &request, WallTime received)
{
    const QJsonObject parameters = request.value(QLatin1String("params")).toObject();
    const QByteArray name = parameters.value(QLatin1String("channel")).toString().toUtf8();
    const auto *const known = std::find(std::begin(ChannelNames), std::end(ChannelNames), viewOf(name));
    Subscription subscription;
    if (KrakenDesk::isChannel(name)) {
        m_private->request(client.peer, request, received);
        return;
    }
    if (known == std::end(ChannelNames)) {
        refuse(client, request, name == "level3" ? "ESession:Invalid session" : "Channel not supported", {}, received);
        return;
    }
    subscription.channel = Channel(known - std::begin(ChannelNames));
    switch (subscription.channel) {
    case Book:
        subscription.parameter = parameters.value(QLatin1String("depth")).toInt(10);
        if (std::find(Depths.begin(), Depths.end(), subscription.parameter) == Depths.end()) {
            refuse(client, request, "Subscription depth not supported", {}, received);
            return;
        }
        break;
    case Candles:
        subscription.parameter = parameters.value(QLatin1String("interval")).toInt(1);
        if (!krakenInterval(subscription.parameter)) {
            refuse(client, request, "Subscription ohlc interval not supported", {}, received);
            return;
        }
        break;
    case Ticker: {
        const QString trigger = parameters.value(QLatin1String("event_trigger")).toString(QStringLiteral("trades"));
        if (trigger != QLatin1String("trades") && trigger != QLatin1String("bbo")) {
            refuse(client, request, "Event trigger not supported", {}, received);
            return;
        }
        subscription.parameter = trigger == QLatin1String("bbo") ? 1 : 0;
        break;
    }
    case Trades:
    case Instruments:
    case ChannelCount:
        break;
    }
    if (subscription.channel == Instruments) {   // Of all pairs.
        requestOne(client, request, subscription, received);
        return;
    }
    const QJsonArray symbols = parameters.value(QLatin1String("symbol")).toArray();
    if (symbols.isEmpty()) {
        refuse(client, request, "Symbol(s) not found", {}, received);
        return;
    }
    for (const QJsonValue &each : symbols) {
        const QByteArray symbol = each.toString().toUtf8();
        const std::optional<int> pair = findPair(symbol);
        if (!pair) {
            refuse(client, request, "Currency pair not supported " + symbol, symbol, received);
            continue;
        }
        subscription.pair = *pair;
        requestOne(client, request, subscription, received);
    }
}

void KrakenSim::requestOne(Client &client, const QJsonObject &request, const Subscription &subscription,
                           WallTime received)
{
    const QByteArray symbol = subscription.channel == Instruments ? QByteArray() : instrument(subscription.pair).symbol;
    const bool isSubscribing = request.value(QLatin1String("method")).toString() == QLatin1String("subscribe");
    // Of a channel and a pair there is one subscription, whatever its parameters.
    const auto place = std::find_if(
        client.subscriptions.begin(), client.subscriptions.end(), [&](const Subscription &other) {
            const bool isOther = subscription.channel == Candles && other.parameter != subscription.parameter;
            return other.channel == subscription.channel && other.pair == subscription.pair && !isOther;
        });
    if (!isSubscribing) {
        if (place == client.subscriptions.end() || *place != subscription) {
            refuse(client, request, "Subscription Not Found", symbol, received);
            return;
        }
        client.subscriptions.erase(place);
        acknowledge(client, request, subscription, received);
        return;
    }
    if (place != client.subscriptions.end()) {
        refuse(client, request, "Already subscribed", symbol, received);
        return;
    }
    const Topic topic = topicOf(subscription);
    if (stage().rejects(client.peer, topic)) {
        refuse(client, request, "Currency pair not supported " + symbol, symbol, received);
        return;
    }
    if (!stage().withholdsAnswer(client.peer, topic))
        acknowledge(client, request, subscription, received);
    const QJsonValue snapshot = request.value(QLatin1String("params"))[QLatin1String("snapshot")];
    subscribe(client, subscription, snapshot.toBool(subscription.channel != Trades));
}

void KrakenSim::subscribe(Client &client, const Subscription &subscription, bool wantsSnapshot)
{
    const int pair = subscription.pair;
    if (subscription.channel == Instruments) {
        client.subscriptions.push_back(subscription);
        m_text.clear();
        writeInstruments(m_text);
        if (wantsSnapshot)
            (void)send(client, subscription, -1, m_text);
        return;
    }
    const MarketModel &model = market(pair);
    if (subscription.channel == Book) {
        // Those who have it already get what is pending before the newcomer gets the whole.
        flushBook(pair, subscription.parameter);
        const bool isNew = !m_views.contains({pair, subscription.parameter});
        client.subscriptions.push_back(subscription);
        View &view = m_views[{pair, subscription.parameter}];
        if (isNew) {
            for (const auto &[levels, side] :
                 {std::pair(model.bids(), &view.bids), std::pair(model.asks(), &view.asks)}) {
                const size_t count = std::min(levels.size(), size_t(subscription.parameter));
                side->assign(levels.rbegin(), levels.rbegin() + std::ptrdiff_t(count));
            }
        }
        if (wantsSnapshot)
            sendBook(client, subscription, view, true, view.bids, view.asks, stage().wall());
        return;
    }
    client.subscriptions.push_back(subscription);
    if (!wantsSnapshot)
        return;
    m_text.clear();
    qint64 sequence = -1;
    switch (subscription.channel) {
    case Trades: {
        const auto &trades = model.trades();
        m_text << R"({"channel":"trade","type":"snapshot","data":[)";
        const size_t count = std::min(SnapshotTrades, trades.size());
        for (size_t i = trades.size() - count; i < trades.size(); ++i) {   // Oldest first.
            m_text << (i == trades.size() - count ? "" : ",");
            writeTrade(m_text, pair, trades[i]);
        }
        sequence = trades.back().id;
        break;
    }
    case Ticker:
        m_text << R"({"channel":"ticker","type":"snapshot","data":[)";
        writeTicker(m_text, pair);
        break;
    case Candles: {
        const CandleInterval interval = *krakenInterval(subscription.parameter);
        m_text << R"({"channel":"ohlc","type":"snapshot","timestamp":")";
        writeRfc3339(m_text, stage().wall(), 9);
        m_text << R"(","data":[)";
        for (const MarketCandle &candle : model.closedCandles(interval, int(SnapshotCandles) - 1)) {
            writeCandle(m_text, pair, candle, subscription.parameter);
            m_text << ',';
        }
        writeCandle(m_text, pair, model.candle(interval), subscription.parameter);
        break;
    }
    case Book:
    case Instruments:
    case ChannelCount:
        break;
    }
    m_text << "]}";
    (void)send(client, subscription, sequence, m_text);
}

Topic KrakenSim::topicOf(const Subscription &subscription) const
{
    const std::string_view name = ChannelNames[subscription.channel];
    const QByteArray bytes(name.data(), qsizetype(name.size()));
    return {.name = bytes,
            .channel = bytes,
            .symbol = subscription.channel == Instruments ? QByteArray() : instrument(subscription.pair).symbol};
}

// ---- Events --------------------------------------------------------------------------------------------------------

bool KrakenSim::send(Client &client, const Subscription &subscription, qint64 sequence, const TextWriter &text)
{
    const Topic topic = topicOf(subscription);
    if (!stage().mayPublish(client.peer, topic))
        return false;
    stage().publish(client.peer, topic, sequence, text.bytes());
    ++m_published;
    return true;
}

bool KrakenSim::isWanted(const Subscription &subscription) const
{
    return std::any_of(m_clients.begin(), m_clients.end(), [&](const auto &entry) {
        const auto &subscriptions = entry.second->subscriptions;
        return std::find(subscriptions.begin(), subscriptions.end(), subscription) != subscriptions.end();
    });
}

template<typename Build>
void KrakenSim::emitTo(const Subscription &subscription, qint64 sequence, Build build)
{
    m_text.clear();
    for (auto &[id, client] : m_clients) {
        const auto &subscriptions = client->subscriptions;
        if (std::find(subscriptions.begin(), subscriptions.end(), subscription) == subscriptions.end())
            continue;
        if (m_text.isEmpty())
            build(m_text);
        (void)send(*client, subscription, sequence, m_text);
    }
}

void KrakenSim::marketMoved(int index, const MarketModel::Happened &happened)
{
    if (!happened.changes.empty())
        m_changed[size_t(index)] = true;
    const auto sendTicker = [&](int byBook) {
        emitTo({.channel = Ticker, .pair = index, .parameter = byBook}, -1, [&](TextWriter &out) {
            out << R"({"channel":"ticker","type":"update","data":[)";
            writeTicker(out, index);
            out << "]}";
        });
    };
    if (happened.topChanged)
        sendTicker(1);
    if (!happened.trade)
        return;
    const MarketTrade trade = *happened.trade;
    emitTo({.channel = Trades, .pair = index}, trade.id, [&](TextWriter &out) {
        out << R"({"channel":"trade","type":"update","data":[)";
        writeTrade(out, index, trade);
        out << "]}";
    });
    sendTicker(0);
    for (const auto &[minutes, interval] : KrakenIntervals) {
        emitTo({.channel = Candles, .pair = index, .parameter = minutes}, -1, [&](TextWriter &out) {
            out << R"({"channel":"ohlc","type":"update","timestamp":")";
            writeRfc3339(out, stage().wall(), 9);
            out << R"(","data":[)";
            writeCandle(out, index, market(index).candle(interval), minutes);
            out << "]}";
        });
    }
}

void KrakenSim::sendDue()
{
    const Clock::time_point now = stage().now();
    for (int pair = 0; pair < marketCount(); ++pair) {
        if (m_changed[size_t(pair)])
            flushBooks(pair);
    }
    if (m_nextHeartbeat == Clock::time_point() || now > m_nextHeartbeat + 5s)
        m_nextHeartbeat = now;
    while (now >= m_nextHeartbeat) {
        m_nextHeartbeat += stage().paced(1s);
        static const Topic Heartbeat{.name = "heartbeat", .channel = "heartbeat", .symbol = {}, .isHeartbeat = true};
        for (auto &[id, client] : m_clients) {
            const bool hasAny = !client->subscriptions.empty() || m_private->isSubscribed(client->peer);
            if (!hasAny || !stage().mayPublish(client->peer, Heartbeat))
                continue;
            stage().publish(client->peer, Heartbeat, -1, R"({"channel":"heartbeat"})");
            client->lastSaidAt = now;
        }
    }
    for (auto &[id, client] : m_clients) {
        if (now >= client->lastSaidAt + stage().paced(QuietLimit))
            stage().close(client->peer, 0, {}, QStringLiteral("no message in either direction for a minute"));
    }
}

int KrakenSim::flood(int events)
{
    static constexpr Channel Preference[] = {Trades, Ticker, Book};
    std::vector<Subscription> wanted;
    for (const Channel channel : Preference) {
        for (const auto &[id, client] : m_clients) {
            std::copy_if(client->subscriptions.begin(), client->subscriptions.end(), std::back_inserter(wanted),
                         [channel](const Subscription &each) { return each.channel == channel; });
        }
        if (!wanted.empty())
            break;
    }
    if (wanted.empty())
        return 0;
    const qint64 before = m_published;
    while (m_published - before < events) {
        const qint64 published = m_published;
        const Subscription &chosen = wanted[m_floodTurn++ % wanted.size()];
        const bool isByBook = chosen.channel == Book || (chosen.channel == Ticker && chosen.parameter == 1);
        stepMarket(chosen.pair, isByBook ? MarketModel::Step::BookOnly : MarketModel::Step::TradeOnly);
        flushBooks(chosen.pair);
        if (m_published == published)
            break;   // Muted.
    }
    return int(m_published - before);
}

// ---- Books ---------------------------------------------------------------------------------------------------------

void KrakenSim::writePrice(TextWriter &out, int pair, qint64 price) const
{
    const int decimals = instrument(pair).priceDecimals;
    out.fixed(price, decimals, decimals);
}

void KrakenSim::writeSize(TextWriter &out, int pair, qint64 size) const
{
    out.fixed(size, instrument(pair).sizeDecimals, KrakenSizeDecimals);
}

// Of the text as it stands in the messages: what is written and what is summed up come from the same two functions.
quint32 KrakenSim::checksumOf(int pair, const View &view) const
{
    std::string digits;
    TextWriter number;
    const auto add = [&] {
        std::string text(number.view());
        std::erase(text, '.');
        digits.append(text, std::min(text.size(), text.find_first_not_of('0')));
        number.clear();
    };
    for (const auto *const side : {&view.asks, &view.bids}) {
        for (size_t i = 0; i < std::min(ChecksumLevels, side->size()); ++i) {
            writePrice(number, pair, (*side)[i].price);
            add();
            writeSize(number, pair, (*side)[i].size);
            add();
        }
    }
    return quint32(crc32(0, reinterpret_cast<const Bytef *>(digits.data()), uInt(digits.size())));
}

void KrakenSim::sendBook(Client &client, const Subscription &subscription, const View &view, bool isSnapshot,
                         const std::vector<MarketLevel> &bids, const std::vector<MarketLevel> &asks, WallTime time)
{
    const int pair = subscription.pair;
    Topic topic = topicOf(subscription);
    topic.isSnapshot = isSnapshot;
    topic.hasChecksum = true;
    if (!stage().mayPublish(client.peer, topic))
        return;
    m_text.clear();
    m_text << (isSnapshot ? R"({"channel":"book","type":"snapshot","data":[{"symbol":")"
                          : R"({"channel":"book","type":"update","data":[{"symbol":")")
           << viewOf(instrument(pair).symbol) << R"(","bids":[)";
    for (const auto *const side : {&bids, &asks}) {
        if (side == &asks)
            m_text << R"(],"asks":[)";
        for (size_t i = 0; i < side->size(); ++i) {
            m_text << (i == 0 ? R"({"price":)" : R"(,{"price":)");
            writePrice(m_text, pair, (*side)[i].price);
            m_text << R"(,"qty":)";
            writeSize(m_text, pair, (*side)[i].size);
            m_text << '}';
        }
    }
    quint32 checksum = checksumOf(pair, view);
    if (stage().spoilsChecksum(client.peer, topic))
        checksum ^= 0x1234;
    m_text << R"(],"checksum":)" << qint64(checksum) << R"(,"timestamp":")";
    writeRfc3339(m_text, time, 6);
    m_text << R"("}]})";
    stage().publish(client.peer, topic, view.updates, m_text.bytes());
    ++m_published;
}

void KrakenSim::flushBooks(int pair)
{
    m_changed[size_t(pair)] = false;
    for (const int depth : Depths)
        flushBook(pair, depth);
}

// What a client has to be told so that the best `depth` levels it keeps are those of the market.
static std::vector<MarketLevel> changesOf(std::vector<MarketLevel> &had, std::span<const MarketLevel> levels,
                                          size_t depth)
{
    std::vector<MarketLevel> changes;
    std::vector<MarketLevel> has(levels.rbegin(), levels.rbegin() + std::ptrdiff_t(std::min(depth, levels.size())));
    for (const MarketLevel &level : had) {
        // Gone from the market, not merely out of sight: that the client finds out by itself.
        const bool isThere = std::any_of(levels.begin(), levels.end(),
                                         [&](const MarketLevel &each) { return each.price == level.price; });
        if (!isThere)
            changes.push_back({level.price, 0});
    }
    for (const MarketLevel &level : has) {
        if (std::find(had.begin(), had.end(), level) == had.end())
            changes.push_back(level);
    }
    had = std::move(has);
    return changes;
}

void KrakenSim::flushBook(int pair, int depth)
{
    const auto found = m_views.find({pair, depth});
    if (found == m_views.end())
        return;
    View &view = found->second;
    const MarketModel &model = market(pair);
    const auto bids = changesOf(view.bids, model.bids(), size_t(depth));
    const auto asks = changesOf(view.asks, model.asks(), size_t(depth));
    if (bids.empty() && asks.empty())
        return;
    ++view.updates;
    const Subscription subscription{.channel = Book, .pair = pair, .parameter = depth};
    bool isWatched = false;
    for (auto &[id, client] : m_clients) {
        const auto &subscriptions = client->subscriptions;
        if (std::find(subscriptions.begin(), subscriptions.end(), subscription) == subscriptions.end())
            continue;
        isWatched = true;
        sendBook(*client, subscription, view, false, bids, asks, stage().wall());
    }
    if (!isWatched)
        m_views.erase(found);
}

// ---- What the other channels say -----------------------------------------------------------------------------------

void KrakenSim::writeTrade(TextWriter &out, int pair, const MarketTrade &trade) const
{
    out << R"({"symbol":")" << viewOf(instrument(pair).symbol)
        << (trade.buyerIsMaker ? R"(","side":"sell","price":)" : R"(","side":"buy","price":)");
    writePrice(out, pair, trade.price);
    out << R"(,"qty":)";
    writeSize(out, pair, trade.size);
    out << R"(,"ord_type":"limit","trade_id":)" << trade.id << R"(,"timestamp":")";
    writeRfc3339(out, trade.time, 6);
    out << R"("})";
}

void KrakenSim::writeTicker(TextWriter &out, int pair)
{
    const MarketModel &model = market(pair);
    const MarketModel::Day &day = model.day();
    const qint64 last = model.trades().back().price;
    const auto price = [&](std::string_view key, qint64 value) {
        out << key;
        writePrice(out, pair, value);
    };
    const auto size = [&](std::string_view key, qint64 value) {
        out << key;
        writeSize(out, pair, value);
    };
    out << R"({"symbol":")" << viewOf(instrument(pair).symbol) << '"';
    price(R"(,"bid":)", model.bestBid().price);
    size(R"(,"bid_qty":)", model.bestBid().size);
    price(R"(,"ask":)", model.bestAsk().price);
    size(R"(,"ask_qty":)", model.bestAsk().size);
    price(R"(,"last":)", last);
    size(R"(,"volume":)", day.volume);
    price(R"(,"vwap":)", (day.low + day.high) / 2);
    price(R"(,"low":)", day.low);
    price(R"(,"high":)", day.high);
    price(R"(,"change":)", last - day.open);
    out << R"(,"change_pct":)";
    out.fixed(qint64(double(last - day.open) / double(std::max<qint64>(1, day.open)) * 1e4), 2, 2);
    out << R"(,"timestamp":")";
    writeRfc3339(out, stage().wall(), 6);
    out << R"("})";
}

void KrakenSim::writeCandle(TextWriter &out, int pair, const MarketCandle &candle, int minutes) const
{
    const auto price = [&](std::string_view key, qint64 value) {
        out << key;
        writePrice(out, pair, value);
    };
    out << R"({"symbol":")" << viewOf(instrument(pair).symbol) << '"';
    price(R"(,"open":)", candle.first);
    price(R"(,"high":)", candle.high);
    price(R"(,"low":)", candle.low);
    price(R"(,"close":)", candle.last);
    out << R"(,"trades":)" << candle.trades << R"(,"volume":)";
    writeSize(out, pair, candle.volume);
    price(R"(,"vwap":)", (candle.low + candle.high) / 2);
    out << R"(,"interval_begin":")";
    writeRfc3339(out, candle.open, 9);
    out << R"(","interval":)" << minutes << R"(,"timestamp":")";
    writeRfc3339(out, candle.end, 6);
    out << R"("})";
}

}   // namespace feedwarden
