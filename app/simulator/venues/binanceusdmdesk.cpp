// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/binanceusdmdesk.h"

#include "app/simulator/wiretime.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace feedwarden {

static constexpr auto ListenKeyLife = 60min;
static constexpr qint64 MarginShare = 10;   // One part in so many of what a position is worth.

BinanceUsdmDesk::BinanceUsdmDesk(VenueStage &stage, Setting setting)
    : BinanceDesk(stage, std::move(setting)), m_random(marketSeed(stage.seed(), "binance-usdm", "listen-keys"))
{
}

BinanceUsdmDesk::~BinanceUsdmDesk() = default;

bool BinanceUsdmDesk::isPrivate(const UpgradeRequest &request) const
{
    return request.path == "/private/ws" || request.path.startsWith("/private/ws/")
           || request.path == "/private/stream";
}

void BinanceUsdmDesk::sessionOpened(Peer &peer)
{
    auto client = std::make_unique<Client>(
        Client{.peer = peer, .isCombined = peer.request.path == "/private/stream", .wishes = {}});
    // `events` belongs to the key before it.
    const QUrlQuery query(QString::fromUtf8(peer.request.query));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (name == QLatin1String("listenKey"))
            client->wishes.append({.listenKey = value.toUtf8(), .events = {}});
        else if (name == QLatin1String("events") && !client->wishes.isEmpty())
            client->wishes.last().events = value.toUtf8().split('/');
    }
    m_clients.emplace(peer.id, std::move(client));
}

void BinanceUsdmDesk::sessionClosed(Peer &peer) { m_clients.erase(peer.id); }

// What clients of streams say is answered and changes nothing.
void BinanceUsdmDesk::textReceived(Peer &peer, const QByteArray &text)
{
    const QJsonObject request = QJsonDocument::fromJson(text).object();
    const QJsonValue id = request.value(QLatin1String("id"));
    TextWriter out;
    out << R"({"result":null,"id":)";
    if (id.isString())
        out.quoted(viewOf(id.toString().toUtf8()));
    else
        out << id.toInteger();
    out << '}';
    stage().answer(peer, out.bytes());
}

// ---- Listen keys ---------------------------------------------------------------------------------------------------

RestAnswer BinanceUsdmDesk::listenKeyAnswer(const QByteArray &method, const Account &account)
{
    const int number = account.credentials.number;
    const Clock::time_point until = stage().now() + stage().paced(ListenKeyLife);
    const auto found = m_keys.find(number);
    if (method == "POST") {
        ListenKey key{.text = {}, .until = until};
        if (found != m_keys.end()) {
            key.text = found->second.text;
        } else {
            while (key.text.size() < 64)
                key.text.append("abcdefghijklmnopqrstuvwxyz0123456789"[m_random.next() % 36]);
        }
        m_keys.insert_or_assign(number, key);
        return {.body = R"({"listenKey":")" + key.text + "\"}"};
    }
    if (found == m_keys.end())
        return refusal(problemOf(-1125));
    if (method == "DELETE") {
        m_keys.erase(found);
        return {.body = "{}"};
    }
    found->second.until = until;
    return {.body = R"({"listenKey":")" + found->second.text + "\"}"};
}

// Those who asked for it are told; the sessions go on without another word.
void BinanceUsdmDesk::expire(int account)
{
    const auto found = m_keys.find(account);
    if (found == m_keys.end())
        return;
    const QByteArray key = found->second.text;
    TextWriter event;
    event << R"({"e":"listenKeyExpired","E":)" << nowMs() << R"(,"listenKey":")" << viewOf(key) << R"("})";
    for (auto &[id, client] : m_clients) {
        for (const Wish &wish : client->wishes) {
            if (wish.listenKey == key && wish.events.contains("listenKeyExpired")) {
                (void)send(*client, wish, {.name = "listenKeyExpired", .channel = "listenKeyExpired", .symbol = {}}, -1,
                           event.view());
            }
        }
    }
    m_keys.erase(account);
}

