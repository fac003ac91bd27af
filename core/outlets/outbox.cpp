// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/outbox.h"

#include "core/base/logging.h"

#include <QSqlError>

#include <algorithm>
#include <utility>

namespace feedwarden {

/// PRAGMA application_id: "FdOb".
static constexpr int OutboxApplicationId = 0x46644F62;
static constexpr int OutboxSchemaVersion = 1;

static QStringList outboxMigration(int from)
{
    switch (from) {
    case 0:
        return {
            QStringLiteral("CREATE TABLE entry (id INTEGER PRIMARY KEY, destination TEXT NOT NULL, key TEXT NOT NULL, "
                           "payload BLOB NOT NULL, time INTEGER NOT NULL, tries INTEGER NOT NULL) STRICT"),
            QStringLiteral("CREATE TABLE quarantine (id INTEGER PRIMARY KEY, destination TEXT NOT NULL, "
                           "key TEXT NOT NULL, payload BLOB NOT NULL, time INTEGER NOT NULL, reason TEXT NOT NULL) "
                           "STRICT"),
            QStringLiteral("CREATE TABLE loss (destination TEXT PRIMARY KEY, dropped INTEGER NOT NULL, "
                           "quarantined INTEGER NOT NULL) STRICT"),
            // Ids go on rising where nothing is left of those that were given.
            QStringLiteral("CREATE TABLE last (one INTEGER PRIMARY KEY CHECK (one = 1), id INTEGER NOT NULL) STRICT"),
        };
    default:
        return {};
    }
}

static qint64 sizeOf(const OutboxEntry &entry) { return entry.payload.size() + entry.key.toUtf8().size(); }

Outbox::Outbox(QString path, const OutboxBounds &bounds)
    : m_path(std::move(path)), m_bounds(bounds), m_file({OutboxApplicationId, OutboxSchemaVersion, &outboxMigration})
{
}

Outbox::~Outbox() { m_file.close(); }

bool Outbox::append(std::vector<OutboxEntry> entries, WallTime now)
{
    for (OutboxEntry &entry : entries) {
        // By the clock, so that ids go on rising where the file cannot be asked for the last one, or was lost.
        m_lastId = std::max(m_lastId + 1, toMicroseconds(now));
        entry.id = m_lastId;
        entry.time = fromMicroseconds(toMicroseconds(now));
        Queue &queue = m_queues[entry.destination];
        const qint64 bytes = sizeOf(entry);
        if (bytes > m_bounds.bytes) {   // It would push out all others in vain.
            ++queue.counts.dropped;
            queue.isCountWritten = false;
            continue;
        }
        queue.places.emplace(entry.id, Place{bytes, entry.tries});
        ++queue.counts.waiting;
        queue.counts.waitingBytes += bytes;
        m_memory.emplace(entry.id, std::move(entry));
    }
    bound();
    return settle();
}

bool Outbox::settle()
{
    if (open() && write())
        m_status.fault.reset();
    else
        noteFault();   // Which may have put it right.
    m_status.inMemory = qint64(m_memory.size());
    return !m_status.fault;
}

bool Outbox::open()
{
    if (m_file.isOpen()) {
        if (m_file.isStillThere())
            return true;
        qCWarning(logOutlets).noquote() << m_path << "was removed or replaced; a new one is begun";
        m_file.close();
    }
    m_status.otherProgram.clear();
    if (const auto fault = m_holder.take(m_path)) {
        m_status.otherProgram = m_holder.otherProgram();
        if (m_status.fault != fault)
            qCWarning(logOutlets).noquote() << m_path << "is not used:" << nameOf(fault->kind) << fault->detail;
        m_status.fault = fault;
        return false;
    }
    if (m_file.open(m_path, SqliteFile::Access::Write) && load())
        return true;
    m_file.close();   // Half known is not to be used.
    return false;
}

/// What the file has, as it is now: it may be another one than before.
bool Outbox::load()
{
    if (!m_isChecked) {
        QSqlQuery *const check = m_file.ask("PRAGMA integrity_check(1)");
        if (!check)
            return false;
        const QString finding = check->next() ? check->value(0).toString() : check->lastError().text();
        check->finish();
        if (finding != QLatin1String("ok")) {
            m_file.declareDamaged(finding);
            return false;
        }
        m_isChecked = true;
    }
    Queues queues;
    qint64 last = 0;
    QSqlQuery *const lastId = m_file.ask("SELECT id FROM last");
    if (!lastId)
        return false;
    if (lastId->next())
        last = lastId->value(0).toLongLong();
    lastId->finish();
    QSqlQuery *const rows = m_file.ask("SELECT id, destination, length(payload) + length(CAST(key AS BLOB)), tries "
                                       "FROM entry");
    if (!rows)
        return false;
    while (rows->next()) {
        const qint64 id = rows->value(0).toLongLong();
        last = std::max(last, id);
        if (m_gone.contains(id) || m_condemned.contains(id) || m_memory.contains(id))
            continue;
        const auto tries = m_tries.find(id);
        queues[rows->value(1).toString()].places.emplace(
            id, Place{rows->value(2).toLongLong(), tries == m_tries.end() ? rows->value(3).toInt() : tries->second});
    }
    if (rows->lastError().isValid())
        return false;
    rows->finish();
    QSqlQuery *const losses = m_file.ask("SELECT destination, dropped, quarantined FROM loss");
    if (!losses)
        return false;
    while (losses->next()) {
        OutboxCounts &counts = queues[losses->value(0).toString()].counts;
        counts.dropped = losses->value(1).toULongLong();
        counts.quarantined = losses->value(2).toULongLong();
    }
    losses->finish();
    // What came before the file could be opened for the first time follows what the last run left, also where the
    // clock was set back since.
    if (!m_isLoaded && !m_memory.empty() && m_memory.begin()->first <= last) {
        const qint64 shift = last + 1 - m_memory.begin()->first;
        std::map<qint64, OutboxEntry> shifted;
        for (auto &[id, entry] : m_memory) {
            entry.id = id + shift;
            shifted.emplace(entry.id, std::move(entry));
        }
        m_memory = std::move(shifted);
        m_lastId += shift;
    }
    for (auto &[destination, queue] : m_queues) {
        Queue &now = queues[destination];
        if (m_isLoaded) {
            // Of what was on the disk, whatever is not there any more is lost.
            const auto lost = std::count_if(queue.places.cbegin(), queue.places.cend(), [&](const auto &place) {
                return !now.places.contains(place.first) && !m_memory.contains(place.first);
            });
            now.counts.dropped = queue.counts.dropped + quint64(lost);
            now.counts.quarantined = queue.counts.quarantined;
        } else {
            now.counts.dropped += queue.counts.dropped;
            now.counts.quarantined += queue.counts.quarantined;
        }
        now.isCountWritten = false;
    }
    for (const auto &[id, entry] : m_memory) {
        if (!m_condemned.contains(id))
            queues[entry.destination].places.emplace(id, Place{sizeOf(entry), entry.tries});
    }
    for (auto &[destination, queue] : queues) {
        queue.counts.waiting = qint64(queue.places.size());
        for (const auto &[id, place] : queue.places)
            queue.counts.waitingBytes += place.bytes;
    }
    m_queues = std::move(queues);
    m_lastId = std::max(m_lastId, last);
    m_isLoaded = true;
    bound();
    return true;
}

bool Outbox::insert(const OutboxEntry &entry)
{
    // A commit that failed may have reached the disk all the same.
    return m_file.run("INSERT OR REPLACE INTO entry (id, destination, key, payload, time, tries) "
                      "VALUES (?, ?, ?, ?, ?, ?)",
                      entry.id, entry.destination, entry.key, entry.payload.isNull() ? QByteArray("") : entry.payload,
                      entry.time, entry.tries);
}

bool Outbox::write()
{
    const bool isAnyCount = std::any_of(m_queues.cbegin(), m_queues.cend(),
                                        [](const auto &queue) { return !queue.second.isCountWritten; });
    if (m_memory.empty() && m_gone.empty() && m_tries.empty() && m_condemned.empty() && !isAnyCount)
        return true;
    if (!m_file.begin())
        return false;
    using Kind = HistoryFault::Kind;
    std::vector<qint64> refused;
    const auto writeAll = [&] {
        for (const auto &[id, entry] : m_memory) {
            if (insert(entry))
                continue;
            if (m_file.fault().kind != Kind::Rejected)
                return false;
            qCWarning(logOutlets).noquote() << "an entry was refused:" << m_file.fault().detail;
            refused.push_back(id);
        }
        for (const auto &[id, tries] : m_tries) {
            if (!m_file.run("UPDATE entry SET tries = ? WHERE id = ?", tries, id))
                return false;
        }
        for (const auto &[id, reason] : m_condemned) {
            if (!m_file.run("INSERT OR REPLACE INTO quarantine SELECT id, destination, key, payload, time, ? "
                            "FROM entry WHERE id = ?",
                            reason, id)
                || !m_file.run("DELETE FROM entry WHERE id = ?", id))
                return false;
        }
        if (!m_condemned.empty()
            && !m_file.run(
                "DELETE FROM quarantine WHERE id NOT IN (SELECT id FROM quarantine ORDER BY id DESC LIMIT ?)",
                MaxQuarantined))
            return false;
        for (const qint64 id : m_gone) {
            if (!m_file.run("DELETE FROM entry WHERE id = ?", id))
                return false;
        }
        for (const auto &[destination, queue] : m_queues) {
            const auto lost = quint64(std::count_if(refused.cbegin(), refused.cend(),
                                                    [&queue = queue](qint64 id) { return queue.places.contains(id); }));
            if ((!queue.isCountWritten || lost > 0)
                && !m_file.run("INSERT OR REPLACE INTO loss (destination, dropped, quarantined) VALUES (?, ?, ?)",
                               destination, queue.counts.dropped, queue.counts.quarantined + lost))
                return false;
        }
        return m_file.run("INSERT OR REPLACE INTO last (one, id) VALUES (1, ?)", m_lastId);
    };
    const bool isWritten = writeAll();
    if (!isWritten || !m_file.commit()) {
        if (isWritten)
            m_doubtfulUpTo = m_lastId;
        m_file.rollBack();
        return false;
    }
    m_doubtfulUpTo = 0;
    for (const qint64 id : refused) {
        const auto queue = queueOf(id);
        if (queue == m_queues.end())
            continue;
        ++queue->second.counts.quarantined;
        take(queue->second, queue->second.places.find(id));
    }
    m_memory.clear();
    m_gone.clear();
    m_tries.clear();
    m_condemned.clear();
    for (auto &[destination, queue] : m_queues)
        queue.isCountWritten = true;
    return true;
}

void Outbox::bound()
{
    OutboxCounts all = counts();
    while (all.waiting > m_bounds.entries || all.waitingBytes > m_bounds.bytes) {
        Queue *oldest = nullptr;
        for (auto &[destination, queue] : m_queues) {
            if (!queue.places.empty() && (!oldest || queue.places.begin()->first < oldest->places.begin()->first))
                oldest = &queue;
        }
        if (!oldest)
            return;
        const auto place = oldest->places.begin();
        const qint64 id = place->first;
        --all.waiting;
        all.waitingBytes -= place->second.bytes;
        ++oldest->counts.dropped;
        oldest->isCountWritten = false;
        take(*oldest, place);
        forget(id);
    }
}

Outbox::Queues::iterator Outbox::queueOf(qint64 id)
{
    return std::find_if(m_queues.begin(), m_queues.end(),
                        [id](const auto &queue) { return queue.second.places.contains(id); });
}

/// It does not wait any more.
void Outbox::take(Queue &queue, std::map<qint64, Place>::iterator place)
{
    --queue.counts.waiting;
    queue.counts.waitingBytes -= place->second.bytes;
    queue.places.erase(place);
}

/// Wherever it lies.
void Outbox::forget(qint64 id)
{
    m_tries.erase(id);
    if (m_memory.erase(id) == 0 || id <= m_doubtfulUpTo)
        m_gone.insert(id);
}

std::vector<OutboxEntry> Outbox::next(const QString &destination, qint64 after, int atMost)
{
    std::vector<OutboxEntry> entries;
    const auto queue = m_queues.find(destination);
    if (queue == m_queues.end())
        return entries;
    const auto &places = queue->second.places;
    for (auto place = places.upper_bound(after); place != places.end() && int(entries.size()) < atMost; ++place) {
        const auto &[id, state] = *place;
        if (const auto kept = m_memory.find(id); kept != m_memory.end()) {
            entries.push_back(kept->second);
            continue;
        }
        if (!m_file.isOpen())
            continue;
        QSqlQuery *const row = m_file.ask("SELECT key, payload, time FROM entry WHERE id = ?", id);
        if (!row) {
            noteFault();   // Closed by it, unless it passes by itself.
            break;
        }
        if (row->next()) {
            entries.push_back({.id = id,
                               .destination = destination,
                               .key = row->value(0).toString(),
                               .payload = row->value(1).toByteArray(),
                               .time = fromMicroseconds(row->value(2).toLongLong()),
                               .tries = state.tries});
        }
        row->finish();
    }
    return entries;
}

void Outbox::done(const std::vector<qint64> &ids)
{
    for (const qint64 id : ids) {
        const auto queue = queueOf(id);
        if (queue == m_queues.end())
            continue;
        take(queue->second, queue->second.places.find(id));
        forget(id);
    }
    if (m_file.isOpen())   // Otherwise the next append() or settle() tries to open it.
        settle();
}

bool Outbox::noteFailure(qint64 id, const QString &reason)
{
    const auto queue = queueOf(id);
    if (queue == m_queues.end())
        return false;
    int &tries = queue->second.places.find(id)->second.tries;
    if (++tries >= MaxTries) {
        quarantine(id, reason);
        return true;
    }
    if (const auto kept = m_memory.find(id); kept != m_memory.end())
        kept->second.tries = tries;
    else
        m_tries[id] = tries;
    if (m_file.isOpen())
        settle();
    return false;
}

void Outbox::quarantine(qint64 id, const QString &reason)
{
    const auto queue = queueOf(id);
    if (queue == m_queues.end())
        return;
    qCWarning(logOutlets).noquote() << "an entry for" << queue->first << "is put aside:" << reason;
    ++queue->second.counts.quarantined;
    queue->second.isCountWritten = false;
    take(queue->second, queue->second.places.find(id));
    m_tries.erase(id);
    m_condemned.emplace(id, reason);
    // While nothing can be written these are not counted by bound(): the newest are enough.
    while (m_condemned.size() > size_t(MaxQuarantined)) {
        forget(m_condemned.begin()->first);
        m_condemned.erase(m_condemned.begin());
    }
    if (m_file.isOpen())
        settle();
}

QStringList Outbox::destinations() const
{
    QStringList names;
    for (const auto &[destination, queue] : m_queues)
        names.append(destination);
    return names;
}

std::optional<WallTime> Outbox::oldest() const
{
    std::optional<qint64> first;
    for (const auto &[destination, queue] : m_queues) {
        if (!queue.places.empty())
            first = std::min(first.value_or(queue.places.begin()->first), queue.places.begin()->first);
    }
    // Ids are given by the clock.
    return first ? std::optional(fromMicroseconds(*first)) : std::nullopt;
}

OutboxCounts Outbox::counts(const QString &destination) const
{
    const auto queue = m_queues.find(destination);
    return queue == m_queues.end() ? OutboxCounts() : queue->second.counts;
}

OutboxCounts Outbox::counts() const
{
    OutboxCounts all;
    for (const auto &[destination, queue] : m_queues) {
        all.waiting += queue.counts.waiting;
        all.waitingBytes += queue.counts.waitingBytes;
        all.dropped += queue.counts.dropped;
        all.quarantined += queue.counts.quarantined;
    }
    return all;
}

void Outbox::noteFault()
{
    using Kind = HistoryFault::Kind;
    if (!m_holder.isHeld())
        return;   // Told where it was asked for.
    const HistoryFault fault = m_file.fault();
    if (m_status.fault != fault)
        qCWarning(logOutlets).noquote() << m_path << "is not written:" << nameOf(fault.kind) << fault.detail;
    m_status.fault = fault;
    switch (fault.kind) {
    case Kind::Busy:
    case Kind::Rejected:
        break;
    case Kind::Damaged: {
        m_file.close();
        m_isChecked = false;
        const QString aside = keepDamagedAside(m_path);
        if (aside.isEmpty())
            break;
        qCWarning(logOutlets).noquote() << m_path << "was damaged; it is kept as" << aside << "and a new one is begun";
        m_status.keptAside = aside;
        if (open() && write())
            m_status.fault.reset();
        break;
    }
    case Kind::Full:
        // After a failed write nothing that the connection believes is certain (faults D-07); a new one can still read
        // what is to be sent.
        m_file.close();
        (void)open();
        break;
    case Kind::Newer:
    case Kind::HeldByOther:
    case Kind::Unreachable:
        m_file.close();
        break;
    }
}

}   // namespace feedwarden
