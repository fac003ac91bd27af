// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/privatefiles.h"
#include "core/outlets/outbox.h"
#include "tests/support/faultydisk.h"
#include "tests/support/printing.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace feedwarden;
using namespace feedwarden::test;

/// What other systems are to get waits on real files, whatever happens to the disk and to the program.
class TestOutbox final : public QObject
{
    Q_OBJECT
private slots:
    void init();

    void whatWaitsIsThereAfterARestart();
    void idsRiseOverRestarts_data();
    void idsRiseOverRestarts();
    void theOldestGoesWhereThereIsTooMuch_data();
    void theOldestGoesWhereThereIsTooMuch();
    void whatIsLargerThanTheBoundIsRefused();
    void aDiskThatFailsIsSurvived_data();
    void aDiskThatFailsIsSurvived();
    void D01_memoryIsBoundedToo();
    void D02_aLockOfAnotherProgramIsWaitedOut();
    void D03_aDamagedFileIsKeptAside_data();
    void D03_aDamagedFileIsKeptAside();
    void D05_aKilledProgramLosesNothingThatWasAppended();
    void D09_aRemovedFileIsBegunAnewAndCounted();
    void D10_aNewerFileIsLeftAlone();
    void D12_whatFailsThreeTimesIsPutAsideAndTheQueueGoesOn();
    void D12_whatTheDatabaseRefusesDoesNotHoldUpTheRest();
    void aSecondProgramKeepsWhatItHasInMemory();
    void X03_theFileIsItsUsersAlone();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("outbox.db")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static const WallTime t0 = toWallTime(QDateTime(QDate(2026, 11, 21), QTime(13, 0), Qt::UTC));
static const QString mail = QStringLiteral("mail");
static const QString paper = QStringLiteral("paper");

void TestOutbox::init()
{
    faultydisk::set(faultydisk::Fault::None);
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

static OutboxEntry entry(const QString &destination, const QByteArray &payload)
{
    return {.destination = destination, .key = QStringLiteral("k"), .payload = payload};
}

static QByteArrayList payloads(const std::vector<OutboxEntry> &entries)
{
    QByteArrayList list;
    for (const OutboxEntry &each : entries)
        list.append(each.payload);
    return list;
}

static QByteArrayList waiting(Outbox &box, const QString &destination = mail)
{
    return payloads(box.next(destination, 0, 1'000'000));
}

/// Asks the file by a connection of its own.
static QVariant asked(const QString &path, const QString &sql)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        database.setDatabaseName(path);
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(sql) && query.next())
                value = query.value(0);
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
    return value;
}

