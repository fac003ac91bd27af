// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <array>
#include <optional>

namespace feedwarden {

/// What the socket itself has counted, read when the question is asked.
struct WireFacts {
    qint64 bytesReceived = 0;                      ///< Since open(); grows in the middle of a frame too.
    std::optional<Clock::time_point> lastByteAt;   ///< None before the first.
    bool isViaProxy = false;                       ///< A proxy stands between.
    bool isPreparing = false;                      ///< No socket yet: a private session asks for its key first.
};

/// Is the line alive? Layers A (do bytes come back?) and B (does the venue's session live?) of semantics 5.
///
/// A pure value, one per line, opened per session. Layer A sends numbered pings, which also measure the round trip.
/// No byte since a ping within w: the peer is gone. Bytes but no pong: a second ping; two unanswered mean that our
/// sending direction is dead. Nothing is judged by pings before one pong of this session; a host that left 3 pings
/// unanswered while data came is left alone. Layer B waits for the venue's own heartbeat: 2 x interval + 5 s, one
/// probe, then the session is given up. Dead within 10 s, one-way within 15 s at the default interval of 5 s.
class Liveness final
{
public:
    enum class Step {
        None,
        SendPing,        ///< Send pingNumber() as a ping frame.
        SendProbe,       ///< Send the venue's own ping message: its heartbeat is overdue.
        SendVenuePing,   ///< Send it because the venue wants it regularly.
        ReceiveDead,     ///< Nothing comes back: abort.
        SendDead,        ///< What we send does not arrive: abort.
        HeartbeatLost,   ///< The venue's session is dead: abort.
        ProbeFailed,     ///< No sign of life after probePath(): abort.
    };

    struct Settings {
        Clock::duration pingInterval = 5s;
        Clock::duration heartbeatInterval{0};   ///< Of the venue's own heartbeat; 0 = layer B off.
        Clock::duration venuePingInterval{
            0};   ///< How often the venue's own ping message is sent; 0 = as a probe only.
    };

    /// A pong that answers a ping of this session.
    struct Answer {
        Clock::duration roundTrip{0};
        Clock::time_point pingSentAt;
    };

    static constexpr Clock::duration ShortestWait = 2s;
    static constexpr Clock::duration LongestWait = 10s;
    static constexpr Clock::duration UnknownWait = 4s;   ///< Before a round trip is known.
    static constexpr Clock::duration HeartbeatSlack = 5s;
    static constexpr Clock::duration HeartbeatProbeWait = 5s;   ///< For the answer to the one probe.
    static constexpr Clock::duration PathProbeLimit = 2s;
    static constexpr int PingsBeforeSilent = 3;

    void open(const Settings &settings, Clock::time_point now);
    void close() { m_open = false; }
    void setSettings(const Settings &settings) { m_settings = settings; }

    /// One thing to do now; call again until None.
    [[nodiscard]] Step advance(Clock::time_point now, const WireFacts &wire);
    [[nodiscard]] std::optional<Clock::time_point> nextWake() const;

    /// Of the ping to send; 1 is the first of a session.
    [[nodiscard]] quint64 pingNumber() const { return m_lastPing; }
    /// The latest ping has not left yet (a message budget holds it back): until pingSent() nothing is judged by it. The
    /// peer cannot answer what we keep to ourselves.
    void pingWaits(quint64 number);
    /// The latest ping left later than it was asked for (a message budget held it back): its clock starts now.
    void pingSent(quint64 number, Clock::time_point now, const WireFacts &wire);
    /// None for a pong that answers nothing of ours.
    std::optional<Answer> pong(quint64 number, Clock::time_point now);
    /// Sends a ping at the next advance() instead of waiting for the interval.
    void pingSoon(Clock::time_point now);

    /// Layer B counts from here: the first heartbeat is due.
    void expectHeartbeats(Clock::time_point now);
    /// The venue's heartbeat, or its answer to a probe. True if one was overdue.
    bool heartbeat(Clock::time_point now);

    /// After sleep, standstill or another network: a ping now, and PathProbeLimit for any byte or pong, whether or not
    /// the host has answered one before. Until then nothing else is judged.
    void probePath(Clock::time_point now, const WireFacts &wire);
    [[nodiscard]] bool isProbingPath() const { return m_open && m_pathDeadline.has_value(); }

    [[nodiscard]] Clock::duration wait() const;                               ///< w, 2 s to 10 s.
    [[nodiscard]] std::optional<Clock::duration> smoothedRoundTrip() const;   ///< SRTT of this session.
    [[nodiscard]] bool hasAnswered() const { return m_answered; }             ///< One pong in this session.
    [[nodiscard]] bool isMarkedSilent() const { return m_markedSilent; }      ///< "Does not answer".
    [[nodiscard]] bool isHeartbeatOverdue() const { return m_heartbeatProbed; }
    [[nodiscard]] Clock::duration heartbeatSilence(Clock::time_point now) const { return now - m_lastHeartbeat; }

private:
    void send(Clock::time_point now, const WireFacts &wire);
    [[nodiscard]] Clock::time_point judgeAt() const;

    struct SentPing {
        quint64 number = 0;
        Clock::time_point at;
        qint64 bytesBefore = 0;
        bool hasLeft = true;
    };

    Settings m_settings;
    bool m_open = false;

    std::array<SentPing, 8> m_sent;   ///< By number; a pong later than eight pings measures nothing.
    quint64 m_lastPing = 0;
    quint64 m_firstUnanswered = 0;   ///< Start of the chain now waiting for a pong; 0 = none.
    Clock::time_point m_nextPing;
    bool m_answered = false;
    bool m_markedSilent = false;
    int m_unansweredWithData = 0;
    bool m_hasRoundTrip = false;
    Clock::duration m_smoothed{0};    ///< SRTT, RFC 6298.
    Clock::duration m_variation{0};   ///< RTTVAR.

    bool m_heartbeatsExpected = false;
    bool m_heartbeatProbed = false;
    Clock::time_point m_lastHeartbeat;
    Clock::time_point m_heartbeatProbedAt;
    Clock::time_point m_nextVenuePing;

    std::optional<Clock::time_point> m_pathDeadline;
    qint64 m_bytesBeforeProbe = 0;
};

[[nodiscard]] QLatin1String nameOf(Liveness::Step step);

}   // namespace feedwarden
