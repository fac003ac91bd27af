// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/truth/faultdrawer.h"

#include "core/base/random.h"

#include <QJsonDocument>
#include <QStringList>

#include <algorithm>
#include <deque>
#include <functional>

namespace feedwarden {

using namespace std::chrono_literals;
using Milliseconds = std::chrono::milliseconds;

QString FaultStep::toString() const
{
    QStringList commands;
    for (const Fault &fault : faults)
        commands.append(QString::fromUtf8(QJsonDocument(fault.toJson()).toJson(QJsonDocument::Compact)));
    return QStringLiteral("%1, then %2 ms").arg(commands.join(QLatin1String(" + "))).arg((pause + ban).count());
}

namespace {

/// The fourth resync of a book within a minute is a failure of the line (semantics 8); one is kept in reserve.
constexpr size_t LossesPerMinute = 2;
/// Every one of these is followed by another resync of the same book, and the last one by the end of the session.
constexpr int LossesTooMany = 4;
/// Close codes 1008 and 1013 without better word (semantics 2).
constexpr Milliseconds ThrottleFloor = 60s;
/// What takes a minute or more is drawn in runs of this length only, and once.
constexpr Milliseconds LongRun = 5min;
/// Faults that end when the client notices may be over after so long.
constexpr Milliseconds ShortestNotice = 2s;

class Drawer
{
public:
    Drawer(const JudgedVenue &venue, const DrawOptions &options, quint64 seed)
        : m_venue(venue), m_options(options), m_random(seed)
    {
    }

    std::vector<FaultStep> draw()
    {
        std::vector<FaultStep> plan;
        Milliseconds elapsed{0};
        std::deque<Milliseconds> losses;
        std::vector<Kind> deck, later;
        // What a step takes at least; it bounds from below when a loss can happen, and that is what counts.
        while (elapsed < m_options.length) {
            if (deck.empty()) {
                deck = freshDeck();
                deck.insert(deck.end(), later.begin(), later.end());
                later.clear();
            }
            const Kind kind = deck.back();
            deck.pop_back();
            if (kind == Kind::BreakTooOften) {
                for (FaultStep &step : breakTooOften()) {
                    elapsed += step.pause;
                    plan.push_back(std::move(step));
                }
                losses.assign(LossesPerMinute, elapsed);
                continue;
            }
            FaultStep step = make(kind);
            while (!losses.empty() && elapsed - losses.front() > 61s)
                losses.pop_front();
            if (const int lost = lossesOf(step); lost > 0) {
                if (losses.size() + size_t(lost) > LossesPerMinute) {
                    if (later.size() < 3)
                        later.push_back(kind);
                    if (!deck.empty())
                        continue;
                    // Nothing else is left to do: wait for the minute to pass.
                    elapsed += 1s;
                    if (!plan.empty())
                        plan.back().pause += 1s;
                    continue;
                }
                losses.insert(losses.end(), size_t(lost), elapsed);
            }
            for (const Fault &fault : step.faults)
                elapsed += fault.lasting == UntilNoticed ? ShortestNotice : fault.lasting;
            elapsed += step.pause + step.ban;
            plan.push_back(std::move(step));
        }
        return plan;
    }

private:
    enum class Kind {
        DropNumbered,
        DropOther,
        Duplicate,
        ReorderWithin,
        ReorderBeyond,
        Damage,
        BadChecksum,
        MuteShort,
        MuteStale,
        MuteAll,
        Several,
        Reset,
        Close,
        RefuseAttempts,
        BadStatus,
        AcceptThenDrop,
        StallHandshake,
        NotUtf8,
        ShutdownNotice,
        PingFlood,
        ClockSkew,
        SlowDown,
        Congestion,
        RestStatus,
        // The slow ones.
        BreakTooOften,
        ClosePolicy,
        CloseTryLater,
        HalfOpen,
        OneWayIn,
        OneWayOut,
        NoAck,
    };
    static constexpr int Kinds = int(Kind::NoAck) + 1;

