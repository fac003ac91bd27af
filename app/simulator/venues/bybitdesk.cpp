// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/bybitdesk.h"

#include "app/simulator/wiretime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace feedwarden {

static constexpr qint64 DefaultWindow = 5'000, MostAhead = 1'000;   // In ms.
static constexpr auto LongestSilence = 10min;
static constexpr qint64 Leverage = 10;

BybitDesk::BybitDesk(VenueStage &stage, Setting setting, BybitDialect::Category category)
    : PrivateDesk(stage, std::move(setting)), m_category(category)
{
}

BybitDesk::~BybitDesk() = default;

qint64 BybitDesk::nowMs() const { return epochMs(stage().wall()); }

std::string_view BybitDesk::categoryName() const
{
    return m_category == BybitDialect::Category::Spot ? "spot" : "linear";
}

// ---- Credentials ---------------------------------------------------------------------------------------------------

BybitDesk::Problem BybitDesk::problemOf(int code, const QByteArray &text)
{
    static constexpr std::pair<int, const char *> All[] = {
        {10000, "Server Timeout"},
        {10002, "invalid request, please check your server timestamp or recv_window param."},
        {10003, "API key is invalid."},
        {10004, "error sign! please check your signature generation algorithm."},
        {10005, "Permission denied, please check your API key permissions."},
        {10006, "Too many visits. Exceeded the API Rate Limit."},
        {10007, "User authentication failed."},
        {10009, "IP has been banned."},
        {10010, "Unmatched IP, please check your API key's bound IP addresses."},
        {10016, "Internal server error."},
        {10024, "Compliance rules triggered."},
        {10027, "Transactions are banned."},
        {20001, "Repeat auth"},
        {33004, "Your api key has expired."},
    };
    const auto *const known = std::find_if(std::begin(All), std::end(All),
                                           [code](const auto &each) { return each.first == code; });
    if (!text.isEmpty())
        return {code, text};
    return {code, known != std::end(All) ? known->second : "Request refused."};
}

std::variant<PrivateDesk::Account *, BybitDesk::Problem> BybitDesk::checkKey(QByteArrayView apiKey,
                                                                             const SimCredentialUse &use)
{
    Account *const account = findAccount(apiKey);
    SimCredentialUse known = use;
    known.account = account ? account->credentials.number : 0;
    if (const auto refused = stage().refusesCredentials(known))
        return problemOf(refused->code != 0 ? refused->code : 10003, refused->text);
    if (!account)
        return problemOf(10003);
    wake(*account);
    return account;
}

std::variant<PrivateDesk::Account *, BybitDesk::Problem> BybitDesk::checkSigned(const RestQuestion &question)
{
    const QByteArray key = question.header("X-BAPI-API-KEY"), timestamp = question.header("X-BAPI-TIMESTAMP"),
                     window = question.header("X-BAPI-RECV-WINDOW"), signature = question.header("X-BAPI-SIGN");
    const auto checked = checkKey(key, {.path = viewOf(question.path), .method = viewOf(question.method)});
    Account *const *const account = std::get_if<Account *>(&checked);
    if (!account)
        return checked;
    const qint64 time = timestamp.toLongLong(), now = nowMs(),
                 wide = window.isEmpty() ? DefaultWindow : window.toLongLong();
    if (time < now - wide || time >= now + MostAhead) {
        return problemOf(10002,
                         "invalid request, please check your server timestamp or recv_window param. req_timestamp["
                             + timestamp + "],server_timestamp[" + QByteArray::number(now) + "],recv_window["
                             + QByteArray::number(wide) + ']');
    }
    const QByteArray &sent = question.method == "GET" ? question.rawQuery : question.body;
    if (signature != simhmac::sha256Hex((*account)->credentials.apiSecret, timestamp + key + window + sent))
        return problemOf(10004, "error sign! origin_string[" + timestamp + key + window + sent + ']');
    return *account;
}

// ---- Sessions ------------------------------------------------------------------------------------------------------

