// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/publish/publishrecord.h"

#include "core/config/configurationfile.h"
#include "core/connection/eventjson.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

namespace tst_publishrecord {

using namespace feedwarden;

/// What is published, and what the table [publish] may say.
class TestPublishRecord final : public QObject
{
    Q_OBJECT
private slots:
    void eachEventGoesToItsTopic_data();
    void eachEventGoesToItsTopic();
    void whatIsNotWantedIsNotPublished_data();
    void whatIsNotWantedIsNotPublished();
    void whatIsOfAnAccountIsNeverPublished_data();
    void whatIsOfAnAccountIsNeverPublished();
    void nothingSimulatedIsPublished();
    void anEventIsTheSameJsonEverywhere();
    void idsAreUniqueAndNameTheirRun();
    void samplesComeWhenTheyAreOver_data();
    void samplesComeWhenTheyAreOver();
    void aLineThatGoesLeavesItsSample();
    void marketDataIsExact_data();
    void marketDataIsExact();
    void marketDataOfUnknownStreamsIsLeftOut();
    void wrongSettingsAreToldWithTheirPlace_data();
    void wrongSettingsAreToldWithTheirPlace();
    void secretsInTheEnvironmentAreRefused();
};

static const WallTime t0 = toWallTime(QDateTime(QDate(2026, 11, 21), QTime(13, 0), Qt::UTC));
static const StreamKey Books{QStringLiteral("BTC-USD"), Channel::Depth};

static PublishRecorder recorder(const PublishSettings &settings = {})
{
    PublishRecorder made(QStringLiteral("here"), QStringLiteral("run1"));
    made.setSettings(settings);
    return made;
}

static QJsonObject read(const PublishRecord &record) { return QJsonDocument::fromJson(record.json).object(); }

static Event eventOf(EventPayload payload, const QString &account = {})
{
    return {.id = 5,
            .time = t0,
            .feed = account.isEmpty() ? QStringLiteral("okx") : QString(),
            .line = account.isEmpty() ? 2 : 0,
            .payload = std::move(payload),
            .account = account};
}

void TestPublishRecord::eachEventGoesToItsTopic_data()
{
    QTest::addColumn<Event>("told");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const Event &told, const char *topic, const char *key) {
        QTest::newRow(name) << told << QString::fromLatin1(topic) << QString::fromLatin1(key);
    };
    row("a gap", eventOf(SequenceGap{Books, 5, 7, 2}), "feedwarden.gaps", "here/okx/BTC-USD/depth");
    row("a gap of a whole line", eventOf(SequenceGap{{}, 5, 7, 2}), "feedwarden.gaps", "here/okx/2");
    row("trust", eventOf(TrustChanged{Books, TrustState::Trusted, TrustState::Gapped}), "feedwarden.trust",
        "here/okx/BTC-USD/depth");
    row("a line's event", eventOf(Reconnecting{1, 2s}), "feedwarden.events", "here/okx/2");
    row("a stream's event", eventOf(Resynced{Books, 2s}), "feedwarden.events", "here/okx/BTC-USD/depth");
    row("the program's event", {.time = t0, .payload = ShutdownEvent{true}}, "feedwarden.events", "here/");
}

void TestPublishRecord::eachEventGoesToItsTopic()
{
    QFETCH(const Event, told);
    QFETCH(const QString, topic);
    QFETCH(const QString, key);
    const auto record = recorder().recordOf(told);
    QVERIFY(record);
    QCOMPARE(record->topic, topic);
    QCOMPARE(record->key, key);
    auto other = recorder({.topicPrefix = QStringLiteral("my.own")});
    QCOMPARE(other.recordOf(told)->topic,
             QString(topic).replace(QStringLiteral("feedwarden"), QStringLiteral("my.own")));
}

void TestPublishRecord::whatIsNotWantedIsNotPublished_data()
{
    QTest::addColumn<Event>("told");
    QTest::addColumn<bool>("events");
    QTest::addColumn<bool>("gaps");
    QTest::addColumn<bool>("trust");
    QTest::newRow("events") << eventOf(Reconnecting{1, 2s}) << false << true << true;
    QTest::newRow("gaps") << eventOf(SequenceGap{Books, 5, 7, 2}) << true << false << true;
    QTest::newRow("trust") << eventOf(TrustChanged{Books, TrustState::Trusted, TrustState::Gapped}) << true << true
                           << false;
}

