// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historytables.h"

#include "core/base/escaping.h"
#include "core/connection/eventjson.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace feedwarden {

/// Rows that go in one statement, so that no transaction becomes long.
static constexpr int DroppedAtOnce = 2'000;

void HistoryTables::forget()
{
    m_isReady = false;
    m_run = m_committedRun;
    m_series.clear();
    m_streams.clear();
    m_underWay.clear();
    m_complete.clear();
}

// ---- runs -------------------------------------------------------------------------------------------------------

bool HistoryTables::begin(WallTime now, const HistoryOptions &options)
{
    bool isKnown = false;
    m_seen.reset();
    if (m_run != 0) {
        QSqlQuery *const row = m_db.ask("SELECT seen FROM run WHERE id = ? AND begin = ? AND \"end\" IS NULL", m_run,
                                        m_runBegin);
        if (!row)
            return false;
        isKnown = row->next();   // Not in a file that took the place of ours.
        if (isKnown)
            m_seen = fromMicroseconds(row->value(0).toLongLong());
        row->finish();
    }
    m_isReady = (isKnown || beginRun(now, options)) && findUnpacked();
    return m_isReady;
}

bool HistoryTables::beginRun(WallTime now, const HistoryOptions &options)
{
    m_runBegin = {};
    if (!endOldRuns())
        return false;
    QSqlQuery *const inserted = m_db.ask("INSERT INTO run (begin, seen, program, version) VALUES (?, ?, ?, ?)", now,
                                         now, options.program, QStringLiteral(FEEDWARDEN_VERSION));
    if (!inserted)
        return false;
    m_run = m_db.lastId(inserted);
    m_runBegin = fromMicroseconds(toMicroseconds(now));   // As it can be found again.
    m_isNewRun = true;
    return true;
}

bool HistoryTables::endOldRuns()
{
    QSqlQuery *const open = m_db.ask("SELECT id, seen FROM run WHERE \"end\" IS NULL");
    if (!open)
        return false;
    std::vector<std::pair<qint64, WallTime>> runs;
    while (open->next())
        runs.emplace_back(open->value(0).toLongLong(), fromMicroseconds(open->value(1).toLongLong()));
    open->finish();
    for (const auto &[run, seen] : runs) {
        m_run = run;
        if (!endRun(seen) || !m_db.run("UPDATE run SET clean = 0 WHERE id = ?", run) || !rebuild(seen))
            return false;
    }
    return true;
}

/// Whatever is open ends with the run that watched it. An outage goes on, only nobody looks: it is cut.
bool HistoryTables::endRun(WallTime time)
{
    return m_db.run("UPDATE band SET \"end\" = max(begin, ?) WHERE run = ? AND \"end\" IS NULL", time, m_run)
           && m_db.run("UPDATE outage SET \"end\" = max(begin, ?), cut = 1 WHERE run = ? AND \"end\" IS NULL", time,
                       m_run)
           && m_db.run(
               "UPDATE session SET \"end\" = max(begin, ?), cause = 'unknown' WHERE run = ? AND \"end\" IS NULL", time,
               m_run)
           && m_db.run("UPDATE trust SET \"end\" = max(begin, ?) WHERE run = ? AND \"end\" IS NULL", time, m_run)
           && m_db.run("UPDATE run SET \"end\" = ?, seen = ?, clean = 1 WHERE id = ?", time, time, m_run);
}