    std::vector<Kind> freshDeck()
    {
        std::vector<Kind> deck;
        for (int i = 0; i < Kinds; ++i) {
            const Kind kind = Kind(i);
            const bool isPossible = [&] {
                switch (kind) {
                case Kind::BadChecksum:
                    return any(
                        [](const JudgedStream &stream) { return stream.checksum != JudgedStream::Checksum::None; });
                case Kind::DropNumbered:
                case Kind::ReorderBeyond:
                case Kind::ReorderWithin:
                    return any(isReorderable);
                case Kind::ShutdownNotice:
                    return m_venue.hasShutdownNotice;
                case Kind::PingFlood:
                    return !m_venue.countsPongs;
                case Kind::RestStatus:
                    return any([](const JudgedStream &stream) { return stream.book == JudgedStream::Book::OverRest; });
                case Kind::BreakTooOften:
                    return isLong() && any([this](const JudgedStream &stream) { return isBreakable(stream); });
                case Kind::ClosePolicy:
                case Kind::CloseTryLater:
                    return isLong();
                case Kind::HalfOpen:
                case Kind::OneWayIn:
                case Kind::OneWayOut:
                    return m_options.withSlowOnes;
                case Kind::NoAck:
                    return m_options.withSlowOnes && m_venue.hasAcknowledgements;
                default:
                    return true;
                }
            }();
            if (isPossible)
                deck.push_back(kind);
        }
        m_hasDrawnLong = m_hasDrawnLong || isLong();
        for (size_t i = deck.size(); i > 1; --i)
            std::swap(deck[i - 1], deck[size_t(below(int(i)))]);
        return deck;
    }

    int below(int count) { return int(m_random.next() % quint64(count)); }
    Milliseconds between(Milliseconds low, Milliseconds high)
    {
        return Milliseconds(qint64(m_random.uniform(double(low.count()), double(high.count()))));
    }

    [[nodiscard]] bool isLong() const
    {
        return !m_hasDrawnLong && m_options.withSlowOnes && m_options.length >= LongRun;
    }

    /// A loss in its book shows at once.
    [[nodiscard]] bool isBreakable(const JudgedStream &stream) const
    {
        return stream.book != JudgedStream::Book::None
               && (stream.checksum != JudgedStream::Checksum::None || stream.numbers != JudgedStream::Numbers::None
                   || m_venue.isConnectionNumbered || m_venue.unreadableBreaksBooks);
    }

    /// One book again and again, each time as soon as it is whole.
    std::vector<FaultStep> breakTooOften()
    {
        const JudgedStream &stream = pick([this](const JudgedStream &each) { return isBreakable(each); });
        const bool isNumbered = stream.numbers != JudgedStream::Numbers::None || m_venue.isConnectionNumbered;
        const FaultKind kind = stream.checksum != JudgedStream::Checksum::None ? FaultKind::BadChecksum
                               : isNumbered                                    ? FaultKind::DropMessage
                                                                               : FaultKind::Corrupt;
        std::vector<FaultStep> steps;
        for (int i = 0; i < LossesTooMany; ++i)
            steps.push_back({.faults = {once(kind, stream)}, .pause = 200ms, .breaksTooOften = true});
        return steps;
    }

    static bool isReorderable(const JudgedStream &stream) { return stream.isReorderable; }

    template<typename Wanted>
    bool any(Wanted wanted) const
    {
        return std::any_of(m_venue.streams.begin(), m_venue.streams.end(), wanted);
    }

    const JudgedStream &pick(const std::function<bool(const JudgedStream &)> &wanted)
    {
        std::vector<const JudgedStream *> fitting;
        for (const JudgedStream &stream : m_venue.streams) {
            if (wanted(stream))
                fitting.push_back(&stream);
        }
        return *fitting[size_t(below(int(fitting.size())))];
    }

    Fault at(FaultKind kind, const JudgedStream &stream)
    {
        Fault fault;
        fault.kind = kind;
        fault.venue = m_venue.venue;
        fault.stream = QString::fromUtf8(stream.truthSymbol.isEmpty() ? stream.truthStream : stream.channel);
        fault.symbol = QString::fromUtf8(stream.truthSymbol);
        return fault;
    }

    Fault once(FaultKind kind, const JudgedStream &stream, int count = 1)
    {
        Fault fault = at(kind, stream);
        fault.count = count;
        return fault;
    }

    Fault whole(FaultKind kind)
    {
        Fault fault;
        fault.kind = kind;
        fault.venue = m_venue.venue;
        return fault;
    }

