// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/transport.h"

namespace feedwarden {

QLatin1String nameOf(EndReport::Kind kind)
{
    switch (kind) {
    case EndReport::Kind::NameNotFound:
        return QLatin1String("name_not_found");
    case EndReport::Kind::NameLookupFailed:
        return QLatin1String("name_lookup_failed");
    case EndReport::Kind::Refused:
        return QLatin1String("refused");
    case EndReport::Kind::Unreachable:
        return QLatin1String("unreachable");
    case EndReport::Kind::Reset:
        return QLatin1String("reset");
    case EndReport::Kind::ConnectTimeout:
        return QLatin1String("connect_timeout");
    case EndReport::Kind::ProxyRefused:
        return QLatin1String("proxy_refused");
    case EndReport::Kind::ProxyAuthentication:
        return QLatin1String("proxy_authentication");
    case EndReport::Kind::ProxyFailed:
        return QLatin1String("proxy_failed");
    case EndReport::Kind::ProxyTimeout:
        return QLatin1String("proxy_timeout");
    case EndReport::Kind::TlsFailed:
        return QLatin1String("tls_failed");
    case EndReport::Kind::CertificateExpired:
        return QLatin1String("certificate_expired");
    case EndReport::Kind::CertificateWrongHost:
        return QLatin1String("certificate_wrong_host");
    case EndReport::Kind::CertificateUntrusted:
        return QLatin1String("certificate_untrusted");
    case EndReport::Kind::CertificateRevoked:
        return QLatin1String("certificate_revoked");
    case EndReport::Kind::HttpAnswer:
        return QLatin1String("http_answer");
    case EndReport::Kind::BadUpgrade:
        return QLatin1String("bad_upgrade");
    case EndReport::Kind::HeadersTooLarge:
        return QLatin1String("headers_too_large");
    case EndReport::Kind::Lost:
        return QLatin1String("lost");
    case EndReport::Kind::CloseFrame:
        return QLatin1String("close_frame");
    case EndReport::Kind::Protocol:
        return QLatin1String("protocol");
    case EndReport::Kind::MessageTooBig:
        return QLatin1String("message_too_big");
    case EndReport::Kind::FrameStalled:
        return QLatin1String("frame_stalled");
    case EndReport::Kind::SendBufferFull:
        return QLatin1String("send_buffer_full");
    case EndReport::Kind::OutOfDescriptors:
        return QLatin1String("out_of_descriptors");
    case EndReport::Kind::OutOfMemory:
        return QLatin1String("out_of_memory");
    case EndReport::Kind::Closed:
        return QLatin1String("closed");
    case EndReport::Kind::Aborted:
        return QLatin1String("aborted");
    case EndReport::Kind::BadUrl:
        return QLatin1String("bad_url");
    }
    Q_UNREACHABLE();
}

}   // namespace feedwarden
