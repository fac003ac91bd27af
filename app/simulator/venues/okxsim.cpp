// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/okxsim.h"

#include "app/simulator/wiretime.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <zlib.h>

#include <algorithm>

namespace feedwarden {

static constexpr auto GridStep = 100ms;   // Books, tickers; the others are multiples of it.
static constexpr int MarkEvery = 2, CandleEvery = 10;
static constexpr auto KeepAliveAfter = 60s;   // Of a book without changes.
static constexpr auto MarkAfter = 10s;        // Of a mark price without changes.
static constexpr auto FundingEvery = 60s;
static constexpr auto LiquidationEvery = 1s;       // Per contract, at most.
static constexpr double LiquidationShare = 0.05;   // Of the trades of a swap.
static constexpr auto IdleLimit = 30s;
static constexpr size_t RequestsPerHour = 480;
static constexpr size_t BookDepth = 400, ChecksumDepth = 25;

static constexpr std::string_view ChannelNames[] = {"trades", "tickers",    "bbo-tbt",      "books",
                                                    "books5", "mark-price", "funding-rate", "liquidation-orders"};

// Those that begin in Hong Kong ("candle1D") are not here.
static constexpr std::pair<std::string_view, CandleInterval> Intervals[] = {
    {"1s", CandleInterval::Seconds1},  {"1m", CandleInterval::Minutes1},    {"3m", CandleInterval::Minutes3},
    {"5m", CandleInterval::Minutes5},  {"15m", CandleInterval::Minutes15},  {"30m", CandleInterval::Minutes30},
    {"1H", CandleInterval::Hours1},    {"2H", CandleInterval::Hours2},      {"4H", CandleInterval::Hours4},
    {"6Hutc", CandleInterval::Hours6}, {"12Hutc", CandleInterval::Hours12}, {"1Dutc", CandleInterval::Days1},
    {"1Wutc", CandleInterval::Weeks1}, {"1Mutc", CandleInterval::Months1},
};

static std::string_view viewOf(const QByteArray &text) { return {text.constData(), size_t(text.size())}; }

/// "0.5" and not "0.500": numbers have no more digits than they need here.
static void writePlain(TextWriter &out, qint64 value, int decimals)
{
    while (decimals > 0 && value % 10 == 0) {
        value /= 10;
        --decimals;
    }
    out.fixed(value, decimals, decimals);
}

static std::vector<Instrument> instruments()
{
    // Each spot market is followed by its swap, whose sizes are contracts.
    std::vector<Instrument> all;
    for (const Instrument &spot : usualInstruments("USDT", "-")) {
        all.push_back(spot);
        Instrument swap = spot;
        swap.symbol += "-SWAP";
        swap.sizeDecimals = 2;
        swap.size = 10;
        all.push_back(swap);
    }
    return all;
}

OkxSim::OkxSim(VenueStage &stage)
    : MarketSimulation(stage, {.id = "okx"}, instruments()), m_markets(size_t(marketCount())), m_random(stage.seed())
{
}

OkxSim::~OkxSim() = default;

int OkxSim::judge(const UpgradeRequest &request) const
{
    return request.path == "/ws/v5/public" || request.path == "/ws/v5/business" || request.path == "/ws/v5/private"
               ? 101
               : 404;
}

void OkxSim::sessionOpened(Peer &peer)
{
    const QByteArray connection = QByteArray::number(0xa4d3'0000u + (peer.id & 0xFFFF), 16);
    m_clients.emplace(peer.id, std::make_unique<Client>(Client{.peer = peer,
                                                               .connection = connection,
                                                               .isBusiness = peer.request.path.endsWith("/business"),
                                                               .isPrivate = peer.request.path.endsWith("/private"),
                                                               .lastSaidAt = stage().now()}));
}

void OkxSim::sessionClosed(Peer &peer) { m_clients.erase(peer.id); }

std::optional<int> OkxSim::findInstrument(const QByteArray &name) const
{
    const std::optional<int> found = findMarket(name);
    return found && instrument(*found).symbol == name ? found : std::nullopt;
}

bool OkxSim::announceShutdown(Peer &peer)
{
    const auto found = m_clients.find(peer.id);
    if (found == m_clients.end())
        return false;
    stage().answer(
        peer,
        R"({"event":"notice","code":"64008","msg":"The connection will soon be closed for a service upgrade. Please reconnect.","connId":")"
            + found->second->connection + "\"}");
    return true;
}

// ---- Requests ------------------------------------------------------------------------------------------------------

static void writeId(TextWriter &out, const QJsonObject &request)
{
    const QByteArray id = request.value(QLatin1String("id")).toString().toUtf8();
    if (!id.isEmpty())
        (out << R"("id":)").quoted(viewOf(id)) << ',';
}

void OkxSim::sendError(Client &client, const QJsonObject &request, std::string_view code, const QByteArray &message)
{
    TextWriter out;
    out << '{';
    writeId(out, request);
    out << R"("event":"error","code":")" << code << R"(","msg":)";
    out.quoted(viewOf(message)) << R"(,"connId":")" << viewOf(client.connection) << "\"}";
    stage().answer(client.peer, out.bytes());
}

