// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopalerts.h"
#include "tests/support/testmain.h"

#include <QDBusMessage>
#include <QProcess>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace tst_desktopalerts {

using namespace feedwarden;

/// What a desktop shows messages with, on a bus of its own.
class Screen final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        QString program, title, text;
        QStringList actions;
        QVariantMap hints;
        uint replaced = 0;
        int timeout = 0;
    };
    QStringList abilities{QStringLiteral("body"), QStringLiteral("actions")};
    QList<Shown> messages;
    QList<uint> closed;
    bool isBroken = false;

public slots:
    void CloseNotification(uint id)
    {
        closed << id;
        emit NotificationClosed(id, 3);
    }
    QStringList GetCapabilities() { return abilities; }
    uint Notify(const QString &program, uint replaced, const QString &, const QString &title, const QString &text,
                const QStringList &actions, const QVariantMap &hints, int timeout, const QDBusMessage &message)
    {
        if (isBroken) {
            message.setDelayedReply(true);
            bus.send(message.createErrorReply(QDBusError::Failed, QStringLiteral("no room")));
            return 0;
        }
        messages.append({program, title, text, actions, hints, replaced, timeout});
        return replaced != 0 ? replaced : uint(messages.size());
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

public:
    QDBusConnection bus{QString()};
};

/// Alerts on the desktop, by the server of the specification.
class TestDesktopAlerts final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void anAlertIsShownAsItsSeverityWants_data();
    void anAlertIsShownAsItsSeverityWants();
    void textsAreNeverMarkup_data();
    void textsAreNeverMarkup();
    void aClickShowsTheWindow();
    void anEndTakesThePlaceOfItsBeginning();
    void aGroupGoesWithTheLastOfIt();
    void whatIsToldTogetherTakesThePlaceOfEach();
    void anEndThatComesAtOnceFindsItsBeginning();
    void whoCannotShowItSaysSo_data();
    void whoCannotShowItSaysSo();

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<Screen> m_screen;
    QDBusConnection m_program{QString()};
};

void TestDesktopAlerts::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
        QSKIP("there is no dbus-daemon");
    m_address = QStringLiteral("unix:path=") + m_folder.filePath(QStringLiteral("bus"));
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                    QStringLiteral("--address=") + m_address});
    QVERIFY(m_daemon.waitForStarted());
    QTRY_VERIFY(m_daemon.canReadLine());
    m_program = QDBusConnection::connectToBus(m_address, QStringLiteral("program"));
    QVERIFY(m_program.isConnected());
}

void TestDesktopAlerts::cleanupTestCase()
{
    m_screen.reset();
    m_program = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(QStringLiteral("screen"));
    QDBusConnection::disconnectFromBus(QStringLiteral("program"));
    m_daemon.terminate();
    if (m_daemon.state() != QProcess::NotRunning)
        QVERIFY(m_daemon.waitForFinished());
}

void TestDesktopAlerts::init()
{
    m_screen.reset();
    QDBusConnection::disconnectFromBus(QStringLiteral("screen"));
    QDBusConnection bus = QDBusConnection::connectToBus(m_address, QStringLiteral("screen"));
    m_screen = std::make_unique<Screen>();
    m_screen->bus = bus;
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), m_screen.get(),
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
}

static AlertMessage messageOf(AlertSeverity severity)
{
    AlertMessage message;
    message.severity = severity;
    message.title = QStringLiteral("Binance is down");
    message.text = QStringLiteral("since 14:03:07");
    return message;
}

void TestDesktopAlerts::anAlertIsShownAsItsSeverityWants_data()
{
    QTest::addColumn<AlertSeverity>("severity");
    QTest::addColumn<bool>("withSound");
    QTest::addColumn<int>("urgency");
    QTest::newRow("information") << AlertSeverity::Info << false << 0;
    QTest::newRow("a warning") << AlertSeverity::Warning << false << 1;
    QTest::newRow("critical") << AlertSeverity::Critical << true << 2;
    QTest::newRow("critical, without sound") << AlertSeverity::Critical << false << 2;
}

