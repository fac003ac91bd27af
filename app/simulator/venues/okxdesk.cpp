// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/okxdesk.h"

#include "app/simulator/venues/okxwire.h"
#include "app/simulator/wiretime.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace feedwarden {

static constexpr auto SilenceLimit = 30s;
static constexpr auto PushEvery = 5s;   // Of account and positions, changed or not.
static constexpr size_t PrivateRequestsPerHour = 480;
static constexpr int SessionsPerChannel = 30;
static constexpr qint64 LoginWindow = 30'000;   // In ms, either way.

static constexpr std::string_view PrivateChannels[] = {"orders", "account", "positions", "balance_and_position"};

OkxDesk::~OkxDesk() = default;

qint64 OkxDesk::nowMs() const { return epochMs(stage().wall()); }

QByteArray OkxDesk::userOf(const Account &account)
{
    return QByteArray::number(77'982'378'738'415'000 + account.credentials.number);
}

OkxDesk::Problem OkxDesk::problemOf(int code, const QByteArray &text)
{
    static constexpr std::pair<int, const char *> All[] = {
        {50102, "Timestamp request expired"},
        {50103, "Request header OK-ACCESS-KEY can not be empty."},
        {50105, "Request header OK-ACCESS-PASSPHRASE incorrect."},
        {50110, "Your IP is not included in your API key's IP whitelist. Please add it or use another IP."},
        {50111, "Invalid OK-ACCESS-KEY"},
        {50112, "Invalid OK-ACCESS-TIMESTAMP"},
        {50113, "Invalid Sign"},
        {50119, "API key doesn't exist"},
        {50120, "This API key doesn't have permission to use this function"},
        {60004, "Invalid timestamp"},
        {60005, "Invalid apiKey"},
        {60006, "Timestamp request expired"},
        {60007, "Invalid sign"},
        {60009, "Login failed."},
        {60011, "Please log in"},
        {60014, "Requests too frequent"},
        {60024, "Wrong passphrase"},
        {60032, "API key doesn't exist"},
        {63999, "Login failed due to internal error. Please try again later."},
        {64007, "Operation failed due to internal error. Please try again later."},
    };
    const auto *const known = std::find_if(std::begin(All), std::end(All),
                                           [code](const auto &each) { return each.first == code; });
    if (!text.isEmpty())
        return {QByteArray::number(code), text};
    return {QByteArray::number(code), known != std::end(All) ? known->second : "Request refused."};
}

// ---- Sessions ------------------------------------------------------------------------------------------------------

void OkxDesk::sessionOpened(Peer &peer)
{
    auto client = std::make_unique<Client>(
        Client{.peer = peer, .connection = {}, .wishes = {}, .requests = {}, .lastSaidAt = stage().now()});
    client->connection = QByteArray::number(0xb7e1'0000u + (peer.id & 0xFFFF), 16);
    m_clients.emplace(peer.id, std::move(client));
}

void OkxDesk::sessionClosed(Peer &peer) { m_clients.erase(peer.id); }

bool OkxDesk::announceShutdown(Peer &peer)
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

void OkxDesk::endKeys(SimKeyEnd end, int account)
{
    for (auto &[id, client] : m_clients) {
        if (!client->account || (account != 0 && client->account->credentials.number != account))
            continue;
        client->account = nullptr;
        if (end != SimKeyEnd::Deleted) {
            stage().close(client->peer, 4007, QStringLiteral("API key has been updated or deleted."),
                          QStringLiteral("the key was changed or deleted"));
        }
    }
}

static void writePrivateId(TextWriter &out, const QJsonObject &request)
{
    const QByteArray id = request.value(QLatin1String("id")).toString().toUtf8();
    if (!id.isEmpty())
        (out << R"("id":)").quoted(viewOf(id)) << ',';
}

void OkxDesk::sendError(Client &client, const QJsonObject &request, const Problem &problem)
{
    TextWriter out;
    out << '{';
    writePrivateId(out, request);
    out << R"("event":"error","code":")" << viewOf(problem.code) << R"(","msg":)";
    out.quoted(viewOf(problem.message)) << R"(,"connId":")" << viewOf(client.connection) << "\"}";
    stage().answer(client.peer, out.bytes());
}

void OkxDesk::textReceived(Peer &peer, const QByteArray &text)
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
    const QJsonObject asked = QJsonDocument::fromJson(text).object();
    const QString operation = asked.value(QLatin1String("op")).toString();
    const bool isSubscribing = operation == QLatin1String("subscribe"), isLogin = operation == QLatin1String("login");
    if (asked.isEmpty()) {
        sendError(client, asked, problemOf(60012, "Invalid request: " + text.left(512)));
        return;
    }
    if (!isSubscribing && !isLogin && operation != QLatin1String("unsubscribe")) {
        sendError(client, asked, problemOf(60019, "Invalid op: " + operation.toUtf8()));
        return;
    }
    const Clock::time_point now = stage().now();
    while (!client.requests.empty() && client.requests.front() + stage().paced(1h) < now)
        client.requests.pop_front();
    client.requests.push_back(now);
    if (client.requests.size() > PrivateRequestsPerHour)
        sendError(client, asked, problemOf(60014));
    else if (isLogin)
        login(client, asked);
    else if (!client.account)
        sendError(client, asked, problemOf(60011));
    else
        request(client, asked, text, isSubscribing);
}

