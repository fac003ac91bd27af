// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/rehearsal/rehearsaljudge.h"

#include "tests/support/printing.h"

#include <QSet>
#include <QTest>

namespace tst_rehearsaljudge {

using namespace feedwarden;
using Finding = RehearsalFinding::State;
using Phase = RehearsalJudge::Phase;

namespace {

constexpr Clock::time_point Begin{std::chrono::hours(100)};
constexpr WallTime WallBegin{std::chrono::hours(500'000)};

FeedSnapshot feedNamed(const char *name)
{
    FeedSnapshot feed;
    feed.name = QLatin1String(name);
    feed.title = feed.name.toUpper();
    feed.worst.state = LineState::Stable;
    feed.lines = {feed.worst};
    feed.metrics.wantedStreams = feed.metrics.trustedStreams = 2;
    return feed;
}

/// Two feeds, "a" of venue "va" and "b" of "vb", and a judge over them.
struct Stage {
    explicit Stage(QList<RehearsalExpectation> expectations, QList<RehearsalStep> steps = {})
        : judge(scriptOf(std::move(expectations), std::move(steps)),
                {{QStringLiteral("va"), QStringLiteral("a")}, {QStringLiteral("vb"), QStringLiteral("b")}}, Begin)
    {
    }

    static RehearsalScript scriptOf(QList<RehearsalExpectation> expectations, QList<RehearsalStep> steps)
    {
        RehearsalScript script;
        script.id = QStringLiteral("script");
        script.steps = steps.isEmpty() ? QList<RehearsalStep>{{.at = 0s}, {.at = 20s}} : std::move(steps);
        script.expectations = std::move(expectations);
        return script;
    }

    void goTo(Clock::duration time)
    {
        now = Begin + time;
        judge.advance(now);
        done += judge.takeDue(now);
    }
    /// The window has painted what there is.
    void paint(Clock::duration time)
    {
        now = Begin + time;
        judge.look({feeds, isLinkUp, now, WallBegin + time});
        done += judge.takeDue(now);
    }
    void down(int feed, Cause cause = Cause::ConnectionReset)
    {
        FeedSnapshot &one = feeds[feed];
        one.worst.state = LineState::Waiting;
        one.worst.downSince = now;
        one.worst.cause = cause;
        one.metrics.trustedStreams = 0;
        ++one.metrics.totalFailures;
    }
    void up(int feed)
    {
        const quint64 failures = feeds[feed].metrics.totalFailures;
        feeds[feed] = feedNamed(feed == 0 ? "a" : "b");
        feeds[feed].metrics.totalFailures = failures;
    }
    [[nodiscard]] RehearsalFinding finding(int expectation = 0) const { return judge.findings()[size_t(expectation)]; }

    QList<FeedSnapshot> feeds{feedNamed("a"), feedNamed("b")};
    bool isLinkUp = true;
    Clock::time_point now = Begin;
    QList<int> done;
    RehearsalJudge judge;
};

const QStringList VenueA{QStringLiteral("va")};

RehearsalExpectation downOfA(Clock::duration within = 1s)
{
    return {.within = within, .venues = VenueA, .conditions = {Condition::Down}};
}

}   // namespace

class TestRehearsalJudge final : public QObject
{
    Q_OBJECT
private slots:
    void beginsOnlyInCalm_data();
    void beginsOnlyInCalm();
    void stepsAreDueAtTheirTimes();
    void whatIsPaintedInTimeIsSeen_data();
    void whatIsPaintedInTimeIsSeen();
    void theCauseIsPartOfWhatIsShown();
    void allThatAreConcernedHaveToShowIt();
    void whatShouldLastIsBrokenByOnePicture();
    void whatLastedUpToTheNextStepHasHeld();
    void othersAreAllButThose();
    void kinds_data();
    void kinds();
    void aBanIsKeptByWhoeverWaits_data();
    void aBanIsKeptByWhoeverWaits();
    void isOverWhenAllIsDecided();
    void whatIsStoppedIsNotMet();
    void recoveryFollowsTheBackoff_data();
    void recoveryFollowsTheBackoff();
    void builtInScriptsAreWhole();
    void builtInScriptsNeverAskForMoreThanIsPromised();
};

void TestRehearsalJudge::beginsOnlyInCalm_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("down") << "down";
    QTest::newRow("young") << "young";
    QTest::newRow("stopped") << "stopped";
    QTest::newRow("no link") << "link";
    QTest::newRow("no feed") << "none";
}

void TestRehearsalJudge::beginsOnlyInCalm()
{
    QFETCH(const QString, what);
    Stage stage({downOfA()});
    const QList<FeedSnapshot> calm = stage.feeds;
    if (what == QLatin1String("down"))
        stage.down(1);
    else if (what == QLatin1String("young"))
        stage.feeds[1].lines[0].state = LineState::Streaming;
    else if (what == QLatin1String("stopped"))
        stage.feeds[1].isWanted = false;
    else if (what == QLatin1String("link"))
        stage.isLinkUp = false;
    else
        stage.feeds.clear();
    stage.goTo(1s);
    stage.paint(2s);
    QCOMPARE(stage.judge.phase(), Phase::Calming);
    QVERIFY(stage.done.isEmpty());
    QCOMPARE(stage.judge.restless(), what == QLatin1String("link") || what == QLatin1String("none")
                                         ? QStringList()
                                         : QStringList{QStringLiteral("B")});
    stage.feeds = calm;
    stage.isLinkUp = true;
    stage.paint(40s);
    QCOMPARE(stage.judge.phase(), Phase::Playing);
    QCOMPARE(stage.done, QList<int>{0});
    QCOMPARE(stage.judge.begunAt(), Begin + 40s);
}

void TestRehearsalJudge::stepsAreDueAtTheirTimes()
{
    Stage stage({}, {{.at = 0s}, {.at = 5s}, {.at = 9s}, {.at = 9s}});
    stage.paint(2s);
    stage.goTo(Clock::duration(7s) - 1ms);
    QCOMPARE(stage.done, QList<int>{0});
    stage.goTo(7s);
    QCOMPARE(stage.done, (QList<int>{0, 1}));
    stage.goTo(30s);   // Late is not never.
    QCOMPARE(stage.done, (QList<int>{0, 1, 2, 3}));
    QCOMPARE(stage.judge.stepsAt()[2], Begin + 30s);
}

void TestRehearsalJudge::whatIsPaintedInTimeIsSeen_data()
{
    QTest::addColumn<std::chrono::milliseconds>("painted");
    QTest::addColumn<RehearsalFinding::State>("expected");
    QTest::newRow("at once") << 1ms << Finding::Seen;
    QTest::newRow("at the limit") << 1'000ms << Finding::Seen;
    QTest::newRow("after it") << 1'001ms << Finding::Late;
    QTest::newRow("long after it") << 9'000ms << Finding::Late;
}

void TestRehearsalJudge::whatIsPaintedInTimeIsSeen()
{
    QFETCH(const std::chrono::milliseconds, painted);
    QFETCH(const RehearsalFinding::State, expected);
    Stage stage({downOfA()});
    QCOMPARE(stage.finding().state, Finding::Ahead);
    stage.paint(10s);
    QCOMPARE(stage.finding().state, Finding::Waiting);
    QCOMPARE(stage.judge.deadlineOf(0), Begin + 11s);
    if (painted > 2s) {
        stage.goTo(12s);
        QCOMPARE(stage.finding().state, Finding::Missed);
        QVERIFY(!stage.judge.deadlineOf(0));
    }
    stage.down(0);
    stage.paint(10s + painted);
    QCOMPARE(stage.finding(), (RehearsalFinding{expected, painted, {}}));
    stage.up(0);
    stage.paint(25s);
    QCOMPARE(stage.finding().state, expected);   // What was seen was seen.
}

void TestRehearsalJudge::theCauseIsPartOfWhatIsShown()
{
    RehearsalExpectation http = downOfA(5s);
    http.causes = {Cause::HttpStatus};
    Stage stage({downOfA(), http});
    stage.paint(0s);
    stage.down(0);
    stage.paint(1s);
    QCOMPARE(stage.finding(0).state, Finding::Seen);
    QCOMPARE(stage.finding(1).state, Finding::Waiting);
    stage.down(0, Cause::HttpStatus);
    stage.paint(2s);
    QCOMPARE(stage.finding(1), (RehearsalFinding{Finding::Seen, 2s, {}}));
}

void TestRehearsalJudge::allThatAreConcernedHaveToShowIt()
{
    Stage stage({{.within = 5s, .conditions = {Condition::Down}}});
    stage.paint(0s);
    stage.down(0);
    stage.paint(1s);
    QCOMPARE(stage.finding().state, Finding::Waiting);
    stage.goTo(6s);
    QCOMPARE(stage.finding(), (RehearsalFinding{Finding::Missed, {}, QStringLiteral("B")}));
    stage.down(1);
    stage.paint(7s);
    QCOMPARE(stage.finding().state, Finding::Late);
}

void TestRehearsalJudge::whatShouldLastIsBrokenByOnePicture()
{
    Stage stage({{.kind = RehearsalExpectation::Kind::Undisturbed}});
    stage.paint(0s);
    QCOMPARE(stage.finding().state, Finding::Holding);
    stage.down(1);
    stage.paint(3s);
    stage.up(1);
    stage.paint(4s);
    QCOMPARE(stage.finding(), (RehearsalFinding{Finding::Broken, 3s, QStringLiteral("B")}));
    // A failure that came and went between two pictures has been counted.
    Stage other({{.kind = RehearsalExpectation::Kind::Undisturbed}});
    other.paint(0s);
    other.down(0);
    other.up(0);
    other.paint(1s);
    QCOMPARE(other.finding().state, Finding::Broken);
}

void TestRehearsalJudge::whatLastedUpToTheNextStepHasHeld()
{
    Stage stage(
        {{.kind = RehearsalExpectation::Kind::Undisturbed}, {.kind = RehearsalExpectation::Kind::NothingCounted}});
    stage.paint(0s);
    stage.paint(19s);
    QCOMPARE(stage.finding(0).state, Finding::Holding);
    stage.goTo(20s);
    stage.down(0);
    stage.paint(21s);   // Another step's doing.
    QCOMPARE(stage.finding(0).state, Finding::Held);
    QCOMPARE(stage.finding(1).state, Finding::Held);
}

void TestRehearsalJudge::othersAreAllButThose()
{
    const RehearsalExpectation others{
        .kind = RehearsalExpectation::Kind::Undisturbed, .venues = VenueA, .isOthers = true};
    Stage stage({others});
    stage.paint(0s);
    stage.down(0);
    stage.paint(1s);
    QCOMPARE(stage.finding().state, Finding::Holding);
    stage.down(1);
    stage.paint(2s);
    QCOMPARE(stage.finding(), (RehearsalFinding{Finding::Broken, 2s, QStringLiteral("B")}));
}

void TestRehearsalJudge::kinds_data()
{
    using Kind = RehearsalExpectation::Kind;
    QTest::addColumn<int>("kind");
    QTest::newRow("untrusted") << int(Kind::Untrusted);
    QTest::newRow("score") << int(Kind::ScoreZero);
    QTest::newRow("rotated") << int(Kind::Rotated);
    QTest::newRow("link down") << int(Kind::LinkDown);
    QTest::newRow("link up") << int(Kind::LinkUp);
}

void TestRehearsalJudge::kinds()
{
    using Kind = RehearsalExpectation::Kind;
    QFETCH(const int, kind);
    Stage stage({{.kind = Kind(kind), .within = 5s, .venues = VenueA}});
    stage.feeds[0].metrics.rotations = 3;
    stage.paint(0s);
    stage.isLinkUp = Kind(kind) != Kind::LinkUp;
    stage.feeds[0].metrics.trustedStreams = 1;
    stage.paint(1s);
    QCOMPARE(stage.finding().state, Finding::Waiting);
    stage.isLinkUp = Kind(kind) == Kind::LinkUp;
    stage.feeds[0].metrics.trustedStreams = 0;
    stage.feeds[0].metrics.rotations = 4;
    QualityScore none;
    none.losses[size_t(QualityPart::Down)].points = 100;
    stage.feeds[0].metrics.quality = none;
    stage.paint(2s);
    QCOMPARE(stage.finding(), (RehearsalFinding{Finding::Seen, 2s, {}}));
}

void TestRehearsalJudge::aBanIsKeptByWhoeverWaits_data()
{
    QTest::addColumn<std::chrono::milliseconds>("begun");
    QTest::addColumn<RehearsalFinding::State>("expected");
    QTest::newRow("much too early") << 2'000ms << Finding::Broken;
    QTest::newRow("10 ms early") << 8'990ms << Finding::Broken;
    QTest::newRow("on time") << 9'000ms << Finding::Seen;
    QTest::newRow("later") << 9'700ms << Finding::Seen;
}

void TestRehearsalJudge::aBanIsKeptByWhoeverWaits()
{
    QFETCH(const std::chrono::milliseconds, begun);
    QFETCH(const RehearsalFinding::State, expected);
    Stage stage({{.kind = RehearsalExpectation::Kind::BanKept,
                  .within = 15s,
                  .venues = VenueA,
                  .causes = {Cause::TooManyRequests}}});
    stage.paint(0s);
    stage.down(0);
    stage.feeds[0].worst.nextAttemptAt = Begin + 1s;   // Another wait than the one that is meant.
    stage.paint(500ms);
    stage.feeds[0].worst.lastAttempt = AttemptSnapshot{.attempt = 1, .startedAt = WallBegin + 1s};
    stage.paint(1s);
    stage.down(0, Cause::TooManyRequests);
    stage.feeds[0].worst.nextAttemptAt = Begin + 9s;
    stage.paint(1'100ms);
    QCOMPARE(stage.finding().state, Finding::Waiting);
    stage.feeds[0].worst.lastAttempt = AttemptSnapshot{.attempt = 2, .startedAt = WallBegin + begun};
    stage.paint(10s);   // It is looked at when it began, not when that was seen.
    QCOMPARE(stage.finding().state, expected);
    QCOMPARE(stage.finding().after, Clock::duration(begun - 1s));   // Since the attempt that was refused.
}

void TestRehearsalJudge::isOverWhenAllIsDecided()
{
    Stage stage({downOfA(), {.step = 1, .within = 30s, .conditions = {Condition::Trusted}}});
    stage.paint(0s);
    stage.down(0);
    stage.paint(1s);
    stage.goTo(20s);
    stage.paint(21s);
    QCOMPARE(stage.judge.phase(), Phase::Playing);
    QVERIFY(!stage.judge.isMet());
    stage.up(0);
    stage.paint(23s);
    QCOMPARE(stage.judge.phase(), Phase::Over);
    QVERIFY(stage.judge.isMet());
    QCOMPARE(stage.finding(1), (RehearsalFinding{Finding::Seen, 3s, {}}));

    Stage other({downOfA(), {.step = 1, .within = 30s, .conditions = {Condition::Trusted}}});
    other.paint(0s);
    other.goTo(20s);
    other.down(0);
    other.paint(21s);
    other.goTo(Clock::duration(50s) + 1ms);
    QCOMPARE(other.judge.phase(), Phase::Over);
    QVERIFY(!other.judge.isMet());
    QCOMPARE(other.finding(1).state, Finding::Missed);
}

void TestRehearsalJudge::whatIsStoppedIsNotMet()
{
    Stage stage({downOfA()});
    stage.paint(0s);
    stage.judge.stop();
    QCOMPARE(stage.judge.phase(), Phase::Over);
    QVERIFY(stage.judge.isStopped());
    QVERIFY(!stage.judge.isMet());
    stage.goTo(30s);
    QCOMPARE(stage.done, QList<int>{0});
    QCOMPARE(stage.finding().state, Finding::Waiting);   // Nobody knows.
}

void TestRehearsalJudge::recoveryFollowsTheBackoff_data()
{
    QTest::addColumn<std::chrono::seconds>("outage");
    QTest::addColumn<std::chrono::seconds>("limit");
    // semantics 4: min(60, 1.3 * (1 + D / 0.7)) + 10 to connect + 10 to be answered, in whole seconds.
    QTest::newRow("none") << 0s << 22s;
    QTest::newRow("10 s") << 10s << 40s;
    QTest::newRow("15 s") << 15s << 50s;
    QTest::newRow("an hour") << 3'600s << 80s;
}

void TestRehearsalJudge::recoveryFollowsTheBackoff()
{
    QFETCH(const std::chrono::seconds, outage);
    QFETCH(const std::chrono::seconds, limit);
    QCOMPARE(recoveryLimit(outage), Clock::duration(limit));
}

void TestRehearsalJudge::builtInScriptsAreWhole()
{
    QSet<QString> ids;
    const QList<RehearsalScript> scripts = rehearsalScripts();
    QCOMPARE(scripts.size(), 5);
    for (const RehearsalScript &script : scripts) {
        const QByteArray name = script.id.toUtf8();
        QVERIFY2(!ids.contains(script.id), name.constData());
        ids << script.id;
        QVERIFY2(!script.title.isEmpty() && !script.description.isEmpty(), name.constData());
        Clock::duration last{0};
        QVERIFY2(script.steps.first().at == 0s, name.constData());
        for (const RehearsalStep &step : script.steps) {
            QVERIFY2(step.at >= last && !step.title.isEmpty() && !step.orders.isEmpty(), name.constData());
            last = step.at;
        }
        // What it took it gives back.
        QCOMPARE(script.steps.last().orders.last(), (QJsonObject{{QStringLiteral("fault"), QStringLiteral("clear")}}));
        for (const RehearsalExpectation &expectation : script.expectations) {
            const bool lasts = expectation.kind == RehearsalExpectation::Kind::Undisturbed
                               || expectation.kind == RehearsalExpectation::Kind::NothingCounted;
            QVERIFY2(!expectation.title.isEmpty(), name.constData());
            QVERIFY2(lasts ? expectation.step + 1 < script.steps.size() : expectation.within > 0s, name.constData());
        }
        const RehearsalExpectation &end = script.expectations.last();
        QCOMPARE(end.step, int(script.steps.size()) - 1);
        QCOMPARE(end.conditions, QList<Condition>{Condition::Trusted});
        QVERIFY2(end.venues.isEmpty(), name.constData());
    }
}

void TestRehearsalJudge::builtInScriptsNeverAskForMoreThanIsPromised()
{
    const auto scripts = rehearsalScripts();
    for (const RehearsalScript &script : scripts) {
        for (const RehearsalExpectation &expectation : script.expectations) {
            if (expectation.kind == RehearsalExpectation::Kind::Undisturbed
                || expectation.kind == RehearsalExpectation::Kind::NothingCounted)
                continue;
            const QByteArray where = (script.id + QLatin1String(": ") + expectation.title).toUtf8();
            // On the screen within 1 s after it is known.
            QVERIFY2(expectation.within >= 1s, where.constData());
            const bool isSilent = script.steps[expectation.step].orders.first().value(QLatin1String("fault"))
                                  == QLatin1String("half_open");
            if (isSilent && expectation.kind != RehearsalExpectation::Kind::LinkDown)
                QVERIFY2(expectation.within >= 11s, where.constData());   // Layer A: 10 s.
            if (expectation.conditions == QList<Condition>{Condition::Trusted})
                QVERIFY2(expectation.within >= recoveryLimit(0s), where.constData());
        }
    }
}

}   // namespace tst_rehearsaljudge

FEEDWARDEN_APPLESS_TEST(tst_rehearsaljudge::TestRehearsalJudge)
#include "tst_rehearsaljudge.moc"
