// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/logfile.h"

#include "core/base/escaping.h"
#include "core/base/privatefiles.h"
#include "core/base/redactor.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <cstdio>
#include <mutex>
#include <shared_mutex>

namespace feedwarden {

static constexpr qsizetype MaxMessage = 16 * 1024;
static constexpr auto CheckInterval = 1s;

static QLatin1String nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QLatin1String("debug");
    case QtInfoMsg:
        return QLatin1String("info");
    case QtWarningMsg:
        return QLatin1String("warning");
    case QtCriticalMsg:
        return QLatin1String("error");
    case QtFatalMsg:
        return QLatin1String("fatal");
    }
    Q_UNREACHABLE();
}

/// sd-daemon(3).
static int priorityOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 7;
    case QtInfoMsg:
        return 6;
    case QtWarningMsg:
        return 4;
    case QtCriticalMsg:
        return 3;
    case QtFatalMsg:
        return 2;
    }
    Q_UNREACHABLE();
}

static QString saidBy(QStringView category, QStringView message)
{
    QString text = escaped(category) + QLatin1String(": ") + escaped(message.left(MaxMessage));
    if (message.size() > MaxMessage)
        text += QStringLiteral(" (%1 characters more)").arg(message.size() - MaxMessage);
    return text;
}

QByteArray formatLogLine(WallTime time, QtMsgType type, QStringView category, QStringView message)
{
    return (toRfc3339(time) + u' ' + nameOf(type) + u' ' + saidBy(category, message)).toUtf8();
}

QByteArray formatJournalLine(QtMsgType type, QStringView category, QStringView message)
{
    return '<' + QByteArray::number(priorityOf(type)) + '>' + saidBy(category, message).toUtf8();
}

bool isLogged(QtMsgType type, LogLevel level)
{
    switch (type) {
    case QtDebugMsg:
        return level == LogLevel::Debug;
    case QtInfoMsg:
        return level <= LogLevel::Info;
    case QtWarningMsg:
        return level <= LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        return true;
    }
    Q_UNREACHABLE();
}

void RotatingFile::append(const QByteArray &line, Clock::time_point now)
{
    if (m_retryAt && now < *m_retryAt) {
        ++m_lost;
        return;
    }
    if (m_file.isOpen() && (!m_checkAt || now >= *m_checkAt)) {
        // Somebody may have moved or deleted it: what is written to it then nobody sees.
        m_checkAt = now + CheckInterval;
        if (!QFileInfo::exists(m_options.path))
            m_file.close();
    }
    if (!m_file.isOpen()) {
        if (const auto opened = open(); !opened)
            return lose(opened.error(), now);
    }
    const bool isFull = m_size > 0 && m_size + line.size() + 1 > m_options.maxBytes;
    if (isFull && !(m_rotateAt && now < *m_rotateAt)) {
        const auto rotated = rotate();
        // Better a file that is too large than no log.
        m_rotateAt = rotated ? std::nullopt : std::optional(now + RetryInterval);
        if (!rotated && !m_hasComplained) {
            m_hasComplained = true;
            m_complain(rotated.error().detail);
        }
        if (const auto opened = open(); !opened)
            return lose(opened.error(), now);
    }

    QByteArray bytes;
    if (m_endsInsideLine)
        bytes += '\n';
    if (m_lost > 0)
        bytes += formatLogLine(wallNow(), QtWarningMsg, u"feedwarden.log",
                               QStringLiteral("%1 lines could not be written before this one").arg(m_lost))
                 + '\n';
    bytes += line + '\n';
    if (const auto written = write(bytes); !written)
        return lose(written.error(), now);
    m_lost = 0;
    m_retryAt.reset();
    if (!m_rotateAt)
        m_hasComplained = false;
}

Result<void> RotatingFile::open()
{
    m_file.close();
    const QFileInfo info(m_options.path);
    if (auto made = createPrivateDirectory(info.absolutePath()); !made)
        return made;
    // Opening a pipe for writing would wait for its reader.
    if (info.exists() && !info.isFile())
        return Error{ErrorCode::Resource, QStringLiteral("the log %1 is no regular file").arg(m_options.path)};
    m_file.setFileName(m_options.path);
    // Unbuffered: a line is in the system's hands when the call returns, also before a crash.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, PrivateFile))
        return Error{ErrorCode::Resource,
                     QStringLiteral("the log %1 cannot be opened: %2").arg(m_options.path, m_file.errorString())};
    // One that was there already may have been made with other permissions.
    if (m_file.permissions() & ~(PrivateFile | QFileDevice::ReadUser | QFileDevice::WriteUser))
        m_file.setPermissions(PrivateFile);
    m_size = m_file.size();
    return {};
}

