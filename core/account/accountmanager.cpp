// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountmanager.h"

#include "core/account/accountprotocols.h"
#include "core/base/logging.h"
#include "core/transport/websockettransport.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace feedwarden {

/// Tells whether an account is the one that was refused, without keeping any of its secrets.
static QByteArray fingerprintOf(const AccountSettings &settings, const Credentials &credentials)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &text :
         {settings.name, settings.venue, settings.environment, settings.url.toString(), settings.restUrl.toString()})
        hash.addData(text.toUtf8().append('\0'));
    for (const Secret *secret : {&credentials.key, &credentials.secret, &credentials.passphrase}) {
        hash.addData(secret->view());
        hash.addData(QByteArrayView("\0", 1));
    }
    return hash.result().toHex().left(32);
}

static bool isSame(const Credentials &a, const Credentials &b)
{
    return a.key == b.key && a.secret == b.secret && a.passphrase == b.passphrase;
}

AccountManager::AccountManager(Options options, GovernorService *governor, RestClient *rest, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_governor(governor), m_rest(rest)
{
    if (!m_options.deactivationFile.isEmpty())
        m_deactivations = readDeactivations(m_options.deactivationFile);
    m_reconcileTimer.setInterval(m_options.reconcileInterval);
    connect(&m_reconcileTimer, &QTimer::timeout, this, &AccountManager::reconcile);
    m_reconcileTimer.start();
}

AccountManager::~AccountManager() = default;

AccountManager::Account *AccountManager::find(const QString &name) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&name](const auto &account) { return account->settings.name == name; });
    return found == m_accounts.end() ? nullptr : found->get();
}

void AccountManager::setAccounts(const QList<AccountSettings> &accounts)
{
    std::vector<std::unique_ptr<Account>> before = std::exchange(m_accounts, {});
    for (const AccountSettings &settings : accounts) {
        const auto known = std::find_if(before.begin(), before.end(), [&settings](const auto &account) {
            return account && account->settings.name == settings.name;
        });
        if (known == before.end()) {
            m_accounts.push_back(std::make_unique<Account>());
            m_accounts.back()->settings = settings;
            ask(*m_accounts.back());
            continue;
        }
        m_accounts.push_back(std::move(*known));
        Account &account = *m_accounts.back();
        if (account.settings == settings)
            continue;
        // Whoever edits or enables an account wants it tried again, whatever was said of it before.
        account.isEdited = true;
        account.settings = settings;
        forget(settings.name);
        retire(std::move(account.line));
        ask(account);
    }
    for (const auto &account : before) {
        if (account) {
            forget(account->settings.name);
            retire(std::move(account->line));
        }
    }
}

void AccountManager::reconcile()
{
    for (const auto &account : m_accounts)
        ask(*account);
}

void AccountManager::unlock(Secret passphrase)
{
    if (!m_options.secrets.canBeVault() || m_isShuttingDown)
        return;
    for (const auto &account : m_accounts) {
        if (account->line || account->fault == SecretFault::None)
            continue;
        // It is asked anew: what is wrong now is told even if it is the same.
        account->problem.clear();
        account->fault = SecretFault::None;
    }
    m_opening.reset();
    m_triedPassphrase = std::move(passphrase);
    openStore();
}

Secret AccountManager::passphrase() const
{
    return (m_passphrase.isEmpty() ? m_triedPassphrase : m_passphrase).clone();
}

void AccountManager::openStore()
{
    if (m_opening)
        return;
    m_opening = std::make_unique<QObject>();
    Secret &given = m_triedPassphrase.isEmpty() ? m_passphrase : m_triedPassphrase;
    SecretStoreOptions options = given.isEmpty() ? m_options.secrets.clone()
                                                 : m_options.secrets.unlockedBy(given.clone());
    openSecretStore(std::move(options), m_opening.get(),
                    [this, &given](std::unique_ptr<SecretStore> store, const SecretOutcome &outcome) {
                        m_opening.release()->deleteLater();   // Not inside its own callback.
                        if (outcome.fault == SecretFault::WrongPassphrase)
                            given.clear();
                        else if (!m_triedPassphrase.isEmpty())
                            m_passphrase = std::exchange(m_triedPassphrase, {});
                        takeStore(std::move(store), outcome);
                    });
}

