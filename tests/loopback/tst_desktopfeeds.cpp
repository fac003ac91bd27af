// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopfeeds.h"
#include "tests/ui/buttons.h"

#include "app/common/demo.h"
#include "app/desktop/desktopsession.h"
#include "core/config/configurationfile.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"
#include "ui/dashboard/commandfield.h"
#include "ui/dashboard/emptypage.h"
#include "ui/dashboard/mainwindow.h"
#include "ui/dashboard/noticebar.h"
#include "ui/feeds/feeddialog.h"
#include "ui/feeds/importdialog.h"
#include "ui/feeds/symbollistmodel.h"
#include "ui/feeds/symbolpicker.h"
#include "ui/format/buttons.h"
#include "ui/format/tableview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

namespace tst_desktopfeeds {

using namespace feedwarden;
using namespace feedwarden::test;

/// What the window asks for, done for real: a configuration file that is written, and simulated exchanges that are
/// asked for their symbols.
class TestDesktopFeeds final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void addedFeedIsInTheFile();
    void addressesAreWrittenAndTakenAway();
    void firstFeedMakesTheFile();
    void editedFeedKeepsWhatIsNotEdited();
    void nothingEditedIsNothingWritten();
    void brokenFileIsToldAndLeftAlone();
    void removedFeedComesBackToTheByte();
    void removedFeedComesBackBesideOtherEdits();
    void switchedFeedIsWrittenSo();
    void profilesAreExchangesToo();
    void configurationIsCopiedAndTakenBack();
    void wrongConfigurationIsNotTaken();
    void importIsUndoneToTheByte_data();
    void importIsUndoneToTheByte();
    void importIsNotUndoneOverWhatCameAfter();
    void symbolsAreThoseOfTheFeedsOwnHost();
    void simulatedFeedsStayInMemoryAndOnLoopback();
    void firstFeedIsAddedFromTheEmptyWindow();
    void removalIsUndoneInTheWindow();
    void importIsUndoneInTheWindow();
    void onlyAConfigurationCanBeDropped_data();
    void onlyAConfigurationCanBeDropped();
    void nothingIsDroppedOnTheDemo();

private:
    [[nodiscard]] QByteArray text() const { return textOf(m_path); }
    [[nodiscard]] static QByteArray textOf(const QString &path);
    void put(const QByteArray &text) const;
    void take();
    [[nodiscard]] bool saves(const FeedDraft &draft);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Monitor> m_monitor;
    std::unique_ptr<DesktopFeeds> m_feeds;
    QString m_path;
};

// Nobody listens there.
static constexpr char Start[] =
    "config_version = 1\n\n# How I like it.\n[reconnection]\nmax_delay_ms = 20000\n\n"
    "# The one that matters.\n[[feed]]\nname = \"main\"   # never rename\nvenue = \"binance-spot\"\n"
    "symbols = [\n  \"BTCUSDT\",   # bitcoin\n  \"ETHUSDT\",\n]\nchannels = [\"trade\", \"depth\"]\n"
    "url = \"ws://127.0.0.1:9\"\nrest_url = \"http://127.0.0.1:9\"\n\n[feed.reconnection]\n# Sooner.\n"
    "initial_delay_ms = 500\nmax_retries = 7\n\n[[feed]]\nname = \"other\"\nvenue = \"kraken\"\n"
    "symbols = [\"BTC/USD\"]\nchannels = [\"trade\"]\nenabled = false\n";

QByteArray TestDesktopFeeds::textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

void TestDesktopFeeds::put(const QByteArray &text) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// As the watcher would.
void TestDesktopFeeds::take()
{
    const ReadResult read = readConfiguration(m_path);
    QVERIFY2(read.configuration, read.errors.isEmpty() ? "" : qPrintable(read.errors.constFirst().toString()));
    m_feeds->setConfiguration(*read.configuration, m_path);
}

void TestDesktopFeeds::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("feedwarden.toml"));
    m_monitor = std::make_unique<Monitor>();
    m_feeds = std::make_unique<DesktopFeeds>(m_monitor.get());
    connect(m_feeds.get(), &DesktopFeeds::fileWritten, this, &TestDesktopFeeds::take);
    put(Start);
    take();
}

void TestDesktopFeeds::cleanup()
{
    m_feeds.reset();
    m_monitor.reset();
}

bool TestDesktopFeeds::saves(const FeedDraft &draft)
{
    QSignalSpy saved(m_feeds.get(), &FeedsDriver::saved), failed(m_feeds.get(), &FeedsDriver::saveFailed);
    m_feeds->save(draft);
    [&] { QTRY_COMPARE(saved.size() + failed.size(), 1); }();
    if (!failed.isEmpty())
        qInfo().noquote() << failed[0][0].toString();
    return !saved.isEmpty();
}

