// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/binancemarketsim.h"

#include "app/simulator/venues/binancewire.h"

#include <algorithm>

namespace feedwarden {

// On futures some trades are liquidations.
static constexpr qint64 LiquidationEvery = 50;

static qint64 stamp(WallTime time, bool micro) { return micro ? epochUs(time) : epochMs(time); }

BinanceMarketSim::BinanceMarketSim(VenueStage &stage, Profile profile)
    : MarketSimulation(stage, profile.habits, profile.instruments),
      m_profile(std::move(profile)),
      m_dialect(stage, *this, m_profile.dialect),
      m_byMarket(size_t(marketCount()))
{
}

BinanceMarketSim::~BinanceMarketSim() = default;

int BinanceMarketSim::quoteShown(const Instrument &what) const
{
    const int decimals = what.priceDecimals + what.sizeDecimals;
    return m_profile.isFutures ? decimals : std::max(8, decimals);
}

// Futures number the updates of all their markets together, so that those of one are never contiguous.
qint64 BinanceMarketSim::wireId(qint64 updateId) const { return m_profile.isFutures ? updateId * 13 + 7 : updateId; }

QByteArray BinanceMarketSim::pairOf(const Instrument &what) const { return what.base + what.quote; }

// The fields of 2026-06-30: the pair, and 1 = USD-M, 2 = COIN-M.
void BinanceMarketSim::writePair(TextWriter &out, const Instrument &what) const
{
    if (m_profile.isFutures)
        out << R"(,"ps":")" << viewOf(pairOf(what)) << '"';
}

void BinanceMarketSim::writeContractType(TextWriter &out) const
{
    if (m_profile.isFutures)
        out << (m_profile.isCoinMargined ? R"(,"st":2)" : R"(,"st":1)");
}

int BinanceMarketSim::judge(const UpgradeRequest &request) const { return m_dialect.judge(request); }

// ---- Streams -------------------------------------------------------------------------------------------------------

