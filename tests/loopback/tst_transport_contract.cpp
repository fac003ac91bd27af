// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/httpanswer.h"
#include "tests/loopback/transportfixture.h"
#include "tests/support/testmain.h"

#include <QWebSocket>

#if defined(Q_OS_LINUX)
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace tst_transport_contract {

using namespace feedwarden;
using namespace feedwarden::test;

namespace {

/// Where a session is when something is done to it.
enum class Moment { AtOnce, Name, Tcp, Tls, Upgrade, Open, Text };

}   // namespace

class TestTransportContract : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }
    void theSocketBelowIsADirectChild_data();
    void theSocketBelowIsADirectChild();
    void theErrorTextNamesTheStatus();
    void tellsPhasesInOrderThenOpened_data();
    void tellsPhasesInOrderThenOpened();
    void nothingIsToldFromInsideOpen_data();
    void nothingIsToldFromInsideOpen();
    void abortEndsEveryPhase_data();
    void abortEndsEveryPhase();
    void closeEndsEveryPhase_data();
    void closeEndsEveryPhase();
    void abortInsideACallEndsTheSession_data();
    void abortInsideACallEndsTheSession();
    void noTextComesAfterAbortInsideText_data();
    void noTextComesAfterAbortInsideText();
    void closeSendsCodeAndReason();
    void theCloseFrameArrivesThroughAFlood_data();
    void theCloseFrameArrivesThroughAFlood();
    void aReasonThatDoesNotFitIsCut();
    void aPeerThatNeverClosesIsLeftAfterTheGrace_T14();
    void aPeerThatReadsNothingIsLeftAfterTheGrace_T14();
    void theNextSessionHasNothingOfTheLast();
    void openFromInsideClosed();
    void destructionTellsNothing_data();
    void destructionTellsNothing();
    void abortAndCloseOfAClosedTransportDoNothing();
    void sendsTextAndPingOnlyWhileOpen();
    void refusesPingsThatDoNotFit();
    void countsBytesInTheMiddleOfAFrame();
    void textIsUtf8WithReadableZerosBehindIt();
    void sendsUserAgentHeadersAndANormalPath_data();
    void sendsUserAgentHeadersAndANormalPath();
    void neverOffersCompression();
    void badUrlsEndAsSuch_data();
    void badUrlsEndAsSuch();
    void setsSocketOptions();
    void movesToAnotherThread();
    void knownLimitLeadingByteOrderMarkIsRemoved();
    void knownLimitBinaryMessagesAreDropped();

private:
    TestAuthority m_authority;
};

static void addSchemes()
{
    QTest::addColumn<bool>("isSecure");
    QTest::newRow("ws") << false;
    QTest::newRow("wss") << true;
}

void TestTransportContract::theSocketBelowIsADirectChild_data() { addSchemes(); }

void TestTransportContract::theSocketBelowIsADirectChild()
{
    // What the whole transport stands on. If this fails after an update of Qt, read the notes on WebSocketTransport.
    QFETCH(const bool, isSecure);
    FaultServer server;
    if (isSecure)
        server.setTls(m_authority.issue());
    QWebSocket socket;
    socket.open(server.url());
    auto *below = socket.findChild<QTcpSocket *>({}, Qt::FindDirectChildrenOnly);
    QVERIFY(below);
    QCOMPARE(qobject_cast<QSslSocket *>(below) != nullptr, isSecure);
}

void TestTransportContract::theErrorTextNamesTheStatus()
{
    // What is left if the socket below is not there any more one day.
    FaultServer server({steps::awaitRequest(), steps::send("HTTP/1.1 503 Busy\r\n\r\n"), steps::hold()});
    QWebSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.open(server.url());
    QTRY_COMPARE(statusInErrorText(socket.errorString()), 503);
    socket.abort();
}

void TestTransportContract::tellsPhasesInOrderThenOpened_data() { addSchemes(); }

