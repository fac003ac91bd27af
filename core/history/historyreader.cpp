// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historyreader.h"

#include "core/connection/eventjson.h"
#include "core/feed/trustmeter.h"
#include "core/history/historyschema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QVariant>

#include <algorithm>
#include <array>
#include <iterator>

namespace feedwarden {

// ---- names to values --------------------------------------------------------------------------------------------

/// The one of `count` values of an enum whose name stands there; the first one for a name that is not known (any more).
template<typename Enum>
static Enum valueOf(const QVariant &name, int count)
{
    const QString text = name.toString();
    for (int i = 0; i < count; ++i) {
        if (text == nameOf(Enum(i)))
            return Enum(i);
    }
    return Enum(0);
}

static WallTime timeOf(const QVariant &value) { return fromMicroseconds(value.toLongLong()); }

static std::optional<WallTime> maybeTimeOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(timeOf(value));
}

static FailureClass classOf(const QVariant &value)
{
    const QString letter = value.toString();
    for (const FailureClass known : {FailureClass::Counts, FailureClass::Throttled, FailureClass::Neutral,
                                     FailureClass::Local, FailureClass::Blocked}) {
        if (letter == letterOf(known))
            return known;
    }
    return FailureClass::Counts;
}

// ---- questions --------------------------------------------------------------------------------------------------

bool HistoryReader::open(const QString &dataFolder)
{
    return m_db.open(historyPathIn(dataFolder), HistoryDatabase::Access::Read);
}

QStringList HistoryReader::feeds()
{
    QStringList names;
    QSqlQuery *const rows = m_db.ask("SELECT DISTINCT feed FROM series ORDER BY feed");
    while (rows && rows->next())
        names.append(rows->value(0).toString());
    return names;
}

std::map<QString, QString> HistoryReader::venues()
{
    std::map<QString, QString> venues;
    QSqlQuery *const rows = m_db.ask("SELECT name, venue FROM feed");
    while (rows && rows->next())
        venues[rows->value(0).toString()] = rows->value(1).toString();
    return venues;
}

std::vector<KeptRun> HistoryReader::runs(TimeSpan time)
{
    std::vector<KeptRun> runs;
    QSqlQuery *const rows = m_db.ask(
        "SELECT id, begin, seen, \"end\", clean, program, version FROM run WHERE begin < ? "
        "AND coalesce(\"end\", seen) >= ? ORDER BY begin",
        time.to, time.from);
    while (rows && rows->next()) {
        KeptRun run{.id = rows->value(0).toLongLong(), .begin = timeOf(rows->value(1)), .seen = timeOf(rows->value(2))};
        run.end = maybeTimeOf(rows->value(3));
        if (!rows->value(4).isNull())
            run.isClean = rows->value(4).toBool();
        run.program = rows->value(5).toString();
        run.version = rows->value(6).toString();
        runs.push_back(std::move(run));
    }
    return runs;
}

std::map<QString, WallTime> HistoryReader::firstSeen()
{
    std::map<QString, WallTime> feeds;
    QSqlQuery *const rows = m_db.ask("SELECT feed, min(begin) FROM band GROUP BY feed");
    while (rows && rows->next())
        feeds[rows->value(0).toString()] = timeOf(rows->value(1));
    return feeds;
}

std::vector<ConditionBand> HistoryReader::bands(const QString &feed, TimeSpan time)
{
    std::vector<ConditionBand> bands;
    // A feed's bands do not overlap, but for a clock that was set back: of those that began before, the last few are
    // all that can reach into the time, and asking only for them keeps a year's question at its own length.
    QSqlQuery *const rows = m_db.ask(
        "SELECT number, begin, \"end\", condition, state, cause, trust, detail FROM band WHERE feed = ? AND begin >= ? "
        "AND begin < ? UNION ALL SELECT * FROM (SELECT number, begin, \"end\", condition, state, cause, trust, detail "
        "FROM band WHERE feed = ? AND begin < ? ORDER BY begin DESC LIMIT 8) WHERE \"end\" IS NULL OR \"end\" > ? "
        "ORDER BY 2",
        feed, time.from, time.to, feed, time.from, time.from);
    while (rows && rows->next()) {
        ConditionBand band{.id = rows->value(0).toULongLong(), .from = timeOf(rows->value(1))};
        band.to = maybeTimeOf(rows->value(2));
        band.condition = valueOf<Condition>(rows->value(3), ConditionCount);
        band.state = valueOf<LineState>(rows->value(4), LineStateCount);
        band.cause = valueOf<Cause>(rows->value(5), CauseCount);
        band.trust = valueOf<TrustState>(rows->value(6), TrustStateCount);
        band.detail = rows->value(7).toString();
        bands.push_back(std::move(band));
    }
    return bands;
}

