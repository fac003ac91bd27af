// SPDX-License-Identifier: GPL-3.0-or-later
// What helps to use the window: keys, news, what it is made of; and what all its tables have.
#include "tests/support/testmain.h"
#include "tests/ui/fakefeeds.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/qualitychart.h"
#include "ui/charts/timeaxis.h"
#include "ui/dashboard/feedtablemodel.h"
#include "ui/dashboard/mainwindow.h"
#include "ui/format/letterwidth.h"
#include "ui/format/tableview.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/newsdialog.h"
#include "ui/help/shortcutsheet.h"
#include "ui/settings/calmstyle.h"
#include "ui/settings/preferencesdialog.h"

#include "tests/support/printing.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

namespace tst_help {

using namespace feedwarden;

namespace {

const Clock::time_point t0{std::chrono::hours(100)};
const WallTime w0{std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + 14h};

struct Bench {
    explicit Bench(QSettings *settings = nullptr)
        : window(&history, nullptr, settings, [] {
              return MainWindow::Instant{t0, w0};
          })
    {
        window.resize(1366, 768);
        window.setFeeds({trustedFeed(QStringLiteral("alpha"), QStringLiteral("Alpha"), t0),
                         downFeed(QStringLiteral("beta"), QStringLiteral("=Beta, \"the other\""), t0)});
        window.show();
    }

    [[nodiscard]] TableView *table() const { return window.findChild<TableView *>(); }

    LiveHistory history;
    MainWindow window;
};

QAction *actionOf(QWidget *widget, const char *name)
{
    const auto actions = widget->actions();
    for (QAction *action : actions) {
        if (action->objectName() == QLatin1String(name))
            return action;
    }
    return nullptr;
}

QStringList labelsOf(const QWidget *widget)
{
    QStringList texts;
    const auto labels = widget->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts << label->text();
    return texts;
}

/// Every widget that takes the keyboard is reached by Tab, and says its name.
void checkKeysAndNames(QDialog *dialog)
{
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QSet<const QWidget *> wanted;
    const auto widgets = dialog->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || !widget->isEnabled()
            || widget->focusProxy())
            continue;
        wanted.insert(widget);
        QAccessibleInterface *const heard = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(heard);
        QVERIFY2(!heard->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    QVERIFY(!wanted.isEmpty());
    QSet<const QWidget *> reached;
    for (int step = 0; step < 3 * int(wanted.size()) + 3; ++step) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : dialog, Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    QVERIFY(reached.contains(wanted));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

}   // namespace

class TestHelp final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QApplication::setStyle(new CalmStyle);
        QApplication::setPalette(Theme::lightPalette());
    }

    void sheetHasEveryKey();
    void sheetOpensByKey();
    void newestSectionIsFound_data();
    void newestSectionIsFound();
    void newsAreShownOnceAfterAChange();
    void changelogIsBuiltIn();
    void everyLinkedLibraryIsNamed();
    void whatAnArchiveBringsIsNamed();
    void licencesAreShown();
    void dialogsAreReachedByKeyAndHeard_data();
    void dialogsAreReachedByKeyAndHeard();
    void dialogsTakeUpThePalette_data();
    void dialogsTakeUpThePalette();

    void everyTableCanBeCopiedAndPrinted();
    void tablesAreCopiedAsCsv();
    void tablesAreCopiedAsText();
    void chartsAreCopiedAsText();
    void printsArePages_data();
    void printsArePages();
    void darkChartsArePrintedLight();
    void printAsksWithoutBlocking();
    void columnsAreChosenAndKept();
    void columnsOfAnotherVersionAreForgotten();
    void firstColumnStays();
    void fullScreenIsRemembered();
};

