// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/buttons.h"
#include "ui/alerts/tellingdialog.h"

#include "core/config/configurationfile.h"
#include "core/outlets/alerts/addresscheck.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"
#include "tests/ui/notingtelling.h"
#include "ui/accounts/secretfield.h"
#include "ui/alerts/alertchanneldialog.h"
#include "ui/alerts/alertchannelmodel.h"
#include "ui/alerts/alertchannelpage.h"
#include "ui/alerts/alertdialog.h"
#include "ui/alerts/planneddialog.h"
#include "ui/alerts/plannedmodel.h"
#include "ui/alerts/plannedpage.h"
#include "ui/alerts/quietpage.h"
#include "ui/alerts/tellingwords.h"
#include "ui/dashboard/noticebar.h"
#include "ui/format/tableview.h"
#include "ui/settings/calmstyle.h"
#include "ui/settings/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_tellingdialog {

using namespace feedwarden;
using namespace feedwarden::test;
using test::NotingTelling;

static constexpr int Patience = 60'000;   // ms
static constexpr char Address[] = "https://example.org/hooks/canary0123456789";

namespace {

QCheckBox *boxOf(const QWidget &owner, const char *part)
{
    const auto boxes = owner.findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes) {
        if (QString(box->text()).remove(QLatin1Char('&')).contains(QLatin1String(part)))
            return box;
    }
    return nullptr;
}

QLineEdit *fieldOf(const QWidget &owner, const char *key)
{
    return owner.findChild<QLineEdit *>(QString::fromLatin1(key));
}

QString labelOf(const QWidget &owner, const char *name)
{
    const auto *const label = owner.findChild<QLabel *>(QString::fromLatin1(name));
    return label ? label->text() : QString();
}

WallTime at(const char *local)
{
    return toWallTime(QDateTime::fromString(QLatin1String(local), QStringLiteral("yyyy-MM-dd HH:mm")));
}

AlertChannelConfig command(const char *name, const char *program = "/bin/true")
{
    return {.name = QLatin1String(name), .kind = AlertChannelKind::Command, .command = {QString::fromLatin1(program)}};
}

AlertChannelConfig webhook(const char *name)
{
    return {
        .name = QLatin1String(name), .kind = AlertChannelKind::Webhook, .secretFile = QStringLiteral("/secrets/hook")};
}

AlertSettings settingsWith(const QList<AlertChannelConfig> &channels)
{
    AlertSettings settings;
    settings.channels = channels;
    return settings;
}

/// The dialog over a driver, and the dialogs that it opens.
struct Stage {
    explicit Stage(const AlertSettings &settings = {}, const QList<Maintenance> &planned = {},
                   AlertService *alerts = nullptr)
    {
        driver.now = {settings, planned};
        dialog = new TellingDialog(&driver, alerts);
        dialog->show();
        dialog->activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(dialog)); }();
    }
    ~Stage() { delete dialog; }

    [[nodiscard]] AlertChannelPage *channels() const { return dialog->channels(); }
    [[nodiscard]] PlannedPage *planned() const { return dialog->plannedTimes(); }
    [[nodiscard]] QuietPage *quiet() const { return dialog->quietHours(); }
    static void press(const QWidget &owner, const char *text)
    {
        FlatButton *const button = buttonOf(owner, QString::fromUtf8(text));
        QVERIFY2(button && button->isVisible(), text);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// Keys that are shortcuts go to the window that has the keyboard.
    void activate() const
    {
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
    }
    [[nodiscard]] AlertChannelDialog *editor() const { return dialog->findChild<AlertChannelDialog *>(); }
    [[nodiscard]] PlannedDialog *plan() const { return dialog->findChild<PlannedDialog *>(); }
    [[nodiscard]] QString notice() const
    {
        const auto *const bar = dialog->findChild<NoticeBar *>();
        return bar->isVisible() ? bar->accessibleName() : QString();
    }

    NotingTelling driver;
    QPointer<TellingDialog> dialog;
};

}   // namespace

/// Channels, quiet hours and planned times as they are seen and changed.
class TestTellingDialog final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();

    void modelsHoldUnderEveryChange();
    void plannedTimesStandInTheOrderInWhichTheyCome();
    void channelsSayHowTheyAre();
    void sentencesSayWhatWillHappen();
    void quietHoursAreSaidInWords_data();
    void quietHoursAreSaidInWords();
    void momentsAreReadAsTheyAreShown_data();
    void momentsAreReadAsTheyAreShown();
    void plannedTimesAreSaidInWords();
    void commandsAreReadAsTheyAreShown();
    void secretsAreCheckedByWhatSends_data();
    void secretsAreCheckedByWhatSends();
    void whatTheFileWouldRefuseIsRefused_data();
    void whatTheFileWouldRefuseIsRefused();

    void keysAloneAddAChannel();
    void everyKindAsksForWhatItNeeds();
    void editedChannelIsShownAsItIs();
    void anotherKindForgetsTheSecret();
    void switchedAndRemovedChannelsComeBack();
    void thisComputerIsSwitchedButNotRemoved();
    void channelIsTried();
    void refusedSavesAreTold();
    void quietHoursAreChanged();
    void whatIsBeingTypedStays();
    void plannedTimesAreChanged();
    void wrongTimesAreToldAtTheirFields();
    void everyInputHasAName();
    void nothingIsMarkup();
    void bothPalettesArePainted();
    void fitsASmallScreen();
};

void TestTellingDialog::initTestCase() { QApplication::setStyle(new CalmStyle); }

void TestTellingDialog::init() { QApplication::setPalette(Theme::lightPalette()); }

