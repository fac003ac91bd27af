// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/coinbasedesk.h"

#include "app/simulator/wiretime.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace feedwarden {

static constexpr qint64 LongestToken = 120, ClockLeeway = 120;   // In seconds.
static constexpr int SnapshotOrders = 50;                        // A batch with fewer ends the snapshot.

CoinbaseDesk::CoinbaseDesk(VenueStage &stage, Setting setting, SendFunction send)
    : PrivateDesk(stage, std::move(setting)), m_send(std::move(send))
{
}

CoinbaseDesk::~CoinbaseDesk() = default;

// ---- Tokens --------------------------------------------------------------------------------------------------------

PrivateDesk::Account *CoinbaseDesk::checkToken(const QByteArray &token, const SimCredentialUse &use)
{
    static constexpr auto Base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QList<QByteArray> parts = token.split('.');
    const QJsonObject header = QJsonDocument::fromJson(QByteArray::fromBase64(parts.value(0), Base64Url)).object(),
                      claims = QJsonDocument::fromJson(QByteArray::fromBase64(parts.value(1), Base64Url)).object();
    const QByteArray key = header.value(QLatin1String("kid")).toString().toUtf8();
    Account *const account = findAccount(key);
    SimCredentialUse known = use;
    known.account = account ? account->credentials.number : 0;
    if (stage().refusesCredentials(known) || !account || parts.size() != 3)
        return nullptr;
    const bool isEd25519 = key == account->credentials.ed25519Key;
    const SimKeyPair &pair = isEd25519 ? account->credentials.ed25519 : account->credentials.p256;
    const qint64 now = epochMs(stage().wall()) / 1000, from = claims.value(QLatin1String("nbf")).toInteger(),
                 until = claims.value(QLatin1String("exp")).toInteger();
    const bool isNow = from <= now + ClockLeeway && until > now && until - from <= LongestToken;
    // Tokens for REST name what they are for, on whatever host; those for sockets name nothing.
    const QJsonValue list = claims.value(QLatin1String("uris"));
    const QString uri = (list.isArray() ? list[0] : claims.value(QLatin1String("uri"))).toString();
    const QString wanted = QString::fromUtf8(bytesOf(use.path));
    const bool isForThis = use.path.empty()
                               ? uri.isEmpty()
                               : uri.startsWith(QString::fromUtf8(bytesOf(use.method)) + u' ') && uri.endsWith(wanted);
    // The older issuer is what published clients still write with P-256 keys.
    const QString issuer = claims.value(QLatin1String("iss")).toString();
    const bool isIssuer = issuer == QLatin1String("cdp") || (!isEd25519 && issuer == QLatin1String("coinbase-cloud"));
    const bool isWhole = header.value(QLatin1String("alg")).toString() == QLatin1String(isEd25519 ? "EdDSA" : "ES256")
                         && claims.value(QLatin1String("sub")).toString().toUtf8() == key && isIssuer;
    if (!isNow || !isForThis || !isWhole
        || !pair.verifies(parts[0] + '.' + parts[1], QByteArray::fromBase64(parts[2], Base64Url)))
        return nullptr;
    wake(*account);
    return account;
}

bool CoinbaseDesk::subscribe(const Peer &peer, const QByteArray &token, const std::set<int> &markets)
{
    Account *const account = checkToken(token, {.account = 0, .session = peer.id, .path = {}, .method = {}});
    if (!account)
        return false;
    m_clients.insert_or_assign(peer.id, Client{account, markets});
    const Client &client = m_clients.at(peer.id);
    TextWriter orders;
    int count = 0;
    const auto flush = [&] {
        TextWriter events;
        events << R"([{"type":"snapshot","orders":[)" << orders.view()
               << R"(],"positions":{"perpetual_futures_positions":[],"expiring_futures_positions":[]}}])";
        (void)m_send(peer.id, -1, events.view(), true);
        orders.clear();
        count = 0;
    };
    for (const auto &[id, order] : account->model.orders()) {
        if (!concerns(client, account->model.marketOf(order)))
            continue;
        orders << (orders.isEmpty() ? "" : ",");
        writeOrder(orders, *account, order);
        if (++count == SnapshotOrders)
            flush();
    }
    flush();
    return true;
}

bool CoinbaseDesk::unsubscribe(const Peer &peer, const QByteArray &token)
{
    if (!checkToken(token, {.account = 0, .session = peer.id, .path = {}, .method = {}}))
        return false;
    m_clients.erase(peer.id);
    return true;
}

// Nothing more comes, and nobody is told.
void CoinbaseDesk::endKeys(SimKeyEnd, int account)
{
    std::erase_if(m_clients, [account](const auto &entry) {
        return account == 0 || entry.second.account->credentials.number == account;
    });
}

// ---- Events --------------------------------------------------------------------------------------------------------

