// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/simulator.h"
#include "core/account/secretshelf.h"
#include "core/config/configuration.h"
#include "core/transport/workerthread.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>

namespace feedwarden {

/// The exchanges of demo mode: a simulator on a thread of its own, so that what it does cannot be felt by what watches
/// it. Thread: the main one; everything is asynchronous. The destructor waits for the thread.
class DemoExchanges final : public QObject
{
    Q_OBJECT
public:
    explicit DemoExchanges(QObject *parent = nullptr);
    ~DemoExchanges() override;

    /// `ready` or `failed` follows.
    void start();

    /// Takes effect at once; what cannot begin is told by faultRefused().
    void inject(const feedwarden::Fault &fault);
    /// Those of the simulated accounts. They belong to nobody and are written nowhere.
    [[nodiscard]] std::shared_ptr<SecretShelf> secrets() const { return m_secrets; }
    /// Ends the faults of one venue.
    void clear(const QString &venue);

signals:
    /// A configuration whose feeds and accounts are the simulated exchanges', and by venue the names of the faults it
    /// can be asked for.
    void ready(const feedwarden::Configuration &configuration, const QHash<QString, QStringList> &faults);
    void failed(const feedwarden::Error &error);
    void faultBegan(const QString &venue, quint64 id);
    void faultEnded(const QString &venue, quint64 id);
    void faultRefused(const feedwarden::Error &error);

private:
    const std::shared_ptr<SecretShelf> m_secrets = std::make_shared<SecretShelf>();
    WorkerThread m_thread{QStringLiteral("simulator")};
    Simulator *m_simulator = nullptr;   ///< Lives on m_thread, deleted by its end.
};

/// Lively feeds of every simulated venue, and an account of each venue whose accounts can be heard; everything else is
/// as built in.
[[nodiscard]] Configuration demoConfiguration(const QList<Simulator::Endpoint> &endpoints);
/// Puts the secrets of those accounts where their entries are looked for.
void shelveDemoSecrets(const QList<Simulator::Endpoint> &endpoints, SecretShelf &shelf);

}   // namespace feedwarden
