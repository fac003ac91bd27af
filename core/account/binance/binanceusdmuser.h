// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/binance/binanceaccount.h"

namespace feedwarden {

/// An account of Binance USD-M futures: a listen key over REST, which is a part of the address and lives for 60 min
/// unless it is renewed. Nothing is authenticated or subscribed on the socket, so nothing there is acknowledged.
///
/// An account has one listen key at a time: asking for another one gives the same, so that sessions that overlap share
/// it.
class BinanceUsdmUser final : public BinanceAccount
{
public:
    BinanceUsdmUser(const AccountOptions &options, Credentials credentials);

    /// Error: Configuration, where there is no such environment.
    [[nodiscard]] static Result<VenueFacts> factsOf(QStringView environment);
    [[nodiscard]] static QStringList environments();
    [[nodiscard]] static QList<AccountPart> allParts()
    {
        return {AccountPart::Orders, AccountPart::Balances, AccountPart::Positions};
    }

    [[nodiscard]] QUrl connectUrl(const QUrl &origin) const override;
    [[nodiscard]] std::vector<ClientFrame> subscribe(std::span<const StreamIndex>) override { return {}; }
    [[nodiscard]] std::vector<ClientFrame> unsubscribe(std::span<const StreamIndex>) override { return {}; }

    [[nodiscard]] std::optional<RestRequest> preparation() override;
    [[nodiscard]] std::optional<Failure> takePreparation(int httpStatus, const QByteArray &body) override;
    [[nodiscard]] std::chrono::seconds keyLife() const override { return m_keyLife; }
    [[nodiscard]] size_t keyHash() const override { return qHash(m_listenKey.view()); }
    [[nodiscard]] std::optional<RestRequest> renewal() override;
    [[nodiscard]] KeyRenewalResult takeRenewal(int httpStatus, const QByteArray &body) override;
    [[nodiscard]] std::optional<RestRequest> healthRequest() override;

private:
    enum Question { Account, OpenOrders };

    [[nodiscard]] RestRequest keyRequest(RestRequest::Method method) const;
    void decodeMessage(const AccountFields &message, std::string_view frame, DecodedFrame &out) override;
    void decodeEvent(const AccountFields &event, DecodedFrame &out);
    void decodeOrder(const AccountFields &event, const Origin &origin, DecodedFrame &out) const;
    void decodeAccount(const AccountFields &change, const Origin &origin, DecodedFrame &out) const;
    void decodeConfiguration(const AccountFields &event, const Origin &origin, DecodedFrame &out) const;
    [[nodiscard]] std::vector<StateQuestion> stateQuestions() const override;
    [[nodiscard]] RestRequest requestOf(const StateQuestion &question) override;
    QByteArray readState(const StateQuestion &question, const QJsonDocument &document, JsonTrouble &trouble,
                         DecodedFrame &out) override;
    [[nodiscard]] KeyPermissions readHealth(const AccountFields &answer) const override;

    const std::chrono::seconds m_keyLife;
    Secret m_listenKey;
};

}   // namespace feedwarden
