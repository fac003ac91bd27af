// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/failure.h"

namespace feedwarden {

QLatin1String nameOf(Cause cause)
{
    switch (cause) {
    case Cause::None:
        return QLatin1String("none");
    case Cause::NameNotFound:
        return QLatin1String("name_not_found");
    case Cause::NameLookupFailed:
        return QLatin1String("name_lookup_failed");
    case Cause::NameLookupTimeout:
        return QLatin1String("name_lookup_timeout");
    case Cause::ConnectionRefused:
        return QLatin1String("connection_refused");
    case Cause::HostUnreachable:
        return QLatin1String("host_unreachable");
    case Cause::ConnectTimeout:
        return QLatin1String("connect_timeout");
    case Cause::ConnectionReset:
        return QLatin1String("connection_reset");
    case Cause::ProxyRefused:
        return QLatin1String("proxy_refused");
    case Cause::ProxyAuthentication:
        return QLatin1String("proxy_authentication");
    case Cause::ProxyFailed:
        return QLatin1String("proxy_failed");
    case Cause::ProxyTimeout:
        return QLatin1String("proxy_timeout");
    case Cause::TlsTimeout:
        return QLatin1String("tls_timeout");
    case Cause::TlsFailed:
        return QLatin1String("tls_failed");
    case Cause::CertificateExpired:
        return QLatin1String("certificate_expired");
    case Cause::CertificateWrongHost:
        return QLatin1String("certificate_wrong_host");
    case Cause::CertificateUntrusted:
        return QLatin1String("certificate_untrusted");
    case Cause::CertificateRevoked:
        return QLatin1String("certificate_revoked");
    case Cause::UpgradeTimeout:
        return QLatin1String("upgrade_timeout");
    case Cause::HttpStatus:
        return QLatin1String("http_status");
    case Cause::NotAWebSocket:
        return QLatin1String("not_a_websocket");
    case Cause::Redirected:
        return QLatin1String("redirected");
    case Cause::BadUpgrade:
        return QLatin1String("bad_upgrade");
    case Cause::RegionBlocked:
        return QLatin1String("region_blocked");
    case Cause::AcknowledgementTimeout:
        return QLatin1String("acknowledgement_timeout");
    case Cause::FirstMessageTimeout:
        return QLatin1String("first_message_timeout");
    case Cause::AuthenticationTimeout:
        return QLatin1String("authentication_timeout");
    case Cause::ReceiveDead:
        return QLatin1String("receive_dead");
    case Cause::SendDead:
        return QLatin1String("send_dead");
    case Cause::HeartbeatLost:
        return QLatin1String("heartbeat_lost");
    case Cause::StreamsSilent:
        return QLatin1String("streams_silent");
    case Cause::ResyncFailed:
        return QLatin1String("resync_failed");
    case Cause::TooMuchUndecodable:
        return QLatin1String("too_much_undecodable");
    case Cause::ConnectionLost:
        return QLatin1String("connection_lost");
    case Cause::ClosedByServer:
        return QLatin1String("closed_by_server");
    case Cause::ProtocolViolation:
        return QLatin1String("protocol_violation");
    case Cause::MessageTooBig:
        return QLatin1String("message_too_big");
    case Cause::FrameStalled:
        return QLatin1String("frame_stalled");
    case Cause::SendBufferFull:
        return QLatin1String("send_buffer_full");
    case Cause::TooManyRequests:
        return QLatin1String("too_many_requests");
    case Cause::Banned:
        return QLatin1String("banned");
    case Cause::PolicyViolation:
        return QLatin1String("policy_violation");
    case Cause::TryAgainLater:
        return QLatin1String("try_again_later");
    case Cause::UserStop:
        return QLatin1String("user_stop");
    case Cause::Shutdown:
        return QLatin1String("shutdown");
    case Cause::Rotation:
        return QLatin1String("rotation");
    case Cause::LifetimeLimit:
        return QLatin1String("lifetime_limit");
    case Cause::AnnouncedRestart:
        return QLatin1String("announced_restart");
    case Cause::Suspended:
        return QLatin1String("suspended");
    case Cause::Resumed:
        return QLatin1String("resumed");
    case Cause::SettingsChanged:
        return QLatin1String("settings_changed");
    case Cause::SessionKeyExpired:
        return QLatin1String("session_key_expired");
    case Cause::UserReconnect:
        return QLatin1String("user_reconnect");
    case Cause::OutOfDescriptors:
        return QLatin1String("out_of_descriptors");
    case Cause::OutOfMemory:
        return QLatin1String("out_of_memory");
    case Cause::NoNetwork:
        return QLatin1String("no_network");
    case Cause::ClockWrong:
        return QLatin1String("clock_wrong");
    case Cause::InvalidCredentials:
        return QLatin1String("invalid_credentials");
    case Cause::SignatureRefused:
        return QLatin1String("signature_refused");
    case Cause::AddressNotAllowed:
        return QLatin1String("address_not_allowed");
    case Cause::PermissionMissing:
        return QLatin1String("permission_missing");
    case Cause::KeyRevoked:
        return QLatin1String("key_revoked");
    case Cause::TimestampRefused:
        return QLatin1String("timestamp_refused");
    case Cause::ConfigurationError:
        return QLatin1String("configuration_error");
    case Cause::RetriesExhausted:
        return QLatin1String("retries_exhausted");
    case Cause::CaptivePortal:
        return QLatin1String("captive_portal");
    }
    Q_UNREACHABLE();
}

std::optional<Cause> causeFromName(QStringView name)
{
    for (int i = 0; i <= int(Cause::CaptivePortal); ++i) {
        if (nameOf(Cause(i)) == name)
            return Cause(i);
    }
    return {};
}

QLatin1Char letterOf(FailureClass failureClass)
{
    switch (failureClass) {
    case FailureClass::Counts:
        return QLatin1Char('C');
    case FailureClass::Throttled:
        return QLatin1Char('T');
    case FailureClass::Neutral:
        return QLatin1Char('N');
    case FailureClass::Local:
        return QLatin1Char('L');
    case FailureClass::Blocked:
        return QLatin1Char('X');
    }
    Q_UNREACHABLE();
}

}   // namespace feedwarden
