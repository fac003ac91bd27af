// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/logfile.h"

#include "core/base/redactor.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QThread>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace feedwarden;

Q_LOGGING_CATEGORY(logTest, "test.area", QtDebugMsg)
Q_LOGGING_CATEGORY(logOurs, "feedwarden.area", QtInfoMsg)

static constexpr Clock::time_point Start{1h};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

static QString modeOf(const QString &path)
{
    struct stat status {
    };
    ::stat(QFile::encodeName(path).constData(), &status);
    return QString::number(status.st_mode & 07777, 8);
}

/// What is written to standard error while this lives.
class StandardError final
{
public:
    StandardError()
    {
        m_file.open();
        std::fflush(stderr);
        m_saved = ::dup(STDERR_FILENO);
        ::dup2(m_file.handle(), STDERR_FILENO);
    }
    ~StandardError()
    {
        ::dup2(m_saved, STDERR_FILENO);
        ::close(m_saved);
    }
    [[nodiscard]] QByteArray content() const { return contentOf(m_file.fileName()); }

private:
    QTemporaryFile m_file;
    int m_saved = -1;
};

/// Lets no file grow beyond `bytes`: the nearest thing to a full disk that needs no disk.
class FileSizeLimit final
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_saved);
        rlimit limit = m_saved;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_saved);
        std::signal(SIGXFSZ, SIG_DFL);
    }

private:
    rlimit m_saved{};
};

