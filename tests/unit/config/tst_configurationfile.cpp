// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/configurationfile.h"

#include "core/config/configurationkeys.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"
#include "testvenues.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace tst_configurationfile {

using namespace feedwarden;
using std::chrono::milliseconds;

static const QString Path = QStringLiteral("/nowhere/feedwarden.toml");

/// A feed that is right, without a line end before its first line.
static const QByteArray GoodFeed = "[[feed]]\n"
                                   "name = \"binance\"\n"
                                   "venue = \"binance-spot\"\n"
                                   "symbols = [\"BTCUSDT\"]\n"
                                   "channels = [\"trade\"]\n";

/// An account that is right, likewise.
static const QByteArray GoodAccount = "[[account]]\n"
                                      "name = \"main\"\n"
                                      "venue = \"binance-spot\"\n";

static ReadResult parse(const QByteArray &text) { return parseConfiguration(text, Path, testOptions()); }

static QStringList linesOf(const QList<ConfigError> &errors)
{
    QStringList lines;
    for (const ConfigError &error : errors)
        lines.append(error.toString());
    return lines;
}

/// One error per line, without the path in front.
static QString errorsOf(const QByteArray &text)
{
    return linesOf(parse(text).errors).join(u'\n').replace(Path + u':', QString());
}

static QString warningsOf(const QByteArray &text)
{
    return linesOf(parse(text).warnings).join(u'\n').replace(Path + u':', QString());
}

class TestConfigurationFile final : public QObject
{
    Q_OBJECT

private slots:
    void aMissingFileGivesTheDefaults();
    void everyKeyHasItsRow();
    void everyKeyHasItsDefault_data() { addKeyRows(); }
    void everyKeyHasItsDefault();
    void everyKeyTakesWhatIsAllowed_data() { addKeyRows(); }
    void everyKeyTakesWhatIsAllowed();
    void everyKeyRefusesWhatIsNot_data() { addKeyRows(); }
    void everyKeyRefusesWhatIsNot();
    void everyKeyFillsItsOwnField();
    void feedsTakeTheSameKeysForThemselves();
    void tradesComeAsTheVenueDocumentsThem();
    void precedence_data();
    void precedence();
    void whatIsWrongIsSaidWithItsPlace_data();
    void whatIsWrongIsSaidWithItsPlace();
    void whatIsDoubtfulIsAWarning_data();
    void whatIsDoubtfulIsAWarning();
    void allErrorsAreCollected();
    void aFloodOfErrorsIsCut();
    void errorsStayOnOneLine();
    void secretsAreNotRepeated_data();
    void secretsAreNotRepeated();
    void addressesAreResolved_data();
    void addressesAreResolved();
    void pathsAreRelativeToTheFile();
    void certificatesAreCheckedWhenRead();
    void proxiesAreUnderstood_data();
    void proxiesAreUnderstood();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
    void aTruncatedFileNeverGivesAnotherMeaningSilently();
    void specialFilesAreRefused();
    void openPermissionsAreAWarning();
    void environmentOverridesTheFile_data();
    void environmentOverridesTheFile();
    void wrongVariablesAreErrors_data();
    void wrongVariablesAreErrors();
    void unknownVariablesAreWarnings();
    void everyGlobalKeyHasItsVariable();
    void versions_data();
    void versions();
    void anOlderFileIsMigrated();
    void migrationStepsFollowEachOther();
    void anOldNameBesideItsNewOneIsAnError();
    void differencesAreNamed_data();
    void differencesAreNamed();
    void theReferenceNamesEveryKey();
    void theReferenceIsThePage();
    void theShippedExampleIsRight();
    void theDefaultPathIsThePlatforms();
    void theTrustSocketLiesWhereProgramsDoNotMeet_data();
    void theTrustSocketLiesWhereProgramsDoNotMeet();
    void onlyLoopbackIsALoopbackAddress_data();
    void onlyLoopbackIsALoopbackAddress();

private:
    static void addKeyRows();
};

/// What the table of interfaces.md says, spelled a second time on purpose.
struct KeyRow {
    const char *key;
    const char *defaultValue;
    QList<QByteArray> allowed;
    QList<QByteArray> refused;
    const char *words;
    const char *context = "";   ///< Other keys of the table that are needed beside it.
};

static const QList<KeyRow> &keyRows()
{
    static const QList<KeyRow> rows = {
        {"general.io_threads",
         "1",
         {"1", "64"},
         {"0", "65", "-1", "1.0", "\"1\"", "true", "[1]", "2020-01-01"},
         "a whole number from 1 to 64"},
        {"log.level",
         "\"info\"",
         {"\"debug\"", "\"info\"", "\"warning\"", "\"error\""},
         {"\"Info\"", "\"trace\"", "\"\"", "1", "[\"info\"]"},
         "one of \"debug\", \"info\", \"warning\", \"error\""},
        {"log.max_size_mb", "10", {"1", "1024"}, {"0", "1025", "10.0", "\"10\""}, "a whole number from 1 to 1024"},
        {"secrets.store",
         "\"auto\"",
         {"\"auto\"", "\"keychain\"", "\"vault\"", "\"files\""},
         {"\"Vault\"", "\"environment\"", "\"\"", "1", "true", "[\"vault\"]"},
         "one of \"auto\", \"keychain\", \"vault\", \"files\""},
        {"history.enabled", "true", {"true", "false"}, {"1", "0", "\"true\"", "[]"}, "true or false"},
        {"history.keep_1s_hours", "24", {"1", "168"}, {"0", "169"}, "a whole number from 1 to 168"},
        {"history.keep_10s_days", "7", {"1", "90"}, {"0", "91"}, "a whole number from 1 to 90"},
        {"history.keep_1min_days", "90", {"1", "730"}, {"0", "731"}, "a whole number from 1 to 730"},
        {"history.keep_1h_days", "1825", {"1", "7300"}, {"0", "7301"}, "a whole number from 1 to 7300"},
        {"history.keep_events_days", "365", {"1", "7300"}, {"0", "7301"}, "a whole number from 1 to 7300"},
        {"history.max_size_mb", "1000", {"1", "1000000"}, {"0", "1000001"}, "a whole number from 1 to 1000000"},
        {"governor.attempts_per_second",
         "1.0",
         {"0.001", "1", "2.5", "10000"},
         {"0", "0.0", "-1", "10001", "nan", "inf", "-inf", "\"1\"", "true"},
         "a number above 0 and up to 10000"},
        {"governor.handshakes_per_host", "2", {"1", "10000"}, {"0", "10001", "2.0"}, "a whole number from 1 to 10000"},
        {"governor.handshakes_total", "4", {"1", "10000"}, {"0", "10001", "2.0"}, "a whole number from 1 to 10000"},
        {"governor.window_share", "0.4", {"0.01", "1", "1.0"}, {"0", "1.01", "nan"}, "a number above 0 and up to 1"},
        {"reconnection.enabled", "true", {"true", "false"}, {"1", "0", "\"true\"", "[]"}, "true or false"},
        {"reconnection.max_retries",
         "0",
         {"0", "1", "2147483647"},
         {"-1", "2147483648", "9223372036854775807", "3.0", "\"3\"", "nan"},
         "a whole number of at least 0"},
        {"reconnection.strategy",
         "\"exponential\"",
         {"\"exponential\"", "\"linear\"", "\"fixed\""},
         {"\"Linear\"", "\"random\"", "true"},
         "one of \"exponential\", \"linear\", \"fixed\""},
        {"reconnection.initial_delay_ms",
         "1000",
         {"100", "60000"},
         {"99", "60001", "1e3", "\"1s\""},
         "a whole number of milliseconds from 100 to 60000"},
        {"reconnection.max_delay_ms",
         "60000",
         {"100", "86400000"},
         {"99", "86400001", "60000.0", "\"60s\""},
         "a whole number of milliseconds from 100 to 86400000",
         "initial_delay_ms = 100"},
        {"reconnection.multiplier",
         "2.0",
         {"1", "1.0", "1.5", "10", "10.0"},
         {"0.99", "10.01", "nan", "inf", "\"2\""},
         "a number from 1 to 10"},
        {"reconnection.jitter",
         "\"symmetric\"",
         {"\"none\"", "\"symmetric\"", "\"equal\"", "\"full\"", "\"decorrelated\""},
         {"\"some\"", "false", "0.3"},
         "one of \"none\", \"symmetric\", \"equal\", \"full\", \"decorrelated\""},
        {"reconnection.jitter_factor",
         "0.3",
         {"0", "0.0", "0.5"},
         {"-0.01", "0.51", "nan", "1"},
         "a number from 0 to 0.5"},
        {"reconnection.connect_timeout_ms",
         "10000",
         {"1000", "120000"},
         {"999", "120001", "1e4"},
         "a whole number of milliseconds from 1000 to 120000"},
        {"reconnection.stable_after_ms",
         "30000",
         {"1000", "600000"},
         {"999", "600001"},
         "a whole number of milliseconds from 1000 to 600000"},
        {"breaker.failure_threshold", "10", {"1", "1000"}, {"0", "1001", "10.0"}, "a whole number from 1 to 1000"},
        {"breaker.cooldown_ms",
         "30000",
         {"1000", "86400000"},
         {"999", "86400001"},
         "a whole number of milliseconds from 1000 to 86400000",
         "max_cooldown_ms = 86400000"},
        {"breaker.max_cooldown_ms",
         "300000",
         {"1000", "86400000"},
         {"999", "86400001"},
         "a whole number of milliseconds from 1000 to 86400000",
         "cooldown_ms = 1000"},
        {"breaker.flap_threshold", "5", {"1", "1000"}, {"0", "1001"}, "a whole number from 1 to 1000"},
        {"breaker.flap_window_ms",
         "600000",
         {"1000", "86400000"},
         {"999", "86400001"},
         "a whole number of milliseconds from 1000 to 86400000"},
        {"health.ping_interval_ms",
         "5000",
         {"1000", "300000"},
         {"999", "300001"},
         "a whole number of milliseconds from 1000 to 300000"},
        {"health.stale_after_ms",
         "\"auto\"",
         {"\"auto\"", "1000", "3600000"},
         {"999", "3600001", "\"Auto\"", "\"1000\"", "true", "1000.0"},
         "\"auto\" or a whole number of milliseconds from 1000 to 3600000"},
        {"health.batch_interval_ms",
         "50",
         {"1", "1000"},
         {"0", "1001"},
         "a whole number of milliseconds from 1 to 1000"},
        {"health.warn_after_failures", "3", {"1", "2147483647"}, {"0", "2147483648"}, "a whole number of at least 1"},
        {"quality.rtt_good_ms",
         "150",
         {"1", "3599999"},
         {"0", "3600001"},
         "a whole number of milliseconds from 1 to 3600000",
         "rtt_poor_ms = 3600000"},
        {"quality.rtt_poor_ms",
         "1000",
         {"2", "3600000"},
         {"0", "3600001"},
         "a whole number of milliseconds from 1 to 3600000",
         "rtt_good_ms = 1"},
        {"trust.enabled", "true", {"false", "true"}, {"0", "\"yes\""}, "true or false"},
        {"trust.access", "\"owner\"", {"\"owner\"", "\"group\""}, {"\"world\"", "true"}, "one of \"owner\", \"group\""},
        {"quality.jitter_good_ms",
         "50",
         {"1", "3599999"},
         {"0", "3600001"},
         "a whole number of milliseconds from 1 to 3600000",
         "jitter_poor_ms = 3600000"},
        {"quality.jitter_poor_ms",
         "500",
         {"2", "3600000"},
         {"0", "3600001"},
         "a whole number of milliseconds from 1 to 3600000",
         "jitter_good_ms = 1"},
        {"quality.lag_ms",
         "2000",
         {"1", "3600000"},
         {"0", "3600001"},
         "a whole number of milliseconds from 1 to 3600000"},
        {"metrics.enabled", "false", {"true", "false"}, {"1", "0", "\"true\"", "[]"}, "true or false"},
        {"alerts.enabled", "true", {"true", "false"}, {"1", "\"yes\""}, "true or false"},
        {"alerts.desktop", "true", {"true", "false"}, {"1", "\"yes\""}, "true or false"},
        {"alerts.sound", "true", {"true", "false"}, {"1", "\"yes\""}, "true or false"},
        {"alerts.quiet_critical", "true", {"true", "false"}, {"1", "\"yes\""}, "true or false"},
        {"alerts.clear_after_ms",
         "60000",
         {"0", "3600000"},
         {"-1", "3600001", "\"1m\""},
         "a whole number of milliseconds from 0 to 3600000"},
        {"alerts.repeat_after_ms",
         "14400000",
         {"0", "604800000"},
         {"-1", "604800001"},
         "a whole number of milliseconds from 0 to 604800000"},
        {"slo.objective_percent", "99.9", {"50", "99.999"}, {"49.9", "100", "\"99\""}, "a number from 50 to 99.999"},
        {"publish.enabled", "false", {"true", "false"}, {"1", "\"true\""}, "true or false", "brokers = \"k:9092\""},
        {"publish.events", "true", {"true", "false"}, {"1", "\"true\""}, "true or false"},
        {"publish.gaps", "true", {"true", "false"}, {"1", "\"true\""}, "true or false"},
        {"publish.trust", "true", {"true", "false"}, {"1", "\"true\""}, "true or false"},
        {"publish.samples",
         "\"10s\"",
         {"\"none\"", "\"1s\"", "\"10s\"", "\"1min\"", "\"1h\""},
         {"\"2s\"", "10", "true"},
         "one of \"none\", \"1s\", \"10s\", \"1min\", \"1h\""},
        {"publish.messages", "false", {"true", "false"}, {"1", "\"true\""}, "true or false"},
        {"publish.tls", "false", {"true", "false"}, {"1", "\"true\""}, "true or false"},
        {"publish.outbox_mb", "64", {"1", "10000"}, {"0", "10001"}, "a whole number from 1 to 10000"},
    };
    return rows;
}

