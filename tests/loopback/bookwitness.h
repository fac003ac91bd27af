// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <iterator>
#include <map>
#include <utility>

namespace feedwarden {

/// A book kept by a client that shares nothing with what it watches: prices and quantities stay the text they came as,
/// and the checksum is computed bit by bit.
class BookWitness final
{
public:
    using Level = std::pair<QByteArray, QByteArray>;

    void clear()
    {
        m_bids.clear();
        m_asks.clear();
    }
    void set(bool isBid, const QByteArray &price, const QByteArray &quantity)
    {
        auto &side = isBid ? m_bids : m_asks;
        if (quantity.toDouble() == 0)
            side.erase(price.toDouble());
        else
            side[price.toDouble()] = {price, quantity};
    }
    /// Away with what lies beyond the best `depth` levels of each side.
    void cut(size_t depth)
    {
        while (m_bids.size() > depth)
            m_bids.erase(m_bids.begin());
        while (m_asks.size() > depth)
            m_asks.erase(std::prev(m_asks.end()));
    }

    [[nodiscard]] size_t bidCount() const { return m_bids.size(); }
    [[nodiscard]] size_t askCount() const { return m_asks.size(); }
    [[nodiscard]] bool isCrossed() const
    {
        return !m_bids.empty() && !m_asks.empty() && m_bids.rbegin()->first >= m_asks.begin()->first;
    }

    /// Kraken's: the ten best asks, then the ten best bids, digits without point and leading zeros.
    [[nodiscard]] quint32 krakenChecksum() const
    {
        QByteArray text;
        const auto digits = [](QByteArray number) {
            number.replace(".", "");
            while (number.startsWith('0'))
                number.remove(0, 1);
            return number;
        };
        int count = 0;
        for (auto it = m_asks.begin(); it != m_asks.end() && count < 10; ++it, ++count)
            text += digits(it->second.first) + digits(it->second.second);
        count = 0;
        for (auto it = m_bids.rbegin(); it != m_bids.rend() && count < 10; ++it, ++count)
            text += digits(it->second.first) + digits(it->second.second);
        return crc(text);
    }

    /// OKX's: the 25 best of each side in turn.
    [[nodiscard]] qint32 okxChecksum() const
    {
        QList<QByteArray> parts;
        auto bid = m_bids.rbegin();
        auto ask = m_asks.begin();
        for (int i = 0; i < 25; ++i) {
            if (bid != m_bids.rend()) {
                parts << bid->second.first << bid->second.second;
                ++bid;
            }
            if (ask != m_asks.end()) {
                parts << ask->second.first << ask->second.second;
                ++ask;
            }
        }
        return qint32(crc(parts.join(':')));
    }

    friend bool operator==(const BookWitness &, const BookWitness &) = default;

private:
    static quint32 crc(const QByteArray &text)
    {
        quint32 value = ~0u;
        for (const char c : text) {
            value ^= uchar(c);
            for (int bit = 0; bit < 8; ++bit)
                value = (value >> 1) ^ (value & 1 ? 0xEDB88320u : 0u);
        }
        return ~value;
    }

    std::map<double, Level> m_bids, m_asks;
};

}   // namespace feedwarden
