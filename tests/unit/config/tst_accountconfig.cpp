// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/accountconfig.h"

#include "core/account/accountprotocols.h"
#include "core/base/random.h"
#include "core/config/plainsecrets.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"
#include "testvenues.h"

#include <QTest>

namespace tst_accountconfig {

using namespace feedwarden;

static const QString Path = QStringLiteral("/nowhere/feedwarden.toml");

/// An account that is right, without a line end before its first line.
static const QByteArray GoodAccount = "[[account]]\n"
                                      "name = \"main\"\n"
                                      "venue = \"okx\"\n";

/// What no output may hold: as a venue gives it out.
static const QByteArray Canary = "Ca9naryX9kQ2mVb7TzR4wLp8sHd3Ng6Yc1Jf5";

static ReadResult parse(const QByteArray &text) { return parseConfiguration(text, Path, testOptions()); }

static QString linesOf(const QList<ConfigError> &errors)
{
    QStringList lines;
    for (const ConfigError &error : errors)
        lines.append(error.toString());
    return lines.join(u'\n').replace(Path + u':', QString());
}

/// Accounts in the configuration: what their tables may say, and that no secret stays there unnoticed.
class TestAccountConfig final : public QObject
{
    Q_OBJECT

private slots:
    void aShortTableIsEnough();
    void venuesAndTheirEnvironments_data();
    void venuesAndTheirEnvironments();
    void whatIsWrongIsSaidWithItsPlace_data();
    void whatIsWrongIsSaidWithItsPlace();
    void addressesAreKept_data();
    void addressesAreKept();
    void secretsAreRefusedAndNotRepeated_data();
    void secretsAreRefusedAndNotRepeated();
    void brokenTextsDoNotRepeatASecret_data();
    void brokenTextsDoNotRepeatASecret();
    void variablesWithSecretsAreRefused_data();
    void variablesWithSecretsAreRefused();
    void variablesWithoutSecretsPass_data();
    void variablesWithoutSecretsPass();
    void secretsAreKnownByTheirLook_data();
    void secretsAreKnownByTheirLook();
    void randomSecretsAreKnown_data();
    void randomSecretsAreKnown();
    void namesOfSecretsAreKnown_data();
    void namesOfSecretsAreKnown();
};

void TestAccountConfig::aShortTableIsEnough()
{
    const ReadResult result = parse(GoodAccount);
    QCOMPARE(linesOf(result.errors + result.warnings), QString());
    QVERIFY(result.configuration->feeds.isEmpty());
    const AccountConfig expected{.name = QStringLiteral("main"),
                                 .venue = QStringLiteral("okx"),
                                 .enabled = true,
                                 .key = QStringLiteral("main"),
                                 .environment = QStringLiteral("live")};
    QCOMPARE(result.configuration->accounts.size(), qsizetype(1));
    QVERIFY(result.configuration->accounts.first() == expected);
    QCOMPARE(result.configuration->enabledAccounts(), qsizetype(1));
    QVERIFY(result.configuration->secrets == SecretSettings());
    // A feed of the same name is another matter.
    QVERIFY(parse(GoodAccount
                  + "[[feed]]\nname = \"main\"\nvenue = \"coinbase\"\nsymbols = [\"A\"]\nchannels = [\"trade\"]\n")
                .configuration);
}

void TestAccountConfig::venuesAndTheirEnvironments_data()
{
    QTest::addColumn<QByteArray>("venue");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("environments");
    const auto row = [](const char *venue, const char *id, const char *environments) {
        QTest::newRow(venue) << QByteArray(venue) << QString::fromLatin1(id)
                             << QString::fromLatin1(environments).split(u' ');
    };
    row("binance-spot", "binance-spot", "live testnet demo");
    row("binance-usdm", "binance-usdm", "live testnet");
    row("bybit", "bybit", "live testnet demo kz ge");
    row("bybit-spot", "bybit", "live testnet demo kz ge");
    row("bybit-linear", "bybit", "live testnet demo kz ge");
    row("okx", "okx", "live demo us au eea us-demo eea-demo");
    row("coinbase", "coinbase", "live");
    row("kraken", "kraken", "live");
}

void TestAccountConfig::venuesAndTheirEnvironments()
{
    QFETCH(const QByteArray, venue);
    QFETCH(const QString, id);
    QFETCH(const QStringList, environments);
    QStringList all = QStringLiteral("live testnet demo us au eea us-demo eea-demo kz ge eu Live").split(u' ');
    all.append(QString());
    for (const QString &environment : all) {
        const ReadResult result = parse("[[account]]\nname = \"a\"\nvenue = \"" + venue + "\"\nenvironment = \""
                                        + environment.toUtf8() + "\"\n");
        if (!environments.contains(environment)) {
            const QString words = environments.size() == 1
                                      ? QStringLiteral("\"live\"")
                                      : QStringLiteral("one of \"%1\"").arg(environments.join(QLatin1String("\", \"")));
            QCOMPARE(linesOf(result.errors),
                     QStringLiteral("4: account.environment: must be %1, which is what %2 has").arg(words, id));
            continue;
        }
        QCOMPARE(linesOf(result.errors), QString());
        QCOMPARE(result.configuration->accounts.first().venue, id);
        QCOMPARE(result.configuration->accounts.first().environment, environment);
    }
}

static const char
    *const Advice = "store it with `feedwarden-agent accounts add NAME --venue VENUE --secret-file FILE`; "
                    "the configuration names it only";

void TestAccountConfig::whatIsWrongIsSaidWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &text, const char *expected) {
        QTest::newRow(name) << text << QString::fromUtf8(expected);
    };
    const auto account = [&row](const char *name, const QByteArray &line, const char *expected) {
        row(name, GoodAccount + line + '\n', expected);
    };
    row("no array", "[account]\nname = \"a\"\n", "1: account: must be tables written [[account]]");
    row("a value", "account = 5\n", "1: account: must be tables written [[account]]");
    row("a list of values", "account = [\n  5]\n", "2: account: must be tables written [[account]]");
    row("no name", "[[account]]\nvenue = \"okx\"\n", "1: account.name: is required");
    row("no venue", "[[account]]\nname = \"a\"\n", "1: account.venue: is required");
    row("a name that is no text", "[[account]]\nname = 5\nvenue = \"okx\"\n", "2: account.name: must be text");
    row("a name in capitals", "[[account]]\nname = \"Main\"\nvenue = \"okx\"\n",
        "2: account.name: must be 1 to 40 of the characters a-z, 0-9 and -");
    row("a name of 41", "[[account]]\nname = \"" + QByteArray(41, 'a') + "\"\nvenue = \"okx\"\n",
        "2: account.name: must be 1 to 40 of the characters a-z, 0-9 and -");
    row("an empty name", "[[account]]\nname = \"\"\nvenue = \"okx\"\n",
        "2: account.name: must be 1 to 40 of the characters a-z, 0-9 and -");
    row("a name twice", GoodAccount + GoodAccount, "5: account.name: is already the name of the account in line 1");
    row("a name that no entry can have", "[[account]]\nname = \"-a\"\nvenue = \"okx\"\n",
        "1: account.key: is required: the name of an entry begins with a letter or a digit, the account's does not");
    row("an unknown venue", "[[account]]\nname = \"a\"\nvenue = \"nasdaq\"\n",
        "3: account.venue: must be one of \"binance-spot\", \"binance-usdm\", \"bybit\", \"bybit-spot\", "
        "\"bybit-linear\", \"coinbase\", \"kraken\", \"okx\"");
    row("a venue of feeds only", "[[account]]\nname = \"a\"\nvenue = \"polymarket\"\n",
        "3: account.venue: must be one of \"binance-spot\", \"binance-usdm\", \"bybit\", \"bybit-spot\", "
        "\"bybit-linear\", \"coinbase\", \"kraken\", \"okx\"");
    account("enabled by a word", "enabled = \"yes\"", "4: account.enabled: must be true or false");
    account("an environment that is no text", "environment = 5", "4: account.environment: must be text");
    account("an unknown key", "enviroment = \"live\"", "4: account.enviroment: unknown key; did you mean environment?");
    account("a feed's key", "symbols = [\"BTC-USDT\"]",
            "4: account.symbols: unknown key; known here are name, venue, enabled, key, environment, url, rest_url");
    account("plain text cannot be allowed", "allow_plaintext = true",
            "4: account.allow_plaintext: unknown key; known here are name, venue, enabled, key, environment, url, "
            "rest_url");
    const char *const entry = "4: account.key: must name an entry of the secret store, 1 to 64 of the characters A-Z, "
                              "a-z, 0-9, ., _ and - with a letter or a digit first; never the key or the secret itself";
    account("an entry with a blank", "key = \"my key\"", entry);
    account("an entry that is a path", "key = \"../etc/passwd\"", entry);
    account("an entry that is hidden", "key = \".main\"", entry);
    account("an empty entry", "key = \"\"", entry);
    account("an entry of 65", "key = \"" + QByteArray(65, 'a') + '"', entry);
    account("an entry that is no text", "key = 5", "4: account.key: must be text");
    account("X-15 plain text to another machine", "url = \"ws://example.com\"",
            "4: account.url: ws:// is for this machine only (localhost, 127.0.0.1, [::1]); keys go over wss:// and "
            "nothing else");
    account("X-15 plain text to the network at home", "url = \"ws://192.168.1.5\"",
            "4: account.url: ws:// is for this machine only (localhost, 127.0.0.1, [::1]); keys go over wss:// and "
            "nothing else");
    account("X-15 a name that only begins like this machine's", "url = \"ws://127.0.0.1.example.com\"",
            "4: account.url: ws:// is for this machine only (localhost, 127.0.0.1, [::1]); keys go over wss:// and "
            "nothing else");
    account("X-15 plain REST to another machine", "rest_url = \"http://example.com\"",
            "4: account.rest_url: http:// is for this machine only (localhost, 127.0.0.1, [::1]); keys go over "
            "https:// and nothing else");
    account("REST with the wrong scheme", "rest_url = \"wss://example.com\"",
            "4: account.rest_url: must be an address that begins with https:// or http:// and has a host");
    account("no address", "url = \"example.com\"",
            "4: account.url: must be an address that begins with wss:// or ws:// and has a host");
    account("an address that is no text", "url = 5", "4: account.url: must be text");
    account("an address with a name", "url = \"wss://me@example.com\"",
            "4: account.url: must not hold a user name or a password");
    account("an address with a query", "url = \"wss://example.com/ws?listenKey=abc\"",
            "4: account.url: must not hold a query (?...), where keys would be seen");
    account("an address with a fragment", "rest_url = \"https://example.com/#x\"",
            "4: account.rest_url: must not hold a fragment (#...)");
    row("a session's key without REST",
        QByteArray(GoodAccount).replace("okx", "binance-usdm") + "url = \"ws://127.0.0.1:1\"\n",
        "4: account.rest_url: is required beside url: binance-usdm gives out the key of a session over REST");
    row("a token without REST", QByteArray(GoodAccount).replace("okx", "kraken") + "url = \"wss://example.com\"\n",
        "4: account.rest_url: is required beside url: kraken gives out the key of a session over REST");
    row("secrets that are a value", "secrets = \"vault\"\n", "1: secrets: must be a table written [secrets]");
    row("a folder that is none", "[secrets]\nfolder = 5\n", "2: secrets.folder: must be a path");
    const QByteArray secret = QByteArray("4: account.api_secret: a secret must not stand in the configuration: ")
                              + Advice;
    account("X-01 a secret by its name", "api_secret = \"x\"", secret.constData());
}

