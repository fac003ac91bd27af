// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/alerts/alertservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/fakefeeds.h"
#include "ui/alerts/alertdialog.h"
#include "ui/dashboard/commandfield.h"
#include "ui/dashboard/feedtablemodel.h"
#include "ui/dashboard/mainwindow.h"
#include "ui/dashboard/partwindow.h"
#include "ui/dashboard/sidepanel.h"
#include "ui/dashboard/statusline.h"
#include "ui/dashboard/streampage.h"
#include "ui/dashboard/streamtablemodel.h"
#include "ui/format/buttons.h"
#include "ui/format/plainlabel.h"
#include "ui/format/tableview.h"
#include "ui/settings/calmstyle.h"
#include "ui/settings/language.h"
#include "ui/settings/theme.h"

#include "tests/support/printing.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QTreeWidget>

namespace tst_layout {

using namespace feedwarden;

namespace {

const Clock::time_point t0{std::chrono::hours(100)};
const WallTime w0{std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + 14h};

/// A window that keeps what is done to it.
struct Bench {
    explicit Bench(QSettings *settings = nullptr)
        : language(nullptr, [this](const SpokenLanguage &spoken) { speak(spoken); }),
          window(&history, nullptr, settings, [] {
              return MainWindow::Instant{t0, w0};
          })
    {
        window.setLanguage(&language);
        window.resize(1366, 768);
        window.setFeeds({trustedFeed(QStringLiteral("alpha"), QStringLiteral("Alpha"), t0),
                         downFeed(QStringLiteral("beta"), QStringLiteral("Beta"), t0)});
        window.show();
        QCoreApplication::sendPostedEvents();
    }
    ~Bench() { QCoreApplication::removeTranslator(&translator); }

    void speak(const SpokenLanguage &spoken)
    {
        QCoreApplication::removeTranslator(&translator);
        QVERIFY(translator.load(QStringLiteral(FEEDWARDEN_CATALOGUES "/feedwarden_%1.qm").arg(spoken.code)));
        QCoreApplication::installTranslator(&translator);
    }
    void speakGerman()
    {
        QSignalSpy changed(&window, &MainWindow::languageChanged);
        language.setChoice(QStringLiteral("de"));
        QTRY_COMPARE(changed.size(), 1);
    }

    /// By its words, which are English.
    QAction *action(const QString &text) const
    {
        const auto actions = window.findChildren<QAction *>();
        for (QAction *one : actions) {
            if (QString(one->text()).remove(QLatin1Char('&')) == text)
                return one;
        }
        return nullptr;
    }
    TableView *table() const { return window.findChild<TableView *>(); }
    FlatHeader *header() const { return static_cast<FlatHeader *>(table()->horizontalHeader()); }
    SidePanel *side() const { return window.findChild<SidePanel *>(); }
    QTabBar *tabs() const { return window.findChild<FlatTabBar *>(); }
    QSplitter *lower() const { return qobject_cast<QSplitter *>(side()->parentWidget()); }
    QList<PartWindow *> partWindows() const
    {
        QList<PartWindow *> shown = window.findChildren<PartWindow *>();
        shown.removeIf([](const PartWindow *one) { return !one->isVisible(); });
        return shown;
    }

    /// With the mouse: the edge right of a column.
    void drag(int column, int by) const
    {
        const int edge = header()->sectionViewportPosition(column) + header()->sectionSize(column) - 1;
        dragFrom(QPoint(edge, header()->height() / 2), by);
    }
    void dragFrom(QPoint from, int by) const
    {
        QWidget *const viewport = header()->viewport();
        QTest::mouseMove(viewport, from);
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        for (const int share : {1, 2, 3, 4}) {
            const QPoint at = from + QPoint(by * share / 4, 0);
            QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(viewport, &move);
        }
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, from + QPoint(by, 0));
    }

