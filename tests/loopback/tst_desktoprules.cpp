// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktoprules.h"
#include "tests/loopback/savedconfiguration.h"
#include "tests/ui/buttons.h"

#include "app/desktop/desktopsession.h"
#include "core/config/configurationfile.h"
#include "core/monitor/monitor.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"
#include "ui/alerts/alertdialog.h"
#include "ui/alerts/rulesdialog.h"
#include "ui/alerts/rulesmodel.h"
#include "ui/dashboard/commandfield.h"
#include "ui/dashboard/mainwindow.h"
#include "ui/dashboard/noticebar.h"
#include "ui/format/buttons.h"
#include "ui/format/tableview.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_desktoprules {

using namespace feedwarden;
using namespace feedwarden::test;

/// The rules of alerts, changed for real: a configuration file that is written, and the program that runs it.
class TestDesktopRules final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void addedRuleIsInTheFile();
    void firstRuleMakesTheFile();
    void editedRuleKeepsWhatIsNotEdited();
    void whatIsAsUsualIsNotWritten();
    void removedRuleComesBackToTheByte();
    void removedRuleComesBackBesideOtherEdits();
    void stepsAreTakenBackOneByOne();
    void editsOfOthersAreNeverLost();
    void brokenFileIsToldAndLeftAlone();
    void whatTheFileDoesNotAdmitIsNotWritten();
    void subjectsAreThoseThatThereAre();
    void simulatedRulesStayInMemory();
    void rulesAreChangedInTheWindow();

private:
    [[nodiscard]] QByteArray text() const;
    void put(const QByteArray &text) const { saveConfiguration(m_path, text); }
    void take() { takeConfiguration(m_path, *m_rules); }
    [[nodiscard]] AlertRule ruleAt(int place) const { return m_rules->settings().rules.value(place); }
    [[nodiscard]] bool saves(std::optional<int> place, const AlertRule &rule);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Monitor> m_monitor;
    std::unique_ptr<DesktopRules> m_rules;
    QString m_path;
};

static constexpr char Start[] =
    "config_version = 1\n\n[alerts]\nsound = false   # at night\n\n# Late.\n[[alerts.rule]]\nkind = \"latency_above\"\n"
    "threshold = 500   # as measured\nfor_ms = 60000\n\n# The phone.\n[[alerts.channel]]\nname = \"phone\"\n"
    "kind = \"command\"\ncommand = [\"/bin/true\"]\n\n[[alerts.rule]]\nkind = \"gap\"\nonly = [\n  \"main\",   # this "
    "one\n"
    "]\n\n# Main.\n[[feed]]\nname = \"main\"\nvenue = \"kraken\"\nsymbols = [\"BTC/USD\"]\nchannels = [\"trade\"]\n"
    "enabled = false\n\n[[feed]]\nname = \"other\"\nvenue = \"kraken\"\nsymbols = [\"ETH/USD\"]\nchannels = "
    "[\"trade\"]\n"
    "enabled = false\n\n[[feed]]\nname = \"third\"\nvenue = \"okx\"\nsymbols = [\"BTC-USDT\"]\nchannels = [\"trade\"]\n"
    "enabled = false\n";

QByteArray TestDesktopRules::text() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

void TestDesktopRules::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("feedwarden.toml"));
    m_monitor = std::make_unique<Monitor>();
    m_rules = std::make_unique<DesktopRules>(m_monitor.get());
    put(Start);
    take();
}

void TestDesktopRules::cleanup()
{
    m_rules.reset();
    m_monitor.reset();
}

bool TestDesktopRules::saves(std::optional<int> place, const AlertRule &rule)
{
    QSignalSpy saved(m_rules.get(), &RulesDriver::saved), failed(m_rules.get(), &RulesDriver::saveFailed);
    m_rules->save(place, place ? ruleAt(*place) : AlertRule(), rule);
    [&] { QTRY_COMPARE(saved.size() + failed.size(), 1); }();
    if (!failed.isEmpty())
        qInfo().noquote() << failed[0][0].toString();
    else if (ruleAt(saved[0][0].toInt()) != rule)
        return false;   // What is shown next is what was written.
    return !saved.isEmpty();
}