void BybitDesk::sessionOpened(Peer &peer)
{
    auto client = std::make_unique<Client>(Client{.peer = peer, .connection = {}, .topics = {}});
    client->connection = "cejreaspqfm9se7usbrg-" + QByteArray::number(peer.id);
    client->heardAt = stage().now();
    // "30s" to "600s", or in minutes.
    const QByteArray wish =
        QUrlQuery(QString::fromUtf8(peer.request.query)).queryItemValue(QStringLiteral("max_active_time")).toUtf8();
    const int count = wish.chopped(std::min<qsizetype>(1, wish.size())).toInt();
    const auto asked = wish.endsWith('m') ? std::chrono::seconds(60 * count) : std::chrono::seconds(count);
    client->silence = asked >= 30s && asked <= LongestSilence ? Clock::duration(asked) : LongestSilence;
    m_clients.emplace(peer.id, std::move(client));
}

void BybitDesk::sessionClosed(Peer &peer) { m_clients.erase(peer.id); }

void BybitDesk::clockTurn()
{
    for (auto &[id, client] : m_clients) {
        if (stage().now() >= client->heardAt + stage().paced(client->silence))
            stage().close(client->peer, 0, {}, QStringLiteral("nothing heard of the client"));
    }
}

void BybitDesk::endKeys(SimKeyEnd end, int account)
{
    for (auto &[id, client] : m_clients) {
        if (!client->account || (account != 0 && client->account->credentials.number != account))
            continue;
        client->account = nullptr;
        if (end == SimKeyEnd::Expired)
            stage().close(client->peer, 0, {}, QStringLiteral("the session's key ended"));
    }
}

void BybitDesk::answer(Client &client, bool success, std::string_view message, std::string_view operation,
                       const QByteArray &id)
{
    TextWriter out;
    out << R"({"success":)" << (success ? "true" : "false");
    (out << R"(,"ret_msg":)").quoted(message) << R"(,"conn_id":")" << viewOf(client.connection) << '"';
    if (!id.isEmpty())
        (out << R"(,"req_id":)").quoted(viewOf(id));
    (out << R"(,"op":)").quoted(operation) << '}';
    stage().answer(client.peer, out.bytes());
}

void BybitDesk::textReceived(Peer &peer, const QByteArray &text)
{
    const auto found = m_clients.find(peer.id);
    if (found == m_clients.end())
        return;
    Client &client = *found->second;
    client.heardAt = stage().now();
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const QByteArray operation = object.value(QLatin1String("op")).toString().toUtf8();
    const QByteArray id = object.value(QLatin1String("req_id")).toVariant().toString().toUtf8();
    if (operation == "ping") {
        TextWriter out;
        (out << R"({"req_id":)").quoted(viewOf(id))
            << R"(,"op":"pong","args":[")" << nowMs() << R"("],"conn_id":")" << viewOf(client.connection) << R"("})";
        stage().answer(peer, out.bytes());
    } else if (operation == "auth") {
        authenticate(client, object.value(QLatin1String("args")).toArray(), id);
    } else if (operation == "subscribe" || operation == "unsubscribe") {
        request(client, object, operation, id);
    } else {
        answer(client, false, "error:invalid op", viewOf(operation), id);
    }
}

void BybitDesk::authenticate(Client &client, const QJsonArray &arguments, const QByteArray &id)
{
    const auto refuse = [&](const Problem &problem) {
        TextWriter out;
        out << R"({"op":"auth","success":false,"retCode":)" << problem.code;
        (out << R"(,"retMsg":)").quoted(viewOf(problem.message))
            << R"(,"connId":")" << viewOf(client.connection) << '"';
        if (!id.isEmpty())
            (out << R"(,"req_id":)").quoted(viewOf(id));
        out << '}';
        stage().answer(client.peer, out.bytes());
    };
    if (client.account) {
        refuse(problemOf(20001));
        return;
    }
    const QByteArray key = arguments.at(0).toString().toUtf8();
    const QByteArray expires = arguments.at(1).toVariant().toString().toUtf8();
    const auto checked = checkKey(key, {.session = client.peer.id, .path = {}, .method = {}});
    if (const Problem *problem = std::get_if<Problem>(&checked)) {
        refuse(*problem);
        return;
    }
    Account &account = *std::get<Account *>(checked);
    if (arguments.at(2).toString().toUtf8()
        != simhmac::sha256Hex(account.credentials.apiSecret, "GET/realtime" + expires)) {
        refuse(problemOf(10004));
        return;
    }
    if (expires.toLongLong() <= nowMs()) {
        refuse(problemOf(10002));
        return;
    }
    client.account = &account;
    // Only a fault that names "auth" is meant.
    if (!stage().withholdsAnswer(client.peer, {.name = "auth", .channel = "auth", .symbol = {}, .isHeartbeat = true}))
        answer(client, true, "", "auth", id);
}

