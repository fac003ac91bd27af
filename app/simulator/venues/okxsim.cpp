// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/okxsim.h"

#include "app/simulator/venues/okxdesk.h"
#include "app/simulator/venues/okxwire.h"
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

static constexpr auto InterestEvery = 3s;

// Those of candles are followed by the interval.
static constexpr std::string_view ChannelNames[] = {
    "trades",        "tickers",       "bbo-tbt",      "books",
    "books5",        "mark-price",    "funding-rate", "liquidation-orders",
    "index-tickers", "open-interest", "price-limit",  "instruments",
    "status",        "trades-all",    "candle",       "mark-price-candle",
    "index-candle",
};

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
    PrivateDesk::Setting setting = deskSetting("okx", SimCredentials::Style::Okx, [](const Instrument &what) {
        return what.symbol.endsWith("-SWAP") ? std::optional(okxContractDecimals(what.base)) : std::nullopt;
    });
    setPrivateDesk(std::make_unique<OkxDesk>(stage, std::move(setting)));
}

OkxSim::~OkxSim() = default;

int OkxSim::judge(const UpgradeRequest &request) const
{
    return request.path == "/ws/v5/public" || request.path == "/ws/v5/business" ? 101 : 404;
}

void OkxSim::sessionOpened(Peer &peer)
{
    const QByteArray connection = QByteArray::number(0xa4d3'0000u + (peer.id & 0xFFFF), 16);
    m_clients.emplace(peer.id, std::make_unique<Client>(Client{.peer = peer,
                                                               .connection = connection,
                                                               .isBusiness = peer.request.path.endsWith("/business"),
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
        // Who asks again gets the whole again: published clients count on that after a broken book.
        // Those who have the book already get what is pending before the newcomer gets the whole.
        if (wish->market >= 0) {
            (void)market(wish->market);   // It wakes.
            if (wish->channel == Books)
                flushBook(wish->market);
        }
        if (!isThere)
            client.wishes.push_back(*wish);
        sendFirst(client, *wish);
    }
}

std::optional<OkxSim::Wish> OkxSim::findWish(const Client &client, const QJsonObject &argument) const
{
    const QByteArray channel = argument.value(QLatin1String("channel")).toString().toUtf8();
    Wish wish;
    const auto isCandle = [&](Channel each) { return viewOf(channel).starts_with(ChannelNames[each]); };
    if (isCandle(Candles) || isCandle(MarkCandles) || isCandle(IndexCandles)) {
        wish.channel = isCandle(Candles) ? Candles : isCandle(MarkCandles) ? MarkCandles : IndexCandles;
        const std::string_view name = viewOf(channel).substr(ChannelNames[wish.channel].size());
        const auto *const known = std::find_if(std::begin(OkxIntervals), std::end(OkxIntervals),
                                               [name](const auto &each) { return each.first == name; });
        if (known == std::end(OkxIntervals))
            return {};
        wish.interval = int(known - std::begin(OkxIntervals));
    } else {
        const auto *const known = std::find(std::begin(ChannelNames), std::end(ChannelNames), viewOf(channel));
        if (known == std::end(ChannelNames))
            return {};
        wish.channel = Channel(known - std::begin(ChannelNames));
    }
    if ((wish.channel >= AllTrades) != client.isBusiness)
        return {};
    if (wish.channel == Status)
        return wish;
    if (wish.channel == Liquidations || wish.channel == Instruments) {
        const QString type = argument.value(QLatin1String("instType")).toString();
        const bool areSwaps = type == QLatin1String("SWAP");
        wish.interval = wish.channel == Instruments && areSwaps;
        const bool isThere = areSwaps || (wish.channel == Instruments && type == QLatin1String("SPOT"));
        return isThere ? std::optional(wish) : std::nullopt;
    }
    const std::optional<int> market = findInstrument(argument.value(QLatin1String("instId")).toString().toUtf8());
    if (!market)
        return {};
    const bool isOfSwaps = wish.channel == Funding || wish.channel == OpenInterest;
    const bool isOfIndexes = wish.channel == IndexTickers || wish.channel == IndexCandles;   // Named like spot.
    if ((isOfSwaps && !isSwap(*market)) || (isOfIndexes && isSwap(*market)))
        return {};
    wish.market = *market;
    return wish;
}

QByteArray OkxSim::channelName(const Wish &wish) const
{
    const std::string_view name = ChannelNames[wish.channel];
    const std::string_view interval = wish.channel >= Candles ? OkxIntervals[wish.interval].first : "";
    return QByteArray(name.data(), qsizetype(name.size())) + QByteArray(interval.data(), qsizetype(interval.size()));
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
    else if (wish.channel == Status)
        out << "\"}";
    else if (wish.channel == Instruments && wish.interval == 0)
        out << R"(","instType":"SPOT"})";
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
    if (wish.channel == Liquidations || wish.channel == Status)
        return;
    m_text.clear();
    m_text << '{';
    writeArgument(m_text, wish);
    m_text << R"(,"data":[)";
    switch (wish.channel) {
    case Trades:
    case AllTrades:
        writeTrade(m_text, wish.market, market(wish.market).trades().back(), wish.channel == AllTrades);
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
    case MarkCandles:
    case IndexCandles:
        writeCandle(m_text, wish.market, wish, false);
        break;
    case IndexTickers:
        writeIndex(m_text, wish.market);
        break;
    case OpenInterest:
        writeOpenInterest(m_text, wish.market);
        break;
    case PriceLimits:
        writePriceLimit(m_text, wish.market);
        break;
    case Instruments:
        writeInstruments(m_text, wish.interval == 1);
        break;
    case Books:
    case Liquidations:
    case Status:
    case ChannelCount:
        break;
    }
    m_text << "]}";
    const bool isTrade = wish.channel == Trades || wish.channel == AllTrades;
    send(client, wish, isTrade ? market(wish.market).trades().back().id : -1, m_text);
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
    emitTo({AllTrades, index}, trade.id, [&](TextWriter &out) { writeTrade(out, index, trade, true); });
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
        writeOkxNumber(out, trade.price, what.priceDecimals);
        out << R"(","bkLoss":"0","sz":")";
        writeOkxNumber(out, trade.size, what.sizeDecimals);
        out << R"(","ccy":"","ts":")" << epochMs(trade.time) << R"("}]})";
    });
}