void OkxDesk::login(Client &client, const QJsonObject &request)
{
    const QJsonValue argument = request.value(QLatin1String("args"))[0];
    const auto field = [&](const char *key) { return argument[QLatin1String(key)].toString().toUtf8(); };
    const QByteArray timestamp = field("timestamp");
    Account *const account = findAccount(field("apiKey"));
    int code = 0;
    QByteArray words;
    bool isTime = false;
    const qint64 seconds = timestamp.toLongLong(&isTime);
    if (const auto refused = stage().refusesCredentials({.account = account ? account->credentials.number : 0,
                                                         .session = client.peer.id,
                                                         .path = {},
                                                         .method = {}})) {
        code = refused->code != 0 ? refused->code : 60032;
        words = refused->text;
    } else if (!account) {
        // What looks like a key belongs to nobody; anything else is none.
        code = QUuid::fromString(field("apiKey")).isNull() ? 60005 : 60032;
    } else if (!isTime || seconds <= 0 || seconds > 99'999'999'999) {   // In seconds, not in ms.
        code = 60004;
    } else if (std::abs(nowMs() - seconds * 1000) > LoginWindow) {
        code = 60006;
    } else if (field("passphrase") != account->credentials.passphrase) {
        code = 60024;
    } else if (field("sign")
               != simhmac::sha256Base64(account->credentials.apiSecret, timestamp + "GET/users/self/verify")) {
        code = 60007;
    }
    if (code != 0) {
        sendError(client, request, problemOf(code, words));
        if (code == 60009)
            stage().close(client.peer, 4001, QStringLiteral("Login failed."), QStringLiteral("the login failed"));
        return;
    }
    wake(*account);
    if (client.account != account)
        client.wishes.clear();
    client.account = account;
    // Only a fault that names "login" is meant.
    if (stage().withholdsAnswer(client.peer, {.name = "login", .channel = "login", .symbol = {}, .isHeartbeat = true}))
        return;
    TextWriter out;
    out << '{';
    writePrivateId(out, request);
    out << R"("event":"login","code":"0","msg":"","connId":")" << viewOf(client.connection) << "\"}";
    stage().answer(client.peer, out.bytes());
}

std::optional<OkxDesk::Wish> OkxDesk::findWish(const QJsonObject &argument) const
{
    const QByteArray name = argument.value(QLatin1String("channel")).toString().toUtf8();
    const auto *const known = std::find(std::begin(PrivateChannels), std::end(PrivateChannels), viewOf(name));
    if (known == std::end(PrivateChannels))
        return {};
    Wish wish{.channel = Channel(known - std::begin(PrivateChannels)), .argument = {}, .type = {}, .instrument = {}};
    wish.argument = QJsonDocument(argument).toJson(QJsonDocument::Compact).chopped(1);
    wish.instrument = argument.value(QLatin1String("instId")).toString().toUtf8();
    wish.type = argument.value(QLatin1String("instType")).toString().toUtf8();
    if (wish.channel == Channel::Orders || wish.channel == Channel::Positions) {
        static constexpr std::string_view Types[] = {"ANY", "SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION"};
        if (std::find(std::begin(Types), std::end(Types), viewOf(wish.type)) == std::end(Types))
            return {};
    }
    if (wish.type == "ANY")
        wish.type.clear();
    return wish;
}

