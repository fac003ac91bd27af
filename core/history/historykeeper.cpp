// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historykeeper.h"

#include "core/transport/workerthread.h"

#include <QTimer>

#include <utility>

namespace feedwarden {

HistoryKeeper::HistoryKeeper(const HistoryOptions &options, QObject *parent)
    : QObject(parent),
      m_thread(std::make_unique<WorkerThread>(QStringLiteral("storage"))),
      m_writer(new HistoryWriter(options))
{
    m_writer->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_writer, &QObject::deleteLater);
    connect(m_writer, &HistoryWriter::statusChanged, this, [this](const HistoryStatus &status) {
        m_status = status;
        emit statusChanged(m_status);
    });
    connect(m_writer, &HistoryWriter::committed, this, &HistoryKeeper::committed);
    connect(m_writer, &HistoryWriter::noteKept, this, &HistoryKeeper::noteKept);
    connect(m_writer, &HistoryWriter::runBegan, this, [this] { m_mustRetell = true; });
    connect(m_writer, &HistoryWriter::finished, this, [this] {
        if (std::exchange(m_isFinishing, false))
            emit finished();
    });
    m_thread->start();
}

HistoryKeeper::~HistoryKeeper()
{
    m_thread->quit();
    m_thread->wait();
}

void HistoryKeeper::setOptions(const HistoryOptions &options)
{
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, options] { writer->setOptions(options); }, Qt::QueuedConnection);
}

void HistoryKeeper::handOver(HistoryBatch batch)
{
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, batch = std::move(batch)] { writer->write(batch); }, Qt::QueuedConnection);
}

void HistoryKeeper::keepNote(const IncidentNote &note)
{
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, note] { writer->writeNote(note); }, Qt::QueuedConnection);
}

void HistoryKeeper::advance(WallTime now, const QList<FeedSnapshot> &feeds, LiveHistory &live)
{
    if (std::exchange(m_mustRetell, false)) {
        live.retell();
        m_recorder.retell();
    }
    m_recorder.noteSnapshots(now, feeds);
    handOver(m_recorder.takeBatch(now, live));
}

void HistoryKeeper::finish(WallTime now, LiveHistory &live)
{
    m_isFinishing = true;
    handOver(m_recorder.takeLast(now, live));
    QTimer::singleShot(FinishLimit, this, [this] {
        if (std::exchange(m_isFinishing, false))
            emit finished();
    });
}

}   // namespace feedwarden