// Null for names that are acknowledged and stay silent.
std::unique_ptr<BinanceMarketSim::Stream> BinanceMarketSim::makeStream(const QByteArray &name) const
{
    auto stream = std::make_unique<Stream>();
    stream->topic.name = name;
    struct All {
        const char *name;
        Kind kind;
        Pace pace;
        bool isOfFutures;
    };
    static constexpr All Alls[] = {
        {"!miniTicker@arr", Kind::AllMiniTickers, Pace::Second, false},
        {"!ticker@arr", Kind::AllTickers, Pace::Second, true},
        {"!markPrice@arr", Kind::AllMarkPrices, Pace::ThreeSeconds, true},
        {"!markPrice@arr@1s", Kind::AllMarkPrices, Pace::Second, true},
        {"!forceOrder@arr", Kind::AllLiquidations, Pace::Second, true},
        {"!bookTicker", Kind::AllBookTickers, Pace::FiveSeconds, true},
    };
    for (const All &all : Alls) {
        if (name != all.name)
            continue;
        if (all.isOfFutures && !m_profile.isFutures)
            return {};
        stream->kind = all.kind;
        stream->pace = all.pace;
        stream->topic.channel = name.mid(1);
        return stream;
    }
    for (const char *const window : {"1h", "4h", "1d"}) {
        if (m_profile.isFutures || name != QByteArray("!ticker_") + window + "@arr")
            continue;
        stream->kind = Kind::AllRollingTickers;
        stream->window = window;
        stream->topic.channel = name.mid(1);
        return stream;
    }
    const qsizetype at = name.indexOf('@');
    QByteArray symbol = name.left(at);
    // Continuous candles are asked for by pair and type of contract.
    static const QByteArray Perpetual = "_perpetual";
    if (m_profile.isFutures && symbol.endsWith(Perpetual) && name.mid(at + 1).startsWith("continuousKline_")) {
        symbol.replace(Perpetual, m_profile.isCoinMargined ? "_perp" : "");
        stream->isContinuous = true;
    }
    // Upper case in a stream name is nonsense to the venue.
    if (at <= 0 || symbol != symbol.toLower())
        return {};
    const std::optional<int> index = findMarket(symbol);
    if (!index)
        return {};
    stream->market = *index;
    stream->topic.channel = name.mid(at + 1);
    stream->topic.symbol = symbol.toUpper();

    QByteArray channel = stream->topic.channel;
    enum class On { Both, Spot, Futures };
    struct Plain {
        const char *channel;
        Kind kind;
        On on;
        Pace pace;
    };
    static constexpr Plain Plains[] = {
        {"trade", Kind::Trade, On::Both, Pace::Second},
        {"aggTrade", Kind::AggTrade, On::Both, Pace::Second},
        {"bookTicker", Kind::BookTicker, On::Both, Pace::Second},
        {"ticker", Kind::Ticker, On::Spot, Pace::Second},
        {"ticker", Kind::Ticker, On::Futures, Pace::TwoSeconds},
        {"miniTicker", Kind::MiniTicker, On::Spot, Pace::Second},
        {"miniTicker", Kind::MiniTicker, On::Futures, Pace::TwoSeconds},
        {"avgPrice", Kind::AveragePrice, On::Spot, Pace::Second},
        {"markPrice", Kind::MarkPrice, On::Futures, Pace::ThreeSeconds},
        {"markPrice@1s", Kind::MarkPrice, On::Futures, Pace::Second},
        {"forceOrder", Kind::Liquidation, On::Futures, Pace::Second},
    };
    for (const Plain &plain : Plains) {
        if (channel == plain.channel && plain.on != (m_profile.isFutures ? On::Spot : On::Futures)) {
            stream->kind = plain.kind;
            stream->pace = plain.pace;
            return stream;
        }
    }
    for (const char *const window : {"1h", "4h", "1d"}) {
        if (m_profile.isFutures || channel != QByteArray("ticker_") + window)
            continue;
        stream->kind = Kind::RollingTicker;
        stream->window = window;
        return stream;
    }
    if (stream->isContinuous)
        channel.replace("continuousKline_", "kline_");
    if (channel.startsWith("kline_")) {
        static const QByteArray Offset = "@+08:00";
        const bool isShifted = !m_profile.isFutures && channel.endsWith(Offset);
        if (isShifted)
            channel.chop(Offset.size());
        const std::optional<CandleInterval> interval = binanceInterval(QByteArrayView(channel).sliced(6),
                                                                       m_profile.isFutures);
        if (!interval)
            return {};
        stream->kind = Kind::Kline;
        stream->interval = isShifted ? inHongKong(*interval) : *interval;
        stream->intervalName = BinanceIntervals[size_t(*interval)].second;
        // Spot: 1 s candles every second, the others every two (web-socket-streams.md).
        stream->pace = m_profile.isFutures                     ? Pace::Quarter
                       : *interval == CandleInterval::Seconds1 ? Pace::Second
                                                               : Pace::TwoSeconds;
        return stream;
    }
    const std::optional<Pace> pace = takePace(channel);
    if (!pace)
        return {};
    stream->pace = *pace;
    if (channel == "depth") {
        stream->kind = Kind::Diff;
        return stream;
    }
    for (const int levels : {5, 10, 20}) {
        if (channel == "depth" + QByteArray::number(levels)) {
            stream->kind = Kind::Partial;
            stream->levels = levels;
            return stream;
        }
    }
    return {};
}

// The speed behind the name of a book, which is cut off; none for a speed that there is not.
std::optional<BinanceMarketSim::Pace> BinanceMarketSim::takePace(QByteArray &channel) const
{
    struct Speed {
        const char *suffix;
        std::optional<Pace> onSpot, onFutures;
    };
    static constexpr Speed Speeds[] = {
        {"@100ms", Pace::Tenth, Pace::Tenth},
        {"@500ms", {}, Pace::Half},
        {"@1000ms", Pace::Second, {}},
        {"", Pace::Second, Pace::Quarter},   // 250 ms on futures has no name of its own.
    };
    const qsizetype at = channel.indexOf('@');
    const QByteArray suffix = at < 0 ? QByteArray("") : channel.mid(at);
    for (const Speed &speed : Speeds) {
        if (suffix != speed.suffix)
            continue;
        channel.chop(suffix.size());
        return m_profile.isFutures ? speed.onFutures : speed.onSpot;
    }
    return {};
}

bool BinanceMarketSim::isDue(Pace pace) const
{
    switch (pace) {
    case Pace::Tenth:
        return true;
    case Pace::Quarter:
        return m_tenths % 5 == 0 || m_tenths % 5 == 2;
    case Pace::Half:
        return m_tenths % 5 == 0;
    case Pace::Second:
        return m_tenths % 10 == 0;
    case Pace::TwoSeconds:
        return m_tenths % 20 == 0;
    case Pace::ThreeSeconds:
        return m_tenths % 30 == 0;
    case Pace::FiveSeconds:
        return m_tenths % 50 == 0;
    }
    Q_UNREACHABLE();
}

