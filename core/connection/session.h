// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/subscriptions.h"
#include "core/feed/decodehealth.h"
#include "core/resilience/hostreport.h"
#include "core/resilience/keyrenewal.h"
#include "core/resilience/liveness.h"
#include "core/transport/transport.h"
#include "core/venues/venueprotocol.h"

#include <QObject>

#include <memory>
#include <span>
#include <string_view>

namespace feedwarden {

class Session;

/// Whom a session tells what happens on it. Calls may close or abort the session, but not destroy it.
class SessionListener
{
public:
    virtual void sessionPhase(Session &session, SetupPhase phase, Clock::time_point at) = 0;
    virtual void sessionOpened(Session &session) = 0;
    /// `frame` is `text` decoded; both are valid during the call only.
    virtual void sessionFrame(Session &session, const DecodedFrame &frame, std::string_view text,
                              Clock::time_point now) = 0;
    virtual void sessionPong(Session &session, quint64 number, Clock::time_point now) = 0;
    virtual void sessionEnded(Session &session, const EndReport &report) = 0;   ///< Exactly one per open().

protected:
    ~SessionListener() = default;
};

/// One conversation with a venue at a time: a socket, the venue's way to speak, and what has been asked on it. What the
/// answers mean for the line is decided by its owner.
///
/// Thread: that of its transport. Destruction aborts silently.
class Session final : private TransportListener
{
public:
    /// `ticket` is what the governor knows its attempts by. `listener` is borrowed and must outlive the session.
    Session(std::unique_ptr<VenueProtocol> protocol, std::unique_ptr<Transport> transport, LineTicket ticket,
            SessionListener *listener);
    ~Session();

    // ---- Its life. ----

    /// The attempt of number `epoch` begins, at the venue's `origin`; another one only after sessionEnded().
    void open(const QUrl &origin, const OpenRequest &request, quint32 epoch);
    /// Likewise, but the socket is opened later: something has to be asked first. What is asked goes with the object
    /// that is returned, which is gone when the attempt ends. open() follows, or giveUp().
    QObject *prepare(const QUrl &origin, quint32 epoch);
    [[nodiscard]] bool isPreparing() const { return m_preparation != nullptr; }
    /// The socket will not be opened: sessionEnded() is not told.
    void giveUp();
    /// The socket of a private session is open: sends what lets it in, and begin() follows once it is. False where
    /// nothing is to be sent: it is in.
    [[nodiscard]] bool enter(Clock::time_point now);
    /// The socket is open: asks for `streams`, after what the venue wants first.
    void begin(const std::vector<StreamIndex> &streams, Clock::time_point now);
    /// Nothing more is asked on it.
    void finish();
    void close(quint16 code) { m_transport->close(code, {}); }
    void abort();

    [[nodiscard]] LineTicket ticket() const { return m_ticket; }
    [[nodiscard]] const QUrl &origin() const { return m_origin; }      ///< Of the latest open(); empty before.
    [[nodiscard]] quint32 epoch() const { return m_epoch; }            ///< Likewise.
    [[nodiscard]] WallTime startedAt() const { return m_startedAt; }   ///< Likewise.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }             ///< Between open() and sessionEnded().
    [[nodiscard]] bool isUp() const { return m_isUp; }                 ///< Between begin() and finish().
    [[nodiscard]] WireFacts wire() const
    {
        return {m_transport->bytesReceived(), m_transport->lastByteAt(), m_transport->isViaProxy(),
                m_preparation != nullptr};
    }
    /// Of all conversations so far.
    [[nodiscard]] quint64 bytesReceived() const;
    [[nodiscard]] quint64 bytesSent() const;

    // ---- What is asked. ----

    void subscribe(std::span<const StreamIndex> streams, Clock::time_point now);
    void unsubscribe(std::span<const StreamIndex> streams, Clock::time_point now);
    /// The venue's own ping, where it has one.
    void probe(Clock::time_point now);
    /// What may leave now, as Subscriptions::next(); frames of subscriptions that are to be made anew are made here,
    /// when they can leave.
    [[nodiscard]] std::optional<Subscriptions::Outgoing> next(Clock::time_point now);
    /// Hands `message` to the socket. False when it is about to tell its end.
    bool send(const Subscriptions::Outgoing &message);
    /// Since the venue's own ping of that request id left; none for any but the latest, and once only.
    [[nodiscard]] std::optional<Clock::duration> takeRoundTrip(qint64 pingId, Clock::time_point now);

    /// What keeps the key of a private session alive.
    [[nodiscard]] KeyRenewal &key() { return m_key; }
    [[nodiscard]] const KeyRenewal &key() const { return m_key; }

    [[nodiscard]] VenueProtocol &protocol() { return *m_protocol; }
    [[nodiscard]] const VenueProtocol &protocol() const { return *m_protocol; }
    [[nodiscard]] Subscriptions &asked() { return m_asked; }
    [[nodiscard]] const Subscriptions &asked() const { return m_asked; }
    [[nodiscard]] const DecodeHealth &decodeHealth() const { return m_decodeHealth; }

private:
    void transportPhase(SetupPhase phase, Clock::time_point at) override;
    void transportOpened() override;
    void transportText(std::string_view text) override;
    void transportPong(const QByteArray &payload) override;
    void transportClosed(const EndReport &report) override;

    const std::unique_ptr<VenueProtocol> m_protocol;
    const std::unique_ptr<Transport> m_transport;
    SessionListener *const m_listener;
    Subscriptions m_asked;
    DecodeHealth m_decodeHealth;
    qint64 m_pingId = 0;   ///< Of the latest ping of the venue's own kind; 0 = none, or answered.
    std::optional<Clock::time_point> m_pingLeftAt;
    DecodedFrame m_frame;
    const LineTicket m_ticket;
    QUrl m_origin;
    quint32 m_epoch = 0;
    WallTime m_startedAt{};
    bool m_isOpen = false;
    bool m_isUp = false;
    bool m_hasEntered = false;                ///< enter() was called in this conversation.
    std::unique_ptr<QObject> m_preparation;   ///< While something is asked before the socket is opened.
    KeyRenewal m_key;
    quint64 m_receivedBefore = 0, m_sentBefore = 0;   ///< Bytes of earlier conversations.
};

}   // namespace feedwarden
