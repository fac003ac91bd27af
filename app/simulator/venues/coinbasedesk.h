// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/venues/privatedesk.h"

#include <functional>
#include <map>
#include <set>
#include <variant>

namespace feedwarden {

/// Coinbase Advanced Trade, private: JWTs of both kinds of keys, the user channel, and the signed REST that re-reads
/// state.
///
/// Source: Coinbase Developer Platform documentation as of 2026-08. The real user socket is another host; here it is
/// the venue's one port, whose frames are numbered over all channels, so the simulation sends them. How far the venue
/// lets clocks be wrong is not documented: here two minutes. Not simulated: orders that clients place, futures, the
/// limit of one user connection.
class CoinbaseDesk final : public PrivateDesk
{
public:
    /// Sends events of the user channel to a session; false where a fault mutes it. `market` -1 = of none.
    using SendFunction = std::function<bool(quint64 session, int market, std::string_view events, bool isSnapshot)>;

    CoinbaseDesk(VenueStage &stage, Setting setting, SendFunction send);
    ~CoinbaseDesk() override;

    /// Takes a session for the user channel and sends its snapshot; false where the token is not good. No `markets` =
    /// all.
    [[nodiscard]] bool subscribe(const Peer &peer, const QByteArray &token, const std::set<int> &markets);
    [[nodiscard]] bool unsubscribe(const Peer &peer, const QByteArray &token);
    void sessionClosed(Peer &peer) override { m_clients.erase(peer.id); }
    [[nodiscard]] std::optional<RestAnswer> rest(const RestQuestion &question) override;
    void endKeys(SimKeyEnd end, int account) override;

private:
    struct Client {
        Account *account = nullptr;
        std::set<int> markets;   ///< At the venue; empty = all.
    };

    [[nodiscard]] std::vector<quint64> tell(Account &account, const SimAccountEvent &event) override;
    /// Null where the token is not good. `path` is what REST's tokens name; empty over sockets.
    [[nodiscard]] Account *checkToken(const QByteArray &token, const SimCredentialUse &use);
    [[nodiscard]] static bool concerns(const Client &client, const SimTradedMarket &market)
    {
        return client.markets.empty() || client.markets.contains(market.index);
    }
    void writeOrder(TextWriter &out, const Account &account, const SimOrder &order) const;
    void writeRestOrder(TextWriter &out, const Account &account, const SimOrder &order) const;
    void writeAccounts(TextWriter &out, const Account &account) const;

    const SendFunction m_send;
    std::map<quint64, Client> m_clients;
};

}   // namespace feedwarden