void TestPublishRecord::whatIsNotWantedIsNotPublished()
{
    QFETCH(const Event, told);
    QFETCH(const bool, events);
    QFETCH(const bool, gaps);
    QFETCH(const bool, trust);
    QVERIFY(!recorder({.events = events, .gaps = gaps, .trust = trust}).recordOf(told));
    QVERIFY(recorder({.events = !events, .gaps = !gaps, .trust = !trust}).recordOf(told));
}

void TestPublishRecord::whatIsOfAnAccountIsNeverPublished_data()
{
    QTest::addColumn<Event>("told");
    const QString account = QStringLiteral("canary");
    QTest::newRow("X-01 what it owns") << eventOf(AccountChanged{{QStringLiteral("balances"), Channel::Account}, {}},
                                                  account);
    QTest::newRow("X-01 what it owns, without its name")
        << eventOf(AccountChanged{{QStringLiteral("balances"), Channel::Account}, {}});
    QTest::newRow("X-01 its state") << eventOf(StateChanged{}, account);
    QTest::newRow("X-01 its key") << eventOf(AccountKeyRenewalFailed{1, 1s, QStringLiteral("canary")}, account);
}

void TestPublishRecord::whatIsOfAnAccountIsNeverPublished()
{
    QFETCH(const Event, told);
    QVERIFY(!recorder().recordOf(told));
}

static FeedSnapshot picture(quint64 messages, bool isSimulated = false)
{
    FeedSnapshot feed;
    feed.name = QStringLiteral("okx");
    feed.isSimulated = isSimulated;
    ConnectionSnapshot line;
    line.feed = feed.name;
    line.line = 2;
    line.state = LineState::Stable;
    line.metrics.wantedStreams = line.metrics.trustedStreams = 1;
    line.metrics.messagesReceived = messages;
    line.metrics.rtt = {10ms, 20ms, 30ms, 40ms};
    feed.lines = {line};
    return feed;
}

void TestPublishRecord::nothingSimulatedIsPublished()
{
    auto made = recorder({.samples = PublishSamples::Second, .messages = true});
    FeedSnapshot real = picture(1);
    real.name = QStringLiteral("real");
    made.setFeeds({real, picture(1, true)});   // As the history has it: beside it nothing is certain to be real.
    QVERIFY(!made.recordOf(eventOf(Reconnecting{1, 2s})));
    for (int i = 0; i < 3; ++i)
        QVERIFY(made.samplesAt(t0 + std::chrono::seconds(i), {real, picture(1, true)}).empty());
    QVERIFY(made.lastSamples().empty());
    made.setFeeds({real});
    QVERIFY(made.recordOf(eventOf(Reconnecting{1, 2s})));
    QVERIFY(!made.recordOf(eventOf(RehearsalFault{QStringLiteral("reset"), true})));
}

void TestPublishRecord::anEventIsTheSameJsonEverywhere()
{
    const Event told = eventOf(SequenceGap{Books, 5, 7, 2});
    QJsonObject json = read(*recorder().recordOf(told));
    QCOMPARE(json.take(QLatin1String("schema_version")).toInt(), PublishSchemaVersion);
    QCOMPARE(json.take(QLatin1String("id")).toString(), QStringLiteral("run1-1"));
    QCOMPARE(json.take(QLatin1String("instance")).toString(), QStringLiteral("here"));
    QCOMPARE(json, toJson(told));
}

void TestPublishRecord::idsAreUniqueAndNameTheirRun()
{
    auto made = recorder({.samples = PublishSamples::Second});
    QSet<QString> ids;
    int count = 0;
    const auto note = [&](const PublishRecord &record) {
        ids.insert(read(record).value(QLatin1String("id")).toString());
        ++count;
    };
    for (int i = 0; i < 20; ++i) {
        note(*made.recordOf(eventOf(Reconnecting{i, 2s})));
        for (const PublishRecord &record : made.samplesAt(t0 + std::chrono::seconds(i), {picture(1)}))
            note(record);
        made.setSettings({.trust = i % 2 == 0, .samples = PublishSamples::Second});
    }
    QVERIFY(count > 30);
    QCOMPARE(ids.size(), count);
    for (const QString &id : ids)
        QVERIFY(id.startsWith(QLatin1String("run1-")));
}