static void writeCoinbaseOrderId(TextWriter &out, const SimOrder &order)
{
    out << "4a52b3c1-7e0f-4d21-9c6e-" << viewOf(QByteArray::number(order.id).rightJustified(12, '0'));
}

static std::string_view coinbaseState(const SimOrder &order)
{
    switch (order.state) {
    case SimOrder::State::New:
    case SimOrder::State::PartiallyFilled:
        return "OPEN";
    case SimOrder::State::Filled:
        return "FILLED";
    case SimOrder::State::Cancelled:
        return "CANCELLED";
    }
    Q_UNREACHABLE();
}

void CoinbaseDesk::writeOrder(TextWriter &out, const Account &account, const SimOrder &order) const
{
    const Instrument &what = account.model.marketOf(order).instrument;
    const bool isOver = order.state == SimOrder::State::Filled || order.state == SimOrder::State::Cancelled;
    out << R"({"order_id":")";
    writeCoinbaseOrderId(out, order);
    out << R"(","client_order_id":"fw-)" << order.id << R"(","product_id":")" << viewOf(what.symbol)
        << R"(","product_type":"SPOT","order_side":")" << (order.isBuy ? "BUY" : "SELL")
        << R"(","order_type":"Limit","status":")" << coinbaseState(order) << R"(","limit_price":")";
    out.fixed(order.price, what.priceDecimals, what.priceDecimals) << R"(","stop_price":"","avg_price":")";
    out.fixed(order.filled > 0 ? order.price : 0, what.priceDecimals, what.priceDecimals)
        << R"(","cumulative_quantity":")";
    out.fixed(order.filled, what.sizeDecimals, what.sizeDecimals) << R"(","leaves_quantity":")";
    out.fixed(isOver ? 0 : order.left(), what.sizeDecimals, what.sizeDecimals) << R"(","filled_value":")";
    writeSimAmount(out, order.filledAmount) << R"(","number_of_fills":")" << order.fills
                                            << R"(","completion_percentage":")" << order.filled * 100 / order.size;
    writeSimAmount(out << R"(","total_fees":")", order.fees);
    writeSimAmount(out << R"(","total_value_after_fees":")",
                   order.isBuy ? order.filledAmount + order.fees : order.filledAmount - order.fees);
    writeSimAmount(out << R"(","outstanding_hold_amount":")", order.locked)
        << R"(","time_in_force":"GOOD_UNTIL_CANCELLED","post_only":"false","trigger_status":"INVALID_ORDER_TYPE","creation_time":")";
    writeRfc3339(out, order.placedAt, 6);
    out << R"(","end_time":"0001-01-01T00:00:00Z","start_time":"0001-01-01T00:00:00Z","cancel_reason":")"
        << (order.state == SimOrder::State::Cancelled ? "User requested cancel" : "")
        << R"(","reject_reason":"","contract_expiry_type":"UNKNOWN_CONTRACT_EXPIRY_TYPE","risk_managed_by":"UNKNOWN_RISK_MANAGEMENT_TYPE","retail_portfolio_id":"ae4f1e9c-0000-4000-8000-)"
        << viewOf(QByteArray::number(account.credentials.number).rightJustified(12, '0')) << R"("})";
}

std::vector<quint64> CoinbaseDesk::tell(Account &account, const SimAccountEvent &event)
{
    std::vector<quint64> told;
    if (event.kind == SimAccountEvent::Kind::Transferred)
        return told;   // The channel is about orders.
    const SimTradedMarket &market = account.model.marketOf(event.order);
    TextWriter events;
    for (const auto &[session, client] : m_clients) {
        if (client.account != &account || !concerns(client, market))
            continue;
        if (events.isEmpty()) {
            events << R"([{"type":"update","orders":[)";
            writeOrder(events, account, event.order);
            events << R"(],"positions":{"perpetual_futures_positions":[],"expiring_futures_positions":[]}}])";
        }
        if (m_send(session, market.index, events.view(), false))
            told.push_back(session);
    }
    return told;
}

// ---- REST ----------------------------------------------------------------------------------------------------------

void CoinbaseDesk::writeAccounts(TextWriter &out, const Account &account) const
{
    out << R"({"accounts":[)";
    for (const SimBalance &balance : account.model.balances()) {
        const bool isMoney = &balance == &account.model.quote();
        out << (&balance == &account.model.balances().front() ? "" : ",") << R"({"uuid":"8bfc20d7-f7c6-4422-bf07-)"
            << viewOf(balance.asset.toHex().leftJustified(12, '0', true)) << R"(","name":")" << viewOf(balance.asset)
            << R"( Wallet","currency":")" << viewOf(balance.asset) << R"(","available_balance":{"value":")";
        writeSimAmount(out, balance.free())
            << R"(","currency":")" << viewOf(balance.asset)
            << R"("},"default":true,"active":true,"created_at":"2021-05-31T09:59:59Z","updated_at":")";
        writeRfc3339(out, account.model.changedAt(), 3);
        out << R"(","deleted_at":null,"type":")" << (isMoney ? "ACCOUNT_TYPE_FIAT" : "ACCOUNT_TYPE_CRYPTO")
            << R"(","ready":true,"hold":{"value":")";
        writeSimAmount(out, balance.locked)
            << R"(","currency":")" << viewOf(balance.asset) << R"("},"platform":"ACCOUNT_PLATFORM_CONSUMER"})";
    }
    out << R"(],"has_next":false,"cursor":"","size":)" << qint64(account.model.balances().size()) << '}';
}

