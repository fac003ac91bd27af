// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/venues/bybitdialect.h"
#include "app/simulator/venues/privatedesk.h"

#include <map>
#include <memory>
#include <variant>

namespace feedwarden {

/// Bybit v5, private: sessions at /v5/private and the signed REST that re-reads state.
///
/// Source: bybit-exchange/docs as of 2026-07-24; a failed auth in the words that published clients have seen. Spot and
/// linear are two simulated venues with the same keys, and each has the account's life in its category. No topic has a
/// snapshot. What becomes of a session whose key is gone is not documented: here nothing more comes. Not simulated:
/// orders that clients place, limits of REST, RSA keys.
class BybitDesk final : public PrivateDesk
{
public:
    BybitDesk(VenueStage &stage, Setting setting, BybitDialect::Category category);
    ~BybitDesk() override;

    [[nodiscard]] bool isPrivate(const UpgradeRequest &request) const override { return request.path == "/v5/private"; }
    void sessionOpened(Peer &peer) override;
    void textReceived(Peer &peer, const QByteArray &text) override;
    void sessionClosed(Peer &peer) override;
    [[nodiscard]] std::optional<RestAnswer> rest(const RestQuestion &question) override;
    void endKeys(SimKeyEnd end, int account) override;

private:
    struct Problem {
        int code = 0;
        QByteArray message;
    };
    struct Client {
        Peer &peer;
        QByteArray connection;
        Account *account = nullptr;   ///< Signed in.
        QList<QByteArray> topics;
        Clock::duration silence{};   ///< Of the client, until it is cut.
        Clock::time_point heardAt{};
    };

    [[nodiscard]] std::vector<quint64> tell(Account &account, const SimAccountEvent &event) override;
    void clockTurn() override;
    [[nodiscard]] static Problem problemOf(int code, const QByteArray &text = {});
    [[nodiscard]] std::variant<Account *, Problem> checkKey(QByteArrayView apiKey, const SimCredentialUse &use);
    [[nodiscard]] std::variant<Account *, Problem> checkSigned(const RestQuestion &question);
    void authenticate(Client &client, const QJsonArray &arguments, const QByteArray &id);
    void request(Client &client, const QJsonObject &request, const QByteArray &operation, const QByteArray &id);
    [[nodiscard]] bool isTopic(const QByteArray &name) const;
    void answer(Client &client, bool success, std::string_view message, std::string_view operation,
                const QByteArray &id);
    void writeOrder(TextWriter &out, const Account &account, const SimOrder &order) const;
    void writeExecution(TextWriter &out, const Account &account, const SimAccountEvent &event) const;
    void writePosition(TextWriter &out, const Account &account, int market, bool isOfRest) const;
    void writeWallet(TextWriter &out, const Account &account) const;
    void writeKey(TextWriter &out, const Account &account) const;
    void writeOrderId(TextWriter &out, const SimOrder &order) const;
    void writePrice(TextWriter &out, const Instrument &what, qint64 price) const;
    void writeSize(TextWriter &out, const Instrument &what, qint64 size) const;
    [[nodiscard]] qint64 nowMs() const;
    [[nodiscard]] std::string_view categoryName() const;

    const BybitDialect::Category m_category;
    std::map<quint64, std::unique_ptr<Client>> m_clients;
    qint64 m_lastMessage = 0;
    TextWriter m_data, m_frame;
};

}   // namespace feedwarden