void AccountManager::takeStore(std::unique_ptr<SecretStore> store, const SecretOutcome &outcome)
{
    if (store)
        m_store = std::move(store);
    for (const auto &account : m_accounts) {
        if (m_store)
            ask(*account);
        else if (account->settings.enabled && !account->line)
            complain(*account,
                     {ErrorCode::Resource, QStringLiteral("the store of secrets cannot be opened, %1: %2")
                                               .arg(nameOf(outcome.fault), outcome.detail)},
                     outcome.fault);
    }
}

void AccountManager::ask(Account &account)
{
    if (!account.settings.enabled || m_isShuttingDown)
        return;
    if (!m_store) {
        openStore();
        return;
    }
    account.question = std::make_unique<QObject>();
    m_store->read(account.settings.entry, account.question.get(),
                  [this, asked = &account](SecretOutcome outcome) { take(*asked, std::move(outcome)); });
}

void AccountManager::take(Account &account, SecretOutcome outcome)
{
    account.question.release()->deleteLater();   // Not inside its own callback.
    if (!outcome.isOk()) {
        // A line that is up goes on with what it has: a keychain that is locked again is no reason to lose data.
        if (!account.line)
            complain(account,
                     {ErrorCode::Resource,
                      QStringLiteral("its secret cannot be read, %1: %2").arg(nameOf(outcome.fault), outcome.detail)},
                     outcome.fault);
        return;
    }
    if (account.line && isSame(account.credentials, outcome.credentials))
        return;
    account.credentials = std::move(outcome.credentials);
    retire(std::move(account.line));
    if (const auto checked = checkAccount(account.settings.venue, protocolOptions(account), account.credentials);
        !checked) {
        complain(account, checked.error());
        return;
    }
    account.problem.clear();
    account.fault = SecretFault::None;
    start(account);
}

void AccountManager::complain(Account &account, const Error &problem, SecretFault fault)
{
    account.fault = fault;
    if (account.problem == problem.detail)
        return;
    account.problem = problem.detail;
    Event event;
    event.at = Clock::now();
    event.time = wallNow();
    event.account = account.settings.name;
    event.payload = ErrorOccurred{problem};
    emit eventOccurred(event);
}

AccountOptions AccountManager::protocolOptions(const Account &account) const
{
    AccountOptions options = m_options.protocol;
    options.environment = account.settings.environment;
    return options;
}

AccountLine::Options lineOptionsOf(const AccountSettings &settings, const QNetworkProxy &proxy,
                                   const QList<QSslCertificate> &extraAuthorities)
{
    AccountLine::Options options;
    options.name = settings.name;
    options.venue = settings.venue;
    options.environment = settings.environment;
    options.streams = accountStreams(settings.venue);
    options.line.url = settings.url;
    options.line.restUrl = settings.restUrl;
    // Of another place the venue's own REST knows nothing.
    if (settings.url.isEmpty() && settings.restUrl.isEmpty()) {
        if (const auto facts = accountFacts(settings.venue, {.environment = settings.environment}))
            options.line.restUrl = facts->restUrl;
    }
    options.line.backoff = settings.backoff;
    options.line.breaker = settings.breaker;
    options.line.health = settings.health;
    options.line.quality = settings.quality;
    options.line.proxy = proxy;
    options.line.extraAuthorities = extraAuthorities;
    return options;
}

