// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/binance/binanceaccount.h"

namespace feedwarden {

BinanceJudgement judgeBinanceCode(qint64 code)
{
    switch (code) {
    case -2015:   // key, address or permission: it does not say which
    case -2014:   // the key's form
        return {BinanceVerdict::Refused, Refusal::Credentials};
    case -1022:
        return {BinanceVerdict::Refused, Refusal::Signature};
    case -1021:
        return {BinanceVerdict::Refused, Refusal::Timestamp};
    case -1002:
        return {BinanceVerdict::Refused, Refusal::Permission};
    case -1003:
    case -1015:
    case -1034:
        return {BinanceVerdict::TooMany};
    case -1125:
        return {BinanceVerdict::KeyUnknown};
    case -2035:
        return {BinanceVerdict::AlreadyAsked};
    case -2036:
        return {BinanceVerdict::NotActive};
    case -2042:
        return {BinanceVerdict::UsedUp};
    case -1000:   // unknown
    case -1001:   // disconnected inside
    case -1006:   // unexpected response inside
    case -1007:   // timeout inside
    case -1008:   // overloaded
    case -1016:   // shutting down
        return {BinanceVerdict::Trouble};
    default:
        return {BinanceVerdict::Other};
    }
}

bool isPem(const Secret &secret) { return secret.view().contains("-----BEGIN"); }

BinanceAccount::BinanceAccount(VenueFacts facts, QList<AccountPart> parts, QStringView market, QString path,
                               Credentials credentials)
    : AccountProtocol(std::move(facts), std::move(parts), market, std::move(path), std::move(credentials))
{
    if (!isPem(this->credentials().secret))
        return;
    if (auto key = SigningKey::read(this->credentials().secret))
        m_privateKey = std::move(*key);
}

QByteArray BinanceAccount::signatureOf(QByteArrayView payload) const
{
    if (!m_privateKey)
        return binanceSignature(credentials().secret, payload);
    const auto signature = binanceSignature(*m_privateKey, payload);
    return signature ? *signature : QByteArray();
}

std::pair<QByteArray, QByteArray> BinanceAccount::keyHeader() const
{
    return {"X-MBX-APIKEY", credentials().key.view().toByteArray()};
}

RestRequest BinanceAccount::signedRequest(const QString &path, std::vector<RequestParameter> parameters,
                                          int weight) const
{
    parameters.emplace_back("timestamp", epochMilliseconds(now()));
    const QByteArray query = binanceQuery(parameters);
    const RequestParameter signature("signature", signatureOf(query));
    return {.pathAndQuery = path + QLatin1Char('?') + QString::fromLatin1(query) + QLatin1Char('&')
                            + QString::fromLatin1(binanceQuery({&signature, 1})),
            .weight = weight,
            .headers = {keyHeader()}};
}

std::optional<Failure> BinanceAccount::judgeAnswer(const QJsonObject &answer, int httpStatus) const
{
    JsonTrouble trouble;
    const AccountFields fields(answer, trouble);
    if (!fields.has("code") || !fields.has("msg"))
        return {};
    const qint64 code = fields.integer("code");
    const QString text = QStringLiteral("%1: %2").arg(code).arg(fields.text("msg"));
    if (trouble.isAny() || code >= 0)
        return {};
    const auto [verdict, refusal] = judgeBinanceCode(code);
    switch (verdict) {
    case BinanceVerdict::Refused:
        return refused(refusal, text, httpStatus);
    case BinanceVerdict::TooMany:
        return throttled(text, {});
    case BinanceVerdict::KeyUnknown:
    case BinanceVerdict::AlreadyAsked:
    case BinanceVerdict::NotActive:
    case BinanceVerdict::UsedUp:
    case BinanceVerdict::Trouble:
    case BinanceVerdict::Other:
        return failed(text, httpStatus);
    }
    Q_UNREACHABLE();
}

std::vector<AccountFields> BinanceAccount::rowsOf(const QJsonDocument &document, JsonTrouble &trouble)
{
    const QJsonValue rows = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return AccountFields({{QLatin1String("rows"), rows}}, trouble).objects("rows");
}

OrderUpdate BinanceAccount::readRestOrder(const AccountFields &row)
{
    OrderUpdate order;
    order.symbol = row.text("symbol");
    order.orderId = row.id("orderId");
    order.clientOrderId = row.textIfAny("clientOrderId");
    order.side = binanceSide(row.text("side"));
    order.venueStatus = row.text("status");
    order.status = binanceStatus(order.venueStatus);
    order.type = row.text("type");
    order.price = row.priceIfAny("price");
    order.quantity = row.number("origQty");
    order.filled = row.number("executedQty");
    order.averagePrice = row.priceIfAny("avgPrice");
    return order;
}

OrderSide binanceSide(const QString &word)
{
    return word == QLatin1String("BUY")    ? OrderSide::Buy
           : word == QLatin1String("SELL") ? OrderSide::Sell
                                           : OrderSide::Unknown;
}

OrderStatus binanceStatus(const QString &word)
{
    if (word == QLatin1String("NEW") || word == QLatin1String("PENDING_NEW"))
        return OrderStatus::New;
    if (word == QLatin1String("PARTIALLY_FILLED"))
        return OrderStatus::PartlyFilled;
    if (word == QLatin1String("FILLED"))
        return OrderStatus::Filled;
    if (word == QLatin1String("CANCELED"))
        return OrderStatus::Cancelled;
    if (word == QLatin1String("REJECTED"))
        return OrderStatus::Rejected;
    if (word == QLatin1String("EXPIRED") || word == QLatin1String("EXPIRED_IN_MATCH"))
        return OrderStatus::Expired;
    return OrderStatus::Other;
}

}   // namespace feedwarden
