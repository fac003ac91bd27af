// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <csignal>
#include <tuple>

namespace tst_agenthistory {

/// What the agent has seen is kept, and asked for by its commands: while it runs, after it was stopped, and after it
/// was killed.
class TestAgentHistory final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void whatItSawIsAskedWhileItRuns();
    void aKilledAgentLeavesWhatItSaw();        // D-05
    void aSecondAgentShowsAndDoesNotWrite();   // R-11
    void turnedOffNothingIsKept();
    void aDemoLeavesNothing();
    void wrongQuestionsAreTold_data();
    void wrongQuestionsAreTold();
    void X06_csvIsNoFormula();

private:
    struct Outcome {
        int exitCode = -1;
        QByteArray output, errors;
    };
    [[nodiscard]] Outcome ask(const QStringList &arguments) const;
    [[nodiscard]] QJsonArray rows(const QStringList &arguments) const;
    void startAgent(QProcess &agent) const;
    void writeConfiguration(const QByteArray &more = {}) const;
    void inject(const QByteArray &fault);
    [[nodiscard]] bool isStreamTrusted() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_simulator;
    QJsonObject m_exchange;
};

static const QString HistoryAgent = QStringLiteral(FEEDWARDEN_AGENT);

void TestAgentHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_simulator.start(QStringLiteral(FEEDWARDEN_SIM),
                      {QStringLiteral("serve"), QStringLiteral("--venue"), QStringLiteral("binance-spot")});
    QVERIFY(m_simulator.waitForReadyRead(20'000));
    m_exchange = QJsonDocument::fromJson(m_simulator.readLine()).object();
    writeConfiguration();
}

void TestAgentHistory::cleanup()
{
    m_simulator.terminate();
    QVERIFY(m_simulator.waitForFinished(20'000));
}

void TestAgentHistory::writeConfiguration(const QByteArray &more) const
{
    QFile file(m_folder->filePath(QStringLiteral("f.toml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("config_version = 1\n" + more
               + "[governor]\nattempts_per_second = 20\n[reconnection]\ninitial_delay_ms = 500\n[[feed]]\nname = "
                 "\"mine\"\nvenue = \"binance-spot\"\nchannels = [\"trade\"]\nsymbols = [\"BTCUSDT\"]\nurl = \""
               + m_exchange.value(QLatin1String("url")).toString().toUtf8() + "\"\n");
}

void TestAgentHistory::startAgent(QProcess &agent) const
{
    agent.start(HistoryAgent,
                {QStringLiteral("run"), QStringLiteral("--config"), m_folder->filePath(QStringLiteral("f.toml")),
                 QStringLiteral("--data-dir"), m_folder->path(), QStringLiteral("--output"), QStringLiteral("jsonl")});
    QVERIFY(agent.waitForReadyRead(20'000));
}

void TestAgentHistory::inject(const QByteArray &fault)
{
    m_simulator.write(fault + '\n');
    QVERIFY(m_simulator.waitForReadyRead(20'000));
    QVERIFY2(m_simulator.readAllStandardOutput().contains("\"ok\":true"), fault.constData());
}

TestAgentHistory::Outcome TestAgentHistory::ask(const QStringList &arguments) const
{
    QProcess process;
    process.start(HistoryAgent, arguments + QStringList{QStringLiteral("--data-dir"), m_folder->path()});
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QJsonArray TestAgentHistory::rows(const QStringList &arguments) const
{
    const Outcome outcome = ask(arguments + QStringList{QStringLiteral("--format"), QStringLiteral("json")});
    return outcome.exitCode == 0 ? QJsonDocument::fromJson(outcome.output).array() : QJsonArray();
}

bool TestAgentHistory::isStreamTrusted() const
{
    const QJsonArray answers = rows({QStringLiteral("trust"), QStringLiteral("--at"), QStringLiteral("now")});
    return answers.size() == 1 && answers[0].toObject().value(QLatin1String("trust")) == QLatin1String("trusted");
}

static QString begin(const QJsonObject &outage) { return outage.value(QLatin1String("begin")).toString(); }

void TestAgentHistory::whatItSawIsAskedWhileItRuns()
{
    QProcess agent;
    startAgent(agent);
    // The newest second is not written yet: an instant is asked that lies a little back.
    const auto trustedAgo = [this](const QString &ago) {
        const QJsonArray answers = rows({QStringLiteral("trust"), QStringLiteral("--at"), ago});
        return answers.size() == 1 && answers[0].toObject().value(QLatin1String("trusted")).toBool();
    };
    QTRY_VERIFY_WITH_TIMEOUT(trustedAgo(QStringLiteral("-2s")), 30'000);
    inject(R"({"fault":"reset"})");
    const auto outages = [this] {
        return rows({QStringLiteral("outages"), QStringLiteral("--feed"), QStringLiteral("mine")});
    };
    QTRY_VERIFY_WITH_TIMEOUT(outages().size() == 1 && outages()[0].toObject().value(QLatin1String("end")).isString(),
                             30'000);
    const QJsonObject outage = outages()[0].toObject();
    QCOMPARE(outage.value(QLatin1String("cause")).toString(), QStringLiteral("connection_lost"));
    QCOMPARE(outage.value(QLatin1String("attempts")).toInt(), 1);
    QVERIFY(outage.value(QLatin1String("end_known")).toBool());
    QVERIFY(outage.value(QLatin1String("downtime_ms")).toDouble() >= 250);   // The first wait, less its jitter.

    // The same outage with its whole story.
    for (const QString &when : {begin(outage), QStringLiteral("last")}) {
        const Outcome told = ask({QStringLiteral("incident"), QStringLiteral("mine"), when, QStringLiteral("--format"),
                                  QStringLiteral("json")});
        QVERIFY2(told.exitCode == 0, told.errors.constData());
        const QJsonObject incident = QJsonDocument::fromJson(told.output).object();
        QCOMPARE(incident.value(QLatin1String("begin")), outage.value(QLatin1String("begin")));
        QCOMPARE(incident.value(QLatin1String("end")), outage.value(QLatin1String("end")));
        QCOMPARE(incident.value(QLatin1String("cause")), outage.value(QLatin1String("cause")));
        QCOMPARE(incident.value(QLatin1String("attempts")).toInt(), 1);
        QCOMPARE(incident.value(QLatin1String("venue")).toString(), QStringLiteral("binance-spot"));
        QVERIFY(incident.value(QLatin1String("recovered")).toBool());
        QVERIFY(incident.value(QLatin1String("complete")).toBool());
        const QJsonArray steps = incident.value(QLatin1String("steps")).toArray();
        QCOMPARE(steps[0][QLatin1String("step")].toString(), QStringLiteral("last_data"));
        QVERIFY(steps[0][QLatin1String("time")].toString() <= outage.value(QLatin1String("begin")).toString());
    }
    const Outcome story = ask({QStringLiteral("incident"), QStringLiteral("mine"), QStringLiteral("last")});
    QVERIFY2(story.output.contains("mine was down for") && story.output.contains("Attempt 1 brought the line back"),
             story.output.constData());
    const Outcome none = ask({QStringLiteral("incident"), QStringLiteral("mine"), QStringLiteral("2020-01-01")});
    QCOMPARE(none.exitCode, 1);
    QVERIFY2(none.errors.contains("the nearest began at"), none.errors.constData());

    // "Was I blind then?"
    const QJsonArray answers = rows({QStringLiteral("trust"), QStringLiteral("--at"), begin(outage)});
    QCOMPARE(answers.size(), 1);
    const QJsonArray blind = rows({QStringLiteral("trust")});
    const bool isThere = std::any_of(blind.cbegin(), blind.cend(), [](const QJsonValue &row) {
        return row.toObject().value(QLatin1String("cause")) == QLatin1String("connection_lost")
               && row.toObject().value(QLatin1String("stream")) == QLatin1String("BTCUSDT/trade");
    });
    QVERIFY(isThere);

    const QJsonArray report = rows({QStringLiteral("report")});
    QCOMPARE(report.size(), 1);
    const QJsonObject feed = report[0].toObject();
    QCOMPARE(feed.value(QLatin1String("feed")).toString(), QStringLiteral("mine"));
    QCOMPARE(feed.value(QLatin1String("outages")).toInt(), 1);
    QVERIFY(feed.value(QLatin1String("uptime")).toDouble() < 1 && feed.value(QLatin1String("uptime")).toDouble() > 0);
    QVERIFY(feed.value(QLatin1String("mtbf_ms")).isDouble());
    for (const auto &[by, subject, told] :
         {std::tuple("venue", "venue", "binance-spot"), std::tuple("stream", "stream", "BTCUSDT/trade"),
          std::tuple("line", "feed", "mine")}) {
        const QJsonArray reports = rows({QStringLiteral("report"), QStringLiteral("--by"), QLatin1String(by)});
        QCOMPARE(reports.size(), 1);
        const QJsonObject part = reports[0].toObject();
        QCOMPARE(part.value(QLatin1String(subject)).toString(), QLatin1String(told));
        QCOMPARE(part.value(QLatin1String("venue")).toString(), QStringLiteral("binance-spot"));
        QCOMPARE(part.value(QLatin1String("outages")).toInt(), 1);
        // A stream has no samples of its own: unknown, not none.
        QCOMPARE(part.value(QLatin1String("messages")).isNull(), QLatin1String(by) == QLatin1String("stream"));
    }
    const auto samples = [this] {
        return rows({QStringLiteral("samples"), QStringLiteral("--step"), QStringLiteral("1s")});
    };
    // The rate is what the exchange sends, to be found in the seconds of a good time.
    const auto secondsWithMessages = [&samples] {
        const QJsonArray seconds = samples();
        return std::count_if(seconds.cbegin(), seconds.cend(), [](const QJsonValue &second) {
            return second.toObject().value(QLatin1String("messages")).toInt() > 0;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(secondsWithMessages() >= 3, 30'000);

    agent.terminate();
    QVERIFY(agent.waitForFinished(20'000));
    QCOMPARE(agent.exitCode(), 0);
    const QJsonArray after = rows({QStringLiteral("outages")});   // Stopped by the user is no outage.
    QCOMPARE(after.size(), 1);
    // The configuration says what is measured by, also afterwards.
    const auto budgetWith = [this](const QByteArray &more, const QString &key) {
        writeConfiguration(more);
        const QJsonArray reports = rows(
            {QStringLiteral("report"), QStringLiteral("--config"), m_folder->filePath(QStringLiteral("f.toml"))});
        return reports.isEmpty() ? QJsonValue() : reports[0].toObject().value(key);
    };
    const QString spent = QStringLiteral("budget_spent");
    const double usual = budgetWith({}, spent).toDouble();
    QVERIFY(usual > 0);
    const double lenient = budgetWith("[slo]\nobjective_percent = 99.0\n", spent).toDouble();
    QVERIFY2(std::abs(lenient * 10 - usual) < 1e-6 * usual, QByteArray::number(lenient / usual).constData());
    const QByteArray planned = "[[maintenance]]\nfeed = \"mine\"\nbegin = \"2020-01-01\"\nend = \"2100-01-01\"\n";
    QVERIFY(budgetWith(planned, QStringLiteral("uptime")).isNull());
    QCOMPARE(budgetWith(planned, QStringLiteral("observed_ms")).toDouble(-1), 0.0);

    const Outcome table = ask({QStringLiteral("report")});
    QCOMPARE(table.exitCode, 0);
    QVERIFY2(table.output.contains("mine") && table.output.contains(" %"), table.output.constData());
    // Spent many times over: in whole percent.
    QVERIFY(usual > 1);
    QVERIFY2(table.output.contains(' ' + QByteArray::number(qint64(usual * 100)) + " %"), table.output.constData());
}

void TestAgentHistory::aKilledAgentLeavesWhatItSaw()
{
    QProcess agent;
    startAgent(agent);
    QTRY_VERIFY_WITH_TIMEOUT(
        rows({QStringLiteral("samples"), QStringLiteral("--step"), QStringLiteral("1s")}).size() >= 3, 30'000);
    agent.kill();
    QVERIFY(agent.waitForFinished(20'000));
    const qsizetype before = rows({QStringLiteral("samples"), QStringLiteral("--step"), QStringLiteral("1s")}).size();
    QVERIFY(before >= 3);
    QProcess next;
    startAgent(next);
    QTRY_VERIFY_WITH_TIMEOUT(
        rows({QStringLiteral("samples"), QStringLiteral("--step"), QStringLiteral("1s")}).size() > before, 30'000);
    // Between the two nobody watched, and that is no outage.
    QCOMPARE(rows({QStringLiteral("outages")}).size(), 0);
    next.terminate();
    QVERIFY(next.waitForFinished(20'000));
}

void TestAgentHistory::aSecondAgentShowsAndDoesNotWrite()
{
    QProcess first;
    startAgent(first);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder->filePath(QStringLiteral("history.sqlite"))), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamTrusted() || !rows({QStringLiteral("samples")}).isEmpty(), 30'000);
    QProcess second;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_LOGGING_RULES"));   // Which silences the log in tests.
    second.setProcessEnvironment(environment);
    startAgent(second);
    QByteArray told;
    const auto tells = [&](const QByteArray &text) {
        told += second.readAllStandardError();
        return told.contains(text);
    };
    QTRY_VERIFY_WITH_TIMEOUT(tells("held_by_other"), 20'000);
    QByteArray output;   // And in what other programs read.
    const auto isTold = [&] {
        output += second.readAllStandardOutput();
        return output.contains("the history is not written (held_by_other)");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), 20'000);
    QVERIFY2(told.contains("process " + QByteArray::number(first.processId())), told.constData());
    for (QProcess *agent : {&second, &first}) {
        agent->terminate();
        QVERIFY(agent->waitForFinished(20'000));
        QCOMPARE(agent->exitCode(), 0);
    }
}

void TestAgentHistory::turnedOffNothingIsKept()
{
    writeConfiguration("[history]\nenabled = false\n");
    QProcess agent;
    startAgent(agent);
    QByteArray output;
    const auto isTrusted = [&] {
        output += agent.readAllStandardOutput();
        return output.contains(R"("to":"trusted")");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted(), 30'000);
    agent.terminate();
    QVERIFY(agent.waitForFinished(20'000));
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("history.sqlite"))));
    const Outcome outcome = ask({QStringLiteral("report")});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.errors.contains("feedwarden-agent run"), outcome.errors.constData());   // What to do about it.
}

void TestAgentHistory::aDemoLeavesNothing()
{
    QProcess agent;
    agent.start(HistoryAgent, {QStringLiteral("run"), QStringLiteral("--demo"), QStringLiteral("--output"),
                               QStringLiteral("jsonl"), QStringLiteral("--data-dir"), m_folder->path()});
    QByteArray output;
    const auto isTrusted = [&] {
        output += agent.readAllStandardOutput();
        return output.contains(R"("to":"trusted")");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted(), 30'000);
    agent.terminate();
    QVERIFY(agent.waitForFinished(20'000));
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("history.sqlite"))));
}

void TestAgentHistory::wrongQuestionsAreTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const QString &arguments, int exitCode, const QByteArray &words) {
        QTest::newRow(name) << arguments.split(u' ') << exitCode << words;
    };
    row("an instant that is none", QStringLiteral("report --from yesterday"), 2, "--from");
    row("to before from", QStringLiteral("report --from -1h --to -2h"), 2, "later");
    row("a format that is none", QStringLiteral("outages --format xml"), 2, "table, csv or json");
    row("by something else", QStringLiteral("report --by day"), 2, "stream");
    row("an objective that is none", QStringLiteral("report --slo 100"), 2, "percentage");
    row("a step that is none", QStringLiteral("samples --step 5s"), 2, "1s, 10s, 1m or 1h");
    row("no history", QStringLiteral("trust"), 1, "cannot be read");
    row("an incident of nothing", QStringLiteral("incident"), 2, "FEED");
    row("an incident in a table", QStringLiteral("incident mine last --format table"), 2, "text or json");
    row("an incident without history", QStringLiteral("incident mine last"), 1, "cannot be read");
}

void TestAgentHistory::wrongQuestionsAreTold()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, words);
    const Outcome outcome = ask(arguments);
    QCOMPARE(outcome.exitCode, exitCode);
    QVERIFY2(outcome.errors.contains(words), outcome.errors.constData());
    QVERIFY(outcome.output.isEmpty());
}

void TestAgentHistory::X06_csvIsNoFormula()
{
    QProcess agent;
    startAgent(agent);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamTrusted() || !rows({QStringLiteral("samples")}).isEmpty(), 30'000);
    inject(R"({"fault":"close","code":4000,"reason":"=1+1"})");
    QTRY_VERIFY_WITH_TIMEOUT(!rows({QStringLiteral("outages")}).isEmpty(), 30'000);
    agent.terminate();
    QVERIFY(agent.waitForFinished(20'000));
    const Outcome outcome = ask({QStringLiteral("outages"), QStringLiteral("--format"), QStringLiteral("csv")});
    QCOMPARE(outcome.exitCode, 0);
    const QList<QByteArray> lines = outcome.output.split('\n');
    QCOMPARE(lines[0],
             QByteArray("begin,end,downtime_ms,feed,line,cause,class,attempts,breaker_opened,end_known,detail"));
    QVERIFY2(lines[1].contains("closed_by_server") && !lines[1].contains(",="), lines[1].constData());
}

}   // namespace tst_agenthistory

FEEDWARDEN_GUILESS_TEST(tst_agenthistory::TestAgentHistory)
#include "tst_agenthistory.moc"
