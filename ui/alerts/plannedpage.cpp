// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/plannedpage.h"

#include "ui/alerts/planneddialog.h"
#include "ui/alerts/plannedmodel.h"
#include "ui/alerts/tellingwords.h"
#include "ui/format/celldelegates.h"
#include "ui/format/plaintip.h"
#include "ui/format/tableview.h"

namespace feedwarden {

static constexpr int Days = 7;   ///< After which a planned time comes again where it is repeated.

/// By the clock on the wall, also over a change of clocks.
static WallTime daysLater(WallTime time) { return toWallTime(toDateTime(time).toLocalTime().addDays(Days)); }

PlannedPage::PlannedPage(TellingDriver *driver, QWidget *parent)
    : TellingPage(driver, new PlannedModel, tr("Planned times"), parent),
      m_model(qobject_cast<PlannedModel *>(table()->model()))
{
    m_model->setParent(this);
    table()->setItemDelegateForColumn(PlannedModel::StateColumn,
                                      new StateDelegate(StateDelegate::Source::Display, table()));
    table()->setEmptyText(tr("Nothing is planned. In a planned time feeds may be down without an alert."));
    addButton(tr("&Add a planned time…"), FlatButton::Kind::Primary, [this] { addPlanned(); });
    m_edit = addButton(tr("&Edit…"), FlatButton::Kind::Plain, [this] { editPlanned(); });
    m_repeat = addButton(tr("Again a &week later…"), FlatButton::Kind::Plain, [this] { repeatPlanned(); });
    m_remove = addButton(tr("&Remove"), FlatButton::Kind::Plain, [this] { removePlanned(); });
    addStretch();
    addKeys(m_edit, {Qt::Key_Return, Qt::Key_Enter, Qt::Key_F2});
    addKeys(m_remove, {Qt::Key_Delete});
    connect(table(), &QAbstractItemView::doubleClicked, m_edit, &QAbstractButton::click);
    connect(driver, &TellingDriver::changed, this, &PlannedPage::takeRows);
    m_timer.setInterval(std::chrono::seconds(20));
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (isVisible())
            takeRows();
    });
    m_timer.start();
    takeRows();
    table()->selectRow(0);
}

const PlannedRow *PlannedPage::current() const
{
    const QModelIndex index = table()->currentIndex();
    return index.isValid() ? &m_model->rows()[index.row()] : nullptr;
}

void PlannedPage::takeRows()
{
    if (!driver())
        return;
    const PlannedRow *const row = current();
    const int place = row ? row->place : 0;
    const int before = table()->currentIndex().row();
    QMap<QString, QString> titles;
    const auto feeds = driver()->feeds();
    for (const auto &[name, title] : feeds)
        titles.insert(name, title);
    m_model->setPlanned(driver()->plannedTimes(), titles, wallNow());
    fitColumns(PlannedModel::NoteColumn, PlannedModel::StateColumn);
    if (const int rows = m_model->rowCount(); rows > 0) {
        const int again = m_model->rowOf(place);
        const int wanted = again >= 0 ? again : std::clamp(before, 0, rows - 1);
        if (wanted != table()->currentIndex().row())
            table()->selectRow(wanted);
    }
    showCurrent();
}

void PlannedPage::showCurrent()
{
    const PlannedRow *const row = current();
    for (FlatButton *const button : {m_edit, m_repeat, m_remove})
        button->setEnabled(row && driver());
    m_repeat->setToolTip(plainTip(tr("Adds the same seven days later. The configuration knows single times only.")));
    if (!row) {
        say(Condition::NoData, tr("Nothing is planned"),
            tr("Plan a time in which an exchange or your own network is worked on, and nobody is called."));
        return;
    }
    const QString title = m_model->titleOf(row->planned);
    say(Condition(table()->currentIndex().data(CellRole::State).toInt()),
        //: A planned time: whom it is about, and whether it is now, or how long until it is.
        tr("%1, %2").arg(row->planned.feed.isEmpty() ? tr("All feeds") : title, plannedState(row->planned, wallNow())),
        plannedSentence(row->planned, title, wallNow()));
}

void PlannedPage::edit(std::optional<int> place, const Maintenance &planned)
{
    if (auto *const open = findChild<PlannedDialog *>(QString(), Qt::FindDirectChildrenOnly);
        open && open->isVisible()) {
        open->raise();
        open->activateWindow();
        return;
    }
    if (!driver())
        return;
    auto *const dialog = new PlannedDialog(driver(), place, planned, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, place] {
        takeRows();
        if (const int row = m_model->rowOf(dialog->savedPlace()); row >= 0)
            table()->selectRow(row);
        emit acted(place ? tr("The planned time was saved.") : tr("The planned time was added."));
    });
    dialog->show();
    dialog->activateWindow();
}

void PlannedPage::addPlanned()
{
    // The next full hour.
    const auto begin = std::chrono::ceil<std::chrono::hours>(wallNow());
    edit(std::nullopt, {.begin = begin, .end = begin + std::chrono::hours(1)});
}

void PlannedPage::editPlanned()
{
    if (const PlannedRow *const row = current())
        edit(row->place, Maintenance(row->planned));
}

void PlannedPage::repeatPlanned()
{
    const PlannedRow *const row = current();
    if (!row)
        return;
    Maintenance next = row->planned;
    next.begin = daysLater(next.begin);
    next.end = daysLater(next.end);
    edit(std::nullopt, next);
}

void PlannedPage::removePlanned()
{
    const PlannedRow *const row = current();
    if (!row || !driver())
        return;
    beginRemoving(tr("The planned time was removed."));
    driver()->removePlanned(row->place, Maintenance(row->planned));
}

}   // namespace feedwarden
