// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#if defined(Q_OS_UNIX)
#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace tst_agentaccounts {

// Faults: no canary comes out of the program but into the store, and files are their user's alone.
static const QByteArray Key = "Ca9naryKeyX9kQ2mVb7TzR4wLp8sHd3Ng6Yc1Jf5";
static const QByteArray SecretText = "Ca9narySecretQ7pLw2Xz8Rk5Vn3Bt6Hy4Mj9Sd1";
static const QByteArray Passphrase = "ca9nary passphrase";
static const QByteArray Pem = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEICa9naryQ7pLw2Xz8Rk5Vn3Bt6Hy4Mj9Sd1\n"
                              "-----END PRIVATE KEY-----";

/// What every output is searched for: a piece that all of the above have in common.
static bool hasCanary(const QByteArray &text) { return text.toLower().contains("a9nary"); }

/// The agent's account commands as their users start them: files, standard input, a terminal, exit codes.
class TestAgentAccounts final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anAccountIsAddedFromAFile();
    void anAccountIsAddedFromStandardInput();
    void anAccountIsAddedAtATerminal();
    void whatIsPastedAtOnceIsNotShown();
    void aNewVaultIsMadeAtATerminal_data();
    void aNewVaultIsMadeAtATerminal();
    void whoGivesUpAtATerminalGetsItBack();
    void anAccountThatIsWrittenByHandGetsItsSecrets();
    void secretsAreReplacedOnPurposeOnly();
    void openFilesAreRefused();
    void brokenSecretsAreRefusedAndNotRepeated_data();
    void brokenSecretsAreRefusedAndNotRepeated();
    void secretsAsArgumentsAreRefused_data();
    void secretsAsArgumentsAreRefused();
    void wrongUseIsExit2_data();
    void wrongUseIsExit2();
    void aBrokenConfigurationStaysAsItIs();
    void aFailedSaveLeavesNoSecretBehind();
    void aStoreThatFailsIsExit1();
    void theVaultTakesItsPassphraseFromAFile();
    void theTableListsWhatThereIs();
    void enablingChangesOneLine();
    void removingTakesTheSecretsToo();
    void secretsThatAnotherAccountHasStay();
    void accountsAloneAreEnoughToRun();
    void aKeyIsTested();
    void aTestThatCannotBegin();

