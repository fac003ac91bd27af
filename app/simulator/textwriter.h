// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtGlobal>

#include <charconv>
#include <string>
#include <string_view>

namespace feedwarden {

[[nodiscard]] inline std::string_view viewOf(const QByteArray &text) { return {text.constData(), size_t(text.size())}; }
[[nodiscard]] inline QByteArray bytesOf(std::string_view text) { return {text.data(), qsizetype(text.size())}; }

/// Builds wire text without allocating in the steady state: cleared, it keeps its room. Numbers are whole; a price or
/// size is a whole number of its smallest unit and is written with its decimal point.
class TextWriter final
{
public:
    TextWriter() { m_text.reserve(1024); }

    void clear() { m_text.clear(); }
    [[nodiscard]] std::string_view view() const { return m_text; }
    [[nodiscard]] QByteArrayView bytes() const { return {m_text.data(), qsizetype(m_text.size())}; }
    [[nodiscard]] bool isEmpty() const { return m_text.empty(); }

    TextWriter &operator<<(std::string_view text)
    {
        m_text.append(text);
        return *this;
    }
    TextWriter &operator<<(char character)
    {
        m_text.push_back(character);
        return *this;
    }
    TextWriter &operator<<(qint64 number)
    {
        char digits[24];
        const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
        m_text.append(digits, size_t(end - digits));
        return *this;
    }
    TextWriter &operator<<(int number) { return *this << qint64(number); }

    /// `value` × 10^-`decimals`, shown with `shown` decimals: fixed(123, 2, 8) is 1.23000000. `shown` ≥ `decimals`.
    TextWriter &fixed(qint64 value, int decimals, int shown)
    {
        if (value < 0) {
            m_text.push_back('-');
            value = -value;
        }
        char digits[24];
        const size_t length = size_t(std::to_chars(digits, digits + sizeof digits, value).ptr - digits);
        const size_t fraction = size_t(decimals);
        if (length > fraction) {
            m_text.append(digits, length - fraction);
        } else {
            m_text.push_back('0');
        }
        if (shown == 0)
            return *this;
        m_text.push_back('.');
        if (length < fraction)
            m_text.append(fraction - length, '0');
        m_text.append(digits + (length > fraction ? length - fraction : 0), std::min(length, fraction));
        m_text.append(size_t(shown - decimals), '0');
        return *this;
    }

    /// A JSON string in quotes.
    TextWriter &quoted(std::string_view text)
    {
        static constexpr char Hex[] = "0123456789abcdef";
        m_text.push_back('"');
        for (const char c : text) {
            if (c == '"' || c == '\\') {
                m_text.push_back('\\');
                m_text.push_back(c);
            } else if (uchar(c) < 0x20) {
                m_text.append("\\u00");
                m_text.push_back(Hex[uchar(c) >> 4]);
                m_text.push_back(Hex[uchar(c) & 15]);
            } else {
                m_text.push_back(c);
            }
        }
        m_text.push_back('"');
        return *this;
    }

private:
    std::string m_text;
};

}   // namespace feedwarden
