// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/buttons.h"
#include "ui/accounts/accountpage.h"

#include "core/account/accountprotocols.h"
#include "core/config/accountconfig.h"
#include "tests/support/printing.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/accountsdriver.h"
#include "ui/accounts/accounttablemodel.h"
#include "ui/accounts/secretfield.h"
#include "ui/accounts/unlockdialog.h"
#include "ui/dashboard/banner.h"
#include "ui/dashboard/eventlogmodel.h"
#include "ui/dashboard/mainwindow.h"
#include "ui/format/buttons.h"
#include "ui/format/tableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

namespace tst_accountpage {

using namespace feedwarden;
using namespace feedwarden::test;

namespace {

const Clock::time_point t0{std::chrono::hours(100)};
const WallTime w0{std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + 14h};
const QString canary = QStringLiteral("CANARYsecret42");

AccountSnapshot accountOf(const QString &name)
{
    AccountSnapshot account;
    account.name = name;
    account.venue = QStringLiteral("binance-spot");
    account.environment = QStringLiteral("live");
    account.line.feed = name;
    account.line.takenAt = t0;
    return account;
}

AccountSnapshot heardAccount(const QString &name)
{
    AccountSnapshot account = accountOf(name);
    account.line.state = LineState::Stable;
    account.line.metrics.connected = true;
    account.line.metrics.uptime = 90s;
    account.line.metrics.trustedStreams = account.line.metrics.wantedStreams = 1;
    StreamSnapshot orders;
    orders.key = streamOf(AccountPart::Orders);
    orders.trust = TrustState::Trusted;
    account.line.streams = {orders};
    return account;
}

AccountSnapshot lockedAccount(const QString &name, SecretFault fault = SecretFault::PassphraseNeeded)
{
    AccountSnapshot account = accountOf(name);
    account.problem = QStringLiteral("the store of secrets cannot be opened");
    account.secretFault = fault;
    return account;
}

AccountSnapshot deactivatedAccount(const QString &name)
{
    AccountSnapshot account = accountOf(name);
    account.isDeactivated = true;
    account.refusal.cause = Cause::AddressNotAllowed;
    return account;
}

/// Notes what it is asked, and answers when it is told to.
class NotingAccounts final : public AccountsDriver
{
public:
    [[nodiscard]] QStringList names() const override { return known; }
    [[nodiscard]] std::optional<AccountDraft> find(const QString &account) const override
    {
        if (!known.contains(account))
            return std::nullopt;
        return AccountDraft{account, QStringLiteral("bybit"), QStringLiteral("testnet")};
    }
    [[nodiscard]] QString storeTitle() const override { return title; }
    [[nodiscard]] QString storeProblem() const override { return problem; }
    [[nodiscard]] bool isPassphraseMissing() const override { return isLocked; }
    [[nodiscard]] bool isVaultNew() const override { return isNew; }
    void openStore() override { ++openings; }
    void unlock(Secret passphrase) override
    {
        given.passphrase = std::move(passphrase);
        calls << QStringLiteral("unlock");
    }
    void cancelUnlock() override { calls << QStringLiteral("cancel unlock"); }
    void connectNow(const QString &account) override { calls << QStringLiteral("connect ") + account; }
    void reconnect(const QString &account) override { calls << QStringLiteral("reconnect ") + account; }
    void setEnabled(const QString &account, bool isEnabled) override
    {
        calls << (isEnabled ? QStringLiteral("enable ") : QStringLiteral("disable ")) + account;
    }
    void remove(const QString &account) override { calls << QStringLiteral("remove ") + account; }
    void test(const AccountDraft &asked, Credentials credentials) override
    {
        draft = asked;
        given = std::move(credentials);
        calls << QStringLiteral("test");
    }
    void cancelTest() override { calls << QStringLiteral("cancel"); }
    void save(const AccountDraft &asked, Credentials credentials) override
    {
        draft = asked;
        given = std::move(credentials);
        calls << QStringLiteral("save");
    }

    QStringList known, calls;
    QString title = QStringLiteral("the safe"), problem;
    AccountDraft draft;
    Credentials given;
    int openings = 0;
    bool isLocked = false, isNew = false;
};

QString textOf(const Secret &secret) { return QString::fromUtf8(secret.view()); }

QString plainText(const FlatButton &button) { return button.text().remove(QLatin1Char('&')); }

QAction *actionOf(const QWidget &owner, const QString &text)
{
    const auto actions = owner.actions();
    for (QAction *action : actions) {
        if (QString(action->text()).remove(QLatin1Char('&')) == text)
            return action;
    }
    return nullptr;
}

bool says(const QWidget &owner, const QString &text)
{
    const auto labels = owner.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&text](const QLabel *label) { return label->text().contains(text); });
}

/// Key, secret, passphrase.
QList<SecretField *> fieldsOf(const QWidget &owner) { return owner.findChildren<SecretField *>(); }

void typeKeys(const QWidget &dialog)
{
    QTest::keyClicks(fieldsOf(dialog).at(0), QStringLiteral("thekey"));
    QTest::keyClicks(fieldsOf(dialog).at(1), canary);
}

}   // namespace

