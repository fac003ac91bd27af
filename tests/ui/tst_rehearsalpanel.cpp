// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/dashboard/mainwindow.h"
#include "ui/dashboard/rowlist.h"
#include "ui/format/buttons.h"
#include "ui/format/tableview.h"
#include "ui/rehearsal/flowlayout.h"
#include "ui/rehearsal/rehearsaldriver.h"
#include "ui/rehearsal/rehearsalpanel.h"
#include "ui/rehearsal/scriptview.h"

#include "tests/support/printing.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace tst_rehearsalpanel {

using namespace feedwarden;

namespace {

/// Notes what it is asked.
class NotingDriver final : public RehearsalDriver
{
public:
    struct Asked {
        QString venue, fault;
        Clock::duration duration{0};

        friend bool operator==(const Asked &, const Asked &) = default;
    };

    [[nodiscard]] QList<RehearsalVenue> venues() const override { return m_venues; }
    [[nodiscard]] QList<RehearsalFaultKind> faults() const override
    {
        QList<RehearsalFaultKind> all = {
            {QStringLiteral("reset"), QStringLiteral("Reset"), QStringLiteral("Once."), 0s, QStringLiteral("Ends")},
            {QStringLiteral("mute"), QStringLiteral("Mute & wait"), QStringLiteral("<img src=x>"), 30s,
             QStringLiteral("Stops")},
            {QStringLiteral("bad_checksum"), QStringLiteral("Bad checksum"), QStringLiteral("Wrong."), 0s,
             QStringLiteral("Stops")}};
        return all + more;
    }
    [[nodiscard]] QList<RunningFault> running() const override { return m_running; }
    void inject(const QString &venue, const QString &fault, Clock::duration duration) override
    {
        asked.append({venue, fault, duration});
    }
    void clear(const QString &venue) override { cleared << venue; }
    [[nodiscard]] QList<RehearsalScript> scripts() const override
    {
        RehearsalScript one{.id = QStringLiteral("one"),
                            .title = QStringLiteral("One & all"),
                            .description = QStringLiteral("<b>Plays</b> one.")};
        one.steps = {{.at = 0s, .title = QStringLiteral("It begins")}, {.at = 1h, .title = QStringLiteral("It ends")}};
        one.expectations = {
            {.title = QStringLiteral("Down"), .within = 1h, .conditions = {Condition::Down}},
            {.kind = RehearsalExpectation::Kind::Undisturbed, .title = QStringLiteral("Quiet")},
            {.title = QStringLiteral("Back"), .step = 1, .within = 1h, .conditions = {Condition::Trusted}}};
        RehearsalScript other = one;
        other.id = QStringLiteral("other");
        other.title = QStringLiteral("Other");
        return m_venues.isEmpty() ? QList<RehearsalScript>() : QList<RehearsalScript>{one, other};
    }
    void play(const QString &script) override
    {
        for (const RehearsalScript &known : scripts()) {
            if (known.id == script)
                m_judge.emplace(known, QHash<QString, QString>{}, Clock::now());
        }
        played << script;
        emit scriptChanged();
    }
    void stopScript() override
    {
        m_judge->stop();
        emit scriptChanged();
    }
    [[nodiscard]] const RehearsalJudge *judge() const override { return m_judge ? &*m_judge : nullptr; }
    void putResultAway() override
    {
        m_judge.reset();
        emit scriptChanged();
    }
    void notePicture(const RehearsalPicture &picture) override { pictures << picture; }

    /// The window has painted one feed, which is in that state, `after` the moment when it was asked to play.
    void paint(LineState state, Clock::duration after)
    {
        FeedSnapshot feed;
        feed.name = QStringLiteral("mine");
        feed.title = QStringLiteral("Binance <Spot>");
        feed.worst.state = state;
        feed.metrics.wantedStreams = 1;
        feed.metrics.trustedStreams = state == LineState::Stable ? 1 : 0;
        if (state != LineState::Stable)
            feed.worst.downSince = m_judge->askedAt();
        feed.lines = {feed.worst};
        const Clock::time_point at = m_judge->askedAt() + after;
        m_judge->look({{feed}, true, at, {}});
        (void)m_judge->takeDue(at);
        emit scriptChanged();
    }

