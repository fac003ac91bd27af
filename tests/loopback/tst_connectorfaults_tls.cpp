// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/loopback/connectorfaults.h"
#include "tests/loopback/transportfixture.h"
#include "tests/support/testmain.h"

namespace tst_connectorfaults_tls {

using namespace feedwarden;
using namespace feedwarden::test;
using Class = FailureClass;

/// Group S of the fault catalogue: certificates and handshakes, from the socket to the words.
class TestConnectorFaultsTls : public QObject
{
    Q_OBJECT
private slots:
    void badCertificatesBlock_data();
    void badCertificatesBlock();
    void brokenHandshakesAreTriedAgain_data();
    void brokenHandshakesAreTriedAgain();
    void aTruncatedStreamIsALoss_S10();
    void anotherIssuerIsAsGood_S11();

private:
    /// A line that trusts the authority of this test and reaches the server as wss://`host`.
    [[nodiscard]] std::unique_ptr<WatchedLine>
    lineTo(FaultBench &bench, const FaultServer &server, const QString &host = QStringLiteral("127.0.0.1"),
           std::optional<std::chrono::milliseconds> connectTimeout = {}) const;

    TestAuthority m_authority;
};

std::unique_ptr<WatchedLine>
TestConnectorFaultsTls::lineTo(FaultBench &bench, const FaultServer &server, const QString &host,
                               std::optional<std::chrono::milliseconds> connectTimeout) const
{
    QUrl url = server.url();
    url.setScheme(QStringLiteral("wss"));
    url.setHost(host);
    return std::make_unique<WatchedLine>(bench, WatchedLine::Setup{.url = url, .adjust = [&](Connector::Options &o) {
                                                                       if (connectTimeout)
                                                                           o.backoff.connectTimeout = *connectTimeout;
                                                                       o.extraAuthorities = {m_authority.certificate()};
                                                                   }});
}

void TestConnectorFaultsTls::badCertificatesBlock_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<Identity>("identity");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("named");
    const QString address = QStringLiteral("127.0.0.1");
    const QString name = QStringLiteral("localhost");
    const QStringList others{QStringLiteral("other.test")};
    QTest::newRow("S-01 expired") << address << m_authority.issue({.validFrom = -48h, .validTo = -24h})
                                  << Cause::CertificateExpired << QString();
    QTest::newRow("S-01 not yet valid") << address << m_authority.issue({.validFrom = 24h, .validTo = 48h})
                                        << Cause::CertificateExpired << QString();
    QTest::newRow("S-02 wrong host") << name << m_authority.issue({.dnsNames = others}) << Cause::CertificateWrongHost
                                     << QStringLiteral("other.test");
    const Identity selfSigned = TestAuthority::selfSigned();
    QTest::newRow("S-03 self-signed") << address << selfSigned << Cause::CertificateUntrusted
                                      << QString::fromLatin1(
                                             selfSigned.certificate.digest(QCryptographicHash::Sha256).toHex(':'));
    QTest::newRow("S-03 unknown authority")
        << address << TestAuthority(QStringLiteral("somebody")).issue() << Cause::CertificateUntrusted << QString();
    QTest::newRow("S-04 only the common name matches")
        << name << m_authority.issue({.commonName = name, .dnsNames = others, .addresses = {}})
        << Cause::CertificateWrongHost << QStringLiteral("other.test");
    QTest::newRow("S-05 address, certificate with names only")
        << address << m_authority.issue({.dnsNames = {name}, .addresses = {}}) << Cause::CertificateWrongHost << name;
}

void TestConnectorFaultsTls::badCertificatesBlock()
{
    QFETCH(const QString, host);
    QFETCH(const Identity, identity);
    QFETCH(const Cause, cause);
    QFETCH(const QString, named);
    FaultBench bench;
    FaultyExchange exchange({}, 0);
    exchange.server.setTls(identity);
    const auto line = lineTo(bench, exchange.server, host);
    line->connector->start();
    QTRY_COMPARE(line->state(), LineState::Blocked);
    QCOMPARE(line->failures.size(), 1);
    const Failure failure = line->failures.constFirst();
    QCOMPARE(failure.cause, cause);
    QCOMPARE(failure.failureClass, Class::Blocked);
    QVERIFY2(failure.detail.contains(named), qPrintable(failure.detail));
    QVERIFY(line->told<Reconnecting>().back().delay > 14min);
    QVERIFY(exchange.server.connection()->request().isEmpty());   // Whoever it is has not been asked for anything.

    // Another certificate, and the user says so.
    exchange.server.setTls(m_authority.issue({.dnsNames = {QStringLiteral("localhost")}}));
    line->connector->connectNow();
    QTRY_VERIFY(line->allTrusted());
    VERIFY_NO_OBJECTION(line->objection());
}

