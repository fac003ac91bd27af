// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace feedwarden {

/// Finds what belongs to the bytes by which a venue names a stream: a small open-addressing table, one probe and one
/// comparison for nearly every message, no allocation when searching. Not thread-safe.
template<typename Value>
class StreamTable final
{
public:
    struct Slot {
        std::string name;
        quint8 kind = 0;
        bool isUsed = false;
        Value value{};
    };

    /// The value of `name` among those of the same kind; null where there is none.
    [[nodiscard]] Value *find(quint8 kind, std::string_view name)
    {
        const int slot = slotOf(kind, name);
        return slot < 0 ? nullptr : &m_slots[size_t(slot)].value;
    }

    /// The value of `name`, made where there is none. Pointers to other values are no longer valid.
    Value &insert(quint8 kind, std::string_view name)
    {
        if (const int slot = slotOf(kind, name); slot >= 0)
            return m_slots[size_t(slot)].value;
        size_t place = 0;
        while (place < m_slots.size() && m_slots[place].isUsed)
            ++place;
        if (place == m_slots.size())
            m_slots.emplace_back();
        m_slots[place] = Slot{std::string(name), kind, true, Value{}};
        if (2 * m_slots.size() > m_buckets.size())
            rebuild();
        else
            enter(place);
        return m_slots[place].value;
    }

    /// Removes each value for which `isGone(const Slot &)` is true.
    template<typename Predicate>
    void removeIf(Predicate &&isGone)
    {
        for (Slot &slot : m_slots) {
            if (slot.isUsed && isGone(slot))
                slot = Slot{};
        }
        rebuild();
    }

    /// Calls `visit(Slot &)` for each value.
    template<typename Visit>
    void forEach(Visit &&visit)
    {
        for (Slot &slot : m_slots) {
            if (slot.isUsed)
                visit(slot);
        }
    }

private:
    static quint64 load64(const char *p)
    {
        quint64 word;
        std::memcpy(&word, p, 8);
        return word;
    }
    static quint64 load32(const char *p)
    {
        quint32 word;
        std::memcpy(&word, p, 4);
        return word;
    }

    static quint64 hashOf(quint8 kind, std::string_view name)
    {
        constexpr quint64 Multiplier = 0x9E3779B97F4A7C15;
        const char *p = name.data();
        size_t left = name.size();
        quint64 hash = (quint64(left) << 8 | kind) * Multiplier;
        const auto mix = [&](quint64 word) {
            hash = (hash ^ word) * Multiplier;
            hash ^= hash >> 29;
        };
        if (left >= 8) {
            const char *const lastWord = p + left - 8;
            for (; left > 8; p += 8, left -= 8)
                mix(load64(p));
            mix(load64(lastWord));
        } else if (left >= 4) {
            mix(load32(p) | load32(p + left - 4) << 32);
        } else if (left > 0) {
            mix(quint64(quint8(p[0])) | quint64(quint8(p[left / 2])) << 8 | quint64(quint8(p[left - 1])) << 16);
        }
        return hash ^ hash >> 32;
    }

    [[nodiscard]] int slotOf(quint8 kind, std::string_view name) const
    {
        if (m_buckets.empty())
            return -1;
        const size_t mask = m_buckets.size() - 1;
        for (size_t bucket = hashOf(kind, name) & mask; m_buckets[bucket] >= 0; bucket = (bucket + 1) & mask) {
            const Slot &slot = m_slots[size_t(m_buckets[bucket])];
            if (slot.kind == kind && slot.name == name)
                return m_buckets[bucket];
        }
        return -1;
    }

    void rebuild()
    {
        // At most half full, so that a search ends soon; room to grow, so that adding seldom comes here.
        m_buckets.assign(std::bit_ceil(4 * m_slots.size() + 4), -1);
        for (size_t place = 0; place < m_slots.size(); ++place) {
            if (m_slots[place].isUsed)
                enter(place);
        }
    }

    void enter(size_t place)
    {
        const size_t mask = m_buckets.size() - 1;
        size_t bucket = hashOf(m_slots[place].kind, m_slots[place].name) & mask;
        while (m_buckets[bucket] >= 0)
            bucket = (bucket + 1) & mask;
        m_buckets[bucket] = int(place);
    }

    std::vector<Slot> m_slots;
    std::vector<int> m_buckets;   ///< Places in m_slots; -1 = empty. A power of two.
};

}   // namespace feedwarden
