// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/classifyend.h"

#include "core/base/redactor.h"
#include "core/resilience/classify.h"
#include "core/transport/redaction.h"
#include "core/venues/venueprotocol.h"

#include <algorithm>

namespace feedwarden {

static Cause causeOf(EndReport::Kind kind)
{
    using Kind = EndReport::Kind;
    switch (kind) {
    case Kind::NameNotFound:
        return Cause::NameNotFound;
    case Kind::NameLookupFailed:
        return Cause::NameLookupFailed;
    case Kind::Refused:
        return Cause::ConnectionRefused;
    case Kind::Unreachable:
        return Cause::HostUnreachable;
    case Kind::Reset:
        return Cause::ConnectionReset;
    case Kind::ConnectTimeout:
        return Cause::ConnectTimeout;
    case Kind::ProxyRefused:
        return Cause::ProxyRefused;
    case Kind::ProxyAuthentication:
        return Cause::ProxyAuthentication;
    case Kind::ProxyFailed:
        return Cause::ProxyFailed;
    case Kind::ProxyTimeout:
        return Cause::ProxyTimeout;
    case Kind::TlsFailed:
        return Cause::TlsFailed;
    case Kind::CertificateExpired:
        return Cause::CertificateExpired;
    case Kind::CertificateWrongHost:
        return Cause::CertificateWrongHost;
    case Kind::CertificateUntrusted:
        return Cause::CertificateUntrusted;
    case Kind::CertificateRevoked:
        return Cause::CertificateRevoked;
    case Kind::HttpAnswer:
        return Cause::HttpStatus;
    case Kind::BadUpgrade:
    case Kind::HeadersTooLarge:
        return Cause::BadUpgrade;
    case Kind::Lost:
        return Cause::ConnectionLost;
    case Kind::CloseFrame:
        return Cause::ClosedByServer;
    case Kind::Protocol:
        return Cause::ProtocolViolation;
    case Kind::MessageTooBig:
        return Cause::MessageTooBig;
    case Kind::FrameStalled:
        return Cause::FrameStalled;
    case Kind::SendBufferFull:
        return Cause::SendBufferFull;
    case Kind::OutOfDescriptors:
        return Cause::OutOfDescriptors;
    case Kind::OutOfMemory:
        return Cause::OutOfMemory;
    case Kind::Closed:
    case Kind::Aborted:
        return Cause::UserStop;   // Ours: the machine knows why and does not look at this.
    case Kind::BadUrl:
        return Cause::ConfigurationError;
    }
    Q_UNREACHABLE();
}

/// What the proxy did before its tunnel stood. QTcpSocket tells the proxy's answers 404, 403 and 503 to CONNECT as a
/// name not found, no access and a refused connection, as if the host itself had said so.
static Cause causeAtProxy(EndReport::Kind kind)
{
    using Kind = EndReport::Kind;
    switch (kind) {
    case Kind::NameNotFound:
    case Kind::Refused:
    case Kind::Unreachable:
    case Kind::Reset:
        return Cause::ProxyFailed;
    case Kind::ConnectTimeout:
        return Cause::ProxyTimeout;
    default:
        return causeOf(kind);
    }
}

/// The first header of that name, which is in lower case.
static std::optional<QByteArray> headerOf(const EndReport &report, QByteArrayView name)
{
    const auto header = std::find_if(report.httpHeaders.cbegin(), report.httpHeaders.cend(),
                                     [&](const auto &field) { return field.first == name; });
    return header != report.httpHeaders.cend() ? std::optional(header->second) : std::nullopt;
}

static Failure judged(const EndReport &report, const VenueProtocol &protocol, WallTime wall)
{
    if (report.kind == EndReport::Kind::HttpAnswer) {
        UpgradeAnswer answer;
        answer.status = report.httpStatus;
        answer.detail = report.detail;
        answer.venueOpinion = protocol.judgeHttp(report.httpStatus, report.httpBody, wall);
        answer.retryAfter = headerOf(report, "retry-after");
        // Never followed, but told, so that who trusts it can put it into the configuration.
        if (const auto location = headerOf(report, "location"); location && report.httpStatus / 100 == 3)
            answer.detail += QStringLiteral(" to %1").arg(loggable(redacted(QUrl::fromEncoded(*location))));
        return classifyHttp(answer, wall);
    }
    if (report.kind == EndReport::Kind::CloseFrame) {
        // RFC 6455 7.1.5: 1005 stands for a close frame without a code, which cannot have a reason either.
        const bool isWithoutCode = report.closeCode == 1005 && report.closeReason.isEmpty();
        const int code = isWithoutCode ? 0 : report.closeCode;
        Failure failure = classifyClose(code, report.closeReason, protocol.judgeClose(code, report.closeReason));
        if (code == 0 && !isWithoutCode)   // On the wire 0 is as wrong as any code that must not stand there.
            failure = makeFailure(Cause::ProtocolViolation, report.closeReason, false);
        if (failure.detail.isEmpty())
            failure.detail = isWithoutCode ? QStringLiteral("closed without a code") : report.detail;
        return failure;
    }
    QString detail = report.detail;
    if (report.closeCode != 0)   // Ours: none was received.
        detail += QStringLiteral(" (answered with %1)").arg(report.closeCode);
    const bool isAtProxy = report.viaProxy && report.reached == SetupPhase::Tcp;
    return makeFailure(isAtProxy ? causeAtProxy(report.kind) : causeOf(report.kind), detail, !report.wasOpen);
}

Failure classifyEnd(const EndReport &report, const VenueProtocol &protocol, WallTime wall)
{
    Failure failure = judged(report, protocol, wall);
    failure.detail = withoutSecrets(failure.detail);
    return failure;
}

}   // namespace feedwarden
