// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timechart.h"

namespace feedwarden {

/// Messages per second, a line per exchange; of the selected one also how far it swings within a step. Exchanges differ
/// by a thousand times, so the scale is usually logarithmic; its floor stands for everything below, also for 0.
class RateChart final : public TimeChart
{
    Q_OBJECT
public:
    explicit RateChart(TimeAxis *axis, const Past *history = nullptr, QWidget *parent = nullptr);

    [[nodiscard]] QList<Reading> readingsAt(WallTime time) const override;

protected:
    void rebuildSeries() override;
    void restyle() override;
    [[nodiscard]] QString csvOfData() const override;   ///< time, exchange, state, lowest and highest rate.
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<LegendEntry> legend() const override;
    [[nodiscard]] QString valueLabel(double value) const override;

private:
    [[nodiscard]] QColor swingColor() const;

    SegmentedArea m_swing;
};

}   // namespace feedwarden
