// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/connection/connector.h"
#include "core/connection/governorservice.h"
#include "core/connection/handover.h"
#include "core/connection/linemeter.h"
#include "core/connection/messagepublisher.h"
#include "core/connection/session.h"
#include "core/connection/venuerest.h"
#include "core/feed/streamledger.h"
#include "core/resilience/accounthearing.h"
#include "core/resilience/rotatingline.h"

#include <QHash>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace feedwarden {

/// What a Connector does. Its parts decide (RotatingLine when to connect, StreamLedger what to trust, LineMeter what it
/// comes to), its sessions speak; here decisions become calls and what happens becomes decisions. In rooms:
/// connectorloop.cpp performs what was decided, connectorsessions.cpp lets sessions come and go, connectorinput.cpp
/// takes what they bring, connectoroutput.cpp tells it, connector.cpp is the public face.
class Connector::Private final : public SessionListener
{
public:
    Private(Connector *connector, Options given, ProtocolFactory protocols, TransportFactory transports,
            GovernorService *governorService, RestClient *restClient);
    ~Private();

    // What the object is made of.
    Connector *const q;
    Options options;
    const ProtocolFactory makeProtocol;
    const TransportFactory makeTransport;
    GovernorService *const governor;
    std::unique_ptr<Session> session;                ///< In use.
    std::unique_ptr<Session> successor;              ///< While the line has one.
    std::vector<std::unique_ptr<Session>> leaving;   ///< Replaced or dropped, and not closed yet.
    std::optional<HandOver> handOver;                ///< While a successor's session is up, and a while longer.
    QUrl url;                                        ///< Where the next session is opened.
    QString host;                                    ///< What the governor calls that.
    Random random;
    RotatingLine line;
    StreamLedger ledger;
    MessagePublisher publisher;
    VenueRest rest;
    LineMeter meter;
    Clock::time_point stateSince = Clock::now();
    QTimer timer;
    Clock::time_point wakeAt{};   ///< What the timer waits for.
    bool hasReadBefore = false;   ///< The sockets have had a turn since the timer was late.

    // Of a private session.
    bool isClockInDoubt = false;   ///< The venue refused a time of ours: it is asked for its own before the next one.
    bool isRestClockInDoubt = false;   ///< Likewise, while the session is up.
    AccountHearing hearing;            ///< Of the session in use.

    // What is remembered between events.
    LineMeter::Traffic trafficBefore;   ///< Of sessions that are gone.
    quint64 beginnings = 0;             ///< How often the ledger began anew; answers for an earlier time are worthless.
    std::unique_ptr<QObject> beginning = std::make_unique<QObject>();   ///< Gone with that time.
    CarriedWallClock wallClock;
    std::vector<LedgerEvent> ledgerEvents;
    std::vector<StreamIndex> toResubscribe;   ///< What the events under way ask for.
    QHash<StreamKey, LearnedRate> learned;    ///< Of streams that were removed: they may come back.
    quint64 unknownTypes = 0, foreign = 0;
    bool wasStarted = false;
    bool isSettling = false;
    bool isMovePending = false;   ///< To another address, once what is opened at the old one is here or gone.

    [[nodiscard]] LineSettings lineSettings() const;
    [[nodiscard]] ConnectGovernor::HostFacts hostFacts() const;
    [[nodiscard]] LedgerPolicy ledgerPolicy() const { return {options.health.staleAfter, options.quality.lag, true}; }
    [[nodiscard]] LineKind lineKind() const;
    [[nodiscard]] std::vector<StreamIndex> wantedStreams() const;

    // The two sessions.
    [[nodiscard]] std::unique_ptr<Session> makeSession();
    void introduce(const Session &newcomer);   ///< To the governor.
    /// None for a session that is leaving.
    [[nodiscard]] std::optional<Seat> seatOf(const Session &asked) const;
    /// `what(machine, wire)` for the machine of each session that the line has now.
    template<typename What>
    void onEachMachine(What &&what)
    {
        what(line.current(), session->wire());
        if (successor)
            what(line.successor(), successor->wire());
    }
    [[nodiscard]] Session &sessionAt(Seat seat) { return seat == Seat::Current ? *session : *successor; }
    [[nodiscard]] QUrl wantedUrl() const
    {
        return options.url.isEmpty() ? session->protocol().facts().url : options.url;
    }
    /// Lets the line follow `url`.
    void moveToEndpoint(Clock::time_point now);
    void prepareSuccessor(Cause cause);
    void takeOver(bool isSeamless);
    void leave(std::unique_ptr<Session> left);
    void forgetLeft(const Session *left);
    /// True if the successor has caught up and takes over.
    bool considerSwitch();
    void adoptAnswers(Clock::time_point now);
    [[nodiscard]] bool isRecognisedByContent(const FeedMessage &message) const;

