// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/buttons.h"
#include "ui/alerts/rulesdialog.h"

#include "core/config/configurationfile.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"
#include "tests/ui/notingrules.h"
#include "ui/alerts/alertdialog.h"
#include "ui/alerts/rulesmodel.h"
#include "ui/alerts/rulewords.h"
#include "ui/dashboard/noticebar.h"
#include "ui/format/buttons.h"
#include "ui/format/statepalette.h"
#include "ui/format/tableview.h"
#include "ui/settings/calmstyle.h"
#include "ui/settings/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_rulesdialog {

using namespace feedwarden;
using namespace feedwarden::test;
using test::NotingRules;

static constexpr int Patience = 60'000;   // ms

namespace {

QString labelOf(const QWidget &owner, const char *name)
{
    const auto *const label = owner.findChild<QLabel *>(QString::fromLatin1(name));
    return label ? label->text() : QString();
}

AlertChannelConfig channel(const char *name, const char *program = "/bin/true",
                           AlertSeverity least = AlertSeverity::Info)
{
    return {.name = QString::fromLatin1(name),
            .kind = AlertChannelKind::Command,
            .severity = least,
            .command = {QString::fromLatin1(program)}};
}

/// The list over a driver, and the dialog that it opens.
struct Stage {
    explicit Stage(const AlertSettings &settings = {}, AlertService *alerts = nullptr)
    {
        driver.now = settings;
        list = new RulesDialog(&driver, alerts);
        list->show();
        // Keys that are shortcuts go to the window that has the keyboard.
        list->activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(list)); }();
    }
    ~Stage() { delete list; }

    void choose(AlertKind kind, std::optional<int> place = {}) const
    {
        auto *const model = qobject_cast<RulesModel *>(list->table()->model());
        list->table()->selectRow(model->rowOf(kind, place));
    }
    void press(const char *text) const
    {
        FlatButton *const button = buttonOf(*list, QString::fromLatin1(text));
        QVERIFY2(button, text);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] RuleDialog *editor() const { return list->findChild<RuleDialog *>(); }
    [[nodiscard]] QString notice() const
    {
        const auto *const bar = list->findChild<NoticeBar *>();
        return bar->isVisible() ? bar->accessibleName() : QString();
    }

    NotingRules driver;
    QPointer<RulesDialog> list;
};

QLineEdit *fieldOf(const QWidget &owner, const char *key)
{
    return owner.findChild<QLineEdit *>(QString::fromLatin1(key));
}

QListWidget *listOf(const QWidget &owner, const char *name)
{
    const auto lists = owner.findChildren<QListWidget *>();
    for (QListWidget *list : lists) {
        if (list->accessibleName() == QLatin1String(name))
            return list;
    }
    return nullptr;
}

}   // namespace

/// The rules of alerts as they are seen and changed.
class TestRulesDialog final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();

    void modelHoldsUnderEveryChange();
    void everyKindHasARuleInPlainWords();
    void laterRulesReplaceEarlierOnes();
    void sentencesSayWhatWillHappen_data();
    void sentencesSayWhatWillHappen();
    void sentencesAgreeWithTheService();
    void limitsAreReadAsTheyAreShown_data();
    void limitsAreReadAsTheyAreShown();
    void whatTheFileWouldRefuseIsRefused_data();
    void whatTheFileWouldRefuseIsRefused();
    void keysAloneAddARule();
    void editedRuleIsShownAsItIs();
    void builtInRuleIsEditedButNotRemoved();
    void duplicateIsAnotherRule();
    void switchedAndRemovedRulesComeBack();
    void refusedSaveIsTold();
    void anotherKindBeginsAnew();
    void whoIsNotThereStaysChosen();
    void ruleIsTriedOnItsChannels();
    void everyInputHasAName();
    void nothingIsMarkup();
    void bothPalettesArePainted();
    void fitsASmallScreen();
};

