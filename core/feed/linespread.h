// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/stream.h"

#include <QList>

#include <functional>
#include <vector>

namespace feedwarden {

/// What one line of a feed carries.
struct LineShare {
    int line = 0;    ///< The caller's number for it; 0 = to be opened.
    int group = 0;   ///< Streams of different groups cannot share a connection (a venue with several paths).
    int copy = 0;    ///< 0, or 1 for the second line of twins.
    QList<StreamKey> streams;

    friend bool operator==(const LineShare &, const LineShare &) = default;
};

/// A stream that is to change its line: subscribed at `to` first, dropped at `from` once it is trusted there.
struct StreamMove {
    StreamKey stream;
    int from = 0;
    int to = 0;

    friend bool operator==(const StreamMove &, const StreamMove &) = default;
};

/// Spreads the streams of one feed over its lines. Streams that stay wanted keep their line, so that adding and
/// removing some touches no other. A pure value; not thread-safe.
class LineSpread final
{
public:
    struct Limits {
        int streamsPerLine = 1;   ///< At least 1.
        int copies = 1;           ///< 2 = each stream over two lines.
    };
    /// The group a stream belongs to.
    using GroupOf = std::function<int(const StreamKey &)>;

    LineSpread(Limits limits, GroupOf groupOf) : m_limits(limits), m_groupOf(std::move(groupOf)) {}

    /// The shares from now on. Streams are spread evenly over as many lines as the limit asks for and no more, so that
    /// the death of one line takes as few of them as it can. Lines that are left without streams are not in the result;
    /// new ones have the number 0.
    [[nodiscard]] std::vector<LineShare> spread(std::vector<LineShare> current, const QList<StreamKey> &wanted) const;

    /// What would empty a line that is no longer needed, because the others of its group can take its streams and stay
    /// at most MostFilled; nothing where there is none. One line at a time.
    [[nodiscard]] std::vector<StreamMove> moves(const std::vector<LineShare> &current) const;

    /// Lines are not filled further by moves, or the next stream would open another line again.
    static constexpr double MostFilled = 0.8;

private:
    void spreadGroup(std::vector<LineShare> &shares, int group, int copy, const QList<StreamKey> &wanted) const;

    Limits m_limits;
    GroupOf m_groupOf;
};

}   // namespace feedwarden
