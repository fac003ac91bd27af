// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountline.h"

#include "core/base/logging.h"
#include "core/resilience/classify.h"

#include <algorithm>
#include <utility>

namespace feedwarden {

static Connector::Options lineOptions(const AccountLine::Options &options)
{
    Connector::Options line = options.line;
    line.feed = options.name;
    return line;
}

AccountLine::AccountLine(Options options, Connector::ProtocolFactory makeProtocol,
                         Connector::TransportFactory makeTransport, GovernorService *governor, RestClient *rest,
                         QObject *parent)
    : QObject(parent),
      m_options(std::move(options)),
      m_connector(std::make_unique<Connector>(lineOptions(m_options), std::move(makeProtocol), std::move(makeTransport),
                                              governor, rest)),
      m_health(m_options.confirmAfter),
      m_deactivatedBy(m_options.deactivatedBy)
{
    connect(m_connector.get(), &Connector::eventOccurred, this, &AccountLine::take);
    connect(m_connector.get(), &Connector::permissionsRead, this, &AccountLine::takePermissions);
    m_connector->setStreams(m_options.streams);
    m_healthTimer.setInterval(m_options.healthInterval);
    connect(&m_healthTimer, &QTimer::timeout, m_connector.get(), &Connector::checkCredentials);
    m_confirmTimer.setSingleShot(true);
    m_confirmTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_confirmTimer, &QTimer::timeout, this, &AccountLine::tryAgainToKnow);
}

AccountLine::~AccountLine() = default;

void AccountLine::start()
{
    if (m_deactivatedBy)
        return;
    m_connector->start();
    m_healthTimer.start();
}

void AccountLine::stop()
{
    m_healthTimer.stop();
    m_confirmTimer.stop();
    m_connector->stop();
}

void AccountLine::shutDown()
{
    m_healthTimer.stop();
    m_confirmTimer.stop();
    m_connector->shutDown();
}

void AccountLine::connectNow()
{
    if (std::exchange(m_deactivatedBy, {}))
        m_health.accepted();
    m_healthTimer.start();
    m_connector->connectNow();
}

void AccountLine::reconnect() { m_connector->reconnect(); }

bool AccountLine::isStopped() const { return m_connector->state() == LineState::Idle; }

AccountSnapshot AccountLine::snapshot(Clock::time_point now) const
{
    AccountSnapshot picture = m_counts;
    picture.name = m_options.name;
    picture.venue = m_options.venue;
    picture.environment = m_options.environment;
    picture.isDeactivated = m_deactivatedBy.has_value();
    picture.isDoubted = m_health.isDoubtful() && !picture.isDeactivated;
    if (m_deactivatedBy)
        picture.refusal = *m_deactivatedBy;
    else if (picture.isDoubted)
        picture.refusal = m_health.refusal();
    if (picture.isDoubted)
        picture.nextConfirmation = m_health.nextTry();
    picture.permissions = m_permissions;
    const Connector::KeyTimes key = m_connector->keyTimes();
    picture.nextKeyRenewal = key.nextRenewal;
    picture.keyDiesAt = key.diesAt;
    picture.line = m_connector->snapshot(now);
    return picture;
}

void AccountLine::take(const Event &event)
{
    if (const auto *const changed = std::get_if<AccountChanged>(&event.payload)) {
        struct Counter {
            AccountSnapshot &counts;
            void operator()(const OrderUpdate &) const { ++counts.orderEvents; }
            void operator()(const Fill &) const { ++counts.fills; }
            void operator()(const BalanceUpdate &) const { ++counts.balanceEvents; }
            void operator()(const PositionUpdate &) const { ++counts.positionEvents; }
            void operator()(const AccountConfigUpdate &) const {}
        };
        // What was read as it stands is old news, however fresh its reading.
        if (!changed->event.isReread) {
            std::visit(Counter{m_counts}, changed->event.change);
            m_counts.lastEventAt = event.at;
        }
    } else if (std::holds_alternative<AccountReread>(event.payload)) {
        ++m_counts.rereads;
    } else if (std::holds_alternative<AccountKeyRenewed>(event.payload)) {
        ++m_counts.keyRenewals;
    } else if (std::holds_alternative<AccountKeyRenewalFailed>(event.payload)) {
        ++m_counts.keyRenewalFailures;
    }
    emit eventOccurred(event);

    // Whoever is let in and may read the account has good keys: before, one of the two may still be refused.
    if (std::holds_alternative<AccountReread>(event.payload)) {
        const bool wasDoubted = m_health.isDoubtful();
        m_health.accepted();
        m_confirmTimer.stop();
        if (wasDoubted) {
            tell(AccountAccepted{});
            emit accepted();
        }
        m_connector->checkCredentials();
    } else if (const auto *const failed = std::get_if<ConnectionFailed>(&event.payload)) {
        if (failed->failure.failureClass == FailureClass::Blocked && isAboutCredentials(failed->failure.cause))
            takeRefusal(failed->failure);
    }
}

void AccountLine::takeRefusal(const Failure &failure)
{
    if (m_deactivatedBy)
        return;
    const auto now = Clock::now();
    switch (m_health.refused(failure, now)) {
    case CredentialHealth::Verdict::TryAgain: {
        const Clock::duration wait = std::max(*m_health.nextTry() - now, Clock::duration::zero());
        m_confirmTimer.start(std::chrono::ceil<std::chrono::milliseconds>(wait));
        tell(AccountDoubted{failure.cause, failure.detail, wait});
        break;
    }
    case CredentialHealth::Verdict::Deactivate:
        m_deactivatedBy = failure;
        m_healthTimer.stop();
        m_confirmTimer.stop();
        tell(AccountDeactivated{failure.cause, failure.detail});
        // Not from inside its own event.
        QMetaObject::invokeMethod(m_connector.get(), &Connector::stop, Qt::QueuedConnection);
        emit deactivated(failure);
        break;
    }
}

void AccountLine::tryAgainToKnow()
{
    const auto next = m_health.nextTry();
    if (!next)
        return;
    const auto now = Clock::now();
    if (now < *next)   // The timer was early.
        m_confirmTimer.start(std::chrono::ceil<std::chrono::milliseconds>(*next - now));
    else
        m_connector->connectNow();
}

void AccountLine::takePermissions(const KeyPermissions &permissions)
{
    ++m_counts.healthChecks;
    m_permissions = permissions;
    const auto warnIf = [this](bool isSo, AccountWarning::Kind kind, const QString &detail = {}) {
        const quint32 bit = 1U << unsigned(kind);
        if (isSo && (m_warned & bit) == 0)
            tell(AccountWarning{kind, detail});
        m_warned = isSo ? m_warned | bit : m_warned & ~bit;
    };
    warnIf(permissions.canTrade.value_or(false), AccountWarning::Kind::CanTrade);
    warnIf(permissions.canWithdraw.value_or(false), AccountWarning::Kind::CanWithdraw);
    warnIf(!permissions.isBoundToAddresses.value_or(true), AccountWarning::Kind::NoAddressList);
    warnIf(permissions.expiresAt && *permissions.expiresAt - wallNow() < ExpiryNotice,
           AccountWarning::Kind::ExpiresSoon, permissions.expiresAt ? toRfc3339(*permissions.expiresAt) : QString());
}

void AccountLine::tell(EventPayload payload)
{
    Event event;
    event.at = Clock::now();
    event.time = wallNow();
    event.account = m_options.name;
    event.payload = std::move(payload);
    emit eventOccurred(event);
}

}   // namespace feedwarden
