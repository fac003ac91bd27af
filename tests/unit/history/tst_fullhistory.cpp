// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/fullhistory.h"
#include "core/history/historywriter.h"
#include "tests/support/testmain.h"
#include "tests/unit/history/storesupport.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_fullhistory {

using namespace feedwarden;
using namespace feedwarden::test;

/// What is in memory and what is on the disk, as one past: on real files, written by the real writer.
class TestFullHistory final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();

    void stepsAreRound_data();
    void stepsAreRound();
    void shortBandsAreSummedUp_data();
    void shortBandsAreSummedUp();
    void holesAreNotCovered();

    void theRunBeforeIsThere();
    void whatMemoryGaveUpIsRead();
    void wholeOutagesAreThere();
    void aSpikeSurvivesAnyRange();
    void nothingIsReadTwice();
    void whatNobodyLooksAtIsNotRead();
    void roomIsBounded();
    void withoutAStoreMemoryAnswers();
    void aStoreThatComesLaterIsRead();
    void anotherFolderForgets();
    void nothingIsToldTwice();

private:
    [[nodiscard]] HistoryOptions options() const { return {.dataFolder = m_folder->path()}; }
    [[nodiscard]] bool readAll(const FullHistory &past, const std::function<void()> &ask) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<KeptFeed> m_first, m_second;
    WallTime m_from{}, m_lost{}, m_now{};
};

/// A run of an hour with an outage of 90 s from m_lost on, and a second one that began half an hour after its end and
/// has lasted for five minutes.
void TestFullHistory::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_from = floorToLength(wallNow() - 3h, 1h);
    {
        HistoryWriter writer(options());
        m_first = std::make_unique<KeptFeed>(m_from);
        for (int second = 0; second < 3'600; ++second) {
            if (second == 1'000) {
                m_lost = m_first->now();
                m_first->lose();
            } else if (second == 1'090) {
                m_first->comeBack(90s);
            }
            writer.write(m_first->second());
        }
        writer.write(m_first->last());
    }
    m_second = std::make_unique<KeptFeed>(m_first->now() + 30min);
    HistoryWriter writer(options());
    for (int second = 0; second < 300; ++second)
        writer.write(m_second->second());
    m_now = m_second->now();
}

