// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/workerthread.h"

#include <QThreadStorage>

#include <openssl/crypto.h>

namespace feedwarden {

namespace {

struct CryptoMemory {
    ~CryptoMemory() { OPENSSL_thread_stop(); }
};

}   // namespace

WorkerThread::WorkerThread(const QString &name, QObject *parent) : QThread(parent) { setObjectName(name); }

void WorkerThread::run()
{
    // What a thread stores goes after everything that finished() asked to be deleted, and before wait() returns.
    static QThreadStorage<CryptoMemory *> memory;
    memory.setLocalData(new CryptoMemory);
    exec();
}

}   // namespace feedwarden
