// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/krakendesk.h"

#include "app/simulator/venues/krakenwire.h"
#include "app/simulator/wiretime.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace feedwarden {

static constexpr auto TokenLife = 900s;

KrakenDesk::KrakenDesk(VenueStage &stage, Setting setting)
    : PrivateDesk(stage, std::move(setting)), m_random(marketSeed(stage.seed(), "kraken", "tokens"))
{
}

KrakenDesk::~KrakenDesk() = default;

// ---- REST ----------------------------------------------------------------------------------------------------------

// Why the question is refused, or an empty text and whose it is.
QByteArray KrakenDesk::refusalOf(const RestQuestion &question, Account *&account)
{
    account = findAccount(question.header("API-Key"));
    if (const auto refused = stage().refusesCredentials({.account = account ? account->credentials.number : 0,
                                                         .session = 0,
                                                         .path = viewOf(question.path),
                                                         .method = viewOf(question.method)})) {
        return refused->text.isEmpty() ? "EAPI:Invalid key" : refused->text;
    }
    if (!account)
        return "EAPI:Invalid key";
    // A form, or JSON.
    QByteArray nonce = QUrlQuery(QString::fromUtf8(question.body)).queryItemValue(QStringLiteral("nonce")).toUtf8();
    if (question.body.startsWith('{')) {
        const QJsonValue given = QJsonDocument::fromJson(question.body).object().value(QLatin1String("nonce"));
        nonce = given.isString() ? given.toString().toUtf8() : QByteArray::number(given.toInteger());
    }
    const QByteArray digest = QCryptographicHash::hash(nonce + question.body, QCryptographicHash::Sha256);
    if (question.header("API-Sign")
        != simhmac::sha512Base64(QByteArray::fromBase64(account->credentials.apiSecret), question.path + digest))
        return "EAPI:Invalid signature";
    quint64 &highest = m_nonces[account->credentials.number];
    if (nonce.toULongLong() <= highest)
        return "EAPI:Invalid nonce";
    highest = nonce.toULongLong();
    wake(*account);
    return {};
}

std::optional<RestAnswer> KrakenDesk::rest(const RestQuestion &question)
{
    const bool isToken = question.path == "/0/private/GetWebSocketsToken";
    if (question.method != "POST" || !(isToken || question.path == "/0/private/Balance"))
        return {};
    Account *account = nullptr;
    TextWriter out;
    if (const QByteArray refusal = refusalOf(question, account); !refusal.isEmpty()) {
        (out << R"({"error":[)").quoted(viewOf(refusal)) << "]}";
        return RestAnswer{.body = out.bytes().toByteArray()};
    }
    out << R"({"error":[],"result":{)";
    if (isToken) {
        QByteArray token;
        while (token.size() < 43)
            token.append("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"[m_random.next() % 62]);
        m_tokens.insert_or_assign(token, Token{account, stage().now() + stage().paced(TokenLife)});
        out << R"("token":")" << viewOf(token) << R"(","expires":900)";
    } else {
        for (const SimBalance &balance : account->model.balances()) {
            out << (&balance == &account->model.balances().front() ? "\"" : ",\"")
                << viewOf(krakenAsset(balance.asset).id) << R"(":")";
            writeSimAmount(out, balance.total) << '"';
        }
    }
    out << "}}";
    return RestAnswer{.body = out.bytes().toByteArray()};
}

void KrakenDesk::clockTurn()
{
    const Clock::time_point now = stage().now();
    std::erase_if(m_tokens, [now](const auto &entry) { return now >= entry.second.until; });
}

void KrakenDesk::endKeys(SimKeyEnd end, int account)
{
    const auto isMeant = [account](const Account *each) { return account == 0 || each->credentials.number == account; };
    std::erase_if(m_tokens, [&](const auto &entry) { return isMeant(entry.second.account); });
    if (end != SimKeyEnd::Revoked)
        return;   // Whoever is in stays in.
    for (auto &[id, client] : m_clients)
        std::erase_if(client->channels, [&](const auto &entry) { return isMeant(entry.second.account); });
}

// ---- Requests ------------------------------------------------------------------------------------------------------

// A refusal where there is an error.
void KrakenDesk::answer(Peer &peer, const QJsonObject &request, const QByteArray &error, const QByteArray &channel,
                        WallTime received)
{
    const QByteArray method = request.value(QLatin1String("method")).toString().toUtf8();
    const QJsonValue params = request.value(QLatin1String("params"));
    TextWriter out;
    if (!error.isEmpty()) {
        (out << R"({"error":)").quoted(viewOf(error)) << R"(,"method":")" << viewOf(method) << R"(","success":false)";
    } else {
        out << R"({"method":")" << viewOf(method) << R"(","result":{"channel":")" << viewOf(channel) << '"';
        if (channel == "executions") {
            out << R"(,"maxratecount":180,"order_status":true,"snap_orders":)"
                << (params[QLatin1String("snap_orders")].toBool(true) ? "true" : "false") << R"(,"snap_trades":)"
                << (params[QLatin1String("snap_trades")].toBool(false) ? "true" : "false");
        } else {
            out << R"(,"snapshot":)" << (params[QLatin1String("snapshot")].toBool(true) ? "true" : "false");
        }
        out << R"(},"success":true)";
    }
    out << R"(,"time_in":")";
    writeRfc3339(out, received, 6);
    out << R"(","time_out":")";
    writeRfc3339(out, std::max(stage().wall(), received), 6);
    out << '"';
    if (request.contains(QLatin1String("req_id")))
        out << R"(,"req_id":)" << request.value(QLatin1String("req_id")).toInteger();
    out << '}';
    stage().answer(peer, out.bytes());
}

