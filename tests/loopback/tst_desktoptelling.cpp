// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktoptelling.h"
#include "tests/loopback/savedconfiguration.h"
#include "tests/ui/buttons.h"

#include "app/desktop/desktopsession.h"
#include "core/base/privatefiles.h"
#include "core/config/configurationfile.h"
#include "tests/support/httpanswer.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"
#include "ui/accounts/secretfield.h"
#include "ui/alerts/alertchanneldialog.h"
#include "ui/alerts/alertchannelmodel.h"
#include "ui/alerts/alertchannelpage.h"
#include "ui/alerts/alertdialog.h"
#include "ui/alerts/planneddialog.h"
#include "ui/alerts/plannedpage.h"
#include "ui/alerts/quietpage.h"
#include "ui/alerts/tellingdialog.h"
#include "ui/dashboard/mainwindow.h"
#include "ui/dashboard/noticebar.h"
#include "ui/format/tableview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_desktoptelling {

using namespace feedwarden;
using namespace feedwarden::test;
using test::answering;
using test::FaultServer;

static constexpr int Patience = 60'000;   // ms

/// Channels, quiet hours and planned times, changed for real: a configuration file that is written, secrets beside it,
/// and the program that runs them.
class TestDesktopTelling final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void addedChannelIsInTheFileAndItsSecretBeside();
    void firstChannelMakesTheFile();
    void editedChannelKeepsWhatIsNotEdited();
    void newSecretTakesThePlaceOfTheOld();
    void aFileOfSomebodyElsesStaysAsItIs();
    void removedChannelComesBackWithItsSecretAndItsRules();
    void removedChannelComesBackBesideOtherEdits();
    void aRuleThatWouldGoEverywhereKeepsItsChannel();
    void quietHoursAreWritten();
    void plannedTimesAreWritten();
    void stepsAreTakenBackOneByOne();
    void editsOfOthersAreNeverLost();
    void whatTheFileDoesNotAdmitIsNotWritten_data();
    void whatTheFileDoesNotAdmitIsNotWritten();
    void aFileThatCannotBeWrittenLeavesNothingBehind();
    void hostsAreToldAndNothingElseOfAnAddress();
    void simulatedStaysInMemory();
    void channelsAreAddedAndTriedInTheWindow();

private:
    [[nodiscard]] QByteArray text() const { return contentOf(m_path); }
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    [[nodiscard]] QString beside(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    void put(const QByteArray &text) const { saveConfiguration(m_path, text); }
    void take() { takeConfiguration(m_path, *m_telling); }
    [[nodiscard]] AlertChannelConfig channelAt(int place) const { return m_telling->settings().channels.value(place); }
    [[nodiscard]] Maintenance plannedAt(int place) const { return m_telling->plannedTimes().value(place); }
    /// Waits for what comes of it; empty where it was saved.
    template<typename Save>
    [[nodiscard]] QString problemOf(const Save &save);
    [[nodiscard]] QString saveChannel(std::optional<int> place, const AlertChannelConfig &channel,
                                      const QByteArray &secret = {});
    [[nodiscard]] QString savePlanned(std::optional<int> place, const Maintenance &planned);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DesktopTelling> m_telling;
    QString m_path;
};

static constexpr char Start[] =
    "config_version = 1\n\n[alerts]\nsound = false   # at night\n\n# Holes.\n[[alerts.rule]]\nkind = \"gap\"\n"
    "channels = [\n  \"phone\",   # me\n  \"log\",\n]\n\n[[alerts.rule]]\nkind = \"stale\"\nchannels = [\"log\"]\n\n"
    "# The phone.\n[[alerts.channel]]\nname = \"phone\"   # mine\nkind = \"webhook\"\nsecret_file = \"my-own\"   # by "
    "hand\ntimeout_ms = 5000\n\n[[alerts.channel]]\nname = \"log\"\nkind = \"command\"\ncommand = [\"/bin/true\"]\n\n"
    "# Cables.\n[[maintenance]]\nfeed = \"main\"\nbegin = \"2026-11-25T06:00:00Z\"   # early\nend = "
    "\"2026-11-25T08:00:00Z\"\n\n# Main.\n[[feed]]\nname = \"main\"\nvenue = \"kraken\"\nsymbols = [\"BTC/USD\"]\n"
    "channels = [\"trade\"]\nenabled = false\n";

static constexpr char Address[] = "https://example.org/hooks/canary0123456789abcdef";

