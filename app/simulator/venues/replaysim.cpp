// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/replaysim.h"

#include "app/simulator/wiretime.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>

namespace feedwarden {

static BinanceDialect::Rules rulesOf(const QString &venue)
{
    if (venue == QLatin1String("binance-usdm"))
        return {.framesPerSecond = 10, .hasCategories = true, .hasShutdownNotice = false};
    if (venue == QLatin1String("binance-coinm"))
        return {.framesPerSecond = 10, .streamsPerConnection = 200, .hasShutdownNotice = false};
    return {};
}
static constexpr auto TurnLength = 8ms;   // At full speed: then the sockets get their turn.

QStringList ReplaySim::venueNames()
{
    return {QStringLiteral("binance-spot"),      QStringLiteral("binance-usdm"), QStringLiteral("binance-coinm"),
            QStringLiteral("bybit-spot"),        QStringLiteral("bybit-linear"), QStringLiteral("coinbase"),
            QStringLiteral("coinbase-exchange"), QStringLiteral("kraken"),       QStringLiteral("okx")};
}

static VenueHabits habitsOf(const QString &venue)
{
    VenueHabits habits{.id = venue.toUtf8(), .pingEvery = 30s};
    if (venue == QLatin1String("binance-spot"))
        habits = {.id = habits.id, .pingEvery = 20s, .pongWithin = 60s, .lifetime = 24h};
    else if (venue == QLatin1String("kraken") || venue == QLatin1String("okx"))
        habits = {.id = habits.id};
    else if (venue.startsWith(QLatin1String("binance-")))
        habits = {.id = habits.id, .pingEvery = 180s, .pongWithin = 600s, .lifetime = 24h};
    else if (venue.startsWith(QLatin1String("bybit-")))
        habits = {.id = habits.id};
    return habits;
}

ReplaySim::ReplaySim(VenueStage &stage, const QString &venue, const ReplayOptions &options, Capture capture)
    : m_stage(stage),
      m_habits(habitsOf(venue)),
      m_options(options),
      m_capture(std::move(capture)),
      m_isBinance(venue.startsWith(QLatin1String("binance-"))),
      m_isBybit(venue.startsWith(QLatin1String("bybit-"))),
      m_isExchange(venue == QLatin1String("coinbase-exchange")),
      m_dialect(stage, *this, rulesOf(venue)),
      m_bybit(stage, *this,
              venue == QLatin1String("bybit-spot") ? BybitDialect::Category::Spot : BybitDialect::Category::Linear),
      m_spoken(RecordedDialect::create(venue, stage, m_capture))
{
    if (m_spoken)
        return;
    if (m_isBinance || m_isBybit) {
        indexStreams();
        loadBook();
    } else if (!m_isExchange) {
        for (qsizetype i = 0; i < m_capture.size(); ++i) {
            if (m_capture.line(i).starts_with(R"({"channel":"subscriptions")"))
                m_wantsCoinbaseAck = false;
        }
    }
}

ReplaySim::~ReplaySim() = default;

// ---- Clients -------------------------------------------------------------------------------------------------------

int ReplaySim::judge(const UpgradeRequest &request) const
{
    if (m_isBinance)
        return m_dialect.judge(request);
    if (m_isBybit)
        return m_bybit.judge(request);
    if (m_spoken)
        return m_spoken->hasPath(request.path) ? 101 : 404;
    return request.path == "/" || request.path.isEmpty() ? 101 : 404;
}

void ReplaySim::sessionOpened(Peer &peer)
{
    if (m_isBinance) {
        m_dialect.sessionOpened(peer);
        return;
    }
    if (m_isBybit)
        return m_bybit.sessionOpened(peer);
    if (m_spoken) {
        const auto client = m_clients.emplace(
            peer.id, std::make_unique<RecordedDialect::Client>(RecordedDialect::Client{.peer = peer, .wishes = {}}));
        m_spoken->sessionOpened(*client.first->second);
    } else {
        m_coinbase.emplace(peer.id, std::make_unique<CoinbaseClient>(CoinbaseClient{.peer = peer}));
    }
}

void ReplaySim::textReceived(Peer &peer, const QByteArray &text)
{
    if (m_isBinance || m_isBybit) {
        m_isBinance ? m_dialect.textReceived(peer, text) : m_bybit.textReceived(peer, text);
        return;
    }
    if (const auto client = m_clients.find(peer.id); client != m_clients.end()) {
        const size_t before = client->second->wishes.size();
        m_spoken->textReceived(*client->second, text);
        if (client->second->wishes.size() > before)
            m_lastSubscription = m_stage.now();
        return;
    }
    const auto it = m_coinbase.find(peer.id);
    if (it != m_coinbase.end())
        coinbaseText(*it->second, text);
}

void ReplaySim::controlReceived(Peer &peer)
{
    if (m_isBinance)
        m_dialect.controlReceived(peer);
}

void ReplaySim::sessionClosed(Peer &peer)
{
    if (m_isBinance)
        m_dialect.sessionClosed(peer);
    else if (m_isBybit)
        m_bybit.sessionClosed(peer);
    m_clients.erase(peer.id);
    m_coinbase.erase(peer.id);
}

void ReplaySim::coinbaseText(CoinbaseClient &client, const QByteArray &text)
{
    const QJsonObject request = QJsonDocument::fromJson(text).object();
    const bool isSubscribing = request.value(QLatin1String("type")).toString() == QLatin1String("subscribe");
    if (isSubscribing && !client.hasSubscribed) {
        client.hasSubscribed = true;
        m_lastSubscription = m_stage.now();
    }
    const QJsonArray common = request.value(QLatin1String("product_ids")).toArray();
    if (!m_isExchange) {
        if (m_wantsCoinbaseAck) {
            const QJsonObject channels{{request.value(QLatin1String("channel")).toString(), common}};
            const QJsonObject answer{
                {QStringLiteral("channel"), QStringLiteral("subscriptions")},
                {QStringLiteral("events"), QJsonArray{QJsonObject{{QStringLiteral("subscriptions"), channels}}}}};
            m_stage.answer(client.peer, QJsonDocument(answer).toJson(QJsonDocument::Compact));
        }
        return;
    }
    QJsonArray channels;
    for (const QJsonValue &entry : request.value(QLatin1String("channels")).toArray()) {
        const QString name = (entry.isString() ? entry : entry.toObject().value(QLatin1String("name"))).toString();
        const QJsonArray own = entry.toObject().value(QLatin1String("product_ids")).toArray();
        for (const QJsonValue &product : own.isEmpty() ? common : own) {
            const std::pair wish(name.toUtf8(), product.toString().toUtf8());
            if (isSubscribing && client.wishes.insert(wish).second)
                m_lastSubscription = m_stage.now();
            else if (!isSubscribing)
                client.wishes.erase(wish);
        }
        channels.append(
            QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("product_ids"), own.isEmpty() ? common : own}});
    }
    const QJsonObject answer{{QStringLiteral("type"), QStringLiteral("subscriptions")},
                             {QStringLiteral("channels"), channels}};
    m_stage.answer(client.peer, QJsonDocument(answer).toJson(QJsonDocument::Compact));
}

