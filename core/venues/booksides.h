// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/venues/jsonframe.h"

#include <algorithm>

namespace feedwarden {

/// Two lists of levels that may come in either order, into the order of DecodedFrame: bids, then asks.
class BookSides final
{
public:
    explicit BookSides(DecodedFrame &out) : m_out(out), m_first(out.levels.size()) {}

    bool readBids(JsonCursor &cursor, const char *field) { return readBids(cursor, field, &readPairs); }
    bool readAsks(JsonCursor &cursor, const char *field) { return readAsks(cursor, field, &readPairs); }

    /// Likewise for levels of another shape: `read(cursor, levels, field)` appends them.
    template<typename Read>
    bool readBids(JsonCursor &cursor, const char *field, Read read)
    {
        m_asksFirst = m_askCount > 0;
        const size_t before = m_out.levels.size();
        const bool ok = read(cursor, m_out.levels, field);
        m_bidCount = m_out.levels.size() - before;
        return ok;
    }
    template<typename Read>
    bool readAsks(JsonCursor &cursor, const char *field, Read read)
    {
        const size_t before = m_out.levels.size();
        const bool ok = read(cursor, m_out.levels, field);
        m_askCount = m_out.levels.size() - before;
        return ok;
    }
    void finish(BookChange &change)
    {
        if (m_asksFirst) {
            const auto begin = m_out.levels.begin() + std::ptrdiff_t(m_first);
            std::rotate(begin, begin + std::ptrdiff_t(m_askCount), m_out.levels.end());
        }
        change.firstLevel = quint32(m_first);
        change.bidCount = quint32(m_bidCount);
        change.askCount = quint32(m_askCount);
    }

private:
    static bool readPairs(JsonCursor &cursor, std::vector<BookLevel> &levels, const char *field)
    {
        return cursor.levels(levels, field);
    }

    DecodedFrame &m_out;
    size_t m_first;
    size_t m_bidCount = 0;
    size_t m_askCount = 0;
    bool m_asksFirst = false;
};

}   // namespace feedwarden