BinanceMarketSim::Stream *BinanceMarketSim::findStream(const QByteArray &name)
{
    const auto it = m_streams.find(name);
    if (it != m_streams.end())
        return it->second.get();
    std::unique_ptr<Stream> made = makeStream(name);
    if (!made)
        return nullptr;
    Stream *stream = made.get();
    (stream->market >= 0 ? m_byMarket[size_t(stream->market)] : m_ofAll).push_back(stream);
    m_streams.emplace(name, std::move(made));
    return stream;
}

Topic BinanceMarketSim::topicOf(const QByteArray &name) const
{
    const std::unique_ptr<Stream> stream = makeStream(name);
    return stream ? stream->topic : Topic{.name = name};
}

void BinanceMarketSim::streamAdded(BinanceDialect::Client &client, const QByteArray &name)
{
    Stream *stream = m_dialect.serves(client, name) ? findStream(name) : nullptr;
    if (!stream)
        return;
    if (stream->clients.empty() && stream->market >= 0) {
        stream->lastUpdateId = market(stream->market).updateId();
        stream->changed.clear();
    }
    stream->clients.push_back(&client);
}

void BinanceMarketSim::streamRemoved(BinanceDialect::Client &client, const QByteArray &name)
{
    const auto it = m_streams.find(name);
    if (it != m_streams.end())
        std::erase(it->second->clients, &client);
}

template<typename Build>
void BinanceMarketSim::emitTo(Stream &stream, qint64 sequence, Build build)
{
    for (int micro = 0; micro < 2; ++micro) {
        m_payload[micro].clear();
        m_wrapped[micro].clear();
    }
    for (BinanceDialect::Client *client : stream.clients) {
        if (!stage().mayPublish(client->peer, stream.topic))
            continue;
        const bool micro = client->isMicroseconds;
        TextWriter &payload = m_payload[micro];
        if (payload.isEmpty())
            build(payload, micro);
        TextWriter &wrapped = m_wrapped[micro];
        if (client->isCombined && wrapped.isEmpty()) {
            wrapped << "{\"stream\":\"" << viewOf(stream.topic.name) << "\",\"data\":" << payload.view() << '}';
        }
        stage().publish(client->peer, stream.topic, sequence, (client->isCombined ? wrapped : payload).bytes());
        ++m_published;
    }
}

// One market, or all that are awake as a list.
template<typename Write>
void BinanceMarketSim::emitEach(Stream &stream, Write write)
{
    emitTo(stream, -1, [&](TextWriter &out, bool micro) {
        if (stream.market >= 0) {
            write(out, stream.market, micro);
            return;
        }
        out << '[';
        bool isFirst = true;
        for (int i = 0; i < marketCount(); ++i) {
            if (!isAwake(i))
                continue;
            if (!std::exchange(isFirst, false))
                out << ',';
            write(out, i, micro);
        }
        out << ']';
    });
}

void BinanceMarketSim::marketMoved(int index, const MarketModel::Happened &happened)
{
    const bool isLiquidation = m_profile.isFutures && happened.trade && happened.trade->id % LiquidationEvery == 0;
    for (Stream *stream : m_byMarket[size_t(index)]) {
        if (stream->clients.empty())
            continue;
        switch (stream->kind) {
        case Kind::Trade:
        case Kind::AggTrade:
            if (happened.trade)
                emitTrade(*stream, *happened.trade);
            break;
        case Kind::BookTicker:
            if (happened.topChanged)
                emitBookTicker(*stream, index);
            break;
        case Kind::Diff:
            for (const BookChangeEntry &change : happened.changes)
                stream->changed.push_back({change.side, change.level.price});
            break;
        case Kind::Liquidation:
            if (isLiquidation)
                emitLiquidation(*stream, index, *happened.trade);
            break;
        case Kind::Partial:
        case Kind::Ticker:
        case Kind::AllTickers:
        case Kind::MiniTicker:
        case Kind::AllMiniTickers:
        case Kind::AveragePrice:
        case Kind::Kline:
        case Kind::MarkPrice:
        case Kind::AllMarkPrices:
        case Kind::AllLiquidations:
        case Kind::AllBookTickers:
        case Kind::RollingTicker:
        case Kind::AllRollingTickers:
            break;   // By the clock, or of all markets.
        }
    }
    for (Stream *stream : m_ofAll) {
        if (isLiquidation && stream->kind == Kind::AllLiquidations && !stream->clients.empty())
            emitLiquidation(*stream, index, *happened.trade);
    }
}

