// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/okx/okxuser.h"

#include "core/account/signing.h"
#include "core/resilience/classify.h"
#include "core/venues/jsonframe.h"
#include "core/venues/okx/okx.h"

#include <algorithm>
#include <utility>

namespace feedwarden {

using Kind = SessionNotice::Kind;

/// Rows in a page of open orders; the largest that the venue gives.
static constexpr int OrdersPerPage = 100;

/// What a code means, of the socket (60000 and more) and of REST.
struct OkxJudgement {
    enum class Verdict { Refused, TooMany, NotLoggedIn, Trouble, Other };
    Verdict verdict = Verdict::Other;
    Refusal refusal = Refusal::Credentials;
};
using Verdict = OkxJudgement::Verdict;

static OkxJudgement judge(int code)
{
    switch (code) {
    case 60004:   // its form
    case 60006:   // expired
    case 50102:
    case 50112:
        return {Verdict::Refused, Refusal::Timestamp};
    case 60007:
    case 50113:
        return {Verdict::Refused, Refusal::Signature};
    case 60005:   // no such key, passphrase, or a key of another region
    case 60024:
    case 60032:
    case 60009:   // it does not say
    case 50101:
    case 50103:
    case 50104:
    case 50105:
    case 50111:
    case 50114:
    case 50119:
        return {Verdict::Refused, Refusal::Credentials};
    case 50110:
        return {Verdict::Refused, Refusal::Address};
    case 50120:
        return {Verdict::Refused, Refusal::Permission};
    case 60014:
    case 50011:
    case 50061:
        return {Verdict::TooMany};
    case 60011:
        return {Verdict::NotLoggedIn};
    case 63999:
    case 64007:
    case 50001:
    case 50013:
    case 50026:
        return {Verdict::Trouble};
    default:
        return {Verdict::Other};
    }
}

OkxUser::OkxUser(const AccountOptions &options, Credentials credentials)
    : AccountProtocol(*factsOf(options.environment), allParts(), u"okx", QStringLiteral("/ws/v5/private"),
                      std::move(credentials)),
      m_isSimulated(options.environment.endsWith(QLatin1String("demo")))
{
}

QStringList OkxUser::environments()
{
    return {QStringLiteral("live"), QStringLiteral("demo"),    QStringLiteral("us"),      QStringLiteral("au"),
            QStringLiteral("eea"),  QStringLiteral("us-demo"), QStringLiteral("eea-demo")};
}

Result<VenueFacts> OkxUser::factsOf(QStringView environment)
{
    // Sources: OKX API v5 documentation (overview, connect, login, notification, private channels, error codes) as of
    // 2026-07-20. Its limits of requests are those of market data; orders, account and positions have 30 connections
    // each.
    VenueFacts facts = accountFactsFrom(okxFacts());
    const auto at = [&facts](const char *stream, const char *rest) {
        facts.url = QUrl(QLatin1String(stream));
        facts.restUrl = QUrl(QLatin1String(rest));
        return facts;
    };
    if (environment == u"live")
        return facts;
    if (environment == u"demo")
        return at("wss://wspap.okx.com:8443", "https://www.okx.com");
    if (environment == u"us" || environment == u"au")
        return at("wss://wsus.okx.com:8443", "https://us.okx.com");
    if (environment == u"eea")
        return at("wss://wseea.okx.com:8443", "https://eea.okx.com");
    if (environment == u"us-demo")
        return at("wss://wsuspap.okx.com:8443", "https://us.okx.com");
    if (environment == u"eea-demo")
        return at("wss://wseeapap.okx.com:8443", "https://eea.okx.com");
    return Error{ErrorCode::Configuration, QStringLiteral("OKX has no environment \"%1\"").arg(environment)};
}

void OkxUser::sessionStarted()
{
    m_isFresh.fill(false);
    m_accountTime = {};
}

// ---- Requests. ----

std::vector<ClientFrame> OkxUser::authentication()
{
    const QJsonObject login{
        {QLatin1String("apiKey"), QString::fromUtf8(credentials().key.view())},
        {QLatin1String("passphrase"), QString::fromUtf8(credentials().passphrase.view())},
        {QLatin1String("timestamp"), QString::fromLatin1(epochSeconds(now()))},
        {QLatin1String("sign"), QString::fromLatin1(okxLoginSignature(credentials().secret, now()))}};
    // Its answer has no number.
    return {ClientFrame{
        jsonText({{QLatin1String("op"), QLatin1String("login")}, {QLatin1String("args"), QJsonArray{login}}}), 0, {}}};
}

static QLatin1String channelOf(AccountPart part)
{
    switch (part) {
    case AccountPart::Orders:
        return QLatin1String("orders");
    case AccountPart::Balances:
        return QLatin1String("account");
    case AccountPart::Positions:
        return QLatin1String("positions");
    }
    Q_UNREACHABLE();
}

static std::optional<AccountPart> partOfChannel(const QString &channel)
{
    for (const AccountPart part : OkxUser::allParts()) {
        if (channel == channelOf(part))
            return part;
    }
    return {};
}

std::vector<ClientFrame> OkxUser::request(const char *operation, std::span<const StreamIndex> streams)
{
    // A refusal names its channel in words only, so each has a request of its own.
    std::vector<ClientFrame> frames;
    for (const StreamIndex index : streams) {
        const auto part = partAt(index);
        if (!part)
            continue;
        QJsonObject argument{{QLatin1String("channel"), channelOf(*part)}};
        if (*part != AccountPart::Balances)
            argument.insert(QLatin1String("instType"), QLatin1String("ANY"));
        const qint64 id = nextRequestId();
        frames.push_back({jsonText({{QLatin1String("id"), QString::number(id)},
                                    {QLatin1String("op"), QLatin1String(operation)},
                                    {QLatin1String("args"), QJsonArray{argument}}}),
                          id,
                          {index}});
    }
    return frames;
}

std::vector<ClientFrame> OkxUser::subscribe(std::span<const StreamIndex> streams)
{
    for (const StreamIndex index : streams) {
        if (const auto part = partAt(index))
            m_isFresh[size_t(*part)] = *part != AccountPart::Orders;
    }
    return request("subscribe", streams);
}

std::vector<ClientFrame> OkxUser::unsubscribe(std::span<const StreamIndex> streams)
{
    return request("unsubscribe", streams);
}

// ---- Decoding. ----

bool OkxUser::decodeWord(std::string_view word, DecodedFrame &out)
{
    if (!is(word, "pong"))
        return false;
    addNotice(out, Kind::Pong);
    return true;
}

void OkxUser::decodeMessage(const AccountFields &message, std::string_view, DecodedFrame &out)
{
    if (message.has("event"))
        decodeEvent(message, out);
    else
        decodeData(message, out);
}

void OkxUser::decodeEvent(const AccountFields &event, DecodedFrame &out) const
{
    const QString name = event.text("event");
    const qint64 id = event.textIfAny("id").toLongLong();
    if (name == QLatin1String("login")) {
        // An answer that is no error may still say no.
        if (event.text("code") == QLatin1String("0"))
            addNotice(out, Kind::Authenticated);
        else
            decodeError(event, id, out);
    } else if (name == QLatin1String("subscribe")) {
        SessionNotice &notice = addNotice(out, Kind::Acknowledged);
        notice.requestId = id;
        const auto part = partOfChannel(event.object("arg").text("channel"));
        if (id == 0 && part && isWanted(*part))
            notice.streams = {indexOf(*part)};
    } else if (name == QLatin1String("error")) {
        decodeError(event, id, out);
    } else if (name == QLatin1String("notice")) {
        const bool isEnd = event.text("code") == QLatin1String("64008");
        addNotice(out, isEnd ? Kind::ClosingSoon : Kind::Error, event.textIfAny("msg"));
    } else if (name == QLatin1String("channel-conn-count-error")) {
        // Some of the account's connections have to go first.
        addNotice(out, Kind::Throttled,
                  QStringLiteral("too many connections with the channel \"%1\": %2")
                      .arg(event.text("channel"), event.text("connCount")));
    } else if (name != QLatin1String("unsubscribe") && name != QLatin1String("channel-conn-count")) {
        out.problem = DecodeProblem::UnknownType;
        out.problemField = "event";
    }
}

void OkxUser::decodeError(const AccountFields &event, qint64 id, DecodedFrame &out) const
{
    const QString text = QStringLiteral("%1: %2").arg(event.text("code"), event.textIfAny("msg"));
    const auto [verdict, refusal] = judge(int(event.integer("code")));
    switch (verdict) {
    case Verdict::Refused:
        addRefusal(out, refusal, text);
        return;
    case Verdict::TooMany:
        addNotice(out, Kind::Throttled, text);
        return;
    case Verdict::NotLoggedIn:
        addNotice(out, Kind::KeyExpired, text);   // Another session logs in.
        return;
    case Verdict::Trouble:
        addNotice(out, Kind::Error, text).requestId = id;
        return;
    case Verdict::Other:
        addNotice(out, id == 0 ? Kind::Error : Kind::Rejected, text).requestId = id;
        return;
    }
}

static OrderSide sideOf(const QString &word)
{
    return word == QLatin1String("buy")    ? OrderSide::Buy
           : word == QLatin1String("sell") ? OrderSide::Sell
                                           : OrderSide::Unknown;
}

static OrderStatus statusOf(const QString &word)
{
    if (word == QLatin1String("live"))
        return OrderStatus::New;
    if (word == QLatin1String("partially_filled"))
        return OrderStatus::PartlyFilled;
    if (word == QLatin1String("filled"))
        return OrderStatus::Filled;
    if (word == QLatin1String("canceled") || word == QLatin1String("mmp_canceled"))
        return OrderStatus::Cancelled;
    return OrderStatus::Other;
}

OrderUpdate OkxUser::readOrder(const AccountFields &row)
{
    OrderUpdate order;
    order.symbol = row.text("instId");
    order.orderId = row.text("ordId");
    order.clientOrderId = row.textIfAny("clOrdId");
    order.side = sideOf(row.text("side"));
    order.venueStatus = row.text("state");
    order.status = statusOf(order.venueStatus);
    order.type = row.text("ordType");
    order.price = row.priceIfAny("px");
    order.quantity = row.numberIfAny("sz");
    order.filled = row.numberIfAny("accFillSz");
    order.averagePrice = row.priceIfAny("avgPx");
    return order;
}

void OkxUser::tellOrder(const AccountFields &row, const Origin &origin, DecodedFrame &out) const
{
    OrderUpdate order = readOrder(row);
    const auto filledNow = row.priceIfAny("fillSz");
    if (row.textIfAny("tradeId").isEmpty() || !filledNow) {
        tell(out, AccountPart::Orders, origin, std::move(order));
        return;
    }
    Fill fill;
    fill.symbol = order.symbol;
    fill.orderId = order.orderId;
    fill.tradeId = row.text("tradeId");
    fill.side = order.side;
    fill.price = row.number("fillPx");
    fill.quantity = *filledNow;
    // "fee" is that of the whole order: of this fill only where it is the only one.
    if (const auto own = row.numberIfAny("fillFee"))
        fill.fee = negated(*own);
    else if (const auto all = row.numberIfAny("fee"); all && order.filled == filledNow)
        fill.fee = negated(*all);
    if (fill.fee)
        fill.feeAsset = row.textIfAny(row.textIfAny("fillFeeCcy").isEmpty() ? "feeCcy" : "fillFeeCcy");
    fill.isMaker = row.textIfAny("execType") == QLatin1String("M");
    tell(out, AccountPart::Orders, origin, std::move(order));
    tell(out, AccountPart::Orders, origin, std::move(fill));
}

PositionUpdate OkxUser::readPosition(const AccountFields &row)
{
    PositionUpdate position;
    position.symbol = row.text("instId");
    position.side = row.text("posSide");
    // Where each way has a position of its own, both are above zero.
    const Decimal quantity = row.numberIfAny("pos").value_or(Decimal());
    position.quantity = position.side == QLatin1String("short") && !quantity.isNegative() ? negated(quantity)
                                                                                          : quantity;
    position.entryPrice = row.numberIfAny("avgPx");
    position.markPrice = row.priceIfAny("markPx");
    position.unrealisedProfit = row.numberIfAny("upl");
    return position;
}

void OkxUser::decodeData(const AccountFields &message, DecodedFrame &out)
{
    const auto part = partOfChannel(message.object("arg").text("channel"));
    const auto rows = message.objects("data");
    if (!part) {
        out.problem = DecodeProblem::UnknownType;
        out.problemField = "channel";
        return;
    }
    bool &isFresh = m_isFresh[size_t(*part)];
    WallTime accountTime = m_accountTime;
    for (const AccountFields &row : rows) {
        switch (*part) {
        case AccountPart::Orders:
            tellOrder(row, {.time = row.timeIfAny("uTime")}, out);
            break;
        case AccountPart::Balances: {
            // What comes on a timer has the time of the last change: no time of this message then.
            const WallTime changed = row.timeIfAny("uTime");
            const Origin origin{.time = isFresh || changed > accountTime ? changed : WallTime(), .isSnapshot = isFresh};
            accountTime = std::max(accountTime, changed);
            for (const AccountFields &asset : row.objects("details"))
                tell(out, AccountPart::Balances, origin,
                     BalanceUpdate{.asset = asset.text("ccy"),
                                   .total = asset.number("cashBal"),
                                   .available = asset.numberIfAny("availBal"),
                                   .locked = asset.numberIfAny("frozenBal"),
                                   .change = {}});
            break;
        }
        case AccountPart::Positions:
            tell(out, AccountPart::Positions,
                 {.time = row.has("pTime") ? row.time("pTime") : row.timeIfAny("uTime"), .isSnapshot = isFresh},
                 readPosition(row));
            break;
        }
    }
    // A snapshot may have pages.
    const bool isLastPage = !message.has("lastPage") || message.flag("lastPage");
    if (message.hasFailed())
        return;
    m_accountTime = accountTime;
    isFresh = isFresh && !isLastPage;
}

std::optional<Failure> OkxUser::judgeClose(int code, const QString &reason) const
{
    if (code != 4001 && code != 4007)
        return AccountProtocol::judgeClose(code, reason);
    Failure failure = refused(code == 4007 ? Refusal::Revoked : Refusal::Credentials, reason);
    failure.closeCode = code;
    return failure;
}

// ---- Over REST. ----

RestRequest OkxUser::signedRequest(const QString &pathAndQuery) const
{
    RestRequest request{.pathAndQuery = pathAndQuery,
                        .weight = 1,
                        .headers = {{"OK-ACCESS-KEY", credentials().key.view().toByteArray()},
                                    {"OK-ACCESS-PASSPHRASE", credentials().passphrase.view().toByteArray()},
                                    {"OK-ACCESS-TIMESTAMP", okxTimestamp(now())},
                                    {"OK-ACCESS-SIGN", okxRequestSignature(credentials().secret, now(), "GET",
                                                                           pathAndQuery.toLatin1())}}};
    if (m_isSimulated)
        request.headers.emplace_back("x-simulated-trading", "1");
    return request;
}

std::optional<Failure> OkxUser::judgeAnswer(const QJsonObject &answer, int httpStatus) const
{
    JsonTrouble trouble;
    const AccountFields fields(answer, trouble);
    if (!fields.has("code"))
        return {};
    const qint64 code = fields.integer("code");
    const QString text = QStringLiteral("%1: %2").arg(code).arg(fields.textIfAny("msg"));
    if (trouble.isAny())
        return notUnderstood(trouble);
    if (code == 0)
        return {};
    const auto [verdict, refusal] = judge(int(code));
    switch (verdict) {
    case Verdict::Refused:
        return refused(refusal, text, httpStatus);
    case Verdict::TooMany:
        return throttled(text, {});
    case Verdict::NotLoggedIn:
    case Verdict::Trouble:
    case Verdict::Other:
        return failed(text, httpStatus);
    }
    Q_UNREACHABLE();
}

std::vector<AccountProtocol::StateQuestion> OkxUser::stateQuestions() const { return {{AccountPart::Orders, 0, {}}}; }

RestRequest OkxUser::requestOf(const StateQuestion &question)
{
    QString path = QStringLiteral("/api/v5/trade/orders-pending?limit=%1").arg(OrdersPerPage);
    if (!question.cursor.isEmpty())
        path += QStringLiteral("&after=") + QString::fromLatin1(question.cursor.toPercentEncoding());
    return signedRequest(path);
}

QByteArray OkxUser::readState(const StateQuestion &, const QJsonDocument &document, JsonTrouble &trouble,
                              DecodedFrame &out)
{
    const auto rows = AccountFields(document.object(), trouble).objects("data");
    for (const AccountFields &row : rows)
        tell(out, AccountPart::Orders, {.time = row.timeIfAny("uTime"), .isReread = true}, readOrder(row));
    return rows.size() < size_t(OrdersPerPage) ? QByteArray() : rows.back().text("ordId").toUtf8();
}

std::optional<RestRequest> OkxUser::healthRequest() { return signedRequest(QStringLiteral("/api/v5/account/config")); }

KeyPermissions OkxUser::readHealth(const AccountFields &answer) const
{
    KeyPermissions permissions;
    const auto rows = answer.objects("data");
    if (rows.empty()) {
        answer.fail(DecodeProblem::MissingField, "data");
        return permissions;
    }
    permissions.canRead = true;
    if (rows.front().has("perm")) {
        const QStringList words = rows.front().text("perm").split(QLatin1Char(','));
        permissions.canTrade = words.contains(QStringLiteral("trade"));
        permissions.canWithdraw = words.contains(QStringLiteral("withdraw"));
    }
    if (rows.front().has("ip"))
        permissions.isBoundToAddresses = !rows.front().text("ip").isEmpty();
    return permissions;
}

}   // namespace feedwarden
