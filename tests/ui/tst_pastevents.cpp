// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/fullhistory.h"
#include "core/history/historywriter.h"
#include "tests/support/testmain.h"
#include "tests/unit/history/storesupport.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/timeaxis.h"
#include "ui/dashboard/eventlogmodel.h"
#include "ui/dashboard/eventpage.h"
#include "ui/format/tableview.h"
#include "ui/format/units.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

namespace tst_pastevents {

using namespace feedwarden;
using namespace feedwarden::test;

/// The event log before this start: a real store, the thread of the past, the page as it stands in the window.
class TestPastEvents final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();

    void storedRowsStandInFront();
    void whatWasToldTooIsNotStored();
    void onlyToldRowsGoForNewOnes();
    void otherDaysHaveDates();
    void chatterHasNames();

    void aSelectedTimeShowsWhatWasStored();
    void nothingSelectedIsLiveAgain();
    void theRangeOfTheAxisIsShownToo();
    void theSeamHasNoDoubles();
    void filtersHoldForStoredEventsToo();
    void theNewestAreSaidToBe();
    void emptyTimesSayWhy();
    void thisRunAloneNeedsNoStore();
    void rowsAreCopiedAsCsv();
    void eyesStayWhereTheyAre();

private:
    QTemporaryDir m_folder, m_large;
    std::unique_ptr<KeptFeed> m_first;
    std::unique_ptr<KeptFeed> m_second;   ///< This run.
    WallTime m_from{}, m_to{}, m_lost{};
};

namespace {

struct Bench {
    Bench(const QString &folder, const LiveHistory &live, WallTime now) : past(&live), page(&model, &axis, &past)
    {
        model.append(live.events());
        axis.advance(now);
        axis.setSpan(15min);
        past.open(folder);
        QObject::connect(&past, &FullHistory::changed, &page, [this] { page.advance(axis.now()); });
        page.resize(1000, 500);
        page.show();
    }
    [[nodiscard]] bool settle()
    {
        return QTest::qWaitFor(
                   [this] {
                       page.advance(axis.now());
                       QCoreApplication::processEvents();
                       return !past.isReading() && !page.noteText().contains(QStringLiteral("being read"));
                   },
                   20'000)
               && QTest::qWaitFor([this, before = -1]() mutable {
                      const bool isSame = before == model.storedRows();
                      before = model.storedRows();
                      return isSame;
                  });
    }
    [[nodiscard]] int shown() const { return page.view()->model()->rowCount(); }
    [[nodiscard]] QStringList column(EventLogModel::Column column) const
    {
        QStringList texts;
        for (int row = 0; row < shown(); ++row)
            texts << page.view()->model()->index(row, column).data().toString();
        return texts;
    }
    QAbstractButton *button(const QString &text) const
    {
        const auto buttons = page.findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->isVisible() && QString(button->text()).remove(QLatin1Char('&')).contains(text))
                return button;
        }
        return nullptr;
    }

    EventLogModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    TimeAxis axis;
    FullHistory past;
    EventPage page;
};

}   // namespace

void TestPastEvents::initTestCase()
{
    QVERIFY(m_folder.isValid() && m_large.isValid());
    m_from = floorToLength(wallNow() - 48h, 1h);
    m_first = std::make_unique<KeptFeed>(m_from);
    {
        HistoryWriter writer({.dataFolder = m_folder.path()});
        for (int second = 0; second < 200; ++second) {
            if (second == 100) {
                m_lost = m_first->now();
                m_first->lose();
            } else if (second == 110) {
                m_first->comeBack(10s);
            }
            writer.write(m_first->second());
        }
        writer.write(m_first->last());
    }
    m_to = m_first->now();
    // This run, which the store has as well.
    m_second = std::make_unique<KeptFeed>(m_first->now() + 24h);
    HistoryWriter writer({.dataFolder = m_folder.path()});
    for (int second = 0; second < 60; ++second) {
        if (second == 20)
            m_second->lose(Cause::ConnectTimeout);
        else if (second == 30)
            m_second->comeBack(10s);
        writer.write(m_second->second());
    }
    // And a store with more than is shown at once.
    HistoryWriter large({.dataFolder = m_large.path()});
    KeptFeed many(m_from);
    for (int second = 0; second < 60; ++second) {
        for (int i = 0; i < 100; ++i)
            many.tell(Reconnected{std::chrono::seconds(i + 1), i});
        large.write(many.second());
    }
    large.write(many.last());
}

