// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/binancespotdesk.h"

#include "app/simulator/wiretime.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace feedwarden {

static constexpr int Shown = 8;   // Decimals of every price and size.

static Topic topicOfEvent(const char *name, const QByteArray &symbol = {})
{
    return {.name = name, .channel = name, .symbol = symbol};
}

BinanceSpotDesk::~BinanceSpotDesk() = default;

void BinanceSpotDesk::sessionOpened(Peer &peer)
{
    m_clients.emplace(peer.id, std::make_unique<Client>(Client{.peer = peer, .connectedAt = nowMs()}));
}

void BinanceSpotDesk::sessionClosed(Peer &peer) { m_clients.erase(peer.id); }

bool BinanceSpotDesk::announceShutdown(Peer &peer)
{
    TextWriter out;
    out << R"({"event":{"e":"serverShutdown","E":)" << nowMs() << "}}";
    stage().answer(peer, out.bytes());
    return true;
}

// ---- Requests ------------------------------------------------------------------------------------------------------

void BinanceSpotDesk::answerResult(Client &client, const QByteArray &id, std::string_view result)
{
    TextWriter out;
    out << R"({"id":)" << viewOf(id) << R"(,"status":200,"result":)" << result
        << R"(,"rateLimits":[{"rateLimitType":"REQUEST_WEIGHT","interval":"MINUTE","intervalNum":1,"limit":6000,"count":2}]})";
    stage().answer(client.peer, out.bytes());
}

void BinanceSpotDesk::answerProblem(Client &client, const QByteArray &id, const Problem &problem)
{
    TextWriter out;
    out << R"({"id":)" << viewOf(id) << R"(,"status":)" << problem.status << R"(,"error":{"code":)" << problem.code
        << R"(,"msg":)";
    out.quoted(viewOf(problem.message))
        << R"(},"rateLimits":[{"rateLimitType":"REQUEST_WEIGHT","interval":"MINUTE","intervalNum":1,"limit":6000,"count":2}]})";
    stage().answer(client.peer, out.bytes());
}

// As it stands in what is signed.
static QByteArray signedText(const QJsonValue &value)
{
    if (value.isDouble())
        return QByteArray::number(value.toInteger());
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    return value.toString().toUtf8();
}

void BinanceSpotDesk::textReceived(Peer &peer, const QByteArray &text)
{
    const auto found = m_clients.find(peer.id);
    if (found == m_clients.end())
        return;
    Client &client = *found->second;
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const QJsonObject object = document.object();
    TextWriter echo;
    const QJsonValue given = object.value(QLatin1String("id"));
    if (given.isDouble())
        echo << given.toInteger();
    else if (given.isString())
        echo.quoted(viewOf(given.toString().toUtf8()));
    else
        echo << "null";
    const QByteArray id = echo.bytes().toByteArray();
    if (!document.isObject()) {
        answerProblem(client, id, problemOf(-1135, "Invalid JSON Request"));
        return;
    }
    const QString method = object.value(QLatin1String("method")).toString();
    const QJsonObject params = object.value(QLatin1String("params")).toObject();

    SignedRequest request{.session = peer.id, .path = {}, .method = {}};
    QList<QByteArray> parts;   // Objects keep their keys in order, which is the order of what is signed.
    for (auto it = params.begin(); it != params.end(); ++it) {
        if (it.key() != QLatin1String("signature"))
            parts.append(it.key().toUtf8() + '=' + signedText(it.value()));
    }
    request.apiKey = signedText(params.value(QLatin1String("apiKey")));
    request.payload = parts.join('&');
    request.signature = signedText(params.value(QLatin1String("signature")));
    request.timestamp = signedText(params.value(QLatin1String("timestamp")));
    request.window = signedText(params.value(QLatin1String("recvWindow")));

    TextWriter result;
    if (method == QLatin1String("ping")) {
        answerResult(client, id, "{}");
    } else if (method == QLatin1String("time")) {
        result << R"({"serverTime":)" << nowMs() << '}';
        answerResult(client, id, result.view());
    } else if (method == QLatin1String("userDataStream.subscribe.signature")) {
        const auto checked = checkSigned(request);
        if (const Problem *problem = std::get_if<Problem>(&checked))
            answerProblem(client, id, *problem);
        else
            subscribe(client, id, *std::get<Account *>(checked), false);
    } else if (method == QLatin1String("session.logon")) {
        const auto checked = checkSigned(request);
        if (const Problem *problem = std::get_if<Problem>(&checked)) {
            answerProblem(client, id, *problem);
        } else if (request.apiKey != std::get<Account *>(checked)->credentials.ed25519Key) {
            answerProblem(client, id, problemOf(-4056));
        } else {
            client.loggedOn = std::get<Account *>(checked);
            client.loggedOnKey = request.apiKey;
            client.loggedOnAt = nowMs();
            writeSession(result, client);
            answerResult(client, id, result.view());
        }
    } else if (method == QLatin1String("session.status")) {
        writeSession(result, client);
        answerResult(client, id, result.view());
    } else if (method == QLatin1String("session.logout")) {
        client.loggedOn = nullptr;
        client.loggedOnKey.clear();
        writeSession(result, client);
        answerResult(client, id, result.view());
        for (const auto &[number, subscription] : std::map(client.subscriptions)) {
            if (subscription.isOfSession)
                terminate(client, number, true);
        }
    } else if (method == QLatin1String("session.subscriptions")) {
        result << '[';
        for (const auto &[number, subscription] : client.subscriptions)
            result << (result.view().size() == 1 ? "" : ",") << R"({"subscriptionId":)" << number << '}';
        result << ']';
        answerResult(client, id, result.view());
    } else if (method == QLatin1String("userDataStream.subscribe")) {
        // Without a logon nobody knows whose data that would be.
        if (!client.loggedOn) {
            answerProblem(client, id, problemOf(-1002));
            return;
        }
        request.apiKey = client.loggedOnKey;
        const auto checked = checkKey(request);
        if (const Problem *problem = std::get_if<Problem>(&checked))
            answerProblem(client, id, *problem);
        else
            subscribe(client, id, *client.loggedOn, true);
    } else if (method == QLatin1String("userDataStream.unsubscribe")) {
        const QJsonValue number = params.value(QLatin1String("subscriptionId"));
        if (!number.isUndefined() && !client.subscriptions.contains(number.toInt(-1))) {
            answerProblem(client, id, problemOf(-2036));
            return;
        }
        answerResult(client, id, "{}");
        for (const auto &[each, subscription] : std::map(client.subscriptions)) {
            if (number.isUndefined() || each == number.toInt())
                terminate(client, each, true);
        }
    } else {
        answerProblem(client, id, problemOf(-1000, "Unknown method: " + method.toUtf8()));
    }
}

