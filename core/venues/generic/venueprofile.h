// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/sequencerule.h"
#include "core/feed/stream.h"
#include "core/venues/venueprotocol.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace feedwarden {

// How a venue speaks, written down instead of programmed: a plain value, read from a file by core/config and
// interpreted by GenericProtocol. docs/adding-a-venue.md has the format.
//
// A pointer (RFC 6901) names a place in a message: "/data/price". Beyond the RFC "*" stands for every element of a
// list:
// "/data/*/p". Empty = not given.
//
// A template is a text with placeholders: "live_trades_${symbol}".

/// How a venue writes instants.
enum class TimeUnit { Auto, Seconds, Milliseconds, Microseconds, Nanoseconds, Rfc3339 };
/// "auto", "s", "ms", "us", "ns", "rfc3339"
[[nodiscard]] QLatin1String nameOf(TimeUnit unit);

/// How the whole of a book comes.
enum class BookStart {
    Marked,     ///< A message of its own kind (`snapshot = true`).
    First,      ///< The first message of a subscription is the whole.
    OverRest,   ///< It is fetched.
};
/// "marked", "first", "rest"
[[nodiscard]] QLatin1String nameOf(BookStart start);

/// One kind of stream, and how the venue names it.
struct ProfileChannel {
    Channel channel = Channel::Trade;
    QByteArray subscribe;   ///< Template: its name in requests, "l2" or "live_trades_${symbol}".
    QByteArray data;        ///< Template: its name in messages; empty = as in requests.
    SequenceRule rule = SequenceRule::None;
    bool reorderable = false;
    BookStart start = BookStart::Marked;   ///< Of Channel::Depth.
    int depth = 0;                         ///< Levels a side that a book is cut to; 0 = never.
    std::optional<std::chrono::milliseconds> pushInterval;

    friend bool operator==(const ProfileChannel &, const ProfileChannel &) = default;
};

/// The fields of a message, in the order of profileFieldNames().
enum class ProfileField {
    Stream,
    Symbol,
    ChannelName,
    Id,
    Text,
    Value,
    Time,
    TradeTime,
    Sequence,
    FirstSequence,
    PreviousSequence,
    TradeId,
    Price,
    Quantity,
    Side,
    Last,
    Bid,
    BidQuantity,
    Ask,
    AskQuantity,
    Volume,
    Start,
    Open,
    High,
    Low,
    Close,
    Closed,
    Mark,
    Index,
    FundingRate,
    NextFunding,
};
inline constexpr int ProfileFieldCount = 31;
/// "stream", "symbol", "channel", ... as they are spelled in profiles and in problems.
[[nodiscard]] const char *nameOf(ProfileField field);

/// One shape of message: how it is recognised, and where in it what stands.
struct ProfileMessage {
    enum class Kind {
        Data,           ///< For streams: `channel`.
        Acknowledged,   ///< Streams are confirmed: by Id, Stream or Symbol.
        Rejected,       ///< Likewise refused; Text says why.
        Error,
        Heartbeat,
        Pong,
        Ping,   ///< The server asks for `reply`.
        ClosingSoon,
        Throttled,
        Ignored,   ///< Known, and of no interest.
    };
    Kind kind = Kind::Ignored;
    Channel channel = Channel::Trade;   ///< Of Data.
    bool isAnyCandle = false;           ///< Of Data: which candle it is says ChannelName or Stream.

    QByteArray is;   ///< The whole frame, where it is no JSON: "pong".
    /// What must stand where. One "*" in a text stands for any characters; "*" alone for any value that is there.
    std::vector<std::pair<QByteArray, QByteArrayList>> when;

    std::array<QByteArray, ProfileFieldCount> fields;   ///< Pointers, by ProfileField.
    std::array<QByteArray, 2> bids;                     ///< Pointers to price and quantity of each bid.
    std::array<QByteArray, 2> asks;
    std::array<QByteArray, 3> levels;   ///< Both sides mixed: price, quantity and side of each level.

    TimeUnit timeUnit = TimeUnit::Auto;   ///< Of every time of this message.
    QByteArrayList buy, sell;             ///< The words for the sides.
    bool sideIsMaker = false;             ///< The side of a trade is that of who waited in the book.
    bool isSnapshot = false;              ///< Of books: the whole.
    bool isOld = false;                   ///< Its time says nothing about latency.
    bool firstIsOld = false;              ///< Likewise the first of a subscription.
    bool newestFirst = false;             ///< Of lists: turned round.
    bool isOptional = false;              ///< The list may be missing.
    QByteArray reply;                     ///< Template, of Ping: "${value}" is the Value.

    [[nodiscard]] const QByteArray &field(ProfileField which) const { return fields[size_t(which)]; }

    friend bool operator==(const ProfileMessage &, const ProfileMessage &) = default;
};
/// "acknowledged", ...; Data is named by its channel.
[[nodiscard]] QLatin1String nameOf(ProfileMessage::Kind kind);

/// What is asked over REST, and where in the answer what stands.
struct ProfileRest {
    QByteArray path;   ///< Template with the query: "/depth?symbol=${symbol}"; empty = nothing is asked.
    int weight = 1;
    QByteArray time;   ///< Of a time endpoint.
    TimeUnit timeUnit = TimeUnit::Auto;
    std::array<QByteArray, 2> bids;   ///< Of a book.
    std::array<QByteArray, 2> asks;
    QByteArray sequence;

    friend bool operator==(const ProfileRest &, const ProfileRest &) = default;
};

/// A whole venue.
struct VenueProfile {
    QString id;   ///< The name in configurations: that of the file.
    QString title;
    QUrl url, restUrl;
    FrameCompression compression = FrameCompression::None;
    bool isBatched = false;   ///< A frame may be a list of messages.

    qint64 maxMessageBytes = 4 * 1024 * 1024;
    int streamsPerConnection = 100;
    int streamsPerRequest = 100;
    RollingWindow connectionAttempts, clientMessages;
    std::chrono::seconds lifetime{0};
    int breakerThreshold = 10;
    bool acknowledgementProves = true;

    QString symbolPattern;   ///< A regular expression that a symbol matches as a whole.
    QString symbolExample;

    QByteArrayList opening;   ///< Frames to send first.
    QByteArray subscribe;     ///< Template of a request.
    QByteArray unsubscribe;   ///< Likewise; empty = the venue has none.
    QByteArray ping;          ///< The venue's own ping message; empty = none.
    std::chrono::milliseconds pingInterval{0};
    std::chrono::milliseconds heartbeatInterval{0};
    QByteArray connectionSequence;   ///< Pointer to a number that counts all messages of a connection.

    ProfileRest time, snapshot;
    std::vector<ProfileChannel> channels;
    std::vector<ProfileMessage> messages;

    friend bool operator==(const VenueProfile &, const VenueProfile &) = default;
};

/// What is wrong with a profile, beyond the type and range of single values.
struct ProfileProblem {
    QString table;   ///< "message", "channel", "subscribe", "snapshot", "time"; empty = the profile's top level.
    int index = 0;   ///< Of a message or channel, from 0.
    QString key;     ///< "price"; empty = the table as a whole.
    QString text;    ///< Goes on after the key: "must ...".

    friend bool operator==(const ProfileProblem &, const ProfileProblem &) = default;
};

/// The placeholders of a template, in order; none where one is not closed.
[[nodiscard]] std::optional<QByteArrayList> placeholdersOf(const QByteArray &text);

}   // namespace feedwarden