void TestAccountConfig::whatIsWrongIsSaidWithItsPlace()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    const ReadResult result = parse(text);
    QCOMPARE(linesOf(result.errors), expected);
    QVERIFY(!result.configuration);
}

void TestAccountConfig::addressesAreKept_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("restUrl");
    QTest::newRow("the environment's") << QByteArray() << QString() << QString();
    QTest::newRow("this machine") << QByteArray("url = \"ws://localhost:1\"\nrest_url = \"http://[::1]:2\"")
                                  << QStringLiteral("ws://localhost:1") << QStringLiteral("http://[::1]:2");
    QTest::newRow("all of 127/8") << QByteArray("url = \"ws://127.9.9.9/v5/private\"")
                                  << QStringLiteral("ws://127.9.9.9/v5/private") << QString();
    QTest::newRow("a region") << QByteArray("url = \"wss://stream.example.eu\"\nrest_url = \"https://api.example.eu\"")
                              << QStringLiteral("wss://stream.example.eu") << QStringLiteral("https://api.example.eu");
}

void TestAccountConfig::addressesAreKept()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const QString, url);
    QFETCH(const QString, restUrl);
    const ReadResult result = parse(GoodAccount + lines + '\n');
    QCOMPARE(linesOf(result.errors + result.warnings), QString());
    QCOMPARE(result.configuration->accounts.first().url.toString(), url);
    QCOMPARE(result.configuration->accounts.first().restUrl.toString(), restUrl);
}