void TestOutbox::whatWaitsIsThereAfterARestart()
{
    {
        Outbox box(path());
        QVERIFY(
            box.append({entry(mail, "1"), entry(paper, "2"), entry(mail, QByteArray("3\0x", 3)), entry(mail, {})}, t0));
        const auto first = box.next(mail, 0, 1);
        QCOMPARE(payloads(first), QByteArrayList{"1"});
        QCOMPARE(payloads(box.next(mail, first[0].id, 1)), (QByteArrayList{QByteArray("3\0x", 3)}));
        box.done({first[0].id, 12'345});
    }
    Outbox box(path());
    QVERIFY(box.settle());
    const auto entries = box.next(mail, 0, 10);
    QCOMPARE(payloads(entries), (QByteArrayList{QByteArray("3\0x", 3), QByteArray("")}));
    QCOMPARE(entries[0].destination, mail);
    QCOMPARE(entries[0].key, QStringLiteral("k"));
    QCOMPARE(entries[0].time, t0);
    QCOMPARE(waiting(box, paper), QByteArrayList{"2"});
    QCOMPARE(box.counts(mail).waiting, 2);
    QCOMPARE(box.counts().waiting, 3);
    QCOMPARE(box.counts().waitingBytes, 3 + 1 + 3);   // With a key of one letter each.
    QVERIFY(waiting(box, QStringLiteral("nobody")).isEmpty());
}

void TestOutbox::idsRiseOverRestarts_data()
{
    QTest::addColumn<std::chrono::seconds>("later");
    QTest::newRow("the clock goes on") << 5s;
    QTest::newRow("the clock was set back") << -86'400s;
}

void TestOutbox::idsRiseOverRestarts()
{
    QFETCH(const std::chrono::seconds, later);
    qint64 last = 0;
    {
        Outbox box(path());
        QVERIFY(box.append({entry(mail, "1"), entry(mail, "2")}, t0));
        last = box.next(mail, 0, 9).back().id;
        box.done({last});
    }
    // Also where the file could not be opened when the first one came.
    const auto other = std::make_unique<SqliteHolder>();
    QVERIFY(!other->take(path()));
    Outbox box(path());
    QVERIFY(!box.append({entry(mail, "3")}, t0 + later));
    other->release();
    QVERIFY(box.append({entry(mail, "4")}, t0 + later));
    QCOMPARE(waiting(box), (QByteArrayList{"1", "3", "4"}));
    QVERIFY(box.next(mail, 0, 9)[1].id > last);
}

void TestOutbox::theOldestGoesWhereThereIsTooMuch_data()
{
    QTest::addColumn<qint64>("entries");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("entries") << qint64(4) << qint64(1'000);
    QTest::newRow("bytes") << qint64(1'000) << qint64(4 * 11);
}

void TestOutbox::theOldestGoesWhereThereIsTooMuch()
{
    QFETCH(const qint64, entries);
    QFETCH(const qint64, bytes);
    {
        Outbox box(path(), {entries, bytes});
        for (int i = 0; i < 3; ++i)
            QVERIFY(box.append({entry(paper, QByteArray(10, char('a' + i)))}, t0));
        for (int i = 0; i < 3; ++i)
            QVERIFY(box.append({entry(mail, QByteArray(10, char('A' + i)))}, t0));
        QCOMPARE(waiting(box, paper), QByteArrayList{QByteArray(10, 'c')});
        QCOMPARE(waiting(box).size(), 3);
    }
    Outbox box(path(), {entries, bytes});
    QVERIFY(box.settle());
    QCOMPARE(waiting(box, paper), QByteArrayList{QByteArray(10, 'c')});
    QCOMPARE(box.counts(paper).dropped, quint64(2));
    QCOMPARE(box.counts(mail).dropped, quint64(0));
    QCOMPARE(asked(path(), QStringLiteral("SELECT count(*) FROM entry")).toInt(), 4);
}

void TestOutbox::whatIsLargerThanTheBoundIsRefused()
{
    Outbox box(path(), {100, 50});
    QVERIFY(box.append({entry(mail, "small"), entry(mail, QByteArray(50, 'x')), entry(mail, "other")}, t0));
    QCOMPARE(waiting(box), (QByteArrayList{"small", "other"}));
    QCOMPARE(box.counts(mail).dropped, quint64(1));
}

void TestOutbox::aDiskThatFailsIsSurvived_data()
{
    QTest::addColumn<faultydisk::Fault>("fault");
    QTest::newRow("D-01 full") << faultydisk::Fault::Full;
    QTest::newRow("D-07 write fails") << faultydisk::Fault::WriteFails;
    QTest::newRow("D-07 sync fails") << faultydisk::Fault::SyncFails;
}

void TestOutbox::aDiskThatFailsIsSurvived()
{
    QFETCH(const faultydisk::Fault, fault);
    {
        Outbox box(path());
        QVERIFY(box.append({entry(mail, "1"), entry(mail, "2")}, t0));
        faultydisk::set(fault);
        QVERIFY(!box.append({entry(mail, "3")}, t0));
        QVERIFY(faultydisk::hits() > 0);
        QVERIFY(box.status().fault);
        QVERIFY(!box.status().fault->detail.isEmpty());
        QCOMPARE(box.status().inMemory, 1);
        QCOMPARE(box.counts(mail).waiting, 3);
        // What came meanwhile can be sent, and what was sent is not sent again.
        const auto now = box.next(mail, 0, 9);
        QVERIFY(payloads(now).contains("3"));
        box.done({now.front().id});
        QVERIFY(!payloads(box.next(mail, 0, 9)).contains(now.front().payload));
        QVERIFY(!box.append({entry(mail, "4")}, t0));
        faultydisk::set(faultydisk::Fault::None);
        QVERIFY(box.settle());   // Without a restart.
        QVERIFY(!box.status().fault);
        QCOMPARE(box.status().inMemory, 0);
        QCOMPARE(waiting(box).size(), 3);
        QCOMPARE(waiting(box).back(), "4");
    }
    Outbox box(path());
    QVERIFY(box.settle());
    QCOMPARE(waiting(box).size(), 3);
    QCOMPARE(box.counts(mail).dropped, quint64(0));
    QCOMPARE(asked(path(), QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
}

void TestOutbox::D01_memoryIsBoundedToo()
{
    faultydisk::set(faultydisk::Fault::Full);
    Outbox box(path(), {10, 1'000'000});
    for (int i = 0; i < 25; ++i)
        QVERIFY(!box.append({entry(mail, QByteArray::number(i))}, t0));
    QCOMPARE(box.status().inMemory, 10);
    QCOMPARE(waiting(box).front(), "15");
    QCOMPARE(box.counts(mail).dropped, quint64(15));
    faultydisk::set(faultydisk::Fault::None);
    QVERIFY(box.settle());
    QCOMPARE(asked(path(), QStringLiteral("SELECT dropped FROM loss")).toInt(), 15);
    QCOMPARE(waiting(box).size(), 10);
}

void TestOutbox::D02_aLockOfAnotherProgramIsWaitedOut()
{
    Outbox box(path());
    QVERIFY(box.append({entry(mail, "1")}, t0));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(path());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE")));
        QVERIFY(!box.append({entry(mail, "2")}, t0));
        QVERIFY(box.status().fault);
        QCOMPARE(box.status().fault->kind, HistoryFault::Kind::Busy);
        QCOMPARE(waiting(box), (QByteArrayList{"1", "2"}));
        QVERIFY(QSqlQuery(other).exec(QStringLiteral("ROLLBACK")));
        other.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    QVERIFY(box.settle());
    QVERIFY(!box.status().fault);
    QCOMPARE(asked(path(), QStringLiteral("SELECT count(*) FROM entry")).toInt(), 2);
}

void TestOutbox::D03_aDamagedFileIsKeptAside_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<bool>("isInUse");
    QTest::newRow("its head, at start") << qint64(0) << false;
    QTest::newRow("its middle, at start") << qint64(4'096) << false;
    QTest::newRow("its middle, in use") << qint64(4'096) << true;
    QTest::newRow("where one payload goes on, at start") << qint64(-4'096) << false;
}

void TestOutbox::D03_aDamagedFileIsKeptAside()
{
    QFETCH(const qint64, from);
    QFETCH(const bool, isInUse);
    std::unique_ptr<Outbox> box = std::make_unique<Outbox>(path());
    for (int i = 0; i < 200; ++i)
        QVERIFY(box->append({entry(mail, QByteArray(20'000, 'x'))}, t0));
    box.reset();
    const auto damage = [&] {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 end = file.size();
        QVERIFY(end > 4'000'000 && file.seek(from < 0 ? end + from : from));
        // The first word of a page of a long payload says which one is next: nobody meets it who does not look for it.
        file.write(QByteArray(from < 0 ? 4 : int(end - from), '\xA5'));
    };
    if (!isInUse)
        damage();
    box = std::make_unique<Outbox>(path());
    if (isInUse) {
        QVERIFY(box->settle());
        damage();
        QVERIFY(box->next(mail, 0, 200).size() < 200);
    }
    QVERIFY(box->append({entry(mail, "new")}, t0));
    QVERIFY(!box->status().fault);
    QVERIFY(QFileInfo::exists(box->status().keptAside));
    QCOMPARE(waiting(*box), QByteArrayList{"new"});
    if (isInUse)
        QCOMPARE(box->counts(mail).dropped, quint64(200));   // Lost, and counted.
    box = std::make_unique<Outbox>(path());
    QVERIFY(box->settle());
    QCOMPARE(waiting(*box), QByteArrayList{"new"});
}

/// What the program under test does when it is called as a child: appends, and takes every third at once, until it is
/// killed; and says how far it got.
static int fill(const QString &file, int begin)
{
    Outbox box(file);
    for (int number = begin;; ++number) {
        // Two that belong together: both are there, or neither.
        if (!box.append({entry(mail, QByteArray::number(number)), entry(paper, QByteArray::number(number))}, wallNow()))
            return 1;
        std::printf("+%d\n", number);
        if (number % 3 == 0) {
            for (const OutboxEntry &each : box.next(mail, 0, 1'000'000)) {
                if (each.payload.toInt() == number)
                    box.done({each.id});
            }
            std::printf("-%d\n", number);
        }
        std::fflush(stdout);
    }
}

void TestOutbox::D05_aKilledProgramLosesNothingThatWasAppended()
{
    const int kills = qEnvironmentVariableIsSet("FEEDWARDEN_KILLS") ? qEnvironmentVariableIntValue("FEEDWARDEN_KILLS")
                                                                    : 20;
    std::set<int> expected;
    int begin = 1;
    for (int i = 0; i < kills; ++i) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--fill"), path(), QString::number(begin)});
        QVERIFY(child.waitForStarted());
        const int lines = 1 + int(QRandomGenerator::global()->bounded(60));
        QByteArray output;
        while (output.count('\n') < lines) {
            QVERIFY2(child.waitForReadyRead(30'000), child.readAllStandardError().constData());
            output += child.readAllStandardOutput();
        }
        child.kill();   // SIGKILL: nothing of it runs any more.
        QVERIFY(child.waitForFinished(10'000));
        output += child.readAllStandardOutput();
        const QByteArrayList told = output.left(output.lastIndexOf('\n')).split('\n');
        for (const QByteArray &line : told) {
            if (line.startsWith('+'))
                expected.insert(line.mid(1).toInt());
            else
                expected.erase(line.mid(1).toInt());
        }
        begin = told.last().mid(1).toInt() + 1;

        QCOMPARE(asked(path(), QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
        Outbox box(path());
        QVERIFY(box.settle());
        std::set<int> found;
        for (const QByteArray &payload : waiting(box)) {
            const int number = payload.toInt();
            QVERIFY2(found.insert(number).second, payload.constData());
        }
        // The one that was under way is there with its fellow, or taken, or was never there.
        const std::set<int> before = expected;
        if (found.contains(begin)) {
            expected.insert(begin);
        } else if (found.size() + 1 == before.size() && !found.contains(begin - 1)) {
            expected.erase(begin - 1);
        }
        QVERIFY2(found == expected, qPrintable(QStringLiteral("%1 of %2").arg(found.size()).arg(expected.size())));
        const QByteArrayList fellows = waiting(box, paper);
        QVERIFY(fellows.last().toInt() == begin || fellows.last().toInt() == begin - 1);
        for (const int number : found)
            QVERIFY(fellows.contains(QByteArray::number(number)));
        begin = fellows.last().toInt() + 1;
    }
}

void TestOutbox::D09_aRemovedFileIsBegunAnewAndCounted()
{
    Outbox box(path());
    QVERIFY(box.append({entry(mail, "1"), entry(mail, "2")}, t0));
    for (const QLatin1String ending : {QLatin1String(), QLatin1String("-wal"), QLatin1String("-shm")})
        QVERIFY(QFile::remove(path() + ending));
    QVERIFY(box.append({entry(mail, "3")}, t0));
    QCOMPARE(waiting(box), QByteArrayList{"3"});
    QCOMPARE(box.counts(mail).dropped, quint64(2));
    QCOMPARE(asked(path(), QStringLiteral("SELECT dropped FROM loss")).toInt(), 2);
}

void TestOutbox::D10_aNewerFileIsLeftAlone()
{
    {
        Outbox box(path());
        QVERIFY(box.append({entry(mail, "1")}, t0));
    }
    (void)asked(path(), QStringLiteral("PRAGMA user_version = 99"));
    Outbox box(path());
    QVERIFY(!box.append({entry(mail, "2")}, t0));
    QVERIFY(box.status().fault);
    QCOMPARE(box.status().fault->kind, HistoryFault::Kind::Newer);
    QCOMPARE(waiting(box), QByteArrayList{"2"});
    QCOMPARE(asked(path(), QStringLiteral("SELECT count(*) FROM entry")).toInt(), 1);
}

void TestOutbox::D12_whatFailsThreeTimesIsPutAsideAndTheQueueGoesOn()
{
    qint64 poison = 0;
    {
        Outbox box(path());
        QVERIFY(box.append({entry(mail, "poison"), entry(mail, "good")}, t0));
        poison = box.next(mail, 0, 1)[0].id;
        QVERIFY(!box.noteFailure(poison, QStringLiteral("no")));
        QVERIFY(!box.noteFailure(poison, QStringLiteral("no")));
    }
    Outbox box(path());   // Tries are remembered.
    QVERIFY(box.settle());
    QCOMPARE(box.next(mail, 0, 1)[0].tries, 2);
    QVERIFY(box.noteFailure(poison, QStringLiteral("never")));
    QCOMPARE(waiting(box), QByteArrayList{"good"});
    QCOMPARE(box.counts(mail).quarantined, quint64(1));
    QCOMPARE(box.counts(mail).waiting, 1);
    QVERIFY(!box.noteFailure(poison, QStringLiteral("again")));
    box.quarantine(box.next(mail, 0, 1)[0].id, QStringLiteral("too large"));
    QVERIFY(waiting(box).isEmpty());
    QCOMPARE(asked(path(), QStringLiteral("SELECT group_concat(reason) FROM quarantine")).toString(),
             QStringLiteral("never,too large"));
    QCOMPARE(asked(path(), QStringLiteral("SELECT quarantined FROM loss")).toInt(), 2);
}

void TestOutbox::D12_whatTheDatabaseRefusesDoesNotHoldUpTheRest()
{
    Outbox box(path());
    QVERIFY(box.settle());
    (void)asked(path(), QStringLiteral("CREATE TRIGGER refuse BEFORE INSERT ON entry WHEN NEW.payload = x'6e6f' "
                                       "BEGIN SELECT RAISE(ABORT, 'refused'); END"));
    QVERIFY(box.append({entry(mail, "1"), entry(mail, "no"), entry(mail, "2")}, t0));
    QCOMPARE(waiting(box), (QByteArrayList{"1", "2"}));
    QCOMPARE(box.counts(mail).quarantined, quint64(1));
    QCOMPARE(asked(path(), QStringLiteral("SELECT quarantined FROM loss")).toInt(), 1);
}

void TestOutbox::aSecondProgramKeepsWhatItHasInMemory()
{
    auto first = std::make_unique<Outbox>(path());
    QVERIFY(first->append({entry(mail, "1")}, t0));
    Outbox second(path());
    QVERIFY(!second.append({entry(mail, "2")}, t0 + 1s));
    QVERIFY(second.status().fault);
    QCOMPARE(second.status().fault->kind, HistoryFault::Kind::HeldByOther);
    QVERIFY(second.status().otherProgram.contains(QString::number(QCoreApplication::applicationPid())));
    QCOMPARE(waiting(second), QByteArrayList{"2"});
    first.reset();
    QVERIFY(second.settle());
    QCOMPARE(waiting(second), (QByteArrayList{"1", "2"}));
}

void TestOutbox::X03_theFileIsItsUsersAlone()
{
    Outbox box(path());
    QVERIFY(box.append({entry(mail, "1")}, t0));
    for (const QLatin1String ending :
         {QLatin1String(), QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String(".lock")})
        QVERIFY2(exposureOf(path() + ending).isEmpty(), qPrintable(exposureOf(path() + ending)));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--fill"))
        return fill(arguments.value(2), arguments.value(3).toInt());
    faultydisk::install();
    TestOutbox test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_outbox.moc"
