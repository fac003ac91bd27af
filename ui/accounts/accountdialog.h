// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/feedsnapshot.h"
#include "ui/accounts/accountsdriver.h"
#include "ui/format/surfacedialog.h"

#include <QPointer>

class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace feedwarden {

class FlatButton;
class SecretField;
class ShapeMark;

/// Adds an account, or changes one. What is typed is tried before it is kept, unless the user insists. Secrets that are
/// there already are never shown: their fields are empty, and what stays empty stays as it is.
///
/// Not modal. What was typed is wiped when it closes.
class AccountDialog final : public SurfaceDialog
{
    Q_OBJECT
public:
    /// Of a new account where `account` is empty. `driver` is borrowed and may go before the dialog.
    AccountDialog(AccountsDriver *driver, const QString &account, QWidget *parent = nullptr);
    ~AccountDialog() override;

    [[nodiscard]] bool isNew() const { return m_account.isEmpty(); }

public slots:
    void done(int result) override;

protected:
    [[nodiscard]] QAbstractButton *buttonForEnter() const override;
    void changeEvent(QEvent *event) override;

private:
    enum class Trial { None, Running, Passed, Failed };

    void fillEnvironments();
    void edited();
    void showStore();
    void test();
    void takeTest(const AccountTrialOutcome &outcome);
    void save();
    void tell(Condition condition, const QString &headline, const QString &text);
    void refresh();
    void applyFonts();
    [[nodiscard]] QString venue() const;
    [[nodiscard]] AccountDraft draft() const;
    [[nodiscard]] Credentials credentials() const;
    /// What is still missing, for people; empty where nothing is.
    [[nodiscard]] QString missing() const;

    QPointer<AccountsDriver> m_driver;
    const QString m_account;
    Trial m_trial = Trial::None;
    bool m_isSaving = false;
    bool m_nameIsUsers = false;   ///< The user has typed one: it is not suggested any more.

    QFormLayout *m_form;
    QLineEdit *m_name;
    QComboBox *m_venue;
    QComboBox *m_environment;
    SecretField *m_key;
    SecretField *m_secret;
    SecretField *m_passphrase;
    QLabel *m_secretNote;
    QLabel *m_store;
    QHBoxLayout *m_unlockRow;
    FlatButton *m_unlock;   ///< Where a passphrase is what is missing.
    ShapeMark *m_mark;
    QLabel *m_headline;
    QLabel *m_text;
    FlatButton *m_test;
    FlatButton *m_save;
};

}   // namespace feedwarden
