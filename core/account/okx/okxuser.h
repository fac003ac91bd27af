// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountprotocol.h"

#include <array>

namespace feedwarden {

/// An account of OKX: `login`, then a channel for each stream. Balances and positions begin with a snapshot and are
/// sent on a timer as well; open orders are read over REST.
///
/// OKX counts fees below zero where they are paid; here they are above, as everywhere.
class OkxUser final : public AccountProtocol
{
public:
    OkxUser(const AccountOptions &options, Credentials credentials);

    /// Error: Configuration, where there is no such environment.
    [[nodiscard]] static Result<VenueFacts> factsOf(QStringView environment);
    [[nodiscard]] static QStringList environments();
    [[nodiscard]] static QList<AccountPart> allParts()
    {
        return {AccountPart::Orders, AccountPart::Balances, AccountPart::Positions};
    }

    void sessionStarted() override;
    [[nodiscard]] std::vector<ClientFrame> authentication() override;
    [[nodiscard]] std::vector<ClientFrame> subscribe(std::span<const StreamIndex> streams) override;
    [[nodiscard]] std::vector<ClientFrame> unsubscribe(std::span<const StreamIndex> streams) override;
    [[nodiscard]] std::optional<ClientFrame> applicationPing() override { return market().applicationPing(); }
    [[nodiscard]] std::optional<Failure> judgeClose(int code, const QString &reason) const override;
    [[nodiscard]] std::optional<RestRequest> healthRequest() override;

private:
    [[nodiscard]] std::vector<ClientFrame> request(const char *operation, std::span<const StreamIndex> streams);
    [[nodiscard]] RestRequest signedRequest(const QString &pathAndQuery) const;
    bool decodeWord(std::string_view word, DecodedFrame &out) override;
    void decodeMessage(const AccountFields &message, std::string_view frame, DecodedFrame &out) override;
    void decodeEvent(const AccountFields &event, DecodedFrame &out) const;
    void decodeError(const AccountFields &event, qint64 id, DecodedFrame &out) const;
    void decodeData(const AccountFields &message, DecodedFrame &out);
    void tellOrder(const AccountFields &row, const Origin &origin, DecodedFrame &out) const;
    static OrderUpdate readOrder(const AccountFields &row);
    static PositionUpdate readPosition(const AccountFields &row);
    [[nodiscard]] std::optional<Failure> judgeAnswer(const QJsonObject &answer, int httpStatus) const override;
    [[nodiscard]] std::vector<StateQuestion> stateQuestions() const override;
    [[nodiscard]] RestRequest requestOf(const StateQuestion &question) override;
    QByteArray readState(const StateQuestion &question, const QJsonDocument &document, JsonTrouble &trouble,
                         DecodedFrame &out) override;
    [[nodiscard]] KeyPermissions readHealth(const AccountFields &answer) const override;

    const bool m_isSimulated;                         ///< With money of the venue's demo.
    std::array<bool, AccountPartCount> m_isFresh{};   ///< Subscribed, and the snapshot is not over.
    WallTime m_accountTime{};                         ///< Of the newest change of the balances.
};

}   // namespace feedwarden
