// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/secretfiles.h"

#include "tests/support/memorysearch.h"
#include "tests/support/testmain.h"
#include "tests/unit/account/storesupport.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

namespace tst_secretfiles {

using namespace feedwarden;

class TestSecretFiles final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_folder.reset(); }

    void whatPeopleWroteIsRead();
    void whatIsWrittenIsReadAndPrivate();
    void removedFilesAreGone();
    void namesAreThoseOfTheFiles();
    void aMissingFolderIsNoStore();
    void openPermissionsAreRefusedWithTheRemedy();
    void aBrokenFileIsSaidByItsLine();
    void aFileThatIsTooLargeIsRefused();
    void whatIsNoFileIsRefused();
    void systemdMayGrantItToAGroup();
    void afterwardsTheMemoryHoldsNone();

private:
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSecretFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSecretFiles::whatPeopleWroteIsRead()
{
    putFile(path("okx"), "# main account\nkey = k\nsecret = s\npassphrase = p\n");
    const auto outcome = SecretFiles(folder()).read(QStringLiteral("okx"));
    QCOMPARE(outcome.fault, SecretFault::None);
    QCOMPARE(outcome.credentials.passphrase.view(), QByteArrayView("p"));
    QCOMPARE(SecretFiles(folder()).read(QStringLiteral("other")).fault, SecretFault::NotFound);
}

void TestSecretFiles::whatIsWrittenIsReadAndPrivate()
{
    const QString deeper = path("a") + QStringLiteral("/b");
    SecretFiles files(deeper);
    QVERIFY(files.write(QStringLiteral("x"), credentialsOf("k", " s\n", "p")).isOk());
    QVERIFY(files.write(QStringLiteral("x"), credentialsOf("k", " t\n")).isOk());
    QCOMPARE(files.read(QStringLiteral("x")).credentials.secret.view(), QByteArrayView(" t\n"));
#ifdef Q_OS_UNIX
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(deeper + QStringLiteral("/x")) & others));
    QVERIFY(!(QFile::permissions(deeper) & others));
#endif
}

void TestSecretFiles::removedFilesAreGone()
{
    SecretFiles files(folder());
    QVERIFY(files.write(QStringLiteral("x"), credentialsOf("k", "s")).isOk());
    QVERIFY(files.remove(QStringLiteral("x")).isOk());
    QVERIFY(!QFileInfo::exists(path("x")));
    QCOMPARE(files.remove(QStringLiteral("x")).fault, SecretFault::NotFound);
}

