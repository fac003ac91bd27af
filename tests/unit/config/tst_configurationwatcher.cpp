// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/configurationwatcher.h"

#include "core/config/configurationwriter.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"
#include "testvenues.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_configurationwatcher {

using namespace feedwarden;
using std::chrono::milliseconds;

/// A feed and a ping interval: two things that can be told apart.
static QByteArray textWith(int pingInterval)
{
    return "[health]\nping_interval_ms = " + QByteArray::number(pingInterval)
           + "\n[[feed]]\nname = \"a\"\nvenue = \"coinbase\"\nsymbols = [\"BTC-USD\"]\nchannels = [\"trade\"]\n";
}

/// In place, as `echo > file` does.
static bool writeInPlace(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

/// By another file of that name, as most editors do.
static bool replaceWith(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
}

class TestConfigurationWatcher final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aChangeIsNoticed_data();
    void aChangeIsNoticed();
    void everyFurtherReplacementIsNoticed();
    void ourOwnWritingIsNoticed();
    void whatChangedBeforeWatchingIsNoticed();
    void aWrongFileIsRejectedAndTheLastGoodOneStays_data();
    void aWrongFileIsRejectedAndTheLastGoodOneStays();
    void accountsAreWatchedLikeFeeds();
    void aHalfWrittenFileFollowedByTheWholeOneIsTaken();
    void theSameComplaintIsMadeOnce();
    void whoeverAsksHearsThatItWasRead();
    void aComplaintIsTakenBack();
    void deletingAndMakingAnewIsSurvived();
    void aDeletedFileIsTold();
    void aMissingFileMayAppearLater_data();
    void aMissingFileMayAppearLater();
    void whatMeansTheSameIsNotTold();
    void aFileThatIsNeverAtRestIsReadNevertheless();
    void aTurnedLinkIsFollowed();

private:
    /// A watcher of m_path, whose content is right, and spies on it.
    void watch();
    [[nodiscard]] milliseconds pingInterval() const { return m_watcher->configuration().health.pingInterval; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<ConfigurationWatcher> m_watcher;
    std::unique_ptr<QSignalSpy> m_changed;
    std::unique_ptr<QSignalSpy> m_rejected;
};

void TestConfigurationWatcher::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("f.toml"));
    QVERIFY(writeInPlace(m_path, textWith(5000)));
}

void TestConfigurationWatcher::cleanup()
{
    m_changed.reset();
    m_rejected.reset();
    m_watcher.reset();
    m_folder.reset();
}

void TestConfigurationWatcher::watch()
{
    const auto result = readConfiguration(m_path, testOptions());
    m_watcher = std::make_unique<ConfigurationWatcher>(m_path, result.configuration.value_or(Configuration()),
                                                       testOptions());
    m_changed = std::make_unique<QSignalSpy>(m_watcher.get(), &ConfigurationWatcher::configurationChanged);
    m_rejected = std::make_unique<QSignalSpy>(m_watcher.get(), &ConfigurationWatcher::configurationRejected);
}

void TestConfigurationWatcher::aChangeIsNoticed_data()
{
    QTest::addColumn<bool>("inPlace");
    QTest::newRow("written in place") << true;
    QTest::newRow("replaced") << false;
}

void TestConfigurationWatcher::aChangeIsNoticed()
{
    QFETCH(const bool, inPlace);
    watch();
    QVERIFY(inPlace ? writeInPlace(m_path, textWith(6000)) : replaceWith(m_path, textWith(6000)));
    QTRY_COMPARE(m_changed->size(), qsizetype(1));
    QCOMPARE(m_changed->first().first().value<Configuration>().health.pingInterval, milliseconds(6000));
    QCOMPARE(pingInterval(), milliseconds(6000));
    QCOMPARE(m_rejected->size(), qsizetype(0));
}

void TestConfigurationWatcher::everyFurtherReplacementIsNoticed()
{
    // A notification for a file ends with that file: each replacement has to be watched anew.
    watch();
    for (int ping = 6000; ping < 6004; ++ping) {
        QVERIFY(replaceWith(m_path, textWith(ping)));
        QTRY_COMPARE(pingInterval(), milliseconds(ping));
    }
    QVERIFY(writeInPlace(m_path, textWith(7000)));
    QTRY_COMPARE(pingInterval(), milliseconds(7000));
    QCOMPARE(m_rejected->size(), qsizetype(0));
}

