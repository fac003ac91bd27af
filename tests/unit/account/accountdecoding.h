// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountprotocols.h"
#include "core/resilience/classify.h"
#include "core/venues/privatesession.h"
#include "tests/unit/venues/decoding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QUrlQuery>

#include <memory>

namespace feedwarden {

// What the tests of all venues' accounts need: one line for each thing that was said.

inline constexpr StreamIndex OrdersIndex = 3, BalancesIndex = 5, PositionsIndex = 8;

inline StreamIndex testIndexOf(AccountPart part)
{
    switch (part) {
    case AccountPart::Orders:
        return OrdersIndex;
    case AccountPart::Balances:
        return BalancesIndex;
    case AccountPart::Positions:
        return PositionsIndex;
    }
    return NoStream;
}

inline std::vector<RestRequest> stateRequestsOf(PrivateSession &session)
{
    std::vector<RestRequest> requests;
    while (auto request = session.stateRequest(requests.size()))
        requests.push_back(std::move(*request));
    return requests;
}

/// An account's protocol with all of its streams, at a told time.
struct TestAccount {
    std::unique_ptr<VenueProtocol> protocol;

    TestAccount(QStringView venue, Credentials credentials, WallTime now, const AccountOptions &options = {})
        : protocol(createAccountProtocol(venue, options, std::move(credentials)))
    {
        if (!protocol)
            qFatal("the account of this test cannot be made");
        for (const StreamKey &key : accountStreams(venue))
            protocol->addStream(testIndexOf(partOf(key).value_or(AccountPart::Orders)), key);
        session().setTime(now);
    }

    [[nodiscard]] PrivateSession &session() { return *protocol->privateSession(); }
    /// All that would be asked now.
    [[nodiscard]] std::vector<RestRequest> stateRequests() { return stateRequestsOf(session()); }
    [[nodiscard]] VenueProtocol &operator*() { return *protocol; }
    [[nodiscard]] VenueProtocol *operator->() { return protocol.get(); }
    [[nodiscard]] std::vector<ClientFrame> subscribe(std::vector<StreamIndex> streams)
    {
        return protocol->subscribe(streams);
    }
    [[nodiscard]] std::vector<ClientFrame> unsubscribe(std::vector<StreamIndex> streams)
    {
        return protocol->unsubscribe(streams);
    }
    /// As a connector does it: the door's frames are made before the session begins.
    std::vector<ClientFrame> enter()
    {
        auto frames = session().authentication();
        protocol->sessionStarted();
        return frames;
    }
};

inline QByteArray text(const std::optional<Decimal> &number) { return number ? text(*number) : QByteArray("-"); }

inline const char *nameOf(OrderSide side)
{
    return side == OrderSide::Buy ? "buy" : side == OrderSide::Sell ? "sell" : "unknown";
}

inline const char *nameOf(OrderStatus status)
{
    switch (status) {
    case OrderStatus::New:
        return "new";
    case OrderStatus::PartlyFilled:
        return "partly_filled";
    case OrderStatus::Filled:
        return "filled";
    case OrderStatus::Cancelled:
        return "cancelled";
    case OrderStatus::Rejected:
        return "rejected";
    case OrderStatus::Expired:
        return "expired";
    case OrderStatus::Other:
        return "other";
    }
    return "?";
}

struct ChangeTeller {
    static QByteArray text(const QString &word) { return word.isEmpty() ? QByteArray("-") : word.toUtf8(); }
    static QByteArray join(std::initializer_list<QByteArray> words) { return QByteArrayList(words).join(' '); }

    QByteArray operator()(const OrderUpdate &v) const
    {
        return join({"order", text(v.symbol), text(v.orderId), text(v.clientOrderId), nameOf(v.side), nameOf(v.status),
                     text(v.venueStatus), text(v.type), "price", feedwarden::text(v.price), "quantity",
                     feedwarden::text(v.quantity), "filled", feedwarden::text(v.filled), "average",
                     feedwarden::text(v.averagePrice)});
    }
    QByteArray operator()(const Fill &v) const
    {
        return join({"fill", text(v.symbol), text(v.orderId), text(v.tradeId), nameOf(v.side),
                     feedwarden::text(v.price), "x", feedwarden::text(v.quantity), "fee", feedwarden::text(v.fee),
                     text(v.feeAsset), v.isMaker ? "maker" : "taker"});
    }
    QByteArray operator()(const BalanceUpdate &v) const
    {
        return join({"balance", text(v.asset), "total", feedwarden::text(v.total), "available",
                     feedwarden::text(v.available), "locked", feedwarden::text(v.locked), "change",
                     feedwarden::text(v.change)});
    }
    QByteArray operator()(const PositionUpdate &v) const
    {
        return join({"position", text(v.symbol), text(v.side), feedwarden::text(v.quantity), "entry",
                     feedwarden::text(v.entryPrice), "mark", feedwarden::text(v.markPrice), "profit",
                     feedwarden::text(v.unrealisedProfit)});
    }
    QByteArray operator()(const AccountConfigUpdate &v) const
    {
        return join({"config", text(v.symbol), text(v.setting), text(v.value)});
    }
};

/// "3 @1499405658658000000 order …"; the time in nanoseconds.
inline QByteArray describe(const AccountEvent &event)
{
    QByteArray line = QByteArray::number(event.stream) + " @" + text(event.time) + ' ';
    if (event.isReread)
        line += "reread ";
    if (event.isSnapshot)
        line += "snapshot ";
    return line + std::visit(ChangeTeller{}, event.change);
}

inline const char *nameOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::Credentials:
        return "credentials";
    case Refusal::Signature:
        return "signature";
    case Refusal::Address:
        return "address";
    case Refusal::Permission:
        return "permission";
    case Refusal::Revoked:
        return "revoked";
    case Refusal::Timestamp:
        return "timestamp";
    }
    return "?";
}

