// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timechart.h"

namespace feedwarden {

/// Connection quality, 0 to 100, a line per exchange. Under the selected one's line the area has the colour of its
/// state; while it was blind there is no line but a band.
class QualityChart final : public TimeChart
{
    Q_OBJECT
public:
    explicit QualityChart(TimeAxis *axis, const Past *history = nullptr, QWidget *parent = nullptr);

    [[nodiscard]] QList<Reading> readingsAt(WallTime time) const override;

protected:
    void rebuildSeries() override;
    [[nodiscard]] QString csvOfData() const override;   ///< time, exchange, state, quality.
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<LegendEntry> legend() const override;
    [[nodiscard]] QString valueLabel(double value) const override;
    [[nodiscard]] std::vector<double> valueTicks() const override;
    void paintTints(QPainter *painter) override;

private:
    void paintArea(QPainter *painter);
};

}   // namespace feedwarden
