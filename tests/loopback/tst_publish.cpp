// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/monitor.h"
#include "core/outlets/metricsendpoint.h"
#include "tests/loopback/publishstage.h"
#include "tests/support/printing.h"

#include <QCoreApplication>
#include <QSet>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>

#include <cstdio>

using namespace feedwarden;
using namespace feedwarden::test;

/// What happens, told to a broker and read back by others.
class TestPublish final : public QObject
{
    Q_OBJECT
private slots:
    void init();

    void strangersReadWhatHappens();
    void kcatReadsIt();
    void D11_aKilledProgramLosesNothingThatWasCommitted();
    void theLastSecondIsDeliveredAtTheEnd();
    void settingsChangeWhileItRuns();
    void theMetricsHaveTheFigures();
    void theAgentPublishesWhatItSees();

private:
    [[nodiscard]] Configuration configuration(const QString &brokers) const { return publishingTo(brokers, *m_folder); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPublish::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

static QList<FeedSnapshot> pictures(bool isSimulated = false)
{
    FeedSnapshot feed;
    feed.name = QStringLiteral("okx");
    feed.isSimulated = isSimulated;
    ConnectionSnapshot line;
    line.feed = feed.name;
    line.state = LineState::Stable;
    line.metrics.wantedStreams = line.metrics.trustedStreams = 1;
    feed.lines = {line};
    return {feed};
}

void TestPublish::strangersReadWhatHappens()
{
    KafkaStage stage;
    QVERIFY(!stage.brokers().isEmpty());
    {
        PublishService service(Soon);
        service.apply(configuration(stage.brokers()));
        service.setFeeds(pictures());
        service.addEvent(gap(7));
        service.addEvent({.time = wallNow(),
                          .feed = QStringLiteral("okx"),
                          .line = 2,
                          .payload = TrustChanged{Trades, TrustState::Syncing, TrustState::Trusted}});
        service.addEvent({.time = wallNow(),
                          .feed = QStringLiteral("okx"),
                          .line = 2,
                          .payload = StateChanged{LineState::Idle, LineState::Connecting, Cause::None}});
        service.addEvent(
            {.time = wallNow(), .payload = AccountAccepted{}, .account = QStringLiteral("canary-account")});
        service.advance();
    }   // With the sample that was under way.
    const auto records = readTopics(stage.brokers(), AllTopics);
    QHash<QString, ReadRecord> byTopic;
    QSet<QString> ids;
    for (const ReadRecord &record : records) {
        byTopic.insert(record.topic, record);
        ids.insert(record.json.value(QLatin1String("id")).toString());
        QCOMPARE(record.json.value(QLatin1String("schema_version")).toInt(), 1);
        QCOMPARE(record.json.value(QLatin1String("instance")).toString(), QStringLiteral("here"));
        QVERIFY(!QJsonDocument(record.json).toJson().contains("canary"));
    }
    QCOMPARE(records.size(), size_t(4));
    QCOMPARE(ids.size(), 4);
    const ReadRecord told = byTopic.value(QStringLiteral("feedwarden.gaps"));
    QCOMPARE(told.key, QStringLiteral("here/okx/BTCUSDT/trade"));
    QCOMPARE(told.json.value(QLatin1String("expected")).toInt(), 7);
    QCOMPARE(byTopic.value(QStringLiteral("feedwarden.trust")).json.value(QLatin1String("to")).toString(),
             QStringLiteral("trusted"));
    QCOMPARE(byTopic.value(QStringLiteral("feedwarden.events")).key, QStringLiteral("here/okx/2"));
    QCOMPARE(byTopic.value(QStringLiteral("feedwarden.samples")).json.value(QLatin1String("step_s")).toInt(), 1);
}

void TestPublish::kcatReadsIt()
{
    const QString kcat = QStandardPaths::findExecutable(QStringLiteral("kcat"));
    if (kcat.isEmpty())
        QSKIP("kcat is not installed");
    KafkaStage stage;
    {
        PublishService service(Soon);
        service.apply(configuration(stage.brokers()));
        for (quint64 i = 0; i < 100; ++i)
            service.addEvent(gap(i));
    }
    QProcess reader;
    reader.start(kcat, {QStringLiteral("-C"), QStringLiteral("-q"), QStringLiteral("-e"), QStringLiteral("-b"),
                        stage.brokers(), QStringLiteral("-t"), GapTopic.first(), QStringLiteral("-o"),
                        QStringLiteral("beginning"), QStringLiteral("-f"), QStringLiteral("%k %s\\n")});
    QVERIFY(reader.waitForFinished(Patience));
    const QByteArrayList lines = reader.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), 100);
    for (int i = 0; i < 100; ++i) {
        QVERIFY(lines[i].startsWith("here/okx/BTCUSDT/trade {"));
        const QJsonObject json = QJsonDocument::fromJson(lines[i].mid(lines[i].indexOf(' ') + 1)).object();
        QCOMPARE(json.value(QLatin1String("expected")).toInt(), i);   // In order.
    }
}

