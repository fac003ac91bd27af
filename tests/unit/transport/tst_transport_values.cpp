// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/certificates.h"
#include "core/transport/framescanner.h"
#include "core/transport/headers.h"
#include "core/transport/httpanswer.h"
#include "core/transport/redaction.h"
#include "core/transport/textbuffer.h"
#include "tests/support/faultserver.h"
#include "tests/support/printing.h"
#include "tests/support/testcertificates.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_transport_values {

using namespace feedwarden;
using namespace feedwarden::test;
using Kind = EndReport::Kind;

/// The parts of the transport that are values.
class TestTransportValues : public QObject
{
    Q_OBJECT
private slots:
    void headersAreChecked_H17_data();
    void headersAreChecked_H17();
    void headersStandOnce_H17();
    void aRefusedHeaderIsNamedWithoutItsValue_H17();

    void scannerSeesTheSameInSlicesOfAnySize_data();
    void scannerSeesTheSameInSlicesOfAnySize();
    void scannerReadsCloseFrames_data();
    void scannerReadsCloseFrames();
    void scannerKnowsWhetherAFrameIsUnderWay();
    void scannerCountsPiecesOfAMessage();
    void scannerSurvivesAnyBytes();

    void answersAreRead_data();
    void answersAreRead();
    void answersAreReadAtAnyLength();
    void httpIsToldFromOtherThings();

    void statusIsFoundInErrorTexts_data();
    void statusIsFoundInErrorTexts();

    void textBecomesUtf8WithZerosBehind_data();
    void textBecomesUtf8WithZerosBehind();
    void hugeTextBuffersAreGivenBack();

    void urlsAreRedacted_data();
    void urlsAreRedacted();
    void textsBecomeLoggable_data();
    void textsBecomeLoggable();

    void certificatesCoverHosts_data();
    void certificatesCoverHosts();
    void theGravestCertificateErrorCounts_data();
    void theGravestCertificateErrorCounts();
    void everyKindHasItsName();
};

void TestTransportValues::headersAreChecked_H17_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isFine");
    const auto row = [](const char *what, const QByteArray &name, const QByteArray &value, bool isFine) {
        QTest::newRow(what) << name << value << isFine;
    };
    row("ordinary", "X-Api-Key", "abc 123", true);
    row("empty value", "X-Empty", "", true);
    row("tab", "X-Tab", "a\tb", true);
    row("UTF-8", "X-Utf8", "\xc3\xa9", true);
    row("Origin", "Origin", "https://example.org", true);
    row("Authorization", "Authorization", "Bearer x", true);
    row("User-Agent", "User-Agent", "mine", true);
    row("longest value", "X-Long", QByteArray(8192, 'x'), true);
    row("too long a value", "X-Long", QByteArray(8193, 'x'), false);
    row("CR LF in the value", "X-A", "1\r\nX-B: 2", false);
    row("LF in the value", "X-A", "1\nX-B: 2", false);
    row("CR in the value", "X-A", "1\r2", false);
    row("NUL in the value", "X-A", QByteArray("1\0002", 3), false);
    row("escape in the value", "X-A", "\x1b[31m", false);
    row("DEL in the value", "X-A", "\x7f", false);
    row("no name", "", "1", false);
    row("space in the name", "X A", "1", false);
    row("colon in the name", "X:A", "1", false);
    row("CR LF in the name", "X\r\nY", "1", false);
    row("NUL in the name", QByteArray("X\0Y", 3), "1", false);
    row("UTF-8 in the name", "X-\xc3\xa9", "1", false);
    row("too long a name", QByteArray(129, 'x'), "1", false);
    for (const char *name :
         {"Host", "host", "UPGRADE", "Connection", "Sec-WebSocket-Key", "sec-websocket-version",
          "Sec-WebSocket-Extensions", "Sec-WebSocket-Protocol", "Sec-WebSocket-Anything", "Content-Length",
          "Transfer-Encoding", "TE", "Trailer", "Expect", "Keep-Alive", "Proxy-Authorization", "Proxy-Connection"})
        row(name, name, "1", false);
}

