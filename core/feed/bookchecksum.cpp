// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/bookchecksum.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace feedwarden {

namespace {

/// The text of one level at a time: a price, a quantity and what stands between.
class LevelText final
{
public:
    explicit LevelText(quint32 checksum) : m_checksum(checksum) {}

    /// "0.50930100" as "50930100".
    void addDigits(const Decimal &number)
    {
        char *const begin = m_end;
        m_end = number.writeAsSent(m_end);
        m_end = std::remove(begin, m_end, '.');
        char *const first = std::find_if(begin, m_end, [](char c) { return c != '0'; });
        m_end = std::copy(first, m_end, begin);
    }
    void addText(const Decimal &number) { m_end = number.writeAsSent(m_end); }
    void add(char c) { *m_end++ = c; }

    /// The checksum with this level in it.
    [[nodiscard]] quint32 finish() const
    {
        return quint32(crc32(m_checksum, reinterpret_cast<const Bytef *>(m_text.data()), uInt(m_end - m_text.data())));
    }

private:
    quint32 m_checksum;
    std::array<char, 2 * Decimal::MaxSentLength + 4> m_text;
    char *m_end = m_text.data();
};

}   // namespace

/// Sides have their best level at the end.
static const BookLevel *levelAt(std::span<const BookLevel> side, size_t rank)
{
    return rank < side.size() ? &side[side.size() - 1 - rank] : nullptr;
}

static quint32 krakenChecksum(const OrderBook &book)
{
    static constexpr size_t Levels = 10;
    quint32 checksum = 0;
    for (const auto side : {book.asks(), book.bids()}) {
        for (size_t rank = 0; rank < std::min(Levels, side.size()); ++rank) {
            LevelText text(checksum);
            text.addDigits(levelAt(side, rank)->price);
            text.addDigits(levelAt(side, rank)->quantity);
            checksum = text.finish();
        }
    }
    return checksum;
}

static quint32 okxChecksum(const OrderBook &book)
{
    static constexpr size_t Levels = 25;
    quint32 checksum = 0;
    bool isFirst = true;
    for (size_t rank = 0; rank < Levels; ++rank) {
        for (const auto side : {book.bids(), book.asks()}) {
            const BookLevel *const level = levelAt(side, rank);
            if (level == nullptr)
                continue;
            LevelText text(checksum);
            if (!isFirst)
                text.add(':');
            isFirst = false;
            text.addText(level->price);
            text.add(':');
            text.addText(level->quantity);
            checksum = text.finish();
        }
    }
    return checksum;
}

quint32 bookChecksum(ChecksumRule rule, const OrderBook &book)
{
    switch (rule) {
    case ChecksumRule::None:
        return 0;
    case ChecksumRule::KrakenTop10:
        return krakenChecksum(book);
    case ChecksumRule::OkxTop25:
        return okxChecksum(book);
    }
    Q_UNREACHABLE();
}

}   // namespace feedwarden
