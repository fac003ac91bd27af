// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountprotocol.h"

#include <QHash>

#include <array>
#include <optional>

namespace feedwarden {

/// An account of Kraken Spot: a token over REST, a fresh one for each session, which then goes with every subscription.
/// Both streams begin with a snapshot and number their messages, so that a lost one shows.
///
/// The numbers begin anew with every subscription. Ours go on, so that the beginning is neither a gap nor old news.
class KrakenUser final : public AccountProtocol
{
public:
    KrakenUser(const AccountOptions &options, Credentials credentials);

    /// Error: Configuration, where there is no such environment.
    [[nodiscard]] static Result<VenueFacts> factsOf(QStringView environment);
    [[nodiscard]] static QStringList environments() { return {QStringLiteral("live")}; }
    [[nodiscard]] static QList<AccountPart> allParts() { return {AccountPart::Orders, AccountPart::Balances}; }

    [[nodiscard]] StreamTraits traitsOf(const StreamKey &key) const override;
    void sessionStarted() override;
    [[nodiscard]] std::vector<ClientFrame> subscribe(std::span<const StreamIndex> streams) override;
    [[nodiscard]] std::vector<ClientFrame> unsubscribe(std::span<const StreamIndex> streams) override;
    [[nodiscard]] std::optional<ClientFrame> applicationPing() override { return market().applicationPing(); }
    [[nodiscard]] bool pongTellsTime() const override { return market().pongTellsTime(); }

    [[nodiscard]] std::optional<RestRequest> preparation() override { return tokenRequest(); }
    [[nodiscard]] std::optional<Failure> takePreparation(int httpStatus, const QByteArray &body) override;
    /// A token that is not used says as well whether the keys are good; what they may do is not told.
    [[nodiscard]] std::optional<RestRequest> healthRequest() override { return tokenRequest(); }

private:
    /// What is said of an order once, and left out of what follows.
    struct KnownOrder {
        QString symbol, type, clientOrderId;
        OrderSide side = OrderSide::Unknown;
        std::optional<Decimal> price, quantity, filled;
    };
    struct Numbering {
        std::optional<quint64> base;   ///< What is added to the venue's number.
        quint64 last = 0;              ///< Of ours; 0 = none in this session.
    };

    [[nodiscard]] RestRequest tokenRequest();
    [[nodiscard]] std::vector<ClientFrame> request(const char *method, std::span<const StreamIndex> streams);
    void decodeMessage(const AccountFields &message, std::string_view frame, DecodedFrame &out) override;
    void decodeAnswer(const AccountFields &answer, DecodedFrame &out) const;
    void decodeExecution(const AccountFields &row, bool isSnapshot, DecodedFrame &out);
    void decodeBalance(const AccountFields &row, bool isSnapshot, DecodedFrame &out) const;
    void number(AccountPart part, quint64 sequence, bool isSnapshot, DecodedFrame &out);
    [[nodiscard]] std::optional<Failure> judgeAnswer(const QJsonObject &answer, int httpStatus) const override;
    [[nodiscard]] KeyPermissions readHealth(const AccountFields &answer) const override;

    Secret m_token;
    quint64 m_lastNonce = 0;
    QHash<QString, KnownOrder> m_orders;                         ///< Those that are not over, by their ids.
    QHash<QString, std::optional<KnownOrder>> m_changedOrders;   ///< By the frame that is being read; none = over.
    std::array<Numbering, AccountPartCount> m_numberings{};
};

}   // namespace feedwarden
