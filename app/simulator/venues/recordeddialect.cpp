// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/recordeddialect.h"

#include "app/simulator/wiretime.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace feedwarden {

static QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

namespace {

/// Kraken Spot, WebSocket v2. A book can be had at the depth it was recorded at, and at no other: its levels beyond are
/// not in the recording.
class KrakenDialect final : public RecordedDialect
{
public:
    KrakenDialect(VenueStage &stage, const Capture &capture) : m_stage(stage)
    {
        for (qsizetype i = 0; i < capture.size(); ++i) {
            const std::string_view line = capture.line(i);
            if (line.starts_with(R"({"channel":"status")"))
                m_status = bytesOf(line);
            if (const size_t at = line.find(R"("depth":)"); at != std::string_view::npos)
                m_depth = bytesOf(line.substr(at + 8, line.find_first_of(",}", at) - at - 8)).toInt();
        }
    }

    [[nodiscard]] bool hasPath(const QByteArray &path) const override { return path == "/v2"; }

    void sessionOpened(Client &client) override { m_stage.answer(client.peer, m_status); }

    void textReceived(Client &client, const QByteArray &text) override
    {
        const QJsonObject request = QJsonDocument::fromJson(text).object();
        const QString method = request.value(QLatin1String("method")).toString();
        QJsonObject answer{{QStringLiteral("method"), method}, {QStringLiteral("success"), true}};
        if (request.contains(QLatin1String("req_id")))
            answer.insert(QStringLiteral("req_id"), request.value(QLatin1String("req_id")));
        TextWriter time;
        writeRfc3339(time, m_stage.wall(), 6);
        for (const char *const key : {"time_in", "time_out"})
            answer.insert(QLatin1String(key), QString::fromLatin1(bytesOf(time.view())));
        if (method == QLatin1String("ping")) {
            answer.insert(QStringLiteral("method"), QStringLiteral("pong"));
            answer.remove(QStringLiteral("success"));
            m_stage.answer(client.peer, compact(answer));
            return;
        }
        const bool isSubscribing = method == QLatin1String("subscribe");
        if (!isSubscribing && method != QLatin1String("unsubscribe"))
            return;
        QJsonObject parameters = request.value(QLatin1String("params")).toObject();
        const QByteArray channel = parameters.value(QLatin1String("channel")).toString().toUtf8();
        if (channel == "book" && parameters.value(QLatin1String("depth")).toInt(10) != m_depth) {
            answer.insert(QStringLiteral("success"), false);
            answer.insert(QStringLiteral("error"), QStringLiteral("Subscription depth not supported"));
            m_stage.answer(client.peer, compact(answer));
            return;
        }
        for (const QJsonValue &symbol : parameters.value(QLatin1String("symbol")).toArray()) {
            const Wish wish(channel, symbol.toString().toUtf8());
            if (isSubscribing)
                client.wishes.insert(wish);
            else
                client.wishes.erase(wish);
            parameters.insert(QStringLiteral("symbol"), symbol);
            answer.insert(QStringLiteral("result"), parameters);
            m_stage.answer(client.peer, compact(answer));
        }
    }

    [[nodiscard]] Place placeOf(std::string_view line) const override
    {
        const QByteArray channel = Capture::textAfter(line, R"({"channel":")");
        // Each client has answers and a status of its own.
        if (channel.isEmpty() || channel == "status")
            return {};
        if (channel == "heartbeat")
            return {.kind = Place::Kind::Everybody, .wish = {channel, {}}, .isHeartbeat = true};
        return {.kind = Place::Kind::Subscribers, .wish = {channel, Capture::textAfter(line, R"("symbol":")")}};
    }

    [[nodiscard]] QByteArray timeBody(const QByteArray &path, WallTime now) const override
    {
        if (path != "/0/public/Time")
            return {};
        return R"({"error":[],"result":{"unixtime":)" + QByteArray::number(epochMs(now) / 1000) + "}}";
    }

private:
    VenueStage &m_stage;
    QByteArray m_status =
        R"({"channel":"status","type":"update","data":[{"version":"2.0.10","system":"online","api_version":"v2","connection_id":769405522530892351}]})";
    int m_depth = 10;
};

/// OKX v5. What belongs on which of its URLs is not looked at: the recording has what it has.
class OkxDialect final : public RecordedDialect
{
public:
    explicit OkxDialect(VenueStage &stage) : m_stage(stage) {}

    [[nodiscard]] bool hasPath(const QByteArray &path) const override
    {
        return path == "/ws/v5/public" || path == "/ws/v5/business";
    }

    void textReceived(Client &client, const QByteArray &text) override
    {
        if (text == "ping") {
            m_stage.answer(client.peer, "pong");
            return;
        }
        const QJsonObject request = QJsonDocument::fromJson(text).object();
        const QString operation = request.value(QLatin1String("op")).toString();
        const bool isSubscribing = operation == QLatin1String("subscribe");
        if (!isSubscribing && operation != QLatin1String("unsubscribe"))
            return;
        for (const QJsonValue &each : request.value(QLatin1String("args")).toArray()) {
            const QJsonObject argument = each.toObject();
            const Wish wish(argument.value(QLatin1String("channel")).toString().toUtf8(),
                            argument.value(QLatin1String("instId")).toString().toUtf8());
            if (isSubscribing)
                client.wishes.insert(wish);
            else
                client.wishes.erase(wish);
            QJsonObject answer{{QStringLiteral("event"), operation},
                               {QStringLiteral("arg"), argument},
                               {QStringLiteral("connId"), QStringLiteral("a4d3ae55")}};
            if (request.contains(QLatin1String("id")))
                answer.insert(QStringLiteral("id"), request.value(QLatin1String("id")));
            m_stage.answer(client.peer, compact(answer));
        }
    }

    [[nodiscard]] Place placeOf(std::string_view line) const override
    {
        const QByteArray channel = Capture::textAfter(line, R"({"arg":{"channel":")");
        if (channel.isEmpty())   // answers to the recorder
            return {};
        return {.kind = Place::Kind::Subscribers, .wish = {channel, Capture::textAfter(line, R"("instId":")")}};
    }

    [[nodiscard]] QByteArray timeBody(const QByteArray &path, WallTime now) const override
    {
        if (path != "/api/v5/public/time")
            return {};
        return R"({"code":"0","msg":"","data":[{"ts":")" + QByteArray::number(epochMs(now)) + R"("}]})";
    }

private:
    VenueStage &m_stage;
};

}   // namespace

std::unique_ptr<RecordedDialect> RecordedDialect::create(const QString &venue, VenueStage &stage,
                                                         const Capture &capture)
{
    if (venue == QLatin1String("kraken"))
        return std::make_unique<KrakenDialect>(stage, capture);
    if (venue == QLatin1String("okx"))
        return std::make_unique<OkxDialect>(stage);
    return {};
}

}   // namespace feedwarden
