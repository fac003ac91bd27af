// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connector_p.h"

#include "core/base/escaping.h"
#include "core/base/redactor.h"
#include "core/venues/privatesession.h"

#include <QCryptographicHash>

namespace feedwarden {

static const char *nameOfProblem(DecodeProblem problem)
{
    switch (problem) {
    case DecodeProblem::None:
        return "none";
    case DecodeProblem::Malformed:
        return "malformed";
    case DecodeProblem::MissingField:
        return "missing field";
    case DecodeProblem::WrongType:
        return "wrong type";
    case DecodeProblem::BadNumber:
        return "bad number";
    case DecodeProblem::DuplicateKey:
        return "duplicate key";
    case DecodeProblem::UnknownType:
        return "unknown message type";
    case DecodeProblem::ForeignStream:
        return "data of a stream nobody asked for";
    }
    Q_UNREACHABLE();
}

// ---- What comes in. ----

void Connector::Private::sessionFrame(Session &from, const DecodedFrame &frame, std::string_view text,
                                      Clock::time_point now)
{
    if (&from == session.get()) [[likely]] {
        if (isNewFrame(frame, now)) {
            takeMessages(frame, wallClock.at(now), now);
            takeRest(from, frame, now);
        }
    } else if (&from == successor.get()) {
        if (handOver)
            handOver->hold(frame, wallClock.at(now));
        takeRest(from, frame, now);
    } else {
        return;   // It is leaving, and has been replaced.
    }
    if (frame.problem != DecodeProblem::None) [[unlikely]]
        takeProblem(from, frame, text, now);
    // What was said about the session may have queued an answer of ours, such as the halves of a refused request.
    if (line.hasActions() || ledger.hasEvents() || successor || !frame.notices.empty()) [[unlikely]]
        settle();
}

quint64 Connector::Private::takeMessages(const DecodedFrame &frame, WallTime wall, Clock::time_point now)
{
    quint64 duplicates = 0;
    for (const FeedMessage &message : frame.messages) {
        if (handOver && isRecognisedByContent(message) && !makesGood(message, frame)) [[unlikely]] {
            if (!handOver->isSwitched()) {
                handOver->noteHandedOn(message);
            } else if (handOver->isRepetition(message, ledger)) {
                ++duplicates;
                continue;
            }
        }
        const LedgerVerdict verdict = ledger.accept(message, frame.levels, now, wall);
        duplicates += verdict.isDuplicate ? 1 : 0;
        if (verdict.hasLatency)
            meter.recordLatency(verdict.latency, now);
        if (verdict.isPublished && !frame.accountEvents.empty()) [[unlikely]]
            takeAccountEvent(message, frame);
        if (verdict.isPublished && publisher.hasListeners()) {
            // A book that has just become whole is handed on whole: what was buffered for it was not.
            if (verdict.isNewlyTrusted && ledger.traits(message.stream).snapshotOverRest)
                publisher.publishBook(message.stream, wall);
            else
                publisher.publish(message, frame.levels, wall);
        }
    }
    if (!frame.messages.empty())
        meter.countMessages(frame.messages.size(), now);
    return duplicates;
}

void Connector::Private::takeRest(Session &from, const DecodedFrame &frame, Clock::time_point now)
{
    if (const auto seat = seatOf(from); seat && !frame.messages.empty())
        line.at(*seat).dataReceived(now);
    for (const SessionNotice &notice : frame.notices)
        takeNotice(from, notice, now);
}

void Connector::Private::takeProblem(Session &from, const DecodedFrame &frame, std::string_view text,
                                     Clock::time_point now)
{
    if (frame.problem == DecodeProblem::UnknownType) {
        if (unknownTypes++ == 0)
            log(QtInfoMsg,
                QStringLiteral("a message of an unknown type is ignored: %1")
                    .arg(escaped(QString::fromUtf8(text.data(), qsizetype(std::min<size_t>(text.size(), 256))))));
        return;
    }
    const QByteArray raw(text.data(), qsizetype(text.size()));
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(raw, QCryptographicHash::Sha256).toHex().left(16));
    const QString detail = QStringLiteral("%1 %2, message %3: %4")
                               .arg(QLatin1String(nameOfProblem(frame.problem)), QLatin1String(frame.problemField),
                                    hash, escaped(QString::fromUtf8(raw.left(256))));
    if (frame.problem == DecodeProblem::ForeignStream) {
        // One of these right after an unsubscription is normal; it is told once.
        if (foreign++ == 0)
            reportError(ErrorCode::BadData, detail);
        return;
    }
    const quint64 number = meter.countUndecodable(now);
    ledger.frameLost(now);
    if (number <= 20 || number % 1'000 == 0)
        reportError(ErrorCode::BadData, detail);
    if (from.decodeHealth().isTooBad(now))
        fail(from, FailureClass::Counts, Cause::TooMuchUndecodable,
             QStringLiteral("more than 1 % of the messages of a minute are not understood"));
}

void Connector::Private::takeNotice(Session &from, const SessionNotice &notice, Clock::time_point now)
{
    using Kind = SessionNotice::Kind;
    const auto seat = seatOf(from);
    if (!seat)
        return;   // A slot has ended it meanwhile.
    switch (notice.kind) {
    case Kind::Acknowledged:
        takeAcknowledgement(from, notice, now);
        break;
    case Kind::Rejected:
        takeRefusal(from, notice, now);
        break;
    case Kind::Pong:
        line.at(*seat).heartbeat(now);
        if (const auto roundTrip = from.takeRoundTrip(notice.requestId, now); roundTrip && notice.times)
            take(rest.takePong(*notice.times, *roundTrip, wallClock.at(now), now));
        break;
    case Kind::Heartbeat:
        line.at(*seat).heartbeat(now);
        break;
    case Kind::Ping:
        line.at(*seat).heartbeat(now);
        from.asked().enqueue(OutgoingKind::Pong, ClientFrame{notice.reply, 0, {}}, now);
        break;
    case Kind::ClosingSoon:
        log(QtInfoMsg, QStringLiteral("the server announces that it will close this session"));
        line.at(*seat).announcedRestart(now);
        break;
    case Kind::Throttled:
        fail(from, FailureClass::Throttled, Cause::TooManyRequests, notice.text, notice.retryAfter);
        break;
    case Kind::Authenticated:
        line.at(*seat).authenticated(now);
        break;
    case Kind::InvalidCredentials:
        refuseEntry(from, causeOf(notice.refusal), notice.text);
        break;
    case Kind::KeyExpired:
        if (&from == session.get()) {
            hearing.keyEnds(now);
            showDeafness(now);
        }
        line.at(*seat).replaceLine(Cause::SessionKeyExpired, now);
        break;
    case Kind::Error:
        reportError(ErrorCode::ServerRefused, notice.text);
        break;
    }
}

void Connector::Private::answered(Session &from, StreamIndex stream, Clock::time_point now)
{
    const auto seat = seatOf(from);
    if (from.asked().answered(stream) && from.asked().unanswered().empty() && seat) {
        line.at(*seat).allStreamsAcknowledged(now);
        isClockInDoubt = false;
        rereadIfDue();
    }
}

void Connector::Private::takeAcknowledgement(Session &from, const SessionNotice &notice, Clock::time_point now)
{
    for (const StreamIndex stream : from.asked().takeAnswer(notice)) {
        if (!ledger.contains(stream))
            continue;
        const bool isNews = from.asked().isUnanswered(stream);
        answered(from, stream, now);
        if (&from != session.get()) {
            if (handOver)
                handOver->noteAccepted(stream);
            continue;
        }
        ledger.acknowledged(stream, now);
        if (isNews) {
            tell(SubscriptionConfirmed{ledger.key(stream)}, now);
            emit q->subscriptionConfirmed(ledger.key(stream));
        }
    }
    if (&from == session.get())
        rereadIfDue();
}

void Connector::Private::takeRefusal(Session &from, const SessionNotice &notice, Clock::time_point now)
{
    std::vector<StreamIndex> streams = from.asked().takeAnswer(notice);
    std::erase_if(streams, [this](StreamIndex stream) { return !ledger.contains(stream); });
    if (streams.empty()) {
        reportError(ErrorCode::ServerRefused, notice.text);
        return;
    }
    if (const auto halves = Subscriptions::halves(notice, streams); !halves.empty()) {
        for (const auto &half : halves)
            from.subscribe(half, now);
        return;
    }
    for (const StreamIndex stream : streams) {
        if (&from == session.get())
            refuse(stream, notice.text, now);
        else if (handOver)
            handOver->noteRefused(stream, notice.text);
        answered(from, stream, now);
    }
    if (const auto others = from.asked().refusedAlong(notice); !others.empty())
        from.subscribe(others, now);
}

void Connector::Private::refuse(StreamIndex stream, const QString &said, Clock::time_point now)
{
    const QString reason = withoutSecrets(said);
    const StreamKey key = ledger.key(stream);   // A copy: a slot may remove the stream.
    ledger.rejected(stream, reason, now);
    log(QtWarningMsg, QStringLiteral("%1 was rejected: %2").arg(key.toString(), escaped(reason)));
    tell(SubscriptionRejected{key, reason}, now);
    emit q->subscriptionRejected(key, reason);
}

void Connector::Private::fail(Session &from, FailureClass failureClass, Cause cause, const QString &detail,
                              std::optional<std::chrono::milliseconds> retryAfter)
{
    Failure failure;
    failure.failureClass = failureClass;
    failure.cause = cause;
    failure.detail = withoutSecrets(detail.left(512));
    failure.retryAfter = retryAfter;
    if (const auto seat = seatOf(from))
        line.at(*seat).fail(failure, Clock::now());
}

// ---- REST. ----

// What an earlier time still wants to ask would only stand in the way of this one's questions, which are spaced.
void Connector::Private::beginAnew()
{
    ++beginnings;
    beginning = std::make_unique<QObject>();
}

void Connector::Private::fetchSnapshot(StreamIndex stream)
{
    const bool isAsked = rest.fetchSnapshot(
        stream, beginning.get(), [this, stream, key = ledger.key(stream), begun = beginnings](const RestReply &reply) {
            // The stream may be gone or another by now, and a snapshot for an earlier session is worth nothing.
            if (session->isUp() && begun == beginnings && ledger.contains(stream) && ledger.key(stream) == key)
                takeSnapshot(stream, reply);
        });
    if (!isAsked)
        ledger.snapshotFailed(stream, Clock::now());
}

void Connector::Private::takeSnapshot(StreamIndex stream, const RestReply &reply)
{
    const auto now = Clock::now();
    const auto complain = [&](ErrorCode code, const QString &why) {
        reportError(code, QStringLiteral("snapshot of %1: %2").arg(ledger.key(stream).toString(), why));
        ledger.snapshotFailed(stream, now);
    };
    DecodedFrame snapshot;
    if (!reply.isOk()) {
        complain(ErrorCode::Network, reply.error);
    } else if (const auto parsed = session->protocol().parseSnapshot(stream, reply.body, snapshot); !parsed) {
        complain(parsed.error().code, parsed.error().detail);
    } else {
        ledger.applySnapshot(snapshot.messages.front(), snapshot.levels, now);
        if (ledger.trust(stream) == TrustState::Trusted)
            publisher.publishBook(stream, reply.receivedAt);
    }
    settle();
}

void Connector::Private::askTimeIfDue(Clock::time_point now)
{
    if (rest.takeDuePing(now) && session->isUp())
        session->probe(now);
    rest.askTimeIfDue(now, [this](const VenueRest::ClockReading &reading) {
        take(reading);
        settle();
    });
}

void Connector::Private::take(const VenueRest::ClockReading &reading)
{
    if (!reading.problem.isEmpty())
        log(QtInfoMsg, QStringLiteral("the venue's clock could not be read: %1").arg(reading.problem));
    if (reading.offset)
        ledger.setClockOffset(reading.offset);
    if (reading.news)
        tell(*reading.news);
}

}   // namespace feedwarden
