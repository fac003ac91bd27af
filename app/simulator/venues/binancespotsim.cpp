// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/binancespotsim.h"

#include "app/simulator/wiretime.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace feedwarden {

static constexpr int Shown = 8;   // Decimals of every price and size on Spot.

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

BinanceSpotSim::BinanceSpotSim(VenueStage &stage)
    : MarketSimulation(stage, {.id = "binance-spot", .pingEvery = 20s, .pongWithin = 60s, .lifetime = 24h},
                       usualInstruments("USDT", "")),
      m_dialect(stage, *this, {}),
      m_byMarket(size_t(marketCount()))
{
}

BinanceSpotSim::~BinanceSpotSim() = default;

int BinanceSpotSim::judge(const UpgradeRequest &request) const { return m_dialect.judge(request); }

// ---- Streams -------------------------------------------------------------------------------------------------------

// Null for names that are acknowledged and stay silent.
std::unique_ptr<BinanceSpotSim::Stream> BinanceSpotSim::makeStream(const QByteArray &name) const
{
    auto stream = std::make_unique<Stream>();
    stream->topic.name = name;
    if (name == "!miniTicker@arr") {
        stream->kind = Kind::AllMiniTickers;
        stream->topic.channel = "miniTicker@arr";
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
    static constexpr std::pair<const char *, Kind> Plain[] = {
        {"trade", Kind::Trade},   {"aggTrade", Kind::AggTrade},     {"bookTicker", Kind::BookTicker},
        {"ticker", Kind::Ticker}, {"miniTicker", Kind::MiniTicker}, {"avgPrice", Kind::AveragePrice},
    };
    for (const auto &[text, kind] : Plain) {
        if (channel == text) {
            stream->kind = kind;
            return stream;
        }
    }
    if (channel.startsWith("kline_")) {
        const std::optional<CandleInterval> interval = intervalFromName(QByteArrayView(channel).sliced(6));
        if (!interval)
            return {};
        stream->kind = Kind::Kline;
        stream->interval = *interval;
        return stream;
    }
    stream->isSlow = true;
    if (channel.endsWith("@100ms")) {
        stream->isSlow = false;
        channel.chop(6);
    } else if (channel.endsWith("@1000ms")) {
        channel.chop(7);
    }
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

BinanceSpotSim::Stream *BinanceSpotSim::findStream(const QByteArray &name)
{
    const auto it = m_streams.find(name);
    if (it != m_streams.end())
        return it->second.get();
    std::unique_ptr<Stream> made = makeStream(name);
    if (!made)
        return nullptr;
    Stream *stream = made.get();
    if (stream->market >= 0)
        m_byMarket[size_t(stream->market)].push_back(stream);
    m_streams.emplace(name, std::move(made));
    return stream;
}

Topic BinanceSpotSim::topicOf(const QByteArray &name) const
{
    const std::unique_ptr<Stream> stream = makeStream(name);
    return stream ? stream->topic : Topic{.name = name};
}

void BinanceSpotSim::streamAdded(BinanceDialect::Client &client, const QByteArray &name)
{
    Stream *stream = findStream(name);
    if (!stream)
        return;
    if (stream->clients.empty() && stream->market >= 0) {
        stream->lastUpdateId = market(stream->market).updateId();
        stream->changed.clear();
    }
    stream->clients.push_back(&client);
}

void BinanceSpotSim::streamRemoved(BinanceDialect::Client &client, const QByteArray &name)
{
    const auto it = m_streams.find(name);
    if (it != m_streams.end())
        std::erase(it->second->clients, &client);
}

template<typename Build>
void BinanceSpotSim::emitTo(Stream &stream, qint64 sequence, Build build)
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

void BinanceSpotSim::marketMoved(int index, const MarketModel::Happened &happened)
{
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
        case Kind::Partial:
        case Kind::Ticker:
        case Kind::MiniTicker:
        case Kind::AllMiniTickers:
        case Kind::AveragePrice:
        case Kind::Kline:
            break;   // By the clock.
        }
    }
}

void BinanceSpotSim::candlesOver(int index)
{
    for (Stream *stream : m_byMarket[size_t(index)]) {
        if (stream->kind == Kind::Kline && !stream->clients.empty()
            && market(index).isCandleOver(stream->interval, stage().wall())) {
            emitKline(*stream, true);
        }
    }
}

