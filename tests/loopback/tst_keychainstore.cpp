// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/keychainstore.h"
#include "core/account/opensecretstore.h"
#include "core/account/signing.h"

#include "tests/unit/account/storesupport.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QDir>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace feedwarden;

// A program has one connection to its session's bus for as long as it lives. So each case is a program of its own: this
// one again, with the questions to ask as its arguments and one line for each answer.

static const QString Service = QStringLiteral("feedwarden-test");

static void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

static QString lineOf(const SecretOutcome &outcome)
{
    QString line = nameOf(outcome.fault);
    if (!outcome.credentials.secret.isEmpty())
        line += u' ' + QString::fromLatin1(outcome.credentials.secret.view().toByteArray().toHex());
    if (!outcome.names.isEmpty())
        line += u' ' + outcome.names.join(u',');
    return line;
}

/// Opens a store as the programs do and says which it is.
static void sayWhichOpens(const QString &folder)
{
    SecretStoreOptions options;
    options.dataFolder = folder;
    options.keychainService = Service;
    QObject context;
    bool isOver = false;
    openSecretStore(std::move(options), &context, [&](std::unique_ptr<SecretStore> store, SecretOutcome outcome) {
        say(store ? QStringLiteral("opened %1").arg(store->title())
                  : QStringLiteral("%1 %2").arg(nameOf(outcome.fault), outcome.detail));
        isOver = true;
    });
    while (!isOver)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

static int answerQuestions(const QStringList &questions)
{
    KeychainStore store(Service);
    for (const QString &question : questions) {
        const QStringList words = question.split(u' ');
        QElapsedTimer timer;
        timer.start();
        if (words[0] == QLatin1String("probe"))
            say(lineOf(store.probe()));
        else if (words[0] == QLatin1String("read"))
            say(lineOf(store.read(words[1])));
        else if (words[0] == QLatin1String("write"))
            say(lineOf(store.write(words[1], credentialsOf("key", QByteArray::fromHex(words[2].toLatin1())))));
        else if (words[0] == QLatin1String("remove"))
            say(lineOf(store.remove(words[1])));
        else if (words[0] == QLatin1String("names"))
            say(lineOf(store.names()));
        else if (words[0] == QLatin1String("open"))
            sayWhichOpens(words[1]);
        else if (words[0] == QLatin1String("wait"))   // Until the other side has read the lines before and says so.
            std::getchar();
        if (timer.elapsed() > 10'000)
            say(QStringLiteral("too late"));
    }
    return 0;
}

/// Fault X-04: a real Secret Service that is there, locked, gone or hung.
class TestKeychainStore final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void entriesOutliveTheProgram();
    void autoTakesTheKeychain();
    void aLockedKeyringSaysSo();
    void withoutABusThereIsNoStore();
    void withoutAKeychainOnTheBusThereIsNoStore();
    void aBusThatHangsIsNotWaitedFor();
    void theEndOfTheBusIsNotTheEndOfTheProgram();

private:
    bool startBus();
    bool startKeyring(const QByteArray &password);
    QStringList ask(const QStringList &questions);

    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;
    std::vector<std::unique_ptr<QProcess>> m_daemons;
};

void TestKeychainStore::init()
{
    if (!KeychainStore::isBuiltIn())
        QSKIP("built without QtKeychain");
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION",
          "KDE_FULL_SESSION", "GNOME_KEYRING_CONTROL", "FEEDWARDEN_VAULT_PASSPHRASE_FILE", "CREDENTIALS_DIRECTORY"})
        m_environment.remove(QLatin1String(name));
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        m_environment.insert(QLatin1String(name), m_home->path());
}

void TestKeychainStore::cleanup()
{
    // The keyring first: it would complain about the bus.
    for (auto daemon = m_daemons.rbegin(); daemon != m_daemons.rend(); ++daemon) {
        (*daemon)->kill();
        (*daemon)->waitForFinished();
    }
    m_daemons.clear();
    m_home.reset();
}

