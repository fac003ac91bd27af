// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/eventjson.h"

#include "core/base/jsonvalues.h"
#include "core/feed/trustmeter.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <iterator>
#include <utility>

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

// ---- and back ---------------------------------------------------------------------------------------------------

static WallTime timeFrom(const QString &rfc3339)
{
    const QDateTime time = QDateTime::fromString(rfc3339, Qt::ISODateWithMs);
    return time.isValid() ? toWallTime(time) : WallTime();
}

namespace {

/// Takes arguments of an event out of its JSON.
struct Taken {
    const QJsonObject &object;

    [[nodiscard]] QJsonValue value(const char *key) const { return object.value(QLatin1String(key)); }
    [[nodiscard]] QString text(const char *key) const { return value(key).toString(); }
    [[nodiscard]] int whole(const char *key) const { return value(key).toInt(); }
    [[nodiscard]] quint64 number(const char *key) const { return quint64(std::max<qint64>(value(key).toInteger(), 0)); }
    [[nodiscard]] bool flag(const char *key, bool otherwise = false) const { return value(key).toBool(otherwise); }
    [[nodiscard]] Clock::duration duration(const char *key) const
    {
        // What no clock can hold would overflow; 292 years are what it can.
        const double ms = std::clamp(value(key).toDouble(), -9e15 / 1'000, 9e15 / 1'000);
        return std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double, std::milli>(ms));
    }
    [[nodiscard]] std::optional<StreamKey> stream() const { return StreamKey::fromString(text("stream")); }
    [[nodiscard]] bool ofHost() const { return text("scope") == QLatin1String("host"); }
    [[nodiscard]] std::optional<Decimal> maybeDecimal(const char *key) const
    {
        const QJsonValue found = value(key);
        return found.isString() ? Decimal::parse(found.toString().toLatin1().toStdString()) : std::nullopt;
    }
    [[nodiscard]] Decimal decimal(const char *key) const { return maybeDecimal(key).value_or(Decimal()); }
    /// The one of `count` values whose name stands there; the first one for a name that is not known (any more).
    template<typename Enum>
    [[nodiscard]] Enum named(const char *key, int count) const
    {
        const QString name = text(key);
        for (int i = 0; i < count; ++i) {
            if (name == nameOf(Enum(i)))
                return Enum(i);
        }
        return Enum(0);
    }
    [[nodiscard]] Cause cause() const { return named<Cause>("cause", CauseCount); }
};

}   // namespace

static Failure failureFrom(const Taken &from)
{
    Failure failure;
    failure.cause = from.cause();
    failure.detail = from.text("detail");
    failure.httpStatus = from.whole("http_status");
    failure.closeCode = from.whole("close_code");
    if (!from.value("retry_after_ms").isUndefined())
        failure.retryAfter = std::chrono::duration_cast<std::chrono::milliseconds>(from.duration("retry_after_ms"));
    for (const FailureClass known : {FailureClass::Counts, FailureClass::Throttled, FailureClass::Neutral,
                                     FailureClass::Local, FailureClass::Blocked}) {
        if (from.text("class") == letterOf(known))
            failure.failureClass = known;
    }
    return failure;
}

/// None for a name that is no change of an account.
static std::optional<decltype(AccountEvent::change)> changeFrom(const QString &event, const Taken &from)
{
    const auto side = [&from] { return from.named<OrderSide>("side", int(OrderSide::Sell) + 1); };
    if (event == QLatin1String("account_order")) {
        return OrderUpdate{.symbol = from.text("symbol"),
                           .orderId = from.text("order_id"),
                           .clientOrderId = from.text("client_order_id"),
                           .side = side(),
                           .status = from.named<OrderStatus>("status", int(OrderStatus::Other) + 1),
                           .venueStatus = from.text("venue_status"),
                           .type = from.text("order_type"),
                           .price = from.maybeDecimal("price"),
                           .quantity = from.maybeDecimal("quantity"),
                           .filled = from.maybeDecimal("filled"),
                           .averagePrice = from.maybeDecimal("average_price")};
    }
    if (event == QLatin1String("account_fill")) {
        return Fill{.symbol = from.text("symbol"),
                    .orderId = from.text("order_id"),
                    .tradeId = from.text("trade_id"),
                    .side = side(),
                    .price = from.decimal("price"),
                    .quantity = from.decimal("quantity"),
                    .fee = from.maybeDecimal("fee"),
                    .feeAsset = from.text("fee_asset"),
                    .isMaker = from.flag("is_maker")};
    }
    if (event == QLatin1String("account_balance")) {
        return BalanceUpdate{.asset = from.text("asset"),
                             .total = from.maybeDecimal("total"),
                             .available = from.maybeDecimal("available"),
                             .locked = from.maybeDecimal("locked"),
                             .change = from.maybeDecimal("change")};
    }
    if (event == QLatin1String("account_position")) {
        return PositionUpdate{.symbol = from.text("symbol"),
                              .side = from.text("position_side"),
                              .quantity = from.decimal("quantity"),
                              .entryPrice = from.maybeDecimal("entry_price"),
                              .markPrice = from.maybeDecimal("mark_price"),
                              .unrealisedProfit = from.maybeDecimal("unrealised_profit")};
    }
    if (event == QLatin1String("account_config"))
        return AccountConfigUpdate{from.text("symbol"), from.text("setting"), from.text("value")};
    return {};
}