void TestRulesDialog::initTestCase() { QApplication::setStyle(new CalmStyle); }

void TestRulesDialog::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setPalette(Theme::lightPalette());
}

void TestRulesDialog::modelHoldsUnderEveryChange()
{
    RulesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    AlertSettings settings;
    model.setSettings(settings, {});
    QCOMPARE(model.rowCount(), AlertKindCount);
    settings.rules = {{.kind = AlertKind::Gap, .only = {QStringLiteral("a")}}, {.kind = AlertKind::Gap}};
    model.setSettings(settings, {});
    QCOMPARE(model.rowCount(), AlertKindCount + 1);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset), changed(&model, &QAbstractItemModel::dataChanged);
    settings.rules[0].enabled = false;
    model.setSettings(settings, {});
    QCOMPARE(reset.size(), 0);   // Whatever is selected stays so.
    QCOMPARE(changed.size(), 1);
    settings.rules.clear();
    model.setSettings(settings, {});
    QCOMPARE(model.rowCount(), AlertKindCount);
}

void TestRulesDialog::everyKindHasARuleInPlainWords()
{
    RulesModel model;
    model.setSettings({}, {});
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < RulesModel::ColumnCount; ++column)
            QVERIFY(!model.index(row, column).data().toString().isEmpty());
        QVERIFY(model.index(row, 0).data(Qt::AccessibleDescriptionRole).toString().startsWith(u"When "));
        titles << model.index(row, 0).data().toString();
    }
    QCOMPARE(titles.removeDuplicates(), 0);
    const int row = model.rowOf(AlertKind::Quality, {});
    const auto textAt = [&](int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(textAt(RulesModel::RuleColumn), QStringLiteral("The quality is low"));
    QCOMPARE(textAt(RulesModel::WhenColumn), QStringLiteral("below 50, for 5 min"));
    QCOMPARE(textAt(RulesModel::ScopeColumn), QStringLiteral("All"));
    QCOMPARE(textAt(RulesModel::SeverityColumn), QStringLiteral("warning"));
    QCOMPARE(textAt(RulesModel::WaysColumn), QStringLiteral("This computer"));
    QCOMPARE(textAt(RulesModel::StateColumn), QStringLiteral("built in"));
}

/// What the list says of a rule is what AlertSettings::ruleFor() would do with it.
void TestRulesDialog::laterRulesReplaceEarlierOnes()
{
    const QString a = QStringLiteral("a"), b = QStringLiteral("b");
    AlertSettings settings;
    settings.rules = {{.kind = AlertKind::Gap, .threshold = 1},
                      {.kind = AlertKind::Gap, .threshold = 2, .only = {a, b}},
                      {.kind = AlertKind::Gap, .threshold = 3, .only = {a}},
                      {.kind = AlertKind::Gap, .threshold = 4, .only = {a}},
                      {.kind = AlertKind::Gap, .threshold = 5},
                      {.kind = AlertKind::Stale, .only = {a}}};
    QSet<double> inForce;
    for (const QString &subject : {a, b, QStringLiteral("c")})
        inForce.insert(settings.ruleFor(AlertKind::Gap, subject).threshold);
    int seen = 0;
    for (const RuleRow &row : ruleRows(settings)) {
        if (row.rule.kind != AlertKind::Gap)
            continue;
        ++seen;
        QCOMPARE(row.isOverruled, !inForce.contains(row.rule.threshold));
    }
    QCOMPARE(seen, 5);   // And none that is built in: it holds for nobody.
    RulesModel model;
    model.setSettings(settings, {});
    QVERIFY(model.rowOf(AlertKind::Stale, {}) >= 0);   // For all others.
    QCOMPARE(model.index(model.rowOf(AlertKind::Gap, 0), RulesModel::StateColumn).data().toString(),
             QStringLiteral("replaced"));
}