void TestHelp::sheetHasEveryKey()
{
    Bench bench;
    bench.window.findChildren<QAction *>();
    const auto actions = bench.window.findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly);
    for (QAction *action : actions) {
        if (action->shortcut() == QKeySequence(Qt::Key_F1))
            action->trigger();
    }
    auto *const sheet = bench.window.findChild<ShortcutSheet *>();
    QVERIFY(sheet && sheet->isVisible());
    const QStringList shown = labelsOf(sheet);
    int keys = 0;
    for (const QAction *action : actions) {
        // The menu's own key opens what holds all others.
        if (action->shortcut().isEmpty() || !action->isVisible() || action->shortcut() == QKeySequence(Qt::Key_F10))
            continue;
        ++keys;
        for (const QKeySequence &key : action->shortcuts())
            QVERIFY2(shown.contains(key.toString(QKeySequence::NativeText)), qPrintable(action->text()));
    }
    QVERIFY(keys > 15);
    for (const QString &text : shown)
        QVERIFY2(!text.contains(QLatin1Char('&')), qPrintable(text));
    // Once: a second time it comes to the front.
    for (QAction *action : actions) {
        if (action->shortcut() == QKeySequence(Qt::Key_F1))
            action->trigger();
    }
    QCOMPARE(bench.window.findChildren<ShortcutSheet *>().size(), 1);
}

void TestHelp::sheetOpensByKey()
{
    for (const auto key : {Qt::Key_F1, Qt::Key_Question}) {
        Bench bench;
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        QTest::keyClick(bench.table(), key);
        QVERIFY(bench.window.findChild<ShortcutSheet *>());
    }
}

void TestHelp::newestSectionIsFound_data()
{
    QTest::addColumn<QString>("changelog");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::newRow("two") << QStringLiteral("# Changelog\n\nWords.\n\n## 2.0\n\n- a\n- b\n\n## 1.0\n\n- c\n")
                         << QStringLiteral("2.0") << QStringLiteral("- a\n- b");
    QTest::newRow("one, with a deeper heading") << QStringLiteral("## 1.0, unreleased\n### More\n- c")
                                                << QStringLiteral("1.0, unreleased") << QStringLiteral("### More\n- c");
    QTest::newRow("none") << QStringLiteral("# Changelog\n") << QString() << QString();
    QTest::newRow("empty") << QString() << QString() << QString();
}

void TestHelp::newestSectionIsFound()
{
    QFETCH(const QString, changelog);
    const NewsSection section = newestSection(changelog);
    QTEST(section.title, "title");
    QTEST(section.text, "text");
}

void TestHelp::newsAreShownOnceAfterAChange()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    const auto start = [&settings] {
        Bench bench(&settings);
        bench.window.showNewsIfAny();
        return !bench.window.findChildren<NewsDialog *>().isEmpty();
    };
    QVERIFY(!start());   // The first start of all.
    QVERIFY(!start());
    settings.setValue(QStringLiteral("told/version"), QStringLiteral("0.0.9"));
    {
        // Nobody sees what a window shows that is in the tray: it waits.
        Bench bench(&settings);
        bench.window.hide();
        bench.window.showNewsIfAny();
        QVERIFY(bench.window.findChildren<NewsDialog *>().isEmpty());
    }
    QVERIFY(start());
    QVERIFY(!start());
    QVERIFY(!isVersionNew(nullptr, QStringLiteral("9")));
}