std::vector<KeptOutage> HistoryReader::outages(const QString &feed, TimeSpan time, bool withAttempts)
{
    std::vector<KeptOutage> outages;
    std::vector<qint64> ids;
    // Of a year there are tens of thousands, with few names and reasons among them.
    QSet<QString> words;
    const auto shared = [&words](const QVariant &value) { return *words.insert(value.toString()); };
    QSqlQuery *const rows = m_db.ask(
        "SELECT id, number, feed, line, begin, \"end\", cut, cause, class, detail, attempts, "
        "breaker, last_data, last_data_exact FROM outage WHERE begin < ? AND (\"end\" IS NULL OR \"end\" > ?) AND "
        "(? = '' OR feed = ?) ORDER BY begin, feed",
        time.to, time.from, feed, feed);
    while (rows && rows->next()) {
        KeptOutage kept;
        Outage &outage = kept.outage;
        ids.push_back(rows->value(0).toLongLong());
        outage.id = rows->value(1).toULongLong();
        outage.feed = shared(rows->value(2));
        outage.line = rows->value(3).toInt();
        outage.from = timeOf(rows->value(4));
        outage.to = maybeTimeOf(rows->value(5));
        kept.isCut = rows->value(6).toBool();
        outage.cause = valueOf<Cause>(rows->value(7), CauseCount);
        outage.failureClass = classOf(rows->value(8));
        outage.detail = shared(rows->value(9));
        outage.attemptCount = rows->value(10).toInt();
        outage.breakerOpened = rows->value(11).toBool();
        if (const auto heard = maybeTimeOf(rows->value(12)))
            outage.lastData = Outage::LastData{*heard, rows->value(13).toBool()};
        outages.push_back(std::move(kept));
    }
    for (size_t i = 0; withAttempts && i < ids.size(); ++i) {
        QSqlQuery *const attempts = m_db.ask(
            "SELECT number, announced, planned_delay, started, cause, class, detail FROM "
            "attempt WHERE outage = ? ORDER BY announced",
            ids[i]);
        while (attempts && attempts->next()) {
            Outage::Attempt attempt{.number = attempts->value(0).toInt(), .announcedAt = timeOf(attempts->value(1))};
            attempt.plannedDelay = std::chrono::microseconds(attempts->value(2).toLongLong());
            attempt.startedAt = maybeTimeOf(attempts->value(3));
            if (!attempts->value(4).isNull()) {
                Failure failure;
                failure.cause = valueOf<Cause>(attempts->value(4), CauseCount);
                failure.failureClass = classOf(attempts->value(5));
                failure.detail = shared(attempts->value(6));
                attempt.failure = std::move(failure);
            }
            outages[i].outage.attempts.push_back(std::move(attempt));
        }
    }
    return outages;
}

std::vector<KeptTrust> HistoryReader::trust(const QString &feed, TimeSpan time)
{
    std::vector<KeptTrust> intervals;
    QSqlQuery *const rows = m_db.ask("SELECT series.feed, series.line, stream.name, trust.begin, trust.\"end\", "
                                     "trust.state FROM trust JOIN stream ON stream.id = trust.stream JOIN series ON "
                                     "series.id = stream.series WHERE trust.begin < ? AND (trust.\"end\" IS NULL OR "
                                     "trust.\"end\" > ?) AND (? = '' OR series.feed = ?) ORDER BY trust.begin",
                                     time.to, time.from, feed, feed);
    while (rows && rows->next()) {
        KeptTrust interval{.feed = rows->value(0).toString(),
                           .line = rows->value(1).toInt(),
                           .stream = rows->value(2).toString(),
                           .begin = timeOf(rows->value(3))};
        interval.end = maybeTimeOf(rows->value(4));
        interval.state = valueOf<TrustState>(rows->value(5), TrustStateCount);
        intervals.push_back(std::move(interval));
    }
    return intervals;
}

std::vector<KeptGap> HistoryReader::gaps(const QString &feed, TimeSpan time)
{
    std::vector<KeptGap> gaps;
    QSqlQuery *const rows = m_db.ask(
        "SELECT series.feed, series.line, coalesce(stream.name, ''), gap.time, gap.expected, "
        "gap.received, gap.missing, gap.resynced FROM gap JOIN series ON series.id = "
        "gap.series LEFT JOIN stream ON stream.id = gap.stream WHERE gap.time >= ? AND "
        "gap.time < ? AND (? = '' OR series.feed = ?) ORDER BY gap.time",
        time.from, time.to, feed, feed);
    while (rows && rows->next()) {
        KeptGap gap{.feed = rows->value(0).toString(),
                    .line = rows->value(1).toInt(),
                    .stream = rows->value(2).toString(),
                    .time = timeOf(rows->value(3))};
        gap.expected = rows->value(4).toULongLong();
        gap.received = rows->value(5).toULongLong();
        gap.missing = rows->value(6).toULongLong();
        gap.resynced = maybeTimeOf(rows->value(7));
        gaps.push_back(std::move(gap));
    }
    return gaps;
}