int OkxDesk::sessionsOf(const Account &account, Channel channel) const
{
    return int(std::count_if(m_clients.begin(), m_clients.end(), [&](const auto &entry) {
        const Client &client = *entry.second;
        return client.account == &account
               && std::any_of(client.wishes.begin(), client.wishes.end(),
                              [channel](const Wish &wish) { return wish.channel == channel; });
    }));
}

void OkxDesk::request(Client &client, const QJsonObject &request, const QByteArray &text, bool isSubscribing)
{
    const QJsonArray arguments = request.value(QLatin1String("args")).toArray();
    if (arguments.isEmpty()) {
        sendError(client, request, problemOf(60012, "Invalid request: " + text.left(512)));
        return;
    }
    for (const QJsonValue &each : arguments) {
        const std::optional<Wish> wish = findWish(each.toObject());
        const QByteArray name = each[QLatin1String("channel")].toString().toUtf8();
        const Topic topic{.name = name, .channel = name, .symbol = {}};
        if (!wish || (isSubscribing && stage().rejects(client.peer, topic))) {
            sendError(client, request,
                      problemOf(60018, "Wrong URL or channel:" + name
                                           + " doesn't exist. Please use the correct URL, channel and parameters "
                                             "referring to API document."));
            continue;
        }
        const auto place = std::find_if(client.wishes.begin(), client.wishes.end(),
                                        [&](const Wish &other) { return other.argument == wish->argument; });
        const auto acknowledge = [&] {
            TextWriter out;
            out << '{';
            writePrivateId(out, request);
            out << R"("event":")" << (isSubscribing ? "subscribe" : "unsubscribe") << R"(","arg":)"
                << viewOf(wish->argument) << R"(},"connId":")" << viewOf(client.connection) << "\"}";
            stage().answer(client.peer, out.bytes());
        };
        if (!isSubscribing) {
            if (place != client.wishes.end())
                client.wishes.erase(place);
            acknowledge();
            continue;
        }
        const bool isThere = place != client.wishes.end();
        const bool isOfChannel = std::any_of(client.wishes.begin(), client.wishes.end(),
                                             [&](const Wish &other) { return other.channel == wish->channel; });
        const int sessions = sessionsOf(*client.account, wish->channel) + (isOfChannel ? 0 : 1);
        const bool isTooMuch = sessions > SessionsPerChannel;
        if (!isTooMuch) {
            if (!stage().withholdsAnswer(client.peer, topic))
                acknowledge();
            if (!isThere)
                client.wishes.append(*wish);
        }
        TextWriter count;
        count << R"({"event":"channel-conn-count)" << (isTooMuch ? "-error" : "") << R"(","channel":")" << viewOf(name)
              << R"(","connCount":")" << sessions << R"(","connId":")" << viewOf(client.connection) << "\"}";
        stage().answer(client.peer, count.bytes());
        if (!isTooMuch)
            sendSnapshot(client, *wish);
    }
}

// ---- Events --------------------------------------------------------------------------------------------------------

bool OkxDesk::concerns(const Wish &wish, const SimTradedMarket &market) const
{
    return (wish.type.isEmpty() || wish.type == (market.isContract ? "SWAP" : "SPOT"))
           && (wish.instrument.isEmpty() || wish.instrument == market.instrument.symbol);
}

bool OkxDesk::send(Client &client, const Wish &wish, const QByteArray &symbol, qint64 sequence, bool isSnapshot,
                   const std::function<void(TextWriter &)> &write)
{
    const QByteArray name = bytesOf(PrivateChannels[size_t(wish.channel)]);
    const Topic topic{.name = name, .channel = name, .symbol = symbol, .isSnapshot = isSnapshot};
    if (!stage().mayPublish(client.peer, topic))
        return false;
    m_frame.clear();
    m_frame << R"({"arg":)" << viewOf(wish.argument) << R"(,"uid":")" << viewOf(userOf(*client.account))
            << R"("},"data":[)";
    write(m_frame);
    m_frame << "]}";
    stage().publish(client.peer, topic, sequence, m_frame.bytes());
    client.lastSaidAt = stage().now();
    return true;
}

