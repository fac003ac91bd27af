// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/tableview.h"

#include "ui/format/celldelegates.h"
#include "ui/format/statepalette.h"

#include <QApplication>
#include <QClipboard>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPolygonF>

#include <utility>

namespace feedwarden {

FlatHeader::FlatHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorClearable(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(8);
}

QSize FlatHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), CellDelegate::rowHeight(fontMetrics())}; }

void FlatHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tones &tones = tonesOf(palette());
    const int margin = CellDelegate::margin(fontMetrics(), false);
    const int left = CellDelegate::margin(fontMetrics(), section == 0);
    const int right = CellDelegate::margin(fontMetrics(), section + 1 == count());
    painter->fillRect(rect, tones.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tones.line);
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const auto alignment = Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const QRect content = rect.adjusted(left, 0, -right, -1);
    painter->save();
    painter->setFont(font());
    painter->setPen(isSorted ? tones.text : tones.quietText);
    painter->drawText(content, int(alignment) | Qt::TextSingleLine,
                      fontMetrics().elidedText(text, Qt::ElideRight, content.width()));
    if (isSorted) {
        // In the margin, so that the word keeps its place.
        const qreal side = margin * 0.8;
        const QPointF middle(alignment & Qt::AlignRight
                                 ? content.right() + margin / 2.0
                                 : content.left() + fontMetrics().horizontalAdvance(text) + margin * 0.8,
                             rect.center().y());
        const qreal up = sortIndicatorOrder() == Qt::AscendingOrder ? -1 : 1;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tones.text);
        painter->drawPolygon(QPolygonF{middle + QPointF(-side / 2, -up * side / 3),
                                       middle + QPointF(side / 2, -up * side / 3), middle + QPointF(0, up * side / 3)});
    }
    painter->restore();
}

void FlatHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    // What lies right of the last section.
    QPainter painter(viewport());
    const Tones &tones = tonesOf(palette());
    const int end = length() - offset();
    if (end < width()) {
        painter.fillRect(QRect(end, 0, width() - end, height()), tones.surface);
        painter.fillRect(QRect(end, height() - 1, width() - end, 1), tones.line);
    }
}

TableView::TableView(QWidget *parent) : QTableView(parent)
{
    auto *const header = new FlatHeader(this);
    setHorizontalHeader(header);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(8);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setItemDelegate(new CellDelegate(CellDelegate::Weight::Normal, this));
}

void TableView::setSamples(const QStringList &samples, int stretching)
{
    m_samples = samples;
    m_stretching = stretching;
    measure();
}

void TableView::setSample(int column, const QString &sample)
{
    if (m_samples.value(column) == sample)
        return;
    m_samples[column] = sample;
    measure();
}

void TableView::setDispensable(const QList<int> &columns)
{
    m_dispensable = columns;
    distribute();
}

void TableView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

int TableView::heightFor(int rows) const
{
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth();
}

QString TableView::selectedText() const
{
    if (!model() || !selectionModel())
        return {};
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < model()->columnCount(); ++column)
        cells << model()->headerData(column, Qt::Horizontal).toString();
    lines << cells.join(QLatin1Char('\t'));
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows) {
        cells.clear();
        for (int column = 0; column < model()->columnCount(); ++column)
            cells << row.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

bool TableView::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::Polish) {
        const bool handled = QTableView::event(event);
        measure();
        return handled;
    }
    return QTableView::event(event);
}

QItemSelectionModel::SelectionFlags TableView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    // What stands beside a table is about its one row: a click below the rows must not unmark that.
    if (!index.isValid() && selectionMode() == SingleSelection)
        return QItemSelectionModel::NoUpdate;
    return QTableView::selectionCommand(index, event);
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || !model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(tonesOf(palette()).quietText);
    const QRect place = viewport()->rect().adjusted(0, CellDelegate::rowHeight(fontMetrics()), 0, 0);
    painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    distribute();
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();   // The whole row shows where the keyboard is, not the one cell of Qt's.
}

void TableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(selectedText());
        return;
    }
    QTableView::keyPressEvent(event);
}

bool TableView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        setHoveredRow(rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y()));
        break;
    case QEvent::HoverLeave:
    case QEvent::Leave:
        setHoveredRow(-1);
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void TableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    for (const int touched : {std::exchange(m_hoveredRow, row), row}) {
        if (touched >= 0)
            viewport()->update(0, rowViewportPosition(touched), viewport()->width(), rowHeight(touched));
    }
}

void TableView::measure()
{
    if (!model())
        return;
    const QFontMetrics metrics = fontMetrics();
    verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(metrics));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics strongMetrics(strong);
    m_widths.clear();
    for (int column = 0; column < model()->columnCount(); ++column) {
        int width = metrics.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString());
        const QFontMetrics &sampled = column == 0 ? strongMetrics : metrics;   // The first column is the strong one.
        for (const QString &sample : m_samples.value(column).split(QLatin1Char('\n')))
            width = std::max(width, sampled.horizontalAdvance(sample));
        m_widths << width + CellDelegate::margin(metrics, column == 0)
                        + CellDelegate::margin(metrics, column + 1 == model()->columnCount())
                        + metrics.averageCharWidth() / 2;
    }
    distribute();
}

void TableView::distribute()
{
    if (m_widths.isEmpty() || !model() || m_widths.size() != model()->columnCount())
        return;
    QList<bool> isShown(m_widths.size(), true);
    int wanted = 0;
    for (const int width : m_widths)
        wanted += width;
    for (const int column : m_dispensable) {
        if (wanted <= viewport()->width())
            break;
        isShown[column] = false;
        wanted -= m_widths[column];
    }
    for (int column = 0; column < int(m_widths.size()); ++column) {
        setColumnHidden(column, !isShown[column]);
        const int rest = column == m_stretching ? std::max(0, viewport()->width() - wanted) : 0;
        setColumnWidth(column, m_widths[column] + rest);
    }
}

}   // namespace feedwarden
