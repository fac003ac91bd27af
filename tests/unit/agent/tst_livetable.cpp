// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/livetable.h"

#include "app/common/translations.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_livetable {

using namespace feedwarden;

class TestLiveTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(*QCoreApplication::instance()); }
    void init() { QLocale::setDefault(QLocale::c()); }
    void everyFeedHasARowWithItsWord();
    void noLineIsWiderThanTheTerminalAndNoneTooMany_data();
    void noLineIsWiderThanTheTerminalAndNoneTooMany();
    void countsAreWordedAsPeopleCount();
    void aRetryIsCountedDown();
    void theAgeGrowsBetweenSnapshots();
    void theNewestEventsStandBelow();
    void wordsOfAServerMoveNoCursor();
};

static const Clock::time_point Now(1h);
static const WallTime Wall{std::chrono::sys_days{std::chrono::year{2026} / 11 / 21} + 12h};

static FeedSnapshot feedOf(const char *name, LineState state, int trusted, int wanted)
{
    FeedSnapshot feed;
    feed.name = QLatin1String(name);
    feed.worst.state = state;
    feed.worst.takenAt = Now;
    feed.metrics.trustedStreams = trusted;
    feed.metrics.wantedStreams = wanted;
    return feed;
}

/// The lines without their escape sequences.
static QStringList plainLines(const QByteArray &frame)
{
    QString text = QString::fromUtf8(frame);
    text.remove(QRegularExpression(QStringLiteral("\x1b\\[[0-9;?]*[A-Za-z]")));
    return text.split(QStringLiteral("\r\n"));
}

void TestLiveTable::everyFeedHasARowWithItsWord()
{
    LiveTable table;
    auto down = feedOf("coinbase", LineState::Waiting, 0, 2);
    down.worst.downSince = Now - 5s;
    down.worst.cause = Cause::ConnectionReset;
    table.setFeeds({feedOf("binance-spot", LineState::Stable, 3, 3), down});
    const QStringList lines = plainLines(table.frame({120, 30}, Wall, Now));
    QVERIFY(lines.filter(QStringLiteral("1 of 2 feeds trusted")).size() == 1);
    const QStringList binance = lines.filter(QStringLiteral("binance-spot"));
    QCOMPARE(binance.size(), 1);
    QVERIFY(binance.first().contains(QStringLiteral("Trusted")));
    const QStringList coinbase = lines.filter(QStringLiteral("coinbase"));
    QCOMPARE(coinbase.size(), 1);
    QVERIFY2(coinbase.first().contains(QStringLiteral("Down")), qPrintable(coinbase.first()));
}

void TestLiveTable::noLineIsWiderThanTheTerminalAndNoneTooMany_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    QTest::newRow("usual") << 80 << 24;
    QTest::newRow("wide") << 200 << 50;
    QTest::newRow("narrow") << 40 << 24;
    QTest::newRow("low") << 80 << 6;
    QTest::newRow("hardly anything") << 10 << 3;
}

void TestLiveTable::noLineIsWiderThanTheTerminalAndNoneTooMany()
{
    QFETCH(const int, columns);
    QFETCH(const int, rows);
    LiveTable table;
    QList<FeedSnapshot> feeds;
    for (int i = 0; i < 12; ++i)
        feeds.append(feedOf("a-feed-with-a-name-as-long-as-they-may-be", LineState::Stable, 1, 1));
    table.setFeeds(feeds);
    for (int i = 0; i < 60; ++i)
        table.addEvent({1, Wall, Now, QStringLiteral("binance-spot"), 1, Reconnecting{3, 4s}});
    const QStringList lines = plainLines(table.frame({columns, rows}, Wall, Now));
    QVERIFY(lines.size() <= rows);
    for (const QString &line : lines)
        QVERIFY2(line.size() <= columns, qPrintable(line));
}

void TestLiveTable::countsAreWordedAsPeopleCount()
{
    LiveTable table;
    table.setFeeds({feedOf("binance-spot", LineState::Stable, 3, 3)});
    table.addEvent({.feed = QStringLiteral("binance-spot"), .payload = BreakerOpened{1, 30s, false, {}}});
    table.addEvent({.feed = QStringLiteral("binance-spot"), .payload = BreakerOpened{20, 30s, false, {}}});
    const QString text = plainLines(table.frame({160, 30}, Wall, Now)).join(u'\n');
    for (const char *part : {"1 of 1 feed trusted", "after 1 failure: ", "after 20 failures in a row"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    QVERIFY(!text.contains(QLatin1String("(s)")));
}

void TestLiveTable::aRetryIsCountedDown()
{
    LiveTable table;
    auto waiting = feedOf("kraken", LineState::Waiting, 0, 1);
    waiting.worst.downSince = Now - 41s;
    waiting.worst.attempt = 3;
    waiting.worst.nextAttemptAt = Now + 4'200ms;
    table.setFeeds({waiting});
    const auto row = [&](Clock::time_point now) {
        return plainLines(table.frame({120, 30}, Wall, now)).filter(QStringLiteral("kraken")).first();
    };
    QVERIFY2(row(Now).contains(QStringLiteral("retry 3 in 5 s")), qPrintable(row(Now)));
    QVERIFY2(row(Now + 3s).contains(QStringLiteral("retry 3 in 2 s")), qPrintable(row(Now + 3s)));
}

void TestLiveTable::theAgeGrowsBetweenSnapshots()
{
    LiveTable table;
    auto feed = feedOf("okx", LineState::Stable, 1, 1);
    feed.metrics.lastMessageAge = 2s;
    table.setFeeds({feed});
    const auto row = [&](Clock::time_point now) {
        return plainLines(table.frame({120, 30}, Wall, now)).filter(QStringLiteral("okx")).first();
    };
    QVERIFY2(row(Now).contains(QStringLiteral(" 2.0 s")), qPrintable(row(Now)));
    QVERIFY2(row(Now + 40s).contains(QStringLiteral("42 s")), qPrintable(row(Now + 40s)));
}

void TestLiveTable::theNewestEventsStandBelow()
{
    LiveTable table;
    table.setFeeds({feedOf("binance-spot", LineState::Stable, 1, 1)});
    for (int i = 1; i <= 100; ++i)
        table.addEvent({quint64(i), Wall, Now, QStringLiteral("f%1").arg(i), 1, Reconnected{1s, 1}});
    const QStringList lines = plainLines(table.frame({100, 20}, Wall, Now));
    QCOMPARE(lines.filter(QRegularExpression(QStringLiteral("\\bf100\\b"))).size(), 1);
    QCOMPARE(lines.filter(QRegularExpression(QStringLiteral("\\bf1\\b"))).size(), 0);
}

void TestLiveTable::wordsOfAServerMoveNoCursor()
{
    LiveTable table;
    table.setFeeds({feedOf("binance-spot", LineState::Stable, 1, 1)});
    table.addEvent(
        {1, Wall, Now, QStringLiteral("binance-spot"), 1,
         SubscriptionRejected{{QStringLiteral("X"), Channel::Trade}, QStringLiteral("\x1b[2Jgone\r\n\x07")}});
    const QByteArray frame = table.frame({120, 20}, Wall, Now);
    QVERIFY(!frame.contains("\x1b[2J"));
    QVERIFY(!frame.contains('\x07'));
}

}   // namespace tst_livetable

FEEDWARDEN_GUILESS_TEST(tst_livetable::TestLiveTable)
#include "tst_livetable.moc"