void BinanceMarketSim::candlesOver(int index)
{
    for (Stream *stream : m_byMarket[size_t(index)]) {
        if (stream->kind == Kind::Kline && !stream->clients.empty()
            && market(index).isCandleOver(stream->interval, stage().wall())) {
            emitKline(*stream, true);
        }
    }
}

void BinanceMarketSim::sendDue()
{
    const Clock::time_point now = stage().now();
    if (m_nextTenth == Clock::time_point() || now > m_nextTenth + 5s)
        m_nextTenth = now;
    while (now >= m_nextTenth) {
        m_nextTenth += 100ms;
        ++m_tenths;
        for (auto &[name, owned] : m_streams) {
            Stream &stream = *owned;
            if (stream.clients.empty() || !isDue(stream.pace))
                continue;
            switch (stream.kind) {
            case Kind::Diff:
                emitDiff(stream);
                break;
            case Kind::Partial:
                emitPartial(stream);
                break;
            case Kind::Kline:
                emitKline(stream, false);
                break;
            case Kind::Ticker:
            case Kind::AllTickers:
                emitTickers(stream);
                break;
            case Kind::MiniTicker:
            case Kind::AllMiniTickers:
                emitMini(stream);
                break;
            case Kind::AveragePrice:
                emitAveragePrice(stream);
                break;
            case Kind::RollingTicker:
            case Kind::AllRollingTickers:
                emitEach(stream, [&](TextWriter &out, int index, bool micro) {
                    writeRolling(out, index, stream.window, micro);
                });
                break;
            case Kind::AllBookTickers:
                for (int i = 0; i < marketCount(); ++i) {
                    if (isAwake(i))
                        emitBookTicker(stream, i);
                }
                break;
            case Kind::MarkPrice:
            case Kind::AllMarkPrices:
                emitMarkPrices(stream);
                break;
            case Kind::Trade:
            case Kind::AggTrade:
            case Kind::BookTicker:
            case Kind::Liquidation:
            case Kind::AllLiquidations:
                break;   // On events.
            }
        }
    }
}

int BinanceMarketSim::flood(int events)
{
    const auto has = [&](int index, bool wantsTrades) {
        return std::any_of(
            m_byMarket[size_t(index)].begin(), m_byMarket[size_t(index)].end(), [&](const Stream *stream) {
                const bool fits = wantsTrades ? stream->kind == Kind::Trade || stream->kind == Kind::AggTrade
                                              : stream->kind == Kind::BookTicker;
                return fits && !stream->clients.empty();
            });
    };
    std::vector<int> markets;
    bool trades = true;
    for (; markets.empty(); trades = false) {
        for (int i = 0; i < marketCount(); ++i) {
            if (has(i, trades))
                markets.push_back(i);
        }
        if (!trades || !markets.empty())
            break;
    }
    if (markets.empty())
        return 0;
    const qint64 before = m_published;
    while (m_published - before < events) {
        const qint64 published = m_published;
        stepMarket(markets[m_floodTurn++ % markets.size()],
                   trades ? MarketModel::Step::TradeOnly : MarketModel::Step::BookOnly);
        if (m_published == published)
            break;   // Muted.
    }
    return int(m_published - before);
}

// ---- What the streams say ------------------------------------------------------------------------------------------