static WallTime at(const char *rfc3339)
{
    return toWallTime(QDateTime::fromString(QLatin1String(rfc3339), Qt::ISODate));
}

static AlertChannelConfig webhookNamed(const char *name)
{
    return {.name = QLatin1String(name), .kind = AlertChannelKind::Webhook};
}

void TestDesktopTelling::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("feedwarden.toml"));
    m_telling = std::make_unique<DesktopTelling>();
    QVERIFY(writePrivateFile(beside("my-own"), "https://own.example/x\n"));
    put(Start);
    take();
}

void TestDesktopTelling::cleanup() { m_telling.reset(); }

template<typename Save>
QString TestDesktopTelling::problemOf(const Save &save)
{
    QSignalSpy saved(m_telling.get(), &TellingDriver::saved), failed(m_telling.get(), &TellingDriver::saveFailed);
    save();
    [&] { QTRY_COMPARE(saved.size() + failed.size(), 1); }();
    return failed.isEmpty() ? QString() : failed[0][0].toString();
}

QString TestDesktopTelling::saveChannel(std::optional<int> place, const AlertChannelConfig &channel,
                                        const QByteArray &secret)
{
    return problemOf([&] {
        m_telling->saveChannel(place, place ? channelAt(*place) : AlertChannelConfig(), channel, Secret(secret));
    });
}

QString TestDesktopTelling::savePlanned(std::optional<int> place, const Maintenance &planned)
{
    return problemOf([&] { m_telling->savePlanned(place, place ? plannedAt(*place) : Maintenance(), planned); });
}

void TestDesktopTelling::addedChannelIsInTheFileAndItsSecretBeside()
{
    AlertChannelConfig channel = webhookNamed("pager");
    channel.severity = AlertSeverity::Critical;
    channel.bodyTemplate = QStringLiteral(R"({"x":"{{title}}"})");
    QSignalSpy written(m_telling.get(), &DesktopTelling::fileWritten);
    QSignalSpy secrets(m_telling.get(), &DesktopTelling::secretWritten);
    QCOMPARE(saveChannel({}, channel, Address), QString());
    QCOMPARE(written.size(), 1);
    QCOMPARE(secrets.size(), 1);
    const QByteArray added = "[[alerts.channel]]\nname = \"pager\"\nkind = \"webhook\"\nseverity = \"critical\"\n"
                             "secret_file = \"alert-pager.secret\"\ntemplate = \"{\\\"x\\\":\\\"{{title}}\\\"}\"\n\n";
    QCOMPARE(text(), QByteArray(Start).replace("# Cables.\n", added + "# Cables.\n"));
    QVERIFY(!text().contains("canary"));
    const QString secret = beside("alert-pager.secret");
    QCOMPARE(contentOf(secret), QByteArray(Address) + '\n');
    QCOMPARE(exposureOf(secret), QString());   // What sends refuses what others can read.
    take();
    channel.secretFile = secret;
    QCOMPARE(channelAt(2), channel);
    QCOMPARE(m_telling->hostOf(channel), QStringLiteral("example.org"));
    m_telling->undo();
    QCOMPARE(text(), QByteArray(Start));
    QVERIFY(!QFile::exists(secret));
    QVERIFY(!m_telling->canUndo());
}

void TestDesktopTelling::firstChannelMakesTheFile()
{
    QVERIFY(QFile::remove(m_path));
    m_telling->setConfiguration({}, m_path);
    AlertChannelConfig channel{.name = QStringLiteral("me"), .kind = AlertChannelKind::Telegram};
    channel.chatId = QStringLiteral("@me");
    QCOMPARE(saveChannel({}, channel, "123456:AB-cd"), QString());
    QCOMPARE(text(), QByteArray("config_version = 1\n\n[[alerts.channel]]\nname = \"me\"\nkind = \"telegram\"\n"
                                "secret_file = \"alert-me.secret\"\nchat_id = \"@me\"\n"));
    take();
    m_telling->undo();
    QVERIFY(m_telling->settings().channels.isEmpty());
    QVERIFY(!QFile::exists(beside("alert-me.secret")));
}

