// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountstage.h"

#include "core/config/configuration.h"
#include "core/monitor/monitor.h"
#include "tests/support/faultserver.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QUrlQuery>

#include <map>

namespace tst_metrics {

using namespace feedwarden;
using namespace feedwarden::test;

/// The figures of a Monitor that runs, read as Prometheus reads them, and by Prometheus.
class TestMetrics final : public QObject, private AccountStage
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void isOffByDefault();
    void feedsAndAccountsAreServed();
    void noNameAndNoSecretOfAnAccountIsServed();
    void countersNeverFallWhateverHappens();
    void aChangedTableIsAppliedWithoutTouchingFeeds();
    void aTakenPortIsToldAndMonitoringGoesOn();
    void shutdownEndsIt();
    void promtoolFindsNothingWrong();
    void promtoolTestsTheRules_data();
    void promtoolTestsTheRules();
    void prometheusScrapesIt();

private:
    [[nodiscard]] Configuration configuration() const;
    void startMonitor(const Configuration &configuration);
    [[nodiscard]] QByteArray fetched(const QUrl &url);
    [[nodiscard]] QString figures();
    [[nodiscard]] bool areAllTrusted() const;

    std::unique_ptr<Monitor> m_monitor;
    QList<Event> m_told;
    QNetworkAccessManager m_http;
};

void TestMetrics::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("thread|QTimer|QObject|QSocketNotifier")));
    setStage();
    m_told.clear();
    m_http.setProxy(QNetworkProxy::NoProxy);
    start(QStringLiteral("binance-spot"), 1);
    m_manager.reset();   // The Monitor has its own.
    store(QStringLiteral("canary-account"), m_endpoint.accounts.at(0));
}

void TestMetrics::cleanup()
{
    m_monitor.reset();
    clearStage();
}

#ifndef Q_MOC_RUN   // It does not read raw strings within macros.

