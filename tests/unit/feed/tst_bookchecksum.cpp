// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/bookchecksum.h"
#include "core/feed/streamledger.h"
#include "tests/support/captures.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <functional>
#include <map>

namespace tst_bookchecksum {

using namespace feedwarden;
using Kind = LedgerEvent::Kind;

static const Clock::time_point t0{1'000'000s};
static const WallTime wall0{std::chrono::nanoseconds(1'786'923'424'000'000'000)};

static BookLevel level(const QByteArray &price, const QByteArray &quantity)
{
    return {*Decimal::parse({price.constData(), size_t(price.size())}),
            *Decimal::parse({quantity.constData(), size_t(quantity.size())})};
}

/// "45285.2/0.00100000 45286.4/1.54571953".
static std::vector<BookLevel> levels(const char *text)
{
    std::vector<BookLevel> result;
    for (const QByteArray &each : QByteArray(text).split(' ')) {
        const auto parts = each.split('/');
        if (parts.size() == 2)
            result.push_back(level(parts[0], parts[1]));
    }
    return result;
}

// The example of Kraken's checksum guide.
static const char KrakenAsks[] = "45285.2/0.00100000 45286.4/1.54571953 45286.6/1.54571109 45289.6/1.54560911 "
                                 "45290.2/0.15890660 45291.8/1.54553491 45294.7/0.04454749 45296.1/0.35380000 "
                                 "45297.5/0.09945542 45299.5/0.18772827";
static const char KrakenBids[] = "45283.5/0.10000000 45283.4/1.54582015 45282.1/0.10000000 45281.0/0.10000000 "
                                 "45280.3/1.54592586 45279.0/0.07990000 45277.6/0.03310103 45277.5/0.30000000 "
                                 "45277.3/1.54602737 45276.6/0.15445238";
static constexpr quint32 KrakenExpected = 3'310'070'434;

static OrderBook bookOf(const std::vector<BookLevel> &bids, const std::vector<BookLevel> &asks)
{
    OrderBook book;
    book.replace(bids, asks);
    return book;
}

/// A book message of a recording, read without any code of ours but the numbers.
struct RecordedChange {
    QByteArray market;
    bool isSnapshot = false;
    std::vector<BookLevel> bids, asks;
    quint32 checksum = 0;
};

/// Kraken's numbers are bare ones, and a JSON reader would lose their zeros.
static std::optional<RecordedChange> krakenChange(const QByteArray &line)
{
    if (!line.startsWith("{\"channel\":\"book\""))
        return {};
    RecordedChange change;
    change.isSnapshot = line.contains("\"type\":\"snapshot\"");
    const QString text = QString::fromLatin1(line);
    const auto sideOf = [&](const char *name) {
        std::vector<BookLevel> side;
        const qsizetype begin = text.indexOf(QStringLiteral("\"%1\":[").arg(QLatin1String(name)));
        const QString list = text.mid(begin, text.indexOf(u']', begin) - begin);
        static const QRegularExpression Level(QStringLiteral("\"price\":([0-9.]+),\"qty\":([0-9.]+)"));
        for (auto matches = Level.globalMatch(list); matches.hasNext();) {
            const auto match = matches.next();
            side.push_back(level(match.captured(1).toLatin1(), match.captured(2).toLatin1()));
        }
        return side;
    };
    change.bids = sideOf("bids");
    change.asks = sideOf("asks");
    static const QRegularExpression Checksum(QStringLiteral("\"checksum\":(\\d+)"));
    change.checksum = Checksum.match(text).captured(1).toUInt();
    return change;
}

static std::optional<RecordedChange> okxChange(const QByteArray &line)
{
    const QJsonObject message = QJsonDocument::fromJson(line).object();
    const QJsonObject arg = message.value(QLatin1String("arg")).toObject();
    if (arg.value(QLatin1String("channel")) != QLatin1String("books") || !message.contains(QLatin1String("data")))
        return {};
    RecordedChange change;
    change.market = arg.value(QLatin1String("instId")).toString().toLatin1();
    change.isSnapshot = message.value(QLatin1String("action")) == QLatin1String("snapshot");
    const QJsonObject data = message.value(QLatin1String("data")).toArray().at(0).toObject();
    for (const auto &[name, side] : {std::pair("bids", &change.bids), std::pair("asks", &change.asks)}) {
        for (const QJsonValue &each : data.value(QLatin1String(name)).toArray())
            side->push_back(level(each[0].toString().toLatin1(), each[1].toString().toLatin1()));
    }
    change.checksum = quint32(qint32(data.value(QLatin1String("checksum")).toDouble()));
    return change;
}

struct Recording {
    const char *file;
    ChecksumRule rule;
    int depth;
    std::optional<RecordedChange> (*read)(const QByteArray &);
    int expected;
};
static constexpr Recording Kraken{"kraken/spot-v2-book10-btcusd-20260816", ChecksumRule::KrakenTop10, 10, krakenChange,
                                  54};
static constexpr Recording Okx{"okx/v5-books-trades-tickers-20220513", ChecksumRule::OkxTop25, 0, okxChange, 191};

static std::vector<RecordedChange> changesOf(const Recording &recording)
{
    std::vector<RecordedChange> changes;
    const auto capture = loadCapture(QLatin1String(recording.file));
    if (!capture)
        return changes;
    for (const QByteArray &line : capture->lines) {
        if (auto change = recording.read(line))
            changes.push_back(std::move(*change));
    }
    return changes;
}

/// A ledger with one book that is subscribed again as soon as it asks for it.
struct Line {
    StreamLedger ledger;
    Clock::time_point now = t0;
    std::vector<LedgerEvent> events;

