// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/simcredentials.h"

#include "app/simulator/marketmodel.h"

#include <string_view>

namespace feedwarden {

static QByteArray drawBytes(Random &random, int count)
{
    QByteArray bytes;
    while (bytes.size() < count)
        bytes.append(char(random.next() >> 32));
    return bytes;
}

static QByteArray drawText(Random &random, int count, std::string_view alphabet)
{
    QByteArray text;
    while (text.size() < count)
        text.append(alphabet[size_t(random.unit() * double(alphabet.size()))]);
    return text;
}

static QByteArray drawUuid(Random &random)
{
    QByteArray text = drawBytes(random, 16).toHex();
    for (const int at : {8, 13, 18, 23})
        text.insert(at, '-');
    return text;
}

SimCredentials SimCredentials::make(Style style, quint64 seed, const QByteArray &family, int number)
{
    static constexpr std::string_view Mixed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    Random random(marketSeed(seed, family, "account-" + QByteArray::number(number)));
    SimCredentials made;
    made.number = number;
    switch (style) {
    case Style::Binance:
        made.apiKey = drawText(random, 64, Mixed);
        made.apiSecret = drawText(random, 64, Mixed);
        made.ed25519Key = drawText(random, 64, Mixed);
        made.ed25519 = SimKeyPair::fromSeed(SimKeyPair::Kind::Ed25519, drawBytes(random, 32));
        break;
    case Style::Bybit:
        made.apiKey = drawText(random, 18, Mixed);
        made.apiSecret = drawText(random, 36, Mixed);
        break;
    case Style::Okx:
        made.apiKey = drawUuid(random);
        made.apiSecret = drawText(random, 32, "0123456789ABCDEF");
        made.passphrase = drawText(random, 14, Mixed) + "!1";
        break;
    case Style::Kraken:
        made.apiKey = drawBytes(random, 42).toBase64();
        made.apiSecret = drawBytes(random, 64).toBase64();
        break;
    case Style::Coinbase: {
        const QByteArray organisation = "organizations/" + drawUuid(random) + "/apiKeys/";
        made.apiKey = organisation + drawUuid(random);
        // Far below the order of the curve, and not zero.
        made.p256 = SimKeyPair::fromSeed(SimKeyPair::Kind::P256, char(0x11) + drawBytes(random, 31));
        made.apiSecret = made.p256.privatePem();
        made.ed25519Key = organisation + drawUuid(random);
        made.ed25519 = SimKeyPair::fromSeed(SimKeyPair::Kind::Ed25519, drawBytes(random, 32));
        break;
    }
    }
    made.ed25519Secret = made.ed25519.privatePem();
    return made;
}

}   // namespace feedwarden