    void take(LineTicket ticket, const ConnectGovernor::Notice &notice);
    void settle();
    void arm();
    void wake();
    void perform(Seat seat, const LineAction &action);
    void perform(const LedgerEvent &event);

    // Private sessions.
    void prepare(Session &entering, quint32 epoch);
    void askKey(Session &entering, QObject *attempt);
    void prepared(Session &entering, const RestReply &reply);
    void notPrepared(Session &entering, const Failure &failure);
    void authenticate(Seat seat);
    void tellTime(Session &to) const;   ///< To a private session: the venue's.
    void renewKeyIfDue(Session &up, Clock::time_point now);
    void showDeafness(Clock::time_point now);
    void makeGoodAccountGap(StreamIndex stream, Clock::time_point now);
    /// Until when all that the venue told on a session has come.
    [[nodiscard]] static Clock::time_point heardUntil(const Session &one, Clock::time_point now);
    [[nodiscard]] bool makesGood(const FeedMessage &message, const DecodedFrame &frame) const;
    void rereadIfDue();
    void reread(size_t request, quint64 reading);
    [[nodiscard]] bool isWrongTimeOnly(const Failure &failure);
    void takeState(size_t request, quint64 reading, const RestReply &reply);
    void takeHealth(const RestReply &reply);
    void refuseEntry(Session &from, Cause cause, const QString &detail);
    void takeAccountEvent(const FeedMessage &message, const DecodedFrame &frame);

    void startLedgerIfStopped(Clock::time_point now);
    void stop(ConnectionMachine::StopReason reason);
    void openSession(Seat seat, quint32 epoch);
    void openSocket(Session &opened, quint32 epoch);
    void beginSession(Seat seat);
    void flushOutgoing(Seat seat);
    void answered(Session &from, StreamIndex stream, Clock::time_point now);
    /// False for an old frame of a connection-wide sequence, which is left out whole; the ledger counts it.
    [[nodiscard]] bool isNewFrame(const DecodedFrame &frame, Clock::time_point now)
    {
        return !frame.connectionSequence.isSet || ledger.acceptFrame(frame.connectionSequence, now);
    }
    /// How many of its messages were repetitions.
    quint64 takeMessages(const DecodedFrame &frame, WallTime wall, Clock::time_point now);
    void takeRest(Session &from, const DecodedFrame &frame,
                  Clock::time_point now);   ///< What it means for the session.
    void takeNotice(Session &from, const SessionNotice &notice, Clock::time_point now);
    void takeAcknowledgement(Session &from, const SessionNotice &notice, Clock::time_point now);
    void takeRefusal(Session &from, const SessionNotice &notice, Clock::time_point now);
    void refuse(StreamIndex stream, const QString &reason, Clock::time_point now);
    void takeProblem(Session &from, const DecodedFrame &frame, std::string_view text, Clock::time_point now);
    void beginAnew();
    void fetchSnapshot(StreamIndex stream);
    void takeSnapshot(StreamIndex stream, const RestReply &reply);
    void askTimeIfDue(Clock::time_point now);
    void take(const VenueRest::ClockReading &reading);
    void fail(Session &from, FailureClass failureClass, Cause cause, const QString &detail,
              std::optional<std::chrono::milliseconds> retryAfter = {});

    void tell(EventPayload payload, Clock::time_point at);
    void tell(EventPayload payload) { tell(std::move(payload), Clock::now()); }
    void log(QtMsgType level, const QString &text);
    void reportError(ErrorCode code, const QString &detail);

    [[nodiscard]] ConnectionMetrics makeMetrics(Clock::time_point now);
    [[nodiscard]] ConnectionSnapshot makeSnapshot(Clock::time_point now);

    void sessionPhase(Session &from, SetupPhase phase, Clock::time_point at) override;
    void sessionOpened(Session &from) override;
    void sessionFrame(Session &from, const DecodedFrame &frame, std::string_view text, Clock::time_point now) override;
    void sessionPong(Session &from, quint64 number, Clock::time_point now) override;
    void sessionEnded(Session &from, const EndReport &report) override;
};

}   // namespace feedwarden