// ---- Streams of Binance, topics of Bybit ---------------------------------------------------------------------------

// "btcusdt@trade" of {"stream":"btcusdt@trade","data":..., "tickers.BTCUSDT" of {"topic":"tickers.BTCUSDT",...; empty
// where a line begins otherwise.
static std::string_view streamOf(std::string_view line)
{
    for (const std::string_view prefix : {R"({"stream":")", R"({"topic":")"}) {
        if (line.starts_with(prefix)) {
            line.remove_prefix(prefix.size());
            return line.substr(0, line.find('"'));
        }
    }
    return {};
}

static std::string_view dataOf(std::string_view line)
{
    static constexpr std::string_view Key = R"("data":)";
    const size_t at = line.find(Key);
    if (at == std::string_view::npos)
        return line;
    return line.substr(at + Key.size(), line.size() - at - Key.size() - 1);
}

static Topic topicOfStream(const QByteArray &name)
{
    if (const qsizetype dot = name.lastIndexOf('.'); dot > 0 && !name.contains('@'))
        return {.name = name, .channel = name.left(dot), .symbol = name.mid(dot + 1)};
    const qsizetype at = name.indexOf('@');
    return {.name = name, .channel = name.mid(at + 1), .symbol = at > 0 ? name.left(at).toUpper() : QByteArray()};
}

void ReplaySim::indexStreams()
{
    for (qsizetype i = 0; i < m_capture.size(); ++i) {
        const QByteArray name = bytesOf(streamOf(m_capture.line(i)));
        if (name.isEmpty()) {
            m_lineStreams.push_back(-1);
            continue;
        }
        const auto [it, isNew] = [&] {
            const auto found = m_streamNumbers.constFind(name);
            return found != m_streamNumbers.constEnd()
                       ? std::pair(*found, false)
                       : std::pair(*m_streamNumbers.insert(name, int(m_streams.size())), true);
        }();
        if (isNew)
            m_streams.push_back(topicOfStream(name));
        m_lineStreams.push_back(it);
    }
    m_readers.resize(m_streams.size());
}

Topic ReplaySim::topicOf(const QByteArray &name) const { return topicOfStream(name); }

// Whether somebody who asks for `wanted` means what was recorded as `recorded`: the same name, or the changes of the
// same book at another speed or depth, since there is only one to be had.
static bool isMeant(const QByteArray &wanted, const QByteArray &recorded)
{
    if (wanted == recorded)
        return true;
    const auto isDiff = [](const Topic &topic) {
        return topic.channel == "depth" || topic.channel.startsWith("depth@")
               || (topic.channel.startsWith("orderbook.") && topic.channel != "orderbook.1");
    };
    const Topic a = topicOfStream(wanted), b = topicOfStream(recorded);
    return isDiff(a) && isDiff(b) && a.symbol == b.symbol;
}

void ReplaySim::addReader(const Reader &reader)
{
    m_lastSubscription = m_stage.now();
    for (size_t i = 0; i < m_streams.size(); ++i) {
        if (isMeant(reader.name, m_streams[i].name))
            m_readers[i].push_back(reader);
    }
}

void ReplaySim::removeReader(const Peer &peer, const QByteArray &name)
{
    for (auto &readers : m_readers)
        std::erase_if(readers, [&](const Reader &reader) { return reader.peer == &peer && reader.name == name; });
}

void ReplaySim::streamAdded(BinanceDialect::Client &client, const QByteArray &name)
{
    if (m_dialect.serves(client, name))
        addReader({&client.peer, &client, name});
}

void ReplaySim::streamRemoved(BinanceDialect::Client &client, const QByteArray &name)
{
    removeReader(client.peer, name);
}

// What was not recorded is acknowledged all the same, and stays silent.
std::optional<Topic> ReplaySim::findTopic(const QByteArray &name) const { return topicOfStream(name); }

void ReplaySim::topicAdded(BybitDialect::Client &client, const QByteArray &name)
{
    addReader({&client.peer, nullptr, name});
}

void ReplaySim::topicRemoved(BybitDialect::Client &client, const QByteArray &name) { removeReader(client.peer, name); }

bool ReplaySim::hasSubscriber() const
{
    if (m_isBinance || m_isBybit) {
        return std::any_of(m_readers.begin(), m_readers.end(), [](const auto &readers) { return !readers.empty(); });
    }
    if (m_spoken) {
        return std::any_of(m_clients.begin(), m_clients.end(),
                           [](const auto &entry) { return !entry.second->wishes.empty(); });
    }
    return std::any_of(m_coinbase.begin(), m_coinbase.end(),
                       [](const auto &entry) { return entry.second->hasSubscribed; });
}

// ---- The run -------------------------------------------------------------------------------------------------------

void ReplaySim::start()
{
    m_isStarted = true;
    m_startedAt = m_stage.now();
    if (m_options.shiftTime) {
        // Whole milliseconds, so that every number moves by exactly the same.
        m_delta = std::chrono::round<std::chrono::milliseconds>(m_stage.wall()
                                                                - (m_capture.time(0) + m_capture.clockLead()));
    }
}

// How far the run has come, in the recorder's time.
WallTime ReplaySim::position() const
{
    if (!m_isStarted)
        return m_capture.time(0);
    if (m_options.speed > 0) {
        const auto elapsed = Clock::rep(double((m_stage.now() - m_startedAt).count()) * m_options.speed);
        return std::min(m_capture.time(0) + Clock::duration(elapsed),
                        std::max(m_capture.time(m_capture.size() - 1), m_capture.restDepthTime()));
    }
    return m_capture.time(std::min(m_next, m_capture.size() - 1));
}

// The venue's clock, as event times and the time endpoint show it.
WallTime ReplaySim::exchangeTime() const
{
    if (m_options.shiftTime)
        return m_stage.wall();
    return position() + m_capture.clockLead() + (m_stage.wall() - wallNow());
}

void ReplaySim::advance()
{
    if (m_isPumping)
        return;
    if (!m_isStarted) {
        if (!hasSubscriber() || m_stage.now() < m_lastSubscription + m_options.settle)
            return;
        start();
    }
    m_isPumping = true;
    const Clock::time_point until = m_stage.now() + TurnLength;
    const WallTime reached = position();
    while (m_next < m_capture.size()) {
        if (m_options.speed > 0) {
            if (m_capture.time(m_next) > reached)
                break;
        } else if (m_stage.isCongested() || !hasSubscriber() || (m_next % 64 == 0 && m_stage.now() >= until)) {
            break;
        }
        sendLine(m_next++);
    }
    m_isPumping = false;
    answerWaiting();
}

void ReplaySim::sendLine(qsizetype index)
{
    std::string_view text = m_capture.line(index);
    if (m_book)
        applyToBook(text);
    if (m_options.shiftTime) {
        m_shifted.clear();
        m_capture.shift(text, m_delta, m_shifted);
        text = m_shifted.view();
    }
    if (m_isBinance || m_isBybit)
        sendToReaders(index, text);
    else if (m_spoken)
        sendSpoken(index, text);
    else
        sendCoinbase(index, text);
}

void ReplaySim::sendToReaders(qsizetype index, std::string_view text)
{
    const qint64 line = index + 1;   // As an editor counts them.
    const int stream = m_lineStreams[size_t(index)];
    if (stream < 0) {
        // Everybody's, and of Bybit an answer to somebody else.
        for (auto &[id, client] : m_dialect.clients()) {
            if (m_stage.mayPublish(client->peer, {}))
                m_stage.publish(client->peer, {}, line, QByteArrayView(text.data(), qsizetype(text.size())));
        }
        return;
    }
    const Topic &topic = m_streams[size_t(stream)];
    for (const Reader &reader : m_readers[size_t(stream)]) {
        if (!m_stage.mayPublish(*reader.peer, topic))
            continue;
        std::string_view form = text;
        if (reader.binance && !reader.binance->isCombined) {
            form = dataOf(text);
        } else if (reader.name != topic.name) {
            // The name stands first in either form, in quotes behind its key.
            const std::string_view head = text.substr(0, text.find(':') + 2);
            m_text.clear();
            m_text << head << viewOf(reader.name) << text.substr(head.size() + size_t(topic.name.size()));
            form = m_text.view();
        }
        m_stage.publish(*reader.peer, topic, line, QByteArrayView(form.data(), qsizetype(form.size())));
    }
}

void ReplaySim::sendCoinbase(qsizetype index, std::string_view text)
{
    const QByteArray type = Capture::textAfter(text, m_isExchange ? R"("type":")" : R"("channel":")");
    const Topic topic{.name = type,
                      .channel = type,
                      .symbol = Capture::textAfter(text, R"("product_id":")"),
                      .isHeartbeat = type.startsWith("heartbeat")};
    if (m_isExchange && type == "subscriptions")
        return;   // Each client has its own.
    static const QHash<QByteArray, QList<QByteArray>> ChannelsOf{
        {"snapshot", {"level2", "level2_batch"}},
        {"l2update", {"level2", "level2_batch"}},
        {"match", {"matches"}},
        {"last_match", {"matches"}},
        {"ticker", {"ticker", "ticker_batch"}},
        {"heartbeat", {"heartbeat"}},
    };
    const QList<QByteArray> channels = ChannelsOf.value(type, {type});
    const auto isWantedBy = [&](const CoinbaseClient &client) {
        if (!m_isExchange)
            return client.hasSubscribed;
        return std::any_of(channels.begin(), channels.end(), [&](const QByteArray &channel) {
            return client.wishes.contains({channel, topic.symbol});
        });
    };
    for (auto &[id, client] : m_coinbase) {
        if (isWantedBy(*client) && m_stage.mayPublish(client->peer, topic))
            m_stage.publish(client->peer, topic, index + 1, QByteArrayView(text.data(), qsizetype(text.size())));
    }
}

void ReplaySim::sendSpoken(qsizetype index, std::string_view text)
{
    using Kind = RecordedDialect::Place::Kind;
    const RecordedDialect::Place place = m_spoken->placeOf(text);
    if (place.kind == Kind::Nobody)
        return;
    const auto &[channel, symbol] = place.wish;
    const Topic topic{.name = channel, .channel = channel, .symbol = symbol, .isHeartbeat = place.isHeartbeat};
    for (auto &[id, client] : m_clients) {
        const bool isConcerned = place.kind == Kind::Everybody ? !client->wishes.empty()
                                                               : client->wishes.contains(place.wish);
        if (isConcerned && m_stage.mayPublish(client->peer, topic))
            m_stage.publish(client->peer, topic, index + 1, QByteArrayView(text.data(), qsizetype(text.size())));
    }
}

QJsonObject ReplaySim::status() const
{
    return {{QStringLiteral("replay"), QJsonObject{{QStringLiteral("started"), m_isStarted},
                                                   {QStringLiteral("finished"), isFinished()},
                                                   {QStringLiteral("line"), m_next},
                                                   {QStringLiteral("lines"), m_capture.size()}}}};
}

// ---- The book ------------------------------------------------------------------------------------------------------

// Price × 1e8, only to sort by. Exchange prices have at most eight decimals.
static qint64 sortKey(const QByteArray &price)
{
    const qsizetype point = price.indexOf('.');
    QByteArray fraction = point < 0 ? QByteArray() : price.mid(point + 1);
    fraction = fraction.leftJustified(8, '0', true);
    return QByteArray((point < 0 ? price : price.left(point)) + fraction).toLongLong();
}

static bool isZero(const QByteArray &size)
{
    return std::all_of(size.begin(), size.end(), [](char c) { return c == '0' || c == '.'; });
}

void ReplaySim::loadBook()
{
    const QJsonObject snapshot = QJsonDocument::fromJson(m_capture.restDepth()).object();
    if (snapshot.isEmpty())
        return;
    m_book = std::make_unique<Book>();
    m_book->lastUpdateId = snapshot.value(QLatin1String("lastUpdateId")).toInteger();
    for (const bool isBid : {true, false}) {
        for (const QJsonValue &entry :
             snapshot.value(isBid ? QLatin1String("bids") : QLatin1String("asks")).toArray()) {
            const QByteArray price = entry[0].toString().toUtf8();
            (isBid ? m_book->bids : m_book->asks)[sortKey(price)] = {price, entry[1].toString().toUtf8()};
        }
    }
}

void ReplaySim::applyToBook(std::string_view message)
{
    const std::string_view data = dataOf(message);
    if (!data.starts_with(R"({"e":"depthUpdate")"))
        return;
    const QJsonObject update = QJsonDocument::fromJson(QByteArray::fromRawData(data.data(), qsizetype(data.size())))
                                   .object();
    const qint64 last = update.value(QLatin1String("u")).toInteger();
    if (last <= m_book->lastUpdateId)
        return;
    m_book->lastUpdateId = last;
    m_book->isChanged = true;
    for (const bool isBid : {true, false}) {
        auto &side = isBid ? m_book->bids : m_book->asks;
        for (const QJsonValue &entry : update.value(isBid ? QLatin1String("b") : QLatin1String("a")).toArray()) {
            const QByteArray price = entry[0].toString().toUtf8(), size = entry[1].toString().toUtf8();
            if (isZero(size))
                side.erase(sortKey(price));
            else
                side[sortKey(price)] = {price, size};
        }
    }
}

QByteArray ReplaySim::bookAnswer()
{
    TextWriter out;
    if (!std::exchange(m_book->isServed, true)) {
        if (!m_options.shiftTime)
            return m_capture.restDepth();
        m_capture.shift(viewOf(m_capture.restDepth()), m_delta, out);
        return out.bytes().toByteArray();
    }
    out << R"({"lastUpdateId":)" << m_book->lastUpdateId;
    if (m_habits.id != "binance-spot")
        out << R"(,"E":)" << epochMs(exchangeTime()) << R"(,"T":)" << epochMs(exchangeTime());
    const auto level = [&out](const auto &entry, bool isFirst) {
        out << (isFirst ? "[\"" : ",[\"") << viewOf(entry.second.first) << "\",\"" << viewOf(entry.second.second)
            << "\"]";
    };
    out << R"(,"bids":[)";
    for (auto it = m_book->bids.rbegin(); it != m_book->bids.rend(); ++it)
        level(*it, it == m_book->bids.rbegin());
    out << R"(],"asks":[)";
    for (auto it = m_book->asks.begin(); it != m_book->asks.end(); ++it)
        level(*it, it == m_book->asks.begin());
    out << "]}";
    return out.bytes().toByteArray();
}

void ReplaySim::answerWaiting()
{
    if (m_waiting.empty() || !m_isStarted || (position() < m_capture.restDepthTime() && !isFinished()))
        return;
    for (const RestResponder &reply : std::exchange(m_waiting, {}))
        reply({.body = bookAnswer()});
}

void ReplaySim::rest(const RestQuestion &question, const RestResponder &reply)
{
    TextWriter out;
    const WallTime now = exchangeTime();
    const QByteArray &path = question.path;
    if (m_isBinance && path.endsWith("/depth") && m_book) {
        m_waiting.push_back(reply);
        answerWaiting();
        return;
    }
    if (m_isBinance && path.endsWith("/ping")) {
        out << "{}";
    } else if (m_isBinance && path.endsWith("/time")) {
        out << R"({"serverTime":)" << epochMs(now) << '}';
    } else if (m_isBinance && path.endsWith("/exchangeInfo")) {
        std::set<QByteArray> symbols;
        for (const Topic &topic : m_streams)
            symbols.insert(topic.symbol);
        out << R"({"timezone":"UTC","serverTime":)" << epochMs(now)
            << R"(,"rateLimits":[{"rateLimitType":"REQUEST_WEIGHT","interval":"MINUTE","intervalNum":1,"limit":6000}],)"
            << R"("exchangeFilters":[],"symbols":[)";
        for (const QByteArray &symbol : symbols) {
            out << (symbol == *symbols.begin() ? "" : ",") << R"({"symbol":")" << viewOf(symbol)
                << R"(","status":"TRADING"})";
        }
        out << "]}";
    } else if (m_isBybit && path == "/v5/market/time") {
        const qint64 nanoseconds = now.time_since_epoch().count();
        out << R"({"retCode":0,"retMsg":"OK","result":{"timeSecond":")" << nanoseconds / 1'000'000'000
            << R"(","timeNano":")" << nanoseconds << R"("},"retExtInfo":{},"time":)" << epochMs(now) << '}';
    } else if (const QByteArray time = m_spoken ? m_spoken->timeBody(path, now) : QByteArray(); !time.isEmpty()) {
        out << viewOf(time);
    } else if (path == "/api/v3/brokerage/time") {
        out << R"({"iso":")";
        writeRfc3339(out, now, 0);
        out << R"(","epochSeconds":")" << epochMs(now) / 1000 << R"(","epochMillis":")" << epochMs(now) << R"("})";
    } else if (path == "/time") {
        out << R"({"iso":")";
        writeRfc3339(out, now, 3);
        out << R"(","epoch":)";
        out.fixed(epochMs(now), 3, 3) << '}';
    } else {
        reply({.status = 404, .body = "{}"});
        return;
    }
    reply({.body = out.bytes().toByteArray()});
}

}   // namespace feedwarden