void TestTransportValues::headersAreChecked_H17()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const bool, isFine);
    const auto result = checkHeaders({{"X-First", "fine"}, {name, value}});
    QCOMPARE(result.has_value(), isFine);
    if (!isFine)
        QCOMPARE(int(result.error().code), int(ErrorCode::Configuration));
}

void TestTransportValues::headersStandOnce_H17()
{
    QVERIFY(checkHeaders({}));
    QVERIFY(checkHeaders({{"X-A", "1"}, {"X-B", "2"}}));
    QVERIFY(!checkHeaders({{"X-A", "1"}, {"x-a", "2"}}));
}

void TestTransportValues::aRefusedHeaderIsNamedWithoutItsValue_H17()
{
    const auto result = checkHeaders({{"X-Key", "canary\r\n"}});
    QVERIFY(!result);
    QVERIFY(result.error().detail.contains(QLatin1String("X-Key")));
    QVERIFY(!result.error().detail.contains(QLatin1String("canary")));
    const auto hostile = checkHeaders({{"X\r\n\x1b[2J", "1"}});
    QVERIFY(!hostile.error().detail.contains(u'\n') && !hostile.error().detail.contains(u'\x1b'));
}

void TestTransportValues::scannerSeesTheSameInSlicesOfAnySize_data()
{
    QTest::addColumn<int>("sliceBytes");
    for (const int slice : {1, 2, 3, 7, 13, 100, 65'536, 1'000'000})
        QTest::addRow("%d", slice) << slice;
}

void TestTransportValues::scannerSeesTheSameInSlicesOfAnySize()
{
    QFETCH(const int, sliceBytes);
    const QByteArray bytes = frames::text("a") + frames::text(QByteArray(125, 'b')) + frames::text(QByteArray(126, 'c'))
                             + frames::text(QByteArray(65'535, 'd')) + frames::binary(QByteArray(65'536, 'e'))
                             + frames::ping("p") + frames::pong() + frames::fragmented(QByteArray(50, 'f'), 20)
                             + frames::close(1013, "later");
    FrameScanner scanner;
    for (qsizetype at = 0; at < bytes.size(); at += sliceBytes) {
        QVERIFY(!scanner.closeFrame());
        scanner.feed(QByteArrayView(bytes).sliced(at).first(std::min<qsizetype>(sliceBytes, bytes.size() - at)));
    }
    QCOMPARE(scanner.completeFrames(), 11u);
    QCOMPARE(scanner.pings(), 1u);
    QVERIFY(!scanner.isInsideFrame());
    QVERIFY(!scanner.sawMaskedFrame());
    QVERIFY(scanner.closeFrame());
    QCOMPARE(scanner.closeFrame()->code, 1013);
    QCOMPARE(scanner.closeFrame()->reason, QByteArray("later"));
}

void TestTransportValues::scannerReadsCloseFrames_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");   // 0: none.
    QTest::newRow("empty") << frames::closeBody({}) << 1005;
    QTest::newRow("half a code") << frames::closeBody("\x03") << -1;
    QTest::newRow("65535") << frames::close(65'535) << 65'535;
    QTest::newRow("fragmented") << Frame{.opCode = 8, .payload = "\x03\xe8", .final = false}.bytes() << 0;
    QTest::newRow("reserved bit") << Frame{.opCode = 8, .payload = "\x03\xe8", .reserved = 4}.bytes() << 0;
    QTest::newRow("not whole") << frames::close(1000, "bye").chopped(1) << 0;
    QTest::newRow("behind another one") << frames::close(1001) + frames::close(1002) << 1001;
}

void TestTransportValues::scannerReadsCloseFrames()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    FrameScanner scanner;
    scanner.feed(bytes);
    QCOMPARE(scanner.closeFrame() ? scanner.closeFrame()->code : 0, code);
}

void TestTransportValues::scannerKnowsWhetherAFrameIsUnderWay()
{
    const QByteArray frame = frames::text(QByteArray(300, 'x'));
    FrameScanner scanner;
    QVERIFY(!scanner.isInsideFrame());
    for (qsizetype i = 0; i < frame.size(); ++i) {
        scanner.feed(QByteArrayView(frame).sliced(i, 1));
        QCOMPARE(scanner.isInsideFrame(), i + 1 < frame.size());
    }
    scanner.feed(frames::text(""));
    QVERIFY(!scanner.isInsideFrame());
    QCOMPARE(scanner.completeFrames(), 2u);
}

void TestTransportValues::scannerCountsPiecesOfAMessage()
{
    FrameScanner scanner;
    scanner.feed(Frame{.payload = "a", .final = false}.bytes());
    for (int i = 0; i < 9; ++i)
        scanner.feed(QByteArray(Frame{.opCode = 0, .final = false}.bytes() + frames::ping()));
    QCOMPARE(scanner.piecesOfMessage(), 10);
    scanner.feed(Frame{.opCode = 0}.bytes());
    QCOMPARE(scanner.piecesOfMessage(), 0);
}

void TestTransportValues::scannerSurvivesAnyBytes()
{
    // 2^63 announced bytes, then whatever comes: nothing is stored, nothing overflows.
    FrameScanner huge;
    huge.feed(Frame{.announced = ~0ull}.bytes());
    huge.feed(QByteArray(100'000, '\xff'));
    QVERIFY(huge.isInsideFrame());
    QCOMPARE(huge.completeFrames(), 0u);

    quint32 state = 1;
    for (int round = 0; round < 200; ++round) {
        FrameScanner scanner;
        QByteArray bytes(1000, '\0');
        for (char &byte : bytes) {
            state = state * 1'664'525u + 1'013'904'223u;
            byte = char(state >> 24);
        }
        FrameScanner inOne;
        inOne.feed(bytes);
        for (const char byte : std::as_const(bytes))
            scanner.feed(QByteArrayView(&byte, 1));
        QCOMPARE(scanner.completeFrames(), inOne.completeFrames());
        QCOMPARE(scanner.isInsideFrame(), inOne.isInsideFrame());
        QCOMPARE(scanner.closeFrame().has_value(), inOne.closeFrame().has_value());
    }
}

void TestTransportValues::answersAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isComplete");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("moreExpected");
    const auto row = [](const char *what, const QByteArray &bytes, int status, bool isComplete, const QByteArray &body,
                        bool moreExpected) {
        QTest::newRow(what) << bytes << status << isComplete << body << moreExpected;
    };
    row("nothing", "", 0, false, "", false);
    row("no end of the status line", "HTTP/1.1 503 No", 0, false, "", false);
    row("status line alone", "HTTP/1.1 503 No\r\n", 503, false, "", false);
    row("no reason", "HTTP/1.1 503\r\n\r\n", 503, true, "", false);
    row("bare line feeds", "HTTP/1.1 503 No\nA: b\n\nbody", 503, true, "body", false);
    row("two digits", "HTTP/1.1 50\r\n\r\n", 0, false, "", false);
    row("four digits", "HTTP/1.1 5030 No\r\n\r\n", 0, false, "", false);
    row("a sign", "HTTP/1.1 -50 No\r\n\r\n", 0, false, "", false);
    row("no number", "HTTP/1.1 abc\r\n\r\n", 0, false, "", false);
    row("not HTTP", "SSH-2.0 503 x\r\n\r\n", 0, false, "", false);
    row("body cut by its length", "HTTP/1.1 500 x\r\nContent-Length: 2\r\n\r\nabc", 500, true, "ab", false);
    row("body not whole", "HTTP/1.1 500 x\r\nContent-Length: 5\r\n\r\nabc", 500, true, "abc", true);
    row("no body", "HTTP/1.1 500 x\r\nContent-Length: 0\r\n\r\n", 500, true, "", false);
    row("length is nonsense", "HTTP/1.1 500 x\r\nContent-Length: -1\r\n\r\nabc", 500, true, "abc", false);
    row("huge length", "HTTP/1.1 500 x\r\nContent-Length: 99999999999\r\n\r\nabc", 500, true, "abc", true);
    row("huge length, enough there", "HTTP/1.1 500 x\r\nContent-Length: 99999\r\n\r\n" + QByteArray(5000, 'b'), 500,
        true, QByteArray(4096, 'b'), false);
    const QByteArray chunked = "HTTP/1.1 500 x\r\nTransfer-Encoding: Chunked\r\n\r\n";
    row("chunks", chunked + "3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n", 500, true, "abc0123456789", false);
    row("chunks, no last one", chunked + "3\r\nabc\r\n", 500, true, "abc", true);
    row("half a chunk", chunked + "5\r\nabc", 500, true, "abc", true);
    row("half a chunk size", chunked + "5", 500, true, "", true);
    row("chunk size is nonsense", chunked + "zz\r\nabc", 500, true, "", false);
    row("huge chunk", chunked + "ffffffffffff\r\n" + QByteArray(9000, 'c'), 500, true, QByteArray(4096, 'c'), false);
}

void TestTransportValues::answersAreRead()
{
    QFETCH(const QByteArray, bytes);
    const HttpAnswer answer = readHttpAnswer(bytes);
    QTEST(answer.status, "status");
    QTEST(answer.headersComplete, "isComplete");
    QTEST(answer.body, "body");
    QTEST(answer.moreExpected, "moreExpected");
}

void TestTransportValues::answersAreReadAtAnyLength()
{
    const QByteArray whole = "HTTP/1.1 429 Too Many\r\nRetry-After:  5 \r\nno colon\r\n: no name\r\nX:\r\n"
                             "Transfer-Encoding: chunked\r\n\r\n4\r\nslow\r\n0\r\n\r\n";
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const HttpAnswer part = readHttpAnswer(QByteArrayView(whole).first(length));
        QVERIFY(part.status == 0 || part.status == 429);
        QVERIFY(QByteArrayView("slow").startsWith(part.body));
    }
    const HttpAnswer answer = readHttpAnswer(whole);
    QCOMPARE(answer.header("retry-after"), QByteArray("5"));
    QCOMPARE(answer.header("x"), QByteArray(""));
    QVERIFY(answer.header("absent").isNull());
    QCOMPARE(answer.headers.size(), 3);
    const QByteArray manyLines = "HTTP/1.1 200 Ok\r\n" + QByteArray("A: b\r\n").repeated(1000) + "\r\nbody";
    const HttpAnswer many = readHttpAnswer(manyLines);
    QCOMPARE(many.headers.size(), 100);
    QCOMPARE(many.body, QByteArray("body"));
}

void TestTransportValues::httpIsToldFromOtherThings()
{
    QVERIFY(mayBeHttp(""));
    QVERIFY(mayBeHttp("HT"));
    QVERIFY(mayBeHttp("HTTP/1.1 200"));
    QVERIFY(!mayBeHttp("h"));
    QVERIFY(!mayBeHttp("HTTQ"));
    QVERIFY(!mayBeHttp(QByteArrayView("\0", 1)));
}

void TestTransportValues::statusIsFoundInErrorTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("status");
    QTest::newRow("6.4") << QStringLiteral(
        "QWebSocketPrivate::processHandshake: Unhandled http status code: 503 (Busy).")
                         << 503;
    QTest::newRow("no reason") << QStringLiteral("Unhandled http status code: 429 ().") << 429;
    QTest::newRow("none") << QStringLiteral("Connection refused") << 0;
    QTest::newRow("longer number") << QStringLiteral("Bytes written 50300 != 1.") << 0;
}