void TestTransportContract::tellsPhasesInOrderThenOpened()
{
    QFETCH(const bool, isSecure);
    FaultServer server(steps::upgrade() + Script{steps::hold()});
    if (isSecure)
        server.setTls(m_authority.issue());
    Line line;
    int phasesWhenOpened = 0;
    line.heard.onOpened = [&] { phasesWhenOpened = int(line.heard.phases.size()); };
    line.open({.url = server.url(), .proxy = QNetworkProxy::NoProxy, .extraAuthorities = {m_authority.certificate()}});
    QTRY_COMPARE(line.heard.opened, 1);
    QList<SetupPhase> expected{SetupPhase::Name, SetupPhase::Tcp, SetupPhase::Tls, SetupPhase::Upgrade};
    if (!isSecure)
        expected.removeOne(SetupPhase::Tls);
    QCOMPARE(line.heard.phases, expected);
    QCOMPARE(phasesWhenOpened, expected.size());
    QVERIFY(std::is_sorted(line.heard.phaseTimes.begin(), line.heard.phaseTimes.end()));
    QCOMPARE(line.heard.closed(), 0);
}

void TestTransportContract::nothingIsToldFromInsideOpen_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("refused") << QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(refusedPort()));
    QTest::newRow("a scheme of another protocol") << QUrl(QStringLiteral("http://127.0.0.1/"));
    QTest::newRow("no URL") << QUrl();
    QTest::newRow("no host") << QUrl(QStringLiteral("ws:///path"));
}

void TestTransportContract::nothingIsToldFromInsideOpen()
{
    QFETCH(const QUrl, url);
    Line line(url);
    QCOMPARE(line.heard.phases.size(), 0);
    QCOMPARE(line.heard.closed(), 0);
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.heard.opened, 0);
    settle();
    QCOMPARE(line.heard.closed(), 1);
}

static void addMoments()
{
    QTest::addColumn<Moment>("moment");
    QTest::newRow("at once after open()") << Moment::AtOnce;
    QTest::newRow("while TCP connects") << Moment::Tcp;
    QTest::newRow("while TLS is set up") << Moment::Tls;
    QTest::newRow("while the upgrade is awaited") << Moment::Upgrade;
    QTest::newRow("open") << Moment::Open;
}

/// Brings `line` to `moment` and leaves it there; false where this system cannot.
struct Stage {
    explicit Stage(const TestAuthority &signer) : authority(signer) {}

    bool bring(Line &line, Moment moment)
    {
        OpenRequest request{.proxy = QNetworkProxy::NoProxy, .extraAuthorities = {authority.certificate()}};
        const auto reaches = [&](SetupPhase phase) {
            return QTest::qWaitFor([&] { return line.heard.phases.contains(phase); });
        };
        switch (moment) {
        case Moment::AtOnce:
        case Moment::Name:
            request.url = server.url();
            line.open(request);
            return true;
        case Moment::Tcp:
            if (!blackhole.isValid())
                return false;
            request.url = QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(blackhole.port()));
            line.open(request);
            return reaches(SetupPhase::Name);
        case Moment::Tls:
            request.url = server.url();
            request.url.setScheme(QStringLiteral("wss"));
            line.open(request);
            return reaches(SetupPhase::Tcp);
        case Moment::Upgrade:
            request.url = server.url();
            line.open(request);
            return reaches(SetupPhase::Tcp);
        case Moment::Open:
        case Moment::Text:
            server.setScript(steps::upgrade() + Script{steps::hold()});
            request.url = server.url();
            line.open(request);
            return reaches(SetupPhase::Upgrade);
        }
        return false;
    }

    const TestAuthority &authority;
    FaultServer server;
    SynBlackhole blackhole;
};

static SetupPhase reachedAt(Moment moment)
{
    switch (moment) {
    case Moment::AtOnce:
    case Moment::Name:
        return SetupPhase::Name;
    case Moment::Tcp:
        return SetupPhase::Tcp;
    case Moment::Tls:
        return SetupPhase::Tls;
    case Moment::Upgrade:
    case Moment::Open:
    case Moment::Text:
        break;
    }
    return SetupPhase::Upgrade;
}

void TestTransportContract::abortEndsEveryPhase_data() { addMoments(); }

void TestTransportContract::abortEndsEveryPhase()
{
    QFETCH(const Moment, moment);
    Stage stage(m_authority);
    Line line;
    if (!stage.bring(line, moment))
        QSKIP("no way to have a SYN unanswered on this system");
    line.transport.abort();
    line.transport.abort();
    QCOMPARE(line.heard.closed(), 0);   // From the event loop, never from inside abort().
    QVERIFY(!line.below() || line.below()->state() == QAbstractSocket::UnconnectedState);
    settle();
    QCOMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, EndReport::Kind::Aborted);
    QCOMPARE(line.end().reached, reachedAt(moment));
    QCOMPARE(line.end().wasOpen, moment == Moment::Open);
}

