// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/bybitdialect.h"

#include "app/simulator/textwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace feedwarden {

static constexpr auto ClientSilence = 10min;              // Then the session is cut.
static constexpr qsizetype SpotArguments = 10;            // Of a request.
static constexpr qsizetype ArgumentCharacters = 21'000;   // Of a connection.

int BybitDialect::judge(const UpgradeRequest &request) const
{
    return request.path == (m_category == Category::Spot ? "/v5/public/spot" : "/v5/public/linear") ? 101 : 404;
}

void BybitDialect::sessionOpened(Peer &peer)
{
    const QByteArray number = QByteArray::number(peer.id);
    auto client = std::make_unique<Client>(Client{.peer = peer, .heardAt = m_stage.now()});
    client->connection = m_category == Category::Spot ? "0970e817-426e-429a-a679-" + number.rightJustified(12, '0')
                                                      : "da7tmhs21nld3jk6lb70-" + number;
    m_clients.emplace(peer.id, std::move(client));
}

void BybitDialect::sessionClosed(Peer &peer)
{
    const auto it = m_clients.find(peer.id);
    if (it == m_clients.end())
        return;
    for (const QByteArray &name : QList<QByteArray>(it->second->topics))
        remove(*it->second, name);
    m_clients.erase(it);
}

void BybitDialect::remove(Client &client, const QByteArray &name)
{
    if (client.topics.removeAll(name) > 0)
        m_server.topicRemoved(client, name);
}

void BybitDialect::closeSilent()
{
    for (auto &[id, client] : m_clients) {
        if (m_stage.now() >= client->heardAt + m_stage.paced(ClientSilence))
            m_stage.close(client->peer, 0, {}, QStringLiteral("nothing heard of the client"));
    }
}

void BybitDialect::answer(Client &client, bool success, std::string_view message, std::string_view operation,
                          const QByteArray &id)
{
    TextWriter out;
    out << R"({"success":)" << (success ? "true" : "false");
    (out << R"(,"ret_msg":)").quoted(message) << R"(,"conn_id":")" << viewOf(client.connection) << '"';
    // Spot leaves the request's number out where there was none.
    if (m_category == Category::Linear || !id.isEmpty())
        (out << R"(,"req_id":)").quoted(viewOf(id));
    (out << R"(,"op":)").quoted(operation) << '}';
    m_stage.answer(client.peer, out.bytes());
}

void BybitDialect::textReceived(Peer &peer, const QByteArray &text)
{
    const auto it = m_clients.find(peer.id);
    if (it == m_clients.end())
        return;
    Client &client = *it->second;
    client.heardAt = m_stage.now();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject()) {
        const QByteArray message = "Failed to decode incoming data:readObjectStart: expect { or n, but found "
                                   + text.left(1);
        answer(client, false, viewOf(message), "", {});
        return;
    }
    const QJsonObject object = document.object();
    const QByteArray operation = object.value(QLatin1String("op")).toString().toUtf8();
    // Numbers are taken too, and come back as text.
    const QJsonValue given = object.value(QLatin1String("req_id"));
    const QByteArray id = given.isDouble() ? QByteArray::number(given.toInteger()) : given.toString().toUtf8();
    if (operation == "ping")
        answer(client, true, "pong", "ping", id);
    else if (operation == "subscribe" || operation == "unsubscribe")
        request(client, object, operation, id);
    else
        answer(client, false, "error:invalid op", viewOf(operation), id);
}

void BybitDialect::request(Client &client, const QJsonObject &request, const QByteArray &operation,
                           const QByteArray &id)
{
    QList<QByteArray> names;
    for (const QJsonValue &name : request.value(QLatin1String("args")).toArray()) {
        if (!names.contains(name.toString().toUtf8()))
            names.append(name.toString().toUtf8());
    }
    const std::string_view done = m_category == Category::Spot ? viewOf(operation) : std::string_view();
    if (operation == "unsubscribe") {
        for (const QByteArray &name : names)
            remove(client, name);
        answer(client, true, done, viewOf(operation), id);
        return;
    }
    if (const QByteArray refusal = refusalOf(client, names); !refusal.isEmpty()) {
        answer(client, false, viewOf(refusal), viewOf(operation), id);
        return;
    }
    bool isSilent = false;
    for (const QByteArray &name : names)
        isSilent = m_stage.withholdsAnswer(client.peer, *m_server.findTopic(name)) || isSilent;
    if (!isSilent)
        answer(client, true, done, viewOf(operation), id);
    for (const QByteArray &name : names) {
        client.topics.append(name);
        m_server.topicAdded(client, name);
    }
}

// Why a request is refused, nothing of which then takes effect; empty where it is not.
QByteArray BybitDialect::refusalOf(Client &client, const QList<QByteArray> &names) const
{
    if (names.isEmpty())
        return "error:request args is empty";
    if (m_category == Category::Spot && names.size() > SpotArguments)
        return "args size >10";
    qsizetype characters = 0;
    for (const QByteArray &name : client.topics + names)
        characters += name.size() + 3;   // With its quotes and a comma.
    if (characters > ArgumentCharacters)
        return "args length >21000";
    for (const QByteArray &name : names) {
        const std::optional<Topic> topic = m_server.findTopic(name);
        if (!topic || m_stage.rejects(client.peer, *topic))
            return "error:handler not found,topic:" + name;
        if (client.topics.contains(name))
            return "error:already subscribed,topic:" + name;
    }
    return {};
}

}   // namespace feedwarden