void BinanceSpotSim::sendDue()
{
    const Clock::time_point now = stage().now();
    if (m_nextTenth == Clock::time_point() || now > m_nextTenth + 5s)
        m_nextTenth = now;
    while (now >= m_nextTenth) {
        m_nextTenth += 100ms;
        ++m_tenths;
        const bool isSecond = m_tenths % 10 == 0;
        for (auto &[name, owned] : m_streams) {
            Stream &stream = *owned;
            if (stream.clients.empty())
                continue;
            switch (stream.kind) {
            case Kind::Diff:
                if (isSecond || !stream.isSlow)
                    emitDiff(stream);
                break;
            case Kind::Partial:
                if (isSecond || !stream.isSlow)
                    emitPartial(stream);
                break;
            case Kind::Kline:
                // 1 s candles every second, the others every two (web-socket-streams.md).
                if (m_tenths % (stream.interval == CandleInterval::Seconds1 ? 10 : 20) == 0)
                    emitKline(stream, false);
                break;
            case Kind::Ticker:
                if (isSecond)
                    emitTicker(stream);
                break;
            case Kind::MiniTicker:
            case Kind::AllMiniTickers:
                if (isSecond)
                    emitMini(stream);
                break;
            case Kind::AveragePrice:
                if (isSecond)
                    emitAveragePrice(stream);
                break;
            case Kind::Trade:
            case Kind::AggTrade:
            case Kind::BookTicker:
                break;   // On events.
            }
        }
    }
}

int BinanceSpotSim::flood(int events)
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

void BinanceSpotSim::emitTrade(Stream &stream, const MarketTrade &trade)
{
    const Instrument &what = instrument(stream.market);
    emitTo(stream, trade.id, [&](TextWriter &out, bool micro) {
        const bool isAggregate = stream.kind == Kind::AggTrade;
        out << (isAggregate ? R"({"e":"aggTrade","E":)" : R"({"e":"trade","E":)") << stamp(stage().wall(), micro)
            << R"(,"s":")" << viewOf(what.symbol) << (isAggregate ? R"(","a":)" : R"(","t":)") << trade.id
            << R"(,"p":")";
        out.fixed(trade.price, what.priceDecimals, Shown) << R"(","q":")";
        out.fixed(trade.size, what.sizeDecimals, Shown) << '"';
        // Every order here fills one resting order, so an aggregate is one trade.
        if (isAggregate)
            out << R"(,"f":)" << trade.id << R"(,"l":)" << trade.id;
        out << R"(,"T":)" << stamp(trade.time, micro) << R"(,"m":)" << (trade.buyerIsMaker ? "true" : "false")
            << R"(,"M":true})";
    });
}

void BinanceSpotSim::emitBookTicker(Stream &stream)
{
    const Instrument &what = instrument(stream.market);
    const MarketModel &model = market(stream.market);
    emitTo(stream, model.updateId(), [&](TextWriter &out, bool) {
        out << R"({"u":)" << model.updateId() << R"(,"s":")" << viewOf(what.symbol) << R"(","b":")";
        out.fixed(model.bestBid().price, what.priceDecimals, Shown) << R"(","B":")";
        out.fixed(model.bestBid().size, what.sizeDecimals, Shown) << R"(","a":")";
        out.fixed(model.bestAsk().price, what.priceDecimals, Shown) << R"(","A":")";
        out.fixed(model.bestAsk().size, what.sizeDecimals, Shown) << R"("})";
    });
}

static void writeLevel(TextWriter &out, const Instrument &what, const MarketLevel &level, bool isFirst)
{
    out << (isFirst ? "[\"" : ",[\"");
    out.fixed(level.price, what.priceDecimals, Shown) << "\",\"";
    out.fixed(level.size, what.sizeDecimals, Shown) << "\"]";
}

static void writeTop(TextWriter &out, const Instrument &what, std::span<const MarketLevel> worstFirst, int count)
{
    for (int i = 0; i < count && i < int(worstFirst.size()); ++i)
        writeLevel(out, what, worstFirst[worstFirst.size() - 1 - size_t(i)], i == 0);
}

void BinanceSpotSim::emitDiff(Stream &stream)
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

    emitTo(stream, model.updateId(), [&](TextWriter &out, bool micro) {
        out << R"({"e":"depthUpdate","E":)" << stamp(stage().wall(), micro) << R"(,"s":")" << viewOf(what.symbol)
            << R"(","U":)" << stream.lastUpdateId + 1 << R"(,"u":)" << model.updateId() << R"(,"b":[)";
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
        out << "]}";
    });
    stream.lastUpdateId = model.updateId();
    changed.clear();
}

