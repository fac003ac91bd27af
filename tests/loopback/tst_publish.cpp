// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/privatefiles.h"
#include "core/config/configuration.h"
#include "core/monitor/monitor.h"
#include "core/outlets/metricsendpoint.h"
#include "core/outlets/publish/publishservice.h"
#include "tests/loopback/kafkastage.h"
#include "tests/support/printing.h"

#include <QCoreApplication>
#include <QSet>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace feedwarden;
using namespace feedwarden::test;

static constexpr int Patience = 90'000;   // ms, for conditions that come by themselves.
/// Where the machine is busy the end may take longer than a program has for it.
static constexpr PublishWorker::Waits Soon{.retry = 200ms, .patience = 0ms, .finish = 60s};
static const StreamKey Trades{QStringLiteral("BTCUSDT"), Channel::Trade};
static const QStringList AllTopics = {QStringLiteral("feedwarden.events"), QStringLiteral("feedwarden.gaps"),
                                      QStringLiteral("feedwarden.trust"), QStringLiteral("feedwarden.samples")};
static const QStringList GapTopic = {QStringLiteral("feedwarden.gaps")};

/// What happens, told to a broker and read back by others.
class TestPublish final : public QObject
{
    Q_OBJECT
private slots:
    void init();

    void strangersReadWhatHappens();
    void kcatReadsIt();
    void D13_aBrokerThatWasDownGetsEverythingOnce();
    void D13_aSlowBrokerGetsEverythingOnce();
    void D13_whatIsTooLargeIsPutAsideAndTheRestGoesOn_data();
    void D13_whatIsTooLargeIsPutAsideAndTheRestGoesOn();
    void onlyTheOneThatIsMeantIsPutAside_data();
    void onlyTheOneThatIsMeantIsPutAside();
    void whatIsRefusedIsTriedAgain_data();
    void whatIsRefusedIsTriedAgain();
    void aProducerThatDiesIsReplaced();
    void D13_aFullQueueWaitsInTheOutbox();
    void D13_marketDataIsBoundedAndItsLossCounted();
    void D11_aKilledProgramLosesNothingThatWasCommitted();
    void theLastSecondIsDeliveredAtTheEnd();
    void wrongBrokersHoldUpNothing();
    void aRefusedUserIsToldInWords();
    void X01_aPasswordFileThatOthersReadIsNotUsed();
    void settingsChangeWhileItRuns();
    void theMetricsHaveTheFigures();
    void theAgentPublishesWhatItSees();

private:
    [[nodiscard]] Configuration configuration(const QString &brokers) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPublish::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

Configuration TestPublish::configuration(const QString &brokers) const
{
    Configuration made;
    made.general.dataDir = m_folder->path();
    made.publish = {
        .enabled = true, .brokers = brokers, .instance = QStringLiteral("here"), .samples = PublishSamples::Second};
    return made;
}

static Event gap(quint64 number, const QString &feed = QStringLiteral("okx"))
{
    return {.id = number,
            .time = wallNow(),
            .at = Clock::now(),
            .feed = feed,
            .line = 1,
            .payload = SequenceGap{Trades, number, number + 1, 1}};
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

/// How often each number was read, in the order of reading.
static QList<int> numbersOf(const std::vector<ReadRecord> &records)
{
    QList<int> numbers;
    for (const ReadRecord &record : records)
        numbers.append(record.json.value(QLatin1String("expected")).toInt());
    return numbers;
}

static QList<int> upTo(int count)
{
    QList<int> numbers;
    for (int i = 0; i < count; ++i)
        numbers.append(i);
    return numbers;
}

void TestPublish::D13_aBrokerThatWasDownGetsEverythingOnce()
{
    KafkaStage stage;
    PublishService service(Soon);
    QSignalSpy failed(&service, &PublishService::failed);
    service.apply(configuration(stage.brokers()));
    for (quint64 i = 0; i < 100; ++i)
        service.addEvent(gap(i));
    service.advance();
    QTRY_COMPARE_WITH_TIMEOUT(service.status().delivered, quint64(100), Patience);
    QVERIFY(stage.command("down"));
    for (quint64 i = 100; i < 400; ++i) {
        service.addEvent(gap(i));
        service.advance();
    }
    QTRY_COMPARE_WITH_TIMEOUT(service.status().waiting, 300, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!service.status().problem.isEmpty(), Patience);
    QVERIFY(service.status().oldest);
    QVERIFY(stage.command("up"));
    QTRY_COMPARE_WITH_TIMEOUT(service.status().waiting, 0, Patience);
    QVERIFY(service.status().problem.isEmpty());
    QCOMPARE(service.status().delivered, quint64(400));
    QCOMPARE(service.status().dropped, quint64(0));
    QCOMPARE(numbersOf(readTopics(stage.brokers(), GapTopic)), upTo(400));   // Each once, and in order.
    // Told, and not each time again: what is told is an event, which is published.
    QVERIFY(stage.command("down"));
    service.addEvent(gap(400));
    service.advance();
    QTRY_VERIFY_WITH_TIMEOUT(!service.status().problem.isEmpty(), Patience);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].value<Error>().detail.startsWith(QLatin1String("nothing gets to Kafka")));
}