void BinanceUsdmDesk::clockTurn()
{
    const Clock::time_point now = stage().now();
    for (const auto &[account, key] : std::map(m_keys)) {
        if (now >= key.until)
            expire(account);
    }
}

void BinanceUsdmDesk::endKeys(SimKeyEnd end, int account)
{
    for (const auto &[number, key] : std::map(m_keys)) {
        if (account != 0 && number != account)
            continue;
        if (end == SimKeyEnd::Expired)
            expire(number);
        else
            m_keys.erase(number);
    }
}

// ---- Events --------------------------------------------------------------------------------------------------------

qint64 BinanceUsdmDesk::markPrice(const Account &account, int market) const
{
    const SimAccountModel::BestPrices best = priceOf(account.model.markets()[size_t(market)].index);
    return (best.bid + best.ask) / 2;
}

qint64 BinanceUsdmDesk::unrealized(const Account &account, int market) const
{
    const SimPosition &position = account.model.position(market);
    return SimAccountModel::amountOf(account.model.markets()[size_t(market)], markPrice(account, market), position.size)
           - position.cost;
}

void BinanceUsdmDesk::writeOrder(TextWriter &out, const Account &account, const SimAccountEvent &event) const
{
    const SimOrder &order = event.order;
    const Instrument &what = account.model.marketOf(order).instrument;
    const auto price = [&](std::string_view key, qint64 value) {
        (out << R"(,")" << key << R"(":")").fixed(value, what.priceDecimals, what.priceDecimals) << '"';
    };
    const auto size = [&](std::string_view key, qint64 value) {
        (out << R"(,")" << key << R"(":")").fixed(value, what.sizeDecimals, what.sizeDecimals) << '"';
    };
    const bool isFill = event.fill.has_value(), isCancel = event.kind == SimAccountEvent::Kind::Cancelled;
    out << R"({"e":"ORDER_TRADE_UPDATE","E":)" << nowMs() << R"(,"T":)" << epochMs(event.time) << R"(,"o":{"s":")"
        << viewOf(what.symbol) << R"(","c":")" << viewOf(clientIdOf(order)) << R"(","S":")"
        << (order.isBuy ? "BUY" : "SELL") << R"(","o":"LIMIT","f":"GTC")";
    size("q", order.size);
    price("p", order.price);
    price("ap", order.filled > 0 ? order.price : 0);
    out << R"(,"sp":"0","x":")"
        << (isFill     ? "TRADE"
            : isCancel ? "CANCELED"
                       : "NEW")
        << R"(","X":")" << stateName(order.state) << R"(","i":)" << order.id;
    size("l", isFill ? event.fill->size : 0);
    size("z", order.filled);
    price("L", isFill ? event.fill->price : 0);
    writeSimAmount(out << R"(,"N":"USDT","n":")", isFill ? event.fill->fee : 0)
        << R"(","T":)" << epochMs(event.time) << R"(,"t":)" << (isFill ? event.fill->id : 0)
        << R"(,"b":"0","a":"0","m":)" << (isFill && order.isMaker ? "true" : "false")
        << R"(,"R":false,"wt":"CONTRACT_PRICE","ot":"LIMIT","ps":"BOTH","cp":false,"rp":")";
    writeSimAmount(out, isFill ? event.fill->realized : 0)
        << R"(","pP":false,"si":0,"ss":0,"V":"EXPIRE_MAKER","pm":"NONE","gtd":0,"er":"0"}})";
}

void BinanceUsdmDesk::writeTradeLite(TextWriter &out, const Account &account, const SimAccountEvent &event) const
{
    const SimOrder &order = event.order;
    const Instrument &what = account.model.marketOf(order).instrument;
    out << R"({"e":"TRADE_LITE","E":)" << nowMs() << R"(,"T":)" << epochMs(event.time) << R"(,"s":")"
        << viewOf(what.symbol) << R"(","q":")";
    out.fixed(order.size, what.sizeDecimals, what.sizeDecimals) << R"(","p":")";
    out.fixed(order.price, what.priceDecimals, what.priceDecimals)
        << R"(","m":)" << (order.isMaker ? "true" : "false") << R"(,"c":")" << viewOf(clientIdOf(order)) << R"(","S":")"
        << (order.isBuy ? "BUY" : "SELL") << R"(","L":")";
    out.fixed(event.fill->price, what.priceDecimals, what.priceDecimals) << R"(","l":")";
    out.fixed(event.fill->size, what.sizeDecimals, what.sizeDecimals)
        << R"(","t":)" << event.fill->id << R"(,"i":)" << order.id << '}';
}

