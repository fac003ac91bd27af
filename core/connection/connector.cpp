// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connector.h"

#include "core/connection/connector_p.h"

#include <QHostAddress>
#include <QSet>

#include <algorithm>

namespace feedwarden {

static bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

Connector::Connector(Options options, ProtocolFactory makeProtocol, TransportFactory makeTransport,
                     GovernorService *governor, RestClient *rest, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, std::move(options), std::move(makeProtocol), std::move(makeTransport), governor,
                                  rest))
{
}

Connector::~Connector() = default;

LineState Connector::state() const { return d->line.state(); }

ConnectionMetrics Connector::metrics() const { return d->makeMetrics(Clock::now()); }

ConnectionSnapshot Connector::snapshot(Clock::time_point now) const { return d->makeSnapshot(now); }

ConnectionMetrics Connector::mergedMetrics(std::span<Connector *const> lines, Clock::time_point now)
{
    if (lines.size() == 1)
        return lines.front()->d->makeMetrics(now);
    std::vector<std::pair<LineMeter *, ConnectionMetrics>> metered;
    for (Connector *line : lines)
        metered.emplace_back(&line->d->meter, line->d->makeMetrics(now));
    return LineMeter::merged(metered, now);
}

bool Connector::isBlind() const
{
    for (StreamIndex index = 0; index < d->ledger.indexEnd(); ++index) {
        if (!d->ledger.contains(index))
            continue;
        const TrustState trust = d->ledger.trust(index);
        if (trust != TrustState::Trusted && trust != TrustState::Paused)
            return true;
    }
    return false;
}

quint64 Connector::messageCount() const { return d->meter.messages(); }

Clock::time_point Connector::lastDataAt() const { return d->meter.lastDataAt().value_or(Clock::time_point{}); }

const VenueProtocol &Connector::protocol() const { return d->session->protocol(); }

std::optional<StreamKey> Connector::streamKey(StreamIndex index) const
{
    if (index < 0 || !d->ledger.contains(index))
        return {};
    return d->ledger.key(index);
}

std::optional<BookTicker> Connector::topOfBook(const StreamKey &stream) const
{
    const StreamIndex index = d->ledger.indexOf(stream);
    const OrderBook *const book = index == NoStream ? nullptr : d->ledger.book(index);
    if (!book || !book->bestBid() || !book->bestAsk() || d->ledger.trust(index) != TrustState::Trusted)
        return {};
    return BookTicker{book->bestBid()->price, book->bestBid()->quantity, book->bestAsk()->price,
                      book->bestAsk()->quantity};
}

MessageBatchPtr Connector::wholeBook(const StreamKey &stream) const
{
    const StreamIndex index = d->ledger.indexOf(stream);
    const OrderBook *const book = index == NoStream ? nullptr : d->ledger.book(index);
    if (!book || d->ledger.trust(index) != TrustState::Trusted)
        return {};
    auto whole = std::make_shared<MessageBatch>();
    whole->messages.push_back(d->ledger.wholeBook(index, whole->levels));
    whole->receivedAt.push_back(wallNow());
    return whole;
}

std::optional<TrustState> Connector::trust(const StreamKey &stream) const
{
    const StreamIndex index = d->ledger.indexOf(stream);
    return index == NoStream ? std::nullopt : std::optional(d->ledger.trust(index));
}

void Connector::start()
{
    const auto now = Clock::now();
    if (!d->wasStarted || d->line.current().isStopped()) {
        d->wasStarted = true;
        d->ledger.start(now);
    }
    d->line.start(now);
    d->settle();
}

void Connector::stop() { d->stop(ConnectionMachine::StopReason::User); }

void Connector::shutDown() { d->stop(ConnectionMachine::StopReason::Shutdown); }

void Connector::connectNow()
{
    d->startLedgerIfStopped(Clock::now());
    d->line.connectNow(Clock::now());
    d->settle();
}

void Connector::reconnect()
{
    d->startLedgerIfStopped(Clock::now());
    d->line.reconnect(Clock::now());
    d->settle();
}

void Connector::resetBreaker()
{
    d->line.resetBreaker(Clock::now());
    d->settle();
}

