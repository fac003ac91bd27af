// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtEndian>

#include <bit>
#include <cstring>

namespace feedwarden {

/// Eight decimal digits, read together: it costs about as much as two one by one.
class EightDigits final
{
public:
    /// False, and of no use, if one of the eight characters at `text` is no digit.
    [[nodiscard]] bool read(const char *text)
    {
        quint64 chunk = 0;
        std::memcpy(&chunk, text, sizeof chunk);
        chunk = qFromLittleEndian(chunk);
        // A digit is 0x30 to 0x39: its high half is 3, and stays 3 when 6 is added.
        constexpr quint64 HighHalves = 0xf0f0'f0f0'f0f0'f0f0;
        constexpr quint64 Threes = 0x3030'3030'3030'3030;
        constexpr quint64 Sixes = 0x0606'0606'0606'0606;
        m_digits = chunk & 0x0f0f'0f0f'0f0f'0f0f;
        return (((chunk & HighHalves) ^ Threes) | (((chunk + Sixes) & HighHalves) ^ Threes)) == 0;
    }

    /// Drops the zeros at the end. How many digits are left, 0 to 8.
    int withoutTrailingZeros()
    {
        // The last character is the highest byte: the digits that stay move there, with zeros before them.
        const int zeros = std::countl_zero(m_digits) / 8;
        m_digits = zeros < 8 ? m_digits << (8 * zeros) : 0;
        return 8 - zeros;
    }

    [[nodiscard]] quint64 value() const
    {
        // Neighbours are joined: digits to pairs, pairs to fours, fours to the eight.
        quint64 joined = m_digits * (1 + (quint64(10) << 8)) >> 8;
        joined = (joined & 0x00ff'00ff'00ff'00ff) * (1 + (quint64(100) << 16)) >> 16;
        return (joined & 0x0000'ffff'0000'ffff) * (1 + (quint64(10'000) << 32)) >> 32;
    }

private:
    quint64 m_digits = 0;   ///< One a byte, the first in the lowest.
};

}   // namespace feedwarden
