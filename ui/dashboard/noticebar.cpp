// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/noticebar.h"

#include "ui/format/buttons.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plaintip.h"
#include "ui/format/statepalette.h"

#include <QHBoxLayout>
#include <QPainter>

namespace feedwarden {

NoticeBar::NoticeBar(const QString &action, Kind kind, QWidget *parent) : QWidget(parent), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_action = new FlatButton(action, FlatButton::Kind::Plain, this);
    const int space = letterWidth(fontMetrics());
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(space * 2, 0, space * 3 / 2, 0);
    layout->addStretch(1);
    layout->addWidget(m_action);
    if (kind == Kind::Done) {
        auto *const hideIt = new FlatButton(tr("&Hide"), FlatButton::Kind::Quiet, this);
        layout->addWidget(hideIt);
        connect(hideIt, &QAbstractButton::clicked, this, [this] { setNotice({}, {}, {}); });
    }
    connect(m_action, &QAbstractButton::clicked, this, &NoticeBar::actionRequested);
    hide();
}

void NoticeBar::setNotice(const QString &headline, const QString &text, const QString &whole)
{
    m_headline = headline;
    m_text = text;
    setToolTip(whole.isEmpty() ? QString() : plainTip(whole));
    setAccessibleName(headline);
    setAccessibleDescription(whole);
    setVisible(!headline.isEmpty());
    update();
}

QSize NoticeBar::sizeHint() const
{
    return {letterWidth(fontMetrics()) * 40, m_action->sizeHint().height() + fontMetrics().height() / 2};
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tones &tones = tonesOf(palette());
    const StateStyle style = styleOf(Condition::Degraded, palette());
    const bool isProblem = m_kind == Kind::Problem;
    painter.fillRect(rect(),
                     isProblem ? mixed(style.color, tones.surface, isDark(palette()) ? 0.20 : 0.10) : tones.selection);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tones.line);
    const QFontMetrics metrics = fontMetrics();
    const int margin = letterWidth(metrics) * 2;
    const int side = metrics.ascent() * 9 / 10;
    QRect room = rect().adjusted(margin, 0, 0, -1);
    if (isProblem) {
        paintShape(&painter, QRectF(margin, (height() - side) / 2.0, side, side), style);
        room.setLeft(margin + side + margin * 2 / 3);
    }
    room.setRight(m_action->x() - margin);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics strongMetrics(strong);
    const QString headline = strongMetrics.elidedText(m_headline, Qt::ElideRight, room.width());
    painter.setPen(tones.text);
    painter.setFont(strong);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, headline);
    room.setLeft(room.left() + strongMetrics.horizontalAdvance(headline) + margin * 2 / 3);
    if (room.width() < letterWidth(metrics) * 6)
        return;
    painter.setFont(font());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(m_text, Qt::ElideRight, room.width()));
}

}   // namespace feedwarden