void TestTransportValues::statusIsFoundInErrorTexts()
{
    QFETCH(const QString, text);
    QTEST(statusInErrorText(text), "status");
}

void TestTransportValues::textBecomesUtf8WithZerosBehind_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("ASCII") << QStringLiteral("{\"a\":1}");
    QTest::newRow("two, three and four bytes") << QStringLiteral("\u00e9\u20ac\U0001f600");
    QTest::newRow("NUL") << QString(QChar(0));
    QTest::newRow("huge") << QString(1'000'000, QChar(0x20ac));
}

void TestTransportValues::textBecomesUtf8WithZerosBehind()
{
    QFETCH(const QString, text);
    TextBuffer buffer;
    for (const QString &before : {QString(), QString(3000, u'x'), text}) {
        QVERIFY(buffer.utf8Of(before).size() >= size_t(before.size()));
        const std::string_view utf8 = buffer.utf8Of(text);
        QCOMPARE(QByteArray(utf8.data(), qsizetype(utf8.size())), text.toUtf8());
        for (qsizetype i = 0; i < TextBuffer::ReadablePadding; ++i)
            QCOMPARE(utf8.data()[qsizetype(utf8.size()) + i], '\0');
    }
}

void TestTransportValues::hugeTextBuffersAreGivenBack()
{
    TextBuffer buffer;
    QCOMPARE(buffer.utf8Of(QString(1'000'000, u'x')).size(), 1'000'000u);
    QVERIFY(buffer.isHuge());
    buffer.trim();
    QVERIFY2(buffer.isHuge(), "it was needed since the last look");
    QCOMPARE(buffer.utf8Of(QStringLiteral("small")).size(), 5u);
    buffer.trim();
    QVERIFY(!buffer.isHuge());
    QCOMPARE(buffer.utf8Of(QStringLiteral("small")), std::string_view("small"));
    QVERIFY(!buffer.isHuge());
}