Configuration TestMetrics::configuration() const
{
    Configuration configuration;
    configuration.general.dataDir = m_folder->path();
    configuration.secrets = {SecretPlace::Files, m_folder->filePath(QStringLiteral("secrets"))};
    configuration.governor.attemptsPerSecond = 1'000;
    configuration.governor.windowShare = 1;
    FeedConfig feed;
    feed.name = QStringLiteral("spot");
    feed.venue = QStringLiteral("binance-spot");
    feed.symbols = {QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT")};
    feed.channels = {Channel::Trade, Channel::Ticker};
    feed.url = m_endpoint.url;
    feed.restUrl = m_endpoint.restUrl;
    feed.streamsPerConnection = 2;   // Two lines.
    feed.backoff.initialDelay = 100ms;
    feed.backoff.stableAfter = 1s;
    feed.breaker.failureThreshold = 1'000;
    feed.breaker.flapThreshold = 1'000;
    feed.health.pingInterval = 1s;
    configuration.feeds = {feed};
    configuration.backoff = feed.backoff;
    configuration.health = feed.health;
    AccountConfig account;
    account.name = account.key = QStringLiteral("canary-account");
    account.venue = QStringLiteral("binance-spot");
    account.url = m_endpoint.url;
    account.restUrl = m_endpoint.restUrl;
    configuration.accounts = {account};
    configuration.metrics.enabled = true;
    configuration.metrics.listen = QStringLiteral("127.0.0.1:%1").arg(portForLater());
    return configuration;
}

bool TestMetrics::areAllTrusted() const
{
    const auto isTrusted = [](const ConnectionMetrics &metrics) {
        return metrics.wantedStreams > 0 && metrics.trustedStreams == metrics.wantedStreams;
    };
    return m_monitor->feeds().size() == 1 && isTrusted(m_monitor->feeds().constFirst().metrics)
           && m_monitor->accounts().size() == 1 && isTrusted(m_monitor->accounts().constFirst().line.metrics);
}

void TestMetrics::startMonitor(const Configuration &configuration)
{
    m_monitor = std::make_unique<Monitor>();
    connect(m_monitor.get(), &Monitor::eventOccurred, this, [this](const Event &event) { m_told.append(event); });
    m_monitor->apply(configuration);
    if (configuration.metrics.enabled)
        QTRY_VERIFY_WITH_TIMEOUT(m_monitor->metricsPort() != 0, 20'000);
}

QByteArray TestMetrics::fetched(const QUrl &url)
{
    QNetworkReply *const reply = m_http.get(QNetworkRequest(url));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(20'000))
        return {};
    reply->deleteLater();
    return reply->error() == QNetworkReply::NoError ? reply->readAll() : QByteArray();
}

QString TestMetrics::figures()
{
    return QString::fromUtf8(
        fetched(QUrl(QStringLiteral("http://127.0.0.1:%1/metrics").arg(m_monitor->metricsPort()))));
}

/// Of the first series that begins so; NaN where there is none.
static double valueOf(const QString &figures, const QString &series)
{
    for (const QString &line : figures.split(u'\n')) {
        if (line.startsWith(series))
            return line.section(u' ', -1).toDouble();
    }
    return qQNaN();
}

void TestMetrics::isOffByDefault()
{
    Configuration off = configuration();
    off.metrics = {};
    startMonitor(off);
    QTRY_VERIFY_WITH_TIMEOUT(areAllTrusted(), 20'000);
    QCOMPARE(m_monitor->metricsPort(), quint16(0));
    // Nor does the default port answer for this Monitor, whoever else may have it.
    const QByteArray other = fetched(QUrl(QStringLiteral("http://127.0.0.1:9464/metrics")));
    QVERIFY(!other.contains("feed=\"spot\",venue=\"binance-spot\",line=\"2\""));
}

void TestMetrics::feedsAndAccountsAreServed()
{
    startMonitor(configuration());
    QTRY_VERIFY_WITH_TIMEOUT(areAllTrusted(), 20'000);
    const auto is = [this](const char *series, auto holds) { return holds(valueOf(figures(), QLatin1String(series))); };
    const auto one = [](double value) { return value == 1; };
    const auto some = [](double value) { return value > 0; };
    QTRY_VERIFY_WITH_TIMEOUT(is(R"(feedwarden_connection_up{feed="spot",venue="binance-spot",line="1"})", one), 20'000);
    QTRY_VERIFY(is(R"(feedwarden_connection_up{feed="spot",venue="binance-spot",line="2"})", one));
    QTRY_VERIFY(is(R"(feedwarden_feed_trusted{feed="spot",venue="binance-spot"})", one));
    QTRY_VERIFY(is(R"(feedwarden_messages_total{feed="spot",venue="binance-spot",line="2"})", some));
    QTRY_VERIFY(is(R"(feedwarden_stream_messages_total{feed="spot",symbol="ETHUSDT",channel="trade"})", some));
    QTRY_VERIFY(is(R"(feedwarden_userdata_connections{venue="binance-spot"})", one));
    QTRY_VERIFY(is(R"(feedwarden_userdata_reconciliations_total{status="success"})", some));
    QTRY_VERIFY(is("feedwarden_governor_headroom_attempts{host=\"ws://127.0.0.1:", some));
    QTRY_VERIFY_WITH_TIMEOUT(is(R"(feedwarden_rtt_seconds_count{feed="spot",venue="binance-spot",line="1"})", some),
                             20'000);
    QTRY_VERIFY_WITH_TIMEOUT(
        is(R"(feedwarden_feed_latency_seconds_count{feed="spot",venue="binance-spot",line="1"})", some), 20'000);

    inject({.kind = FaultKind::Reset});
    QTRY_VERIFY_WITH_TIMEOUT(is(R"(feedwarden_marketdata_reconnects_total{status="success"})", some), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(is(R"(feedwarden_userdata_reconnects_total{venue="binance-spot")", some), 20'000);
    QTRY_VERIFY(is(R"(feedwarden_feed_blind_seconds_total{feed="spot",venue="binance-spot"})", some));
}

void TestMetrics::noNameAndNoSecretOfAnAccountIsServed()
{
    // Faults X-01.
    startMonitor(configuration());
    QTRY_VERIFY_WITH_TIMEOUT(areAllTrusted(), 20'000);
    inject({.kind = FaultKind::Reset});
    QTRY_VERIFY_WITH_TIMEOUT(
        valueOf(figures(), QStringLiteral("feedwarden_userdata_reconnects_total{venue=\"binance-spot\"")) > 0, 20'000);
    const QByteArray all = figures().toUtf8();
    QVERIFY(all.size() > 1'000);
    const SimCredentials &credentials = m_endpoint.accounts.at(0);
    QVERIFY(!all.contains("canary"));
    QVERIFY(!all.contains(credentials.apiKey));
    QVERIFY(!all.contains(credentials.apiSecret));
}

void TestMetrics::countersNeverFallWhateverHappens()
{
    Configuration configuration = this->configuration();
    startMonitor(configuration);
    QTRY_VERIFY_WITH_TIMEOUT(areAllTrusted(), 20'000);
    std::map<QString, double> highest;
    static const QRegularExpression counter(
        QStringLiteral("^(feedwarden_\\w+(?:_total|_count|_bucket)(?:\\{.*\\})?) (\\S+)$"),
        QRegularExpression::MultilineOption);
    const auto look = [&] {
        const QString text = figures();
        QStringList fell;
        for (auto match = counter.globalMatch(text); match.hasNext();) {
            const auto found = match.next();
            const double value = found.captured(2).toDouble();
            double &known = highest[found.captured(1)];
            if (value < known)
                fell.append(found.captured());
            known = std::max(known, value);
        }
        return fell;
    };
    const auto messages = [&] {
        return valueOf(figures(),
                       QStringLiteral("feedwarden_messages_total{feed=\"spot\",venue=\"binance-spot\",line=\"1\"}"));
    };
    const auto goesOn = [&] {
        const double before =
            highest[QStringLiteral("feedwarden_messages_total{feed=\"spot\",venue=\"binance-spot\",line=\"1\"}")];
        QTRY_VERIFY_WITH_TIMEOUT(look().isEmpty() && messages() > before + 20, 20'000);
    };
    QCOMPARE(look(), QStringList());
    goesOn();
    inject({.kind = FaultKind::Reset});
    goesOn();
    configuration.feeds[0].options.aggregateTrades = true;   // The feed begins anew.
    m_monitor->apply(configuration);
    goesOn();
    const QList<FeedConfig> feeds = std::exchange(configuration.feeds, {});
    m_monitor->apply(configuration);
    QTRY_VERIFY(!figures().contains(QLatin1String("spot\",venue")));
    configuration.feeds = feeds;
    m_monitor->apply(configuration);
    goesOn();
    configuration.feeds[0].streamsPerConnection = 4;   // One line less, whose streams move.
    m_monitor->apply(configuration);
    goesOn();
    QVERIFY(highest.size() > 30);
}

void TestMetrics::aChangedTableIsAppliedWithoutTouchingFeeds()
{
    Configuration configuration = this->configuration();
    startMonitor(configuration);
    QTRY_VERIFY_WITH_TIMEOUT(areAllTrusted(), 20'000);
    const quint16 first = m_monitor->metricsPort();
    m_told.clear();
    configuration.metrics.listen = QStringLiteral("127.0.0.1:%1").arg(portForLater());
    m_monitor->apply(configuration);
    QTRY_VERIFY_WITH_TIMEOUT(m_monitor->metricsPort() != 0 && m_monitor->metricsPort() != first, 20'000);
    QTRY_VERIFY(figures().contains(QLatin1String("feedwarden_connection_up")));
    QCOMPARE(fetched(QUrl(QStringLiteral("http://127.0.0.1:%1/metrics").arg(first))), QByteArray());

    const quint16 second = m_monitor->metricsPort();
    configuration.metrics.enabled = false;
    m_monitor->apply(configuration);
    QTRY_COMPARE(m_monitor->metricsPort(), quint16(0));
    const QUrl gone(QStringLiteral("http://127.0.0.1:%1/metrics").arg(second));
    QTRY_COMPARE_WITH_TIMEOUT(fetched(gone), QByteArray(), 20'000);

    configuration.metrics.enabled = true;
    m_monitor->apply(configuration);
    QTRY_VERIFY_WITH_TIMEOUT(m_monitor->metricsPort() != 0, 20'000);
    // Of what came before it was switched on again nothing is lost: the lines have counted on.
    QTRY_VERIFY(valueOf(figures(), QStringLiteral("feedwarden_messages_total{")) > 0);
    QVERIFY(std::none_of(m_told.cbegin(), m_told.cend(), [](const Event &event) {
        return std::holds_alternative<ConnectionFailed>(event.payload)
               || std::holds_alternative<Rotated>(event.payload);
    }));
}

void TestMetrics::aTakenPortIsToldAndMonitoringGoesOn()
{
    QTcpServer other;
    Configuration configuration = this->configuration();
    QVERIFY(other.listen(QHostAddress::LocalHost, portForLater()));
    configuration.metrics.listen = QStringLiteral("127.0.0.1:%1").arg(other.serverPort());
    m_monitor = std::make_unique<Monitor>();
    connect(m_monitor.get(), &Monitor::eventOccurred, this, [this](const Event &event) { m_told.append(event); });
    m_monitor->apply(configuration);
    const auto problems = [this] {
        QStringList details;
        for (const Event &event : std::as_const(m_told)) {
            if (const auto *error = std::get_if<ErrorOccurred>(&event.payload))
                details.append(error->error.detail);
        }
        return details;
    };
    QTRY_COMPARE_WITH_TIMEOUT(problems().size(), qsizetype(1), 20'000);
    QVERIFY2(problems().first().contains(QLatin1String("is in use by another program")),
             qPrintable(problems().first()));
    QTRY_VERIFY_WITH_TIMEOUT(areAllTrusted(), 20'000);
    QCOMPARE(m_monitor->metricsPort(), quint16(0));
    const quint16 port = other.serverPort();
    other.close();
    QTRY_COMPARE_WITH_TIMEOUT(m_monitor->metricsPort(), port, 30'000);
    QTRY_VERIFY(figures().contains(QLatin1String("feedwarden_connection_up")));
    QCOMPARE(problems().size(), qsizetype(1));
}

void TestMetrics::shutdownEndsIt()
{
    startMonitor(configuration());
    QSignalSpy stopped(m_monitor.get(), &Monitor::stopped);
    m_monitor->shutDown();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), qsizetype(1), 5'000);
    QCOMPARE(m_monitor->metricsPort(), quint16(0));
}

// ---- With Prometheus' own programs, where they are installed (Debian: prometheus). ----

static QString pathOf(const char *name) { return QStandardPaths::findExecutable(QLatin1String(name)); }

/// What it said; empty where all is well.
static QString complaintOf(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(240'000))
        return QStringLiteral("does not end");
    const QString said = QString::fromUtf8(process.readAll());
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
               ? QString()
               : said + u' ' + process.errorString();
}

void TestMetrics::promtoolFindsNothingWrong()
{
    const QString promtool = pathOf("promtool");
    if (promtool.isEmpty())
        QSKIP("promtool is not installed (Debian: prometheus)");
    startMonitor(configuration());
    QTRY_VERIFY_WITH_TIMEOUT(areAllTrusted(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(figures().contains(QLatin1String("feedwarden_feed_latency_seconds_bucket")), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(figures().contains(QLatin1String("feedwarden_rtt_seconds_bucket")), 20'000);
    // Of the server's own three it has an opinion too, which is none of ours.
    const QByteArray ours = figures()
                                .remove(QRegularExpression(QStringLiteral("^(# (HELP|TYPE) )?exposer_.*\n"),
                                                           QRegularExpression::MultilineOption))
                                .toUtf8();
    QVERIFY(ours.contains("feedwarden_userdata_connections"));
    const QStringList check = {QStringLiteral("check"), QStringLiteral("metrics")};
    QCOMPARE(complaintOf(promtool, check, ours), QString());
    // It does find something where there is something.
    QVERIFY(!complaintOf(promtool, check, ours + "# TYPE feedwarden_x counter\nfeedwarden_x 1\n").isEmpty());
}

void TestMetrics::promtoolTestsTheRules_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("check") << QStringList{
        QStringLiteral("check"), QStringLiteral("rules"),
        QStringLiteral(FEEDWARDEN_SOURCE_DIR "/resources/prometheus/feedwarden.rules.yml")};
    QTest::newRow("test") << QStringList{
        QStringLiteral("test"), QStringLiteral("rules"),
        QStringLiteral(FEEDWARDEN_SOURCE_DIR "/tests/loopback/feedwarden.rules.test.yml")};
}

void TestMetrics::promtoolTestsTheRules()
{
    QFETCH(const QStringList, arguments);
    const QString promtool = pathOf("promtool");
    if (promtool.isEmpty())
        QSKIP("promtool is not installed (Debian: prometheus)");
    QCOMPARE(complaintOf(promtool, arguments), QString());
}

static QStringList dashboardExpressions()
{
    QFile file(QStringLiteral(FEEDWARDEN_SOURCE_DIR "/resources/grafana/feedwarden.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList expressions;
    const QJsonArray panels = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("panels")).toArray();
    for (const QJsonValue &panel : panels) {
        const QJsonArray targets = panel.toObject().value(QLatin1String("targets")).toArray();
        for (const QJsonValue &target : targets)
            expressions.append(target.toObject()
                                   .value(QLatin1String("expr"))
                                   .toString()
                                   .replace(QLatin1String("$feed"), QLatin1String(".*"))
                                   .replace(QLatin1String("$__rate_interval"), QLatin1String("1m"))
                                   .replace(QLatin1String("$__range"), QLatin1String("1h")));
    }
    return expressions;
}

void TestMetrics::prometheusScrapesIt()
{
    const QString program = pathOf("prometheus");
    if (program.isEmpty())
        QSKIP("prometheus is not installed (Debian: prometheus)");
    Configuration configuration = this->configuration();
    // As on an address that others reach, with a password.
    QFile password(m_folder->filePath(QStringLiteral("password")));
    QVERIFY(password.open(QIODevice::WriteOnly));
    password.write("correct horse battery staple");
    password.close();
    QVERIFY(password.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    configuration.metrics.username = QStringLiteral("prometheus");
    configuration.metrics.passwordFile = password.fileName();
    startMonitor(configuration);
    QFile file(m_folder->filePath(QStringLiteral("prometheus.yml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("global: {scrape_interval: 1s, evaluation_interval: 1s}\n"
                              "rule_files: ['%1']\n"
                              "scrape_configs:\n"
                              "  - job_name: feedwarden\n"
                              "    basic_auth: {username: prometheus, password_file: '%2'}\n"
                              "    static_configs: [{targets: ['127.0.0.1:%3']}]\n")
                   .arg(QStringLiteral(FEEDWARDEN_SOURCE_DIR "/resources/prometheus/feedwarden.rules.yml"),
                        password.fileName())
                   .arg(m_monitor->metricsPort())
                   .toUtf8());
    file.close();
    const QString address = QStringLiteral("127.0.0.1:%1").arg(portForLater());
    QProcess prometheus;
    prometheus.setProcessChannelMode(QProcess::MergedChannels);
    prometheus.start(program, {QStringLiteral("--config.file=") + file.fileName(),
                               QStringLiteral("--storage.tsdb.path=") + m_folder->filePath(QStringLiteral("tsdb")),
                               QStringLiteral("--web.listen-address=") + address, QStringLiteral("--log.level=warn")});
    QVERIFY2(prometheus.waitForStarted(), qPrintable(prometheus.errorString()));
    const auto queryUrl = [&address](const QString &expression) {
        QUrl url(QStringLiteral("http://%1/api/v1/query").arg(address));
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("query"), QString::fromLatin1(QUrl::toPercentEncoding(expression)));
        url.setQuery(query);
        return url;
    };
    const auto asked = [&](const QString &expression) {
        const QJsonArray result = QJsonDocument::fromJson(fetched(queryUrl(expression)))
                                      .object()
                                      .value(QLatin1String("data"))
                                      .toObject()
                                      .value(QLatin1String("result"))
                                      .toArray();
        return result.isEmpty()
                   ? qQNaN()
                   : result.first().toObject().value(QLatin1String("value")).toArray().at(1).toString().toDouble();
    };
    QTRY_COMPARE_WITH_TIMEOUT(asked(QStringLiteral("up{job=\"feedwarden\"}")), 1.0, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(asked(QStringLiteral("sum(feedwarden_connection_up{feed=\"spot\"})")), 2.0, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(asked(QStringLiteral("sum(rate(feedwarden_messages_total[30s]))")) > 0, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(
        asked(
            QStringLiteral("histogram_quantile(0.5, sum by (le) (rate(feedwarden_feed_latency_seconds_bucket[30s])))"))
            > 0,
        60'000);
    // The rules are read and can be computed.
    const auto rules = [&] {
        QStringList health;
        const QJsonArray groups = QJsonDocument::fromJson(
                                      fetched(QUrl(QStringLiteral("http://%1/api/v1/rules").arg(address))))
                                      .object()
                                      .value(QLatin1String("data"))
                                      .toObject()
                                      .value(QLatin1String("groups"))
                                      .toArray();
        for (const QJsonValue &group : groups) {
            for (const QJsonValue &rule : group.toObject().value(QLatin1String("rules")).toArray()) {
                if (rule.toObject().value(QLatin1String("health")).toString() != QLatin1String("unknown"))
                    health.append(rule.toObject().value(QLatin1String("health")).toString());
            }
        }
        return health;
    };
    QTRY_VERIFY_WITH_TIMEOUT(rules().size() >= 13, 60'000);
    QCOMPARE(rules().count(QLatin1String("ok")), rules().size());
    // And so can all that the dashboard asks for, with what Grafana puts in.
    const QStringList expressions = dashboardExpressions();
    QVERIFY(expressions.size() > 30);
    for (const QString &expression : expressions) {
        const QJsonObject answer = QJsonDocument::fromJson(fetched(queryUrl(expression))).object();
        QVERIFY2(answer.value(QLatin1String("status")).toString() == QLatin1String("success"), qPrintable(expression));
    }
    prometheus.terminate();
    QVERIFY(prometheus.waitForFinished(30'000));
}

#endif

}   // namespace tst_metrics

FEEDWARDEN_GUILESS_TEST(tst_metrics::TestMetrics)
#include "tst_metrics.moc"