void TestDesktopTelling::editedChannelKeepsWhatIsNotEdited()
{
    AlertChannelConfig channel = channelAt(0);
    channel.severity = AlertSeverity::Warning;
    channel.timeout = AlertChannelConfig().timeout;   // As usual is not written.
    QCOMPARE(saveChannel(0, channel), QString());
    QCOMPARE(text(),
             QByteArray(Start).replace("# by hand\ntimeout_ms = 5000\n", "# by hand\nseverity = \"warning\"\n"));
    // Nothing edited is nothing written, and nothing to take back.
    QSignalSpy written(m_telling.get(), &DesktopTelling::fileWritten);
    QCOMPARE(saveChannel(0, channelAt(0)), QString());
    QCOMPARE(written.size(), 0);
    m_telling->undo();
    QCOMPARE(text(), QByteArray(Start));
    QVERIFY(!m_telling->canUndo());
}

void TestDesktopTelling::newSecretTakesThePlaceOfTheOld()
{
    QCOMPARE(saveChannel({}, webhookNamed("pager"), "https://one.example/x"), QString());
    const QByteArray before = text();
    const QString secret = beside("alert-pager.secret");
    QSignalSpy secrets(m_telling.get(), &DesktopTelling::secretWritten);
    // The file says the same as before; what waits for the secret is told all the same.
    QCOMPARE(saveChannel(2, channelAt(2), "https://two.example/x"), QString());
    QCOMPARE(text(), before);
    QCOMPARE(secrets.size(), 1);
    QCOMPARE(contentOf(secret), QByteArray("https://two.example/x\n"));
    QCOMPARE(m_telling->hostOf(channelAt(2)), QStringLiteral("two.example"));
    m_telling->undo();
    QCOMPARE(text(), before);
    QCOMPARE(contentOf(secret), QByteArray("https://one.example/x\n"));
    QVERIFY(m_telling->canUndo());
    m_telling->undo();
    QCOMPARE(text(), QByteArray(Start));
    QVERIFY(!QFile::exists(secret));
}

void TestDesktopTelling::aFileOfSomebodyElsesStaysAsItIs()
{
    QCOMPARE(saveChannel(0, channelAt(0), Address), QString());
    QCOMPARE(text(), QByteArray(Start).replace("\"my-own\"", "\"alert-phone.secret\""));
    QCOMPARE(contentOf(beside("my-own")), QByteArray("https://own.example/x\n"));
    m_telling->undo();
    QCOMPARE(text(), QByteArray(Start));
    // Nor does it go with its channel.
    m_telling->removeChannel(0, channelAt(0));
    QVERIFY(!text().contains("my-own"));
    QCOMPARE(contentOf(beside("my-own")), QByteArray("https://own.example/x\n"));
}

void TestDesktopTelling::removedChannelComesBackWithItsSecretAndItsRules()
{
    QCOMPARE(saveChannel(0, channelAt(0), Address), QString());
    const QByteArray before = text();
    QSignalSpy done(m_telling.get(), &TellingDriver::done);
    m_telling->removeChannel(0, channelAt(0));
    QCOMPARE(done.size(), 1);
    QCOMPARE(text(), QByteArray(before)
                         .replace("  \"phone\",   # me\n", "")
                         .replace("# The phone.\n[[alerts.channel]]\nname = \"phone\"   # mine\nkind = \"webhook\"\n"
                                  "secret_file = \"alert-phone.secret\"   # by hand\ntimeout_ms = 5000\n\n",
                                  ""));
    QVERIFY(!QFile::exists(beside("alert-phone.secret")));
    QCOMPARE(m_telling->settings().channels.size(), 1);
    m_telling->undo();
    QCOMPARE(done.size(), 2);
    QCOMPARE(text(), before);
    QCOMPARE(contentOf(beside("alert-phone.secret")), QByteArray(Address) + '\n');
    QCOMPARE(exposureOf(beside("alert-phone.secret")), QString());
}

void TestDesktopTelling::removedChannelComesBackBesideOtherEdits()
{
    QCOMPARE(saveChannel(0, channelAt(0), Address), QString());
    const AlertChannelConfig removed = channelAt(0);
    m_telling->removeChannel(0, removed);
    put(text() + "# By hand.\n");
    take();
    m_telling->undo();
    QVERIFY(text().endsWith("# By hand.\n"));
    QVERIFY(text().contains("# The phone.\n[[alerts.channel]]\nname = \"phone\"   # mine\n"));
    QCOMPARE(channelAt(1), removed);
    QCOMPARE(contentOf(beside("alert-phone.secret")), QByteArray(Address) + '\n');
}