    void setVenues(const QList<RehearsalVenue> &venues)
    {
        m_venues = venues;
        emit venuesChanged();
    }
    void setRunning(const QList<RunningFault> &running)
    {
        m_running = running;
        emit runningChanged();
    }

    QList<Asked> asked;
    QStringList cleared, played;
    QList<RehearsalPicture> pictures;
    QList<RehearsalFaultKind> more;

private:
    QList<RehearsalVenue> m_venues = {
        {QStringLiteral("binance-spot"),
         QStringLiteral("mine"),
         QStringLiteral("Binance Spot"),
         {QStringLiteral("reset"), QStringLiteral("mute")}},
        {QStringLiteral("coinbase"),
         QStringLiteral("coinbase"),
         QStringLiteral("Coinbase"),
         {QStringLiteral("reset"), QStringLiteral("mute"), QStringLiteral("bad_checksum")}}};
    QList<RunningFault> m_running;
    std::optional<RehearsalJudge> m_judge;
};

RowList *listNamed(const QWidget *widget, const QString &name)
{
    const auto lists = widget->findChildren<RowList *>();
    for (RowList *list : lists) {
        if (list->accessibleName() == name)
            return list;
    }
    return nullptr;
}

bool isSaid(const QWidget &widget, const QString &text)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
        return label->text() == text && label->textFormat() == Qt::PlainText && label->isVisible();
    });
}

QAbstractButton *buttonNamed(const QWidget *widget, const QString &text)
{
    const auto buttons = widget->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

}   // namespace

class TestRehearsalPanel final : public QObject
{
    Q_OBJECT
private slots:
    void init();

    void buttonsInjectIntoTheChosenExchange();
    void durationIsTheFaultsOwnUnlessChosen();
    void runningFaultsAreShownWithTheirTime();
    void endIsOfferedOnlyWhereSomethingRuns();
    void selectionOfTheTableIsFollowed();
    void tableFollowsTheChoiceHere();
    void onlyWhatTheExchangeCanDoIsEnabled();
    void whatAButtonDoesIsSaidBeforeItIsPressed();
    void everythingFitsWithoutScrolling();
    void venuesComeAndGo();
    void refusalsAreTold();
    void driverMayGoFirst();
    void aScriptIsPlayedByMouseAndKeyboard();
    void whileOnePlaysNothingElseDoes();
    void whatShouldBeSeenIsToldAsItComes();
    void aResultStaysUntilItIsPutAway();
    void whatIsStoppedIsNotDecided();
    void everyPartOfAScriptHasAName();
    void withoutExchangesThereIsNoScript();
    void theWindowNotesWhatItHasPainted();
    void windowOffersThePageOnlyWithADriver();
    void flowBreaksLines();
};

void TestRehearsalPanel::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestRehearsalPanel::buttonsInjectIntoTheChosenExchange()
{
    NotingDriver driver;
    RehearsalPanel panel(&driver);
    panel.show();
    QCOMPARE(panel.venue(), QStringLiteral("binance-spot"));
    QTest::mouseClick(buttonNamed(&panel, QStringLiteral("Reset")), Qt::LeftButton);
    QTest::mouseClick(buttonNamed(&panel, QStringLiteral("Coinbase")), Qt::LeftButton);
    QTest::keyClick(buttonNamed(&panel, QStringLiteral("Mute && wait")), Qt::Key_Space);
    QCOMPARE(driver.asked.size(), 2);
    QCOMPARE(driver.asked[0], (NotingDriver::Asked{QStringLiteral("binance-spot"), QStringLiteral("reset"), 0s}));
    QCOMPARE(driver.asked[1], (NotingDriver::Asked{QStringLiteral("coinbase"), QStringLiteral("mute"), 30s}));
    QVERIFY(!buttonNamed(&panel, QStringLiteral("Mute && wait"))->toolTip().contains(QStringLiteral("<img")));
}

