// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/eventjson.h"

#include "core/base/jsonvalues.h"

namespace feedwarden {

static void insertStream(QJsonObject &object, const std::optional<StreamKey> &stream)
{
    if (stream)
        object.insert(QLatin1String("stream"), stream->toString());
}

static void insertHost(QJsonObject &object, bool ofHost, const QString &host)
{
    object.insert(QLatin1String("scope"), ofHost ? QLatin1String("host") : QLatin1String("line"));
    if (ofHost)
        object.insert(QLatin1String("host"), host);
}

QJsonValue exact(const Decimal &value)
{
    char digits[Decimal::MaxSentLength];
    return QString::fromLatin1(digits, value.writeAsSent(digits) - digits);
}

static QJsonValue exact(const std::optional<Decimal> &value) { return value ? exact(*value) : QJsonValue(); }

static QLatin1String nameOf(OrderSide side)
{
    switch (side) {
    case OrderSide::Unknown:
        return QLatin1String("unknown");
    case OrderSide::Buy:
        return QLatin1String("buy");
    case OrderSide::Sell:
        return QLatin1String("sell");
    }
    Q_UNREACHABLE();
}

static QLatin1String nameOf(OrderStatus status)
{
    switch (status) {
    case OrderStatus::New:
        return QLatin1String("new");
    case OrderStatus::PartlyFilled:
        return QLatin1String("partly_filled");
    case OrderStatus::Filled:
        return QLatin1String("filled");
    case OrderStatus::Cancelled:
        return QLatin1String("cancelled");
    case OrderStatus::Rejected:
        return QLatin1String("rejected");
    case OrderStatus::Expired:
        return QLatin1String("expired");
    case OrderStatus::Other:
        return QLatin1String("other");
    }
    Q_UNREACHABLE();
}

static QLatin1String nameOf(AccountWarning::Kind kind)
{
    switch (kind) {
    case AccountWarning::Kind::CanTrade:
        return QLatin1String("can_trade");
    case AccountWarning::Kind::CanWithdraw:
        return QLatin1String("can_withdraw");
    case AccountWarning::Kind::NoAddressList:
        return QLatin1String("no_address_list");
    case AccountWarning::Kind::ExpiresSoon:
        return QLatin1String("expires_soon");
    }
    Q_UNREACHABLE();
}

namespace {

/// Adds what changed of an account.
struct AccountArguments {
    QJsonObject &object;

    void operator()(const OrderUpdate &order) const
    {
        object.insert(QLatin1String("symbol"), order.symbol);
        object.insert(QLatin1String("order_id"), order.orderId);
        object.insert(QLatin1String("client_order_id"), order.clientOrderId);
        object.insert(QLatin1String("side"), nameOf(order.side));
        object.insert(QLatin1String("status"), nameOf(order.status));
        object.insert(QLatin1String("venue_status"), order.venueStatus);
        object.insert(QLatin1String("order_type"), order.type);
        object.insert(QLatin1String("price"), exact(order.price));
        object.insert(QLatin1String("quantity"), exact(order.quantity));
        object.insert(QLatin1String("filled"), exact(order.filled));
        object.insert(QLatin1String("average_price"), exact(order.averagePrice));
    }
    void operator()(const Fill &fill) const
    {
        object.insert(QLatin1String("symbol"), fill.symbol);
        object.insert(QLatin1String("order_id"), fill.orderId);
        object.insert(QLatin1String("trade_id"), fill.tradeId);
        object.insert(QLatin1String("side"), nameOf(fill.side));
        object.insert(QLatin1String("price"), exact(fill.price));
        object.insert(QLatin1String("quantity"), exact(fill.quantity));
        object.insert(QLatin1String("fee"), exact(fill.fee));
        object.insert(QLatin1String("fee_asset"), fill.feeAsset);
        object.insert(QLatin1String("is_maker"), fill.isMaker);
    }
    void operator()(const BalanceUpdate &balance) const
    {
        object.insert(QLatin1String("asset"), balance.asset);
        object.insert(QLatin1String("total"), exact(balance.total));
        object.insert(QLatin1String("available"), exact(balance.available));
        object.insert(QLatin1String("locked"), exact(balance.locked));
        object.insert(QLatin1String("change"), exact(balance.change));
    }
    void operator()(const PositionUpdate &position) const
    {
        object.insert(QLatin1String("symbol"), position.symbol);
        object.insert(QLatin1String("position_side"), position.side);
        object.insert(QLatin1String("quantity"), exact(position.quantity));
        object.insert(QLatin1String("entry_price"), exact(position.entryPrice));
        object.insert(QLatin1String("mark_price"), exact(position.markPrice));
        object.insert(QLatin1String("unrealised_profit"), exact(position.unrealisedProfit));
    }
    void operator()(const AccountConfigUpdate &config) const
    {
        object.insert(QLatin1String("symbol"), config.symbol);
        object.insert(QLatin1String("setting"), config.setting);
        object.insert(QLatin1String("value"), config.value);
    }
};

/// Adds the arguments of an event, each under its fixed name.
struct Arguments {
    QJsonObject &object;

