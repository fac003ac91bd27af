// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accounttrial.h"
#include "core/account/secret.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace feedwarden {

/// What the user says of an account, beside its secrets.
struct AccountDraft {
    QString name;    ///< [a-z0-9-]{1,40}; stays as it is once the account is there.
    QString venue;   ///< One of accountVenues(); likewise.
    QString environment = QStringLiteral("live");

    friend bool operator==(const AccountDraft &, const AccountDraft &) = default;
};

/// What the accounts page asks of the program. The app implements it; ui knows neither the Monitor's threads nor where
/// secrets lie.
///
/// Thread: the UI's; nothing here blocks. Credentials go in and never come out. Parts of credentials that are empty
/// mean those that are kept already.
class AccountsDriver : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual QStringList names() const = 0;   ///< Of all accounts.
    [[nodiscard]] virtual std::optional<AccountDraft> find(const QString &account) const = 0;
    /// Where secrets are kept, for people; empty while that is not known or there is no such place.
    [[nodiscard]] virtual QString storeTitle() const = 0;
    /// Why none can be kept, for people; empty while they can or it is not known.
    [[nodiscard]] virtual QString storeProblem() const = 0;
    /// Whether the passphrase of a vault is what is missing there.
    [[nodiscard]] virtual bool isPassphraseMissing() const = 0;
    /// Whether there is no vault yet: the passphrase that unlock() is given becomes its own.
    [[nodiscard]] virtual bool isVaultNew() const = 0;
    /// Looks for the store, if that has not been done; `storeChanged` follows.
    virtual void openStore() = 0;
    /// Opens the vault with it, for what is kept from now on and for accounts that wait; `unlocked` or `unlockFailed`
    /// follows. One that is wrong changes nothing. A later call replaces it.
    virtual void unlock(feedwarden::Secret passphrase) = 0;
    virtual void cancelUnlock() = 0;   ///< Neither follows any more, and nothing is opened.

    virtual void connectNow(const QString &account) = 0;
    virtual void reconnect(const QString &account) = 0;
    virtual void setEnabled(const QString &account, bool isEnabled) = 0;
    /// With its entry of the store.
    virtual void remove(const QString &account) = 0;

    /// Connects it once, with nothing kept; `tested` follows. A later call replaces it.
    virtual void test(const feedwarden::AccountDraft &draft, feedwarden::Credentials credentials) = 0;
    virtual void cancelTest() = 0;   ///< `tested` does not follow any more.
    /// Adds the account, or changes the one of that name. `saved` or `saveFailed` follows.
    virtual void save(const feedwarden::AccountDraft &draft, feedwarden::Credentials credentials) = 0;

signals:
    void storeChanged();
    void unlocked();                            ///< After storeChanged().
    void unlockFailed(const QString &reason);   ///< `reason` is for people.
    void tested(const feedwarden::AccountTrialOutcome &outcome);
    void saved(const QString &account);
    void saveFailed(const QString &reason);
    /// Something else that was asked for could not be done; `reason` is for people.
    void failed(const QString &account, const QString &reason);
};

}   // namespace feedwarden
