// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountstage.h"

#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <set>

namespace tst_accountkeys {

using namespace feedwarden;
using namespace feedwarden::test;

/// The lives of keys: those of sessions, which are renewed, run out and are deleted by others, and those of accounts,
/// which exchanges refuse for many reasons. And that nothing is missed over all of it.
class TestAccountKeys final : public QObject, private AccountStage
{
    Q_OBJECT

private slots:
    void init() { setStage(); }
    void cleanup() { clearStage(); }

    void aKeyIsRenewedWhileItsSessionGoesOn();
    void aRenewalThatFailsIsTriedOnTheLadderAndThenReplaced();
    void aKeyDeletedByAnotherProgramIsReplaced();
    void aKeyThatCannotBeHadIsTriedAgain();
    void aKeyThatIsNotAnsweredIsALoginThatIsNot();
    void aKeyRevokedWhileConnectedEndsTheAccount_data();
    void aKeyRevokedWhileConnectedEndsTheAccount();
    void eachRefusalIsNamed_data();
    void eachRefusalIsNamed();
    void aServerThatRestartsDuringTheLoginIsTriedAgain_data();
    void aServerThatRestartsDuringTheLoginIsTriedAgain();
    void aRereadThatFailsIsRepeated();
    void whatTheExchangeSentIsHeard_data();
    void whatTheExchangeSentIsHeard();

private:
    void letIn(const QString &venue, double rate = 20)
    {
        start(venue, 1, rate);
        store(QStringLiteral("main"), m_endpoint.accounts.constFirst());
        m_manager->setAccounts({settingsOf(QStringLiteral("main"), venue)});
        QTRY_VERIFY_WITH_TIMEOUT(isTrusted() && told<AccountReread>().size() == 1, 20'000);
    }
    [[nodiscard]] QList<QJsonObject> truth(const char *type) const
    {
        QFile file(m_folder->filePath(QStringLiteral("truth.jsonl")));
        QList<QJsonObject> lines;
        if (!file.open(QIODevice::ReadOnly))
            return lines;
        while (!file.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            if (line.value(QLatin1String("type")) == QLatin1String(type))
                lines.append(line);
        }
        return lines;
    }
};

static const QString Usdm = QStringLiteral("binance-usdm"), Spot = QStringLiteral("binance-spot"),
                     Bybit = QStringLiteral("bybit-linear");

void TestAccountKeys::aKeyIsRenewedWhileItsSessionGoesOn()
{
    m_keyLife = 4s;
    letIn(Usdm);
    const AccountSnapshot before = picture();
    QVERIFY(before.keyDiesAt && before.nextKeyRenewal && *before.nextKeyRenewal < *before.keyDiesAt);
    QTRY_VERIFY_WITH_TIMEOUT(told<AccountKeyRenewed>().size() >= 3, 20'000);
    QVERIFY(*picture().keyDiesAt > *before.keyDiesAt);
    QCOMPARE(picture().line.metrics.rotations, quint64(0));
    QVERIFY(told<ConnectionFailed>().empty() && told<AccountKeyRenewalFailed>().empty());
    QVERIFY(isTrusted());
}

/// the renewal is answered with 503 until the session has been replaced.
void TestAccountKeys::aRenewalThatFailsIsTriedOnTheLadderAndThenReplaced()
{
    m_keyLife = 6s;
    letIn(Usdm);
    inject({.kind = FaultKind::HttpStatus,
            .venue = Usdm,
            .lasting = 600s,
            .code = 503,
            .path = QStringLiteral("/fapi/v1/listenKey"),
            .method = QStringLiteral("PUT")});
    QTRY_VERIFY_WITH_TIMEOUT(picture().line.metrics.rotations >= 1, 30'000);
    const std::vector<AccountKeyRenewalFailed> failed = told<AccountKeyRenewalFailed>();
    QCOMPARE(failed.size(), size_t(5));   // At 50, 60, 70, 80 and 90 % of its life.
    for (size_t i = 0; i < failed.size(); ++i) {
        QCOMPARE(failed.at(i).failures, int(i + 1));
        QVERIFY(i == 0 || failed.at(i).left < failed.at(i - 1).left);
    }
    QVERIFY(told<ConnectionFailed>().empty());
    QVERIFY(isTrusted());
}

void TestAccountKeys::aKeyDeletedByAnotherProgramIsReplaced()
{
    m_keyLife = 4s;
    letIn(Usdm);
    inject({.kind = FaultKind::ExpireKey, .venue = Usdm, .mode = QStringLiteral("deleted")});
    QTRY_VERIFY_WITH_TIMEOUT(picture().line.metrics.rotations >= 1, 20'000);
    QVERIFY(!told<AccountKeyRenewalFailed>().empty());
    const quint64 before = picture().orderEvents;
    QTRY_VERIFY_WITH_TIMEOUT(picture().orderEvents > before + 2, 20'000);
    QVERIFY(told<AccountDoubted>().empty());
}

void TestAccountKeys::aKeyThatCannotBeHadIsTriedAgain()
{
    start(Usdm);
    inject({.kind = FaultKind::HttpStatus,
            .venue = Usdm,
            .lasting = 600s,
            .code = 503,
            .path = QStringLiteral("/fapi/v1/listenKey"),
            .method = QStringLiteral("POST")});
    store(QStringLiteral("main"), m_endpoint.accounts.constFirst());
    m_manager->setAccounts({settingsOf(QStringLiteral("main"), Usdm)});
    QTRY_VERIFY_WITH_TIMEOUT(told<Reconnecting>().size() >= 3, 20'000);
    QCOMPARE(told<ConnectionFailed>().front().failure.failureClass, FailureClass::Counts);
    QVERIFY(told<AccountDoubted>().empty());
    m_simulator->clear();
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted(), 20'000);
}

/// Not a name that could not be looked up: the exchange's REST takes the question and says nothing.
void TestAccountKeys::aKeyThatIsNotAnsweredIsALoginThatIsNot()
{
    start(Usdm);
    inject({.kind = FaultKind::StallHandshake, .venue = Usdm, .count = 1, .target = QStringLiteral("rest")});
    store(QStringLiteral("main"), m_endpoint.accounts.constFirst());
    AccountSettings settings = settingsOf(QStringLiteral("main"), Usdm);
    settings.backoff.connectTimeout = 1s;
    m_manager->setAccounts({settings});
    QTRY_VERIFY_WITH_TIMEOUT(!told<ConnectionFailed>().empty(), 20'000);
    QCOMPARE(told<ConnectionFailed>().front().failure.cause, Cause::AuthenticationTimeout);
    m_simulator->clear();
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted(), 30'000);
}

void TestAccountKeys::aKeyRevokedWhileConnectedEndsTheAccount_data()
{
    QTest::addColumn<QString>("venue");
    QTest::newRow("Binance Spot") << Spot;
    QTest::newRow("Binance USD-M") << Usdm;
    QTest::newRow("Bybit") << Bybit;
}

void TestAccountKeys::aKeyRevokedWhileConnectedEndsTheAccount()
{
    QFETCH(const QString, venue);
    letIn(venue);
    inject({.kind = FaultKind::ExpireKey, .venue = venue, .lasting = 600s, .mode = QStringLiteral("revoked")});
    QTRY_VERIFY_WITH_TIMEOUT(picture().isDeactivated, 40'000);
    QCOMPARE(told<AccountDeactivated>().size(), size_t(1));
    QVERIFY(!told<AccountDoubted>().empty());
    QTRY_COMPARE(picture().line.state, LineState::Idle);
}

void TestAccountKeys::eachRefusalIsNamed_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<int>("code");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("A-14 Binance Spot, key, address or permission") << Spot << -2015 << Cause::InvalidCredentials;
    QTest::newRow("A-14 Binance Spot, form of the key") << Spot << -2014 << Cause::InvalidCredentials;
    QTest::newRow("A-14 Binance Spot, signature") << Spot << -1022 << Cause::SignatureRefused;
    QTest::newRow("A-14 Binance Spot, not authorised") << Spot << -1002 << Cause::PermissionMissing;
    QTest::newRow("A-14 Binance Spot, clock") << Spot << -1021 << Cause::TimestampRefused;
    QTest::newRow("A-14 Binance USD-M, key, address or permission") << Usdm << -2015 << Cause::InvalidCredentials;
    QTest::newRow("A-14 Bybit, key") << Bybit << 10003 << Cause::InvalidCredentials;
    QTest::newRow("A-14 Bybit, signature") << Bybit << 10004 << Cause::SignatureRefused;
    QTest::newRow("A-14 Bybit, permission") << Bybit << 10005 << Cause::PermissionMissing;
    QTest::newRow("A-14 Bybit, address") << Bybit << 10010 << Cause::AddressNotAllowed;
    QTest::newRow("A-14 Bybit, clock") << Bybit << 10002 << Cause::TimestampRefused;
}

void TestAccountKeys::eachRefusalIsNamed()
{
    QFETCH(const QString, venue);
    QFETCH(const int, code);
    QFETCH(const Cause, cause);
    start(venue);
    inject({.kind = FaultKind::InvalidCredentials, .venue = venue, .lasting = 600s, .code = code});
    store(QStringLiteral("main"), m_endpoint.accounts.constFirst());
    m_manager->setAccounts({settingsOf(QStringLiteral("main"), venue)});
    QTRY_VERIFY_WITH_TIMEOUT(picture().isDeactivated, 30'000);
    QCOMPARE(told<AccountDoubted>().size(), size_t(1));
    QCOMPARE(told<AccountDeactivated>().front().cause, cause);
    QCOMPARE(picture().refusal.cause, cause);
}

void TestAccountKeys::aServerThatRestartsDuringTheLoginIsTriedAgain_data()
{
    aKeyRevokedWhileConnectedEndsTheAccount_data();
}

void TestAccountKeys::aServerThatRestartsDuringTheLoginIsTriedAgain()
{
    QFETCH(const QString, venue);
    start(venue);
    inject({.kind = FaultKind::AcceptThenDrop, .venue = venue, .count = 2});
    store(QStringLiteral("main"), m_endpoint.accounts.constFirst());
    m_manager->setAccounts({settingsOf(QStringLiteral("main"), venue)});
    QTRY_VERIFY_WITH_TIMEOUT(told<ConnectionFailed>().size() >= 2, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted() && told<AccountReread>().size() == 1, 20'000);
    QVERIFY(told<AccountDoubted>().empty());
}

void TestAccountKeys::aRereadThatFailsIsRepeated()
{
    start(Spot);
    inject({.kind = FaultKind::HttpStatus,
            .venue = Spot,
            .count = 1,
            .code = 502,
            .path = QStringLiteral("/api/v3/account")});
    store(QStringLiteral("main"), m_endpoint.accounts.constFirst());
    m_manager->setAccounts({settingsOf(QStringLiteral("main"), Spot)});
    QTRY_COMPARE_WITH_TIMEOUT(told<AccountReread>().size(), size_t(1), 40'000);
    QCOMPARE(told<AccountReread>().front().failures, 1);
    QVERIFY(told<AccountDoubted>().empty());
    QVERIFY(isTrusted());
}

void TestAccountKeys::whatTheExchangeSentIsHeard_data() { aKeyRevokedWhileConnectedEndsTheAccount_data(); }

/// Resets, expired keys and announced ends, one after the other: what the exchange sent to an open session is heard
/// once, and after each gap the account was read as it stands.
void TestAccountKeys::whatTheExchangeSentIsHeard()
{
    QFETCH(const QString, venue);
    letIn(venue, 60);
    for (int round = 0; round < 4; ++round) {
        const auto rereads = told<AccountReread>().size();
        const auto rotations = picture().line.metrics.rotations;
        const bool isReset = round % 2 == 0;
        if (isReset)
            inject({.kind = FaultKind::Reset, .venue = venue});
        else
            inject({.kind = FaultKind::ExpireKey, .venue = venue});
        QTRY_VERIFY_WITH_TIMEOUT(told<AccountReread>().size() > rereads || picture().line.metrics.rotations > rotations,
                                 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(isTrusted(), 20'000);
        const quint64 fills = picture().fills;
        QTRY_VERIFY_WITH_TIMEOUT(picture().fills > fills + 5, 20'000);
    }
    int sessions = -1;
    connect(m_simulator.get(), &Simulator::sessionsChanged, this,
            [&](const QString &, int count) { sessions = count; });
    m_manager->setAccounts({});
    QTRY_COMPARE_WITH_TIMEOUT(sessions, 0, 20'000);   // What was on its way has come.
    clearStage();                                     // The truth is written.

    std::multiset<QString> heardFills;
    for (const AccountEvent &event : heard()) {
        if (const auto *const fill = std::get_if<Fill>(&event.change); fill && !event.isReread)
            heardFills.insert(fill->tradeId.section(u'-', -1));   // Bybit's have a prefix.
    }
    int sent = 0, missed = 0, repeated = 0;
    for (const QJsonObject &line : truth("account")) {
        const qint64 fill = line.value(QLatin1String("fill")).toInteger();
        if (fill == 0)
            continue;
        const bool wasSent = !line.value(QLatin1String("sessions")).toArray().isEmpty();
        const auto count = heardFills.count(QString::number(fill));
        sent += wasSent ? 1 : 0;
        missed += wasSent && count == 0 ? 1 : 0;
        repeated += count > 1 ? 1 : 0;
    }
    QVERIFY2(sent > 30, qPrintable(QString::number(sent)));
    QCOMPARE(repeated, 0);
    // Sent into a socket that was reset, or whose other end was closed: at most what was under way then.
    QVERIFY2(missed <= 8, qPrintable(QStringLiteral("%1 of %2").arg(missed).arg(sent)));
}

}   // namespace tst_accountkeys

FEEDWARDEN_GUILESS_TEST(tst_accountkeys::TestAccountKeys)
#include "tst_accountkeys.moc"
