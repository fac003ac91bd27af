// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/trustserver.h"

#include "core/outlets/jsonlines.h"
#include "core/outlets/trustconversation.h"
#include "tests/loopback/trustlistener.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace tst_trustserver {

using namespace feedwarden;

/// The sockets of the trust signal: who may come, what is understood, and that nobody can take more than is his.
class TestTrustServer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whoMayOpenTheSocketIsSaid_data();
    void whoMayOpenTheSocketIsSaid();
    void whatADeadProgramLeftIsReplaced();
    void aLivingProgramIsNotDisturbed();
    void whatCannotBeOpenedIsNamed_data();
    void whatCannotBeOpenedIsNamed();
    void aClientIsGreetedAndAnswered();
    void subscribersGetStatesAndThenChanges();
    void whoDoesNotSubscribeHearsNothing();
    void subscriptionsEnd();
    void aStreamThatIsNotThereYetMayBeSubscribed();
    void halfALineIsWaitedFor();
    void oneBadLineEndsNothing();
    void aLineThatIsTooLongEndsTheConversation_data();
    void aLineThatIsTooLongEndsTheConversation();
    void tcpIsLoopbackAlone();
    void browsersAreSentAway_data();
    void browsersAreSentAway();
    void manyClientsAreServedAndTooManyAreNot();
    void fewerClientsMayComeOverTcp();
    void aSlowReaderCostsLittleAndMissesNoStream();   // R-02
    void aFloodOfQuestionsWaitsWithWhoAsks();
    void whoTakesNothingIsLetGo();
    void whoSaysNothingIsLetGo();
    void subscriptionsAreLimited();
    void everySecondSubscribersHearSomething();
    void anOldPictureIsToldByItself();
    void placesChangeWhileItRuns();
    void whatHappenedWhileItWasClosedIsNotGuessed();
    void shutdownIsTheLastWord();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("run/trust.sock")); }
    void open() { m_server->setPlaces({.socket = path()}); }
    void openTcp() { m_server->setPlaces({.tcp = LoopbackAddress{QStringLiteral("127.0.0.1"), 0}}); }
    /// One feed with so many streams on one line, all of them trusted.
    /// Pictured so late that it does not grow old within a test.
    void show(int streams = 2, Clock::time_point takenAt = Clock::now() + 1h);
    void tell(TrustState to, int stream = 0);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TrustServer> m_server;
};

static const QString FeedName = QStringLiteral("okx");

static StreamKey keyOf(int number) { return {QStringLiteral("S%1").arg(number), Channel::Trade}; }
static QString nameOfStream(int number) { return keyOf(number).toString(); }

void TestTrustServer::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("QIODevice|QSocketNotifier|QObject|QLocal|QTcp")));
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<TrustServer>();
}

void TestTrustServer::cleanup()
{
    m_server.reset();
    m_folder.reset();
}

void TestTrustServer::show(int streams, Clock::time_point takenAt)
{
    FeedSnapshot feed;
    feed.name = FeedName;
    ConnectionSnapshot line;
    line.line = 1;
    line.takenAt = takenAt;
    line.state = LineState::Stable;
    for (int i = 0; i < streams; ++i) {
        StreamSnapshot stream;
        stream.key = keyOf(i);
        stream.trust = TrustState::Trusted;
        line.streams.append(stream);
    }
    feed.lines = {line};
    m_server->setFeeds({feed});
}

void TestTrustServer::tell(TrustState to, int stream)
{
    Event event;
    event.feed = FeedName;
    event.line = 1;
    event.payload = TrustChanged{keyOf(stream), TrustState::Trusted, to};
    m_server->addEvent(event);
}

static QString modeAt(const QString &path)
{
    struct stat status {
    };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? QString::number(status.st_mode & 07777, 8)
                                                                     : QStringLiteral("nothing");
}

/// A socket file that nobody listens behind any more.
static void leaveSocket(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    ::listen(fd, 1);
    ::close(fd);
}