bool BybitDesk::isTopic(const QByteArray &name) const
{
    static constexpr std::string_view All[] = {"order", "execution", "execution.fast", "position", "wallet", "greeks"};
    static constexpr std::string_view Categories[] = {".spot", ".linear", ".inverse", ".option"};
    const auto isAmong = [](std::string_view text, const auto &list) {
        return std::find(std::begin(list), std::end(list), text) != std::end(list);
    };
    if (isAmong(viewOf(name), All))
        return true;
    const qsizetype dot = name.lastIndexOf('.');
    return dot > 0 && isAmong(viewOf(name).substr(size_t(dot)), Categories)
           && isAmong(viewOf(name).substr(0, size_t(dot)), All) && !name.startsWith("wallet");
}

void BybitDesk::request(Client &client, const QJsonObject &request, const QByteArray &operation, const QByteArray &id)
{
    if (!client.account) {
        answer(client, false, "Request not authorized", viewOf(operation), id);
        return;
    }
    QList<QByteArray> names;
    for (const QJsonValue &name : request.value(QLatin1String("args")).toArray())
        names.append(name.toString().toUtf8());
    if (operation == "unsubscribe") {
        for (const QByteArray &name : names)
            client.topics.removeAll(name);
        answer(client, true, "", viewOf(operation), id);
        return;
    }
    bool isSilent = false;
    const bool isOfCategory = std::any_of(names.begin(), names.end(),
                                          [](const QByteArray &name) { return name.contains('.'); });
    for (const QByteArray &name : names) {
        const Topic topic{.name = name, .channel = name, .symbol = {}};
        if (!isTopic(name) || stage().rejects(client.peer, topic)) {
            answer(client, false, viewOf("error:handler not found,topic:" + name), viewOf(operation), id);
            return;
        }
        if (isOfCategory && !name.contains('.') && name != "wallet") {
            answer(client, false, viewOf("error:topics of all categories and of one,topic:" + name), viewOf(operation),
                   id);
            return;
        }
        isSilent = stage().withholdsAnswer(client.peer, topic) || isSilent;
    }
    for (const QByteArray &name : names) {
        if (!client.topics.contains(name))
            client.topics.append(name);
    }
    if (!isSilent)
        answer(client, true, "", viewOf(operation), id);
}

// ---- Events --------------------------------------------------------------------------------------------------------

void BybitDesk::writePrice(TextWriter &out, const Instrument &what, qint64 price) const
{
    out.fixed(price, what.priceDecimals, what.priceDecimals);
}

void BybitDesk::writeSize(TextWriter &out, const Instrument &what, qint64 size) const
{
    out.fixed(size, what.sizeDecimals, what.sizeDecimals);
}

// Digits on spot, a UUID of contracts.
void BybitDesk::writeOrderId(TextWriter &out, const SimOrder &order) const
{
    if (m_category == BybitDialect::Category::Spot)
        out << order.id;
    else
        out << "5cf98598-39a7-459e-97bf-" << viewOf(QByteArray::number(order.id).rightJustified(12, '0'));
}

void BybitDesk::writeOrder(TextWriter &out, const Account &account, const SimOrder &order) const
{
    const Instrument &what = account.model.marketOf(order).instrument;
    static constexpr std::string_view States[] = {"New", "PartiallyFilled", "Filled", "Cancelled"};
    const bool isOver = order.state == SimOrder::State::Filled || order.state == SimOrder::State::Cancelled;
    out << R"({"category":")" << categoryName() << R"(","symbol":")" << viewOf(what.symbol) << R"(","orderId":")";
    writeOrderId(out, order);
    out << R"(","orderLinkId":"fw-)" << order.id << R"(","blockTradeId":"","side":")" << (order.isBuy ? "Buy" : "Sell")
        << R"(","positionIdx":0,"orderStatus":")" << States[size_t(order.state)] << R"(","cancelType":")"
        << (order.state == SimOrder::State::Cancelled ? "CancelByUser" : "UNKNOWN")
        << R"(","rejectReason":"EC_NoError","timeInForce":"GTC","isLeverage":"","price":")";
    writePrice(out, what, order.price);
    out << R"(","qty":")";
    writeSize(out, what, order.size);
    out << R"(","avgPrice":")";
    if (order.filled > 0)
        writePrice(out, what, order.price);
    out << R"(","leavesQty":")";
    writeSize(out, what, isOver ? 0 : order.left());
    out << R"(","leavesValue":")";
    writeSimAmount(out,
                   isOver ? 0 : SimAccountModel::amountOf(account.model.marketOf(order), order.price, order.left()));
    out << R"(","cumExecQty":")";
    writeSize(out, what, order.filled);
    writeSimAmount(out << R"(","cumExecValue":")", order.filledAmount);
    writeSimAmount(out << R"(","cumExecFee":")", order.fees);
    out << R"(","feeCurrency":"","closedPnl":"0","orderType":"Limit","stopOrderType":"","orderIv":"","triggerPrice":"",)"
        << R"("takeProfit":"","stopLoss":"","triggerBy":"","tpTriggerBy":"","slTriggerBy":"","triggerDirection":0,)"
        << R"("placeType":"","lastPriceOnCreated":"","closeOnTrigger":false,"reduceOnly":false,"smpGroup":0,)"
        << R"("smpType":"None","smpOrderId":"","createdTime":")" << epochMs(order.placedAt) << R"(","updatedTime":")"
        << epochMs(order.changedAt) << R"("})";
}

