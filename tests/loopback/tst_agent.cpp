// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace tst_agent {

/// The program as its users start it: arguments, output, exit codes.
class TestAgent : public QObject
{
    Q_OBJECT

private slots:
    void wrongUseIsExit2_data();
    void wrongUseIsExit2();
    void helpIsAnsweredByEveryCommand_data();
    void helpIsAnsweredByEveryCommand();
    void slipsAreNamed_data();
    void slipsAreNamed();
    void checkNamesFileLineKeyAndWhatIsAllowed();
    void checkAcceptsTheExample();
    void venuesAreWhatIsBuiltIn();
    void conformanceIsToldAndExits_data();
    void conformanceIsToldAndExits();
    void conformanceIsAnObjectForPrograms();
    void conformanceNamesWhatIsWrongInAProfile();
    void demoWritesEventsAndSnapshotsAsJsonLines();
    void aTerminationSignalEndsItInOrder();   // R-12
    void symbolsAreTakenOverWhileItRuns();
    void theTableCountsAsPeopleDo();
    void aRejectedConfigurationIsToldOnce();

private:
    struct Outcome {
        int exitCode = -1;
        QByteArray output, errors;
    };
    static Outcome run(const QStringList &arguments);
};

static const QString Agent = QStringLiteral(FEEDWARDEN_AGENT);

TestAgent::Outcome TestAgent::run(const QStringList &arguments)
{
    QProcess process;
    process.start(Agent, arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestAgent::wrongUseIsExit2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << QStringList{QStringLiteral("walk")};
    QTest::newRow("unknown option") << QStringList{QStringLiteral("run"), QStringLiteral("--fast")};
    QTest::newRow("missing configuration")
        << QStringList{QStringLiteral("run"), QStringLiteral("--config"), QStringLiteral("/nonexistent/f.toml")};
    QTest::newRow("demo and configuration") << QStringList{QStringLiteral("run"), QStringLiteral("--demo"),
                                                           QStringLiteral("--config"), QStringLiteral("x")};
    QTest::newRow("bad duration") << QStringList{QStringLiteral("run"), QStringLiteral("--demo"),
                                                 QStringLiteral("--for"), QStringLiteral("soon")};
    QTest::newRow("bad output") << QStringList{QStringLiteral("run"), QStringLiteral("--demo"),
                                               QStringLiteral("--output"), QStringLiteral("xml")};
    QTest::newRow("too dense snapshots") << QStringList{QStringLiteral("run"), QStringLiteral("--demo"),
                                                        QStringLiteral("--snapshot-every"), QStringLiteral("1ms")};
    const auto line = [](const char *name, const char *arguments) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(u' ');
    };
    line("accounts of nothing", "accounts");
    line("venues as nothing known", "venues --format xml");
    line("venues twice", "venues --format table --json");
    line("conformance of nothing", "conformance");
    line("conformance of an unknown venue", "conformance nowhere");
    line("conformance as nothing known", "conformance gemini --format xml");
    line("conformance with a missing profile", "conformance mine --profile /nonexistent/mine.toml");
    line("conformance with a missing recording", "conformance gemini --capture /nonexistent/a.jsonl");
    line("conformance with an address that is none", "conformance gemini --url gemini.com");
    line("conformance with a plain address elsewhere", "conformance gemini --url ws://feed.example.com");
    line("conformance with a plain REST address elsewhere",
         "conformance gemini --url wss://127.0.0.1 --rest-url http://feed.example.com");
    line("conformance with REST alone", "conformance gemini --rest-url https://127.0.0.1");
    line("conformance of a simulated profile", "conformance gemini --simulator");
    line("conformance with a symbol that cannot be one", "conformance kraken --symbols BTCUSD");
    line("conformance with a depth that is none", "conformance kraken --depth deep");
    line("conformance at an address without a symbol", "conformance kraken --url wss://127.0.0.1");
    QTest::newRow("check without a file") << QStringList{QStringLiteral("check")};
    QTest::newRow("check of a missing file")
        << QStringList{QStringLiteral("check"), QStringLiteral("/nonexistent/f.toml")};
}