void BinanceSpotDesk::subscribe(Client &client, const QByteArray &id, Account &account, bool isOfSession)
{
    const Topic topic = topicOfEvent("userData");
    if (stage().rejects(client.peer, topic)) {
        answerProblem(client, id, problemOf(-1000));
        return;
    }
    const bool isThere = std::any_of(client.subscriptions.begin(), client.subscriptions.end(),
                                     [&](const auto &each) { return each.second.account == &account; });
    if (isThere) {
        answerProblem(client, id, problemOf(-2035));
        return;
    }
    const int number = client.nextSubscription++;
    TextWriter result;
    result << R"({"subscriptionId":)" << number << '}';
    if (!stage().withholdsAnswer(client.peer, topic))
        answerResult(client, id, result.view());
    client.subscriptions.emplace(number, Subscription{&account, isOfSession});
}

void BinanceSpotDesk::writeSession(TextWriter &out, const Client &client) const
{
    out << R"({"apiKey":)";
    if (client.loggedOn)
        (out.quoted(viewOf(client.loggedOnKey)) << R"(,"authorizedSince":)") << client.loggedOnAt;
    else
        out << R"(null,"authorizedSince":null)";
    out << R"(,"connectedSince":)" << client.connectedAt << R"(,"returnRateLimits":true,"serverTime":)" << nowMs()
        << R"(,"userDataStream":)" << (client.subscriptions.empty() ? "false}" : "true}");
}

void BinanceSpotDesk::terminate(Client &client, int subscription, bool isTold)
{
    client.subscriptions.erase(subscription);
    if (!isTold)
        return;
    TextWriter out;
    out << R"({"subscriptionId":)" << subscription << R"(,"event":{"e":"eventStreamTerminated","E":)" << nowMs()
        << "}}";
    stage().answer(client.peer, out.bytes());
}

void BinanceSpotDesk::endKeys(SimKeyEnd end, int account)
{
    for (auto &[id, client] : m_clients) {
        const auto isMeant = [account](const Account *each) {
            return each && (account == 0 || each->credentials.number == account);
        };
        for (const auto &[number, subscription] : std::map(client->subscriptions)) {
            if (isMeant(subscription.account))
                terminate(*client, number, end != SimKeyEnd::Deleted);
        }
        if (end == SimKeyEnd::Revoked && isMeant(client->loggedOn)) {
            client->loggedOn = nullptr;
            client->loggedOnKey.clear();
        }
    }
}

// ---- Events --------------------------------------------------------------------------------------------------------

