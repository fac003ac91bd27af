// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/privatefiles.h"
#include "core/base/redactor.h"
#include "core/history/historywriter.h"
#include "core/outlets/alerts/alertpost.h"
#include "core/outlets/alerts/alertservice.h"

#include "tests/support/httpanswer.h"
#include "tests/support/printing.h"
#include "tests/support/testcertificates.h"
#include "tests/unit/history/storesupport.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>

using namespace feedwarden;
using namespace feedwarden::test;

using Outcome = AlertDelivery::Outcome;

namespace {

constexpr int Patience = 60'000;   // ms; a loaded machine takes its time.
const QByteArray Token = "123456789:AAcanary-Bb_4f7d2e91c05a";

AlertMessage messageNumber(int number)
{
    AlertMessage message = alertTestMessage(QStringLiteral("box"), wallNow());
    message.event = QStringLiteral("raised");
    message.title = QStringLiteral("message %1").arg(number);
    return message;
}

}   // namespace

/// Alerts on their way out, to real servers and programs.
class TestAlerts final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    // One request.

    void aNameIsPinnedToWhatWasLookedAt();
    void certificatesAreChecked_data();
    void certificatesAreChecked();
    void whatGoesWrongIsTold_data();
    void whatGoesWrongIsTold();
    void variablesOfTheEnvironmentMeanNothing();
    void aProxyIsGivenNumbers();

    // Channels.

    void telegramIsAskedAsItsInterfaceSays();   // X-17
    void secretsAreNotTold();
    void aSecretThatOthersReadIsNotUsed();
    void innerAddressesAreRefusedByEachChannel();
    void aCommandGetsTextAndFields();
    void commandsThatFail_data();
    void commandsThatFail();

    // The post.

    void aThrottledChannelLosesNothing();
    void aMessageThatIsRefusedDoesNotHoldUpOthers();
    void aChannelThatHangsHoldsUpNobody();
    void whatIsTooMuchIsCounted();
    void aKilledProgramsMessagesAreDelivered();
    void aSecondProgramSendsNothing();   // R-11
    void whatWaitsForAChannelThatIsGoneIsPutAside();
    void whatWasKeptIsRead_data();
    void whatWasKeptIsRead();
    void whatWouldNotBeTakenIsNotLeft_data();
    void whatWouldNotBeTakenIsNotLeft();
    void whatOthersAskForIsTakenOnce_data();
    void whatOthersAskForIsTakenOnce();

    // The service.

    void aFailingChannelIsToldOnTheOthersOnly();
    void whatWasToldIsKeptOverARestart();
    void simulatedExchangesAreNobodysBusiness();
    void aTestSaysWhatCameOfIt();
    void burnRatesComeFromTheHistory();

    // The program.

    void theAgentTellsOfALineThatIsDown();
    void theAgentsFilesAndWordsHaveNoSecretOfAChannel();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QString writeSecret(const char *name, const QByteArray &content)
    {
        const QString file = path(name);
        const auto written = writePrivateFile(file, content + '\n');
        return written ? file : QString();
    }
    QString writeScript(const char *name, const QByteArray &text)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("#!/bin/sh\n" + text);
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        return file.fileName();
    }
    AlertChannelConfig webhook(const QString &name, const FaultServer &server)
    {
        return {.name = name,
                .kind = AlertChannelKind::Webhook,
                .secretFile = writeSecret(qPrintable(name), originOf(server).toLatin1() + "/hook"),
                .allowInternal = true};
    }
    AlertChannelConfig telegram(const QString &name, const FaultServer &server)
    {
        return {.name = name,
                .kind = AlertChannelKind::Telegram,
                .secretFile = writeSecret(qPrintable(name), Token),
                .chatId = QStringLiteral("-100"),
                .apiUrl = originOf(server),
                .allowInternal = true};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Runs what blocks on a thread of its own, while the server of the test answers on this one.
template<typename Call>
static auto inBackground(Call call)
{
    decltype(call()) result{};
    const std::unique_ptr<QThread> thread(QThread::create([&] { result = call(); }));
    thread->start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), Patience); }();
    thread->wait();
    return result;
}

static PostAnswer posted(const QString &url, const HttpSurroundings &around = {},
                         std::chrono::milliseconds timeout = 30s)
{
    const auto target = httpTargetOf(url, InternalTargets::Allowed);
    if (!target)
        return {.outcome = PostAnswer::Outcome::Refused, .detail = target.error().detail};
    return inBackground([&] {
        const std::atomic<bool> isCancelled = false;
        return postJson(*target, "{}", InternalTargets::Allowed, around, timeout, isCancelled);
    });
}

static AlertDelivery delivered(const AlertChannelConfig &config, const AlertMessage &message)
{
    const auto channel = makeAlertChannel(config, {});
    return inBackground([&] {
        const std::atomic<bool> isCancelled = false;
        return channel->deliver(message, isCancelled);
    });
}

void TestAlerts::aNameIsPinnedToWhatWasLookedAt()   // N-07, X-07: DNS rebinding
{
    FaultServer server(answering(200));
    int asked = 0;
    HttpSurroundings around;
    around.resolve = [&asked](const QString &) {
        // Whoever asked a second time would be sent elsewhere.
        return QList{++asked == 1 ? QHostAddress(QHostAddress::LocalHost)
                                  : QHostAddress(QStringLiteral("169.254.169.254"))};
    };
    const PostAnswer answer = posted(QStringLiteral("http://alerts.invalid:%1/x").arg(server.serverPort()), around);
    QCOMPARE(answer.status, 200);
    QCOMPARE(asked, 1);
    QVERIFY(server.connection()->requestHeader("Host").startsWith("alerts.invalid"));
}