/// The minute and the hour that were under way when a program ended without a word were never told: they are joined
/// from what was.
bool HistoryTables::rebuild(WallTime seen)
{
    QSqlQuery *const all = m_db.ask("SELECT id FROM series");
    if (!all)
        return false;
    std::vector<qint64> series;
    while (all->next())
        series.push_back(all->value(0).toLongLong());
    all->finish();
    static constexpr std::array joined = {std::pair(SampleStep::TenSeconds, SampleStep::Minute),
                                          std::pair(SampleStep::Minute, SampleStep::Hour)};
    for (const qint64 id : series) {
        for (const auto &[part, whole] : joined) {
            const WallTime begin = floorToLength(seen, lengthOf(whole));
            const auto known = m_db.samples(id, whole, begin, begin + lengthOf(whole));
            const auto parts = m_db.samples(id, part, begin, begin + lengthOf(whole));
            if (!known || !parts)
                return false;
            if (!known->empty() || parts->empty())
                continue;
            LineSample sample{.time = begin};
            for (const LineSample &one : *parts)
                joinInTime(sample, one);
            if (!writeSample(id, whole, std::move(sample)))
                return false;
        }
    }
    m_db.forgetPages();   // So much is not read again.
    return true;
}

// ---- a batch ----------------------------------------------------------------------------------------------------

bool HistoryTables::write(const HistoryBatch &batch)
{
    for (const Event &event : batch.events) {
        if (!writeEvent(event))
            return false;
    }
    for (const HistoryChanges::Bands &changed : batch.changes.bands) {
        if (!writeBands(changed))
            return false;
    }
    for (const Outage &outage : batch.changes.outages) {
        if (!writeOutage(outage))
            return false;
    }
    for (const KeptSample &kept : batch.samples) {
        const auto series = seriesOf(kept.feed, kept.line);
        if (!series || !writeSample(*series, kept.step, kept.sample))
            return false;
    }
    for (const SeenFeed &seen : batch.seenFeeds) {
        if (!m_db.run("INSERT INTO feed (name, venue) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET venue = "
                      "excluded.venue",
                      seen.feed, seen.venue))
            return false;
    }
    for (const SeenStream &seen : batch.seenStreams) {
        const auto stream = streamOf(seen.feed, seen.line, seen.stream);
        // Where an event was earlier it has said since when.
        if (!stream
            || !m_db.run(
                "INSERT OR IGNORE INTO trust (stream, begin, \"end\", run, state) SELECT ?, ?, NULL, ?, ? WHERE "
                "NOT EXISTS (SELECT 1 FROM trust WHERE stream = ? AND \"end\" IS NULL)",
                *stream, batch.time, m_run, nameOf(seen.trust), *stream))
            return false;
    }
    for (const EndedStream &ended : batch.endedStreams) {
        const auto stream = streamOf(ended.feed, ended.line, ended.stream);
        if (!stream
            || !m_db.run("UPDATE trust SET \"end\" = max(begin, ?) WHERE stream = ? AND \"end\" IS NULL", batch.time,
                         *stream))
            return false;
    }
    for (const QString &feed : batch.endedFeeds) {
        if (!endFeed(feed, batch.time))
            return false;
    }
    if (batch.isLast)
        return endRun(batch.time);
    return m_db.run("UPDATE run SET seen = ? WHERE id = ?", batch.time, m_run);
}

bool HistoryTables::writeEventsSingly(const HistoryBatch &batch, int &refused)
{
    for (const Event &event : batch.events) {
        if (writeEvent(event))
            continue;
        if (m_db.fault().kind != HistoryFault::Kind::Rejected)
            return false;
        ++refused;
    }
    return true;
}

bool HistoryTables::write(const Loss &loss)
{
    return m_db.run("INSERT INTO loss (begin, \"end\", batches, events, reason) VALUES (?, ?, ?, ?, ?)", loss.begin,
                    loss.end, loss.batches, loss.events, loss.reason);
}

bool HistoryTables::write(const IncidentNote &note)
{
    if (note.text.isEmpty())
        return m_db.run("DELETE FROM note WHERE feed = ? AND begin = ?", note.feed, note.begin);
    return m_db.run("INSERT OR REPLACE INTO note (feed, begin, changed, text) VALUES (?, ?, ?, ?)", note.feed,
                    note.begin, note.changed, note.text);
}

