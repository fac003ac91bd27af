// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/viewstate.h"

#include "ui/format/tableview.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>

namespace feedwarden {

namespace {

/// Those of a page that a user chooses in, not the parts that Qt's widgets are made of.
template<class Widget>
QList<Widget *> partsOf(const QWidget *page)
{
    if (const auto *const itself = qobject_cast<const Widget *>(page))
        return {const_cast<Widget *>(itself)};   // As findChildren() gives it.
    QList<Widget *> parts = page->findChildren<Widget *>();
    parts.removeIf([page](const Widget *part) {
        for (const QWidget *above = part->parentWidget(); above && above != page; above = above->parentWidget()) {
            if (qobject_cast<const QComboBox *>(above) || qobject_cast<const QLineEdit *>(above)
                || qobject_cast<const QTableView *>(above))
                return true;
        }
        return false;
    });
    return parts;
}

}   // namespace

ViewState ViewState::of(const QWidget *page)
{
    ViewState state;
    for (const QComboBox *box : partsOf<QComboBox>(page))
        state.m_choices << (box->currentData().isValid() ? box->currentData() : QVariant());
    for (const QComboBox *box : partsOf<QComboBox>(page))
        state.m_choices << box->currentIndex();
    for (const QLineEdit *line : partsOf<QLineEdit>(page))
        state.m_words << line->text();
    for (const QAbstractButton *button : partsOf<QAbstractButton>(page))
        state.m_ticks << (button->isCheckable() && button->isChecked());
    for (const QTableView *table : partsOf<QTableView>(page)) {
        Table one{table->horizontalHeader()->sortIndicatorSection(),
                  table->horizontalHeader()->sortIndicatorOrder(),
                  table->model() ? table->model()->rowCount() : 0,
                  {},
                  table->currentIndex().row()};
        if (const auto *const ours = qobject_cast<const TableView *>(table))
            one.columns = ours->columns();
        if (table->selectionModel()) {
            for (const QModelIndex &row : table->selectionModel()->selectedRows())
                one.selected << row.row();
        }
        const QScrollBar *const bar = table->verticalScrollBar();
        if (bar->value() < bar->maximum())
            one.scrolled = bar->value();
        state.m_tables << one;
    }
    return state;
}

void ViewState::restore(QWidget *page) const
{
    const QList<QComboBox *> boxes = partsOf<QComboBox>(page);
    for (qsizetype place = 0; place < boxes.size() && 2 * boxes.size() == m_choices.size(); ++place) {
        const QVariant &data = m_choices[place];
        const int byPlace = m_choices[boxes.size() + place].toInt();
        // The place first: the same data may stand for several items.
        const bool isThere = byPlace < boxes[place]->count() && boxes[place]->itemData(byPlace) == data;
        const int wanted = isThere || !data.isValid() ? byPlace : boxes[place]->findData(data);
        if (wanted >= 0 && wanted < boxes[place]->count())
            boxes[place]->setCurrentIndex(wanted);
    }
    const QList<QLineEdit *> lines = partsOf<QLineEdit>(page);
    for (qsizetype place = 0; place < lines.size() && lines.size() == m_words.size(); ++place)
        lines[place]->setText(m_words[place]);
    const QList<QAbstractButton *> buttons = partsOf<QAbstractButton>(page);
    for (const bool down : {true, false}) {
        // Those that go down first: of several in a group they let the others up.
        for (qsizetype place = 0; place < buttons.size() && buttons.size() == m_ticks.size(); ++place) {
            QAbstractButton *const button = buttons[place];
            if (button->isCheckable() && m_ticks[place] == down && button->isChecked() != down)
                button->click();
        }
    }
    const QList<QTableView *> tables = partsOf<QTableView>(page);
    for (qsizetype place = 0; place < tables.size() && tables.size() == m_tables.size(); ++place) {
        QTableView *const table = tables[place];
        const Table &before = m_tables[place];
        if (!table->model())
            continue;
        if (auto *const ours = qobject_cast<TableView *>(table))
            ours->setColumns(before.columns);
        if (table->isSortingEnabled())
            table->sortByColumn(before.sortColumn, before.sortOrder);
        // Other rows than before would be marked.
        if (table->model()->rowCount() != before.rows)
            continue;
        if (before.current >= 0)
            table->setCurrentIndex(table->model()->index(before.current, 0));
        for (const int row : before.selected) {
            table->selectionModel()->select(table->model()->index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        if (before.scrolled >= 0)
            table->verticalScrollBar()->setValue(before.scrolled);
    }
}

}   // namespace feedwarden
