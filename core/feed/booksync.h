// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/orderbook.h"
#include "core/feed/sequencetracker.h"

#include <vector>

namespace feedwarden {

/// Brings one book of deltas from nothing to a state that is known to be whole, and notices when it no longer is.
///
/// Where the snapshot is fetched over REST, changes are buffered until it is there, and it is taken if the first change
/// it leaves over joins on:
/// - Overlapping (Binance Spot): changes with u <= L are dropped; the first kept one needs U <= L + 1 (the venue's own
/// page
///   says U <= L, which real data breaks: a change may begin exactly at L + 1).
/// - PreviousLink (Binance USD-M, COIN-M): changes with u < L are dropped; the first kept one needs U <= L <= u, or to
///   follow L directly (previous = L). From then on `previous` decides.
/// - Contiguous: like Overlapping, with its own rule afterwards.
/// A snapshot that is older than the buffer reaches is TooOld: another one is needed.
///
/// Where it comes over the socket (Coinbase, Bybit, OKX, Kraken), every snapshot message replaces the book, asked for
/// or not, and changes before the first one are ignored.
///
/// A pure value; not thread-safe. The caller counts resyncs and asks for snapshots.
class BookSync final
{
public:
    /// The buffer's bounds; beyond them the oldest changes go, which a newer snapshot makes good.
    static constexpr size_t MaxBufferedChanges = 10'000;
    static constexpr size_t MaxBufferedLevels = 500'000;

    struct Options {
        SequenceRule rule = SequenceRule::None;
        bool snapshotOverRest = false;
        bool keepLevels = true;                       ///< false: only the numbers are followed, book() stays empty.
        int depth = 0;                                ///< Levels per side to keep; 0 = all.
        ChecksumRule checksum = ChecksumRule::None;   ///< That the book will be compared by.
    };

    enum class Outcome {
        Applied,     ///< The book is whole and includes this change.
        Replaced,    ///< This message was a snapshot; the book is whole.
        Buffered,    ///< Kept for a snapshot to come.
        Ignored,     ///< Old, or nothing to apply it to.
        Gap,         ///< The book is no longer whole. This change is the first of the new buffer.
        Restarted,   ///< As Gap, because the server numbers anew.
    };
    struct Change {
        Outcome outcome = Outcome::Ignored;
        bool isDuplicate = false;   ///< Of an Ignored one: seen before.
        SequenceResult sequence;    ///< Of a Gap.
    };

    enum class SnapshotOutcome {
        Fits,       ///< The book is whole.
        TooOld,     ///< There are changes between it and the buffer: fetch another.
        Unwanted,   ///< The book was whole already.
    };
    struct SnapshotResult {
        SnapshotOutcome outcome = SnapshotOutcome::Fits;
        int dropped = 0;   ///< Buffered changes that the snapshot contained.
        int applied = 0;   ///< Buffered changes applied on top of it.
    };

    explicit BookSync(Options options)
        : m_options(options), m_tracker(options.rule), m_book(options.depth, options.checksum)
    {
    }

    /// Throws the book and the buffer away and waits for a snapshot.
    void begin();

    /// A change or a snapshot that came over the socket.
    Change accept(const SequenceMark &mark, bool isSnapshot, std::span<const BookLevel> bids,
                  std::span<const BookLevel> asks, Clock::time_point now);

    /// A snapshot that was fetched; `last` is its number.
    SnapshotResult applySnapshot(quint64 last, std::span<const BookLevel> bids, std::span<const BookLevel> asks,
                                 Clock::time_point now);

    /// The book is not to be trusted for a reason outside its numbers (a checksum, a lost frame).
    void invalidate() { begin(); }

    /// Two sessions overlap until then (make before break): the other one's repetition is a duplicate, not a restart.
    void expectOverlap(Clock::time_point until) { m_tracker.expectOverlap(until); }

    [[nodiscard]] bool isSynced() const { return m_isSynced; }
    [[nodiscard]] bool hasBuffered() const { return !m_changes.empty(); }
    [[nodiscard]] size_t bufferedChanges() const { return m_changes.size(); }
    [[nodiscard]] const OrderBook &book() const { return m_book; }
    /// The number the book stands at; none while it is not whole or has no numbers.
    [[nodiscard]] std::optional<quint64> last() const { return m_isSynced ? m_tracker.last() : std::nullopt; }

private:
    struct Buffered {
        SequenceMark mark;
        size_t firstLevel;   ///< Into m_levels.
        quint32 bidCount;
        quint32 askCount;
    };
    [[nodiscard]] bool isContained(const SequenceMark &mark, quint64 last) const;
    [[nodiscard]] bool joins(const SequenceMark &mark, quint64 last) const;
    void buffer(const SequenceMark &mark, std::span<const BookLevel> bids, std::span<const BookLevel> asks);
    void clearBuffer();
    Change follow(const SequenceMark &mark, std::span<const BookLevel> bids, std::span<const BookLevel> asks,
                  Clock::time_point now);

    Options m_options;
    SequenceTracker m_tracker;
    OrderBook m_book;
    bool m_isSynced = false;
    bool m_awaitsFirst = false;   ///< Synced by a fetched snapshot, and no change has joined on yet.
    std::vector<Buffered> m_changes;
    std::vector<BookLevel> m_levels;
};

}   // namespace feedwarden