void OkxSim::textReceived(Peer &peer, const QByteArray &text)
{
    const auto found = m_clients.find(peer.id);
    if (found == m_clients.end())
        return;
    Client &client = *found->second;
    client.lastSaidAt = stage().now();
    if (text == "ping") {
        stage().answer(peer, "pong");
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject()) {
        sendError(client, {}, "60012", "Invalid request: " + text.left(512));
        return;
    }
    request(client, document.object(), text);
}

void OkxSim::request(Client &client, const QJsonObject &request, const QByteArray &text)
{
    const QString operation = request.value(QLatin1String("op")).toString();
    if (operation == QLatin1String("login")) {
        sendError(client, request, "60005", "Invalid apiKey");
        return;
    }
    const bool isSubscribing = operation == QLatin1String("subscribe");
    if (!isSubscribing && operation != QLatin1String("unsubscribe")) {
        sendError(client, request, "60019", "Invalid op: " + operation.toUtf8());
        return;
    }
    const Clock::time_point now = stage().now();
    while (!client.requests.empty() && client.requests.front() + stage().paced(1h) < now)
        client.requests.pop_front();
    client.requests.push_back(now);
    if (client.requests.size() > RequestsPerHour) {
        sendError(client, request, "60014", "Requests too frequent");
        return;
    }
    if (client.isPrivate) {
        sendError(client, request, "60011", "Please log in");
        return;
    }
    const QJsonArray arguments = request.value(QLatin1String("args")).toArray();
    if (arguments.isEmpty()) {
        sendError(client, request, "60012", "Invalid request: " + text.left(512));
        return;
    }
    for (const QJsonValue &each : arguments) {
        const QJsonObject argument = each.toObject();
        const std::optional<Wish> wish = findWish(client, argument);
        const Topic topic = wish ? topicOf(*wish) : Topic{};
        if (!wish || (isSubscribing && stage().rejects(client.peer, topic))) {
            QByteArray named = "channel:" + argument.value(QLatin1String("channel")).toString().toUtf8();
            for (const char *field : {"instId", "instType"}) {
                if (argument.contains(QLatin1String(field)))
                    named += ',' + QByteArray(field) + ':' + argument.value(QLatin1String(field)).toString().toUtf8();
            }
            sendError(client, request, "60018",
                      "Wrong URL or " + named
                          + " doesn't exist. Please use the correct URL, channel and parameters referring to API "
                            "document.");
            continue;
        }
        const auto place = std::find(client.wishes.begin(), client.wishes.end(), *wish);
        const bool isThere = place != client.wishes.end();
        if (!isSubscribing) {
            if (isThere)
                client.wishes.erase(place);
            acknowledge(client, request, *wish);
            continue;
        }
        if (!stage().withholdsAnswer(client.peer, topic))
            acknowledge(client, request, *wish);
        if (isThere)
            continue;
        // Those who have the book already get what is pending before the newcomer gets the whole.
        if (wish->market >= 0) {
            (void)market(wish->market);   // It wakes.
            if (wish->channel == Books)
                flushBook(wish->market);
        }
        client.wishes.push_back(*wish);
        sendFirst(client, *wish);
    }
}