void TestAccountConfig::secretsAreRefusedAndNotRepeated_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &text, const char *place) {
        QTest::newRow(name) << QByteArray(text).replace("%", Canary) << QString::fromUtf8(place);
    };
    for (const char *key : {"secret", "api_key", "apiKey", "api_secret", "passphrase", "password", "private_key",
                            "secret_key", "token", "listenKey"})
        QTest::addRow("X-01 %s", key) << GoodAccount + key + " = \"" + Canary + "\"\n"
                                      << QStringLiteral("4: account.%1: ").arg(QLatin1String(key));
    row("X-01 a short one", GoodAccount + "passphrase = \"canary\"\n", "4: account.passphrase: ");
    row("X-01 of another type", GoodAccount + "secret = [\"%\"]\n", "4: account.secret: ");
    row("X-01 in a table", GoodAccount + "[account.credentials]\nsecret = \"%\"\n", "4: account.credentials: ");
    row("X-01 as the entry", GoodAccount + "key = \"%\"\n", "4: account.key: ");
    row("X-01 a private key as the entry",
        GoodAccount + "key = \"\"\"-----BEGIN EC PRIVATE KEY-----\n%\n-----END EC PRIVATE KEY-----\"\"\"\n",
        "4: account.key: ");
    row("X-01 a key's name as the entry", GoodAccount + "key = \"organizations/canary/apiKeys/canary\"\n",
        "4: account.key: ");
    row("X-01 as a key", GoodAccount + "% = true\n", "4: account.\xe2\x80\xa6: ");
    row("X-01 as the name", "[[account]]\nname = \"9f86d081884c7d659a2feaa0c55ad015\"\nvenue = \"okx\"\n",
        "2: account.name: ");
    row("X-01 as the venue", "[[account]]\nname = \"a\"\nvenue = \"%\"\n", "3: account.venue: ");
    row("X-01 as the environment", GoodAccount + "environment = \"%\"\n", "4: account.environment: ");
    row("X-01 in an address", GoodAccount + "url = \"wss://example.com/ws/%\"\n", "4: account.url: ");
    row("X-01 in a feed",
        "[[feed]]\nname = \"a\"\nvenue = \"coinbase\"\nsymbols = [\"A\"]\nchannels = "
        "[\"trade\"]\nsecret = \"%\"\n",
        "6: feed.secret: ");
    row("X-01 at the top", "api_secret = \"%\"\n", "1: api_secret: ");
    row("X-01 beside the store", "[secrets]\npassphrase = \"%\"\n", "2: secrets.passphrase: ");
    row("X-01 as the store", "[secrets]\nstore = \"%\"\n", "2: secrets.store: ");
}

