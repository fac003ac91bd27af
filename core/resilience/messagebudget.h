// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/resilience/policies.h"

#include <QString>

#include <array>
#include <deque>
#include <optional>

namespace feedwarden {

/// What a line sends, in the order of its right of way (semantics 6).
enum class OutgoingKind { Pong, Auth, Subscribe, Ping, Unsubscribe };
inline constexpr int OutgoingKindCount = 5;

[[nodiscard]] QLatin1String nameOf(OutgoingKind kind);

/// Keeps a line within the venue's limit of client messages. One per session.
///
/// A pure value that queues numbers, not messages: the caller keeps the message under its id and sends what next()
/// gives out. The venue counts when messages arrive: those on the way may catch up with each other, by up to
/// TransitSpread without breaking the limit. So within any `window` and that much more at most `events` messages leave.
/// Where control frames count, one message of the limit is left for the pongs that the socket sends by itself and
/// nobody sees.
class MessageBudget final
{
public:
    /// A segment that is lost and sent again takes 200 ms and a round trip longer than the next one (RFC 6298, as
    /// systems have it).
    static constexpr Clock::duration TransitSpread = std::chrono::milliseconds(500);

    /// `limit.events` 0 = not limited.
    explicit MessageBudget(const RollingWindow &limit = {}, bool controlFramesCount = true);

    /// A new session begins: nothing sent, nothing queued.
    void restart();

    void enqueue(OutgoingKind kind, quint64 id);
    /// Removes what is still queued; false if it has left or was never there.
    bool withdraw(OutgoingKind kind, quint64 id);

    struct Message {
        OutgoingKind kind = OutgoingKind::Ping;
        quint64 id = 0;

        friend bool operator==(const Message &, const Message &) = default;
    };
    /// The next message that may leave now, which counts it as sent; none while the queue is empty or the budget spent.
    [[nodiscard]] std::optional<Message> next(Clock::time_point now);
    /// When next() will give something; none while the queue is empty.
    [[nodiscard]] std::optional<Clock::time_point> nextWake(Clock::time_point now) const;

    [[nodiscard]] qsizetype queued() const;
    [[nodiscard]] bool isQueued(OutgoingKind kind) const { return !m_queues[size_t(kind)].empty(); }
    /// When `count` messages that count could leave at once, as far as what has left decides; `now` at the earliest. No
    /// limit has room for more than its whole.
    [[nodiscard]] Clock::time_point roomAt(int count, Clock::time_point now) const;
    /// How many could leave now; -1 = not limited.
    [[nodiscard]] int headroom(Clock::time_point now) const;
    [[nodiscard]] int limit() const { return m_limit; }   ///< 0 = not limited.
    [[nodiscard]] Clock::duration window() const { return m_window; }

private:
    [[nodiscard]] bool counts(OutgoingKind kind) const;
    [[nodiscard]] int inWindow(Clock::time_point now) const;

    int m_limit = 0;
    Clock::duration m_window{0};
    bool m_controlFramesCount = true;
    std::array<std::deque<quint64>, OutgoingKindCount> m_queues;
    std::deque<Clock::time_point> m_sent;   ///< The latest m_limit that counted, oldest first.
};

}   // namespace feedwarden
