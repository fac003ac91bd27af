// SPDX-License-Identifier: GPL-3.0-or-later

// What a venue's messages cost from text to trust, without the socket: decoded and taken by the ledger at full speed on
// one core, kind by kind; books once with their numbers only and once kept and, where the venue has checksums, compared
// with each message. One table, with the limits beside the figures; exit code 1 if one is missed. Run the release build
// on a calm machine: of several rounds, with and without book in turn, the best one of each counts.
// Usage: bench_venues [milliseconds per figure] [venue]

#include "core/base/random.h"
#include "core/feed/streamledger.h"
#include "tests/bench/venueworkloads.h"
#include "tests/support/malloccount.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <limits>
#include <string>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

using namespace feedwarden;
using namespace feedwarden::test;

namespace {

/// Of a side, where the venue does not cut its books itself.
constexpr int BookLevels = 1'000;
constexpr int Rounds = 6;

constexpr double MessagesLimit = 300'000;   ///< A second, at least; trades and top of book.
constexpr double BytesLimit = 400e6;        ///< A second, at least; depth without a book.
constexpr double RatioLimit = 3.0;          ///< Cost with a book to cost without, at most.

/// A frame with the bytes behind it that decoding may read.
struct Frame {
    std::string text;
    size_t size = 0;

    explicit Frame(const QByteArray &line) : text(line.toStdString()), size(text.size())
    {
        text.append(VenueProtocol::FramePadding, '\0');
    }
    [[nodiscard]] std::string_view view() const { return {text.data(), size}; }
};

double threadCpu()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

/// One line of the venue, that gets the same messages again and again, each time in a new session.
class BenchedLine
{
public:
    BenchedLine(const VenueWorkload &workload, const std::vector<Frame> &frames, bool keepsBooks)
        : m_workload(workload),
          m_frames(frames),
          m_protocol(createProtocol(workload.venue, workload.options)),
          m_ledger({.staleAfter = {}, .lag = std::chrono::seconds(2), .keepBooks = keepsBooks})
    {
        for (const StreamKey &key : workload.streams)
            m_protocol->addStream(m_protocolStreams++, key);
        addStreams();
        m_ledger.start(m_now);
    }

    /// Everything once. The first time is to warm up.
    void pass()
    {
        m_now += std::chrono::hours(1);   // No resync is held back because of those before.
        m_protocol->sessionStarted();
        if (m_workload.kind != Channel::Depth) {
            // A stream remembers its numbers beyond a session, and what it had is no news. A book forgets them.
            for (StreamIndex i = 0; i < m_protocolStreams; ++i)
                m_ledger.removeStream(i, m_now);
            addStreams();
        }
        m_ledger.sessionStarted(m_now);
        answer();
        const double from = threadCpu();
        // A session begins with buffers and a snapshot; the steady state is what follows.
        const size_t settled = m_frames.size() / 10 + 1;
        for (size_t i = 0; i < std::min(settled, m_frames.size()); ++i)
            take(m_frames[i]);
        const quint64 before = mallocsOfThread();
        for (size_t i = settled; i < m_frames.size(); ++i)
            take(m_frames[i]);
        m_allocations += mallocsOfThread() - before;
        m_seconds += threadCpu() - from;
        m_messages += m_frames.size();
    }

    [[nodiscard]] double seconds() const { return m_seconds; }
    [[nodiscard]] double secondsEach() const { return m_seconds / double(m_messages); }
    [[nodiscard]] double allocationsEach() const { return double(m_allocations) / double(m_messages); }
    [[nodiscard]] bool isTaken() const
    {
        return m_published * 2 >= m_messages && m_ledger.totals().checksumFailures == 0;
    }
    void startOver()
    {
        m_seconds = 0;
        m_messages = m_published = m_allocations = 0;
    }

private:
    void addStreams()
    {
        for (StreamIndex i = 0; i < m_protocolStreams; ++i) {
            const StreamKey &key = m_workload.streams[i];
            StreamTraits traits = m_protocol->traitsOf(key);
            if (traits.bookDepth == 0)
                traits.bookDepth = BookLevels;
            m_ledger.addStream(i, key, traits, m_now);
        }
    }
    void take(const Frame &frame)
    {
        m_now += std::chrono::microseconds(100);
        m_protocol->decode(frame.view(), m_frame);
        if (m_frame.connectionSequence.isSet && !m_ledger.acceptFrame(m_frame.connectionSequence, m_now))
            return;
        for (const FeedMessage &message : m_frame.messages)
            m_published += m_ledger.accept(message, m_frame.levels, m_now, message.eventTime).isPublished ? 1 : 0;
        if (m_ledger.hasEvents()) [[unlikely]]
            answer();
    }
    void answer()
    {
        m_ledger.takeEvents(m_events);
        for (const LedgerEvent &event : m_events) {
            DecodedFrame snapshot;
            if (event.kind == LedgerEvent::Kind::NeedSnapshot && !m_workload.restDepth.isEmpty()
                && m_protocol->parseSnapshot(event.stream, m_workload.restDepth, snapshot))
                m_ledger.applySnapshot(snapshot.messages.front(), snapshot.levels, m_now);
        }
    }