/// All that a frame said: events and notices, one a line, and what was wrong with it. A frame whose parts do not fit
/// together says so.
inline QByteArray tellAll(const DecodedFrame &frame)
{
    QByteArrayList lines;
    if (const QByteArray wrong = inconsistency(frame, 100); !wrong.isEmpty())
        lines.append("INCONSISTENT: " + wrong);
    if (frame.messages.size() != frame.accountEvents.size())
        lines.append("INCONSISTENT: messages and events");
    for (const AccountEvent &event : frame.accountEvents)
        lines.append(describe(event));
    for (const SessionNotice &notice : frame.notices) {
        QByteArray line(nameOf(notice.kind).data());
        if (notice.requestId != 0)
            line += " #" + QByteArray::number(notice.requestId);
        for (const StreamIndex index : notice.streams)
            line += " stream " + QByteArray::number(index);
        if (notice.kind == SessionNotice::Kind::InvalidCredentials)
            line += QByteArray(" ") + nameOf(notice.refusal);
        if (notice.retryAfter)
            line += " after " + QByteArray::number(qint64(notice.retryAfter->count())) + " ms";
        if (notice.kind == SessionNotice::Kind::Heartbeat && notice.counter != 0)
            line += ' ' + QByteArray::number(notice.counter);
        if (!notice.text.isEmpty())
            line += " \"" + notice.text.toUtf8() + '"';
        lines.append(line);
    }
    if (frame.problem != DecodeProblem::None)
        lines.append(QByteArray("problem ") + nameOf(frame.problem).data() + ' ' + frame.problemField);
    return lines.join('\n');
}

/// "X invalid_credentials "detail"", or "fine".
inline QByteArray describe(const std::optional<Failure> &failure)
{
    if (!failure)
        return "fine";
    QByteArray line = QByteArray(1, char(letterOf(failure->failureClass).unicode())) + ' '
                      + nameOf(failure->cause).data();
    if (failure->retryAfter)
        line += " after " + QByteArray::number(qint64(failure->retryAfter->count())) + " ms";
    return line + " \"" + failure->detail.toUtf8() + '"';
}

/// All that a state's answer said; a failure instead.
inline QByteArray takeState(PrivateSession &session, size_t request, const QByteArray &body, int status = 200)
{
    DecodedFrame out;
    const auto failure = session.takeState(request, status, body, out);
    return failure ? describe(failure) : tellAll(out);
}

/// "read yes trade no withdraw - addresses yes expires -", or a failure.
inline QByteArray takeHealth(PrivateSession &session, const QByteArray &body, int status = 200)
{
    const PrivateSession::Health health = session.takeHealth(status, body);
    if (health.failure)
        return describe(health.failure);
    const auto word = [](std::optional<bool> flag) { return QByteArray(!flag ? "-" : *flag ? "yes" : "no"); };
    const KeyPermissions &can = health.permissions;
    return "read " + word(can.canRead) + " trade " + word(can.canTrade) + " withdraw " + word(can.canWithdraw)
           + " addresses " + word(can.isBoundToAddresses) + " expires "
           + (can.expiresAt ? text(*can.expiresAt) : QByteArray("-"));
}

inline QJsonObject jsonOf(const QByteArray &text)
{
    const auto document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        qFatal("no JSON object: %s", text.constData());
    return document.object();
}

/// By another implementation than the one under test.
inline QByteArray hmacSha256Of(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

inline QByteArray headerOf(const RestRequest &request, const QByteArray &name)
{
    for (const auto &[each, value] : request.headers) {
        if (each == name)
            return value;
    }
    return {};
}

/// Every beginning of a frame: none of them may be understood, or do harm.
inline QByteArray firstMisunderstanding(VenueProtocol &protocol, const QByteArray &frame)
{
    for (qsizetype size = 0; size < frame.size(); ++size) {
        const DecodedFrame out = decode(protocol, frame.first(size));
        if (!isQuarantined(out.problem) || !inconsistency(out, 100).isEmpty())
            return frame.first(size);
    }
    return {};
}

}   // namespace feedwarden