void BinanceUsdmDesk::writeUpdate(TextWriter &out, const Account &account, const SimAccountEvent &event) const
{
    const bool isTransfer = event.kind == SimAccountEvent::Kind::Transferred;
    out << R"({"e":"ACCOUNT_UPDATE","E":)" << nowMs() << R"(,"T":)" << epochMs(event.time) << R"(,"a":{"m":")"
        << (!isTransfer             ? "ORDER"
            : event.transferred > 0 ? "DEPOSIT"
                                    : "WITHDRAW")
        << R"(","B":[{"a":")" << viewOf(account.model.quote().asset) << R"(","wb":")";
    writeSimAmount(out, account.model.quote().total) << R"(","cw":")";
    writeSimAmount(out, account.model.quote().total) << R"(","bc":")";
    writeSimAmount(out, event.transferred) << R"("}],"P":[)";
    if (!isTransfer) {
        const Instrument &what = account.model.marketOf(event.order).instrument;
        const int market = event.order.market;
        const qint64 entry = account.model.entryPrice(market);
        out << R"({"s":")" << viewOf(what.symbol) << R"(","pa":")";
        out.fixed(account.model.position(market).size, what.sizeDecimals, what.sizeDecimals) << R"(","ep":")";
        out.fixed(entry, what.priceDecimals, what.priceDecimals) << R"(","bep":")";
        out.fixed(entry, what.priceDecimals, what.priceDecimals) << R"(","cr":")";
        writeSimAmount(out, account.model.position(market).realized) << R"(","up":")";
        writeSimAmount(out, unrealized(account, market)) << R"(","mt":"cross","iw":"0","ps":"BOTH","ma":"USDT"})";
    }
    out << "]}}";
}

// False where a fault mutes it.
bool BinanceUsdmDesk::send(Client &client, const Wish &wish, const Topic &topic, qint64 sequence,
                           std::string_view event)
{
    if (!stage().mayPublish(client.peer, topic))
        return false;
    m_wrapped.clear();
    if (client.isCombined)
        m_wrapped << R"({"stream":")" << viewOf(wish.listenKey) << R"(","data":)" << event << '}';
    else
        m_wrapped << event;
    stage().publish(client.peer, topic, sequence, m_wrapped.bytes());
    return true;
}

std::vector<quint64> BinanceUsdmDesk::tell(Account &account, const SimAccountEvent &event)
{
    std::vector<quint64> told;
    const auto key = m_keys.find(account.credentials.number);
    if (key == m_keys.end())
        return told;
    const bool isTransfer = event.kind == SimAccountEvent::Kind::Transferred;
    const QByteArray symbol = isTransfer ? QByteArray() : account.model.marketOf(event.order).instrument.symbol;
    const auto sendAll = [&](const char *name, auto write) {
        m_event.clear();
        for (auto &[id, client] : m_clients) {
            for (const Wish &wish : client->wishes) {
                if (wish.listenKey != key->second.text || !wish.events.contains(name))
                    continue;
                if (m_event.isEmpty())
                    write();
                if (send(*client, wish, {.name = name, .channel = name, .symbol = symbol}, event.id, m_event.view())
                    && std::find(told.begin(), told.end(), id) == told.end()) {
                    told.push_back(id);
                }
            }
        }
    };
    if (event.fill)
        sendAll("TRADE_LITE", [&] { writeTradeLite(m_event, account, event); });
    if (!isTransfer)
        sendAll("ORDER_TRADE_UPDATE", [&] { writeOrder(m_event, account, event); });
    if (event.fill || isTransfer)
        sendAll("ACCOUNT_UPDATE", [&] { writeUpdate(m_event, account, event); });
    return told;
}

