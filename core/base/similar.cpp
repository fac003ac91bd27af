// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/similar.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace feedwarden {

/// No name of ours is as long; what is longer is not one of them with a slip.
static constexpr qsizetype LongestSlip = 80;

qsizetype editDistance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (size_t j = 0; j < size_t(b.size()); ++j) {
            const qsizetype replaced = diagonal + (a[i] == b[qsizetype(j)] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

std::optional<QString> nearestOf(QStringView written, const QStringList &known)
{
    const auto distanceTo = [&](const QString &name) { return editDistance(written.left(LongestSlip), name); };
    const auto nearest = std::ranges::min_element(known, {}, distanceTo);
    if (nearest == known.cend() || distanceTo(*nearest) > std::max<qsizetype>(2, nearest->size() / 4))
        return {};
    return *nearest;
}

}   // namespace feedwarden
