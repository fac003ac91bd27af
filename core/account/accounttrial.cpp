// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accounttrial.h"

#include "core/account/accountline.h"
#include "core/account/accountmanager.h"
#include "core/account/accountprotocols.h"
#include "core/transport/websockettransport.h"

#include <utility>

namespace feedwarden {

AccountTrial::AccountTrial(const AccountSettings &settings, Credentials credentials, const QNetworkProxy &proxy,
                           const QList<QSslCertificate> &extraAuthorities, GovernorService *governor, RestClient *rest,
                           QObject *parent)
    : QObject(parent)
{
    redactFromNowOn(credentials);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(Patience);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        AccountTrialOutcome outcome;
        const ConnectionSnapshot line = m_line ? m_line->snapshot(Clock::now()).line : ConnectionSnapshot();
        outcome.failure.cause = line.cause == Cause::None ? Cause::ConnectTimeout : line.cause;
        outcome.failure.detail = line.causeDetail;
        finish(outcome);
    });
    m_permissionTimer.setInterval(100);
    connect(&m_permissionTimer, &QTimer::timeout, this, &AccountTrial::lookForPermissions);

    const AccountOptions choice{.environment = settings.environment};
    if (const auto checked = checkAccount(settings.venue, choice, credentials); !checked) {
        m_problem = checked.error().detail;
        return;
    }
    m_line = std::make_unique<AccountLine>(
        lineOptionsOf(settings, proxy, extraAuthorities),
        accountProtocolMaker(settings.venue, choice, std::move(credentials)),
        [] { return std::make_unique<WebSocketTransport>(); }, governor, rest);
    connect(m_line.get(), &AccountLine::eventOccurred, this, &AccountTrial::take);
}

AccountTrial::~AccountTrial() = default;

void AccountTrial::start()
{
    if (!m_line) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                AccountTrialOutcome outcome;
                outcome.problem = m_problem;
                finish(outcome);
            },
            Qt::QueuedConnection);
        return;
    }
    m_deadline.start();
    m_line->start();
}

void AccountTrial::take(const Event &event)
{
    if (std::holds_alternative<AccountReread>(event.payload) && !m_permissionTimer.isActive()) {
        m_readAt = Clock::now();
        m_deadline.stop();
        m_permissionTimer.start();
    } else if (const auto *const failed = std::get_if<ConnectionFailed>(&event.payload)) {
        AccountTrialOutcome outcome;
        outcome.failure = failed->failure;
        finish(outcome);
    }
}

void AccountTrial::lookForPermissions()
{
    const auto now = Clock::now();
    AccountTrialOutcome outcome;
    outcome.permissions = m_line->snapshot(now).permissions;
    if (!outcome.permissions && now - m_readAt < PermissionPatience)
        return;
    outcome.isLetIn = true;
    finish(outcome);
}

void AccountTrial::finish(AccountTrialOutcome outcome)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_deadline.stop();
    m_permissionTimer.stop();
    // Whoever hears of it deletes this, and it may be told from inside an event of the line.
    QMetaObject::invokeMethod(
        this,
        [this, told = std::move(outcome)] {
            if (m_line)
                m_line->stop();
            emit finished(told);
        },
        Qt::QueuedConnection);
}

}   // namespace feedwarden