void TestPublish::D13_aSlowBrokerGetsEverythingOnce()
{
    KafkaStage stage;
    PublishService service(Soon);
    service.apply(configuration(stage.brokers()));
    QVERIFY(stage.command("slow 700"));
    for (quint64 i = 0; i < 300; ++i) {
        service.addEvent(gap(i));
        if (i % 10 == 0)
            service.advance();
    }
    service.advance();
    QTRY_COMPARE_WITH_TIMEOUT(service.status().delivered, quint64(300), Patience);
    QVERIFY(stage.command("slow 0"));
    QCOMPARE(numbersOf(readTopics(stage.brokers(), GapTopic)), upTo(300));
}

void TestPublish::D13_whatIsTooLargeIsPutAsideAndTheRestGoesOn_data()
{
    QTest::addColumn<bool>("isSaidByBroker");
    QTest::newRow("D-13 for what is sent") << false;
    QTest::newRow("D-13 for the broker") << true;
}

void TestPublish::D13_whatIsTooLargeIsPutAsideAndTheRestGoesOn()
{
    QFETCH(const bool, isSaidByBroker);
    KafkaStage stage;
    PublishService service(Soon);
    service.apply(configuration(stage.brokers()));
    service.addEvent(gap(1));
    service.advance();
    QTRY_COMPARE_WITH_TIMEOUT(service.status().delivered, quint64(1), Patience);
    if (isSaidByBroker) {
        QVERIFY(stage.command("refuse 10 2"));   // MSG_SIZE_TOO_LARGE: with others, and by itself.
        service.addEvent(gap(2));
    } else {
        Event large = gap(2);
        large.payload = SubscriptionRejected{Trades, QString(1'100'000, u'x')};
        service.addEvent(large);
    }
    service.advance();
    QTRY_COMPARE_WITH_TIMEOUT(service.status().quarantined, quint64(1), Patience);
    service.addEvent(gap(3));
    service.advance();
    QTRY_COMPARE_WITH_TIMEOUT(service.status().delivered, quint64(2), Patience);
    QCOMPARE(service.status().waiting, 0);
    QCOMPARE(numbersOf(readTopics(stage.brokers(), GapTopic)), (QList<int>{1, 3}));
}

void TestPublish::onlyTheOneThatIsMeantIsPutAside_data()
{
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<int>("isPutAside");
    QTest::newRow("D-13 too large together") << QByteArray("refuse 10 1") << 0;
    QTest::newRow("D-13 one is too large") << QByteArray("refuse 10 2") << 1;
    QTest::newRow("D-12 invalid together") << QByteArray("refuse 87 1") << 0;
}