void BinanceSpotDesk::writeOrder(TextWriter &out, const Account &account, const SimAccountEvent &event) const
{
    const SimOrder &order = event.order;
    const SimTradedMarket &market = account.model.marketOf(order);
    const Instrument &what = market.instrument;
    const auto price = [&](std::string_view key, qint64 value) {
        (out << R"(,")" << key << R"(":")").fixed(value, what.priceDecimals, Shown) << '"';
    };
    const auto size = [&](std::string_view key, qint64 value) {
        (out << R"(,")" << key << R"(":")").fixed(value, what.sizeDecimals, Shown) << '"';
    };
    const auto amount = [&](std::string_view key, qint64 value) {
        writeSimAmount(out << R"(,")" << key << R"(":")", value) << '"';
    };
    const qint64 time = epochMs(event.time);
    const bool isFill = event.fill.has_value(), isCancel = event.kind == SimAccountEvent::Kind::Cancelled;
    out << R"({"e":"executionReport","E":)" << nowMs() << R"(,"s":")" << viewOf(what.symbol) << R"(","c":")"
        << (isCancel ? "cancel-" : "") << viewOf(clientIdOf(order)) << R"(","S":")" << (order.isBuy ? "BUY" : "SELL")
        << R"(","o":"LIMIT","f":"GTC")";
    size("q", order.size);
    price("p", order.price);
    out << R"(,"P":"0.00000000","F":"0.00000000","g":-1,"C":")" << viewOf(isCancel ? clientIdOf(order) : QByteArray())
        << R"(","x":")"
        << (isFill     ? "TRADE"
            : isCancel ? "CANCELED"
                       : "NEW")
        << R"(","X":")" << stateName(order.state) << R"(","r":"NONE","i":)" << order.id;
    size("l", isFill ? event.fill->size : 0);
    size("z", order.filled);
    price("L", isFill ? event.fill->price : 0);
    amount("n", isFill ? event.fill->fee : 0);
    if (isFill)
        out << R"(,"N":")" << viewOf(account.model.balances()[size_t(event.fill->feeAsset)].asset) << '"';
    else
        out << R"(,"N":null)";
    out << R"(,"T":)" << time << R"(,"t":)" << (isFill ? event.fill->id : -1) << R"(,"I":)"
        << order.id * 4 + qint64(order.state) << R"(,"w":)"
        << (order.state == SimOrder::State::New || order.state == SimOrder::State::PartiallyFilled ? "true" : "false")
        << R"(,"m":)" << (isFill && order.isMaker ? "true" : "false") << R"(,"M":)" << (isFill ? "true" : "false")
        << R"(,"O":)" << epochMs(order.placedAt);
    amount("Z", order.filledAmount);
    amount("Y", isFill ? event.fill->amount : 0);
    out << R"(,"Q":"0.00000000","W":)" << epochMs(order.placedAt) << R"(,"V":"EXPIRE_MAKER"})";
}

void BinanceSpotDesk::writePosition(TextWriter &out, const Account &account, const SimAccountEvent &event) const
{
    out << R"({"e":"outboundAccountPosition","E":)" << nowMs() << R"(,"u":)" << epochMs(event.time) << R"(,"B":[)";
    for (const int index : event.assets) {
        const SimBalance &balance = account.model.balances()[size_t(index)];
        out << (index == event.assets.front() ? "" : ",") << R"({"a":")" << viewOf(balance.asset) << R"(","f":")";
        writeSimAmount(out, balance.free()) << R"(","l":")";
        writeSimAmount(out, balance.locked) << R"("})";
    }
    out << "]}";
}

std::vector<quint64> BinanceSpotDesk::tell(Account &account, const SimAccountEvent &event)
{
    std::vector<quint64> told;
    for (auto &[id, client] : m_clients) {
        const auto subscription = std::find_if(client->subscriptions.begin(), client->subscriptions.end(),
                                               [&](const auto &each) { return each.second.account == &account; });
        if (subscription == client->subscriptions.end())
            continue;
        const auto send = [&, number = subscription->first](const Topic &topic, auto write) {
            if (!stage().mayPublish(client->peer, topic))
                return;
            m_payload.clear();
            m_payload << R"({"subscriptionId":)" << number << R"(,"event":)";
            write();
            m_payload << '}';
            stage().publish(client->peer, topic, event.id, m_payload.bytes());
            if (told.empty() || told.back() != client->peer.id)
                told.push_back(client->peer.id);
        };
        if (event.kind == SimAccountEvent::Kind::Transferred) {
            send(topicOfEvent("balanceUpdate"), [&] {
                m_payload << R"({"e":"balanceUpdate","E":)" << nowMs() << R"(,"a":")"
                          << viewOf(account.model.quote().asset) << R"(","d":")";
                writeSimAmount(m_payload, event.transferred) << R"(","T":)" << epochMs(event.time) << '}';
            });
        } else {
            send(topicOfEvent("executionReport", account.model.marketOf(event.order).instrument.symbol),
                 [&] { writeOrder(m_payload, account, event); });
        }
        send(topicOfEvent("outboundAccountPosition"), [&] { writePosition(m_payload, account, event); });
    }
    return told;
}