void TestDesktopFeeds::addedFeedIsInTheFile()
{
    FeedDraft draft{
        QStringLiteral("okx"), QStringLiteral("okx"), {QStringLiteral("BTC-USDT")}, {Channel::Trade, Channel::Ticker}};
    draft.policies = {{QStringLiteral("reconnection.strategy"), QStringLiteral("linear")},
                      {QStringLiteral("breaker.failure_threshold"), qint64(3)},
                      {QStringLiteral("health.stale_after_ms"), QStringLiteral("auto")}};
    QVERIFY(saves(draft));
    QCOMPARE(text(), QByteArray(Start)
                         + "\n[[feed]]\nname = \"okx\"\nvenue = \"okx\"\nsymbols = [\"BTC-USDT\"]\n"
                           "channels = [\"trade\", \"ticker\"]\n\n[feed.reconnection]\nstrategy = \"linear\"\n\n"
                           "[feed.breaker]\nfailure_threshold = 3\n\n[feed.health]\nstale_after_ms = \"auto\"\n");
    QCOMPARE(textOf(m_path + QStringLiteral(".bak")), QByteArray(Start));
    QCOMPARE(m_feeds->find(QStringLiteral("okx")), draft);
    QVERIFY(!saves({QStringLiteral("main2"), QStringLiteral("okx"), {QStringLiteral("no symbol")}, {Channel::Trade}}));
}

void TestDesktopFeeds::addressesAreWrittenAndTakenAway()
{
    FeedDraft draft{QStringLiteral("test"), QStringLiteral("okx"), {QStringLiteral("BTC-USDT")}, {Channel::Trade}};
    draft.url = QStringLiteral("ws://127.0.0.1:9000");
    draft.restUrl = QStringLiteral("http://127.0.0.1:9001");
    QVERIFY(saves(draft));
    QVERIFY(text().contains("\nurl = \"ws://127.0.0.1:9000\"\nrest_url = \"http://127.0.0.1:9001\"\n"));
    QCOMPARE(m_feeds->find(draft.name), draft);
    const QByteArray before = text();
    for (const char *const wrong : {"127.0.0.1:9000", "http://127.0.0.1:9000", "ws://other.example"}) {
        draft.url = QLatin1String(wrong);
        QVERIFY2(!saves(draft), wrong);
        QCOMPARE(text(), before);
    }
    draft.url = QStringLiteral("wss://other.example");
    draft.restUrl.clear();
    QVERIFY(saves(draft));
    QVERIFY(text().contains("\nurl = \"wss://other.example\"\n"));
    QVERIFY(!text().contains("9001"));
    QCOMPARE(m_feeds->find(draft.name), draft);
}

