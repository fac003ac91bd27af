// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connector.h"
#include "tests/loopback/simulatedline.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <map>
#include <set>

namespace tst_rotation {

using namespace feedwarden;
using namespace feedwarden::test;

/// Make before break (semantics 7) against simulated exchanges: what is handed on is compared with the truth file,
/// which knows what was sent to whom. FEEDWARDEN_ROTATIONS=1000 makes the long run of it; 50 are done otherwise.
class TestRotation final : public QObject, private SimulatedLine
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { stopLine(); }

    void nothingIsLostOrRepeated_data();
    void nothingIsLostOrRepeated();
    void everyVenueGoesOnWhereItWas_data();
    void everyVenueGoesOnWhereItWas();
    void aLimitedLifetimeIsNeverReached();
    void anAnnouncedRestartFindsTheLineGone();
    void aFailingSuccessorLeavesTheSessionAlone();
    void aSuccessorThatHearsNothingIsNotSwitchedTo();
    void aSessionThatDiesHandsOverToItsSuccessor();
    void aSuccessorThatIsStillConnectingIsTheNextAttempt();
    void theOldSessionIsClosedInAnOrderlyWay();
    void anotherAddressIsMovedToWithoutLoss();
    void anAddressWithoutServerLeavesTheSessionAlone();
    void anAddressGivenWhileDownIsUsedAtOnce();
    void anAddressGivenWhileRotatingIsMovedToNext();
    void stopEndsBothSessions();
    void streamsMayChangeWhileRotating();

private:
    struct Set {
        QString venue = QStringLiteral("binance-spot");
        QList<StreamKey> streams;
        double rate = 300;
        std::chrono::seconds lifetime{0};   ///< What the venue is believed to give; 0 = for ever.
        std::function<void(Connector::Options &)> adjust = {};
    };
    void make(const Set &set);
    void rotate();   ///< By a symbol that comes or goes, where that wants another session.
    [[nodiscard]] QList<quint64> sessions() const;
    [[nodiscard]] quint64 nextSession() const;
    [[nodiscard]] quint64 rotations() const { return m_connector->metrics().rotations; }
    [[nodiscard]] bool neverLeftTrust(const StreamKey &key) const;
    /// Compares what was handed on of `stream` with what the truth file says of `name`. Empty = all is well.
    [[nodiscard]] QString compareWithTruth(Channel channel, const QString &name, size_t atLeast = 100);

    struct Content {
        std::vector<quint64> numbers;
        std::set<quint64> seen;
        quint64 repeated = 0;
    };

    QTemporaryDir m_folder;
    QString m_truth;
    Set m_set;
    bool m_hasExtra = false;
    int m_mostSessions = 0;
    std::map<Channel, Content> m_content;   ///< Of the first symbol.
};

namespace {

StreamKey btc(Channel channel) { return {QStringLiteral("BTCUSDT"), channel}; }

/// A venue that is believed to close connections after `lifetime`, and to welcome any number of them: the published
/// limit of Binance would make a thousand rotations last a quarter of an hour.
class Believed final : public VenueProtocol
{
public:
    Believed(std::unique_ptr<VenueProtocol> real, std::chrono::seconds lifetime)
        : m_real(std::move(real)), m_facts(m_real->facts())
    {
        m_facts.lifetime = lifetime;
        m_facts.connectionAttempts = {};
    }
    [[nodiscard]] const VenueFacts &facts() const override { return m_facts; }
    [[nodiscard]] StreamTraits traitsOf(const StreamKey &key) const override { return m_real->traitsOf(key); }
    [[nodiscard]] Result<void> checkStream(const StreamKey &key) const override { return m_real->checkStream(key); }
    void addStream(StreamIndex index, const StreamKey &key) override { m_real->addStream(index, key); }
    void removeStream(StreamIndex index) override { m_real->removeStream(index); }
    [[nodiscard]] QUrl connectUrl(const QUrl &origin) const override { return m_real->connectUrl(origin); }
    void sessionStarted() override { m_real->sessionStarted(); }
    [[nodiscard]] std::vector<ClientFrame> openingFrames() override { return m_real->openingFrames(); }
    [[nodiscard]] std::vector<ClientFrame> subscribe(std::span<const StreamIndex> streams) override
    {
        return m_real->subscribe(streams);
    }
    [[nodiscard]] std::vector<ClientFrame> unsubscribe(std::span<const StreamIndex> streams) override
    {
        return m_real->unsubscribe(streams);
    }
    void decode(std::string_view frame, DecodedFrame &out) override { m_real->decode(frame, out); }
    [[nodiscard]] std::optional<RestRequest> snapshotRequest(StreamIndex stream) const override
    {
        return m_real->snapshotRequest(stream);
    }
    [[nodiscard]] Result<void> parseSnapshot(StreamIndex stream, const QByteArray &body,
                                             DecodedFrame &out) const override
    {
        return m_real->parseSnapshot(stream, body, out);
    }

private:
    const std::unique_ptr<VenueProtocol> m_real;
    VenueFacts m_facts;
};

}   // namespace