std::optional<OkxSim::Wish> OkxSim::findWish(const Client &client, const QJsonObject &argument) const
{
    const QByteArray channel = argument.value(QLatin1String("channel")).toString().toUtf8();
    Wish wish;
    if (channel.startsWith("candle")) {
        wish.channel = Candles;
        const std::string_view name = viewOf(channel).substr(6);
        const auto *const known = std::find_if(std::begin(Intervals), std::end(Intervals),
                                               [name](const auto &each) { return each.first == name; });
        if (known == std::end(Intervals))
            return {};
        wish.interval = int(known - std::begin(Intervals));
    } else {
        const auto *const known = std::find(std::begin(ChannelNames), std::end(ChannelNames), viewOf(channel));
        if (known == std::end(ChannelNames))
            return {};
        wish.channel = Channel(known - std::begin(ChannelNames));
    }
    if ((wish.channel == Candles) != client.isBusiness)
        return {};
    if (wish.channel == Liquidations) {
        const QString type = argument.value(QLatin1String("instType")).toString();
        return type == QLatin1String("SWAP") ? std::optional(wish) : std::nullopt;
    }
    const std::optional<int> market = findInstrument(argument.value(QLatin1String("instId")).toString().toUtf8());
    if (!market || (wish.channel == Funding && !isSwap(*market)))
        return {};
    wish.market = *market;
    return wish;
}

QByteArray OkxSim::channelName(const Wish &wish) const
{
    const std::string_view name = wish.channel == Candles ? Intervals[wish.interval].first : ChannelNames[wish.channel];
    return (wish.channel == Candles ? QByteArray("candle") : QByteArray())
           + QByteArray(name.data(), qsizetype(name.size()));
}

Topic OkxSim::topicOf(const Wish &wish) const
{
    const QByteArray name = channelName(wish);
    return {.name = name, .channel = name, .symbol = wish.market >= 0 ? instrument(wish.market).symbol : QByteArray()};
}

void OkxSim::writeArgument(TextWriter &out, const Wish &wish) const
{
    out << R"("arg":{"channel":")" << viewOf(channelName(wish));
    if (wish.market >= 0)
        out << R"(","instId":")" << viewOf(instrument(wish.market).symbol) << "\"}";
    else
        out << R"(","instType":"SWAP"})";
}

void OkxSim::acknowledge(Client &client, const QJsonObject &request, const Wish &wish)
{
    TextWriter out;
    out << '{';
    writeId(out, request);
    out << R"("event":")" << viewOf(request.value(QLatin1String("op")).toString().toUtf8()) << "\",";
    writeArgument(out, wish);
    out << R"(,"connId":")" << viewOf(client.connection) << "\"}";
    stage().answer(client.peer, out.bytes());
}

// What somebody who has just subscribed gets at once.
void OkxSim::sendFirst(Client &client, const Wish &wish)
{
    if (wish.channel == Books) {
        TextWriter levels;
        writeLevels(levels, wish.market, BookDepth);
        sendBook(client, wish.market, -1, levels, true);
        return;
    }
    if (wish.channel == Liquidations)
        return;
    m_text.clear();
    m_text << '{';
    writeArgument(m_text, wish);
    m_text << R"(,"data":[)";
    switch (wish.channel) {
    case Trades:
        writeTrade(m_text, wish.market, market(wish.market).trades().back());
        break;
    case Tickers:
        writeTicker(m_text, wish.market);
        break;
    case Best:
        writeBest(m_text, wish.market);
        break;
    case Books5:
        writePartialBook(m_text, wish.market);
        break;
    case MarkPrices:
        writeMark(m_text, wish.market);
        break;
    case Funding:
        writeFunding(m_text, wish.market);
        break;
    case Candles:
        writeCandle(m_text, wish.market, wish.interval, false);
        break;
    case Books:
    case Liquidations:
    case ChannelCount:
        break;
    }
    m_text << "]}";
    send(client, wish, wish.channel == Trades ? market(wish.market).trades().back().id : -1, m_text);
}

