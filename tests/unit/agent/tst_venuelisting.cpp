// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/venuelisting.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

namespace tst_venuelisting {

using namespace feedwarden;

/// What is told of venues comes from the tables that the program goes by, with its sources, and the page in docs is
/// that text.
class TestVenueListing final : public QObject
{
    Q_OBJECT

private slots:
    void thePageIsWhatTheProgramSays();
    void theTableFitsATerminal();
    void everyVenueSaysWhereItsFiguresComeFrom_data();
    void everyVenueSaysWhereItsFiguresComeFrom();
    void whatIsUnverifiedIsStatedAsItWasNoted_data();
    void whatIsUnverifiedIsStatedAsItWasNoted();
    void anObjectHasWhatAProgramAsksFor();
    void rulesAreThoseOfTheStreams_data();
    void rulesAreThoseOfTheStreams();

private:
    const std::vector<ListedVenue> m_venues = listedVenues();
};

static QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestVenueListing::thePageIsWhatTheProgramSays()
{
    const QString page = textOf(QStringLiteral(FEEDWARDEN_SOURCE_DIR "/docs/venues.md"));
    const QString said = venuesAsMarkdown(m_venues);
    const QStringList written = page.split(u'\n'), expected = said.split(u'\n');
    for (qsizetype i = 0; i < std::max(written.size(), expected.size()); ++i) {
        if (written.value(i) != expected.value(i))
            QFAIL(qPrintable(QStringLiteral("docs/venues.md:%1 is stale; write it anew with feedwarden-agent venues "
                                            "--format markdown\nthere: %2\nsaid:  %3")
                                 .arg(i + 1)
                                 .arg(written.value(i), expected.value(i))));
    }
    QVERIFY(page == said);
}

void TestVenueListing::theTableFitsATerminal()
{
    const QString table = venuesAsTable(m_venues);
    for (const QString &line : table.split(u'\n')) {
        const bool isAddress = line.trimmed().startsWith(QLatin1String("https://"));   // Which nobody may break.
        QVERIFY2(line.size() <= 100 || isAddress, qPrintable(line));
    }
    // Nothing of the overview runs into its neighbour.
    const QStringList lines = table.split(u'\n');
    QCOMPARE(lines[0].split(u' ', Qt::SkipEmptyParts).size(), 9);
    for (size_t i = 0; i < m_venues.size(); ++i) {
        const QStringList cells =
            QString(lines[qsizetype(i) + 1]).replace(QLatin1String(" crc"), QString()).split(u' ', Qt::SkipEmptyParts);
        QCOMPARE(cells.size(), 9);
        QCOMPARE(cells[0], m_venues[i].facts().id);
    }
}

void TestVenueListing::everyVenueSaysWhereItsFiguresComeFrom_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < m_venues.size(); ++i)
        QTest::newRow(qPrintable(m_venues[i].facts().id)) << int(i);
}

void TestVenueListing::everyVenueSaysWhereItsFiguresComeFrom()
{
    QFETCH(const int, index);
    const ListedVenue &venue = m_venues[size_t(index)];
    if (venue.sheet == nullptr) {
        // A profile says it itself, at its head.
        QVERIFY(venue.profileNote.contains(QLatin1String("Sources")));
        QVERIFY(venue.profileNote.contains(QLatin1String("UNVERIFIED")));
        return;
    }
    const VenueSheet &sheet = *venue.sheet;
    static const QRegularExpression month(QStringLiteral(R"(\A20[0-9]{2}-[01][0-9])"));
    QVERIFY(month.match(QString::fromUtf8(sheet.read)).hasMatch());
    QVERIFY(!sheet.sources.empty());
    for (const VenueSheet::Source &source : sheet.sources) {
        const QUrl url(QString::fromUtf8(source.url), QUrl::StrictMode);
        QVERIFY2(url.isValid() && url.scheme() == QLatin1String("https"), source.url);
        QVERIFY2(month.match(QString::fromUtf8(source.asOf)).hasMatch(), source.asOf);
        QVERIFY(QString::fromUtf8(source.asOf).left(7) <= QString::fromUtf8(sheet.read));
    }
    QVERIFY(!sheet.unverified.empty());
    // A figure that nobody publishes says so.
    for (const VenueFigure figure : {VenueFigure::MessageBytes}) {
        QVERIFY(sheet.remarkOn(figure) != nullptr);
        QVERIFY(sheet.remarkOn(figure)->basis != FigureBasis::Published);
    }
    // Numbers are found by a field, and a field is there for a rule.
    for (const Channel channel : venue.facts().channels) {
        const StreamTraits traits = venue.protocol->traitsOf({QStringLiteral("X"), channel});
        QCOMPARE(sheet.numberingOf(channel) != nullptr, traits.rule != SequenceRule::None);
    }
    QCOMPARE(sheet.serverPingInterval.count() > 0, sheet.pongWithin.count() > 0);
}

