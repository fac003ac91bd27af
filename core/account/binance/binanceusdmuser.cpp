// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/binance/binanceusdmuser.h"

#include "core/venues/binance/binancefutures.h"

#include <QUrlQuery>

namespace feedwarden {

using Kind = SessionNotice::Kind;

BinanceUsdmUser::BinanceUsdmUser(const AccountOptions &options, Credentials credentials)
    : BinanceAccount(*factsOf(options.environment), allParts(), u"binance-usdm", QStringLiteral("/private/ws"),
                     std::move(credentials)),
      m_keyLife(options.keyLife.value_or(std::chrono::minutes(60)))
{
}

QStringList BinanceUsdmUser::environments() { return {QStringLiteral("live"), QStringLiteral("testnet")}; }

Result<VenueFacts> BinanceUsdmUser::factsOf(QStringView environment)
{
    // Sources: developers.binance.com, USD-M futures, "User Data Streams" and "Important WebSocket Change Notice" as of
    // 2026-07. The addresses of the test network are those of the venue's own connector.
    VenueFacts facts = accountFactsFrom(binanceUsdmFacts());
    if (environment == u"live")
        return facts;
    if (environment != u"testnet")
        return Error{ErrorCode::Configuration,
                     QStringLiteral("Binance USD-M has no environment \"%1\"").arg(environment)};
    facts.url = QUrl(QStringLiteral("wss://fstream.binancefuture.com"));
    facts.restUrl = QUrl(QStringLiteral("https://testnet.binancefuture.com"));
    return facts;
}

// ---- The listen key. ----

RestRequest BinanceUsdmUser::keyRequest(RestRequest::Method method) const
{
    return {
        .pathAndQuery = QStringLiteral("/fapi/v1/listenKey"), .weight = 1, .method = method, .headers = {keyHeader()}};
}

std::optional<RestRequest> BinanceUsdmUser::preparation() { return keyRequest(RestRequest::Method::Post); }

std::optional<Failure> BinanceUsdmUser::takePreparation(int httpStatus, const QByteArray &body)
{
    m_listenKey.clear();
    QJsonDocument document;
    if (auto failure = readAnswer(httpStatus, body, document))
        return failure;
    JsonTrouble trouble;
    QString key = AccountFields(document.object(), trouble).text("listenKey");
    if (key.isEmpty())
        trouble.note(DecodeProblem::MissingField, "listenKey");
    if (trouble.isAny())
        return notUnderstood(trouble);
    m_listenKey = Secret::take(std::move(key));
    return {};
}

std::optional<RestRequest> BinanceUsdmUser::renewal() { return keyRequest(RestRequest::Method::Put); }

KeyRenewalResult BinanceUsdmUser::takeRenewal(int httpStatus, const QByteArray &body)
{
    JsonTrouble trouble;
    const AccountFields answer(QJsonDocument::fromJson(body).object(), trouble);
    if (httpStatus == 200) {
        // What is renewed is the account's key, and the answer names it: where another program has deleted ours and
        // made another one, that one lives on, and this session hears nothing.
        const QByteArray renewed = answer.textIfAny("listenKey").toUtf8();
        return renewed.isEmpty() || renewed == m_listenKey.view() ? KeyRenewalResult::Renewed : KeyRenewalResult::Gone;
    }
    const bool isGone = answer.has("code")
                        && judgeBinanceCode(answer.integer("code")).verdict == BinanceVerdict::KeyUnknown;
    return isGone ? KeyRenewalResult::Gone : KeyRenewalResult::Failed;
}

QUrl BinanceUsdmUser::connectUrl(const QUrl &origin) const
{
    QUrl url = withPath(origin);
    QUrlQuery query(url);
    query.addQueryItem(QStringLiteral("listenKey"),
                       QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(m_listenKey.view()))));
    // Only what is named here is sent, and without any name nothing is (observed). The last one says that nothing more
    // comes.
    query.addQueryItem(QStringLiteral("events"),
                       QStringLiteral("ORDER_TRADE_UPDATE/ACCOUNT_UPDATE/MARGIN_CALL/TRADE_LITE/ACCOUNT_CONFIG_UPDATE/"
                                      "STRATEGY_UPDATE/GRID_UPDATE/CONDITIONAL_ORDER_TRIGGER_REJECT/"
                                      "ALGO_ORDER_UPDATE/listenKeyExpired"));
    url.setQuery(query);
    return url;
}

// ---- Decoding. ----

void BinanceUsdmUser::decodeMessage(const AccountFields &message, std::string_view, DecodedFrame &out)
{
    // In the combined form an event is wrapped.
    decodeEvent(message.has("data") ? message.object("data") : message, out);
}

void BinanceUsdmUser::decodeEvent(const AccountFields &event, DecodedFrame &out)
{
    const QString type = event.text("e");
    const Origin origin{.time = event.time("E")};
    if (type == QLatin1String("listenKeyExpired")) {
        const QByteArray key = event.textIfAny("listenKey").toUtf8();
        if (key.isEmpty() || m_listenKey.isEmpty() || key == m_listenKey.view())
            addNotice(out, Kind::KeyExpired, QStringLiteral("the listen key has expired"));
    } else if (type == QLatin1String("ORDER_TRADE_UPDATE")) {
        decodeOrder(event.object("o"), origin, out);
    } else if (type == QLatin1String("ACCOUNT_UPDATE")) {
        decodeAccount(event.object("a"), origin, out);
    } else if (type == QLatin1String("ACCOUNT_CONFIG_UPDATE")) {
        decodeConfiguration(event, origin, out);
    } else if (type == QLatin1String("MARGIN_CALL")) {
        for (const AccountFields &row : event.objects("p"))
            tell(out, AccountPart::Positions, origin,
                 PositionUpdate{.symbol = row.text("s"),
                                .side = row.text("ps"),
                                .quantity = row.number("pa"),
                                .entryPrice = {},
                                .markPrice = row.numberIfAny("mp"),
                                .unrealisedProfit = row.numberIfAny("up")});
    } else if (type != QLatin1String("TRADE_LITE") && type != QLatin1String("STRATEGY_UPDATE")
               && type != QLatin1String("GRID_UPDATE") && type != QLatin1String("ALGO_UPDATE")
               && type != QLatin1String("ALGO_ORDER_UPDATE")
               && type != QLatin1String("CONDITIONAL_ORDER_TRIGGER_REJECT")) {
        // Those have nothing that the orders' own events do not tell.
        out.problem = DecodeProblem::UnknownType;
        out.problemField = "e";
    }
}