void TestDesktopFeeds::firstFeedMakesTheFile()
{
    QVERIFY(QFile::remove(m_path));
    m_feeds->setConfiguration({}, m_path);
    QVERIFY(saves({QStringLiteral("kraken"), QStringLiteral("kraken"), {QStringLiteral("BTC/USD")}, {Channel::Trade}}));
    QVERIFY(text().startsWith("config_version = 1\n"));
    QVERIFY(text().contains("[[feed]]\nname = \"kraken\"\n"));
    QCOMPARE(QFileInfo(m_path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestDesktopFeeds::editedFeedKeepsWhatIsNotEdited()
{
    auto draft = m_feeds->find(QStringLiteral("main"));
    QVERIFY(draft);
    // The feed's own; what is global is none of it.
    QCOMPARE(draft->policies, (OwnPolicies{{QStringLiteral("reconnection.initial_delay_ms"), qint64(500)}}));
    draft->symbols = {QStringLiteral("BTCUSDT"), QStringLiteral("SOLUSDT")};
    draft->channels = {Channel::Depth, Channel::BookTicker};
    draft->enabled = false;
    draft->policies = {{QStringLiteral("reconnection.jitter"), QStringLiteral("full")}};
    QVERIFY(saves(*draft));
    QByteArray expected = Start;
    expected.replace("  \"ETHUSDT\",\n", "  \"SOLUSDT\",\n");
    expected.replace("[\"trade\", \"depth\"]", "[\"depth\", \"book_ticker\"]");
    const QByteArray now = text();
    QVERIFY(now.contains("# The one that matters.\n[[feed]]\nname = \"main\"   # never rename\n"));
    QVERIFY(now.contains("  \"BTCUSDT\",   # bitcoin\n  \"SOLUSDT\",\n]\n"));
    QVERIFY(now.contains("channels = [\"depth\", \"book_ticker\"]\n"));
    QVERIFY(now.contains("max_retries = 7\n"));   // Not the dialog's.
    QVERIFY(!now.contains("initial_delay_ms"));
    QVERIFY(now.contains("[[feed]]\nname = \"other\""));
    QCOMPARE(m_feeds->find(QStringLiteral("main")), draft);
}

void TestDesktopFeeds::nothingEditedIsNothingWritten()
{
    QSignalSpy written(m_feeds.get(), &DesktopFeeds::fileWritten);
    QVERIFY(saves(*m_feeds->find(QStringLiteral("main"))));
    QCOMPARE(text(), QByteArray(Start));
    QVERIFY(!QFile::exists(m_path + QStringLiteral(".bak")));
}

void TestDesktopFeeds::brokenFileIsToldAndLeftAlone()
{
    const QByteArray broken = QByteArray(Start) + "[[feed]\n";
    put(broken);
    QSignalSpy failed(m_feeds.get(), &FeedsDriver::saveFailed), complained(m_feeds.get(), &FeedsDriver::failed);
    m_feeds->save({QStringLiteral("new"), QStringLiteral("okx"), {QStringLiteral("BTC-USDT")}, {Channel::Trade}});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(m_path));
    m_feeds->setEnabled(QStringLiteral("main"), false);
    m_feeds->remove(QStringLiteral("main"));
    QCOMPARE(complained.size(), 2);
    QCOMPARE(text(), broken);
    QVERIFY(!QFile::exists(m_path + QStringLiteral(".bak")));
}

void TestDesktopFeeds::removedFeedComesBackToTheByte()
{
    QSignalSpy removed(m_feeds.get(), &FeedsDriver::removed), restored(m_feeds.get(), &FeedsDriver::restored);
    m_feeds->remove(QStringLiteral("main"));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][0].toString(), QStringLiteral("main"));
    QCOMPARE(removed[0][1].toString(), QStringLiteral("Binance Spot"));
    QVERIFY(!text().contains("main"));
    QVERIFY(m_feeds->canUndo());
    QCOMPARE(m_feeds->names(), QStringList{QStringLiteral("other")});
    m_feeds->undo();
    QCOMPARE(restored.size(), 1);
    QCOMPARE(text(), QByteArray(Start));
    QCOMPARE(m_feeds->names().size(), 2);
    QVERIFY(!m_feeds->canUndo());
    m_feeds->undo();   // There is nothing left to undo.
    QCOMPARE(restored.size(), 1);
    QCOMPARE(text(), QByteArray(Start));
}

void TestDesktopFeeds::removedFeedComesBackBesideOtherEdits()
{
    const auto before = m_feeds->find(QStringLiteral("main"));
    m_feeds->remove(QStringLiteral("main"));
    QVERIFY(saves({QStringLiteral("okx"), QStringLiteral("okx"), {QStringLiteral("BTC-USDT")}, {Channel::Trade}}));
    put(text() + "# By hand.\n");
    m_feeds->undo();
    const QByteArray now = text();
    QVERIFY(now.contains("# By hand.\n") && now.contains("name = \"okx\""));
    // With its comments and what the dialog does not show.
    QVERIFY(now.contains("# The one that matters.\n[[feed]]\nname = \"main\"   # never rename\n"));
    QVERIFY(now.contains("  \"BTCUSDT\",   # bitcoin\n"));
    QVERIFY(now.contains("[feed.reconnection]\n# Sooner.\ninitial_delay_ms = 500\nmax_retries = 7\n"));
    QCOMPARE(m_feeds->find(QStringLiteral("main")), before);
}

void TestDesktopFeeds::switchedFeedIsWrittenSo()
{
    QVERIFY(m_feeds->isEnabled(QStringLiteral("main")));
    m_feeds->setEnabled(QStringLiteral("other"), true);
    QVERIFY(m_feeds->isEnabled(QStringLiteral("other")));
    QCOMPARE(text(), QByteArray(Start).replace("enabled = false\n", ""));
    m_feeds->setEnabled(QStringLiteral("main"), false);
    QVERIFY(!m_feeds->isEnabled(QStringLiteral("main")));
    QVERIFY(text().contains("enabled = false\n"));
}