void TestDesktopAlerts::anAlertIsShownAsItsSeverityWants()
{
    QFETCH(const AlertSeverity, severity);
    QFETCH(const bool, withSound);
    QFETCH(const int, urgency);
    AlertService service;
    const DesktopAlerts alerts(&service, m_program);
    emit service.notificationWanted(messageOf(severity), withSound);
    QTRY_COMPARE(m_screen->messages.size(), 1);
    const Screen::Shown &shown = m_screen->messages.first();
    QCOMPARE(shown.program, QStringLiteral("Feedwarden"));
    QCOMPARE(shown.title, QStringLiteral("Binance is down"));
    QCOMPARE(shown.text, QStringLiteral("since 14:03:07"));
    const QVariant hint = shown.hints.value(QStringLiteral("urgency"));
    QCOMPARE(hint.typeId(), int(QMetaType::UChar));   // The type that the specification names.
    QCOMPARE(hint.toInt(), urgency);
    QCOMPARE(shown.hints.contains(QStringLiteral("sound-name")), withSound);
    QCOMPARE(shown.hints.contains(QStringLiteral("suppress-sound")), !withSound);
}

void TestDesktopAlerts::textsAreNeverMarkup_data()
{
    QTest::addColumn<QStringList>("abilities");
    QTest::addColumn<QString>("text");
    QTest::newRow("where there is markup") << QStringList{QStringLiteral("body"), QStringLiteral("body-markup")}
                                           << "&lt;a href=&quot;x&quot;&gt;1 &amp; 2&lt;/a&gt;";
    QTest::newRow("where there is none") << QStringList{QStringLiteral("body")} << "<a href=\"x\">1 & 2</a>";
}

void TestDesktopAlerts::textsAreNeverMarkup()
{
    QFETCH(const QStringList, abilities);
    QFETCH(const QString, text);
    m_screen->abilities = abilities;
    AlertService service;
    const DesktopAlerts alerts(&service, m_program);
    AlertMessage message = messageOf(AlertSeverity::Warning);
    message.text = QStringLiteral("<a href=\"x\">1 & 2</a>");
    emit service.notificationWanted(message, false);
    QTRY_COMPARE(m_screen->messages.size(), 1);
    QCOMPARE(m_screen->messages.first().text, text);
    QVERIFY(m_screen->messages.first().actions.isEmpty());   // Not offered, so not used.
}

void TestDesktopAlerts::aClickShowsTheWindow()
{
    AlertService service;
    const DesktopAlerts alerts(&service, m_program);
    const QSignalSpy raised(&alerts, &DesktopAlerts::raiseRequested);
    emit service.notificationWanted(messageOf(AlertSeverity::Critical), false);
    QTRY_COMPARE(m_screen->messages.size(), 1);
    QCOMPARE(m_screen->messages.first().actions.value(0), QStringLiteral("default"));
    emit service.notificationWanted(messageOf(AlertSeverity::Critical), false);
    QTRY_COMPARE(m_screen->messages.size(), 2);
    emit m_screen->ActionInvoked(99, QStringLiteral("default"));   // Another program's.
    emit m_screen->ActionInvoked(1, QStringLiteral("other"));
    emit m_screen->NotificationClosed(2, 1);
    emit m_screen->ActionInvoked(2, QStringLiteral("default"));   // No longer ours.
    emit m_screen->ActionInvoked(1, QStringLiteral("default"));
    QTRY_COMPARE(raised.size(), 1);
}

void TestDesktopAlerts::anEndTakesThePlaceOfItsBeginning()
{
    AlertService service;
    const DesktopAlerts alerts(&service, m_program);
    AlertMessage message = messageOf(AlertSeverity::Critical);
    message.kind = QStringLiteral("line_down");
    const auto tell = [&](const char *subject, const char *event) {
        message.subject = QLatin1String(subject);
        message.event = QLatin1String(event);
        const qsizetype before = m_screen->messages.size();
        emit service.notificationWanted(message, false);
        QTRY_COMPARE(m_screen->messages.size(), before + 1);
    };
    tell("binance", "raised");
    QCOMPARE(m_screen->messages.last().timeout, 0);   // It stays.
    tell("okx", "raised");
    QCOMPARE(m_screen->messages.last().replaced, 0u);
    tell("binance", "resolved");
    QCOMPARE(m_screen->messages.last().replaced, 1u);
    QCOMPARE(m_screen->messages.last().timeout, -1);
    QCOMPARE(m_screen->messages.last().hints.value(QStringLiteral("urgency")).toInt(), 0);
    emit m_screen->NotificationClosed(2, 2);
    tell("okx", "resolved");   // Somebody has put the first one away.
    QCOMPARE(m_screen->messages.last().replaced, 0u);
}

