// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows of the time before this start, and of what hosts let it do: window, engine, real store.
#include "app/desktop/desktopsession.h"
#include "core/history/historywriter.h"
#include "tests/support/testmain.h"
#include "tests/unit/history/storesupport.h"
#include "ui/charts/selectionstrip.h"
#include "ui/charts/timeaxis.h"
#include "ui/dashboard/eventlogmodel.h"
#include "ui/dashboard/eventpage.h"
#include "ui/dashboard/mainwindow.h"
#include "ui/dashboard/rowlist.h"
#include "ui/format/tableview.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

namespace tst_desktoppast {

using namespace feedwarden;

class TestDesktopPast final : public QObject
{
    Q_OBJECT
private slots:
    void init();

    void theLogReachesBehindTheStart();
    void thePageOfLastTimeHasThePastToo();
    void aSelectionBeforeTheStartHasFigures();
    void thePanelTellsWhatTheHostLeaves();
    void theDemoHasNoEventsOfRealExchanges();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    TimeSpan m_run;
    WallTime m_lost{};
};

namespace {

const QString mine = QStringLiteral("nowhere");

struct Program {
    explicit Program(const QString &dataDir, QSettings *settings = nullptr)
        : session(dataDir), window(&session.history(), nullptr, settings)
    {
        session.attach(&window);
        window.resize(1366, 768);
        window.show();
    }
    ~Program()
    {
        QSignalSpy stopped(&session, &DesktopSession::stopped);
        session.shutDown();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!stopped.isEmpty(), 6'000); }();
    }
    [[nodiscard]] TimeAxis *axis() const { return window.findChild<TimeAxis *>(); }
    [[nodiscard]] QStringList log() const
    {
        QStringList texts;
        const auto *const page = window.findChild<EventPage *>();   // Made when it is first seen.
        const auto *const model = page ? page->view()->model() : nullptr;
        for (int row = 0; model && row < model->rowCount(); ++row)
            texts << model->index(row, EventLogModel::TextColumn).data().toString();
        return texts;
    }
    [[nodiscard]] QString figure(const QString &label) const
    {
        const auto *const strip = window.findChild<SelectionStrip *>();
        const QList<SelectionStrip::Figure> figures = strip ? strip->figures() : QList<SelectionStrip::Figure>();
        for (const auto &[name, value] : figures) {
            if (name == label)
                return value;
        }
        return {};
    }
    [[nodiscard]] QString budget(const QString &label) const
    {
        for (const RowList::Row &row : window.findChild<RowList *>(QStringLiteral("budget"))->rows()) {
            if (row.label == label)
                return row.values.value(0);
        }
        return {};
    }

    DesktopSession session;
    MainWindow window;
};

}   // namespace

/// A run of two minutes, an hour ago, with an outage of 10 s; and a configuration of a feed that nobody answers.
void TestDesktopPast::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    HistoryWriter writer({.dataFolder = m_folder->path()});
    test::KeptFeed kept(floorToLength(wallNow() - 1h, 10s), mine);
    m_run.from = kept.now();
    for (int second = 0; second < 120; ++second) {
        if (second == 60) {
            m_lost = kept.now();
            kept.lose();
        } else if (second == 70) {
            kept.comeBack(10s);
        }
        writer.write(kept.second());
    }
    writer.write(kept.last());
    m_run.to = kept.now();

    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    m_path = m_folder->filePath(QStringLiteral("feedwarden.toml"));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("config_version = 1\n[[feed]]\nname = \"nowhere\"\nvenue = \"binance-spot\"\nsymbols = [\"BTCUSDT\"]\n"
               "channels = [\"trade\"]\nurl = \"ws://127.0.0.1:"
               + QByteArray::number(server.serverPort()) + "\"\n");
}