bool HistoryTables::endFeed(const QString &feed, WallTime time)
{
    return m_db.run("UPDATE band SET \"end\" = max(begin, ?) WHERE run = ? AND feed = ? AND \"end\" IS NULL", time,
                    m_run, feed)
           && m_db.run(
               "UPDATE outage SET \"end\" = max(begin, ?), cut = 1 WHERE run = ? AND feed = ? AND \"end\" IS NULL",
               time, m_run, feed)
           && m_db.run("UPDATE session SET \"end\" = max(begin, ?) WHERE \"end\" IS NULL AND series IN (SELECT id FROM "
                       "series WHERE feed = ?)",
                       time, feed)
           && m_db.run("UPDATE trust SET \"end\" = max(begin, ?) WHERE \"end\" IS NULL AND stream IN (SELECT stream.id "
                       "FROM stream JOIN series ON series.id = stream.series WHERE series.feed = ?)",
                       time, feed);
}

// ---- events -----------------------------------------------------------------------------------------------------

bool HistoryTables::writeEvent(const Event &event)
{
    // The rest stands in the other columns.
    const QByteArray content = QJsonDocument(argumentsOf(event)).toJson(QJsonDocument::Compact);
    if (!m_db.run("INSERT INTO event (time, run, feed, line, account, event, content) VALUES (?, ?, ?, ?, ?, ?, ?)",
                  event.time, m_run, event.feed, event.line, event.account, nameOf(event.payload),
                  QString::fromUtf8(content)))
        return false;
    if (event.feed.isEmpty())
        return true;
    if (const auto *trust = std::get_if<TrustChanged>(&event.payload))
        return followTrust(event, *trust);
    if (const auto *state = std::get_if<StateChanged>(&event.payload))
        return followSession(event, state->to, state->cause);
    if (std::holds_alternative<Rotated>(event.payload))
        return followSession(event, LineState::Waiting, Cause::Rotation)
               && followSession(event, LineState::Subscribing, Cause::None);
    if (const auto *gap = std::get_if<SequenceGap>(&event.payload))
        return followGap(event, *gap);
    if (const auto *resynced = std::get_if<Resynced>(&event.payload)) {
        const auto stream = streamOf(event.feed, event.line, resynced->stream);
        return stream
               && m_db.run("UPDATE gap SET resynced = ? WHERE stream = ? AND resynced IS NULL", event.time, *stream);
    }
    return true;
}

bool HistoryTables::followTrust(const Event &event, const TrustChanged &changed)
{
    const auto stream = streamOf(event.feed, event.line, changed.stream);
    return stream
           && m_db.run("UPDATE trust SET \"end\" = max(begin, ?) WHERE stream = ? AND \"end\" IS NULL", event.time,
                       *stream)
           && m_db.run("INSERT OR REPLACE INTO trust (stream, begin, \"end\", run, state) VALUES (?, ?, NULL, ?, ?)",
                       *stream, event.time, m_run, nameOf(changed.to));
}

/// From 101 on, whatever comes of it.
static bool hasSession(LineState state)
{
    static constexpr std::array states = {LineState::Subscribing, LineState::Streaming, LineState::Stable,
                                          LineState::Draining, LineState::Rotating};
    return std::find(states.begin(), states.end(), state) != states.end();
}

bool HistoryTables::followSession(const Event &event, LineState to, Cause cause)
{
    const auto series = seriesOf(event.feed, event.line);
    if (!series)
        return false;
    if (!hasSession(to))
        return m_db.run("UPDATE session SET \"end\" = max(begin, ?), cause = ? WHERE series = ? AND \"end\" IS NULL",
                        event.time, nameOf(cause), *series);
    QSqlQuery *const open = m_db.ask("SELECT id FROM session WHERE series = ? AND \"end\" IS NULL", *series);
    if (!open)
        return false;
    const bool isKnown = open->next();
    open->finish();
    return isKnown || m_db.run("INSERT INTO session (run, series, begin) VALUES (?, ?, ?)", m_run, *series, event.time);
}