void TestConfigurationWatcher::ourOwnWritingIsNoticed()
{
    watch();
    auto writer = ConfigurationWriter::open(m_path, testOptions());
    QVERIFY(writer);
    QVERIFY(writer->set(QStringLiteral("health.ping_interval_ms"), qint64(6000)));
    QVERIFY(writer->save());
    QTRY_COMPARE(pingInterval(), milliseconds(6000));
    QCOMPARE(m_changed->size(), qsizetype(1));
}

void TestConfigurationWatcher::whatChangedBeforeWatchingIsNoticed()
{
    const auto old = parseConfiguration(textWith(4000), m_path, testOptions());
    m_watcher = std::make_unique<ConfigurationWatcher>(m_path, *old.configuration, testOptions());
    QTRY_COMPARE(pingInterval(), milliseconds(5000));
}

void TestConfigurationWatcher::aWrongFileIsRejectedAndTheLastGoodOneStays_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("key");
    QTest::newRow("R-10 half-written") << textWith(6000).chopped(5) << 7 << QStringLiteral("syntax");
    QTest::newRow("R-10 wrong type") << textWith(6000).replace("6000", "\"6 s\"") << 2
                                     << QStringLiteral("health.ping_interval_ms");
    QTest::newRow("R-10 unknown key") << textWith(6000).replace("ping_interval_ms", "pings") << 2
                                      << QStringLiteral("health.pings");
    QTest::newRow("R-10 huge") << QByteArray(1024 * 1024 + 1, '#') << 1 << QStringLiteral("file");
    QTest::newRow("R-10 not UTF-8") << textWith(6000) + "#\xff" << 8 << QStringLiteral("file");
    QTest::newRow("R-10 emptied") << QByteArray() << 1 << QStringLiteral("file");
    QTest::newRow("R-10 only a line end left") << QByteArray("\n") << 1 << QStringLiteral("file");
}

void TestConfigurationWatcher::aWrongFileIsRejectedAndTheLastGoodOneStays()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, line);
    QFETCH(const QString, key);
    watch();
    QVERIFY(writeInPlace(m_path, text));
    QTRY_COMPARE(m_rejected->size(), qsizetype(1));
    const auto errors = m_rejected->first().first().value<QList<ConfigError>>();
    QCOMPARE(errors.size(), qsizetype(1));
    QCOMPARE(errors.first().file, m_path);
    QCOMPARE(errors.first().line, line);
    QCOMPARE(errors.first().key, key);
    QCOMPARE(pingInterval(), milliseconds(5000));
    QVERIFY(m_watcher->configuration().findFeed(u"a"));
    QCOMPARE(m_changed->size(), qsizetype(0));
}

void TestConfigurationWatcher::accountsAreWatchedLikeFeeds()
{
    const QByteArray account = "[[account]]\nname = \"main\"\nvenue = \"okx\"\n";
    watch();
    QVERIFY(writeInPlace(m_path, account));
    QTRY_COMPARE(m_changed->size(), qsizetype(1));
    QVERIFY(m_watcher->configuration().findAccount(u"main")->enabled);
    QVERIFY(writeInPlace(m_path, account + "enabled = false\n"));
    QTRY_COMPARE(m_changed->size(), qsizetype(2));
    QVERIFY(!m_watcher->configuration().findAccount(u"main")->enabled);
    // Accounts alone are worth keeping, too.
    QVERIFY(writeInPlace(m_path, {}));
    QTRY_COMPARE(m_rejected->size(), qsizetype(1));
    QVERIFY(m_watcher->configuration().findAccount(u"main"));
    QCOMPARE(m_changed->size(), qsizetype(2));
}