// ---- Events --------------------------------------------------------------------------------------------------------

void OkxSim::send(Client &client, const Wish &wish, qint64 sequence, const TextWriter &text)
{
    if (const Topic topic = topicOf(wish); stage().mayPublish(client.peer, topic))
        publish(client, topic, sequence, text);
}

void OkxSim::publish(Client &client, const Topic &topic, qint64 sequence, const TextWriter &text)
{
    stage().publish(client.peer, topic, sequence, text.bytes());
    client.lastSaidAt = stage().now();
    ++m_published;
}

bool OkxSim::has(const Client &client, const Wish &wish)
{
    return std::find(client.wishes.begin(), client.wishes.end(), wish) != client.wishes.end();
}

bool OkxSim::isWanted(const Wish &wish) const
{
    return std::any_of(m_clients.begin(), m_clients.end(), [&](const auto &entry) { return has(*entry.second, wish); });
}

template<typename Build>
void OkxSim::emitTo(const Wish &wish, qint64 sequence, Build build)
{
    m_text.clear();
    for (auto &[id, client] : m_clients) {
        if (!has(*client, wish))
            continue;
        if (m_text.isEmpty()) {
            m_text << '{';
            writeArgument(m_text, wish);
            m_text << R"(,"data":[)";
            build(m_text);
            m_text << "]}";
        }
        send(*client, wish, sequence, m_text);
    }
}

void OkxSim::marketMoved(int index, const MarketModel::Happened &happened)
{
    Market &state = m_markets[size_t(index)];
    for (const BookChangeEntry &change : happened.changes)
        state.changed.push_back({change.side, change.level.price});
    if (happened.topChanged) {
        state.tickerChanged = true;
        emitTo({Best, index}, market(index).updateId(), [&](TextWriter &out) { writeBest(out, index); });
    }
    if (!happened.trade)
        return;
    const MarketTrade trade = *happened.trade;
    state.tickerChanged = state.candleChanged = true;
    emitTo({Trades, index}, trade.id, [&](TextWriter &out) { writeTrade(out, index, trade); });
    const Clock::time_point now = stage().now();
    if (!isSwap(index) || now < state.liquidationAt + stage().paced(LiquidationEvery)
        || m_random.unit() >= LiquidationShare)
        return;
    state.liquidationAt = now;
    emitTo({Liquidations}, -1, [&](TextWriter &out) {
        const Instrument &what = instrument(index);
        const QByteArray family = what.base + '-' + what.quote;
        out << R"({"instType":"SWAP","instFamily":")" << viewOf(family) << R"(","instId":")" << viewOf(what.symbol)
            << R"(","uly":")" << viewOf(family)
            << (trade.buyerIsMaker ? R"(","details":[{"side":"sell","posSide":"long","bkPx":")"
                                   : R"(","details":[{"side":"buy","posSide":"short","bkPx":")");
        writePlain(out, trade.price, what.priceDecimals);
        out << R"(","bkLoss":"0","sz":")";
        writePlain(out, trade.size, what.sizeDecimals);
        out << R"(","ccy":"","ts":")" << epochMs(trade.time) << R"("}]})";
    });
}

void OkxSim::candlesOver(int index)
{
    for (size_t i = 0; i < std::size(Intervals); ++i) {
        if (!market(index).isCandleOver(Intervals[i].second, stage().wall()))
            continue;
        emitTo({Candles, index, int(i)}, -1, [&](TextWriter &out) { writeCandle(out, index, int(i), true); });
    }
}

