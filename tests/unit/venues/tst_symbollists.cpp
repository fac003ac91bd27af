// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/symbollist.h"
#include "core/venues/venueregistry.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_symbollists {

using namespace feedwarden;

/// What each exchange lists, from bodies as they come.
class TestSymbolLists final : public QObject
{
    Q_OBJECT
private slots:
    void listIsRead_data();
    void listIsRead();
    void everyVenueHasASource();
    void refusalIsTold_data();
    void refusalIsTold();
    void brokenBodyIsNoList_data();
    void brokenBodyIsNoList();
    void cutBodyIsNoList_data() { listIsRead_data(); }
    void cutBodyIsNoList();
    void pagesFollowTheirMarks();
    void longListIsReadAtOnce();
};

static Result<SymbolPage> parsed(const QString &venue, const QByteArray &body, const QString &asked = {})
{
    const SymbolSource *const source = findSymbolSource(venue);
    return source->parse(body, asked.isEmpty() ? source->paths.constFirst() : asked);
}

static QString textOf(const ListedSymbol &symbol)
{
    return symbol.symbol + u' ' + symbol.base + u' ' + symbol.quote
           + (symbol.isTrading ? QString() : QStringLiteral(" (off)"));
}

void TestSymbolLists::listIsRead_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("symbols");
    QTest::newRow("binance-spot")
        << "binance-spot"
        << QByteArray(
               R"({"timezone":"UTC","serverTime":1765432100000,"rateLimits":[{"rateLimitType":"REQUEST_WEIGHT","limit":6000}],)"
               R"("exchangeFilters":[],"symbols":[{"symbol":"ETHBTC","status":"TRADING","baseAsset":"ETH",)"
               R"("baseAssetPrecision":8,"quoteAsset":"BTC","orderTypes":["LIMIT","MARKET"],"icebergAllowed":true,)"
               R"("filters":[{"filterType":"PRICE_FILTER","minPrice":"0.00001000"}],"permissions":[],"permissionSets":[]},)"
               R"({"symbol":"BCCBTC","status":"BREAK","baseAsset":"BCC","quoteAsset":"BTC"}]})")
        << QStringList{QStringLiteral("ETHBTC ETH BTC"), QStringLiteral("BCCBTC BCC BTC (off)")};
    QTest::newRow("binance-usdm")
        << "binance-usdm"
        << QByteArray(
               R"({"exchangeFilters":[],"symbols":[{"symbol":"BTCUSDT","pair":"BTCUSDT","contractType":"PERPETUAL",)"
               R"("status":"TRADING","baseAsset":"BTC","quoteAsset":"USDT","marginAsset":"USDT"},)"
               R"({"symbol":"BTCUSDT_260327","status":"PENDING_TRADING","baseAsset":"BTC","quoteAsset":"USDT"}]})")
        << QStringList{QStringLiteral("BTCUSDT BTC USDT"), QStringLiteral("BTCUSDT_260327 BTC USDT (off)")};
    QTest::newRow("binance-coinm")
        << "binance-coinm"
        << QByteArray(R"({"symbols":[{"symbol":"BTCUSD_PERP","pair":"BTCUSD","contractStatus":"TRADING",)"
                      R"("contractSize":100,"baseAsset":"BTC","quoteAsset":"USD","marginAsset":"BTC"}]})")
        << QStringList{QStringLiteral("BTCUSD_PERP BTC USD")};
    QTest::newRow("bybit-spot")
        << "bybit-spot"
        << QByteArray(R"({"retCode":0,"retMsg":"OK","result":{"category":"spot","list":[{"symbol":"BTCUSDT",)"
                      R"("baseCoin":"BTC","quoteCoin":"USDT","innovation":"0","status":"Trading","lotSizeFilter":{}},)"
                      R"({"symbol":"XYZUSDT","baseCoin":"XYZ","quoteCoin":"USDT","status":"PreLaunch"}]},)"
                      R"("retExtInfo":{},"time":1672712468011})")
        << QStringList{QStringLiteral("BTCUSDT BTC USDT"), QStringLiteral("XYZUSDT XYZ USDT (off)")};
    QTest::newRow("bybit-linear")
        << "bybit-linear"
        << QByteArray(
               R"({"retCode":0,"retMsg":"OK","result":{"category":"linear","list":[{"symbol":"BTC-26JUN26","contractType":)"
               R"("LinearFutures","status":"Trading","baseCoin":"BTC","quoteCoin":"USDC"}],"nextPageCursor":""},"time":1})")
        << QStringList{QStringLiteral("BTC-26JUN26 BTC USDC")};
    QTest::newRow("coinbase")
        << "coinbase"
        << QByteArray(R"({"products":[{"product_id":"BTC-USD","price":"67000.01","base_name":"Bitcoin",)"
                      R"("quote_name":"US Dollar","is_disabled":false,"status":"online","trading_disabled":false,)"
                      R"("base_currency_id":"BTC","quote_currency_id":"USD","fcm_trading_session_details":null},)"
                      R"({"product_id":"OLD-USD","status":"delisted","is_disabled":true,"trading_disabled":true,)"
                      R"("base_currency_id":"OLD","quote_currency_id":"USD"}],"num_products":2})")
        << QStringList{QStringLiteral("BTC-USD BTC USD"), QStringLiteral("OLD-USD OLD USD (off)")};
    QTest::newRow("coinbase-exchange")
        << "coinbase-exchange"
        << QByteArray(R"([{"id":"BTC-USD","base_currency":"BTC","quote_currency":"USD","quote_increment":"0.01",)"
                      R"("status":"online","status_message":"","trading_disabled":false},)"
                      R"({"id":"A-B","base_currency":"A","quote_currency":"B","status":"delisted"}])")
        << QStringList{QStringLiteral("BTC-USD BTC USD"), QStringLiteral("A-B A B (off)")};
    // XBT and XDG are what REST says; the socket of version 2 wants BTC and DOGE.
    QTest::newRow("kraken")
        << "kraken"
        << QByteArray(
               R"({"error":[],"result":{"XXBTZUSD":{"altname":"XBTUSD","wsname":"XBT/USD","aclass_base":"currency",)"
               R"("base":"XXBT","quote":"ZUSD","fees":[[0,0.4]],"status":"online"},"XDGEUR":{"altname":"XDGEUR",)"
               R"("wsname":"XDG/EUR","status":"cancel_only"},"ETHXBT":{"wsname":"ETH/XBT","status":"online"},)"
               R"("XXBTZUSD.d":{"altname":"XBTUSD.d"},"AAPLxUSD":{"wsname":"AAPLx/USD","status":"online"}}})")
        << QStringList{QStringLiteral("BTC/USD BTC USD"), QStringLiteral("DOGE/EUR DOGE EUR (off)"),
                       QStringLiteral("ETH/BTC ETH BTC"), QStringLiteral("AAPLx/USD AAPLx USD")};
    QTest::newRow("okx")
        << "okx"
        << QByteArray(R"({"code":"0","data":[{"alias":"","baseCcy":"BTC","instId":"BTC-USDT","instType":"SPOT",)"
                      R"("quoteCcy":"USDT","state":"live","tradeQuoteCcyList":["USDT","USD"]},)"
                      R"({"baseCcy":"","instId":"ETH-USD-SWAP","instType":"SWAP","state":"suspend"}],"msg":""})")
        << QStringList{QStringLiteral("BTC-USDT BTC USDT"), QStringLiteral("ETH-USD-SWAP ETH USD (off)")};
    QTest::newRow("polymarket")
        << "polymarket"
        << QByteArray(
               R"({"limit":1000,"count":1,"next_cursor":"LTE=","data":[{"condition_id":"0x1","question":"Will it \"rain\"?",)"
               R"("active":true,"closed":false,"accepting_orders":true,"tokens":[{"token_id":"71321045679252212594626385532706912750332728571942532289631379312455583992563",)"
               R"("outcome":"Yes","price":0.4,"winner":false},{"token_id":"12","outcome":"No","price":0.6}]},)"
               R"({"question":"Over?","closed":true,"accepting_orders":false,"tokens":[{"token_id":"","outcome":"Yes"},)"
               R"({"token_id":"13","outcome":"No"}]}]})")
        << QStringList{QStringLiteral("71321045679252212594626385532706912750332728571942532289631379312455583992563 "
                                      "Will it \"rain\"? Yes"),
                       QStringLiteral("12 Will it \"rain\"? No"), QStringLiteral("13 Over? No (off)")};
}