void TestAgent::wrongUseIsExit2()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(!(outcome.output + outcome.errors).isEmpty());
}

void TestAgent::helpIsAnsweredByEveryCommand_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("part");
    QTest::newRow("the program") << QStringLiteral("--help") << QStringLiteral("feedwarden-agent run [--config FILE]");
    QTest::newRow("the program, short") << QStringLiteral("-h") << QStringLiteral("feedwarden-agent check FILE");
    QTest::newRow("as a command") << QStringLiteral("help") << QStringLiteral("feedwarden-agent venues [--format");
    QTest::newRow("run") << QStringLiteral("run --help") << QStringLiteral("--snapshot-every DURATION");
    QTest::newRow("run, short, among others") << QStringLiteral("run --demo -h") << QStringLiteral("--data-dir DIR");
    QTest::newRow("help run") << QStringLiteral("help run") << QStringLiteral("--output table|jsonl");
    QTest::newRow("check") << QStringLiteral("check --help")
                           << QStringLiteral("feedwarden-agent check feedwarden.toml");
    QTest::newRow("venues") << QStringLiteral("venues --help") << QStringLiteral("--json");
    QTest::newRow("conformance") << QStringLiteral("conformance --help") << QStringLiteral("--capture FILE");
    QTest::newRow("all of accounts") << QStringLiteral("accounts --help")
                                     << QStringLiteral("feedwarden-agent accounts remove [--keep-secret]");
    QTest::newRow("help accounts") << QStringLiteral("help accounts")
                                   << QStringLiteral("feedwarden-agent accounts list");
    QTest::newRow("accounts add") << QStringLiteral("accounts add --help") << QStringLiteral("--secret-file FILE");
    QTest::newRow("help accounts add") << QStringLiteral("help accounts add") << QStringLiteral("[--venue VENUE]");
}

void TestAgent::helpIsAnsweredByEveryCommand()
{
    QFETCH(const QString, arguments);
    QFETCH(const QString, part);
    const Outcome outcome = run(arguments.split(u' '));
    QVERIFY2(outcome.exitCode == 0, outcome.errors);
    QVERIFY2(outcome.output.contains(part.toUtf8()), outcome.output);
    QVERIFY(outcome.output.contains("Exit codes: 0 done"));
    QVERIFY2(outcome.errors.isEmpty(), outcome.errors);
}

void TestAgent::slipsAreNamed_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("told");
    QTest::newRow("command") << QStringLiteral("rnu") << QStringLiteral("did you mean run?");
    QTest::newRow("option of run") << QStringLiteral("run --confg x") << QStringLiteral("did you mean --config?");
    QTest::newRow("option of venues") << QStringLiteral("venues --jsn") << QStringLiteral("did you mean --json?");
    QTest::newRow("a second word") << QStringLiteral("accounts lst") << QStringLiteral("did you mean accounts list?");
    QTest::newRow("option of accounts add")
        << QStringLiteral("accounts add a --venu okx") << QStringLiteral("did you mean --venue?");
    QTest::newRow("help of nothing") << QStringLiteral("help rnu") << QStringLiteral("did you mean run?");
}

void TestAgent::slipsAreNamed()
{
    QFETCH(const QString, arguments);
    QFETCH(const QString, told);
    const Outcome outcome = run(arguments.split(u' '));
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.errors.contains(told.toUtf8()), outcome.errors);
    QVERIFY(outcome.output.isEmpty());   // Which is for the output only.
}

void TestAgent::checkNamesFileLineKeyAndWhatIsAllowed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.toml"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("config_version = 1\n\n[reconnection]\nmultiplier = 99\nnonsense = true\n");
    file.close();
    const Outcome outcome = run({QStringLiteral("check"), path});
    QCOMPARE(outcome.exitCode, 2);
    const QList<QByteArray> lines = outcome.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].startsWith(path.toUtf8() + ":4: reconnection.multiplier: "), lines[0]);
    QVERIFY2(lines[0].contains("10"), lines[0]);
    QVERIFY2(lines[1].startsWith(path.toUtf8() + ":5: reconnection.nonsense: "), lines[1]);
}