/// Asks until nothing is being read any more.
bool TestFullHistory::readAll(const FullHistory &past, const std::function<void()> &ask) const
{
    return QTest::qWaitFor(
        [&] {
            ask();
            return !past.isReading();
        },
        30'000);
}

void TestFullHistory::stepsAreRound_data()
{
    QTest::addColumn<std::chrono::seconds>("length");
    QTest::addColumn<int>("points");
    QTest::addColumn<std::chrono::seconds>("step");
    QTest::newRow("15 min on a wide screen") << std::chrono::seconds(900) << 750 << std::chrono::seconds(2);
    QTest::newRow("an hour") << std::chrono::seconds(3'600) << 750 << std::chrono::seconds(5);
    QTest::newRow("a day") << std::chrono::seconds(86'400) << 750 << std::chrono::seconds(120);
    QTest::newRow("30 days") << std::chrono::seconds(30 * 86'400) << 750 << std::chrono::seconds(3'600);
    QTest::newRow("a year") << std::chrono::seconds(365 * 86'400) << 750 << std::chrono::seconds(43'200);
    QTest::newRow("a year on a small screen")
        << std::chrono::seconds(365 * 86'400) << 400 << std::chrono::seconds(86'400);
    QTest::newRow("ten seconds") << std::chrono::seconds(10) << 750 << std::chrono::seconds(1);
    QTest::newRow("no points") << std::chrono::seconds(10) << 0 << std::chrono::seconds(10);
    QTest::newRow("longer than any") << std::chrono::seconds(3'650 * 86'400L) << 10 << std::chrono::seconds(86'400);
}

void TestFullHistory::stepsAreRound()
{
    QFETCH(std::chrono::seconds, length);
    QFETCH(int, points);
    QTEST(pastStepFor(length, points), "step");
}

/// "T60 D10 -5 T30": lengths in seconds, a hole is "-"; from a whole minute on.
static std::vector<ConditionBand> bandsOf(const QString &text)
{
    std::vector<ConditionBand> bands;
    WallTime at = floorToLength(wallNow(), 3'600s);
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto length = std::chrono::seconds(word.mid(1).toInt());
        if (word[0] != QLatin1Char('-')) {
            const Condition condition = word[0] == QLatin1Char('T')   ? Condition::Trusted
                                        : word[0] == QLatin1Char('D') ? Condition::Down
                                                                      : Condition::Degraded;
            bands.push_back({.id = bands.size() + 1, .from = at, .to = at + length, .condition = condition});
        }
        at += length;
    }
    return bands;
}

static QString textOf(const std::vector<ConditionBand> &bands)
{
    QStringList words;
    std::optional<WallTime> end;
    for (const ConditionBand &band : bands) {
        if (end && *end != band.from)
            words << QStringLiteral("-%1").arg((band.from - *end) / 1s);
        const char letter = band.condition == Condition::Trusted ? 'T' : band.condition == Condition::Down ? 'D' : 'S';
        words << QStringLiteral("%1%2").arg(QLatin1Char(letter)).arg((*band.to - band.from) / 1s);
        end = band.to;
    }
    return words.join(QLatin1Char(' '));
}

void TestFullHistory::shortBandsAreSummedUp_data()
{
    QTest::addColumn<QString>("bands");
    QTest::addColumn<QString>("summedUp");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("long ones stay") << "T60 D60 T120"
                                    << "T60 D60 T120";
    QTest::newRow("two of a step stay") << "T20 D40 T60"
                                        << "T20 D40 T60";
    QTest::newRow("the worst stays as it is") << "T10 D5 T10 S5 T30"
                                              << "T10 D5 T45";
    QTest::newRow("of equals the longest") << "D5 T5 D10 T40"
                                           << "T10 D10 T40";
    QTest::newRow("the worst in front") << "D20 T20 S20"
                                        << "D20 T40";
    QTest::newRow("the worst at the end") << "T20 S20 D20"
                                          << "T40 D20";
    QTest::newRow("steps for themselves") << "T20 S20 D20 D5 T50 S5"
                                          << "T40 D20 D5 T55";
    QTest::newRow("all of a kind") << "D10 D10 D20 D20"
                                   << "D20 D20 D20";
    QTest::newRow("a long one between") << "T10 S10 T10 D90 T10 S10 T10 D10"
                                        << "T10 S10 T10 D90 T30 D10";
}

void TestFullHistory::shortBandsAreSummedUp()
{
    QFETCH(QString, bands);
    QTEST(textOf(feedwarden::summedUp(bandsOf(bands), 60s)), "summedUp");
}

void TestFullHistory::holesAreNotCovered()
{
    // What nobody watched is no band's time, however short.
    QCOMPARE(textOf(feedwarden::summedUp(bandsOf(QStringLiteral("T10 S5 T5 -10 T10 S10 D10")), 60s)),
             QStringLiteral("T10 S5 T5 -10 T20 D10"));
}

void TestFullHistory::theRunBeforeIsThere()
{
    FullHistory past(&m_second->live());
    QSignalSpy changed(&past, &FullHistory::changed);
    past.open(m_folder->path());
    const auto ask = [&] { return past.samples(m_first->name(), m_from, m_now, 750); };
    QVERIFY(readAll(past, ask));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(past.firstSeen(m_first->name()), m_first->live().firstSeen(m_first->name()));

    const std::vector<HistorySample> samples = ask();
    QVERIFY(samples.size() > 300 && samples.size() <= 800);
    const WallTime split = *m_second->live().firstSample(m_second->name());
    bool hasHole = false;
    for (size_t i = 1; i < samples.size(); ++i) {
        QVERIFY(samples[i].time >= samples[i - 1].end());
        if (!isHoleBetween(samples[i - 1], samples[i]))
            continue;
        QVERIFY(!hasHole);   // Half an hour in which nobody ran, and no other.
        hasHole = true;
        QVERIFY(samples[i].time <= split && samples[i - 1].time <= m_first->now());
    }
    QVERIFY(hasHole);
    // At every instant what happened then, as far as a step can say it.
    for (const HistorySample &sample : samples) {
        if (sample.time >= split)
            continue;
        if (sample.time > m_lost && sample.end() < m_lost + 90s)
            QCOMPARE(sample.condition, Condition::Down);
        else if (sample.end() < m_lost || sample.time > m_lost + 100s)
            QCOMPARE(sample.condition, Condition::Trusted);
        QCOMPARE(sample.quality, 90.F);   // The worst of two lines; memory was told the first one's.
        QCOMPARE(sample.messagesPerSecond > 0, true);
    }
    const std::vector<HistorySample> alone = m_second->live().samples(m_second->name(), m_from, m_now, 750);
    QVERIFY(alone.front().time > samples.front().time);
}

void TestFullHistory::whatMemoryGaveUpIsRead()
{
    const QTemporaryDir folder;
    KeptFeed kept(floorToLength(wallNow() - 4h, 1h));
    kept.live().setReach(1h);
    const WallTime from = kept.now();
    HistoryWriter writer({.dataFolder = folder.path()});
    for (int second = 0; second < 2 * 3'600; ++second)
        writer.write(kept.second());
    const WallTime now = kept.now();
    QVERIFY(*kept.live().firstSample(kept.name()) > from + 30min);
    FullHistory past(&kept.live());
    past.open(folder.path());
    const auto ask = [&] { return past.samples(kept.name(), from, now, 750); };
    QVERIFY(readAll(past, ask));
    const auto samples = ask();
    QVERIFY(samples.front().time <= from + 1s);
    for (size_t i = 1; i < samples.size(); ++i) {
        QVERIFY(samples[i].time >= samples[i - 1].end());
        QVERIFY(!isHoleBetween(samples[i - 1], samples[i]));
    }
}

void TestFullHistory::wholeOutagesAreThere()
{
    FullHistory past(&m_second->live());
    past.open(m_folder->path());
    QVERIFY(readAll(past, [&] {
        (void)past.outages(m_first->name(), m_from, m_now);
        (void)past.outages({}, m_from, m_now);
        (void)past.bands(m_first->name(), m_from, m_now);
    }));
    for (const QString &feed : {m_first->name(), QString()}) {
        const std::vector<Outage> outages = past.outages(feed, m_from, m_now);
        QCOMPARE(outages.size(), size_t(1));
        QCOMPARE(outages[0].from, m_lost);
        QCOMPARE(outages[0].to, std::optional(m_lost + 90s));
        QCOMPARE(outages[0].attempts.size(), size_t(1));
        QCOMPARE(outages[0].attempts[0].plannedDelay, Clock::duration(500ms));
    }
    QVERIFY(past.outages(m_first->name(), m_lost + 91s, m_now).empty());
    QCOMPARE(past.outages(m_first->name(), m_lost + 89s, m_now).size(), size_t(1));

    const std::vector<ConditionBand> bands = past.bands(m_first->name(), m_from, m_now);
    const auto isDown = [](const ConditionBand &band) { return band.condition == Condition::Down; };
    const auto down = std::find_if(bands.cbegin(), bands.cend(), isDown);
    QVERIFY(down != bands.cend());
    QCOMPARE(down->from, m_lost);
    QCOMPARE(down->cause, Cause::ConnectionLost);
    Clock::duration hole{0};
    for (size_t i = 1; i < bands.size(); ++i) {
        QVERIFY(bands[i - 1].to && bands[i].from >= *bands[i - 1].to);
        hole = std::max<Clock::duration>(hole, bands[i].from - *bands[i - 1].to);
    }
    QVERIFY(hole > 29min && hole < 31min);
    QVERIFY(!bands.back().to);   // This run goes on.
}

void TestFullHistory::aSpikeSurvivesAnyRange()
{
    FullHistory past(&m_second->live());
    past.open(m_folder->path());
    for (const Clock::duration length :
         {Clock::duration(4h), Clock::duration(24h), Clock::duration(30 * 24h), Clock::duration(365 * 24h)}) {
        const auto ask = [&] { return past.samples(m_first->name(), m_now - length, m_now, 750); };
        QVERIFY(readAll(past, ask));
        const auto samples = ask();
        const auto isDown = [](const HistorySample &sample) { return sample.condition == Condition::Down; };
        const auto down = std::find_if(samples.cbegin(), samples.cend(), isDown);
        QVERIFY2(down != samples.cend(), qPrintable(QString::number(length / 1h)));
        QVERIFY(down->time <= m_lost && down->end() > m_lost);
        QVERIFY(samples.back().end() >= m_now - 12h && samples.front().time >= m_now - length - 12h);
        const auto bands = [&] { return past.bands(m_first->name(), m_now - length, m_now); };
        QVERIFY(readAll(past, bands));
        const auto all = bands();
        QVERIFY(std::any_of(all.cbegin(), all.cend(), [&](const ConditionBand &band) {
            return band.condition == Condition::Down && band.from <= m_lost && band.to > m_lost;
        }));
    }
}

void TestFullHistory::nothingIsReadTwice()
{
    FullHistory past(&m_second->live());
    past.open(m_folder->path());
    const auto ask = [&] {
        (void)past.samples(m_first->name(), m_from, m_now, 750);
        (void)past.bands(m_first->name(), m_from, m_now);
        (void)past.outages({}, m_from, m_now);
    };
    QVERIFY(readAll(past, ask));
    ask();
    QVERIFY(!past.isReading());
    // A neighbouring range of the same length is made of the same pieces.
    (void)past.samples(m_first->name(), m_from + 60s, m_now, 750);
    QVERIFY(!past.isReading());
    (void)past.samples(m_first->name(), m_from, m_from + 60s, 750);
    QVERIFY(past.isReading());
}

void TestFullHistory::whatNobodyLooksAtIsNotRead()
{
    FullHistory past(&m_second->live());
    past.open(m_folder->path());
    QVERIFY(readAll(past, [] {}));
    // Before there was anything, there is nothing to read.
    (void)past.samples(m_first->name(), m_from - 30 * 24h, m_from - 24h, 750);
    (void)past.samples(QStringLiteral("nobody"), m_from, m_now, 750);
    // This run remembers itself.
    (void)past.samples(m_second->name(), m_now - 4min, m_now, 750);
    (void)past.bands(m_second->name(), m_now - 4min, m_now);
    QVERIFY(!past.isReading());
}

void TestFullHistory::roomIsBounded()
{
    FullHistory past(&m_second->live());
    past.open(m_folder->path());
    QVERIFY(readAll(past, [] {}));
    past.setRoom(8);
    int most = 0;
    for (WallTime from = m_from + 100s; from < m_first->now() - 200s; from += 200s) {
        const auto ask = [&] { return past.samples(m_first->name(), from, from + 100s, 750); };
        QVERIFY(readAll(past, ask));
        QCOMPARE(ask().size(), size_t(100));   // What is looked at now is never what has to go.
        most = std::max(most, past.pieceCount());
    }
    QCOMPARE(most, 8);
}

void TestFullHistory::withoutAStoreMemoryAnswers()
{
    KeptFeed feed(wallNow() - 60s);
    for (int i = 0; i < 60; ++i)
        (void)feed.second();
    FullHistory past(&feed.live());
    const auto isAsMemory = [&] {
        const auto own = feed.live().samples(feed.name(), feed.now() - 1h, feed.now(), 100);
        const auto all = past.samples(feed.name(), feed.now() - 1h, feed.now(), 100);
        return own.size() == all.size() && own.front().time == all.front().time
               && past.bands(feed.name(), feed.now() - 1h, feed.now()).size()
                      == feed.live().bands(feed.name(), feed.now() - 1h, feed.now()).size();
    };
    QVERIFY(isAsMemory());
    QSignalSpy failed(&past, &FullHistory::failed);
    past.open(m_folder->filePath(QStringLiteral("nowhere")));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(isAsMemory());
}

void TestFullHistory::aStoreThatComesLaterIsRead()
{
    QTemporaryDir other;
    FullHistory past(&m_second->live());
    QSignalSpy failed(&past, &FullHistory::failed);
    past.setRetry(50ms);
    past.open(other.path());
    QTRY_VERIFY(!failed.isEmpty());
    QVERIFY(QFile::copy(m_folder->filePath(QStringLiteral("history.sqlite")),
                        other.filePath(QStringLiteral("history.sqlite"))));
    QTRY_COMPARE(past.firstSeen(m_first->name()), m_first->live().firstSeen(m_first->name()));
}

void TestFullHistory::anotherFolderForgets()
{
    FullHistory past(&m_second->live());
    past.open(m_folder->path());
    const auto ask = [&] { (void)past.samples(m_first->name(), m_from, m_now, 750); };
    QVERIFY(readAll(past, ask));
    QVERIFY(past.pieceCount() > 0);
    past.open({});
    QCOMPARE(past.pieceCount(), 0);
    QCOMPARE(past.firstSeen(m_first->name()), m_second->live().firstSeen(m_second->name()));
    ask();
    QVERIFY(!past.isReading());
}

void TestFullHistory::nothingIsToldTwice()
{
    // The store has this run, too: what memory tells of it must not stand beside what the disk does.
    m_second->lose();
    const WallTime lost = m_second->now();
    {
        HistoryWriter writer(options());
        m_second->retell();
        for (int i = 0; i < 5; ++i)
            writer.write(m_second->second());
    }
    FullHistory past(&m_second->live());
    past.open(m_folder->path());
    const WallTime now = m_second->now();
    QVERIFY(readAll(past, [&] { (void)past.outages({}, m_from, now); }));
    const std::vector<Outage> outages = past.outages({}, m_from, now);
    QCOMPARE(outages.size(), size_t(2));
    QCOMPARE(outages[1].from, lost);
    QVERIFY(!outages[1].to);
}

}   // namespace tst_fullhistory

FEEDWARDEN_GUILESS_TEST(tst_fullhistory::TestFullHistory)
#include "tst_fullhistory.moc"