void TestConfigurationFile::addKeyRows()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < keyRows().size(); ++i)
        QTest::newRow(keyRows()[i].key) << i;
}

void TestConfigurationFile::everyKeyHasItsRow()
{
    // Keys whose values are texts with rules of their own have tests of their own below.
    const QStringList elsewhere = {QStringLiteral("general.data_dir"), QStringLiteral("log.file"),
                                   QStringLiteral("network.proxy"),    QStringLiteral("network.ca_file"),
                                   QStringLiteral("secrets.folder"),   QStringLiteral("trust.socket"),
                                   QStringLiteral("trust.tcp"),        QStringLiteral("metrics.listen"),
                                   QStringLiteral("metrics.username"), QStringLiteral("metrics.password_file"),
                                   QStringLiteral("publish.brokers"),  QStringLiteral("publish.topic_prefix"),
                                   QStringLiteral("publish.instance"), QStringLiteral("publish.ca_file"),
                                   QStringLiteral("publish.username"), QStringLiteral("publish.password_file"),
                                   QStringLiteral("publish.sasl"),     QStringLiteral("alerts.quiet_hours")};
    QStringList expected = elsewhere;
    for (const KeyRow &row : keyRows())
        expected.append(QString::fromLatin1(row.key));
    QStringList actual;
    for (const QString &table : globalTables()) {
        for (const KeySpec *key : keysOf(table))
            actual.append(key->name);
    }
    expected.sort();
    actual.sort();
    QCOMPARE(actual, expected);
}

void TestConfigurationFile::everyKeyHasItsDefault()
{
    QFETCH(const qsizetype, index);
    const KeyRow &row = keyRows()[index];
    const KeySpec *spec = findKey(QString::fromLatin1(row.key));
    QVERIFY(spec);
    auto result = parse("");
    QVERIFY(result.configuration);
    QCOMPARE(toToml(spec->read(KeyTarget::globalOf(*result.configuration))), QByteArray(row.defaultValue));
    QVERIFY(result.configuration->writtenKeys.isEmpty());
}

/// "[table]" and the row's other keys; the key itself comes in the last line.
static QByteArray tableWith(const KeyRow &row, const QByteArray &value)
{
    const QByteArray name(row.key);
    const qsizetype dot = name.lastIndexOf('.');
    return "# A comment.\n[" + name.first(dot) + "]\n" + row.context + '\n' + name.sliced(dot + 1) + " = " + value
           + '\n';
}

void TestConfigurationFile::everyKeyTakesWhatIsAllowed()
{
    QFETCH(const qsizetype, index);
    const KeyRow &row = keyRows()[index];
    const KeySpec *spec = findKey(QString::fromLatin1(row.key));
    for (const QByteArray &value : row.allowed) {
        auto result = parse(tableWith(row, value));
        QCOMPARE(linesOf(result.errors), QStringList());
        QVERIFY(result.configuration->writtenKeys.contains(spec->name));
        const QByteArray kept = toToml(spec->read(KeyTarget::globalOf(*result.configuration)));
        QVERIFY2(kept == value || kept == value + ".0", qPrintable(QString::fromUtf8(value + " became " + kept)));
    }
}

void TestConfigurationFile::everyKeyRefusesWhatIsNot()
{
    QFETCH(const qsizetype, index);
    const KeyRow &row = keyRows()[index];
    // What is written in [secrets] is not told again.
    const bool isRepeated = !QByteArray(row.key).startsWith("secrets.");
    for (const QByteArray &value : row.refused)
        QCOMPARE(errorsOf(tableWith(row, value)),
                 QStringLiteral("4: %1: must be %2").arg(QLatin1String(row.key), QLatin1String(row.words))
                     + (isRepeated ? QLatin1String(", not ") + QString::fromUtf8(value) : QString()));
}

void TestConfigurationFile::aMissingFileGivesTheDefaults()
{
    const QTemporaryDir folder;
    const auto result = readConfiguration(folder.filePath(QStringLiteral("none.toml")), testOptions());
    QVERIFY(result.isMissing);
    QVERIFY(result.errors.isEmpty() && result.warnings.isEmpty());
    QVERIFY(result.configuration);
    QVERIFY(*result.configuration == Configuration());
    QVERIFY(result.configuration->feeds.isEmpty());
}

static const QByteArray AllKeys = R"(config_version = 1
[general]
io_threads = 2
data_dir = "/data"
[log]
level = "debug"
file = "here.log"
max_size_mb = 11
[network]
proxy = "none"
[secrets]
store = "vault"
folder = "keys"
[history]
enabled = false
keep_1s_hours = 25
keep_10s_days = 8
keep_1min_days = 91
keep_1h_days = 1826
keep_events_days = 366
max_size_mb = 1001

[trust]
enabled = false
socket = "bots.sock"
access = "group"
tcp = "[::1]:4005"
[governor]
attempts_per_second = 1.5
handshakes_per_host = 3
handshakes_total = 5
window_share = 0.5
[[governor.host]]
host = "Stream.Binance.com:9443"
attempts_per_second = 2.5
handshakes_per_host = 4
window_share = 0.6
window_attempts = 300
window_ms = 300000
[[governor.host]]
host = "[::1]:80"
[reconnection]
enabled = false
max_retries = 6
strategy = "linear"
initial_delay_ms = 1001
max_delay_ms = 60001
multiplier = 2.5
jitter = "full"
jitter_factor = 0.25
connect_timeout_ms = 10001
stable_after_ms = 30001
[breaker]
failure_threshold = 12
cooldown_ms = 30002
max_cooldown_ms = 300002
flap_threshold = 7
flap_window_ms = 600002
[health]
ping_interval_ms = 5003
stale_after_ms = 9003
batch_interval_ms = 53
warn_after_failures = 4
[quality]
rtt_good_ms = 151
rtt_poor_ms = 1001
jitter_good_ms = 51
jitter_poor_ms = 501
lag_ms = 2001
[metrics]
enabled = true
listen = "[::]:9999"
username = "prometheus"
password_file = "password"
[slo]
objective_percent = 99.5
[alerts]
enabled = false
desktop = false
sound = false
quiet_hours = "22:30-06:15"
quiet_critical = false
clear_after_ms = 60001
repeat_after_ms = 14400001
[[alerts.rule]]
kind = "latency_above"
enabled = false
severity = "info"
for_ms = 1001
threshold = 750.5
only = ["a-1"]
channels = ["hook"]
[[alerts.channel]]
name = "phone"
kind = "telegram"
enabled = false
severity = "critical"
secret_file = "phone-secret"
chat_id = "-100123"
api_url = "http://127.0.0.1:8081"
allow_internal = true
timeout_ms = 10001
[[alerts.channel]]
name = "hook"
kind = "webhook"
secret_file = "hook-secret"
template = '{"t":"{{title}}"}'
[[alerts.channel]]
name = "local"
kind = "command"
command = ["/usr/bin/logger", "-t", "feedwarden"]
[publish]
enabled = true
brokers = "kafka-1:9092,[::1]:9093"
topic_prefix = "fw"
instance = "london-1"
events = false
gaps = false
trust = false
samples = "1min"
messages = true
tls = true
ca_file = "kafka.pem"
sasl = "scram-sha-512"
username = "fw-user"
password_file = "kafka-password"
outbox_mb = 65
[[feed]]
name = "a-1"
venue = "binance-spot"
symbols = ["BTCUSDT", "ETHUSDT"]
channels = ["trade", "depth_snapshot"]
enabled = false
url = "ws://127.0.0.1:4000/ws"
rest_url = "http://example.com:4001"
allow_plaintext = true
streams_per_connection = 17
redundancy = 2
objective_percent = 98.5
trade_source = "agg_trade"
depth_levels = 5
[[maintenance]]
feed = "a-1"
begin = "2026-11-25T06:00:00Z"
end = "2026-11-25 09:30:00+01:00"
note = "announced"
[[account]]
name = "main-1"
venue = "bybit-linear"
enabled = false
key = "Bybit.main_read-only"
environment = "testnet"
url = "ws://127.0.0.1:4002/v5/private"
rest_url = "https://example.com:4003"
)";