bool HistoryTables::followGap(const Event &event, const SequenceGap &gap)
{
    const auto series = seriesOf(event.feed, event.line);
    if (!series)
        return false;
    std::optional<qint64> stream;
    if (gap.stream) {
        stream = streamOf(event.feed, event.line, *gap.stream);
        if (!stream)
            return false;
    }
    return m_db.run("INSERT INTO gap (time, series, stream, expected, received, missing) VALUES (?, ?, ?, ?, ?, ?)",
                    event.time, *series, stream, gap.expected, gap.received, gap.missing);
}

// ---- bands and outages ------------------------------------------------------------------------------------------

bool HistoryTables::writeBands(const HistoryChanges::Bands &changed)
{
    if (!m_db.run("DELETE FROM band WHERE run = ? AND feed = ? AND number >= ?", m_run, changed.feed, changed.fromId))
        return false;
    return std::all_of(changed.bands.cbegin(), changed.bands.cend(), [&](const ConditionBand &band) {
        return m_db.run("INSERT INTO band (run, feed, number, begin, \"end\", condition, state, cause, trust, detail) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        m_run, changed.feed, band.id, band.from, band.to, nameOf(band.condition), nameOf(band.state),
                        nameOf(band.cause), nameOf(band.trust), band.detail);
    });
}

static QString classOf(FailureClass failureClass) { return QString(letterOf(failureClass)); }

bool HistoryTables::writeOutage(const Outage &outage)
{
    if (!m_db.run(
            "INSERT INTO outage (run, feed, number, line, begin, \"end\", cause, class, detail, attempts, breaker, "
            "last_data, last_data_exact) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (run, feed, "
            "number) DO UPDATE SET begin = excluded.begin, \"end\" = excluded.\"end\", "
            "attempts = excluded.attempts, breaker = excluded.breaker, last_data = excluded.last_data, "
            "last_data_exact = excluded.last_data_exact",
            m_run, outage.feed, outage.id, outage.line, outage.from, outage.to, nameOf(outage.cause),
            classOf(outage.failureClass), outage.detail, outage.attemptCount, outage.breakerOpened,
            outage.lastData ? std::optional(outage.lastData->time) : std::nullopt,
            outage.lastData ? std::optional(int(outage.lastData->isExact)) : std::nullopt))
        return false;
    QSqlQuery *const row = m_db.ask("SELECT id FROM outage WHERE run = ? AND feed = ? AND number = ?", m_run,
                                    outage.feed, outage.id);
    if (!row || !row->next())
        return false;
    const qint64 id = row->value(0).toLongLong();
    row->finish();
    // A promise that was changed is another one: what was told of it no longer holds.
    if (!outage.attempts.empty()
        && !m_db.run("DELETE FROM attempt WHERE outage = ? AND number >= ?", id, outage.attempts.front().number))
        return false;
    return std::all_of(outage.attempts.cbegin(), outage.attempts.cend(), [&](const Outage::Attempt &attempt) {
        std::optional<QString> cause, failureClass, detail;
        if (attempt.failure) {
            cause = nameOf(attempt.failure->cause);
            failureClass = classOf(attempt.failure->failureClass);
            detail = attempt.failure->detail;
        }
        return m_db.run("INSERT OR REPLACE INTO attempt (outage, number, announced, planned_delay, started, cause, "
                        "class, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        id, attempt.number, attempt.announcedAt,
                        std::chrono::floor<std::chrono::microseconds>(attempt.plannedDelay).count(), attempt.startedAt,
                        cause, failureClass, detail);
    });
}

// ---- samples ----------------------------------------------------------------------------------------------------

bool HistoryTables::writeSample(qint64 series, SampleStep step, LineSample sample)
{
    const auto seconds = lengthOf(step).count();
    // A run that begins within a minute or an hour finds what was known of it before.
    if (step != SampleStep::Second && sample.time < m_runBegin) {
        const auto known = m_db.samples(series, step, sample.time, sample.time + lengthOf(step));
        if (!known)
            return false;
        for (const LineSample &part : *known)
            joinInTime(sample, part);
        sample.observed = std::min(sample.observed, int(seconds));
    }
    const WallTime block = floorToLength(sample.time, blockLengthOf(step));
    WallTime &underWay = m_underWay[{series, int(step)}];
    if (underWay != block) {
        if (underWay != WallTime())
            m_complete.push_back({series, step, underWay});
        underWay = block;
    }
    return m_db.run("INSERT OR REPLACE INTO fresh (series, step, time, data) VALUES (?, ?, ?, ?)", series, seconds,
                    sample.time, packSample(sample, step));
}

