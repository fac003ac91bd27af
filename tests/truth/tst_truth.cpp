// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/truth/runreport.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_truth {

using namespace feedwarden;

// A build with sanitizers is ten times slower: what happened is judged there too, and not the instants.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
static constexpr bool IsSlowBuild = true;
#else
static constexpr bool IsSlowBuild = false;
#endif

/// The comparison of feedwarden-truth, short: some seconds of faults per venue, all venues side by side.
class TestTruth : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void connectorTellsWhatHappened_data();
    void connectorTellsWhatHappened();

private:
    QTemporaryDir m_directory;
    std::vector<RunResult> m_results;
    QStringList m_withoutRules;
};

void TestTruth::initTestCase()
{
    std::vector<RunOptions> runs;
    for (const QString &venue : Simulator::venueNames()) {
        // Until the rules of a venue are written down in venuerules.cpp it cannot be judged.
        const QStringList lines = judgedLines(venue);
        if (lines.isEmpty())
            m_withoutRules.append(venue);
        for (const QString &line : lines) {
            RunOptions options;
            options.venue = line;
            options.length = 15s;
            options.latencyLength = 3s;
            options.withSlowFaults = false;
            // Milliseconds are for feedwarden-truth on a calm machine: here a wrong unit, sign or offset has to show.
            options.tolerance.latency = 5ms;
            if (IsSlowBuild)
                options.tolerance = {.blindTime = 1h, .latency = 1h, .instant = 2s, .undecided = 500ms};
            options.directory = m_directory.path();
            runs.push_back(options);
        }
    }
    m_results = runVenues(runs, {});
}

void TestTruth::connectorTellsWhatHappened_data()
{
    QTest::addColumn<size_t>("index");
    for (const QString &venue : m_withoutRules)
        QTest::newRow(qPrintable(venue)) << m_results.size();
    for (size_t i = 0; i < m_results.size(); ++i)
        QTest::newRow(qPrintable(m_results[i].venue)) << i;
}

void TestTruth::connectorTellsWhatHappened()
{
    QFETCH(const size_t, index);
    if (index == m_results.size())
        QSKIP("nobody has written down yet what this venue promises about losses");
    const RunResult &result = m_results[index];
    const QString text = describe(result);
    qInfo().noquote() << text;
    QVERIFY2(result.error.isEmpty(), qPrintable(result.error));
    QVERIFY2(result.report.findings.isEmpty(), qPrintable(text));
    QVERIFY(result.stepsDone >= 3);
}

}   // namespace tst_truth

FEEDWARDEN_GUILESS_TEST(tst_truth::TestTruth)
#include "tst_truth.moc"