void OkxSim::sendDue()
{
    const Clock::time_point now = stage().now();
    if (m_nextGrid == Clock::time_point() || now > m_nextGrid + 5s)
        m_nextGrid = now;
    while (now >= m_nextGrid) {
        m_nextGrid += GridStep;
        ++m_grid;
        for (int index = 0; index < marketCount(); ++index) {
            if (!isAwake(index))
                continue;
            Market &state = m_markets[size_t(index)];
            const bool hasChanged = !state.changed.empty();
            flushBook(index);
            if (hasChanged)
                emitTo({Books5, index}, state.sequence, [&](TextWriter &out) { writePartialBook(out, index); });
            if (std::exchange(state.tickerChanged, false))
                emitTo({Tickers, index}, -1, [&](TextWriter &out) { writeTicker(out, index); });
            const qint64 mark = (market(index).bestBid().price + market(index).bestAsk().price) / 2;
            if (m_grid % MarkEvery == 0 && (mark != state.mark || now >= state.markAt + stage().paced(MarkAfter))) {
                state.mark = mark;
                state.markAt = now;
                emitTo({MarkPrices, index}, -1, [&](TextWriter &out) { writeMark(out, index); });
            }
            if (isSwap(index) && now >= state.fundingAt + stage().paced(FundingEvery)) {
                state.fundingAt = now;
                emitTo({Funding, index}, -1, [&](TextWriter &out) { writeFunding(out, index); });
            }
            if (m_grid % CandleEvery == 0 && std::exchange(state.candleChanged, false)) {
                for (size_t i = 0; i < std::size(Intervals); ++i) {
                    emitTo({Candles, index, int(i)}, -1,
                           [&](TextWriter &out) { writeCandle(out, index, int(i), false); });
                }
            }
        }
    }
    for (auto &[id, client] : m_clients) {
        if (now >= client->lastSaidAt + stage().paced(IdleLimit))
            stage().close(client->peer, 4004, QStringLiteral("No data received in 30s."),
                          QStringLiteral("neither data nor ping for 30 s"));
    }
}

int OkxSim::flood(int events)
{
    static constexpr Channel Preference[] = {Trades, Best, Books};
    std::vector<Wish> wanted;
    for (const Channel channel : Preference) {
        for (const auto &[id, client] : m_clients) {
            std::copy_if(client->wishes.begin(), client->wishes.end(), std::back_inserter(wanted),
                         [channel](const Wish &each) { return each.channel == channel; });
        }
        if (!wanted.empty())
            break;
    }
    if (wanted.empty())
        return 0;
    const qint64 before = m_published;
    while (m_published - before < events) {
        const qint64 published = m_published;
        const Wish chosen = wanted[m_floodTurn++ % wanted.size()];
        stepMarket(chosen.market,
                   chosen.channel == Trades ? MarketModel::Step::TradeOnly : MarketModel::Step::BookOnly);
        flushBook(chosen.market);
        if (m_published == published)
            break;   // Muted.
    }
    return int(m_published - before);
}

// ---- Books ---------------------------------------------------------------------------------------------------------

void OkxSim::writeLevel(TextWriter &out, int index, qint64 price, qint64 size) const
{
    const Instrument &what = instrument(index);
    out << "[\"";
    writePlain(out, price, what.priceDecimals);
    out << "\",\"";
    writePlain(out, size, what.sizeDecimals);
    out << (size == 0 ? R"(","0","0"])" : R"(","0","1"])");
}

// The best `depth` levels, best first: "asks":[…],"bids":[…]
void OkxSim::writeLevels(TextWriter &out, int index, size_t depth) const
{
    const MarketModel &model = const_cast<OkxSim *>(this)->market(index);
    for (const BookSide side : {BookSide::Ask, BookSide::Bid}) {
        const auto levels = side == BookSide::Bid ? model.bids() : model.asks();
        out << (side == BookSide::Ask ? R"("asks":[)" : R"(],"bids":[)");
        for (size_t i = 0; i < std::min(depth, levels.size()); ++i) {
            const MarketLevel &level = levels[levels.size() - 1 - i];
            out << (i == 0 ? "" : ",");
            writeLevel(out, index, level.price, level.size);
        }
    }
    out << ']';
}