void OkxDesk::sendSnapshot(Client &client, const Wish &wish)
{
    const Account &account = *client.account;
    switch (wish.channel) {
    case Channel::Orders:
        break;   // It has none.
    case Channel::Account:
        (void)send(client, wish, {}, -1, true, [&](TextWriter &out) { writeAccount(out, account); });
        break;
    case Channel::Positions:
        (void)send(client, wish, {}, -1, true, [&](TextWriter &out) { writePositions(out, account, wish, false); });
        break;
    case Channel::BalanceAndPosition:
        (void)send(client, wish, {}, -1, true, [&](TextWriter &out) { writeBoth(out, account, nullptr); });
        break;
    }
}

void OkxDesk::clockTurn()
{
    const Clock::time_point now = stage().now();
    for (auto &[id, client] : m_clients) {
        if (now >= client->lastSaidAt + stage().paced(SilenceLimit)) {
            stage().close(client->peer, 4004, QStringLiteral("No data received in 30s."),
                          QStringLiteral("neither data nor ping for 30 s"));
        }
    }
    if (m_nextPush == Clock::time_point() || now > m_nextPush + stage().paced(PushEvery))
        m_nextPush = now + stage().paced(PushEvery);
    if (now < m_nextPush)
        return;
    m_nextPush += stage().paced(PushEvery);
    for (auto &[id, client] : m_clients) {
        for (const Wish &wish : QList<Wish>(client->account ? client->wishes : QList<Wish>())) {
            if (wish.channel == Channel::Account || wish.channel == Channel::Positions)
                sendSnapshot(*client, wish);
        }
    }
}

std::vector<quint64> OkxDesk::tell(Account &account, const SimAccountEvent &event)
{
    std::vector<quint64> told;
    const bool isTransfer = event.kind == SimAccountEvent::Kind::Transferred;
    const SimTradedMarket *market = isTransfer ? nullptr : &account.model.marketOf(event.order);
    const QByteArray symbol = market ? market->instrument.symbol : QByteArray();
    for (auto &[id, client] : m_clients) {
        if (client->account != &account)
            continue;
        bool isTold = false;
        for (const Wish &wish : client->wishes) {
            switch (wish.channel) {
            case Channel::Orders:
                if (market && concerns(wish, *market)) {
                    isTold = send(*client, wish, symbol, event.id, false,
                                  [&](TextWriter &out) {
                                      writeOrder(out, account, event.order, event.fill ? &*event.fill : nullptr);
                                  })
                             || isTold;
                }
                break;
            case Channel::Account:
                if (!event.assets.empty()) {
                    isTold = send(*client, wish, {}, event.id, false,
                                  [&](TextWriter &out) { writeAccount(out, account); })
                             || isTold;
                }
                break;
            case Channel::Positions:
                if (market && event.fill && market->isContract && concerns(wish, *market)) {
                    isTold = send(*client, wish, symbol, event.id, false,
                                  [&](TextWriter &out) { writePosition(out, account, event.order.market); })
                             || isTold;
                }
                break;
            case Channel::BalanceAndPosition:
                if (event.fill || isTransfer) {
                    isTold = send(*client, wish, {}, event.id, false,
                                  [&](TextWriter &out) { writeBoth(out, account, &event); })
                             || isTold;
                }
                break;
            }
        }
        if (isTold)
            told.push_back(id);
    }
    return told;
}