void BinanceSpotSim::emitPartial(Stream &stream)
{
    const Instrument &what = instrument(stream.market);
    const MarketModel &model = market(stream.market);
    if (model.updateId() == stream.lastUpdateId)
        return;
    stream.lastUpdateId = model.updateId();
    emitTo(stream, model.updateId(), [&](TextWriter &out, bool) {
        out << R"({"lastUpdateId":)" << model.updateId() << R"(,"bids":[)";
        writeTop(out, what, model.bids(), stream.levels);
        out << R"(],"asks":[)";
        writeTop(out, what, model.asks(), stream.levels);
        out << "]}";
    });
}

void BinanceSpotSim::emitTicker(Stream &stream)
{
    const Instrument &what = instrument(stream.market);
    const MarketModel &model = market(stream.market);
    const MarketModel::Day &day = model.day();
    const MarketTrade &last = model.trades().back();
    emitTo(stream, last.id, [&](TextWriter &out, bool micro) {
        const int decimals = what.priceDecimals;
        const WallTime now = stage().wall();
        const auto price = [&](std::string_view key, qint64 value) { (out << key).fixed(value, decimals, Shown); };
        out << R"({"e":"24hrTicker","E":)" << stamp(now, micro) << R"(,"s":")" << viewOf(what.symbol);
        price(R"(","p":")", last.price - day.open);
        // Per cent with three decimals.
        (out << R"(","P":")").fixed((last.price - day.open) * 100'000 / std::max<qint64>(1, day.open), 3, 3);
        price(R"(","w":")", day.volume > 0 ? day.quoteVolume / day.volume : last.price);
        price(R"(","x":")", day.open);
        price(R"(","c":")", last.price);
        (out << R"(","Q":")").fixed(last.size, what.sizeDecimals, Shown);
        price(R"(","b":")", model.bestBid().price);
        (out << R"(","B":")").fixed(model.bestBid().size, what.sizeDecimals, Shown);
        price(R"(","a":")", model.bestAsk().price);
        (out << R"(","A":")").fixed(model.bestAsk().size, what.sizeDecimals, Shown);
        price(R"(","o":")", day.open);
        price(R"(","h":")", day.high);
        price(R"(","l":")", day.low);
        (out << R"(","v":")").fixed(day.volume, what.sizeDecimals, Shown);
        (out << R"(","q":")")
            .fixed(day.quoteVolume, decimals + what.sizeDecimals, std::max(Shown, decimals + what.sizeDecimals));
        out << R"(","O":)" << stamp(now - 24h, micro) << R"(,"C":)" << stamp(now, micro) << R"(,"F":)" << day.firstId
            << R"(,"L":)" << last.id << R"(,"n":)" << day.trades << '}';
    });
}

void BinanceSpotSim::writeMini(TextWriter &out, int index, bool micro)
{
    const Instrument &what = instrument(index);
    const MarketModel &model = market(index);
    const MarketModel::Day &day = model.day();
    const int decimals = what.priceDecimals, quote = decimals + what.sizeDecimals;
    out << R"({"e":"24hrMiniTicker","E":)" << stamp(stage().wall(), micro) << R"(,"s":")" << viewOf(what.symbol);
    (out << R"(","c":")").fixed(model.trades().back().price, decimals, Shown);
    (out << R"(","o":")").fixed(day.open, decimals, Shown);
    (out << R"(","h":")").fixed(day.high, decimals, Shown);
    (out << R"(","l":")").fixed(day.low, decimals, Shown);
    (out << R"(","v":")").fixed(day.volume, what.sizeDecimals, Shown);
    (out << R"(","q":")").fixed(day.quoteVolume, quote, std::max(Shown, quote)) << R"("})";
}

void BinanceSpotSim::emitMini(Stream &stream)
{
    emitTo(stream, -1, [&](TextWriter &out, bool micro) {
        if (stream.kind == Kind::MiniTicker) {
            writeMini(out, stream.market, micro);
            return;
        }
        out << '[';
        bool isFirst = true;
        for (int i = 0; i < marketCount(); ++i) {
            if (!isAwake(i))
                continue;
            if (!std::exchange(isFirst, false))
                out << ',';
            writeMini(out, i, micro);
        }
        out << ']';
    });
}

void BinanceSpotSim::emitAveragePrice(Stream &stream)
{
    const Instrument &what = instrument(stream.market);
    const MarketCandle &candle = market(stream.market).candle(CandleInterval::Minutes5);
    const MarketTrade &last = market(stream.market).trades().back();
    emitTo(stream, -1, [&](TextWriter &out, bool micro) {
        out << R"({"e":"avgPrice","E":)" << stamp(stage().wall(), micro) << R"(,"s":")" << viewOf(what.symbol)
            << R"(","i":"5m","w":")";
        out.fixed(candle.volume > 0 ? candle.quoteVolume / candle.volume : last.price, what.priceDecimals, Shown);
        out << R"(","T":)" << stamp(last.time, micro) << '}';
    });
}

