// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/feedsnapshot.h"

#include <QRectF>

#include <vector>

class QPainter;
class QPalette;

namespace feedwarden {

/// The marks of one row that are too short to be seen at their length: over a year there are more of them than pixels.
/// Where they meet, the worst is seen, and what looks alike is painted at once.
class NarrowMarks
{
public:
    static constexpr double Width = 3;   ///< Pixels of each.

    explicit NarrowMarks(const QRectF &rect);

    /// `left` as of a mark that is Width wide; the part that lies outside of the row is left out.
    void add(double left, double height, Condition condition);
    /// Each around the middle of the row, on whole pixels.
    void paint(QPainter *painter, const QPalette &palette) const;

private:
    struct Column {
        int severity = -1;   ///< -1: nothing here.
        int height = 0;
        Condition condition = Condition::NoData;
    };

    QRectF m_rect;
    std::vector<Column> m_columns;
};

}   // namespace feedwarden