void TestAgent::checkAcceptsTheExample()
{
    const Outcome outcome = run(
        {QStringLiteral("check"), QStringLiteral(FEEDWARDEN_SOURCE_DIR "/resources/feedwarden.example.toml")});
    QVERIFY2(outcome.exitCode == 0, outcome.output);
}

void TestAgent::venuesAreWhatIsBuiltIn()
{
    const Outcome outcome = run({QStringLiteral("venues"), QStringLiteral("--json")});
    QVERIFY2(outcome.exitCode == 0, outcome.errors);
    QSet<QString> venues, described;
    const QJsonArray array = QJsonDocument::fromJson(outcome.output).array();
    for (const QJsonValue &value : array) {
        const QJsonObject venue = value.toObject();
        if (venue.value(QLatin1String("built_in")).toBool())
            venues.insert(venue.value(QLatin1String("venue")).toString());
        else
            described.insert(venue.value(QLatin1String("venue")).toString());
        QVERIFY(!venue.value(QLatin1String("channels")).toArray().isEmpty());
        QVERIFY(venue.value(QLatin1String("url")).toString().startsWith(QLatin1String("wss://")));
    }
    QCOMPARE(venues, (QSet<QString>{QStringLiteral("binance-coinm"), QStringLiteral("binance-spot"),
                                    QStringLiteral("binance-usdm"), QStringLiteral("bybit-linear"),
                                    QStringLiteral("bybit-spot"), QStringLiteral("coinbase"),
                                    QStringLiteral("coinbase-exchange"), QStringLiteral("kraken"),
                                    QStringLiteral("okx"), QStringLiteral("polymarket")}));
    QCOMPARE(described, (QSet<QString>{QStringLiteral("bitstamp"), QStringLiteral("gemini")}));
    // The other forms of the same.
    QCOMPARE(run({QStringLiteral("venues"), QStringLiteral("--format"), QStringLiteral("json")}).output,
             outcome.output);
    const Outcome table = run({QStringLiteral("venues")});
    QCOMPARE(table.exitCode, 0);
    QVERIFY(table.output.startsWith("venue "));
    QFile page(QStringLiteral(FEEDWARDEN_SOURCE_DIR "/docs/venues.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QCOMPARE(run({QStringLiteral("venues"), QStringLiteral("--format"), QStringLiteral("markdown")}).output,
             page.readAll());
}

static QString exampleFile(const char *venue)
{
    return QStringLiteral(FEEDWARDEN_SOURCE_DIR "/tests/support/examples/%1-documented-examples.jsonl")
        .arg(QLatin1String(venue));
}

#if defined(__SANITIZE_ADDRESS__)
/// The sanitizer's own operators count nothing.
static constexpr const char *Memory = "data cost no memory in the steady state";
#else
static constexpr const char *Memory = "data cost no memory in the steady state: 0 allocations";
#endif

void TestAgent::conformanceIsToldAndExits_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QStringList>("told");
    const auto texts = [](std::initializer_list<const char *> list) {
        QStringList made;
        for (const char *each : list)
            made.append(QString::fromUtf8(each));
        return made;
    };
    QTest::newRow("a profile and its recording")
        << QStringList{QStringLiteral("gemini"), QStringLiteral("--capture"), exampleFile("gemini")} << 0
        << texts({"gemini against the capture", "holds   every message is understood", "0 fail", Memory});
    QTest::newRow("another venue's recording")
        << QStringList{QStringLiteral("kraken"), QStringLiteral("--capture"), exampleFile("gemini")} << 1
        << texts({"FAILS   every message belongs to a stream", "--symbols", "1 fail"});
    QTest::newRow("another profile's recording")
        << QStringList{QStringLiteral("bitstamp"), QStringLiteral("--capture"), exampleFile("gemini")} << 1
        << texts({"FAILS   every type of message is known"});
    QTest::newRow("a profile alone") << QStringList{QStringLiteral("bitstamp")} << 0
                                     << texts({"bitstamp alone", "skipped there is a server to run against",
                                               "no simulator", "--capture", "--url"});
    QTest::newRow("a built-in venue") << QStringList{QStringLiteral("kraken")} << 0
                                      << texts({"kraken against the simulator, BTC/USD",
                                                "holds   a lost message is noticed", "0 fail"});
    QTest::newRow("a recording and the simulator")
        << QStringList{QStringLiteral("polymarket"), QStringLiteral("--capture"), exampleFile("gemini"),
                       QStringLiteral("--simulator")}
        << 1
        << texts({"polymarket against the capture", "FAILS", "polymarket against the simulator",
                  "holds   every stream becomes trusted"});
}

