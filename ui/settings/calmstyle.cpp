// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calmstyle.h"

#include "ui/format/letterwidth.h"
#include "ui/format/statepalette.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QStyleOptionSlider>
#include <QTabBar>

namespace feedwarden {

static void paintField(QPainter *painter, const QStyleOption *option, const QColor &ground)
{
    const Tones &tones = tonesOf(option->palette);
    const bool hasFocus = option->state.testFlag(QStyle::State_HasFocus)
                          && option->state.testFlag(QStyle::State_Enabled);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal width = hasFocus ? 2 : 1;
    const qreal radius = option->fontMetrics.height() / 3.0;
    painter->setPen(QPen(hasFocus ? tones.accent : tones.line, width));
    painter->setBrush(ground);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius,
                             radius);
    painter->restore();
}

/// Between the frame of a field and its text, as in our buttons.
static int fieldPadding(const QStyleOption *option) { return letterWidth(option->fontMetrics) / 2 + 1; }

CalmStyle::CalmStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void CalmStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void CalmStyle::unpolish(QApplication *application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

bool CalmStyle::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            showMnemonics(event->type() == QEvent::KeyPress);
        break;
    case QEvent::WindowDeactivate:   // The release goes to somebody else.
        showMnemonics(false);
        break;
    default:
        break;
    }
    return QProxyStyle::eventFilter(watched, event);
}

void CalmStyle::showMnemonics(bool shows)
{
    if (shows == m_showsMnemonics)
        return;
    m_showsMnemonics = shows;
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (widget->isVisible())
            widget->update();
    }
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *const frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0) {
            paintField(painter, option, tonesOf(option->palette).field);
            return;
        }
        break;
    case PE_FrameLineEdit:
        return;   // Painted with the panel.
    case PE_IndicatorCheckBox: {
        const Tones &tones = tonesOf(option->palette);
        const bool isOn = option->state.testFlag(State_On);
        const bool isEnabled = option->state.testFlag(State_Enabled);
        const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        // Its edge is all that there is of an empty one: it has to be seen in the dark too.
        painter->setPen(QPen(isOn && isEnabled ? tones.accent : tones.quietText, 1));
        painter->setBrush(isOn && isEnabled ? tones.accent : tones.field);
        painter->drawRoundedRect(box, box.height() / 5, box.height() / 5);
        if (isOn) {
            painter->setPen(QPen(isEnabled ? tones.onAccent : tones.quietText, box.height() / 7, Qt::SolidLine,
                                 Qt::RoundCap, Qt::RoundJoin));
            const auto at = [&box](double x, double y) {
                return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
            };
            painter->drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.32)});
        }
        painter->restore();
        return;
    }
    case PE_PanelButtonTool: {
        const Tones &tones = tonesOf(option->palette);
        const bool isOn = option->state.testFlag(State_On) || option->state.testFlag(State_Sunken);
        const bool isOver = option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled);
        // The arrows of a tab bar without room lie on its tabs.
        if (widget && qobject_cast<const QTabBar *>(widget->parentWidget()))
            painter->fillRect(option->rect, tones.surface);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(isOn ? QPen(tones.line, 1) : QPen(Qt::NoPen));
        painter->setBrush(isOn ? QBrush(tones.selection) : isOver ? QBrush(tones.hover) : QBrush(Qt::NoBrush));
        const qreal radius = option->fontMetrics.height() / 3.0;
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter->restore();
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const Tones &tones = tonesOf(option->palette);
    if (control == CC_ScrollBar) {
        const auto *const slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        painter->fillRect(option->rect, tones.surface);
        if (!slider || slider->minimum == slider->maximum)
            return;
        QRectF handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        handle.adjust(2, 2, -2, -2);
        const bool isActive = option->state.testFlag(State_MouseOver) || option->state.testFlag(State_Sunken);
        const qreal radius = std::min(handle.width(), handle.height()) / 2;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(mixed(tones.quietText, tones.surface, isActive ? 0.75 : 0.4));
        painter->drawRoundedRect(handle, radius, radius);
        painter->restore();
        return;
    }
    if (control == CC_ComboBox) {
        const auto *const combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo && !combo->editable && combo->frame) {
            const bool isOver = option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled);
            paintField(painter, option, isOver ? tones.hover : tones.field);
            const QRectF arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
            const qreal half = letterWidth(option->fontMetrics) * 0.6;
            const QPointF middle = arrow.center();
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(tones.quietText, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter->drawPolyline(QPolygonF{middle + QPointF(-half, -half / 2), middle + QPointF(0, half / 2),
                                            middle + QPointF(half, -half / 2)});
            painter->restore();
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        const Tones &tones = tonesOf(option->palette);
        painter->fillRect(option->rect, tones.surface);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tones.line);
        return;
    }
    if (element == CE_HeaderLabel) {
        if (const auto *const header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader quiet = *header;
            quiet.palette.setColor(QPalette::ButtonText, tonesOf(option->palette).quietText);
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return std::max(8, QProxyStyle::pixelMetric(metric, option, widget) * 3 / 4);
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget).adjusted(fieldPadding(option), 0, 0, 0);
    if (control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const auto *const slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool isHorizontal = slider->orientation == Qt::Horizontal;
    const int length = isHorizontal ? slider->rect.width() : slider->rect.height();
    const int range = slider->maximum - slider->minimum;
    int handle = length;
    if (range > 0) {
        const auto share = qint64(length) * slider->pageStep / (qint64(range) + slider->pageStep);
        handle = std::clamp(int(share), std::min(length, slider->fontMetrics.height() * 2), length);
    }
    const int begin = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - handle,
                                              slider->upsideDown);
    const auto rectOf = [&](int from, int extent) {
        const QRect rect = isHorizontal ? QRect(from, 0, extent, slider->rect.height())
                                        : QRect(0, from, slider->rect.width(), extent);
        return visualRect(slider->direction, slider->rect, rect.translated(slider->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return rectOf(begin, handle);
    case SC_ScrollBarGroove:
        return rectOf(0, length);
    case SC_ScrollBarSubPage:
        return rectOf(0, begin);
    case SC_ScrollBarAddPage:
        return rectOf(begin + handle, length - begin - handle);
    default:
        return {};   // There are no arrows.
    }
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        return rect.adjusted(fieldPadding(option), 0, -fieldPadding(option), 0);
    return rect;
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_LineEdit)
        wanted.rwidth() += 2 * fieldPadding(option);
    if (type == CT_ComboBox)
        wanted.rwidth() += fieldPadding(option);
    return wanted;
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ScrollBar_Transient:
        return 0;
    case SH_UnderlineShortcut:
        return m_showsMnemonics || qobject_cast<const QMenu *>(widget) ? 1 : 0;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

}   // namespace feedwarden
