// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountprotocol.h"
#include "core/account/signing.h"

#include <optional>
#include <vector>

namespace feedwarden {

/// What Binance's error codes mean for an account (errors.md of 2026-07-21; the sheet of 2026-11).
enum class BinanceVerdict {
    Refused,        ///< With a Refusal.
    TooMany,        ///< -1003, -1015, -1034.
    KeyUnknown,     ///< -1125: the listen key.
    AlreadyAsked,   ///< -2035: subscribed already.
    NotActive,      ///< -2036: not subscribed.
    UsedUp,         ///< -2042: this connection had all of its subscriptions.
    Trouble,        ///< Theirs, or unknown to us: to be tried again.
    Other,
};
struct BinanceJudgement {
    BinanceVerdict verdict = BinanceVerdict::Other;
    Refusal refusal = Refusal::Credentials;
};
[[nodiscard]] BinanceJudgement judgeBinanceCode(qint64 code);

/// What the accounts of Binance's markets have in common: keys, signatures, codes, words.
class BinanceAccount : public AccountProtocol
{
protected:
    BinanceAccount(VenueFacts facts, QList<AccountPart> parts, QStringView market, QString path,
                   Credentials credentials);

    /// None for HMAC keys, whose secret is no PEM.
    [[nodiscard]] const SigningKey *privateKey() const { return m_privateKey ? &*m_privateKey : nullptr; }
    /// Empty where OpenSSL cannot.
    [[nodiscard]] QByteArray signatureOf(QByteArrayView payload) const;
    /// GET, with the time and a signature.
    [[nodiscard]] RestRequest signedRequest(const QString &path, std::vector<RequestParameter> parameters,
                                            int weight) const;
    [[nodiscard]] std::pair<QByteArray, QByteArray> keyHeader() const;
    [[nodiscard]] std::optional<Failure> judgeAnswer(const QJsonObject &answer, int httpStatus) const override;

    /// Of an answer that is an array of objects.
    static std::vector<AccountFields> rowsOf(const QJsonDocument &document, JsonTrouble &trouble);
    /// An order as REST tells it; the same fields on all markets.
    static OrderUpdate readRestOrder(const AccountFields &row);

private:
    std::optional<SigningKey> m_privateKey;
};

[[nodiscard]] OrderSide binanceSide(const QString &word);
[[nodiscard]] OrderStatus binanceStatus(const QString &word);
/// Whether a secret is a private key's PEM, as Binance has them for Ed25519 and RSA, and no HMAC secret.
[[nodiscard]] bool isPem(const Secret &secret);

}   // namespace feedwarden
