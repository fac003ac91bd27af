// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/governorservice.h"

#include "core/base/logging.h"

#include <QThread>

#include <algorithm>

namespace feedwarden {

GovernorService::GovernorService(const GovernorPolicy &policy, quint64 seed, QObject *parent)
    : QObject(parent), m_random(seed != 0 ? Random(seed) : Random::fromSystem()), m_governor(policy, m_random)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &GovernorService::settle);
}

void GovernorService::run(std::function<void(Clock::time_point)> action)
{
    // Always through the event loop: a line that reports from inside its own state change is not called back within it.
    QMetaObject::invokeMethod(
        this,
        [this, action = std::move(action)] {
            action(Clock::now());
            settle();
        },
        Qt::QueuedConnection);
}

void GovernorService::addLine(LineTicket ticket, const LineName &name, const QString &host, SlotPriority priority,
                              const ConnectGovernor::HostFacts &facts, QObject *context, NoticeCallback callback)
{
    run([=, this, guard = QPointer<QObject>(context), callback = std::move(callback)](Clock::time_point now) {
        m_governor.setHostFacts(host, facts);
        m_governor.addLine(ticket, host, priority);
        m_seats.insert(ticket, {guard, callback, host, name});
        deliverStanding(ticket, now);
    });
}

void GovernorService::tellStanding(LineTicket ticket)
{
    run([=, this](Clock::time_point now) { deliverStanding(ticket, now); });
}

void GovernorService::deliverStanding(LineTicket ticket, Clock::time_point now)
{
    const auto seat = m_seats.constFind(ticket);
    if (seat == m_seats.cend())
        return;
    for (const auto &notice : m_governor.standing(seat->host, now))
        deliver(ticket, notice);
}

void GovernorService::removeLine(LineTicket ticket)
{
    run([=, this](Clock::time_point now) {
        if (m_seats.remove(ticket))
            m_governor.removeLine(ticket, now);
    });
}

void GovernorService::request(LineTicket ticket)
{
    run([=, this](Clock::time_point now) { m_governor.request(ticket, now); });
}

void GovernorService::cancel(LineTicket ticket)
{
    run([=, this](Clock::time_point) { m_governor.cancel(ticket); });
}

void GovernorService::report(LineTicket ticket, const HostReport &report)
{
    run([=, this](Clock::time_point now) { m_governor.report(ticket, report, now); });
}

void GovernorService::command(LineTicket ticket, const HostCommand &command)
{
    run([=, this](Clock::time_point now) { m_governor.command(ticket, command, now); });
}

void GovernorService::askReplacement(LineTicket ticket, Clock::time_point silentSince)
{
    run([=, this](Clock::time_point now) { m_governor.askReplacement(ticket, silentSince, now); });
}

void GovernorService::withdrawReplacement(LineTicket ticket)
{
    run([=, this](Clock::time_point now) { m_governor.withdrawReplacement(ticket, now); });
}

void GovernorService::heard(LineTicket ticket, Clock::time_point at)
{
    run([=, this](Clock::time_point) { m_governor.heard(ticket, at); });
}

void GovernorService::setPolicy(const GovernorPolicy &policy)
{
    run([=, this](Clock::time_point) { m_governor.setPolicy(policy); });
}

void GovernorService::setHostFacts(const QString &host, const ConnectGovernor::HostFacts &facts)
{
    run([=, this](Clock::time_point) { m_governor.setHostFacts(host, facts); });
}

void GovernorService::noteNetworkUp()
{
    run([this](Clock::time_point now) { m_governor.networkUp(now); });
}

void GovernorService::restoreBans(const std::vector<ConnectGovernor::StoredBan> &bans)
{
    run([=, this](Clock::time_point now) { m_governor.restoreBans(bans, now, wallNow()); });
}

QList<GovernorService::HostView> GovernorService::hosts() const
{
    const auto now = Clock::now();
    QList<HostView> views;
    for (const QString &host : m_governor.hosts())
        views.append({host, m_governor.headroom(host, now)});
    return views;
}

std::vector<ConnectGovernor::StoredBan> GovernorService::bans() const
{
    return m_governor.bans(Clock::now(), wallNow());
}

GovernorService::LineName GovernorService::causeOf(const ConnectGovernor::Notice &notice) const
{
    auto seat = m_seats.constFind(notice.ticket);
    if (seat == m_seats.cend()) {
        const auto lines = m_governor.linesOf(notice.host);
        seat = lines.empty() ? m_seats.cend() : m_seats.constFind(lines.front());
    }
    return seat == m_seats.cend() ? LineName() : seat->name;
}

void GovernorService::deliver(LineTicket ticket, const ConnectGovernor::Notice &notice)
{
    const auto seat = m_seats.constFind(ticket);
    if (seat == m_seats.cend() || !seat->context)
        return;
    QMetaObject::invokeMethod(
        seat->context, [callback = seat->callback, notice] { callback(notice); }, Qt::QueuedConnection);
}

void GovernorService::settle()
{
    if (m_isSettling)
        return;
    m_isSettling = true;
    using Kind = ConnectGovernor::Notice::Kind;
    const auto now = Clock::now();
    for (const auto &notice : m_governor.poll(now)) {
        switch (notice.kind) {
        case Kind::Granted:
        case Kind::ReplaceLine:
            deliver(notice.ticket, notice);
            break;
        case Kind::BreakerChanged:
            qCInfo(logConnection).noquote() << notice.host << "breaker" << nameOf(notice.transition.from) << "->"
                                            << nameOf(notice.transition.to) << nameOf(notice.transition.cause);
            emit hostBreakerChanged(notice.host, notice.transition, causeOf(notice));
            for (const LineTicket ticket : m_governor.linesOf(notice.host))
                deliver(ticket, notice);
            break;
        case Kind::Throttled:
        case Kind::ThrottleLifted:
            for (const LineTicket ticket : m_governor.linesOf(notice.host))
                deliver(ticket, notice);
            emit bansChanged();
            break;
        case Kind::VenueQuiet:
        case Kind::VenueSpeaks:
            qCInfo(logConnection).noquote()
                << notice.host
                << (notice.kind == Kind::VenueQuiet ? "is silent on all lines: one probes, the others wait"
                                                    : "is no longer silent on all lines");
            [[fallthrough]];
        case Kind::WhenHeard:
            for (const LineTicket ticket : m_governor.linesOf(notice.host))
                deliver(ticket, notice);
            break;
        case Kind::LocalFault:
            for (auto seat = m_seats.keyBegin(); seat != m_seats.keyEnd(); ++seat)
                deliver(*seat, notice);
            break;
        }
    }
    m_isSettling = false;
    if (const auto wake = m_governor.nextWake(Clock::now())) {
        const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*wake - Clock::now());
        m_timer.start(std::clamp<std::chrono::milliseconds>(wait, 0ms, 1h));
    } else {
        m_timer.stop();
    }
}

}   // namespace feedwarden
