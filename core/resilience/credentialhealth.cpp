// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/credentialhealth.h"

namespace feedwarden {

CredentialHealth::Verdict CredentialHealth::refused(const Failure &failure, Clock::time_point now)
{
    m_refusal = failure;
    if (!m_firstRefusal)
        m_firstRefusal = now;
    m_isDeactivated = m_isDeactivated || now - *m_firstRefusal >= m_between;
    return m_isDeactivated ? Verdict::Deactivate : Verdict::TryAgain;
}

std::optional<Clock::time_point> CredentialHealth::nextTry() const
{
    if (!m_firstRefusal || m_isDeactivated)
        return {};
    return *m_firstRefusal + m_between;
}

}   // namespace feedwarden
