// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/hostsilence.h"

#include <algorithm>
#include <utility>

namespace feedwarden {

void HostSilence::ask(LineTicket line, Clock::time_point silentSince, bool isAlone, Clock::time_point now)
{
    if (std::any_of(m_asks.cbegin(), m_asks.cend(), [line](const Ask &ask) { return ask.line == line; }))
        return;
    m_asks.push_back({line, silentSince, std::max(now - silentSince, Clock::duration(0)), false});
    if (isAlone) {
        m_decideAt = now;
    } else if (!m_decideAt) {
        m_decisions.push_back({Decision::Kind::Inquire});
        m_decideAt = now + AnswerTime;
    }
}

void HostSilence::withdraw(LineTicket line, Clock::time_point now)
{
    if (std::erase_if(m_asks, [line](const Ask &ask) { return ask.line == line; }) == 0)
        return;
    if (m_asks.empty()) {
        m_decideAt.reset();
        m_inquireAt.reset();
    }
    followQuiet(now);
}

void HostSilence::advance(Clock::time_point now)
{
    if (m_decideAt) {
        if (now >= *m_decideAt)
            decide(now);
    } else if (m_inquireAt && now >= *m_inquireAt) {
        m_decisions.push_back({Decision::Kind::Inquire});
        m_decideAt = now + AnswerTime;
    }
}

void HostSilence::decide(Clock::time_point now)
{
    m_decideAt.reset();
    std::vector<Ask> waiting;
    for (Ask ask : std::exchange(m_asks, {})) {
        if (m_heardAt > ask.silentSince) {
            if (!ask.isHeld) {
                m_decisions.push_back({Decision::Kind::Replace, ask.line});
                continue;
            }
            ask.isHeld = false;
            ask.silentSince = m_heardAt + ask.patience;
        } else if (now >= ask.silentSince) {
            if (!m_probedAt || now - *m_probedAt >= ProbeSpacing) {
                m_probedAt = now;
                m_decisions.push_back({Decision::Kind::Replace, ask.line});
                continue;
            }
            ask.isHeld = true;
        }
        waiting.push_back(ask);
    }
    m_asks = std::move(waiting);
    m_inquireAt = m_asks.empty() ? std::nullopt : std::optional(now + InquirySpacing);
    followQuiet(now);
}

void HostSilence::followQuiet(Clock::time_point now)
{
    const bool isQuiet = std::any_of(m_asks.cbegin(), m_asks.cend(), [](const Ask &ask) { return ask.isHeld; });
    if (isQuiet == m_quietSince.has_value())
        return;
    m_quietSince = isQuiet ? std::optional(now) : std::nullopt;
    m_decisions.push_back({isQuiet ? Decision::Kind::QuietBegan : Decision::Kind::QuietEnded});
}

std::vector<HostSilence::Decision> HostSilence::takeDecisions() { return std::exchange(m_decisions, {}); }

std::optional<Clock::time_point> HostSilence::nextWake() const { return m_decideAt ? m_decideAt : m_inquireAt; }

}   // namespace feedwarden
