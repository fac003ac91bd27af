// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/venues/venuesimulation.h"

#include <deque>
#include <map>
#include <memory>
#include <optional>

namespace feedwarden {

/// What every Binance stream server does with its clients, whatever it then sends them: addresses, requests,
/// acknowledgements, errors, and the limit of frames.
///
/// Source: binance/binance-spot-api-docs web-socket-streams.md as of 2026-07; breaches as seen on the live feed.
class BinanceDialect final
{
public:
    /// The address of a client's connection in its parts.
    struct Address {
        QByteArray category;   ///< "/public", "/market" or "/private", where the venue has them; else empty.
        bool isCombined = false;
        bool isMicroseconds = false;
        QList<QByteArray> streams;
    };
    struct Client {
        Peer &peer;
        QByteArray category;
        bool isCombined = false, isMicroseconds = false;
        QList<QByteArray> names;                // All that it asked for, nonsense too.
        std::deque<Clock::time_point> frames;   // Of the last second.
    };
    /// What a server does about a wanted stream.
    class Server
    {
    public:
        virtual ~Server() = default;
        [[nodiscard]] virtual Topic topicOf(const QByteArray &name) const = 0;
        virtual void streamAdded(Client &client, const QByteArray &name) = 0;
        virtual void streamRemoved(Client &client, const QByteArray &name) = 0;
    };

    struct Rules {
        int framesPerSecond = 5;      ///< Pings and pongs count; one more within a second ends the session.
        bool hasCategories = false;   ///< USD-M: /public, /market or /private may stand before the path.
        int streamsPerConnection = 1024;
        bool hasShutdownNotice = true;
    };

    BinanceDialect(VenueStage &stage, Server &server, const Rules &rules)
        : m_stage(stage), m_server(server), m_rules(rules)
    {
    }

    /// Whether a client that came by this address is given the stream: in the wrong category it is not, and neither is
    /// what is not public at the addresses without a category, which were retired on 2026-04-23.
    [[nodiscard]] bool serves(const Client &client, const QByteArray &name) const;

    /// None where the path is not one of the venue's.
    [[nodiscard]] std::optional<Address> parseAddress(const UpgradeRequest &request) const;
    /// The HTTP status of the answer: 101, 404 or 400.
    [[nodiscard]] int judge(const UpgradeRequest &request) const;

    void sessionOpened(Peer &peer);
    void textReceived(Peer &peer, const QByteArray &text);
    void controlReceived(Peer &peer);
    void sessionClosed(Peer &peer);
    bool announceShutdown(Peer &peer);
    [[nodiscard]] const Rules &rules() const { return m_rules; }

    [[nodiscard]] std::map<quint64, std::unique_ptr<Client>> &clients() { return m_clients; }

private:
    void add(Client &client, const QByteArray &name);
    void remove(Client &client, const QByteArray &name);
    [[nodiscard]] bool countFrame(Client &client);
    void answerError(Client &client, const QByteArray &id, int code, const QByteArray &message);

    VenueStage &m_stage;
    Server &m_server;
    const Rules m_rules;
    std::map<quint64, std::unique_ptr<Client>> m_clients;
};

}   // namespace feedwarden
