// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/bybitsim.h"

#include "app/simulator/venues/bybitdesk.h"
#include "app/simulator/venues/bybitwire.h"
#include "app/simulator/wiretime.h"

#include <algorithm>

namespace feedwarden {

static constexpr auto Tick = 10ms;   // Everything by the clock goes in steps of it:
static constexpr qint64 SpotTickerEvery = 5, LinearTickerEvery = 10, LiquidationsEvery = 50, CandlesEvery = 100,
                        MarksEvery = 100;
static constexpr auto RepeatAfter = 3s;          // The top of a book that did not change.
static constexpr qint64 LiquidationEvery = 50;   // Trades.
static constexpr auto FundingEvery = 8h;

static VenueHabits habitsOf(bool isSpot) { return {.id = isSpot ? "bybit-spot" : "bybit-linear"}; }

BybitSim::BybitSim(VenueStage &stage, Category category)
    : MarketSimulation(stage, habitsOf(category == Category::Spot), usualInstruments("USDT", "")),
      m_category(category),
      m_dialect(stage, *this, category),
      m_byMarket(size_t(marketCount())),
      m_marks(size_t(marketCount()))
{
    const bool isLinear = category == Category::Linear;
    PrivateDesk::Setting setting = deskSetting("bybit", SimCredentials::Style::Bybit, [isLinear](const Instrument &) {
        return isLinear ? std::optional(0) : std::nullopt;
    });
    setPrivateDesk(std::make_unique<BybitDesk>(stage, std::move(setting), category));
}

BybitSim::~BybitSim() = default;

// ---- Topics --------------------------------------------------------------------------------------------------------

void BybitSim::topicAdded(Client &client, const QByteArray &name)
{
    auto it = m_channels.find(name);
    if (it == m_channels.end()) {
        it = m_channels.emplace(name, makeChannel(name)).first;
        m_byMarket[size_t(it->second->market)].push_back(it->second.get());
    }
    Channel &channel = *it->second;
    (void)market(channel.market);
    if (channel.kind == Kind::Book) {
        // Those who are subscribed already get what is pending before the newcomer gets the whole.
        emitBookChanges(channel);
        channel.clients.push_back(&client);
        emitBookSnapshot(channel, {&client});
        return;
    }
    channel.clients.push_back(&client);
    if (channel.kind != Kind::Ticker)
        return;
    const Fields fields = tickerOf(channel.market);
    if (channel.clients.size() == 1)
        channel.fields = fields;
    channel.topic.isSnapshot = true;   // On linear what follows are changes of it.
    emitTo(channel, {&client}, "snapshot", -1, [&](TextWriter &out) { writeFields(out, fields, {}); });
    channel.topic.isSnapshot = false;
}

void BybitSim::topicRemoved(Client &client, const QByteArray &name)
{
    std::erase(m_channels.at(name)->clients, &client);
}

// Null for what the venue does not have.
std::unique_ptr<BybitSim::Channel> BybitSim::makeChannel(const QByteArray &name) const
{
    const QList<QByteArray> parts = name.split('.');
    const QByteArray symbol = parts.constLast();
    const std::optional<int> index = findMarket(symbol);
    if (parts.size() < 2 || !index || instrument(*index).symbol != symbol)   // Case matters.
        return {};
    auto channel = std::make_unique<Channel>();
    channel->market = *index;
    channel->topic = {.name = name, .channel = name.chopped(symbol.size() + 1), .symbol = symbol};
    const QByteArray &kind = parts.constFirst();
    if (parts.size() == 2) {
        if (kind == "publicTrade")
            channel->kind = Kind::Trades;
        else if (kind == "tickers")
            channel->kind = Kind::Ticker;
        else if (kind == "allLiquidation" && m_category == Category::Linear)
            channel->kind = Kind::Liquidations;
        else
            return {};
        return channel;
    }
    if (parts.size() != 3)
        return {};
    if (kind == "orderbook") {
        for (const int levels : {1, 50, 200, 1000}) {
            if (parts[1] == QByteArray::number(levels)) {
                channel->kind = Kind::Book;
                channel->levels = levels;
                return channel;
            }
        }
    } else if (kind == "kline") {
        for (const auto &[interval, text] : BybitIntervals) {
            if (parts[1] == text) {
                channel->kind = Kind::Candles;
                channel->interval = interval;
                channel->intervalName = text;
                return channel;
            }
        }
    }
    return {};
}

std::optional<Topic> BybitSim::findTopic(const QByteArray &name) const
{
    const std::unique_ptr<Channel> channel = makeChannel(name);
    return channel ? std::optional(channel->topic) : std::nullopt;
}

void BybitSim::marketMoved(int index, const MarketModel::Happened &happened)
{
    m_crossSequence += 3;   // Over all topics, and never contiguous in one.
    for (Channel *channel : m_byMarket[size_t(index)]) {
        if (channel->clients.empty() || !happened.trade)
            continue;
        if (channel->kind == Kind::Trades)
            emitTrade(*channel, *happened.trade);
        else if (channel->kind == Kind::Liquidations && happened.trade->id % LiquidationEvery == 0)
            channel->liquidated.push_back(*happened.trade);
    }
}

void BybitSim::candlesOver(int index)
{
    for (Channel *channel : m_byMarket[size_t(index)]) {
        if (channel->kind == Kind::Candles && !channel->clients.empty()
            && market(index).isCandleOver(channel->interval, stage().wall()))
            emitCandle(*channel, true);
    }
}

void BybitSim::sendDue()
{
    const Clock::time_point now = stage().now();
    if (m_nextTick == Clock::time_point() || now > m_nextTick + 5s)
        m_nextTick = now;
    while (now >= m_nextTick) {
        m_nextTick += Tick;
        ++m_ticks;
        if (m_ticks % MarksEvery == 1) {
            for (int i = 0; i < marketCount(); ++i) {
                if (isAwake(i))
                    m_marks[size_t(i)] = (market(i).bestBid().price + market(i).bestAsk().price) / 2;
            }
        }
        for (auto &[name, owned] : m_channels) {
            Channel &channel = *owned;
            if (channel.clients.empty())
                continue;
            switch (channel.kind) {
            case Kind::Book: {
                // 10, 20, 100 and 200 ms.
                const int every = channel.levels == 1 ? 1 : channel.levels == 50 ? 2 : channel.levels == 200 ? 10 : 20;
                if (m_ticks % every == 0)
                    emitBookChanges(channel);
                break;
            }
            case Kind::Ticker:
                if (m_ticks % (m_category == Category::Spot ? SpotTickerEvery : LinearTickerEvery) == 0)
                    emitTicker(channel);
                break;
            case Kind::Candles:
                if (m_ticks % CandlesEvery == 0)
                    emitCandle(channel, false);
                break;
            case Kind::Liquidations:
                if (m_ticks % LiquidationsEvery == 0)
                    emitLiquidations(channel);
                break;
            case Kind::Trades:
                break;   // On events.
            }
        }
    }
    m_dialect.closeSilent();
}

int BybitSim::flood(int events)
{
    std::vector<int> markets;
    for (const auto &[name, channel] : m_channels) {
        if (channel->kind == Kind::Trades && !channel->clients.empty())
            markets.push_back(channel->market);
    }
    if (markets.empty())
        return 0;
    const qint64 before = m_published;
    while (m_published - before < events) {
        const qint64 published = m_published;
        stepMarket(markets[m_floodTurn++ % markets.size()], MarketModel::Step::TradeOnly);
        if (m_published == published)
            break;   // Muted.
    }
    return int(m_published - before);
}

// ---- What the topics say -------------------------------------------------------------------------------------------

template<typename Build>
void BybitSim::emitTo(Channel &channel, const std::vector<Client *> &clients, std::string_view type, qint64 sequence,
                      Build build)
{
    m_frame.clear();
    for (Client *client : clients) {
        if (!stage().mayPublish(client->peer, channel.topic))
            continue;
        if (m_frame.isEmpty()) {
            // Spot says the time before the type; linear tickers say it last.
            const bool isSpot = m_category == Category::Spot, isLate = !isSpot && channel.kind == Kind::Ticker;
            const qint64 now = epochMs(stage().wall());
            m_frame << R"({"topic":")" << viewOf(channel.topic.name) << '"';
            if (isSpot)
                m_frame << R"(,"ts":)" << now;
            m_frame << R"(,"type":")" << type << '"';
            if (!isSpot && !isLate)
                m_frame << R"(,"ts":)" << now;
            if (isSpot && channel.kind == Kind::Ticker)
                m_frame << R"(,"cs":)" << m_crossSequence;
            m_frame << R"(,"data":)";
            build(m_frame);
            if (isLate)
                m_frame << R"(,"cs":)" << m_crossSequence << R"(,"ts":)" << now;
            if (channel.kind == Kind::Book)
                m_frame << R"(,"cts":)" << now - 3;
            m_frame << '}';
        }
        stage().publish(client->peer, channel.topic, sequence, m_frame.bytes());
        ++m_published;
    }
}