void BinanceUsdmUser::decodeOrder(const AccountFields &event, const Origin &origin, DecodedFrame &out) const
{
    OrderUpdate order;
    order.symbol = event.text("s");
    order.orderId = event.id("i");
    order.clientOrderId = event.text("c");
    order.side = binanceSide(event.text("S"));
    order.venueStatus = event.text("X");
    order.status = binanceStatus(order.venueStatus);
    order.type = event.text("o");
    order.price = event.priceIfAny("p");
    order.quantity = event.number("q");
    order.filled = event.number("z");
    order.averagePrice = event.priceIfAny("ap");
    tell(out, AccountPart::Orders, origin, order);
    if (event.text("x") != QLatin1String("TRADE"))
        return;
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
    tell(out, AccountPart::Orders, origin, std::move(fill));
}

void BinanceUsdmUser::decodeAccount(const AccountFields &change, const Origin &origin, DecodedFrame &out) const
{
    // Its "bc" is what changed without a trade, such as a transfer; the total has it already.
    for (const AccountFields &row : change.objectsIfAny("B"))
        tell(out, AccountPart::Balances, origin,
             BalanceUpdate{
                 .asset = row.text("a"), .total = row.number("wb"), .available = {}, .locked = {}, .change = {}});
    for (const AccountFields &row : change.objectsIfAny("P"))
        tell(out, AccountPart::Positions, origin,
             PositionUpdate{.symbol = row.text("s"),
                            .side = row.text("ps"),
                            .quantity = row.number("pa"),
                            .entryPrice = row.numberIfAny("ep"),
                            .markPrice = {},
                            .unrealisedProfit = row.numberIfAny("up")});
}

void BinanceUsdmUser::decodeConfiguration(const AccountFields &event, const Origin &origin, DecodedFrame &out) const
{
    if (event.has("ac")) {
        const AccountFields of = event.object("ac");
        tell(out, AccountPart::Positions, origin,
             AccountConfigUpdate{of.text("s"), QStringLiteral("leverage"), of.id("l")});
    }
    if (event.has("ai")) {
        const bool isOn = event.object("ai").flag("j");
        tell(out, AccountPart::Positions, origin,
             AccountConfigUpdate{QString(), QStringLiteral("multi_assets_mode"),
                                 isOn ? QStringLiteral("on") : QStringLiteral("off")});
    }
}

// ---- Over REST. ----

std::vector<AccountProtocol::StateQuestion> BinanceUsdmUser::stateQuestions() const
{
    // One answer has balances and positions; it is asked for once, whichever of them is wanted.
    const AccountPart part = isWanted(AccountPart::Balances) ? AccountPart::Balances : AccountPart::Positions;
    return {{part, Account, {}}, {AccountPart::Orders, OpenOrders, {}}};
}

RestRequest BinanceUsdmUser::requestOf(const StateQuestion &question)
{
    // Weights: the venue's pages "Account Information V2" and "Current All Open Orders".
    if (question.kind == Account)
        return signedRequest(QStringLiteral("/fapi/v2/account"), {}, 5);
    return signedRequest(QStringLiteral("/fapi/v1/openOrders"), {}, 40);
}

QByteArray BinanceUsdmUser::readState(const StateQuestion &question, const QJsonDocument &document,
                                      JsonTrouble &trouble, DecodedFrame &out)
{
    if (question.kind == OpenOrders) {
        for (const AccountFields &row : rowsOf(document, trouble))
            tell(out, AccountPart::Orders, {.time = row.timeIfAny("updateTime"), .isReread = true}, readRestOrder(row));
        return {};
    }
    const AccountFields account(document.object(), trouble);
    // All of them, also those of nothing: what there was before may be gone.
    for (const AccountFields &row : account.objects("assets"))
        tell(out, AccountPart::Balances, {.time = row.timeIfAny("updateTime"), .isReread = true},
             BalanceUpdate{.asset = row.text("asset"),
                           .total = row.number("walletBalance"),
                           .available = row.numberIfAny("availableBalance"),
                           .locked = {},
                           .change = {}});
    for (const AccountFields &row : account.objects("positions"))
        tell(out, AccountPart::Positions, {.time = row.timeIfAny("updateTime"), .isReread = true},
             PositionUpdate{.symbol = row.text("symbol"),
                            .side = row.text("positionSide"),
                            .quantity = row.number("positionAmt"),
                            .entryPrice = row.numberIfAny("entryPrice"),
                            .markPrice = {},
                            .unrealisedProfit = row.numberIfAny("unrealizedProfit")});
    return {};
}

std::optional<RestRequest> BinanceUsdmUser::healthRequest()
{
    return signedRequest(QStringLiteral("/fapi/v2/account"), {}, 5);
}

KeyPermissions BinanceUsdmUser::readHealth(const AccountFields &) const
{
    // What "canTrade" and "canWithdraw" say there is of the account, not of the key.
    return {.canRead = true};
}

}   // namespace feedwarden
