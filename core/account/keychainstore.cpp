// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/keychainstore.h"

#include "core/account/credentialstext.h"

#ifdef FEEDWARDEN_HAS_KEYCHAIN

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QLibrary>
#include <QMutex>
#include <QRandomGenerator>
#include <QThread>
#include <QWaitCondition>

#include <qt6keychain/keychain.h>

namespace feedwarden {

namespace {

/// One question to the keychain, shared by who waits for it and who asks it.
struct Call {
    enum class Kind { Read, Write, Delete };

    Kind kind = Kind::Read;
    QString service;
    QString key;
    Secret content;   ///< To be written.

    QMutex mutex;
    QWaitCondition hasEnded;
    bool isOver = false;
    SecretFault fault = SecretFault::None;
    QString detail;
    Secret answer;
};

}   // namespace

static QString keyOf(const QString &name) { return QStringLiteral("account/") + name; }
static QString indexKey() { return QStringLiteral("names"); }

/// An object of the thread that all jobs live in. It is started once and outlives everybody.
static QObject *desk()
{
    static QObject *const object = [] {
        auto *thread = new QThread;
        thread->setObjectName(QStringLiteral("keychain"));
        auto *made = new QObject;
        made->moveToThread(thread);
        thread->start();
        return made;
    }();
    return object;
}

/// GLib ends the program when the session's bus goes away under a shared connection, which libsecret asks for.
static void surviveTheBus()
{
#ifdef Q_OS_LINUX
    static const bool isDone = [] {
        constexpr int SessionBus = 2;   // G_BUS_TYPE_SESSION
        QLibrary gio(QStringLiteral("gio-2.0"), 0);
        const auto busOf = reinterpret_cast<void *(*)(int, void *, void **)>(gio.resolve("g_bus_get_sync"));
        const auto setExit = reinterpret_cast<void (*)(void *, int)>(
            gio.resolve("g_dbus_connection_set_exit_on_close"));
        // The connection stands already, so this does not wait.
        if (void *const connection = busOf && setExit ? busOf(SessionBus, nullptr, nullptr) : nullptr)
            setExit(connection, 0);
        return true;
    }();
    Q_UNUSED(isDone);
#endif
}

static SecretFault faultOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return SecretFault::None;
    case QKeychain::EntryNotFound:
        return SecretFault::NotFound;
    case QKeychain::AccessDeniedByUser:
        return SecretFault::Refused;
    case QKeychain::AccessDenied:
        return SecretFault::Locked;   // What libsecret calls locked, too.
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretFault::NoStore;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        return SecretFault::Failed;
    }
    return SecretFault::Failed;   // A newer QtKeychain may know more.
}

/// In the thread of the desk.
static void start(const std::shared_ptr<Call> &call)
{
    QKeychain::Job *job = nullptr;
    // Held until the job is gone: then these bytes are nobody else's, and can be wiped.
    const auto bytes = std::make_shared<QByteArray>(call->content.view().toByteArray());
    switch (call->kind) {
    case Call::Kind::Read:
        job = new QKeychain::ReadPasswordJob(call->service);
        break;
    case Call::Kind::Write: {
        auto *writing = new QKeychain::WritePasswordJob(call->service);
        writing->setBinaryData(*bytes);
        job = writing;
        break;
    }
    case Call::Kind::Delete:
        job = new QKeychain::DeletePasswordJob(call->service);
        break;
    }
    job->setKey(call->key);
    job->setAutoDelete(false);
    QObject::connect(job, &QKeychain::Job::finished, desk(), [call, job, bytes] {
        const QKeychain::Error error = job->error();
        const QString detail = job->errorString();
        QByteArray data;
        if (auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job))
            data = reading->binaryData();
        if (error == QKeychain::NoError || error == QKeychain::EntryNotFound)
            surviveTheBus();
        // QtKeychain has its hands on the job until the event is over.
        QObject::connect(job, &QObject::destroyed, desk(), [call, bytes, data, error, detail]() mutable {
            wipe(*bytes);
            const QMutexLocker locker(&call->mutex);
            call->fault = faultOf(error);
            call->detail = detail;
            call->answer = Secret::take(std::move(data));
            call->content.clear();
            call->isOver = true;
            call->hasEnded.wakeAll();
        });
        job->deleteLater();
    });
    job->start();
}

/// Waits until `deadline` at most.
static std::shared_ptr<Call> ask(Call::Kind kind, const QString &service, const QString &key, QDeadlineTimer deadline,
                                 Secret content = {})
{
    const auto call = std::make_shared<Call>();
    call->kind = kind;
    call->service = service;
    call->key = key;
    call->content = std::move(content);
    QMetaObject::invokeMethod(
        desk(), [call] { start(call); }, Qt::QueuedConnection);
    QMutexLocker locker(&call->mutex);
    while (!call->isOver) {
        if (call->hasEnded.wait(&call->mutex, deadline))
            continue;
        // The call stays with the job; nobody else reads it any more.
        auto given = std::make_shared<Call>();
        given->fault = SecretFault::TimedOut;
        given->detail = QStringLiteral(
                            "the system's keychain did not answer within %1 s; it may be locked, or its bus hangs")
                            .arg(KeychainStore::Patience.count());
        return given;
    }
    return call;
}

static SecretOutcome outcomeOf(const Call &call) { return {.fault = call.fault, .detail = call.detail}; }

bool KeychainStore::isBuiltIn() { return true; }

