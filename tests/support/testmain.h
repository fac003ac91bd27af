// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTest>

#if defined(QT_WIDGETS_LIB)
#include <QApplication>
#endif

#include <string_view>

namespace feedwarden::test {

/// A test class that a program can run, by the name of its file: "tst_backoff". Tests of one room are one program,
/// since a program of its own costs each of them a link and its own copy of all headers; each still runs in a process
/// of its own. Several of their files are compiled together, so that each is a namespace.
struct TestEntry {
    using Run = int (*)(int argc, char **argv);

    /// Of static duration, before main().
    TestEntry(std::string_view file, Run test);

    std::string_view name;
    Run run;
    TestEntry *next;   ///< The one that was made before it.
};

/// Without an application: what needs none is shown to need none.
template<class Test>
int runWithoutApplication(int argc, char **argv)
{
    Test test;
    return QTest::qExec(&test, argc, argv);
}

template<class Test, class Application>
int runWithApplication(int argc, char **argv)
{
    Application application(argc, argv);
    Application::setAttribute(Qt::AA_Use96Dpi, true);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

}   // namespace feedwarden::test

/// In place of QtTest's QTEST_..._MAIN, once in a file.
#define FEEDWARDEN_APPLESS_TEST(Class)                                                                                 \
    static feedwarden::test::TestEntry FEEDWARDEN_TEST_ENTRY(__COUNTER__)(                                             \
        __FILE__, &feedwarden::test::runWithoutApplication<Class>);
#define FEEDWARDEN_GUILESS_TEST(Class)                                                                                 \
    static feedwarden::test::TestEntry FEEDWARDEN_TEST_ENTRY(__COUNTER__)(                                             \
        __FILE__, &feedwarden::test::runWithApplication<Class, QCoreApplication>);
#define FEEDWARDEN_WIDGET_TEST(Class)                                                                                  \
    static feedwarden::test::TestEntry FEEDWARDEN_TEST_ENTRY(__COUNTER__)(                                             \
        __FILE__, &feedwarden::test::runWithApplication<Class, QApplication>);
#define FEEDWARDEN_TEST_ENTRY(number) FEEDWARDEN_TEST_ENTRY_OF(number)
#define FEEDWARDEN_TEST_ENTRY_OF(number) testEntry##number
