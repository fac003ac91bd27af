// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/sqlitefile.h"

#include "core/base/privatefiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlError>
#include <QStorageInfo>
#include <QUuid>

#include <algorithm>
#include <array>

#if defined(Q_OS_UNIX)
#include <sys/stat.h>
#endif

namespace feedwarden {

/// Who writes elsewhere is waited for so long; then the batch waits instead.
static constexpr int BusyTimeoutMs = 500;

QLatin1String nameOf(HistoryFault::Kind kind)
{
    using Kind = HistoryFault::Kind;
    switch (kind) {
    case Kind::Busy:
        return QLatin1String("busy");
    case Kind::Full:
        return QLatin1String("full");
    case Kind::Damaged:
        return QLatin1String("damaged");
    case Kind::Newer:
        return QLatin1String("newer");
    case Kind::HeldByOther:
        return QLatin1String("held_by_other");
    case Kind::Unreachable:
        return QLatin1String("unreachable");
    case Kind::Rejected:
        return QLatin1String("rejected");
    }
    Q_UNREACHABLE();
}

qint64 toMicroseconds(WallTime time)
{
    return std::chrono::floor<std::chrono::microseconds>(time.time_since_epoch()).count();
}

WallTime fromMicroseconds(qint64 time) { return WallTime(std::chrono::microseconds(time)); }

/// The low byte of SQLite's extended result codes.
static HistoryFault::Kind kindOf(int resultCode)
{
    using Kind = HistoryFault::Kind;
    switch (resultCode & 0xFF) {
    case 5:   // SQLITE_BUSY
    case 6:   // SQLITE_LOCKED
        return Kind::Busy;
    case 13:   // SQLITE_FULL
        return Kind::Full;
    case 11:   // SQLITE_CORRUPT
    case 26:   // SQLITE_NOTADB
        return Kind::Damaged;
    case 3:    // SQLITE_PERM
    case 8:    // SQLITE_READONLY
    case 10:   // SQLITE_IOERR
    case 14:   // SQLITE_CANTOPEN
    case 22:   // SQLITE_NOLFS
    case 23:   // SQLITE_AUTH
        return Kind::Unreachable;
    default:
        return Kind::Rejected;
    }
}

/// Device and number of a file, as one; 0 where there is none, or the system has no such thing.
static quint64 fileIdOf(const QString &path)
{
#if defined(Q_OS_UNIX)
    struct ::stat status {
    };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return 0;
    return quint64(status.st_ino) ^ quint64(status.st_dev) << 48;
#else
    return QFileInfo::exists(path) ? 1 : 0;
#endif
}

SqliteHolder::SqliteHolder() = default;

SqliteHolder::~SqliteHolder() = default;

std::optional<HistoryFault> SqliteHolder::take(const QString &path)
{
    if (m_lock)
        return {};
    const QString folder = QFileInfo(path).absolutePath();
    if (const auto made = createPrivateDirectory(folder); !made)
        return HistoryFault{HistoryFault::Kind::Unreachable, made.error().detail};
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);   // Held until its process is gone, however long that lives.
    if (lock->tryLock(0)) {
        QFile::setPermissions(lock->fileName(), PrivateFile);
        m_lock = std::move(lock);
        m_otherProgram.clear();
        return {};
    }
    if (lock->error() != QLockFile::LockFailedError)
        return HistoryFault{HistoryFault::Kind::Unreachable, QStringLiteral("no lock can be made in %1").arg(folder)};
    qint64 process = 0;
    QString host, program;
    lock->getLockInfo(&process, &host, &program);
    m_otherProgram = QStringLiteral("%1, process %2").arg(program).arg(process);
    return HistoryFault{HistoryFault::Kind::HeldByOther, m_otherProgram};
}

void SqliteHolder::release() { m_lock.reset(); }

QString keepDamagedAside(const QString &path)
{
    const QString stamp = toDateTime(wallNow()).toString(QStringLiteral("yyyyMMdd'T'HHmmss"));
    QString aside = QStringLiteral("%1.damaged-%2").arg(path, stamp);
    for (int i = 2; QFileInfo::exists(aside); ++i)
        aside = QStringLiteral("%1.damaged-%2-%3").arg(path, stamp).arg(i);
    if (!QFile::rename(path, aside))
        return {};
    for (const QLatin1String ending : {QLatin1String("-wal"), QLatin1String("-shm")})
        QFile::rename(path + ending, aside + ending);
    return aside;
}

SqliteFile::SqliteFile(const SqliteSchema &schema)
    : m_schema(schema), m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

SqliteFile::~SqliteFile() { close(); }

bool SqliteFile::open(const QString &path, Access access)
{
    close();
    m_path = path;
    m_fault = {};
    if (access == Access::Write && !prepareFile(path))
        return false;
    if (access == Access::Read && !QFileInfo::exists(path)) {
        m_fault = {HistoryFault::Kind::Unreachable, QStringLiteral("there is no %1").arg(path)};
        return false;
    }
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(BusyTimeoutMs)
                                 + (access == Access::Read ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
    m_isOpen = m_database.open();
    if (!m_isOpen) {
        noteFault(m_database.lastError());
    } else if (configure(access) && migrate(access)) {
        m_fileId = fileIdOf(path);
        return true;
    }
    const HistoryFault fault = m_fault;
    close();
    m_fault = fault;
    return false;
}

void SqliteFile::close()
{
    qDeleteAll(m_statements);
    m_statements.clear();
    if (m_database.isValid()) {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_connection);
    }
    m_isOpen = false;
}

