// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/report/incidentreport.h"
#include "core/outlets/report/ziparchive.h"
#include "core/words/incidentwords.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"
#include "tests/ui/charts/planted.h"
#include "ui/format/tableview.h"
#include "ui/incidents/incidentdialog.h"
#include "ui/incidents/incidentmodels.h"
#include "ui/incidents/incidentpicture.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_incidentdialog {

using namespace feedwarden;
using namespace feedwarden::testing;

namespace {

/// A store that a test holds in its hand: it answers when it is told to.
class HeldStore final : public IncidentsDriver
{
public:
    HistoryStatus now;
    bool isAnswering = true;
    std::vector<IncidentNote> notes;
    std::map<WallTime, Incident> incidents;   ///< Older ones, by begin.
    int writes = 0;

    [[nodiscard]] bool keepsNotes() const override { return true; }
    [[nodiscard]] HistoryStatus status() const override { return now; }
    void keepNote(const IncidentNote &note) override
    {
        ++writes;
        if (!isAnswering)
            return;
        if (!now.fault) {
            std::erase_if(notes, [&note](const IncidentNote &one) { return one.begin == note.begin; });
            notes.push_back(note);
        }
        emit noteKept(note, now);
    }
    void askNotes(const QString &feed, TimeSpan time) override
    {
        if (!isAnswering)
            return;
        std::vector<IncidentNote> found;
        for (const IncidentNote &note : notes) {
            if (note.feed == feed && note.begin >= time.from && note.begin < time.to)
                found.push_back(note);
        }
        emit notesRead(feed, found);
    }
    void askIncident(const QString &feed, WallTime at, Which which) override
    {
        std::optional<Incident> found;
        for (const auto &[begin, incident] : incidents) {
            if (which == Which::At ? begin == at : which == Which::Before ? begin < at : begin > at && !found)
                found = incident;
        }
        emit incidentRead(feed, at, which, found);
    }
    void change(const HistoryStatus &status)
    {
        now = status;
        emit statusChanged();
    }
};

struct Stage {
    explicit Stage(LiveHistory past = plantedHistory()) : history(std::move(past)), dialog(&history, &store)
    {
        dialog.setFeeds(plantedFeeds());
        dialog.tell(kraken, outageFrom, hourEnd);
        dialog.show();
        (void)QTest::qWaitForWindowExposed(&dialog);
        QApplication::setActiveWindow(&dialog);
    }
    [[nodiscard]] QString storyAt(int row, IncidentStepModel::Column column) const
    {
        return dialog.storyView()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList story() const
    {
        QStringList lines;
        for (int row = 0; row < dialog.storyView()->model()->rowCount(); ++row)
            lines << storyAt(row, IncidentStepModel::What);
        return lines;
    }
    void type(const QString &text)
    {
        dialog.noteEdit()->setFocus();
        QTest::keyClicks(dialog.noteEdit(), text);
    }

    HeldStore store;
    LiveHistory history;
    IncidentDialog dialog;
};

Incident olderIncident(WallTime from)
{
    Incident incident{.feed = kraken, .from = from, .to = from + 30s, .told = hourEnd, .isRecovered = true};
    incident.cause = Cause::TlsFailed;
    incident.lines = {1};
    incident.steps = {{.kind = IncidentStep::Kind::Lost, .time = from, .failure = Failure{.cause = Cause::TlsFailed}}};
    return incident;
}

}   // namespace

class TestIncidentDialog final : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not).*"))); }

    void itTellsTheWholeStory();
    void oneThatLastsIsToldOn();
    void anUnknownOneSaysSo();
    void modelsSurviveAnythingUnderTheTester();
    void previousAndNextGoThroughMemoryAndStore();
    void theTimelineIsAsked();
    void theStoryIsCopied();
    void notesAreSavedAfterAPause();
    void notesAreReadAgain();
    void notesAreSavedWhenTheDialogCloses();
    void notesStayWithTheirIncident();
    void anotherWriterMakesTheFieldReadOnly();
    void whatCannotBeWrittenIsKeptAndTriedAgain();
    void withoutAStoreNotesLastForTheSession();
    void exportsOneFile();
    void anExportThatFailsIsTold();
    void everythingHasANameAndIsReachedByTab();
    void thePictureShowsLightAndDark();
    void textFromOutsideIsPlain();
};