void Connector::setStreams(const QList<StreamKey> &streams)
{
    const auto now = Clock::now();
    d->publisher.flush();   // An index that becomes free may be used again at once.
    const QSet<StreamKey> wanted(streams.cbegin(), streams.cend());
    std::vector<StreamIndex> removed = d->wantedStreams();
    std::erase_if(removed, [&](StreamIndex index) { return wanted.contains(d->ledger.key(index)); });
    const bool isLive = d->session->isUp() && !d->options.reconnectToChangeStreams;
    if (isLive && !removed.empty())
        d->session->unsubscribe(removed, now);
    Session *const successor = d->successor.get();
    const bool isSuccessorLive = isLive && successor && successor->isUp();
    if (isSuccessorLive && !removed.empty())
        successor->unsubscribe(removed, now);
    for (const StreamIndex index : removed) {
        d->learned.insert(d->ledger.key(index), d->ledger.learned(index, now));
        d->answered(*d->session, index, now);
        if (successor) {
            d->answered(*successor, index, now);
            successor->protocol().removeStream(index);
        }
        if (d->handOver)
            d->handOver->forget(index);
        d->ledger.removeStream(index, now);
        d->session->protocol().removeStream(index);
    }

    std::vector<StreamIndex> added;
    for (const StreamKey &key : streams) {
        if (d->ledger.indexOf(key) != NoStream)
            continue;
        if (const auto checked = d->session->protocol().checkStream(key); !checked) {
            d->tell(SubscriptionRejected{key, checked.error().detail}, now);
            emit subscriptionRejected(key, checked.error().detail);
            continue;
        }
        const StreamIndex index = d->ledger.freeIndex();
        d->ledger.addStream(index, key, d->session->protocol().traitsOf(key), now, d->learned.take(key));
        d->session->protocol().addStream(index, key);
        if (d->successor)
            d->successor->protocol().addStream(index, key);
        added.push_back(index);
    }
    if (removed.empty() && added.empty())
        return;
    d->line.setKind(d->lineKind(), now);
    if (isLive) {
        if (!added.empty())
            d->session->subscribe(added, now);
        if (isSuccessorLive && d->successor && !added.empty())
            d->successor->subscribe(added, now);
    } else if (d->session->isUp()) {
        for (const StreamIndex index : added)
            d->ledger.postponed(index);
        d->line.current().endpointChanged(now);
        d->governor->tellStanding(d->session->ticket());
    }
    d->settle();
}

void Connector::setEndpoint(const QUrl &url, const QUrl &restUrl)
{
    const auto now = Clock::now();
    if (restUrl != d->options.restUrl) {
        d->options.restUrl = restUrl;
        d->rest.setOrigin(restUrl);
        if (d->session->isUp())
            d->rest.startClock(now);
    }
    d->options.url = url;
    const QUrl wanted = d->wantedUrl();
    if (wanted == d->url)
        return;
    d->url = wanted;
    d->host = ConnectGovernor::hostKey(wanted);
    d->moveToEndpoint(now);
    d->settle();
}

void Connector::flushBatch() { d->publisher.flush(); }

bool Connector::send(const QByteArray &utf8)
{
    const auto now = Clock::now();
    if (!d->session->isUp() || d->session->asked().headroom(now) == 0)
        return false;
    d->session->asked().enqueue(OutgoingKind::Subscribe, {.text = utf8}, now);
    d->settle();
    return true;
}

void Connector::enableReconnection(const BackoffPolicy &policy)
{
    setPolicies(policy, d->options.breaker, d->options.health, d->options.quality);
}

void Connector::disableReconnection()
{
    BackoffPolicy policy = d->options.backoff;
    policy.enabled = false;
    enableReconnection(policy);
}

void Connector::configureHealthChecks(std::chrono::milliseconds interval,
                                      std::optional<std::chrono::milliseconds> staleAfter)
{
    HealthPolicy policy = d->options.health;
    policy.pingInterval = interval;
    policy.staleAfter = staleAfter;
    setPolicies(d->options.backoff, d->options.breaker, policy, d->options.quality);
}

void Connector::setPolicies(const BackoffPolicy &backoff, const BreakerPolicy &breaker, const HealthPolicy &health,
                            const QualityPolicy &quality)
{
    const auto now = Clock::now();
    d->options.backoff = backoff;
    d->options.breaker = breaker;
    d->options.health = health;
    d->options.quality = quality;
    d->publisher.setBatchInterval(health.batchInterval);
    d->line.setSettings(d->lineSettings(), now);
    d->ledger.setPolicy(d->ledgerPolicy(), now);
    d->governor->setHostFacts(d->host, d->hostFacts());
    d->settle();
}

void Connector::setNetworkUp(bool isUp)
{
    // Loopback works without any network, so its presence or absence says nothing about such a line.
    if (!isLoopback(d->url))
        rehearseNetwork(isUp);
}

void Connector::rehearseNetwork(bool isUp)
{
    const auto now = Clock::now();
    if (isUp)
        d->onEachMachine([now](ConnectionMachine &machine, const WireFacts &wire) { machine.networkUp(now, wire); });
    else
        d->line.networkLost(now);
    d->settle();
}

void Connector::noteSuspended(std::chrono::nanoseconds asleep)
{
    const auto now = Clock::now();
    d->ledger.asleep(now - asleep);
    d->ledger.awake(now);
    d->rest.woke(now);
    d->onEachMachine([=](ConnectionMachine &machine, const WireFacts &wire) { machine.awake(asleep, now, wire); });
    d->settle();
}

void Connector::noteStalled(std::chrono::nanoseconds stalled)
{
    const auto now = Clock::now();
    d->ledger.stalled(now - stalled, now);
    d->onEachMachine([now](ConnectionMachine &machine, const WireFacts &wire) { machine.stalled(now, wire); });
    d->settle();
}

void Connector::measureClock()
{
    d->rest.wallStepped(Clock::now());
    d->ledger.setClockOffset({});
    d->settle();
}

void Connector::connectNotify(const QMetaMethod &signal) { d->publisher.noteConnected(signal); }

void Connector::disconnectNotify(const QMetaMethod &) { d->publisher.noteDisconnected(); }

}   // namespace feedwarden
