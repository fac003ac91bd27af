// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/opensecretstore.h"

#include "core/account/secretshelf.h"
#include "core/account/vaultfile.h"
#include "tests/support/testmain.h"
#include "tests/unit/account/storesupport.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace tst_opensecretstore {

using namespace feedwarden;

class TestOpenSecretStore final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void autoTakesTheVaultWithAPassphrase();
    void autoTakesTheFilesWithoutOne();
    void autoTakesWhatSystemdGave();
    void autoSaysAllThatIsMissing();
    void autoDoesNotPassAVaultThatStaysShut();
    void aMissingKeychainThatWasAskedForIsSaid();
    void filesThatWereAskedForAreMade();
    void thePassphraseFileIsUsed();
    void aGivenPassphraseMeansTheVault();
    void aShelfIsTakenInsteadOfAnyPlace();
    void nobodyIsToldWhoIsGone();

private:
    struct Opened {
        std::unique_ptr<SecretStore> store;
        SecretOutcome outcome;
        bool isOver = false;
    };
    Opened open(SecretPlace place, QByteArrayView passphrase = {}, const QString &filesFolder = {});
    Opened open(SecretStoreOptions options);
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOpenSecretStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    // There is no keychain here, whatever the machine has.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all");
}

void TestOpenSecretStore::cleanup()
{
    qunsetenv("FEEDWARDEN_VAULT_PASSPHRASE_FILE");
    qunsetenv("CREDENTIALS_DIRECTORY");
    m_folder.reset();
}

TestOpenSecretStore::Opened TestOpenSecretStore::open(SecretPlace place, QByteArrayView passphrase,
                                                      const QString &filesFolder)
{
    SecretStoreOptions options;
    options.place = place;
    options.filesFolder = filesFolder;
    options.passphrase = Secret(passphrase);
    return open(std::move(options));
}

