// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "tests/support/testmain.h"
#include "tests/ui/charts/planted.h"
#include "ui/charts/outagebars.h"
#include "ui/charts/plotpaint.h"
#include "ui/charts/timelineview.h"
#include "ui/format/statepalette.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <memory>

namespace tst_timeline {

using namespace feedwarden;
using namespace feedwarden::testing;

namespace {

/// A view on the planted hour, on screen.
template<typename View>
struct Stage {
    explicit Stage(LiveHistory past = plantedHistory(), QList<FeedChoice> feeds = plantedFeeds())
        : history(std::move(past)), view(&axis, &history)
    {
        axis.advance(hourEnd);
        axis.setSpan(1h);
        view.setFeeds(feeds);
        view.setPalette(palette(false));
        view.resize(1000, 200);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
    }
    [[nodiscard]] QPoint at(WallTime time, int row) const
    {
        const QRectF plot = view.plotRect();
        return QPoint(int(std::lround(xOf(time, axis.range(), plot))), rowY(row));
    }
    [[nodiscard]] int rowY(int row) const
    {
        const QRectF plot = view.plotRect();
        return int(plot.top()) + (row * 2 + 1) * rowHalf();
    }
    [[nodiscard]] int rowHalf() const
    {
        const QRectF plot = view.plotRect();
        const double preferred = std::round(QFontMetricsF(labelFont(view.font())).height() * 1.3);
        return int(std::min(plot.height() / 2, preferred * 1.6) / 2);
    }

    TimeAxis axis;
    LiveHistory history;
    View view;
};

/// So much that what is painted is kept: thousands of bands and outages of each feed, as many as told.
class PlentyPast final : public Past
{
public:
    static constexpr int Each = 3'000;

    [[nodiscard]] std::vector<HistorySample> samples(const QString &, WallTime, WallTime, int) const override
    {
        return {};
    }
    [[nodiscard]] std::vector<HeatStep> heat(const QString &, WallTime, WallTime, int) const override { return {}; }
    [[nodiscard]] std::vector<ConditionBand> bands(const QString &feed, WallTime, WallTime) const override
    {
        asked << feed;
        std::vector<ConditionBand> bands;
        for (int i = 0; i < Each; ++i) {
            const Condition trouble = i > Each / 2 && worse.contains(feed) ? Condition::Blocked : Condition::Down;
            bands.push_back({.from = t0 + i * 1'200ms,
                             .to = t0 + (i + 1) * 1'200ms,
                             .condition = i % 7 == 0 ? trouble : Condition::Trusted});
        }
        return bands;
    }
    [[nodiscard]] quint64 bandChanges(const QString &feed) const override { return quint64(worse.count(feed)); }
    [[nodiscard]] SharedOutages sharedOutages(const QString &feed, WallTime, WallTime) const override
    {
        asked << feed;
        SharedOutages outages;
        for (int i = 0; i < Each; ++i) {
            for (const QString &each : feeds) {
                if (!feed.isEmpty() && each != feed)
                    continue;
                const bool isWorse = i > Each / 2 && worse.contains(each);
                outages.push_back(std::make_shared<Outage>(
                    Outage{.feed = each,
                           .from = t0 + i * 1'200ms,
                           .to = t0 + i * 1'200ms + 200ms,
                           .failureClass = isWorse ? FailureClass::Blocked : FailureClass::Counts}));
            }
        }
        return outages;
    }
    [[nodiscard]] quint64 outageChanges(const QString &feed) const override
    {
        return quint64(feed.isEmpty() ? worse.size() : worse.count(feed));
    }
    [[nodiscard]] std::vector<LineAttempt> lineAttempts(const QString &) const override { return {}; }
    [[nodiscard]] std::optional<WallTime> firstSeen(const QString &) const override { return t0; }
    [[nodiscard]] std::optional<WallTime> lastSeen(const QString &) const override { return hourEnd; }
    [[nodiscard]] SpanFigures figures(const QString &, WallTime, WallTime) const override { return {}; }

