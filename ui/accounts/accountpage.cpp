// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountpage.h"

#include "core/account/accountprotocols.h"
#include "core/words/sentences.h"
#include "core/words/words.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/accountsdriver.h"
#include "ui/accounts/accounttablemodel.h"
#include "ui/accounts/permissiondelegate.h"
#include "ui/accounts/unlockdialog.h"
#include "ui/format/buttons.h"
#include "ui/format/celldelegates.h"
#include "ui/format/ink.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plainlabel.h"
#include "ui/format/plaintip.h"
#include "ui/format/statepalette.h"
#include "ui/format/tableview.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace feedwarden {

static QLabel *makeLabel(QWidget *owner)
{
    auto *const label = makePlainLabel(owner);
    label->setWordWrap(true);
    return label;
}

AccountPage::AccountPage(QWidget *parent) : QWidget(parent)
{
    m_model = new AccountTableModel(this);
    m_order = new QSortFilterProxyModel(this);
    m_order->setSortRole(CellRole::Sort);
    m_order->setDynamicSortFilter(false);   // Rows must not jump while times pass.
    m_order->setSourceModel(m_model);

    m_unlock = addAction(UnlockDialog::buttonText(false), {}, &AccountPage::unlock);
    m_connectNow = addAction(tr("&Connect now"), {}, &AccountPage::connectNow);
    m_reconnect = addAction(tr("&Reconnect"), {}, &AccountPage::reconnect);
    m_enable = addAction(tr("&Disable"), {}, &AccountPage::enableOrDisable);
    m_edit = addAction(tr("&Edit…"), QKeySequence(Qt::Key_F2), &AccountPage::editAccount);
    m_remove = addAction(tr("Re&move…"), QKeySequence(QKeySequence::Delete), &AccountPage::removeAccount);
    m_add = addAction(tr("&Add an account…"), QKeySequence(Qt::Key_Insert), &AccountPage::addAccount);

    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_stack = new QStackedWidget(this);
    outer->addWidget(m_stack);

    m_stack->addWidget(makeEmptyState());
    auto *const full = new QWidget(m_stack);
    auto *const layout = new QVBoxLayout(full);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    makeView();
    layout->addWidget(m_view, 1);
    makeBar();
    layout->addWidget(m_bar);
    m_stack->addWidget(full);

    for (const auto &[button, action] :
         {std::pair(m_unlockButton, m_unlock), std::pair(m_connectButton, m_connectNow),
          std::pair(m_editButton, m_edit), std::pair(m_addButton, m_add), std::pair(m_emptyAdd, m_add)}) {
        connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button,
                [button = button, action = action] { button->setEnabled(action->isEnabled()); });
    }
    connect(m_view, &QAbstractItemView::activated, m_edit, &QAction::trigger);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AccountPage::showDetails);
    setFocusProxy(m_view);
    applyFonts();
    showDetails();
}

QWidget *AccountPage::makeEmptyState()
{
    const int space = letterWidth(fontMetrics());
    auto *const empty = new QWidget(this);
    auto *const emptyLayout = new QVBoxLayout(empty);
    emptyLayout->setContentsMargins(space * 3, space * 2, space * 3, space * 2);
    emptyLayout->setSpacing(space);
    m_emptyTitle = makeLabel(empty);
    m_emptyTitle->setText(tr("No account yet"));
    m_emptyText = makeLabel(empty);
    m_emptyText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_emptyText->setText(
        tr("With a key that can read, your orders, fills, balances and positions are heard as they change, and a gap "
           "in them is told. The secret is kept in this computer's keychain or in an encrypted file, never in the "
           "configuration. On a machine without a window: feedwarden-agent accounts add"));
    m_emptyAdd = new FlatButton(m_add->text(), FlatButton::Kind::Primary, empty);
    auto *const emptyButtons = new QHBoxLayout;
    emptyButtons->addWidget(m_emptyAdd);
    emptyButtons->addStretch(1);
    emptyLayout->addWidget(m_emptyTitle);
    emptyLayout->addWidget(m_emptyText);
    emptyLayout->addLayout(emptyButtons);
    m_emptyComplaint = makeLabel(empty);
    emptyLayout->addWidget(m_emptyComplaint);
    emptyLayout->addStretch(1);
    return empty;
}

