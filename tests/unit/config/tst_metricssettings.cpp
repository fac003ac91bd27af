// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/configurationfile.h"
#include "core/config/metricssettings.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_metricssettings {

using namespace feedwarden;

/// The table [metrics]: who may reach the endpoint, and who may ask it.
class TestMetricsSettings : public QObject
{
    Q_OBJECT

private slots:
    void addressesAreInNumbers_data();
    void addressesAreInNumbers();
    void whatIsRightIsKept_data();
    void whatIsRightIsKept();
    void whatIsWrongIsSaidWithItsPlace_data();
    void whatIsWrongIsSaidWithItsPlace();
    void variablesAreHeldToTheSame_data();
    void variablesAreHeldToTheSame();
};

static ReadResult parse(const QByteArray &text, const QProcessEnvironment &environment = {})
{
    ReadOptions options;
    options.environment = environment;
    return parseConfiguration(text, QStringLiteral("/nowhere/feedwarden.toml"), options);
}

/// Without the file's name.
static QStringList saidOf(const ReadResult &result)
{
    QStringList lines;
    for (const ConfigError &error : result.errors + result.warnings)
        lines.append(error.toString().remove(QStringLiteral("/nowhere/feedwarden.toml:")));
    return lines;
}

void TestMetricsSettings::addressesAreInNumbers_data()
{
    QTest::addColumn<QString>("expected");   // As it is written again; empty = none.
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(expected);
    };
    row("127.0.0.1:9464", "127.0.0.1:9464");
    row("0.0.0.0:1", "0.0.0.0:1");
    row("192.0.2.10:65535", "192.0.2.10:65535");
    row("[::1]:9464", "[::1]:9464");
    row("[2001:DB8::1]:9464", "[2001:db8::1]:9464");
    row("127.0.0.1:0", "127.0.0.1:0");
    for (const char *wrong : {"",
                              ":",
                              "9464",
                              ":9464",
                              "127.0.0.1",
                              "127.0.0.1:",
                              "127.0.0.1:65536",
                              "127.0.0.1:-1",
                              "127.0.0.1:+1",
                              "127.0.0.1:9464s",
                              "127.0.0.1:9464,0.0.0.0:80",
                              "127.0.0.1:80,443",
                              "localhost:9464",
                              "prices.example:9464",
                              "127.1:9464",
                              "0177.0.0.1:9464",
                              "2130706433:9464",
                              "::1:9464",
                              "[::1]",
                              "[127.0.0.1]:9464",
                              "[::1%lo]:9464",
                              " 127.0.0.1:9464",
                              "127.0.0.1:9464 ",
                              "*:9464",
                              "127.0.0.1:0x50",
                              "+9464"})
        row(wrong, "");
}

void TestMetricsSettings::addressesAreInNumbers()
{
    QFETCH(const QString, expected);
    const auto address = ListenAddress::fromString(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(address ? address->toString() : QString(), expected);
    if (address)
        QVERIFY(ListenAddress::fromString(expected) == address);
}

void TestMetricsSettings::whatIsRightIsKept_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<MetricsSettings>("expected");
    const QString loopback = QStringLiteral("127.0.0.1:9464");
    QTest::newRow("nothing") << QByteArray() << MetricsSettings{false, loopback, {}, {}};
    QTest::newRow("on") << QByteArray("enabled = true\n") << MetricsSettings{true, loopback, {}, {}};
    QTest::newRow("IPv6") << QByteArray("listen = \"[::1]:80\"\n")
                          << MetricsSettings{false, QStringLiteral("[::1]:80"), {}, {}};
    QTest::newRow("all of 127") << QByteArray("listen = \"127.1.2.3:80\"\n")
                                << MetricsSettings{false, QStringLiteral("127.1.2.3:80"), {}, {}};
    QTest::newRow("a password on loopback")
        << QByteArray("username = \"p q\"\npassword_file = \"/keys/p\"\n")
        << MetricsSettings{false, loopback, QStringLiteral("p q"), QStringLiteral("/keys/p")};
    QTest::newRow("open with a password")
        << QByteArray("listen = \"0.0.0.0:80\"\nusername = \"p\"\npassword_file = \"p\"\n")
        << MetricsSettings{false, QStringLiteral("0.0.0.0:80"), QStringLiteral("p"), QStringLiteral("/nowhere/p")};
}

void TestMetricsSettings::whatIsRightIsKept()
{
    QFETCH(const QByteArray, table);
    QFETCH(const MetricsSettings, expected);
    const ReadResult result = parse("[metrics]\n" + table);
    QCOMPARE(saidOf(result), QStringList());
    QVERIFY(result.configuration->metrics == expected);
    QCOMPARE(expected.hasAuthentication(), table.contains("password_file"));
}

