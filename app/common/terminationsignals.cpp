// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/terminationsignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdlib>
#include <thread>

#if defined(Q_OS_WIN)
#include <windows.h>
#else
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace feedwarden {

using namespace std::chrono_literals;

static TerminationSignals *instance = nullptr;

#if defined(Q_OS_WIN)

static BOOL WINAPI onConsoleEvent(DWORD)
{
    if (instance)
        QMetaObject::invokeMethod(instance, "terminationRequested", Qt::QueuedConnection);
    return TRUE;
}

TerminationSignals::TerminationSignals(QObject *parent) : QObject(parent)
{
    instance = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

void TerminationSignals::takeHangUps() {}

TerminationSignals::~TerminationSignals()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    instance = nullptr;
}

#else

// A signal handler may do next to nothing: it writes a byte, and the event loop reads it.
static int wakePipe[2] = {-1, -1};

static void onSignal(int signal)
{
    const char byte = char(signal);
    [[maybe_unused]] const auto written = ::write(wakePipe[1], &byte, 1);
}

static void handle(int signal)
{
    struct sigaction action {
    };
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    ::sigaction(signal, &action, nullptr);
}

TerminationSignals::TerminationSignals(QObject *parent) : QObject(parent)
{
    Q_ASSERT(!instance);
    instance = this;
    if (::pipe(wakePipe) != 0)
        return;
    for (const int end : wakePipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *const notifier = new QSocketNotifier(wakePipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &TerminationSignals::takeOne);
    handle(SIGINT);
    handle(SIGTERM);
    ::signal(SIGPIPE, SIG_IGN);
}

void TerminationSignals::takeHangUps()
{
    m_hasTerminal = ::isatty(STDIN_FILENO) != 0 || ::isatty(STDOUT_FILENO) != 0 || ::isatty(STDERR_FILENO) != 0;
    handle(SIGHUP);
}

TerminationSignals::~TerminationSignals()
{
    ::signal(SIGINT, SIG_DFL);
    ::signal(SIGTERM, SIG_DFL);
    ::signal(SIGHUP, SIG_DFL);
    ::close(wakePipe[0]);
    ::close(wakePipe[1]);
    instance = nullptr;
}

#endif

void TerminationSignals::takeOne()
{
    bool isEnd = false, isReload = false;
#if !defined(Q_OS_WIN)
    char byte = 0;
    while (::read(wakePipe[0], &byte, 1) == 1) {
        if (byte == SIGHUP && !m_hasTerminal) {
            isReload = true;
            continue;
        }
        ++m_requests;
        isEnd = true;
    }
#endif
    if (isReload)
        emit reloadRequested();
    if (!isEnd)
        return;
    if (m_requests > 1)
        armExitWatchdog(1s, 1);
    emit terminationRequested();
}

void armExitWatchdog(std::chrono::milliseconds after, int exitCode)
{
    std::thread([after, exitCode] {
        std::this_thread::sleep_for(after);
        std::_Exit(exitCode);
    }).detach();
}

}   // namespace feedwarden