void TestRehearsalPanel::durationIsTheFaultsOwnUnlessChosen()
{
    NotingDriver driver;
    RehearsalPanel panel(&driver);
    auto *const combo = panel.findChild<QComboBox *>();
    QAbstractButton *const mute = buttonNamed(&panel, QStringLiteral("Mute && wait"));
    mute->click();
    combo->setCurrentIndex(combo->findData(5));
    mute->click();
    combo->setCurrentIndex(combo->findData(0));   // Until it is ended.
    mute->click();
    QCOMPARE(driver.asked.size(), 3);
    QCOMPARE(driver.asked[0].duration, Clock::duration(30s));
    QCOMPARE(driver.asked[1].duration, Clock::duration(5s));
    QCOMPARE(driver.asked[2].duration, Clock::duration(0s));
}

void TestRehearsalPanel::runningFaultsAreShownWithTheirTime()
{
    NotingDriver driver;
    RehearsalPanel panel(&driver);
    auto *const list = listNamed(&panel, QStringLiteral("Faults that are going on"));
    QCOMPARE(list->rows().size(), 1);
    QCOMPARE(list->rows().first().emphasis, RowList::Emphasis::Quiet);
    driver.setRunning({{QStringLiteral("coinbase"), QStringLiteral("mute"), Clock::now() + 1h},
                       {QStringLiteral("binance-spot"), QStringLiteral("reset"), {}}});
    QCOMPARE(list->rows().size(), 2);
    QCOMPARE(list->rows()[0].label, QStringLiteral("Coinbase: Mute & wait"));
    QVERIFY2(list->rows()[0].values.first().endsWith(QStringLiteral(" left")),
             qPrintable(list->rows()[0].values.first()));
    QCOMPARE(list->rows()[1].values, QStringList{QStringLiteral("until you end it")});
    driver.setRunning({});
    QCOMPARE(list->rows().first().emphasis, RowList::Emphasis::Quiet);
}

void TestRehearsalPanel::endIsOfferedOnlyWhereSomethingRuns()
{
    NotingDriver driver;
    RehearsalPanel panel(&driver);
    QAbstractButton *const end = buttonNamed(&panel, QStringLiteral("&End all of this exchange"));
    QVERIFY(!end->isEnabled());
    driver.setRunning({{QStringLiteral("coinbase"), QStringLiteral("mute"), {}}});
    QVERIFY(!end->isEnabled());   // The other exchange's.
    panel.selectFeed(QStringLiteral("coinbase"));
    QVERIFY(end->isEnabled());
    end->click();
    QCOMPARE(driver.cleared, QStringList{QStringLiteral("coinbase")});
}

void TestRehearsalPanel::selectionOfTheTableIsFollowed()
{
    NotingDriver driver;
    RehearsalPanel panel(&driver);
    panel.selectFeed(QStringLiteral("coinbase"));
    QCOMPARE(panel.venue(), QStringLiteral("coinbase"));
    panel.selectFeed(QStringLiteral("mine"));   // A feed may have another name than its exchange.
    QCOMPARE(panel.venue(), QStringLiteral("binance-spot"));
    panel.selectFeed(QStringLiteral("nobody"));
    QCOMPARE(panel.venue(), QStringLiteral("binance-spot"));
}

void TestRehearsalPanel::tableFollowsTheChoiceHere()
{
    NotingDriver driver;
    RehearsalPanel panel(&driver);
    QSignalSpy chosen(&panel, &RehearsalPanel::feedChosen);
    QTest::mouseClick(buttonNamed(&panel, QStringLiteral("Binance Spot")), Qt::LeftButton);
    QCOMPARE(chosen.value(0).value(0).toString(), QStringLiteral("mine"));
    panel.selectFeed(QStringLiteral("coinbase"));
    QCOMPARE(chosen.size(), 1);   // What came from the table does not go back there.
}

