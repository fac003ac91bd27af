// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

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

}   // namespace feedwarden::test

using feedwarden::test::TestEntry;

/// A program of several tests is told which one by its first argument; QtTest has the others.
int main(int argc, char **argv)
{
    std::vector<const TestEntry *> entries;
    for (const TestEntry *entry = feedwarden::test::s_lastEntry; entry; entry = entry->next)
        entries.push_back(entry);
    if (entries.size() == 1)
        return entries.front()->run(argc, argv);
    const std::string_view wanted = argc > 1 ? argv[1] : "";
    const auto found = std::ranges::find(entries, wanted, &TestEntry::name);
    if (found != entries.cend()) {
        argv[1] = argv[0];
        return (*found)->run(argc - 1, argv + 1);
    }
    std::fputs("The first argument says which of these tests is run:\n", stderr);
    std::ranges::sort(entries, {}, &TestEntry::name);
    for (const TestEntry *entry : entries)
        std::fprintf(stderr, "  %.*s\n", int(entry->name.size()), entry->name.data());
    return 2;
}
