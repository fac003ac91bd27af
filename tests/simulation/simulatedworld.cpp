// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulatedworld.h"

#include "core/venues/venueregistry.h"
#include "tests/support/virtualtime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace feedwarden {

static constexpr std::chrono::milliseconds PictureEach{2'000};

static std::vector<SimulationJudge::HostRules> rulesOf(const std::vector<QString> &venues)
{
    std::vector<SimulationJudge::HostRules> rules;
    for (const QString &venue : venues) {
        const VenueFacts &facts = *findVenue(venue);
        rules.push_back(
            {.name = venue,
             .attempts = facts.connectionAttempts,
             .messages = facts.clientMessages,
             .controlsCount = facts.controlFramesCount,
             .forbiddenWait = facts.forbiddenWait,
             // Kraken's checksums see the top of a book alone, and Coinbase's batches have no numbers.
             .numbersBooks = venue != QLatin1String("kraken") && venue != QLatin1String("coinbase-exchange")});
    }
    return rules;
}

static const std::vector<QString> Venues = {QStringLiteral("binance-spot"), QStringLiteral("bybit-spot"),
                                            QStringLiteral("okx"), QStringLiteral("kraken"),
                                            QStringLiteral("coinbase-exchange")};
static constexpr int PooledSite = 1;

SimulatedWorld::SimulatedWorld(const Options &options)
    : m_options(options),
      m_dice(options.seed),
      m_judge(rulesOf(Venues), options.pingInterval),
      m_governor(GovernorPolicy(), options.seed * 5 + 1),
      m_rest(makeSimulatedNetwork(
          [this](const QString &name) -> SimulatedHost * {
              for (Site &site : m_sites) {
                  if (findVenue(site.venue)->restUrl.host() == name)
                      return site.host.get();
              }
              return nullptr;
          },
          options.seed * 3 + 1))
{
    QObject::connect(
        &m_governor, &GovernorService::hostBreakerChanged, m_life.context(),
        [this](const QString &host, const BreakerTransition &transition) {
            for (Site &site : m_sites) {
                if (ConnectGovernor::hostKey(findVenue(site.venue)->url) != host)
                    continue;
                m_judge.hostBreaker(site.host->number(), transition, Clock::now());
                write(QStringLiteral("%1 breaker %2 -> %3 %4")
                          .arg(site.venue, nameOf(transition.from), nameOf(transition.to), nameOf(transition.cause)));
                note(700 + quint64(transition.to), quint64(site.host->number()));
            }
        });
    for (int number = 0; number < Hosts; ++number)
        addSite(number, Venues[size_t(number)], number == PooledSite);
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, m_life.context(),
                     [this] { step(); });
    pictureInTurn();
}

SimulatedWorld::~SimulatedWorld()
{
    for (auto &[number, line] : m_lines)
        line.connector->disconnect(m_life.context());
    m_lines.clear();
    for (Site &site : m_sites)
        site.pool.reset();
}