    QStringList feeds;
    QStringList worse;           ///< Each time a feed gets worse.
    mutable QStringList asked;   ///< Whose bands or outages; empty: those of all.
};

void drag(QWidget *widget, QPoint from, QPoint to, Qt::MouseButton button, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mousePress(widget, button, modifiers, from);
    for (int step = 1; step <= 4; ++step) {
        const QPoint at = from + (to - from) * step / 4;
        QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, button, modifiers);
        QApplication::sendEvent(widget, &move);
    }
    QTest::mouseRelease(widget, button, modifiers, to);
}

void wheel(QWidget *widget, QPoint at, QPoint angle, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(at, widget->mapToGlobal(at), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

}   // namespace

class TestTimeline final : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not).*"))); }

    void hoverTellsThePlantedOutage();
    void hoverTellsTheSilentStream();
    void hoverTellsWhereNobodyLooked();
    void beforeTheBeginNothingWasMissed();
    void aFractionOfASecondIsToldAsItIs();
    void hoverFindsAShortOutageBesideThePointer();
    void hoverIsShownWithoutReadingMarkup();
    void clickSelectsTheOutage();
    void clickOnANameChoosesTheFeed();
    void dragSelectsAnInterval();
    void dragPans_data();
    void dragPans();
    void wheelZoomsAtThePointer();
    void doubleClickGoesBackToLive();
    void rightClickOpensTheMenuButADragDoesNot();
    void keyboardWalksThroughTrouble();
    void keyboardMovesTheAxis();
    void keyboardSaysWhatItIsOn();
    void rowsAreToldInWords();
    void selectionComesFromTheAxis();
    void hiddenItDoesNoWork();
    void manyChangesArePaintedOnce();
    void hundredsOfRowsAreScrolled();
    void aRowThatChangedIsPaintedAlone_data();
    void aRowThatChangedIsPaintedAlone();
    void paletteChangeRestyles();
    void troubleIsTallerThanCalm();
    void emptyStateSaysWhatComes();
    void csvHoldsEveryBand();
    void csvOfOutagesIsSafe();
    void outageBarsTellAttemptsAndDelays();
    void imageIsCopied();
    void removedFeedsTakeTheirMarksAlong();
};

void TestTimeline::hoverTellsThePlantedOutage()
{
    Stage<TimelineView> stage;
    const QString text = stage.view.hoverText(stage.at(outageFrom + 36s, 0));
    QVERIFY2(text.startsWith(QStringLiteral("Kraken: ")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("13:20:00 – 13:21:12")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("1:12")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("reset")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("2 attempt")), qPrintable(text));
    // The neighbour's row knows nothing of it.
    QVERIFY(stage.view.hoverText(stage.at(outageFrom + 36s, 1)).startsWith(QStringLiteral("OKX: Trusted")));
}

void TestTimeline::hoverTellsTheSilentStream()
{
    Stage<TimelineView> stage;
    const QString text = stage.view.hoverText(stage.at(silentFrom + 60s, 0));
    QVERIFY2(text.contains(QStringLiteral("Silent")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("XBT/USD/depth")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("2:00")), qPrintable(text));
}

void TestTimeline::hoverTellsWhereNobodyLooked()
{
    Stage<TimelineView> stage;
    const QString text = stage.view.hoverText(stage.at(asleepFrom + 60s, 1));
    QVERIFY2(text.contains(QStringLiteral("No data")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("13:50:00 – 13:52:00")), qPrintable(text));
}

void TestTimeline::beforeTheBeginNothingWasMissed()
{
    Stage<TimelineView> stage;
    stage.axis.setSpan(4h);
    QVERIFY(stage.view.hoverText(stage.at(t0 - 30min, 1)).isEmpty());
    QVERIFY(stage.view.hoverText(stage.at(asleepFrom + 60s, 1)).contains(QStringLiteral("No data")));
}

