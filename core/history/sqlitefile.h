// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/history/historystatus.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>
#include <type_traits>

QT_BEGIN_NAMESPACE
class QLockFile;
QT_END_NAMESPACE

namespace feedwarden {

[[nodiscard]] qint64 toMicroseconds(WallTime time);
[[nodiscard]] WallTime fromMicroseconds(qint64 time);

/// What lies in a file of ours, and how an older one becomes that.
struct SqliteSchema {
    int applicationId = 0;                          ///< PRAGMA application_id.
    int version = 1;                                ///< PRAGMA user_version.
    QStringList (*migration)(int from) = nullptr;   ///< The statements that lead from a version to the next one.
};

/// Who may write a file: one program at a time, until it is gone.
class SqliteHolder final
{
public:
    SqliteHolder();
    ~SqliteHolder();
    Q_DISABLE_COPY_MOVE(SqliteHolder)

    /// None once the file at `path` is this program's to write; its folder is made where there is none.
    [[nodiscard]] std::optional<HistoryFault> take(const QString &path);
    void release();
    [[nodiscard]] bool isHeld() const { return m_lock != nullptr; }
    /// After HeldByOther, who: "feedwarden-agent, process 4711".
    [[nodiscard]] const QString &otherProgram() const { return m_otherProgram; }

private:
    std::unique_ptr<QLockFile> m_lock;
    QString m_otherProgram;
};

/// Renames a damaged file, with what SQLite laid beside it, to "….damaged-<time>"; where to, or empty where that
/// cannot be done. It must not be open.
[[nodiscard]] QString keepDamagedAside(const QString &path);

/// A statement: a literal, as the compiler sees to. Nothing that comes from outside can be a part of it, only a value
/// that is bound; and it can be known again by its address.
struct SqlText {
    consteval SqlText(const char *text) : literal(text) {}   // Implicit: one just writes it.
    const char *literal;
};

/// One connection to an SQLite file of ours. The one that writes also checkpoints; all others only ask (faults D-08).
/// Every statement is prepared and has its values bound, and what failed is kept in fault().
///
/// Thread: the one that made it.
class SqliteFile
{
public:
    enum class Access {
        Write,   ///< Makes the file (0600) and brings it to this version.
        Read,    ///< Asks only; the file has to be there.
    };

    explicit SqliteFile(const SqliteSchema &schema);
    ~SqliteFile();
    Q_DISABLE_COPY_MOVE(SqliteFile)

    /// False with a fault. A file whose program ended without a word is checked before it is trusted.
    [[nodiscard]] bool open(const QString &path, Access access);
    void close();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const HistoryFault &fault() const { return m_fault; }
    [[nodiscard]] bool hasFailed() const { return !m_fault.detail.isEmpty(); }
    /// What its reader found out about its content.
    void declareDamaged(const QString &detail) { m_fault = {HistoryFault::Kind::Damaged, detail}; }
    /// False where the file was removed or replaced while it was open.
    [[nodiscard]] bool isStillThere() const;

    template<typename... Values>
    [[nodiscard]] bool run(SqlText sql, const Values &...values)
    {
        return ask(sql, values...) != nullptr;
    }
    /// The answer, before its first row; null with a fault. Valid until the same statement is asked again.
    template<typename... Values>
    [[nodiscard]] QSqlQuery *ask(SqlText sql, const Values &...values)
    {
        QSqlQuery *const query = prepared(sql.literal);
        if (!query)
            return nullptr;
        int place = 0;
        (query->bindValue(place++, toVariant(values)), ...);
        return executed(query);
    }
    [[nodiscard]] qint64 lastId(QSqlQuery *query) const { return query->lastInsertId().toLongLong(); }

    [[nodiscard]] bool begin();
    [[nodiscard]] bool commit();
    void rollBack();
    /// Lets go of what was read and is kept in case that it is asked for again; up to 2 MB.
    void forgetPages() { (void)plain(QStringLiteral("PRAGMA shrink_memory")); }

private:
    [[nodiscard]] QSqlQuery *prepared(const char *sql);
    [[nodiscard]] QSqlQuery *executed(QSqlQuery *query);
    [[nodiscard]] bool prepareFile(const QString &path);
    [[nodiscard]] bool configure(Access access);
    [[nodiscard]] bool migrate(Access access);
    [[nodiscard]] bool plain(const QString &sql);
    void noteFault(const QSqlError &error);

    static QVariant toVariant(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }
    static QVariant toVariant(QLatin1String text) { return QString(text); }
    static QVariant toVariant(const QByteArray &bytes) { return bytes; }
    static QVariant toVariant(WallTime time) { return toMicroseconds(time); }
    template<typename Number>
    requires std::is_arithmetic_v<Number>
    static QVariant toVariant(Number number) { return qint64(number); }
    template<typename Value>
    static QVariant toVariant(const std::optional<Value> &value)
    {
        return value ? toVariant(*value) : QVariant(QMetaType(QMetaType::LongLong));
    }

    const SqliteSchema m_schema;
    const QString m_connection;
    QString m_path;
    QSqlDatabase m_database;
    QHash<const char *, QSqlQuery *> m_statements;
    HistoryFault m_fault;
    bool m_isOpen = false;
    quint64 m_fileId = 0;
};

}   // namespace feedwarden
