// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/reconnectview.h"

#include "core/base/csvtable.h"
#include "core/history/past.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/outagebars.h"
#include "ui/charts/outagemodel.h"
#include "ui/format/bandsplitter.h"
#include "ui/format/celldelegates.h"
#include "ui/format/cellrole.h"
#include "ui/format/tableview.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QShowEvent>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <cmath>

namespace feedwarden {

ReconnectView::ReconnectView(TimeAxis *axis, const Past *history, QWidget *parent)
    : QWidget(parent), m_axis(axis), m_history(history)
{
    setObjectName(QStringLiteral("reconnectView"));
    m_bars = new OutageBars(axis, history, this);
    m_model = new OutageModel(this);
    m_proxy = new QSortFilterProxyModel(this);
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(CellRole::Sort);
    m_proxy->setSortLocaleAware(true);

    m_table = new TableView(this);
    m_table->setObjectName(QStringLiteral("outageTable"));
    m_table->setAccessibleName(tr("Outages, the newest first"));
    m_table->setModel(m_proxy);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegateForColumn(OutageModel::Begin, new CellDelegate(CellDelegate::Weight::Quiet, m_table));
    m_table->setItemDelegateForColumn(OutageModel::CauseInWords,
                                      new StateDelegate(StateDelegate::Source::Display, m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(OutageModel::Begin, Qt::DescendingOrder);
    m_table->setEmptyText(tr("No outage in this time"));
    Outage::Attempt longest{.plannedDelay = 59min + 59s};
    longest.startedAt = longest.announcedAt + longest.plannedDelay;
    m_table->setSamples({QStringLiteral("2026-12-30 00:00:00"), QStringLiteral("Coinbase Advanced Trade"),
                         OutageModel::tr("%1, lasting").arg(QStringLiteral("23 h 59 min")),
                         QString(30, QLatin1Char('x')), QStringLiteral("9,999"), delayText(longest),
                         OutageModel::tr("opened")},
                        OutageModel::CauseInWords);
    m_table->setDispensable({OutageModel::LastDelay, OutageModel::Breaker, OutageModel::Attempts});
    m_actions = new ChartActions(
        m_table, [this] { return csv(); }, QStringLiteral("feedwarden-outages"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { m_actions->popup(m_table->viewport()->mapToGlobal(position)); });

    m_splitter = new BandSplitter(Qt::Vertical, this);
    m_splitter->addWidget(m_bars);
    m_splitter->addWidget(m_table);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isSplitByHand = true; });

    connect(m_bars, &TimeRows::feedActivated, this, &ReconnectView::feedActivated);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReconnectView::selectionToAxis);
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        const int row = m_proxy->mapToSource(index).row();
        const TimeInterval interval = m_model->intervalAt(row);
        const QString feed = m_model->outageAt(row).feed;
        // Some time around it, or one would not see what it came out of.
        const Clock::duration around = std::max<Clock::duration>(interval.length(), 20s);
        m_axis->setRange({interval.from - around, interval.to + around});
        emit feedActivated(feed);
    });
    connect(axis, &TimeAxis::rangeChanged, this, &ReconnectView::refill);
    connect(axis, &TimeAxis::selectionChanged, this, &ReconnectView::selectionFromAxis);
}

void ReconnectView::setFeeds(const QList<FeedChoice> &feeds)
{
    m_feeds = feeds;
    m_bars->setFeeds(feeds);
    m_heightForAll = m_bars->minimumSizeHint().height() + m_table->heightFor(4);
    split();
    refill();
}

void ReconnectView::chooseBars(const std::vector<Outage> &outages)
{
    QList<FeedChoice> shown = m_feeds;
    if (height() < m_heightForAll) {
        shown.removeIf([&outages](const FeedChoice &feed) {
            return std::none_of(outages.cbegin(), outages.cend(),
                                [&feed](const Outage &outage) { return outage.feed == feed.name; });
        });
    }
    // Bars of nobody say nothing: then the table has all of the room, and says that there was no outage.
    m_bars->setHidden(shown.isEmpty() && !m_feeds.isEmpty());
    if (shown == m_bars->feeds())
        return;
    m_bars->setFeeds(shown);
    split();
}