void OkxDesk::writeOrder(TextWriter &out, const Account &account, const SimOrder &order, const SimFill *fill) const
{
    static constexpr std::string_view States[] = {"live", "partially_filled", "filled", "canceled"};
    const SimTradedMarket &market = account.model.marketOf(order);
    const Instrument &what = market.instrument;
    const auto price = [&](std::string_view key, qint64 value) {
        writeOkxNumber(out << ",\"" << key << "\":\"", value, what.priceDecimals);
        out << '"';
    };
    const auto size = [&](std::string_view key, qint64 value) {
        writeOkxNumber(out << ",\"" << key << "\":\"", value, what.sizeDecimals);
        out << '"';
    };
    const auto amount = [&](std::string_view key, qint64 value) {
        writeOkxNumber(out << ",\"" << key << "\":\"", value, SimAmountDecimals);
        out << '"';
    };
    // Fees are paid in what is received on spot, in the quote on swaps.
    const QByteArray feeAsset = !market.isContract && order.isBuy ? what.base : what.quote;
    out << R"({"instType":")" << (market.isContract ? "SWAP" : "SPOT") << R"(","instId":")" << viewOf(what.symbol)
        << R"(","ordId":")" << 2'497'956'000'000'000'000 + order.id << R"(","clOrdId":"fw)" << order.id
        << R"(","tag":"","ccy":"")";
    price("px", order.price);
    size("sz", order.size);
    out << R"(,"notionalUsd":"","ordType":"limit","side":")" << (order.isBuy ? "buy" : "sell")
        << R"(","posSide":"net","tdMode":")" << (market.isContract ? "cross" : "cash") << R"(","tgtCcy":"")";
    if (fill) {
        price("fillPx", fill->price);
        size("fillSz", fill->size);
        out << R"(,"tradeId":")" << fill->id << R"(","fillTime":")" << epochMs(order.changedAt) << '"';
        amount("fillFee", -fill->fee);
        out << R"(,"fillFeeCcy":")" << viewOf(feeAsset) << R"(","execType":")" << (order.isMaker ? "M" : "T") << '"';
        amount("fillPnl", fill->realized);
        amount("pnl", fill->realized);
    } else {
        out << R"(,"fillPx":"","fillSz":"0","tradeId":"","fillTime":"","fillFee":"0","fillFeeCcy":"","execType":"",)"
            << R"("fillPnl":"0","pnl":"0")";
    }
    size("accFillSz", order.filled);
    price("avgPx", order.filled > 0 ? order.price : 0);
    out << R"(,"state":")" << States[size_t(order.state)] << R"(","lever":")" << (market.isContract ? "10" : "") << '"';
    amount("fee", -order.fees);
    out << R"(,"feeCcy":")" << viewOf(feeAsset) << R"(","rebate":"0","rebateCcy":")" << viewOf(what.quote)
        << R"(","category":"normal","source":"","reduceOnly":"false","cancelSource":")"
        << (order.state == SimOrder::State::Cancelled ? "1" : "")
        << R"(","quickMgnType":"","algoId":"","algoClOrdId":"","amendResult":"","reqId":"","code":"0","msg":"","uTime":")"
        << epochMs(order.changedAt) << R"(","cTime":")" << epochMs(order.placedAt) << R"("})";
}

void OkxDesk::writeAccount(TextWriter &out, const Account &account) const
{
    const auto amount = [&](std::string_view key, qint64 value) {
        writeOkxNumber(out << ",\"" << key << "\":\"", value, SimAmountDecimals);
        out << '"';
    };
    const qint64 time = epochMs(account.model.changedAt());
    out << R"({"uTime":")" << time << '"';
    amount("totalEq", account.model.quote().total);
    out << R"(,"isoEq":"0","adjEq":"","ordFroz":"","imr":"","mmr":"","mgnRatio":"","notionalUsd":"","borrowFroz":"",)"
        << R"("upl":"","details":[)";
    for (const SimBalance &balance : account.model.balances()) {
        out << (&balance == &account.model.balances().front() ? "" : ",") << R"({"ccy":")" << viewOf(balance.asset)
            << '"';
        amount("eq", balance.total);
        amount("cashBal", balance.total);
        amount("availBal", balance.free());
        amount("availEq", balance.free());
        amount("frozenBal", balance.locked);
        amount("ordFrozen", balance.locked);
        out << R"(,"upl":"0","liab":"","crossLiab":"","isoEq":"0","eqUsd":"0","uTime":")" << time << R"("})";
    }
    out << "]}";
}

