// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/hostsilence.h"

#include "core/base/random.h"
#include "core/resilience/connectgovernor.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <map>
#include <set>

namespace tst_hostsilence {

using namespace feedwarden;
using Kind = HostSilence::Decision::Kind;

static constexpr Clock::time_point t0{24h};

namespace {

/// The lines of one host, which answer at once when they are inquired of.
struct House {
    HostSilence silence;
    std::map<LineTicket, Clock::time_point> heardAt;
    std::vector<std::pair<Clock::time_point, HostSilence::Decision>> told;
    Clock::time_point now = t0;

    explicit House(int lines)
    {
        for (LineTicket line = 1; line <= lines; ++line)
            heardAt[line] = t0;
    }
    void take()
    {
        for (const HostSilence::Decision &decision : silence.takeDecisions()) {
            told.emplace_back(now, decision);
            if (decision.kind != Kind::Inquire)
                continue;
            for (const auto &[line, at] : heardAt)
                silence.heard(at);
        }
    }
    void ask(LineTicket line, Clock::duration silentFor = 5s)
    {
        silence.ask(line, now - silentFor, heardAt.size() == 1, now);
        silence.advance(now);
        take();
    }
    /// It hears something, and so asks for nothing any more.
    void speak(LineTicket line)
    {
        heardAt[line] = now;
        silence.withdraw(line, now);
        take();
    }
    void run(Clock::duration time)
    {
        const Clock::time_point end = now + time;
        for (auto wake = silence.nextWake(); wake && *wake <= end; wake = silence.nextWake()) {
            const Clock::time_point before = now;
            now = std::max(now, *wake);
            silence.advance(now);
            take();
            QVERIFY2(silence.nextWake() != wake || now > before, "the wake time does not move on");
        }
        now = end;
    }
    [[nodiscard]] std::vector<std::pair<Clock::duration, LineTicket>> replaced() const
    {
        std::vector<std::pair<Clock::duration, LineTicket>> lines;
        for (const auto &[at, decision] : told) {
            if (decision.kind == Kind::Replace)
                lines.emplace_back(at - t0, decision.line);
        }
        return lines;
    }
    [[nodiscard]] int count(Kind kind) const
    {
        return int(std::count_if(told.begin(), told.end(), [kind](const auto &d) { return d.second.kind == kind; }));
    }
};

using Replaced = std::vector<std::pair<Clock::duration, LineTicket>>;

}   // namespace

/// One line, or the whole venue: who is replaced and who waits.
class TestHostSilence : public QObject
{
    Q_OBJECT

private slots:
    void nothingHappensWhileNobodyAsks();
    void aLineAloneIsReplacedAtOnce();
    void aLineThatIsSilentWhileOthersSpeakIsReplaced();
    void severalSuchLinesAreReplacedTogether();
    void whenAllAreSilentOneProbesAndTheOthersWait();
    void eachWaitingLineTakesItsTurnToProbe();
    void whenTheVenueComesBackNobodyElseIsReplaced();
    void whoStaysSilentWhenTheVenueSpeaksIsReplacedAfterItsPatience();
    void oneMessageAndSilenceAgainReleasesNobody();
    void whoHeardNothingSinceProvesNothing();
    void theEndOfASessionEndsTheWaiting();
    void quietIsToldWhenItBeginsAndWhenItEnds();
    void anyLifeKeepsToTheRules_data();
    void anyLifeKeepsToTheRules();