void TestDesktopTelling::aRuleThatWouldGoEverywhereKeepsItsChannel()
{
    QSignalSpy failed(m_telling.get(), &TellingDriver::failed);
    m_telling->removeChannel(1, channelAt(1));
    QCOMPARE(failed.size(), 1);
    QVERIFY2(failed[0][0].toString().contains(QStringLiteral("“Streams are silent” goes to “log” alone")),
             qPrintable(failed[0][0].toString()));
    QCOMPARE(text(), QByteArray(Start));
    QVERIFY(!m_telling->canUndo());
}

void TestDesktopTelling::quietHoursAreWritten()
{
    AlertSettings settings = m_telling->settings();
    settings.quietHours = QStringLiteral("22:00-07:00");
    settings.quietCritical = false;
    settings.rules.clear();   // No matter.
    QCOMPARE(problemOf([&] { m_telling->saveSettings(settings); }), QString());
    QCOMPARE(text(), QByteArray(Start).replace("# at night\n", "# at night\nquiet_hours = \"22:00-07:00\"\n"
                                                               "quiet_critical = false\n"));
    take();
    QCOMPARE(m_telling->settings().quietHours, settings.quietHours);
    QCOMPARE(m_telling->settings().rules.size(), 2);
    settings.quietHours = QStringLiteral("none");
    settings.quietCritical = settings.sound = true;
    QCOMPARE(problemOf([&] { m_telling->saveSettings(settings); }), QString());
    QVERIFY(!text().contains("quiet") && !text().contains("sound"));
    m_telling->undo();
    m_telling->undo();
    QCOMPARE(text(), QByteArray(Start));
}

void TestDesktopTelling::plannedTimesAreWritten()
{
    const Maintenance all{.begin = at("2027-01-01T22:00:00Z"),
                          .end = at("2027-01-02T02:30:00Z"),
                          .note = QStringLiteral("new \"router\"")};
    QCOMPARE(savePlanned({}, all), QString());
    const QByteArray added = "\n[[maintenance]]\nbegin = \"2027-01-01T22:00:00Z\"\nend = \"2027-01-02T02:30:00Z\"\n"
                             "note = \"new \\\"router\\\"\"\n";
    QCOMPARE(text(), QByteArray(Start).replace("08:00:00Z\"\n", "08:00:00Z\"\n" + added));
    take();
    QCOMPARE(plannedAt(1), all);
    Maintenance later = plannedAt(0);
    later.end = at("2026-11-25T09:00:00Z");
    QCOMPARE(savePlanned(0, later), QString());
    QVERIFY(text().contains("begin = \"2026-11-25T06:00:00Z\"   # early\nend = \"2026-11-25T09:00:00Z\"\n"));
    QSignalSpy done(m_telling.get(), &TellingDriver::done);
    m_telling->removePlanned(0, plannedAt(0));
    QCOMPARE(done.size(), 1);
    QVERIFY(!text().contains("Cables") && text().contains("router"));
    put(text() + "# By hand.\n");
    take();
    m_telling->undo();   // Beside other edits.
    QVERIFY(text().contains("# Cables.\n[[maintenance]]\nfeed = \"main\"\n") && text().contains("# By hand.\n"));
    QCOMPARE(plannedAt(1), later);
}

void TestDesktopTelling::stepsAreTakenBackOneByOne()
{
    QList<QByteArray> texts = {text()};
    QCOMPARE(saveChannel({}, webhookNamed("pager"), Address), QString());
    texts << text();
    AlertSettings settings = m_telling->settings();
    settings.quietHours = QStringLiteral("22:00-07:00");
    QCOMPARE(problemOf([&] { m_telling->saveSettings(settings); }), QString());
    texts << text();
    m_telling->removePlanned(0, plannedAt(0));
    texts << text();
    m_telling->removeChannel(2, channelAt(2));
    while (!texts.isEmpty()) {
        QVERIFY(m_telling->canUndo());
        m_telling->undo();
        QCOMPARE(text(), texts.takeLast());
    }
    QVERIFY(!m_telling->canUndo());
    m_telling->undo();   // There is nothing left to undo.
    QCOMPARE(text(), QByteArray(Start));
}

