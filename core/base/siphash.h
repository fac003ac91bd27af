// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <array>
#include <bit>

namespace feedwarden {

/// The key of a SipHash: whoever does not know it cannot tell from a hash what was hashed.
using SipKey = std::array<quint64, 2>;

/// SipHash-2-4 (Aumasson and Bernstein, 2012): a short text's fingerprint under a secret key, in some 20 ns.
[[nodiscard]] inline quint64 sipHash(const SipKey &key, QByteArrayView text)
{
    quint64 v0 = key[0] ^ 0x736f'6d65'7073'6575, v1 = key[1] ^ 0x646f'7261'6e64'6f6d;
    quint64 v2 = key[0] ^ 0x6c79'6765'6e65'7261, v3 = key[1] ^ 0x7465'6462'7974'6573;
    const auto rounds = [&](int count) {
        for (int i = 0; i < count; ++i) {
            v0 += v1;
            v1 = std::rotl(v1, 13) ^ v0;
            v0 = std::rotl(v0, 32);
            v2 += v3;
            v3 = std::rotl(v3, 16) ^ v2;
            v0 += v3;
            v3 = std::rotl(v3, 21) ^ v0;
            v2 += v1;
            v1 = std::rotl(v1, 17) ^ v2;
            v2 = std::rotl(v2, 32);
        }
    };
    const auto absorb = [&](quint64 word) {
        v3 ^= word;
        rounds(2);
        v0 ^= word;
    };
    qsizetype at = 0;
    for (; at + 8 <= text.size(); at += 8)
        absorb(qFromLittleEndian<quint64>(text.data() + at));
    quint64 last = quint64(text.size()) << 56;
    for (qsizetype i = at; i < text.size(); ++i)
        last |= quint64(uchar(text[i])) << (8 * (i - at));
    absorb(last);
    v2 ^= 0xff;
    rounds(4);
    return v0 ^ v1 ^ v2 ^ v3;
}

}   // namespace feedwarden
