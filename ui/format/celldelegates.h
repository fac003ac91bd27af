// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace feedwarden {

// Delegates only paint. What they show stands in the roles of CellRole.

/// A cell of our tables: a hairline below, a calm ground where selected, text elided and never clipped, old values
/// greyed.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// How a cell's text stands out.
    enum class Weight { Normal, Strong, Quiet };

    explicit CellDelegate(Weight weight = Weight::Normal, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Height of a row of our tables in this font.
    [[nodiscard]] static int rowHeight(const QFontMetrics &metrics);
    /// Space between a cell's content and its edge; more at the table's own edges, to stand in line with what is above.
    [[nodiscard]] static int margin(const QFontMetrics &metrics, bool isOuter);

protected:
    /// Paints into `rect`, which is the cell without its margins.
    virtual void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const;

private:
    Weight m_weight;
};

/// Shape, word in the shape's colour, and the detail behind it in quiet text.
class StateDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    /// Whether the shape stands before the cell's own text (event log) instead of before CellRole::Word and Detail.
    enum class Source { WordAndDetail, Display };

    explicit StateDelegate(Source source, QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;

private:
    Source m_source;
};

}   // namespace feedwarden