void TestPublish::onlyTheOneThatIsMeantIsPutAside()
{
    QFETCH(const QByteArray, refusal);
    QFETCH(const int, isPutAside);
    KafkaStage stage;
    PublishService service(Soon);
    service.apply(configuration(stage.brokers()));
    service.addEvent(gap(0));
    service.advance();
    QTRY_COMPARE_WITH_TIMEOUT(service.status().delivered, quint64(1), Patience);
    QVERIFY(stage.command(refusal.constData()));
    for (quint64 i = 1; i <= 50; ++i)
        service.addEvent(gap(i));
    service.advance();   // One key, one partition, one batch.
    QTRY_COMPARE_WITH_TIMEOUT(service.status().delivered + service.status().quarantined, quint64(51), Patience);
    QCOMPARE(service.status().quarantined, quint64(isPutAside));
    QSet<int> numbers;
    for (const int number : numbersOf(readTopics(stage.brokers(), GapTopic)))
        numbers.insert(number);
    QCOMPARE(numbers.size(), qsizetype(51 - isPutAside));
}

void TestPublish::whatIsRefusedIsTriedAgain_data()
{
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<bool>("isPutAside");
    QTest::newRow("D-13 no permission, for a while") << QByteArray("refuse 29 4") << false;
    QTest::newRow("D-12 an invalid record, by itself twice") << QByteArray("refuse 87 3") << false;
    QTest::newRow("D-12 an invalid record, by itself three times") << QByteArray("refuse 87 4") << true;
}

void TestPublish::whatIsRefusedIsTriedAgain()
{
    QFETCH(const QByteArray, refusal);
    QFETCH(const bool, isPutAside);
    KafkaStage stage;
    PublishService service(Soon);
    service.apply(configuration(stage.brokers()));
    service.addEvent(gap(1));
    service.advance();
    QTRY_COMPARE_WITH_TIMEOUT(service.status().delivered, quint64(1), Patience);
    QVERIFY(stage.command(refusal.constData()));
    service.addEvent(gap(2));
    service.advance();
    if (isPutAside)
        QTRY_COMPARE_WITH_TIMEOUT(service.status().quarantined, quint64(1), Patience);
    else
        QTRY_COMPARE_WITH_TIMEOUT(service.status().delivered, quint64(2), Patience);
    service.addEvent(gap(3));
    service.advance();
    QTRY_COMPARE_WITH_TIMEOUT(service.status().delivered + service.status().quarantined, quint64(3), Patience);
    QCOMPARE(service.status().quarantined, quint64(isPutAside ? 1 : 0));
    QCOMPARE(numbersOf(readTopics(stage.brokers(), GapTopic)), isPutAside ? (QList<int>{1, 3}) : (QList<int>{1, 2, 3}));
}

void TestPublish::aProducerThatDiesIsReplaced()
{
    KafkaStage stage;
    QVERIFY(stage.command("refuse-producer 31 2"));   // CLUSTER_AUTHORIZATION_FAILED: librdkafka gives up for good.
    PublishService service(Soon);
    QSignalSpy failed(&service, &PublishService::failed);
    service.apply(configuration(stage.brokers()));
    for (quint64 i = 0; i < 20; ++i)
        service.addEvent(gap(i));
    service.advance();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(service.status().delivered, quint64(20), Patience);
    QCOMPARE(service.status().quarantined, quint64(0));
    QVERIFY(service.status().problem.isEmpty());
    QCOMPARE(numbersOf(readTopics(stage.brokers(), GapTopic)), upTo(20));
}

void TestPublish::D13_aFullQueueWaitsInTheOutbox()
{
    KafkaStage stage;
    PublishService service(Soon);
    service.apply(configuration(stage.brokers()));
    QVERIFY(stage.command("down"));
    const int count = int(PublishWorker::MostUnderWay) + 2'000;
    for (int i = 0; i < count; ++i)
        service.addEvent(gap(quint64(i)));
    service.advance();
    QTRY_COMPARE_WITH_TIMEOUT(service.status().waiting, count, Patience);
    QVERIFY(stage.command("up"));
    QTRY_COMPARE_WITH_TIMEOUT(service.status().waiting, 0, Patience);
    QCOMPARE(service.status().dropped, quint64(0));
    QCOMPARE(numbersOf(readTopics(stage.brokers(), GapTopic)), upTo(count));
}