    LiveHistory history;
    QTranslator translator;
    Language language;
    MainWindow window;
};

QList<int> widthsOf(const TableView *table)
{
    QList<int> widths;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        widths << (table->isColumnHidden(column) ? 0 : table->columnWidth(column));
    return widths;
}

QList<int> orderOf(const TableView *table)
{
    QList<int> order;
    for (int place = 0; place < table->model()->columnCount(); ++place)
        order << table->horizontalHeader()->logicalIndex(place);
    return order;
}

/// Widths are kept in widths of a character.
bool isNear(const QList<int> &a, const QList<int> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](int x, int y) { return std::abs(x - y) <= 1; });
}

}   // namespace

/// What a user arranges stays as it was arranged: columns of tables, and the parts of the window.
class TestLayout final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void columnsAreMadeWiderAndNothingElseMoves();
    void columnsAreMovedButTheFirst();
    void columnsAreKeptOverAStart();
    void columnsAreKeptOverALanguage();
    void columnsOfTreesAreKept();
    void aSpreadIsNotAlone();
    void marksOnCapitalsAreWhole();
    void headsOfTreesStandInTheMiddle();
    void aKeyIsNotWrittenOverWords();
    void columnsGoBack();
    void oneColumnGoesBackByADoubleClick();
    void copiesHaveTheColumnsInTheirOrder();
    void brokenColumnsAreForgotten_data();
    void brokenColumnsAreForgotten();

    void windowsStayOnScreens_data();
    void windowsStayOnScreens();
    void theOtherMonitorComesFirst();
    void sidePanelStandsOnTheLeft();
    void partsHaveWindowsOfTheirOwn_data();
    void partsHaveWindowsOfTheirOwn();
    void bothPartsMayBeOut();
    void keysWorkInThem();
    void theyGoWithTheWindow();
    void theyAreThereAfterAStart();
    void theyAreThereInAnotherLanguage();
    void theProgramsEndDoesNotPutThemBack();
    void everythingGoesBack();
};

void TestLayout::initTestCase()
{
    QApplication::setStyle(new CalmStyle);
    QApplication::setPalette(Theme::lightPalette());
}

void TestLayout::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestLayout::columnsAreMadeWiderAndNothingElseMoves()
{
    Bench bench;
    const QList<int> before = widthsOf(bench.table());
    // Narrower: what is given free is room right of the last column.
    bench.drag(FeedTableModel::QualityColumn, -24);
    QList<int> expected = before;
    expected[FeedTableModel::QualityColumn] -= 24;
    QCOMPARE(widthsOf(bench.table()), expected);
    bench.drag(FeedTableModel::QualityColumn, 60);
    expected[FeedTableModel::QualityColumn] += 60;
    QCOMPARE(widthsOf(bench.table()), expected);
    // Figures change, and feeds come: nothing moves.
    bench.window.setFeeds({trustedFeed(QStringLiteral("alpha"), QStringLiteral("Alpha"), t0),
                           trustedFeed(QStringLiteral("beta"), QStringLiteral("Beta"), t0)});
    QCOMPARE(widthsOf(bench.table()), expected);
    // Another width of the window goes to the column that takes the rest, alone.
    bench.window.resize(1600, 768);
    QCoreApplication::sendPostedEvents();
    const QList<int> wide = widthsOf(bench.table());
    QCOMPARE(wide[FeedTableModel::QualityColumn], expected[FeedTableModel::QualityColumn]);
    QVERIFY(wide[FeedTableModel::StateColumn] > expected[FeedTableModel::StateColumn]);
}