class TestAccountPage final : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*"))); }

    void statesReadAsTheyAre_data();
    void statesReadAsTheyAre();
    void permissionsAreTold_data();
    void permissionsAreTold();
    void everyEnvironmentHasATitle();
    void timesGoOn();
    void modelKeepsItsPromises();
    void emptyPageLeadsOn();
    void selectedAccountIsExplainedAndDriven();
    void clickBelowTheRowsKeepsTheSelection();
    void whatFailedIsTold();
    void smallPageKeepsItsButtons();
    void complaintsAreReadWithoutAccountsToo();
    void lockedVaultIsAskedFor_data();
    void lockedVaultIsAskedFor();
    void wrongPassphraseIsTypedAgain();
    void newVaultTakesItsPassphraseTwice();
    void leavingTheVaultLockedChangesNothing();
    void accountDialogOpensTheVaultToo();
    void savedAccountIsSelected();
    void removingIsAsked();
    void secretFieldHoldsBulletsOnly();
    void secretFieldTakesPastedKeys();
    void newAccountIsTestedBeforeItIsSaved();
    void enterGoesOnWithTheNextStep();
    void testIsStoppedByItsButton();
    void everyExchangeFitsTheDialog();
    void refusalSaysWhatItMayBe();
    void editingTakesBackWhatTheTestSaid();
    void editedAccountKeepsItsSecrets();
    void failedSaveKeepsTheDialog();
    void closingCancelsTheTest();
    void withoutAStoreNothingIsSaved();
    void logTellsOfAccounts();
    void windowShowsAccountsWithoutFeeds();
    void bannerTellsOfRefusedAccounts();
};

void TestAccountPage::statesReadAsTheyAre_data()
{
    QTest::addColumn<AccountSnapshot>("account");
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("said");
    QTest::newRow("heard") << heardAccount(QStringLiteral("a")) << Condition::Trusted << QStringLiteral("Trusted")
                           << QStringLiteral("every change");
    AccountSnapshot disabled = heardAccount(QStringLiteral("a"));
    disabled.isEnabled = false;
    QTest::newRow("disabled") << disabled << Condition::NoData << QStringLiteral("Disabled")
                              << QStringLiteral("Enable it");
    QTest::newRow("deactivated") << deactivatedAccount(QStringLiteral("a")) << Condition::Blocked
                                 << QStringLiteral("Deactivated") << QStringLiteral("public address");
    AccountSnapshot doubted = accountOf(QStringLiteral("a"));
    doubted.line.state = LineState::Blocked;
    doubted.isDoubted = true;
    doubted.refusal.cause = Cause::SignatureRefused;
    doubted.nextConfirmation = t0 + 42s;
    QTest::newRow("doubted") << doubted << Condition::Degraded << QStringLiteral("Doubted")
                             << QStringLiteral("secret does not belong");
    AccountSnapshot missing = accountOf(QStringLiteral("a"));
    missing.problem = QStringLiteral("its secret cannot be read");
    missing.secretFault = SecretFault::NotFound;
    QTest::newRow("without a secret") << missing << Condition::Blocked << QStringLiteral("Secret missing")
                                      << QStringLiteral("Enter them");
    AccountSnapshot locked = missing;
    locked.secretFault = SecretFault::Locked;
    QTest::newRow("locked away") << locked << Condition::Blocked << QStringLiteral("Secrets locked")
                                 << QStringLiteral("Unlock it");
    AccountSnapshot unreadable = missing;
    unreadable.secretFault = SecretFault::None;
    QTest::newRow("vault locked") << lockedAccount(QStringLiteral("a")) << Condition::Blocked
                                  << QStringLiteral("Secrets locked") << QStringLiteral("needs its passphrase");
    QTest::newRow("vault stays locked") << lockedAccount(QStringLiteral("a"), SecretFault::WrongPassphrase)
                                        << Condition::Blocked << QStringLiteral("Secrets locked")
                                        << QStringLiteral("is wrong");
    QTest::newRow("no key at all") << unreadable << Condition::Blocked << QStringLiteral("Secret unusable")
                                   << QStringLiteral("its secret cannot be read");
    QTest::newRow("just begun") << accountOf(QStringLiteral("a")) << Condition::Connecting << QStringLiteral("Reading")
                                << QStringLiteral("as soon as");
}

void TestAccountPage::statesReadAsTheyAre()
{
    QFETCH(const AccountSnapshot, account);
    QFETCH(const Condition, condition);
    QFETCH(const QString, word);
    QFETCH(const QString, said);
    const AccountDescription text = describe(account, t0, w0);
    QCOMPARE(text.condition, condition);
    QCOMPARE(text.word, word);
    const QString whole = text.explanation + QLatin1Char(' ') + text.next;
    QVERIFY2(whole.contains(said), qPrintable(whole));
    if (account.nextConfirmation)
        QVERIFY2(text.detail.contains(QStringLiteral("42 s")), qPrintable(text.detail));
}

void TestAccountPage::permissionsAreTold_data()
{
    using Flag = std::optional<bool>;
    QTest::addColumn<Flag>("canTrade");
    QTest::addColumn<Flag>("canWithdraw");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWarning");
    QTest::newRow("reads") << Flag(false) << Flag(false) << QStringLiteral("read only") << false;
    QTest::newRow("trades") << Flag(true) << Flag(false) << QStringLiteral("may trade") << true;
    QTest::newRow("withdraws") << Flag(false) << Flag(true) << QStringLiteral("may withdraw") << true;
    QTest::newRow("both") << Flag(true) << Flag(true) << QStringLiteral("may trade, withdraw") << true;
    QTest::newRow("not told") << Flag() << Flag() << QStringLiteral("may read") << false;
}