bool TestKeychainStore::startBus()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
        return false;
    // Its own configuration, without services that it would start: a keyring of the user's has no place here.
    const QString configuration = m_home->filePath(QStringLiteral("bus.conf"));
    putFile(configuration,
            "<busconfig><type>session</type><listen>unix:tmpdir=" + m_home->path().toUtf8()
                + "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                  "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    auto bus = std::make_unique<QProcess>();
    bus->setProcessEnvironment(m_environment);
    bus->start(QStringLiteral("dbus-daemon"), {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                                               QStringLiteral("--config-file=") + configuration});
    if (!bus->waitForReadyRead(10'000))
        return false;
    const QString address = QString::fromLocal8Bit(bus->readLine()).trimmed();
    m_daemons.push_back(std::move(bus));
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address);
    return !address.isEmpty();
}

bool TestKeychainStore::startKeyring(const QByteArray &password)
{
    if (QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty())
        return false;
    auto keyring = std::make_unique<QProcess>();
    keyring->setProcessEnvironment(m_environment);
    QStringList arguments = {QStringLiteral("--foreground"), QStringLiteral("--components=secrets")};
    if (!password.isEmpty())
        arguments += QStringLiteral("--unlock");
    keyring->start(QStringLiteral("gnome-keyring-daemon"), arguments);
    if (!keyring->waitForStarted())
        return false;
    keyring->write(password);
    keyring->closeWriteChannel();
    m_daemons.push_back(std::move(keyring));
    const QString name = QStringLiteral("test");
    const auto leave = qScopeGuard([&] { QDBusConnection::disconnectFromBus(name); });
    const auto bus = QDBusConnection::connectToBus(m_environment.value(QStringLiteral("DBUS_SESSION_BUS_ADDRESS")),
                                                   name);
    return bus.isConnected()
           && QTest::qWaitFor(
               [&] { return bus.interface()->isServiceRegistered(QStringLiteral("org.freedesktop.secrets")).value(); },
               10'000);
}

QStringList TestKeychainStore::ask(const QStringList &questions)
{
    QProcess program;
    program.setProcessEnvironment(m_environment);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(), QStringList(QStringLiteral("--ask")) + questions);
    if (!program.waitForFinished(60'000))
        return {QStringLiteral("(did not end)")};
    QStringList lines = QString::fromUtf8(program.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    if (program.exitStatus() != QProcess::NormalExit)
        lines += QStringLiteral("(crashed)");
    return lines;
}

#define START_KEYRING(password)                                                                                        \
    do {                                                                                                               \
        if (!startBus() || !startKeyring(password))                                                                    \
            QSKIP("dbus-daemon or gnome-keyring-daemon is not there or cannot run here");                              \
    } while (false)

void TestKeychainStore::entriesOutliveTheProgram()
{
    START_KEYRING("password");
    const QString secret = QString::fromLatin1(QByteArray("every \0 byte \xff \n", 15).toHex());
    QCOMPARE(ask({QStringLiteral("probe"), QStringLiteral("names"), QStringLiteral("read binance"),
                  QStringLiteral("write binance ") + secret, QStringLiteral("write okx 61"), QStringLiteral("names")}),
             QStringList({QStringLiteral("none"), QStringLiteral("none"), QStringLiteral("not_found"),
                          QStringLiteral("none"), QStringLiteral("none"), QStringLiteral("none binance,okx")}));
    QCOMPARE(ask({QStringLiteral("read binance"), QStringLiteral("write binance 62"), QStringLiteral("read binance"),
                  QStringLiteral("remove binance"), QStringLiteral("read binance"), QStringLiteral("remove binance"),
                  QStringLiteral("names")}),
             QStringList({QStringLiteral("none ") + secret, QStringLiteral("none"), QStringLiteral("none 62"),
                          QStringLiteral("none"), QStringLiteral("not_found"), QStringLiteral("not_found"),
                          QStringLiteral("none okx")}));
}

void TestKeychainStore::autoTakesTheKeychain()
{
    START_KEYRING("password");
    QCOMPARE(ask({QStringLiteral("open ") + m_home->path()}),
             QStringList(QStringLiteral("opened the system's keychain")));
}

void TestKeychainStore::aLockedKeyringSaysSo()
{
    START_KEYRING("password");
    QCOMPARE(ask({QStringLiteral("write okx 61")}), QStringList(QStringLiteral("none")));
    m_daemons.back()->kill();
    QVERIFY(m_daemons.back()->waitForFinished());
    m_daemons.pop_back();
    QVERIFY(startKeyring({}));
    // Nobody is there to be asked for the password.
    QCOMPARE(ask({QStringLiteral("probe"), QStringLiteral("read okx"), QStringLiteral("names"),
                  QStringLiteral("write okx 62"), QStringLiteral("remove okx")}),
             QStringList({QStringLiteral("locked"), QStringLiteral("locked"), QStringLiteral("locked"),
                          QStringLiteral("locked"), QStringLiteral("locked")}));
}

void TestKeychainStore::withoutABusThereIsNoStore()
{
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                         QStringLiteral("unix:path=") + m_home->filePath(QStringLiteral("nothing")));
    QCOMPARE(ask({QStringLiteral("probe")}), QStringList(QStringLiteral("no_store")));
    m_environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    QCOMPARE(ask({QStringLiteral("probe")}), QStringList(QStringLiteral("no_store")));
    const QStringList opened = ask({QStringLiteral("open ") + m_home->path()});
    QCOMPARE(opened.size(), 1);
    QVERIFY2(opened[0].startsWith(QLatin1String("passphrase_needed "))
                 && opened[0].contains(QLatin1String("FEEDWARDEN_VAULT_PASSPHRASE_FILE")),
             qPrintable(opened[0]));
    const QString passphrase = m_home->filePath(QStringLiteral("passphrase"));
    putFile(passphrase, "open sesame\n");
    m_environment.insert(QStringLiteral("FEEDWARDEN_VAULT_PASSPHRASE_FILE"), passphrase);
    QCOMPARE(ask({QStringLiteral("open ") + m_home->path()}),
             QStringList(QStringLiteral("opened the vault %1/secrets.vault").arg(m_home->path())));
}

void TestKeychainStore::withoutAKeychainOnTheBusThereIsNoStore()
{
    if (!startBus())
        QSKIP("dbus-daemon is not there or cannot run here");
    QCOMPARE(ask({QStringLiteral("probe")}), QStringList(QStringLiteral("no_store")));
}

void TestKeychainStore::aBusThatHangsIsNotWaitedFor()
{
    // It takes connections and says nothing.
    QLocalServer bus;
    QVERIFY(bus.listen(m_home->filePath(QStringLiteral("bus"))));
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                         QStringLiteral("unix:path=") + bus.fullServerName());
    // The second one waits behind the first, which never ends, and is told so in its own time.
    QCOMPARE(ask({QStringLiteral("probe"), QStringLiteral("read okx")}),
             QStringList({QStringLiteral("timed_out"), QStringLiteral("timed_out")}));
}

void TestKeychainStore::theEndOfTheBusIsNotTheEndOfTheProgram()
{
    START_KEYRING("password");
    QProcess program;
    program.setProcessEnvironment(m_environment);
    program.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--ask"), QStringLiteral("probe"), QStringLiteral("wait"), QStringLiteral("probe")});
    QVERIFY(program.waitForReadyRead(20'000));
    QCOMPARE(program.readLine(), QByteArray("none\n"));
    for (auto daemon = m_daemons.rbegin(); daemon != m_daemons.rend(); ++daemon) {
        (*daemon)->kill();
        QVERIFY((*daemon)->waitForFinished());
    }
    program.write("\n");
    QVERIFY(program.waitForFinished(30'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.readAll() != "none\n");
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--ask"))
        return answerQuestions(arguments.mid(2));
    TestKeychainStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychainstore.moc"
