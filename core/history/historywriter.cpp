// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historywriter.h"

#include "core/base/logging.h"
#include "core/history/historyschema.h"

#include <algorithm>
#include <utility>

namespace feedwarden {

/// In one transaction, so that an hour's end of many lines does not hold up the second.
static constexpr int BlocksAtOnce = 8;
static constexpr auto CleaningInterval = std::chrono::minutes(10);

HistoryWriter::HistoryWriter(HistoryOptions options, const Retry &retry) : m_options(std::move(options)), m_retry(retry)
{
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &HistoryWriter::flush);
}

HistoryWriter::~HistoryWriter() { close(); }

void HistoryWriter::setOptions(const HistoryOptions &options) { m_options = options; }

void HistoryWriter::close()
{
    m_retryTimer.stop();
    m_database.close();
    m_tables.forget();
    m_holder.release();
}

void HistoryWriter::write(const HistoryBatch &batch)
{
    m_waiting.push_back(batch);
    m_waitingEvents += batch.events.size();
    bound();
    // While something is wrong the timer decides when it is tried again; the program's end does not wait for it.
    if (!m_retryTimer.isActive() || batch.isLast)
        flush();
    if (batch.isLast) {
        close();
        emit finished();
    }
    tell();
}

void HistoryWriter::writeNote(const IncidentNote &note) { emit noteKept(note, keep(note)); }

/// Touches neither what waits nor what is told of it: a batch that is refused has its own story.
HistoryStatus HistoryWriter::keep(const IncidentNote &note)
{
    if (const auto fault = m_holder.take(historyPathIn(m_options.dataFolder)))
        return {.fault = fault, .otherProgram = m_holder.otherProgram()};
    if (open() && m_database.begin()) {
        if (m_tables.write(note) && m_database.commit())
            return {};
        m_database.rollBack();
        m_tables.forget();
    }
    const HistoryFault fault = m_database.fault();
    // As noteFault() has it: the next batch opens it anew.
    if (fault.kind != HistoryFault::Kind::Busy && fault.kind != HistoryFault::Kind::Rejected)
        m_database.close();
    return {.fault = fault};
}

void HistoryWriter::flush()
{
    m_retryTimer.stop();
    while (!m_waiting.empty()) {
        if (!open() || !writeFirst()) {
            noteFault();
            break;
        }
        m_retryInterval = m_retry.first;
        m_status.fault.reset();
        m_status.otherProgram.clear();
    }
    tell();
}

bool HistoryWriter::writeFirst()
{
    HistoryBatch &batch = m_waiting.front();
    if (!m_database.begin())
        return false;
    int refused = 0;
    const bool isAnew = !m_tables.isReady();
    bool isWritten = !isAnew || m_tables.begin(batch.time, m_options);
    // A commit that failed may have reached the disk all the same.
    if (isWritten && isAnew && m_tables.seen() == fromMicroseconds(toMicroseconds(batch.time))) {
        m_database.rollBack();
        drop();
        return true;
    }
    if (isWritten && m_tries >= MaxTries)
        isWritten = m_tables.writeEventsSingly(batch, refused);
    else
        isWritten = isWritten && m_tables.write(batch);
    if (isWritten && m_loss)
        isWritten = m_tables.write(*m_loss);
    const bool isCleaningDue = !m_nextCleaning || batch.time >= *m_nextCleaning;
    isWritten = isWritten && m_tables.pack(BlocksAtOnce)
                && (!isCleaningDue || m_tables.dropOld(batch.time, m_options.settings));
    if (!isWritten || !m_database.commit()) {
        m_database.rollBack();
        m_tables.forget();
        return false;
    }
    m_tables.noteCommitted();
    if (m_tables.takeNewRun())
        emit runBegan();
    m_loss.reset();
    m_tries = 0;
    if (refused > 0) {
        qCWarning(logHistory) << refused << "events were refused by the database and are not in the history";
        m_status.lostEvents += quint64(refused);
    }
    if (isCleaningDue)
        m_nextCleaning = batch.time + CleaningInterval;
    drop();
    return true;
}

/// The first one that waits is on the disk.
void HistoryWriter::drop()
{
    const WallTime time = m_waiting.front().time;
    m_waitingEvents -= m_waiting.front().events.size();
    m_waiting.pop_front();
    emit committed(time);
}

bool HistoryWriter::open()
{
    if (m_database.isOpen()) {
        if (m_database.isStillThere())
            return true;
        qCWarning(logHistory) << "the history's file was removed or replaced; a new one is begun";
        m_database.close();
    }
    m_tables.forget();
    return lock() && m_database.open(historyPathIn(m_options.dataFolder), HistoryDatabase::Access::Write);
}

/// Two programs that write would each lose what the other says of open things.
bool HistoryWriter::lock()
{
    const auto fault = m_holder.take(historyPathIn(m_options.dataFolder));
    if (!fault)
        return true;
    if (fault->kind == HistoryFault::Kind::HeldByOther)
        m_status.otherProgram = m_holder.otherProgram();
    m_status.fault = fault;
    return false;
}

void HistoryWriter::noteFault()
{
    using Kind = HistoryFault::Kind;
    const bool isLocked = m_holder.isHeld();
    const HistoryFault fault = isLocked ? m_database.fault() : *m_status.fault;
    if (!m_status.fault || *m_status.fault != fault || !isLocked)
        qCWarning(logHistory).noquote() << "not written:" << nameOf(fault.kind) << fault.detail;
    m_status.fault = fault;
    switch (fault.kind) {
    case Kind::Busy:
        break;
    case Kind::Rejected:
        ++m_tries;
        break;
    case Kind::Damaged:
        m_database.close();
        if (putAside()) {
            m_status.fault.reset();
            m_retryTimer.start(0);
            return;
        }
        break;
    case Kind::Full:
    case Kind::Newer:
    case Kind::HeldByOther:
    case Kind::Unreachable:
        // After a failed write or sync nothing that this connection believes is certain (faults D-07).
        m_database.close();
        break;
    }
    m_retryTimer.start(m_retryInterval);
    m_retryInterval = std::min(2 * m_retryInterval, m_retry.longest);
}

bool HistoryWriter::putAside()
{
    const QString aside = keepDamagedAside(historyPathIn(m_options.dataFolder));
    if (aside.isEmpty())
        return false;
    qCWarning(logHistory).noquote() << "the history was damaged:" << m_database.fault().detail << "- it is kept as"
                                    << aside << "and a new one is begun";
    m_status.keptAside = aside;
    return true;
}

void HistoryWriter::bound()
{
    while (m_waiting.size() > MaxWaitingBatches || m_waitingEvents > MaxWaitingEvents) {
        if (m_waiting.size() == 1)
            break;
        lose(m_waiting.front(), m_status.fault ? m_status.fault->detail : QString());
        m_waitingEvents -= m_waiting.front().events.size();
        m_waiting.pop_front();
        m_tries = 0;
    }
}

void HistoryWriter::lose(const HistoryBatch &batch, const QString &reason)
{
    if (!m_loss)
        m_loss = HistoryTables::Loss{.begin = batch.time, .reason = reason};
    m_loss->end = batch.time;
    ++m_loss->batches;
    m_loss->events += int(batch.events.size());
    ++m_status.lostBatches;
    m_status.lostEvents += batch.events.size();
}

void HistoryWriter::tell()
{
    m_status.waiting = int(m_waiting.size());
    if (m_status == m_told)
        return;
    m_told = m_status;
    emit statusChanged(m_status);
}

}   // namespace feedwarden