/// What the program under test does when it is called as a child: commits numbered records until it is killed, and
/// says how far it got.
static int publishForever(const QString &brokers, const QString &outbox, int begin)
{
    PublishWorker worker(Soon);
    PublishSettings settings{.enabled = true, .brokers = brokers};
    worker.apply(settings, outbox, QStringLiteral("here"), QStringLiteral("unused"));
    PublishRecorder recorder(QStringLiteral("here"), QString::number(QCoreApplication::applicationPid()));
    recorder.setSettings(settings);
    QTimer timer;
    int number = begin;
    QObject::connect(&timer, &QTimer::timeout, &worker, [&] {
        std::vector<PublishRecord> records;
        for (int i = 0; i < 20; ++i)
            records.push_back(*recorder.recordOf(gap(quint64(number++))));
        worker.publish(std::move(records));
        std::printf("%d\n", number);
        std::fflush(stdout);
    });
    timer.start(5);
    return QCoreApplication::exec();
}

void TestPublish::D11_aKilledProgramLosesNothingThatWasCommitted()
{
    KafkaStage stage;
    const QString outbox = m_folder->filePath(QStringLiteral("publish-outbox.db"));
    int committed = 0;
    for (int kill = 0; kill < 6; ++kill) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--publish"), stage.brokers(), outbox, QString::number(committed)});
        QByteArray output;
        while (output.count('\n') < 10 + 25 * kill) {
            QVERIFY2(child.waitForReadyRead(30'000), child.readAllStandardError().constData());
            output += child.readAllStandardOutput();
        }
        child.kill();   // SIGKILL: nothing of it runs any more.
        QVERIFY(child.waitForFinished(10'000));
        output += child.readAllStandardOutput();
        committed = output.left(output.lastIndexOf('\n')).split('\n').last().toInt();
    }
    QVERIFY(committed > 6 * 200);
    PublishService service(Soon);
    service.apply(configuration(stage.brokers()));
    service.addEvent(gap(999'999));
    service.advance();
    // Nothing of it is there any more when the newest is through.
    QTRY_VERIFY_WITH_TIMEOUT(service.status().delivered > 0 && service.status().waiting == 0, Patience);
    QCOMPARE(service.status().dropped + service.status().quarantined, quint64(0));
    const auto records = readTopics(stage.brokers(), GapTopic);
    QHash<QString, int> byId;
    QSet<int> numbers;
    for (const ReadRecord &record : records) {
        const QString id = record.json.value(QLatin1String("id")).toString();
        const int number = record.json.value(QLatin1String("expected")).toInt();
        QVERIFY(!byId.contains(id) || byId.value(id) == number);   // The same record again, and nothing else.
        byId.insert(id, number);
        numbers.insert(number);
    }
    for (int number = 0; number < committed; ++number)
        QVERIFY2(numbers.contains(number), qPrintable(QString::number(number)));
}

void TestPublish::theLastSecondIsDeliveredAtTheEnd()
{
    KafkaStage stage;
    {
        PublishService service(Soon);
        service.apply(configuration(stage.brokers()));
        service.shutDown();
        for (quint64 i = 0; i < 50; ++i)
            service.addEvent(gap(i));
    }   // Nobody called advance().
    QCOMPARE(numbersOf(readTopics(stage.brokers(), GapTopic)), upTo(50));
}

void TestPublish::settingsChangeWhileItRuns()
{
    KafkaStage stage;
    Configuration with = configuration(stage.brokers());
    PublishService service(Soon);
    service.apply(with);
    service.addEvent(gap(1));
    with.publish.gaps = false;
    service.apply(with);
    service.addEvent(gap(2));   // Not wanted.
    with.publish.gaps = true;
    with.publish.topicPrefix = QStringLiteral("other");
    service.apply(with);
    service.addEvent(gap(3));
    service.advance();
    QTRY_COMPARE_WITH_TIMEOUT(service.status().waiting, 0, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(service.status().delivered >= 2, Patience);
    with.publish.enabled = false;
    service.apply(with);
    QTRY_VERIFY_WITH_TIMEOUT(!service.status().isOn, Patience);
    service.addEvent(gap(4));
    service.advance();
    service.setFeeds(pictures(true));
    with.publish.enabled = true;
    service.apply(with);
    service.addEvent(gap(5));   // Of a simulation.
    service.advance();
    QTRY_VERIFY_WITH_TIMEOUT(service.status().isOn, Patience);
    service.setFeeds(pictures());
    const auto before = service.status().delivered;
    service.addEvent(gap(6));
    service.advance();
    QTRY_COMPARE_WITH_TIMEOUT(service.status().delivered, before + 1, Patience);
    QSet<int> first, other;
    for (const int number : numbersOf(readTopics(stage.brokers(), GapTopic)))
        first.insert(number);
    for (const int number : numbersOf(readTopics(stage.brokers(), {QStringLiteral("other.gaps")})))
        other.insert(number);
    QCOMPARE(first, QSet<int>{1});
    QCOMPARE(other, (QSet<int>{3, 6}));
}

void TestPublish::theMetricsHaveTheFigures()
{
    if (!MetricsEndpoint::isBuiltIn())
        QSKIP("built without the metrics endpoint");
    KafkaStage stage;
    Configuration with = configuration(stage.brokers());
    with.metrics = {.enabled = true, .listen = QStringLiteral("127.0.0.1:0")};
    PublishService service(Soon);   // As the programs connect it.
    Monitor monitor;
    connect(&service, &PublishService::statusChanged, &monitor, &Monitor::notePublishing);
    connect(&monitor, &Monitor::historyAdvanced, &service, &PublishService::advance);
    monitor.apply(with);
    service.apply(with);
    for (quint64 i = 0; i < 5; ++i)
        service.addEvent(gap(i));
    QTRY_VERIFY_WITH_TIMEOUT(monitor.metricsPort() != 0, Patience);
    const auto figures = [&monitor] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, monitor.metricsPort());
        socket.write("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QByteArray answer;
        while (socket.waitForReadyRead(20'000))
            answer += socket.readAll();
        return answer;
    };
    QTRY_VERIFY_WITH_TIMEOUT(figures().contains("\nfeedwarden_publish_delivered_total 5\n"), Patience);
    QVERIFY(figures().contains("\nfeedwarden_publish_up 1\n"));
}

static bool writeAgentConfiguration(const QString &path, const QString &brokers, const QJsonObject &exchange)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly)
           && file.write(QStringLiteral("config_version = 1\n[publish]\nenabled = true\nbrokers = \"%1\"\n"
                                        "instance = \"agent-1\"\nsamples = \"1s\"\nmessages = true\n[[feed]]\n"
                                        "name = \"mine\"\nvenue = \"binance-spot\"\nchannels = [\"trade\", \"depth\"]\n"
                                        "symbols = [\"BTCUSDT\"]\nurl = \"%2\"\nrest_url = \"%3\"\n")
                             .arg(brokers, exchange.value(QLatin1String("url")).toString(),
                                  exchange.value(QLatin1String("rest_url")).toString())
                             .toUtf8())
                  > 0;
}

void TestPublish::theAgentPublishesWhatItSees()
{
    KafkaStage stage;
    QProcess simulator;
    simulator.start(QStringLiteral(FEEDWARDEN_SIM),
                    {QStringLiteral("serve"), QStringLiteral("--venue"), QStringLiteral("binance-spot")});
    QVERIFY(simulator.waitForReadyRead(20'000));
    const QJsonObject exchange = QJsonDocument::fromJson(simulator.readLine()).object();
    const QString path = m_folder->filePath(QStringLiteral("f.toml"));
    QVERIFY(writeAgentConfiguration(path, stage.brokers(), exchange));
    QProcess agent;
    agent.start(QStringLiteral(FEEDWARDEN_AGENT),
                {QStringLiteral("run"), QStringLiteral("--config"), path, QStringLiteral("--data-dir"),
                 m_folder->path(), QStringLiteral("--output"), QStringLiteral("jsonl")});
    QByteArray output;
    const auto said = [&] {
        agent.waitForReadyRead(1'000);
        output += agent.readAllStandardOutput();
        return output;
    };
    QTRY_VERIFY_WITH_TIMEOUT(said().contains("\"to\":\"trusted\""), Patience);
    const auto messages = [&] { return readTopics(stage.brokers(), {QStringLiteral("feedwarden.messages")}); };
    const auto hasBoth = [&] {
        QSet<QString> kinds;
        for (const ReadRecord &record : messages())
            kinds.insert(record.json.value(QLatin1String("message")).toString());
        return kinds.contains(QStringLiteral("trade")) && kinds.contains(QStringLiteral("book"));
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasBoth(), Patience);
    for (const ReadRecord &record : messages()) {
        QCOMPARE(record.json.value(QLatin1String("feed")).toString(), QStringLiteral("mine"));
        const QString kind = record.json.value(QLatin1String("message")).toString();
        QCOMPARE(record.json.value(QLatin1String("stream")).toString(),
                 kind == QLatin1String("trade") ? QStringLiteral("BTCUSDT/trade") : QStringLiteral("BTCUSDT/depth"));
    }
    agent.terminate();
    QVERIFY(agent.waitForFinished(20'000));
    QCOMPARE(agent.exitCode(), 0);
    {
        // On a busy machine something may be left for the next start.
        PublishService next(Soon);
        next.apply(configuration(stage.brokers()));
    }
    bool isEndTold = false;
    const auto records = readTopics(stage.brokers(), AllTopics);
    int trusted = 0, samples = 0;
    for (const ReadRecord &record : records) {
        QCOMPARE(record.json.value(QLatin1String("instance")).toString(), QStringLiteral("agent-1"));
        isEndTold = isEndTold || record.json.value(QLatin1String("event")) == QLatin1String("shutdown");
        trusted += record.topic == AllTopics[2] && record.json.value(QLatin1String("to")) == QLatin1String("trusted");
        samples += record.topic == AllTopics[3];
    }
    QVERIFY(isEndTold);   // The last of all.
    QVERIFY(trusted >= 2);
    QVERIFY(samples >= 1);
    simulator.terminate();
    QVERIFY(simulator.waitForFinished(20'000));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--publish"))
        return publishForever(arguments.value(2), arguments.value(3), arguments.value(4).toInt());
    TestPublish test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_publish.moc"