/// What AllKeys says, without its policies.
static Configuration expectedOfAllKeys()
{
    Configuration expected;
    expected.general = {.ioThreads = 2, .dataDir = QStringLiteral("/data")};
    expected.log = {.level = LogLevel::Debug, .file = QStringLiteral("here.log"), .maxSizeMb = 11};
    expected.network.proxy = QStringLiteral("none");
    expected.secrets = {.store = SecretPlace::Vault, .folder = QStringLiteral("/nowhere/keys")};
    expected.trust = {.enabled = false,
                      .socket = QStringLiteral("/nowhere/bots.sock"),
                      .access = SocketAccess::Group,
                      .tcp = QStringLiteral("[::1]:4005")};
    expected.governor = {.attemptsPerSecond = 1.5,
                         .handshakesPerHost = 3,
                         .handshakesTotal = 5,
                         .windowShare = 0.5,
                         .hosts = {{.host = QStringLiteral("stream.binance.com:9443"),
                                    .attemptsPerSecond = 2.5,
                                    .handshakesPerHost = 4,
                                    .windowShare = 0.6,
                                    .window = RollingWindow{300, 300s}},
                                   {.host = QStringLiteral("[::1]:80")}}};
    expected.backoff = {.enabled = false,
                        .maxRetries = 6,
                        .strategy = BackoffStrategy::Linear,
                        .initialDelay = 1001ms,
                        .maxDelay = 60'001ms,
                        .multiplier = 2.5,
                        .jitter = Jitter::Full,
                        .jitterFactor = 0.25,
                        .connectTimeout = 10'001ms,
                        .stableAfter = 30'001ms};
    expected.history = {.enabled = false,
                        .secondsHours = 25,
                        .tenSecondsDays = 8,
                        .minutesDays = 91,
                        .hoursDays = 1'826,
                        .eventsDays = 366,
                        .maxSizeMb = 1'001};
    expected.breaker = {.failureThreshold = 12,
                        .cooldown = 30'002ms,
                        .maxCooldown = 300'002ms,
                        .flapThreshold = 7,
                        .flapWindow = 600'002ms};
    expected.health = {.pingInterval = 5003ms, .staleAfter = 9003ms, .batchInterval = 53ms, .warnAfterFailures = 4};
    expected.quality = {.rttGood = 151ms, .rttPoor = 1001ms, .jitterGood = 51ms, .jitterPoor = 501ms, .lag = 2001ms};
    expected.metrics = {.enabled = true,
                        .listen = QStringLiteral("[::]:9999"),
                        .username = QStringLiteral("prometheus"),
                        .passwordFile = QStringLiteral("/nowhere/password")};
    expected.slo.objective = 99.5;
    expected.slo.maintenance = {{.feed = QStringLiteral("a-1"),
                                 .begin = toWallTime(QDateTime(QDate(2026, 11, 25), QTime(6, 0), Qt::UTC)),
                                 .end = toWallTime(QDateTime(QDate(2026, 11, 25), QTime(8, 30), Qt::UTC)),
                                 .note = QStringLiteral("announced")}};
    expected.alerts = {.enabled = false,
                       .desktop = false,
                       .sound = false,
                       .quietHours = QStringLiteral("22:30-06:15"),
                       .quietCritical = false,
                       .clearAfter = 60'001ms,
                       .repeatAfter = 14'400'001ms,
                       .rules = {{.kind = AlertKind::Latency,
                                  .enabled = false,
                                  .severity = AlertSeverity::Info,
                                  .lasting = 1'001ms,
                                  .threshold = 750.5,
                                  .only = {QStringLiteral("a-1")},
                                  .channels = {QStringLiteral("hook")}}},
                       .channels = {{.name = QStringLiteral("phone"),
                                     .kind = AlertChannelKind::Telegram,
                                     .enabled = false,
                                     .severity = AlertSeverity::Critical,
                                     .secretFile = QStringLiteral("/nowhere/phone-secret"),
                                     .chatId = QStringLiteral("-100123"),
                                     .apiUrl = QStringLiteral("http://127.0.0.1:8081"),
                                     .allowInternal = true,
                                     .timeout = 10'001ms},
                                    {.name = QStringLiteral("hook"),
                                     .kind = AlertChannelKind::Webhook,
                                     .secretFile = QStringLiteral("/nowhere/hook-secret"),
                                     .bodyTemplate = QStringLiteral("{\"t\":\"{{title}}\"}")},
                                    {.name = QStringLiteral("local"),
                                     .kind = AlertChannelKind::Command,
                                     .command = {QStringLiteral("/usr/bin/logger"), QStringLiteral("-t"),
                                                 QStringLiteral("feedwarden")}}}};
    expected.publish = {.enabled = true,
                        .brokers = QStringLiteral("kafka-1:9092,[::1]:9093"),
                        .topicPrefix = QStringLiteral("fw"),
                        .instance = QStringLiteral("london-1"),
                        .events = false,
                        .gaps = false,
                        .trust = false,
                        .samples = PublishSamples::Minute,
                        .messages = true,
                        .tls = true,
                        .caFile = QStringLiteral("/nowhere/kafka.pem"),
                        .sasl = PublishSasl::ScramSha512,
                        .username = QStringLiteral("fw-user"),
                        .passwordFile = QStringLiteral("/nowhere/kafka-password"),
                        .outboxMb = 65};
    expected.feeds = {{.name = QStringLiteral("a-1"),
                       .venue = QStringLiteral("binance-spot"),
                       .symbols = {QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT")},
                       .channels = {Channel::Trade, Channel::DepthSnapshot},
                       .enabled = false,
                       .url = QUrl(QStringLiteral("ws://127.0.0.1:4000/ws")),
                       .restUrl = QUrl(QStringLiteral("http://example.com:4001")),
                       .allowPlaintext = true,
                       .streamsPerConnection = 17,
                       .redundancy = 2,
                       .objective = 98.5,
                       .options = {.aggregateTrades = true, .depthLevels = 5},
                       .backoff = expected.backoff,
                       .breaker = expected.breaker,
                       .health = expected.health}};
    expected.accounts = {{.name = QStringLiteral("main-1"),
                          .venue = QStringLiteral("bybit"),
                          .enabled = false,
                          .key = QStringLiteral("Bybit.main_read-only"),
                          .environment = QStringLiteral("testnet"),
                          .url = QUrl(QStringLiteral("ws://127.0.0.1:4002/v5/private")),
                          .restUrl = QUrl(QStringLiteral("https://example.com:4003"))}};
    return expected;
}

void TestConfigurationFile::everyKeyFillsItsOwnField()
{
    auto result = parse(AllKeys);
    QCOMPARE(linesOf(result.errors), QStringList());
    QCOMPARE(linesOf(result.warnings), QStringList());
    Configuration &configuration = *result.configuration;
    const Configuration expected = expectedOfAllKeys();
    QVERIFY(configuration.general == expected.general);
    QVERIFY(configuration.log == expected.log);
    QVERIFY(configuration.network == expected.network);
    QVERIFY(configuration.trust == expected.trust);
    QVERIFY(configuration.governor == expected.governor);
    QVERIFY(configuration.backoff == expected.backoff);
    QVERIFY(configuration.breaker == expected.breaker);
    QVERIFY(configuration.health == expected.health);
    QVERIFY(configuration.quality == expected.quality);
    QVERIFY(configuration.slo == expected.slo);
    QVERIFY(configuration.alerts == expected.alerts);
    QVERIFY(configuration.feeds == expected.feeds);
    QVERIFY(configuration.secrets == expected.secrets);
    QVERIFY(configuration.history == expected.history);
    QVERIFY(configuration.accounts == expected.accounts);
    // Everything but the one key that the text leaves out.
    for (const QString &table : globalTables()) {
        for (const KeySpec *key : keysOf(table))
            QCOMPARE(configuration.writtenKeys.contains(key->name), key->name != QLatin1String("network.ca_file"));
    }
    QCOMPARE(configuration.findFeed(u"a-1"), &std::as_const(configuration).feeds.first());
    QCOMPARE(configuration.findFeed(u"a-2"), nullptr);
    QCOMPARE(configuration.enabledFeeds(), qsizetype(0));
    QCOMPARE(configuration.findAccount(u"main-1"), &std::as_const(configuration).accounts.first());
    QCOMPARE(configuration.findAccount(u"a-1"), nullptr);
    QCOMPARE(configuration.enabledAccounts(), qsizetype(0));
    const SecretStoreOptions options = secretStoreOptions(configuration);
    QCOMPARE(options.place, SecretPlace::Vault);
    QCOMPARE(options.dataFolder, QStringLiteral("/data"));
    QCOMPARE(options.filesFolder, QStringLiteral("/nowhere/keys"));
    QVERIFY(options.passphrase.isEmpty());
    const QList<StreamKey> streams = configuration.feeds.first().streams();
    QCOMPARE(streams.size(), qsizetype(4));
    QCOMPARE(streams.at(1).toString(), QStringLiteral("BTCUSDT/depth_snapshot"));
    QCOMPARE(streams.at(2).toString(), QStringLiteral("ETHUSDT/trade"));
}

void TestConfigurationFile::feedsTakeTheSameKeysForThemselves()
{
    // The three tables of AllKeys below a feed instead.
    QByteArray tables = AllKeys.mid(AllKeys.indexOf("[reconnection]"));
    tables.truncate(tables.indexOf("[quality]"));
    tables.replace("[reconnection]", "[feed.reconnection]")
        .replace("[breaker]", "[feed.breaker]")
        .replace("[health]", "[feed.health]");
    const auto result = parse(GoodFeed + tables + GoodFeed.mid(0, GoodFeed.size()).replace("\"binance\"", "\"other\""));
    QCOMPARE(linesOf(result.errors), QStringList());
    const Configuration expected = expectedOfAllKeys();
    const FeedConfig &feed = result.configuration->feeds.at(0);
    QVERIFY(feed.backoff == expected.backoff);
    QVERIFY(feed.breaker == expected.breaker);
    QVERIFY(feed.health == expected.health);
    // Neither the global ones nor the next feed's change by that.
    QVERIFY(result.configuration->backoff == BackoffPolicy());
    QVERIFY(result.configuration->writtenKeys.isEmpty());
    QVERIFY(result.configuration->feeds.at(1).backoff == BackoffPolicy());
    QVERIFY(result.configuration->feeds.at(1).health == HealthPolicy());
}

void TestConfigurationFile::tradesComeAsTheVenueDocumentsThem()
{
    // The venues that are built in.
    const auto aggregates = [](const char *venue, const char *more) {
        const QByteArray text = QByteArray("config_version = 1\n[[feed]]\nname = \"f\"\nvenue = \"") + venue
                                + "\"\nsymbols = [\"BTCUSDT\"]\nchannels = [\"trade\"]\n" + more;
        const auto result = parseConfiguration(text, Path, {.environment = QProcessEnvironment()});
        return result.configuration && result.configuration->feeds.constFirst().options.aggregateTrades;
    };
    QVERIFY(!aggregates("binance-spot", ""));
    QVERIFY(aggregates("binance-spot", "trade_source = \"agg_trade\"\n"));
    QVERIFY(aggregates("binance-usdm", ""));
    QVERIFY(!aggregates("binance-usdm", "trade_source = \"trade\"\n"));
}

void TestConfigurationFile::precedence_data()
{
    QTest::addColumn<QByteArray>("global");
    QTest::addColumn<QByteArray>("venue");
    QTest::addColumn<QByteArray>("ofFeed");
    QTest::addColumn<int>("threshold");
    QTest::addColumn<milliseconds>("cooldown");
    const auto row = [](const char *name, const char *global, const char *venue, const char *ofFeed, int threshold,
                        milliseconds cooldown) {
        QTest::newRow(name) << QByteArray(global) << QByteArray(venue) << QByteArray(ofFeed) << threshold << cooldown;
    };
    row("built-in", "", "elsewhere", "", 10, 30s);
    row("venue over built-in", "", "binance-spot", "", 20, 30s);
    row("another venue", "", "coinbase", "", 15, 30s);
    row("global as written over venue", "failure_threshold = 7", "binance-spot", "", 7, 30s);
    row("global written as its default over venue", "failure_threshold = 10", "binance-spot", "", 10, 30s);
    row("another global key leaves the venue's", "cooldown_ms = 2000", "binance-spot", "", 20, 2s);
    row("feed over global", "failure_threshold = 7", "binance-spot", "failure_threshold = 3", 3, 30s);
    row("feed over venue", "", "binance-spot", "failure_threshold = 3", 3, 30s);
    row("each key for itself", "failure_threshold = 7", "binance-spot", "cooldown_ms = 4000", 7, 4s);
}

void TestConfigurationFile::precedence()
{
    QFETCH(const QByteArray, global);
    QFETCH(const QByteArray, venue);
    QFETCH(const QByteArray, ofFeed);
    QFETCH(const int, threshold);
    QFETCH(const milliseconds, cooldown);
    QByteArray text = GoodFeed;
    text.replace("binance-spot", venue);
    if (venue == "elsewhere")
        text += "url = \"wss://example.com/feed\"\n";
    text += "[feed.breaker]\n" + ofFeed + "\n[breaker]\n" + global + '\n';
    const auto result = parse(text);
    QCOMPARE(linesOf(result.errors), QStringList());
    QCOMPARE(result.configuration->feeds.first().breaker.failureThreshold, threshold);
    QCOMPARE(result.configuration->feeds.first().breaker.cooldown, cooldown);
    // The venue's own default is never taken for a global one.
    QVERIFY(result.configuration->breaker.failureThreshold == 10 || global.contains("failure_threshold"));
    const VenueFacts *facts = testOptions().venues.find(QString::fromLatin1(venue));
    const FeedPolicies defaults = defaultPolicies(*result.configuration, *facts);
    if (ofFeed.isEmpty())
        QCOMPARE(defaults.breaker.failureThreshold, threshold);
}

void TestConfigurationFile::whatIsWrongIsSaidWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &text, const char *expected) {
        QTest::newRow(name) << text << QString::fromUtf8(expected);
    };
    const auto feed = [&row](const char *name, const QByteArray &from, const QByteArray &to, const char *expected) {
        row(name, QByteArray(GoodFeed).replace(from, to), expected);
    };
    row("R-10 unknown key with a near one", "[reconnection]\nmax_dealy_ms = 5\n",
        "2: reconnection.max_dealy_ms: unknown key; did you mean max_delay_ms?");
    row("R-10 unknown key far from all", "[log]\nx = 5\n",
        "2: log.x: unknown key; known here are level, file, max_size_mb");
    row("R-10 unknown table", "[reconection]\nx = 5\n", "1: reconection: unknown key; did you mean reconnection?");
    row("R-10 unknown key at the top", "zzzzzzzz = 5\n",
        "1: zzzzzzzz: unknown key; known here are general, log, network, secrets, history, trust, governor, "
        "reconnection, breaker, health, quality, metrics, slo, alerts, publish, maintenance, feed, account, "
        "config_version");
    row("a dotted key counts as its table", "\nreconnection.max_retries = -1\n",
        "2: reconnection.max_retries: must be a whole number of at least 0, not -1");
    row("an inline table too", "reconnection = { max_retries = -1 }\n",
        "1: reconnection.max_retries: must be a whole number of at least 0, not -1");
    row("a value where a table should be", "reconnection = 5\n",
        "1: reconnection: must be a table written [reconnection]");
    row("an array of tables where one should be", "[[health]]\n", "1: health: must be a table written [health]");
    row("a table where a value should be", "[log.level]\nx = 1\n",
        "1: log.level: must be one of \"debug\", \"info\", \"warning\", \"error\", not a table");
    row("maximum below the initial delay", "[reconnection]\ninitial_delay_ms = 3000\nmax_delay_ms = 2999\n",
        "3: reconnection.max_delay_ms: must be at least initial_delay_ms (3000), not 2999");
    row("maximum below the default of the initial delay", "[reconnection]\nmax_delay_ms = 999\n",
        "2: reconnection.max_delay_ms: must be at least initial_delay_ms (1000, not written here), not 999");
    row("cooldown above its default maximum", "[breaker]\ncooldown_ms = 300001\n",
        "2: breaker.cooldown_ms: must be at most max_cooldown_ms (300000, not written here), not 300001");
    row("poor not above good", "[quality]\nrtt_good_ms = 500\nrtt_poor_ms = 500\n",
        "3: quality.rtt_poor_ms: must be above rtt_good_ms (500), not 500");
    row("good jitter not below poor", "[quality]\njitter_good_ms = 500\n",
        "2: quality.jitter_good_ms: must be below jitter_poor_ms (500, not written here), not 500");
    row("proxy without a port", "[network]\nproxy = \"http://proxy.example\"\n",
        "2: network.proxy: must be \"system\", \"none\", http://HOST:PORT or socks5://HOST:PORT");
    row("authorities that are not there", "[network]\nca_file = \"/nowhere/ca.pem\"\n",
        "2: network.ca_file: \"/nowhere/ca.pem\" cannot be read");
    row("X-08 the trust signal for other machines", "[trust]\ntcp = \"0.0.0.0:7000\"\n",
        "2: trust.tcp: must be \"none\", \"127.0.0.1:PORT\" or \"[::1]:PORT\", not \"0.0.0.0:7000\"");
    row("X-08 the trust signal at a name", "[trust]\ntcp = \"localhost:7000\"\n",
        "2: trust.tcp: must be \"none\", \"127.0.0.1:PORT\" or \"[::1]:PORT\", not \"localhost:7000\"");
    row("the trust signal at an impossible port", "[trust]\ntcp = \"127.0.0.1:65536\"\n",
        "2: trust.tcp: must be \"none\", \"127.0.0.1:PORT\" or \"[::1]:PORT\", not \"127.0.0.1:65536\"");
    row("an empty path", "[general]\ndata_dir = \" \"\n", "2: general.data_dir: must be a path, not \" \"");
    row("a path with a line break", "[log]\nfile = \"a\\nb\"\n",
        "2: log.file: must be \"none\" or a path, not \"a\\nb\"");

    row("host override without a host", "[[governor.host]]\nwindow_share = 0.1\n",
        "1: governor.host.host: is required");
    row("host override for a URL", "[[governor.host]]\nhost = \"wss://x\"\n",
        "2: governor.host.host: must be a host or HOST:PORT, not \"wss://x\"");
    row("host override with an impossible port", "[[governor.host]]\nhost = \"x:65536\"\n",
        "2: governor.host.host: must be a host or HOST:PORT, not \"x:65536\"");
    row("two overrides for one host", "[[governor.host]]\nhost = \"x\"\n[[governor.host]]\nhost = \"X\"\n",
        "4: governor.host.host: \"x\" already has a table in line 2");
    row("window without its length", "[[governor.host]]\nhost = \"x\"\nwindow_attempts = 5\n",
        "3: governor.host.window_attempts: needs window_ms beside it");
    row("window without its attempts", "[[governor.host]]\nhost = \"x\"\nwindow_ms = 5000\n",
        "3: governor.host.window_ms: needs window_attempts beside it");
    row("window out of range", "[[governor.host]]\nhost = \"x\"\nwindow_ms = 5\nwindow_attempts = 0\n",
        "3: governor.host.window_ms: must be a whole number of milliseconds from 1000 to 86400000, not 5\n"
        "4: governor.host.window_attempts: must be a whole number from 1 to 1000000, not 0");
    row("unknown key of an override", "[[governor.host]]\nhost = \"x\"\nhandshakes_total = 5\n",
        "3: governor.host.handshakes_total: unknown key; known here are host, attempts_per_second, "
        "handshakes_per_host, "
        "window_share, window_attempts, window_ms");
    row("override as one table", "[governor.host]\nhost = \"x\"\n",
        "1: governor.host: must be tables written [[governor.host]]");

    row("one feed table", "[feed]\nname = \"x\"\n", "1: feed: must be tables written [[feed]]");
    row("feeds as words", "feed = [\"x\"]\n", "1: feed: must be tables written [[feed]]");
    row("an empty feed", "\n[[feed]]\n",
        "2: feed.name: is required\n2: feed.venue: is required\n2: feed.symbols: is required\n2: feed.channels: is "
        "required");
    feed("name in capitals", "\"binance\"", "\"Binance\"",
         "2: feed.name: must be 1 to 40 of the characters a-z, 0-9 and -, not \"Binance\"");
    feed("empty name", "\"binance\"", "\"\"",
         "2: feed.name: must be 1 to 40 of the characters a-z, 0-9 and -, not \"\"");
    feed("name of 41", "\"binance\"", '"' + QByteArray(41, 'a') + '"',
         "2: feed.name: must be 1 to 40 of the characters a-z, 0-9 and -, not "
         "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"");
    feed("name with a line end", "\"binance\"", "\"a\\n\"",
         "2: feed.name: must be 1 to 40 of the characters a-z, 0-9 and -, not \"a\\n\"");
    feed("name with an umlaut", "\"binance\"", "\"bär\"",
         "2: feed.name: must be 1 to 40 of the characters a-z, 0-9 and -, not \"bär\"");
    feed("name as a number", "\"binance\"", "5", "2: feed.name: must be text, not 5");
    row("a name twice", GoodFeed + GoodFeed, "7: feed.name: \"binance\" is already the name of the feed in line 1");
    feed("unknown venue", "binance-spot", "binance",
         "3: feed.venue: must be one of \"binance-spot\", \"coinbase\", \"coinbase-exchange\", \"elsewhere\", "
         "\"bitstamp\", \"gemini\", \"generic\", not "
         "\"binance\"");
    feed("no symbols", "[\"BTCUSDT\"]", "[]",
         "4: feed.symbols: must be a list of at least one text, as in [\"BTCUSDT\"], not []");
    feed("symbols not as a list", "[\"BTCUSDT\"]", "\"BTCUSDT\"",
         "4: feed.symbols: must be a list of at least one text, as in [\"BTCUSDT\"], not \"BTCUSDT\"");
    feed("an empty symbol", "[\"BTCUSDT\"]", "[\n\"BTCUSDT\",\n\"\"]",
         "6: feed.symbols: must be a symbol as the venue writes it, up to 200 characters without blanks, not \"\"");
    feed("a symbol with a blank", "BTCUSDT", "BTC USDT",
         "4: feed.symbols: must be a symbol as the venue writes it, up to 200 characters without blanks, not \"BTC "
         "USDT\"");
    feed("a symbol that is a number", "\"BTCUSDT\"", "\"BTCUSDT\", 5",
         "4: feed.symbols: must be a symbol as the venue writes it, up to 200 characters without blanks, not 5");
    feed("a symbol twice", "\"BTCUSDT\"", "\"BTCUSDT\",\n \"BTCUSDT\"",
         "5: feed.symbols: \"BTCUSDT\" is written twice");
    feed("a symbol that the venue refuses", "BTCUSDT", "btcusdt",
         "4: feed.symbols: btcusdt: symbols are in upper case");
    feed("no channels", "[\"trade\"]", "[]",
         "5: feed.channels: must be a list of at least one of \"trade\", \"ticker\", \"book_ticker\", \"candle_1s\", "
         "\"candle_1m\", "
         "\"candle_5m\", \"candle_15m\", \"candle_1h\", \"candle_4h\", \"candle_1d\", \"depth\", \"depth_snapshot\", "
         "\"liquidation\", "
         "\"mark_price\", not []");
    feed("a channel that the venue lacks", "[\"trade\"]", "[\"trade\",\n\"liquidation\"]",
         "6: feed.channels: binance-spot has no channel \"liquidation\"; it has \"trade\", \"ticker\", "
         "\"book_ticker\", \"candle_1m\", "
         "\"depth\", \"depth_snapshot\"");
    feed("a channel that nobody has", "[\"trade\"]", "[\"trades\"]",
         "5: feed.channels: binance-spot has no channel \"trades\"; it has \"trade\", \"ticker\", \"book_ticker\", "
         "\"candle_1m\", "
         "\"depth\", \"depth_snapshot\"");
    feed("a channel twice", "[\"trade\"]", "[\"trade\", \"trade\"]", "5: feed.channels: \"trade\" is written twice");
    feed("more streams than the venue allows", "symbols", "streams_per_connection = 1025\nsymbols",
         "4: feed.streams_per_connection: must be at most 1024, what binance-spot allows, not 1025");
    feed("no streams per connection", "symbols", "streams_per_connection = 0\nsymbols",
         "4: feed.streams_per_connection: must be a whole number of at least 1, not 0");
    feed("no line at all", "symbols", "redundancy = 0\nsymbols",
         "4: feed.redundancy: must be a whole number from 1 to 2, not 0");
    feed("three lines", "symbols", "redundancy = 3\nsymbols",
         "4: feed.redundancy: must be a whole number from 1 to 2, not 3");
    feed("trade source elsewhere", "binance-spot\"", "coinbase\"\ntrade_source = \"trade\"",
         "4: feed.trade_source: is for Binance only; coinbase has one kind of trade");
    feed("unknown trade source", "symbols", "trade_source = \"both\"\nsymbols",
         "4: feed.trade_source: must be one of \"trade\", \"agg_trade\", not \"both\"");
    feed("depth levels out of range", "symbols", "depth_levels = 1001\nsymbols",
         "4: feed.depth_levels: must be a whole number from 1 to 1000, not 1001");
    feed("unknown key of a feed", "symbols", "symbol",
         "1: feed.symbols: is required\n4: feed.symbol: unknown key; did you mean symbols?");
    row("key out of range in a feed's table", GoodFeed + "[feed.health]\nping_interval_ms = 5\n",
        "7: feed.health.ping_interval_ms: must be a whole number of milliseconds from 1000 to 300000, not 5");
    row("unknown key of a feed's table", GoodFeed + "[feed.health]\nping_interval = 5\n",
        "7: feed.health.ping_interval: unknown key; did you mean ping_interval_ms?");
    row("a value where a feed's table should be", GoodFeed + "health = 5\n",
        "6: feed.health: must be a table written [feed.health]");
    row("order between a feed and the global table",
        GoodFeed
            + "[feed.reconnection]\ninitial_delay_ms = 3000\n"
              "[reconnection]\nmax_delay_ms = 2000\n",
        "7: feed.reconnection.initial_delay_ms: must be at most max_delay_ms (2000, not written here), not 3000");
    const auto planned = [&row](const char *name, const QByteArray &lines, const char *expected) {
        row(name, "[[maintenance]]\n" + lines, expected);
    };
    planned("maintenance without an end", "begin = \"2026-11-25T06:00:00Z\"\n", "1: maintenance.end: is required");
    planned("maintenance from some time on", "begin = \"-24h\"\nend = \"2026-11-25\"\n",
            "2: maintenance.begin: must be an instant in RFC 3339 such as \"2026-11-25T06:00:00Z\", not \"-24h\"");
    planned("maintenance that ends before", "begin = \"2026-11-25T06:00:00Z\"\nend = \"2026-11-25T06:00:00Z\"\n",
            "3: maintenance.end: must be later than maintenance.begin");
    planned("maintenance of no feed", "begin = \"2026-11-25\"\nend = \"2026-11-26\"\nfeed = \"okx\"\n",
            "4: maintenance.feed: there is no feed \"okx\"");
    row("one maintenance where many are", "[maintenance]\nbegin = \"2026-11-25\"\n",
        "1: maintenance: must be tables written [[maintenance]]");
    feed("an objective beyond all", "symbols", "objective_percent = 100\nsymbols",
         "4: feed.objective_percent: must be a number from 50 to 99.999, not 100");
    row("a table that later versions know", "[forward]\nport = 1\n",
        "1: forward: unknown key; known here are general, log, network, secrets, history, trust, governor, "
        "reconnection, breaker, health, quality, metrics, slo, alerts, publish, maintenance, feed, account, "
        "config_version");

    const auto url = [&feed](const char *name, const QByteArray &lines, const char *expected) {
        feed(name, "symbols", lines + "\nsymbols", expected);
    };
    url("url with another scheme", "url = \"https://example.com\"",
        "4: feed.url: must be an address that begins with wss:// or ws:// and has a host");
    url("url without a host", "url = \"wss://\"",
        "4: feed.url: must be an address that begins with wss:// or ws:// and has a host");
    url("url without a scheme", "url = \"stream.binance.com\"",
        "4: feed.url: must be an address that begins with wss:// or ws:// and has a host");
    url("url with an impossible port", "url = \"wss://example.com:99999\"",
        "4: feed.url: must be an address that begins with wss:// or ws:// and has a host");
    url("url with port 0", "url = \"wss://example.com:0\"",
        "4: feed.url: must be an address that begins with wss:// or ws:// and has a host");
    url("url with blanks", "url = \"wss://exa mple.com\"",
        "4: feed.url: must be an address that begins with wss:// or ws:// and has a host");
    url("url with a fragment", "url = \"wss://example.com/#x\"", "4: feed.url: must not hold a fragment (#...)");
    url("X-15 plain text to another machine", "url = \"ws://example.com\"",
        "4: feed.url: ws:// is for this machine only (localhost, 127.0.0.1, [::1]); use wss://, or set allow_plaintext "
        "= true");
    url("X-15 a name that only looks local", "url = \"ws://localhost.example.com\"",
        "4: feed.url: ws:// is for this machine only (localhost, 127.0.0.1, [::1]); use wss://, or set allow_plaintext "
        "= true");
    url("X-15 all interfaces are not this machine", "url = \"ws://0.0.0.0\"",
        "4: feed.url: ws:// is for this machine only (localhost, 127.0.0.1, [::1]); use wss://, or set allow_plaintext "
        "= true");
    url("X-15 plain REST to another machine", "rest_url = \"http://example.com\"",
        "4: feed.rest_url: http:// is for this machine only (localhost, 127.0.0.1, [::1]); use https://, or set "
        "allow_plaintext = true");
    url("REST with the wrong scheme", "rest_url = \"wss://example.com\"",
        "4: feed.rest_url: must be an address that begins with https:// or http:// and has a host");
    url("a file as REST", "rest_url = \"file:///etc/passwd\"",
        "4: feed.rest_url: must be an address that begins with https:// or http:// and has a host");
    url("an address that is no text", "url = 5", "4: feed.url: must be text, not 5");
    feed("a venue without an address", "binance-spot", "elsewhere",
         "1: feed.url: is required: elsewhere has no address of its own");
    row("a book over REST without REST",
        QByteArray(GoodFeed).replace("[\"trade\"]", "[\"trade\", \"depth\"]\nurl = \"ws://127.0.0.1:4000\""),
        "6: feed.rest_url: is required for \"depth\": url points to another host than binance-spot's, and its books "
        "begin "
        "with a snapshot over REST");
}

void TestConfigurationFile::whatIsWrongIsSaidWithItsPlace()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    QCOMPARE(errorsOf(text), expected);
    QVERIFY(!parse(text).configuration);
    // Line ends of the other kind and a byte order mark move nothing.
    QCOMPARE(errorsOf("\xef\xbb\xbf" + QByteArray(text).replace("\n", "\r\n")), expected);
}

void TestConfigurationFile::whatIsDoubtfulIsAWarning_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << GoodFeed << QString();
    QTest::newRow("REST is off") << GoodFeed + "url = \"ws://localhost:1\"\n"
                                 << QStringLiteral(
                                        "6: feed.url: points to another host than binance-spot's: REST is off "
                                        "until rest_url is set");
    QTest::newRow("the venue has no REST anyway")
        << QByteArray(GoodFeed).replace("binance-spot", "coinbase") + "url = \"ws://localhost:1\"\n"
        << QString();
}

void TestConfigurationFile::whatIsDoubtfulIsAWarning()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    QCOMPARE(errorsOf(text), QString());
    QCOMPARE(warningsOf(text), expected);
}

void TestConfigurationFile::allErrorsAreCollected()
{
    const QByteArray text = "[[feed]]\n"                    // 1
                            "name = \"X\"\n"                // 2
                            "venue = \"nasdaq\"\n"          // 3
                            "symbols = []\n"                // 4
                            "channels = [\"x\", \"y\"]\n"   // 5
                            "[reconnection]\n"              // 6
                            "max_retries = -1\n"            // 7
                            "nonsense = 1\n"                // 8
                            "[health]\n"                    // 9
                            "ping_interval_ms = nan\n";     // 10
    QStringList places;
    for (const ConfigError &error : parse(text).errors)
        places.append(QStringLiteral("%1 %2").arg(error.line).arg(error.key));
    QCOMPARE(places.join(u'\n'), QStringLiteral("2 feed.name\n3 feed.venue\n4 feed.symbols\n5 feed.channels\n"
                                                "5 feed.channels\n7 reconnection.max_retries\n8 reconnection.nonsense\n"
                                                "10 health.ping_interval_ms"));
}

void TestConfigurationFile::aFloodOfErrorsIsCut()
{
    QByteArray text;
    for (int i = 0; i < 250; ++i)
        text += "unknown" + QByteArray::number(i) + " = 1\n";
    const auto result = parse(text);
    QCOMPARE(result.errors.size(), qsizetype(101));
    QCOMPARE(result.errors.last().message, QStringLiteral("and 150 more errors"));
}

void TestConfigurationFile::errorsStayOnOneLine()
{
    const QString text = errorsOf("\"a\\nb\\u001b[2J\" = 1\n");
    QVERIFY2(text.startsWith(QLatin1String("1: a\\nb\\x1b[2J: unknown key")), qPrintable(text));
    const ConfigError hostile{QStringLiteral("/a\nb.toml"), 3, QStringLiteral("k"), QStringLiteral("m\rn")};
    QCOMPARE(hostile.toString(), QStringLiteral("/a\\nb.toml:3: k: m\\rn"));
    QCOMPARE((ConfigError{QStringLiteral("environment"), 0, QStringLiteral("K"), QStringLiteral("m")}).toString(),
             QStringLiteral("environment: K: m"));
}

void TestConfigurationFile::secretsAreNotRepeated_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("X-01 in an address") << GoodFeed + "url = \"wss://me:canary@example.com\"\n";
    QTest::newRow("X-01 in the query of a wrong address") << GoodFeed + "url = \"https://example.com/?token=canary\"\n";
    QTest::newRow("X-01 in a proxy") << QByteArray("[network]\nproxy = \"http://me:canary@proxy\"\n");
}