void BybitDesk::writeExecution(TextWriter &out, const Account &account, const SimAccountEvent &event) const
{
    const SimOrder &order = event.order;
    const SimFill &fill = *event.fill;
    const Instrument &what = account.model.marketOf(order).instrument;
    out << R"({"category":")" << categoryName() << R"(","symbol":")" << viewOf(what.symbol)
        << R"(","execId":"0ab1bdf7-)" << fill.id << R"(","execPrice":")";
    writePrice(out, what, fill.price);
    out << R"(","execQty":")";
    writeSize(out, what, fill.size);
    writeSimAmount(out << R"(","execType":"Trade","execValue":")", fill.amount);
    writeSimAmount(out << R"(","execFee":")", fill.fee)
        << R"(","feeRate":"0.001","feeCurrency":")" << viewOf(account.model.balances()[size_t(fill.feeAsset)].asset)
        << R"(","tradeIv":"","markIv":"","blockTradeId":"","markPrice":")";
    writePrice(out, what, fill.price);
    out << R"(","indexPrice":"","underlyingPrice":"","leavesQty":")";
    writeSize(out, what, order.left());
    out << R"(","closedSize":"0","orderId":")";
    writeOrderId(out, order);
    out << R"(","orderLinkId":"fw-)" << order.id << R"(","orderPrice":")";
    writePrice(out, what, order.price);
    out << R"(","orderQty":")";
    writeSize(out, what, order.size);
    out << R"(","orderType":"Limit","stopOrderType":"UNKNOWN","side":")" << (order.isBuy ? "Buy" : "Sell")
        << R"(","execTime":")" << epochMs(event.time) << R"(","isLeverage":"0","isMaker":)"
        << (order.isMaker ? "true" : "false");
    writeSimAmount(out << R"(,"execPnl":")", fill.realized) << R"(","seq":)" << 140'612'148'849'382 + fill.id << '}';
}

void BybitDesk::writePosition(TextWriter &out, const Account &account, int market, bool isOfRest) const
{
    const SimTradedMarket &where = account.model.markets()[size_t(market)];
    const SimPosition &position = account.model.position(market);
    const SimAccountModel::BestPrices best = priceOf(where.index);
    const qint64 mark = (best.bid + best.ask) / 2;
    const qint64 profit = SimAccountModel::amountOf(where, mark, position.size) - position.cost;
    out << R"({"category":"linear","symbol":")" << viewOf(where.instrument.symbol) << R"(","positionIdx":0,"side":")"
        << (position.size > 0   ? "Buy"
            : position.size < 0 ? "Sell"
                                : "")
        << R"(","size":")";
    writeSize(out, where.instrument, std::abs(position.size));
    out << (isOfRest ? R"(","avgPrice":")" : R"(","entryPrice":")");
    writePrice(out, where.instrument, account.model.entryPrice(market));
    out << R"(","tradeMode":0,"leverage":")" << Leverage << R"(","markPrice":")";
    writePrice(out, where.instrument, mark);
    writeSimAmount(out << R"(","positionValue":")", std::abs(position.cost));
    writeSimAmount(out << R"(","positionIM":")", std::abs(position.cost) / Leverage);
    writeSimAmount(out << R"(","positionMM":"0","unrealisedPnl":")", profit);
    writeSimAmount(out << R"(","curRealisedPnl":")", position.realized);
    writeSimAmount(out << R"(","cumRealisedPnl":")", position.realized)
        << R"(","liqPrice":"","bustPrice":"","takeProfit":"","stopLoss":"","trailingStop":"0","adlRankIndicator":2,)"
        << R"("positionStatus":"Normal","autoAddMargin":0,"isReduceOnly":false,"createdTime":"1694402496913","updatedTime":")"
        << epochMs(account.model.changedAt()) << R"(","seq":)" << 8'327'597'863 + account.model.lastEvent() << '}';
}