void TestDesktopTelling::editsOfOthersAreNeverLost()
{
    QCOMPARE(saveChannel(0, channelAt(0), Address), QString());
    QSignalSpy failed(m_telling.get(), &TellingDriver::failed);
    const QByteArray edited = text().replace("timeout_ms = 5000", "timeout_ms = 7000");
    put(edited);
    // The file has another content, so neither it nor the secret goes back.
    m_telling->undo();
    QCOMPARE(failed.size(), 1);
    QVERIFY(!m_telling->canUndo());
    QCOMPARE(contentOf(beside("alert-phone.secret")), QByteArray(Address) + '\n');
    // What is at that place is not what the user has looked at.
    AlertChannelConfig looked = channelAt(0);
    looked.timeout = 5s;
    m_telling->removeChannel(0, looked);
    QCOMPARE(failed.size(), 2);
    const QString problem = problemOf([&] { m_telling->saveChannel(0, looked, looked, Secret("https://x.example/")); });
    QVERIFY2(problem.contains(QStringLiteral("changed meanwhile")), qPrintable(problem));
    Maintenance planned = plannedAt(0);
    planned.note = QStringLiteral("x");
    QVERIFY(!problemOf([&] { m_telling->savePlanned(0, planned, plannedAt(0)); }).isEmpty());
    m_telling->removePlanned(0, planned);
    QCOMPARE(failed.size(), 3);
    QCOMPARE(text(), edited);
    QCOMPARE(contentOf(beside("alert-phone.secret")), QByteArray(Address) + '\n');
}

void TestDesktopTelling::whatTheFileDoesNotAdmitIsNotWritten_data()
{
    QTest::addColumn<AlertChannelConfig>("channel");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("a name twice") << webhookNamed("phone") << QByteArray(Address);
    QTest::newRow("a name of other characters") << webhookNamed("My phone") << QByteArray(Address);
    QTest::newRow("no secret") << webhookNamed("pager") << QByteArray();
    AlertChannelConfig channel = webhookNamed("pager");
    channel.chatId = QStringLiteral("-1");
    QTest::newRow("a chat of a webhook") << channel << QByteArray(Address);
    channel = webhookNamed("pager");
    channel.bodyTemplate = QStringLiteral("{{title}}");
    QTest::newRow("a template that is no JSON") << channel << QByteArray(Address);
    channel = webhookNamed("pager");
    channel.timeout = 61s;
    QTest::newRow("too long a time") << channel << QByteArray(Address);
}

/// The file's own checker has the last word, whoever asks.
void TestDesktopTelling::whatTheFileDoesNotAdmitIsNotWritten()
{
    QFETCH(const AlertChannelConfig, channel);
    QFETCH(const QByteArray, secret);
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
    QVERIFY(!saveChannel({}, channel, secret).isEmpty());
    QCOMPARE(text(), QByteArray(Start));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), files);
    QVERIFY(!m_telling->canUndo());
    AlertSettings settings = m_telling->settings();
    settings.quietHours = QStringLiteral("22:00-22:00");
    QVERIFY(!problemOf([&] { m_telling->saveSettings(settings); }).isEmpty());
    QVERIFY(!savePlanned({}, {.feed = QStringLiteral("nobody"),
                              .begin = at("2027-01-01T22:00:00Z"),
                              .end = at("2027-01-01T23:00:00Z")})
                 .isEmpty());
    QVERIFY(!savePlanned({}, {.begin = at("2027-01-01T22:00:00Z"), .end = at("2027-01-01T22:00:00Z")}).isEmpty());
    QCOMPARE(text(), QByteArray(Start));
}

void TestDesktopTelling::aFileThatCannotBeWrittenLeavesNothingBehind()
{
    // A folder where the copy of what was before belongs: it stops everybody, root too.
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("feedwarden.toml.bak")));
    const QString problem = saveChannel({}, webhookNamed("pager"), Address);
    QVERIFY2(problem.contains(QStringLiteral("feedwarden.toml.bak")), qPrintable(problem));
    QVERIFY(!QFile::exists(beside("alert-pager.secret")));
    QSignalSpy failed(m_telling.get(), &TellingDriver::failed);
    m_telling->removePlanned(0, plannedAt(0));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(text(), QByteArray(Start));
    QVERIFY(!m_telling->canUndo());
    // Nor is a secret lost whose channel stays.
    QVERIFY(QDir(m_folder->path()).rmdir(QStringLiteral("feedwarden.toml.bak")));
    QCOMPARE(saveChannel({}, webhookNamed("pager"), Address), QString());
    QVERIFY(QFile::remove(m_path + QStringLiteral(".bak")));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("feedwarden.toml.bak")));
    m_telling->removeChannel(2, channelAt(2));
    QCOMPARE(failed.size(), 2);
    QCOMPARE(contentOf(beside("alert-pager.secret")), QByteArray(Address) + '\n');
    // A secret that cannot be kept is no channel.
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("alert-other.secret")));
    QVERIFY(!saveChannel({}, webhookNamed("other"), Address).isEmpty());
    QVERIFY(!text().contains("other"));
}