void TestRehearsalPanel::onlyWhatTheExchangeCanDoIsEnabled()
{
    NotingDriver driver;
    RehearsalPanel panel(&driver);
    auto *const checksum = buttonNamed(&panel, QStringLiteral("Bad checksum"));
    panel.selectFeed(QStringLiteral("mine"));
    QVERIFY(!checksum->isEnabled());
    QVERIFY(buttonNamed(&panel, QStringLiteral("Reset"))->isEnabled());
    panel.selectFeed(QStringLiteral("coinbase"));
    QVERIFY(checksum->isEnabled());
    driver.setVenues({});
    QVERIFY(!checksum->isEnabled());
}

void TestRehearsalPanel::whatAButtonDoesIsSaidBeforeItIsPressed()
{
    NotingDriver driver;
    RehearsalPanel panel(&driver);
    panel.selectFeed(QStringLiteral("mine"));
    const auto said = [&panel](const QString &text) {
        const auto labels = panel.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&text](const QLabel *label) { return label->text() == text; });
    };
    const auto enter = [&panel](const QString &button) {
        QEnterEvent event({}, {}, {});
        QApplication::sendEvent(buttonNamed(&panel, button), &event);
    };
    QVERIFY(said(QStringLiteral("Point at a fault to see what it does.")));
    enter(QStringLiteral("Reset"));
    QVERIFY(said(QStringLiteral("Reset: Once.")));
    enter(QStringLiteral("Mute && wait"));
    QVERIFY(said(QStringLiteral("Mute & wait: <img src=x> For 30 s.")));
    enter(QStringLiteral("Bad checksum"));
    QVERIFY(said(QStringLiteral("Bad checksum: Binance Spot has nothing that could fail like this.")));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(buttonNamed(&panel, QStringLiteral("Reset")), &leave);
    QVERIFY(said(QStringLiteral("Point at a fault to see what it does.")));
    // The keyboard is told too.
    QFocusEvent focus(QEvent::FocusIn, Qt::TabFocusReason);
    QApplication::sendEvent(buttonNamed(&panel, QStringLiteral("Reset")), &focus);
    QVERIFY(said(QStringLiteral("Reset: Once.")));
}

void TestRehearsalPanel::everythingFitsWithoutScrolling()
{
    NotingDriver driver;
    for (int number = 0; number < 12; ++number)
        driver.more.append(
            {QString::number(number), QStringLiteral("Fault number %1").arg(number), {}, 0s, QStringLiteral("More")});
    QScrollArea scroll;
    scroll.setWidgetResizable(true);
    scroll.setWidget(new RehearsalPanel(&driver));
    scroll.resize(1000, 320);
    scroll.show();
    QVERIFY(QTest::qWaitForWindowExposed(&scroll));
    QCOMPARE(scroll.verticalScrollBar()->maximum(), 0);
}

void TestRehearsalPanel::venuesComeAndGo()
{
    NotingDriver driver;
    RehearsalPanel panel(&driver);
    panel.selectFeed(QStringLiteral("coinbase"));
    driver.setVenues({{QStringLiteral("coinbase"), QStringLiteral("coinbase"), QStringLiteral("Coinbase")}});
    QCOMPARE(panel.venue(), QStringLiteral("coinbase"));
    QVERIFY(!buttonNamed(&panel, QStringLiteral("Binance Spot")));
    driver.setVenues({});
    QCOMPARE(panel.venue(), QString());
    buttonNamed(&panel, QStringLiteral("Reset"))->click();
    QVERIFY(driver.asked.isEmpty());   // Into nobody.
}