static std::optional<EventPayload> payloadFrom(const QString &event, const Taken &from)
{
    using Make = std::optional<EventPayload> (*)(const Taken &);
    const auto ofStream = [](const Taken &taken, auto make) -> std::optional<EventPayload> {
        const auto stream = taken.stream();
        return stream ? std::optional<EventPayload>(make(*stream)) : std::nullopt;
    };
    static const QHash<QString, Make> makers = {
        {QStringLiteral("state_changed"),
         [](const Taken &t) -> std::optional<EventPayload> {
             return StateChanged{t.named<LineState>("from", LineStateCount), t.named<LineState>("to", LineStateCount),
                                 t.cause()};
         }},
        {QStringLiteral("connection_failed"),
         [](const Taken &t) -> std::optional<EventPayload> { return ConnectionFailed{failureFrom(t)}; }},
        {QStringLiteral("reconnecting"),
         [](const Taken &t) -> std::optional<EventPayload> {
             return Reconnecting{t.whole("attempt"), t.duration("delay_ms")};
         }},
        {QStringLiteral("reconnected"),
         [](const Taken &t) -> std::optional<EventPayload> {
             return Reconnected{t.duration("downtime_ms"), t.whole("attempt")};
         }},
        {QStringLiteral("breaker_opened"),
         [](const Taken &t) -> std::optional<EventPayload> {
             return BreakerOpened{t.whole("failures"), t.duration("cooldown_ms"), t.ofHost(), t.text("host")};
         }},
        {QStringLiteral("breaker_half_opened"),
         [](const Taken &t) -> std::optional<EventPayload> {
             return BreakerHalfOpened{t.ofHost(), t.text("host")};
         }},
        {QStringLiteral("breaker_closed"),
         [](const Taken &t) -> std::optional<EventPayload> {
             return BreakerClosed{t.ofHost(), t.text("host")};
         }},
        {QStringLiteral("stale_detected"),
         [](const Taken &t) -> std::optional<EventPayload> {
             return StaleDetected{t.stream(), t.duration("silence_ms")};
         }},
        {QStringLiteral("stale_cleared"),
         [](const Taken &t) -> std::optional<EventPayload> { return StaleCleared{t.stream()}; }},
        {QStringLiteral("sequence_gap"),
         [](const Taken &t) -> std::optional<EventPayload> {
             return SequenceGap{t.stream(), t.number("expected"), t.number("received"), t.number("missing")};
         }},
        {QStringLiteral("clock_offset"),
         [](const Taken &t) -> std::optional<EventPayload> {
             return ClockOffsetMeasured{t.duration("offset_ms"), t.duration("uncertainty_ms")};
         }},
        {QStringLiteral("error_occurred"),
         [](const Taken &t) -> std::optional<EventPayload> {
             return ErrorOccurred{{ErrorCode::InvalidArgument, t.text("detail")}};
         }},
        {QStringLiteral("shutdown"),
         [](const Taken &t) -> std::optional<EventPayload> { return ShutdownEvent{t.flag("clean", true)}; }},
        {QStringLiteral("rehearsal_fault"),
         [](const Taken &t) -> std::optional<EventPayload> {
             return RehearsalFault{t.text("fault"), t.flag("begins", true)};
         }},
        {QStringLiteral("rotated"),
         [](const Taken &t) -> std::optional<EventPayload> {
             return Rotated{t.duration("overlap_ms"), t.number("duplicates")};
         }},
        {QStringLiteral("account_reread"),
         [](const Taken &t) -> std::optional<EventPayload> {
             return AccountReread{t.value("unheard_ms").isDouble() ? std::optional(t.duration("unheard_ms"))
                                                                   : std::nullopt,
                                  t.whole("failures")};
         }},
        {QStringLiteral("account_key_renewed"),
         [](const Taken &t) -> std::optional<EventPayload> { return AccountKeyRenewed{t.duration("life_ms")}; }},
        {QStringLiteral("account_key_renewal_failed"),
         [](const Taken &t) -> std::optional<EventPayload> {
             return AccountKeyRenewalFailed{t.whole("failures"), t.duration("left_ms"), t.text("detail")};
         }},
        {QStringLiteral("account_doubted"),
         [](const Taken &t) -> std::optional<EventPayload> {
             return AccountDoubted{t.cause(), t.text("detail"), t.duration("next_try_ms")};
         }},
        {QStringLiteral("account_deactivated"),
         [](const Taken &t) -> std::optional<EventPayload> {
             return AccountDeactivated{t.cause(), t.text("detail")};
         }},
        {QStringLiteral("account_accepted"),
         [](const Taken &) -> std::optional<EventPayload> { return AccountAccepted{}; }},
        {QStringLiteral("account_warning"),
         [](const Taken &t) -> std::optional<EventPayload> {
             return AccountWarning{t.named<AccountWarning::Kind>("kind", int(AccountWarning::Kind::ExpiresSoon) + 1),
                                   t.text("detail")};
         }},
    };
    if (const auto make = makers.constFind(event); make != makers.cend())
        return (*make)(from);
    // Of a stream, or of nothing.
    if (event == QLatin1String("resynced"))
        return ofStream(from, [&](const StreamKey &stream) { return Resynced{stream, from.duration("duration_ms")}; });
    if (event == QLatin1String("subscription_confirmed"))
        return ofStream(from, [](const StreamKey &stream) { return SubscriptionConfirmed{stream}; });
    if (event == QLatin1String("subscription_rejected"))
        return ofStream(from, [&](const StreamKey &stream) {
            return SubscriptionRejected{stream, from.text("reason")};
        });
    if (event == QLatin1String("trust_changed")) {
        return ofStream(from, [&](const StreamKey &stream) {
            return TrustChanged{stream, from.named<TrustState>("from", TrustStateCount),
                                from.named<TrustState>("to", TrustStateCount)};
        });
    }
    if (auto change = changeFrom(event, from)) {
        AccountChanged changed{from.stream().value_or(StreamKey()), {}};
        changed.event.time = timeFrom(from.text("event_time"));
        changed.event.isReread = from.flag("is_reread");
        changed.event.isSnapshot = from.flag("is_snapshot");
        changed.event.change = std::move(*change);
        return changed;
    }
    return {};
}

