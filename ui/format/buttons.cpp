// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/buttons.h"

#include "core/words/words.h"
#include "ui/format/letterwidth.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOption>

namespace feedwarden {

static int paddingOf(const QFontMetrics &metrics) { return letterWidth(metrics) * 3 / 2; }

static int heightOf(const QFontMetrics &metrics) { return metrics.height() + metrics.height() / 2 + 2; }

static qreal radiusOf(const QFontMetrics &metrics) { return metrics.height() / 3.0; }

/// A frame that leaves no doubt where the keyboard is.
static void paintFocus(QPainter *painter, const QRectF &rect, qreal radius, const Tones &tones)
{
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(tones.accent, 2));
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
}

/// Whether the letter that Alt reaches is underlined now.
static int mnemonicFlag(const QWidget *widget)
{
    return widget->style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, widget) ? Qt::TextShowMnemonic
                                                                                     : Qt::TextHideMnemonic;
}

FlatButton::FlatButton(const QString &text, Kind kind, QWidget *parent) : QAbstractButton(parent), m_kind(kind)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void FlatButton::setKind(Kind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    update();
}

void FlatButton::setShape(std::optional<Condition> condition)
{
    if (condition == m_condition)
        return;
    m_condition = condition;
    updateGeometry();
    update();
}

QSize FlatButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    // As wide as its text gets when it is the next thing to do, so that nothing moves then.
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    int width = QFontMetrics(strong).size(Qt::TextShowMnemonic, text()).width() + 2 * paddingOf(metrics);
    if (m_condition)
        width += metrics.ascent() + letterWidth(metrics) / 2;
    return {width, heightOf(metrics)};
}

void FlatButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones &tones = tonesOf(palette());
    const QFontMetrics metrics = fontMetrics();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = radiusOf(metrics);
    const bool isFilled = isEnabled() && (m_kind == Kind::Primary);

    QColor ground = m_kind == Kind::Quiet ? QColor(Qt::transparent) : tones.field;
    QColor border = m_kind == Kind::Quiet ? QColor(Qt::transparent) : tones.line;
    QColor ink = isEnabled() ? tones.text : mixed(tones.quietText, tones.surface, 0.65);
    if (isChecked() && m_condition) {
        const QColor state = styleOf(*m_condition, palette()).color;
        ground = mixed(state, tones.surface, 0.16);
        border = mixed(state, tones.surface, 0.30);
        ink = mixed(state, tones.text, 0.75);
    }
    if (isFilled) {
        ground = tones.accent;
        border = tones.accent;
        ink = tones.onAccent;
    }
    if (isEnabled() && isDown())
        ground = mixed(tones.text, isFilled ? tones.accent : tones.field, 0.16);
    else if (isEnabled() && underMouse())
        ground = mixed(tones.text, isFilled ? tones.accent : ground.alpha() > 0 ? ground : tones.surface, 0.07);
    painter.setPen(QPen(border, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(frame, radius, radius);
    if (hasFocus()) {
        paintFocus(&painter, QRectF(rect()), radius, tones);
        if (isFilled) {   // Its own colour is that of the frame.
            painter.setPen(QPen(tones.onAccent, 1.5));
            painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), radius - 2, radius - 2);
        }
    }

    QRect content = rect().adjusted(paddingOf(metrics), 0, -paddingOf(metrics), 0);
    if (m_condition) {
        const int side = metrics.ascent() * 3 / 4;
        StateStyle style = styleOf(*m_condition, palette());
        if (!isEnabled())
            style.color = ink;
        paintShape(&painter, QRectF(content.left(), content.center().y() - side / 2.0 + 0.5, side, side), style);
        content.setLeft(content.left() + metrics.ascent() + letterWidth(metrics) / 2);
    }
    QFont strong = font();
    if (isChecked() || isFilled)
        strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(ink);
    painter.drawText(content,
                     (m_condition ? int(Qt::AlignLeft) : int(Qt::AlignHCenter)) | Qt::AlignVCenter | mnemonicFlag(this)
                         | Qt::TextSingleLine | Qt::TextDontClip,
                     text());
}

void FlatButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FlatButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

