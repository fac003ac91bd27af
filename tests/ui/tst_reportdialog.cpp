// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oldhistory.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"
#include "ui/reports/reportdialog.h"
#include "ui/reports/reportpaper.h"

#include <QComboBox>
#include <QTemporaryDir>
#include <QTest>

namespace tst_reportdialog {

using namespace feedwarden;

/// A report on paper or as a page, as a person saves it.
class TestReportDialog final : public QObject
{
    Q_OBJECT
private slots:
    void paperHasPagesAndPictures();
    void thePageIsThatOfTheAgent();
    void theDialogWritesAndSaysWhere();
    void theSelectedTimeComesFirst();
    void whatCannotBeWrittenIsTold();
    void aFileIsReplacedOnlyByAWholeOne();
};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static const HistoryReport::Question wholeHistory{{}, {OldHistoryEnd - 72h, OldHistoryEnd}};

void TestReportDialog::paperHasPagesAndPictures()
{
    const QTemporaryDir folder;
    QVERIFY(makeHistory(folder.path()));
    const QString path = folder.filePath(QStringLiteral("report.PDF"));
    QCOMPARE(writeReport(folder.path(), wholeHistory, OldHistoryEnd, path), QString());
    const QByteArray paper = contentOf(path);
    QVERIFY(paper.startsWith("%PDF-"));
    QVERIFY(paper.trimmed().endsWith("%%EOF"));
    QVERIFY(paper.count("/Subtype /Image") >= 3);
    QVERIFY(paper.contains("/Type /Page\n") || paper.contains("/Type /Page "));
}

void TestReportDialog::thePageIsThatOfTheAgent()
{
    const QTemporaryDir folder;
    QVERIFY(makeHistory(folder.path()));
    const QString path = folder.filePath(QStringLiteral("report.html"));
    QCOMPARE(writeReport(folder.path(), wholeHistory, OldHistoryEnd, path), QString());
    HistoryReader reader;
    QVERIFY(reader.open(folder.path()));
    QCOMPARE(QString::fromUtf8(contentOf(path)), HistoryReport::html(reader, wholeHistory, OldHistoryEnd));
}

void TestReportDialog::theDialogWritesAndSaysWhere()
{
    const QTemporaryDir folder;
    QVERIFY(makeHistory(folder.path()));
    ReportDialog dialog(
        folder.path(), {},
        {{QStringLiteral("feed-1"), QStringLiteral("One")}, {QStringLiteral("feed-2"), QStringLiteral("Two")}},
        QStringLiteral("feed-1"));
    dialog.show();
    const auto boxes = dialog.findChildren<QComboBox *>();
    QVERIFY(std::ranges::any_of(boxes, [](QComboBox *box) { return box->currentText() == QLatin1String("One"); }));
    const QString path = folder.filePath(QStringLiteral("<b>mine.html"));
    dialog.write(path);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.message().contains(path), 20'000);
    QVERIFY(contentOf(path).contains("Feed report: feed-1"));
    dialog.write(path);   // Again, and closed while it is written.
}

void TestReportDialog::theSelectedTimeComesFirst()
{
    const TimeSpan selected{OldHistoryEnd - 2h, OldHistoryEnd - 1h};
    const ReportDialog dialog({}, {}, {}, {}, nullptr, selected);
    QComboBox *const time = dialog.findChild<QComboBox *>();
    QVERIFY2(time->currentText().contains(QLatin1String("selected")), qPrintable(time->currentText()));
    QVERIFY(dialog.question(OldHistoryEnd).time == selected);
    time->setCurrentIndex(1);
    QVERIFY(dialog.question(OldHistoryEnd).time == (TimeSpan{OldHistoryEnd - 24h, OldHistoryEnd}));
    time->setCurrentIndex(2);
    QVERIFY(dialog.question(OldHistoryEnd).time == lastWhole(ReportPeriod::Day, OldHistoryEnd));
    // Without a selection there is no such choice.
    const ReportDialog without({}, {}, {}, {});
    QVERIFY(without.question(OldHistoryEnd).time == (TimeSpan{OldHistoryEnd - 24h, OldHistoryEnd}));
    QCOMPARE(without.findChild<QComboBox *>()->count(), time->count() - 1);
}

void TestReportDialog::whatCannotBeWrittenIsTold()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.html"));
    const QString unread = writeReport(folder.path(), wholeHistory, OldHistoryEnd, path);
    QVERIFY2(unread.contains(QLatin1String("cannot be read")), qPrintable(unread));
    QVERIFY(!QFile::exists(path));
    QVERIFY(makeHistory(folder.path()));
    const QString unwritten = writeReport(folder.path(), wholeHistory, OldHistoryEnd,
                                          folder.filePath(QStringLiteral("none/report.html")));
    QVERIFY2(unwritten.contains(QLatin1String("could not be written")), qPrintable(unwritten));
}

void TestReportDialog::aFileIsReplacedOnlyByAWholeOne()
{
    const QTemporaryDir folder, empty;
    QVERIFY(makeHistory(folder.path()));
    const QString path = folder.filePath(QStringLiteral("report.html"));
    QCOMPARE(writeReport(folder.path(), wholeHistory, OldHistoryEnd, path), QString());
    const QByteArray before = contentOf(path);
    QVERIFY(!writeReport(empty.path(), wholeHistory, OldHistoryEnd, path).isEmpty());
    QCOMPARE(contentOf(path), before);
}

}   // namespace tst_reportdialog

FEEDWARDEN_WIDGET_TEST(tst_reportdialog::TestReportDialog)
#include "tst_reportdialog.moc"