void TestAccountConfig::secretsAreRefusedAndNotRepeated()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, place);
    const ReadResult result = parse(text);
    QVERIFY(!result.configuration);
    const QString errors = linesOf(result.errors + result.warnings);
    QVERIFY2(!errors.contains(QLatin1String("canary"), Qt::CaseInsensitive), qPrintable(errors));
    QVERIFY2(!errors.contains(QString::fromLatin1(Canary)), qPrintable(errors));
    QVERIFY2(!errors.contains(QLatin1String("9f86d081")), qPrintable(errors));
    QCOMPARE(errors, place + QLatin1String("a secret must not stand in the configuration: ") + QLatin1String(Advice));
}

void TestAccountConfig::brokenTextsDoNotRepeatASecret_data()
{
    QTest::addColumn<QByteArray>("line");
    int row = 0;
    for (const char *line : {"secret = %",
                             "secret = true%",
                             "secret = t%",
                             "secret = 0x9f%",
                             "secret = 12%",
                             "secret = 2020-01-01T%",
                             "%",
                             "%==",
                             "'%' 'x'",
                             "\"%\" = ",
                             "[%",
                             "[[%]] x",
                             "secret = \"%",
                             "secret = '''%",
                             "secret = { a = % }",
                             "% = 1\n% = 2",
                             "key = \"\\%\"",
                             "%.% = 1\n% = 2",
                             "[%]\n[%]",
                             "key = '%' '%'",
                             "secret = tr%",
                             "secret = 1e%",
                             "-----BEGIN PRIVATE KEY-----\n%\n-----END PRIVATE KEY-----",
                             "passphrase = 123456789012345678901234",
                             "passphrase = -123_456_789_012_345_678_901_234"})
        QTest::addRow("X-01 %d", ++row) << QByteArray(line).replace("%", Canary);
}

