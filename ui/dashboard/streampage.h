// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/feedsnapshot.h"

#include <QSortFilterProxyModel>
#include <QWidget>

namespace feedwarden {

class StreamTableModel;
class TableView;

/// The streams of the selected feed, each with its trust and its last values.
class StreamPage final : public QWidget
{
    Q_OBJECT
public:
    explicit StreamPage(QWidget *parent = nullptr);

    /// Null: nothing is selected.
    void setFeed(const FeedSnapshot *feed, Clock::time_point now);
    void setNow(Clock::time_point now);

    [[nodiscard]] TableView *view() const { return m_view; }

private:
    StreamTableModel *m_model;
    QSortFilterProxyModel *m_order;
    TableView *m_view;
};

}   // namespace feedwarden
