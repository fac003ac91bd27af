// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/binancemarketsim.h"

#include "app/simulator/wiretime.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace feedwarden {

// On futures some trades are nobody's order; aggregates leave them out. And some are liquidations.
static constexpr qint64 InsuranceEvery = 97, LiquidationEvery = 50;
static constexpr auto FundingEvery = 8h;
static constexpr qint64 DepthLimits[] = {5, 10, 20, 50, 100, 500, 1000};

static constexpr std::pair<CandleInterval, const char *> Intervals[] = {
    {CandleInterval::Seconds1, "1s"}, {CandleInterval::Minutes1, "1m"},   {CandleInterval::Minutes3, "3m"},
    {CandleInterval::Minutes5, "5m"}, {CandleInterval::Minutes15, "15m"}, {CandleInterval::Minutes30, "30m"},
    {CandleInterval::Hours1, "1h"},   {CandleInterval::Hours2, "2h"},     {CandleInterval::Hours4, "4h"},
    {CandleInterval::Hours6, "6h"},   {CandleInterval::Hours8, "8h"},     {CandleInterval::Hours12, "12h"},
    {CandleInterval::Days1, "1d"},    {CandleInterval::Days3, "3d"},      {CandleInterval::Weeks1, "1w"},
    {CandleInterval::Months1, "1M"},
};

static std::optional<CandleInterval> intervalFromName(QByteArrayView name)
{
    for (const auto &[interval, text] : Intervals) {
        if (name == QByteArrayView(text))
            return interval;
    }
    return {};
}

static const char *nameOfInterval(CandleInterval interval) { return Intervals[size_t(interval)].second; }

