// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/binance/binancespotuser.h"

#include "core/venues/binance/binancespot.h"

#include <algorithm>
#include <array>

namespace feedwarden {

using Kind = SessionNotice::Kind;

BinanceSpotUser::BinanceSpotUser(const AccountOptions &options, Credentials credentials)
    : BinanceAccount(*factsOf(options.environment), allParts(), u"binance-spot", QStringLiteral("/ws-api/v3"),
                     std::move(credentials))
{
}

QStringList BinanceSpotUser::environments()
{
    return {QStringLiteral("live"), QStringLiteral("testnet"), QStringLiteral("demo")};
}

Result<VenueFacts> BinanceSpotUser::factsOf(QStringView environment)
{
    // Sources: binance/binance-spot-api-docs, web-socket-api.md, user-data-stream.md, rest-api.md,
    // testnet/general-info.md and demo-mode/general-info.md as of 2026-07-21. The limits are those of market data, but
    // that one connection has one subscription of an account, and that opening it costs weight 2.
    VenueFacts facts = accountFactsFrom(binanceSpotFacts());
    if (environment == u"live") {
        facts.url = QUrl(QStringLiteral("wss://ws-api.binance.com:443"));
        facts.restUrl = QUrl(QStringLiteral("https://api.binance.com"));
    } else if (environment == u"testnet") {
        facts.url = QUrl(QStringLiteral("wss://ws-api.testnet.binance.vision"));
        facts.restUrl = QUrl(QStringLiteral("https://testnet.binance.vision"));
    } else if (environment == u"demo") {
        facts.url = QUrl(QStringLiteral("wss://demo-ws-api.binance.com"));
        facts.restUrl = QUrl(QStringLiteral("https://demo-api.binance.com"));
    } else {
        return Error{ErrorCode::Configuration,
                     QStringLiteral("Binance Spot has no environment \"%1\"").arg(environment)};
    }
    return facts;
}

void BinanceSpotUser::sessionStarted()
{
    // The logon may have been asked for already: authentication() comes first.
    m_subscribeIds.clear();
    m_subscription.reset();
    m_isUnsubscribed = false;
}

// ---- Requests. ----

QByteArray BinanceSpotUser::signedCall(qint64 id, const char *method) const
{
    const QByteArray key = credentials().key.view().toByteArray();
    const std::array<RequestParameter, 2> parameters = {RequestParameter("apiKey", key),
                                                        RequestParameter("timestamp", epochMilliseconds(now()))};
    const qint64 timestamp = std::chrono::floor<std::chrono::milliseconds>(now()).time_since_epoch().count();
    return jsonText(
        {{QLatin1String("id"), id},
         {QLatin1String("method"), QLatin1String(method)},
         {QLatin1String("params"),
          QJsonObject{{QLatin1String("apiKey"), QString::fromUtf8(key)},
                      {QLatin1String("timestamp"), timestamp},
                      {QLatin1String("signature"), QString::fromLatin1(signatureOf(binancePayload(parameters)))}}}});
}

std::vector<ClientFrame> BinanceSpotUser::authentication()
{
    m_logonId = 0;
    if (privateKey() == nullptr || privateKey()->kind() != SigningKey::Kind::Ed25519)
        return {};
    m_logonId = nextRequestId();
    return {ClientFrame{signedCall(m_logonId, "session.logon"), m_logonId, {}}};
}

std::vector<ClientFrame> BinanceSpotUser::subscribe(std::span<const StreamIndex> streams)
{
    ClientFrame frame;
    std::copy_if(streams.begin(), streams.end(), std::back_inserter(frame.streams),
                 [this](StreamIndex index) { return partAt(index).has_value(); });
    if (frame.streams.empty())
        return {};
    frame.requestId = nextRequestId();
    const bool isLoggedOn = privateKey() != nullptr && privateKey()->kind() == SigningKey::Kind::Ed25519;
    frame.text = isLoggedOn ? jsonText({{QLatin1String("id"), frame.requestId},
                                        {QLatin1String("method"), QLatin1String("userDataStream.subscribe")}})
                            : signedCall(frame.requestId, "userDataStream.subscribe.signature");
    m_subscribeIds.push_back(frame.requestId);
    m_isUnsubscribed = false;
    return {std::move(frame)};
}

std::vector<ClientFrame> BinanceSpotUser::unsubscribe(std::span<const StreamIndex> streams)
{
    const auto staysWanted = [&](AccountPart part) {
        return isWanted(part) && std::find(streams.begin(), streams.end(), indexOf(part)) == streams.end();
    };
    // One subscription carries all of them.
    if (streams.empty() || std::any_of(parts().begin(), parts().end(), staysWanted))
        return {};
    QJsonObject call{{QLatin1String("id"), nextRequestId()},
                     {QLatin1String("method"), QLatin1String("userDataStream.unsubscribe")}};
    if (m_subscription)
        call.insert(QLatin1String("params"), QJsonObject{{QLatin1String("subscriptionId"), *m_subscription}});
    m_isUnsubscribed = true;
    m_subscription.reset();
    return {ClientFrame{jsonText(call), 0, {streams.begin(), streams.end()}}};
}

// ---- Decoding. ----

void BinanceSpotUser::decodeMessage(const AccountFields &message, std::string_view, DecodedFrame &out)
{
    if (message.has("event"))
        decodeEvent(message.object("event"), out);
    else if (message.has("status"))
        decodeAnswer(message, out);
    else
        out.problem = DecodeProblem::UnknownType, out.problemField = "event";
}

void BinanceSpotUser::decodeAnswer(const AccountFields &answer, DecodedFrame &out)
{
    const qint64 status = answer.integer("status");
    // A request that could not be read is answered without its number.
    const qint64 id = answer.has("id") ? answer.integer("id") : 0;
    const bool isLogon = status == 200 && id != 0 && id == m_logonId;
    const bool isSubscription = std::find(m_subscribeIds.begin(), m_subscribeIds.end(), id) != m_subscribeIds.end();
    std::optional<qint64> subscription;
    if (status != 200) {
        decodeError(answer, id, isSubscription, out);
    } else if (isLogon) {
        addNotice(out, Kind::Authenticated).requestId = id;
    } else if (isSubscription) {
        subscription = answer.object("result").integer("subscriptionId");
        addNotice(out, Kind::Acknowledged).requestId = id;
    }
    // What was not understood answers nothing: the request goes on waiting.
    if (answer.hasFailed())
        return;
    if (isLogon)
        m_logonId = 0;
    if (subscription)
        m_subscription = subscription;
    if (isSubscription)
        std::erase(m_subscribeIds, id);
}

void BinanceSpotUser::decodeError(const AccountFields &answer, qint64 id, bool isSubscription, DecodedFrame &out) const
{
    const AccountFields error = answer.object("error");
    const qint64 code = error.integer("code");
    const qint64 status = answer.integer("status");
    const QString text = QStringLiteral("%1: %2").arg(code).arg(error.text("msg"));
    const auto [verdict, refusal] = judgeBinanceCode(code);
    if (status == 429 || status == 418 || verdict == BinanceVerdict::TooMany) {
        SessionNotice &notice = addNotice(out, Kind::Throttled, text);
        // An instant, other than the header of REST.
        if (error.has("data") && error.object("data").has("retryAfter")) {
            const auto until = error.object("data").time("retryAfter");
            notice.retryAfter = std::max(std::chrono::ceil<std::chrono::milliseconds>(until - now()),
                                         std::chrono::milliseconds(0));
        }
        return;
    }
    switch (verdict) {
    case BinanceVerdict::Refused:
        addRefusal(out, refusal, text);
        return;
    case BinanceVerdict::AlreadyAsked:
        if (isSubscription)
            addNotice(out, Kind::Acknowledged).requestId = id;
        return;
    case BinanceVerdict::NotActive:
        return;
    case BinanceVerdict::UsedUp:
        addNotice(out, Kind::KeyExpired, text);
        return;
    case BinanceVerdict::Other:
        // What is wrong with a request that is right is not known; a logon that failed for it is no logon.
        if (isSubscription)
            addNotice(out, Kind::Rejected, text).requestId = id;
        else if (id != 0 && id == m_logonId)
            addRefusal(out, Refusal::Credentials, text);
        else
            addNotice(out, Kind::Error, text);
        return;
    case BinanceVerdict::TooMany:
    case BinanceVerdict::KeyUnknown:
    case BinanceVerdict::Trouble:
        addNotice(out, Kind::Error, text).requestId = id;
        return;
    }
}

void BinanceSpotUser::decodeEvent(const AccountFields &event, DecodedFrame &out)
{
    const QString type = event.text("e");
    if (type == QLatin1String("eventStreamTerminated")) {
        if (!m_isUnsubscribed)
            addNotice(out, Kind::KeyExpired, QStringLiteral("the subscription was ended by the venue"));
        return;
    }
    if (type == QLatin1String("serverShutdown")) {
        addNotice(out, Kind::ClosingSoon);
        return;
    }
    const Origin origin{.time = event.time("E")};
    if (type == QLatin1String("executionReport")) {
        decodeExecution(event, origin, out);
    } else if (type == QLatin1String("outboundAccountPosition")) {
        for (const AccountFields &row : event.objects("B")) {
            const Decimal free = row.number("f"), locked = row.number("l");
            tell(out, AccountPart::Balances, origin,
                 BalanceUpdate{.asset = row.text("a"),
                               .total = sumOf(free, locked),
                               .available = free,
                               .locked = locked,
                               .change = {}});
        }
    } else if (type == QLatin1String("balanceUpdate")) {
        tell(out, AccountPart::Balances, origin,
             BalanceUpdate{
                 .asset = event.text("a"), .total = {}, .available = {}, .locked = {}, .change = event.number("d")});
    } else if (type == QLatin1String("externalLockUpdate")) {
        // A change of what is locked, which is no change of what there is.
        static_cast<void>(event.number("d"));
        tell(out, AccountPart::Balances, origin,
             AccountConfigUpdate{event.text("a"), QStringLiteral("external_lock"), event.text("d")});
    } else if (type != QLatin1String("listStatus")) {
        // Of lists of orders each order tells its own story.
        out.problem = DecodeProblem::UnknownType;
        out.problemField = "e";
    }
}

void BinanceSpotUser::decodeExecution(const AccountFields &event, const Origin &origin, DecodedFrame &out) const
{
    OrderUpdate order;
    order.symbol = event.text("s");
    order.orderId = event.id("i");
    // The id of a cancelled order is C; c is then that of the request to cancel it.
    const QString original = event.textIfAny("C");
    order.clientOrderId = original.isEmpty() ? event.text("c") : original;
    order.side = binanceSide(event.text("S"));
    order.venueStatus = event.text("X");
    order.status = binanceStatus(order.venueStatus);
    order.type = event.text("o");
    order.price = event.priceIfAny("p");
    order.quantity = event.number("q");
    order.filled = event.number("z");
    const bool isFill = event.text("x") == QLatin1String("TRADE");
    if (isFill) {
        Fill fill;
        fill.symbol = order.symbol;
        fill.orderId = order.orderId;
        fill.tradeId = event.id("t");
        fill.side = order.side;
        fill.price = event.number("L");
        fill.quantity = event.number("l");
        fill.fee = event.numberIfAny("n");
        fill.feeAsset = event.textIfAny("N");
        fill.isMaker = event.flag("m");
        tell(out, AccountPart::Orders, origin, std::move(order));
        tell(out, AccountPart::Orders, origin, std::move(fill));
        return;
    }
    tell(out, AccountPart::Orders, origin, std::move(order));
}

// ---- Over REST. ----

std::vector<AccountProtocol::StateQuestion> BinanceSpotUser::stateQuestions() const
{
    return {{AccountPart::Balances, Account, {}}, {AccountPart::Orders, OpenOrders, {}}};
}

RestRequest BinanceSpotUser::requestOf(const StateQuestion &question)
{
    // Weights: rest-api.md.
    if (question.kind == Account)
        return signedRequest(QStringLiteral("/api/v3/account"), {}, 20);
    return signedRequest(QStringLiteral("/api/v3/openOrders"), {}, 80);
}

QByteArray BinanceSpotUser::readState(const StateQuestion &question, const QJsonDocument &document,
                                      JsonTrouble &trouble, DecodedFrame &out)
{
    if (question.kind == Account) {
        const AccountFields account(document.object(), trouble);
        const Origin origin{.time = account.timeIfAny("updateTime"), .isReread = true};
        // All of them, also those of nothing: what there was before may be gone.
        for (const AccountFields &row : account.objects("balances")) {
            const Decimal free = row.number("free"), locked = row.number("locked");
            tell(out, AccountPart::Balances, origin,
                 BalanceUpdate{.asset = row.text("asset"),
                               .total = sumOf(free, locked),
                               .available = free,
                               .locked = locked,
                               .change = {}});
        }
        return {};
    }
    for (const AccountFields &row : rowsOf(document, trouble))
        tell(out, AccountPart::Orders, {.time = row.timeIfAny("updateTime"), .isReread = true}, readRestOrder(row));
    return {};
}

std::optional<RestRequest> BinanceSpotUser::healthRequest()
{
    // Of the key; what "canTrade" says in /api/v3/account is of the account. From general knowledge of the wallet's
    // REST, which the user data pages do not describe; test networks have none, and answer 404.
    return signedRequest(QStringLiteral("/sapi/v1/account/apiRestrictions"), {}, 1);
}

KeyPermissions BinanceSpotUser::readHealth(const AccountFields &answer) const
{
    return {.canRead = answer.flag("enableReading"),
            .canTrade = answer.flag("enableSpotAndMarginTrading"),
            .canWithdraw = answer.flag("enableWithdrawals"),
            .isBoundToAddresses = answer.flag("ipRestrict")};
}

}   // namespace feedwarden