static SecretOutcome probed(const QString &service, QDeadlineTimer deadline)
{
    const quint64 number = QRandomGenerator::global()->generate64();
    const QString key = QStringLiteral("probe/%1").arg(number, 16, 16, QLatin1Char('0'));
    const QByteArray content = key.toLatin1();
    const auto unusable = [](const Call &call) {
        // Whatever keeps it from storing: there is nothing behind it that we could use.
        const bool isGeneral = call.fault == SecretFault::Failed || call.fault == SecretFault::NotFound;
        return SecretOutcome{.fault = isGeneral ? SecretFault::NoStore : call.fault, .detail = call.detail};
    };
    const auto written = ask(Call::Kind::Write, service, key, deadline, Secret(QByteArrayView(content)));
    if (written->fault != SecretFault::None)
        return unusable(*written);
    const auto read = ask(Call::Kind::Read, service, key, deadline);
    const auto removed = ask(Call::Kind::Delete, service, key, deadline);
    if (read->fault != SecretFault::None)
        return unusable(*read);
    if (read->answer.view() != QByteArrayView(content))
        return {.fault = SecretFault::NoStore,
                .detail = QStringLiteral("the system's keychain does not give back what was put into it")};
    return removed->fault == SecretFault::None ? SecretOutcome() : unusable(*removed);
}

SecretOutcome KeychainStore::probe() { return probed(m_service, QDeadlineTimer(Patience)); }

/// A locked keyring has nothing to find (gnome-keyring 42, *measured*): only writing tells.
static SecretOutcome notFoundOrWorse(const SecretOutcome &notFound, const QString &service, QDeadlineTimer deadline)
{
    SecretOutcome usable = probed(service, deadline);
    return usable.isOk() ? SecretOutcome{.fault = notFound.fault, .detail = notFound.detail} : std::move(usable);
}

SecretOutcome KeychainStore::read(const QString &name)
{
    const QDeadlineTimer deadline(Patience);
    const auto call = ask(Call::Kind::Read, m_service, keyOf(name), deadline);
    SecretOutcome outcome = outcomeOf(*call);
    if (outcome.fault == SecretFault::NotFound)
        return notFoundOrWorse(outcome, m_service, deadline);
    if (!outcome.isOk())
        return outcome;
    auto credentials = readCredentials(call->answer.view());
    if (!credentials)
        return {.fault = SecretFault::Damaged, .detail = credentials.error().detail};
    outcome.credentials = std::move(*credentials);
    return outcome;
}

static Secret indexText(const QStringList &names)
{
    const QByteArray text = names.join(u'\n').toLatin1();
    return Secret(QByteArrayView(text));
}

/// The names that the index has; an index that is not there has none.
static SecretOutcome readIndex(const QString &service, QDeadlineTimer deadline)
{
    const auto call = ask(Call::Kind::Read, service, indexKey(), deadline);
    SecretOutcome outcome = outcomeOf(*call);
    if (outcome.fault == SecretFault::NotFound)
        return {};
    const QStringList names = QString::fromLatin1(call->answer.view()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (isSecretName(name) && !outcome.names.contains(name))
            outcome.names.append(name);
    }
    outcome.names.sort();
    return outcome;
}

SecretOutcome KeychainStore::write(const QString &name, const Credentials &credentials)
{
    const QDeadlineTimer deadline(Patience);
    // The index first: a name without an entry is found out when it is read, an entry without a name never.
    SecretOutcome index = readIndex(m_service, deadline);
    if (!index.isOk())
        return index;
    if (!index.names.contains(name)) {
        const auto named = ask(Call::Kind::Write, m_service, indexKey(), deadline, indexText(index.names << name));
        if (named->fault != SecretFault::None)
            return outcomeOf(*named);
    }
    return outcomeOf(*ask(Call::Kind::Write, m_service, keyOf(name), deadline, writeCredentials(credentials)));
}

SecretOutcome KeychainStore::remove(const QString &name)
{
    const QDeadlineTimer deadline(Patience);
    // Asked for before, since some keychains find nothing wrong in deleting what is not there.
    const auto read = ask(Call::Kind::Read, m_service, keyOf(name), deadline);
    if (read->fault == SecretFault::NotFound)
        return notFoundOrWorse(outcomeOf(*read), m_service, deadline);
    if (read->fault != SecretFault::None)
        return outcomeOf(*read);
    const auto removed = ask(Call::Kind::Delete, m_service, keyOf(name), deadline);
    if (removed->fault != SecretFault::None)
        return outcomeOf(*removed);
    SecretOutcome index = readIndex(m_service, deadline);
    if (!index.isOk() || index.names.removeAll(name) == 0)
        return {.fault = index.fault, .detail = index.detail};
    return outcomeOf(*ask(Call::Kind::Write, m_service, indexKey(), deadline, indexText(index.names)));
}

SecretOutcome KeychainStore::names()
{
    const QDeadlineTimer deadline(Patience);
    SecretOutcome index = readIndex(m_service, deadline);
    return index.isOk() && index.names.isEmpty() ? notFoundOrWorse({}, m_service, deadline) : std::move(index);
}

}   // namespace feedwarden

#else

namespace feedwarden {

static SecretOutcome notBuiltIn()
{
    return {.fault = SecretFault::NoStore, .detail = QStringLiteral("this program was built without QtKeychain")};
}

bool KeychainStore::isBuiltIn() { return false; }
SecretOutcome KeychainStore::probe() { return notBuiltIn(); }
SecretOutcome KeychainStore::read(const QString &) { return notBuiltIn(); }
SecretOutcome KeychainStore::write(const QString &, const Credentials &) { return notBuiltIn(); }
SecretOutcome KeychainStore::remove(const QString &) { return notBuiltIn(); }
SecretOutcome KeychainStore::names() { return notBuiltIn(); }

}   // namespace feedwarden

#endif
