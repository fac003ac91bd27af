// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/ioworker.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_ioworker {

using namespace feedwarden;

class TestIoWorker final : public QObject
{
    Q_OBJECT

private slots:
    void snapshotsGoOnHoweverLongTheyTook_data();
    void snapshotsGoOnHoweverLongTheyTook();
};

void TestIoWorker::snapshotsGoOnHoweverLongTheyTook_data()
{
    QTest::addColumn<Clock::duration>("took");
    QTest::addColumn<std::chrono::milliseconds>("expected");
    const auto row = [](const char *name, Clock::duration took, std::chrono::milliseconds expected) {
        QTest::newRow(name) << took << expected;
    };
    row("no time", 0ms, 50ms);
    row("a few lines", 200us, 50ms);   // Never a little early.
    row("half of the interval", 25ms, 25ms);
    row("more than half of it", 30ms, 30ms);
    row("all of it", 50ms, 50ms);
    row("a thousand lines", 80ms, 80ms);
    row("stopped meanwhile", 1h, 1s);
}

void TestIoWorker::snapshotsGoOnHoweverLongTheyTook()
{
    QFETCH(const Clock::duration, took);
    QFETCH(const std::chrono::milliseconds, expected);
    QCOMPARE(IoWorker::waitAfterSnapshots(took), expected);
}

}   // namespace tst_ioworker

FEEDWARDEN_GUILESS_TEST(tst_ioworker::TestIoWorker)
#include "tst_ioworker.moc"
