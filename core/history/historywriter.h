// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historybatch.h"
#include "core/history/historystatus.h"
#include "core/history/historytables.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>

namespace feedwarden {

/// The one who writes. Each batch is one transaction; what cannot be written waits, within bounds, and is written as
/// soon as that works again. What had to be let go is counted, and stands in the file as a loss.
///
/// Thread: lives on the storage thread; reached by queued calls only.
class HistoryWriter final : public QObject
{
    Q_OBJECT
public:
    /// A quarter of an hour of seconds.
    static constexpr size_t MaxWaitingBatches = 900;
    static constexpr size_t MaxWaitingEvents = 100'000;
    /// A batch that SQLite refuses is tried so often, then each of its events by itself.
    static constexpr int MaxTries = 3;
    /// How long after a fault it is tried again; doubles from the first to the longest.
    struct Retry {
        std::chrono::milliseconds first{1'000}, longest{30'000};
    };

    explicit HistoryWriter(HistoryOptions options) : HistoryWriter(std::move(options), Retry()) {}
    HistoryWriter(HistoryOptions options, const Retry &retry);
    ~HistoryWriter() override;

public slots:
    void write(const feedwarden::HistoryBatch &batch);
    /// At once, in a transaction of its own; noteKept() tells how it went. What cannot be written does not wait here:
    /// whoever holds the text asks again.
    void writeNote(const feedwarden::IncidentNote &note);
    void setOptions(const feedwarden::HistoryOptions &options);
    /// Closes the file, even if something is still waiting.
    void close();

signals:
    void committed(feedwarden::WallTime upTo);
    /// In a file that knows nothing of what lasts.
    void runBegan();
    void statusChanged(const feedwarden::HistoryStatus &status);
    /// `status.fault` is why it was not; none where it was.
    void noteKept(const feedwarden::IncidentNote &note, const feedwarden::HistoryStatus &status);
    /// The last batch is written, or cannot be.
    void finished();

private:
    void flush();
    [[nodiscard]] bool open();
    [[nodiscard]] bool writeFirst();
    [[nodiscard]] HistoryStatus keep(const IncidentNote &note);
    void drop();
    void noteFault();
    [[nodiscard]] bool lock();
    [[nodiscard]] bool putAside();
    void bound();
    void lose(const HistoryBatch &batch, const QString &reason);
    void tell();

    HistoryOptions m_options;
    HistoryDatabase m_database;
    HistoryTables m_tables{m_database};
    SqliteHolder m_holder;
    std::deque<HistoryBatch> m_waiting;
    size_t m_waitingEvents = 0;
    int m_tries = 0;   ///< Of the first one that waits, refused by SQLite itself.
    QTimer m_retryTimer{this};
    const Retry m_retry;
    std::chrono::milliseconds m_retryInterval = m_retry.first;
    HistoryStatus m_status, m_told;
    std::optional<HistoryTables::Loss> m_loss;   ///< Not written down yet.
    std::optional<WallTime> m_nextCleaning;
};

}   // namespace feedwarden
