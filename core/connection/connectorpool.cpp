// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connectorpool.h"

#include "core/feed/streamledger.h"

#include <QMetaMethod>

#include <algorithm>

namespace feedwarden {

/// The orderly close of a line has 1 s; then it goes, whatever the peer does.
static constexpr auto RetireAfter = 1'500ms;

ConnectorPool::ConnectorPool(Options options, GovernorService *governor, RestClient *rest, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_governor(governor), m_rest(rest)
{
    m_rebalanceTimer.setSingleShot(true);
    m_rebalanceTimer.setInterval(RebalanceAfter);
    connect(&m_rebalanceTimer, &QTimer::timeout, this, &ConnectorPool::rebalance);
    respread();
}

ConnectorPool::~ConnectorPool() = default;

// ---- Which line carries what. ----

ConnectorPool::Line *ConnectorPool::find(int number)
{
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(),
                                    [number](const auto &line) { return line->share.line == number; });
    return found == m_lines.cend() ? nullptr : found->get();
}

const ConnectorPool::Line *ConnectorPool::find(int number) const
{
    return const_cast<ConnectorPool *>(this)->find(number);
}

void ConnectorPool::setStreams(const QList<StreamKey> &streams)
{
    if (streams == m_wanted)
        return;
    m_wanted = streams;
    respread();
}

void ConnectorPool::setLimits(int streamsPerLine, int redundancy)
{
    if (streamsPerLine == m_options.streamsPerLine && redundancy == m_options.redundancy)
        return;
    m_options.streamsPerLine = streamsPerLine;
    m_options.redundancy = redundancy;
    respread();
}

void ConnectorPool::respread()
{
    // Moves under way are settled first: each of their streams stays where it is trusted already.
    for (const StreamMove &move : std::exchange(m_moves, {})) {
        const Line *const target = find(move.to);
        const bool isThere = target && target->connector->trust(move.stream) == TrustState::Trusted;
        if (Line *const loser = find(isThere ? move.from : move.to))
            loser->share.streams.removeOne(move.stream);
    }

    const LineSpread spread(
        {m_options.streamsPerLine, m_options.redundancy},
        m_options.groupOf ? m_options.groupOf : [](const StreamKey &) { return 0; });
    std::vector<LineShare> current;
    for (const auto &line : m_lines)
        current.push_back(line->share);
    std::vector<LineShare> shares = spread.spread(std::move(current), m_wanted);
    if (shares.empty())
        shares.push_back(m_lines.empty() ? LineShare{} : LineShare{m_lines.front()->share.line, 0, 0, {}});

    // What waits in batches belongs to the streams as they are now.
    for (const auto &line : m_lines)
        line->connector->flushBatch();

    std::vector<std::unique_ptr<Line>> gone;
    std::erase_if(m_lines, [&](std::unique_ptr<Line> &line) {
        const auto stays = std::find_if(shares.begin(), shares.end(),
                                        [&](const LineShare &share) { return share.line == line->share.line; });
        if (stays != shares.end()) {
            line->share = *stays;
            return false;
        }
        gone.push_back(std::move(line));
        return true;
    });
    for (LineShare &share : shares) {
        if (share.line == 0)
            addLine(std::move(share));
    }
    applyShares();
    for (const auto &line : gone)
        retire(std::move(line->connector));
    m_rebalanceTimer.start();
}

void ConnectorPool::addLine(LineShare share)
{
    share.line = ++m_lastNumber;
    Connector::Options options = m_options.line;
    options.line = share.line;
    auto line = std::make_unique<Line>();
    line->share = std::move(share);
    line->connector = std::make_unique<Connector>(options, m_options.makeProtocol, m_options.makeTransport, m_governor,
                                                  m_rest);
    Connector *const connector = line->connector.get();
    connect(connector, &Connector::eventOccurred, this, [this, number = line->share.line](const Event &event) {
        if (const auto *const change = std::get_if<TrustChanged>(&event.payload)) {
            if (Line *const own = find(number))
                followTrust(*own, *change, event.at);
        }
        emit eventOccurred(event);
    });
    connector->setNetworkUp(m_isNetworkUp);
    m_lines.push_back(std::move(line));
    // Once the streams are told; and not within a caller's loop over the lines.
    if (m_isStarted)
        QMetaObject::invokeMethod(connector, &Connector::start, Qt::QueuedConnection);
}

void ConnectorPool::retire(std::unique_ptr<Connector> connector)
{
    connector->disconnect(this);
    connector->stop();
    Connector *const closing = connector.release();
    closing->setParent(this);
    QTimer::singleShot(RetireAfter, closing, &QObject::deleteLater);
}

void ConnectorPool::applyShares()
{
    m_connectors.clear();
    for (const auto &line : m_lines)
        m_connectors.push_back(line->connector.get());
    for (const auto &line : m_lines) {
        line->connector->setStreams(line->share.streams);
        line->poolIndex.clear();
    }
    followCarriers();
    listenToLines();
    emit linesChanged();
}

void ConnectorPool::followCarriers()
{
    for (Stream &stream : m_streams)
        stream.carriers.clear();
    for (const auto &line : m_lines) {
        for (const StreamKey &key : std::as_const(line->share.streams)) {
            auto index = m_indices.constFind(key);
            if (index == m_indices.cend()) {
                auto place = std::find_if(m_streams.begin(), m_streams.end(),
                                          [](const Stream &stream) { return stream.key.symbol.isEmpty(); });
                if (place == m_streams.end())
                    place = m_streams.emplace(m_streams.end());
                place->key = key;
                index = m_indices.insert(key, StreamIndex(place - m_streams.begin()));
            }
            m_streams[size_t(*index)].carriers.push_back(line->share.line);
        }
    }
    for (Stream &stream : m_streams) {
        if (stream.carriers.empty()) {
            m_indices.remove(stream.key);
            stream = {};
        } else if (stream.carriers.size() < 2) {
            stream.merge.reset();
        } else if (!stream.merge) {
            const Line *const first = find(stream.carriers[0]);
            stream.merge = std::make_unique<TwinMerge>(stream.key.channel,
                                                       first->connector->protocol().traitsOf(stream.key));
            if (stream.lastNumber)
                stream.merge->goOnFrom(*stream.lastNumber, stream.lastEvent);
            for (int place = 0; place < TwinMerge::Lines; ++place) {
                const Line *const carrier = find(stream.carriers[size_t(place)]);
                stream.merge->setTrusted(place, carrier->connector->trust(stream.key) == TrustState::Trusted);
            }
        }
    }
}

void ConnectorPool::rebalance()
{
    // Twins cover each other while a stream changes its line; a single line's streams are carried twice for a moment.
    const LineSpread spread({m_options.streamsPerLine, m_options.redundancy}, m_options.groupOf);
    std::vector<LineShare> shares;
    for (const auto &line : m_lines)
        shares.push_back(line->share);
    std::vector<StreamMove> moves = spread.moves(shares);
    if (moves.empty())
        return;
    for (const StreamMove &move : moves) {
        find(move.to)->share.streams.append(move.stream);
        if (m_options.redundancy > 1)
            find(move.from)->share.streams.removeOne(move.stream);
    }
    if (m_options.redundancy > 1)
        return respread();
    m_moves = std::move(moves);
    applyShares();
}

void ConnectorPool::finishMove(const StreamKey &stream)
{
    const auto move = std::find_if(m_moves.cbegin(), m_moves.cend(),
                                   [&](const StreamMove &one) { return one.stream == stream; });
    if (move == m_moves.cend())
        return;
    Line *const target = find(move->to);
    if (!target || target->connector->trust(stream) != TrustState::Trusted)
        return;
    if (Line *const source = find(move->from))
        source->share.streams.removeOne(stream);
    m_moves.erase(move);
    // One call for all of them: the line that is empty then is closed.
    if (m_moves.empty())
        respread();
}

bool ConnectorPool::isSeen(const Stream &stream) const
{
    return std::any_of(stream.carriers.cbegin(), stream.carriers.cend(), [&](int number) {
        const Line *const line = find(number);
        const auto trust = line ? line->connector->trust(stream.key) : std::nullopt;
        return trust == TrustState::Trusted || trust == TrustState::Paused;
    });
}

void ConnectorPool::followTrust(Line &line, const TrustChanged &change, Clock::time_point at)
{
    const StreamKey &stream = change.stream;
    const TrustState trust = change.to;
    const auto found = m_indices.constFind(stream);
    if (found == m_indices.cend())
        return;
    Stream &entry = m_streams[size_t(*found)];
    if (!entry.merge)
        return;
    if (const bool isBlind = !isSeen(entry); isBlind && !entry.blindSince)
        entry.blindSince = at;
    else if (!isBlind && entry.blindSince)
        entry.blindTime += std::max(Clock::duration(0), at - *std::exchange(entry.blindSince, {}));
    const auto place = std::find(entry.carriers.cbegin(), entry.carriers.cend(), line.share.line);
    if (place == entry.carriers.cend() || place - entry.carriers.cbegin() >= TwinMerge::Lines)
        return;
    const bool hasNewLeader = entry.merge->setTrusted(int(place - entry.carriers.cbegin()),
                                                      trust == TrustState::Trusted);
    if (hasNewLeader && entry.merge->isLed())
        handOnBook(*found, entry.carriers[size_t(entry.merge->leader())]);
    if (trust == TrustState::Trusted && !m_moves.empty()) {
        // Books go on from the new line's whole one. For the others both lines have to have met, or a slower old line
        // would take with it what it has not delivered yet.
        if (entry.merge->isLed())
            finishMoveLater(stream);
        else
            QTimer::singleShot(std::chrono::ceil<std::chrono::milliseconds>(StreamLedger::OverlapTime), this,
                               [this, stream] { finishMoveLater(stream); });
    }
}

void ConnectorPool::finishMoveLater(const StreamKey &stream)
{
    QMetaObject::invokeMethod(
        this, [this, stream] { finishMove(stream); }, Qt::QueuedConnection);
}

// ---- What is handed on. ----

void ConnectorPool::connectNotify(const QMetaMethod &signal)
{
    if (signal != QMetaMethod::fromSignal(&ConnectorPool::messagesReady) || m_hasReader)
        return;
    m_hasReader = true;
    listenToLines();
}

void ConnectorPool::listenToLines()
{
    if (!m_hasReader && m_options.redundancy < 2 && m_moves.empty())
        return;
    for (const auto &line : m_lines) {
        if (std::exchange(line->isListenedTo, true))
            continue;
        connect(line->connector.get(), &Connector::messagesReady, this,
                [this, number = line->share.line](const MessageBatchPtr &batch) {
                    if (Line *const own = find(number))
                        takeBatch(*own, batch);
                });
    }
}

StreamIndex ConnectorPool::poolIndexOf(Line &line, StreamIndex ofLine)
{
    if (size_t(ofLine) >= line.poolIndex.size())
        line.poolIndex.resize(size_t(ofLine) + 1, NoStream);
    StreamIndex &index = line.poolIndex[size_t(ofLine)];
    if (index == NoStream) {
        if (const auto key = line.connector->streamKey(ofLine))
            index = m_indices.value(*key, NoStream);
    }
    return index;
}

void ConnectorPool::takeBatch(Line &line, const MessageBatchPtr &batch)
{
    using Window = std::chrono::nanoseconds;
    const auto now = Clock::now();
    auto ours = m_hasReader ? std::make_shared<MessageBatch>() : nullptr;
    for (size_t i = 0; i < batch->messages.size(); ++i) {
        const FeedMessage &message = batch->messages[i];
        const StreamIndex index = poolIndexOf(line, message.stream);
        if (index == NoStream)
            continue;
        Stream &stream = m_streams[size_t(index)];
        if (stream.merge) {
            const auto place = std::find(stream.carriers.cbegin(), stream.carriers.cend(), line.share.line)
                               - stream.carriers.cbegin();
            if (place >= TwinMerge::Lines)
                continue;
            const auto verdict = stream.merge->accept(int(place), message, batch->receivedAt[i]);
            if (verdict.later) {
                // Batches may overtake one another; the times of receipt do not.
                const bool wasFirst = *verdict.later < Window(0);
                Line *const twin = find(stream.carriers[size_t(1 - place)]);
                if (Line *const earlier = wasFirst ? &line : twin)
                    earlier->lead.record(std::chrono::abs(*verdict.later), now);
                if (!m_moves.empty())
                    finishMoveLater(stream.key);
            }
            if (!verdict.isPublished)
                continue;
        } else if (message.sequence.isSet) {
            stream.lastNumber = message.sequence.last;
            stream.lastEvent = message.eventTime;
        }
        if (!ours)
            continue;
        FeedMessage copy = message;
        copy.stream = index;
        if (auto *const change = std::get_if<BookChange>(&copy.payload)) {
            const auto begin = batch->levels.cbegin() + change->firstLevel;
            change->firstLevel = quint32(ours->levels.size());
            ours->levels.insert(ours->levels.end(), begin, begin + change->bidCount + change->askCount);
        }
        ours->messages.push_back(std::move(copy));
        ours->receivedAt.push_back(batch->receivedAt[i]);
    }
    if (ours && !ours->messages.empty())
        emit messagesReady(ours);
}

void ConnectorPool::handOnBook(StreamIndex index, int line)
{
    const Line *const leader = find(line);
    const MessageBatchPtr book = m_hasReader && leader ? leader->connector->wholeBook(m_streams[size_t(index)].key)
                                                       : nullptr;
    if (!book)
        return;
    auto ours = std::make_shared<MessageBatch>(*book);
    ours->messages.front().stream = index;
    emit messagesReady(ours);
}

std::optional<StreamKey> ConnectorPool::streamKey(StreamIndex index) const
{
    if (index < 0 || size_t(index) >= m_streams.size() || m_streams[size_t(index)].carriers.empty())
        return {};
    return m_streams[size_t(index)].key;
}

// ---- What is said. ----

bool ConnectorPool::isBlind() const
{
    if (m_options.redundancy < 2 && m_moves.empty())
        return std::any_of(m_connectors.cbegin(), m_connectors.cend(),
                           [](const Connector *line) { return line->isBlind(); });
    return std::any_of(m_streams.cbegin(), m_streams.cend(),
                       [this](const Stream &stream) { return !stream.carriers.empty() && !isSeen(stream); });
}

Clock::duration ConnectorPool::blindTime(const StreamKey &stream, Clock::time_point now) const
{
    const auto found = m_indices.constFind(stream);
    if (found == m_indices.cend())
        return Clock::duration(0);
    const Stream &entry = m_streams[size_t(*found)];
    return entry.blindTime
           + (entry.blindSince ? std::max(Clock::duration(0), now - *entry.blindSince) : Clock::duration(0));
}

bool ConnectorPool::isStopped() const
{
    return std::all_of(m_connectors.cbegin(), m_connectors.cend(),
                       [](const Connector *line) { return line->state() == LineState::Idle; });
}

int ConnectorPool::copyOf(const Connector *line) const
{
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(),
                                    [line](const auto &one) { return one->connector.get() == line; });
    return found == m_lines.cend() ? 0 : (*found)->share.copy;
}

