// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopincidents.h"

#include "core/config/configuration.h"
#include "core/history/historywriter.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

namespace tst_desktopincidents {

using namespace feedwarden;

/// What incidents ask for, done for real: a Monitor with a store, and a feed that nobody answers.
class TestDesktopIncidents final : public QObject
{
    Q_OBJECT
private slots:
    void init();

    void notesGoToTheStoreAndComeBack();
    void incidentsOfAProgramBeforeAreRead();
    void anotherProgramThatWritesIsNamed();
    void withoutAHistoryNotesStayInMemory();

private:
    [[nodiscard]] Configuration configuration() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_url;
};

static const QString mine = QStringLiteral("mine");

void TestDesktopIncidents::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    // A port that was free a moment ago, and at which nobody listens.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    m_url = QStringLiteral("ws://127.0.0.1:%1").arg(server.serverPort());
}

Configuration TestDesktopIncidents::configuration() const
{
    Configuration configuration;
    FeedConfig feed;
    feed.name = mine;
    feed.venue = QStringLiteral("binance-spot");
    feed.symbols = {QStringLiteral("BTCUSDT")};
    feed.channels = {Channel::Trade};
    feed.url = QUrl(m_url);
    configuration.feeds = {feed};
    return configuration;
}

void TestDesktopIncidents::notesGoToTheStoreAndComeBack()
{
    Monitor monitor;
    DesktopIncidents incidents(&monitor);
    QVERIFY(!incidents.keepsNotes());
    monitor.keepHistory(m_folder->path(), QStringLiteral("test"));
    incidents.setFolder(m_folder->path());
    monitor.apply(configuration());
    QVERIFY(incidents.keepsNotes());
    const auto outages = [&] { return monitor.history().outages(mine, WallTime(), wallNow()); };
    QTRY_VERIFY_WITH_TIMEOUT(!outages().empty(), 20'000);
    const WallTime begin = std::chrono::floor<std::chrono::microseconds>(outages().front().from);

    QSignalSpy kept(&incidents, &IncidentsDriver::noteKept);
    const IncidentNote note{mine, begin, wallNow(), QStringLiteral("asked support")};
    incidents.keepNote(note);
    QVERIFY(kept.isEmpty());   // The disk is another thread's.
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, 20'000);
    QVERIFY(!kept.first().at(1).value<HistoryStatus>().fault);

    std::vector<IncidentNote> read;
    connect(&incidents, &IncidentsDriver::notesRead, this,
            [&read](const QString &, const std::vector<IncidentNote> &notes) { read = notes; });
    incidents.askNotes(mine, {begin, begin + 1s});
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), size_t(1), 20'000);
    QCOMPARE(read.front().text, note.text);
    QCOMPARE(read.front().begin, begin);
}

void TestDesktopIncidents::incidentsOfAProgramBeforeAreRead()
{
    const WallTime past = wallNow() - 2h;
    {
        HistoryWriter writer({.dataFolder = m_folder->path(), .program = QStringLiteral("before")});
        HistoryBatch batch{.time = past + 1min};
        for (const int number : {1, 2}) {
            Outage outage{.id = quint64(number), .feed = mine, .from = past + number * 10s};
            outage.to = outage.from + 5s;
            outage.cause = Cause::TlsFailed;
            batch.changes.outages.push_back(outage);
        }
        batch.seenFeeds.push_back({mine, QStringLiteral("binance-spot")});
        batch.isLast = true;
        writer.write(batch);
    }
    Monitor monitor;
    DesktopIncidents incidents(&monitor);
    monitor.keepHistory(m_folder->path(), QStringLiteral("test"));
    incidents.setFolder(m_folder->path());
    monitor.apply(configuration());
    const auto outages = [&] { return monitor.history().outages(mine, WallTime(), wallNow()); };
    QTRY_VERIFY_WITH_TIMEOUT(!outages().empty(), 20'000);

    std::optional<std::optional<Incident>> answer;
    connect(&incidents, &IncidentsDriver::incidentRead, this,
            [&answer](const QString &, WallTime, IncidentsDriver::Which, const std::optional<Incident> &incident) {
                answer = incident;
            });
    const auto ask = [&](WallTime at, IncidentsDriver::Which which) {
        answer.reset();
        incidents.askIncident(mine, at, which);
        const bool isAnswered = QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000);
        return isAnswered && *answer ? std::optional((*answer)->from) : std::nullopt;
    };
    using Which = IncidentsDriver::Which;
    const auto cut = [](WallTime time) { return std::chrono::floor<std::chrono::microseconds>(time); };
    const WallTime first = cut(past + 10s), second = cut(past + 20s);
    QCOMPARE(ask(outages().front().from, Which::Before), std::optional(second));
    QCOMPARE((*answer)->cause, Cause::TlsFailed);
    QCOMPARE((*answer)->venue, QStringLiteral("binance-spot"));
    QCOMPARE(ask(second, Which::Before), std::optional(first));
    QCOMPARE(ask(first, Which::Before), std::optional<WallTime>());
    QCOMPARE(ask(first, Which::After), std::optional(second));
    QCOMPARE(ask(first + 2s, Which::At), std::optional(first));
    QCOMPARE(ask(first - 2s, Which::At), std::optional<WallTime>());
}

void TestDesktopIncidents::anotherProgramThatWritesIsNamed()
{
    HistoryWriter other({.dataFolder = m_folder->path(), .program = QStringLiteral("other")});
    HistoryBatch batch{.time = wallNow()};
    other.write(batch);
    Monitor monitor;
    DesktopIncidents incidents(&monitor);
    monitor.keepHistory(m_folder->path(), QStringLiteral("test"));
    incidents.setFolder(m_folder->path());
    QSignalSpy changed(&incidents, &IncidentsDriver::statusChanged);
    monitor.apply(configuration());
    QTRY_VERIFY_WITH_TIMEOUT(incidents.status().fault, 20'000);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(incidents.status().fault->kind, HistoryFault::Kind::HeldByOther);
    QSignalSpy kept(&incidents, &IncidentsDriver::noteKept);
    incidents.keepNote({mine, wallNow(), wallNow(), QStringLiteral("in vain")});
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, 20'000);
    const auto status = kept.first().at(1).value<HistoryStatus>();
    QVERIFY(status.fault);
    QVERIFY(status.otherProgram.contains(QString::number(QCoreApplication::applicationPid())));
}

void TestDesktopIncidents::withoutAHistoryNotesStayInMemory()
{
    Monitor monitor;
    DesktopIncidents incidents(&monitor);
    Configuration simulated = configuration();
    simulated.feeds[0].isSimulated = true;
    monitor.keepHistory(m_folder->path(), QStringLiteral("test"));
    incidents.setFolder(m_folder->path());
    monitor.apply(simulated);
    QVERIFY(!incidents.keepsNotes());
    QVERIFY(!incidents.status().fault);
    QSignalSpy kept(&incidents, &IncidentsDriver::noteKept);
    const WallTime begin = wallNow();
    incidents.keepNote({mine, begin, begin, QStringLiteral("of the demo")});
    QCOMPARE(kept.size(), 1);
    std::vector<IncidentNote> read;
    connect(&incidents, &IncidentsDriver::notesRead, this,
            [&read](const QString &, const std::vector<IncidentNote> &notes) { read = notes; });
    incidents.askNotes(mine, {begin, begin + 1s});
    QCOMPARE(read.size(), size_t(1));
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("history.sqlite"))));
}

}   // namespace tst_desktopincidents

FEEDWARDEN_WIDGET_TEST(tst_desktopincidents::TestDesktopIncidents)
#include "tst_desktopincidents.moc"
