// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/booksync.h"
#include "core/feed/message.h"
#include "core/feed/sequencerule.h"
#include "core/feed/sequencetracker.h"
#include "core/feed/silence.h"
#include "core/feed/slidingcounter.h"
#include "core/feed/stream.h"
#include "core/feed/trustmeter.h"
#include "core/feed/truststate.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace feedwarden {

/// What of a line's ledger can be set.
struct LedgerPolicy {
    std::optional<std::chrono::milliseconds> staleAfter;   ///< Replaces the learned T of every stream that has one.
    std::chrono::milliseconds lag{2'000};                  ///< Feed latency above this is lagging (semantics 10).
    bool keepBooks = true;   ///< Books of deltas are kept with their levels; false follows their numbers only.

    friend bool operator==(const LedgerPolicy &, const LedgerPolicy &) = default;
};

/// What the ledger has to say; drained with takeEvents(). `at` is the instant it became true.
struct LedgerEvent {
    enum class Kind {
        TrustChanged,   ///< `stream`, `from`, `to`.
        SequenceGap,    ///< `expected`, `received`, `missing` (0 = the rule cannot tell); NoStream = of the connection.
        Resynced,       ///< A book is whole again; `duration` since the gap.
        StaleDetected,     ///< `duration` of silence so far.
        StaleCleared,      ///< It spoke; `duration` of the whole silence. A Silent stream that goes Blind or Paused has
                           ///< none.
        NeedResubscribe,   ///< Unsubscribe and subscribe `stream`; tell requested() when it is sent.
        NeedSnapshot,      ///< Fetch a snapshot of `stream`; answer with applySnapshot() or snapshotFailed().
        NeedVenueProbe,    ///< The venue's own ping, where it has one; at most one per wake().
        ReplaceLine,       ///< No stream is trusted for twice its T: make before break, cause streams silent.
        ResyncFailed,      ///< The book of `stream` needed a fourth resync within a minute: class C for the line.
        Recovered,   ///< Every wanted stream has delivered in this session, or is quiet and accepted; once a session.
        OddValues,   ///< A trade whose price or size is not above 0, or a bid above the ask; handed on all the same.
    };
    Kind kind = Kind::TrustChanged;
    StreamIndex stream = NoStream;
    Clock::time_point at{};
    TrustState from = TrustState::Pending;
    TrustState to = TrustState::Pending;
    quint64 expected = 0;
    quint64 received = 0;
    quint64 missing = 0;
    Clock::duration duration{0};

