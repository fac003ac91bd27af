// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QDir>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace feedwarden::test {

static TestEntry *s_lastEntry = nullptr;

static std::string_view baseName(std::string_view file)
{
    if (const auto slash = file.find_last_of("/\\"); slash != std::string_view::npos)
        file.remove_prefix(slash + 1);
    return file.substr(0, file.find('.'));
}

TestEntry::TestEntry(std::string_view file, Run test)
    : name(baseName(file)), run(test), next(std::exchange(s_lastEntry, this))
{
}

/// QThread::wait() returns before what OpenSSL keeps for that thread is freed. Where the program ends in between,
/// OpenSSL has tidied up by then and frees it no more, and the leak sanitizer counts it. So threads may end first: a
/// second is more than they need, and is what a test takes longer whose threads stay, as D-Bus's does.
static void letThreadsEnd()
{
#if defined(__SANITIZE_ADDRESS__) && defined(Q_OS_LINUX)
    const QDir threads(QStringLiteral("/proc/self/task"));
    (void)QTest::qWaitFor([&] { return threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() <= 1; }, 1000);
#endif
}

static int runToTheEnd(const TestEntry &entry, int argc, char **argv)
{
    const int result = entry.run(argc, argv);
    letThreadsEnd();
    return result;
}

}   // namespace feedwarden::test

using feedwarden::test::TestEntry;

/// A program of several tests is told which one by its first argument; QtTest has the others.
int main(int argc, char **argv)
{
    std::vector<const TestEntry *> entries;
    for (const TestEntry *entry = feedwarden::test::s_lastEntry; entry; entry = entry->next)
        entries.push_back(entry);
    if (entries.size() == 1)
        return feedwarden::test::runToTheEnd(*entries.front(), argc, argv);
    const std::string_view wanted = argc > 1 ? argv[1] : "";
    const auto found = std::ranges::find(entries, wanted, &TestEntry::name);
    if (found != entries.cend()) {
        argv[1] = argv[0];
        return feedwarden::test::runToTheEnd(**found, argc - 1, argv + 1);
    }
    std::fputs("The first argument says which of these tests is run:\n", stderr);
    std::ranges::sort(entries, {}, &TestEntry::name);
    for (const TestEntry *entry : entries)
        std::fprintf(stderr, "  %.*s\n", int(entry->name.size()), entry->name.data());
    return 2;
}