    FaultStep make(Kind kind)
    {
        FaultStep step;
        step.pause = between(200ms, 900ms);
        const auto anyStream = [](const JudgedStream &) { return true; };
        const auto withoutBook = [](const JudgedStream &stream) { return stream.book == JudgedStream::Book::None; };
        const auto add = [&](const Fault &fault) { step.faults.push_back(fault); };
        // What the client meets only when it comes back.
        const auto withReset = [&](const Fault &fault) {
            add(fault);
            add(whole(FaultKind::Reset));
        };
        switch (kind) {
        case Kind::DropNumbered:
            add(once(FaultKind::DropMessage, pick(isReorderable), 1 + below(4)));
            break;
        case Kind::DropOther:
            add(once(FaultKind::DropMessage, pick(anyStream)));
            break;
        case Kind::Duplicate:
            add(once(FaultKind::Duplicate, pick(anyStream), 1 + below(3)));
            break;
        case Kind::ReorderWithin:
            add(once(FaultKind::Reorder, pick(isReorderable)));
            step.faults.back().distance = 1 + below(8);
            break;
        case Kind::ReorderBeyond:
            add(once(FaultKind::Reorder, pick(isReorderable)));
            step.faults.back().distance = 66 + below(40);
            break;
        case Kind::Damage:
            add(once(FaultKind::Corrupt, pick(anyStream)));
            step.faults.back().mode = QStringLiteral("json");
            break;
        case Kind::BadChecksum:
            add(once(FaultKind::BadChecksum,
                     pick([](const JudgedStream &stream) { return stream.checksum != JudgedStream::Checksum::None; })));
            break;
        case Kind::MuteShort:
            add(at(FaultKind::MuteStream, pick(anyStream)));
            step.faults.back().lasting = between(100ms, m_options.staleAfter * 8 / 10);
            break;
        case Kind::MuteStale:
            add(at(FaultKind::MuteStream, pick(anyStream)));
            step.faults.back().lasting = between(m_options.staleAfter * 12 / 10, m_options.staleAfter * 17 / 10);
            break;
        case Kind::MuteAll:
            add(whole(FaultKind::Mute));
            step.faults.back().lasting = between(m_options.staleAfter / 4, m_options.staleAfter * 15 / 10);
            break;
        case Kind::Several:
            add(once(FaultKind::DropMessage, pick(withoutBook)));
            add(once(FaultKind::Duplicate, pick(anyStream)));
            add(once(FaultKind::DropMessage, pick(withoutBook), 1 + below(3)));
            break;
        case Kind::Reset:
            add(whole(FaultKind::Reset));
            break;
        case Kind::Close: {
            static constexpr int Codes[] = {1000, 1001, 1011, 1012, 3001, 4000};
            add(whole(FaultKind::Close));
            step.faults.back().code = Codes[below(int(std::size(Codes)))];
            break;
        }
        case Kind::RefuseAttempts: {
            Fault fault = whole(FaultKind::Refuse);
            fault.lasting = between(300ms, 1500ms);
            withReset(fault);
            break;
        }
        case Kind::BadStatus: {
            static constexpr int Codes[] = {500, 502, 503, 504, 429, 418};
            Fault fault = whole(FaultKind::HttpStatus);
            fault.code = Codes[below(int(std::size(Codes)))];
            fault.count = fault.code < 500 ? 1 : 1 + below(3);
            if (fault.code < 500)
                fault.headers = {{"Retry-After", "1"}};
            withReset(fault);
            break;
        }
        case Kind::AcceptThenDrop: {
            Fault fault = whole(FaultKind::AcceptThenDrop);
            fault.count = 1 + below(2);
            fault.after = between(0ms, 300ms);
            withReset(fault);
            break;
        }
        case Kind::StallHandshake: {
            Fault fault = whole(FaultKind::StallHandshake);
            fault.count = 1;
            withReset(fault);
            break;
        }
        case Kind::NotUtf8:
            add(once(FaultKind::Corrupt, pick(anyStream)));
            step.faults.back().mode = below(2) == 0 ? QStringLiteral("utf8") : QStringLiteral("frame");
            break;
        case Kind::ShutdownNotice:
            add(whole(FaultKind::ShutdownNotice));
            break;
        case Kind::PingFlood:
            add(whole(FaultKind::PingFlood));
            step.faults.back().rate = 20 + below(280);
            step.faults.back().lasting = between(300ms, 1500ms);
            break;
        case Kind::ClockSkew:
            add(whole(FaultKind::ClockSkew));
            step.faults.back().offset = between(50ms, 2000ms) * (below(2) == 0 ? 1 : -1);
            step.faults.back().lasting = between(300ms, 2000ms);
            break;
        case Kind::SlowDown:
            add(whole(FaultKind::Slow));
            step.faults.back().latency = between(20ms, 400ms);
            step.faults.back().jitter = between(1ms, 50ms);
            step.faults.back().lasting = between(500ms, 2500ms);
            break;
        case Kind::Congestion:
            add(whole(FaultKind::Slow));
            step.faults.back().bytesPerSecond = 20'000 + below(80'000);
            step.faults.back().lasting = between(500ms, 1500ms);
            break;
        case Kind::RestStatus: {
            static constexpr int Codes[] = {500, 502, 503};
            add(whole(FaultKind::HttpStatus));
            step.faults.back().target = QStringLiteral("rest");
            step.faults.back().code = Codes[below(int(std::size(Codes)))];
            step.faults.back().count = 1 + below(2);
            add(once(FaultKind::DropMessage,
                     pick([](const JudgedStream &stream) { return stream.book == JudgedStream::Book::OverRest; })));
            break;
        }
        case Kind::ClosePolicy:
        case Kind::CloseTryLater:
            add(whole(FaultKind::Close));
            step.faults.back().code = kind == Kind::ClosePolicy ? 1008 : 1013;
            step.ban = ThrottleFloor;
            break;
        case Kind::BreakTooOften:
            Q_UNREACHABLE();   // Several steps.
        case Kind::HalfOpen:
            add(whole(FaultKind::HalfOpen));
            step.faults.back().lasting = UntilNoticed;
            break;
        case Kind::OneWayIn:
        case Kind::OneWayOut:
            add(whole(FaultKind::OneWay));
            step.faults.back().direction = kind == Kind::OneWayIn ? QStringLiteral("in") : QStringLiteral("out");
            step.faults.back().lasting = UntilNoticed;
            break;
        case Kind::NoAck: {
            Fault fault = whole(FaultKind::NoAck);
            fault.lasting = UntilNoticed;
            withReset(fault);
            break;
        }
        }
        return step;
    }