void TestHelp::changelogIsBuiltIn()
{
    QFile source(QStringLiteral(FEEDWARDEN_SOURCE_DIR "/CHANGELOG.md"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const NewsSection newest = newestSection(QString::fromUtf8(source.readAll()));
    QVERIFY(!newest.title.isEmpty());
    NewsDialog dialog;
    bool hasTitle = false;
    for (const QString &text : labelsOf(&dialog)) {
        hasTitle = hasTitle || text.contains(newest.title.section(QLatin1Char(','), 0, 0));
        QVERIFY2(!text.contains(QLatin1Char(',')), qPrintable(text));   // Behind it are words of no catalogue.
    }
    QVERIFY(hasTitle);
    QVERIFY(dialog.findChild<QTextBrowser *>()->toPlainText().size() > newest.text.size() / 2);
}

void TestHelp::everyLinkedLibraryIsNamed()
{
    QHash<QString, QString> licences;
    for (const LinkedLibrary &library : linkedLibraries({})) {
        QVERIFY(library.home.startsWith(QLatin1String("https://")));
        QVERIFY(!library.licence.isEmpty());
        QVERIFY(!licences.contains(library.name));
        licences.insert(library.name, library.licence);
    }
    const QHash<QString, QString> always{{QStringLiteral("Qt"), QStringLiteral("LGPL-3.0-only")},
                                         {QStringLiteral("Qt Charts"), QStringLiteral("GPL-3.0-only")},
                                         {QStringLiteral("simdjson"), QStringLiteral("Apache-2.0")},
                                         {QStringLiteral("toml++"), QStringLiteral("MIT")},
                                         {QStringLiteral("zlib"), QStringLiteral("Zlib")},
                                         {QStringLiteral("OpenSSL"), QStringLiteral("Apache-2.0")},
                                         {QStringLiteral("libcurl"), QStringLiteral("curl")},
                                         {QStringLiteral("SQLite"), QStringLiteral("blessing")}};
    for (auto it = always.cbegin(); it != always.cend(); ++it)
        QCOMPARE(licences.value(it.key()), it.value());
    // Those that a build may go without.
    QCOMPARE(licences.contains(QStringLiteral("librdkafka")), bool(FEEDWARDEN_HAS_KAFKA));
    QCOMPARE(licences.contains(QStringLiteral("prometheus-cpp")), bool(FEEDWARDEN_HAS_METRICS));
    QCOMPARE(licences.contains(QStringLiteral("QtKeychain")), bool(FEEDWARDEN_HAS_KEYCHAIN));
}

void TestHelp::whatAnArchiveBringsIsNamed()
{
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(QStringLiteral("libicu72_72.1-3.txt"), "ICU's licence");
    write(QStringLiteral("zlib1g_1:1.2.13.dfsg-1.txt"), "zlib's licence as it came along");
    write(QStringLiteral("README"), "not a licence");
    const QList<LinkedLibrary> without = linkedLibraries({});
    const QList<LinkedLibrary> with = linkedLibraries(folder.path());
    QCOMPARE(with.size(), without.size() + 1);   // zlib is one of ours already.
    QCOMPARE(with.last().name, QStringLiteral("libicu72"));
    QCOMPARE(with.last().version, QStringLiteral("72.1-3"));
    QCOMPARE(with.last().text, QStringLiteral("ICU's licence"));
    for (const LinkedLibrary &library : with) {
        if (library.name == QLatin1String("zlib"))
            QCOMPARE(library.text, QStringLiteral("zlib's licence as it came along"));
    }
}

void TestHelp::licencesAreShown()
{
    AboutDialog dialog;
    auto *const list = dialog.findChild<QTreeWidget *>();
    auto *const text = dialog.findChild<QPlainTextEdit *>();
    QVERIFY(text->toPlainText().contains(QStringLiteral("GNU GENERAL PUBLIC LICENSE")));
    QCOMPARE(list->topLevelItemCount(), int(linkedLibraries({}).size()) + 1);
    QFont strong = list->font();
    strong.setWeight(QFont::DemiBold);
    for (int row = 0; row < list->topLevelItemCount(); ++row) {   // A version without its end is none.
        const QString name = list->topLevelItem(row)->text(0);
        QVERIFY2(QFontMetrics(strong).horizontalAdvance(name) + 2 * letterWidth(list->fontMetrics())
                     < list->columnWidth(0),
                 qPrintable(name));
    }
    for (int row = 1; row < list->topLevelItemCount(); ++row) {
        list->setCurrentItem(list->topLevelItem(row));
        QVERIFY(!text->toPlainText().contains(
            QStringLiteral("GNU GENERAL PUBLIC LICENSE\n                       Version 3")));
        QVERIFY(text->toPlainText().size() > 40);   // The text, or where it is.
    }
    list->setCurrentItem(list->topLevelItem(0));
    QVERIFY(text->toPlainText().contains(QStringLiteral("GNU GENERAL PUBLIC LICENSE")));
    bool hasQt = false;
    for (const QString &label : labelsOf(&dialog))
        hasQt = hasQt || label.contains(QString::fromLatin1(qVersion()));
    QVERIFY(hasQt);
}

static QDialog *makeDialog(const QString &name, Preferences *preferences, Theme *theme)
{
    if (name == QLatin1String("about"))
        return new AboutDialog;
    if (name == QLatin1String("news"))
        return new NewsDialog;
    if (name == QLatin1String("keys"))
        return new ShortcutSheet(shortcutsOfViews());
    return new PreferencesDialog({.theme = theme, .preferences = preferences, .hasTray = [] { return true; }});
}

void TestHelp::dialogsAreReachedByKeyAndHeard_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"about", "news", "keys", "preferences"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestHelp::dialogsAreReachedByKeyAndHeard()
{
    QFETCH(const QString, name);
    Preferences preferences;
    Theme theme;
    const std::unique_ptr<QDialog> dialog(makeDialog(name, &preferences, &theme));
    QVERIFY(!dialog->windowTitle().isEmpty());
    checkKeysAndNames(dialog.get());
}

void TestHelp::dialogsTakeUpThePalette_data() { dialogsAreReachedByKeyAndHeard_data(); }

void TestHelp::dialogsTakeUpThePalette()
{
    QFETCH(const QString, name);
    Preferences preferences;
    Theme theme;
    theme.setChoice(Theme::Choice::Light);
    const std::unique_ptr<QDialog> dialog(makeDialog(name, &preferences, &theme));
    dialog->show();
    const auto lightness = [&dialog] {
        QCoreApplication::sendPostedEvents();
        const QImage image = dialog->grab().toImage();
        qint64 sum = 0;
        for (int y = 0; y < image.height(); y += 4) {
            for (int x = 0; x < image.width(); x += 4)
                sum += qGray(image.pixel(x, y));
        }
        return double(sum) / (double(image.width() + 3) / 4 * (double(image.height() + 3) / 4));
    };
    QVERIFY(lightness() > 180);
    theme.setChoice(Theme::Choice::Dark);
    QVERIFY2(lightness() < 90, qPrintable(QString::number(lightness())));
    theme.setChoice(Theme::Choice::Light);
    QVERIFY(lightness() > 180);
}

void TestHelp::everyTableCanBeCopiedAndPrinted()
{
    Bench bench;
    for (int page = 0; page < bench.window.pageCount(); ++page)
        bench.window.showPage(page);
    const auto tables = bench.window.findChildren<TableView *>();
    QVERIFY(tables.size() >= 5);   // Exchanges, streams, events, outages, accounts.
    for (TableView *table : tables) {
        for (const char *name : {"copyText", "copyCsv", "copyImage", "saveImage", "print"})
            QVERIFY2(actionOf(table, name), qPrintable(table->accessibleName() + QLatin1String(name)));
        QCOMPARE(table->findChildren<ChartActions *>().size(), 1);
        QVERIFY(table->contextMenuPolicy() != Qt::DefaultContextMenu);
    }
}

void TestHelp::tablesAreCopiedAsCsv()
{
    Bench bench;
    actionOf(bench.table(), "copyCsv")->trigger();
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(QStringLiteral("Exchange,State,Quality,Round trip,")));
    QVERIFY(lines[1].startsWith(QStringLiteral("Alpha,")));
    // What a spreadsheet would run is text, and what has commas stays one cell.
    QVERIFY2(lines[2].startsWith(QStringLiteral("\"'=Beta, \"\"the other\"\"\",")), qPrintable(lines[2]));
}

void TestHelp::tablesAreCopiedAsText()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    bench.table()->setFocus();
    bench.table()->selectRow(1);
    QTest::keyClick(bench.table(), Qt::Key_C, Qt::ControlModifier);
    QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[1].startsWith(QStringLiteral("=Beta, \"the other\"\t")));
    bench.table()->clearSelection();
    actionOf(bench.table(), "copyText")->trigger();
    lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
}

