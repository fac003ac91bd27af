// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountprotocol.h"
#include "core/account/signing.h"

#include <functional>
#include <optional>
#include <vector>

namespace feedwarden {

/// An account of Coinbase Advanced Trade: each message of a subscription carries a token of its own, signed by us. The
/// user channel tells orders, with a snapshot in pages of 50 first, and positions of derivatives. It tells neither
/// fills, but only what of an order is filled, nor balances, which therefore are no stream here.
///
/// The numbers of frames count over the whole connection.
class CoinbaseUser final : public AccountProtocol
{
public:
    CoinbaseUser(const AccountOptions &options, Credentials credentials);

    /// Error: Configuration, where there is no such environment.
    [[nodiscard]] static Result<VenueFacts> factsOf(QStringView environment);
    [[nodiscard]] static QStringList environments() { return {QStringLiteral("live")}; }
    [[nodiscard]] static QList<AccountPart> allParts() { return {AccountPart::Orders, AccountPart::Positions}; }

    void sessionStarted() override { m_asked.clear(); }
    [[nodiscard]] std::vector<ClientFrame> openingFrames() override;
    [[nodiscard]] std::vector<ClientFrame> subscribe(std::span<const StreamIndex> streams) override;
    [[nodiscard]] std::vector<ClientFrame> unsubscribe(std::span<const StreamIndex> streams) override;
    [[nodiscard]] std::optional<RestRequest> healthRequest() override;

private:
    /// Empty where OpenSSL cannot sign.
    [[nodiscard]] QByteArray token(QByteArrayView uri = {}) const;
    [[nodiscard]] QByteArray userRequest(const char *type) const;
    void decodeMessage(const AccountFields &message, std::string_view frame, DecodedFrame &out) override;
    void decodeError(const AccountFields &message, DecodedFrame &out);
    void decodeUser(const AccountFields &event, WallTime time, DecodedFrame &out) const;
    static OrderUpdate readOrder(const AccountFields &row);
    [[nodiscard]] std::optional<Failure> judgeAnswer(const QJsonObject &answer, int httpStatus) const override;
    [[nodiscard]] KeyPermissions readHealth(const AccountFields &answer) const override;

    std::optional<SigningKey> m_privateKey;
    const std::function<QByteArray()> m_makeNonce;
    std::vector<qint64> m_asked;   ///< Subscriptions that are to be answered, in their order.
};

}   // namespace feedwarden