void AccountPage::makeView()
{
    m_view = new TableView(this);
    m_view->setAccessibleName(tr("Accounts"));
    m_view->setModel(m_order);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->setItemDelegateForColumn(AccountTableModel::AccountColumn,
                                     new CellDelegate(CellDelegate::Weight::Strong, m_view));
    m_view->setItemDelegateForColumn(AccountTableModel::StateTextColumn,
                                     new StateDelegate(StateDelegate::Source::WordAndDetail, m_view));
    m_view->setItemDelegateForColumn(AccountTableModel::PermissionsColumn, new PermissionDelegate(m_view));
    const QString longest = QStringLiteral("23 h 59 min");
    KeyPermissions most;
    most.canTrade = most.canWithdraw = true;
    QStringList names;   // With its exchange, each is read to the end.
    const QStringList venues = accountVenues();
    for (const QString &venue : venues)
        names.append(QStringLiteral("treasury  ·  ") + accountVenueTitle(venue));
    m_view->setSamples({names.join(QLatin1Char('\n')), QString(38, QLatin1Char('x')),
                        QStringLiteral("MM ") + permissionText(most), longest, longest, QStringLiteral("59:59"),
                        QStringLiteral("99,999"), QStringLiteral("99,999"), QStringLiteral("12.5 ms")},
                       AccountTableModel::StateTextColumn);
    m_view->setLongestText(90);
    m_view->setDispensable({AccountTableModel::RoundTripColumn, AccountTableModel::FillsColumn,
                            AccountTableModel::OrdersColumn, AccountTableModel::SessionColumn,
                            AccountTableModel::RenewalColumn, AccountTableModel::LastEventColumn,
                            AccountTableModel::PermissionsColumn});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions({m_unlock, m_connectNow, m_reconnect, m_enable, m_edit, m_remove, m_add});
}

void AccountPage::makeBar()
{
    const int space = letterWidth(fontMetrics());
    m_bar = new QWidget(this);
    auto *const bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(space * 2, space / 2, space * 2, space / 2);
    bar->setSpacing(space);
    m_mark = new ShapeMark(m_bar);
    m_details = makeLabel(m_bar);
    m_details->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_details->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_details->installEventFilter(this);
    m_unlockButton = new FlatButton(m_unlock->text(), FlatButton::Kind::Primary, m_bar);
    m_connectButton = new FlatButton(m_connectNow->text(), FlatButton::Kind::Plain, m_bar);
    m_editButton = new FlatButton(m_edit->text(), FlatButton::Kind::Plain, m_bar);
    m_addButton = new FlatButton(m_add->text(), FlatButton::Kind::Plain, m_bar);
    // The side panel beside it speaks of an exchange with the same words.
    m_connectButton->setAccessibleName(tr("Connect the selected account now"));
    bar->addWidget(m_mark);
    bar->addWidget(m_details, 1);
    bar->addWidget(m_unlockButton);
    bar->addWidget(m_connectButton);
    bar->addWidget(m_editButton);
    bar->addWidget(m_addButton);
}

QAction *AccountPage::addAction(const QString &text, const QKeySequence &shortcut, void (AccountPage::*work)())
{
    auto *const action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, work);
    QWidget::addAction(action);
    return action;
}

void AccountPage::setDriver(AccountsDriver *driver)
{
    if (m_driver)
        m_driver->disconnect(this);
    m_driver = driver;
    if (driver) {
        connect(driver, &AccountsDriver::failed, this, [this](const QString &account, const QString &reason) {
            m_complaint = reason;
            m_complaintAccount = account;
            showDetails();
        });
        connect(driver, &AccountsDriver::saved, this, [this](const QString &account) {
            m_awaited = account;
            showAwaited();
        });
    }
    showDetails();
}

void AccountPage::setAccounts(const QList<AccountSnapshot> &accounts, Clock::time_point now, WallTime wall)
{
    const QString selected = selectedAccount();
    const int rows = m_model->rowCount();
    m_model->setAccounts(accounts, now, wall);
    if (m_model->rowCount() != rows)
        m_order->sort(m_order->sortColumn(), m_order->sortOrder());   // Rows that come are not sorted in by themselves.
    m_stack->setCurrentIndex(accounts.isEmpty() ? 0 : 1);
    showAwaited();
    if (selectedAccount().isEmpty() && !accounts.isEmpty()) {
        selectAccount(selected);
        if (selectedAccount().isEmpty())
            m_view->selectRow(0);
    }
    showDetails();
}

void AccountPage::setNow(Clock::time_point now, WallTime wall)
{
    m_model->setNow(now, wall);
    showDetails();
}

QString AccountPage::selectedAccount() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? index.data(AccountTableModel::AccountRole).toString() : QString();
}

