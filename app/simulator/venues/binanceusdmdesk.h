// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/venues/binancedesk.h"

#include <map>
#include <memory>

namespace feedwarden {

/// Binance USD-M futures, private: listen keys over REST, sessions at /private that are given the events they name, and
/// the signed REST that re-reads state.
///
/// Source: developers.binance.com as of 2026-07. A session without `events`, or with a key that is not valid (any
/// more), is let in and hears nothing; so is one that has its key in the path. Whether the venue refuses a key that
/// never was is not documented. One-way positions, cross margin.
class BinanceUsdmDesk final : public BinanceDesk
{
public:
    BinanceUsdmDesk(VenueStage &stage, Setting setting);
    ~BinanceUsdmDesk() override;

    [[nodiscard]] bool isPrivate(const UpgradeRequest &request) const override;
    void sessionOpened(Peer &peer) override;
    void textReceived(Peer &peer, const QByteArray &text) override;
    void sessionClosed(Peer &peer) override;
    [[nodiscard]] std::optional<RestAnswer> rest(const RestQuestion &question) override;
    void endKeys(SimKeyEnd end, int account) override;

private:
    struct Wish {
        QByteArray listenKey;
        QList<QByteArray> events;
    };
    struct Client {
        Peer &peer;
        bool isCombined = false;
        QList<Wish> wishes;
    };
    struct ListenKey {
        QByteArray text;
        Clock::time_point until{};
    };

    [[nodiscard]] std::vector<quint64> tell(Account &account, const SimAccountEvent &event) override;
    void clockTurn() override;
    [[nodiscard]] RestAnswer listenKeyAnswer(const QByteArray &method, const Account &account);
    void expire(int account);
    bool send(Client &client, const Wish &wish, const Topic &topic, qint64 sequence, std::string_view event);
    void writeOrder(TextWriter &out, const Account &account, const SimAccountEvent &event) const;
    void writeTradeLite(TextWriter &out, const Account &account, const SimAccountEvent &event) const;
    void writeUpdate(TextWriter &out, const Account &account, const SimAccountEvent &event) const;
    [[nodiscard]] qint64 unrealized(const Account &account, int market) const;
    [[nodiscard]] qint64 markPrice(const Account &account, int market) const;
    void writeAccount(TextWriter &out, const Account &account) const;
    void writeBalances(TextWriter &out, const Account &account) const;
    void writePositions(TextWriter &out, const Account &account, const QByteArray &symbol) const;
    void writeOpenOrders(TextWriter &out, const Account &account, const QByteArray &symbol) const;

    std::map<quint64, std::unique_ptr<Client>> m_clients;
    std::map<int, ListenKey> m_keys;   ///< By account: those that are valid.
    Random m_random;
    TextWriter m_event, m_wrapped;
};

}   // namespace feedwarden