QByteArray BybitSim::text(int index, qint64 price) const
{
    TextWriter out;
    out.fixed(price, instrument(index).priceDecimals, instrument(index).priceDecimals);
    return out.bytes().toByteArray();
}

// Digits on spot, a UUID of contracts.
void BybitSim::writeTradeId(TextWriter &out, const MarketTrade &trade) const
{
    if (m_category == Category::Spot)
        out << 2'290'000'000'000'000'000 + trade.id;
    else
        out << "20f43950-d8dd-5b31-9112-" << viewOf(QByteArray::number(trade.id, 16).rightJustified(12, '0'));
}

void BybitSim::emitTrade(Channel &channel, const MarketTrade &trade)
{
    const Instrument &what = instrument(channel.market);
    emitTo(channel, channel.clients, "snapshot", trade.id, [&](TextWriter &out) {
        const bool isSpot = m_category == Category::Spot;
        out << R"([{"T":)" << epochMs(trade.time) << R"(,"s":")" << viewOf(what.symbol) << R"(","S":")"
            << (trade.buyerIsMaker ? "Sell" : "Buy") << R"(","v":")";
        out.fixed(trade.size, what.sizeDecimals, what.sizeDecimals) << R"(","p":")";
        out.fixed(trade.price, what.priceDecimals, what.priceDecimals) << '"';
        if (!isSpot)
            out << R"(,"L":")" << (trade.buyerIsMaker ? "MinusTick" : "PlusTick") << '"';
        out << R"(,"i":")";
        writeTradeId(out, trade);
        out << R"(","BT":false,"RPI":false,"seq":)" << m_crossSequence << "}]";
    });
}