void TestHelp::chartsAreCopiedAsText()
{
    QWidget view;
    ChartActions actions(
        &view, [] { return QStringLiteral("a,b\n\"x, \"\"y\"\"\",\"two\nlines\"\n"); }, QStringLiteral("x"));
    actions.copyText();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("a\tb\nx, \"y\"\ttwo lines\n"));
}

void TestHelp::printsArePages_data()
{
    QTest::addColumn<bool>("isTable");
    QTest::newRow("chart") << false;
    QTest::newRow("table") << true;
}

void TestHelp::printsArePages()
{
    QFETCH(const bool, isTable);
    Bench bench;
    QWidget *view = bench.table();
    if (!isTable) {
        bench.window.showPage(0);
        view = bench.window.findChild<QualityChart *>();
    }
    QTemporaryDir folder;
    QPrinter paper;
    paper.setOutputFormat(QPrinter::PdfFormat);
    const QString path = folder.filePath(QStringLiteral("out.pdf"));
    paper.setOutputFileName(path);
    QVERIFY(view->findChild<ChartActions *>()->printOn(&paper));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith("%PDF-"));
    QVERIFY(content.size() > 3'000);
}

void TestHelp::darkChartsArePrintedLight()
{
    QApplication::setPalette(Theme::darkPalette());
    Bench bench;
    bench.window.showPage(0);
    auto *const chart = bench.window.findChild<QualityChart *>();
    const QPalette before = chart->palette();
    QTemporaryDir folder;
    QPrinter paper;
    paper.setOutputFormat(QPrinter::PdfFormat);
    paper.setOutputFileName(folder.filePath(QStringLiteral("out.pdf")));
    QVERIFY(chart->findChild<ChartActions *>()->printOn(&paper));
    QCOMPARE(chart->palette().color(QPalette::Base), before.color(QPalette::Base));
    QVERIFY(!chart->testAttribute(Qt::WA_SetPalette));   // It follows the next change again.
    QApplication::setPalette(Theme::lightPalette());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(chart->palette().color(QPalette::Base), Theme::lightPalette().color(QPalette::Base));
}

