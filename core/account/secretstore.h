// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/processguard.h"
#include "core/account/secret.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>

class QThread;
class QTimer;

namespace feedwarden {

/// Why a store of secrets did not do what it was asked for; words for people are made from it in core/words.
enum class SecretFault {
    None,
    NotFound,           ///< The store works, and has no entry of that name.
    NoStore,            ///< There is no such store on this machine.
    Locked,             ///< It is there but locked, and stayed so.
    Refused,            ///< The user or the system said no.
    TimedOut,           ///< It did not answer in time.
    PassphraseNeeded,   ///< Of the vault: none was given.
    WrongPassphrase,    ///< Of the vault.
    BadPermissions,     ///< Others could read or change it; the detail says what to run.
    Damaged,            ///< What it holds makes no sense.
    TooNew,             ///< It was written by a newer version of this program.
    ReadOnly,
    BadName,   ///< No name of an entry, see isSecretName().
    Failed,    ///< Disk, memory, and what else there is; the detail says it.
};

/// In snake case, for logs.
[[nodiscard]] QLatin1String nameOf(SecretFault fault);

/// Whether the right passphrase, given by the user, would mend it.
[[nodiscard]] constexpr bool isAboutPassphrase(SecretFault fault)
{
    return fault == SecretFault::PassphraseNeeded || fault == SecretFault::WrongPassphrase;
}

/// The answer of a store. What has no meaning for the question is empty.
struct SecretOutcome {
    SecretFault fault = SecretFault::None;
    QString detail;            ///< Untranslated, for the log and as an addition to words; never with a secret.
    Credentials credentials;   ///< Of read().
    QStringList names;         ///< Of names(), sorted.

    [[nodiscard]] bool isOk() const { return fault == SecretFault::None; }
};

/// Tells the program's Redactor about them. A SecretStore does it with all that it reads or writes; who gets
/// credentials another way does it as soon as they are there.
void redactFromNowOn(const Credentials &credentials);

/// 1 to 64 of a-z A-Z 0-9 . _ - with a letter or digit in front: what is a file's name anywhere.
[[nodiscard]] bool isSecretName(const QString &name);

/// A place where credentials are kept under names, asked synchronously: for whoever may wait, and for SecretStore.
///
/// Not thread-safe; it may be made in one thread and then be used in another. Names have been checked by the caller.
class SecretBackend
{
public:
    enum class Kind { Keychain, Vault, Files, Memory };

    virtual ~SecretBackend() = default;

    [[nodiscard]] virtual Kind kind() const = 0;
    /// What it is called, with its place: "the vault secrets.vault in the data folder".
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual bool isReadOnly() const { return false; }
    /// How long a question may take before its answer is TimedOut.
    [[nodiscard]] virtual std::chrono::milliseconds patience() const { return std::chrono::seconds(30); }

    /// Whether it can be used at all.
    [[nodiscard]] virtual SecretOutcome probe() = 0;
    [[nodiscard]] virtual SecretOutcome read(const QString &name) = 0;
    /// Replaces what is there under that name.
    [[nodiscard]] virtual SecretOutcome write(const QString &name, const Credentials &credentials) = 0;
    /// NotFound if there was none.
    [[nodiscard]] virtual SecretOutcome remove(const QString &name) = 0;
    [[nodiscard]] virtual SecretOutcome names() = 0;
};

/// A SecretBackend on a thread of its own, for those who must not wait: deriving a key takes tenths of a second, and a
/// keychain whose bus hangs takes as long as it likes.
///
/// Questions are answered in their order, each exactly once, from the event loop, never from inside; not at all once
/// `context` is gone. One that takes longer than the backend's patience is answered with TimedOut, and what comes later
/// is wiped. Destruction does not wait for a backend that hangs. While a store lives the program is guarded against
/// leaving its memory behind (ProcessGuard).
///
/// Thread: all calls, contexts and callbacks in the thread this lives in.
class SecretStore final : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(SecretOutcome outcome)>;

    explicit SecretStore(std::unique_ptr<SecretBackend> backend, QObject *parent = nullptr);
    ~SecretStore() override;

    [[nodiscard]] SecretBackend::Kind kind() const { return m_kind; }
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }

    void probe(QObject *context, Callback callback);
    void read(const QString &name, QObject *context, Callback callback);
    void write(const QString &name, Credentials credentials, QObject *context, Callback callback);
    void remove(const QString &name, QObject *context, Callback callback);
    void names(QObject *context, Callback callback);

private:
    using Work = std::function<SecretOutcome(SecretBackend &backend)>;
    struct Mailbox;
    struct Question {
        QPointer<QObject> context;
        Callback callback;
        QTimer *deadline = nullptr;
    };

    void ask(Work work, QObject *context, Callback callback);
    void askAbout(const QString &name, Work work, QObject *context, Callback callback);
    void answer(quint64 number, SecretOutcome outcome);

    const ProcessGuard m_guard;
    const SecretBackend::Kind m_kind;
    const QString m_title;
    const bool m_isReadOnly;
    const std::chrono::milliseconds m_patience;
    const std::shared_ptr<Mailbox> m_mailbox;   ///< Outlives both sides.
    QThread *const m_thread;                    ///< Left alone where its backend hangs.
    QObject *const m_desk;                      ///< Lives in m_thread and works there.
    QHash<quint64, Question> m_questions;
    quint64 m_lastNumber = 0;
};

}   // namespace feedwarden