// ---- REST ----------------------------------------------------------------------------------------------------------

void BinanceUsdmDesk::writePositions(TextWriter &out, const Account &account, const QByteArray &symbol) const
{
    char separator = '[';
    for (int i = 0; i < int(account.model.markets().size()); ++i) {
        const Instrument &what = account.model.markets()[size_t(i)].instrument;
        const SimPosition &position = account.model.position(i);
        if (position.size == 0 || (!symbol.isEmpty() && symbol != what.symbol))
            continue;
        const qint64 worth = SimAccountModel::amountOf(account.model.markets()[size_t(i)], markPrice(account, i),
                                                       position.size);
        out << std::exchange(separator, ',') << R"({"symbol":")" << viewOf(what.symbol)
            << R"(","positionSide":"BOTH","positionAmt":")";
        out.fixed(position.size, what.sizeDecimals, what.sizeDecimals) << R"(","entryPrice":")";
        out.fixed(account.model.entryPrice(i), what.priceDecimals, what.priceDecimals) << R"(","breakEvenPrice":")";
        out.fixed(account.model.entryPrice(i), what.priceDecimals, what.priceDecimals) << R"(","markPrice":")";
        out.fixed(markPrice(account, i), what.priceDecimals, what.priceDecimals) << R"(","unRealizedProfit":")";
        writeSimAmount(out, unrealized(account, i)) << R"(","unrealizedProfit":")";
        writeSimAmount(out, unrealized(account, i))
            << R"(","liquidationPrice":"0","isolatedMargin":"0","isolatedWallet":"0","marginType":"cross","leverage":"10","notional":")";
        writeSimAmount(out, worth) << R"(","marginAsset":"USDT","initialMargin":")";
        writeSimAmount(out, std::abs(worth) / MarginShare)
            << R"(","maintMargin":"0","positionInitialMargin":"0","openOrderInitialMargin":"0","adl":1,"bidNotional":"0","askNotional":"0","updateTime":)"
            << epochMs(account.model.changedAt()) << '}';
    }
    out << (separator == '[' ? "[]" : "]");
}

void BinanceUsdmDesk::writeBalances(TextWriter &out, const Account &account) const
{
    const qint64 total = account.model.quote().total;
    out << R"([{"accountAlias":"FzFzuXsRuX","asset":")" << viewOf(account.model.quote().asset) << R"(","balance":")";
    writeSimAmount(out, total) << R"(","crossWalletBalance":")";
    writeSimAmount(out, total) << R"(","crossUnPnl":"0.00000000","availableBalance":")";
    writeSimAmount(out, total) << R"(","maxWithdrawAmount":")";
    writeSimAmount(out, total) << R"(","marginAvailable":true,"updateTime":)" << epochMs(account.model.changedAt())
                               << "}]";
}

void BinanceUsdmDesk::writeAccount(TextWriter &out, const Account &account) const
{
    qint64 profit = 0;
    for (int i = 0; i < int(account.model.markets().size()); ++i)
        profit += unrealized(account, i);
    const qint64 total = account.model.quote().total;
    const auto amount = [&](std::string_view key, qint64 value) {
        writeSimAmount(out << R"(,")" << key << R"(":")", value) << '"';
    };
    out << R"({"feeTier":0,"canTrade":true,"canDeposit":true,"canWithdraw":true,"updateTime":)"
        << epochMs(account.model.changedAt());
    for (const bool isAsset : {false, true}) {
        if (isAsset)
            out << R"(,"assets":[{"asset":")" << viewOf(account.model.quote().asset) << '"';
        amount(isAsset ? "initialMargin" : "totalInitialMargin", 0);
        amount(isAsset ? "maintMargin" : "totalMaintMargin", 0);
        amount(isAsset ? "walletBalance" : "totalWalletBalance", total);
        amount(isAsset ? "unrealizedProfit" : "totalUnrealizedProfit", profit);
        amount(isAsset ? "marginBalance" : "totalMarginBalance", total + profit);
        amount(isAsset ? "positionInitialMargin" : "totalPositionInitialMargin", 0);
        amount(isAsset ? "openOrderInitialMargin" : "totalOpenOrderInitialMargin", 0);
        amount(isAsset ? "crossWalletBalance" : "totalCrossWalletBalance", total);
        amount(isAsset ? "crossUnPnl" : "totalCrossUnPnl", profit);
        amount("availableBalance", total);
        amount("maxWithdrawAmount", total);
    }
    out << R"(,"marginAvailable":true,"updateTime":)" << epochMs(account.model.changedAt()) << R"(}],"positions":)";
    writePositions(out, account, {});
    out << '}';
}