void TestAlerts::certificatesAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("right") << QStringLiteral("alerts.invalid") << true << true;
    QTest::newRow("of another host") << QStringLiteral("others.invalid") << true << false;
    QTest::newRow("of nobody we know") << QStringLiteral("alerts.invalid") << false << false;
}

void TestAlerts::certificatesAreChecked()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isTrusted);
    QFETCH(const bool, isTaken);
    const TestAuthority authority;
    FaultServer server(answering(200));
    server.setTls(authority.issue({.dnsNames = {name}, .addresses = {}}));
    HttpSurroundings around;
    around.resolve = [](const QString &) { return QList{QHostAddress(QHostAddress::LocalHost)}; };
    if (isTrusted) {
        QFile file(path("authority.pem"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(authority.certificate().toPem());
        around.caFile = file.fileName();
    }
    const PostAnswer answer = posted(QStringLiteral("https://alerts.invalid:%1/x").arg(server.serverPort()), around);
    QCOMPARE(answer.outcome == PostAnswer::Outcome::Answered, isTaken);
    QCOMPARE(answer.status, isTaken ? 200 : 0);
}

void TestAlerts::whatGoesWrongIsTold_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<Outcome>("expected");
    const auto row = [](const char *name, const Script &script, Outcome expected) {
        QTest::newRow(name) << script << expected;
    };
    row("D-14 5xx", answering(502), Outcome::Failed);
    row("D-14 429", answering(429, {}, "Retry-After: 7\r\n"), Outcome::Throttled);
    row("D-14 silence", {steps::hold()}, Outcome::Failed);
    row("D-14 half an answer",
        {steps::awaitRequest(), steps::send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx"), steps::finish()},
        Outcome::Failed);
    row("D-14 malformed", {steps::awaitRequest(), steps::send("\x01\x02 nonsense\r\n\r\n"), steps::finish()},
        Outcome::Failed);
    row("D-14 reset", {steps::awaitRequest(), steps::reset()}, Outcome::Failed);
    row("D-14 an answer without end",
        {steps::awaitRequest(), steps::send("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(300'000, 'x')), steps::hold()},
        Outcome::Delivered);
    row("X-07 redirection to the metadata service",
        answering(307, {}, "Location: http://169.254.169.254/latest/meta-data/\r\n"), Outcome::Blocked);
    row("X-07 redirection to loopback", answering(302, {}, "Location: http://127.0.0.1:1/\r\n"), Outcome::Blocked);
}

void TestAlerts::whatGoesWrongIsTold()
{
    QFETCH(const Script, script);
    QFETCH(const Outcome, expected);
    FaultServer server(script);
    const bool isSilent = qstrcmp(QTest::currentDataTag(), "D-14 silence") == 0;
    const PostAnswer answer = posted(originOf(server) + QStringLiteral("/x"), {}, isSilent ? 1s : 30s);
    QCOMPARE(judgeAnswer(answer, false).outcome, expected);
    QCOMPARE(server.accepted(), 1);
    QVERIFY(answer.body.size() <= MostAnswerBytes);
    if (answer.status == 429)
        QVERIFY(answer.retryAfter == 7s);
}

void TestAlerts::variablesOfTheEnvironmentMeanNothing()
{
    FaultServer server(answering(200)), proxy(answering(500));
    qputenv("http_proxy", originOf(proxy).toLatin1());
    qputenv("ALL_PROXY", originOf(proxy).toLatin1());
    const PostAnswer answer = posted(originOf(server) + QStringLiteral("/x"));
    qunsetenv("http_proxy");
    qunsetenv("ALL_PROXY");
    QCOMPARE(answer.status, 200);
    QCOMPARE(proxy.accepted(), 0);
}

void TestAlerts::aProxyIsGivenNumbers()
{
    // What it was asked for is all that counts: it looks up no name of its own.
    FaultServer proxy({steps::awaitRequest(), steps::finish()});
    HttpSurroundings around;
    around.proxy = originOf(proxy);
    around.resolve = [](const QString &) { return QList{QHostAddress(QStringLiteral("93.184.215.14"))}; };
    const PostAnswer answer = posted(QStringLiteral("https://alerts.invalid/x"), around);
    QCOMPARE(answer.outcome, PostAnswer::Outcome::Failed);
    QVERIFY2(proxy.connection()->received().startsWith("CONNECT 93.184.215.14:443 "),
             proxy.connection()->received().constData());
}

void TestAlerts::telegramIsAskedAsItsInterfaceSays()
{
    FaultServer server(answering(200, R"({"ok":true,"result":{}})"));
    QCOMPARE(delivered(telegram(QStringLiteral("phone"), server), messageNumber(1)).outcome, Outcome::Delivered);
    QVERIFY(server.connection()->request().startsWith("POST /bot" + Token + "/sendMessage HTTP/1.1\r\n"));
    const QJsonObject body = bodyOf(server.connection());
    QCOMPARE(body.value(QLatin1String("chat_id")).toString(), QStringLiteral("-100"));
    QVERIFY(body.value(QLatin1String("text")).toString().contains(QLatin1String("message 1")));
    QVERIFY(!body.contains(QLatin1String("parse_mode")));
}

void TestAlerts::secretsAreNotTold()   // X-01, X-02
{
    FaultServer server(answering(401, R"({"ok":false,"description":"bad bot)" + Token + R"( <b>x</b>"})"));
    const AlertDelivery told = delivered(telegram(QStringLiteral("phone"), server), messageNumber(1));
    QCOMPARE(told.outcome, Outcome::Blocked);
    QVERIFY(told.detail.startsWith(QLatin1String("HTTP 401: bad bot")));
    QVERIFY2(!told.detail.contains(QLatin1String("canary")), qPrintable(told.detail));

    const QByteArray path = "/services/T00000000/B11111111/canary0123456789abcdef";
    FaultServer hook(answering(404, "no such hook: " + path));
    AlertChannelConfig config = webhook(QStringLiteral("hook"), hook);
    QVERIFY(!writeSecret("hook", originOf(hook).toLatin1() + path).isEmpty());
    const AlertDelivery echoed = delivered(config, messageNumber(1));
    QCOMPARE(echoed.outcome, Outcome::Blocked);
    QVERIFY2(!echoed.detail.contains(QLatin1String("canary")), qPrintable(echoed.detail));
}

void TestAlerts::aSecretThatOthersReadIsNotUsed()   // X-03
{
    FaultServer server(answering(200, R"({"ok":true})"));
    const AlertChannelConfig config = telegram(QStringLiteral("phone"), server);
    QVERIFY(QFile::setPermissions(config.secretFile, PrivateFile | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    QCOMPARE(delivered(config, messageNumber(1)).outcome, Outcome::Blocked);
    QFile::remove(config.secretFile);
    QCOMPARE(delivered(config, messageNumber(1)).outcome, Outcome::Blocked);
    QVERIFY(!writeSecret("phone", Token + "/../../x").isEmpty());
    QCOMPARE(delivered(config, messageNumber(1)).outcome, Outcome::Blocked);
    QCOMPARE(server.accepted(), 0);
    QVERIFY(!writeSecret("phone", Token).isEmpty());   // Put right while the channel lives.
    QCOMPARE(delivered(config, messageNumber(1)).outcome, Outcome::Delivered);
}

void TestAlerts::innerAddressesAreRefusedByEachChannel()   // X-07
{
    FaultServer server(answering(200));
    for (const AlertChannelKind kind :
         {AlertChannelKind::Webhook, AlertChannelKind::Slack, AlertChannelKind::Discord}) {
        AlertChannelConfig config = webhook(QStringLiteral("hook"), server);
        config.kind = kind;
        config.allowInternal = false;
        QVERIFY(!writeSecret("hook", "https://127.0.0.1:" + QByteArray::number(server.serverPort()) + "/x").isEmpty());
        const AlertDelivery told = delivered(config, messageNumber(1));
        QCOMPARE(told.outcome, Outcome::Blocked);
        QVERIFY(told.detail.contains(QLatin1String("allow_internal")));
    }
    QCOMPARE(server.accepted(), 0);
}

void TestAlerts::aCommandGetsTextAndFields()
{
    const QString out = path("out");
    AlertChannelConfig config{.name = QStringLiteral("local"), .kind = AlertChannelKind::Command};
    // The argument is no shell's: what looks like a command is a text.
    config.command = {writeScript("tell", "{ printf '%s\\n' \"$1\"; cat; env | sort; } > \"$2\"\n"),
                      QStringLiteral("$(touch %1); x").arg(path("broken")), out};
    AlertMessage message = messageNumber(1);
    message.title = QStringLiteral("`touch %1` $(x) \"'").arg(path("broken"));
    qputenv("FEEDWARDEN_VAULT_PASSPHRASE_FILE", "/canary");
    const AlertDelivery told = delivered(config, message);
    qunsetenv("FEEDWARDEN_VAULT_PASSPHRASE_FILE");
    QCOMPARE(told.outcome, Outcome::Delivered);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.startsWith(config.command[1] + u'\n'));
    QVERIFY(text.contains(plainTextOf(message)));
    QVERIFY(text.contains(QLatin1String("FEEDWARDEN_ALERT_TITLE=") + message.title));
    QVERIFY(!text.contains(QLatin1String("canary")));
    QVERIFY(!QFile::exists(path("broken")));
}

void TestAlerts::commandsThatFail_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<Outcome>("expected");
    QTest::newRow("ends with 3") << QByteArray("exit 3\n") << Outcome::Failed;
    QTest::newRow("kills itself") << QByteArray("kill -9 $$\n") << Outcome::Failed;
    QTest::newRow("never ends, nor does its child")
        << QByteArray("sleep 600 &\necho $! > \"$1\"\nwait\n") << Outcome::Failed;
    QTest::newRow("reads nothing and says much")
        << QByteArray("exec 0<&-; i=0; while [ $i -lt 2000 ]; do echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; "
                      "i=$((i+1)); done; exit 0\n")
        << Outcome::Delivered;
    QTest::newRow("is not there") << QByteArray() << Outcome::Blocked;
}

void TestAlerts::commandsThatFail()
{
    QFETCH(const QByteArray, script);
    QFETCH(const Outcome, expected);
    AlertChannelConfig config{.name = QStringLiteral("local"), .kind = AlertChannelKind::Command};
    const QString child = path("child");
    config.command = {script.isEmpty() ? path("none") : writeScript("tell", script), child};
    const bool isEndless = script.startsWith("sleep");
    config.timeout = isEndless ? 2s : 60s;
    QCOMPARE(delivered(config, messageNumber(1)).outcome, expected);
    if (!isEndless)
        return;
    QFile file(child);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto pid = pid_t(file.readAll().trimmed().toInt());
    QVERIFY(pid > 1);
    // Its parent is gone, so whoever takes in orphans may take a moment to bury it.
    QTRY_VERIFY_WITH_TIMEOUT(
        [pid] {
            QFile state(QStringLiteral("/proc/%1/stat").arg(pid));
            return !state.open(QIODevice::ReadOnly) || state.readAll().contains(") Z ");
        }(),
        Patience);
}

void TestAlerts::aThrottledChannelLosesNothing()   // D-14: Telegram answering 429
{
    FaultServer server(answering(429, R"({"ok":false,"parameters":{"retry_after":1}})"));
    FaultServer other(answering(200));
    AlertPost post(m_folder->path());
    QList<AlertChannelStatus> statuses;
    connect(&post, &AlertPost::statusesChanged, &post, [&](const auto &told) { statuses = told; });
    const QSignalSpy failures(&post, &AlertPost::failed);
    post.setChannels({telegram(QStringLiteral("phone"), server), webhook(QStringLiteral("other"), other)}, {});
    for (int i = 1; i <= 3; ++i)
        post.post(messageNumber(i), {QStringLiteral("phone"), QStringLiteral("other")});
    QTRY_VERIFY_WITH_TIMEOUT(server.accepted() >= 3, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(statuses.value(0).delivered, 3ULL, Patience);   // The other one goes on meanwhile.
    QCOMPARE(statuses.value(1).name, QStringLiteral("phone"));
    QCOMPARE(statuses.value(1).waiting, 3);
    QCOMPARE(statuses.value(1).breaker, BreakerState::Closed);
    QVERIFY(statuses.value(1).lastDetail.startsWith(QLatin1String("HTTP 429")));

    const int throttled = server.accepted();
    server.setScript(answering(200, R"({"ok":true})"));
    QTRY_COMPARE_WITH_TIMEOUT(statuses.value(1).delivered, 3ULL, Patience);   // By itself.
    QCOMPARE(statuses.value(1).waiting, 0);
    QCOMPARE(statuses.value(1).dropped, 0ULL);
    QVERIFY(failures.isEmpty());
    QStringList texts;
    for (const FaultConnection *connection : server.connections().mid(throttled)) {
        if (const QJsonObject body = bodyOf(connection); !body.isEmpty())
            texts.append(body.value(QLatin1String("text")).toString().section(u'\n', 0, 0));
    }
    const QStringList last = texts.mid(texts.size() - 3);
    for (int i = 0; i < 3; ++i)
        QVERIFY2(last.value(i).endsWith(QStringLiteral("message %1").arg(i + 1)), qPrintable(texts.join(u'|')));
}

void TestAlerts::aMessageThatIsRefusedDoesNotHoldUpOthers()   // D-12
{
    const auto judged = [](FaultConnection &connection) {
        const bool isBad = bodyOf(&connection).value(QLatin1String("title")).toString() == QLatin1String("message 1");
        connection.write(isBad ? "HTTP/1.1 400 X\r\nContent-Length: 3\r\n\r\nbad"
                               : "HTTP/1.1 200 X\r\nContent-Length: 0\r\n\r\n");
    };
    Script script = answering(200);
    script[1] = steps::run(judged);
    FaultServer server(script);
    AlertPost post(m_folder->path());
    QList<AlertChannelStatus> statuses;
    connect(&post, &AlertPost::statusesChanged, &post, [&](const auto &told) { statuses = told; });
    const QSignalSpy failures(&post, &AlertPost::failed);
    post.setChannels({webhook(QStringLiteral("hook"), server)}, {});
    post.post(messageNumber(1), {QStringLiteral("hook")});
    post.post(messageNumber(2), {QStringLiteral("hook")});
    QTRY_COMPARE_WITH_TIMEOUT(statuses.value(0).delivered, 1ULL, Patience);
    QCOMPARE(server.accepted(), Outbox::MaxTries + 1);
    QCOMPARE(statuses.value(0).dropped, 1ULL);
    QCOMPARE(failures.size(), 1);   // Counted, and written down.
}

void TestAlerts::aChannelThatHangsHoldsUpNobody()
{
    FaultServer silent({steps::hold()}), server(answering(200));
    auto post = std::make_unique<AlertPost>(m_folder->path());
    QList<AlertChannelStatus> statuses;
    connect(post.get(), &AlertPost::statusesChanged, this, [&](const auto &told) { statuses = told; });
    AlertChannelConfig hanging = webhook(QStringLiteral("a-silent"), silent);
    hanging.timeout = 60s;
    post->setChannels({hanging, webhook(QStringLiteral("b-good"), server)}, {});
    post->post(messageNumber(1), {QStringLiteral("a-silent"), QStringLiteral("b-good")});
    QTRY_COMPARE_WITH_TIMEOUT(statuses.value(1).delivered, 1ULL, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(silent.accepted(), 1, Patience);
    post.reset();   // Does not wait for the minute; what hung is still to be sent.
    Outbox left(AlertPost::outboxPath(m_folder->path()), AlertPost::Bounds);
    QVERIFY(left.settle());
    QCOMPARE(left.counts(QStringLiteral("a-silent")).waiting, 1);
}

void TestAlerts::whatIsTooMuchIsCounted()
{
    FaultServer server({steps::hold()});
    AlertPost post(m_folder->path());
    QList<AlertChannelStatus> statuses;
    connect(&post, &AlertPost::statusesChanged, &post, [&](const auto &told) { statuses = told; });
    const QSignalSpy failures(&post, &AlertPost::failed);
    post.setChannels({webhook(QStringLiteral("hook"), server)}, {});
    AlertMessage large = messageNumber(1);
    large.text = QString(400'000, u'x');
    for (int i = 0; i < 20; ++i)
        post.post(large, {QStringLiteral("hook")});
    QVERIFY(statuses.value(0).dropped > 0);
    QVERIFY(statuses.value(0).waiting > 0);
    QCOMPARE(statuses.value(0).waiting + qint64(statuses.value(0).dropped), 20);
    QVERIFY(!failures.isEmpty());
}

void TestAlerts::aKilledProgramsMessagesAreDelivered()
{
    FaultServer server({steps::hold()});
    const QString secret = writeSecret("hook", originOf(server).toLatin1() + "/hook");
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--post"), m_folder->path(), secret});
    QVERIFY(program.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(server.connection() && !server.connection()->request().isEmpty(), Patience);
    QCOMPARE(::kill(pid_t(program.processId()), SIGKILL), 0);   // In the middle of the request.
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);

    server.setScript(answering(200));
    const int before = server.accepted();
    AlertPost post(m_folder->path());
    QList<AlertChannelStatus> statuses;
    connect(&post, &AlertPost::statusesChanged, &post, [&](const auto &told) { statuses = told; });
    post.setChannels({{.name = QStringLiteral("hook"), .secretFile = secret, .allowInternal = true}}, {});
    QTRY_COMPARE_WITH_TIMEOUT(statuses.value(0).delivered, 2ULL, Patience);
    QCOMPARE(server.accepted(), before + 2);
    QCOMPARE(bodyOf(server.connections()[before]).value(QLatin1String("title")).toString(),
             QStringLiteral("message 1"));
    QCOMPARE(bodyOf(server.connections()[before + 1]).value(QLatin1String("title")).toString(),
             QStringLiteral("message 2"));
}

void TestAlerts::aSecondProgramSendsNothing()
{
    FaultServer server(answering(200));
    AlertPost first(m_folder->path()), second(m_folder->path());
    const AlertChannelConfig config = webhook(QStringLiteral("hook"), server);
    first.setChannels({config}, {});
    second.setChannels({config}, {});
    for (AlertPost *post : {&second, &first})
        post->post(messageNumber(1), {QStringLiteral("hook")});
    QTRY_COMPARE_WITH_TIMEOUT(server.accepted(), 1, Patience);
    second.look();
    Outbox outbox(AlertPost::outboxPath(m_folder->path()), AlertPost::Bounds);
    QVERIFY(!outbox.settle());
    QCOMPARE(server.accepted(), 1);
}

static Configuration configured(const QList<AlertChannelConfig> &channels)
{
    Configuration configuration;
    configuration.alerts.channels = channels;
    configuration.alerts.clearAfter = 0ms;
    configuration.alerts.rules = {{.kind = AlertKind::Storage, .severity = AlertSeverity::Critical}};
    return configuration;
}

void TestAlerts::whatWaitsForAChannelThatIsGoneIsPutAside()
{
    const auto countsOf = [this](const char *channel) {
        Outbox outbox(AlertPost::outboxPath(m_folder->path()), AlertPost::Bounds);
        outbox.settle();
        return outbox.counts(QLatin1String(channel));
    };
    {
        Outbox outbox(AlertPost::outboxPath(m_folder->path()), AlertPost::Bounds);
        const auto waits = [&](const char *channel, std::chrono::hours time) {
            QVERIFY(outbox.append({{.destination = QLatin1String(channel), .payload = "{}"}}, wallNow() - time));
        };
        waits("gone", 25h);
        waits("gone", 26h);
        waits("gone", 1h);
        waits("edited", 23h);
    }
    {
        AlertPost post(m_folder->path());
        post.setChannels({}, {});
    }
    QCOMPARE(countsOf("gone").waiting, 1);
    QCOMPARE(countsOf("gone").quarantined, 2u);
    QCOMPARE(countsOf("edited").waiting, 1);
}

void TestAlerts::whatWasKeptIsRead_data()
{
    QTest::addColumn<QByteArray>("text");   // Null: there is no file.
    QTest::addColumn<bool>("isReadable");
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("a state") << QByteArray(R"({"alerts":[]})") << true;
    QTest::newRow("an empty file") << QByteArray("") << false;
    QTest::newRow("half of one") << QByteArray(R"({"alerts":)") << false;
    QTest::newRow("no object") << QByteArray("[]") << false;
}

void TestAlerts::whatWasKeptIsRead()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isReadable);
    QFile file(AlertPost::statePath(m_folder->path()));
    if (!text.isNull())
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    const auto kept = AlertPost::keptState(m_folder->path());
    QCOMPARE(bool(kept), isReadable);
    if (!kept)
        QVERIFY2(kept.error().detail.contains(file.fileName()), qPrintable(kept.error().detail));
    else
        QCOMPARE(kept->has_value(), !text.isNull());
}

void TestAlerts::whatWouldNotBeTakenIsNotLeft_data()
{
    QTest::addColumn<std::chrono::milliseconds>("time");
    QTest::addColumn<bool>("isAllowed");
    const std::chrono::milliseconds year = LongestAlertSnooze;
    QTest::newRow("no time") << 0ms << false;
    QTest::newRow("below 0") << -1ms << false;
    QTest::newRow("the shortest") << 1ms << true;
    QTest::newRow("a year") << year << true;
    QTest::newRow("a year and 1 ms") << year + 1ms << false;
    QTest::newRow("400 days") << std::chrono::milliseconds(24h) * 400 << false;
}

void TestAlerts::whatWouldNotBeTakenIsNotLeft()
{
    QFETCH(const std::chrono::milliseconds, time);
    QFETCH(const bool, isAllowed);
    const AlertRequest request{.type = AlertRequest::Type::Snooze, .id = 7, .time = time};
    const auto left = leaveAlertRequest(m_folder->path(), request);
    QCOMPARE(bool(left), isAllowed);
    if (!isAllowed) {
        QCOMPARE(left.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(left.error().detail.contains(QLatin1String("365d")), qPrintable(left.error().detail));
    }
    const QList<AlertRequest> taken = takeAlertRequests(m_folder->path());
    QCOMPARE(taken, isAllowed ? QList<AlertRequest>{request} : QList<AlertRequest>());
}

void TestAlerts::whatOthersAskForIsTakenOnce_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another wish") << QByteArray(R"({"type":"delete","id":1})");
    QTest::newRow("no time to snooze for") << QByteArray(R"({"type":"snooze","id":1})");
    QTest::newRow("below 0") << QByteArray(R"({"type":"snooze","id":1,"time_ms":-5})");
    QTest::newRow("for ever") << QByteArray(R"({"type":"snooze","id":1,"time_ms":9000000000000000000})");
    QTest::newRow("no number") << QByteArray(R"({"type":"snooze","id":1,"time_ms":"x"})");
}

void TestAlerts::whatOthersAskForIsTakenOnce()
{
    QFETCH(const QByteArray, text);
    const AlertRequest first{.type = AlertRequest::Type::Acknowledge, .id = 12};
    const AlertRequest second{.type = AlertRequest::Type::Snooze, .id = 13, .time = 90min};
    const auto path = leaveAlertRequest(m_folder->path(), first);
    QVERIFY(path);
    QCOMPARE(exposureOf(*path), QString());
    const QFileInfo info(*path);
    QCOMPARE(exposureOf(info.path()), QString());
    QFile other(info.dir().filePath(QStringLiteral("0.json")));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write(text) == text.size());
    other.close();
    QVERIFY(leaveAlertRequest(m_folder->path(), second));
    AlertPost post(m_folder->path());
    QSignalSpy requested(&post, &AlertPost::requested);
    post.look();
    QCOMPARE(requested.size(), 2);
    QCOMPARE(requested.takeFirst().first().value<AlertRequest>(), first);
    QCOMPARE(requested.takeFirst().first().value<AlertRequest>(), second);
    QVERIFY(info.dir().entryList(QDir::Files).isEmpty());
    post.look();
    QCOMPARE(requested.size(), 0);
}

void TestAlerts::aFailingChannelIsToldOnTheOthersOnly()   // D-14: no feedback loop
{
    FaultServer bad(answering(401)), good(answering(200));
    AlertService service;
    const QSignalSpy notifications(&service, &AlertService::notificationWanted);
    service.keep(m_folder->path());
    service.apply(configured({webhook(QStringLiteral("bad"), bad), webhook(QStringLiteral("good"), good)}));
    HistoryStatus status;
    status.fault = HistoryFault{HistoryFault::Kind::Full, QStringLiteral("database or disk is full")};
    service.setHistoryStatus(status);
    const auto titlesAt = [](const FaultServer &server) {
        QStringList kinds;
        for (const FaultConnection *connection : server.connections())
            kinds.append(bodyOf(connection).value(QLatin1String("kind")).toString());
        return kinds;
    };
    const QStringList expected{QStringLiteral("storage"), QStringLiteral("channel_failing")};
    QTRY_COMPARE_WITH_TIMEOUT(titlesAt(good), expected, Patience);
    QCOMPARE(service.alerts().size(), 2);
    QCOMPARE(service.alerts().first().facts.kind, AlertKind::Storage);
    QCOMPARE(notifications.size(), 2);
    QCOMPARE(notifications.first().at(1).toBool(), true);   // With a sound: it is critical.
    QCOMPARE(notifications.at(1).at(1).toBool(), false);
    QCOMPARE(titlesAt(bad), QStringList{QStringLiteral("storage")});
    const auto found = std::ranges::find(service.channels(), QStringLiteral("bad"), &AlertChannelStatus::name);
    QVERIFY(found != service.channels().cend());
    QCOMPARE(found->waiting, 1);   // Nothing was added to what cannot get through.
}

void TestAlerts::whatWasToldIsKeptOverARestart()
{
    FaultServer server(answering(200));
    const Configuration configuration = configured({webhook(QStringLiteral("hook"), server)});
    HistoryStatus status;
    status.fault = HistoryFault{HistoryFault::Kind::Full, QStringLiteral("database or disk is full")};
    quint64 id = 0;
    {
        AlertService service;
        service.keep(m_folder->path());
        service.apply(configuration);
        service.setHistoryStatus(status);
        QTRY_COMPARE_WITH_TIMEOUT(server.accepted(), 1, Patience);
        id = service.alerts().first().id;
        service.acknowledge(id);
        QTRY_VERIFY_WITH_TIMEOUT(service.channels().value(0).delivered == 1, Patience);
        service.shutDown();
    }
    QVERIFY(exposureOf(AlertPost::statePath(m_folder->path())).isEmpty());
    AlertService service;
    service.keep(m_folder->path());
    service.setHistoryStatus(status);
    service.apply(configuration);
    QTRY_COMPARE_WITH_TIMEOUT(service.alerts().size(), 1, Patience);
    QCOMPARE(service.alerts().first().id, id);
    QVERIFY(service.alerts().first().acknowledgedAt.has_value());
    QVERIFY(service.alerts().first().isTold);
    service.setHistoryStatus({});
    QTRY_COMPARE_WITH_TIMEOUT(server.accepted(), 2, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(bodyOf(server.connection()).value(QLatin1String("event")).toString(),
                              QStringLiteral("resolved"), Patience);
}

void TestAlerts::simulatedExchangesAreNobodysBusiness()
{
    FaultServer server(answering(200));
    Configuration configuration = configured({webhook(QStringLiteral("hook"), server)});
    FeedConfig feed;
    feed.name = QStringLiteral("demo");
    feed.isSimulated = true;
    configuration.feeds = {feed};
    AlertService service;
    service.keep(m_folder->path());
    const QSignalSpy notifications(&service, &AlertService::notificationWanted);
    service.apply(configuration);
    HistoryStatus status;
    status.fault = HistoryFault{HistoryFault::Kind::Full, QStringLiteral("full")};
    service.setHistoryStatus(status);
    QTRY_COMPARE_WITH_TIMEOUT(notifications.size(), 1, Patience);
    QCOMPARE(server.accepted(), 0);
    QVERIFY(!QFile::exists(AlertPost::outboxPath(m_folder->path())));
    QVERIFY(!QFile::exists(AlertPost::statePath(m_folder->path())));
}

void TestAlerts::aTestSaysWhatCameOfIt()
{
    FaultServer server(answering(503));
    AlertService service;
    service.keep(m_folder->path());
    service.apply(configured({webhook(QStringLiteral("hook"), server)}));
    QSignalSpy tests(&service, &AlertService::channelTested);
    service.test(QStringLiteral("hook"));
    QTRY_COMPARE_WITH_TIMEOUT(tests.size(), 1, Patience);
    QCOMPARE(tests.takeFirst().at(1).value<AlertDelivery>().outcome, Outcome::Failed);
    server.setScript(answering(200));
    service.test(QStringLiteral("hook"));
    QTRY_COMPARE_WITH_TIMEOUT(tests.size(), 1, Patience);
    QCOMPARE(tests.takeFirst().at(1).value<AlertDelivery>().outcome, Outcome::Delivered);
    QCOMPARE(bodyOf(server.connection()).value(QLatin1String("event")).toString(), QStringLiteral("test"));
    service.test(QStringLiteral("nobody"));
    QCOMPARE(tests.takeFirst().at(1).value<AlertDelivery>().outcome, Outcome::Blocked);
}

void TestAlerts::burnRatesComeFromTheHistory()
{
    // Forty minutes of which three were blind, not long ago.
    HistoryWriter writer({m_folder->path(), QStringLiteral("test"), {}});
    KeptFeed feed(wallNow() - 40min);
    for (int second = 0; second < 40 * 60; ++second) {
        if (second == 36 * 60)
            feed.lose();
        if (second == 39 * 60)
            feed.comeBack(3min);
        writer.write(feed.second());
    }
    AlertPost post(m_folder->path());
    const QSignalSpy read(&post, &AlertPost::burnRatesRead);
    post.readBurnRates({});
    const auto rates = read.first().first().value<QHash<QString, double>>();
    QCOMPARE(rates.keys(), QStringList{feed.name()});
    // 180 s of 2400; the last five minutes alone are worse.
    QVERIFY2(qAbs(rates.value(feed.name()) - 75) < 3, qPrintable(QString::number(rates.value(feed.name()))));
}

void TestAlerts::theAgentTellsOfALineThatIsDown()
{
    QFile config(path("feedwarden.toml"));
    QVERIFY(config.open(QIODevice::WriteOnly));
    const QString told = path("told");
    config.write(QStringLiteral("[general]\ndata_dir = \"data\"\n[secrets]\nstore = \"files\"\n"
                                "[[alerts.rule]]\nkind = \"line_down\"\nfor_ms = 20000\n"
                                "[[alerts.channel]]\nname = \"local\"\nkind = \"command\"\n"
                                "command = [\"%1\", \"%2\"]\n"
                                "[[feed]]\nname = \"nowhere\"\nvenue = \"binance-spot\"\nsymbols = [\"BTCUSDT\"]\n"
                                "channels = [\"trade\"]\nurl = \"ws://127.0.0.1:%3\"\n")
                     .arg(writeScript("tell", "printf '%s %s %s\\n' \"$FEEDWARDEN_ALERT_EVENT\" "
                                              "\"$FEEDWARDEN_ALERT_KIND\" \"$FEEDWARDEN_ALERT_SUBJECT\" >> \"$1\"\n"),
                          told)
                     .arg(refusedPort())
                     .toUtf8());
    config.close();
    const QString agent = QStringLiteral(FEEDWARDEN_AGENT);
    const auto run = [&](const QStringList &arguments) {
        QProcess program;
        program.start(agent, arguments + QStringList{QStringLiteral("--config"), config.fileName()});
        if (!program.waitForFinished(Patience))
            return QByteArray("it does not end");
        return program.readAllStandardOutput() + program.readAllStandardError() + ' '
               + QByteArray::number(program.exitCode());
    };
    const auto toldSoFar = [&] {
        QFile file(told);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };

    QProcess program;
    program.start(agent, {QStringLiteral("run"), QStringLiteral("--output"), QStringLiteral("none"),
                          QStringLiteral("--config"), config.fileName()});
    QVERIFY(program.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(toldSoFar(), QByteArray("raised line_down nowhere\n"), 2 * Patience);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path("data/alerts.json")), Patience);
    const auto ask = [&](const char *command, const QStringList &arguments) {
        return run(QStringList{QStringLiteral("alerts"), QLatin1String(command)} + arguments);
    };
    const QString one = QStringLiteral("1");
    const auto lasting = [&] { return ask("list", {QStringLiteral("--format"), QStringLiteral("csv")}); };
    const QByteArray snoozed = ask("snooze", {one, QStringLiteral("--for"), QStringLiteral("2h")});
    QVERIFY2(snoozed.startsWith("1 is snoozed for 2h\n") && snoozed.endsWith(" 0"), snoozed.constData());
    const QByteArray year = QByteArray::number(toDateTime(wallNow() + 2h).date().year());
    QTRY_COMPARE_WITH_TIMEOUT(lasting().count(year), 2, Patience);   // Since and until.
    QVERIFY(ask("acknowledge", {one}).startsWith("1 is acknowledged"));
    QTRY_COMPARE_WITH_TIMEOUT(lasting().count(year), 3, Patience);
    QVERIFY(ask("acknowledge", {QStringLiteral("4711")}).contains("no alert 4711 lasts"));
    QVERIFY(ask("snooze", {QStringLiteral("x")}).endsWith(" 2"));
    QVERIFY(ask("snooze", {one, QStringLiteral("--for"), QStringLiteral("soon")}).endsWith(" 2"));
    for (const char *time : {"400d", "0s"}) {
        const QByteArray refused = ask("snooze", {one, QStringLiteral("--for"), QLatin1String(time)});
        QVERIFY2(refused.contains("at most 365d") && refused.endsWith(" 2"), refused.constData());
    }
    program.terminate();
    QVERIFY(program.waitForFinished(Patience));
    QCOMPARE(program.exitCode(), 0);

    QVERIFY(ask("acknowledge", {one}).contains("nobody heard it"));
    QVERIFY(QDir(path("data/alert-requests")).entryList(QDir::Files).isEmpty());
    const QByteArray list = run(
        {QStringLiteral("alerts"), QStringLiteral("list"), QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(list.contains("line_down") && list.contains("nowhere") && list.endsWith(" 0"), list.constData());
    QVERIFY(run({QStringLiteral("alerts"), QStringLiteral("channels")}).contains("local"));
    QVERIFY(run({QStringLiteral("alerts"), QStringLiteral("test"), QStringLiteral("local")})
                .startsWith("local: delivered\n"));
    QCOMPARE(toldSoFar(), QByteArray("raised line_down nowhere\ntest test \n"));
    QVERIFY(run({QStringLiteral("alerts"), QStringLiteral("test"), QStringLiteral("phone")}).endsWith(" 2"));
    QVERIFY(QFile::remove(path("tell")));
    QVERIFY(run({QStringLiteral("alerts"), QStringLiteral("test"), QStringLiteral("local")}).endsWith(" 1"));
}

void TestAlerts::theAgentsFilesAndWordsHaveNoSecretOfAChannel()   // X-01
{
    // It is echoed too, as servers do that want to help.
    const QByteArray canary = "canary0123456789abcdef";
    FaultServer server(answering(500, "cannot serve /hook/" + canary));
    QVERIFY(!writeSecret("hook", originOf(server).toLatin1() + "/hook/" + canary).isEmpty());
    const QString config = path("feedwarden.toml");
    const auto written = writePrivateFile(
        config,
        QStringLiteral("[general]\ndata_dir = \"data\"\n[log]\nlevel = \"debug\"\n[secrets]\nstore = \"files\"\n"
                       "[[alerts.rule]]\nkind = \"line_down\"\nfor_ms = 20000\n"
                       "[[alerts.channel]]\nname = \"hook\"\nkind = \"webhook\"\nsecret_file = \"hook\"\n"
                       "allow_internal = true\n"
                       "[[feed]]\nname = \"nowhere\"\nvenue = \"binance-spot\"\nsymbols = [\"BTCUSDT\"]\n"
                       "channels = [\"trade\"]\nurl = \"ws://127.0.0.1:%1\"\n")
            .arg(refusedPort())
            .toUtf8());
    QVERIFY(written);
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_LOGGING_RULES"));   // Its log is looked at too.
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(FEEDWARDEN_AGENT), {QStringLiteral("run"), QStringLiteral("--output"),
                                                     QStringLiteral("jsonl"), QStringLiteral("--config"), config});
    QVERIFY(program.waitForStarted());
    const auto guard = qScopeGuard([&] {
        program.kill();
        program.waitForFinished(Patience);
    });
    // The second time: what came of the first one was told wherever it is told.
    QTRY_VERIFY_WITH_TIMEOUT(server.accepted() >= 2 && server.connection()->received().contains(canary), Patience);
    QFile arguments(QStringLiteral("/proc/%1/cmdline").arg(program.processId()));
    if (arguments.open(QIODevice::ReadOnly))
        QVERIFY(!arguments.readAll().contains(canary));
    program.terminate();
    QVERIFY(program.waitForFinished(Patience));
    const QByteArray said = program.readAll();
    QVERIFY2(said.contains("alert raised"), said.constData());
    QVERIFY2(!said.contains(canary), said.constData());
    int looked = 0;
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName() == path("hook"))
            continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(canary), qPrintable(file.fileName()));
        ++looked;
    }
    QVERIFY(looked >= 3);   // The configuration, the history, the outbox.
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    // The program that is killed: it is in the middle of its first message, and has a second one.
    if (argc == 4 && qstrcmp(argv[1], "--post") == 0) {
        AlertPost post(QString::fromLocal8Bit(argv[2]));
        post.setChannels({{.name = QStringLiteral("hook"),
                           .secretFile = QString::fromLocal8Bit(argv[3]),
                           .allowInternal = true,
                           .timeout = 60s}},
                         {});
        post.post(messageNumber(1), {QStringLiteral("hook")});
        post.post(messageNumber(2), {QStringLiteral("hook")});
        return QCoreApplication::exec();
    }
    TestAlerts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_alerts.moc"
