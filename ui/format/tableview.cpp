// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/tableview.h"

#include "core/base/csvtable.h"
#include "ui/format/celldelegates.h"
#include "ui/format/focusedge.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plaintip.h"
#include "ui/format/statepalette.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPolygonF>
#include <QSettings>

#include <utility>

namespace feedwarden {

/// In widths of a character; what a file says may be anything.
static constexpr double WidestColumn = 10'000;

FlatHeader::FlatHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorClearable(true);
    setSectionResizeMode(QHeaderView::Interactive);
    setMinimumSectionSize(letterWidth(fontMetrics()) * 3);   // Enough to be found again.
    setSectionsMovable(true);
    // What a row is about is where it begins. Qt's own setFirstSectionMovable() does not hold in 6.4.2 (measured).
    connect(this, &QHeaderView::sectionMoved, this, [this] {
        if (visualIndex(0) != 0)
            moveSection(visualIndex(0), 0);
    });
}

void FlatHeader::keep(QSettings *settings, const QString &key)
{
    const QByteArray atFirst = saveState();
    auto *const reset = new QAction(TableView::tr("&Reset columns"), this);
    addAction(reset);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    // In another version of the view they would be others.
    const QString of = key + QLatin1Char('/') + QString::number(count());
    if (const QByteArray kept = settings ? settings->value(of).toByteArray() : QByteArray(); !kept.isEmpty())
        restoreState(kept);
    connect(reset, &QAction::triggered, this, [this, settings, of, atFirst] {
        restoreState(atFirst);
        if (settings)
            settings->remove(of);
    });
    if (!settings)
        return;
    const auto save = [this, settings, of] { settings->setValue(of, saveState()); };
    connect(this, &QHeaderView::sectionResized, this, save);
    connect(this, &QHeaderView::sectionMoved, this, save);
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
    auto alignment = Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    if (!(alignment & Qt::AlignVertical_Mask))   // Of a QTreeWidget nothing is said; at the top a dot of an Ö is lost.
        alignment |= Qt::AlignVCenter;
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
    new FocusEdge(this);
    auto *const columns = new QMenu(tr("C&olumns"), this);
    connect(columns, &QMenu::aboutToShow, this, [this, columns] { fillColumnsMenu(columns); });
    m_columnsAction = columns->menuAction();
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_isDistributing && width > 0)
            noteWidth(column, width);
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_isDistributing)
            saveColumns();
    });
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this, &TableView::forgetWidth);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [header, columns](const QPoint &position) { columns->popup(header->mapToGlobal(position)); });
}

QString TableView::columnName(int column) const
{
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    return title.isEmpty() ? model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString() : title;
}

void TableView::fillColumnsMenu(QMenu *menu)
{
    menu->clear();
    for (int column = 0; model() && column < model()->columnCount(); ++column) {
        if (!canHide(column))
            continue;
        QAction *const action = menu->addAction(plainLabel(columnName(column)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isOn) { setColumnWanted(column, isOn); });
    }
    menu->addSeparator();
    QAction *const reset = menu->addAction(tr("&Reset columns"), this, &TableView::resetColumns);
    reset->setEnabled(!columns().isEmpty());
}

void TableView::setColumnWanted(int column, bool isWanted)
{
    if (!canHide(column))
        return;
    m_wantedColumns[column] = isWanted;
    saveColumns();
    distribute();
}

void TableView::resetColumns()
{
    m_wantedColumns.clear();
    m_userWidths.clear();
    m_blank = 0;
    m_isDistributing = true;
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
    m_isDistributing = false;
    saveColumns();
    distribute();
}

int TableView::widthOf(int column) const
{
    const auto own = m_userWidths.constFind(column);
    if (own == m_userWidths.cend())
        return m_widths[column] + (column == m_stretching ? 0 : m_share);
    return std::max(horizontalHeader()->minimumSectionSize(), qRound(*own * letterWidth(fontMetrics())));
}

void TableView::noteWidth(int column, int width)
{
    const double unit = letterWidth(fontMetrics());
    m_userWidths[column] = width / unit;
    // The column that takes the rest stays as it is: under the pointer nothing else may move.
    m_blank = std::max(0, viewport()->width() - horizontalHeader()->length()) / unit;
    saveColumns();
}

