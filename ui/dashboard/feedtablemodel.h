// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/feedwords.h"
#include "ui/format/statetablemodel.h"

#include <QList>

#include <vector>

namespace feedwarden {

/// One row per feed, in the configuration's order. Texts are made here once per change, so that painting is cheap and
/// dataChanged() names exactly the cells whose text or looks changed. Holds no widget.
class FeedTableModel final : public StateTableModel
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
        FeedTrendColumn,
        RateColumn,
        LastMessageColumn,
        ReconnectsColumn,
        BreakerColumn,
        NextAttemptColumn,
        BlindColumn,
        ColumnCount
    };

    enum Role {
        FeedRole = CellRole::Own,   ///< QString: the feed's name.
        VenueRole,                  ///< QString: "binance-spot".
        ScoreRole,                  ///< double 0 to 100, or -1 without a score.
        ScoreChangeRole,            ///< double: how the score differs from that of five minutes ago; 0 if unknown.
        TrendRole,   ///< QList<float>: round trips or feed latencies in ms, oldest first, NaN where unknown.
    };

    /// Seconds kept for the small curve.
    static constexpr int TrendLength = 60;
    /// Seconds after which a score is compared with what it was.
    static constexpr int ScoreTrendLength = 300;

    explicit FeedTableModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
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

protected:
    [[nodiscard]] const StateTableRow &rowAt(int row) const override { return m_rows[size_t(row)].shown; }
    [[nodiscard]] QString titleOf(int column) const override;

private:
    /// Once a second, oldest first, NaN where unknown.
    struct Trend {
        QList<float> roundTrips, feedLatencies;   ///< ms
        QList<float> scores;
    };
    struct Row {
        FeedSnapshot feed;
        FeedDescription text;
        StateTableRow shown;
        Trend trend;
    };

    [[nodiscard]] Row makeRow(const FeedSnapshot &feed, Trend trend) const;
    void updateTexts(Row &row) const;
    /// Takes `feed` where there is one, and the time in any case; tells what reads otherwise.
    void updateRow(int row, const FeedSnapshot *feed);
    [[nodiscard]] static double scoreChange(const Row &row);
    [[nodiscard]] QString tipOf(const Row &row, int column) const;
    [[nodiscard]] QVariant sortValue(const Row &row, int column) const;

    std::vector<Row> m_rows;
    Clock::time_point m_now{};
    WallTime m_wall{};
};

/// Whether what such a feed shows is old by itself.
[[nodiscard]] bool isStale(Condition condition);

}   // namespace feedwarden
