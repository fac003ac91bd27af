// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/servicemanager.h"

#include <QtGlobal>

#include <utility>

#if defined(Q_OS_LINUX)
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace feedwarden {

#if defined(Q_OS_LINUX)

static QByteArray taken(const char *variable)
{
    QByteArray value = qgetenv(variable);
    qunsetenv(variable);
    return value;
}

ServiceManager ServiceManager::fromEnvironment()
{
    ServiceManager manager;
    const QByteArray address = taken("NOTIFY_SOCKET");
    const QByteArray interval = taken("WATCHDOG_USEC");
    const QByteArray pid = taken("WATCHDOG_PID");
    const bool canBeReached = (address.startsWith('/') || address.startsWith('@')) && address.size() > 1
                              && size_t(address.size()) < sizeof(sockaddr_un::sun_path);
    if (!canBeReached)
        return manager;
    manager.m_address = address;
    bool isNumber = false;
    const qlonglong microseconds = interval.toLongLong(&isNumber);
    // A watchdog over another process, which started us, is not ours to feed.
    const bool isOurs = pid.isEmpty() || pid.toLongLong() == ::getpid();
    constexpr qlonglong Longest = std::chrono::microseconds(std::chrono::hours(24 * 365)).count();
    if (isNumber && microseconds > 0 && microseconds <= Longest && isOurs)
        manager.m_watchdogInterval = std::chrono::microseconds(microseconds);
    return manager;
}

void ServiceManager::notify(const QByteArray &assignments) const
{
    if (m_address.isEmpty())
        return;
    sockaddr_un to{};
    to.sun_family = AF_UNIX;
    std::memcpy(to.sun_path, m_address.constData(), size_t(m_address.size()));
    if (to.sun_path[0] == '@')
        to.sun_path[0] = '\0';
    const int fd = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return;
    const timeval patience{1, 0};
    ::setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    ssize_t sent = 0;
    do {
        sent = ::sendto(fd, assignments.constData(), size_t(assignments.size()), MSG_NOSIGNAL,
                        reinterpret_cast<const sockaddr *>(&to),
                        socklen_t(offsetof(sockaddr_un, sun_path) + size_t(m_address.size())));
    } while (sent < 0 && errno == EINTR);
    ::close(fd);
}

bool isStandardErrorTheJournal()
{
    const QByteArrayList parts = qgetenv("JOURNAL_STREAM").split(':');
    struct stat status {
    };
    if (parts.size() != 2 || ::fstat(STDERR_FILENO, &status) != 0)
        return false;
    bool isDevice = false, isInode = false;
    const qulonglong device = parts[0].toULongLong(&isDevice);
    const qulonglong inode = parts[1].toULongLong(&isInode);
    // The variable is inherited also where somebody has redirected us since.
    return isDevice && isInode && device == status.st_dev && inode == status.st_ino;
}

#else

ServiceManager ServiceManager::fromEnvironment() { return {}; }

void ServiceManager::notify(const QByteArray &) const {}

bool isStandardErrorTheJournal() { return false; }

#endif

}   // namespace feedwarden