void TestTransportContract::closeEndsEveryPhase_data() { addMoments(); }

void TestTransportContract::closeEndsEveryPhase()
{
    QFETCH(const Moment, moment);
    Stage stage(m_authority);
    Line line;
    if (!stage.bring(line, moment))
        QSKIP("no way to have a SYN unanswered on this system");
    line.transport.close(1000, QStringLiteral("enough"));
    line.transport.close(1001, QStringLiteral("again"));
    QCOMPARE(line.heard.closed(), 0);
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, EndReport::Kind::Closed);
    QCOMPARE(line.end().reached, reachedAt(moment));
    settle();
    QCOMPARE(line.heard.closed(), 1);
}

void TestTransportContract::abortInsideACallEndsTheSession_data()
{
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<Moment>("moment");
    for (const bool isSecure : {false, true}) {
        const auto row = [&](const char *name, Moment moment) {
            QTest::addRow("%s, %s", isSecure ? "wss" : "ws", name) << isSecure << moment;
        };
        row("name", Moment::Name);
        row("TCP", Moment::Tcp);
        if (isSecure)
            row("TLS", Moment::Tls);
        row("upgrade", Moment::Upgrade);
        row("opened", Moment::Open);
        row("text", Moment::Text);
    }
}

void TestTransportContract::abortInsideACallEndsTheSession()
{
    QFETCH(const bool, isSecure);
    QFETCH(const Moment, moment);
    FaultServer server(steps::upgrade() + Script{steps::send(frames::text("1")), steps::hold()});
    if (isSecure)
        server.setTls(m_authority.issue());
    Line line;
    const auto abortAt = [&](Moment now) {
        if (now == moment)
            line.transport.abort();
    };
    line.heard.onPhase = [&](SetupPhase phase) {
        abortAt(phase == SetupPhase::Name  ? Moment::Name
                : phase == SetupPhase::Tcp ? Moment::Tcp
                : phase == SetupPhase::Tls ? Moment::Tls
                                           : Moment::Upgrade);
    };
    line.heard.onOpened = [&] { abortAt(Moment::Open); };
    line.heard.onText = [&](std::string_view) { abortAt(Moment::Text); };
    line.open({.url = server.url(), .proxy = QNetworkProxy::NoProxy, .extraAuthorities = {m_authority.certificate()}});
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, EndReport::Kind::Aborted);
    QCOMPARE(line.heard.opened, moment == Moment::Open || moment == Moment::Text ? 1 : 0);
    QCOMPARE(line.heard.texts.size(), moment == Moment::Text ? 1 : 0);
    settle();
    QCOMPARE(line.heard.closed(), 1);
}

void TestTransportContract::noTextComesAfterAbortInsideText_data()
{
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<bool>("closesInstead");
    QTest::newRow("ws, abort") << false << false;
    QTest::newRow("wss, abort") << true << false;
    QTest::newRow("ws, close") << false << true;
    QTest::newRow("wss, close") << true << true;
}

void TestTransportContract::noTextComesAfterAbortInsideText()
{
    QFETCH(const bool, isSecure);
    QFETCH(const bool, closesInstead);
    QByteArray burst;
    for (int i = 0; i < 500; ++i)
        burst += frames::text(QByteArray::number(i));
    FaultServer server(steps::upgrade() + Script{steps::send(burst), steps::hold()});
    if (isSecure)
        server.setTls(m_authority.issue());
    Line line;
    line.heard.onText = [&](std::string_view) {
        if (line.heard.texts.size() != 3)
            return;
        if (closesInstead)
            line.transport.close(1000, {});
        else
            line.transport.abort();
    };
    line.open({.url = server.url(), .proxy = QNetworkProxy::NoProxy, .extraAuthorities = {m_authority.certificate()}});
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, closesInstead ? EndReport::Kind::Closed : EndReport::Kind::Aborted);
    QCOMPARE(line.heard.texts, (QList<QByteArray>{"0", "1", "2"}));
}

