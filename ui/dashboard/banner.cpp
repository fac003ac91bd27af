// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/banner.h"

#include "core/words/sentences.h"
#include "core/words/words.h"
#include "ui/format/letterwidth.h"
#include "ui/format/statepalette.h"

#include <QKeyEvent>
#include <QPainter>

namespace feedwarden {

static Clock::time_point sinceOf(const FeedSnapshot &feed)
{
    return feed.worst.downSince.value_or(feed.worst.stateSince);
}

Banner::Banner(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!m_content.feed.isEmpty())
            emit feedActivated(m_content.feed);
        else if (!m_content.account.isEmpty())
            emit accountActivated(m_content.account);
    });
}

void Banner::setFeeds(const QList<FeedSnapshot> &feeds, Clock::time_point now, WallTime wall,
                      const std::optional<AccountAlarm> &accounts)
{
    const FeedSnapshot *worst = nullptr;
    int worstUrgency = 0;
    int alarms = 0;
    int wanted = 0;
    int connecting = 0;
    for (const FeedSnapshot &feed : feeds) {
        const Condition condition = conditionOf(feed);
        const int urgency = urgencyOf(condition);
        wanted += feed.isWanted ? 1 : 0;
        connecting += condition == Condition::Connecting ? 1 : 0;
        if (urgency == 0)
            continue;
        ++alarms;
        // Of equals the one that has lasted longest, so that the line does not flicker between them.
        if (!worst || urgency > worstUrgency || (urgency == worstUrgency && sinceOf(feed) < sinceOf(*worst))) {
            worst = &feed;
            worstUrgency = urgency;
        }
    }

    if (accounts)
        alarms += accounts->alarms;
    Content content;
    if (accounts && (!worst || worstUrgency < urgencyOf(accounts->condition))) {
        content.account = accounts->account;
        content.condition = accounts->condition;
        content.isAlarm = true;
        content.headline = accounts->headline;
        content.explanation = accounts->explanation;
        if (alarms > 1)
            content.others = tr("and %n more", nullptr, alarms - 1);
    } else if (worst) {
        const FeedDescription text = describe(*worst, now, wall);
        content.feed = worst->name;
        content.condition = text.condition;
        content.isAlarm = !text.alarm.isEmpty();
        content.headline = text.alarm.isEmpty() ? text.headline : text.alarm;
        content.explanation = joinSentences({text.explanation, text.next});
        // When the own link is down every feed is: that is one thing, not many.
        if (alarms > 1 && text.condition != Condition::Local) {
            //: Behind the worst alarm: so many more feeds have one.
            content.others = tr("and %n more", nullptr, alarms - 1);
        }
    } else if (feeds.isEmpty()) {
        content.condition = Condition::NoData;
        content.headline = tr("No feed yet");
        content.explanation = tr("Market data is watched as soon as the configuration names a feed.");
    } else if (wanted == 0) {
        content.condition = Condition::NoData;
        content.headline = tr("All feeds are stopped");
        content.explanation = tr("Start one when you want it.");
    } else if (connecting > 0) {
        content.condition = Condition::Connecting;
        content.headline = tr("%n feed(s) connecting", nullptr, connecting);
        content.explanation = tr("Nothing is shown as trusted before it has proven itself.");
    } else {
        content.condition = Condition::Trusted;
        content.headline = tr("Everything is trusted");
        content.explanation = tr("Every stream is complete and recent.");
    }
    if (content == m_content)
        return;
    m_content = content;
    const QString whole = QStringList{content.headline, content.explanation, content.others}.join(QStringLiteral(". "));
    setAccessibleName(whole);
    update();
}

QSize Banner::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {letterWidth(metrics) * 60, metrics.height() * 2};
}

QSize Banner::minimumSizeHint() const { return {letterWidth(fontMetrics()) * 20, sizeHint().height()}; }

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tones &tones = tonesOf(palette());
    const StateStyle style = styleOf(m_content.condition, palette());
    QColor ground = m_content.isAlarm ? mixed(style.color, tones.surface, isDark(palette()) ? 0.26 : 0.16)
                                      : tones.surface;
    if (underMouse() && !(m_content.feed.isEmpty() && m_content.account.isEmpty()))
        ground = mixed(tones.text, ground, 0.05);
    painter.fillRect(rect(), ground);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tones.line);

    const QFontMetrics metrics = fontMetrics();
    const int margin = letterWidth(metrics) * 2;
    const int side = metrics.ascent() * 9 / 10;
    paintShape(&painter, QRectF(margin, (height() - side) / 2.0, side, side), style);
    QRect text = rect().adjusted(margin + side + margin * 2 / 3, 0, -margin, -1);

    if (!m_content.others.isEmpty()) {
        painter.setPen(tones.text);
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_content.others);
        text.setRight(text.right() - metrics.horizontalAdvance(m_content.others) - margin);
    }
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics strongMetrics(strong);
    const QString headline = strongMetrics.elidedText(m_content.headline, Qt::ElideRight, text.width());
    painter.setFont(strong);
    painter.setPen(m_content.isAlarm ? tones.text : style.color);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, headline);
    text.setLeft(text.left() + strongMetrics.horizontalAdvance(headline) + margin * 2 / 3);
    if (text.width() > letterWidth(metrics) * 6) {
        painter.setFont(font());
        painter.setPen(m_content.isAlarm ? tones.text : tones.quietText);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(m_content.explanation, Qt::ElideRight, text.width()));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tones.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void Banner::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Banner::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void Banner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

}   // namespace feedwarden
