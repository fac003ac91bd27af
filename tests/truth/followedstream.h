// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "tests/truth/followedbook.h"
#include "tests/truth/venuerules.h"

#include <QByteArray>

#include <algorithm>
#include <deque>
#include <optional>
#include <set>
#include <vector>

namespace feedwarden {

/// What is judged of a run, or a part of it.
struct JudgedWindow {
    WallTime from{}, to{};
    [[nodiscard]] Clock::duration within(WallTime a, WallTime b) const
    {
        const WallTime first = std::max(a, from), last = std::min(b, to);
        return last > first ? last - first : Clock::duration(0);
    }
    [[nodiscard]] bool contains(WallTime t) const { return t >= from && t <= to; }
};

/// Something that has to be told.
struct ExpectedGap {
    WallTime t{};
    bool isOptional = false;
    bool isChecksum = false;               ///< Told by the stream's trust, not by a number.
    qint64 expected = -1, received = -1;   ///< -1 = not known.
    qint64 missing = -1;
};

/// One stream, followed through everything that was sent of it, by the rules of semantics 1, 5 (layer C) and 8. Told
/// what happened in the order of time; says what has to have been told. Knows nothing of core's ledger. Pure.
class FollowedStream
{
public:
    /// `undecided`: a hole that is filled this close to its end may have been told or not.
    FollowedStream(const JudgedStream &rule, const JudgedWindow &window, Clock::duration staleAfter, bool acksProve,
                   Clock::duration undecided)
        : m_rule(rule),
          m_window(window),
          m_staleAfter(staleAfter),
          m_acksProve(acksProve),
          m_undecided(undecided),
          m_book(rule.checksum, rule.bookDepth)
    {
    }

    void sessionOpened(WallTime t);
    void sessionEnded(WallTime t);
    /// Another session goes on in place of this one: make before break.
    void sessionSwitched(WallTime t);
    void acknowledged(WallTime t);
    /// Some stream of the session delivered.
    void proven(WallTime t);
    /// `text` is that of a book with a checksum.
    void delivered(WallTime t, qint64 place, bool isSnapshot, const QByteArray &text = {});
    /// A snapshot came over REST. It has all that was made until then, delivered or not: up to `place`.
    void fetched(WallTime t, qint64 place);
    /// None came: the question is repeated, and counts as another attempt at a resync.
    void fetchFailed(WallTime t);
    /// Something of the book is missing for a reason outside its numbers. `isTold` = with an event of its own.
    void bookLost(WallTime t, bool isTold);
    /// The message that the stream's changes build on was not delivered (JudgedStream::startsWhole).
    void startLost(WallTime t);
    void finish(WallTime t);

    [[nodiscard]] const JudgedStream &rule() const { return m_rule; }
    [[nodiscard]] bool isBook() const { return m_rule.book != JudgedStream::Book::None; }

    std::vector<ExpectedGap> gaps;
    std::vector<WallTime> resyncs;          ///< When the book was whole again after a loss.
    std::vector<WallTime> failedResyncs;    ///< The fourth one within a minute.
    std::vector<WallTime> wrongChecksums;   ///< Whoever keeps the book found them wrong.
    Clock::duration blindTime{0};
    std::vector<JudgedWindow> blindSpans;
    std::vector<JudgedWindow> uncertainSpans;   ///< Those of `uncertain`.
    /// Blind or not, as its rate was just about to be known, or about once a second, or as a hole was just being told.
    Clock::duration uncertain{0};

private:
    struct Hole {
        std::set<qint64> missing;
        qint64 received = 0;
        WallTime revealedAt{};
        qint64 messagesSince = 0;
        bool isTold = false;
    };

    [[nodiscard]] ExpectedGap asGap(const Hole &hole, WallTime t, bool isOptional) const;
    void accept(WallTime t);
    void advance(WallTime t);
    [[nodiscard]] size_t openHoles() const;
    [[nodiscard]] bool isTellingUndecided(WallTime t) const;
    void tellOld(WallTime t);
    void followMessages(WallTime t, qint64 place, bool isFirst);
    void followBook(WallTime t, qint64 place, bool isSnapshot, const QByteArray &text);
    void breakBook(WallTime t);
    void askResync(WallTime t);
    void becomeWhole(WallTime t);
    void addBlind(WallTime until);
    void settle(WallTime t);

    const JudgedStream &m_rule;
    const JudgedWindow m_window;
    const Clock::duration m_staleAfter;
    const bool m_acksProve;
    const Clock::duration m_undecided;
    FollowedBook m_book;
    bool m_isUp = false, m_hasAcknowledgement = false, m_isAccepted = false, m_hasProof = false;
    bool m_hasDelivered = false, m_isStarted = false, m_isSilent = false;
    bool m_isBroken = false;   ///< Not of books.
    bool m_isWhole = false;    ///< Of books.
    bool m_hasStart = false;   ///< Of those that start whole.
    bool m_isBlind = true;
    WallTime m_since{}, m_openedAt{}, m_heardAt{};
    WallTime m_retryAt = WallTime::max();
    std::optional<WallTime> m_brokenSince, m_maybeTrustedAt;
    WallTime m_toldAt{};   ///< A hole, by the clock.
    std::vector<Hole> m_holes;
    qint64 m_last = -1;
    std::deque<WallTime> m_resyncsAsked;
    Clock::duration m_trusted{0};
    qint64 m_messages = 0;   ///< While it was trusted.
    WallTime m_knownSince{}, m_spokeAt{};
};

}   // namespace feedwarden