void TestVenueListing::whatIsUnverifiedIsStatedAsItWasNoted_data()
{
    QTest::addColumn<QString>("sheet");
    for (const char *name : {"binance", "bybit", "coinbase", "kraken", "okx", "polymarket"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestVenueListing::whatIsUnverifiedIsStatedAsItWasNoted()
{
    QFETCH(const QString, sheet);
    const QString text = textOf(QStringLiteral(FEEDWARDEN_SHARED_DIR "/exchanges/%1.md").arg(sheet));
    if (text.isEmpty())
        QSKIP("the fact sheets of the exchanges are not here");
    // The last point of a sheet: "- UNVERIFIED: this, that; the other."
    const qsizetype at = text.lastIndexOf(QLatin1String("- UNVERIFIED:"));
    QVERIFY(at >= 0);
    QString noted = text.mid(at + int(qstrlen("- UNVERIFIED:"))).simplified();
    if (noted.endsWith(u'.'))
        noted.chop(1);
    QStringList stated;
    for (const ListedVenue &venue : m_venues) {
        for (size_t i = 0; venue.facts().id.startsWith(sheet) && venue.sheet && i < venue.sheet->unverified.size(); ++i)
            stated.append(QString::fromUtf8(venue.sheet->unverified[i]));
    }
    static const QRegularExpression separators(QStringLiteral("[,;]"));
    int notes = 0;
    for (const QString &note : noted.split(separators, Qt::SkipEmptyParts)) {
        ++notes;
        QVERIFY2(stated.join(u'\n').contains(note.trimmed()), qPrintable(note));
    }
    QVERIFY(notes >= 4);
}

void TestVenueListing::anObjectHasWhatAProgramAsksFor()
{
    const QJsonArray venues = venuesAsJson(m_venues);
    QCOMPARE(venues.size(), qsizetype(m_venues.size()));
    for (const QJsonValue &each : venues) {
        const QJsonObject venue = each.toObject();
        for (const char *key : {"venue", "title", "built_in", "markets", "url", "rest_url", "channels", "feeds",
                                "limits", "heartbeat", "breaker_threshold"})
            QVERIFY2(venue.contains(QLatin1String(key)), key);
        QCOMPARE(venue.value(QLatin1String("feeds")).toArray().size(),
                 venue.value(QLatin1String("channels")).toArray().size());
        const bool isBuiltIn = venue.value(QLatin1String("built_in")).toBool();
        QCOMPARE(venue.contains(QLatin1String("sources")), isBuiltIn);
        QCOMPARE(venue.contains(QLatin1String("unverified")), isBuiltIn);
        QCOMPARE(venue.contains(QLatin1String("profile_note")), !isBuiltIn);
    }
    // What is not published is null, never 0.
    const QJsonObject polymarket = venues[9].toObject();
    QCOMPARE(polymarket.value(QLatin1String("venue")).toString(), QStringLiteral("polymarket"));
    QVERIFY(polymarket.value(QLatin1String("limits")).toObject().value(QLatin1String("connection_attempts")).isNull());
    QVERIFY(polymarket.value(QLatin1String("limits")).toObject().value(QLatin1String("lifetime_s")).isNull());
    const QJsonObject spot = venues[1].toObject();
    QCOMPARE(spot.value(QLatin1String("heartbeat")).toObject().value(QLatin1String("server_ping_interval_ms")).toInt(),
             20'000);
    QCOMPARE(spot.value(QLatin1String("remarks"))
                 .toObject()
                 .value(QLatin1String("streams_per_request"))
                 .toObject()
                 .value(QLatin1String("basis"))
                 .toString(),
             QStringLiteral("observed"));
}

void TestVenueListing::rulesAreThoseOfTheStreams_data()
{
    // Written a second time after the documentation of each exchange, not after the code.
    QTest::addColumn<QString>("overview");
    const auto row = [](const char *line) {
        QTest::newRow(QByteArray(line).left(QByteArray(line).indexOf(' ')).constData()) << QString::fromLatin1(line);
    };
    row("binance-coinm +1 none rises none link rises none none");
    row("binance-spot +1 none rises none overlap rises - -");
    row("binance-usdm +1 none rises none link rises none none");
    row("bybit-linear none none rises none +1 - none none");
    row("bybit-spot none none rises none +1 - - -");
    row("coinbase conn conn - conn conn - - -");
    row("coinbase-exchange +1 none - - none - - -");
    row("kraken +1 none none none none crc - - -");
    row("okx +1 none rises none link crc rises none none");
    row("polymarket none - none - none - - -");
    row("bitstamp none - - - none none - -");
    row("gemini none - - none none - - -");
}

void TestVenueListing::rulesAreThoseOfTheStreams()
{
    QFETCH(const QString, overview);
    const QStringList lines = venuesAsTable(m_venues).split(u'\n').mid(1, qsizetype(m_venues.size()));
    QStringList told;
    for (const QString &line : lines)
        told.append(line.simplified());
    QVERIFY2(told.contains(overview), qPrintable(told.join(u'\n')));
}

}   // namespace tst_venuelisting

FEEDWARDEN_GUILESS_TEST(tst_venuelisting::TestVenueListing)
#include "tst_venuelisting.moc"