void TestRulesDialog::sentencesSayWhatWillHappen_data()
{
    QTest::addColumn<AlertRule>("rule");
    QTest::addColumn<AlertSettings>("settings");
    QTest::addColumn<QString>("sentence");
    const AlertSettings usual;
    AlertSettings ways;
    ways.channels = {channel("phone"), channel("team", "/bin/true", AlertSeverity::Critical), channel("log")};
    AlertRule down = builtInAlertRule(AlertKind::LineDown);
    QTest::newRow("as it is built in") << down << usual
                                       << "When a feed or the session of an account is down for more than 1 min, tell "
                                          "me on this computer.";
    QTest::newRow("all channels") << down << ways
                                  << "When a feed or the session of an account is down for more than 1 min, tell me "
                                     "on this computer and by phone, team and log.";
    down.only = {QStringLiteral("kraken"), QStringLiteral("okx"), QStringLiteral("gone")};
    down.lasting = 30s;
    down.channels = {QStringLiteral("phone")};
    QTest::newRow("some, one way") << down << ways
                                   << "When Kraken Spot, okx or gone is down for more than 30 s, tell me on this "
                                      "computer and by phone.";
    AlertRule late = builtInAlertRule(AlertKind::Latency);
    late.lasting = 0ms;
    AlertSettings quiet = ways;
    quiet.quietHours = QStringLiteral("22:00-07:00");
    QTest::newRow("a channel for serious ones, quiet hours")
        << late << quiet
        << "When one in twenty messages of a feed comes more than 2 s late, tell me on this computer and by phone and "
           "log. Not by team: only what is more serious goes there. In quiet hours (22:00-07:00) it waits until they "
           "end.";
    late.severity = AlertSeverity::Critical;
    late.channels = {QStringLiteral("team")};
    quiet.desktop = false;
    QTest::newRow("critical, without the desktop")
        << late << quiet
        << "When one in twenty messages of a feed comes more than 2 s late, tell me by team. Also in quiet hours "
           "(22:00-07:00).";
    AlertSettings nothing;
    nothing.desktop = false;
    QTest::newRow("nowhere") << builtInAlertRule(AlertKind::Storage) << nothing
                             << "When the history cannot be written for more than 10 s, nobody is told: no channel "
                                "takes it, and notifications are off.";
    AlertRule off = builtInAlertRule(AlertKind::Gap);
    off.enabled = false;
    QTest::newRow("switched off")
        << off << usual
        << "When a feed has at least 3 gap(s) within ten minutes, nobody is told: the rule is "
           "switched off.";
    AlertSettings none;
    none.enabled = false;
    QTest::newRow("all of them off") << builtInAlertRule(AlertKind::Account) << none
                                     << "When an account is refused and not tried any more, nobody is told: all alerts "
                                        "are switched off.";
}

void TestRulesDialog::sentencesSayWhatWillHappen()
{
    QFETCH(const AlertRule, rule);
    QFETCH(const AlertSettings, settings);
    QFETCH(const QString, sentence);
    QCOMPARE(ruleSentence(rule, settings, {{QStringLiteral("kraken"), QStringLiteral("Kraken Spot")}}), sentence);
}

/// Where the sentence says that it goes, it goes: a real service with real programs.
void TestRulesDialog::sentencesAgreeWithTheService()
{
    const QTemporaryDir folder;
    const auto writer = [&](const char *name, AlertSeverity least) {
        AlertChannelConfig made = channel(name, "/bin/sh", least);
        made.command << QStringLiteral("-c")
                     << QStringLiteral("cat > '%1'").arg(folder.filePath(QString::fromLatin1(name)));
        return made;
    };
    Configuration configuration;
    configuration.alerts.clearAfter = 0ms;
    configuration.alerts.channels = {writer("all", AlertSeverity::Info), writer("serious", AlertSeverity::Critical),
                                     writer("other", AlertSeverity::Info)};
    AlertRule rule = builtInAlertRule(AlertKind::Storage);
    rule.lasting = 0ms;
    rule.channels = {QStringLiteral("all"), QStringLiteral("serious")};
    configuration.alerts.rules = {rule};
    QCOMPARE(channelsOf(rule, configuration.alerts), QStringList{QStringLiteral("all")});
    AlertService service;
    service.keep(folder.path());
    service.apply(configuration);
    HistoryStatus status;
    status.fault = HistoryFault{HistoryFault::Kind::Full, QStringLiteral("disk full")};
    service.setHistoryStatus(status);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(QStringLiteral("all"))), Patience);
    // All are posted together; what was not for the others has not come with it.
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("serious"))));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("other"))));
}

