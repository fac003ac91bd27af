// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <compare>
#include <limits>
#include <optional>
#include <string_view>

namespace feedwarden {

/// What a whole number is multiplied with to write it with so many more digits, 0 to 18, and how large it may be for
/// that.
struct Lengthening {
    qint64 factor;
    qint64 limit;
};
inline constexpr std::array<Lengthening, 19> Lengthenings = [] {
    std::array<Lengthening, 19> all{};
    qint64 factor = 1;
    for (size_t i = 0; i < all.size(); ++i) {
        all[i] = {factor, std::numeric_limits<qint64>::max() / factor};
        if (i + 1 < all.size())
            factor *= 10;
    }
    return all;
}();

/// A decimal number as the exchange wrote it: mantissa × 10^-scale, exact for up to 18 significant digits (trailing
/// zeros of the fraction do not count). Longer ones are rounded to 18 digits and say so.
///
/// It also knows how many digits of the fraction were sent, because some checksums are made over the text with its
/// trailing zeros; that says nothing about the value and takes no part in comparisons.
class Decimal final
{
public:
    constexpr Decimal() = default;
    /// As if sent with `scale` digits of fraction.
    constexpr Decimal(qint64 mantissa, int scale, bool exact = true)
        : Decimal(mantissa, scale, exact, scale > 0 ? scale : 0)
    {
    }
    /// `sentScale`: at least `scale` and 0; more than MaxSentScale is taken for that.
    constexpr Decimal(qint64 mantissa, int scale, bool exact, qint64 sentScale)
        : m_mantissa(mantissa),
          m_scale(qint8(scale)),
          m_sentScale(quint8(sentScale < MaxSentScale ? sentScale : MaxSentScale)),
          m_exact(exact)
    {
    }

    /// Accepts JSON's number grammar (also with a leading '+', as some venues send none-JSON strings); refuses NaN,
    /// Infinity, an empty text, and exponents beyond ±30. No allocation.
    [[nodiscard]] static std::optional<Decimal> parse(std::string_view text);

    [[nodiscard]] constexpr qint64 mantissa() const { return m_mantissa; }
    [[nodiscard]] constexpr int scale() const { return m_scale; }
    /// Digits of the fraction as they were sent, trailing zeros included. Of a number with an exponent: those of the
    /// same digits written without it ("1.50e-7" is 0.000000150, so 9; "1.5e3" is 1500, so 0).
    [[nodiscard]] constexpr int sentScale() const { return m_sentScale; }
    [[nodiscard]] constexpr bool isExact() const { return m_exact; }
    [[nodiscard]] constexpr bool isZero() const { return m_mantissa == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_mantissa < 0; }
    [[nodiscard]] double toDouble() const;
    /// The mantissa that this number has at another scale. False, and nothing changed, where digits would be lost, 64
    /// bits do not hold it or it would take more than 18 further zeros.
    [[nodiscard]] bool toScale(int scale, qint64 &mantissa) const
    {
        const auto more = unsigned(scale - m_scale);
        if (more >= Lengthenings.size())
            return false;
        const auto [factor, limit] = Lengthenings[more];
        if (m_mantissa > limit || m_mantissa < -limit)
            return false;
        mantissa = m_mantissa * factor;
        return true;
    }

    static constexpr int MaxSentScale = 255;
    /// Room for any number: sign, 19 digits, 128 zeros before the point or MaxSentScale digits behind it.
    static constexpr size_t MaxSentLength = 416;
    /// Writes the number with the digits of its fraction as sent ("0.50930100"), without an exponent, and returns the
    /// end. What was sent beyond 18 significant digits comes out as zeros (see isExact()); a plus sign and the minus of
    /// a zero do not come back. `out` has room for MaxSentLength characters; no NUL is written.
    char *writeAsSent(char *out) const;

    /// By value: 1.50 equals 1.5.
    friend bool operator==(const Decimal &a, const Decimal &b) { return (a <=> b) == 0; }
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);

private:
    qint64 m_mantissa = 0;
    qint8 m_scale = 0;
    quint8 m_sentScale = 0;
    bool m_exact = true;
};

}   // namespace feedwarden