void TestPastEvents::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

static Event eventAt(WallTime time, quint64 id, int attempt = 1)
{
    return {.id = id, .time = time, .feed = QStringLiteral("okx"), .line = 1, .payload = Reconnected{1s, attempt}};
}

void TestPastEvents::storedRowsStandInFront()
{
    EventLogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.clearStored();
    model.prependStored({});
    model.append(eventAt(m_to, 1));
    model.prependStored({eventAt(m_from + 2s, 12), eventAt(m_from + 3s, 13)});
    model.prependStored({eventAt(m_from, 10), eventAt(m_from + 1s, 11)});
    QList<quint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.index(row, 0).data(EventLogModel::IdRole).toULongLong();
    QCOMPARE(ids, (QList<quint64>{10, 11, 12, 13, 1}));
    QCOMPARE(model.storedRows(), 4);
    QCOMPARE(model.liveRows(), 1);
    QCOMPARE(model.firstLive(), std::optional(m_to));
    model.clearStored();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data(EventLogModel::IdRole).toULongLong(), 1ULL);
    model.prependStored({eventAt(m_from, 10)});
    model.clear();
    QCOMPARE(model.storedRows(), 0);
    QVERIFY(!model.firstLive());
    model.prependStored({eventAt(m_from, 10)});
    QCOMPARE(model.rowCount(), 1);
}

void TestPastEvents::whatWasToldTooIsNotStored()
{
    EventLogModel model;
    model.append(eventAt(m_to + 1234ns, 1));
    model.append(eventAt(m_to + 1500ns, 2));   // The same microsecond, the same kind: two of them.
    model.append(eventAt(m_to - 5s, 3));       // A clock that was set back.
    const auto left = model.withoutLive({eventAt(m_from, 100), eventAt(m_to - 5s, 101), eventAt(m_to + 1us, 102),
                                         eventAt(m_to + 1us, 103), eventAt(m_to + 1us, 104)});
    // Three of that instant are stored and two told: one was told by the run before.
    QCOMPARE(left.size(), size_t(2));
    QCOMPARE(left[0].id, 100ULL);
    QCOMPARE(left[1].id, 104ULL);
    QVERIFY(model.withoutLive({}).empty());
}