void TestPublishRecord::samplesComeWhenTheyAreOver_data()
{
    QTest::addColumn<PublishSamples>("samples");
    QTest::addColumn<int>("seconds");
    QTest::newRow("1s") << PublishSamples::Second << 1;
    QTest::newRow("10s") << PublishSamples::TenSeconds << 10;
    QTest::newRow("1min") << PublishSamples::Minute << 60;
    QTest::newRow("1h") << PublishSamples::Hour << 3'600;
    QTest::newRow("none") << PublishSamples::None << 0;
}

void TestPublishRecord::samplesComeWhenTheyAreOver()
{
    QFETCH(const PublishSamples, samples);
    QFETCH(const int, seconds);
    auto made = recorder({.samples = samples});
    std::vector<PublishRecord> records;
    const int length = seconds > 0 ? 3 * seconds : 100;
    for (int i = 0; i <= length; ++i) {
        for (PublishRecord &record : made.samplesAt(t0 + std::chrono::seconds(i), {picture(quint64(i) * 10)}))
            records.push_back(std::move(record));
    }
    QCOMPARE(records.size(), size_t(seconds > 0 ? 3 : 0));
    if (seconds == 0)
        return;
    const QJsonObject second = read(records[1]);
    QCOMPARE(records[1].topic, QStringLiteral("feedwarden.samples"));
    QCOMPARE(records[1].key, QStringLiteral("here/okx/2"));
    QCOMPARE(second.value(QLatin1String("time")).toString(), toRfc3339(t0 + std::chrono::seconds(seconds)));
    QCOMPARE(second.value(QLatin1String("step_s")).toInt(), seconds);
    QCOMPARE(second.value(QLatin1String("observed_s")).toInt(), seconds);
    QCOMPARE(second.value(QLatin1String("messages")).toInt(), 10 * seconds);
    QCOMPARE(second.value(QLatin1String("condition")).toString(), QStringLiteral("trusted"));
    QVERIFY(second.value(QLatin1String("quality_mean")).isNull());
    if (seconds == 1)
        QCOMPARE(second.value(QLatin1String("rtt_p95_ms")).toDouble(), 20.0);
}

void TestPublishRecord::aLineThatGoesLeavesItsSample()
{
    auto made = recorder({.samples = PublishSamples::Minute});
    for (int i = 0; i < 5; ++i)
        QVERIFY(made.samplesAt(t0 + std::chrono::seconds(i), {picture(1)}).empty());
    const auto left = made.samplesAt(t0 + 5s, {});
    QCOMPARE(left.size(), size_t(1));
    QCOMPARE(read(left[0]).value(QLatin1String("observed_s")).toInt(), 5);
    QVERIFY(made.lastSamples().empty());
    QVERIFY(made.samplesAt(t0 + 6s, {picture(1)}).empty());
    QCOMPARE(made.lastSamples().size(), size_t(1));
}

using Payload = decltype(FeedMessage::payload);