void BybitSim::refreshBook(Channel &channel, std::vector<MarketLevel> &bids, std::vector<MarketLevel> &asks)
{
    const MarketModel &model = market(channel.market);
    const auto take = [&](std::span<const MarketLevel> worstFirst, std::vector<MarketLevel> &into) {
        const size_t count = std::min(worstFirst.size(), size_t(channel.levels));
        into.assign(worstFirst.rbegin(), worstFirst.rbegin() + std::ptrdiff_t(count));
    };
    take(model.bids(), bids);
    take(model.asks(), asks);
}

void BybitSim::writeLevel(TextWriter &out, int index, const MarketLevel &level, bool isFirst) const
{
    const Instrument &what = instrument(index);
    out << (isFirst ? "[\"" : ",[\"");
    out.fixed(level.price, what.priceDecimals, what.priceDecimals) << "\",\"";
    if (level.size == 0)
        out << '0';
    else
        out.fixed(level.size, what.sizeDecimals, what.sizeDecimals);
    out << "\"]";
}

void BybitSim::writeLevels(TextWriter &out, int index, const std::vector<MarketLevel> &levels) const
{
    for (size_t i = 0; i < levels.size(); ++i)
        writeLevel(out, index, levels[i], i == 0);
}

void BybitSim::emitBookSnapshot(Channel &channel, const std::vector<Client *> &clients)
{
    channel.saidAt = stage().now();
    channel.topic.isSnapshot = channel.levels > 1;   // The top alone is no book that changes would follow.
    emitTo(channel, clients, "snapshot", channel.update, [&](TextWriter &out) {
        out << R"({"s":")" << viewOf(channel.topic.symbol) << R"(","b":[)";
        writeLevels(out, channel.market, channel.bids);
        out << R"(],"a":[)";
        writeLevels(out, channel.market, channel.asks);
        out << R"(],"u":)" << channel.update << R"(,"seq":)" << m_crossSequence << '}';
    });
    channel.topic.isSnapshot = false;
}

