// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/liveness.h"

#include <algorithm>

namespace feedwarden {

void Liveness::open(const Settings &settings, Clock::time_point now)
{
    *this = Liveness();
    m_settings = settings;
    m_open = true;
    m_nextPing = now;   // The first one at once: the sooner a pong, the sooner pings may judge.
    m_nextVenuePing = now + settings.venuePingInterval;
}

Clock::duration Liveness::wait() const
{
    if (!m_hasRoundTrip)
        return UnknownWait;
    // clamp(sum, 2 s, 4 s), or the sum itself up to 10 s when it is larger: one clamp says both.
    return std::clamp(m_smoothed + 4 * m_variation, ShortestWait, LongestWait);
}

std::optional<Clock::duration> Liveness::smoothedRoundTrip() const
{
    if (!m_hasRoundTrip)
        return {};
    return m_smoothed;
}

Clock::time_point Liveness::judgeAt() const
{
    const SentPing &ping = m_sent[m_lastPing % m_sent.size()];
    return ping.hasLeft ? ping.at + wait() : Clock::time_point::max();
}

void Liveness::send(Clock::time_point now, const WireFacts &wire)
{
    ++m_lastPing;
    m_sent[m_lastPing % m_sent.size()] = {.number = m_lastPing, .at = now, .bytesBefore = wire.bytesReceived};
    if (m_firstUnanswered == 0) {
        m_firstUnanswered = m_lastPing;
        m_nextPing = now + m_settings.pingInterval;
    }
}

Liveness::Step Liveness::advance(Clock::time_point now, const WireFacts &wire)
{
    if (!m_open)
        return Step::None;

    if (m_pathDeadline) {
        if (wire.bytesReceived > m_bytesBeforeProbe) {
            m_pathDeadline.reset();
        } else if (now >= *m_pathDeadline) {
            m_pathDeadline.reset();
            return Step::ProbeFailed;
        } else if (now >= m_nextPing && m_firstUnanswered == 0) {
            send(now, wire);
            return Step::SendPing;
        } else {
            return Step::None;
        }
    }

    if (m_firstUnanswered != 0 && now >= judgeAt()) {
        const bool bytesCame = wire.bytesReceived > m_sent[m_lastPing % m_sent.size()].bytesBefore;
        if (!m_answered) {
            // A host that has never answered may be one that never does: its pings say nothing.
            m_firstUnanswered = 0;
            if (bytesCame && ++m_unansweredWithData >= PingsBeforeSilent)
                m_markedSilent = true;
        } else if (!bytesCame) {
            m_firstUnanswered = 0;
            return Step::ReceiveDead;
        } else if (m_firstUnanswered == m_lastPing) {
            send(now, wire);
            return Step::SendPing;
        } else {
            m_firstUnanswered = 0;
            return Step::SendDead;
        }
    }
    if (m_firstUnanswered == 0 && !m_markedSilent && now >= m_nextPing) {
        send(now, wire);
        return Step::SendPing;
    }

    if (m_settings.venuePingInterval > Clock::duration::zero() && now >= m_nextVenuePing) {
        m_nextVenuePing = now + m_settings.venuePingInterval;
        return Step::SendVenuePing;
    }

    if (m_heartbeatsExpected && m_settings.heartbeatInterval > Clock::duration::zero()) {
        if (!m_heartbeatProbed && now >= m_lastHeartbeat + 2 * m_settings.heartbeatInterval + HeartbeatSlack) {
            m_heartbeatProbed = true;
            m_heartbeatProbedAt = now;
            return Step::SendProbe;
        }
        if (m_heartbeatProbed && now >= m_heartbeatProbedAt + HeartbeatProbeWait) {
            m_heartbeatsExpected = false;
            return Step::HeartbeatLost;
        }
    }
    return Step::None;
}

std::optional<Clock::time_point> Liveness::nextWake() const
{
    if (!m_open)
        return {};
    if (m_pathDeadline)
        return m_firstUnanswered == 0 ? std::min(*m_pathDeadline, m_nextPing) : *m_pathDeadline;
    std::optional<Clock::time_point> wake;
    const auto consider = [&wake](Clock::time_point at) { wake = wake ? std::min(*wake, at) : at; };
    if (m_firstUnanswered != 0)
        consider(judgeAt());
    else if (!m_markedSilent)
        consider(m_nextPing);
    if (m_settings.venuePingInterval > Clock::duration::zero())
        consider(m_nextVenuePing);
    if (m_heartbeatsExpected && m_settings.heartbeatInterval > Clock::duration::zero())
        consider(m_heartbeatProbed ? m_heartbeatProbedAt + HeartbeatProbeWait
                                   : m_lastHeartbeat + 2 * m_settings.heartbeatInterval + HeartbeatSlack);
    return wake;
}

void Liveness::pingWaits(quint64 number)
{
    SentPing &ping = m_sent[number % m_sent.size()];
    if (m_open && number != 0 && ping.number == number && number == m_lastPing)
        ping.hasLeft = false;
}

void Liveness::pingSent(quint64 number, Clock::time_point now, const WireFacts &wire)
{
    SentPing &ping = m_sent[number % m_sent.size()];
    if (!m_open || number == 0 || ping.number != number || number != m_lastPing)
        return;
    ping.at = now;
    ping.bytesBefore = wire.bytesReceived;
    ping.hasLeft = true;
}

std::optional<Liveness::Answer> Liveness::pong(quint64 number, Clock::time_point now)
{
    SentPing &ping = m_sent[number % m_sent.size()];
    if (!m_open || number == 0 || ping.number != number)
        return {};
    ping.number = 0;   // One pong per ping: an echo of the echo measures nothing.
    const Clock::duration sample = std::max(now - ping.at, Clock::duration::zero());
    if (!m_hasRoundTrip) {
        m_hasRoundTrip = true;
        m_smoothed = sample;
        m_variation = sample / 2;
    } else {
        // RFC 6298 2.3: RTTVAR first, with the old SRTT.
        const Clock::duration deviation = m_smoothed > sample ? m_smoothed - sample : sample - m_smoothed;
        m_variation = (3 * m_variation + deviation) / 4;
        m_smoothed = (7 * m_smoothed + sample) / 8;
    }
    m_answered = true;
    m_unansweredWithData = 0;
    m_markedSilent = false;
    if (m_firstUnanswered != 0 && number >= m_firstUnanswered)
        m_firstUnanswered = 0;
    m_pathDeadline.reset();
    return Answer{.roundTrip = sample, .pingSentAt = ping.at};
}

void Liveness::pingSoon(Clock::time_point now)
{
    if (m_firstUnanswered == 0)
        m_nextPing = std::min(m_nextPing, now);
    else if (!m_answered)
        m_firstUnanswered = 0, m_nextPing = now;   // Nothing hangs on the earlier one, and its pong still counts.
}

void Liveness::expectHeartbeats(Clock::time_point now)
{
    if (m_heartbeatsExpected)
        return;
    m_heartbeatsExpected = true;
    m_heartbeatProbed = false;
    m_lastHeartbeat = now;
}

bool Liveness::heartbeat(Clock::time_point now)
{
    m_heartbeatsExpected = true;
    m_lastHeartbeat = now;
    return std::exchange(m_heartbeatProbed, false);
}

void Liveness::probePath(Clock::time_point now, const WireFacts &wire)
{
    if (!m_open)
        return;
    m_pathDeadline = now + PathProbeLimit;
    m_bytesBeforeProbe = wire.bytesReceived;
    m_firstUnanswered = 0;
    m_nextPing = now;
    // It comes after the probe. Left in the past it would look like another standstill as soon as that is answered, and
    // the one after it again.
    m_nextVenuePing = std::max(m_nextVenuePing, now);
    // The time that passed was nobody's silence.
    m_heartbeatProbed = false;
    m_lastHeartbeat = now;
}

QLatin1String nameOf(Liveness::Step step)
{
    switch (step) {
    case Liveness::Step::None:
        return QLatin1String("none");
    case Liveness::Step::SendPing:
        return QLatin1String("send_ping");
    case Liveness::Step::SendProbe:
        return QLatin1String("send_probe");
    case Liveness::Step::SendVenuePing:
        return QLatin1String("send_venue_ping");
    case Liveness::Step::ReceiveDead:
        return QLatin1String("receive_dead");
    case Liveness::Step::SendDead:
        return QLatin1String("send_dead");
    case Liveness::Step::HeartbeatLost:
        return QLatin1String("heartbeat_lost");
    case Liveness::Step::ProbeFailed:
        return QLatin1String("probe_failed");
    }
    Q_UNREACHABLE();
}

}   // namespace feedwarden