std::optional<Event> eventFromJson(const QJsonObject &object)
{
    const Taken from{object};
    auto payload = payloadFrom(from.text("event"), from);
    if (!payload)
        return {};
    Event event{.feed = from.text("feed"), .line = from.whole("line"), .payload = std::move(*payload)};
    event.account = from.text("account");
    event.time = timeFrom(from.text("time"));
    return event;
}

template<size_t... Places>
static std::vector<EventPayload> emptyEvents(std::index_sequence<Places...>)
{
    return {EventPayload(std::variant_alternative_t<Places, EventAlternative>())...};
}

template<size_t... Places>
static std::vector<EventPayload> emptyChanges(std::index_sequence<Places...>)
{
    using Change = decltype(AccountEvent::change);
    return {EventPayload(AccountChanged{{}, {.change = std::variant_alternative_t<Places, Change>()}})...};
}

std::vector<EventPayload> oneOfEachEvent()
{
    std::vector<EventPayload> all = emptyEvents(std::make_index_sequence<std::variant_size_v<EventAlternative>>());
    std::erase_if(all, [](const EventPayload &one) { return std::holds_alternative<AccountChanged>(one); });
    auto changes = emptyChanges(std::make_index_sequence<std::variant_size_v<decltype(AccountEvent::change)>>());
    std::move(changes.begin(), changes.end(), std::back_inserter(all));
    return all;
}

}   // namespace feedwarden
