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

namespace {

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
};

}   // namespace

QJsonObject toJson(const Event &event)
{
    QJsonObject object{{QLatin1String("time"), toRfc3339(event.time)},
                       {QLatin1String("type"), QLatin1String("event")},
                       {QLatin1String("event"), nameOf(event.payload)}};
    if (!event.feed.isEmpty())
        object.insert(QLatin1String("feed"), event.feed);
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

QByteArray toJsonLine(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'; }

}   // namespace feedwarden
