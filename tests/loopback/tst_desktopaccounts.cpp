// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopaccounts.h"

#include "app/common/demo.h"
#include "app/desktop/desktopsession.h"
#include "core/account/accountprotocols.h"
#include "core/account/secretfiles.h"
#include "core/account/vaultfile.h"
#include "core/config/configurationfile.h"
#include "core/resilience/classify.h"
#include "core/words/accountdescription.h"
#include "core/words/words.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/accountpage.h"
#include "ui/accounts/accounttablemodel.h"
#include "ui/accounts/secretfield.h"
#include "ui/accounts/unlockdialog.h"
#include "ui/dashboard/mainwindow.h"
#include "ui/format/buttons.h"
#include "ui/format/tableview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLoggingCategory>
#include <QMetaProperty>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_desktopaccounts {

using namespace feedwarden;

/// What the accounts page asks for, done for real: a store of files, a configuration file, and simulated exchanges that
/// check signatures.
class TestDesktopAccounts final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void testTellsGoodKeysFromBad();
    void testTellsThatNobodyAnswers();
    void cancelledTestIsNotTold();
    void savedAccountIsInStoreAndFile();
    void editedAccountKeepsWhatIsNotTyped();
    void brokenFileLeavesNoSecretBehind();
    void secretThatCannotBeRemovedIsTold();
    void vaultIsOpenedWithItsPassphrase();
    void newVaultIsMadeWithTheFirstSecret();
    void otherPlaceEndsTheOpening();
    void demoHasAnAccountOfEachExchange();
    void demoHasAccountsWithoutAnyFile();
    void noSecretIsSeenInTheWindowOrLeftInAFile();
    void noPassphraseIsSeenInTheWindowOrLeftInAFile();

private:
    [[nodiscard]] Credentials keys() const;
    [[nodiscard]] QByteArray fileText() const;
    [[nodiscard]] QStringList storedFiles() const;
    void take();
    void replaceInFile(const QByteArray &text, const QByteArray &by) const;
    void useVault();
    [[nodiscard]] VaultFile vault() const;
    [[nodiscard]] QByteArray filesText(const QString &but) const;
    [[nodiscard]] AccountTrialOutcome tested(const AccountDraft &draft, Credentials credentials);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Simulator> m_simulator;
    Simulator::Endpoint m_endpoint;
    std::unique_ptr<Monitor> m_monitor;
    std::unique_ptr<DesktopAccounts> m_accounts;
    QString m_path;
    bool m_runs = true;   ///< What is configured is connected too.

    static constexpr QByteArrayView Passphrase{"CANARY of the vault"}, WrongPassphrase{"CANARY of no vault"};
};

void TestDesktopAccounts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_runs = true;
    qunsetenv("FEEDWARDEN_VAULT_PASSPHRASE_FILE");
    m_simulator = std::make_unique<Simulator>(Simulator::Options{.venues = {QStringLiteral("binance-spot")}});
    QVERIFY(m_simulator->start());
    m_endpoint = m_simulator->endpoints().constFirst();
    m_path = m_folder->filePath(QStringLiteral("feedwarden.toml"));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString text = QStringLiteral(
                             "config_version = 1\n# Mine.\n[general]\ndata_dir = \"%1\"\n[secrets]\nstore = \"files\"\n"
                             "folder = \"%1/secrets\"\n[[account]]\nname = \"main\"\nvenue = \"binance-spot\"\n"
                             "key = \"main\"\nurl = \"%2\"\nrest_url = \"%3\"\n")
                             .arg(m_folder->path(), m_endpoint.url.toString(), m_endpoint.restUrl.toString());
    file.write(text.toUtf8());
    file.close();
    m_monitor = std::make_unique<Monitor>();
    m_accounts = std::make_unique<DesktopAccounts>(m_monitor.get());
    connect(m_accounts.get(), &DesktopAccounts::fileWritten, this, &TestDesktopAccounts::take);
    take();
    QSignalSpy opened(m_accounts.get(), &AccountsDriver::storeChanged);
    m_accounts->openStore();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20'000);
    QCOMPARE(m_accounts->storeProblem(), QString());
}

