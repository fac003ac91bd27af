// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/venues/privatedesk.h"

#include <QJsonObject>

#include <deque>
#include <map>
#include <memory>
#include <variant>

namespace feedwarden {

/// OKX v5, private: sessions at /ws/v5/private and the signed REST that re-reads state.
///
/// Source: OKX's API v5 documentation as of 2026-07. A login that fails leaves the session open but for 60009, which is
/// followed by close 4001; which of the failures end it on the venue is not documented. Net positions, cross margin.
/// Not simulated: orders that clients place, several accounts in one login, channels beside orders, account, positions
/// and balance_and_position.
class OkxDesk final : public PrivateDesk
{
public:
    OkxDesk(VenueStage &stage, Setting setting) : PrivateDesk(stage, std::move(setting)) {}
    ~OkxDesk() override;

    [[nodiscard]] bool isPrivate(const UpgradeRequest &request) const override
    {
        return request.path == "/ws/v5/private";
    }
    void sessionOpened(Peer &peer) override;
    void textReceived(Peer &peer, const QByteArray &text) override;
    void sessionClosed(Peer &peer) override;
    [[nodiscard]] std::optional<RestAnswer> rest(const RestQuestion &question) override;
    void endKeys(SimKeyEnd end, int account) override;
    bool announceShutdown(Peer &peer) override;

private:
    enum class Channel { Orders, Account, Positions, BalanceAndPosition };
    struct Problem {
        QByteArray code;
        QByteArray message;
    };
    struct Wish {
        Channel channel = Channel::Orders;
        QByteArray argument;           ///< As it was asked for, without its brace at the end.
        QByteArray type, instrument;   ///< Empty = any.
    };
    struct Client {
        Peer &peer;
        QByteArray connection;
        Account *account = nullptr;   ///< Logged in.
        QList<Wish> wishes;
        std::deque<Clock::time_point> requests;   ///< Of the last hour.
        Clock::time_point lastSaidAt{};           ///< By either side.
    };

    [[nodiscard]] std::vector<quint64> tell(Account &account, const SimAccountEvent &event) override;
    void clockTurn() override;
    [[nodiscard]] static Problem problemOf(int code, const QByteArray &text = {});
    void login(Client &client, const QJsonObject &request);
    void request(Client &client, const QJsonObject &request, const QByteArray &text, bool isSubscribing);
    void sendError(Client &client, const QJsonObject &request, const Problem &problem);
    [[nodiscard]] std::optional<Wish> findWish(const QJsonObject &argument) const;
    [[nodiscard]] int sessionsOf(const Account &account, Channel channel) const;
    void sendSnapshot(Client &client, const Wish &wish);
    /// `write` is called where nothing mutes it. False where something does.
    bool send(Client &client, const Wish &wish, const QByteArray &symbol, qint64 sequence, bool isSnapshot,
              const std::function<void(TextWriter &)> &write);
    [[nodiscard]] bool concerns(const Wish &wish, const SimTradedMarket &market) const;
    void writeOrder(TextWriter &out, const Account &account, const SimOrder &order, const SimFill *fill) const;
    void writeAccount(TextWriter &out, const Account &account) const;
    void writePosition(TextWriter &out, const Account &account, int market) const;
    void writePositions(TextWriter &out, const Account &account, const Wish &wish, bool areAll) const;
    void writeBoth(TextWriter &out, const Account &account, const SimAccountEvent *event) const;
    [[nodiscard]] std::variant<Account *, Problem> checkSigned(const RestQuestion &question);
    [[nodiscard]] qint64 nowMs() const;
    [[nodiscard]] static QByteArray userOf(const Account &account);

    std::map<quint64, std::unique_ptr<Client>> m_clients;
    Clock::time_point m_nextPush{};
    TextWriter m_frame;
};

}   // namespace feedwarden