void TestRulesDialog::limitsAreReadAsTheyAreShown_data()
{
    QTest::addColumn<AlertKind>("kind");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("typed");   // Several, with | between them.
    QTest::newRow("share") << AlertKind::Stale << 0.25 << "25 %"
                           << "25|25%| 25 % ";
    QTest::newRow("a part of a percent") << AlertKind::Stale << 0.125 << "12.5 %"
                                         << "12.5|12,5 %";
    QTest::newRow("a percentage that is no binary fraction") << AlertKind::Stale << 0.07 << "7 %"
                                                             << "7|7%";
    QTest::newRow("many") << AlertKind::Gap << 12'000.0 << "12000"
                          << "12000";
    QTest::newRow("count") << AlertKind::Gap << 3.0 << "3"
                           << "3| 3 ";
    QTest::newRow("delay") << AlertKind::Latency << 500.0 << "500 ms"
                           << "500ms|500 ms";
    QTest::newRow("long delay") << AlertKind::Latency << 90'000.0 << "1 min 30 s"
                                << "90 s|1m30s";
    QTest::newRow("ban") << AlertKind::Ban << 60.0 << "1 min"
                         << "60 s|1 min";
    QTest::newRow("factor") << AlertKind::SloBurn << 14.4 << "14.4"
                            << "14.4|14,4";
}

void TestRulesDialog::limitsAreReadAsTheyAreShown()
{
    QFETCH(const AlertKind, kind);
    QFETCH(const double, value);
    QFETCH(const QString, shown);
    QFETCH(const QString, typed);
    QCOMPARE(thresholdText(kind, value), shown);
    for (const QString &text : typed.split(QLatin1Char('|')) + QStringList{shown})
        QCOMPARE(typedThreshold(kind, text), std::optional(value));
    for (const QString &text : {QString(), QStringLiteral("x"), QStringLiteral("3 apples")})
        QVERIFY(!typedThreshold(kind, text));
    QVERIFY(thresholdTitle(kind).contains(QLatin1Char('&')));
}

void TestRulesDialog::whatTheFileWouldRefuseIsRefused_data()
{
    QTest::addColumn<AlertKind>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("note");   // Empty = it is taken.
    const auto row = [](const char *name, AlertKind kind, const char *field, const char *text, const QByteArray &value,
                        const char *note) {
        QTest::newRow(name) << kind << QString::fromLatin1(field) << QString::fromLatin1(text)
                            << QByteArray(field) + " = " + value << QString::fromUtf8(note);
    };
    row("too short for a line", AlertKind::LineDown, "for_ms", "19 s", "19000",
        "At least 20 s: before that nobody knows whether your own link is to blame");
    row("as short as can be", AlertKind::LineDown, "for_ms", "20 s", "20000", "");
    row("short for another", AlertKind::Stale, "for_ms", "0 s", "0", "");
    row("a day", AlertKind::Stale, "for_ms", "24 h", "86400000", "");
    row("more than a day", AlertKind::Stale, "for_ms", "25 h", "90000000", "Allowed: 0 s to 1 d");
    row("more than all", AlertKind::Stale, "threshold", "101 %", "1.01", "Allowed: 0 % to 100 %");
    row("all", AlertKind::Stale, "threshold", "100 %", "1", "");
    row("less than nothing", AlertKind::Gap, "threshold", "-1", "-1", "Allowed: 0 to 1000000");
    row("no number", AlertKind::Gap, "threshold", "many", "\"many\"", "Write a number");
    row("no unit", AlertKind::Latency, "threshold", "500", "\"500\"", "Write it like 30 s or 500 ms");
}

