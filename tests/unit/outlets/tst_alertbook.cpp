// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/alerts/alertbook.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_alertbook {

using namespace feedwarden;

constexpr WallTime Noon{std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + 12h};

/// Feeds with lines that go down and come back, and a book that looks at them each second of a time of its own.
class AlertStage final
{
public:
    explicit AlertStage(AlertSettings settings = {}, const QTimeZone &zone = QTimeZone::utc(), WallTime from = Noon)
        : m_settings(std::move(settings)), m_zone(zone), m_wall(from), m_book(m_settings, zone)
    {
    }

    void addFeeds(int count, int hosts = 5)
    {
        for (int i = 0; i < count; ++i) {
            FeedSnapshot feed;
            feed.name = QStringLiteral("feed-%1").arg(m_feeds.size() + 1);
            feed.title = QStringLiteral("Feed %1").arg(m_feeds.size() + 1);
            ConnectionSnapshot line;
            line.feed = feed.name;
            line.host = QStringLiteral("host%1.example:443").arg(m_feeds.size() % hosts);
            feed.lines = {line};
            m_feeds.append(feed);
            connectFeed(int(m_feeds.size()) - 1);
        }
    }
    FeedSnapshot &feed(int index) { return m_feeds[index]; }
    void connectFeed(int index)
    {
        ConnectionSnapshot &line = m_feeds[index].lines.first();
        line.state = LineState::Stable;
        line.cause = Cause::None;
        line.downSince.reset();
        line.metrics.connected = true;
        line.metrics.consecutiveFailures = 0;
        line.metrics.breakerState = BreakerState::Closed;
    }
    void drop(int index, LineState state = LineState::Waiting, Cause cause = Cause::ConnectionReset)
    {
        ConnectionSnapshot &line = m_feeds[index].lines.first();
        line.state = state;
        line.cause = cause;
        if (!line.downSince)
            line.downSince = m_now;
        line.metrics.connected = false;
        ++line.metrics.consecutiveFailures;
    }

    /// Second after second; what was told in them is kept.
    void pass(std::chrono::seconds time)
    {
        for (auto second = 0s; second < time; ++second) {
            m_now += 1s;
            m_wall += 1s;
            m_book.setFeeds(m_feeds);
            m_book.advance(m_now, m_wall);
            m_told += m_book.takeNotices();
        }
    }
    /// The machine sleeps.
    void sleep(std::chrono::seconds time)
    {
        m_now += time;
        m_wall += time;
    }
    void restart()
    {
        const QJsonObject kept = m_book.toJson(m_now, m_wall);
        m_book = AlertBook(m_settings, m_zone);
        m_now += 1h;   // Another boot: the clock has nothing to do with the one before.
        m_book.restore(kept, m_now, m_wall);
    }
    AlertBook &book() { return m_book; }
    [[nodiscard]] Clock::time_point now() const { return m_now; }
    [[nodiscard]] WallTime wall() const { return m_wall; }
    [[nodiscard]] const QList<AlertNotice> &notices() const { return m_told; }

    /// "raised line_down feed-1", in the order in which it was told; clears.
    QStringList takeTold()
    {
        QStringList lines;
        for (const AlertNotice &notice : std::exchange(m_told, {})) {
            QStringList subjects;
            for (const Alert &alert : notice.alerts)
                subjects.append(alert.facts.subject);
            lines.append(QStringLiteral("%1 %2 %3")
                             .arg(nameOf(notice.type), nameOf(notice.alerts.first().facts.kind), subjects.join(u','))
                             .trimmed());
        }
        return lines;
    }
    void event(const EventPayload &payload, int feedIndex = 0)
    {
        Event event;
        event.time = m_wall;
        event.feed = m_feeds[feedIndex].name;
        event.line = 1;
        event.payload = payload;
        m_book.addEvent(event, m_now);
    }

private:
    AlertSettings m_settings;
    QTimeZone m_zone;
    Clock::time_point m_now{100h};
    WallTime m_wall;
    AlertBook m_book;
    QList<FeedSnapshot> m_feeds;
    QList<AlertNotice> m_told;
};

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list.append(QLatin1String(text));
    return list;
}

