// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/httpanswer.h"
#include "tests/loopback/transportfixture.h"
#include "tests/loopback/transportparty.h"
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
    void aPeerThatNeverClosesIsLeftAfterTheGrace_T14_data();
    void aPeerThatNeverClosesIsLeftAfterTheGrace_T14();
    void aSessionHasNothingOfTheLast_data();
    void aSessionHasNothingOfTheLast();
    void aPeerThatReadsNothingIsLeftAfterTheGrace_T14();
    void theNextSessionHasNothingOfTheLast();
    void openFromInsideClosed_data();
    void openFromInsideClosed();
    void destructionTellsNothing_data();
    void destructionTellsNothing();
    void abortAndCloseOfAClosedTransportDoNothing_data();
    void abortAndCloseOfAClosedTransportDoNothing();
    void speaksOnlyWhileOpen_data();
    void speaksOnlyWhileOpen();
    void sendsTextAndPingOnlyWhileOpen();
    void refusesPingsThatDoNotFit();
    void countsBytesInTheMiddleOfAFrame();
    void textIsUtf8WithReadableZerosBehindIt();
    void sendsUserAgentHeadersAndANormalPath_data();
    void sendsUserAgentHeadersAndANormalPath();
    void neverOffersCompression();   // W-23
    void badUrlsEndAsSuch_data();
    void badUrlsEndAsSuch();
    void setsSocketOptions();
    void movesToAnotherThread();
    void knownLimitLeadingByteOrderMarkIsRemoved();
    void knownLimitBinaryMessagesAreDropped();

private:
    TestAuthority m_authority;
};

// What a transport promises is asked of both kinds: of the one with a socket, and of the one that simulations have.
static constexpr std::array Kinds = {std::pair{TransportKind::WebSocket, "socket"},
                                     std::pair{TransportKind::Simulated, "simulated"}};

static void addKinds()
{
    QTest::addColumn<TransportKind>("kind");
    for (const auto &[kind, name] : Kinds)
        QTest::newRow(name) << kind;
}

static void addSchemes()
{
    QTest::addColumn<bool>("isSecure");
    QTest::newRow("ws") << false;
    QTest::newRow("wss") << true;
}

static void addKindsAndSchemes()
{
    QTest::addColumn<TransportKind>("kind");
    QTest::addColumn<bool>("isSecure");
    for (const auto &[kind, name] : Kinds) {
        QTest::addRow("%s, ws", name) << kind << false;
        QTest::addRow("%s, wss", name) << kind << true;
    }
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

void TestTransportContract::tellsPhasesInOrderThenOpened_data() { addKindsAndSchemes(); }

void TestTransportContract::tellsPhasesInOrderThenOpened()
{
    QFETCH(const TransportKind, kind);
    QFETCH(const bool, isSecure);
    Party line(kind, m_authority, isSecure);
    line.serve({});
    int phasesWhenOpened = 0;
    line.heard.onOpened = [&] { phasesWhenOpened = int(line.heard.phases.size()); };
    line.open();
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
    QTest::addColumn<TransportKind>("kind");
    QTest::addColumn<QUrl>("url");
    QTest::newRow("socket, refused") << TransportKind::WebSocket
                                     << QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(refusedPort()));
    for (const auto &[kind, name] : Kinds) {
        QTest::addRow("%s, a scheme of another protocol", name) << kind << QUrl(QStringLiteral("http://127.0.0.1/"));
        QTest::addRow("%s, no URL", name) << kind << QUrl();
        QTest::addRow("%s, no host", name) << kind << QUrl(QStringLiteral("ws:///path"));
    }
}

void TestTransportContract::nothingIsToldFromInsideOpen()
{
    QFETCH(const TransportKind, kind);
    QFETCH(const QUrl, url);
    Party line(kind, m_authority);
    line.open(url);
    QCOMPARE(line.heard.phases.size(), 0);
    QCOMPARE(line.heard.closed(), 0);
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.heard.opened, 0);
    settle();
    QCOMPARE(line.heard.closed(), 1);
}

static void addMoments()
{
    QTest::addColumn<TransportKind>("kind");
    QTest::addColumn<Moment>("moment");
    for (const auto &[kind, name] : Kinds) {
        QTest::addRow("%s, at once after open()", name) << kind << Moment::AtOnce;
        QTest::addRow("%s, while TCP connects", name) << kind << Moment::Tcp;
        QTest::addRow("%s, while TLS is set up", name) << kind << Moment::Tls;
        QTest::addRow("%s, while the upgrade is awaited", name) << kind << Moment::Upgrade;
        QTest::addRow("%s, open", name) << kind << Moment::Open;
    }
}

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
    QFETCH(const TransportKind, kind);
    QFETCH(const Moment, moment);
    Party line(kind, m_authority);
    if (!line.bring(moment))
        QSKIP("no way to have a SYN unanswered on this system");
    line.transport->abort();
    line.transport->abort();
    QCOMPARE(line.heard.closed(), 0);   // From the event loop, never from inside abort().
    if (const auto *const real = dynamic_cast<WebSocketTransport *>(line.transport.get())) {
        const auto *const below = real->findChild<QTcpSocket *>();
        QVERIFY(!below || below->state() == QAbstractSocket::UnconnectedState);
    }
    QTRY_COMPARE(line.heard.closed(), 1);
    settle();
    QCOMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, EndReport::Kind::Aborted);
    QCOMPARE(line.end().reached, reachedAt(moment));
    QCOMPARE(line.end().wasOpen, moment == Moment::Open);
}