void OkxDesk::writePosition(TextWriter &out, const Account &account, int index) const
{
    const SimTradedMarket &market = account.model.markets()[size_t(index)];
    const SimPosition &position = account.model.position(index);
    const SimAccountModel::BestPrices best = priceOf(market.index);
    const qint64 mark = (best.bid + best.ask) / 2;
    out << R"({"posId":")" << 1'111'000 + market.index << R"(","instId":")" << viewOf(market.instrument.symbol)
        << R"(","instType":"SWAP","mgnMode":"cross","posSide":"net","pos":")";
    writeOkxNumber(out, position.size, market.instrument.sizeDecimals);
    out << R"(","availPos":"","avgPx":")";
    if (position.size != 0)
        writeOkxNumber(out, account.model.entryPrice(index), market.instrument.priceDecimals);
    out << R"(","ccy":")" << viewOf(market.instrument.quote) << R"(","upl":")";
    writeOkxNumber(out, SimAccountModel::amountOf(market, mark, position.size) - position.cost, SimAmountDecimals);
    out << R"(","realizedPnl":")";
    writeOkxNumber(out, position.realized, SimAmountDecimals);
    out << R"(","uplRatio":"0","lever":"10","liqPx":"","markPx":")";
    writeOkxNumber(out, mark, market.instrument.priceDecimals);
    out << R"(","margin":"","imr":"","mmr":"","mgnRatio":"","notionalUsd":"","adl":"1","last":")";
    writeOkxNumber(out, mark, market.instrument.priceDecimals);
    const qint64 time = epochMs(account.model.changedAt());
    out << R"(","tradeId":"1","cTime":")" << time << R"(","uTime":")" << time << R"(","pTime":")" << nowMs() << R"("})";
}

// Those that there are, or every one that ever was.
void OkxDesk::writePositions(TextWriter &out, const Account &account, const Wish &wish, bool areAll) const
{
    bool isFirst = true;
    for (int i = 0; i < int(account.model.markets().size()); ++i) {
        const SimTradedMarket &market = account.model.markets()[size_t(i)];
        if (!market.isContract || !concerns(wish, market) || (!areAll && account.model.position(i).size == 0))
            continue;
        out << (std::exchange(isFirst, false) ? "" : ",");
        writePosition(out, account, i);
    }
}

// What changed with the event, or all of it.
void OkxDesk::writeBoth(TextWriter &out, const Account &account, const SimAccountEvent *event) const
{
    const qint64 time = epochMs(account.model.changedAt());
    out << R"({"pTime":")" << nowMs() << R"(","eventType":")"
        << (!event                   ? "snapshot"
            : event->fill            ? "filled"
            : event->transferred > 0 ? "deposit"
                                     : "transferred")
        << R"(","balData":[)";
    bool isFirst = true;
    const auto &balances = account.model.balances();
    for (int i = 0; i < int(balances.size()); ++i) {
        if (event && std::find(event->assets.begin(), event->assets.end(), i) == event->assets.end())
            continue;
        out << (std::exchange(isFirst, false) ? "" : ",") << R"({"ccy":")" << viewOf(balances[size_t(i)].asset)
            << R"(","cashBal":")";
        writeOkxNumber(out, balances[size_t(i)].total, SimAmountDecimals);
        out << R"(","uTime":")" << time << R"("})";
    }
    out << R"(],"posData":[)";
    isFirst = true;
    for (int i = 0; i < int(account.model.markets().size()); ++i) {
        const SimTradedMarket &market = account.model.markets()[size_t(i)];
        const bool isMeant = event ? event->fill && event->order.market == i : account.model.position(i).size != 0;
        if (!market.isContract || !isMeant)
            continue;
        out << (std::exchange(isFirst, false) ? "" : ",") << R"({"posId":")" << 1'111'000 + market.index
            << R"(","tradeId":"1","instId":")" << viewOf(market.instrument.symbol)
            << R"(","instType":"SWAP","mgnMode":"cross","posSide":"net","pos":")";
        writeOkxNumber(out, account.model.position(i).size, market.instrument.sizeDecimals);
        out << R"(","ccy":")" << viewOf(market.instrument.quote) << R"(","posCcy":"","avgPx":")";
        writeOkxNumber(out, account.model.entryPrice(i), market.instrument.priceDecimals);
        out << R"(","uTime":")" << time << R"("})";
    }
    out << R"(],"trades":[]})";
}

