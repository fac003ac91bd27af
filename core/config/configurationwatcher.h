// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configurationfile.h"

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace feedwarden {

/// Follows the configuration file while the program runs and says when there is another configuration.
///
/// The last good configuration stays in force, whatever happens to the file: half written, wrong, emptied or gone.
/// Editors that replace the file, links that are turned to another one, and a folder that appears later are all
/// followed; where the system's notification fails (network file systems, no descriptors left) a look every 10 s finds
/// the change.
///
/// Thread: lives where it was made and needs its event loop. Errors are told by configurationRejected().
class ConfigurationWatcher final : public QObject
{
    Q_OBJECT
public:
    /// `inForce` is what was read from `path` at the start; what has changed since then is noticed as well.
    ConfigurationWatcher(QString path, Configuration inForce, const ReadOptions &options = {},
                         QObject *parent = nullptr);

    /// The last good one.
    [[nodiscard]] const Configuration &configuration() const { return m_inForce; }

    /// What is wrong with the file now; empty while it is right.
    [[nodiscard]] const QList<ConfigError> &rejected() const { return m_rejected; }

    /// Looks at the file from the event loop at once, without waiting for a notification; `looked` follows.
    void checkNow();

signals:
    /// Another configuration is in force. Also told, with the one that is in force already, when a file that had been
    /// rejected is right again: then there is nothing to apply, but a complaint to take back.
    void configurationChanged(const feedwarden::Configuration &configuration);
    /// The file is wrong; configuration() is unchanged. Once per state of the file.
    void configurationRejected(const QList<feedwarden::ConfigError> &errors);
    /// The file has been read, whatever came of it: after the other two.
    void looked();

private:
    void noticeChange();   ///< Waits until the file is at rest.
    void readNow();
    /// False where the file has to be looked at once more.
    bool takeWhatIsThere();
    void reject(const QList<ConfigError> &errors);
    void watchPaths();
    [[nodiscard]] QByteArray fingerprint() const;
    /// The profiles of venues that matter: those that were read last, and those that could be.
    [[nodiscard]] QStringList profiles() const;

    const QString m_path;
    const ReadOptions m_options;
    Configuration m_inForce;
    QStringList m_profiles;          ///< That were read last.
    QList<ConfigError> m_rejected;   ///< What was told last; empty while the file is right.
    QFileSystemWatcher m_watcher{this};
    QTimer m_settle{this};     ///< Since the last notification.
    QTimer m_deadline{this};   ///< Since the first one: a file that is never at rest is read nevertheless.
    QTimer m_poll{this};
    QByteArray m_lastFingerprint;
    bool m_missingIsKnown = false;   ///< A grace period for delete-and-recreate has passed.
};

}   // namespace feedwarden