void TestDesktopRules::addedRuleIsInTheFile()
{
    AlertRule rule = builtInAlertRule(AlertKind::Stale);
    rule.severity = AlertSeverity::Critical;
    rule.lasting = 30s;
    rule.threshold = 0.25;
    rule.only = {QStringLiteral("main"), QStringLiteral("other")};
    rule.channels = {QStringLiteral("phone")};
    QSignalSpy written(m_rules.get(), &DesktopRules::fileWritten);
    QVERIFY(saves({}, rule));
    QCOMPARE(written.size(), 1);
    const QByteArray added = "[[alerts.rule]]\nkind = \"stale\"\nseverity = \"critical\"\nfor_ms = 30000\n"
                             "threshold = 0.25\nonly = [\"main\", \"other\"]\nchannels = [\"phone\"]\n\n";
    QCOMPARE(text(), QByteArray(Start).replace("# Main.\n", added + "# Main.\n"));
    take();
    QCOMPARE(ruleAt(2), rule);
    m_rules->undo();
    QCOMPARE(text(), QByteArray(Start));
}

void TestDesktopRules::firstRuleMakesTheFile()
{
    QVERIFY(QFile::remove(m_path));
    m_rules->setConfiguration({}, m_path);
    AlertRule off = builtInAlertRule(AlertKind::Gap);
    off.enabled = false;
    QVERIFY(saves({}, off));
    QCOMPARE(text(), QByteArray("config_version = 1\n\n[[alerts.rule]]\nkind = \"gap\"\nenabled = false\n"));
    m_rules->undo();
    QVERIFY(m_rules->settings().rules.isEmpty());
    QCOMPARE(readConfiguration(m_path).configuration, std::optional(Configuration()));
}

void TestDesktopRules::editedRuleKeepsWhatIsNotEdited()
{
    AlertRule rule = ruleAt(0);
    rule.threshold = 750;
    rule.channels = {QStringLiteral("phone")};
    QVERIFY(saves(0, rule));
    QCOMPARE(text(), QByteArray(Start).replace("threshold = 500   # as measured\nfor_ms = 60000\n",
                                               "threshold = 750   # as measured\nfor_ms = 60000\n"
                                               "channels = [\"phone\"]\n"));
    rule = ruleAt(1);
    rule.only << QStringLiteral("other");
    QVERIFY(saves(1, rule));
    QVERIFY(text().contains("only = [\n  \"main\",   # this one\n  \"other\",\n]\n"));
    // Nothing edited is nothing written, and nothing to take back.
    const QByteArray now = text();
    QSignalSpy written(m_rules.get(), &DesktopRules::fileWritten);
    QVERIFY(saves(1, rule));
    QCOMPARE(written.size(), 0);
    QCOMPARE(text(), now);
}

void TestDesktopRules::whatIsAsUsualIsNotWritten()
{
    AlertRule rule = builtInAlertRule(AlertKind::Latency);
    QVERIFY(saves(0, rule));
    QCOMPARE(text(), QByteArray(Start).replace("threshold = 500   # as measured\nfor_ms = 60000\n", ""));
    QVERIFY(saves({}, builtInAlertRule(AlertKind::Quality)));
    QVERIFY(text().contains("[[alerts.rule]]\nkind = \"quality_below\"\n\n"));
}

void TestDesktopRules::removedRuleComesBackToTheByte()
{
    QSignalSpy done(m_rules.get(), &RulesDriver::done);
    m_rules->remove(0, ruleAt(0));
    QCOMPARE(done.size(), 1);
    QCOMPARE(text(),
             QByteArray(Start).replace("# Late.\n[[alerts.rule]]\nkind = \"latency_above\"\nthreshold = 500   # as "
                                       "measured\nfor_ms = 60000\n\n",
                                       ""));
    QCOMPARE(m_rules->settings().rules.size(), 1);
    QVERIFY(m_rules->canUndo());
    m_rules->undo();
    QCOMPARE(done.size(), 2);
    QCOMPARE(text(), QByteArray(Start));
    QVERIFY(!m_rules->canUndo());
    m_rules->undo();   // There is nothing left to undo.
    QCOMPARE(done.size(), 2);
}

void TestDesktopRules::removedRuleComesBackBesideOtherEdits()
{
    const AlertRule removed = ruleAt(0);
    m_rules->remove(0, removed);
    put(text() + "# By hand.\n");
    take();
    m_rules->undo();
    QVERIFY(text().endsWith("# By hand.\n"));
    QVERIFY(text().contains("# Late.\n[[alerts.rule]]\nkind = \"latency_above\"\nthreshold = 500   # as measured\n"));
    QCOMPARE(ruleAt(1), removed);
}

