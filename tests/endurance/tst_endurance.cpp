// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endurance/reconnectrun.h"
#include "tests/support/testmain.h"

#include <vector>

namespace tst_endurance {

using namespace feedwarden;

/// That a session which was lost leaves nothing behind: some thousands of them here, and 100,000 by
/// tests/endurance/run.sh.
class TestEndurance final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { HeldResources::countObjects(); }

    void lostSessionsLeaveNothingBehind();
    void whatIsLeftBehindIsSeen();

private:
    /// All calms but the first ones, up to which much is made for the first time.
    void live(const ReconnectRun::Options &options, std::vector<HeldResources> &calms);
    [[nodiscard]] static double heapBytesEach(const std::vector<HeldResources> &calms);
};

/// Of the C library's heap, for each session that was lost: about what a bare QObject takes. What is learned and cached
/// until it is full moves by some ten kilobytes either way.
static constexpr double HeapBytesEach = 128;

void TestEndurance::live(const ReconnectRun::Options &options, std::vector<HeldResources> &calms)
{
    ReconnectRun run(options);
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(run.isOver(), 200'000);
    QVERIFY2(run.problem().isEmpty(), qPrintable(run.problem()));
    calms = {run.calms().begin() + 2, run.calms().end()};
    QVERIFY(calms.size() >= 3 && calms.front().isOfNewLines && calms.back().isOfNewLines);
}

double TestEndurance::heapBytesEach(const std::vector<HeldResources> &calms)
{
    return double(calms.back().heapBytes - calms.front().heapBytes)
           / double(calms.back().reconnects - calms.front().reconnects);
}

void TestEndurance::lostSessionsLeaveNothingBehind()
{
    std::vector<HeldResources> calms;
    live({.simulator = QStringLiteral(FEEDWARDEN_SIM), .lines = 60, .reconnects = 1'800, .roundsPerCalm = 10}, calms);
    if (QTest::currentTestFailed())
        return;
    qInfo("%lld reconnects: %.1f bytes of heap each, %lld objects, %lld descriptors, %lld threads",
          (long long)calms.back().reconnects, heapBytesEach(calms), (long long)calms.back().objects,
          (long long)calms.back().descriptors, (long long)calms.back().threads);
    // Of old lines, too: what they had for a session is gone with it.
    for (const HeldResources &held : calms) {
        QCOMPARE(held.objects, calms.front().objects);
        QCOMPARE(held.descriptors, calms.front().descriptors);
        QCOMPARE(held.threads, calms.front().threads);
    }
    if (calms.back().heapBytes >= 0)
        QVERIFY2(heapBytesEach(calms) < HeapBytesEach, qPrintable(QString::number(heapBytesEach(calms))));
}

void TestEndurance::whatIsLeftBehindIsSeen()
{
    QObject owner;
    std::vector<std::unique_ptr<char[]>> bytes;
    std::vector<HeldResources> calms;
    live({.simulator = QStringLiteral(FEEDWARDEN_SIM),
          .lines = 60,
          .reconnects = 900,
          .roundsPerCalm = 5,
          .leftBehind =
              [&] {
                  new QObject(&owner);
                  bytes.push_back(std::make_unique<char[]>(size_t(HeapBytesEach)));
              }},
         calms);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(calms.back().objects - calms.front().objects, calms.back().reconnects - calms.front().reconnects);
    if (calms.back().heapBytes >= 0)
        QVERIFY2(heapBytesEach(calms) > HeapBytesEach, qPrintable(QString::number(heapBytesEach(calms))));
}

}   // namespace tst_endurance

FEEDWARDEN_GUILESS_TEST(tst_endurance::TestEndurance)
#include "tst_endurance.moc"
