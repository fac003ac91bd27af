// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/loopback/trustlistener.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <pty.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tst_agentservice {

using namespace feedwarden;

/// The agent as a service manager starts it: this test is the manager at the other end of the notify socket.
class TestAgentService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aServiceIsReadyReloadsAndStops_data();
    void aServiceIsReadyReloadsAndStops();
    void aBrokenConfigurationIsToldAndTheOldOneStays();
    void aWrongConfigurationIsNeverReady();
    void theDemoIsAServiceToo();
    void theWatchdogIsFed();
    void aStandingThreadStarvesTheWatchdog();
    void aThreadThatStandsInTheLogIsToldOf();
    void theWatchdogOfAnotherProcessIsNotFed();
    void theLogIsTheJournals_data();
    void theLogIsTheJournals();
    void withTheJournalThereIsNoSecondLog();
    void theLogLevelIsReloaded();
    void theTrustSignalIsInTheRuntimeFolder();
    void aHangUpOfTheTerminalEndsIt();
    void manyReloadsAreTaken();
    void aReloadBeforeItIsReadyIsNoAnswer();

private:
    void listen(bool isAbstract = false);
    void startSimulator();
    void write(const QByteArray &more = {}, const char *symbols = "[\"BTCUSDT\"]");
    void start(const QStringList &more = {});
    [[nodiscard]] QStringList runConfiguration() const
    {
        return {QStringLiteral("run"), QStringLiteral("--config"), m_configuration,       QStringLiteral("--data-dir"),
                m_folder->path(),      QStringLiteral("--output"), QStringLiteral("none")};
    }
    /// What has come so far.
    const QByteArrayList &heard();
    [[nodiscard]] qsizetype count(const char *assignment);
    /// The newest STATUS.
    [[nodiscard]] QByteArray status();
    /// How often the watchdog was fed while a thread was told to stand; -1 where none was.
    [[nodiscard]] int fedWhileStanding();
    QByteArray &log();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_configuration;
    QByteArray m_url;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_simulator, m_agent;
    int m_socket = -1;
    QByteArrayList m_heard;
    QByteArray m_log;
};

void TestAgentService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_configuration = m_folder->filePath(QStringLiteral("f.toml"));
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.remove(QStringLiteral("QT_LOGGING_RULES"));   // Which silences the log in tests.
    for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID", "JOURNAL_STREAM", "RUNTIME_DIRECTORY"})
        m_environment.remove(QLatin1String(name));
    m_heard.clear();
    m_log.clear();
}

