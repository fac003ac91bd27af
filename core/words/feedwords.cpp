// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/feedwords.h"

#include "core/words/sentences.h"
#include "core/words/units.h"
#include "core/words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace feedwarden {

namespace {

struct FeedWords {
    Q_DECLARE_TR_FUNCTIONS(FeedWords)
};

/// Lower is worse.
int rankOf(TrustState trust)
{
    switch (trust) {
    case TrustState::Silent:
        return 0;
    case TrustState::Gapped:
        return 1;
    case TrustState::Rejected:
        return 2;
    default:
        return 3;
    }
}

bool isDegrading(const StreamSnapshot &stream) { return rankOf(stream.trust) < 3; }

QString streamCount(const FeedSnapshot &feed)
{
    return FeedWords::tr("%n stream(s)", nullptr, int(feed.streams.size()));
}

/// All that describing one feed needs at once.
class Describer final
{
public:
    Describer(const FeedSnapshot &feed, Clock::time_point now, WallTime wall)
        : m_feed(feed), m_line(feed.worst), m_now(now), m_wall(wall)
    {
    }

    FeedDescription describe()
    {
        m_text.condition = conditionOf(m_feed);
        switch (m_text.condition) {
        case Condition::Trusted:
            trusted();
            break;
        case Condition::Connecting:
            connecting();
            break;
        case Condition::Degraded:
            degraded();
            break;
        case Condition::Down:
            down();
            break;
        case Condition::BreakerOpen:
            breakerOpen();
            break;
        case Condition::Blocked:
            blocked();
            break;
        case Condition::Planned:
            planned();
            break;
        case Condition::Local:
            local();
            break;
        case Condition::NoData:
            noData();
            break;
        }
        return m_text;
    }

private:
    [[nodiscard]] QString age(Clock::time_point since) const { return durationText(m_now - since); }
    [[nodiscard]] QString clockTime(Clock::time_point at) const
    {
        return timeText(m_wall + (at - m_now), TimeStyle::Clock);
    }
    [[nodiscard]] QString attemptNumber() const { return QLocale().toString(std::max(1, m_line.attempt)); }
    [[nodiscard]] Clock::time_point downSince() const { return m_line.downSince.value_or(m_line.stateSince); }

    /// The cause with its numbers where the newest attempt has them.
    [[nodiscard]] QString causeSentence() const
    {
        if (m_line.lastAttempt && m_line.lastAttempt->failure && m_line.lastAttempt->failure->cause == m_line.cause)
            return sentenceFor(*m_line.lastAttempt->failure);
        return sentenceFor(m_line.cause);
    }

    [[nodiscard]] QString sinceSentence() const
    {
        const int failed = m_line.attempt - 1;
        const QString since = clockTime(downSince());
        if (failed < 1)
            return FeedWords::tr("Down since %1.").arg(since);
        //: %n attempts, %1 is a time of day.
        return FeedWords::tr("Down since %1; %n attempt(s) have failed.", nullptr, failed).arg(since);
    }

    void trusted()
    {
        m_text.word = wordFor(Condition::Trusted);
        m_text.headline = m_text.word;
        const auto quiet = std::count_if(m_feed.streams.cbegin(), m_feed.streams.cend(),
                                         [](const StreamSnapshot &stream) { return stream.isQuiet; });
        m_text.detail = streamCount(m_feed);
        if (quiet > 0) {
            //: %1 is "4 streams", %n of them have no event yet.
            m_text.detail = FeedWords::tr("%1, %n quiet", nullptr, int(quiet)).arg(m_text.detail);
        }
        m_text.explanation = FeedWords::tr("Every stream is complete and recent.");
        if (quiet > 0) {
            m_text.explanation = joinSentences(
                {m_text.explanation,
                 FeedWords::tr("%n stream(s) are quiet: accepted, with no event yet.", nullptr, int(quiet))});
        }
        if (m_feed.metrics.uptime) {
            const auto up = *m_feed.metrics.uptime + (m_now - m_line.takenAt);
            m_text.headline = FeedWords::tr("Trusted, connected for %1").arg(durationText(up));
        }
        if (m_line.state == LineState::Streaming)
            m_text.next = FeedWords::tr("The session is young: it counts as stable once it has lasted.");
    }