// "bid:size:ask:size:…" of the text as it stands in the messages, as a signed number.
qint32 OkxSim::checksumOf(int index) const
{
    const Instrument &what = instrument(index);
    const MarketModel &model = const_cast<OkxSim *>(this)->market(index);
    TextWriter text;
    for (size_t i = 0; i < ChecksumDepth; ++i) {
        for (const auto levels : {model.bids(), model.asks()}) {
            if (i >= levels.size())
                continue;
            const MarketLevel &level = levels[levels.size() - 1 - i];
            text << (text.isEmpty() ? "" : ":");
            writePlain(text, level.price, what.priceDecimals);
            text << ':';
            writePlain(text, level.size, what.sizeDecimals);
        }
    }
    return qint32(crc32(0, reinterpret_cast<const Bytef *>(text.view().data()), uInt(text.view().size())));
}

void OkxSim::sendBook(Client &client, int index, qint64 previous, const TextWriter &levels, bool isSnapshot)
{
    const Wish wish{Books, index};
    const Market &state = m_markets[size_t(index)];
    Topic topic = topicOf(wish);
    topic.isSnapshot = isSnapshot;
    topic.hasChecksum = true;
    if (!stage().mayPublish(client.peer, topic))
        return;   // Before a fault is asked for: what is muted must not use up a wrong checksum.
    qint32 checksum = checksumOf(index);
    if (stage().spoilsChecksum(client.peer, topic))
        checksum ^= 0x1234;
    m_text.clear();
    m_text << '{';
    writeArgument(m_text, wish);
    m_text << (isSnapshot ? R"(,"action":"snapshot","data":[{)" : R"(,"action":"update","data":[{)") << levels.view()
           << R"(,"ts":")" << epochMs(stage().wall()) << R"(","checksum":)" << qint64(checksum) << R"(,"prevSeqId":)"
           << previous << R"(,"seqId":)" << state.sequence << "}]}";
    publish(client, topic, state.sequence, m_text);
}

void OkxSim::flushBook(int index)
{
    Market &state = m_markets[size_t(index)];
    const MarketModel &model = market(index);
    const Clock::time_point now = stage().now();
    const bool isFirst = state.sequence == 0;
    if (isFirst) {
        // Nobody has had the book yet.
        state.sequence = model.updateId();
        state.bookAt = now;
        state.changed.clear();
        return;
    }
    const bool isKeepAlive = state.changed.empty();
    if (isKeepAlive && now < state.bookAt + stage().paced(KeepAliveAfter))
        return;
    std::sort(state.changed.begin(), state.changed.end());
    state.changed.erase(std::unique(state.changed.begin(), state.changed.end()), state.changed.end());
    const qint64 previous = std::exchange(state.sequence, isKeepAlive ? state.sequence : model.updateId());
    state.bookAt = now;
    TextWriter levels;
    if (isWanted({Books, index})) {
        for (const BookSide side : {BookSide::Ask, BookSide::Bid}) {
            levels << (side == BookSide::Ask ? R"("asks":[)" : R"(],"bids":[)");
            bool isFirstLevel = true;
            for (const auto &[changedSide, price] : state.changed) {
                if (changedSide != side)
                    continue;
                levels << (std::exchange(isFirstLevel, false) ? "" : ",");
                writeLevel(levels, index, price, model.sizeAt(side, price));
            }
        }
        levels << ']';
        for (auto &[id, client] : m_clients) {
            if (has(*client, {Books, index}))
                sendBook(*client, index, previous, levels, false);
        }
    }
    state.changed.clear();
}

// ---- What the other channels say -----------------------------------------------------------------------------------

