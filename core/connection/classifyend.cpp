// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/classifyend.h"

#include "core/resilience/classify.h"
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

Failure classifyEnd(const EndReport &report, const VenueProtocol &protocol, WallTime wall)
{
    if (report.kind == EndReport::Kind::HttpAnswer) {
        UpgradeAnswer answer;
        answer.status = report.httpStatus;
        answer.detail = report.detail;
        answer.venueOpinion = protocol.judgeHttp(report.httpStatus, report.httpBody, wall);
        const auto header = std::find_if(report.httpHeaders.cbegin(), report.httpHeaders.cend(),
                                         [](const auto &field) { return field.first == "retry-after"; });
        if (header != report.httpHeaders.cend())
            answer.retryAfter = header->second;
        return classifyHttp(answer, wall);
    }
    if (report.kind == EndReport::Kind::CloseFrame) {
        // RFC 6455 7.1.5: 1005 stands for a close frame without a code.
        const int code = report.closeCode == 1005 ? 0 : report.closeCode;
        Failure failure = classifyClose(code, report.closeReason, protocol.judgeClose(code, report.closeReason));
        if (failure.detail.isEmpty())
            failure.detail = code == 0 ? QStringLiteral("closed without a code") : report.detail;
        return failure;
    }
    Failure failure = makeFailure(causeOf(report.kind), report.detail, !report.wasOpen);
    failure.closeCode = report.closeCode;
    return failure;
}

}   // namespace feedwarden
