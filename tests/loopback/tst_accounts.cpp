// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountstage.h"

#include "core/outlets/jsonlines.h"
#include "core/words/words.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTest>

#include <algorithm>

namespace tst_accounts {

using namespace feedwarden;
using namespace feedwarden::test;

/// Accounts from their secret to their events: real files of secrets, real sockets, real signatures that the simulated
/// exchange checks. Waits are for conditions.
class TestAccounts final : public QObject, private AccountStage
{
    Q_OBJECT

private slots:
    void init() { setStage(); }
    void cleanup() { clearStage(); }

    void isLetInAndHeard_data() { venueRows(); }
    void isLetInAndHeard();
    void goesOnAfterALostConnection_data() { allRows(); }
    void goesOnAfterALostConnection();
    void aRefusedKeyIsBelievedTheSecondTime_data() { allRows(); }
    void aRefusedKeyIsBelievedTheSecondTime();
    void whatWasGivenUpStaysSoOverARestart();
    void oneBadMinuteOfTheExchangeGivesNothingUp();
    void anExchangeWithAnotherClockIsSignedForWithItsTime_data() { allRows(); }
    void anExchangeWithAnotherClockIsSignedForWithItsTime();
    void aClockThatMovesIsBroughtInStepOnce();
    void aKeyThatRunsOutIsReplaced_data() { venueRows(); }
    void aKeyThatRunsOutIsReplaced();
    void aSecretThatIsMissingIsToldAndTakenUpOnceItIsThere();
    void anEditedSecretIsTakenUp();
    void accountsComeAndGoWithoutTouchingTheOthers();
    void twoHundredAtOnce();
    void whatWaitsForItsTurnIsSignedThen();
    void keysThatMayTooMuchAreWarnedOf_data();
    void keysThatMayTooMuchAreWarnedOf();
    void noSecretLeavesTheProgram_data() { allRows(); }
    void noSecretLeavesTheProgram();

private:
    static void venueRows();
    static void allRows();
};

/// Those whose REST says how an account stands.
void TestAccounts::venueRows()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<bool>("isEd25519");
    QTest::newRow("Binance Spot") << QStringLiteral("binance-spot") << false;
    QTest::newRow("Binance Spot, Ed25519") << QStringLiteral("binance-spot") << true;
    QTest::newRow("Binance USD-M") << QStringLiteral("binance-usdm") << false;
    QTest::newRow("Bybit") << QStringLiteral("bybit-linear") << false;
}

template<typename T>
static qsizetype count(const QList<AccountEvent> &events, bool isReread = false)
{
    return std::count_if(events.begin(), events.end(), [isReread](const AccountEvent &event) {
        return event.isReread == isReread && std::holds_alternative<T>(event.change);
    });
}

void TestAccounts::allRows()
{
    venueRows();
    QTest::newRow("OKX") << QStringLiteral("okx") << false;
    QTest::newRow("Kraken") << QStringLiteral("kraken") << false;
    QTest::newRow("Coinbase") << QStringLiteral("coinbase") << false;
}