void OkxSim::writeTrade(TextWriter &out, int index, const MarketTrade &trade) const
{
    const Instrument &what = instrument(index);
    out << R"({"instId":")" << viewOf(what.symbol) << R"(","tradeId":")" << trade.id << R"(","px":")";
    writePlain(out, trade.price, what.priceDecimals);
    out << R"(","sz":")";
    writePlain(out, trade.size, what.sizeDecimals);
    out << (trade.buyerIsMaker ? R"(","side":"sell","ts":")" : R"(","side":"buy","ts":")") << epochMs(trade.time)
        << R"(","count":"1","source":"0","seqId":)" << trade.id << '}';
}

void OkxSim::writeTicker(TextWriter &out, int index)
{
    const Instrument &what = instrument(index);
    const MarketModel &model = market(index);
    const MarketModel::Day &day = model.day();
    const MarketTrade &last = model.trades().back();
    const auto price = [&](std::string_view key, qint64 value) {
        out << key;
        writePlain(out, value, what.priceDecimals);
    };
    const auto size = [&](std::string_view key, qint64 value) {
        out << key;
        writePlain(out, value, what.sizeDecimals);
    };
    out << (isSwap(index) ? R"({"instType":"SWAP","instId":")" : R"({"instType":"SPOT","instId":")")
        << viewOf(what.symbol);
    price(R"(","last":")", last.price);
    size(R"(","lastSz":")", last.size);
    price(R"(","askPx":")", model.bestAsk().price);
    size(R"(","askSz":")", model.bestAsk().size);
    price(R"(","bidPx":")", model.bestBid().price);
    size(R"(","bidSz":")", model.bestBid().size);
    price(R"(","open24h":")", day.open);
    price(R"(","high24h":")", day.high);
    price(R"(","low24h":")", day.low);
    price(R"(","sodUtc0":")", day.open);
    price(R"(","sodUtc8":")", day.open);
    size(R"(","volCcy24h":")", day.volume);
    size(R"(","vol24h":")", day.volume);
    out << R"(","ts":")" << epochMs(stage().wall()) << R"("})";
}

void OkxSim::writeBest(TextWriter &out, int index)
{
    out << '{';
    writeLevels(out, index, 1);
    out << R"(,"ts":")" << epochMs(stage().wall()) << R"(","seqId":)" << market(index).updateId() << '}';
}

void OkxSim::writePartialBook(TextWriter &out, int index)
{
    out << '{';
    writeLevels(out, index, 5);
    out << R"(,"instId":")" << viewOf(instrument(index).symbol) << R"(","ts":")" << epochMs(stage().wall())
        << R"(","seqId":)" << market(index).updateId() << '}';
}

void OkxSim::writeMark(TextWriter &out, int index) const
{
    const Instrument &what = instrument(index);
    const MarketModel &model = const_cast<OkxSim *>(this)->market(index);
    out << (isSwap(index) ? R"({"instType":"SWAP","instId":")" : R"({"instType":"MARGIN","instId":")")
        << viewOf(what.symbol) << R"(","markPx":")";
    writePlain(out, (model.bestBid().price + model.bestAsk().price) / 2, what.priceDecimals);
    out << R"(","ts":")" << epochMs(stage().wall()) << R"("})";
}

void OkxSim::writeFunding(TextWriter &out, int index) const
{
    // Every eight hours.
    constexpr qint64 Period = 8 * 3600 * 1000;
    const qint64 now = epochMs(stage().wall());
    const qint64 next = (now / Period + 1) * Period;
    out << R"({"instType":"SWAP","instId":")" << viewOf(instrument(index).symbol)
        << R"(","fundingRate":"0.0001875391284828","fundingTime":")" << next
        << R"(","method":"current_period","maxFundingRate":"0.00375","minFundingRate":"-0.00375","nextFundingRate":"","nextFundingTime":")"
        << next + Period
        << R"(","premium":"0.0001233824646391","settFundingRate":"0.0001699799259033","settState":"settled","ts":")"
        << now << R"("})";
}