void TestTimeline::aFractionOfASecondIsToldAsItIs()
{
    LiveHistory history;
    const auto tell = [&history](WallTime time, EventPayload payload) {
        history.addEvent({.time = time, .at = clockAt(time), .feed = kraken, .line = 1, .payload = std::move(payload)});
    };
    const WallTime lost = hourEnd - 10min;
    history.addSnapshot(lost - 1s, snapshotAt(lost - 1s, kraken));
    tell(lost, ConnectionFailed{{.cause = Cause::ConnectionReset}});
    tell(lost, StateChanged{LineState::Stable, LineState::Waiting, Cause::ConnectionReset});
    tell(lost + 400ms, Reconnected{400ms, 1});
    Stage<OutageBars> stage(history);
    (void)stage.view.grab();
    QCOMPARE(stage.view.title(), QStringLiteral("1 outage(s), 0.4 s down in all"));
}

void TestTimeline::hoverFindsAShortOutageBesideThePointer()
{
    Stage<TimelineView> stage;
    stage.axis.setRange({t0 - 23h, t0 + 59min});   // 72 s are less than a pixel.
    const QPoint at = stage.at(outageFrom + 36s, 0);
    for (const int aside : {-4, 0, 4})
        QVERIFY(stage.view.hoverText(at + QPoint(aside, 0)).contains(QStringLiteral("1:12")));
    QVERIFY(stage.view.hoverText(at + QPoint(-12, 0)).contains(QStringLiteral("Trusted")));
}

void TestTimeline::hoverIsShownWithoutReadingMarkup()
{
    QList<FeedChoice> feeds = plantedFeeds();
    feeds[0].title = QStringLiteral("<b>Kraken</b>");
    Stage<TimelineView> stage(plantedHistory(), feeds);
    QTest::mouseMove(&stage.view, stage.at(outageFrom + 36s, 0));
    QTRY_VERIFY(QToolTip::text().contains(QStringLiteral("&lt;b&gt;Kraken")));
    // A calm time is told only to a pointer that rests.
    QTest::mouseMove(&stage.view, stage.at(t0 + 10min, 1));
    QTRY_VERIFY(!QToolTip::isVisible());
    QHelpEvent rest(QEvent::ToolTip, stage.at(t0 + 10min, 1), {});
    QApplication::sendEvent(&stage.view, &rest);
    QTRY_VERIFY(QToolTip::text().contains(QStringLiteral("OKX: Trusted")));
    // Away from the rows it goes.
    QTest::mouseMove(&stage.view, QPoint(300, 3));
    QTRY_VERIFY(!QToolTip::isVisible() || QToolTip::text().isEmpty());
}

void TestTimeline::clickSelectsTheOutage()
{
    Stage<TimelineView> stage;
    QSignalSpy chosen(&stage.view, &TimeRows::feedActivated);
    QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.at(outageFrom + 36s, 0));
    QCOMPARE(stage.axis.selection(), std::optional(TimeInterval{outageFrom, outageTo}));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), kraken);
}

void TestTimeline::clickOnANameChoosesTheFeed()
{
    Stage<TimelineView> stage;
    QSignalSpy chosen(&stage.view, &TimeRows::feedActivated);
    QTest::mouseClick(&stage.view, Qt::LeftButton, {}, QPoint(20, stage.rowY(1)));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), okx);
    QVERIFY(!stage.axis.selection());
}

void TestTimeline::dragSelectsAnInterval()
{
    Stage<TimelineView> stage;
    const QPoint from = stage.at(t0 + 10min, 1);
    const QPoint to = stage.at(t0 + 30min, 1);
    drag(&stage.view, to, from, Qt::LeftButton);   // Backwards too.
    QVERIFY(stage.axis.selection());
    const Clock::duration pixel = Clock::duration(1h) / int(stage.view.plotRect().width());
    QVERIFY(std::chrono::abs(stage.axis.selection()->from - (t0 + 10min)) <= pixel);
    QVERIFY(std::chrono::abs(stage.axis.selection()->to - (t0 + 30min)) <= pixel);
    QVERIFY(stage.axis.isLive());
}

