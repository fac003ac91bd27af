// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/servicemanager.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

#if defined(Q_OS_LINUX)
#include <unistd.h>
#endif

namespace tst_servicemanager {

using namespace feedwarden;

/// Who wants to hear how the program does, as the environment says it.
class TestServiceManager : public QObject
{
    Q_OBJECT

private slots:
    void theEnvironmentIsReadAndTakenAway_data();
    void theEnvironmentIsReadAndTakenAway();
    void nobodyListeningHarmsNothing();
};

void TestServiceManager::theEnvironmentIsReadAndTakenAway_data()
{
    QTest::addColumn<QByteArray>("socket");
    QTest::addColumn<QByteArray>("interval");
    QTest::addColumn<QByteArray>("process");
    QTest::addColumn<bool>("isListening");
    QTest::addColumn<int>("watchdogMs");   // 0: none.
    const auto row = [](const char *name, const QByteArray &socket, const char *interval, const QByteArray &process,
                        bool isListening, int watchdogMs) {
        QTest::newRow(name) << socket << QByteArray(interval) << process << isListening << watchdogMs;
    };
#if defined(Q_OS_LINUX)
    const QByteArray own = QByteArray::number(::getpid());
    row("nobody", "", "", "", false, 0);
    row("a path", "/run/notify", "", "", true, 0);
    row("an abstract name", "@name", "", "", true, 0);
    row("a watchdog", "/run/notify", "30000000", own, true, 30'000);
    row("a watchdog over anybody", "/run/notify", "500000", "", true, 500);
    row("a watchdog over another", "/run/notify", "500000", "1", true, 0);
    row("a watchdog without a socket", "", "500000", own, false, 0);
    row("no number", "/run/notify", "soon", own, true, 0);
    row("0", "/run/notify", "0", own, true, 0);
    row("below 0", "/run/notify", "-5", own, true, 0);
    row("endless", "/run/notify", "9223372036854775807", own, true, 0);
    row("a relative path", "notify", "500000", own, false, 0);
    row("nothing but a mark", "@", "500000", own, false, 0);
    row("a path that is too long", '/' + QByteArray(107, 'x'), "500000", own, false, 0);
    row("one that is not", '/' + QByteArray(106, 'x'), "500000", own, true, 500);
#else
    row("systemd is Linux's", "/run/notify", "500000", "", false, 0);
#endif
}

void TestServiceManager::theEnvironmentIsReadAndTakenAway()
{
    QFETCH(const QByteArray, socket);
    QFETCH(const QByteArray, interval);
    QFETCH(const QByteArray, process);
    QFETCH(const bool, isListening);
    QFETCH(const int, watchdogMs);
    const std::pair<const char *, QByteArray> variables[] = {
        {"NOTIFY_SOCKET", socket}, {"WATCHDOG_USEC", interval}, {"WATCHDOG_PID", process}};
    for (const auto &[name, value] : variables)
        value.isEmpty() ? qunsetenv(name) : qputenv(name, value);
    const ServiceManager manager = ServiceManager::fromEnvironment();
    QCOMPARE(manager.isListening(), isListening);
    QCOMPARE(manager.watchdogInterval().has_value(), watchdogMs > 0);
    if (watchdogMs > 0)
        QCOMPARE(*manager.watchdogInterval(), Clock::duration(std::chrono::milliseconds(watchdogMs)));
#if defined(Q_OS_LINUX)
    // What we start is not to speak for us.
    for (const auto &[name, value] : variables)
        QVERIFY2(!qEnvironmentVariableIsSet(name), name);
    QVERIFY(!ServiceManager::fromEnvironment().isListening());
#endif
}

void TestServiceManager::nobodyListeningHarmsNothing()
{
    ServiceManager().notify("READY=1");
    qputenv("NOTIFY_SOCKET", "/nonexistent/notify");
    ServiceManager::fromEnvironment().notify("READY=1");
    QVERIFY(!qEnvironmentVariableIsSet("NOTIFY_SOCKET") || !ServiceManager::fromEnvironment().isListening());
}

}   // namespace tst_servicemanager

FEEDWARDEN_APPLESS_TEST(tst_servicemanager::TestServiceManager)
#include "tst_servicemanager.moc"