void TestTrustServer::whoMayOpenTheSocketIsSaid_data()
{
    QTest::addColumn<SocketAccess>("access");
    QTest::addColumn<uint>("mask");
    QTest::addColumn<QString>("mode");
    QTest::newRow("X-03 the owner, umask 000") << SocketAccess::Owner << 0u << QStringLiteral("700");
    QTest::newRow("X-03 the owner, umask 022") << SocketAccess::Owner << 022u << QStringLiteral("700");
    QTest::newRow("X-03 the group, umask 000") << SocketAccess::Group << 0u << QStringLiteral("770");
    QTest::newRow("the group, umask 077") << SocketAccess::Group << 077u << QStringLiteral("770");
}

void TestTrustServer::whoMayOpenTheSocketIsSaid()
{
    QFETCH(const SocketAccess, access);
    QFETCH(const uint, mask);
    QFETCH(const QString, mode);
    const mode_t before = ::umask(mode_t(mask));
    m_server->setPlaces({.socket = path(), .access = access});
    ::umask(before);
    QCOMPARE(m_server->problems(), QStringList());
    QCOMPARE(m_server->socketPath(), path());
    QCOMPARE(modeAt(path()), mode);
    QCOMPARE(modeAt(m_folder->filePath(QStringLiteral("run"))), QStringLiteral("700"));
    QVERIFY(TrustListener(path()).isConnected);
    // Nothing is left behind, of the making neither.
    m_server.reset();
    QCOMPARE(QDir(m_folder->filePath(QStringLiteral("run")))
                 .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot),
             QStringList());
}

void TestTrustServer::whatADeadProgramLeftIsReplaced()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("run")));
    leaveSocket(path());
    QCOMPARE(QFileInfo::exists(path()), true);
    open();
    QCOMPARE(m_server->problems(), QStringList());
    TrustListener client(path());
    QTRY_COMPARE(client.count("hello"), 1);
}

void TestTrustServer::aLivingProgramIsNotDisturbed()
{
    open();
    TrustServer second;
    second.setPlaces({.socket = path()});
    QCOMPARE(second.problems().size(), 1);
    QVERIFY2(second.problems().first().contains(QLatin1String("another program listens")),
             qPrintable(second.problems().first()));
    QVERIFY(second.socketPath().isEmpty());
    TrustListener client(path());
    QTRY_COMPARE(client.count("hello"), 1);
    // Once the first is gone the second may.
    m_server->setPlaces({});
    second.setPlaces({.socket = path()});
    QCOMPARE(second.problems(), QStringList());
}

void TestTrustServer::whatCannotBeOpenedIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("part");
    QTest::newRow("a file of somebody") << QStringLiteral("file") << QStringLiteral("no socket");
    QTest::newRow("X-12 a link to a file") << QStringLiteral("link") << QStringLiteral("no socket");
    QTest::newRow("a folder") << QStringLiteral("folder") << QStringLiteral("no socket");
    QTest::newRow("below a file") << QStringLiteral("file/trust.sock") << QStringLiteral("cannot be made");
    QTest::newRow("too long") << QString(100, u'x') << QStringLiteral("too long");
}

void TestTrustServer::whatCannotBeOpenedIsNamed()
{
    QFETCH(const QString, name);
    QFETCH(const QString, part);
    QFile file(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("kept") == 4);
    file.close();
    QVERIFY(QFile::link(file.fileName(), m_folder->filePath(QStringLiteral("link"))));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    m_server->setPlaces({.socket = m_folder->filePath(name)});
    QCOMPARE(m_server->problems().size(), 1);
    QVERIFY2(m_server->problems().first().contains(part), qPrintable(m_server->problems().first()));
    QVERIFY(m_server->socketPath().isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("kept"));
}

