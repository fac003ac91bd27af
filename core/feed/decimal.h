// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <optional>
#include <string_view>

namespace feedwarden {

/// A decimal number as the exchange wrote it: mantissa × 10^-scale, exact for up to 18 significant digits (trailing
/// zeros of the fraction do not count). Longer ones are rounded to 18 digits and say so.
class Decimal final
{
public:
    constexpr Decimal() = default;
    constexpr Decimal(qint64 mantissa, int scale, bool exact = true)
        : m_mantissa(mantissa), m_scale(qint8(scale)), m_exact(exact)
    {
    }

    /// Accepts JSON's number grammar (also with a leading '+', as some venues send none-JSON strings); refuses NaN,
    /// Infinity, an empty text, and exponents beyond ±30. No allocation.
    [[nodiscard]] static std::optional<Decimal> parse(std::string_view text);

    [[nodiscard]] constexpr qint64 mantissa() const { return m_mantissa; }
    [[nodiscard]] constexpr int scale() const { return m_scale; }
    [[nodiscard]] constexpr bool isExact() const { return m_exact; }
    [[nodiscard]] constexpr bool isZero() const { return m_mantissa == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_mantissa < 0; }
    [[nodiscard]] double toDouble() const;

    /// By value: 1.50 equals 1.5.
    friend bool operator==(const Decimal &a, const Decimal &b) { return (a <=> b) == 0; }
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);

private:
    qint64 m_mantissa = 0;
    qint8 m_scale = 0;
    bool m_exact = true;
};

}   // namespace feedwarden
