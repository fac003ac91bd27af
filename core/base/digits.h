// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtEndian>

#include <cstring>

namespace feedwarden {

/// The value of the eight decimal digits at `text`, or false, and nothing changed, if one of them is none. Eight
/// together cost about as much as two one by one.
[[nodiscard]] inline bool readEightDigits(const char *text, quint64 &value)
{
    quint64 chunk = 0;
    std::memcpy(&chunk, text, sizeof chunk);
    chunk = qFromLittleEndian(chunk);
    // A digit is 0x30 to 0x39: its high half is 3, and stays 3 when 6 is added.
    constexpr quint64 HighHalves = 0xf0f0'f0f0'f0f0'f0f0;
    constexpr quint64 Threes = 0x3030'3030'3030'3030;
    constexpr quint64 Sixes = 0x0606'0606'0606'0606;
    if (((chunk & HighHalves) ^ Threes) | (((chunk + Sixes) & HighHalves) ^ Threes))
        return false;
    // Neighbours are joined: digits to pairs, pairs to fours, fours to the eight.
    chunk = (chunk & 0x0f0f'0f0f'0f0f'0f0f) * (1 + (quint64(10) << 8)) >> 8;
    chunk = (chunk & 0x00ff'00ff'00ff'00ff) * (1 + (quint64(100) << 16)) >> 16;
    value = (chunk & 0x0000'ffff'0000'ffff) * (1 + (quint64(10'000) << 32)) >> 32;
    return true;
}

}   // namespace feedwarden