void TestConfigurationFile::secretsAreNotRepeated()
{
    QFETCH(const QByteArray, text);
    const QString errors = errorsOf(text);
    QVERIFY(!errors.isEmpty());
    QVERIFY2(!errors.contains(QLatin1String("canary")), qPrintable(errors));
}

void TestConfigurationFile::addressesAreResolved_data()
{
    QTest::addColumn<QByteArray>("venue");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("restUrl");
    const QString binance = QStringLiteral("wss://stream.binance.com:9443");
    const QString binanceRest = QStringLiteral("https://api.binance.com");
    QTest::newRow("the venue's") << QByteArray("binance-spot") << QByteArray() << binance << binanceRest;
    QTest::newRow("no REST at all") << QByteArray("coinbase") << QByteArray()
                                    << QStringLiteral("wss://advanced-trade-ws.coinbase.com") << QString();
    QTest::newRow("another port of the venue's host keeps REST")
        << QByteArray("binance-spot") << QByteArray("url = \"wss://STREAM.binance.com\"")
        << QStringLiteral("wss://stream.binance.com") << binanceRest;
    QTest::newRow("another host turns REST off")
        << QByteArray("binance-spot") << QByteArray("url = \"ws://127.0.0.1:4000\"")
        << QStringLiteral("ws://127.0.0.1:4000") << QString();
    QTest::newRow("until it is set") << QByteArray("binance-spot")
                                     << QByteArray("url = \"ws://127.0.0.1:4000\"\nrest_url = \"http://[::1]:4001/x\"\n"
                                                   "channels = [\"trade\", \"depth\"]")
                                     << QStringLiteral("ws://127.0.0.1:4000") << QStringLiteral("http://[::1]:4001/x");
    QTest::newRow("a book that needs no REST")
        << QByteArray("coinbase-exchange") << QByteArray("url = \"ws://localhost:4000\"\nchannels = [\"depth\"]")
        << QStringLiteral("ws://localhost:4000") << QString();
    QTest::newRow("REST alone elsewhere")
        << QByteArray("binance-spot") << QByteArray("rest_url = \"https://example.com\"") << binance
        << QStringLiteral("https://example.com");
    QTest::newRow("all of 127/8 is this machine")
        << QByteArray("binance-spot") << QByteArray("url = \"ws://127.9.9.9\"") << QStringLiteral("ws://127.9.9.9")
        << QString();
    QTest::newRow("plain text where it is allowed")
        << QByteArray("binance-spot")
        << QByteArray("url = \"ws://example.com/a?b=c\"\nrest_url = \"http://example.com\"\nallow_plaintext = true")
        << QStringLiteral("ws://example.com/a?b=c") << QStringLiteral("http://example.com");
}