void TestIncidentDialog::itTellsTheWholeStory()
{
    Stage stage;
    QCOMPARE(stage.dialog.headline(), QStringLiteral("Kraken was down for 1:12: reset by the server"));
    const QStringList story = stage.story();
    QCOMPARE(story.size(), 5);
    QCOMPARE(story[0], QStringLiteral("When the last message came before the loss is not known."));
    QCOMPARE(story[1], QStringLiteral("The line was lost. The server reset the connection."));
    QVERIFY(story[2].startsWith(QLatin1String("Attempt 1 failed")));
    QCOMPARE(story[3], QStringLiteral("Attempt 2 brought the line back, after 8.00 s."));
    QCOMPARE(story[4], QStringLiteral("The line is back, after 1:12."));
    QCOMPARE(stage.storyAt(1, IncidentStepModel::Time), QStringLiteral("2026-11-20 13:20:00.000"));
    QCOMPARE(stage.storyAt(2, IncidentStepModel::Time), QStringLiteral("13:20:01.000"));
    QCOMPARE(stage.storyAt(3, IncidentStepModel::Planned), QStringLiteral("1:00"));
    QCOMPARE(stage.storyAt(3, IncidentStepModel::Real), QStringLiteral("1:02"));
    QCOMPARE(stage.storyAt(3, IncidentStepModel::Result), QStringLiteral("succeeded"));
    QVERIFY(stage.dialog.windowTitle().contains(QLatin1String("Kraken")));
}

void TestIncidentDialog::oneThatLastsIsToldOn()
{
    LiveHistory history = plantedHistory();
    const WallTime lost = hourEnd - 10s;
    history.addEvent({.time = lost,
                      .at = clockAt(lost),
                      .feed = okx,
                      .line = 1,
                      .payload = ConnectionFailed{{.cause = Cause::ReceiveDead}}});
    Stage stage(std::move(history));
    stage.dialog.tell(okx, lost, hourEnd);
    QCOMPARE(stage.dialog.headline(), QStringLiteral("OKX has been down for 10 s: nothing comes in"));
    stage.dialog.storyView()->selectRow(1);
    stage.dialog.advance(hourEnd + 5s);
    QCOMPARE(stage.dialog.headline(), QStringLiteral("OKX has been down for 15 s: nothing comes in"));
    QVERIFY(stage.story().last().contains(QLatin1String("15 s")));
    QCOMPARE(stage.dialog.storyView()->selectionModel()->selectedRows().value(0).row(), 1);   // Nothing jumps.
    stage.history.addEvent(
        {.time = hourEnd + 6s, .at = clockAt(hourEnd + 6s), .feed = okx, .line = 1, .payload = Reconnected{16s, 1}});
    stage.dialog.advance(hourEnd + 7s);
    QCOMPARE(stage.dialog.headline(), QStringLiteral("OKX was down for 16 s: nothing comes in"));
}

void TestIncidentDialog::anUnknownOneSaysSo()
{
    Stage stage;
    stage.dialog.tell(okx, t0, hourEnd);
    QVERIFY(!stage.dialog.incident());
    QVERIFY(stage.dialog.headline().contains(QLatin1String("Nothing is known")));
    QVERIFY(stage.story().isEmpty());
    for (const QAbstractButton *button : {stage.dialog.previousButton(), stage.dialog.nextButton(),
                                          stage.dialog.timelineButton(), stage.dialog.exportButton()})
        QVERIFY(!button->isEnabled());
    QVERIFY(stage.dialog.noteEdit()->isReadOnly());
}

