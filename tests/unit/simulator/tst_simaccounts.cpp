// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/simaccount.h"
#include "app/simulator/simcredentials.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QTest>

#include <cmath>

namespace tst_simaccounts {

using namespace feedwarden;

class TestSimAccounts final : public QObject
{
    Q_OBJECT

private slots:
    void publishedSignaturesAreVerified_data();
    void publishedSignaturesAreVerified();
    void pemOfP256HasThePublicKeyToo();
    void publishedHmacsAreMade_data();
    void publishedHmacsAreMade();
    void keysAreThoseOfTheSeed_data();
    void keysAreThoseOfTheSeed();
    void coinsAreTheSumOfTheFills_data();
    void coinsAreTheSumOfTheFills();
    void positionsAreTheSumOfTheFills();
    void numbersRiseWithoutHoles();
    void theSameSeedIsTheSameLife();
};

void TestSimAccounts::publishedSignaturesAreVerified_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("seed");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("signature");
    const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
    const auto base64 = [](const char *text) {
        return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    QTest::newRow("RFC 8032, test 1") << int(SimKeyPair::Kind::Ed25519)
                                      << hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
                                      << QByteArray("")
                                      << hex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb882159"
                                             "0a33bacc61e39701cf9b46bd25bf5f0"
                                             "595bbe24655141438e7a100b");
    QTest::newRow("RFC 8032, test 2") << int(SimKeyPair::Kind::Ed25519)
                                      << hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
                                      << hex("72")
                                      << hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43"
                                             "e15996e458f3613d0f11d8c387b2eae"
                                             "b4302aeeb00d291612bb0c00");
    QTest::newRow("RFC 7515, A.3")
        << int(SimKeyPair::Kind::P256) << base64("jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI")
        << QByteArray("eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9"
                      "pc19yb290Ijp0cnVlfQ")
        << base64("DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q");
}

void TestSimAccounts::publishedSignaturesAreVerified()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, seed);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, signature);
    const SimKeyPair pair = SimKeyPair::fromSeed(SimKeyPair::Kind(kind), seed);
    QVERIFY(pair.verifies(text, signature));
    QVERIFY(!pair.verifies(text + ' ', signature));
    for (const int at : {0, 31, 32, 63}) {
        QByteArray changed = signature;
        changed[at] = char(changed[at] ^ 1);
        QVERIFY(!pair.verifies(text, changed));
    }
    QVERIFY(!pair.verifies(text, signature.left(63)));
    QVERIFY(!SimKeyPair().verifies(text, signature));
    QVERIFY(pair.privatePem().startsWith(pair.kind() == SimKeyPair::Kind::Ed25519 ? "-----BEGIN PRIVATE KEY-----"
                                                                                  : "-----BEGIN EC PRIVATE KEY-----"));
}

