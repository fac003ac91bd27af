// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/venuerest.h"

#include <algorithm>
#include <utility>

namespace feedwarden {

/// A burst of samples sharpens the figure; less than this, or than its uncertainty, is no news.
static constexpr Clock::duration WorthTelling = 5ms;

void VenueRest::ask(RestClient::RequestMaker make, QObject *context, RestClient::Callback answered,
                    RestClient::Turn turn)
{
    m_client->ask(m_origin, std::move(make), context, std::move(answered), turn);
}

bool VenueRest::fetchSnapshot(StreamIndex stream, QObject *context, RestClient::Callback answered)
{
    const auto request = m_protocol->snapshotRequest(stream);
    if (!request || !canAsk())
        return false;
    ask([request] { return request; }, context, std::move(answered));
    return true;
}

void VenueRest::startClock(Clock::time_point now)
{
    const bool hasClock = m_protocol->pongTellsTime() || (canAsk() && m_protocol->timeRequest());
    if (!m_clock.nextDue() && hasClock)
        m_clock.start(now);
}

void VenueRest::wallStepped(Clock::time_point now)
{
    m_clock.wallStepped(now);
    m_told.reset();
}

void VenueRest::askTimeIfDue(Clock::time_point now, ClockCallback answered)
{
    if (!m_clock.isDue(now) || m_protocol->pongTellsTime())
        return;
    const auto request = m_protocol->timeRequest();
    if (!request || !canAsk()) {
        m_clock.stop();
        return;
    }
    m_clock.requested(now);
    ask([request] { return request; }, m_context,
        [this, answered = std::move(answered)](const RestReply &reply) { answered(takeReading(reply)); });
}

bool VenueRest::askTimeNow(QObject *context, ClockCallback answered)
{
    const auto request = m_protocol->timeRequest();
    if (!request || !canAsk())
        return false;
    const auto now = Clock::now();
    if (!m_clock.nextDue())
        m_clock.start(now);
    wallStepped(now);   // What was known is in doubt.
    m_clock.requested(now);
    ask([request] { return request; }, context,
        [this, answered = std::move(answered)](const RestReply &reply) { answered(takeReading(reply)); },
        RestClient::Turn::First);
    return true;
}

VenueRest::ClockReading VenueRest::takeReading(const RestReply &reply)
{
    // Stopped while the question was under way: an answer must not set the clock going again.
    if (!m_clock.nextDue())
        return {};
    const auto now = Clock::now();
    const auto parsed = reply.isOk() ? m_protocol->parseTime(reply.body)
                                     : Result<VenueTime>(Error{ErrorCode::Network, reply.error});
    if (!parsed) {
        m_clock.failed(now);
        return {{}, {}, parsed.error().detail};
    }
    return takeSample({reply.receivedAt, reply.roundTrip, parsed->time, parsed->resolution, {}}, now);
}

bool VenueRest::takeDuePing(Clock::time_point now)
{
    if (!m_clock.isDue(now) || !m_protocol->pongTellsTime())
        return false;
    m_clock.requested(now);
    m_isPongAwaited = true;
    return true;
}

VenueRest::ClockReading VenueRest::takePong(const SessionNotice::VenueTimes &times, Clock::duration roundTrip,
                                            WallTime receivedAt, Clock::time_point now)
{
    if (!std::exchange(m_isPongAwaited, false))
        return {};
    constexpr Clock::duration Resolution = 1us;
    return takeSample({receivedAt, roundTrip, times.sentAt, Resolution, times.receivedAt}, now);
}

VenueRest::ClockReading VenueRest::takeSample(const ClockSample &sample, Clock::time_point now)
{
    if (!m_clock.addSample(sample, now))
        return {};
    const ClockOffsetMeasured news{*m_clock.offset(), *m_clock.uncertainty()};
    if (m_told
        && std::chrono::abs(news.offset - m_told->offset)
               <= std::max<Clock::duration>(m_told->uncertainty, WorthTelling))
        return {m_clock.offset(), {}, {}};
    m_told = news;
    return {m_clock.offset(), news, {}};
}

}   // namespace feedwarden
