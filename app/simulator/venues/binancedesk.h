// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/venues/privatedesk.h"

#include <variant>

namespace feedwarden {

/// What the private sides of Binance's markets share: keys, signatures, windows of time, and errors.
///
/// Source: binance/binance-spot-api-docs rest-api.md, web-socket-api.md and errors.md as of 2026-07. A key whose name
/// is that of an Ed25519 key is checked as one, else by HMAC.
class BinanceDesk : public PrivateDesk
{
protected:
    using PrivateDesk::PrivateDesk;

    struct Problem {
        int status = 400;   ///< Of HTTP, which the WebSocket API repeats in its body.
        int code = -1000;
        QByteArray message;
    };
    /// What came signed, from either side.
    struct SignedRequest {
        QByteArray apiKey;
        QByteArray payload;     ///< What was signed.
        QByteArray signature;   ///< Hex of an HMAC, base64 of Ed25519.
        QByteArray timestamp, window;
        quint64 session = 0;   ///< 0 = over REST.
        std::string_view path, method;
    };

    [[nodiscard]] static Problem problemOf(int code, const QByteArray &text = {});
    [[nodiscard]] static Problem missing(const QByteArray &parameter);
    /// The account of a key, however it is used.
    [[nodiscard]] std::variant<Account *, Problem> checkKey(const SignedRequest &request);
    /// And the window of time, and the signature.
    [[nodiscard]] std::variant<Account *, Problem> checkSigned(const SignedRequest &request);
    [[nodiscard]] static SignedRequest signedRequestOf(const RestQuestion &question);
    [[nodiscard]] static RestAnswer refusal(const Problem &problem);
    [[nodiscard]] qint64 nowMs() const;
    /// "cl-100001001".
    [[nodiscard]] static QByteArray clientIdOf(const SimOrder &order) { return "fw-" + QByteArray::number(order.id); }
    [[nodiscard]] static std::string_view stateName(SimOrder::State state);

private:
    [[nodiscard]] std::optional<Problem> checkTime(const SignedRequest &request) const;
};

}   // namespace feedwarden