Result<void> RotatingFile::rotate()
{
    m_file.close();
    const auto nameOfNumber = [this](int number) -> QString { return m_options.path + u'.' + QString::number(number); };
    QFile::remove(nameOfNumber(Files - 1));
    for (int number = Files - 2; number >= 1; --number) {
        if (QFileInfo::exists(nameOfNumber(number)))
            QFile::rename(nameOfNumber(number), nameOfNumber(number + 1));
    }
    if (!QFile::rename(m_options.path, nameOfNumber(1)))
        return Error{ErrorCode::Resource,
                     QStringLiteral("the log %1 is full and cannot be renamed; it grows on").arg(m_options.path)};
    return {};
}

Result<void> RotatingFile::write(const QByteArray &bytes)
{
    const qint64 written = m_file.write(bytes);
    if (written > 0) {
        m_size += written;
        m_endsInsideLine = bytes[written - 1] != '\n';
    }
    if (written != bytes.size())
        return Error{ErrorCode::Resource,
                     QStringLiteral("the log %1 cannot be written: %2").arg(m_options.path, m_file.errorString())};
    return {};
}

void RotatingFile::lose(const Error &reason, Clock::time_point now)
{
    ++m_lost;
    m_file.close();
    m_retryAt = now + RetryInterval;
    if (m_hasComplained)
        return;
    m_hasComplained = true;
    m_complain(reason.detail + QLatin1String("; the program goes on without it and tries again"));
}

// The handler is a plain function that any thread may be in while the object comes or goes.
static std::shared_mutex s_currentMutex;
static MessageLog *s_current = nullptr;

/// Set while this thread is writing a line: what Qt says about that very writing must not begin it anew.
static thread_local bool s_isWriting = false;

static void writeToStandardError(const QByteArray &line)
{
    const QByteArray bytes = line + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

MessageLog::MessageLog(Options options)
{
    setOptions(std::move(options));
    const std::unique_lock lock(s_currentMutex);
    m_previous = std::exchange(s_current, this);
    m_previousHandler = qInstallMessageHandler(&MessageLog::handle);
}

MessageLog::~MessageLog()
{
    const std::unique_lock lock(s_currentMutex);
    s_current = m_previous;
    qInstallMessageHandler(m_previousHandler);
}

MessageLog::Options MessageLog::optionsFrom(const Configuration &configuration, bool toStandardError)
{
    Options options{.level = configuration.log.level, .toStandardError = toStandardError};
    const QString path = logFilePath(configuration);
    if (!path.isEmpty())
        options.file = RotatingFile::Options{path, qint64(configuration.log.maxSizeMb) * 1024 * 1024};
    return options;
}

void MessageLog::setOptions(Options options)
{
    // Our categories begin at info; the handler cannot see what a category has already dropped.
    QLoggingCategory::setFilterRules(options.level == LogLevel::Debug ? QStringLiteral("feedwarden.*.debug=true")
                                                                      : QString());
    const QMutexLocker locker(&m_mutex);
    if (!options.file)
        m_file.reset();
    else if (!m_file || m_file->options() != *options.file)
        m_file = std::make_unique<RotatingFile>(*options.file,
                                                [isJournal = options.isJournal](const QString &sentence) {
                                                    // Always to standard error: where else could one say that there is
                                                    // no log?
                                                    say(isJournal, QtWarningMsg, u"feedwarden.log", sentence);
                                                });
    m_options = std::move(options);
}

void MessageLog::say(bool isJournal, QtMsgType type, QStringView category, QStringView message)
{
    writeToStandardError(isJournal ? formatJournalLine(type, category, message)
                                   : formatLogLine(wallNow(), type, category, message));
}

void MessageLog::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QString message = withoutSecrets(text);
    const QString category = QString::fromUtf8(context.category ? context.category : "default");
    if (s_isWriting) {
        writeToStandardError(formatLogLine(wallNow(), type, category, message));
        return;
    }
    s_isWriting = true;
    {
        const std::shared_lock lock(s_currentMutex);
        if (s_current)
            s_current->write(type, category, message);
        else
            writeToStandardError(formatLogLine(wallNow(), type, category, message));
    }
    s_isWriting = false;
}

void MessageLog::write(QtMsgType type, const QString &category, const QString &message)
{
    const QMutexLocker locker(&m_mutex);
    if (!isLogged(type, m_options.level))
        return;
    if (m_options.toStandardError)
        say(m_options.isJournal, type, category, message);
    if (m_file)
        m_file->append(formatLogLine(wallNow(), type, category, message), Clock::now());
}

}   // namespace feedwarden
