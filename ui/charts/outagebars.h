// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timerows.h"

#include <QHash>

namespace feedwarden {

/// The planned and the real wait before an attempt, as people read it: "planned 4.2 s, waited 4.3 s".
[[nodiscard]] QString delayText(const Outage::Attempt &attempt);

/// How an outage looks: what kept the line down at its worst.
[[nodiscard]] Condition conditionOf(const Outage &outage);

/// A row of outage bars per exchange: the length is the downtime, the ticks inside are the attempts.
class OutageBars final : public TimeRows
{
    Q_OBJECT
public:
    explicit OutageBars(TimeAxis *axis, const Past *history = nullptr, QWidget *parent = nullptr);

    /// A line per attempt of an outage: what the table of outages has not.
    [[nodiscard]] QString csv() const override;
    /// How many outages there were, and how long they lasted in all.
    [[nodiscard]] QString title() const override;

protected:
    [[nodiscard]] std::vector<size_t> fillRows(std::vector<Row> &rows, size_t first, size_t end) override;
    void paintMarks(QPainter *painter, const Row &row, const QRectF &rect, const QRectF &exposed) override;
    [[nodiscard]] QString textOf(const Row &row, const Mark &mark) const override;
    void hideEvent(QHideEvent *event) override;

private:
    /// What one row shows; its marks point into it.
    struct Shown {
        SharedOutages outages;
        Clock::duration down{0};   ///< In the range.
    };
    [[nodiscard]] const Outage &outageOf(const Row &row, const Mark &mark) const;
    void fillRow(Row &row, SharedOutages outages);

    QHash<QString, Shown> m_shown;   ///< By feed.
    const Past *m_asked = nullptr;   ///< What was asked for when the rows were filled.
    TimeInterval m_range;
};

}   // namespace feedwarden