void TestRulesDialog::whatTheFileWouldRefuseIsRefused()
{
    QFETCH(const AlertKind, kind);
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QFETCH(const QByteArray, toml);
    QFETCH(const QString, note);
    const Stage stage;
    stage.choose(kind);
    stage.press("Edit");
    RuleDialog *const dialog = stage.editor();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(field)->setText(text);
    QCOMPARE(dialog->missing(), note);
    QCOMPARE(buttonOf(*dialog, QStringLiteral("Save"))->isEnabled(), note.isEmpty());
    QCOMPARE(labelOf(*dialog, "preview").contains(note), true);
    // The file's own reader is of the same opinion.
    const ReadResult read = parseConfiguration("[[alerts.rule]]\nkind = \"" + QByteArray(nameOf(kind).data()) + "\"\n"
                                                   + toml + '\n',
                                               QStringLiteral("/nowhere/feedwarden.toml"));
    QCOMPARE(read.errors.isEmpty(), note.isEmpty());
}

void TestRulesDialog::keysAloneAddARule()
{
    AlertSettings settings;
    settings.channels = {channel("phone"), channel("log")};
    const Stage stage(settings);
    QTest::keyClick(stage.list, Qt::Key_N, Qt::ControlModifier);
    RuleDialog *const dialog = stage.editor();
    QVERIFY(dialog && dialog->isVisible());
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    auto *const kind = qobject_cast<QComboBox *>(dialog->focusWidget());
    QVERIFY(kind);
    kind->setCurrentIndex(kind->findData(int(AlertKind::Stale)));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    auto *const threshold = qobject_cast<QLineEdit *>(dialog->focusWidget());
    QVERIFY(threshold);
    threshold->selectAll();
    QTest::keyClicks(threshold, QStringLiteral("25"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    auto *const lasting = qobject_cast<QLineEdit *>(dialog->focusWidget());
    lasting->selectAll();
    QTest::keyClicks(lasting, QStringLiteral("30 s"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);   // Severity.
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);   // On.
    QVERIFY(qobject_cast<QCheckBox *>(dialog->focusWidget()));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);   // Whom.
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
    QCOMPARE(dialog->missing(), QStringLiteral("Check at least one whom it is about."));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(dialog->focusWidget(), listOf(*dialog, "Whom it is about"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);   // Channels.
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(dialog->focusWidget(), listOf(*dialog, "Channels that it is told by"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    QCOMPARE(dialog->missing(), QString());
    QCOMPARE(
        labelOf(*dialog, "preview"),
        QStringLiteral("When at least 25 % of the streams of Kraken Spot are silent for more than 30 s, tell me on "
                       "this computer and by phone. For all others it stays as it is."));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(stage.driver.now.rules.size(), 1);
    const AlertRule expected{.kind = AlertKind::Stale,
                             .severity = AlertSeverity::Critical,
                             .lasting = 30s,
                             .threshold = 0.25,
                             .only = {QStringLiteral("kraken")},
                             .channels = {QStringLiteral("phone")}};
    QCOMPARE(stage.driver.now.rules.constFirst(), expected);
    QTRY_VERIFY(!stage.editor());
    QCOMPARE(stage.notice(), QStringLiteral("“Streams are silent” was saved."));
    QVERIFY(stage.list->sentence().contains(QStringLiteral("Kraken Spot")));   // It is the selected one.
}

void TestRulesDialog::editedRuleIsShownAsItIs()
{
    AlertSettings settings;
    settings.channels = {channel("phone"), channel("log")};
    const AlertRule rule{.kind = AlertKind::Latency,
                         .enabled = false,
                         .severity = AlertSeverity::Info,
                         .lasting = 90s,
                         .threshold = 0.1234567,   // No whole millisecond.
                         .only = {QStringLiteral("okx")},
                         .channels = {QStringLiteral("log")}};
    settings.rules = {rule};
    const Stage stage(settings);
    stage.choose(AlertKind::Latency, 0);
    QTest::keyClick(stage.list->table(), Qt::Key_Return);
    RuleDialog *const dialog = stage.editor();
    QVERIFY(dialog);
    QCOMPARE(dialog->rule(), rule);   // Looking at it changes nothing.
    QVERIFY(!dialog->findChild<QComboBox *>()->isEnabled());
    fieldOf(*dialog, "for_ms")->setText(QStringLiteral("2 min"));
    QTest::mouseClick(buttonOf(*dialog, QStringLiteral("Save")), Qt::LeftButton);
    AlertRule expected = rule;
    expected.lasting = 120s;
    QCOMPARE(stage.driver.now.rules, QList{expected});
    QCOMPARE(stage.driver.befores, QList{rule});
}

void TestRulesDialog::builtInRuleIsEditedButNotRemoved()
{
    const Stage stage;
    stage.choose(AlertKind::Quality);
    QVERIFY(!buttonOf(*stage.list, QStringLiteral("Remove"))->isEnabled());
    QTest::keyClick(stage.list->table(), Qt::Key_Delete);
    QVERIFY(stage.driver.now.rules.isEmpty() && stage.driver.steps.isEmpty());
    stage.press("Edit");
    fieldOf(*stage.editor(), "threshold")->setText(QStringLiteral("70"));
    QVERIFY(labelOf(*stage.editor(), "preview").endsWith(QStringLiteral("It takes the place of the built-in rule.")));
    QTest::mouseClick(buttonOf(*stage.editor(), QStringLiteral("Save")), Qt::LeftButton);
    QCOMPARE(stage.driver.now.rules.size(), 1);
    QCOMPARE(stage.driver.now.rules.constFirst().threshold, 70.0);
    QVERIFY(buttonOf(*stage.list, QStringLiteral("Remove"))->isEnabled());
}

void TestRulesDialog::duplicateIsAnotherRule()
{
    AlertSettings settings;
    settings.rules = {{.kind = AlertKind::Gap, .threshold = 9, .only = {QStringLiteral("okx")}}};
    const Stage stage(settings);
    stage.choose(AlertKind::Gap, 0);
    stage.press("Duplicate");
    QVERIFY(!stage.editor()->place());
    QListWidget *const whom = listOf(*stage.editor(), "Whom it is about");
    whom->item(2)->setCheckState(Qt::Unchecked);
    whom->item(0)->setCheckState(Qt::Checked);
    QTest::mouseClick(buttonOf(*stage.editor(), QStringLiteral("Add the rule")), Qt::LeftButton);
    QCOMPARE(stage.driver.now.rules.size(), 2);
    QCOMPARE(stage.driver.now.rules[0].only, QStringList{QStringLiteral("okx")});
    QCOMPARE(stage.driver.now.rules[1].only, QStringList{QStringLiteral("binance")});
    QCOMPARE(stage.driver.now.rules[1].threshold, 9.0);
}

void TestRulesDialog::switchedAndRemovedRulesComeBack()
{
    AlertSettings settings;
    settings.rules = {{.kind = AlertKind::Gap, .threshold = 9, .only = {QStringLiteral("okx")}}};
    const Stage stage(settings);
    stage.choose(AlertKind::Gap, 0);
    QTest::keyClick(stage.list->table(), Qt::Key_Space);
    QVERIFY(!stage.driver.now.rules[0].enabled);
    QCOMPARE(stage.notice(), QStringLiteral("“Messages are missing” was switched off."));
    QVERIFY(buttonOf(*stage.list, QStringLiteral("Switch on")));
    QTest::keyClick(stage.list->table(), Qt::Key_Delete);
    QVERIFY(stage.driver.now.rules.isEmpty());
    QCOMPARE(stage.notice(), QStringLiteral("“Messages are missing” was removed."));
    QTest::keyClick(stage.list, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stage.driver.now.rules.size(), 1);
    QVERIFY(!stage.driver.now.rules[0].enabled);
    QVERIFY(!stage.notice().isEmpty());   // There is more.
    QTest::mouseClick(buttonOf(*stage.list->findChild<NoticeBar *>(), QStringLiteral("Undo")), Qt::LeftButton);
    QCOMPARE(stage.driver.now.rules, settings.rules);
    QCOMPARE(stage.notice(), QString());
}

void TestRulesDialog::refusedSaveIsTold()
{
    Stage stage;
    stage.driver.refusal = QStringLiteral("The disk is <b>full</b>.");
    stage.choose(AlertKind::Gap);
    stage.press("Edit");
    QTest::mouseClick(buttonOf(*stage.editor(), QStringLiteral("Save")), Qt::LeftButton);
    QCOMPARE(labelOf(*stage.editor(), "preview"), stage.driver.refusal);
    QVERIFY(buttonOf(*stage.editor(), QStringLiteral("Save"))->isEnabled());   // Once more.
    QCOMPARE(stage.list->outcome(), QString());                                // Told once.
    stage.editor()->close();
    stage.press("Switch off");
    QCOMPARE(stage.list->outcome(), stage.driver.refusal);
}

void TestRulesDialog::anotherKindBeginsAnew()
{
    const Stage stage;
    stage.choose(AlertKind::Stale);
    stage.press("Add a rule");
    auto *const kind = stage.editor()->findChild<QComboBox *>();
    const auto take = [&](AlertKind wanted) { kind->setCurrentIndex(kind->findData(int(wanted))); };
    for (int number = 0; number < AlertKindCount; ++number) {
        take(AlertKind(number));
        QCOMPARE(stage.editor()->rule(), builtInAlertRule(AlertKind(number)));
        QCOMPARE(fieldOf(*stage.editor(), "threshold")->isVisible(), measureOf(AlertKind(number)) != RuleMeasure::None);
        QCOMPARE(listOf(*stage.editor(), "Whom it is about")->isVisible(), hasSubject(AlertKind(number)));
        QCOMPARE(stage.editor()->missing(), QString());
    }
}

void TestRulesDialog::whoIsNotThereStaysChosen()
{
    AlertSettings settings;
    settings.rules = {{.kind = AlertKind::Gap, .only = {QStringLiteral("gone")}}};
    const Stage stage(settings);
    stage.choose(AlertKind::Gap, 0);
    stage.press("Edit");
    QListWidget *const whom = listOf(*stage.editor(), "Whom it is about");
    QCOMPARE(whom->count(), 4);
    QCOMPARE(whom->item(3)->text(), QStringLiteral("gone (not there)"));
    QCOMPARE(stage.editor()->rule().only, QStringList{QStringLiteral("gone")});
}

void TestRulesDialog::ruleIsTriedOnItsChannels()
{
    const QTemporaryDir folder;
    Configuration configuration;
    configuration.alerts.channels = {channel("good"), channel("bad", "/bin/false"), channel("other")};
    AlertRule rule = builtInAlertRule(AlertKind::Gap);
    rule.channels = {QStringLiteral("good"), QStringLiteral("bad")};
    configuration.alerts.rules = {rule};
    AlertService service;
    service.keep(folder.path());
    service.apply(configuration);
    const Stage stage(configuration.alerts, &service);
    stage.choose(AlertKind::Gap, 0);
    QSignalSpy tested(&service, &AlertService::channelTested);
    FlatButton *const button = buttonOf(*stage.list, QStringLiteral("Try it"));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!button->isEnabled());   // One at a time.
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), Patience);
    QCOMPARE(tested.size(), 2);
    QVERIFY(stage.list->outcome().contains(QStringLiteral("good: the message was delivered.")));
    QVERIFY(stage.list->outcome().contains(QStringLiteral("bad: not delivered. the command ended with 1")));
    QVERIFY(!stage.list->outcome().contains(QStringLiteral("other")));
    const Stage without;
    QVERIFY(!buttonOf(*without.list, QStringLiteral("Try it"))->isEnabled());
    without.press("Edit");
    QVERIFY(!listOf(*without.editor(), "Channels that it is told by")->isVisible());   // Nothing to choose from.
}

void TestRulesDialog::everyInputHasAName()
{
    AlertSettings settings;
    settings.channels = {channel("phone")};
    const Stage stage(settings);
    stage.choose(AlertKind::Stale);
    stage.press("Add a rule");
    int inputs = 0;
    for (const QWidget *const owner : std::initializer_list<const QWidget *>{stage.list, stage.editor()}) {
        QSet<QWidget *> buddies;
        const auto labels = owner->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            buddies.insert(label->buddy());
        const auto widgets = owner->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->window() != owner || widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
                || widget->inherits("QHeaderView") || widget->inherits("QScrollBar")
                || widget->parentWidget()->inherits("QComboBox"))
                continue;
            ++inputs;
            const auto *const button = qobject_cast<QAbstractButton *>(widget);
            QVERIFY2(buddies.contains(widget) || !widget->accessibleName().isEmpty()
                         || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
            QVERIFY(widget->focusPolicy() & Qt::TabFocus);
        }
    }
    QVERIFY2(inputs >= 16, qPrintable(QString::number(inputs)));
}

