// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/event.h"
#include "core/connection/feedsnapshot.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace feedwarden {

/// Why something may not be trusted now.
enum class Distrust {
    None,   ///< It may.
    UnknownFeed,
    UnknownStream,
    Starting,   ///< Nothing is known of the feed yet.
    Stopped,    ///< By the user.
    NoAnswer,   ///< The thread of the feed's lines has not spoken for longer than TrustBook::PictureLifetime.
    Pending,    ///< This and the following as in TrustState.
    Syncing,
    Silent,
    Gapped,
    Blind,
    Rejected,
    Paused,
    ShuttingDown,   ///< The program ends.
};

/// "none", "unknown_feed", ...
[[nodiscard]] QLatin1String nameOf(Distrust reason);

/// Whether one stream may be trusted now. What is unknown is none.
struct TrustVerdict {
    Distrust reason = Distrust::UnknownFeed;
    std::optional<TrustState> trust;                  ///< Of the line that is best off, as it was told last.
    Cause cause = Cause::None;                        ///< Why that line has no session.
    bool isQuiet = false;                             ///< Trusted without an event yet, and accepted as quiet.
    std::optional<Clock::time_point> lastMessageAt;   ///< As of the newest picture: a later one may be on its way.
    quint64 changes = 0;   ///< Of trust so far: whoever missed some sees by how many it has grown.
    WallTime since{};      ///< Of the last of them; the epoch before the first.

    [[nodiscard]] bool isTrusted() const { return reason == Distrust::None; }
};

/// The same for a whole feed: trusted where each of its streams is.
struct FeedTrustVerdict {
    QString feed;
    Distrust reason = Distrust::UnknownFeed;   ///< Of the first stream that is not trusted, in the feed's order.
    std::optional<StreamKey> stream;           ///< That stream.
    int trustedStreams = 0, wantedStreams = 0;
    std::optional<Clock::time_point> lastMessageAt;   ///< The newest of all.

    [[nodiscard]] bool isTrusted() const { return reason == Distrust::None; }
};

/// What is asked about.
struct TrustSubject {
    QString feed;
    StreamKey stream;

    friend bool operator==(const TrustSubject &, const TrustSubject &) = default;
};
inline size_t qHash(const TrustSubject &subject, size_t seed = 0)
{
    return qHashMulti(seed, subject.feed, subject.stream);
}

/// What may be trusted now, from pictures and events. Never says "trusted" for longer than that is known: an event
/// counts from its arrival, a picture that was taken before cannot overrule it, and one that is not renewed in time
/// counts for nothing.
///
/// A pure value. Not thread-safe.
class TrustBook final
{
public:
    /// A feed in which nothing happens is pictured once a second; a second more is for a loaded machine.
    static constexpr Clock::duration PictureLifetime = 2s;

    /// Pictures that were taken before `from` count for nothing: what happened since then was not heard here.
    explicit TrustBook(Clock::time_point from = {}) : m_from(from) {}

    /// All feeds that there are: those that are missing are gone.
    void setFeeds(const QList<FeedSnapshot> &feeds, Clock::time_point now, WallTime wall);
    void addEvent(const Event &event, Clock::time_point now, WallTime wall);
    /// Notices what is no longer true because time went by; to be called at nextExpiry().
    void advance(Clock::time_point now, WallTime wall);
    /// From now on nothing can be trusted.
    void shutDown(WallTime wall);

    /// When the next picture of a feed is too old; none while all are already, or there is none.
    [[nodiscard]] std::optional<Clock::time_point> nextExpiry() const;

    /// The streams whose verdict has changed since the last call, each once, in the order of their changes.
    [[nodiscard]] QList<TrustSubject> takeChanges();

    [[nodiscard]] bool knows(const QString &feed) const { return findFeed(feed); }
    [[nodiscard]] TrustVerdict verdict(const TrustSubject &subject, Clock::time_point now) const;
    [[nodiscard]] FeedTrustVerdict feedVerdict(const QString &feed, Clock::time_point now) const;
    [[nodiscard]] QStringList feeds() const;                                  ///< In the configuration's order.
    [[nodiscard]] QList<TrustSubject> streamsOf(const QString &feed) const;   ///< In the feed's order.

private:
    /// A stream on one line.
    struct Carrier {
        int line = 0;
        TrustState trust = TrustState::Pending;
        Clock::time_point toldAt{};   ///< Arrival of the last event about it.
        bool isQuiet = false;
        std::optional<Clock::time_point> lastMessageAt;
    };
    struct Stream {
        StreamKey key;
        std::vector<Carrier> carriers;   ///< One; two while it is twinned or moves.
        Distrust toldReason = Distrust::UnknownStream;
        std::optional<TrustState> toldTrust;
        Cause toldCause = Cause::None;
        quint64 changes = 0;
        WallTime since{};
    };
    struct Line {
        int line = 0;
        LineState state = LineState::Idle;
        Cause cause = Cause::None;
        Clock::time_point toldAt{};
    };
    struct Feed {
        QString name;
        bool isWanted = true;
        std::optional<Clock::time_point> takenAt;   ///< Of the newest picture; none before the first.
        bool hasExpired = false;                    ///< That has been noticed.
        std::vector<Line> lines;
        std::vector<Stream> streams;
        QHash<StreamKey, size_t> places;   ///< In `streams`.
    };

    [[nodiscard]] const Feed *findFeed(const QString &name) const;
    [[nodiscard]] Feed *findFeed(const QString &name);
    [[nodiscard]] static Stream *find(Feed &feed, const StreamKey &key, size_t hint);
    static Stream &findOrAdd(Feed &feed, const StreamKey &key, size_t hint);
    static Carrier &carrierOf(Stream &stream, int line);
    static Line &lineOf(Feed &feed, int line);
    void takePicture(Feed &feed, const FeedSnapshot &snapshot, Clock::time_point takenAt);
    void dropWhatIsGone(Feed &feed, const FeedSnapshot &snapshot, Clock::time_point takenAt);
    [[nodiscard]] Distrust distrustOfFeed(const Feed &feed, Clock::time_point now) const;
    [[nodiscard]] TrustVerdict judge(const Feed &feed, const Stream &stream, Clock::time_point now) const;
    /// Notes a change where there is one.
    void follow(const Feed &feed, Stream &stream, Clock::time_point now, WallTime wall);
    void followAll(Feed &feed, Clock::time_point now, WallTime wall);
    void noteGone(const Feed &feed);
    void noteChange(const TrustSubject &subject);

    Clock::time_point m_from;
    std::vector<Feed> m_feeds;
    bool m_isShuttingDown = false;
    QList<TrustSubject> m_changes;
    QSet<TrustSubject> m_changed;   ///< The same.
};

}   // namespace feedwarden