// ---- REST ----------------------------------------------------------------------------------------------------------

std::variant<PrivateDesk::Account *, OkxDesk::Problem> OkxDesk::checkSigned(const RestQuestion &question)
{
    const QByteArray key = question.header("OK-ACCESS-KEY"), time = question.header("OK-ACCESS-TIMESTAMP");
    if (key.isEmpty())
        return problemOf(50103);
    Account *const account = findAccount(key);
    if (const auto refused = stage().refusesCredentials({.account = account ? account->credentials.number : 0,
                                                         .session = 0,
                                                         .path = viewOf(question.path),
                                                         .method = viewOf(question.method)})) {
        return problemOf(refused->code != 0 ? refused->code : 50119, refused->text);
    }
    if (!account)
        return problemOf(50119);
    const QDateTime sent = QDateTime::fromString(QString::fromUtf8(time), Qt::ISODateWithMs);
    if (!sent.isValid())
        return problemOf(50112);
    if (std::abs(sent.toMSecsSinceEpoch() - nowMs()) > LoginWindow)
        return problemOf(50102);
    if (question.header("OK-ACCESS-PASSPHRASE") != account->credentials.passphrase)
        return problemOf(50105);
    const QByteArray query = question.rawQuery.isEmpty() ? QByteArray() : '?' + question.rawQuery;
    if (question.header("OK-ACCESS-SIGN")
        != simhmac::sha256Base64(account->credentials.apiSecret,
                                 time + question.method + question.path + query + question.body))
        return problemOf(50113);
    wake(*account);
    return account;
}

std::optional<RestAnswer> OkxDesk::rest(const RestQuestion &question)
{
    static constexpr std::string_view Calls[] = {"/api/v5/account/balance", "/api/v5/account/positions",
                                                 "/api/v5/account/config", "/api/v5/trade/orders-pending"};
    if (question.method != "GET"
        || std::find(std::begin(Calls), std::end(Calls), viewOf(question.path)) == std::end(Calls))
        return {};
    const auto checked = checkSigned(question);
    TextWriter out;
    if (const Problem *problem = std::get_if<Problem>(&checked)) {
        (out << R"({"msg":)").quoted(viewOf(problem->message)) << R"(,"code":")" << viewOf(problem->code) << R"("})";
        return RestAnswer{.status = 401, .body = out.bytes().toByteArray()};
    }
    const Account &account = *std::get<Account *>(checked);
    const Wish wish{.channel = Channel::Orders,
                    .argument = {},
                    .type = question.value("instType"),
                    .instrument = question.value("instId")};
    out << R"({"code":"0","msg":"","data":[)";
    if (question.path.endsWith("balance")) {
        writeAccount(out, account);
    } else if (question.path.endsWith("positions")) {
        writePositions(out, account, wish, false);
    } else if (question.path.endsWith("orders-pending")) {
        bool isFirst = true;
        for (auto it = account.model.orders().rbegin(); it != account.model.orders().rend(); ++it) {   // Newest first.
            if (!concerns(wish, account.model.marketOf(it->second)))
                continue;
            out << (std::exchange(isFirst, false) ? "" : ",");
            writeOrder(out, account, it->second, nullptr);
        }
    } else {
        static constexpr std::string_view Rights[] = {"read_only", "read_only,trade", "read_only,withdraw,trade"};
        out << R"({"acctLv":"2","posMode":"net_mode","uid":")" << viewOf(userOf(account)) << R"(","mainUid":")"
            << viewOf(userOf(account)) << R"(","label":"feedwarden","perm":")"
            << Rights[size_t(stage().accountWish().rights)]
            << R"(","ip":"","level":"Lv1","autoLoan":false,"ctIsoMode":"automatic","greeksType":"PA","roleType":"0","type":"0"})";
    }
    out << "]}";
    return RestAnswer{.body = out.bytes().toByteArray()};
}

}   // namespace feedwarden