void TestAccountPage::permissionsAreTold()
{
    QFETCH(const std::optional<bool>, canTrade);
    QFETCH(const std::optional<bool>, canWithdraw);
    QFETCH(const QString, text);
    QFETCH(const bool, isWarning);
    AccountSnapshot account = heardAccount(QStringLiteral("a"));
    account.permissions = KeyPermissions{.canRead = true, .canTrade = canTrade, .canWithdraw = canWithdraw};
    AccountTableModel model;
    model.setAccounts({account}, t0, w0);
    const QModelIndex cell = model.index(0, AccountTableModel::PermissionsColumn);
    QCOMPARE(cell.data().toString(), text);
    QCOMPARE(cell.data(AccountTableModel::WarningRole).toBool(), isWarning);
}

void TestAccountPage::everyEnvironmentHasATitle()
{
    for (const QString &venue : accountVenues()) {
        const QStringList environments = accountEnvironments(venue);
        QSet<QString> titles;
        for (const QString &environment : environments) {
            const QString title = environmentTitle(environment);
            QVERIFY2(title != environment && title.front().isUpper(), qPrintable(environment));
            titles.insert(title);
        }
        QCOMPARE(titles.size(), environments.size());
    }
    QCOMPARE(accountPlace(QStringLiteral("okx"), QStringLiteral("live")), QStringLiteral("OKX"));
    QCOMPARE(accountPlace(QStringLiteral("okx"), QStringLiteral("eea-demo")),
             QStringLiteral("OKX, Europe (EEA), demo"));
}

void TestAccountPage::timesGoOn()
{
    AccountTableModel model;
    AccountSnapshot account = heardAccount(QStringLiteral("a"));
    account.lastEventAt = t0 - 5s;
    account.nextKeyRenewal = t0 + 60s;
    model.setAccounts({account}, t0, w0);
    QCOMPARE(model.index(0, AccountTableModel::RenewalColumn).data().toString(), QStringLiteral("1:00"));
    QCOMPARE(model.index(0, AccountTableModel::SessionColumn).data().toString(), QStringLiteral("1:30"));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setNow(t0 + 15s, w0 + 15s);
    QVERIFY(!changes.isEmpty());
    QCOMPARE(model.index(0, AccountTableModel::RenewalColumn).data().toString(), QStringLiteral("45 s"));
    QCOMPARE(model.index(0, AccountTableModel::SessionColumn).data().toString(), QStringLiteral("1:45"));
    QCOMPARE(model.index(0, AccountTableModel::LastEventColumn).data().toString(), QStringLiteral("20 s"));
}

void TestAccountPage::modelKeepsItsPromises()
{
    AccountTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setAccounts({}, t0, w0);
    model.setAccounts({heardAccount(QStringLiteral("a")), heardAccount(QStringLiteral("b"))}, t0, w0);
    QCOMPARE(model.rowCount(), 2);
    model.setAccounts({heardAccount(QStringLiteral("a")), deactivatedAccount(QStringLiteral("b"))}, t0, w0);
    QCOMPARE(model.index(1, 0).data(CellRole::State).toInt(), int(Condition::Blocked));
    model.setNow(t0 + 1s, w0 + 1s);
    model.setAccounts({}, t0, w0);
    QCOMPARE(model.rowCount(), 0);
}

void TestAccountPage::emptyPageLeadsOn()
{
    AccountPage page;
    NotingAccounts driver;
    page.setDriver(&driver);
    page.setAccounts({}, t0, w0);
    page.show();
    QVERIFY(says(page, QStringLiteral("feedwarden-agent accounts add")));
    FlatButton *const add = buttonOf(page, QStringLiteral("Add an account…"));
    QVERIFY(add);
    QVERIFY(add->isEnabled());
    add->click();
    QVERIFY(page.findChild<AccountDialog *>());
    QVERIFY(page.findChild<AccountDialog *>()->isNew());
}

void TestAccountPage::selectedAccountIsExplainedAndDriven()
{
    AccountPage page;
    NotingAccounts driver;
    page.setDriver(&driver);
    page.setAccounts({heardAccount(QStringLiteral("good")), deactivatedAccount(QStringLiteral("bad"))}, t0, w0);
    page.show();
    QCOMPARE(page.selectedAccount(), QStringLiteral("good"));
    QVERIFY(!actionOf(page, QStringLiteral("Connect now"))->isEnabled());
    actionOf(page, QStringLiteral("Reconnect"))->trigger();
    actionOf(page, QStringLiteral("Disable"))->trigger();
    page.selectAccount(QStringLiteral("bad"));
    QVERIFY(says(page, QStringLiteral("not tried any more")));
    actionOf(page, QStringLiteral("Connect now"))->trigger();
    QCOMPARE(driver.calls, QStringList({QStringLiteral("reconnect good"), QStringLiteral("disable good"),
                                        QStringLiteral("connect bad")}));
    // Without a driver it is looked at only.
    page.setDriver(nullptr);
    QVERIFY(!actionOf(page, QStringLiteral("Connect now"))->isEnabled());
    QVERIFY(!actionOf(page, QStringLiteral("Add an account…"))->isEnabled());
}