void TestSymbolLists::listIsRead()
{
    QFETCH(const QString, venue);
    QFETCH(const QByteArray, body);
    QFETCH(const QStringList, symbols);
    const auto page = parsed(venue, body);
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QStringList texts;
    for (const ListedSymbol &symbol : page->symbols)
        texts << textOf(symbol);
    QCOMPARE(texts, symbols);
    QCOMPARE(page->next, QString());
    // As this program's configuration wants them.
    const auto protocol = createProtocol(venue);
    for (const ListedSymbol &symbol : page->symbols)
        QVERIFY2(protocol->checkStream({symbol.symbol, protocol->facts().channels.constFirst()}),
                 qPrintable(symbol.symbol));
}

void TestSymbolLists::everyVenueHasASource()
{
    for (const VenueFacts *const facts : builtInVenues()) {
        const SymbolSource *const source = findSymbolSource(facts->id);
        QVERIFY2(source && !source->paths.isEmpty() && source->parse, qPrintable(facts->id));
        QVERIFY(!facts->restUrl.isEmpty());
        if (!source->example.isEmpty())
            QVERIFY2(createProtocol(facts->id)->checkStream({source->example, facts->channels.constFirst()}),
                     qPrintable(facts->id));
    }
    QVERIFY(!findSymbolSource(u"generic"));
}

