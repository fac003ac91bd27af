// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/simsignature.h"

#include <QByteArray>

namespace feedwarden {

/// What a key of a simulated account allows, where its venue tells.
enum class SimKeyRights { ReadOnly, Trade, Withdraw };

/// Name and secret of a simulated account's keys. They belong to nobody: made from the seed of the run.
struct SimCredentials {
    /// Whose keys they look like.
    enum class Style { Binance, Bybit, Okx, Kraken, Coinbase };

    int number = 0;          ///< Of the account at its venue, from 1; what faults call `account`.
    QByteArray apiKey;       ///< On Coinbase the key's name.
    QByteArray apiSecret;    ///< Kraken: base64. Coinbase: the PEM of a P-256 key.
    QByteArray passphrase;   ///< Empty where the venue has none.
    /// The same account's second key, where the venue takes Ed25519; else empty.
    QByteArray ed25519Key, ed25519Secret;   ///< Name, and PEM.

    /// The pairs of keys behind them, for who checks signatures.
    SimKeyPair ed25519, p256;

    /// The same `seed`, `family` and `number` give the same keys.
    [[nodiscard]] static SimCredentials make(Style style, quint64 seed, const QByteArray &family, int number);
};

}   // namespace feedwarden
