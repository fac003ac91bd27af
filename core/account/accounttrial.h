// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/resilience/failure.h"
#include "core/venues/privatesession.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkProxy;
class QSslCertificate;

namespace feedwarden {

class AccountLine;
class GovernorService;
class RestClient;
struct AccountSettings;
struct Credentials;
struct Event;

/// What came of a trial.
struct AccountTrialOutcome {
    bool isLetIn = false;   ///< And the account could be read.
    std::optional<KeyPermissions> permissions;
    Failure failure;   ///< Where it was not let in.
    QString problem;   ///< What kept it from being tried at all; untranslated. Empty otherwise.

    friend bool operator==(const AccountTrialOutcome &, const AccountTrialOutcome &) = default;
};

/// Connects an account once, as it would be kept connected, to learn whether its credentials are good: it is let in and
/// read, or the first failure ends it. Nothing is remembered of it.
///
/// Thread: that of its governor's lines; all methods and signals belong to it.
class AccountTrial final : public QObject
{
    Q_OBJECT
public:
    /// Longer than a connection, a login and three readings take where all goes well.
    static constexpr std::chrono::milliseconds Patience{25'000};
    /// What the key may do is asked after the account was read; some exchanges do not tell.
    static constexpr std::chrono::milliseconds PermissionPatience{4'000};

    /// `governor` and `rest` are borrowed and must outlive this. Of `settings` the entry is not looked at.
    AccountTrial(const AccountSettings &settings, Credentials credentials, const QNetworkProxy &proxy,
                 const QList<QSslCertificate> &extraAuthorities, GovernorService *governor, RestClient *rest,
                 QObject *parent = nullptr);
    ~AccountTrial() override;

    void start();   ///< `finished` follows, once, from the event loop.

signals:
    void finished(const feedwarden::AccountTrialOutcome &outcome);

private:
    void take(const Event &event);
    void lookForPermissions();
    void finish(AccountTrialOutcome outcome);

    std::unique_ptr<AccountLine> m_line;   ///< Null where the credentials cannot be any.
    QString m_problem;
    QTimer m_deadline{this};
    QTimer m_permissionTimer{this};
    Clock::time_point m_readAt{};
    bool m_isFinished = false;
};

}   // namespace feedwarden
