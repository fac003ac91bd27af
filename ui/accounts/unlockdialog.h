// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/feedsnapshot.h"
#include "ui/accounts/accountsdriver.h"
#include "ui/format/surfacedialog.h"

#include <QPointer>

class QFormLayout;

namespace feedwarden {

class FlatButton;
class SecretField;
class ShapeMark;

/// Asks for the passphrase of the vault and has it opened; for a vault that is not there yet, twice for the one it is
/// to have. A passphrase that does not open it is said here, and can be typed again. Once it is open, the dialog
/// closes.
///
/// Modal to the window it belongs to. What was typed is wiped when it closes.
class UnlockDialog final : public SurfaceDialog
{
    Q_OBJECT
public:
    /// `driver` is borrowed and may go before the dialog.
    explicit UnlockDialog(AccountsDriver *driver, QWidget *parent = nullptr);
    ~UnlockDialog() override;

    /// What a button that opens this is called.
    [[nodiscard]] static QString buttonText(bool isVaultNew);
    /// What stands beside such a button: `problem`, the store's, and what the button does about it.
    [[nodiscard]] static QString requestText(const AccountsDriver &driver, const QString &problem);

public slots:
    void done(int result) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void unlock();
    void refuse(const QString &reason);
    void edited();
    void tell(Condition condition, const QString &text);
    void applyInk();

    QPointer<AccountsDriver> m_driver;
    const bool m_isNew;
    bool m_isOpening = false;

    QFormLayout *m_form;
    SecretField *m_passphrase;
    SecretField *m_repeated;
    QLabel *m_note;
    ShapeMark *m_mark;
    QLabel *m_message;
    FlatButton *m_unlock;
};

}   // namespace feedwarden