void TestDesktopAccounts::cleanup()
{
    m_accounts.reset();
    m_monitor.reset();
    m_simulator.reset();
}

/// As the watcher would.
void TestDesktopAccounts::take()
{
    const ReadResult read = readConfiguration(m_path);
    QVERIFY2(read.configuration, read.errors.isEmpty() ? "" : qPrintable(read.errors.constFirst().toString()));
    m_accounts->setConfiguration(*read.configuration, m_path);
    if (m_runs)
        m_monitor->apply(*read.configuration);
}

void TestDesktopAccounts::replaceInFile(const QByteArray &text, const QByteArray &by) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray replaced = file.readAll().replace(text, by);
    QVERIFY(file.resize(0) && file.seek(0));
    file.write(replaced);
}

/// From now on instead of files; waits until it is known that its passphrase is missing.
void TestDesktopAccounts::useVault()
{
    replaceInFile("store = \"files\"", "store = \"vault\"");
    QSignalSpy changed(m_accounts.get(), &AccountsDriver::storeChanged);
    take();
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 20'000);
    QVERIFY(m_accounts->isPassphraseMissing());
}

VaultFile TestDesktopAccounts::vault() const
{
    return VaultFile(m_folder->path(), Secret(Passphrase), {.logN = 10, .r = 8, .p = 1});
}

Credentials TestDesktopAccounts::keys() const
{
    const SimCredentials &account = m_endpoint.accounts.constFirst();
    return {Secret(account.apiKey), Secret(account.apiSecret), Secret()};
}

QByteArray TestDesktopAccounts::fileText() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList TestDesktopAccounts::storedFiles() const
{
    return QDir(m_folder->filePath(QStringLiteral("secrets"))).entryList(QDir::Files);
}

AccountTrialOutcome TestDesktopAccounts::tested(const AccountDraft &draft, Credentials credentials)
{
    QSignalSpy told(m_accounts.get(), &AccountsDriver::tested);
    m_accounts->test(draft, std::move(credentials));
    [&] { QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 30'000); }();
    return told.isEmpty() ? AccountTrialOutcome() : told.constFirst().constFirst().value<AccountTrialOutcome>();
}

void TestDesktopAccounts::testTellsGoodKeysFromBad()
{
    const AccountDraft draft{QStringLiteral("main"), QStringLiteral("binance-spot"), QStringLiteral("live")};
    const AccountTrialOutcome good = tested(draft, keys());
    QVERIFY2(good.isLetIn, qPrintable(good.problem + good.failure.detail));
    QVERIFY(good.permissions);

    Credentials wrong = keys();
    wrong.secret = Secret(QByteArrayView("this is not the secret"));
    const AccountTrialOutcome bad = tested(draft, std::move(wrong));
    QVERIFY(!bad.isLetIn);
    QVERIFY(bad.failure.cause != Cause::None);
    QVERIFY(storedFiles().isEmpty());   // Testing keeps nothing.

    // Nothing is typed and nothing is kept.
    const AccountTrialOutcome none = tested(draft, {});
    QVERIFY(!none.isLetIn);
    QVERIFY(!none.problem.isEmpty());
}

void TestDesktopAccounts::testTellsThatNobodyAnswers()
{
    m_runs = false;
    Credentials good = keys();
    m_simulator.reset();
    const AccountTrialOutcome outcome = tested(
        {QStringLiteral("main"), QStringLiteral("binance-spot"), QStringLiteral("live")}, std::move(good));
    QVERIFY(!outcome.isLetIn);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.failure.cause, Cause::ConnectionRefused);
    // A key is not blamed for a line.
    const AccountDescription told = describe(outcome);
    QCOMPARE(told.condition, Condition::Down);
    QVERIFY2(told.next.contains(QStringLiteral("Nothing is known of the key")), qPrintable(told.next));
}

void TestDesktopAccounts::cancelledTestIsNotTold()
{
    const AccountDraft draft{QStringLiteral("main"), QStringLiteral("binance-spot"), QStringLiteral("live")};
    QSignalSpy told(m_accounts.get(), &AccountsDriver::tested);
    m_accounts->test(draft, keys());
    m_accounts->cancelTest();
    const AccountTrialOutcome second = tested(draft, keys());
    QVERIFY(second.isLetIn);
    QCOMPARE(told.size(), 1);
}