void OkxSim::candlesOver(int index)
{
    for (size_t i = 0; i < std::size(OkxIntervals); ++i) {
        if (!market(index).isCandleOver(OkxIntervals[i].second, stage().wall()))
            continue;
        for (const Channel channel : {Candles, MarkCandles, IndexCandles}) {
            const Wish wish{channel, index, int(i)};
            emitTo(wish, -1, [&](TextWriter &out) { writeCandle(out, index, wish, true); });
        }
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
            if (std::exchange(state.tickerChanged, false)) {
                emitTo({Tickers, index}, -1, [&](TextWriter &out) { writeTicker(out, index); });
                emitTo({IndexTickers, index}, -1, [&](TextWriter &out) { writeIndex(out, index); });
            }
            const qint64 mark = (market(index).bestBid().price + market(index).bestAsk().price) / 2;
            if (m_grid % MarkEvery == 0 && (mark != state.mark || now >= state.markAt + stage().paced(MarkAfter))) {
                state.mark = mark;
                state.markAt = now;
                emitTo({MarkPrices, index}, -1, [&](TextWriter &out) { writeMark(out, index); });
            }
            if (now >= state.interestAt + stage().paced(InterestEvery)) {
                state.interestAt = now;
                emitTo({OpenInterest, index}, -1, [&](TextWriter &out) { writeOpenInterest(out, index); });
                emitTo({PriceLimits, index}, -1, [&](TextWriter &out) { writePriceLimit(out, index); });
            }
            if (isSwap(index) && now >= state.fundingAt + stage().paced(FundingEvery)) {
                state.fundingAt = now;
                emitTo({Funding, index}, -1, [&](TextWriter &out) { writeFunding(out, index); });
            }
            if (m_grid % CandleEvery == 0 && std::exchange(state.candleChanged, false)) {
                for (size_t i = 0; i < std::size(OkxIntervals); ++i) {
                    for (const Channel channel : {Candles, MarkCandles, IndexCandles}) {
                        const Wish wish{channel, index, int(i)};
                        emitTo(wish, -1, [&](TextWriter &out) { writeCandle(out, index, wish, false); });
                    }
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
    writeOkxNumber(out, price, what.priceDecimals);
    out << "\",\"";
    writeOkxNumber(out, size, what.sizeDecimals);
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
            writeOkxNumber(text, level.price, what.priceDecimals);
            text << ':';
            writeOkxNumber(text, level.size, what.sizeDecimals);
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

void OkxSim::writeTrade(TextWriter &out, int index, const MarketTrade &trade, bool isSingle) const
{
    const Instrument &what = instrument(index);
    out << R"({"instId":")" << viewOf(what.symbol) << R"(","tradeId":")" << trade.id << R"(","px":")";
    writeOkxNumber(out, trade.price, what.priceDecimals);
    out << R"(","sz":")";
    writeOkxNumber(out, trade.size, what.sizeDecimals);
    out << (trade.buyerIsMaker ? R"(","side":"sell","ts":")" : R"(","side":"buy","ts":")") << epochMs(trade.time)
        << (isSingle ? R"(")" : R"(","count":"1")") << R"(,"source":"0","seqId":)" << trade.id << '}';
}

void OkxSim::writeTicker(TextWriter &out, int index)
{
    const Instrument &what = instrument(index);
    const MarketModel &model = market(index);
    const MarketModel::Day &day = model.day();
    const MarketTrade &last = model.trades().back();
    const auto price = [&](std::string_view key, qint64 value) {
        out << key;
        writeOkxNumber(out, value, what.priceDecimals);
    };
    const auto size = [&](std::string_view key, qint64 value) {
        out << key;
        writeOkxNumber(out, value, what.sizeDecimals);
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
    writeOkxNumber(out, (model.bestBid().price + model.bestAsk().price) / 2, what.priceDecimals);
    out << R"(","ts":")" << epochMs(stage().wall()) << R"("})";
}

void OkxSim::writeFunding(TextWriter &out, int index) const
{
    const qint64 now = epochMs(stage().wall());
    const qint64 next = nextOkxFunding(now);
    out << R"({"instType":"SWAP","instId":")" << viewOf(instrument(index).symbol)
        << R"(","fundingRate":"0.0001875391284828","fundingTime":")" << next
        << R"(","method":"current_period","maxFundingRate":"0.00375","minFundingRate":"-0.00375","nextFundingRate":"","nextFundingTime":")"
        << next + OkxFundingPeriod
        << R"(","premium":"0.0001233824646391","settFundingRate":"0.0001699799259033","settState":"settled","ts":")"
        << now << R"("})";
}