static std::string_view viewOf(const QByteArray &text) { return {text.constData(), size_t(text.size())}; }

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
    const qsizetype at = name.indexOf('@');
    const QByteArray symbol = name.left(at);
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
    if (channel.startsWith("kline_")) {
        const std::optional<CandleInterval> interval = intervalFromName(QByteArrayView(channel).sliced(6));
        if (!interval || (m_profile.isFutures && *interval == CandleInterval::Seconds1))
            return {};
        stream->kind = Kind::Kline;
        stream->interval = *interval;
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
                emitBookTicker(*stream);
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
    const bool isInsurance = isFutures && trade.id % InsuranceEvery == 0;
    if (isAggregate && isInsurance)
        return;
    // Every order here fills one resting order, so an aggregate is one trade.
    const qint64 id = isAggregate && isFutures ? trade.id - trade.id / InsuranceEvery : trade.id;
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

void BinanceMarketSim::emitBookTicker(Stream &stream)
{
    const Instrument &what = instrument(stream.market);
    const MarketModel &model = market(stream.market);
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

void BinanceMarketSim::emitTickers(Stream &stream)
{
    emitEach(stream, [this](TextWriter &out, int index, bool micro) { writeTicker(out, index, micro); });
}

// The next end of a funding interval: 00:00, 08:00 and 16:00 UTC.
static WallTime nextFunding(WallTime now)
{
    return WallTime((now.time_since_epoch() / FundingEvery + 1) * std::chrono::nanoseconds(FundingEvery));
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
    (out << R"(","r":")").fixed(rate, Shown, Shown) << R"(","T":)" << epochMs(nextFunding(now));
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
        out << R"({"e":"kline","E":)" << stamp(stage().wall(), micro) << R"(,"s":")" << viewOf(what.symbol)
            << R"(","k":{"t":)" << stamp(candle.open, micro) << R"(,"T":)" << stamp(last, micro) << R"(,"s":")"
            << viewOf(what.symbol) << R"(","i":")" << nameOfInterval(stream.interval) << R"(","f":)" << candle.firstId
            << R"(,"L":)" << candle.lastId;
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

// ---- REST ----------------------------------------------------------------------------------------------------------

static RestAnswer restError(int status, int code, const QByteArray &message)
{
    TextWriter out;
    (out << "{\"code\":" << code << ",\"msg\":").quoted(viewOf(message)) << '}';
    return {.status = status, .body = out.bytes().toByteArray()};
}

static int numberOf(const RestQuestion &question, const QString &key, int fallback, int most)
{
    bool ok = false;
    const int number = question.query.queryItemValue(key).toInt(&ok);
    return ok && number > 0 ? std::min(number, most) : fallback;
}

void BinanceMarketSim::rest(const RestQuestion &question, const RestReply &reply)
{
    QByteArray path = question.path;
    // v1 of Spot answers the same questions; older clients still ask there.
    if (!m_profile.isFutures && path.startsWith("/api/v1/"))
        path.replace(0, 8, m_profile.api);
    const bool isOurs = path.startsWith(m_profile.api);
    path.remove(0, m_profile.api.size());
    const QByteArray symbol = question.query.queryItemValue(QStringLiteral("symbol")).toUtf8();
    const std::optional<int> index = findMarket(symbol);
    const bool isKnown = index && symbol == symbol.toUpper();
    TextWriter out;
    int weight = 1;

    const auto needsSymbol = [&] {
        if (isKnown)
            return true;
        reply(symbol.isEmpty()
                  ? restError(400, -1102, "Mandatory parameter 'symbol' was not sent, was empty/null, or malformed.")
                  : restError(400, -1121, "Invalid symbol."));
        return false;
    };

    if (question.method != "GET" || !isOurs) {
        reply({.status = 404});
        return;
    }
    if (path == "ping") {
        out << "{}";
    } else if (path == "time") {
        out << R"({"serverTime":)" << epochMs(stage().wall()) << '}';
    } else if (path == "exchangeInfo") {
        weight = m_profile.isFutures ? 1 : 20;
        QList<int> indexes;
        const QString list = question.query.queryItemValue(QStringLiteral("symbols"), QUrl::FullyDecoded);
        if (!symbol.isEmpty() && !needsSymbol())
            return;
        if (!symbol.isEmpty()) {
            indexes.append(*index);
        } else if (!list.isEmpty()) {
            for (const QJsonValue &name : QJsonDocument::fromJson(list.toUtf8()).array()) {
                const std::optional<int> found = findMarket(name.toString().toUtf8());
                if (!found) {
                    reply(restError(400, -1121, "Invalid symbol."));
                    return;
                }
                indexes.append(*found);
            }
        } else {
            for (int i = 0; i < marketCount(); ++i)
                indexes.append(i);
        }
        writeExchangeInfo(out, indexes);
    } else if (path == "depth") {
        if (!needsSymbol())
            return;
        const int limit = numberOf(question, QStringLiteral("limit"), m_profile.isFutures ? 500 : 100, 5000);
        if (m_profile.isFutures) {
            if (std::find(std::begin(DepthLimits), std::end(DepthLimits), limit) == std::end(DepthLimits)) {
                reply(restError(400, -4021, QByteArray::number(limit) + " is not valid depth limit."));
                return;
            }
            weight = limit <= 50 ? 2 : limit == 100 ? 5 : limit == 500 ? 10 : 20;
        } else {
            weight = limit <= 100 ? 5 : limit <= 500 ? 25 : limit <= 1000 ? 50 : 250;
        }
        restDepth(limit, *index, out);
    } else if (path == "klines") {
        if (!needsSymbol())
            return;
        weight = 2;
        if (!intervalFromName(question.query.queryItemValue(QStringLiteral("interval")).toUtf8())) {
            reply(restError(400, -1120, "Invalid interval."));
            return;
        }
        restKlines(question, *index, out);
    } else if (path == "trades") {
        if (!needsSymbol())
            return;
        weight = m_profile.isFutures ? 5 : 25;
        restTrades(question, *index, out);
    } else if (path == "premiumIndex" && m_profile.isFutures) {
        if (!symbol.isEmpty() && !needsSymbol())
            return;
        QList<int> indexes;
        for (int i = 0; i < marketCount(); ++i) {
            if (symbol.isEmpty() || i == *index)
                indexes.append(i);
        }
        restPremium(indexes, !symbol.isEmpty() && !m_profile.isCoinMargined, out);
    } else {
        reply({.status = 404});
        return;
    }

    const qint64 minute = epochMs(stage().wall()) / 60'000;
    if (minute != m_weightMinute)
        m_usedWeight = 0;
    m_weightMinute = minute;
    m_usedWeight += weight;
    reply({.body = out.bytes().toByteArray(),
           .headers = {{"X-MBX-USED-WEIGHT", QByteArray::number(m_usedWeight)},
                       {"X-MBX-USED-WEIGHT-1M", QByteArray::number(m_usedWeight)}}});
}

void BinanceMarketSim::writeExchangeInfo(TextWriter &out, const QList<int> &indexes) const
{
    out << R"({"timezone":"UTC","serverTime":)" << epochMs(stage().wall())
        << R"(,"rateLimits":[{"rateLimitType":"REQUEST_WEIGHT","interval":"MINUTE","intervalNum":1,"limit":)"
        << (m_profile.isFutures ? R"(2400}],)"
                                : R"(6000},{"rateLimitType":"RAW_REQUESTS","interval":"MINUTE","intervalNum":5,)"
                                  R"("limit":300000}],)")
        << R"("exchangeFilters":[],"symbols":[)";
    for (const int index : indexes) {
        const Instrument &what = instrument(index);
        if (index != indexes.constFirst())
            out << ',';
        if (m_profile.isFutures) {
            writeContract(out, what);
            continue;
        }
        out << R"({"symbol":")" << viewOf(what.symbol) << R"(","status":"TRADING","baseAsset":")" << viewOf(what.base)
            << R"(","baseAssetPrecision":8,"quoteAsset":")" << viewOf(what.quote)
            << R"(","quotePrecision":8,"quoteAssetPrecision":8,"baseCommissionPrecision":8,"quoteCommissionPrecision":8,)"
            << R"("orderTypes":["LIMIT","LIMIT_MAKER","MARKET","STOP_LOSS_LIMIT","TAKE_PROFIT_LIMIT"],)"
            << R"("icebergAllowed":true,"ocoAllowed":true,"otoAllowed":true,"quoteOrderQtyMarketAllowed":true,)"
            << R"("allowTrailingStop":true,"cancelReplaceAllowed":true,"isSpotTradingAllowed":true,)"
            << R"("isMarginTradingAllowed":false,"filters":[{"filterType":"PRICE_FILTER","minPrice":")";
        out.fixed(1, what.priceDecimals, priceShown(what)) << R"(","maxPrice":"1000000.00000000","tickSize":")";
        out.fixed(1, what.priceDecimals, priceShown(what)) << R"("},{"filterType":"LOT_SIZE","minQty":")";
        out.fixed(1, what.sizeDecimals, sizeShown(what)) << R"(","maxQty":"900000000.00000000","stepSize":")";
        out.fixed(1, what.sizeDecimals, sizeShown(what))
            << R"("}],"permissions":[],"permissionSets":[["SPOT"]],)"
            << R"("defaultSelfTradePreventionMode":"EXPIRE_MAKER",)"
            << R"("allowedSelfTradePreventionModes":["NONE","EXPIRE_TAKER","EXPIRE_MAKER","EXPIRE_BOTH"]})";
    }
    out << "]}";
}