void TestAccountConfig::brokenTextsDoNotRepeatASecret()
{
    QFETCH(const QByteArray, line);
    const ReadResult result = parse(GoodAccount + line + '\n');
    QVERIFY(!result.configuration);
    const QString errors = linesOf(result.errors + result.warnings);
    QVERIFY2(!errors.contains(QLatin1String("a9nary")), qPrintable(errors));
    QVERIFY2(!errors.contains(QLatin1String("345678")) && !errors.contains(QLatin1String("345_678")),
             qPrintable(errors));
}

static ReadResult parseWith(const QString &variable, const QString &value)
{
    ReadOptions options = testOptions();
    options.environment.insert(variable, value);
    return parseConfiguration(GoodAccount, Path, options);
}

void TestAccountConfig::variablesWithSecretsAreRefused_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("advice");
    const auto row = [](const char *variable, const QByteArray &value, const char *advice = Advice) {
        QTest::newRow(variable) << QString::fromLatin1(variable) << QString::fromLatin1(value)
                                << QString::fromLatin1(advice);
    };
    row("FEEDWARDEN_ACCOUNT_SECRET", "canary");
    row("FEEDWARDEN_BINANCE_API_KEY", "canary");
    row("FEEDWARDEN_MAIN_PASSPHRASE", "canary");
    row("FEEDWARDEN_PRIVATE_KEY", "canary");
    row("FEEDWARDEN_ACCOUNT_KEY", Canary);
    row("FEEDWARDEN_ANYTHING", "-----BEGIN PRIVATE KEY-----\ncanary\n-----END PRIVATE KEY-----");
    row("FEEDWARDEN_VAULT_PASSPHRASE", "canary",
        "write it into a file that only you can read and name that in FEEDWARDEN_VAULT_PASSPHRASE_FILE");
}

void TestAccountConfig::variablesWithSecretsAreRefused()
{
    QFETCH(const QString, variable);
    QFETCH(const QString, value);
    QFETCH(const QString, advice);
    const ReadResult result = parseWith(variable, value);
    QVERIFY(!result.configuration);
    QCOMPARE(linesOf(result.errors + result.warnings),
             QStringLiteral("environment: %1: a secret must not stand in the environment: %2").arg(variable, advice));
}

void TestAccountConfig::variablesWithoutSecretsPass_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isWarned");
    QTest::newRow("the vault's") << QStringLiteral("FEEDWARDEN_VAULT_PASSPHRASE_FILE")
                                 << QStringLiteral("/run/credentials/passphrase") << false;
    QTest::newRow("the store") << QStringLiteral("FEEDWARDEN_SECRETS_STORE") << QStringLiteral("files") << false;
    QTest::newRow("the folder") << QStringLiteral("FEEDWARDEN_SECRETS_FOLDER") << QStringLiteral("/keys") << false;
    QTest::newRow("a slip") << QStringLiteral("FEEDWARDEN_SECRETS_STOR") << QStringLiteral("files") << true;
    QTest::newRow("a name of a file") << QStringLiteral("FEEDWARDEN_SECRET_FILE") << QStringLiteral("/keys/a") << true;
    QTest::newRow("a commit") << QStringLiteral("FEEDWARDEN_BUILD")
                              << QStringLiteral("9540b57aa3c8d1e2f00112233445566778899aab") << true;
    QTest::newRow("empty") << QStringLiteral("FEEDWARDEN_API_SECRET") << QString() << true;
}

void TestAccountConfig::variablesWithoutSecretsPass()
{
    QFETCH(const QString, variable);
    QFETCH(const QString, value);
    QFETCH(const bool, isWarned);
    const ReadResult result = parseWith(variable, value);
    QVERIFY2(result.configuration, qPrintable(linesOf(result.errors)));
    QCOMPARE(!result.warnings.isEmpty(), isWarned);
}