void TestConfigurationFile::addressesAreResolved()
{
    QFETCH(const QByteArray, venue);
    QFETCH(const QByteArray, lines);
    QFETCH(const QString, url);
    QFETCH(const QString, restUrl);
    QByteArray text = QByteArray(GoodFeed).replace("binance-spot", venue);
    if (lines.contains("channels"))
        text.replace("channels = [\"trade\"]\n", "");
    const auto result = parse(text + lines + '\n');
    QCOMPARE(linesOf(result.errors), QStringList());
    QCOMPARE(result.configuration->feeds.first().url.toString(), url);
    QCOMPARE(result.configuration->feeds.first().restUrl.toString(), restUrl);
}

void TestConfigurationFile::pathsAreRelativeToTheFile()
{
    const auto result = parseConfiguration("[general]\ndata_dir = \"../data\"\n",
                                           QStringLiteral("/etc/feedwarden/f.toml"), testOptions());
    QCOMPARE(dataDirectory(*result.configuration), QStringLiteral("/etc/data"));
    QCOMPARE(logFilePath(*result.configuration), QStringLiteral("/etc/data/feedwarden.log"));
    QCOMPARE(dataDirectory(*parse("[general]\ndata_dir = \"~/x\"\n").configuration),
             QDir::homePath() + QStringLiteral("/x"));
    QCOMPARE(logFilePath(*parse("[general]\ndata_dir = \"/d\"\n[log]\nfile = \"l/x.log\"\n").configuration),
             QStringLiteral("/d/l/x.log"));
    QCOMPARE(logFilePath(*parse("[log]\nfile = \"/var/x.log\"\n").configuration), QStringLiteral("/var/x.log"));
    QCOMPARE(logFilePath(*parse("[log]\nfile = \"none\"\n").configuration), QString());
    QVERIFY(dataDirectory(Configuration()).endsWith(QLatin1String("/feedwarden")));
}

