// SPDX-License-Identifier: GPL-3.0-or-later
// Every script of the rehearsal against the engine as it is, the simulated exchanges and a window that paints.
#include "app/common/demo.h"
#include "app/desktop/rehearsal.h"
#include "core/monitor/monitor.h"
#include "tests/support/testmain.h"
#include "ui/dashboard/mainwindow.h"
#include "ui/rehearsal/scriptview.h"

#include "tests/support/printing.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

namespace tst_rehearsal {

using namespace feedwarden;

/// The demo but for the session: a line counts as stable sooner, so that nobody waits half a minute for calm.
class RehearsalStage final : public QObject
{
public:
    static constexpr std::chrono::milliseconds StableAfter{3'000};

    RehearsalStage() : m_rehearsal(&m_exchanges), m_window(&m_monitor.history())
    {
        connect(&m_exchanges, &DemoExchanges::ready, this,
                [this](Configuration simulated, const QHash<QString, QStringList> &faults) {
                    QList<RehearsalVenue> venues;
                    for (FeedConfig &feed : simulated.feeds) {
                        feed.backoff.stableAfter = StableAfter;
                        venues.append({feed.venue, feed.name, feed.name, faults.value(feed.venue)});
                    }
                    m_monitor.setSecretShelf(m_exchanges.secrets());
                    m_monitor.apply(simulated);
                    m_rehearsal.setVenues(venues, {});
                    m_window.setRehearsal(&m_rehearsal);
                });
        connect(&m_monitor, &Monitor::feedsUpdated, this, [this](const QList<FeedSnapshot> &feeds) {
            Surroundings around;
            around.isNetworkUp = m_monitor.isNetworkUp();
            m_window.setSurroundings(around);
            m_window.setFeeds(feeds);
        });
        connect(&m_rehearsal, &Rehearsal::linkWanted, &m_monitor, &Monitor::rehearseNetwork);
        connect(&m_rehearsal, &Rehearsal::fresherBreakerWanted, &m_monitor, &Monitor::resetBreaker);
        m_window.resize(1366, 768);
        m_window.show();
        m_exchanges.start();
    }

    ~RehearsalStage() override
    {
        QSignalSpy stopped(&m_monitor, &Monitor::stopped);
        m_monitor.shutDown();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!stopped.isEmpty(), 6'000); }();
        m_window.setRehearsal(nullptr);
    }

    [[nodiscard]] Rehearsal &rehearsal() { return m_rehearsal; }
    [[nodiscard]] const QList<FeedSnapshot> &feeds() const { return m_monitor.feeds(); }
    [[nodiscard]] bool isLinkUp() const { return m_monitor.isNetworkUp(); }
    [[nodiscard]] bool isAllTrusted() const
    {
        return !feeds().isEmpty() && std::ranges::all_of(feeds(), [](const FeedSnapshot &feed) {
            return conditionOf(feed) == Condition::Trusted;
        });
    }

private:
    DemoExchanges m_exchanges;
    Monitor m_monitor;
    Rehearsal m_rehearsal;
    MainWindow m_window;
};

class TestRehearsal final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_stage.reset(); }

    void whatAScriptPromisesIsSeen_data();
    void whatAScriptPromisesIsSeen();
    void aScriptThatIsStoppedLeavesNothingBehind();

private:
    std::unique_ptr<RehearsalStage> m_stage;
};

void TestRehearsal::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_stage = std::make_unique<RehearsalStage>();
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->isAllTrusted(), 60'000);
}

void TestRehearsal::whatAScriptPromisesIsSeen_data()
{
    QTest::addColumn<QString>("script");
    for (const RehearsalScript &script : rehearsalScripts())
        QTest::newRow(qPrintable(script.id)) << script.id;
}

void TestRehearsal::whatAScriptPromisesIsSeen()
{
    QFETCH(const QString, script);
    Rehearsal &rehearsal = m_stage->rehearsal();
    rehearsal.play(script);
    QVERIFY(rehearsal.isPlaying());
    QTRY_VERIFY_WITH_TIMEOUT(!rehearsal.isPlaying(), 240'000);
    const RehearsalJudge &judge = *rehearsal.judge();
    const QString report = ScriptView::report(judge, Clock::now(), wallNow());
    qInfo("%s", qPrintable(report));
    QVERIFY2(judge.isMet(), qPrintable(report));
    QVERIFY(m_stage->isAllTrusted());
    QVERIFY(m_stage->isLinkUp());
    QTRY_VERIFY(rehearsal.running().isEmpty());
}

void TestRehearsal::aScriptThatIsStoppedLeavesNothingBehind()
{
    Rehearsal &rehearsal = m_stage->rehearsal();
    rehearsal.play(QStringLiteral("own-link"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_stage->isLinkUp(), 60'000);
    QTRY_VERIFY(!rehearsal.running().isEmpty());
    rehearsal.play(QStringLiteral("ban"));   // One at a time.
    QCOMPARE(rehearsal.judge()->script().id, QStringLiteral("own-link"));
    rehearsal.stopScript();
    QVERIFY(!rehearsal.isPlaying());
    QVERIFY(rehearsal.judge()->isStopped());
    QVERIFY(m_stage->isLinkUp());
    QTRY_VERIFY(rehearsal.running().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->isAllTrusted(), 60'000);
    rehearsal.putResultAway();
    QVERIFY(!rehearsal.judge());
}

}   // namespace tst_rehearsal

FEEDWARDEN_WIDGET_TEST(tst_rehearsal::TestRehearsal)
#include "tst_rehearsal.moc"
