// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historystatus.h"
#include "core/history/linesample.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>
#include <vector>

namespace feedwarden {

[[nodiscard]] qint64 toMicroseconds(WallTime time);
[[nodiscard]] WallTime fromMicroseconds(qint64 time);

/// One connection to the file of the history. The one that writes also checkpoints; all others only ask (faults D-08).
/// Every statement is prepared and has its values bound, and what failed is kept in fault().
///
/// Thread: the one that made it.
class HistoryDatabase final
{
public:
    enum class Access {
        Write,   ///< Makes the file (0600) and brings it to this version.
        Read,    ///< Asks only; the file has to be there.
    };

    HistoryDatabase();
    ~HistoryDatabase();
    Q_DISABLE_COPY_MOVE(HistoryDatabase)

    /// False with a fault. A file whose program ended without a word is checked before it is trusted.
    [[nodiscard]] bool open(const QString &path, Access access);
    void close();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const HistoryFault &fault() const { return m_fault; }
    [[nodiscard]] bool hasFailed() const { return !m_fault.detail.isEmpty(); }
    /// False where the file was removed or replaced while it was open.
    [[nodiscard]] bool isStillThere() const;

    /// `sql` has to be a literal: statements are kept by its address.
    template<typename... Values>
    [[nodiscard]] bool run(const char *sql, const Values &...values)
    {
        return ask(sql, values...) != nullptr;
    }
    /// The answer, before its first row; null with a fault. Valid until the same statement is asked again.
    template<typename... Values>
    [[nodiscard]] QSqlQuery *ask(const char *sql, const Values &...values)
    {
        QSqlQuery *const query = prepared(sql);
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

    /// Samples of one line that begin within [from, to), ascending; of one time the first. None with a fault; what is
    /// damaged is left out.
    [[nodiscard]] std::optional<std::vector<LineSample>> samples(qint64 series, SampleStep step, WallTime from,
                                                                 WallTime to);

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

    const QString m_connection;
    QString m_path;
    QSqlDatabase m_database;
    QHash<const char *, QSqlQuery *> m_statements;
    HistoryFault m_fault;
    bool m_isOpen = false;
    quint64 m_fileId = 0;
};

}   // namespace feedwarden
