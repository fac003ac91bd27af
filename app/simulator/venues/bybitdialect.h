// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/venues/venuesimulation.h"

#include <map>
#include <memory>
#include <optional>

namespace feedwarden {

/// What every public Bybit socket does with its clients, whatever it then sends them: requests, acknowledgements,
/// refusals, pongs, and the limits of arguments.
///
/// Source: bybit-exchange/docs as of 2026-07-24; texts of refusals as seen on the live feed in 2026-09. A request with
/// one bad topic is refused whole. Close codes are not documented, so a close frame here carries none.
class BybitDialect final
{
public:
    struct Client {
        Peer &peer;
        QByteArray connection;      ///< "conn_id".
        QList<QByteArray> topics;   ///< In the order of subscribing.
        Clock::time_point heardAt{};
    };
    /// What a server does about a topic.
    class Server
    {
    public:
        virtual ~Server() = default;
        /// None where the venue has no such topic.
        [[nodiscard]] virtual std::optional<Topic> findTopic(const QByteArray &name) const = 0;
        virtual void topicAdded(Client &client, const QByteArray &name) = 0;
        virtual void topicRemoved(Client &client, const QByteArray &name) = 0;
    };
    enum class Category { Spot, Linear };

    BybitDialect(VenueStage &stage, Server &server, Category category)
        : m_stage(stage), m_server(server), m_category(category)
    {
    }

    /// The HTTP status of the answer: 101 or 404.
    [[nodiscard]] int judge(const UpgradeRequest &request) const;
    void sessionOpened(Peer &peer);
    void textReceived(Peer &peer, const QByteArray &text);
    void sessionClosed(Peer &peer);
    /// Ends the sessions of clients that have not been heard of.
    void closeSilent();

    [[nodiscard]] Category category() const { return m_category; }

private:
    void request(Client &client, const QJsonObject &request, const QByteArray &operation, const QByteArray &id);
    [[nodiscard]] QByteArray refusalOf(Client &client, const QList<QByteArray> &names) const;
    void remove(Client &client, const QByteArray &name);
    void answer(Client &client, bool success, std::string_view message, std::string_view operation,
                const QByteArray &id);

    VenueStage &m_stage;
    Server &m_server;
    const Category m_category;
    std::map<quint64, std::unique_ptr<Client>> m_clients;
};

}   // namespace feedwarden