void TestDesktopAccounts::savedAccountIsInStoreAndFile()
{
    QSignalSpy saved(m_accounts.get(), &AccountsDriver::saved);
    const AccountDraft draft{QStringLiteral("second"), QStringLiteral("bybit"), QStringLiteral("testnet")};
    m_runs = false;   // Its exchange is not a simulated one.
    m_accounts->save(draft, keys());
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 20'000);
    m_accounts->setEnabled(QStringLiteral("second"), false);
    QCOMPARE(storedFiles(), QStringList(QStringLiteral("second")));
    const QByteArray text = fileText();
    QVERIFY(text.contains("# Mine."));
    QVERIFY(!text.contains(m_endpoint.accounts.constFirst().apiSecret));
    QVERIFY(!text.contains(m_endpoint.accounts.constFirst().apiKey));
    const auto read = readConfiguration(m_path);
    const AccountConfig *const account = read.configuration->findAccount(u"second");
    QVERIFY(account);
    QCOMPARE(account->environment, QStringLiteral("testnet"));
    QVERIFY(!account->enabled);

    m_accounts->remove(QStringLiteral("second"));
    QCOMPARE(m_accounts->names(), QStringList(QStringLiteral("main")));
    QTRY_VERIFY_WITH_TIMEOUT(storedFiles().isEmpty(), 20'000);
}

void TestDesktopAccounts::editedAccountKeepsWhatIsNotTyped()
{
    QSignalSpy saved(m_accounts.get(), &AccountsDriver::saved);
    const AccountDraft draft{QStringLiteral("main"), QStringLiteral("binance-spot"), QStringLiteral("live")};
    m_accounts->save(draft, keys());
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 20'000);
    // What was kept lets the account in, by itself and in a test.
    QTRY_VERIFY_WITH_TIMEOUT(
        !m_monitor->accounts().isEmpty() && m_monitor->accounts().constFirst().line.metrics.connected, 30'000);
    Credentials keyOnly;
    keyOnly.key = keys().key.clone();
    QVERIFY(tested(draft, std::move(keyOnly)).isLetIn);
}

void TestDesktopAccounts::brokenFileLeavesNoSecretBehind()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    file.write("[[[\n");
    file.close();
    QSignalSpy refused(m_accounts.get(), &AccountsDriver::saveFailed);
    m_accounts->save({QStringLiteral("second"), QStringLiteral("bybit"), QStringLiteral("testnet")}, keys());
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(storedFiles().isEmpty(), 20'000);
}

void TestDesktopAccounts::secretThatCannotBeRemovedIsTold()
{
    // A vault whose passphrase nobody gives: the account goes, what the vault has of it stays.
    m_runs = false;
    useVault();
    QVERIFY(!m_accounts->storeProblem().isEmpty());
    QSignalSpy failed(m_accounts.get(), &AccountsDriver::failed);
    m_accounts->remove(QStringLiteral("main"));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QVERIFY(m_accounts->names().isEmpty());
    const QString reason = failed.constFirst().at(1).toString();
    QVERIFY2(reason.contains(m_accounts->storeProblem()), qPrintable(reason));
}

void TestDesktopAccounts::vaultIsOpenedWithItsPassphrase()
{
    QVERIFY(vault().write(QStringLiteral("main"), keys()).isOk());
    useVault();
    QVERIFY(!m_accounts->isVaultNew());
    QSignalSpy unlocked(m_accounts.get(), &AccountsDriver::unlocked);
    QSignalSpy failed(m_accounts.get(), &AccountsDriver::unlockFailed);
    m_accounts->unlock(Secret(Passphrase));
    m_accounts->cancelUnlock();
    m_accounts->unlock(Secret(WrongPassphrase));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QVERIFY(m_accounts->isPassphraseMissing());
    QVERIFY(m_accounts->storeTitle().isEmpty());

    m_accounts->unlock(Secret(Passphrase));
    QTRY_COMPARE_WITH_TIMEOUT(unlocked.size(), 1, 20'000);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!m_accounts->isPassphraseMissing());
    QCOMPARE(m_accounts->storeProblem(), QString());
    QVERIFY(m_accounts->storeTitle().contains(QDir::toNativeSeparators(vault().path())));
    // What waited for it starts.
    QTRY_VERIFY_WITH_TIMEOUT(
        !m_monitor->accounts().isEmpty() && m_monitor->accounts().constFirst().line.metrics.connected, 30'000);
}

void TestDesktopAccounts::newVaultIsMadeWithTheFirstSecret()
{
    useVault();
    QVERIFY(m_accounts->isVaultNew());
    QSignalSpy unlocked(m_accounts.get(), &AccountsDriver::unlocked);
    m_accounts->unlock(Secret(Passphrase));
    QTRY_COMPARE_WITH_TIMEOUT(unlocked.size(), 1, 20'000);
    QVERIFY(m_accounts->isVaultNew());   // A passphrase alone is nothing to keep.
    QSignalSpy saved(m_accounts.get(), &AccountsDriver::saved);
    m_accounts->save({QStringLiteral("main"), QStringLiteral("binance-spot"), QStringLiteral("live")}, keys());
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 20'000);
    QVERIFY(!m_accounts->isVaultNew());
    QVERIFY(vault().read(QStringLiteral("main")).credentials.secret == keys().secret);
    QTRY_VERIFY_WITH_TIMEOUT(
        !m_monitor->accounts().isEmpty() && m_monitor->accounts().constFirst().line.metrics.connected, 30'000);
}

void TestDesktopAccounts::otherPlaceEndsTheOpening()
{
    useVault();
    QSignalSpy unlocked(m_accounts.get(), &AccountsDriver::unlocked);
    QSignalSpy failed(m_accounts.get(), &AccountsDriver::unlockFailed);
    m_accounts->unlock(Secret(Passphrase));
    replaceInFile("store = \"vault\"", "store = \"files\"");
    take();
    QCOMPARE(failed.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!m_accounts->storeTitle().isEmpty(), 20'000);
    m_accounts->unlock(Secret(Passphrase));   // Files have none.
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, 20'000);
    QCOMPARE(unlocked.size(), 0);
}

void TestDesktopAccounts::demoHasAnAccountOfEachExchange()
{
    Simulator exchanges{Simulator::Options()};
    QVERIFY(exchanges.start());
    SecretShelf shelf;
    shelveDemoSecrets(exchanges.endpoints(), shelf);
    const QList<AccountConfig> accounts = demoConfiguration(exchanges.endpoints()).accounts;
    QStringList venues;
    QSet<QString> names, entries;
    for (const AccountConfig &account : accounts) {
        venues.append(account.venue);
        names.insert(account.name);
        entries.insert(account.key);
        QVERIFY2(isConfigName(account.name) && account.name != account.venue, qPrintable(account.name));
        const auto secrets = shelf.find(account.key);
        QVERIFY2(secrets && checkAccount(account.venue, {}, *secrets), qPrintable(account.name));
    }
    venues.sort();
    QCOMPARE(venues, accountVenues());
    QCOMPARE(names.size(), accounts.size());
    QCOMPARE(entries.size(), accounts.size());
}

void TestDesktopAccounts::demoHasAccountsWithoutAnyFile()
{
    const QTemporaryDir empty;
    DesktopSession session(empty.path());
    MainWindow window(&session.history());
    session.attach(&window);
    window.show();
    session.runDemo();
    window.showPage(QLatin1String("accounts"));
    auto *const page = window.findChild<AccountPage *>();
    QVERIFY(page);
    const QAbstractItemModel *const table = page->view()->model();
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), int(accountVenues().size()), 30'000);
    const auto trusted = [table] {
        int count = 0;
        for (int row = 0; row < table->rowCount(); ++row)
            count += table->index(row, 0).data(CellRole::State).toInt() == int(Condition::Trusted) ? 1 : 0;
        return count;
    };
    QTRY_COMPARE_WITH_TIMEOUT(trusted(), table->rowCount(), 60'000);
    QVERIFY(QDir(empty.path()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
    QSignalSpy stopped(&session, &DesktopSession::stopped);
    session.shutDown();
    QTRY_VERIFY_WITH_TIMEOUT(!stopped.isEmpty(), 6'000);
}

namespace {

/// The program as a user has it in front of him, with the accounts in sight and what it was configured with running.
struct Program {
    DesktopSession session;
    MainWindow window{&session.history()};
    AccountPage *page = nullptr;
    QPersistentModelIndex first;   ///< Of the accounts; invalid where there is none.

    Program(const QString &folder, const QString &configuration) : session(folder)
    {
        session.attach(&window);
        window.show();
        session.runConfiguration(configuration, readConfiguration(configuration));
        window.showPage(QLatin1String("accounts"));
        page = window.findChild<AccountPage *>();
        [this] { QTRY_COMPARE_WITH_TIMEOUT(page->view()->model()->rowCount(), 1, 20'000); }();
        first = page->view()->model()->index(0, 0);
    }
};

}   // namespace

/// All that widgets say of themselves, and all that is in the tables they show.
static QByteArray textsOf(const QWidgetList &widgets)
{
    QByteArray all;
    QSet<const QAbstractItemModel *> models;
    const auto take = [&all](const QVariant &value) {
        if (value.canConvert<QStringList>())
            all += value.toStringList().join(u'\n').toUtf8() + '\n';
    };
    for (const QWidget *widget : widgets) {
        for (int i = 0; i < widget->metaObject()->propertyCount(); ++i)
            take(widget->metaObject()->property(i).read(widget));
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            models.insert(view->model());
    }
    for (const QAbstractItemModel *model : std::as_const(models)) {
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                for (const int role : {int(Qt::DisplayRole), int(Qt::EditRole), int(Qt::ToolTipRole),
                                       int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole)})
                    take(model->index(row, column).data(role));
                for (int role = Qt::UserRole; role < Qt::UserRole + 32; ++role)
                    take(model->index(row, column).data(role));
            }
        }
    }
    return all;
}

/// All that is logged while it lives, debugging included.
class LogCatcher final
{
public:
    LogCatcher()
    {
        logged.clear();
        m_handler = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { logged += text.toUtf8() + '\n'; });
        m_filter = QLoggingCategory::installFilter([](QLoggingCategory *category) {
            category->setEnabled(QtInfoMsg, true);
            category->setEnabled(QtWarningMsg, true);
            category->setEnabled(QtDebugMsg, QByteArray(category->categoryName()).startsWith("feedwarden"));
        });
    }
    ~LogCatcher()
    {
        QLoggingCategory::installFilter(m_filter);
        qInstallMessageHandler(m_handler);
    }
    Q_DISABLE_COPY_MOVE(LogCatcher)

    [[nodiscard]] const QByteArray &text() const { return logged; }

private:
    inline static QByteArray logged;
    QtMessageHandler m_handler;
    QLoggingCategory::CategoryFilter m_filter;
};

/// Of all files in the folder but those whose path begins like that.
QByteArray TestDesktopAccounts::filesText(const QString &but) const
{
    QByteArray all;
    for (QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        if (!file.fileName().startsWith(but) && file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

/// what the desktop shows, tells its log and leaves in its folder while a key is used, refused and edited.
void TestDesktopAccounts::noSecretIsSeenInTheWindowOrLeftInAFile()
{
    const LogCatcher log;
    m_accounts.reset();
    m_monitor.reset();
    const QString folder = m_folder->filePath(QStringLiteral("secrets"));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(SecretFiles(folder).write(QStringLiteral("main"), keys()).isOk());

    Program program(m_folder->path(), m_path);
    auto &[session, window, page, first] = program;
    QVERIFY(first.isValid());
    QTRY_COMPARE_WITH_TIMEOUT(first.data(CellRole::State).toInt(), int(Condition::Trusted), 30'000);
    for (const FaultKind kind : {FaultKind::InvalidCredentials, FaultKind::Reset})
        QVERIFY(m_simulator->inject({.kind = kind}));
    QTRY_COMPARE_WITH_TIMEOUT(first.data(CellRole::State).toInt(), int(Condition::Degraded), 30'000);

    QByteArray all;
    for (int i = 0; i < window.pageCount(); ++i) {
        window.showPage(i);
        QCoreApplication::processEvents();
        all += textsOf(QApplication::allWidgets());
    }
    window.showPage(QLatin1String("accounts"));
    page->view()->setCurrentIndex(first);
    for (QAction *const action : page->view()->actions()) {
        if (action->shortcut() == QKeySequence(Qt::Key_F2))
            action->trigger();
    }
    auto *const dialog = page->findChild<AccountDialog *>();
    QVERIFY(dialog);
    const SimCredentials &secrets = m_endpoint.accounts.constFirst();
    for (auto *const field : dialog->findChildren<SecretField *>()) {
        QVERIFY(field->isBlank());   // What is stored is never shown again.
        field->insertSecret(QString::fromLatin1(secrets.apiSecret));
    }
    all += textsOf(QApplication::allWidgets());
    dialog->reject();
    all += QGuiApplication::clipboard()->text().toUtf8();

    QSignalSpy stopped(&session, &DesktopSession::stopped);
    session.shutDown();
    QTRY_VERIFY_WITH_TIMEOUT(!stopped.isEmpty(), 6'000);
    all += log.text() + filesText(folder);
    // What is looked through is what there is to see.
    QVERIFY(all.contains("name = \"main\"") && all.contains("Binance Spot") && log.text().count('\n') > 3);
    QVERIFY(all.contains(sentenceFor(makeFailure(Cause::InvalidCredentials)).toUtf8()));
    QVERIFY(all.contains("SQLite format 3") && all.contains("account_"));   // The history among it.
    QVERIFY(!all.contains(secrets.apiKey));
    QVERIFY(!all.contains(secrets.apiSecret));
}

void TestDesktopAccounts::noPassphraseIsSeenInTheWindowOrLeftInAFile()
{
    const LogCatcher log;
    m_accounts.reset();
    m_monitor.reset();
    QVERIFY(vault().write(QStringLiteral("main"), keys()).isOk());
    replaceInFile("store = \"files\"", "store = \"vault\"");
    Program program(m_folder->path(), m_path);
    auto &[session, window, page, first] = program;
    QVERIFY(first.isValid());
    QTRY_COMPARE_WITH_TIMEOUT(first.data(CellRole::State).toInt(), int(Condition::Blocked), 20'000);
    const auto press = [](const QWidget *owner, const char *text) {
        for (FlatButton *const button : owner->findChildren<FlatButton *>()) {
            if (button->text().remove(u'&') == QString::fromUtf8(text))
                return button->click();
        }
        QFAIL("there is no such button");
    };
    press(page, "Unlock…");
    const QPointer<UnlockDialog> dialog = page->findChild<UnlockDialog *>();
    QVERIFY(dialog);
    const auto *const field = qobject_cast<SecretField *>(dialog->focusWidget());
    QVERIFY(field);

    // By hand, a wrong one first.
    QByteArray all;
    QTest::keyClicks(dialog->focusWidget(), QString::fromLatin1(WrongPassphrase));
    press(dialog, "Unlock");
    all += textsOf(QApplication::allWidgets());
    QTRY_VERIFY_WITH_TIMEOUT(field->isBlank(), 20'000);
    all += textsOf(QApplication::allWidgets());
    QTest::keyClicks(dialog->focusWidget(), QString::fromLatin1(Passphrase));
    all += textsOf(QApplication::allWidgets());
    press(dialog, "Unlock");
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(first.data(CellRole::State).toInt(), int(Condition::Trusted), 30'000);
    for (int i = 0; i < window.pageCount(); ++i) {
        window.showPage(i);
        QCoreApplication::processEvents();
        all += textsOf(QApplication::allWidgets());
    }
    all += QGuiApplication::clipboard()->text().toUtf8();

    QSignalSpy stopped(&session, &DesktopSession::stopped);
    session.shutDown();
    QTRY_VERIFY_WITH_TIMEOUT(!stopped.isEmpty(), 6'000);
    all += log.text() + filesText(vault().path());
    QVERIFY(all.contains("name = \"main\"") && all.contains("is wrong") && log.text().count('\n') > 3);
    QVERIFY(!all.contains("CANARY"));
}

}   // namespace tst_desktopaccounts

FEEDWARDEN_WIDGET_TEST(tst_desktopaccounts::TestDesktopAccounts)
#include "tst_desktopaccounts.moc"
