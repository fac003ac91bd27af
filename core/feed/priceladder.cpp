// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/priceladder.h"

#include <algorithm>

namespace feedwarden {

void PriceLadder::clear()
{
    m_begin = m_storage.size() / 2;
    m_size = 0;
}

void PriceLadder::assign(std::span<const BookLevel> levels)
{
    if (m_storage.size() < levels.size())
        m_storage.resize(levels.size() + levels.size() / 2 + 16);
    m_begin = (m_storage.size() - levels.size()) / 2;
    m_size = levels.size();
    std::copy(levels.begin(), levels.end(), m_storage.begin() + qsizetype(m_begin));
}

void PriceLadder::insert(size_t place, const BookLevel &level)
{
    const BookLevel copy = level;   // It may be one of ours.
    const bool hasFront = m_begin > 0;
    const bool hasBack = m_begin + m_size < m_storage.size();
    if (!hasFront && !hasBack) {
        makeRoom();
        return insert(place, copy);
    }
    const auto first = m_storage.begin() + qsizetype(m_begin);
    if (hasFront && (place < m_size / 2 || !hasBack)) {
        std::copy(first, first + qsizetype(place), first - 1);
        --m_begin;
    } else {
        std::copy_backward(first + qsizetype(place), first + qsizetype(m_size), first + qsizetype(m_size) + 1);
    }
    ++m_size;
    m_storage[m_begin + place] = copy;
}

void PriceLadder::erase(size_t place)
{
    const auto first = m_storage.begin() + qsizetype(m_begin);
    if (place < m_size / 2) {
        std::copy_backward(first, first + qsizetype(place), first + qsizetype(place) + 1);
        ++m_begin;
    } else {
        std::copy(first + qsizetype(place) + 1, first + qsizetype(m_size), first + qsizetype(place));
    }
    --m_size;
}

void PriceLadder::cutFront(size_t size)
{
    if (m_size <= size)
        return;
    m_begin += m_size - size;
    m_size = size;
}

/// Doubles the storage, with the levels in its middle.
void PriceLadder::makeRoom()
{
    std::vector<BookLevel> larger(2 * m_size + 16);
    const size_t begin = (larger.size() - m_size) / 2;
    const auto old = levels();
    std::copy(old.begin(), old.end(), larger.begin() + qsizetype(begin));
    m_storage = std::move(larger);
    m_begin = begin;
}

}   // namespace feedwarden