/// Blocks that were complete when the last program ended.
bool HistoryTables::findUnpacked()
{
    for (const SampleStep step : SampleSteps) {
        const qint64 length = std::chrono::microseconds(blockLengthOf(step)).count();
        QSqlQuery *const found = m_db.ask("SELECT DISTINCT series, time / ? FROM fresh WHERE step = ? ORDER BY 2",
                                          length, lengthOf(step).count());
        if (!found)
            return false;
        while (found->next()) {
            const qint64 series = found->value(0).toLongLong();
            const WallTime begin = fromMicroseconds(found->value(1).toLongLong() * length);
            WallTime &underWay = m_underWay[{series, int(step)}];
            if (underWay != WallTime())
                m_complete.push_back({series, step, underWay});
            underWay = begin;
        }
        found->finish();
    }
    return true;
}

bool HistoryTables::pack(int most)
{
    for (; most > 0 && !m_complete.empty(); --most) {
        const BlockName name = m_complete.front();
        m_complete.pop_front();
        if (!packBlock(name.series, name.step, name.begin))
            return false;
    }
    return true;
}

bool HistoryTables::packBlock(qint64 series, SampleStep step, WallTime begin)
{
    const auto seconds = lengthOf(step).count();
    const WallTime end = begin + blockLengthOf(step);
    // With what is packed already, where a clock was set back into it.
    const auto samples = m_db.samples(series, step, begin, end);
    if (!samples)
        return false;
    if (samples->empty())
        return true;
    std::vector<std::pair<WallTime, QByteArray>> rows;
    rows.reserve(samples->size());
    for (const LineSample &sample : *samples)
        rows.emplace_back(sample.time, packSample(sample, step));
    return m_db.run("INSERT OR REPLACE INTO block (series, step, begin, last, data) VALUES (?, ?, ?, ?, ?)", series,
                    seconds, rows.front().first, rows.back().first, feedwarden::packBlock(rows, step))
           && m_db.run("DELETE FROM block WHERE series = ? AND step = ? AND begin > ? AND begin < ?", series, seconds,
                       rows.front().first, end)
           && m_db.run("DELETE FROM fresh WHERE series = ? AND step = ? AND time >= ? AND time < ?", series, seconds,
                       begin, end);
}

// ---- what is too old --------------------------------------------------------------------------------------------

/// What takes the most room goes first: events, then the finest samples. What reports are made of stays.
bool HistoryTables::dropBeyond(qint64 maxBytes)
{
    QSqlQuery *const size = m_db.ask("SELECT (pages.page_count - free.freelist_count) * bytes.page_size FROM "
                                     "pragma_page_count() AS pages, pragma_freelist_count() AS free, "
                                     "pragma_page_size() AS bytes");
    if (!size || !size->next())
        return false;
    const bool isTooBig = size->value(0).toLongLong() > maxBytes;
    size->finish();
    if (!isTooBig)
        return true;
    QSqlQuery *const dropped = m_db.ask("DELETE FROM event WHERE id IN (SELECT id FROM event ORDER BY time LIMIT ?)",
                                        5 * DroppedAtOnce);
    if (!dropped)
        return false;
    if (dropped->numRowsAffected() > 0)
        return true;
    for (const SampleStep step : SampleSteps) {
        QSqlQuery *const blocks = m_db.ask(
            "DELETE FROM block WHERE id IN (SELECT id FROM block WHERE step = ? ORDER BY "
            "last LIMIT ?)",
            lengthOf(step).count(), DroppedAtOnce / 10);
        if (!blocks)
            return false;
        if (blocks->numRowsAffected() > 0)
            return true;
    }
    return true;
}