    const VenueWorkload &m_workload;
    const std::vector<Frame> &m_frames;
    std::unique_ptr<VenueProtocol> m_protocol;
    StreamIndex m_protocolStreams = 0;
    StreamLedger m_ledger;
    DecodedFrame m_frame;
    std::vector<LedgerEvent> m_events;
    Clock::time_point m_now{std::chrono::hours(1)};
    double m_seconds = 0;
    quint64 m_messages = 0;
    quint64 m_published = 0;
    quint64 m_allocations = 0;
};

void measure(const VenueWorkload &workload, BenchedLine &line, double seconds)
{
    line.startOver();
    while (line.seconds() < seconds)
        line.pass();
    if (!line.isTaken()) {
        std::fprintf(stderr, "%s %s: the ledger took too little for a measurement\n", qPrintable(workload.venue),
                     qPrintable(QString(channelName(workload.kind))));
        std::exit(2);
    }
}

const char *verdict(bool isKept, bool &isAllKept)
{
    isAllKept &= isKept;
    return isKept ? "PASS" : "over";
}

/// True if every limit is kept.
bool report(const VenueWorkload &workload, double seconds)
{
    std::vector<Frame> frames;
    size_t bytes = 0;
    for (const QByteArray &line : workload.frames) {
        frames.emplace_back(line);
        bytes += size_t(line.size());
    }
    const bool isBook = workload.kind == Channel::Depth;
    BenchedLine plain(workload, frames, false), kept(workload, frames, true);
    double plainEach = std::numeric_limits<double>::max();
    double keptEach = plainEach, allocations = 0;
    for (BenchedLine *line : {&plain, &kept}) {
        line->pass();
        line->pass();
    }
    for (int round = 0; round < Rounds; ++round) {
        measure(workload, plain, seconds / Rounds);
        plainEach = std::min(plainEach, plain.secondsEach());
        allocations = std::max(allocations, plain.allocationsEach());
        if (!isBook)
            continue;
        measure(workload, kept, seconds / Rounds);
        keptEach = std::min(keptEach, kept.secondsEach());
        allocations = std::max(allocations, kept.allocationsEach());
    }

    const double ratio = keptEach / plainEach;
    const double size = double(bytes) / double(frames.size());
    bool isAllKept = true;
    std::printf("%-18s %-12s %-9s %6.0f %10.0f", qPrintable(workload.venue),
                qPrintable(QString(channelName(workload.kind))), workload.isHandMade ? "hand-made" : "recorded", size,
                1 / plainEach);
    if (isBook) {
        std::printf("         %7.1f %s  %7.1f %5.2f %s", size / plainEach / 1e6,
                    verdict(size / plainEach >= BytesLimit, isAllKept), size / keptEach / 1e6, ratio,
                    verdict(ratio <= RatioLimit, isAllKept));
    } else {
        std::printf(" %s    %7.1f %27s", verdict(1 / plainEach >= MessagesLimit, isAllKept), size / plainEach / 1e6,
                    "");
    }
    if (mallocCounter() != nullptr)
        std::printf("  %7.4f %s", allocations, verdict(allocations < 0.00005, isAllKept));
    std::printf("  %s\n", workload.note.constData());
    std::fflush(stdout);
    return isAllKept;
}

#if defined(__GLIBC__)
/// What a book of BookLevels a side holds of the heap, in KB, after a while of changes.
double memoryOfABook()
{
    const auto inUse = [] {
        const auto info = mallinfo2();
        return double(info.uordblks + info.hblkhd);
    };
    Random random(1);
    std::vector<BookLevel> bids, asks;
    for (int i = 0; i < BookLevels; ++i) {
        bids.push_back({Decimal(6'000'000 - i, 2), Decimal(i + 1, 5)});
        asks.push_back({Decimal(6'000'001 + i, 2), Decimal(i + 1, 5)});
    }
    constexpr int Books = 50;
    std::vector<OrderBook> books(Books, OrderBook(BookLevels, ChecksumRule::KrakenTop10));
    const double before = inUse();
    for (OrderBook &book : books) {
        book.replace(bids, asks);
        for (int i = 0; i < 10'000; ++i) {
            const qint64 away = qint64(random.uniform(0, 2 * BookLevels));
            const Decimal size(random.unit() < 0.4 ? 0 : 1, 5);
            book.apply(std::array{BookLevel{Decimal(6'000'000 - away, 2), size}},
                       std::array{BookLevel{Decimal(6'000'001 + away, 2), size}});
        }
    }
    return (inUse() - before) / Books / 1e3;
}
#endif

}   // namespace

int main(int argc, char *argv[])
{
    const double seconds = (argc > 1 ? std::atof(argv[1]) : 1'000) / 1'000;
    std::printf("%-18s %-12s %-9s %6s %15s    %12s  %18s  %12s\n", "", "", "", "bytes", "messages/s", "MB/s",
                "book kept", "allocations");
    std::printf("%-18s %-12s %-9s %6s %15s    %12s  %7s %10s  %12s\n", "venue", "kind", "from", "each", ">= 300,000",
                "books >= 400", "MB/s", "cost <= 3 x", "each: 0");
    bool isAllKept = true, isAny = false;
    for (const VenueWorkload &workload : venueWorkloads()) {
        if (argc > 2 && workload.venue != QString::fromLocal8Bit(argv[2]))
            continue;
        isAny = true;
        isAllKept &= report(workload, seconds);
    }
    if (!isAny) {
        std::fputs("there is nothing to measure\n", stderr);
        return 2;
    }
#if defined(__GLIBC__)
    std::printf("a kept book of %d levels a side with checksums: %.0f KB\n", BookLevels, memoryOfABook());
#endif
    return isAllKept ? 0 : 1;
}