void SimulatedWorld::addSite(int number, const QString &venue, bool isPooled)
{
    Site &site = m_sites[size_t(number)];
    site.venue = venue;
    site.host = SimulatedHost::make(
        {number, venue, m_options.seed * 7 + quint64(number), m_options.rate, m_options.tick}, this);
    const QStringList symbols = site.host->symbols();
    Connector::Options line;
    line.feed = venue;
    line.restUrl = findVenue(venue)->restUrl;
    line.breaker.failureThreshold = findVenue(venue)->breakerThreshold;
    line.health.pingInterval = m_options.pingInterval;
    const auto makeProtocol = [venue] { return createProtocol(venue); };
    for (int i = 0; i < LinesPerHost; ++i) {
        site.usual.push_back({symbols.at(i), Channel::Trade});
        // A pool has its own way to spread them, so there it is the symbols that differ.
        if (isPooled && i > 0)
            site.usual.push_back({symbols.at(i + LinesPerHost), Channel::Trade});
        else
            site.usual.push_back({symbols.at(i), i % 2 == 0 ? Channel::Depth : Channel::Ticker});
    }
    if (isPooled) {
        ConnectorPool::Options options;
        options.line = line;
        options.line.seed = m_dice.next();
        options.makeProtocol = makeProtocol;
        options.makeTransport = [host = site.host.get()] { return std::make_unique<SimulatedTransport>(host); };
        options.streamsPerLine = 2;
        site.pool = std::make_unique<ConnectorPool>(std::move(options), &m_governor, &m_rest);
        QObject::connect(site.pool.get(), &ConnectorPool::linesChanged, m_life.context(),
                         [this, &site] { followPool(site); });
        site.pool->setStreams({site.usual.begin(), site.usual.end()});
        followPool(site);
        m_life.after(1s, [this, &site] {
            for (auto &[its, followed] : m_lines) {
                if (followed.host == site.host->number() && !followed.own)
                    m_judge.commanded(its, SimulationJudge::Command::Start, Clock::now());
            }
            site.pool->start();
        });
        return;
    }
    for (int i = 0; i < LinesPerHost; ++i) {
        line.line = i + 1;
        line.seed = m_dice.next();
        const int lineNumber = m_lastLine + 1;
        auto connector = std::make_unique<Connector>(
            line, makeProtocol,
            [host = site.host.get(), lineNumber] { return std::make_unique<SimulatedTransport>(host, lineNumber); },
            &m_governor, &m_rest);
        Line &followed = follow(connector.get(), number, QStringLiteral("%1#%2").arg(venue).arg(i + 1));
        followed.own = std::move(connector);
        followed.streams = {site.usual[size_t(2 * i)], site.usual[size_t(2 * i + 1)]};
        m_judge.streamsWanted(followed.number, {followed.streams.begin(), followed.streams.end()}, Clock::now());
        followed.connector->setStreams(followed.streams);
        m_life.after(Clock::duration(qint64(m_dice.uniform(0, 5e9))), [this, &followed] { start(followed); });
    }
}

SimulatedWorld::Line &SimulatedWorld::follow(Connector *connector, int host, const QString &name)
{
    const int number = ++m_lastLine;
    Line &line = m_lines[number];
    line.number = number;
    line.host = host;
    line.name = name;
    line.connector = connector;
    m_judge.lineAdded(number, name, host);
    QObject::connect(connector, &Connector::eventOccurred, m_life.context(),
                     [this, number](const Event &event) { take(number, event); });
    QObject::connect(connector, &Connector::messagesReady, m_life.context(),
                     [this, number](const MessageBatchPtr &batch) {
                         const Line &from = m_lines.at(number);
                         for (const FeedMessage &message : batch->messages) {
                             const auto *const trade = std::get_if<Trade>(&message.payload);
                             const auto key = trade ? from.connector->streamKey(message.stream) : std::nullopt;
                             if (key && from.connector->protocol().traitsOf(*key).rule != SequenceRule::None)
                                 m_judge.handedOn(number, *key, trade->id, Clock::now());
                         }
                     });
    QObject::connect(connector, &QObject::destroyed, m_life.context(), [this, number] {
        m_judge.lineGone(number);
        m_lines.erase(number);
    });
    return line;
}

/// A pool makes and drops lines as it likes; which streams they carry is its own affair.
void SimulatedWorld::followPool(Site &site)
{
    const auto lines = site.pool->lines();
    for (auto &[number, line] : m_lines) {
        if (line.host == site.host->number() && std::find(lines.begin(), lines.end(), line.connector) == lines.end())
            m_judge.commanded(number, SimulationJudge::Command::Stop, Clock::now());
    }
    for (Connector *const connector : lines) {
        auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                  [connector](const auto &entry) { return entry.second.connector == connector; });
        if (found == m_lines.end()) {
            const ConnectionSnapshot fresh = connector->snapshot();
            follow(connector, site.host->number(), QStringLiteral("%1#%2").arg(site.venue).arg(fresh.line));
            found = std::prev(m_lines.end());
            if (m_begun != Clock::now())
                m_judge.commanded(found->first, SimulationJudge::Command::Start, Clock::now());
        }
        std::vector<StreamKey> wanted;
        for (const StreamSnapshot &stream : connector->snapshot().streams)
            wanted.push_back(stream.key);
        m_judge.streamsWanted(found->first, wanted, Clock::now());
    }
}

