// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotpaint.h"

#include "ui/format/figurefont.h"
#include "ui/format/letterwidth.h"
#include "ui/format/statepalette.h"
#include "ui/format/units.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPen>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace feedwarden {

double xOf(WallTime time, const TimeInterval &range, const QRectF &plot)
{
    return plot.left() + plot.width() * (double((time - range.from).count()) / double(range.length().count()));
}

WallTime timeAt(double x, const TimeInterval &range, const QRectF &plot)
{
    const double part = plot.width() > 0 ? (x - plot.left()) / plot.width() : 0;
    return range.from + Clock::duration(Clock::rep(part * double(range.length().count())));
}

QFont labelFont(const QFont &font)
{
    QFont smaller = font;
    if (font.pointSizeF() > 0)
        smaller.setPointSizeF(font.pointSizeF() * 0.9);
    else
        smaller.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * 0.9))));
    return figureFont(smaller);
}

int plotRightMargin(const QFont &labelFont) { return int(std::ceil(QFontMetricsF(labelFont).height())); }

QString axisLatencyText(double ms)
{
    if (std::abs(ms) >= 1'000)
        return QCoreApplication::translate("charts", "%1 s").arg(QLocale().toString(ms / 1'000, 'g', 3));
    return QCoreApplication::translate("charts", "%1 ms").arg(QLocale().toString(ms, 'g', 3));
}

int timeLabelHeight(const QFont &labelFont) { return int(std::ceil(QFontMetricsF(labelFont).height() * 1.35)); }

std::vector<TimeTick> ticksFor(const TimeInterval &range, const QRectF &plot, const QFont &labelFont)
{
    // Widest of what may come; a day's label may push out its neighbours.
    const QString widest = range.length() <= 2min ? QStringLiteral("00:00:00") : QStringLiteral("00:00");
    const double room = QFontMetricsF(labelFont).horizontalAdvance(widest) * 2.2;
    return timeTicks(range, int(plot.width() / room));
}

void paintTimeGrid(QPainter *painter, const std::vector<TimeTick> &ticks, const TimeInterval &range, const QRectF &plot,
                   const QPalette &palette)
{
    painter->save();
    const Tones &tones = tonesOf(palette);
    for (const TimeTick &tick : ticks) {
        QPen pen(tick.isDay ? mixed(tones.quietText, tones.surface, 0.45) : tones.grid, 1,
                 tick.isDay ? Qt::SolidLine : Qt::DotLine);
        pen.setCosmetic(true);
        painter->setPen(pen);
        const double x = std::round(xOf(tick.at, range, plot)) + 0.5;
        painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    painter->restore();
}

void paintTimeLabels(QPainter *painter, const std::vector<TimeTick> &ticks, const TimeInterval &range,
                     const QRectF &plot, double left, double right, const QPalette &palette)
{
    painter->save();
    painter->setPen(tonesOf(palette).quietText);
    const QFontMetricsF metrics(painter->font());
    const double gap = metrics.horizontalAdvance(QLatin1Char('0'));
    std::vector<QRectF> taken;
    const auto paint = [&](const TimeTick &tick) {
        const double width = metrics.horizontalAdvance(tick.label);
        QRectF rect(xOf(tick.at, range, plot) - width / 2, plot.bottom() + metrics.height() * 0.3, width,
                    metrics.height());
        if (rect.right() > right)
            rect.moveRight(right);
        if (rect.left() < left)
            rect.moveLeft(left);
        const QRectF needed = rect.adjusted(-gap, 0, gap, 0);
        if (std::any_of(taken.begin(), taken.end(),
                        [&needed](const QRectF &other) { return other.intersects(needed); }))
            return;
        taken.push_back(rect);
        painter->drawText(rect, Qt::AlignCenter | Qt::TextDontClip, tick.label);
    };
    for (const TimeTick &tick : ticks) {
        if (tick.isDay)
            paint(tick);
    }
    for (const TimeTick &tick : ticks) {
        if (!tick.isDay)
            paint(tick);
    }
    painter->restore();
}

void paintSelection(QPainter *painter, const TimeInterval &selection, const TimeInterval &range, const QRectF &plot,
                    const QPalette &palette)
{
    if (!selection.overlaps(range))
        return;
    painter->save();
    painter->setClipRect(plot.adjusted(-1, 0, 1, 0), Qt::IntersectClip);
    const QColor accent = tonesOf(palette).accent;
    QColor fill = accent;
    fill.setAlphaF(isDark(palette) ? 0.16F : 0.12F);
    const double from = std::round(xOf(selection.from, range, plot)) + 0.5;
    const double to = std::max(from + 1, std::round(xOf(selection.to, range, plot)) + 0.5);
    painter->fillRect(QRectF(QPointF(from, plot.top()), QPointF(to, plot.bottom())), fill);
    QPen pen(accent, 1);
    pen.setCosmetic(true);
    painter->setPen(pen);
    painter->drawLine(QPointF(from, plot.top()), QPointF(from, plot.bottom()));
    painter->drawLine(QPointF(to, plot.top()), QPointF(to, plot.bottom()));
    painter->restore();
}

void paintPointer(QPainter *painter, double x, const QRectF &plot, const QPalette &palette)
{
    if (x < plot.left() || x > plot.right())
        return;
    painter->save();
    const Tones &tones = tonesOf(palette);
    QPen pen(mixed(tones.text, tones.surface, 0.55), 1);
    pen.setCosmetic(true);
    painter->setPen(pen);
    const double column = std::floor(x) + 0.5;
    painter->drawLine(QPointF(column, plot.top()), QPointF(column, plot.bottom()));
    painter->restore();
}

QBrush hatchBrush(const QPalette &palette)
{
    const Tones &tones = tonesOf(palette);
    constexpr int size = 7;
    QImage tile(size, size, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mixed(tones.quietText, tones.surface, 0.26), 1));
    // Three lines, so that the tile's corners match those of its neighbours.
    for (const int shift : {-size, 0, size})
        painter.drawLine(QPointF(shift, size), QPointF(shift + size, 0));
    painter.end();
    return QBrush(tile);
}

QString intervalText(const TimeInterval &interval, WallTime now, bool withSeconds)
{
    const TimeStyle style = withSeconds ? TimeStyle::Clock : TimeStyle::Minutes;
    const auto dayOf = [](WallTime time) { return toDateTime(time).toLocalTime().date(); };
    const QDate from = dayOf(interval.from);
    const QDate to = dayOf(interval.to);
    const bool isThisYear = from.year() == dayOf(now).year() && to.year() == from.year();
    const QString format = isThisYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy");
    const auto withDay = [&](WallTime time, QDate day) {
        return QString(QLocale().toString(day, format) + QLatin1Char(' ') + timeText(time, style));
    };
    const bool isToday = from == to && to == dayOf(now);
    const QString first = isToday ? timeText(interval.from, style) : withDay(interval.from, from);
    const QString last = from == to ? timeText(interval.to, style) : withDay(interval.to, to);
    //: A stretch of time, from %1 to %2: "13:50:48 – 13:54:24".
    return QCoreApplication::translate("charts", "%1 – %2").arg(first, last);
}

namespace {

struct ReadingsMetrics {
    explicit ReadingsMetrics(const QFont &font) : text(font) {}
    QFontMetricsF text;
    [[nodiscard]] double pad() const { return text.height() * 0.45; }
    [[nodiscard]] double line() const { return text.height() * 1.15; }
    [[nodiscard]] double swatch() const { return text.height() * 0.9; }
};

}   // namespace

QRectF readingsRect(const QString &title, const QList<Reading> &readings, double x, const QRectF &plot,
                    const QFont &labelFont)
{
    const ReadingsMetrics metrics(labelFont);
    double names = 0;
    double values = 0;
    for (const Reading &reading : readings) {
        names = std::max(names, metrics.text.horizontalAdvance(reading.name));
        values = std::max(values, metrics.text.horizontalAdvance(reading.value));
    }
    const double width = std::max(metrics.text.horizontalAdvance(title),
                                  metrics.swatch() + names + letterWidth(metrics.text) * 2 + values)
                         + 2 * metrics.pad();
    const double height = metrics.line() * double(readings.size() + 1) + 2 * metrics.pad();
    QRectF rect(0, 0, std::ceil(width), std::ceil(height));
    const double distance = metrics.text.height();
    const bool isRight = plot.right() - x >= x - plot.left();
    rect.moveLeft(isRight ? x + distance : x - distance - rect.width());
    const auto above = std::count_if(readings.cbegin(), readings.cend(),
                                     [&plot](const Reading &reading) { return reading.y < plot.center().y(); });
    const auto known = std::count_if(readings.cbegin(), readings.cend(),
                                     [](const Reading &reading) { return !std::isnan(reading.y); });
    if (above * 2 < known)
        rect.moveTop(plot.top() + 2);
    else
        rect.moveBottom(plot.bottom() - 2);
    rect.moveTop(std::max(rect.top(), plot.top() + 2));
    return QRectF(rect.toAlignedRect());
}

void paintReadings(QPainter *painter, const QRectF &rect, const QString &title, const QList<Reading> &readings,
                   const QPalette &palette)
{
    painter->save();
    const ReadingsMetrics metrics(painter->font());
    const Tones &tones = tonesOf(palette);
    QColor ground = tones.surface;
    ground.setAlphaF(0.94F);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tones.line, 1));
    painter->setBrush(ground);
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);

    QRectF line(rect.left() + metrics.pad(), rect.top() + metrics.pad(), rect.width() - 2 * metrics.pad(),
                metrics.line());
    painter->setPen(tones.quietText);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title);
    for (const Reading &reading : readings) {
        line.translate(0, metrics.line());
        if (reading.color.isValid()) {
            painter->setPen(QPen(reading.color, 2));
            const double y = line.center().y();
            painter->drawLine(QPointF(line.left(), y), QPointF(line.left() + metrics.swatch() * 0.65, y));
        }
        painter->setPen(tones.text);
        painter->drawText(line.adjusted(metrics.swatch(), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, reading.name);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, reading.value);
    }
    painter->restore();
}