void TestSymbolLists::refusalIsTold_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("bybit") << "bybit-linear"
                           << QByteArray(R"({"retCode":10001,"retMsg":"not now","result":{},"time":1})");
    QTest::newRow("okx") << "okx" << QByteArray(R"({"code":"50001","data":[],"msg":"not now"})");
    QTest::newRow("kraken") << "kraken" << QByteArray(R"({"error":["not now"]})");
}

void TestSymbolLists::refusalIsTold()
{
    QFETCH(const QString, venue);
    QFETCH(const QByteArray, body);
    const auto page = parsed(venue, body);
    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::ServerRefused);
    QCOMPARE(page.error().detail, QStringLiteral("not now"));
}

void TestSymbolLists::brokenBodyIsNoList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("an object of something else") << QByteArray(R"({"message":"hello"})");
    QTest::newRow("a page in HTML") << QByteArray("<html><body>Access denied</body></html>");
    QTest::newRow("a number") << QByteArray("42");
    QTest::newRow("a list of numbers") << QByteArray("[1,2,3]");
    QTest::newRow("texts where objects belong")
        << QByteArray(R"({"symbols":["a"],"products":["a"],"data":["a"],"result":{"list":["a"]}})");
    QTest::newRow("numbers where lists belong") << QByteArray(R"({"symbols":1,"products":1,"data":1,"result":1})");
    QTest::newRow("not UTF-8") << QByteArray("{\"symbols\":[{\"symbol\":\"\xff\xfe\"}]}");
    QTest::newRow("a thousand brackets") << QByteArray(1'000, '[');
    QTest::newRow("something behind it") << QByteArray(
        R"({"symbols":[],"products":[],"data":[],"result":{"list":[]}} x)");
}

void TestSymbolLists::brokenBodyIsNoList()
{
    QFETCH(const QByteArray, body);
    for (const VenueFacts *const facts : builtInVenues()) {
        const auto page = parsed(facts->id, body);
        QVERIFY2(!page, qPrintable(facts->id));
        QCOMPARE(page.error().code, ErrorCode::BadData);
        QVERIFY(!page.error().detail.isEmpty());
    }
}

void TestSymbolLists::cutBodyIsNoList()
{
    QFETCH(const QString, venue);
    QFETCH(const QByteArray, body);
    for (qsizetype size = 0; size < body.size(); ++size)
        QVERIFY2(!parsed(venue, body.first(size)), qPrintable(QString::number(size)));
}

void TestSymbolLists::pagesFollowTheirMarks()
{
    const SymbolSource &bybit = *findSymbolSource(u"bybit-linear");
    const auto page = [&](const QByteArray &mark, const QString &asked) {
        const auto read = bybit.parse(R"({"retCode":0,"result":{"list":[],"nextPageCursor":")" + mark + R"("}})",
                                      asked);
        return read ? read->next : QStringLiteral("error");
    };
    // The mark is handed out as it has to be written.
    const QString first = bybit.paths.constFirst();
    const QString second = page("first%3DABC%26last%3DDEF", first);
    QCOMPARE(second, first + QStringLiteral("&cursor=first%3DABC%26last%3DDEF"));
    QCOMPARE(page("xyz", second), first + QStringLiteral("&cursor=xyz"));
    QCOMPARE(page("a&b=c", first), first + QStringLiteral("&cursor=a%26b%3Dc"));
    QCOMPARE(page("", second), QString());

    const SymbolSource &polymarket = *findSymbolSource(u"polymarket");
    const auto read = polymarket.parse(R"({"next_cursor":"MTAwMA==","data":[]})", polymarket.paths.constFirst());
    QVERIFY(read);
    QCOMPARE(read->next, QStringLiteral("/sampling-markets?next_cursor=MTAwMA%3D%3D"));
}

void TestSymbolLists::longListIsReadAtOnce()
{
    QByteArray body = R"({"symbols":[)";
    for (int i = 0; i < 20'000; ++i) {
        body += (i > 0 ? ",{" : "{") + QByteArray(R"("symbol":"X)") + QByteArray::number(i)
                + R"(USDT","status":"TRADING","baseAsset":"X)" + QByteArray::number(i)
                + R"(","quoteAsset":"USDT","filters":[{"filterType":"LOT_SIZE","minQty":"0.00001000"}]})";
    }
    const auto page = parsed(QStringLiteral("binance-spot"), body + "]}");
    QVERIFY(page);
    QCOMPARE(page->symbols.size(), 20'000);
    QCOMPARE(page->symbols.constLast().symbol, QStringLiteral("X19999USDT"));
}

}   // namespace tst_symbollists

FEEDWARDEN_APPLESS_TEST(tst_symbollists::TestSymbolLists)
#include "tst_symbollists.moc"
