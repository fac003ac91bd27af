// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountprotocol.h"

#include <vector>

namespace feedwarden {

/// An account of Bybit: one for spot and contracts alike. The door is `auth`, then each stream is asked for by itself.
/// No topic begins with a snapshot, so the account is read over REST after every beginning.
class BybitUser final : public AccountProtocol
{
public:
    BybitUser(const AccountOptions &options, Credentials credentials);

    /// Error: Configuration, where there is no such environment.
    [[nodiscard]] static Result<VenueFacts> factsOf(QStringView environment);
    [[nodiscard]] static QStringList environments();
    [[nodiscard]] static QList<AccountPart> allParts()
    {
        return {AccountPart::Orders, AccountPart::Balances, AccountPart::Positions};
    }

    void sessionStarted() override { m_asked.clear(); }
    [[nodiscard]] std::vector<ClientFrame> authentication() override;
    [[nodiscard]] std::vector<ClientFrame> subscribe(std::span<const StreamIndex> streams) override;
    [[nodiscard]] std::vector<ClientFrame> unsubscribe(std::span<const StreamIndex> streams) override;
    [[nodiscard]] std::optional<ClientFrame> applicationPing() override { return market().applicationPing(); }
    [[nodiscard]] std::optional<RestRequest> healthRequest() override;

private:
    enum Question { Wallet, SpotOrders, UsdtOrders, UsdcOrders, UsdtPositions, UsdcPositions };

    [[nodiscard]] std::vector<ClientFrame> request(const char *operation, std::span<const StreamIndex> streams);
    [[nodiscard]] RestRequest signedRequest(const QString &path, const QByteArray &query) const;
    void decodeMessage(const AccountFields &message, std::string_view frame, DecodedFrame &out) override;
    void decodeAnswer(const AccountFields &answer, DecodedFrame &out);
    static void decodeRefusal(const AccountFields &answer, qint64 id, bool isDoor, DecodedFrame &out);
    void decodeTopic(const AccountFields &message, DecodedFrame &out) const;
    static OrderUpdate readOrder(const AccountFields &row);
    static PositionUpdate readPosition(const AccountFields &row);
    void tellWallet(const AccountFields &wallet, const Origin &origin, DecodedFrame &out) const;
    [[nodiscard]] std::optional<Failure> judgeAnswer(const QJsonObject &answer, int httpStatus) const override;
    [[nodiscard]] std::vector<StateQuestion> stateQuestions() const override;
    [[nodiscard]] RestRequest requestOf(const StateQuestion &question) override;
    QByteArray readState(const StateQuestion &question, const QJsonDocument &document, JsonTrouble &trouble,
                         DecodedFrame &out) override;
    [[nodiscard]] KeyPermissions readHealth(const AccountFields &answer) const override;

    std::vector<qint64> m_asked;   ///< Subscriptions that are to be answered, in their order.
};

}   // namespace feedwarden
