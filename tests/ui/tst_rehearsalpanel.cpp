// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/dashboard/buttons.h"
#include "ui/dashboard/mainwindow.h"
#include "ui/dashboard/rowlist.h"
#include "ui/rehearsal/flowlayout.h"
#include "ui/rehearsal/rehearsaldriver.h"
#include "ui/rehearsal/rehearsalpanel.h"

#include "tests/support/printing.h"

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
    QStringList cleared;
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
};

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
    auto *const list = panel.findChild<RowList *>();
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
