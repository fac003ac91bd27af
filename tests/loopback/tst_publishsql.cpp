// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/configuration.h"
#include "core/outlets/publish/publishservice.h"
#include "tests/loopback/kafkastage.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#if defined(Q_OS_UNIX)
#include <pwd.h>
#include <unistd.h>
#endif

namespace tst_publishsql {

using namespace feedwarden;
using namespace feedwarden::test;

/// Where the machine is busy the end may take longer than a program has for it.
static constexpr PublishWorker::Waits Soon{.finish = 60s};

/// The schema that ships for PostgreSQL, in a real server, with records that were published and read back.
class TestPublishSql final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void D11_publishedRecordsAreRowsOnceHoweverOftenTheyCome();
    void D12_whatIsNoRecordHoldsUpNothing_data();
    void D12_whatIsNoRecordHoldsUpNothing();
    void theSchemaCanBeLoadedAgain();

private:
    /// PostgreSQL refuses to be run by root.
    void start(QProcess &process, const QString &program, const QStringList &arguments) const;
    [[nodiscard]] bool run(const QString &program, const QStringList &arguments, QByteArray *output = nullptr) const;
    /// What psql prints of it, without headings; "failed" where it complains.
    [[nodiscard]] QByteArray ask(const QByteArray &sql) const;
    [[nodiscard]] static QByteArray taking(const QString &topic, const QByteArray &value)
    {
        return "SELECT feedwarden.take('" + topic.toUtf8() + "', decode('" + value.toHex() + "', 'hex'));\n";
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_programs;
    QString m_user;   ///< Not empty: who runs it instead of root.
    QProcess m_server;
};

static QString schemaPath() { return QStringLiteral(FEEDWARDEN_SOURCE_DIR "/resources/postgresql/feedwarden.sql"); }

void TestPublishSql::start(QProcess &process, const QString &program, const QStringList &arguments) const
{
    const QString path = QDir(m_programs).filePath(program);
    process.setWorkingDirectory(m_folder->path());
    if (m_user.isEmpty())
        process.start(path, arguments);
    else
        process.start(QStringLiteral("runuser"),
                      QStringList{QStringLiteral("-u"), m_user, QStringLiteral("--"), path} + arguments);
}

bool TestPublishSql::run(const QString &program, const QStringList &arguments, QByteArray *output) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    start(process, program, arguments);
    const bool isDone = process.waitForFinished(120'000) && process.exitCode() == 0;
    const QByteArray said = process.readAllStandardOutput();
    if (output)
        *output = said;
    else if (!isDone)
        qWarning().noquote() << program << said;
    return isDone;
}

void TestPublishSql::initTestCase()
{
    QStringList folders = QDir(QStringLiteral("/usr/lib/postgresql")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (QString &folder : folders)
        folder = QStringLiteral("/usr/lib/postgresql/%1/bin").arg(folder);
    const QString initdb = QStandardPaths::findExecutable(
        QStringLiteral("initdb"), folders + QString::fromLocal8Bit(qgetenv("PATH")).split(QDir::listSeparator()));
    if (initdb.isEmpty())
        QSKIP("PostgreSQL is not installed");
    m_programs = QFileInfo(initdb).absolutePath();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
#if defined(Q_OS_UNIX)
    if (::geteuid() == 0) {
        const ::passwd *const nobody = ::getpwnam("nobody");
        if (!nobody || QStandardPaths::findExecutable(QStringLiteral("runuser")).isEmpty())
            QSKIP("PostgreSQL cannot be run by root, and there is nobody else");
        m_user = QStringLiteral("nobody");
        QCOMPARE(::chown(QFile::encodeName(m_folder->path()).constData(), nobody->pw_uid, nobody->pw_gid), 0);
    }
#endif
    const QString data = m_folder->filePath(QStringLiteral("data"));
    QByteArray said;
    if (!run(QStringLiteral("initdb"),
             {QStringLiteral("-D"), data, QStringLiteral("-U"), QStringLiteral("test"), QStringLiteral("-A"),
              QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--no-sync"),
              QStringLiteral("--locale=C")},
             &said))
        QSKIP(qPrintable(QStringLiteral("a PostgreSQL of its own cannot be made here: ") + QString::fromUtf8(said)));
    start(m_server, QStringLiteral("postgres"),
          {QStringLiteral("-D"), data, QStringLiteral("-c"), QStringLiteral("listen_addresses="), QStringLiteral("-c"),
           QStringLiteral("unix_socket_directories=") + m_folder->path(), QStringLiteral("-c"),
           QStringLiteral("fsync=off")});
    QTRY_VERIFY_WITH_TIMEOUT(ask("SELECT 1;") == "1", 60'000);
    QCOMPARE(ask("CREATE DATABASE prices;"), QByteArray("CREATE DATABASE"));
}

void TestPublishSql::cleanupTestCase()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    QVERIFY(run(QStringLiteral("pg_ctl"), {QStringLiteral("stop"), QStringLiteral("-m"), QStringLiteral("fast"),
                                           QStringLiteral("-D"), m_folder->filePath(QStringLiteral("data"))}));
    QVERIFY(m_server.waitForFinished(60'000));
}

void TestPublishSql::init()
{
    if (m_server.state() == QProcess::NotRunning)
        QSKIP("there is no PostgreSQL");
    QFile schema(schemaPath());
    QVERIFY(schema.open(QIODevice::ReadOnly));
    QVERIFY(ask("DROP SCHEMA IF EXISTS feedwarden CASCADE;") != "failed");
    const QByteArray said = ask(schema.readAll());
    QVERIFY2(said != "failed" && said.endsWith("COMMIT"), said.constData());
}

QByteArray TestPublishSql::ask(const QByteArray &sql) const
{
    QProcess psql;
    // The schema goes into a database of its own, once that is there.
    const QString database = sql == "SELECT 1;" || sql.startsWith("CREATE DATABASE") ? QStringLiteral("postgres")
                                                                                     : QStringLiteral("prices");
    start(psql, QStringLiteral("psql"),
          {QStringLiteral("-X"), QStringLiteral("-A"), QStringLiteral("-t"), QStringLiteral("-v"),
           QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-h"), m_folder->path(), QStringLiteral("-U"),
           QStringLiteral("test"), QStringLiteral("-d"), database});
    psql.write(sql);
    psql.closeWriteChannel();
    if (!psql.waitForFinished(60'000) || psql.exitCode() != 0)
        return "failed";
    return psql.readAllStandardOutput().trimmed();
}

void TestPublishSql::D11_publishedRecordsAreRowsOnceHoweverOftenTheyCome()
{
    KafkaStage stage;
    QVERIFY(!stage.brokers().isEmpty());
    const QTemporaryDir folder;
    const StreamKey trades{QStringLiteral("BTC'; DROP TABLE x;--"), Channel::Trade};   // X-14
    {
        Configuration configuration;
        configuration.general.dataDir = folder.path();
        configuration.publish = {.enabled = true,
                                 .brokers = stage.brokers(),
                                 .instance = QStringLiteral("here"),
                                 .samples = PublishSamples::Second,
                                 .messages = true};
        PublishService service(Soon);
        service.apply(configuration);
        const auto tell = [&](EventPayload payload) {
            service.addEvent(
                {.time = wallNow(), .feed = QStringLiteral("okx"), .line = 1, .payload = std::move(payload)});
        };
        for (quint64 i = 1; i <= 40; ++i)
            tell(SequenceGap{trades, i, i + 3, 3});
        tell(TrustChanged{trades, TrustState::Syncing, TrustState::Trusted});
        tell(TrustChanged{trades, TrustState::Trusted, TrustState::Blind});
        tell(StateChanged{LineState::Stable, LineState::Waiting, Cause::ConnectionLost});
        service.addEvent({.time = wallNow(), .payload = ShutdownEvent{true}});
        FeedSnapshot feed;
        feed.name = QStringLiteral("okx");
        ConnectionSnapshot line;
        line.state = LineState::Stable;
        line.metrics.rtt.p50 = 12ms;
        feed.lines = {line};
        service.setFeeds({feed});
        service.advance();
        auto batch = std::make_shared<MessageBatch>();
        FeedMessage message;
        message.stream = 0;
        message.payload = Trade{.price = Decimal(1001, 1), .quantity = Decimal(5, 0)};
        batch->messages = {message};
        batch->receivedAt = {wallNow()};
        service.messageSink()(QStringLiteral("okx"), batch,
                              std::make_shared<const std::vector<StreamKey>>(std::vector{trades}));
    }
    const auto records = readTopics(stage.brokers(),
                                    {QStringLiteral("feedwarden.events"), QStringLiteral("feedwarden.gaps"),
                                     QStringLiteral("feedwarden.trust"), QStringLiteral("feedwarden.samples"),
                                     QStringLiteral("feedwarden.messages")});
    QCOMPARE(records.size(), size_t(40 + 2 + 2 + 1 + 1));
    QByteArray sql;
    for (int time = 0; time < 3; ++time) {   // At least once.
        for (const ReadRecord &record : records)
            sql += taking(record.topic, record.value);
    }
    const QByteArrayList added = ask(sql).split('\n');
    QCOMPARE(added.count("t"), qsizetype(records.size()));
    QCOMPARE(added.count("f"), qsizetype(2 * records.size()));
    QCOMPARE(ask("SELECT count(*) FROM feedwarden.refused;"), QByteArray("0"));
    QCOMPARE(ask("SELECT count(*), sum(missing), min(expected), max(received) FROM feedwarden.gaps;"),
             QByteArray("40|120|1|43"));
    QCOMPARE(ask("SELECT DISTINCT instance, feed, line, stream FROM feedwarden.gaps;"),
             QByteArray("here|okx|1|BTC'; DROP TABLE x;--/trade"));
    QCOMPARE(ask("SELECT trust, ends IS NULL FROM feedwarden.trust_intervals ORDER BY begins, trust DESC;"),
             QByteArray("trusted|f\nblind|t"));
    QCOMPARE(ask("SELECT event, coalesce(feed, 'none'), cause FROM feedwarden.events ORDER BY event DESC;"),
             QByteArray("state_changed|okx|connection_lost\nshutdown|none|"));
    QCOMPARE(ask("SELECT step_s, observed_s, rtt_p50_ms, rtt_p95_ms IS NULL, quality_mean IS NULL "
                 "FROM feedwarden.samples;"),
             QByteArray("1|1|12|t|t"));
    QCOMPARE(ask("SELECT trusted_share, observed_s FROM feedwarden.trusted_share_by_hour;"), QByteArray("1|1"));
    QCOMPARE(ask("SELECT message, (record ->> 'price')::numeric FROM feedwarden.messages;"), QByteArray("trade|100.1"));
}

void TestPublishSql::D12_whatIsNoRecordHoldsUpNothing_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("reason");
    const QString gaps = QStringLiteral("feedwarden.gaps");
    const QByteArray good = R"({"schema_version":1,"id":"r-1","time":"2026-11-21T13:00:00.000Z","instance":"i",)"
                            R"("feed":"f","line":1,"expected":1,"received":2,"missing":1})";
    QTest::newRow("D-12 NUL in text") << gaps << QByteArray(good).replace("\"f\"", R"("f\u0000")")
                                      << QByteArray("unsupported Unicode escape sequence");
    QTest::newRow("D-12 a number out of range")
        << gaps << QByteArray(good).replace("\"line\":1", "\"line\":3000000000") << QByteArray("out of range");
    QTest::newRow("no UTF-8") << gaps << QByteArray("\xFF\xFE") << QByteArray("invalid byte sequence");
    QTest::newRow("no JSON") << gaps << QByteArray("{") << QByteArray("invalid input syntax for type json");
    QTest::newRow("nothing") << gaps << QByteArray() << QByteArray("invalid input syntax for type json");
    QTest::newRow("no id") << gaps << QByteArray(good).replace("\"id\"", "\"ID\"") << QByteArray("null value");
    QTest::newRow("a later schema") << gaps << QByteArray(good).replace("\"schema_version\":1", "\"schema_version\":2")
                                    << QByteArray("schema_version 2 is not known here");
    QTest::newRow("another topic") << QStringLiteral("feedwarden.others") << good
                                   << QByteArray("topic feedwarden.others is not known here");
}

void TestPublishSql::D12_whatIsNoRecordHoldsUpNothing()
{
    QFETCH(const QString, topic);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, reason);
    const QByteArray after = R"({"schema_version":1,"id":"r-2","time":"2026-11-21T13:00:00.000Z","instance":"i",)"
                             R"("feed":"f","line":1,"expected":1,"received":2,"missing":1})";
    QCOMPARE(ask("BEGIN;\n" + taking(topic, value) + taking(QStringLiteral("feedwarden.gaps"), after) + "COMMIT;"),
             QByteArray("BEGIN\nf\nt\nCOMMIT"));
    QCOMPARE(ask("SELECT id FROM feedwarden.gaps;"), QByteArray("r-2"));
    const QByteArray why = ask("SELECT reason FROM feedwarden.refused;");
    QVERIFY2(why.contains(reason), why.constData());
    QCOMPARE(ask("SELECT encode(value, 'hex') FROM feedwarden.refused;"), value.toHex());
}

void TestPublishSql::theSchemaCanBeLoadedAgain()
{
    QVERIFY(ask("INSERT INTO feedwarden.refused (topic, reason, value) VALUES ('t', 'r', '');") != "failed");
    QFile schema(schemaPath());
    QVERIFY(schema.open(QIODevice::ReadOnly));
    QVERIFY(ask(schema.readAll()) != "failed");
    QCOMPARE(ask("SELECT count(*) FROM feedwarden.refused;"), QByteArray("1"));
}

}   // namespace tst_publishsql

FEEDWARDEN_GUILESS_TEST(tst_publishsql::TestPublishSql)
#include "tst_publishsql.moc"
