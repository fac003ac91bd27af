// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/commandfield.h"

#include "ui/format/letterwidth.h"
#include "ui/format/statepalette.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

namespace feedwarden {

static constexpr int CommandRole = Qt::UserRole;
static constexpr int ShortcutRole = Qt::UserRole + 1;
static constexpr int ListWidth = 56;   ///< Characters: a command with the name of an exchange in it, and its keys.

namespace {

/// A command, and its keys at the other end.
class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tones &tones = tonesOf(option.palette);
        const QFontMetrics &metrics = option.fontMetrics;
        const bool isMarked = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setFont(option.font);
        painter->fillRect(option.rect, isMarked ? tones.selection : tones.surface);
        QRect text = option.rect.adjusted(letterWidth(metrics), 0, -letterWidth(metrics), 0);
        const QString keys = index.data(ShortcutRole).toString();
        painter->setPen(tones.quietText);
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, keys);
        if (!keys.isEmpty())
            text.setRight(text.right() - metrics.horizontalAdvance(keys) - 2 * letterWidth(metrics));
        painter->setPen(tones.text);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {letterWidth(option.fontMetrics) * 20, option.fontMetrics.height() * 3 / 2};
    }
};

}   // namespace

static bool hasAllWords(const QString &text, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

CommandField::CommandField(QWidget *parent)
    : QLineEdit(parent), m_model(new QStandardItemModel(this)), m_completer(new QCompleter(m_model, this))
{
    setPlaceholderText(tr("Search or command"));
    setAccessibleName(tr("Search or command"));
    setClearButtonEnabled(true);
    // The model holds what matches already; the completer only shows it.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(this);
    m_completer->popup()->setItemDelegate(new CommandDelegate(this));
    m_completer->popup()->setAccessibleName(tr("Matching commands"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { run(index.data(CommandRole).toInt()); });
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) { offer(text); });
    connect(this, &QLineEdit::textChanged, this, &CommandField::filterChanged);
}

void CommandField::setShortcutHint(const QString &hint)
{
    m_hint = hint;
    update();
}

void CommandField::showCommands()
{
    setFocus(Qt::OtherFocusReason);
    offer(text());
}

QStringList CommandField::matches(const QString &text) const
{
    const QList<Command> commands = m_source ? m_source() : QList<Command>();
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList found;
    for (const Command &command : commands) {
        if (hasAllWords(command.text, words))
            found << command.text;
    }
    return found;
}

QSize CommandField::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {letterWidth(metrics) * 36, metrics.height() + metrics.height() / 2 + 2};
}

void CommandField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const int space = letterWidth(fontMetrics());
    const int words = fontMetrics().horizontalAdvance(placeholderText()) + fontMetrics().horizontalAdvance(m_hint);
    if (m_hint.isEmpty() || !text().isEmpty() || words + space * 4 > width())   // The words come first.
        return;
    QPainter painter(this);
    painter.setPen(tonesOf(palette()).quietText);
    painter.drawText(rect().adjusted(0, 0, -space * 3 / 2, 0), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     m_hint);
}

void CommandField::focusInEvent(QFocusEvent *event)
{
    // Coming back from our own list is no new begin.
    if (event->reason() != Qt::PopupFocusReason)
        refreshCommands();
    QLineEdit::focusInEvent(event);
}

void CommandField::keyPressEvent(QKeyEvent *event)
{
    const bool isListOpen = m_completer->popup()->isVisible();
    switch (event->key()) {
    case Qt::Key_Escape:
        if (isListOpen) {
            m_completer->popup()->hide();
        } else {
            clear();
            emit left();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Keys come here first, the list takes what is ignored: with a line of it marked, that is meant.
        if (isListOpen && m_completer->popup()->currentIndex().isValid()) {
            event->ignore();
            return;
        }
        if (isListOpen && m_model->rowCount() == 1) {
            m_completer->popup()->hide();
            run(m_model->index(0, 0).data(CommandRole).toInt());
            return;
        }
        m_completer->popup()->hide();
        emit left();
        return;
    case Qt::Key_Down:
        if (!isListOpen) {
            offer(text());
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void CommandField::refreshCommands() { m_commands = m_source ? m_source() : QList<Command>(); }

void CommandField::offer(const QString &text)
{
    if (m_commands.isEmpty())
        refreshCommands();
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_model->clear();
    for (int place = 0; place < int(m_commands.size()); ++place) {
        const Command &command = m_commands[place];
        if (!hasAllWords(command.text, words))
            continue;
        auto *const item = new QStandardItem(command.text);
        item->setData(place, CommandRole);
        item->setData(command.shortcut, ShortcutRole);
        item->setAccessibleText(QStringList{command.text, command.shortcut}.join(QLatin1Char(' ')).trimmed());
        item->setEditable(false);
        m_model->appendRow(item);
    }
    if (m_model->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(text);
    // Wider than the field, and in line with its end.
    const int wide = std::max(width(), letterWidth(fontMetrics()) * ListWidth);
    m_completer->complete(QRect(width() - wide, 0, wide, height()));
}

void CommandField::run(int command)
{
    if (command < 0 || command >= m_commands.size())
        return;
    // A copy: what is run may change the feeds and with them the commands.
    const auto work = m_commands[command].run;
    clear();
    if (work)
        work();
}

}   // namespace feedwarden