void TestDesktopFeeds::profilesAreExchangesToo()
{
    const QList<FeedVenue> venues = m_feeds->venues();
    const auto find = [&](const QString &id) {
        const auto found = std::find_if(venues.cbegin(), venues.cend(), [&](const FeedVenue &v) { return v.id == id; });
        return found == venues.cend() ? FeedVenue() : *found;
    };
    QCOMPARE(find(QStringLiteral("kraken")).title, QStringLiteral("Kraken Spot"));
    QVERIFY(find(QStringLiteral("kraken")).hasSymbolList);
    const FeedVenue bitstamp = find(QStringLiteral("bitstamp"));
    QVERIFY(!bitstamp.title.isEmpty() && !bitstamp.hasSymbolList && !bitstamp.symbolExample.isEmpty());
    QVERIFY(m_feeds->canBeSymbol(QStringLiteral("bitstamp"), bitstamp.symbolExample));
    QVERIFY(!m_feeds->canBeSymbol(QStringLiteral("bitstamp"), QStringLiteral("no symbol")));
    QVERIFY(m_feeds->canBeSymbol(QStringLiteral("kraken"), QStringLiteral("BTC/USD")));
    QVERIFY(!m_feeds->canBeSymbol(QStringLiteral("kraken"), QStringLiteral("BTCUSD")));
    // What is global holds for all of them.
    QCOMPARE(bitstamp.defaults.backoff.maxDelay, 20s);
    QVERIFY(saves({QStringLiteral("b"), QStringLiteral("bitstamp"), {bitstamp.symbolExample}, {bitstamp.channels[0]}}));
}

void TestDesktopFeeds::configurationIsCopiedAndTakenBack()
{
    const QString copy = m_folder->filePath(QStringLiteral("copy.toml"));
    QSignalSpy exported(m_feeds.get(), &FeedsDriver::exported), imported(m_feeds.get(), &FeedsDriver::imported);
    m_feeds->exportTo(copy);
    QCOMPARE(exported.size(), 1);
    QCOMPARE(textOf(copy), QByteArray(Start));
    QVERIFY(!m_feeds->previewImport(copy).changesAnything());
    m_feeds->remove(QStringLiteral("main"));
    const QByteArray between = text();
    const ImportPreview preview = m_feeds->previewImport(copy);
    QCOMPARE(importLines(preview), QStringList{QStringLiteral("Added: main (Binance Spot)")});
    QCOMPARE(text(), between);   // To look at it changes nothing.
    m_feeds->import(copy);
    QCOMPARE(imported.size(), 1);
    QCOMPARE(text(), QByteArray(Start));
    QCOMPARE(textOf(m_path + QStringLiteral(".bak")), between);
    QCOMPARE(m_feeds->names(), (QStringList{QStringLiteral("main"), QStringLiteral("other")}));
    m_feeds->undo();   // Of the import: the removal is the one before.
    QCOMPARE(text(), between);
    QVERIFY(!m_feeds->canUndo());
}

void TestDesktopFeeds::wrongConfigurationIsNotTaken()
{
    const QString other = m_folder->filePath(QStringLiteral("other.toml"));
    const auto write = [&other](const QByteArray &text) {
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    QSignalSpy failed(m_feeds.get(), &FeedsDriver::importFailed);
    write("config_version = 1\n[log]\nlevel = \"loud\"\n[[account]]\nname = \"a\"\nvenue = \"okx\"\n"
          "secret = \"canary\"\n");
    const ImportPreview preview = m_feeds->previewImport(other);
    QVERIFY(!preview.changesAnything());
    const QString lines = importLines(preview).join(QLatin1Char('\n'));
    QVERIFY2(lines.contains(QStringLiteral("Line 3, log.level: ")), qPrintable(lines));
    QVERIFY2(lines.contains(QStringLiteral("account.secret")) && !lines.contains(QStringLiteral("canary")),
             qPrintable(lines));
    m_feeds->import(other);
    QCOMPARE(failed.size(), 1);
    for (const QString &none : {m_folder->path(), m_folder->filePath(QStringLiteral("nothing.toml"))})
        QCOMPARE(m_feeds->previewImport(none).errors.size(), 1);
    QCOMPARE(text(), QByteArray(Start));
    // And a configuration that is wrong is not given on.
    put(text() + "colour = 1\n");
    QSignalSpy complained(m_feeds.get(), &FeedsDriver::failed);
    m_feeds->exportTo(m_folder->filePath(QStringLiteral("copy.toml")));
    QCOMPARE(complained.size(), 1);
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("copy.toml"))));
}

void TestDesktopFeeds::importIsUndoneToTheByte_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("as the program writes it") << QByteArray(Start);
    QTest::newRow("other line ends, and the last one missing")
        << QByteArray(Start).chopped(1).replace("\n", "\r\n").prepend("\xef\xbb\xbf");
    QTest::newRow("without its version") << QByteArray(Start).replace("config_version = 1\n\n", "");
    QTest::newRow("wrong") << QByteArray(Start) + "\n[colours]\nall = 1   # no such thing\n";
}

