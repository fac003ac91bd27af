// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/traystate.h"

#include "core/words/feedwords.h"
#include "core/words/words.h"
#include "ui/format/statepalette.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

#include <algorithm>
#include <utility>
#include <vector>

namespace feedwarden {

namespace {

class TrayWords final
{
    Q_DECLARE_TR_FUNCTIONS(TrayWords)
};

/// Of those with which nothing is wrong: one that is not there yet says more than one that is.
int calmRankOf(Condition condition)
{
    switch (condition) {
    case Condition::Connecting:
        return 3;
    case Condition::Planned:
        return 2;
    case Condition::Trusted:
        return 1;
    default:
        return 0;
    }
}

}   // namespace

bool isDown(Condition condition) { return urgencyOf(condition) >= urgencyOf(Condition::Down); }

TrayState trayStateOf(const QList<FeedSnapshot> &feeds, Clock::time_point now, WallTime wall)
{
    TrayState state;
    std::vector<const FeedSnapshot *> wrong;
    for (const FeedSnapshot &feed : feeds) {
        if (!feed.isWanted)
            continue;
        const Condition condition = conditionOf(feed);
        const auto rank = [](Condition of) { return std::pair(urgencyOf(of), calmRankOf(of)); };
        if (rank(condition) > rank(state.worst))
            state.worst = condition;
        if (urgencyOf(condition) > 0)
            wrong.push_back(&feed);
    }
    const auto since = [](const FeedSnapshot *feed) { return feed->worst.downSince.value_or(feed->worst.stateSince); };
    std::ranges::stable_sort(wrong, [&](const FeedSnapshot *a, const FeedSnapshot *b) {
        const int first = urgencyOf(conditionOf(*a));
        const int second = urgencyOf(conditionOf(*b));
        return first != second ? first > second : since(a) < since(b);
    });
    state.tip = feeds.isEmpty() ? TrayWords::tr("No feed yet") : trustSummary(feeds);
    for (const FeedSnapshot *feed : wrong) {
        const FeedDescription text = describe(*feed, now, wall);
        if (state.entries.isEmpty()) {
            const QString alarm = text.alarm.isEmpty() ? text.headline : text.alarm;
            //: In the tray: how many feeds are trusted, and what is wrong with the worst of the others.
            state.tip = TrayWords::tr("%1 · %2").arg(state.tip, alarm);
        }
        if (state.entries.size() < TrayState::MostEntries) {
            // Without times: a menu that is open stays as it is.
            const QString cause = phraseFor(feed->worst.cause);
            const QString how = cause.isEmpty() ? text.word : text.word + QLatin1String(", ") + cause;
            //: An exchange and how it is.
            state.entries.append({feed->name, TrayWords::tr("%1: %2").arg(feed->title, how), text.condition});
        }
    }
    return state;
}

QIcon trayIconOf(Condition condition)
{
    // The dark row of the states' colours on a dark disc of its own: what a panel looks like is not told to programs,
    // and the disc has a light rim for those that are as dark.
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    const StateStyle style = styleOf(condition, dark);
    QIcon icon;
    for (const int side : {16, 20, 22, 24, 32, 48, 64}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal rim = std::max(1.0, side / 20.0);
        const QRectF ground = QRectF(0, 0, side, side).adjusted(rim / 2, rim / 2, -rim / 2, -rim / 2);
        painter.setPen(QPen(QColor(0xE6EAF0), rim));
        painter.setBrush(QColor(0x1A1F27));
        painter.drawRoundedRect(ground, side / 4.5, side / 4.5);
        const qreal margin = std::max(3.0, std::round(side * 0.19));
        paintShape(&painter, QRectF(0, 0, side, side).adjusted(margin, margin, -margin, -margin), style);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

}   // namespace feedwarden
