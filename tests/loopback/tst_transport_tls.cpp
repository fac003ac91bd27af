// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/loopback/transportfixture.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>

namespace tst_transport_tls {

using namespace feedwarden;
using namespace feedwarden::test;
using Kind = EndReport::Kind;

class TestTransportTls : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void goodCertificatesAreAccepted_data();
    void goodCertificatesAreAccepted();
    void theSystemsRootsAloneDoNotTrustOurs();
    void badCertificatesAreRefused_data();
    void badCertificatesAreRefused();
    void oldOrBrokenTlsIsRefused_S06_data();
    void oldOrBrokenTlsIsRefused_S06();
    void aStalledHandshakeLastsUntilAborted_S07_data();
    void aStalledHandshakeLastsUntilAborted_S07();
    void plainHttpOnTheTlsPortIsNamed_S08();
    void droppedHandshakesEndOnce_S09_data();
    void droppedHandshakesEndOnce_S09();
    void aTruncatedStreamIsALoss_S10_data();
    void aTruncatedStreamIsALoss_S10();

private:
    void openTo(Line &line, FaultServer &server, const QString &host = QStringLiteral("127.0.0.1"));

    TestAuthority m_authority;
};

void TestTransportTls::openTo(Line &line, FaultServer &server, const QString &host)
{
    QUrl url = server.url();
    url.setHost(host);
    url.setScheme(QStringLiteral("wss"));
    line.open({.url = url, .proxy = QNetworkProxy::NoProxy, .extraAuthorities = {m_authority.certificate()}});
}

void TestTransportTls::goodCertificatesAreAccepted_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<CertificateWish>("wish");
    QTest::newRow("address") << QStringLiteral("127.0.0.1") << CertificateWish{};
    QTest::newRow("name") << QStringLiteral("localhost") << CertificateWish{.dnsNames = {QStringLiteral("localhost")}};
    QTest::newRow("one of several names")
        << QStringLiteral("localhost")
        << CertificateWish{.dnsNames = {QStringLiteral("a.example"), QStringLiteral("LOCALHOST")}};
}

void TestTransportTls::goodCertificatesAreAccepted()
{
    QFETCH(const QString, host);
    QFETCH(const CertificateWish, wish);
    FaultServer server(steps::upgrade() + Script{steps::send(frames::text("hello")), steps::hold()});
    server.setTls(m_authority.issue(wish));
    Line line;
    openTo(line, server, host);
    QTRY_COMPARE(line.heard.texts, QList<QByteArray>{"hello"});
    const auto *tls = qobject_cast<QSslSocket *>(line.below());
    QVERIFY(tls && tls->isEncrypted());
    QVERIFY(tls->sessionProtocol() == QSsl::TlsV1_2 || tls->sessionProtocol() == QSsl::TlsV1_3);
}

void TestTransportTls::theSystemsRootsAloneDoNotTrustOurs()
{
    FaultServer server(steps::upgrade() + Script{steps::hold()});
    server.setTls(m_authority.issue());
    Line line(server.url());
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, Kind::CertificateUntrusted);
}

