// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/backoffcurve.h"
#include "core/resilience/circuitbreaker.h"
#include "core/resilience/failure.h"
#include "core/resilience/linestate.h"
#include "core/resilience/liveness.h"
#include "core/resilience/messagebudget.h"
#include "core/resilience/policies.h"
#include "core/resilience/wakewatch.h"
#include "tests/support/enumnames.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_resiliencenames {

using namespace feedwarden;
using namespace feedwarden::test;

/// What configurations, JSON lines, metrics and logs say: other programs go by it, so that a change of one is no small
/// thing.
class TestResilienceNames final : public QObject
{
    Q_OBJECT

private slots:
    void namesAreWhatOthersRead_data();
    void namesAreWhatOthersRead();
    void causesAreReadBack();
    void everyClassHasItsLetter();
    void valuesAreEqualWhereAllOfThemIs();
};

void TestResilienceNames::namesAreWhatOthersRead_data()
{
    addNameColumns();
    const auto row = [](const char *kind, auto value, const char *expected) { addNameRow(kind, value, expected); };
    row("cause", Cause::None, "none");
    row("cause", Cause::NameNotFound, "name_not_found");
    row("cause", Cause::NameLookupFailed, "name_lookup_failed");
    row("cause", Cause::NameLookupTimeout, "name_lookup_timeout");
    row("cause", Cause::ConnectionRefused, "connection_refused");
    row("cause", Cause::HostUnreachable, "host_unreachable");
    row("cause", Cause::ConnectTimeout, "connect_timeout");
    row("cause", Cause::ConnectionReset, "connection_reset");
    row("cause", Cause::ProxyRefused, "proxy_refused");
    row("cause", Cause::ProxyAuthentication, "proxy_authentication");
    row("cause", Cause::ProxyFailed, "proxy_failed");
    row("cause", Cause::ProxyTimeout, "proxy_timeout");
    row("cause", Cause::TlsTimeout, "tls_timeout");
    row("cause", Cause::TlsFailed, "tls_failed");
    row("cause", Cause::CertificateExpired, "certificate_expired");
    row("cause", Cause::CertificateWrongHost, "certificate_wrong_host");
    row("cause", Cause::CertificateUntrusted, "certificate_untrusted");
    row("cause", Cause::CertificateRevoked, "certificate_revoked");
    row("cause", Cause::UpgradeTimeout, "upgrade_timeout");
    row("cause", Cause::HttpStatus, "http_status");
    row("cause", Cause::NotAWebSocket, "not_a_websocket");
    row("cause", Cause::Redirected, "redirected");
    row("cause", Cause::BadUpgrade, "bad_upgrade");
    row("cause", Cause::RegionBlocked, "region_blocked");
    row("cause", Cause::AcknowledgementTimeout, "acknowledgement_timeout");
    row("cause", Cause::FirstMessageTimeout, "first_message_timeout");
    row("cause", Cause::AuthenticationTimeout, "authentication_timeout");
    row("cause", Cause::ReceiveDead, "receive_dead");
    row("cause", Cause::SendDead, "send_dead");
    row("cause", Cause::HeartbeatLost, "heartbeat_lost");
    row("cause", Cause::StreamsSilent, "streams_silent");
    row("cause", Cause::ResyncFailed, "resync_failed");
    row("cause", Cause::TooMuchUndecodable, "too_much_undecodable");
    row("cause", Cause::ConnectionLost, "connection_lost");
    row("cause", Cause::ClosedByServer, "closed_by_server");
    row("cause", Cause::ProtocolViolation, "protocol_violation");
    row("cause", Cause::MessageTooBig, "message_too_big");
    row("cause", Cause::FrameStalled, "frame_stalled");
    row("cause", Cause::SendBufferFull, "send_buffer_full");
    row("cause", Cause::TooManyRequests, "too_many_requests");
    row("cause", Cause::Banned, "banned");
    row("cause", Cause::PolicyViolation, "policy_violation");
    row("cause", Cause::TryAgainLater, "try_again_later");
    row("cause", Cause::UserStop, "user_stop");
    row("cause", Cause::Shutdown, "shutdown");
    row("cause", Cause::Rotation, "rotation");
    row("cause", Cause::LifetimeLimit, "lifetime_limit");
    row("cause", Cause::AnnouncedRestart, "announced_restart");
    row("cause", Cause::Suspended, "suspended");
    row("cause", Cause::Resumed, "resumed");
    row("cause", Cause::SettingsChanged, "settings_changed");
    row("cause", Cause::SessionKeyExpired, "session_key_expired");
    row("cause", Cause::UserReconnect, "user_reconnect");
    row("cause", Cause::OutOfDescriptors, "out_of_descriptors");
    row("cause", Cause::OutOfMemory, "out_of_memory");
    row("cause", Cause::NoNetwork, "no_network");
    row("cause", Cause::ClockWrong, "clock_wrong");
    row("cause", Cause::InvalidCredentials, "invalid_credentials");
    row("cause", Cause::SignatureRefused, "signature_refused");
    row("cause", Cause::AddressNotAllowed, "address_not_allowed");
    row("cause", Cause::PermissionMissing, "permission_missing");
    row("cause", Cause::KeyRevoked, "key_revoked");
    row("cause", Cause::TimestampRefused, "timestamp_refused");
    row("cause", Cause::ConfigurationError, "configuration_error");
    row("cause", Cause::RetriesExhausted, "retries_exhausted");
    row("cause", Cause::CaptivePortal, "captive_portal");
    row("state", LineState::Idle, "idle");
    row("state", LineState::Waiting, "waiting");
    row("state", LineState::Connecting, "connecting");
    row("state", LineState::Subscribing, "subscribing");
    row("state", LineState::Streaming, "streaming");
    row("state", LineState::Stable, "stable");
    row("state", LineState::Draining, "draining");
    row("state", LineState::BreakerOpen, "breaker_open");
    row("state", LineState::HalfOpenTrial, "half_open_trial");
    row("state", LineState::Blocked, "blocked");
    row("state", LineState::Throttled, "throttled");
    row("state", LineState::Offline, "offline");
    row("state", LineState::Rotating, "rotating");
    row("breaker", BreakerState::Closed, "closed");
    row("breaker", BreakerState::Open, "open");
    row("breaker", BreakerState::HalfOpen, "half_open");
    row("phase", SetupPhase::Name, "name");
    row("phase", SetupPhase::Tcp, "tcp");
    row("phase", SetupPhase::Tls, "tls");
    row("phase", SetupPhase::Upgrade, "upgrade");
    row("phase", SetupPhase::Acknowledged, "acknowledged");
    row("phase", SetupPhase::FirstData, "first_data");
    row("step", Liveness::Step::None, "none");
    row("step", Liveness::Step::SendPing, "send_ping");
    row("step", Liveness::Step::SendProbe, "send_probe");
    row("step", Liveness::Step::SendVenuePing, "send_venue_ping");
    row("step", Liveness::Step::ReceiveDead, "receive_dead");
    row("step", Liveness::Step::SendDead, "send_dead");
    row("step", Liveness::Step::HeartbeatLost, "heartbeat_lost");
    row("step", Liveness::Step::ProbeFailed, "probe_failed");
    row("outgoing", OutgoingKind::Pong, "pong");
    row("outgoing", OutgoingKind::Auth, "auth");
    row("outgoing", OutgoingKind::Subscribe, "subscribe");
    row("outgoing", OutgoingKind::Ping, "ping");
    row("outgoing", OutgoingKind::Unsubscribe, "unsubscribe");
    row("strategy", BackoffStrategy::Exponential, "exponential");
    row("strategy", BackoffStrategy::Linear, "linear");
    row("strategy", BackoffStrategy::Fixed, "fixed");
    row("jitter", Jitter::None, "none");
    row("jitter", Jitter::Symmetric, "symmetric");
    row("jitter", Jitter::Equal, "equal");
    row("jitter", Jitter::Full, "full");
    row("jitter", Jitter::Decorrelated, "decorrelated");
    row("wake", WakeWatch::Kind::Slept, "slept");
    row("wake", WakeWatch::Kind::Stalled, "stalled");
}

