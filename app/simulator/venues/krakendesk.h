// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/venues/privatedesk.h"

#include <QJsonObject>

#include <map>
#include <memory>
#include <set>

namespace feedwarden {

/// Kraken Spot v2, private: tokens over signed REST, and the channels executions and balances.
///
/// Source: Kraken's API documentation as of 2026-05-27. The real private socket is another host at the same path; here
/// it is the venue's one port, and a subscription with a token makes a session private. A token has to be used within
/// 15 minutes and then holds as long as its session. Not simulated: orders that clients place, one-time passwords,
/// nonce windows.
class KrakenDesk final : public PrivateDesk
{
public:
    KrakenDesk(VenueStage &stage, Setting setting);
    ~KrakenDesk() override;

    [[nodiscard]] static bool isChannel(const QByteArray &name) { return name == "executions" || name == "balances"; }
    /// A request for one of its channels.
    void request(Peer &peer, const QJsonObject &request, WallTime received);
    /// Whether the session has any of its channels.
    [[nodiscard]] bool isSubscribed(const Peer &peer) const { return m_clients.contains(peer.id); }
    void sessionClosed(Peer &peer) override { m_clients.erase(peer.id); }
    [[nodiscard]] std::optional<RestAnswer> rest(const RestQuestion &question) override;
    void endKeys(SimKeyEnd end, int account) override;

private:
    struct Subscription {
        Account *account = nullptr;
        qint64 sequence = 0;   ///< Of its last message.
    };
    struct Client {
        Peer &peer;
        std::map<QByteArray, Subscription> channels;
        std::set<QByteArray> tokens;   ///< That it has used.
    };
    struct Token {
        Account *account = nullptr;
        Clock::time_point until{};
    };

    [[nodiscard]] std::vector<quint64> tell(Account &account, const SimAccountEvent &event) override;
    void clockTurn() override;
    void answer(Peer &peer, const QJsonObject &request, const QByteArray &error, const QByteArray &channel,
                WallTime received);
    void sendSnapshot(Client &client, const QByteArray &channel, bool hasOrders);
    bool send(Client &client, const QByteArray &channel, std::string_view type, qint64 event, const QByteArray &symbol,
              std::string_view data);
    void writeExecution(TextWriter &out, const Account &account, const SimOrder &order, const SimFill *fill,
                        WallTime time) const;
    void writeLedger(TextWriter &out, const Account &account, const SimAccountEvent &event) const;
    [[nodiscard]] QByteArray refusalOf(const RestQuestion &question, Account *&account);

    std::map<quint64, std::unique_ptr<Client>> m_clients;   ///< That have a private channel.
    std::map<QByteArray, Token> m_tokens;
    std::map<int, quint64> m_nonces;   ///< By account: the highest so far.
    Random m_random;
    TextWriter m_frame;
};

}   // namespace feedwarden