    void theGovernorJudgesEachHostForItself();
    void aLineThatComesDuringTheQuietIsToldSo();
};

void TestHostSilence::nothingHappensWhileNobodyAsks()
{
    House house(3);
    house.run(24h);
    QVERIFY(house.told.empty());
    QVERIFY(!house.silence.nextWake());
    QVERIFY(!house.silence.quietSince());
}

void TestHostSilence::aLineAloneIsReplacedAtOnce()
{
    House house(1);
    house.ask(1);
    QCOMPARE(house.replaced(), (Replaced{{0s, 1}}));
    QCOMPARE(house.count(Kind::Inquire), 0);
    QCOMPARE(house.count(Kind::QuietBegan), 0);
}

void TestHostSilence::aLineThatIsSilentWhileOthersSpeakIsReplaced()
{
    House house(3);
    house.heardAt[2] = t0 - 1s;   // The one that asks fell silent 5 s ago.
    house.ask(1);
    QCOMPARE(house.count(Kind::Inquire), 1);
    QVERIFY(house.replaced().empty());   // The answers are on their way.
    house.run(HostSilence::AnswerTime - 1ns);
    QVERIFY(house.replaced().empty());
    house.run(1ns);
    QCOMPARE(house.replaced(), (Replaced{{HostSilence::AnswerTime, 1}}));
    QVERIFY(!house.silence.nextWake());
    QCOMPARE(house.count(Kind::QuietBegan), 0);
}

void TestHostSilence::severalSuchLinesAreReplacedTogether()
{
    House house(4);
    house.ask(1);
    house.run(100ms);
    house.ask(2);
    house.run(1s);
    // One inquiry answers both, and neither is the venue's only probe.
    QCOMPARE(house.count(Kind::Inquire), 1);
    QCOMPARE(house.replaced(), (Replaced{{HostSilence::AnswerTime, 1}, {HostSilence::AnswerTime, 2}}));
}

void TestHostSilence::whenAllAreSilentOneProbesAndTheOthersWait()
{
    House house(50);
    for (auto &[line, at] : house.heardAt)
        at = t0 - 1min;
    // They notice it at different times, each by its own threshold.
    for (LineTicket line = 1; line <= 50; ++line) {
        house.ask(line);
        house.ask(line);   // More than once changes nothing.
        house.run(700ms);
    }
    house.run(5min);
    QCOMPARE(house.replaced(), (Replaced{{HostSilence::AnswerTime, 1}}));
    QCOMPARE(house.count(Kind::QuietBegan), 1);
    QVERIFY(house.silence.quietSince());
}

void TestHostSilence::eachWaitingLineTakesItsTurnToProbe()
{
    House house(3);
    for (auto &[line, at] : house.heardAt)
        at = t0 - 1min;
    for (const LineTicket line : {2, 3, 1})
        house.ask(line);
    house.run(1h);
    const Replaced replaced = house.replaced();
    QCOMPARE(replaced.size(), 3u);
    for (size_t i = 0; i < 3; ++i) {
        QCOMPARE(replaced[i].second, (std::array{2, 3, 1}[i]));
        if (i > 0) {
            const auto apart = replaced[i].first - replaced[i - 1].first;
            QVERIFY(apart >= 15min && apart <= 15min + HostSilence::InquirySpacing + HostSilence::AnswerTime);
        }
    }
    // Nobody waits any more, so nothing is asked about any more.
    QVERIFY(!house.silence.nextWake());
    QVERIFY(!house.silence.quietSince());
}

void TestHostSilence::whenTheVenueComesBackNobodyElseIsReplaced()
{
    House house(10);
    for (auto &[line, at] : house.heardAt)
        at = t0 - 1min;
    for (LineTicket line = 1; line <= 10; ++line)
        house.ask(line, 10s);
    house.run(5min);
    // Within less than what it took to miss them, all are there again.
    for (LineTicket line = 1; line <= 10; ++line) {
        house.speak(line);
        house.run(900ms);
    }
    house.run(1h);
    QCOMPARE(house.replaced().size(), 1u);
    QVERIFY(!house.silence.quietSince());
    QVERIFY(!house.silence.nextWake());
    QCOMPARE(house.count(Kind::QuietEnded), 1);
}

void TestHostSilence::whoStaysSilentWhenTheVenueSpeaksIsReplacedAfterItsPatience()
{
    House house(3);
    for (auto &[line, at] : house.heardAt)
        at = t0 - 1min;
    house.ask(1, 20s);
    house.ask(2, 20s);
    house.run(1min);
    QCOMPARE(house.replaced().size(), 1u);
    const Clock::time_point spoke = house.now;
    for (int second = 0; second < 60; ++second) {
        house.speak(1);
        house.run(1s);
    }
    const Replaced replaced = house.replaced();
    QCOMPARE(replaced.size(), 2u);
    QCOMPARE(replaced[1].second, 2);
    QVERIFY(t0 + replaced[1].first - spoke >= 20s);
    QVERIFY(t0 + replaced[1].first - spoke <= 20s + 3 * (HostSilence::InquirySpacing + HostSilence::AnswerTime));
}

void TestHostSilence::oneMessageAndSilenceAgainReleasesNobody()
{
    House house(3);
    for (auto &[line, at] : house.heardAt)
        at = t0 - 1min;
    house.ask(1);
    house.ask(2);
    house.ask(3);
    house.run(1min);
    house.speak(1);   // Once, and never again.
    house.run(10min);
    QCOMPARE(house.replaced().size(), 1u);
    QVERIFY(house.silence.quietSince());
}

void TestHostSilence::whoHeardNothingSinceProvesNothing()
{
    House house(2);
    house.heardAt[1] = t0 - 7s;
    house.heardAt[2] = t0 - 6s;   // A second before the other one fell silent.
    house.ask(1);
    house.run(1s);
    QCOMPARE(house.replaced().size(), 1u);   // The probe.
    house.ask(2, 5s);
    house.run(1min);
    QCOMPARE(house.replaced().size(), 1u);
}

void TestHostSilence::theEndOfASessionEndsTheWaiting()
{
    House house(2);
    for (auto &[line, at] : house.heardAt)
        at = t0 - 1min;
    house.ask(1);
    house.ask(2);
    house.run(10s);
    QVERIFY(house.silence.quietSince());
    house.silence.withdraw(2, house.now);
    house.take();
    QVERIFY(!house.silence.quietSince());
    QVERIFY(!house.silence.nextWake());
    house.run(1h);
    QCOMPARE(house.replaced().size(), 1u);
    house.silence.withdraw(7, house.now);   // Who never asked has nothing to lose.
    house.take();
    QCOMPARE(house.count(Kind::QuietEnded), 1);
}

void TestHostSilence::quietIsToldWhenItBeginsAndWhenItEnds()
{
    House house(3);
    for (int round = 0; round < 4; ++round) {
        for (auto &[line, at] : house.heardAt)
            at = house.now - 1min;
        for (const LineTicket line : {1, 2, 3})
            house.ask(line);
        house.run(20min);
        for (const LineTicket line : {1, 2, 3})
            house.speak(line);
        house.run(1min);
    }
    QCOMPARE(house.count(Kind::QuietBegan), house.count(Kind::QuietEnded));
    QVERIFY(house.count(Kind::QuietBegan) >= 4);
    bool isQuiet = false;
    for (const auto &[at, decision] : house.told) {
        if (decision.kind == Kind::QuietBegan || decision.kind == Kind::QuietEnded) {
            QCOMPARE(decision.kind == Kind::QuietBegan, !isQuiet);
            isQuiet = !isQuiet;
        }
    }
}

void TestHostSilence::anyLifeKeepsToTheRules_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
}

