// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/simulator.h"
#include "core/account/accountmanager.h"
#include "core/account/secretfiles.h"
#include "core/connection/governorservice.h"
#include "core/connection/restclient.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace feedwarden::test {

/// What a test of accounts stands on: a simulated exchange with accounts, a folder of secrets, a manager and what it
/// tells. Confirmations and checks are a second or less apart, so that nothing takes long.
class AccountStage
{
protected:
    void setStage()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_events.clear();
        m_keyLife.reset();
        m_rights = SimKeyRights::ReadOnly;
    }
    void clearStage()
    {
        m_manager.reset();
        m_rest.reset();
        m_governor.reset();
        m_simulator.reset();
    }

    /// An exchange with `accounts` accounts, each of which has `rate` events a second, and a manager.
    void start(const QString &venue, int accounts = 1, double rate = 20)
    {
        m_simulator = std::make_unique<Simulator>(
            Simulator::Options{.venues = {venue},
                               .rate = 20,
                               .accounts = accounts,
                               .accountRate = rate,
                               .keyRights = m_rights,
                               .truthFile = m_folder->filePath(QStringLiteral("truth.jsonl"))});
        const auto started = m_simulator->start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        m_endpoint = m_simulator->endpoints().constFirst();
        QCOMPARE(m_endpoint.accounts.size(), accounts);
        GovernorPolicy governor;
        governor.attemptsPerSecond = 1'000;
        governor.windowShare = 1;
        m_governor = std::make_unique<GovernorService>(governor, 7);
        m_rest = std::make_unique<RestClient>();
        startManager();
    }

    void startManager()
    {
        AccountManager::Options options;
        options.secrets.place = SecretPlace::Files;
        options.secrets.dataFolder = m_folder->path();
        options.secrets.filesFolder = m_folder->filePath(QStringLiteral("secrets"));
        options.deactivationFile = m_folder->filePath(QStringLiteral("accounts.json"));
        options.protocol.keyLife = m_keyLife;
        options.confirmAfter = 1s;
        options.reconcileInterval = 1s;
        options.healthInterval = 500ms;
        m_manager = std::make_unique<AccountManager>(std::move(options), m_governor.get(), m_rest.get());
        QObject::connect(m_manager.get(), &AccountManager::eventOccurred, m_manager.get(),
                         [this](const Event &event) { m_events.append(event); });
    }

    /// Into the folder of secrets.
    void store(const QString &entry, const SimCredentials &credentials, bool isEd25519 = false)
    {
        const QString folder = m_folder->filePath(QStringLiteral("secrets"));
        QDir().mkpath(folder);
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        SecretFiles files(folder);
        Credentials kept;
        kept.key = Secret(isEd25519 ? credentials.ed25519Key : credentials.apiKey);
        kept.secret = Secret(isEd25519 ? credentials.ed25519Secret : credentials.apiSecret);
        kept.passphrase = Secret(credentials.passphrase);
        const SecretOutcome written = files.write(entry, kept);
        QVERIFY2(written.isOk(), qPrintable(written.detail));
    }

    [[nodiscard]] AccountSettings settingsOf(const QString &name, const QString &venue) const
    {
        AccountSettings settings;
        settings.name = name;
        settings.venue = venue;
        settings.entry = name;
        settings.url = m_endpoint.url;
        settings.restUrl = m_endpoint.restUrl;
        settings.backoff.initialDelay = 100ms;
        settings.backoff.stableAfter = 1s;
        settings.breaker.failureThreshold = 50;
        settings.health.pingInterval = 1s;
        return settings;
    }

    void inject(const Fault &fault)
    {
        const auto begun = m_simulator->inject(fault);
        QVERIFY2(begun, begun ? "" : qPrintable(begun.error().detail));
    }

    [[nodiscard]] AccountSnapshot picture(const QString &name = QStringLiteral("main")) const
    {
        const QList<AccountSnapshot> pictures = m_manager->snapshots(Clock::now());
        const auto found = std::find_if(pictures.begin(), pictures.end(),
                                        [&name](const AccountSnapshot &account) { return account.name == name; });
        return found != pictures.end() ? *found : AccountSnapshot();
    }

    [[nodiscard]] bool isTrusted(const QString &name = QStringLiteral("main")) const
    {
        const ConnectionMetrics &metrics = picture(name).line.metrics;
        return metrics.wantedStreams > 0 && metrics.trustedStreams == metrics.wantedStreams;
    }

    template<typename T>
    [[nodiscard]] std::vector<T> told(const QString &account = QStringLiteral("main")) const
    {
        std::vector<T> found;
        for (const Event &event : m_events) {
            const T *payload = std::get_if<T>(&event.payload);
            if (payload && event.account == account)
                found.push_back(*payload);
        }
        return found;
    }

    [[nodiscard]] QList<AccountEvent> heard(const QString &account = QStringLiteral("main")) const
    {
        QList<AccountEvent> events;
        for (const AccountChanged &changed : told<AccountChanged>(account))
            events.append(changed.event);
        return events;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<GovernorService> m_governor;
    std::unique_ptr<RestClient> m_rest;
    std::unique_ptr<AccountManager> m_manager;
    std::optional<std::chrono::seconds> m_keyLife;    ///< Of sessions' keys; none = the venue's own.
    SimKeyRights m_rights = SimKeyRights::ReadOnly;   ///< Of the accounts' keys.
    Simulator::Endpoint m_endpoint;
    QList<Event> m_events;
};

}   // namespace feedwarden::test
