// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/outagebars.h"

#include "core/base/csvtable.h"
#include "core/words/words.h"
#include "ui/charts/narrowmarks.h"
#include "ui/charts/plotpaint.h"
#include "ui/format/statepalette.h"
#include "ui/format/units.h"

#include <QPainter>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace feedwarden {

/// Attempts that the hover text lists one by one: the last ones.
static constexpr size_t ListedAttempts = 5;

QString delayText(const Outage::Attempt &attempt)
{
    const QString planned = durationText(attempt.plannedDelay);
    if (!attempt.startedAt)
        return OutageBars::tr("planned %1").arg(planned);
    //: The wait before an attempt to reconnect: what was promised and what it was.
    return OutageBars::tr("planned %1, waited %2").arg(planned, durationText(*attempt.startedAt - attempt.announcedAt));
}

Condition conditionOf(const Outage &outage)
{
    if (outage.failureClass == FailureClass::Blocked)
        return Condition::Blocked;
    if (outage.failureClass == FailureClass::Local)
        return Condition::Local;
    return outage.breakerOpened ? Condition::BreakerOpen : Condition::Down;
}

OutageBars::OutageBars(TimeAxis *axis, const Past *history, QWidget *parent) : TimeRows(axis, history, parent)
{
    setObjectName(QStringLiteral("outageBars"));
    setUp(tr("Outages of each exchange over time"), QStringLiteral("feedwarden-outages"));
}

QString OutageBars::title() const
{
    int count = 0;
    Clock::duration downInAll{0};
    for (const Row &row : rows()) {
        if (row.marks.empty())
            continue;
        count += int(row.marks.size());
        downInAll += m_shown.constFind(row.feed.name)->down;
    }
    if (count == 0)
        return tr("No outages");
    //: %n outages, that lasted %1 when added up.
    return tr("%n outage(s), %1 down in all", nullptr, count).arg(durationText(downInAll));
}

/// All rows: the title counts those out of sight, too.
std::vector<size_t> OutageBars::fillRows(std::vector<Row> &rows, size_t, size_t)
{
    // Asked for one by one, all of them are looked at each time: over a year they are tens of thousands.
    static constexpr size_t FewRows = 3;
    const TimeInterval range = axis()->range();
    const bool isSameQuestion = m_asked == history() && m_range == range;
    m_asked = history();
    m_range = range;
    std::vector<size_t> stale;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!isSameQuestion || rows[i].changes != history()->outageChanges(rows[i].feed.name))
            stale.push_back(i);
    }
    if (stale.size() <= FewRows) {
        for (const size_t i : stale)
            fillRow(rows[i], history()->sharedOutages(rows[i].feed.name, range.from, range.to));
    } else {
        QHash<QString, SharedOutages> outagesOf;
        for (const size_t i : stale)
            outagesOf.insert(rows[i].feed.name, {});
        for (std::shared_ptr<const Outage> &outage : history()->sharedOutages({}, range.from, range.to)) {
            if (const auto found = outagesOf.find(outage->feed); found != outagesOf.end())
                found->push_back(std::move(outage));
        }
        for (const size_t i : stale)
            fillRow(rows[i], outagesOf.take(rows[i].feed.name));
    }
    if (size_t(m_shown.size()) > rows.size()) {
        QSet<QString> names;
        for (const Row &row : rows)
            names.insert(row.feed.name);
        m_shown.removeIf([&names](const auto &shown) { return !names.contains(shown.key()); });
    }
    return stale;
}

void OutageBars::fillRow(Row &row, SharedOutages outages)
{
    row.changes = history()->outageChanges(row.feed.name);
    row.marks.clear();
    row.marks.reserve(outages.size());
    Clock::duration down{0};
    for (size_t i = 0; i < outages.size(); ++i) {
        const Outage &outage = *outages[i];
        row.marks.push_back({.time = {outage.from, outage.to.value_or(std::max(outage.from, shownNow()))},
                             .condition = conditionOf(outage),
                             .isLasting = !outage.to,
                             .index = i});
        down += std::min(outage.to.value_or(shownNow()), m_range.to) - std::max(outage.from, m_range.from);
        if (!outage.to)
            row.changes.reset();   // It grows.
    }
    m_shown.insert(row.feed.name, {std::move(outages), down});
}

const Outage &OutageBars::outageOf(const Row &row, const Mark &mark) const
{
    return *m_shown.constFind(row.feed.name)->outages[mark.index];
}

/// With its rows, which are filled anew when it is shown.
void OutageBars::hideEvent(QHideEvent *event)
{
    TimeRows::hideEvent(event);
    m_shown = {};
}

