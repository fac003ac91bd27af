// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/event.h"
#include "core/words/words.h"
#include "ui/charts/timeaxis.h"
#include "ui/format/cellrole.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <deque>
#include <optional>
#include <vector>

namespace feedwarden {

/// What happened, oldest first: in front what was read of the store, behind it what was told since. Bounded: beyond
/// MaxEvents the oldest of those that were told go; what is in front is bounded by who reads it.
class EventLogModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, ExchangeColumn, KindColumn, TextColumn, ColumnCount };
    enum Role {
        FeedRole = CellRole::Own,   ///< QString, empty for events of accounts and of the whole program.
        AccountRole,                ///< QString, empty for events of anything else.
        ChatterRole,                ///< bool: of interest only to who asks for it.
        KindRole,                   ///< int of EventKind.
        IdRole,                     ///< quint64.
        TimeRole,                   ///< qlonglong: nanoseconds of WallTime.
    };

    static constexpr int MaxEvents = 20'000;
    static constexpr int Slack = 1'000;   ///< How many are dropped at once.

    explicit EventLogModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    void append(const feedwarden::Event &event);
    void append(const std::deque<feedwarden::Event> &events);
    void clear();
    /// Stored events, oldest first, in front of all others.
    void prependStored(const std::vector<feedwarden::Event> &events);
    void clearStored();
    [[nodiscard]] int storedRows() const { return m_stored; }
    [[nodiscard]] int liveRows() const { return int(m_rows.size()) - m_stored; }
    /// Of those that were told, in their order.
    [[nodiscard]] std::optional<WallTime> firstLive() const;
    /// Without those that have been told too: the store has this run's as well, its times are whole microseconds, and
    /// neither knows the other's numbers.
    [[nodiscard]] std::vector<Event> withoutLive(std::vector<Event> stored) const;
    /// What is of another day than this one's is shown with its date.
    void setNow(WallTime now);
    [[nodiscard]] bool hasOtherDays() const;
    /// How feeds are named on screen; unknown ones keep their own name.
    void setTitles(const QHash<QString, QString> &titles);
    /// Another language is spoken: what was worded is worded anew.
    void forgetWords();
    void setAccountTitles(const QHash<QString, QString> &titles);   ///< Likewise.

private:
    struct Row {
        Event event;
        QString text;   ///< Made on first use: most events are never looked at.
    };

    void makeRoom(qsizetype comingRows);

    mutable std::deque<Row> m_rows;
    int m_stored = 0;        ///< Of m_rows, in front.
    WallTime m_midnight{};   ///< When today began, in local time.
    QHash<QString, QString> m_titles, m_accountTitles;
};

/// One job: which events are shown. Everything set narrows further.
class EventFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit EventFilter(QObject *parent = nullptr);

    /// Of a feed or of an account; both empty = of the whole program.
    struct Source {
        QString feed, account;

        friend bool operator==(const Source &, const Source &) = default;
    };
    void setSource(const std::optional<Source> &source);   ///< None = all.
    void setKind(std::optional<EventKind> kind);           ///< None = all but the very chatty ones.
    /// Trust changes, subscriptions and what changed in accounts, without asking for their kind or account.
    void setShowsChatter(bool shows);
    void setText(const QString &text);                       ///< Every word of it, anywhere in the row.
    void setTime(const std::optional<TimeInterval> &time);   ///< None = all; both ends belong to it.
    [[nodiscard]] bool isNarrowed() const;                   ///< Something is set beside the chatter.

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<Source> m_source;
    std::optional<EventKind> m_kind;
    bool m_showsChatter = false;
    QStringList m_words;
    std::optional<TimeInterval> m_time;
};

/// Names of the events that are shown to who asks for them only.
[[nodiscard]] QStringList chatterNames();

/// The colour and shape of an event in the log.
[[nodiscard]] Condition conditionOf(const EventPayload &payload);

}   // namespace feedwarden