void TestSimAccounts::pemOfP256HasThePublicKeyToo()
{
    // Readers of others, ccxt for one, refuse it otherwise.
    const QByteArray seed = QByteArray::fromBase64("jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI",
                                                   QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QByteArrayList lines = SimKeyPair::fromSeed(SimKeyPair::Kind::P256, seed).privatePem().trimmed().split('\n');
    lines.removeFirst();
    lines.removeLast();
    const QByteArray der = QByteArray::fromBase64(lines.join());
    const auto published = [](const char *text) {
        return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    QCOMPARE(der.right(65), char(4)
                                + (published("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU")
                                   + published("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0")));
}

void TestSimAccounts::publishedHmacsAreMade_data()
{
    QTest::addColumn<QByteArray>("made");
    QTest::addColumn<QByteArray>("published");
    // binance-spot-api-docs, web-socket-api.md.
    QTest::newRow("Binance") << simhmac::sha256Hex(
        "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j",
        "apiKey=vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A&price=52000.00"
        "&quantity=0.01000000&recvWindow=100&side=SELL&symbol=BTCUSDT&timeInForce=GTC"
        "&timestamp=1645423376532&type=LIMIT")
                             << QByteArray("aa1b5712c094bc4e57c05a1a5c1fd8d88dcd628338ea863fec7b88e59fe2db24");
    // docs.kraken.com, Spot REST authentication.
    const QByteArray body = "nonce=1616492376594&ordertype=limit&pair=XBTUSD&price=37500&type=buy&volume=1.25";
    QTest::newRow("Kraken")
        << simhmac::sha512Base64(
               QByteArray::fromBase64("kQH5HW/8p1uGOVjbgWA7FunAmGO8lsSUXNsu3eow76sz84Q18fWxnyRzBHCd3pd"
                                      "5nE9qa99HAZtuZuj6F1huXg=="),
               "/0/private/AddOrder" + QCryptographicHash::hash("1616492376594" + body, QCryptographicHash::Sha256))
        << QByteArray("4/dpxb3iT4tp/ZCVEwSnEsLxx0bqyhLpdfOpc6fn7OR8+UClSV5n9E6aSS8MPtnRfp32bAb0nmbRn6H8ndwLUQ==");
    // RFC 4231, test case 2, in base64.
    QTest::newRow("RFC 4231")
        << simhmac::sha256Base64("Jefe", "what do ya want for nothing?")
        << QByteArray::fromHex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843").toBase64();
}

void TestSimAccounts::publishedHmacsAreMade()
{
    QFETCH(const QByteArray, made);
    QFETCH(const QByteArray, published);
    QCOMPARE(made, published);
}

void TestSimAccounts::keysAreThoseOfTheSeed_data()
{
    QTest::addColumn<int>("style");
    QTest::addColumn<bool>("hasPassphrase");
    QTest::addColumn<bool>("hasEd25519");
    QTest::newRow("Binance") << int(SimCredentials::Style::Binance) << false << true;
    QTest::newRow("Bybit") << int(SimCredentials::Style::Bybit) << false << false;
    QTest::newRow("OKX") << int(SimCredentials::Style::Okx) << true << false;
    QTest::newRow("Kraken") << int(SimCredentials::Style::Kraken) << false << false;
    QTest::newRow("Coinbase") << int(SimCredentials::Style::Coinbase) << false << true;
}

void TestSimAccounts::keysAreThoseOfTheSeed()
{
    QFETCH(const int, style);
    QFETCH(const bool, hasPassphrase);
    QFETCH(const bool, hasEd25519);
    const auto made = [style](quint64 seed, int number) {
        return SimCredentials::make(SimCredentials::Style(style), seed, "venue", number);
    };
    const SimCredentials keys = made(1, 1);
    QVERIFY(!keys.apiKey.isEmpty() && !keys.apiSecret.isEmpty());
    QCOMPARE(!keys.passphrase.isEmpty(), hasPassphrase);
    QCOMPARE(!keys.ed25519Key.isEmpty(), hasEd25519);
    QCOMPARE(keys.ed25519Secret.startsWith("-----BEGIN PRIVATE KEY-----"), hasEd25519);
    QCOMPARE(made(1, 1).apiSecret, keys.apiSecret);
    QCOMPARE(made(1, 1).ed25519Secret, keys.ed25519Secret);
    for (const SimCredentials &other : {made(2, 1), made(1, 2)}) {
        QVERIFY(other.apiKey != keys.apiKey);
        QVERIFY(other.apiSecret != keys.apiSecret);
        QVERIFY(!hasPassphrase || other.passphrase != keys.passphrase);
        QVERIFY(!hasEd25519 || other.ed25519Secret != keys.ed25519Secret);
    }
}

// Prices that wander a little.
static SimAccountModel::BestPrices pricesAt(int market, int step)
{
    const qint64 middle = market == 0 ? 6'183'763 : 237'556;
    const qint64 bid = middle + qint64(double(middle) / 50 * std::sin(step / 30.0 + market));
    return {bid, bid + 3};
}

static SimAccountModel::Plan planOf(bool areContracts, bool hasFeesInQuote)
{
    const Instrument btc{.symbol = "BTCUSDT",
                         .base = "BTC",
                         .quote = "USDT",
                         .price = 61837.63,
                         .priceDecimals = 2,
                         .sizeDecimals = 5,
                         .size = 0.08};
    const Instrument eth{.symbol = "ETHUSDT",
                         .base = "ETH",
                         .quote = "USDT",
                         .price = 2375.56,
                         .priceDecimals = 2,
                         .sizeDecimals = 4,
                         .size = 1.2};
    return {.markets = {{.index = 0, .instrument = btc, .isContract = areContracts},
                        {.index = 1, .instrument = eth, .isContract = areContracts}},
            .hasFeesInQuote = hasFeesInQuote};
}

static const WallTime Start{std::chrono::hours(500'000)};

void TestSimAccounts::coinsAreTheSumOfTheFills_data()
{
    QTest::addColumn<bool>("hasFeesInQuote");
    QTest::newRow("fees in what is received") << false;
    QTest::newRow("fees in money") << true;
}

void TestSimAccounts::coinsAreTheSumOfTheFills()
{
    QFETCH(const bool, hasFeesInQuote);
    SimAccountModel account(planOf(false, hasFeesInQuote), 7, 1);
    QCOMPARE(account.balances().size(), size_t(3));
    std::vector<qint64> due;
    for (const SimBalance &balance : account.balances())
        due.push_back(balance.start);
    int fills = 0, transfers = 0, partial = 0, cancelled = 0;
    for (int step = 0; step < 20'000; ++step) {
        const SimAccountEvent event = account.step(Start + std::chrono::seconds(step),
                                                   [step](int market) { return pricesAt(market, step); });
        if (event.fill) {
            const qint64 coins = SimAccountModel::coinsOf(account.marketOf(event.order), event.fill->size);
            due[size_t(event.order.market)] += event.order.isBuy ? coins : -coins;
            due[2] += event.order.isBuy ? -event.fill->amount : event.fill->amount;
            due[size_t(event.fill->feeAsset)] -= event.fill->fee;
            QVERIFY(event.fill->size > 0 && event.fill->fee >= 0);
            ++fills;
            partial += event.order.state == SimOrder::State::PartiallyFilled;
        }
        cancelled += event.kind == SimAccountEvent::Kind::Cancelled;
        transfers += event.kind == SimAccountEvent::Kind::Transferred;
        due[2] += event.transferred;
        qint64 locked[3] = {};
        for (const auto &[id, order] : account.orders())
            locked[order.isBuy ? 2 : order.market] += order.locked;
        for (size_t i = 0; i < 3; ++i) {
            const SimBalance &balance = account.balances()[i];
            QCOMPARE(balance.total, due[i]);
            QCOMPARE(balance.locked, locked[i]);
            QVERIFY(balance.free() >= 0 && balance.total >= 0 && balance.locked >= 0);
        }
    }
    QVERIFY(fills > 5000 && partial > 1000 && cancelled > 500 && transfers > 100);
}

void TestSimAccounts::positionsAreTheSumOfTheFills()
{
    SimAccountModel account(planOf(true, false), 7, 1);
    QCOMPARE(account.balances().size(), size_t(1));
    qint64 money = account.quote().start, sizes[2] = {}, spent = 0, realized = 0;
    int turned = 0;
    for (int step = 0; step < 20'000; ++step) {
        const qint64 before[2] = {account.position(0).size, account.position(1).size};
        const SimAccountEvent event = account.step(Start + std::chrono::seconds(step),
                                                   [step](int market) { return pricesAt(market, step); });
        money += event.transferred;
        if (event.fill) {
            const int market = event.order.market;
            sizes[market] += event.order.isBuy ? event.fill->size : -event.fill->size;
            spent += event.order.isBuy ? event.fill->amount : -event.fill->amount;
            money += event.fill->realized - event.fill->fee;
            realized += event.fill->realized;
            turned += before[market] * sizes[market] < 0;
            // The average lies where was traded.
            const double entry = double(account.entryPrice(market));
            if (std::abs(sizes[market]) > 100)
                QVERIFY(std::abs(entry - double(pricesAt(market, 0).bid)) < entry / 10);
        }
        QCOMPARE(account.quote().total, money);
        for (int market = 0; market < 2; ++market) {
            QCOMPARE(account.position(market).size, sizes[market]);
            QCOMPARE(account.position(market).cost == 0, sizes[market] == 0);
        }
        // What was paid is either lost, won, or in what is held.
        QCOMPARE(account.position(0).cost + account.position(1).cost, spent + realized);
    }
    QVERIFY(turned > 10);
}

void TestSimAccounts::numbersRiseWithoutHoles()
{
    SimAccountModel account(planOf(false, false), 3, 2);
    qint64 lastOrder = 0, lastFill = 0;
    for (int step = 1; step <= 2000; ++step) {
        const SimAccountEvent event = account.step(Start, [step](int market) { return pricesAt(market, step); });
        QCOMPARE(event.id, qint64(step));
        if (event.kind == SimAccountEvent::Kind::Placed)
            QVERIFY(event.order.id > std::exchange(lastOrder, event.order.id));
        if (event.fill)
            QVERIFY(event.fill->id > std::exchange(lastFill, event.fill->id));
    }
    SimAccountModel other(planOf(false, false), 3, 1);
    const SimAccountEvent first = other.step(Start, [](int market) { return pricesAt(market, 0); });
    QVERIFY(first.order.id < 200'000'000);   // Account 2 began above.
}

void TestSimAccounts::theSameSeedIsTheSameLife()
{
    const auto live = [](quint64 seed) {
        SimAccountModel account(planOf(false, false), seed, 1);
        for (int step = 0; step < 500; ++step)
            (void)account.step(Start, [step](int market) { return pricesAt(market, step); });
        TextWriter out;
        account.writeState(out);
        return out.bytes().toByteArray();
    };
    QCOMPARE(live(5), live(5));
    QVERIFY(live(5) != live(6));
}

}   // namespace tst_simaccounts

FEEDWARDEN_GUILESS_TEST(tst_simaccounts::TestSimAccounts)
#include "tst_simaccounts.moc"