void TestConfigurationWatcher::aHalfWrittenFileFollowedByTheWholeOneIsTaken()
{
    watch();
    QVERIFY(writeInPlace(m_path, textWith(6000).first(30)));
    QTRY_COMPARE(m_rejected->size(), qsizetype(1));
    QVERIFY(writeInPlace(m_path, textWith(6000)));
    QTRY_COMPARE(m_changed->size(), qsizetype(1));
    QCOMPARE(pingInterval(), milliseconds(6000));
    QCOMPARE(m_rejected->size(), qsizetype(1));

    // Within the time of settling nobody hears of the half.
    QVERIFY(writeInPlace(m_path, textWith(7000).first(30)));
    QVERIFY(writeInPlace(m_path, textWith(7000)));
    QTRY_COMPARE(m_changed->size(), qsizetype(2));
    QCOMPARE(pingInterval(), milliseconds(7000));
    QCOMPARE(m_rejected->size(), qsizetype(1));
}

void TestConfigurationWatcher::theSameComplaintIsMadeOnce()
{
    watch();
    QVERIFY(writeInPlace(m_path, "x = 1\n"));
    QTRY_COMPARE(m_rejected->size(), qsizetype(1));
    for (int i = 0; i < 3; ++i) {
        m_watcher->checkNow();
        QCoreApplication::processEvents();
    }
    QCOMPARE(m_rejected->size(), qsizetype(1));
    // Another error is another complaint.
    QVERIFY(writeInPlace(m_path, "y = 1\n"));
    QTRY_COMPARE(m_rejected->size(), qsizetype(2));
}

void TestConfigurationWatcher::whoeverAsksHearsThatItWasRead()
{
    watch();
    const auto ask = [this](const QByteArray &text) {
        QStringList order;
        const auto first = connect(m_watcher.get(), &ConfigurationWatcher::configurationChanged, this,
                                   [&] { order.append(QStringLiteral("changed")); });
        const auto second = connect(m_watcher.get(), &ConfigurationWatcher::configurationRejected, this,
                                    [&] { order.append(QStringLiteral("rejected")); });
        const auto third = connect(m_watcher.get(), &ConfigurationWatcher::looked, this,
                                   [&] { order.append(QStringLiteral("looked")); });
        if (text.isNull())
            QFile::remove(m_path);
        else if (!writeInPlace(m_path, text))
            return QStringList();
        m_watcher->checkNow();
        (void)QTest::qWaitFor([&] { return order.contains(QLatin1String("looked")); }, 10'000);
        for (const auto &connection : {first, second, third})
            disconnect(connection);
        return order;
    };
    const auto says = [](std::initializer_list<const char *> words) {
        QStringList list;
        for (const char *word : words)
            list.append(QLatin1String(word));
        return list;
    };
    QCOMPARE(ask(textWith(5000)), says({"looked"}));
    QCOMPARE(ask(textWith(6000)), says({"changed", "looked"}));
    QVERIFY(m_watcher->rejected().isEmpty());
    QCOMPARE(ask("x = 1\n"), says({"rejected", "looked"}));
    QCOMPARE(ask("x = 1\n"), says({"looked"}));   // Told already, and still so.
    QCOMPARE(m_watcher->rejected().size(), qsizetype(1));
    QCOMPARE(ask({}), says({"rejected", "looked"}));
    QCOMPARE(m_watcher->configuration().health.pingInterval, milliseconds(6000));
    QCOMPARE(ask(textWith(7000)), says({"changed", "looked"}));
    QVERIFY(m_watcher->rejected().isEmpty());
}

void TestConfigurationWatcher::aComplaintIsTakenBack()
{
    watch();
    QVERIFY(writeInPlace(m_path, "x = 1\n"));
    QTRY_COMPARE(m_rejected->size(), qsizetype(1));
    // As it was: nothing to apply, but whoever shows the complaint has to hear of it.
    QVERIFY(writeInPlace(m_path, textWith(5000)));
    QTRY_COMPARE(m_changed->size(), qsizetype(1));
    QVERIFY(m_changed->first().first().value<Configuration>() == m_watcher->configuration());
    QCOMPARE(pingInterval(), milliseconds(5000));
    // And the same error again is a new one.
    QVERIFY(writeInPlace(m_path, "x = 1\n"));
    QTRY_COMPARE(m_rejected->size(), qsizetype(2));
}

void TestConfigurationWatcher::deletingAndMakingAnewIsSurvived()
{
    watch();
    QVERIFY(QFile::remove(m_path));
    QVERIFY(writeInPlace(m_path, textWith(6000)));
    QTRY_COMPARE(pingInterval(), milliseconds(6000));
    QCOMPARE(m_rejected->size(), qsizetype(0));
    QVERIFY(QFile::remove(m_path));
    QVERIFY(writeInPlace(m_path, textWith(7000)));
    QTRY_COMPARE(pingInterval(), milliseconds(7000));
    QCOMPARE(m_rejected->size(), qsizetype(0));
}

void TestConfigurationWatcher::aDeletedFileIsTold()
{
    watch();
    QVERIFY(QFile::remove(m_path));
    QTRY_COMPARE(m_rejected->size(), qsizetype(1));
    QVERIFY(m_rejected->first().first().value<QList<ConfigError>>().first().toString().startsWith(
        m_path + QLatin1String(":1: file: is gone")));
    QVERIFY(m_watcher->configuration().findFeed(u"a"));
    QVERIFY(writeInPlace(m_path, textWith(6000)));
    QTRY_COMPARE(pingInterval(), milliseconds(6000));
}

void TestConfigurationWatcher::aMissingFileMayAppearLater_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("in its folder") << QStringLiteral("new.toml");
    QTest::newRow("with its folders") << QStringLiteral("deep/deeper/new.toml");
}

