// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/message.h"

#include <span>
#include <vector>

namespace feedwarden {

/// One side of a book: price levels in order and without a gap in memory, with free room at both ends, so that a change
/// moves the levels of the shorter way only. A side of a thousand levels that changes at its ends and at random is kept
/// with a fraction of what std::vector moves, and still read as one piece. A pure value; not thread-safe.
class PriceLadder final
{
public:
    [[nodiscard]] std::span<const BookLevel> levels() const { return {m_storage.data() + m_begin, m_size}; }
    [[nodiscard]] std::span<BookLevel> levels() { return {m_storage.data() + m_begin, m_size}; }
    [[nodiscard]] size_t size() const { return m_size; }

    void clear();
    /// Throws everything away and takes these.
    void assign(std::span<const BookLevel> levels);
    /// `place` is the index that the new level will have.
    void insert(size_t place, const BookLevel &level);
    void erase(size_t place);
    /// Takes levels away from the front until there are `size`.
    void cutFront(size_t size);

private:
    void makeRoom();

    std::vector<BookLevel> m_storage;
    size_t m_begin = 0;
    size_t m_size = 0;
};

}   // namespace feedwarden