    void connecting()
    {
        switch (m_line.state) {
        case LineState::Waiting:
            m_text.word = wordFor(LineState::Waiting);
            m_text.detail = FeedWords::tr("for its turn at this host");
            m_text.explanation = FeedWords::tr("Attempts to one host are spaced, so that no exchange is flooded.");
            if (m_line.nextAttemptAt && !isQueued(m_line, m_now))
                m_text.next = FeedWords::tr("It connects in %1.").arg(countdownText(*m_line.nextAttemptAt - m_now));
            break;
        case LineState::Subscribing:
            m_text.word = wordFor(LineState::Subscribing);
            m_text.detail = streamCount(m_feed);
            m_text.explanation = FeedWords::tr("The connection is open; the exchange has been asked for its streams.");
            break;
        case LineState::Streaming:
        case LineState::Stable:
            m_text.word = wordFor(TrustState::Syncing);
            m_text.detail = FeedWords::tr("%1 of %2 streams trusted")
                                .arg(QLocale().toString(m_feed.metrics.trustedStreams),
                                     QLocale().toString(m_feed.metrics.wantedStreams));
            m_text.explanation = FeedWords::tr("Data comes in; some streams are not complete yet.");
            break;
        case LineState::HalfOpenTrial:
            m_text.word = wordFor(LineState::HalfOpenTrial);
            m_text.detail = FeedWords::tr("one attempt while the breaker is half open");
            m_text.explanation = FeedWords::tr("The breaker lets one trial through.");
            break;
        case LineState::Connecting:
        case LineState::Idle:
        case LineState::Draining:
        case LineState::BreakerOpen:
        case LineState::Blocked:
        case LineState::Throttled:
        case LineState::Offline:
        case LineState::Rotating:
            m_text.word = wordFor(LineState::Connecting);
            m_text.detail = m_line.host;
            m_text.explanation = FeedWords::tr("The connection is being made: name, TCP, TLS, upgrade.");
            break;
        }
        m_text.headline = FeedWords::tr("%1 for %2").arg(m_text.word, age(m_line.stateSince));
    }

    void degraded()
    {
        const StreamSnapshot *const worst = worstStream(m_feed);
        if (!worst) {
            m_text.word = wordFor(Condition::Degraded);
            m_text.headline = m_text.word;
            return;
        }
        const auto alike = std::count_if(
            m_feed.streams.cbegin(), m_feed.streams.cend(),
            [worst](const StreamSnapshot &stream) { return stream.trust == worst->trust; });
        const QString name = worst->key.toString();
        const auto others = int(alike - 1);
        m_text.word = wordFor(worst->trust);
        m_text.headline = m_text.word;
        m_text.detail = name;
        m_text.explanation = sentenceFor(worst->trust);
        switch (worst->trust) {
        case TrustState::Silent:
            if (worst->lastMessageAt) {
                const QString silence = age(*worst->lastMessageAt);
                m_text.headline = FeedWords::tr("Silent for %1").arg(silence);
                m_text.detail = FeedWords::tr("%1 for %2").arg(name, silence);
                m_text.alarm = FeedWords::tr("%1: %2 has been silent for %3").arg(m_feed.title, name, silence);
                if (others > 0) {
                    //: %1 is an exchange, %n of its %2 streams, %3 a duration.
                    m_text.alarm = FeedWords::tr("%1: %n of %2 streams silent, for up to %3", nullptr, others + 1)
                                       .arg(m_feed.title, QLocale().toString(m_feed.streams.size()), silence);
                }
            } else {
                m_text.alarm = FeedWords::tr("%1: %2 has never spoken").arg(m_feed.title, name);
            }
            m_text.explanation = FeedWords::tr(
                                     "%1 has sent nothing for longer than it is known to pause; its last prices are "
                                     "old.")
                                     .arg(name);
            m_text.next = FeedWords::tr("It is asked for again by itself.");
            break;
        case TrustState::Gapped:
            m_text.alarm = FeedWords::tr("%1: %2 has a gap").arg(m_feed.title, name);
            m_text.explanation = FeedWords::tr("Messages of %1 are missing in between.").arg(name);
            m_text.next = FeedWords::tr("It is brought back in step by itself.");
            break;
        case TrustState::Rejected:
        case TrustState::Pending:
        case TrustState::Syncing:
        case TrustState::Trusted:
        case TrustState::Blind:
        case TrustState::Paused:
            m_text.alarm = FeedWords::tr("%1 refused %2").arg(m_feed.title, name);
            m_text.explanation = FeedWords::tr("The exchange refused %1.").arg(name);
            m_text.next = FeedWords::tr("Check the symbol and the channel; the other streams go on.");
            break;
        }
        if (others > 0) {
            //: Behind the name of a stream: so many more are alike.
            m_text.detail = joinSentences({m_text.detail, FeedWords::tr("and %n more", nullptr, others)});
            m_text.explanation = joinSentences(
                {m_text.explanation, FeedWords::tr("%n more stream(s) are in the same state.", nullptr, others)});
        }
    }

