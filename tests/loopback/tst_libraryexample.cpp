// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace tst_libraryexample {

/// The program that docs/library.md shows, against the simulator: what a reader of that page builds and sees.
class TestLibraryExample final : public QObject
{
    Q_OBJECT
private slots:
    void itHearsTradesAndWhatBecomesOfTheLine();
    void thePageShowsThisProgram_data();
    void thePageShowsThisProgram();
};

void TestLibraryExample::itHearsTradesAndWhatBecomesOfTheLine()
{
    QProcess exchange;
    exchange.start(QStringLiteral(FEEDWARDEN_SIM),
                   {QStringLiteral("serve"), QStringLiteral("--venue"), QStringLiteral("binance-spot")});
    QTRY_VERIFY2_WITH_TIMEOUT(exchange.canReadLine(), exchange.readAllStandardError().constData(), 20'000);
    const QString url = QJsonDocument::fromJson(exchange.readLine())[QStringLiteral("url")].toString();
    QVERIFY(!url.isEmpty());
    const auto order = [&exchange](const char *command) {
        exchange.write(command);
        exchange.write("\n");
    };

    QProcess example;
    example.setProcessChannelMode(QProcess::MergedChannels);
    example.start(QStringLiteral(FEEDWARDEN_LIBRARY_EXAMPLE), {url});
    QByteArray output;
    const auto says = [&](const char *text) {
        output += example.readAll();
        return output.contains(text);
    };
    QTRY_VERIFY2_WITH_TIMEOUT(says("trust BTCUSDT/trade: Complete and recent."), output.constData(), 20'000);
    QTRY_VERIFY2_WITH_TIMEOUT(says("trade "), output.constData(), 20'000);

    order(R"({"fault":"reset","venue":"binance-spot"})");
    QTRY_VERIFY2_WITH_TIMEOUT(says("reconnecting: attempt 1 in "), output.constData(), 20'000);
    QTRY_VERIFY2_WITH_TIMEOUT(says("reconnected after "), output.constData(), 20'000);
    QVERIFY2(says("failed: "), output.constData());

    // A session that dies young and two that never come to be: the third failure in a row.
    output.clear();
    order(R"({"fault":"refuse","venue":"binance-spot"})");
    order(R"({"fault":"reset","venue":"binance-spot"})");
    QTRY_VERIFY2_WITH_TIMEOUT(says("breaker open after "), output.constData(), 40'000);
    // While the line is down there is no trade that could be trusted.
    const qsizetype down = output.indexOf("failed: ");
    QVERIFY2(down >= 0 && output.indexOf("\ntrade ", down) < 0, output.constData());

    for (QProcess *process : {&example, &exchange}) {
        process->terminate();
        QVERIFY(process->waitForFinished(10'000));
    }
}

void TestLibraryExample::thePageShowsThisProgram_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("language");
    QTest::newRow("the program") << QStringLiteral("main.cpp") << QStringLiteral("cpp");
    QTest::newRow("how it is built") << QStringLiteral("CMakeLists.txt") << QStringLiteral("cmake");
}

void TestLibraryExample::thePageShowsThisProgram()
{
    QFETCH(const QString, file);
    QFETCH(const QString, language);
    QFile source(QStringLiteral(FEEDWARDEN_SOURCE_DIR "/resources/examples/library/") + file);
    QFile page(QStringLiteral(FEEDWARDEN_SOURCE_DIR "/docs/library.md"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString shown = QStringLiteral("```") + language + u'\n' + QString::fromUtf8(source.readAll())
                          + QStringLiteral("```\n");
    QVERIFY2(QString::fromUtf8(page.readAll()).contains(shown),
             "docs/library.md shows another text than resources/examples/library");
}

}   // namespace tst_libraryexample

FEEDWARDEN_GUILESS_TEST(tst_libraryexample::TestLibraryExample)
#include "tst_libraryexample.moc"