void TestLayout::columnsAreMovedButTheFirst()
{
    Bench bench;
    FlatHeader *const header = bench.header();
    const auto middleOf = [header](int column) {
        return QPoint(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2);
    };
    const int from = middleOf(FeedTableModel::BlindColumn).x();
    const int to = header->sectionViewportPosition(FeedTableModel::QualityColumn) + 2;
    bench.dragFrom(middleOf(FeedTableModel::BlindColumn), to - from);
    QCOMPARE(header->visualIndex(FeedTableModel::BlindColumn), int(FeedTableModel::QualityColumn));
    QCOMPARE(header->sortIndicatorSection(), -1);   // Moving is no click.
    // What a row is about is where it begins.
    const QList<int> moved = orderOf(bench.table());
    bench.dragFrom(middleOf(FeedTableModel::ExchangeColumn), 500);
    QCOMPARE(orderOf(bench.table()), moved);
    bench.dragFrom(middleOf(FeedTableModel::QualityColumn), -1'000);
    QCOMPARE(header->visualIndex(FeedTableModel::ExchangeColumn), 0);
}

void TestLayout::columnsAreKeptOverAStart()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    QList<int> widths, order, streams;
    {
        Bench bench(&settings);
        bench.drag(FeedTableModel::QualityColumn, 40);
        bench.drag(FeedTableModel::RateColumn, -10);
        bench.header()->moveSection(2, 5);
        bench.table()->setColumnWanted(FeedTableModel::BlindColumn, false);
        widths = widthsOf(bench.table());
        order = orderOf(bench.table());
        // Tables of pages likewise.
        bench.window.showPage(QLatin1String("streams"));
        auto *const second = bench.window.findChild<StreamPage *>()->findChild<TableView *>();
        second->horizontalHeader()->resizeSection(2, 200);
        second->horizontalHeader()->moveSection(2, 3);
        streams = orderOf(second);
    }
    Bench bench(&settings);
    QCOMPARE(orderOf(bench.table()), order);
    QVERIFY(isNear(widthsOf(bench.table()), widths));
    bench.window.showPage(QLatin1String("streams"));
    const auto *const second = bench.window.findChild<StreamPage *>()->findChild<TableView *>();
    QCOMPARE(orderOf(second), streams);
    QVERIFY(std::abs(second->columnWidth(2) - 200) <= 1);
}

void TestLayout::columnsAreKeptOverALanguage()
{
    Bench bench;   // With nothing that would keep them over a start.
    bench.drag(FeedTableModel::QualityColumn, 40);
    bench.header()->moveSection(2, 5);
    bench.table()->setColumnWanted(FeedTableModel::BlindColumn, false);
    const QList<int> order = orderOf(bench.table());
    const int quality = bench.table()->columnWidth(FeedTableModel::QualityColumn);
    bench.speakGerman();
    QCOMPARE(bench.table()->model()->headerData(FeedTableModel::StateColumn, Qt::Horizontal).toString(),
             QStringLiteral("Zustand"));
    QCOMPARE(orderOf(bench.table()), order);
    QVERIFY(std::abs(bench.table()->columnWidth(FeedTableModel::QualityColumn) - quality) <= 1);
    QVERIFY(bench.table()->isColumnHidden(FeedTableModel::BlindColumn));
}

void TestLayout::aSpreadIsNotAlone()
{
    StreamPage page;
    page.show();
    auto *const view = page.findChild<TableView *>();
    bool wasSpreadFirst = false;
    for (int width = 1'400; width > 300; width -= 10) {
        page.resize(width, 300);
        QCoreApplication::sendPostedEvents();
        const bool hasBid = !view->isColumnHidden(StreamTableModel::BidColumn);
        const bool hasAsk = !view->isColumnHidden(StreamTableModel::AskColumn);
        const bool hasSpread = !view->isColumnHidden(StreamTableModel::SpreadColumn);
        QVERIFY2(!hasSpread || (hasBid && hasAsk), qPrintable(QString::number(width)));
        wasSpreadFirst = wasSpreadFirst || (!hasSpread && hasBid && hasAsk);
    }
    QVERIFY(wasSpreadFirst);
}

/// The first and the last row of a picture that are not of one colour alone.
static std::pair<int, int> inkedRows(const QImage &image)
{
    std::pair<int, int> rows{-1, -1};
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 1; x < image.width(); ++x) {
            if (image.pixel(x, y) == image.pixel(0, y))
                continue;
            rows = {rows.first < 0 ? y : rows.first, y};
            break;
        }
    }
    return rows;
}

