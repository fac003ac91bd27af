// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/processguard.h"

#include <mutex>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace feedwarden {

static std::mutex s_mutex;
static int s_count = 0;

#ifdef Q_OS_UNIX
/// What was before the first guard.
static rlimit s_coreLimit{};
#endif
#ifdef Q_OS_LINUX
static int s_dumpable = 1;
#endif

ProcessGuard::ProcessGuard()
{
    const std::lock_guard lock(s_mutex);
    if (s_count++ > 0)
        return;
#ifdef Q_OS_UNIX
    ::getrlimit(RLIMIT_CORE, &s_coreLimit);
    rlimit none = s_coreLimit;
    none.rlim_cur = 0;   // Not the upper limit: nobody could raise it again.
    ::setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    s_dumpable = ::prctl(PR_GET_DUMPABLE);
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

ProcessGuard::~ProcessGuard()
{
    const std::lock_guard lock(s_mutex);
    if (--s_count > 0)
        return;
#ifdef Q_OS_UNIX
    ::setrlimit(RLIMIT_CORE, &s_coreLimit);
#endif
#ifdef Q_OS_LINUX
    if (s_dumpable == 1)   // The other values are not for programs to set.
        ::prctl(PR_SET_DUMPABLE, 1);
#endif
}

int ProcessGuard::count()
{
    const std::lock_guard lock(s_mutex);
    return s_count;
}

}   // namespace feedwarden