void TestAgent::conformanceIsToldAndExits()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    QFETCH(const QStringList, told);
    const Outcome outcome = run(QStringList{QStringLiteral("conformance")} + arguments);
    QVERIFY2(outcome.exitCode == exitCode, outcome.output + outcome.errors);
    const QString output = QString::fromUtf8(outcome.output).simplified().replace(QLatin1String("- "), QString());
    for (const QString &text : told)
        QVERIFY2(output.contains(text.simplified()), qPrintable(text + QLatin1String(" of:\n") + output));
    for (const QByteArray &line : outcome.output.split('\n'))
        QVERIFY2(QString::fromUtf8(line).size() <= 100 || !line.trimmed().contains(' '), line);
    QVERIFY2(outcome.errors.isEmpty(), outcome.errors);
}

void TestAgent::conformanceIsAnObjectForPrograms()
{
    const Outcome outcome = run({QStringLiteral("conformance"), QStringLiteral("gemini"), QStringLiteral("--capture"),
                                 exampleFile("gemini"), QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(outcome.exitCode == 0, outcome.errors);
    const QJsonObject told = QJsonDocument::fromJson(outcome.output).object();
    QCOMPARE(told.value(QLatin1String("venue")).toString(), QStringLiteral("gemini"));
    QCOMPARE(told.value(QLatin1String("fails")).toInt(-1), 0);
    const QJsonObject run = told.value(QLatin1String("runs")).toArray().at(0).toObject();
    QCOMPARE(run.value(QLatin1String("against")).toString(), QStringLiteral("capture"));
    QCOMPARE(run.value(QLatin1String("symbols")).toArray(), QJsonArray{QStringLiteral("BTCUSD")});
    const QJsonArray checks = run.value(QLatin1String("checks")).toArray();
    int held = 0;
    bool hasTrades = false;
    for (const QJsonValue &each : checks) {
        const QJsonObject check = each.toObject();
        held += check.value(QLatin1String("outcome")).toString() == QLatin1String("holds");
        hasTrades = hasTrades
                    || (check.value(QLatin1String("check")).toString() == QLatin1String("decoded")
                        && check.value(QLatin1String("channel")).toString() == QLatin1String("trade"));
        QVERIFY(!check.value(QLatin1String("sentence")).toString().isEmpty());
    }
    QVERIFY(hasTrades);
    QCOMPARE(held, told.value(QLatin1String("holds")).toInt());
    QCOMPARE(checks.size(), held + told.value(QLatin1String("skipped")).toInt());
}

void TestAgent::conformanceNamesWhatIsWrongInAProfile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.toml"));
    QFile shipped(QStringLiteral(FEEDWARDEN_SOURCE_DIR "/resources/venues/bitstamp.toml"));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QByteArray text = shipped.readAll();
    const auto checkWith = [&](const QByteArray &profile, const char *venue) {
        QFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(profile) == profile.size();
        file.close();
        return isWritten
                   ? run({QStringLiteral("conformance"), QString::fromLatin1(venue), QStringLiteral("--profile"), path})
                   : Outcome{};
    };
    QCOMPARE(checkWith(text, "mine").exitCode, 0);
    // Its name is that of its file.
    const Outcome other = checkWith(text, "bitstamp");
    QCOMPARE(other.exitCode, 2);
    QVERIFY2(other.errors.contains("\"mine\""), other.errors);
    const int line = int(text.left(text.indexOf("price = ")).count('\n')) + 1;
    const Outcome outcome = checkWith(text.replace("price = \"/data/price_str\"", "price = \"data.price\""), "mine");
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.errors.startsWith(path.toUtf8() + ':' + QByteArray::number(line) + ": message.price: "),
             outcome.errors);
    QVERIFY(outcome.output.isEmpty());
}