void TestConfigurationFile::certificatesAreCheckedWhenRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.toml"));
    QFile wrong(folder.filePath(QStringLiteral("ca.pem")));
    QVERIFY(wrong.open(QIODevice::WriteOnly));
    wrong.write("no certificate");
    wrong.close();
    const QByteArray text = "[network]\nca_file = \"ca.pem\"\n";
    const auto result = parseConfiguration(text, path, testOptions());
    QCOMPARE(linesOf(result.errors),
             QStringList(QStringLiteral("%1:2: network.ca_file: \"%2\" holds no certificate in PEM form")
                             .arg(path, wrong.fileName())));

    const QString system = QStringLiteral("/etc/ssl/certs/ca-certificates.crt");
    if (!QFile::exists(system))
        QSKIP("no certificates of the system here");
    QVERIFY(QFile::remove(wrong.fileName()));
    QVERIFY(QFile::link(system, wrong.fileName()));
    const auto right = parseConfiguration(text, path, testOptions());
    QCOMPARE(linesOf(right.errors), QStringList());
    QCOMPARE(right.configuration->network.caFile, wrong.fileName());
}

void TestConfigurationFile::proxiesAreUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QNetworkProxy>("expected");
    QTest::newRow("system") << QStringLiteral("system") << QNetworkProxy(QNetworkProxy::DefaultProxy);
    QTest::newRow("none") << QStringLiteral("none") << QNetworkProxy(QNetworkProxy::NoProxy);
    QTest::newRow("http") << QStringLiteral("http://proxy.example:3128")
                          << QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("proxy.example"), 3128);
    QTest::newRow("socks5 with a user") << QStringLiteral("socks5://me:a%40b@127.0.0.1:1080")
                                        << QNetworkProxy(QNetworkProxy::Socks5Proxy, QStringLiteral("127.0.0.1"), 1080,
                                                         QStringLiteral("me"), QStringLiteral("a@b"));
}

void TestConfigurationFile::proxiesAreUnderstood()
{
    QFETCH(const QString, text);
    QFETCH(const QNetworkProxy, expected);
    const auto result = parse("[network]\nproxy = \"" + text.toUtf8() + "\"\n");
    QCOMPARE(linesOf(result.errors), QStringList());
    QVERIFY(networkProxy(result.configuration->network) == expected);
}

void TestConfigurationFile::brokenFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &text, const char *expected) {
        QTest::newRow(name) << text << QString::fromLatin1(expected);
    };
    row("R-10 half-written value", "[log]\nlevel = \"in", "2: syntax: ");
    row("R-10 half-written header", "a = 1\n[lo", "2: syntax: ");
    row("R-10 half-written list", GoodFeed + "symbols2 = [\"A\",\n", "");
    row("a key twice", "[log]\nlevel = \"info\"\nlevel = \"info\"\n", "3: syntax: ");
    row("a table twice", "[log]\n[log]\n", "2: syntax: ");
    row("R-10 not UTF-8",
        QByteArray("[log]\n# Gr\xfc\xdf"
                   "e\n"),
        "2: file: not UTF-8");
    row("R-10 UTF-16", QByteArray("\xff\xfe[\0l\0", 6), "1: file: not UTF-8");
    row("R-10 cut inside a character", "# \xe2\x82", "1: file: not UTF-8");
    row("R-10 binary", QByteArray("\0\1\2\3", 4), "1: syntax: ");
    row("R-10 huge", QByteArray(1024 * 1024 + 1, '#'), "1: file: larger than 1 MiB");
    row("R-10 a number too large for 64 bits", "[log]\nmax_size_mb = 9223372036854775808\n", "2: syntax: ");
    row("R-10 nested without end", "a = " + QByteArray(100'000, '[') + '\n', "1: syntax: ");
    row("R-10 a name without end", "a" + QByteArray(".a").repeated(100'000) + " = 1\n",
        "1: syntax: a name with too many parts");
    row("R-10 a header without end", "x = 1\n[a" + QByteArray(".a").repeated(100'000) + "]\n",
        "2: syntax: a name with too many parts");
    row("R-10 quoted names without end", "a = { \"b\"" + QByteArray(" . \"b\"").repeated(100'000) + " = 1 }\n",
        "1: syntax: a name with too many parts");
}

void TestConfigurationFile::brokenFilesAreRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.toml"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    file.close();
    const auto result = readConfiguration(path, testOptions());
    QVERIFY(!result.configuration);
    QCOMPARE(result.errors.size(), qsizetype(1));
    const QString line = result.errors.first().toString();
    QVERIFY2(line.startsWith(path + u':' + expected), qPrintable(line));
}

void TestConfigurationFile::aTruncatedFileNeverGivesAnotherMeaningSilently()
{
    // Cut anywhere, a file is refused, or says a part of what it said: never something else, and never does it crash.
    const Configuration whole = *parse(AllKeys).configuration;
    for (qsizetype length = 0; length < AllKeys.size(); ++length) {
        const auto result = parse(AllKeys.first(length));
        QVERIFY(result.configuration.has_value() != !result.errors.isEmpty());
        if (!result.configuration)
            continue;
        for (const FeedConfig &feed : result.configuration->feeds)
            QVERIFY(whole.findFeed(feed.name));
        for (const QString &key : result.configuration->writtenKeys)
            QVERIFY(whole.writtenKeys.contains(key));
    }
}

void TestConfigurationFile::specialFilesAreRefused()
{
    const QTemporaryDir folder;
    const auto directory = readConfiguration(folder.path(), testOptions());
    QCOMPARE(linesOf(directory.errors), QStringList(folder.path() + QStringLiteral(":1: file: is no regular file")));
    // Reading a pipe would wait for ever.
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(linesOf(readConfiguration(pipe, testOptions()).errors),
             QStringList(pipe + QStringLiteral(":1: file: is no regular file")));
}

void TestConfigurationFile::openPermissionsAreAWarning()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.toml"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[network]\nproxy = \"http://me:canary@proxy.example:3128\"\n");
    file.close();
    const auto warnings = [&](QFileDevice::Permissions permissions) {
        [&] { QVERIFY(QFile::setPermissions(path, permissions)); }();
        return linesOf(readConfiguration(path, testOptions()).warnings).join(u'\n').replace(path, QStringLiteral("F"));
    };
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QCOMPARE(warnings(owner), QString());
    QCOMPARE(warnings(owner | QFileDevice::ReadOther),
             QStringLiteral("F:1: file: holds the proxy's password and can be read by other users of this machine"));
    QCOMPARE(warnings(owner | QFileDevice::WriteGroup),
             QStringLiteral("F:1: file: can be changed by other users of this machine"));
}

static ReadOptions withVariables(const QList<std::pair<const char *, const char *>> &variables)
{
    ReadOptions options = testOptions();
    for (const auto &[name, value] : variables)
        options.environment.insert(QString::fromLatin1(name), QString::fromUtf8(value));
    return options;
}

void TestConfigurationFile::environmentOverridesTheFile_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *value, const char *key, const char *expected) {
        QTest::addRow("%s=%s", name, value)
            << QByteArray(name) << QByteArray(value) << QString::fromLatin1(key) << QByteArray(expected);
    };
    row("FEEDWARDEN_RECONNECTION_MAX_DELAY_MS", "90000", "reconnection.max_delay_ms", "90000");
    row("FEEDWARDEN_RECONNECTION_ENABLED", "false", "reconnection.enabled", "false");
    row("FEEDWARDEN_RECONNECTION_MULTIPLIER", "3", "reconnection.multiplier", "3.0");
    row("FEEDWARDEN_RECONNECTION_MULTIPLIER", "1.5", "reconnection.multiplier", "1.5");
    row("FEEDWARDEN_RECONNECTION_JITTER", "none", "reconnection.jitter", "\"none\"");
    row("FEEDWARDEN_HEALTH_STALE_AFTER_MS", "5000", "health.stale_after_ms", "5000");
    row("FEEDWARDEN_HEALTH_STALE_AFTER_MS", "auto", "health.stale_after_ms", "\"auto\"");
    row("FEEDWARDEN_GENERAL_DATA_DIR", "/somewhere", "general.data_dir", "\"/somewhere\"");
    row("FEEDWARDEN_NETWORK_PROXY", "none", "network.proxy", "\"none\"");
    row("FEEDWARDEN_LOG_LEVEL", "", "log.level", "\"warning\"");
}