void BinanceMarketSim::writeContract(TextWriter &out, const Instrument &what) const
{
    const QByteArray &margin = m_profile.isCoinMargined ? what.base : what.quote;
    out << R"({"symbol":")" << viewOf(what.symbol) << R"(","pair":")" << viewOf(pairOf(what))
        << R"(","contractType":"PERPETUAL","deliveryDate":4133404800000,"onboardDate":1569398400000,)"
        << (m_profile.isCoinMargined ? R"("contractStatus":"TRADING","contractSize":)" : R"("status":"TRADING")");
    if (m_profile.isCoinMargined)
        out << (what.base == "BTC" ? 100 : 10);
    out << R"(,"baseAsset":")" << viewOf(what.base) << R"(","quoteAsset":")" << viewOf(what.quote)
        << R"(","marginAsset":")" << viewOf(margin) << R"(","pricePrecision":)" << what.priceDecimals
        << R"(,"quantityPrecision":)" << what.sizeDecimals
        << R"(,"baseAssetPrecision":8,"quotePrecision":8,"underlyingType":"COIN","underlyingSubType":[],)"
        << R"("triggerProtect":"0.0500","liquidationFee":"0.012500","marketTakeBound":"0.05",)"
        << R"("filters":[{"filterType":"PRICE_FILTER","minPrice":")";
    out.fixed(1, what.priceDecimals, what.priceDecimals) << R"(","maxPrice":"1000000","tickSize":")";
    out.fixed(1, what.priceDecimals, what.priceDecimals) << R"("},{"filterType":"LOT_SIZE","minQty":")";
    out.fixed(1, what.sizeDecimals, what.sizeDecimals) << R"(","maxQty":"1000000","stepSize":")";
    out.fixed(1, what.sizeDecimals, what.sizeDecimals)
        << R"("}],"orderTypes":["LIMIT","MARKET","STOP","STOP_MARKET","TAKE_PROFIT","TAKE_PROFIT_MARKET"],)"
        << R"("timeInForce":["GTC","IOC","FOK","GTX","GTD"]})";
}

