// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/bybit/bybituser.h"

#include "core/account/signing.h"
#include "core/venues/bybit/bybit.h"

#include <algorithm>
#include <utility>

namespace feedwarden {

using Kind = SessionNotice::Kind;

/// How long `auth` is good for (the venue's own example), and a request over REST (its default).
static constexpr std::chrono::seconds DoorWindow{10};
static constexpr std::chrono::milliseconds ReceiveWindow{5'000};

/// What a code means: a refusal, "too many", or theirs.
struct BybitJudgement {
    enum class Verdict { Refused, TooMany, Trouble, LetInAlready, Other };
    Verdict verdict = Verdict::Other;
    Refusal refusal = Refusal::Credentials;
};
using Verdict = BybitJudgement::Verdict;

static BybitJudgement judge(qint64 code)
{
    switch (code) {
    case 10003:   // also a key of another environment
    case 10007:
    case -2015:   // spot: it does not say which of key, address and permission
        return {Verdict::Refused, Refusal::Credentials};
    case 10004:
        return {Verdict::Refused, Refusal::Signature};
    case 10002:
        return {Verdict::Refused, Refusal::Timestamp};
    case 10010:
        return {Verdict::Refused, Refusal::Address};
    case 33004:   // the key has expired
        return {Verdict::Refused, Refusal::Revoked};
    case 10005:
    case 10009:   // region, compliance, banned, kind of account
    case 10024:
    case 10027:
    case 10028:
        return {Verdict::Refused, Refusal::Permission};
    case 10006:
    case 429:
    case 10429:
    case 20003:
        return {Verdict::TooMany};
    case 20001:
        return {Verdict::LetInAlready};
    case 10000:
    case 10016:
    case 10019:
        return {Verdict::Trouble};
    default:
        return {Verdict::Other};
    }
}

BybitUser::BybitUser(const AccountOptions &options, Credentials credentials)
    : AccountProtocol(*factsOf(options.environment), allParts(), u"bybit-linear", QStringLiteral("/v5/private"),
                      std::move(credentials))
{
}

QStringList BybitUser::environments()
{
    return {QStringLiteral("live"), QStringLiteral("testnet"), QStringLiteral("demo"), QStringLiteral("kz"),
            QStringLiteral("ge")};
}

Result<VenueFacts> BybitUser::factsOf(QStringView environment)
{
    // Sources: bybit-exchange/docs as of 2026-07-24, docs/v5/ws/connect, docs/v5/websocket/private and docs/v5/error.
    // Of the regional hosts those are here whose address that page gives in full.
    VenueFacts facts = accountFactsFrom(bybitLinearFacts());
    facts.id = QStringLiteral("bybit");
    facts.title = QStringLiteral("Bybit");
    const auto at = [&facts](const char *stream, const char *rest) {
        facts.url = QUrl(QLatin1String(stream));
        facts.restUrl = QUrl(QLatin1String(rest));
        return facts;
    };
    if (environment == u"live")
        return facts;
    if (environment == u"testnet")
        return at("wss://stream-testnet.bybit.com", "https://api-testnet.bybit.com");
    if (environment == u"demo")
        return at("wss://stream-demo.bybit.com", "https://api-demo.bybit.com");
    if (environment == u"kz")
        return at("wss://stream.bybit.kz", "https://api.bybit.kz");
    if (environment == u"ge")
        return at("wss://stream.bybitgeorgia.ge", "https://api.bybitgeorgia.ge");
    return Error{ErrorCode::Configuration, QStringLiteral("Bybit has no environment \"%1\"").arg(environment)};
}

// ---- Requests. ----

std::vector<ClientFrame> BybitUser::authentication()
{
    const WallTime expires = now() + DoorWindow;
    const qint64 id = nextRequestId();
    const QByteArray text = jsonText(
        {{QLatin1String("req_id"), QString::number(id)},
         {QLatin1String("op"), QLatin1String("auth")},
         {QLatin1String("args"),
          QJsonArray{QString::fromUtf8(credentials().key.view()),
                     qint64(std::chrono::floor<std::chrono::milliseconds>(expires).time_since_epoch().count()),
                     QString::fromLatin1(bybitLoginSignature(credentials().secret, expires))}}});
    return {ClientFrame{text, id, {}}};
}

std::vector<ClientFrame> BybitUser::request(const char *operation, std::span<const StreamIndex> streams)
{
    // A refusal does not say which of the topics it means, so each stream has a request of its own.
    std::vector<ClientFrame> frames;
    for (const StreamIndex index : streams) {
        const auto part = partAt(index);
        if (!part)
            continue;
        QJsonArray topics;
        switch (*part) {
        case AccountPart::Orders:
            topics = {QStringLiteral("order"), QStringLiteral("execution")};
            break;
        case AccountPart::Balances:
            topics = {QStringLiteral("wallet")};
            break;
        case AccountPart::Positions:
            topics = {QStringLiteral("position")};
            break;
        }
        const qint64 id = nextRequestId();
        frames.push_back({jsonText({{QLatin1String("req_id"), QString::number(id)},
                                    {QLatin1String("op"), QLatin1String(operation)},
                                    {QLatin1String("args"), topics}}),
                          id,
                          {index}});
    }
    return frames;
}

std::vector<ClientFrame> BybitUser::subscribe(std::span<const StreamIndex> streams)
{
    auto frames = request("subscribe", streams);
    for (const ClientFrame &frame : frames)
        m_asked.push_back(frame.requestId);
    return frames;
}

std::vector<ClientFrame> BybitUser::unsubscribe(std::span<const StreamIndex> streams)
{
    return request("unsubscribe", streams);
}

// ---- Decoding. ----

/// Of a field that has two spellings.
static QString textOfEither(const AccountFields &fields, const char *one, const char *other)
{
    return fields.has(one) ? fields.text(one) : fields.textIfAny(other);
}

void BybitUser::decodeMessage(const AccountFields &message, std::string_view frame, DecodedFrame &out)
{
    if (message.has("topic"))
        decodeTopic(message, out);
    else if (message.is("op", "ping") || message.is("op", "pong"))
        market().decode(frame, out);
    else if (message.has("op") || message.is("type", "COMMAND_RESP"))
        decodeAnswer(message, out);
    else
        out.problem = DecodeProblem::UnknownType, out.problemField = "op";
}

void BybitUser::decodeAnswer(const AccountFields &answer, DecodedFrame &out)
{
    // Sockets of the venue differ in their spelling.
    const bool isYes = answer.has("success") ? answer.flag("success") : answer.integer("retCode") == 0;
    const QString operation = answer.textIfAny("op");
    const bool isDoor = operation == QLatin1String("auth");
    const bool isSubscription = !isDoor && operation != QLatin1String("unsubscribe");
    qint64 id = textOfEither(answer, "req_id", "reqId").toLongLong();
    if (isSubscription && id == 0 && !m_asked.empty())
        id = m_asked.front();   // They are answered in their order.
    if (!isYes)
        decodeRefusal(answer, id, isDoor, out);
    else if (isDoor)
        addNotice(out, Kind::Authenticated).requestId = id;
    else if (isSubscription)
        addNotice(out, Kind::Acknowledged).requestId = id;
    // What was not understood answers nothing: the request goes on waiting.
    if (isSubscription && !answer.hasFailed())
        std::erase(m_asked, id);
}

void BybitUser::decodeRefusal(const AccountFields &answer, qint64 id, bool isDoor, DecodedFrame &out)
{
    const char *const codeField = answer.has("retCode") ? "retCode" : "ret_code";
    const qint64 code = answer.has(codeField) ? answer.integer(codeField) : 0;
    const QString words = textOfEither(answer, "ret_msg", "retMsg");
    const QString text = code == 0 ? words : QStringLiteral("%1: %2").arg(code).arg(words);
    const auto [verdict, refusal] = judge(code);
    switch (verdict) {
    case Verdict::Refused:
        addRefusal(out, refusal, text);
        return;
    case Verdict::TooMany:
        addNotice(out, Kind::Throttled, text);
        return;
    case Verdict::LetInAlready:
        addNotice(out, Kind::Authenticated).requestId = id;
        return;
    case Verdict::Trouble:
        addNotice(out, Kind::Error, text).requestId = id;
        return;
    case Verdict::Other:
        break;
    }
    // A session whose key was taken away is told so when it asks for something.
    if (isDoor || words.contains(QLatin1String("not authorized"), Qt::CaseInsensitive))
        addRefusal(out, Refusal::Credentials, text);
    else
        addNotice(out, Kind::Rejected, text).requestId = id;
}

static OrderSide sideOf(const QString &word)
{
    return word == QLatin1String("Buy")    ? OrderSide::Buy
           : word == QLatin1String("Sell") ? OrderSide::Sell
                                           : OrderSide::Unknown;
}

static OrderStatus statusOf(const QString &word)
{
    // "Untriggered" and "Triggered" are conditional orders that wait, or have just become orders.
    if (word == QLatin1String("New") || word == QLatin1String("Created") || word == QLatin1String("Untriggered")
        || word == QLatin1String("Triggered"))
        return OrderStatus::New;
    if (word == QLatin1String("PartiallyFilled"))
        return OrderStatus::PartlyFilled;
    if (word == QLatin1String("Filled"))
        return OrderStatus::Filled;
    if (word == QLatin1String("Cancelled") || word == QLatin1String("PartiallyFilledCanceled")
        || word == QLatin1String("Deactivated"))
        return OrderStatus::Cancelled;
    if (word == QLatin1String("Rejected"))
        return OrderStatus::Rejected;
    return OrderStatus::Other;
}

OrderUpdate BybitUser::readOrder(const AccountFields &row)
{
    OrderUpdate order;
    order.symbol = row.text("symbol");
    order.orderId = row.text("orderId");
    order.clientOrderId = row.textIfAny("orderLinkId");
    order.side = sideOf(row.text("side"));
    order.venueStatus = row.text("orderStatus");
    order.status = statusOf(order.venueStatus);
    order.type = row.text("orderType");
    order.price = row.priceIfAny("price");
    order.quantity = row.numberIfAny("qty");
    order.filled = row.numberIfAny("cumExecQty");
    order.averagePrice = row.priceIfAny("avgPrice");
    return order;
}

PositionUpdate BybitUser::readPosition(const AccountFields &row)
{
    PositionUpdate position;
    position.symbol = row.text("symbol");
    // With one position for both ways its index is 0, and its side changes; else each way has its own.
    const qint64 place = row.has("positionIdx") ? row.integer("positionIdx") : 0;
    if (place != 0)
        position.side = place == 1 ? QStringLiteral("Buy") : QStringLiteral("Sell");
    const Decimal size = row.number("size");
    position.quantity = row.textIfAny("side") == QLatin1String("Sell") ? negated(size) : size;
    position.entryPrice = row.priceIfAny(row.has("entryPrice") ? "entryPrice" : "avgPrice");
    position.markPrice = row.priceIfAny("markPrice");
    position.unrealisedProfit = row.numberIfAny("unrealisedPnl");
    return position;
}

void BybitUser::tellWallet(const AccountFields &wallet, const Origin &origin, DecodedFrame &out) const
{
    for (const AccountFields &row : wallet.objects("coin"))
        tell(out, AccountPart::Balances, origin,
             BalanceUpdate{.asset = row.text("coin"),
                           .total = row.number("walletBalance"),
                           .available = row.numberIfAny("availableToWithdraw"),
                           .locked = row.numberIfAny("locked"),
                           .change = {}});
}

void BybitUser::decodeTopic(const AccountFields &message, DecodedFrame &out) const
{
    // "order.linear" where one category was asked for.
    const QString topic = message.text("topic").section(QLatin1Char('.'), 0, 0);
    const bool isOrder = topic == QLatin1String("order"), isExecution = topic == QLatin1String("execution");
    const bool isPosition = topic == QLatin1String("position"), isWallet = topic == QLatin1String("wallet");
    if (!isOrder && !isExecution && !isPosition && !isWallet) {
        out.problem = DecodeProblem::UnknownType;
        out.problemField = "topic";
        return;
    }
    const Origin origin{.time = message.time("creationTime")};
    for (const AccountFields &row : message.objects("data")) {
        if (isOrder) {
            tell(out, AccountPart::Orders, origin, readOrder(row));
        } else if (isPosition) {
            tell(out, AccountPart::Positions, origin, readPosition(row));
        } else if (isWallet) {
            tellWallet(row, origin, out);
        } else if (row.text("execType").endsWith(QLatin1String("Trade"))) {
            // Others are funding, settlements and the like: no fills of an order.
            Fill fill;
            fill.symbol = row.text("symbol");
            fill.orderId = row.text("orderId");
            fill.tradeId = row.text("execId");
            fill.side = sideOf(row.text("side"));
            fill.price = row.number("execPrice");
            fill.quantity = row.number("execQty");
            fill.fee = row.numberIfAny("execFee");
            fill.feeAsset = row.textIfAny("feeCurrency");
            fill.isMaker = row.flag("isMaker");
            tell(out, AccountPart::Orders, origin, std::move(fill));
        }
    }
}

// ---- Over REST. ----

RestRequest BybitUser::signedRequest(const QString &path, const QByteArray &query) const
{
    const Secret &key = credentials().key;
    return {
        .pathAndQuery = query.isEmpty() ? path : path + QLatin1Char('?') + QString::fromLatin1(query),
        .weight = 1,
        .headers = {{"X-BAPI-API-KEY", key.view().toByteArray()},
                    {"X-BAPI-TIMESTAMP", epochMilliseconds(now())},
                    {"X-BAPI-RECV-WINDOW", QByteArray::number(qint64(ReceiveWindow.count()))},
                    {"X-BAPI-SIGN", bybitRequestSignature(credentials().secret, key, now(), ReceiveWindow, query)}}};
}

std::optional<Failure> BybitUser::judgeAnswer(const QJsonObject &answer, int httpStatus) const
{
    JsonTrouble trouble;
    const AccountFields fields(answer, trouble);
    if (!fields.has("retCode"))
        return {};
    const qint64 code = fields.integer("retCode");
    const QString text = QStringLiteral("%1: %2").arg(code).arg(fields.textIfAny("retMsg"));
    if (trouble.isAny())
        return notUnderstood(trouble);
    if (code == 0)
        return {};
    const auto [verdict, refusal] = judge(code);
    switch (verdict) {
    case Verdict::Refused:
        return refused(refusal, text, httpStatus);
    case Verdict::TooMany:
        return throttled(text, {});
    case Verdict::LetInAlready:
    case Verdict::Trouble:
    case Verdict::Other:
        return failed(text, httpStatus);
    }
    Q_UNREACHABLE();
}

std::vector<AccountProtocol::StateQuestion> BybitUser::stateQuestions() const
{
    return {{AccountPart::Balances, Wallet, {}},         {AccountPart::Orders, SpotOrders, {}},
            {AccountPart::Orders, UsdtOrders, {}},       {AccountPart::Orders, UsdcOrders, {}},
            {AccountPart::Positions, UsdtPositions, {}}, {AccountPart::Positions, UsdcPositions, {}}};
}

RestRequest BybitUser::requestOf(const StateQuestion &question)
{
    const QString orders = QStringLiteral("/v5/order/realtime"), positions = QStringLiteral("/v5/position/list");
    // 50 and 200 are the largest pages.
    const QByteArray cursor = question.cursor.isEmpty() ? QByteArray()
                                                        : "&cursor=" + question.cursor.toPercentEncoding();
    switch (Question(question.kind)) {
    case Wallet:
        return signedRequest(QStringLiteral("/v5/account/wallet-balance"), "accountType=UNIFIED");
    case SpotOrders:
        return signedRequest(orders, "category=spot&limit=50" + cursor);
    case UsdtOrders:
        return signedRequest(orders, "category=linear&settleCoin=USDT&limit=50" + cursor);
    case UsdcOrders:
        return signedRequest(orders, "category=linear&settleCoin=USDC&limit=50" + cursor);
    case UsdtPositions:
        return signedRequest(positions, "category=linear&settleCoin=USDT&limit=200" + cursor);
    case UsdcPositions:
        return signedRequest(positions, "category=linear&settleCoin=USDC&limit=200" + cursor);
    }
    Q_UNREACHABLE();
}

QByteArray BybitUser::readState(const StateQuestion &question, const QJsonDocument &document, JsonTrouble &trouble,
                                DecodedFrame &out)
{
    const AccountFields answer(document.object(), trouble);
    const AccountFields result = answer.object("result");
    for (const AccountFields &row : result.objects("list")) {
        switch (Question(question.kind)) {
        case Wallet:
            tellWallet(row, {.time = answer.timeIfAny("time"), .isReread = true}, out);
            break;
        case SpotOrders:
        case UsdtOrders:
        case UsdcOrders:
            tell(out, AccountPart::Orders, {.time = row.timeIfAny("updatedTime"), .isReread = true}, readOrder(row));
            break;
        case UsdtPositions:
        case UsdcPositions:
            tell(out, AccountPart::Positions, {.time = row.timeIfAny("updatedTime"), .isReread = true},
                 readPosition(row));
            break;
        }
    }
    return QByteArray::fromPercentEncoding(result.textIfAny("nextPageCursor").toUtf8());
}

std::optional<RestRequest> BybitUser::healthRequest()
{
    return signedRequest(QStringLiteral("/v5/user/query-api"), {});
}

KeyPermissions BybitUser::readHealth(const AccountFields &answer) const
{
    const AccountFields key = answer.object("result");
    const AccountFields may = key.object("permissions");
    const bool mayWrite = key.integer("readOnly") == 0;
    const auto mayDo = [&may](const char *what) { return may.has(what) && !may.array(what).isEmpty(); };
    KeyPermissions permissions;
    permissions.canRead = true;
    permissions.canTrade = mayWrite
                           && (mayDo("ContractTrade") || mayDo("Spot") || mayDo("Options") || mayDo("Derivatives"));
    permissions.canWithdraw = mayWrite && may.has("Wallet")
                              && may.array("Wallet").contains(QJsonValue(QStringLiteral("Withdraw")));
    if (key.has("ips")) {
        const QJsonArray addresses = key.array("ips");
        permissions.isBoundToAddresses = !addresses.isEmpty() && !addresses.contains(QJsonValue(QStringLiteral("*")));
    }
    if (const WallTime expires = key.timeIfAny("expiredAt"); expires != WallTime())
        permissions.expiresAt = expires;
    return permissions;
}

}   // namespace feedwarden
