// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/servicewatchdog.h"

namespace feedwarden {

ServiceWatchdog::Finding ServiceWatchdog::look(Clock::time_point now, const QList<Sign> &signs)
{
    // Who comes late itself, after a sleep or a stop of the whole program, cannot blame the others for it.
    if (m_lookedAt && now - *m_lookedAt > patience())
        m_forgivenUntil = now;
    m_lookedAt = now;

    Finding finding;
    for (const Sign &sign : signs) {
        if (now - std::max(sign.answeredAt, m_forgivenUntil) > patience())
            finding.standing.append(sign.thread);
    }
    // Half of the interval, as sd_watchdog_enabled(3) asks for.
    finding.isPingDue = finding.standing.isEmpty() && (!m_pingedAt || now - *m_pingedAt >= m_interval / 2);
    if (finding.isPingDue)
        m_pingedAt = now;
    return finding;
}

}   // namespace feedwarden