void TestResilienceNames::namesAreWhatOthersRead() { compareNames(); }

void TestResilienceNames::causesAreReadBack()
{
    for (int i = 0; i < CauseCount; ++i)
        QCOMPARE(causeFromName(QString(nameOf(Cause(i)))), std::optional(Cause(i)));
    QCOMPARE(causeFromName(u"connection refused"), std::nullopt);
    QCOMPARE(causeFromName(u""), std::nullopt);
}

void TestResilienceNames::everyClassHasItsLetter()
{
    QCOMPARE(letterOf(FailureClass::Counts), QLatin1Char('C'));
    QCOMPARE(letterOf(FailureClass::Throttled), QLatin1Char('T'));
    QCOMPARE(letterOf(FailureClass::Neutral), QLatin1Char('N'));
    QCOMPARE(letterOf(FailureClass::Local), QLatin1Char('L'));
    QCOMPARE(letterOf(FailureClass::Blocked), QLatin1Char('X'));
}

/// Whether each change makes another value of it.
template<typename Value, typename... Change>
static bool eachMakesAnother(const Value &value, Change... changes)
{
    const auto isAnother = [&value](auto change) {
        Value other = value;
        const bool isSame = other == value;
        change(other);
        return isSame && other != value;
    };
    return (isAnother(changes) && ...);
}