void TestRulesDialog::nothingIsMarkup()
{
    AlertSettings settings;
    settings.rules = {{.kind = AlertKind::Gap, .only = {QStringLiteral("binance"), QStringLiteral("<i>x</i>")}}};
    const Stage stage(settings);
    stage.choose(AlertKind::Gap, 0);
    QVERIFY(stage.list->sentence().contains(QStringLiteral("Binance <b>Spot</b> or <i>x</i>")));
    stage.press("Edit");
    for (const QWidget *const owner : std::initializer_list<const QWidget *>{stage.list, stage.editor()}) {
        const auto labels = owner->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->text().contains(QLatin1Char('<')))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }
}

void TestRulesDialog::bothPalettesArePainted()
{
    const Stage stage;
    stage.choose(AlertKind::Stale);
    stage.press("Edit");
    for (QWidget *const dialog : std::initializer_list<QWidget *>{stage.list, stage.editor()}) {
        QApplication::setPalette(Theme::lightPalette());
        QTRY_VERIFY(dialog->grab().toImage().pixelColor(2, dialog->height() - 3).lightness() > 200);
        QApplication::setPalette(Theme::darkPalette());
        QTRY_VERIFY(dialog->grab().toImage().pixelColor(2, dialog->height() - 3).lightness() < 80);
    }
}

void TestRulesDialog::fitsASmallScreen()
{
    const Stage stage;
    stage.choose(AlertKind::Stale);
    stage.press("Edit");
    // 1366 x 768 without a panel and a title, measured in the font's own height.
    for (const QWidget *const dialog : std::initializer_list<const QWidget *>{stage.list, stage.editor()}) {
        const int line = dialog->fontMetrics().height();
        QVERIFY2(dialog->height() <= line * 45, qPrintable(QString::number(dialog->height() / line)));
        QVERIFY2(dialog->width() <= line * 80, qPrintable(QString::number(dialog->width() / line)));
    }
}

}   // namespace tst_rulesdialog

FEEDWARDEN_WIDGET_TEST(tst_rulesdialog::TestRulesDialog)
#include "tst_rulesdialog.moc"
