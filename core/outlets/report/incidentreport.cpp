// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/report/incidentreport.h"

#include "core/base/jsonvalues.h"
#include "core/base/redactor.h"
#include "core/words/incidentwords.h"
#include "core/words/units.h"
#include "core/words/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace feedwarden {

namespace {

struct IncidentPage {
    Q_DECLARE_TR_FUNCTIONS(IncidentPage)
};

}   // namespace

QString fitToSend(const QString &text)
{
    QString sent = withoutSecrets(text);
    // Whose computer it is stands in such paths: a home, a share, a temporary folder. Those of addresses stay.
    static const QRegularExpression path(QStringLiteral(
        R"re((?<![\w:/.])(?:file://)?(?:~|/(?:home|root|Users|tmp|var|etc|opt|usr|run|mnt|media|srv|private)))re"
        R"re((?:/[^\s"'“”,;:)\]]*)+|(?<!\w)(?:[A-Za-z]:\\|\\\\)[^\s"'“”,;)\]]*)re"));
    sent.replace(path, QStringLiteral("…"));
    for (const QString &own : {QDir::homePath(), QDir::currentPath()}) {
        if (own.size() > 1)
            sent.replace(own, QStringLiteral("…"));
    }
    return sent;
}

// ---- for programs -----------------------------------------------------------------------------------------------

static QJsonValue timeJson(const std::optional<WallTime> &time)
{
    return time ? QJsonValue(toRfc3339(*time)) : QJsonValue();
}

static void insertFailure(QJsonObject &object, const Failure &failure)
{
    object.insert(QLatin1String("cause"), nameOf(failure.cause));
    object.insert(QLatin1String("class"), QString(letterOf(failure.failureClass)));
    object.insert(QLatin1String("detail"), fitToSend(failure.detail));
    if (failure.httpStatus != 0)
        object.insert(QLatin1String("http_status"), failure.httpStatus);
    if (failure.closeCode != 0)
        object.insert(QLatin1String("close_code"), failure.closeCode);
}

static QJsonObject stepJson(const IncidentStep &step)
{
    using StepKind = IncidentStep::Kind;
    QJsonObject object{{QLatin1String("time"), step.isTimeUnknown ? QJsonValue() : toRfc3339(step.time)},
                       {QLatin1String("step"), nameOf(step.kind)}};
    if (step.line > 0)
        object.insert(QLatin1String("line"), step.line);
    if (!step.stream.isEmpty())
        object.insert(QLatin1String("stream"), step.stream);
    if (!step.host.isEmpty())
        object.insert(QLatin1String("host"), step.host);
    const auto insertDuration = [&](const char *key) { object.insert(QLatin1String(key), jsonMs(step.duration)); };
    switch (step.kind) {
    case StepKind::LastData:
        object.insert(QLatin1String("exact"), step.isExact);
        break;
    case StepKind::Silent:
        insertDuration("silence_ms");
        break;
    case StepKind::Rehearsal:
        object.insert(QLatin1String("fault"), step.detail);
        object.insert(QLatin1String("begins"), !step.isEnd);
        break;
    case StepKind::Lost:
        if (step.failure)
            insertFailure(object, *step.failure);
        break;
    case StepKind::Throttled:
    case StepKind::Blocked:
        if (step.failure)
            object.insert(QLatin1String("cause"), nameOf(step.failure->cause));
        break;
    case StepKind::BreakerOpened:
        object.insert(QLatin1String("failures"), step.count);
        insertDuration("cooldown_ms");
        break;
    case StepKind::Attempt:
        object.insert(QLatin1String("attempt"), step.attempt);
        object.insert(QLatin1String("planned_delay_ms"), jsonMs(step.plannedDelay));
        object.insert(QLatin1String("real_delay_ms"), jsonMs(step.realDelay));
        object.insert(QLatin1String("result"), nameOf(step.result));
        object.insert(QLatin1String("ended"), timeJson(step.endedAt));
        if (step.failure)
            insertFailure(object, *step.failure);
        break;
    case StepKind::Gap:
        object.insert(QLatin1String("expected"), jsonNumber(step.expected));
        object.insert(QLatin1String("received"), jsonNumber(step.received));
        object.insert(QLatin1String("missing"), step.missing > 0 ? jsonNumber(step.missing) : QJsonValue());
        break;
    case StepKind::Rejected:
        object.insert(QLatin1String("reason"), fitToSend(step.detail));
        break;
    case StepKind::StreamTrusted:
        insertDuration("blind_ms");
        break;
    case StepKind::Reconnected:
        insertDuration("downtime_ms");
        break;
    case StepKind::NotWritten:
        object.insert(QLatin1String("events"), step.count);
        insertDuration("for_ms");
        break;
    case StepKind::Lasting:
        insertDuration("downtime_ms");
        break;
    case StepKind::AllTrusted:
        insertDuration("after_ms");
        [[fallthrough]];
    case StepKind::StreamsBlind:
    case StepKind::MoreTrusted:
    case StepKind::StillBlind:
    case StepKind::AttemptsOmitted:
        object.insert(QLatin1String("count"), step.count);
        break;
    case StepKind::OwnLinkDown:
    case StepKind::OwnLinkUp:
    case StepKind::BreakerHalfOpened:
    case StepKind::BreakerClosed:
    case StepKind::Connected:
    case StepKind::Resynced:
    case StepKind::Stopped:
    case StepKind::NotWatched:
        break;
    }
    return object;
}

