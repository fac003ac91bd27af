// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/jsonlines.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace feedwarden {

/// Microseconds are as fine as anybody reads, and keep the lines short.
static QJsonValue ms(Clock::duration duration) { return std::round(toMs(duration) * 1'000) / 1'000; }

static QJsonValue ms(const std::optional<Clock::duration> &duration)
{
    return duration ? ms(*duration) : QJsonValue(QJsonValue::Null);
}

/// JSON has no integers beyond 2^53 that every reader keeps; sequence numbers stay below that in practice and go out as
/// integers, never in the exponent form that large doubles would take.
static QJsonValue number(quint64 value) { return QJsonValue(qint64(value)); }

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

/// Exact, as the venues send them: numbers with a point are texts in their JSON too.
static QJsonValue exact(const Decimal &value)
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
            object.insert(QLatin1String("retry_after_ms"), ms(Clock::duration(*failure.retryAfter)));
    }
    void operator()(const Reconnecting &e) const
    {
        object.insert(QLatin1String("attempt"), e.attempt);
        object.insert(QLatin1String("delay_ms"), ms(e.delay));
    }
    void operator()(const Reconnected &e) const
    {
        object.insert(QLatin1String("downtime_ms"), ms(e.downtime));
        object.insert(QLatin1String("attempt"), e.attempt);
    }
    void operator()(const BreakerOpened &e) const
    {
        object.insert(QLatin1String("failures"), e.failures);
        object.insert(QLatin1String("cooldown_ms"), ms(e.cooldown));
        insertHost(object, e.ofHost, e.host);
    }
    void operator()(const BreakerHalfOpened &e) const { insertHost(object, e.ofHost, e.host); }
    void operator()(const BreakerClosed &e) const { insertHost(object, e.ofHost, e.host); }
    void operator()(const StaleDetected &e) const
    {
        insertStream(object, e.stream);
        object.insert(QLatin1String("silence_ms"), ms(e.silence));
    }
    void operator()(const StaleCleared &e) const { insertStream(object, e.stream); }
    void operator()(const SequenceGap &e) const
    {
        insertStream(object, e.stream);
        object.insert(QLatin1String("expected"), number(e.expected));
        object.insert(QLatin1String("received"), number(e.received));
        object.insert(QLatin1String("missing"), number(e.missing));
    }
    void operator()(const Resynced &e) const
    {
        insertStream(object, e.stream);
        object.insert(QLatin1String("duration_ms"), ms(e.duration));
    }
    void operator()(const SubscriptionConfirmed &e) const { insertStream(object, e.stream); }
    void operator()(const SubscriptionRejected &e) const
    {
        insertStream(object, e.stream);
        object.insert(QLatin1String("reason"), e.reason);
    }
    void operator()(const Rotated &e) const
    {
        object.insert(QLatin1String("overlap_ms"), ms(e.overlap));
        object.insert(QLatin1String("duplicates"), number(e.duplicates));
    }
    void operator()(const TrustChanged &e) const
    {
        insertStream(object, e.stream);
        object.insert(QLatin1String("from"), nameOf(e.from));
        object.insert(QLatin1String("to"), nameOf(e.to));
    }
    void operator()(const ClockOffsetMeasured &e) const
    {
        object.insert(QLatin1String("offset_ms"), ms(e.offset));
        object.insert(QLatin1String("uncertainty_ms"), ms(e.uncertainty));
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
        object.insert(QLatin1String("unheard_ms"), e.unheard ? QJsonValue(ms(*e.unheard)) : QJsonValue());
        object.insert(QLatin1String("failures"), e.failures);
    }
    void operator()(const AccountKeyRenewed &e) const { object.insert(QLatin1String("life_ms"), ms(e.life)); }
    void operator()(const AccountKeyRenewalFailed &e) const
    {
        object.insert(QLatin1String("failures"), e.failures);
        object.insert(QLatin1String("left_ms"), ms(e.left));
        object.insert(QLatin1String("detail"), e.detail);
    }
    void operator()(const AccountDoubted &e) const
    {
        object.insert(QLatin1String("cause"), nameOf(e.cause));
        object.insert(QLatin1String("detail"), e.detail);
        object.insert(QLatin1String("next_try_ms"), ms(e.nextTry));
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
    QJsonObject object{{QLatin1String("time"), toRfc3339(event.time)},
                       {QLatin1String("type"), QLatin1String("event")},
                       {QLatin1String("event"), nameOf(event.payload)}};
    if (!event.feed.isEmpty())
        object.insert(QLatin1String("feed"), event.feed);
    if (!event.account.isEmpty())
        object.insert(QLatin1String("account"), event.account);
    if (event.line > 0)
        object.insert(QLatin1String("line"), event.line);
    std::visit(Arguments{object}, event.payload);
    return object;
}

static void insertLatency(QJsonObject &object, const char *name, const LatencySummary &summary)
{
    const auto key = [name](const char *quantile) { return QString::asprintf("%s_%s_ms", name, quantile); };
    object.insert(key("p50"), ms(summary.p50));
    object.insert(key("p95"), ms(summary.p95));
    object.insert(key("p99"), ms(summary.p99));
    object.insert(key("max"), ms(summary.max));
}

