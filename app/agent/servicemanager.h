// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>

#include <optional>

namespace feedwarden {

/// The service manager that has started this program and wants to hear how it does: systemd's notification protocol
/// (sd_notify(3)), which is datagrams of NAME=VALUE lines. Where nobody asked, and on systems without it, nothing is
/// sent.
class ServiceManager final
{
public:
    ServiceManager() = default;   ///< Nobody.

    /// Who says so in the environment. The variables are taken out of it: what we start is not to speak for us.
    [[nodiscard]] static ServiceManager fromEnvironment();

    [[nodiscard]] bool isListening() const { return !m_address.isEmpty(); }
    /// Within which it wants a sign of life, more than 0; none where it does not.
    [[nodiscard]] std::optional<Clock::duration> watchdogInterval() const { return m_watchdogInterval; }

    /// Sends "NAME=VALUE" lines; waits at most a second for a manager that does not read. What cannot be sent is lost.
    void notify(const QByteArray &assignments) const;

private:
    QByteArray m_address;   ///< A path, or '@' and an abstract name.
    std::optional<Clock::duration> m_watchdogInterval;
};

/// True if what is written to standard error goes to systemd's journal: $JOURNAL_STREAM names it (systemd.exec(5)).
[[nodiscard]] bool isStandardErrorTheJournal();

}   // namespace feedwarden