void TestConfigurationFile::environmentOverridesTheFile()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const QString, key);
    QFETCH(const QByteArray, expected);
    const QByteArray text =
        "[reconnection]\nenabled = true\nmax_delay_ms = 70000\nmultiplier = 2.5\njitter = \"full\"\n"
        "[health]\nstale_after_ms = 7000\n[general]\ndata_dir = \"/x\"\n[network]\nproxy = \"system\"\n"
        "[log]\nlevel = \"warning\"\n";
    auto result = parseConfiguration(text, Path, withVariables({{name.constData(), value.constData()}}));
    QCOMPARE(linesOf(result.errors), QStringList());
    QCOMPARE(linesOf(result.warnings), QStringList());
    QCOMPARE(toToml(findKey(key)->read(KeyTarget::globalOf(*result.configuration))), expected);
    QVERIFY(result.configuration->writtenKeys.contains(key));

    // A variable is a global key as written: above a venue's default, below a feed's own table.
    const auto feeds = parseConfiguration(
        GoodFeed + "[feed.health]\nbatch_interval_ms = 60\n", Path,
        withVariables({{"FEEDWARDEN_BREAKER_FAILURE_THRESHOLD", "9"}, {"FEEDWARDEN_HEALTH_BATCH_INTERVAL_MS", "70"}}));
    QCOMPARE(feeds.configuration->feeds.first().breaker.failureThreshold, 9);
    QCOMPARE(feeds.configuration->feeds.first().health.batchInterval, milliseconds(60));
    QCOMPARE(feeds.configuration->health.batchInterval, milliseconds(70));
}

void TestConfigurationFile::wrongVariablesAreErrors_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *value, const char *expected) {
        QTest::addRow("%s=%s", name, value) << QByteArray(name) << QByteArray(value) << QString::fromLatin1(expected);
    };
    row("FEEDWARDEN_RECONNECTION_MAX_DELAY_MS", "60s",
        "must be a whole number of milliseconds from 100 to 86400000, not \"60s\"");
    row("FEEDWARDEN_RECONNECTION_MAX_DELAY_MS", "99",
        "must be a whole number of milliseconds from 100 to 86400000, not \"99\"");
    row("FEEDWARDEN_RECONNECTION_MAX_DELAY_MS", "500",
        "must be at least initial_delay_ms (1000, not written here), not 500");
    row("FEEDWARDEN_RECONNECTION_MAX_RETRIES", "3.0", "must be a whole number of at least 0, not \"3.0\"");
    row("FEEDWARDEN_RECONNECTION_ENABLED", "yes", "must be true or false, not \"yes\"");
    row("FEEDWARDEN_RECONNECTION_MULTIPLIER", "nan", "must be a number from 1 to 10, not \"nan\"");
    row("FEEDWARDEN_RECONNECTION_MULTIPLIER", "2,5", "must be a number from 1 to 10, not \"2,5\"");
    row("FEEDWARDEN_LOG_LEVEL", "loud", "must be one of \"debug\", \"info\", \"warning\", \"error\", not \"loud\"");
    row("FEEDWARDEN_HEALTH_STALE_AFTER_MS", "never",
        "must be \"auto\" or a whole number of milliseconds from 1000 to 3600000, not \"never\"");
}

void TestConfigurationFile::wrongVariablesAreErrors()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const QString, expected);
    const auto result = parseConfiguration("", Path, withVariables({{name.constData(), value.constData()}}));
    QVERIFY(!result.configuration);
    QCOMPARE(linesOf(result.errors),
             QStringList(QStringLiteral("environment: %1: %2").arg(QString::fromLatin1(name), expected)));
}

void TestConfigurationFile::unknownVariablesAreWarnings()
{
    const auto result = parseConfiguration("", Path,
                                           withVariables({{"FEEDWARDEN_RECONECTION_MAX_DELAY_MS", "5"},
                                                          {"FEEDWARDEN_SOMETHING_ELSE_ALTOGETHER", "5"},
                                                          {"FEEDWARDEN_FEED_NAME", "5"},
                                                          {"PATH", "/bin"}}));
    QVERIFY(result.configuration);
    QVERIFY(*result.configuration == Configuration());
    QCOMPARE(result.warnings.size(), qsizetype(3));
    QCOMPARE(linesOf(result.warnings).at(1),
             QStringLiteral("environment: FEEDWARDEN_RECONECTION_MAX_DELAY_MS: overrides no key; did you mean "
                            "FEEDWARDEN_RECONNECTION_MAX_DELAY_MS?"));
    QCOMPARE(linesOf(result.warnings).at(2),
             QStringLiteral("environment: FEEDWARDEN_SOMETHING_ELSE_ALTOGETHER: overrides no key"));
}

void TestConfigurationFile::everyGlobalKeyHasItsVariable()
{
    for (const KeyRow &row : keyRows()) {
        const QByteArray name = "FEEDWARDEN_" + QByteArray(row.key).toUpper().replace('.', '_');
        const auto result = parseConfiguration("", Path, withVariables({{name.constData(), "{}"}}));
        QCOMPARE(linesOf(result.warnings), QStringList());
        const bool isRepeated = !QByteArray(row.key).startsWith("secrets.");
        QCOMPARE(linesOf(result.errors), QStringList(QStringLiteral("environment: %1: must be %2%3")
                                                         .arg(QString::fromLatin1(name), QLatin1String(row.words),
                                                              QLatin1String(isRepeated ? ", not \"{}\"" : ""))));
    }
}

void TestConfigurationFile::versions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("missing") << QByteArray("[log]\n") << QString();
    QTest::newRow("today's") << QByteArray("config_version = 1\n") << QString();
    QTest::newRow("newer") << QByteArray("\nconfig_version = 2\nnobody_knows = 1\n")
                           << QStringLiteral(
                                  "2: config_version: version 2 is newer than this program, which knows versions up "
                                  "to 1; update Feedwarden");
    QTest::newRow("older without a way") << QByteArray(
        "config_version = 0\n") << QStringLiteral("1: config_version: version 0 cannot be brought up to version 1");
    QTest::newRow("negative") << QByteArray("config_version = -1\n")
                              << QStringLiteral("1: config_version: version -1 cannot be brought up to version 1");
    QTest::newRow("no number") << QByteArray("config_version = \"1\"\n")
                               << QStringLiteral("1: config_version: must be a whole number up to 1, not \"1\"");
    QTest::newRow("a fraction") << QByteArray("config_version = 1.0\n")
                                << QStringLiteral("1: config_version: must be a whole number up to 1, not 1.0");
}

void TestConfigurationFile::versions()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    QCOMPARE(errorsOf(text), expected);
}

/// As if version 0 had called three keys differently.
static const QList<ConfigMigration> FromZero = {
    {0,
     {{QStringLiteral("reconnection.max_wait_ms"), QStringLiteral("reconnection.max_delay_ms")},
      {QStringLiteral("feed.pairs"), QStringLiteral("feed.symbols")},
      {QStringLiteral("feed.reconnection.max_wait_ms"), QStringLiteral("feed.reconnection.max_delay_ms")}}}};

