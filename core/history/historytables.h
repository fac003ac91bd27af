// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historybatch.h"
#include "core/history/historydatabase.h"
#include "core/history/historyoptions.h"

#include <QHash>

#include <deque>
#include <optional>
#include <utility>

namespace feedwarden {

/// What goes into which table. All of it within a transaction of the caller's; false = the database has a fault, and
/// the transaction has to be rolled back and forget() called.
class HistoryTables final
{
public:
    struct Loss {
        WallTime begin{}, end{};
        int batches = 0, events = 0;
        QString reason;
    };

    /// The database is borrowed, and may be opened anew.
    explicit HistoryTables(HistoryDatabase &database) : m_db(database) {}

    /// After a transaction that failed, and when the database is opened anew.
    void forget();
    void noteCommitted() { m_committedRun = m_run; }

    /// Goes on with the run of this program, or begins one where the file has none of it; those before it that did not
    /// end are ended where they were last seen, and what was under way then is made whole from its parts. Has to come
    /// first, also after forget().
    [[nodiscard]] bool begin(WallTime now, const HistoryOptions &options);
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// begin() had to begin one since this was asked last.
    [[nodiscard]] bool takeNewRun() { return std::exchange(m_isNewRun, false); }
    /// Up to where begin() found this run written; none where it began it.
    [[nodiscard]] const std::optional<WallTime> &seen() const { return m_seen; }

    [[nodiscard]] bool write(const HistoryBatch &batch);
    /// One by one, without those that the database refuses; their number is counted in `refused`.
    [[nodiscard]] bool writeEventsSingly(const HistoryBatch &batch, int &refused);
    [[nodiscard]] bool write(const Loss &loss);
    /// Belongs to no run: needs no begin().
    [[nodiscard]] bool write(const IncidentNote &note);
    /// Packs at most so many blocks that are complete.
    [[nodiscard]] bool pack(int most);
    /// Drops what is older than it is kept, a little at a time. Once an hour is enough.
    [[nodiscard]] bool dropOld(WallTime now, const HistorySettings &settings);

private:
    [[nodiscard]] bool beginRun(WallTime now, const HistoryOptions &options);
    [[nodiscard]] bool dropBeyond(qint64 maxBytes);
    [[nodiscard]] bool endOldRuns();
    [[nodiscard]] bool rebuild(WallTime seen);
    [[nodiscard]] bool findUnpacked();
    [[nodiscard]] bool writeEvent(const Event &event);
    [[nodiscard]] bool followTrust(const Event &event, const TrustChanged &changed);
    [[nodiscard]] bool followSession(const Event &event, LineState to, Cause cause);
    [[nodiscard]] bool followGap(const Event &event, const SequenceGap &gap);
    [[nodiscard]] bool endFeed(const QString &feed, WallTime time);
    [[nodiscard]] bool endRun(WallTime time);
    [[nodiscard]] bool writeBands(const HistoryChanges::Bands &changed);
    [[nodiscard]] bool writeOutage(const Outage &outage);
    [[nodiscard]] bool writeSample(qint64 series, SampleStep step, LineSample sample);
    [[nodiscard]] bool packBlock(qint64 series, SampleStep step, WallTime begin);
    [[nodiscard]] std::optional<qint64> seriesOf(const QString &feed, int line);
    [[nodiscard]] std::optional<qint64> streamOf(const QString &feed, int line, const StreamKey &key);

    struct BlockName {
        qint64 series = 0;
        SampleStep step = SampleStep::Second;
        WallTime begin{};
    };

    HistoryDatabase &m_db;
    bool m_isReady = false;
    bool m_isNewRun = false;
    qint64 m_run = 0, m_committedRun = 0;
    WallTime m_runBegin{};
    std::optional<WallTime> m_seen;
    QHash<QPair<QString, int>, qint64> m_series;
    QHash<QPair<qint64, QString>, qint64> m_streams;
    QHash<QPair<qint64, int>, WallTime> m_underWay;   ///< Begin of the block that is being filled, by series and step.
    std::deque<BlockName> m_complete;                 ///< And still rows.
};

}   // namespace feedwarden
