// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>

namespace feedwarden {

/// SIGINT and SIGTERM (on Windows: Ctrl+C, closing the console) as a Qt signal on the main thread; SIGPIPE is ignored.
/// One per process, made after the application object. The second request ends the process 1 s later, whatever hangs
/// (semantics 11).
class TerminationSignals final : public QObject
{
    Q_OBJECT
public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

    /// From now on SIGHUP is told by reloadRequested(), as a service manager means it. Of a program with a terminal it
    /// says that the terminal is gone: then it is a request to end. Without this call it ends the program at once.
    void takeHangUps();

signals:
    void terminationRequested();
    void reloadRequested();

private:
    void takeOne();

    int m_requests = 0;
    bool m_hasTerminal = false;
};

/// Ends the process `after` from now with `exitCode` unless it has ended by itself: Qt's resolver thread can hold it
/// for 10 s (measured on 6.4.2). Thread-safe.
void armExitWatchdog(std::chrono::milliseconds after, int exitCode);

}   // namespace feedwarden