void TestRotation::init()
{
    m_content.clear();
    m_hasExtra = false;
    m_mostSessions = 0;
}

void TestRotation::make(const Set &set)
{
    m_set = set;
    m_truth = m_folder.filePath(QStringLiteral("%1.jsonl").arg(QString::fromLatin1(QTest::currentTestFunction())));
    QFile::remove(m_truth);
    startExchange({.venues = {set.venue}, .rate = set.rate, .truthFile = m_truth});
    connect(m_simulator.get(), &Simulator::sessionsChanged, this,
            [this](const QString &, int count) { m_mostSessions = std::max(m_mostSessions, count); });

    Connector::Options options = lineOptions(set.venue);
    options.backoff.maxDelay = 200ms;
    options.backoff.connectTimeout = 1s;
    // Of a thousand rotations in a row no session lives to be Stable, so nothing ever resets these counts.
    options.breaker.failureThreshold = 1'000'000;
    options.breaker.flapThreshold = 1'000'000;
    options.reconnectToChangeStreams = true;
    if (set.adjust)
        set.adjust(options);
    makeLine(options, set.streams, [venue = set.venue, lifetime = set.lifetime] {
        return std::make_unique<Believed>(createProtocol(venue), lifetime);
    });
    const auto take = [this](const StreamKey &key, quint64 number) {
        if (key.symbol != m_set.streams.constFirst().symbol)
            return;
        Content &content = m_content[key.channel];
        content.repeated += content.seen.insert(number).second ? 0 : 1;
        content.numbers.push_back(number);
    };
    connect(m_connector.get(), &Connector::messagesReady, this, [=, this](const MessageBatchPtr &batch) {
        for (const FeedMessage &message : batch->messages) {
            const auto key = m_connector->streamKey(message.stream);
            const auto *const change = std::get_if<BookChange>(&message.payload);
            // A whole book is a state, not an event: it repeats what it stands for.
            if (!key || (change && change->isSnapshot))
                continue;
            if (const auto *trade = std::get_if<Trade>(&message.payload))
                take(*key, trade->id);
            else if (message.sequence.isSet)
                take(*key, message.sequence.last);
            else if (message.hasEventTime())
                take(*key, quint64(message.eventTime.time_since_epoch().count()));
        }
    });
}

void TestRotation::rotate()
{
    QList<StreamKey> streams = m_set.streams;
    m_hasExtra = !m_hasExtra;
    if (m_hasExtra) {
        const bool isBinance = m_set.venue == QLatin1String("binance-spot");
        streams.append({isBinance ? QStringLiteral("ETHUSDT") : QStringLiteral("ETH-USD"), Channel::Trade});
    }
    m_connector->setStreams(streams);
}

QList<quint64> TestRotation::sessions() const
{
    QList<quint64> ids;
    const QJsonObject venue = m_simulator->status().value(QLatin1String("venues")).toArray().first().toObject();
    for (const QJsonValue &session : venue.value(QLatin1String("sessions")).toArray())
        ids.append(quint64(session.toObject().value(QLatin1String("session")).toInteger()));
    return ids;
}

quint64 TestRotation::nextSession() const
{
    const QList<quint64> ids = sessions();
    return ids.isEmpty() ? 1 : *std::max_element(ids.begin(), ids.end()) + 1;
}

bool TestRotation::neverLeftTrust(const StreamKey &key) const
{
    const auto changes = told<TrustChanged>();
    return std::none_of(changes.cbegin(), changes.cend(), [&](const TrustChanged &change) {
        return change.stream == key && change.from == TrustState::Trusted && change.to != TrustState::Paused;
    });
}