private:
    struct Outcome {
        int exitCode = -1;
        QByteArray output, errors;

        [[nodiscard]] QByteArray both() const { return output + errors; }
    };
    [[nodiscard]] Outcome run(const QStringList &arguments, const QByteArray &input = {},
                              const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    /// The arguments "accounts …" with this test's configuration.
    [[nodiscard]] QStringList call(const char *words) const
    {
        return QStringLiteral("accounts %1").arg(QLatin1String(words)).split(u' ')
               + QStringList{QStringLiteral("--config"), m_config};
    }
    [[nodiscard]] QByteArray config() const { return contentOf(m_config); }
    [[nodiscard]] QString entry(const char *name) const
    {
        return m_folder->filePath(QStringLiteral("keys/") + QLatin1String(name));
    }
    /// A file of secrets with these permissions.
    [[nodiscard]] QString secretFile(const QByteArray &content, QFileDevice::Permissions permissions) const;
    [[nodiscard]] QString goodFile() const
    {
        return secretFile("key = " + Key + "\nsecret = " + SecretText + "\n", QFile::ReadOwner | QFile::WriteOwner);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool write(const QByteArray &content) const
    {
        QFile file(m_config);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
               && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_config;
    QByteArray m_head;
};

void TestAgentAccounts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_config = m_folder->filePath(QStringLiteral("f.toml"));
    m_head = "config_version = 1\n\n# Mine.\n[secrets]\nstore = \"files\"\nfolder = \"keys\"\n";
    QVERIFY(write(m_head));
}

QString TestAgentAccounts::secretFile(const QByteArray &content, QFileDevice::Permissions permissions) const
{
    const QString path = m_folder->filePath(QStringLiteral("given.txt"));
    QFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
                           && file.setPermissions(permissions);
    return isWritten ? path : QString();
}

TestAgentAccounts::Outcome TestAgentAccounts::run(const QStringList &arguments, const QByteArray &input,
                                                  const QProcessEnvironment &environment)
{
    QProcess process;
    QProcessEnvironment plain = environment;
    plain.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(plain);
    process.start(QStringLiteral(FEEDWARDEN_AGENT), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestAgentAccounts::anAccountIsAddedFromAFile()
{
    QStringList arguments = call("add main --venue bybit-linear --environment testnet");
    arguments << QStringLiteral("--secret-file") << goodFile();
    const Outcome added = run(arguments);
    QVERIFY2(added.exitCode == 0, added.both());
    QVERIFY(added.output.isEmpty());
    QVERIFY2(added.errors.contains("\"main\""), added.errors);
    QVERIFY2(!hasCanary(added.both()), added.both());
    QCOMPARE(config(),
             m_head + "\n[[account]]\nname = \"main\"\nvenue = \"bybit-linear\"\nenvironment = \"testnet\"\n");
    QVERIFY(!hasCanary(contentOf(m_config + QStringLiteral(".bak"))));
    const QByteArray stored = contentOf(entry("main"));
    QVERIFY(stored.contains("key = \"" + Key + "\"\n") && stored.contains("secret = \"" + SecretText + "\"\n"));
#if defined(Q_OS_UNIX)
    struct stat status {
    };
    QCOMPARE(::stat(QFile::encodeName(entry("main")).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0600));
    QCOMPARE(::stat(QFile::encodeName(m_folder->filePath(QStringLiteral("keys"))).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0700));
#endif
    // Nothing else was left anywhere.
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const bool isItsPlace = path == entry("main") || path.endsWith(QLatin1String("/given.txt"));
        QVERIFY2(hasCanary(contentOf(path)) == isItsPlace, qPrintable(path));
    }
}

void TestAgentAccounts::anAccountIsAddedFromStandardInput()
{
    const Outcome outcome = run(call("add main --venue okx --key okx.main --secret-file -"),
                                "# from the exchange\nkey = " + Key + "\nsecret = " + Pem
                                    + "\npassphrase = " + Passphrase + "\n");
    QVERIFY2(outcome.exitCode == 0, outcome.both());
    QVERIFY2(!hasCanary(outcome.both()), outcome.both());
    QCOMPARE(config(), m_head + "\n[[account]]\nname = \"main\"\nvenue = \"okx\"\nkey = \"okx.main\"\n");
    const QByteArray stored = contentOf(entry("okx.main"));
    QCOMPARE(stored, "key = \"" + Key + "\"\nsecret = \"" + QByteArray(Pem).replace("\n", "\\n") + "\"\npassphrase = \""
                         + Passphrase + "\"\n");
    QVERIFY(!QFile::exists(entry("main")));
}

#if defined(Q_OS_UNIX)
/// A person at a terminal: what is shown, and what is typed.
class Person final
{
public:
    Person()
    {
        m_hand = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
        if (m_hand >= 0 && ::grantpt(m_hand) == 0 && ::unlockpt(m_hand) == 0)
            m_name = QString::fromLocal8Bit(::ptsname(m_hand));
        // Held open, so that the terminal stays when the program ends.
        m_screen = ::open(m_name.toLocal8Bit().constData(), O_RDWR | O_NOCTTY);
    }
    ~Person()
    {
        ::close(m_screen);
        ::close(m_hand);
    }
    Q_DISABLE_COPY_MOVE(Person)

    [[nodiscard]] const QString &terminal() const { return m_name; }
    [[nodiscard]] bool isEchoed() const
    {
        termios settings{};
        return ::tcgetattr(m_screen, &settings) == 0 && (settings.c_lflag & ECHO) != 0;
    }
    [[nodiscard]] bool type(const QByteArray &keys) const
    {
        return ::write(m_hand, keys.constData(), size_t(keys.size())) == keys.size();
    }
    /// What the terminal showed so far by itself: nothing else writes there.
    [[nodiscard]] const QByteArray &shown()
    {
        char buffer[4096];
        for (ssize_t got = 0; (got = ::read(m_hand, buffer, sizeof buffer)) > 0;)
            m_shown.append(buffer, got);
        return m_shown;
    }

private:
    int m_hand = -1;
    int m_screen = -1;
    QString m_name;
    QByteArray m_shown;
};
#endif

void TestAgentAccounts::anAccountIsAddedAtATerminal()
{
#if defined(Q_OS_UNIX)
    Person person;
    QVERIFY(person.isEchoed());
    QProcess agent;
    agent.setStandardInputFile(person.terminal());
    agent.start(QStringLiteral(FEEDWARDEN_AGENT), call("add main --venue okx --secret-file -"));
    QByteArray errors;
    const auto asks = [&](const char *question) {
        errors += agent.readAllStandardError();
        return errors.contains(question) && !person.isEchoed();
    };
    QTRY_VERIFY_WITH_TIMEOUT(asks("API key: "), 20'000);
    QVERIFY(person.type(Key + "x\x7f\n"));   // With a slip.
    QTRY_VERIFY_WITH_TIMEOUT(asks("Secret, or private key"), 20'000);
    QVERIFY(person.type(Pem + '\n'));
    QTRY_VERIFY_WITH_TIMEOUT(asks("Passphrase, if"), 20'000);
#if defined(Q_OS_LINUX)
    // In the midst of it: what other programs can see.
    const QString process = QStringLiteral("/proc/%1/").arg(agent.processId());
    const QByteArray arguments = contentOf(process + QStringLiteral("cmdline"));
    QVERIFY(arguments.contains("accounts") && !hasCanary(arguments));
    QVERIFY(!hasCanary(contentOf(process + QStringLiteral("environ"))));
#endif
    QVERIFY(person.type(Passphrase + '\n'));
    QVERIFY(agent.waitForFinished(20'000));
    errors += agent.readAllStandardError();
    QVERIFY2(agent.exitCode() == 0, errors);
    QVERIFY2(!hasCanary(errors + agent.readAllStandardOutput() + person.shown()), errors + person.shown());
    QVERIFY(person.isEchoed());
    const QByteArray stored = contentOf(entry("main"));
    QCOMPARE(stored, "key = \"" + Key + "\"\nsecret = \"" + QByteArray(Pem).replace("\n", "\\n") + "\"\npassphrase = \""
                         + Passphrase + "\"\n");
#else
    QSKIP("pseudo-terminals are Unix's");
#endif
}

void TestAgentAccounts::whatIsPastedAtOnceIsNotShown()
{
#if defined(Q_OS_UNIX)
    Person person;
    QProcess agent;
    agent.setStandardInputFile(person.terminal());
    agent.start(QStringLiteral(FEEDWARDEN_AGENT), call("add main --venue okx --secret-file -"));
    QTRY_VERIFY_WITH_TIMEOUT(!person.isEchoed(), 20'000);
    QVERIFY(person.type(Key + '\n' + Pem + "\n" + Passphrase + '\n'));
    QVERIFY(agent.waitForFinished(20'000));
    const QByteArray errors = agent.readAllStandardError();
    QVERIFY2(agent.exitCode() == 0, errors);
    QVERIFY2(!hasCanary(errors + person.shown()), errors + person.shown());
    const QByteArray stored = contentOf(entry("main"));
    QVERIFY2(stored.contains(Key) && stored.contains("-----END PRIVATE KEY-----") && stored.contains(Passphrase),
             stored);
#else
    QSKIP("pseudo-terminals are Unix's");
#endif
}

void TestAgentAccounts::aNewVaultIsMadeAtATerminal_data()
{
    QTest::addColumn<QByteArray>("again");
    QTest::addColumn<bool>("isMade");
    QTest::newRow("the same twice") << Passphrase << true;
    QTest::newRow("with a slip") << Passphrase + "x" << false;
}

void TestAgentAccounts::aNewVaultIsMadeAtATerminal()
{
#if defined(Q_OS_UNIX)
    QFETCH(const QByteArray, again);
    QFETCH(const bool, isMade);
    QVERIFY(write("[secrets]\nstore = \"vault\"\n"));
    Person person;
    QProcess agent;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("FEEDWARDEN_VAULT_PASSPHRASE_FILE"));
    agent.setProcessEnvironment(environment);
    agent.setStandardInputFile(person.terminal());
    agent.start(QStringLiteral(FEEDWARDEN_AGENT), call("add main --venue kraken --secret-file -")
                                                      + QStringList{QStringLiteral("--data-dir"), m_folder->path()});
    QByteArray errors;
    const auto asks = [&](const char *question) {
        errors += agent.readAllStandardError();
        return errors.contains(question) && !person.isEchoed();
    };
    QTRY_VERIFY_WITH_TIMEOUT(asks("Passphrase of a new vault"), 20'000);
    QVERIFY(person.type(Passphrase + '\n'));
    QTRY_VERIFY_WITH_TIMEOUT(asks("The same again: "), 20'000);
    QVERIFY(person.type(again + '\n'));
    if (isMade) {
        QTRY_VERIFY_WITH_TIMEOUT(asks("API key: "), 20'000);
        QVERIFY(person.type(Key + '\n' + SecretText + "\n\n"));
    }
    QVERIFY(agent.waitForFinished(60'000));
    errors += agent.readAllStandardError();
    QVERIFY2(agent.exitCode() == (isMade ? 0 : 1), errors);
    QVERIFY2(!hasCanary(errors + person.shown()), errors + person.shown());
    QVERIFY(person.isEchoed());
    const QByteArray vault = contentOf(m_folder->filePath(QStringLiteral("secrets.vault")));
    QCOMPARE(!vault.isEmpty(), isMade);
    QVERIFY(!hasCanary(vault));
    QCOMPARE(config().contains("[[account]]"), isMade);
#else
    QSKIP("pseudo-terminals are Unix's");
#endif
}

void TestAgentAccounts::whoGivesUpAtATerminalGetsItBack()
{
#if defined(Q_OS_UNIX)
    Person person;
    QProcess agent;
    agent.setStandardInputFile(person.terminal());
    agent.start(QStringLiteral(FEEDWARDEN_AGENT), call("add main --venue okx --secret-file -"));
    QByteArray errors;
    const auto asks = [&](const char *question) {
        errors += agent.readAllStandardError();
        return errors.contains(question) && !person.isEchoed();
    };
    QTRY_VERIFY_WITH_TIMEOUT(asks("API key: "), 20'000);
    QVERIFY(person.type(Key + '\x03'));
    QVERIFY(agent.waitForFinished(20'000));
    QCOMPARE(agent.exitCode(), 2);
    QVERIFY(person.isEchoed());
    QVERIFY(!hasCanary(agent.readAllStandardError() + person.shown()));
    QCOMPARE(config(), m_head);
    QVERIFY(!QFile::exists(entry("main")));
#else
    QSKIP("pseudo-terminals are Unix's");
#endif
}

void TestAgentAccounts::anAccountThatIsWrittenByHandGetsItsSecrets()
{
    const QByteArray text = m_head + "[[account]]   # by hand\nname = \"main\"\nvenue = \"bybit\"\nkey = \"mine\"\n";
    QVERIFY(write(text));
    QStringList arguments = call("add main --venue bybit-spot");
    arguments << QStringLiteral("--secret-file") << goodFile();
    const Outcome outcome = run(arguments);
    QVERIFY2(outcome.exitCode == 0, outcome.both());
    QCOMPARE(config(), text);
    QVERIFY(contentOf(entry("mine")).contains(SecretText));

    arguments[arguments.indexOf(QStringLiteral("bybit-spot"))] = QStringLiteral("okx");
    const Outcome other = run(arguments);
    QCOMPARE(other.exitCode, 2);
    QVERIFY2(other.errors.contains("--venue says something else"), other.errors);
}

void TestAgentAccounts::secretsAreReplacedOnPurposeOnly()
{
    const QByteArray first = "key = " + Key + "\nsecret = first\n";
    const QByteArray second = "key = " + Key + "\nsecret = second\n";
    QCOMPARE(run(call("add main --venue okx --secret-file -"), first).exitCode, 0);
    const QByteArray before = config();
    const Outcome refused = run(call("add main --secret-file -"), second);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.errors.contains("--replace"), refused.errors);
    QVERIFY(contentOf(entry("main")).contains("first"));
    // Another account that would take the same entry.
    QCOMPARE(run(call("add other --venue okx --key main --secret-file -"), second).exitCode, 2);
    QVERIFY(contentOf(entry("main")).contains("first"));
    QCOMPARE(config(), before);
    QCOMPARE(run(call("add main --replace --secret-file -"), second).exitCode, 0);
    QVERIFY(contentOf(entry("main")).contains("second"));
    QCOMPARE(config(), before);
}

void TestAgentAccounts::openFilesAreRefused()
{
#if defined(Q_OS_UNIX)
    const QString path = secretFile("key = " + Key + "\nsecret = " + SecretText + "\n",
                                    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    const Outcome outcome = run(call("add main --venue okx") + QStringList{QStringLiteral("--secret-file"), path});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.errors.contains("chmod 600 ") && outcome.errors.contains(path.toUtf8()), outcome.errors);
    QVERIFY(!hasCanary(outcome.both()));
    QCOMPARE(config(), m_head);
    QVERIFY(!QFile::exists(entry("main")));
#else
    QSKIP("permissions are Unix's");
#endif
}

void TestAgentAccounts::brokenSecretsAreRefusedAndNotRepeated_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a secret alone") << "secret = " + SecretText;
    QTest::newRow("a bare text") << SecretText + '\n';
    QTest::newRow("a PEM without its end") << "key = " + Key + "\nsecret = " + Pem.first(70);
    QTest::newRow("an unknown line") << "key = " + Key + "\nsecret = " + SecretText + "\n" + SecretText + " = 1\n";
    QTest::newRow("too much") << "key = " + Key + "\nsecret = " + SecretText.repeated(3000) + '\n';
}

void TestAgentAccounts::brokenSecretsAreRefusedAndNotRepeated()
{
    QFETCH(const QByteArray, text);
    const Outcome outcome = run(call("add main --venue okx --secret-file -"), text);
    QVERIFY2(outcome.exitCode == 2, outcome.both());
    QVERIFY2(outcome.errors.contains("standard input"), outcome.errors);
    QVERIFY2(!hasCanary(outcome.both()), outcome.both());
    QCOMPARE(config(), m_head);
    QVERIFY(!QFile::exists(entry("main")));
}

void TestAgentAccounts::secretsAsArgumentsAreRefused_data()
{
    QTest::addColumn<QString>("arguments");
    const auto row = [](const char *name, const QByteArray &arguments) {
        QTest::newRow(name) << QString::fromLatin1(arguments);
    };
    row("X-01 --secret", "add main --venue okx --secret " + SecretText);
    row("X-01 --secret=", "add main --venue okx --secret=ca9nary");
    row("X-01 --api-key", "add main --venue okx --api-key ca9nary");
    row("X-01 --passphrase", "add main --passphrase ca9nary --venue okx");
    row("X-01 --private-key", "add main --private-key=ca9nary");
    row("X-01 as the entry", "add main --venue okx --key " + SecretText + " --secret-file -");
    row("X-01 as the name", "add " + SecretText + " --venue okx --secret-file -");
    row("X-01 as the file", "add main --venue okx --secret-file " + SecretText);
    row("X-01 as one argument more", "add main " + SecretText + " --venue okx --secret-file -");
    row("X-01 as the venue", "add main --venue=" + SecretText);
    row("X-01 in an address", "add main --venue okx --url " + SecretText + " --secret-file -");
    row("X-01 as the command", SecretText);
    row("X-01 with another command", "list " + SecretText);
    row("X-01 among help", "add --help --secret " + SecretText);
}

void TestAgentAccounts::secretsAsArgumentsAreRefused()
{
    QFETCH(const QString, arguments);
    const Outcome outcome = run((QStringLiteral("accounts ") + arguments).split(u' ')
                                + QStringList{QStringLiteral("--config"), m_config});
    QVERIFY2(outcome.exitCode == 2, outcome.both());
    QVERIFY2(outcome.errors.contains("a secret is never given as an argument"), outcome.errors);
    QVERIFY2(!hasCanary(outcome.both()), outcome.both());
    QVERIFY(outcome.output.isEmpty());
    QCOMPARE(config(), m_head);
}

void TestAgentAccounts::wrongUseIsExit2_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char *name, const char *arguments, const char *told) {
        QTest::newRow(name) << QString::fromLatin1(arguments) << QByteArray(told);
    };
    row("an unknown command", "accounts lst", "did you mean accounts list?");
    row("a test of nothing", "accounts test", "NAME is missing");
    row("no name", "accounts add --venue okx --secret-file -", "NAME is missing");
    row("no venue", "accounts add main --secret-file -", "--venue is missing: one of binance-spot,");
    row("no file", "accounts add main --venue okx", "--secret-file FILE is missing");
    row("an unknown venue", "accounts add main --venue nasdaq --secret-file -",
        "account.venue: must be one of \"binance-spot\"");
    row("a name in capitals", "accounts add Main --venue okx --secret-file -",
        "account.name: must be 1 to 40 of the characters");
    row("an environment that the venue lacks", "accounts add main --venue kraken --environment demo --secret-file -",
        "account.environment: must be \"live\"");
    row("an entry that is none", "accounts add main --venue okx --key ../x --secret-file -",
        "account.key: must name an entry");
    row("plain text to another machine", "accounts add main --venue okx --url ws://example.com --secret-file -",
        "keys go over wss:// and nothing else");
    row("a file that is not there", "accounts add main --venue okx --secret-file /nonexistent/a.txt",
        "there is no file /nonexistent/a.txt");
    row("a folder as a file", "accounts add main --venue okx --secret-file /tmp", "is no regular file");
    row("enabling nobody", "accounts enable nobody", "there is no account \"nobody\"");
    row("disabling nobody", "accounts disable nobody", "there is no account \"nobody\"");
    row("removing nobody", "accounts remove nobody", "there is no account \"nobody\"");
    row("an option that another command has", "accounts enable main --json", "there is no option --json");
}

void TestAgentAccounts::wrongUseIsExit2()
{
    QFETCH(const QString, arguments);
    QFETCH(const QByteArray, told);
    const QStringList config{QStringLiteral("--config"), m_config};
    const Outcome outcome = run(arguments.split(u' ') + config, "key = a\nsecret = b\n");
    QVERIFY2(outcome.exitCode == 2, outcome.both());
    QVERIFY2(outcome.errors.contains(told), outcome.errors);
    QVERIFY(outcome.output.isEmpty());
    QCOMPARE(this->config(), m_head);
    QVERIFY(!QFile::exists(entry("main")));
}

void TestAgentAccounts::aBrokenConfigurationStaysAsItIs()
{
    const QByteArray broken = m_head + "[[account]]\nname = \"main\"\nvenue = \"okx\"\nsecret = \"" + SecretText
                              + "\"\n";
    QVERIFY(write(broken));
    for (const char *words :
         {"list", "add other --venue okx --secret-file -", "enable main", "disable main", "remove main"}) {
        const Outcome outcome = run(call(words), "key = a\nsecret = b\n");
        QVERIFY2(outcome.exitCode == 2, words);
        QVERIFY2(outcome.errors.contains(":10: account.secret: a secret must not stand in the configuration"),
                 outcome.errors);
        QVERIFY2(!hasCanary(outcome.both()), outcome.both());
        QCOMPARE(config(), broken);
    }
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("keys"))));
    // Neither is one made by looking at it.
    const QString none = m_folder->filePath(QStringLiteral("none.toml"));
    for (const char *words : {"list", "enable main", "remove main"}) {
        const Outcome outcome = run(QStringLiteral("accounts %1 --config").arg(QLatin1String(words)).split(u' ')
                                    + QStringList{none});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.errors.contains("there is no configuration file"), outcome.errors);
        QVERIFY(!QFile::exists(none));
    }
}

void TestAgentAccounts::aFailedSaveLeavesNoSecretBehind()
{
    // Where a file is, no folder can be made.
    const QString path = m_config + QStringLiteral("/f.toml");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FEEDWARDEN_SECRETS_STORE"), QStringLiteral("files"));
    environment.insert(QStringLiteral("FEEDWARDEN_SECRETS_FOLDER"), m_folder->filePath(QStringLiteral("keys")));
    const Outcome outcome = run({QStringLiteral("accounts"), QStringLiteral("add"), QStringLiteral("main"),
                                 QStringLiteral("--venue"), QStringLiteral("okx"), QStringLiteral("--secret-file"),
                                 QStringLiteral("-"), QStringLiteral("--config"), path},
                                "key = " + Key + "\nsecret = " + SecretText + "\n", environment);
    QVERIFY2(outcome.exitCode == 1, outcome.both());
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("keys"))));   // So far it came.
    QVERIFY(!QFile::exists(entry("main")));
    QVERIFY(!hasCanary(outcome.both()));
}

void TestAgentAccounts::aStoreThatFailsIsExit1()
{
    const QByteArray text = "[secrets]\nstore = \"vault\"\n[[account]]\nname = \"main\"\nvenue = \"okx\"\n";
    QVERIFY(write(text));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("FEEDWARDEN_VAULT_PASSPHRASE_FILE"));
    const QStringList data{QStringLiteral("--data-dir"), m_folder->path()};
    const Outcome added = run(call("add main --secret-file -") + data, "key = " + Key + "\nsecret = b\n", environment);
    QVERIFY2(added.exitCode == 1, added.both());
    QVERIFY2(added.errors.contains("FEEDWARDEN_VAULT_PASSPHRASE_FILE"), added.errors);
    QVERIFY(!hasCanary(added.both()));
    const Outcome removed = run(call("remove main") + data, {}, environment);
    QCOMPARE(removed.exitCode, 1);
    QVERIFY2(removed.errors.contains("nothing was removed"), removed.errors);
    QCOMPARE(config(), text);
    // The list says what it knows.
    const Outcome listed = run(call("list --json") + data, {}, environment);
    QCOMPARE(listed.exitCode, 1);
    const QJsonArray accounts = QJsonDocument::fromJson(listed.output).array();
    QCOMPARE(accounts.size(), qsizetype(1));
    QVERIFY(accounts.first().toObject().value(QLatin1String("stored")).isNull());
}

void TestAgentAccounts::theVaultTakesItsPassphraseFromAFile()
{
    QVERIFY(write("[secrets]\nstore = \"vault\"\n"));
    const QString passphrase = secretFile(Passphrase + '\n', QFile::ReadOwner | QFile::WriteOwner);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FEEDWARDEN_VAULT_PASSPHRASE_FILE"), passphrase);
    const QStringList data{QStringLiteral("--data-dir"), m_folder->path()};
    const Outcome added = run(call("add main --venue kraken --secret-file -") + data,
                              "key = " + Key + "\nsecret = " + SecretText + "\n", environment);
    QVERIFY2(added.exitCode == 0, added.both());
    const QByteArray vault = contentOf(m_folder->filePath(QStringLiteral("secrets.vault")));
    QVERIFY(!vault.isEmpty() && !hasCanary(vault));
    const Outcome listed = run(call("list --json") + data, {}, environment);
    QVERIFY2(listed.exitCode == 0, listed.both());
    QVERIFY2(QJsonDocument::fromJson(listed.output).array().first().toObject().value(QLatin1String("stored")).toBool(),
             listed.output);
    QVERIFY2(!hasCanary(listed.both() + added.both()), listed.both() + added.both());
}

void TestAgentAccounts::theTableListsWhatThereIs()
{
    const Outcome none = run(call("list"));
    QCOMPARE(none.exitCode, 0);
    QVERIFY(none.output.isEmpty() && none.errors.contains("there is no account"));
    QCOMPARE(QJsonDocument::fromJson(run(call("list --json")).output).array(), QJsonArray());

    QCOMPARE(run(call("add main --venue binance-spot --secret-file -"), "key = " + Key + "\nsecret = b\n").exitCode, 0);
    QVERIFY(write(config()
                  + "[[account]]\nname = \"trial\"\nvenue = \"bybit\"\nenvironment = \"demo\"\nenabled = false\n"
                    "key = \"bybit.trial\"\n"));
    const Outcome listed = run(call("list"));
    QVERIFY2(listed.exitCode == 0, listed.both());
    QCOMPARE(listed.output, QByteArray("Account  Venue         Environment  Enabled  Entry        Secret\n"
                                       "main     binance-spot  live         yes      main         stored\n"
                                       "trial    bybit         demo         no       bybit.trial  missing\n"));
    QVERIFY2(listed.errors.isEmpty(), listed.errors);
    const QJsonArray expected{QJsonObject{{QLatin1String("name"), QLatin1String("main")},
                                          {QLatin1String("venue"), QLatin1String("binance-spot")},
                                          {QLatin1String("environment"), QLatin1String("live")},
                                          {QLatin1String("enabled"), true},
                                          {QLatin1String("entry"), QLatin1String("main")},
                                          {QLatin1String("stored"), true}},
                              QJsonObject{{QLatin1String("name"), QLatin1String("trial")},
                                          {QLatin1String("venue"), QLatin1String("bybit")},
                                          {QLatin1String("environment"), QLatin1String("demo")},
                                          {QLatin1String("enabled"), false},
                                          {QLatin1String("entry"), QLatin1String("bybit.trial")},
                                          {QLatin1String("stored"), false}}};
    const Outcome json = run(call("list --json"));
    QCOMPARE(QJsonDocument::fromJson(json.output).array(), expected);
    QVERIFY(!hasCanary(listed.both() + json.both()));
}

void TestAgentAccounts::enablingChangesOneLine()
{
    const QByteArray text = m_head
                            + "# About main.\n[[account]]\nname = \"main\" # me\nvenue = \"okx\"\n\n# The end.\n";
    QVERIFY(write(text));
    QCOMPARE(run(call("enable main")).exitCode, 0);
    QCOMPARE(config(), text);   // It was.
    const Outcome disabled = run(call("disable main"));
    QVERIFY2(disabled.exitCode == 0 && disabled.errors.contains("\"main\" is disabled"), disabled.both());
    QCOMPARE(config(), QByteArray(text).replace("\"okx\"\n", "\"okx\"\nenabled = false\n"));
    QCOMPARE(run(call("disable main")).exitCode, 0);
    const Outcome enabled = run(call("enable main"));
    QVERIFY2(enabled.exitCode == 0 && enabled.errors.contains("\"main\" is enabled"), enabled.both());
    QCOMPARE(config(), QByteArray(text).replace("\"okx\"\n", "\"okx\"\nenabled = true\n"));
}

void TestAgentAccounts::removingTakesTheSecretsToo()
{
    const QByteArray secrets = "key = " + Key + "\nsecret = b\n";
    QCOMPARE(run(call("add main --venue okx --secret-file -"), secrets).exitCode, 0);
    QCOMPARE(run(call("add other --venue okx --secret-file -"), secrets).exitCode, 0);
    const Outcome removed = run(call("remove main"));
    QVERIFY2(removed.exitCode == 0, removed.both());
    QVERIFY(!QFile::exists(entry("main")));
    QVERIFY(QFile::exists(entry("other")));
    QVERIFY(!config().contains("\"main\"") && config().contains("\"other\""));
    QCOMPARE(run(call("remove main")).exitCode, 2);

    QCOMPARE(run(call("remove other --keep-secret")).exitCode, 0);
    QVERIFY(QFile::exists(entry("other")));
    QVERIFY(!config().contains("[[account]]"));

    // One that never had any.
    QVERIFY(write(m_head + "[[account]]\nname = \"bare\"\nvenue = \"okx\"\n"));
    const Outcome bare = run(call("remove bare"));
    QVERIFY2(bare.exitCode == 0 && bare.errors.contains("there were no secrets"), bare.both());
    QCOMPARE(config(), m_head);
}

void TestAgentAccounts::secretsThatAnotherAccountHasStay()
{
    QCOMPARE(run(call("add spot --venue binance-spot --key both --secret-file -"), "key = a\nsecret = b\n").exitCode,
             0);
    QVERIFY(write(config() + "[[account]]\nname = \"futures\"\nvenue = \"binance-usdm\"\nkey = \"both\"\n"));
    const Outcome removed = run(call("remove spot"));
    QVERIFY2(removed.exitCode == 0 && removed.errors.contains("futures"), removed.both());
    QVERIFY(QFile::exists(entry("both")));
    QCOMPARE(run(call("remove futures")).exitCode, 0);
    QVERIFY(!QFile::exists(entry("both")));
}

void TestAgentAccounts::accountsAloneAreEnoughToRun()
{
    QVERIFY(write(m_head + "[[account]]\nname = \"main\"\nvenue = \"okx\"\nenabled = false\n"));
    const QStringList arguments{QStringLiteral("run"),        QStringLiteral("--config"), m_config,
                                QStringLiteral("--data-dir"), m_folder->path(),           QStringLiteral("--for"),
                                QStringLiteral("500ms")};
    const Outcome none = run(arguments);
    QCOMPARE(none.exitCode, 2);
    QVERIFY2(none.errors.contains("no feed and no account is enabled"), none.errors);
    QVERIFY(write(m_head
                  + "[[account]]\nname = \"main\"\nvenue = \"okx\"\nurl = \"ws://127.0.0.1:9\"\n"
                    "rest_url = \"http://127.0.0.1:9\"\n"));
    const Outcome outcome = run(arguments);
    QVERIFY2(outcome.exitCode == 0, outcome.both());
}

/// What the simulator says of an exchange when it is ready, with its accounts' keys.
void TestAgentAccounts::aKeyIsTested()
{
    QProcess simulator;
    simulator.start(QStringLiteral(FEEDWARDEN_SIM),
                    {QStringLiteral("serve"), QStringLiteral("--venue"), QStringLiteral("binance-spot")});
    const auto stop = qScopeGuard([&] {
        simulator.terminate();
        simulator.waitForFinished(20'000);
    });
    QVERIFY(simulator.waitForReadyRead(20'000));
    const QJsonObject ready = QJsonDocument::fromJson(simulator.readLine()).object();
    const QByteArray key = ready.value(QLatin1String("api_key")).toString().toLatin1(),
                     secret = ready.value(QLatin1String("api_secret")).toString().toLatin1();
    QVERIFY2(!key.isEmpty() && !secret.isEmpty(), QJsonDocument(ready).toJson().constData());
    QVERIFY(write(m_head + "[[account]]\nname = \"main\"\nvenue = \"binance-spot\"\nenabled = false\nurl = \""
                  + ready.value(QLatin1String("url")).toString().toUtf8() + "\"\nrest_url = \""
                  + ready.value(QLatin1String("rest_url")).toString().toUtf8() + "\"\n"));
    const auto store = [&](const QByteArray &text) {
        const QString file = secretFile("key = " + key + "\nsecret = " + text + "\n",
                                        QFile::ReadOwner | QFile::WriteOwner);
        const Outcome stored = run(call("add main --replace") + QStringList{QStringLiteral("--secret-file"), file});
        return stored.exitCode == 0 ? QByteArray() : stored.both();
    };
    const QByteArray before = config();
    const QStringList test = call("test main") + QStringList{QStringLiteral("--data-dir"), m_folder->path()};

    QCOMPARE(store(secret), QByteArray());
    const Outcome good = run(test);
    QVERIFY2(good.exitCode == 0, good.both());
    QVERIFY2(good.output.startsWith("main, Binance Spot: Key accepted"), good.output);
    const QJsonObject told = QJsonDocument::fromJson(run(test + QStringList{QStringLiteral("--json")}).output).object();
    QCOMPARE(told.value(QLatin1String("accepted")), QJsonValue(true));
    QCOMPARE(told.value(QLatin1String("cause")), QJsonValue());
    QCOMPARE(told.value(QLatin1String("can_read")), QJsonValue(true));
    QVERIFY(!good.both().contains(secret) && !good.both().contains(key));

    QCOMPARE(store(SecretText), QByteArray());
    const Outcome bad = run(test + QStringList{QStringLiteral("--json")});
    QCOMPARE(bad.exitCode, 1);
    const QJsonObject refused = QJsonDocument::fromJson(bad.output).object();
    QCOMPARE(refused.value(QLatin1String("accepted")), QJsonValue(false));
    QCOMPARE(refused.value(QLatin1String("cause")).toString(), QStringLiteral("signature_refused"));
    const Outcome inWords = run(test);
    QVERIFY2(inWords.output.startsWith("main, Binance Spot: Key refused"), inWords.output);
    QVERIFY(!hasCanary(bad.both() + inWords.both()));

    simulator.terminate();
    QVERIFY(simulator.waitForFinished(20'000));
    const Outcome nobody = run(test);
    QCOMPARE(nobody.exitCode, 1);
    QVERIFY2(nobody.output.contains("No answer") && nobody.output.contains("Nothing is known of the key"),
             nobody.output);
    QCOMPARE(config(), before);   // A test changes nothing.
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("accounts.json"))));
}

void TestAgentAccounts::aTestThatCannotBegin()
{
    QVERIFY(write(m_head + "[[account]]\nname = \"main\"\nvenue = \"okx\"\n"));
    const Outcome unknown = run(call("test other"));
    QCOMPARE(unknown.exitCode, 2);
    QVERIFY2(unknown.errors.contains("there is no account \"other\""), unknown.errors);
    const Outcome missing = run(call("test main"));
    QCOMPARE(missing.exitCode, 1);
    QVERIFY2(missing.errors.contains("There is no place for secrets"), missing.errors);
    QVERIFY(missing.output.isEmpty());
}

}   // namespace tst_agentaccounts

FEEDWARDEN_GUILESS_TEST(tst_agentaccounts::TestAgentAccounts)
#include "tst_agentaccounts.moc"