void TableView::forgetWidth(int column)
{
    m_userWidths.remove(column);
    if (m_userWidths.isEmpty())
        m_blank = 0;
    saveColumns();
    distribute();
}

QList<int> TableView::columnsInOrder() const
{
    QList<int> all;
    for (int place = 0; model() && place < model()->columnCount(); ++place)
        all << horizontalHeader()->logicalIndex(place);
    return all;
}

void TableView::keepColumns(QSettings *settings, const QString &key)
{
    m_settings = settings;
    m_settingsKey = key;
    if (settings)
        setColumns(settings->value(key).toStringList());
}

QStringList TableView::columns() const
{
    if (!model())
        return {};
    QStringList kept;
    QList<int> chosen = m_wantedColumns.keys();
    std::sort(chosen.begin(), chosen.end());
    for (const int column : std::as_const(chosen))
        kept << QStringLiteral("%1:%2").arg(column).arg(m_wantedColumns[column] ? 1 : 0);
    QList<int> sized = m_userWidths.keys();
    std::sort(sized.begin(), sized.end());
    for (const int column : std::as_const(sized))
        kept << QStringLiteral("width:%1:%2").arg(column).arg(m_userWidths[column], 0, 'f', 3);
    if (m_blank > 0)
        kept << QStringLiteral("blank:%1").arg(m_blank, 0, 'f', 3);
    const QList<int> order = columnsInOrder();
    if (!std::is_sorted(order.cbegin(), order.cend())) {
        QStringList places;
        for (const int column : order)
            places << QString::number(column);
        kept << QStringLiteral("order:") + places.join(QLatin1Char(' '));
    }
    // "12 columns" first: in another version of the table they would be others.
    if (!kept.isEmpty())
        kept.prepend(QString::number(model()->columnCount()));
    return kept;
}

void TableView::setColumns(const QStringList &columns)
{
    if (!model() || columns.value(0).toInt() != model()->columnCount())
        return;
    const int count = model()->columnCount();
    m_wantedColumns.clear();
    m_userWidths.clear();
    m_blank = 0;
    QList<int> order;
    for (const QString &one : columns.mid(1)) {
        const QString kind = one.section(QLatin1Char(':'), 0, 0);
        const QString rest = one.section(QLatin1Char(':'), 1);
        bool isColumn = false;
        const int column = kind.toInt(&isColumn);
        if (isColumn && canHide(column) && column >= 0 && column < count) {
            m_wantedColumns[column] = rest == QLatin1String("1");
        } else if (kind == QLatin1String("width")) {
            const int sized = rest.section(QLatin1Char(':'), 0, 0).toInt(&isColumn);
            const double width = rest.section(QLatin1Char(':'), 1).toDouble();
            if (isColumn && sized >= 0 && sized < count && width > 0 && width < WidestColumn)
                m_userWidths[sized] = width;
        } else if (kind == QLatin1String("blank")) {
            m_blank = std::clamp(rest.toDouble(), 0.0, WidestColumn);
        } else if (kind == QLatin1String("order")) {
            const QStringList places = rest.split(QLatin1Char(' '));
            for (const QString &place : places)
                order << place.toInt();
        }
    }
    // Each once, and the first one where it is.
    QList<int> sorted = order;
    std::sort(sorted.begin(), sorted.end());
    bool isWhole = int(sorted.size()) == count && order.value(0) == 0;
    for (int column = 0; column < int(sorted.size()); ++column)
        isWhole = isWhole && sorted[column] == column;
    m_isDistributing = true;
    for (int place = 0; place < count; ++place)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(isWhole ? order[place] : place), place);
    m_isDistributing = false;
    distribute();
}