void TestTellingDialog::modelsHoldUnderEveryChange()
{
    AlertChannelModel channels;
    const QAbstractItemModelTester tester(&channels, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(channels.rowCount(), 0);
    AlertSettings settings;
    for (const auto &list : {QList{command("a"), webhook("b")}, QList{command("a")}, QList<AlertChannelConfig>(),
                             QList{webhook("b"), command("a")}}) {
        settings.channels = list;
        channels.setRows(alertChannelRows(settings, {}, {}));
        QCOMPARE(channels.rowCount(), 1 + int(list.size()));
    }
    QCOMPARE(channels.rowOf(1), 2);
    QCOMPARE(channels.rowOf(std::nullopt), 0);
    QCOMPARE(channels.rowOf(5), -1);
    QSignalSpy changed(&channels, &QAbstractItemModel::dataChanged), reset(&channels, &QAbstractItemModel::modelReset);
    settings.channels[0].enabled = false;
    channels.setRows(alertChannelRows(settings, {}, {}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);   // What is selected stays so.
    channels.setRows(alertChannelRows(settings, {}, {}));
    QCOMPARE(changed.size(), 1);

    PlannedModel planned;
    const QAbstractItemModelTester other(&planned, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Maintenance one{.begin = at("2027-01-01 06:00"), .end = at("2027-01-01 08:00")};
    for (int count : {2, 1, 0, 3}) {
        planned.setPlanned(QList<Maintenance>(count, one), {}, at("2027-01-01 07:00"));
        QCOMPARE(planned.rowCount(), count);
    }
    for (int column = 0; column < planned.columnCount(); ++column)
        QVERIFY(!planned.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestTellingDialog::plannedTimesStandInTheOrderInWhichTheyCome()
{
    const auto planned = [](const char *begin, const char *end) {
        return Maintenance{.begin = at(begin), .end = at(end)};
    };
    const QList<Maintenance> all = {planned("2027-01-01 06:00", "2027-01-01 08:00"),    // Over.
                                    planned("2027-03-01 06:00", "2027-03-01 08:00"),    // Later.
                                    planned("2027-01-02 06:00", "2027-01-02 08:00"),    // Over, later.
                                    planned("2027-02-01 06:00", "2027-02-01 08:00"),    // Now.
                                    planned("2027-02-01 09:00", "2027-02-01 10:00")};   // Next.
    QList<int> places;
    for (const PlannedRow &row : plannedRows(all, at("2027-02-01 07:00")))
        places << row.place;
    QCOMPARE(places, (QList{3, 4, 1, 2, 0}));
}

void TestTellingDialog::channelsSayHowTheyAre()
{
    AlertSettings settings = settingsWith({command("a"), command("b"), command("c"), command("d"), command("e")});
    settings.channels[4].enabled = false;
    const QList<AlertChannelStatus> statuses = {
        {.name = QStringLiteral("a"), .delivered = 2},
        {.name = QStringLiteral("b"), .problem = QStringLiteral("HTTP 403"), .lastDetail = QStringLiteral("HTTP 403")},
        {.name = QStringLiteral("c"), .waiting = 1, .lastDetail = QStringLiteral("HTTP 500")},
        {.name = QStringLiteral("e"), .isEnabled = false, .problem = QStringLiteral("x")},
    };
    const auto rows = alertChannelRows(settings, statuses, {});
    QStringList states;
    QList<Condition> conditions;
    for (const AlertChannelRow &row : rows) {
        states << row.cells.last();
        conditions << row.condition;
    }
    QCOMPARE(states, (QStringList{QStringLiteral("switched on"), QStringLiteral("works, 2 message(s) delivered"),
                                  QStringLiteral("does not work: HTTP 403"), QStringLiteral("is tried again: HTTP 500"),
                                  QStringLiteral("not in use yet"), QStringLiteral("switched off")}));
    QCOMPARE(conditions, (QList{Condition::Trusted, Condition::Trusted, Condition::Down, Condition::Degraded,
                                Condition::NoData, Condition::NoData}));
}

void TestTellingDialog::sentencesSayWhatWillHappen()
{
    AlertSettings settings = settingsWith({webhook("hook"), command("log", "/usr/bin/my tell")});
    settings.channels[1].severity = AlertSeverity::Critical;
    QCOMPARE(channelSentence(settings.channels[0], settings, QStringLiteral("example.org")),
             QStringLiteral("JSON goes to example.org. It is told of everything, by all rules. Its secret is kept in "
                            "/secrets/hook."));
    QCOMPARE(channelRules(QStringLiteral("hook"), settings), QStringLiteral("All"));
    // Of the fourteen kinds four are critical of their own accord.
    QCOMPARE(channelRules(QStringLiteral("log"), settings), QStringLiteral("4 of 14"));
    QVERIFY(
        channelSentence(settings.channels[1], settings, {})
            .startsWith(QStringLiteral("The program \"/usr/bin/my tell\" is started. It is told of what is critical "
                                       "alone, by 4 rule(s).")));
    // What rules say is what the service does.
    for (int kind = 0; kind < AlertKindCount; ++kind)
        settings.rules.append({.kind = AlertKind(kind), .enabled = kind < 2, .severity = AlertSeverity::Critical});
    settings.rules[0].channels = {QStringLiteral("log")};
    QVERIFY(
        channelSentence(settings.channels[0], settings, {}).contains(QStringLiteral("by the rules “A feed is down”.")));
    QCOMPARE(channelRules(QStringLiteral("hook"), settings), QStringLiteral("1 of 2"));
    settings.rules[1].channels = {QStringLiteral("log")};
    QVERIFY(channelSentence(settings.channels[0], settings, {})
                .contains(QStringLiteral("Nothing is told to it: no rule goes there.")));
    settings.channels[1].enabled = false;
    QVERIFY(channelSentence(settings.channels[1], settings, {}).contains(QStringLiteral("it is switched off")));
    QCOMPARE(channelRules(QStringLiteral("log"), settings), QStringLiteral("All"));   // What it would be told.
    QVERIFY(desktopSentence(settings).contains(QStringLiteral("with a sound")));
    settings.desktop = false;
    QVERIFY(desktopSentence(settings).contains(QStringLiteral("notifications are switched off")));
    settings.enabled = false;
    QVERIFY(desktopSentence(settings).contains(QStringLiteral("all alerts are switched off")));
    QVERIFY(
        channelSentence(settings.channels[0], settings, {}).contains(QStringLiteral("all alerts are switched off")));
}

void TestTellingDialog::quietHoursAreSaidInWords_data()
{
    QTest::addColumn<QString>("hours");
    QTest::addColumn<bool>("critical");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << QStringLiteral("none") << true
                          << QStringLiteral("There are no quiet hours: alerts are told at any time.");
    QTest::newRow("over midnight")
        << QStringLiteral("22:00-07:00") << true
        << QStringLiteral("Quiet every day from 22:00 to 07:00, in the time of this computer (UTC). Only what is "
                          "critical gets through. What lasts until 07:00 is told then; what came and went is not.");
    QTest::newRow("nothing at all")
        << QStringLiteral("12:15-13:00") << false
        << QStringLiteral("Quiet every day from 12:15 to 13:00, in the time of this computer (UTC). Nothing gets "
                          "through, not even what is critical. What lasts until 13:00 is told then; what came and "
                          "went is not.");
}

void TestTellingDialog::quietHoursAreSaidInWords()
{
    QFETCH(const QString, hours);
    QFETCH(const bool, critical);
    AlertSettings settings;
    settings.quietHours = hours;
    settings.quietCritical = critical;
    QTEST(quietSentence(settings), "words");
}

void TestTellingDialog::momentsAreReadAsTheyAreShown_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");   ///< Empty: cannot be read.
    QTest::newRow("usual") << QStringLiteral("2026-11-25 06:00") << QStringLiteral("2026-11-25 06:00");
    QTest::newRow("short, with blanks") << QStringLiteral(" 2026-1-5  6:05 ") << QStringLiteral("2026-01-05 06:05");
    QTest::newRow("seconds") << QStringLiteral("2026-11-25 06:00:30") << QStringLiteral("2026-11-25 06:00:30");
    QTest::newRow("no such day") << QStringLiteral("2026-02-30 06:00") << QString();
    QTest::newRow("no such hour") << QStringLiteral("2026-11-25 24:00") << QString();
    QTest::newRow("no time") << QStringLiteral("2026-11-25") << QString();
    QTest::newRow("another order") << QStringLiteral("25.11.2026 06:00") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestTellingDialog::momentsAreReadAsTheyAreShown()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, shown);
    const auto moment = typedMoment(typed);
    QCOMPARE(moment.has_value(), !shown.isEmpty());
    if (moment) {
        QCOMPARE(momentText(*moment), shown);
        QCOMPARE(typedMoment(momentText(*moment)), moment);
    }
}

void TestTellingDialog::plannedTimesAreSaidInWords()
{
    const Maintenance planned{
        .feed = QStringLiteral("kraken"), .begin = at("2027-01-03 06:00"), .end = at("2027-01-03 08:00")};
    QCOMPARE(plannedState(planned, at("2027-01-01 02:00")), QStringLiteral("in 2 d 4 h"));
    QCOMPARE(plannedState(planned, at("2027-01-03 06:00")), QStringLiteral("now, for another 2 h 0 min"));
    QCOMPARE(plannedState(planned, at("2027-01-03 08:00")), QStringLiteral("over"));
    QCOMPARE(plannedSentence(planned, QStringLiteral("Kraken Spot"), at("2027-01-01 02:00")),
             QStringLiteral("From 2027-01-03 06:00 to 2027-01-03 08:00 (2 h 0 min) nothing new of Kraken Spot is an "
                            "alert. What lasts at its end is told then. Reports count this time neither as up nor as "
                            "down."));
    QVERIFY(plannedSentence(planned, {}, at("2027-01-01 02:00")).contains(QStringLiteral("sessions of accounts too")));
    QVERIFY(plannedSentence(planned, {}, at("2027-01-04 02:00")).contains(QStringLiteral("was an alert")));
}

void TestTellingDialog::commandsAreReadAsTheyAreShown()
{
    for (const QStringList &parts :
         {QStringList{QStringLiteral("/bin/true")}, QStringList{QStringLiteral("/my tools/tell"), QStringLiteral("-x")},
          QStringList{QStringLiteral("/bin/a"), QStringLiteral("say \"it\""), QStringLiteral("back\\slash")}})
        QCOMPARE(typedCommand(commandText(parts)), parts);
}

void TestTellingDialog::secretsAreCheckedByWhatSends_data()
{
    QTest::addColumn<AlertChannelKind>("kind");
    QTest::addColumn<bool>("internal");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("problem");   ///< A part of it; empty for none.
    using Kind = AlertChannelKind;
    const auto row = [](const char *name, Kind kind, bool internal, const char *secret, const char *problem) {
        QTest::newRow(name) << kind << internal << QString::fromLatin1(secret) << QString::fromLatin1(problem);
    };
    row("a token", Kind::Telegram, false, "123456:AB-cd_e", "");
    row("a token with its address", Kind::Telegram, false, "bot123456/AB", "letters, digits");
    row("an address", Kind::Slack, false, Address, "");
    row("no address", Kind::Discord, false, "hooks", "whole address");
    row("not encrypted", Kind::Webhook, false, "http://example.org/x", "begin with https://");
    row("not encrypted, allowed", Kind::Webhook, true, "http://example.org/x", "");
    row("a user's name", Kind::Webhook, false, "https://me@example.org/x", "without a user name");
    row("inside", Kind::Webhook, false, "https://10.0.0.1/x", "inside your network");
    row("inside, allowed", Kind::Webhook, true, "https://10.0.0.1/x", "");
    row("two lines", Kind::Webhook, false, "https://example.org/x\nhttps://example.org/y", "single line");
    QTest::newRow("too long") << Kind::Telegram << false << QString(1'001, QLatin1Char('a')) << QStringLiteral("1000");
}

void TestTellingDialog::secretsAreCheckedByWhatSends()
{
    QFETCH(const AlertChannelKind, kind);
    QFETCH(const bool, internal);
    QFETCH(const QString, secret);
    QFETCH(const QString, problem);
    const QString said = channelSecretProblem({.kind = kind, .allowInternal = internal}, secret);
    QCOMPARE(said.isEmpty(), problem.isEmpty());
    QVERIFY2(said.contains(problem), qPrintable(said));
    QVERIFY(!said.contains(secret));
}

void TestTellingDialog::whatTheFileWouldRefuseIsRefused_data()
{
    QTest::addColumn<AlertChannelConfig>("channel");
    QTest::addColumn<QString>("key");   ///< Of the field at which it is told; empty: nothing is wrong.
    const auto row = [](const char *name, const AlertChannelConfig &channel, const char *key) {
        QTest::newRow(name) << channel << QString::fromLatin1(key);
    };
    AlertChannelConfig telegram{.name = QStringLiteral("me"),
                                .kind = AlertChannelKind::Telegram,
                                .secretFile = QStringLiteral("/x"),
                                .chatId = QStringLiteral("-100")};
    row("right", telegram, "");
    AlertChannelConfig wrong = telegram;
    wrong.chatId = QStringLiteral("me");
    row("a chat", wrong, "chat_id");
    wrong.chatId.clear();
    row("no chat", wrong, "chat_id");
    wrong = telegram;
    wrong.apiUrl = QStringLiteral("http://example.org");
    row("a server", wrong, "api_url");
    wrong.allowInternal = true;
    row("a server, allowed", wrong, "");
    wrong = telegram;
    wrong.name = QStringLiteral("My Phone");
    row("a name", wrong, "name");
    wrong = telegram;
    wrong.timeout = 500ms;
    row("too short a time", wrong, "timeout_ms");
    row("a program", command("x", "tell"), "command");
    wrong = command("x");
    wrong.command.clear();
    row("no program", wrong, "command");
    wrong = webhook("x");
    wrong.bodyTemplate = QStringLiteral("{\"a\":{{title}}}");
    row("a template", wrong, "");
    wrong.bodyTemplate = QStringLiteral("{\"a\":\"{{titel}}\"}");
    row("an unknown placeholder", wrong, "template");
    wrong.bodyTemplate = QStringLiteral("{");
    row("no JSON", wrong, "template");
    wrong.bodyTemplate = QStringLiteral("{\"a\":\"{{title}}\"}");
    row("a right template", wrong, "");
}

/// What the dialog says and what the file's reader says are one.
void TestTellingDialog::whatTheFileWouldRefuseIsRefused()
{
    QFETCH(const AlertChannelConfig, channel);
    QFETCH(const QString, key);
    const QMap<QString, QString> problems = channelProblems(channel, {});
    const bool isTemplateUnquoted = channel.bodyTemplate.contains(QLatin1String(":{{"));
    if (!isTemplateUnquoted)   // Whether `{"a":x}` is JSON is what the reader says below.
        QCOMPARE(problems.keys(), key.isEmpty() ? QStringList() : QStringList{key});
    QByteArray text = "config_version = 1\n[[alerts.channel]]\n";
    const auto add = [&text](const char *name, const QString &value, const QString &usual = {}) {
        if (value != usual)
            text += QByteArray(name) + " = '" + value.toUtf8() + "'\n";
    };
    add("name", channel.name);
    add("kind", nameOf(channel.kind));
    add("secret_file", channel.secretFile);
    add("chat_id", channel.chatId);
    add("api_url", channel.apiUrl, AlertChannelConfig().apiUrl);
    add("template", channel.bodyTemplate);
    if (!channel.command.isEmpty())
        text += "command = ['" + channel.command.first().toUtf8() + "']\n";
    text += "timeout_ms = " + QByteArray::number(qint64(channel.timeout.count()))
            + "\nallow_internal = " + (channel.allowInternal ? "true\n" : "false\n");
    const ReadResult read = parseConfiguration(text, QStringLiteral("a.toml"));
    QCOMPARE(read.errors.isEmpty(), problems.isEmpty());
    if (!read.errors.isEmpty() && !key.isEmpty())
        QCOMPARE(read.errors.first().key, QLatin1String("alerts.channel.") + key);
    QVERIFY(channelProblems(channel, {channel.name}).contains(QStringLiteral("name")));
}

void TestTellingDialog::keysAloneAddAChannel()
{
    const Stage stage;
    QTest::keyClick(stage.dialog, Qt::Key_N, Qt::ControlModifier);
    AlertChannelDialog *const editor = stage.editor();
    QVERIFY(editor);
    QTRY_COMPARE(QApplication::activeWindow(), editor);
    QCOMPARE(editor->focusWidget(), editor->findChild<QComboBox *>());
    QTest::keyClicks(editor->focusWidget(), QStringLiteral("D"));   // Discord.
    QCOMPARE(editor->channel().kind, AlertChannelKind::Discord);
    QCOMPARE(editor->channel().name, QStringLiteral("discord"));
    QTest::keyClick(editor->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(editor->focusWidget(), Qt::Key_Tab);
    QVERIFY(qobject_cast<SecretField *>(editor->focusWidget()));
    QVERIFY(!editor->missing().isEmpty());
    QTest::keyClick(editor->focusWidget(), Qt::Key_Return);   // Nothing yet.
    QVERIFY(stage.driver.steps.isEmpty());
    QTest::keyClicks(editor->focusWidget(), QLatin1String(Address));
    QCOMPARE(editor->missing(), QString());
    QVERIFY(
        labelOf(*editor, "preview").startsWith(QStringLiteral("A message goes to Discord. It is told of everything")));
    QTest::keyClick(editor->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!stage.editor());
    QCOMPARE(stage.driver.now.first.channels.size(), 1);
    QCOMPARE(stage.driver.secrets, QList<QByteArray>{Address});
    QCOMPARE(stage.notice(), QStringLiteral("“discord” was added. Send a test alert now."));
    QCOMPARE(stage.channels()->table()->currentIndex().data().toString(), QStringLiteral("discord"));
    stage.activate();
    QTest::keyClick(stage.dialog, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(stage.driver.now.first.channels.isEmpty());
    QCOMPARE(stage.notice(), QString());   // There is nothing more to take back.
}

void TestTellingDialog::everyKindAsksForWhatItNeeds()
{
    const Stage stage;
    Stage::press(*stage.channels(), "Add a channel");
    AlertChannelDialog *const editor = stage.editor();
    auto *const kinds = editor->findChild<QComboBox *>();
    const QStringList keys = {QStringLiteral("secret"), QStringLiteral("chat_id"), QStringLiteral("api_url"),
                              QStringLiteral("command"), QStringLiteral("template")};
    const QMap<AlertChannelKind, QStringList> wanted = {
        {AlertChannelKind::Telegram, {keys[0], keys[1], keys[2]}},
        {AlertChannelKind::Webhook, {keys[0], keys[4]}},
        {AlertChannelKind::Slack, {keys[0]}},
        {AlertChannelKind::Discord, {keys[0]}},
        {AlertChannelKind::Command, {keys[3]}},
    };
    for (auto kind = wanted.cbegin(); kind != wanted.cend(); ++kind) {
        kinds->setCurrentIndex(kinds->findData(int(kind.key())));
        for (const QString &key : keys)
            QCOMPARE(editor->findChild<QWidget *>(key)->isVisible(), kind->contains(key));
        QCOMPARE(boxOf(*editor, "inner networks")->isVisible(), kind.key() != AlertChannelKind::Command);
        QVERIFY(!editor->missing().isEmpty());   // Nothing works with nothing.
    }
    kinds->setCurrentIndex(kinds->findData(int(AlertChannelKind::Telegram)));
    editor->findChild<SecretField *>()->insertSecret(QStringLiteral("123456:AB"));
    QVERIFY(editor->missing().contains(QStringLiteral("-1001234567890")));
    fieldOf(*editor, "chat_id")->setText(QStringLiteral("@room"));
    QCOMPARE(editor->missing(), QString());
    fieldOf(*editor, "timeout_ms")->setText(QStringLiteral("2 min"));
    QCOMPARE(editor->missing(), QStringLiteral("Allowed: 1 s to 1 min"));
    QCOMPARE(fieldOf(*editor, "timeout_ms")->accessibleDescription(), editor->missing());
    QVERIFY(!buttonOf(*editor, QStringLiteral("Add the channel"))->isEnabled());
}

void TestTellingDialog::editedChannelIsShownAsItIs()
{
    AlertChannelConfig channel = webhook("hook");
    channel.severity = AlertSeverity::Warning;
    channel.bodyTemplate = QStringLiteral("{\n \"a\": \"{{title}}\"\n}");
    channel.timeout = 5s;
    channel.allowInternal = true;
    channel.enabled = false;
    const Stage stage(settingsWith({command("log"), channel}));
    stage.channels()->table()->selectRow(2);
    Stage::press(*stage.channels(), "Edit");
    AlertChannelDialog *const editor = stage.editor();
    QCOMPARE(editor->channel(), channel);
    QVERIFY(!fieldOf(*editor, "name")->isEnabled());
    QVERIFY(!editor->findChild<QComboBox *>()->isEnabled());
    QCOMPARE(editor->findChild<SecretField *>()->placeholderText(), QStringLiteral("unchanged"));
    QCOMPARE(editor->missing(), QString());   // What is kept stays.
    boxOf(*editor, "switched on")->setChecked(true);
    Stage::press(*editor, "Save");
    QTRY_VERIFY(!stage.editor());
    channel.enabled = true;
    QCOMPARE(stage.driver.now.first.channels[1], channel);
    QCOMPARE(stage.driver.secrets, QList<QByteArray>{QByteArray()});
    QCOMPARE(stage.notice(), QStringLiteral("“hook” was saved."));
}

void TestTellingDialog::anotherKindForgetsTheSecret()
{
    const Stage stage;
    Stage::press(*stage.channels(), "Add a channel");
    auto *const secret = stage.editor()->findChild<SecretField *>();
    secret->insertSecret(QStringLiteral("123456:AB"));
    QVERIFY(!secret->isBlank());
    auto *const kinds = stage.editor()->findChild<QComboBox *>();
    kinds->setCurrentIndex(kinds->findData(int(AlertChannelKind::Slack)));
    QVERIFY(secret->isBlank());
    // Nothing of it is in any text of the dialog.
    secret->insertSecret(QLatin1String(Address));
    const auto labels = stage.editor()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(!label->text().contains(QLatin1String("canary")));
    const auto lines = stage.editor()->findChildren<QLineEdit *>();
    for (const QLineEdit *line : lines)
        QVERIFY(!line->text().contains(QLatin1String("canary")));
}

void TestTellingDialog::switchedAndRemovedChannelsComeBack()
{
    const Stage stage(settingsWith({command("log"), webhook("hook")}));
    QTest::keyClick(stage.channels()->table(), Qt::Key_Down);
    QTest::keyClick(stage.channels()->table(), Qt::Key_Space);
    QVERIFY(!stage.driver.now.first.channels[0].enabled);
    QCOMPARE(stage.notice(), QStringLiteral("“log” was switched off."));
    QVERIFY(buttonOf(*stage.channels(), QStringLiteral("Switch on")));
    QTest::keyClick(stage.channels()->table(), Qt::Key_Delete);
    QCOMPARE(stage.driver.now.first.channels.size(), 1);
    QCOMPARE(stage.notice(), QStringLiteral("“log” was removed."));
    for (int step = 0; step < 2; ++step)
        Stage::press(*stage.dialog->findChild<NoticeBar *>(), "Undo");
    QCOMPARE(stage.driver.now.first, settingsWith({command("log"), webhook("hook")}));
    QCOMPARE(stage.notice(), QString());
}

void TestTellingDialog::thisComputerIsSwitchedButNotRemoved()
{
    const Stage stage(settingsWith({command("log")}));
    QCOMPARE(stage.channels()->table()->currentIndex().data().toString(), QStringLiteral("This computer"));
    for (const char *text : {"Edit", "Remove", "Send a test alert"})
        QVERIFY2(!buttonOf(*stage.channels(), QLatin1String(text))->isEnabled(), text);
    Stage::press(*stage.channels(), "Switch off");
    QVERIFY(!stage.driver.now.first.desktop);
    QCOMPARE(stage.notice(), QStringLiteral("Notifications were switched off."));
    QCheckBox *const sound = boxOf(*stage.channels(), "sound");
    QVERIFY(!sound->isEnabled());
    Stage::press(*stage.channels(), "Switch on");
    QVERIFY(sound->isEnabled() && sound->isChecked());
    sound->click();
    QVERIFY(!stage.driver.now.first.sound);
    QCOMPARE(stage.notice(), QStringLiteral("There is no sound any more."));
    Stage::press(*stage.dialog->findChild<NoticeBar *>(), "Undo");
    QVERIFY(sound->isChecked());
}

void TestTellingDialog::channelIsTried()
{
    const QTemporaryDir folder;
    Configuration configuration;
    configuration.alerts = settingsWith({command("good"), command("bad", "/bin/false")});
    AlertService service;
    service.keep(folder.path());
    service.apply(configuration);
    const Stage stage(configuration.alerts, {}, &service);
    AlertChannelPage *const page = stage.channels();
    FlatButton *const button = buttonOf(*page, QStringLiteral("Send a test alert"));
    page->table()->selectRow(1);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!button->isEnabled());   // One at a time.
    QTRY_COMPARE_WITH_TIMEOUT(page->outcome(), QStringLiteral("good: the message was delivered."), Patience);
    QVERIFY(button->isEnabled());
    page->table()->selectRow(2);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(page->outcome(), QStringLiteral("bad: not delivered. the command ended with 1"),
                              Patience);
    // How they are is told as soon as the service says it.
    QTRY_COMPARE_WITH_TIMEOUT(page->table()->model()->index(1, AlertChannelModel::StateColumn).data().toString(),
                              QStringLiteral("nothing sent yet"), Patience);
}

void TestTellingDialog::refusedSavesAreTold()
{
    Stage stage(settingsWith({command("log")}), {{.begin = at("2100-01-01 06:00"), .end = at("2100-01-01 08:00")}});
    stage.driver.refusal = QStringLiteral("the disk is full");
    stage.channels()->table()->selectRow(1);
    Stage::press(*stage.channels(), "Switch off");
    QCOMPARE(stage.channels()->outcome(), QStringLiteral("the disk is full"));
    Stage::press(*stage.channels(), "Remove");
    QCOMPARE(stage.channels()->outcome(), QStringLiteral("the disk is full"));
    QCheckBox *const sound = boxOf(*stage.channels(), "sound");
    sound->click();
    QVERIFY(sound->isChecked());   // As it is.
    Stage::press(*stage.channels(), "Edit");
    Stage::press(*stage.editor(), "Save");
    QCOMPARE(labelOf(*stage.editor(), "preview"), QStringLiteral("the disk is full"));
    QVERIFY(buttonOf(*stage.editor(), QStringLiteral("Save"))->isEnabled());   // Once more.
    stage.editor()->close();
    stage.dialog->showTab(TellingTab::QuietHours);
    boxOf(*stage.quiet(), "every day")->setChecked(true);
    Stage::press(*stage.quiet(), "Save");
    QCOMPARE(stage.quiet()->sentence(), QStringLiteral("the disk is full"));
    stage.dialog->showTab(TellingTab::PlannedTimes);
    Stage::press(*stage.planned(), "Edit");
    Stage::press(*stage.plan(), "Save");
    QCOMPARE(labelOf(*stage.plan(), "preview"), QStringLiteral("the disk is full"));
    QVERIFY(stage.driver.steps.isEmpty());
}

void TestTellingDialog::quietHoursAreChanged()
{
    const Stage stage;
    stage.dialog->showTab(TellingTab::QuietHours);
    QuietPage *const page = stage.quiet();
    FlatButton *const save = buttonOf(*page, QStringLiteral("Save"));
    QVERIFY(!save->isEnabled());
    QVERIFY(!fieldOf(*page, "from")->isEnabled());
    QVERIFY(page->sentence().startsWith(QStringLiteral("There are no quiet hours")));
    boxOf(*page, "every day")->setChecked(true);
    QVERIFY(save->isEnabled());   // With what is proposed.
    for (const char *wrong : {"", "25:00", "10 pm", "07:00"}) {
        fieldOf(*page, "from")->setText(QLatin1String(wrong));
        QVERIFY2(!save->isEnabled() && !page->missing().isEmpty(), wrong);
        QCOMPARE(fieldOf(*page, "from")->accessibleDescription(), page->missing());
    }
    fieldOf(*page, "from")->setText(QStringLiteral("9:30"));
    boxOf(*page, "critical")->setChecked(false);
    QVERIFY2(page->sentence().startsWith(QStringLiteral("Quiet every day from 09:30 to 07:00")),
             qPrintable(page->sentence()));
    fieldOf(*page, "to")->setFocus();
    QTest::keyClick(fieldOf(*page, "to"), Qt::Key_Return);
    QCOMPARE(stage.driver.now.first.quietHours, QStringLiteral("09:30-07:00"));
    QVERIFY(!stage.driver.now.first.quietCritical);
    QVERIFY(QuietHours::fromString(stage.driver.now.first.quietHours));
    QCOMPARE(stage.notice(), QStringLiteral("The quiet hours were saved."));
    QVERIFY(!save->isEnabled());
    boxOf(*page, "told at all")->setChecked(false);
    QVERIFY(page->sentence().contains(QStringLiteral("nobody is told of anything")));
    Stage::press(*page, "Save");
    QVERIFY(!stage.driver.now.first.enabled);
    for (int step = 0; step < 2; ++step)
        QTest::keyClick(stage.dialog, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stage.driver.now.first, AlertSettings());
    QVERIFY(!boxOf(*page, "every day")->isChecked());
}

void TestTellingDialog::whatIsBeingTypedStays()
{
    Stage stage;
    stage.dialog->showTab(TellingTab::QuietHours);
    boxOf(*stage.quiet(), "every day")->setChecked(true);
    fieldOf(*stage.quiet(), "from")->setText(QStringLiteral("2"));
    stage.driver.now.first.channels = {command("log")};
    emit stage.driver.changed();
    QCOMPARE(fieldOf(*stage.quiet(), "from")->text(), QStringLiteral("2"));
    fieldOf(*stage.quiet(), "from")->setText(QStringLiteral("21:00"));
    Stage::press(*stage.quiet(), "Save");
    QCOMPARE(stage.driver.now.first.quietHours, QStringLiteral("21:00-07:00"));
    QCOMPARE(stage.driver.now.first.channels.size(), 1);   // What others have changed meanwhile stays, too.
}

void TestTellingDialog::plannedTimesAreChanged()
{
    const Stage stage;
    stage.dialog->showTab(TellingTab::PlannedTimes);
    PlannedPage *const page = stage.planned();
    QVERIFY(!buttonOf(*page, QStringLiteral("Edit"))->isEnabled());
    QTest::keyClick(stage.dialog, Qt::Key_N, Qt::ControlModifier);
    QPointer<PlannedDialog> plan = stage.plan();
    QVERIFY(plan);
    QTRY_COMPARE(QApplication::activeWindow(), plan);
    QCOMPARE(plan->missing(), QString());   // An hour from the next full one on.
    QCOMPARE(plan->planned().end - plan->planned().begin, Clock::duration(1h));
    QVERIFY(plan->planned().begin > wallNow());
    auto *const feeds = plan->findChild<QComboBox *>();
    feeds->setCurrentIndex(feeds->findData(QStringLiteral("kraken")));
    fieldOf(*plan, "begin")->setText(QStringLiteral("2100-01-01 06:00"));
    fieldOf(*plan, "end")->setText(QStringLiteral("2100-01-01 08:30"));
    fieldOf(*plan, "note")->setText(QStringLiteral("their new engine"));
    QVERIFY(labelOf(*plan, "preview").contains(QStringLiteral("(2 h 30 min) nothing new of Kraken Spot is an alert")));
    QTest::keyClick(plan, Qt::Key_Return);
    QTRY_VERIFY(!plan);
    const Maintenance planned{.feed = QStringLiteral("kraken"),
                              .begin = at("2100-01-01 06:00"),
                              .end = at("2100-01-01 08:30"),
                              .note = QStringLiteral("their new engine")};
    QCOMPARE(stage.driver.now.second, QList{planned});
    QCOMPARE(stage.notice(), QStringLiteral("The planned time was added."));
    QVERIFY(page->table()
                ->model()
                ->index(0, PlannedModel::StateColumn)
                .data()
                .toString()
                .startsWith(QStringLiteral("in ")));

    Stage::press(*page, "Again a week later");
    Stage::press(*stage.plan(), "Add the time");
    QTRY_VERIFY(!stage.plan());
    Maintenance again = planned;
    again.begin = at("2100-01-08 06:00");
    again.end = at("2100-01-08 08:30");
    QCOMPARE(stage.driver.now.second, (QList{planned, again}));
    QCOMPARE(page->table()->currentIndex().row(), 1);

    Stage::press(*page, "Edit");
    QCOMPARE(stage.plan()->planned(), again);
    fieldOf(*stage.plan(), "end")->setText(QStringLiteral("2100-01-08 09:00"));
    Stage::press(*stage.plan(), "Save");
    QTRY_VERIFY(!stage.plan());
    QCOMPARE(stage.driver.now.second[1].end, at("2100-01-08 09:00"));
    stage.activate();
    page->table()->setFocus();
    QTest::keyClick(page->table(), Qt::Key_Delete);
    QCOMPARE(stage.driver.now.second, QList{planned});
    while (stage.driver.canUndo())
        QTest::keyClick(stage.dialog, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(stage.driver.now.second.isEmpty());
    QCOMPARE(page->table()->model()->rowCount(), 0);
}

void TestTellingDialog::wrongTimesAreToldAtTheirFields()
{
    const Stage stage(
        {}, {{.feed = QStringLiteral("gone"), .begin = at("2100-01-01 06:00"), .end = at("2100-01-01 08:00")}});
    stage.dialog->showTab(TellingTab::PlannedTimes);
    Stage::press(*stage.planned(), "Edit");
    PlannedDialog *const plan = stage.plan();
    QCOMPARE(plan->planned(), stage.driver.now.second[0]);   // Also of a feed that is not there.
    fieldOf(*plan, "end")->setText(QStringLiteral("2100-01-01 06:00"));
    QCOMPARE(plan->missing(), QStringLiteral("It has to end after it begins"));
    QCOMPARE(fieldOf(*plan, "end")->accessibleDescription(), plan->missing());
    QVERIFY(fieldOf(*plan, "begin")->accessibleDescription() != plan->missing());
    QVERIFY(!buttonOf(*plan, QStringLiteral("Save"))->isEnabled());
    fieldOf(*plan, "begin")->setText(QStringLiteral("soon"));
    QVERIFY(plan->missing().contains(QStringLiteral("2026-11-25 06:00")));
    QCOMPARE(fieldOf(*plan, "begin")->accessibleDescription(), plan->missing());
}

void TestTellingDialog::everyInputHasAName()
{
    const Stage stage(settingsWith({webhook("hook")}),
                      {{.begin = at("2100-01-01 06:00"), .end = at("2100-01-01 08:00")}});
    int inputs = 0;
    const auto look = [&inputs](const QWidget *owner) {
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
    };
    for (const TellingTab tab : {TellingTab::Channels, TellingTab::QuietHours, TellingTab::PlannedTimes}) {
        stage.dialog->showTab(tab);
        look(stage.dialog);
    }
    Stage::press(*stage.planned(), "Edit");
    look(stage.plan());
    stage.dialog->showTab(TellingTab::Channels);
    Stage::press(*stage.channels(), "Add a channel");
    auto *const kinds = stage.editor()->findChild<QComboBox *>();
    for (int kind = 0; kind < kinds->count(); ++kind) {
        kinds->setCurrentIndex(kind);
        look(stage.editor());
    }
    QVERIFY2(inputs >= 60, qPrintable(QString::number(inputs)));
}

void TestTellingDialog::nothingIsMarkup()
{
    AlertChannelConfig channel = command("log", "/bin/<b>x</b>");
    const Stage stage(settingsWith({channel}), {{.feed = QStringLiteral("binance"),
                                                 .begin = at("2100-01-01 06:00"),
                                                 .end = at("2100-01-01 08:00"),
                                                 .note = QStringLiteral("<i>x</i>")}});
    stage.channels()->table()->selectRow(1);
    QVERIFY(stage.channels()->sentence().contains(QStringLiteral("<b>x</b>")));
    Stage::press(*stage.channels(), "Edit");
    stage.dialog->showTab(TellingTab::PlannedTimes);
    QVERIFY(stage.planned()->sentence().contains(QStringLiteral("Binance <b>Spot</b>")));
    Stage::press(*stage.planned(), "Edit");
    const auto labels = stage.dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->text().contains(QLatin1Char('<')))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestTellingDialog::bothPalettesArePainted()
{
    const Stage stage(settingsWith({webhook("hook")}),
                      {{.begin = at("2100-01-01 06:00"), .end = at("2100-01-01 08:00")}});
    Stage::press(*stage.channels(), "Add a channel");
    stage.dialog->showTab(TellingTab::PlannedTimes);
    Stage::press(*stage.planned(), "Edit");
    for (QWidget *const dialog : std::initializer_list<QWidget *>{stage.dialog, stage.editor(), stage.plan()}) {
        QApplication::setPalette(Theme::lightPalette());
        QTRY_VERIFY(dialog->grab().toImage().pixelColor(2, dialog->height() - 3).lightness() > 200);
        QApplication::setPalette(Theme::darkPalette());
        QTRY_VERIFY(dialog->grab().toImage().pixelColor(2, dialog->height() - 3).lightness() < 80);
    }
}

void TestTellingDialog::fitsASmallScreen()
{
    const Stage stage(settingsWith({webhook("hook")}),
                      {{.begin = at("2100-01-01 06:00"), .end = at("2100-01-01 08:00")}});
    Stage::press(*stage.channels(), "Add a channel");
    auto *const kinds = stage.editor()->findChild<QComboBox *>();
    stage.dialog->showTab(TellingTab::PlannedTimes);
    Stage::press(*stage.planned(), "Edit");
    // 1366 x 768 without a panel and a title, measured in the font's own height.
    for (int kind = 0; kind < kinds->count(); ++kind) {
        kinds->setCurrentIndex(kind);
        QCoreApplication::sendPostedEvents();
        for (const QWidget *const dialog :
             std::initializer_list<const QWidget *>{stage.dialog, stage.editor(), stage.plan()}) {
            const int line = dialog->fontMetrics().height();
            QVERIFY2(dialog->height() <= line * 45, qPrintable(QString::number(dialog->height() / line)));
            QVERIFY2(dialog->width() <= line * 80, qPrintable(QString::number(dialog->width() / line)));
        }
    }
}

}   // namespace tst_tellingdialog

FEEDWARDEN_WIDGET_TEST(tst_tellingdialog::TestTellingDialog)
#include "tst_tellingdialog.moc"