void TestAccountPage::clickBelowTheRowsKeepsTheSelection()
{
    AccountPage page;
    NotingAccounts driver;
    page.setDriver(&driver);
    page.setAccounts({heardAccount(QStringLiteral("good")), deactivatedAccount(QStringLiteral("bad"))}, t0, w0);
    page.resize(900, 400);
    page.show();
    page.selectAccount(QStringLiteral("bad"));
    QWidget *const viewport = page.view()->viewport();
    QTest::mouseClick(viewport, Qt::LeftButton, {}, viewport->rect().center());
    QVERIFY(!page.view()->indexAt(viewport->rect().center()).isValid());
    QCOMPARE(page.selectedAccount(), QStringLiteral("bad"));
    QVERIFY(page.view()->selectionModel()->isRowSelected(1));
}

void TestAccountPage::whatFailedIsTold()
{
    AccountPage page;
    NotingAccounts driver;
    page.setDriver(&driver);
    page.setAccounts({heardAccount(QStringLiteral("good"))}, t0, w0);
    emit driver.failed(QStringLiteral("good"), QStringLiteral("The disk is full."));
    QVERIFY(says(page, QStringLiteral("The disk is full.")));
    actionOf(page, QStringLiteral("Disable"))->trigger();
    page.setNow(t0 + 1s, w0 + 1s);
    QVERIFY(!says(page, QStringLiteral("The disk is full.")));
}

void TestAccountPage::smallPageKeepsItsButtons()
{
    QWidget window;   // Where the page is as small as it is made.
    AccountPage page(&window);
    NotingAccounts driver;
    page.setDriver(&driver);
    page.setAccounts({deactivatedAccount(QStringLiteral("bad"))}, t0, w0);
    const int line = page.fontMetrics().lineSpacing();
    page.resize(line * 40, line * 16);
    window.show();
    const FlatButton *const edit = buttonOf(page, QStringLiteral("Edit…"));
    QVERIFY(says(page, QStringLiteral("not tried any more")));
    QVERIFY(says(page, QStringLiteral("has it tried again.")));
    const int rowsBefore = page.view()->height();
    // With room for two lines, what they say is not cut.
    page.resize(line * 60, line * 10);
    QTRY_VERIFY(page.view()->height() < rowsBefore);
    QVERIFY(says(page, QStringLiteral("has it tried again.")));
    page.resize(line * 40, line * 8);
    QTRY_VERIFY(page.view()->height() < rowsBefore);
    QVERIFY(edit->isVisible());
    QTRY_VERIFY(!says(page, QStringLiteral("has it tried again.")));   // One line, cut where there is no more room.
    QVERIFY(says(page, QStringLiteral("…")));
    page.resize(line * 40, line * 5);
    QTRY_VERIFY(!edit->isVisible());
    page.resize(line * 40, line * 16);
    QTRY_VERIFY(says(page, QStringLiteral("has it tried again.")));
    // Where a passphrase is what is missing, the way to give it stays.
    page.setAccounts({lockedAccount(QStringLiteral("bad"))}, t0, w0);
    page.resize(line * 40, line * 5);
    QTRY_COMPARE(page.height(), line * 5);
    QTRY_VERIFY(buttonOf(page, QStringLiteral("Unlock…"))->isVisible());
}

void TestAccountPage::lockedVaultIsAskedFor_data()
{
    QTest::addColumn<SecretFault>("fault");
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("said");
    QTest::newRow("locked") << SecretFault::PassphraseNeeded << false << QStringLiteral("Unlock…")
                            << QStringLiteral("The vault needs its passphrase. “Unlock…” asks for it.");
    QTest::newRow("wrong") << SecretFault::WrongPassphrase << false << QStringLiteral("Unlock…")
                           << QStringLiteral("is wrong. “Unlock…” asks for it.");
    QTest::newRow("new") << SecretFault::PassphraseNeeded << true << QStringLiteral("Set passphrase…")
                         << QStringLiteral("It needs a passphrase first.");
}

void TestAccountPage::lockedVaultIsAskedFor()
{
    QFETCH(const SecretFault, fault);
    QFETCH(const bool, isNew);
    QFETCH(const QString, button);
    QFETCH(const QString, said);
    AccountPage page;
    NotingAccounts driver;
    driver.isNew = isNew;
    page.setDriver(&driver);
    page.setAccounts({lockedAccount(QStringLiteral("a"), fault), heardAccount(QStringLiteral("b"))}, t0, w0);
    page.resize(900, 400);
    page.show();
    QVERIFY(says(page, said));
    FlatButton *const unlock = buttonOf(page, button);
    QVERIFY(unlock && unlock->isVisible() && actionOf(page, button)->isVisible());
    QVERIFY(!buttonOf(page, QStringLiteral("Connect now"))->isVisible());   // It would not help.
    unlock->click();
    const QPointer<UnlockDialog> dialog = page.findChild<UnlockDialog *>();
    QVERIFY(dialog && dialog->isVisible() && dialog->isModal());
    emit driver.unlocked();
    QTRY_VERIFY(!dialog);

    page.selectAccount(QStringLiteral("b"));
    QVERIFY(!unlock->isVisible() && !actionOf(page, button)->isVisible());
    page.selectAccount(QStringLiteral("a"));
    QVERIFY(unlock->isVisible());
    page.setAccounts({heardAccount(QStringLiteral("a")), heardAccount(QStringLiteral("b"))}, t0, w0);
    QVERIFY(!unlock->isVisible());
    page.setAccounts({lockedAccount(QStringLiteral("a"), fault)}, t0, w0);
    page.setDriver(nullptr);
    QVERIFY(!unlock->isVisible());
}

