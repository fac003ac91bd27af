// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/secretstore.h"

#include "core/base/redactor.h"
#include "core/transport/workerthread.h"

#include <QMutex>
#include <QRegularExpression>
#include <QTimer>

#include <utility>

namespace feedwarden {

using namespace std::chrono_literals;

/// How long the destructor waits for a question that is being worked on.
static constexpr auto Farewell = 1s;

QLatin1String nameOf(SecretFault fault)
{
    switch (fault) {
    case SecretFault::None:
        return QLatin1String("none");
    case SecretFault::NotFound:
        return QLatin1String("not_found");
    case SecretFault::NoStore:
        return QLatin1String("no_store");
    case SecretFault::Locked:
        return QLatin1String("locked");
    case SecretFault::Refused:
        return QLatin1String("refused");
    case SecretFault::TimedOut:
        return QLatin1String("timed_out");
    case SecretFault::PassphraseNeeded:
        return QLatin1String("passphrase_needed");
    case SecretFault::WrongPassphrase:
        return QLatin1String("wrong_passphrase");
    case SecretFault::BadPermissions:
        return QLatin1String("bad_permissions");
    case SecretFault::Damaged:
        return QLatin1String("damaged");
    case SecretFault::TooNew:
        return QLatin1String("too_new");
    case SecretFault::ReadOnly:
        return QLatin1String("read_only");
    case SecretFault::BadName:
        return QLatin1String("bad_name");
    case SecretFault::Failed:
        return QLatin1String("failed");
    }
    Q_UNREACHABLE();
}

bool isSecretName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]{0,63}\\z"));
    return pattern.match(name).hasMatch();
}

void redactFromNowOn(const Credentials &credentials)
{
    for (const Secret *secret : {&credentials.key, &credentials.secret, &credentials.passphrase})
        Redactor::program().add(secret->view());
}

/// Where the working thread leaves answers, whether or not somebody is still there to take them.
struct SecretStore::Mailbox {
    QMutex mutex;
    SecretStore *owner = nullptr;
    std::unique_ptr<SecretBackend> backend;   ///< Of the working thread alone.
};

SecretStore::SecretStore(std::unique_ptr<SecretBackend> backend, QObject *parent)
    : QObject(parent),
      m_kind(backend->kind()),
      m_title(backend->title()),
      m_isReadOnly(backend->isReadOnly()),
      m_patience(backend->patience()),
      m_mailbox(std::make_shared<Mailbox>()),
      m_thread(new WorkerThread(QStringLiteral("secrets"))),
      m_desk(new QObject)
{
    m_mailbox->owner = this;
    m_mailbox->backend = std::move(backend);
    m_desk->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread->start();
}

SecretStore::~SecretStore()
{
    {
        const QMutexLocker locker(&m_mailbox->mutex);
        m_mailbox->owner = nullptr;
    }
    m_thread->quit();
    if (m_thread->wait(QDeadlineTimer(Farewell)))
        delete m_thread;
    else   // It deletes itself when what it waits for comes to an end, if ever.
        connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

void SecretStore::probe(QObject *context, Callback callback)
{
    ask([](SecretBackend &backend) { return backend.probe(); }, context, std::move(callback));
}

void SecretStore::read(const QString &name, QObject *context, Callback callback)
{
    askAbout(
        name, [name](SecretBackend &backend) { return backend.read(name); }, context, std::move(callback));
}

void SecretStore::write(const QString &name, Credentials credentials, QObject *context, Callback callback)
{
    redactFromNowOn(credentials);
    const auto shared = std::make_shared<Credentials>(std::move(credentials));
    askAbout(
        name, [name, shared](SecretBackend &backend) { return backend.write(name, *shared); }, context,
        std::move(callback));
}

void SecretStore::remove(const QString &name, QObject *context, Callback callback)
{
    askAbout(
        name, [name](SecretBackend &backend) { return backend.remove(name); }, context, std::move(callback));
}

void SecretStore::names(QObject *context, Callback callback)
{
    ask([](SecretBackend &backend) { return backend.names(); }, context, std::move(callback));
}

void SecretStore::askAbout(const QString &name, Work work, QObject *context, Callback callback)
{
    if (isSecretName(name))
        return ask(std::move(work), context, std::move(callback));
    ask([](SecretBackend &) { return SecretOutcome{.fault = SecretFault::BadName}; }, context, std::move(callback));
}

void SecretStore::ask(Work work, QObject *context, Callback callback)
{
    const quint64 number = ++m_lastNumber;
    auto *deadline = new QTimer(this);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, this, [this, number] {
        answer(number, {.fault = SecretFault::TimedOut,
                        .detail = QStringLiteral("%1 did not answer within %2 s").arg(m_title).arg(m_patience / 1s)});
    });
    deadline->start(m_patience);
    m_questions.insert(number, {context, std::move(callback), deadline});

    QMetaObject::invokeMethod(
        m_desk,
        [mailbox = m_mailbox, number, work = std::move(work)] {
            const auto outcome = std::make_shared<SecretOutcome>(work(*mailbox->backend));
            const QMutexLocker locker(&mailbox->mutex);
            if (!mailbox->owner)
                return;
            QMetaObject::invokeMethod(
                mailbox->owner,
                [owner = mailbox->owner, number, outcome] { owner->answer(number, std::move(*outcome)); },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void SecretStore::answer(quint64 number, SecretOutcome outcome)
{
    const auto found = m_questions.find(number);
    if (found == m_questions.end())
        return;
    const Question question = std::move(*found);
    m_questions.erase(found);
    question.deadline->deleteLater();
    redactFromNowOn(outcome.credentials);
    if (question.context)
        question.callback(std::move(outcome));
}

}   // namespace feedwarden
