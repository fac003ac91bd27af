// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/secretfield.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QStringConverter>

#include <algorithm>
#include <cstring>

namespace feedwarden {

static constexpr QChar Bullet(0x2022);
static constexpr qsizetype UnitBytes = sizeof(QChar);

static QStringView unitsOf(const Secret &units)
{
    return {reinterpret_cast<const QChar *>(units.view().data()), units.size() / UnitBytes};
}

static QByteArrayView bytesOf(QStringView text)
{
    return {reinterpret_cast<const char *>(text.data()), text.size() * UnitBytes};
}

SecretField::SecretField(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(MaxCharacters);
    setDragEnabled(false);
    setAcceptDrops(false);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

static Secret encoded(QStringView text)
{
    // Credentials are ASCII almost always; else a unit takes three bytes at most.
    Secret bytes = Secret::ofSize(text.size() * 3);
    QStringEncoder encoder(QStringConverter::Utf8);
    char *const begin = bytes.writable().data();
    char *const end = text.isEmpty() ? begin : encoder.appendToBuffer(begin, text);
    bytes.truncate(end - begin);
    return bytes;
}

Secret SecretField::secret() const { return encoded(unitsOf(m_units).trimmed()); }

Secret SecretField::line() const
{
    QStringView text = unitsOf(m_units);
    if (const qsizetype end = text.indexOf(QLatin1Char('\n')); end >= 0)
        text = text.first(end);
    while (text.endsWith(QLatin1Char(' ')) || text.endsWith(QLatin1Char('\t')))
        text.chop(1);
    return encoded(text);
}

int SecretField::lineCount() const
{
    const QStringView text = unitsOf(m_units).trimmed();
    return text.isEmpty() ? 0 : int(text.count(QLatin1Char('\n'))) + 1;
}

void SecretField::forget()
{
    m_units.clear();
    clear();
    emit secretChanged();
}

void SecretField::insertSecret(QString &&text)
{
    replaceSelection(text);
    wipe(text);
}

void SecretField::replaceSelection(QStringView text)
{
    if (hasSelectedText())
        replaceRange(selectionStart(), selectionLength(), text);
    else
        replaceRange(cursorPosition(), 0, text);
}

void SecretField::replaceRange(int start, int count, QStringView text)
{
    const QStringView before = unitsOf(m_units);
    const auto from = std::min<qsizetype>(start, before.size());
    const auto to = std::min<qsizetype>(from + count, before.size());
    const QStringView added = text.left(MaxCharacters - (before.size() - (to - from)));
    Secret joined = Secret::joined({bytesOf(before.left(from)), bytesOf(added), bytesOf(before.mid(to))});
    m_units = std::move(joined);
    setText(QString(m_units.size() / UnitBytes, Bullet));
    setCursorPosition(int(from + added.size()));
    emit secretChanged();
}

void SecretField::paste(bool isSelection)
{
    const QClipboard *const clipboard = QGuiApplication::clipboard();
    QString text = clipboard->text(isSelection ? QClipboard::Selection : QClipboard::Clipboard);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    insertSecret(std::move(text));
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste(false);
        return;
    }
    // Bullets say nothing, but who copies them believes to have the secret.
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut) || event->matches(QKeySequence::Undo)
        || event->matches(QKeySequence::Redo))
        return;
    switch (event->key()) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete: {
        const bool isBack = event->key() == Qt::Key_Backspace;
        const bool isWhole = event->modifiers().testFlag(Qt::ControlModifier);
        if (hasSelectedText())
            replaceSelection({});
        else if (isBack && cursorPosition() > 0)
            replaceRange(isWhole ? 0 : cursorPosition() - 1, isWhole ? cursorPosition() : 1, {});
        else if (!isBack)
            replaceRange(cursorPosition(), isWhole ? MaxCharacters : 1, {});
        return;
    }
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        QLineEdit::keyPressEvent(event);
        return;
    default:
        break;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    QString text = event->text();
    // With Ctrl or Alt it is a command; both of them together are AltGr, which types.
    const auto command = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    const bool isTyped = !text.isEmpty() && text.at(0).isPrint()
                         && (command == Qt::NoModifier || command == (Qt::ControlModifier | Qt::AltModifier));
    if (!isTyped) {
        // Enter, Escape and Tab belong to the dialog; nothing else may change the line behind our back.
        event->ignore();
        return;
    }
    insertSecret(std::move(text));
}

void SecretField::inputMethodEvent(QInputMethodEvent *event)
{
    QString text = event->commitString();
    if (!text.isEmpty())
        insertSecret(std::move(text));
    event->accept();
}

void SecretField::contextMenuEvent(QContextMenuEvent *event)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *const pasted = menu->addAction(tr("&Paste"), this, [this] { paste(false); });
    pasted->setEnabled(!QGuiApplication::clipboard()->text().isEmpty());
    QAction *const forgotten = menu->addAction(tr("&Clear"), this, &SecretField::forget);
    forgotten->setEnabled(!isBlank());
    menu->popup(event->globalPos());
}

void SecretField::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton) {
        if (QGuiApplication::clipboard()->supportsSelection())
            paste(true);
        return;
    }
    QLineEdit::mouseReleaseEvent(event);
}

void SecretField::mouseDoubleClickEvent(QMouseEvent *) { selectAll(); }

}   // namespace feedwarden