// What was `before` becomes what is `now`, both best first: gone and changed levels and new ones, best first.
static std::vector<MarketLevel> changesOf(const std::vector<MarketLevel> &before, const std::vector<MarketLevel> &now,
                                          bool isBid)
{
    const auto isBetter = [isBid](qint64 a, qint64 b) { return isBid ? a > b : a < b; };
    std::vector<MarketLevel> changes;
    size_t i = 0, j = 0;
    while (i < before.size() || j < now.size()) {
        if (j == now.size() || (i < before.size() && isBetter(before[i].price, now[j].price))) {
            changes.push_back({before[i++].price, 0});
        } else if (i == before.size() || isBetter(now[j].price, before[i].price)) {
            changes.push_back(now[j++]);
        } else {
            if (before[i].size != now[j].size)
                changes.push_back(now[j]);
            ++i;
            ++j;
        }
    }
    return changes;
}

void BybitSim::emitBookChanges(Channel &channel)
{
    std::vector<MarketLevel> bids, asks;
    refreshBook(channel, bids, asks);
    const bool isTop = channel.levels == 1;
    if (bids == channel.bids && asks == channel.asks) {
        // The same again, with the same number: a sign of life.
        if (isTop && stage().now() >= channel.saidAt + stage().paced(RepeatAfter))
            emitBookSnapshot(channel, channel.clients);
        return;
    }
    std::swap(bids, channel.bids);
    std::swap(asks, channel.asks);
    ++channel.update;
    if (isTop) {
        emitBookSnapshot(channel, channel.clients);
        return;
    }
    const std::vector<MarketLevel> changedBids = changesOf(bids, channel.bids, true),
                                   changedAsks = changesOf(asks, channel.asks, false);
    emitTo(channel, channel.clients, "delta", channel.update, [&](TextWriter &out) {
        out << R"({"s":")" << viewOf(channel.topic.symbol) << R"(","b":[)";
        writeLevels(out, channel.market, changedBids);
        out << R"(],"a":[)";
        writeLevels(out, channel.market, changedAsks);
        out << R"(],"u":)" << channel.update << R"(,"seq":)" << m_crossSequence << '}';
    });
}

BybitSim::Fields BybitSim::tickerOf(int index)
{
    const Instrument &what = instrument(index);
    const MarketModel &model = market(index);
    const MarketModel::Day &day = model.day();
    const MarketTrade &last = model.trades().back();
    const auto size = [&](qint64 value) {
        TextWriter out;
        out.fixed(value, what.sizeDecimals, what.sizeDecimals);
        return out.bytes().toByteArray();
    };
    const auto quote = [&](qint64 value) {
        TextWriter out;
        const int decimals = what.priceDecimals + what.sizeDecimals;
        out.fixed(value, decimals, decimals);
        return out.bytes().toByteArray();
    };
    TextWriter percent;
    percent.fixed((last.price - day.open) * 1'000'000 / std::max<qint64>(1, day.open), 6, 6);
    Fields fields{{"symbol", what.symbol},
                  {"price24hPcnt", percent.bytes().toByteArray()},
                  {"lastPrice", text(index, last.price)},
                  {"prevPrice24h", text(index, day.open)},
                  {"highPrice24h", text(index, day.high)},
                  {"lowPrice24h", text(index, day.low)},
                  {"turnover24h", quote(day.quoteVolume)},
                  {"volume24h", size(day.volume)}};
    if (m_category == Category::Spot) {
        fields.push_back({"usdIndexPrice", text(index, last.price)});
        return fields;
    }
    if (m_marks[size_t(index)] == 0)
        m_marks[size_t(index)] = (model.bestBid().price + model.bestAsk().price) / 2;
    const auto funding = (stage().wall().time_since_epoch() / FundingEvery + 1)
                         * std::chrono::nanoseconds(FundingEvery);
    const Fields more{{"tickDirection", last.buyerIsMaker ? "MinusTick" : "PlusTick"},
                      {"prevPrice1h", text(index, day.open)},
                      {"markPrice", text(index, m_marks[size_t(index)])},
                      {"indexPrice", text(index, m_marks[size_t(index)] + 1)},
                      {"openInterest", size(day.volume / 2)},
                      {"openInterestValue", quote(day.quoteVolume / 2)},
                      {"fundingIntervalHour", "8"},
                      {"nextFundingTime", QByteArray::number(epochMs(WallTime(funding)))},
                      {"fundingRate", "0.0001"},
                      {"bid1Price", text(index, model.bestBid().price)},
                      {"bid1Size", size(model.bestBid().size)},
                      {"ask1Price", text(index, model.bestAsk().price)},
                      {"ask1Size", size(model.bestAsk().size)}};
    fields.insert(fields.end(), more.begin(), more.end());
    return fields;
}