    friend bool operator==(const LedgerEvent &, const LedgerEvent &) = default;
};

/// "trust_changed", ... as events are spelled elsewhere.
[[nodiscard]] QLatin1String nameOf(LedgerEvent::Kind kind);

/// What is to be done with a message.
struct LedgerVerdict {
    bool isPublished = false;   ///< New content: hand it on. False for duplicates, buffered changes, foreign streams.
    bool isTrusted = false;     ///< The stream is Trusted with this message.
    bool isDuplicate = false;
    bool isNewlyTrusted = false;   ///< It became Trusted by this message; a book is best handed on whole then (book()).
    bool isFirst = false;          ///< The stream's first message in this session.
    bool hasLatency = false;       ///< `latency` counts: an event time, not old by nature, not a duplicate.
    Clock::duration latency{0};    ///< Receive time - event time - clock offset; negative is skew.
};

/// One stream as the screen wants it: cheap to copy, no text.
struct StreamReading {
    TrustState trust = TrustState::Paused;
    bool isWanted = true;
    bool hasNoEventYet = false;   ///< Trusted although nothing has come in this session.
    bool isQuiet = false;         ///< A fresh session brought nothing either; T has been doubled.
    bool isLagging = false;
    bool isCrossed = false;    ///< A kept book whose best bid reaches its best ask.
    bool hasMessage = false;   ///< Ever; the following are empty without.
    Decimal lastPrice;
    Decimal bid;
    Decimal ask;
    Clock::time_point lastMessageAt{};
    WallTime lastReceivedAt{};
    WallTime lastEventAt{};   ///< The epoch where the venue gives none.
    quint64 messages = 0;     ///< Valid ones, duplicates included.
    quint64 gaps = 0;
    quint64 duplicates = 0;
    quint64 reordered = 0;
    quint64 checksumFailures = 0;
    quint64 restarts = 0;                              ///< The server numbered anew.
    double perSecond = 0.0;                            ///< Learned; 0 = not known.
    std::optional<Clock::duration> silenceThreshold;   ///< T; none where silence says nothing.
    Clock::duration blindTime{0};
};

/// Counters over all streams of the line, since its beginning.
struct LedgerTotals {
    quint64 messages = 0;
    quint64 sequenceGaps = 0;   ///< Those of the connection included.
    quint64 duplicates = 0;
    quint64 reordered = 0;
    quint64 checksumFailures = 0;
    quint64 resyncs = 0;   ///< Asked for because of a gap, a restart or a checksum.
};

/// The streams of one line, from subscription to trust (semantics 5 layer C, 8, 9).
///
/// Told what is done and what comes; says whether a message is new and trusted, and what has to be done. Silence is
/// judged only while a session is up and the machine awake. Time comes in as `now` and must not run backwards. A pure
/// value without timers: call wake() at nextWake() or later; nothing is lost by being late except time.
///
/// A stream's way: Paused until start(); Pending when asked for; Syncing when accepted (acknowledged, or 10 s without a
/// refusal); Trusted with the first message, or with a whole book, or, if it is not known to be busy and needs no
/// snapshot, as soon as the line has proof of life ("no event yet"). Not thread-safe.
class StreamLedger final
{
public:
    static constexpr Clock::duration AcceptedAfter = 10s;      ///< Without a refusal.
    static constexpr Clock::duration ReplaceSpacing = 15min;   ///< ReplaceLine at most this often.
    static constexpr int ResyncsPerMinute = 3;
    /// A quiet book asks for its snapshot without a change; one that has changes and no snapshot is subscribed again.
    static constexpr Clock::duration SnapshotAfter = 5s;
    static constexpr Clock::duration SnapshotRetry = 1s;   ///< After one that was too old.
    static constexpr Clock::duration SnapshotFailedRetry = 2s;
    static constexpr Clock::duration ResubscribeTimeout = 10s;   ///< From requested() to the snapshot over the socket.
    static constexpr Clock::duration QueueTimeout = 60s;         ///< From NeedResubscribe to requested().
    static constexpr Clock::duration OverlapTime = 10s;          ///< Of two sessions (semantics 7).
    static constexpr Clock::duration OddSpacing = 1min;          ///< OddValues at most this often per stream.
    /// nextWake() never asks to be woken more often. Every silence may be told so much late, and that adds up.
    static constexpr Clock::duration WakeSpacing = 10ms;

    explicit StreamLedger(LedgerPolicy policy = {}) : m_policy(policy) {}

    // --- The table of streams.

    /// The smallest index that is free.
    [[nodiscard]] StreamIndex freeIndex() const;
    /// `index` must be free. `learned` is what earlier sessions knew of this stream.
    void addStream(StreamIndex index, const StreamKey &key, const StreamTraits &traits, Clock::time_point now,
                   const LearnedRate &learned = {});
    void removeStream(StreamIndex index, Clock::time_point now);
    [[nodiscard]] bool contains(StreamIndex index) const;
    /// One more than the largest index in use; loop with contains().
    [[nodiscard]] StreamIndex indexEnd() const { return StreamIndex(m_streams.size()); }
    /// NoStream where it is not in the table.
    [[nodiscard]] StreamIndex indexOf(const StreamKey &key) const { return m_indices.value(key, NoStream); }
    [[nodiscard]] int streamCount() const { return m_count; }
    [[nodiscard]] const StreamKey &key(StreamIndex index) const { return at(index).key; }
    [[nodiscard]] const StreamTraits &traits(StreamIndex index) const { return at(index).traits; }

    // --- The life of the line.

    /// The user wants the line; it is not up yet.
    void start(Clock::time_point now);
    /// A session is up and the subscriptions are being sent. Sequences start over.
    void sessionStarted(Clock::time_point now);
    /// Make before break: another session has taken over, its messages follow. Sequences go on, repetitions are
    /// duplicates. Streams that were Silent get a fresh T.
    void sessionSwitched(Clock::time_point now);
    void lineDown(Clock::time_point now);
    void stoppedByUser(Clock::time_point now);

    /// The machine sleeps since `from`, or slept; until awake() everything is Paused and no silence ages.
    void asleep(Clock::time_point from);
    void awake(Clock::time_point now);
    /// Our own process stood still in between: blind, whatever the states say.
    void stalled(Clock::time_point from, Clock::time_point now);