void TestAgent::demoWritesEventsAndSnapshotsAsJsonLines()
{
    const Outcome outcome = run({QStringLiteral("run"), QStringLiteral("--demo"), QStringLiteral("--for"),
                                 QStringLiteral("6s"), QStringLiteral("--snapshot-every"), QStringLiteral("500ms")});
    QVERIFY2(outcome.exitCode == 0, outcome.errors);
    QSet<QString> feeds, feedsWithData;
    QSet<QString> events;
    const QList<QByteArray> lines = outcome.output.trimmed().split('\n');
    for (const QByteArray &line : lines) {
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, line);
        QVERIFY2(object.contains(QLatin1String("time")), line);
        if (object.contains(QLatin1String("feed")))
            feeds.insert(object.value(QLatin1String("feed")).toString());
        if (object.value(QLatin1String("type")) == QLatin1String("event"))
            events.insert(object.value(QLatin1String("event")).toString());
        else if (object.value(QLatin1String("metrics")).toObject().value(QLatin1String("messages_received")).toInteger()
                 > 0)
            feedsWithData.insert(object.value(QLatin1String("feed")).toString());
    }
    QCOMPARE(feedsWithData, feeds);   // every venue that the simulator serves
    QVERIFY(feeds.contains(QStringLiteral("binance-usdm")) && feeds.contains(QStringLiteral("bybit-linear")));
    QVERIFY(events.contains(QStringLiteral("state_changed")));
    QVERIFY(events.contains(QStringLiteral("trust_changed")));
    QCOMPARE(QJsonDocument::fromJson(lines.last()).object().value(QLatin1String("event")).toString(),
             QStringLiteral("shutdown"));
}