void TestTransportContract::closeSendsCodeAndReason()
{
    FaultServer server(steps::upgrade() + Script{steps::hold()});
    Line line(server.url());
    QTRY_COMPARE(line.heard.opened, 1);
    line.transport.close(1001, QStringLiteral("going"));
    QTRY_COMPARE(line.heard.closed(), 1);
    QTRY_COMPARE(server.connection()->clientFrames().size(), 1);
    const Frame frame = server.connection()->clientFrames().constFirst();
    QCOMPARE(frame.opCode, 8);
    QCOMPARE(frame.payload, QByteArray("\x03\xe9going"));
    QCOMPARE(line.end().closeCode, 0);   // The peer sent none.
}

void TestTransportContract::theCloseFrameArrivesThroughAFlood_data()
{
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<bool>("isAnswered");
    QTest::newRow("ws, close frame and FIN") << false << true;
    QTest::newRow("ws, FIN alone") << false << false;
    QTest::newRow("wss, close frame and FIN") << true << true;
    QTest::newRow("wss, FIN alone") << true << false;
}

void TestTransportContract::theCloseFrameArrivesThroughAFlood()
{
    QFETCH(const bool, isSecure);
    QFETCH(const bool, isAnswered);
    // A closed socket with data unread becomes a reset, which would take the close frame with it.
    const QByteArray flood = frames::text(QByteArray(256 * 1024, 'x')).repeated(8);
    FaultServer server(steps::upgrade()
                       + Script{steps::send(flood), steps::awaitFrame(0x8),
                                steps::send(isAnswered ? frames::close(1000) : QByteArray()), steps::finish()});
    if (isSecure)
        server.setTls(m_authority.issue());
    Line line;
    OpenRequest request{.url = server.url(), .proxy = QNetworkProxy::NoProxy};
    if (isSecure)
        request.extraAuthorities = {m_authority.certificate()};
    line.heard.onText = [&line](std::string_view) { line.transport.close(1000, {}); };
    line.open(request);
    QTRY_COMPARE(line.heard.closed(), 1);
    QTRY_COMPARE(server.connection()->clientFrames().size(), 1);
    QCOMPARE(server.connection()->clientFrames().constFirst().payload, QByteArray("\x03\xe8"));
    QCOMPARE(line.end().kind, EndReport::Kind::Closed);
    QCOMPARE(line.end().detail, QString());   // The peer ended it, not the grace.
    QCOMPARE(line.heard.texts.size(), 1);     // Nothing is told of a session that was closed.
}

void TestTransportContract::aReasonThatDoesNotFitIsCut()
{
    FaultServer server(steps::upgrade() + Script{steps::awaitFrame(0x8), steps::finish()});
    Line line(server.url());
    QTRY_COMPARE(line.heard.opened, 1);
    line.transport.close(1000, QString(62, QChar(0xe9)));   // 124 bytes, one more than there may be.
    QTRY_COMPARE(line.heard.closed(), 1);
    QTRY_COMPARE(server.connection()->clientFrames().size(), 1);
    QCOMPARE(server.connection()->clientFrames().constFirst().payload,
             QByteArray("\x03\xe8") + QString(61, QChar(0xe9)).toUtf8());
}

void TestTransportContract::aPeerThatNeverClosesIsLeftAfterTheGrace_T14()
{
    // The server reads the close frame and keeps the connection as it is.
    FaultServer server(steps::upgrade() + Script{steps::hold()});
    Line line(server.url());
    QTRY_COMPARE(line.heard.opened, 1);
    line.transport.close(1000, {});
    QTRY_COMPARE_WITH_TIMEOUT(line.heard.closed(), 1, 5000);
    QCOMPARE(line.end().kind, EndReport::Kind::Closed);
    QTRY_VERIFY(server.connection()->isPeerGone());
}

void TestTransportContract::aPeerThatReadsNothingIsLeftAfterTheGrace_T14()
{
    FaultServer server(steps::upgrade() + Script{steps::stopReading(), steps::hold()});
    server.setReceiveBuffer(4096);
    Line line;
    line.open({.url = server.url(), .maxUnsentBytes = 64 * 1024 * 1024, .proxy = QNetworkProxy::NoProxy});
    QTRY_COMPARE(line.heard.opened, 1);
    QVERIFY(line.transport.sendText(QByteArray(32 * 1024 * 1024, 'x')));
    line.transport.close(1000, {});
    settle();
    QCOMPARE(line.heard.closed(), 0);   // QWebSocket alone would stay like this for ever.
    QTRY_COMPARE_WITH_TIMEOUT(line.heard.closed(), 1, 5000);
    QCOMPARE(line.end().kind, EndReport::Kind::Closed);
    QVERIFY(!line.end().detail.isEmpty());
}

