// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/linemeter.h"

#include "core/feed/streamledger.h"
#include "core/quality/qualityrating.h"
#include "core/resilience/connectionmachine.h"

#include <algorithm>

namespace feedwarden {

static LatencySummary toLatency(const DurationSummary &summary)
{
    if (summary.count == 0)
        return {};
    return {summary.p50, summary.p95, summary.p99, summary.max};
}

// ---- What happens. ----

void LineMeter::countFailure(const Failure &failure, bool wasOpen, Clock::time_point now)
{
    m_anAttemptHasEnded = true;
    m_lastFailure = failure;
    if (failure.failureClass == FailureClass::Neutral)
        return;
    ++m_totalFailures;
    (wasOpen ? m_unplannedEnds : m_failedAttempts).add(now);
}

void LineMeter::countRecovery(Clock::duration downtime)
{
    ++m_reconnects;
    m_downtimeTotal += downtime;
    m_downtimeMax = std::max(m_downtimeMax, downtime);
}

quint64 LineMeter::countUndecodable(Clock::time_point now)
{
    countIntegrityFault(now);
    return ++m_undecodable;
}

// ---- What it comes to. ----

std::optional<QualityScore> LineMeter::score(const ConnectionMachine &machine, const StreamLedger &ledger,
                                             const QualityPolicy &policy, Clock::time_point now)
{
    if (machine.isStopped() || (!m_anAttemptHasEnded && !machine.hasProofOfLife()))
        return {};
    QualityInput input;
    input.situation = machine.hasProofOfLife() ? QualitySituation::Up : QualitySituation::Down;
    input.trustedShare = ledger.trustedShare(now);
    input.unplannedEnds = m_unplannedEnds.count(now);
    input.failedAttempts = m_failedAttempts.count(now);
    const DurationSummary roundTrips = m_roundTrips.summary(WindowedHistogram::Window::FiveMinutes, now);
    if (roundTrips.count > 0) {
        input.rttP50 = roundTrips.p50;
        input.rttP95 = roundTrips.p95;
    }
    input.streams = ledger.wantedStreams();
    input.staleOrLagging = ledger.staleOrLagging(now);
    input.gaps = m_integrityFaults.count(now);   // Gaps, checksum failures and undecodable messages weigh alike.
    return rateQuality(input, policy);
}

ConnectionMetrics LineMeter::metrics(const ConnectionMachine &machine, const StreamLedger &ledger,
                                     const QualityPolicy &policy, Traffic traffic, Clock::time_point now)
{
    using Window = WindowedHistogram::Window;
    const LedgerTotals &totals = ledger.totals();
    ConnectionMetrics m;
    m.connected = machine.hasSession();
    if (const auto since = machine.sessionSince())
        m.uptime = now - *since;
    m.reconnects = m_reconnects;
    m.consecutiveFailures = machine.failuresInRow();
    m.totalFailures = m_totalFailures;
    m.messagesReceived = m_messages;
    m.messagesPerSecond = m_rate.perSecond(now);
    if (m_lastDataAt)
        m.lastMessageAge = now - *m_lastDataAt;
    m.rtt = toLatency(m_roundTrips.summary(Window::Minute, now));
    m.rttSession = toLatency(m_roundTrips.summary(Window::Session, now));
    m.feedLatency = toLatency(m_latency.summary(Window::Minute, now));
    m.feedLatencySession = toLatency(m_latency.summary(Window::Session, now));
    m.errors = m_errors;
    m.bytesReceived = traffic.received;
    m.bytesSent = traffic.sent;
    if (m_reconnects > 0) {
        m.averageReconnectTime = m_downtimeTotal / qint64(m_reconnects);
        m.maxReconnectTime = m_downtimeMax;
    }
    m.quality = score(machine, ledger, policy, now);
    m.breakerState = machine.breakerState();
    m.sequenceGaps = totals.sequenceGaps;
    m.duplicates = totals.duplicates;
    m.checksumFailures = totals.checksumFailures;
    m.undecodableMessages = m_undecodable;
    m.trustedStreams = ledger.trustedStreams();
    m.wantedStreams = ledger.wantedStreams();
    m.blindTime = ledger.blindTime(now);
    m.rotations = m_rotations;
    return m;
}

/// Closed, HalfOpen, Open is not their order in the enum.
static int severityOf(BreakerState state)
{
    switch (state) {
    case BreakerState::Closed:
        return 0;
    case BreakerState::HalfOpen:
        return 1;
    case BreakerState::Open:
        return 2;
    }
    Q_UNREACHABLE();
}

ConnectionMetrics LineMeter::merged(std::span<const std::pair<LineMeter *, ConnectionMetrics>> lines,
                                    Clock::time_point now)
{
    using Window = WindowedHistogram::Window;
    ConnectionMetrics all;
    LogHistogram rttMinute, rttSession, latencyMinute, latencySession;
    Clock::duration downtime{0};
    for (const auto &[meter, m] : lines) {
        all.connected = all.connected || m.connected;
        if (m.uptime)
            all.uptime = std::min(all.uptime.value_or(*m.uptime), *m.uptime);
        all.reconnects += m.reconnects;
        all.consecutiveFailures = std::max(all.consecutiveFailures, m.consecutiveFailures);
        all.totalFailures += m.totalFailures;
        all.messagesReceived += m.messagesReceived;
        all.messagesPerSecond += m.messagesPerSecond;
        if (m.lastMessageAge)
            all.lastMessageAge = std::min(all.lastMessageAge.value_or(*m.lastMessageAge), *m.lastMessageAge);
        all.errors += m.errors;
        all.bytesReceived += m.bytesReceived;
        all.bytesSent += m.bytesSent;
        downtime += meter->m_downtimeTotal;
        if (m.maxReconnectTime)
            all.maxReconnectTime = std::max(all.maxReconnectTime.value_or(0ns), *m.maxReconnectTime);
        if (m.quality && (!all.quality || m.quality->value() < all.quality->value()))
            all.quality = m.quality;
        if (severityOf(m.breakerState) > severityOf(all.breakerState))
            all.breakerState = m.breakerState;
        all.sequenceGaps += m.sequenceGaps;
        all.duplicates += m.duplicates;
        all.checksumFailures += m.checksumFailures;
        all.undecodableMessages += m.undecodableMessages;
        all.trustedStreams += m.trustedStreams;
        all.wantedStreams += m.wantedStreams;
        all.rotations += m.rotations;
        meter->m_roundTrips.addTo(rttMinute, Window::Minute, now);
        meter->m_roundTrips.addTo(rttSession, Window::Session, now);
        meter->m_latency.addTo(latencyMinute, Window::Minute, now);
        meter->m_latency.addTo(latencySession, Window::Session, now);
    }
    if (all.reconnects > 0)
        all.averageReconnectTime = downtime / qint64(all.reconnects);
    all.rtt = toLatency(rttMinute.summary());
    all.rttSession = toLatency(rttSession.summary());
    all.feedLatency = toLatency(latencyMinute.summary());
    all.feedLatencySession = toLatency(latencySession.summary());
    return all;
}

}   // namespace feedwarden