QString TestRotation::compareWithTruth(Channel channel, const QString &name, size_t atLeast)
{
    const Content &content = m_content[channel];
    if (content.seen.size() < atLeast)
        return QStringLiteral("only %1 messages of %2").arg(content.seen.size()).arg(name);
    if (content.repeated != 0)
        return QStringLiteral("%1 messages of %2 were handed on twice").arg(content.repeated).arg(name);
    const quint64 first = *content.seen.begin();
    const quint64 last = *content.seen.rbegin();
    m_simulator->flushTruth();
    QFile file(m_truth);
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    std::set<quint64> sent;
    while (!file.atEnd()) {
        const QByteArray text = file.readLine();
        if (!text.contains(name.toUtf8()))
            continue;
        const QJsonObject line = QJsonDocument::fromJson(text).object();
        if (line.value(QLatin1String("stream")).toString() != name || !line.contains(QLatin1String("seq")))
            continue;
        const quint64 number = quint64(line.value(QLatin1String("seq")).toInteger());
        if (number >= first && number <= last)
            sent.insert(number);
    }
    for (const quint64 number : sent) {
        if (!content.seen.contains(number))
            return QStringLiteral("%1 of %2 was sent and not handed on").arg(number).arg(name);
    }
    for (const quint64 number : content.seen) {
        if (!sent.contains(number))
            return QStringLiteral("%1 of %2 was handed on and never sent").arg(number).arg(name);
    }
    return {};
}

void TestRotation::nothingIsLostOrRepeated_data()
{
    QTest::addColumn<bool>("withFaults");
    QTest::newRow("calm") << false;
    QTest::newRow("with faults in between") << true;
}

void TestRotation::nothingIsLostOrRepeated()
{
    QFETCH(const bool, withFaults);
    const int wanted = qEnvironmentVariableIsSet("FEEDWARDEN_ROTATIONS")
                           ? qEnvironmentVariableIntValue("FEEDWARDEN_ROTATIONS")
                           : 50;
    make({.streams = {btc(Channel::Trade), btc(Channel::BookTicker), btc(Channel::Depth)}});
    m_connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 10'000);
    const quint64 totalBefore = m_connector->metrics().totalFailures;
    m_events.clear();

    // What a line has to live with, and loses nothing by: on the session in use, on the successor, on both.
    const std::vector<std::function<void()>> faults = {
        [] {},
        [&] { inject({.kind = FaultKind::HttpStatus, .count = 1, .code = 503}); },
        [&] { inject({.kind = FaultKind::Slow, .session = nextSession() - 1, .lasting = 400ms, .latency = 60ms}); },
        [&] { inject({.kind = FaultKind::Slow, .session = nextSession(), .lasting = 400ms, .latency = 60ms}); },
        [&] { inject({.kind = FaultKind::Duplicate, .stream = QStringLiteral("trade"), .count = 5}); },
        [&] { inject({.kind = FaultKind::AcceptThenDrop, .session = nextSession(), .count = 1}); },
        [&] { inject({.kind = FaultKind::Slow, .lasting = 400ms, .latency = 20ms, .jitter = 40ms}); },
        [&] { inject({.kind = FaultKind::Close, .session = nextSession(), .count = 1, .code = 1001}); },
        [&] { inject({.kind = FaultKind::Reorder, .stream = QStringLiteral("trade"), .count = 2, .distance = 3}); },
        [&] { inject({.kind = FaultKind::RejectSubscription, .session = nextSession(), .count = 1}); },
        [&] { inject({.kind = FaultKind::Reset, .session = nextSession(), .count = 1}); },
    };
    for (int i = 0; i < wanted; ++i) {
        const quint64 before = rotations();
        if (withFaults)
            faults[size_t(i) % faults.size()]();
        rotate();
        QTRY_VERIFY2_WITH_TIMEOUT(rotations() > before, qPrintable(QStringLiteral("rotation %1").arg(i)), 20'000);
        m_simulator->clear();
        if (const auto gaps = told<SequenceGap>(); !gaps.empty()) {
            const SequenceGap &gap = gaps.front();
            QFAIL(qPrintable(QStringLiteral("a gap in rotation %1: %2, %3 missing from %4 on")
                                 .arg(i)
                                 .arg(gap.stream ? gap.stream->toString() : QString())
                                 .arg(gap.missing)
                                 .arg(gap.expected)));
        }
    }
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 10'000);
    m_connector->stop();
    QTRY_COMPARE(m_connector->state(), LineState::Idle);

    const ConnectionMetrics metrics = m_connector->metrics();
    QCOMPARE(int(metrics.rotations), wanted);
    QCOMPARE(told<Rotated>().size(), wanted);
    QCOMPARE(metrics.reconnects, 0u);
    QCOMPARE(metrics.sequenceGaps, 0u);
    QCOMPARE(metrics.checksumFailures, 0u);
    QVERIFY(m_mostSessions <= 2);
    if (!withFaults)
        QCOMPARE(metrics.totalFailures, totalBefore);
    QCOMPARE(compareWithTruth(Channel::Trade, QStringLiteral("btcusdt@trade")), QString());
    QCOMPARE(compareWithTruth(Channel::BookTicker, QStringLiteral("btcusdt@bookTicker")), QString());
    QCOMPARE(compareWithTruth(Channel::Depth, QStringLiteral("btcusdt@depth@100ms"), 20), QString());
    for (const Channel channel : {Channel::Trade, Channel::BookTicker, Channel::Depth})
        QVERIFY(neverLeftTrust(btc(channel)) || channel == Channel::Trade);   // A late trade is a hole for a moment.
}

void TestRotation::everyVenueGoesOnWhereItWas_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QList<Channel>>("channels");
    QTest::newRow("binance spot") << QStringLiteral("binance-spot") << QStringLiteral("BTCUSDT")
                                  << QList<Channel>{Channel::Trade, Channel::Ticker, Channel::Candle1s,
                                                    Channel::DepthSnapshot};
    QTest::newRow("coinbase") << QStringLiteral("coinbase") << QStringLiteral("BTC-USD")
                              << QList<Channel>{Channel::Trade, Channel::Ticker, Channel::Depth};
    QTest::newRow("coinbase exchange") << QStringLiteral("coinbase-exchange") << QStringLiteral("BTC-USD")
                                       << QList<Channel>{Channel::Trade, Channel::Ticker, Channel::Depth};
}