void TestRehearsalPanel::refusalsAreTold()
{
    NotingDriver driver;
    RehearsalPanel panel(&driver);
    emit driver.failed(QStringLiteral("coinbase"), QStringLiteral("mute"), QStringLiteral("<b>no</b>"));
    const auto labels = panel.findChildren<QLabel *>();
    const bool isTold = std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text() == QStringLiteral("Coinbase, Mute & wait: <b>no</b>")
               && label->textFormat() == Qt::PlainText;
    });
    QVERIFY(isTold);
}

void TestRehearsalPanel::driverMayGoFirst()
{
    auto driver = std::make_unique<NotingDriver>();
    RehearsalPanel panel(driver.get());
    QAbstractButton *const reset = buttonNamed(&panel, QStringLiteral("Reset"));
    driver.reset();
    reset->click();
    panel.selectFeed(QStringLiteral("mine"));
    panel.show();
    QVERIFY(panel.isVisible());
}

void TestRehearsalPanel::aScriptIsPlayedByMouseAndKeyboard()
{
    NotingDriver driver;
    RehearsalPanel panel(&driver);
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QAbstractButton *const one = buttonNamed(&panel, QStringLiteral("One && all"));
    QAbstractButton *const other = buttonNamed(&panel, QStringLiteral("Other"));
    one->setFocus(Qt::TabFocusReason);
    QVERIFY(isSaid(panel, QStringLiteral("<b>Plays</b> one.")));   // The keyboard is told too.
    QTest::keyClick(one, Qt::Key_Tab);
    QVERIFY(other->hasFocus());
    QTest::keyClick(other, Qt::Key_Space);
    QCOMPARE(driver.played, QStringList{QStringLiteral("other")});
    // What can be done next has the keyboard.
    QAbstractButton *const stop = buttonNamed(&panel, QStringLiteral("S&top"));
    QVERIFY(stop->isVisible() && stop->hasFocus());
    QTest::keyClick(stop, Qt::Key_Space);
    QVERIFY(!stop->isVisible());
    QVERIFY(buttonNamed(&panel, QStringLiteral("&Copy result"))->hasFocus());
    QTest::mouseClick(one, Qt::LeftButton);
    QCOMPARE(driver.played, (QStringList{QStringLiteral("other"), QStringLiteral("one")}));
}

void TestRehearsalPanel::whileOnePlaysNothingElseDoes()
{
    NotingDriver driver;
    RehearsalPanel panel(&driver);
    panel.show();
    driver.play(QStringLiteral("one"));
    QVERIFY(!buttonNamed(&panel, QStringLiteral("Other"))->isVisible());
    QVERIFY(!buttonNamed(&panel, QStringLiteral("Reset"))->isVisible());
    driver.stopScript();
    QVERIFY(buttonNamed(&panel, QStringLiteral("Other"))->isVisible());
    QVERIFY(buttonNamed(&panel, QStringLiteral("Reset"))->isVisible());
}

