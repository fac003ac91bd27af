// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/accountinput.h"
#include "app/agent/accountlisting.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tst_accountinput {

using namespace feedwarden;

class TestAccountInput final : public QObject
{
    Q_OBJECT

private slots:
    void secretsAmongArgumentsAreFound_data();
    void secretsAmongArgumentsAreFound();
    void pathsMayLookAsTheyLike();
    void whatTheStoreDoesNotSayIsUnknown();
};

void TestAccountInput::secretsAmongArgumentsAreFound_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *arguments, bool expected) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments) << expected;
    };
    row("add main --venue okx --secret-file -", false);
    row("add main --venue okx --secret-file=secret.txt", false);
    row("add main --key main.read-only_2026 --secret-file /nonexistent/keys/main.txt", false);
    row("remove main --keep-secret", false);
    row("add main --secret x", true);
    row("add main --secret=x", true);
    row("add main --api_key x", true);
    row("add main --binance-api-secret x", true);
    row("add main --passphrase", true);
    row("add main vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A", true);
    row("add main --key=nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=", true);
    row("add main --secret-file nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=", true);
}

void TestAccountInput::secretsAmongArgumentsAreFound()
{
    QFETCH(const QString, arguments);
    QFETCH(const bool, expected);
    const auto why = secretInArguments(arguments.split(u' '));
    QCOMPARE(why.has_value(), expected);
    if (why)
        QVERIFY(!why->contains(QLatin1String("nWGx")) && !why->contains(QLatin1String("vmPU")));
}

void TestAccountInput::pathsMayLookAsTheyLike()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("nWGxne9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"));
    QVERIFY(!secretInArguments({QStringLiteral("add"), QStringLiteral("--data-dir"), path}));
    QVERIFY(!secretInArguments({QStringLiteral("add"), QStringLiteral("--config=") + path}));
    QVERIFY(secretInArguments({QStringLiteral("add"), path.section(u'/', -1)}));
}

void TestAccountInput::whatTheStoreDoesNotSayIsUnknown()
{
    Configuration configuration;
    configuration.accounts = {
        {.name = QStringLiteral("a"), .venue = QStringLiteral("okx"), .key = QStringLiteral("x")}};
    const auto rows = listedAccounts(configuration, {});
    QVERIFY(!rows.first().isStored);
    QVERIFY2(accountsAsTable(rows).endsWith(QLatin1String("unknown\n")), qPrintable(accountsAsTable(rows)));
    QVERIFY(accountsAsJson(rows).first().toObject().value(QLatin1String("stored")).isNull());
    QCOMPARE(listedAccounts(configuration, QStringList{QStringLiteral("x")}).first().isStored, std::optional(true));
    QCOMPARE(listedAccounts(configuration, QStringList{QStringLiteral("a")}).first().isStored, std::optional(false));
}

}   // namespace tst_accountinput

FEEDWARDEN_GUILESS_TEST(tst_accountinput::TestAccountInput)
#include "tst_accountinput.moc"