void TestDesktopFeeds::importIsUndoneToTheByte()
{
    QFETCH(const QByteArray, before);
    disconnect(m_feeds.get(), &DesktopFeeds::fileWritten, this, &TestDesktopFeeds::take);   // Not all of it is right.
    put(before);
    const QString other = m_folder->filePath(QStringLiteral("other.toml"));
    const QByteArray another = "config_version = 1\n# Another.\n[[feed]]\nname = \"k\"\nvenue = \"kraken\"\n"
                               "symbols = [\"BTC/USD\"]\nchannels = [\"trade\"]\n";
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(another);
    file.close();
    m_feeds->remove(QStringLiteral("other"));
    const QByteArray now = text();   // What is wrong was not changed.
    QSignalSpy imported(m_feeds.get(), &FeedsDriver::imported), undone(m_feeds.get(), &FeedsDriver::importUndone);
    QSignalSpy restored(m_feeds.get(), &FeedsDriver::restored), written(m_feeds.get(), &DesktopFeeds::fileWritten);
    m_feeds->import(other);
    QCOMPARE(imported.size(), 1);
    QCOMPARE(text(), another);
    QVERIFY(m_feeds->canUndo());
    m_feeds->undo();
    QCOMPARE(undone.size(), 1);
    QCOMPARE(written.size(), 2);
    QCOMPARE(text(), now);
    QCOMPARE(textOf(m_path + QStringLiteral(".bak")), another);
    QVERIFY(!m_feeds->canUndo());   // The removal before it is no longer to be had.
    m_feeds->undo();
    QCOMPARE(undone.size(), 1);
    QCOMPARE(restored.size(), 0);
    QCOMPARE(text(), now);
}

void TestDesktopFeeds::importIsNotUndoneOverWhatCameAfter()
{
    const QString copy = m_folder->filePath(QStringLiteral("copy.toml"));
    QVERIFY(QFile::copy(m_path, copy));
    m_feeds->remove(QStringLiteral("other"));
    m_feeds->import(copy);
    QVERIFY(m_feeds->canUndo());
    // By hand: nothing that somebody has written is lost.
    const QByteArray edited = text() + "# By hand.\n";
    put(edited);
    QSignalSpy failed(m_feeds.get(), &FeedsDriver::failed);
    m_feeds->undo();
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed[0][1].toString().contains(QStringLiteral("changed since the import")));
    QCOMPARE(text(), edited);
    QVERIFY(!m_feeds->canUndo());
    // In the window: it is not even offered.
    m_feeds->import(copy);
    QVERIFY(m_feeds->canUndo());
    m_feeds->setEnabled(QStringLiteral("main"), false);
    QVERIFY(!m_feeds->canUndo());
    // A removal after it is what is undone.
    m_feeds->import(copy);
    const QByteArray taken = text();
    m_feeds->remove(QStringLiteral("main"));
    m_feeds->undo();
    QCOMPARE(text(), taken);
}

void TestDesktopFeeds::symbolsAreThoseOfTheFeedsOwnHost()
{
    Simulator simulator(Simulator::Options{.venues = {QStringLiteral("binance-spot")}});
    QVERIFY(simulator.start());
    const Simulator::Endpoint endpoint = simulator.endpoints().constFirst();
    put(QByteArray(Start)
            .replace("ws://127.0.0.1:9", endpoint.url.toString().toLatin1())
            .replace("http://127.0.0.1:9", endpoint.restUrl.toString().toLatin1()));
    take();
    QSignalSpy answered(m_feeds.get(), &FeedsDriver::symbolsAnswered);
    const quint64 early = m_feeds->askSymbols(QStringLiteral("binance-spot"), QStringLiteral("main"), QString());
    QTRY_COMPARE(answered.size(), 1);   // Nothing runs yet.
    QCOMPARE(answered[0][0].toULongLong(), early);
    QCOMPARE(answered[0][1].value<SymbolOutcome>().problem, SymbolProblem::NoAnswer);
    Configuration nothing;
    m_monitor->apply(nothing);
    const quint64 question = m_feeds->askSymbols(QStringLiteral("binance-spot"), QStringLiteral("main"), QString());
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 2, 30'000);
    QCOMPARE(answered[1][0].toULongLong(), question);
    const auto outcome = answered[1][1].value<SymbolOutcome>();
    QCOMPARE(outcome.problem, SymbolProblem::None);
    QCOMPARE(outcome.symbols.size(), endpoint.symbols.size());
    // What is known needs nobody to be asked for a while; who does not want it is not told.
    simulator.clear();
    const quint64 known = m_feeds->askSymbols(QStringLiteral("binance-spot"), QStringLiteral("main"), QString());
    const quint64 unwanted = m_feeds->askSymbols(QStringLiteral("binance-spot"), QStringLiteral("main"), QString());
    m_feeds->cancelSymbols(unwanted);
    QTRY_COMPARE(answered.size(), 3);
    QCOMPARE(answered[2][0].toULongLong(), known);
    QCOMPARE(answered[2][1].value<SymbolOutcome>(), outcome);
}