int SimulatedWorld::sessionCount() const
{
    int sessions = 0;
    for (const Site &site : m_sites)
        sessions += site.host->sessionCount();
    return sessions;
}

// ---- Time. ----

void SimulatedWorld::live(Clock::duration time)
{
    if (!broken())
        m_life.live(time);
}

/// What the last turn of the event loop has left behind.
void SimulatedWorld::step()
{
    ++m_steps;
    for (const int number : std::exchange(m_touched, {})) {
        if (const auto line = m_lines.find(number); line != m_lines.end())
            look(line->second);
    }
    if (broken())
        m_life.stop();
}

void SimulatedWorld::touch(const SimulatedSession &session)
{
    const auto line = m_lines.find(session.transport->line());
    if (line == m_lines.end() || std::exchange(line->second.isToBeLookedAt, true))
        return;
    m_touched.push_back(line->first);
}

void SimulatedWorld::look(Line &line)
{
    line.isToBeLookedAt = false;
    SimulationJudge::Look look;
    look.state = line.connector->state();
    look.hasTimer = false;
    for (const QObject *const child : line.connector->children()) {
        if (const auto *const timer = qobject_cast<const QTimer *>(child))
            look.hasTimer = look.hasTimer || timer->isActive();
    }
    for (StreamIndex index = 0; index < 8; ++index) {
        if (const auto key = line.connector->streamKey(index))
            look.streams.push_back({*key, *line.connector->trust(*key)});
    }
    m_judge.looked(line.number, look, Clock::now());
}

void SimulatedWorld::picture(Line &line)
{
    look(line);
    m_judge.pictured(line.number, line.connector->snapshot(Clock::now()), Clock::now());
}

/// What does not happen is seen by looking.
void SimulatedWorld::pictureInTurn()
{
    m_life.after(PictureEach, [this] {
        if (!m_lines.empty()) {
            auto next = m_lines.upper_bound(m_pictured);
            if (next == m_lines.end())
                next = m_lines.begin();
            m_pictured = next->first;
            picture(next->second);
        }
        pictureInTurn();
    });
}

// ---- What is told. ----

/// From the beginning, and with what the exchanges lost: on wish, for it is long.
static bool isTraceWhole()
{
    static const bool isWhole = qEnvironmentVariableIsSet("FEEDWARDEN_TRACE");
    return isWhole;
}

void SimulatedWorld::note(quint64 what, quint64 value)
{
    for (const quint64 part : {what, value, quint64((Clock::now() - m_begun).count())})
        m_digest = (m_digest ^ part) * 1'099'511'628'211u;
}

