// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/storedevents.h"
#include "ui/dashboard/eventlogmodel.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace feedwarden {

class FlatButton;
class Past;
class TableView;
class TimeAxis;

/// The event log with its filter: exchange or account, kind, words, and the time that is selected on the axis, or that
/// it shows while it does not follow now. What of it was before this start is read of the store, the newest of it. The
/// newest is at the bottom; the view follows it as long as it is looked at there and stays where it is otherwise.
class EventPage final : public QWidget
{
    Q_OBJECT
public:
    /// So many rows are put in at once: with words to look for each of them has to be worded.
    static constexpr int RowsAtOnce = 500;

    /// All are borrowed; `past` may be null.
    EventPage(EventLogModel *model, TimeAxis *axis, const Past *past = nullptr, QWidget *parent = nullptr);
    ~EventPage() override;

    /// The exchanges that can be chosen, in the table's order: name and title.
    void setFeeds(const QList<std::pair<QString, QString>> &feeds);
    /// The accounts, likewise.
    void setAccounts(const QList<std::pair<QString, QString>> &accounts);

    void focusSearch();
    /// Once per second, after the axis, and when there is more of the past.
    void advance(WallTime now);

    [[nodiscard]] EventFilter *filter() const { return m_filter; }
    [[nodiscard]] TableView *view() const { return m_view; }
    [[nodiscard]] QString noteText() const;   ///< For tests: the line above the table; empty while it is hidden.

signals:
    void feedActivated(const QString &feed);   ///< A row was opened.
    void accountActivated(const QString &account);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showCount();
    void showSelection();
    void showNote();
    void readStored();
    void putIn();
    void fitTimes();
    void keepingTheEye(const std::function<void()> &change);
    /// What the log is narrowed to: none while it follows now and nothing is selected.
    [[nodiscard]] std::optional<TimeInterval> narrowedTo() const;
    /// None where memory has all there is.
    [[nodiscard]] std::optional<EventQuestion> question();
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

    const Past *const m_past;
    QLabel *m_note;
    QTimer m_settle;                        ///< An axis that is being moved has other times with every frame.
    QTimer m_more;                          ///< The next rows are put in.
    std::optional<EventQuestion> m_asked;   ///< Last.
    std::shared_ptr<const StoredEvents> m_answer;
    std::vector<Event> m_coming;   ///< Of the answer, not put in yet; oldest first.
    bool m_isReading = false;
};

}   // namespace feedwarden