void TestTransportTls::badCertificatesAreRefused_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<Identity>("identity");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("named");   // What the detail has to say.
    const QString address = QStringLiteral("127.0.0.1");
    const QString name = QStringLiteral("localhost");
    const QStringList ours{name};
    const QStringList others{QStringLiteral("other.example"), QStringLiteral("*.more.example")};
    const auto fingerprint = [](const Identity &identity) {
        return QString::fromLatin1(identity.certificate.digest(QCryptographicHash::Sha256).toHex(':'));
    };

    const Identity expired = m_authority.issue({.validFrom = -48h, .validTo = -24h});
    QTest::newRow("S-01 expired") << address << expired << Kind::CertificateExpired
                                  << expired.certificate.expiryDate().toUTC().toString(Qt::ISODate);
    const Identity tooNew = m_authority.issue({.validFrom = 24h, .validTo = 48h});
    QTest::newRow("S-01 not yet valid") << address << tooNew << Kind::CertificateExpired
                                        << tooNew.certificate.effectiveDate().toUTC().toString(Qt::ISODate);

    QTest::newRow("S-02 wrong host") << name << m_authority.issue({.dnsNames = others}) << Kind::CertificateWrongHost
                                     << QStringLiteral("*.more.example, 127.0.0.1, other.example");

    const Identity selfSigned = TestAuthority::selfSigned();
    QTest::newRow("S-03 self-signed") << address << selfSigned << Kind::CertificateUntrusted << fingerprint(selfSigned);
    const Identity unknown = TestAuthority(QStringLiteral("somebody")).issue();
    QTest::newRow("S-03 unknown authority") << address << unknown << Kind::CertificateUntrusted << fingerprint(unknown);
    const Identity impostor = TestAuthority().issue();   // The name of ours, with a key of its own.
    QTest::newRow("S-03 authority of the same name") << address << impostor << Kind::CertificateUntrusted << QString();
    const Identity everything = TestAuthority::selfSigned(
        {.dnsNames = others, .addresses = {}, .validFrom = -48h, .validTo = -24h});
    QTest::newRow("S-03 self-signed, expired and for another host: the gravest counts")
        << address << everything << Kind::CertificateUntrusted << fingerprint(everything);

    QTest::newRow("S-04 only the common name matches")
        << name << m_authority.issue({.commonName = name, .dnsNames = others, .addresses = {}})
        << Kind::CertificateWrongHost << QStringLiteral("other.example");
    QTest::newRow("S-04 no alternative names at all")
        << name << m_authority.issue({.commonName = name, .addresses = {}}) << Kind::CertificateWrongHost
        << QStringLiteral("no alternative names");

    QTest::newRow("S-05 address, certificate with names only")
        << address << m_authority.issue({.dnsNames = ours, .addresses = {}}) << Kind::CertificateWrongHost << name;
    QTest::newRow("S-05 address in the common name only")
        << address << m_authority.issue({.commonName = address, .addresses = {}}) << Kind::CertificateWrongHost
        << QStringLiteral("no alternative names");
    QTest::newRow("S-05 address as a DNS name")
        << address << m_authority.issue({.dnsNames = {address}, .addresses = {}}) << Kind::CertificateWrongHost
        << QString();
    QTest::newRow("S-05 another address") << address << m_authority.issue({.addresses = {QStringLiteral("127.0.0.2")}})
                                          << Kind::CertificateWrongHost << QStringLiteral("127.0.0.2");
}

void TestTransportTls::badCertificatesAreRefused()
{
    QFETCH(const QString, host);
    QFETCH(const Identity, identity);
    QFETCH(const Kind, kind);
    QFETCH(const QString, named);
    FaultServer server(steps::upgrade() + Script{steps::hold()});
    server.setTls(identity);
    Line line;
    openTo(line, server, host);
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, kind);
    QVERIFY2(line.end().detail.contains(named), qPrintable(line.end().detail));
    QCOMPARE(line.end().reached, SetupPhase::Tls);
    QCOMPARE(line.heard.phases, (QList<SetupPhase>{SetupPhase::Name, SetupPhase::Tcp}));
    QTRY_VERIFY(server.connection()->isPeerGone());
    // Nothing was asked of a server that could not show who it is.
    QCOMPARE(server.connection()->received(), QByteArray());
}

void TestTransportTls::oldOrBrokenTlsIsRefused_S06_data()
{
    QTest::addColumn<QByteArray>("answer");
    // ServerHello: version, random, no session, TLS_RSA_WITH_AES_128_CBC_SHA, no compression.
    const auto hello = [](char minorVersion) {
        const QByteArray body = QByteArray("\x03").append(minorVersion) + QByteArray(32, 'r')
                                + QByteArray("\x00\x00\x2f\x00", 4);
        const QByteArray message = QByteArray("\x02\x00\x00", 3).append(char(body.size())) + body;
        return QByteArray(QByteArray("\x16\x03").append(minorVersion) + QByteArray(1, '\0').append(char(message.size()))
                          + message);
    };
    QTest::newRow("TLS 1.0") << hello(1);
    QTest::newRow("TLS 1.1") << hello(2);
    QTest::newRow("SSL 3") << hello(0);
    QTest::newRow("alert: protocol version") << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7);
    QTest::newRow("alert: handshake failure, as for no shared cipher") << QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7);
    QTest::newRow("record of nonsense") << QByteArray("\x16\x03\x03\x00\x04zzzz", 9);
}

void TestTransportTls::oldOrBrokenTlsIsRefused_S06()
{
    QFETCH(const QByteArray, answer);
    FaultServer server({steps::awaitBytes(100), steps::send(answer), steps::hold()});
    Line line;
    openTo(line, server);
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, Kind::TlsFailed);
    QCOMPARE(line.end().reached, SetupPhase::Tls);
    QVERIFY(!line.end().detail.isEmpty());
}

void TestTransportTls::aStalledHandshakeLastsUntilAborted_S07_data()
{
    QTest::addColumn<Script>("script");
    QTest::newRow("after the ClientHello") << Script{steps::awaitBytes(100), steps::hold()};
    QTest::newRow("in the middle of a record")
        << Script{steps::awaitBytes(100), steps::send(QByteArray("\x16\x03\x03\x10\x00\x02", 6)), steps::hold()};
}