static MessageBatchPtr trades(int count)
{
    auto batch = std::make_shared<MessageBatch>();
    for (int i = 0; i < count; ++i) {
        FeedMessage message;
        message.stream = 0;
        message.payload = Trade{.price = Decimal(1001, 1), .quantity = Decimal(5, 0), .id = quint64(i) + 1};
        batch->messages.push_back(message);
        batch->receivedAt.push_back(wallNow());
    }
    return batch;
}

void TestPublish::D13_marketDataIsBoundedAndItsLossCounted()
{
    KafkaStage stage;
    Configuration with = configuration(stage.brokers());
    with.publish.messages = true;
    PublishService service(Soon);
    service.apply(with);
    const auto streams = std::make_shared<const std::vector<StreamKey>>(std::vector{Trades});
    const MessageSink sink = service.messageSink();
    sink(QStringLiteral("okx"), trades(20), streams);
    QTRY_COMPARE_WITH_TIMEOUT(service.status().messagesDelivered, quint64(20), Patience);
    const auto records = readTopics(stage.brokers(), {QStringLiteral("feedwarden.messages")});
    QCOMPARE(records.size(), size_t(20));
    QCOMPARE(records[4].json.value(QLatin1String("price")).toString(), QStringLiteral("100.1"));
    QCOMPARE(records[4].json.value(QLatin1String("trade_id")).toInt(), 5);
    QVERIFY(stage.command("down"));
    const int tooMany = PublishWorker::MostMessagesUnderWay + 1'000;
    sink(QStringLiteral("okx"), trades(tooMany), streams);
    service.addEvent(gap(1));   // Is not pushed out by it.
    service.advance();
    QTRY_COMPARE_WITH_TIMEOUT(service.status().messagesLost, quint64(1'000), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(service.status().waiting, 1, Patience);
    QVERIFY(stage.command("up"));
    QTRY_COMPARE_WITH_TIMEOUT(service.status().messagesDelivered, quint64(20 + tooMany - 1'000), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(service.status().waiting, 0, Patience);
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

void TestPublish::wrongBrokersHoldUpNothing()
{
    // Nobody listens there: the port was free a moment ago, and is ours.
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString nowhere = QStringLiteral("127.0.0.1:%1").arg(closed.serverPort());
    closed.close();
    {
        PublishService service(Soon);
        service.apply(configuration(nowhere));
        for (quint64 i = 0; i < 10; ++i) {
            service.addEvent(gap(i));
            service.advance();
        }
        QTRY_COMPARE_WITH_TIMEOUT(service.status().waiting, 10, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!service.status().problem.isEmpty(), Patience);
        QVERIFY2(service.status().problem.contains(nowhere), qPrintable(service.status().problem));
    }
    KafkaStage stage;
    PublishService service(Soon);
    service.apply(configuration(stage.brokers()));   // Somebody has put it right.
    QTRY_COMPARE_WITH_TIMEOUT(service.status().delivered, quint64(10), Patience);
    QCOMPARE(numbersOf(readTopics(stage.brokers(), GapTopic)), upTo(10));
}

namespace {

/// As much of a broker as tells a user that the password is wrong: ApiVersions, SaslHandshake and SaslAuthenticate of
/// Kafka's protocol, in their first versions.
class UnfriendlyBroker final : public QTcpServer
{
public:
    UnfriendlyBroker()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *const client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, this, [this, client] { answer(client); });
        });
    }
    [[nodiscard]] QByteArray heard() const { return m_heard; }

private:
    static QByteArray number(qint64 value, int bytes)
    {
        QByteArray text;
        for (int i = bytes - 1; i >= 0; --i)
            text += char(value >> (8 * i) & 0xFF);
        return text;
    }
    static qint64 number(const QByteArray &text, int at, int bytes)
    {
        qint64 value = 0;
        for (int i = 0; i < bytes; ++i)
            value = value << 8 | uchar(text[at + i]);
        return value;
    }
    static QByteArray text(const QByteArray &words) { return number(words.size(), 2) + words; }

    void answer(QTcpSocket *client)
    {
        QByteArray &input = m_input[client];
        input += client->readAll();
        while (input.size() >= 12 && input.size() >= 4 + number(input, 0, 4)) {
            const QByteArray request = input.mid(4, int(number(input, 0, 4)));
            input.remove(0, 4 + request.size());
            m_heard += request;
            QByteArray body;
            switch (number(request, 0, 2)) {
            case 18:   // ApiVersions: other versions than the first are refused, as old brokers do.
                body = number(request, 2, 2) > 0
                           ? number(35, 2) + number(0, 4)
                           : number(0, 2) + number(3, 4) + number(18, 2) + number(0, 4) + number(17, 2) + number(0, 2)
                                 + number(1, 2) + number(36, 2) + number(0, 4);
                break;
            case 17:   // SaslHandshake.
                body = number(0, 2) + number(1, 4) + text("SCRAM-SHA-256");
                break;
            case 36:   // SaslAuthenticate.
                body = number(58, 2) + text("Authentication failed: wrong user or password") + number(0, 4);
                break;
            default:
                client->disconnectFromHost();
                return;
            }
            const QByteArray reply = number(number(request, 4, 4), 4) + body;
            client->write(number(reply.size(), 4) + reply);
        }
    }

    QHash<QTcpSocket *, QByteArray> m_input;
    QByteArray m_heard;
};

}   // namespace

void TestPublish::aRefusedUserIsToldInWords()
{
    UnfriendlyBroker broker;
    QVERIFY(broker.listen(QHostAddress::LocalHost));
    const QString passwordFile = m_folder->filePath(QStringLiteral("password"));
    QVERIFY(writePrivateFile(passwordFile, "canary-password\n"));
    Configuration with = configuration(QStringLiteral("127.0.0.1:%1").arg(broker.serverPort()));
    with.publish.sasl = PublishSasl::ScramSha256;
    with.publish.username = QStringLiteral("somebody");
    with.publish.passwordFile = passwordFile;
    PublishService service(Soon);
    service.apply(with);
    service.addEvent(gap(1));
    service.advance();
    QTRY_VERIFY_WITH_TIMEOUT(service.status().problem.contains(QLatin1String("wrong user or password")), Patience);
    QVERIFY(!service.status().problem.contains(QLatin1String("canary")));
    QCOMPARE(service.status().waiting, 1);   // It is the user that is wrong, not the record.
    QCOMPARE(service.status().quarantined, quint64(0));
    QVERIFY(broker.heard().contains("somebody"));
    QVERIFY(!broker.heard().contains("canary"));   // SCRAM does not tell it.
}

void TestPublish::X01_aPasswordFileThatOthersReadIsNotUsed()
{
    const QString passwordFile = m_folder->filePath(QStringLiteral("password"));
    QVERIFY(writePrivateFile(passwordFile, "canary-password\n"));
    QVERIFY(QFile::setPermissions(passwordFile, PrivateFile | QFile::ReadOther));
    KafkaStage stage;
    Configuration with = configuration(stage.brokers());
    with.publish.sasl = PublishSasl::ScramSha512;
    with.publish.username = QStringLiteral("somebody");
    with.publish.passwordFile = passwordFile;
    PublishService service(Soon);
    service.apply(with);
    QTRY_VERIFY_WITH_TIMEOUT(service.status().problem.contains(QLatin1String("publish.password_file")), Patience);
    QVERIFY(service.status().problem.contains(passwordFile));
    QVERIFY(!service.status().problem.contains(QLatin1String("canary")));
    with.publish.sasl = PublishSasl::None;
    service.apply(with);   // And goes on without a restart.
    service.addEvent(gap(1));
    service.advance();
    QTRY_COMPARE_WITH_TIMEOUT(service.status().delivered, quint64(1), Patience);
    QVERIFY(service.status().problem.isEmpty());
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