    void operator()(const StateChanged &e) const
    {
        object.insert(QLatin1String("from"), nameOf(e.from));
        object.insert(QLatin1String("to"), nameOf(e.to));
        object.insert(QLatin1String("cause"), nameOf(e.cause));
    }
    void operator()(const ConnectionFailed &e) const
    {
        const Failure &failure = e.failure;
        object.insert(QLatin1String("class"), QString(letterOf(failure.failureClass)));
        object.insert(QLatin1String("cause"), nameOf(failure.cause));
        object.insert(QLatin1String("detail"), failure.detail);
        if (failure.httpStatus != 0)
            object.insert(QLatin1String("http_status"), failure.httpStatus);
        if (failure.closeCode != 0)
            object.insert(QLatin1String("close_code"), failure.closeCode);
        if (failure.retryAfter)
            object.insert(QLatin1String("retry_after_ms"), jsonMs(Clock::duration(*failure.retryAfter)));
    }
    void operator()(const Reconnecting &e) const
    {
        object.insert(QLatin1String("attempt"), e.attempt);
        object.insert(QLatin1String("delay_ms"), jsonMs(e.delay));
    }
    void operator()(const Reconnected &e) const
    {
        object.insert(QLatin1String("downtime_ms"), jsonMs(e.downtime));
        object.insert(QLatin1String("attempt"), e.attempt);
    }
    void operator()(const BreakerOpened &e) const
    {
        object.insert(QLatin1String("failures"), e.failures);
        object.insert(QLatin1String("cooldown_ms"), jsonMs(e.cooldown));
        insertHost(object, e.ofHost, e.host);
    }
    void operator()(const BreakerHalfOpened &e) const { insertHost(object, e.ofHost, e.host); }
    void operator()(const BreakerClosed &e) const { insertHost(object, e.ofHost, e.host); }
    void operator()(const StaleDetected &e) const
    {
        insertStream(object, e.stream);
        object.insert(QLatin1String("silence_ms"), jsonMs(e.silence));
    }
    void operator()(const StaleCleared &e) const { insertStream(object, e.stream); }
    void operator()(const SequenceGap &e) const
    {
        insertStream(object, e.stream);
        object.insert(QLatin1String("expected"), jsonNumber(e.expected));
        object.insert(QLatin1String("received"), jsonNumber(e.received));
        object.insert(QLatin1String("missing"), jsonNumber(e.missing));
    }
    void operator()(const Resynced &e) const
    {
        insertStream(object, e.stream);
        object.insert(QLatin1String("duration_ms"), jsonMs(e.duration));
    }
    void operator()(const SubscriptionConfirmed &e) const { insertStream(object, e.stream); }
    void operator()(const SubscriptionRejected &e) const
    {
        insertStream(object, e.stream);
        object.insert(QLatin1String("reason"), e.reason);
    }
    void operator()(const Rotated &e) const
    {
        object.insert(QLatin1String("overlap_ms"), jsonMs(e.overlap));
        object.insert(QLatin1String("duplicates"), jsonNumber(e.duplicates));
    }
    void operator()(const TrustChanged &e) const
    {
        insertStream(object, e.stream);
        object.insert(QLatin1String("from"), nameOf(e.from));
        object.insert(QLatin1String("to"), nameOf(e.to));
    }
    void operator()(const ClockOffsetMeasured &e) const
    {
        object.insert(QLatin1String("offset_ms"), jsonMs(e.offset));
        object.insert(QLatin1String("uncertainty_ms"), jsonMs(e.uncertainty));
    }
    void operator()(const ErrorOccurred &e) const { object.insert(QLatin1String("detail"), e.error.detail); }
    void operator()(const ShutdownEvent &e) const { object.insert(QLatin1String("clean"), e.clean); }
    void operator()(const RehearsalFault &e) const
    {
        object.insert(QLatin1String("fault"), e.fault);
        object.insert(QLatin1String("begins"), e.begins);
    }
    void operator()(const AccountChanged &e) const
    {
        insertStream(object, e.stream);
        if (e.event.time.time_since_epoch().count() != 0)
            object.insert(QLatin1String("event_time"), toRfc3339(e.event.time));
        object.insert(QLatin1String("is_reread"), e.event.isReread);
        object.insert(QLatin1String("is_snapshot"), e.event.isSnapshot);
        std::visit(AccountArguments{object}, e.event.change);
    }
    void operator()(const AccountReread &e) const
    {
        object.insert(QLatin1String("unheard_ms"), e.unheard ? QJsonValue(jsonMs(*e.unheard)) : QJsonValue());
        object.insert(QLatin1String("failures"), e.failures);
    }
    void operator()(const AccountKeyRenewed &e) const { object.insert(QLatin1String("life_ms"), jsonMs(e.life)); }
    void operator()(const AccountKeyRenewalFailed &e) const
    {
        object.insert(QLatin1String("failures"), e.failures);
        object.insert(QLatin1String("left_ms"), jsonMs(e.left));
        object.insert(QLatin1String("detail"), e.detail);
    }
    void operator()(const AccountDoubted &e) const
    {
        object.insert(QLatin1String("cause"), nameOf(e.cause));
        object.insert(QLatin1String("detail"), e.detail);
        object.insert(QLatin1String("next_try_ms"), jsonMs(e.nextTry));
    }
    void operator()(const AccountDeactivated &e) const
    {
        object.insert(QLatin1String("cause"), nameOf(e.cause));
        object.insert(QLatin1String("detail"), e.detail);
    }
    void operator()(const AccountAccepted &) const {}
    void operator()(const AccountWarning &e) const
    {
        object.insert(QLatin1String("kind"), nameOf(e.kind));
        object.insert(QLatin1String("detail"), e.detail);
    }
};

}   // namespace

QJsonObject toJson(const Event &event)
{
    QJsonObject object = toJson(EventHead{event.time, nameOf(event.payload), event.feed, event.account, event.line});
    std::visit(Arguments{object}, event.payload);
    return object;
}

QJsonObject toJson(const EventHead &head)
{
    QJsonObject object{{QLatin1String("time"), toRfc3339(head.time)},
                       {QLatin1String("type"), QLatin1String("event")},
                       {QLatin1String("event"), head.event}};
    if (!head.feed.isEmpty())
        object.insert(QLatin1String("feed"), head.feed);
    if (!head.account.isEmpty())
        object.insert(QLatin1String("account"), head.account);
    if (head.line > 0)
        object.insert(QLatin1String("line"), head.line);
    return object;
}

QJsonObject argumentsOf(const Event &event)
{
    QJsonObject object;
    std::visit(Arguments{object}, event.payload);
    return object;
}

}   // namespace feedwarden