SegmentButton::SegmentButton(const QString &text, Place place, QWidget *parent)
    : QAbstractButton(parent), m_place(place)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize SegmentButton::sizeHint() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);   // Always as wide as when checked.
    const QFontMetrics metrics(strong);
    return {metrics.size(Qt::TextShowMnemonic, text()).width() + 2 * paddingOf(metrics), heightOf(metrics)};
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones &tones = tonesOf(palette());
    const qreal radius = radiusOf(fontMetrics());
    // Neighbours share one line: each frame reaches over the edge where it is not an end.
    QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, 0.5, -0.5);
    const bool isFirst = m_place == Place::First || m_place == Place::Only;
    const bool isLast = m_place == Place::Last || m_place == Place::Only;
    if (isLast)
        frame.setRight(frame.right() - 1);
    const QRectF drawn = frame.adjusted(isFirst ? 0 : -2 * radius, 0, isLast ? 0 : 2 * radius, 0);
    painter.save();
    painter.setClipRect(rect());
    painter.setPen(QPen(tones.line, 1));
    painter.setBrush(isChecked() ? tones.selection : underMouse() ? tones.hover : tones.surface);
    painter.drawRoundedRect(drawn, radius, radius);
    if (!isFirst)
        painter.drawLine(QPointF(0.5, 1), QPointF(0.5, height() - 1));
    painter.restore();
    if (hasFocus())
        paintFocus(&painter, QRectF(rect()), radius / 2, tones);
    QFont strong = font();
    if (isChecked())
        strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(isChecked() ? tones.text : tones.quietText);
    painter.drawText(rect(), Qt::AlignCenter | mnemonicFlag(this) | Qt::TextSingleLine, text());
}

void SegmentButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SegmentButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

MenuButton::MenuButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize MenuButton::sizeHint() const
{
    const int side = heightOf(fontMetrics());
    return {side, side};
}

void MenuButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones &tones = tonesOf(palette());
    const qreal radius = radiusOf(fontMetrics());
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(tones.text, tones.surface, isDown() ? 0.14 : 0.07));
        painter.drawRoundedRect(QRectF(rect()), radius, radius);
    }
    if (hasFocus())
        paintFocus(&painter, QRectF(rect()), radius, tones);
    const qreal half = width() / 4.0;
    const QPointF middle = QRectF(rect()).center();
    painter.setPen(QPen(tones.text, std::max(1.5, height() / 18.0), Qt::SolidLine, Qt::RoundCap));
    for (const int line : {-1, 0, 1}) {
        const qreal y = middle.y() + line * height() / 6.0;
        painter.drawLine(QPointF(middle.x() - half, y), QPointF(middle.x() + half, y));
    }
}

void MenuButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void MenuButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

FlatTabBar::FlatTabBar(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize FlatTabBar::tabSizeHint(int index) const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    return {metrics.size(Qt::TextShowMnemonic, tabText(index)).width() + 3 * letterWidth(metrics),
            metrics.height() + metrics.height() * 4 / 5};
}

void FlatTabBar::tabInserted(int index)
{
    QTabBar::tabInserted(index);
    updateGeometry();   // Unseen tab bars do not do it themselves, and the layout would remember the empty one's
                        // height.
}

void FlatTabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tones &tones = tonesOf(palette());
    painter.fillRect(QRect(0, height() - 1, width(), 1), tones.line);
    for (int index = 0; index < count(); ++index) {
        const QRect tab = tabRect(index);
        const bool isCurrent = index == currentIndex();
        if (!isCurrent && tab.contains(mapFromGlobal(QCursor::pos())) && underMouse())
            painter.fillRect(tab.adjusted(0, 0, 0, -1), tones.hover);
        QFont strong = font();
        if (isCurrent) {
            strong.setWeight(QFont::DemiBold);
            const int thickness = std::max(2, height() / 14);
            painter.fillRect(QRect(tab.left() + 2, height() - thickness, tab.width() - 4, thickness), tones.accent);
        }
        painter.setFont(strong);
        painter.setPen(isCurrent ? tones.text : tones.quietText);
        painter.drawText(tab, Qt::AlignCenter | mnemonicFlag(this) | Qt::TextSingleLine, tabText(index));
        if (isCurrent && hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            paintFocus(&painter, QRectF(tab.adjusted(2, 2, -2, -4)), radiusOf(fontMetrics()), tones);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
}

ShapeMark::ShapeMark(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void ShapeMark::setCondition(Condition condition)
{
    setAccessibleName(wordFor(condition));
    if (condition == m_condition)
        return;
    m_condition = condition;
    update();
}

QSize ShapeMark::sizeHint() const
{
    const int side = fontMetrics().ascent() * 4 / 5;
    return {side, side};
}

void ShapeMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintShape(&painter, QRectF(rect()), styleOf(m_condition, palette()));
}

}   // namespace feedwarden
