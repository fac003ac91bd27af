// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/binancedialect.h"

#include "app/simulator/wiretime.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace feedwarden {

std::optional<BinanceDialect::Address> BinanceDialect::parseAddress(const UpgradeRequest &request) const
{
    Address address;
    QByteArray path = request.path;
    for (const char *const category : {"/public", "/market", "/private"}) {
        if (m_rules.hasCategories && path.startsWith(category)) {
            address.category = category;
            path.remove(0, address.category.size());
            break;
        }
    }
    while (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    const QUrlQuery query(QString::fromUtf8(request.query));
    if (path == "/stream") {
        address.isCombined = true;
        const QString streams = query.queryItemValue(QStringLiteral("streams"), QUrl::FullyDecoded);
        for (const QString &name : streams.split(QLatin1Char('/'), Qt::SkipEmptyParts))
            address.streams.append(name.toUtf8());
    } else if (path.startsWith("/ws/")) {
        for (const QByteArray &name : QByteArray::fromPercentEncoding(path.mid(4)).split('/')) {
            if (!name.isEmpty())
                address.streams.append(name);
        }
    } else if (path != "/ws") {
        return {};
    }
    const QString unit = query.queryItemValue(QStringLiteral("timeUnit"));
    address.isMicroseconds = unit.compare(QLatin1String("microsecond"), Qt::CaseInsensitive) == 0;
    return address;
}

bool BinanceDialect::serves(const Client &client, const QByteArray &name) const
{
    if (!m_rules.hasCategories)
        return true;
    if (client.category == "/private")
        return false;
    const QByteArray channel = name.mid(name.indexOf('@') + 1);
    const bool isPublic = channel == "bookTicker" || channel == "trade" || channel.startsWith("depth")
                          || channel.startsWith("rpiDepth") || name == "!bookTicker";
    return isPublic == (client.category != "/market");
}

int BinanceDialect::judge(const UpgradeRequest &request) const
{
    const std::optional<Address> address = parseAddress(request);
    if (!address)
        return 404;
    return address->streams.size() > m_rules.streamsPerConnection ? 400 : 101;
}

void BinanceDialect::sessionOpened(Peer &peer)
{
    const Address address = parseAddress(peer.request).value_or(Address());
    auto client = std::make_unique<Client>(Client{.peer = peer,
                                                  .category = address.category,
                                                  .isCombined = address.isCombined,
                                                  .isMicroseconds = address.isMicroseconds});
    for (const QByteArray &name : address.streams)
        add(*client, name);
    m_clients.emplace(peer.id, std::move(client));
}

void BinanceDialect::sessionClosed(Peer &peer)
{
    const auto it = m_clients.find(peer.id);
    if (it == m_clients.end())
        return;
    Client &client = *it->second;
    for (const QByteArray &name : QList<QByteArray>(client.names))
        remove(client, name);
    m_clients.erase(it);
}

void BinanceDialect::add(Client &client, const QByteArray &name)
{
    if (client.names.contains(name))
        return;
    client.names.append(name);
    m_server.streamAdded(client, name);
}

void BinanceDialect::remove(Client &client, const QByteArray &name)
{
    if (client.names.removeAll(name) > 0)
        m_server.streamRemoved(client, name);
}

// False when the client has sent too much and is being closed.
bool BinanceDialect::countFrame(Client &client)
{
    const Clock::time_point now = m_stage.now();
    client.frames.push_back(now);
    while (client.frames.front() <= now - 1s)
        client.frames.pop_front();
    if (client.frames.size() <= size_t(m_rules.framesPerSecond))
        return true;
    m_stage.close(client.peer, 1008, QStringLiteral("Too many requests"), QStringLiteral("too many frames per second"));
    return false;
}

void BinanceDialect::controlReceived(Peer &peer)
{
    const auto it = m_clients.find(peer.id);
    if (it != m_clients.end())
        (void)countFrame(*it->second);
}

void BinanceDialect::answerError(Client &client, const QByteArray &id, int code, const QByteArray &message)
{
    TextWriter out;
    out << "{\"code\":" << code << ",\"msg\":";
    out.quoted(viewOf(message));
    if (!id.isEmpty())
        out << ",\"id\":" << viewOf(id);
    out << '}';
    m_stage.answer(client.peer, out.bytes());
}

// The request's id as it is echoed: a 64-bit integer, a text of up to 36 characters, or null. Empty = not acceptable.
static QByteArray echoOf(const QJsonValue &id)
{
    if (id.isUndefined() || id.isNull())
        return "null";
    if (id.isString() && id.toString().size() <= 36) {
        TextWriter out;
        out.quoted(viewOf(id.toString().toUtf8()));
        return out.bytes().toByteArray();
    }
    if (id.isDouble() && std::floor(id.toDouble()) == id.toDouble())
        return QByteArray::number(id.toInteger());
    return {};
}

void BinanceDialect::textReceived(Peer &peer, const QByteArray &text)
{
    const auto found = m_clients.find(peer.id);
    if (found == m_clients.end())
        return;
    Client &client = *found->second;
    if (!countFrame(client))
        return;

    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        answerError(client, {}, 3,
                    "Invalid JSON: expected value at line 1 column " + QByteArray::number(problem.offset + 1));
        return;
    }
    const QJsonObject request = document.object();
    const QByteArray id = echoOf(request.value(QLatin1String("id")));
    if (id.isEmpty()) {
        answerError(client, {}, 2, "Invalid request: request ID must be an unsigned integer");
        return;
    }
    const QString method = request.value(QLatin1String("method")).toString();
    const QJsonValue params = request.value(QLatin1String("params"));
    const auto answerResult = [&](std::string_view result) {
        TextWriter out;
        out << "{\"result\":" << result << ",\"id\":" << viewOf(id) << '}';
        m_stage.answer(client.peer, out.bytes());
    };

    if (method == QLatin1String("SUBSCRIBE") || method == QLatin1String("UNSUBSCRIBE")) {
        const QJsonArray names = params.toArray();
        if (!params.isArray()
            || std::any_of(names.begin(), names.end(), [](const auto &name) { return !name.isString(); })) {
            answerError(client, id, 2, "Invalid request: params must be an array of strings");
            return;
        }
        bool isSilent = false;
        QList<QByteArray> wanted;
        for (const QJsonValue &name : names) {
            wanted.append(name.toString().toUtf8());
            const Topic topic = m_server.topicOf(wanted.constLast());
            if (method == QLatin1String("SUBSCRIBE") && m_stage.rejects(peer, topic)) {
                answerError(client, id, 2, "Invalid request: subscription refused");
                return;
            }
            isSilent = m_stage.withholdsAnswer(peer, topic) || isSilent;
        }
        if (method == QLatin1String("UNSUBSCRIBE")) {
            for (const QByteArray &name : wanted)
                remove(client, name);
        } else {
            for (const QByteArray &name : wanted)
                add(client, name);
            if (client.names.size() > m_rules.streamsPerConnection) {
                TextWriter out;
                out << R"({"error":{"code":4,"msg":"Too many subscriptions"},"id":)" << viewOf(id) << '}';
                m_stage.answer(peer, out.bytes());
                m_stage.close(peer, 1008, QStringLiteral("Invalid request"), QStringLiteral("too many streams"));
                return;
            }
        }
        if (!isSilent)
            answerResult("null");
    } else if (method == QLatin1String("LIST_SUBSCRIPTIONS")) {
        TextWriter list;
        list << '[';
        for (const QByteArray &name : client.names)
            (list << (&name == &client.names.constFirst() ? "" : ",")).quoted(viewOf(name));
        list << ']';
        answerResult(list.view());
    } else if (method == QLatin1String("SET_PROPERTY") || method == QLatin1String("GET_PROPERTY")) {
        const QJsonArray pair = params.toArray();
        if (!pair.at(0).isString()) {
            answerError(client, id, 2, "Invalid request: property name must be a string");
        } else if (pair.at(0).toString() != QLatin1String("combined")) {
            answerError(client, id, 0, "Unknown property");
        } else if (method == QLatin1String("GET_PROPERTY")) {
            answerResult(client.isCombined ? "true" : "false");
        } else if (!pair.at(1).isBool()) {
            answerError(client, id, 1, "Invalid value type: expected Boolean");
        } else {
            client.isCombined = pair.at(1).toBool();
            answerResult("null");
        }
    } else if (method.isEmpty()) {
        answerError(client, id, 2, "Invalid request: missing field `method`");
    } else {
        answerError(client, id, 2,
                    "Invalid request: unknown variant `" + method.toUtf8()
                        + "`, expected one of `SUBSCRIBE`, `UNSUBSCRIBE`, `LIST_SUBSCRIPTIONS`, `SET_PROPERTY`, "
                          "`GET_PROPERTY`");
    }
}

bool BinanceDialect::announceShutdown(Peer &peer)
{
    const auto it = m_clients.find(peer.id);
    if (it == m_clients.end() || !m_rules.hasShutdownNotice)
        return false;
    const Client &client = *it->second;
    TextWriter out;
    if (client.isCombined)
        out << R"({"stream":"!serverShutdown","data":)";
    out << R"({"e":"serverShutdown","E":)"
        << (client.isMicroseconds ? epochUs(m_stage.wall()) : epochMs(m_stage.wall())) << '}';
    if (client.isCombined)
        out << '}';
    m_stage.answer(peer, out.bytes());
    return true;
}

}   // namespace feedwarden
