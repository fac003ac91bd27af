// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/words.h"

#include "core/connection/eventjson.h"
#include "core/words/accountwords.h"

#include "core/words/sentences.h"
#include "core/words/units.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace feedwarden {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

struct CauseWords {
    QString phrase;     ///< A few words, lower case.
    QString sentence;   ///< What happened.
    QString advice;     ///< What comes next, and what to do.
};

QString retriedByItself() { return Words::tr("It is tried again by itself; there is nothing to do."); }

CauseWords wordsOf(Cause cause)
{
    switch (cause) {
    case Cause::None:
        return {};

    case Cause::NameNotFound:
        return {Words::tr("host name unknown"), Words::tr("The name service does not know the exchange's host."),
                Words::tr("Check the address in the configuration and your DNS; it is tried again by itself.")};
    case Cause::NameLookupFailed:
        return {Words::tr("name lookup failed"), Words::tr("The host's name could not be looked up."),
                Words::tr("Check your DNS if this lasts; it is tried again by itself.")};
    case Cause::NameLookupTimeout:
        return {Words::tr("name lookup timed out"), Words::tr("The name service did not answer in time."),
                Words::tr("Check your DNS if this lasts; it is tried again by itself.")};
    case Cause::ConnectionRefused:
        return {Words::tr("refused by the server"), Words::tr("The server refused the connection."), retriedByItself()};
    case Cause::HostUnreachable:
        return {Words::tr("host unreachable"), Words::tr("There is no route to the server."),
                Words::tr("Check your own link if other exchanges are down too; it is tried again by itself.")};
    case Cause::ConnectTimeout:
        return {Words::tr("no answer"), Words::tr("The server did not answer the connection attempt in time."),
                Words::tr("A firewall on the way may drop packets; it is tried again by itself.")};
    case Cause::ConnectionReset:
        return {Words::tr("reset by the server"), Words::tr("The server reset the connection."), retriedByItself()};
    case Cause::ProxyRefused:
        return {Words::tr("proxy refused"), Words::tr("The proxy refused the connection."),
                Words::tr("Check the proxy settings; it is tried again by itself.")};
    case Cause::ProxyAuthentication:
        return {Words::tr("proxy wants a login"), Words::tr("The proxy asks for a user name and password."),
                Words::tr("Put the login into the system's proxy settings.")};
    case Cause::ProxyFailed:
        return {Words::tr("proxy failed"), Words::tr("The proxy could not make the connection."),
                Words::tr("Check the proxy settings; it is tried again by itself.")};
    case Cause::ProxyTimeout:
        return {Words::tr("proxy does not answer"), Words::tr("The proxy did not answer in time."),
                Words::tr("Check the proxy settings; it is tried again by itself.")};
    case Cause::TlsTimeout:
        return {Words::tr("TLS stalled"), Words::tr("The encrypted handshake (TLS) did not finish in time."),
                retriedByItself()};
    case Cause::TlsFailed:
        return {Words::tr("TLS failed"), Words::tr("The encrypted handshake (TLS) failed."), retriedByItself()};
    case Cause::CertificateExpired:
        return {Words::tr("certificate expired"), Words::tr("The server's certificate is not valid at this time."),
                Words::tr("Check this computer's clock; if it is right, the exchange has to renew its certificate.")};
    case Cause::CertificateWrongHost:
        return {Words::tr("certificate of another host"), Words::tr("The server's certificate is for another host."),
                Words::tr("Somebody may be in between, or the address is wrong: check both before you go on.")};
    case Cause::CertificateUntrusted:
        return {Words::tr("certificate not trusted"),
                Words::tr("The server's certificate is signed by nobody whom this computer trusts."),
                Words::tr("Somebody may be in between. If it is your own proxy, set network.ca_file.")};
    case Cause::CertificateRevoked:
        return {Words::tr("certificate revoked"), Words::tr("The server's certificate has been revoked."),
                Words::tr("Do not trust this address until the exchange has a new certificate.")};
    case Cause::UpgradeTimeout:
        return {Words::tr("handshake timed out"),
                Words::tr("The server accepted the connection but did not open the feed "
                          "in time."),
                retriedByItself()};
    case Cause::HttpStatus:
        return {Words::tr("HTTP error"),
                Words::tr("The server answered with an HTTP error instead of opening the feed."),
                Words::tr("The exchange may be in maintenance: look at its status page if this lasts.")};
    case Cause::NotAWebSocket:
        return {Words::tr("not a feed"), Words::tr("The address answered with a web page instead of a feed."),
                Words::tr("Check the address in the configuration.")};
    case Cause::Redirected:
        return {Words::tr("redirected"),
                Words::tr("The server sent us to another address, and redirects are never "
                          "followed."),
                Words::tr("Put the new address into the configuration if you trust it.")};
    case Cause::BadUpgrade:
        return {Words::tr("bad handshake"),
                Words::tr("The server's answer to the handshake breaks the WebSocket rules."),
                Words::tr("A proxy in between may be at fault; it is tried again by itself.")};
    case Cause::RegionBlocked:
        return {Words::tr("blocked in your region"), Words::tr("The exchange does not serve your region."),
                Words::tr("Use the exchange's address for your region; it is asked again every 15 minutes.")};

    case Cause::AcknowledgementTimeout:
        return {Words::tr("subscription not answered"),
                Words::tr("The exchange did not answer the subscription in time."), retriedByItself()};
    case Cause::FirstMessageTimeout:
        return {Words::tr("connected, but no data"), Words::tr("The connection was open, but no data came in time."),
                retriedByItself()};
    case Cause::AuthenticationTimeout:
        return {Words::tr("login not answered"), Words::tr("The exchange did not answer the login in time."),
                retriedByItself()};
    case Cause::ReceiveDead:
        return {Words::tr("nothing comes in"), Words::tr("Nothing came back any more, not even answers to our pings."),
                retriedByItself()};
    case Cause::SendDead:
        return {Words::tr("nothing gets out"), Words::tr("Data still came in, but our pings no longer arrived."),
                retriedByItself()};
    case Cause::HeartbeatLost:
        return {Words::tr("heartbeat lost"), Words::tr("The exchange's own heartbeat stopped."), retriedByItself()};
    case Cause::StreamsSilent:
        return {Words::tr("all streams silent"), Words::tr("The line was alive, but all of its streams fell silent."),
                Words::tr("A fresh connection replaces it; there is nothing to do.")};
    case Cause::ResyncFailed:
        return {Words::tr("order book would not sync"), Words::tr("An order book could not be brought back in step."),
                retriedByItself()};
    case Cause::TooMuchUndecodable:
        return {Words::tr("unreadable messages"), Words::tr("Too many messages could not be read."),
                Words::tr("The exchange may have changed its format: look for an update if this lasts.")};

    case Cause::ConnectionLost:
        return {Words::tr("connection lost"), Words::tr("The connection ended without a goodbye."), retriedByItself()};
    case Cause::ClosedByServer:
        return {Words::tr("closed by the server"), Words::tr("The server closed the connection."), retriedByItself()};
    case Cause::ProtocolViolation:
        return {Words::tr("protocol error"), Words::tr("The server broke the WebSocket rules."), retriedByItself()};
    case Cause::MessageTooBig:
        return {Words::tr("message too big"), Words::tr("A message was larger than this exchange's messages ever are."),
                retriedByItself()};
    case Cause::FrameStalled:
        return {Words::tr("message stopped half-way"), Words::tr("A message began and did not end in time."),
                retriedByItself()};
    case Cause::SendBufferFull:
        return {Words::tr("server does not read"), Words::tr("The server no longer took what we sent."),
                retriedByItself()};

    case Cause::TooManyRequests:
        return {Words::tr("too many requests"), Words::tr("The exchange says that this address asks too often."),
                Words::tr("All attempts to this host wait; check whether another program uses the same address.")};
    case Cause::Banned:
        return {Words::tr("address banned"), Words::tr("The exchange has banned this address for a while."),
                Words::tr("Trying earlier makes it longer: wait, and stop other programs on the same address.")};
    case Cause::PolicyViolation:
        return {Words::tr("policy violation"), Words::tr("The server closed the connection for breaking its rules."),
                Words::tr("It is tried again more slowly.")};
    case Cause::TryAgainLater:
        return {Words::tr("server is busy"), Words::tr("The server asked us to come back later."), retriedByItself()};

    case Cause::UserStop:
        return {Words::tr("by you"), Words::tr("You stopped it."), Words::tr("Start it when you want it.")};
    case Cause::Shutdown:
        return {Words::tr("program ends"), Words::tr("The program is ending."), Words::tr("There is nothing to do.")};
    case Cause::Rotation:
        return {Words::tr("planned, no gap"), Words::tr("The connection is replaced as planned, without a gap."),
                Words::tr("There is nothing to do.")};
    case Cause::LifetimeLimit:
        return {Words::tr("lifetime limit, no gap"),
                Words::tr("The exchange ends connections after a fixed time; a new one takes over before that."),
                Words::tr("There is nothing to do.")};
    case Cause::AnnouncedRestart:
        return {Words::tr("restart announced"), Words::tr("The exchange announced a restart."),
                Words::tr("A new connection is made; there is nothing to do.")};
    case Cause::Suspended:
        return {Words::tr("computer asleep"), Words::tr("This computer was asleep."),
                Words::tr("Lines are checked when it wakes; there is nothing to do.")};
    case Cause::Resumed:
        return {Words::tr("computer woke up"), Words::tr("This computer woke up and the line had not survived."),
                retriedByItself()};
    case Cause::SettingsChanged:
        return {Words::tr("settings changed"), Words::tr("The settings changed."),
                Words::tr("There is nothing to do.")};
    case Cause::SessionKeyExpired:
        return {Words::tr("session key expired"),
                Words::tr("The key of the private session ran out before it was renewed."), retriedByItself()};
    case Cause::UserReconnect:
        return {Words::tr("at your wish"), Words::tr("You asked for a new connection."),
                Words::tr("There is nothing to do.")};

    case Cause::OutOfDescriptors:
        return {Words::tr("too many open files"), Words::tr("This computer has no file handle left for the program."),
                Words::tr("Raise the limit of open files or close other programs.")};
    case Cause::OutOfMemory:
        return {Words::tr("out of memory"), Words::tr("This computer has no memory left."),
                Words::tr("Close other programs; it is tried again by itself.")};
    case Cause::NoNetwork:
        return {Words::tr("no network"), Words::tr("This computer has no network."),
                Words::tr("Check your own link: the feeds come back as soon as it does.")};
    case Cause::ClockWrong:
        return {Words::tr("clock is wrong"), Words::tr("This computer's clock is too wrong for encrypted connections."),
                Words::tr("Set the clock, best by the network.")};

    case Cause::InvalidCredentials:
        return {Words::tr("credentials refused"),
                Words::tr("The exchange refused the key, its permissions or this "
                          "address."),
                Words::tr("Check the key, its permissions and its list of addresses at the exchange.")};
    case Cause::SignatureRefused:
        return {Words::tr("signature refused"),
                Words::tr("The exchange refused the signature: the secret does not belong to the key."),
                Words::tr("Enter the account's secret again.")};
    case Cause::AddressNotAllowed:
        return {Words::tr("address not allowed"),
                Words::tr("The exchange does not take this key from this computer's address."),
                Words::tr("Add this computer's public address to the key's list at the exchange.")};
    case Cause::PermissionMissing:
        return {Words::tr("permission missing"), Words::tr("The key may not read the account."),
                Words::tr("Allow the key to read at the exchange; trading and withdrawing are not needed.")};
    case Cause::KeyRevoked:
        return {Words::tr("key revoked"), Words::tr("The key was deleted or changed at the exchange."),
                Words::tr("Make a new key at the exchange and enter it here.")};
    case Cause::TimestampRefused:
        return {Words::tr("clock refused"),
                Words::tr("The exchange refused what was signed, because its time and this computer's differ."),
                Words::tr("Set the clock, best by the network.")};
    case Cause::ConfigurationError:
        return {Words::tr("configuration error"), Words::tr("The configuration of this feed cannot work."),
                Words::tr("Correct it in the configuration file; it is taken up at once.")};
    case Cause::RetriesExhausted:
        return {Words::tr("retries used up"), Words::tr("All of the retries you allowed have failed."),
                Words::tr("Connect by hand, or raise reconnection.max_retries.")};
    case Cause::CaptivePortal:
        return {Words::tr("login page in the way"), Words::tr("A network login page answered instead of the exchange."),
                Words::tr("Log in to the network in a browser.")};
    }
    Q_UNREACHABLE();
}