void TestDesktopRules::stepsAreTakenBackOneByOne()
{
    QList<QByteArray> texts;
    for (int i = 1; i <= 3; ++i) {
        texts << text();
        AlertRule rule = ruleAt(0);
        rule.threshold = 500 + i;
        QVERIFY(saves(0, rule));
    }
    texts << text();
    m_rules->remove(1, ruleAt(1));
    while (!texts.isEmpty()) {
        QVERIFY(m_rules->canUndo());
        m_rules->undo();
        QCOMPARE(text(), texts.takeLast());
    }
    QVERIFY(!m_rules->canUndo());
    QCOMPARE(text(), QByteArray(Start));
    // Of many the last ones.
    for (int i = 0; i < ConfigurationSteps::MostSteps + 2; ++i) {
        AlertRule rule = ruleAt(0);
        rule.threshold = 1'000 + i;
        QVERIFY(saves(0, rule));
    }
    int steps = 0;
    for (; m_rules->canUndo(); ++steps)
        m_rules->undo();
    QCOMPARE(steps, int(ConfigurationSteps::MostSteps));
    QCOMPARE(ruleAt(0).threshold, 1'001.0);
}

void TestDesktopRules::editsOfOthersAreNeverLost()
{
    AlertRule rule = ruleAt(0);
    rule.threshold = 750;
    QVERIFY(saves(0, rule));
    QSignalSpy failed(m_rules.get(), &RulesDriver::failed), notSaved(m_rules.get(), &RulesDriver::saveFailed);
    const QByteArray edited = text().replace("kind = \"latency_above\"", "kind = \"banned\"");
    put(edited);
    m_rules->undo();
    QCOMPARE(failed.size(), 1);
    QVERIFY(!m_rules->canUndo());
    // What is at that place is not what the user has looked at.
    m_rules->remove(0, ruleAt(0));
    QCOMPARE(failed.size(), 2);
    m_rules->save(0, ruleAt(0), rule);
    QTRY_COMPARE(notSaved.size(), 1);
    QVERIFY(notSaved[0][0].toString().contains(QStringLiteral("changed meanwhile")));
    QCOMPARE(text(), edited);
}

void TestDesktopRules::brokenFileIsToldAndLeftAlone()
{
    for (const QByteArray &broken : {QByteArray(Start) + "[[feed]\n", QByteArray(Start) + "[colours]\nx = 1\n"}) {
        put(broken);
        QSignalSpy failed(m_rules.get(), &RulesDriver::failed), notSaved(m_rules.get(), &RulesDriver::saveFailed);
        m_rules->save({}, {}, builtInAlertRule(AlertKind::Stale));
        QTRY_COMPARE(notSaved.size(), 1);
        QVERIFY(notSaved[0][0].toString().contains(m_path));
        m_rules->remove(0, ruleAt(0));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(text(), broken);
    }
}

/// The file's own checker has the last word, whoever asks.
void TestDesktopRules::whatTheFileDoesNotAdmitIsNotWritten()
{
    AlertRule rule = builtInAlertRule(AlertKind::LineDown);
    rule.lasting = 19s;
    QVERIFY(!saves({}, rule));
    rule.lasting = 20s;
    rule.channels = {QStringLiteral("nobody")};
    QVERIFY(!saves({}, rule));
    rule = ruleAt(0);
    rule.threshold = -1;
    QVERIFY(!saves(0, rule));
    QCOMPARE(text(), QByteArray(Start));
    QVERIFY(!m_rules->canUndo());
}

void TestDesktopRules::subjectsAreThoseThatThereAre()
{
    using Names = QList<std::pair<QString, QString>>;
    const Names feeds = {{QStringLiteral("main"), QStringLiteral("Kraken Spot (main)")},
                         {QStringLiteral("other"), QStringLiteral("Kraken Spot (other)")},
                         {QStringLiteral("third"), QStringLiteral("OKX")}};
    QCOMPARE(m_rules->subjects(AlertKind::Gap), feeds);
    QCOMPARE(m_rules->subjects(AlertKind::Channel), (Names{{QStringLiteral("phone"), QStringLiteral("phone")}}));
    QVERIFY(m_rules->subjects(AlertKind::Account).isEmpty());
    put(QByteArray(Start) + "\n[[account]]\nname = \"mine\"\nvenue = \"kraken\"\n");
    take();
    const Names accounts = {{QStringLiteral("mine"), QStringLiteral("account mine")}};
    QCOMPARE(m_rules->subjects(AlertKind::Account), accounts);
    QCOMPARE(m_rules->subjects(AlertKind::LineDown), feeds + accounts);
    QVERIFY(m_rules->subjects(AlertKind::OwnLink).isEmpty());
}

void TestDesktopRules::simulatedRulesStayInMemory()
{
    Configuration configuration;
    m_rules->setConfiguration(configuration, {});
    connect(m_rules.get(), &DesktopRules::rulesEdited, this, [&](const QList<AlertRule> &rules) {
        configuration.alerts.rules = rules;
        m_rules->setConfiguration(configuration, {});
    });
    AlertRule rule = builtInAlertRule(AlertKind::Gap);
    rule.threshold = 7;
    QVERIFY(saves({}, rule));
    rule.threshold = 8;
    QVERIFY(saves(0, rule));
    m_rules->remove(0, rule);
    QVERIFY(m_rules->settings().rules.isEmpty());
    m_rules->undo();
    QCOMPARE(m_rules->settings().rules, QList{rule});
    m_rules->undo();
    QCOMPARE(ruleAt(0).threshold, 7.0);
    m_rules->undo();
    QVERIFY(m_rules->settings().rules.isEmpty() && !m_rules->canUndo());
    QCOMPARE(text(), QByteArray(Start));
}

static void trigger(MainWindow &window, const QString &text)
{
    const auto actions = window.actions();
    for (QAction *action : actions) {
        if (QString(action->text()).remove(QLatin1Char('&')) == text && action->isVisible())
            action->trigger();
    }
}

void TestDesktopRules::rulesAreChangedInTheWindow()
{
    DesktopSession session(m_folder->path());
    MainWindow window(&session.history());
    session.attach(&window);
    window.show();
    session.runConfiguration(m_path, readConfiguration(m_path));
    QTRY_COMPARE(window.findChild<TableView *>()->model()->rowCount(), 3);
    // From the menu, from the alerts, and by its name: one and the same.
    trigger(window, QStringLiteral("Alert rules…"));
    QPointer<RulesDialog> dialog = window.findChild<RulesDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    trigger(window, QStringLiteral("Alerts…"));
    QTest::mouseClick(buttonOf(*window.findChild<AlertDialog *>(), QStringLiteral("Change the rules")), Qt::LeftButton);
    QCOMPARE(window.findChildren<RulesDialog *>().size(), 1);
    dialog->close();
    QTRY_VERIFY(!dialog);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *const search = window.findChild<CommandField *>();
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("alert rules"));
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QTRY_VERIFY(window.findChild<RulesDialog *>());
    dialog = window.findChild<RulesDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *const model = qobject_cast<RulesModel *>(dialog->table()->model());
    QCOMPARE(model->rowCount(), AlertKindCount + 1);

    dialog->table()->selectRow(model->rowOf(AlertKind::Latency, 0));
    QTest::mouseClick(buttonOf(*dialog, QStringLiteral("Edit")), Qt::LeftButton);
    auto *const editor = dialog->findChild<RuleDialog *>();
    editor->findChild<QLineEdit *>(QStringLiteral("threshold"))->setText(QStringLiteral("800 ms"));
    QTest::mouseClick(buttonOf(*editor, QStringLiteral("Save")), Qt::LeftButton);
    QTRY_COMPARE(text(), QByteArray(Start).replace("threshold = 500 ", "threshold = 800 "));
    QTRY_VERIFY(!dialog->findChild<RuleDialog *>());
    QVERIFY(dialog->sentence().contains(QStringLiteral("800 ms")));

    dialog->table()->selectRow(model->rowOf(AlertKind::Gap, 1));
    dialog->activateWindow();
    dialog->table()->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), dialog->table());
    QTest::keyClick(dialog->table(), Qt::Key_Delete);
    QVERIFY(!text().contains("\"gap\""));
    auto *const bar = dialog->findChild<NoticeBar *>();
    QVERIFY(bar->isVisible());
    QTest::mouseClick(buttonOf(*bar, QStringLiteral("Undo")), Qt::LeftButton);
    QTest::mouseClick(buttonOf(*bar, QStringLiteral("Undo")), Qt::LeftButton);
    QCOMPARE(text(), QByteArray(Start));
    QVERIFY(!bar->isVisible());

    // What somebody writes by hand is seen as soon as it is in force.
    put(QByteArray(Start) + "\n[[alerts.rule]]\nkind = \"banned\"\nthreshold = 5\n");
    QTRY_VERIFY_WITH_TIMEOUT(model->rowOf(AlertKind::Ban, 2) >= 0, 15'000);
    QSignalSpy stopped(&session, &DesktopSession::stopped);
    session.shutDown();
    QTRY_VERIFY_WITH_TIMEOUT(!stopped.isEmpty(), 6'000);
}

}   // namespace tst_desktoprules

FEEDWARDEN_WIDGET_TEST(tst_desktoprules::TestDesktopRules)
#include "tst_desktoprules.moc"
