// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/reconnectview.h"

#include "core/base/csvtable.h"
#include "core/history/past.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/outagebars.h"
#include "ui/charts/outagemodel.h"
#include "ui/charts/plotpaint.h"
#include "ui/format/bandsplitter.h"
#include "ui/format/buttons.h"
#include "ui/format/celldelegates.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plainlabel.h"
#include "ui/format/tableview.h"

#include <QAction>
#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSet>
#include <QShowEvent>

#include <algorithm>
#include <cmath>

namespace feedwarden {

ReconnectView::ReconnectView(TimeAxis *axis, const Past *history, QWidget *parent)
    : QWidget(parent), m_axis(axis), m_history(history)
{
    setObjectName(QStringLiteral("reconnectView"));
    m_bars = new OutageBars(axis, history, this);
    m_model = new OutageModel(this);

    m_table = new TableView(this);
    m_table->setObjectName(QStringLiteral("outageTable"));
    m_table->setAccessibleName(tr("Outages, the newest first"));
    m_table->setModel(m_model);
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
    const auto addRowAction = [this](const QString &text, const QList<QKeySequence> &keys,
                                     void (ReconnectView::*work)()) {
        auto *const action = new QAction(text, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, work);
        m_table->addAction(action);
        return action;
    };
    m_open = addRowAction(tr("&Tell the whole story…"), {Qt::Key_Return, Qt::Key_Enter}, &ReconnectView::openIncident);
    m_showOnTimeline = addRowAction(tr("Show on the ti&meline"), {QKeySequence(Qt::SHIFT | Qt::Key_Return)},
                                    &ReconnectView::showOnTimeline);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        const bool hasRow = currentOutage();
        m_open->setEnabled(hasRow);
        m_showOnTimeline->setEnabled(hasRow);
        m_actions->popupBelow({m_open, m_showOnTimeline}, m_table->viewport()->mapToGlobal(position));
        // The keys work whenever there is a row.
        m_open->setEnabled(true);
        m_showOnTimeline->setEnabled(true);
    });

    auto *const tableBand = new QWidget(this);
    auto *const bandLayout = new QVBoxLayout(tableBand);
    bandLayout->setContentsMargins(0, 0, 0, 0);
    bandLayout->setSpacing(0);
    const int space = letterWidth(fontMetrics());
    m_narrowBar = new QWidget(tableBand);
    m_narrowBar->setBackgroundRole(QPalette::Base);
    m_narrowBar->setAutoFillBackground(true);
    auto *const narrow = new QHBoxLayout(m_narrowBar);
    narrow->setContentsMargins(space * 2, space / 2, space * 2, space / 2);
    narrow->setSpacing(space * 2);
    m_narrowLabel = makeRowLabel(m_narrowBar);
    auto *const all = new FlatButton(tr("Show &all"), FlatButton::Kind::Quiet, m_narrowBar);
    all->setObjectName(QStringLiteral("showAllOutages"));
    all->setToolTip(tr("Clears the selected time"));
    narrow->addWidget(m_narrowLabel);
    narrow->addWidget(all);
    narrow->addStretch(1);
    m_narrowBar->hide();
    bandLayout->addWidget(m_narrowBar);
    bandLayout->addWidget(m_table, 1);
    connect(all, &QAbstractButton::clicked, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);   // The button goes.
        showAll();
    });

    m_splitter = new BandSplitter(Qt::Vertical, this);
    m_splitter->addWidget(m_bars);
    m_splitter->addWidget(tableBand);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isSplitByHand = true; });

    connect(m_bars, &TimeRows::feedActivated, this, &ReconnectView::feedActivated);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReconnectView::selectionToAxis);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &ReconnectView::openIncident);
    connect(axis, &TimeAxis::rangeChanged, this, &ReconnectView::keepUp);
    connect(axis, &TimeAxis::selectionChanged, this, &ReconnectView::selectionFromAxis);
}

const Outage *ReconnectView::currentOutage() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->outageAt(index.row()) : nullptr;
}

void ReconnectView::openIncident()
{
    const Outage *const outage = currentOutage();
    if (!outage)
        return;
    // Whoever is told may move the axis, and the row with it.
    const QString feed = outage->feed;
    const WallTime from = outage->from;
    emit incidentActivated(feed, from);
}

void ReconnectView::showOnTimeline()
{
    const Outage *const outage = currentOutage();
    if (!outage)
        return;
    const QString feed = outage->feed;
    const TimeInterval interval = m_model->intervalAt(m_table->currentIndex().row());
    // Some time around it, or one would not see what it came out of.
    const Clock::duration around = std::max<Clock::duration>(interval.length(), 20s);
    m_axis->setRange({interval.from - around, interval.to + around});
    emit feedActivated(feed);
}

void ReconnectView::showAll()
{
    m_axis->clearSelection();
    // Where a row was selected meanwhile, the axis may have had nothing to clear.
    if (m_narrowed) {
        m_narrowed.reset();
        refill();
    }
}

