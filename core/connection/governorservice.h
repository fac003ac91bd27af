// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/resilience/connectgovernor.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <functional>

namespace feedwarden {

/// The process's one ConnectGovernor with a timer around it: every line asks here before it contacts a host.
///
/// Thread: lives on one I/O thread. The calls of lines may come from any thread: they are queued, and answers are
/// delivered on the thread of the line's context object. Signals come on the service's own thread.
class GovernorService final : public QObject
{
    Q_OBJECT
public:
    using NoticeCallback = std::function<void(const ConnectGovernor::Notice &)>;

    explicit GovernorService(const GovernorPolicy &policy, quint64 seed = 0, QObject *parent = nullptr);

    /// Whose line it is, as events and snapshots say it.
    struct LineName {
        QString feed;
        int line = 0;
    };

    // From any thread.

    /// A number for a new line; never given twice.
    [[nodiscard]] LineTicket newTicket() { return m_nextTicket++; }
    /// `callback` gets the grants of `ticket` and what concerns its host, on the thread of `context`, until `context`
    /// is gone.
    void addLine(LineTicket ticket, const LineName &name, const QString &host, SlotPriority priority,
                 const ConnectGovernor::HostFacts &facts, QObject *context, NoticeCallback callback);
    void removeLine(LineTicket ticket);
    /// Tells the line again what holds its host, after it has forgotten (another endpoint).
    void tellStanding(LineTicket ticket);
    void request(LineTicket ticket);
    void cancel(LineTicket ticket);
    void report(LineTicket ticket, const HostReport &report);
    void command(LineTicket ticket, const HostCommand &command);
    void askReplacement(LineTicket ticket, Clock::time_point silentSince);
    void withdrawReplacement(LineTicket ticket);
    void heard(LineTicket ticket, Clock::time_point at);
    void setPolicy(const GovernorPolicy &policy);
    void setHostFacts(const QString &host, const ConnectGovernor::HostFacts &facts);
    void noteNetworkUp();
    void restoreBans(const std::vector<ConnectGovernor::StoredBan> &bans);

    /// What a host lets us do, to be shown.
    struct HostView {
        QString host;
        ConnectGovernor::Headroom headroom;
    };
    /// On the service's thread.
    [[nodiscard]] QList<HostView> hosts() const;
    [[nodiscard]] std::vector<ConnectGovernor::StoredBan> bans() const;

signals:
    /// Once per transition of a host's breaker. `cause` is the line whose report made it; where time or the user did,
    /// the first line of the host; of no feed where the host has none.
    void hostBreakerChanged(const QString &host, const feedwarden::BreakerTransition &transition,
                            const feedwarden::GovernorService::LineName &cause);
    void bansChanged();

private:
    struct Seat {
        QPointer<QObject> context;
        NoticeCallback callback;
        QString host;
        LineName name;
    };
    /// Runs `action` on the service's thread: at once where that is the caller's, so that order is kept.
    void run(std::function<void(Clock::time_point now)> action);
    void deliverStanding(LineTicket ticket, Clock::time_point now);
    [[nodiscard]] LineName causeOf(const ConnectGovernor::Notice &notice) const;
    void deliver(LineTicket ticket, const ConnectGovernor::Notice &notice);
    void settle();   ///< Hands out what the governor decided and re-arms the timer.

    Random m_random;
    ConnectGovernor m_governor;
    QHash<LineTicket, Seat> m_seats;
    QTimer m_timer{this};
    bool m_isSettling = false;
    std::atomic<LineTicket> m_nextTicket{1};
};

}   // namespace feedwarden