void TestAccountPage::wrongPassphraseIsTypedAgain()
{
    NotingAccounts driver;
    UnlockDialog dialog(&driver);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    SecretField *const field = fieldsOf(dialog).at(0);
    FlatButton *const unlock = buttonOf(dialog, QStringLiteral("Unlock"));
    QVERIFY(!fieldsOf(dialog).at(1)->isVisible());
    QVERIFY(!says(dialog, QStringLiteral("…")));
    QCOMPARE(dialog.focusWidget(), field);
    QVERIFY(!unlock->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(driver.calls.isEmpty());   // There is nothing to open it with.

    QTest::keyClicks(field, QLatin1Char(' ') + canary + QLatin1Char(' '));
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Return);   // It is being opened already.
    QCOMPARE(driver.calls, QStringList(QStringLiteral("unlock")));
    QCOMPARE(textOf(driver.given.passphrase), QLatin1Char(' ') + canary);   // As a terminal takes it.
    QVERIFY(says(dialog, QStringLiteral("Opening the vault…")));
    emit driver.unlockFailed(QStringLiteral("That one is wrong."));
    QVERIFY(dialog.isVisible());
    QVERIFY(says(dialog, QStringLiteral("That one is wrong.")));
    QCOMPARE(field->accessibleDescription(), QStringLiteral("That one is wrong."));
    QVERIFY(field->isBlank());
    QCOMPARE(dialog.focusWidget(), field);
    emit driver.unlockFailed(QStringLiteral("This is not about what was typed here."));
    QVERIFY(!says(dialog, QStringLiteral("not about")));

    QTest::keyClicks(field, canary);
    QVERIFY(!says(dialog, QStringLiteral("That one is wrong.")));
    unlock->click();
    QCOMPARE(textOf(driver.given.passphrase), canary);
    const auto lines = dialog.findChildren<QLineEdit *>();
    for (const QLineEdit *line : lines)
        QVERIFY(!line->text().contains(canary) && !line->displayText().contains(canary));
    emit driver.unlocked();
    QVERIFY(!dialog.isVisible());
    QVERIFY(field->isBlank());
    QCOMPARE(driver.calls.count(QStringLiteral("cancel unlock")), 0);
}

void TestAccountPage::newVaultTakesItsPassphraseTwice()
{
    NotingAccounts driver;
    driver.isNew = true;
    UnlockDialog dialog(&driver);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(says(dialog, QStringLiteral("cannot be recovered")));
    SecretField *const first = fieldsOf(dialog).at(0);
    SecretField *const second = fieldsOf(dialog).at(1);
    FlatButton *const set = buttonOf(dialog, QStringLiteral("Set passphrase"));
    QVERIFY(second->isVisible());
    QTest::keyClicks(first, canary);
    QVERIFY(!set->isEnabled());
    QTest::keyClick(first, Qt::Key_Return);
    QCOMPARE(dialog.focusWidget(), second);
    QTest::keyClicks(second, QStringLiteral("another"));
    QTest::keyClick(second, Qt::Key_Return);
    QVERIFY(driver.calls.isEmpty());
    QVERIFY(says(dialog, QStringLiteral("not the same")));
    QVERIFY(first->isBlank() && second->isBlank());
    QCOMPARE(dialog.focusWidget(), first);

    QTest::keyClicks(first, canary);
    QTest::keyClicks(second, canary);
    QTest::keyClick(second, Qt::Key_Return);
    QCOMPARE(driver.calls, QStringList(QStringLiteral("unlock")));
    QCOMPARE(textOf(driver.given.passphrase), canary);
}

void TestAccountPage::leavingTheVaultLockedChangesNothing()
{
    NotingAccounts driver;
    UnlockDialog dialog(&driver);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    SecretField *const field = fieldsOf(dialog).at(0);
    QTest::keyClicks(field, canary);
    buttonOf(dialog, QStringLiteral("Cancel"))->click();
    QVERIFY(!dialog.isVisible());
    QVERIFY(field->isBlank());
    QVERIFY(driver.calls.isEmpty());

    dialog.show();
    QTest::keyClicks(field, canary);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClicks(field, QStringLiteral("x"));   // It is another one now.
    QCOMPARE(driver.calls, QStringList({QStringLiteral("unlock"), QStringLiteral("cancel unlock")}));
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(driver.calls.mid(2), QStringList({QStringLiteral("unlock"), QStringLiteral("cancel unlock")}));
}

