// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/statepalette.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPolygonF>

#include <array>
#include <cmath>
#include <numbers>

namespace feedwarden {

namespace {

struct ColorPair {
    QRgb light;
    QRgb dark;
    [[nodiscard]] QColor color(bool isDark) const { return QColor::fromRgb(isDark ? dark : light); }
};

// Blue, orange, purple, teal, pink, brown, slate, sky, olive, violet: neighbours differ in lightness too, since people
// with a red-green deficiency tell them apart by that and by the blue-yellow axis.
constexpr std::array<ColorPair, SeriesColorCount> seriesColors = {{
    {0xFF2F6CB3, 0xFF7DB4F0},
    {0xFFBF6B12, 0xFFF2B266},
    {0xFF8A5BBE, 0xFFC9A1F2},
    {0xFF0D7F8C, 0xFF57C7D4},
    {0xFFB83F86, 0xFFF094C8},
    {0xFF7A5636, 0xFFD3B08C},
    {0xFF566579, 0xFFAEBBCB},
    {0xFF1F87C4, 0xFF9BD3F7},
    {0xFF77701A, 0xFFD6CF73},
    {0xFF5547B5, 0xFFA79BF5},
}};

}   // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightnessF() > palette.color(QPalette::Window).lightnessF();
}

StateStyle styleOf(Condition condition, const QPalette &palette)
{
    const bool dark = isDark(palette);
    const auto style = [dark](ColorPair pair, Shape shape) { return StateStyle{pair.color(dark), shape}; };
    switch (condition) {
    case Condition::Trusted:
        return style({0xFF0B7A5B, 0xFF35C29B}, Shape::Disc);
    case Condition::Connecting:
        return style({0xFF3B6EA5, 0xFF7FB2E5}, Shape::Ring);
    case Condition::Degraded:
        return style({0xFF955800, 0xFFF0A93B}, Shape::Triangle);
    case Condition::Down:
        return style({0xFFB3261E, 0xFFFF7F73}, Shape::Square);
    case Condition::BreakerOpen:
        return style({0xFF7A1F5C, 0xFFE07BC0}, Shape::Hexagon);
    case Condition::Blocked:
        return style({0xFF5B1A1A, 0xFFD9B3FF}, Shape::Cross);
    case Condition::Planned:
        return style({0xFF3F51B5, 0xFF9FA8FF}, Shape::Diamond);
    // The page's #6B7280 stays below 4.5:1 on a selected row; a little darker keeps it there.
    case Condition::Local:
        return style({0xFF626975, 0xFF9AA3AF}, Shape::Bar);
    case Condition::NoData:
        return style({0xFF616B7A, 0xFF99A2B0}, Shape::Hatched);
    }
    Q_UNREACHABLE();
}

StateStyle styleOf(TrustState trust, const QPalette &palette)
{
    switch (trust) {
    case TrustState::Pending:
    case TrustState::Syncing:
        return styleOf(Condition::Connecting, palette);
    case TrustState::Trusted:
        return styleOf(Condition::Trusted, palette);
    case TrustState::Silent:
    case TrustState::Gapped:
        return styleOf(Condition::Degraded, palette);
    case TrustState::Blind:
        return styleOf(Condition::Down, palette);
    case TrustState::Rejected:
        return styleOf(Condition::Blocked, palette);
    case TrustState::Paused:
        return styleOf(Condition::NoData, palette);
    }
    Q_UNREACHABLE();
}

QColor seriesColor(int index, const QPalette &palette)
{
    const int wrapped = ((index % SeriesColorCount) + SeriesColorCount) % SeriesColorCount;
    return seriesColors[size_t(wrapped)].color(isDark(palette));
}

