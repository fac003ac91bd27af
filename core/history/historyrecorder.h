// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historybatch.h"

#include <QList>

#include <map>
#include <utility>

namespace feedwarden {

/// Gathers what is to be kept out of the two things that are told: events and pictures. A pure value; what becomes of a
/// batch is not its business.
class HistoryRecorder final
{
public:
    void noteEvent(const Event &event);
    /// Once a second.
    void noteSnapshots(WallTime now, const QList<FeedSnapshot> &feeds);
    void noteRemoved(const QString &feed);
    /// The next pictures are told as if they were the first: of what lasts nothing is known where a file begins.
    void retell();

    /// What came together since the last one, with what changed in `live`.
    [[nodiscard]] HistoryBatch takeBatch(WallTime now, LiveHistory &live);
    /// Likewise, with the steps that are under way: the program ends.
    [[nodiscard]] HistoryBatch takeLast(WallTime now, LiveHistory &live);

private:
    using LineName = std::pair<QString, int>;
    struct LinePast {
        LineSampler sampler;
        QList<StreamKey> streams;   ///< As the newest picture has them.
        quint64 seenAt = 0;
    };
    void finish(const LineName &name, LinePast &past);
    void noteStreams(const QString &feed, const ConnectionSnapshot &line, LinePast &past);
    template<typename Predicate>
    void dropLines(Predicate isGone);

    std::map<LineName, LinePast> m_lines;
    quint64 m_looks = 0;
    std::map<QString, QString> m_venues;   ///< By feed, as they were told.
    HistoryBatch m_batch;
};

}   // namespace feedwarden