void TestSecretFiles::namesAreThoseOfTheFiles()
{
    for (const char *name : {"b", "a", ".hidden", "b~", "with space"})
        putFile(path(name), "x");
    QVERIFY(QDir(folder()).mkdir(QStringLiteral("folder")));
    QCOMPARE(SecretFiles(folder()).names().names, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
}

void TestSecretFiles::aMissingFolderIsNoStore()
{
    SecretFiles files(path("nowhere"));
    QCOMPARE(files.probe().fault, SecretFault::NoStore);
    QCOMPARE(files.read(QStringLiteral("x")).fault, SecretFault::NoStore);
    QCOMPARE(files.names().fault, SecretFault::NoStore);
}

void TestSecretFiles::openPermissionsAreRefusedWithTheRemedy()
{
#ifndef Q_OS_UNIX
    QSKIP("permissions of Unix");
#endif
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    putFile(path("x"), "key = k\nsecret = s\n", owner | QFileDevice::ReadGroup);
    auto outcome = SecretFiles(folder()).read(QStringLiteral("x"));
    QCOMPARE(outcome.fault, SecretFault::BadPermissions);
    QVERIFY2(outcome.detail.contains(QStringLiteral("chmod 600 '%1'").arg(path("x"))), qPrintable(outcome.detail));
    QVERIFY(outcome.credentials.secret.isEmpty());
    putFile(path("x"), "key = k\nsecret = s\n", QFileDevice::ReadOwner);
    QVERIFY(SecretFiles(folder()).read(QStringLiteral("x")).isOk());
    QVERIFY(QFile::setPermissions(folder(), QFile::permissions(folder()) | QFileDevice::WriteOther));
    outcome = SecretFiles(folder()).read(QStringLiteral("x"));
    QCOMPARE(outcome.fault, SecretFault::BadPermissions);
    QVERIFY2(outcome.detail.contains(QStringLiteral("chmod 700 '%1'").arg(folder())), qPrintable(outcome.detail));
}

void TestSecretFiles::aBrokenFileIsSaidByItsLine()
{
    putFile(path("x"), "key = k\nCANARY\n");
    const auto outcome = SecretFiles(folder()).read(QStringLiteral("x"));
    QCOMPARE(outcome.fault, SecretFault::Damaged);
    QVERIFY2(outcome.detail.contains(QLatin1String("line 2")), qPrintable(outcome.detail));
    QVERIFY(!outcome.detail.contains(QLatin1String("CANARY")));
}

void TestSecretFiles::aFileThatIsTooLargeIsRefused()
{
    putFile(path("x"), QByteArray(SecretFiles::MaxFileBytes + 1, '#'));
    QCOMPARE(SecretFiles(folder()).read(QStringLiteral("x")).fault, SecretFault::Damaged);
}

void TestSecretFiles::whatIsNoFileIsRefused()
{
    QVERIFY(QDir(folder()).mkdir(QStringLiteral("x")));
    QCOMPARE(SecretFiles(folder()).read(QStringLiteral("x")).fault, SecretFault::Failed);
}

void TestSecretFiles::systemdMayGrantItToAGroup()
{
#ifndef Q_OS_UNIX
    QSKIP("permissions of Unix");
#endif
    const auto unset = qScopeGuard([] { qunsetenv("CREDENTIALS_DIRECTORY"); });
    putFile(path("x"), "key = k\nsecret = s\n", QFileDevice::ReadOwner | QFileDevice::ReadGroup);
    QCOMPARE(SecretFiles(folder()).read(QStringLiteral("x")).fault, SecretFault::BadPermissions);
    qputenv("CREDENTIALS_DIRECTORY", folder().toUtf8());
    QVERIFY(
        QFile::setPermissions(folder(), QFile::permissions(folder()) | QFileDevice::ReadGroup | QFileDevice::ExeGroup));
    SecretFiles files(systemdCredentialsFolder(), SecretFiles::Keeper::Systemd);
    QVERIFY(files.isReadOnly());
    QCOMPARE(files.read(QStringLiteral("x")).fault, SecretFault::None);
    QCOMPARE(files.write(QStringLiteral("x"), credentialsOf("k", "s")).fault, SecretFault::ReadOnly);
    QCOMPARE(files.remove(QStringLiteral("x")).fault, SecretFault::ReadOnly);
    QVERIFY(QFile::setPermissions(path("x"), QFile::permissions(path("x")) | QFileDevice::ReadOther));
    QCOMPARE(files.read(QStringLiteral("x")).fault, SecretFault::BadPermissions);
}

void TestSecretFiles::afterwardsTheMemoryHoldsNone()
{
    const Canary canary;
    if (!canary.countInMemory())
        QSKIP("this system does not tell what is in the memory of a process");
    SecretFiles files(folder());
    canary.with([&](QByteArrayView bytes) {
        QVERIFY(files.write(QStringLiteral("x"), credentialsOf("k", bytes, bytes)).isOk());
    });
    QCOMPARE(*canary.countInMemory(), 0);
    {
        const auto outcome = files.read(QStringLiteral("x"));
        QVERIFY(outcome.isOk());
        QCOMPARE(*canary.countInMemory(), 2);
    }
    QCOMPARE(*canary.countInMemory(), 0);
}

}   // namespace tst_secretfiles

FEEDWARDEN_GUILESS_TEST(tst_secretfiles::TestSecretFiles)
#include "tst_secretfiles.moc"
