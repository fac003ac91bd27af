// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historyanalysis.h"
#include "core/history/historyschema.h"
#include "core/history/historywriter.h"
#include "core/history/incident.h"
#include "tests/support/faultydisk.h"
#include "tests/support/oldhistory.h"
#include "tests/support/printing.h"
#include "tests/unit/history/storesupport.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <random>

#if defined(Q_OS_UNIX)
#include <sys/stat.h>
#endif

using namespace feedwarden;
using namespace feedwarden::test;

/// The store on real files: what is written is found again, whatever happens to the file and to the program.
class TestHistoryStore final : public QObject
{
    Q_OBJECT
private slots:
    void init();

    void whatHappenedIsFoundAgain();
    void samplesOfAllStepsAreKept();
    void blocksArePackedAndNothingIsLost();
    void oldSamplesAreDropped();
    void oldEventsAreDropped();
    void aRunGoesOnWhereTheLastOneStopped();
    void whatWasUnderWayEndsWithItsRun();
    void aRemovedFeedEnds();
    void aPromiseThatWasChangedIsOneAttempt();
    void anUncleanEndIsRecorded();
    void whatAnAccountOwnsIsNotWritten();
    void aThirtyDayChartTakesFewPoints();
    void aDiskThatFailsIsSurvived_data();
    void aDiskThatFailsIsSurvived();
    void D02_aLockOfAnotherProgramIsWaitedOut();
    void D03_aDamagedFileIsKeptAside_data();
    void D03_aDamagedFileIsKeptAside();
    void D04_aDamagedLogLeavesABeginning_data();
    void D04_aDamagedLogLeavesABeginning();
    void D05_aKilledProgramLosesNothingThatWasCommitted();
    void D06_aPowerCutLosesNothingThatWasCommitted();
    void D08_onlyTheWriterWritesAndCheckpoints();
    void D09_aRemovedFileIsBegunAnew();
    void D09_aFolderThatCannotBeWrittenIsTold();
    void D10_aNewerFileIsLeftAlone();
    void D10_anOlderFileIsBroughtUpToDate();
    void aSecondProgramReadsOnly();   // R-11
    void whatIsTooMuchIsCountedAndWrittenDown();
    void D12_whatIsRefusedDoesNotHoldUpTheRest();
    void notesAreKept();
    void aNoteThatCannotBeKeptIsTold();
    void oldNotesGoWithTheirIncidents();
    void anIncidentIsTheSameFromTheStore();
    void aKilledProgramsIncidentIsCut();
    void X03_filesAreTheirUsersAlone();
    void X14_quotesAreOnlyText();

private:
    [[nodiscard]] HistoryOptions options() const;
    [[nodiscard]] QString path() const { return historyPathIn(m_folder->path()); }
    /// Of the whole file, by SQLite itself.
    [[nodiscard]] QString integrity() const;
    [[nodiscard]] qint64 count(const char *table) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

static const WallTime t0 = toWallTime(QDateTime(QDate(2026, 11, 20), QTime(13, 0), Qt::UTC));
static constexpr HistoryWriter::Retry Soon{100ms, 400ms};
static const TimeSpan always{t0 - std::chrono::days(4'000), t0 + std::chrono::days(4'000)};

void TestHistoryStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

HistoryOptions TestHistoryStore::options() const
{
    return {.dataFolder = m_folder->path(), .program = QStringLiteral("test")};
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

QString TestHistoryStore::integrity() const
{
    return asked(path(), QStringLiteral("PRAGMA integrity_check")).toString();
}

qint64 TestHistoryStore::count(const char *table) const
{
    return asked(path(), QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table)).toLongLong();
}

void TestHistoryStore::whatHappenedIsFoundAgain()
{
    HistoryWriter writer(options());
    KeptFeed feed(t0);
    feed.tell(StateChanged{LineState::Connecting, LineState::Subscribing, Cause::None});
    feed.tell(TrustChanged{feed.stream(), TrustState::Syncing, TrustState::Trusted});
    for (int i = 0; i < 5; ++i)
        writer.write(feed.second());
    const WallTime lost = feed.now();
    feed.lose();
    writer.write(feed.second());
    writer.write(feed.second());
    feed.comeBack(2s);
    const WallTime back = feed.now();
    for (int i = 0; i < 3; ++i)
        writer.write(feed.second());
    const WallTime gapped = feed.now();
    feed.tell(SequenceGap{feed.stream(), 10, 15, 5});
    feed.tell(TrustChanged{feed.stream(), TrustState::Trusted, TrustState::Gapped});
    feed.pass(300ms);
    feed.tell(Resynced{feed.stream(), 300ms});
    feed.tell(TrustChanged{feed.stream(), TrustState::Gapped, TrustState::Trusted});
    writer.write(feed.second());

    HistoryReader reader;   // While it is being written.
    QVERIFY2(reader.open(m_folder->path()), qPrintable(reader.fault().detail));
    QCOMPARE(reader.feeds(), QStringList{feed.name()});
    const auto outages = reader.outages({}, always);
    QCOMPARE(outages.size(), size_t(1));
    const Outage expected = feed.live().outages(feed.name(), t0, feed.now()).front();
    const Outage &outage = outages.front().outage;
    QCOMPARE(outage.from, lost);
    QCOMPARE(*outage.to, back);
    QCOMPARE(outage.cause, Cause::ConnectionLost);
    QCOMPARE(outage.detail, QStringLiteral("why"));
    QCOMPARE(outage.attempts.size(), expected.attempts.size());
    QCOMPARE(outage.attempts.front().plannedDelay, Clock::duration(500ms));
    QCOMPARE(outage.attempts.front().startedAt, expected.attempts.front().startedAt);
    QVERIFY(!outages.front().isCut);

    const auto bands = reader.bands(feed.name(), always);
    const auto live = feed.live().bands(feed.name(), t0, feed.now());
    QCOMPARE(bands.size(), live.size());
    for (size_t i = 0; i < bands.size(); ++i) {
        QCOMPARE(bands[i].from, live[i].from);
        QCOMPARE(bands[i].to, live[i].to);
        QCOMPARE(bands[i].condition, live[i].condition);
        QCOMPARE(bands[i].cause, live[i].cause);
    }
    auto trust = reader.trust(feed.name(), always);
    // The other line never told of a change: its stream is as it was first seen.
    QCOMPARE(std::erase_if(trust, [](const KeptTrust &interval) { return interval.line == 2; }), size_t(1));
    QCOMPARE(trust.size(), size_t(5));
    QCOMPARE(trust[1].state, TrustState::Blind);
    QCOMPARE(trust[1].begin, lost);
    QCOMPARE(*trust[1].end, back);
    QVERIFY(!trust.back().end);
    const auto gaps = reader.gaps(feed.name(), always);
    QCOMPARE(gaps.size(), size_t(1));
    QCOMPARE(gaps[0].time, gapped);
    QCOMPARE(gaps[0].missing, quint64(5));
    QCOMPARE(*gaps[0].resynced, gapped + 300ms);
    const auto sessions = reader.sessions(feed.name(), always);
    QCOMPARE(sessions.size(), size_t(2));
    QCOMPARE(sessions[0].cause, QString(nameOf(Cause::ConnectionLost)));
    QCOMPARE(*sessions[0].end, lost);
    QVERIFY(!sessions[1].end);
    const auto events = reader.events({}, always, 3);
    QCOMPARE(events.size(), size_t(3));
    QCOMPARE(events.back().event, QStringLiteral("trust_changed"));   // The newest last.
    QCOMPARE(events.back().content.value(QLatin1String("to")).toString(), QStringLiteral("trusted"));
    QVERIFY(!reader.hasFailed());
    QCOMPARE(integrity(), QStringLiteral("ok"));
}

void TestHistoryStore::samplesOfAllStepsAreKept()
{
    HistoryWriter writer(options());
    KeptFeed feed(t0);
    for (int i = 0; i <= 130; ++i)
        writer.write(feed.second());
    HistoryReader reader;
    QVERIFY(reader.open(m_folder->path()));
    const auto seconds = reader.samples(feed.name(), 1, SampleStep::Second, always);
    QCOMPARE(seconds.size(), size_t(130));
    QCOMPARE(*seconds[5].rtt.p95, Clock::duration(20ms));
    const auto minutes = reader.samples(feed.name(), 1, SampleStep::Minute, always);
    QCOMPARE(minutes.size(), size_t(2));
    QCOMPARE(minutes[1].time, t0 + 60s);
    QCOMPARE(minutes[1].observed, 60);
    QCOMPARE(minutes[1].messages, quint64(60 * 20));   // Both lines count on one counter here.
    QCOMPARE(minutes[1].latencyTally.count(), quint64(60));
    const auto both = reader.samples(feed.name(), 0, SampleStep::Minute, always);
    QCOMPARE(both[1].latencyTally.count(), quint64(120));
    QCOMPARE(both[1].messages, quint64(2 * 60 * 20));
    QCOMPARE(both[1].qualityMin, 90);
    QCOMPARE(reader.samples(feed.name(), 0, SampleStep::TenSeconds, {t0 + 20s, t0 + 40s}).size(), size_t(2));
    QVERIFY(reader.samples(QStringLiteral("nobody"), 0, SampleStep::Second, always).empty());
}

void TestHistoryStore::blocksArePackedAndNothingIsLost()
{
    HistoryWriter writer(options());
    KeptFeed feed(t0);
    constexpr int Seconds = 2 * 3'600 + 30;
    for (int i = 0; i < Seconds; ++i)
        writer.write(feed.second());
    QVERIFY(count("block") >= 2 * (12 + 2));   // Of two lines: ten minutes of seconds, an hour of ten seconds.
    QVERIFY(count("fresh") < 2 * (600 + 360 + 130 + 3));
    HistoryReader reader;
    QVERIFY(reader.open(m_folder->path()));
    for (const int line : {1, 2}) {
        const auto seconds = reader.samples(feed.name(), line, SampleStep::Second, always);
        QCOMPARE(seconds.size(), size_t(Seconds - 1));
        for (size_t i = 0; i < seconds.size(); ++i)
            QCOMPARE(seconds[i].time, t0 + (i + 1) * 1s);
        QCOMPARE(reader.samples(feed.name(), line, SampleStep::TenSeconds, always).size(), size_t(Seconds / 10));
    }
    // A part of a block.
    QCOMPARE(reader.samples(feed.name(), 1, SampleStep::Second, {t0 + 650s, t0 + 660s}).size(), size_t(10));
    QCOMPARE(integrity(), QStringLiteral("ok"));
}

void TestHistoryStore::oldSamplesAreDropped()
{
    HistoryOptions kept = options();
    kept.settings.secondsHours = 1;
    HistoryWriter writer(kept);
    KeptFeed feed(t0);
    for (int i = 0; i < 3 * 3'600; ++i)
        writer.write(feed.second());
    HistoryReader reader;
    QVERIFY(reader.open(m_folder->path()));
    const auto seconds = reader.samples(feed.name(), 1, SampleStep::Second, always);
    QVERIFY(!seconds.empty());
    // Whole blocks, looked at every ten minutes.
    QVERIFY(seconds.front().time >= feed.now() - 1h - 20min - 1s);
    QVERIFY(seconds.front().time <= feed.now() - 1h);
    QCOMPARE(reader.samples(feed.name(), 1, SampleStep::Minute, always).size(), size_t(3 * 60));
}

void TestHistoryStore::oldEventsAreDropped()
{
    HistoryOptions kept = options();
    kept.settings.eventsDays = 7;
    HistoryWriter writer(kept);
    KeptFeed feed(t0);
    feed.tell(TrustChanged{feed.stream(), TrustState::Syncing, TrustState::Trusted});
    feed.lose();
    writer.write(feed.second());
    feed.comeBack(1s);
    feed.tell(SequenceGap{feed.stream(), 1, 3, 2});
    writer.write(feed.second());
    feed.pass(std::chrono::days(8));
    writer.write(feed.second());
    writer.write(feed.second());
    for (const char *table : {"event", "outage", "gap"})
        QCOMPARE(count(table), qint64(0));
    QCOMPARE(count("attempt"), qint64(0));   // They go with their outage.
    HistoryReader reader;
    QVERIFY(reader.open(m_folder->path()));
    const auto trust = reader.trust(feed.name(), always);
    QCOMPARE(trust.size(), size_t(2));   // What lasts is kept, however long ago it began.
    QVERIFY(!trust[0].end && !trust[1].end);
}

void TestHistoryStore::aRunGoesOnWhereTheLastOneStopped()
{
    KeptFeed first(t0);
    {
        HistoryWriter writer(options());
        for (int i = 0; i < 90; ++i)
            writer.write(first.second());
        QSignalSpy finished(&writer, &HistoryWriter::finished);
        writer.write(first.last());
        QCOMPARE(finished.size(), 1);
    }
    KeptFeed second(first.now());
    HistoryWriter writer(options());
    for (int i = 0; i < 40; ++i)
        writer.write(second.second());
    HistoryReader reader;
    QVERIFY(reader.open(m_folder->path()));
    const auto runs = reader.runs(always);
    QCOMPARE(runs.size(), size_t(2));
    QCOMPARE(runs[0].isClean.value_or(false), true);
    QCOMPARE(runs[0].program, QStringLiteral("test"));
    QVERIFY(!runs[1].end && !runs[1].isClean);
    // The minute that both of them saw is one.
    const auto minutes = reader.samples(second.name(), 1, SampleStep::Minute, always);
    QCOMPARE(minutes.size(), size_t(2));
    QCOMPARE(minutes[1].time, t0 + 60s);
    QCOMPARE(minutes[1].observed, 60);
    QCOMPARE(minutes[1].latencyTally.count(), quint64(31 + 28));   // A new line's first look counts nothing.
}

void TestHistoryStore::whatWasUnderWayEndsWithItsRun()
{
    KeptFeed feed(t0);
    HistoryWriter writer(options());
    feed.tell(StateChanged{LineState::Connecting, LineState::Subscribing, Cause::None});
    feed.tell(TrustChanged{feed.stream(), TrustState::Syncing, TrustState::Trusted});
    writer.write(feed.second());
    feed.lose();
    writer.write(feed.second());
    writer.write(feed.last());
    HistoryReader reader;
    QVERIFY(reader.open(m_folder->path()));
    const auto outages = reader.outages({}, always);
    QCOMPARE(outages.size(), size_t(1));
    QVERIFY(outages[0].isCut);
    QCOMPARE(*outages[0].outage.to, feed.now());
    for (const KeptTrust &trust : reader.trust({}, always))
        QVERIFY(trust.end);
    for (const ConditionBand &band : reader.bands(feed.name(), always))
        QVERIFY(band.to);
    for (const KeptSession &session : reader.sessions({}, always))
        QVERIFY(session.end);
}

void TestHistoryStore::aRemovedFeedEnds()
{
    KeptFeed feed(t0), other(t0, QStringLiteral("kraken"));
    HistoryWriter writer(options());
    for (KeptFeed *each : {&feed, &other}) {
        each->tell(TrustChanged{each->stream(), TrustState::Syncing, TrustState::Trusted});
        writer.write(each->second());
        each->lose();
        writer.write(each->second());
    }
    writer.write(feed.removed());
    HistoryReader reader;
    QVERIFY(reader.open(m_folder->path()));
    QCOMPARE(*reader.outages(feed.name(), always)[0].outage.to, feed.now());
    QVERIFY(reader.outages(feed.name(), always)[0].isCut);
    QVERIFY(reader.trust(feed.name(), always).back().end);
    QVERIFY(!reader.outages(other.name(), always)[0].outage.to);
    QVERIFY(!reader.trust(other.name(), always).back().end);
}

void TestHistoryStore::aPromiseThatWasChangedIsOneAttempt()
{
    HistoryWriter writer(options());
    KeptFeed feed(t0);
    writer.write(feed.second());
    feed.lose();
    writer.write(feed.second());
    feed.tell(Reconnecting{1, 200ms});   // The server said when.
    writer.write(feed.second());
    HistoryReader reader;
    QVERIFY(reader.open(m_folder->path()));
    const auto attempts = reader.outages({}, always).front().outage.attempts;
    QCOMPARE(attempts.size(), size_t(1));
    QCOMPARE(attempts.front().plannedDelay, Clock::duration(200ms));
}

void TestHistoryStore::anUncleanEndIsRecorded()
{
    KeptFeed feed(t0);
    {
        HistoryWriter writer(options());
        feed.tell(TrustChanged{feed.stream(), TrustState::Syncing, TrustState::Trusted});
        for (int i = 0; i < 75; ++i)
            writer.write(feed.second());
        feed.lose();
        writer.write(feed.second());
    }   // Without a last batch: as if it had been killed.
    const WallTime seen = feed.now();
    KeptFeed later(feed.now() + 1h);
    HistoryWriter writer(options());
    writer.write(later.second());
    HistoryReader reader;
    QVERIFY(reader.open(m_folder->path()));
    const auto runs = reader.runs(always);
    QCOMPARE(runs.size(), size_t(2));
    QCOMPARE(runs[0].isClean.value_or(true), false);
    QCOMPARE(*runs[0].end, seen);
    QVERIFY(reader.outages({}, always)[0].isCut);
    QCOMPARE(*reader.outages({}, always)[0].outage.to, seen);
    // The minute and the hour that were under way are made whole from their parts.
    const auto minutes = reader.samples(feed.name(), 1, SampleStep::Minute, {t0, t0 + 10min});
    QCOMPARE(minutes.size(), size_t(2));
    QCOMPARE(minutes[1].observed, 10);   // Of ten seconds that are over; the six after them are in the seconds.
    const auto hours = reader.samples(feed.name(), 1, SampleStep::Hour, {t0, t0 + 10min});
    QCOMPARE(hours.size(), size_t(1));
    QCOMPARE(hours[0].observed, minutes[0].observed + minutes[1].observed);
}

void TestHistoryStore::whatAnAccountOwnsIsNotWritten()
{
    HistoryWriter writer(options());
    HistoryRecorder recorder;
    LiveHistory live;
    Event owned{.time = t0, .payload = AccountChanged{}, .account = QStringLiteral("main")};
    recorder.noteEvent(owned);
    Event refused{.time = t0,
                  .payload = AccountDeactivated{Cause::KeyRevoked, QStringLiteral("gone")},
                  .account = QStringLiteral("main")};
    recorder.noteEvent(refused);
    writer.write(recorder.takeBatch(t0, live));
    HistoryReader reader;
    QVERIFY(reader.open(m_folder->path()));
    const auto events = reader.events({}, always, 10);
    QCOMPARE(events.size(), size_t(1));
    QCOMPARE(events[0].event, QStringLiteral("account_deactivated"));
    QCOMPARE(events[0].account, QStringLiteral("main"));
}

void TestHistoryStore::aThirtyDayChartTakesFewPoints()
{
    HistoryWriter writer(options());
    KeptFeed feed(t0);
    for (int i = 0; i < 7'300; ++i)
        writer.write(feed.second());
    HistoryReader reader;
    QVERIFY(reader.open(m_folder->path()));
    const auto stepFor = [&](Clock::duration time) {
        return reader.stepFor(feed.name(), {t0 + 1s, t0 + 1s + time}, 100);
    };
    QCOMPARE(stepFor(std::chrono::days(30)), SampleStep::Hour);
    QCOMPARE(stepFor(2h), SampleStep::Minute);
    QCOMPARE(stepFor(30min), SampleStep::TenSeconds);
    QCOMPARE(stepFor(3min), SampleStep::Second);
    // Where the shorter steps do not reach, longer ones have to do.
    QCOMPARE(reader.stepFor(feed.name(), {t0 - std::chrono::days(2), t0 - std::chrono::days(1)}, 100),
             SampleStep::Hour);
}

// ---- faults -------------------------------------------------------------------------------------------------------

void TestHistoryStore::aDiskThatFailsIsSurvived_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("kind");
    QTest::newRow("D-01 no room") << int(faultydisk::Fault::Full) << int(HistoryFault::Kind::Full);
    QTest::newRow("D-07 writing fails") << int(faultydisk::Fault::WriteFails) << int(HistoryFault::Kind::Unreachable);
    QTest::newRow("D-07 syncing fails") << int(faultydisk::Fault::SyncFails) << int(HistoryFault::Kind::Unreachable);
}

void TestHistoryStore::aDiskThatFailsIsSurvived()
{
    QFETCH(const int, fault);
    QFETCH(const int, kind);
    HistoryWriter writer(options(), Soon);
    QSignalSpy status(&writer, &HistoryWriter::statusChanged);
    KeptFeed feed(t0);
    for (int i = 0; i < 20; ++i)
        writer.write(feed.second());
    faultydisk::set(faultydisk::Fault(fault));
    for (int i = 0; i < 20; ++i) {
        feed.tell(SequenceGap{feed.stream(), 1, 2, 1});
        writer.write(feed.second());
    }
    QVERIFY(faultydisk::hits() > 0);
    const auto told = status.last().first().value<HistoryStatus>();
    QCOMPARE(told.fault.value_or(HistoryFault()).kind, HistoryFault::Kind(kind));
    QCOMPARE(told.waiting, 20);
    faultydisk::set(faultydisk::Fault::None);
    QTRY_VERIFY_WITH_TIMEOUT(status.last().first().value<HistoryStatus>().waiting == 0, 30'000);
    QVERIFY(!status.last().first().value<HistoryStatus>().fault);
    HistoryReader reader;
    QVERIFY(reader.open(m_folder->path()));
    QCOMPARE(reader.samples(feed.name(), 1, SampleStep::Second, always).size(), size_t(39));
    QCOMPARE(reader.gaps({}, always).size(), size_t(20));   // Once each.
    QCOMPARE(reader.runs(always).size(), size_t(1));
    QCOMPARE(reader.losses(always).size(), size_t(0));
    QCOMPARE(integrity(), QStringLiteral("ok"));
}

void TestHistoryStore::D02_aLockOfAnotherProgramIsWaitedOut()
{
    HistoryWriter writer(options(), Soon);
    KeptFeed feed(t0);
    writer.write(feed.second());
    QSignalSpy status(&writer, &HistoryWriter::statusChanged);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(path());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE")));
        for (int i = 0; i < 3; ++i)
            writer.write(feed.second());
        QVERIFY(!status.isEmpty());
        const auto told = status.last().first().value<HistoryStatus>();
        QCOMPARE(told.fault.value_or(HistoryFault()).kind, HistoryFault::Kind::Busy);
        QVERIFY(told.waiting >= 1);
        QVERIFY(QSqlQuery(other).exec(QStringLiteral("ROLLBACK")));
        other.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    QTRY_VERIFY_WITH_TIMEOUT(!status.last().first().value<HistoryStatus>().fault, 20'000);
    QCOMPARE(status.last().first().value<HistoryStatus>().waiting, 0);
    QCOMPARE(status.last().first().value<HistoryStatus>().lostBatches, quint64(0));
    HistoryReader reader;
    QVERIFY(reader.open(m_folder->path()));
    QCOMPARE(reader.samples(feed.name(), 1, SampleStep::Second, always).size(), size_t(3));
    QCOMPARE(reader.runs(always).size(), size_t(1));   // It is still the same run.
}

void TestHistoryStore::D03_aDamagedFileIsKeptAside_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("not a database") << 0;
    QTest::newRow("flipped bytes in the middle") << 1;
    QTest::newRow("another program's database") << 2;
    QTest::newRow("damaged while it is open") << 3;
}

void TestHistoryStore::D03_aDamagedFileIsKeptAside()
{
    QFETCH(const int, what);
    KeptFeed feed(t0);
    auto writer = std::make_unique<HistoryWriter>(options());
    for (int i = 0; i < 200; ++i) {
        feed.tell(SequenceGap{feed.stream(), 1, 2, 1});
        writer->write(feed.second());
    }
    const auto damage = [this](qint64 from, qint64 bytes) {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(from));
        file.write(QByteArray(int(bytes), '\x5a'));
    };
    if (what == 3)
        (void)asked(path(), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    else
        writer.reset();
    switch (what) {
    case 0:
        damage(0, 4'096);
        break;
    case 1:
    case 3:
        damage(4'096, QFileInfo(path()).size() - 4'096);
        break;
    case 2: {
        QFile::remove(path());
        (void)asked(path(), QStringLiteral("PRAGMA user_version = 1"));
        (void)asked(path(), QStringLiteral("PRAGMA application_id = 7"));
        break;
    }
    default:
        break;
    }
    const QByteArray before = [this] {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    if (!writer)
        writer = std::make_unique<HistoryWriter>(options());
    QSignalSpy status(writer.get(), &HistoryWriter::statusChanged);
    QSignalSpy committed(writer.get(), &HistoryWriter::committed);
    writer->write(feed.second());
    QTRY_VERIFY_WITH_TIMEOUT(!committed.isEmpty(), 10'000);
    const auto told = status.last().first().value<HistoryStatus>();
    QVERIFY(!told.fault);
    QVERIFY(QFileInfo::exists(told.keptAside));
    QFile aside(told.keptAside);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll().size(), before.size());   // As it was, for those who try to save something of it.
    writer->write(feed.second());
    QCOMPARE(integrity(), QStringLiteral("ok"));
    HistoryReader reader;
    QVERIFY(reader.open(m_folder->path()));
    QCOMPARE(reader.runs(always).size(), size_t(1));
}

void TestHistoryStore::D04_aDamagedLogLeavesABeginning_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("seed");
    QTest::newRow("deleted") << 0 << 0;
    for (int seed = 1; seed <= 8; ++seed) {
        QTest::addRow("cut off, %d", seed) << 1 << seed;
        QTest::addRow("a bit flipped, %d", seed) << 2 << seed;
    }
}

void TestHistoryStore::D04_aDamagedLogLeavesABeginning()
{
    QFETCH(const int, what);
    QFETCH(const int, seed);
    constexpr int Seconds = 60;
    const QString crashed = m_folder->filePath(QStringLiteral("crashed"));
    QVERIFY(QDir().mkpath(crashed));
    {
        HistoryWriter writer(options());
        KeptFeed feed(t0);
        for (int i = 1; i <= Seconds; ++i) {
            feed.tell(SequenceGap{feed.stream(), quint64(i), quint64(i) + 1, 1});
            writer.write(feed.second());
        }
        // As a crash would leave them.
        for (const QLatin1String ending : {QLatin1String(), QLatin1String("-wal")})
            QVERIFY(QFile::copy(path() + ending, historyPathIn(crashed) + ending));
    }
    QFile log(historyPathIn(crashed) + QStringLiteral("-wal"));
    QVERIFY(log.open(QIODevice::ReadWrite));
    std::mt19937 random{quint32(seed)};
    switch (what) {
    case 0:
        log.close();
        QVERIFY(log.remove());
        break;
    case 1:
        QVERIFY(log.resize(qint64(random() % quint64(log.size()))));
        break;
    default: {
        const qint64 at = qint64(random() % quint64(log.size()));
        char byte = 0;
        QVERIFY(log.seek(at) && log.getChar(&byte) && log.seek(at));
        QVERIFY(log.putChar(char(byte ^ (1 << random() % 8))));
        break;
    }
    }
    log.close();
    HistoryWriter writer({.dataFolder = crashed}, Soon);
    QSignalSpy committed(&writer, &HistoryWriter::committed);
    KeptFeed later(t0 + 1h);
    writer.write(later.second());
    QTRY_COMPARE(committed.size(), 1);
    HistoryReader reader;
    QVERIFY2(reader.open(crashed), qPrintable(reader.fault().detail));
    const auto gaps = reader.gaps({}, always);
    QVERIFY(gaps.size() <= size_t(Seconds));
    for (size_t i = 0; i < gaps.size(); ++i)   // None is missing among those that are there.
        QCOMPARE(gaps[i].expected, quint64(i) + 1);
    QCOMPARE(asked(historyPathIn(crashed), QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
}

void TestHistoryStore::D06_aPowerCutLosesNothingThatWasCommitted()
{
    int hit = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const QString folder = m_folder->filePath(QString::number(seed));
        std::mt19937 random{seed};
        int told = 0, given = 0;
        {
            HistoryWriter writer({.dataFolder = folder}, Soon);
            KeptFeed feed(t0);
            writer.write(feed.second());
            QObject::connect(&writer, &HistoryWriter::committed, &writer, [&told] { ++told; });
            // In the middle of a second, or of copying the log into the file, which is due every thousand pages.
            faultydisk::dieAfter(1 + int(random() % 5'000));
            while (told == given) {
                ++given;
                feed.tell(SequenceGap{feed.stream(), quint64(given), quint64(given) + 1, 1});
                writer.write(feed.second());
            }
        }
        hit += faultydisk::cutPower(seed);
        faultydisk::set(faultydisk::Fault::None);
        HistoryWriter writer({.dataFolder = folder}, Soon);
        QSignalSpy status(&writer, &HistoryWriter::statusChanged);
        KeptFeed later(t0 + 1h);
        writer.write(later.second());
        for (const QVariantList &each : status)
            QCOMPARE(each.first().value<HistoryStatus>().keptAside, QString());
        HistoryReader reader;
        QVERIFY2(reader.open(folder), qPrintable(reader.fault().detail));
        const auto gaps = reader.gaps({}, always);
        QVERIFY2(int(gaps.size()) == told || int(gaps.size()) == told + 1,
                 qPrintable(QStringLiteral("seed %1: %2 of %3").arg(seed).arg(gaps.size()).arg(told)));
        for (size_t i = 0; i < gaps.size(); ++i)
            QCOMPARE(gaps[i].expected, quint64(i) + 1);
        QCOMPARE(asked(historyPathIn(folder), QStringLiteral("PRAGMA integrity_check")).toString(),
                 QStringLiteral("ok"));
    }
    QVERIFY(hit > 100);   // There was something to lose.
}

/// What the program under test does when it is called as a child: writes seconds until it is killed, and says how far
/// it got.
static int fill(const QString &folder)
{
    HistoryWriter writer({.dataFolder = folder, .program = QStringLiteral("child")});
    KeptFeed feed(fromMicroseconds(toMicroseconds(wallNow())));
    int number = 0;
    QObject::connect(&writer, &HistoryWriter::committed, &writer, [&number] {
        std::printf("%d\n", number);
        std::fflush(stdout);
    });
    for (;;) {
        ++number;
        feed.tell(SequenceGap{feed.stream(), quint64(number), quint64(number) + 1, 1});
        if (number % 7 == 0)
            feed.lose();
        if (number % 7 == 3 && number > 3)
            feed.comeBack(3s);
        writer.write(feed.second());
    }
}

void TestHistoryStore::D05_aKilledProgramLosesNothingThatWasCommitted()
{
    const int kills = qEnvironmentVariableIsSet("FEEDWARDEN_KILLS") ? qEnvironmentVariableIntValue("FEEDWARDEN_KILLS")
                                                                    : 25;
    qint64 gapsBefore = 0;
    for (int i = 1; i <= kills; ++i) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--fill"), m_folder->path()});
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
        const int told = output.left(output.lastIndexOf('\n')).split('\n').last().toInt();
        QVERIFY(told >= lines - 1);
        const qint64 gaps = asked(path(), QStringLiteral("SELECT count(*) FROM gap")).toLongLong();
        QVERIFY2(gaps - gapsBefore >= told, qPrintable(QStringLiteral("%1 of %2").arg(gaps - gapsBefore).arg(told)));
        // And at most the one that was being written: with its events, or without any part of them.
        QVERIFY(gaps - gapsBefore <= told + 1);
        QCOMPARE(count("event where event = 'sequence_gap'"), gaps);
        QCOMPARE(integrity(), QStringLiteral("ok"));
        gapsBefore = gaps;
    }
    HistoryWriter writer(options());
    KeptFeed feed(wallNow());
    writer.write(feed.second());
    HistoryReader reader;
    QVERIFY(reader.open(m_folder->path()));
    const auto runs = reader.runs(always);
    QCOMPARE(int(runs.size()), kills + 1);
    for (int i = 0; i < kills; ++i) {
        QVERIFY(runs[size_t(i)].end);
        QCOMPARE(runs[size_t(i)].isClean.value_or(true), false);
    }
    for (const KeptOutage &outage : reader.outages({}, always, false))
        QVERIFY(outage.outage.to);
}

void TestHistoryStore::D08_onlyTheWriterWritesAndCheckpoints()
{
    HistoryWriter writer(options());
    KeptFeed feed(t0);
    for (int i = 0; i < 5; ++i)
        writer.write(feed.second());
    const auto logSize = [this] { return QFileInfo(path() + QLatin1String("-wal")).size(); };
    const qint64 before = logSize();
    QVERIFY(before > 0);
    {
        HistoryDatabase reader;
        QVERIFY(reader.open(path(), SqliteFile::Access::Read));
        QVERIFY(!reader.run("DELETE FROM event"));
        QVERIFY(reader.hasFailed());
        const auto pragma = [&](QSqlQuery *query) { return query && query->next() ? query->value(0).toInt() : -1; };
        QCOMPARE(pragma(reader.ask("PRAGMA query_only")), 1);
        QCOMPARE(pragma(reader.ask("PRAGMA wal_autocheckpoint")), 0);
        (void)reader.run("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    QCOMPARE(logSize(), before);   // Neither by asking for it nor by its end.
    HistoryReader other;
    QVERIFY(other.open(m_folder->path()));
    QCOMPARE(other.feeds(), QStringList{feed.name()});
    HistoryWriter second(options());
    second.write(feed.second());
    QCOMPARE(logSize(), before);
}

void TestHistoryStore::D09_aRemovedFileIsBegunAnew()
{
    HistoryWriter writer(options());
    KeptFeed feed(t0);
    QObject::connect(&writer, &HistoryWriter::runBegan, &writer, [&feed] { feed.retell(); });
    for (int i = 0; i < 5; ++i)
        writer.write(feed.second());
    feed.lose();
    writer.write(feed.second());
    for (const QLatin1String ending : {QLatin1String(), QLatin1String("-wal"), QLatin1String("-shm")})
        QVERIFY(QFile::remove(path() + ending));
    for (int i = 0; i < 5; ++i)
        writer.write(feed.second());
    QVERIFY(QFileInfo::exists(path()));
    HistoryReader reader;
    QVERIFY(reader.open(m_folder->path()));
    QCOMPARE(reader.samples(feed.name(), 1, SampleStep::Second, always).size(), size_t(5));
    QCOMPARE(reader.runs(always).size(), size_t(1));
    // What lasts is in the new one too.
    QCOMPARE(reader.outages({}, always).size(), size_t(1));
    QCOMPARE(reader.outages({}, always).front().outage.from, t0 + 5s);
    const auto live = feed.live().bands(feed.name(), t0, feed.now());
    QCOMPARE(reader.bands(feed.name(), always).back().condition, live.back().condition);
    QCOMPARE(reader.bands(feed.name(), always).back().from, live.back().from);
    const auto trust = reader.trust({}, always);
    QCOMPARE(trust.size(), size_t(2));   // Of each line.
    for (const KeptTrust &interval : trust) {
        QCOMPARE(interval.state, TrustState::Blind);
        QVERIFY(!interval.end);
        QCOMPARE(interval.begin, t0 + 8s);   // Nobody knows there since when.
    }
}

void TestHistoryStore::D09_aFolderThatCannotBeWrittenIsTold()
{
    // A file where the folder should be: also root cannot write there.
    const QString folder = m_folder->filePath(QStringLiteral("file"));
    QFile file(folder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    HistoryWriter writer({.dataFolder = folder}, Soon);
    QSignalSpy status(&writer, &HistoryWriter::statusChanged);
    KeptFeed feed(t0);
    writer.write(feed.second());
    QVERIFY(!status.isEmpty());
    QCOMPARE(status.last().first().value<HistoryStatus>().fault.value_or(HistoryFault()).kind,
             HistoryFault::Kind::Unreachable);
    QVERIFY(QFile::remove(folder));
    QTRY_VERIFY_WITH_TIMEOUT(!status.last().first().value<HistoryStatus>().fault, 20'000);   // Without a restart.
    QVERIFY(QFileInfo::exists(historyPathIn(folder)));
}

void TestHistoryStore::D10_aNewerFileIsLeftAlone()
{
    KeptFeed feed(t0);
    {
        HistoryWriter writer(options());
        writer.write(feed.second());
        writer.write(feed.last());
    }
    (void)asked(path(), QStringLiteral("PRAGMA user_version = 99"));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    HistoryWriter writer(options());
    QSignalSpy status(&writer, &HistoryWriter::statusChanged);
    writer.write(feed.second());
    const auto told = status.last().first().value<HistoryStatus>();
    QCOMPARE(told.fault.value_or(HistoryFault()).kind, HistoryFault::Kind::Newer);
    QVERIFY(told.fault->detail.contains(QLatin1String("99")));
    QCOMPARE(told.keptAside, QString());
    QVERIFY(file.seek(0));
    QVERIFY(file.readAll() == before);
    HistoryReader reader;
    QVERIFY(!reader.open(m_folder->path()));
    QCOMPARE(reader.fault().kind, HistoryFault::Kind::Newer);
}

void TestHistoryStore::D10_anOlderFileIsBroughtUpToDate()
{
    QVERIFY(makeOldHistory(m_folder->path()));
    const WallTime end = OldHistoryEnd;
    const TimeSpan time{end - 72h, end + 1h};
    const QString feed = QStringLiteral("feed-1");
    const QString bytesOfEvents = QStringLiteral("SELECT sum(length(content)) FROM event");
    const qint64 before = asked(path(), bytesOfEvents).toLongLong();
    {
        // Who only reads does not touch it, and says what to do.
        HistoryReader reader;
        QVERIFY(!reader.open(m_folder->path()));
        QVERIFY2(reader.fault().detail.contains(QLatin1String("has version 1")), qPrintable(reader.fault().detail));
        HistoryWriter writer(options());
        KeptFeed now(end + 2h);
        writer.write(now.second());
    }
    QCOMPARE(asked(path(), QStringLiteral("PRAGMA user_version")).toInt(), HistorySchemaVersion);
    QCOMPARE(count("note"), 0);
    QVERIFY(asked(path(), bytesOfEvents).toLongLong() < before / 2);

    HistoryReader reader;
    QVERIFY(reader.open(m_folder->path()));
    // What the program of then read of it.
    struct Content {
        SampleStep step;
        size_t samples;
        quint64 messages, latencies;
        Clock::duration p95, min, max;
    };
    for (const Content &content :
         {Content{SampleStep::Second, 99, 9'506, 0, 0ns, 0ns, 0ns},
          Content{SampleStep::TenSeconds, 369, 26'883, 18'250, 180'355'072ns, 10'148'814ns, 409'813'423ns},
          Content{SampleStep::Minute, 661, 193'703, 187'980, 171'966'464ns, 7'494'345ns, 502'756'591ns},
          Content{SampleStep::Hour, 72, 1'378'800, 1'251'200, 171'966'464ns, 5'613'702ns, 828'796'107ns}}) {
        DurationTally latencies;
        quint64 messages = 0;
        // What that program had begun when it ended has been summed up by now.
        const WallTime to = content.step == SampleStep::Hour     ? end
                            : content.step == SampleStep::Minute ? end + 1min
                                                                 : time.to;
        const auto samples = reader.samples(feed, 0, content.step, {time.from, to});
        for (const LineSample &sample : samples) {
            messages += sample.messages;
            latencies.add(sample.latencyTally);
        }
        QCOMPARE(samples.size(), content.samples);
        QCOMPARE(messages, content.messages);
        QCOMPARE(latencies.count(), content.latencies);
        QCOMPARE(latencies.quantile(0.95), content.p95);
        // What has been packed anew since keeps the microseconds.
        QCOMPARE(std::chrono::floor<std::chrono::microseconds>(latencies.min()),
                 std::chrono::floor<std::chrono::microseconds>(content.min));
        QCOMPARE(std::chrono::floor<std::chrono::microseconds>(latencies.max()),
                 std::chrono::floor<std::chrono::microseconds>(content.max));
    }
    const auto events = reader.events(feed, time, 1'000);
    QCOMPARE(events.size(), size_t(138));
    const auto told = [&](size_t number) {
        return QJsonDocument(events.at(number).content).toJson(QJsonDocument::Compact);
    };
    QCOMPARE(told(0), QByteArray(R"({"event":"clock_offset","feed":"feed-1","line":1,"offset_ms":2,)"
                                 R"("time":"2026-11-16T11:00:00.000Z","type":"event","uncertainty_ms":1})"));
    QCOMPARE(
        told(60),
        QByteArray(R"({"event":"trust_changed","feed":"feed-1","from":"blind","line":1,)"
                   R"("stream":"BTCUSDT/trade","time":"2026-11-17T04:00:03.000Z","to":"trusted","type":"event"})"));
}

void TestHistoryStore::aSecondProgramReadsOnly()
{
    KeptFeed feed(t0);
    auto first = std::make_unique<HistoryWriter>(options());
    first->write(feed.second());
    HistoryWriter second(options(), Soon);
    QSignalSpy status(&second, &HistoryWriter::statusChanged);
    KeptFeed other(t0, QStringLiteral("kraken"));
    other.tell(TrustChanged{other.stream(), TrustState::Syncing, TrustState::Trusted});
    second.write(other.second());
    const auto told = status.last().first().value<HistoryStatus>();
    QCOMPARE(told.fault.value_or(HistoryFault()).kind, HistoryFault::Kind::HeldByOther);
    QVERIFY2(told.otherProgram.contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(told.otherProgram));
    HistoryReader reader;
    QVERIFY(reader.open(m_folder->path()));
    QCOMPARE(reader.runs(always).size(), size_t(1));
    first.reset();   // The other one takes over by itself.
    QTRY_VERIFY_WITH_TIMEOUT(!status.last().first().value<HistoryStatus>().fault, 20'000);
    QVERIFY(reader.feeds().contains(QStringLiteral("kraken")));
}

void TestHistoryStore::whatIsTooMuchIsCountedAndWrittenDown()
{
    const QString folder = m_folder->filePath(QStringLiteral("file"));
    QFile file(folder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    HistoryWriter writer({.dataFolder = folder}, Soon);
    QSignalSpy status(&writer, &HistoryWriter::statusChanged);
    KeptFeed feed(t0);
    constexpr int TooMany = int(HistoryWriter::MaxWaitingBatches) + 50;
    for (int i = 0; i < TooMany; ++i) {
        feed.tell(SequenceGap{feed.stream(), 1, 2, 1});
        writer.write(feed.second());
    }
    auto told = status.last().first().value<HistoryStatus>();
    QCOMPARE(told.lostBatches, quint64(50));
    QCOMPARE(told.lostEvents, quint64(50));
    QCOMPARE(told.waiting, int(HistoryWriter::MaxWaitingBatches));
    QVERIFY(QFile::remove(folder));
    QTRY_VERIFY_WITH_TIMEOUT(status.last().first().value<HistoryStatus>().waiting == 0, 40'000);
    HistoryReader reader;
    QVERIFY(reader.open(folder));
    const auto losses = reader.losses(always);
    QCOMPARE(losses.size(), size_t(1));
    QCOMPARE(losses[0].batches, 50);
    QCOMPARE(losses[0].events, 50);
    QVERIFY(losses[0].time == (TimeSpan{t0 + 1s, t0 + 50s}));
    QVERIFY(!losses[0].reason.isEmpty());
    QCOMPARE(reader.gaps({}, always).size(), HistoryWriter::MaxWaitingBatches);   // The newest are there.
}

void TestHistoryStore::D12_whatIsRefusedDoesNotHoldUpTheRest()
{
    HistoryWriter writer(options(), Soon);
    KeptFeed feed(t0);
    writer.write(feed.second());
    // SQLite refuses what a trigger of somebody's refuses, as it would a value that it cannot take.
    (void)asked(path(), QStringLiteral("CREATE TRIGGER poison BEFORE INSERT ON event WHEN NEW.account = 'poison' BEGIN "
                                       "SELECT raise(ABORT, 'no'); END"));
    QSignalSpy status(&writer, &HistoryWriter::statusChanged);
    QSignalSpy committed(&writer, &HistoryWriter::committed);
    HistoryBatch batch = feed.second();
    for (const char *account : {"good", "poison", "better"}) {
        batch.events.push_back({.time = feed.now(), .payload = AccountAccepted{}, .account = QLatin1String(account)});
    }
    writer.write(batch);
    QCOMPARE(status.last().first().value<HistoryStatus>().fault.value_or(HistoryFault()).kind,
             HistoryFault::Kind::Rejected);
    QTRY_VERIFY_WITH_TIMEOUT(!committed.isEmpty(), 30'000);
    writer.write(feed.second());
    HistoryReader reader;
    QVERIFY(reader.open(m_folder->path()));
    QStringList accounts;
    for (const KeptEvent &event : reader.events({}, always, 10))
        accounts.append(event.account);
    QCOMPARE(accounts, (QStringList{QStringLiteral("good"), QStringLiteral("better")}));
    QTRY_COMPARE(status.last().first().value<HistoryStatus>().lostEvents, quint64(1));
}

void TestHistoryStore::notesAreKept()
{
    KeptFeed feed(t0);
    IncidentNote note{feed.name(), t0 + 5s, t0 + 1h, QStringLiteral("Ticket “7”; '); DROP TABLE note; --")};
    {
        HistoryWriter writer(options());
        QSignalSpy kept(&writer, &HistoryWriter::noteKept);
        writer.write(feed.second());
        writer.writeNote(note);
        QCOMPARE(kept.size(), 1);
        QVERIFY(kept.first().at(0).value<IncidentNote>() == note);
        QVERIFY(!kept.first().at(1).value<HistoryStatus>().fault);
        writer.write(feed.second());   // The run goes on as if nothing had been in between.
        writer.write(feed.last());
        writer.writeNote({feed.name(), t0 + 50s, t0 + 1h, QStringLiteral("after the end")});
        QVERIFY(!kept.last().at(1).value<HistoryStatus>().fault);
    }
    const auto notesIn = [this](TimeSpan time, const QString &of) {
        HistoryReader reader;
        return reader.open(m_folder->path()) ? reader.notes(of, time) : std::vector<IncidentNote>();
    };
    QCOMPARE(notesIn(always, feed.name()).size(), size_t(2));
    QVERIFY(notesIn(always, feed.name()).front() == note);
    QVERIFY(notesIn(always, QStringLiteral("other")).empty());
    QVERIFY(notesIn({t0 + 6s, t0 + 10s}, {}).empty());
    QCOMPARE(count("run"), 1);
    HistoryWriter writer(options());
    note.text = QStringLiteral("another");
    writer.writeNote(note);   // Before any batch.
    QCOMPARE(notesIn({t0 + 5s, t0 + 6s}, {}).size(), size_t(1));
    QCOMPARE(notesIn({t0 + 5s, t0 + 6s}, {}).front().text, note.text);
    note.text.clear();
    writer.writeNote(note);
    QVERIFY(notesIn({t0 + 5s, t0 + 6s}, {}).empty());
    QCOMPARE(integrity(), QStringLiteral("ok"));
}

void TestHistoryStore::aNoteThatCannotBeKeptIsTold()
{
    const IncidentNote note{QStringLiteral("okx"), t0, t0, QStringLiteral("mine")};
    KeptFeed feed(t0);
    auto first = std::make_unique<HistoryWriter>(options());
    first->write(feed.second());
    HistoryWriter second(options(), Soon);
    QSignalSpy kept(&second, &HistoryWriter::noteKept);
    second.writeNote(note);
    const auto held = kept.last().at(1).value<HistoryStatus>();
    QCOMPARE(held.fault.value_or(HistoryFault()).kind, HistoryFault::Kind::HeldByOther);
    QVERIFY(held.otherProgram.contains(QString::number(QCoreApplication::applicationPid())));
    first.reset();
    second.writeNote(note);   // The other one is gone.
    QVERIFY(!kept.last().at(1).value<HistoryStatus>().fault);
    QCOMPARE(count("note"), 1);

    const QString folder = m_folder->filePath(QStringLiteral("file"));
    QFile file(folder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    HistoryWriter third({.dataFolder = folder}, Soon);
    QSignalSpy told(&third, &HistoryWriter::noteKept);
    third.writeNote(note);
    QCOMPARE(told.last().at(1).value<HistoryStatus>().fault.value_or(HistoryFault()).kind,
             HistoryFault::Kind::Unreachable);
    QVERIFY(QFile::remove(folder));
    third.writeNote(note);
    QVERIFY(!told.last().at(1).value<HistoryStatus>().fault);
}

void TestHistoryStore::oldNotesGoWithTheirIncidents()
{
    HistoryWriter writer(options());
    KeptFeed feed(t0);
    writer.write(feed.second());
    writer.writeNote({feed.name(), t0, t0, QStringLiteral("old")});
    writer.writeNote({feed.name(), t0 + 1s, t0 + std::chrono::days(399), QStringLiteral("changed since")});
    feed.pass(std::chrono::days(400));
    writer.write(feed.second());
    HistoryReader reader;
    QVERIFY(reader.open(m_folder->path()));
    const auto notes = reader.notes({}, always);
    QCOMPARE(notes.size(), size_t(1));
    QCOMPARE(notes.front().text, QStringLiteral("changed since"));
}

void TestHistoryStore::anIncidentIsTheSameFromTheStore()
{
    HistoryWriter writer(options());
    KeptFeed feed(t0);
    feed.tell(TrustChanged{feed.stream(), TrustState::Syncing, TrustState::Trusted});
    for (int i = 0; i < 3; ++i)
        writer.write(feed.second());
    const WallTime lost = feed.now();
    feed.tell(StaleDetected{feed.stream(), 5s});
    feed.lose(Cause::ClosedByServer);
    writer.write(feed.second());
    feed.tell(StateChanged{LineState::Waiting, LineState::Connecting, Cause::None});
    feed.tell(ConnectionFailed{{.cause = Cause::TlsTimeout, .detail = QStringLiteral("slow")}});
    feed.tell(BreakerOpened{5, 2s, true, QStringLiteral("x.example")});
    feed.tell(Reconnecting{2, 2s});
    writer.write(feed.second());
    writer.write(feed.second());
    feed.tell(BreakerHalfOpened{true, QStringLiteral("x.example")});
    feed.comeBack(3s);
    writer.write(feed.second());
    feed.tell(SequenceGap{feed.stream(), 10, 15, 5});
    feed.tell(TrustChanged{feed.stream(), TrustState::Trusted, TrustState::Gapped});
    writer.write(feed.second());
    feed.tell(Resynced{feed.stream(), 1s});
    feed.tell(TrustChanged{feed.stream(), TrustState::Gapped, TrustState::Trusted});
    writer.write(feed.second());

    HistoryReader reader;
    QVERIFY(reader.open(m_folder->path()));
    const auto live = tellIncident(incidentFacts(feed.live(), feed.name(), lost, feed.now()), lost);
    const auto kept = tellIncident(incidentFacts(reader, feed.name(), lost, feed.now()), lost);
    QVERIFY(live && kept);
    QVERIFY(!reader.hasFailed());
    QVERIFY(live->isRecovered && kept->isRecovered);
    QVERIFY(kept->isComplete);
    QCOMPARE(kept->attempts, live->attempts);
    // The store knows of the other line, too, which carries that stream and was never told of by an event.
    QCOMPARE(kept->streams.front().unheard, live->streams.front().unheard);
    QCOMPARE(kept->trustedAgain, live->trustedAgain);
    QCOMPARE(kept->streams.size(), live->streams.size());
    QCOMPARE(kept->streams.front().counted, quint64(5));
    // The store has samples, so it knows about when anything was heard last; these pictures have no messages' times.
    QVERIFY(live->steps.front().isTimeUnknown);
    QVERIFY(!kept->steps.front().isTimeUnknown);
    QVERIFY(kept->steps.front().time < lost && !kept->steps.front().isExact);
    const auto isSame = [](const IncidentStep &a, const IncidentStep &b) {
        const auto causeOf = [](const IncidentStep &step) {
            return step.failure ? std::pair(step.failure->cause, step.failure->detail)
                                : std::pair(Cause::None, QString());
        };
        return a.kind == b.kind && a.time == b.time && a.line == b.line && a.attempt == b.attempt
               && a.plannedDelay == b.plannedDelay && a.realDelay == b.realDelay && a.result == b.result
               && a.endedAt == b.endedAt && causeOf(a) == causeOf(b) && a.stream == b.stream && a.missing == b.missing
               && a.duration == b.duration && a.count == b.count && a.host == b.host;
    };
    const auto withoutLastData = [](std::vector<IncidentStep> steps) {
        std::erase_if(steps, [](const IncidentStep &step) { return step.kind == IncidentStep::Kind::LastData; });
        return steps;
    };
    const auto ofLive = withoutLastData(live->steps), ofStore = withoutLastData(kept->steps);
    QCOMPARE(ofStore.size(), ofLive.size());
    for (size_t i = 0; i < ofLive.size(); ++i)
        QVERIFY2(isSame(ofLive[i], ofStore[i]), nameOf(ofLive[i].kind).data());
    // Also from any other instant of it, and nothing beside it.
    QVERIFY(tellIncident(incidentFacts(reader, feed.name(), lost + 1s, feed.now()), lost + 1s));
    QVERIFY(!tellIncident(incidentFacts(reader, feed.name(), lost - 1s, feed.now()), lost - 1s));
}

void TestHistoryStore::aKilledProgramsIncidentIsCut()
{
    KeptFeed feed(t0);
    {
        HistoryWriter writer(options());
        writer.write(feed.second());
        feed.lose();
        writer.write(feed.second());
        writer.write(feed.second());   // And no word more.
    }
    KeptFeed later(t0 + 1h);
    HistoryWriter writer(options());
    writer.write(later.second());
    HistoryReader reader;
    QVERIFY(reader.open(m_folder->path()));
    const WallTime lost = t0 + 1s;
    const auto incident = tellIncident(incidentFacts(reader, feed.name(), lost, later.now()), lost);
    QVERIFY(incident);
    QVERIFY(incident->isCut);
    QVERIFY(!incident->isRecovered);
    QCOMPARE(incident->to, std::optional(t0 + 3s));
    QCOMPARE(incident->steps.back().kind, IncidentStep::Kind::NotWatched);
}

void TestHistoryStore::X03_filesAreTheirUsersAlone()
{
#if defined(Q_OS_UNIX)
    const QString folder = m_folder->filePath(QStringLiteral("deep/er"));
    const mode_t before = ::umask(0);
    HistoryWriter writer({.dataFolder = folder}, Soon);
    KeptFeed feed(t0);
    writer.write(feed.second());
    ::umask(before);
    int files = 0;
    for (QDirIterator each(folder, QDir::Files); each.hasNext(); ++files) {
        each.next();
        QVERIFY2((each.fileInfo().permissions()
                  & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther))
                     == 0,
                 qPrintable(each.fileName()));
    }
    QVERIFY(files >= 3);
    QVERIFY((QFileInfo(folder).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
#else
    QSKIP("no such permissions on this system");
#endif
}

void TestHistoryStore::X14_quotesAreOnlyText()
{
    const QString evil = QStringLiteral("'; DROP TABLE event; --\"\u0000<b>");
    HistoryWriter writer(options());
    KeptFeed feed(t0, evil);
    feed.tell(SubscriptionRejected{{evil, Channel::Trade}, evil});
    feed.tell(TrustChanged{{evil, Channel::Trade}, TrustState::Pending, TrustState::Rejected});
    writer.write(feed.second());
    HistoryReader reader;
    QVERIFY(reader.open(m_folder->path()));
    QCOMPARE(reader.feeds(), QStringList{evil});
    const auto trust = reader.trust(evil, always);
    QVERIFY(std::any_of(trust.cbegin(), trust.cend(), [&evil](const KeptTrust &interval) {
        return interval.stream == evil + QLatin1String("/trade");
    }));
    QCOMPARE(reader.events(evil, always, 5).front().content.value(QLatin1String("reason")).toString(), evil);
    QVERIFY(reader.outages(evil, always).empty() && !reader.hasFailed());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--fill"))
        return fill(arguments.value(2));
    faultydisk::install();
    TestHistoryStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_historystore.moc"
