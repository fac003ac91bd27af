// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/surfacedialog.h"

#include <QKeySequence>
#include <QList>
#include <QString>
#include <QStringList>

class QAction;

namespace feedwarden {

/// Keys that belong together, and what each does.
struct ShortcutGroup {
    struct Entry {
        QStringList keys;   ///< As this system writes them; several that do the same, or its opposite.
        QString text;
    };
    QString title;
    QList<Entry> entries;
};

/// Of those actions that have a shortcut and are offered, in their order.
[[nodiscard]] ShortcutGroup shortcutsOf(const QString &title, const QList<QAction *> &actions);
/// What timeline, charts and tables do by key, which no menu says.
[[nodiscard]] QList<ShortcutGroup> shortcutsOfViews();

/// All keys on one sheet.
class ShortcutSheet final : public SurfaceDialog
{
    Q_OBJECT
public:
    explicit ShortcutSheet(const QList<ShortcutGroup> &groups, QWidget *parent = nullptr);

private:
    /// `keysWidth` is that of the widest keys of all groups, so that what they do stands in line.
    [[nodiscard]] QWidget *makeGroup(const ShortcutGroup &group, int keysWidth);
};

}   // namespace feedwarden
