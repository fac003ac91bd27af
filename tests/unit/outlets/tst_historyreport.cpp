// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/report/historyreport.h"
#include "core/outlets/report/reportcharts.h"
#include "tests/support/oldhistory.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace tst_historyreport {

using namespace feedwarden;

/// The page that people read, made of a file that an earlier version wrote.
class TestHistoryReport final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_reader.reset(); }

    void thePageSaysWhatHappened();
    void thePageNeedsNothingElse();
    void X05_whatExchangesSayIsText();
    void aMissedObjectiveIsSaid();
    void aTimeOfWhichNothingIsKnownSaysSo();
    void chartsGoWhereTheyArePlaced();
    void wholePeriodsEndBeforeNow_data();
    void wholePeriodsEndBeforeNow();
    void shortOutagesAreSeenInABand();
    void curvesBreakWhereNothingWasMeasured();

private:
    [[nodiscard]] QString page(double objective = 0.999, const QString &feed = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<HistoryReader> m_reader;
};

static const TimeSpan wholeFile{OldHistoryEnd - 72h, OldHistoryEnd};

void TestHistoryReport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(makeHistory(m_folder->path()));
    m_reader.emplace();
    QVERIFY(m_reader->open(m_folder->path()));
}

QString TestHistoryReport::page(double objective, const QString &feed)
{
    return HistoryReport::html(*m_reader, {feed, wholeFile, {.usual = objective, .own = {}, .maintenance = {}}},
                               OldHistoryEnd + 1h);
}

void TestHistoryReport::thePageSaysWhatHappened()
{
    const QString html = page();
    QVERIFY(!m_reader->hasFailed());
    const auto report = reportsOf(factsOf(*m_reader, {}, wholeFile)).front();
    QCOMPARE(report.outages, 6);   // As it is written in the file.
    QVERIFY(html.contains(QLatin1String("2026-11-15 11:00 to 2026-11-18 11:00, UTC. Made at 2026-11-18 12:00:00")));
    for (const char *told : {">feed-1<", ">99.98", "connection lost", "The remote host closed the connection",
                             "2026-11-16 16:00:00", ">3.0 s<", "1,378,800 messages"})
        QVERIFY2(html.contains(QLatin1String(told)), told);
    QCOMPARE(html.count(QLatin1String("<svg ")), 3);
    QCOMPARE(html.count(QLatin1String("<tr>")), 2 + 2 + 7);   // Summary, causes, outages, each with its head.
}

void TestHistoryReport::thePageNeedsNothingElse()
{
    QString html = page();
    html.remove(QStringLiteral("xmlns=\"http://www.w3.org/2000/svg\""));
    for (const char *reference : {"http", "<script", "src=", "href=", "url(", "@import", "<link"})
        QVERIFY2(!html.contains(QLatin1String(reference), Qt::CaseInsensitive), reference);
    static const QRegularExpression svgs(QStringLiteral("<svg .*?</svg>"));
    auto match = svgs.globalMatch(html);
    while (match.hasNext()) {
        QXmlStreamReader xml(match.next().captured());
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }
}

void TestHistoryReport::X05_whatExchangesSayIsText()
{
    HistoryDatabase database;
    QVERIFY(database.open(historyPathIn(m_folder->path()), HistoryDatabase::Access::Write));
    QVERIFY(database.begin());
    QVERIFY(database.run("UPDATE outage SET detail = ?", QStringLiteral("<img src=file:///etc/passwd> & \"more\"")));
    QVERIFY(database.commit());
    database.close();
    const QString html = page();
    QVERIFY(!html.contains(QLatin1String("<img")));
    QVERIFY(html.contains(QLatin1String("&lt;img src=file:///etc/passwd&gt; &amp; ")));
}

void TestHistoryReport::aMissedObjectiveIsSaid()
{
    QVERIFY(!page(0.999).contains(QLatin1String("missed the objective")));
    QVERIFY(page(0.99999).contains(QLatin1String("feed-1 missed the objective of 99.999 %")));
}

void TestHistoryReport::aTimeOfWhichNothingIsKnownSaysSo()
{
    const QString html = HistoryReport::html(*m_reader, {{}, {OldHistoryEnd - 2000h, OldHistoryEnd - 1999h}},
                                             OldHistoryEnd);
    QVERIFY(html.contains(QLatin1String("Nothing is known of this time")));
    QCOMPARE(html.count(QLatin1String("<svg ")), 0);
}

void TestHistoryReport::chartsGoWhereTheyArePlaced()
{
    QByteArrayList charts;
    const QString html = HistoryReport::html(*m_reader, {{}, wholeFile}, OldHistoryEnd, [&](const QByteArray &svg) {
        charts << svg;
        return QStringLiteral("[chart %1]").arg(charts.size());
    });
    QCOMPARE(charts.size(), 3);
    QVERIFY(!html.contains(QLatin1String("<svg")));
    QVERIFY(html.contains(QLatin1String("[chart 3]")));
}

