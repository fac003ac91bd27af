// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QLabel>

#include <algorithm>

namespace feedwarden {

/// A label with room for what stands on a capital letter (É, Ö, İ): fonts such as DejaVu Sans draw it above the height
/// that they say they have, and a widget shows nothing outside of itself. Languages without such letters have the same
/// room, so that nothing moves when the words change.
class TextLabel : public QLabel
{
public:
    explicit TextLabel(QWidget *parent) : TextLabel(QString(), parent) {}
    TextLabel(const QString &text, QWidget *parent) : QLabel(text, parent) { makeRoom(); }

    /// How far letters of a font rise above its ascent, in pixels; mostly 0. The same for all weights of it, so that a
    /// strong word stands on one line with others.
    [[nodiscard]] static int roomAbove(QFont font)
    {
        int room = 0;
        for (const QFont::Weight weight : {QFont::Normal, QFont::DemiBold}) {
            font.setWeight(weight);
            const QFontMetrics metrics(font);
            room = std::max(room, -metrics.boundingRect(QChar(0x00D6)).top() - metrics.ascent());
        }
        return room;
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
            makeRoom();
    }

private:
    void makeRoom() { setContentsMargins(0, roomAbove(font()), 0, 0); }
};

/// A label for texts that exchanges have a say in: what looks like a mark-up is shown as it is.
[[nodiscard]] inline QLabel *makePlainLabel(QWidget *parent)
{
    auto *const label = new TextLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// The same in a row that is higher than a line of text, as a bar is: there it has the room, and stands in the middle.
[[nodiscard]] inline QLabel *makeRowLabel(QWidget *parent)
{
    auto *const label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// As high as a number of lines at least, so that what is said does not move what is below.
inline void keepLines(QLabel *label, int lines)
{
    label->setMinimumHeight(label->fontMetrics().lineSpacing() * lines + label->contentsMargins().top());
}

/// A label lays itself out anew for every text it is given, also for the one it has.
inline void setTextOf(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
}

}   // namespace feedwarden
