// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timerows.h"

namespace feedwarden {

/// The state of each exchange over time: calm thin bars while trusted, taller ones for trouble, hatched where nobody
/// knows. A click on trouble selects its outage on the axis.
class TimelineView final : public TimeRows
{
    Q_OBJECT
public:
    explicit TimelineView(TimeAxis *axis, const Past *history = nullptr, QWidget *parent = nullptr);

    /// A line per band: exchange, begin, end, length_s, state, cause, detail.
    [[nodiscard]] QString csv() const override;

protected:
    void fillRows(std::vector<Row> &rows) override;
    void paintMarks(QPainter *painter, const Row &row, const QRectF &rect, const QRectF &exposed) override;
    [[nodiscard]] QString textOf(const Row &row, const Mark &mark) const override;
    [[nodiscard]] TimeInterval intervalOf(const Row &row, const Mark &mark) const override;
    [[nodiscard]] QString title() const override;

private:
    std::vector<ConditionBand> m_bands;   ///< Of all rows; marks point into it.
};

}   // namespace feedwarden