/// What is told only where something has changed, such as settings that were read anew, goes by these.
void TestResilienceNames::valuesAreEqualWhereAllOfThemIs()
{
    const Failure failure{.failureClass = FailureClass::Throttled,
                          .cause = Cause::HttpStatus,
                          .detail = QStringLiteral("HTTP 429"),
                          .httpStatus = 429,
                          .closeCode = 1013,
                          .retryAfter = 3s,
                          .againstHost = true};
    QVERIFY(eachMakesAnother(
        failure, [](Failure &f) { f.failureClass = FailureClass::Counts; }, [](Failure &f) { f.cause = Cause::Banned; },
        [](Failure &f) { f.detail.clear(); }, [](Failure &f) { f.httpStatus = 418; },
        [](Failure &f) { f.closeCode = 0; }, [](Failure &f) { f.retryAfter.reset(); },
        [](Failure &f) { f.againstHost = false; }));
    using B = BackoffPolicy;
    QVERIFY(eachMakesAnother(
        B{}, [](B &b) { b.enabled = false; }, [](B &b) { b.strategy = BackoffStrategy::Linear; },
        [](B &b) { b.initialDelay += 1ms; }, [](B &b) { b.maxDelay += 1ms; }, [](B &b) { b.multiplier = 3.0; },
        [](B &b) { b.jitter = Jitter::Full; }, [](B &b) { b.jitterFactor = 0.1; },
        [](B &b) { b.connectTimeout += 1ms; }, [](B &b) { b.stableAfter += 1ms; }));
    using C = BreakerPolicy;
    QVERIFY(eachMakesAnother(
        C{}, [](C &c) { ++c.failureThreshold; }, [](C &c) { c.cooldown += 1ms; }, [](C &c) { c.maxCooldown += 1ms; },
        [](C &c) { ++c.flapThreshold; }, [](C &c) { c.flapWindow += 1ms; }));
    using H = HealthPolicy;
    QVERIFY(eachMakesAnother(
        H{}, [](H &h) { h.pingInterval += 1ms; }, [](H &h) { h.staleAfter = 1s; }, [](H &h) { h.batchInterval += 1ms; },
        [](H &h) { ++h.warnAfterFailures; }));
    using W = RollingWindow;
    QVERIFY(eachMakesAnother(
        W{}, [](W &w) { ++w.events; }, [](W &w) { w.window += 1ms; }));
    using O = GovernorPolicy::HostOverride;
    QVERIFY(eachMakesAnother(
        O{}, [](O &o) { o.host = QStringLiteral("a"); }, [](O &o) { o.attemptsPerSecond = 1.0; },
        [](O &o) { o.handshakesPerHost = 1; }, [](O &o) { o.windowShare = 1.0; }, [](O &o) { o.window = W{}; }));
    using G = GovernorPolicy;
    QVERIFY(eachMakesAnother(
        G{}, [](G &g) { g.attemptsPerSecond = 2.0; }, [](G &g) { ++g.handshakesPerHost; },
        [](G &g) { ++g.handshakesTotal; }, [](G &g) { g.windowShare = 1.0; }, [](G &g) { g.hosts.push_back({}); }));
    using T = BreakerTransition;
    QVERIFY(eachMakesAnother(
        T{}, [](T &t) { t.from = BreakerState::Open; }, [](T &t) { t.to = BreakerState::Open; },
        [](T &t) { t.cause = Cause::Banned; }, [](T &t) { ++t.failures; }, [](T &t) { ++t.openings; },
        [](T &t) { t.cooldown = 1s; }, [](T &t) { t.until = Clock::time_point(1s); }));
    using S = BackoffStep;
    QVERIFY(eachMakesAnother(
        S{}, [](S &s) { ++s.attempt; }, [](S &s) { s.planned = 1s; }, [](S &s) { s.least = 1s; },
        [](S &s) { s.most = 1s; }));
}

}   // namespace tst_resiliencenames

FEEDWARDEN_APPLESS_TEST(tst_resiliencenames::TestResilienceNames)
#include "tst_resiliencenames.moc"
