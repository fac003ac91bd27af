// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/feed/bookchecksum.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <map>

#include <zlib.h>

namespace tst_orderbook {

using namespace feedwarden;

/// The plainest book there is: what counts for each price, as it was sent.
struct ModelBook {
    std::map<Decimal, BookLevel> bids, asks;
    size_t depth = 0;

    void apply(const std::vector<BookLevel> &newBids, const std::vector<BookLevel> &newAsks)
    {
        for (const auto &[side, levels] : {std::pair(&bids, &newBids), std::pair(&asks, &newAsks)}) {
            for (const BookLevel &level : *levels) {
                side->erase(level.price);
                if (!level.quantity.isZero())
                    side->emplace(level.price, level);
            }
        }
        while (depth > 0 && bids.size() > depth)
            bids.erase(bids.begin());
        while (depth > 0 && asks.size() > depth)
            asks.erase(std::prev(asks.end()));
    }
    void replace(const std::vector<BookLevel> &newBids, const std::vector<BookLevel> &newAsks)
    {
        bids.clear();
        asks.clear();
        apply(newBids, newAsks);
    }
};

/// Not by value alone: with the digits as they were sent, which checksums are made of.
static QByteArray textOf(const BookLevel &level)
{
    std::array<char, Decimal::MaxSentLength> text;
    QByteArray all(text.data(), level.price.writeAsSent(text.data()) - text.data());
    all.append('x');
    return all.append(text.data(), level.quantity.writeAsSent(text.data()) - text.data());
}

static QByteArray textOf(const OrderBook &book)
{
    QByteArray all;
    for (const auto &side : {book.bids(), book.asks()}) {
        for (const BookLevel &level : side)
            all.append(textOf(level)).append(' ');
        all.append('\n');
    }
    return all;
}

static QByteArray textOf(const ModelBook &book)
{
    QByteArray all;
    for (const auto &[price, level] : book.bids)
        all.append(textOf(level)).append(' ');
    all.append('\n');
    for (auto level = book.asks.rbegin(); level != book.asks.rend(); ++level)
        all.append(textOf(level->second)).append(' ');
    return all.append('\n');
}

/// The checksum as the venues' pages tell it, over the model, made by zlib.
static quint32 checksumOf(ChecksumRule rule, const ModelBook &book)
{
    std::vector<BookLevel> bids, asks;
    for (auto level = book.bids.rbegin(); level != book.bids.rend(); ++level)
        bids.push_back(level->second);
    for (const auto &[price, level] : book.asks)
        asks.push_back(level);
    QByteArray text;
    if (rule == ChecksumRule::KrakenTop10) {
        const auto addDigits = [&](const QByteArray &number) {
            QByteArray digits = QByteArray(number).replace(".", "");
            while (digits.startsWith('0'))
                digits.remove(0, 1);
            text.append(digits);
        };
        for (const auto *side : {&asks, &bids}) {
            for (size_t i = 0; i < std::min<size_t>(10, side->size()); ++i) {
                for (const QByteArray &number : textOf((*side)[i]).split('x'))
                    addDigits(number);
            }
        }
    } else {
        QList<QByteArray> parts;
        for (size_t i = 0; i < 25; ++i) {
            for (const auto *side : {&bids, &asks}) {
                if (i < side->size())
                    parts.append(textOf((*side)[i]).replace("x", ":"));
            }
        }
        text = parts.join(':');
    }
    return quint32(crc32(0, reinterpret_cast<const Bytef *>(text.constData()), uInt(text.size())));
}

/// How a market writes its prices.
using DrawPrice = std::function<QByteArray(Random &random)>;

class TestOrderBook final : public QObject
{
    Q_OBJECT

private slots:
    void anyBookAgreesWithAMap_data();
    void anyBookAgreesWithAMap();
    void aSnapshotInAnyOrderIsTheSameBook_data();
    void aSnapshotInAnyOrderIsTheSameBook();
    void aSnapshotDeeperThanTheBookIsCut();
    void aBookThatIsEmptiedBeginsAnew();
    void oneSideIsABookToo();
};

static QByteArray whole(Random &random, int below) { return QByteArray::number(quint64(random.uniform(1, below))); }

static BookLevel parsed(const QByteArray &price, const QByteArray &quantity)
{
    const auto number = [](const QByteArray &text) { return *Decimal::parse({text.constData(), size_t(text.size())}); };
    return {number(price), number(quantity)};
}

void TestOrderBook::anyBookAgreesWithAMap_data()
{
    QTest::addColumn<DrawPrice>("draw");
    QTest::addColumn<int>("depth");
    const DrawPrice cents = [](Random &random) {
        // Trailing zeros are not always written.
        const QByteArray price = whole(random, 40) + '.' + QByteArray::number(int(random.uniform(0, 10)));
        return random.unit() < 0.3 ? price + '0' : price;
    };
    const DrawPrice many = [](Random &random) { return whole(random, 3'000) + ".25"; };
    const DrawPrice grows = [](Random &random) {
        // More and more digits: all prices so far are to be written anew.
        return "1." + QByteArray::number(qint64(random.next() % 100'000'000'000)).left(int(random.uniform(1, 12)));
    };
    const DrawPrice anyOrder = [](Random &random) {
        // No whole number of a small unit holds both ends.
        return whole(random, 9) + 'e' + QByteArray::number(int(random.uniform(-17, 18)));
    };
    const DrawPrice long_ = [](Random &random) {
        // Some levels are of more characters than are remembered, some of just as many, some of fewer.
        return "0." + QByteArray(int(random.uniform(24, 34)), '0') + whole(random, 9);
    };
    const DrawPrice negative = [](Random &random) { return '-' + whole(random, 30) + ".5"; };
    QTest::newRow("cents") << cents << 0;
    QTest::newRow("cents, cut to 10") << cents << 10;
    QTest::newRow("cents, the best alone") << cents << 1;
    QTest::newRow("a thousand levels") << many << 0;
    QTest::newRow("a thousand levels, cut to 500") << many << 500;
    QTest::newRow("more and more digits") << grows << 0;
    QTest::newRow("more and more digits, cut to 25") << grows << 25;
    QTest::newRow("no common unit") << anyOrder << 0;
    QTest::newRow("no common unit, cut to 25") << anyOrder << 25;
    QTest::newRow("more digits than are remembered") << long_ << 0;
    QTest::newRow("below zero") << negative << 0;
}

void TestOrderBook::anyBookAgreesWithAMap()
{
    QFETCH(const DrawPrice, draw);
    QFETCH(const int, depth);
    Random random(7);
    ModelBook model{.bids = {}, .asks = {}, .depth = size_t(depth)};
    OrderBook kraken(depth, ChecksumRule::KrakenTop10);
    OrderBook okx(depth, ChecksumRule::OkxTop25);
    const auto drawLevels = [&](int most, double removed) {
        std::vector<BookLevel> levels;
        for (int i = int(random.uniform(0, most)); i > 0; --i) {
            const QByteArray quantity = random.unit() < removed ? "0.000" : whole(random, 500) + ".50";
            levels.push_back(parsed(draw(random), quantity));
        }
        // In order most of the time, as venues do.
        if (random.unit() < 0.7)
            std::stable_sort(levels.begin(), levels.end(), [](auto &a, auto &b) { return a.price < b.price; });
        if (random.unit() < 0.5)
            std::reverse(levels.begin(), levels.end());
        return levels;
    };
    int seen = 0;
    for (int step = 0; step < 2'000; ++step) {
        const double what = random.unit();
        if (what < 0.005) {
            const auto bids = drawLevels(1'500, 0.1), asks = drawLevels(1'500, 0.1);
            model.replace(bids, asks);
            kraken.replace(bids, asks);
            okx.replace(bids, asks);
        } else {
            const auto bids = drawLevels(12, 0.4), asks = drawLevels(12, 0.4);
            model.apply(bids, asks);
            kraken.apply(bids, asks);
            okx.apply(bids, asks);
        }
        QCOMPARE(bookChecksum(ChecksumRule::KrakenTop10, kraken), checksumOf(ChecksumRule::KrakenTop10, model));
        QCOMPARE(bookChecksum(ChecksumRule::OkxTop25, okx), checksumOf(ChecksumRule::OkxTop25, model));
        // A book asked by another rule than its own does not mix them up.
        QCOMPARE(bookChecksum(ChecksumRule::OkxTop25, kraken), checksumOf(ChecksumRule::OkxTop25, model));
        if (step % 20 != 0)
            continue;
        QCOMPARE(textOf(kraken), textOf(model));
        QCOMPARE(textOf(okx), textOf(model));
        seen = std::max(seen, int(model.bids.size()));
    }
    QVERIFY2(seen >= (depth > 0 ? std::min(depth, 10) : 10), "the book was never filled");
}

void TestOrderBook::aSnapshotInAnyOrderIsTheSameBook_data()
{
    QTest::addColumn<int>("order");
    QTest::newRow("best first") << 0;
    QTest::newRow("worst first") << 1;
    QTest::newRow("shuffled") << 2;
}

void TestOrderBook::aSnapshotInAnyOrderIsTheSameBook()
{
    QFETCH(const int, order);
    Random random(3);
    for (const int depth : {0, 100}) {
        std::vector<BookLevel> bids, asks;
        for (int i = 0; i < 1'000; ++i) {
            // Every tenth is gone already.
            const QByteArray quantity = i % 10 == 3 ? "0" : "1.5";
            bids.push_back(parsed(QByteArray::number(5'000 - i) + ".10", quantity));
            asks.push_back(parsed(QByteArray::number(5'001 + i) + ".1", quantity));
        }
        ModelBook model{.bids = {}, .asks = {}, .depth = size_t(depth)};
        model.replace(bids, asks);
        for (auto *side : {&bids, &asks}) {
            if (order == 1)
                std::reverse(side->begin(), side->end());
            for (size_t i = side->size(); order == 2 && i > 1; --i)
                std::swap((*side)[i - 1], (*side)[random.next() % i]);
        }
        OrderBook book(depth);
        book.replace(bids, asks);
        QCOMPARE(textOf(book), textOf(model));
        QCOMPARE(book.bids().size(), size_t(depth > 0 ? depth : 900));
        // And again, over what was there.
        book.replace(bids, asks);
        QCOMPARE(textOf(book), textOf(model));
    }
}

void TestOrderBook::aSnapshotDeeperThanTheBookIsCut()
{
    OrderBook book(2);
    const BookLevel asks[] = {parsed("3", "1"), parsed("1", "0"), parsed("2", "1"), parsed("4", "1")};
    book.replace({}, asks);
    QCOMPARE(textOf(book), QByteArray("\n3x1 2x1 \n"));
}

void TestOrderBook::aBookThatIsEmptiedBeginsAnew()
{
    // Prices without a common unit are compared slowly; what comes after them is not held to that, and right.
    OrderBook book;
    book.apply(std::array{parsed("1e17", "1"), parsed("1e-17", "1"), parsed("5", "1")}, {});
    QCOMPARE(book.bids().size(), size_t(3));
    QCOMPARE(book.bestBid()->price, *Decimal::parse("1e17"));
    book.apply(std::array{parsed("1e-17", "0"), parsed("5", "0"), parsed("100000000000000000", "0")}, {});
    QVERIFY(book.isEmpty());
    book.apply(std::array{parsed("1.5", "1"), parsed("1.25", "1"), parsed("2", "1")}, {});
    QCOMPARE(textOf(book), QByteArray("1.25x1 1.5x1 2x1 \n\n"));
}

void TestOrderBook::oneSideIsABookToo()
{
    OrderBook book(7, ChecksumRule::OkxTop25);
    QCOMPARE(book.depth(), 7);
    QCOMPARE(book.checksum(), ChecksumRule::OkxTop25);
    QVERIFY(book.isEmpty() && !book.bestBid() && !book.bestAsk());
    book.apply(std::array{parsed("2", "1"), parsed("1", "1")}, {});
    QVERIFY(!book.isEmpty() && !book.isCrossed());
    QVERIFY(book.bestBid() && !book.bestAsk());
    book.clear();
    QVERIFY(book.isEmpty());
    book.apply({}, std::array{parsed("2", "1"), parsed("1", "1")});
    QVERIFY(!book.isEmpty() && !book.isCrossed());
    QVERIFY(!book.bestBid());
    QCOMPARE(book.bestAsk()->price, *Decimal::parse("1"));
    book.clear();
    QVERIFY(book.isEmpty() && !book.bestAsk());
}

}   // namespace tst_orderbook

FEEDWARDEN_GUILESS_TEST(tst_orderbook::TestOrderBook)
#include "tst_orderbook.moc"
