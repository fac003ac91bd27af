// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/topbar.h"

#include "ui/charts/timeaxis.h"
#include "ui/dashboard/commandfield.h"
#include "ui/format/buttons.h"
#include "ui/format/ink.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plainlabel.h"
#include "ui/format/statepalette.h"
#include "ui/format/units.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>

namespace feedwarden {

TopBar::TopBar(TimeAxis *axis, QMenu *menu, QWidget *parent) : QWidget(parent), m_axis(axis), m_menu(menu)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const int space = letterWidth(fontMetrics());
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(space, space, space * 3 / 2, space);
    layout->setSpacing(space);

    m_menuButton = new MenuButton(this);
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(tr("Menu (F10)"));
    connect(m_menuButton, &QAbstractButton::clicked, this, &TopBar::openMenu);
    layout->addWidget(m_menuButton);

    m_live = new FlatButton(tr("&Live"), FlatButton::Kind::Plain, this);
    m_live->setCheckable(true);
    m_live->setShape(Condition::Trusted);
    m_live->setToolTip(tr("Follow now; moving the time axis leaves it"));
    connect(m_live, &QAbstractButton::clicked, this, [this] {
        // A click means "follow now", whatever the button showed: leaving is done by moving the axis.
        m_axis->goLive();
        showAxis();
    });
    layout->addWidget(m_live);
    layout->addSpacing(space / 2);

    struct Range {
        QString text;
        Clock::duration span;
    };
    const Range ranges[] = {{tr("15 min"), 15min}, {tr("1 h"), 1h},        {tr("24 h"), 24h},
                            {tr("7 d"), 7 * 24h},  {tr("30 d"), 30 * 24h}, {tr("1 y"), 365 * 24h}};
    m_ranges = new QButtonGroup(this);
    m_ranges->setExclusive(true);
    auto *const segments = new QHBoxLayout;
    segments->setSpacing(0);
    for (size_t place = 0; place < std::size(ranges); ++place) {
        const auto where = place == 0                       ? SegmentButton::Place::First
                           : place + 1 == std::size(ranges) ? SegmentButton::Place::Last
                                                            : SegmentButton::Place::Middle;
        auto *const button = new SegmentButton(ranges[place].text, where, this);
        button->setAccessibleName(tr("Show %1").arg(ranges[place].text));
        button->setProperty("seconds",
                            qlonglong(std::chrono::duration_cast<std::chrono::seconds>(ranges[place].span).count()));
        connect(button, &QAbstractButton::clicked, this, [this, span = ranges[place].span] { m_axis->setSpan(span); });
        m_ranges->addButton(button);
        segments->addWidget(button);
    }
    layout->addLayout(segments);
    layout->addStretch(1);

    m_notice = makeRowLabel(this);
    layout->addWidget(m_notice);
    m_trusted = makeRowLabel(this);
    m_blindWords = makeRowLabel(this);
    m_blind = makeRowLabel(this);
    layout->addSpacing(space);
    layout->addWidget(m_trusted);
    layout->addWidget(m_blindWords);
    layout->addWidget(m_blind);
    layout->addSpacing(space);
    m_search = new CommandField(this);
    m_search->setMinimumWidth(letterWidth(fontMetrics()) * 24);
    layout->addWidget(m_search);

    connect(m_axis, &TimeAxis::rangeChanged, this, &TopBar::showAxis);
    connect(m_axis, &TimeAxis::liveChanged, this, &TopBar::showAxis);
    showAxis();
    applyFonts();
}

void TopBar::setSummary(const QString &trusted, const QString &blindToday)
{
    setTextOf(m_trusted, trusted);
    setTextOf(m_blindWords, tr("· blind today"));
    setTextOf(m_blind, blindToday);
}

void TopBar::setNotice(const QString &notice)
{
    setTextOf(m_notice, notice);
    m_notice->setVisible(!notice.isEmpty());
}

void TopBar::setHasFeeds(bool hasFeeds)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_live, m_trusted, m_blindWords, m_blind})
        widget->setVisible(hasFeeds);
    const auto buttons = m_ranges->buttons();
    for (QAbstractButton *button : buttons)
        button->setVisible(hasFeeds);
}

QString TopBar::summary() const
{
    return m_trusted->text() + QLatin1Char(' ') + m_blindWords->text() + QLatin1Char(' ') + m_blind->text();
}

void TopBar::openMenu() { m_menu->popup(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height()))); }

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tones &tones = tonesOf(palette());
    painter.fillRect(rect(), tones.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tones.line);
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        applyFonts();
}

void TopBar::applyFonts()
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    for (QLabel *label : {m_trusted, m_blind, m_notice})
        label->setFont(strong);
    const Tones &tones = tonesOf(palette());
    setInk(m_trusted, tones.text);
    setInk(m_blind, tones.text);
    setInk(m_blindWords, tones.quietText);
    setInk(m_notice, styleOf(Condition::Planned, palette()).color);
}

void TopBar::showAxis()
{
    m_live->setChecked(m_axis->isLive());
    const qlonglong span = std::chrono::duration_cast<std::chrono::seconds>(m_axis->span()).count();
    const auto buttons = m_ranges->buttons();
    const bool isKnown = std::any_of(buttons.cbegin(), buttons.cend(), [span](const QAbstractButton *button) {
        return button->property("seconds") == span;
    });
    // A range between ours is none of them: an exclusive group would keep one down.
    m_ranges->setExclusive(isKnown);
    for (QAbstractButton *button : buttons)
        button->setChecked(button->property("seconds") == span);
}

}   // namespace feedwarden
