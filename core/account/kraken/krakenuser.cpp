// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/kraken/krakenuser.h"

#include "core/account/signing.h"
#include "core/venues/kraken/kraken.h"
#include "core/venues/venuetime.h"

#include <algorithm>

namespace feedwarden {

using Kind = SessionNotice::Kind;

static const QString TokenPath = QStringLiteral("/0/private/GetWebSocketsToken");

/// What a text of an error means: "EAPI:Invalid key".
struct KrakenJudgement {
    enum class Verdict { Refused, TooMany, TokenGone, Trouble, Other };
    Verdict verdict = Verdict::Other;
    Refusal refusal = Refusal::Credentials;
    std::optional<std::chrono::milliseconds> retryAfter;
};
using Verdict = KrakenJudgement::Verdict;

static KrakenJudgement judge(const QString &error, WallTime now)
{
    const auto says = [&error](const char *text) { return error.contains(QLatin1String(text), Qt::CaseInsensitive); };
    if (says("EAPI:Invalid key"))
        return {.verdict = Verdict::Refused, .refusal = Refusal::Credentials, .retryAfter = {}};
    if (says("EAPI:Invalid signature"))
        return {.verdict = Verdict::Refused, .refusal = Refusal::Signature, .retryAfter = {}};
    if (says("EGeneral:Permission denied") || says("EAccount:Invalid permissions") || says("EAPI:Feature disabled"))
        return {.verdict = Verdict::Refused, .refusal = Refusal::Permission, .retryAfter = {}};
    if (says("ESession:Invalid session"))
        return {.verdict = Verdict::TokenGone, .refusal = {}, .retryAfter = {}};
    if (says("EGeneral:Temporary lockout"))
        return {.verdict = Verdict::TooMany, .refusal = {}, .retryAfter = std::chrono::minutes(15)};
    if (says("EService:Throttled")) {
        bool ok = false;
        const quint64 count = error.section(QLatin1Char(':'), 2).trimmed().toULongLong(&ok);
        const auto until = ok ? wallTimeFromCount(count) : std::nullopt;
        std::optional<std::chrono::milliseconds> wait;
        if (until)
            wait = std::max(std::chrono::ceil<std::chrono::milliseconds>(*until - now), std::chrono::milliseconds(0));
        return {.verdict = Verdict::TooMany, .refusal = {}, .retryAfter = wait};
    }
    if (says("Rate limit exceeded") || says("Exceeded msg rate"))
        return {.verdict = Verdict::TooMany, .refusal = {}, .retryAfter = {}};
    // A nonce is invalid where two programs use one key at a time: the next one may do.
    if (says("EService:") || says("EAPI:Invalid nonce") || says("EGeneral:Internal error"))
        return {.verdict = Verdict::Trouble, .refusal = {}, .retryAfter = {}};
    return {};
}

KrakenUser::KrakenUser(const AccountOptions &options, Credentials credentials)
    : AccountProtocol(*factsOf(options.environment), allParts(), u"kraken", QStringLiteral("/v2"),
                      std::move(credentials))
{
}

Result<VenueFacts> KrakenUser::factsOf(QStringView environment)
{
    // Sources: Kraken API documentation, Spot WebSocket v2 (introduction, authentication, executions, balances),
    // 2026-05. There is no test network: the beta addresses trade for real.
    VenueFacts facts = accountFactsFrom(krakenFacts());
    facts.url = QUrl(QStringLiteral("wss://ws-auth.kraken.com"));
    if (environment == u"live")
        return facts;
    return Error{ErrorCode::Configuration, QStringLiteral("Kraken has no environment \"%1\"").arg(environment)};
}

StreamTraits KrakenUser::traitsOf(const StreamKey &) const
{
    StreamTraits traits;
    traits.rule = SequenceRule::Contiguous;
    return traits;
}

void KrakenUser::sessionStarted()
{
    // The token stays: it was asked for before.
    m_orders.clear();
    m_numberings.fill({});
}

// ---- The token. ----

RestRequest KrakenUser::tokenRequest()
{
    const auto microseconds = std::chrono::floor<std::chrono::microseconds>(now()).time_since_epoch().count();
    m_lastNonce = std::max(m_lastNonce + 1, quint64(std::max<qint64>(microseconds, 0)));
    const QByteArray nonce = QByteArray::number(m_lastNonce);
    const QByteArray body = "nonce=" + nonce;
    const auto signature = krakenRequestSignature(credentials().secret, TokenPath.toLatin1(), nonce, body);
    return {.pathAndQuery = TokenPath,
            .weight = 1,
            .method = RestRequest::Method::Post,
            .headers = {{"API-Key", credentials().key.view().toByteArray()},
                        {"API-Sign", signature ? *signature : QByteArray()},
                        {"Content-Type", "application/x-www-form-urlencoded"}},
            .body = body};
}

std::optional<Failure> KrakenUser::takePreparation(int httpStatus, const QByteArray &body)
{
    m_token.clear();
    QJsonDocument document;
    if (auto failure = readAnswer(httpStatus, body, document))
        return failure;
    JsonTrouble trouble;
    QString token = AccountFields(document.object(), trouble).object("result").text("token");
    if (token.isEmpty())
        trouble.note(DecodeProblem::MissingField, "token");
    if (trouble.isAny())
        return notUnderstood(trouble);
    m_token = Secret::take(std::move(token));
    return {};
}

std::optional<Failure> KrakenUser::judgeAnswer(const QJsonObject &answer, int httpStatus) const
{
    JsonTrouble trouble;
    const AccountFields fields(answer, trouble);
    if (!fields.has("error"))
        return {};
    const QJsonArray errors = fields.array("error");
    if (trouble.isAny())
        return notUnderstood(trouble);
    for (const QJsonValue &each : errors) {
        const QString text = each.toString();
        if (text.startsWith(QLatin1Char('W')))   // a warning
            continue;
        const auto [verdict, refusal, retryAfter] = judge(text, now());
        switch (verdict) {
        case Verdict::Refused:
            return refused(refusal, text, httpStatus);
        case Verdict::TooMany:
            return throttled(text, retryAfter);
        case Verdict::TokenGone:
        case Verdict::Trouble:
        case Verdict::Other:
            return failed(text, httpStatus);
        }
    }
    return {};
}

KeyPermissions KrakenUser::readHealth(const AccountFields &answer) const
{
    static_cast<void>(answer.object("result").text("token"));
    KeyPermissions permissions;
    permissions.canRead = true;
    return permissions;
}

// ---- Requests. ----

static QLatin1String channelOf(AccountPart part)
{
    return part == AccountPart::Orders ? QLatin1String("executions") : QLatin1String("balances");
}

static std::optional<AccountPart> partOfChannel(const QString &channel)
{
    for (const AccountPart part : KrakenUser::allParts()) {
        if (channel == channelOf(part))
            return part;
    }
    return {};
}

std::vector<ClientFrame> KrakenUser::request(const char *method, std::span<const StreamIndex> streams)
{
    const bool isSubscription = QLatin1String(method) == QLatin1String("subscribe");
    std::vector<ClientFrame> frames;
    for (const StreamIndex index : streams) {
        const auto part = partAt(index);
        if (!part)
            continue;
        QJsonObject params{{QLatin1String("channel"), channelOf(*part)},
                           {QLatin1String("token"), QString::fromUtf8(m_token.view())}};
        if (isSubscription && *part == AccountPart::Orders) {
            params.insert(QLatin1String("snap_orders"), true);
            params.insert(QLatin1String("snap_trades"), false);
        } else if (isSubscription) {
            params.insert(QLatin1String("snapshot"), true);
        }
        const qint64 id = nextRequestId();
        frames.push_back({jsonText({{QLatin1String("method"), QLatin1String(method)},
                                    {QLatin1String("params"), params},
                                    {QLatin1String("req_id"), id}}),
                          id,
                          {index}});
    }
    return frames;
}

std::vector<ClientFrame> KrakenUser::subscribe(std::span<const StreamIndex> streams)
{
    return request("subscribe", streams);
}

std::vector<ClientFrame> KrakenUser::unsubscribe(std::span<const StreamIndex> streams)
{
    return request("unsubscribe", streams);
}

// ---- Decoding. ----

void KrakenUser::decodeMessage(const AccountFields &message, std::string_view frame, DecodedFrame &out)
{
    const auto part = partOfChannel(message.has("channel") ? message.text("channel") : QString());
    if (!part) {
        // Heartbeats, the venue's status and pongs are those of its market data.
        if (message.is("method", "subscribe"))
            decodeAnswer(message, out);
        else if (!message.is("method", "unsubscribe"))
            market().decode(frame, out);
        return;
    }
    const bool isSnapshot = message.text("type") == QLatin1String("snapshot");
    const qint64 sequence = message.integer("sequence");
    if (sequence < 0)
        message.fail(DecodeProblem::BadNumber, "sequence");
    m_changedOrders.clear();
    for (const AccountFields &row : message.objects("data")) {
        if (*part == AccountPart::Orders)
            decodeExecution(row, isSnapshot, out);
        else
            decodeBalance(row, isSnapshot, out);
    }
    // A frame that was not understood leaves nothing but a gap, which shows with the next one.
    if (message.hasFailed())
        return;
    for (auto it = m_changedOrders.cbegin(); it != m_changedOrders.cend(); ++it) {
        if (it.value())
            m_orders.insert(it.key(), *it.value());
        else
            m_orders.remove(it.key());
    }
    number(*part, quint64(sequence), isSnapshot, out);
}

void KrakenUser::decodeAnswer(const AccountFields &answer, DecodedFrame &out) const
{
    const qint64 id = answer.has("req_id") ? answer.integer("req_id") : 0;
    if (answer.flag("success")) {
        SessionNotice &notice = addNotice(out, Kind::Acknowledged);
        notice.requestId = id;
        const auto part = id == 0 ? partOfChannel(answer.object("result").text("channel")) : std::nullopt;
        if (part && isWanted(*part))
            notice.streams = {indexOf(*part)};
        return;
    }
    const QString text = answer.text("error");
    const auto [verdict, refusal, retryAfter] = judge(text, now());
    switch (verdict) {
    case Verdict::Refused:
        addRefusal(out, refusal, text);
        return;
    case Verdict::TooMany:
        addNotice(out, Kind::Throttled, text).retryAfter = retryAfter;
        return;
    case Verdict::TokenGone:
        addNotice(out, Kind::KeyExpired, text);
        return;
    case Verdict::Trouble:
        addNotice(out, Kind::Error, text).requestId = id;
        return;
    case Verdict::Other:
        addNotice(out, id == 0 ? Kind::Error : Kind::Rejected, text).requestId = id;
        return;
    }
}

static OrderStatus statusOf(const QString &word)
{
    if (word == QLatin1String("pending_new") || word == QLatin1String("new"))
        return OrderStatus::New;
    if (word == QLatin1String("partially_filled"))
        return OrderStatus::PartlyFilled;
    if (word == QLatin1String("filled"))
        return OrderStatus::Filled;
    if (word == QLatin1String("canceled"))
        return OrderStatus::Cancelled;
    if (word == QLatin1String("expired"))
        return OrderStatus::Expired;
    return OrderStatus::Other;
}

void KrakenUser::decodeExecution(const AccountFields &row, bool isSnapshot, DecodedFrame &out)
{
    const QString id = row.text("order_id");
    const QString event = row.text("exec_type");
    // What follows the first word of an order leaves out what does not change.
    const auto changed = m_changedOrders.constFind(id);
    KnownOrder known = changed == m_changedOrders.cend() ? m_orders.value(id) : changed->value_or(KnownOrder());
    if (row.has("symbol"))
        known.symbol = row.text("symbol");
    if (row.has("order_type"))
        known.type = row.text("order_type");
    if (row.has("cl_ord_id"))
        known.clientOrderId = row.text("cl_ord_id");
    if (row.has("side"))
        known.side = row.is("side", "buy")    ? OrderSide::Buy
                     : row.is("side", "sell") ? OrderSide::Sell
                                              : OrderSide::Unknown;
    if (row.has("limit_price"))
        known.price = row.priceIfAny("limit_price");
    if (row.has("order_qty"))
        known.quantity = row.numberIfAny("order_qty");
    if (row.has("cum_qty"))
        known.filled = row.numberIfAny("cum_qty");

    OrderUpdate order;
    order.symbol = known.symbol;
    order.orderId = id;
    order.clientOrderId = known.clientOrderId;
    order.side = known.side;
    order.venueStatus = row.has("order_status") ? row.text("order_status") : event;
    order.status = statusOf(order.venueStatus);
    order.type = known.type;
    order.price = known.price;
    order.quantity = known.quantity;
    order.filled = known.filled;
    order.averagePrice = row.priceIfAny("avg_price");
    const bool isOver = order.status == OrderStatus::Filled || order.status == OrderStatus::Cancelled
                        || order.status == OrderStatus::Expired;
    const Origin origin{.time = row.timeIfAny("timestamp"), .isSnapshot = isSnapshot};
    const bool isFill = (event == QLatin1String("trade") || event == QLatin1String("filled")) && row.has("exec_id")
                        && row.has("last_qty");
    tell(out, AccountPart::Orders, origin, order);
    if (isFill) {
        Fill fill;
        fill.symbol = order.symbol;
        fill.orderId = id;
        fill.tradeId = row.text("exec_id");
        fill.side = order.side;
        fill.price = row.number("last_price");
        fill.quantity = row.number("last_qty");
        const auto fees = row.objectsIfAny("fees");
        if (!fees.empty()) {
            fill.fee = fees.front().number("qty");
            fill.feeAsset = fees.front().text("asset");
        }
        fill.isMaker = row.is("liquidity_ind", "m");
        tell(out, AccountPart::Orders, origin, std::move(fill));
    }
    m_changedOrders.insert(id, isOver ? std::nullopt : std::optional(known));
}

void KrakenUser::decodeBalance(const AccountFields &row, bool isSnapshot, DecodedFrame &out) const
{
    // A change tells the balance of one wallet. What orders are made with is the main one, of spot.
    const auto isMain = [](const AccountFields &fields, const char *type, const char *id) {
        return (!fields.has(type) || fields.is(type, "spot")) && (!fields.has(id) || fields.is(id, "main"));
    };
    Decimal total = row.number("balance");
    if (row.has("wallets")) {
        for (const AccountFields &wallet : row.objects("wallets")) {
            if (isMain(wallet, "type", "id"))
                total = wallet.number("balance");
        }
    }
    const QString asset = row.text("asset");
    if (isMain(row, "wallet_type", "wallet_id"))
        tell(out, AccountPart::Balances, {.time = row.timeIfAny("timestamp"), .isSnapshot = isSnapshot},
             BalanceUpdate{.asset = asset, .total = total, .available = {}, .locked = {}, .change = {}});
}

void KrakenUser::number(AccountPart part, quint64 sequence, bool isSnapshot, DecodedFrame &out)
{
    Numbering &numbering = m_numberings[size_t(part)];
    if (isSnapshot && numbering.last != 0)
        numbering.base = numbering.last + 1 - sequence;
    else if (isSnapshot || !numbering.base)
        numbering.base = quint64(
            std::max<qint64>(std::chrono::floor<std::chrono::microseconds>(now()).time_since_epoch().count(), 0));
    if (out.messages.empty()) {
        // Nobody will see its number, so the next one takes its place.
        --*numbering.base;
        return;
    }
    // One number a message: the first event carries it for all.
    numbering.last = *numbering.base + sequence;
    out.messages.front().sequence = {.first = numbering.last, .last = numbering.last, .isSet = true};
}

}   // namespace feedwarden