void AccountPage::selectAccount(const QString &account)
{
    const int row = m_model->rowOf(account);
    if (row < 0)
        return;
    const QModelIndex index = m_order->mapFromSource(m_model->index(row, 0));
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

/// What was added or changed last is what one wants to look at, as soon as it is there.
void AccountPage::showAwaited()
{
    if (m_model->rowOf(m_awaited) >= 0)
        selectAccount(std::exchange(m_awaited, {}));
}

void AccountPage::showDetails()
{
    const QString name = selectedAccount();
    const AccountSnapshot *const account = m_model->account(name);
    const AccountDescription *const text = m_model->description(name);
    const bool canChange = account && m_driver;
    m_connectNow->setEnabled(canChange && account->isEnabled && !account->line.metrics.connected);
    m_reconnect->setEnabled(canChange && account->isEnabled && account->line.metrics.connected);
    m_enable->setEnabled(canChange);
    const QString enableText = account && !account->isEnabled ? tr("&Enable") : tr("&Disable");
    if (m_enable->text() != enableText)
        m_enable->setText(enableText);
    m_edit->setEnabled(canChange);
    m_remove->setEnabled(canChange);
    m_add->setEnabled(m_driver);
    const bool isLocked = canChange && account->isEnabled && isAboutPassphrase(account->secretFault);
    offerUnlock(isLocked);
    m_connectButton->setVisible(m_connectNow->isEnabled() && !isLocked);

    const bool hasComplaint = !m_complaint.isEmpty() && (m_complaintAccount == name || m_complaintAccount.isEmpty());
    m_emptyComplaint->setText(m_complaint);
    m_emptyComplaint->setVisible(!m_complaint.isEmpty());
    m_mark->setVisible(text);
    if (!text) {
        m_details->clear();
        return;
    }
    m_mark->setCondition(hasComplaint ? Condition::Down : text->condition);
    const QString said = hasComplaint ? m_complaint
                         : isLocked   ? UnlockDialog::requestText(*m_driver, text->explanation)
                                      : joinSentences({text->explanation, text->next});
    const QString shown = m_details->wordWrap()
                              ? said
                              : m_details->fontMetrics().elidedText(said, Qt::ElideRight, m_details->width());
    if (m_details->text() != shown)
        m_details->setText(shown);
    if (const QString tip = plainTip(said); m_details->toolTip() != tip)
        m_details->setToolTip(tip);
}

void AccountPage::unlock()
{
    m_complaint.clear();
    if (m_driver)
        (new UnlockDialog(m_driver, this))->open();
}

/// Nothing else can be done while the vault is locked, so that its button stays in windows where the bar is gone.
void AccountPage::offerUnlock(bool isLocked)
{
    m_unlock->setVisible(isLocked);
    m_unlockButton->setVisible(isLocked);
    m_bar->setVisible(height() >= fontMetrics().lineSpacing() * (isLocked ? 5 : 7));
    const QString text = isLocked ? UnlockDialog::buttonText(m_driver->isVaultNew()) : m_unlock->text();
    if (m_unlock->text() == text)
        return;
    m_unlock->setText(text);
    m_unlockButton->setText(text);
    m_unlockButton->updateGeometry();
}

void AccountPage::connectNow()
{
    m_complaint.clear();
    if (m_driver && !selectedAccount().isEmpty())
        m_driver->connectNow(selectedAccount());
}

void AccountPage::reconnect()
{
    m_complaint.clear();
    if (m_driver && !selectedAccount().isEmpty())
        m_driver->reconnect(selectedAccount());
}

void AccountPage::enableOrDisable()
{
    m_complaint.clear();
    if (const AccountSnapshot *const account = m_model->account(selectedAccount()); account && m_driver)
        m_driver->setEnabled(account->name, !account->isEnabled);
}

void AccountPage::editAccount()
{
    if (!selectedAccount().isEmpty())
        openDialog(selectedAccount());
}

void AccountPage::addAccount() { openDialog({}); }

void AccountPage::openDialog(const QString &account)
{
    if (!m_driver)
        return;
    m_complaint.clear();
    if (m_dialog)   // One at a time; what was typed in another one is not lost without a word.
        m_dialog->raise();
    else
        m_dialog = new AccountDialog(m_driver, account, this);
    m_dialog->show();
    m_dialog->activateWindow();
}

void AccountPage::removeAccount()
{
    const QString name = selectedAccount();
    if (!m_driver || name.isEmpty())
        return;
    m_complaint.clear();
    auto *const question = new QMessageBox(QMessageBox::Warning, tr("Remove %1").arg(name),
                                           tr("Remove the account %1 and its secret from this computer?").arg(name),
                                           QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("At the exchange its key lives on: delete it there if you do not need it."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *const remove = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::buttonClicked, this, [this, name, remove](const QAbstractButton *clicked) {
        if (clicked == static_cast<QAbstractButton *>(remove) && m_driver)
            m_driver->remove(name);
    });
    question->open();
}

void AccountPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tonesOf(palette()).surface);
}

/// In a small window the rows come first: what is below them is two lines or one then, and nothing in a very small one.
/// Their tips and menu say and do the same.
void AccountPage::fitBar()
{
    const int line = fontMetrics().lineSpacing();
    const int lines = height() >= line * 11 ? 3 : height() >= line * 9 ? 2 : 1;
    m_details->setWordWrap(lines > 1);
    keepLines(m_details, lines);   // A longer sentence must not move the table.
    showDetails();
}

void AccountPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBar();
}

bool AccountPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_details && event->type() == QEvent::Resize && !m_details->wordWrap())
        showDetails();
    return QWidget::eventFilter(watched, event);
}

void AccountPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyFonts();
}

void AccountPage::applyFonts()
{
    QFont strong = font();
    strong.setPointSizeF(font().pointSizeF() * 1.2);
    strong.setWeight(QFont::DemiBold);
    m_emptyTitle->setFont(strong);
    setInk(m_emptyComplaint, styleOf(Condition::Down, palette()).color);
    update();
}

}   // namespace feedwarden
