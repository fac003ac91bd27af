// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <utility>

namespace feedwarden {

/// Writes whole numbers in as few bytes as they need: 7 bits each, the lowest first, and negative ones so that small
/// ones stay short (the field calls it LEB128 and zigzag).
class BytePacker final
{
public:
    void add(quint64 value)
    {
        while (value >= 0x80) {
            m_bytes.append(char(value | 0x80));
            value >>= 7;
        }
        m_bytes.append(char(value));
    }
    void addSigned(qint64 value) { add(quint64(value) << 1 ^ quint64(value >> 63)); }
    void addBytes(QByteArrayView bytes)
    {
        add(quint64(bytes.size()));
        m_bytes.append(bytes);
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray take() { return std::exchange(m_bytes, {}); }

private:
    QByteArray m_bytes;
};

/// Reads what BytePacker wrote, and survives what it did not: after the first fault everything is 0 and isGood() false.
class ByteUnpacker final
{
public:
    /// The bytes are borrowed.
    explicit ByteUnpacker(QByteArrayView bytes) : m_rest(bytes) {}

    [[nodiscard]] quint64 take()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64 && !m_rest.isEmpty(); shift += 7) {
            const auto byte = quint8(m_rest.front());
            m_rest = m_rest.sliced(1);
            if (shift == 63 && byte > 1)
                break;
            value |= quint64(byte & 0x7F) << shift;
            if (byte < 0x80)
                return value;
        }
        m_isGood = false;
        m_rest = {};
        return 0;
    }
    [[nodiscard]] qint64 takeSigned()
    {
        const quint64 value = take();
        return qint64(value >> 1 ^ (quint64(0) - (value & 1)));
    }
    [[nodiscard]] QByteArrayView takeBytes()
    {
        const quint64 size = take();
        if (size > quint64(m_rest.size())) {
            m_isGood = false;
            m_rest = {};
            return {};
        }
        const QByteArrayView bytes = m_rest.first(qsizetype(size));
        m_rest = m_rest.sliced(qsizetype(size));
        return bytes;
    }

    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
    bool m_isGood = true;
};

}   // namespace feedwarden