void paintShape(QPainter *painter, const QRectF &rect, const StateStyle &style)
{
    const qreal side = std::min(rect.width(), rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(rect.center());
    const QPointF middle = box.center();
    const qreal radius = side / 2;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(style.color);
    switch (style.shape) {
    case Shape::Disc:
        painter->drawEllipse(box.adjusted(side * 0.04, side * 0.04, -side * 0.04, -side * 0.04));
        break;
    case Shape::Ring: {
        const qreal width = std::max(1.5, side * 0.18);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(style.color, width));
        const qreal inset = side * 0.04 + width / 2;
        painter->drawEllipse(box.adjusted(inset, inset, -inset, -inset));
        break;
    }
    case Shape::Triangle:
        painter->drawPolygon(QPolygonF{QPointF(middle.x(), box.top() + side * 0.04),
                                       QPointF(box.right(), box.bottom() - side * 0.06),
                                       QPointF(box.left(), box.bottom() - side * 0.06)});
        break;
    case Shape::Square:
        painter->drawRect(box.adjusted(side * 0.08, side * 0.08, -side * 0.08, -side * 0.08));
        break;
    case Shape::Hexagon: {
        QPolygonF hexagon;
        for (int corner = 0; corner < 6; ++corner) {
            const double angle = std::numbers::pi / 6.0 * (2 * corner);
            hexagon << QPointF(middle.x() + radius * std::cos(angle), middle.y() + radius * std::sin(angle));
        }
        painter->drawPolygon(hexagon);
        break;
    }
    case Shape::Cross: {
        painter->setPen(QPen(style.color, side * 0.24, Qt::SolidLine, Qt::FlatCap));
        const qreal inset = side * 0.10;
        const QRectF arms = box.adjusted(inset, inset, -inset, -inset);
        painter->drawLine(arms.topLeft(), arms.bottomRight());
        painter->drawLine(arms.topRight(), arms.bottomLeft());
        break;
    }
    case Shape::Diamond:
        painter->drawPolygon(QPolygonF{QPointF(middle.x(), box.top()), QPointF(box.right(), middle.y()),
                                       QPointF(middle.x(), box.bottom()), QPointF(box.left(), middle.y())});
        break;
    case Shape::Bar:
        painter->drawRect(QRectF(box.left(), middle.y() - side * 0.17, side, side * 0.34));
        break;
    case Shape::Hatched: {
        const qreal width = std::max(1.0, side * 0.10);
        const QRectF frame = box.adjusted(side * 0.08, side * 0.08, -side * 0.08, -side * 0.08);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(style.color, width));
        painter->setClipRect(frame.adjusted(-width, -width, width, width));
        painter->drawRect(frame.adjusted(width / 2, width / 2, -width / 2, -width / 2));
        for (const qreal offset : {-0.45, 0.0, 0.45}) {
            const qreal shift = offset * frame.width();
            painter->drawLine(frame.bottomLeft() + QPointF(shift, 0), frame.topRight() + QPointF(shift, 0));
        }
        break;
    }
    }
    painter->restore();
}

const Tones &tonesOf(const QPalette &palette)
{
    static const Tones light = {
        .surface = QColor(0xFFFFFF),
        .window = QColor(0xF4F5F7),
        .line = QColor(0xE1E4E9),
        .grid = QColor(0xE6E9EE),
        .text = QColor(0x16202E),
        .quietText = QColor(0x5C6675),
        .accent = QColor(0x2F6CB3),
        .onAccent = QColor(0xFFFFFF),
        .selection = QColor(0xE7EFF9),
        .hover = QColor(0xF3F6FA),
        .track = QColor(0xE6E9EE),
        .field = QColor(0xF4F5F7),
    };
    static const Tones dark = {
        .surface = QColor(0x232832),
        .window = QColor(0x1B1F26),
        .line = QColor(0x363D49),
        .grid = QColor(0x363D49),
        .text = QColor(0xE9EDF3),
        .quietText = QColor(0xA0A9B7),
        .accent = QColor(0x6FA8E6),
        .onAccent = QColor(0x10151C),
        .selection = QColor(0x283549),
        .hover = QColor(0x29303B),
        .track = QColor(0x343B47),
        .field = QColor(0x1B1F26),
    };
    return isDark(palette) ? dark : light;
}

QColor mixed(const QColor &top, const QColor &ground, double amount)
{
    const auto part = [amount](float a, float b) { return float(double(a) * amount + double(b) * (1.0 - amount)); };
    return QColor::fromRgbF(part(top.redF(), ground.redF()), part(top.greenF(), ground.greenF()),
                            part(top.blueF(), ground.blueF()));
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double channel) {
            return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(double(color.redF())) + 0.7152 * linear(double(color.greenF()))
               + 0.0722 * linear(double(color.blueF()));
    };
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

int urgencyOf(Condition condition)
{
    switch (condition) {
    case Condition::Local:
        return 5;
    case Condition::Blocked:
        return 4;
    case Condition::BreakerOpen:
        return 3;
    case Condition::Down:
        return 2;
    case Condition::Degraded:
        return 1;
    case Condition::Trusted:
    case Condition::Connecting:
    case Condition::Planned:
    case Condition::NoData:
        return 0;
    }
    Q_UNREACHABLE();
}

}   // namespace feedwarden
