// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/loopback/publishstage.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

namespace tst_publishfaults {

using namespace feedwarden;
using namespace feedwarden::test;

/// Brokers that are away, slow or refuse, and records that nobody takes: what is told to them is not lost.
class TestPublishFaults final : public QObject
{
    Q_OBJECT
private slots:
    void init();

    void D13_aBrokerThatWasDownGetsEverythingOnce();
    void D13_aSlowBrokerGetsEverythingOnce();
    void D13_whatIsTooLargeIsPutAsideAndTheRestGoesOn_data();
    void D13_whatIsTooLargeIsPutAsideAndTheRestGoesOn();
    void onlyTheOneThatIsMeantIsPutAside_data();
    void onlyTheOneThatIsMeantIsPutAside();
    void whatIsRefusedIsTriedAgain_data();
    void whatIsRefusedIsTriedAgain();
    void aProducerThatDiesIsReplaced();   // D-13
    void D13_aFullQueueWaitsInTheOutbox();
    void D13_marketDataIsBoundedAndItsLossCounted();
    void wrongBrokersHoldUpNothing();

private:
    [[nodiscard]] Configuration configuration(const QString &brokers) const { return publishingTo(brokers, *m_folder); }
    /// A service that begins, with one event that has got through.
    [[nodiscard]] bool hasDelivered(PublishService &service, const KafkaStage &stage, const Event &first) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPublishFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

bool TestPublishFaults::hasDelivered(PublishService &service, const KafkaStage &stage, const Event &first) const
{
    service.apply(configuration(stage.brokers()));
    service.addEvent(first);
    service.advance();
    return QTest::qWaitFor([&service] { return service.status().delivered == 1; }, Patience);
}

void TestPublishFaults::D13_aBrokerThatWasDownGetsEverythingOnce()
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

void TestPublishFaults::D13_aSlowBrokerGetsEverythingOnce()
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

void TestPublishFaults::D13_whatIsTooLargeIsPutAsideAndTheRestGoesOn_data()
{
    QTest::addColumn<bool>("isSaidByBroker");
    QTest::newRow("D-13 for what is sent") << false;
    QTest::newRow("D-13 for the broker") << true;
}

void TestPublishFaults::D13_whatIsTooLargeIsPutAsideAndTheRestGoesOn()
{
    QFETCH(const bool, isSaidByBroker);
    KafkaStage stage;
    PublishService service(Soon);
    QVERIFY(hasDelivered(service, stage, gap(1)));
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

void TestPublishFaults::onlyTheOneThatIsMeantIsPutAside_data()
{
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<int>("isPutAside");
    QTest::newRow("D-13 too large together") << QByteArray("refuse 10 1") << 0;
    QTest::newRow("D-13 one is too large") << QByteArray("refuse 10 2") << 1;
    QTest::newRow("D-12 invalid together") << QByteArray("refuse 87 1") << 0;
}

void TestPublishFaults::onlyTheOneThatIsMeantIsPutAside()
{
    QFETCH(const QByteArray, refusal);
    QFETCH(const int, isPutAside);
    KafkaStage stage;
    PublishService service(Soon);
    QVERIFY(hasDelivered(service, stage, gap(0)));
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

void TestPublishFaults::whatIsRefusedIsTriedAgain_data()
{
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<bool>("isPutAside");
    QTest::newRow("D-13 no permission, for a while") << QByteArray("refuse 29 4") << false;
    QTest::newRow("D-12 an invalid record, by itself twice") << QByteArray("refuse 87 3") << false;
    QTest::newRow("D-12 an invalid record, by itself three times") << QByteArray("refuse 87 4") << true;
}

void TestPublishFaults::whatIsRefusedIsTriedAgain()
{
    QFETCH(const QByteArray, refusal);
    QFETCH(const bool, isPutAside);
    KafkaStage stage;
    PublishService service(Soon);
    QVERIFY(hasDelivered(service, stage, gap(1)));
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

void TestPublishFaults::aProducerThatDiesIsReplaced()
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

void TestPublishFaults::D13_aFullQueueWaitsInTheOutbox()
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

void TestPublishFaults::D13_marketDataIsBoundedAndItsLossCounted()
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

void TestPublishFaults::wrongBrokersHoldUpNothing()
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

}   // namespace tst_publishfaults

FEEDWARDEN_GUILESS_TEST(tst_publishfaults::TestPublishFaults)
#include "tst_publishfaults.moc"
