// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/feedsnapshot.h"
#include "core/words/feedwords.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

#include <array>
#include <vector>

namespace feedwarden {

/// One row per feed, in the configuration's order. Texts are made here once per change, so that painting is cheap and
/// dataChanged() names exactly the cells whose text or looks changed. Holds no widget.
class FeedTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        ExchangeColumn,
        StateColumn,
        QualityColumn,
        RoundTripColumn,
        TrendColumn,
        FeedLatencyColumn,
        RateColumn,
        LastMessageColumn,
        ReconnectsColumn,
        BreakerColumn,
        NextAttemptColumn,
        BlindColumn,
        ColumnCount
    };

    enum Role {
        SortRole = Qt::UserRole,   ///< A number or a text that sorts as people expect; unknown is lowest.
        FeedRole,                  ///< QString: the feed's name.
        ConditionRole,             ///< int of Condition.
        WordRole,                  ///< QString: the word beside the shape.
        DetailRole,                ///< QString: what stands behind the word.
        ScoreRole,                 ///< double 0 to 100, or -1 without a score.
        TrendRole,                 ///< QList<float>: round trips in ms, oldest first, NaN where unknown.
        StaleRole,                 ///< bool: the value is old; shown greyed.
        FilterRole,                ///< QString: all that a search may find in this row.
    };

    /// Seconds kept for the small curve.
    static constexpr int TrendLength = 60;

    explicit FeedTableModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Takes the newest snapshots. Rows of feeds that stay keep their place, their selection and their curve.
    void setFeeds(const QList<feedwarden::FeedSnapshot> &feeds, Clock::time_point now, WallTime wall);
    /// Lets ages and countdowns go on; touches only the cells whose text changes.
    void setNow(Clock::time_point now, WallTime wall);
    /// Takes one point of each feed into its curve: once a second.
    void addTrendPoint();

    [[nodiscard]] const FeedSnapshot *feedAt(int row) const;
    [[nodiscard]] const FeedSnapshot *feed(const QString &name) const;
    [[nodiscard]] int rowOf(const QString &name) const;   ///< -1 without such a feed.
    [[nodiscard]] const FeedDescription &descriptionAt(int row) const { return m_rows[size_t(row)].text; }
    [[nodiscard]] QString titleOf(const QString &feed) const;   ///< The feed's name itself where it is unknown.

private:
    struct Row {
        FeedSnapshot feed;
        FeedDescription text;
        std::array<QString, ColumnCount> cells;
        bool isStale = false;
        QList<float> trend;
    };

    [[nodiscard]] Row makeRow(const FeedSnapshot &feed, QList<float> trend) const;
    void updateTexts(Row &row) const;
    void updateRow(int row, const FeedSnapshot &feed);
    void emitChanges(int row, const Row &before);
    [[nodiscard]] QVariant sortValue(const Row &row, int column) const;

    std::vector<Row> m_rows;
    Clock::time_point m_now{};
    WallTime m_wall{};
};

/// Whether what such a feed shows is old by itself.
[[nodiscard]] bool isStale(Condition condition);

}   // namespace feedwarden