void TestMetricsSettings::whatIsWrongIsSaidWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *table, const char *expected) {
        QTest::newRow(name) << QByteArray(table) << QString::fromLatin1(expected);
    };
    const char *const openNeeds = "2: metrics.listen: an address that others may reach needs metrics.username and "
                                  "metrics.password_file; without them only 127.0.0.1 and [::1] are allowed";
    row("X-08 every address", "listen = \"0.0.0.0:9464\"\n", openNeeds);
    row("X-08 every address, IPv6", "listen = \"[::]:9464\"\n", openNeeds);
    row("X-08 one address", "listen = \"192.0.2.10:9464\"\nenabled = false\n", openNeeds);
    row("X-08 user without password", "listen = \"0.0.0.0:9464\"\nusername = \"p\"\n",
        "3: metrics.username: goes together with metrics.password_file");
    row("password without user", "password_file = \"p\"\n",
        "2: metrics.password_file: goes together with metrics.username");
    row("a name", "listen = \"localhost:9464\"\n",
        "2: metrics.listen: must be ADDRESS:PORT with an address in numbers and a port from 1 to 65535, as in "
        "\"127.0.0.1:9464\" or \"[::1]:9464\", not \"localhost:9464\"");
    row("no port", "listen = \"127.0.0.1:0\"\n",
        "2: metrics.listen: must be ADDRESS:PORT with an address in numbers and a port from 1 to 65535, as in "
        "\"127.0.0.1:9464\" or \"[::1]:9464\", not \"127.0.0.1:0\"");
    row("a number", "listen = 9464\n", "2: metrics.listen: must be text, not 9464");
    const char
        *const userRule = "2: metrics.username: must be 1 to 64 printable characters, none of them :, \" or \\\\";
    row("X-01 user and password", "username = \"p:canary\"\npassword_file = \"p\"\n", userRule);
    row("empty user", "username = \"\"\npassword_file = \"p\"\n", userRule);
    row("line break in the user", "username = \"p\\r\\nX: y\"\npassword_file = \"p\"\n", userRule);
    row("empty file", "username = \"p\"\npassword_file = \"\"\n", "3: metrics.password_file: must be a path, not \"\"");
    const char *const advice = "a secret must not stand in the configuration: write it into a file that only you can "
                               "read and name that in metrics.password_file";
    row("X-01 password", "password = \"canary\"\n",
        QByteArray(QByteArray("2: metrics.password: ") + advice).constData());
    row("X-01 token", "token = \"canary\"\n", QByteArray(QByteArray("2: metrics.token: ") + advice).constData());
    row("X-01 the password instead of its file",
        "username = \"p\"\npassword_file = \"c4n4ryC4n4ryc4N4ryc4n4rYc4n4rycAn4ry\"\n",
        QByteArray(QByteArray("3: metrics.password_file: ") + advice).constData());
    row("a slip", "enable = true\n", "2: metrics.enable: unknown key; did you mean enabled?");
    row("unknown", "colour = 1\n",
        "2: metrics.colour: unknown key; known here are enabled, listen, username, password_file");
}

void TestMetricsSettings::whatIsWrongIsSaidWithItsPlace()
{
    QFETCH(const QByteArray, table);
    QFETCH(const QString, expected);
    const ReadResult result = parse("[metrics]\n" + table);
    QVERIFY(!result.configuration);
    QCOMPARE(saidOf(result), QStringList{expected});
}

void TestMetricsSettings::variablesAreHeldToTheSame_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *variable, const char *value, const char *expected) {
        QTest::newRow(variable) << QString::fromLatin1(value) << QString::fromLatin1(expected);
    };
    row("FEEDWARDEN_METRICS_ENABLED", "true", "");
    row("FEEDWARDEN_METRICS_LISTEN", "0.0.0.0:9464",
        "environment: FEEDWARDEN_METRICS_LISTEN: an address that others may reach needs metrics.username and "
        "metrics.password_file; without them only 127.0.0.1 and [::1] are allowed");
    row("FEEDWARDEN_METRICS_PASSWORD_FILE", "/keys/p",
        "environment: FEEDWARDEN_METRICS_PASSWORD_FILE: goes together with metrics.username");
    row("FEEDWARDEN_METRICS_PASSWORD", "canary",
        "environment: FEEDWARDEN_METRICS_PASSWORD: a secret must not stand in the environment: write it into a file "
        "that "
        "only you can read and name that in metrics.password_file");
}

void TestMetricsSettings::variablesAreHeldToTheSame()
{
    QFETCH(const QString, value);
    QFETCH(const QString, expected);
    QProcessEnvironment environment;
    environment.insert(QString::fromLatin1(QTest::currentDataTag()), value);
    const ReadResult result = parse({}, environment);
    QCOMPARE(saidOf(result).join(u'\n'), expected);
    QCOMPARE(result.configuration.has_value(), expected.isEmpty());
    if (result.configuration)
        QVERIFY(result.configuration->metrics.enabled);
}

}   // namespace tst_metricssettings

FEEDWARDEN_GUILESS_TEST(tst_metricssettings::TestMetricsSettings)
#include "tst_metricssettings.moc"
