// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/decimal.h"

#include "core/base/digits.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cstdlib>

namespace feedwarden {

static constexpr int MaxDigits = 18;
static constexpr int MaxExponent = 30;

/// 10^0 to 10^19, the powers a quint64 holds.
static constexpr std::array<quint64, 20> Powers = [] {
    std::array<quint64, 20> powers{};
    quint64 power = 1;
    for (quint64 &each : powers) {
        each = power;
        power *= 10;
    }
    return powers;
}();

static bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// How many digits `value` is written with; 0 for zero.
static int digitCount(quint64 value)
{
    // bits × log10(2) is right or one too few.
    const int guess = (std::bit_width(value) * 1233) >> 12;
    return guess + (value >= Powers[size_t(guess)] ? 1 : 0);
}

/// The value of `digits` significant digits kept in `mantissa`, in its plainest form: no trailing zeros in the
/// fraction, no negative scale where the number of digits allows it. None where the scale cannot be held.
static std::optional<Decimal> normalised(quint64 mantissa, qint64 scale, bool negative, bool exact, qint64 sentScale)
{
    if (mantissa == 0)
        return Decimal(0, 0, exact, sentScale);
    while (scale > 0 && mantissa % 10 == 0) {
        mantissa /= 10;
        --scale;
    }
    if (scale < 0 && -scale <= MaxDigits - digitCount(mantissa)) {
        mantissa *= Powers[size_t(-scale)];
        scale = 0;
    }
    while (scale < 0 && mantissa % 10 == 0) {
        mantissa /= 10;
        --scale;
    }
    if (scale < -127 || scale > 127)
        return {};
    return Decimal(negative ? -qint64(mantissa) : qint64(mantissa), int(scale), exact, sentScale);
}

/// The whole grammar, for the few numbers that the quick way in parse() does not take.
static std::optional<Decimal> parseAny(const char *p, const char *const end, bool negative)
{
    const char *const integer = p;
    while (p < end && isDigit(*p))
        ++p;
    const char *const integerEnd = p;
    if (integer == integerEnd || (*integer == '0' && integerEnd - integer > 1))
        return {};

    const char *fraction = integerEnd;
    const char *fractionEnd = integerEnd;
    if (p < end && *p == '.') {
        fraction = ++p;
        while (p < end && isDigit(*p))
            ++p;
        fractionEnd = p;
        if (fraction == fractionEnd)
            return {};
    }

    int exponent = 0;
    if (p < end && (*p == 'e' || *p == 'E')) {
        ++p;
        bool down = false;
        if (p < end && (*p == '+' || *p == '-'))
            down = *p++ == '-';
        if (p == end)
            return {};
        for (; p < end && isDigit(*p); ++p) {
            exponent = exponent * 10 + (*p - '0');
            if (exponent > MaxExponent)
                return {};
        }
        exponent = down ? -exponent : exponent;
    }
    if (p != end)
        return {};

    const qint64 sentScale = std::max<qint64>(0, (fractionEnd - fraction) - exponent);
    while (fractionEnd > fraction && fractionEnd[-1] == '0')
        --fractionEnd;

    quint64 mantissa = 0;
    int digits = 0;       // significant ones taken
    qint64 dropped = 0;   // significant ones left out
    bool roundUp = false;
    bool exact = true;
    const auto take = [&](const char *from, const char *to) {
        for (; from < to; ++from) {
            const int digit = *from - '0';
            if (digits == 0 && digit == 0)
                continue;
            if (digits < MaxDigits) {
                mantissa = mantissa * 10 + quint64(digit);
                ++digits;
                continue;
            }
            if (dropped++ == 0)
                roundUp = digit >= 5;
            exact = exact && digit == 0;
        }
    };
    take(integer, integerEnd);
    take(fraction, fractionEnd);

    qint64 scale = (fractionEnd - fraction) - dropped - exponent;
    if (roundUp && ++mantissa == Powers[MaxDigits]) {
        mantissa /= 10;
        --scale;
    }
    return normalised(mantissa, scale, negative, exact, sentScale);
}

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    const char *p = text.data();
    const char *const end = p + text.size();
    bool negative = false;
    if (p < end && (*p == '-' || *p == '+'))
        negative = *p++ == '-';