void OutageBars::paintMarks(QPainter *painter, const Row &row, const QRectF &rect, const QRectF &exposed)
{
    const Tones &tones = tonesOf(palette());
    const double middle = std::round(rect.center().y());
    // The line of calm begins where it is known.
    const WallTime known = history() ? history()->firstSeen(row.feed.name).value_or(axis()->now()) : axis()->now();
    const double begin = std::clamp(xOf(known, axis()->range(), rect), rect.left(), rect.right());
    painter->fillRect(QRectF(begin, middle, rect.right() - begin, 1), tones.line);
    const TimeInterval seen = paintedTime(rect, exposed);
    NarrowMarks narrow(rect);
    for (const Mark &mark : row.marks) {
        if (mark.time.to < seen.from || mark.time.from > seen.to)
            continue;
        const QRectF place = markRect(mark, rect, NarrowMarks::Width);
        const bool isNarrow = place.width() <= NarrowMarks::Width;
        const double share = isNarrow ? heightOf(mark, rect, place.width()) : 1;
        const double height = std::max(4.0, std::round(rect.height() * 0.72 * share));
        if (isNarrow) {
            narrow.add(place.left(), height, mark.condition);
            continue;
        }
        const QRectF bar(place.left(), std::round(rect.center().y() - height / 2), place.width(), height);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(styleOf(mark.condition, palette()).color);
        painter->drawRoundedRect(bar, 1.5, 1.5);
        painter->setRenderHint(QPainter::Antialiasing, false);
        if (bar.width() < 8)
            continue;   // Ticks would fill it.
        double last = bar.left() + 1;
        for (const Outage::Attempt &attempt : outageOf(row, mark).attempts) {
            if (!attempt.startedAt)
                continue;
            const double x = std::round(xOf(*attempt.startedAt, axis()->range(), rect));
            // Ticks closer than this would paint the bar over.
            if (x < last + 3 || x > bar.right() - 2)
                continue;
            painter->fillRect(QRectF(x, bar.top() + 2, 1, bar.height() - 4), tones.surface);
            last = x;
        }
    }
    narrow.paint(painter, palette());
}

QString OutageBars::textOf(const Row &row, const Mark &mark) const
{
    const QString length = durationText(mark.time.length());
    const Outage &outage = outageOf(row, mark);
    QStringList lines;
    lines << (mark.isLasting ? tr("%1: down for %2").arg(row.feed.title, length)
                             : tr("%1: was down for %2").arg(row.feed.title, length));
    lines << (mark.isLasting ? tr("since %1").arg(timeText(outage.from)) : intervalText(mark.time, shownNow()));
    if (outage.cause != Cause::None)
        lines << sentenceFor(outage.cause);
    if (outage.attemptCount == 0) {
        lines << tr("no attempt yet");
        return lines.join(QLatin1Char('\n'));
    }
    lines << (outage.breakerOpened ? tr("%n attempt(s); the breaker opened", nullptr, outage.attemptCount)
                                   : tr("%n attempt(s)", nullptr, outage.attemptCount));
    const size_t first = outage.attempts.size() > ListedAttempts ? outage.attempts.size() - ListedAttempts : 0;
    for (size_t i = first; i < outage.attempts.size(); ++i) {
        const Outage::Attempt &attempt = outage.attempts[i];
        QString line = tr("attempt %1: %2").arg(attempt.number).arg(delayText(attempt));
        if (attempt.failure)
            line += QStringLiteral(" – ") + phraseFor(attempt.failure->cause);
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

QString OutageBars::csv() const
{
    CsvTable table({QStringLiteral("exchange"), QStringLiteral("line"), QStringLiteral("begin"), QStringLiteral("end"),
                    QStringLiteral("length_s"), QStringLiteral("cause"), QStringLiteral("breaker_opened"),
                    QStringLiteral("attempt"), QStringLiteral("planned_delay_ms"), QStringLiteral("real_delay_ms"),
                    QStringLiteral("attempt_failure"), QStringLiteral("detail")});
    const TimeInterval range = axis()->range();
    for (const FeedChoice &feed : feeds()) {
        if (!history())
            break;
        for (const Outage &outage : history()->outages(feed.name, range.from, range.to)) {
            const auto addRow = [&](const Outage::Attempt *attempt) {
                table.text(feed.name).number(qint64(outage.line)).time(outage.from).time(outage.to);
                table.number(toMs(outage.lengthAt(shownNow())) / 1000).text(nameOf(outage.cause));
                table.number(qint64(outage.breakerOpened));
                if (attempt) {
                    table.number(qint64(attempt->number)).number(toMs(attempt->plannedDelay));
                    table.number(attempt->startedAt ? toMs(*attempt->startedAt - attempt->announcedAt) : NAN);
                    table.text(attempt->failure ? QString(nameOf(attempt->failure->cause)) : QString());
                } else {
                    table.text({}).text({}).text({}).text({});
                }
                table.text(attempt && attempt->failure ? attempt->failure->detail : outage.detail).endRow();
            };
            for (const Outage::Attempt &attempt : outage.attempts)
                addRow(&attempt);
            if (outage.attempts.empty())
                addRow(nullptr);
        }
    }
    return table.toString();
}

}   // namespace feedwarden