    Line(ChecksumRule rule, int depth, LedgerPolicy policy = {}) : ledger(policy)
    {
        StreamTraits traits;
        traits.needsSnapshot = true;
        traits.bookDepth = depth;
        traits.checksum = rule;
        ledger.addStream(0, {QStringLiteral("BTC/USD"), Channel::Depth}, traits, now);
        ledger.start(now);
        begin();
    }
    void begin()
    {
        ledger.sessionStarted(now);
        ledger.acknowledged(0, now);
        collect();
    }
    void collect()
    {
        std::vector<LedgerEvent> drained;
        ledger.takeEvents(drained);
        for (const LedgerEvent &event : drained) {
            if (event.kind == Kind::NeedResubscribe)
                ledger.requested(0, now);
        }
        events.insert(events.end(), drained.begin(), drained.end());
    }
    int count(Kind kind) const
    {
        return int(std::count_if(events.begin(), events.end(),
                                 [kind](const LedgerEvent &event) { return event.kind == kind; }));
    }
    LedgerVerdict give(const RecordedChange &change, std::optional<quint32> checksum)
    {
        std::vector<BookLevel> all = change.bids;
        all.insert(all.end(), change.asks.begin(), change.asks.end());
        FeedMessage message;
        message.stream = 0;
        message.payload = BookChange{0, quint32(change.bids.size()), quint32(change.asks.size()), change.isSnapshot,
                                     checksum};
        const LedgerVerdict verdict = ledger.accept(message, all, now, wall0 + (now - t0));
        collect();
        return verdict;
    }
    LedgerVerdict give(const RecordedChange &change) { return give(change, change.checksum); }
};

class TestBookChecksum final : public QObject
{
    Q_OBJECT

private slots:
    void krakensExample();
    void okxsExample();
    void whatASideHasNotIsLeftOut();
    void onlyTheBestLevelsCount();
    void digitsCountAsSent();
    void aLevelIsRememberedAsItWasWrittenLast();
    void recordedChecksumsAllMatch_data();
    void recordedChecksumsAllMatch();
    void withoutTheCutKrakensBookIsWrong();
    void aPlantedFaultIsFoundAtOnce_data();
    void aPlantedFaultIsFoundAtOnce();
    void afterAMismatchNothingIsPublishedUntilASnapshotFits();
    void aBookThatNeverMatchesIsGivenUp();
    void aSnapshotThatIsWrongIsAskedForAgainAtOnce();
    void whereNothingIsComparedNothingFails_data();
    void whereNothingIsComparedNothingFails();
};

void TestBookChecksum::krakensExample()
{
    QCOMPARE(bookChecksum(ChecksumRule::KrakenTop10, bookOf(levels(KrakenBids), levels(KrakenAsks))), KrakenExpected);
}

void TestBookChecksum::okxsExample()
{
    // "3366.1:7:3366.8:9:3366:6:3368:8" (OKX API documentation).
    const OrderBook book = bookOf(levels("3366.1/7 3366/6"), levels("3366.8/9 3368/8"));
    QCOMPARE(qint32(bookChecksum(ChecksumRule::OkxTop25, book)), -1'881'014'294);
}

void TestBookChecksum::whatASideHasNotIsLeftOut()
{
    // Made with another program: crc32 of "3366.1:7:3366.8:9:3368:8:3372:8" and of "336617336893368833728".
    QCOMPARE(bookChecksum(ChecksumRule::OkxTop25, bookOf(levels("3366.1/7"), levels("3366.8/9 3368/8 3372/8"))),
             831'078'360u);
    QCOMPARE(bookChecksum(ChecksumRule::KrakenTop10, OrderBook()), 0u);
    QCOMPARE(bookChecksum(ChecksumRule::OkxTop25, OrderBook()), 0u);
    QCOMPARE(bookChecksum(ChecksumRule::None, bookOf(levels("3366.1/7"), {})), 0u);
}

void TestBookChecksum::onlyTheBestLevelsCount()
{
    auto bids = levels(KrakenBids), asks = levels(KrakenAsks);
    bids.push_back(level("45276.5", "1.00000000"));
    asks.push_back(level("45299.6", "1.00000000"));
    QCOMPARE(bookChecksum(ChecksumRule::KrakenTop10, bookOf(bids, asks)), KrakenExpected);
    bids.push_back(level("45283.6", "1.00000000"));
    QVERIFY(bookChecksum(ChecksumRule::KrakenTop10, bookOf(bids, asks)) != KrakenExpected);

    std::vector<BookLevel> deep;
    for (int i = 0; i < 26; ++i)
        deep.push_back(level(QByteArray::number(100 - i), "1"));
    const quint32 with26 = bookChecksum(ChecksumRule::OkxTop25, bookOf(deep, {}));
    deep.pop_back();
    QCOMPARE(bookChecksum(ChecksumRule::OkxTop25, bookOf(deep, {})), with26);
    deep.pop_back();
    QVERIFY(bookChecksum(ChecksumRule::OkxTop25, bookOf(deep, {})) != with26);
}

void TestBookChecksum::digitsCountAsSent()
{
    const auto asks = levels(KrakenAsks);
    auto bids = levels(KrakenBids);
    bids[3] = level("45281", "0.10000000");   // the same value as 45281.0
    QVERIFY(bookChecksum(ChecksumRule::KrakenTop10, bookOf(bids, asks)) != KrakenExpected);
    bids[3] = level("45281.0", "0.1");
    QVERIFY(bookChecksum(ChecksumRule::KrakenTop10, bookOf(bids, asks)) != KrakenExpected);
    bids[3] = level("45281.0", "1.0000000e-1");   // those digits without an exponent
    QCOMPARE(bookChecksum(ChecksumRule::KrakenTop10, bookOf(bids, asks)), KrakenExpected);
}

void TestBookChecksum::aLevelIsRememberedAsItWasWrittenLast()
{
    auto bids = levels(KrakenBids);
    bids[3] = level("45281", "0.10000000");
    OrderBook book = bookOf(bids, levels(KrakenAsks));
    QVERIFY(bookChecksum(ChecksumRule::KrakenTop10, book) != KrakenExpected);
    book.apply(levels("45281.0/0.10000000"), {});
    QCOMPARE(bookChecksum(ChecksumRule::KrakenTop10, book), KrakenExpected);
}

void TestBookChecksum::recordedChecksumsAllMatch_data()
{
    QTest::addColumn<const Recording *>("recording");
    QTest::newRow("Kraken") << &Kraken;
    QTest::newRow("OKX") << &Okx;
}

void TestBookChecksum::recordedChecksumsAllMatch()
{
    QFETCH(const Recording *, recording);
    const auto changes = changesOf(*recording);
    if (changes.empty())
        QSKIP("The captures are not here.");
    QCOMPARE(int(changes.size()), recording->expected);
    std::map<QByteArray, OrderBook> books;
    for (const RecordedChange &change : changes) {
        OrderBook &book = books.try_emplace(change.market, recording->depth).first->second;
        change.isSnapshot ? book.replace(change.bids, change.asks) : book.apply(change.bids, change.asks);
        QCOMPARE(bookChecksum(recording->rule, book), change.checksum);
    }
    // And through the ledger, which is what counts.
    std::map<QByteArray, Line> lines;
    for (const RecordedChange &change : changes) {
        Line &line = lines.try_emplace(change.market, recording->rule, recording->depth).first->second;
        line.now += 100ms;
        QVERIFY(line.give(change).isTrusted);
    }
    for (const auto &[market, line] : lines)
        QCOMPARE(line.ledger.totals().checksumFailures, quint64(0));
}

void TestBookChecksum::withoutTheCutKrakensBookIsWrong()
{
    const auto changes = changesOf(Kraken);
    if (changes.empty())
        QSKIP("The captures are not here.");
    OrderBook book;
    int matches = 0;
    for (const RecordedChange &change : changes) {
        change.isSnapshot ? book.replace(change.bids, change.asks) : book.apply(change.bids, change.asks);
        matches += bookChecksum(ChecksumRule::KrakenTop10, book) == change.checksum;
    }
    QVERIFY2(matches < 54, "the recording does not need the cut, so it does not show that we do it");
}

/// What can go wrong with one change on its way.
using Damage = std::function<void(RecordedChange &)>;

void TestBookChecksum::aPlantedFaultIsFoundAtOnce_data()
{
    QTest::addColumn<const Recording *>("recording");
    QTest::addColumn<Damage>("damage");
    const auto best = [](RecordedChange &change) -> BookLevel & {
        // Of a snapshot both sides come with the best level first.
        return change.bids.front();
    };
    const Damage checksum = [](RecordedChange &change) { change.checksum ^= 1; };
    const Damage quantity = [best](RecordedChange &change) { best(change).quantity = *Decimal::parse("0.00000001"); };
    const Damage price = [best](RecordedChange &change) { best(change).price = *Decimal::parse("0.5"); };
    const Damage missing = [](RecordedChange &change) { change.bids.erase(change.bids.begin()); };
    const Damage swapped = [](RecordedChange &change) { std::swap(change.bids, change.asks); };
    for (const auto &[name, recording] : {std::pair("Kraken", &Kraken), std::pair("OKX", &Okx)}) {
        QTest::addRow("%s, the checksum", name) << recording << checksum;
        QTest::addRow("%s, a quantity", name) << recording << quantity;
        QTest::addRow("%s, a price", name) << recording << price;
        QTest::addRow("%s, a level is missing", name) << recording << missing;
        QTest::addRow("%s, sides taken for each other", name) << recording << swapped;
    }
}

void TestBookChecksum::aPlantedFaultIsFoundAtOnce()
{
    QFETCH(const Recording *, recording);
    QFETCH(const Damage, damage);
    const auto changes = changesOf(*recording);
    if (changes.empty())
        QSKIP("The captures are not here.");
    RecordedChange damaged = changes.front();
    QVERIFY(damaged.isSnapshot && !damaged.bids.empty());
    damage(damaged);
    Line line(recording->rule, recording->depth);
    const LedgerVerdict verdict = line.give(damaged);
    QVERIFY(!verdict.isPublished);
    QVERIFY(!verdict.isTrusted);
    QCOMPARE(line.ledger.trust(0), TrustState::Gapped);
    QCOMPARE(line.ledger.totals().checksumFailures, quint64(1));
    QCOMPARE(line.ledger.reading(0, line.now).checksumFailures, quint64(1));
    QCOMPARE(line.count(Kind::NeedResubscribe), 1);
    QVERIFY(line.give(changes.front()).isTrusted);
}

void TestBookChecksum::afterAMismatchNothingIsPublishedUntilASnapshotFits()
{
    Line line(ChecksumRule::KrakenTop10, 10);
    const RecordedChange snapshot{{}, true, levels(KrakenBids), levels(KrakenAsks), KrakenExpected};
    QVERIFY(line.give(snapshot).isTrusted);
    const Decimal bid = line.ledger.reading(0, line.now).bid;

    RecordedChange change{{}, false, levels("45284.0/1.00000000"), {}, 0};
    QVERIFY(!line.give(change, 12345).isPublished);
    QCOMPARE(line.ledger.trust(0), TrustState::Gapped);
    QVERIFY(line.ledger.reading(0, line.now).bid == bid);   // nor is it shown
    QVERIFY(line.ledger.book(0)->isEmpty());
    // What is still on its way of the old subscription, even if its own checksum were right.
    QVERIFY(!line.give(change, {}).isPublished);
    QCOMPARE(line.ledger.trust(0), TrustState::Gapped);
    line.now += 300ms;
    QVERIFY(line.give(snapshot).isNewlyTrusted);
    QCOMPARE(line.count(Kind::Resynced), 1);
    QCOMPARE(line.events.back().duration, Clock::duration(300ms));
    QCOMPARE(line.count(Kind::SequenceGap), 0);
    QCOMPARE(line.ledger.totals().resyncs, quint64(1));
}

void TestBookChecksum::aBookThatNeverMatchesIsGivenUp()
{
    // Kraken: "Repeated mismatches on one pair" are the client's bug, and asking again makes it no better.
    Line line(ChecksumRule::KrakenTop10, 10);
    const RecordedChange wrong{{}, true, levels(KrakenBids), levels(KrakenAsks), KrakenExpected + 1};
    for (int i = 0; i < 20; ++i) {
        line.now += 200ms;
        QVERIFY(!line.give(wrong).isPublished);
    }
    QCOMPARE(line.count(Kind::NeedResubscribe), StreamLedger::ResyncsPerMinute);
    QCOMPARE(line.count(Kind::ResyncFailed), 1);
    QCOMPARE(line.ledger.trust(0), TrustState::Gapped);
    // Nor later in this session; the next one begins afresh.
    line.now += 1h;
    line.ledger.wake(line.now);
    QVERIFY(!line.give(wrong).isPublished);
    QCOMPARE(line.count(Kind::ResyncFailed), 1);
    line.ledger.lineDown(line.now);
    line.begin();
    QVERIFY(line.give({{}, true, wrong.bids, wrong.asks, KrakenExpected}).isTrusted);
}

void TestBookChecksum::aSnapshotThatIsWrongIsAskedForAgainAtOnce()
{
    // The snapshot was the answer; waiting for another one until the request is overdue would be waiting for nothing.
    Line line(ChecksumRule::KrakenTop10, 10);
    const RecordedChange right{{}, true, levels(KrakenBids), levels(KrakenAsks), KrakenExpected};
    QVERIFY(line.give(right).isTrusted);
    (void)line.give(right, 1);
    QCOMPARE(line.count(Kind::NeedResubscribe), 1);
    (void)line.give(right, 1);
    QCOMPARE(line.count(Kind::NeedResubscribe), 2);
    QVERIFY(line.give(right).isTrusted);
}

void TestBookChecksum::whereNothingIsComparedNothingFails_data()
{
    QTest::addColumn<ChecksumRule>("rule");
    QTest::addColumn<bool>("keepBooks");
    QTest::addColumn<bool>("isSent");
    QTest::newRow("no rule") << ChecksumRule::None << true << true;
    QTest::newRow("levels are not kept") << ChecksumRule::KrakenTop10 << false << true;
    QTest::newRow("none was sent") << ChecksumRule::KrakenTop10 << true << false;
}

void TestBookChecksum::whereNothingIsComparedNothingFails()
{
    QFETCH(const ChecksumRule, rule);
    QFETCH(const bool, keepBooks);
    QFETCH(const bool, isSent);
    Line line(rule, 10, {.keepBooks = keepBooks});
    const RecordedChange snapshot{{}, true, levels(KrakenBids), levels(KrakenAsks), 1};
    QVERIFY(line.give(snapshot, isSent ? std::optional<quint32>(1) : std::nullopt).isTrusted);
    QCOMPARE(line.ledger.totals().checksumFailures, quint64(0));
}

}   // namespace tst_bookchecksum

FEEDWARDEN_APPLESS_TEST(tst_bookchecksum::TestBookChecksum)
#include "tst_bookchecksum.moc"