void TestTrustServer::aClientIsGreetedAndAnswered()
{
    open();
    show();
    TrustListener client(path());
    QTRY_COMPARE(client.lines.size(), 1);
    QCOMPARE(client.last("hello", "protocol"), QStringLiteral("1"));
    client.send(R"({"ask":"trust","feed":"okx","stream":"S0/trade","id":7})"
                "\n"
                R"({"ask":"trust","feed":"okx","id":8})"
                "\r\n"
                R"({"ask":"trust","id":9})"
                "\n\n"
                R"({"ping":"p"})"
                "\n");
    QTRY_COMPARE(client.lines.size(), 5);
    QVERIFY(std::all_of(client.lines.begin() + 1, client.lines.begin() + 4,
                        [](const QJsonObject &line) { return line.value(QLatin1String("trusted")).toBool(); }));
    QCOMPARE(client.lines[1].value(QLatin1String("id")).toInt(), 7);
    QCOMPARE(client.lines[3].value(QLatin1String("feeds")).toArray().size(), 1);
    QCOMPARE(client.last("pong", "ping"), QStringLiteral("p"));
    tell(TrustState::Gapped);
    client.send(R"({"ask":"trust","feed":"okx","stream":"S0/trade"})"
                "\n");
    QTRY_COMPARE(client.last("answer", "reason"), QStringLiteral("gapped"));
    QVERIFY(!client.hasNonsense);
}

void TestTrustServer::subscribersGetStatesAndThenChanges()
{
    open();
    show();
    TrustListener all(path()), one(path());
    all.send("{\"subscribe\":\"trust\",\"id\":1}\n");
    one.send("{\"subscribe\":\"trust\",\"feed\":\"okx\",\"stream\":\"S1/trade\"}\n");
    QTRY_COMPARE(all.count("trust"), 2);
    QTRY_COMPARE(one.count("trust"), 1);
    QCOMPARE(all.last("subscribed", "streams"), QStringLiteral("2"));
    // The answer comes before what it announces.
    QCOMPARE(all.lines[1].value(QLatin1String("type")).toString(), QStringLiteral("subscribed"));
    QVERIFY(all.isTrusted(FeedName, nameOfStream(0)) && all.isTrusted(FeedName, nameOfStream(1)));
    tell(TrustState::Gapped, 0);
    tell(TrustState::Silent, 1);
    QTRY_COMPARE(all.reason(FeedName, nameOfStream(0)), QStringLiteral("gapped"));
    QTRY_COMPARE(all.reason(FeedName, nameOfStream(1)), QStringLiteral("silent"));
    QTRY_COMPARE(one.reason(FeedName, nameOfStream(1)), QStringLiteral("silent"));
    QCOMPARE(one.count("trust"), 2);
    tell(TrustState::Trusted, 0);
    QTRY_VERIFY(all.isTrusted(FeedName, nameOfStream(0)));
    // A stream that comes and one that goes.
    show(3);
    QTRY_VERIFY(all.isTrusted(FeedName, nameOfStream(2)));
    show(2);
    QTRY_COMPARE(all.reason(FeedName, nameOfStream(2)), QStringLiteral("unknown_stream"));
}

void TestTrustServer::whoDoesNotSubscribeHearsNothing()
{
    open();
    show();
    TrustListener client(path());
    tell(TrustState::Gapped);
    client.send("{\"ping\":1}\n");
    QTRY_COMPARE(client.count("pong"), 1);
    QCOMPARE(client.lines.size(), 2);
}