void ReconnectView::setHistory(const Past *history)
{
    m_history = history;
    m_bars->setHistory(history);
    refill();
}

void ReconnectView::setPlotLeft(int left) { m_bars->setPlotLeft(left); }

void ReconnectView::advance(WallTime now)
{
    m_bars->advance(now);
    refill();
}

/// The table keeps six rows where that is possible; the bars take what they need of the rest. Until the user decides.
void ReconnectView::split()
{
    if (m_isSplitByHand)
        return;
    const int rows = m_table->heightFor(6);
    const int bars = std::clamp(height() - rows, m_bars->minimumSizeHint().height(),
                                std::max(m_bars->sizeHint().height(), m_bars->minimumSizeHint().height()));
    m_splitter->setSizes({bars, height() - bars});
}

void ReconnectView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    split();
    refill();   // Another height may have room for other bars.
}

void ReconnectView::refill()
{
    if (!isVisible())
        return;
    ++m_rebuilds;
    std::vector<Outage> outages;
    if (m_history) {
        const TimeInterval range = m_axis->range();
        outages = m_history->outages({}, range.from, range.to);
        std::erase_if(outages, [this](const Outage &outage) {
            return std::none_of(m_feeds.cbegin(), m_feeds.cend(),
                                [&outage](const FeedChoice &feed) { return feed.name == outage.feed; });
        });
    }
    chooseBars(outages);
    {
        // A row that goes takes its part of the selection with it; the time that was selected stays selected.
        const QScopedValueRollback guard(m_isSelecting, true);
        m_model->setOutages(std::move(outages), m_feeds, m_axis->now());
    }
}

void ReconnectView::selectionToAxis()
{
    if (m_isSelecting)
        return;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const QScopedValueRollback guard(m_isSelecting, true);
    if (rows.isEmpty()) {
        m_axis->clearSelection();
        return;
    }
    TimeInterval whole = m_model->intervalAt(m_proxy->mapToSource(rows.first()).row());
    for (const QModelIndex &row : rows) {
        const TimeInterval interval = m_model->intervalAt(m_proxy->mapToSource(row).row());
        whole.from = std::min(whole.from, interval.from);
        whole.to = std::max(whole.to, interval.to);
    }
    m_axis->select(whole);
}

void ReconnectView::selectionFromAxis()
{
    if (m_isSelecting)
        return;
    const QScopedValueRollback guard(m_isSelecting, true);
    QItemSelection selection;
    if (const auto interval = m_axis->selection()) {
        for (int row = 0; row < m_proxy->rowCount(); ++row) {
            if (!m_model->intervalAt(m_proxy->mapToSource(m_proxy->index(row, 0)).row()).overlaps(*interval))
                continue;
            selection.select(m_proxy->index(row, 0), m_proxy->index(row, OutageModel::ColumnCount - 1));
        }
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty())
        m_table->scrollTo(selection.first().topLeft());
}

QString ReconnectView::csv() const
{
    CsvTable table({QStringLiteral("begin"), QStringLiteral("end"), QStringLiteral("exchange"), QStringLiteral("line"),
                    QStringLiteral("length_s"), QStringLiteral("cause"), QStringLiteral("detail"),
                    QStringLiteral("attempts"), QStringLiteral("planned_delay_ms"), QStringLiteral("real_delay_ms"),
                    QStringLiteral("breaker_opened")});
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const Outage &outage = m_model->outageAt(m_proxy->mapToSource(m_proxy->index(row, 0)).row());
        table.time(outage.from).time(outage.to).text(outage.feed).number(qint64(outage.line));
        table.number(toMs(outage.lengthAt(m_axis->now())) / 1000).text(nameOf(outage.cause)).text(outage.detail);
        table.number(qint64(outage.attemptCount));
        const Outage::Attempt *last = outage.attempts.empty() ? nullptr : &outage.attempts.back();
        table.number(last ? toMs(last->plannedDelay) : NAN);
        table.number(last && last->startedAt ? toMs(*last->startedAt - last->announcedAt) : NAN);
        table.number(qint64(outage.breakerOpened)).endRow();
    }
    return table.toString();
}

void ReconnectView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refill();
    selectionFromAxis();
}

}   // namespace feedwarden