void TestPublishRecord::marketDataIsExact_data()
{
    QTest::addColumn<Payload>("payload");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const Payload &payload, const char *expected) {
        QTest::newRow(name) << payload << QByteArray(expected);
    };
    const Decimal price(10010, 2, true, 3), one(1, 0);   // 100.10(0)
    row("trade", Trade{price, one, 77, t0, Side::Sell},
        R"({"message":"trade","price":"100.100","quantity":"1","side":"sell","trade_id":77,
            "trade_time":"2026-11-21T13:00:00.000Z"})");
    row("trade without an id", Trade{price, one, 0, {}, Side::Unknown},
        R"({"message":"trade","price":"100.100","quantity":"1","side":"unknown","trade_id":null,"trade_time":null})");
    row("ticker", Ticker{price, one, one, one},
        R"({"message":"ticker","last":"100.100","bid":"1","ask":"1","volume_24h":"1"})");
    row("book ticker", BookTicker{price, one, one, one},
        R"({"message":"book_ticker","bid":"100.100","bid_quantity":"1","ask":"1","ask_quantity":"1"})");
    row("candle", Candle{t0, price, one, one, one, one, true},
        R"({"message":"candle","start":"2026-11-21T13:00:00.000Z","open":"100.100","high":"1","low":"1","close":"1",
            "volume":"1","is_closed":true})");
    row("book", BookChange{1, 1, 1, true},
        R"({"message":"book","is_snapshot":true,"bids":[["2","3"]],"asks":[["4","5"]]})");
    row("liquidation", Liquidation{price, one, Side::Buy},
        R"({"message":"liquidation","price":"100.100","quantity":"1","side":"buy"})");
    row("mark price", MarkPrice{price, one, Decimal(-1, 4), t0},
        R"({"message":"mark_price","mark":"100.100","index":"1","funding_rate":"-0.0001",
            "next_funding":"2026-11-21T13:00:00.000Z"})");
}

static MessageBatch batchOf(const Payload &payload, StreamIndex stream = 1)
{
    MessageBatch batch;
    FeedMessage message;
    message.stream = stream;
    message.eventTime = t0 - 5ms;
    message.sequence = {.first = 8, .last = 9, .previous = 7, .isSet = true};
    message.payload = payload;
    batch.messages = {message};
    batch.receivedAt = {t0};
    batch.levels = {{Decimal(0, 0), Decimal(1, 0)}, {Decimal(2, 0), Decimal(3, 0)}, {Decimal(4, 0), Decimal(5, 0)}};
    return batch;
}

void TestPublishRecord::marketDataIsExact()
{
    QFETCH(const Payload, payload);
    QFETCH(const QByteArray, expected);
    auto made = recorder({.messages = true});
    const auto records = made.messagesOf(QStringLiteral("okx"), batchOf(payload), {StreamKey(), Books});
    QCOMPARE(records.size(), size_t(1));
    QCOMPARE(records[0].topic, QStringLiteral("feedwarden.messages"));
    QCOMPARE(records[0].key, QStringLiteral("here/okx/BTC-USD/depth"));
    QJsonObject all = QJsonDocument::fromJson(expected).object();
    QVERIFY(!all.isEmpty());
    const QJsonObject around{{QLatin1String("schema_version"), 1},
                             {QLatin1String("id"), QLatin1String("run1-1")},
                             {QLatin1String("instance"), QLatin1String("here")},
                             {QLatin1String("time"), QLatin1String("2026-11-21T13:00:00.000Z")},
                             {QLatin1String("type"), QLatin1String("message")},
                             {QLatin1String("feed"), QLatin1String("okx")},
                             {QLatin1String("stream"), QLatin1String("BTC-USD/depth")},
                             {QLatin1String("event_time"), QLatin1String("2026-11-21T12:59:59.995Z")},
                             {QLatin1String("sequence"), 9}};
    for (auto i = around.begin(); i != around.end(); ++i)
        all.insert(i.key(), i.value());
    QCOMPARE(read(records[0]), all);
    QVERIFY(recorder().messagesOf(QStringLiteral("okx"), batchOf(payload), {StreamKey(), Books}).empty());
}

void TestPublishRecord::marketDataOfUnknownStreamsIsLeftOut()
{
    auto made = recorder({.messages = true});
    for (const StreamIndex stream : {NoStream, StreamIndex(0), StreamIndex(2)})
        QVERIFY(made.messagesOf(QStringLiteral("okx"), batchOf(Trade{}, stream), {StreamKey(), Books}).empty());
    QVERIFY(made.messagesOf(QStringLiteral("okx"), batchOf(AccountNews{}), {StreamKey(), Books}).empty());   // X-01
}

static QStringList said(const QByteArray &table, const QProcessEnvironment &environment = {})
{
    ReadOptions options;
    options.environment = environment;
    const ReadResult result = parseConfiguration("[publish]\n" + table, QStringLiteral("/nowhere/f.toml"), options);
    QStringList lines;
    for (const ConfigError &error : result.errors + result.warnings)
        lines.append(error.toString().remove(QStringLiteral("/nowhere/f.toml:")));
    return lines;
}