void TestLayout::marksOnCapitalsAreWhole()
{
    // At this size DejaVu Sans draws them two pixels above its ascent. Other fonts may not, and pass.
    for (const double size : {8.0, 9.0, 10.0, 11.0, 13.0}) {
        for (const QFont::Weight weight : {QFont::Normal, QFont::DemiBold}) {
            const QString text = QStringLiteral("ÖÉÀİ");
            QLabel *const label = makePlainLabel(nullptr);
            const std::unique_ptr<QLabel> owner(label);
            QFont font = label->font();
            font.setPointSizeF(size);
            font.setWeight(weight);
            label->setFont(font);
            label->setText(text);
            label->adjustSize();
            QImage shown(label->size(), QImage::Format_RGB32);
            shown.fill(Qt::white);
            label->render(&shown, {}, {}, QWidget::DrawChildren);
            QImage free(label->width(), 4 * label->height(), QImage::Format_RGB32);
            free.fill(Qt::white);
            QPainter painter(&free);
            painter.setFont(font);
            painter.setPen(label->palette().color(QPalette::WindowText));
            painter.drawText(0, 2 * label->height(), text);
            painter.end();
            const auto [top, bottom] = inkedRows(shown);
            const auto [freeTop, freeBottom] = inkedRows(free);
            QVERIFY(freeTop >= 0);
            QVERIFY2(bottom - top == freeBottom - freeTop, qPrintable(QStringLiteral("%1 pt: %2 rows of %3")
                                                                          .arg(size)
                                                                          .arg(bottom - top + 1)
                                                                          .arg(freeBottom - freeTop + 1)));
        }
    }
}

void TestLayout::headsOfTreesStandInTheMiddle()
{
    QTreeWidget tree;
    auto *const header = new FlatHeader(&tree);
    tree.setHeader(header);
    tree.setHeaderLabels({QStringLiteral("HHH")});
    tree.resize(300, 200);
    tree.show();
    QImage shown(header->size(), QImage::Format_RGB32);
    shown.fill(Qt::white);
    header->render(&shown);
    const auto [top, bottom] = inkedRows(shown);
    QVERIFY(top >= 0);
    const int below = header->height() - 2 - bottom;   // The last row is a line.
    QVERIFY2(std::abs(top - below) <= 4, qPrintable(QStringLiteral("%1 above, %2 below").arg(top).arg(below)));
}

void TestLayout::aKeyIsNotWrittenOverWords()
{
    CommandField field;
    const auto looks = [&field](int width, const QString &hint) {
        field.setShortcutHint(hint);
        field.resize(width, field.sizeHint().height());
        return field.grab().toImage();
    };
    const int words = field.fontMetrics().horizontalAdvance(field.placeholderText());
    const QString key = QStringLiteral("Ctrl+K");
    QVERIFY(words > 0);
    QVERIFY(looks(words * 3, key) != looks(words * 3, {}));
    QCOMPARE(looks(words + 30, key), looks(words + 30, {}));
}

void TestLayout::columnsOfTreesAreKept()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    AlertService alerts;
    const auto headerOf = [&alerts](Bench &bench) {
        bench.window.setAlerts(&alerts);
        emit bench.window.findChild<StatusLine *>()->alertsRequested();
        return static_cast<FlatHeader *>(bench.window.findChild<AlertDialog *>()->alertView()->header());
    };
    int before = 0;
    {
        Bench bench(&settings);
        FlatHeader *const header = headerOf(bench);
        before = header->sectionSize(1);
        header->resizeSection(1, before + 33);
        header->moveSection(1, 2);
    }
    Bench bench(&settings);
    FlatHeader *const header = headerOf(bench);
    QCOMPARE(header->sectionSize(1), before + 33);
    QCOMPARE(header->visualIndex(1), 2);
    header->actions().first()->trigger();
    QCOMPARE(header->sectionSize(1), before);
    QCOMPARE(header->visualIndex(1), 1);
    bench.window.findChild<AlertDialog *>()->close();
}