std::vector<KeptSession> HistoryReader::sessions(const QString &feed, TimeSpan time)
{
    std::vector<KeptSession> sessions;
    QSqlQuery *const rows = m_db.ask(
        "SELECT series.feed, series.line, session.begin, session.\"end\", "
        "coalesce(session.cause, '') FROM session JOIN series ON series.id = session.series "
        "WHERE session.begin < ? AND (session.\"end\" IS NULL OR session.\"end\" > ?) AND "
        "(? = '' OR series.feed = ?) ORDER BY session.begin",
        time.to, time.from, feed, feed);
    while (rows && rows->next()) {
        KeptSession session{
            .feed = rows->value(0).toString(), .line = rows->value(1).toInt(), .begin = timeOf(rows->value(2))};
        session.end = maybeTimeOf(rows->value(3));
        session.cause = rows->value(4).toString();
        sessions.push_back(std::move(session));
    }
    return sessions;
}

std::vector<KeptEvent> HistoryReader::takeEvents(QSqlQuery *rows)
{
    std::vector<KeptEvent> events;
    while (rows && rows->next()) {
        KeptEvent event{.id = rows->value(0).toLongLong(),
                        .time = timeOf(rows->value(1)),
                        .feed = rows->value(2).toString(),
                        .account = rows->value(3).toString(),
                        .event = rows->value(4).toString()};
        event.content = toJson(EventHead{event.time, event.event, event.feed, event.account, rows->value(5).toInt()});
        const QJsonObject arguments = QJsonDocument::fromJson(rows->value(6).toString().toUtf8()).object();
        for (auto argument = arguments.begin(); argument != arguments.end(); ++argument)
            event.content.insert(argument.key(), argument.value());
        events.push_back(std::move(event));
    }
    std::reverse(events.begin(), events.end());
    return events;
}

std::vector<KeptEvent> HistoryReader::events(const QString &feed, TimeSpan time, int most)
{
    return takeEvents(m_db.ask("SELECT id, time, feed, account, event, line, content FROM event WHERE time >= ? AND "
                               "time < ? AND (? = '' OR feed = ?) ORDER BY time DESC, id DESC LIMIT ?",
                               time.from, time.to, feed, feed, most));
}

static QString jsonOf(const QStringList &names)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact));
}

// Which events a question is about; a statement is a literal, so lists come as JSON.
#define FEEDWARDEN_EVENTS_ASKED_FOR                                                                                    \
    "FROM event WHERE time >= ? AND time < ? AND (? = 0 OR (feed = ? AND account = ?)) AND (? = 0 OR event IN "        \
    "(SELECT value FROM json_each(?))) AND (event NOT IN (SELECT value FROM json_each(?)) OR (? = 1 AND (event = "     \
    "'subscription_rejected' OR (event = 'trust_changed' AND instr(content, '\"to\":\"rejected\"') > 0)))) "

std::vector<KeptEvent> HistoryReader::events(const EventQuestion &question)
{
    const EventQuestion::Source source = question.source.value_or(EventQuestion::Source());
    return takeEvents(m_db.ask("SELECT id, time, feed, account, event, line, content " FEEDWARDEN_EVENTS_ASKED_FOR
                               "ORDER BY time DESC, id DESC LIMIT ?",
                               question.span.from, question.span.to, int(question.source.has_value()), source.feed,
                               source.account, int(!question.names.isEmpty()), jsonOf(question.names),
                               jsonOf(question.without), int(question.refusalsStay), std::max(question.most, 1)));
}

int HistoryReader::countEvents(const EventQuestion &question, int enough)
{
    const EventQuestion::Source source = question.source.value_or(EventQuestion::Source());
    QSqlQuery *const rows = m_db.ask(
        "SELECT count(*) FROM (SELECT 1 " FEEDWARDEN_EVENTS_ASKED_FOR "LIMIT ?)", question.span.from, question.span.to,
        int(question.source.has_value()), source.feed, source.account, int(!question.names.isEmpty()),
        jsonOf(question.names), jsonOf(question.without), int(question.refusalsStay), enough);
    const int count = rows && rows->next() ? rows->value(0).toInt() : 0;
    if (rows)
        rows->finish();
    return count;
}

#undef FEEDWARDEN_EVENTS_ASKED_FOR