void TestTimeline::dragPans_data()
{
    QTest::addColumn<Qt::MouseButton>("button");
    QTest::addColumn<Qt::KeyboardModifier>("modifier");
    QTest::newRow("right") << Qt::RightButton << Qt::NoModifier;
    QTest::newRow("middle") << Qt::MiddleButton << Qt::NoModifier;
    QTest::newRow("shift") << Qt::LeftButton << Qt::ShiftModifier;
}

void TestTimeline::dragPans()
{
    QFETCH(const Qt::MouseButton, button);
    QFETCH(const Qt::KeyboardModifier, modifier);
    Stage<TimelineView> stage;
    const WallTime before = stage.axis.range().from;
    const QPoint from = stage.at(t0 + 10min, 1);
    const QPoint to = stage.at(t0 + 40min, 1);
    drag(&stage.view, from, to, button, modifier);
    QVERIFY(!stage.axis.isLive());
    QVERIFY(!stage.axis.selection());
    QVERIFY(std::chrono::abs(before - stage.axis.range().from - 30min) < 30s);
    // To the other side it comes back and stops at now.
    drag(&stage.view, to, from - QPoint(200, 0), button, modifier);
    QVERIFY(stage.axis.isLive());
}

void TestTimeline::wheelZoomsAtThePointer()
{
    Stage<TimelineView> stage;
    const QPoint at = stage.at(t0 + 20min, 0);
    wheel(&stage.view, at, {0, 240});
    QVERIFY(stage.axis.span() < 1h);
    QVERIFY(std::abs(xOf(t0 + 20min, stage.axis.range(), stage.view.plotRect()) - at.x()) < 1.5);
    const Clock::duration span = stage.axis.span();
    const WallTime from = stage.axis.range().from;
    wheel(&stage.view, at, {0, 120}, Qt::ShiftModifier);
    QCOMPARE(stage.axis.span(), span);
    QVERIFY(stage.axis.range().from < from);
}

void TestTimeline::doubleClickGoesBackToLive()
{
    Stage<TimelineView> stage;
    stage.axis.panBy(-2h);
    QVERIFY(!stage.axis.isLive());
    QTest::mouseDClick(&stage.view, Qt::LeftButton, {}, stage.at(t0 - 1h, 1));
    QVERIFY(stage.axis.isLive());
}

void TestTimeline::rightClickOpensTheMenuButADragDoesNot()
{
    Stage<TimelineView> stage;
    const auto menu = [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); };
    drag(&stage.view, stage.at(t0 + 10min, 1), stage.at(t0 + 20min, 1), Qt::RightButton);
    QVERIFY(!menu());
    QTest::mouseClick(&stage.view, Qt::RightButton, {}, stage.at(t0 + 10min, 1));
    QTRY_VERIFY(menu());
    QCOMPARE(menu()->actions().size(), 6);   // With a separator.
    menu()->close();
    QTRY_VERIFY(!menu());
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(&stage.view, &byKey);
    QTRY_VERIFY(menu());
    menu()->close();
}