void BinanceMarketSim::emitTrade(Stream &stream, const MarketTrade &trade)
{
    const Instrument &what = instrument(stream.market);
    const bool isAggregate = stream.kind == Kind::AggTrade, isFutures = m_profile.isFutures;
    const bool isInsurance = isFutures && isOfInsuranceFund(trade.id);
    if (isAggregate && isInsurance)
        return;
    const qint64 id = isAggregate && isFutures ? aggregateIdOnFutures(trade.id) : trade.id;
    emitTo(stream, id, [&](TextWriter &out, bool micro) {
        out << (isAggregate ? R"({"e":"aggTrade","E":)" : R"({"e":"trade","E":)") << stamp(stage().wall(), micro);
        if (isAggregate && isFutures)
            out << R"(,"a":)" << id << R"(,"s":")" << viewOf(what.symbol) << '"';
        else if (isFutures)
            out << R"(,"T":)" << stamp(trade.time, micro) << R"(,"s":")" << viewOf(what.symbol) << R"(","t":)" << id;
        else
            out << R"(,"s":")" << viewOf(what.symbol) << (isAggregate ? R"(","a":)" : R"(","t":)") << id;
        (out << R"(,"p":")").fixed(trade.price, what.priceDecimals, priceShown(what));
        (out << R"(","q":")").fixed(trade.size, what.sizeDecimals, sizeShown(what)) << '"';
        if (isAggregate && isFutures)
            (out << R"(,"nq":")").fixed(trade.size, what.sizeDecimals, sizeShown(what)) << '"';
        if (isAggregate)
            out << R"(,"f":)" << trade.id << R"(,"l":)" << trade.id;
        if (isFutures && !isAggregate)
            out << (isInsurance ? R"(,"X":"INSURANCE_FUND")" : R"(,"X":"MARKET")");
        else
            out << R"(,"T":)" << stamp(trade.time, micro);
        out << R"(,"m":)" << (trade.buyerIsMaker ? "true" : "false");
        writeContractType(out);
        out << (isFutures ? "}" : R"(,"M":true})");
    });
}

void BinanceMarketSim::emitBookTicker(Stream &stream, int index)
{
    const Instrument &what = instrument(index);
    const MarketModel &model = market(index);
    emitTo(stream, wireId(model.updateId()), [&](TextWriter &out, bool micro) {
        out << (m_profile.isFutures ? R"({"e":"bookTicker","u":)" : R"({"u":)") << wireId(model.updateId())
            << R"(,"s":")" << viewOf(what.symbol) << '"';
        writePair(out, what);
        (out << R"(,"b":")").fixed(model.bestBid().price, what.priceDecimals, priceShown(what)) << R"(","B":")";
        out.fixed(model.bestBid().size, what.sizeDecimals, sizeShown(what)) << R"(","a":")";
        out.fixed(model.bestAsk().price, what.priceDecimals, priceShown(what)) << R"(","A":")";
        out.fixed(model.bestAsk().size, what.sizeDecimals, sizeShown(what)) << '"';
        if (m_profile.isFutures) {
            const qint64 now = stamp(stage().wall(), micro);
            out << R"(,"T":)" << now << R"(,"E":)" << now;
        }
        writeContractType(out);
        out << '}';
    });
}

void BinanceMarketSim::writeLevel(TextWriter &out, const Instrument &what, const MarketLevel &level, bool isFirst) const
{
    out << (isFirst ? "[\"" : ",[\"");
    out.fixed(level.price, what.priceDecimals, priceShown(what)) << "\",\"";
    out.fixed(level.size, what.sizeDecimals, sizeShown(what)) << "\"]";
}

void BinanceMarketSim::writeTop(TextWriter &out, const Instrument &what, std::span<const MarketLevel> worstFirst,
                                int count) const
{
    for (int i = 0; i < count && i < int(worstFirst.size()); ++i)
        writeLevel(out, what, worstFirst[worstFirst.size() - 1 - size_t(i)], i == 0);
}

// What stands before the levels of a change; on futures of a partial book too.
void BinanceMarketSim::writeUpdateHead(TextWriter &out, const Stream &stream, qint64 updateId, bool micro) const
{
    const Instrument &what = instrument(stream.market);
    const qint64 now = stamp(stage().wall(), micro);
    out << R"({"e":"depthUpdate","E":)" << now;
    if (m_profile.isFutures)
        out << R"(,"T":)" << now;
    out << R"(,"s":")" << viewOf(what.symbol) << '"';
    writePair(out, what);
    // On futures the first number is somewhere between the one before and the first change of this market.
    const qint64 first = wireId(stream.lastUpdateId + 1) - (m_profile.isFutures ? 6 : 0);
    out << R"(,"U":)" << first << R"(,"u":)" << wireId(updateId);
    if (m_profile.isFutures)
        out << R"(,"pu":)" << wireId(stream.lastUpdateId);
}