void TestIncidentDialog::modelsSurviveAnythingUnderTheTester()
{
    IncidentStepModel steps;
    IncidentStreamModel streams;
    const QAbstractItemModelTester first(&steps, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester second(&streams, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Incident incident{.from = t0, .told = t0 + 1h};
    for (const int count : {0, 3, 1, 7, 7, 2, 0}) {
        incident.steps.assign(size_t(count), {.kind = IncidentStep::Kind::Attempt, .time = t0});
        incident.streams.assign(size_t(count), {.stream = QStringLiteral("a/trade")});
        for (int i = 0; i < count; ++i)
            incident.steps[size_t(i)].attempt = count * i;
        steps.setIncident(incident);
        streams.setIncident(incident);
        QCOMPARE(steps.rowCount(), count);
        QCOMPARE(streams.rowCount(), count);
    }
    for (int kind = 0; kind <= int(IncidentStep::Kind::Lasting); ++kind)
        QVERIFY(int(conditionOf(IncidentStep{.kind = IncidentStep::Kind(kind)})) < ConditionCount);
}

void TestIncidentDialog::previousAndNextGoThroughMemoryAndStore()
{
    LiveHistory history = plantedHistory();
    const WallTime later = outageTo + 10min;
    history.addEvent({.time = later,
                      .at = clockAt(later),
                      .feed = kraken,
                      .line = 1,
                      .payload = ConnectionFailed{{.cause = Cause::ReceiveDead}}});
    history.addEvent(
        {.time = later + 5s, .at = clockAt(later + 5s), .feed = kraken, .line = 1, .payload = Reconnected{5s, 1}});
    Stage stage(std::move(history));
    const WallTime old = t0 - 48h, older = t0 - 72h;
    stage.store.incidents = {{old, olderIncident(old)}, {older, olderIncident(older)}};
    const auto begin = [&stage] { return stage.dialog.incident() ? stage.dialog.incident()->from : WallTime(); };

    stage.dialog.nextButton()->click();
    QCOMPARE(begin(), later);
    stage.dialog.nextButton()->click();
    QCOMPARE(begin(), later);
    QVERIFY(stage.dialog.message().contains(QLatin1String("no later one")));
    stage.dialog.previousButton()->click();
    QCOMPARE(begin(), outageFrom);
    stage.dialog.previousButton()->click();   // From here on the store.
    QCOMPARE(begin(), old);
    QVERIFY(stage.dialog.headline().contains(QLatin1String("TLS failed")));
    stage.dialog.previousButton()->click();
    QCOMPARE(begin(), older);
    stage.dialog.previousButton()->click();
    QCOMPARE(begin(), older);
    QVERIFY(stage.dialog.message().contains(QLatin1String("no earlier one")));
    stage.dialog.nextButton()->click();
    QCOMPARE(begin(), old);
    QVERIFY(stage.dialog.message().isEmpty());
}

void TestIncidentDialog::theTimelineIsAsked()
{
    Stage stage;
    QSignalSpy asked(&stage.dialog, &IncidentDialog::timelineRequested);
    QTest::keyClick(stage.dialog.timelineButton(), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), kraken);
    QCOMPARE(asked.first().at(1).value<TimeInterval>(), (TimeInterval{outageFrom, outageTo}));
}

void TestIncidentDialog::theStoryIsCopied()
{
    Stage stage;
    stage.type(QStringLiteral("my note"));
    stage.dialog.copyButton()->click();
    QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(QLatin1String("Kraken was down for 1:12")));
    QVERIFY(copied.contains(QLatin1String("2026-11-20T13:20:00.000Z")));
    QVERIFY(copied.contains(QLatin1String("my note")));
    auto *const withNote = stage.dialog.findChild<QCheckBox *>();
    QVERIFY(withNote->isVisible());
    withNote->click();
    stage.dialog.copyButton()->click();
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QLatin1String("my note")));
    // Rows of the table by themselves.
    stage.dialog.storyView()->selectRow(1);
    QTest::keySequence(stage.dialog.storyView(), QKeySequence::Copy);
    copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(QLatin1String("The line was lost.")), qPrintable(copied));
}

void TestIncidentDialog::notesAreSavedAfterAPause()
{
    Stage stage;
    QVERIFY(!stage.dialog.noteEdit()->isReadOnly());
    QCOMPARE(stage.dialog.noteState(), QString());
    stage.type(QStringLiteral("Ticket 7"));
    QCOMPARE(stage.store.writes, 0);   // Not for each letter.
    QCOMPARE(stage.dialog.noteState(), QStringLiteral("Saving…"));
    QTRY_COMPARE(stage.store.notes.size(), size_t(1));
    QCOMPARE(stage.store.writes, 1);
    QCOMPARE(stage.store.notes[0].text, QStringLiteral("Ticket 7"));
    QCOMPARE(stage.store.notes[0].feed, kraken);
    QCOMPARE(stage.store.notes[0].begin, outageFrom);
    QCOMPARE(stage.dialog.noteState(), QStringLiteral("Saved"));
    // Emptied, it is taken back.
    stage.dialog.noteEdit()->selectAll();
    QTest::keyClick(stage.dialog.noteEdit(), Qt::Key_Delete);
    QTRY_COMPARE(stage.store.writes, 2);
    QVERIFY(stage.store.notes[0].text.isEmpty());
}

