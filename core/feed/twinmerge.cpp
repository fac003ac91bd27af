// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/twinmerge.h"

#include <QHashFunctions>

namespace feedwarden {

TwinMerge::TwinMerge(Channel channel, const StreamTraits &traits)
    : m_isState(channel != Channel::Trade && channel != Channel::Liquidation)
{
    if (traits.needsSnapshot)
        m_mode = Mode::Led;
    else if (traits.rule == SequenceRule::None)
        m_mode = Mode::Content;
    else
        m_mode = m_isState ? Mode::Rising : Mode::Numbered;
}

bool TwinMerge::setTrusted(int line, bool isTrusted)
{
    m_trusted[size_t(line)] = isTrusted;
    // The leader stays while it can: every change costs the reader a whole book.
    if (m_leader >= 0 && m_trusted[size_t(m_leader)])
        return false;
    m_leader = m_trusted[0] ? 0 : m_trusted[1] ? 1 : -1;
    return m_leader >= 0;
}

void TwinMerge::goOnFrom(quint64 number, WallTime eventTime)
{
    restart(number);
    m_newestEvent = eventTime;
}

TwinMerge::Verdict TwinMerge::accept(int line, const FeedMessage &message, WallTime receivedAt)
{
    if (m_mode == Mode::Led) {
        // Before any line is trusted nothing of a book is handed on by a connector either.
        return {m_leader < 0 || m_leader == line, {}};
    }

    const bool isNumbered = m_mode != Mode::Content && message.sequence.isSet;
    const quint64 id = isNumbered ? message.sequence.last : contentHash(message);
    if (const Seen *const seen = find(id); seen && seen->line != line) {
        // Named once: a third copy, of a session that repeats itself, is no measurement.
        const auto later = receivedAt - seen->receivedAt;
        return {false, later};
    }
    if (isNumbered && !isNew(message))
        return {};
    if (!isNumbered) {
        const bool isOld = message.hasEventTime() && message.eventTime < m_newestEvent;
        if (m_isState && isOld)
            return {};
    }
    if (message.hasEventTime())
        m_newestEvent = std::max(m_newestEvent, message.eventTime);
    remember(line, id, receivedAt);
    return {true, {}};
}

bool TwinMerge::isNew(const FeedMessage &message)
{
    const quint64 number = message.sequence.last;
    if (!m_isStarted) {
        restart(number);
        return true;
    }
    if (number > m_newest) {
        if (m_mode == Mode::Numbered) {
            if (number - m_newest >= Window)
                m_known.reset();
            else
                for (quint64 missing = m_newest + 1; missing < number; ++missing)
                    m_known.reset(size_t(missing % Window));
            m_known.set(size_t(number % Window));
        }
        m_newest = number;
        return true;
    }
    // Far back and yet a later event: the exchange numbers anew.
    if (m_newest - number >= Window && message.hasEventTime() && message.eventTime > m_newestEvent) {
        restart(number);
        return true;
    }
    if (m_mode == Mode::Rising || m_newest - number >= Window || m_known.test(size_t(number % Window)))
        return false;
    m_known.set(size_t(number % Window));
    return true;
}

void TwinMerge::restart(quint64 number)
{
    m_isStarted = true;
    m_newest = number;
    // What came before the first message was not handed on, but it is not new either.
    m_known.set();
}

const TwinMerge::Seen *TwinMerge::find(quint64 id) const
{
    if (m_mode != Mode::Content) {
        const Seen &seen = m_recent[size_t(id % Recent)];
        return seen.line >= 0 && seen.id == id ? &seen : nullptr;
    }
    // Newest first: a copy is rarely far behind.
    for (size_t i = 1; i <= Recent; ++i) {
        const Seen &seen = m_recent[(m_next + Recent - i) % Recent];
        if (seen.line < 0)
            return nullptr;
        if (seen.id == id)
            return &seen;
    }
    return nullptr;
}

void TwinMerge::remember(int line, quint64 id, WallTime receivedAt)
{
    const size_t place = m_mode != Mode::Content ? size_t(id % Recent) : m_next;
    m_recent[place] = {id, receivedAt, qint8(line)};
    if (m_mode == Mode::Content)
        m_next = (m_next + 1) % Recent;
}

quint64 TwinMerge::contentHash(const FeedMessage &message)
{
    const auto of = [](const auto &...values) { return qHashMulti(0, values...); };
    const auto digits = [](const Decimal &value) { return qHashMulti(0, value.mantissa(), value.scale()); };
    const auto nanoseconds = [](WallTime time) { return qint64(time.time_since_epoch().count()); };
    struct Hasher {
        decltype(of) all;
        decltype(digits) number;
        decltype(nanoseconds) time;

        size_t operator()(const Trade &v) const
        {
            return all(number(v.price), number(v.quantity), v.id, time(v.tradeTime), int(v.takerSide));
        }
        size_t operator()(const Ticker &v) const
        {
            return all(number(v.last), number(v.bid), number(v.ask), number(v.volume24h));
        }
        size_t operator()(const BookTicker &v) const
        {
            return all(number(v.bid), number(v.bidQuantity), number(v.ask), number(v.askQuantity));
        }
        size_t operator()(const Candle &v) const
        {
            return all(time(v.start), number(v.open), number(v.high), number(v.low), number(v.close), number(v.volume),
                       v.isClosed);
        }
        size_t operator()(const BookChange &v) const { return all(v.bidCount, v.askCount, v.isSnapshot); }
        size_t operator()(const Liquidation &v) const { return all(number(v.price), number(v.quantity), int(v.side)); }
        size_t operator()(const MarkPrice &v) const
        {
            return all(number(v.mark), number(v.index), number(v.fundingRate), time(v.nextFunding));
        }
        size_t operator()(const AccountNews &v) const { return v.content; }
    };
    const size_t content = std::visit(Hasher{of, digits, nanoseconds}, message.payload);
    return qHashMulti(message.payload.index(), content, nanoseconds(message.copyTime()));
}

}   // namespace feedwarden