    void down()
    {
        const bool throttled = m_line.state == LineState::Throttled;
        m_text.word = throttled ? wordFor(LineState::Throttled) : wordFor(Condition::Down);
        m_text.headline = throttled ? FeedWords::tr("Throttled for %1").arg(age(downSince()))
                                    : FeedWords::tr("Down for %1").arg(age(downSince()));
        m_text.alarm = throttled ? FeedWords::tr("%1 is throttled for %2").arg(m_feed.title, age(downSince()))
                                 : FeedWords::tr("%1 is down for %2").arg(m_feed.title, age(downSince()));
        const QString phrase = phraseFor(m_line.cause);
        m_text.explanation = joinSentences({causeSentence(), sinceSentence()});
        if (m_line.state == LineState::Waiting || throttled) {
            QString attempt;
            if (isQueued(m_line, m_now)) {
                //: Behind a cause: a retry whose time has come, but not its turn among those to the same host.
                attempt = FeedWords::tr("attempt %1 waits for its turn").arg(attemptNumber());
                m_text.next = FeedWords::tr("Attempt %1 waits for its turn: attempts to one host are spaced.")
                                  .arg(attemptNumber());
            } else if (m_line.nextAttemptAt) {
                const QString left = countdownText(*m_line.nextAttemptAt - m_now);
                //: Behind a cause: the retry that is waited for.
                attempt = FeedWords::tr("attempt %1 in %2").arg(attemptNumber(), left);
                m_text.next = FeedWords::tr("Attempt %1 in %2.").arg(attemptNumber(), left);
            } else {
                //: Behind a cause: nothing happens by itself.
                attempt = FeedWords::tr("no attempt planned");
                m_text.next = FeedWords::tr("No attempt is planned: connect by hand.");
            }
            m_text.detail = phrase.isEmpty() ? attempt : FeedWords::tr("%1, %2").arg(phrase, attempt);
            m_text.next = joinSentences({m_text.next, helpFor(m_line.cause)});
        } else {
            //: Behind a cause: the retry that is being made.
            const QString attempt = FeedWords::tr("attempt %1 under way").arg(attemptNumber());
            m_text.detail = phrase.isEmpty() ? attempt : FeedWords::tr("%1, %2").arg(phrase, attempt);
            m_text.next = joinSentences(
                {FeedWords::tr("Attempt %1 is under way.").arg(attemptNumber()), helpFor(m_line.cause)});
        }
    }

    void breakerOpen()
    {
        m_text.word = wordFor(Condition::BreakerOpen);
        const bool trial = m_line.state == LineState::HalfOpenTrial;
        m_text.headline = FeedWords::tr("Breaker open, down for %1").arg(age(downSince()));
        m_text.alarm = FeedWords::tr("%1: breaker open, down for %2").arg(m_feed.title, age(downSince()));
        const QString phrase = phraseFor(m_line.cause);
        const auto until = m_line.breakerUntil ? m_line.breakerUntil : m_line.nextAttemptAt;
        //: Behind a cause: when the open breaker lets an attempt through.
        QString trialText = until ? FeedWords::tr("trial in %1").arg(countdownText(*until - m_now)) : QString();
        if (trial)
            trialText = FeedWords::tr("trial under way");
        m_text.detail = phrase.isEmpty() || trialText.isEmpty() ? joinSentences({phrase, trialText})
                                                                : FeedWords::tr("%1, %2").arg(phrase, trialText);
        const int failures = m_feed.metrics.consecutiveFailures;
        m_text.explanation = joinSentences({causeSentence(), sinceSentence()});
        if (m_line.hostBreakerHolds) {
            m_text.explanation = joinSentences(
                {m_text.explanation,
                 FeedWords::tr("The breaker of %1 holds all lines to this host.").arg(m_line.host)});
        } else if (failures > 0) {
            m_text.explanation = joinSentences(
                {m_text.explanation, FeedWords::tr("It opened after %n failure(s) in a row.", nullptr, failures)});
        }
        if (trial)
            m_text.next = FeedWords::tr("One trial is under way; its outcome closes the breaker or opens it again.");
        else if (until)
            m_text.next = FeedWords::tr("One trial in %1.").arg(countdownText(*until - m_now));
        else
            m_text.next = FeedWords::tr("It is held open until you reset it.");
        m_text.next = joinSentences({m_text.next, helpFor(m_line.cause)});
    }

    void blocked()
    {
        m_text.word = wordFor(Condition::Blocked);
        m_text.detail = phraseFor(m_line.cause);
        m_text.headline = FeedWords::tr("Blocked for %1").arg(age(downSince()));
        m_text.alarm = m_text.detail.isEmpty() ? FeedWords::tr("%1 is blocked").arg(m_feed.title)
                                               : FeedWords::tr("%1 is blocked: %2").arg(m_feed.title, m_text.detail);
        m_text.explanation = joinSentences(
            {causeSentence(), FeedWords::tr("Down since %1.").arg(clockTime(downSince()))});
        m_text.next = adviceFor(m_line.cause);
        if (m_line.nextAttemptAt) {
            m_text.next = joinSentences(
                {m_text.next,
                 FeedWords::tr("It is asked again in %1.").arg(countdownText(*m_line.nextAttemptAt - m_now))});
        }
    }

