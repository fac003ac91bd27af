// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/fault.h"

#include <QJsonValue>

#include <array>
#include <cmath>

namespace feedwarden {

static constexpr std::array<QLatin1String, FaultKindCount> Names{
    QLatin1String("refuse"),       QLatin1String("stall_handshake"),
    QLatin1String("http_status"),  QLatin1String("reset"),
    QLatin1String("close"),        QLatin1String("half_open"),
    QLatin1String("one_way"),      QLatin1String("mute"),
    QLatin1String("mute_stream"),  QLatin1String("slow"),
    QLatin1String("drop_message"), QLatin1String("duplicate"),
    QLatin1String("reorder"),      QLatin1String("corrupt"),
    QLatin1String("bad_checksum"), QLatin1String("flood"),
    QLatin1String("ping_flood"),   QLatin1String("reject_subscription"),
    QLatin1String("no_ack"),       QLatin1String("shutdown_notice"),
    QLatin1String("expire_key"),   QLatin1String("invalid_credentials"),
    QLatin1String("clock_skew"),   QLatin1String("accept_then_drop"),
};

QLatin1String nameOf(FaultKind kind) { return Names[size_t(kind)]; }

std::optional<FaultKind> faultKindFromName(QStringView name)
{
    for (size_t i = 0; i < Names.size(); ++i) {
        if (name == Names[i])
            return FaultKind(int(i));
    }
    return {};
}

QStringList faultNames()
{
    QStringList names;
    for (const QLatin1String name : Names)
        names.append(QString(name));
    return names;
}

static Error invalid(const QString &detail) { return {ErrorCode::InvalidArgument, detail}; }

namespace {

// Reads typed values out of one object and remembers the first thing that is wrong with it.
class Reader
{
public:
    explicit Reader(const QJsonObject &object) : m_object(object), m_left(object.keys()) {}

    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] const QStringList &left() const { return m_left; }

    QString text(QLatin1String key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isString())
            complain(key, QLatin1String("a text"));
        return value.toString();
    }

    double number(QLatin1String key, double low, double high, double fallback)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return fallback;
        const double number = value.toDouble(std::nan(""));
        if (!(number >= low && number <= high)) {
            complain(key, QStringLiteral("a number from %1 to %2").arg(low, 0, 'g', 15).arg(high, 0, 'g', 15));
            return fallback;
        }
        return number;
    }

    qint64 integer(QLatin1String key, double low, double high, qint64 fallback)
    {
        const double value = number(key, low, high, double(fallback));
        if (std::floor(value) != value)
            complain(key, QLatin1String("a whole number"));
        return qint64(value);
    }

    std::chrono::milliseconds milliseconds(QLatin1String key, double low = 0)
    {
        return std::chrono::milliseconds(integer(key, low, 366.0 * 86'400'000, 0));
    }

    QList<std::pair<QByteArray, QByteArray>> headers(QLatin1String key)
    {
        const QJsonValue value = take(key);
        QList<std::pair<QByteArray, QByteArray>> headers;
        if (!value.isUndefined() && !value.isObject())
            complain(key, QLatin1String("an object of texts"));
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            // Retry-After is naturally written as a number.
            if (it.value().isDouble())
                headers.append({it.key().toUtf8(), QByteArray::number(it.value().toDouble(), 'f', 0)});
            else if (it.value().isString())
                headers.append({it.key().toUtf8(), it.value().toString().toUtf8()});
            else
                complain(key, QLatin1String("an object of texts"));
        }
        return headers;
    }

private:
    QJsonValue take(QLatin1String key)
    {
        m_left.removeOne(QString(key));
        return m_object.value(key);
    }

    void complain(QLatin1String key, const QString &wanted)
    {
        if (m_problem.isEmpty())
            m_problem = QStringLiteral("%1 must be %2").arg(key, wanted);
    }

    const QJsonObject m_object;
    QStringList m_left;
    QString m_problem;
};

}   // namespace