void CoinbaseDesk::writeRestOrder(TextWriter &out, const Account &account, const SimOrder &order) const
{
    const Instrument &what = account.model.marketOf(order).instrument;
    out << R"({"order_id":")";
    writeCoinbaseOrderId(out, order);
    out << R"(","client_order_id":"fw-)" << order.id << R"(","product_id":")" << viewOf(what.symbol)
        << R"(","order_configuration":{"limit_limit_gtc":{"base_size":")";
    out.fixed(order.size, what.sizeDecimals, what.sizeDecimals) << R"(","limit_price":")";
    out.fixed(order.price, what.priceDecimals, what.priceDecimals)
        << R"(","post_only":false}},"side":")" << (order.isBuy ? "BUY" : "SELL") << R"(","status":")"
        << coinbaseState(order) << R"(","time_in_force":"GOOD_UNTIL_CANCELLED","created_time":")";
    writeRfc3339(out, order.placedAt, 6);
    out << R"(","completion_percentage":")" << order.filled * 100 / order.size << R"(","filled_size":")";
    out.fixed(order.filled, what.sizeDecimals, what.sizeDecimals) << R"(","average_filled_price":")";
    out.fixed(order.filled > 0 ? order.price : 0, what.priceDecimals, what.priceDecimals)
        << R"(","number_of_fills":")" << order.fills;
    writeSimAmount(out << R"(","filled_value":")", order.filledAmount);
    writeSimAmount(out << R"(","total_fees":")", order.fees);
    writeSimAmount(out << R"(","outstanding_hold_amount":")", order.locked)
        << R"(","order_type":"LIMIT","product_type":"SPOT","settled":false})";
}

std::optional<RestAnswer> CoinbaseDesk::rest(const RestQuestion &question)
{
    static const QByteArray Root = "/api/v3/brokerage/";
    static constexpr std::string_view Calls[] = {"accounts", "orders/historical/batch", "key_permissions",
                                                 "transaction_summary"};
    const QByteArray call = question.path.startsWith(Root) ? question.path.mid(Root.size()) : QByteArray();
    if (question.method != "GET" || std::find(std::begin(Calls), std::end(Calls), viewOf(call)) == std::end(Calls))
        return {};
    static const QByteArray Bearer = "Bearer ";
    const QByteArray given = question.header("Authorization");
    const Account *account = checkToken(
        given.startsWith(Bearer) ? given.mid(Bearer.size()) : QByteArray(),
        {.account = 0, .session = 0, .path = viewOf(question.path), .method = viewOf(question.method)});
    if (!account)
        return RestAnswer{.status = 401, .body = "Unauthorized\n", .headers = {{"Content-Type", "text/plain"}}};
    TextWriter out;
    if (call == "accounts") {
        writeAccounts(out, *account);
    } else if (call == "key_permissions") {
        const SimKeyRights rights = stage().accountWish().rights;
        out << R"({"can_view":true,"can_trade":)" << (rights == SimKeyRights::ReadOnly ? "false" : "true")
            << R"(,"can_transfer":)" << (rights == SimKeyRights::Withdraw ? "true" : "false")
            << R"(,"portfolio_uuid":"ae4f1e9c-0000-4000-8000-000000000001","portfolio_type":"DEFAULT"})";
    } else if (call == "transaction_summary") {
        out << R"({"total_volume":0,"total_fees":0,"fee_tier":{"pricing_tier":"Advanced 1","usd_from":"0","usd_to":"1000",)"
            << R"("taker_fee_rate":"0.001","maker_fee_rate":"0.001"},"advanced_trade_only_volume":0,)"
            << R"("advanced_trade_only_fees":0,"coinbase_pro_volume":0,"coinbase_pro_fees":0})";
    } else {
        out << R"({"orders":[)";
        for (auto it = account->model.orders().rbegin(); it != account->model.orders().rend();
             ++it) {   // Newest first.
            out << (it == account->model.orders().rbegin() ? "" : ",");
            writeRestOrder(out, *account, it->second);
        }
        out << R"(],"sequence":"0","has_next":false,"cursor":""})";
    }
    return RestAnswer{.body = out.bytes().toByteArray()};
}

}   // namespace feedwarden
