// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/configurationwatcher.h"

#include "core/base/logging.h"
#include "core/config/venueprofilefile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace feedwarden {

using namespace std::chrono_literals;

// An editor's save is several steps within a few milliseconds; a person does not notice a fifth of a second.
static constexpr auto SettleTime = 200ms;
static constexpr auto SettleDeadline = 2s;
// A file may be away for a moment while it is replaced: longer than a slow editor takes, shorter than one waits for a
// word about a deleted file.
static constexpr auto MissingGrace = 1s;
static constexpr auto PollInterval = 10s;

ConfigurationWatcher::ConfigurationWatcher(QString path, Configuration inForce, const ReadOptions &options,
                                           QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_options(options), m_inForce(std::move(inForce))
{
    m_settle.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &ConfigurationWatcher::readNow);
    connect(&m_deadline, &QTimer::timeout, this, &ConfigurationWatcher::readNow);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ConfigurationWatcher::noticeChange);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        watchPaths();
        // Other files of the folder come and go; only a real difference is worth a look into the file.
        if (fingerprint() != m_lastFingerprint)
            noticeChange();
    });
    connect(&m_poll, &QTimer::timeout, this, [this] {
        watchPaths();
        if (fingerprint() != m_lastFingerprint)
            noticeChange();
    });
    m_poll.start(PollInterval);
    watchPaths();
    // Whatever happened between reading and watching.
    noticeChange();
}

void ConfigurationWatcher::checkNow()
{
    QMetaObject::invokeMethod(this, &ConfigurationWatcher::readNow, Qt::QueuedConnection);
}

/// Size, time and identity: enough to see that there may be something new.
QByteArray ConfigurationWatcher::fingerprint() const
{
    const auto of = [](const QString &path) -> QByteArray {
        const QFileInfo info(path);
        if (!info.exists())
            return QByteArrayLiteral("none");
        return QByteArray::number(info.size()) + ' ' + QByteArray::number(info.lastModified().toMSecsSinceEpoch()) + ' '
               + info.canonicalFilePath().toUtf8();
    };
    QByteArray result = of(m_path);
    for (const QString &profile : profiles())
        result += '\n' + of(profile);
    return result;
}

QStringList ConfigurationWatcher::profiles() const
{
    // A profile that is not there yet may be what the configuration waits for.
    QStringList paths = m_profiles;
    const QDir folder(venueProfileFolder(m_path));
    for (const QString &name : folder.entryList({QStringLiteral("*.toml")}, QDir::Files))
        paths.append(folder.filePath(name));
    paths.removeDuplicates();
    paths.sort();
    return paths;
}

void ConfigurationWatcher::watchPaths()
{
    const QFileInfo info(m_path);
    QStringList wanted;
    if (info.exists()) {
        wanted << info.absoluteFilePath();
        // Behind a link the file itself is replaced in its own folder.
        wanted << QFileInfo(info.canonicalFilePath()).absolutePath();
    }
    // The folder, or what is there of the way to it: it may be made later.
    QString folder = info.absolutePath();
    while (!QFileInfo(folder).isDir() && QFileInfo(folder).absolutePath() != folder)
        folder = QFileInfo(folder).absolutePath();
    wanted << folder;
    for (const QString &profile : profiles()) {
        if (profile.startsWith(u':') || !QFileInfo::exists(profile))
            continue;   // One that is shipped never changes.
        wanted << profile << QFileInfo(profile).absolutePath();
    }
    if (const QString venues = venueProfileFolder(m_path); QFileInfo(venues).isDir())
        wanted << venues;
    wanted.removeDuplicates();

    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &path : watched) {
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    }
    for (const QString &path : wanted) {
        // A failure is no reason to complain: m_poll looks as well.
        if (!watched.contains(path))
            m_watcher.addPath(path);
    }
}

void ConfigurationWatcher::noticeChange()
{
    m_settle.start(SettleTime);
    if (!m_deadline.isActive())
        m_deadline.start(SettleDeadline);
}

void ConfigurationWatcher::readNow()
{
    m_settle.stop();
    m_deadline.stop();
    watchPaths();   // Replacing a file ends the notification for it.
    m_lastFingerprint = fingerprint();

    if (takeWhatIsThere())
        emit looked();
}

bool ConfigurationWatcher::takeWhatIsThere()
{
    const ReadResult result = readConfiguration(m_path, m_options);
    if (result.profiles != m_profiles) {
        m_profiles = result.profiles;
        noticeChange();   // Those were not watched while they were read.
    }
    // Without a file the defaults hold. Where they do anyway, as at the first start, nothing is lost.
    if (result.isMissing && result.configuration != m_inForce) {
        if (!m_missingIsKnown) {
            m_missingIsKnown = true;
            m_settle.start(MissingGrace);
            return false;
        }
        reject({{m_path, 1, QStringLiteral("file"),
                 QStringLiteral("is gone; the last good configuration stays in force")}});
        return true;
    }
    m_missingIsKnown = false;
    if (!result.configuration) {
        reject(result.errors);
        return true;
    }
    // Emptying is the first half of writing, and nobody asks a running program to drop everything that way.
    if (result.text.trimmed().isEmpty() && !(m_inForce.feeds.isEmpty() && m_inForce.accounts.isEmpty())) {
        reject({{m_path, 1, QStringLiteral("file"),
                 QStringLiteral("is empty; the last good configuration stays in force")}});
        return true;
    }

    for (const ConfigError &warning : result.warnings)
        qCWarning(logConfig).noquote() << warning.toString();
    const bool wasRejected = !m_rejected.isEmpty();
    m_rejected.clear();
    const bool isAnother = *result.configuration != m_inForce;
    if (isAnother)
        m_inForce = *result.configuration;
    if (!isAnother && !wasRejected)
        return true;
    qCInfo(logConfig).noquote() << (isAnother ? "configuration changed:" : "configuration is right again:") << m_path;
    emit configurationChanged(m_inForce);
    return true;
}

void ConfigurationWatcher::reject(const QList<ConfigError> &errors)
{
    if (errors == m_rejected)
        return;
    m_rejected = errors;
    for (const ConfigError &error : errors)
        qCWarning(logConfig).noquote() << "configuration rejected:" << error.toString();
    emit configurationRejected(errors);
}

}   // namespace feedwarden
