// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/messagepublisher.h"

#include "core/connection/connector.h"

#include <QMetaMethod>

#include <array>
#include <utility>

namespace feedwarden {

namespace {

/// The data signals, of which each costs nothing while nobody is connected to it.
enum DataSignal : quint32 {
    NoSignal = 0,
    BatchSignal = 1u << 0,
    TradeSignal = 1u << 1,
    TickerSignal = 1u << 2,
    BookTickerSignal = 1u << 3,
    CandleSignal = 1u << 4,
    BookDepthSignal = 1u << 5,
    LiquidationSignal = 1u << 6,
    MarkPriceSignal = 1u << 7,
};

const auto &dataSignals()
{
    static const std::array<std::pair<QMetaMethod, DataSignal>, 8> table = {{
        {QMetaMethod::fromSignal(&Connector::messagesReady), BatchSignal},
        {QMetaMethod::fromSignal(&Connector::trade), TradeSignal},
        {QMetaMethod::fromSignal(&Connector::ticker), TickerSignal},
        {QMetaMethod::fromSignal(&Connector::bookTicker), BookTickerSignal},
        {QMetaMethod::fromSignal(&Connector::candle), CandleSignal},
        {QMetaMethod::fromSignal(&Connector::bookDepth), BookDepthSignal},
        {QMetaMethod::fromSignal(&Connector::liquidation), LiquidationSignal},
        {QMetaMethod::fromSignal(&Connector::markPrice), MarkPriceSignal},
    }};
    return table;
}

}   // namespace

MessagePublisher::MessagePublisher(Connector *connector, const StreamLedger *ledger, IsConnected isConnected)
    : m_connector(connector), m_ledger(ledger), m_isConnected(std::move(isConnected)), m_timer(connector)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, connector, [this] { flush(); });
}

// ---- Who listens. ----

void MessagePublisher::noteConnected(const QMetaMethod &signal)
{
    for (const auto &[method, bit] : dataSignals()) {
        if (method == signal)
            m_listeners |= bit;
    }
}

void MessagePublisher::countListeners()
{
    quint32 connected = NoSignal;
    for (const auto &[method, bit] : dataSignals()) {
        if (m_isConnected(method))
            connected |= bit;
    }
    m_listeners = connected;
}

// ---- Handing on. ----

struct MessagePublisher::Emitter {
    const MessagePublisher &publisher;
    const StreamKey &key;
    const FeedMessage &message;
    const std::vector<BookLevel> &levels;
    WallTime wall;

    void operator()(const Trade &trade) const
    {
        if (publisher.has(TradeSignal))
            emit publisher.m_connector->trade(key, trade);
    }
    void operator()(const Ticker &ticker) const
    {
        if (publisher.has(TickerSignal))
            emit publisher.m_connector->ticker(key, ticker);
    }
    void operator()(const BookTicker &ticker) const
    {
        if (publisher.has(BookTickerSignal))
            emit publisher.m_connector->bookTicker(key, ticker);
    }
    void operator()(const Candle &candle) const
    {
        if (publisher.has(CandleSignal))
            emit publisher.m_connector->candle(key, candle);
    }
    void operator()(const Liquidation &liquidation) const
    {
        if (publisher.has(LiquidationSignal))
            emit publisher.m_connector->liquidation(key, liquidation);
    }
    void operator()(const MarkPrice &price) const
    {
        if (publisher.has(MarkPriceSignal))
            emit publisher.m_connector->markPrice(key, price);
    }
    void operator()(const AccountNews &) const {}   // Told by Connector::accountEvent().
    void operator()(const BookChange &change) const
    {
        if (!publisher.has(BookDepthSignal))
            return;
        auto one = std::make_shared<MessageBatch>();
        const auto begin = levels.cbegin() + change.firstLevel;
        one->levels.assign(begin, begin + change.bidCount + change.askCount);
        one->messages.push_back(message);
        std::get<BookChange>(one->messages.front().payload).firstLevel = 0;
        one->receivedAt.push_back(wall);
        emit publisher.m_connector->bookDepth(key, one);
    }
};

void MessagePublisher::publish(const FeedMessage &message, const std::vector<BookLevel> &levels, WallTime wall)
{
    if (m_isInDoubt.load(std::memory_order_relaxed) && m_isInDoubt.exchange(false)) [[unlikely]]
        countListeners();
    if (has(BatchSignal))
        addToBatch(message, levels, wall);
    // A slot that took the batch may have removed the stream.
    if (!has(~quint32(BatchSignal)) || !m_ledger->contains(message.stream))
        return;
    const StreamKey key = m_ledger->key(message.stream);   // A copy: a slot may remove the stream.
    std::visit(Emitter{*this, key, message, levels, wall}, message.payload);
}

void MessagePublisher::addToBatch(const FeedMessage &message, const std::vector<BookLevel> &levels, WallTime wall)
{
    if (!m_batch) {
        m_batch = std::make_shared<MessageBatch>();
        m_timer.start(m_batchInterval);
    }
    FeedMessage copy = message;
    if (auto *const change = std::get_if<BookChange>(&copy.payload)) {
        const auto begin = levels.cbegin() + change->firstLevel;
        const auto firstLevel = quint32(m_batch->levels.size());
        m_batch->levels.insert(m_batch->levels.end(), begin, begin + change->bidCount + change->askCount);
        change->firstLevel = firstLevel;
    }
    m_batch->messages.push_back(std::move(copy));
    m_batch->receivedAt.push_back(wall);
    if (m_batch->messages.size() >= MostMessagesOfBatch)
        flush();
}

void MessagePublisher::publishBook(StreamIndex stream, WallTime wall)
{
    if (!m_ledger->book(stream) || !hasListeners())
        return;
    std::vector<BookLevel> levels;
    const FeedMessage whole = m_ledger->wholeBook(stream, levels);
    publish(whole, levels, wall);
}

void MessagePublisher::flush()
{
    m_timer.stop();
    if (!m_batch)
        return;
    const MessageBatchPtr ready = std::exchange(m_batch, {});
    const auto begun = Clock::now();
    emit m_connector->messagesReady(ready);
    emit m_connector->batchProcessed(int(ready->messages.size()), Clock::now() - begun);
}

}   // namespace feedwarden