void OkxSim::writeIndex(TextWriter &out, int index)
{
    const Instrument &what = instrument(index);
    const MarketModel::Day &day = market(index).day();
    const auto price = [&](std::string_view key, qint64 value) {
        out << key;
        writeOkxNumber(out, value, what.priceDecimals);
    };
    out << R"({"instId":")" << viewOf(what.symbol);
    price(R"(","idxPx":")", market(index).trades().back().price);
    price(R"(","high24h":")", day.high);
    price(R"(","low24h":")", day.low);
    price(R"(","open24h":")", day.open);
    price(R"(","sodUtc0":")", day.open);
    price(R"(","sodUtc8":")", day.open);
    out << R"(","ts":")" << epochMs(stage().wall()) << R"("})";
}

void OkxSim::writeOpenInterest(TextWriter &out, int index)
{
    const Instrument &what = instrument(index);
    const qint64 contracts = market(index).day().volume / 2;
    out << R"({"instType":"SWAP","instId":")" << viewOf(what.symbol) << R"(","oi":")";
    writeOkxNumber(out, contracts, what.sizeDecimals);
    out << R"(","oiCcy":")";
    writeOkxNumber(out, contracts, what.sizeDecimals + okxContractDecimals(what.base));
    out << R"(","ts":")" << epochMs(stage().wall()) << R"("})";
}

// Five per cent around the last price.
void OkxSim::writePriceLimit(TextWriter &out, int index)
{
    const Instrument &what = instrument(index);
    const qint64 price = market(index).trades().back().price;
    out << (isSwap(index) ? R"({"instType":"SWAP","instId":")" : R"({"instType":"SPOT","instId":")")
        << viewOf(what.symbol) << R"(","buyLmt":")";
    writeOkxNumber(out, price + price / 20, what.priceDecimals);
    out << R"(","sellLmt":")";
    writeOkxNumber(out, price - price / 20, what.priceDecimals);
    out << R"(","ts":")" << epochMs(stage().wall()) << R"(","enabled":true})";
}

void OkxSim::writeInstruments(TextWriter &out, bool areSwaps) const
{
    bool isFirst = true;
    for (int index = 0; index < marketCount(); ++index) {
        if (isSwap(index) != areSwaps)
            continue;
        out << (std::exchange(isFirst, false) ? "" : ",");
        writeInstrument(out, index);
    }
}

// Of mark and index prices nothing is traded.
void OkxSim::writeCandle(TextWriter &out, int index, const Wish &wish, bool isClosed)
{
    const Instrument &what = instrument(index);
    const MarketCandle &candle = market(index).candle(OkxIntervals[wish.interval].second);
    out << "[\"" << epochMs(candle.open);
    for (const qint64 price : {candle.first, candle.high, candle.low, candle.last}) {
        out << "\",\"";
        writeOkxNumber(out, price, what.priceDecimals);
    }
    for (int i = 0; wish.channel == Candles && i < 3; ++i) {
        out << "\",\"";
        writeOkxNumber(out, candle.volume, what.sizeDecimals);
    }
    out << (isClosed ? R"(","1"])" : R"(","0"])");
}

}   // namespace feedwarden
