// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/config/configuration.h"

#include <QByteArray>
#include <QFile>
#include <QMutex>
#include <QString>
#include <QtGlobal>

#include <functional>
#include <memory>
#include <optional>

namespace feedwarden {

/// One event as one line without its end: `TIME LEVEL CATEGORY: MESSAGE`, the time in RFC 3339 UTC with milliseconds.
/// Whatever the message holds, it stays one line without control characters (faults X-11); more than 16 Ki characters
/// are cut and counted.
[[nodiscard]] QByteArray formatLogLine(WallTime time, QtMsgType type, QStringView category, QStringView message);

/// The same for systemd's journal, which knows the time by itself: `<N>CATEGORY: MESSAGE`, N being syslog's priority.
[[nodiscard]] QByteArray formatJournalLine(QtMsgType type, QStringView category, QStringView message);

/// True if lines of `type` are written at `level`. Fatal ones always are.
[[nodiscard]] bool isLogged(QtMsgType type, LogLevel level);

/// A file that lines are appended to, and that makes room for a new one when it is full: `log`, `log.1` … `log.4`.
///
/// What goes wrong is never the caller's matter (faults R-13): lines that cannot be written are dropped and counted, it
/// is said once through `complain`, and writing is tried again every 30 s; the first line that can be written again is
/// preceded by one that tells how many were lost. Files are made with 0600, missing folders with 0700.
///
/// Not thread-safe: MessageLog guards its own.
class RotatingFile final
{
public:
    static constexpr int Files = 5;
    static constexpr auto RetryInterval = 30s;

    struct Options {
        QString path;                         ///< Absolute.
        qint64 maxBytes = 10 * 1024 * 1024;   ///< Of one file; a line that is longer has one for itself.

        friend bool operator==(const Options &, const Options &) = default;
    };
    using Complain = std::function<void(const QString &)>;

    /// `complain` gets a sentence for people. Nothing is opened before the first line.
    RotatingFile(Options options, Complain complain) : m_options(std::move(options)), m_complain(std::move(complain)) {}

    [[nodiscard]] const Options &options() const { return m_options; }

    /// Appends `line` and its end. `now` decides about trying again.
    void append(const QByteArray &line, Clock::time_point now);

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> rotate();
    [[nodiscard]] Result<void> write(const QByteArray &bytes);
    void lose(const Error &reason, Clock::time_point now);

    const Options m_options;
    const Complain m_complain;
    QFile m_file;
    qint64 m_size = 0;
    bool m_endsInsideLine = false;   ///< The disk was full in the middle of one.
    quint64 m_lost = 0;
    bool m_hasComplained = false;
    std::optional<Clock::time_point> m_retryAt;   ///< Set while nothing can be written.
    std::optional<Clock::time_point>
        m_rotateAt;   ///< Set while there is no way to rotate: the file grows on until then.
    std::optional<Clock::time_point> m_checkAt;   ///< When to look whether somebody has taken the file away.
};

/// Where the program's log lines go, as long as this object lives: the messages of Qt and of all our categories, each
/// as one line to a file, to standard error, or both. The first of its kind in a program; a second one takes over until
/// it is gone. Thread-safe.
class MessageLog final
{
public:
    struct Options {
        LogLevel level = LogLevel::Info;
        std::optional<RotatingFile::Options> file;   ///< None = no file.
        bool toStandardError = true;
        bool isJournal = false;   ///< Standard error is the journal's; the file is as ever.
    };

    explicit MessageLog(Options options);
    ~MessageLog();
    Q_DISABLE_COPY_MOVE(MessageLog)

    /// What the configuration says; `toStandardError` is the program's own choice.
    [[nodiscard]] static Options optionsFrom(const Configuration &configuration, bool toStandardError);

    /// From the next line on. An unchanged file is kept open.
    void setOptions(Options options);

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void write(QtMsgType type, const QString &category, const QString &message);
    static void say(bool isJournal, QtMsgType type, QStringView category, QStringView message);

    QMutex m_mutex;
    Options m_options;
    std::unique_ptr<RotatingFile> m_file;
    QtMessageHandler m_previousHandler = nullptr;
    MessageLog *m_previous = nullptr;
};

}   // namespace feedwarden
