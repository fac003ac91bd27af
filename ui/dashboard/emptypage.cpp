// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/emptypage.h"

#include "ui/dashboard/buttons.h"
#include "ui/format/statepalette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace feedwarden {

EmptyPage::EmptyPage(QWidget *parent) : QWidget(parent)
{
    const int space = fontMetrics().averageCharWidth();
    auto *const outer = new QHBoxLayout(this);
    auto *const column = new QVBoxLayout;
    column->setSpacing(space * 2);
    outer->addStretch(1);
    outer->addLayout(column);
    outer->addStretch(1);

    const auto makeLabel = [this](const QString &text) {
        auto *const label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(fontMetrics().averageCharWidth() * 64);
        return label;
    };
    m_title = makeLabel(tr("No feed yet"));
    m_text = makeLabel(
        tr("Feedwarden keeps market data feeds alive and tells you, second by second, whether you can trust "
           "them. Add a feed to the configuration, or look around in the demo: it simulates exchanges on this "
           "computer and contacts no real host."));
    m_note = makeLabel({});
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *const add = new FlatButton(tr("&Add a feed…"), FlatButton::Kind::Primary, this);
    add->setToolTip(tr("Opens the configuration file; it is taken up as soon as it is saved"));
    auto *const demo = new FlatButton(tr("Start the &demo"), FlatButton::Kind::Plain, this);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(space);
    buttons->addWidget(add);
    buttons->addWidget(demo);
    buttons->addStretch(1);

    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(buttons);
    column->addWidget(m_note);
    column->addStretch(3);
    connect(add, &QAbstractButton::clicked, this, &EmptyPage::configurationRequested);
    connect(demo, &QAbstractButton::clicked, this, &EmptyPage::demoRequested);
    applyFonts();
}

void EmptyPage::setNote(const QString &note) { m_note->setText(note); }

void EmptyPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tonesOf(palette()).surface);
}

void EmptyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyFonts();
}

void EmptyPage::applyFonts()
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.8);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    QPalette quiet = m_note->palette();
    const QColor ink = tonesOf(palette()).quietText;
    if (quiet.color(QPalette::WindowText) != ink) {
        quiet.setColor(QPalette::WindowText, ink);
        m_note->setPalette(quiet);
    }
}

}   // namespace feedwarden