DurationSummary ConnectorPool::leadOf(const Connector *line, Clock::time_point now)
{
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(),
                                    [line](const auto &one) { return one->connector.get() == line; });
    return found == m_lines.cend() ? DurationSummary{} : (*found)->lead.summary(WindowedHistogram::Window::Minute, now);
}

// ---- What is asked of all lines. ----

void ConnectorPool::setEndpoint(const QUrl &url, const QUrl &restUrl)
{
    m_options.line.url = url;
    m_options.line.restUrl = restUrl;
    for (Connector *line : std::vector(m_connectors))
        line->setEndpoint(url, restUrl);
}

void ConnectorPool::setPolicies(const BackoffPolicy &backoff, const BreakerPolicy &breaker, const HealthPolicy &health,
                                const QualityPolicy &quality)
{
    m_options.line.backoff = backoff;
    m_options.line.breaker = breaker;
    m_options.line.health = health;
    m_options.line.quality = quality;
    for (Connector *line : std::vector(m_connectors))
        line->setPolicies(backoff, breaker, health, quality);
}

void ConnectorPool::start()
{
    m_isStarted = true;
    for (Connector *line : std::vector(m_connectors))
        line->start();
}

void ConnectorPool::stop()
{
    m_isStarted = false;
    for (Connector *line : std::vector(m_connectors))
        line->stop();
}