static QJsonObject streamJson(const IncidentStream &stream)
{
    const auto missing = stream.missing();
    return {{QLatin1String("line"), stream.line},
            {QLatin1String("stream"), stream.stream.isEmpty() ? QJsonValue() : QJsonValue(stream.stream)},
            {QLatin1String("blind_ms"), jsonMs(stream.blind)},
            {QLatin1String("line_blind_ms"), jsonMs(stream.unheard)},
            {QLatin1String("trusted_again"), timeJson(stream.trustedAgain)},
            {QLatin1String("gaps"), stream.gaps},
            {QLatin1String("missing"), missing ? jsonNumber(*missing) : QJsonValue()},
            {QLatin1String("missing_counted"), jsonNumber(stream.counted)}};
}

QJsonObject incidentJson(const Incident &incident, const IncidentExport &about)
{
    QJsonArray lines, steps, streams;
    for (const int line : incident.lines)
        lines.append(line);
    for (const IncidentStep &step : incident.steps)
        steps.append(stepJson(step));
    for (const IncidentStream &stream : incident.streams)
        streams.append(streamJson(stream));
    QJsonObject object{{QLatin1String("format"), QLatin1String("feedwarden_incident")},
                       {QLatin1String("version"), 1},
                       {QLatin1String("program"), QLatin1String("feedwarden " FEEDWARDEN_VERSION)},
                       {QLatin1String("written"), toRfc3339(about.written)},
                       {QLatin1String("feed"), incident.feed},
                       {QLatin1String("exchange"), about.title},
                       {QLatin1String("venue"), incident.venue.isEmpty() ? QJsonValue() : QJsonValue(incident.venue)},
                       {QLatin1String("begin"), toRfc3339(incident.from)},
                       {QLatin1String("end"), timeJson(incident.to)},
                       {QLatin1String("told_until"), toRfc3339(incident.told)},
                       {QLatin1String("lasting"), incident.isLasting()},
                       {QLatin1String("end_known"), incident.to && !incident.isCut},
                       {QLatin1String("recovered"), incident.isRecovered},
                       {QLatin1String("complete"), incident.isComplete},
                       {QLatin1String("downtime_ms"), jsonMs(incident.length())},
                       {QLatin1String("blind_ms"), jsonMs(incident.blind)},
                       {QLatin1String("trusted_again"), timeJson(incident.trustedAgain)},
                       {QLatin1String("cause"), nameOf(incident.cause)},
                       {QLatin1String("class"), QString(letterOf(incident.failureClass))},
                       {QLatin1String("detail"), fitToSend(incident.detail)},
                       {QLatin1String("lines"), lines},
                       {QLatin1String("attempts"), incident.attempts},
                       {QLatin1String("breaker_opened"), incident.breakerOpened},
                       {QLatin1String("steps"), steps},
                       {QLatin1String("streams"), streams}};
    if (!about.note.isEmpty())
        object.insert(QLatin1String("note"), fitToSend(about.note));
    return object;
}