void TestAgentService::cleanup()
{
    for (const auto &process : {&m_agent, &m_simulator}) {
        if (*process && (*process)->state() != QProcess::NotRunning) {
            (*process)->terminate();
            if (!(*process)->waitForFinished(10'000))
                (*process)->kill();
            (*process)->waitForFinished(10'000);
        }
        process->reset();
    }
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
    m_folder.reset();
}

void TestAgentService::listen(bool isAbstract)
{
    const QByteArray name = isAbstract ? "@feedwarden-test-" + QByteArray::number(::getpid())
                                       : QFile::encodeName(m_folder->filePath(QStringLiteral("notify")));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    if (isAbstract)
        address.sun_path[0] = '\0';
    m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    QCOMPARE(::bind(m_socket, reinterpret_cast<const sockaddr *>(&address),
                    socklen_t(offsetof(sockaddr_un, sun_path) + size_t(name.size()))),
             0);
    m_environment.insert(QStringLiteral("NOTIFY_SOCKET"), QString::fromLocal8Bit(name));
}

void TestAgentService::startSimulator()
{
    m_simulator = std::make_unique<QProcess>();
    m_simulator->start(QStringLiteral(FEEDWARDEN_SIM),
                       {QStringLiteral("serve"), QStringLiteral("--venue"), QStringLiteral("binance-spot")});
    QVERIFY(m_simulator->waitForReadyRead(20'000));
    m_url = QJsonDocument::fromJson(m_simulator->readLine()).object().value(QLatin1String("url")).toString().toUtf8();
}

void TestAgentService::write(const QByteArray &more, const char *symbols)
{
    QFile file(m_configuration);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("config_version = 1\n" + more
               + "\n[[feed]]\nname = \"b\"\nvenue = \"binance-spot\"\nchannels = [\"trade\"]\nurl = \""
               + (m_url.isEmpty() ? QByteArray("ws://127.0.0.1:9") : m_url)
               + "\"\nrest_url = \"http://127.0.0.1:9\"\nsymbols = " + symbols + "\n");
}

void TestAgentService::start(const QStringList &more)
{
    m_agent = std::make_unique<QProcess>();
    m_agent->setProcessEnvironment(m_environment);
    m_agent->start(QStringLiteral(FEEDWARDEN_AGENT), more.isEmpty() ? runConfiguration() : more);
    QVERIFY(m_agent->waitForStarted(20'000));
}

const QByteArrayList &TestAgentService::heard()
{
    char datagram[4'096];
    for (ssize_t size = 0; (size = ::recv(m_socket, datagram, sizeof datagram, 0)) >= 0;)
        m_heard.append(QByteArray(datagram, size));
    return m_heard;
}

qsizetype TestAgentService::count(const char *assignment)
{
    return std::ranges::count_if(heard(),
                                 [&](const QByteArray &datagram) { return datagram.split('\n').contains(assignment); });
}

QByteArray TestAgentService::status()
{
    heard();
    for (auto datagram = m_heard.crbegin(); datagram != m_heard.crend(); ++datagram) {
        for (const QByteArray &line : datagram->split('\n')) {
            if (line.startsWith("STATUS="))
                return line.mid(7);
        }
    }
    return {};
}

int TestAgentService::fedWhileStanding()
{
    bool isStanding = false, wasTold = false;
    int fed = 0;
    for (const QByteArray &each : heard()) {   // In the order in which it came.
        if (each.startsWith("STATUS=")) {
            isStanding = each.contains("no answer");
            wasTold |= isStanding;
        }
        fed += isStanding && each == "WATCHDOG=1" ? 1 : 0;
    }
    return wasTold ? fed : -1;
}

QByteArray &TestAgentService::log()
{
    m_log += m_agent->readAllStandardError();
    return m_log;
}

void TestAgentService::aServiceIsReadyReloadsAndStops_data()
{
    QTest::addColumn<bool>("isAbstract");
    QTest::newRow("a path") << false;
    QTest::newRow("an abstract name") << true;
}

void TestAgentService::aServiceIsReadyReloadsAndStops()
{
    QFETCH(const bool, isAbstract);
    listen(isAbstract);
    startSimulator();
    write();
    start();
    QTRY_COMPARE_WITH_TIMEOUT(count("READY=1"), 1, 20'000);
    QVERIFY(!heard().first().contains("RELOADING"));
    QTRY_COMPARE_WITH_TIMEOUT(status(), QByteArray("1 of 1 feed trusted"), 20'000);

    // The agent follows the file by itself as well: what SIGHUP adds is the answer.
    write("[trust]\nsocket = \"" + QFile::encodeName(m_folder->filePath(QStringLiteral("other.sock"))) + "\"\n",
          "[\"BTCUSDT\", \"ETHUSDT\"]");
    QCOMPARE(::kill(pid_t(m_agent->processId()), SIGHUP), 0);
    QTRY_COMPARE_WITH_TIMEOUT(count("READY=1"), 2, 20'000);
    QCOMPARE(count("RELOADING=1"), 1);
    const auto reloading = std::ranges::find_if(m_heard,
                                                [](const QByteArray &each) { return each.contains("RELOADING=1"); });
    const auto ready = std::ranges::find_if(reloading, m_heard.end(),
                                            [](const QByteArray &each) { return each.contains("READY=1"); });
    QVERIFY(reloading < ready);
    static const QRegularExpression stamped(QStringLiteral("\\ARELOADING=1\nMONOTONIC_USEC=[1-9]\\d+\\z"));
    QVERIFY2(stamped.match(QString::fromUtf8(*reloading)).hasMatch(), reloading->constData());
    // When it says so, the changed configuration is in force.
    TrustListener bot(m_folder->filePath(QStringLiteral("other.sock")));
    QVERIFY(bot.isConnected);
    bot.send("{\"subscribe\":\"trust\"}\n");
    QTRY_VERIFY_WITH_TIMEOUT(bot.isTrusted(QStringLiteral("b"), QStringLiteral("ETHUSDT/trade")), 20'000);
    QVERIFY(log().contains("has been reloaded"));

    QCOMPARE(::kill(pid_t(m_agent->processId()), SIGTERM), 0);
    QTRY_COMPARE_WITH_TIMEOUT(count("STOPPING=1"), 1, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(int(m_agent->state()), int(QProcess::NotRunning), 20'000);
    QCOMPARE(m_agent->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_agent->exitCode(), 0);
    QCOMPARE(heard().constLast(), QByteArray("STOPPING=1\nSTATUS=stopped"));
    QCOMPARE(m_agent->readAllStandardOutput(), QByteArray());   // Nothing was asked for.
    QTRY_VERIFY(bot.isEnded);
}

void TestAgentService::aBrokenConfigurationIsToldAndTheOldOneStays()
{
    listen();
    startSimulator();
    write();
    start();
    QTRY_COMPARE_WITH_TIMEOUT(status(), QByteArray("1 of 1 feed trusted"), 20'000);
    write("redundncy = 2\n");
    QCOMPARE(::kill(pid_t(m_agent->processId()), SIGHUP), 0);
    QTRY_COMPARE_WITH_TIMEOUT(count("READY=1"), 2, 20'000);
    QCOMPARE(status(),
             QByteArray("1 of 1 feed trusted; the configuration has errors, the last good one stays in force"));
    QTRY_VERIFY(log().contains("redundncy"));
    QTRY_VERIFY(log().contains("not reloaded"));
    // Asked again, it says so again.
    const qsizetype told = log().count("not reloaded");
    QVERIFY(told > 0);
    QCOMPARE(::kill(pid_t(m_agent->processId()), SIGHUP), 0);
    QTRY_COMPARE_WITH_TIMEOUT(count("READY=1"), 3, 20'000);
    QTRY_COMPARE(log().count("not reloaded"), told + 1);
    TrustListener bot(m_folder->filePath(QStringLiteral("trust.sock")));
    bot.send("{\"ask\":\"trust\",\"feed\":\"b\"}\n");
    QTRY_COMPARE(bot.last("answer", "trusted"), QStringLiteral("true"));
    write();
    QCOMPARE(::kill(pid_t(m_agent->processId()), SIGHUP), 0);
    QTRY_COMPARE_WITH_TIMEOUT(count("READY=1"), 4, 20'000);
    QCOMPARE(status(), QByteArray("1 of 1 feed trusted"));
}

void TestAgentService::aWrongConfigurationIsNeverReady()
{
    listen();
    write("nonsense = 1\n");
    start();
    QVERIFY(m_agent->waitForFinished(20'000));
    QCOMPARE(m_agent->exitCode(), 2);   // Which the unit does not restart.
    QCOMPARE(heard(), QByteArrayList());
}

void TestAgentService::theDemoIsAServiceToo()
{
    listen();
    m_environment.insert(QStringLiteral("RUNTIME_DIRECTORY"), m_folder->path());
    start({QStringLiteral("run"), QStringLiteral("--demo"), QStringLiteral("--output"), QStringLiteral("none")});
    QTRY_COMPARE_WITH_TIMEOUT(count("READY=1"), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(status().contains("feeds trusted"), 20'000);
    // No bot is to take simulated exchanges for real ones.
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("trust.sock"))));
    QCOMPARE(::kill(pid_t(m_agent->processId()), SIGHUP), 0);
    QTRY_COMPARE_WITH_TIMEOUT(count("READY=1"), 2, 20'000);
    QCOMPARE(count("RELOADING=1"), 1);
}

void TestAgentService::theWatchdogIsFed()
{
    listen();
    m_environment.insert(QStringLiteral("WATCHDOG_USEC"), QStringLiteral("1000000"));
    write();
    start();
    QTRY_VERIFY_WITH_TIMEOUT(count("WATCHDOG=1") >= 5, 30'000);
    // Not before there is something to watch.
    QVERIFY(heard().first().contains("READY=1"));
}

/// The number of a thread of another process; 0 where there is none of that name.
static pid_t threadOf(qint64 process, const char *name)
{
    const QString folder = QStringLiteral("/proc/%1/task").arg(process);
    for (const QString &thread : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(QStringLiteral("%1/%2/comm").arg(folder, thread));
        if (file.open(QIODevice::ReadOnly) && file.readAll().trimmed() == name)
            return pid_t(thread.toInt());
    }
    return 0;
}

namespace {

/// One thread of another process, held alone as a debugger holds it, and let go at the latest when this ends.
class HeldThread
{
public:
    HeldThread(qint64 process, const char *name) : m_process(process), m_thread(threadOf(process, name)) {}
    ~HeldThread() { release(); }
    Q_DISABLE_COPY_MOVE(HeldThread)

    [[nodiscard]] bool exists() const { return m_thread > 0; }
    /// False where the system does not let a process be traced.
    [[nodiscard]] bool seize()
    {
        m_isSeized = ::ptrace(PTRACE_SEIZE, m_thread, nullptr, nullptr) == 0;
        return m_isSeized;
    }
    /// Stops the thread and keeps it where it waits for events. Elsewhere it may hold a lock that all the process
    /// needs, so it goes on, and this is false.
    [[nodiscard]] bool stopsWhereItWaits()
    {
        if (!m_isStopped && interrupt()) {
            m_isStopped = isWaitingForEvents();
            if (!m_isStopped)
                ::ptrace(PTRACE_CONT, m_thread, nullptr, nullptr);
        }
        return m_isStopped;
    }
    /// Stops the thread where it writes to a file.
    [[nodiscard]] bool stopsInWriteTo(int descriptor)
    {
        if (!interrupt())
            return false;
        for (int calls = 0; calls < 100'000; ++calls) {
            if (::ptrace(PTRACE_SYSCALL, m_thread, nullptr, nullptr) != 0 || !awaitStop())
                return false;
            const QByteArrayList call = currentCall();
            if (call.size() > 1 && call[0].toInt() == SYS_write && call[1].toInt(nullptr, 16) == descriptor)
                return true;
        }
        return false;
    }
    void release()
    {
        if (std::exchange(m_isSeized, false))
            ::ptrace(PTRACE_DETACH, m_thread, nullptr, nullptr);
    }

private:
    [[nodiscard]] bool interrupt()
    {
        return ::ptrace(PTRACE_INTERRUPT, m_thread, nullptr, nullptr) == 0 && awaitStop();
    }
    [[nodiscard]] bool awaitStop() { return ::waitpid(m_thread, nullptr, __WALL) == m_thread; }
    /// The number of the system call in which the thread is, and its arguments; -1 where it is in none.
    [[nodiscard]] QByteArrayList currentCall() const
    {
        QFile file(QStringLiteral("/proc/%1/task/%2/syscall").arg(m_process).arg(m_thread));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ') : QByteArrayList();
    }
    [[nodiscard]] bool isWaitingForEvents() const
    {
        const int call = currentCall().value(0).toInt();
#if defined(SYS_poll)
        if (call == SYS_poll)
            return true;
#endif
        return call == SYS_ppoll;
    }

    qint64 m_process;
    pid_t m_thread;
    bool m_isSeized = false, m_isStopped = false;
};

}   // namespace

void TestAgentService::aStandingThreadStarvesTheWatchdog()
{
    listen();
    startSimulator();
    m_environment.insert(QStringLiteral("WATCHDOG_USEC"), QStringLiteral("4000000"));
    write();
    start();
    QTRY_VERIFY_WITH_TIMEOUT(count("WATCHDOG=1") >= 1 && status() == "1 of 1 feed trusted", 30'000);
    HeldThread thread(m_agent->processId(), "io-1");
    QVERIFY(thread.exists());
    if (!thread.seize())
        QSKIP("this system does not let a process be traced");
    QTRY_VERIFY_WITH_TIMEOUT(thread.stopsWhereItWaits(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(status().startsWith("no answer from io-1; "), 30'000);
    TrustListener bot(m_folder->filePath(QStringLiteral("trust.sock")));
    bot.send("{\"subscribe\":\"trust\"}\n");
    QTRY_COMPARE_WITH_TIMEOUT(bot.reason(QStringLiteral("b"), QStringLiteral("BTCUSDT/trade")),
                              QStringLiteral("no_answer"), 20'000);
    // As many signs of life of the main thread as there would be of the whole.
    QTRY_VERIFY_WITH_TIMEOUT(bot.count("alive") >= 4, 20'000);
    thread.release();
    QTRY_VERIFY_WITH_TIMEOUT(!status().contains("no answer"), 30'000);
    const qsizetype fed = count("WATCHDOG=1");
    QTRY_VERIFY_WITH_TIMEOUT(count("WATCHDOG=1") > fed, 30'000);
    QCOMPARE(fedWhileStanding(), 0);
    QVERIFY2(log().contains("io-1") && log().contains("answers again"), log());
}

void TestAgentService::aThreadThatStandsInTheLogIsToldOf()
{
    listen();
    m_environment.insert(QStringLiteral("WATCHDOG_USEC"), QStringLiteral("1000000"));
    write();   // Nobody is there to answer, and each attempt is in the log.
    start();
    QTRY_VERIFY_WITH_TIMEOUT(count("WATCHDOG=1") >= 1, 30'000);
    HeldThread thread(m_agent->processId(), "io-1");
    QVERIFY(thread.exists());
    if (!thread.seize())
        QSKIP("this system does not let a process be traced");
    // Now all who write to the log wait for it, the main thread as soon as it has something to say.
    QVERIFY(thread.stopsInWriteTo(STDERR_FILENO));
    QTRY_VERIFY_WITH_TIMEOUT(status().startsWith("no answer from io-1; "), 30'000);
    thread.release();
    QTRY_COMPARE_WITH_TIMEOUT(status(), QByteArray("0 of 1 feed trusted"), 30'000);
    const qsizetype fed = count("WATCHDOG=1");
    QTRY_VERIFY_WITH_TIMEOUT(count("WATCHDOG=1") > fed, 30'000);
    QCOMPARE(fedWhileStanding(), 0);
    QTRY_VERIFY2(log().contains("io-1 answers again"), log());
}

void TestAgentService::theWatchdogOfAnotherProcessIsNotFed()
{
    listen();
    startSimulator();
    m_environment.insert(QStringLiteral("WATCHDOG_USEC"), QStringLiteral("200000"));
    m_environment.insert(QStringLiteral("WATCHDOG_PID"), QStringLiteral("1"));
    write();
    start();
    QTRY_COMPARE_WITH_TIMEOUT(status(), QByteArray("1 of 1 feed trusted"), 20'000);
    TrustListener bot(m_folder->filePath(QStringLiteral("trust.sock")));
    bot.send("{\"subscribe\":\"trust\"}\n");
    QTRY_VERIFY_WITH_TIMEOUT(bot.count("alive") >= 2, 20'000);
    QCOMPARE(count("WATCHDOG=1"), 0);
}

void TestAgentService::theLogIsTheJournals_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<bool>("isNamed");
    QTest::addColumn<bool>("isJournal");
    QTest::newRow("$JOURNAL_STREAM names it") << QString() << true << true;
    QTest::newRow("it names something else") << QString() << false << false;
    QTest::newRow("asked for") << QStringLiteral("journal") << false << true;
    QTest::newRow("refused") << QStringLiteral("text") << true << false;
}

void TestAgentService::theLogIsTheJournals()
{
    QFETCH(const QString, option);
    QFETCH(const bool, isNamed);
    QFETCH(const bool, isJournal);
    listen();
    // A line break in the name of the file, which is told.
    m_configuration = m_folder->filePath(QStringLiteral("a\n<0>b.toml"));
    write();
    const QString path = m_folder->filePath(QStringLiteral("stderr"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    struct stat status {
    };
    QCOMPARE(::fstat(file.handle(), &status), 0);
    m_environment.insert(QStringLiteral("JOURNAL_STREAM"),
                         QStringLiteral("%1:%2").arg(status.st_dev).arg(status.st_ino + (isNamed ? 0 : 1)));
    m_agent = std::make_unique<QProcess>();
    m_agent->setProcessEnvironment(m_environment);
    m_agent->setStandardErrorFile(path, QIODevice::Append);
    m_agent->start(QStringLiteral(FEEDWARDEN_AGENT),
                   runConfiguration()
                       + (option.isEmpty() ? QStringList() : QStringList{QStringLiteral("--log-format"), option}));
    QTRY_COMPARE_WITH_TIMEOUT(count("READY=1"), 1, 20'000);
    write("nonsense = 1\n");
    QCOMPARE(::kill(pid_t(m_agent->processId()), SIGHUP), 0);
    QTRY_COMPARE_WITH_TIMEOUT(count("READY=1"), 2, 20'000);
    m_agent->terminate();
    QVERIFY(m_agent->waitForFinished(20'000));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArrayList lines = written.readAll().trimmed().split('\n');
    QVERIFY(lines.size() > 2);
    static const QRegularExpression journal(QStringLiteral("\\A<[2-7]>[a-z]"));
    static const QRegularExpression text(QStringLiteral("\\A\\d{4}-\\d\\d-\\d\\dT"));
    bool isWarned = false;
    for (const QByteArray &line : lines) {
        QVERIFY2((isJournal ? journal : text).match(QString::fromUtf8(line)).hasMatch(), line);
        isWarned = isWarned || line.startsWith("<4>");
        QVERIFY2(!line.startsWith("<0>"), line);
    }
    QCOMPARE(isWarned, isJournal);
}

void TestAgentService::withTheJournalThereIsNoSecondLog()
{
    listen();
    write();
    start(runConfiguration() + QStringList{QStringLiteral("--log-format"), QStringLiteral("journal")});
    QTRY_COMPARE_WITH_TIMEOUT(count("READY=1"), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(log().contains("<6>"), 20'000);
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("feedwarden.log"))));
    // But where it is written down.
    write("[log]\nfile = \"mine.log\"\n");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder->filePath(QStringLiteral("mine.log"))), 20'000);
}

void TestAgentService::theLogLevelIsReloaded()
{
    listen();
    startSimulator();
    write("[log]\nlevel = \"error\"\n");
    start();
    QTRY_COMPARE_WITH_TIMEOUT(status(), QByteArray("1 of 1 feed trusted"), 20'000);
    QCOMPARE(log(), QByteArray());
    write("[log]\nlevel = \"info\"\n");
    QCOMPARE(::kill(pid_t(m_agent->processId()), SIGHUP), 0);
    QTRY_VERIFY_WITH_TIMEOUT(log().contains("has been reloaded"), 20'000);
}

void TestAgentService::theTrustSignalIsInTheRuntimeFolder()
{
    listen();
    const QString runtime = m_folder->filePath(QStringLiteral("run"));
    QVERIFY(QDir().mkdir(runtime));
    m_environment.insert(QStringLiteral("RUNTIME_DIRECTORY"), runtime);
    write();
    start();
    QTRY_COMPARE_WITH_TIMEOUT(count("READY=1"), 1, 20'000);
    TrustListener bot(runtime + QStringLiteral("/trust.sock"));
    QVERIFY(bot.isConnected);
    QTRY_COMPARE(bot.count("hello"), 1);
    // the name of a thing that is asked for reaches neither terminal nor log.
    bot.send("{\"ask\":\"trust\",\"feed\":\"\\u001b[2J\\n<0>forged\"}\n");
    QTRY_COMPARE(bot.last("answer", "reason"), QStringLiteral("unknown_feed"));
    QVERIFY(!log().contains("forged"));
}

void TestAgentService::aHangUpOfTheTerminalEndsIt()
{
    // A terminal of the test's own: closing it is what a window that is closed does.
    int master = -1, slave = -1;
    QVERIFY(::openpty(&master, &slave, nullptr, nullptr, nullptr) == 0);
    listen();
    write();
    m_agent = std::make_unique<QProcess>();
    m_agent->setProcessEnvironment(m_environment);
    m_agent->setChildProcessModifier([slave] { ::dup2(slave, STDIN_FILENO); });
    m_agent->start(QStringLiteral(FEEDWARDEN_AGENT), runConfiguration());
    QTRY_COMPARE_WITH_TIMEOUT(count("READY=1"), 1, 20'000);
    QCOMPARE(::kill(pid_t(m_agent->processId()), SIGHUP), 0);
    QTRY_COMPARE_WITH_TIMEOUT(int(m_agent->state()), int(QProcess::NotRunning), 20'000);
    QCOMPARE(m_agent->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_agent->exitCode(), 0);
    QCOMPARE(count("STOPPING=1"), 1);
    QCOMPARE(count("RELOADING=1"), 0);
    ::close(master);
    ::close(slave);
}

void TestAgentService::manyReloadsAreTaken()
{
    listen();
    startSimulator();
    write();
    start();
    QTRY_COMPARE_WITH_TIMEOUT(status(), QByteArray("1 of 1 feed trusted"), 20'000);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(::kill(pid_t(m_agent->processId()), SIGHUP), 0);
    QTRY_VERIFY_WITH_TIMEOUT(count("READY=1") >= 2, 20'000);
    QCOMPARE(status(), QByteArray("1 of 1 feed trusted"));
    m_agent->terminate();
    QVERIFY(m_agent->waitForFinished(20'000));
    QCOMPARE(m_agent->exitCode(), 0);
}

void TestAgentService::aReloadBeforeItIsReadyIsNoAnswer()
{
    listen();
    startSimulator();
    write();
    // The signals come as early as they can: before the program takes them they end it, which is the system's.
    start();
    bool isTaken = false;
    while (!isTaken && m_agent->state() != QProcess::NotRunning) {
        QFile signals_(QStringLiteral("/proc/%1/status").arg(m_agent->processId()));
        if (!signals_.open(QIODevice::ReadOnly))
            break;
        for (const QByteArray &line : signals_.readAll().split('\n')) {
            if (line.startsWith("SigCgt:"))
                isTaken = (line.mid(7).trimmed().toULongLong(nullptr, 16) & (1ULL << (SIGHUP - 1))) != 0;
        }
    }
    QVERIFY(isTaken);
    QCOMPARE(::kill(pid_t(m_agent->processId()), SIGHUP), 0);
    QTRY_COMPARE_WITH_TIMEOUT(status(), QByteArray("1 of 1 feed trusted"), 20'000);
    QVERIFY(heard().first().startsWith("READY=1"));   // Once the first configuration is in force, and not before.
    QCOMPARE(::kill(pid_t(m_agent->processId()), SIGTERM), 0);
    QVERIFY(m_agent->waitForFinished(20'000));
    QCOMPARE(m_agent->exitCode(), 0);
}

}   // namespace tst_agentservice

FEEDWARDEN_GUILESS_TEST(tst_agentservice::TestAgentService)
#include "tst_agentservice.moc"