void TestTrustServer::subscriptionsEnd()
{
    open();
    show();
    TrustListener client(path());
    client.send("{\"subscribe\":\"trust\",\"feed\":\"okx\"}\n{\"unsubscribe\":\"trust\",\"feed\":\"okx\"}\n");
    QTRY_COMPARE(client.count("unsubscribed"), 1);
    const qsizetype before = client.count("trust");
    tell(TrustState::Gapped);
    client.send("{\"subscribe\":\"trust\",\"feed\":\"okx\",\"stream\":\"S0/trade\"}\n"
                "{\"subscribe\":\"trust\",\"feed\":\"okx\",\"stream\":\"S1/trade\"}\n"
                "{\"unsubscribe\":\"trust\",\"feed\":\"okx\",\"stream\":\"S0/trade\"}\n{\"ping\":1}\n");
    QTRY_COMPARE(client.count("pong"), 1);
    tell(TrustState::Silent, 0);
    tell(TrustState::Silent, 1);
    QTRY_COMPARE(client.reason(FeedName, nameOfStream(1)), QStringLiteral("silent"));
    QVERIFY(client.reason(FeedName, nameOfStream(0)) != QLatin1String("silent"));
    QVERIFY(client.count("trust") > before);
}

void TestTrustServer::aStreamThatIsNotThereYetMayBeSubscribed()
{
    open();
    TrustListener client(path());
    client.send("{\"subscribe\":\"trust\",\"feed\":\"okx\",\"stream\":\"S0/trade\"}\n");
    QTRY_COMPARE(client.reason(FeedName, nameOfStream(0)), QStringLiteral("unknown_feed"));
    show();
    QTRY_VERIFY(client.isTrusted(FeedName, nameOfStream(0)));
}

void TestTrustServer::halfALineIsWaitedFor()
{
    open();
    show();
    TrustListener client(path());
    client.send("{\"ask\":\"trust\",");
    TrustListener other(path());
    other.send("{\"ping\":1}\n");
    QTRY_COMPARE(other.count("pong"), 1);   // The half has arrived by now.
    QCOMPARE(client.count("answer"), 0);
    QCOMPARE(client.count("error"), 0);
    client.send("\"feed\":\"okx\"}\n{\"ping\"");
    QTRY_COMPARE(client.count("answer"), 1);
    // Who goes away in the middle of one harms nobody.
    client.device.reset();
    QTRY_COMPARE(m_server->clients(), 1);
}

void TestTrustServer::oneBadLineEndsNothing()
{
    open();
    show();
    TrustListener client(path());
    client.send(QByteArray("\0\x01\xff\xfe\n", 5)
                + "nonsense\n{\"ask\":\"trust\",\"id\":[]}\nGET / HTTP/1.1\r\n"
                  "{\"ask\":\"trust\",\"feed\":\"okx\",\"id\":1}\n");
    QTRY_COMPARE(client.count("answer"), 1);
    QCOMPARE(client.count("error"), 4);
    QCOMPARE(client.last("error", "error"), QStringLiteral("not_json"));
    QVERIFY(!client.isEnded);
}

void TestTrustServer::aLineThatIsTooLongEndsTheConversation_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<bool>("isEnded");
    const auto padded = [](qsizetype size) {
        const QByteArray start = "{\"ping\":\"", end = "\"}";
        return start + QByteArray(size - start.size() - end.size(), 'x') + end;
    };
    QTest::newRow("as long as may be") << padded(LongestTrustRequest) + '\n' << false;
    QTest::newRow("X-09 a byte too long") << padded(LongestTrustRequest + 1) + '\n' << true;
    QTest::newRow("X-09 without an end") << QByteArray(LongestTrustRequest + 1, 'x') << true;
    QTest::newRow("X-09 a megabyte") << QByteArray(1'024 * 1'024, '{') << true;
}

