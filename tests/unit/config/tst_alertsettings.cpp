// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/alertsettings.h"
#include "core/config/configurationfile.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_alertsettings {

using namespace feedwarden;

/// The tables [alerts], [[alerts.rule]] and [[alerts.channel]]: what has to go together in them.
class TestAlertSettings final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrongIsSaidWithItsPlace_data();
    void whatIsWrongIsSaidWithItsPlace();
    void whatIsRightIsKept();
    void aRuleTakesWhatItDoesNotSayFromItsKind();
    void quietHoursMayGoOverMidnight_data();
    void quietHoursMayGoOverMidnight();
    void theMostParticularRuleHolds();
    void everythingHasANameThatCanBeReadBack();
};

static QStringList saidOf(const QByteArray &text)
{
    const ReadResult result = parseConfiguration(text, QStringLiteral("/nowhere/feedwarden.toml"), {});
    QStringList lines;
    for (const ConfigError &error : result.errors + result.warnings)
        lines.append(error.toString().remove(QStringLiteral("/nowhere/feedwarden.toml:")));
    return lines;
}

void TestAlertSettings::whatIsWrongIsSaidWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &text, const char *expected) {
        QTest::newRow(name) << text << QString::fromUtf8(expected);
    };
    const auto channel = [&row](const char *name, const char *lines, const char *expected) {
        row(name, QByteArray("[[alerts.channel]]\nname = \"a\"\n") + lines, expected);
    };
    const char *const quiet = "2: alerts.quiet_hours: must be \"none\" or two different times of day as in "
                              "\"22:00-07:00\", not ";
    for (const char *wrong : {"22-7", "24:00-07:00", "22:00-22:00", "22:00-07:60", ""})
        row(qPrintable(QStringLiteral("quiet hours %1").arg(QLatin1String(wrong))),
            QByteArray("[alerts]\nquiet_hours = \"") + wrong + "\"\n",
            QByteArray(QByteArray(quiet) + '"' + wrong + '"').constData());
    row("R-10 a slip", "[alerts]\nsond = true\n", "2: alerts.sond: unknown key; did you mean sound?");
    row("R-10 a slip in a rule", "[[alerts.rule]]\nkind = \"gap\"\nlimit = 1\n",
        "3: alerts.rule.limit: unknown key; known here are kind, enabled, severity, for_ms, threshold, only, channels");
    row("a rule of no kind", "[[alerts.rule]]\nfor_ms = 1\n", "1: alerts.rule.kind: is required");
    row("a kind that is none", "[[alerts.rule]]\nkind = \"rain\"\n",
        "2: alerts.rule.kind: must be one of \"own_link\", \"line_down\", \"breaker_open\", \"stale\", \"gap\", "
        "\"quality_below\", \"latency_above\", \"not_understood\", \"account_deactivated\", \"banned\", "
        "\"budget_low\", \"slo_burn\", \"storage\", \"channel_failing\", not \"rain\"");
    row("a line's rule that is too quick", "[[alerts.rule]]\nkind = \"line_down\"\nfor_ms = 19999\n",
        "3: alerts.rule.for_ms: must be at least 20000 for line_down: by then it is known whether your own link is to "
        "blame");
    row("a share above 1", "[[alerts.rule]]\nkind = \"stale\"\nthreshold = 50\n",
        "3: alerts.rule.threshold: must be at most 1 for stale: a share of the feed's streams");
    row("a channel that is not there", "[[alerts.rule]]\nkind = \"gap\"\nchannels = [\"phone\"]\n",
        "3: alerts.rule.channels: there is no channel \"phone\"");
    row("one table where many are", "[alerts.rule]\nkind = \"gap\"\n",
        "1: alerts.rule: must be tables written [[alerts.rule]]");
    channel("no kind", "", "1: alerts.channel.kind: is required");
    row("no name", "[[alerts.channel]]\nkind = \"slack\"\nsecret_file = \"x\"\n",
        "1: alerts.channel.name: is required");
    row("a name that is none", "[[alerts.channel]]\nname = \"A b\"\nkind = \"slack\"\nsecret_file = \"x\"\n",
        "2: alerts.channel.name: must be 1 to 40 of the characters a-z, 0-9 and -, not \"A b\"");
    channel("twice",
            "kind = \"slack\"\nsecret_file = \"x\"\n[[alerts.channel]]\nname = \"a\"\nkind = \"slack\"\n"
            "secret_file = \"x\"\n",
            "6: alerts.channel.name: \"a\" is already the name of the channel in line 1");
    channel("no secret", "kind = \"slack\"\n",
            "1: alerts.channel.secret_file: is required for kind = \"slack\": a file that only you can read, whose "
            "first line is the address");
    channel("X-01 the token itself", "kind = \"telegram\"\nchat_id = \"1\"\ntoken = \"canary\"\n",
            "5: alerts.channel.token: a secret must not stand in the configuration: write it into a file that only "
            "you can read and name that as secret_file");
    channel("X-01 the token as the file's name",
            "kind = \"telegram\"\nchat_id = \"1\"\nsecret_file = \"f3b1c5d7e9a0482c96d1f0a3b5c7e9d1\"\n",
            "5: alerts.channel.secret_file: a secret must not stand in the configuration: write it into a file that "
            "only you can read and name that as secret_file");
    channel("no chat", "kind = \"telegram\"\nsecret_file = \"x\"\n",
            "1: alerts.channel.chat_id: is required for kind = \"telegram\"");
    channel("a chat that is none", "kind = \"telegram\"\nsecret_file = \"x\"\nchat_id = \"x y\"\n",
            "5: alerts.channel.chat_id: must be a number such as \"-1001234567890\", or \"@name\"");
    channel("X-07 an inner api without leave",
            "kind = \"telegram\"\nsecret_file = \"x\"\nchat_id = \"1\"\napi_url = \"http://127.0.0.1:1\"\n",
            "6: alerts.channel.api_url: must be an address that begins with https:// and has a host");
    channel("a command's path", "kind = \"command\"\ncommand = [\"rm\", \"-rf\"]\n",
            "4: alerts.channel.command: must begin with the absolute path of a program");
    channel("no command", "kind = \"command\"\n", "1: alerts.channel.command: is required for kind = \"command\"");
    channel("a command for a webhook", "kind = \"webhook\"\nsecret_file = \"x\"\ncommand = [\"/x\"]\n",
            "5: alerts.channel.command: goes together with kind = \"command\"");
    channel("a template that is no JSON", "kind = \"webhook\"\nsecret_file = \"x\"\ntemplate = '{\"a\":{{title}}}'\n",
            "5: alerts.channel.template: must be JSON in which placeholders stand between quotes");
    channel("a placeholder that is none",
            "kind = \"webhook\"\nsecret_file = \"x\"\ntemplate = '{\"a\":\"{{titel}}\"}'\n",
            "5: alerts.channel.template: has an unknown placeholder {{titel}}; known are title, text, event, severity, "
            "kind, subject, machine, time, id");
    channel("a template for Slack", "kind = \"slack\"\nsecret_file = \"x\"\ntemplate = '{}'\n",
            "5: alerts.channel.template: goes together with kind = \"webhook\"");
}