    /// The subscription of `stream` was sent (again). Starts its time limits over.
    void requested(StreamIndex stream, Clock::time_point now);
    /// `stream` is wanted, but this session will not be asked for it: the next one is. No time limit runs until
    /// requested().
    void postponed(StreamIndex stream);
    void acknowledged(StreamIndex stream, Clock::time_point now);
    void rejected(StreamIndex stream, const QString &reason, Clock::time_point now);
    /// The session has proven itself. A message given to accept() does so by itself.
    void proofOfLife(Clock::time_point now);

    // --- What comes.

    /// Before the messages of a frame that carries a connection-wide number. False: an old frame, ignore it whole.
    [[nodiscard]] bool acceptFrame(const SequenceMark &connection, Clock::time_point now);
    /// A frame came that could not be read. Whose it was nobody knows: for a book that is whole and has no numbers, its
    /// own or the connection's, which would show the hole with the next message, it is a gap.
    void frameLost(Clock::time_point now);

    /// One decoded message; `levels` are those of its frame. The hot path.
    LedgerVerdict accept(const FeedMessage &message, std::span<const BookLevel> levels, Clock::time_point now,
                         WallTime wallNow);

    /// The answer to NeedSnapshot, as VenueProtocol::parseSnapshot() filled it.
    BookSync::SnapshotResult applySnapshot(const FeedMessage &snapshot, std::span<const BookLevel> levels,
                                           Clock::time_point now);
    void snapshotFailed(StreamIndex stream, Clock::time_point now);
    /// As a gap of its book. accept() compares the checksum that a change carries by itself, where the stream's traits
    /// have a rule for it and its levels are kept; this is for what is found out elsewhere.
    void checksumFailed(StreamIndex stream, Clock::time_point now);

    /// Our clock - the venue's (ClockOffset); none while unverified: latencies are raw and nobody is called lagging.
    void setClockOffset(std::optional<Clock::duration> offset)
    {
        m_offset = offset.value_or(Clock::duration(0));
        m_isOffsetKnown = offset.has_value();
    }
    void setPolicy(const LedgerPolicy &policy, Clock::time_point now);
    /// All lines of the host are silent together: nothing is asked for again meanwhile, it would be a storm.
    void setVenueQuiet(bool isQuiet) { m_isVenueQuiet = isQuiet; }

    // --- Time.

    /// When wake() has something to judge, at the earliest; time_point::max() for never.
    [[nodiscard]] Clock::time_point nextWake() const;
    void wake(Clock::time_point now);

    // --- What it says.

    [[nodiscard]] bool hasEvents() const { return !m_events.empty(); }
    /// Replaces the contents of `into`, whose memory is taken over.
    void takeEvents(std::vector<LedgerEvent> &into);

    [[nodiscard]] TrustState trust(StreamIndex index) const { return at(index).trust; }
    [[nodiscard]] StreamReading reading(StreamIndex index, Clock::time_point now) const;
    /// Why the venue refused it; empty unless Rejected.
    [[nodiscard]] const QString &rejectionReason(StreamIndex index) const { return at(index).rejection; }
    /// Null where no book is kept.
    [[nodiscard]] const OrderBook *book(StreamIndex index) const;
    /// The book that is kept for `index`, which has one, as if a snapshot of it had come; its levels replace `levels`.
    [[nodiscard]] FeedMessage wholeBook(StreamIndex index, std::vector<BookLevel> &levels) const;
    /// The newest number of a stream, to see whether another session joins on; none before the first.
    [[nodiscard]] std::optional<quint64> lastSequence(StreamIndex index) const;
    /// It has brought something in this session.
    [[nodiscard]] bool hasDelivered(StreamIndex index) const { return at(index).hasDelivered; }
    /// What NeedResubscribe asked for is still worth doing: `index` is Silent, or its book waits for a snapshot over
    /// the socket.
    [[nodiscard]] bool needsResubscription(StreamIndex index) const;
    /// Numbers are missing that may still come late.
    [[nodiscard]] bool hasOpenHole(StreamIndex index) const { return at(index).tracker.hasOpenHole(); }
    [[nodiscard]] Clock::duration timeIn(StreamIndex index, TrustState state, Clock::time_point now) const;
    [[nodiscard]] Clock::duration blindTime(StreamIndex index, Clock::time_point now) const;
    /// What to give addStream() the next time.
    [[nodiscard]] LearnedRate learned(StreamIndex index, Clock::time_point now) const;

