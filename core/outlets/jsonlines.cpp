// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/jsonlines.h"

#include "core/base/jsonvalues.h"

#include <QJsonDocument>

#include <cmath>

namespace feedwarden {

static void insertLatency(QJsonObject &object, const char *name, const LatencySummary &summary)
{
    const auto key = [name](const char *quantile) { return QString::asprintf("%s_%s_ms", name, quantile); };
    object.insert(key("p50"), jsonMs(summary.p50));
    object.insert(key("p95"), jsonMs(summary.p95));
    object.insert(key("p99"), jsonMs(summary.p99));
    object.insert(key("max"), jsonMs(summary.max));
}

QJsonObject toJson(const ConnectionMetrics &metrics)
{
    QJsonObject object{
        {QLatin1String("connected"), metrics.connected},
        {QLatin1String("uptime_ms"), jsonMs(metrics.uptime)},
        {QLatin1String("reconnects"), jsonNumber(metrics.reconnects)},
        {QLatin1String("consecutive_failures"), metrics.consecutiveFailures},
        {QLatin1String("total_failures"), jsonNumber(metrics.totalFailures)},
        {QLatin1String("messages_received"), jsonNumber(metrics.messagesReceived)},
        {QLatin1String("messages_per_second"), std::round(metrics.messagesPerSecond * 100) / 100},
        {QLatin1String("last_message_age_ms"), jsonMs(metrics.lastMessageAge)},
        {QLatin1String("errors"), jsonNumber(metrics.errors)},
        {QLatin1String("bytes_received"), jsonNumber(metrics.bytesReceived)},
        {QLatin1String("bytes_sent"), jsonNumber(metrics.bytesSent)},
        {QLatin1String("average_reconnect_time_ms"), jsonMs(metrics.averageReconnectTime)},
        {QLatin1String("max_reconnect_time_ms"), jsonMs(metrics.maxReconnectTime)},
        {QLatin1String("breaker_state"), nameOf(metrics.breakerState)},
        {QLatin1String("sequence_gaps"), jsonNumber(metrics.sequenceGaps)},
        {QLatin1String("duplicates"), jsonNumber(metrics.duplicates)},
        {QLatin1String("checksum_failures"), jsonNumber(metrics.checksumFailures)},
        {QLatin1String("undecodable_messages"), jsonNumber(metrics.undecodableMessages)},
        {QLatin1String("trusted_streams"), metrics.trustedStreams},
        {QLatin1String("wanted_streams"), metrics.wantedStreams},
        {QLatin1String("blind_time_ms"), jsonMs(metrics.blindTime)},
        {QLatin1String("rotations"), jsonNumber(metrics.rotations)},
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
        object.insert(QLatin1String("lead_p50_ms"), jsonMs(snapshot.lead->p50));
        object.insert(QLatin1String("lead_p95_ms"), jsonMs(snapshot.lead->p95));
    }
    return object;
}

QJsonObject toJson(const AccountSnapshot &snapshot, WallTime time, Clock::time_point now)
{
    const auto may = [](const std::optional<bool> &right) { return right ? QJsonValue(*right) : QJsonValue(); };
    const auto left = [now](const std::optional<Clock::time_point> &at) {
        return at ? QJsonValue(jsonMs(*at - now)) : QJsonValue();
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
             snapshot.lastEventAt ? QJsonValue(jsonMs(now - *snapshot.lastEventAt)) : QJsonValue()},
            {QLatin1String("next_key_renewal_ms"), left(snapshot.nextKeyRenewal)},
            {QLatin1String("key_dies_ms"), left(snapshot.keyDiesAt)},
            {QLatin1String("order_events"), jsonNumber(snapshot.orderEvents)},
            {QLatin1String("fills"), jsonNumber(snapshot.fills)},
            {QLatin1String("balance_events"), jsonNumber(snapshot.balanceEvents)},
            {QLatin1String("position_events"), jsonNumber(snapshot.positionEvents)},
            {QLatin1String("health_checks"), jsonNumber(snapshot.healthChecks)},
            {QLatin1String("rereads"), jsonNumber(snapshot.rereads)},
            {QLatin1String("key_renewals"), jsonNumber(snapshot.keyRenewals)},
            {QLatin1String("key_renewal_failures"), jsonNumber(snapshot.keyRenewalFailures)},
            {QLatin1String("metrics"), toJson(snapshot.line.metrics)}};
}

QByteArray toJsonLine(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'; }

}   // namespace feedwarden