void TestTransportContract::theNextSessionHasNothingOfTheLast()
{
    // The first one ends by a violation in the middle of a frame, with everything a session can leave behind.
    FaultServer bad(steps::upgrade()
                    + Script{steps::send(frames::text("old") + frames::ping("old") + frames::close(1013, "old")
                                         + frames::text("too late").left(4)),
                             steps::hold()});
    FaultServer good(steps::upgrade()
                     + Script{steps::send(frames::text("new")), steps::awaitFrame(9), steps::finish()});
    Line line(bad.url());
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().closeCode, 1013);
    QVERIFY(line.transport.bytesReceived() > 0);

    line.heard.phases.clear();
    line.open(good.url());
    QCOMPARE(line.transport.bytesReceived(), 0);
    QCOMPARE(line.transport.bytesSent(), 0);
    QVERIFY(!line.transport.lastByteAt());
    QTRY_COMPARE(line.heard.texts, (QList<QByteArray>{"old", "new"}));
    QCOMPARE(line.heard.phases.size(), 3);
    QVERIFY(line.transport.ping("1"));
    QTRY_COMPARE(line.heard.closed(), 2);
    QCOMPARE(line.end().kind, EndReport::Kind::Lost);
    QCOMPARE(line.end().closeCode, 0);
    QCOMPARE(line.end().closeReason, QString());
    QCOMPARE(line.end().httpStatus, 0);
}

void TestTransportContract::openFromInsideClosed()
{
    FaultServer server({steps::awaitRequest(), steps::send("HTTP/1.1 503 No\r\n\r\n"), steps::hold()});
    Line line;
    line.heard.onClosed = [&] {
        if (line.heard.closed() < 5)
            line.open(server.url());
    };
    line.open(server.url());
    QTRY_COMPARE(line.heard.closed(), 5);
    QCOMPARE(server.accepted(), 5);
    for (const EndReport &end : line.heard.ends)
        QCOMPARE(end.httpStatus, 503);
    settle();
    QVERIFY(!line.below());   // Nothing of the sockets stays.
}

void TestTransportContract::destructionTellsNothing_data() { addMoments(); }

void TestTransportContract::destructionTellsNothing()
{
    QFETCH(const Moment, moment);
    Stage stage(m_authority);
    auto line = std::make_unique<Line>();
    if (!stage.bring(*line, moment))
        QSKIP("no way to have a SYN unanswered on this system");
    RecordingListener other;
    line->transport.setListener(&other);
    line.reset();
    settle();
    QCOMPARE(other.closed(), 0);
    if (moment == Moment::Open)
        QTRY_VERIFY(stage.server.connection()->isPeerGone());
}

void TestTransportContract::abortAndCloseOfAClosedTransportDoNothing()
{
    Line line;
    line.transport.abort();
    line.transport.close(1000, {});
    settle();
    QCOMPARE(line.heard.closed(), 0);
}

void TestTransportContract::sendsTextAndPingOnlyWhileOpen()
{
    FaultServer server(steps::upgrade() + Script{steps::awaitFrame(9), steps::send(frames::pong("7")), steps::hold()});
    Line line;
    QVERIFY(!line.transport.sendText("early"));
    line.open(server.url());
    bool sentBeforeOpen = false;
    line.heard.onPhase = [&](SetupPhase) {
        sentBeforeOpen = sentBeforeOpen || line.transport.sendText("early") || line.transport.ping("early");
    };
    QTRY_COMPARE(line.heard.opened, 1);
    QVERIFY(!sentBeforeOpen);
    QVERIFY(line.transport.sendText("{\"op\":\"\xc3\xa9\"}"));
    QVERIFY(line.transport.ping("7"));
    QTRY_COMPARE(line.heard.pongs, QList<QByteArray>{"7"});
    const auto sent = server.connection()->clientFrames();
    QCOMPARE(sent.size(), 2);
    QCOMPARE(sent[0].opCode, 1);
    QCOMPARE(sent[0].payload, QByteArray("{\"op\":\"\xc3\xa9\"}"));
    QCOMPARE(sent[1].opCode, 9);
    QCOMPARE(sent[1].payload, QByteArray("7"));
    QCOMPARE(line.transport.bytesSent(), server.connection()->received().size());
    line.transport.abort();
    QVERIFY(!line.transport.sendText("late"));
    QVERIFY(!line.transport.ping("late"));
}