// ---- for people -------------------------------------------------------------------------------------------------

static QString lineOf(const IncidentStep &step, const Incident &incident, StoryTimes times,
                      std::optional<WallTime> before)
{
    QStringList parts;
    if (times == StoryTimes::UtcAndLocal) {
        // As wide as the others, so that the columns stand below each other.
        parts << (step.isTimeUnknown ? QString(24, QLatin1Char(' ')) : toRfc3339(step.time))
              << (step.isTimeUnknown ? QString(23, QLatin1Char(' ')) : timeTextOf(step, {}));
    } else {
        parts << timeTextOf(step, before);
    }
    QString what = sentenceFor(step, incident);
    if (const QString delay = delayTextOf(step); !delay.isEmpty())
        what += QStringLiteral(" (%1)").arg(delay);
    // The system's or the server's own words, for whoever has to look for it.
    if ((step.kind == IncidentStep::Kind::Lost || step.kind == IncidentStep::Kind::Attempt) && step.failure
        && !step.failure->detail.isEmpty())
        what += QStringLiteral(" [%1]").arg(step.failure->detail);
    parts << what;
    return parts.join(QStringLiteral("  "));
}

QString incidentText(const Incident &incident, const IncidentExport &about, StoryTimes times)
{
    const QString feed = incident.venue.isEmpty() || incident.venue == incident.feed
                             ? incident.feed
                             : QStringLiteral("%1 (%2)").arg(incident.feed, incident.venue);
    QStringList text{headlineOf(incident, about.title), summaryOf(incident), {}};
    text << IncidentPage::tr("Feed: %1").arg(feed);
    if (times == StoryTimes::UtcAndLocal) {
        const QString zone = toDateTime(incident.from).toLocalTime().timeZoneAbbreviation();
        text << IncidentPage::tr("Times: UTC, then local time (%1).").arg(zone);
        text << IncidentPage::tr("Written %1 by %2.")
                    .arg(toRfc3339(about.written), QStringLiteral("Feedwarden " FEEDWARDEN_VERSION));
    }
    text << QString() << IncidentPage::tr("What happened") << QString();
    std::optional<WallTime> before;
    for (const IncidentStep &step : incident.steps) {
        text << lineOf(step, incident, times, before);
        if (!step.isTimeUnknown)
            before = step.time;
    }
    if (!incident.streams.empty()) {
        text << QString() << IncidentPage::tr("What was missed") << QString();
        for (const IncidentStream &stream : incident.streams) {
            QString line = IncidentPage::tr("%1: blind for %2; messages missed: %3; trusted again: %4")
                               .arg(streamTextOf(stream, incident), durationText(stream.blind), missingText(stream),
                                    trustedAgainText(stream, incident));
            if (times == StoryTimes::UtcAndLocal && stream.trustedAgain)
                line += QStringLiteral(" (%1)").arg(toRfc3339(*stream.trustedAgain));
            text << line;
        }
        text << QString()
             << IncidentPage::tr("What an exchange said while the line was down cannot be counted: its numbers begin "
                                 "anew with each session, or there are none.");
    }
    if (!about.note.isEmpty())
        text << QString() << IncidentPage::tr("Note") << QString() << about.note;
    return fitToSend(text.join(QLatin1Char('\n'))) + QLatin1Char('\n');
}

std::vector<std::pair<QString, QByteArray>> incidentFiles(const Incident &incident, const IncidentExport &about,
                                                          const QByteArray &png)
{
    std::vector<std::pair<QString, QByteArray>> files{
        {QStringLiteral("incident.txt"), incidentText(incident, about).toUtf8()},
        {QStringLiteral("incident.json"), QJsonDocument(incidentJson(incident, about)).toJson()}};
    if (!png.isEmpty())
        files.emplace_back(QStringLiteral("incident.png"), png);
    return files;
}

QString incidentFileName(const Incident &incident)
{
    QString feed = incident.feed;
    static const QRegularExpression unfit(QStringLiteral("[^A-Za-z0-9_-]+"));
    feed.replace(unfit, QStringLiteral("-"));
    return QStringLiteral("incident-%1-%2")
        .arg(feed, toDateTime(incident.from).toLocalTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss")));
}

}   // namespace feedwarden