static AlertMessage lineMessage(const char *event, const char *subject, AlertSeverity severity)
{
    AlertMessage message = messageOf(severity);
    message.kind = QStringLiteral("line_down");
    message.event = QLatin1String(event);
    message.subject = QLatin1String(subject);
    return message;
}

void TestDesktopAlerts::aGroupGoesWithTheLastOfIt()
{
    AlertService service;
    const DesktopAlerts alerts(&service, m_program);
    const auto tell = [&](const char *subject, const char *event, const char *kind = "line_down") {
        AlertMessage message = lineMessage(event, subject, AlertSeverity::Critical);
        message.kind = QLatin1String(kind);
        const qsizetype before = m_screen->messages.size();
        emit service.notificationWanted(message, false);
        QTRY_COMPARE(m_screen->messages.size(), before + 1);
    };
    tell("binance, okx, kraken", "raised");   // 1
    tell("okx", "raised", "stream_silent");   // 2
    QCOMPARE(m_screen->messages.last().replaced, 0u);
    tell("okx", "resolved");   // 3: the group is still about two.
    QCOMPARE(m_screen->messages.last().replaced, 0u);
    tell("kraken, nobody", "resolved");
    QCOMPARE(m_screen->messages.last().replaced, 0u);
    QVERIFY(m_screen->closed.isEmpty());
    tell("binance", "resolved");   // The last of it.
    QCOMPARE(m_screen->messages.last().replaced, 1u);
    // Another kind of the same exchange is another matter.
    tell("okx", "resolved", "stream_silent");
    QCOMPARE(m_screen->messages.last().replaced, 2u);
    QVERIFY(m_screen->closed.isEmpty());
}

void TestDesktopAlerts::whatIsToldTogetherTakesThePlaceOfEach()
{
    AlertService service;
    const DesktopAlerts alerts(&service, m_program);
    const auto tell = [&](const char *subject, const char *event) {
        const qsizetype before = m_screen->messages.size();
        emit service.notificationWanted(lineMessage(event, subject, AlertSeverity::Critical), false);
        QTRY_COMPARE(m_screen->messages.size(), before + 1);
    };
    tell("binance", "raised");
    tell("okx", "raised");
    tell("binance, okx", "resolved");   // One of them becomes the end, the other one goes.
    QCOMPARE(m_screen->messages.last().replaced, 1u);
    QTRY_COMPARE(m_screen->closed, QList<uint>{2});
}

void TestDesktopAlerts::anEndThatComesAtOnceFindsItsBeginning()
{
    AlertService service;
    const DesktopAlerts alerts(&service, m_program);
    emit service.notificationWanted(lineMessage("raised", "binance, okx", AlertSeverity::Critical), false);
    emit service.notificationWanted(lineMessage("resolved", "binance, okx", AlertSeverity::Critical), false);
    QTRY_COMPARE(m_screen->messages.size(), 2);
    QCOMPARE(m_screen->messages.last().replaced, 1u);
}

void TestDesktopAlerts::whoCannotShowItSaysSo_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("no bus") << "bus";
    QTest::newRow("no server") << "server";
    QTest::newRow("a server that refuses") << "refusal";
}

void TestDesktopAlerts::whoCannotShowItSaysSo()
{
    QFETCH(const QString, what);
    if (what == QLatin1String("server"))
        QVERIFY(m_screen->bus.unregisterService(QStringLiteral("org.freedesktop.Notifications")));
    m_screen->isBroken = what == QLatin1String("refusal");
    NotificationServer server(what == QLatin1String("bus") ? QDBusConnection(QString()) : m_program);
    QSignalSpy refused(&server, &NotificationServer::refused);
    const QSignalSpy shown(&server, &NotificationServer::shown);
    server.show({QStringLiteral("title"), QStringLiteral("text"), AlertSeverity::Info, false});
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().value<DesktopNotice>().title, QStringLiteral("title"));
    QCOMPARE(shown.size(), 0);
}

}   // namespace tst_desktopalerts

FEEDWARDEN_WIDGET_TEST(tst_desktopalerts::TestDesktopAlerts)
#include "tst_desktopalerts.moc"