bool HistoryTables::dropOld(WallTime now, const HistorySettings &settings)
{
    using std::chrono::days;
    const std::array<std::chrono::hours, SampleSteps.size()> kept = {
        std::chrono::hours(settings.secondsHours), days(settings.tenSecondsDays), days(settings.minutesDays),
        days(settings.hoursDays)};
    for (const SampleStep step : SampleSteps) {
        const WallTime oldest = now - kept[size_t(step)];
        if (!m_db.run("DELETE FROM block WHERE id IN (SELECT id FROM block WHERE step = ? AND last < ? LIMIT ?)",
                      lengthOf(step).count(), oldest, DroppedAtOnce)
            || !m_db.run("DELETE FROM fresh WHERE step = ? AND time < ?", lengthOf(step).count(), oldest))
            return false;
    }
    const WallTime oldest = now - days(settings.eventsDays);
    return m_db.run("DELETE FROM event WHERE id IN (SELECT id FROM event WHERE time < ? LIMIT ?)", oldest,
                    DroppedAtOnce)
           && m_db.run("DELETE FROM outage WHERE id IN (SELECT id FROM outage WHERE begin < ? AND \"end\" < ? LIMIT ?)",
                       oldest, oldest, DroppedAtOnce)
           && m_db.run(
               "DELETE FROM session WHERE id IN (SELECT id FROM session WHERE begin < ? AND \"end\" < ? LIMIT ?)",
               oldest, oldest, DroppedAtOnce)
           && m_db.run("DELETE FROM gap WHERE id IN (SELECT id FROM gap WHERE time < ? LIMIT ?)", oldest, DroppedAtOnce)
           && m_db.run(
               "DELETE FROM trust WHERE (stream, begin) IN (SELECT stream, begin FROM trust WHERE begin < ? AND "
               "\"end\" < ? LIMIT ?)",
               oldest, oldest, DroppedAtOnce)
           && m_db.run(
               "DELETE FROM band WHERE (run, feed, number) IN (SELECT run, feed, number FROM band WHERE begin < ? "
               "AND \"end\" < ? LIMIT ?)",
               oldest, oldest, DroppedAtOnce)
           && m_db.run("DELETE FROM loss WHERE \"end\" < ?", oldest)
           && m_db.run("DELETE FROM note WHERE begin < ? AND changed < ?", oldest, oldest)
           && m_db.run("DELETE FROM run WHERE \"end\" < ?", now - kept.back())
           && dropBeyond(qint64(settings.maxSizeMb) * 1024 * 1024);
}

// ---- names ------------------------------------------------------------------------------------------------------

std::optional<qint64> HistoryTables::seriesOf(const QString &feed, int line)
{
    qint64 &id = m_series[{feed, line}];
    if (id != 0)
        return id;
    if (!m_db.run("INSERT OR IGNORE INTO series (feed, line) VALUES (?, ?)", feed, line))
        return {};
    QSqlQuery *const row = m_db.ask("SELECT id FROM series WHERE feed = ? AND line = ?", feed, line);
    if (!row || !row->next())
        return {};
    id = row->value(0).toLongLong();
    row->finish();
    return id;
}

std::optional<qint64> HistoryTables::streamOf(const QString &feed, int line, const StreamKey &key)
{
    const auto series = seriesOf(feed, line);
    if (!series)
        return {};
    const QString name = key.toString();
    qint64 &id = m_streams[{*series, name}];
    if (id != 0)
        return id;
    if (!m_db.run("INSERT OR IGNORE INTO stream (series, name) VALUES (?, ?)", *series, name))
        return {};
    QSqlQuery *const row = m_db.ask("SELECT id FROM stream WHERE series = ? AND name = ?", *series, name);
    if (!row || !row->next())
        return {};
    id = row->value(0).toLongLong();
    row->finish();
    return id;
}

}   // namespace feedwarden
