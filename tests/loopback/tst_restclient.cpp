// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/restclient.h"
#include "tests/support/faultserver.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QNetworkProxy>
#include <QTest>

#include <zlib.h>

namespace tst_restclient {

using namespace feedwarden;
using namespace feedwarden::test;

/// Questions over REST against a scripted server: what comes in which wrapping, and in which order is asked.
class TestRestClient final : public QObject
{
    Q_OBJECT
private slots:
    void bodiesComeWhole_data();
    void bodiesComeWhole();
    void bodiesThatAreTooBigAreRefused_data();
    void bodiesThatAreTooBigAreRefused();
    void halfAnAnswerIsNone_data();
    void halfAnAnswerIsNone();
    void anAnswerThatDoesNotComeEnds();
    void knownLimitHalfOfPlainChunksMayPass();
    void sessionsAreServedBeforeOthers();
    void whoHasNothingToAskAnyMoreHoldsNobodyUp();
    void nobodyIsCalledWhoIsGone();
    void otherAuthoritiesAreTrustedFromTheNextQuestionOn();

private:
    [[nodiscard]] RestReply asked(const FaultServer &server);
};

static QByteArray gzip(const QByteArray &bytes)
{
    z_stream stream{};
    [&] { QCOMPARE(deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK); }();
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    [&] { QCOMPARE(deflate(&stream, Z_FINISH), Z_STREAM_END); }();
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

/// Every value in it, and no two parts alike.
static QByteArray someBody(qsizetype bytes)
{
    QByteArray body;
    for (int i = 0; body.size() < bytes; ++i)
        body += "{\"price\":\"" + QByteArray::number(i) + "\"},";
    return body.first(bytes);
}

static QByteArray chunked(const QByteArray &bytes, qsizetype size)
{
    QByteArray out;
    for (qsizetype at = 0; at < bytes.size(); at += size) {
        const QByteArray piece = bytes.mid(at, size);
        out += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    }
    return out + "0\r\n\r\n";
}

static Script answers(const QByteArray &headers, const QByteArray &body)
{
    return {steps::awaitRequest(), steps::send("HTTP/1.1 200 OK\r\n" + headers + "\r\n" + body), steps::finish()};
}

static QByteArray lengthOf(const QByteArray &body)
{
    return "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
}

static QUrl originOf(const FaultServer &server)
{
    QUrl url = server.url();
    url.setScheme(QStringLiteral("http"));
    return url;
}

static RestClient::RequestMaker get(const QByteArray &path)
{
    return [path] { return RestRequest{.pathAndQuery = QString::fromLatin1(path)}; };
}

RestReply TestRestClient::asked(const FaultServer &server)
{
    RestClient client;
    client.setNetwork(QNetworkProxy::NoProxy, {});
    std::optional<RestReply> answer;
    client.ask(originOf(server), get("/depth"), this, [&](const RestReply &reply) { answer = reply; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, 30'000); }();
    return answer.value_or(RestReply());
}

void TestRestClient::bodiesComeWhole_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isPacked");
    QTest::addColumn<int>("chunkBytes");
    const std::pair<const char *, QByteArray> bodies[] = {
        {"nothing", {}}, {"2 bytes", "{}"}, {"3 MB", someBody(3'000'000)}, {"all that is taken", someBody(16 << 20)}};
    for (const auto &[name, body] : bodies) {
        QTest::addRow("%s", name) << body << false << 0;
        QTest::addRow("%s, in chunks", name) << body << false << 10'000;
        QTest::addRow("%s, packed", name) << body << true << 0;
        QTest::addRow("%s, packed in chunks", name) << body << true << 1'000;
    }
}

void TestRestClient::bodiesComeWhole()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, isPacked);
    QFETCH(const int, chunkBytes);
    const QByteArray content = isPacked ? gzip(body) : body;
    const QByteArray encoding = isPacked ? "Content-Encoding: gzip\r\n" : "";
    FaultServer server(chunkBytes == 0
                           ? answers(encoding + lengthOf(content), content)
                           : answers(encoding + "Transfer-Encoding: chunked\r\n", chunked(content, chunkBytes)));
    const RestReply reply = asked(server);
    QVERIFY2(reply.isOk(), qPrintable(reply.error));
    QCOMPARE(reply.body.size(), body.size());
    QVERIFY(reply.body == body);
}

void TestRestClient::bodiesThatAreTooBigAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isPacked");
    const QByteArray tooMuch = someBody((16 << 20) + 1);
    QTest::newRow("a byte more") << tooMuch << false;
    QTest::newRow("a byte more, packed") << gzip(tooMuch) << true;
    QTest::newRow("a lot, packed") << gzip(someBody(64 << 20)) << true;
    QTest::newRow("zeros, packed a thousand times") << gzip(QByteArray(64 << 20, '0')) << true;
}

void TestRestClient::bodiesThatAreTooBigAreRefused()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, isPacked);
    const QByteArray encoding = isPacked ? "Content-Encoding: gzip\r\n" : "";
    FaultServer server(answers(encoding + lengthOf(content), content));
    const RestReply reply = asked(server);
    QVERIFY(!reply.isOk());   // A part of an answer is none.
    QCOMPARE(reply.error, QStringLiteral("the answer is longer than 16 MiB"));
}