void TestHistoryReport::wholePeriodsEndBeforeNow_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("day") << "day"
                         << "2026-11-20T14:00:00Z"
                         << "2026-11-19T00:00:00Z"
                         << "2026-11-20T00:00:00Z";
    QTest::newRow("day, at midnight") << "day"
                                      << "2026-11-20T00:00:00Z"
                                      << "2026-11-19T00:00:00Z"
                                      << "2026-11-20T00:00:00Z";
    QTest::newRow("week, on a Friday") << "week"
                                       << "2026-11-20T14:00:00Z"
                                       << "2026-11-09T00:00:00Z"
                                       << "2026-11-16T00:00:00Z";
    QTest::newRow("week, on a Monday") << "week"
                                       << "2026-11-16T00:00:01Z"
                                       << "2026-11-09T00:00:00Z"
                                       << "2026-11-16T00:00:00Z";
    QTest::newRow("week, on a Sunday") << "week"
                                       << "2026-11-15T23:59:59Z"
                                       << "2026-11-02T00:00:00Z"
                                       << "2026-11-09T00:00:00Z";
    QTest::newRow("month") << "month"
                           << "2026-11-20T14:00:00Z"
                           << "2026-10-01T00:00:00Z"
                           << "2026-11-01T00:00:00Z";
    QTest::newRow("month, over the year") << "month"
                                          << "2027-01-01T00:00:00Z"
                                          << "2026-12-01T00:00:00Z"
                                          << "2027-01-01T00:00:00Z";
    QTest::newRow("a short month") << "month"
                                   << "2028-03-31T12:00:00Z"
                                   << "2028-02-01T00:00:00Z"
                                   << "2028-03-01T00:00:00Z";
}

void TestHistoryReport::wholePeriodsEndBeforeNow()
{
    QFETCH(const QString, period);
    QFETCH(const QString, now);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    const auto timeOf = [](const QString &text) { return toWallTime(QDateTime::fromString(text, Qt::ISODate)); };
    const auto known = reportPeriodFromName(period);
    QVERIFY(known);
    const TimeSpan time = lastWhole(*known, timeOf(now));
    QCOMPARE(time.from, timeOf(from));
    QCOMPARE(time.to, timeOf(to));
    QVERIFY(!reportPeriodFromName(QStringLiteral("year")));
}

/// The rectangles of that colour: where they begin, and how wide they are.
static std::vector<std::pair<double, double>> rectangles(const QByteArray &svg, const QString &color)
{
    std::vector<std::pair<double, double>> found;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("rect")
            && xml.attributes().value(QLatin1String("fill")) == color)
            found.emplace_back(xml.attributes().value(QLatin1String("x")).toDouble(),
                               xml.attributes().value(QLatin1String("width")).toDouble());
    }
    return found;
}

void TestHistoryReport::shortOutagesAreSeenInABand()
{
    const TimeSpan month{OldHistoryEnd - 720h, OldHistoryEnd};
    const auto band = [&](Clock::duration from, Clock::duration to, Condition condition) {
        ConditionBand made{.from = month.from + from, .condition = condition};
        made.to = month.from + to;
        return made;
    };
    std::vector<ConditionBand> bands = {band(0s, 360h, Condition::Down), band(360h, 361h, Condition::Trusted),
                                        band(500h, 500h + 1s, Condition::Down),
                                        band(500h + 1s, 720h, Condition::Trusted)};
    const QByteArray svg = bandChart(month, bands);
    const auto down = rectangles(svg, reportColor(Condition::Down));
    QCOMPARE(down.size(), size_t(2));
    QCOMPARE(down[1].second, 1.0);   // A second of a month.
    QVERIFY(svg.lastIndexOf(reportColor(Condition::Down).toUtf8())
            > svg.lastIndexOf(reportColor(Condition::Trusted).toUtf8()));
    // Tens of thousands of them make no page that cannot be opened.
    bands.clear();
    for (int i = 0; i < 50'000; ++i)
        bands.push_back(band(i * 50s, i * 50s + 1s, Condition::Down));
    const QByteArray many = bandChart(month, bands);
    QVERIFY2(many.size() < 200'000, QByteArray::number(many.size()).constData());
    QVERIFY(rectangles(many, reportColor(Condition::Down)).size() > 600);   // And none is lost to the eye.
}

void TestHistoryReport::curvesBreakWhereNothingWasMeasured()
{
    std::vector<LineSample> samples;
    for (const int minute : {0, 1, 2, 10, 11, 20}) {
        LineSample sample{.time = OldHistoryEnd - 30min + std::chrono::minutes(minute), .observed = 60, .scored = 60};
        sample.qualityMin = 40 + minute;
        samples.push_back(sample);
    }
    const auto value = [](const LineSample &sample) { return std::optional(double(sample.qualityMin)); };
    const auto label = [](double score) { return QString::number(score); };
    const QByteArray svg = curveChart({OldHistoryEnd - 30min, OldHistoryEnd}, samples, SampleStep::Minute,
                                      {{QStringLiteral("a < b"), QStringLiteral("#000000"), value}}, label);
    QCOMPARE(svg.count("<polyline"), 2);
    QCOMPARE(svg.count("<circle"), 1);                        // One alone.
    QVERIFY(svg.contains(">100<") && svg.contains(">50<"));   // The next round number above 60.
    QVERIFY(svg.contains("a &lt; b"));
    const QByteArray empty = curveChart({OldHistoryEnd - 30min, OldHistoryEnd}, {}, SampleStep::Minute,
                                        {{QStringLiteral("a"), QStringLiteral("#000000"), value}}, label);
    QVERIFY(empty.contains("Nothing was measured"));
}

}   // namespace tst_historyreport

FEEDWARDEN_GUILESS_TEST(tst_historyreport::TestHistoryReport)
#include "tst_historyreport.moc"
