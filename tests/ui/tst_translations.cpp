// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/feedwords.h"
#include "core/words/units.h"
#include "core/words/words.h"
#include "tests/support/testmain.h"
#include "tests/ui/fakefeeds.h"
#include "ui/dashboard/feedtablemodel.h"
#include "ui/dashboard/mainwindow.h"
#include "ui/dashboard/topbar.h"
#include "ui/format/tableview.h"
#include "ui/settings/calmstyle.h"

#include "tests/support/printing.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

namespace tst_translations {

using namespace feedwarden;

namespace {

struct Message {
    QString context, source;
    QStringList forms;
    bool isPlural = false;
    bool isUnfinished = false;
};

QList<Message> readCatalogue(const QString &language)
{
    QFile file(QStringLiteral(FEEDWARDEN_SOURCE_DIR "/translations/feedwarden_%1.ts").arg(language));
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.append({.context = context, .isPlural = xml.attributes().hasAttribute(QLatin1String("numerus"))});
        } else if (xml.name() == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.last().isUnfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            if (!messages.last().isPlural)
                messages.last().forms << xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.last().forms << xml.readElementText();
        }
    }
    return messages;
}

/// "%1", "%2", "%n", each once, sorted.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%[0-9n]"));
    QStringList places;
    auto matches = place.globalMatch(text);
    while (matches.hasNext())
        places << matches.next().captured();
    places.sort();
    return places;
}

const Clock::time_point t0{std::chrono::hours(100)};
const WallTime w0{std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + 14h};

}   // namespace

class TestTranslations final : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*"))); }
    void cleanup();

    void germanIsComplete();
    void englishKnowsItsPlurals();
    void placeholdersAreKept_data();
    void placeholdersAreKept();
    void mnemonicsAreKept();
    void englishCountsRight();
    void germanSpeaksGerman();
    void germanHasRoom();

private:
    void speak(const QString &language);

    QTranslator m_translator;
};

void TestTranslations::cleanup()
{
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(QLocale::c());
}

void TestTranslations::speak(const QString &language)
{
    QVERIFY(m_translator.load(QStringLiteral(FEEDWARDEN_CATALOGUES "/feedwarden_%1.qm").arg(language)));
    QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(language == QLatin1String("de") ? QLocale(QLocale::German, QLocale::Germany)
                                                        : QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestTranslations::germanIsComplete()
{
    const QList<Message> messages = readCatalogue(QStringLiteral("de"));
    QVERIFY(messages.size() > 500);
    for (const Message &message : messages) {
        QVERIFY2(!message.isUnfinished, qPrintable(message.context + QLatin1Char(' ') + message.source));
        for (const QString &form : message.forms)
            QVERIFY2(!form.isEmpty(), qPrintable(message.source));
        if (message.isPlural)
            QCOMPARE(message.forms.size(), 2);
    }
}

void TestTranslations::englishKnowsItsPlurals()
{
    int plurals = 0;
    for (const Message &message : readCatalogue(QStringLiteral("en"))) {
        if (!message.isPlural)
            continue;
        ++plurals;
        QVERIFY2(!message.isUnfinished, qPrintable(message.source));
        QCOMPARE(message.forms.size(), 2);
        for (const QString &form : message.forms)
            QVERIFY2(!form.contains(QStringLiteral("(s)")) && !form.isEmpty(), qPrintable(form));
    }
    QVERIFY(plurals > 10);
}

void TestTranslations::placeholdersAreKept_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de");
}

void TestTranslations::placeholdersAreKept()
{
    QFETCH(const QString, language);
    for (const Message &message : readCatalogue(language)) {
        for (const QString &form : message.forms) {
            if (!form.isEmpty())
                QCOMPARE(placesOf(form), placesOf(message.source));
        }
    }
}

void TestTranslations::mnemonicsAreKept()
{
    for (const Message &message : readCatalogue(QStringLiteral("de")))
        QVERIFY2(message.forms.first().count(QLatin1Char('&')) == message.source.count(QLatin1Char('&')),
                 qPrintable(message.source));
}

void TestTranslations::englishCountsRight()
{
    speak(QStringLiteral("en"));
    QList<FeedSnapshot> feeds{trustedFeed(QStringLiteral("a"), QStringLiteral("A"), t0)};
    QCOMPARE(trustSummary(feeds), QStringLiteral("1 of 1 feed trusted"));
    feeds << downFeed(QStringLiteral("b"), QStringLiteral("B"), t0);
    QCOMPARE(trustSummary(feeds), QStringLiteral("1 of 2 feeds trusted"));
    QVERIFY(describe(feeds[1], t0, w0).explanation.contains(QStringLiteral("2 attempts have failed")));
    feeds[1].worst.attempt = 2;
    QVERIFY(describe(feeds[1], t0, w0).explanation.contains(QStringLiteral("1 attempt has failed")));
}

void TestTranslations::germanSpeaksGerman()
{
    speak(QStringLiteral("de"));
    const FeedSnapshot down = downFeed(QStringLiteral("b"), QStringLiteral("Kraken"), t0);
    const FeedDescription text = describe(down, t0, w0);
    QCOMPARE(text.word, QStringLiteral("Ausgefallen"));
    QCOMPARE(text.alarm, QStringLiteral("Kraken ist seit 41 s ausgefallen"));
    QCOMPARE(durationText(Clock::duration(1'500ms)), QStringLiteral("1,5 s"));
    QCOMPARE(countText(12'345'678), QStringLiteral("12,3 Mio."));
    QCOMPARE(trustSummary({down, down}), QStringLiteral("0 von 2 Feeds verlässlich"));
}

void TestTranslations::germanHasRoom()
{
    speak(QStringLiteral("de"));
    QApplication::setStyle(new CalmStyle);
    LiveHistory history;
    MainWindow window(&history, nullptr, nullptr, [] { return MainWindow::Instant{t0, w0}; });
    window.resize(1366, 768);
    window.setFeeds({trustedFeed(QStringLiteral("a"), QStringLiteral("Binance Spot"), t0),
                     downFeed(QStringLiteral("b"), QStringLiteral("Kraken"), t0)});
    window.show();
    for (int page = 0; page < window.pageCount(); ++page) {
        window.showPage(page);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(window.size(), QSize(1366, 768));
    }
    auto *const table = window.findChild<TableView *>();
    QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());   // No column hangs over.
    for (const int column : {FeedTableModel::ExchangeColumn, FeedTableModel::StateColumn, FeedTableModel::QualityColumn,
                             FeedTableModel::RoundTripColumn, FeedTableModel::BlindColumn})
        QVERIFY(!table->isColumnHidden(column));
    QVERIFY(window.findChild<TopBar *>()->summary().startsWith(QStringLiteral("1 von 2 Feeds verlässlich")));
}

}   // namespace tst_translations

FEEDWARDEN_WIDGET_TEST(tst_translations::TestTranslations)
#include "tst_translations.moc"