void TestTransportValues::urlsAreRedacted_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *what, const char *url, const char *shown) {
        QTest::newRow(what) << QString::fromLatin1(url) << QString::fromLatin1(shown);
    };
    row("plain", "wss://stream.binance.com:9443/ws", "wss://stream.binance.com:9443/ws");
    row("user info", "wss://me:secret@example.org/ws", "wss://example.org/ws");
    row("query", "wss://example.org/ws?token=secret&a=1", "wss://example.org/ws");
    row("fragment", "wss://example.org/ws#secret", "wss://example.org/ws");
    row("no path", "wss://example.org?x=1", "wss://example.org");
    row("streams stay", "wss://example.org/ws/btcusdt@trade/ethusdt@aggTrade",
        "wss://example.org/ws/btcusdt@trade/ethusdt@aggTrade");
    row("listen key", "wss://example.org/ws/pqia91ma19a5s61cv6a81va65sdf19v8a65a1a5s61cv6a81va65sdf19v8a65a1",
        "wss://example.org/ws/***");
    row("IPv6", "ws://[::1]:8080/a", "ws://[::1]:8080/a");
}

void TestTransportValues::urlsAreRedacted()
{
    QFETCH(const QString, url);
    QFETCH(const QString, shown);
    QCOMPARE(redacted(QUrl(url)), shown);
}

