// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redactor.h"
#include "core/outlets/alerts/addresscheck.h"
#include "core/outlets/alerts/alertchannel.h"
#include "core/outlets/alerts/alertmessage.h"
#include "core/outlets/alerts/burnrates.h"
#include "core/outlets/alerts/deliveryplan.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tst_alertdelivery {

using namespace feedwarden;

using Outcome = AlertDelivery::Outcome;

/// What goes out, where to, and when: without a socket.
class TestAlertDelivery final : public QObject
{
    Q_OBJECT

private slots:
    void targetsInsideAreRefused_data();
    void targetsInsideAreRefused();
    void targetsOutsideAreTaken_data();
    void targetsOutsideAreTaken();
    void aNameIsResolvedOnce();
    void oneInnerAddressSpoilsTheOthers();
    void textsStayTexts_data();
    void textsStayTexts();
    void templatesAreFilledInOnePass();
    void longTextsAreCut();
    void secretsDoNotGoOut();
    void groupsAreOneMessage();
    void messagesOutliveTheOutbox();
    void commandsGetTheirFieldsAndNoSecrets();
    void answersAreJudged_data();
    void answersAreJudged();
    void aWishToSlowDownIsHonoured_data();
    void aWishToSlowDownIsHonoured();
    void failuresOpenTheBreaker();
    void whatIsBlockedWaitsForSomebody();
    void cancelledIsNoFailure();
    void burnRatesNeedBothTimes();
};

static const char Nasty[] =
    "<img src=file:///etc/passwd> <!channel> @everyone *b* _i_ `c` [x](http://evil) \"q\" \\ {{id}}";