Result<Fault> Fault::fromJson(const QJsonObject &object)
{
    Reader reader(object);
    const QString name = reader.text(QLatin1String("fault"));
    const std::optional<FaultKind> kind = faultKindFromName(name);
    if (!kind) {
        return invalid(
            QStringLiteral("unknown fault \"%1\"; there are %2").arg(name, faultNames().join(QLatin1String(", "))));
    }

    Fault fault;
    fault.kind = *kind;
    fault.venue = reader.text(QLatin1String("venue"));
    fault.stream = reader.text(QLatin1String("stream"));
    fault.symbol = reader.text(QLatin1String("symbol"));
    fault.session = quint64(reader.integer(QLatin1String("session"), 0, 1e15, 0));
    fault.lasting = reader.milliseconds(QLatin1String("for_ms"));
    fault.count = int(reader.integer(QLatin1String("count"), 0, 1e9, 0));
    fault.probability = reader.number(QLatin1String("probability"), 1e-9, 1, 1);

    switch (*kind) {
    case FaultKind::HttpStatus:
        fault.code = int(reader.integer(QLatin1String("code"), 100, 999, 503));
        fault.headers = reader.headers(QLatin1String("headers"));
        fault.body = reader.text(QLatin1String("body")).toUtf8();
        fault.target = reader.text(QLatin1String("target"));
        fault.path = reader.text(QLatin1String("path"));
        fault.method = reader.text(QLatin1String("method"));
        break;
    case FaultKind::ExpireKey:
        fault.mode = reader.text(QLatin1String("mode"));
        fault.account = int(reader.integer(QLatin1String("account"), 0, 1e6, 0));
        break;
    case FaultKind::InvalidCredentials:
        fault.code = int(reader.integer(QLatin1String("code"), -1e6, 1e6, 0));
        fault.reason = reader.text(QLatin1String("reason"));
        fault.target = reader.text(QLatin1String("target"));
        fault.path = reader.text(QLatin1String("path"));
        fault.method = reader.text(QLatin1String("method"));
        fault.account = int(reader.integer(QLatin1String("account"), 0, 1e6, 0));
        break;
    case FaultKind::StallHandshake:
        fault.target = reader.text(QLatin1String("target"));
        fault.stage = reader.text(QLatin1String("stage"));
        break;
    case FaultKind::Close:
        fault.code = int(reader.integer(QLatin1String("code"), 0, 65'535, 1001));
        fault.reason = reader.text(QLatin1String("reason"));
        break;
    case FaultKind::OneWay:
        fault.direction = reader.text(QLatin1String("direction"));
        break;
    case FaultKind::Slow:
        fault.latency = reader.milliseconds(QLatin1String("latency_ms"));
        fault.jitter = reader.milliseconds(QLatin1String("jitter_ms"));
        fault.bytesPerSecond = reader.integer(QLatin1String("bytes_per_second"), 0, 1e12, 0);
        break;
    case FaultKind::Corrupt:
        fault.mode = reader.text(QLatin1String("mode"));
        break;
    case FaultKind::Flood:
    case FaultKind::PingFlood:
        fault.rate = reader.number(QLatin1String("rate"), 0, 1e8, -1);
        break;
    case FaultKind::Reorder:
        fault.distance = int(reader.integer(QLatin1String("distance"), 1, 1000, 1));
        break;
    case FaultKind::ClockSkew:
        fault.offset = reader.milliseconds(QLatin1String("offset_ms"), -366.0 * 86'400'000);
        break;
    case FaultKind::AcceptThenDrop:
    case FaultKind::ShutdownNotice:
        fault.after = reader.milliseconds(QLatin1String("after_ms"));
        break;
    case FaultKind::Refuse:
    case FaultKind::Reset:
    case FaultKind::HalfOpen:
    case FaultKind::Mute:
    case FaultKind::MuteStream:
    case FaultKind::DropMessage:
    case FaultKind::Duplicate:
    case FaultKind::BadChecksum:
    case FaultKind::RejectSubscription:
    case FaultKind::NoAck:
        break;
    }
    if (!reader.problem().isEmpty())
        return invalid(reader.problem());
    if (!reader.left().isEmpty())
        return invalid(QStringLiteral("%1 has no key \"%2\"").arg(nameOf(*kind), reader.left().constFirst()));
    if (const auto checked = fault.check(); !checked)
        return checked.error();
    return fault;
}

static bool isAboutStreams(FaultKind kind)
{
    switch (kind) {
    case FaultKind::MuteStream:
    case FaultKind::DropMessage:
    case FaultKind::Duplicate:
    case FaultKind::Reorder:
    case FaultKind::Corrupt:
    case FaultKind::BadChecksum:
    case FaultKind::RejectSubscription:
    case FaultKind::NoAck:
        return true;
    case FaultKind::Refuse:
    case FaultKind::StallHandshake:
    case FaultKind::HttpStatus:
    case FaultKind::Reset:
    case FaultKind::Close:
    case FaultKind::HalfOpen:
    case FaultKind::OneWay:
    case FaultKind::Mute:
    case FaultKind::Slow:
    case FaultKind::Flood:
    case FaultKind::PingFlood:
    case FaultKind::ShutdownNotice:
    case FaultKind::ExpireKey:
    case FaultKind::InvalidCredentials:
    case FaultKind::ClockSkew:
    case FaultKind::AcceptThenDrop:
        return false;
    }
    return false;
}

Result<void> Fault::check() const
{
    const auto oneOf = [](const QString &value, std::initializer_list<QLatin1String> allowed) {
        return value.isEmpty()
               || std::any_of(allowed.begin(), allowed.end(), [&](QLatin1String text) { return value == text; });
    };
    if (!oneOf(target, {QLatin1String("websocket"), QLatin1String("rest"), QLatin1String("both")}))
        return invalid(QStringLiteral("target must be websocket, rest or both"));
    if (!oneOf(stage, {QLatin1String("upgrade"), QLatin1String("tls")}))
        return invalid(QStringLiteral("stage must be upgrade or tls"));
    if (!oneOf(direction, {QLatin1String("in"), QLatin1String("out")}))
        return invalid(QStringLiteral("direction must be in or out"));
    if (kind == FaultKind::ExpireKey) {
        if (!oneOf(mode, {QLatin1String("expired"), QLatin1String("deleted"), QLatin1String("revoked")}))
            return invalid(QStringLiteral("mode must be expired, deleted or revoked"));
    } else if (!oneOf(mode, {QLatin1String("json"), QLatin1String("utf8"), QLatin1String("frame")})) {
        return invalid(QStringLiteral("mode must be json, utf8 or frame"));
    }
    if (path.isEmpty() ? !method.isEmpty() : target == QLatin1String("websocket"))
        return invalid(QStringLiteral("path and method are about REST: method needs path"));
    if (account < 0)
        return invalid(QStringLiteral("account must not be negative"));
    if (!(probability > 0 && probability <= 1))
        return invalid(QStringLiteral("probability must be more than 0 and at most 1"));
    if (count < 0 || lasting.count() < 0)
        return invalid(QStringLiteral("count and for_ms must not be negative"));
    if (kind == FaultKind::HttpStatus && (code < 100 || code > 999))
        return invalid(QStringLiteral("code must be a number from 100 to 999"));
    if (kind == FaultKind::Close && (code < 0 || code > 65'535))
        return invalid(QStringLiteral("code must be a number from 0 to 65535"));
    if (reason.toUtf8().size() > 123)   // RFC 6455 5.5: control frames carry 125 bytes, two of them the code.
        return invalid(QStringLiteral("reason must have at most 123 bytes"));
    for (const auto &[name, value] : headers) {
        if (name.isEmpty() || name.contains('\r') || name.contains('\n') || value.contains('\r')
            || value.contains('\n'))
            return invalid(QStringLiteral("headers must not contain line breaks"));
    }
    if (distance < 1 || distance > 1000)
        return invalid(QStringLiteral("distance must be a number from 1 to 1000"));
    if (!(stream.isEmpty() && symbol.isEmpty()) && !isAboutStreams(kind)) {
        return invalid(QStringLiteral("%1 is about whole sessions: stream and symbol do not apply").arg(nameOf(kind)));
    }
    if (kind == FaultKind::MuteStream && stream.isEmpty() && symbol.isEmpty())
        return invalid(QStringLiteral("mute_stream needs stream or symbol"));
    if (kind == FaultKind::ClockSkew && offset.count() == 0)
        return invalid(QStringLiteral("clock_skew needs offset_ms"));
    if (kind == FaultKind::Slow && latency.count() == 0 && jitter.count() == 0 && bytesPerSecond == 0)
        return invalid(QStringLiteral("slow needs latency_ms, jitter_ms or bytes_per_second"));
    if (kind == FaultKind::Refuse && (count > 0 || probability < 1 || session != 0)) {
        // The system refuses in our place, so there is nobody who could count or choose.
        return invalid(QStringLiteral("refuse takes for_ms only"));
    }
    if (kind == FaultKind::Flood && (session != 0 || count > 0 || probability < 1))
        return invalid(QStringLiteral("flood takes for_ms and rate: it speeds up the market, for every session"));
    if (kind == FaultKind::ClockSkew && (session != 0 || count > 0 || probability < 1))
        return invalid(QStringLiteral("clock_skew takes for_ms and offset_ms"));
    return {};
}

QJsonObject Fault::toJson() const
{
    QJsonObject object{{QStringLiteral("fault"), QString(nameOf(kind))}};
    const auto put = [&](QLatin1String key, const QJsonValue &value, bool wanted) {
        if (wanted)
            object.insert(key, value);
    };
    put(QLatin1String("venue"), venue, !venue.isEmpty());
    put(QLatin1String("stream"), stream, !stream.isEmpty());
    put(QLatin1String("symbol"), symbol, !symbol.isEmpty());
    put(QLatin1String("session"), qint64(session), session != 0);
    put(QLatin1String("for_ms"), qint64(lasting.count()), lasting.count() != 0);
    put(QLatin1String("count"), count, count != 0);
    put(QLatin1String("probability"), probability, probability != 1.0);
    put(QLatin1String("code"), code, code != 0);
    put(QLatin1String("reason"), reason, !reason.isEmpty());
    QJsonObject headerObject;
    for (const auto &[name, value] : headers)
        headerObject.insert(QString::fromUtf8(name), QString::fromUtf8(value));
    put(QLatin1String("headers"), headerObject, !headers.isEmpty());
    put(QLatin1String("body"), QString::fromUtf8(body), !body.isEmpty());
    put(QLatin1String("target"), target, !target.isEmpty());
    put(QLatin1String("path"), path, !path.isEmpty());
    put(QLatin1String("method"), method, !method.isEmpty());
    put(QLatin1String("account"), account, account != 0);
    put(QLatin1String("stage"), stage, !stage.isEmpty());
    put(QLatin1String("direction"), direction, !direction.isEmpty());
    put(QLatin1String("mode"), mode, !mode.isEmpty());
    put(QLatin1String("latency_ms"), qint64(latency.count()), latency.count() != 0);
    put(QLatin1String("jitter_ms"), qint64(jitter.count()), jitter.count() != 0);
    put(QLatin1String("bytes_per_second"), bytesPerSecond, bytesPerSecond != 0);
    put(QLatin1String("rate"), rate, rate >= 0);
    put(QLatin1String("offset_ms"), qint64(offset.count()), offset.count() != 0);
    put(QLatin1String("distance"), distance, kind == FaultKind::Reorder && distance != 1);
    put(QLatin1String("after_ms"), qint64(after.count()), after.count() != 0);
    return object;
}

bool Fault::isMomentary() const
{
    switch (kind) {
    case FaultKind::Reset:
    case FaultKind::Close:
    case FaultKind::ShutdownNotice:
        return lasting.count() == 0 && count == 0;
    case FaultKind::ExpireKey:   // A key that was revoked stays that.
        return lasting.count() == 0 && count == 0 && mode != QLatin1String("revoked");
    case FaultKind::Refuse:
    case FaultKind::StallHandshake:
    case FaultKind::HttpStatus:
    case FaultKind::HalfOpen:
    case FaultKind::OneWay:
    case FaultKind::Mute:
    case FaultKind::MuteStream:
    case FaultKind::Slow:
    case FaultKind::DropMessage:
    case FaultKind::Duplicate:
    case FaultKind::Reorder:
    case FaultKind::Corrupt:
    case FaultKind::BadChecksum:
    case FaultKind::Flood:
    case FaultKind::PingFlood:
    case FaultKind::RejectSubscription:
    case FaultKind::NoAck:
    case FaultKind::InvalidCredentials:
    case FaultKind::ClockSkew:
    case FaultKind::AcceptThenDrop:
        return false;
    }
    return false;
}

}   // namespace feedwarden