class TestLogFile final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anEventIsOneLine_data();
    void anEventIsOneLine();
    void theJournalGetsPrioritiesAndNoTime_data();
    void theJournalGetsPrioritiesAndNoTime();
    void levels_data();
    void levels();
    void linesAreAppended();
    void aFullFileMakesRoom();
    void aLineThatIsTooLongIsWrittenNevertheless();
    void filesArePrivate_data();
    void filesArePrivate();
    void aFullDiskIsToldOnceAndSurvived();
    void aFolderThatCannotBeMadeIsToldOnceAndSurvived();
    void aPipeIsNoLog();
    void aFileThatCannotBeRenamedGrowsOn();
    void aFileThatIsTakenAwayIsMadeAnew();   // R-13
    void messagesGoToTheFile();
    void messagesGoToStandardErrorAsChosen();
    void debugLinesOfOursComeAtTheirLevel();
    void optionsAreThoseOfTheConfiguration();
    void anotherFileIsTakenWithoutARestart();
    void threadsDoNotMixTheirLines();
    void secretsReachNoLog();
    void complaintsAboutTheLogAreSaidOnStandardError();
    void theHandlerBeforeIsRestored();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("logs/f.log")); }
    [[nodiscard]] RotatingFile makeFile(qint64 maxBytes = 100)
    {
        m_complaints.clear();
        return RotatingFile({path(), maxBytes}, [this](const QString &sentence) { m_complaints.append(sentence); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_complaints;
};

void TestLogFile::anEventIsOneLine_data()
{
    QTest::addColumn<QtMsgType>("type");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("expected");
    const QString time = QStringLiteral("2026-11-20T14:03:07.123Z ");
    const auto row = [&](const char *name, QtMsgType type, const QString &message, const char *expected) {
        QTest::newRow(name) << type << message << time + QString::fromUtf8(expected);
    };
    row("plain", QtInfoMsg, QStringLiteral("up"), "info a.b: up");
    row("debug", QtDebugMsg, QStringLiteral("x"), "debug a.b: x");
    row("warning", QtWarningMsg, QStringLiteral("x"), "warning a.b: x");
    row("error", QtCriticalMsg, QStringLiteral("x"), "error a.b: x");
    row("fatal", QtFatalMsg, QStringLiteral("x"), "fatal a.b: x");
    row("empty", QtInfoMsg, QString(), "info a.b: ");
    row("X-11 line breaks", QtInfoMsg,
        QStringLiteral("close reason\r\n2026-01-01T00:00:00.000Z info forged: all is well"),
        "info a.b: close reason\\r\\n2026-01-01T00:00:00.000Z info forged: all is well");
    row("X-11 ANSI", QtInfoMsg, QStringLiteral("\x1b[2Jgone"), "info a.b: \\x1b[2Jgone");
    row("other alphabets", QtInfoMsg, QStringLiteral("Größe 大 😀"), "info a.b: Größe 大 😀");
    QTest::newRow("very long") << QtInfoMsg << QString(20'000, u'x')
                               << time + QStringLiteral("info a.b: ") + QString(16'384, u'x')
                                      + QStringLiteral(" (3616 characters more)");
}

void TestLogFile::anEventIsOneLine()
{
    QFETCH(const QtMsgType, type);
    QFETCH(const QString, message);
    QFETCH(const QString, expected);
    const WallTime time = WallTime(std::chrono::sys_days(std::chrono::year(2026) / 11 / 20)) + 14h + 3min + 7s + 123ms;
    QCOMPARE(QString::fromUtf8(formatLogLine(time, type, u"a.b", message)), expected);
}

void TestLogFile::theJournalGetsPrioritiesAndNoTime_data()
{
    QTest::addColumn<QtMsgType>("type");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("debug") << QtDebugMsg << QStringLiteral("x") << QByteArray("<7>a.b: x");
    QTest::newRow("info") << QtInfoMsg << QStringLiteral("x") << QByteArray("<6>a.b: x");
    QTest::newRow("warning") << QtWarningMsg << QStringLiteral("x") << QByteArray("<4>a.b: x");
    QTest::newRow("error") << QtCriticalMsg << QStringLiteral("x") << QByteArray("<3>a.b: x");
    QTest::newRow("fatal") << QtFatalMsg << QStringLiteral("x") << QByteArray("<2>a.b: x");
    QTest::newRow("X-11 a line that gives itself a priority")
        << QtInfoMsg << QStringLiteral("x\n<0>kernel: panic\r\x1b[2J")
        << QByteArray("<6>a.b: x\\n<0>kernel: panic\\r\\x1b[2J");
}

void TestLogFile::theJournalGetsPrioritiesAndNoTime()
{
    QFETCH(const QtMsgType, type);
    QFETCH(const QString, message);
    QFETCH(const QByteArray, expected);
    QCOMPARE(formatJournalLine(type, u"a.b", message), expected);
}

void TestLogFile::levels_data()
{
    QTest::addColumn<LogLevel>("level");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("debug") << LogLevel::Debug << QByteArray("diwcf");
    QTest::newRow("info") << LogLevel::Info << QByteArray("iwcf");
    QTest::newRow("warning") << LogLevel::Warning << QByteArray("wcf");
    QTest::newRow("error") << LogLevel::Error << QByteArray("cf");
}

void TestLogFile::levels()
{
    QFETCH(const LogLevel, level);
    QFETCH(const QByteArray, written);
    const std::pair<char, QtMsgType> types[] = {
        {'d', QtDebugMsg}, {'i', QtInfoMsg}, {'w', QtWarningMsg}, {'c', QtCriticalMsg}, {'f', QtFatalMsg}};
    for (const auto &[letter, type] : types)
        QCOMPARE(isLogged(type, level), written.contains(letter));
}

void TestLogFile::linesAreAppended()
{
    {
        auto file = makeFile();
        file.append("one", Start);
        QCOMPARE(contentOf(path()), QByteArray("one\n"));   // At once, not when it is closed.
        file.append("two", Start);
    }
    auto again = makeFile();
    again.append("three", Start);
    QCOMPARE(contentOf(path()), QByteArray("one\ntwo\nthree\n"));
    QCOMPARE(m_complaints, QStringList());
}

void TestLogFile::aFullFileMakesRoom()
{
    auto file = makeFile(100);
    const auto lineOf = [](int number) -> QByteArray { return QByteArray::number(number).rightJustified(49, '.'); };
    // Two lines fill a file to the byte; eleven make the sixth file's first line.
    for (int i = 0; i < 11; ++i)
        file.append(lineOf(i), Start);
    QCOMPARE(contentOf(path()), lineOf(10) + '\n');
    QCOMPARE(contentOf(path() + QStringLiteral(".1")), lineOf(8) + '\n' + lineOf(9) + '\n');
    QCOMPARE(contentOf(path() + QStringLiteral(".4")), lineOf(2) + '\n' + lineOf(3) + '\n');
    // Five files, and the oldest lines are gone.
    const QStringList expected = {QStringLiteral("f.log"), QStringLiteral("f.log.1"), QStringLiteral("f.log.2"),
                                  QStringLiteral("f.log.3"), QStringLiteral("f.log.4")};
    QCOMPARE(QDir(m_folder->filePath(QStringLiteral("logs"))).entryList(QDir::Files, QDir::Name), expected);
    QCOMPARE(m_complaints, QStringList());

    // What is there at the start counts.
    auto again = makeFile(100);
    again.append(lineOf(11), Start);
    again.append(lineOf(12), Start);
    QCOMPARE(contentOf(path()), lineOf(12) + '\n');
}

void TestLogFile::aLineThatIsTooLongIsWrittenNevertheless()
{
    auto file = makeFile(10);
    file.append(QByteArray(50, 'x'), Start);
    file.append("y", Start);
    QCOMPARE(contentOf(path()), QByteArray("y\n"));
    QCOMPARE(contentOf(path() + QStringLiteral(".1")), QByteArray(50, 'x') + '\n');
    QVERIFY(!QFile::exists(path() + QStringLiteral(".2")));
}

void TestLogFile::filesArePrivate_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("X-03 umask 022") << 022;
    QTest::newRow("X-03 umask 000") << 0;
}

void TestLogFile::filesArePrivate()
{
    QFETCH(const int, mask);
    const mode_t before = umask(mode_t(mask));
    const auto restored = qScopeGuard([before] { umask(before); });
    auto file = makeFile(10);
    file.append("0123456789", Start);
    file.append("0123456789", Start);
    QCOMPARE(modeOf(path()), QStringLiteral("600"));
    QCOMPARE(modeOf(path() + QStringLiteral(".1")), QStringLiteral("600"));
    QCOMPARE(modeOf(m_folder->filePath(QStringLiteral("logs"))), QStringLiteral("700"));

    // One that somebody else made is closed when it is taken over.
    QVERIFY(QFile::setPermissions(path(), QFile::permissions(path()) | QFileDevice::ReadOther));
    auto again = makeFile(1000);
    again.append("x", Start);
    QCOMPARE(modeOf(path()), QStringLiteral("600"));
}

void TestLogFile::aFullDiskIsToldOnceAndSurvived()
{
    auto file = makeFile(10'000);
    file.append("before", Start);
    const QByteArray longLine(200, 'x');
    {
        const FileSizeLimit limit(100);
        file.append(longLine, Start);   // R-13: the disk fills in the middle of it.
        file.append("lost", Start + 1s);
        file.append("lost too", Start + 29s);   // Not even tried.
        file.append("tried in vain", Start + 30s);
        QCOMPARE(m_complaints.size(), qsizetype(1));
        QVERIFY2(m_complaints.first().contains(path()), qPrintable(m_complaints.first()));
    }
    file.append("still waiting", Start + 59s);
    file.append("after", Start + 60s);
    QCOMPARE(m_complaints.size(), qsizetype(1));
    const QByteArrayList lines = contentOf(path()).split('\n');
    QCOMPARE(lines.size(), qsizetype(5));
    QCOMPARE(lines[0], QByteArray("before"));
    QCOMPARE(lines[1], QByteArray(93, 'x'));   // What fitted; the next line begins anew.
    QVERIFY2(lines[2].endsWith("warning feedwarden.log: 5 lines could not be written before this one"),
             lines[2].constData());
    QCOMPARE(lines[3], QByteArray("after"));
    file.append("again", Start + 61s);
    QVERIFY(contentOf(path()).endsWith("after\nagain\n"));

    // The next time is told again.
    const FileSizeLimit limit(10);
    file.append("lost", Start + 62s);
    QCOMPARE(m_complaints.size(), qsizetype(2));
}

void TestLogFile::aFolderThatCannotBeMadeIsToldOnceAndSurvived()
{
    // R-13: a file stands where the folder should be.
    QFile obstacle(m_folder->filePath(QStringLiteral("logs")));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    obstacle.close();
    auto file = makeFile();
    file.append("lost", Start);
    file.append("lost", Start + 31s);
    QCOMPARE(m_complaints.size(), qsizetype(1));
    QVERIFY(obstacle.remove());
    file.append("written", Start + 62s);
    QVERIFY(contentOf(path()).endsWith("2 lines could not be written before this one\nwritten\n"));
}

void TestLogFile::aPipeIsNoLog()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    QCOMPARE(mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    auto file = makeFile();
    file.append("lost", Start);   // Opening it would wait for ever.
    QCOMPARE(m_complaints.size(), qsizetype(1));
    QVERIFY(m_complaints.first().contains(QLatin1String("no regular file")));
}

void TestLogFile::aFileThatCannotBeRenamedGrowsOn()
{
    for (int number = 1; number <= 4; ++number)
        QVERIFY(QDir().mkpath(path() + u'.' + QString::number(number) + QStringLiteral("/in/the/way")));
    auto file = makeFile(10);
    for (int i = 0; i < 4; ++i)
        file.append("012345678", Start + i * 1s);
    QCOMPARE(contentOf(path()), QByteArray("012345678\n").repeated(4));
    QCOMPARE(m_complaints.size(), qsizetype(1));
    QVERIFY(QDir(path() + QStringLiteral(".4")).removeRecursively());
    file.append("012345678", Start + 20s);   // Tried again after 30 s only.
    QCOMPARE(contentOf(path()), QByteArray("012345678\n").repeated(5));
    file.append("new", Start + 40s);
    QCOMPARE(contentOf(path()), QByteArray("new\n"));
    QCOMPARE(m_complaints.size(), qsizetype(1));
}

void TestLogFile::aFileThatIsTakenAwayIsMadeAnew()
{
    auto file = makeFile(1000);
    file.append("one", Start);
    QVERIFY(QFile::rename(path(), path() + QStringLiteral(".taken")));
    file.append("two", Start + 2s);
    file.append("three", Start + 2s);
    QCOMPARE(contentOf(path()), QByteArray("two\nthree\n"));
    QCOMPARE(contentOf(path() + QStringLiteral(".taken")), QByteArray("one\n"));
    QVERIFY(QDir(m_folder->filePath(QStringLiteral("logs"))).removeRecursively());
    file.append("four", Start + 4s);
    QCOMPARE(contentOf(path()), QByteArray("four\n"));
}

void TestLogFile::messagesGoToTheFile()
{
    {
        const MessageLog log({.file = RotatingFile::Options{path()}, .toStandardError = false});
        qCInfo(logTest) << "hello" << 5;
        qCWarning(logTest).noquote() << "two\nlines";
        qWarning("from anywhere");
        qCDebug(logTest) << "below the level";
    }
    const QByteArrayList lines = contentOf(path()).split('\n');
    QCOMPARE(lines.size(), qsizetype(4));
    static const QRegularExpression first(
        QStringLiteral(R"(\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z info test\.area: hello 5\z)"));
    QVERIFY2(first.match(QString::fromUtf8(lines[0])).hasMatch(), lines[0].constData());
    QVERIFY(lines[1].endsWith(" warning test.area: two\\nlines"));
    QVERIFY(lines[2].endsWith(" warning default: from anywhere"));
    QCOMPARE(lines[3], QByteArray());
}

void TestLogFile::messagesGoToStandardErrorAsChosen()
{
    QByteArray both;
    QByteArray none;
    {
        const StandardError standardError;
        MessageLog log({.file = RotatingFile::Options{path()}, .toStandardError = true});
        qCInfo(logTest) << "said";
        both = standardError.content();
        log.setOptions({.file = RotatingFile::Options{path()}, .toStandardError = false});
        qCInfo(logTest) << "whispered";
        none = standardError.content().mid(both.size());
    }
    QVERIFY2(both.endsWith(" info test.area: said\n") && both.count('\n') == 1, both.constData());
    QCOMPARE(none, QByteArray());
    QVERIFY(contentOf(path()).contains("said\n"));
    QVERIFY(contentOf(path()).endsWith("whispered\n"));
}

void TestLogFile::debugLinesOfOursComeAtTheirLevel()
{
    // A category drops its debug lines before any handler sees them.
    MessageLog log({.level = LogLevel::Info, .file = RotatingFile::Options{path()}, .toStandardError = false});
    qCDebug(logOurs) << "one";
    qCInfo(logOurs) << "two";
    log.setOptions({.level = LogLevel::Debug, .file = RotatingFile::Options{path()}, .toStandardError = false});
    qCDebug(logOurs) << "three";
    log.setOptions({.level = LogLevel::Error, .file = RotatingFile::Options{path()}, .toStandardError = false});
    qCDebug(logOurs) << "four";
    qCWarning(logOurs) << "five";
    qCCritical(logOurs) << "six";
    QStringList words;
    for (const QByteArray &line : contentOf(path()).split('\n'))
        words.append(QString::fromUtf8(line.mid(line.lastIndexOf(' ') + 1)));
    QCOMPARE(words.join(u' '), QStringLiteral("two three six "));
}

void TestLogFile::optionsAreThoseOfTheConfiguration()
{
    Configuration configuration;
    configuration.general.dataDir = QStringLiteral("/data");
    configuration.log = {.level = LogLevel::Warning, .maxSizeMb = 3};
    auto options = MessageLog::optionsFrom(configuration, true);
    QCOMPARE(options.level, LogLevel::Warning);
    QVERIFY(options.toStandardError);
    QVERIFY(options.file);
    QCOMPARE(options.file->path, QStringLiteral("/data/feedwarden.log"));
    QCOMPARE(options.file->maxBytes, qint64(3) * 1024 * 1024);
    configuration.log.file = QStringLiteral("none");
    QVERIFY(!MessageLog::optionsFrom(configuration, false).file);
}

void TestLogFile::anotherFileIsTakenWithoutARestart()
{
    const QString other = m_folder->filePath(QStringLiteral("other.log"));
    MessageLog log({.file = RotatingFile::Options{path()}, .toStandardError = false});
    qCInfo(logTest) << "one";
    log.setOptions({.file = RotatingFile::Options{other}, .toStandardError = false});
    qCInfo(logTest) << "two";
    log.setOptions({.toStandardError = false});
    qCInfo(logTest) << "three";
    QVERIFY(contentOf(path()).endsWith("one\n"));
    QVERIFY(contentOf(other).endsWith("two\n"));
    QCOMPARE(contentOf(other).count('\n'), qsizetype(1));
}

void TestLogFile::threadsDoNotMixTheirLines()
{
    constexpr int Threads = 4;
    constexpr int Lines = 500;
    {
        MessageLog log({.file = RotatingFile::Options{path(), 20'000}, .toStandardError = false});
        std::vector<std::unique_ptr<QThread>> threads;
        for (int t = 0; t < Threads; ++t) {
            threads.emplace_back(QThread::create([t] {
                for (int i = 0; i < Lines; ++i)
                    qCInfo(logTest).noquote()
                        << QStringLiteral("thread %1 line %2 %3").arg(t).arg(i).arg(QString(40, u'x'));
            }));
            threads.back()->start();
        }
        // Options may change under them.
        for (int i = 0; i < 50; ++i)
            log.setOptions({.level = LogLevel::Info,
                            .file = RotatingFile::Options{path(), 20'000 + i % 2},
                            .toStandardError = false});
        for (const auto &thread : threads)
            thread->wait();
    }
    // Every line that is still there is whole.
    static const QRegularExpression whole(QStringLiteral(R"(\A\S{24} info test\.area: thread \d line \d+ x{40}\z)"));
    int count = 0;
    for (const QString &name : QDir(QFileInfo(path()).path()).entryList(QDir::Files)) {
        for (const QByteArray &line : contentOf(QFileInfo(path()).path() + u'/' + name).split('\n')) {
            if (line.isEmpty())
                continue;
            QVERIFY2(whole.match(QString::fromUtf8(line)).hasMatch(), line.constData());
            ++count;
        }
    }
    QVERIFY(count > 500 && count <= Threads * Lines);
}

void TestLogFile::secretsReachNoLog()
{
    Redactor::program().add("canary-hunter2-hunter2");
    QByteArray said;
    {
        const StandardError standardError;
        const MessageLog log({.file = RotatingFile::Options{path()}});
        qCInfo(logTest) << "key canary-hunter2-hunter2 is bad";
        qCWarning(logTest).noquote() << QStringLiteral("wss://h/ws?listenKey=canary0123456789");
        qCritical("signature=canary0123456789");
        said = standardError.content();
    }
    for (const QByteArray &text : {said, contentOf(path())}) {
        QCOMPARE(text.count('\n'), qsizetype(3));
        QCOMPARE(text.count("***"), qsizetype(3));
        QVERIFY2(!text.contains("canary"), text.constData());
    }
}

void TestLogFile::complaintsAboutTheLogAreSaidOnStandardError()
{
    QFile obstacle(m_folder->filePath(QStringLiteral("logs")));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    QByteArray said;
    {
        const StandardError standardError;
        const MessageLog log({.file = RotatingFile::Options{path()}, .toStandardError = false});
        qCInfo(logTest) << "one";
        qCInfo(logTest) << "two";
        said = standardError.content();
    }
    QCOMPARE(said.count('\n'), qsizetype(1));
    QVERIFY2(said.contains(" warning feedwarden.log: ") && said.contains("goes on without it"), said.constData());
}

static QString s_lastMessage;

void TestLogFile::theHandlerBeforeIsRestored()
{
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &message) { s_lastMessage = message; });
    const auto restored = qScopeGuard([before] { qInstallMessageHandler(before); });
    {
        const MessageLog log({.file = RotatingFile::Options{path()}, .toStandardError = false});
        qCInfo(logTest) << "outer";
        {
            const MessageLog inner(
                {.file = RotatingFile::Options{path() + QStringLiteral("2")}, .toStandardError = false});
            qCInfo(logTest) << "inner";
        }
        qCInfo(logTest) << "outer again";
    }
    QCOMPARE(s_lastMessage, QString());
    qCInfo(logTest).noquote() << "free";
    QCOMPARE(s_lastMessage, QStringLiteral("free"));
    QCOMPARE(contentOf(path()).count('\n'), qsizetype(2));
    QCOMPARE(contentOf(path() + QStringLiteral("2")).count('\n'), qsizetype(1));
}

int main(int argc, char **argv)
{
    // Rules of the environment would win over those of the log's level.
    qunsetenv("QT_LOGGING_RULES");
    QCoreApplication application(argc, argv);
    TestLogFile test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_logfile.moc"