void TestDesktopTelling::hostsAreToldAndNothingElseOfAnAddress()
{
    QCOMPARE(m_telling->hostOf(channelAt(0)), QStringLiteral("own.example"));
    QCOMPARE(m_telling->hostOf(channelAt(1)), QString());
    // What others can read is not read.
    QFile::setPermissions(beside("my-own"), QFileDevice::ReadOwner | QFileDevice::ReadOther);
    take();
    QCOMPARE(m_telling->hostOf(channelAt(0)), QString());
}

void TestDesktopTelling::simulatedStaysInMemory()
{
    Configuration configuration;
    m_telling->setConfiguration(configuration, {});
    connect(m_telling.get(), &DesktopTelling::tellingEdited, this,
            [&](const AlertSettings &alerts, const QList<Maintenance> &plannedTimes) {
                configuration.alerts = alerts;
                configuration.slo.maintenance = plannedTimes;
                m_telling->setConfiguration(configuration, {});
            });
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
    QCOMPARE(saveChannel({}, webhookNamed("pager"), Address), QString());
    AlertSettings settings = m_telling->settings();
    settings.quietHours = QStringLiteral("22:00-07:00");
    QCOMPARE(problemOf([&] { m_telling->saveSettings(settings); }), QString());
    QCOMPARE(savePlanned({}, {.begin = at("2027-01-01T22:00:00Z"), .end = at("2027-01-02T22:00:00Z")}), QString());
    m_telling->removeChannel(0, channelAt(0));
    QVERIFY(m_telling->settings().channels.isEmpty());
    m_telling->removePlanned(0, plannedAt(0));
    QVERIFY(m_telling->plannedTimes().isEmpty());
    m_telling->undo();
    m_telling->undo();
    QCOMPARE(m_telling->plannedTimes().size(), 1);
    QCOMPARE(channelAt(0).name, QStringLiteral("pager"));
    while (m_telling->canUndo())
        m_telling->undo();
    QCOMPARE(m_telling->settings(), AlertSettings());
    QCOMPARE(text(), QByteArray(Start));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), files);
}

static void press(const QWidget &owner, const char *text)
{
    FlatButton *const button = buttonOf(owner, QString::fromUtf8(text));
    QVERIFY2(button && button->isVisible() && button->isEnabled(), text);
    QTest::mouseClick(button, Qt::LeftButton);
}

static void trigger(MainWindow &window, const QString &text)
{
    const auto actions = window.actions();
    for (QAction *action : actions) {
        if (QString(action->text()).remove(QLatin1Char('&')) == text && action->isVisible())
            action->trigger();
    }
}

