// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historydatabase.h"

#include "core/base/logging.h"
#include "core/base/privatefiles.h"
#include "core/history/historyschema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
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

HistoryDatabase::HistoryDatabase() : m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces)) {}

HistoryDatabase::~HistoryDatabase() { close(); }

bool HistoryDatabase::open(const QString &path, Access access)
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

void HistoryDatabase::close()
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

bool HistoryDatabase::isStillThere() const { return m_isOpen && fileIdOf(m_path) == m_fileId; }

/// Its user's alone from the first moment on; what SQLite lays beside it has the same permissions.
bool HistoryDatabase::prepareFile(const QString &path)
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

bool HistoryDatabase::configure(Access access)
{
    if (access == Access::Read)
        return plain(QStringLiteral("PRAGMA query_only = 1")) && plain(QStringLiteral("PRAGMA wal_autocheckpoint = 0"));
    return plain(QStringLiteral("PRAGMA journal_mode = WAL")) && plain(QStringLiteral("PRAGMA synchronous = FULL"))
           && plain(QStringLiteral("PRAGMA foreign_keys = 1")) && plain(QStringLiteral("PRAGMA temp_store = MEMORY"));
}

bool HistoryDatabase::migrate(Access access)
{
    const auto pragma = [this](const QString &name) -> std::optional<int> {
        QSqlQuery query(m_database);
        if (!query.exec(QStringLiteral("PRAGMA ") + name) || !query.next()) {
            noteFault(query.lastError());
            return {};
        }
        return query.value(0).toInt();
    };
    const auto version = pragma(QStringLiteral("user_version"));
    const auto application = pragma(QStringLiteral("application_id"));
    if (!version || !application)
        return false;
    if (*application != HistoryApplicationId && (*application != 0 || *version != 0)) {
        m_fault = {HistoryFault::Kind::Damaged, QStringLiteral("it is another program's database")};
        return false;
    }
    if (*version > HistorySchemaVersion) {
        m_fault = {HistoryFault::Kind::Newer, QStringLiteral("it has version %1, this program knows versions up to %2")
                                                  .arg(*version)
                                                  .arg(HistorySchemaVersion)};
        return false;
    }
    if (access == Access::Read) {
        if (*version == HistorySchemaVersion)
            return true;
        m_fault = {HistoryFault::Kind::Unreachable,
                   QStringLiteral("it has version %1 and has to be brought to %2 by a program that writes it")
                       .arg(*version)
                       .arg(HistorySchemaVersion)};
        return false;
    }
    for (int at = *version; at < HistorySchemaVersion; ++at) {
        if (!begin())
            return false;
        bool isDone = true;
        const QStringList statements = historyMigration(at);
        for (const QString &statement : statements)
            isDone = isDone && plain(statement);
        isDone = isDone && plain(QStringLiteral("PRAGMA application_id = %1").arg(HistoryApplicationId))
                 && plain(QStringLiteral("PRAGMA user_version = %1").arg(at + 1));
        if (!isDone || !commit()) {
            rollBack();
            return false;
        }
    }
    return true;
}

bool HistoryDatabase::plain(const QString &sql)
{
    QSqlQuery query(m_database);
    if (query.exec(sql))
        return true;
    noteFault(query.lastError());
    return false;
}

QSqlQuery *HistoryDatabase::prepared(const char *sql)
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

QSqlQuery *HistoryDatabase::executed(QSqlQuery *query)
{
    if (query->exec())
        return query;
    noteFault(query->lastError());
    return nullptr;
}

void HistoryDatabase::noteFault(const QSqlError &error)
{
    m_fault = {kindOf(error.nativeErrorCode().toInt()), error.text().trimmed()};
}

bool HistoryDatabase::begin() { return plain(QStringLiteral("BEGIN IMMEDIATE")); }

bool HistoryDatabase::commit() { return plain(QStringLiteral("COMMIT")); }

void HistoryDatabase::rollBack()
{
    const HistoryFault fault = m_fault;   // Why is of interest, not that nothing was under way any more.
    for (QSqlQuery *query : std::as_const(m_statements))
        query->finish();
    QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
    m_fault = fault;
}

std::optional<std::vector<LineSample>> HistoryDatabase::samples(qint64 series, SampleStep step, WallTime from,
                                                                WallTime to)
{
    const auto seconds = lengthOf(step).count();
    std::vector<LineSample> samples;
    QSqlQuery *const blocks = ask("SELECT begin, data FROM block WHERE series = ? AND step = ? AND begin >= ? AND "
                                  "begin < ? ORDER BY begin",
                                  series, seconds, from - blockLengthOf(step), to);
    if (!blocks)
        return {};
    while (blocks->next()) {
        auto content = unpackBlock(blocks->value(1).toByteArray(), step,
                                   fromMicroseconds(blocks->value(0).toLongLong()));
        if (!content) {
            qCWarning(logHistory) << "a block of samples is damaged and left out";
            continue;
        }
        for (LineSample &sample : *content) {
            if (sample.time >= from && sample.time < to)
                samples.push_back(std::move(sample));
        }
    }
    blocks->finish();
    QSqlQuery *const fresh = ask(
        "SELECT time, data FROM fresh WHERE series = ? AND step = ? AND time >= ? AND time < ? "
        "ORDER BY time",
        series, seconds, from, to);
    if (!fresh)
        return {};
    const auto packed = std::ptrdiff_t(samples.size());
    while (fresh->next()) {
        auto sample = unpackSample(fresh->value(1).toByteArray(), step, fromMicroseconds(fresh->value(0).toLongLong()));
        if (sample)
            samples.push_back(std::move(*sample));
    }
    fresh->finish();
    // A clock that was set back has both of the same time.
    std::inplace_merge(samples.begin(), samples.begin() + packed, samples.end(),
                       [](const LineSample &a, const LineSample &b) { return a.time < b.time; });
    samples.erase(std::unique(samples.begin(), samples.end(),
                              [](const LineSample &a, const LineSample &b) { return a.time == b.time; }),
                  samples.end());
    return samples;
}

}   // namespace feedwarden