TestOpenSecretStore::Opened TestOpenSecretStore::open(SecretStoreOptions options)
{
    options.dataFolder = m_folder->path();
    Opened opened;
    openSecretStore(std::move(options), this, [&](std::unique_ptr<SecretStore> store, SecretOutcome outcome) {
        opened = {std::move(store), std::move(outcome), true};
    });
    Q_ASSERT(!opened.isOver);   // Never from inside.
    if (!QTest::qWaitFor([&] { return opened.isOver; }, 30'000))
        opened.outcome.detail = QStringLiteral("(no answer)");
    return opened;
}

void TestOpenSecretStore::autoTakesTheVaultWithAPassphrase()
{
    const Opened opened = open(SecretPlace::Auto, "open sesame");
    QVERIFY2(opened.store, qPrintable(opened.outcome.detail));
    QCOMPARE(opened.store->kind(), SecretBackend::Kind::Vault);
    bool isWritten = false;
    opened.store->write(QStringLiteral("x"), credentialsOf("k", "s"), this,
                        [&](SecretOutcome outcome) { isWritten = outcome.isOk(); });
    QTRY_VERIFY_WITH_TIMEOUT(isWritten, 20'000);
    QVERIFY(QFile::exists(path("secrets.vault")));
}

void TestOpenSecretStore::autoTakesTheFilesWithoutOne()
{
    QVERIFY(QDir(m_folder->path())
                .mkdir(QStringLiteral("secrets"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const Opened opened = open(SecretPlace::Auto);
    QVERIFY2(opened.store, qPrintable(opened.outcome.detail));
    QCOMPARE(opened.store->kind(), SecretBackend::Kind::Files);
    QVERIFY(!opened.store->isReadOnly());
}

void TestOpenSecretStore::autoTakesWhatSystemdGave()
{
    qputenv("CREDENTIALS_DIRECTORY", m_folder->path().toUtf8());
    const Opened opened = open(SecretPlace::Auto);
    QVERIFY2(opened.store, qPrintable(opened.outcome.detail));
    QVERIFY(opened.store->isReadOnly());
    QVERIFY(opened.store->title().contains(QLatin1String("systemd")));
}

void TestOpenSecretStore::autoSaysAllThatIsMissing()
{
    const Opened opened = open(SecretPlace::Auto);
    QVERIFY(!opened.store);
    QCOMPARE(opened.outcome.fault, SecretFault::PassphraseNeeded);
    QVERIFY2(opened.outcome.detail.contains(QLatin1String("FEEDWARDEN_VAULT_PASSPHRASE_FILE"))
                 && opened.outcome.detail.contains(path("secrets")),
             qPrintable(opened.outcome.detail));
}

void TestOpenSecretStore::autoDoesNotPassAVaultThatStaysShut()
{
    QVERIFY(VaultFile(m_folder->path(), Secret(QByteArrayView("right")))
                .write(QStringLiteral("x"), credentialsOf("k", "s"))
                .isOk());
    QVERIFY(QDir(m_folder->path())
                .mkdir(QStringLiteral("secrets"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const Opened opened = open(SecretPlace::Auto, "wrong");
    QVERIFY(!opened.store);
    QCOMPARE(opened.outcome.fault, SecretFault::WrongPassphrase);
}

void TestOpenSecretStore::aMissingKeychainThatWasAskedForIsSaid()
{
    const Opened opened = open(SecretPlace::Keychain, "open sesame");
    QVERIFY(!opened.store);
    QCOMPARE(opened.outcome.fault, SecretFault::NoStore);
    QVERIFY(!opened.outcome.detail.isEmpty());
}

void TestOpenSecretStore::filesThatWereAskedForAreMade()
{
    const Opened opened = open(SecretPlace::Files, {}, path("mine"));
    QVERIFY2(opened.store, qPrintable(opened.outcome.detail));
    bool isWritten = false;
    opened.store->write(QStringLiteral("x"), credentialsOf("k", "s"), this,
                        [&](SecretOutcome outcome) { isWritten = outcome.isOk(); });
    QTRY_VERIFY(isWritten);
    QVERIFY(QFile::exists(path("mine/x")));
}

void TestOpenSecretStore::thePassphraseFileIsUsed()
{
    qputenv("FEEDWARDEN_VAULT_PASSPHRASE_FILE", path("passphrase").toUtf8());
    QCOMPARE(open(SecretPlace::Vault).outcome.fault, SecretFault::NotFound);
    putFile(path("passphrase"), "open sesame\n", QFile::ReadOwner | QFile::ReadOther);
#ifdef Q_OS_UNIX
    QCOMPARE(open(SecretPlace::Vault).outcome.fault, SecretFault::BadPermissions);
#endif
    putFile(path("passphrase"), "open sesame\n");
    const Opened opened = open(SecretPlace::Vault);
    QVERIFY2(opened.store, qPrintable(opened.outcome.detail));
    bool isWritten = false;
    opened.store->write(QStringLiteral("x"), credentialsOf("k", "s"), this,
                        [&](SecretOutcome outcome) { isWritten = outcome.isOk(); });
    QTRY_VERIFY(isWritten);
    QVERIFY(VaultFile(m_folder->path(), Secret(QByteArrayView("open sesame"))).read(QStringLiteral("x")).isOk());
}

void TestOpenSecretStore::aGivenPassphraseMeansTheVault()
{
    SecretStoreOptions options;
    options.dataFolder = m_folder->path();
    QVERIFY(options.canBeVault());
    // Files that Auto would take are passed over, and nothing is made yet.
    QVERIFY(QDir(m_folder->path())
                .mkdir(QStringLiteral("secrets"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const Opened opened = open(options.unlockedBy(Secret(QByteArrayView("open sesame"))));
    QVERIFY2(opened.store, qPrintable(opened.outcome.detail));
    QCOMPARE(opened.store->kind(), SecretBackend::Kind::Vault);
    QVERIFY(!QFile::exists(VaultFile::pathIn(m_folder->path())));

    VaultFile vault(m_folder->path(), Secret(QByteArrayView("another")), {.logN = 10, .r = 8, .p = 1});
    QVERIFY(vault.write(QStringLiteral("x"), credentialsOf("k", "s")).isOk());
    const Opened shut = open(options.unlockedBy(Secret(QByteArrayView("open sesame"))));
    QVERIFY(!shut.store);
    QCOMPARE(shut.outcome.fault, SecretFault::WrongPassphrase);

    options.place = SecretPlace::Vault;
    QVERIFY(options.canBeVault());
    for (const SecretPlace place : {SecretPlace::Files, SecretPlace::Keychain}) {
        options.place = place;
        QVERIFY(!options.canBeVault());
    }
    options.place = SecretPlace::Auto;
    options.shelf = std::make_shared<SecretShelf>();
    QVERIFY(!options.canBeVault());
}

void TestOpenSecretStore::aShelfIsTakenInsteadOfAnyPlace()
{
    const auto shelf = std::make_shared<SecretShelf>();
    shelf->put(QStringLiteral("main"), credentialsOf("key", "secret"));
    SecretStoreOptions options;
    options.place = SecretPlace::Files;
    options.shelf = shelf;
    const Opened opened = open(options.clone());   // Where accounts open theirs, options are cloned.
    QVERIFY2(opened.store, qPrintable(opened.outcome.detail));
    QCOMPARE(opened.store->kind(), SecretBackend::Kind::Memory);
    SecretOutcome told;
    int answers = 0;
    const auto take = [&](SecretOutcome outcome) {
        told = std::move(outcome);
        ++answers;
    };
    opened.store->read(QStringLiteral("main"), this, take);
    QTRY_COMPARE(answers, 1);
    QVERIFY(told.credentials.secret == Secret(QByteArrayView("secret")));
    opened.store->read(QStringLiteral("other"), this, take);
    QTRY_COMPARE(answers, 2);
    QCOMPARE(told.fault, SecretFault::NotFound);
    // Who shares the shelf has what is written, as two stores of one program do.
    opened.store->write(QStringLiteral("other"), credentialsOf("k2", "s2"), this, take);
    QTRY_COMPARE(answers, 3);
    QVERIFY(shelf->find(QStringLiteral("other")));
    opened.store->remove(QStringLiteral("main"), this, take);
    QTRY_COMPARE(answers, 4);
    QCOMPARE(shelf->names(), QStringList(QStringLiteral("other")));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestOpenSecretStore::nobodyIsToldWhoIsGone()
{
    bool isTold = false;
    auto gone = std::make_unique<QObject>();
    SecretStoreOptions options;
    options.place = SecretPlace::Files;
    options.dataFolder = m_folder->path();
    openSecretStore(options.clone(), gone.get(), [&](std::unique_ptr<SecretStore>, SecretOutcome) { isTold = true; });
    gone.reset();
    QVERIFY(open(SecretPlace::Files).store);
    QVERIFY(!isTold);
}

}   // namespace tst_opensecretstore

FEEDWARDEN_GUILESS_TEST(tst_opensecretstore::TestOpenSecretStore)
#include "tst_opensecretstore.moc"