void TestTransportContract::refusesPingsThatDoNotFit()
{
    FaultServer server(steps::upgrade() + Script{steps::hold()});
    Line line(server.url());
    QTRY_COMPARE(line.heard.opened, 1);
    QVERIFY(!line.transport.ping(QByteArray(126, 'p')));
    QVERIFY(line.transport.ping(QByteArray(125, 'p')));
    QTRY_COMPARE(server.connection()->clientFrames().size(), 1);
    QCOMPARE(server.connection()->clientFrames().constFirst().payload.size(), 125);
}

void TestTransportContract::countsBytesInTheMiddleOfAFrame()
{
    const QByteArray frame = frames::text(QByteArray(1000, 'x'));
    FaultServer server(steps::upgrade() + Script{steps::send(frame.left(500)), steps::hold()});
    Line line(server.url());
    QTRY_COMPARE(line.heard.opened, 1);
    const auto before = Clock::now();
    QTRY_VERIFY(line.transport.bytesReceived() > 500);
    const qint64 header = line.transport.bytesReceived() - 500;
    QVERIFY2(header > 100 && header < 300, "the 101 and half a frame");
    QVERIFY(line.transport.lastByteAt() && *line.transport.lastByteAt() <= Clock::now());
    server.connection()->write(frame.mid(500));
    server.connection()->flush();
    QTRY_COMPARE(line.heard.texts.size(), 1);
    QTRY_COMPARE(line.transport.bytesReceived(), header + frame.size());
    QVERIFY(*line.transport.lastByteAt() >= before);
}

void TestTransportContract::textIsUtf8WithReadableZerosBehindIt()
{
    const QList<QByteArray> texts{"",
                                  "a",
                                  "\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80",
                                  QByteArray(70'000, 'x'),
                                  "short again",
                                  QByteArray("a\0b", 3),
                                  QByteArray("\xe2\x82\xac").repeated(200'000),
                                  "end"};
    QByteArray bytes;
    for (const QByteArray &text : texts)
        bytes += frames::text(text);
    FaultServer server(steps::upgrade() + Script{steps::send(bytes), steps::hold()});
    Line line(server.url());
    QTRY_COMPARE(line.heard.texts.size(), texts.size());
    QVERIFY(line.heard.texts == texts);
    QVERIFY(line.heard.paddingIsZero);
}

void TestTransportContract::sendsUserAgentHeadersAndANormalPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("requestLine");
    QTest::newRow("nothing") << QString() << QByteArray("GET / HTTP/1.1");
    QTest::newRow("query without a path") << QStringLiteral("?x=1") << QByteArray("GET /?x=1 HTTP/1.1");
    QTest::newRow("streams") << QStringLiteral("/ws/btcusdt@trade/ethusdt@trade")
                             << QByteArray("GET /ws/btcusdt@trade/ethusdt@trade HTTP/1.1");
    QTest::newRow("fragment") << QStringLiteral("/a#b") << QByteArray("GET /a HTTP/1.1");
}

void TestTransportContract::sendsUserAgentHeadersAndANormalPath()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, requestLine);
    FaultServer server({steps::awaitRequest(), steps::hold()});
    Line line;
    line.open({.url = server.url(path), .headers = {{"X-Test", "yes"}}, .proxy = QNetworkProxy::NoProxy});
    QTRY_VERIFY(server.connection() && !server.connection()->request().isEmpty());
    const FaultConnection &c = *server.connection();
    QCOMPARE(c.request().left(c.request().indexOf('\r')), requestLine);
    QCOMPARE(c.requestHeader("User-Agent"), QByteArray("Feedwarden/" FEEDWARDEN_VERSION));
    QCOMPARE(c.requestHeader("X-Test"), QByteArray("yes"));
    QCOMPARE(c.requestHeader("Host"), "127.0.0.1:" + QByteArray::number(server.serverPort()));
}