void TestDesktopTelling::channelsAreAddedAndTriedInTheWindow()
{
    FaultServer server(answering(200));
    DesktopSession session(m_folder->path());
    MainWindow window(&session.history());
    session.attach(&window);
    window.show();
    session.runConfiguration(m_path, readConfiguration(m_path));
    QTRY_COMPARE(window.findChild<TableView *>()->model()->rowCount(), 1);
    // From the menu and from the alerts: one and the same.
    trigger(window, QStringLiteral("Quiet hours…"));
    QPointer<TellingDialog> dialog = window.findChild<TellingDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->tab(), TellingTab::QuietHours);
    trigger(window, QStringLiteral("Alerts…"));
    press(*window.findChild<AlertDialog *>(), "Change the channels");
    QCOMPARE(window.findChildren<TellingDialog *>().size(), 1);
    QCOMPARE(dialog->tab(), TellingTab::Channels);

    // A webhook of this very machine.
    AlertChannelPage *const page = dialog->channels();
    press(*page, "Add a channel");
    QPointer<AlertChannelDialog> editor = page->findChild<AlertChannelDialog *>();
    QVERIFY(editor);
    auto *const kinds = editor->findChild<QComboBox *>();
    kinds->setCurrentIndex(kinds->findData(int(AlertChannelKind::Webhook)));
    editor->findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("pager"));
    editor->findChild<SecretField *>()->insertSecret(
        QString(test::originOf(server) + QStringLiteral("/hook/canary0123456789")));
    QVERIFY(!buttonOf(*editor, QStringLiteral("Add the channel"))->isEnabled());   // It is inside, and not encrypted.
    const auto boxes = editor->findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes) {
        if (box->text().contains(QStringLiteral("nner networks")))
            box->setChecked(true);
    }
    QVERIFY2(editor->missing().isEmpty(), qPrintable(editor->missing()));
    press(*editor, "Add the channel");
    QTRY_VERIFY(text().contains("name = \"pager\"\nkind = \"webhook\"\nsecret_file = \"alert-pager.secret\"\n"
                                "allow_internal = true\n"));
    QVERIFY(!text().contains("canary"));
    QTRY_VERIFY(!editor);
    QVERIFY(page->sentence().contains(QStringLiteral("JSON goes to 127.0.0.1.")));

    // The running alerting has taken it: the test goes through the real channel.
    QTest::mouseClick(buttonOf(*page, QStringLiteral("Send a test alert")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(page->outcome(), QStringLiteral("pager: the message was delivered."), Patience);
    QCOMPARE(server.accepted(), 1);
    QVERIFY(server.connection()->request().startsWith("POST /hook/canary0123456789 HTTP/1.1"));
    QCOMPARE(test::bodyOf(server.connection()).value(QLatin1String("event")), QStringLiteral("test"));
    // What the other side says against it is told, but for the address.
    server.setScript(answering(403, "no /hook/canary0123456789"));
    QTest::mouseClick(buttonOf(*page, QStringLiteral("Send a test alert")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(page->outcome().contains(QStringLiteral("pager: not delivered. HTTP 403")), Patience);
    QVERIFY2(!page->outcome().contains(QStringLiteral("canary")), qPrintable(page->outcome()));

    // Quiet hours and a planned time, and all of it taken back.
    dialog->showTab(TellingTab::QuietHours);
    QuietPage *const quiet = dialog->quietHours();
    const auto quietBoxes = quiet->findChildren<QCheckBox *>();
    for (QCheckBox *box : quietBoxes) {
        if (box->text().contains(QStringLiteral("every day")))
            box->setChecked(true);
    }
    quiet->findChild<QLineEdit *>(QStringLiteral("from"))->setText(QStringLiteral("23:30"));
    press(*quiet, "Save");
    QTRY_VERIFY(text().contains("quiet_hours = \"23:30-07:00\"\n"));
    dialog->showTab(TellingTab::PlannedTimes);
    PlannedPage *const planned = dialog->plannedTimes();
    press(*planned, "Add a planned time");
    QPointer<PlannedDialog> plan = planned->findChild<PlannedDialog *>();
    plan->findChild<QLineEdit *>(QStringLiteral("begin"))->setText(QStringLiteral("2100-01-01 06:00"));
    plan->findChild<QLineEdit *>(QStringLiteral("end"))->setText(QStringLiteral("2100-01-01 08:00"));
    press(*plan, "Add the time");
    QTRY_VERIFY(text().contains("begin = \"2100-01-01T06:00:00Z\"\nend = \"2100-01-01T08:00:00Z\"\n"));
    QTRY_VERIFY(!plan);
    auto *const bar = dialog->findChild<NoticeBar *>();
    for (int step = 0; step < 3; ++step)
        press(*bar, "Undo");
    QCOMPARE(text(), QByteArray(Start));
    QVERIFY(!bar->isVisible());
    QVERIFY(!QFile::exists(beside("alert-pager.secret")));
    QTRY_COMPARE(page->table()->model()->rowCount(), 3);

    // What somebody writes by hand is seen as soon as it is in force.
    put(QByteArray(Start) + "\n[[alerts.channel]]\nname = \"new\"\nkind = \"command\"\ncommand = [\"/bin/true\"]\n");
    QTRY_COMPARE_WITH_TIMEOUT(page->table()->model()->rowCount(), 4, 15'000);
    QSignalSpy stopped(&session, &DesktopSession::stopped);
    session.shutDown();
    QTRY_VERIFY_WITH_TIMEOUT(!stopped.isEmpty(), 6'000);
}

}   // namespace tst_desktoptelling

FEEDWARDEN_WIDGET_TEST(tst_desktoptelling::TestDesktopTelling)
#include "tst_desktoptelling.moc"