QString ReconnectView::narrowText() const { return m_narrowBar->isVisibleTo(this) ? m_narrowLabel->text() : QString(); }

void ReconnectView::showNarrowing()
{
    if (m_narrowBar->isVisibleTo(this) != m_narrowed.has_value()) {
        m_narrowBar->setVisible(m_narrowed.has_value());
        m_table->setEmptyText(m_narrowed ? tr("No outage in the selected time") : tr("No outage in this time"));
    }
    if (!m_narrowed)
        return;
    const QString time = intervalText(*m_narrowed, m_axis->now());
    //: Above the table of outages: it shows those of a time that was selected, as in "13:44:00 – 13:49:00".
    const QString text = tr("In the selected time %1").arg(time);
    if (m_narrowLabel->text() != text)
        m_narrowLabel->setText(text);
}

void ReconnectView::setFeeds(const QList<FeedChoice> &feeds)
{
    m_feeds = feeds;
    m_bars->setFeeds(feeds);
    m_heightForAll = m_bars->heightForAllRows() + m_table->heightFor(4);
    split();
    refill();
}

void ReconnectView::chooseBars(const SharedOutages &outages)
{
    QList<FeedChoice> shown = m_feeds;
    if (height() < m_heightForAll) {
        QSet<QString> names;
        for (const std::shared_ptr<const Outage> &outage : outages)
            names.insert(outage->feed);
        shown.removeIf([&names](const FeedChoice &feed) { return !names.contains(feed.name); });
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
    keepUp();
}

ReconnectView::Question ReconnectView::question() const
{
    return {m_history, m_axis->range(), m_history ? m_history->outageChanges({}) : 0};
}

/// As refill(), where there may be something new.
void ReconnectView::keepUp()
{
    const bool isSameDay = toDateTime(m_axis->now()).toLocalTime().date() == m_filledOn;   // Times tell their day.
    if (!isSameDay || m_asked != question())
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
    m_asked = question();
    m_filledOn = toDateTime(m_axis->now()).toLocalTime().date();
    SharedOutages outages;
    if (m_history) {
        QSet<QString> names;
        for (const FeedChoice &feed : std::as_const(m_feeds))
            names.insert(feed.name);
        const TimeInterval range = m_axis->range();
        outages = m_history->sharedOutages({}, range.from, range.to);
        std::erase_if(outages, [&names](const auto &outage) { return !names.contains(outage->feed); });
    }
    if (std::any_of(outages.cbegin(), outages.cend(), [](const auto &outage) { return !outage->to; }))
        m_asked.reset();   // It grows.
    chooseBars(outages);
    if (m_narrowed) {
        std::erase_if(outages, [this](const auto &outage) {
            return !m_narrowed->overlaps(
                {outage->from, outage->to.value_or(std::max(m_axis->now(), outage->from + 1s))});
        });
    }
    showNarrowing();
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
        m_own.reset();
        m_axis->clearSelection();
        return;
    }
    TimeInterval whole = m_model->intervalAt(rows.first().row());
    for (const QModelIndex &row : rows) {
        const TimeInterval interval = m_model->intervalAt(row.row());
        whole.from = std::min(whole.from, interval.from);
        whole.to = std::max(whole.to, interval.to);
    }
    m_axis->select(whole);
    m_own = m_axis->selection();
}

void ReconnectView::selectionFromAxis()
{
    // What the table itself selected, also while it could not be seen, leaves it as it is.
    const auto selected = m_axis->selection();
    if (m_isSelecting || (selected && selected == m_own) || (selected == m_narrowed && !m_own))
        return;
    const QScopedValueRollback guard(m_isSelecting, true);
    m_own.reset();
    m_narrowed = selected;
    m_table->selectionModel()->clearSelection();
    refill();
}

QString ReconnectView::csv() const
{
    CsvTable table({QStringLiteral("begin"), QStringLiteral("end"), QStringLiteral("exchange"), QStringLiteral("line"),
                    QStringLiteral("length_s"), QStringLiteral("cause"), QStringLiteral("detail"),
                    QStringLiteral("attempts"), QStringLiteral("planned_delay_ms"), QStringLiteral("real_delay_ms"),
                    QStringLiteral("breaker_opened")});
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Outage &outage = m_model->outageAt(row);
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

/// Few are kept with what is selected among them; of a year there may be tens of thousands.
void ReconnectView::hideEvent(QHideEvent *event)
{
    static constexpr int MostKeptRows = 2'000;
    QWidget::hideEvent(event);
    if (m_model->rowCount() <= MostKeptRows)
        return;
    const QScopedValueRollback guard(m_isSelecting, true);
    m_model->setOutages({}, m_feeds, m_axis->now());
    m_asked.reset();
}

void ReconnectView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refill();
    selectionFromAxis();
}

}   // namespace feedwarden
