// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/event.h"
#include "core/connection/restclient.h"
#include "core/feed/clockoffset.h"
#include "core/venues/venueprotocol.h"

#include <QUrl>

#include <functional>
#include <optional>

namespace feedwarden {

/// What a line asks of its venue over REST: snapshots of books, and the venue's clock, unless the venue tells its time
/// better over the socket.
///
/// Thread: the line's. Answers come from the event loop, and not at all once `context` is gone, which owns this.
class VenueRest final
{
public:
    /// `client` is borrowed and may be null, `origin` empty: then nothing can be asked. `protocol` is borrowed.
    VenueRest(RestClient *client, QUrl origin, const VenueProtocol *protocol, QObject *context)
        : m_client(client), m_origin(std::move(origin)), m_protocol(protocol), m_context(context)
    {
    }
    /// Whom to ask how the venue speaks, from now on.
    void setProtocol(const VenueProtocol *protocol) { m_protocol = protocol; }

    /// Where to ask from now on.
    void setOrigin(const QUrl &origin) { m_origin = origin; }

    /// False, and no answer comes, where the venue has none or nothing can be asked. A question that still waits for
    /// its turn when `context` goes is never asked.
    [[nodiscard]] bool fetchSnapshot(StreamIndex stream, QObject *context, RestClient::Callback answered);

    /// Only where canAsk().
    void ask(RestClient::RequestMaker make, QObject *context, RestClient::Callback answered,
             RestClient::Turn turn = RestClient::Turn::Queued);
    [[nodiscard]] bool canAsk() const { return m_client && !m_origin.isEmpty(); }

    // ---- The venue's clock (semantics 9). ----

    /// What a reading of the venue's clock brought.
    struct ClockReading {
        std::optional<Clock::duration> offset;     ///< Better known than before; none = nothing new.
        std::optional<ClockOffsetMeasured> news;   ///< None where it does not contradict what was told before.
        QString problem;                           ///< Why there is nothing; empty = all is well.
    };
    using ClockCallback = std::function<void(const ClockReading &reading)>;

    /// Measures from now on, where the venue has a clock to ask for. Does nothing while it already does.
    void startClock(Clock::time_point now);
    void stopClock() { m_clock.stop(); }
    void askTimeIfDue(Clock::time_point now, ClockCallback answered);
    /// Whatever is due. False, and no answer comes, where the venue has no time to ask for over REST.
    [[nodiscard]] bool askTimeNow(QObject *context, ClockCallback answered);
    /// Whether a venue that tells its time over the socket (VenueProtocol::pongTellsTime()) is to be asked now, which
    /// counts as asked.
    [[nodiscard]] bool takeDuePing(Clock::time_point now);
    /// What it answered.
    [[nodiscard]] ClockReading takePong(const SessionNotice::VenueTimes &times, Clock::duration roundTrip,
                                        WallTime receivedAt, Clock::time_point now);
    void woke(Clock::time_point now) { m_clock.woke(now); }
    /// What was told is in doubt: the next reading is news whatever it says.
    void wallStepped(Clock::time_point now);
    [[nodiscard]] std::optional<Clock::time_point> nextDue() const { return m_clock.nextDue(); }
    [[nodiscard]] const ClockOffset &clock() const { return m_clock; }

private:
    [[nodiscard]] ClockReading takeReading(const RestReply &reply);
    [[nodiscard]] ClockReading takeSample(const ClockSample &sample, Clock::time_point now);

    RestClient *const m_client;
    QUrl m_origin;
    const VenueProtocol *m_protocol;
    QObject *const m_context;
    ClockOffset m_clock;
    bool m_isPongAwaited = false;                ///< The clock's; other pings are no measurement.
    std::optional<ClockOffsetMeasured> m_told;   ///< None since the clock was last in doubt.
};

}   // namespace feedwarden
