// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timerows.h"

namespace feedwarden {

/// The planned and the real wait before an attempt, as people read it: "planned 4.2 s, waited 4.3 s".
[[nodiscard]] QString delayText(const Outage::Attempt &attempt);

/// How an outage looks: what kept the line down at its worst.
[[nodiscard]] Condition conditionOf(const Outage &outage);

/// A row of outage bars per exchange: the length is the downtime, the ticks inside are the attempts.
/// What outages were asked for. While it stays the same and none of them lasts, so does the answer: over a year there
/// are tens of thousands.
struct OutageQuestion {
    const Past *history = nullptr;
    TimeInterval range;
    quint64 changes = 0;   ///< Past::outageChanges()

    friend bool operator==(const OutageQuestion &, const OutageQuestion &) = default;
};
[[nodiscard]] OutageQuestion outageQuestion(const Past *history, const TimeInterval &range);

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
    void fillRows(std::vector<Row> &rows) override;
    [[nodiscard]] bool areRowsCurrent() const override;
    void paintMarks(QPainter *painter, const Row &row, const QRectF &rect, const QRectF &exposed) override;
    [[nodiscard]] QString textOf(const Row &row, const Mark &mark) const override;
    void hideEvent(QHideEvent *event) override;

private:
    SharedOutages m_outages;   ///< Of all rows; marks point into it.
    int m_count = 0;
    Clock::duration m_downInAll{0};
    std::optional<OutageQuestion> m_asked;   ///< Answered by them; none where one of them lasts.
};

}   // namespace feedwarden
