// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/silence.h"
#include "core/quality/qualityrating.h"
#include "core/resilience/backoffcurve.h"
#include "core/words/units.h"
#include "core/words/words.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

namespace tst_pages {

using namespace feedwarden;

/// The worked examples of docs/numbers.md, computed by what computes them in the program. FEEDWARDEN_WRITE_PAGES=1
/// writes them anew.
class TestPages final : public QObject
{
    Q_OBJECT
private slots:
    void pagesSayWhatTheProgramSays_data();
    void pagesSayWhatTheProgramSays();
};

static QString pointsLost(double points) { return points > 0 ? QString::number(points, 'f', 1) : QStringLiteral("0"); }

/// One line with a little of everything.
static QString scoreExample()
{
    const QualityInput input{.situation = QualitySituation::Up,
                             .trustedShare = 0.95,
                             .unplannedEnds = 1,
                             .failedAttempts = 2,
                             .rttP50 = 40ms,
                             .rttP95 = 320ms,
                             .streams = 4,
                             .staleOrLagging = 1,
                             .gaps = 1};
    const auto score = rateQuality(input);
    QString text = QStringLiteral("| Part | Measured | Loses | Of |\n|---|---|---|---|\n");
    for (int i = int(QualityPart::Trust); i < QualityPartCount; ++i) {
        const auto part = QualityPart(i);
        text += QStringLiteral("| %1 | %2 | %3 | %4 |\n")
                    .arg(wordFor(part), lossText(part, score->loss(part)), pointsLost(score->loss(part).points),
                         QString::number(mostPointsOf(part)));
    }
    return text
           + QStringLiteral("\nThe score is 100 less these: %1, shown as %2.\n")
                 .arg(QString::number(score->value(), 'f', 1), scoreText(score));
}

static QString silenceExamples()
{
    QString text = QStringLiteral("| Trades come | Longest silence in 24 h | Silent after |\n|---|---|---|\n");
    const auto row = [&text](const QString &rate, const LearnedRate &learned) {
        text += QStringLiteral("| %1 | %2 | %3 |\n")
                    .arg(rate, learned.messages > 0 ? durationText(learned.longestSilence) : unknownText(),
                         durationText(silenceThreshold(Channel::Trade, {}, learned)));
    };
    row(QStringLiteral("not known yet"), {});
    row(QStringLiteral("100 a second"), {100, 10'000, 1s});
    row(QStringLiteral("10 a second"), {10, 10'000, 2s});
    row(QStringLiteral("10 a second"), {10, 10'000, 20s});
    row(QStringLiteral("1 a second"), {1, 10'000, 12s});
    row(QStringLiteral("1 in 10 s"), {0.1, 10'000, 90s});
    row(QStringLiteral("1 in 60 s"), {1.0 / 60, 10'000, 5min});
    return text;
}

static QString waits()
{
    QString text = QStringLiteral("| Failure in a row | Wait | Drawn from |\n|---|---|---|\n");
    for (const BackoffStep &step : backoffCurve({}, 8)) {
        text += QStringLiteral("| %1 | %2 | %3 to %4 |\n")
                    .arg(step.attempt)
                    .arg(durationText(step.planned), durationText(step.least), durationText(step.most));
    }
    return text;
}

/// Every cause as it stands behind a state, and what is said of it.
static QString causes()
{
    QString text = QStringLiteral("| Behind the state | What happened | What to do |\n|---|---|---|\n");
    for (int i = int(Cause::None) + 1; i < CauseCount; ++i) {
        const auto cause = Cause(i);
        text += QStringLiteral("| %1 | %2 | %3 |\n").arg(phraseFor(cause), sentenceFor(cause), adviceFor(cause));
    }
    return text;
}

void TestPages::pagesSayWhatTheProgramSays_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *path, const char *name, const QString &expected) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(name) << expected;
    };
    row("docs/numbers.md", "score", scoreExample());
    row("docs/numbers.md", "silence", silenceExamples());
    row("docs/numbers.md", "waits", waits());
    row("docs/troubleshooting.md", "causes", causes());
}

void TestPages::pagesSayWhatTheProgramSays()
{
    QFETCH(const QString, path);
    QFETCH(const QString, name);
    QFETCH(const QString, expected);
    QFile page(QStringLiteral(FEEDWARDEN_SOURCE_DIR "/") + path);
    QVERIFY(page.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(page.readAll());
    page.close();
    const QString opening = QStringLiteral("<!-- computed: %1 -->\n").arg(name);
    const qsizetype begin = text.indexOf(opening) + opening.size();
    const qsizetype end = text.indexOf(QLatin1String("<!-- end -->\n"), begin);
    QVERIFY(begin > opening.size() && end >= begin);
    if (qEnvironmentVariableIntValue("FEEDWARDEN_WRITE_PAGES") > 0) {
        text.replace(begin, end - begin, expected);
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write(text.toUtf8());
        return;
    }
    QVERIFY2(text.sliced(begin, end - begin) == expected,
             "the page is out of date; FEEDWARDEN_WRITE_PAGES=1 writes it anew");
}

}   // namespace tst_pages

FEEDWARDEN_GUILESS_TEST(tst_pages::TestPages)
#include "tst_pages.moc"
