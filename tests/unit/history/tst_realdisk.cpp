// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historyreader.h"
#include "core/history/historywriter.h"
#include "tests/support/networknamespace.h"
#include "tests/support/testmain.h"
#include "tests/unit/history/storesupport.h"

#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#if defined(Q_OS_LINUX)
#include <sys/mount.h>
#endif

namespace tst_realdisk {

using namespace feedwarden;
using namespace feedwarden::test;

/// Why there are no mounts of our own, from before there was an application object.
static QString noMounts;
static const WallTime begin = toWallTime(QDateTime(QDate(2026, 11, 20), QTime(13, 0), Qt::UTC));

/// The history on file systems that are full, or may not be written: mounts of the test's own, and the kernel's
/// answers.
class TestRealDisk final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aFullDiskIsTakenUpAgain_D01();
    void aDiskThatBecomesReadOnlyIsTakenUpAgain_D09();

private:
    void remount(bool isReadOnly);
    /// Everything that was told is in the file.
    void verifyGaps(qsizetype gaps);

    std::unique_ptr<QTemporaryDir> m_folder;
};

static constexpr HistoryWriter::Retry Shortly{50ms, 200ms};

void TestRealDisk::init()
{
    if (!noMounts.isEmpty())
        QSKIP(qPrintable(noMounts));
    m_folder = std::make_unique<QTemporaryDir>();
#if defined(Q_OS_LINUX)
    if (::mount("tmpfs", QFile::encodeName(m_folder->path()).constData(), "tmpfs", 0, "size=2m") != 0)
        QSKIP("no tmpfs can be mounted here");
#endif
}

void TestRealDisk::cleanup()
{
#if defined(Q_OS_LINUX)
    if (m_folder)
        ::umount2(QFile::encodeName(m_folder->path()).constData(), MNT_DETACH);
#endif
    m_folder.reset();
}

void TestRealDisk::remount(bool isReadOnly)
{
#if defined(Q_OS_LINUX)
    const unsigned long flags = MS_REMOUNT | (isReadOnly ? MS_RDONLY : 0);
    QCOMPARE(::mount("tmpfs", QFile::encodeName(m_folder->path()).constData(), "tmpfs", flags, "size=2m"), 0);
#else
    Q_UNUSED(isReadOnly)
#endif
}

void TestRealDisk::verifyGaps(qsizetype gaps)
{
    HistoryReader reader;
    QVERIFY(reader.open(m_folder->path()));
    const auto days = std::chrono::days(4'000);
    QCOMPARE(reader.gaps({}, {begin - days, begin + days}).size(), size_t(gaps));
    QCOMPARE(reader.losses({begin - days, begin + days}).size(), size_t(0));
}

void TestRealDisk::aFullDiskIsTakenUpAgain_D01()
{
    HistoryWriter writer({.dataFolder = m_folder->path(), .program = QStringLiteral("test")}, Shortly);
    QSignalSpy status(&writer, &HistoryWriter::statusChanged);
    KeptFeed feed(begin);
    const auto aSecond = [&] {
        feed.tell(SequenceGap{feed.stream(), 1, 2, 1});
        writer.write(feed.second());
    };
    aSecond();
    // Somebody else takes all there is.
    QFile other(m_folder->filePath(QStringLiteral("other")));
    QVERIFY(other.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (other.write(QByteArray(4'096, 'x')) == 4'096)
        continue;
    const auto fault = [&] {
        return status.isEmpty() ? std::nullopt : status.last().first().value<HistoryStatus>().fault;
    };
    qsizetype told = 1;
    for (; told < 200 && !fault(); ++told)
        aSecond();
    QCOMPARE(fault().value_or(HistoryFault()).kind, HistoryFault::Kind::Full);
    for (int more = 0; more < 20; ++more, ++told)
        aSecond();
    QVERIFY(other.remove());
    QTRY_VERIFY_WITH_TIMEOUT(!fault(), 20'000);   // Without a restart.
    aSecond();
    writer.close();
    verifyGaps(told + 1);
}

void TestRealDisk::aDiskThatBecomesReadOnlyIsTakenUpAgain_D09()
{
    KeptFeed feed(begin);
    const HistoryOptions options{.dataFolder = m_folder->path(), .program = QStringLiteral("test")};
    const auto aSecond = [&](HistoryWriter &writer) {
        feed.tell(SequenceGap{feed.stream(), 1, 2, 1});
        writer.write(feed.second());
    };
    {
        HistoryWriter writer(options, Shortly);
        aSecond(writer);
    }
    remount(true);
    HistoryWriter writer(options, Shortly);
    QSignalSpy status(&writer, &HistoryWriter::statusChanged);
    aSecond(writer);
    QVERIFY(!status.isEmpty());
    QCOMPARE(status.last().first().value<HistoryStatus>().fault.value_or(HistoryFault()).kind,
             HistoryFault::Kind::Unreachable);
    aSecond(writer);
    remount(false);
    QTRY_VERIFY_WITH_TIMEOUT(!status.last().first().value<HistoryStatus>().fault, 20'000);
    writer.close();
    verifyGaps(3);
}

}   // namespace tst_realdisk

/// A process has mounts of its own from while it has one thread alone.
static int runWithMountsOfItsOwn(int argc, char **argv)
{
    using namespace tst_realdisk;
    noMounts = feedwarden::test::NetworkNamespace::enter();
    return feedwarden::test::runWithApplication<TestRealDisk, QCoreApplication>(argc, argv);
}

static feedwarden::test::TestEntry FEEDWARDEN_TEST_ENTRY(__COUNTER__)(__FILE__, &runWithMountsOfItsOwn);
#include "tst_realdisk.moc"