    /// Known to speak at least once a second, or a mark price.
    [[nodiscard]] bool isBusy(StreamIndex index) const;
    /// A session of this line must deliver soon: some stream is busy.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool hasProofOfLife() const { return m_hasProof; }
    [[nodiscard]] bool isRecovered() const { return m_isRecovered; }
    /// Only streams that speak on events: proof of life is then an acknowledgement and an answered ping.
    [[nodiscard]] bool isEventOnly() const;
    /// Every stream that can be silent is Silent: since when. For the judgement over a whole host.
    [[nodiscard]] std::optional<Clock::time_point> allSilentSince() const;

    [[nodiscard]] int trustedStreams() const;
    [[nodiscard]] int wantedStreams() const { return m_count; }
    /// Silent or lagging now.
    [[nodiscard]] int staleOrLagging(Clock::time_point now) const;
    /// Union over the streams of the line.
    [[nodiscard]] Clock::duration blindTime(Clock::time_point now) const { return m_meter.blindTime(now); }
    /// Of wanted stream-time in the last 5 min; none if nothing was wanted.
    [[nodiscard]] std::optional<double> trustedShare(Clock::time_point now) const { return m_meter.trustedShare(now); }
    [[nodiscard]] const LedgerTotals &totals() const { return m_totals; }

private:
    enum class Line { Stopped, Down, Up };

    /// What only a book of deltas has.
    struct Book {
        explicit Book(const BookSync::Options &options) : sync(options) {}
        BookSync sync;
        SlidingCounter resyncs{1min, StreamLedger::ResyncsPerMinute + 1};
        std::optional<Clock::time_point> brokenSince;     ///< A gap that is not made good.
        std::optional<Clock::time_point> askSnapshotAt;   ///< When to ask next.
        std::optional<Clock::time_point> resubscribeBy;   ///< Until then the snapshot must have come over the socket.
        bool isRetry = false;                             ///< Of askSnapshotAt: after a snapshot that did not help.
        bool isSnapshotUnderWay = false;
        bool hasFailed = false;   ///< ResyncFailed was told; nothing more until another session.
    };

    struct LagSlice {
        qint64 slice = -1;
        quint32 messages = 0;
        quint32 lagging = 0;
    };
    static constexpr Clock::duration LagSliceLength = 10s;
    static constexpr int LagSlices = 7;

    struct Stream {
        // What every message touches.
        TrustState trust = TrustState::Paused;
        Channel channel = Channel::Trade;
        bool hasDelivered = false;   ///< In this session.
        bool hasNoEventYet = false;
        bool isAccepted = false;
        bool isSettled = false;   ///< Delivered, or quiet and accepted, or rejected: counts for Recovered.
        bool isQuiet = false;
        bool isBroken = false;      ///< Numbers are missing and nothing contiguous has followed; not of books.
        bool wasSilent = false;     ///< When the session before ended.
        bool isOnTrial = false;     ///< It was Silent before, and has one T in this session to speak.
        bool hasOddTrade = false;   ///< Since the last refresh.
        bool hasMessage = false;
        Clock::time_point heardAt{};     ///< The last message, or what its silence counts from.
        Clock::time_point refreshAt{};   ///< When the next message brings rate and T up to date.
        SequenceTracker tracker;
        quint64 messages = 0;
        quint64 duplicates = 0;
        RateLearner rate;
        LagSlice *lag = nullptr;   ///< Into `lags`.
        Clock::time_point messageAt{};
        WallTime receivedAt{};
        WallTime eventAt{};
        WallTime tradeAt{};
        std::optional<Clock::time_point> oddToldAt;
        Decimal price;
        Decimal bid;
        Decimal ask;
        std::unique_ptr<Book> book;

        // What is touched now and then.
        std::optional<Clock::duration> threshold;   ///< T.
        double quietFactor = 1.0;
        Clock::time_point acceptBy{};
        Clock::time_point nextStep{};   ///< Of a Silent stream: when to do more about it.
        Clock::time_point silentSince{};
        Clock::duration trustedSilence{0};   ///< Of a Silent stream: how long it was silent while still Trusted.
        Clock::time_point trustSince{};
        std::array<Clock::duration, TrustStateCount> timeIn{};
        TrustState afterSleep = TrustState::Paused;
        quint64 gaps = 0;
        quint64 reordered = 0;
        quint64 checksumFailures = 0;
        quint64 restarts = 0;
        std::array<LagSlice, LagSlices> lags{};
        StreamKey key;
        StreamTraits traits;
        QString rejection;
    };