void TestIncidentDialog::notesAreReadAgain()
{
    Stage stage;
    // Written when the incident seemed to begin a little later.
    stage.store.notes = {{kraken, outageFrom + 2s, t0, QStringLiteral("from before")}};
    stage.dialog.tell(kraken, outageFrom, hourEnd);
    QCOMPARE(stage.dialog.noteEdit()->toPlainText(), QStringLiteral("from before"));
    QCOMPARE(stage.store.writes, 0);   // To be read is not to be typed.
    stage.dialog.noteEdit()->moveCursor(QTextCursor::End);
    stage.type(QStringLiteral(" and after"));
    QTRY_COMPARE(stage.store.writes, 1);
    QCOMPARE(stage.store.notes.size(), size_t(1));
    QCOMPARE(stage.store.notes[0].begin, outageFrom + 2s);
    QCOMPARE(stage.store.notes[0].text, QStringLiteral("from before and after"));
}

void TestIncidentDialog::notesAreSavedWhenTheDialogCloses()
{
    Stage stage;
    stage.type(QStringLiteral("in a hurry"));
    stage.dialog.close();
    QCOMPARE(stage.store.notes.size(), size_t(1));
    QCOMPARE(stage.store.notes[0].text, QStringLiteral("in a hurry"));
}

void TestIncidentDialog::notesStayWithTheirIncident()
{
    Stage stage;
    const WallTime old = t0 - 48h;
    stage.store.incidents = {{old, olderIncident(old)}};
    stage.type(QStringLiteral("of the newer"));
    stage.dialog.previousButton()->click();
    QCOMPARE(stage.dialog.incident()->from, old);
    QCOMPARE(stage.store.notes[0].begin, outageFrom);
    QVERIFY(stage.dialog.noteEdit()->toPlainText().isEmpty());
    stage.type(QStringLiteral("of the older"));
    stage.dialog.nextButton()->click();
    QCOMPARE(stage.dialog.noteEdit()->toPlainText(), QStringLiteral("of the newer"));
    QCOMPARE(stage.store.notes.size(), size_t(2));
}

void TestIncidentDialog::anotherWriterMakesTheFieldReadOnly()
{
    Stage stage;
    stage.store.change({.fault = HistoryFault{HistoryFault::Kind::HeldByOther, {}},
                        .otherProgram = QStringLiteral("feedwarden-agent, process 4711")});
    QVERIFY(stage.dialog.noteEdit()->isReadOnly());
    QVERIFY(stage.dialog.noteState().contains(QLatin1String("feedwarden-agent, process 4711")));
    stage.store.change({});
    QVERIFY(!stage.dialog.noteEdit()->isReadOnly());
    QCOMPARE(stage.dialog.noteState(), QString());
}

void TestIncidentDialog::whatCannotBeWrittenIsKeptAndTriedAgain()
{
    Stage stage;
    stage.store.now = {.fault = HistoryFault{HistoryFault::Kind::Full, QStringLiteral("full")}};
    stage.type(QStringLiteral("do not lose me"));
    QTRY_COMPARE(stage.store.writes, 1);
    QVERIFY(stage.dialog.noteState().contains(QLatin1String("no room")));
    QCOMPARE(stage.dialog.noteEdit()->toPlainText(), QStringLiteral("do not lose me"));
    QVERIFY(!stage.dialog.noteEdit()->isReadOnly());
    stage.store.change({});
    QCOMPARE(stage.store.notes.size(), size_t(1));
    QCOMPARE(stage.dialog.noteState(), QStringLiteral("Saved"));
}

void TestIncidentDialog::withoutAStoreNotesLastForTheSession()
{
    LiveHistory history = plantedHistory();
    SessionIncidents session;
    for (const bool isFirst : {true, false}) {
        IncidentDialog dialog(&history, &session);
        dialog.tell(kraken, outageFrom, hourEnd);
        dialog.show();
        QVERIFY(dialog.noteState().contains(QLatin1String("until the program ends")));
        if (isFirst)
            QTest::keyClicks(dialog.noteEdit(), QStringLiteral("demo"));
        else
            QCOMPARE(dialog.noteEdit()->toPlainText(), QStringLiteral("demo"));
    }
}