void TestAccounts::isLetInAndHeard()
{
    QFETCH(const QString, venue);
    QFETCH(const bool, isEd25519);
    start(venue);
    store(QStringLiteral("main"), m_endpoint.accounts.constFirst(), isEd25519);
    m_manager->setAccounts({settingsOf(QStringLiteral("main"), venue)});
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(picture().line.state, LineState::Stable, 20'000);
    QTRY_COMPARE(told<AccountReread>().size(), size_t(1));
    QVERIFY(!told<AccountReread>().front().unheard);   // Nothing had been heard before.
    QTRY_VERIFY_WITH_TIMEOUT(picture().orderEvents > 3 && picture().fills > 1 && picture().balanceEvents > 1, 30'000);
    QVERIFY(count<BalanceUpdate>(heard(), true) > 0);
    QTRY_VERIFY(picture().permissions);
    QVERIFY(told<AccountDoubted>().empty() && told<ConnectionFailed>().empty());
    // Each as it is meant: a fill belongs to an order that was told, prices and quantities are there.
    for (const AccountEvent &event : heard()) {
        if (const auto *const fill = std::get_if<Fill>(&event.change)) {
            QVERIFY(!fill->symbol.isEmpty() && !fill->orderId.isEmpty() && !fill->tradeId.isEmpty());
            QVERIFY(!fill->price.isZero() && !fill->quantity.isZero());
        }
    }
}

void TestAccounts::goesOnAfterALostConnection()
{
    QFETCH(const QString, venue);
    QFETCH(const bool, isEd25519);
    start(venue);
    store(QStringLiteral("main"), m_endpoint.accounts.constFirst(), isEd25519);
    m_manager->setAccounts({settingsOf(QStringLiteral("main"), venue)});
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted() && told<AccountReread>().size() == 1, 20'000);
    inject({.kind = FaultKind::Reset, .venue = venue});
    QTRY_COMPARE_WITH_TIMEOUT(told<AccountReread>().size(), size_t(2), 20'000);
    QVERIFY(told<AccountReread>().back().unheard.value_or(0s) > 0s);
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted(), 20'000);
    const quint64 before = picture().orderEvents;
    QTRY_VERIFY_WITH_TIMEOUT(picture().orderEvents > before + 2, 20'000);
    QVERIFY(told<AccountDoubted>().empty());
    QCOMPARE(told<Reconnected>().size(), size_t(1));
}

void TestAccounts::aRefusedKeyIsBelievedTheSecondTime()
{
    QFETCH(const QString, venue);
    QFETCH(const bool, isEd25519);
    start(venue);
    inject({.kind = FaultKind::InvalidCredentials, .venue = venue});
    store(QStringLiteral("main"), m_endpoint.accounts.constFirst(), isEd25519);
    m_manager->setAccounts({settingsOf(QStringLiteral("main"), venue)});
    QTRY_COMPARE_WITH_TIMEOUT(told<AccountDoubted>().size(), size_t(1), 20'000);
    QVERIFY(picture().isDoubted && !picture().isDeactivated);
    QCOMPARE(picture().line.state, LineState::Blocked);
    QTRY_COMPARE_WITH_TIMEOUT(told<AccountDeactivated>().size(), size_t(1), 20'000);
    QVERIFY(picture().isDeactivated);
    QVERIFY(!sentenceFor(EventPayload(told<AccountDeactivated>().front())).isEmpty());
    QTRY_COMPARE(picture().line.state, LineState::Idle);
    QVERIFY(!picture().line.nextAttemptAt);   // And none is to follow.
    // Once its owner says so it is tried again.
    m_simulator->clear();
    m_manager->connectNow(QStringLiteral("main"));
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted(), 20'000);
    QVERIFY(!picture().isDeactivated);
}

void TestAccounts::whatWasGivenUpStaysSoOverARestart()
{
    const QString venue = QStringLiteral("binance-spot");
    start(venue);
    inject({.kind = FaultKind::InvalidCredentials, .venue = venue});
    store(QStringLiteral("main"), m_endpoint.accounts.constFirst());
    const AccountSettings settings = settingsOf(QStringLiteral("main"), venue);
    m_manager->setAccounts({settings});
    QTRY_COMPARE_WITH_TIMEOUT(told<AccountDeactivated>().size(), size_t(1), 20'000);
    m_simulator->clear();

    m_manager.reset();
    QFile file(m_folder->filePath(QStringLiteral("accounts.json")));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(!kept.contains(m_endpoint.accounts.constFirst().apiKey));
    startManager();
    m_manager->setAccounts({settings});
    QTRY_VERIFY(picture().isDeactivated);
    QCOMPARE(picture().refusal.cause, Cause::InvalidCredentials);
    QCOMPARE(picture().line.state, LineState::Idle);

    // Editing it resumes.
    AccountSettings edited = settings;
    edited.enabled = false;
    m_manager->setAccounts({edited});
    m_manager->setAccounts({settings});
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted(), 20'000);
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("accounts.json"))));
}

void TestAccounts::oneBadMinuteOfTheExchangeGivesNothingUp()
{
    const QString venue = QStringLiteral("binance-spot");
    start(venue);
    inject({.kind = FaultKind::InvalidCredentials, .venue = venue, .count = 1});
    store(QStringLiteral("main"), m_endpoint.accounts.constFirst());
    m_manager->setAccounts({settingsOf(QStringLiteral("main"), venue)});
    QTRY_COMPARE_WITH_TIMEOUT(told<AccountDoubted>().size(), size_t(1), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(told<AccountAccepted>().size(), size_t(1), 20'000);
    QVERIFY(told<AccountDeactivated>().empty() && !picture().isDoubted);
}

void TestAccounts::anExchangeWithAnotherClockIsSignedForWithItsTime()
{
    QFETCH(const QString, venue);
    QFETCH(const bool, isEd25519);
    start(venue);
    inject({.kind = FaultKind::ClockSkew, .venue = venue, .offset = 20s});
    store(QStringLiteral("main"), m_endpoint.accounts.constFirst(), isEd25519);
    m_manager->setAccounts({settingsOf(QStringLiteral("main"), venue)});
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted(), 20'000);
    QVERIFY(told<AccountDoubted>().empty() && told<ConnectionFailed>().empty());
}

void TestAccounts::aClockThatMovesIsBroughtInStepOnce()
{
    const QString venue = QStringLiteral("binance-spot");
    start(venue);
    store(QStringLiteral("main"), m_endpoint.accounts.constFirst());
    m_manager->setAccounts({settingsOf(QStringLiteral("main"), venue)});
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted() && told<AccountReread>().size() == 1, 20'000);
    inject({.kind = FaultKind::ClockSkew, .venue = venue, .offset = 20s});
    inject({.kind = FaultKind::Reset, .venue = venue});
    QTRY_COMPARE_WITH_TIMEOUT(told<AccountReread>().size(), size_t(2), 20'000);
    QVERIFY(isTrusted());
    QVERIFY(told<AccountDoubted>().empty());
    const std::vector<ConnectionFailed> failed = told<ConnectionFailed>();
    QVERIFY(std::any_of(failed.begin(), failed.end(), [](const ConnectionFailed &one) {
        return one.failure.cause == Cause::TimestampRefused && one.failure.failureClass == FailureClass::Neutral;
    }));
}

void TestAccounts::aKeyThatRunsOutIsReplaced()
{
    QFETCH(const QString, venue);
    QFETCH(const bool, isEd25519);
    start(venue);
    store(QStringLiteral("main"), m_endpoint.accounts.constFirst(), isEd25519);
    m_manager->setAccounts({settingsOf(QStringLiteral("main"), venue)});
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted() && told<AccountReread>().size() == 1, 20'000);
    inject({.kind = FaultKind::ExpireKey, .venue = venue});
    const auto sessions = [this] { return picture().line.metrics.rotations + told<AccountReread>().size(); };
    QTRY_VERIFY_WITH_TIMEOUT(sessions() >= 2, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted(), 20'000);
    const quint64 before = picture().orderEvents;
    QTRY_VERIFY_WITH_TIMEOUT(picture().orderEvents > before + 2, 20'000);
    QVERIFY(told<AccountDeactivated>().empty());
}

void TestAccounts::aSecretThatIsMissingIsToldAndTakenUpOnceItIsThere()
{
    const QString venue = QStringLiteral("binance-spot");
    start(venue);
    store(QStringLiteral("other"), m_endpoint.accounts.constFirst());
    m_manager->setAccounts({settingsOf(QStringLiteral("main"), venue)});
    QTRY_COMPARE(told<ErrorOccurred>().size(), size_t(1));
    QVERIFY2(picture().problem.contains(QLatin1String("not_found")), qPrintable(picture().problem));
    store(QStringLiteral("main"), m_endpoint.accounts.constFirst());
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted(), 20'000);
    QVERIFY(picture().problem.isEmpty());
    QCOMPARE(told<ErrorOccurred>().size(), size_t(1));   // Once, however often the store was asked.
}

void TestAccounts::anEditedSecretIsTakenUp()
{
    const QString venue = QStringLiteral("binance-spot");
    start(venue, 2);
    store(QStringLiteral("main"), m_endpoint.accounts.at(0));
    m_manager->setAccounts({settingsOf(QStringLiteral("main"), venue)});
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted(), 20'000);
    m_events.clear();
    store(QStringLiteral("main"), m_endpoint.accounts.at(1));
    QTRY_VERIFY_WITH_TIMEOUT(told<AccountReread>().size() == 1 && isTrusted(), 20'000);
}

void TestAccounts::accountsComeAndGoWithoutTouchingTheOthers()
{
    const QString venue = QStringLiteral("binance-spot");
    start(venue, 3);
    QList<AccountSettings> all;
    for (int i = 0; i < 3; ++i) {
        all.append(settingsOf(QStringLiteral("account-%1").arg(i), venue));
        store(all.constLast().name, m_endpoint.accounts.at(i));
    }
    m_manager->setAccounts({all.at(0), all.at(1)});
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted(all.at(0).name) && isTrusted(all.at(1).name), 20'000);
    QTRY_COMPARE(told<AccountReread>(all.at(0).name).size(), size_t(1));
    m_manager->setAccounts({all.at(2), all.at(0)});
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted(all.at(2).name), 20'000);
    QCOMPARE(m_manager->snapshots(Clock::now()).size(), qsizetype(2));
    all[2].enabled = false;
    m_manager->setAccounts({all.at(2), all.at(0)});
    QVERIFY(!picture(all.at(2).name).isEnabled);
    QVERIFY(told<ConnectionFailed>(all.at(0).name).empty() && isTrusted(all.at(0).name));
    QCOMPARE(told<AccountReread>(all.at(0).name).size(), size_t(1));
    m_manager->setAccounts({});
    QVERIFY(m_manager->snapshots(Clock::now()).isEmpty());
}

void TestAccounts::twoHundredAtOnce()
{
    const QString venue = QStringLiteral("binance-spot");
    constexpr int Count = 200;
    start(venue, Count, 1);
    QList<AccountSettings> all;
    for (int i = 0; i < Count; ++i) {
        all.append(settingsOf(QStringLiteral("account-%1").arg(i), venue));
        store(all.constLast().name, m_endpoint.accounts.at(i));
    }
    m_manager->setAccounts(all);
    const auto trusted = [&] {
        const QList<AccountSnapshot> pictures = m_manager->snapshots(Clock::now());
        return std::count_if(pictures.begin(), pictures.end(), [](const AccountSnapshot &account) {
            return account.line.metrics.wantedStreams > 0
                   && account.line.metrics.trustedStreams == account.line.metrics.wantedStreams;
        });
    };
    QTRY_COMPARE_WITH_TIMEOUT(trusted(), qsizetype(Count), 120'000);
    // Each its own: nobody hears of another's orders.
    QTRY_VERIFY_WITH_TIMEOUT(m_events.size() > 2'000, 60'000);
    QHash<QString, QString> ownerOf;
    for (const Event &event : m_events) {
        const auto *const changed = std::get_if<AccountChanged>(&event.payload);
        const auto *const order = changed ? std::get_if<OrderUpdate>(&changed->event.change) : nullptr;
        if (!order)
            continue;
        const QString owner = ownerOf.value(order->orderId, event.account);
        QCOMPARE(owner, event.account);
        ownerOf.insert(order->orderId, owner);
    }
    QVERIFY(ownerOf.size() > 200);
}

/// What five accounts ask for takes 12 s of the exchange's budget; a signature is good for 5 s.
void TestAccounts::whatWaitsForItsTurnIsSignedThen()
{
    const QString venue = QStringLiteral("binance-spot");
    start(venue, 5);
    QList<AccountSettings> all;
    for (int i = 0; i < 5; ++i) {
        all.append(settingsOf(QStringLiteral("account-%1").arg(i), venue));
        store(all.constLast().name, m_endpoint.accounts.at(i));
    }
    m_manager->setAccounts(all);
    for (const AccountSettings &account : all) {
        QTRY_VERIFY_WITH_TIMEOUT(!told<AccountReread>(account.name).empty(), 40'000);
        QCOMPARE(told<AccountReread>(account.name).front().failures, 0);
        QVERIFY(told<ErrorOccurred>(account.name).empty());
    }
}

void TestAccounts::keysThatMayTooMuchAreWarnedOf_data()
{
    QTest::addColumn<SimKeyRights>("rights");
    QTest::addColumn<bool>("isTradeTold");
    QTest::addColumn<bool>("isWithdrawalTold");
    QTest::newRow("X-16 read") << SimKeyRights::ReadOnly << false << false;
    QTest::newRow("X-16 trade") << SimKeyRights::Trade << true << false;
    QTest::newRow("X-16 withdraw") << SimKeyRights::Withdraw << true << true;
}

void TestAccounts::keysThatMayTooMuchAreWarnedOf()
{
    QFETCH(const SimKeyRights, rights);
    QFETCH(const bool, isTradeTold);
    QFETCH(const bool, isWithdrawalTold);
    m_rights = rights;
    start(QStringLiteral("binance-spot"));
    store(QStringLiteral("main"), m_endpoint.accounts.constFirst());
    m_manager->setAccounts({settingsOf(QStringLiteral("main"), QStringLiteral("binance-spot"))});
    QTRY_VERIFY_WITH_TIMEOUT(picture().permissions, 20'000);
    const auto isTold = [this](AccountWarning::Kind kind) {
        const std::vector<AccountWarning> warnings = told<AccountWarning>();
        return std::count_if(warnings.begin(), warnings.end(),
                             [kind](const AccountWarning &warning) { return warning.kind == kind; });
    };
    QCOMPARE(isTold(AccountWarning::Kind::CanTrade), isTradeTold ? 1 : 0);
    QCOMPARE(isTold(AccountWarning::Kind::CanWithdraw), isWithdrawalTold ? 1 : 0);
    QCOMPARE(isTold(AccountWarning::Kind::NoAddressList), 1);
    // Each once, however often the venue is asked.
    const quint64 checks = picture().healthChecks;
    QTRY_VERIFY_WITH_TIMEOUT(picture().healthChecks >= checks + 3, 20'000);
    QCOMPARE(isTold(AccountWarning::Kind::NoAddressList), 1);
}

/// X-01, as far as what this library tells goes.
void TestAccounts::noSecretLeavesTheProgram()
{
    QFETCH(const QString, venue);
    QFETCH(const bool, isEd25519);
    static QStringList logged;
    logged.clear();
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { logged.append(text); });
    // Whatever the environment says of categories.
    const auto filter = QLoggingCategory::installFilter([](QLoggingCategory *category) {
        category->setEnabled(QtInfoMsg, true);
        category->setEnabled(QtWarningMsg, true);
        category->setEnabled(QtDebugMsg, QByteArray(category->categoryName()).startsWith("feedwarden"));
    });
    start(venue);
    const SimCredentials &account = m_endpoint.accounts.constFirst();
    store(QStringLiteral("main"), account, isEd25519);
    m_manager->setAccounts({settingsOf(QStringLiteral("main"), venue)});
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted() && !told<AccountReread>().empty(), 20'000);
    inject({.kind = FaultKind::InvalidCredentials, .venue = venue});
    inject({.kind = FaultKind::Reset, .venue = venue});
    QTRY_VERIFY_WITH_TIMEOUT(!told<AccountDeactivated>().empty(), 20'000);
    qInstallMessageHandler(before);
    QLoggingCategory::installFilter(filter);

    QByteArray all = logged.join(u'\n').toUtf8();
    for (const Event &event : m_events) {
        all += QJsonDocument(toJson(event)).toJson();
        all += sentenceFor(event.payload).toUtf8();
    }
    QVERIFY(logged.size() > 3 && all.size() > 1'000);
    QList<QByteArray> canaries = {account.apiKey, account.apiSecret, account.passphrase, account.ed25519Key,
                                  account.ed25519Secret};
    for (const QByteArray &line : account.ed25519Secret.split('\n') + account.apiSecret.split('\n'))
        canaries.append(line.startsWith("-----") ? QByteArray() : line);
    for (const QByteArray &canary : std::as_const(canaries))
        QVERIFY(canary.size() < 8 || !all.contains(canary));
}

}   // namespace tst_accounts

FEEDWARDEN_GUILESS_TEST(tst_accounts::TestAccounts)
#include "tst_accounts.moc"
