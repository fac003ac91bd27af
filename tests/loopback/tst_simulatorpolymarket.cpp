// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatorsupport.h"

#include "core/connection/connector.h"
#include "core/connection/governorservice.h"
#include "core/connection/restclient.h"
#include "core/transport/websockettransport.h"
#include "core/venues/venueregistry.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>

#include <map>

namespace tst_simulatorpolymarket {

using namespace feedwarden;

/// Polymarket as it is simulated, judged by Qt's own client; and our line to it, in real time.
class TestSimulatorPolymarket : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void firstBooksComeInOneList();
    void theBestPriceIsTheLastOne();
    void unknownAssetsAndNonsenseAreSilent_data();
    void unknownAssetsAndNonsenseAreSilent();
    void pingIsAnsweredAndNothingElse();
    void changesLeadFromBookToBook();
    void bothOutcomesMirrorEachOther();
    void customFeaturesBringBestPricesAndNews();
    void unsubscribedAssetsGoSilent();
    void restAnswersTimeAndBooks();
    void restKnowsTheOtherQuestions_data();
    void restKnowsTheOtherQuestions();
    void restAnswersForListsOfTokens();
    void bothOutcomesAreOneMarket();
    void otherPathsAreNotFound();

    void everyStreamOfTheLineBecomesTrusted();
    void anAssetThatDoesNotExistHarmsNoOther();
    void theLinePingsAndLivesOnItsPongs();
    void resetIsFollowedByRecovery();
    void muteOfTheBookIsMadeGoodByResubscribing();
    void theClockIsMeasured();

private:
    void startSimulator(double rate = 300, double pace = 1);
    void startLine(const QList<StreamKey> &streams, const std::function<void(Connector::Options &)> &adjust = {});
    [[nodiscard]] QUrl url() const { return withPath(m_endpoint.url, "/ws/market"); }
    [[nodiscard]] QByteArray asset(int index) const { return m_endpoint.symbols[index].toLatin1(); }
    [[nodiscard]] StreamSnapshot streamOf(const StreamKey &key) const;
    template<typename T>
    [[nodiscard]] std::vector<T> told() const;

    std::unique_ptr<Simulator> m_simulator;
    Simulator::Endpoint m_endpoint;
    std::unique_ptr<GovernorService> m_governor;
    std::unique_ptr<RestClient> m_rest;
    std::unique_ptr<Connector> m_connector;
    QList<Event> m_events;
};

static QByteArray setUp(const QByteArrayList &assets, const QByteArray &more = {})
{
    return R"({"assets_ids":[")" + assets.join("\",\"") + R"("],"type":"market")" + more + '}';
}

void TestSimulatorPolymarket::cleanup()
{
    m_connector.reset();
    m_rest.reset();
    m_governor.reset();
    m_simulator.reset();
    m_events.clear();
}

void TestSimulatorPolymarket::startSimulator(double rate, double pace)
{
    m_simulator = std::make_unique<Simulator>(
        Simulator::Options{.venues = {QStringLiteral("polymarket")}, .rate = rate, .pace = pace});
    const auto started = m_simulator->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    m_endpoint = m_simulator->endpoints().constFirst();
    QVERIFY(m_endpoint.symbols.size() >= 4);
}

void TestSimulatorPolymarket::startLine(const QList<StreamKey> &streams,
                                        const std::function<void(Connector::Options &)> &adjust)
{
    GovernorPolicy governor;
    governor.attemptsPerSecond = 1'000;
    m_governor = std::make_unique<GovernorService>(governor, 7);
    m_rest = std::make_unique<RestClient>();
    Connector::Options options;
    options.feed = QStringLiteral("polymarket");
    options.url = m_endpoint.url;
    options.restUrl = m_endpoint.restUrl;
    options.backoff.initialDelay = 100ms;
    options.backoff.stableAfter = 1s;
    options.health.pingInterval = 1s;
    options.seed = 11;
    if (adjust)
        adjust(options);
    m_connector = std::make_unique<Connector>(
        options, [] { return createProtocol(u"polymarket"); }, [] { return std::make_unique<WebSocketTransport>(); },
        m_governor.get(), m_rest.get());
    connect(m_connector.get(), &Connector::eventOccurred, this, [this](const Event &event) { m_events.append(event); });
    m_connector->setStreams(streams);
    m_connector->start();
}