void TestTimeline::keyboardWalksThroughTrouble()
{
    Stage<TimelineView> stage;
    stage.view.setFocus();
    // From nowhere to the newest trouble of the selected feed.
    QTest::keyClick(&stage.view, Qt::Key_Right);
    QVERIFY2(stage.view.currentText().contains(QStringLiteral("Silent")), qPrintable(stage.view.currentText()));
    QTest::keyClick(&stage.view, Qt::Key_Left);
    QVERIFY(stage.view.currentText().contains(QStringLiteral("1:12")));
    QTest::keyClick(&stage.view, Qt::Key_Left);   // There is no older one.
    QVERIFY(stage.view.currentText().contains(QStringLiteral("1:12")));
    QTest::keyClick(&stage.view, Qt::Key_Return);
    QCOMPARE(stage.axis.selection(), std::optional(TimeInterval{outageFrom, outageTo}));
    QTest::keyClick(&stage.view, Qt::Key_Escape);
    QVERIFY(!stage.axis.selection());
    QTest::keyClick(&stage.view, Qt::Key_Down);
    QCOMPARE(stage.view.currentText(), QStringLiteral("OKX"));   // A row without trouble.
    QSignalSpy chosen(&stage.view, &TimeRows::feedActivated);
    QTest::keyClick(&stage.view, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QTest::keyClick(&stage.view, Qt::Key_Escape);
    QVERIFY(stage.view.currentText().isEmpty());
}

void TestTimeline::keyboardMovesTheAxis()
{
    Stage<TimelineView> stage;
    stage.view.setFocus();
    QTest::keyClick(&stage.view, Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(!stage.axis.isLive());
    QTest::keyClick(&stage.view, Qt::Key_L);
    QVERIFY(stage.axis.isLive());
    QTest::keyClick(&stage.view, Qt::Key_Plus);
    QVERIFY(stage.axis.span() < 1h);
    QVERIFY(stage.axis.isLive());
    QTest::keyClick(&stage.view, Qt::Key_Minus);
    QVERIFY(stage.axis.span() >= 59min);
}

void TestTimeline::keyboardSaysWhatItIsOn()
{
    Stage<TimelineView> stage;
    QVERIFY(!stage.view.accessibleName().isEmpty());
    QCOMPARE(stage.view.focusPolicy(), Qt::StrongFocus);
    stage.view.setFocus();
    QTest::keyClick(&stage.view, Qt::Key_Right);
    QCOMPARE(stage.view.accessibleDescription(), stage.view.currentText());
    QVERIFY(!stage.view.accessibleDescription().isEmpty());
}

void TestTimeline::rowsAreToldInWords()
{
    Stage<TimelineView> stage;
    QAccessibleInterface *const told = QAccessible::queryAccessibleInterface(&stage.view);
    QVERIFY(told);
    QCOMPARE(told->role(), QAccessible::Chart);
    QCOMPARE(told->text(QAccessible::Name), stage.view.accessibleName());
    const QStringList lines = told->text(QAccessible::Description).split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], QStringLiteral("State of each exchange"));
    QVERIFY2(lines[1].startsWith(QStringLiteral("Kraken: ")), qPrintable(lines[1]));
    QCOMPARE(lines[2], QStringLiteral("OKX: Trusted"));
    // What the keyboard is on goes before.
    stage.view.setFocus();
    QTest::keyClick(&stage.view, Qt::Key_Right);
    QCOMPARE(told->text(QAccessible::Description), stage.view.currentText());
}

void TestTimeline::selectionComesFromTheAxis()
{
    Stage<TimelineView> stage;
    const QImage before = stage.view.grab().toImage();
    stage.axis.select({t0 + 10min, t0 + 15min});
    const QImage after = stage.view.grab().toImage();
    const QPoint inside = stage.at(t0 + 12min, 0) + QPoint(0, -stage.rowHalf() + 2);
    QVERIFY(before.pixelColor(inside) != after.pixelColor(inside));
    const QPoint outside = stage.at(t0 + 18min, 0) + QPoint(0, -stage.rowHalf() + 2);
    QCOMPARE(before.pixelColor(outside), after.pixelColor(outside));
}

void TestTimeline::hiddenItDoesNoWork()
{
    Stage<TimelineView> stage;
    stage.view.hide();
    const int before = stage.view.rebuilds();
    for (int second = 1; second <= 60; ++second) {
        stage.axis.advance(hourEnd + second * 1s);
        stage.view.advance(hourEnd + second * 1s);
        QCoreApplication::processEvents();
    }
    QCOMPARE(stage.view.rebuilds(), before);
    stage.view.show();
    QTRY_VERIFY(stage.view.rebuilds() > before);
}

