// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/truth/expectedoutages.h"

#include <algorithm>
#include <utility>

namespace feedwarden {

// Semantics 5: dead and one-way.
static constexpr auto DeadWithin = 10s, OneWayWithin = 15s;
// An announced restart is followed within so long.
static constexpr auto LeavesWithin = 5s;

bool isReadableText(const TruthLine &line, const FaultSpans &faults)
{
    const auto it = faults.find(line.faultId);
    return it == faults.end() || it->second.fault.mode.isEmpty() || it->second.fault.mode == QLatin1String("json");
}

static std::set<Cause> causesOfClose(int code)
{
    switch (code) {
    case 1008:
        return {Cause::PolicyViolation};
    case 1012:
        return {Cause::AnnouncedRestart};
    case 1013:
        return {Cause::TryAgainLater};
    default:
        return {Cause::ClosedByServer};
    }
}

static std::set<Cause> causesOfStatus(int status)
{
    switch (status) {
    case 418:
        return {Cause::Banned};
    case 429:
        return {Cause::TooManyRequests};
    default:
        return {Cause::HttpStatus};
    }
}

std::vector<ExpectedOutage> expectedOutages(const std::vector<TruthLine> &truth, const FaultSpans &faults,
                                            const std::map<quint64, WallTime> &endedAt,
                                            const std::map<WallTime, QString> &failedResyncs, const RecordedRun &run,
                                            Clock::duration slack)
{
    std::vector<ExpectedOutage> outages;
    const auto expect = [&](WallTime from, WallTime to, std::set<Cause> causes, const QString &what,
                            bool isRepeated = false) {
        if (from >= run.from && from <= run.to)
            outages.push_back({from - slack, to + slack, std::move(causes), what, isRepeated});
    };
    using Type = TruthLine::Type;
    for (const TruthLine &line : truth) {
        if (line.type == Type::SessionClose && line.text.startsWith("fault: ")) {
            // One that the client had given up before tells nothing new.
            const auto ended = endedAt.find(line.session);
            const bool wasGivenUp = ended != endedAt.end() && ended->second < line.t;
            if (wasGivenUp && (line.text == "fault: half_open ended" || line.t - ended->second > slack + 1s))
                continue;
            const QString what = QString::fromUtf8(line.text);
            if (line.text == "fault: close") {
                // The newest one: two may follow each other within a second.
                const FaultSpan *close = nullptr;
                for (const auto &[id, span] : faults) {
                    if (span.fault.kind == FaultKind::Close && span.began <= line.t
                        && (!close || span.began > close->began))
                        close = &span;
                }
                if (close)
                    expect(close->began, line.t, causesOfClose(close->fault.code),
                           QStringLiteral("close %1").arg(close->fault.code));
            } else if (line.text == "fault: accept_then_drop") {
                expect(line.t, line.t, {Cause::ConnectionLost, Cause::ConnectionReset}, what);
            } else {
                expect(line.t, line.t, {Cause::ConnectionLost}, what);
            }
        } else if (line.type == Type::Refused && line.text.startsWith("HTTP ")) {
            expect(line.t, line.t, causesOfStatus(line.text.mid(5).toInt()), QString::fromUtf8(line.text));
        } else if (line.type == Type::Refused) {
            expect(line.t, line.t + run.connectTimeout, {Cause::UpgradeTimeout}, QString::fromUtf8(line.text));
        } else if (line.type == Type::Corrupt && !isReadableText(line, faults)) {
            expect(line.t, line.t, {Cause::ProtocolViolation},
                   QStringLiteral("corrupt %1").arg(faults.at(line.faultId).fault.mode));
        }
    }
    for (const auto &[id, span] : faults) {
        const WallTime end = std::min(span.ended, run.to);
        const QString what = QString(nameOf(span.fault.kind));
        switch (span.fault.kind) {
        case FaultKind::Refuse:
            expect(span.began, end, {Cause::ConnectionRefused}, what, true);
            break;
        case FaultKind::HalfOpen:
            if (span.hits > 0)
                expect(span.began, span.began + DeadWithin, {Cause::ReceiveDead}, what);
            break;
        case FaultKind::OneWay: {
            const bool isOut = span.fault.direction == QLatin1String("out");
            if (span.hits > 0)
                expect(span.began, span.began + (isOut ? Clock::duration(DeadWithin) : OneWayWithin),
                       {isOut ? Cause::ReceiveDead : Cause::SendDead}, what + QLatin1Char(' ') + span.fault.direction);
            break;
        }
        case FaultKind::NoAck:
            if (span.hits > 0)
                expect(span.began, end, {Cause::AcknowledgementTimeout}, what);
            break;
        case FaultKind::ShutdownNotice:
            if (span.hits > 0)
                expect(span.began, span.began + LeavesWithin, {Cause::AnnouncedRestart}, what, true);
            break;
        case FaultKind::Mute:
            if (end - span.began > 2 * run.staleAfter)
                expect(span.began + 2 * run.staleAfter, end, {Cause::StreamsSilent}, what, true);
            break;
        default:
            break;
        }
    }
    // Where one frame breaks several books, the line fails once.
    for (const auto &[t, name] : failedResyncs)
        expect(t, t, {Cause::ResyncFailed}, QStringLiteral("a fourth resync of %1 within a minute").arg(name), true);
    return outages;
}

}   // namespace feedwarden
