// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/message.h"

#include <cstddef>
#include <iterator>
#include <span>
#include <utility>
#include <vector>

namespace feedwarden {

/// The text of a level in its book's checksum, as bookChecksum() has worked it out: that costs much more than the level
/// itself, and most of the best levels stand as they are from message to message.
struct LevelText {
    quint32 crc = 0;     ///< Of the text, begun with 0.
    quint8 length = 0;   ///< 0 = not worked out since the level was written.
};

/// Levels in the order of a ladder, to be read like an array. Valid until the ladder changes.
class LadderLevels final
{
public:
    class Iterator
    {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = BookLevel;
        using difference_type = std::ptrdiff_t;
        using pointer = const BookLevel *;
        using reference = const BookLevel &;

        Iterator() = default;
        reference operator*() const { return m_pool[*m_at]; }
        pointer operator->() const { return &m_pool[*m_at]; }
        reference operator[](difference_type n) const { return m_pool[m_at[n]]; }
        Iterator &operator++() { return *this += 1; }
        Iterator &operator--() { return *this += -1; }
        Iterator operator++(int) { return std::exchange(*this, *this + 1); }
        Iterator operator--(int) { return std::exchange(*this, *this - 1); }
        Iterator &operator+=(difference_type n)
        {
            m_at += n;
            return *this;
        }
        Iterator &operator-=(difference_type n) { return *this += -n; }
        friend Iterator operator+(Iterator it, difference_type n) { return it += n; }
        friend Iterator operator+(difference_type n, Iterator it) { return it += n; }
        friend Iterator operator-(Iterator it, difference_type n) { return it -= n; }
        friend difference_type operator-(const Iterator &a, const Iterator &b) { return a.m_at - b.m_at; }
        friend bool operator==(const Iterator &a, const Iterator &b) { return a.m_at == b.m_at; }
        friend auto operator<=>(const Iterator &a, const Iterator &b) { return a.m_at <=> b.m_at; }

    private:
        friend class LadderLevels;
        Iterator(const BookLevel *pool, const quint32 *at) : m_pool(pool), m_at(at) {}

        const BookLevel *m_pool = nullptr;
        const quint32 *m_at = nullptr;
    };

    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] const BookLevel &operator[](size_t index) const { return m_pool[m_order[index]]; }
    [[nodiscard]] const BookLevel &front() const { return (*this)[0]; }
    [[nodiscard]] const BookLevel &back() const { return (*this)[m_size - 1]; }
    /// Null where the ladder remembers no texts.
    [[nodiscard]] LevelText *textAt(size_t index) const { return m_texts ? m_texts + m_order[index] : nullptr; }
    [[nodiscard]] Iterator begin() const { return {m_pool, m_order}; }
    [[nodiscard]] Iterator end() const { return {m_pool, m_order + m_size}; }
    [[nodiscard]] std::reverse_iterator<Iterator> rbegin() const { return std::reverse_iterator(end()); }
    [[nodiscard]] std::reverse_iterator<Iterator> rend() const { return std::reverse_iterator(begin()); }

private:
    friend class PriceLadder;
    LadderLevels(const BookLevel *pool, LevelText *texts, const quint32 *order, size_t size)
        : m_pool(pool), m_texts(texts), m_order(order), m_size(size)
    {
    }

    const BookLevel *m_pool;
    LevelText *m_texts;
    const quint32 *m_order;
    size_t m_size;
};

/// One side of a book: price levels from the worst to the best.
///
/// A level stays where it was written; what is kept in order, side by side and without a gap, is its price as a whole
/// number and where it stands: 12 bytes to be moved instead of 32, and eight prices to a cache line for the search.
/// Both have free room at either end, so that a change moves the shorter way only. A pure value; not thread-safe.
class PriceLadder final
{
public:
    /// Which way prices go towards the best one.
    enum class Direction { Rising, Falling };

    enum class Texts { Forgotten, Remembered };

    explicit PriceLadder(Direction direction = Direction::Rising, Texts texts = Texts::Forgotten)
        : m_sign(direction == Direction::Rising ? 0 : -1), m_remembersTexts(texts == Texts::Remembered)
    {
    }

    [[nodiscard]] LadderLevels levels() const
    {
        return {m_pool.data(), m_remembersTexts ? m_texts.data() : nullptr, m_order.data() + m_begin, m_size};
    }
    [[nodiscard]] size_t size() const { return m_size; }

    void clear();

    /// The next set() looks for its price from the best level on.
    void lookFromBest() { m_near = m_size; }
    /// Takes the place of the level of that price, or a place among those that are there, which must be in order; with
    /// a quantity of zero the level goes, if it is there. Prices are looked for from the last one on: those of one
    /// message come in order, and most near the best.
    void set(const BookLevel &level);

    // By place: who uses these keeps the order.

    /// Throws everything away and makes room for so many levels, of which each is to be put before all others, and some
    /// more.
    void clearFor(size_t levels);
    /// Throws everything away and takes these.
    void assign(std::span<const BookLevel> levels);
    /// `place` is the index that the new level will have.
    void insert(size_t place, const BookLevel &level);
    void erase(size_t place);
    /// Takes levels away from the front until there are `size`.
    void cutFront(size_t size);

private:
    /// No price can be written with it.
    static constexpr int NoScale = -10'000;

    bool keyOf(const Decimal &price, qint64 &key);
    bool keyWithEffort(const Decimal &price, qint64 &key);
    [[nodiscard]] size_t search(qint64 key) const;
    [[nodiscard]] size_t searchByPrice(const Decimal &price) const;
    void insert(size_t place, qint64 key, const BookLevel &level);
    void write(quint32 slot, const BookLevel &level);
    void reserve(size_t levels);
    void makeRoom();

    // Of the same size, and m_size of them in use from m_begin on.
    std::vector<qint64> m_keys;     ///< Prices × 10^m_scale; negative where better ones are lower. Rising.
    std::vector<quint32> m_order;   ///< Into m_pool.
    size_t m_begin = 0;
    size_t m_size = 0;
    size_t m_near = 0;       ///< Where the last set() was.
    int m_scale = NoScale;   ///< NoScale: there is none that all prices fit; they are compared as decimals.
    qint64 m_sign;           ///< 0, or -1 to turn a key into its negative.
    std::vector<BookLevel> m_pool;
    std::vector<quint32> m_free;   ///< Places in m_pool.
    bool m_remembersTexts;
    mutable std::vector<LevelText> m_texts;   ///< One for each place in m_pool, where they are remembered.
};

}   // namespace feedwarden