void TestHelp::printAsksWithoutBlocking()
{
    Bench bench;
    actionOf(bench.table(), "print")->trigger();
    auto *const dialog = bench.table()->findChild<QPrintDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    dialog->reject();
}

void TestHelp::columnsAreChosenAndKept()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    {
        Bench bench(&settings);
        TableView *const table = bench.table();
        QVERIFY(!table->isColumnHidden(FeedTableModel::QualityColumn));
        QMenu *const menu = table->columnsAction()->menu();
        emit menu->aboutToShow();
        QAction *quality = nullptr;
        const auto actions = menu->actions();
        for (QAction *action : actions) {
            QVERIFY(action->isSeparator() || !action->text().isEmpty());
            if (action->text() == QStringLiteral("Quality"))
                quality = action;
        }
        QVERIFY(quality && quality->isChecked());
        quality->trigger();
        QVERIFY(table->isColumnHidden(FeedTableModel::QualityColumn));
        QVERIFY(!table->csv().contains(QStringLiteral("Quality")));
        QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());   // Another one has the room.
        // What would go for lack of room stays where it is wanted.
        table->setColumnWanted(FeedTableModel::BreakerColumn, true);
        bench.window.resize(bench.window.minimumSize());
        QVERIFY(!table->isColumnHidden(FeedTableModel::BreakerColumn));
    }
    Bench bench(&settings);
    TableView *const table = bench.table();
    QVERIFY(table->isColumnHidden(FeedTableModel::QualityColumn));
    emit table->columnsAction()->menu()->aboutToShow();
    QAction *const reset = table->columnsAction()->menu()->actions().last();
    QVERIFY(reset->isEnabled());
    reset->trigger();
    QVERIFY(!table->isColumnHidden(FeedTableModel::QualityColumn));
    Bench again(&settings);
    QVERIFY(!again.table()->isColumnHidden(FeedTableModel::QualityColumn));
}

void TestHelp::columnsOfAnotherVersionAreForgotten()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    for (const QStringList &kept : {QStringList{QStringLiteral("99"), QStringLiteral("2:0")},
                                    QStringList{QString::number(FeedTableModel::ColumnCount), QStringLiteral("0:0"),
                                                QStringLiteral("77:0"), QStringLiteral("x")}}) {
        settings.setValue(QStringLiteral("columns/exchanges"), kept);
        Bench bench(&settings);
        for (const int column : {0, 1, 2})
            QVERIFY(!bench.table()->isColumnHidden(column));
    }
}

void TestHelp::firstColumnStays()
{
    Bench bench;
    bench.table()->setColumnWanted(FeedTableModel::ExchangeColumn, false);
    bench.table()->setColumnWanted(FeedTableModel::StateColumn, false);   // The one that takes the rest.
    QVERIFY(!bench.table()->isColumnHidden(FeedTableModel::ExchangeColumn));
    QVERIFY(!bench.table()->isColumnHidden(FeedTableModel::StateColumn));
}

void TestHelp::fullScreenIsRemembered()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    for (const bool isFull : {true, false}) {
        {
            Bench bench(&settings);
            bench.window.setWindowState(isFull ? Qt::WindowFullScreen : Qt::WindowNoState);
            QVERIFY(bench.window.close());
        }
        LiveHistory history;
        MainWindow window(&history, nullptr, &settings);
        window.show();
        QCOMPARE(window.isFullScreen(), isFull);
    }
}

}   // namespace tst_help

FEEDWARDEN_WIDGET_TEST(tst_help::TestHelp)
#include "tst_help.moc"
