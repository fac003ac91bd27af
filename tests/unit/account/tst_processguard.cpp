// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/processguard.h"

#include "core/account/secretfiles.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <optional>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace tst_processguard {

using namespace feedwarden;

static rlim_t coreLimit()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_CORE, &limit);
    return limit.rlim_cur;
}

static void setCoreLimit(rlim_t bytes)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_CORE, &limit);
    limit.rlim_cur = std::min(bytes, limit.rlim_max);
    ::setrlimit(RLIMIT_CORE, &limit);
}

static bool isDumpable()
{
#ifdef Q_OS_LINUX
    return ::prctl(PR_GET_DUMPABLE) != 0;
#else
    return coreLimit() != 0;
#endif
}

/// Whether the system wrote (or handed on) a core of a program that crashes in `folder`.
static bool leavesACore(const QString &folder, bool isGuarded)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (::chdir(QFile::encodeName(folder).constData()) != 0)
            ::_exit(1);
        setCoreLimit(RLIM_INFINITY);
        std::optional<ProcessGuard> guard;
        if (isGuarded)
            guard.emplace();
        std::signal(SIGABRT, SIG_DFL);
        std::abort();
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WCOREDUMP(status);
}

/// Fault X-18: no core and no tracing while secrets are held, and all as before afterwards.
class TestProcessGuard final : public QObject
{
    Q_OBJECT

private slots:
    void init() { setCoreLimit(RLIM_INFINITY); }

    void theLastOnePutsBackWhatWas();
    void anOpenStoreIsGuarded();
    void aCrashLeavesNoCore();
};

void TestProcessGuard::theLastOnePutsBackWhatWas()
{
    setCoreLimit(4096);
    const rlim_t before = coreLimit();
    if (before == 0 || !isDumpable())
        QSKIP("this system writes no cores at all");
    {
        const ProcessGuard first;
        QCOMPARE(coreLimit(), rlim_t(0));
        QVERIFY(!isDumpable());
        {
            const ProcessGuard second;
            QCOMPARE(ProcessGuard::count(), 2);
        }
        QCOMPARE(coreLimit(), rlim_t(0));
        QVERIFY(!isDumpable());
    }
    QCOMPARE(ProcessGuard::count(), 0);
    QCOMPARE(coreLimit(), before);
    QVERIFY(isDumpable());
}

void TestProcessGuard::anOpenStoreIsGuarded()
{
    const QTemporaryDir folder;
    {
        const SecretStore store(std::make_unique<SecretFiles>(folder.path()));
        QCOMPARE(ProcessGuard::count(), 1);
    }
    QCOMPARE(ProcessGuard::count(), 0);
}

void TestProcessGuard::aCrashLeavesNoCore()
{
    const QTemporaryDir folder;
    if (!leavesACore(folder.path(), false))
        QSKIP("this system writes no cores at all");
    QVERIFY(!leavesACore(folder.path(), true));
}

}   // namespace tst_processguard

FEEDWARDEN_GUILESS_TEST(tst_processguard::TestProcessGuard)
#include "tst_processguard.moc"