// ---- REST ----------------------------------------------------------------------------------------------------------

void BinanceSpotDesk::writeAccount(TextWriter &out, const Account &account) const
{
    out << R"({"makerCommission":10,"takerCommission":10,"buyerCommission":0,"sellerCommission":0,"commissionRates":)"
        << R"({"maker":"0.00100000","taker":"0.00100000","buyer":"0.00000000","seller":"0.00000000"},"canTrade":true,)"
        << R"("canWithdraw":true,"canDeposit":true,"brokered":false,"requireSelfTradePrevention":false,)"
        << R"("preventSor":false,"updateTime":)" << epochMs(account.model.changedAt())
        << R"(,"accountType":"SPOT","balances":[)";
    for (const SimBalance &balance : account.model.balances()) {
        out << (&balance == &account.model.balances().front() ? "" : ",") << R"({"asset":")" << viewOf(balance.asset)
            << R"(","free":")";
        writeSimAmount(out, balance.free()) << R"(","locked":")";
        writeSimAmount(out, balance.locked) << R"("})";
    }
    out << R"(],"permissions":["SPOT"],"uid":)" << 354'937'000 + account.credentials.number << '}';
}

void BinanceSpotDesk::writeOpenOrders(TextWriter &out, const Account &account, const QByteArray &symbol) const
{
    char separator = '[';
    for (const auto &[id, order] : account.model.orders()) {
        const Instrument &what = account.model.marketOf(order).instrument;
        if (!symbol.isEmpty() && symbol != what.symbol)
            continue;
        out << std::exchange(separator, ',') << R"({"symbol":")" << viewOf(what.symbol) << R"(","orderId":)" << id
            << R"(,"orderListId":-1,"clientOrderId":")" << viewOf(clientIdOf(order)) << R"(","price":")";
        out.fixed(order.price, what.priceDecimals, Shown) << R"(","origQty":")";
        out.fixed(order.size, what.sizeDecimals, Shown) << R"(","executedQty":")";
        out.fixed(order.filled, what.sizeDecimals, Shown)
            << R"(","origQuoteOrderQty":"0.00000000","cummulativeQuoteQty":")";
        writeSimAmount(out, order.filledAmount)
            << R"(","status":")" << stateName(order.state) << R"(","timeInForce":"GTC","type":"LIMIT","side":")"
            << (order.isBuy ? "BUY" : "SELL") << R"(","stopPrice":"0.00000000","icebergQty":"0.00000000","time":)"
            << epochMs(order.placedAt) << R"(,"updateTime":)" << epochMs(order.changedAt)
            << R"(,"isWorking":true,"workingTime":)" << epochMs(order.placedAt)
            << R"(,"selfTradePreventionMode":"EXPIRE_MAKER"})";
    }
    out << (separator == '[' ? "[]" : "]");
}

std::optional<RestAnswer> BinanceSpotDesk::rest(const RestQuestion &question)
{
    if (question.path == "/api/v3/userDataStream")   // Since 2026-02-20.
        return RestAnswer{.status = 410};
    const bool isAccount = question.path == "/api/v3/account", isOrders = question.path == "/api/v3/openOrders",
               isKey = question.path == "/sapi/v1/account/apiRestrictions";
    if (question.method != "GET" || !(isAccount || isOrders || isKey))
        return {};
    const auto checked = checkSigned(signedRequestOf(question));
    if (const Problem *problem = std::get_if<Problem>(&checked))
        return refusal(*problem);
    const Account &account = *std::get<Account *>(checked);
    TextWriter out;
    if (isAccount) {
        writeAccount(out, account);
    } else if (isOrders) {
        writeOpenOrders(out, account, question.value("symbol"));
    } else {
        const SimKeyRights rights = stage().accountWish().rights;
        const char *const mayTrade = rights == SimKeyRights::ReadOnly ? "false" : "true";
        out << R"({"ipRestrict":false,"createTime":1698645219000,"enableReading":true,"enableWithdrawals":)"
            << (rights == SimKeyRights::Withdraw ? "true" : "false")
            << R"(,"enableInternalTransfer":false,"enableMargin":false,"enableFutures":)" << mayTrade
            << R"(,"permitsUniversalTransfer":false,"enableVanillaOptions":false,"enableFixApiTrade":false,)"
            << R"("enableFixReadOnly":true,"enableSpotAndMarginTrading":)" << mayTrade
            << R"(,"enablePortfolioMarginTrading":false})";
    }
    return RestAnswer{.body = out.bytes().toByteArray()};
}

}   // namespace feedwarden