void KrakenDesk::request(Peer &peer, const QJsonObject &request, WallTime received)
{
    const QJsonValue params = request.value(QLatin1String("params"));
    const QByteArray channel = params[QLatin1String("channel")].toString().toUtf8(),
                     token = params[QLatin1String("token")].toString().toUtf8();
    const auto found = m_clients.find(peer.id);
    Client *client = found == m_clients.end() ? nullptr : found->second.get();
    if (request.value(QLatin1String("method")).toString() == QLatin1String("unsubscribe")) {
        const bool isThere = client && client->channels.erase(channel) > 0;
        answer(peer, request, isThere ? QByteArray() : "Subscription Not Found", channel, received);
        return;
    }
    const auto known = m_tokens.find(token);
    Account *account = known == m_tokens.end() ? nullptr : known->second.account;
    // Once used it holds as long as the session.
    if (!account && client && client->tokens.contains(token) && !client->channels.empty())
        account = client->channels.begin()->second.account;
    const auto refused = stage().refusesCredentials(
        {.account = account ? account->credentials.number : 0, .session = peer.id, .path = {}, .method = {}});
    const Topic topic{.name = channel, .channel = channel, .symbol = {}};
    if (!account || refused) {
        const QByteArray words = refused ? refused->text : QByteArray();
        answer(peer, request, words.isEmpty() ? "ESession:Invalid session" : words, channel, received);
        return;
    }
    if (client && client->channels.contains(channel)) {
        answer(peer, request, "Already subscribed", channel, received);
        return;
    }
    if (stage().rejects(peer, topic)) {
        answer(peer, request, "EGeneral:Permission denied", channel, received);
        return;
    }
    wake(*account);
    if (!client)
        client = m_clients
                     .emplace(peer.id, std::make_unique<Client>(Client{.peer = peer, .channels = {}, .tokens = {}}))
                     .first->second.get();
    client->tokens.insert(token);
    client->channels.emplace(channel, Subscription{account, 0});
    if (!stage().withholdsAnswer(peer, topic))
        answer(peer, request, {}, channel, received);
    const bool wantsSnapshot = params[QLatin1String("snapshot")].toBool(true);
    if (channel == "executions" || wantsSnapshot)
        sendSnapshot(*client, channel, params[QLatin1String("snap_orders")].toBool(true));
}

// ---- Events --------------------------------------------------------------------------------------------------------

// False where a fault mutes it. What a mute swallows is not numbered.
bool KrakenDesk::send(Client &client, const QByteArray &channel, std::string_view type, qint64 event,
                      const QByteArray &symbol, std::string_view data)
{
    const Topic topic{.name = channel, .channel = channel, .symbol = symbol, .isSnapshot = type == "snapshot"};
    if (!stage().mayPublish(client.peer, topic))
        return false;
    m_frame.clear();
    m_frame << R"({"channel":")" << viewOf(channel) << R"(","type":")" << type << R"(","data":[)" << data
            << R"(],"sequence":)" << ++client.channels.at(channel).sequence << '}';
    stage().publish(client.peer, topic, event, m_frame.bytes());
    return true;
}

void KrakenDesk::sendSnapshot(Client &client, const QByteArray &channel, bool hasOrders)
{
    const Account &account = *client.channels.at(channel).account;
    TextWriter data;
    if (channel == "executions") {
        for (const auto &[id, order] : account.model.orders()) {
            if (!hasOrders)
                break;
            data << (data.isEmpty() ? "" : ",");
            writeExecution(data, account, order, nullptr, order.changedAt);
        }
    } else {
        for (const SimBalance &balance : account.model.balances()) {
            data << (data.isEmpty() ? "" : ",") << R"({"asset":")" << viewOf(balance.asset)
                 << R"(","asset_class":"currency","balance":)";
            writeSimAmount(data, balance.total) << R"(,"wallets":[{"type":"spot","id":"main","balance":)";
            writeSimAmount(data, balance.total) << "}]}";
        }
    }
    (void)send(client, channel, "snapshot", -1, {}, data.view());
}

// "OK4GJX-KSTLS-7DZZO5".
static void writeKrakenId(TextWriter &out, char kind, qint64 id)
{
    const QByteArray digits = QByteArray::number(id).rightJustified(16, '0');
    out << kind << viewOf(digits.left(5)) << '-' << viewOf(digits.mid(5, 5)) << '-' << viewOf(digits.mid(10));
}

