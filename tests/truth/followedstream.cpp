// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/truth/followedstream.h"

#include <utility>

namespace feedwarden {

// Semantics 8.
static constexpr qint64 ReorderWindow = 64;
static constexpr size_t OpenHoles = 4;
static constexpr auto ReorderTime = 1s;
static constexpr int ResyncsPerMinute = 3;
static constexpr auto SnapshotFailedRetry = 2s;   // Not in semantics: what a line does.
// Semantics 1: acknowledgements and refusals.
static constexpr auto AcknowledgedWithin = 10s;
// Semantics 5: how many messages make a rate known, which is looked at once a second.
static constexpr qint64 MessagesToKnow = 50;
static constexpr auto LookedAtWithin = 1'100ms;

void FollowedStream::sessionOpened(WallTime t)
{
    advance(t);
    m_isUp = true;
    m_openedAt = m_heardAt = t;
    m_hasAcknowledgement = m_isAccepted = m_hasProof = m_hasDelivered = m_isStarted = false;
    m_isSilent = m_isBroken = m_isWhole = m_hasStart = false;
    m_brokenSince.reset();
    m_retryAt = WallTime::max();
    m_holes.clear();
    m_last = -1;
    settle(t);
}

void FollowedStream::sessionEnded(WallTime t)
{
    advance(t);
    for (const Hole &hole : m_holes) {
        if (!hole.isTold && hole.revealedAt + ReorderTime - t < m_undecided)
            gaps.push_back(asGap(hole, t, true));
    }
    m_holes.clear();
    m_isUp = false;
    settle(t);
}

void FollowedStream::sessionSwitched(WallTime t)
{
    advance(t);
    m_heardAt = t;
    m_isSilent = false;
    m_holes.clear();
    m_last = -1;
    settle(t);
}

void FollowedStream::acknowledged(WallTime t)
{
    if (!m_isUp || m_hasAcknowledgement)
        return;
    advance(t);
    m_hasAcknowledgement = true;
    accept(t);
    if (m_acksProve)
        m_hasProof = true;
    settle(t);
}

void FollowedStream::proven(WallTime t)
{
    if (!m_isUp || m_hasProof)
        return;
    advance(t);
    m_hasProof = true;
    settle(t);
}

void FollowedStream::delivered(WallTime t, qint64 place, bool isSnapshot, const QByteArray &text)
{
    if (!m_isUp)
        return;
    if (m_rule.startsWhole && !(m_hasStart = m_hasStart || isSnapshot))
        return;
    advance(t);
    accept(t);
    const bool isFirst = !m_hasDelivered;
    m_hasDelivered = true;
    m_hasProof = true;
    m_isSilent = false;
    m_heardAt = t;
    // The rate is learned from what comes while all is well.
    if (!m_isBlind && ++m_messages == MessagesToKnow)
        m_knownSince = t;
    m_spokeAt = t;
    if (m_rule.book != JudgedStream::Book::None)
        followBook(t, place, isSnapshot, text);
    else
        followMessages(t, place, isFirst);
    m_isStarted = m_isStarted || m_rule.book == JudgedStream::Book::None;
    settle(t);
}

void FollowedStream::fetched(WallTime t, qint64 place)
{
    if (!m_isUp || m_isWhole)
        return;
    advance(t);
    m_last = std::max(m_last, place);
    becomeWhole(t);
    settle(t);
}

void FollowedStream::fetchFailed(WallTime t)
{
    if (!m_isUp || m_isWhole)
        return;
    advance(t);
    m_retryAt = t + SnapshotFailedRetry;
}

void FollowedStream::bookLost(WallTime t, bool isTold)
{
    if (!m_isUp || m_rule.book == JudgedStream::Book::None)
        return;
    advance(t);
    if (isTold && !m_isWhole)
        return;
    if (isTold)
        gaps.push_back({.t = t});
    breakBook(t);
    settle(t);
}

void FollowedStream::startLost(WallTime t)
{
    if (!m_isUp || !m_rule.startsWhole)
        return;
    advance(t);
    m_hasStart = false;
}

void FollowedStream::finish(WallTime t)
{
    advance(t);
    settle(t);
    if (m_isBlind)
        addBlind(t);
}

ExpectedGap FollowedStream::asGap(const Hole &hole, WallTime t, bool isOptional) const
{
    ExpectedGap gap{.t = t, .isOptional = isOptional};
    if (m_rule.numbers == JudgedStream::Numbers::Ids) {
        gap.expected = *hole.missing.begin();
        gap.received = hole.received;
        gap.missing = qint64(hole.missing.size());
    }
    return gap;
}

void FollowedStream::accept(WallTime t)
{
    if (m_isAccepted)
        return;
    m_isAccepted = true;
    if (!m_hasDelivered)
        m_heardAt = t;
}

// What the clock alone does until `t`, in order.
void FollowedStream::advance(WallTime t)
{
    if (!m_isUp)
        return;
    for (;;) {
        WallTime due = WallTime::max();
        Hole *dueHole = nullptr;
        for (Hole &hole : m_holes) {
            if (!hole.isTold && hole.revealedAt + ReorderTime < due) {
                due = hole.revealedAt + ReorderTime;
                dueHole = &hole;
            }
        }
        const WallTime silentAt = m_isAccepted && !m_isSilent && !m_rule.isEventOnly ? m_heardAt + m_staleAfter
                                                                                     : WallTime::max();
        const WallTime acceptAt = !m_isAccepted ? m_openedAt + AcknowledgedWithin : WallTime::max();
        const WallTime first = std::min({due, silentAt, acceptAt, m_retryAt});
        if (first > t)
            return;
        if (first == m_retryAt) {
            m_retryAt = WallTime::max();
            askResync(first);
        } else if (first == acceptAt) {
            accept(first);
        } else if (first == silentAt) {
            m_isSilent = true;
        } else {
            dueHole->isTold = true;
            m_toldAt = first;
            gaps.push_back(asGap(*dueHole, first, false));
        }
        settle(first);
    }
}

size_t FollowedStream::openHoles() const
{
    return size_t(std::count_if(m_holes.begin(), m_holes.end(), [](const Hole &hole) { return !hole.isTold; }));
}

// Whoever tells a hole by the clock trusts the stream with the next message. One that comes within a moment of that may
// have come before it on the one side and after it on the other.
bool FollowedStream::isTellingUndecided(WallTime t) const
{
    return t - m_toldAt < m_undecided || std::any_of(m_holes.begin(), m_holes.end(), [&](const Hole &hole) {
               return !hole.isTold && hole.revealedAt + ReorderTime - t < m_undecided;
           });
}

void FollowedStream::tellOld(WallTime t)
{
    for (Hole &hole : m_holes) {
        if (!hole.isTold && hole.messagesSince >= ReorderWindow) {
            hole.isTold = true;
            gaps.push_back(asGap(hole, t, false));
        }
    }
}

void FollowedStream::followMessages(WallTime t, qint64 place, bool isFirst)
{
    if (m_rule.numbers == JudgedStream::Numbers::None)
        return;
    if (isFirst || m_last < 0) {
        m_last = place;
        m_isBroken = false;
        return;
    }
    const bool hadHole = openHoles() > 0;
    for (Hole &hole : m_holes)
        ++hole.messagesSince;
    if (place == m_last + 1) {
        m_last = place;
        tellOld(t);
        const bool isUndecided = isTellingUndecided(t);
        if (m_isBroken && isUndecided && !m_maybeTrustedAt)
            m_maybeTrustedAt = t;
        m_isBroken = openHoles() > 0 || (m_isBroken && isUndecided);
        return;
    }
    if (place > m_last) {
        const qint64 missing = place - m_last - 1;
        Hole hole{.received = place, .revealedAt = t};
        for (qint64 i = m_last + 1; i < place && missing <= ReorderWindow; ++i)
            hole.missing.insert(i);
        if (m_rule.isReorderable && missing <= ReorderWindow && openHoles() < OpenHoles) {
            m_holes.push_back(hole);
        } else {
            ExpectedGap gap{.t = t};
            if (m_rule.numbers == JudgedStream::Numbers::Ids) {
                gap.expected = m_last + 1;
                gap.received = place;
                gap.missing = missing;
            }
            gaps.push_back(gap);
        }
        tellOld(t);
        m_last = place;
        m_isBroken = true;
        return;
    }
    for (auto hole = m_holes.begin(); hole != m_holes.end(); ++hole) {
        const Hole before = *hole;
        if (hole->missing.erase(place) == 0 || !hole->missing.empty())
            continue;
        const auto left = hole->revealedAt + ReorderTime - t;
        if (!hole->isTold && left < m_undecided) {
            gaps.push_back(asGap(before, t, true));
        } else if (hole->isTold && -left < m_undecided && -left > Clock::duration(0)) {
            for (ExpectedGap &gap : gaps)
                gap.isOptional = gap.isOptional || (gap.t > t - 2 * m_undecided && gap.received == before.received);
        }
        m_holes.erase(hole);
        break;
    }
    if (hadHole && openHoles() == 0)
        m_isBroken = false;
    tellOld(t);
}

void FollowedStream::followBook(WallTime t, qint64 place, bool isSnapshot, const QByteArray &text)
{
    if (!isSnapshot) {
        const qint64 last = m_last;
        m_last = std::max(m_last, place);
        if (!m_isWhole)
            return;
        if (m_rule.numbers != JudgedStream::Numbers::None && last >= 0 && place > last + 1) {
            gaps.push_back({.t = t});
            breakBook(t);
            return;
        }
    } else {
        m_last = place;
    }
    if (m_rule.checksum != JudgedStream::Checksum::None && !m_book.take(text, isSnapshot)) {
        wrongChecksums.push_back(t);
        // A snapshot that is wrong itself was the answer to the question before: it is asked again.
        if (m_brokenSince)
            askResync(t);
        else
            gaps.push_back({.t = t, .isChecksum = true});
        breakBook(t);
        return;
    }
    if (isSnapshot)
        becomeWhole(t);
}

void FollowedStream::breakBook(WallTime t)
{
    m_isWhole = false;
    if (m_brokenSince)
        return;
    m_brokenSince = t;
    askResync(t);
}

void FollowedStream::askResync(WallTime t)
{
    while (!m_resyncsAsked.empty() && t - m_resyncsAsked.front() > 1min)
        m_resyncsAsked.pop_front();
    if (m_resyncsAsked.size() >= ResyncsPerMinute)
        failedResyncs.push_back(t);
    else
        m_resyncsAsked.push_back(t);
}

void FollowedStream::becomeWhole(WallTime t)
{
    m_isWhole = m_isStarted = true;
    m_retryAt = WallTime::max();
    if (std::exchange(m_brokenSince, {}))
        resyncs.push_back(t);
}

void FollowedStream::addBlind(WallTime until)
{
    blindTime += m_window.within(m_since, until);
    blindSpans.push_back({m_since, until});
}

// Blind = wanted and not trusted.
void FollowedStream::settle(WallTime t)
{
    if (m_isUp && !m_isStarted && !m_rule.isAlwaysBusy && m_isAccepted && m_hasProof && !isBook() && !m_hasDelivered) {
        const double rate = m_trusted.count() > 0
                                ? double(m_messages) / std::chrono::duration<double>(m_trusted).count()
                                : 0;
        const bool isJustKnown = m_spokeAt - m_knownSince < LookedAtWithin;
        if (m_messages < MessagesToKnow || rate < 0.8) {
            m_isStarted = true;   // Not known to be busy: trusted without an event yet (semantics 8).
        } else if ((rate < 1.25 || isJustKnown) && !m_maybeTrustedAt) {
            m_maybeTrustedAt = t;
        }
    }
    const bool isBlind = !(m_isUp && m_isStarted && !m_isSilent && !m_isBroken && (!isBook() || m_isWhole));
    if ((!isBlind || !m_isUp) && m_maybeTrustedAt) {
        uncertain += m_window.within(*m_maybeTrustedAt, t);
        uncertainSpans.push_back({*std::exchange(m_maybeTrustedAt, {}), t});
    }
    if (isBlind == m_isBlind)
        return;
    if (m_isBlind)
        addBlind(t);
    else
        m_trusted += t - m_since;
    m_isBlind = isBlind;
    m_since = t;
}

}   // namespace feedwarden
