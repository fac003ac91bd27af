// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/banfile.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_banfile {

using namespace feedwarden;

class TestBanFile : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadBack();
    void noBansLeaveNoFile();
    void rubbishIsNoBan_data();
    void rubbishIsNoBan();
    void aFolderThatIsNotThereIsAnError();
    void aRestartedGovernorStillHonoursTheBan();
};

static const WallTime Noon{std::chrono::sys_days{std::chrono::year{2026} / 11 / 21} + 12h};

void TestBanFile::whatIsWrittenIsReadBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bans.json"));
    const std::vector<ConnectGovernor::StoredBan> bans = {
        {QStringLiteral("wss://stream.binance.com:9443"), Noon + 2min + 7ms, Cause::Banned, 3},
        {QStringLiteral("wss://a.example:443"), Noon + 1h, Cause::TooManyRequests, 0}};
    QVERIFY(writeBans(path, bans));
    QCOMPARE(readBans(path), bans);
    QCOMPARE(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void TestBanFile::noBansLeaveNoFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bans.json"));
    QVERIFY(writeBans(path, {{QStringLiteral("wss://a.example:443"), Noon, Cause::Banned, 1}}));
    QVERIFY(QFile::exists(path));
    QVERIFY(writeBans(path, {}));
    QVERIFY(!QFile::exists(path));
    QVERIFY(readBans(path).empty());
}

void TestBanFile::rubbishIsNoBan_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half written") << QByteArray(R"([{"host":"wss://a:443","until":"2026)");
    QTest::newRow("not an array") << QByteArray(R"({"host":"wss://a:443"})");
    QTest::newRow("no host") << QByteArray(R"([{"until":"2026-11-21T12:00:00.000Z"}])");
    QTest::newRow("no time") << QByteArray(R"([{"host":"wss://a:443","until":"soon"}])");
    QTest::newRow("numbers") << QByteArray("[1,2,3]");
}

void TestBanFile::rubbishIsNoBan()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("bans.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QVERIFY(readBans(file.fileName()).empty());
}

void TestBanFile::aFolderThatIsNotThereIsAnError()
{
    const QTemporaryDir folder;
    const auto written = writeBans(folder.filePath(QStringLiteral("not/there/bans.json")),
                                   {{QStringLiteral("wss://a.example:443"), Noon, Cause::Banned, 1}});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Resource);
}

void TestBanFile::aRestartedGovernorStillHonoursTheBan()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bans.json"));
    const QString host = QStringLiteral("wss://a.example:443");
    const Clock::time_point start(1h);
    {
        Random random(1);
        ConnectGovernor governor({}, random);
        governor.addLine(1, host, SlotPriority::Public);
        governor.request(1, start);
        QVERIFY(!governor.poll(start).empty());
        HostReport report;
        report.kind = HostReport::Kind::Ended;
        report.failure = {FailureClass::Throttled, Cause::Banned, {}, 418, 0, 10min};
        governor.report(1, report, start);
        QVERIFY(writeBans(path, governor.bans(start, Noon)));
    }
    // Another process, another clock: the machine was started anew a minute later.
    Random random(2);
    ConnectGovernor governor({}, random);
    const Clock::time_point restarted(20s);
    governor.restoreBans(readBans(path), restarted, Noon + 1min);
    governor.addLine(7, host, SlotPriority::Public);
    governor.request(7, restarted);
    const auto grants = [&](Clock::time_point now) {
        int count = 0;
        for (const auto &notice : governor.poll(now))
            count += notice.kind == ConnectGovernor::Notice::Kind::Granted ? 1 : 0;
        return count;
    };
    QCOMPARE(grants(restarted + 8min), 0);
    QCOMPARE(grants(restarted + 9min + 1s), 1);
}

}   // namespace tst_banfile

FEEDWARDEN_APPLESS_TEST(tst_banfile::TestBanFile)
#include "tst_banfile.moc"
