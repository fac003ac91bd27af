// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/shortcutsheet.h"

#include "ui/format/buttons.h"
#include "ui/format/focusedge.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plainlabel.h"
#include "ui/format/statepalette.h"
#include "ui/format/withoutkey.h"

#include <QAction>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace feedwarden {

namespace {

class ShortcutWords final
{
    Q_DECLARE_TR_FUNCTIONS(ShortcutWords)
};

QString native(int key) { return QKeySequence(key).toString(QKeySequence::NativeText); }

/// Keys, framed as on a keyboard.
class KeyLabel final : public QLabel
{
public:
    explicit KeyLabel(const QString &keys, QWidget *parent) : QLabel(keys, parent)
    {
        setTextFormat(Qt::PlainText);
        const int space = letterWidth(fontMetrics());
        setContentsMargins(space, std::max(space / 4, TextLabel::roomAbove(font())), space, space / 4);
        setAlignment(Qt::AlignCenter);
    }

    [[nodiscard]] static int widthOf(const QString &keys, const QFontMetrics &metrics)
    {
        return metrics.horizontalAdvance(keys) + 2 * letterWidth(metrics);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        {
            QPainter painter(this);
            const Tones &tones = tonesOf(palette());
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(tones.line);
            painter.setBrush(tones.field);
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        }
        QLabel::paintEvent(event);
    }
};

}   // namespace

ShortcutGroup shortcutsOf(const QString &title, const QList<QAction *> &actions)
{
    ShortcutGroup group{title, {}};
    for (const QAction *action : actions) {
        if (!action->isVisible() || action->shortcuts().isEmpty())
            continue;
        QString text = action->text();
        text = withoutKey(text.replace(QLatin1String("&&"), QLatin1String("\n"))).replace(QLatin1Char('\n'), u'&');
        QStringList keys;
        for (const QKeySequence &one : action->shortcuts())
            keys << one.toString(QKeySequence::NativeText);
        if (text.endsWith(QChar(0x2026)))
            text = text.chopped(1).trimmed();
        group.entries.append({keys, text});
    }
    return group;
}

QList<ShortcutGroup> shortcutsOfViews()
{
    const QString left = native(Qt::Key_Left);
    const QString right = native(Qt::Key_Right);
    const QString up = native(Qt::Key_Up);
    const QString down = native(Qt::Key_Down);
    return {
        {ShortcutWords::tr("Timeline and charts"),
         {{{QStringLiteral("+"), QStringLiteral("−")}, ShortcutWords::tr("Show less time, or more")},
          {{native(int(Qt::CTRL) | Qt::Key_Left), native(int(Qt::CTRL) | Qt::Key_Right)},
           ShortcutWords::tr("Go back in time, or forth")},
          {{QStringLiteral("L")}, ShortcutWords::tr("Follow now")},
          {{left, right}, ShortcutWords::tr("To the trouble before or after; in a chart, to the value")},
          {{up, down}, ShortcutWords::tr("To the row above or below")},
          {{native(Qt::Key_Return)}, ShortcutWords::tr("Select the time of what is marked")},
          {{native(Qt::Key_Escape)}, ShortcutWords::tr("Forget the selected time")},
          {{QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)},
           ShortcutWords::tr("Copy a chart as CSV, a table as text")}}},
        {ShortcutWords::tr("Tables and search"),
         {{{up, down}, ShortcutWords::tr("To the row above or below")},
          {{native(Qt::Key_Menu)}, ShortcutWords::tr("All that can be done with a row, a table or a chart")},
          {{native(Qt::Key_Tab)}, ShortcutWords::tr("To the next part of the window")},
          {{native(Qt::Key_Escape)}, ShortcutWords::tr("Empty the search")},
          {{native(Qt::Key_Return)}, ShortcutWords::tr("Do the marked command, or go to what was found")}}},
    };
}

ShortcutSheet::ShortcutSheet(const QList<ShortcutGroup> &groups, QWidget *parent) : SurfaceDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    const int space = letterWidth(fontMetrics());
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(space * 3, space * 2, space * 3, space * 2);
    layout->setSpacing(space * 3 / 2);

    auto *const sheet = new QWidget;
    auto *const columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(space, space, space, space);   // For the frame that shows the keyboard.
    columns->setSpacing(space * 5);
    int all = 0;
    int keysWidth = 0;
    for (const ShortcutGroup &group : groups) {
        all += int(group.entries.size()) + 2;
        for (const ShortcutGroup::Entry &entry : group.entries) {
            int width = 0;
            for (const QString &key : entry.keys)
                width += KeyLabel::widthOf(key, fontMetrics()) + space / 2;
            keysWidth = std::max(keysWidth, width);
        }
    }
    // Two columns of about the same length, in reading order.
    QVBoxLayout *column = nullptr;
    int length = 0;
    for (const ShortcutGroup &group : groups) {
        if (group.entries.isEmpty())
            continue;
        const int size = int(group.entries.size()) + 2;
        if (!column || (columns->count() == 1 && length + size / 2 > all / 2)) {
            column = new QVBoxLayout;
            column->setSpacing(space * 2);
            columns->addLayout(column, 1);
        }
        column->addWidget(makeGroup(group, keysWidth));
        length += size;
    }
    for (int place = 0; place < columns->count(); ++place)
        static_cast<QVBoxLayout *>(columns->itemAt(place)->layout())->addStretch(1);

    auto *const scroll = new QScrollArea(this);
    new FocusEdge(scroll);   // Before it has a name: from then on its role is known.
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(windowTitle());
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(sheet);
    sheet->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    layout->addWidget(scroll, 1);
    auto *const close = new FlatButton(tr("&Close"), FlatButton::Kind::Plain, this);
    connect(close, &QAbstractButton::clicked, this, &QDialog::close);
    auto *const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    const QSize wanted = sheet->sizeHint();
    scroll->setMinimumWidth(sheet->minimumSizeHint().width() + space * 3);
    // All at once, where the screen has the room.
    resize(wanted.width() + space * 10,
           std::min(wanted.height() + space * 14, screen()->availableGeometry().height() * 9 / 10));
}

QWidget *ShortcutSheet::makeGroup(const ShortcutGroup &group, int keysWidth)
{
    const int space = letterWidth(fontMetrics());
    auto *const box = new QWidget;
    auto *const grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space * 2);
    grid->setVerticalSpacing(space * 2 / 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, keysWidth);
    QLabel *const title = makePlainLabel(box);
    QFont strong = title->font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    title->setText(group.title);
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    for (const ShortcutGroup::Entry &entry : group.entries) {
        auto *const keys = new QHBoxLayout;
        keys->setSpacing(space / 2);
        for (const QString &key : entry.keys)
            keys->addWidget(new KeyLabel(key, box));
        keys->addStretch(1);
        QLabel *const text = makePlainLabel(box);
        text->setWordWrap(true);
        text->setText(entry.text);
        // In one line where it is no whole sentence.
        text->setMinimumWidth(std::min(fontMetrics().horizontalAdvance(entry.text), space * 36) + 2);
        grid->addLayout(keys, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1, Qt::AlignVCenter);
        ++row;
    }
    return box;
}

}   // namespace feedwarden
