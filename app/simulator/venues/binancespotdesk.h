// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/venues/binancedesk.h"

#include <map>
#include <memory>

namespace feedwarden {

/// Binance Spot, private: sessions of the WebSocket API at /ws-api/v3 and the signed REST that re-reads state.
///
/// Source: binance/binance-spot-api-docs web-socket-api.md and user-data-stream.md as of 2026-07. The real WebSocket
/// API is another host; here it is the venue's one port. Not simulated: orders that clients place, weights, RSA keys.
/// What an unknown method is answered is not documented.
class BinanceSpotDesk final : public BinanceDesk
{
public:
    BinanceSpotDesk(VenueStage &stage, Setting setting) : BinanceDesk(stage, std::move(setting)) {}
    ~BinanceSpotDesk() override;

    [[nodiscard]] bool isPrivate(const UpgradeRequest &request) const override { return request.path == "/ws-api/v3"; }
    void sessionOpened(Peer &peer) override;
    void textReceived(Peer &peer, const QByteArray &text) override;
    void sessionClosed(Peer &peer) override;
    [[nodiscard]] std::optional<RestAnswer> rest(const RestQuestion &question) override;
    void endKeys(SimKeyEnd end, int account) override;
    bool announceShutdown(Peer &peer) override;

private:
    struct Subscription {
        Account *account = nullptr;
        bool isOfSession = false;   ///< By `userDataStream.subscribe`, so that it ends with the session's logon.
    };
    struct Client {
        Peer &peer;
        qint64 connectedAt = 0;
        Account *loggedOn = nullptr;
        QByteArray loggedOnKey;
        qint64 loggedOnAt = 0;
        std::map<int, Subscription> subscriptions;
        int nextSubscription = 0;
    };

    [[nodiscard]] std::vector<quint64> tell(Account &account, const SimAccountEvent &event) override;
    void answerResult(Client &client, const QByteArray &id, std::string_view result);
    void answerProblem(Client &client, const QByteArray &id, const Problem &problem);
    void subscribe(Client &client, const QByteArray &id, Account &account, bool isOfSession);
    void writeSession(TextWriter &out, const Client &client) const;
    void terminate(Client &client, int subscription, bool isTold);
    void writeOrder(TextWriter &out, const Account &account, const SimAccountEvent &event) const;
    void writePosition(TextWriter &out, const Account &account, const SimAccountEvent &event) const;
    void writeAccount(TextWriter &out, const Account &account) const;
    void writeOpenOrders(TextWriter &out, const Account &account, const QByteArray &symbol) const;

    std::map<quint64, std::unique_ptr<Client>> m_clients;
    TextWriter m_payload;
};

}   // namespace feedwarden