void BinanceSpotSim::emitKline(Stream &stream, bool isClosed)
{
    const Instrument &what = instrument(stream.market);
    const MarketCandle &candle = market(stream.market).candle(stream.interval);
    emitTo(stream, candle.lastId, [&](TextWriter &out, bool micro) {
        const int decimals = what.priceDecimals, quote = decimals + what.sizeDecimals;
        const int quoteShown = std::max(Shown, quote);
        const WallTime last = candle.end - (micro ? std::chrono::nanoseconds(1us) : std::chrono::nanoseconds(1ms));
        out << R"({"e":"kline","E":)" << stamp(stage().wall(), micro) << R"(,"s":")" << viewOf(what.symbol)
            << R"(","k":{"t":)" << stamp(candle.open, micro) << R"(,"T":)" << stamp(last, micro) << R"(,"s":")"
            << viewOf(what.symbol) << R"(","i":")" << nameOfInterval(stream.interval) << R"(","f":)" << candle.firstId
            << R"(,"L":)" << candle.lastId;
        (out << R"(,"o":")").fixed(candle.first, decimals, Shown);
        (out << R"(","c":")").fixed(candle.last, decimals, Shown);
        (out << R"(","h":")").fixed(candle.high, decimals, Shown);
        (out << R"(","l":")").fixed(candle.low, decimals, Shown);
        (out << R"(","v":")").fixed(candle.volume, what.sizeDecimals, Shown);
        out << R"(","n":)" << candle.trades << R"(,"x":)" << (isClosed ? "true" : "false");
        (out << R"(,"q":")").fixed(candle.quoteVolume, quote, quoteShown);
        (out << R"(","V":")").fixed(candle.takerBuyVolume, what.sizeDecimals, Shown);
        (out << R"(","Q":")").fixed(candle.takerBuyQuote, quote, quoteShown) << R"(","B":"0"}})";
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

void BinanceSpotSim::rest(const RestQuestion &question, const RestReply &reply)
{
    QByteArray path = question.path;
    // v1 answers the same questions; older clients still ask there.
    if (path.startsWith("/api/v1/"))
        path.replace(0, 8, "/api/v3/");
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

    if (question.method != "GET") {
        reply({.status = 404});
        return;
    }
    if (path == "/api/v3/ping") {
        out << "{}";
    } else if (path == "/api/v3/time") {
        out << R"({"serverTime":)" << epochMs(stage().wall()) << '}';
    } else if (path == "/api/v3/exchangeInfo") {
        weight = 20;
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
    } else if (path == "/api/v3/depth") {
        if (!needsSymbol())
            return;
        const int limit = numberOf(question, QStringLiteral("limit"), 100, 5000);
        weight = limit <= 100 ? 5 : limit <= 500 ? 25 : limit <= 1000 ? 50 : 250;
        restDepth(question, *index, out);
    } else if (path == "/api/v3/klines") {
        if (!needsSymbol())
            return;
        weight = 2;
        if (!intervalFromName(question.query.queryItemValue(QStringLiteral("interval")).toUtf8())) {
            reply(restError(400, -1120, "Invalid interval."));
            return;
        }
        restKlines(question, *index, out);
    } else if (path == "/api/v3/trades") {
        if (!needsSymbol())
            return;
        weight = 25;
        restTrades(question, *index, out);
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

void BinanceSpotSim::writeExchangeInfo(TextWriter &out, const QList<int> &indexes) const
{
    out << R"({"timezone":"UTC","serverTime":)" << epochMs(stage().wall())
        << R"(,"rateLimits":[{"rateLimitType":"REQUEST_WEIGHT","interval":"MINUTE","intervalNum":1,"limit":6000},)"
        << R"({"rateLimitType":"RAW_REQUESTS","interval":"MINUTE","intervalNum":5,"limit":300000}],)"
        << R"("exchangeFilters":[],"symbols":[)";
    for (const int index : indexes) {
        const Instrument &what = instrument(index);
        if (index != indexes.constFirst())
            out << ',';
        out << R"({"symbol":")" << viewOf(what.symbol) << R"(","status":"TRADING","baseAsset":")" << viewOf(what.base)
            << R"(","baseAssetPrecision":8,"quoteAsset":")" << viewOf(what.quote)
            << R"(","quotePrecision":8,"quoteAssetPrecision":8,"baseCommissionPrecision":8,"quoteCommissionPrecision":8,)"
            << R"("orderTypes":["LIMIT","LIMIT_MAKER","MARKET","STOP_LOSS_LIMIT","TAKE_PROFIT_LIMIT"],)"
            << R"("icebergAllowed":true,"ocoAllowed":true,"otoAllowed":true,"quoteOrderQtyMarketAllowed":true,)"
            << R"("allowTrailingStop":true,"cancelReplaceAllowed":true,"isSpotTradingAllowed":true,)"
            << R"("isMarginTradingAllowed":false,"filters":[{"filterType":"PRICE_FILTER","minPrice":")";
        out.fixed(1, what.priceDecimals, Shown) << R"(","maxPrice":"1000000.00000000","tickSize":")";
        out.fixed(1, what.priceDecimals, Shown) << R"("},{"filterType":"LOT_SIZE","minQty":")";
        out.fixed(1, what.sizeDecimals, Shown) << R"(","maxQty":"900000000.00000000","stepSize":")";
        out.fixed(1, what.sizeDecimals, Shown)
            << R"("}],"permissions":[],"permissionSets":[["SPOT"]],)"
            << R"("defaultSelfTradePreventionMode":"EXPIRE_MAKER",)"
            << R"("allowedSelfTradePreventionModes":["NONE","EXPIRE_TAKER","EXPIRE_MAKER","EXPIRE_BOTH"]})";
    }
    out << "]}";
}