void TestRehearsalPanel::whatShouldBeSeenIsToldAsItComes()
{
    NotingDriver driver;
    RehearsalPanel panel(&driver);
    panel.show();
    const RowList *const steps = listNamed(&panel, QStringLiteral("What is played"));
    const RowList *const findings = listNamed(&panel, QStringLiteral("What should be seen"));
    const auto value = [](const RowList *list, int row) { return list->rows()[row].values.first(); };
    QVERIFY(!findings->isVisible());
    driver.play(QStringLiteral("one"));
    QVERIFY(findings->isVisible());
    driver.paint(LineState::Waiting, 0s);
    QVERIFY(isSaid(panel, QStringLiteral("One & all: waits until these are trusted and stable: Binance <Spot>")));
    QCOMPARE(value(findings, 0), QStringLiteral("later"));
    QCOMPARE(value(steps, 0), QStringLiteral("at 0 s"));
    driver.paint(LineState::Stable, 0s);
    QCOMPARE(value(steps, 0), QStringLiteral("now"));
    QVERIFY2(value(steps, 1).startsWith(QStringLiteral("in ")), qPrintable(value(steps, 1)));
    QVERIFY2(value(findings, 0).startsWith(QStringLiteral("waiting, at most ")), qPrintable(value(findings, 0)));
    QCOMPARE(value(findings, 1), QStringLiteral("true so far"));
    QCOMPARE(value(findings, 2), QStringLiteral("later"));
    driver.paint(LineState::Waiting, 400ms);
    QCOMPARE(value(findings, 0), QStringLiteral("seen after 400 ms (limit 1 h 0 min)"));
    QCOMPARE(findings->rows()[0].shape, Condition::Trusted);
    QCOMPARE(value(findings, 1), QStringLiteral("not so after 400 ms: Binance <Spot>"));
    QCOMPARE(findings->rows()[1].shape, Condition::Down);
    QCOMPARE(findings->rows()[1].emphasis, RowList::Emphasis::Bad);
    driver.paint(LineState::Waiting, 1h);
    driver.paint(LineState::Waiting, 2h + 1ms);
    QCOMPARE(value(findings, 2), QStringLiteral("not seen within 1 h 0 min: Binance <Spot>"));
    QVERIFY(isSaid(panel, QStringLiteral("One & all: 2 of 3 not as it should be")));
}

void TestRehearsalPanel::aResultStaysUntilItIsPutAway()
{
    NotingDriver driver;
    RehearsalPanel panel(&driver);
    panel.show();
    driver.play(QStringLiteral("one"));
    driver.paint(LineState::Stable, 0s);
    driver.paint(LineState::Stable, 1h);
    driver.paint(LineState::Stable, 1h + 2s);
    QCOMPARE(driver.judge()->phase(), RehearsalJudge::Phase::Over);
    QVERIFY(listNamed(&panel, QStringLiteral("What should be seen"))->isVisible());
    QTest::mouseClick(buttonNamed(&panel, QStringLiteral("&Copy result")), Qt::LeftButton);
    const QString text = QGuiApplication::clipboard()->text();
    for (const char *part :
         {"One & all", "<b>Plays</b> one.", "It begins (done)", "Quiet: held", "Down: not seen within 1 h 0 min",
          "Back: seen after ", "until this window had painted it"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text + QLatin1String(part)));
    QTest::mouseClick(buttonNamed(&panel, QStringLiteral("Put a&way")), Qt::LeftButton);
    QVERIFY(!listNamed(&panel, QStringLiteral("What should be seen"))->isVisible());
}

void TestRehearsalPanel::whatIsStoppedIsNotDecided()
{
    NotingDriver driver;
    RehearsalPanel panel(&driver);
    panel.show();
    driver.play(QStringLiteral("one"));
    driver.paint(LineState::Stable, 0s);
    driver.stopScript();
    const RowList *const findings = listNamed(&panel, QStringLiteral("What should be seen"));
    for (const RowList::Row &row : findings->rows())
        QCOMPARE(row.values, QStringList{QStringLiteral("not decided")});
    QVERIFY(isSaid(panel, QStringLiteral("One & all: stopped by hand")));
}

void TestRehearsalPanel::everyPartOfAScriptHasAName()
{
    NotingDriver driver;
    RehearsalPanel panel(&driver);
    panel.show();
    driver.play(QStringLiteral("one"));
    auto *const view = panel.findChild<ScriptView *>();
    const auto buttons = view->findChildren<QAbstractButton *>();
    QCOMPARE(buttons.size(), 5);
    for (const QAbstractButton *button : buttons) {
        QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
    }
    QCOMPARE(buttonNamed(view, QStringLiteral("Other"))->accessibleName(), QStringLiteral("Play: Other"));
    const auto lists = view->findChildren<RowList *>();
    for (const RowList *list : lists)
        QVERIFY(!list->accessibleName().isEmpty() && !list->accessibleDescription().isEmpty());
}