void TestTimeline::manyChangesArePaintedOnce()
{
    Stage<TimelineView> stage;
    QCoreApplication::processEvents();
    const int before = stage.view.rebuilds();
    for (int i = 0; i < 50; ++i)
        stage.axis.panBy(-1min);
    QCoreApplication::processEvents();
    QVERIFY(stage.view.rebuilds() <= before + 1);
}

void TestTimeline::hundredsOfRowsAreScrolled()
{
    PlentyPast past;
    QList<FeedChoice> feeds;
    for (int i = 0; i < 200; ++i)
        feeds << FeedChoice{QStringLiteral("feed%1").arg(i), QStringLiteral("Feed %1").arg(i), i, false};
    TimeAxis axis;
    axis.setSpan(1h);
    axis.advance(hourEnd);
    TimelineView view(&axis, &past);
    view.setFeeds(feeds);
    QVERIFY(view.sizeHint().height() < 20 * QFontMetrics(view.font()).height() * 2);
    view.resize(1000, view.minimumSizeHint().height());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    auto *const bar = view.findChild<QScrollBar *>();
    QVERIFY(bar->isVisible());
    // What is out of sight is not asked for, and the rows in sight can be read.
    view.grab();
    const QSet<QString> asked(past.asked.cbegin(), past.asked.cend());
    QVERIFY2(asked.size() >= 10 && asked.size() <= 12, qPrintable(past.asked.join(u' ')));

    const QRectF plot = view.plotRect();
    const QPoint top(20, int(plot.top()) + 3);
    const QPoint bottom(20, int(plot.bottom()) - 3);
    QSignalSpy activated(&view, &TimeRows::feedActivated);
    QTest::mouseClick(&view, Qt::LeftButton, {}, top);
    QCOMPARE(activated.takeLast().first().toString(), QStringLiteral("feed0"));

    // What is chosen elsewhere comes into sight, and stays there until something else is chosen.
    feeds[140].isSelected = true;
    view.setFeeds(feeds);
    QTest::mouseClick(&view, Qt::LeftButton, {}, bottom);
    QCOMPARE(activated.takeLast().first().toString(), QStringLiteral("feed140"));
    view.grab();
    QVERIFY(past.asked.contains(QStringLiteral("feed140")));
    const TimeInterval range = axis.range();
    const int before = bar->value();
    wheel(&view, bottom, QPoint(0, -120));
    QVERIFY(bar->value() > before);
    QCOMPARE(axis.range(), range);
    const int scrolled = bar->value();
    view.setFeeds(feeds);
    QCOMPARE(bar->value(), scrolled);
    // Beside the names the wheel is the time's.
    wheel(&view, plot.center().toPoint(), QPoint(0, -120));
    QCOMPARE(bar->value(), scrolled);
    QVERIFY(axis.range() != range);

    view.setFocus();
    for (int i = 0; i < int(feeds.size()); ++i)
        QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(bar->value(), 0);
    QVERIFY2(view.currentText().startsWith(QStringLiteral("Feed 0:")), qPrintable(view.currentText()));
    // Who cannot see it is told of all.
    QVERIFY(QAccessible::queryAccessibleInterface(&view)
                ->text(QAccessible::Description)
                .contains(QStringLiteral("Feed 0")));

    view.resize(1000, view.heightForAllRows());
    QVERIFY(!bar->isVisible());
}

void TestTimeline::aRowThatChangedIsPaintedAlone_data()
{
    QTest::addColumn<bool>("isTimeline");
    QTest::newRow("timeline") << true;
    QTest::newRow("outages") << false;
}

