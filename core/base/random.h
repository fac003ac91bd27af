// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>

namespace feedwarden {

/// The randomness that decisions are given. One seed gives one run, to the bit, on every platform: only the engine is
/// the standard library's, since its distributions differ between implementations. Not thread-safe.
class Random final
{
public:
    explicit Random(quint64 seed) : m_engine(seed) {}

    /// Seeded by the operating system.
    static Random fromSystem()
    {
        std::random_device device;
        return Random((quint64(device()) << 32) | device());
    }

    [[nodiscard]] quint64 next() { return m_engine(); }

    /// In [0, 1).
    [[nodiscard]] double unit() { return double(m_engine() >> 11) * 0x1.0p-53; }

    /// In [low, high); `low` where the interval is empty.
    [[nodiscard]] double uniform(double low, double high) { return high > low ? low + unit() * (high - low) : low; }

private:
    std::mt19937_64 m_engine;
};

}   // namespace feedwarden