void BybitDesk::writeWallet(TextWriter &out, const Account &account) const
{
    // Worth in USD: coins at the price of their market.
    qint64 equity = 0;
    const auto worthOf = [&](const SimBalance &balance) {
        for (const SimTradedMarket &market : account.model.markets()) {
            if (!market.isContract && market.instrument.base == balance.asset) {
                const double price = double(priceOf(market.index).bid) / std::pow(10, market.instrument.priceDecimals);
                return qint64(double(balance.total) * price);
            }
        }
        return balance.total;
    };
    for (const SimBalance &balance : account.model.balances())
        equity += worthOf(balance);
    out << R"({"accountType":"UNIFIED","accountLTV":"0","accountIMRate":"0","accountMMRate":"0")";
    for (const char *const key : {"totalEquity", "totalWalletBalance", "totalMarginBalance", "totalAvailableBalance"})
        writeSimAmount(out << ",\"" << key << "\":\"", equity) << '"';
    out << R"(,"totalPerpUPL":"0","totalInitialMargin":"0","totalMaintenanceMargin":"0","coin":[)";
    for (const SimBalance &balance : account.model.balances()) {
        out << (&balance == &account.model.balances().front() ? "" : ",") << R"({"coin":")" << viewOf(balance.asset);
        writeSimAmount(out << R"(","equity":")", balance.total);
        writeSimAmount(out << R"(","usdValue":")", worthOf(balance));
        writeSimAmount(out << R"(","walletBalance":")", balance.total);
        writeSimAmount(out << R"(","locked":")", balance.locked)
            << R"(","availableToWithdraw":"","borrowAmount":"0","accruedInterest":"0","totalOrderIM":"0","totalPositionIM":"0","totalPositionMM":"0","unrealisedPnl":"0","cumRealisedPnl":"0","bonus":"0","collateralSwitch":true,"marginCollateral":true,"spotHedgingQty":"0"})";
    }
    out << "]}";
}

std::vector<quint64> BybitDesk::tell(Account &account, const SimAccountEvent &event)
{
    std::vector<quint64> told;
    const bool isTransfer = event.kind == SimAccountEvent::Kind::Transferred;
    const QByteArray symbol = isTransfer ? QByteArray() : account.model.marketOf(event.order).instrument.symbol;
    const auto sendAll = [&](const QByteArray &channel, auto write) {
        m_data.clear();
        for (auto &[id, client] : m_clients) {
            if (client->account != &account)
                continue;
            for (const QByteArray &name : client->topics) {
                const std::string_view category = categoryName();
                if (name != channel && name != channel + '.' + bytesOf(category))
                    continue;
                const Topic topic{
                    .name = name, .channel = channel, .symbol = channel == "wallet" ? QByteArray() : symbol};
                if (!stage().mayPublish(client->peer, topic))
                    continue;
                if (m_data.isEmpty())
                    write();
                m_frame.clear();
                m_frame << R"({"id":"5923240c6880ab-)" << ++m_lastMessage << R"(","topic":")" << viewOf(name)
                        << R"(","creationTime":)" << nowMs() << R"(,"data":[)" << m_data.view() << "]}";
                stage().publish(client->peer, topic, event.id, m_frame.bytes());
                if (std::find(told.begin(), told.end(), id) == told.end())
                    told.push_back(id);
            }
        }
    };
    if (event.fill)
        sendAll("execution", [&] { writeExecution(m_data, account, event); });
    if (!isTransfer)
        sendAll("order", [&] { writeOrder(m_data, account, event.order); });
    if (event.fill && account.model.marketOf(event.order).isContract)
        sendAll("position", [&] { writePosition(m_data, account, event.order.market, false); });
    if (!event.assets.empty())
        sendAll("wallet", [&] { writeWallet(m_data, account); });
    return told;
}

