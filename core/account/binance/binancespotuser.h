// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/binance/binanceaccount.h"

#include <optional>

namespace feedwarden {

/// An account of Binance Spot, over the WebSocket API: listen keys are gone there since 2026-02-20.
///
/// HMAC and RSA keys subscribe with a signature, which is all of the authentication. Ed25519 keys log on first, as only
/// they can. Either way one subscription tells all of the account.
class BinanceSpotUser final : public BinanceAccount
{
public:
    BinanceSpotUser(const AccountOptions &options, Credentials credentials);

    /// Error: Configuration, where there is no such environment.
    [[nodiscard]] static Result<VenueFacts> factsOf(QStringView environment);
    [[nodiscard]] static QStringList environments();
    [[nodiscard]] static QList<AccountPart> allParts() { return {AccountPart::Orders, AccountPart::Balances}; }

    void sessionStarted() override;
    [[nodiscard]] std::vector<ClientFrame> authentication() override;
    [[nodiscard]] std::vector<ClientFrame> subscribe(std::span<const StreamIndex> streams) override;
    [[nodiscard]] std::vector<ClientFrame> unsubscribe(std::span<const StreamIndex> streams) override;
    [[nodiscard]] std::optional<RestRequest> healthRequest() override;

private:
    enum Question { Account, OpenOrders };

    void decodeMessage(const AccountFields &message, std::string_view frame, DecodedFrame &out) override;
    void decodeAnswer(const AccountFields &answer, DecodedFrame &out);
    void decodeError(const AccountFields &answer, qint64 id, bool isSubscription, DecodedFrame &out) const;
    void decodeEvent(const AccountFields &event, DecodedFrame &out);
    void decodeExecution(const AccountFields &event, const Origin &origin, DecodedFrame &out) const;
    [[nodiscard]] std::vector<StateQuestion> stateQuestions() const override;
    [[nodiscard]] RestRequest requestOf(const StateQuestion &question) override;
    QByteArray readState(const StateQuestion &question, const QJsonDocument &document, JsonTrouble &trouble,
                         DecodedFrame &out) override;
    [[nodiscard]] KeyPermissions readHealth(const AccountFields &answer) const override;
    [[nodiscard]] QByteArray signedCall(qint64 id, const char *method) const;

    qint64 m_logonId = 0;                   ///< Of the request that is to be answered; 0 = none.
    std::vector<qint64> m_subscribeIds;     ///< Likewise.
    std::optional<qint64> m_subscription;   ///< The venue's number of ours.
    bool m_isUnsubscribed = false;          ///< By us: the end of the subscription is no news.
};

}   // namespace feedwarden