void TestRotation::everyVenueGoesOnWhereItWas()
{
    QFETCH(const QString, venue);
    QFETCH(const QString, symbol);
    QFETCH(const QList<Channel>, channels);
    QList<StreamKey> streams;
    for (const Channel channel : channels)
        streams.append({symbol, channel});
    make({.venue = venue, .streams = streams});
    m_connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 20'000);
    m_events.clear();
    for (int i = 0; i < 5; ++i) {
        const quint64 before = rotations();
        rotate();
        QTRY_VERIFY2_WITH_TIMEOUT(rotations() > before, qPrintable(QStringLiteral("rotation %1").arg(i)), 20'000);
    }
    const auto enough = m_content[Channel::Trade].numbers.size() + 50;
    QTRY_VERIFY_WITH_TIMEOUT(m_content[Channel::Trade].numbers.size() > enough, 20'000);
    m_connector->stop();
    QCOMPARE(m_connector->metrics().sequenceGaps, 0u);
    for (const StreamKey &key : std::as_const(streams))
        QVERIFY2(neverLeftTrust(key), qPrintable(key.toString()));
    for (const auto &[channel, content] : m_content) {
        if (channel != Channel::Depth)
            QCOMPARE(content.repeated, 0u);
    }
    const std::vector<quint64> &trades = m_content[Channel::Trade].numbers;
    for (size_t i = 1; i < trades.size(); ++i)
        QCOMPARE(trades[i], trades[i - 1] + 1);
}

void TestRotation::aLimitedLifetimeIsNeverReached()
{
    make({.streams = {btc(Channel::Trade)}, .lifetime = 2s});
    m_connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(rotations() >= 3, 20'000);
    m_connector->stop();
    QVERIFY(told<ConnectionFailed>().empty());
    QCOMPARE(m_connector->metrics().sequenceGaps, 0u);
    // Each session was opened within its predecessor's life: from 85 % of it on.
    std::optional<Clock::time_point> before;
    for (const Event &event : std::as_const(m_events)) {
        if (!std::holds_alternative<Rotated>(event.payload))
            continue;
        if (before) {
            QVERIFY(event.at - *before >= 1'600ms);
            QVERIFY(event.at - *before < 2s + 500ms);
        }
        before = event.at;
    }
    QCOMPARE(compareWithTruth(Channel::Trade, QStringLiteral("btcusdt@trade")), QString());
}

void TestRotation::anAnnouncedRestartFindsTheLineGone()
{
    make({.streams = {btc(Channel::Trade), btc(Channel::Depth)}});
    m_connector->start();
    QTRY_COMPARE(m_connector->state(), LineState::Stable);
    QTRY_VERIFY(allTrusted());
    m_events.clear();
    inject({.kind = FaultKind::ShutdownNotice, .session = sessions().constFirst(), .after = 9s});
    QTRY_COMPARE_WITH_TIMEOUT(told<Rotated>().size(), 1, 10'000);
    QTRY_COMPARE(m_connector->state(), LineState::Stable);
    QList<LineState> path;
    for (const StateChanged &change : told<StateChanged>())
        path.append(change.to);
    QCOMPARE(path, (QList<LineState>{LineState::Rotating, LineState::Streaming, LineState::Stable}));
    QCOMPARE(told<StateChanged>().front().cause, Cause::AnnouncedRestart);
    QVERIFY(neverLeftTrust(btc(Channel::Trade)));
    QVERIFY(neverLeftTrust(btc(Channel::Depth)));
    QVERIFY(told<ConnectionFailed>().empty());
    QVERIFY(told<Reconnected>().empty());
}

void TestRotation::aFailingSuccessorLeavesTheSessionAlone()
{
    make({.streams = {btc(Channel::Trade), btc(Channel::Depth)}});
    m_connector->start();
    QTRY_VERIFY(allTrusted());
    m_events.clear();
    inject({.kind = FaultKind::HttpStatus, .count = 3, .code = 503});
    rotate();
    QTRY_COMPARE_WITH_TIMEOUT(told<ConnectionFailed>().size(), 3, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(told<Rotated>().size(), 1, 10'000);
    QVERIFY(neverLeftTrust(btc(Channel::Trade)));
    QVERIFY(neverLeftTrust(btc(Channel::Depth)));
    // Nothing is down, so nothing reconnects; but each attempt is told.
    QVERIFY(told<Reconnecting>().empty());
    QVERIFY(told<Reconnected>().empty());
    QCOMPARE(m_connector->metrics().totalFailures, 3u);
    QCOMPARE(m_connector->metrics().sequenceGaps, 0u);
}

void TestRotation::aSuccessorThatHearsNothingIsNotSwitchedTo()
{
    make({.streams = {btc(Channel::Trade)}});
    m_connector->start();
    QTRY_VERIFY(allTrusted());
    m_events.clear();
    const quint64 next = nextSession();
    inject({.kind = FaultKind::Mute, .session = next, .lasting = 1h});
    rotate();
    QTRY_VERIFY_WITH_TIMEOUT(sessions().contains(next), 10'000);
    const auto before = m_connector->messageCount();
    QTRY_VERIFY(m_connector->messageCount() > before + 300);
    QCOMPARE(rotations(), 0u);
    QVERIFY(neverLeftTrust(btc(Channel::Trade)));
    m_simulator->clear();
    QTRY_COMPARE_WITH_TIMEOUT(rotations(), 1u, 20'000);
}

void TestRotation::aSessionThatDiesHandsOverToItsSuccessor()
{
    make({.streams = {btc(Channel::Trade)}});
    m_connector->start();
    QTRY_VERIFY(allTrusted());
    QTRY_COMPARE(m_connector->state(), LineState::Stable);
    const quint64 old = sessions().constFirst();
    // It brings data and answers no pings: the successor is up and waits for the barrier when the old one ends.
    inject({.kind = FaultKind::OneWay, .session = old, .lasting = 1h, .direction = QStringLiteral("in")});
    m_events.clear();
    rotate();
    QTRY_VERIFY_WITH_TIMEOUT(sessions().size() == 2, 10'000);
    QTRY_COMPARE(m_connector->state(), LineState::Rotating);
    const auto before = m_connector->messageCount();
    QTRY_VERIFY(m_connector->messageCount() > before + 30);
    QCOMPARE(rotations(), 0u);
    inject({.kind = FaultKind::Reset, .session = old});
    QTRY_COMPARE_WITH_TIMEOUT(rotations(), 1u, 5'000);
    QVERIFY(neverLeftTrust(btc(Channel::Trade)));
    QCOMPARE(told<ConnectionFailed>().size(), 1);   // The session was lost all the same.
    QVERIFY(told<Reconnected>().empty());
    QCOMPARE(m_connector->metrics().sequenceGaps, 0u);
    m_connector->stop();
    QCOMPARE(compareWithTruth(Channel::Trade, QStringLiteral("btcusdt@trade")), QString());
}

void TestRotation::aSuccessorThatIsStillConnectingIsTheNextAttempt()
{
    make({.streams = {btc(Channel::Trade)},
          .adjust = [](Connector::Options &options) { options.backoff.connectTimeout = 10s; }});
    m_connector->start();
    QTRY_COMPARE(m_connector->state(), LineState::Stable);
    m_events.clear();
    const quint64 old = sessions().constFirst();
    inject({.kind = FaultKind::Slow, .session = old + 1, .lasting = 1s, .latency = 1s});
    rotate();
    QTRY_COMPARE(m_connector->state(), LineState::Rotating);
    inject({.kind = FaultKind::Reset, .session = old});
    QTRY_COMPARE(told<ConnectionFailed>().size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(told<Reconnected>().size(), 1, 10'000);
    QTRY_VERIFY(allTrusted());
    QCOMPARE(rotations(), 0u);          // There was an outage: that is a reconnect.
    QCOMPARE(nextSession(), old + 2);   // And one attempt for it, the one that was under way.
    QVERIFY(told<Reconnected>().front().downtime > 0ns);
    QVERIFY(m_connector->metrics().blindTime > 0ns);
}

void TestRotation::theOldSessionIsClosedInAnOrderlyWay()
{
    make({.streams = {btc(Channel::Trade)}});
    m_connector->start();
    QTRY_VERIFY(allTrusted());
    const quint64 old = sessions().constFirst();
    rotate();
    QTRY_COMPARE_WITH_TIMEOUT(rotations(), 1u, 10'000);
    QTRY_COMPARE(sessions(), (QList<quint64>{old + 1}));
    m_simulator->flushTruth();
    QFile file(m_truth);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString cause;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        if (line.value(QLatin1String("type")) == QLatin1String("session")
            && line.value(QLatin1String("event")) == QLatin1String("close"))
            cause = line.value(QLatin1String("cause")).toString();
    }
    QVERIFY2(cause.contains(QLatin1String("1000")) || cause.contains(QLatin1String("close")), qPrintable(cause));
}

/// The same server under its other name.
static QUrl renamed(QUrl url)
{
    url.setHost(url.host() == QLatin1String("127.0.0.1") ? QStringLiteral("localhost") : QStringLiteral("127.0.0.1"));
    return url;
}

void TestRotation::anotherAddressIsMovedToWithoutLoss()
{
    make({.streams = {btc(Channel::Trade), btc(Channel::Depth)}});
    m_connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 10'000);
    const Simulator::Endpoint endpoint = m_simulator->endpoints().constFirst();
    const QString host = m_connector->snapshot().host;
    const auto before = m_connector->messageCount();
    QTRY_VERIFY(m_connector->messageCount() > before + 100);
    m_connector->setEndpoint(renamed(endpoint.url), endpoint.restUrl);
    QCOMPARE(m_connector->snapshot().host, host);   // Still there.
    QTRY_COMPARE_WITH_TIMEOUT(rotations(), 1u, 15'000);
    QVERIFY(m_connector->snapshot().host != host);
    QVERIFY(m_connector->snapshot().host.startsWith(renamed(endpoint.url).host()));
    const auto after = m_connector->messageCount();
    QTRY_VERIFY(m_connector->messageCount() > after + 300);
    m_connector->flushBatch();
    QVERIFY(neverLeftTrust(btc(Channel::Trade)));
    QVERIFY(neverLeftTrust(btc(Channel::Depth)));
    const QString difference = compareWithTruth(Channel::Trade, QStringLiteral("btcusdt@trade"));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    QCOMPARE(m_connector->metrics().reconnects, 0u);
    // The same once more is no news.
    m_connector->setEndpoint(renamed(endpoint.url), endpoint.restUrl);
    QVERIFY(m_connector->state() == LineState::Streaming || m_connector->state() == LineState::Stable);
}

void TestRotation::anAddressWithoutServerLeavesTheSessionAlone()
{
    make({.streams = {btc(Channel::Trade)}});
    m_connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 10'000);
    const Simulator::Endpoint endpoint = m_simulator->endpoints().constFirst();
    m_connector->setEndpoint(QUrl(QStringLiteral("ws://127.0.0.1:1")), endpoint.restUrl);
    QTRY_VERIFY_WITH_TIMEOUT(!told<ConnectionFailed>().empty(), 10'000);   // The attempt at the new address.
    const auto before = m_connector->messageCount();
    QTRY_VERIFY(m_connector->messageCount() > before + 100);
    QVERIFY(neverLeftTrust(btc(Channel::Trade)));
    // And back.
    m_connector->setEndpoint(endpoint.url, endpoint.restUrl);
    QTRY_COMPARE_WITH_TIMEOUT(rotations(), 1u, 20'000);
    QVERIFY(neverLeftTrust(btc(Channel::Trade)));
}

void TestRotation::anAddressGivenWhileDownIsUsedAtOnce()
{
    make({.streams = {btc(Channel::Trade)}, .adjust = [](Connector::Options &options) {
              options.url = QUrl(QStringLiteral("ws://127.0.0.1:1"));
              options.backoff.initialDelay = 1h;
              options.backoff.maxDelay = 1h;
          }});
    m_connector->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_connector->state(), LineState::Waiting, 10'000);
    QTRY_VERIFY(m_connector->snapshot().nextAttemptAt.has_value());
    const Simulator::Endpoint endpoint = m_simulator->endpoints().constFirst();
    m_connector->setEndpoint(endpoint.url, endpoint.restUrl);
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 10'000);
}

void TestRotation::anAddressGivenWhileRotatingIsMovedToNext()
{
    make({.streams = {btc(Channel::Trade)}});
    m_connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 10'000);
    const Simulator::Endpoint endpoint = m_simulator->endpoints().constFirst();
    const quint64 next = nextSession();
    rotate();
    QTRY_VERIFY_WITH_TIMEOUT(sessions().contains(next), 10'000);   // On its way to the old address.
    m_connector->setEndpoint(renamed(endpoint.url), endpoint.restUrl);
    QTRY_COMPARE_WITH_TIMEOUT(rotations(), 2u, 30'000);
    QVERIFY(m_connector->snapshot().host.startsWith(renamed(endpoint.url).host()));
    QVERIFY(neverLeftTrust(btc(Channel::Trade)));
}

void TestRotation::stopEndsBothSessions()
{
    make({.streams = {btc(Channel::Trade)}});
    m_connector->start();
    QTRY_VERIFY(allTrusted());
    inject({.kind = FaultKind::Mute, .session = nextSession(), .lasting = 1h});
    rotate();
    QTRY_COMPARE_WITH_TIMEOUT(sessions().size(), 2, 10'000);
    m_connector->stop();
    QTRY_COMPARE(m_connector->state(), LineState::Idle);
    QTRY_COMPARE(sessions().size(), 0);
    QCOMPARE(rotations(), 0u);
    m_simulator->clear();
    m_connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 10'000);
}

void TestRotation::streamsMayChangeWhileRotating()
{
    // Another change while the successor for the last one is on its way: it is opened anew, and the newest streams are
    // what comes in the end.
    make({.streams = {btc(Channel::Trade)}});
    m_connector->start();
    QTRY_VERIFY(allTrusted());
    m_events.clear();
    const quint64 next = nextSession();
    inject({.kind = FaultKind::Mute, .session = next, .lasting = 1h});   // It stays on its way.
    const StreamKey eth{QStringLiteral("ETHUSDT"), Channel::Trade};
    const StreamKey candle = btc(Channel::Candle1s);
    m_connector->setStreams({btc(Channel::Trade), eth});
    QTRY_VERIFY_WITH_TIMEOUT(sessions().contains(next), 10'000);
    QCOMPARE(m_connector->state(), LineState::Rotating);
    m_connector->setStreams({btc(Channel::Trade), candle});
    QTRY_VERIFY_WITH_TIMEOUT(rotations() >= 1, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 10'000);
    QVERIFY(neverLeftTrust(btc(Channel::Trade)));
    QList<StreamKey> streams;
    for (const StreamSnapshot &stream : m_connector->snapshot().streams)
        streams.append(stream.key);
    QCOMPARE(streams, (QList<StreamKey>{btc(Channel::Trade), candle}));
    QVERIFY(m_mostSessions <= 2);
    QCOMPARE(m_connector->metrics().errors, 0u);
}

}   // namespace tst_rotation

FEEDWARDEN_GUILESS_TEST(tst_rotation::TestRotation)
#include "tst_rotation.moc"