void TestLayout::columnsGoBack()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    Bench bench(&settings);
    const QList<int> widths = widthsOf(bench.table());
    const QList<int> order = orderOf(bench.table());
    QMenu *const menu = bench.table()->columnsAction()->menu();
    emit menu->aboutToShow();
    QVERIFY(!menu->actions().last()->isEnabled());   // There is nothing to take back.
    bench.drag(FeedTableModel::QualityColumn, 40);
    bench.header()->moveSection(2, 5);
    QVERIFY(settings.contains(QStringLiteral("columns/exchanges")));
    emit menu->aboutToShow();
    QAction *const reset = menu->actions().last();
    QCOMPARE(QString(reset->text()).remove(QLatin1Char('&')), QStringLiteral("Reset columns"));
    QVERIFY(reset->isEnabled());
    reset->trigger();
    QCOMPARE(widthsOf(bench.table()), widths);
    QCOMPARE(orderOf(bench.table()), order);
    QVERIFY(!settings.contains(QStringLiteral("columns/exchanges")));
}

void TestLayout::oneColumnGoesBackByADoubleClick()
{
    Bench bench;
    const QList<int> widths = widthsOf(bench.table());
    bench.drag(FeedTableModel::QualityColumn, 40);
    emit bench.header()->sectionHandleDoubleClicked(FeedTableModel::QualityColumn);
    QCOMPARE(widthsOf(bench.table()), widths);
}

void TestLayout::copiesHaveTheColumnsInTheirOrder()
{
    Bench bench;
    bench.header()->moveSection(FeedTableModel::QualityColumn, 1);
    QVERIFY2(bench.table()->selectedText().startsWith(QStringLiteral("Exchange\tQuality\tState")),
             qPrintable(bench.table()->selectedText()));
    QVERIFY(bench.table()->csv().startsWith(QStringLiteral("Exchange,Quality,State")));
    const QString page = bench.table()->html();
    QVERIFY(page.indexOf(QStringLiteral("Quality")) < page.indexOf(QStringLiteral("State")));
}

void TestLayout::brokenColumnsAreForgotten_data()
{
    QTest::addColumn<QStringList>("kept");
    const QString count = QString::number(FeedTableModel::ColumnCount);
    QTest::newRow("another version") << QStringList{QStringLiteral("5"), QStringLiteral("order:0 2 1 3 4")};
    QTest::newRow("too few places") << QStringList{count, QStringLiteral("order:0 2 1")};
    QTest::newRow("the first one elsewhere")
        << QStringList{count, QStringLiteral("order:1 0 2 3 4 5 6 7 8 9 10 11 12")};
    QTest::newRow("one twice") << QStringList{count, QStringLiteral("order:0 1 1 3 4 5 6 7 8 9 10 11 12")};
    QTest::newRow("widths that are none") << QStringList{count,
                                                         QStringLiteral("width:2:-4"),
                                                         QStringLiteral("width:99:4"),
                                                         QStringLiteral("width:2:x"),
                                                         QStringLiteral("width:2:1e99"),
                                                         QStringLiteral("width"),
                                                         QStringLiteral("blank:x")};
}

void TestLayout::brokenColumnsAreForgotten()
{
    QFETCH(const QStringList, kept);
    Bench fresh;
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("columns/exchanges"), kept);
    Bench bench(&settings);
    QCOMPARE(orderOf(bench.table()), orderOf(fresh.table()));
    QCOMPARE(widthsOf(bench.table()), widthsOf(fresh.table()));
}

