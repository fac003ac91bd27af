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
    [[nodiscard]] std::vector<size_t> fillRows(std::vector<Row> &rows, size_t first, size_t end) override;
    void paintMarks(QPainter *painter, const Row &row, const QRectF &rect, const QRectF &exposed) override;
    [[nodiscard]] QString textOf(const Row &row, const Mark &mark) const override;
    [[nodiscard]] TimeInterval intervalOf(const Row &row, const Mark &mark) const override;
    [[nodiscard]] QString title() const override;

private:
    void fillRow(Row &row) const;
    [[nodiscard]] std::optional<ConditionBand> bandOf(const Row &row, const Mark &mark) const;

    /// What was asked for when the rows were filled, and when: what lasts has grown since.
    const Past *m_asked = nullptr;
    TimeInterval m_range;
    WallTime m_filledAt{};
};

}   // namespace feedwarden