void TestTimeline::aRowThatChangedIsPaintedAlone()
{
    QFETCH(const bool, isTimeline);
    PlentyPast past;
    QList<FeedChoice> feeds;
    for (int i = 0; i < 5; ++i) {
        past.feeds << QStringLiteral("feed%1").arg(i);
        feeds << FeedChoice{past.feeds.last(), past.feeds.last(), i, false};
    }
    TimeAxis axis;
    axis.setSpan(1h);
    axis.advance(hourEnd);
    const auto made = [&]() -> std::unique_ptr<TimeRows> {
        std::unique_ptr<TimeRows> view;
        if (isTimeline)
            view = std::make_unique<TimelineView>(&axis, &past);
        else
            view = std::make_unique<OutageBars>(&axis, &past);
        view->setFeeds(feeds);
        // Rows do not begin on whole pixels.
        view->resize(1000, view->minimumSizeHint().height() + 3);
        view->show();
        return view;
    };
    const auto view = made();
    const QImage before = view->grab().toImage();
    QCOMPARE(past.asked.size(), isTimeline ? 5 : 1);

    // Nothing new: nothing is asked.
    past.asked.clear();
    view->advance(hourEnd);
    QCOMPARE(view->grab().toImage(), before);
    QCOMPARE(past.asked, QStringList());

    past.worse << QStringLiteral("feed3");
    view->advance(hourEnd);
    const QImage after = view->grab().toImage();
    QCOMPARE(past.asked, QStringList(QStringLiteral("feed3")));
    QVERIFY(after != before);
    QCOMPARE(after, made()->grab().toImage());

    // So many at once are asked for together, where that is one question.
    past.worse << past.feeds;
    past.asked.clear();
    view->advance(hourEnd);
    QCOMPARE(view->grab().toImage(), made()->grab().toImage());
    QCOMPARE(past.asked.size(), isTimeline ? 10 : 2);
}

void TestTimeline::paletteChangeRestyles()
{
    Stage<TimelineView> stage;
    for (const bool dark : {false, true}) {
        stage.view.setPalette(palette(dark));
        const QImage image = stage.view.grab().toImage();
        QCOMPARE(image.pixelColor(1, 1), tonesOf(palette(dark)).surface);
        QCOMPARE(image.pixelColor(stage.at(outageFrom + 36s, 0)), styleOf(Condition::Down, palette(dark)).color);
    }
}

void TestTimeline::troubleIsTallerThanCalm()
{
    Stage<TimelineView> stage;
    const QImage image = stage.view.grab().toImage();
    const auto inkAt = [&](WallTime time) {
        int ink = 0;
        const QPoint middle = stage.at(time, 0);
        for (int y = middle.y() - stage.rowHalf(); y < middle.y() + stage.rowHalf(); ++y)
            ink += image.pixelColor(middle.x(), y) != tonesOf(palette(false)).surface;
        return ink;
    };
    QVERIFY(inkAt(outageFrom + 36s) > inkAt(t0 + 7min) + 3);
    QVERIFY(inkAt(t0 + 7min) >= 3);
}

void TestTimeline::emptyStateSaysWhatComes()
{
    Stage<TimelineView> stage{LiveHistory()};
    const QImage empty = stage.view.grab().toImage();
    // Something is written where otherwise bars are; and it goes with the first data.
    stage.history = plantedHistory();
    stage.view.advance(hourEnd);
    QVERIFY(empty != stage.view.grab().toImage());
    Stage<TimelineView> without(LiveHistory(), {});
    QVERIFY(!without.view.grab().isNull());
    QVERIFY(without.view.hoverText({200, 60}).isEmpty());
    QTest::keyClick(&without.view, Qt::Key_Right);
    QTest::keyClick(&without.view, Qt::Key_Down);
    QTest::keyClick(&without.view, Qt::Key_Return);
    QVERIFY(without.view.currentText().isEmpty());
}