void AccountManager::start(Account &account)
{
    const AccountSettings &settings = account.settings;
    account.fingerprint = fingerprintOf(settings, account.credentials);
    AccountLine::Options options = lineOptionsOf(settings, m_options.proxy, m_options.extraAuthorities);
    options.healthInterval = m_options.healthInterval;
    options.confirmAfter = m_options.confirmAfter;
    if (const auto known = m_deactivations.constFind(settings.name); known != m_deactivations.cend()) {
        if (known->fingerprint == account.fingerprint)
            options.deactivatedBy = known->refusal;
        else
            forget(settings.name);
    }
    account.line = std::make_unique<AccountLine>(
        std::move(options), accountProtocolMaker(settings.venue, protocolOptions(account), account.credentials.clone()),
        [] { return std::make_unique<WebSocketTransport>(); }, m_governor, m_rest);
    AccountLine &line = *account.line;
    connect(&line, &AccountLine::eventOccurred, this, &AccountManager::eventOccurred);
    connect(&line, &AccountLine::deactivated, this, [this, name = settings.name](const Failure &refusal) {
        if (const Account *const one = find(name))
            remember(*one, refusal);
    });
    connect(&line, &AccountLine::accepted, this, [this, name = settings.name] { forget(name); });
    line.connector().setNetworkUp(m_isNetworkUp);
    line.start();
}

void AccountManager::retire(std::unique_ptr<AccountLine> line)
{
    if (!line)
        return;
    AccountLine *const leaving = line.release();
    leaving->disconnect(this);
    leaving->setParent(this);
    leaving->stop();
    QTimer::singleShot(CloseLimit, leaving, &QObject::deleteLater);
}

void AccountManager::remember(const Account &account, const Failure &refusal)
{
    m_deactivations.insert(account.settings.name, {refusal, wallNow(), account.fingerprint});
    keepDeactivations();
}

void AccountManager::forget(const QString &account)
{
    if (m_deactivations.remove(account))
        keepDeactivations();
}

void AccountManager::keepDeactivations()
{
    if (m_options.deactivationFile.isEmpty())
        return;
    if (const auto written = writeDeactivations(m_options.deactivationFile, m_deactivations); !written)
        qCWarning(logAccount).noquote() << "what was given up cannot be kept:" << written.error().detail;
}

void AccountManager::connectNow(const QString &account)
{
    Account *const found = find(account);
    if (!found)
        return;
    forget(account);
    if (found->line)
        found->line->connectNow();
    else
        ask(*found);
}

void AccountManager::reconnect(const QString &account)
{
    if (Account *const found = find(account); found && found->line)
        found->line->reconnect();
}

void AccountManager::setNetworkUp(bool isUp)
{
    m_isNetworkUp = isUp;
    onEveryLine([isUp](AccountLine &line) { line.connector().setNetworkUp(isUp); });
}

void AccountManager::rehearseNetwork(bool isUp)
{
    onEveryLine([isUp](AccountLine &line) { line.connector().rehearseNetwork(isUp); });
}

void AccountManager::noteSuspended(Clock::duration asleep)
{
    onEveryLine([asleep](AccountLine &line) { line.connector().noteSuspended(asleep); });
}

void AccountManager::noteStalled(Clock::duration stalled)
{
    onEveryLine([stalled](AccountLine &line) { line.connector().noteStalled(stalled); });
}

void AccountManager::wallClockStepped()
{
    onEveryLine([](AccountLine &line) { line.connector().measureClock(); });
}

void AccountManager::shutDown()
{
    m_isShuttingDown = true;
    m_reconcileTimer.stop();
    onEveryLine([](AccountLine &line) { line.shutDown(); });
}

bool AccountManager::isStopped() const
{
    return std::all_of(m_accounts.begin(), m_accounts.end(),
                       [](const auto &account) { return !account->line || account->line->isStopped(); });
}

QList<AccountSnapshot> AccountManager::snapshots(Clock::time_point now) const
{
    QList<AccountSnapshot> pictures;
    for (const auto &account : m_accounts) {
        AccountSnapshot picture = account->line ? account->line->snapshot(now) : AccountSnapshot();
        picture.name = account->settings.name;
        picture.venue = account->settings.venue;
        picture.environment = account->settings.environment;
        picture.isEnabled = account->settings.enabled;
        picture.problem = account->problem;
        picture.secretFault = account->fault;
        pictures.append(picture);
    }
    return pictures;
}

}   // namespace feedwarden
