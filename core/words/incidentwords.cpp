// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/incidentwords.h"

#include "core/words/sentences.h"
#include "core/words/units.h"
#include "core/words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace feedwarden {

namespace {

struct IncidentWords {
    Q_DECLARE_TR_FUNCTIONS(IncidentWords)
};

QDate localDate(WallTime time) { return toDateTime(time).toLocalTime().date(); }

/// Plural forms take an int; beyond that the form no longer depends on the number.
int pluralOf(quint64 count) { return int(std::min<quint64>(count, 2'000'000'000)); }

QString attemptSentence(const IncidentStep &step)
{
    const QString number = QLocale().toString(step.attempt);
    const QString why = step.failure ? sentenceFor(*step.failure) : QString();
    const auto took = [&step] { return latencyText(*step.endedAt - step.time); };
    switch (step.result) {
    case AttemptResult::Waiting:
        return IncidentWords::tr("Attempt %1 waits for its turn.").arg(number);
    case AttemptResult::UnderWay:
        return IncidentWords::tr("Attempt %1 is under way.").arg(number);
    case AttemptResult::Failed:
        //: An attempt to connect, by its number; a sentence about why follows.
        return step.endedAt && step.realDelay
                   ? joinSentences({IncidentWords::tr("Attempt %1 failed after %2.").arg(number, took()), why})
                   : joinSentences({IncidentWords::tr("Attempt %1 failed.").arg(number), why});
    case AttemptResult::Succeeded:
        return step.endedAt ? IncidentWords::tr("Attempt %1 brought the line back, after %2.").arg(number, took())
                            : IncidentWords::tr("Attempt %1 brought the line back.").arg(number);
    case AttemptResult::NotMade:
        return IncidentWords::tr("Attempt %1 was planned, but never made.").arg(number);
    case AttemptResult::Unknown:
        return IncidentWords::tr("Attempt %1: how it ended is not known.").arg(number);
    }
    Q_UNREACHABLE();
}

QString gapSentence(const IncidentStep &step)
{
    const QString stream = step.stream.isEmpty() ? IncidentWords::tr("the whole line") : step.stream;
    if (step.missing > 0) {
        //: %n messages; %1 is a stream.
        return IncidentWords::tr("%n message(s) of %1 are missing, as the exchange numbers them.", nullptr,
                                 pluralOf(step.missing))
            .arg(stream);
    }
    return IncidentWords::tr("Something of %1 is missing; how much is not known.").arg(stream);
}

/// Without the line.
QString plainSentence(const IncidentStep &step, const Incident &incident)
{
    using StepKind = IncidentStep::Kind;
    const QString duration = durationText(step.duration);
    switch (step.kind) {
    case StepKind::LastData:
        if (step.isTimeUnknown)
            return IncidentWords::tr("When the last message came before the loss is not known.");
        if (!step.isExact)
            return IncidentWords::tr("Messages still came in.");
        return IncidentWords::tr("The last message before the loss.");
    case StepKind::Silent:
        return step.stream.isEmpty() ? IncidentWords::tr("The line had been silent for %1.").arg(duration)
                                     : IncidentWords::tr("%1 had been silent for %2.").arg(step.stream, duration);
    case StepKind::Rehearsal:
        return step.isEnd ? IncidentWords::tr("Rehearsal: the fault “%1” is over.").arg(step.detail)
                          : IncidentWords::tr("Rehearsal: you made the fault “%1”.").arg(step.detail);
    case StepKind::Lost: {
        const Failure failure = step.failure.value_or(Failure());
        if (failure.cause == Cause::None)
            return IncidentWords::tr("The line was lost; why is not known, since nobody watched then.");
        //: A sentence about the cause follows.
        return joinSentences({IncidentWords::tr("The line was lost."), sentenceFor(failure)});
    }
    case StepKind::StreamsBlind:
        return step.count == 1 ? IncidentWords::tr("%1 can no longer be trusted.").arg(step.stream)
                               : IncidentWords::tr("%n stream(s) can no longer be trusted.", nullptr, step.count);
    case StepKind::OwnLinkDown:
        return IncidentWords::tr("This computer has no network: all attempts wait for it.");
    case StepKind::OwnLinkUp:
        return IncidentWords::tr("This computer has a network again.");
    case StepKind::Throttled:
        return joinSentences(
            {IncidentWords::tr("Attempts are slowed down."), sentenceFor(step.failure.value_or(Failure()).cause)});
    case StepKind::Blocked:
        return joinSentences({IncidentWords::tr("It is not tried again by itself."),
                              sentenceFor(step.failure.value_or(Failure()).cause)});
    case StepKind::BreakerOpened:
        //: %n failures in a row; %1 is a duration.
        return step.host.isEmpty()
                   ? IncidentWords::tr("The breaker opened after %n failure(s) in a row: no attempt for %1.", nullptr,
                                       step.count)
                         .arg(duration)
                   //: %n failures in a row; %1 is a host, %2 a duration.
                   : IncidentWords::tr("The breaker of %1 opened after %n failure(s) in a row: no attempt for %2.",
                                       nullptr, step.count)
                         .arg(step.host, duration);
    case StepKind::BreakerHalfOpened:
        return step.host.isEmpty()
                   ? IncidentWords::tr("The breaker is half open: it lets one trial through.")
                   : IncidentWords::tr("The breaker of %1 is half open: it lets one trial through.").arg(step.host);
    case StepKind::BreakerClosed:
        return step.host.isEmpty()
                   ? IncidentWords::tr("The breaker closed: attempts are free again.")
                   : IncidentWords::tr("The breaker of %1 closed: attempts are free again.").arg(step.host);
    case StepKind::AttemptsOmitted:
        return IncidentWords::tr("%n earlier attempt(s) are not listed: the newest are kept.", nullptr, step.count);
    case StepKind::Attempt:
        return attemptSentence(step);
    case StepKind::Connected:
        return IncidentWords::tr("Connected; nothing is proven yet.");
    case StepKind::Rejected:
        return step.detail.isEmpty() ? IncidentWords::tr("The exchange refused %1.").arg(step.stream)
                                     : IncidentWords::tr("The exchange refused %1: %2").arg(step.stream, step.detail);
    case StepKind::Gap:
        return gapSentence(step);
    case StepKind::Resynced:
        return IncidentWords::tr("%1 is back in step.").arg(step.stream);
    case StepKind::StreamTrusted:
        return IncidentWords::tr("%1 is trusted again, after %2.").arg(step.stream, duration);
    case StepKind::MoreTrusted:
        return IncidentWords::tr("%n more stream(s) are trusted again by now.", nullptr, step.count);
    case StepKind::Reconnected:
        return IncidentWords::tr("The line is back, after %1.").arg(duration);
    case StepKind::AllTrusted:
        return IncidentWords::tr("All %n stream(s) are trusted again, %1 after the loss.", nullptr, step.count)
            .arg(duration);
    case StepKind::Stopped:
        return IncidentWords::tr("Stopped: nobody waits for the line any more.");
    case StepKind::NotWritten:
        return IncidentWords::tr("What happened in %1 could not be written down: parts of the story are missing.")
            .arg(duration);
    case StepKind::NotWatched:
        return IncidentWords::tr("The program ended here. When the line came back is not known.");
    case StepKind::StillBlind:
        return IncidentWords::tr("%n stream(s) are not trusted again yet.", nullptr, step.count);
    case StepKind::Lasting:
        return IncidentWords::tr("It goes on: down for %1 so far.").arg(durationText(incident.length()));
    }
    Q_UNREACHABLE();
}

}   // namespace

QString headlineOf(const Incident &incident, const QString &title)
{
    const QString length = durationText(incident.length());
    const QString why = phraseFor(incident.cause);
    if (incident.isLasting()) {
        //: %1 is an exchange, %2 a duration, %3 a cause in a few words.
        return why.isEmpty() ? IncidentWords::tr("%1 has been down for %2").arg(title, length)
                             : IncidentWords::tr("%1 has been down for %2: %3").arg(title, length, why);
    }
    if (incident.isCut) {
        return why.isEmpty() ? IncidentWords::tr("%1 was down for at least %2").arg(title, length)
                             : IncidentWords::tr("%1 was down for at least %2: %3").arg(title, length, why);
    }
    return why.isEmpty() ? IncidentWords::tr("%1 was down for %2").arg(title, length)
                         : IncidentWords::tr("%1 was down for %2: %3").arg(title, length, why);
}

QString summaryOf(const Incident &incident)
{
    const QString begin = timeText(incident.from, TimeStyle::DateTime);
    QStringList parts;
    if (!incident.to) {
        parts << IncidentWords::tr("Since %1.").arg(begin);
    } else {
        const bool isSameDay = localDate(incident.from) == localDate(*incident.to);
        parts << IncidentWords::tr("From %1 to %2.")
                     .arg(begin, timeText(*incident.to, isSameDay ? TimeStyle::Clock : TimeStyle::DateTime));
    }
    if (incident.lines.size() > 1)
        parts << IncidentWords::tr("%n line(s) were down.", nullptr, int(incident.lines.size()));
    QString attempts = IncidentWords::tr("%n attempt(s).", nullptr, incident.attempts);
    if (incident.breakerOpened)
        attempts = IncidentWords::tr("%n attempt(s), the breaker opened.", nullptr, incident.attempts);
    parts << attempts;
    if (incident.trustedAgain) {
        parts << IncidentWords::tr("All streams were trusted again %1 after the loss.")
                     .arg(durationText(*incident.trustedAgain - incident.from));
    }
    if (!incident.isComplete)
        parts << IncidentWords::tr("Some of what happened then is not kept.");
    return joinSentences(parts);
}

QString sentenceFor(const IncidentStep &step, const Incident &incident)
{
    const QString sentence = plainSentence(step, incident);
    if (incident.lines.size() < 2 || step.line == 0)
        return sentence;
    //: One of an exchange's connections, and what happened to it.
    return IncidentWords::tr("Line %1: %2").arg(QLocale().toString(step.line), sentence);
}

QString timeTextOf(const IncidentStep &step, std::optional<WallTime> before)
{
    if (step.isTimeUnknown)
        return unknownText();
    const QString time = timeText(step.time, TimeStyle::Precise);
    if (before && localDate(*before) == localDate(step.time))
        return time;
    return QLocale::c().toString(localDate(step.time), QStringLiteral("yyyy-MM-dd ")) + time;
}

QString delayTextOf(const IncidentStep &step)
{
    if (step.kind != IncidentStep::Kind::Attempt)
        return {};
    const QString planned = durationText(step.plannedDelay);
    if (!step.realDelay)
        return IncidentWords::tr("%1 planned").arg(planned);
    //: The wait before an attempt: what was promised, and what it was.
    return IncidentWords::tr("%1 planned, %2 real").arg(planned, durationText(*step.realDelay));
}

QString wordFor(AttemptResult result)
{
    switch (result) {
    case AttemptResult::Waiting:
        return IncidentWords::tr("waits");
    case AttemptResult::UnderWay:
        return IncidentWords::tr("under way");
    case AttemptResult::Failed:
        return IncidentWords::tr("failed");
    case AttemptResult::Succeeded:
        return IncidentWords::tr("succeeded");
    case AttemptResult::NotMade:
        return IncidentWords::tr("not made");
    case AttemptResult::Unknown:
        return IncidentWords::tr("not known");
    }
    Q_UNREACHABLE();
}

QString missingText(const IncidentStream &stream)
{
    if (stream.unheard > Clock::duration(0) && stream.blind == Clock::duration(0) && stream.gaps == 0)
        return IncidentWords::tr("nothing, another line had it");
    if (const auto missing = stream.missing())
        return countText(*missing);
    if (stream.counted > 0) {
        //: A number of messages.
        return IncidentWords::tr("at least %1").arg(countText(stream.counted));
    }
    return IncidentWords::tr("not known");
}

QString trustedAgainText(const IncidentStream &stream, const Incident &incident)
{
    if (stream.trustedAgain) {
        const bool isSameDay = localDate(*stream.trustedAgain) == localDate(incident.from);
        return timeText(*stream.trustedAgain, isSameDay ? TimeStyle::Clock : TimeStyle::DateTime);
    }
    return stream.isStillBlind ? IncidentWords::tr("not yet") : unknownText();
}

QString streamTextOf(const IncidentStream &stream, const Incident &incident)
{
    const QString name = stream.stream.isEmpty() ? IncidentWords::tr("the whole line") : stream.stream;
    if (incident.lines.size() < 2)
        return name;
    //: A stream and which of the exchange's connections carries it.
    return IncidentWords::tr("%1, line %2").arg(name, QLocale().toString(stream.line));
}

QString noteProblem(const HistoryStatus &status)
{
    if (!status.fault)
        return {};
    switch (status.fault->kind) {
    case HistoryFault::Kind::HeldByOther:
        //: %1 is a program and its process, as in "feedwarden-agent, process 4711".
        return IncidentWords::tr("Notes cannot be kept here: the history is written by %1. End that program to write "
                                 "notes.")
            .arg(status.otherProgram.isEmpty() ? status.fault->detail : status.otherProgram);
    case HistoryFault::Kind::Newer:
        return IncidentWords::tr("Notes cannot be kept: the history was written by a newer version of Feedwarden.");
    case HistoryFault::Kind::Full:
        return IncidentWords::tr("The note is not saved: there is no room on the disk. Make some; it is tried again.");
    case HistoryFault::Kind::Busy:
        return IncidentWords::tr("The note is not saved yet: another program holds the history. It is tried again.");
    case HistoryFault::Kind::Damaged:
        return IncidentWords::tr("The note is not saved yet: the history is damaged and begun anew. It is tried "
                                 "again.");
    case HistoryFault::Kind::Unreachable:
    case HistoryFault::Kind::Rejected:
        return IncidentWords::tr("The note is not saved: the history cannot be written (%1). It is tried again.")
            .arg(status.fault->detail);
    }
    Q_UNREACHABLE();
}

}   // namespace feedwarden