void TestTimeline::csvHoldsEveryBand()
{
    Stage<TimelineView> stage(plantedHistory(QStringLiteral("=HYPERLINK(\"x\")")));
    auto *copy = stage.view.findChild<QAction *>(QStringLiteral("copyCsv"));
    QVERIFY(copy);
    copy->trigger();
    const QString csv = QApplication::clipboard()->text();
    QCOMPARE(QString::fromUtf8(QApplication::clipboard()->mimeData()->data(QStringLiteral("text/csv"))), csv);
    const QStringList lines = csv.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.first(), QStringLiteral("exchange,begin,end,length_s,state,cause,detail"));
    QVERIFY(lines.contains(
        QStringLiteral("kraken,2026-11-20T13:20:00.000Z,2026-11-20T13:21:12.000Z,72,down,connection_reset,"
                       "\"'=HYPERLINK(\"\"x\"\")\"")));
    QVERIFY(lines.contains(
        QStringLiteral("kraken,2026-11-20T13:40:00.000Z,2026-11-20T13:42:00.000Z,120,degraded,,XBT/USD/depth")));
    // The last band lasts: no end, but a length.
    QVERIFY(lines.last().startsWith(QStringLiteral("okx,2026-11-20T13:52:00.000Z,,480,trusted")));
}

void TestTimeline::csvOfOutagesIsSafe()
{
    Stage<OutageBars> stage(plantedHistory(QStringLiteral("@evil")));
    const QStringList lines = stage.view.csv().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);   // A line per attempt.
    QCOMPARE(lines.at(1),
             QStringLiteral("kraken,1,2026-11-20T13:20:00.000Z,2026-11-20T13:21:12.000Z,72,connection_reset,0,1,"
                            "1000,1000,connection_refused,"));
    QCOMPARE(lines.at(2),
             QStringLiteral("kraken,1,2026-11-20T13:20:00.000Z,2026-11-20T13:21:12.000Z,72,connection_reset,0,2,"
                            "60000,62000,,'@evil"));
}

void TestTimeline::outageBarsTellAttemptsAndDelays()
{
    Stage<OutageBars> stage;
    const QString text = stage.view.hoverText(stage.at(outageFrom + 36s, 0));
    QVERIFY2(text.contains(QStringLiteral("was down for 1:12")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("attempt 1: planned 1 s, waited 1 s – "))
                 || text.contains(QStringLiteral("attempt 1: planned 1.0 s, waited 1.0 s – ")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("attempt 2: planned 1:00, waited 1:02")), qPrintable(text));
    QVERIFY(stage.view.hoverText(stage.at(t0 + 5min, 0)).isEmpty());
    QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.at(outageFrom + 36s, 0));
    QCOMPARE(stage.axis.selection(), std::optional(TimeInterval{outageFrom, outageTo}));
}

void TestTimeline::imageIsCopied()
{
    Stage<TimelineView> stage;
    stage.view.findChild<QAction *>(QStringLiteral("copyImage"))->trigger();
    const QImage image = QApplication::clipboard()->image();
    QCOMPARE(image.size(), stage.view.size() * stage.view.devicePixelRatio());
    QCOMPARE(image.pixelColor(1, 1), tonesOf(palette(false)).surface);
}

void TestTimeline::removedFeedsTakeTheirMarksAlong()
{
    Stage<TimelineView> stage;
    stage.view.setFocus();
    QTest::keyClick(&stage.view, Qt::Key_Right);
    QVERIFY(!stage.view.currentText().isEmpty());
    stage.view.setFeeds({plantedFeeds().last()});
    QVERIFY(stage.view.currentText().isEmpty());
    QVERIFY(stage.view.hoverText(stage.at(outageFrom + 36s, 0)).startsWith(QStringLiteral("OKX")));
    stage.view.setHistory(nullptr);
    QVERIFY(stage.view.hoverText(stage.at(outageFrom + 36s, 0)).isEmpty());
    QVERIFY(stage.view.csv().count(QLatin1Char('\n')) == 1);
}

}   // namespace tst_timeline

FEEDWARDEN_WIDGET_TEST(tst_timeline::TestTimeline)
#include "tst_timeline.moc"
