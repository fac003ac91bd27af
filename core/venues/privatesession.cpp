// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/privatesession.h"

namespace feedwarden {

Cause causeOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::Credentials:
        return Cause::InvalidCredentials;
    case Refusal::Signature:
        return Cause::SignatureRefused;
    case Refusal::Address:
        return Cause::AddressNotAllowed;
    case Refusal::Permission:
        return Cause::PermissionMissing;
    case Refusal::Revoked:
        return Cause::KeyRevoked;
    case Refusal::Timestamp:
        return Cause::TimestampRefused;
    }
    Q_UNREACHABLE();
}

}   // namespace feedwarden
