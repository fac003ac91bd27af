// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace feedwarden {

/// What a failure means for the next attempt (semantics 2). The letters are those of the JSON lines.
enum class FailureClass {
    Counts,      ///< C: +1 at the breaker, backoff.
    Throttled,   ///< T: the server wants us to slow down; one horizon for the whole host.
    Neutral,     ///< N: planned or ours; changes no counter.
    Local,       ///< L: this machine; wait for the network.
    Blocked,     ///< X: trying again does not help.
};

/// Why an attempt failed or a session ended. Decided when it happens, never read back from a close code.
enum class Cause {
    None,
    // The way there.
    NameNotFound,
    NameLookupFailed,
    NameLookupTimeout,
    ConnectionRefused,
    HostUnreachable,
    ConnectTimeout,
    ConnectionReset,
    ProxyRefused,
    ProxyAuthentication,
    ProxyFailed,
    ProxyTimeout,
    TlsTimeout,
    TlsFailed,
    CertificateExpired,
    CertificateWrongHost,
    CertificateUntrusted,
    CertificateRevoked,
    UpgradeTimeout,
    HttpStatus,
    NotAWebSocket,
    Redirected,
    BadUpgrade,
    RegionBlocked,
    // A session that did not prove itself, or stopped proving itself.
    AcknowledgementTimeout,
    FirstMessageTimeout,
    AuthenticationTimeout,
    ReceiveDead,
    SendDead,
    HeartbeatLost,
    StreamsSilent,
    ResyncFailed,
    TooMuchUndecodable,
    // The end of a session.
    ConnectionLost,
    ClosedByServer,
    ProtocolViolation,
    MessageTooBig,
    FrameStalled,
    SendBufferFull,
    // Slow down.
    TooManyRequests,
    Banned,
    PolicyViolation,
    TryAgainLater,
    // Planned.
    UserStop,
    Shutdown,
    Rotation,
    LifetimeLimit,
    AnnouncedRestart,
    Suspended,
    Resumed,
    SettingsChanged,
    UserReconnect,
    SessionKeyExpired,   ///< The key of a private session: the next session gets another one.
    // This machine.
    OutOfDescriptors,
    OutOfMemory,
    NoNetwork,
    ClockWrong,
    // Blocked.
    InvalidCredentials,   ///< The venue does not say which of key, address and permission it is.
    SignatureRefused,
    AddressNotAllowed,
    PermissionMissing,
    KeyRevoked,         ///< Deleted or changed at the venue.
    TimestampRefused,   ///< Signed with a time the venue does not take for now.
    ConfigurationError,
    RetriesExhausted,
    CaptivePortal,
};
inline constexpr int CauseCount = int(Cause::CaptivePortal) + 1;

/// One failed attempt or lost session, judged.
struct Failure {
    FailureClass failureClass = FailureClass::Counts;
    Cause cause = Cause::None;
    QString detail;       ///< For the log and the incident: untranslated, one line, at most 512 characters, no secrets.
    int httpStatus = 0;   ///< 0 where there was no HTTP answer.
    int closeCode = 0;    ///< As received, also where invalid; 0 where no close frame came.
    std::optional<std::chrono::milliseconds> retryAfter;   ///< The server's own wish, already clamped to 1 s..3 d.
    bool againstHost = false;   ///< Counts at the host's breaker instead of the line's (semantics 3).

    friend bool operator==(const Failure &, const Failure &) = default;
};

/// In snake case, as JSON lines and logs spell it: "connection_refused".
[[nodiscard]] QLatin1String nameOf(Cause cause);

/// The inverse of nameOf(); none for any other text.
[[nodiscard]] std::optional<Cause> causeFromName(QStringView name);

/// "C", "T", "N", "L", "X".
[[nodiscard]] QLatin1Char letterOf(FailureClass failureClass);

}   // namespace feedwarden
