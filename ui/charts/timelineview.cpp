// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timelineview.h"

#include "core/base/csvtable.h"
#include "core/words/words.h"
#include "ui/charts/plotpaint.h"
#include "ui/format/statepalette.h"
#include "ui/format/units.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace feedwarden {

/// A mark where nobody looked has no band.
static constexpr size_t NoBand = std::numeric_limits<size_t>::max();

TimelineView::TimelineView(TimeAxis *axis, const Past *history, QWidget *parent) : TimeRows(axis, history, parent)
{
    setObjectName(QStringLiteral("timeline"));
    setUp(tr("State of each exchange over time"), QStringLiteral("feedwarden-states"));
}

QString TimelineView::title() const
{
    //: While the past before this start is read from the disk.
    return history() && history()->isReading() ? tr("State of each exchange – reading what was kept…")
                                               : tr("State of each exchange");
}

void TimelineView::fillRows(std::vector<Row> &rows)
{
    const TimeInterval range = axis()->range();
    m_bands.clear();
    for (Row &row : rows) {
        const std::vector<ConditionBand> bands = history()->bands(row.feed.name, range.from, range.to);
        const WallTime end = std::min(shownNow(), range.to);
        // Before it was looked at for the first time a row is empty: nothing has been missed.
        WallTime known = std::max(range.from, history()->firstSeen(row.feed.name).value_or(end));
        const auto addHole = [&](WallTime from, WallTime to) {
            if (to - from >= 1s)
                row.marks.push_back({.time = {from, to}, .isStop = false, .isHatched = true, .index = NoBand});
        };
        for (const ConditionBand &band : bands) {
            addHole(known, band.from);
            Mark mark{.time = {band.from, band.to.value_or(std::max(end, band.from))},
                      .condition = band.condition,
                      .isLasting = !band.to,
                      .isStop = band.condition != Condition::Trusted,
                      .isHatched = band.condition == Condition::NoData,
                      .index = m_bands.size()};
            known = mark.time.to;
            row.marks.push_back(mark);
            m_bands.push_back(band);
        }
        addHole(known, end);
    }
}