void BinanceSpotSim::restDepth(const RestQuestion &question, int index, TextWriter &out)
{
    const Instrument &what = instrument(index);
    const MarketModel &model = market(index);
    const int limit = numberOf(question, QStringLiteral("limit"), 100, 5000);
    out << R"({"lastUpdateId":)" << model.updateId() << R"(,"bids":[)";
    writeTop(out, what, model.bids(), limit);
    out << R"(],"asks":[)";
    writeTop(out, what, model.asks(), limit);
    out << "]}";
}

void BinanceSpotSim::restKlines(const RestQuestion &question, int index, TextWriter &out)
{
    const Instrument &what = instrument(index);
    const CandleInterval interval = *intervalFromName(
        question.query.queryItemValue(QStringLiteral("interval")).toUtf8());
    const int limit = numberOf(question, QStringLiteral("limit"), 500, 1000);
    std::vector<MarketCandle> candles = market(index).closedCandles(interval, limit - 1);
    candles.push_back(market(index).candle(interval));
    const int decimals = what.priceDecimals, quote = decimals + what.sizeDecimals, quoteShown = std::max(Shown, quote);
    out << '[';
    for (size_t i = 0; i < candles.size(); ++i) {
        const MarketCandle &candle = candles[i];
        out << (i == 0 ? "[" : ",[") << epochMs(candle.open) << ",\"";
        out.fixed(candle.first, decimals, Shown) << "\",\"";
        out.fixed(candle.high, decimals, Shown) << "\",\"";
        out.fixed(candle.low, decimals, Shown) << "\",\"";
        out.fixed(candle.last, decimals, Shown) << "\",\"";
        out.fixed(candle.volume, what.sizeDecimals, Shown) << "\"," << epochMs(candle.end) - 1 << ",\"";
        out.fixed(candle.quoteVolume, quote, quoteShown) << "\"," << candle.trades << ",\"";
        out.fixed(candle.takerBuyVolume, what.sizeDecimals, Shown) << "\",\"";
        out.fixed(candle.takerBuyQuote, quote, quoteShown) << "\",\"0\"]";
    }
    out << ']';
}

void BinanceSpotSim::restTrades(const RestQuestion &question, int index, TextWriter &out)
{
    const Instrument &what = instrument(index);
    const auto &trades = market(index).trades();
    const size_t limit = std::min(trades.size(), size_t(numberOf(question, QStringLiteral("limit"), 500, 1000)));
    const int quote = what.priceDecimals + what.sizeDecimals;
    out << '[';
    for (size_t i = trades.size() - limit; i < trades.size(); ++i) {
        const MarketTrade &trade = trades[i];
        out << (i == trades.size() - limit ? R"({"id":)" : R"(,{"id":)") << trade.id << R"(,"price":")";
        out.fixed(trade.price, what.priceDecimals, Shown) << R"(","qty":")";
        out.fixed(trade.size, what.sizeDecimals, Shown) << R"(","quoteQty":")";
        out.fixed(trade.price * trade.size, quote, std::max(Shown, quote))
            << R"(","time":)" << epochMs(trade.time) << R"(,"isBuyerMaker":)" << (trade.buyerIsMaker ? "true" : "false")
            << R"(,"isBestMatch":true})";
    }
    out << ']';
}

}   // namespace feedwarden
