// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/coinbase/coinbasestreams.h"

#include "core/venues/jsonframe.h"

#include <algorithm>

namespace feedwarden {

void CoinbaseStreams::add(StreamIndex index, const StreamKey &key, const QString &alias)
{
    Q_ASSERT(index >= 0);
    if (m_streams.size() <= size_t(index))
        m_streams.resize(size_t(index) + 1);
    m_streams[size_t(index)] = Stream{.key = key};
    Product &own = m_products.insert(quint8(key.channel), key.symbol.toStdString());
    own.streams[0] = index;
    own.isFresh = true;
    if (!alias.isEmpty()) {
        Product &other = m_products.insert(quint8(key.channel), alias.toStdString());
        other.streams[1] = index;
        other.isFresh = true;
    }
}

void CoinbaseStreams::remove(StreamIndex index)
{
    Stream *const stream = streamAt(index);
    if (stream == nullptr)
        return;
    m_products.removeIf([&](auto &slot) {
        Product &product = slot.value;
        bool concerned = false;
        for (StreamIndex &each : product.streams) {
            if (each == index) {
                each = NoStream;
                concerned = true;
            }
        }
        return concerned && !product.isWanted() && !stream->hasEnded;
    });
    forgetRequestsOf(index);
    *stream = {};
}

void CoinbaseStreams::sessionStarted()
{
    m_products.removeIf([](auto &slot) {
        slot.value.isFresh = true;
        return !slot.value.isWanted();
    });
    for (Stream &stream : m_streams)
        stream.isSubscribed = stream.isConfirmed = stream.hasEnded = false;
    m_requests.clear();
}

qint64 CoinbaseStreams::asked(std::span<const StreamIndex> streams)
{
    for (const StreamIndex index : streams)
        forgetRequestsOf(index);
    m_requests.push_back({++m_lastRequestId, {streams.begin(), streams.end()}});
    return m_lastRequestId;
}

void CoinbaseStreams::forgetRequestsOf(StreamIndex index)
{
    for (Request &request : m_requests)
        std::erase(request.streams, index);
    std::erase_if(m_requests, [](const Request &request) { return request.streams.empty(); });
}

CoinbaseStreams::Stream *CoinbaseStreams::streamAt(StreamIndex index)
{
    if (index < 0 || size_t(index) >= m_streams.size() || m_streams[size_t(index)].key.symbol.isEmpty())
        return nullptr;
    return &m_streams[size_t(index)];
}

const StreamKey *CoinbaseStreams::keyOf(StreamIndex index) const
{
    const Stream *const stream = const_cast<CoinbaseStreams *>(this)->streamAt(index);
    return stream == nullptr ? nullptr : &stream->key;
}

void CoinbaseStreams::markSubscribed(StreamIndex index)
{
    Stream *const stream = streamAt(index);
    if (stream == nullptr)
        return;
    stream->isSubscribed = true;
    stream->isConfirmed = stream->hasEnded = false;
    m_products.forEach([&](auto &slot) {
        if (slot.value.streams[0] == index || slot.value.streams[1] == index)
            slot.value.isFresh = true;
    });
}

void CoinbaseStreams::markUnsubscribed(StreamIndex index)
{
    if (Stream *const stream = streamAt(index)) {
        stream->isSubscribed = stream->isConfirmed = false;
        stream->hasEnded = true;
    }
}

bool CoinbaseStreams::isProductInUse(const QString &product) const
{
    return std::any_of(m_streams.begin(), m_streams.end(),
                       [&](const Stream &stream) { return stream.isSubscribed && stream.key.symbol == product; });
}

void CoinbaseStreams::listed(Channel channel, std::string_view product)
{
    Product *const found = find(channel, product);
    if (found == nullptr)
        return;
    found->isListed = true;
    m_isListing = true;
    for (const StreamIndex index : found->streams) {
        if (index != NoStream)
            m_listed.push_back(index);
    }
}

void CoinbaseStreams::finishList(SessionNotice &notice)
{
    std::sort(m_listed.begin(), m_listed.end());
    m_listed.erase(std::unique(m_listed.begin(), m_listed.end()), m_listed.end());
    notice.kind = SessionNotice::Kind::Acknowledged;
    notice.streams = m_listed;
    for (const StreamIndex index : m_listed) {
        m_streams[size_t(index)].isConfirmed = true;
        forgetRequestsOf(index);
    }
    m_listed.clear();
    m_isListing = false;
    // What is no longer listed has ended: its data would be a surprise from here on.
    m_products.removeIf(
        [](auto &slot) { return !std::exchange(slot.value.isListed, false) && !slot.value.isWanted(); });
}

void CoinbaseStreams::forgetList()
{
    if (!m_isListing)
        return;
    m_isListing = false;
    m_listed.clear();
    m_products.forEach([](auto &slot) { slot.value.isListed = false; });
}

/// The venue's words for a message that asks for something which does not exist.
static constexpr const char *Refusals[] = {"invalid product", "failure to subscribe"};

void CoinbaseStreams::judgeError(std::string_view message, std::string_view reason, SessionNotice &notice)
{
    notice.text = presentable(message);
    if (!reason.empty())
        notice.text = QString(notice.text + QStringLiteral(": ") + presentable(reason)).left(256);

    // The venue's words for "slow down", in messages and in reasons (ErrSlowRead: the client sends too much).
    for (const char *const words : {"too many", "rate limit", "ErrSlowRead"}) {
        if (notice.text.contains(QLatin1String(words), Qt::CaseInsensitive)) {
            notice.kind = SessionNotice::Kind::Throttled;
            return;
        }
    }

    notice.kind = SessionNotice::Kind::Error;
    const auto names = [&](const QString &product) {
        const auto isPart = [](QChar c) { return c.isLetterOrNumber() || c == u'-'; };
        qsizetype at = 0;
        while ((at = notice.text.indexOf(product, at, Qt::CaseInsensitive)) >= 0) {
            const qsizetype end = at + product.size();
            if ((at == 0 || !isPart(notice.text[at - 1])) && (end == notice.text.size() || !isPart(notice.text[end])))
                return true;
            at = end;
        }
        return false;
    };
    std::vector<StreamIndex> unconfirmed;
    bool namesOneOfOurs = false;
    for (size_t i = 0; i < m_streams.size(); ++i) {
        const Stream &stream = m_streams[i];
        const bool isNamed = !stream.key.symbol.isEmpty() && names(stream.key.symbol);
        namesOneOfOurs = namesOneOfOurs || isNamed;
        if (!stream.isSubscribed || stream.isConfirmed)
            continue;
        unconfirmed.push_back(StreamIndex(i));
        if (isNamed)
            notice.streams.push_back(StreamIndex(i));
    }
    // A second error may name a product that was refused already: then nobody else is to blame for it.
    if (notice.streams.empty() && !namesOneOfOurs && unconfirmed.size() == 1)
        notice.streams = unconfirmed;
    const bool isRefusal = std::any_of(std::begin(Refusals), std::end(Refusals), [&](const char *words) {
        return notice.text.contains(QLatin1String(words), Qt::CaseInsensitive);
    });
    std::vector<StreamIndex> refused = notice.streams;
    if (refused.empty() && !namesOneOfOurs && isRefusal && !m_requests.empty()) {
        notice.requestId = m_requests.front().id;
        refused = m_requests.front().streams;
    }
    if (refused.empty())
        return;
    notice.kind = SessionNotice::Kind::Rejected;
    for (const StreamIndex index : refused) {
        m_streams[size_t(index)].isSubscribed = false;
        forgetRequestsOf(index);
    }
}

bool isCoinbaseProduct(const QString &symbol)
{
    const auto isPart = [](QStringView part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), [](QChar c) {
            return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        });
    };
    const auto parts = QStringView(symbol).split(u'-');
    return symbol.size() <= 40 && parts.size() >= 2 && std::all_of(parts.begin(), parts.end(), isPart);
}

void appendProductList(QByteArray &text, std::span<const QString> products)
{
    for (size_t i = 0; i < products.size(); ++i) {
        if (i > 0)
            text.append(',');
        text.append('"').append(products[i].toLatin1()).append('"');
    }
}

Side takerSideFromMaker(std::string_view maker)
{
    if (is(maker, "BUY") || is(maker, "buy"))
        return Side::Sell;
    if (is(maker, "SELL") || is(maker, "sell"))
        return Side::Buy;
    return Side::Unknown;
}

}   // namespace feedwarden