void TestConfigurationFile::anOlderFileIsMigrated()
{
    ReadOptions options = testOptions();
    options.migrations = FromZero;
    const QByteArray old = "config_version = 0   # ours\n[reconnection]\n\"max_wait_ms\" = 70000 # long\n"
                           + QByteArray(GoodFeed).replace("symbols", "pairs")
                           + "reconnection.max_wait_ms = 80000\n"
                             "[health]\nping_interval_ms = 5\n";
    const auto migrated = migrateConfiguration(old, FromZero);
    QVERIFY(migrated);
    QCOMPARE(*migrated, "config_version = 1   # ours\n[reconnection]\nmax_delay_ms = 70000 # long\n" + GoodFeed
                            + "reconnection.max_delay_ms = 80000\n[health]\nping_interval_ms = 5\n");
    // Lines are those of the file as it is.
    const auto wrong = parseConfiguration(old, Path, options);
    QCOMPARE(wrong.errors.size(), qsizetype(1));
    QCOMPARE(wrong.errors.first().line, 11);
    const auto right = parseConfiguration(QByteArray(old).replace("= 5\n", "= 5000\n"), Path, options);
    QCOMPARE(linesOf(right.errors), QStringList());
    QCOMPARE(right.configuration->backoff.maxDelay, milliseconds(70'000));
    QCOMPARE(right.configuration->feeds.first().backoff.maxDelay, milliseconds(80'000));
    QCOMPARE(linesOf(right.warnings),
             QStringList(Path + QStringLiteral(":1: config_version: version 0 was read as version 1")));
}

void TestConfigurationFile::migrationStepsFollowEachOther()
{
    const QList<ConfigMigration> steps = {
        {0, {{QStringLiteral("log.b"), QStringLiteral("log.level")}}},
        {-1, {{QStringLiteral("log.a"), QStringLiteral("log.b")}}},
    };
    const auto migrated = migrateConfiguration("config_version = -1\nlog.a = \"info\"\n", steps);
    QVERIFY(migrated);
    QCOMPARE(*migrated, QByteArray("config_version = 1\nlog.level = \"info\"\n"));
}

void TestConfigurationFile::anOldNameBesideItsNewOneIsAnError()
{
    ReadOptions options = testOptions();
    options.migrations = FromZero;
    const auto result = parseConfiguration("config_version = 0\n[reconnection]\nmax_wait_ms = 1\nmax_delay_ms = 2\n",
                                           Path, options);
    QCOMPARE(linesOf(result.errors),
             QStringList(Path
                         + QStringLiteral(":1: config_version: both reconnection.max_delay_ms and its older name "
                                          "reconnection.max_wait_ms are written")));
}

void TestConfigurationFile::differencesAreNamed_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<ConfigurationChange>("expected");
    const auto row = [](const char *name, const QByteArray &to, const ConfigurationChange &expected) {
        QTest::newRow(name) << GoodFeed << to << expected;
    };
    const auto feed = [&row](const char *name, const char *from, const char *to, FeedChange expected) {
        expected.name = QStringLiteral("binance");
        row(name, QByteArray(GoodFeed).replace(from, to), {.changedFeeds = {expected}});
    };
    row("nothing", GoodFeed, {});
    row("a comment", "# Hello.\n" + GoodFeed, {});
    row("a default written down", GoodFeed + "enabled = true\n", {});
    row("gone", "", {.removedFeeds = {QStringLiteral("binance")}});
    QTest::newRow("new") << QByteArray() << GoodFeed << ConfigurationChange{.addedFeeds = {QStringLiteral("binance")}};
    row("renamed", QByteArray(GoodFeed).replace("\"binance\"", "\"b\""),
        {.addedFeeds = {QStringLiteral("b")}, .removedFeeds = {QStringLiteral("binance")}});
    const QByteArray second = QByteArray(GoodFeed).replace("\"binance\"", "\"b\"");
    QTest::newRow("another order") << GoodFeed + second << second + GoodFeed << ConfigurationChange{};
    feed("symbols", "[\"BTCUSDT\"]", "[\"BTCUSDT\", \"ETHUSDT\"]", {.streamsChanged = true});
    feed("channels", "\"trade\"", "\"trade\", \"ticker\"", {.streamsChanged = true});
    feed("switched off", "symbols", "enabled = false\nsymbols", {.enabledChanged = true});
    feed("its policies", "symbols", "health.ping_interval_ms = 6000\nsymbols", {.policiesChanged = true});
    feed("its venue", "binance-spot", "coinbase",
         {.policiesChanged = true, .endpointChanged = true, .limitsChanged = true, .needsRestart = true});
    feed("its address", "symbols", "url = \"wss://stream.binance.com:443\"\nsymbols", {.endpointChanged = true});
    feed("its REST", "symbols", "rest_url = \"https://example.com\"\nsymbols", {.endpointChanged = true});
    feed("its options", "symbols", "trade_source = \"agg_trade\"\nsymbols", {.needsRestart = true});
    feed("twin lines", "symbols", "redundancy = 2\nsymbols", {.limitsChanged = true});
    feed("its lines", "symbols", "streams_per_connection = 5\nsymbols", {.limitsChanged = true});
    row("a global policy reaches the feeds", GoodFeed + "[breaker]\nfailure_threshold = 4\n",
        {.changedFeeds = {{.name = QStringLiteral("binance"), .policiesChanged = true}}, .policiesChanged = true});
    row("general", GoodFeed + "[general]\nio_threads = 2\n", {.generalChanged = true});
    row("log", GoodFeed + "[log]\nlevel = \"debug\"\n", {.logChanged = true});
    row("network", GoodFeed + "[network]\nproxy = \"none\"\n", {.networkChanged = true});
    row("governor", GoodFeed + "[governor]\nwindow_share = 0.1\n", {.governorChanged = true});
    row("quality", GoodFeed + "[quality]\nlag_ms = 1\n", {.qualityChanged = true});
    row("trust signal", GoodFeed + "[trust]\ntcp = \"127.0.0.1:7000\"\n", {.trustChanged = true});
    row("secrets", GoodFeed + "[secrets]\nstore = \"files\"\n", {.secretsChanged = true});
    row("metrics", GoodFeed + "[metrics]\nenabled = true\n", {.metricsChanged = true});
    row("alerts", GoodFeed + "[alerts]\nsound = false\n", {.alertsChanged = true});
    row("objective", GoodFeed + "[slo]\nobjective_percent = 99.0\n", {.sloChanged = true});
    row("a feed's objective", GoodFeed + "objective_percent = 99.0\n", {.sloChanged = true});
    row("maintenance", GoodFeed + "[[maintenance]]\nbegin = \"2026-11-25\"\nend = \"2026-11-26\"\n",
        {.sloChanged = true});
    row("publish", GoodFeed + "[publish]\ngaps = false\n", {.publishChanged = true});

    const ConfigurationChange accounts{.accountsChanged = true};
    QTest::newRow("an account more") << GoodFeed << GoodFeed + GoodAccount << accounts;
    QTest::newRow("an account less") << GoodFeed + GoodAccount << GoodFeed << accounts;
    const auto account = [](const char *name, const QByteArray &to, const ConfigurationChange &expected) {
        QTest::newRow(name) << GoodAccount << GoodAccount + to << expected;
    };
    account("an account's defaults written down", "enabled = true\nkey = \"main\"\nenvironment = \"live\"\n", {});
    account("an account switched off", "enabled = false\n", accounts);
    account("an account's entry", "key = \"other\"\n", accounts);
    account("an account's environment", "environment = \"testnet\"\n", accounts);
    account("an account's address", "url = \"wss://example.com\"\nrest_url = \"https://example.com\"\n", accounts);
    account("the common threshold, written down", "[breaker]\nfailure_threshold = 10\n", {.policiesChanged = true});
    account("a global policy without a feed", "[health]\nping_interval_ms = 6000\n", {.policiesChanged = true});
}

void TestConfigurationFile::differencesAreNamed()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const ConfigurationChange, expected);
    const auto before = parse(from);
    const auto after = parse(to);
    QCOMPARE(linesOf(before.errors + after.errors), QStringList());
    const ConfigurationChange change = diff(*before.configuration, *after.configuration);
    QCOMPARE(change.addedFeeds, expected.addedFeeds);
    QCOMPARE(change.removedFeeds, expected.removedFeeds);
    QCOMPARE(change.changedFeeds.size(), expected.changedFeeds.size());
    QVERIFY(change == expected);
    QCOMPARE(change.isEmpty(), expected == ConfigurationChange());
}

void TestConfigurationFile::theReferenceNamesEveryKey()
{
    const QString reference = configurationReference();
    for (const KeySpec &key : configurationKeys())
        QVERIFY2(reference.contains(QStringLiteral("| `%1` | ").arg(key.key())), qPrintable(key.key()));
    QVERIFY(reference.contains(
        QLatin1String("| `max_delay_ms` | `60000` | a whole number of milliseconds from 100 to 86400000 | ")));
    QVERIFY(reference.contains(QLatin1String("| `streams_per_connection` | the venue's | ")));
    QVERIFY(reference.contains(QLatin1String("FEEDWARDEN_RECONNECTION_ENABLED")));
    // Each row of a Markdown table has the columns of its head.
    for (const QString &line : reference.split(u'\n')) {
        if (line.startsWith(u'|'))
            QCOMPARE(line.count(u'|'), qsizetype(5));
    }
}

void TestConfigurationFile::theReferenceIsThePage()
{
    QFile page(QStringLiteral(FEEDWARDEN_SOURCE_DIR "/docs/configuration.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QByteArray text = page.readAll();
    page.close();
    static const QByteArray Begin = "<!-- generated -->\n", End = "<!-- end of what is generated -->\n";
    const qsizetype begin = text.indexOf(Begin) + Begin.size(), end = text.indexOf(End);
    QVERIFY(begin > Begin.size() && end >= begin);
    const QByteArray reference = configurationReference().toUtf8();
    if (qEnvironmentVariableIntValue("FEEDWARDEN_WRITE_PAGES") > 0) {
        text.replace(begin, end - begin, reference);
        QVERIFY(page.open(QIODevice::WriteOnly));
        QCOMPARE(page.write(text), text.size());
        return;
    }
    QVERIFY2(text.mid(begin, end - begin) == reference,
             "docs/configuration.md is out of date; FEEDWARDEN_WRITE_PAGES=1 writes it anew");
    // Every table says what it is about.
    for (const QString &table : globalTables())
        QVERIFY2(!reference.contains(QStringLiteral("\n## `[%1]`\n\n\n").arg(table).toUtf8()), qPrintable(table));
}

void TestConfigurationFile::theShippedExampleIsRight()
{
    const QString path = QStringLiteral(FEEDWARDEN_SOURCE_DIR "/resources/feedwarden.example.toml");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    // Not by readConfiguration(), which also judges the permissions: those are the checkout's.
    const auto result = parseConfiguration(file.readAll(), path, testOptions());
    QCOMPARE(linesOf(result.errors), QStringList());
    QCOMPARE(linesOf(result.warnings), QStringList());
    QVERIFY(result.configuration->enabledFeeds() >= 2);

    // Nothing in it, written or commented out, differs from what is built in without saying so: with every commented
    // key switched on it is still right, and still the defaults.
    QByteArray all;
    for (QByteArray line : result.text.split('\n')) {
        if (line.startsWith("#") && !line.startsWith("# ") && line.size() > 1)
            line.remove(0, 1);
        all += line + '\n';
    }
    const auto everything = parseConfiguration(all, path, testOptions());
    QCOMPARE(linesOf(everything.errors), QStringList());
    QVERIFY(all != result.text + '\n');
    QVERIFY(everything.configuration->backoff == BackoffPolicy());
    QVERIFY(everything.configuration->breaker == BreakerPolicy());
    QVERIFY(everything.configuration->health == HealthPolicy());
    QVERIFY(everything.configuration->quality == QualityPolicy());
    QVERIFY(everything.configuration->log.level == LogLevel::Info);
    for (const QString &table : globalTables()) {
        for (const KeySpec *key : keysOf(table))
            QVERIFY2(all.contains(QByteArray('\n' + key->key().toUtf8() + " = ")), qPrintable(key->key()));
    }
}

void TestConfigurationFile::theDefaultPathIsThePlatforms()
{
    QVERIFY(defaultConfigurationPath().endsWith(QLatin1String("/feedwarden/feedwarden.toml")));
    QVERIFY(
        defaultConfigurationPath().startsWith(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)));
}

void TestConfigurationFile::theTrustSocketLiesWhereProgramsDoNotMeet_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("ofService");
    QTest::addColumn<QByteArray>("ofUser");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *ofService, const char *ofUser,
                        const QString &expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(ofService) << QByteArray(ofUser) << expected;
    };
    const QString own = dataDirectory(Configuration()) + QStringLiteral("/trust.sock");
    row("a user's", "", "", "/run/user/7", QStringLiteral("/run/user/7/feedwarden/trust.sock"));
    row("nowhere else", "", "", "", own);
    row("a data folder of its own", "[general]\ndata_dir = \"/data\"\n", "", "/run/user/7",
        QStringLiteral("/data/trust.sock"));
    row("a service", "[general]\ndata_dir = \"/data\"\n", "/run/feedwarden:/run/more", "/run/user/7",
        QStringLiteral("/run/feedwarden/trust.sock"));
    row("written", "[trust]\nsocket = \"/x/y.sock\"\n", "/run/feedwarden", "/run/user/7", QStringLiteral("/x/y.sock"));
    row("none", "[trust]\nsocket = \"none\"\n", "", "/run/user/7", {});
    row("off", "[trust]\nenabled = false\nsocket = \"/x/y.sock\"\n", "", "", {});
}

void TestConfigurationFile::theTrustSocketLiesWhereProgramsDoNotMeet()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, ofService);
    QFETCH(const QByteArray, ofUser);
    QFETCH(const QString, expected);
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qputenv("RUNTIME_DIRECTORY", ofService);
    qputenv("XDG_RUNTIME_DIR", ofUser);
    const auto result = parse(text);
    const QString path = result.configuration ? trustSocketPath(*result.configuration) : QStringLiteral("wrong");
    qunsetenv("RUNTIME_DIRECTORY");
    before.isNull() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", before);
    QCOMPARE(path, expected);
}

void TestConfigurationFile::onlyLoopbackIsALoopbackAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    const auto row = [](const char *text, const char *host, int port) {
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text) << QString::fromLatin1(host) << port;
    };
    row("127.0.0.1:1", "127.0.0.1", 1);
    row("127.0.0.1:65535", "127.0.0.1", 65535);
    row("[::1]:7000", "::1", 7000);
    for (const char *wrong :
         {"", "none", "7000", "127.0.0.1", "127.0.0.1:", "127.0.0.1:0", "127.0.0.1:65536", "127.0.0.1:+7",
          "127.0.0.1: 7", "127.0.0.1:7 ", "127.0.0.2:7000", "127.0.0.1.example.com:7", "localhost:7000", "0.0.0.0:7000",
          "[::]:7000", "::1:7000", "[::1]7000", "[::ffff:127.0.0.1]:7000", "192.168.0.1:7000"})
        row(wrong, "", 0);
}

void TestConfigurationFile::onlyLoopbackIsALoopbackAddress()
{
    QFETCH(const QString, text);
    QFETCH(const QString, host);
    QFETCH(const int, port);
    const auto address = loopbackAddress(text);
    QCOMPARE(address.has_value(), port != 0);
    if (address) {
        QCOMPARE(address->host, host);
        QCOMPARE(int(address->port), port);
    }
}

}   // namespace tst_configurationfile

FEEDWARDEN_GUILESS_TEST(tst_configurationfile::TestConfigurationFile)
#include "tst_configurationfile.moc"