// All fields, or those that differ from `before`, and always the first: the symbol.
void BybitSim::writeFields(TextWriter &out, const Fields &fields, const Fields &before)
{
    char separator = '{';
    for (size_t i = 0; i < fields.size(); ++i) {
        if (i > 0 && i < before.size() && fields[i] == before[i])
            continue;
        out << separator << '"' << fields[i].first << R"(":")" << viewOf(fields[i].second) << '"';
        separator = ',';
    }
    out << '}';
}

void BybitSim::emitTicker(Channel &channel)
{
    const Fields fields = tickerOf(channel.market);
    if (fields == channel.fields)
        return;
    const Fields before = std::exchange(channel.fields, fields);
    // Spot repeats everything; linear says what is new.
    const bool isSpot = m_category == Category::Spot;
    emitTo(channel, channel.clients, isSpot ? "snapshot" : "delta", -1,
           [&](TextWriter &out) { writeFields(out, fields, isSpot ? Fields() : before); });
}

void BybitSim::emitCandle(Channel &channel, bool isClosed)
{
    const Instrument &what = instrument(channel.market);
    const MarketCandle &candle = market(channel.market).candle(channel.interval);
    if (!isClosed && candle.lastId == channel.lastId)
        return;
    channel.lastId = candle.lastId;
    emitTo(channel, channel.clients, "snapshot", candle.lastId, [&](TextWriter &out) {
        out << R"([{"start":)" << epochMs(candle.open) << R"(,"end":)" << epochMs(candle.end) - 1 << R"(,"interval":")"
            << channel.intervalName << R"(","open":")" << viewOf(text(channel.market, candle.first)) << R"(","close":")"
            << viewOf(text(channel.market, candle.last)) << R"(","high":")" << viewOf(text(channel.market, candle.high))
            << R"(","low":")" << viewOf(text(channel.market, candle.low)) << R"(","volume":")";
        out.fixed(candle.volume, what.sizeDecimals, what.sizeDecimals) << R"(","turnover":")";
        const int quote = what.priceDecimals + what.sizeDecimals;
        out.fixed(candle.quoteVolume, quote, quote) << R"(","confirm":)" << (isClosed ? "true" : "false")
                                                    << R"(,"timestamp":)" << epochMs(stage().wall()) << "}]";
    });
}

void BybitSim::emitLiquidations(Channel &channel)
{
    if (channel.liquidated.empty())
        return;
    const Instrument &what = instrument(channel.market);
    emitTo(channel, channel.clients, "snapshot", channel.liquidated.back().id, [&](TextWriter &out) {
        char separator = '[';
        for (const MarketTrade &trade : channel.liquidated) {
            // The side of the position: a long is closed by selling.
            out << separator << R"({"T":)" << epochMs(trade.time) << R"(,"s":")" << viewOf(what.symbol) << R"(","S":")"
                << (trade.buyerIsMaker ? "Buy" : "Sell") << R"(","v":")";
            out.fixed(trade.size, what.sizeDecimals, what.sizeDecimals)
                << R"(","p":")" << viewOf(text(channel.market, trade.price)) << R"("})";
            separator = ',';
        }
        out << ']';
    });
    channel.liquidated.clear();
}

}   // namespace feedwarden