StreamSnapshot TestSimulatorPolymarket::streamOf(const StreamKey &key) const
{
    for (const StreamSnapshot &stream : m_connector->snapshot().streams) {
        if (stream.key == key)
            return stream;
    }
    return {};
}

template<typename T>
std::vector<T> TestSimulatorPolymarket::told() const
{
    std::vector<T> found;
    for (const Event &event : m_events) {
        if (const T *payload = std::get_if<T>(&event.payload))
            found.push_back(*payload);
    }
    return found;
}

static QString typeOf(const QJsonValue &event) { return event[QLatin1String("event_type")].toString(); }

/// Prices and sizes by price, as a client keeps them.
struct OutcomeBook {
    std::map<double, QString> bids, asks;

    static OutcomeBook of(const QJsonValue &event)
    {
        OutcomeBook book;
        for (const QJsonValue &level : event[QLatin1String("bids")].toArray())
            book.set(true, level);
        for (const QJsonValue &level : event[QLatin1String("asks")].toArray())
            book.set(false, level);
        return book;
    }
    void set(bool isBid, const QJsonValue &level)
    {
        auto &side = isBid ? bids : asks;
        const QString size = level[QLatin1String("size")].toString();
        const double price = level[QLatin1String("price")].toString().toDouble();
        if (size.toDouble() == 0)
            side.erase(price);
        else
            side[price] = size;
    }
    friend bool operator==(const OutcomeBook &, const OutcomeBook &) = default;
};

void TestSimulatorPolymarket::firstBooksComeInOneList()
{
    startSimulator(0);
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.send(setUp({asset(0), asset(1), asset(2), "1"}));
    QTRY_VERIFY(!client.texts.isEmpty());
    const QJsonArray books = QJsonDocument::fromJson(client.texts.constFirst()).array();
    QCOMPARE(books.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(typeOf(books[i]), QStringLiteral("book"));
        QCOMPARE(books[i][QLatin1String("asset_id")].toString().toLatin1(), asset(i));
        QCOMPARE(books[i][QLatin1String("hash")].toString().size(), 40);
        QVERIFY(books[i][QLatin1String("market")].toString().startsWith(QLatin1String("0x")));
    }
    // Later ones likewise, and who does not want them gets none.
    client.send(R"({"operation":"subscribe","assets_ids":[")" + asset(4) + "\"]}");
    QTRY_COMPARE(client.texts.size(), 2);
    QCOMPARE(QJsonDocument::fromJson(client.texts[1]).array().size(), 1);
    Listener other(url());
    QTRY_VERIFY(other.wasConnected);
    other.send(setUp({asset(0)}, R"(,"initial_dump":false)"));
    other.send("PING");
    QTRY_COMPARE(other.texts, QList<QByteArray>{"PONG"});
}

void TestSimulatorPolymarket::theBestPriceIsTheLastOne()
{
    startSimulator(0);
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.send(setUp({asset(0)}));
    QTRY_VERIFY(!client.texts.isEmpty());
    const QJsonValue book = QJsonDocument::fromJson(client.texts.constFirst()).array()[0];
    const QJsonArray bids = book[QLatin1String("bids")].toArray(), asks = book[QLatin1String("asks")].toArray();
    QVERIFY(bids.size() >= 100 && asks.size() >= 100);
    const auto price = [](const QJsonArray &levels, qsizetype i) {
        return levels[i][QLatin1String("price")].toString().toDouble();
    };
    for (qsizetype i = 1; i < bids.size(); ++i)
        QVERIFY(price(bids, i) > price(bids, i - 1));
    for (qsizetype i = 1; i < asks.size(); ++i)
        QVERIFY(price(asks, i) < price(asks, i - 1));
    QVERIFY(price(bids, bids.size() - 1) < price(asks, asks.size() - 1));
    QVERIFY(price(bids, 0) > 0 && price(asks, 0) < 1);
}

