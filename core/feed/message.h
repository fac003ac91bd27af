// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/feed/accountevent.h"
#include "core/feed/decimal.h"
#include "core/feed/stream.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace feedwarden {

/// Who took liquidity.
enum class Side : quint8 { Unknown, Buy, Sell };

struct Trade {
    Decimal price;
    Decimal quantity;
    quint64 id = 0;         ///< The venue's trade id where it is a number, else 0.
    WallTime tradeTime{};   ///< Of the match, where the venue gives it, else the epoch.
    Side takerSide = Side::Unknown;

    friend bool operator==(const Trade &, const Trade &) = default;
};

struct Ticker {
    Decimal last;
    Decimal bid;   ///< Zero where the venue's ticker has no book side.
    Decimal ask;
    Decimal volume24h;   ///< In the base currency.

    friend bool operator==(const Ticker &, const Ticker &) = default;
};

struct BookTicker {
    Decimal bid;
    Decimal bidQuantity;
    Decimal ask;
    Decimal askQuantity;

    friend bool operator==(const BookTicker &, const BookTicker &) = default;
};

struct Candle {
    WallTime start{};
    Decimal open, high, low, close, volume;
    bool isClosed = false;

    friend bool operator==(const Candle &, const Candle &) = default;
};

/// One price level; a quantity of zero removes it.
struct BookLevel {
    Decimal price;
    Decimal quantity;

    friend bool operator==(const BookLevel &, const BookLevel &) = default;
};

/// A change of a book, or a whole one. Its levels stand in DecodedFrame::levels: bids first, then asks.
struct BookChange {
    quint32 firstLevel = 0;
    quint32 bidCount = 0;
    quint32 askCount = 0;
    bool isSnapshot = false;
    std::optional<quint32> checksum{};   ///< Of the book with this change in it, where the venue sends a live one.

    friend bool operator==(const BookChange &, const BookChange &) = default;
};

struct Liquidation {
    Decimal price;
    Decimal quantity;
    Side side = Side::Unknown;   ///< Of the liquidation order: Sell = a long was liquidated.

    friend bool operator==(const Liquidation &, const Liquidation &) = default;
};

struct MarkPrice {
    Decimal mark;
    Decimal index;
    Decimal fundingRate;
    WallTime nextFunding{};

    friend bool operator==(const MarkPrice &, const MarkPrice &) = default;
};

/// One thing that an account's session said; it stands in DecodedFrame::accountEvents. See DecodedFrame::add().
struct AccountNews {
    quint32 event = 0;    ///< Its place there.
    size_t content = 0;   ///< Hash of what it says: the same change on another session has the same one.

    friend bool operator==(const AccountNews &, const AccountNews &) = default;
};

/// The numbers a venue gives to find gaps with; which of them are filled is the venue's rule (see SequenceRule).
struct SequenceMark {
    quint64 first = 0;      ///< First update contained (Binance U); equals `last` where a message carries one number.
    quint64 last = 0;       ///< Last update contained (Binance u, Bybit u, OKX seqId, a trade id).
    quint64 previous = 0;   ///< What the message says came before (Binance pu, OKX prevSeqId).
    bool isSet = false;
};

/// One thing a feed said, decoded. Cheap to copy; book levels live beside it in the DecodedFrame.
struct FeedMessage {
    FeedMessage() {}   // Not defaulted: that would set all of it to zero first, with every message.

    StreamIndex stream = NoStream;
    SequenceMark sequence;
    WallTime eventTime{};           ///< When the exchange built the event; the epoch where it does not say.
    bool countsForLatency = true;   ///< False for what is old by nature: first snapshots and first tickers.
    std::variant<Trade, Ticker, BookTicker, Candle, BookChange, Liquidation, MarkPrice, AccountNews> payload;

    [[nodiscard]] bool hasEventTime() const { return eventTime.time_since_epoch().count() != 0; }
    /// The time by which copies of one event that came over two sessions are known; the epoch where its content says
    /// enough. A trade has an id or a time of its own, and its message's may be that of sending, which differs.
    [[nodiscard]] WallTime copyTime() const
    {
        const auto *const trade = std::get_if<Trade>(&payload);
        return trade && (trade->id != 0 || trade->tradeTime != WallTime{}) ? WallTime{} : eventTime;
    }
};

/// Why a venue does not let an account in.
enum class Refusal : quint8 {
    Credentials,   ///< It does not say which of key, address and permission it is.
    Signature,
    Address,
    Permission,
    Revoked,     ///< The key was deleted or changed at the venue.
    Timestamp,   ///< Signed with a time that the venue does not take for now.
};

/// What a venue says about the session rather than about a market.
struct SessionNotice {
    enum class Kind {
        Acknowledged,         ///< `requestId` was accepted, or `streams` are confirmed.
        Rejected,             ///< `requestId` or `streams` were refused; `text` says why.
        Heartbeat,            ///< The venue's own sign of life; `counter` where it has one.
        Pong,                 ///< Answer to our application-level ping.
        Ping,                 ///< The server's application-level ping; it wants `reply`.
        ClosingSoon,          ///< The server announces that it will close this session.
        Throttled,            ///< "Too many ..."; `retryAfter` where it says.
        Authenticated,        ///< A private session is let in.
        InvalidCredentials,   ///< A private session is not let in, or no longer: `refusal` says why.
        KeyExpired,           ///< The session's key is dead: nothing more comes until another session has another one.
        Error,                ///< Any other error message; `text` is the venue's.
    };
    Kind kind = Kind::Error;
    qint64 requestId = 0;
    std::vector<StreamIndex> streams;
    quint64 counter = 0;
    std::optional<std::chrono::milliseconds> retryAfter;
    Refusal refusal = Refusal::Credentials;   ///< Of InvalidCredentials.
    QByteArray reply;                         ///< Of Ping: the text to send at once.
    /// Of Pong, where the venue says so: when it received our ping and when it sent this answer.
    struct VenueTimes {
        WallTime receivedAt{}, sentAt{};
    };
    std::optional<VenueTimes> times;
    QString text;   ///< As the venue wrote it, at most 256 characters, control characters replaced.
};

/// Why a frame, or a part of one, was not understood.
enum class DecodeProblem {
    None,
    Malformed,   ///< Not JSON, trailing rubbish, too deep, invalid UTF-8.
    MissingField,
    WrongType,
    BadNumber,
    DuplicateKey,
    UnknownType,     ///< Valid, but of a type we do not know: counted, never fatal.
    ForeignStream,   ///< Data for a stream nobody asked for on this line.
};

/// The result of decoding one frame; reused from frame to frame so that the steady state allocates nothing.
struct DecodedFrame {
    std::vector<FeedMessage> messages;
    std::vector<BookLevel> levels;
    std::vector<AccountEvent> accountEvents;
    std::vector<SessionNotice> notices;
    SequenceMark connectionSequence;   ///< Numbers that count over the whole connection (Coinbase sequence_num).
    DecodeProblem problem = DecodeProblem::None;
    const char *problemField = "";   ///< A literal: which field was wrong.

    /// A message for one account event.
    void add(AccountEvent event);

    void clear()
    {
        messages.clear();
        levels.clear();
        accountEvents.clear();
        notices.clear();
        connectionSequence = {};
        problem = DecodeProblem::None;
        problemField = "";
    }
};

}   // namespace feedwarden