void TestTrustServer::aLineThatIsTooLongEndsTheConversation()
{
    QFETCH(const QByteArray, sent);
    QFETCH(const bool, isEnded);
    open();
    TrustListener client(path());
    client.send(sent);
    QTRY_VERIFY(isEnded ? client.isEnded : client.count("pong") == 1);
    QCOMPARE(client.isEnded, isEnded);
    if (isEnded)
        QTRY_COMPARE(m_server->clients(), 0);
    // A peer that is still writing when we close may lose the last word.
    if (isEnded && sent.size() < 100'000)
        QCOMPARE(client.last("error", "error"), QStringLiteral("line_too_long"));
}

void TestTrustServer::tcpIsLoopbackAlone()
{
    openTcp();
    QCOMPARE(m_server->problems(), QStringList());
    QVERIFY(m_server->tcpPort() > 0);
    QVERIFY(m_server->socketPath().isEmpty());
    show();
    TrustListener client(m_server->tcpPort());
    client.send("{\"ask\":\"trust\",\"feed\":\"okx\"}\n");
    QTRY_COMPARE(client.last("answer", "trusted"), QStringLiteral("true"));
    // X-08: not even by another address of this machine.
    QTcpSocket elsewhere;
    elsewhere.connectToHost(QStringLiteral("127.0.0.2"), m_server->tcpPort());
    QVERIFY(!elsewhere.waitForConnected(5'000));
    QCOMPARE(elsewhere.error(), QAbstractSocket::ConnectionRefusedError);
    // A port that is taken is said.
    TrustServer second;
    second.setPlaces({.tcp = LoopbackAddress{QStringLiteral("127.0.0.1"), m_server->tcpPort()}});
    QCOMPARE(second.problems().size(), 1);
}

void TestTrustServer::browsersAreSentAway_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("X-08 a page that asks") << QByteArray("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QTest::newRow("X-08 a page that posts a request")
        << QByteArray("POST / HTTP/1.1\r\nContent-Type: text/plain\r\n\r\n{\"ask\":\"trust\",\"id\":1}\n");
    QTest::newRow("X-08 a WebSocket") << QByteArray("GET / HTTP/1.1\r\nUpgrade: websocket\r\n\r\n");
    QTest::newRow("X-08 TLS") << QByteArray("\x16\x03\x01\x02", 4);
    QTest::newRow("X-08 a byte") << QByteArray("P");
}

void TestTrustServer::browsersAreSentAway()
{
    QFETCH(const QByteArray, sent);
    openTcp();
    show();
    TrustListener client(m_server->tcpPort());
    client.send(sent);
    QTRY_VERIFY(client.isEnded);
    QCOMPARE(client.last("error", "error"), QStringLiteral("wrong_protocol"));
    QCOMPARE(client.count("answer"), 0);
    QTRY_COMPARE(m_server->clients(), 0);
}

void TestTrustServer::manyClientsAreServedAndTooManyAreNot()
{
    open();
    show();
    std::vector<std::unique_ptr<TrustListener>> clients;
    for (int i = 0; i < TrustServer::MaxClients; ++i) {
        clients.push_back(std::make_unique<TrustListener>(path()));
        clients.back()->send("{\"subscribe\":\"trust\"}\n");
        QTRY_COMPARE(clients.back()->count("trust"), 2);
    }
    QCOMPARE(m_server->clients(), TrustServer::MaxClients);
    TrustListener tooMany(path());   // X-09
    QTRY_VERIFY(tooMany.isEnded);
    QCOMPARE(tooMany.last("error", "error"), QStringLiteral("too_many_clients"));
    tell(TrustState::Gapped);
    for (const auto &client : clients)
        QTRY_COMPARE(client->reason(FeedName, nameOfStream(0)), QStringLiteral("gapped"));
    // A place that is left is another's.
    clients.pop_back();
    QTRY_COMPARE(m_server->clients(), TrustServer::MaxClients - 1);
    TrustListener next(path());
    next.send("{\"ping\":1}\n");
    QTRY_COMPARE(next.count("pong"), 1);
}

void TestTrustServer::fewerClientsMayComeOverTcp()
{
    m_server->setPlaces({.socket = path(), .tcp = LoopbackAddress{QStringLiteral("127.0.0.1"), 0}});
    std::vector<std::unique_ptr<TrustListener>> clients;
    for (int i = 0; i < TrustServer::MaxTcpClients; ++i) {
        clients.push_back(std::make_unique<TrustListener>(m_server->tcpPort()));
        QTRY_COMPARE(clients.back()->count("hello"), 1);
    }
    TrustListener tooMany(m_server->tcpPort());
    QTRY_VERIFY(tooMany.isEnded);
    // They cannot keep out who comes by the socket.
    TrustListener local(path());
    local.send("{\"ping\":1}\n");
    QTRY_COMPARE(local.count("pong"), 1);
}

void TestTrustServer::aSlowReaderCostsLittleAndMissesNoStream()
{
    constexpr int Streams = 500;
    open();
    show(Streams);
    TrustListener client(path());
    client.send("{\"subscribe\":\"trust\"}\n");
    QTRY_COMPARE(client.count("trust"), Streams);
    const auto changesOf = [&](int stream) {
        return client.state(FeedName, nameOfStream(stream)).value(QLatin1String("changes")).toInt();
    };
    const int before = changesOf(0);
    // Without the event loop the client reads nothing: more than its system's buffer and our queue can hold.
    constexpr int Rounds = 21;
    qint64 most = 0;
    for (int round = 0; round < Rounds; ++round) {
        for (int stream = 0; stream < Streams; ++stream) {
            tell(round % 2 == 0 ? TrustState::Gapped : TrustState::Trusted, stream);
            most = std::max(most, m_server->queuedBytes());
        }
    }
    QVERIFY2(most > TrustConversation::QueueLimit / 2, qPrintable(QString::number(most)));   // It did fill.
    QVERIFY2(most <= TrustConversation::QueueLimit + 1'024, qPrintable(QString::number(most)));
    // Once it reads it has the newest of each stream, and the number of those it missed.
    for (int stream = 0; stream < Streams; ++stream)
        QTRY_COMPARE(changesOf(stream), before + Rounds);
    for (int stream = 0; stream < Streams; ++stream)
        QCOMPARE(client.reason(FeedName, nameOfStream(stream)), QStringLiteral("gapped"));
    QVERIFY(client.count("trust") < Streams * (Rounds + 1));   // Not all of them came.
    QVERIFY(!client.isEnded && !client.hasNonsense);
}

void TestTrustServer::aFloodOfQuestionsWaitsWithWhoAsks()
{
    open();
    show(200);
    QLocalSocket flood;
    flood.connectToServer(path());
    QVERIFY(flood.waitForConnected(5'000));
    flood.setReadBufferSize(1'024);   // And never reads.
    constexpr int Questions = 20'000;
    flood.write(QByteArray("{\"ask\":\"trust\"}\n").repeated(Questions));
    qint64 most = 0;
    // Until it stands: the client has not rid itself of all, and does not get rid of more.
    TrustListener other(path());
    for (int i = 0; i < 50; ++i) {
        other.send("{\"ping\":1}\n");
        QTRY_COMPARE(other.count("pong"), i + 1);   // The others are served meanwhile.
        most = std::max(most, m_server->queuedBytes());
    }
    QVERIFY2(most <= TrustConversation::QueueLimit + 1'024, qPrintable(QString::number(most)));
    QVERIFY(flood.bytesToWrite() > 0);
    // And all are answered if it reads after all.
    flood.setReadBufferSize(0);
    int answers = 0;
    connect(&flood, &QLocalSocket::readyRead, this, [&] {
        while (flood.canReadLine())
            answers += flood.readLine().contains("\"answer\"") ? 1 : 0;
    });
    answers += flood.readAll().count("\"answer\"");
    QTRY_COMPARE_WITH_TIMEOUT(answers, Questions, 60'000);
}

/// Both ends of one conversation, without a server.
struct ConversationPair {
    explicit ConversationPair(const TrustBook &book, const QString &path)
    {
        server.listen(path);
        client.connectToServer(path);
        server.waitForNewConnection(5'000);
        conversation = std::make_unique<TrustConversation>(server.nextPendingConnection(), book, nullptr);
    }
    QLocalServer server;
    QLocalSocket client;
    std::unique_ptr<TrustConversation> conversation;
};

void TestTrustServer::whoTakesNothingIsLetGo()
{
    const TrustBook book;
    ConversationPair pair(book, m_folder->filePath(QStringLiteral("s")));
    const QSignalSpy ended(pair.conversation.get(), &TrustConversation::ended);
    pair.client.write("{\"subscribe\":\"trust\"}\n");
    QTRY_VERIFY(pair.conversation->isSubscribed());
    const TrustSubject subject{FeedName, keyOf(0)};
    while (pair.conversation->queuedBytes() < TrustConversation::QueueLimit)
        pair.conversation->tell(subject, toJsonLine(trustState(subject, {}, Clock::now(), wallNow())));
    const auto now = Clock::now();
    pair.conversation->look(now + TrustConversation::Patience - 1s);
    QCOMPARE(ended.size(), 0);
    pair.conversation->look(now + TrustConversation::Patience + 1s);
    QTRY_COMPARE(ended.size(), 1);
}

void TestTrustServer::whoSaysNothingIsLetGo()
{
    const TrustBook book;
    ConversationPair pair(book, m_folder->filePath(QStringLiteral("s")));
    const QSignalSpy ended(pair.conversation.get(), &TrustConversation::ended);
    const auto now = Clock::now();
    pair.client.write("{\"ask\":");   // X-09: half a line is no word.
    QTRY_COMPARE(pair.client.bytesToWrite(), 0);
    pair.conversation->look(now + TrustConversation::Patience - 1s);
    QCOMPARE(ended.size(), 0);
    pair.conversation->look(now + TrustConversation::Patience + 1s);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(pair.client.readAll().contains("\"reason\":\"nothing_asked\""));

    ConversationPair spoken(book, m_folder->filePath(QStringLiteral("t")));
    const QSignalSpy stays(spoken.conversation.get(), &TrustConversation::ended);
    spoken.client.write("{\"ping\":1}\n");
    QByteArray heard;
    QTRY_VERIFY((heard += spoken.client.readAll()).contains("pong"));
    spoken.conversation->look(Clock::now() + 1h);
    spoken.client.write("{\"ping\":2}\n");
    QTRY_VERIFY((heard += spoken.client.readAll()).count("pong") == 2);
    QCOMPARE(stays.size(), 0);
}

void TestTrustServer::subscriptionsAreLimited()
{
    open();
    show();
    TrustListener client(path());
    QByteArray wishes;
    for (int i = 0; i <= TrustConversation::MaxSubscriptions; ++i)
        wishes += "{\"subscribe\":\"trust\",\"feed\":\"f\",\"stream\":\"X" + QByteArray::number(i) + "/trade\"}\n";
    client.send(wishes);
    QTRY_COMPARE(client.count("error"), 1);
    QCOMPARE(client.last("error", "error"), QStringLiteral("too_many_subscriptions"));
    QTRY_COMPARE(client.count("subscribed"), TrustConversation::MaxSubscriptions);
    client.send("{\"unsubscribe\":\"trust\"}\n{\"subscribe\":\"trust\"}\n");
    QTRY_COMPARE(client.count("subscribed"), TrustConversation::MaxSubscriptions + 1);
    // The same again is not another.
    for (int i = 0; i < 5; ++i)
        client.send("{\"subscribe\":\"trust\"}\n");
    QTRY_COMPARE(client.count("subscribed"), TrustConversation::MaxSubscriptions + 6);
}

void TestTrustServer::everySecondSubscribersHearSomething()
{
    open();
    TrustListener subscriber(path()), other(path());
    subscriber.send("{\"subscribe\":\"trust\"}\n");
    other.send("{\"ping\":1}\n");
    QTRY_VERIFY_WITH_TIMEOUT(subscriber.count("alive") >= 2, 20'000);
    QCOMPARE(other.count("alive"), 0);
}

void TestTrustServer::anOldPictureIsToldByItself()
{
    open();
    TrustListener client(path());
    client.send("{\"subscribe\":\"trust\"}\n");
    QTRY_COMPARE(client.count("subscribed"), 1);
    show(2, Clock::now());   // The last one: then its thread stands still.
    QTRY_VERIFY(client.isTrusted(FeedName, nameOfStream(0)));
    QTRY_COMPARE_WITH_TIMEOUT(client.reason(FeedName, nameOfStream(0)), QStringLiteral("no_answer"), 20'000);
    client.send("{\"ask\":\"trust\",\"feed\":\"okx\"}\n");
    QTRY_COMPARE(client.last("answer", "reason"), QStringLiteral("no_answer"));
    show(2, Clock::now());
    QTRY_VERIFY(client.isTrusted(FeedName, nameOfStream(0)));
}

void TestTrustServer::placesChangeWhileItRuns()
{
    open();
    show();
    TrustListener client(path());
    client.send("{\"ping\":1}\n");
    QTRY_COMPARE(client.count("pong"), 1);
    // More places leave those that there are alone.
    TrustServer::Places places{.socket = path(), .tcp = LoopbackAddress{QStringLiteral("127.0.0.1"), 0}};
    m_server->setPlaces(places);
    TrustListener overTcp(m_server->tcpPort());
    overTcp.send("{\"ping\":1}\n");
    QTRY_COMPARE(overTcp.count("pong"), 1);
    // Another path ends those who came by the old one, with a word.
    places.socket = m_folder->filePath(QStringLiteral("other.sock"));
    m_server->setPlaces(places);
    QTRY_VERIFY(client.isEnded);
    QCOMPARE(client.last("bye", "reason"), QStringLiteral("closing"));
    QVERIFY(!QFileInfo::exists(path()));
    overTcp.send("{\"ask\":\"trust\",\"feed\":\"okx\"}\n");
    QTRY_COMPARE(overTcp.last("answer", "trusted"), QStringLiteral("true"));
    TrustListener again(places.socket);
    QTRY_COMPARE(again.count("hello"), 1);
    m_server->setPlaces({});
    QTRY_VERIFY(again.isEnded && overTcp.isEnded);
    QCOMPARE(m_server->tcpPort(), quint16(0));
}

void TestTrustServer::whatHappenedWhileItWasClosedIsNotGuessed()
{
    const auto before = Clock::now();
    open();
    TrustListener client(path());
    client.send("{\"subscribe\":\"trust\"}\n");
    QTRY_COMPARE(client.count("subscribed"), 1);
    show(1, before);   // An event that came after this picture was not heard here.
    client.send("{\"ask\":\"trust\",\"feed\":\"okx\",\"stream\":\"S0/trade\"}\n");
    QTRY_COMPARE(client.last("answer", "reason"), QStringLiteral("starting"));
    show(1);
    QTRY_VERIFY(client.isTrusted(FeedName, nameOfStream(0)));
}

void TestTrustServer::shutdownIsTheLastWord()
{
    open();
    show();
    TrustListener client(path());
    client.send("{\"subscribe\":\"trust\"}\n");
    QTRY_COMPARE(client.count("trust"), 2);
    Event goodbye;
    goodbye.payload = ShutdownEvent{};
    m_server->addEvent(goodbye);
    QTRY_VERIFY(client.isEnded);
    QCOMPARE(client.reason(FeedName, nameOfStream(0)), QStringLiteral("shutting_down"));
    QCOMPARE(client.reason(FeedName, nameOfStream(1)), QStringLiteral("shutting_down"));
    QCOMPARE(client.lines.constLast().value(QLatin1String("reason")).toString(), QStringLiteral("shutting_down"));
    QCOMPARE(client.lines.constLast().value(QLatin1String("type")).toString(), QStringLiteral("bye"));
    QVERIFY(!QFileInfo::exists(path()));
}

}   // namespace tst_trustserver

FEEDWARDEN_GUILESS_TEST(tst_trustserver::TestTrustServer)
#include "tst_trustserver.moc"