static AlertMessage messageWith(const QString &text)
{
    AlertMessage message = alertTestMessage(QStringLiteral("box"), WallTime(1'795'000'000s));
    message.severity = AlertSeverity::Critical;
    message.title = QStringLiteral("Kraken is down");
    message.text = text;
    return message;
}

void TestAlertDelivery::targetsInsideAreRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("resolved");
    const auto row = [](const char *name, const char *url, const char *resolved = "") {
        QTest::newRow(name) << QString::fromLatin1(url) << QString::fromLatin1(resolved);
    };
    row("X-07 loopback", "https://127.0.0.1/x");
    row("X-07 another loopback", "https://127.8.9.10/x");
    row("X-07 by name", "https://localhost/x", "127.0.0.1");
    row("X-07 loopback of IPv6", "https://[::1]/x");
    row("X-07 link-local", "https://169.254.1.1/x");
    row("X-07 metadata", "https://169.254.169.254/latest/meta-data/");
    row("X-07 metadata by name", "https://metadata.google.internal/x", "169.254.169.254");
    row("X-07 metadata of IPv6", "https://[fd00:ec2::254]/x");
    row("X-07 RFC 1918, 10", "https://10.0.0.1/x");
    row("X-07 RFC 1918, 172.16", "https://172.16.0.1/x");
    row("X-07 RFC 1918, 172.31", "https://172.31.255.255/x");
    row("X-07 RFC 1918, 192.168", "https://192.168.178.1/x");
    row("X-07 CGNAT", "https://100.64.0.1/x");
    row("X-07 metadata in CGNAT", "https://100.100.100.200/x");
    row("X-07 any", "https://0.0.0.0/x");
    row("X-07 any of IPv6", "https://[::]/x");
    row("X-07 broadcast", "https://255.255.255.255/x");
    row("X-07 multicast", "https://224.0.0.1/x");
    row("X-07 reserved", "https://240.0.0.1/x");
    row("X-07 benchmarks", "https://198.18.0.1/x");
    row("X-07 documentation", "https://203.0.113.7/x");
    row("X-07 v4-mapped", "https://[::ffff:127.0.0.1]/x");
    row("X-07 v4-mapped in hexadecimal", "https://[::ffff:a9fe:a9fe]/x");
    row("X-07 v4-compatible", "https://[::10.0.0.1]/x");
    row("X-07 NAT64", "https://[64:ff9b::10.0.0.1]/x");
    row("X-07 6to4", "https://[2002:7f00:1::]/x");
    row("X-07 Teredo", "https://[2001:0:1::1]/x");
    row("X-07 unique local", "https://[fc00::1]/x");
    row("X-07 link-local of IPv6", "https://[fe80::1]/x");
    row("X-07 site-local", "https://[fec0::1]/x");
    row("X-07 multicast of IPv6", "https://[ff02::1]/x");
    row("X-07 decimal", "https://2130706433/x", "127.0.0.1");
    row("X-07 octal", "https://0177.0.0.1/x", "127.0.0.1");
    row("X-07 hexadecimal", "https://0x7f000001/x", "127.0.0.1");
    row("X-07 hexadecimal parts", "https://0x7f.0.0.1/x", "127.0.0.1");
    row("X-07 shortened", "https://127.1/x", "127.0.0.1");
    row("X-07 full-width digits", "https://\xef\xbc\x91\xef\xbc\x92\xef\xbc\x97.0.0.1/x", "127.0.0.1");
    row("X-07 rebinding: a name that means an inner address", "https://hooks.example.com/x", "192.168.0.10");
    row("X-07 plain text", "http://example.com/x", "93.184.215.14");
    row("X-07 another protocol", "gopher://example.com/x", "93.184.215.14");
    row("X-07 a file", "file:///etc/passwd");
    row("a user name", "https://user@example.com/x", "93.184.215.14");
    row("a fragment", "https://example.com/x#y", "93.184.215.14");
    row("no host", "https:///x");
    row("nothing", "");
}

static Result<QList<QHostAddress>> looked(const QString &url, const QStringList &resolved, int *asked = nullptr,
                                          InternalTargets internal = InternalTargets::Refused)
{
    const auto target = httpTargetOf(url, internal);
    if (!target)
        return target.error();
    return addressesOf(*target, internal, [&](const QString &) {
        if (asked)
            ++*asked;
        QList<QHostAddress> addresses;
        for (const QString &address : resolved)
            addresses.append(QHostAddress(address));
        return addresses;
    });
}

void TestAlertDelivery::targetsInsideAreRefused()
{
    QFETCH(const QString, url);
    QFETCH(const QString, resolved);
    const auto result = looked(url, {resolved});
    QVERIFY(!result);
    QCOMPARE(int(result.error().code), int(ErrorCode::Configuration));
    QVERIFY(!result.error().detail.contains(QLatin1String("/x")));   // It may be a token.
}

void TestAlertDelivery::targetsOutsideAreTaken_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("resolved");
    QTest::addColumn<bool>("isInternal");
    QTest::newRow("a name") << "https://hooks.slack.com/services/T/B/X"
                            << "3.120.1.2" << false;
    QTest::newRow("a name with digits") << "https://api2.example.org:8443/x"
                                        << "93.184.215.14" << false;
    QTest::newRow("IPv6") << "https://discord.com/api"
                          << "2606:4700::1" << false;
    QTest::newRow("in numbers") << "https://93.184.215.14/x"
                                << "" << false;
    QTest::newRow("allowed: loopback") << "http://127.0.0.1:8080/x"
                                       << "" << true;
    QTest::newRow("allowed: a name inside") << "https://alerts.lan/x"
                                            << "10.0.0.7" << true;
}

void TestAlertDelivery::targetsOutsideAreTaken()
{
    QFETCH(const QString, url);
    QFETCH(const QString, resolved);
    QFETCH(const bool, isInternal);
    const auto result = looked(url, {resolved}, nullptr,
                               isInternal ? InternalTargets::Allowed : InternalTargets::Refused);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(result->size(), 1);
}