bool SqliteFile::isStillThere() const { return m_isOpen && fileIdOf(m_path) == m_fileId; }

/// Its user's alone from the first moment on; what SQLite lays beside it has the same permissions.
bool SqliteFile::prepareFile(const QString &path)
{
    const auto fail = [this](const QString &detail) {
        m_fault = {HistoryFault::Kind::Unreachable, detail};
        return false;
    };
    const QString folder = QFileInfo(path).absolutePath();
    if (const auto made = createPrivateDirectory(folder); !made)
        return fail(made.error().detail);
    // SQLite's write-ahead log is shared memory, which machines do not share.
    static constexpr std::array shares = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p"};
    const QByteArray fileSystem = QStorageInfo(folder).fileSystemType();
    if (std::find(shares.cbegin(), shares.cend(), fileSystem) != shares.cend())
        return fail(QStringLiteral("%1 is on a network share (%2); choose a folder of this computer")
                        .arg(folder, QString::fromLatin1(fileSystem)));
    if (!QFileInfo::exists(path)) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly, PrivateFile))
            return fail(QStringLiteral("%1: %2").arg(path, file.errorString()));
    }
    return true;
}

bool SqliteFile::configure(Access access)
{
    if (access == Access::Read)
        return plain(QStringLiteral("PRAGMA query_only = 1")) && plain(QStringLiteral("PRAGMA wal_autocheckpoint = 0"));
    return plain(QStringLiteral("PRAGMA journal_mode = WAL")) && plain(QStringLiteral("PRAGMA synchronous = FULL"))
           && plain(QStringLiteral("PRAGMA foreign_keys = 1")) && plain(QStringLiteral("PRAGMA temp_store = MEMORY"));
}

bool SqliteFile::migrate(Access access)
{
    const auto pragma = [this](const QString &sql) -> std::optional<int> {
        QSqlQuery query(m_database);
        if (!query.exec(sql) || !query.next()) {
            noteFault(query.lastError());
            return {};
        }
        return query.value(0).toInt();
    };
    const auto version = pragma(QStringLiteral("PRAGMA user_version"));
    const auto application = pragma(QStringLiteral("PRAGMA application_id"));
    if (!version || !application)
        return false;
    if (*application != m_schema.applicationId && (*application != 0 || *version != 0)) {
        m_fault = {HistoryFault::Kind::Damaged, QStringLiteral("it is another program's database")};
        return false;
    }
    if (*version > m_schema.version) {
        m_fault = {HistoryFault::Kind::Newer, QStringLiteral("it has version %1, this program knows versions up to %2")
                                                  .arg(*version)
                                                  .arg(m_schema.version)};
        return false;
    }
    if (access == Access::Read) {
        if (*version == m_schema.version)
            return true;
        m_fault = {HistoryFault::Kind::Unreachable,
                   QStringLiteral("it has version %1 and has to be brought to %2 by a program that writes it")
                       .arg(*version)
                       .arg(m_schema.version)};
        return false;
    }
    for (int at = *version; at < m_schema.version; ++at) {
        if (!begin())
            return false;
        bool isDone = true;
        const QStringList statements = m_schema.migration(at);
        for (const QString &statement : statements)
            isDone = isDone && plain(statement);
        isDone = isDone && plain(QStringLiteral("PRAGMA application_id = %1").arg(m_schema.applicationId))
                 && plain(QStringLiteral("PRAGMA user_version = %1").arg(at + 1));
        if (!isDone || !commit()) {
            rollBack();
            return false;
        }
    }
    return true;
}

bool SqliteFile::plain(const QString &sql)
{
    QSqlQuery query(m_database);
    if (query.exec(sql))
        return true;
    noteFault(query.lastError());
    return false;
}

QSqlQuery *SqliteFile::prepared(const char *sql)
{
    if (!m_isOpen) {
        m_fault = {HistoryFault::Kind::Unreachable, QStringLiteral("it is not open")};
        return nullptr;
    }
    QSqlQuery *&query = m_statements[sql];
    if (query) {
        query->finish();
        return query;
    }
    auto made = std::make_unique<QSqlQuery>(m_database);
    made->setForwardOnly(true);
    if (!made->prepare(QString::fromLatin1(sql))) {
        noteFault(made->lastError());
        m_statements.remove(sql);
        return nullptr;
    }
    query = made.release();
    return query;
}

QSqlQuery *SqliteFile::executed(QSqlQuery *query)
{
    if (query->exec())
        return query;
    noteFault(query->lastError());
    return nullptr;
}

void SqliteFile::noteFault(const QSqlError &error)
{
    m_fault = {kindOf(error.nativeErrorCode().toInt()), error.text().trimmed()};
}

bool SqliteFile::begin() { return plain(QStringLiteral("BEGIN IMMEDIATE")); }

bool SqliteFile::commit() { return plain(QStringLiteral("COMMIT")); }

void SqliteFile::rollBack()
{
    const HistoryFault fault = m_fault;   // Why is of interest, not that nothing was under way any more.
    for (QSqlQuery *query : std::as_const(m_statements))
        query->finish();
    QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
    m_fault = fault;
}

}   // namespace feedwarden