void TestRestClient::halfAnAnswerIsNone_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("content");
    const QByteArray plain = someBody(100'000);
    const QByteArray packed = gzip(plain);
    const auto half = [](const QByteArray &bytes) { return bytes.first(bytes.size() / 2); };
    const QByteArray gzipped = "Content-Encoding: gzip\r\n", inChunks = "Transfer-Encoding: chunked\r\n";
    QTest::newRow("plain") << lengthOf(plain) << half(plain);
    QTest::newRow("packed") << gzipped + lengthOf(packed) << half(packed);
    QTest::newRow("packed in chunks") << gzipped + inChunks << half(chunked(packed, 1'000));
    QTest::newRow("packed until the end of the connection") << gzipped << half(packed);
    QTest::newRow("packed, whole, damaged")
        << gzipped + lengthOf(packed) << QByteArray(packed).replace(50, 10, "0123456789");
    QTest::newRow("packed in another way") << "Content-Encoding: br\r\n" + lengthOf(plain) << plain;
}

void TestRestClient::halfAnAnswerIsNone()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const QByteArray, content);
    FaultServer server(answers(headers, content));
    const RestReply reply = asked(server);
    QVERIFY(!reply.isOk());
    QVERIFY(!reply.error.isEmpty());
}

void TestRestClient::anAnswerThatDoesNotComeEnds()
{
    FaultServer server(
        {steps::awaitRequest(), steps::send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[1"), steps::hold()});
    QCOMPARE(asked(server).error, QStringLiteral("no whole answer within 10 s"));
}

void TestRestClient::knownLimitHalfOfPlainChunksMayPass()
{
    const QByteArray body = someBody(100'000), content = chunked(body, 1'000);
    FaultServer server(answers("Transfer-Encoding: chunked\r\n", content.first(content.size() / 2)));
    const RestReply reply = asked(server);
    // Qt tells it only where the end of the connection comes while it reads; else JSON that does not end does. What has
    // passed is a beginning of what was sent.
    QVERIFY(reply.isOk() || !reply.error.isEmpty());
    QVERIFY(reply.body.size() < body.size() && body.startsWith(reply.body));
}

void TestRestClient::sessionsAreServedBeforeOthers()
{
    FaultServer server(answers(lengthOf("{}"), "{}"));
    RestClient client;
    client.setNetwork(QNetworkProxy::NoProxy, {});
    QByteArrayList order;
    const auto ask = [&](const char *name, RestClient::Turn turn) {
        client.ask(
            originOf(server), get("/"), this, [&order, name](const RestReply &) { order << name; }, turn);
    };
    ask("a", RestClient::Turn::Queued);
    ask("b", RestClient::Turn::Queued);
    ask("c", RestClient::Turn::First);
    ask("d", RestClient::Turn::First);
    QTRY_COMPARE(order, (QByteArrayList{"c", "d", "a", "b"}));
}

void TestRestClient::whoHasNothingToAskAnyMoreHoldsNobodyUp()
{
    FaultServer server(answers(lengthOf("{}"), "{}"));
    RestClient client;
    client.setNetwork(QNetworkProxy::NoProxy, {});
    int made = 0;
    bool isAnswered = false;
    // So many that one call inside the other would be too deep.
    for (int i = 0; i < 200'000; ++i) {
        client.ask(
            originOf(server), [&made] { return ++made, std::nullopt; }, this,
            [](const RestReply &) { QFAIL("asked"); });
    }
    client.ask(originOf(server), get("/"), this, [&](const RestReply &reply) { isAnswered = reply.isOk(); });
    QTRY_VERIFY(isAnswered);
    QCOMPARE(made, 200'000);
}

void TestRestClient::nobodyIsCalledWhoIsGone()
{
    bool isReleased = false;
    FaultServer server(
        Script{steps::awaitRequest(), [&](FaultConnection &) { return isReleased ? Progress::Done : Progress::Wait; }}
        + answers(lengthOf("{}"), "{}"));
    RestClient client;
    client.setNetwork(QNetworkProxy::NoProxy, {});
    auto context = std::make_unique<QObject>();
    bool isAnswered = false;
    client.ask(originOf(server), get("/"), context.get(), [](const RestReply &) { QFAIL("who asked is gone"); });
    client.ask(originOf(server), get("/"), this, [&](const RestReply &) { isAnswered = true; });
    QTRY_COMPARE(server.accepted(), 1);
    context.reset();   // While its question is under way.
    isReleased = true;
    server.connection()->play();
    QTRY_VERIFY(isAnswered);
}

void TestRestClient::otherAuthoritiesAreTrustedFromTheNextQuestionOn()
{
    const TestAuthority before(QStringLiteral("before")), after(QStringLiteral("after"));
    FaultServer server(answers(lengthOf("{}"), "{}"));
    server.setTls(before.issue());
    QUrl origin = originOf(server);
    origin.setScheme(QStringLiteral("https"));
    RestClient client;
    client.setNetwork(QNetworkProxy::NoProxy, {before.certificate()});
    const auto isAnswered = [&] {
        std::optional<RestReply> answer;
        client.ask(origin, get("/depth"), this, [&](const RestReply &reply) { answer = reply; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, 30'000); }();
        return answer && answer->isOk();
    };
    QVERIFY(isAnswered());
    // The exchange has another certificate, which is trusted once the configuration says so, and not before.
    server.setTls(after.issue());
    QVERIFY(!isAnswered());
    client.setNetwork(QNetworkProxy::NoProxy, {after.certificate()});
    QVERIFY(isAnswered());
    client.setNetwork(QNetworkProxy::NoProxy, {before.certificate()});
    QVERIFY(!isAnswered());
}

}   // namespace tst_restclient

FEEDWARDEN_GUILESS_TEST(tst_restclient::TestRestClient)
#include "tst_restclient.moc"