void TestConnectorFaultsTls::brokenHandshakesAreTriedAgain_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<Cause>("cause");
    const auto row = [](const char *name, const Script &script, Cause cause) {
        QTest::newRow(name) << Script{steps::awaitBytes(100)} + script << cause;
    };
    row("S-06 alert: protocol version", {steps::send(QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7)), steps::hold()},
        Cause::TlsFailed);
    row("S-06 alert: no shared cipher", {steps::send(QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7)), steps::hold()},
        Cause::TlsFailed);
    row("S-07 stalls after the ClientHello", {steps::hold()}, Cause::TlsTimeout);
    row("S-07 stalls in the middle of a record",
        {steps::send(QByteArray("\x16\x03\x03\x10\x00\x02", 6)), steps::hold()}, Cause::TlsTimeout);
    row("S-08 plain HTTP on the TLS port",
        {steps::send("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"), steps::hold()}, Cause::TlsFailed);
    row("S-09 FIN after the ClientHello", {steps::finish()}, Cause::ConnectionReset);
    row("S-09 RST after the ClientHello", {steps::reset()}, Cause::ConnectionReset);
    row("S-09 FIN in the middle of a record", {steps::send(QByteArray("\x16\x03\x03\x10\x00\x02", 6)), steps::finish()},
        Cause::ConnectionReset);
}

void TestConnectorFaultsTls::brokenHandshakesAreTriedAgain()
{
    QFETCH(const Script, script);
    QFETCH(const Cause, cause);
    FaultBench bench;
    FaultServer server(script);
    const auto line = lineTo(bench, server, QStringLiteral("127.0.0.1"), 1s);   // Some of them stall until then.
    line->connector->start();
    QTRY_VERIFY(line->failures.size() >= 2);
    for (const Failure &failure : std::as_const(line->failures)) {
        QCOMPARE(failure.cause, cause);
        QCOMPARE(failure.failureClass, Class::Counts);
        QVERIFY(failure.againstHost);
    }
    server.setTls(m_authority.issue());
    server.setScript(steps::upgrade() + Script{playBinance({binanceTrade(1)})});
    QTRY_VERIFY_WITH_TIMEOUT(line->allTrusted(), 20'000);
    VERIFY_NO_OBJECTION(line->objection());
}

void TestConnectorFaultsTls::aTruncatedStreamIsALoss_S10()
{
    FaultBench bench;
    FaultServer server(steps::upgrade()
                       + Script{acknowledge({binanceTrade(1)}),
                                steps::send(frames::text(binanceTrade(2) + QByteArray(100'000, ' '))), steps::hold()});
    server.setTls(m_authority.issue());
    CuttingRelay relay(server.serverPort(), CuttingRelay::Way::ToClient, 20'000, CuttingRelay::Cut::End);
    QUrl url = server.url();
    url.setPort(relay.serverPort());
    WatchedLine line(bench, {.url = url, .adjust = [&](Connector::Options &options) {
                                 options.extraAuthorities = {m_authority.certificate()};
                                 options.backoff.enabled = false;   // The relay cuts what comes next at once.
                             }});
    line.connector->start();
    QTRY_COMPARE(line.failures.size(), 1);
    QCOMPARE(line.failures.constFirst().cause, Cause::ConnectionLost);
    QCOMPARE(line.failures.constFirst().failureClass, Class::Counts);
    QCOMPARE(line.connector->messageCount(), quint64(1));   // Of the other one not a byte.
    QCOMPARE(line.connector->metrics().undecodableMessages, 0u);
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsTls::anotherIssuerIsAsGood_S11()
{
    const TestAuthority other(QStringLiteral("another authority"));
    FaultBench bench;
    FaultServer server(steps::upgrade() + Script{playBinance({binanceTrade(1)})});
    server.setTls(m_authority.issue());
    WatchedLine line(bench, {.url = server.url(), .adjust = [&](Connector::Options &options) {
                                 options.extraAuthorities = {m_authority.certificate(), other.certificate()};
                             }});
    line.connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 20'000);
    server.setTls(other.issue());
    server.connection()->reset();
    QTRY_COMPARE(line.failures.size(), 1);
    QCOMPARE(line.failures.constFirst().cause, Cause::ConnectionLost);
    QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 20'000);
    QCOMPARE(line.failures.size(), 1);
    QCOMPARE(server.accepted(), 2);
    VERIFY_NO_OBJECTION(line.objection());
}

}   // namespace tst_connectorfaults_tls

FEEDWARDEN_GUILESS_TEST(tst_connectorfaults_tls::TestConnectorFaultsTls)
#include "tst_connectorfaults_tls.moc"
