// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historybatch.h"
#include "core/history/historydatabase.h"
#include "core/history/livehistory.h"
#include "core/history/spanset.h"
#include "core/history/storedevents.h"

#include <QJsonObject>

#include <map>
#include <optional>
#include <vector>

namespace feedwarden {

/// A time during which a program watched.
struct KeptRun {
    qint64 id = 0;
    WallTime begin{}, seen{};
    std::optional<WallTime> end;   ///< None while it goes on.
    std::optional<bool> isClean;   ///< False: it ended without a word, at about `seen`.
    QString program, version;
};

/// An outage as it is kept.
struct KeptOutage {
    Outage outage;
    bool isCut = false;   ///< Nobody watched any more while it was still under way.
};

/// How far a stream was trusted, and when.
struct KeptTrust {
    QString feed;
    int line = 1;
    QString stream;   ///< "BTCUSDT/trade".
    WallTime begin{};
    std::optional<WallTime> end;   ///< None while it lasts.
    TrustState state = TrustState::Pending;
};

/// Messages that never came.
struct KeptGap {
    QString feed;
    int line = 1;
    QString stream;   ///< Empty: of the whole connection.
    WallTime time{};
    quint64 expected = 0, received = 0, missing = 0;
    std::optional<WallTime> resynced;
};

/// The life of one WebSocket.
struct KeptSession {
    QString feed;
    int line = 1;
    WallTime begin{};
    std::optional<WallTime> end;
    QString cause;
};

/// An event as it was told, in the words of JSON lines.
struct KeptEvent {
    qint64 id = 0;
    WallTime time{};
    QString feed, account, event;
    QJsonObject content;   ///< As it was printed.
};

/// As it was told, but for what the store does not keep: its id is the store's, and its instant is none. None for an
/// event that this version does not know.
[[nodiscard]] std::optional<Event> eventOf(const KeptEvent &kept);

/// What happened and was not written.
struct KeptLoss {
    TimeSpan time;
    int batches = 0, events = 0;
    QString reason;
};

/// Asks the history, also while another program writes it. What it does not have is empty; fault() tells a question
/// that failed. An empty `feed` means all of them.
///
/// Thread: the one that made it.
class HistoryReader final
{
public:
    /// False with a fault: no file, a newer one, no permission.
    [[nodiscard]] bool open(const QString &dataFolder);
    [[nodiscard]] const HistoryFault &fault() const { return m_db.fault(); }
    /// What was read lately is read from the disk again: for a pause.
    void rest() { m_db.forgetPages(); }
    /// A question since open() could not be answered, and what was given back is not all.
    [[nodiscard]] bool hasFailed() const { return m_db.hasFailed(); }

    [[nodiscard]] QStringList feeds();
    /// By feed: when it was seen for the first time, as far as it is still known.
    [[nodiscard]] std::map<QString, WallTime> firstSeen();
    /// By feed; without those that were last seen before the file knew venues.
    [[nodiscard]] std::map<QString, QString> venues();
    [[nodiscard]] std::vector<KeptRun> runs(TimeSpan time);
    [[nodiscard]] std::vector<ConditionBand> bands(const QString &feed, TimeSpan time);
    /// With their attempts where those are asked for; oldest first.
    [[nodiscard]] std::vector<KeptOutage> outages(const QString &feed, TimeSpan time, bool withAttempts = true);
    [[nodiscard]] std::vector<KeptTrust> trust(const QString &feed, TimeSpan time);
    [[nodiscard]] std::vector<KeptGap> gaps(const QString &feed, TimeSpan time);
    [[nodiscard]] std::vector<KeptSession> sessions(const QString &feed, TimeSpan time);
    /// The newest last, at most `most` of them.
    [[nodiscard]] std::vector<KeptEvent> events(const QString &feed, TimeSpan time, int most);
    /// Likewise.
    [[nodiscard]] std::vector<KeptEvent> events(const EventQuestion &question);
    /// How many there are in all, counted up to `enough`.
    [[nodiscard]] int countEvents(const EventQuestion &question, int enough);
    /// Of all feeds; none without any.
    [[nodiscard]] std::optional<WallTime> firstEvent();
    [[nodiscard]] std::vector<KeptLoss> losses(TimeSpan time);
    /// Of incidents that began in that time; oldest first.
    [[nodiscard]] std::vector<IncidentNote> notes(const QString &feed, TimeSpan time);
    /// Of one line, or with line 0 of all lines of the feed together.
    [[nodiscard]] std::vector<LineSample> samples(const QString &feed, int line, SampleStep step, TimeSpan time);
    /// The longest step that gives at least `points` in that time, as far back as there is anything; of those that
    /// reach back so far, and not shorter than `shortest`.
    [[nodiscard]] SampleStep stepFor(const QString &feed, TimeSpan time, int points,
                                     SampleStep shortest = SampleStep::Second);

private:
    [[nodiscard]] static std::vector<KeptEvent> takeEvents(QSqlQuery *rows);
    [[nodiscard]] std::optional<WallTime> firstSample(const QString &feed, SampleStep step);

    HistoryDatabase m_db;
};

}   // namespace feedwarden
