// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/vaultfile.h"

#include "tests/support/memorysearch.h"
#include "tests/support/testmain.h"
#include "tests/unit/account/storesupport.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace tst_vaultfile {

using namespace feedwarden;

/// As cheap as is allowed: what costs is tested once.
static constexpr VaultFile::Cost Cheap{.logN = 10, .r = 1, .p = 1};

class TestVaultFile final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_folder.reset(); }

    void entriesComeBackInAnotherProgram();
    void anEmptyVaultHasNothing();
    void removedEntriesAreGone();
    void theFileTellsNothing();
    void fileAndFolderAreTheUsersAlone();
    void everyWritingHasItsOwnSaltAndNonce();
    void theDefaultCostIsWrittenDown();
    void anotherPassphraseDoesNotOpen();
    void noPassphraseIsSaid();
    void aVaultThatDoesNotOpenIsNotOverwritten();
    void damageIsSaid_data();
    void damageIsSaid();
    void everyFlippedBitIsSeen();
    void everyCutIsSeen();
    void aFlippedBitWithANewChecksumIsSeen();
    void aNewerVersionIsSaid();
    void whatWouldTakeAllMemoryIsRefused_data();
    void whatWouldTakeAllMemoryIsRefused();
    void openPermissionsAreRefusedWithTheRemedy_data();
    void openPermissionsAreRefusedWithTheRemedy();
    void anotherWriterIsWaitedFor();
    void thePassphraseCanBeChanged();
    void afterwardsTheMemoryHoldsNone();
    void passphraseFileIsRead_data();
    void passphraseFileIsRead();
    void passphraseFileMustBePrivate();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("data")); }
    [[nodiscard]] QString path() const { return folder() + QStringLiteral("/secrets.vault"); }
    [[nodiscard]] VaultFile vault(QByteArrayView passphrase = "correct horse") const
    {
        return VaultFile(folder(), Secret(passphrase), Cheap);
    }
    void fill()
    {
        auto one = vault();
        QVERIFY(one.write(QStringLiteral("binance"), credentialsOf("key of binance", "secret of binance")).isOk());
        QVERIFY(one.write(QStringLiteral("okx"), credentialsOf("key of okx", "secret of okx", "phrase of okx")).isOk());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestVaultFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestVaultFile::entriesComeBackInAnotherProgram()
{
    fill();
    auto other = vault();
    const auto binance = other.read(QStringLiteral("binance"));
    QCOMPARE(binance.fault, SecretFault::None);
    QCOMPARE(binance.credentials.key.view(), QByteArrayView("key of binance"));
    QCOMPARE(binance.credentials.secret.view(), QByteArrayView("secret of binance"));
    QVERIFY(binance.credentials.passphrase.isEmpty());
    QCOMPARE(other.read(QStringLiteral("okx")).credentials.passphrase.view(), QByteArrayView("phrase of okx"));
    QCOMPARE(other.names().names, QStringList({QStringLiteral("binance"), QStringLiteral("okx")}));
    // Replaced by one, seen by the other that has read before.
    QVERIFY(vault().write(QStringLiteral("okx"), credentialsOf("new", "newer")).isOk());
    QCOMPARE(other.read(QStringLiteral("okx")).credentials.secret.view(), QByteArrayView("newer"));
    QVERIFY(other.read(QStringLiteral("okx")).credentials.passphrase.isEmpty());
}

void TestVaultFile::anEmptyVaultHasNothing()
{
    auto one = vault();
    QVERIFY(one.probe().isOk());
    QVERIFY(one.names().isOk() && one.names().names.isEmpty());
    QCOMPARE(one.read(QStringLiteral("x")).fault, SecretFault::NotFound);
    QCOMPARE(one.remove(QStringLiteral("x")).fault, SecretFault::NotFound);
    QVERIFY(!QFileInfo::exists(path()));
}

void TestVaultFile::removedEntriesAreGone()
{
    fill();
    auto one = vault();
    QVERIFY(one.remove(QStringLiteral("binance")).isOk());
    QCOMPARE(one.read(QStringLiteral("binance")).fault, SecretFault::NotFound);
    QCOMPARE(vault().names().names, QStringList({QStringLiteral("okx")}));
}

void TestVaultFile::theFileTellsNothing()
{
    fill();
    const QByteArray content = fileContent(path());
    for (const char *text : {"binance", "okx", "key", "secret", "phrase", "correct horse"})
        QVERIFY2(!content.contains(text), text);
    const auto size = content.size();
    QVERIFY(vault().write(QStringLiteral("third"), credentialsOf("k", "s")).isOk());
    QCOMPARE(fileContent(path()).size(), size);   // Lengths are filled up.
}

void TestVaultFile::fileAndFolderAreTheUsersAlone()
{
#ifndef Q_OS_UNIX
    QSKIP("permissions of Unix");
#endif
    fill();
    const auto isForOthers = [](const QString &place) {
        return bool(QFile::permissions(place)
                    & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
                       | QFile::ExeOther));
    };
    QVERIFY(!isForOthers(path()));
    QVERIFY(!isForOthers(folder()));
}