void OkxSim::writeCandle(TextWriter &out, int index, int interval, bool isClosed)
{
    const Instrument &what = instrument(index);
    const MarketCandle &candle = market(index).candle(Intervals[interval].second);
    out << "[\"" << epochMs(candle.open);
    for (const qint64 price : {candle.first, candle.high, candle.low, candle.last}) {
        out << "\",\"";
        writePlain(out, price, what.priceDecimals);
    }
    for (int i = 0; i < 3; ++i) {
        out << "\",\"";
        writePlain(out, candle.volume, what.sizeDecimals);
    }
    out << (isClosed ? R"(","1"])" : R"(","0"])");
}

// ---- REST ----------------------------------------------------------------------------------------------------------

void OkxSim::rest(const RestQuestion &question, const RestReply &reply)
{
    TextWriter out;
    const auto value = [&](const char *name) {
        return question.query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded).toUtf8();
    };
    if (question.method != "GET" || !question.path.startsWith("/api/v5/")) {
        reply({.status = 404, .body = R"({"msg":"API endpoint request does not exist.","code":"50404","data":[]})"});
        return;
    }
    if (question.path == "/api/v5/public/time") {
        out << R"({"code":"0","msg":"","data":[{"ts":")" << epochMs(stage().wall()) << R"("}]})";
    } else if (question.path == "/api/v5/public/instruments") {
        const QByteArray type = value("instType");
        if (type != "SPOT" && type != "SWAP" && type != "FUTURES" && type != "OPTION" && type != "MARGIN") {
            reply(
                {.status = 400, .body = R"({"msg":"Parameter instType can not be empty.","code":"50014","data":[]})"});
            return;
        }
        out << R"({"code":"0","msg":"","data":[)";
        bool isFirst = true;
        for (int index = 0; index < marketCount(); ++index) {
            if (type != (isSwap(index) ? "SWAP" : "SPOT"))
                continue;
            const Instrument &what = instrument(index);
            out << (std::exchange(isFirst, false) ? "" : ",") << R"({"instType":")" << viewOf(type) << R"(","instId":")"
                << viewOf(what.symbol) << R"(","baseCcy":")" << viewOf(what.base) << R"(","quoteCcy":")"
                << viewOf(what.quote) << R"(","tickSz":")";
            writePlain(out, 1, what.priceDecimals);
            out << R"(","lotSz":")";
            writePlain(out, 1, what.sizeDecimals);
            out << R"(","minSz":")";
            writePlain(out, 1, what.sizeDecimals);
            out << R"(","state":"live"})";
        }
        out << "]}";
    } else if (question.path == "/api/v5/market/books") {
        const std::optional<int> index = findInstrument(value("instId"));
        if (!index) {
            reply(
                {.status = 200,
                 .body =
                     R"({"msg":"Instrument ID, Instrument ID code, or Spread ID doesn't exist.","code":"51001","data":[]})"});
            return;
        }
        (void)market(*index);
        const int asked = value("sz").toInt();
        out << R"({"code":"0","msg":"","data":[{)";
        writeLevels(out, *index, asked > 0 ? std::min(size_t(asked), BookDepth) : 1);
        out << R"(,"ts":")" << epochMs(stage().wall()) << R"("}]})";
    } else if (question.path == "/api/v5/system/status") {
        out << R"({"code":"0","msg":"","data":[]})";
    } else if (question.path.startsWith("/api/v5/account/") || question.path.startsWith("/api/v5/trade/")) {
        reply({.status = 401,
               .body = R"({"msg":"Request header OK-ACCESS-KEY can not be empty.","code":"50103","data":[]})"});
        return;
    } else {
        reply({.status = 404, .body = R"({"msg":"API endpoint request does not exist.","code":"50404","data":[]})"});
        return;
    }
    reply({.body = out.bytes().toByteArray()});
}

}   // namespace feedwarden
