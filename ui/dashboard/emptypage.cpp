// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/emptypage.h"

#include "ui/format/buttons.h"
#include "ui/format/ink.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plainlabel.h"
#include "ui/format/statepalette.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace feedwarden {

/// More are counted: the first ones often cause the others.
static constexpr qsizetype MostProblems = 6;

EmptyPage::EmptyPage(QWidget *parent) : QWidget(parent)
{
    const int space = letterWidth(fontMetrics());
    auto *const outer = new QHBoxLayout(this);
    auto *const column = new QVBoxLayout;
    column->setSpacing(space * 2);
    outer->addStretch(1);
    outer->addLayout(column);
    outer->addStretch(1);

    const auto makeLabel = [this](const QString &text) {
        auto *const label = new TextLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(letterWidth(fontMetrics()) * 64);
        return label;
    };
    m_mark = new ShapeMark(this);
    m_mark->setCondition(Condition::Degraded);
    m_title = makeLabel({});
    m_title->setMinimumWidth(0);
    m_text = makeLabel({});
    m_problems = new QWidget(this);
    auto *const problems = new QGridLayout(m_problems);
    problems->setContentsMargins({});
    problems->setHorizontalSpacing(space * 2);
    problems->setVerticalSpacing(space);
    problems->setColumnStretch(1, 1);
    m_note = makeLabel({});
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_add = new FlatButton(tr("&Add a feed…"), FlatButton::Kind::Primary, this);
    m_configuration = new FlatButton(tr("Open the &configuration"), FlatButton::Kind::Quiet, this);
    auto *const demo = new FlatButton(tr("Start the &demo"), FlatButton::Kind::Plain, this);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(space);
    buttons->addWidget(m_add);
    buttons->addWidget(demo);
    buttons->addWidget(m_configuration);
    buttons->addStretch(1);
    auto *const title = new QHBoxLayout;
    title->setSpacing(space);
    title->addWidget(m_mark);
    title->addWidget(m_title, 1);

    column->addStretch(2);
    column->addLayout(title);
    column->addWidget(m_text);
    column->addWidget(m_problems);
    column->addLayout(buttons);
    column->addWidget(m_note);
    column->addStretch(3);
    connect(m_add, &QAbstractButton::clicked, this, &EmptyPage::feedRequested);
    connect(m_configuration, &QAbstractButton::clicked, this, &EmptyPage::configurationRequested);
    connect(demo, &QAbstractButton::clicked, this, &EmptyPage::demoRequested);
    setProblems({});
    applyFonts();
}

void EmptyPage::setProblems(const QList<std::pair<QString, QString>> &problems)
{
    auto *const grid = static_cast<QGridLayout *>(m_problems->layout());
    while (QLayoutItem *const item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [&](const QString &text, int row, int column, int columns, bool isStrong) {
        auto *const label = new TextLabel(text, m_problems);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(column == 1);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        QFont strong = font();
        strong.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
        label->setFont(strong);
        grid->addWidget(label, row, column, 1, columns);
    };
    const qsizetype shown = std::min(problems.size(), MostProblems);
    for (int row = 0; row < int(shown); ++row) {
        add(problems[row].first, row, 0, 1, true);
        add(problems[row].second, row, 1, 1, false);
    }
    if (problems.size() > shown) {
        //: Behind the errors of the configuration that are listed: so many more.
        add(tr("and %n more", nullptr, int(problems.size() - shown)), int(shown), 0, 2, false);
    }
    m_problems->setVisible(!problems.isEmpty());
    m_mark->setVisible(!problems.isEmpty());
    if (problems.isEmpty()) {
        m_title->setText(tr("No feed yet"));
        m_text->setText(
            tr("Feedwarden keeps market data feeds alive and tells you, second by second, whether you can trust "
               "them. Add a feed of an exchange, or look around in the demo: it simulates exchanges on this "
               "computer and contacts no real host."));
    } else {
        m_title->setText(tr("%n error(s) in the configuration", nullptr, int(problems.size())));
        m_text->setText(tr("No feed runs until the file is right. It is taken up as soon as it is saved."));
    }
    // A file that is wrong is mended by hand first: nothing can be written into it.
    m_add->setVisible(problems.isEmpty());
    m_configuration->setKind(problems.isEmpty() ? FlatButton::Kind::Quiet : FlatButton::Kind::Primary);
    setFocusProxy(problems.isEmpty() ? m_add : m_configuration);
    m_configuration->setToolTip(tr("Opens the configuration file; it is taken up as soon as it is saved"));
    m_configuration->updateGeometry();
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
    m_mark->setFont(large);
    m_mark->updateGeometry();
    setInk(m_note, tonesOf(palette()).quietText);
}

}   // namespace feedwarden