class TestAlertBook final : public QObject
{
    Q_OBJECT

private slots:
    void aLineThatStaysDownIsToldOnceAndSoIsItsReturn()
    {
        AlertStage stage;
        stage.addFeeds(2);
        stage.pass(10s);
        stage.drop(0);
        stage.pass(55s);
        QCOMPARE(stage.takeTold(), QStringList());
        stage.pass(20s);
        QCOMPARE(stage.takeTold(), lines({"raised line_down feed-1"}));
        QCOMPARE(stage.book().alerts().size(), 1);
        QCOMPARE(stage.book().alerts().first().severity, AlertSeverity::Critical);
        stage.pass(600s);
        QCOMPARE(stage.takeTold(), QStringList());
        stage.connectFeed(0);
        stage.pass(50s);
        QCOMPARE(stage.takeTold(), QStringList());
        QVERIFY(stage.book().alerts().first().isClearing);
        stage.pass(20s);
        QCOMPARE(stage.takeTold(), lines({"resolved line_down feed-1"}));
        QVERIFY(stage.book().alerts().isEmpty());
    }

    void theOwnLinkIsOneAlertAndOneRecovery_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<bool>("isNoticedByTheSystem");
        QTest::newRow("D-14 judged offline by the lines") << true << false;
        QTest::newRow("D-14 timeouts on every host only") << false << false;
        QTest::newRow("D-14 the system says it") << false << true;
    }
    void theOwnLinkIsOneAlertAndOneRecovery()
    {
        QFETCH(const bool, isKnown);
        QFETCH(const bool, isNoticedByTheSystem);
        AlertStage stage;
        stage.addFeeds(50);
        stage.pass(60s);
        stage.book().setNetworkUp(!isNoticedByTheSystem);
        // Each line notices within its own time (semantics 5), and only then is the cause known (semantics 2).
        for (int i = 0; i < 50; ++i) {
            stage.drop(i, LineState::Waiting, Cause::ReceiveDead);
            if (i % 4 == 3)
                stage.pass(1s);
        }
        stage.pass(15s);
        if (isKnown) {
            for (int i = 0; i < 50; ++i)
                stage.drop(i, LineState::Offline, Cause::NoNetwork);
        }
        for (int i = 0; i < 50; ++i) {   // Breakers open and scores fall meanwhile.
            stage.feed(i).lines.first().metrics.breakerState = BreakerState::Open;
            stage.feed(i).streams = {{.key = {QStringLiteral("BTCUSDT"), Channel::Trade}, .trust = TrustState::Silent}};
        }
        stage.pass(900s);
        QCOMPARE(stage.takeTold(), lines({"raised own_link"}));
        stage.book().setNetworkUp(true);
        // They come back one by one, as the governor lets them; the last after three minutes.
        for (int i = 0; i < 50; ++i) {
            stage.connectFeed(i);
            stage.feed(i).streams.clear();
            stage.pass(i == 48 ? 130s : 1s);
        }
        stage.pass(900s);
        QCOMPARE(stage.takeTold(), lines({"resolved own_link"}));
    }

    void whatDoesNotComeBackAfterTheOwnLinkIsToldThen()
    {
        AlertStage stage;
        stage.addFeeds(3);
        stage.pass(10s);
        for (int i = 0; i < 3; ++i)
            stage.drop(i);
        stage.pass(120s);
        QCOMPARE(stage.takeTold(), lines({"raised own_link"}));
        stage.connectFeed(0);
        stage.connectFeed(1);
        stage.pass(200s);
        QCOMPARE(stage.takeTold(), lines({"resolved own_link"}));
        stage.pass(200s);
        QCOMPARE(stage.takeTold(), lines({"raised line_down feed-3"}));
    }

    void allLinesOfOneExchangeAreItsOwnMatter_data()
    {
        QTest::addColumn<QStringList>("hosts");
        QTest::newRow("one host") << QStringList{QStringLiteral("host0.example:443")};
        QTest::newRow("two hosts of one exchange")
            << QStringList{QStringLiteral("stream.binance.com:9443"), QStringLiteral("fstream.binance.com:443")};
    }
    void allLinesOfOneExchangeAreItsOwnMatter()
    {
        QFETCH(const QStringList, hosts);
        AlertStage stage;
        stage.addFeeds(3, 1);
        for (int i = 0; i < 3; ++i)
            stage.feed(i).lines.first().host = hosts[i % hosts.size()];
        stage.pass(10s);
        for (int i = 0; i < 3; ++i)
            stage.drop(i);
        stage.pass(120s);
        QCOMPARE(stage.takeTold(), lines({"raised line_down feed-1,feed-2,feed-3"}));
    }

    void whatComesTogetherIsToldTogether()
    {
        AlertStage stage;
        stage.addFeeds(40);
        stage.pass(10s);
        for (int i = 0; i < 20; ++i)
            stage.drop(i);
        stage.pass(30s);
        for (int i = 20; i < 30; ++i)
            stage.drop(i);   // These have lasted long enough half a minute later.
        stage.pass(40s);
        QCOMPARE(stage.notices().size(), 1);
        QCOMPARE(stage.notices().first().alerts.size(), 20);
        (void)stage.takeTold();
        stage.pass(60s);
        QCOMPARE(stage.notices().size(), 1);
        QCOMPARE(stage.notices().first().alerts.size(), 10);
    }

    void aCauseIsToldOnceInFiveMinutes()   // D-14
    {
        AlertSettings settings;
        settings.clearAfter = 0ms;
        settings.rules = {{.kind = AlertKind::BreakerOpen, .lasting = 0ms}};
        AlertStage stage(settings);
        stage.addFeeds(2);
        stage.pass(10s);
        QList<Clock::time_point> raisedAt;
        for (int round = 0; round < 60; ++round) {   // Half an hour of opening and closing.
            const bool isOpen = round % 2 == 0;
            stage.feed(0).lines.first().metrics.breakerState = isOpen ? BreakerState::Open : BreakerState::Closed;
            for (int second = 0; second < 30; ++second) {
                stage.pass(1s);
                for (const QString &told : stage.takeTold()) {
                    if (told.startsWith(QLatin1String("raised")))
                        raisedAt.append(stage.now());
                }
            }
        }
        QVERIFY(raisedAt.size() >= 5);
        for (qsizetype i = 1; i < raisedAt.size(); ++i)
            QVERIFY(raisedAt[i] - raisedAt[i - 1] >= AlertBook::TellAgain);
    }

    void whatFlapsIsOneAlert()
    {
        AlertStage stage;
        stage.addFeeds(2);
        stage.pass(10s);
        stage.drop(0);
        stage.pass(70s);
        QCOMPARE(stage.takeTold(), lines({"raised line_down feed-1"}));
        for (int round = 0; round < 10; ++round) {
            stage.connectFeed(0);
            stage.pass(40s);   // Shorter than what counts as over.
            stage.drop(0);
            stage.pass(40s);
        }
        QCOMPARE(stage.takeTold(), QStringList());
        QCOMPARE(stage.book().alerts().size(), 1);
        QCOMPARE(stage.book().alerts().first().returns, 10);
        stage.connectFeed(0);
        stage.pass(90s);
        QCOMPARE(stage.takeTold(), lines({"resolved line_down feed-1"}));
    }

    void quietHoursHoldWhatCanWait_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("quietUntil");
        QTest::newRow("over midnight") << QByteArray("UTC") << "2026-11-20T23:00:00Z"
                                       << "2026-11-21T07:00:00Z";
        QTest::newRow("in another zone") << QByteArray("America/New_York") << "2026-11-21T04:00:00Z"
                                         << "2026-11-21T12:00:00Z";
        QTest::newRow("the night in which the clock goes forward")
            << QByteArray("Europe/Berlin") << "2026-03-28T22:00:00Z"
            << "2026-03-29T05:00:00Z";
        QTest::newRow("the night in which it goes back") << QByteArray("Europe/Berlin") << "2026-10-24T21:00:00Z"
                                                         << "2026-10-25T06:00:00Z";
    }
    void quietHoursHoldWhatCanWait()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QString, from);
        QFETCH(const QString, quietUntil);
        const auto wallOf = [](const QString &text) { return toWallTime(QDateTime::fromString(text, Qt::ISODate)); };
        AlertSettings settings;
        settings.quietHours = QStringLiteral("22:00-07:00");
        settings.rules = {{.kind = AlertKind::LineDown, .severity = AlertSeverity::Warning, .lasting = 60s}};
        AlertStage stage(settings, QTimeZone(zone), wallOf(from));
        stage.addFeeds(4);
        stage.pass(10s);
        stage.drop(0);
        stage.drop(1);
        stage.pass(600s);
        stage.connectFeed(1);   // Over before anybody was told.
        stage.pass(std::chrono::duration_cast<std::chrono::seconds>(wallOf(quietUntil) - stage.wall()) - 1s);
        QCOMPARE(stage.takeTold(), QStringList());
        QCOMPARE(stage.book().alerts().size(), 1);   // To be seen meanwhile.
        stage.pass(10s);
        QCOMPARE(stage.takeTold(), lines({"raised line_down feed-1"}));
    }

    void quietHoursHoldTheEndToo()
    {
        AlertSettings settings;
        settings.quietHours = QStringLiteral("12:10-12:20");
        settings.quietCritical = false;
        AlertStage stage(settings);
        stage.addFeeds(2);
        stage.drop(0);
        stage.pass(300s);
        QCOMPARE(stage.takeTold(), lines({"raised line_down feed-1"}));
        stage.pass(350s);
        stage.connectFeed(0);
        stage.pass(500s);
        QCOMPARE(stage.takeTold(), QStringList());
        stage.pass(100s);
        QCOMPARE(stage.takeTold(), lines({"resolved line_down feed-1"}));
    }

    void plannedTimeIsNobodysAlert_data()
    {
        QTest::addColumn<QString>("feed");
        QTest::addColumn<QStringList>("told");   // While it lasts.
        QTest::newRow("of one feed") << "feed-1" << lines({"raised line_down feed-2"});
        QTest::newRow("of all") << "" << QStringList();
        QTest::newRow("of another") << "feed-3" << lines({"raised line_down feed-1,feed-2", "raised gap feed-1"});
    }
    void plannedTimeIsNobodysAlert()
    {
        QFETCH(const QString, feed);
        QFETCH(const QStringList, told);
        AlertStage stage;
        stage.book().setMaintenance({{.feed = feed, .begin = Noon + 1min, .end = Noon + 30min, .note = {}}});
        stage.addFeeds(3);
        stage.pass(90s);
        stage.drop(0, LineState::Waiting, Cause::ConnectionLost);
        stage.drop(1);
        for (int gap = 0; gap < 5; ++gap)
            stage.event(SequenceGap{{}, 7, 9, 2});
        stage.pass(500s);
        QStringList soFar = stage.takeTold();
        soFar.sort();
        QStringList expected = told;
        expected.sort();
        QCOMPARE(soFar, expected);
        // What still lasts at its end is told then; the gaps belonged to it.
        stage.pass(1'500s);
        if (feed == QLatin1String("feed-1"))
            QCOMPARE(stage.takeTold(), lines({"raised line_down feed-1"}));
        else if (feed.isEmpty())
            QCOMPARE(stage.takeTold(), lines({"raised line_down feed-1,feed-2"}));
    }

    void anAlertFromBeforePlannedTimeGoesOnInIt()
    {
        AlertStage stage;
        stage.book().setMaintenance({{.feed = {}, .begin = Noon + 5min, .end = Noon + 30min, .note = {}}});
        stage.addFeeds(2);
        stage.drop(0);
        stage.pass(120s);
        QCOMPARE(stage.takeTold(), lines({"raised line_down feed-1"}));
        stage.pass(600s);
        QCOMPARE(stage.book().alerts().size(), 1);
        QCOMPARE(stage.takeTold(), QStringList());
        stage.connectFeed(0);
        stage.pass(1'800s);
        QCOMPARE(stage.takeTold(), lines({"resolved line_down feed-1"}));
    }

    void plannedTimeOfOthersDoesNotHideTheOwnLink()
    {
        AlertStage stage;
        stage.book().setMaintenance(
            {{.feed = QStringLiteral("feed-1"), .begin = Noon, .end = Noon + 30min, .note = {}}});
        stage.addFeeds(4);
        stage.drop(0);
        stage.pass(120s);
        for (int i = 1; i < 4; ++i)
            stage.drop(i);
        stage.pass(60s);
        QCOMPARE(stage.takeTold(), lines({"raised own_link"}));
    }

    void criticalAlertsPassQuietHoursWhereThatIsWanted()
    {
        AlertSettings settings;
        settings.quietHours = QStringLiteral("11:00-13:00");
        AlertStage stage(settings);
        stage.addFeeds(2);
        stage.drop(0);
        stage.pass(120s);
        QCOMPARE(stage.takeTold(), lines({"raised line_down feed-1"}));
    }

    void anAcknowledgedAlertIsNotToldAgainUntilItIsOver()
    {
        AlertSettings settings;
        settings.repeatAfter = 10min;
        AlertStage stage(settings);
        stage.addFeeds(2);
        stage.drop(0);
        stage.pass(120s);
        QCOMPARE(stage.takeTold(), lines({"raised line_down feed-1"}));
        stage.pass(600s);
        QCOMPARE(stage.takeTold(), lines({"reminder line_down feed-1"}));
        QVERIFY(stage.book().acknowledge(stage.book().alerts().first().id, stage.wall()));
        QVERIFY(!stage.book().acknowledge(4711, stage.wall()));
        stage.pass(3'600s);
        QCOMPARE(stage.takeTold(), QStringList());
        stage.connectFeed(0);
        stage.pass(120s);
        QCOMPARE(stage.takeTold(), lines({"resolved line_down feed-1"}));
    }

    void aSnoozedAlertComesBackWhenItLasts()
    {
        AlertStage stage;
        stage.addFeeds(3);
        stage.drop(0);
        stage.drop(1);
        stage.pass(120s);
        QCOMPARE(stage.takeTold(), lines({"raised line_down feed-1,feed-2"}));
        for (const Alert &alert : stage.book().alerts())
            QVERIFY(stage.book().snooze(alert.id, stage.wall() + 1h));
        stage.connectFeed(1);
        stage.pass(3'500s);
        QCOMPARE(stage.takeTold(), lines({"resolved line_down feed-2"}));
        stage.pass(150s);
        QCOMPARE(stage.takeTold(), lines({"reminder line_down feed-1"}));
        stage.pass(3'600s);
        QCOMPARE(stage.takeTold(), QStringList());
    }

    void whatWasToldIsRememberedOverARestart()
    {
        AlertSettings settings;
        settings.repeatAfter = 1h;
        AlertStage stage(settings);
        stage.addFeeds(4);
        stage.drop(0);
        stage.drop(1);
        stage.pass(120s);
        QCOMPARE(stage.takeTold(), lines({"raised line_down feed-1,feed-2"}));
        const quint64 acknowledged = stage.book().alerts().first().id;
        stage.book().acknowledge(acknowledged, stage.wall());
        stage.restart();
        QCOMPARE(stage.book().alerts().size(), 2);
        QCOMPARE(stage.book().alerts().first().id, acknowledged);
        QVERIFY(stage.book().alerts().first().acknowledgedAt.has_value());
        stage.pass(1'800s);
        QCOMPARE(stage.takeTold(), QStringList());   // Neither told twice nor forgotten.
        stage.connectFeed(0);
        stage.connectFeed(1);
        stage.pass(120s);
        QCOMPARE(stage.takeTold(), lines({"resolved line_down feed-1,feed-2"}));
        stage.drop(2);
        stage.pass(120s);
        QVERIFY(stage.book().alerts().first().id > acknowledged + 1);
    }

    void aRestartDoesNotTakeWhatIsNotKnownYetForAnEnd()
    {
        AlertStage stage;
        stage.addFeeds(2);
        stage.drop(0);
        stage.pass(120s);
        (void)stage.takeTold();
        ConnectionSnapshot &line = stage.feed(0).lines.first();
        line = {};   // Begins anew.
        line.host = QStringLiteral("host0.example:443");
        line.state = LineState::Connecting;
        stage.restart();
        stage.pass(300s);
        QCOMPARE(stage.takeTold(), QStringList());
        QCOMPARE(stage.book().alerts().size(), 1);
        stage.connectFeed(0);
        stage.pass(120s);
        QCOMPARE(stage.takeTold(), lines({"resolved line_down feed-1"}));
    }

    void fiveMinutesAreCountedOverARestart()   // D-14
    {
        AlertSettings settings;
        settings.clearAfter = 0ms;
        AlertStage stage(settings);
        stage.addFeeds(2);
        stage.drop(0);
        stage.pass(70s);
        stage.connectFeed(0);
        stage.pass(20s);
        QCOMPARE(stage.takeTold(), lines({"raised line_down feed-1", "resolved line_down feed-1"}));
        stage.restart();
        stage.drop(0);
        stage.pass(200s);
        QCOMPARE(stage.takeTold(), QStringList());
        stage.pass(100s);
        QCOMPARE(stage.takeTold(), lines({"raised line_down feed-1"}));
    }

    void nonsenseInTheFileIsLeftOut()
    {
        AlertBook book;
        book.restore(
            {{QLatin1String("last_id"), QLatin1String("many")},
             {QLatin1String("alerts"), QJsonArray{1, QJsonObject{{QLatin1String("kind"), QLatin1String("x")}}}},
             {QLatin1String("raised"), QLatin1String("no list")}},
            Clock::time_point(1h), Noon);
        QVERIFY(book.alerts().isEmpty());
    }

    void whatIsStoppedOrRemovedIsOver()
    {
        AlertStage stage;
        stage.addFeeds(4);
        stage.drop(0);
        stage.drop(1);
        stage.pass(120s);
        (void)stage.takeTold();
        stage.feed(0).isWanted = false;
        stage.pass(70s);
        QCOMPARE(stage.notices().size(), 1);
        QCOMPARE(stage.notices().first().alerts.first().end, AlertEnd::Stopped);
        QCOMPARE(stage.takeTold(), lines({"resolved line_down feed-1"}));
        AlertSettings off;
        off.enabled = false;
        stage.book().setSettings(off);
        stage.pass(70s);
        QCOMPARE(stage.takeTold(), lines({"resolved line_down feed-2"}));
    }

    void sleepIsNoOutage()
    {
        AlertStage stage;
        stage.addFeeds(3);
        stage.pass(10s);
        stage.drop(0, LineState::Waiting, Cause::Suspended);
        stage.sleep(8h);
        stage.pass(50s);
        QCOMPARE(stage.takeTold(), QStringList());
        stage.connectFeed(0);
        stage.pass(120s);
        QCOMPARE(stage.takeTold(), QStringList());
    }

    void eachRuleHasItsMeasure_data()
    {
        QTest::addColumn<int>("kind");
        for (const AlertKind kind : {AlertKind::BreakerOpen, AlertKind::Stale, AlertKind::Gap, AlertKind::Quality,
                                     AlertKind::Latency, AlertKind::NotUnderstood, AlertKind::Account, AlertKind::Ban,
                                     AlertKind::Budget, AlertKind::SloBurn, AlertKind::Storage, AlertKind::Channel})
            QTest::newRow(kind == AlertKind::Ban ? "H-05 banned" : nameOf(kind).data()) << int(kind);
    }
    void eachRuleHasItsMeasure()
    {
        QFETCH(const int, kind);
        AlertSettings settings;
        settings.channels = {{.name = QStringLiteral("phone")}};
        AlertStage stage(settings);
        stage.addFeeds(2);
        FeedSnapshot &feed = stage.feed(0);
        const StreamKey one{QStringLiteral("BTCUSDT"), Channel::Trade},
            other{QStringLiteral("ETHUSDT"), Channel::Trade};
        const AlertHost host{QStringLiteral("wss://host0.example"), 10, {}};
        const auto scored = [](double lost) {
            QualityScore score;
            score.losses[0].points = lost;
            return score;
        };
        AccountSnapshot account;
        account.name = QStringLiteral("main");
        account.line.metrics.connected = true;
        const auto setBad = [&](int step) {   // 0: good; 1: not bad enough; 2: bad.
            feed.lines.first().metrics.breakerState = step == 2 && kind == int(AlertKind::BreakerOpen)
                                                          ? BreakerState::Open
                                                          : BreakerState::Closed;
            const bool isStale = kind == int(AlertKind::Stale);
            feed.streams = {{.key = one, .trust = isStale && step == 2 ? TrustState::Silent : TrustState::Trusted},
                            {.key = other, .trust = TrustState::Trusted},
                            {.key = other, .trust = isStale && step > 0 ? TrustState::Silent : TrustState::Trusted}};
            feed.metrics.quality = scored(kind == int(AlertKind::Quality) ? step * 30.0 : 0.0);
            feed.metrics.feedLatency.p95 = kind == int(AlertKind::Latency) ? step * 1'500ms : 10ms;
            account.isDoubted = kind == int(AlertKind::Account) && step > 0;
            account.isDeactivated = kind == int(AlertKind::Account) && step == 2;
            AlertHost now = host;
            if (kind == int(AlertKind::Ban) && step > 0)
                now.bannedUntil = stage.now() + (step == 1 ? 50s : 3'600s);
            if (kind == int(AlertKind::Budget))
                now.attemptsLeft = 10 - step * 5;
            stage.book().setHosts({now});
            stage.book().setAccounts({account});
            stage.book().setBurnRates({{feed.name, kind == int(AlertKind::SloBurn) ? step * 10.0 : 0.0}});
            stage.book().setStorageProblem(kind == int(AlertKind::Storage) && step == 2 ? QStringLiteral("disk full")
                                                                                        : QString());
            stage.book().setChannelProblems(
                kind == int(AlertKind::Channel) && step == 2
                    ? QHash<QString, QString>{{QStringLiteral("phone"), QStringLiteral("HTTP 500")}}
                    : QHash<QString, QString>{});
            if (kind == int(AlertKind::Gap) && step > 0)
                stage.event(SequenceGap{.stream = one, .expected = 1, .received = 3, .missing = 2});
            if (kind == int(AlertKind::Gap) && step == 2)
                stage.event(SequenceGap{.stream = one, .expected = 5, .received = 7, .missing = 2});
            if (kind == int(AlertKind::NotUnderstood))
                feed.metrics.undecodableMessages += quint64(step) * 5;
        };
        setBad(0);
        stage.pass(310s);
        QCOMPARE(stage.takeTold(), QStringList());
        setBad(1);
        stage.pass(49s);
        QCOMPARE(stage.takeTold(), QStringList());
        stage.book().setHosts({host});
        stage.pass(260s);
        QCOMPARE(stage.takeTold(), QStringList());
        setBad(2);
        stage.pass(320s);
        const QStringList told = stage.takeTold();
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first().startsWith(QLatin1String("raised ") + nameOf(AlertKind(kind))), qPrintable(told.first()));
        setBad(0);
        stage.pass(720s);
        QCOMPARE(stage.takeTold().size(), 1);
        QVERIFY(stage.book().alerts().isEmpty());
    }

    void aSmallBudgetIsNoAlarm()
    {
        AlertStage stage;
        stage.addFeeds(2);
        for (int i = 0; i < 600; ++i) {   // One attempt a second is all that there is.
            stage.book().setHosts({{QStringLiteral("wss://host0.example"), i % 7 == 0 ? 0 : 1, {}}});
            stage.pass(1s);
        }
        QCOMPARE(stage.takeTold(), QStringList());
    }

    void anAccountsSessionIsALineToo()
    {
        AlertSettings settings;
        settings.rules = {{.kind = AlertKind::LineDown, .enabled = false, .only = {QStringLiteral("quiet")}},
                          {.kind = AlertKind::LineDown, .lasting = 60s}};
        AlertStage stage(settings);
        stage.addFeeds(2);
        AccountSnapshot account, quiet;
        account.name = QStringLiteral("feed-1");   // As a feed is called.
        quiet.name = QStringLiteral("quiet");
        account.line.metrics.connected = quiet.line.metrics.connected = true;
        stage.book().setAccounts({account, quiet});
        stage.pass(10s);
        account.line.metrics.connected = quiet.line.metrics.connected = false;
        account.line.downSince = quiet.line.downSince = stage.now();
        stage.book().setAccounts({account, quiet});
        stage.drop(0);
        stage.pass(70s);
        QCOMPARE(stage.takeTold(), lines({"raised line_down feed-1,feed-1"}));
        stage.restart();
        stage.book().setAccounts({account, quiet});
        stage.pass(10s);
        QCOMPARE(stage.book().alerts().size(), 2);
        stage.connectFeed(0);
        stage.pass(100s);
        QCOMPARE(stage.takeTold(), lines({"resolved line_down feed-1"}));
        QVERIFY(stage.book().alerts().first().facts.isAccount);
        account.isDeactivated = true;
        stage.book().setAccounts({account, quiet});
        stage.pass(100s);
        QCOMPARE(stage.takeTold(), lines({"raised account_deactivated feed-1"}));
        stage.book().setAccounts({});
        stage.pass(100s);
        QCOMPARE(stage.book().alerts().size(), 0);
    }

    void misunderstandingsAreCountedWhereverTheyEnd()
    {
        AlertSettings settings;
        settings.rules = {{.kind = AlertKind::NotUnderstood, .threshold = 2}};
        AlertStage stage(settings);
        stage.addFeeds(2);
        stage.pass(10s);
        stage.event(ConnectionFailed{{.cause = Cause::ConnectionReset}});
        stage.event(ConnectionFailed{{.cause = Cause::ProtocolViolation}});
        stage.pass(30s);
        QCOMPARE(stage.takeTold(), QStringList());
        stage.event(ConnectionFailed{{.cause = Cause::ProtocolViolation}});
        stage.pass(30s);
        QCOMPARE(stage.takeTold(), lines({"raised not_understood feed-1"}));
    }

    void aLineThatIsDownIsNotAlsoSilentSlowAndBad()
    {
        AlertStage stage;
        stage.addFeeds(2);
        stage.pass(10s);
        stage.drop(0);
        stage.feed(0).streams = {{.key = {QStringLiteral("BTCUSDT"), Channel::Trade}, .trust = TrustState::Silent}};
        stage.feed(0).metrics.feedLatency.p95 = 10s;
        QualityScore score;
        score.losses[0].points = 90;
        stage.feed(0).metrics.quality = score;
        stage.pass(900s);
        QCOMPARE(stage.takeTold(), lines({"raised line_down feed-1"}));
    }

    void rulesHoldForWhatTheyName()
    {
        AlertSettings settings;
        settings.rules = {
            {.kind = AlertKind::LineDown, .severity = AlertSeverity::Info, .lasting = 30s},
            {.kind = AlertKind::LineDown, .enabled = false, .only = {QStringLiteral("feed-2")}},
            {.kind = AlertKind::LineDown,
             .lasting = 300s,
             .only = {QStringLiteral("feed-3")},
             .channels = {QStringLiteral("phone")}},
        };
        AlertStage stage(settings);
        stage.addFeeds(4);
        for (int i = 0; i < 3; ++i)
            stage.drop(i);
        stage.pass(100s);
        QCOMPARE(stage.book().alerts().size(), 1);
        QCOMPARE(stage.book().alerts().first().severity, AlertSeverity::Info);
        QCOMPARE(stage.takeTold(), lines({"raised line_down feed-1"}));
        stage.pass(300s);
        QCOMPARE(stage.notices().size(), 1);
        QCOMPARE(stage.notices().first().channels, QStringList{QStringLiteral("phone")});
    }
};

}   // namespace tst_alertbook

FEEDWARDEN_GUILESS_TEST(tst_alertbook::TestAlertBook)
#include "tst_alertbook.moc"