void SimulatedWorld::write(const QString &text)
{
    m_trace.push_back(QStringLiteral("%1 %2").arg(toMs(Clock::now() - m_begun) / 1'000, 12, 'f', 3).arg(text));
    if (m_trace.size() > TraceLines && !isTraceWhole())
        m_trace.pop_front();
}

void SimulatedWorld::take(int number, const Event &event)
{
    const auto found = m_lines.find(number);
    if (found == m_lines.end())
        return;
    Line &line = found->second;
    const EventPayload &payload = event.payload;
    note(quint64(number) * 100 + payload.index());
    QString text(nameOf(payload));
    if (const auto *const change = std::get_if<StateChanged>(&payload)) {
        text = QStringLiteral("%1 -> %2 %3").arg(nameOf(change->from), nameOf(change->to), nameOf(change->cause));
        note(quint64(change->to), quint64(change->cause));
        // An attempt of a pool's line is known for its own where it is told.
        Site &site = m_sites[size_t(line.host)];
        if (!site.unattributed.empty()
            && (change->to == LineState::Connecting || change->to == LineState::HalfOpenTrial
                || change->to == LineState::Rotating)) {
            const SimulatedSession session = site.unattributed.front();
            site.unattributed.erase(site.unattributed.begin());
            session.transport->setLine(number);
            m_judge.attributed(line.host, session.id, number);
        }
    } else if (const auto *const trust = std::get_if<TrustChanged>(&payload)) {
        text = QStringLiteral("%1 %2 -> %3").arg(trust->stream.toString(), nameOf(trust->from), nameOf(trust->to));
        note(quint64(trust->from) * 16 + quint64(trust->to), qHash(trust->stream));
    } else if (const auto *const retry = std::get_if<Reconnecting>(&payload)) {
        text += QStringLiteral(" %1 in %2 ms").arg(retry->attempt).arg(toMs(retry->delay));
        note(quint64(retry->attempt), quint64(retry->delay.count()));
    } else if (const auto *const failed = std::get_if<ConnectionFailed>(&payload)) {
        text += QStringLiteral(" %1 %2").arg(letterOf(failed->failure.failureClass)).arg(nameOf(failed->failure.cause));
    } else if (const auto *const error = std::get_if<ErrorOccurred>(&payload)) {
        text += QStringLiteral(" ") + error->error.detail.left(100);
    }
    write(line.name + QStringLiteral(" ") + text);
    m_judge.told(number, event, Clock::now());
    if (!std::exchange(line.isToBeLookedAt, true))
        m_touched.push_back(number);
}

// ---- What the exchanges see. ----

void SimulatedWorld::attemptBegins(const SimulatedSession &session)
{
    ++m_attempts;
    note(800, session.id % 16);
    write(QStringLiteral("%1 attempt %2").arg(m_sites[size_t(session.host)].venue).arg(session.transport->line()));
    const bool isPooled = m_sites[size_t(session.host)].pool != nullptr;
    if (isPooled) {
        session.transport->setLine(0);
        m_sites[size_t(session.host)].unattributed.push_back(session);
    }
    m_judge.attemptBegins(session.host, session.transport->line(), session.id, Clock::now());
}

void SimulatedWorld::sessionOpens(const SimulatedSession &session)
{
    m_judge.sessionOpens(session.host, session.id, Clock::now());
    touch(session);
}

void SimulatedWorld::sessionEnds(const SimulatedSession &session)
{
    note(801, quint64(session.host));
    std::erase_if(m_sites[size_t(session.host)].unattributed,
                  [&session](const SimulatedSession &one) { return one.id == session.id; });
    m_judge.sessionEnds(session.host, session.id, Clock::now());
    touch(session);
}

void SimulatedWorld::clientSends(const SimulatedSession &session, bool isControl)
{
    m_judge.clientSends(session.host, session.id, isControl, Clock::now());
}

void SimulatedWorld::clientCloses(const SimulatedSession &session, int code)
{
    m_judge.clientCloses(session.host, session.id, code, Clock::now());
}

void SimulatedWorld::publishes(const SimulatedSession &session, const StreamKey &stream)
{
    m_judge.publishes(session.host, session.id, stream, Clock::now());
}

void SimulatedWorld::disturbs(const SimulatedSession &session, const std::optional<StreamKey> &stream, FaultKind how,
                              bool isNumbered)
{
    const bool isLoss = isNumbered && (how == FaultKind::DropMessage || how == FaultKind::Corrupt);
    if (isLoss && stream && isTraceWhole())
        write(QStringLiteral("%1 session %2 loses %3")
                  .arg(m_sites[size_t(session.host)].venue)
                  .arg(session.id)
                  .arg(stream->toString()));
    m_judge.disturbed(session.host, session.id, stream, isLoss, Clock::now());
}

void SimulatedWorld::dataArrives(const SimulatedSession &session, const std::optional<StreamKey> &stream,
                                 Clock::time_point publishedAt)
{
    ++m_arrived;
    note(802, quint64(session.host));
    m_judge.dataArrives(session.host, session.id, stream, publishedAt, Clock::now());
    touch(session);
}

void SimulatedWorld::pongArrives(const SimulatedSession &session)
{
    m_judge.pongArrives(session.host, session.id, Clock::now());
    touch(session);
}

void SimulatedWorld::answerArrives(const SimulatedSession &session)
{
    m_judge.answerArrives(session.host, session.id, Clock::now());
    touch(session);
}

void SimulatedWorld::refuses(const SimulatedSession &session)
{
    m_judge.refused(session.host, session.id, Clock::now());
}

void SimulatedWorld::refusalArrives(const SimulatedSession &session, int status,
                                    std::optional<std::chrono::milliseconds> wish)
{
    m_judge.httpRefused(session.host, status, wish, Clock::now());
}

void SimulatedWorld::misuses(const SimulatedSession &session)
{
    m_judge.misused(session.transport->line(), 1, Clock::now());
}

void SimulatedWorld::restAsked(int host) { m_judge.restAsked(host, Clock::now()); }

void SimulatedWorld::restAnswered(int host, int status, std::optional<std::chrono::milliseconds> wish)
{
    m_judge.restAnswered(host, status, wish, Clock::now());
}

// ---- The end. ----

void SimulatedWorld::settle()
{
    if (broken())
        return;
    for (auto &[number, line] : m_lines)
        m_judge.settled(number, line.connector->snapshot(Clock::now()), Clock::now());
    // Markets stand still, so that both sides speak of the same book.
    for (Site &site : m_sites)
        site.host->setRate(0);
    live(10s);
    for (auto &[number, line] : m_lines)
        compareBooks(line);
}

/// Where it stands in the answers of all of them.
static std::optional<Decimal> bestOf(const QJsonValue &value, const QStringList &names)
{
    if (value.isArray() && !value.toArray().isEmpty())
        return bestOf(value.toArray().first(), names);
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (names.contains(entry.key()) && entry.value().isArray() && !entry.value().toArray().isEmpty())
            return Decimal::parse(entry.value().toArray().first().toArray().first().toString().toStdString());
        if (const auto found = bestOf(entry.value(), names))
            return found;
    }
    return {};
}

/// The exchange is asked over REST. Losses that no number shows are excused: Coinbase's batches have none.
void SimulatedWorld::compareBooks(const Line &line)
{
    const QString &venue = m_sites[size_t(line.host)].venue;
    if (broken() || venue == QLatin1String("coinbase-exchange"))
        return;
    const QString shape = venue == QLatin1String("binance-spot") ? QStringLiteral("/api/v3/depth?limit=5&symbol=")
                          : venue == QLatin1String("bybit-spot")
                              ? QStringLiteral("/v5/market/orderbook?category=spot&limit=1&symbol=")
                          : venue == QLatin1String("okx") ? QStringLiteral("/api/v5/market/books?sz=1&instId=")
                                                          : QStringLiteral("/0/public/Depth?count=1&pair=");
    for (const StreamSnapshot &stream : line.connector->snapshot().streams) {
        const auto top = line.connector->topOfBook(stream.key);
        if (stream.key.channel != Channel::Depth || !top)
            continue;
        const QUrl url = findVenue(venue)->restUrl.resolved(QUrl(shape + stream.key.symbol));
        m_sites[size_t(line.host)].host->ask(url, [&](const SimulatedHost::WebAnswer &answer) {
            const QJsonValue whole = QJsonDocument::fromJson(answer.body).object();
            const auto bid = bestOf(whole, {QStringLiteral("bids"), QStringLiteral("b")});
            const auto ask = bestOf(whole, {QStringLiteral("asks"), QStringLiteral("a")});
            ++m_booksCompared;
            m_judge.bookCompared(line.number, stream.key, bid == top->bid && ask == top->ask, Clock::now());
        });
    }
}

void SimulatedWorld::stopAll()
{
    if (broken())
        return;
    for (auto &[number, line] : m_lines)
        m_judge.commanded(number, SimulationJudge::Command::ShutDown, Clock::now());
    for (auto &[number, line] : m_lines) {
        if (line.own)
            line.connector->shutDown();
    }
    m_sites[PooledSite].pool->shutDown();
    live(3s);
    for (auto &[number, line] : m_lines)
        picture(line);
    m_judge.allStopped(sessionCount(), Clock::now());
}

}   // namespace feedwarden
