// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountstage.h"

#include "tests/support/testmain.h"

#include <QTest>

namespace tst_accountvenues {

using namespace feedwarden;
using namespace feedwarden::test;

/// Accounts of the venues whose first word is a snapshot: what stands is heard, not read.
class TestAccountVenues final : public QObject, private AccountStage
{
    Q_OBJECT

private slots:
    void init() { setStage(); }
    void cleanup() { clearStage(); }

    void isLetInAndHeard_data();
    void isLetInAndHeard();
    void aLostMessageIsAGap();
};

void TestAccountVenues::isLetInAndHeard_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<bool>("isEd25519");
    QTest::addColumn<bool>("hasFills");
    QTest::addColumn<bool>("hasBalances");
    QTest::newRow("OKX") << QStringLiteral("okx") << false << true << true;
    QTest::newRow("Kraken") << QStringLiteral("kraken") << false << true << true;
    // It tells how much of an order is filled, and no balances.
    QTest::newRow("Coinbase, Ed25519") << QStringLiteral("coinbase") << true << false << false;
    QTest::newRow("Coinbase, P-256") << QStringLiteral("coinbase") << false << false << false;
}

void TestAccountVenues::isLetInAndHeard()
{
    QFETCH(const QString, venue);
    QFETCH(const bool, isEd25519);
    QFETCH(const bool, hasFills);
    QFETCH(const bool, hasBalances);
    start(venue);
    store(QStringLiteral("main"), m_endpoint.accounts.constFirst(), isEd25519);
    m_manager->setAccounts({settingsOf(QStringLiteral("main"), venue)});
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(picture().line.state, LineState::Stable, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(picture().orderEvents > 3, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!hasFills || picture().fills > 1, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!hasBalances || picture().balanceEvents > 1, 30'000);
    QTRY_VERIFY(picture().permissions);
    QVERIFY(picture().permissions->canRead.value_or(false));
    QVERIFY(told<AccountDoubted>().empty() && told<ConnectionFailed>().empty() && told<SequenceGap>().empty());
    QVERIFY(told<ErrorOccurred>().empty());
    const QList<AccountEvent> events = heard();
    QCOMPARE(std::any_of(events.begin(), events.end(),
                         [](const AccountEvent &event) {
                             return event.isSnapshot && std::holds_alternative<BalanceUpdate>(event.change);
                         }),
             hasBalances);
    for (const AccountEvent &event : events) {
        if (const auto *const order = std::get_if<OrderUpdate>(&event.change))
            QVERIFY(!order->symbol.isEmpty() && !order->orderId.isEmpty() && order->status != OrderStatus::Other);
        if (const auto *const fill = std::get_if<Fill>(&event.change))
            QVERIFY(!fill->orderId.isEmpty() && !fill->tradeId.isEmpty() && !fill->price.isZero() && fill->fee);
    }
}

void TestAccountVenues::aLostMessageIsAGap()
{
    const QString venue = QStringLiteral("kraken");
    start(venue);
    store(QStringLiteral("main"), m_endpoint.accounts.constFirst());
    m_manager->setAccounts({settingsOf(QStringLiteral("main"), venue)});
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted() && picture().orderEvents > 3, 20'000);
    QVERIFY(told<SequenceGap>().empty());
    inject({.kind = FaultKind::DropMessage, .venue = venue, .count = 1});
    QTRY_VERIFY_WITH_TIMEOUT(!told<SequenceGap>().empty(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted(), 20'000);
    QCOMPARE(told<SequenceGap>().size(), size_t(1));
    // What was missed is made good by the snapshot that a new subscription begins with.
    QTRY_COMPARE_WITH_TIMEOUT(told<AccountReread>().size(), size_t(2), 20'000);
    QVERIFY(told<AccountReread>().back().unheard);
}

}   // namespace tst_accountvenues

FEEDWARDEN_GUILESS_TEST(tst_accountvenues::TestAccountVenues)
#include "tst_accountvenues.moc"