void TestAlertDelivery::aNameIsResolvedOnce()
{
    int asked = 0;
    QVERIFY(looked(QStringLiteral("https://example.com/x"), {QStringLiteral("93.184.215.14")}, &asked));
    QCOMPARE(asked, 1);
    const auto none = looked(QStringLiteral("https://example.com/x"), {});
    QVERIFY(!none);
    QCOMPARE(int(none.error().code), int(ErrorCode::Network));   // May be there later.
}

void TestAlertDelivery::oneInnerAddressSpoilsTheOthers()
{
    QVERIFY(!looked(QStringLiteral("https://example.com/x"),
                    {QStringLiteral("93.184.215.14"), QStringLiteral("10.0.0.1")}));
}

void TestAlertDelivery::textsStayTexts_data()
{
    QTest::addColumn<QByteArray>("channel");
    for (const char *name : {"X-05 telegram", "X-05 slack", "X-05 discord", "X-05 webhook", "X-05 desktop"})
        QTest::newRow(name) << QByteArray(name).mid(5);
}

void TestAlertDelivery::textsStayTexts()
{
    QFETCH(const QByteArray, channel);
    const QString nasty = QString::fromLatin1(Nasty);
    const AlertMessage message = messageWith(nasty);
    if (channel == "desktop") {
        const QString shown = withoutMarkup(message.text);
        QVERIFY(!shown.contains(u'<') && !shown.contains(u'>') && !shown.contains(u'&'));
        QVERIFY(shown.startsWith(QStringLiteral("\u2039img src=file:///etc/passwd\u203a")));
        return;
    }
    QByteArray body;
    if (channel == "telegram")
        body = telegramBody(message, QStringLiteral("-100"));
    else if (channel == "slack")
        body = slackBody(message);
    else if (channel == "discord")
        body = discordBody(message);
    else
        body = webhookBody(message, {});
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(body, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    if (channel == "telegram") {
        QVERIFY(!json.contains(QLatin1String("parse_mode")));
        QVERIFY(json.value(QLatin1String("text")).toString().contains(nasty));
        QCOMPARE(json.value(QLatin1String("chat_id")).toString(), QStringLiteral("-100"));
    } else if (channel == "slack") {
        const QString text = json.value(QLatin1String("text")).toString();
        QVERIFY(!text.contains(u'<') && !text.contains(u'>'));
        QVERIFY(text.contains(QLatin1String("&lt;!channel&gt;")));
        QCOMPARE(json.value(QLatin1String("mrkdwn")).toBool(true), false);
        QCOMPARE(json.value(QLatin1String("parse")).toString(), QStringLiteral("none"));
    } else if (channel == "discord") {
        const QString text = json.value(QLatin1String("content")).toString();
        QVERIFY(text.contains(QLatin1String("\\@everyone \\*b\\* \\_i\\_ \\`c\\` \\[x\\]\\(http\\://evil\\)")));
        QVERIFY(json.value(QLatin1String("allowed_mentions")).toObject().value(QLatin1String("parse")).isArray());
        QVERIFY(
            json.value(QLatin1String("allowed_mentions")).toObject().value(QLatin1String("parse")).toArray().isEmpty());
        QVERIFY(text.size() <= 2'000);
    } else {
        QCOMPARE(json.value(QLatin1String("text")).toString(), nasty);
        QCOMPARE(json.value(QLatin1String("severity")).toString(), QStringLiteral("critical"));
        QCOMPARE(json.value(QLatin1String("machine")).toString(), QStringLiteral("box"));
    }
}

void TestAlertDelivery::templatesAreFilledInOnePass()
{
    AlertMessage message = messageWith(QStringLiteral("{{machine}} \" \n \\"));
    const QByteArray body = webhookBody(
        message, QStringLiteral(R"x({"a":"{{text}}","b":["{{title}} ({{severity}})"],"c":{"d":{}}})x"));
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    QCOMPARE(json.value(QLatin1String("a")).toString(), message.text);
    QCOMPARE(json.value(QLatin1String("b")).toArray().at(0).toString(), QStringLiteral("Kraken is down (critical)"));
    QVERIFY(json.contains(QLatin1String("c")));
}

void TestAlertDelivery::longTextsAreCut()
{
    const AlertMessage message = messageWith(QStringLiteral("\U0001F600").repeated(10'000));
    for (const QByteArray &body : {telegramBody(message, QStringLiteral("1")), slackBody(message)}) {
        const QString text = QJsonDocument::fromJson(body).object().value(QLatin1String("text")).toString();
        QVERIFY(text.size() <= 4'096 && text.isValidUtf16());
        QVERIFY(text.endsWith(QLatin1String("box")));
    }
    const AlertMessage marked = messageWith(QStringLiteral("*").repeated(10'000));
    QVERIFY(QJsonDocument::fromJson(discordBody(marked)).object().value(QLatin1String("content")).toString().size()
            <= 2'000);
}

static AlertNotice noticeOf(const QStringList &titles, const QString &detail)
{
    AlertNotice notice;
    quint64 id = 0;
    for (const QString &title : titles) {
        Alert alert;
        alert.id = ++id;
        alert.severity = AlertSeverity::Critical;
        alert.facts = {.kind = AlertKind::LineDown, .subject = title.toLower(), .title = title, .detail = detail};
        notice.alerts.append(alert);
    }
    return notice;
}

void TestAlertDelivery::secretsDoNotGoOut()   // X-01
{
    const QByteArray canary = "canary-7f3a9c51d2e84b60";
    Redactor::program().add(canary);
    const AlertMessage message = alertMessageOf(
        noticeOf({QStringLiteral("Kraken")},
                 QStringLiteral("refused ") + QString::fromLatin1(canary) + u'\n' + u'\x1b'),
        QStringLiteral("box"), WallTime(1'795'000'000s));
    QVERIFY(!toPayload(message).contains(canary));
    QVERIFY(message.text.contains(QLatin1String("refused ***\\n\\x1b")));
}

void TestAlertDelivery::groupsAreOneMessage()
{
    QStringList titles;
    for (int i = 1; i <= 30; ++i)
        titles.append(QStringLiteral("Feed%1").arg(i));
    AlertNotice notice = noticeOf(titles, QStringLiteral("detail"));
    const AlertMessage raised = alertMessageOf(notice, QStringLiteral("box"), WallTime(1'795'000'000s));
    QCOMPARE(raised.event, QStringLiteral("raised"));
    QVERIFY2(raised.title.contains(QLatin1String("30")) && raised.title.contains(QLatin1String("22")),
             qPrintable(raised.title));   // Eight are named.
    QCOMPARE(raised.text.count(u'\n'), 19);
    notice.type = AlertNotice::Type::Resolved;
    for (Alert &alert : notice.alerts)
        alert.end = AlertEnd::Recovered;
    const AlertMessage resolved = alertMessageOf(notice, QStringLiteral("box"), WallTime(1'795'000'000s));
    QVERIFY(resolved.title.contains(QLatin1String("connected again")));
    QVERIFY(resolved.text.isEmpty());
}

void TestAlertDelivery::messagesOutliveTheOutbox()
{
    const AlertMessage message = messageWith(QString::fromLatin1(Nasty));
    QVERIFY(alertMessageFrom(toPayload(message)) == message);
    QVERIFY(!alertMessageFrom("{}"));
    QVERIFY(!alertMessageFrom("no json"));
}

void TestAlertDelivery::commandsGetTheirFieldsAndNoSecrets()
{
    QProcessEnvironment ours;
    ours.insert(QStringLiteral("PATH"), QStringLiteral("/bin"));
    ours.insert(QStringLiteral("FEEDWARDEN_VAULT_PASSPHRASE_FILE"), QStringLiteral("/secret"));
    ours.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), QStringLiteral("canary"));
    const auto theirs = commandEnvironment(messageWith(QStringLiteral("text")), ours);
    QCOMPARE(theirs.value(QStringLiteral("PATH")), QStringLiteral("/bin"));
    QCOMPARE(theirs.value(QStringLiteral("FEEDWARDEN_ALERT_TITLE")), QStringLiteral("Kraken is down"));
    QCOMPARE(theirs.value(QStringLiteral("FEEDWARDEN_ALERT_SEVERITY")), QStringLiteral("critical"));
    QVERIFY(!theirs.contains(QStringLiteral("AWS_SECRET_ACCESS_KEY")));
    QVERIFY(!theirs.contains(QStringLiteral("FEEDWARDEN_VAULT_PASSPHRASE_FILE")));
}

void TestAlertDelivery::answersAreJudged_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isTelegram");
    QTest::addColumn<Outcome>("expected");
    const auto row = [](const char *name, int status, const char *body, bool isTelegram, Outcome expected) {
        QTest::newRow(name) << status << QByteArray(body) << isTelegram << expected;
    };
    row("taken", 200, "ok", false, Outcome::Delivered);
    row("taken without a word", 204, "", false, Outcome::Delivered);
    row("taken by Telegram", 200, R"({"ok":true})", true, Outcome::Delivered);
    row("D-14 malformed from Telegram", 200, "<html>", true, Outcome::Failed);
    row("D-14 not ok from Telegram", 200, R"({"ok":false})", true, Outcome::Failed);
    row("D-14 too many", 429, "", false, Outcome::Throttled);
    row("D-14 server error", 503, "", false, Outcome::Failed);
    row("D-14 slow", 408, "", false, Outcome::Failed);
    row("X-07 redirection", 302, "", false, Outcome::Blocked);
    row("wrong token", 401, R"({"ok":false,"description":"Unauthorized"})", true, Outcome::Blocked);
    row("gone", 404, "no_service", false, Outcome::Blocked);
    row("a message that is not taken", 400, R"({"ok":false,"description":"Bad Request"})", true, Outcome::Rejected);
}

void TestAlertDelivery::answersAreJudged()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, isTelegram);
    QFETCH(const Outcome, expected);
    QCOMPARE(
        judgeAnswer({.outcome = PostAnswer::Outcome::Answered, .status = status, .body = body}, isTelegram).outcome,
        expected);
}

void TestAlertDelivery::aWishToSlowDownIsHonoured_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("headerSeconds");
    QTest::addColumn<std::chrono::seconds>("expected");
    QTest::newRow("D-14 Telegram's own") << QByteArray(R"({"parameters":{"retry_after":37}})") << qint64(-1) << 37s;
    QTest::newRow("D-14 header") << QByteArray() << qint64(120) << 120s;
    QTest::newRow("D-14 none") << QByteArray() << qint64(-1) << 60s;
    QTest::newRow("D-14 endless") << QByteArray(R"({"parameters":{"retry_after":1e300}})") << qint64(-1) << 3'600s;
    QTest::newRow("D-14 backwards") << QByteArray(R"({"parameters":{"retry_after":-5}})") << qint64(-1) << 1s;
}

void TestAlertDelivery::aWishToSlowDownIsHonoured()
{
    QFETCH(const QByteArray, body);
    QFETCH(const qint64, headerSeconds);
    QFETCH(const std::chrono::seconds, expected);
    PostAnswer answer{.outcome = PostAnswer::Outcome::Answered, .status = 429, .body = body};
    if (headerSeconds >= 0)
        answer.retryAfter = std::chrono::seconds(headerSeconds);
    Random random(1);
    DeliveryPlan plan;
    Clock::time_point now{1h};
    for (int i = 0; i < 20; ++i) {   // However often: it is no failure.
        QVERIFY(plan.begin(now, random));
        QVERIFY(!plan.begin(now, random));   // One at a time.
        plan.ended(judgeAnswer(answer, true), now, random);
        QVERIFY(!plan.begin(now + expected - 1ms, random));
        QCOMPARE(plan.breaker(), BreakerState::Closed);
        now += expected;
        QCOMPARE(*plan.nextTry(now), now);
    }
}

void TestAlertDelivery::failuresOpenTheBreaker()   // D-14
{
    Random random(1);
    DeliveryPlan plan;
    Clock::time_point now{1h};
    const AlertDelivery failure{Outcome::Failed, QStringLiteral("HTTP 503"), {}};
    int tries = 0;
    const auto end = now + 24h;
    for (; now < end; now += 1s) {
        if (!plan.begin(now, random))
            continue;
        ++tries;
        plan.ended(failure, now, random);
        QCOMPARE(plan.breaker(), tries < 5 ? BreakerState::Closed : BreakerState::Open);
        QCOMPARE(plan.problem(), tries < 5 ? QString() : QStringLiteral("HTTP 503"));
    }
    QVERIFY2(tries > 50 && tries < 120, qPrintable(QString::number(tries)));   // A quarter of an hour apart.
    while (!plan.begin(now, random))
        now += 1s;
    plan.ended({Outcome::Delivered, {}, {}}, now, random);
    QCOMPARE(plan.breaker(), BreakerState::Closed);
    QVERIFY(plan.problem().isEmpty());
    QVERIFY(!plan.begin(now, random));
    QVERIFY(plan.begin(now + DeliveryPlan::Spacing, random));
}

void TestAlertDelivery::whatIsBlockedWaitsForSomebody()
{
    Random random(1);
    DeliveryPlan plan;
    const Clock::time_point now{1h};
    QVERIFY(plan.begin(now, random));
    plan.ended({Outcome::Blocked, QStringLiteral("HTTP 401"), {}}, now, random);
    QCOMPARE(plan.problem(), QStringLiteral("HTTP 401"));
    QVERIFY(!plan.begin(now + 14min, random));
    plan.retryNow();
    QVERIFY(plan.begin(now + 1s, random));
    plan.ended({Outcome::Rejected, QStringLiteral("HTTP 400"), {}}, now + 1s, random);
    QCOMPARE(plan.problem(), QString());
}

void TestAlertDelivery::cancelledIsNoFailure()
{
    Random random(1);
    DeliveryPlan plan;
    Clock::time_point now{1h};
    for (int i = 0; i < 20; ++i, now += 1s) {
        QVERIFY(plan.begin(now, random));
        plan.ended({Outcome::Cancelled, {}, {}}, now, random);
    }
    QCOMPARE(plan.breaker(), BreakerState::Closed);
}

static FeedReport reportOf(const char *feed, Clock::duration observed, Clock::duration blind)
{
    FeedReport report;
    report.feed = QLatin1String(feed);
    report.observed = observed;
    report.blind = blind;
    return report;
}

void TestAlertDelivery::burnRatesNeedBothTimes()
{
    // Of an objective of 99 %: a minute in a hundred.
    const auto rates = burnRatesOf(
        {reportOf("burns", 60min, 12min), reportOf("is over", 60min, 12min), reportOf("began", 29min, 29min),
         reportOf("gone", 60min, 30min)},
        {reportOf("burns", 5min, 3min), reportOf("is over", 5min, 0min), reportOf("began", 5min, 5min)},
        {.usual = 0.9, .own = {{QStringLiteral("burns"), 0.99}}, .maintenance = {}});
    QCOMPARE(rates.size(), 2);
    QVERIFY(qAbs(rates.value(QStringLiteral("burns")) - 20) < 1e-6);
    QCOMPARE(rates.value(QStringLiteral("is over"), -1), 0.0);
    QVERIFY(readBurnRates(QStringLiteral("/nowhere"), {}, WallTime(1'795'000'000s)).isEmpty());
}

}   // namespace tst_alertdelivery

FEEDWARDEN_APPLESS_TEST(tst_alertdelivery::TestAlertDelivery)
#include "tst_alertdelivery.moc"
