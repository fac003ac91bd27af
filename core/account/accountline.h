// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/secretstore.h"
#include "core/connection/connector.h"
#include "core/connection/event.h"
#include "core/connection/snapshot.h"
#include "core/resilience/credentialhealth.h"
#include "core/venues/privatesession.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace feedwarden {

/// One account as it stands. Immutable, cheap to copy.
struct AccountSnapshot {
    QString name;
    QString venue;
    QString environment;
    bool isEnabled = true;
    /// Given up after two refusals, until the user edits or enables it; `refusal` says why.
    bool isDeactivated = false;
    bool isDoubted = false;   ///< Refused once.
    Failure refusal;
    QString problem;   ///< What keeps it from starting: no entry in the secret store, a locked one. Untranslated.
    SecretFault secretFault = SecretFault::None;         ///< Where the store is the problem.
    std::optional<Clock::time_point> nextConfirmation;   ///< While doubted: when it is asked again.
    std::optional<KeyPermissions> permissions;
    std::optional<Clock::time_point> lastEventAt, nextKeyRenewal, keyDiesAt;
    quint64 orderEvents = 0, fills = 0, balanceEvents = 0, positionEvents = 0;
    quint64 healthChecks = 0;   ///< Answered.
    quint64 rereads = 0, keyRenewals = 0, keyRenewalFailures = 0;
    ConnectionSnapshot line;

    friend bool operator==(const AccountSnapshot &, const AccountSnapshot &) = default;
};

/// The private session of one account: a Connector, and what decides whether its keys are still believed.
///
/// Thread: that of its connector; all methods and signals belong to it.
class AccountLine final : public QObject
{
    Q_OBJECT
public:
    /// Between two questions whether the keys are still good.
    static constexpr std::chrono::milliseconds HealthInterval = 60s;
    /// A key that runs out within this time is told of.
    static constexpr auto ExpiryNotice = std::chrono::hours(14 * 24);

    struct Options {
        QString name, venue, environment;
        QList<StreamKey> streams;
        Connector::Options line;   ///< `feed` is set by this.
        /// Given up before, and not touched by the user since: nothing is tried.
        std::optional<Failure> deactivatedBy;
        std::chrono::milliseconds healthInterval = HealthInterval;
        Clock::duration confirmAfter = CredentialHealth::BetweenConfirmations;
    };

    /// `governor` and `rest` are borrowed and must outlive this.
    AccountLine(Options options, Connector::ProtocolFactory makeProtocol, Connector::TransportFactory makeTransport,
                GovernorService *governor, RestClient *rest, QObject *parent = nullptr);
    ~AccountLine() override;

    void start();   ///< Does nothing for an account that was given up.
    void stop();
    void shutDown();
    /// Skips a wait once; an account that was given up is believed again.
    void connectNow();
    void reconnect();
    [[nodiscard]] bool isStopped() const;
    [[nodiscard]] const QString &name() const { return m_options.name; }
    [[nodiscard]] Connector &connector() { return *m_connector; }
    [[nodiscard]] AccountSnapshot snapshot(Clock::time_point now) const;

signals:
    void eventOccurred(const feedwarden::Event &event);
    /// Given up; to be remembered over a restart. After the event of the same meaning.
    void deactivated(const feedwarden::Failure &refusal);
    /// Let in again after doubts.
    void accepted();

private:
    void take(const Event &event);
    void takeRefusal(const Failure &failure);
    void takePermissions(const KeyPermissions &permissions);
    void tell(EventPayload payload);
    void tryAgainToKnow();

    const Options m_options;
    std::unique_ptr<Connector> m_connector;
    CredentialHealth m_health;
    std::optional<Failure> m_deactivatedBy;
    std::optional<KeyPermissions> m_permissions;
    QTimer m_healthTimer{this};
    QTimer m_confirmTimer{this};
    AccountSnapshot m_counts;   ///< What is counted; the rest is filled in when asked for.
    quint32 m_warned = 0;       ///< A bit per kind of warning told since it was last true.
};

}   // namespace feedwarden