void TestIncidentDialog::exportsOneFile()
{
    if (!canWriteZip())
        QSKIP("built without libarchive");
    const QTemporaryDir folder;
    Stage stage;
    const QString path = folder.filePath(QStringLiteral("<b>incident.zip"));
    stage.dialog.exportTo(path);
    QTRY_VERIFY(stage.dialog.message().contains(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray zip = file.readAll();
    QVERIFY(zip.startsWith("PK"));
    for (const char *name : {"incident.json", "incident.txt", "incident.png"})
        QVERIFY2(zip.contains(name), name);
    QVERIFY(stage.dialog.exportButton()->isEnabled());
    stage.dialog.exportTo(path);   // Again, and closed while it is written.
}

void TestIncidentDialog::anExportThatFailsIsTold()
{
    Stage stage;
    const QTemporaryDir folder;
    stage.dialog.exportTo(folder.filePath(QStringLiteral("none/incident.zip")));
    QTRY_VERIFY(stage.dialog.message().contains(QLatin1String("could not be written")));
    QVERIFY(stage.dialog.exportButton()->isEnabled());
}

void TestIncidentDialog::everythingHasANameAndIsReachedByTab()
{
    Stage stage;
    stage.type(QStringLiteral("x"));   // So that the box for notes is there.
    QSet<QWidget *> wanted{stage.dialog.storyView(), stage.dialog.missedView(), stage.dialog.noteEdit(),
                           stage.dialog.findChild<QCheckBox *>()};
    for (QAbstractButton *button : stage.dialog.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->focusPolicy() != Qt::NoFocus)
            wanted.insert(button);
    }
    QVERIFY(wanted.size() >= 10);
    QVERIFY(!stage.dialog.storyView()->accessibleName().isEmpty());
    QVERIFY(!stage.dialog.missedView()->accessibleName().isEmpty());
    QVERIFY(!stage.dialog.noteEdit()->accessibleName().isEmpty());
    QVERIFY(!stage.dialog.findChild<IncidentPicture *>()->accessibleDescription().isEmpty());
    QSet<QWidget *> reached;
    QWidget *const begin = stage.dialog.noteEdit();
    QWidget *at = begin;
    for (int i = 0; i < 100; ++i) {
        at = at->nextInFocusChain();
        if (wanted.contains(at) && (at->focusPolicy() & Qt::TabFocus))
            reached.insert(at);
        if (at == begin)
            break;
    }
    QCOMPARE(reached, wanted);
    // Escape leaves it.
    QTest::keyClick(&stage.dialog, Qt::Key_Escape);
    QVERIFY(!stage.dialog.isVisible());
}

void TestIncidentDialog::thePictureShowsLightAndDark()
{
    Stage stage;
    auto *const picture = stage.dialog.findChild<IncidentPicture *>();
    QImage before;
    for (const bool isDark : {false, true}) {
        picture->setPalette(palette(isDark));
        const QImage image = picture->grab().toImage();
        QVERIFY(image != before);
        before = image;
    }
    const QByteArray png = IncidentPicture::png(*stage.dialog.incident(), QStringLiteral("Kraken"), picture->font());
    const QImage sent = QImage::fromData(png, "PNG");
    QVERIFY(sent.width() >= 1'600);
    QCOMPARE(sent.pixelColor(2, 2), QColor(Qt::white));   // Whatever the window is.
}

void TestIncidentDialog::textFromOutsideIsPlain()
{
    Stage stage(plantedHistory(QStringLiteral("<b>bold</b> <img src=x>")));
    for (const QLabel *label : stage.dialog.findChildren<QLabel *>()) {
        if (label->text().contains(QLatin1Char('<')))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    const QString tip = stage.dialog.storyView()->model()->index(1, 1).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QLatin1String("&lt;b&gt;bold")), qPrintable(tip));
}

}   // namespace tst_incidentdialog

FEEDWARDEN_WIDGET_TEST(tst_incidentdialog::TestIncidentDialog)
#include "tst_incidentdialog.moc"