void TestAgent::aTerminationSignalEndsItInOrder()
{
#ifdef Q_OS_UNIX
    QProcess process;
    process.start(
        Agent, {QStringLiteral("run"), QStringLiteral("--demo"), QStringLiteral("--output"), QStringLiteral("jsonl")});
    QVERIFY(process.waitForReadyRead(20'000));
    QCOMPARE(::kill(pid_t(process.processId()), SIGTERM), 0);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains("\"event\":\"shutdown\""));
#else
    QSKIP("signals are Unix's");
#endif
}

void TestAgent::symbolsAreTakenOverWhileItRuns()
{
    QProcess simulator;
    simulator.start(QStringLiteral(FEEDWARDEN_SIM),
                    {QStringLiteral("serve"), QStringLiteral("--venue"), QStringLiteral("binance-spot")});
    QVERIFY(simulator.waitForReadyRead(20'000));
    const QJsonObject ready = QJsonDocument::fromJson(simulator.readLine()).object();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.toml"));
    const auto write = [&](const char *symbols) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "config_version = 1\n[[feed]]\nname = \"b\"\nvenue = \"binance-spot\"\nchannels = [\"trade\"]\nsymbols = ");
        file.write(symbols);
        file.write("\nurl = \"" + ready.value(QLatin1String("url")).toString().toUtf8() + "\"\n");
    };
    write("[\"BTCUSDT\"]");
    QProcess agent;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_LOGGING_RULES"));   // Which silences the log in tests.
    agent.setProcessEnvironment(environment);
    const QString data = folder.filePath(QStringLiteral("made/data"));
    agent.start(Agent, {QStringLiteral("run"), QStringLiteral("--config"), path, QStringLiteral("--data-dir"), data,
                        QStringLiteral("--output"), QStringLiteral("jsonl")});
    QByteArray output;
    const auto tells = [&](const char *text) {
        output += agent.readAllStandardOutput();
        return output.contains(text);
    };
    QTRY_VERIFY_WITH_TIMEOUT(tells(R"("stream":"BTCUSDT/trade","time")"), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(tells(R"("to":"trusted")"), 20'000);
    write("[\"BTCUSDT\", \"ETHUSDT\"]");
    QTRY_VERIFY_WITH_TIMEOUT(tells(R"("stream":"ETHUSDT/trade")"), 20'000);
    QVERIFY(!output.contains("connection_failed"));
    agent.terminate();
    QVERIFY(agent.waitForFinished(20'000));
    QCOMPARE(agent.exitCode(), 0);
    QVERIFY(QFile::exists(data + QStringLiteral("/feedwarden.log")));
#ifdef Q_OS_UNIX
    // X-03: what was written is its user's alone, and so are the folders that were made for it.
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
                        | QFile::ExeOther;
    QStringList written{data, QFileInfo(data).path()};
    QDirIterator iterator(data, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    while (iterator.hasNext())
        written += iterator.next();
    QVERIFY(written.contains(data + QStringLiteral("/history.sqlite")));
    for (const QString &name : std::as_const(written))
        QVERIFY2(!(QFile::permissions(name) & others), qPrintable(name));
#endif
    simulator.terminate();
    QVERIFY(simulator.waitForFinished(20'000));
}

void TestAgent::theTableCountsAsPeopleDo()
{
    const Outcome outcome = run({QStringLiteral("run"), QStringLiteral("--demo"), QStringLiteral("--for"),
                                 QStringLiteral("4s"), QStringLiteral("--output"), QStringLiteral("table")});
    QVERIFY2(outcome.exitCode == 0, outcome.errors);
    QVERIFY2(outcome.output.contains("feeds trusted"), outcome.output);
    QVERIFY2(!outcome.output.contains("(s)"), outcome.output);
}

void TestAgent::aRejectedConfigurationIsToldOnce()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.toml"));
    const auto write = [&](const QByteArray &end) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        // Nobody answers there, and nobody need.
        file.write("config_version = 1\n[[feed]]\nname = \"b\"\nvenue = \"binance-spot\"\nchannels = [\"trade\"]\n"
                   "symbols = [\"BTCUSDT\"]\nurl = \"ws://127.0.0.1:9\"\n"
                   + end);
    };
    write({});
    QProcess agent;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_LOGGING_RULES"));   // Which silences the log in tests.
    agent.setProcessEnvironment(environment);
    agent.start(Agent, {QStringLiteral("run"), QStringLiteral("--config"), path, QStringLiteral("--data-dir"),
                        folder.path(), QStringLiteral("--output"), QStringLiteral("jsonl")});
    QByteArray log;
    const auto says = [&](const char *text) {
        log += agent.readAllStandardError();
        return log.contains(text);
    };
    QVERIFY(agent.waitForReadyRead(20'000));   // It runs.
    write("redundncy = 2\n");
    QTRY_VERIFY_WITH_TIMEOUT(says("redundncy"), 20'000);
    write({});
    QTRY_VERIFY_WITH_TIMEOUT(says("right again"), 20'000);
    QCOMPARE(log.count("redundncy"), 1);
    agent.terminate();
    QVERIFY(agent.waitForFinished(20'000));
    QCOMPARE(agent.exitCode(), 0);
}

}   // namespace tst_agent

FEEDWARDEN_GUILESS_TEST(tst_agent::TestAgent)
#include "tst_agent.moc"