QString nameOfStream(const std::optional<StreamKey> &stream)
{
    return stream ? stream->toString() : Words::tr("the whole line");
}

QString sentenceOf(const StateChanged &event)
{
    const QString why = phraseFor(event.cause);
    switch (event.to) {
    case LineState::Idle:
        return joinSentences({Words::tr("Stopped."), sentenceFor(event.cause)});
    case LineState::Waiting:
        return why.isEmpty() ? Words::tr("Waits for its next attempt.")
                             : Words::tr("Down (%1); waits for its next attempt.").arg(why);
    case LineState::Connecting:
        return Words::tr("Connects.");
    case LineState::Subscribing:
        return Words::tr("Connected; asks for its streams.");
    case LineState::Streaming:
        return Words::tr("Data comes in; it has yet to prove that it lasts.");
    case LineState::Stable:
        return Words::tr("Stable: the line has proven itself.");
    case LineState::Draining:
        return Words::tr("Closes in an orderly way.");
    case LineState::BreakerOpen:
        return why.isEmpty() ? Words::tr("Breaker open: attempts pause.")
                             : Words::tr("Breaker open (%1): attempts pause.").arg(why);
    case LineState::HalfOpenTrial:
        return Words::tr("The breaker lets one trial through.");
    case LineState::Blocked:
        return joinSentences(
            {joinSentences({Words::tr("Blocked."), sentenceFor(event.cause)}), adviceFor(event.cause)});
    case LineState::Throttled:
        return joinSentences(
            {joinSentences({Words::tr("Throttled."), sentenceFor(event.cause)}), adviceFor(event.cause)});
    case LineState::Offline:
        return joinSentences(
            {joinSentences({Words::tr("Own link down."), sentenceFor(event.cause)}), adviceFor(event.cause)});
    case LineState::Rotating:
        return Words::tr("A second connection takes over before the first one is closed.");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const ConnectionFailed &event)
{
    // That it is tried again is told by the event that follows; what the user can do is told here.
    return joinSentences({sentenceFor(event.failure), helpFor(event.failure.cause)});
}

QString sentenceOf(const Reconnecting &event)
{
    if (event.delay < 100ms)
        return Words::tr("Attempt %1 starts now.").arg(QLocale().toString(event.attempt));
    return Words::tr("Attempt %1 starts in %2.").arg(QLocale().toString(event.attempt), durationText(event.delay));
}

QString sentenceOf(const Reconnected &event)
{
    if (event.attempt <= 0)
        return Words::tr("Back after %1.").arg(durationText(event.downtime));
    return Words::tr("Back after %1, with attempt %2.")
        .arg(durationText(event.downtime), QLocale().toString(event.attempt));
}

QString sentenceOf(const BreakerOpened &event)
{
    const QString pause = durationText(event.cooldown);
    if (event.ofHost) {
        //: %n failures in a row; %1 is a host, %2 a duration.
        return Words::tr("The breaker of %1 opened after %n failure(s) in a row: no attempt to this host for %2.",
                         nullptr, event.failures)
            .arg(event.host, pause);
    }
    //: %n failures in a row; %1 is a duration.
    return Words::tr("The breaker opened after %n failure(s) in a row: no attempt for %1.", nullptr, event.failures)
        .arg(pause);
}

QString sentenceOf(const BreakerHalfOpened &event)
{
    return event.ofHost ? Words::tr("The breaker of %1 lets one trial through.").arg(event.host)
                        : Words::tr("The breaker lets one trial through.");
}

QString sentenceOf(const BreakerClosed &event)
{
    return event.ofHost ? Words::tr("The breaker of %1 closed: attempts are free again.").arg(event.host)
                        : Words::tr("The breaker closed: attempts are free again.");
}

QString sentenceOf(const StaleDetected &event)
{
    if (!event.stream)
        return Words::tr("The line has been silent for %1; it is being checked.").arg(durationText(event.silence));
    return Words::tr("%1 has been silent for %2; its last prices are old. It is asked for again.")
        .arg(event.stream->toString(), durationText(event.silence));
}

QString sentenceOf(const StaleCleared &event)
{
    return event.stream ? Words::tr("%1 speaks again.").arg(event.stream->toString())
                        : Words::tr("The line speaks again.");
}

QString sentenceOf(const SequenceGap &event)
{
    if (event.missing == 0 && event.expected == 0 && event.received == 0) {
        return Words::tr("A message could not be read, and %1 may have needed it. It is brought back in step.")
            .arg(nameOfStream(event.stream));
    }
    if (event.missing == 0) {
        return Words::tr("%1 is out of step: expected %2, got %3. It is brought back in step.")
            .arg(nameOfStream(event.stream), QString::number(event.expected), QString::number(event.received));
    }
    // Plural forms take an int; beyond that the form no longer depends on the number.
    //: %n messages; %1 is a stream, %2 and %3 sequence numbers.
    return Words::tr("%1 misses %n message(s): expected %2, got %3. It is brought back in step.", nullptr,
                     int(std::min<quint64>(event.missing, 2'000'000'000)))
        .arg(nameOfStream(event.stream), QString::number(event.expected), QString::number(event.received));
}

QString sentenceOf(const Resynced &event)
{
    return Words::tr("%1 is back in step after %2.").arg(event.stream.toString(), durationText(event.duration));
}

QString sentenceOf(const SubscriptionConfirmed &event)
{
    return Words::tr("The exchange confirmed %1.").arg(event.stream.toString());
}

QString sentenceOf(const SubscriptionRejected &event)
{
    if (event.reason.isEmpty())
        return Words::tr("The exchange refused %1. Check the symbol and channel.").arg(event.stream.toString());
    // The reason comes from outside and may hold a %1 of its own: it goes in by the multi-argument form.
    return Words::tr("The exchange refused %1: %2. Check the symbol and channel.")
        .arg(event.stream.toString(), event.reason);
}

QString sentenceOf(const Rotated &event)
{
    //: %n duplicates; %1 is a duration.
    return Words::tr("A new connection took over without a gap (overlap %1, %n duplicate(s) dropped).", nullptr,
                     int(std::min<quint64>(event.duplicates, 2'000'000'000)))
        .arg(durationText(event.overlap));
}

QString sentenceOf(const TrustChanged &event)
{
    return Words::tr("%1: %2, was %3.").arg(event.stream.toString(), wordFor(event.to), wordFor(event.from));
}

QString sentenceOf(const ClockOffsetMeasured &event)
{
    return Words::tr("The exchange's clock differs from this computer's by %1.")
        .arg(offsetText(event.offset, event.uncertainty));
}

QString sentenceOf(const ErrorOccurred &event)
{
    switch (event.error.code) {
    case ErrorCode::InvalidArgument:
        return Words::tr("The program refused a value: %1").arg(event.error.detail);
    case ErrorCode::Configuration:
        return Words::tr("The configuration has an error: %1").arg(event.error.detail);
    case ErrorCode::Network:
        return Words::tr("The network failed: %1").arg(event.error.detail);
    case ErrorCode::ServerRefused:
        return Words::tr("The server said no: %1").arg(event.error.detail);
    case ErrorCode::BadData:
        return Words::tr("The server sent something that cannot be right: %1").arg(event.error.detail);
    case ErrorCode::Resource:
        return Words::tr("This computer lacks something: %1").arg(event.error.detail);
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const ShutdownEvent &event)
{
    return event.clean ? Words::tr("The program ended in order.")
                       : Words::tr("The program ended before everything was closed; the last seconds may be missing.");
}

QString sentenceOf(const RehearsalFault &event)
{
    return event.begins ? Words::tr("Rehearsal: you made the fault “%1”.").arg(event.fault)
                        : Words::tr("Rehearsal: the fault “%1” is over.").arg(event.fault);
}

}   // namespace

QString wordFor(Condition condition)
{
    switch (condition) {
    case Condition::Trusted:
        return Words::tr("Trusted");
    case Condition::Connecting:
        return Words::tr("Connecting");
    case Condition::Degraded:
        return Words::tr("Degraded");
    case Condition::Down:
        return Words::tr("Down");
    case Condition::BreakerOpen:
        return Words::tr("Breaker open");
    case Condition::Blocked:
        return Words::tr("Blocked");
    case Condition::Planned:
        return Words::tr("Rotating");
    case Condition::Local:
        return Words::tr("Own link");
    case Condition::NoData:
        return Words::tr("No data");
    }
    Q_UNREACHABLE();
}

QString wordFor(LineState state)
{
    switch (state) {
    case LineState::Idle:
        return Words::tr("Stopped");
    case LineState::Waiting:
        return Words::tr("Waiting");
    case LineState::Connecting:
        return Words::tr("Connecting");
    case LineState::Subscribing:
        return Words::tr("Subscribing");
    //: State of a line: data comes in, but not for long enough yet.
    case LineState::Streaming:
        return Words::tr("Unproven");
    case LineState::Stable:
        return Words::tr("Stable");
    case LineState::Draining:
        return Words::tr("Closing");
    case LineState::BreakerOpen:
        return Words::tr("Breaker open");
    case LineState::HalfOpenTrial:
        return Words::tr("Trial");
    case LineState::Blocked:
        return Words::tr("Blocked");
    case LineState::Throttled:
        return Words::tr("Throttled");
    case LineState::Offline:
        return Words::tr("Own link down");
    case LineState::Rotating:
        return Words::tr("Rotating");
    }
    Q_UNREACHABLE();
}

QString wordFor(TrustState trust)
{
    switch (trust) {
    case TrustState::Pending:
        return Words::tr("Asked for");
    case TrustState::Syncing:
        return Words::tr("Syncing");
    case TrustState::Trusted:
        return Words::tr("Trusted");
    case TrustState::Silent:
        return Words::tr("Silent");
    case TrustState::Gapped:
        return Words::tr("Gap");
    case TrustState::Blind:
        return Words::tr("Blind");
    case TrustState::Rejected:
        return Words::tr("Rejected");
    case TrustState::Paused:
        return Words::tr("Paused");
    }
    Q_UNREACHABLE();
}

QString wordFor(BreakerState state)
{
    switch (state) {
    //: Of a circuit breaker: attempts are free.
    case BreakerState::Closed:
        return Words::tr("Closed", "breaker");
    //: Of a circuit breaker: no attempts.
    case BreakerState::Open:
        return Words::tr("Open", "breaker");
    //: Of a circuit breaker: one attempt on trial.
    case BreakerState::HalfOpen:
        return Words::tr("Trial", "breaker");
    }
    Q_UNREACHABLE();
}

QString wordFor(SetupPhase phase)
{
    switch (phase) {
    case SetupPhase::Name:
        return Words::tr("Name lookup");
    case SetupPhase::Tcp:
        return Words::tr("TCP");
    case SetupPhase::Tls:
        return Words::tr("TLS");
    case SetupPhase::Upgrade:
        return Words::tr("Upgrade");
    case SetupPhase::Acknowledged:
        return Words::tr("Acknowledged");
    case SetupPhase::FirstData:
        return Words::tr("First data");
    }
    Q_UNREACHABLE();
}

QString wordFor(QualityPart part)
{
    switch (part) {
    case QualityPart::Down:
        return Words::tr("Line down");
    case QualityPart::Trust:
        return Words::tr("Trust");
    case QualityPart::Stability:
        return Words::tr("Stability");
    case QualityPart::RoundTrip:
        return Words::tr("Round trip");
    case QualityPart::Jitter:
        return Words::tr("Jitter");
    case QualityPart::Staleness:
        return Words::tr("Staleness");
    case QualityPart::Integrity:
        return Words::tr("Integrity");
    }
    Q_UNREACHABLE();
}

QString wordFor(FailureClass failureClass)
{
    switch (failureClass) {
    case FailureClass::Counts:
        return Words::tr("Counts at the breaker");
    case FailureClass::Throttled:
        return Words::tr("Slow down");
    case FailureClass::Neutral:
        return Words::tr("Planned");
    case FailureClass::Local:
        return Words::tr("This computer");
    case FailureClass::Blocked:
        return Words::tr("Blocked");
    }
    Q_UNREACHABLE();
}

QString wordFor(Channel channel)
{
    switch (channel) {
    case Channel::Trade:
        return Words::tr("Trades");
    case Channel::Ticker:
        return Words::tr("Ticker");
    case Channel::BookTicker:
        return Words::tr("Best bid and ask");
    case Channel::Candle1s:
        return Words::tr("Candles, 1 s");
    case Channel::Candle1m:
        return Words::tr("Candles, 1 min");
    case Channel::Candle5m:
        return Words::tr("Candles, 5 min");
    case Channel::Candle15m:
        return Words::tr("Candles, 15 min");
    case Channel::Candle1h:
        return Words::tr("Candles, 1 h");
    case Channel::Candle4h:
        return Words::tr("Candles, 4 h");
    case Channel::Candle1d:
        return Words::tr("Candles, 1 d");
    case Channel::Depth:
        return Words::tr("Order book");
    case Channel::DepthSnapshot:
        return Words::tr("Order book snapshots");
    case Channel::Liquidation:
        return Words::tr("Liquidations");
    case Channel::MarkPrice:
        return Words::tr("Mark price");
    case Channel::Account:
        return Words::tr("Account");
    }
    Q_UNREACHABLE();
}

QString phraseFor(Cause cause) { return wordsOf(cause).phrase; }

QString sentenceFor(Cause cause) { return wordsOf(cause).sentence; }

QString sentenceFor(const Failure &failure)
{
    if (failure.cause == Cause::HttpStatus && failure.httpStatus > 0)
        return Words::tr("The server answered HTTP %1 instead of opening the feed.").arg(failure.httpStatus);
    if (failure.cause == Cause::ClosedByServer && failure.closeCode > 0)
        return Words::tr("The server closed the connection (code %1).").arg(failure.closeCode);
    return sentenceFor(failure.cause);
}

QString adviceFor(Cause cause) { return wordsOf(cause).advice; }

QString helpFor(Cause cause)
{
    const QString advice = adviceFor(cause);
    return advice == retriedByItself() ? QString() : advice;
}

QString sentenceFor(TrustState trust)
{
    switch (trust) {
    case TrustState::Pending:
        return Words::tr("Asked for; the exchange has not answered yet.");
    case TrustState::Syncing:
        return Words::tr("Accepted; its first complete data has not come yet.");
    case TrustState::Trusted:
        return Words::tr("Complete and recent.");
    case TrustState::Silent:
        return Words::tr("Nothing has come for longer than this stream is known to pause.");
    case TrustState::Gapped:
        return Words::tr("Messages are missing in between; it is being brought back in step.");
    case TrustState::Blind:
        return Words::tr("The line is down: nothing can come.");
    case TrustState::Rejected:
        return Words::tr("The exchange refused it.");
    case TrustState::Paused:
        return Words::tr("Asleep, or stopped by you: not counted as blind.");
    }
    Q_UNREACHABLE();
}

QString lossText(QualityPart part, const QualityScore::Loss &loss)
{
    // What is not known reads as a dash, never as 0.
    const auto said = [&loss](auto format) { return loss.measured ? format(*loss.measured) : unknownText(); };
    // Ends count whole, failed attempts a quarter.
    const auto count = [](double value) {
        const auto isWhole = [](double of) { return std::abs(of - std::round(of)) < 1e-6; };
        return QLocale().toString(value, 'f', isWhole(value) ? 0 : isWhole(value * 10) ? 1 : 2);
    };
    const auto latency = [](double ms) { return latencyText(ms); };
    switch (part) {
    case QualityPart::Down:
        return Words::tr("Line down");
    case QualityPart::Trust:
        // From the points, which are 40 for all of the time, so that it reads the same whatever was measured.
        return Words::tr("Not trusted in the last 5 min: %1")
            .arg(loss.measured ? shareText(loss.points / 40.0) : unknownText());
    case QualityPart::Stability:
        return Words::tr("Ends and failures in the last hour: %1").arg(said(count));
    case QualityPart::RoundTrip:
        return Words::tr("Round trip p95: %1").arg(said(latency));
    case QualityPart::Jitter:
        return Words::tr("Jitter, p95 − p50: %1").arg(said(latency));
    case QualityPart::Staleness:
        return Words::tr("Stale or lagging streams: %1").arg(said([](double share) { return shareText(share); }));
    case QualityPart::Integrity:
        return Words::tr("Gaps and bad messages in the last hour: %1").arg(said(count));
    }
    Q_UNREACHABLE();
}

EventKind kindOf(const EventPayload &payload)
{
    struct Visitor {
        EventKind operator()(const StateChanged &) const { return EventKind::State; }
        EventKind operator()(const ConnectionFailed &) const { return EventKind::Failure; }
        EventKind operator()(const Reconnecting &) const { return EventKind::Retry; }
        EventKind operator()(const Reconnected &) const { return EventKind::Retry; }
        EventKind operator()(const BreakerOpened &) const { return EventKind::Breaker; }
        EventKind operator()(const BreakerHalfOpened &) const { return EventKind::Breaker; }
        EventKind operator()(const BreakerClosed &) const { return EventKind::Breaker; }
        EventKind operator()(const StaleDetected &) const { return EventKind::Silence; }
        EventKind operator()(const StaleCleared &) const { return EventKind::Silence; }
        EventKind operator()(const SequenceGap &) const { return EventKind::Sequence; }
        EventKind operator()(const Resynced &) const { return EventKind::Sequence; }
        EventKind operator()(const SubscriptionConfirmed &) const { return EventKind::Subscription; }
        EventKind operator()(const SubscriptionRejected &) const { return EventKind::Subscription; }
        EventKind operator()(const Rotated &) const { return EventKind::Rotation; }
        EventKind operator()(const TrustChanged &) const { return EventKind::Trust; }
        EventKind operator()(const ClockOffsetMeasured &) const { return EventKind::Clock; }
        EventKind operator()(const ErrorOccurred &) const { return EventKind::Failure; }
        EventKind operator()(const ShutdownEvent &) const { return EventKind::Program; }
        EventKind operator()(const RehearsalFault &) const { return EventKind::Rehearsal; }
        EventKind operator()(const AccountChanged &) const { return EventKind::Account; }
        EventKind operator()(const AccountReread &) const { return EventKind::Account; }
        EventKind operator()(const AccountKeyRenewed &) const { return EventKind::Account; }
        EventKind operator()(const AccountKeyRenewalFailed &) const { return EventKind::Account; }
        EventKind operator()(const AccountDoubted &) const { return EventKind::Account; }
        EventKind operator()(const AccountDeactivated &) const { return EventKind::Account; }
        EventKind operator()(const AccountAccepted &) const { return EventKind::Account; }
        EventKind operator()(const AccountWarning &) const { return EventKind::Account; }
    };
    return std::visit(Visitor{}, payload);
}

QStringList eventNamesOf(EventKind kind)
{
    QStringList names;
    for (const EventPayload &payload : oneOfEachEvent()) {
        if (kindOf(payload) == kind)
            names << nameOf(payload);
    }
    return names;
}

QString wordFor(EventKind kind)
{
    switch (kind) {
    case EventKind::State:
        return Words::tr("State");
    case EventKind::Failure:
        return Words::tr("Failure");
    case EventKind::Retry:
        return Words::tr("Retry");
    case EventKind::Breaker:
        return Words::tr("Breaker");
    case EventKind::Silence:
        return Words::tr("Silence");
    case EventKind::Sequence:
        return Words::tr("Gap");
    case EventKind::Subscription:
        return Words::tr("Subscription");
    case EventKind::Rotation:
        return Words::tr("Rotation");
    case EventKind::Trust:
        return Words::tr("Trust");
    case EventKind::Clock:
        return Words::tr("Clock");
    case EventKind::Program:
        return Words::tr("Program");
    case EventKind::Rehearsal:
        return Words::tr("Rehearsal");
    case EventKind::Account:
        return Words::tr("Account");
    }
    Q_UNREACHABLE();
}

QString sentenceFor(const EventPayload &payload)
{
    return std::visit([](const auto &event) { return sentenceOf(event); }, payload);
}

}   // namespace feedwarden
