// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historyanalysis.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <random>

namespace tst_historyanalysis {

using namespace feedwarden;

/// What is made of the history: spans of time, reports of feeds, and answers to "was I blind then?".
class TestHistoryAnalysis final : public QObject
{
    Q_OBJECT
private slots:
    void spansAreSets();
    void spansAgreeWithSeconds();
    void uptimeIsOfWatchedTime();
    void onlyWhatIsWantedIsObserved();
    void outagesOfTwoLinesAreOneTimeDown();
    void maintenanceCountsNeitherWay();
    void anOutageThatNobodySawEndHasNoLength();
    void trustedIsOfStreamTime();
    void budgetsBurn();
    void samplesMakeLatencies();
    void blindTimesAreJoinedAndNamed();
    void anInstantIsAnswered();
    void whatNobodyWatchedIsNotKnown();
    void reportsAreOfLinesVenuesAndStreamsToo();
};

static const WallTime t0 = toWallTime(QDateTime(QDate(2026, 11, 20), QTime(13, 0), Qt::UTC));
static const QString okx = QStringLiteral("okx");
static const QString trades = QStringLiteral("BTC-USDT/trade"), books = QStringLiteral("BTC-USDT/depth");

static TimeSpan span(Clock::duration from, Clock::duration to) { return {t0 + from, t0 + to}; }

static KeptOutage outage(Clock::duration from, std::optional<Clock::duration> to, Cause cause, int line = 1)
{
    KeptOutage kept;
    kept.outage.feed = okx;
    kept.outage.line = line;
    kept.outage.from = t0 + from;
    if (to)
        kept.outage.to = t0 + *to;
    kept.outage.cause = cause;
    kept.outage.attemptCount = 3;
    return kept;
}

static KeptTrust trust(const QString &stream, TrustState state, Clock::duration from, std::optional<Clock::duration> to)
{
    KeptTrust kept{.feed = okx, .stream = stream, .begin = t0 + from, .state = state};
    if (to)
        kept.end = t0 + *to;
    return kept;
}

/// A thousand seconds that a program watched, from t0 on.
static HistoryFacts facts()
{
    HistoryFacts facts;
    facts.time = span(0s, 1'000s);
    facts.runs = {{.id = 1, .begin = t0 - 10s, .seen = t0 + 2'000s}};
    return facts;
}

void TestHistoryAnalysis::spansAreSets()
{
    const SpanSet a({span(10s, 20s), span(0s, 5s), span(20s, 25s), span(3s, 4s), span(7s, 7s)});
    QVERIFY(a.spans() == (std::vector{span(0s, 5s), span(10s, 25s)}));
    QCOMPARE(a.length(), Clock::duration(20s));
    const SpanSet b({span(4s, 12s), span(30s, 31s)});
    QVERIFY(a.united(b).spans() == (std::vector{span(0s, 25s), span(30s, 31s)}));
    QVERIFY(a.intersected(b).spans() == (std::vector{span(4s, 5s), span(10s, 12s)}));
    QVERIFY(a.without(b).spans() == (std::vector{span(0s, 4s), span(12s, 25s)}));
    QVERIFY(b.without(a).spans() == (std::vector{span(5s, 10s), span(30s, 31s)}));
    QVERIFY(a.contains(t0) && !a.contains(t0 + 5s) && a.contains(t0 + 24s) && !a.contains(t0 - 1s));
    QVERIFY(a.without(a).isEmpty() && SpanSet().intersected(a).isEmpty() && !SpanSet().contains(t0));
}

void TestHistoryAnalysis::spansAgreeWithSeconds()
{
    std::mt19937 random{7};
    const auto draw = [&random] {
        std::vector<TimeSpan> spans;
        std::array<bool, 100> seconds{};
        for (int i = 0; i < 8; ++i) {
            const int from = int(random() % 100), to = from + int(random() % 20);
            spans.push_back(span(from * 1s, std::min(to, 100) * 1s));
            for (int second = from; second < std::min(to, 100); ++second)
                seconds[size_t(second)] = true;
        }
        return std::pair(SpanSet(spans), seconds);
    };
    for (int round = 0; round < 500; ++round) {
        const auto [a, inA] = draw();
        const auto [b, inB] = draw();
        for (size_t second = 0; second < 100; ++second) {
            const WallTime at = t0 + second * 1s + 500ms;
            QCOMPARE(a.contains(at), inA[second]);
            QCOMPARE(a.united(b).contains(at), inA[second] || inB[second]);
            QCOMPARE(a.intersected(b).contains(at), inA[second] && inB[second]);
            QCOMPARE(a.without(b).contains(at), inA[second] && !inB[second]);
        }
    }
}

void TestHistoryAnalysis::uptimeIsOfWatchedTime()
{
    HistoryFacts all = facts();
    all.runs = {{.id = 1, .begin = t0 - 10s, .seen = t0 + 400s, .end = t0 + 400s, .isClean = true},
                {.id = 2, .begin = t0 + 500s, .seen = t0 + 990s}};
    all.outages = {outage(100s, 120s, Cause::ConnectionLost), outage(600s, 660s, Cause::ClosedByServer),
                   outage(-5s, 10s, Cause::ConnectionLost)};
    all.trust = {trust(trades, TrustState::Trusted, -5s, {})};
    const auto reports = reportsOf(all);
    QCOMPARE(reports.size(), size_t(1));
    const FeedReport &report = reports.front();
    QCOMPARE(report.feed, okx);
    QCOMPARE(report.observed, Clock::duration(890s));
    QCOMPARE(report.down, Clock::duration(90s));   // The one that began before counts as far as it lies within.
    QCOMPARE(*report.uptime, 1 - 90.0 / 890);
    QCOMPARE(report.outages, 2);
    QCOMPARE(report.attempts, 6);
    QCOMPARE(*report.mtbf, Clock::duration(400s));
    QCOMPARE(*report.mttr, Clock::duration(40s));
    QCOMPARE(*report.longest, Clock::duration(60s));
    QCOMPARE(report.causes.at(Cause::ConnectionLost).outages, 1);
    QCOMPARE(report.causes.at(Cause::ConnectionLost).down, Clock::duration(30s));
    QCOMPARE(report.causes.at(Cause::ClosedByServer).down, Clock::duration(60s));
}

void TestHistoryAnalysis::onlyWhatIsWantedIsObserved()
{
    // Added after 900 of 1,000 s; and one that was stopped from 300 to 800 s.
    HistoryFacts all = facts();
    all.trust = {trust(trades, TrustState::Pending, 900s, 905s), trust(trades, TrustState::Trusted, 905s, {})};
    all.outages = {outage(950s, 960s, Cause::ConnectionLost)};
    FeedReport report = reportsOf(all).front();
    QCOMPARE(report.observed, Clock::duration(100s));
    QCOMPARE(*report.uptime, 0.9);
    QCOMPARE(*report.mtbf, Clock::duration(90s));
    QCOMPARE(report.budget(0.5)->allowed, Clock::duration(50s));

    all = facts();
    all.trust = {trust(trades, TrustState::Trusted, 0s, 300s), trust(trades, TrustState::Paused, 300s, 800s),
                 trust(trades, TrustState::Trusted, 800s, {})};
    report = reportsOf(all).front();
    QCOMPARE(report.observed, Clock::duration(500s));
    QCOMPARE(*report.uptime, 1.0);

    // A line without a stream that was ever asked for was wanted all the same.
    all = facts();
    all.outages = {outage(200s, {}, Cause::ConnectionRefused)};
    report = reportsOf(all).front();
    QCOMPARE(report.observed, Clock::duration(800s));
    QCOMPARE(*report.uptime, 0.0);

    // Nothing of it was wanted in all that time: there is nothing to say.
    all = facts();
    all.trust = {trust(trades, TrustState::Paused, 0s, {})};
    report = reportsOf(all).front();
    QCOMPARE(report.observed, Clock::duration(0s));
    QVERIFY(!report.uptime && !report.trusted);
}

void TestHistoryAnalysis::outagesOfTwoLinesAreOneTimeDown()
{
    HistoryFacts all = facts();
    all.outages = {outage(100s, 200s, Cause::ConnectionLost, 1), outage(150s, 250s, Cause::ConnectionLost, 2)};
    const auto report = reportsOf(all).front();
    QCOMPARE(report.down, Clock::duration(150s));
    QCOMPARE(report.outages, 2);
}

void TestHistoryAnalysis::maintenanceCountsNeitherWay()
{
    HistoryFacts all = facts();
    all.maintenance = {{.feed = okx, .begin = t0 + 100s, .end = t0 + 300s, .note = {}},
                       {.feed = {}, .begin = t0 + 900s, .end = t0 + 1'000s, .note = {}},
                       {.feed = QStringLiteral("kraken"), .begin = t0 + 0s, .end = t0 + 1'000s, .note = {}}};
    all.outages = {outage(150s, 350s, Cause::ClosedByServer), outage(200s, 210s, Cause::ConnectionLost),
                   outage(910s, 920s, Cause::ConnectionLost)};
    all.trust = {trust(trades, TrustState::Trusted, 0s, 150s), trust(trades, TrustState::Blind, 150s, 350s),
                 trust(trades, TrustState::Trusted, 350s, {})};
    const auto report = reportsOf(all).front();
    QCOMPARE(report.observed, Clock::duration(700s));
    QCOMPARE(report.down, Clock::duration(50s));
    QCOMPARE(report.blind, Clock::duration(50s));
    QCOMPARE(report.outages, 1);   // Those that lie within are nobody's.
}

void TestHistoryAnalysis::anOutageThatNobodySawEndHasNoLength()
{
    HistoryFacts all = facts();
    all.outages = {outage(100s, 120s, Cause::ConnectionLost), outage(200s, 900s, Cause::ConnectionLost),
                   outage(950s, {}, Cause::ConnectionLost)};
    all.outages[1].isCut = true;
    const auto report = reportsOf(all).front();
    QCOMPARE(report.outages, 3);
    QCOMPARE(*report.mttr, Clock::duration(20s));   // Of those whose end is known.
    QCOMPARE(report.down, Clock::duration(20s + 700s + 50s));
}

void TestHistoryAnalysis::trustedIsOfStreamTime()
{
    HistoryFacts all = facts();
    all.trust = {trust(trades, TrustState::Trusted, -5s, 400s), trust(trades, TrustState::Silent, 400s, 500s),
                 trust(trades, TrustState::Trusted, 500s, {}),  trust(books, TrustState::Paused, 0s, 600s),
                 trust(books, TrustState::Gapped, 600s, 700s),  trust(books, TrustState::Trusted, 700s, 1'000s)};
    const auto report = reportsOf(all).front();
    QCOMPARE(report.blind, Clock::duration(200s));
    QCOMPARE(*report.trusted, 1'200.0 / 1'400);   // The time in which it was paused was not wanted.
    QVERIFY(reportsOf(facts()).empty());
}

void TestHistoryAnalysis::budgetsBurn()
{
    FeedReport report;
    report.observed = std::chrono::hours(1'000);
    report.blind = 30min;
    const auto budget = report.budget(0.999);
    QVERIFY(budget);
    QCOMPARE(std::chrono::round<std::chrono::seconds>(budget->allowed), std::chrono::seconds(3'600));
    QVERIFY(std::abs(budget->spent - 0.5) < 1e-9);
    QVERIFY(!report.budget(1.0));
    QVERIFY(!FeedReport().budget(0.999));
}

void TestHistoryAnalysis::samplesMakeLatencies()
{
    LogHistogram fast, slow;
    for (int i = 0; i < 99; ++i)
        fast.record(10ms);
    slow.record(2s);
    LineSample first{.observed = 3'600, .scored = 3'600, .qualityMin = 90, .qualityMax = 99, .qualitySum = 3'600 * 95};
    first.messages = 1'000;
    first.latencyTally.add(fast);
    LineSample second{.observed = 100, .scored = 100, .qualityMin = 3, .qualityMax = 50, .qualitySum = 100 * 40};
    second.messages = 7;
    second.latencyTally.add(slow);
    FeedReport report;
    addSamples(report, {first, second});
    QCOMPARE(report.messages, quint64(1'007));
    QVERIFY(*report.latency.p95 < 11ms && *report.latency.max == 2s);
    QVERIFY(!report.rtt.p50);
    QCOMPARE(*report.qualityLowest, 3);
    QCOMPARE(*report.quality, (3'600.0 * 95 + 4'000) / 3'700);
}

static HistoryFacts blindFacts()
{
    HistoryFacts all = facts();
    all.outages = {outage(100s, 130s, Cause::ClosedByServer)};
    all.trust = {trust(trades, TrustState::Trusted, 0s, 100s),   trust(trades, TrustState::Blind, 100s, 130s),
                 trust(trades, TrustState::Syncing, 130s, 131s), trust(trades, TrustState::Trusted, 131s, 500s),
                 trust(trades, TrustState::Gapped, 500s, 502s),  trust(trades, TrustState::Trusted, 502s, {}),
                 trust(books, TrustState::Trusted, 0s, 700s),    trust(books, TrustState::Silent, 700s, {})};
    KeptGap gap{.feed = okx, .stream = trades, .time = t0 + 500s, .expected = 10, .received = 15, .missing = 5};
    KeptGap ofLine{.feed = okx, .time = t0 + 131s, .missing = 100};
    KeptGap other{.feed = okx, .line = 2, .stream = trades, .time = t0 + 500s, .missing = 77};
    all.gaps = {gap, ofLine, other};
    return all;
}

void TestHistoryAnalysis::blindTimesAreJoinedAndNamed()
{
    const auto times = blindTimes(blindFacts());
    QCOMPARE(times.size(), size_t(3));
    QVERIFY(times[0].time == span(100s, 131s));
    QCOMPARE(times[0].stream, trades);
    QCOMPARE(times[0].state, TrustState::Blind);
    QCOMPARE(times[0].cause.value_or(Cause::None), Cause::ClosedByServer);
    QCOMPARE(times[0].missing, quint64(100));
    QVERIFY(times[1].time == span(500s, 502s));
    QVERIFY(!times[1].cause);
    QCOMPARE(times[1].missing, quint64(5));
    QCOMPARE(times[2].stream, books);
    QVERIFY(times[2].isOpen && times[2].time.to == t0 + 1'000s);
}

void TestHistoryAnalysis::anInstantIsAnswered()
{
    const HistoryFacts all = blindFacts();
    const auto during = answersAt(all, t0 + 130s + 500ms);
    QCOMPARE(during.size(), size_t(2));
    QCOMPARE(during[0].stream, books);
    QVERIFY(during[0].isTrusted && during[0].isObserved);
    QCOMPARE(during[1].stream, trades);
    QVERIFY(!during[1].isTrusted);
    QCOMPARE(during[1].state, TrustState::Syncing);
    QCOMPARE(during[1].since, t0 + 100s);   // Of the whole time, not of its last part.
    QCOMPARE(*during[1].until, t0 + 131s);
    QCOMPARE(during[1].cause.value_or(Cause::None), Cause::ClosedByServer);
    QCOMPARE(during[1].missing, quint64(100));

    QVERIFY(answersAt(all, t0 + 131s)[1].isTrusted);   // Ends are not in it.
    const auto open = answersAt(all, t0 + 999s)[0];
    QVERIFY(!open.isTrusted && !open.until);
    QCOMPARE(open.state, TrustState::Silent);
}

void TestHistoryAnalysis::whatNobodyWatchedIsNotKnown()
{
    HistoryFacts all = blindFacts();
    all.runs = {{.id = 1, .begin = t0, .seen = t0 + 50s, .end = t0 + 50s, .isClean = false}};
    const auto answers = answersAt(all, t0 + 60s);
    QCOMPARE(answers.size(), size_t(2));
    QVERIFY(!answers[0].isObserved && !answers[0].isTrusted);
    QVERIFY(answersAt(facts(), t0 + 60s).empty());
}

void TestHistoryAnalysis::reportsAreOfLinesVenuesAndStreamsToo()
{
    const QString second = QStringLiteral("okx-more"), kraken = QStringLiteral("kraken");
    HistoryFacts all = facts();
    all.venues = {{okx, okx}, {second, okx}, {kraken, kraken}};
    all.maintenance = {{.feed = second, .begin = t0 + 900s, .end = t0 + 1'000s, .note = {}}};
    // Line 1 has the trades until 500 s, line 2 from then on; line 2 has the books all the time.
    const auto on = [](KeptTrust kept, int line, const QString &feed = okx) {
        kept.line = line;
        kept.feed = feed;
        return kept;
    };
    all.trust = {on(trust(trades, TrustState::Trusted, 0s, 100s), 1),
                 on(trust(trades, TrustState::Blind, 100s, 150s), 1),
                 on(trust(trades, TrustState::Trusted, 150s, 500s), 1),
                 on(trust(trades, TrustState::Trusted, 500s, {}), 2),
                 on(trust(books, TrustState::Trusted, 0s, {}), 2),
                 on(trust(trades, TrustState::Blind, 120s, 220s), 1, second),
                 on(trust(trades, TrustState::Trusted, 220s, {}), 1, second),
                 on(trust(trades, TrustState::Trusted, 0s, {}), 1, kraken)};
    all.outages = {outage(100s, 150s, Cause::ConnectionLost, 1), outage(600s, 610s, Cause::ClosedByServer, 2)};
    all.outages.push_back(outage(120s, 220s, Cause::ConnectionLost, 1));
    all.outages.back().outage.feed = second;
    all.gaps = {{.feed = okx, .line = 2, .stream = {}, .time = t0 + 700s, .missing = 5},
                {.feed = okx, .line = 2, .stream = books, .time = t0 + 800s, .missing = 2}};

    const auto lines = reportsOf(all, ReportBy::Line);
    QCOMPARE(lines.size(), size_t(4));
    QCOMPARE(lines[0].feed, kraken);
    QCOMPARE(lines[1].line, 1);
    QCOMPARE(lines[1].down, Clock::duration(50s));
    QCOMPARE(lines[1].outages, 1);
    QCOMPARE(lines[2].line, 2);
    QCOMPARE(lines[2].down, Clock::duration(10s));
    QCOMPARE(lines[2].missing, quint64(7));

    const auto streams = reportsOf(all, ReportBy::Stream);
    QCOMPARE(streams.size(), size_t(4));
    const auto of = [&](const QString &feed, const QString &stream) {
        const auto found = std::ranges::find_if(
            streams, [&](const FeedReport &report) { return report.feed == feed && report.stream == stream; });
        return found != streams.cend() ? *found : FeedReport();
    };
    QCOMPARE(of(okx, trades).outages, 2);   // Of the line that it was on then.
    QCOMPARE(of(okx, trades).down, Clock::duration(60s));
    QCOMPARE(of(okx, trades).blind, Clock::duration(50s));
    QCOMPARE(of(okx, books).outages, 1);
    QCOMPARE(of(okx, books).down, Clock::duration(10s));
    QCOMPARE(of(okx, books).missing, quint64(7));
    QCOMPARE(of(okx, trades).missing, quint64(5));                  // What a whole connection missed.
    QCOMPARE(of(second, trades).observed, Clock::duration(780s));   // From where it was wanted to the maintenance.
    QCOMPARE(of(kraken, trades).uptime, std::optional(1.0));

    const auto venues = reportsOf(all, ReportBy::Venue);
    QCOMPARE(venues.size(), size_t(2));
    QCOMPARE(venues[0].venue, kraken);
    QCOMPARE(venues[1].venue, okx);
    QVERIFY(venues[1].feed.isEmpty());
    QCOMPARE(venues[1].observed, Clock::duration(1'000s));   // One of its feeds was watched while the other was not.
    QCOMPARE(venues[1].down, Clock::duration(130s));         // 100 to 220, and 600 to 610.
    QCOMPARE(venues[1].blind, Clock::duration(120s));
    QCOMPARE(venues[1].outages, 3);
    QCOMPARE(venues[1].causes.at(Cause::ConnectionLost).outages, 2);
    QCOMPARE(venues[1].gaps, 2);
}

}   // namespace tst_historyanalysis

FEEDWARDEN_APPLESS_TEST(tst_historyanalysis::TestHistoryAnalysis)
#include "tst_historyanalysis.moc"