void TestDesktopFeeds::simulatedFeedsStayInMemoryAndOnLoopback()
{
    Simulator simulator(Simulator::Options{.venues = {QStringLiteral("binance-spot"), QStringLiteral("okx")}});
    QVERIFY(simulator.start());
    Configuration configuration = demoConfiguration(simulator.endpoints());
    const QByteArray file = text();
    m_feeds->setConfiguration(configuration, {});
    connect(m_feeds.get(), &DesktopFeeds::feedsEdited, this, [&](const QList<FeedConfig> &feeds) {
        configuration.feeds = feeds;
        m_feeds->setConfiguration(configuration, {});
    });
    // Those that are simulated, and no others.
    QCOMPARE(m_feeds->venues().size(), 2);
    FeedDraft draft{QStringLiteral("more"), QStringLiteral("okx"), {QStringLiteral("BTC-USDT")}, {Channel::Trade}};
    draft.policies = {{QStringLiteral("reconnection.initial_delay_ms"), qint64(200)}};
    QVERIFY(saves(draft));
    QVERIFY(saves({QStringLiteral("real"), QStringLiteral("kraken"), {QStringLiteral("BTC/USD")}, {Channel::Trade}}));
    QCOMPARE(configuration.feeds.size(), 3);
    for (const FeedConfig &feed : std::as_const(configuration.feeds)) {
        QVERIFY(feed.isSimulated);
        QCOMPARE(feed.url.host(), QStringLiteral("127.0.0.1"));
        QCOMPARE(feed.restUrl.host(), QStringLiteral("127.0.0.1"));
    }
    QCOMPARE(configuration.feeds.constLast().backoff.initialDelay, 200ms);
    QCOMPARE(m_feeds->find(QStringLiteral("more")), draft);
    m_feeds->remove(QStringLiteral("binance-spot"));
    QCOMPARE(m_feeds->names(), (QStringList{QStringLiteral("okx"), QStringLiteral("more")}));
    QCOMPARE(m_feeds->venues().size(), 2);   // Another feed of it can still be added.
    m_feeds->undo();
    QCOMPARE(m_feeds->names(),
             (QStringList{QStringLiteral("binance-spot"), QStringLiteral("okx"), QStringLiteral("more")}));
    QCOMPARE(text(), file);
}

static void trigger(MainWindow &window, const QString &text)
{
    const auto actions = window.actions();
    for (QAction *action : actions) {
        if (QString(action->text()).remove(QLatin1Char('&')) == text)
            action->trigger();
    }
}

/// In the middle of the window, as a desktop does it.
static void drop(MainWindow &window, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    const QPoint at = window.rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window.windowHandle(), &enter);
    QDropEvent event(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window.windowHandle(), &event);
}