void BinanceMarketSim::emitDiff(Stream &stream)
{
    const Instrument &what = instrument(stream.market);
    const MarketModel &model = market(stream.market);
    if (model.updateId() == stream.lastUpdateId)
        return;
    // Bids from the best down, asks from the best up, each price once.
    auto &changed = stream.changed;
    std::sort(changed.begin(), changed.end(), [](const auto &a, const auto &b) {
        if (a.first != b.first)
            return a.first == BookSide::Bid;
        return a.first == BookSide::Bid ? a.second > b.second : a.second < b.second;
    });
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());

    emitTo(stream, wireId(model.updateId()), [&](TextWriter &out, bool micro) {
        writeUpdateHead(out, stream, model.updateId(), micro);
        out << R"(,"b":[)";
        bool isFirst = true;
        BookSide side = BookSide::Bid;
        for (const auto &[of, price] : changed) {
            if (of != side) {
                side = of;
                isFirst = true;
                out << R"(],"a":[)";
            }
            writeLevel(out, what, {price, model.sizeAt(of, price)}, std::exchange(isFirst, false));
        }
        if (side == BookSide::Bid)
            out << R"(],"a":[)";
        out << ']';
        writeContractType(out);
        out << '}';
    });
    stream.lastUpdateId = model.updateId();
    changed.clear();
}

void BinanceMarketSim::emitPartial(Stream &stream)
{
    const Instrument &what = instrument(stream.market);
    const MarketModel &model = market(stream.market);
    if (model.updateId() == stream.lastUpdateId)
        return;
    emitTo(stream, wireId(model.updateId()), [&](TextWriter &out, bool micro) {
        if (m_profile.isFutures)
            writeUpdateHead(out, stream, model.updateId(), micro);
        else
            out << R"({"lastUpdateId":)" << model.updateId();
        out << (m_profile.isFutures ? R"(,"b":[)" : R"(,"bids":[)");
        writeTop(out, what, model.bids(), stream.levels);
        out << (m_profile.isFutures ? R"(],"a":[)" : R"(],"asks":[)");
        writeTop(out, what, model.asks(), stream.levels);
        out << ']';
        writeContractType(out);
        out << '}';
    });
    stream.lastUpdateId = model.updateId();
}

void BinanceMarketSim::writeTicker(TextWriter &out, int index, bool micro)
{
    const Instrument &what = instrument(index);
    const MarketModel &model = market(index);
    const MarketModel::Day &day = model.day();
    const MarketTrade &last = model.trades().back();
    const WallTime now = stage().wall();
    const auto price = [&](std::string_view key, qint64 value) {
        (out << key).fixed(value, what.priceDecimals, priceShown(what));
    };
    const auto size = [&](std::string_view key, qint64 value) {
        (out << key).fixed(value, what.sizeDecimals, sizeShown(what));
    };
    out << R"({"e":"24hrTicker","E":)" << stamp(now, micro) << R"(,"s":")" << viewOf(what.symbol) << '"';
    writePair(out, what);
    price(R"(,"p":")", last.price - day.open);
    // Per cent with three decimals.
    (out << R"(","P":")").fixed((last.price - day.open) * 100'000 / std::max<qint64>(1, day.open), 3, 3);
    price(R"(","w":")", day.volume > 0 ? day.quoteVolume / day.volume : last.price);
    if (!m_profile.isFutures)
        price(R"(","x":")", day.open);
    price(R"(","c":")", last.price);
    size(R"(","Q":")", last.size);
    if (!m_profile.isFutures) {
        price(R"(","b":")", model.bestBid().price);
        size(R"(","B":")", model.bestBid().size);
        price(R"(","a":")", model.bestAsk().price);
        size(R"(","A":")", model.bestAsk().size);
    }
    price(R"(","o":")", day.open);
    price(R"(","h":")", day.high);
    price(R"(","l":")", day.low);
    size(R"(","v":")", day.volume);
    (out << R"(","q":")").fixed(day.quoteVolume, what.priceDecimals + what.sizeDecimals, quoteShown(what));
    out << R"(","O":)" << stamp(now - 24h, micro) << R"(,"C":)" << stamp(now, micro) << R"(,"F":)" << day.firstId
        << R"(,"L":)" << last.id << R"(,"n":)" << day.trades;
    writeContractType(out);
    out << '}';
}

void BinanceMarketSim::emitTickers(Stream &stream)
{
    emitEach(stream, [this](TextWriter &out, int index, bool micro) { writeTicker(out, index, micro); });
}