void TestConfigurationWatcher::aMissingFileMayAppearLater()
{
    QFETCH(const QString, path);
    m_path = m_folder->filePath(path);
    watch();
    m_watcher->checkNow();
    QCoreApplication::processEvents();
    QCOMPARE(m_changed->size() + m_rejected->size(), qsizetype(0));
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QVERIFY(writeInPlace(m_path, textWith(6000)));
    QTRY_COMPARE_WITH_TIMEOUT(pingInterval(), milliseconds(6000), 15'000);
    QCOMPARE(m_rejected->size(), qsizetype(0));
}

void TestConfigurationWatcher::whatMeansTheSameIsNotTold()
{
    watch();
    QVERIFY(writeInPlace(m_path, "# A comment.\n" + textWith(5000)));
    m_watcher->checkNow();
    QCoreApplication::processEvents();
    QVERIFY(writeInPlace(m_path, textWith(6000)));
    QTRY_COMPARE(pingInterval(), milliseconds(6000));
    QCOMPARE(m_changed->size(), qsizetype(1));
}

void TestConfigurationWatcher::aFileThatIsNeverAtRestIsReadNevertheless()
{
    watch();
    // Written again at every turn of the event loop, faster than it could ever settle.
    QTimer writer;
    connect(&writer, &QTimer::timeout, this, [this] { writeInPlace(m_path, textWith(6000)); });
    writer.start(20ms);
    QTRY_COMPARE_WITH_TIMEOUT(pingInterval(), milliseconds(6000), 15'000);
}

void TestConfigurationWatcher::aTurnedLinkIsFollowed()
{
    // As orchestrators hand in configurations: a link to a folder that is replaced by another link.
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("v1")));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("v2")));
    QVERIFY(writeInPlace(m_folder->filePath(QStringLiteral("v1/f.toml")), textWith(5000)));
    QVERIFY(writeInPlace(m_folder->filePath(QStringLiteral("v2/f.toml")), textWith(6000)));
    const QString data = m_folder->filePath(QStringLiteral("data"));
    QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("v1")), data));
    m_path = m_folder->filePath(QStringLiteral("link.toml"));
    QVERIFY(QFile::link(data + QStringLiteral("/f.toml"), m_path));
    watch();
    QVERIFY(m_watcher->configuration().findFeed(u"a"));
    QVERIFY(QFile::remove(data));
    QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("v2")), data));
    QTRY_COMPARE_WITH_TIMEOUT(pingInterval(), milliseconds(6000), 15'000);
    // And what is changed behind the link.
    QVERIFY(replaceWith(m_folder->filePath(QStringLiteral("v2/f.toml")), textWith(7000)));
    QTRY_COMPARE_WITH_TIMEOUT(pingInterval(), milliseconds(7000), 15'000);
}

}   // namespace tst_configurationwatcher

FEEDWARDEN_GUILESS_TEST(tst_configurationwatcher::TestConfigurationWatcher)
#include "tst_configurationwatcher.moc"
