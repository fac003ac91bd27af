// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/tellingpage.h"

#include "ui/format/celldelegates.h"
#include "ui/format/ink.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plainlabel.h"
#include "ui/format/tableview.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace feedwarden {

static constexpr int LongestCell = 30;   ///< Characters; the rest is told by the sentence.

TellingPage::TellingPage(TellingDriver *driver, QAbstractItemModel *model, const QString &name, QWidget *parent)
    : QWidget(parent), m_driver(driver)
{
    const int space = letterWidth(fontMetrics());
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    m_table = new TableView(this);
    m_table->setAccessibleName(name);
    m_table->setModel(model);
    m_table->setItemDelegateForColumn(0, new CellDelegate(CellDelegate::Weight::Strong, m_table));
    m_table->setMinimumHeight(m_table->heightFor(6));
    outer->addWidget(m_table, 1);

    m_below = new QVBoxLayout;
    m_below->setContentsMargins(space * 2, space * 3 / 2, space * 2, space * 2);
    m_below->setSpacing(space * 3 / 2);
    outer->addLayout(m_below);
    auto *const said = new QGridLayout;
    said->setHorizontalSpacing(space);
    said->setVerticalSpacing(space / 2);
    said->setColumnStretch(1, 1);
    m_mark = new ShapeMark(this);
    const auto makeLabel = [this] {
        auto *const label = makePlainLabel(this);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        return label;
    };
    m_headline = makeLabel();
    m_sentence = makeLabel();
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_outcome = makeLabel();
    m_outcome->setObjectName(QStringLiteral("outcome"));
    // What is said must not move the buttons.
    keepLines(m_sentence, 2);
    keepLines(m_outcome, 1);
    said->addWidget(m_mark, 0, 0, Qt::AlignVCenter);
    said->addWidget(m_headline, 0, 1);
    said->addWidget(m_sentence, 1, 1);
    said->addWidget(m_outcome, 2, 1);
    m_below->addLayout(said);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(space);
    m_below->addLayout(m_buttons);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_outcome->clear();
        showCurrent();
    });
    connect(driver, &TellingDriver::done, this, [this] {
        if (!m_doing.isEmpty())
            emit acted(std::exchange(m_doing, {}));
    });
    connect(driver, &TellingDriver::failed, this, [this](const QString &reason) {
        if (!std::exchange(m_doing, {}).isEmpty())
            complain(reason);
    });
    applyFonts();
}

QString TellingPage::sentence() const { return m_sentence->text(); }

QString TellingPage::outcome() const { return m_outcome->text(); }

FlatButton *TellingPage::addButton(const QString &text, FlatButton::Kind kind, const std::function<void()> &work)
{
    auto *const button = new FlatButton(text, kind, this);
    connect(button, &QAbstractButton::clicked, this, [work] { work(); });
    m_buttons->addWidget(button);
    return button;
}

void TellingPage::addStretch() { m_buttons->addStretch(1); }

void TellingPage::addKeys(const QAbstractButton *button, const QList<QKeySequence> &keys)
{
    auto *const action = new QAction(button->text(), m_table);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, button, &QAbstractButton::click);
    m_table->addAction(action);
}

void TellingPage::addBelow(QWidget *widget) { m_below->insertWidget(m_below->count() - 1, widget); }

void TellingPage::say(Condition condition, const QString &headline, const QString &sentence)
{
    m_mark->setCondition(condition);
    setTextOf(m_headline, headline);
    setTextOf(m_sentence, sentence);
}

void TellingPage::setOutcome(const QString &outcome) { setTextOf(m_outcome, outcome); }

void TellingPage::complain(const QString &reason)
{
    setOutcome(reason);
    showCurrent();
}

void TellingPage::fitColumns(int stretching, int stateColumn)
{
    const QAbstractItemModel &model = *m_table->model();
    QStringList samples;
    for (int column = 0; column < model.columnCount(); ++column) {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, column).data().toString().left(column == 0 ? -1 : LongestCell)
                         + (column == stateColumn ? QStringLiteral("xxx") : QString());
        samples << texts.join(QLatin1Char('\n'));
    }
    m_table->setSamples(samples, stretching);
}

void TellingPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyFonts();
}

void TellingPage::applyFonts()
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_headline->setFont(strong);
    setInk(m_outcome, tonesOf(palette()).quietText);
}

}   // namespace feedwarden