void TestAccountConfig::secretsAreKnownByTheirLook_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const char *text, bool expected) {
        QTest::newRow(name) << QString::fromLatin1(text) << expected;
    };
    // As the venues' documentation shows them.
    row("Binance's key", "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A", true);
    row("Binance's secret", "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j", true);
    row("Kraken's secret",
        "kQH5HW/8p1uGOVjbgWA7FunAmGO8lsSUXNsu3eow76sz84Q18fWxnyRzBHCd3pd5nE9qa99HAZtuZuj6F1huXg==", true);
    row("OKX's secret", "22582BD0CFF14C41EDBF1AB98506286D", true);
    row("OKX's key", "985d5b66-57ce-40fb-b714-afc0b9787083", true);
    row("32 of hex", "9f86d081884c7d659a2feaa0c55ad015", true);
    row("an Ed25519 seed", "nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=", true);
    row("with line breaks in words", "-----BEGIN EC PRIVATE KEY-----\\nMHcCAQEEIA\\n-----END EC PRIVATE KEY-----",
        true);
    row("Coinbase's key", "organizations/a/apiKeys/b", true);

    row("nothing", "", false);
    row("a word", "main", false);
    row("a long name", "binance-main-account-of-the-family-readonly-2026", false);
    row("a long name with capitals", "BinanceMainAccountReadOnly2026Quarter4", false);
    row("a long name with underscores", "okx_sub_account_17_read_only_withdrawals_off_v2", false);
    row("a name with numbers", "sub-account-00000000000000000000000001", false);
    row("a host", "trading-server-01.fra1.internal.example.com", false);
    row("31 of hex", "9f86d081884c7d659a2feaa0c55ad01", false);
    row("many digits", "20261121000000000000000000000001", false);
    row("one letter many times", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false);
    row("words of hex letters", "dead-beef-cafe", false);
    row("a path", "/etc/feedwarden/keys/binance-spot-main-account.txt", false);
}

void TestAccountConfig::secretsAreKnownByTheirLook()
{
    QFETCH(const QString, text);
    QFETCH(const bool, expected);
    QCOMPARE(looksLikeSecret(text), expected);
}

void TestAccountConfig::randomSecretsAreKnown_data()
{
    QTest::addColumn<QByteArray>("alphabet");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("mayPass");   // Of 1000.
    const QByteArray letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    QTest::newRow("32 letters and digits") << letters << 32 << 25;
    QTest::newRow("36 letters and digits") << letters << 36 << 15;
    QTest::newRow("64 letters and digits") << letters << 64 << 0;
    QTest::newRow("44 of base64") << letters + "+/" << 44 << 10;
    QTest::newRow("43 of base64 for URLs") << letters + "-_" << 43 << 20;
    QTest::newRow("64 small letters and digits") << QByteArray("abcdefghijklmnopqrstuvwxyz0123456789") << 64 << 20;
}

void TestAccountConfig::randomSecretsAreKnown()
{
    QFETCH(const QByteArray, alphabet);
    QFETCH(const int, length);
    QFETCH(const int, mayPass);
    Random random(7);
    int passed = 0;
    for (int i = 0; i < 1000; ++i) {
        QString text;
        for (int j = 0; j < length; ++j)
            text += QLatin1Char(alphabet[qsizetype(random.next() % quint64(alphabet.size()))]);
        passed += !looksLikeSecret(text);
    }
    QVERIFY2(passed <= mayPass, qPrintable(QString::number(passed)));
}

void TestAccountConfig::namesOfSecretsAreKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("expected");
    for (const char *name : {"secret", "Secret", "api_secret", "api-secret", "apiSecret", "binance.api.key", "API_KEY",
                             "passphrase", "private_key", "ed25519_private_key", "password", "access_token"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const char *name : {"", "key", "keys", "secrets", "secret_store", "name", "tokens_per_second", "pass"})
        QTest::newRow(*name ? name : "nothing") << QString::fromLatin1(name) << false;
}

void TestAccountConfig::namesOfSecretsAreKnown()
{
    QFETCH(const QString, name);
    QFETCH(const bool, expected);
    QCOMPARE(namesSecret(name), expected);
}

}   // namespace tst_accountconfig

FEEDWARDEN_GUILESS_TEST(tst_accountconfig::TestAccountConfig)
#include "tst_accountconfig.moc"