void TestVaultFile::everyWritingHasItsOwnSaltAndNonce()
{
    QSet<QByteArray> salts, nonces;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(vault().write(QStringLiteral("a"), credentialsOf("k", "s")).isOk());
        salts.insert(fileContent(path()).mid(12, 32));
        nonces.insert(fileContent(path()).mid(44, 12));
    }
    QCOMPARE(salts.size(), 5);
    QCOMPARE(nonces.size(), 5);
}

void TestVaultFile::theDefaultCostIsWrittenDown()
{
    VaultFile one(folder(), Secret(QByteArrayView("p")));
    QVERIFY(one.write(QStringLiteral("a"), credentialsOf("k", "s")).isOk());
    QCOMPARE(fileContent(path()).left(12), QByteArray("FWVAULT\0\1\x10\x8\x2", 12));
    // Whoever has another idea of the cost goes by what is written.
    QCOMPARE(vault("p").read(QStringLiteral("a")).credentials.secret.view(), QByteArrayView("s"));
}

void TestVaultFile::anotherPassphraseDoesNotOpen()
{
    fill();
    for (const char *passphrase : {"Correct horse", "correct horse ", "x"})
        QCOMPARE(vault(passphrase).read(QStringLiteral("okx")).fault, SecretFault::WrongPassphrase);
    QCOMPARE(vault("x").probe().fault, SecretFault::WrongPassphrase);
}

void TestVaultFile::noPassphraseIsSaid()
{
    auto one = vault("");
    QCOMPARE(one.probe().fault, SecretFault::PassphraseNeeded);
    QCOMPARE(one.write(QStringLiteral("a"), credentialsOf("k", "s")).fault, SecretFault::PassphraseNeeded);
    QVERIFY(!QFileInfo::exists(path()));
}

void TestVaultFile::aVaultThatDoesNotOpenIsNotOverwritten()
{
    fill();
    const QByteArray before = fileContent(path());
    QCOMPARE(vault("x").write(QStringLiteral("a"), credentialsOf("k", "s")).fault, SecretFault::WrongPassphrase);
    QCOMPARE(vault("x").remove(QStringLiteral("okx")).fault, SecretFault::WrongPassphrase);
    QCOMPARE(fileContent(path()), before);
    putFile(path(), before.left(200));
    QCOMPARE(vault().write(QStringLiteral("a"), credentialsOf("k", "s")).fault, SecretFault::Damaged);
    QCOMPARE(fileContent(path()), before.left(200));
}

void TestVaultFile::damageIsSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another file") << QByteArray("# Configuration\n[general]\n");
    QTest::newRow("only a beginning") << QByteArray("FWVAULT\0", 8);
    QTest::newRow("only a header") << QByteArray("FWVAULT\0\1\x0a\1\1", 12) + QByteArray(44, 'x');
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("too large") << QByteArray(VaultFile::MaxFileBytes + 1, 'x');
}

void TestVaultFile::damageIsSaid()
{
    QFETCH(const QByteArray, content);
    fill();
    putFile(path(), content);
    const auto outcome = vault().read(QStringLiteral("okx"));
    QCOMPARE(outcome.fault, SecretFault::Damaged);
    QVERIFY(outcome.detail.contains(path()));
}

void TestVaultFile::everyFlippedBitIsSeen()
{
    fill();
    const QByteArray good = fileContent(path());
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = char(bad[i] ^ (1 << (i % 8)));
        putFile(path(), bad);
        const auto fault = vault().probe().fault;
        QVERIFY2(fault == SecretFault::Damaged || (i == 8 && fault == SecretFault::TooNew),
                 qPrintable(QString::number(i)));
    }
    putFile(path(), good);
    QVERIFY(vault().probe().isOk());
}