void TestTransportContract::neverOffersCompression()
{
    FaultServer server({steps::awaitRequest(), steps::hold()});
    Line line(server.url());
    QTRY_VERIFY(server.connection() && !server.connection()->request().isEmpty());
    QVERIFY(server.connection()->requestHeader("Sec-WebSocket-Extensions").isNull());

    // A configured header cannot offer it either.
    Line second;
    second.open({.url = server.url(),
                 .headers = {{"Sec-WebSocket-Extensions", "permessage-deflate"}},
                 .proxy = QNetworkProxy::NoProxy});
    QTRY_COMPARE(second.heard.closed(), 1);
    QCOMPARE(second.end().kind, EndReport::Kind::BadUrl);
    QCOMPARE(server.accepted(), 1);
}

void TestTransportContract::badUrlsEndAsSuch_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("empty") << QUrl();
    QTest::newRow("http") << QUrl(QStringLiteral("http://127.0.0.1/"));
    QTest::newRow("file") << QUrl(QStringLiteral("file:///etc/hosts"));
    QTest::newRow("no host") << QUrl(QStringLiteral("wss:///x"));
    QTest::newRow("port 0") << QUrl(QStringLiteral("ws://127.0.0.1:0/"));
    QTest::newRow("line break in the path") << QUrl(QStringLiteral("ws://127.0.0.1/a%0D%0AX: y"));
    QTest::newRow("line break in the query") << QUrl(QStringLiteral("ws://127.0.0.1/?a%0d%0aX: y"));
}

void TestTransportContract::badUrlsEndAsSuch()
{
    QFETCH(const QUrl, url);
    Line line(url);
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, EndReport::Kind::BadUrl);
    QVERIFY(!line.end().detail.isEmpty());
}

void TestTransportContract::setsSocketOptions()
{
    FaultServer server(steps::upgrade() + Script{steps::hold()});
    Line line(server.url());
    QTRY_COMPARE(line.heard.opened, 1);
    QCOMPARE(line.below()->socketOption(QAbstractSocket::LowDelayOption).toInt(), 1);
#if defined(Q_OS_LINUX)
    unsigned timeout = 0;
    socklen_t size = sizeof timeout;
    const int descriptor = int(line.below()->socketDescriptor());
    QCOMPARE(::getsockopt(descriptor, IPPROTO_TCP, TCP_USER_TIMEOUT, &timeout, &size), 0);
    QCOMPARE(timeout, 30'000u);
#endif
}

void TestTransportContract::movesToAnotherThread()
{
    FaultServer server(steps::upgrade() + Script{steps::send(frames::text("hello")), steps::hold()});
    RecordingListener heard;
    std::atomic_bool isDone = false;
    QThread thread;
    QThread *told = nullptr;
    heard.onText = [&](std::string_view) { told = QThread::currentThread(); };
    heard.onClosed = [&] { isDone = true; };
    auto *transport = new WebSocketTransport;
    transport->setListener(&heard);
    transport->moveToThread(&thread);
    connect(&thread, &QThread::finished, transport, &QObject::deleteLater);
    thread.start();
    std::atomic_bool hasText = false;
    heard.onText = [&](std::string_view) {
        told = QThread::currentThread();
        hasText = true;
    };
    QMetaObject::invokeMethod(
        transport, [&, url = server.url()] { transport->open({.url = url, .proxy = QNetworkProxy::NoProxy}); });
    QTRY_VERIFY(hasText);
    QMetaObject::invokeMethod(transport, [&] { transport->close(1000, {}); });
    QTRY_VERIFY(isDone);
    thread.quit();
    QVERIFY(thread.wait(5000));
    QCOMPARE(told, &thread);
    QCOMPARE(heard.end().kind, EndReport::Kind::Closed);
}

void TestTransportContract::knownLimitLeadingByteOrderMarkIsRemoved()
{
    FaultServer server(steps::upgrade() + Script{steps::send(frames::text("\xef\xbb\xbfx")), steps::hold()});
    Line line(server.url());
    QTRY_COMPARE(line.heard.texts.size(), 1);
    QCOMPARE(line.heard.texts.constFirst(), QByteArray("x"));
}

void TestTransportContract::knownLimitBinaryMessagesAreDropped()
{
    FaultServer server(steps::upgrade()
                       + Script{steps::send(frames::binary("{}") + frames::text("after")), steps::hold()});
    Line line(server.url());
    QTRY_COMPARE(line.heard.texts, QList<QByteArray>{"after"});
    QCOMPARE(line.heard.closed(), 0);
}

}   // namespace tst_transport_contract

FEEDWARDEN_GUILESS_TEST(tst_transport_contract::TestTransportContract)
#include "tst_transport_contract.moc"
