// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

namespace feedwarden {

/// A thread for sockets and signatures: what OpenSSL keeps for it is given back before wait() returns. The system does
/// so only some time after, and a program that ends right then seems to leak it.
class WorkerThread final : public QThread
{
public:
    /// `name` is the thread's for debuggers and logs.
    explicit WorkerThread(const QString &name, QObject *parent = nullptr);

protected:
    void run() override;
};

}   // namespace feedwarden