void TestTransportValues::textsBecomeLoggable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("loggable");
    QTest::newRow("plain") << QStringLiteral("refused \u00e9 \U0001f600")
                           << QStringLiteral("refused \u00e9 \U0001f600");
    QTest::newRow("lines") << QStringLiteral("a\r\nb\tc") << QStringLiteral("a??b?c");
    QTest::newRow("escape") << QStringLiteral("\x1b[31mred") << QStringLiteral("?[31mred");
    QTest::newRow("bidirectional override") << QStringLiteral("a\u202eb\u2066c") << QStringLiteral("a?b?c");
    QTest::newRow("whole query") << QStringLiteral("got /ws?token=s3cr3t-value&b=1!") << QStringLiteral("got /ws?***!");
    QTest::newRow("value alone") << QStringLiteral("bad token s3cr3t-value") << QStringLiteral("bad token ***");
    QTest::newRow("password") << QStringLiteral("pass hunter22 no") << QStringLiteral("pass *** no");
    QTest::newRow("long") << QString(1000, u'x') << QString(256, u'x');
}

void TestTransportValues::textsBecomeLoggable()
{
    QFETCH(const QString, text);
    const QUrl url(QStringLiteral("wss://me:hunter22@example.org/ws?token=s3cr3t-value&b=1"));
    QTEST(feedwarden::loggable(text, secretsOf(url)), "loggable");
}

