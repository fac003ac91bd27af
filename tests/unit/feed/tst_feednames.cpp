// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/durationtally.h"
#include "core/feed/linespread.h"
#include "core/feed/sequencetracker.h"
#include "core/feed/stream.h"
#include "core/feed/streamledger.h"
#include "core/feed/truststate.h"
#include "tests/support/enumnames.h"
#include "tests/support/printing.h"
#include "tests/support/tallyof.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_feednames {

using namespace feedwarden;
using namespace feedwarden::test;

/// What configurations, JSON lines, metrics and logs say: other programs go by it, so that a change of one is no small
/// thing.
class TestFeedNames final : public QObject
{
    Q_OBJECT

private slots:
    void namesAreWhatOthersRead_data();
    void namesAreWhatOthersRead();
    void channelsAreReadBack();
    void streamsAreReadBack();
    void streamsAreInOrderOfSymbolThenChannel();
    void valuesAreEqualWhereAllOfThemIs();
};

void TestFeedNames::namesAreWhatOthersRead_data()
{
    addNameColumns();
    const auto row = [](const char *kind, auto value, const char *expected) { addNameRow(kind, value, expected); };
    row("verdict", SequenceVerdict::InOrder, "in_order");
    row("verdict", SequenceVerdict::Jump, "jump");
    row("verdict", SequenceVerdict::Gap, "gap");
    row("verdict", SequenceVerdict::Filled, "filled");
    row("verdict", SequenceVerdict::Duplicate, "duplicate");
    row("verdict", SequenceVerdict::Restarted, "restarted");
    row("event", LedgerEvent::Kind::TrustChanged, "trust_changed");
    row("event", LedgerEvent::Kind::SequenceGap, "sequence_gap");
    row("event", LedgerEvent::Kind::Resynced, "resynced");
    row("event", LedgerEvent::Kind::StaleDetected, "stale_detected");
    row("event", LedgerEvent::Kind::StaleCleared, "stale_cleared");
    row("event", LedgerEvent::Kind::NeedResubscribe, "need_resubscribe");
    row("event", LedgerEvent::Kind::NeedSnapshot, "need_snapshot");
    row("event", LedgerEvent::Kind::NeedVenueProbe, "need_venue_probe");
    row("event", LedgerEvent::Kind::ReplaceLine, "replace_line");
    row("event", LedgerEvent::Kind::ResyncFailed, "resync_failed");
    row("event", LedgerEvent::Kind::Recovered, "recovered");
    row("event", LedgerEvent::Kind::OddValues, "odd_values");
    row("trust", TrustState::Pending, "pending");
    row("trust", TrustState::Syncing, "syncing");
    row("trust", TrustState::Trusted, "trusted");
    row("trust", TrustState::Silent, "silent");
    row("trust", TrustState::Gapped, "gapped");
    row("trust", TrustState::Blind, "blind");
    row("trust", TrustState::Rejected, "rejected");
    row("trust", TrustState::Paused, "paused");
}

void TestFeedNames::namesAreWhatOthersRead() { compareNames(); }

void TestFeedNames::channelsAreReadBack()
{
    const QStringList names{
        QStringLiteral("trade"),       QStringLiteral("ticker"),     QStringLiteral("book_ticker"),
        QStringLiteral("candle_1s"),   QStringLiteral("candle_1m"),  QStringLiteral("candle_5m"),
        QStringLiteral("candle_15m"),  QStringLiteral("candle_1h"),  QStringLiteral("candle_4h"),
        QStringLiteral("candle_1d"),   QStringLiteral("depth"),      QStringLiteral("depth_snapshot"),
        QStringLiteral("liquidation"), QStringLiteral("mark_price"), QStringLiteral("account")};
    QCOMPARE(names.size(), ChannelCount);
    for (int i = 0; i < ChannelCount; ++i) {
        QCOMPARE(QString(channelName(Channel(i))), names.at(i));
        QCOMPARE(channelFromName(names.at(i)), std::optional(Channel(i)));
        QCOMPARE(isCandle(Channel(i)), names.at(i).startsWith(QLatin1String("candle_")));
        QCOMPARE(isEventOnly(Channel(i)), Channel(i) == Channel::Liquidation || Channel(i) == Channel::Account);
    }
    QCOMPARE(channelFromName(u"trades"), std::nullopt);
    QCOMPARE(channelFromName(u""), std::nullopt);
}