void ConnectorPool::shutDown()
{
    m_isStarted = false;
    m_rebalanceTimer.stop();
    for (Connector *line : std::vector(m_connectors))
        line->shutDown();
}

void ConnectorPool::connectNow()
{
    m_isStarted = true;
    for (Connector *line : std::vector(m_connectors))
        line->connectNow();
}

void ConnectorPool::reconnect()
{
    m_isStarted = true;
    for (Connector *line : std::vector(m_connectors))
        line->reconnect();
}

void ConnectorPool::resetBreaker()
{
    for (Connector *line : std::vector(m_connectors))
        line->resetBreaker();
}

void ConnectorPool::setNetworkUp(bool isUp)
{
    m_isNetworkUp = isUp;
    for (Connector *line : std::vector(m_connectors))
        line->setNetworkUp(isUp);
}

void ConnectorPool::rehearseNetwork(bool isUp)
{
    for (Connector *line : std::vector(m_connectors))
        line->rehearseNetwork(isUp);
}

void ConnectorPool::noteSuspended(std::chrono::nanoseconds asleep)
{
    for (Connector *line : std::vector(m_connectors))
        line->noteSuspended(asleep);
}

void ConnectorPool::noteStalled(std::chrono::nanoseconds stalled)
{
    for (Connector *line : std::vector(m_connectors))
        line->noteStalled(stalled);
}

void ConnectorPool::measureClock()
{
    for (Connector *line : std::vector(m_connectors))
        line->measureClock();
}

}   // namespace feedwarden