void TestHostSilence::anyLifeKeepsToTheRules()
{
    QFETCH(const quint64, seed);
    Random random(seed);
    const int lines = 2 + int(random.uniform(0, 6));
    House house(lines);
    std::set<LineTicket> asking;
    std::map<LineTicket, Clock::time_point> askedSince;   ///< Silent since, when it asked.
    Clock::time_point lastHeard = t0;
    std::optional<Clock::time_point> lastWithoutEvidence;
    size_t seen = 0;
    for (int step = 0; step < 20'000; ++step) {
        const LineTicket line = 1 + int(random.uniform(0, lines));
        if (random.uniform(0, 1) < 0.02) {
            house.speak(line);
            asking.erase(line);
            lastHeard = house.now;
        } else if (random.uniform(0, 1) < 0.2 && !asking.contains(line) && house.now - house.heardAt[line] > 10s) {
            asking.insert(line);
            askedSince[line] = house.now - 5s;
            house.ask(line);
        }
        house.run(std::chrono::milliseconds(qint64(random.uniform(1, 5'000))));
        for (; seen < house.told.size(); ++seen) {
            const auto &[at, decision] = house.told[seen];
            if (decision.kind != Kind::Replace)
                continue;
            QVERIFY2(asking.erase(decision.line) == 1, "somebody was replaced who did not ask");
            if (lastHeard > askedSince[decision.line])
                continue;   // The host spoke while it was silent: it is the line.
            QVERIFY2(!lastWithoutEvidence || at - *lastWithoutEvidence >= HostSilence::ProbeSpacing,
                     "two probes of a silent host within a quarter of an hour");
            lastWithoutEvidence = at;
        }
    }
    QVERIFY(house.count(Kind::Replace) > 10);
}

void TestHostSilence::theGovernorJudgesEachHostForItself()
{
    Random random(1);
    ConnectGovernor governor({}, random);
    const QString hostA = QStringLiteral("wss://a.example:443");
    const QString hostB = QStringLiteral("wss://b.example:443");
    using Notice = ConnectGovernor::Notice::Kind;
    for (const LineTicket line : {1, 2, 3, 4}) {
        governor.addLine(line, line <= 2 ? hostA : hostB, SlotPriority::Public);
        governor.report(line, {.kind = HostReport::Kind::HandshakeDone}, t0);
    }
    std::vector<std::pair<QString, LineTicket>> replaced;
    QStringList inquired;
    QStringList quiet;
    Clock::time_point now = t0 + 1min;
    const auto run = [&](Clock::duration time) {
        const Clock::time_point end = now + time;
        for (;;) {
            for (const auto &notice : governor.poll(now)) {
                if (notice.kind == Notice::ReplaceLine)
                    replaced.emplace_back(notice.host, notice.ticket);
                if (notice.kind == Notice::VenueQuiet)
                    quiet.append(notice.host);
                if (notice.kind == Notice::WhenHeard) {
                    inquired.append(notice.host);
                    // Only somebody on the second host still hears something.
                    for (const LineTicket line : governor.linesOf(notice.host))
                        governor.heard(line, line == 4 ? now : t0);
                }
            }
            const auto wake = governor.nextWake(now);
            if (!wake || *wake > end)
                break;
            now = std::max(now, *wake);
        }
        now = end;
    };
    for (const LineTicket line : {1, 2, 3})
        governor.askReplacement(line, now - 5s, now);
    run(30s);
    QCOMPARE(replaced, (std::vector<std::pair<QString, LineTicket>>{{hostA, 1}, {hostB, 3}}));
    QVERIFY(inquired.contains(hostA) && inquired.contains(hostB));
    QCOMPARE(quiet, QStringList{hostA});
    QVERIFY(governor.headroom(hostA, now).quietSince);
    QVERIFY(!governor.headroom(hostB, now).quietSince);

    // The end of its session is the end of its waiting.
    governor.report(2, {.kind = HostReport::Kind::Ended, .failure = {}}, now);
    run(1s);
    QVERIFY(!governor.headroom(hostA, now).quietSince);
    governor.askReplacement(99, now, now);   // Nobody of that number.
    run(1s);
    QCOMPARE(replaced.size(), 2u);
}

void TestHostSilence::aLineThatComesDuringTheQuietIsToldSo()
{
    Random random(1);
    ConnectGovernor governor({}, random);
    const QString host = QStringLiteral("wss://a.example:443");
    for (const LineTicket line : {1, 2}) {
        governor.addLine(line, host, SlotPriority::Public);
        governor.report(line, {.kind = HostReport::Kind::HandshakeDone}, t0);
    }
    QVERIFY(governor.standing(host, t0).empty());
    for (const LineTicket line : {1, 2})
        governor.askReplacement(line, t0, t0 + 10s);
    (void)governor.poll(t0 + 10s);
    (void)governor.poll(t0 + 11s);
    const auto standing = governor.standing(host, t0 + 12s);
    QCOMPARE(standing.size(), 1u);
    QVERIFY(standing.front().kind == ConnectGovernor::Notice::Kind::VenueQuiet);
}

}   // namespace tst_hostsilence

FEEDWARDEN_APPLESS_TEST(tst_hostsilence::TestHostSilence)
#include "tst_hostsilence.moc"