    // How many books this may bring out of step, at most.
    [[nodiscard]] int lossesOf(const FaultStep &step) const
    {
        int losses = 0;
        for (const Fault &fault : step.faults) {
            const bool isLoss = fault.kind == FaultKind::DropMessage || fault.kind == FaultKind::Reorder
                                || fault.kind == FaultKind::Corrupt || fault.kind == FaultKind::BadChecksum
                                || fault.kind == FaultKind::MuteStream || fault.kind == FaultKind::Mute;
            if (!isLoss)
                continue;
            const bool isMute = fault.kind == FaultKind::MuteStream || fault.kind == FaultKind::Mute;
            if (!isMute && m_venue.isConnectionNumbered)
                losses += std::max(1, fault.count);
            else if (m_venue.unreadableBreaksBooks && fault.kind == FaultKind::Corrupt)
                losses += 1;
            else if (hitsBook(fault))
                losses += std::max(1, fault.count);
        }
        return losses;
    }

    [[nodiscard]] bool hits(const Fault &fault, const JudgedStream &stream) const
    {
        const QString name = QString::fromUtf8(stream.truthSymbol.isEmpty() ? stream.truthStream : stream.channel);
        return fault.stream.isEmpty() || fault.stream == name;
    }
    [[nodiscard]] bool hitsBook(const Fault &fault) const
    {
        return any([&](const JudgedStream &stream) {
            return stream.book != JudgedStream::Book::None
                   && (stream.numbers != JudgedStream::Numbers::None || stream.checksum != JudgedStream::Checksum::None)
                   && hits(fault, stream);
        });
    }

    const JudgedVenue &m_venue;
    const DrawOptions m_options;
    Random m_random;
    bool m_hasDrawnLong = false;
};

}   // namespace

std::vector<FaultStep> drawFaults(const JudgedVenue &venue, const DrawOptions &options, quint64 seed)
{
    return Drawer(venue, options, seed).draw();
}

}   // namespace feedwarden
