// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/linespread.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace feedwarden {

std::vector<LineShare> LineSpread::spread(std::vector<LineShare> current, const QList<StreamKey> &wanted) const
{
    std::map<int, QList<StreamKey>> byGroup;
    for (const StreamKey &stream : wanted)
        byGroup[m_groupOf(stream)].append(stream);

    const auto isUnused = [&](const LineShare &share) {
        return share.copy >= m_limits.copies || !byGroup.contains(share.group);
    };
    std::erase_if(current, isUnused);
    for (const auto &[group, streams] : byGroup) {
        for (int copy = 0; copy < m_limits.copies; ++copy)
            spreadGroup(current, group, copy, streams);
    }
    std::erase_if(current, [](const LineShare &share) { return share.streams.isEmpty(); });
    return current;
}

void LineSpread::spreadGroup(std::vector<LineShare> &shares, int group, int copy, const QList<StreamKey> &wanted) const
{
    const auto isOurs = [=](const LineShare &share) { return share.group == group && share.copy == copy; };
    const QSet<StreamKey> wantedSet(wanted.cbegin(), wanted.cend());
    const qsizetype room = std::max(1, m_limits.streamsPerLine);

    QSet<StreamKey> placed;
    qsizetype lines = 0;
    for (LineShare &share : shares) {
        if (!isOurs(share))
            continue;
        // What a line has beyond a limit that was lowered is placed anew, and so is what two lines hold.
        share.streams.removeIf(
            [&](const StreamKey &stream) { return !wantedSet.contains(stream) || placed.contains(stream); });
        if (share.streams.size() > room)
            share.streams.resize(room);
        placed.unite(QSet<StreamKey>(share.streams.cbegin(), share.streams.cend()));
        ++lines;
    }
    for (; lines * room < wantedSet.size(); ++lines)
        shares.push_back({0, group, copy, {}});

    std::vector<LineShare *> ours;
    for (LineShare &share : shares) {
        if (isOurs(share))
            ours.push_back(&share);
    }
    for (const StreamKey &stream : wanted) {
        if (placed.contains(stream))
            continue;
        placed.insert(stream);
        LineShare *const emptiest = *std::min_element(ours.cbegin(), ours.cend(), [](const auto *a, const auto *b) {
            return a->streams.size() < b->streams.size();
        });
        emptiest->streams.append(stream);
    }
}

std::vector<StreamMove> LineSpread::moves(const std::vector<LineShare> &current) const
{
    const auto most = qsizetype(MostFilled * std::max(1, m_limits.streamsPerLine));
    for (const LineShare &candidate : current) {
        std::vector<std::pair<int, qsizetype>> others;   // Line, streams.
        qsizetype free = 0;
        bool isEmptiest = true;
        for (const LineShare &other : current) {
            if (other.line == candidate.line || other.group != candidate.group || other.copy != candidate.copy)
                continue;
            others.emplace_back(other.line, other.streams.size());
            free += std::max<qsizetype>(0, most - other.streams.size());
            isEmptiest = isEmptiest && candidate.streams.size() <= other.streams.size();
        }
        if (others.empty() || !isEmptiest || free < candidate.streams.size())
            continue;
        std::vector<StreamMove> moves;
        for (const StreamKey &stream : candidate.streams) {
            auto &[line, count] = *std::min_element(others.begin(), others.end(),
                                                    [](const auto &a, const auto &b) { return a.second < b.second; });
            moves.push_back({stream, candidate.line, line});
            ++count;
        }
        return moves;
    }
    return {};
}

}   // namespace feedwarden
