// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/livetable.h"

#include "core/base/escaping.h"
#include "core/words/feedwords.h"
#include "core/words/units.h"
#include "core/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdio>

#if defined(Q_OS_WIN)
#include <windows.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace feedwarden {

static constexpr size_t KeptEvents = 200;

namespace {

/// A column of figures, right-aligned, in the order of importance: on a narrow terminal the last ones are left out.
struct Column {
    const char *title;
    int width;
    QString (*value)(const FeedSnapshot &feed, Clock::time_point now);
};

QString quality(const FeedSnapshot &feed, Clock::time_point) { return scoreText(feed.metrics.quality); }

QString rtt(const FeedSnapshot &feed, Clock::time_point) { return latencyText(feed.metrics.rtt.p50); }

QString latency(const FeedSnapshot &feed, Clock::time_point)
{
    return feedLatencyText(feed.metrics.feedLatency.p50, feed.worst.clockUncertainty);
}

QString rate(const FeedSnapshot &feed, Clock::time_point) { return rateText(feed.metrics.messagesPerSecond); }

/// The age goes on growing between two snapshots.
QString lastMessage(const FeedSnapshot &feed, Clock::time_point now)
{
    if (!feed.metrics.lastMessageAge)
        return unknownText();
    return durationText(*feed.metrics.lastMessageAge + (now - feed.worst.takenAt));
}

QString reconnects(const FeedSnapshot &feed, Clock::time_point) { return countText(feed.metrics.reconnects); }

QString blind(const FeedSnapshot &feed, Clock::time_point) { return totalDurationText(feed.blindToday); }

constexpr std::array<Column, 7> Columns = {{
    {QT_TRANSLATE_NOOP("LiveTable", "Quality"), 8, quality},
    {QT_TRANSLATE_NOOP("LiveTable", "Msg/s"), 9, rate},
    {QT_TRANSLATE_NOOP("LiveTable", "Last"), 8, lastMessage},
    {QT_TRANSLATE_NOOP("LiveTable", "RTT"), 9, rtt},
    {QT_TRANSLATE_NOOP("LiveTable", "Latency"), 10, latency},
    {QT_TRANSLATE_NOOP("LiveTable", "Blind"), 9, blind},
    {QT_TRANSLATE_NOOP("LiveTable", "Reconn."), 9, reconnects},
}};
constexpr int StateWidth = 30;

/// SGR codes: by condition, and never alone, since the word stands there too.
const char *colourOf(Condition condition)
{
    switch (condition) {
    case Condition::Trusted:
        return "\x1b[32m";
    case Condition::Connecting:
        return "\x1b[36m";
    case Condition::Degraded:
        return "\x1b[33m";
    case Condition::Down:
    case Condition::BreakerOpen:
    case Condition::Blocked:
        return "\x1b[1;31m";
    case Condition::Planned:
        return "\x1b[34m";
    case Condition::Local:
    case Condition::NoData:
        return "\x1b[90m";
    }
    Q_UNREACHABLE();
}

/// Exactly `width` wide, with an ellipsis where it had to be cut.
QString fitted(const QString &text, int width)
{
    if (text.size() <= width)
        return text.leftJustified(width);
    return width > 1 ? text.left(width - 1) + u'…' : text.left(width);
}

int shownColumns(int width)
{
    int shown = 0;
    for (const Column &column : Columns) {
        width -= column.width;
        if (width < 0)
            break;
        ++shown;
    }
    return shown;
}

}   // namespace

void LiveTable::addEvent(const Event &event)
{
    m_events.push_back(event);
    if (m_events.size() > KeptEvents)
        m_events.pop_front();
}

LiveTable::Line LiveTable::rowOf(const FeedSnapshot &feed, int nameWidth, int columns, Clock::time_point now)
{
    const Condition condition = conditionOf(feed);
    QString state = wordFor(condition);
    if (feed.worst.nextAttemptAt && *feed.worst.nextAttemptAt > now)
        //: %1 is the number of the attempt, %2 a duration.
        state += QLatin1String(", ")
                 + tr("retry %1 in %2").arg(feed.worst.attempt).arg(countdownText(*feed.worst.nextAttemptAt - now));
    else if (feed.worst.cause != Cause::None)
        state += QLatin1String(", ") + phraseFor(feed.worst.cause);
    QString text = fitted(feed.name, nameWidth) + QLatin1String("  ") + fitted(state, StateWidth);
    for (int i = 0; i < columns; ++i)
        text += Columns[size_t(i)].value(feed, now).rightJustified(Columns[size_t(i)].width);
    return {text, condition};
}

QByteArray LiveTable::frame(Size size, WallTime wall, Clock::time_point now) const
{
    static constexpr const char *endOfLine = "\x1b[0m\x1b[K\r\n";
    int nameWidth = 8;
    for (const FeedSnapshot &feed : m_feeds)
        nameWidth = std::clamp(int(feed.name.size()), nameWidth, 24);
    const int columns = shownColumns(size.columns - nameWidth - 2 - StateWidth);

    QByteArray out = "\x1b[H";
    int lines = 0;
    const auto add = [&](const QString &text, const char *style) {
        if (lines + 1 >= size.rows)
            return;
        ++lines;
        out += style;
        out += fitted(text, size.columns).trimmed().isEmpty() ? QByteArray() : text.left(size.columns).toUtf8();
        out += endOfLine;
    };

    //: %1 is a time of day, %2 "5 of 7 feeds trusted".
    add(tr("Feedwarden  %1   %2   Ctrl+C ends").arg(timeText(wall), trustSummary(m_feeds)), "\x1b[1m");
    add({}, "");
    QString header = fitted(tr("Feed"), nameWidth) + QLatin1String("  ") + fitted(tr("State"), StateWidth);
    for (int i = 0; i < columns; ++i)
        header += tr(Columns[size_t(i)].title).rightJustified(Columns[size_t(i)].width);
    add(header, "\x1b[90m");
    for (const FeedSnapshot &feed : m_feeds) {
        const Line row = rowOf(feed, nameWidth, columns, now);
        add(row.text, colourOf(row.condition));
    }
    add({}, "");
    const int room = std::max(0, size.rows - 1 - lines);
    const size_t first = m_events.size() > size_t(room) ? m_events.size() - size_t(room) : 0;
    for (size_t i = first; i < m_events.size(); ++i) {
        const Event &event = m_events[i];
        // Words of a server may stand in here: no control character of theirs reaches the terminal.
        add(timeText(event.time) + QLatin1String("  ") + fitted(event.feed, nameWidth) + QLatin1String("  ")
                + escaped(sentenceFor(event.payload)),
            "");
    }
    out += "\x1b[0m\x1b[J";
    return out;
}

QByteArray LiveTable::enter() { return "\x1b[?1049h\x1b[?25l"; }

QByteArray LiveTable::leave() { return "\x1b[?25h\x1b[?1049l"; }

std::optional<LiveTable::Size> terminalSize()
{
#if defined(Q_OS_WIN)
    CONSOLE_SCREEN_BUFFER_INFO info;
    if (!GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &info))
        return {};
    return LiveTable::Size{info.srWindow.Right - info.srWindow.Left + 1, info.srWindow.Bottom - info.srWindow.Top + 1};
#else
    if (::isatty(STDOUT_FILENO) == 0)
        return {};
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0)
        return LiveTable::Size{};
    return LiveTable::Size{size.ws_col, size.ws_row};
#endif
}

}   // namespace feedwarden