void BinanceMarketSim::restPremium(const QList<int> &indexes, bool isOne, TextWriter &out)
{
    static constexpr int Shown = 8;
    const WallTime now = stage().wall();
    out << (isOne ? "" : "[");
    for (const int index : indexes) {
        const Instrument &what = instrument(index);
        const MarketModel &model = market(index);
        const qint64 middle = (model.bestBid().price + model.bestAsk().price) / 2;
        out << (index == indexes.constFirst() ? "" : ",") << R"({"symbol":")" << viewOf(what.symbol) << '"';
        if (m_profile.isCoinMargined)
            out << R"(,"pair":")" << viewOf(pairOf(what)) << '"';
        (out << R"(,"markPrice":")").fixed(middle, what.priceDecimals, Shown);
        (out << R"(","indexPrice":")").fixed(model.trades().back().price, what.priceDecimals, Shown);
        (out << R"(","estimatedSettlePrice":")").fixed(model.day().open, what.priceDecimals, Shown);
        out << R"(","lastFundingRate":"0.00010000","interestRate":"0.00010000","nextFundingTime":)"
            << epochMs(nextFunding(now)) << R"(,"time":)" << epochMs(now) << '}';
    }
    out << (isOne ? "" : "]");
}

void BinanceMarketSim::restDepth(int limit, int index, TextWriter &out)
{
    const Instrument &what = instrument(index);
    const MarketModel &model = market(index);
    out << R"({"lastUpdateId":)" << wireId(model.updateId());
    if (m_profile.isFutures) {
        const qint64 now = epochMs(stage().wall());
        out << R"(,"E":)" << now << R"(,"T":)" << now;
    }
    if (m_profile.isCoinMargined)
        out << R"(,"symbol":")" << viewOf(what.symbol) << R"(","pair":")" << viewOf(pairOf(what)) << '"';
    out << R"(,"bids":[)";
    writeTop(out, what, model.bids(), limit);
    out << R"(],"asks":[)";
    writeTop(out, what, model.asks(), limit);
    out << "]}";
}

void BinanceMarketSim::restKlines(const RestQuestion &question, int index, TextWriter &out)
{
    const Instrument &what = instrument(index);
    const CandleInterval interval = *intervalFromName(
        question.query.queryItemValue(QStringLiteral("interval")).toUtf8());
    const int limit = numberOf(question, QStringLiteral("limit"), 500, 1000);
    std::vector<MarketCandle> candles = market(index).closedCandles(interval, limit - 1);
    candles.push_back(market(index).candle(interval));
    const int decimals = what.priceDecimals, quote = decimals + what.sizeDecimals, shown = priceShown(what);
    out << '[';
    for (size_t i = 0; i < candles.size(); ++i) {
        const MarketCandle &candle = candles[i];
        out << (i == 0 ? "[" : ",[") << epochMs(candle.open) << ",\"";
        out.fixed(candle.first, decimals, shown) << "\",\"";
        out.fixed(candle.high, decimals, shown) << "\",\"";
        out.fixed(candle.low, decimals, shown) << "\",\"";
        out.fixed(candle.last, decimals, shown) << "\",\"";
        out.fixed(candle.volume, what.sizeDecimals, sizeShown(what)) << "\"," << epochMs(candle.end) - 1 << ",\"";
        out.fixed(candle.quoteVolume, quote, quoteShown(what)) << "\"," << candle.trades << ",\"";
        out.fixed(candle.takerBuyVolume, what.sizeDecimals, sizeShown(what)) << "\",\"";
        out.fixed(candle.takerBuyQuote, quote, quoteShown(what)) << "\",\"0\"]";
    }
    out << ']';
}

void BinanceMarketSim::restTrades(const RestQuestion &question, int index, TextWriter &out)
{
    const Instrument &what = instrument(index);
    const auto &trades = market(index).trades();
    const size_t limit = std::min(trades.size(), size_t(numberOf(question, QStringLiteral("limit"), 500, 1000)));
    const int quote = what.priceDecimals + what.sizeDecimals;
    out << '[';
    for (size_t i = trades.size() - limit; i < trades.size(); ++i) {
        const MarketTrade &trade = trades[i];
        out << (i == trades.size() - limit ? R"({"id":)" : R"(,{"id":)") << trade.id << R"(,"price":")";
        out.fixed(trade.price, what.priceDecimals, priceShown(what)) << R"(","qty":")";
        out.fixed(trade.size, what.sizeDecimals, sizeShown(what)) << R"(","quoteQty":")";
        out.fixed(trade.price * trade.size, quote, quoteShown(what))
            << R"(","time":)" << epochMs(trade.time) << R"(,"isBuyerMaker":)" << (trade.buyerIsMaker ? "true" : "false")
            << R"(,"isBestMatch":true})";
    }
    out << ']';
}

}   // namespace feedwarden
