// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/event.h"
#include "core/connection/feedsnapshot.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

#include <deque>
#include <optional>

namespace feedwarden {

/// The live table of a terminal: one row per feed, the newest events below, redrawn in place. Builds text; it neither
/// reads a clock nor writes to a terminal.
class LiveTable final
{
    Q_DECLARE_TR_FUNCTIONS(LiveTable)
public:
    struct Size {
        int columns = 80;
        int rows = 24;

        friend bool operator==(const Size &, const Size &) = default;
    };

    void setFeeds(const QList<FeedSnapshot> &feeds) { m_feeds = feeds; }
    void addEvent(const Event &event);

    /// A whole frame for a terminal of `size`: from the upper left corner, every line cleared to its end. No line is
    /// wider than the terminal, none is cut within a character.
    [[nodiscard]] QByteArray frame(Size size, WallTime wall, Clock::time_point now) const;

    /// Escape sequences around the life of the table: the alternate screen, so that what was there comes back.
    static QByteArray enter();
    static QByteArray leave();

private:
    struct Line {
        QString text;
        Condition condition = Condition::NoData;
    };
    [[nodiscard]] static Line rowOf(const FeedSnapshot &feed, int nameWidth, int columns, Clock::time_point now);

    QList<FeedSnapshot> m_feeds;
    std::deque<Event> m_events;   ///< Oldest first, at most as many as any terminal shows.
};

/// Of the terminal on standard output; none where it is not a terminal.
[[nodiscard]] std::optional<LiveTable::Size> terminalSize();

}   // namespace feedwarden
