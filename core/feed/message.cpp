// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/message.h"

#include <QHashFunctions>

namespace feedwarden {

namespace {

size_t hashOf(const Decimal &number) { return qHashMulti(0, number.mantissa(), number.scale()); }
size_t hashOf(const std::optional<Decimal> &number) { return number ? hashOf(*number) : 0; }

/// What a change says, whatever session it came over.
struct ContentHasher {
    size_t operator()(const OrderUpdate &v) const
    {
        return qHashMulti(0, v.symbol, v.orderId, v.clientOrderId, int(v.side), v.venueStatus, v.type, hashOf(v.price),
                          hashOf(v.quantity), hashOf(v.filled), hashOf(v.averagePrice));
    }
    size_t operator()(const Fill &v) const
    {
        return qHashMulti(0, v.symbol, v.orderId, v.tradeId, int(v.side), hashOf(v.price), hashOf(v.quantity),
                          hashOf(v.fee), v.feeAsset, v.isMaker);
    }
    size_t operator()(const BalanceUpdate &v) const
    {
        return qHashMulti(0, v.asset, hashOf(v.total), hashOf(v.available), hashOf(v.locked), hashOf(v.change));
    }
    size_t operator()(const PositionUpdate &v) const
    {
        return qHashMulti(0, v.symbol, v.side, hashOf(v.quantity), hashOf(v.entryPrice), hashOf(v.markPrice),
                          hashOf(v.unrealisedProfit));
    }
    size_t operator()(const AccountConfigUpdate &v) const { return qHashMulti(0, v.symbol, v.setting, v.value); }
};

}   // namespace

void DecodedFrame::add(AccountEvent event)
{
    FeedMessage message;
    message.stream = event.stream;
    message.eventTime = event.time;
    message.countsForLatency = !event.isReread && !event.isSnapshot;
    message.payload = AccountNews{
        quint32(accountEvents.size()),
        qHashMulti(event.change.index(), std::visit(ContentHasher{}, event.change), event.isReread)};
    accountEvents.push_back(std::move(event));
    messages.push_back(message);
}

}   // namespace feedwarden