void TestTransportContract::closeEndsEveryPhase_data() { addMoments(); }

void TestTransportContract::closeEndsEveryPhase()
{
    QFETCH(const TransportKind, kind);
    QFETCH(const Moment, moment);
    Party line(kind, m_authority);
    if (!line.bring(moment))
        QSKIP("no way to have a SYN unanswered on this system");
    line.transport->close(1000, QStringLiteral("enough"));
    line.transport->close(1001, QStringLiteral("again"));
    QCOMPARE(line.heard.closed(), 0);
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, EndReport::Kind::Closed);
    QCOMPARE(line.end().reached, reachedAt(moment));
    settle();
    QCOMPARE(line.heard.closed(), 1);
}

void TestTransportContract::abortInsideACallEndsTheSession_data()
{
    QTest::addColumn<TransportKind>("kind");
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<Moment>("moment");
    for (const auto &one : Kinds) {
        for (const bool isSecure : {false, true}) {
            const auto row = [&](const char *name, Moment moment) {
                QTest::addRow("%s, %s, %s", one.second, isSecure ? "wss" : "ws", name)
                    << one.first << isSecure << moment;
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
}

void TestTransportContract::abortInsideACallEndsTheSession()
{
    QFETCH(const TransportKind, kind);
    QFETCH(const bool, isSecure);
    QFETCH(const Moment, moment);
    Party line(kind, m_authority, isSecure);
    line.serve({.texts = {"1"}});
    const auto abortAt = [&](Moment now) {
        if (now == moment)
            line.transport->abort();
    };
    line.heard.onPhase = [&](SetupPhase phase) {
        abortAt(phase == SetupPhase::Name  ? Moment::Name
                : phase == SetupPhase::Tcp ? Moment::Tcp
                : phase == SetupPhase::Tls ? Moment::Tls
                                           : Moment::Upgrade);
    };
    line.heard.onOpened = [&] { abortAt(Moment::Open); };
    line.heard.onText = [&](std::string_view) { abortAt(Moment::Text); };
    line.open();
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, EndReport::Kind::Aborted);
    QCOMPARE(line.heard.opened, moment == Moment::Open || moment == Moment::Text ? 1 : 0);
    QCOMPARE(line.heard.texts.size(), moment == Moment::Text ? 1 : 0);
    settle();
    QCOMPARE(line.heard.closed(), 1);
}

void TestTransportContract::noTextComesAfterAbortInsideText_data()
{
    QTest::addColumn<TransportKind>("kind");
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<bool>("closesInstead");
    for (const auto &[kind, name] : Kinds) {
        QTest::addRow("%s, ws, abort", name) << kind << false << false;
        QTest::addRow("%s, wss, abort", name) << kind << true << false;
        QTest::addRow("%s, ws, close", name) << kind << false << true;
        QTest::addRow("%s, wss, close", name) << kind << true << true;
    }
}

void TestTransportContract::noTextComesAfterAbortInsideText()
{
    QFETCH(const TransportKind, kind);
    QFETCH(const bool, isSecure);
    QFETCH(const bool, closesInstead);
    Party line(kind, m_authority, isSecure);
    Serving burst;
    for (int i = 0; i < 500; ++i)
        burst.texts += QByteArray::number(i);
    line.serve(burst);
    line.heard.onText = [&](std::string_view) {
        if (line.heard.texts.size() != 3)
            return;
        if (closesInstead)
            line.transport->close(1000, {});
        else
            line.transport->abort();
    };
    line.open();
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

void TestTransportContract::aPeerThatNeverClosesIsLeftAfterTheGrace_T14_data() { addKinds(); }

void TestTransportContract::aPeerThatNeverClosesIsLeftAfterTheGrace_T14()
{
    // The server reads the close frame and keeps the connection as it is.
    QFETCH(const TransportKind, kind);
    Party line(kind, m_authority);
    line.serve({});
    line.open();
    QTRY_COMPARE(line.heard.opened, 1);
    line.transport->close(1000, {});
    QTRY_COMPARE_WITH_TIMEOUT(line.heard.closed(), 1, 5000);
    QCOMPARE(line.end().kind, EndReport::Kind::Closed);
    QTRY_VERIFY(line.isPeerGone());
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

void TestTransportContract::aSessionHasNothingOfTheLast_data() { addKinds(); }

void TestTransportContract::aSessionHasNothingOfTheLast()
{
    QFETCH(const TransportKind, kind);
    Party line(kind, m_authority);
    line.serve({.texts = {"old"}, .closeCode = 1013});
    line.open();
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().closeCode, 1013);
    QVERIFY(line.transport->bytesReceived() > 0);

    line.heard.phases.clear();
    line.serve({.texts = {"new"}, .endsAfterPing = true});
    line.open();
    QCOMPARE(line.transport->bytesReceived(), 0);
    QCOMPARE(line.transport->bytesSent(), 0);
    QVERIFY(!line.transport->lastByteAt());
    QTRY_COMPARE(line.heard.texts, (QList<QByteArray>{"old", "new"}));
    QCOMPARE(line.heard.phases.size(), 3);
    QVERIFY(line.transport->ping("1"));
    QTRY_COMPARE(line.heard.closed(), 2);
    QCOMPARE(line.end().kind, EndReport::Kind::Lost);
    QCOMPARE(line.end().closeCode, 0);
}

void TestTransportContract::openFromInsideClosed_data() { addKinds(); }

void TestTransportContract::openFromInsideClosed()
{
    QFETCH(const TransportKind, kind);
    Party line(kind, m_authority);
    line.serve({.door = Serving::Door::Answers503});
    line.heard.onClosed = [&] {
        if (line.heard.closed() < 5)
            line.open();
    };
    line.open();
    QTRY_COMPARE(line.heard.closed(), 5);
    QCOMPARE(line.accepted(), 5);
    for (const EndReport &end : line.heard.ends)
        QCOMPARE(end.httpStatus, 503);
    settle();
    if (const auto *const real = dynamic_cast<WebSocketTransport *>(line.transport.get()))
        QVERIFY(!real->findChild<QTcpSocket *>());   // Nothing of the sockets stays.
}

void TestTransportContract::destructionTellsNothing_data() { addMoments(); }

void TestTransportContract::destructionTellsNothing()
{
    QFETCH(const TransportKind, kind);
    QFETCH(const Moment, moment);
    Party line(kind, m_authority);
    if (!line.bring(moment))
        QSKIP("no way to have a SYN unanswered on this system");
    RecordingListener other;
    line.transport->setListener(&other);
    line.transport.reset();
    settle();
    QCOMPARE(other.closed(), 0);
    if (moment == Moment::Open)
        QTRY_VERIFY(line.isPeerGone());
}

void TestTransportContract::abortAndCloseOfAClosedTransportDoNothing_data() { addKinds(); }

void TestTransportContract::abortAndCloseOfAClosedTransportDoNothing()
{
    QFETCH(const TransportKind, kind);
    Party line(kind, m_authority);
    line.transport->abort();
    line.transport->close(1000, {});
    settle();
    QCOMPARE(line.heard.closed(), 0);
}

void TestTransportContract::speaksOnlyWhileOpen_data() { addKinds(); }

void TestTransportContract::speaksOnlyWhileOpen()
{
    QFETCH(const TransportKind, kind);
    Party line(kind, m_authority);
    line.serve({.answersPing = true, .answersClose = true});
    QVERIFY(!line.transport->sendText("early"));
    line.open();
    bool sentBeforeOpen = false;
    line.heard.onPhase = [&](SetupPhase) {
        sentBeforeOpen = sentBeforeOpen || line.transport->sendText("early") || line.transport->ping("early");
    };
    QTRY_COMPARE(line.heard.opened, 1);
    QVERIFY(!sentBeforeOpen);
    const qint64 before = line.transport->bytesSent();
    QVERIFY(line.transport->sendText("text"));
    QVERIFY(!line.transport->ping(QByteArray(126, 'p')));
    QVERIFY(line.transport->ping("7"));
    QTRY_COMPARE(line.heard.pongs, QList<QByteArray>{"7"});
    QCOMPARE(line.transport->bytesSent(), before + (4 + 6) + (1 + 6));   // masked frames, RFC 6455 5.2
    line.transport->close(1000, {});
    QVERIFY(!line.transport->sendText("late"));
    QVERIFY(!line.transport->ping("late"));
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, EndReport::Kind::Closed);
    QVERIFY(line.heard.paddingIsZero);
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
    QTest::addColumn<TransportKind>("kind");
    QTest::addColumn<QUrl>("url");
    for (const auto &one : Kinds) {
        const auto row = [&one](const char *what, const char *url) {
            QTest::addRow("%s, %s", one.second, what) << one.first << QUrl(QLatin1String(url));
        };
        row("empty", "");
        row("http", "http://127.0.0.1/");
        row("file", "file:///etc/hosts");
        row("no host", "wss:///x");
        row("port 0", "ws://127.0.0.1:0/");
        row("line break in the path", "ws://127.0.0.1/a%0D%0AX: y");
        row("line break in the query", "ws://127.0.0.1/?a%0d%0aX: y");
    }
}

void TestTransportContract::badUrlsEndAsSuch()
{
    QFETCH(const TransportKind, kind);
    QFETCH(const QUrl, url);
    Party line(kind, m_authority);
    line.open(url);
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
