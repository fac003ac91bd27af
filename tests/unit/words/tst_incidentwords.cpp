// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/incidentwords.h"

#include "core/words/units.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

namespace tst_incidentwords {

using namespace feedwarden;
using Kind = IncidentStep::Kind;

static const WallTime t0 = toWallTime(QDateTime(QDate(2026, 11, 20), QTime(13, 20), Qt::UTC));

/// What people read of an incident.
class TestIncidentWords final : public QObject
{
    Q_OBJECT
private slots:
    void everyStepIsASentence();
    void stepsSayWhatTheyKnow_data();
    void stepsSayWhatTheyKnow();
    void theLineIsNamedWhereThereAreSeveral();
    void headlinesSayHowItEnded();
    void theDateComesWhenItChanges();
    void missingIsNeverGuessed_data();
    void missingIsNeverGuessed();
    void whyANoteCannotBeKept();
};

void TestIncidentWords::everyStepIsASentence()
{
    const Incident incident{.from = t0, .told = t0 + 1min};
    QSet<QString> sentences;
    for (int kind = 0; kind <= int(Kind::Lasting); ++kind) {
        IncidentStep step{.kind = Kind(kind), .time = t0};
        step.detail = QStringLiteral("what was said.");
        step.stream = QStringLiteral("BTC-USD/trade");
        const QString sentence = sentenceFor(step, incident);
        QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QLatin1Char('%')), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), int(Kind::Lasting) + 1);
}

void TestIncidentWords::stepsSayWhatTheyKnow_data()
{
    QTest::addColumn<IncidentStep>("step");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, IncidentStep step, const char *sentence) {
        QTest::newRow(name) << step << QString::fromUtf8(sentence);
    };
    row("last data, exact", {.kind = Kind::LastData, .isExact = true}, "The last message before the loss.");
    row("last data, about", {.kind = Kind::LastData}, "Messages still came in.");
    row("last data, unknown", {.kind = Kind::LastData, .isTimeUnknown = true},
        "When the last message came before the loss is not known.");
    row("lost", {.kind = Kind::Lost, .failure = Failure{.cause = Cause::ConnectionReset}},
        "The line was lost. The server reset the connection.");
    row("lost with its number",
        {.kind = Kind::Lost, .failure = Failure{.cause = Cause::ClosedByServer, .closeCode = 1012}},
        "The line was lost. The server closed the connection (code 1012).");
    row("lost, nobody knows", {.kind = Kind::Lost, .failure = Failure()},
        "The line was lost; why is not known, since nobody watched then.");
    row("failed attempt",
        {.kind = Kind::Attempt,
         .time = t0,
         .attempt = 2,
         .realDelay = 1s,
         .result = AttemptResult::Failed,
         .endedAt = t0 + 200ms,
         .failure = Failure{.cause = Cause::ConnectionRefused}},
        "Attempt 2 failed after 200 ms. The server refused the connection.");
    row("attempt that worked",
        {.kind = Kind::Attempt, .time = t0, .attempt = 3, .result = AttemptResult::Succeeded, .endedAt = t0 + 2s},
        "Attempt 3 brought the line back, after 2.00 s.");
    row("gap", {.kind = Kind::Gap, .stream = QStringLiteral("a/trade"), .missing = 5},
        "5 message(s) of a/trade are missing, as the exchange numbers them.");
    row("gap, unknown size", {.kind = Kind::Gap, .stream = QStringLiteral("a/depth")},
        "Something of a/depth is missing; how much is not known.");
    row("gap of the connection", {.kind = Kind::Gap, .missing = 1},
        "1 message(s) of the whole line are missing, as the exchange numbers them.");
    row("breaker of the host",
        {.kind = Kind::BreakerOpened, .duration = 30s, .count = 5, .host = QStringLiteral("x.example")},
        "The breaker of x.example opened after 5 failure(s) in a row: no attempt for 30 s.");
    row("what comes from outside stays as it is",
        {.kind = Kind::Rejected, .stream = QStringLiteral("%2/trade"), .detail = QStringLiteral("<b>%1")},
        "The exchange refused %2/trade: <b>%1");
}

