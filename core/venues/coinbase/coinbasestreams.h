// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/message.h"
#include "core/venues/streamtable.h"

#include <array>
#include <span>
#include <vector>

namespace feedwarden {

/// The streams of one Coinbase line by channel and product, and what the venue has said about them. Both Coinbase feeds
/// name products alike and confirm subscriptions by listing all that are active. Not thread-safe.
class CoinbaseStreams final
{
public:
    /// Whom the data of one product on one channel are for. A product may be wanted under its own name and under that
    /// of its alias; an entry with neither waits for the end of its subscription to be confirmed.
    struct Product {
        std::array<StreamIndex, 2> streams{NoStream, NoStream};   ///< By its own name, as an alias.
        bool isFresh = true;                                      ///< Nothing has come since it was subscribed.
        bool isListed = false;   ///< In the list of active subscriptions that is being read.

        [[nodiscard]] bool isWanted() const { return streams[0] != NoStream || streams[1] != NoStream; }
    };

    /// `alias`: the other name under which data may come; empty where there is none.
    void add(StreamIndex index, const StreamKey &key, const QString &alias = {});
    void remove(StreamIndex index);
    void sessionStarted();

    /// Null for a product that is not wanted on that channel.
    [[nodiscard]] Product *find(Channel channel, std::string_view product)
    {
        return m_products.find(quint8(channel), product);
    }
    /// None for an index without a stream.
    [[nodiscard]] const StreamKey *keyOf(StreamIndex index) const;

    void markSubscribed(StreamIndex index);
    void markUnsubscribed(StreamIndex index);
    /// One message asked for these streams. A number for it, by which a refusal that names nothing is told.
    [[nodiscard]] qint64 asked(std::span<const StreamIndex> streams);
    /// True if a stream of that product is subscribed.
    [[nodiscard]] bool isProductInUse(const QString &product) const;

    /// Reading a list of active subscriptions: each product, then the end, which tells the notice whom it confirms.
    void listed(Channel channel, std::string_view product);
    void finishList(SessionNotice &notice);
    /// Instead of the end: the frame with the list turned out to be broken.
    void forgetList();

    /// Makes of an error text a notice: rejected are the unconfirmed streams whose product it names, or the only
    /// unconfirmed one where it names none. Where a message is refused without a name, it is the first one that is not
    /// answered: answers come in the order of the questions, as everything on one connection does. An error that fits
    /// none of these concerns the session.
    void judgeError(std::string_view message, std::string_view reason, SessionNotice &notice);

private:
    struct Stream {
        StreamKey key;               ///< An empty symbol where there is no stream.
        bool isSubscribed = false;   ///< Asked for in this session and not ended.
        bool isConfirmed = false;
        bool hasEnded = false;   ///< Unsubscribed in this session.
    };
    /// A message that has been sent, until each of its streams is answered or asked for anew.
    struct Request {
        qint64 id = 0;
        std::vector<StreamIndex> streams;
    };
    [[nodiscard]] Stream *streamAt(StreamIndex index);
    void forgetRequestsOf(StreamIndex index);

    StreamTable<Product> m_products;
    std::vector<Stream> m_streams;   ///< By stream index.
    std::vector<StreamIndex> m_listed;
    std::vector<Request> m_requests;   ///< In the order in which they were sent.
    qint64 m_lastRequestId = 0;
    bool m_isListing = false;
};

/// Coinbase products: letters, digits and hyphens, "BTC-USD" or "BTC-PERP-INTX".
[[nodiscard]] bool isCoinbaseProduct(const QString &symbol);

/// "BTC-USD","ETH-USD"
void appendProductList(QByteArray &text, std::span<const QString> products);

/// 'BUY' and 'SELL' in either case are the maker's side: the taker's is the other one. Unknown for anything else.
[[nodiscard]] Side takerSideFromMaker(std::string_view maker);

}   // namespace feedwarden