void TestTransportValues::certificatesCoverHosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isCovered");
    const auto row = [](const char *host, bool isCovered) {
        QTest::newRow(host) << QString::fromUtf8(host) << isCovered;
    };
    row("exact.example.org", true);
    row("EXACT.Example.ORG", true);
    row("other.example.org", false);
    row("a.wild.example.org", true);
    row("wild.example.org", false);
    row("a.b.wild.example.org", false);
    row(".wild.example.org", false);
    row("example", false);
    row("anything.com", false);   // "*.com" covers nothing.
    row("m\xc3\xbcller.example", true);
    row("192.0.2.1", true);
    row("192.0.2.2", false);
    row("2001:db8::1", true);
    row("2001:db8:0::0:1", true);
    row("2001:db8::2", false);
    row("common.example.org", false);   // In the common name only.
    row("", false);
}

void TestTransportValues::certificatesCoverHosts()
{
    QFETCH(const QString, host);
    QFETCH(const bool, isCovered);
    static const Identity identity = TestAuthority::selfSigned(
        {.commonName = QStringLiteral("common.example.org"),
         .dnsNames = {QStringLiteral("exact.example.org"), QStringLiteral("*.wild.example.org"),
                      QStringLiteral("*.com"), QStringLiteral("xn--mller-kva.example")},
         .addresses = {QStringLiteral("192.0.2.1"), QStringLiteral("2001:db8::1")}});
    QVERIFY(!identity.isNull());
    QCOMPARE(certificateCovers(identity.certificate, host), isCovered);
}

void TestTransportValues::theGravestCertificateErrorCounts_data()
{
    QTest::addColumn<QList<QSslError::SslError>>("errors");
    QTest::addColumn<Kind>("kind");
    using E = QSslError;
    const auto row = [](const char *what, const QList<QSslError::SslError> &errors, Kind kind) {
        QTest::newRow(what) << errors << kind;
    };
    row("expired", {E::CertificateExpired}, Kind::CertificateExpired);
    row("wrong host and expired", {E::CertificateExpired, E::HostNameMismatch}, Kind::CertificateWrongHost);
    row("untrusted and wrong host", {E::HostNameMismatch, E::SelfSignedCertificate}, Kind::CertificateUntrusted);
    row("S-03 revoked and everything else",
        {E::CertificateExpired, E::HostNameMismatch, E::SelfSignedCertificateInChain, E::CertificateRevoked},
        Kind::CertificateRevoked);
    row("issuer unknown", {E::UnableToGetLocalIssuerCertificate}, Kind::CertificateUntrusted);
    row("wrong purpose", {E::InvalidPurpose}, Kind::CertificateUntrusted);
    row("no certificate", {E::NoPeerCertificate}, Kind::TlsFailed);
}

void TestTransportValues::theGravestCertificateErrorCounts()
{
    QFETCH(const QList<QSslError::SslError>, errors);
    QFETCH(const Kind, kind);
    static const Identity identity = TestAuthority::selfSigned();
    QList<QSslError> list;
    for (const auto error : errors)
        list += QSslError(error, identity.certificate);
    const auto verdict = judgeCertificate(list, QStringLiteral("example.org"));
    QCOMPARE(verdict.kind, kind);
    QVERIFY(!verdict.detail.isEmpty());
    QVERIFY(!verdict.detail.contains(u'\n'));
}

void TestTransportValues::everyKindHasItsName()
{
    QSet<QString> names;
    for (int kind = 0; kind <= int(Kind::BadUrl); ++kind)
        names += nameOf(Kind(kind));
    QCOMPARE(names.size(), int(Kind::BadUrl) + 1);
}

}   // namespace tst_transport_values

FEEDWARDEN_GUILESS_TEST(tst_transport_values::TestTransportValues)
#include "tst_transport_values.moc"
