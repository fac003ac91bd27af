// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/report/incidentreport.h"

#include "core/base/redactor.h"
#include "core/outlets/report/ziparchive.h"
#include "tests/support/oldhistory.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <map>

#if defined(FEEDWARDEN_HAS_ARCHIVE)
#include <archive.h>
#include <archive_entry.h>
#endif

namespace tst_incidentreport {

using namespace feedwarden;

namespace {

const WallTime t0 = toWallTime(QDateTime(QDate(2026, 11, 20), QTime(13, 20), Qt::UTC));
const QString kraken = QStringLiteral("kraken");
const StreamKey trades{QStringLiteral("BTC-USD"), Channel::Trade};

/// 72 s, two attempts; the texts of others hold what must not go out.
Incident incidentOf(const QString &detail = QStringLiteral("reset by peer"))
{
    LiveHistory history;
    const auto tell = [&history](WallTime time, EventPayload payload) {
        history.addEvent({.time = time,
                          .at = Clock::time_point(time.time_since_epoch()),
                          .feed = kraken,
                          .line = 1,
                          .payload = std::move(payload)});
    };
    tell(t0, ConnectionFailed{{.cause = Cause::ConnectionReset, .detail = detail}});
    tell(t0, TrustChanged{trades, TrustState::Trusted, TrustState::Blind});
    tell(t0, Reconnecting{1, 1s});
    tell(t0 + 1100ms, StateChanged{LineState::Waiting, LineState::Connecting, Cause::None});
    tell(t0 + 2s, ConnectionFailed{{.cause = Cause::HttpStatus, .detail = detail, .httpStatus = 503}});
    tell(t0 + 2s, Reconnecting{2, 60s});
    tell(t0 + 64s, StateChanged{LineState::Waiting, LineState::Connecting, Cause::None});
    tell(t0 + 72s, Reconnected{72s, 2});
    tell(t0 + 73s, TrustChanged{trades, TrustState::Blind, TrustState::Trusted});
    return tellIncident(incidentFacts(history, kraken, t0, t0 + 1h), t0).value_or(Incident());
}

const IncidentExport about{QStringLiteral("Kraken Spot"), {}, t0 + 1h};

}   // namespace

/// An incident as a file that is sent to somebody.
class TestIncidentReport final : public QObject
{
    Q_OBJECT
private slots:
    void jsonAgreesWithTheOutage();
    void whatIsNotKnownIsNull();
    void textHasBothTimes();
    void secretsAndPathsStayHere_data();
    void secretsAndPathsStayHere();   // X-01
    void theNoteGoesOnlyWhereItIsWanted();
    void theFileCanBeUnpacked();
    void whatCannotBeWrittenIsToldAndNothingIsLost();
    void fileNamesAreHarmless();   // X-12
};

void TestIncidentReport::jsonAgreesWithTheOutage()
{
    const Incident incident = incidentOf();
    const QJsonObject object = incidentJson(incident, about);
    QCOMPARE(object[QLatin1String("format")].toString(), QStringLiteral("feedwarden_incident"));
    QCOMPARE(object[QLatin1String("version")].toInt(), 1);
    QCOMPARE(object[QLatin1String("feed")].toString(), kraken);
    QCOMPARE(object[QLatin1String("exchange")].toString(), about.title);
    QCOMPARE(object[QLatin1String("begin")].toString(), QStringLiteral("2026-11-20T13:20:00.000Z"));
    QCOMPARE(object[QLatin1String("end")].toString(), QStringLiteral("2026-11-20T13:21:12.000Z"));
    QCOMPARE(object[QLatin1String("downtime_ms")].toDouble(), 72'000.0);
    QCOMPARE(object[QLatin1String("blind_ms")].toDouble(), 73'000.0);
    QCOMPARE(object[QLatin1String("cause")].toString(), QStringLiteral("connection_reset"));
    QCOMPARE(object[QLatin1String("class")].toString(), QStringLiteral("C"));
    QCOMPARE(object[QLatin1String("attempts")].toInt(), 2);
    QVERIFY(!object[QLatin1String("lasting")].toBool());
    QVERIFY(object[QLatin1String("recovered")].toBool());
    QCOMPARE(object[QLatin1String("trusted_again")].toString(), QStringLiteral("2026-11-20T13:21:13.000Z"));
    const QJsonArray steps = object[QLatin1String("steps")].toArray();
    QCOMPARE(steps.size(), int(incident.steps.size()));
    QList<QJsonObject> attempts;
    for (const QJsonValue &step : steps) {
        if (step[QLatin1String("step")].toString() == QLatin1String("attempt"))
            attempts.append(step.toObject());
    }
    QCOMPARE(attempts.size(), 2);
    QCOMPARE(attempts[0][QLatin1String("planned_delay_ms")].toDouble(), 1'000.0);
    QCOMPARE(attempts[0][QLatin1String("real_delay_ms")].toDouble(), 1'100.0);
    QCOMPARE(attempts[0][QLatin1String("result")].toString(), QStringLiteral("failed"));
    QCOMPARE(attempts[0][QLatin1String("http_status")].toInt(), 503);
    QCOMPARE(attempts[1][QLatin1String("planned_delay_ms")].toDouble(), 60'000.0);
    QCOMPARE(attempts[1][QLatin1String("real_delay_ms")].toDouble(), 62'000.0);
    QCOMPARE(attempts[1][QLatin1String("result")].toString(), QStringLiteral("succeeded"));
}

void TestIncidentReport::whatIsNotKnownIsNull()
{
    const QJsonObject object = incidentJson(incidentOf(), about);
    QVERIFY(object[QLatin1String("steps")][0][QLatin1String("time")].isNull());   // The last data was not seen.
    const QJsonValue stream = object[QLatin1String("streams")][0];
    QCOMPARE(stream[QLatin1String("stream")].toString(), trades.toString());
    QVERIFY(stream[QLatin1String("missing")].isNull());
    QCOMPARE(stream[QLatin1String("missing_counted")].toInt(), 0);
    QVERIFY(object[QLatin1String("venue")].isNull());
    QVERIFY(!object.contains(QLatin1String("note")));
}

void TestIncidentReport::textHasBothTimes()
{
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
    tzset();
    const QString text = incidentText(incidentOf(), about);
    const QString local = incidentText(incidentOf(), about, StoryTimes::Local);
    qputenv("TZ", before);
    tzset();
    QVERIFY2(text.contains(QLatin1String("2026-11-20T13:20:00.000Z  2026-11-20 14:20:00.000  The line was lost.")),
             qPrintable(text));
    QVERIFY(text.startsWith(QLatin1String("Kraken Spot was down for 1:12: reset by the server\n")));
    QVERIFY(text.contains(QLatin1String("Attempt 2 brought the line back")));
    QVERIFY(text.contains(QLatin1String("planned, 1:02 real")));
    QVERIFY(text.contains(QLatin1String("messages missed: not known")));
    QVERIFY(local.contains(QLatin1String("\n14:20:01.100  Attempt 1 failed")));
    QVERIFY(!local.contains(QLatin1String("2026-11-20T13")));
}

void TestIncidentReport::secretsAndPathsStayHere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hidden");
    QTest::newRow("home") << "cannot read /home/alice/ca.pem"
                          << "alice";
    QTest::newRow("home in quotes") << "cannot read '/home/alice/my ca.pem'"
                                    << "alice";
    QTest::newRow("Mac") << "file:///Users/alice/x"
                         << "alice";
    QTest::newRow("Windows") << R"(cannot read C:\Users\alice\ca.pem)"
                             << "alice";
    QTest::newRow("tilde") << "~/secret/ca.pem is gone"
                           << "secret/";
    QTest::newRow("temporary") << "socket (/tmp/alice-1/s)"
                               << "alice";
    QTest::newRow("this folder") << QStringLiteral("in %1/x").arg(QDir::currentPath()) << QDir::currentPath();
    QTest::newRow("token") << "refused: token=abcdefghijklmnop1234"
                           << "abcdefghijklmnop1234";
}

void TestIncidentReport::secretsAndPathsStayHere()
{
    QFETCH(const QString, text);
    QFETCH(const QString, hidden);
    QVERIFY2(!fitToSend(text).contains(hidden), qPrintable(fitToSend(text)));
    IncidentExport noted = about;
    noted.note = text;
    for (const auto &[name, content] : incidentFiles(incidentOf(text), noted, {}))
        QVERIFY2(!content.contains(hidden.toUtf8()), content.constData());
    // Addresses of exchanges and names of streams stay.
    const QString open = QStringLiteral("wss://ws.example/var/ws?x=1 said no to BTC/USD at 1/2");
    QCOMPARE(fitToSend(open), open);
}

void TestIncidentReport::theNoteGoesOnlyWhereItIsWanted()
{
    IncidentExport noted = about;
    noted.note = QStringLiteral("Ticket 7\nasked support");
    QCOMPARE(incidentJson(incidentOf(), noted)[QLatin1String("note")].toString(), noted.note);
    QVERIFY(incidentText(incidentOf(), noted).contains(noted.note));
    QVERIFY(!incidentText(incidentOf(), about).contains(QLatin1String("Note")));
}

#if defined(FEEDWARDEN_HAS_ARCHIVE)
static std::map<QString, QByteArray> unpacked(const QString &path)
{
    std::map<QString, QByteArray> files;
    archive *const zip = archive_read_new();
    archive_read_support_format_zip(zip);
    archive_entry *entry = nullptr;
    if (archive_read_open_filename(zip, QFile::encodeName(path).constData(), 65'536) == ARCHIVE_OK) {
        while (archive_read_next_header(zip, &entry) == ARCHIVE_OK) {
            QByteArray content;
            char buffer[65'536];
            for (la_ssize_t got = 0; (got = archive_read_data(zip, buffer, sizeof buffer)) > 0;)
                content.append(buffer, got);
            files[QString::fromUtf8(archive_entry_pathname(entry))] = content;
        }
    }
    archive_read_free(zip);
    return files;
}
#endif

void TestIncidentReport::theFileCanBeUnpacked()
{
#if defined(FEEDWARDEN_HAS_ARCHIVE)
    QVERIFY(canWriteZip());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("incident.zip"));
    const Incident incident = incidentOf();
    const QByteArray png("\x89PNG\r\n\x1a\n and so on");
    const auto written = writeZip(path, incidentFiles(incident, about, png), about.written);
    QVERIFY2(written.has_value(), qPrintable(written.error().detail));
    const auto files = unpacked(path);
    QCOMPARE(files.size(), size_t(3));
    QCOMPARE(files.at(QStringLiteral("incident.png")), png);
    QCOMPARE(QString::fromUtf8(files.at(QStringLiteral("incident.txt"))), incidentText(incident, about));
    const QJsonDocument json = QJsonDocument::fromJson(files.at(QStringLiteral("incident.json")));
    QVERIFY(json.object() == incidentJson(incident, about));
#else
    QVERIFY(!canWriteZip());
    QVERIFY(!writeZip(QStringLiteral("x.zip"), {}, {}));
#endif
}

void TestIncidentReport::whatCannotBeWrittenIsToldAndNothingIsLost()
{
    const QTemporaryDir folder;
    const auto failed = writeZip(folder.filePath(QStringLiteral("none/incident.zip")), {}, t0);
    QVERIFY(!failed);
    QVERIFY(!failed.error().detail.isEmpty());
}

void TestIncidentReport::fileNamesAreHarmless()
{
    Incident incident = incidentOf();
    incident.feed = QStringLiteral("../a b/ü");
    const QString name = incidentFileName(incident);
    QVERIFY2(!name.contains(QLatin1Char('/')) && !name.contains(QLatin1Char(' ')), qPrintable(name));
    QVERIFY(name.endsWith(QLatin1String("-2026-11-20-132000")));
}

}   // namespace tst_incidentreport

FEEDWARDEN_GUILESS_TEST(tst_incidentreport::TestIncidentReport)
#include "tst_incidentreport.moc"
