// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/secret.h"

#include <QLineEdit>

namespace feedwarden {

/// A line in which a secret is typed or pasted, also one of several lines such as a private key in PEM.
///
/// What is typed lies in a Secret and nowhere else: the line itself holds nothing but bullets, so that neither its undo
/// history nor its accessible text can tell. Nothing can be copied out of it, and it is never filled by the program.
/// Characters go in and out at the cursor as anywhere; words cannot be moved by.
class SecretField final : public QLineEdit
{
    Q_OBJECT
public:
    /// More is no credential of any exchange.
    static constexpr int MaxCharacters = 8'192;

    explicit SecretField(QWidget *parent = nullptr);

    [[nodiscard]] bool isBlank() const { return m_units.isEmpty(); }
    /// A copy in UTF-8, without white space around it.
    [[nodiscard]] Secret secret() const;
    /// A copy in UTF-8 of its first line, without blanks at the end: what a question at a terminal takes.
    [[nodiscard]] Secret line() const;
    /// Wipes what was typed.
    void forget();
    /// What a paste does. `text` is wiped where nobody else holds it.
    void insertSecret(QString &&text);
    [[nodiscard]] int lineCount() const;   ///< Of what was typed; 0 while it is blank.

signals:
    void secretChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void paste(bool isSelection);
    void replaceSelection(QStringView text);
    /// `count` characters from `start` on become `text`.
    void replaceRange(int start, int count, QStringView text);

    Secret m_units;   ///< UTF-16 as the machine has it: one bullet per unit.
};

}   // namespace feedwarden