QJsonObject toJson(const ConnectionMetrics &metrics)
{
    QJsonObject object{
        {QLatin1String("connected"), metrics.connected},
        {QLatin1String("uptime_ms"), ms(metrics.uptime)},
        {QLatin1String("reconnects"), number(metrics.reconnects)},
        {QLatin1String("consecutive_failures"), metrics.consecutiveFailures},
        {QLatin1String("total_failures"), number(metrics.totalFailures)},
        {QLatin1String("messages_received"), number(metrics.messagesReceived)},
        {QLatin1String("messages_per_second"), std::round(metrics.messagesPerSecond * 100) / 100},
        {QLatin1String("last_message_age_ms"), ms(metrics.lastMessageAge)},
        {QLatin1String("errors"), number(metrics.errors)},
        {QLatin1String("bytes_received"), number(metrics.bytesReceived)},
        {QLatin1String("bytes_sent"), number(metrics.bytesSent)},
        {QLatin1String("average_reconnect_time_ms"), ms(metrics.averageReconnectTime)},
        {QLatin1String("max_reconnect_time_ms"), ms(metrics.maxReconnectTime)},
        {QLatin1String("breaker_state"), nameOf(metrics.breakerState)},
        {QLatin1String("sequence_gaps"), number(metrics.sequenceGaps)},
        {QLatin1String("duplicates"), number(metrics.duplicates)},
        {QLatin1String("checksum_failures"), number(metrics.checksumFailures)},
        {QLatin1String("undecodable_messages"), number(metrics.undecodableMessages)},
        {QLatin1String("trusted_streams"), metrics.trustedStreams},
        {QLatin1String("wanted_streams"), metrics.wantedStreams},
        {QLatin1String("blind_time_ms"), ms(metrics.blindTime)},
        {QLatin1String("rotations"), number(metrics.rotations)},
        {QLatin1String("quality"), QJsonValue::Null},
        {QLatin1String("quality_parts"), QJsonValue::Null},
    };
    insertLatency(object, "rtt", metrics.rtt);
    insertLatency(object, "feed_latency", metrics.feedLatency);
    if (metrics.quality) {
        QJsonObject parts;
        for (int i = 0; i < QualityPartCount; ++i) {
            const auto part = QualityPart(i);
            parts.insert(nameOf(part), std::round(metrics.quality->loss(part).points * 10) / 10);
        }
        object.insert(QLatin1String("quality"), std::round(metrics.quality->value() * 10) / 10);
        object.insert(QLatin1String("quality_parts"), parts);
    }
    return object;
}

QJsonObject toJson(const ConnectionSnapshot &snapshot, WallTime time)
{
    QJsonObject object{{QLatin1String("time"), toRfc3339(time)},
                       {QLatin1String("type"), QLatin1String("snapshot")},
                       {QLatin1String("feed"), snapshot.feed},
                       {QLatin1String("line"), snapshot.line},
                       {QLatin1String("state"), nameOf(snapshot.state)},
                       {QLatin1String("cause"), nameOf(snapshot.cause)},
                       {QLatin1String("metrics"), toJson(snapshot.metrics)}};
    if (snapshot.lead) {
        object.insert(QLatin1String("copy"), snapshot.copy);
        object.insert(QLatin1String("lead_p50_ms"), ms(snapshot.lead->p50));
        object.insert(QLatin1String("lead_p95_ms"), ms(snapshot.lead->p95));
    }
    return object;
}

QJsonObject toJson(const AccountSnapshot &snapshot, WallTime time, Clock::time_point now)
{
    const auto may = [](const std::optional<bool> &right) { return right ? QJsonValue(*right) : QJsonValue(); };
    const auto left = [now](const std::optional<Clock::time_point> &at) {
        return at ? QJsonValue(ms(*at - now)) : QJsonValue();
    };
    const KeyPermissions permissions = snapshot.permissions.value_or(KeyPermissions());
    const bool isRefused = snapshot.isDoubted || snapshot.isDeactivated;
    return {{QLatin1String("time"), toRfc3339(time)},
            {QLatin1String("type"), QLatin1String("snapshot")},
            {QLatin1String("account"), snapshot.name},
            {QLatin1String("venue"), snapshot.venue},
            {QLatin1String("environment"), snapshot.environment},
            {QLatin1String("enabled"), snapshot.isEnabled},
            {QLatin1String("deactivated"), snapshot.isDeactivated},
            {QLatin1String("doubted"), snapshot.isDoubted},
            {QLatin1String("refusal"), isRefused ? QJsonValue(nameOf(snapshot.refusal.cause)) : QJsonValue()},
            {QLatin1String("problem"), snapshot.problem.isEmpty() ? QJsonValue() : QJsonValue(snapshot.problem)},
            {QLatin1String("state"), nameOf(snapshot.line.state)},
            {QLatin1String("cause"), nameOf(snapshot.line.cause)},
            {QLatin1String("can_read"), may(permissions.canRead)},
            {QLatin1String("can_trade"), may(permissions.canTrade)},
            {QLatin1String("can_withdraw"), may(permissions.canWithdraw)},
            {QLatin1String("last_event_age_ms"),
             snapshot.lastEventAt ? QJsonValue(ms(now - *snapshot.lastEventAt)) : QJsonValue()},
            {QLatin1String("next_key_renewal_ms"), left(snapshot.nextKeyRenewal)},
            {QLatin1String("key_dies_ms"), left(snapshot.keyDiesAt)},
            {QLatin1String("order_events"), number(snapshot.orderEvents)},
            {QLatin1String("fills"), number(snapshot.fills)},
            {QLatin1String("balance_events"), number(snapshot.balanceEvents)},
            {QLatin1String("position_events"), number(snapshot.positionEvents)},
            {QLatin1String("health_checks"), number(snapshot.healthChecks)},
            {QLatin1String("rereads"), number(snapshot.rereads)},
            {QLatin1String("key_renewals"), number(snapshot.keyRenewals)},
            {QLatin1String("key_renewal_failures"), number(snapshot.keyRenewalFailures)},
            {QLatin1String("metrics"), toJson(snapshot.line.metrics)}};
}

QByteArray toJsonLine(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'; }

}   // namespace feedwarden
