// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/priceladder.h"

#include <algorithm>

namespace feedwarden {

void PriceLadder::clear()
{
    m_begin = m_keys.size() / 2;
    m_size = 0;
    m_near = 0;
    m_pool.clear();
    m_free.clear();
    m_texts.clear();
}

/// A thousand books of a thousand levels are too many for the doubling of std::vector.
void PriceLadder::reserve(size_t levels)
{
    m_pool.reserve(levels);
    if (m_remembersTexts)
        m_texts.reserve(levels);
}

void PriceLadder::clearFor(size_t levels)
{
    clear();
    const size_t room = levels + levels / 4 + 16;
    if (m_keys.size() < room) {
        m_keys.resize(room);
        m_order.resize(room);
    }
    reserve(levels + levels / 8 + 16);
    m_begin = (m_keys.size() + levels) / 2;   // They come from the best to the worst.
}

/// False where prices have to be compared as decimals.
inline bool PriceLadder::keyOf(const Decimal &price, qint64 &key)
{
    if (!price.toScale(m_scale, key) && !keyWithEffort(price, key)) [[unlikely]]
        return false;
    key = (key ^ m_sign) - m_sign;
    return true;
}

/// The price has more digits of fraction than all before, or is too large for theirs. The key comes without its sign.
Q_DECL_COLD_FUNCTION bool PriceLadder::keyWithEffort(const Decimal &price, qint64 &key)
{
    if (m_size > 0) {
        const int more = price.scale() - m_scale;
        if (m_scale == NoScale)
            return false;
        const auto keys = std::span(m_keys).subspan(m_begin, m_size);
        const bool fits = more > 0 && std::ranges::all_of(keys, [more](qint64 each) {
                              qint64 ignored = 0;
                              return Decimal(each, 0).toScale(more, ignored);
                          });
        if (!fits) {
            // No market has such prices; yet whoever sends them gets an exact book.
            m_scale = NoScale;
            return false;
        }
        for (qint64 &each : keys)
            (void)Decimal(each, 0).toScale(more, each);
    }
    m_scale = price.scale();
    key = price.mantissa();
    // The one number that has no negative.
    if (key == std::numeric_limits<qint64>::min())
        m_scale = NoScale;
    return m_scale != NoScale;
}

/// The first place whose key is not below `key`.
inline size_t PriceLadder::search(qint64 key) const
{
    const qint64 *const keys = m_keys.data() + m_begin;
    size_t low = 0;
    size_t high = std::min(m_near, m_size);
    // With growing steps to where it must be, ...
    size_t step = 8;
    if (high < m_size && keys[high] < key) {
        low = high + 1;
        for (high = m_size; low + step < high; step *= 4) {
            if (keys[low + step] >= key) {
                high = low + step;
                break;
            }
            low += step + 1;
        }
    } else {
        for (; high > step; step *= 4) {
            if (keys[high - step] < key) {
                low = high - step + 1;
                break;
            }
            high -= step;
        }
    }
    // ... then by halves, without a branch that could be guessed wrong.
    const qint64 *place = keys + low;
    for (size_t left = high - low; left > 0;) {
        const size_t half = (left + 1) / 2;
        place += half & (0 - size_t(place[half - 1] < key));
        left -= half;
    }
    return size_t(place - keys);
}

size_t PriceLadder::searchByPrice(const Decimal &price) const
{
    const bool isRising = m_sign == 0;
    const LadderLevels all = levels();
    const auto place = std::partition_point(all.begin(), all.end(), [&](const BookLevel &level) {
        return isRising ? level.price < price : price < level.price;
    });
    return size_t(place - all.begin());
}

void PriceLadder::set(const BookLevel &level)
{
    qint64 key = 0;
    size_t place = 0;
    bool isThere = false;
    if (keyOf(level.price, key)) [[likely]] {
        place = search(key);
        isThere = place < m_size && m_keys[m_begin + place] == key;
    } else {
        place = searchByPrice(level.price);
        isThere = place < m_size && levels()[place].price == level.price;
    }
    m_near = place;
    if (level.quantity.isZero()) {
        if (isThere)
            erase(place);
    } else if (isThere) {
        write(m_order[m_begin + place], level);   // The price too: it may be written with other digits now.
    } else {
        insert(place, key, level);
    }
}

inline void PriceLadder::write(quint32 slot, const BookLevel &level)
{
    m_pool[slot] = level;
    if (m_remembersTexts)
        m_texts[slot].length = 0;
}

void PriceLadder::assign(std::span<const BookLevel> levels)
{
    clear();
    for (const BookLevel &level : levels)
        insert(m_size, level);
}

void PriceLadder::insert(size_t place, const BookLevel &level)
{
    qint64 key = 0;
    (void)keyOf(level.price, key);
    insert(place, key, level);
}

void PriceLadder::insert(size_t place, qint64 key, const BookLevel &level)
{
    const bool isFront = place < m_size / 2;
    if (isFront ? m_begin == 0 : m_begin + m_size == m_keys.size()) [[unlikely]]
        makeRoom();
    const BookLevel copy = level;   // It may be one of ours, and the pool may move.
    quint32 slot = 0;
    if (m_free.empty()) {
        slot = quint32(m_pool.size());
        if (m_pool.size() == m_pool.capacity())
            reserve(m_pool.size() + m_pool.size() / 4 + 16);
        m_pool.push_back(copy);
        if (m_remembersTexts)
            m_texts.emplace_back();
    } else {
        slot = m_free.back();
        m_free.pop_back();
        write(slot, copy);
    }
    const auto make = [&](auto &all, auto value) {
        const auto first = all.data() + m_begin;
        if (isFront)
            std::copy(first, first + place, first - 1);
        else
            std::copy_backward(first + place, first + m_size, first + m_size + 1);
        first[qptrdiff(place) - (isFront ? 1 : 0)] = value;
    };
    make(m_keys, key);
    make(m_order, slot);
    m_begin -= isFront ? 1 : 0;
    ++m_size;
}

void PriceLadder::erase(size_t place)
{
    m_free.push_back(m_order[m_begin + place]);
    const bool isFront = place < m_size / 2;
    const auto close = [&](auto &all) {
        const auto first = all.data() + m_begin;
        if (isFront)
            std::copy_backward(first, first + place, first + place + 1);
        else
            std::copy(first + place + 1, first + m_size, first + place);
    };
    close(m_keys);
    close(m_order);
    m_begin += isFront ? 1 : 0;
    --m_size;
}

void PriceLadder::cutFront(size_t size)
{
    if (m_size <= size)
        return;
    const auto first = m_order.begin() + qsizetype(m_begin);
    m_begin += m_size - size;
    m_free.insert(m_free.end(), first, m_order.begin() + qsizetype(m_begin));
    m_near -= std::min(m_near, m_size - size);
    m_size = size;
}

/// Puts what there is into the middle, and doubles the room where there is not much left.
void PriceLadder::makeRoom()
{
    const bool isTight = m_keys.size() - m_size < m_size / 4 + 16;
    const size_t room = isTight ? 2 * m_size + 16 : m_keys.size();
    const size_t begin = (room - m_size) / 2;
    const auto move = [&](auto &all) {
        const auto first = all.begin() + qsizetype(m_begin);
        if (isTight) {
            std::remove_reference_t<decltype(all)> larger(room);
            std::copy_n(first, m_size, larger.begin() + qsizetype(begin));
            all = std::move(larger);
        } else if (begin < m_begin) {
            std::copy_n(first, m_size, all.begin() + qsizetype(begin));
        } else {
            std::copy_backward(first, first + qsizetype(m_size), all.begin() + qsizetype(begin + m_size));
        }
    };
    move(m_keys);
    move(m_order);
    m_begin = begin;
}

}   // namespace feedwarden
