// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/buttons.h"
#include "ui/alerts/alertdialog.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

namespace tst_alertdialog {

using namespace feedwarden;
using namespace feedwarden::test;

static constexpr int Patience = 60'000;   // ms

/// The alerts as they are seen, with the service that makes them.
class TestAlertDialog final : public QObject
{
    Q_OBJECT

private slots:
    void whatLastsIsSeenAcknowledgedAndSnoozed();
    void channelsAreSeenAndTested();
    void withoutAChannelItSaysHowToHaveOne();
    void itLeadsToRulesAndChannels();
};

static Configuration configured()
{
    Configuration configuration;
    configuration.alerts.clearAfter = 0ms;
    configuration.alerts.rules = {{.kind = AlertKind::Storage, .severity = AlertSeverity::Critical}};
    configuration.alerts.channels = {
        {.name = QStringLiteral("good"), .kind = AlertChannelKind::Command, .command = {QStringLiteral("/bin/true")}},
        {.name = QStringLiteral("bad"), .kind = AlertChannelKind::Command, .command = {QStringLiteral("/bin/false")}}};
    return configuration;
}

void TestAlertDialog::whatLastsIsSeenAcknowledgedAndSnoozed()
{
    AlertService service;
    service.apply(configured());
    AlertDialog dialog(&service);
    dialog.show();
    QVERIFY(!dialog.acknowledgeButton()->isEnabled());
    QCOMPARE(dialog.alertView()->topLevelItemCount(), 0);

    HistoryStatus status;
    status.fault = HistoryFault{HistoryFault::Kind::Full, QStringLiteral("<img src=file> disk full")};
    service.setHistoryStatus(status);
    QTRY_COMPARE_WITH_TIMEOUT(dialog.alertView()->topLevelItemCount(), 1, Patience);
    dialog.alertView()->setCurrentItem(dialog.alertView()->topLevelItem(0));
    bool isLiteral = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (!label->text().contains(QLatin1String("disk full")))
            continue;
        QCOMPARE(label->textFormat(), Qt::PlainText);
        isLiteral = label->text().contains(QLatin1String("<img src=file>"));
    }
    QVERIFY(isLiteral);

    QVERIFY(dialog.snoozeButton()->isEnabled());
    dialog.snoozeButton()->click();
    QVERIFY(service.alerts().first().snoozedUntil.has_value());
    const auto stateOf = [&] { return dialog.alertView()->topLevelItem(0)->text(2); };
    QVERIFY(stateOf().startsWith(QLatin1String("snoozed until")));
    QVERIFY(dialog.alertView()->currentItem());   // What was selected stays so.
    dialog.acknowledgeButton()->click();
    QVERIFY(service.alerts().first().acknowledgedAt.has_value());
    QCOMPARE(stateOf(), QStringLiteral("acknowledged"));

    service.setHistoryStatus({});
    QTRY_COMPARE_WITH_TIMEOUT(dialog.alertView()->topLevelItemCount(), 0, Patience);
    QVERIFY(!dialog.acknowledgeButton()->isEnabled());
}

void TestAlertDialog::channelsAreSeenAndTested()
{
    const QTemporaryDir folder;
    AlertService service;
    service.keep(folder.path());
    AlertDialog dialog(&service);
    dialog.show();
    service.apply(configured());
    QTRY_COMPARE_WITH_TIMEOUT(dialog.channelView()->topLevelItemCount(), 2, Patience);
    QVERIFY(!dialog.testButton()->isEnabled());
    QCOMPARE(dialog.channelView()->topLevelItem(0)->text(0), QStringLiteral("bad"));
    dialog.channelView()->setCurrentItem(dialog.channelView()->topLevelItem(0));
    dialog.testButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(dialog.outcome(), QStringLiteral("bad: not delivered. the command ended with 1"),
                              Patience);
    dialog.channelView()->setCurrentItem(dialog.channelView()->topLevelItem(1));
    dialog.testButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(dialog.outcome(), QStringLiteral("good: the message was delivered."), Patience);
}

void TestAlertDialog::withoutAChannelItSaysHowToHaveOne()
{
    const QTemporaryDir folder;
    AlertService service;
    service.keep(folder.path());
    AlertDialog dialog(&service);
    QVERIFY2(dialog.outcome().contains(QStringLiteral("No channel yet. Add one")), qPrintable(dialog.outcome()));
    dialog.setOffersRules(true);
    dialog.setOffersChannels(true);
    dialog.show();
    const auto labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) {   // It has a line of its own, and the buttons theirs.
        if (label->text() == dialog.outcome())
            QVERIFY(label->width() > dialog.width() * 9 / 10);
    }
    service.apply(configured());
    QTRY_COMPARE_WITH_TIMEOUT(dialog.outcome(), QString(), Patience);
}

void TestAlertDialog::itLeadsToRulesAndChannels()
{
    AlertService service;
    AlertDialog dialog(&service);
    dialog.show();
    const auto leads = [&dialog](const char *text, void (AlertDialog::*offer)(bool), auto requested) {
        FlatButton *const button = buttonOf(dialog, QLatin1String(text));
        QVERIFY(!button->isVisible());
        (dialog.*offer)(true);
        QVERIFY(button->isVisible());
        QSignalSpy spy(&dialog, requested);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(spy.size(), 1);
    };
    leads("Change the rules", &AlertDialog::setOffersRules, &AlertDialog::rulesRequested);
    leads("Change the channels", &AlertDialog::setOffersChannels, &AlertDialog::channelsRequested);
}

}   // namespace tst_alertdialog

FEEDWARDEN_WIDGET_TEST(tst_alertdialog::TestAlertDialog)
#include "tst_alertdialog.moc"