void KrakenDesk::writeExecution(TextWriter &out, const Account &account, const SimOrder &order, const SimFill *fill,
                                WallTime time) const
{
    static constexpr std::string_view States[] = {"new", "partially_filled", "filled", "canceled"};
    const Instrument &what = account.model.marketOf(order).instrument;
    const auto size = [&](std::string_view key, qint64 value) {
        (out << ",\"" << key << "\":").fixed(value, what.sizeDecimals, KrakenSizeDecimals);
    };
    const auto price = [&](std::string_view key, qint64 value) {
        (out << ",\"" << key << "\":").fixed(value, what.priceDecimals, what.priceDecimals);
    };
    const std::string_view state = States[size_t(order.state)];
    // A fill says so, the last one that the order is done.
    out << R"({"exec_type":")" << (fill && order.left() > 0 ? "trade" : state) << R"(","order_id":")";
    writeKrakenId(out, 'O', order.id);
    out << R"(","order_userref":0,"cl_ord_id":"fw-)" << order.id << R"(","order_status":")" << state
        << R"(","symbol":")" << viewOf(what.symbol) << R"(","side":")" << (order.isBuy ? "buy" : "sell")
        << R"(","order_type":"limit","time_in_force":"GTC")";
    price("limit_price", order.price);
    size("order_qty", order.size);
    size("cum_qty", order.filled);
    writeSimAmount(out << R"(,"cum_cost":)", order.filledAmount);
    writeSimAmount(out << R"(,"fee_usd_equiv":)", order.fees);
    price("avg_price", order.filled > 0 ? order.price : 0);
    if (fill) {
        out << R"(,"exec_id":")";
        writeKrakenId(out, 'T', fill->id);
        out << R"(","trade_id":)" << fill->id;
        size("last_qty", fill->size);
        price("last_price", fill->price);
        writeSimAmount(out << R"(,"cost":)", fill->amount);
        out << R"(,"liquidity_ind":")" << (order.isMaker ? 'm' : 't') << R"(","fees":[{"asset":")"
            << viewOf(what.quote);
        writeSimAmount(out << R"(","qty":)", fill->fee) << "}]";
    }
    if (order.state == SimOrder::State::Cancelled)
        out << R"(,"reason":"User requested")";
    out << R"(,"timestamp":")";
    writeRfc3339(out, time, 6);
    out << R"("})";
}

// One entry for each asset that gained or lost.
void KrakenDesk::writeLedger(TextWriter &out, const Account &account, const SimAccountEvent &event) const
{
    const bool isFill = event.fill.has_value();
    for (const int index : event.assets) {
        const SimBalance &balance = account.model.balances()[size_t(index)];
        const bool isQuote = &balance == &account.model.quote();
        qint64 amount = event.transferred;
        if (isFill) {
            const SimTradedMarket &market = account.model.marketOf(event.order);
            const qint64 coins = SimAccountModel::coinsOf(market, event.fill->size);
            amount = isQuote == event.order.isBuy ? -(isQuote ? event.fill->amount : coins)
                                                  : (isQuote ? event.fill->amount : coins);
        }
        out << (out.isEmpty() ? "" : ",") << R"({"ledger_id":")";
        writeKrakenId(out, 'L', event.id * 10 + index);
        out << R"(","ref_id":")";
        writeKrakenId(out, 'T', isFill ? event.fill->id : event.id);
        out << R"(","timestamp":")";
        writeRfc3339(out, event.time, 6);
        const char *const type = isFill ? "trade" : event.transferred > 0 ? "deposit" : "withdrawal";
        out << R"(","type":")" << type << R"(","asset":")" << viewOf(balance.asset)
            << R"(","asset_class":"currency","category":")" << type
            << R"(","wallet_type":"spot","wallet_id":"main","amount":)";
        writeSimAmount(out, amount);
        writeSimAmount(out << R"(,"fee":)", isFill && event.fill->feeAsset == index ? event.fill->fee : 0);
        writeSimAmount(out << R"(,"balance":)", balance.total) << '}';
    }
}

std::vector<quint64> KrakenDesk::tell(Account &account, const SimAccountEvent &event)
{
    std::vector<quint64> told;
    TextWriter execution, ledger;
    const bool isOfOrder = event.kind != SimAccountEvent::Kind::Transferred;
    if (isOfOrder)
        writeExecution(execution, account, event.order, event.fill ? &*event.fill : nullptr, event.time);
    if (event.fill || !isOfOrder)
        writeLedger(ledger, account, event);
    const QByteArray symbol = isOfOrder ? account.model.marketOf(event.order).instrument.symbol : QByteArray();
    for (auto &[id, client] : m_clients) {
        const auto has = [&](const char *channel) {
            const auto found = client->channels.find(channel);
            return found != client->channels.end() && found->second.account == &account;
        };
        bool isTold = has("executions") && !execution.isEmpty()
                      && send(*client, "executions", "update", event.id, symbol, execution.view());
        isTold = (has("balances") && !ledger.isEmpty()
                  && send(*client, "balances", "update", event.id, {}, ledger.view()))
                 || isTold;
        if (isTold)
            told.push_back(id);
    }
    return told;
}

}   // namespace feedwarden