void TestLayout::windowsStayOnScreens_data()
{
    QTest::addColumn<QRect>("wanted");
    QTest::addColumn<QList<QRect>>("screens");
    QTest::addColumn<QRect>("expected");
    const QRect left(0, 0, 1920, 1080), right(1920, 0, 1920, 1080);
    const QRect there(2'000, 100, 800, 600);
    QTest::newRow("where it was") << there << QList<QRect>{left, right} << there;
    QTest::newRow("the monitor is gone") << there << QList<QRect>{left} << QRect(560, 240, 800, 600);
    QTest::newRow("half beside it") << QRect(-400, 100, 800, 600) << QList<QRect>{left} << QRect(-400, 100, 800, 600);
    QTest::newRow("a corner of its edge")
        << QRect(1'900, 100, 800, 600) << QList<QRect>{left} << QRect(560, 240, 800, 600);
    QTest::newRow("its edge above") << QRect(100, -50, 800, 600) << QList<QRect>{left} << QRect(560, 240, 800, 600);
    QTest::newRow("larger than what is left")
        << QRect(4'000, 0, 3'000, 2'000) << QList<QRect>{left} << QRect(0, 0, 1920, 1080);
    QTest::newRow("no screen at all") << there << QList<QRect>{} << there;
}

void TestLayout::windowsStayOnScreens()
{
    QFETCH(const QRect, wanted);
    QFETCH(const QList<QRect>, screens);
    QFETCH(const QRect, expected);
    const QRect place = placeOnScreens(wanted, screens);
    QCOMPARE(place.size(), expected.size());
    QVERIFY2((place.topLeft() - expected.topLeft()).manhattanLength() <= 2,
             qPrintable(QStringLiteral("%1, %2").arg(place.x()).arg(place.y())));
}

void TestLayout::theOtherMonitorComesFirst()
{
    const QRect left(0, 0, 1920, 1080), right(1920, 0, 1280, 1024);
    const QRect owner(100, 100, 1'400, 800);
    QCOMPARE(firstPlaceOn({800, 600}, owner, left, {left, right}).center(), right.center());
    QCOMPARE(firstPlaceOn({800, 600}, owner.translated(1'920, 0), right, {left, right}).center(), left.center());
    QCOMPARE(firstPlaceOn({3'000, 2'000}, owner, left, {left, right}).size(), right.size());
    QCOMPARE(firstPlaceOn({800, 600}, owner, left, {left}).center(), owner.center());
}

void TestLayout::sidePanelStandsOnTheLeft()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    int width = 0;
    {
        Bench bench(&settings);
        QCOMPARE(bench.lower()->indexOf(bench.side()), 1);
        width = bench.side()->width();
        bench.action(QStringLiteral("Side panel on the left"))->trigger();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(bench.lower()->indexOf(bench.side()), 0);
        QVERIFY(bench.side()->mapTo(&bench.window, QPoint()).x() < bench.tabs()->mapTo(&bench.window, QPoint()).x());
        QVERIFY(std::abs(bench.side()->width() - width) <= 2);
        // As wide as the user makes it, on this side too.
        bench.lower()->setSizes({420, bench.lower()->width() - 420});
        emit bench.lower()->splitterMoved(420, 1);
        bench.window.close();
    }
    Bench bench(&settings);
    QCOMPARE(bench.lower()->indexOf(bench.side()), 0);
    QVERIFY(bench.action(QStringLiteral("Side panel on the left"))->isChecked());
    QVERIFY2(std::abs(bench.side()->width() - 420) <= 4, qPrintable(QString::number(bench.side()->width())));
    bench.action(QStringLiteral("Side panel on the left"))->trigger();
    QCOMPARE(bench.lower()->indexOf(bench.side()), 1);
}

void TestLayout::partsHaveWindowsOfTheirOwn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSide");
    QTest::newRow("side panel") << QStringLiteral("Side panel in its own window") << true;
    QTest::newRow("pages") << QStringLiteral("Pages in their own window") << false;
}

void TestLayout::partsHaveWindowsOfTheirOwn()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isSide);
    Bench bench;
    bench.window.showPage(QLatin1String("latency"));
    const auto part = [&]() -> QWidget * { return isSide ? static_cast<QWidget *>(bench.side()) : bench.tabs(); };
    QCOMPARE(part()->window(), &bench.window);
    bench.action(text)->trigger();
    QCOMPARE(bench.partWindows().size(), 1);
    PartWindow *const own = bench.partWindows().first();
    QCOMPARE(part()->window(), own);
    QVERIFY(part()->isVisible());
    QVERIFY(!own->windowTitle().isEmpty());
    // What is in it lives on, and nothing of the other part has gone.
    bench.window.selectFeed(QStringLiteral("beta"));
    QCOMPARE(bench.window.pageName(bench.window.currentPage()), QStringLiteral("latency"));
    QCOMPARE((isSide ? static_cast<QWidget *>(bench.tabs()) : bench.side())->window(), &bench.window);
    // Alone in its band, the panel does not stretch what is in it.
    QCoreApplication::sendPostedEvents();
    const auto buttons = bench.side()->findChildren<FlatButton *>();
    for (const FlatButton *button : buttons)
        QVERIFY2(button->width() < bench.window.width() / 3, qPrintable(button->text()));
    // Whoever closes it has the part back in its place.
    own->close();
    QTRY_COMPARE(part()->window(), &bench.window);
    QVERIFY(part()->isVisible());
    QVERIFY(bench.partWindows().isEmpty());
    QVERIFY(!bench.action(text)->isChecked());
    QCOMPARE(bench.lower()->indexOf(bench.side()), 1);
}

void TestLayout::bothPartsMayBeOut()
{
    Bench bench;
    QSplitter *const lower = bench.lower();
    bench.action(QStringLiteral("Side panel in its own window"))->trigger();
    bench.action(QStringLiteral("Pages in their own window"))->trigger();
    QCOMPARE(bench.partWindows().size(), 2);
    QVERIFY(!lower->isVisible());   // No empty band is left; table and timeline have the room.
    bench.action(QStringLiteral("Pages in their own window"))->trigger();
    QVERIFY(lower->isVisible());
    QCOMPARE(lower->count(), 1);
    bench.action(QStringLiteral("Side panel in its own window"))->trigger();
    QCOMPARE(lower->count(), 2);
    QCOMPARE(lower->indexOf(bench.side()), 1);
    QVERIFY(bench.side()->width() < bench.window.width() / 2);
}

void TestLayout::keysWorkInThem()
{
    Bench bench;
    bench.action(QStringLiteral("Pages in their own window"))->trigger();
    PartWindow *const own = bench.partWindows().first();
    QApplication::setActiveWindow(own);
    bench.tabs()->setFocus();
    QTest::keyClick(bench.tabs(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(bench.window.currentPage(), 1);
    QSignalSpy reconnects(&bench.window, &MainWindow::reconnectRequested);
    bench.window.selectFeed(QStringLiteral("alpha"));
    QTest::keyClick(bench.tabs(), Qt::Key_F5);
    QCOMPARE(reconnects.size(), 1);
    // Full screen is that of the window in which the key was pressed.
    QTest::keyClick(bench.tabs(), Qt::Key_F11);
    QVERIFY(own->isFullScreen());
    QVERIFY(!bench.window.isFullScreen());
    QTest::keyClick(bench.tabs(), Qt::Key_F11);
    QVERIFY(!own->isFullScreen());
    QApplication::setActiveWindow(&bench.window);
    QTest::keyClick(bench.table(), Qt::Key_F11);
    QVERIFY(bench.window.isFullScreen());
    QVERIFY(own->isVisible() && !own->isFullScreen());
    QTest::keyClick(bench.table(), Qt::Key_F11);
}

void TestLayout::theyGoWithTheWindow()
{
    Bench bench;
    bench.action(QStringLiteral("Side panel in its own window"))->trigger();
    QCOMPARE(bench.partWindows().size(), 1);
    bench.window.hideToTray();
    QVERIFY(bench.partWindows().isEmpty());
    bench.window.raiseWindow();
    QCOMPARE(bench.partWindows().size(), 1);
    QVERIFY(bench.side()->isVisible());
}

void TestLayout::theyAreThereAfterAStart()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    {
        Bench bench(&settings);
        bench.action(QStringLiteral("Pages in their own window"))->trigger();
        bench.partWindows().first()->setGeometry(60, 80, 500, 400);
        bench.window.close();
    }
    {
        Bench bench(&settings);
        QCOMPARE(bench.partWindows().size(), 1);
        QCOMPARE(bench.tabs()->window(), bench.partWindows().first());
        QCOMPARE(bench.partWindows().first()->size(), QSize(500, 400));
        QVERIFY(bench.action(QStringLiteral("Pages in their own window"))->isChecked());
        bench.partWindows().first()->close();
        QTRY_COMPARE(bench.tabs()->window(), &bench.window);
        bench.window.close();
    }
    Bench bench(&settings);
    QVERIFY(bench.partWindows().isEmpty());
    QCOMPARE(bench.tabs()->window(), &bench.window);
}

void TestLayout::theyAreThereInAnotherLanguage()
{
    Bench bench;
    bench.action(QStringLiteral("Side panel in its own window"))->trigger();
    bench.action(QStringLiteral("Pages in their own window"))->trigger();
    bench.window.showPage(QLatin1String("events"));
    const QList<PartWindow *> before = bench.partWindows();
    before.first()->setGeometry(60, 80, 600, 500);   // Room for longer words.
    const QRect place = before.first()->geometry();
    bench.speakGerman();
    QCOMPARE(bench.partWindows(), before);
    QCOMPARE(before.first()->geometry(), place);
    QVERIFY(bench.side()->isVisible() && bench.side()->window() != &bench.window);
    QVERIFY(bench.tabs()->isVisible() && bench.tabs()->window() != &bench.window);
    QCOMPARE(bench.tabs()->tabText(6).remove(QLatin1Char('&')), QStringLiteral("Ereignisse"));
    QCOMPARE(bench.window.pageName(bench.window.currentPage()), QStringLiteral("events"));
    QTest::keyClick(bench.tabs(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(bench.window.currentPage(), 1);   // The new keys work there too.
    for (PartWindow *const own : before)
        own->close();
    QTRY_COMPARE(bench.side()->window(), &bench.window);
    QTRY_COMPARE(bench.tabs()->window(), &bench.window);
}

void TestLayout::theProgramsEndDoesNotPutThemBack()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    {
        Bench bench(&settings);
        bench.action(QStringLiteral("Side panel in its own window"))->trigger();
        // As the session's end does it, one window after the other.
        QApplication::closeAllWindows();
        QCoreApplication::processEvents();
    }
    Bench bench(&settings);
    QCOMPARE(bench.partWindows().size(), 1);
}

void TestLayout::everythingGoesBack()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    {
        Bench bench(&settings);
        const int width = bench.side()->width();
        bench.action(QStringLiteral("Side panel on the left"))->trigger();
        bench.lower()->setSizes({500, bench.lower()->width() - 500});
        emit bench.lower()->splitterMoved(500, 1);
        bench.action(QStringLiteral("Pages in their own window"))->trigger();
        bench.action(QStringLiteral("Reset layout"))->trigger();
        QCoreApplication::sendPostedEvents();
        QVERIFY(bench.partWindows().isEmpty());
        QCOMPARE(bench.tabs()->window(), &bench.window);
        QCOMPARE(bench.lower()->indexOf(bench.side()), 1);
        QVERIFY(std::abs(bench.side()->width() - width) <= 2);
        QVERIFY(!bench.action(QStringLiteral("Side panel on the left"))->isChecked());
        bench.window.close();
    }
    Bench bench(&settings);
    QVERIFY(bench.partWindows().isEmpty());
    QCOMPARE(bench.lower()->indexOf(bench.side()), 1);
}

}   // namespace tst_layout

FEEDWARDEN_WIDGET_TEST(tst_layout::TestLayout)
#include "tst_layout.moc"