void BinanceUsdmDesk::writeOpenOrders(TextWriter &out, const Account &account, const QByteArray &symbol) const
{
    char separator = '[';
    for (const auto &[id, order] : account.model.orders()) {
        const Instrument &what = account.model.marketOf(order).instrument;
        if (!symbol.isEmpty() && symbol != what.symbol)
            continue;
        out << std::exchange(separator, ',') << R"({"avgPrice":")";
        out.fixed(order.filled > 0 ? order.price : 0, what.priceDecimals, what.priceDecimals)
            << R"(","clientOrderId":")" << viewOf(clientIdOf(order)) << R"(","cumQuote":")";
        writeSimAmount(out, order.filledAmount) << R"(","executedQty":")";
        out.fixed(order.filled, what.sizeDecimals, what.sizeDecimals) << R"(","orderId":)" << id << R"(,"origQty":")";
        out.fixed(order.size, what.sizeDecimals, what.sizeDecimals) << R"(","origType":"LIMIT","price":")";
        out.fixed(order.price, what.priceDecimals, what.priceDecimals)
            << R"(","reduceOnly":false,"side":")" << (order.isBuy ? "BUY" : "SELL")
            << R"(","positionSide":"BOTH","status":")" << stateName(order.state)
            << R"(","stopPrice":"0","closePosition":false,"symbol":")" << viewOf(what.symbol) << R"(","time":)"
            << epochMs(order.placedAt) << R"(,"timeInForce":"GTC","type":"LIMIT","updateTime":)"
            << epochMs(order.changedAt)
            << R"(,"workingType":"CONTRACT_PRICE","priceProtect":false,"priceMatch":"NONE","selfTradePreventionMode":"EXPIRE_MAKER","goodTillDate":0})";
    }
    out << (separator == '[' ? "[]" : "]");
}

std::optional<RestAnswer> BinanceUsdmDesk::rest(const RestQuestion &question)
{
    if (question.path == "/fapi/v1/listenKey") {
        if (question.method != "POST" && question.method != "PUT" && question.method != "DELETE")
            return {};
        const auto checked = checkKey(signedRequestOf(question));
        if (const Problem *problem = std::get_if<Problem>(&checked))
            return refusal(*problem);
        return listenKeyAnswer(question.method, *std::get<Account *>(checked));
    }
    static constexpr std::string_view Calls[] = {"account", "balance", "positionRisk", "openOrders"};
    const qsizetype last = question.path.lastIndexOf('/');
    const QByteArray call = question.path.mid(last + 1), version = question.path.left(last);
    const bool isKnown = std::find(std::begin(Calls), std::end(Calls), viewOf(call)) != std::end(Calls);
    const bool isVersion = call == "openOrders" ? version == "/fapi/v1"
                                                : version == "/fapi/v2" || version == "/fapi/v3";
    if (question.method != "GET" || !isKnown || !isVersion)
        return {};
    const auto checked = checkSigned(signedRequestOf(question));
    if (const Problem *problem = std::get_if<Problem>(&checked))
        return refusal(*problem);
    const Account &account = *std::get<Account *>(checked);
    TextWriter out;
    if (call == "account")
        writeAccount(out, account);
    else if (call == "balance")
        writeBalances(out, account);
    else if (call == "positionRisk")
        writePositions(out, account, question.value("symbol"));
    else
        writeOpenOrders(out, account, question.value("symbol"));
    return RestAnswer{.body = out.bytes().toByteArray()};
}

}   // namespace feedwarden