    // Nearly all prices and quantities have no exponent and so few digits that nothing can overflow: this runs several
    // times per message.
    if (end - p > MaxDigits)
        return parseAny(p, end, negative);
    const char *const start = p;
    quint64 mantissa = 0;
    for (; p < end && isDigit(*p); ++p)
        mantissa = mantissa * 10 + quint64(*p - '0');
    if (p == start || (*start == '0' && p - start > 1))
        return {};
    qint64 scale = 0;
    qint64 sentScale = 0;
    if (p < end) {
        if (*p != '.')
            return parseAny(start, end, negative);
        const char *const fraction = ++p;
        EightDigits eight;
        if (end - fraction == 8 && eight.read(fraction)) {   // As some venues write every number.
            const int significant = eight.withoutTrailingZeros();
            mantissa = mantissa * Powers[significant] + eight.value();
            return Decimal(negative ? -qint64(mantissa) : qint64(mantissa), significant, true, 8);
        }
        const char *last = end;
        while (last > fraction && last[-1] == '0')
            --last;
        for (; p < last && isDigit(*p); ++p)
            mantissa = mantissa * 10 + quint64(*p - '0');
        if (p != last || fraction == end)
            return parseAny(start, end, negative);
        scale = last - fraction;
        sentScale = end - fraction;
    }
    return Decimal(negative ? -qint64(mantissa) : qint64(mantissa), int(scale), true, sentScale);
}

char *Decimal::writeAsSent(char *out) const
{
    std::array<char, 20> digits;
    const quint64 magnitude = m_mantissa < 0 ? 0 - quint64(m_mantissa) : quint64(m_mantissa);
    const int count = int(std::to_chars(digits.data(), digits.data() + digits.size(), magnitude).ptr - digits.data());
    const int scale = m_scale;
    const int fraction = std::max(scale, 0);
    if (m_mantissa < 0)
        *out++ = '-';
    if (count > fraction)
        out = std::copy_n(digits.data(), count - fraction, out);
    else
        *out++ = '0';
    if (scale < 0)
        out = std::fill_n(out, -scale, '0');
    const int sent = std::max<int>(m_sentScale, fraction);
    if (sent == 0)
        return out;
    *out++ = '.';
    if (count < fraction)
        out = std::fill_n(out, fraction - count, '0');
    out = std::copy_n(digits.data() + std::max(0, count - fraction), std::min(count, fraction), out);
    return std::fill_n(out, sent - fraction, '0');
}

double Decimal::toDouble() const
{
    // One division of two exactly representable numbers is rounded correctly; that covers what markets write.
    constexpr qint64 ExactInDouble = qint64(1) << 53;
    const int scale = m_scale;
    if (scale >= 0 && scale <= 15 && m_mantissa <= ExactInDouble && m_mantissa >= -ExactInDouble)
        return double(m_mantissa) / double(Powers[size_t(scale)]);
    // The rest may be off by one unit in the last place.
    long double value = m_mantissa;
    int left = std::abs(scale);
    while (left > 0) {
        const int step = std::min(left, 19);
        const auto power = static_cast<long double>(Powers[size_t(step)]);
        value = scale > 0 ? value / power : value * power;
        left -= step;
    }
    return double(value);
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    if (a.m_scale == b.m_scale)
        return a.m_mantissa <=> b.m_mantissa;
    // Prices of one market, whose trailing zeros are not kept: lengthening the shorter one hardly ever overflows.
    qint64 lengthened = 0;
    if (b.toScale(a.m_scale, lengthened))
        return a.m_mantissa <=> lengthened;
    if (a.toScale(b.m_scale, lengthened))
        return lengthened <=> b.m_mantissa;

    const auto signOf = [](qint64 value) { return (value > 0) - (value < 0); };
    const int sign = signOf(a.m_mantissa);
    if (sign != signOf(b.m_mantissa))
        return sign <=> signOf(b.m_mantissa);
    if (sign == 0)
        return std::strong_ordering::equal;

    // Of the same sign: first by the position of the leading digit, then digit for digit. With the leading digits at
    // the same position the scales differ by as much as the digit counts do, so the shorter one can be lengthened in 64
    // bits.
    const auto magnitudeOf = [](qint64 value) { return value < 0 ? 0 - quint64(value) : quint64(value); };
    quint64 left = magnitudeOf(a.m_mantissa);
    quint64 right = magnitudeOf(b.m_mantissa);
    const int leftDigits = digitCount(left);
    const int rightDigits = digitCount(right);
    std::strong_ordering order = (leftDigits - a.m_scale) <=> (rightDigits - b.m_scale);
    if (order == 0) {
        if (leftDigits < rightDigits)
            left *= Powers[size_t(rightDigits - leftDigits)];
        else
            right *= Powers[size_t(leftDigits - rightDigits)];
        order = left <=> right;
    }
    return sign > 0 ? order : 0 <=> order;
}

}   // namespace feedwarden
