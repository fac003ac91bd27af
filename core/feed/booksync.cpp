// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/booksync.h"

#include <utility>

namespace feedwarden {

void BookSync::begin()
{
    m_isSynced = false;
    m_awaitsFirst = false;
    m_tracker.reset();
    m_book.clear();
    clearBuffer();
}

void BookSync::clearBuffer()
{
    m_changes.clear();
    m_levels.clear();
}

bool BookSync::isContained(const SequenceMark &mark, quint64 last) const
{
    // A linked change that ends exactly at the snapshot is kept: the next one names it as its predecessor.
    return m_options.rule == SequenceRule::PreviousLink ? mark.last < last : mark.last <= last;
}

bool BookSync::joins(const SequenceMark &mark, quint64 last) const
{
    switch (m_options.rule) {
    case SequenceRule::PreviousLink:
        return (mark.first <= last && last <= mark.last) || mark.previous == last;
    case SequenceRule::Contiguous:
    case SequenceRule::Overlapping:
        return mark.first <= last + 1;
    case SequenceRule::None:
    case SequenceRule::Rising:
        return true;
    }
    Q_UNREACHABLE();
}

BookSync::Change BookSync::accept(const SequenceMark &mark, bool isSnapshot, std::span<const BookLevel> bids,
                                  std::span<const BookLevel> asks, Clock::time_point now)
{
    if (isSnapshot) {
        begin();
        if (m_options.keepLevels)
            m_book.replace(bids, asks);
        if (mark.isSet)
            m_tracker.startAt(mark.last);
        m_isSynced = true;
        return {Outcome::Replaced};
    }
    if (m_isSynced)
        return follow(mark, bids, asks, now);
    if (!m_options.snapshotOverRest)
        return {Outcome::Ignored};
    buffer(mark, bids, asks);
    return {Outcome::Buffered};
}

BookSync::Change BookSync::follow(const SequenceMark &mark, std::span<const BookLevel> bids,
                                  std::span<const BookLevel> asks, Clock::time_point now)
{
    Change change;
    if (m_awaitsFirst && mark.isSet) {
        const quint64 last = *m_tracker.last();
        if (isContained(mark, last)) {
            change.isDuplicate = true;
            return change;
        }
        m_awaitsFirst = false;
        if (joins(mark, last)) {
            m_tracker.startAt(mark.last);
            change.outcome = Outcome::Applied;
        } else {
            change.outcome = Outcome::Gap;
            const quint64 expected = m_options.rule == SequenceRule::PreviousLink ? last : last + 1;
            change.sequence = {SequenceVerdict::Gap, expected, mark.first,
                               mark.first > expected ? mark.first - expected : 0};
        }
    } else {
        change.sequence = m_tracker.check(mark, now);
        switch (change.sequence.verdict) {
        case SequenceVerdict::InOrder:
        case SequenceVerdict::Filled:
            change.outcome = Outcome::Applied;
            break;
        case SequenceVerdict::Duplicate:
            change.isDuplicate = true;
            break;
        case SequenceVerdict::Jump:
        case SequenceVerdict::Gap:
            change.outcome = Outcome::Gap;
            break;
        case SequenceVerdict::Restarted:
            change.outcome = Outcome::Restarted;
            break;
        }
    }
    switch (change.outcome) {
    case Outcome::Applied:
        if (m_options.keepLevels)
            m_book.apply(bids, asks);
        break;
    case Outcome::Gap:
    case Outcome::Restarted:
        begin();
        if (m_options.snapshotOverRest)
            buffer(mark, bids, asks);
        break;
    case Outcome::Replaced:
    case Outcome::Buffered:
    case Outcome::Ignored:
        break;
    }
    return change;
}

void BookSync::buffer(const SequenceMark &mark, std::span<const BookLevel> bids, std::span<const BookLevel> asks)
{
    if (!m_options.keepLevels)
        bids = asks = {};
    if (m_changes.size() >= MaxBufferedChanges || m_levels.size() + bids.size() + asks.size() > MaxBufferedLevels) {
        // Half of it goes, so that moving the rest is rare. What is lost lies before every snapshot fetched from now
        // on.
        const size_t keepFrom = m_changes.size() / 2;
        const size_t levelsFrom = keepFrom < m_changes.size() ? m_changes[keepFrom].firstLevel : m_levels.size();
        m_changes.erase(m_changes.begin(), m_changes.begin() + qptrdiff(keepFrom));
        m_levels.erase(m_levels.begin(), m_levels.begin() + qptrdiff(levelsFrom));
        for (Buffered &change : m_changes)
            change.firstLevel -= levelsFrom;
    }
    m_changes.push_back({mark, m_levels.size(), quint32(bids.size()), quint32(asks.size())});
    m_levels.insert(m_levels.end(), bids.begin(), bids.end());
    m_levels.insert(m_levels.end(), asks.begin(), asks.end());
}

BookSync::SnapshotResult BookSync::applySnapshot(quint64 last, std::span<const BookLevel> bids,
                                                 std::span<const BookLevel> asks, Clock::time_point now)
{
    SnapshotResult result;
    if (m_isSynced) {
        result.outcome = SnapshotOutcome::Unwanted;
        return result;
    }
    size_t first = 0;
    while (first < m_changes.size() && isContained(m_changes[first].mark, last))
        ++first;
    if (first < m_changes.size() && !joins(m_changes[first].mark, last)) {
        result.outcome = SnapshotOutcome::TooOld;
        return result;
    }
    result.dropped = int(first);
    if (m_options.keepLevels)
        m_book.replace(bids, asks);
    m_tracker.startAt(last);
    m_isSynced = true;
    m_awaitsFirst = true;
    // Moved out, because a gap inside the buffer starts a new one with what comes after it.
    const std::vector<Buffered> changes = std::exchange(m_changes, {});
    const std::vector<BookLevel> levels = std::exchange(m_levels, {});
    for (size_t i = first; i < changes.size(); ++i) {
        const Buffered &change = changes[i];
        const std::span<const BookLevel> all(levels);
        const auto changeBids = all.subspan(change.firstLevel, change.bidCount);
        const auto changeAsks = all.subspan(change.firstLevel + change.bidCount, change.askCount);
        const Outcome outcome = accept(change.mark, false, changeBids, changeAsks, now).outcome;
        if (outcome == Outcome::Applied)
            ++result.applied;
    }
    if (!m_isSynced)
        result.outcome = SnapshotOutcome::TooOld;
    return result;
}

}   // namespace feedwarden
