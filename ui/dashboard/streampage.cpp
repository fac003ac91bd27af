// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/streampage.h"

#include "core/words/words.h"
#include "ui/dashboard/streamtablemodel.h"
#include "ui/format/celldelegates.h"
#include "ui/format/tableview.h"

#include <QVBoxLayout>

namespace feedwarden {

StreamPage::StreamPage(QWidget *parent) : QWidget(parent)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_model = new StreamTableModel(this);
    m_order = new QSortFilterProxyModel(this);
    m_order->setSortRole(CellRole::Sort);
    m_order->setDynamicSortFilter(false);   // Rows must not jump while prices change.
    m_order->setSourceModel(m_model);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_view = new TableView(this);
    m_view->setAccessibleName(tr("Streams of the selected exchange"));
    m_view->setModel(m_order);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->setItemDelegateForColumn(StreamTableModel::TrustColumn,
                                     new StateDelegate(StateDelegate::Source::WordAndDetail, m_view));
    const QString price = QStringLiteral("123,456.789");
    QStringList words;
    for (const auto trust : {TrustState::Pending, TrustState::Syncing, TrustState::Trusted, TrustState::Rejected})
        words << QStringLiteral("MMM ") + wordFor(trust);
    m_view->setSamples({QStringLiteral("1000PEPEUSDT/depth_snapshot"), words.join(QLatin1Char('\n')), price, price,
                        price, StreamTableModel::tr("%1 bp").arg(QStringLiteral("0.099")),
                        QStringLiteral("23 h 59 min"), QStringLiteral("9,999,999"), QStringLiteral("99,999"),
                        QStringLiteral("999,999"), QStringLiteral("23 h 59 min")},
                       StreamTableModel::TrustColumn);
    m_view->setLongestText(40);
    // Prices last, and the spread before them: a bid without its ask, or a spread without both, raises questions.
    m_view->setDispensable({StreamTableModel::DuplicatesColumn, StreamTableModel::MessagesColumn,
                            StreamTableModel::SpreadColumn, StreamTableModel::BidColumn, StreamTableModel::AskColumn});
    layout->addWidget(m_view);
}

void StreamPage::setFeed(const FeedSnapshot *feed, Clock::time_point now)
{
    m_model->setStreams(feed ? feed->streams : QList<StreamSnapshot>(), now);
}

void StreamPage::setNow(Clock::time_point now) { m_model->setNow(now); }

}   // namespace feedwarden