void BinanceMarketSim::writeMarkPrice(TextWriter &out, int index)
{
    static constexpr int Shown = 8;   // Of every market.
    const Instrument &what = instrument(index);
    const MarketModel &model = market(index);
    const qint64 middle = (model.bestBid().price + model.bestAsk().price) / 2;
    const WallTime now = stage().wall();
    out << R"({"e":"markPriceUpdate","E":)" << epochMs(now) << R"(,"s":")" << viewOf(what.symbol);
    (out << R"(","p":")").fixed(middle, what.priceDecimals, Shown);
    (out << R"(","ap":")").fixed(middle, what.priceDecimals, Shown);
    (out << R"(","P":")").fixed(model.day().open, what.priceDecimals, Shown);
    (out << R"(","i":")").fixed(model.trades().back().price, what.priceDecimals, Shown);
    // A hundredth of a per cent, more while there are more bids.
    const qint64 rate = 10'000 + (model.bestBid().size > model.bestAsk().size ? 500 : -500);
    (out << R"(","r":")").fixed(rate, Shown, Shown) << R"(","T":)" << epochMs(nextBinanceFunding(now));
    writeContractType(out);
    out << '}';
}

void BinanceMarketSim::emitMarkPrices(Stream &stream)
{
    emitEach(stream, [this](TextWriter &out, int index, bool) { writeMarkPrice(out, index); });
}

// The latest of a market at most, once a second: what comes between is not told.
void BinanceMarketSim::emitLiquidation(Stream &stream, int index, const MarketTrade &trade)
{
    if (stream.market >= 0 && stage().now() < stream.sentAt + 1s)
        return;
    stream.sentAt = stage().now();
    const Instrument &what = instrument(index);
    emitTo(stream, trade.id, [&](TextWriter &out, bool micro) {
        const auto price = [&](std::string_view key) {
            (out << key).fixed(trade.price, what.priceDecimals, priceShown(what));
        };
        const auto size = [&](std::string_view key) {
            (out << key).fixed(trade.size, what.sizeDecimals, sizeShown(what));
        };
        out << R"({"e":"forceOrder","E":)" << stamp(stage().wall(), micro) << R"(,"o":{"s":")" << viewOf(what.symbol)
            << R"(","S":")" << (trade.buyerIsMaker ? "SELL" : "BUY") << R"(","o":"LIMIT","f":"IOC")";
        size(R"(,"q":")");
        price(R"(","p":")");
        price(R"(","ap":")");
        out << R"(","X":"FILLED")";
        size(R"(,"l":")");
        size(R"(","z":")");
        out << R"(","T":)" << stamp(trade.time, micro);
        writePair(out, what);
        out << '}';
        writeContractType(out);
        out << '}';
    });
}

void BinanceMarketSim::writeMini(TextWriter &out, int index, bool micro)
{
    const Instrument &what = instrument(index);
    const MarketModel &model = market(index);
    const MarketModel::Day &day = model.day();
    const auto price = [&](std::string_view key, qint64 value) {
        (out << key).fixed(value, what.priceDecimals, priceShown(what));
    };
    out << R"({"e":"24hrMiniTicker","E":)" << stamp(stage().wall(), micro) << R"(,"s":")" << viewOf(what.symbol) << '"';
    writePair(out, what);
    price(R"(,"c":")", model.trades().back().price);
    price(R"(","o":")", day.open);
    price(R"(","h":")", day.high);
    price(R"(","l":")", day.low);
    (out << R"(","v":")").fixed(day.volume, what.sizeDecimals, sizeShown(what));
    (out << R"(","q":")").fixed(day.quoteVolume, what.priceDecimals + what.sizeDecimals, quoteShown(what)) << '"';
    writeContractType(out);
    out << '}';
}

MarketCandle BinanceMarketSim::rolling(int index, int minutes)
{
    MarketCandle sum;
    for (const MarketCandle &each : market(index).candles(CandleInterval::Minutes1, minutes)) {
        if (sum.trades == 0)
            sum = {.open = each.open, .first = each.first, .high = each.high, .low = each.low};
        sum.high = std::max(sum.high, each.high);
        sum.low = std::min(sum.low, each.low);
        sum.last = each.last;
        sum.volume += each.volume;
        sum.quoteVolume += each.quoteVolume;
        sum.trades += each.trades;
    }
    sum.end = stage().wall();
    sum.lastId = market(index).trades().back().id;
    sum.firstId = sum.lastId - sum.trades + 1;
    return sum;
}

