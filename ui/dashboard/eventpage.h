// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/eventlogmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace feedwarden {

class FlatButton;
class TableView;
class TimeAxis;

/// The event log with its filter: exchange or account, kind, words, and the time that is selected on the axis. The
/// newest is at the bottom; the view follows it as long as it is looked at there and stays where it is otherwise.
class EventPage final : public QWidget
{
    Q_OBJECT
public:
    /// Both are borrowed.
    EventPage(EventLogModel *model, TimeAxis *axis, QWidget *parent = nullptr);

    /// The exchanges that can be chosen, in the table's order: name and title.
    void setFeeds(const QList<std::pair<QString, QString>> &feeds);
    /// The accounts, likewise.
    void setAccounts(const QList<std::pair<QString, QString>> &accounts);

    void focusSearch();

    [[nodiscard]] EventFilter *filter() const { return m_filter; }
    [[nodiscard]] TableView *view() const { return m_view; }

signals:
    void feedActivated(const QString &feed);   ///< A row was opened.
    void accountActivated(const QString &account);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showCount();
    void showSelection();
    void clearFilter();
    void fillSources();
    /// What is chosen in m_source; none for all.
    [[nodiscard]] std::optional<EventFilter::Source> source() const;

    EventLogModel *const m_model;
    TimeAxis *const m_axis;
    EventFilter *m_filter;
    QComboBox *m_source;
    QComboBox *m_kind;
    QLineEdit *m_text;
    QCheckBox *m_chatter;
    QLabel *m_count;
    FlatButton *m_time;    ///< What is selected on the axis; a click forgets it.
    FlatButton *m_clear;   ///< Shows everything again.
    TableView *m_view;
    QList<std::pair<QString, QString>> m_feeds, m_accounts;
    bool m_isAtEnd = true;
};

}   // namespace feedwarden
