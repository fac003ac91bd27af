// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountline.h"

#include <QPointer>
#include <QSortFilterProxyModel>
#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;

namespace feedwarden {

class AccountDialog;
class AccountsDriver;
class AccountTableModel;
class FlatButton;
class ShapeMark;
class TableView;

/// The accounts whose private sessions are kept connected: how each of them is, what its key may do, and in whole
/// sentences what is so with the one that is selected.
class AccountPage final : public QWidget
{
    Q_OBJECT
public:
    explicit AccountPage(QWidget *parent = nullptr);

    /// Borrowed, and may go before the page. Null: accounts are looked at only.
    void setDriver(AccountsDriver *driver);
    /// `now` and `wall` are the same instant on two clocks.
    void setAccounts(const QList<feedwarden::AccountSnapshot> &accounts, Clock::time_point now, WallTime wall);
    /// Lets ages and countdowns go on; likewise.
    void setNow(Clock::time_point now, WallTime wall);

    [[nodiscard]] QString selectedAccount() const;   ///< Empty for none.
    void selectAccount(const QString &account);
    void addAccount();   ///< Opens the dialog, or brings it to the front.

    [[nodiscard]] TableView *view() const { return m_view; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeEmptyState();
    void makeView();
    void makeBar();
    void openDialog(const QString &account);
    void removeAccount();
    void showDetails();
    void fitBar();
    void offerUnlock(bool isLocked);
    void showAwaited();
    void applyFonts();
    [[nodiscard]] QAction *addAction(const QString &text, const QKeySequence &shortcut, void (AccountPage::*work)());
    void unlock();
    void connectNow();
    void reconnect();
    void enableOrDisable();
    void editAccount();

    QPointer<AccountsDriver> m_driver;
    QPointer<AccountDialog> m_dialog;
    AccountTableModel *m_model;
    QSortFilterProxyModel *m_order;
    QStackedWidget *m_stack;
    TableView *m_view;
    QLabel *m_emptyTitle;
    QLabel *m_emptyText;
    FlatButton *m_emptyAdd;
    QLabel *m_emptyComplaint;
    QWidget *m_bar;   ///< Below the table: the selected account in sentences, and the buttons.
    ShapeMark *m_mark;
    QLabel *m_details;
    FlatButton *m_unlockButton;
    FlatButton *m_connectButton;
    FlatButton *m_editButton;
    FlatButton *m_addButton;
    QAction *m_unlock;   ///< Seen where a passphrase is what is missing.
    QAction *m_connectNow;
    QAction *m_reconnect;
    QAction *m_enable;
    QAction *m_edit;
    QAction *m_remove;
    QAction *m_add;
    QString m_complaint;          ///< What could not be done, until the next thing is.
    QString m_complaintAccount;   ///< Whom it is about.
    QString m_awaited;            ///< Saved, and selected as soon as it is there.
};

}   // namespace feedwarden