void TestIncidentWords::stepsSayWhatTheyKnow()
{
    QFETCH(const IncidentStep, step);
    QFETCH(const QString, sentence);
    QCOMPARE(sentenceFor(step, {}), sentence);
}

void TestIncidentWords::theLineIsNamedWhereThereAreSeveral()
{
    Incident incident;
    incident.lines = {1, 2};
    IncidentStep step{.kind = Kind::Connected, .line = 2};
    QCOMPARE(sentenceFor(step, incident), QStringLiteral("Line 2: Connected; nothing is proven yet."));
    step.line = 0;
    QCOMPARE(sentenceFor(step, incident), QStringLiteral("Connected; nothing is proven yet."));
    step.line = 2;
    incident.lines = {2};
    QCOMPARE(sentenceFor(step, incident), QStringLiteral("Connected; nothing is proven yet."));
}

void TestIncidentWords::headlinesSayHowItEnded()
{
    const QString title = QStringLiteral("Kraken");
    Incident incident{.from = t0, .to = t0 + 72s, .told = t0 + 1h, .cause = Cause::ConnectionReset};
    QCOMPARE(headlineOf(incident, title), QStringLiteral("Kraken was down for 1:12: reset by the server"));
    incident.isCut = true;
    QCOMPARE(headlineOf(incident, title), QStringLiteral("Kraken was down for at least 1:12: reset by the server"));
    incident.to.reset();
    incident.isCut = false;
    incident.told = t0 + 41s;
    incident.cause = Cause::None;
    QCOMPARE(headlineOf(incident, title), QStringLiteral("Kraken has been down for 41 s"));
}

void TestIncidentWords::theDateComesWhenItChanges()
{
    const IncidentStep step{.kind = Kind::Lost, .time = t0 + 123ms};
    QCOMPARE(timeTextOf(step, {}), QStringLiteral("2026-11-20 13:20:00.123"));
    QCOMPARE(timeTextOf(step, t0 - 1h), QStringLiteral("13:20:00.123"));
    QCOMPARE(timeTextOf(step, t0 - 14h), QStringLiteral("2026-11-20 13:20:00.123"));
    QCOMPARE(timeTextOf({.kind = Kind::LastData, .time = t0, .isTimeUnknown = true}, {}), unknownText());
}

void TestIncidentWords::missingIsNeverGuessed_data()
{
    QTest::addColumn<IncidentStream>("stream");
    QTest::addColumn<QString>("text");
    QTest::newRow("line down") << IncidentStream{.blind = 5s, .unheard = 5s, .wasDown = true} << "not known";
    QTest::newRow("line down, and a gap later")
        << IncidentStream{.blind = 5s, .unheard = 5s, .gaps = 1, .counted = 7, .wasDown = true} << "at least 7";
    QTest::newRow("counted") << IncidentStream{.gaps = 2, .counted = 7} << "7";
    QTest::newRow("no numbers") << IncidentStream{.blind = 5s, .unheard = 5s} << "not known";
    QTest::newRow("numbers that do not tell") << IncidentStream{.gaps = 1, .hasUncounted = true} << "not known";
    QTest::newRow("a twin had it") << IncidentStream{.unheard = 5s} << "nothing, another line had it";
}

void TestIncidentWords::missingIsNeverGuessed()
{
    QFETCH(const IncidentStream, stream);
    QTEST(missingText(stream), "text");
}

void TestIncidentWords::whyANoteCannotBeKept()
{
    QCOMPARE(noteProblem({}), QString());
    QSet<QString> reasons;
    for (int kind = 0; kind <= int(HistoryFault::Kind::Rejected); ++kind) {
        const QString reason = noteProblem({.fault = HistoryFault{HistoryFault::Kind(kind), QStringLiteral("why")},
                                            .otherProgram = QStringLiteral("feedwarden-agent, process 4711")});
        QVERIFY(!reason.isEmpty());
        reasons.insert(reason);
        QCOMPARE(reason.contains(QLatin1String("4711")), HistoryFault::Kind(kind) == HistoryFault::Kind::HeldByOther);
    }
    QVERIFY(reasons.size() >= 6);
}

}   // namespace tst_incidentwords

FEEDWARDEN_GUILESS_TEST(tst_incidentwords::TestIncidentWords)
#include "tst_incidentwords.moc"