void TableView::saveColumns()
{
    if (!m_settings)
        return;
    const QStringList kept = columns();
    if (kept.isEmpty())
        m_settings->remove(m_settingsKey);
    else
        m_settings->setValue(m_settingsKey, kept);
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

void TableView::setLongestText(int characters)
{
    m_longestText = characters;
    distribute();
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
    // Columns that are empty for the eye too (the small curve) say something in words.
    const QList<int> columns = columnsInOrder();
    for (const int column : columns)
        cells << model()->headerData(column, Qt::Horizontal).toString();
    lines << cells.join(QLatin1Char('\t'));
    const QModelIndexList rows = rowsToCopy();
    for (const QModelIndex &row : rows) {
        cells.clear();
        for (const int column : columns)
            cells << row.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

QModelIndexList TableView::rowsToCopy() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        for (int row = 0; row < model()->rowCount(); ++row)
            rows << model()->index(row, 0);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QString TableView::csv() const
{
    if (!model())
        return {};
    QStringList titles;
    QList<int> columns;
    const QList<int> inOrder = columnsInOrder();
    for (const int column : inOrder) {
        if (m_wantedColumns.value(column, true)) {
            columns << column;
            titles << columnName(column);
        }
    }
    CsvTable table(titles);
    for (int row = 0; row < model()->rowCount(); ++row) {
        for (const int column : std::as_const(columns))
            table.text(model()->index(row, column).data(Qt::AccessibleTextRole).toString());
        table.endRow();
    }
    return table.toString();
}

QString TableView::html() const
{
    QString text = QStringLiteral("<table border=\"0\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\"><thead><tr>");
    const auto add = [&text](const QString &tag, const QString &words, int alignment) {
        text += QStringLiteral("<%1 align=\"%2\">%3</%1>")
                    .arg(tag, alignment & Qt::AlignRight ? QStringLiteral("right") : QStringLiteral("left"),
                         words.toHtmlEscaped());
    };
    QList<int> columns;
    const QList<int> inOrder = columnsInOrder();
    for (const int column : inOrder) {
        if (isColumnHidden(column) || model()->headerData(column, Qt::Horizontal).toString().isEmpty())
            continue;
        columns << column;
        add(QStringLiteral("th"), columnName(column),
            model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    }
    text += QLatin1String("</tr></thead>");
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        text += QLatin1String("<tr>");
        for (const int column : std::as_const(columns)) {
            const QModelIndex index = model()->index(row, column);
            add(QStringLiteral("td"), index.data(Qt::AccessibleTextRole).toString(),
                index.data(Qt::TextAlignmentRole).toInt());
        }
        text += QLatin1String("</tr>");
    }
    return text + QLatin1String("</table>");
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
                        + letterWidth(metrics) / 2;
    }
    distribute();
}

void TableView::distribute()
{
    if (m_widths.isEmpty() || !model() || m_widths.size() != model()->columnCount())
        return;
    QList<bool> isShown(m_widths.size(), true);
    int wanted = 0;
    for (int column = 0; column < int(m_widths.size()); ++column) {
        isShown[column] = m_wantedColumns.value(column, true);
        wanted += isShown[column] ? m_widths[column] : 0;
    }
    // By their own widths: a column that is made wider takes no other one away.
    for (const int column : m_dispensable) {
        if (wanted <= viewport()->width())
            break;
        if (m_wantedColumns.contains(column))
            continue;   // It is there because the user wants it, or gone already.
        isShown[column] = false;
        wanted -= m_widths[column];
    }
    m_share = shareOf(viewport()->width() - wanted, int(isShown.count(true)));
    int others = 0;
    for (int column = 0; column < int(m_widths.size()); ++column)
        others += isShown[column] && column != m_stretching ? widthOf(column) : 0;
    m_isDistributing = true;
    for (int column = 0; column < int(m_widths.size()); ++column) {
        setColumnHidden(column, !isShown[column]);
        int width = widthOf(column);
        if (column == m_stretching) {
            const int blank = qRound(m_blank * letterWidth(fontMetrics()));
            width = std::max(std::min(width, m_widths[column]), viewport()->width() - others - blank);
        }
        setColumnWidth(column, width);
    }
    m_isDistributing = false;
}

/// What each of `columns` gets of the `rest` that the stretching one cannot use.
int TableView::shareOf(int rest, int columns) const
{
    if (m_longestText <= 0 || m_stretching < 0)
        return 0;
    const int useful = letterWidth(fontMetrics()) * m_longestText - m_widths[m_stretching];
    return std::max(0, rest - std::max(0, useful)) / std::max(1, columns);
}

}   // namespace feedwarden