    void planned()
    {
        m_text.word = wordFor(m_line.state);
        m_text.detail = phraseFor(m_line.cause);
        m_text.headline = m_text.word;
        m_text.explanation = m_line.state == LineState::Rotating
                                 ? FeedWords::tr("A second connection takes over before the first one is closed.")
                                 : FeedWords::tr("The connection is being closed in an orderly way.");
        m_text.explanation = joinSentences({sentenceFor(m_line.cause), m_text.explanation});
        m_text.next = FeedWords::tr("There is nothing to do.");
    }

    void local()
    {
        const bool asleep = m_line.cause == Cause::Suspended;
        //: State of a feed: this computer was asleep.
        m_text.word = asleep ? FeedWords::tr("Asleep") : wordFor(Condition::Local);
        m_text.detail = phraseFor(m_line.cause);
        m_text.headline = asleep ? FeedWords::tr("Asleep for %1").arg(age(downSince()))
                                 : FeedWords::tr("Own link down for %1").arg(age(downSince()));
        m_text.alarm = asleep ? QString() : FeedWords::tr("Your own link is down for %1").arg(age(downSince()));
        m_text.explanation = joinSentences({sentenceFor(m_line.cause), FeedWords::tr("The exchange is not at fault.")});
        m_text.next = adviceFor(m_line.cause);
        if (m_line.nextAttemptAt) {
            m_text.next = joinSentences(
                {m_text.next, FeedWords::tr("Next look in %1.").arg(countdownText(*m_line.nextAttemptAt - m_now))});
        }
    }

    void noData()
    {
        if (!m_feed.isWanted) {
            m_text.word = wordFor(LineState::Idle);
            m_text.detail = phraseFor(Cause::UserStop);
            m_text.headline = FeedWords::tr("Stopped by you");
            m_text.explanation = FeedWords::tr("Nothing is received, and the time does not count as blind.");
            m_text.next = FeedWords::tr("Start it when you want it.");
            return;
        }
        m_text.word = wordFor(Condition::NoData);
        m_text.detail = FeedWords::tr("not started yet");
        m_text.headline = FeedWords::tr("Not started yet");
        m_text.explanation = FeedWords::tr("The feed has not made its first attempt.");
    }

    const FeedSnapshot &m_feed;
    const ConnectionSnapshot &m_line;
    const Clock::time_point m_now;
    const WallTime m_wall;
    FeedDescription m_text;
};

}   // namespace

FeedDescription describe(const FeedSnapshot &feed, Clock::time_point now, WallTime wall)
{
    return Describer(feed, now, wall).describe();
}

bool isQueued(const ConnectionSnapshot &line, Clock::time_point now)
{
    // Snapshots are up to a second old.
    return line.state == LineState::Waiting && line.nextAttemptAt && now - *line.nextAttemptAt > 2s;
}

QString trustSummary(const QList<FeedSnapshot> &feeds)
{
    const auto wanted = std::count_if(feeds.cbegin(), feeds.cend(),
                                      [](const FeedSnapshot &feed) { return feed.isWanted; });
    const auto trusted = std::count_if(feeds.cbegin(), feeds.cend(), [](const FeedSnapshot &feed) {
        const Condition condition = conditionOf(feed);
        // A planned change of lines is without a gap: the data is as good as before.
        return feed.isWanted
               && (condition == Condition::Trusted
                   || (condition == Condition::Planned && feed.metrics.wantedStreams > 0
                       && feed.metrics.trustedStreams == feed.metrics.wantedStreams));
    });
    //: %n feeds are wanted, %1 of them are trusted.
    return FeedWords::tr("%1 of %n feed(s) trusted", nullptr, int(wanted)).arg(QLocale().toString(qlonglong(trusted)));
}

const StreamSnapshot *worstStream(const FeedSnapshot &feed)
{
    const StreamSnapshot *worst = nullptr;
    for (const StreamSnapshot &stream : feed.streams) {
        if (!isDegrading(stream))
            continue;
        if (!worst || rankOf(stream.trust) < rankOf(worst->trust)
            || (stream.trust == worst->trust && stream.lastMessageAt && worst->lastMessageAt
                && *stream.lastMessageAt < *worst->lastMessageAt))
            worst = &stream;
    }
    return worst;
}

}   // namespace feedwarden