void TestVaultFile::everyCutIsSeen()
{
    fill();
    const QByteArray good = fileContent(path());
    for (qsizetype size = 0; size < good.size(); ++size) {
        putFile(path(), good.left(size));
        QCOMPARE(vault().probe().fault, SecretFault::Damaged);
    }
}

static QByteArray withChecksum(QByteArray bytes)
{
    bytes.chop(32);
    return bytes + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

void TestVaultFile::aFlippedBitWithANewChecksumIsSeen()
{
    // Who changes it on purpose can make a checksum, but no tag.
    fill();
    const QByteArray good = fileContent(path());
    for (const qsizetype i : {qsizetype(12), qsizetype(50), qsizetype(60), good.size() - 40}) {
        QByteArray bad = good;
        bad[i] = char(bad[i] ^ 1);
        putFile(path(), withChecksum(bad));
        QCOMPARE(vault().probe().fault, SecretFault::WrongPassphrase);
    }
    putFile(path(), withChecksum(good));
    QVERIFY(vault().probe().isOk());
}

void TestVaultFile::aNewerVersionIsSaid()
{
    fill();
    QByteArray content = fileContent(path());
    content[8] = 2;
    putFile(path(), withChecksum(content));
    QCOMPARE(vault().probe().fault, SecretFault::TooNew);
    QCOMPARE(vault().write(QStringLiteral("a"), credentialsOf("k", "s")).fault, SecretFault::TooNew);
}

void TestVaultFile::whatWouldTakeAllMemoryIsRefused_data()
{
    QTest::addColumn<int>("logN");
    QTest::addColumn<int>("r");
    QTest::addColumn<int>("p");
    QTest::newRow("much memory") << 20 << 8 << 1;
    QTest::newRow("very much memory") << 63 << 8 << 1;
    QTest::newRow("overflow") << 255 << 255 << 255;
    QTest::newRow("large blocks") << 17 << 32 << 1;
    QTest::newRow("much time") << 10 << 1 << 200;
    QTest::newRow("nothing") << 0 << 0 << 0;
}

void TestVaultFile::whatWouldTakeAllMemoryIsRefused()
{
    QFETCH(const int, logN);
    QFETCH(const int, r);
    QFETCH(const int, p);
    fill();
    QByteArray content = fileContent(path());
    content[9] = char(logN);
    content[10] = char(r);
    content[11] = char(p);
    putFile(path(), withChecksum(content));
    QCOMPARE(vault().probe().fault, SecretFault::Damaged);
}

void TestVaultFile::openPermissionsAreRefusedWithTheRemedy_data()
{
    QTest::addColumn<bool>("isFolder");
    QTest::addColumn<QFileDevice::Permissions>("more");
    QTest::newRow("file: group reads") << false << QFileDevice::Permissions(QFileDevice::ReadGroup);
    QTest::newRow("file: all read") << false << QFileDevice::Permissions(QFileDevice::ReadOther);
    QTest::newRow("file: group writes") << false << QFileDevice::Permissions(QFileDevice::WriteGroup);
    QTest::newRow("folder: all look in") << true
                                         << QFileDevice::Permissions(QFileDevice::ReadOther | QFileDevice::ExeOther);
}

void TestVaultFile::openPermissionsAreRefusedWithTheRemedy()
{
#ifndef Q_OS_UNIX
    QSKIP("permissions of Unix");
#endif
    QFETCH(const bool, isFolder);
    QFETCH(const QFileDevice::Permissions, more);
    fill();
    const QString place = isFolder ? folder() : path();
    QVERIFY(QFile::setPermissions(place, QFile::permissions(place) | more));
    const auto outcome = vault().read(QStringLiteral("okx"));
    QCOMPARE(outcome.fault, SecretFault::BadPermissions);
    const QString remedy = QStringLiteral("chmod %1 '%2'").arg(isFolder ? 700 : 600).arg(place);
    QVERIFY2(outcome.detail.contains(remedy), qPrintable(outcome.detail));
    QCOMPARE(QProcess::execute(QStringLiteral("sh"), {QStringLiteral("-c"), remedy}), 0);
    QVERIFY(vault().read(QStringLiteral("okx")).isOk());
}

void TestVaultFile::anotherWriterIsWaitedFor()
{
    fill();
    QLockFile lock(path() + QStringLiteral(".lock"));
    QVERIFY(lock.tryLock());
    QVERIFY(vault().read(QStringLiteral("okx")).isOk());   // Reading needs no lock: the file is replaced in one step.
    const auto outcome = vault().write(QStringLiteral("a"), credentialsOf("k", "s"));
    QCOMPARE(outcome.fault, SecretFault::TimedOut);
    lock.unlock();
    QVERIFY(vault().write(QStringLiteral("a"), credentialsOf("k", "s")).isOk());
}

void TestVaultFile::thePassphraseCanBeChanged()
{
    fill();
    auto one = vault();
    QVERIFY(one.changePassphrase(Secret(QByteArrayView("new"))).isOk());
    QVERIFY(one.read(QStringLiteral("okx")).isOk());
    QVERIFY(vault("new").read(QStringLiteral("okx")).isOk());
    QCOMPARE(vault().probe().fault, SecretFault::WrongPassphrase);
    // Who does not know the old one cannot.
    auto stranger = vault("x");
    QCOMPARE(stranger.changePassphrase(Secret(QByteArrayView("mine"))).fault, SecretFault::WrongPassphrase);
    QVERIFY(vault("new").probe().isOk());
    QCOMPARE(one.changePassphrase(Secret()).fault, SecretFault::PassphraseNeeded);
}

void TestVaultFile::afterwardsTheMemoryHoldsNone()
{
    const Canary secret, passphrase;
    if (!secret.countInMemory())
        QSKIP("this system does not tell what is in the memory of a process");
    {
        std::unique_ptr<VaultFile> one;
        passphrase.with(
            [&](QByteArrayView bytes) { one = std::make_unique<VaultFile>(folder(), Secret(bytes), Cheap); });
        secret.with(
            [&](QByteArrayView bytes) { QVERIFY(one->write(QStringLiteral("a"), credentialsOf("k", bytes)).isOk()); });
        QCOMPARE(*secret.countInMemory(), 0);
        const auto outcome = one->read(QStringLiteral("a"));
        QCOMPARE(*secret.countInMemory(), 1);
        QVERIFY(*passphrase.countInMemory() > 0);
    }
    QCOMPARE(*secret.countInMemory(), 0);
    QCOMPARE(*passphrase.countInMemory(), 0);
}

void TestVaultFile::passphraseFileIsRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("a line") << QByteArray("open sesame\n") << QByteArray("open sesame");
    QTest::newRow("without its end") << QByteArray("open sesame") << QByteArray("open sesame");
    QTest::newRow("line end of Windows") << QByteArray("open sesame\r\n") << QByteArray("open sesame");
    QTest::newRow("more lines") << QByteArray("open sesame\nsecond\n") << QByteArray("open sesame");
    QTest::newRow("white space counts") << QByteArray(" open sesame \n") << QByteArray(" open sesame ");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("an empty line") << QByteArray("\nx") << QByteArray();
    QTest::newRow("too long") << QByteArray(2000, 'x') << QByteArray();
}

void TestVaultFile::passphraseFileIsRead()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, passphrase);
    const QString file = m_folder->filePath(QStringLiteral("passphrase"));
    putFile(file, content);
    const auto read = readPassphraseFile(file);
    QCOMPARE(read.isOk(), !passphrase.isEmpty());
    QCOMPARE(read.credentials.passphrase.view(), QByteArrayView(passphrase));
}

void TestVaultFile::passphraseFileMustBePrivate()
{
#ifndef Q_OS_UNIX
    QSKIP("permissions of Unix");
#endif
    const QString file = m_folder->filePath(QStringLiteral("passphrase"));
    putFile(file, "x", QFileDevice::ReadOwner | QFileDevice::ReadOther);
    const auto read = readPassphraseFile(file);
    QCOMPARE(read.fault, SecretFault::BadPermissions);
    QVERIFY2(read.detail.contains(QStringLiteral("chmod 600 '%1'").arg(file)), qPrintable(read.detail));
    QCOMPARE(readPassphraseFile(file + QLatin1Char('x')).fault, SecretFault::NotFound);
}

}   // namespace tst_vaultfile

FEEDWARDEN_GUILESS_TEST(tst_vaultfile::TestVaultFile)
#include "tst_vaultfile.moc"
