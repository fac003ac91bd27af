// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historyrecorder.h"
#include "core/history/historywriter.h"

#include <QObject>

#include <memory>

namespace feedwarden {

class WorkerThread;

/// Keeps what happens: gathers it on the Monitor's thread, and has it written on a thread of its own once a second.
/// Nothing here waits for a disk.
///
/// Thread: the Monitor's; all methods and signals belong to it.
class HistoryKeeper final : public QObject
{
    Q_OBJECT
public:
    /// How long finish() waits for the disk, at most (semantics 11).
    static constexpr std::chrono::milliseconds FinishLimit{1'500};

    explicit HistoryKeeper(const HistoryOptions &options, QObject *parent = nullptr);
    /// Waits for the writer to end the transaction that is under way; what was not given to it is lost.
    ~HistoryKeeper() override;

    void setOptions(const HistoryOptions &options);

    void noteEvent(const Event &event) { m_recorder.noteEvent(event); }
    void noteRemoved(const QString &feed) { m_recorder.noteRemoved(feed); }
    /// What the user notes of an incident: written by the thread at once; noteKept() follows.
    void keepNote(const IncidentNote &note);
    /// Once a second, after `live` has taken its samples: what came together is handed over to be written.
    void advance(WallTime now, const QList<FeedSnapshot> &feeds, LiveHistory &live);
    /// The rest, and the clean end of this run; `finished` follows within FinishLimit, whatever the disk does.
    void finish(WallTime now, LiveHistory &live);

    [[nodiscard]] const HistoryStatus &status() const { return m_status; }

signals:
    void statusChanged(const feedwarden::HistoryStatus &status);
    /// What happened up to then can be asked.
    void committed(feedwarden::WallTime upTo);
    void noteKept(const feedwarden::IncidentNote &note, const feedwarden::HistoryStatus &status);
    void finished();

private:
    void handOver(HistoryBatch batch);

    HistoryRecorder m_recorder;
    HistoryStatus m_status;
    std::unique_ptr<WorkerThread> m_thread;
    HistoryWriter *m_writer;   ///< Lives on the thread, deleted by its end.
    bool m_isFinishing = false;
    bool m_mustRetell = true;   ///< What lasts, with the next batch.
};

}   // namespace feedwarden
