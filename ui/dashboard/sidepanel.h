// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/feedsnapshot.h"
#include "core/history/livehistory.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QScrollArea;

namespace feedwarden {

class FlatButton;
class RowList;

/// What can be done with a feed as it stands.
struct FeedControls {
    bool canStart = false;
    bool canStop = false;
    bool canConnectNow = false;
    bool canReconnect = false;
    bool canResetBreaker = false;

    friend bool operator==(const FeedControls &, const FeedControls &) = default;
};
[[nodiscard]] FeedControls controlsOf(const FeedSnapshot &feed);

/// The selected feed in words: why it is as it is, what comes next, what can be done, where its points went.
///
/// The buttons are those of the window's actions: same words, same conditions, same keys.
class SidePanel final : public QWidget
{
    Q_OBJECT
public:
    struct Actions {
        QAction *connectNow = nullptr;
        QAction *reconnect = nullptr;
        QAction *startStop = nullptr;
        QAction *resetBreaker = nullptr;
    };

    explicit SidePanel(const Actions &actions, QWidget *parent = nullptr);

    /// Null: nothing is selected. `lastOutage` is the newest one that is over, for a feed that is well; none without.
    void setFeed(const FeedSnapshot *feed, const std::optional<Outage> &lastOutage, Clock::time_point now,
                 WallTime wall);

    [[nodiscard]] QSize sizeHint() const override;
    /// As wide as its buttons need it in the language of now, beside a scroll bar.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The whole story of the outage that is told of is wanted.
    void incidentRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    class ScoreBadge;

    void applyFonts();
    void setScore(const FeedSnapshot &feed);
    void setFacts(const FeedSnapshot &feed, Clock::time_point now);

    QLabel *m_title;
    QLabel *m_headline;
    QLabel *m_explanation;
    QLabel *m_detail;
    FlatButton *m_connectNow;
    FlatButton *m_incident;
    QList<FlatButton *> m_buttons;
    QWidget *m_content;
    ScoreBadge *m_score;
    RowList *m_losses;
    QLabel *m_factsTitle;
    RowList *m_facts;
    Condition m_condition = Condition::NoData;
    bool m_isApplyingFonts = false;
};

}   // namespace feedwarden