void TestRehearsalPanel::withoutExchangesThereIsNoScript()
{
    NotingDriver driver;
    RehearsalPanel panel(&driver);
    panel.show();
    auto *const view = panel.findChild<ScriptView *>();
    QVERIFY(view->isVisible());
    driver.setVenues({});
    QVERIFY(!view->isVisible());
}

void TestRehearsalPanel::theWindowNotesWhatItHasPainted()
{
    LiveHistory history;
    MainWindow window(&history);
    NotingDriver driver;
    window.setRehearsal(&driver);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    FeedSnapshot feed;
    feed.name = feed.title = QStringLiteral("mine");
    feed.worst.state = LineState::Stable;
    window.setFeeds({feed});
    QTRY_COMPARE(window.findChild<TableView *>()->model()->rowCount(), 1);
    QCOMPARE(driver.pictures.size(), 0);   // Nobody asks.
    driver.play(QStringLiteral("one"));
    feed.worst.state = LineState::Waiting;
    feed.worst.downSince = Clock::now();
    const Clock::time_point told = Clock::now();
    window.setFeeds({feed});
    QCOMPARE(driver.pictures.size(), 0);   // Told is not painted.
    QTRY_VERIFY(!driver.pictures.isEmpty());
    QCOMPARE(driver.pictures.first().feeds, QList<FeedSnapshot>{feed});
    QVERIFY(driver.pictures.first().at >= told);
    QVERIFY(driver.pictures.first().isLinkUp);
    // The machine's own link is shown at once.
    driver.pictures.clear();
    Surroundings around;
    around.isNetworkUp = false;
    window.setSurroundings(around);
    QTRY_VERIFY(!driver.pictures.isEmpty() && !driver.pictures.last().isLinkUp);
    // A window that nobody sees shows nothing.
    window.hide();
    QCoreApplication::processEvents();
    driver.pictures.clear();
    feed.worst.state = LineState::Blocked;
    window.setFeeds({feed});
    QCoreApplication::processEvents();
    QCOMPARE(driver.pictures.size(), 0);
}

void TestRehearsalPanel::windowOffersThePageOnlyWithADriver()
{
    LiveHistory history;
    MainWindow window(&history);
    const int pages = window.pageCount();
    NotingDriver driver;
    window.setRehearsal(&driver);
    QCOMPARE(window.pageCount(), pages + 1);
    QCOMPARE(window.pageName(pages), QStringLiteral("rehearsal"));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), pages);
    QVERIFY(window.findChild<RehearsalPanel *>());
    window.setRehearsal(nullptr);
    QCOMPARE(window.pageCount(), pages);
    QVERIFY(!window.findChild<RehearsalPanel *>());
    QVERIFY(window.currentPage() < pages);
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
    QVERIFY(window.currentPage() < pages);
}

void TestRehearsalPanel::flowBreaksLines()
{
    QWidget area;
    auto *const flow = new FlowLayout(&area, 5);
    flow->setContentsMargins({});
    for (int number = 0; number < 6; ++number) {
        auto *const box = new QWidget(&area);
        box->setMinimumSize(40, 20);
        box->setMaximumSize(40, 20);
        flow->addWidget(box);
    }
    QCOMPARE(flow->heightForWidth(1'000), 20);
    QCOMPARE(flow->heightForWidth(130), 45);   // Three and three.
    QCOMPARE(flow->heightForWidth(40), 6 * 20 + 5 * 5);
    area.resize(130, 60);
    area.show();
    QCOMPARE(flow->itemAt(3)->geometry().topLeft(), QPoint(0, 25));
    delete flow->takeAt(0);
    QCOMPARE(flow->count(), 5);
    QCOMPARE(flow->takeAt(99), nullptr);
}

}   // namespace tst_rehearsalpanel

FEEDWARDEN_WIDGET_TEST(tst_rehearsalpanel::TestRehearsalPanel)
#include "tst_rehearsalpanel.moc"