void TimelineView::paintMarks(QPainter *painter, const Row &row, const QRectF &rect, const QRectF &exposed)
{
    const Tones &tones = tonesOf(palette());
    const auto barRect = [&rect](double from, double to, double part) {
        const double height = std::max(3.0, std::round(rect.height() * part));
        return QRectF(from, std::round(rect.center().y() - height / 2), to - from, height);
    };
    static constexpr double Calm = 0.40;
    static constexpr double Trouble = 0.72;
    painter->setPen(Qt::NoPen);

    // Calm first, trouble on top of it: a short outage is drawn wider than it is and must not be covered.
    for (const Mark &mark : row.marks) {
        const QRectF place = markRect(mark, rect, 0);
        if (place.right() < exposed.left() - 4 || place.left() > exposed.right() + 4)
            continue;
        if (mark.isHatched) {
            const QRectF bar = barRect(place.left(), place.right(), Calm);
            painter->setBrushOrigin(bar.topLeft());
            painter->fillRect(bar, hatchBrush(palette()));
        } else if (mark.condition == Condition::Trusted) {
            painter->fillRect(barRect(place.left(), place.right(), Calm),
                              mixed(styleOf(Condition::Trusted, palette()).color, tones.surface, 0.55));
        }
    }
    // Within one pixel column only the worst is seen anyway.
    double lastColumn = -1e9;
    int lastSeverity = 0;
    painter->setRenderHint(QPainter::Antialiasing);
    for (const Mark &mark : row.marks) {
        if (mark.isHatched || mark.condition == Condition::Trusted)
            continue;
        const QRectF place = markRect(mark, rect, 3);
        if (place.right() < exposed.left() - 4 || place.left() > exposed.right() + 4)
            continue;
        const int severity = severityOf(mark.condition);
        const bool isNarrow = place.width() <= 3;
        if (isNarrow && std::floor(place.left()) == lastColumn && severity <= lastSeverity)
            continue;
        const QRectF bar = barRect(place.left(), place.right(),
                                   isNarrow ? Trouble * heightOf(mark, rect, place.width()) : Trouble);
        const StateStyle style = styleOf(mark.condition, palette());
        painter->setBrush(style.color);
        painter->drawRoundedRect(bar, isNarrow ? 0 : 1.5, isNarrow ? 0 : 1.5);
        // Where there is room, the shape says it without the colour too.
        const double side = bar.height() * 0.62;
        if (bar.width() >= side * 2.2) {
            const StateStyle onBar{tones.surface, style.shape};
            paintShape(painter, QRectF(bar.left() + side * 0.5, bar.center().y() - side / 2, side, side), onBar);
            painter->setPen(Qt::NoPen);
        }
        lastColumn = isNarrow ? std::floor(place.left()) : -1e9;
        lastSeverity = severity;
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
}

static bool isOutage(Condition condition)
{
    return condition == Condition::Down || condition == Condition::BreakerOpen || condition == Condition::Blocked
           || condition == Condition::Local;
}

QString TimelineView::textOf(const Row &row, const Mark &mark) const
{
    const QString length = durationText(mark.time.length());
    const QString time = mark.isLasting
                             //: When a state began and how long it has lasted.
                             ? tr("since %1, for %2").arg(timeText(mark.time.from), length)
                             //: From when to when a state lasted, and how long.
                             : tr("%1, for %2").arg(intervalText(mark.time, shownNow()), length);
    //: The name of an exchange and its state.
    const QString headline = tr("%1: %2");
    QStringList lines;
    if (mark.index == NoBand) {
        lines << headline.arg(row.feed.title, wordFor(Condition::NoData)) << time;
        return lines.join(QLatin1Char('\n'));
    }
    const ConditionBand &band = m_bands[mark.index];
    const bool isDegraded = band.condition == Condition::Degraded && band.trust != TrustState::Trusted;
    lines << headline.arg(row.feed.title, isDegraded ? wordFor(band.trust) : wordFor(band.condition));
    lines << time;
    if (band.cause != Cause::None)
        lines << sentenceFor(band.cause);
    if (isDegraded && !band.detail.isEmpty())
        lines << band.detail;
    if (isOutage(band.condition)) {
        const auto outages = history()->outages(row.feed.name, mark.time.from, mark.time.to);
        int attempts = 0;
        for (const Outage &outage : outages)
            attempts += outage.attemptCount;
        if (attempts > 0)
            lines << tr("%n attempt(s) to reconnect", nullptr, attempts);
    }
    return lines.join(QLatin1Char('\n'));
}

TimeInterval TimelineView::intervalOf(const Row &row, const Mark &mark) const
{
    if (!isOutage(mark.condition))
        return mark.time;
    // An outage whose cause changes has several bands: all of them are meant.
    TimeInterval whole = mark.time;
    for (const Outage &outage : history()->outages(row.feed.name, mark.time.from, mark.time.to)) {
        whole.from = std::min(whole.from, outage.from);
        whole.to = std::max(whole.to, outage.to.value_or(shownNow()));
    }
    return whole;
}

QString TimelineView::csv() const
{
    CsvTable table({QStringLiteral("exchange"), QStringLiteral("begin"), QStringLiteral("end"),
                    QStringLiteral("length_s"), QStringLiteral("state"), QStringLiteral("cause"),
                    QStringLiteral("detail")});
    const TimeInterval range = axis()->range();
    for (const FeedChoice &feed : feeds()) {
        if (!history())
            break;
        for (const ConditionBand &band : history()->bands(feed.name, range.from, range.to)) {
            const WallTime end = band.to.value_or(shownNow());
            table.text(feed.name).time(band.from).time(band.to).number(toMs(end - band.from) / 1000);
            table.text(nameOf(band.condition))
                .text(band.cause == Cause::None ? QString() : QString(nameOf(band.cause)));
            table.text(band.detail).endRow();
        }
    }
    return table.toString();
}

}   // namespace feedwarden
