// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"

#include <QString>
#include <QStringList>

namespace feedwarden {

/// Starts this program with the desktop's session, in the way of the system it was built for: an entry in the
/// autostart folder (XDG Autostart Specification 0.5), a value of the registry's Run key, or a LaunchAgent.
class DesktopAutostart final : public Autostart
{
public:
    /// `arguments` beside the one that starts it minimised. `folder` is where the entry goes; empty = the user's own,
    /// another one is for tests, and is of no matter on Windows.
    explicit DesktopAutostart(QStringList arguments = {}, const QString &folder = {});

    [[nodiscard]] bool isOn() const override;
    [[nodiscard]] QString set(bool isOn) override;

    /// The file behind it; empty on Windows.
    [[nodiscard]] QString path() const { return m_path; }

private:
    [[nodiscard]] QString cannotWrite(const QString &reason) const;

    const QStringList m_command;   ///< The program and its arguments.
    QString m_path;
};

/// A desktop entry that starts `command` (Desktop Entry Specification 1.5), quoted so that no path is read as
/// anything else.
[[nodiscard]] QByteArray autostartEntryOf(const QStringList &command);
/// Whether such an entry is in force: it may be there and say that it is not.
[[nodiscard]] bool isEntryInForce(const QByteArray &entry);
/// A property list for launchd (launchd.plist(5)).
[[nodiscard]] QByteArray launchAgentOf(const QStringList &command);
/// A command line as Windows takes it apart (CommandLineToArgvW).
[[nodiscard]] QString runCommandOf(const QStringList &command);

}   // namespace feedwarden