void TestTransportTls::aStalledHandshakeLastsUntilAborted_S07()
{
    QFETCH(const Script, script);
    FaultServer server(script);
    Line line;
    openTo(line, server);
    QTRY_VERIFY(server.connection() && server.connection()->received().size() >= 100);
    settle();
    QCOMPARE(line.heard.closed(), 0);
    line.transport.abort();
    settle();
    QCOMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, Kind::Aborted);
    QCOMPARE(line.end().reached, SetupPhase::Tls);
    QTRY_VERIFY(server.connection()->isPeerGone());
}

void TestTransportTls::plainHttpOnTheTlsPortIsNamed_S08()
{
    FaultServer server({steps::awaitBytes(100),
                        steps::send("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"),
                        steps::hold()});
    Line line;
    openTo(line, server);
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, Kind::TlsFailed);
    QVERIFY2(line.end().detail.contains(QLatin1String("does not speak TLS")), qPrintable(line.end().detail));
}

void TestTransportTls::droppedHandshakesEndOnce_S09_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<int>("cut");
    QTest::newRow("server's bytes, FIN") << int(CuttingRelay::Way::ToClient) << int(CuttingRelay::Cut::End);
    QTest::newRow("server's bytes, RST") << int(CuttingRelay::Way::ToClient) << int(CuttingRelay::Cut::Reset);
    QTest::newRow("client's bytes, FIN") << int(CuttingRelay::Way::ToServer) << int(CuttingRelay::Cut::End);
    QTest::newRow("client's bytes, RST") << int(CuttingRelay::Way::ToServer) << int(CuttingRelay::Cut::Reset);
}

void TestTransportTls::droppedHandshakesEndOnce_S09()
{
    QFETCH(const int, way);
    QFETCH(const int, cut);
    FaultServer server(steps::upgrade() + Script{steps::send(frames::text("hello")), steps::hold()});
    server.setTls(m_authority.issue());
    int during[2] = {0, 0};   // In the handshake, after it.
    // A reset before the first byte is T-03, with a limit of its own.
    const int first = cut == int(CuttingRelay::Cut::Reset) ? 1 : 0;
    for (int bytes = first; bytes < 2000; bytes += bytes < 16 ? 1 : 61) {
        CuttingRelay relay(server.serverPort(), CuttingRelay::Way(way), bytes, CuttingRelay::Cut(cut));
        QUrl url = server.url();
        url.setPort(relay.serverPort());
        Line line;
        line.open({.url = url, .proxy = QNetworkProxy::NoProxy, .extraAuthorities = {m_authority.certificate()}});
        if (!waitUntil([&] { return line.isClosed() || !line.heard.texts.isEmpty(); }))
            QFAIL(qPrintable(QStringLiteral("no end after %1 bytes").arg(bytes)));
        if (!line.isClosed())
            break;   // All of it has passed.
        QVERIFY2(line.end().kind == Kind::Reset || line.end().kind == Kind::TlsFailed || line.end().kind == Kind::Lost,
                 nameOf(line.end().kind).data());
        QCOMPARE(line.end().kind == Kind::Lost, line.end().wasOpen);
        ++during[line.end().reached == SetupPhase::Upgrade ? 1 : 0];
        settle();
        QCOMPARE(line.heard.closed(), 1);
    }
    QVERIFY2(during[0] >= 15, "the handshake was not cut");
}

void TestTransportTls::aTruncatedStreamIsALoss_S10_data()
{
    QTest::addColumn<int>("cut");
    QTest::newRow("in the middle of a record, no close_notify") << int(CuttingRelay::Cut::End);
    QTest::newRow("reset") << int(CuttingRelay::Cut::Reset);
}

void TestTransportTls::aTruncatedStreamIsALoss_S10()
{
    QFETCH(const int, cut);
    FaultServer server(
        steps::upgrade()
        + Script{steps::send(frames::text("whole") + frames::text(QByteArray(100'000, 'x'))), steps::hold()});
    server.setTls(m_authority.issue());
    CuttingRelay relay(server.serverPort(), CuttingRelay::Way::ToClient, 50'000, CuttingRelay::Cut(cut));
    QUrl url = server.url();
    url.setPort(relay.serverPort());
    Line line;
    line.open({.url = url, .proxy = QNetworkProxy::NoProxy, .extraAuthorities = {m_authority.certificate()}});
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, Kind::Lost);
    QVERIFY(line.end().wasOpen);
    for (const QByteArray &text : line.heard.texts)
        QCOMPARE(text, QByteArray("whole"));
}

}   // namespace tst_transport_tls

FEEDWARDEN_GUILESS_TEST(tst_transport_tls::TestTransportTls)
#include "tst_transport_tls.moc"
