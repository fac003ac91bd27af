// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QList>

#include <functional>

class QCompleter;
class QStandardItemModel;

namespace feedwarden {

/// Something that can be done by typing its words.
struct Command {
    QString text;
    QString shortcut;   ///< Shown behind it; may be empty.
    std::function<void()> run;
};

/// One field for finding and doing: what is typed filters the table, and a list offers the commands that have all of
/// its words. Return does the marked command or the only one, or goes to the table; Escape empties it.
class CommandField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit CommandField(QWidget *parent = nullptr);

    /// Asked whenever the field gets the focus, since commands come and go with the feeds.
    void setCommands(std::function<QList<Command>()> commands) { m_source = std::move(commands); }
    void setShortcutHint(const QString &hint);
    void showCommands();   ///< Opens the list.

    /// The commands that have every word of `text`, in their order; for tests and the list.
    [[nodiscard]] QStringList matches(const QString &text) const;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void filterChanged(const QString &text);   ///< What the table should be filtered by.
    void left();                               ///< Return without a command, or Escape: the table is next.

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refreshCommands();
    void offer(const QString &text);
    void run(int command);

    std::function<QList<Command>()> m_source;
    QList<Command> m_commands;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    QString m_hint;
};

}   // namespace feedwarden