// ---- REST ----------------------------------------------------------------------------------------------------------

void BybitDesk::writeKey(TextWriter &out, const Account &account) const
{
    const SimKeyRights rights = stage().accountWish().rights;
    const bool isReadOnly = rights == SimKeyRights::ReadOnly;
    out << R"({"id":"13770661","note":"feedwarden","apiKey":")" << viewOf(account.credentials.apiKey)
        << R"(","readOnly":)" << (isReadOnly ? 1 : 0)
        << R"(,"secret":"","permissions":{"ContractTrade":["Order","Position"],"Spot":["SpotTrade"],"Wallet":[)"
        << (rights == SimKeyRights::Withdraw ? R"("AccountTransfer","SubMemberTransfer","Withdraw")"
                                             : R"("AccountTransfer")")
        << R"(],"Options":[],"Derivatives":[],"CopyTrading":[],"BlockTrade":[],"Exchange":[],"NFT":[],"Affiliate":[],"Earn":[]},)"
        << R"("ips":["*"],"type":1,"deadlineDay":83,"expiredAt":"2027-02-12T03:21:05Z","createdAt":"2026-11-14T03:21:05Z",)"
        << R"("unified":0,"uta":1,"userID":)" << 24'617'000 + account.credentials.number
        << R"(,"inviterID":0,"vipLevel":"No VIP","mktMakerLevel":"0","affiliateID":0,"rsaPublicKey":"","isMaster":true,)"
        << R"("parentUid":"0","kycLevel":"LEVEL_DEFAULT","kycRegion":""})";
}

std::optional<RestAnswer> BybitDesk::rest(const RestQuestion &question)
{
    static constexpr std::string_view Calls[] = {"/v5/account/wallet-balance", "/v5/account/info", "/v5/order/realtime",
                                                 "/v5/position/list", "/v5/user/query-api"};
    if (question.method != "GET"
        || std::find(std::begin(Calls), std::end(Calls), viewOf(question.path)) == std::end(Calls))
        return {};
    TextWriter out;
    const auto finish = [&](const Problem &problem, std::string_view result) {
        (out << R"({"retCode":)" << problem.code << R"(,"retMsg":)").quoted(viewOf(problem.message))
            << R"(,"result":)" << result << R"(,"retExtInfo":{},"time":)" << nowMs() << '}';
        return RestAnswer{.body = out.bytes().toByteArray()};
    };
    const auto checked = checkSigned(question);
    if (const Problem *problem = std::get_if<Problem>(&checked))
        return finish(*problem, "{}");
    const Account &account = *std::get<Account *>(checked);
    const QByteArray symbol = question.value("symbol");
    TextWriter result;
    const auto list = [&](auto each) {
        result << R"({"category":")" << categoryName() << R"(","nextPageCursor":"","list":[)";
        bool isFirst = true;
        each([&] { result << (std::exchange(isFirst, false) ? "" : ","); });
        result << "]}";
    };
    if (question.path == "/v5/account/wallet-balance") {
        result << R"({"list":[)";
        writeWallet(result, account);
        result << "]}";
    } else if (question.path == "/v5/account/info") {
        result << R"({"marginMode":"REGULAR_MARGIN","updatedTime":"1697078946000","unifiedMarginStatus":6,)"
               << R"("dcpStatus":"OFF","timeWindow":10,"smpGroup":0,"isMasterTrader":false,"spotHedgingStatus":"OFF"})";
    } else if (question.path == "/v5/order/realtime") {
        list([&](auto separate) {
            for (auto it = account.model.orders().rbegin(); it != account.model.orders().rend();
                 ++it) {   // Newest first.
                if (!symbol.isEmpty() && symbol != account.model.marketOf(it->second).instrument.symbol)
                    continue;
                separate();
                writeOrder(result, account, it->second);
            }
        });
    } else if (question.path == "/v5/position/list") {
        list([&](auto separate) {
            for (int i = 0; i < int(account.model.markets().size()); ++i) {
                const SimTradedMarket &market = account.model.markets()[size_t(i)];
                if (!market.isContract || (!symbol.isEmpty() && symbol != market.instrument.symbol)
                    || (symbol.isEmpty() && account.model.position(i).size == 0))
                    continue;
                separate();
                writePosition(result, account, i, true);
            }
        });
    } else {
        writeKey(result, account);
    }
    return finish({0, "OK"}, result.view());
}

}   // namespace feedwarden