void BinanceMarketSim::writeRolling(TextWriter &out, int index, const QByteArray &window, bool micro)
{
    const Instrument &what = instrument(index);
    const MarketCandle sum = rolling(index, window == "1h" ? 60 : window == "4h" ? 240 : 1440);
    const auto price = [&](std::string_view key, qint64 value) {
        (out << key).fixed(value, what.priceDecimals, priceShown(what));
    };
    out << R"({"e":")" << viewOf(window) << R"(Ticker","E":)" << stamp(stage().wall(), micro) << R"(,"s":")"
        << viewOf(what.symbol) << '"';
    price(R"(,"p":")", sum.last - sum.first);
    (out << R"(","P":")").fixed((sum.last - sum.first) * 100'000 / std::max<qint64>(1, sum.first), 3, 3);
    price(R"(","o":")", sum.first);
    price(R"(","h":")", sum.high);
    price(R"(","l":")", sum.low);
    price(R"(","c":")", sum.last);
    price(R"(","w":")", sum.volume > 0 ? sum.quoteVolume / sum.volume : sum.last);
    (out << R"(","v":")").fixed(sum.volume, what.sizeDecimals, sizeShown(what));
    (out << R"(","q":")").fixed(sum.quoteVolume, what.priceDecimals + what.sizeDecimals, quoteShown(what));
    out << R"(","O":)" << stamp(sum.open, micro) << R"(,"C":)" << stamp(sum.end, micro) << R"(,"F":)" << sum.firstId
        << R"(,"L":)" << sum.lastId << R"(,"n":)" << sum.trades << '}';
}

void BinanceMarketSim::emitMini(Stream &stream)
{
    emitEach(stream, [this](TextWriter &out, int index, bool micro) { writeMini(out, index, micro); });
}

void BinanceMarketSim::emitAveragePrice(Stream &stream)
{
    const Instrument &what = instrument(stream.market);
    const MarketCandle &candle = market(stream.market).candle(CandleInterval::Minutes5);
    const MarketTrade &last = market(stream.market).trades().back();
    emitTo(stream, -1, [&](TextWriter &out, bool micro) {
        out << R"({"e":"avgPrice","E":)" << stamp(stage().wall(), micro) << R"(,"s":")" << viewOf(what.symbol)
            << R"(","i":"5m","w":")";
        out.fixed(candle.volume > 0 ? candle.quoteVolume / candle.volume : last.price, what.priceDecimals,
                  priceShown(what));
        out << R"(","T":)" << stamp(last.time, micro) << '}';
    });
}

void BinanceMarketSim::emitKline(Stream &stream, bool isClosed)
{
    const Instrument &what = instrument(stream.market);
    const MarketCandle &candle = market(stream.market).candle(stream.interval);
    // On futures only when something was traded since.
    if (m_profile.isFutures && !isClosed && candle.lastId == stream.lastUpdateId)
        return;
    stream.lastUpdateId = candle.lastId;
    emitTo(stream, candle.lastId, [&](TextWriter &out, bool micro) {
        const int decimals = what.priceDecimals, quote = decimals + what.sizeDecimals, shown = priceShown(what);
        const WallTime last = candle.end - (micro ? std::chrono::nanoseconds(1us) : std::chrono::nanoseconds(1ms));
        if (stream.isContinuous) {
            out << R"({"e":"continuous_kline","E":)" << stamp(stage().wall(), micro) << R"(,"ps":")"
                << viewOf(pairOf(what)) << R"(","ct":"PERPETUAL")";
        } else {
            out << R"({"e":"kline","E":)" << stamp(stage().wall(), micro) << R"(,"s":")" << viewOf(what.symbol) << '"';
        }
        out << R"(,"k":{"t":)" << stamp(candle.open, micro) << R"(,"T":)" << stamp(last, micro);
        if (!stream.isContinuous)
            out << R"(,"s":")" << viewOf(what.symbol) << '"';
        out << R"(,"i":")" << stream.intervalName << R"(","f":)" << candle.firstId << R"(,"L":)" << candle.lastId;
        (out << R"(,"o":")").fixed(candle.first, decimals, shown);
        (out << R"(","c":")").fixed(candle.last, decimals, shown);
        (out << R"(","h":")").fixed(candle.high, decimals, shown);
        (out << R"(","l":")").fixed(candle.low, decimals, shown);
        (out << R"(","v":")").fixed(candle.volume, what.sizeDecimals, sizeShown(what));
        out << R"(","n":)" << candle.trades << R"(,"x":)" << (isClosed ? "true" : "false");
        (out << R"(,"q":")").fixed(candle.quoteVolume, quote, quoteShown(what));
        (out << R"(","V":")").fixed(candle.takerBuyVolume, what.sizeDecimals, sizeShown(what));
        (out << R"(","Q":")").fixed(candle.takerBuyQuote, quote, quoteShown(what)) << R"(","B":"0"}})";
    });
}

}   // namespace feedwarden