void TestAlertSettings::whatIsWrongIsSaidWithItsPlace()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    QCOMPARE(saidOf(text).join(u'\n'), expected);
}

void TestAlertSettings::whatIsRightIsKept()
{
    QCOMPARE(saidOf("[[alerts.channel]]\nname = \"a\"\nkind = \"discord\"\nsecret_file = \"x\"\n"
                    "[[alerts.rule]]\nkind = \"line_down\"\nfor_ms = 20000\nchannels = [\"a\"]\n"),
             QStringList());
    QVERIFY(!problemOf(AlertChannelConfig{.secretFile = QStringLiteral("/x"), .bodyTemplate = usualAlertTemplate()}));
}

void TestAlertSettings::aRuleTakesWhatItDoesNotSayFromItsKind()
{
    const ReadResult result = parseConfiguration("[[alerts.rule]]\nseverity = \"info\"\nkind = \"latency_above\"\n",
                                                 QStringLiteral("/nowhere/feedwarden.toml"), {});
    QVERIFY(result.configuration);
    AlertRule expected = builtInAlertRule(AlertKind::Latency);
    expected.severity = AlertSeverity::Info;
    QVERIFY(result.configuration->alerts.rules == QList{expected});
}

void TestAlertSettings::quietHoursMayGoOverMidnight_data()
{
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<bool>("isQuiet");
    const auto row = [](const char *hours, const QTime &time, bool isQuiet) {
        QTest::newRow(qPrintable(QLatin1String(hours) + time.toString()))
            << QString::fromLatin1(hours) << time << isQuiet;
    };
    row("22:00-07:00", {21, 59, 59}, false);
    row("22:00-07:00", {22, 0}, true);
    row("22:00-07:00", {0, 0}, true);
    row("22:00-07:00", {6, 59, 59}, true);
    row("22:00-07:00", {7, 0}, false);
    row("12:00-13:00", {11, 59}, false);
    row("12:00-13:00", {12, 0}, true);
    row("12:00-13:00", {13, 0}, false);
}

void TestAlertSettings::quietHoursMayGoOverMidnight()
{
    QFETCH(const QString, hours);
    QFETCH(const QTime, time);
    QFETCH(const bool, isQuiet);
    QCOMPARE(QuietHours::fromString(hours)->contains(time), isQuiet);
}

void TestAlertSettings::theMostParticularRuleHolds()
{
    AlertSettings settings;
    QVERIFY(settings.ruleFor(AlertKind::Gap, QStringLiteral("a")) == builtInAlertRule(AlertKind::Gap));
    settings.rules = {{.kind = AlertKind::Gap, .threshold = 1, .only = {QStringLiteral("a")}},
                      {.kind = AlertKind::Gap, .threshold = 2},
                      {.kind = AlertKind::Gap, .threshold = 3},
                      {.kind = AlertKind::Stale, .threshold = 4}};
    QCOMPARE(settings.ruleFor(AlertKind::Gap, QStringLiteral("a")).threshold, 1.0);
    QCOMPARE(settings.ruleFor(AlertKind::Gap, QStringLiteral("b")).threshold, 3.0);
}

void TestAlertSettings::everythingHasANameThatCanBeReadBack()
{
    QSet<QString> names;
    for (int i = 0; i < AlertKindCount; ++i) {
        names.insert(nameOf(AlertKind(i)));
        QVERIFY(alertKindFromName(QString(nameOf(AlertKind(i)))) == AlertKind(i));
        QVERIFY(!problemOf(builtInAlertRule(AlertKind(i))));
    }
    QCOMPARE(names.size(), AlertKindCount);
    QVERIFY(!alertKindFromName(u"x") && !alertSeverityFromName(u"x") && !alertEndFromName(u"x"));
}

}   // namespace tst_alertsettings

FEEDWARDEN_APPLESS_TEST(tst_alertsettings::TestAlertSettings)
#include "tst_alertsettings.moc"