void TestDesktopPast::theLogReachesBehindTheStart()
{
    Program program(m_folder->path());
    program.session.runConfiguration(m_path, readConfiguration(m_path));
    program.window.showPage(QLatin1String("events"));
    QTRY_VERIFY_WITH_TIMEOUT(!program.log().isEmpty(), 20'000);   // This run's own.
    program.axis()->select({m_lost - 5s, m_lost + 5s});
    // Failure, state and retry of then, and nothing else.
    QTRY_COMPARE_WITH_TIMEOUT(program.log().size(), 3, 20'000);
    QVERIFY(program.log().join(QLatin1Char(' ')).contains(QStringLiteral("lost")));
    QCOMPARE(program.window.findChild<EventPage *>()->noteText(), QString());

    // Another language makes the page anew; what is selected stays.
    QEvent language(QEvent::LanguageChange);
    const auto *const before = program.window.findChild<EventPage *>();
    QCoreApplication::sendEvent(&program.window, &language);
    QTRY_VERIFY(program.window.findChild<EventPage *>() && program.window.findChild<EventPage *>() != before);
    QTRY_COMPARE_WITH_TIMEOUT(program.log().size(), 3, 20'000);

    program.axis()->clearSelection();
    QTRY_COMPARE_WITH_TIMEOUT(program.window.findChild<EventLogModel *>()->storedRows(), 0, 20'000);
    QTRY_VERIFY(!program.log().isEmpty());
    // A range that reaches behind the start shows both.
    program.axis()->setSpan(24h);
    QTRY_VERIFY_WITH_TIMEOUT(program.window.findChild<EventLogModel *>()->storedRows() > 0, 20'000);
}

void TestDesktopPast::thePageOfLastTimeHasThePastToo()
{
    QSettings settings(m_folder->filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    for (const QString &page : {QStringLiteral("events"), QStringLiteral("quality")}) {
        settings.setValue(QStringLiteral("view/page"), page);
        Program program(m_folder->path(), &settings);
        program.session.runConfiguration(m_path, readConfiguration(m_path));
        QTRY_COMPARE_WITH_TIMEOUT(program.window.selectedFeed(), mine, 20'000);
        program.axis()->select({m_lost - 5s, m_lost + 5s});
        if (page == QLatin1String("events"))
            QTRY_COMPARE_WITH_TIMEOUT(program.log().size(), 3, 20'000);
        else
            QTRY_COMPARE_WITH_TIMEOUT(program.figure(QStringLiteral("Blind")), QStringLiteral("0:05"), 20'000);
    }
}

void TestDesktopPast::aSelectionBeforeTheStartHasFigures()
{
    Program program(m_folder->path());
    program.session.runConfiguration(m_path, readConfiguration(m_path));
    QTRY_COMPARE_WITH_TIMEOUT(program.window.selectedFeed(), mine, 20'000);
    program.window.showPage(QLatin1String("quality"));
    program.axis()->setSpan(24h);
    program.axis()->select({m_lost - 30s, m_lost + 30s});
    QTRY_COMPARE_WITH_TIMEOUT(program.figure(QStringLiteral("Blind")), QStringLiteral("0:10"), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(program.figure(QStringLiteral("Outages")), QStringLiteral("1, down for 0:10"), 20'000);
    QCOMPARE(program.figure(QStringLiteral("Quality")), QStringLiteral("mean 90, lowest 90"));
    QCOMPARE(program.figure(QStringLiteral("Length")), QStringLiteral("1:00"));
}

void TestDesktopPast::thePanelTellsWhatTheHostLeaves()
{
    Program program(m_folder->path());
    program.session.runConfiguration(m_path, readConfiguration(m_path));
    QTRY_COMPARE_WITH_TIMEOUT(program.window.selectedFeed(), mine, 20'000);
    // 40 % of 300 in 5 min, less what was tried.
    QTRY_VERIFY_WITH_TIMEOUT(
        program.budget(QStringLiteral("Attempts left")).endsWith(QStringLiteral(" of 120 in 5:00")), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(program.budget(QStringLiteral("Attempts left")).left(3).trimmed().toInt() < 120, 20'000);
    QVERIFY(program.budget(QStringLiteral("Host")).startsWith(QStringLiteral("127.0.0.1:")));
    QCOMPARE(program.budget(QStringLiteral("As of")), QString());
}

void TestDesktopPast::theDemoHasNoEventsOfRealExchanges()
{
    Program program(m_folder->path());
    program.session.runConfiguration(m_path, readConfiguration(m_path));
    program.window.showPage(QLatin1String("events"));
    program.axis()->select(TimeInterval{m_run.from, m_run.to});
    QTRY_VERIFY_WITH_TIMEOUT(program.window.findChild<EventLogModel *>()->storedRows() > 0, 20'000);
    emit program.window.demoRequested();
    QTRY_COMPARE_WITH_TIMEOUT(program.window.findChild<EventLogModel *>()->storedRows(), 0, 20'000);
}

}   // namespace tst_desktoppast

FEEDWARDEN_WIDGET_TEST(tst_desktoppast::TestDesktopPast)
#include "tst_desktoppast.moc"
