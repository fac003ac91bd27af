// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connector_p.h"

#include "core/resilience/classify.h"
#include "core/venues/privatesession.h"

#include <algorithm>

// What a private session needs beyond a public one: a key before its socket is opened, the door, the key's life, and
// the account as it stands after a time in which nobody heard of its changes.

namespace feedwarden {

/// Between two attempts to read the account as it stands.
static constexpr auto RereadPause = 10s;

void Connector::Private::tellTime(Session &to) const
{
    if (PrivateSession *const door = to.protocol().privateSession())
        door->setTime(
            wallNow()
            - std::chrono::duration_cast<WallTime::duration>(rest.clock().offset().value_or(Clock::duration::zero())));
}

// ---- Before the socket. ----

void Connector::Private::prepare(Session &entering, quint32 epoch)
{
    QObject *const attempt = entering.prepare(url, epoch);
    // What is signed with a wrong time is refused: where the venue's is not known, it is asked for first.
    const bool needsClock = isClockInDoubt || !rest.clock().offset();
    const bool isAsked = needsClock && rest.askTimeNow(attempt, [this, &entering, attempt](auto reading) {
        take(reading);
        askKey(entering, attempt);
        settle();
    });
    if (!isAsked)
        askKey(entering, attempt);
}

void Connector::Private::askKey(Session &entering, QObject *attempt)
{
    tellTime(entering);
    if (!entering.protocol().privateSession()->preparation()) {
        openSocket(entering, entering.epoch());
        return;
    }
    if (!rest.canAsk()) {
        notPrepared(entering, makeFailure(Cause::ConfigurationError,
                                          QStringLiteral("the session's key comes over REST, which has no address")));
        return;
    }
    rest.ask(
        [this, &entering] {
            tellTime(entering);
            return entering.protocol().privateSession()->preparation();
        },
        attempt,
        [this, &entering](const RestReply &reply) {
            prepared(entering, reply);
            settle();
        },
        RestClient::Turn::First);
}

void Connector::Private::prepared(Session &entering, const RestReply &reply)
{
    PrivateSession &door = *entering.protocol().privateSession();
    if (auto failure = door.takePreparation(reply.httpStatus, reply.body)) {
        if (reply.retryAfter && !failure->retryAfter)
            failure->retryAfter = clampWish(*reply.retryAfter);
        notPrepared(entering, *failure);
        return;
    }
    entering.key().obtained(door.keyLife(), Clock::now());
    hearing.keyLives(door.keyHash(), Clock::now());
    showDeafness(Clock::now());
    // An account with one key at a time has it again: the session in use lives on by it as well.
    if (&entering != session.get() && session->isUp() && door.keyHash() != 0
        && door.keyHash() == session->protocol().privateSession()->keyHash())
        session->key().renewed(Clock::now());
    openSocket(entering, entering.epoch());
}

void Connector::Private::notPrepared(Session &entering, const Failure &failure)
{
    entering.giveUp();
    const auto seat = seatOf(entering);
    if (!seat)
        return;
    Failure judged = failure;
    if (judged.cause == Cause::TimestampRefused && !std::exchange(isClockInDoubt, true))
        judged.failureClass = FailureClass::Neutral;
    line.at(*seat).ended(entering.epoch(), judged, Clock::now());
}

// ---- The door. ----

void Connector::Private::authenticate(Seat seat)
{
    const auto now = Clock::now();
    Session &entering = sessionAt(seat);
    tellTime(entering);
    if (!entering.enter(now))
        line.at(seat).authenticated(now);
}

void Connector::Private::refuseEntry(Session &from, Cause cause, const QString &detail)
{
    // The clocks may merely differ: with the venue's own time it is tried once more before it counts.
    const bool isClockOnly = cause == Cause::TimestampRefused && !std::exchange(isClockInDoubt, true);
    fail(from, isClockOnly ? FailureClass::Neutral : FailureClass::Blocked, cause, detail);
}

// ---- The key. ----

void Connector::Private::renewKeyIfDue(Session &up, Clock::time_point now)
{
    if (!up.isUp())
        return;
    switch (up.key().take(now)) {
    case KeyRenewal::Step::Wait:
        return;
    case KeyRenewal::Step::Replace:
        line.current().replaceLine(Cause::SessionKeyExpired, now);
        return;
    case KeyRenewal::Step::Dead:
        hearing.keyIsGone();   // The venue has not said when.
        showDeafness(now);
        return;
    case KeyRenewal::Step::Renew:
        break;
    }
    if (!rest.canAsk())
        return;
    rest.ask(
        [this] {
            tellTime(*session);
            return session->protocol().privateSession()->renewal();
        },
        beginning.get(),
        [this, asked = &up, epoch = up.epoch()](const RestReply &reply) {
            if (asked != session.get() || epoch != session->epoch() || !session->isUp())
                return;   // Another session has another key.
            const auto answeredAt = Clock::now();
            KeyRenewal &key = session->key();
            const auto dies = key.diesAt();
            switch (session->protocol().privateSession()->takeRenewal(reply.httpStatus, reply.body)) {
            case KeyRenewalResult::Renewed:
                key.renewed(answeredAt);
                hearing.keyLives(session->protocol().privateSession()->keyHash(), answeredAt);
                tell(AccountKeyRenewed{*key.diesAt() - answeredAt});
                break;
            case KeyRenewalResult::Gone:
                hearing.keyIsGone();
                showDeafness(answeredAt);
                key.gone(answeredAt);
                tell(AccountKeyRenewalFailed{key.failuresInRow(), Clock::duration::zero(),
                                             QStringLiteral("the venue does not know the key any more")});
                break;
            case KeyRenewalResult::Failed:
                key.failed();
                tell(AccountKeyRenewalFailed{key.failuresInRow(), dies.value_or(answeredAt) - answeredAt, reply.error});
                break;
            }
            settle();
        },
        RestClient::Turn::First);
}

// ---- The account as it stands. ----

/// A session may go on for hours after its key has ended, while no other one can be had: up, and without a word.
void Connector::Private::showDeafness(Clock::time_point now)
{
    if (session->isUp() && !hearing.isHearing())
        ledger.lineDown(now);
}

Clock::time_point Connector::Private::heardUntil(const Session &one, Clock::time_point now)
{
    // What is told comes in its order, so that whatever comes vouches for all before it; but not beyond the key's life.
    return std::min(one.wire().lastByteAt.value_or(now), one.key().diesAt().value_or(Clock::time_point::max()));
}

/// Some of what the venue sent is missing: the streams are subscribed anew, since with some venues their first word is
/// how the account stands, and what the others have over REST is read again.
void Connector::Private::makeGoodAccountGap(StreamIndex stream, Clock::time_point now)
{
    hearing.stopped(now);
    if (!session->isUp())
        return;
    hearing.resumed();
    if (stream != NoStream)
        toResubscribe.push_back(stream);
    else
        toResubscribe = wantedStreams();
}

/// How the account stands is no repetition where some of what led there was not heard.
bool Connector::Private::makesGood(const FeedMessage &message, const DecodedFrame &frame) const
{
    const auto *const news = std::get_if<AccountNews>(&message.payload);
    if (!news)
        return false;
    const AccountEvent &event = frame.accountEvents[news->event];
    return event.isReread || (event.isSnapshot && hearing.isDue());
}

void Connector::Private::rereadIfDue()
{
    PrivateSession *const door = session->protocol().privateSession();
    if (!door || !hearing.isDue() || !session->isUp() || !session->asked().unanswered().empty())
        return;
    reread(0, hearing.beginReading());
}

void Connector::Private::reread(size_t request, quint64 reading)
{
    if (!hearing.isUnderWay(reading))
        return;   // Something was not heard since it began: another one begins, or will.
    tellTime(*session);
    if (rest.canAsk() && session->protocol().privateSession()->stateRequest(request)) {
        rest.ask(
            [this, request] {
                tellTime(*session);
                return session->protocol().privateSession()->stateRequest(request);
            },
            beginning.get(), [this, request, reading](const RestReply &reply) { takeState(request, reading, reply); });
        return;
    }
    const AccountHearing::Reread done = hearing.finishReading(Clock::now());
    tell(AccountReread{done.unheard, done.failures});
}

/// A session that is up has been let in by its signature: where only REST takes exception to our time, its clock is
/// read again before that is asked anew. The second time it counts.
bool Connector::Private::isWrongTimeOnly(const Failure &failure)
{
    if (failure.cause != Cause::TimestampRefused)
        return false;
    if (std::exchange(isRestClockInDoubt, true)) {
        isClockInDoubt = true;   // Another beginning would not make it better: no second chance is left.
        return false;
    }
    rest.wallStepped(Clock::now());
    return true;
}

void Connector::Private::takeState(size_t request, quint64 reading, const RestReply &reply)
{
    if (!session->isUp() || !hearing.isUnderWay(reading))
        return;   // The next one reads it again.
    const auto now = Clock::now();
    DecodedFrame state;
    const auto failure = session->protocol().privateSession()->takeState(request, reply.httpStatus, reply.body, state);
    if (!failure) {
        isRestClockInDoubt = false;
        takeMessages(state, reply.receivedAt, now);
        reread(request + 1, reading);
    } else if (isAboutCredentials(failure->cause) && !isWrongTimeOnly(*failure)) {
        refuseEntry(*session, failure->cause, failure->detail);
    } else {
        hearing.readingFailed();
        reportError(ErrorCode::ServerRefused, QStringLiteral("the account as it stands could not be read: %1")
                                                  .arg(failure->detail.isEmpty() ? reply.error : failure->detail));
        const auto wait = std::max<std::chrono::milliseconds>(RereadPause, reply.retryAfter.value_or(0ms));
        QTimer::singleShot(wait, beginning.get(), [this, request, reading] {
            if (session->isUp())
                reread(request, reading);
        });
    }
    settle();
}

void Connector::checkCredentials()
{
    if (!d->session->protocol().privateSession() || !d->session->isUp() || !d->rest.canAsk())
        return;
    d->rest.ask(
        [this] {
            d->tellTime(*d->session);
            return d->session->protocol().privateSession()->healthRequest();
        },
        d->beginning.get(), [this](const RestReply &reply) { d->takeHealth(reply); });
}

Connector::KeyTimes Connector::keyTimes() const
{
    if (!d->session->isUp())
        return {};
    return {d->session->key().nextRenewal(), d->session->key().diesAt()};
}

void Connector::Private::takeHealth(const RestReply &reply)
{
    if (!session->isUp())
        return;
    const auto health = session->protocol().privateSession()->takeHealth(reply.httpStatus, reply.body);
    if (!health.failure)
        emit q->permissionsRead(health.permissions);
    else if (isAboutCredentials(health.failure->cause) && !isWrongTimeOnly(*health.failure))
        refuseEntry(*session, health.failure->cause, health.failure->detail);
    else
        log(QtInfoMsg, QStringLiteral("the account's keys could not be checked: %1").arg(health.failure->detail));
    settle();
}

void Connector::Private::takeAccountEvent(const FeedMessage &message, const DecodedFrame &frame)
{
    const auto *const news = std::get_if<AccountNews>(&message.payload);
    if (!news)
        return;
    const StreamKey key = ledger.key(message.stream);
    const AccountEvent event = frame.accountEvents[news->event];
    if (!event.isReread)
        hearing.heard(Clock::now());
    tell(AccountChanged{key, event});
    emit q->accountEvent(key, event);
}

}   // namespace feedwarden
