// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/coinbase/coinbaseuser.h"

#include "core/venues/coinbase/coinbase.h"

#include <algorithm>
#include <utility>

namespace feedwarden {

using Kind = SessionNotice::Kind;

CoinbaseUser::CoinbaseUser(const AccountOptions &options, Credentials credentials)
    : AccountProtocol(*factsOf(options.environment), allParts(), u"coinbase", QString(), std::move(credentials)),
      m_makeNonce(options.makeNonce)
{
    if (auto key = SigningKey::read(this->credentials().secret))
        m_privateKey = std::move(*key);
}

Result<VenueFacts> CoinbaseUser::factsOf(QStringView environment)
{
    // Sources: docs.cdp.coinbase.com, Advanced Trade WebSocket overview, channels and authentication (2026-06 to
    // 2026-08); the user channel has a host of its own, and its sandbox is over REST only.
    VenueFacts facts = accountFactsFrom(coinbaseFacts());
    facts.url = QUrl(QStringLiteral("wss://advanced-trade-ws-user.coinbase.com"));
    if (environment == u"live")
        return facts;
    return Error{ErrorCode::Configuration, QStringLiteral("Coinbase has no environment \"%1\"").arg(environment)};
}

// ---- Requests. ----

QByteArray CoinbaseUser::token(QByteArrayView uri) const
{
    if (!m_privateKey)
        return {};
    const auto made = coinbaseToken(credentials().key, *m_privateKey, now(), m_makeNonce(), uri);
    return made ? *made : QByteArray();
}

QByteArray CoinbaseUser::userRequest(const char *type) const
{
    return jsonText({{QLatin1String("type"), QLatin1String(type)},
                     {QLatin1String("channel"), QLatin1String("user")},
                     {QLatin1String("jwt"), QString::fromLatin1(token())}});
}

std::vector<ClientFrame> CoinbaseUser::openingFrames()
{
    // They keep the session of a quiet account open, and need no token.
    return {ClientFrame{QByteArrayLiteral("{\"type\":\"subscribe\",\"channel\":\"heartbeats\"}"), 0, {}}};
}

std::vector<ClientFrame> CoinbaseUser::subscribe(std::span<const StreamIndex> streams)
{
    ClientFrame frame;
    std::copy_if(streams.begin(), streams.end(), std::back_inserter(frame.streams),
                 [this](StreamIndex index) { return partAt(index).has_value(); });
    if (frame.streams.empty())
        return {};
    // The number is ours alone: answers have none, and come in the order of the requests.
    frame.requestId = nextRequestId();
    frame.text = userRequest("subscribe");
    m_asked.push_back(frame.requestId);
    return {std::move(frame)};
}

std::vector<ClientFrame> CoinbaseUser::unsubscribe(std::span<const StreamIndex> streams)
{
    const auto staysWanted = [&](AccountPart part) {
        return isWanted(part) && std::find(streams.begin(), streams.end(), indexOf(part)) == streams.end();
    };
    // One channel carries all of them.
    if (streams.empty() || std::any_of(parts().begin(), parts().end(), staysWanted))
        return {};
    return {ClientFrame{userRequest("unsubscribe"), 0, {streams.begin(), streams.end()}}};
}

// ---- Decoding. ----

void CoinbaseUser::decodeMessage(const AccountFields &message, std::string_view, DecodedFrame &out)
{
    if (message.is("type", "error")) {
        decodeError(message, out);
        return;
    }
    const QString channel = message.text("channel");
    const qint64 sequence = message.integer("sequence_num");
    if (sequence < 0)
        message.fail(DecodeProblem::BadNumber, "sequence_num");
    out.connectionSequence = {.first = quint64(sequence), .last = quint64(sequence), .isSet = true};
    const WallTime time = message.time("timestamp");
    const bool isUser = channel == QLatin1String("user"), isHeartbeat = channel == QLatin1String("heartbeats");
    const bool isList = channel == QLatin1String("subscriptions");
    if (!isUser && !isHeartbeat && !isList) {
        out.problem = DecodeProblem::UnknownType;
        out.problemField = "channel";
        return;
    }
    bool hasUser = false;   // In a list of all that is active on this connection.
    for (const AccountFields &event : message.objects("events")) {
        if (isUser)
            decodeUser(event, time, out);
        else if (isHeartbeat)
            addNotice(out, Kind::Heartbeat).counter = quint64(std::max<qint64>(event.integer("heartbeat_counter"), 0));
        else if (event.object("subscriptions").has("user"))
            hasUser = true;
    }
    // What was not understood answers nothing: the requests go on waiting.
    if (!hasUser || message.hasFailed())
        return;
    for (const qint64 id : std::exchange(m_asked, {}))
        addNotice(out, Kind::Acknowledged).requestId = id;
}

void CoinbaseUser::decodeError(const AccountFields &message, DecodedFrame &out)
{
    // It has neither a code nor a number.
    const QString text = message.text("message");
    if (message.hasFailed())
        return;
    const auto says = [&text](const char *words) { return text.contains(QLatin1String(words), Qt::CaseInsensitive); };
    if (says("authentication") || says("unauthorized")) {
        addRefusal(out, Refusal::Credentials, text);
    } else if (says("rate limit") || says("too many")) {
        addNotice(out, Kind::Throttled, text);
    } else if (!m_asked.empty()) {
        addNotice(out, Kind::Rejected, text).requestId = m_asked.front();
        m_asked.erase(m_asked.begin());
    } else {
        addNotice(out, Kind::Error, text);
    }
}

static OrderStatus statusOf(const QString &word, const OrderUpdate &order)
{
    if (word == QLatin1String("OPEN"))
        return order.filled && !order.filled->isZero() ? OrderStatus::PartlyFilled : OrderStatus::New;
    if (word == QLatin1String("PENDING") || word == QLatin1String("QUEUED"))
        return OrderStatus::New;
    if (word == QLatin1String("FILLED"))
        return OrderStatus::Filled;
    if (word == QLatin1String("CANCELLED"))
        return OrderStatus::Cancelled;
    if (word == QLatin1String("EXPIRED"))
        return OrderStatus::Expired;
    if (word == QLatin1String("FAILED"))
        return OrderStatus::Rejected;
    return OrderStatus::Other;   // CANCEL_QUEUED among them: it may still be filled.
}

OrderUpdate CoinbaseUser::readOrder(const AccountFields &row)
{
    OrderUpdate order;
    order.symbol = row.text("product_id");
    order.orderId = row.text("order_id");
    order.clientOrderId = row.textIfAny("client_order_id");
    const QString side = row.text("order_side");
    order.side = side == QLatin1String("BUY")    ? OrderSide::Buy
                 : side == QLatin1String("SELL") ? OrderSide::Sell
                                                 : OrderSide::Unknown;
    order.type = row.text("order_type");
    order.price = row.priceIfAny("limit_price");
    order.filled = row.numberIfAny("cumulative_quantity");
    // What is left of an order that is over is told as nothing, so that the sum is its size only while it is open.
    const auto left = row.numberIfAny("leaves_quantity");
    order.venueStatus = row.text("status");
    order.status = statusOf(order.venueStatus, order);
    const bool isWhole = order.status == OrderStatus::New || order.status == OrderStatus::PartlyFilled
                         || order.status == OrderStatus::Filled;
    if (isWhole && order.filled && left)
        order.quantity = sumOf(*order.filled, *left);
    order.averagePrice = row.priceIfAny("avg_price");
    return order;
}

void CoinbaseUser::decodeUser(const AccountFields &event, WallTime time, DecodedFrame &out) const
{
    const Origin origin{.time = time, .isSnapshot = event.text("type") == QLatin1String("snapshot")};
    for (const AccountFields &row : event.objectsIfAny("orders"))
        tell(out, AccountPart::Orders, origin, readOrder(row));
    if (!event.has("positions"))
        return;
    const AccountFields positions = event.object("positions");
    for (const AccountFields &row : positions.objectsIfAny("perpetual_futures_positions")) {
        PositionUpdate position;
        position.symbol = row.text("product_id");
        position.side = row.textIfAny("position_side");
        position.quantity = row.number("net_size");
        position.entryPrice = row.priceIfAny(row.has("entry_vwap") ? "entry_vwap" : "vwap");
        position.markPrice = row.priceIfAny("mark_price");
        position.unrealisedProfit = row.numberIfAny("unrealized_pnl");
        tell(out, AccountPart::Positions, origin, std::move(position));
    }
    for (const AccountFields &row : positions.objectsIfAny("expiring_futures_positions")) {
        PositionUpdate position;
        position.symbol = row.text("product_id");
        position.side = row.textIfAny("side");
        const Decimal size = row.number("number_of_contracts");
        position.quantity = position.side.contains(QLatin1String("SHORT"), Qt::CaseInsensitive) && !size.isNegative()
                                ? negated(size)
                                : size;
        position.entryPrice = row.priceIfAny("entry_price");
        position.unrealisedProfit = row.numberIfAny("unrealized_pnl");
        tell(out, AccountPart::Positions, origin, std::move(position));
    }
}

// ---- Over REST. ----

std::optional<Failure> CoinbaseUser::judgeAnswer(const QJsonObject &answer, int httpStatus) const
{
    if (httpStatus == 200)
        return {};
    JsonTrouble trouble;
    const AccountFields fields(answer, trouble);
    QString text = fields.textIfAny("message");
    for (const AccountFields &each : fields.objectsIfAny("errors"))
        text = each.textIfAny("message");
    if (trouble.isAny() || text.isEmpty())
        return {};
    switch (httpStatus) {
    case 401:
        return refused(Refusal::Credentials, text, httpStatus);
    case 403:
        return refused(Refusal::Permission, text, httpStatus);
    case 429:
        return throttled(text, {});
    default:
        return failed(text, httpStatus);
    }
}

std::optional<RestRequest> CoinbaseUser::healthRequest()
{
    const QString path = QStringLiteral("/api/v3/brokerage/key_permissions");
    const QByteArray uri = "GET " + facts().restUrl.host().toLatin1() + path.toLatin1();
    return RestRequest{.pathAndQuery = path, .weight = 1, .headers = {{"Authorization", "Bearer " + token(uri)}}};
}

KeyPermissions CoinbaseUser::readHealth(const AccountFields &answer) const
{
    return {.canRead = answer.flag("can_view"),
            .canTrade = answer.flag("can_trade"),
            .canWithdraw = answer.flag("can_transfer")};
}

}   // namespace feedwarden
