// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/feedsnapshot.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <optional>

namespace feedwarden {

/// Words on the left, figures on the right, hairlines between: painted at once instead of a label for each. Several
/// figures of a row stand in columns of one width. Hairlines may be steps of a waterfall: what is left after each row,
/// and beside it what the row took. The whole is readable for assistive technology as its description;
/// what has no room is told in full by a tool tip.
class RowList final : public QWidget
{
    Q_OBJECT
public:
    enum class Emphasis { Quiet, Normal, Bad };
    struct Row {
        QString label;
        QStringList values;   ///< One, or several that stand below those of their neighbours.
        Emphasis emphasis = Emphasis::Normal;
        /// Shares of the whole (0 to 1) that are left after this row and that it took; below 0: a mere hairline.
        double left = -1, taken = 0;
        std::optional<Condition> shape = {};   ///< Before the words; where one row has one, all leave room for it.

        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit RowList(QWidget *parent = nullptr);

    /// Repaints only where something changed; the height follows the number of rows.
    void setRows(const QList<Row> &rows);
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    /// Where the values of a row begin, in pixels.
    [[nodiscard]] int valuesLeft(const Row &row) const;
    [[nodiscard]] int labelRoom(const Row &row) const;
    /// What the shapes take before the words.
    [[nodiscard]] int shapeRoom() const;

    QList<Row> m_rows;
};

}   // namespace feedwarden