void TestAccountPage::accountDialogOpensTheVaultToo()
{
    NotingAccounts driver;
    driver.title.clear();
    driver.problem = QStringLiteral("The vault needs its passphrase.");
    driver.isLocked = true;
    AccountDialog dialog(&driver, {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    typeKeys(dialog);
    QVERIFY(says(dialog, QStringLiteral("“Unlock…” asks for it.")));
    FlatButton *const unlock = buttonOf(dialog, QStringLiteral("Unlock…"));
    QVERIFY(unlock->isVisible());
    unlock->click();
    QVERIFY(dialog.findChild<UnlockDialog *>());
    driver.isLocked = false;
    driver.problem.clear();
    driver.title = QStringLiteral("the safe");
    emit driver.storeChanged();
    emit driver.unlocked();
    QTRY_VERIFY(!dialog.findChild<UnlockDialog *>());
    QVERIFY(dialog.isVisible() && !unlock->isVisible());
    QVERIFY(says(dialog, QStringLiteral("the safe")));
    QCOMPARE(textOf(fieldsOf(dialog).at(1)->secret()), canary);   // What was typed before is still there.
    QVERIFY(buttonOf(dialog, QStringLiteral("Save anyway"))->isEnabled());
}

void TestAccountPage::complaintsAreReadWithoutAccountsToo()
{
    AccountPage page;
    NotingAccounts driver;
    page.setDriver(&driver);
    page.setAccounts({}, t0, w0);
    page.show();
    emit driver.failed({}, QStringLiteral("The secret is still there."));
    QVERIFY(says(page, QStringLiteral("The secret is still there.")));
    buttonOf(page, QStringLiteral("Add an account…"))->click();
    page.setAccounts({}, t0, w0);
    QVERIFY(!says(page, QStringLiteral("The secret is still there.")));
}

void TestAccountPage::savedAccountIsSelected()
{
    AccountPage page;
    NotingAccounts driver;
    page.setDriver(&driver);
    page.setAccounts({heardAccount(QStringLiteral("first"))}, t0, w0);
    emit driver.saved(QStringLiteral("second"));
    QCOMPARE(page.selectedAccount(), QStringLiteral("first"));   // It is not there yet.
    page.setAccounts({heardAccount(QStringLiteral("first")), heardAccount(QStringLiteral("second"))}, t0, w0);
    QCOMPARE(page.selectedAccount(), QStringLiteral("second"));
    page.selectAccount(QStringLiteral("first"));
    page.setAccounts({heardAccount(QStringLiteral("first")), heardAccount(QStringLiteral("second"))}, t0, w0);
    QCOMPARE(page.selectedAccount(), QStringLiteral("first"));   // Once, and not for ever.
}

void TestAccountPage::removingIsAsked()
{
    AccountPage page;
    NotingAccounts driver;
    page.setDriver(&driver);
    page.setAccounts({heardAccount(QStringLiteral("good"))}, t0, w0);
    page.show();
    actionOf(page, QStringLiteral("Remove…"))->trigger();
    auto *const question = page.findChild<QMessageBox *>();
    QVERIFY(question);
    QVERIFY(driver.calls.isEmpty());
    const auto buttons = question->buttons();
    for (QAbstractButton *button : buttons) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QCOMPARE(driver.calls, QStringList(QStringLiteral("remove good")));
}

void TestAccountPage::secretFieldHoldsBulletsOnly()
{
    SecretField field;
    field.show();
    QTest::keyClicks(&field, canary);
    QCOMPARE(textOf(field.secret()), canary);
    QCOMPARE(field.text(), QString(canary.size(), QChar(0x2022)));
    QVERIFY(!field.isUndoAvailable());
    QTest::keyClick(&field, Qt::Key_Backspace);
    QTest::keyClick(&field, Qt::Key_Home);
    QTest::keyClick(&field, Qt::Key_Delete);
    QTest::keyClick(&field, Qt::Key_Right);
    QTest::keyClick(&field, QLatin1Char('x').unicode());
    QCOMPARE(textOf(field.secret()), QStringLiteral("AxNARYsecret4"));
    QGuiApplication::clipboard()->setText(QStringLiteral("mine"));
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("mine"));
    QCOMPARE(textOf(field.secret()), QStringLiteral("AxNARYsecret4"));
    QTest::keyClick(&field, Qt::Key_Backspace);
    QVERIFY(field.isBlank());
    QVERIFY(field.secret().isEmpty());
}

void TestAccountPage::secretFieldTakesPastedKeys()
{
    const QString pem = QStringLiteral(
        "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ1h\n-----END PRIVATE KEY-----\n");
    SecretField field;
    field.show();
    QGuiApplication::clipboard()->setText(pem);
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(textOf(field.secret()), pem.trimmed());
    QCOMPARE(field.lineCount(), 3);
    QCOMPARE(textOf(field.line()), QStringLiteral("-----BEGIN PRIVATE KEY-----"));
    field.forget();
    QVERIFY(field.isBlank());
    QVERIFY(field.text().isEmpty());
}

void TestAccountPage::newAccountIsTestedBeforeItIsSaved()
{
    NotingAccounts driver;
    driver.known = {QStringLiteral("binance-spot")};
    AccountDialog dialog(&driver, {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QCOMPARE(driver.openings, 1);
    QVERIFY(says(dialog, QStringLiteral("the safe")));
    FlatButton *const test = buttonOf(dialog, QStringLiteral("Test connection"));
    FlatButton *const save = buttonOf(dialog, QStringLiteral("Save anyway"));
    QVERIFY(!test->isEnabled());
    QVERIFY(!save->isEnabled());
    typeKeys(dialog);
    QVERIFY(test->isEnabled());
    QVERIFY(save->isEnabled());
    test->click();
    QCOMPARE(driver.calls, QStringList(QStringLiteral("test")));
    QCOMPARE(driver.draft.name, QStringLiteral("binance-spot-2"));   // The name that nobody has yet.
    QCOMPARE(textOf(driver.given.key), QStringLiteral("thekey"));
    QCOMPARE(textOf(driver.given.secret), canary);
    QCOMPARE(plainText(*test), QStringLiteral("Stop testing"));
    AccountTrialOutcome outcome;
    outcome.isLetIn = true;
    outcome.permissions = KeyPermissions{.canRead = true, .canTrade = false, .canWithdraw = true};
    emit driver.tested(outcome);
    QVERIFY(says(dialog, QStringLiteral("Key accepted: may withdraw")));
    QCOMPARE(plainText(*save), QStringLiteral("Save"));
    save->click();
    QCOMPARE(textOf(driver.given.secret), canary);
    QVERIFY(dialog.isVisible());
    emit driver.saved(driver.draft.name);
    QVERIFY(!dialog.isVisible());
    for (const SecretField *field : fieldsOf(dialog))
        QVERIFY(field->isBlank());
    const auto lines = dialog.findChildren<QLineEdit *>();
    for (const QLineEdit *line : lines)
        QVERIFY(!line->text().contains(canary));
}

void TestAccountPage::enterGoesOnWithTheNextStep()
{
    NotingAccounts driver;
    AccountDialog dialog(&driver, {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    SecretField *const key = fieldsOf(dialog).at(0);
    SecretField *const secret = fieldsOf(dialog).at(1);
    QTest::keyClick(key, Qt::Key_Return);
    QVERIFY(driver.calls.isEmpty());   // Nothing is complete yet.
    typeKeys(dialog);
    secret->setFocus();
    QTest::keyClick(secret, Qt::Key_Return);
    QTest::keyClick(secret, Qt::Key_Return);   // While it is tested there is nothing to go on with.
    QCOMPARE(driver.calls, QStringList(QStringLiteral("test")));
    AccountTrialOutcome refused;
    refused.failure.cause = Cause::InvalidCredentials;
    emit driver.tested(refused);
    QTest::keyClick(secret, Qt::Key_Return);   // What was refused is not saved by haste.
    QCOMPARE(driver.calls, QStringList({QStringLiteral("test"), QStringLiteral("test")}));
    AccountTrialOutcome good;
    good.isLetIn = true;
    emit driver.tested(good);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(driver.calls.last(), QStringLiteral("save"));
}

void TestAccountPage::testIsStoppedByItsButton()
{
    NotingAccounts driver;
    driver.known = {QStringLiteral("main")};
    AccountDialog dialog(&driver, QStringLiteral("main"));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    FlatButton *const test = buttonOf(dialog, QStringLiteral("Test connection"));
    test->click();
    QVERIFY(says(dialog, QStringLiteral("Testing…")));
    test->click();
    QCOMPARE(driver.calls, QStringList({QStringLiteral("test"), QStringLiteral("cancel")}));
    QCOMPARE(plainText(*test), QStringLiteral("Test connection"));
    QVERIFY(says(dialog, QStringLiteral("Not tested yet")));
}

void TestAccountPage::everyExchangeFitsTheDialog()
{
    NotingAccounts driver;
    driver.problem = QStringLiteral("There is no place for secrets on this computer. ").repeated(4);
    AccountDialog dialog(&driver, {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const auto clipped = [&dialog] {
        const auto labels = dialog.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
                return label->text();
        }
        return QString();
    };
    auto *const venues = dialog.findChild<QComboBox *>();
    for (int venue = venues->count() - 1; venue >= 0; --venue) {
        venues->setCurrentIndex(venue);
        QTRY_COMPARE(clipped(), QString());
        QCOMPARE(fieldsOf(dialog).at(2)->isVisible(), accountHasPassphrase(venues->currentData().toString()));
    }
}

void TestAccountPage::refusalSaysWhatItMayBe()
{
    NotingAccounts driver;
    AccountDialog dialog(&driver, {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    typeKeys(dialog);
    buttonOf(dialog, QStringLiteral("Test connection"))->click();
    AccountTrialOutcome outcome;
    outcome.failure.cause = Cause::AddressNotAllowed;
    emit driver.tested(outcome);
    QVERIFY(says(dialog, QStringLiteral("Key refused: address not allowed")));
    QVERIFY(says(dialog, QStringLiteral("public address")));
    QVERIFY(buttonOf(dialog, QStringLiteral("Save anyway"))->isEnabled());
    buttonOf(dialog, QStringLiteral("Test connection"))->click();
    outcome.failure.cause = Cause::ConnectTimeout;
    emit driver.tested(outcome);
    QVERIFY(says(dialog, QStringLiteral("Nothing is known of the key.")));
}

void TestAccountPage::editingTakesBackWhatTheTestSaid()
{
    NotingAccounts driver;
    AccountDialog dialog(&driver, {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    typeKeys(dialog);
    buttonOf(dialog, QStringLiteral("Test connection"))->click();
    QTest::keyClicks(fieldsOf(dialog).at(1), QStringLiteral("x"));
    QCOMPARE(driver.calls.last(), QStringLiteral("cancel"));
    AccountTrialOutcome late;
    late.isLetIn = true;
    emit driver.tested(late);   // Of what is not there any more.
    QVERIFY(buttonOf(dialog, QStringLiteral("Save anyway")));
}

void TestAccountPage::editedAccountKeepsItsSecrets()
{
    NotingAccounts driver;
    driver.known = {QStringLiteral("main")};
    AccountDialog dialog(&driver, QStringLiteral("main"));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    for (const SecretField *field : fieldsOf(dialog)) {
        QVERIFY(field->isBlank());
        QCOMPARE(field->placeholderText(), QStringLiteral("unchanged"));
    }
    buttonOf(dialog, QStringLiteral("Test connection"))->click();
    QCOMPARE(driver.draft, (AccountDraft{QStringLiteral("main"), QStringLiteral("bybit"), QStringLiteral("testnet")}));
    QVERIFY(driver.given.key.isEmpty());
    QVERIFY(driver.given.secret.isEmpty());
    buttonOf(dialog, QStringLiteral("Save anyway"))->click();
    QVERIFY(driver.calls.contains(QStringLiteral("save")));
}

void TestAccountPage::failedSaveKeepsTheDialog()
{
    NotingAccounts driver;
    driver.known = {QStringLiteral("main")};
    AccountDialog dialog(&driver, QStringLiteral("main"));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    buttonOf(dialog, QStringLiteral("Save anyway"))->click();
    QVERIFY(!buttonOf(dialog, QStringLiteral("Save anyway"))->isEnabled());
    emit driver.saveFailed(QStringLiteral("The disk is full."));
    QVERIFY(dialog.isVisible());
    QVERIFY(says(dialog, QStringLiteral("The disk is full.")));
    QVERIFY(buttonOf(dialog, QStringLiteral("Save anyway"))->isEnabled());
}

void TestAccountPage::closingCancelsTheTest()
{
    NotingAccounts driver;
    driver.known = {QStringLiteral("main")};
    AccountDialog dialog(&driver, QStringLiteral("main"));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    buttonOf(dialog, QStringLiteral("Test connection"))->click();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(driver.calls, QStringList({QStringLiteral("test"), QStringLiteral("cancel")}));
}

void TestAccountPage::withoutAStoreNothingIsSaved()
{
    NotingAccounts driver;
    driver.title.clear();
    driver.problem = QStringLiteral("There is no keychain.");
    AccountDialog dialog(&driver, {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    typeKeys(dialog);
    QVERIFY(says(dialog, QStringLiteral("There is no keychain.")));
    QVERIFY(buttonOf(dialog, QStringLiteral("Test connection"))->isEnabled());
    QVERIFY(!buttonOf(dialog, QStringLiteral("Save anyway"))->isEnabled());
    driver.problem.clear();
    driver.title = QStringLiteral("the safe");
    emit driver.storeChanged();
    QVERIFY(buttonOf(dialog, QStringLiteral("Save anyway"))->isEnabled());
}

void TestAccountPage::logTellsOfAccounts()
{
    EventLogModel model;
    EventFilter filter;
    filter.setSourceModel(&model);
    const auto event = [](quint64 id, const QString &feed, const QString &account, EventPayload payload) {
        Event made;
        made.id = id;
        made.time = w0;
        made.feed = feed;
        made.account = account;
        made.payload = std::move(payload);
        return made;
    };
    // A feed and an account may have the same name.
    model.append(event(1, QStringLiteral("main"), {}, Reconnected{}));
    model.append(event(2, {}, QStringLiteral("main"), AccountAccepted{}));
    model.append(event(3, {}, QStringLiteral("main"), AccountChanged{}));
    model.append(event(4, {}, {}, ShutdownEvent{}));
    model.setAccountTitles({{QStringLiteral("main"), QStringLiteral("main (Bybit)")}});
    QCOMPARE(model.index(1, EventLogModel::ExchangeColumn).data().toString(), QStringLiteral("main (Bybit)"));
    QCOMPARE(model.index(0, EventLogModel::ExchangeColumn).data().toString(), QStringLiteral("main"));
    QCOMPARE(filter.rowCount(), 3);   // What changes in an account is told to who asks for it.
    filter.setSource(EventFilter::Source{{}, QStringLiteral("main")});
    QCOMPARE(filter.rowCount(), 2);
    filter.setSource(EventFilter::Source{QStringLiteral("main"), {}});
    QCOMPARE(filter.rowCount(), 1);
    filter.setSource(EventFilter::Source());
    QCOMPARE(filter.rowCount(), 1);
    filter.setSource({});
    filter.setKind(EventKind::Account);
    QCOMPARE(filter.rowCount(), 2);
}

void TestAccountPage::windowShowsAccountsWithoutFeeds()
{
    LiveHistory history;
    MainWindow window(&history);
    NotingAccounts driver;
    window.setAccountsDriver(&driver);
    window.show();
    window.showPage(QLatin1String("accounts"));
    auto *const page = window.findChild<AccountPage *>();
    QVERIFY(page);
    QVERIFY(!page->isVisible());
    window.setAccounts({heardAccount(QStringLiteral("main"))});
    QTRY_VERIFY(page->isVisible());
    const auto *const banner = window.findChild<Banner *>();
    QTRY_COMPARE(banner->headline(), QStringLiteral("No feed yet"));   // None is stopped either.
    QCOMPARE(page->selectedAccount(), QStringLiteral("main"));
}

void TestAccountPage::bannerTellsOfRefusedAccounts()
{
    LiveHistory history;
    MainWindow window(&history);
    window.show();
    window.setAccounts({heardAccount(QStringLiteral("good")), deactivatedAccount(QStringLiteral("bad"))});
    auto *const banner = window.findChild<Banner *>();
    QTRY_COMPARE(banner->condition(), Condition::Blocked);
    QCOMPARE(banner->headline(), QStringLiteral("Account bad: Deactivated"));
    banner->click();
    auto *const page = window.findChild<AccountPage *>();
    QVERIFY(page);
    QCOMPARE(page->selectedAccount(), QStringLiteral("bad"));
    window.setAccounts({heardAccount(QStringLiteral("good"))});
    QTRY_VERIFY(banner->condition() != Condition::Blocked);
}

}   // namespace tst_accountpage

FEEDWARDEN_WIDGET_TEST(tst_accountpage::TestAccountPage)
#include "tst_accountpage.moc"
