// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <chrono>
#include <csignal>
#include <deque>
#include <functional>

#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>

namespace tst_agentfaults {

using namespace std::chrono_literals;

/// What a machine does to the agent as its users start it: a process that is stopped, starved, flooded and ended at any
/// moment, against an exchange in another process.
class TestAgentFaults final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void endedInAnyPhaseItEndsInOrder_R12_data();
    void endedInAnyPhaseItEndsInOrder_R12();
    void whoDoesNotListenAnyMoreIsNoReasonToEnd_R12();
    void whatWasStoppedGoesOn_R08();
    void aFloodTakesLittleMemory_R02();
    void starvedItAccusesNobody_R05();

private:
    void startAgent(const std::function<void()> &inChild = {});
    void inject(const QByteArray &fault);
    /// The events of this name so far.
    [[nodiscard]] QList<QJsonObject> told(const char *event);
    [[nodiscard]] bool isIn(const char *state);
    const QByteArray &log();
    /// Seconds of the clock that a stopped process's own would not show.
    void passTime(std::chrono::seconds time) const;
    void endInOrder();
    [[nodiscard]] qint64 kilobytes(const char *field) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_simulator, m_agent;
    QByteArray m_url;
    QList<QJsonObject> m_lines;
    QByteArray m_log;
};

void TestAgentFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_lines.clear();
    m_log.clear();
    m_simulator = std::make_unique<QProcess>();
    m_simulator->start(QStringLiteral(FEEDWARDEN_SIM),
                       {QStringLiteral("serve"), QStringLiteral("--venue"), QStringLiteral("binance-spot")});
    QVERIFY(m_simulator->waitForReadyRead(20'000));
    m_url = QJsonDocument::fromJson(m_simulator->readLine()).object().value(QLatin1String("url")).toString().toUtf8();
    QFile file(m_folder->filePath(QStringLiteral("f.toml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("config_version = 1\n[governor]\nattempts_per_second = 20\n[reconnection]\ninitial_delay_ms = 500\n"
               "[[feed]]\nname = \"mine\"\nvenue = \"binance-spot\"\nchannels = [\"trade\"]\nsymbols = [\"BTCUSDT\"]\n"
               "url = \""
               + m_url + "\"\n");
}

void TestAgentFaults::cleanup()
{
    for (const auto &process : {&m_agent, &m_simulator}) {
        if (*process && (*process)->state() != QProcess::NotRunning) {
            ::kill(pid_t((*process)->processId()), SIGCONT);
            (*process)->kill();
            (*process)->waitForFinished(10'000);
        }
        process->reset();
    }
    m_folder.reset();
}

void TestAgentFaults::startAgent(const std::function<void()> &inChild)
{
    m_agent = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_LOGGING_RULES"));   // Which silences the log in tests.
    m_agent->setProcessEnvironment(environment);
    if (inChild)
        m_agent->setChildProcessModifier(inChild);
    m_agent->start(QStringLiteral(FEEDWARDEN_AGENT),
                   {QStringLiteral("run"), QStringLiteral("--config"), m_folder->filePath(QStringLiteral("f.toml")),
                    QStringLiteral("--data-dir"), m_folder->path(), QStringLiteral("--output"),
                    QStringLiteral("jsonl")});
    QVERIFY(m_agent->waitForStarted(20'000));
}

void TestAgentFaults::inject(const QByteArray &fault)
{
    m_simulator->write(fault + '\n');
    QVERIFY(m_simulator->waitForReadyRead(20'000));
    QVERIFY2(m_simulator->readAllStandardOutput().contains("\"ok\":true"), fault.constData());
}

QList<QJsonObject> TestAgentFaults::told(const char *event)
{
    while (m_agent->canReadLine())
        m_lines += QJsonDocument::fromJson(m_agent->readLine()).object();
    QList<QJsonObject> found;
    for (const QJsonObject &line : std::as_const(m_lines)) {
        if (line.value(QLatin1String("event")).toString() == QLatin1String(event))
            found += line;
    }
    return found;
}

const QByteArray &TestAgentFaults::log() { return m_log += m_agent->readAllStandardError(); }

bool TestAgentFaults::isIn(const char *state)
{
    const auto changes = told("state_changed");
    return !changes.isEmpty() && changes.constLast().value(QLatin1String("to")).toString() == QLatin1String(state);
}

void TestAgentFaults::passTime(std::chrono::seconds time) const
{
    const auto end = std::chrono::steady_clock::now() + time;
    QTRY_VERIFY_WITH_TIMEOUT(std::chrono::steady_clock::now() >= end, 60'000);
}

void TestAgentFaults::endInOrder()
{
    QCOMPARE(::kill(pid_t(m_agent->processId()), SIGTERM), 0);
    QVERIFY(m_agent->waitForFinished(20'000));
    QCOMPARE(m_agent->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_agent->exitCode(), 0);
}

qint64 TestAgentFaults::kilobytes(const char *field) const
{
    QFile status(QStringLiteral("/proc/%1/status").arg(m_agent->processId()));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QRegularExpression row(QStringLiteral("%1:\\s*(\\d+) kB").arg(QLatin1String(field)));
    return row.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong();
}

void TestAgentFaults::endedInAnyPhaseItEndsInOrder_R12_data()
{
    // Each phase lasts: one that is over in no time may be over before anybody has looked.
    QTest::addColumn<QByteArrayList>("faults");
    QTest::addColumn<QByteArray>("state");
    const auto row = [](const char *name, const QByteArrayList &faults, const QByteArray &state) {
        QTest::newRow(name) << faults << state;
    };
    row("R-12 connecting", {R"({"fault":"stall_handshake","for_ms":60000})"}, "connecting");
    row("R-12 waiting", {R"({"fault":"refuse","for_ms":60000})"}, "waiting");
    row("R-12 throttled", {R"({"fault":"http_status","code":429,"for_ms":60000})"}, "throttled");
    row("R-12 blocked", {R"({"fault":"http_status","code":404,"for_ms":60000})"}, "blocked");
    row("R-12 subscribing", {R"({"fault":"no_ack","for_ms":60000})", R"({"fault":"mute","for_ms":60000})"},
        "subscribing");
    row("R-12 streaming", {}, "streaming");
    row("R-12 half open", {R"({"fault":"half_open","for_ms":60000})"}, {});
}

void TestAgentFaults::endedInAnyPhaseItEndsInOrder_R12()
{
    QFETCH(const QByteArrayList, faults);
    QFETCH(const QByteArray, state);
    const auto begin = [&] {
        for (const QByteArray &fault : faults)
            inject(fault);
    };
    if (!state.isEmpty())
        begin();
    startAgent();
    QTRY_VERIFY_WITH_TIMEOUT(isIn(state.isEmpty() ? "streaming" : state.constData()), 20'000);
    if (state.isEmpty())
        begin();
    endInOrder();
    QCOMPARE(told("shutdown").size(), 1);
}

void TestAgentFaults::whoDoesNotListenAnyMoreIsNoReasonToEnd_R12()
{
    startAgent();
    QTRY_VERIFY_WITH_TIMEOUT(isIn("streaming"), 20'000);
    // What it writes now is SIGPIPE's matter.
    m_agent->closeReadChannel(QProcess::StandardOutput);
    inject(R"({"fault":"reset"})");
    const auto isBack = [&] { return log().count("-> streaming") >= 2; };
    const bool isSeen = QTest::qWaitFor([&] { return isBack() || m_agent->state() == QProcess::NotRunning; }, 20'000);
    QVERIFY2(isSeen, m_log.constData());
    QVERIFY2(m_agent->state() == QProcess::Running, m_log.constData());
    endInOrder();
}

void TestAgentFaults::whatWasStoppedGoesOn_R08()
{
    startAgent();
    QTRY_VERIFY_WITH_TIMEOUT(isIn("streaming"), 20'000);
    QCOMPARE(::kill(pid_t(m_agent->processId()), SIGSTOP), 0);
    passTime(7s);   // More than the five seconds that are no accident any more.
    QCOMPARE(::kill(pid_t(m_agent->processId()), SIGCONT), 0);
    QTRY_VERIFY_WITH_TIMEOUT(log().contains("stood still for"), 20'000);
    // Probed, and found well: nobody is accused, and nothing is opened anew.
    passTime(3s);
    QCOMPARE(told("connection_failed").size(), 0);
    QCOMPARE(told("breaker_opened").size(), 0);
    QVERIFY(m_agent->state() == QProcess::Running);
    endInOrder();
}

void TestAgentFaults::aFloodTakesLittleMemory_R02()
{
    startAgent();
    QTRY_VERIFY_WITH_TIMEOUT(isIn("streaming"), 20'000);
    inject(R"({"fault":"flood","rate":0,"for_ms":2000})");
    passTime(2s);
    QTRY_VERIFY_WITH_TIMEOUT(kilobytes("VmHWM") > 0, 5'000);
    const qint64 most = kilobytes("VmHWM");
    qInfo("%lld MB resident at most", most / 1'024);
#if !defined(__SANITIZE_ADDRESS__)
    QVERIFY2(most < 300 * 1'024, qPrintable(QStringLiteral("%1 kB").arg(most)));
#endif
    endInOrder();
}

void TestAgentFaults::starvedItAccusesNobody_R05()
{
    if (!qEnvironmentVariableIsSet("FEEDWARDEN_LONG"))
        QSKIP("keeps a processor busy for half a minute: FEEDWARDEN_LONG=1");
    // One of twenty-one who want the same processor, after everybody else.
    const auto starve = [] {
        cpu_set_t one;
        CPU_ZERO(&one);
        CPU_SET(0, &one);
        ::sched_setaffinity(0, sizeof one, &one);
        ::setpriority(PRIO_PROCESS, 0, 19);
    };
    startAgent(starve);
    QTRY_VERIFY_WITH_TIMEOUT(isIn("streaming"), 20'000);
    std::deque<QProcess> burners(20);
    for (QProcess &burner : burners) {
        burner.setChildProcessModifier(starve);
        burner.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("while :; do :; done")});
    }
    passTime(30s);
    for (QProcess &burner : burners) {
        burner.kill();
        burner.waitForFinished(10'000);
    }
    QCOMPARE(told("connection_failed").size(), 0);
    QCOMPARE(told("stale_detected").size(), 0);
    endInOrder();
}

}   // namespace tst_agentfaults

FEEDWARDEN_GUILESS_TEST(tst_agentfaults::TestAgentFaults)
#include "tst_agentfaults.moc"
