// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountstage.h"

#include "core/account/vaultfile.h"
#include "core/config/configuration.h"
#include "core/config/configurationfile.h"
#include "core/monitor/monitor.h"
#include "core/outlets/jsonlines.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

namespace tst_monitoraccounts {

using namespace feedwarden;
using namespace feedwarden::test;

/// Accounts as a user has them: a configuration file that names them, secrets in files, the Monitor with its threads.
class TestMonitorAccounts final : public QObject, private AccountStage
{
    Q_OBJECT

private slots:
    void init()
    {
        setStage();
        qunsetenv("FEEDWARDEN_VAULT_PASSPHRASE_FILE");
        start(QStringLiteral("binance-spot"), 2);
        m_manager.reset();   // The Monitor has its own.
        store(QStringLiteral("first"), m_endpoint.accounts.at(0));
        store(QStringLiteral("second"), m_endpoint.accounts.at(1));
    }
    void cleanup() { clearStage(); }

    void accountsOfAFileAreKept();
    void whatIsEditedIsTakenUpWithoutTouchingTheOthers();
    void anAccountEndsWithTheProgram();
    void passphraseOpensTheVaultOfARunningProgram();
    void passphraseIsKeptForTheSamePlaceAlone();
    void passphraseOfANewVaultMakesNothing();

private:
    [[nodiscard]] std::optional<Configuration> configuration(const QByteArray &accounts, const char *place = "files",
                                                             const char *proxy = "system") const
    {
        const QString path = m_folder->filePath(QStringLiteral("feedwarden.toml"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("config_version = 1\n\n[general]\ndata_dir = \"" + m_folder->path().toUtf8()
                   + "\"\n\n[governor]\nattempts_per_second = 100\n\n[network]\nproxy = \"" + proxy
                   + "\"\n\n[secrets]\nstore = \"" + place + "\"\nfolder = \""
                   + m_folder->filePath(QStringLiteral("secrets")).toUtf8() + "\"\n\n" + accounts);
        file.close();
        const ReadResult result = readConfiguration(path);
        for (const ConfigError &error : result.errors)
            qWarning("%s", qPrintable(error.toString()));
        return result.configuration;
    }
    [[nodiscard]] QByteArray account(const char *name, const char *more = "") const
    {
        return QByteArray("[[account]]\nname = \"") + name + "\"\nvenue = \"binance-spot\"\nurl = \""
               + m_endpoint.url.toEncoded() + "\"\nrest_url = \"" + m_endpoint.restUrl.toEncoded() + "\"\n" + more
               + '\n';
    }
    [[nodiscard]] VaultFile vault() const
    {
        return VaultFile(m_folder->path(), Secret(Passphrase), {.logN = 10, .r = 8, .p = 1});
    }
    void storeInVault(const QString &entry, const SimCredentials &credentials) const
    {
        const SecretOutcome written = vault().write(
            entry, {Secret(credentials.apiKey), Secret(credentials.apiSecret), Secret()});
        QVERIFY2(written.isOk(), qPrintable(written.detail));
    }
    [[nodiscard]] QByteArray vaultBytes() const
    {
        QFile file(VaultFile::pathIn(m_folder->path()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] static SecretFault faultOf(const Monitor &monitor, const char *name)
    {
        const AccountSnapshot *account = find(monitor, QLatin1String(name));
        return account ? account->secretFault : SecretFault::None;
    }
    [[nodiscard]] static const AccountSnapshot *find(const Monitor &monitor, const QString &name)
    {
        const auto found = std::find_if(monitor.accounts().begin(), monitor.accounts().end(),
                                        [&name](const AccountSnapshot &account) { return account.name == name; });
        return found != monitor.accounts().end() ? &*found : nullptr;
    }
    [[nodiscard]] static bool isUp(const Monitor &monitor, const char *name)
    {
        const AccountSnapshot *account = find(monitor, QLatin1String(name));
        return account && account->rereads > 0 && account->line.metrics.trustedStreams > 0
               && account->line.metrics.trustedStreams == account->line.metrics.wantedStreams;
    }

    static constexpr QByteArrayView Passphrase{"CANARY of a vault"}, WrongPassphrase{"CANARY of another"};
};

void TestMonitorAccounts::accountsOfAFileAreKept()
{
    const auto read = configuration(account("first"));
    QVERIFY(read);
    QCOMPARE(read->enabledAccounts(), qsizetype(1));
    Monitor monitor;
    QList<Event> events;
    connect(&monitor, &Monitor::eventOccurred, this, [&](const Event &event) { events.append(event); });
    monitor.apply(*read);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(monitor, "first"), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(find(monitor, QStringLiteral("first"))->orderEvents > 2, 20'000);
    QVERIFY(monitor.feeds().isEmpty());

    const auto order = std::find_if(events.begin(), events.end(), [](const Event &event) {
        return nameOf(event.payload) == QLatin1String("account_order");
    });
    QVERIFY(order != events.end());
    const QJsonObject line = toJson(*order);
    QCOMPARE(line.value(QLatin1String("account")).toString(), QStringLiteral("first"));
    QVERIFY(!line.contains(QLatin1String("feed")));
    QVERIFY(!line.value(QLatin1String("order_id")).toString().isEmpty());
    const QJsonObject picture = toJson(*find(monitor, QStringLiteral("first")), wallNow(), Clock::now());
    QCOMPARE(picture.value(QLatin1String("account")).toString(), QStringLiteral("first"));
    QVERIFY(picture.value(QLatin1String("order_events")).toInteger() > 2);
    QVERIFY(picture.value(QLatin1String("key_dies_ms")).isNull());   // Its session has no key of its own.
}

void TestMonitorAccounts::whatIsEditedIsTakenUpWithoutTouchingTheOthers()
{
    Monitor monitor;
    int failures = 0;
    connect(&monitor, &Monitor::eventOccurred, this, [&](const Event &event) {
        failures += event.account == QLatin1String("first") && std::holds_alternative<ConnectionFailed>(event.payload);
    });
    monitor.apply(*configuration(account("first")));
    QTRY_VERIFY_WITH_TIMEOUT(isUp(monitor, "first"), 20'000);
    monitor.apply(*configuration(account("second") + account("first")));
    QTRY_VERIFY_WITH_TIMEOUT(isUp(monitor, "second"), 20'000);
    QVERIFY(isUp(monitor, "first"));
    monitor.apply(*configuration(account("second", "enabled = false\n") + account("first")));
    QTRY_VERIFY(!find(monitor, QStringLiteral("second"))->isEnabled);
    QTRY_COMPARE(find(monitor, QStringLiteral("second"))->line.state, LineState::Idle);
    monitor.apply(*configuration(account("first")));
    QTRY_VERIFY(!find(monitor, QStringLiteral("second")));
    QVERIFY(isUp(monitor, "first"));
    QCOMPARE(find(monitor, QStringLiteral("first"))->rereads, quint64(1));
    QCOMPARE(failures, 0);
}

void TestMonitorAccounts::anAccountEndsWithTheProgram()
{
    Monitor monitor;
    QSignalSpy stopped(&monitor, &Monitor::stopped);
    monitor.apply(*configuration(account("first")));
    QTRY_VERIFY_WITH_TIMEOUT(isUp(monitor, "first"), 20'000);
    monitor.shutDown();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), qsizetype(1), 5'000);
}

template<typename T>
static qsizetype countOf(const QList<Event> &events, const char *account)
{
    return std::count_if(events.begin(), events.end(), [account](const Event &event) {
        return event.account == QLatin1String(account) && std::holds_alternative<T>(event.payload);
    });
}

void TestMonitorAccounts::passphraseOpensTheVaultOfARunningProgram()
{
    storeInVault(QStringLiteral("first"), m_endpoint.accounts.at(0));
    const QByteArray before = vaultBytes();
    QVERIFY(!before.isEmpty());
    Monitor monitor;
    QList<Event> events;
    connect(&monitor, &Monitor::eventOccurred, this, [&](const Event &event) { events.append(event); });
    monitor.apply(*configuration(account("first") + account("second"), "vault"));
    QTRY_COMPARE_WITH_TIMEOUT(faultOf(monitor, "first"), SecretFault::PassphraseNeeded, 20'000);

    // A wrong one is told each time it is given, and opens or changes nothing.
    for (qsizetype told = 2; told <= 3; ++told) {
        monitor.unlockSecrets(Secret(WrongPassphrase));
        QTRY_COMPARE_WITH_TIMEOUT(countOf<ErrorOccurred>(events, "first"), told, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(faultOf(monitor, "first"), SecretFault::WrongPassphrase, 20'000);
    }
    QCOMPARE(vaultBytes(), before);

    monitor.unlockSecrets(Secret(Passphrase));
    QTRY_VERIFY_WITH_TIMEOUT(isUp(monitor, "first"), 20'000);
    QCOMPARE(faultOf(monitor, "first"), SecretFault::None);
    QTRY_COMPARE_WITH_TIMEOUT(faultOf(monitor, "second"), SecretFault::NotFound, 20'000);

    // Whoever is up stays so when a passphrase comes again, and another account starts when its secret is there.
    storeInVault(QStringLiteral("second"), m_endpoint.accounts.at(1));
    monitor.unlockSecrets(Secret(WrongPassphrase));
    monitor.unlockSecrets(Secret(Passphrase));
    QTRY_VERIFY_WITH_TIMEOUT(isUp(monitor, "second"), 20'000);
    QVERIFY(isUp(monitor, "first"));
    QCOMPARE(find(monitor, QStringLiteral("first"))->rereads, quint64(1));
    QCOMPARE(countOf<AccountReread>(events, "first"), qsizetype(1));

    for (const Event &event : std::as_const(events)) {
        const QByteArray line = QJsonDocument(toJson(event)).toJson();
        QVERIFY2(!line.contains("CANARY"), line.constData());
    }
}

void TestMonitorAccounts::passphraseIsKeptForTheSamePlaceAlone()
{
    storeInVault(QStringLiteral("first"), m_endpoint.accounts.at(0));
    Monitor monitor;
    QList<Event> events;
    connect(&monitor, &Monitor::eventOccurred, this, [&](const Event &event) { events.append(event); });
    monitor.apply(*configuration(account("first"), "vault"));
    monitor.unlockSecrets(Secret(Passphrase));
    QTRY_COMPARE_WITH_TIMEOUT(countOf<AccountReread>(events, "first"), qsizetype(1), 20'000);
    const qsizetype complaints = countOf<ErrorOccurred>(events, "first");

    // Another proxy is another manager, which knows it; a wrong one before has not taken it away.
    monitor.unlockSecrets(Secret(WrongPassphrase));
    monitor.apply(*configuration(account("first"), "vault", "none"));
    QTRY_COMPARE_WITH_TIMEOUT(countOf<AccountReread>(events, "first"), qsizetype(2), 20'000);
    QCOMPARE(countOf<ErrorOccurred>(events, "first"), complaints);

    // Another place, and back: it is forgotten.
    monitor.apply(*configuration(account("first"), "files", "none"));
    QTRY_COMPARE_WITH_TIMEOUT(countOf<AccountReread>(events, "first"), qsizetype(3), 20'000);
    monitor.unlockSecrets(Secret(Passphrase));   // Files need none.
    monitor.apply(*configuration(account("first"), "vault", "none"));
    QTRY_COMPARE_WITH_TIMEOUT(faultOf(monitor, "first"), SecretFault::PassphraseNeeded, 20'000);
}

void TestMonitorAccounts::passphraseOfANewVaultMakesNothing()
{
    Monitor monitor;
    monitor.apply(*configuration(account("first"), "vault"));
    QTRY_COMPARE_WITH_TIMEOUT(faultOf(monitor, "first"), SecretFault::PassphraseNeeded, 20'000);
    monitor.unlockSecrets(Secret(Passphrase));
    QTRY_COMPARE_WITH_TIMEOUT(faultOf(monitor, "first"), SecretFault::NotFound, 20'000);
    QVERIFY(!QFile::exists(VaultFile::pathIn(m_folder->path())));
    storeInVault(QStringLiteral("first"), m_endpoint.accounts.at(0));
    monitor.rereadSecrets();
    QTRY_VERIFY_WITH_TIMEOUT(isUp(monitor, "first"), 20'000);
}

}   // namespace tst_monitoraccounts

FEEDWARDEN_GUILESS_TEST(tst_monitoraccounts::TestMonitorAccounts)
#include "tst_monitoraccounts.moc"