std::optional<Event> eventOf(const KeptEvent &kept)
{
    auto event = eventFromJson(kept.content);
    if (event) {
        event->id = quint64(kept.id);
        event->time = kept.time;
    }
    return event;
}

std::vector<IncidentNote> HistoryReader::notes(const QString &feed, TimeSpan time)
{
    std::vector<IncidentNote> notes;
    QSqlQuery *const rows = m_db.ask("SELECT feed, begin, changed, text FROM note WHERE begin >= ? AND begin < ? AND "
                                     "(? = '' OR feed = ?) ORDER BY begin",
                                     time.from, time.to, feed, feed);
    while (rows && rows->next())
        notes.push_back(
            {rows->value(0).toString(), timeOf(rows->value(1)), timeOf(rows->value(2)), rows->value(3).toString()});
    return notes;
}

std::optional<WallTime> HistoryReader::firstEvent()
{
    QSqlQuery *const rows = m_db.ask("SELECT min(time) FROM event");
    std::optional<WallTime> first;
    if (rows && rows->next())
        first = maybeTimeOf(rows->value(0));
    if (rows)
        rows->finish();
    return first;
}

std::vector<KeptLoss> HistoryReader::losses(TimeSpan time)
{
    std::vector<KeptLoss> losses;
    QSqlQuery *const rows = m_db.ask("SELECT begin, \"end\", batches, events, reason FROM loss WHERE begin < ? AND "
                                     "\"end\" >= ? ORDER BY begin",
                                     time.to, time.from);
    while (rows && rows->next()) {
        losses.push_back({{timeOf(rows->value(0)), timeOf(rows->value(1))},
                          rows->value(2).toInt(),
                          rows->value(3).toInt(),
                          rows->value(4).toString()});
    }
    return losses;
}

std::vector<LineSample> HistoryReader::samples(const QString &feed, int line, SampleStep step, TimeSpan time)
{
    std::vector<qint64> series;
    QSqlQuery *const rows = m_db.ask("SELECT id FROM series WHERE feed = ? AND (? = 0 OR line = ?)", feed, line, line);
    while (rows && rows->next())
        series.push_back(rows->value(0).toLongLong());
    std::vector<LineSample> all;
    for (const qint64 id : series) {
        auto ofLine = m_db.samples(id, step, time.from, time.to);
        if (!ofLine)
            return {};
        const auto known = std::ptrdiff_t(all.size());
        std::move(ofLine->begin(), ofLine->end(), std::back_inserter(all));
        std::inplace_merge(all.begin(), all.begin() + known, all.end(),
                           [](const LineSample &a, const LineSample &b) { return a.time < b.time; });
    }
    std::vector<LineSample> joined;
    joined.reserve(all.size());
    for (LineSample &sample : all) {
        if (!joined.empty() && joined.back().time == sample.time)
            joinLines(joined.back(), sample);
        else
            joined.push_back(std::move(sample));
    }
    return joined;
}

std::optional<WallTime> HistoryReader::firstSample(const QString &feed, SampleStep step)
{
    const auto seconds = lengthOf(step).count();
    QSqlQuery *const rows = m_db.ask("SELECT min(t) FROM (SELECT min(begin) AS t FROM block WHERE step = ? AND series "
                                     "IN (SELECT id FROM series WHERE "
                                     "feed = ?) UNION ALL SELECT min(time) FROM fresh WHERE step = ? AND series IN "
                                     "(SELECT id FROM series WHERE feed "
                                     "= ?))",
                                     seconds, feed, seconds, feed);
    std::optional<WallTime> first;
    if (rows && rows->next())
        first = maybeTimeOf(rows->value(0));
    if (rows)
        rows->finish();
    return first;
}

SampleStep HistoryReader::stepFor(const QString &feed, TimeSpan time, int points, SampleStep shortest)
{
    std::array<std::optional<WallTime>, SampleSteps.size()> first;
    std::optional<WallTime> begin;   // Of anything.
    for (const SampleStep step : SampleSteps) {
        first[size_t(step)] = firstSample(feed, step);
        if (first[size_t(step)])
            begin = std::min(begin.value_or(*first[size_t(step)]), *first[size_t(step)]);
    }
    if (begin && *begin < time.to)
        time.from = std::max(time.from, *begin);
    std::optional<SampleStep> best;
    for (int i = int(SampleStep::Hour); i >= int(shortest); --i) {
        const auto step = SampleStep(i);
        const auto &reach = first[size_t(step)];
        if (!reach)
            continue;   // Its first one is not over yet.
        // A shorter step is of no use where it does not reach back as far as there is anything.
        if (best && *reach > time.from + lengthOf(*best))
            break;
        best = step;
        if (time.length() / lengthOf(step) >= points)
            break;
    }
    return best.value_or(shortest);
}

}   // namespace feedwarden