void TestSimulatorPolymarket::unknownAssetsAndNonsenseAreSilent_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("another key") << QByteArray(R"({"asset_ids":["1"],"type":"market"})");
    QTest::newRow("no operation") << QByteArray(R"({"operation":"look","assets_ids":["1"]})");
    QTest::newRow("lower case") << QByteArray("ping");
    QTest::newRow("no type") << QByteArray(R"({"assets_ids":["1"]})");
}

void TestSimulatorPolymarket::unknownAssetsAndNonsenseAreSilent()
{
    QFETCH(const QByteArray, request);
    startSimulator(0);
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.send(request);
    client.send("PING");
    QTRY_VERIFY(!client.texts.isEmpty() && client.texts.constLast() == "PONG");
    // At most an empty list before it.
    QVERIFY(client.texts.size() == 1 || (client.texts.size() == 2 && client.texts[0] == "[]"));
    QVERIFY(!client.isClosed);
}

void TestSimulatorPolymarket::pingIsAnsweredAndNothingElse()
{
    startSimulator(0);
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.send("PING");
    client.send("PING");
    QTRY_COMPARE(client.texts, (QList<QByteArray>{"PONG", "PONG"}));
}

void TestSimulatorPolymarket::changesLeadFromBookToBook()
{
    startSimulator(2000);
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.send(setUp({asset(0)}));
    const QString id = m_endpoint.symbols[0];
    const auto hasSecondBook = [&] {
        return std::count_if(client.texts.cbegin(), client.texts.cend(),
                             [](const QByteArray &text) {
                                 return text.startsWith('{') && text.contains("\"event_type\":\"book\"");
                             })
               >= 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasSecondBook(), 20'000);
    OutcomeBook book = OutcomeBook::of(QJsonDocument::fromJson(client.texts[0]).array()[0]);
    int changes = 0;
    for (qsizetype i = 1; i < client.texts.size(); ++i) {
        const QJsonObject event = client.at(i);
        if (typeOf(event) == QLatin1String("price_change")) {
            QString bid, ask;
            for (const QJsonValue &change : event.value(QLatin1String("price_changes")).toArray()) {
                if (change[QLatin1String("asset_id")].toString() != id)
                    continue;
                book.set(change[QLatin1String("side")].toString() == QLatin1String("BUY"), change);
                bid = change[QLatin1String("best_bid")].toString();
                ask = change[QLatin1String("best_ask")].toString();
                ++changes;
            }
            QCOMPARE(bid.toDouble(), book.bids.rbegin()->first);
            QCOMPARE(ask.toDouble(), book.asks.begin()->first);
        } else if (typeOf(event) == QLatin1String("book")) {
            QVERIFY(OutcomeBook::of(event) == book);
            QVERIFY(!event.contains(QLatin1String("tick_size")));
        }
    }
    QVERIFY(changes > 20);
}

void TestSimulatorPolymarket::bothOutcomesMirrorEachOther()
{
    startSimulator(0);
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.send(setUp({asset(0), asset(1)}));
    QTRY_VERIFY(!client.texts.isEmpty());
    const QJsonArray books = QJsonDocument::fromJson(client.texts.constFirst()).array();
    const OutcomeBook yes = OutcomeBook::of(books[0]), no = OutcomeBook::of(books[1]);
    QCOMPARE(yes.bids.size(), no.asks.size());
    QCOMPARE(qRound(yes.bids.rbegin()->first * 10'000), 10'000 - qRound(no.asks.begin()->first * 10'000));
    QCOMPARE(yes.bids.rbegin()->second, no.asks.begin()->second);
}

void TestSimulatorPolymarket::customFeaturesBringBestPricesAndNews()
{
    startSimulator(2000, 0.02);
    Listener plain(url()), custom(url());
    QTRY_VERIFY(plain.wasConnected && custom.wasConnected);
    plain.send(setUp({asset(0)}));
    custom.send(setUp({asset(0)}, R"(,"custom_feature_enabled":true)"));
    QTRY_VERIFY(custom.count("best_bid_ask") > 5 && custom.count("new_market") > 0);
    QTRY_VERIFY(plain.count("price_change") > 5 && plain.count("last_trade_price") > 0);
    QCOMPARE(plain.count("best_bid_ask"), 0);
    QCOMPARE(plain.count("new_market"), 0);
}

void TestSimulatorPolymarket::unsubscribedAssetsGoSilent()
{
    startSimulator(2000);
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.send(setUp({asset(0)}));
    QTRY_VERIFY(client.count("price_change") > 3);
    client.send(R"({"operation":"unsubscribe","assets_ids":[")" + asset(0) + "\"]}");
    client.send("PING");
    QTRY_VERIFY(client.texts.contains("PONG"));
    client.send("PING");
    QTRY_COMPARE(client.texts.count("PONG"), 2);
    QCOMPARE(client.texts.indexOf("PONG"), client.texts.size() - 2);
}

void TestSimulatorPolymarket::restAnswersTimeAndBooks()
{
    startSimulator(0);
    const Fetched time = fetch(m_endpoint.restUrl, QStringLiteral("/time"));
    QCOMPARE(time.status, 200);
    const qint64 seconds = time.body.toLongLong();
    QVERIFY(qAbs(seconds - QDateTime::currentSecsSinceEpoch()) <= 2);
    const Fetched book = fetch(m_endpoint.restUrl, QStringLiteral("/book?token_id=") + m_endpoint.symbols[1]);
    QCOMPARE(book.status, 200);
    QCOMPARE(book.object().value(QLatin1String("asset_id")).toString(), m_endpoint.symbols[1]);
    QCOMPARE(fetch(m_endpoint.restUrl, QStringLiteral("/book?token_id=1")).status, 404);
    QCOMPARE(fetch(m_endpoint.restUrl, QStringLiteral("/orders")).status, 404);
}

void TestSimulatorPolymarket::restKnowsTheOtherQuestions_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *question, const char *path) {
        QTest::newRow(question) << QString::fromLatin1(question) << QString::fromLatin1(path);
    };
    row("/markets", "data.5.tokens.1.outcome");
    row("/sampling-simplified-markets", "data.0.condition_id");
    row("/midpoint?token_id=%1", "mid");
    row("/spread?token_id=%1", "spread");
    row("/price?side=BUY&token_id=%1", "price");
    row("/last-trade-price?token_id=%1", "side");
    row("/tick-size?token_id=%1", "minimum_tick_size");
    row("/neg-risk?token_id=%1", "neg_risk");
    row("/fee-rate?token_id=%1", "base_fee");
    row("/prices-history?market=%1&interval=1h", "history.59.p");
    row("/book?token_id=%1", "min_order_size");
}

void TestSimulatorPolymarket::restKnowsTheOtherQuestions()
{
    QFETCH(const QString, question);
    QFETCH(const QString, path);
    startSimulator(0);
    const Fetched got = fetch(m_endpoint.restUrl,
                              question.contains(u'%') ? question.arg(m_endpoint.symbols[1]) : question);
    QCOMPARE(got.status, 200);
    QVERIFY2(!valueAt(got.body, path).isUndefined(), got.body.constData());
}

void TestSimulatorPolymarket::restAnswersForListsOfTokens()
{
    startSimulator(0);
    const QString yes = m_endpoint.symbols[0], no = m_endpoint.symbols[1];
    const QByteArray tokens =
        QStringLiteral(R"([{"token_id":"%1","side":"SELL"},{"token_id":"1"},{"token_id":"%2","side":"SELL"}])")
            .arg(yes, no)
            .toUtf8();
    const Fetched books = fetch(m_endpoint.restUrl, QStringLiteral("/books"), tokens);
    QCOMPARE(books.array().size(), qsizetype(2));   // One of them does not exist.
    QCOMPARE(valueAt(books.body, QStringLiteral("1.asset_id")).toString(), no);
    const Fetched middles = fetch(m_endpoint.restUrl, QStringLiteral("/midpoints"), tokens);
    QVERIFY(valueAt(middles.body, yes).isString() && valueAt(middles.body, no).isString());
    const Fetched prices = fetch(m_endpoint.restUrl, QStringLiteral("/prices"), tokens);
    const QJsonArray offers = valueAt(books.body, QStringLiteral("0.asks")).toArray();
    QCOMPARE(valueAt(prices.body, yes + QStringLiteral(".SELL")), offers.last()[QLatin1String("price")]);
    QCOMPARE(fetch(m_endpoint.restUrl, QStringLiteral("/books"), "{}").status, 400);
}

void TestSimulatorPolymarket::bothOutcomesAreOneMarket()
{
    startSimulator(0);
    const auto number = [this](const char *call, int asset, const char *key) {
        const Fetched got = fetch(
            m_endpoint.restUrl,
            QStringLiteral("/%1?side=BUY&token_id=%2").arg(QLatin1String(call), m_endpoint.symbols[asset]));
        return got.object().value(QLatin1String(key)).toString().toDouble();
    };
    QVERIFY(std::abs(number("midpoint", 0, "mid") + number("midpoint", 1, "mid") - 1) < 1e-9);
    QCOMPARE(number("spread", 0, "spread"), number("spread", 1, "spread"));
    QVERIFY(number("price", 0, "price") < number("midpoint", 0, "mid"));
}

void TestSimulatorPolymarket::otherPathsAreNotFound()
{
    startSimulator(0);
    Listener client(withPath(m_endpoint.url, "/ws/user"));
    QTRY_VERIFY(client.hasFailed);
    QVERIFY(!client.wasConnected);
}

// ---- The line. ----

void TestSimulatorPolymarket::everyStreamOfTheLineBecomesTrusted()
{
    startSimulator(1000);
    QList<StreamKey> streams;
    for (int i = 0; i < 2; ++i) {
        for (const Channel channel : {Channel::Trade, Channel::BookTicker, Channel::Depth})
            streams.append({m_endpoint.symbols[i], channel});
    }
    startLine(streams);
    const auto everyStreamSpoke = [this] {
        const auto all = m_connector->snapshot().streams;
        return std::all_of(all.cbegin(), all.cend(), [](const StreamSnapshot &stream) {
            return stream.messages > 1 && stream.trust == TrustState::Trusted;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(everyStreamSpoke(), 20'000);
    QTRY_COMPARE(m_connector->state(), LineState::Stable);
    const ConnectionMetrics metrics = m_connector->metrics();
    QCOMPARE(metrics.undecodableMessages, 0u);
    QCOMPARE(metrics.errors, 0u);
    QCOMPARE(told<SubscriptionConfirmed>().size(), 6);
    const auto book = m_connector->topOfBook({m_endpoint.symbols[0], Channel::Depth});
    QVERIFY(book);
    QVERIFY(book->bid < book->ask);
    QVERIFY(metrics.feedLatency.p50.has_value());
}

void TestSimulatorPolymarket::anAssetThatDoesNotExistHarmsNoOther()
{
    startSimulator(500);
    const StreamKey good{m_endpoint.symbols[0], Channel::Depth}, bad{QStringLiteral("1234567"), Channel::Depth};
    startLine({good, bad});
    QTRY_COMPARE_WITH_TIMEOUT(streamOf(good).trust, TrustState::Trusted, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_connector->state(), LineState::Stable, 20'000);
    QVERIFY(streamOf(bad).trust != TrustState::Trusted);
    QCOMPARE(told<ConnectionFailed>().size(), 0);
}

void TestSimulatorPolymarket::theLinePingsAndLivesOnItsPongs()
{
    // No event at all: only PONG shows that somebody is there. What a client sends stands in the truth file.
    const QTemporaryDir folder;
    const QString truthFile = folder.filePath(QStringLiteral("truth.jsonl"));
    m_simulator = std::make_unique<Simulator>(
        Simulator::Options{.venues = {QStringLiteral("polymarket")}, .rate = 0, .truthFile = truthFile});
    QVERIFY(m_simulator->start());
    m_endpoint = m_simulator->endpoints().constFirst();
    startLine({{m_endpoint.symbols[0], Channel::Depth}});
    QTRY_COMPARE(m_connector->state(), LineState::Stable);
    const auto pings = [&] {
        const QList<QJsonObject> truth = readTruth(*m_simulator, truthFile);
        return std::count_if(truth.cbegin(), truth.cend(), [](const QJsonObject &line) {
            return line.value(QLatin1String("text")).toString() == QLatin1String("PING");
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(pings() >= 2, 20'000);   // Behind the request, and after 10 s.
    QVERIFY(told<StaleDetected>().empty());
    QVERIFY(told<ConnectionFailed>().empty());
}

void TestSimulatorPolymarket::resetIsFollowedByRecovery()
{
    startSimulator(500);
    const StreamKey key{m_endpoint.symbols[0], Channel::Depth};
    startLine({key, {m_endpoint.symbols[0], Channel::Trade}});
    QTRY_COMPARE_WITH_TIMEOUT(m_connector->state(), LineState::Stable, 10'000);
    QCOMPARE(inject(*m_simulator, QByteArrayLiteral("{\"fault\":\"reset\"}")), QString());
    QTRY_COMPARE_WITH_TIMEOUT(told<Reconnected>().size(), 1, 10'000);
    QTRY_COMPARE(streamOf(key).trust, TrustState::Trusted);
}

static QByteArray muteOf(const char *stream)
{
    return R"({"fault":"mute_stream","stream":")" + QByteArray(stream) + "\"}";
}

void TestSimulatorPolymarket::muteOfTheBookIsMadeGoodByResubscribing()
{
    startSimulator(500);
    const StreamKey book{m_endpoint.symbols[0], Channel::Depth}, trades{m_endpoint.symbols[0], Channel::Trade};
    startLine({book, trades}, [](Connector::Options &options) { options.health.staleAfter = 1s; });
    QTRY_COMPARE_WITH_TIMEOUT(streamOf(book).trust, TrustState::Trusted, 10'000);
    for (const char *const stream : {"price_change", "book"})
        QCOMPARE(inject(*m_simulator, muteOf(stream)), QString());
    QTRY_COMPARE_WITH_TIMEOUT(streamOf(book).trust, TrustState::Silent, 10'000);
    m_simulator->clear();
    QTRY_COMPARE_WITH_TIMEOUT(streamOf(book).trust, TrustState::Trusted, 10'000);
    QVERIFY(told<ConnectionFailed>().empty());
}

void TestSimulatorPolymarket::theClockIsMeasured()
{
    startSimulator(100);
    startLine({{m_endpoint.symbols[0], Channel::Depth}});
    QTRY_VERIFY_WITH_TIMEOUT(!told<ClockOffsetMeasured>().empty(), 10'000);
    const ClockOffsetMeasured measured = told<ClockOffsetMeasured>().front();
    QVERIFY(measured.uncertainty >= 500ms);   // The venue counts in whole seconds.
    QVERIFY(std::chrono::abs(measured.offset) <= measured.uncertainty + 100ms);
}

}   // namespace tst_simulatorpolymarket

FEEDWARDEN_GUILESS_TEST(tst_simulatorpolymarket::TestSimulatorPolymarket)
#include "tst_simulatorpolymarket.moc"