void TestPublishRecord::wrongSettingsAreToldWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("expected");   // Empty = it is right.
    const auto row = [](const char *name, const char *table, const char *expected) {
        QTest::newRow(name) << QByteArray(table) << QString::fromUtf8(expected);
    };
    row("on", "enabled = true\nbrokers = \"kafka-1:9092\"\n", "");
    row("several brokers", "brokers = \"kafka-1.example:9092,10.0.0.1:1,[::1]:65535\"\n", "");
    row("without brokers", "enabled = true\n",
        "2: publish.enabled: needs publish.brokers: where Kafka is, as in \"kafka-1:9092\"");
    const char *const brokers = "2: publish.brokers: must be HOST:PORT, several with commas and without spaces, as in "
                                "\"kafka-1:9092,kafka-2:9092\"";
    for (const char *const wrong : {"", "kafka-1", "kafka-1:", ":9092", "kafka-1:0", "kafka-1:65536", "kafka-1:9092,",
                                    "kafka-1:9092, kafka-2:9092", "PLAINTEXT://kafka-1:9092", "::1:9092", "[::1:9092",
                                    "[kafka]:9092", "user:canary@kafka-1:9092", "kafka-1:9092\\nssl.ca.location=x"})
        row(wrong[0] ? wrong : "no broker", QByteArray("brokers = \"" + QByteArray(wrong) + "\"\n").constData(),
            brokers);
    row("a topic", "topic_prefix = \"a/b\"\n",
        "2: publish.topic_prefix: must be 1 to 100 of the characters A-Z, a-z, 0-9, ., _ and -");
    row("an instance", "instance = \"\"\n",
        "2: publish.instance: must be 1 to 100 of the characters A-Z, a-z, 0-9, ., _ and -");
    row("a user", "sasl = \"scram-sha-256\"\nusername = \"u\"\npassword_file = \"p\"\n", "");
    row("a user over TLS", "tls = true\nsasl = \"plain\"\nusername = \"u\"\npassword_file = \"p\"\n", "");
    row("a mechanism", "sasl = \"gssapi\"\n",
        "2: publish.sasl: must be one of \"none\", \"plain\", \"scram-sha-256\", \"scram-sha-512\", not \"gssapi\"");
    row("X-15 a password in the clear", "sasl = \"plain\"\nusername = \"u\"\npassword_file = \"p\"\n",
        "2: publish.sasl: \"plain\" needs publish.tls = true: without it everybody on the way reads the password; "
        "\"scram-sha-512\" does not tell it");
    row("no user", "sasl = \"scram-sha-256\"\npassword_file = \"p\"\n", "2: publish.sasl: needs publish.username");
    row("no password", "sasl = \"scram-sha-256\"\nusername = \"u\"\n", "2: publish.sasl: needs publish.password_file");
    row("a user without a mechanism", "username = \"u\"\n", "2: publish.username: goes together with publish.sasl");
    row("an empty user", "sasl = \"scram-sha-256\"\nusername = \"\"\npassword_file = \"p\"\n",
        "3: publish.username: must be at least one character, none of them a control character");
    row("X-01 a password", "password = \"canary\"\n",
        "2: publish.password: a secret must not stand in the configuration: write it into a file that only you can "
        "read and name that in publish.password_file");
}

void TestPublishRecord::wrongSettingsAreToldWithTheirPlace()
{
    QFETCH(const QByteArray, table);
    QFETCH(const QString, expected);
    QCOMPARE(said(table), expected.isEmpty() ? QStringList() : QStringList{expected});
}

void TestPublishRecord::secretsInTheEnvironmentAreRefused()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("FEEDWARDEN_PUBLISH_PASSWORD"), QStringLiteral("canary"));
    QCOMPARE(said({}, environment),
             QStringList{QStringLiteral("environment: FEEDWARDEN_PUBLISH_PASSWORD: a secret must not stand in the "
                                        "environment: write it into a file that only you can read and name that in "
                                        "publish.password_file")});
}

}   // namespace tst_publishrecord

FEEDWARDEN_APPLESS_TEST(tst_publishrecord::TestPublishRecord)
#include "tst_publishrecord.moc"
