// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/symbolfetch.h"

#include "app/simulator/simulator.h"
#include "core/config/configuration.h"
#include "core/connection/restclient.h"
#include "core/monitor/monitor.h"
#include "core/venues/venueregistry.h"
#include "core/words/symbolwords.h"
#include "tests/support/faultserver.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QNetworkProxy>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

namespace tst_symbolfetch {

using namespace feedwarden;
using namespace feedwarden::test;

/// A venue is asked for its symbols: every simulated one, and servers that answer something else.
class TestSymbolFetch final : public QObject
{
    Q_OBJECT
private slots:
    void everyVenueTellsItsSymbols_data();
    void everyVenueTellsItsSymbols();
    void pagesAreFollowed();
    void badAnswerIsTold_data();
    void badAnswerIsTold();
    void endlessListIsNotFollowedForEver();
    void nobodyIsAskedWhereThereIsNoList();
    void monitorAsksOnItsOwnThread();
    void cancelledQuestionIsNotAnswered();

private:
    [[nodiscard]] SymbolOutcome asked(const QString &venue, const QUrl &origin);
};

static QUrl originOf(const FaultServer &server)
{
    QUrl url = server.url();
    url.setScheme(QStringLiteral("http"));
    return url;
}

static Script answers(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
{
    return {steps::awaitRequest(),
            steps::send("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
                        + "\r\n\r\n" + body),
            steps::finish()};
}

SymbolOutcome TestSymbolFetch::asked(const QString &venue, const QUrl &origin)
{
    RestClient client;
    client.setNetwork(QNetworkProxy::NoProxy, {});
    SymbolFetch fetch(venue, origin, &client);
    std::optional<SymbolOutcome> answer;
    connect(&fetch, &SymbolFetch::finished, this, [&](const SymbolOutcome &outcome) {
        QVERIFY(!answer);   // Once.
        answer = outcome;
    });
    fetch.start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, 30'000); }();
    return answer.value_or(SymbolOutcome());
}

void TestSymbolFetch::everyVenueTellsItsSymbols_data()
{
    QTest::addColumn<QString>("venue");
    for (const QString &venue : Simulator::venueNames())
        QTest::newRow(qPrintable(venue)) << venue;
}

void TestSymbolFetch::everyVenueTellsItsSymbols()
{
    QFETCH(const QString, venue);
    Simulator simulator(Simulator::Options{.venues = {venue}});
    QVERIFY(simulator.start());
    const Simulator::Endpoint endpoint = simulator.endpoints().constFirst();
    const SymbolOutcome outcome = asked(venue, endpoint.restUrl);
    QVERIFY2(outcome.problem == SymbolProblem::None, qPrintable(outcome.detail));
    QCOMPARE(outcome.venue, venue);
    QCOMPARE(outcome.httpStatus, 200);
    QSet<QString> listed;
    for (const ListedSymbol &symbol : outcome.symbols) {
        QVERIFY2(!listed.contains(symbol.symbol), qPrintable(symbol.symbol));
        listed.insert(symbol.symbol);
        QVERIFY(symbol.isTrading);
        QVERIFY2(!symbol.base.isEmpty() && !symbol.quote.isEmpty(), qPrintable(symbol.symbol));
    }
    // Under the very names that streams of it are asked for by.
    for (const QString &symbol : endpoint.symbols)
        QVERIFY2(listed.contains(symbol), qPrintable(symbol));
    QCOMPARE(listed.size(), endpoint.symbols.size());
}

void TestSymbolFetch::pagesAreFollowed()
{
    Simulator simulator(Simulator::Options{.venues = {QStringLiteral("bybit-linear")}, .instruments = 2'300});
    QVERIFY(simulator.start());
    const SymbolOutcome outcome = asked(QStringLiteral("bybit-linear"), simulator.endpoints().constFirst().restUrl);
    QVERIFY2(outcome.problem == SymbolProblem::None, qPrintable(outcome.detail));
    QCOMPARE(outcome.symbols.size(), 2'300);
}

void TestSymbolFetch::badAnswerIsTold_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<SymbolProblem>("problem");
    const QString binance = QStringLiteral("binance-spot");
    QTest::newRow("region") << binance << QByteArray("451 Unavailable For Legal Reasons") << QByteArray("{}")
                            << SymbolProblem::Region;
    QTest::newRow("too often") << binance << QByteArray("429 Too Many Requests") << QByteArray("{}")
                               << SymbolProblem::Throttled;
    QTest::newRow("banned") << binance << QByteArray("418 I'm a teapot") << QByteArray("{}")
                            << SymbolProblem::Throttled;
    QTest::newRow("firewall") << binance << QByteArray("403 Forbidden") << QByteArray("<html>")
                              << SymbolProblem::Refused;
    QTest::newRow("broken") << binance << QByteArray("503 Service Unavailable") << QByteArray()
                            << SymbolProblem::Refused;
    QTest::newRow("moved") << binance << QByteArray("301 Moved") << QByteArray() << SymbolProblem::Refused;
    QTest::newRow("cut JSON") << binance << QByteArray("200 OK")
                              << QByteArray(R"({"symbols":[{"symbol":"BTCUSDT","sta)") << SymbolProblem::NotUnderstood;
    QTest::newRow("a page") << binance << QByteArray("200 OK") << QByteArray("<!doctype html><p>Log in</p>")
                            << SymbolProblem::NotUnderstood;
    QTest::newRow("nothing") << binance << QByteArray("200 OK") << QByteArray() << SymbolProblem::NotUnderstood;
    QTest::newRow("a no in words") << QStringLiteral("okx") << QByteArray("200 OK")
                                   << QByteArray(
                                          R"({"code":"50001","msg":"Service temporarily unavailable","data":[]})")
                                   << SymbolProblem::Refused;
    QTest::newRow("huge") << binance << QByteArray("200 OK")
                          << R"({"symbols":[],"x":")" + QByteArray(17 * 1024 * 1024, 'x') + R"("})"
                          << SymbolProblem::TooBig;
}

void TestSymbolFetch::badAnswerIsTold()
{
    QFETCH(const QString, venue);
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArray, body);
    QFETCH(const SymbolProblem, problem);
    FaultServer server(answers(status, body));
    const SymbolOutcome outcome = asked(venue, originOf(server));
    QCOMPARE(outcome.problem, problem);
    QVERIFY(outcome.symbols.isEmpty());
    QCOMPARE(server.accepted(), 1);   // And nobody insists.
    const QString sentence = sentenceFor(outcome, QStringLiteral("Binance <b>"));
    QVERIFY2(sentence.contains(QStringLiteral("Binance <b>")) && sentence.endsWith(u'.'), qPrintable(sentence));
}

void TestSymbolFetch::endlessListIsNotFollowedForEver()
{
    // Each page leads to the next one, which is the same.
    FaultServer server(answers("200 OK", R"({"retCode":0,"result":{"list":[],"nextPageCursor":"again"}})"));
    const SymbolOutcome outcome = asked(QStringLiteral("bybit-linear"), originOf(server));
    QCOMPARE(outcome.problem, SymbolProblem::TooBig);
    QCOMPARE(server.accepted(), 2);
}

void TestSymbolFetch::nobodyIsAskedWhereThereIsNoList()
{
    FaultServer server(answers("200 OK", "{}"));
    QCOMPARE(asked(QStringLiteral("bitstamp"), originOf(server)).problem, SymbolProblem::NoList);
    QCOMPARE(asked(QStringLiteral("kraken"), {}).problem, SymbolProblem::NoList);
    QCOMPARE(server.accepted(), 0);
    // And where nobody answers that is told, too.
    QUrl url = originOf(server);
    url.setPort(refusedPort());
    const SymbolOutcome outcome = asked(QStringLiteral("kraken"), url);
    QCOMPARE(outcome.problem, SymbolProblem::NoAnswer);
    QVERIFY(!outcome.detail.isEmpty());
}

void TestSymbolFetch::monitorAsksOnItsOwnThread()
{
    Simulator simulator(Simulator::Options{.venues = {QStringLiteral("kraken")}});
    QVERIFY(simulator.start());
    const QUrl origin = simulator.endpoints().constFirst().restUrl;
    Monitor monitor;
    QCOMPARE(monitor.askSymbols(QStringLiteral("kraken"), origin), quint64(0));   // Nothing runs yet.
    monitor.apply(Configuration());
    QSignalSpy answered(&monitor, &Monitor::symbolsAnswered);
    const quint64 first = monitor.askSymbols(QStringLiteral("kraken"), origin);
    const quint64 second = monitor.askSymbols(QStringLiteral("kraken"), origin);
    QVERIFY(first != 0 && second != first);
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 2, 30'000);
    QCOMPARE(answered[0][0].toULongLong(), first);
    QCOMPARE(answered[1][0].toULongLong(), second);
    QVERIFY(!answered[1][1].value<SymbolOutcome>().symbols.isEmpty());
}

void TestSymbolFetch::cancelledQuestionIsNotAnswered()
{
    FaultServer server;   // Accepts, and is silent.
    Simulator simulator(Simulator::Options{.venues = {QStringLiteral("okx")}});
    QVERIFY(simulator.start());
    Monitor monitor;
    monitor.apply(Configuration());
    QSignalSpy answered(&monitor, &Monitor::symbolsAnswered);
    const quint64 cancelled = monitor.askSymbols(QStringLiteral("okx"), originOf(server));
    QTRY_COMPARE(server.accepted(), 1);
    monitor.cancelSymbols(cancelled);
    monitor.cancelSymbols(cancelled);
    const quint64 wanted = monitor.askSymbols(QStringLiteral("okx"), simulator.endpoints().constFirst().restUrl);
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, 30'000);
    QCOMPARE(answered[0][0].toULongLong(), wanted);
}

}   // namespace tst_symbolfetch

FEEDWARDEN_GUILESS_TEST(tst_symbolfetch::TestSymbolFetch)
#include "tst_symbolfetch.moc"