void TestDesktopFeeds::firstFeedIsAddedFromTheEmptyWindow()
{
    // Whatever would be asked of an exchange ends at a proxy that is not there.
    put("config_version = 1\n[network]\nproxy = \"http://127.0.0.1:9\"\n");
    DesktopSession session(m_folder->path());
    MainWindow window(&session.history());
    session.attach(&window);
    window.show();
    session.runConfiguration(m_path, readConfiguration(m_path));
    QVERIFY(window.findChild<EmptyPage *>()->isVisible());
    // Its first button, which has the keyboard.
    QTest::keyClick(window.focusWidget(), Qt::Key_Space);
    auto *const dialog = window.findChild<FeedDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    // Nobody has chosen an exchange, so none is asked for its symbols.
    QVERIFY(!dialog->findChild<SymbolPicker *>()->isEnabled());
    QCOMPARE(dialog->missing(), QStringLiteral("Choose an exchange."));
    auto *const venue = dialog->findChild<QComboBox *>();
    venue->setCurrentIndex(venue->findData(QStringLiteral("bitstamp")));
    QTest::keyClicks(dialog->findChild<SymbolPicker *>()->search(), QStringLiteral("btcusd"));
    const auto boxes = dialog->findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes) {
        if (box->text().contains(QStringLiteral("whenever")))
            box->setChecked(false);
    }
    QCOMPARE(dialog->missing(), QString());
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);   // Takes what was typed.
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);   // Saves.
    QTRY_COMPARE_WITH_TIMEOUT(window.selectedFeed(), QStringLiteral("bitstamp"), 15'000);
    QVERIFY(window.findChild<TableView *>()->isVisible());
    QVERIFY(text().contains("name = \"bitstamp\"\nvenue = \"bitstamp\"\nsymbols = [\"btcusd\"]\n"));
    QVERIFY(text().contains("enabled = false\n"));
    QTRY_VERIFY(!window.findChild<FeedDialog *>());
    QSignalSpy stopped(&session, &DesktopSession::stopped);
    session.shutDown();
    QTRY_VERIFY_WITH_TIMEOUT(!stopped.isEmpty(), 6'000);
}

void TestDesktopFeeds::removalIsUndoneInTheWindow()
{
    put(QByteArray(Start).replace("channels = [\"trade\", \"depth\"]", "channels = [\"trade\"]\nenabled = false"));
    DesktopSession session(m_folder->path());
    MainWindow window(&session.history());
    session.attach(&window);
    window.show();
    session.runConfiguration(m_path, readConfiguration(m_path));
    auto *const table = window.findChild<TableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    window.selectFeed(QStringLiteral("main"));
    trigger(window, QStringLiteral("Remove"));
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 15'000);
    auto *const bar = window.findChild<NoticeBar *>(QStringLiteral("undo"));
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->accessibleName(), QStringLiteral("Binance Spot was removed."));
    trigger(window, QStringLiteral("Remove"));   // The last one: the bar stands above the empty page too.
    QTRY_VERIFY_WITH_TIMEOUT(window.findChild<EmptyPage *>()->isVisible(), 15'000);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->accessibleName(), QStringLiteral("Kraken Spot was removed."));
    QTest::mouseClick(bar->findChild<FlatButton *>(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(window.selectedFeed(), QStringLiteral("other"), 15'000);
    QVERIFY(!bar->isVisible());
    QSignalSpy stopped(&session, &DesktopSession::stopped);
    session.shutDown();
    QTRY_VERIFY_WITH_TIMEOUT(!stopped.isEmpty(), 6'000);
}

void TestDesktopFeeds::importIsUndoneInTheWindow()
{
    put(QByteArray(Start).replace("channels = [\"trade\", \"depth\"]", "channels = [\"trade\"]\nenabled = false"));
    const QByteArray before = text();
    const QString other = m_folder->filePath(QStringLiteral("other.toml"));
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[[feed]]\nname = \"k\"\nvenue = \"kraken\"\nsymbols = [\"BTC/USD\"]\nchannels = [\"trade\"]\n"
               "enabled = false\n");
    file.close();
    DesktopSession session(m_folder->path());
    MainWindow window(&session.history());
    session.attach(&window);
    window.show();
    session.runConfiguration(m_path, readConfiguration(m_path));
    auto *const table = window.findChild<TableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    drop(window, {QUrl::fromLocalFile(other)});
    auto *const dialog = window.findChild<ImportDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QTest::mouseClick(buttonOf(*dialog, QStringLiteral("Apply")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 15'000);
    auto *const bar = window.findChild<NoticeBar *>(QStringLiteral("undo"));
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->accessibleName(), QStringLiteral("Another configuration was taken."));
    QTest::mouseClick(bar->findChild<FlatButton *>(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, 15'000);
    QCOMPARE(text(), before);
    QVERIFY(!bar->isVisible());
    // And once more, by the key, also where the search had the keyboard before.
    window.findChild<CommandField *>()->setFocus();
    drop(window, {QUrl::fromLocalFile(other)});
    QTRY_COMPARE(window.findChildren<ImportDialog *>().size(), 1);
    QTest::mouseClick(buttonOf(*window.findChild<ImportDialog *>(), QStringLiteral("Apply")), Qt::LeftButton);
    QVERIFY(bar->isVisible());
    window.activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &window);
    QTest::keyClick(window.focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), before);
    QVERIFY(!bar->isVisible());
    QSignalSpy stopped(&session, &DesktopSession::stopped);
    session.shutDown();
    QTRY_VERIFY_WITH_TIMEOUT(!stopped.isEmpty(), 6'000);
}

void TestDesktopFeeds::onlyAConfigurationCanBeDropped_data()
{
    QTest::addColumn<QString>("files");   // Below the folder, with | between them; empty = text alone.
    QTest::addColumn<Qt::DropActions>("possible");
    QTest::addColumn<bool>("isTaken");
    const Qt::DropActions all = Qt::CopyAction | Qt::MoveAction | Qt::LinkAction;
    QTest::newRow("a configuration") << "good.toml" << all << true;
    QTest::newRow("in capitals and with blanks") << "My Grüße.TOML" << all << true;
    QTest::newRow("to be copied alone") << "good.toml" << Qt::DropActions(Qt::CopyAction) << true;
    QTest::newRow("to be moved alone") << "good.toml" << Qt::DropActions(Qt::MoveAction) << false;
    QTest::newRow("one with errors") << "bad.toml" << all << true;   // They are told.
    QTest::newRow("several") << "good.toml|bad.toml" << all << false;
    QTest::newRow("a folder") << "folder" << all << false;
    QTest::newRow("a folder of that name") << "folder.toml" << all << false;
    QTest::newRow("another file") << "notes.txt" << all << false;
    QTest::newRow("a file that is gone") << "gone.toml" << all << false;
    QTest::newRow("an address of the web") << "https://example.com/good.toml" << all << false;
    QTest::newRow("text") << "" << all << false;
}

/// With the events of a desktop, at several places of the window: whoever drops something aims at the window.
void TestDesktopFeeds::onlyAConfigurationCanBeDropped()
{
    QFETCH(const QString, files);
    QFETCH(const Qt::DropActions, possible);
    QFETCH(const bool, isTaken);
    put(QByteArray(Start).replace("channels = [\"trade\", \"depth\"]", "channels = [\"trade\"]\nenabled = false"));
    const QByteArray before = text();
    const QDir folder(m_folder->path());
    QVERIFY(folder.mkdir(QStringLiteral("folder")) && folder.mkdir(QStringLiteral("folder.toml")));
    const auto write = [&](const char *name, const QByteArray &content) {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    const QByteArray good = "[log]\nlevel = \"debug\"\n";
    write("good.toml", good);
    write("My Grüße.TOML", good);
    write("bad.toml", "this is [no TOML");
    write("notes.txt", good);
    QMimeData data;
    QList<QUrl> urls;
    const QStringList names = files.split(QLatin1Char('|'), Qt::SkipEmptyParts);
    for (const QString &file : names)
        urls << (file.startsWith(QLatin1String("https:")) ? QUrl(file) : QUrl::fromLocalFile(folder.filePath(file)));
    if (!urls.isEmpty())
        data.setUrls(urls);
    data.setText(urls.isEmpty() ? folder.filePath(QStringLiteral("good.toml")) : urls.constFirst().toString());

    DesktopSession session(m_folder->path());
    MainWindow window(&session.history());
    session.attach(&window);
    window.show();
    session.runConfiguration(m_path, readConfiguration(m_path));
    auto *const table = window.findChild<TableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    auto *const search = window.findChild<CommandField *>();
    for (QWidget *const place : std::initializer_list<QWidget *>{table->viewport(), search, window.centralWidget()}) {
        const QPointF at = place->mapTo(&window, place->rect().center());
        QDragEnterEvent enter(at.toPoint(), possible, &data, Qt::LeftButton, Qt::ShiftModifier);
        QCoreApplication::sendEvent(window.windowHandle(), &enter);
        QCOMPARE(enter.isAccepted(), isTaken);
        if (!isTaken) {
            // What is not accepted is not dropped; if it were, nothing would come of it.
            QDropEvent forced(at, possible, &data, Qt::LeftButton, Qt::ShiftModifier);
            QCoreApplication::sendEvent(&window, &forced);
            QCOMPARE(window.findChildren<ImportDialog *>().size(), 0);
            continue;
        }
        // Shift proposes a move. Whoever has given a file to be moved deletes it.
        QCOMPARE(enter.dropAction(), Qt::CopyAction);
        QDragMoveEvent move(at.toPoint(), possible, &data, Qt::LeftButton, Qt::ShiftModifier);
        move.setDropAction(enter.dropAction());   // So does the platform: who has let it in lets it move on.
        move.accept();
        QCoreApplication::sendEvent(window.windowHandle(), &move);
        QVERIFY(move.isAccepted());
        QDropEvent event(at, possible, &data, Qt::LeftButton, Qt::ShiftModifier);
        QCoreApplication::sendEvent(window.windowHandle(), &event);
        QVERIFY(event.isAccepted());
        QCOMPARE(event.dropAction(), Qt::CopyAction);
        QPointer<ImportDialog> dialog = window.findChild<ImportDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const bool isRight = files != QLatin1String("bad.toml");
        QCOMPARE(buttonOf(*dialog, QStringLiteral("Apply"))->isVisible(), isRight);
        dialog->close();
        QTRY_VERIFY(!dialog);
    }
    QCOMPARE(search->text(), QString());
    QCOMPARE(text(), before);   // To look at it changes nothing.
    QSignalSpy stopped(&session, &DesktopSession::stopped);
    session.shutDown();
    QTRY_VERIFY_WITH_TIMEOUT(!stopped.isEmpty(), 6'000);
}

/// Simulated exchanges have no file that could be another one.
void TestDesktopFeeds::nothingIsDroppedOnTheDemo()
{
    m_feeds->setConfiguration({}, {});
    MainWindow window(nullptr);
    window.setFeedsDriver(m_feeds.get());
    window.show();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_path)});
    QDragEnterEvent enter(window.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window.windowHandle(), &enter);
    QVERIFY(!enter.isAccepted());
    drop(window, data.urls());
    QVERIFY(!window.findChild<ImportDialog *>());
}

}   // namespace tst_desktopfeeds

FEEDWARDEN_WIDGET_TEST(tst_desktopfeeds::TestDesktopFeeds)
#include "tst_desktopfeeds.moc"