    [[nodiscard]] Stream &at(StreamIndex index) { return *m_streams[size_t(index)]; }
    [[nodiscard]] const Stream &at(StreamIndex index) const { return *m_streams[size_t(index)]; }
    [[nodiscard]] bool isUp() const { return m_line == Line::Up && !m_isAsleep; }

    /// What a message did to the completeness of its stream.
    enum class Content { Whole, Unchanged, Broken };

    void advanceTo(Clock::time_point now) { m_latest = std::max(m_latest, now); }
    void tell(LedgerEvent::Kind kind, StreamIndex index, Clock::time_point now, Clock::duration duration = {});
    void tellGap(StreamIndex index, const SequenceResult &gap, Clock::time_point now);
    void setTrust(StreamIndex index, TrustState to, Clock::time_point now);
    void shiftClocks(Clock::duration by);

    void ask(StreamIndex index, Clock::time_point now);
    void takeAccepted(StreamIndex index, Clock::time_point now);
    void trustIfQuiet(StreamIndex index, Clock::time_point now);
    void settleStream(Stream &stream, Clock::time_point now);
    void checkRecovered(Clock::time_point now);

    [[nodiscard]] Content followBook(StreamIndex index, const FeedMessage &message, std::span<const BookLevel> levels,
                                     LedgerVerdict &verdict, Clock::time_point now);
    [[nodiscard]] Content followSequence(StreamIndex index, const FeedMessage &message,
                                         std::span<const BookLevel> levels, LedgerVerdict &verdict,
                                         Clock::time_point now);
    void noteDelivered(StreamIndex index);
    void noteSpoken(StreamIndex index);
    void changeByMessage(StreamIndex index, Content content, Clock::time_point now);
    [[nodiscard]] static TrustState stateOfContent(const Stream &stream);
    static void takeValues(Stream &stream, const FeedMessage &message, std::span<const BookLevel> levels);
    void refresh(StreamIndex index, Clock::duration silence, Clock::time_point now);
    void updateThreshold(StreamIndex index);

    void loseStep(StreamIndex index, Clock::time_point now);
    [[nodiscard]] bool matchesChecksum(const Stream &stream, quint32 checksum) const;
    void countChecksumFailure(Stream &stream);
    void breakBook(StreamIndex index, Clock::time_point now);
    void askForBook(StreamIndex index, bool isResync, Clock::time_point now);
    void bookIsWhole(StreamIndex index, Clock::time_point now);

    void tellOverdueHoles(StreamIndex index, Clock::time_point now);
    [[nodiscard]] Clock::time_point judge(StreamIndex index, Clock::time_point now);
    void expire(StreamIndex index, Clock::time_point now);
    void stepSilent(StreamIndex index, Clock::time_point now);
    void becomeQuiet(StreamIndex index, Clock::time_point now);
    void lookAt(StreamIndex index, Clock::time_point when);
    [[nodiscard]] static bool isLagging(const Stream &stream, Clock::time_point now);
    [[nodiscard]] static Clock::duration timeInState(const Stream &stream, TrustState state, Clock::time_point now);

    LedgerPolicy m_policy;
    std::vector<std::unique_ptr<Stream>> m_streams;   ///< Null where an index is free.
    QHash<StreamKey, StreamIndex> m_indices;
    std::vector<Clock::time_point> m_lookAt;   ///< Per stream: nothing of it can be due before.
    Clock::time_point m_nextLook = Clock::time_point::max();
    int m_count = 0;
    Clock::time_point m_lastWake = Clock::time_point::min();
    Line m_line = Line::Stopped;
    TrustState m_whileDown = TrustState::Pending;   ///< Of new streams: Blind once a session was lost.
    bool m_isAsleep = false;
    Clock::time_point m_asleepSince{};
    bool m_isVenueQuiet = false;
    bool m_hasProof = false;
    bool m_isRecovered = false;
    int m_unsettled = 0;
    bool m_hasProbed = false;   ///< NeedVenueProbe was told in this wake().
    std::optional<Clock::time_point> m_replacedAt;
    std::optional<quint64> m_lastFrame;   ///< Connection-wide number.
    Clock::duration m_offset{0};
    bool m_isOffsetKnown = false;
    Clock::time_point m_latest = Clock::time_point::min();
    TrustMeter m_meter;
    LedgerTotals m_totals;
    std::vector<LedgerEvent> m_events;
};

}   // namespace feedwarden