void TestFeedNames::streamsAreReadBack()
{
    const StreamKey key{QStringLiteral("BTC/USD"), Channel::Candle1m};
    QCOMPARE(key.toString(), QStringLiteral("BTC/USD/candle_1m"));
    QVERIFY(StreamKey::fromString(key.toString()) == key);
    QVERIFY((StreamKey::fromString(u"A/trade") == StreamKey{QStringLiteral("A"), Channel::Trade}));
    QVERIFY(!StreamKey::fromString(u"BTCUSDT"));
    QVERIFY(!StreamKey::fromString(u"/trade"));
    QVERIFY(!StreamKey::fromString(u"BTCUSDT/"));
    QVERIFY(!StreamKey::fromString(u"BTCUSDT/trades"));
    QVERIFY((key != StreamKey{QStringLiteral("BTC/USD"), Channel::Candle5m}));
    QVERIFY((key != StreamKey{QStringLiteral("BTC/USDT"), Channel::Candle1m}));
    QVERIFY((qHash(key) == qHash(StreamKey{QStringLiteral("BTC/USD"), Channel::Candle1m})));
    QVERIFY((qHash(key) != qHash(StreamKey{QStringLiteral("BTC/USD"), Channel::Candle5m})));
    QVERIFY(qHash(key) != qHash(key, 7));
}

void TestFeedNames::streamsAreInOrderOfSymbolThenChannel()
{
    const StreamKey a{QStringLiteral("A"), Channel::Depth};
    const StreamKey aToo{QStringLiteral("A"), Channel::Ticker};
    const StreamKey b{QStringLiteral("B"), Channel::Trade};
    QVERIFY(a < b && b > a);
    QVERIFY(aToo < a && a > aToo);
    QVERIFY(a <= a && a >= a && !(a < a));
}

/// Whether each change makes another value of it.
template<typename Value, typename... Change>
static bool eachMakesAnother(const Value &value, Change... changes)
{
    const auto isAnother = [&value](auto change) {
        Value other = value;
        const bool isSame = other == value;
        change(other);
        return isSame && other != value;
    };
    return (isAnother(changes) && ...);
}

void TestFeedNames::valuesAreEqualWhereAllOfThemIs()
{
    using L = LineShare;
    QVERIFY(eachMakesAnother(
        L{}, [](L &l) { ++l.line; }, [](L &l) { ++l.group; }, [](L &l) { ++l.copy; }, [](L &l) { l.streams = {{}}; }));
    using M = StreamMove;
    QVERIFY(eachMakesAnother(
        M{}, [](M &m) { m.stream.symbol = QStringLiteral("A"); }, [](M &m) { ++m.from; }, [](M &m) { ++m.to; }));
    using D = DurationSummary;
    QVERIFY(eachMakesAnother(
        D{}, [](D &d) { ++d.count; }, [](D &d) { d.p50 = 1s; }, [](D &d) { d.p95 = 1s; }, [](D &d) { d.p99 = 1s; },
        [](D &d) { d.max = 1s; }, [](D &d) { d.min = 1s; }));
    const DurationTally tally = tallyOf({100ms, 200ms});
    QVERIFY(tally == tallyOf({200ms, 100ms}));
    QVERIFY(tally != tallyOf({100ms, 200ms, 200ms}));
    QVERIFY(tally != tallyOf({100ms, 400ms}));
    QVERIFY(tally != tallyOf({100ms + 1ns, 200ms}));   // the same steps, other extremes
    QVERIFY(tally != tallyOf({100ms, 200ms + 1ns}));
}

}   // namespace tst_feednames

FEEDWARDEN_APPLESS_TEST(tst_feednames::TestFeedNames)
#include "tst_feednames.moc"
