// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/metricsfamilies.h"
#include "core/outlets/metricsregistry.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QRegularExpression>

#include <prometheus/metric_family.h>
#include <prometheus/text_serializer.h>

namespace tst_metricsregistry {

using namespace feedwarden;

/// From snapshots and events to the text that Prometheus reads. Dashboards hold on to the names and labels here: a
/// changed line in this file is a broken promise.
class TestMetricsRegistry : public QObject
{
    Q_OBJECT

private slots:
    void linesFeedsAndStreamsHaveTheirFigures_data();
    void linesFeedsAndStreamsHaveTheirFigures();
    void exactlyOneStateIsOne();
    void whatIsUnknownIsAbsent();
    void theRestOfTheFiguresIsThere_data();
    void theRestOfTheFiguresIsThere();
    void countersNeverFall_data();
    void countersNeverFall();
    void whatCameBeforeALineWasGoneIsCounted();
    void aTimeThatStepsBackALittleIsNoNewBeginning();
    void twinsAreNotTakenForRestarts();
    void roundTripsAndLatenciesAreHistograms();
    void histogramsGoOnWhenALineIsMadeAnew();
    void retriesAreCountedByHowTheyEnd_data();
    void retriesAreCountedByHowTheyEnd();
    void accountsAreCountedByVenue();
    void changedAccountsAreOperations();
    void noAccountAndNoForeignWordIsInALabel();
    void hostileNamesStayWithinTheirLabel_data();
    void hostileNamesStayWithinTheirLabel();
    void aBombOfSymbolsSharesOneRow();
    void aBombOfLinesSharesOneRow();
    void whoHasARowKeepsItAndWhoLeavesMakesRoom();
    void removedFeedsAreNotShown();
    void publishingIsShownWhileItIsOn();
    void everyNameIsDocumented();
    void dashboardAndRulesUseNamesThatThereAre_data();
    void dashboardAndRulesUseNamesThatThereAre();
};

#ifndef Q_MOC_RUN   // It does not read raw strings within macros.

namespace {

/// Short for series as they are written.
QString raw(const char *text) { return QString::fromLatin1(text); }

const Clock::time_point Start{1h};
const WallTime Noon{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 12h};

ConnectionSnapshot lineOf(const QString &feed, int number, quint64 messages)
{
    ConnectionSnapshot line;
    line.feed = feed;
    line.line = number;
    line.state = LineState::Stable;
    line.metrics.connected = true;
    line.metrics.messagesReceived = messages;
    line.metrics.wantedStreams = 1;
    line.metrics.trustedStreams = 1;
    return line;
}

StreamSnapshot streamOf(const QString &symbol, quint64 messages)
{
    StreamSnapshot stream;
    stream.key = {symbol, Channel::Trade};
    stream.trust = TrustState::Trusted;
    stream.messages = messages;
    return stream;
}

/// With the streams of its lines.
FeedSnapshot feedOf(const QString &name, const QList<ConnectionSnapshot> &lines)
{
    FeedSnapshot feed;
    feed.name = name;
    feed.venue = QStringLiteral("binance-spot");
    feed.lines = lines;
    for (const ConnectionSnapshot &line : lines)
        feed.streams.append(line.streams);
    feed.metrics.wantedStreams = int(feed.streams.size());
    feed.metrics.trustedStreams = int(feed.streams.size());
    return feed;
}

FeedSnapshot simpleFeed(quint64 messages)
{
    ConnectionSnapshot line = lineOf(QStringLiteral("spot"), 1, messages);
    line.streams = {streamOf(QStringLiteral("BTCUSDT"), messages)};
    return feedOf(QStringLiteral("spot"), {line});
}

FeedSnapshot fullFeed()
{
    FeedSnapshot feed = simpleFeed(48'211);
    ConnectionMetrics &metrics = feed.lines.first().metrics;
    metrics.bytesReceived = 1'000'000;
    metrics.bytesSent = 2'000;
    metrics.sequenceGaps = 3;
    metrics.duplicates = 4;
    metrics.checksumFailures = 5;
    metrics.undecodableMessages = 6;
    metrics.errors = 7;
    metrics.totalFailures = 8;
    metrics.reconnects = 9;
    metrics.rotations = 10;
    metrics.blindTime = 1'500ms;
    metrics.wantedStreams = 2;
    metrics.quality.emplace().losses[size_t(QualityPart::Trust)].points = 3;
    feed.lines.first().streams.first().gaps = 2;
    feed.lines.first().streams.first().blindTime = 250ms;
    feed.streams = feed.lines.first().streams;
    feed.metrics.blindTime = 2s;
    return feed;
}

QStringList linesOf(MetricsRegistry &registry)
{
    const auto text = prometheus::TextSerializer().Serialize(familiesOf(*registry.picture(Noon)));
    return QString::fromStdString(text).split(u'\n', Qt::SkipEmptyParts);
}

/// The series that are shown, without help and types.
QStringList samplesOf(MetricsRegistry &registry)
{
    return linesOf(registry).filter(QRegularExpression(QStringLiteral("^[^#]")));
}

/// Of the one series that is called so, with its labels; -1 where there is none.
double valueOf(MetricsRegistry &registry, const QString &series)
{
    for (const QString &line : samplesOf(registry)) {
        if (line.startsWith(series + u' '))
            return line.mid(series.size() + 1).toDouble();
    }
    return -1;
}

double messagesOf(MetricsRegistry &registry)
{
    return valueOf(registry, raw(R"(feedwarden_messages_total{feed="spot",venue="binance-spot",line="1"})"));
}

Event feedEvent(const EventPayload &payload, int line = 1)
{
    return {.feed = QStringLiteral("spot"), .line = line, .payload = payload};
}

Event accountEvent(const EventPayload &payload)
{
    return {.line = 1, .payload = payload, .account = QStringLiteral("canary-account")};
}

AccountConfig accountOf(const QString &name, const QString &venue)
{
    AccountConfig account;
    account.name = name;
    account.venue = venue;
    account.key = QStringLiteral("canary-key");
    return account;
}

/// A row that is named after what it expects.
void addRow(const char *series) { QTest::newRow(series) << QString::fromLatin1(series); }

}   // namespace

void TestMetricsRegistry::linesFeedsAndStreamsHaveTheirFigures_data()
{
    QTest::addColumn<QString>("line");
    addRow(R"(feedwarden_connection_up{feed="spot",venue="binance-spot",line="1"} 1)");
    addRow(R"(feedwarden_connection_state{feed="spot",venue="binance-spot",line="1",state="stable"} 1)");
    addRow(R"(feedwarden_connection_state{feed="spot",venue="binance-spot",line="1",state="breaker_open"} 0)");
    addRow(R"(feedwarden_breaker_state{feed="spot",venue="binance-spot",line="1",state="closed"} 1)");
    addRow(R"(feedwarden_breaker_state{feed="spot",venue="binance-spot",line="1",state="half_open"} 0)");
    addRow(R"(feedwarden_quality_score{feed="spot",venue="binance-spot",line="1"} 97)");
    addRow(R"(feedwarden_streams_wanted{feed="spot",venue="binance-spot",line="1"} 2)");
    addRow(R"(feedwarden_streams_trusted{feed="spot",venue="binance-spot",line="1"} 1)");
    addRow(R"(feedwarden_messages_total{feed="spot",venue="binance-spot",line="1"} 48211)");
    addRow(R"(feedwarden_received_bytes_total{feed="spot",venue="binance-spot",line="1"} 1000000)");
    addRow(R"(feedwarden_sent_bytes_total{feed="spot",venue="binance-spot",line="1"} 2000)");
    addRow(R"(feedwarden_sequence_gaps_total{feed="spot",venue="binance-spot",line="1"} 3)");
    addRow(R"(feedwarden_duplicates_total{feed="spot",venue="binance-spot",line="1"} 4)");
    addRow(R"(feedwarden_checksum_failures_total{feed="spot",venue="binance-spot",line="1"} 5)");
    addRow(R"(feedwarden_undecodable_messages_total{feed="spot",venue="binance-spot",line="1"} 6)");
    addRow(R"(feedwarden_errors_total{feed="spot",venue="binance-spot",line="1"} 7)");
    addRow(R"(feedwarden_connection_failures_total{feed="spot",venue="binance-spot",line="1"} 8)");
    addRow(R"(feedwarden_reconnects_total{feed="spot",venue="binance-spot",line="1"} 9)");
    addRow(R"(feedwarden_rotations_total{feed="spot",venue="binance-spot",line="1"} 10)");
    addRow(R"(feedwarden_blind_seconds_total{feed="spot",venue="binance-spot",line="1"} 1.5)");
    addRow(R"(feedwarden_feed_wanted{feed="spot",venue="binance-spot"} 1)");
    addRow(R"(feedwarden_feed_trusted{feed="spot",venue="binance-spot"} 1)");
    addRow(R"(feedwarden_feed_blind_seconds_total{feed="spot",venue="binance-spot"} 2)");
    addRow(R"(feedwarden_stream_trusted{feed="spot",symbol="BTCUSDT",channel="trade"} 1)");
    addRow(R"(feedwarden_stream_messages_total{feed="spot",symbol="BTCUSDT",channel="trade"} 48211)");
    addRow(R"(feedwarden_stream_sequence_gaps_total{feed="spot",symbol="BTCUSDT",channel="trade"} 2)");
    addRow(R"(feedwarden_stream_blind_seconds_total{feed="spot",symbol="BTCUSDT",channel="trade"} 0.25)");
    addRow("# TYPE feedwarden_messages_total counter");
    addRow("# TYPE feedwarden_connection_up gauge");
    addRow("# HELP feedwarden_messages_total Decoded data messages.");
}

void TestMetricsRegistry::linesFeedsAndStreamsHaveTheirFigures()
{
    QFETCH(const QString, line);
    MetricsRegistry registry;
    registry.takeFeeds({fullFeed()}, Start);
    const QStringList lines = linesOf(registry);
    QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
    QCOMPARE(lines.count(line), 1);
}

void TestMetricsRegistry::exactlyOneStateIsOne()
{
    MetricsRegistry registry;
    FeedSnapshot feed = simpleFeed(1);
    for (int i = 0; i <= int(LineState::Rotating); ++i) {
        feed.lines.first().state = LineState(i);
        registry.takeFeeds({feed}, Start);
        const QStringList states = samplesOf(registry).filter(QLatin1String("feedwarden_connection_state{"));
        QCOMPARE(states.size(), int(LineState::Rotating) + 1);
        const QStringList on = states.filter(QRegularExpression(QStringLiteral("1$")));
        QCOMPARE(on.size(), 1);
        QVERIFY(on.first().contains(QStringLiteral("state=\"%1\"").arg(nameOf(LineState(i)))));
    }
}

void TestMetricsRegistry::whatIsUnknownIsAbsent()
{
    MetricsRegistry registry;
    FeedSnapshot feed = fullFeed();
    registry.takeFeeds({feed}, Start);
    registry.takeHosts(
        {{.host = QStringLiteral("wss://a:1"), .attemptsLeft = 5}, {.host = QStringLiteral("wss://b:1")}});
    QCOMPARE(samplesOf(registry).filter(QLatin1String("feedwarden_quality_score")).size(), 1);
    QCOMPARE(samplesOf(registry).filter(QLatin1String("feedwarden_governor_headroom_attempts")),
             QStringList{raw(R"(feedwarden_governor_headroom_attempts{host="wss://a:1"} 5)")});

    feed.lines.first().metrics.quality.reset();
    registry.takeFeeds({feed}, Start + 1s);
    QCOMPARE(samplesOf(registry).filter(QLatin1String("feedwarden_quality_score")), QStringList());
}

void TestMetricsRegistry::theRestOfTheFiguresIsThere_data()
{
    QTest::addColumn<QString>("line");
    addRow(R"(feedwarden_host_banned{host="wss://a:1"} 1)");
    addRow(R"(feedwarden_host_quiet{host="wss://a:1"} 0)");
    addRow(R"(feedwarden_marketdata_reconnects_total{status="success"} 0)");
    addRow(R"(feedwarden_marketdata_reconnects_total{status="failure"} 0)");
    addRow(R"(feedwarden_userdata_reconciliations_total{status="success"} 0)");
    addRow(R"(feedwarden_userdata_listenkey_renewals_total{venue="binance-spot",status="failure"} 0)");
    addRow("feedwarden_build_info{version=\"" FEEDWARDEN_VERSION "\"} 1");
    addRow("feedwarden_metrics_series_limit 10000");
    addRow("feedwarden_metrics_overflow_rows 0");
    addRow("feedwarden_metrics_picture_timestamp_seconds 1795176000");
}

void TestMetricsRegistry::theRestOfTheFiguresIsThere()
{
    QFETCH(const QString, line);
    MetricsRegistry registry;
    registry.takeConfiguration({accountOf(QStringLiteral("canary-account"), QStringLiteral("binance-spot"))});
    registry.takeHosts({{.host = QStringLiteral("wss://a:1"), .attemptsLeft = {}, .isBanned = true}});
    const QStringList lines = linesOf(registry);
    QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
}

void TestMetricsRegistry::countersNeverFall_data()
{
    QTest::addColumn<QList<int>>("seen");   // Messages of the line, second by second; -1 = the feed is not there.
    QTest::addColumn<double>("expected");
    QTest::newRow("rises") << QList<int>{10, 20, 20, 25} << 25.0;
    QTest::newRow("the line was made anew") << QList<int>{10, 20, 3} << 23.0;
    QTest::newRow("made anew twice") << QList<int>{10, 4, 6, 1} << 17.0;
    QTest::newRow("removed and back") << QList<int>{10, -1, 2, 5} << 15.0;
    QTest::newRow("back with more than before") << QList<int>{10, -1, 12} << 22.0;
    QTest::newRow("removed for long") << QList<int>{10, -1, -1, -1, 1} << 11.0;
}

void TestMetricsRegistry::countersNeverFall()
{
    QFETCH(const QList<int>, seen);
    QFETCH(const double, expected);
    MetricsRegistry registry;
    double last = 0;
    for (qsizetype i = 0; i < seen.size(); ++i) {
        QList<FeedSnapshot> feeds;
        if (seen[i] >= 0)
            feeds.append(simpleFeed(quint64(seen[i])));
        registry.takeFeeds(feeds, Start + int(i) * 1s);
        const double now = messagesOf(registry);
        QCOMPARE(now < 0, seen[i] < 0);   // What is removed is not shown.
        QVERIFY(now < 0 || now >= last);
        last = std::max(now, last);
    }
    QCOMPARE(messagesOf(registry), expected);
    QCOMPARE(
        valueOf(registry, raw(R"(feedwarden_stream_messages_total{feed="spot",symbol="BTCUSDT",channel="trade"})")),
        expected);
}

void TestMetricsRegistry::whatCameBeforeALineWasGoneIsCounted()
{
    // Pictures come 20 times a second and are looked at once; the last one before a feed is gone matters nevertheless.
    MetricsRegistry registry;
    registry.takeFeeds({simpleFeed(10)}, Start);
    registry.takeFeeds({simpleFeed(17)}, Start + 50ms);
    registry.takeFeeds({}, Start + 100ms);
    registry.takeFeeds({simpleFeed(1)}, Start + 150ms);
    QCOMPARE(messagesOf(registry), 18.0);
}

void TestMetricsRegistry::aTimeThatStepsBackALittleIsNoNewBeginning()
{
    MetricsRegistry registry;
    const QString series = raw(R"(feedwarden_feed_blind_seconds_total{feed="spot",venue="binance-spot"})");
    FeedSnapshot feed = simpleFeed(1);
    const auto seen = [&](Clock::duration blind, Clock::time_point at) {
        feed.metrics.blindTime = blind;
        registry.takeFeeds({feed}, at);
        return valueOf(registry, series);
    };
    QCOMPARE(seen(100s, Start), 100.0);
    QCOMPARE(seen(99'900ms, Start + 1s), 100.0);
    QCOMPARE(seen(101s, Start + 2s), 101.0);
    QCOMPARE(seen(2s, Start + 3s), 103.0);   // This is one.
}

void TestMetricsRegistry::twinsAreNotTakenForRestarts()
{
    // The feed shows a stream from the line that is better now, so its counts jump to and fro.
    MetricsRegistry registry;
    ConnectionSnapshot first = lineOf(QStringLiteral("spot"), 1, 0);
    ConnectionSnapshot second = lineOf(QStringLiteral("spot"), 2, 0);
    for (int i = 1; i <= 6; ++i) {
        first.streams = {streamOf(QStringLiteral("BTCUSDT"), quint64(100 * i))};
        second.streams = {streamOf(QStringLiteral("BTCUSDT"), quint64(90 * i))};
        FeedSnapshot feed = feedOf(QStringLiteral("spot"), {first, second});
        feed.streams = i % 2 ? first.streams : second.streams;
        registry.takeFeeds({feed}, Start + i * 1s);
    }
    QCOMPARE(
        valueOf(registry, raw(R"(feedwarden_stream_messages_total{feed="spot",symbol="BTCUSDT",channel="trade"})")),
        600.0 + 540.0);
}

static std::shared_ptr<const DurationTally> tallyOf(const std::vector<Clock::duration> &durations)
{
    LogHistogram histogram;
    for (const Clock::duration duration : durations)
        histogram.record(duration);
    auto tally = std::make_shared<DurationTally>();
    tally->add(histogram);
    return tally;
}

void TestMetricsRegistry::roundTripsAndLatenciesAreHistograms()
{
    MetricsRegistry registry;
    FeedSnapshot feed = simpleFeed(1);
    registry.takeFeeds({feed}, Start);
    QCOMPARE(samplesOf(registry).filter(QLatin1String("feedwarden_rtt_seconds")), QStringList());   // Nothing yet.

    feed.lines.first().rttTally = tallyOf({800us, 4ms, 4ms, 40ms, 20s, 100s});
    feed.lines.first().latencyTally = tallyOf({-3ms, 7ms});
    registry.takeFeeds({feed}, Start + 1s);
    const QString labels = raw(R"({feed="spot",venue="binance-spot",line="1")");
    const auto rtt = [&](const char *edge) {
        return valueOf(registry, QLatin1String("feedwarden_rtt_seconds_bucket") + labels
                                     + raw(R"(,le="%1"})").arg(QLatin1String(edge)));
    };
    QCOMPARE(rtt("0.001"), 1.0);
    QCOMPARE(rtt("0.0025"), 1.0);
    QCOMPARE(rtt("0.005"), 3.0);
    QCOMPARE(rtt("0.05"), 4.0);
    QCOMPARE(rtt("10"), 4.0);
    QCOMPARE(rtt("30"), 5.0);
    QCOMPARE(rtt("+Inf"), 6.0);
    QCOMPARE(valueOf(registry, QLatin1String("feedwarden_rtt_seconds_count") + labels + u'}'), 6.0);
    const double sum = valueOf(registry, QLatin1String("feedwarden_rtt_seconds_sum") + labels + u'}');
    QVERIFY2(std::abs(sum - 120.0488) < 0.032 * 120.0488, qPrintable(QString::number(sum)));
    // A clock that differs makes negative ones, which are below every edge.
    QCOMPARE(
        valueOf(registry, QLatin1String("feedwarden_feed_latency_seconds_bucket") + labels + raw(R"(,le="0.001"})")),
        1.0);
    QVERIFY(linesOf(registry).contains(QStringLiteral("# TYPE feedwarden_rtt_seconds histogram")));
}

void TestMetricsRegistry::histogramsGoOnWhenALineIsMadeAnew()
{
    MetricsRegistry registry;
    FeedSnapshot feed = simpleFeed(1);
    const auto seen = [&](const std::vector<Clock::duration> &durations, Clock::time_point at) {
        feed.lines.first().rttTally = tallyOf(durations);
        registry.takeFeeds({feed}, at);
        return valueOf(registry, raw(R"(feedwarden_rtt_seconds_count{feed="spot",venue="binance-spot",line="1"})"));
    };
    QCOMPARE(seen({10ms, 10ms, 10ms}, Start), 3.0);
    QCOMPARE(seen({10ms, 10ms, 10ms, 20ms}, Start + 1s), 4.0);
    QCOMPARE(seen({30ms}, Start + 2s), 5.0);   // Made anew.
    QCOMPARE(seen({30ms, 30ms}, Start + 3s), 6.0);
}

void TestMetricsRegistry::retriesAreCountedByHowTheyEnd_data()
{
    QTest::addColumn<QList<Event>>("events");
    QTest::addColumn<double>("successes");
    QTest::addColumn<double>("failures");
    const Event failed = feedEvent(ConnectionFailed{});
    const Event retry = feedEvent(Reconnecting{});
    const Event back = feedEvent(Reconnected{});
    QTest::newRow("lost and back") << QList<Event>{failed, retry, back} << 1.0 << 0.0;
    QTest::newRow("two retries fail") << QList<Event>{failed, retry, failed, retry, failed, retry, back} << 1.0 << 2.0;
    QTest::newRow("the first start fails") << QList<Event>{failed} << 0.0 << 0.0;
    QTest::newRow("lost twice") << QList<Event>{failed, retry, back, failed, retry, back} << 2.0 << 0.0;
    QTest::newRow("another line fails") << QList<Event>{failed, retry, feedEvent(ConnectionFailed{}, 2), back} << 1.0
                                        << 0.0;
    QTest::newRow("an account's") << QList<Event>{accountEvent(Reconnecting{}), accountEvent(ConnectionFailed{})} << 0.0
                                  << 0.0;
}

void TestMetricsRegistry::retriesAreCountedByHowTheyEnd()
{
    QFETCH(const QList<Event>, events);
    QFETCH(const double, successes);
    QFETCH(const double, failures);
    MetricsRegistry registry;
    for (const Event &event : events)
        registry.takeEvent(event);
    QCOMPARE(valueOf(registry, raw(R"(feedwarden_marketdata_reconnects_total{status="success"})")), successes);
    QCOMPARE(valueOf(registry, raw(R"(feedwarden_marketdata_reconnects_total{status="failure"})")), failures);
}

void TestMetricsRegistry::accountsAreCountedByVenue()
{
    MetricsRegistry registry;
    registry.takeConfiguration({accountOf(QStringLiteral("canary-account"), QStringLiteral("binance-spot"))});
    AccountSnapshot up;
    up.venue = QStringLiteral("binance-spot");
    up.line.metrics.connected = true;
    AccountSnapshot down = up;
    down.line.metrics.connected = false;
    AccountSnapshot elsewhere = down;
    elsewhere.venue = QStringLiteral("okx");
    AccountSnapshot disabled = down;
    disabled.venue = QStringLiteral("kraken");
    disabled.isEnabled = false;
    registry.takeAccounts({up, up, down, elsewhere, disabled});
    registry.takeEvent(accountEvent(ConnectionFailed{{.cause = Cause::ConnectionReset}}));
    registry.takeEvent(accountEvent(ConnectionFailed{{.cause = Cause::ConnectionRefused}}));
    registry.takeEvent(accountEvent(Reconnected{}));
    registry.takeEvent(accountEvent(AccountReread{41s, 2}));
    registry.takeEvent(accountEvent(AccountKeyRenewed{}));
    registry.takeEvent(accountEvent(AccountKeyRenewed{}));
    registry.takeEvent(accountEvent(AccountKeyRenewalFailed{}));
    const QStringList samples = samplesOf(registry).filter(QLatin1String("feedwarden_userdata_"));
    const QStringList expected = {
        raw(R"(feedwarden_userdata_connections{venue="binance-spot"} 2)"),
        raw(R"(feedwarden_userdata_connections{venue="okx"} 0)"),
        raw(R"(feedwarden_userdata_reconnects_total{venue="binance-spot",reason="connection_reset"} 1)"),
        raw(R"(feedwarden_userdata_listenkey_renewals_total{venue="binance-spot",status="failure"} 1)"),
        raw(R"(feedwarden_userdata_listenkey_renewals_total{venue="binance-spot",status="success"} 2)"),
        raw(R"(feedwarden_userdata_reconciliations_total{status="failure"} 2)"),
        raw(R"(feedwarden_userdata_reconciliations_total{status="success"} 1)"),
    };
    QCOMPARE(samples, expected);
}

void TestMetricsRegistry::changedAccountsAreOperations()
{
    MetricsRegistry registry;
    const QString venue = QStringLiteral("okx");
    AccountConfig one = accountOf(QStringLiteral("one"), venue);
    const AccountConfig two = accountOf(QStringLiteral("two"), venue);
    const auto operations = [&registry] {
        return samplesOf(registry).filter(QLatin1String("feedwarden_userdata_hotreload_operations_total"));
    };
    registry.takeConfiguration({one});
    QCOMPARE(operations(), QStringList());   // That was the start.
    registry.takeConfiguration({one});
    QCOMPARE(operations(), QStringList());
    registry.takeConfiguration({one, two});
    one.enabled = false;
    registry.takeConfiguration({two, one});
    one.enabled = true;
    registry.takeConfiguration({two, one});
    one.environment = QStringLiteral("demo");
    registry.takeConfiguration({two, one});
    one.environment = QStringLiteral("live");
    registry.takeConfiguration({two, one});
    registry.takeConfiguration({one});
    const auto expected = [](const char *operation, int times) {
        return raw(R"(feedwarden_userdata_hotreload_operations_total{operation="%1",venue="okx"} %2)")
            .arg(QLatin1String(operation))
            .arg(times);
    };
    QCOMPARE(operations(), QStringList({expected("add", 1), expected("disable", 1), expected("enable", 1),
                                        expected("remove", 1), expected("update", 2)}));
}

void TestMetricsRegistry::noAccountAndNoForeignWordIsInALabel()
{
    // Faults X-01.
    MetricsRegistry registry;
    const QString canary = QStringLiteral("canary");
    registry.takeConfiguration({accountOf(QStringLiteral("canary-account"), QStringLiteral("okx"))});
    AccountSnapshot account;
    account.name = QStringLiteral("canary-account");
    account.venue = QStringLiteral("okx");
    account.problem = account.refusal.detail = account.line.feed = canary;
    account.line.host = account.line.causeDetail = canary;
    registry.takeAccounts({account});
    FeedSnapshot feed = fullFeed();
    feed.title = feed.lines.first().causeDetail = feed.lines.first().host = canary;
    registry.takeFeeds({feed}, Start);
    const Failure failure{.cause = Cause::ClosedByServer, .detail = canary};
    for (const EventPayload &payload :
         {EventPayload(ConnectionFailed{failure}), EventPayload(Reconnected{}), EventPayload(AccountKeyRenewed{}),
          EventPayload(AccountKeyRenewalFailed{1, 1s, canary}), EventPayload(AccountReread{1s, 1}),
          EventPayload(AccountDoubted{Cause::InvalidCredentials, canary}),
          EventPayload(ErrorOccurred{{ErrorCode::BadData, canary}})}) {
        registry.takeEvent(accountEvent(payload));
        registry.takeEvent(feedEvent(payload));
    }
    registry.takeConfiguration({});
    const QStringList lines = linesOf(registry);
    QVERIFY(lines.size() > 40);
    QCOMPARE(lines.filter(canary), QStringList());
}

void TestMetricsRegistry::hostileNamesStayWithinTheirLabel_data()
{
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("shown");
    QTest::newRow("X-10 quote") << QStringLiteral("A\"} 1\"") << QStringLiteral("A\\\"} 1\\\"");
    QTest::newRow("X-10 line break") << QStringLiteral("A\nfeedwarden_evil 1")
                                     << QStringLiteral("A\\nfeedwarden_evil 1");
    QTest::newRow("X-10 backslash") << QStringLiteral("A\\") << QStringLiteral("A\\\\");
    QTest::newRow("X-10 backslash and quote") << QStringLiteral("A\\\"") << QStringLiteral("A\\\\\\\"");
    QTest::newRow("X-10 null") << QStringLiteral("A") + QChar(0) + u'B' << QStringLiteral(u"A\uFFFDB");
    QTest::newRow("X-10 return and escape") << QStringLiteral("A\r\x1b[2J") << QStringLiteral(u"A\uFFFD\uFFFD[2J");
    QTest::newRow("X-10 half a character") << QStringLiteral("A") + QChar(0xd800) << QStringLiteral("A?");
    QTest::newRow("X-10 long") << QString(5'000, u'x') << QString(200, u'x');
    QTest::newRow("umlaut") << QStringLiteral(u"\u00e4\u20ac") << QStringLiteral(u"\u00e4\u20ac");
}

void TestMetricsRegistry::hostileNamesStayWithinTheirLabel()
{
    QFETCH(const QString, symbol);
    QFETCH(const QString, shown);
    MetricsRegistry registry;
    ConnectionSnapshot line = lineOf(QStringLiteral("spot"), 1, 1);
    line.streams = {streamOf(symbol, 7)};
    registry.takeFeeds({feedOf(QStringLiteral("spot"), {line})}, Start);
    const QStringList lines = linesOf(registry);
    const QString expected = raw(R"(feedwarden_stream_messages_total{feed="spot",symbol="%1",channel="trade"} 7)")
                                 .arg(shown);
    QVERIFY2(lines.contains(expected), qPrintable(lines.filter(QLatin1String("stream_messages")).join(u'\n')));
    for (const QString &one : lines)
        QVERIFY2(one.startsWith(QLatin1String("feedwarden_")) || one.startsWith(QLatin1String("# ")), qPrintable(one));
    QCOMPARE(lines.filter(QRegularExpression(QStringLiteral("^feedwarden_evil"))), QStringList());
}

static FeedSnapshot feedOfSymbols(int first, int last, quint64 messagesEach)
{
    ConnectionSnapshot line = lineOf(QStringLiteral("spot"), 1, 1);
    for (int i = first; i < last; ++i)
        line.streams.append(streamOf(QStringLiteral("S%1").arg(i, 6, 10, QLatin1Char('0')), messagesEach));
    return feedOf(QStringLiteral("spot"), {line});
}

void TestMetricsRegistry::aBombOfSymbolsSharesOneRow()
{
    // Faults X-10.
    MetricsRegistry registry;
    const auto total = [&registry] {
        double sum = 0;
        for (const QString &line : samplesOf(registry).filter(QLatin1String("feedwarden_stream_messages_total")))
            sum += line.section(u' ', -1).toDouble();
        return sum;
    };
    const QString others = raw(R"x({feed="(other)",symbol="(other)",channel="(other)"})x");
    for (int second = 1; second <= 3; ++second) {
        registry.takeFeeds({feedOfSymbols(0, 20'000, quint64(10 * second))}, Start + second * 1s);
        QVERIFY(samplesOf(registry).size() <= qsizetype(MetricsRegistry::MaxSeries));
        QVERIFY(registry.series() <= MetricsRegistry::MaxSeries);
        QCOMPARE(total(), 20'000.0 * 10 * second);   // Nothing is lost.
    }
    const double own = double(samplesOf(registry).filter(QLatin1String("feedwarden_stream_messages_total")).size() - 1);
    QVERIFY(own > 2'000);
    QCOMPARE(valueOf(registry, QLatin1String("feedwarden_stream_trusted") + others), 20'000 - own);
    QCOMPARE(valueOf(registry, QStringLiteral("feedwarden_metrics_overflow_rows")), 20'000 - own);
}

void TestMetricsRegistry::aBombOfLinesSharesOneRow()
{
    MetricsRegistry registry(300);
    QList<ConnectionSnapshot> lines;
    for (int i = 1; i <= 50; ++i) {
        lines.append(lineOf(QStringLiteral("spot"), i, 10));
        lines.last().metrics.quality.emplace().losses[0].points = i;
    }
    registry.takeFeeds({feedOf(QStringLiteral("spot"), lines)}, Start);
    QVERIFY(samplesOf(registry).size() <= 300);
    const QStringList messages = samplesOf(registry).filter(QLatin1String("feedwarden_messages_total"));
    const QString others = raw(R"x({feed="(other)",venue="(other)",line="(other)"})x");
    const auto sharing = double(50 - (messages.size() - 1));
    QVERIFY(sharing > 40);
    QCOMPARE(valueOf(registry, QLatin1String("feedwarden_messages_total") + others), sharing * 10);
    QCOMPARE(valueOf(registry, QLatin1String("feedwarden_connection_up") + others), sharing);
    QCOMPARE(valueOf(registry, QLatin1String("feedwarden_quality_score") + others), 50.0);   // The lowest.
}

void TestMetricsRegistry::whoHasARowKeepsItAndWhoLeavesMakesRoom()
{
    MetricsRegistry registry(250);
    const auto isShown = [&registry](int symbol) {
        return !samplesOf(registry)
                    .filter(QStringLiteral("feedwarden_stream_messages_total{feed=\"spot\",symbol=\"S%1\"")
                                .arg(symbol, 6, 10, QLatin1Char('0')))
                    .isEmpty();
    };
    registry.takeFeeds({feedOfSymbols(500, 510, 5)}, Start);
    QVERIFY(isShown(500) && isShown(509));
    registry.takeFeeds({feedOfSymbols(0, 510, 5)}, Start + 1s);
    QVERIFY(isShown(500) && isShown(509));   // Others came before them in the list.
    QVERIFY(!isShown(499));
    const QString others = raw(
        R"x(feedwarden_stream_messages_total{feed="(other)",symbol="(other)",channel="(other)"})x");
    const double before = valueOf(registry, others);
    QVERIFY(before > 0);
    registry.takeFeeds({feedOfSymbols(499, 500, 6)}, Start + 2s);
    QVERIFY(!isShown(500));
    registry.takeFeeds({feedOfSymbols(499, 500, 7)}, Start + 3s);
    QVERIFY(isShown(499));
    QVERIFY(valueOf(registry, others) >= before);   // What it had counted stays.
    QVERIFY(registry.series() <= 250);
}

void TestMetricsRegistry::removedFeedsAreNotShown()
{
    MetricsRegistry registry;
    registry.takeFeeds({fullFeed()}, Start);
    registry.takeHosts({{.host = QStringLiteral("wss://a:1")}});
    const size_t before = registry.series();
    registry.takeFeeds({}, Start + 50ms);
    registry.takeHosts({});
    QVERIFY(registry.series() < before);
    const QStringList samples = samplesOf(registry);
    QCOMPARE(samples.filter(QLatin1String("spot")), QStringList());
    QCOMPARE(samples.filter(QLatin1String("wss")), QStringList());
}

void TestMetricsRegistry::publishingIsShownWhileItIsOn()
{
    MetricsRegistry registry;
    const auto before = registry.series();
    const auto shown = [&registry] { return samplesOf(registry).filter(QLatin1String("feedwarden_publish_")); };
    QCOMPARE(shown(), QStringList());
    PublishStatus status{.isOn = true,
                         .problem = QStringLiteral("<canary>"),
                         .waiting = 3,
                         .waitingBytes = 1'500,
                         .delivered = 10,
                         .dropped = 2,
                         .quarantined = 1,
                         .messagesDelivered = 7,
                         .messagesLost = 4};
    registry.takePublishing(status);
    QCOMPARE(registry.series(), before + 9);
    QStringList expected = {QStringLiteral("feedwarden_publish_up 0"),
                            QStringLiteral("feedwarden_publish_waiting_records 3"),
                            QStringLiteral("feedwarden_publish_waiting_bytes 1500"),
                            QStringLiteral("feedwarden_publish_lag_seconds 0"),
                            QStringLiteral("feedwarden_publish_delivered_total 10"),
                            QStringLiteral("feedwarden_publish_dropped_total 2"),
                            QStringLiteral("feedwarden_publish_quarantined_total 1"),
                            QStringLiteral("feedwarden_publish_messages_delivered_total 7"),
                            QStringLiteral("feedwarden_publish_messages_lost_total 4")};
    QStringList actual = shown();
    expected.sort();
    actual.sort();
    QCOMPARE(actual, expected);
    status = {.isOn = true, .oldest = wallNow() - 1h, .delivered = 12, .dropped = 1};   // Of a new outbox.
    registry.takePublishing(status);
    QVERIFY(shown().contains(QStringLiteral("feedwarden_publish_up 1")));
    QVERIFY(shown().contains(QStringLiteral("feedwarden_publish_delivered_total 12")));
    QVERIFY(shown().contains(QStringLiteral("feedwarden_publish_dropped_total 3")));   // Counters never fall.
    const auto picture = registry.picture(*status.oldest + 90s);
    QCOMPARE(picture->tables[picture->tables.size() - 2].value(0, 3), 90.0);
    registry.takePublishing({});
    QCOMPARE(shown(), QStringList());
    QCOMPARE(registry.series(), before);
}

static QString textOf(const char *path)
{
    QFile file(QLatin1String(FEEDWARDEN_SOURCE_DIR "/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestMetricsRegistry::everyNameIsDocumented()
{
    const QString page = textOf("docs/metrics.md");
    QStringList names;
    for (const MetricDescription &metric : MetricsRegistry::descriptions()) {
        const QString name = QLatin1String(metric.name);
        QVERIFY2(!names.contains(name), metric.name);
        names.append(name);
        QVERIFY2(name.startsWith(QLatin1String("feedwarden_")), metric.name);
        QCOMPARE(name.endsWith(QLatin1String("_total")), metric.kind == MetricKind::Counter);
        QVERIFY2(page.contains(QLatin1String("| `") + name + QLatin1String("` |")), metric.name);
        QVERIFY2(!QString::fromLatin1(metric.help).contains(QRegularExpression(QStringLiteral("[\\n\\\\\"]"))),
                 metric.name);
    }
    QVERIFY(names.size() > 35);
}

void TestMetricsRegistry::dashboardAndRulesUseNamesThatThereAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("dashboard") << textOf("resources/grafana/feedwarden.json");
    QTest::newRow("rules") << textOf("resources/prometheus/feedwarden.rules.yml");
    QTest::newRow("page") << textOf("docs/metrics.md");
}

void TestMetricsRegistry::dashboardAndRulesUseNamesThatThereAre()
{
    QFETCH(const QString, text);
    QSet<QString> known;
    for (const MetricDescription &metric : MetricsRegistry::descriptions()) {
        known.insert(QLatin1String(metric.name));
        if (metric.kind == MetricKind::Histogram) {
            for (const char *part : {"_bucket", "_sum", "_count"})
                known.insert(QLatin1String(metric.name) + QLatin1String(part));
        }
    }
    static const QRegularExpression name(QStringLiteral("\\bfeedwarden_[a-z0-9_]+\\b(?!:)"));
    int found = 0;
    for (auto match = name.globalMatch(text); match.hasNext(); ++found) {
        const QString one = match.next().captured();
        QVERIFY2(known.contains(one), qPrintable(one));
    }
    QVERIFY(found > 10);
}

#endif

}   // namespace tst_metricsregistry

FEEDWARDEN_GUILESS_TEST(tst_metricsregistry::TestMetricsRegistry)
#include "tst_metricsregistry.moc"
