// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace feedwarden {

/// Decides whether the service manager's watchdog may be told that this program lives: only while every thread answers.
/// Asking is the main thread's, so that it has to live as well.
///
/// A pure value. One that hangs is restarted after `interval` and a quarter at the latest; a thread that answers again
/// before harms nothing.
class ServiceWatchdog final
{
public:
    /// A thread whose answer is older stands still, at any interval: named within 5 s (faults R-04).
    static constexpr Clock::duration LongestPatience = 4s;

    /// Of the manager's watchdog; more than 0.
    explicit ServiceWatchdog(Clock::duration interval) : m_interval(interval) {}

    /// How often look() is to be called, after having the threads asked.
    [[nodiscard]] Clock::duration lookEvery() const { return std::clamp<Clock::duration>(m_interval / 8, 1ms, 1s); }
    [[nodiscard]] Clock::duration patience() const { return std::min(m_interval / 4, LongestPatience); }

    struct Sign {
        QString thread;
        Clock::time_point answeredAt{};
    };
    struct Finding {
        bool isPingDue = false;
        QStringList standing;   ///< Threads that do not answer.

        friend bool operator==(const Finding &, const Finding &) = default;
    };
    /// `now` never goes back. What isPingDue says is taken as done.
    [[nodiscard]] Finding look(Clock::time_point now, const QList<Sign> &signs);

private:
    Clock::duration m_interval;
    std::optional<Clock::time_point> m_pingedAt, m_lookedAt;
    Clock::time_point m_forgivenUntil{};   ///< Nobody could answer before.
};

}   // namespace feedwarden