void TestPastEvents::onlyToldRowsGoForNewOnes()
{
    EventLogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::deque<Event> many;
    for (int i = 0; i < EventLogModel::MaxEvents; ++i)
        many.push_back(eventAt(m_to + std::chrono::milliseconds(i), quint64(i) + 1));
    model.append(many);
    model.prependStored({eventAt(m_from, 7), eventAt(m_from + 1s, 8)});
    model.append(eventAt(m_to + 1h, 99'999));
    QCOMPARE(model.storedRows(), 2);
    QCOMPARE(model.liveRows(), EventLogModel::MaxEvents - EventLogModel::Slack + 1);
    QCOMPARE(model.index(1, 0).data(EventLogModel::IdRole).toULongLong(), 8ULL);
    QCOMPARE(model.index(2, 0).data(EventLogModel::IdRole).toULongLong(), quint64(EventLogModel::Slack) + 1);
}

void TestPastEvents::otherDaysHaveDates()
{
    EventLogModel model;
    const WallTime noon = toWallTime(QDateTime(QDate(2026, 11, 20), QTime(12, 0)));
    model.append(eventAt(noon - 24h, 1));
    model.append(eventAt(noon, 2));
    model.setNow(noon);
    QVERIFY(model.hasOtherDays());
    QCOMPARE(model.index(0, EventLogModel::TimeColumn).data().toString(), QStringLiteral("2026-11-19 12:00:00"));
    QCOMPARE(model.index(1, EventLogModel::TimeColumn).data().toString(), QStringLiteral("12:00:00"));
    model.setNow(noon + 24h);
    QCOMPARE(model.index(1, EventLogModel::TimeColumn).data().toString(), QStringLiteral("2026-11-20 12:00:00"));
}

void TestPastEvents::chatterHasNames()
{
    const QStringList names = chatterNames();
    QVERIFY(names.contains(QStringLiteral("trust_changed")) && names.contains(QStringLiteral("account_fill")));
    QVERIFY(!names.contains(QStringLiteral("state_changed")) && !names.contains(QStringLiteral("account_doubted")));
    QCOMPARE(eventNamesOf(EventKind::Breaker),
             (QStringList{QStringLiteral("breaker_opened"), QStringLiteral("breaker_half_opened"),
                          QStringLiteral("breaker_closed")}));
    for (int kind = 0; kind < EventKindCount; ++kind)
        QVERIFY(!eventNamesOf(EventKind(kind)).isEmpty());
}

void TestPastEvents::aSelectedTimeShowsWhatWasStored()
{
    Bench bench(m_folder.path(), m_second->live(), m_second->now());
    QVERIFY(bench.settle());
    QCOMPARE(bench.model.storedRows(), 0);   // The axis shows this run only.
    const int live = bench.shown();
    bench.axis.select({m_lost - 10s, m_lost + 5s});
    QVERIFY(bench.settle());
    // Failure, state, retry; what streams' trust did is asked for only.
    QCOMPARE(bench.shown(), 3);
    QVERIFY(bench.column(EventLogModel::TextColumn).join(QLatin1Char('\n')).contains(QStringLiteral("lost")));
    QVERIFY(bench.column(EventLogModel::TimeColumn).first().startsWith(QStringLiteral("20")));   // With its date.
    QCOMPARE(bench.page.noteText(), QString());
    QVERIFY(bench.button(QStringLiteral("×")));
    bench.page.findChild<QCheckBox *>()->setChecked(true);
    QVERIFY(bench.settle());
    QCOMPARE(bench.shown(), 4);
    bench.page.findChild<QCheckBox *>()->setChecked(false);
    bench.axis.clearSelection();
    QVERIFY(bench.settle());
    QCOMPARE(bench.shown(), live);
}

void TestPastEvents::nothingSelectedIsLiveAgain()
{
    Bench bench(m_folder.path(), m_second->live(), m_second->now());
    bench.axis.select({m_from, m_to});
    QVERIFY(bench.settle());
    QVERIFY(bench.model.storedRows() > 0);
    QTest::mouseClick(bench.button(QStringLiteral("×")), Qt::LeftButton);
    QVERIFY(!bench.axis.selection());
    QVERIFY(bench.settle());
    QCOMPARE(bench.model.storedRows(), 0);
    bench.model.append(eventAt(m_second->now(), 4'711));
    QTRY_COMPARE(bench.page.view()->model()->index(bench.shown() - 1, 0).data(EventLogModel::IdRole).toInt(), 4'711);
}

void TestPastEvents::theRangeOfTheAxisIsShownToo()
{
    Bench bench(m_folder.path(), m_second->live(), m_second->now());
    QVERIFY(bench.settle());
    const int live = bench.shown();
    // It follows now, and reaches far back: what was before stands above what is.
    bench.axis.setSpan(7 * 24h);
    QVERIFY(bench.settle());
    QVERIFY(bench.model.storedRows() > 0);
    QVERIFY(bench.shown() > live);
    QVERIFY(!bench.button(QStringLiteral("×")));
    // It stands in the past: the log is of that time.
    bench.axis.setRange({m_lost - 60s, m_lost + 5s});
    QTRY_VERIFY(bench.button(QStringLiteral("×")));
    QVERIFY(bench.settle());
    QCOMPARE(bench.shown(), 3);
    QTest::mouseClick(bench.button(QStringLiteral("×")), Qt::LeftButton);
    QVERIFY(bench.axis.isLive());
    QVERIFY(bench.settle());
    QVERIFY(bench.shown() >= live);
}

void TestPastEvents::theSeamHasNoDoubles()
{
    Bench bench(m_folder.path(), m_second->live(), m_second->now());
    bench.page.findChild<QCheckBox *>()->setChecked(true);
    bench.axis.select({m_from, m_second->now() + 1s});
    QVERIFY(bench.settle());
    QCOMPARE(bench.shown(), int(m_first->live().events().size() + m_second->live().events().size()));
    WallTime last{};
    for (int row = 0; row < bench.shown(); ++row) {
        const WallTime time{
            Clock::duration(bench.page.view()->model()->index(row, 0).data(EventLogModel::TimeRole).toLongLong())};
        QVERIFY(time >= last);
        last = time;
    }
    // Events that memory has dropped meanwhile come from the store.
    EventLogModel later;
    TimeAxis axis;
    axis.advance(m_second->now());
    EventPage page(&later, &axis, &bench.past);
    page.show();
    const auto &events = m_second->live().events();
    for (auto event = events.cbegin() + 3; event != events.cend(); ++event)
        later.append(*event);
    page.findChild<QCheckBox *>()->setChecked(true);
    axis.select({m_from, m_second->now() + 1s});
    QTRY_COMPARE((page.advance(axis.now()), page.view()->model()->rowCount()), bench.shown());
}

void TestPastEvents::filtersHoldForStoredEventsToo()
{
    Bench bench(m_folder.path(), m_second->live(), m_second->now());
    bench.page.setFeeds(
        {{QStringLiteral("okx"), QStringLiteral("OKX")}, {QStringLiteral("kraken"), QStringLiteral("Kraken")}});
    bench.axis.select({m_from, m_to});
    QVERIFY(bench.settle());
    const int all = bench.shown();
    const auto combos = bench.page.findChildren<QComboBox *>();
    combos[1]->setCurrentIndex(combos[1]->findData(int(EventKind::Failure)));
    QVERIFY(bench.settle());
    QCOMPARE(bench.shown(), 1);
    combos[1]->setCurrentIndex(combos[1]->findData(int(EventKind::Trust)));
    QVERIFY(bench.settle());
    QVERIFY(bench.shown() >= 2);   // Asked for by kind.
    combos[1]->setCurrentIndex(0);
    combos[0]->setCurrentIndex(combos[0]->findText(QStringLiteral("Kraken")));
    QVERIFY(bench.settle());
    QCOMPARE(bench.shown(), 0);
    combos[0]->setCurrentIndex(combos[0]->findText(QStringLiteral("OKX")));
    QVERIFY(bench.settle());
    QCOMPARE(bench.shown(), all);
    bench.page.findChild<QLineEdit *>()->setText(QStringLiteral("lost"));
    QVERIFY(bench.shown() > 0 && bench.shown() < all);
    QTest::mouseClick(bench.button(QStringLiteral("Clear")), Qt::LeftButton);
    QVERIFY(bench.settle());
    QVERIFY(!bench.axis.selection());
    QCOMPARE(bench.model.storedRows(), 0);
}

void TestPastEvents::theNewestAreSaidToBe()
{
    Bench bench(m_large.path(), LiveHistory(), m_from + 1h);
    bench.axis.select({m_from, m_from + 2min});
    QVERIFY(bench.settle());
    QTRY_COMPARE(bench.model.storedRows(), EventQuestion::Most);
    QCOMPARE(bench.page.noteText(),
             QStringLiteral("Of the events from before this start, the newest 5,000 of 6,000 are "
                            "shown. Select a shorter time to see the others."));
    // The newest are those that are there, in their order.
    quint64 last = 0;
    for (int row = 0; row < bench.model.rowCount(); ++row) {
        const quint64 id = bench.model.index(row, 0).data(EventLogModel::IdRole).toULongLong();
        QVERIFY(id > last);
        last = id;
    }
    QCOMPARE(last, 6'000ULL);
    bench.page.findChild<QLineEdit *>()->setText(QStringLiteral("reconnected"));
    QVERIFY(bench.page.noteText().contains(QStringLiteral("The search looks at these")));
    bench.page.findChild<QLineEdit *>()->clear();
    bench.axis.select({m_from + 50s, m_from + 55s});
    QVERIFY(bench.settle());
    QCOMPARE(bench.page.noteText(), QString());
}

void TestPastEvents::emptyTimesSayWhy()
{
    Bench bench(m_folder.path(), m_second->live(), m_second->now());
    bench.axis.select({m_from - 10 * 24h, m_from - 9 * 24h});
    QVERIFY(bench.settle());
    QCOMPARE(bench.shown(), 0);
    QVERIFY(bench.page.noteText().startsWith(QStringLiteral("Events are kept since 20")));
    // Where the store cannot be read it is said, too.
    Bench broken(m_folder.filePath(QStringLiteral("nowhere")), m_second->live(), m_second->now());
    broken.axis.select({m_from, m_to});
    QTRY_VERIFY((broken.page.advance(broken.axis.now()),
                 broken.page.noteText().contains(QStringLiteral("cannot be read at the moment"))));
}

void TestPastEvents::thisRunAloneNeedsNoStore()
{
    EventLogModel model;
    TimeAxis axis;
    axis.advance(m_second->now());
    model.append(m_second->live().events());
    EventPage page(&model, &axis);
    page.show();
    axis.select({m_from, m_to});
    page.advance(axis.now());
    QCOMPARE(page.noteText(), QString());
    QCOMPARE(page.view()->model()->rowCount(), 0);
    axis.clearSelection();
    QVERIFY(page.view()->model()->rowCount() > 0);
}

void TestPastEvents::rowsAreCopiedAsCsv()
{
    Bench bench(m_folder.path(), m_second->live(), m_second->now());
    ChartActions actions(bench.page.view(), QStringLiteral("events"));
    bench.axis.select({m_lost - 10s, m_lost + 5s});
    QVERIFY(bench.settle());
    actions.copyCsv();
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[1].startsWith(timeText(m_lost, TimeStyle::DateTime)));
}

void TestPastEvents::eyesStayWhereTheyAre()
{
    Bench bench(m_large.path(), LiveHistory(), m_from + 1h);
    std::deque<Event> own;
    for (int i = 0; i < 200; ++i)
        own.push_back(eventAt(m_from + 50min + std::chrono::seconds(i), quint64(i) + 10'000));
    bench.model.append(own);
    QVERIFY(bench.settle());
    QScrollBar *const bar = bench.page.view()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(50);
    const auto topId = [&] {
        return bench.page.view()->indexAt(QPoint(5, 5)).data(EventLogModel::IdRole).toULongLong();
    };
    const quint64 before = topId();
    bench.axis.setSpan(24h);   // What was before comes above.
    QVERIFY(bench.settle());
    QTRY_COMPARE(bench.model.storedRows(), EventQuestion::Most);
    QCOMPARE(topId(), before);
    // The axis goes on with now: what is there is not put in again.
    const int rows = bench.model.rowCount();
    bench.axis.advance(m_from + 61min);
    QVERIFY(bench.settle());
    QCOMPARE(bench.model.rowCount(), rows);
    QCOMPARE(topId(), before);
}

}   // namespace tst_pastevents

FEEDWARDEN_WIDGET_TEST(tst_pastevents::TestPastEvents)
#include "tst_pastevents.moc"
