// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timelineview.h"

#include "core/base/csvtable.h"
#include "core/words/words.h"
#include "ui/charts/narrowmarks.h"
#include "ui/charts/plotpaint.h"
#include "ui/format/statepalette.h"
#include "ui/format/units.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

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

std::vector<size_t> TimelineView::fillRows(std::vector<Row> &rows, size_t first, size_t end)
{
    // Over a year there are tens of thousands of bands, and a pixel is hours: less than half of one is no change.
    const TimeInterval range = axis()->range();
    const Clock::duration unseen = range.length() / std::max(1, int(2 * plotRect().width()));
    const bool isSameQuestion = m_asked == history() && m_range == range && shownNow() >= m_filledAt
                                && shownNow() - m_filledAt < unseen;
    if (!isSameQuestion) {
        m_asked = history();
        m_range = range;
        m_filledAt = shownNow();
        for (Row &row : rows)
            row.changes.reset();   // Also of those that come into sight later.
    }
    std::vector<size_t> filled;
    for (size_t i = first; i < end; ++i) {
        const quint64 changes = history()->bandChanges(rows[i].feed.name);
        if (rows[i].changes == changes)
            continue;
        fillRow(rows[i]);
        rows[i].changes = changes;
        filled.push_back(i);
    }
    return filled;
}

void TimelineView::fillRow(Row &row) const
{
    const TimeInterval range = axis()->range();
    const std::vector<ConditionBand> bands = history()->bands(row.feed.name, range.from, range.to);
    const WallTime end = std::min(shownNow(), range.to);
    // Before it was looked at for the first time a row is empty: nothing has been missed.
    WallTime known = std::max(range.from, history()->firstSeen(row.feed.name).value_or(end));
    const auto addHole = [&](WallTime from, WallTime to) {
        if (to - from >= 1s)
            row.marks.push_back({.time = {from, to}, .isStop = false, .isHatched = true, .index = NoBand});
    };
    row.marks.clear();
    row.marks.reserve(bands.size() + bands.size() / 4 + 2);
    for (const ConditionBand &band : bands) {
        addHole(known, band.from);
        Mark mark{.time = {band.from, band.to.value_or(std::max(end, band.from))},
                  .condition = band.condition,
                  .isLasting = !band.to,
                  .isStop = band.condition != Condition::Trusted,
                  .isHatched = band.condition == Condition::NoData};
        known = mark.time.to;
        row.marks.push_back(mark);
    }
    addHole(known, end);
}

void TimelineView::paintMarks(QPainter *painter, const Row &row, const QRectF &rect, const QRectF &exposed)
{
    const Tones &tones = tonesOf(palette());
    const auto heightFor = [&rect](double part) { return std::max(3.0, std::round(rect.height() * part)); };
    const auto barRect = [&](double from, double to, double part) {
        const double height = heightFor(part);
        return QRectF(from, std::round(rect.center().y() - height / 2), to - from, height);
    };
    static constexpr double Calm = 0.40;
    static constexpr double Trouble = 0.72;
    const TimeInterval seen = paintedTime(rect, exposed);
    painter->setPen(Qt::NoPen);

    // Calm first, trouble on top of it: a short outage is drawn wider than it is and must not be covered. Over a year
    // calm is in thousands of pieces, with less than a pixel between them.
    const auto paintRuns = [&](auto isMeant, auto paintRun) {
        std::optional<QRectF> run;
        for (const Mark &mark : row.marks) {
            if (!isMeant(mark) || mark.time.to < seen.from || mark.time.from > seen.to)
                continue;
            const QRectF place = markRect(mark, rect, 0);
            if (run && place.left() - run->right() < 0.5) {
                run->setRight(std::max(run->right(), place.right()));
                continue;
            }
            if (run)
                paintRun(barRect(run->left(), run->right(), Calm));
            run = place;
        }
        if (run)
            paintRun(barRect(run->left(), run->right(), Calm));
    };
    const QColor calm = mixed(styleOf(Condition::Trusted, palette()).color, tones.surface, 0.55);
    paintRuns([](const Mark &mark) { return !mark.isHatched && mark.condition == Condition::Trusted; },
              [&](const QRectF &bar) { painter->fillRect(bar, calm); });
    std::optional<QBrush> hatch;
    paintRuns([](const Mark &mark) { return mark.isHatched; },
              [&](const QRectF &bar) {
                  if (bar.width() < 0.5)
                      return;
                  if (!hatch)
                      hatch = hatchBrush(palette());
                  painter->setBrushOrigin(bar.topLeft());
                  painter->fillRect(bar, *hatch);
              });

    NarrowMarks narrow(rect);
    painter->setRenderHint(QPainter::Antialiasing);
    for (const Mark &mark : row.marks) {
        if (mark.isHatched || mark.condition == Condition::Trusted || mark.time.to < seen.from
            || mark.time.from > seen.to)
            continue;
        const QRectF place = markRect(mark, rect, NarrowMarks::Width);
        if (place.width() <= NarrowMarks::Width) {
            narrow.add(place.left(), heightFor(Trouble * heightOf(mark, rect, place.width())), mark.condition);
            continue;
        }
        const QRectF bar = barRect(place.left(), place.right(), Trouble);
        const StateStyle style = styleOf(mark.condition, palette());
        painter->setBrush(style.color);
        painter->drawRoundedRect(bar, 1.5, 1.5);
        // Where there is room, the shape says it without the colour too.
        const double side = bar.height() * 0.62;
        if (bar.width() >= side * 2.2) {
            const StateStyle onBar{tones.surface, style.shape};
            paintShape(painter, QRectF(bar.left() + side * 0.5, bar.center().y() - side / 2, side, side), onBar);
            painter->setPen(Qt::NoPen);
        }
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    narrow.paint(painter, palette());
}

/// Asked for again when it is pointed at: over a year all of them are too many to be kept beside the marks.
std::optional<ConditionBand> TimelineView::bandOf(const Row &row, const Mark &mark) const
{
    const TimeInterval range = axis()->range();
    const std::vector<ConditionBand> bands = history()->bands(row.feed.name, range.from, range.to);
    const auto band = std::find_if(bands.begin(), bands.end(), [&mark](const ConditionBand &candidate) {
        return candidate.from == mark.time.from && candidate.condition == mark.condition;
    });
    return band != bands.end() ? std::optional(*band) : std::nullopt;
}

static bool isOutage(Condition condition)
{
    return condition == Condition::Down || condition == Condition::BreakerOpen || condition == Condition::Blocked
           || condition == Condition::Local;
}

QString TimelineView::textOf(const Row &row, const Mark &mark) const
{
    const QString length = durationText((mark.isLasting ? shownNow() : mark.time.to) - mark.time.from);
    const QString time = mark.isLasting
                             //: When a state began and how long it has lasted.
                             ? tr("since %1, for %2").arg(timeText(mark.time.from), length)
                             //: From when to when a state lasted, and how long.
                             : tr("%1, for %2").arg(intervalText(mark.time, shownNow()), length);
    //: The name of an exchange and its state.
    const QString headline = tr("%1: %2");
    QStringList lines;
    const auto found = mark.index == NoBand ? std::nullopt : bandOf(row, mark);
    if (!found) {
        lines << headline.arg(row.feed.title, wordFor(mark.condition)) << time;
        return lines.join(QLatin1Char('\n'));
    }
    const ConditionBand &band = *found;
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
