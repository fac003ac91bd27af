// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/pastquestion.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>

namespace feedwarden {

class LiveHistory;
class WorkerThread;

/// The whole past as one: what is in memory, and before that what the store has, up to years ago.
///
/// What is asked for and not here yet is read on a thread of its own, in pieces that serve the neighbouring ranges too,
/// and `changed` tells when there is more; until then the answer holds what there is, and isReading() says that it is
/// not all. What was read stays, up to MaxPieces. Where the store cannot be read it is asked again from time to time,
/// and memory alone answers.
///
/// Thread: that of the LiveHistory; nothing here waits for a disk, but the destructor for the question under way.
class FullHistory final : public QObject, public Past
{
    Q_OBJECT
public:
    static constexpr int MaxPieces = 1'200;   ///< Each of up to PieceSteps steps: at most 20 MB.
    static constexpr int PieceSteps = 256;

    /// `live` is borrowed.
    explicit FullHistory(const LiveHistory *live, QObject *parent = nullptr);
    ~FullHistory() override;

    /// Where the store is; empty: nowhere, as at first. What another one said is forgotten.
    void open(const QString &dataFolder);

    [[nodiscard]] std::vector<HistorySample> samples(const QString &feed, WallTime from, WallTime to,
                                                     int maxPoints) const override;
    [[nodiscard]] std::vector<HeatStep> heat(const QString &feed, WallTime from, WallTime to,
                                             int maxPoints) const override;
    [[nodiscard]] std::vector<ConditionBand> bands(const QString &feed, WallTime from, WallTime to) const override;
    /// With their attempts where the time is at most a week.
    [[nodiscard]] SharedOutages sharedOutages(const QString &feed, WallTime from, WallTime to) const override;
    [[nodiscard]] quint64 bandChanges(const QString &feed) const override;
    [[nodiscard]] quint64 outageChanges(const QString &feed) const override;
    /// Of this run only: the store has no set-up phases.
    [[nodiscard]] std::vector<LineAttempt> lineAttempts(const QString &feed) const override;
    [[nodiscard]] std::optional<WallTime> firstSeen(const QString &feed) const override;
    [[nodiscard]] std::optional<WallTime> lastSeen(const QString &feed) const override;
    /// Latencies of the step in which memory begins may be in it twice: one of 300 and more.
    [[nodiscard]] SpanFigures figures(const QString &feed, WallTime from, WallTime to) const override;
    [[nodiscard]] std::shared_ptr<const StoredEvents> storedEvents(const EventQuestion &question) const override;
    [[nodiscard]] Store store() const override;
    [[nodiscard]] bool isReading() const override { return m_isAsking || !m_waiting.empty(); }

    // For tests.
    [[nodiscard]] int pieceCount() const { return int(m_pieces.size()); }
    void setRetry(std::chrono::milliseconds interval) { m_retry.setInterval(interval); }
    void setRoom(int pieces) { m_room = pieces; }

signals:
    /// There is more than when it was asked last; at most ten times a second.
    void changed();
    /// The store could not be asked; `detail` is for the log.
    void failed(const QString &detail);

private:
    class Reader;
    struct Key {
        PastQuestion::Kind kind = PastQuestion::Kind::Samples;
        QString feed;
        qint64 step = 0;    ///< Seconds; of figures where they begin, in nanoseconds since the epoch.
        qint64 place = 0;   ///< Of the piece, in pieces since the epoch; of figures where they end.

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, int(key.kind), key.feed, key.step, key.place);
        }
    };
    struct Piece {
        PastAnswer answer;
        WallTime goodUntil{};   ///< What came later was not on the disk yet.
        quint64 usedAt = 0;
    };
    struct Waiting {
        Key key;
        PastQuestion question;
        Clock::time_point askedAt{};
    };

    /// The piece, or null; then it is asked for. `until`: how far it has to be good.
    const Piece *piece(const Key &key, TimeSpan span, WallTime until) const;
    /// The pieces of that kind and step that [from, to) needs, as far as they are there, in order.
    [[nodiscard]] std::vector<const Piece *> pieces(PastQuestion::Kind kind, const QString &feed,
                                                    std::chrono::seconds step, WallTime from, WallTime to) const;
    /// What the store is asked for: [from, split) as far as it knows the feed; empty where that is nothing.
    [[nodiscard]] TimeSpan keptPart(const QString &feed, WallTime from, WallTime split) const;
    void askNext() const;
    void given(size_t bytes) const;
    void take(PastAnswer answer, const QString &fault);
    void makeRoom();

    const LiveHistory *const m_live;
    std::unique_ptr<WorkerThread> m_thread;
    Reader *m_reader;   ///< Lives on the thread, deleted by its end.
    QString m_folder;
    std::map<QString, WallTime> m_firstSeen;   ///< As the store has it.
    int m_room = MaxPieces;
    QTimer m_tellSoon;
    QTimer m_retry;
    mutable QTimer m_tidySoon;
    mutable qint64 m_givenBytes = 0;   ///< Since memory was given back.

    // What a question sets going changes nothing of the answer.
    mutable QHash<Key, Piece> m_pieces;
    mutable quint64 m_uses = 0;
    mutable std::deque<Waiting> m_waiting;
    mutable bool m_isAsking = false;
    mutable Waiting m_asked;
    quint64 m_bandChanges = 0, m_outageChanges = 0;   ///< Of all feeds; what is read of bands is of one.
    QHash<QString, quint64> m_bandChangesOf;
    std::optional<EventQuestion> m_eventsQuestion;   ///< What m_events answers.
    std::shared_ptr<const StoredEvents> m_events;
    quint64 m_folderNumber = 0;   ///< Answers of a former store are dropped.
};

}   // namespace feedwarden
