// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <optional>

namespace feedwarden {

/// Whether the changes of an account are heard, and what has to be read again where they were not.
///
/// A venue tells each change once, to whoever listens. So a time in which nobody did, or may not have, ends only when
/// the account as it stands has been read by somebody who was listening again before the reading began: what is read
/// earlier does not hold what changed later.
///
/// A pure value; whatever depends on time takes `now`. Not thread-safe.
class AccountHearing final
{
public:
    /// Nothing is heard from `since` on, or may not be: the session was lost, or its key has ended. Where that is said
    /// more than once, the earliest counts.
    void stopped(Clock::time_point since);
    /// The venue says that `key`, by which the account is heard, lives; 0 = there are no such keys. Where it was
    /// another one before, that has ended without a word, some time since it was last known to live.
    void keyLives(size_t key, Clock::time_point now);
    /// So it does, since something was heard by it.
    void heard(Clock::time_point now) { m_keyLivedAt = now; }
    /// The venue does not know the key any more, and has not said since when.
    void keyIsGone() { stopped(m_keyLivedAt); }
    /// The venue says that the key ends now.
    void keyEnds(Clock::time_point now);
    /// A session hears what is told from here on. The account is to be read if it was not heard before, and what was
    /// being read is read from its beginning.
    void resumed();

    [[nodiscard]] bool isHearing() const { return m_isHearing; }
    /// The account is to be read now.
    [[nodiscard]] bool isDue() const { return m_isHearing && m_isToBeRead; }
    /// The reading that begins now; never the same twice.
    [[nodiscard]] quint64 beginReading();
    /// `reading` is still worth something.
    [[nodiscard]] bool isUnderWay(quint64 reading) const { return m_isReading && reading == m_reading; }
    void readingFailed() { ++m_failures; }

    struct Reread {
        std::optional<Clock::duration> unheard;   ///< Since when it had not been heard; none for the first time.
        int failures = 0;                         ///< Questions that were asked in vain in this reading.
    };
    /// The reading under way is done: all is known again.
    [[nodiscard]] Reread finishReading(Clock::time_point now);

private:
    std::optional<Clock::time_point> m_unheardSince;
    size_t m_key = 0;   ///< 0 also where it is known when it ended.
    Clock::time_point m_keyLivedAt{};
    bool m_isHearing = false;
    bool m_isToBeRead = false;
    bool m_isReading = false;
    quint64 m_reading = 0;
    int m_failures = 0;
};

}   // namespace feedwarden
