// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountstage.h"

#include "core/config/configuration.h"
#include "core/config/configurationfile.h"
#include "core/monitor/monitor.h"
#include "core/outlets/jsonlines.h"

#include <QFile>
#include <QJsonObject>
#include <QSignalSpy>

using namespace feedwarden;
using namespace feedwarden::test;

/// Accounts as a user has them: a configuration file that names them, secrets in files, the Monitor with its threads.
class TestMonitorAccounts final : public QObject, private AccountStage
{
    Q_OBJECT

private slots:
    void init()
    {
        setStage();
        start(QStringLiteral("binance-spot"), 2);
        m_manager.reset();   // The Monitor has its own.
        store(QStringLiteral("first"), m_endpoint.accounts.at(0));
        store(QStringLiteral("second"), m_endpoint.accounts.at(1));
    }
    void cleanup() { clearStage(); }

    void accountsOfAFileAreKept();
    void whatIsEditedIsTakenUpWithoutTouchingTheOthers();
    void anAccountEndsWithTheProgram();

private:
    [[nodiscard]] std::optional<Configuration> configuration(const QByteArray &accounts) const
    {
        const QString path = m_folder->filePath(QStringLiteral("feedwarden.toml"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("config_version = 1\n\n[general]\ndata_dir = \"" + m_folder->path().toUtf8()
                   + "\"\n\n[governor]\nattempts_per_second = 100\n\n[secrets]\nstore = \"files\"\nfolder = \""
                   + m_folder->filePath(QStringLiteral("secrets")).toUtf8() + "\"\n\n" + accounts);
        file.close();
        const ReadResult result = readConfiguration(path);
        for (const ConfigError &error : result.errors)
            qWarning("%s", qPrintable(error.toString()));
        return result.configuration;
    }
    [[nodiscard]] QByteArray account(const char *name, const char *more = "") const
    {
        return QByteArray("[[account]]\nname = \"") + name + "\"\nvenue = \"binance-spot\"\nurl = \""
               + m_endpoint.url.toEncoded() + "\"\nrest_url = \"" + m_endpoint.restUrl.toEncoded() + "\"\n" + more
               + '\n';
    }
    [[nodiscard]] static const AccountSnapshot *find(const Monitor &monitor, const QString &name)
    {
        const auto found = std::find_if(monitor.accounts().begin(), monitor.accounts().end(),
                                        [&name](const AccountSnapshot &account) { return account.name == name; });
        return found != monitor.accounts().end() ? &*found : nullptr;
    }
    [[nodiscard]] static bool isUp(const Monitor &monitor, const char *name)
    {
        const AccountSnapshot *account = find(monitor, QLatin1String(name));
        return account && account->rereads > 0 && account->line.metrics.trustedStreams > 0
               && account->line.metrics.trustedStreams == account->line.metrics.wantedStreams;
    }
};

void TestMonitorAccounts::accountsOfAFileAreKept()
{
    const auto read = configuration(account("first"));
    QVERIFY(read);
    QCOMPARE(read->enabledAccounts(), qsizetype(1));
    Monitor monitor;
    QList<Event> events;
    connect(&monitor, &Monitor::eventOccurred, this, [&](const Event &event) { events.append(event); });
    monitor.apply(*read);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(monitor, "first"), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(find(monitor, QStringLiteral("first"))->orderEvents > 2, 20'000);
    QVERIFY(monitor.feeds().isEmpty());

    const auto order = std::find_if(events.begin(), events.end(), [](const Event &event) {
        return nameOf(event.payload) == QLatin1String("account_order");
    });
    QVERIFY(order != events.end());
    const QJsonObject line = toJson(*order);
    QCOMPARE(line.value(QLatin1String("account")).toString(), QStringLiteral("first"));
    QVERIFY(!line.contains(QLatin1String("feed")));
    QVERIFY(!line.value(QLatin1String("order_id")).toString().isEmpty());
    const QJsonObject picture = toJson(*find(monitor, QStringLiteral("first")), wallNow(), Clock::now());
    QCOMPARE(picture.value(QLatin1String("account")).toString(), QStringLiteral("first"));
    QVERIFY(picture.value(QLatin1String("order_events")).toInteger() > 2);
    QVERIFY(picture.value(QLatin1String("key_dies_ms")).isNull());   // Its session has no key of its own.
}

void TestMonitorAccounts::whatIsEditedIsTakenUpWithoutTouchingTheOthers()
{
    Monitor monitor;
    int failures = 0;
    connect(&monitor, &Monitor::eventOccurred, this, [&](const Event &event) {
        failures += event.account == QLatin1String("first") && std::holds_alternative<ConnectionFailed>(event.payload);
    });
    monitor.apply(*configuration(account("first")));
    QTRY_VERIFY_WITH_TIMEOUT(isUp(monitor, "first"), 20'000);
    monitor.apply(*configuration(account("second") + account("first")));
    QTRY_VERIFY_WITH_TIMEOUT(isUp(monitor, "second"), 20'000);
    QVERIFY(isUp(monitor, "first"));
    monitor.apply(*configuration(account("second", "enabled = false\n") + account("first")));
    QTRY_VERIFY(!find(monitor, QStringLiteral("second"))->isEnabled);
    QTRY_COMPARE(find(monitor, QStringLiteral("second"))->line.state, LineState::Idle);
    monitor.apply(*configuration(account("first")));
    QTRY_VERIFY(!find(monitor, QStringLiteral("second")));
    QVERIFY(isUp(monitor, "first"));
    QCOMPARE(find(monitor, QStringLiteral("first"))->rereads, quint64(1));
    QCOMPARE(failures, 0);
}

void TestMonitorAccounts::anAccountEndsWithTheProgram()
{
    Monitor monitor;
    QSignalSpy stopped(&monitor, &Monitor::stopped);
    monitor.apply(*configuration(account("first")));
    QTRY_VERIFY_WITH_TIMEOUT(isUp(monitor, "first"), 20'000);
    monitor.shutDown();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), qsizetype(1), 5'000);
}

QTEST_GUILESS_MAIN(TestMonitorAccounts)
#include "tst_monitoraccounts.moc"