std::optional<WallTime> knownSince(const Past *history, const QList<FeedChoice> &feeds)
{
    std::optional<WallTime> known;
    if (!history)
        return known;
    for (const FeedChoice &feed : feeds) {
        if (const auto first = history->firstSeen(feed.name))
            known = std::min(known.value_or(*first), *first);
    }
    return known;
}

void paintBeforeKnown(QPainter *painter, WallTime known, const TimeInterval &range, const QRectF &plot,
                      const QPalette &palette)
{
    if (known <= range.from)
        return;
    //: In the empty part of a chart: nothing is known of the time before %1.
    const QString text = QCoreApplication::translate("charts", "Watching since %1")
                             .arg(timeText(known, range.length() > 20h ? TimeStyle::DateTime : TimeStyle::Clock));
    QRectF room = plot;
    room.setRight(std::min(plot.right(), xOf(known, range, plot)));
    if (room.width() < painter->fontMetrics().horizontalAdvance(text) + 4 * letterWidth(painter->fontMetrics()))
        return;
    paintEmptyText(painter, room, text, palette);
}

void paintEmptyText(QPainter *painter, const QRectF &plot, const QString &text, const QPalette &palette)
{
    painter->save();
    const Tones &tones = tonesOf(palette);
    // No line of the grid runs through the words.
    const QRectF words = painter->boundingRect(plot, Qt::AlignCenter | Qt::TextWordWrap, text);
    painter->fillRect(words.adjusted(-4, -1, 4, 1), tones.surface);
    painter->setPen(tones.quietText);
    painter->drawText(plot, Qt::AlignCenter | Qt::TextWordWrap, text);
    painter->restore();
}

}   // namespace feedwarden
