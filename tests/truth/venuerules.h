// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/stream.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <deque>
#include <optional>

namespace feedwarden {

/// What can be known of losses in one stream: the venue's promise, written down here a second time and on purpose not
/// asked of core, so that an error there does not excuse itself.
struct JudgedStream {
    enum class Numbers {
        None,       ///< A loss cannot be seen, and must not be claimed.
        Messages,   ///< Whatever is lost shows with the next message; how many numbers it was is not known here.
        Ids,        ///< As Messages, and the truth's `seq` is the number: one per message, without holes.
    };
    enum class Book {
        None,         ///< No state: trusted again with the next contiguous message.
        OverRest,     ///< Changes; whole again when a snapshot was fetched.
        OverSocket,   ///< Changes; whole again with the message that is marked as a snapshot.
    };
    /// A book that says what it should be: a wrong one breaks it with its own message. The truth has their texts.
    enum class Checksum { None, KrakenTop10, OkxTop25 };
    StreamKey key;
    QByteArray truthStream;   ///< As the truth calls it.
    QByteArray wholeStream;   ///< Of a book whose snapshots go by another name; empty = they are marked.
    QByteArray truthSymbol;   ///< Empty where the stream's name has it already.
    QByteArray channel;       ///< What a fault is aimed at.
    Numbers numbers = Numbers::None;
    Book book = Book::None;
    bool isReorderable = false;   ///< A hole may be filled within 64 messages and 1 s (semantics 8).
    Checksum checksum = Checksum::None;
    size_t bookDepth = 0;        ///< What its client has to cut it to; 0 = nothing falls out of it.
    bool startsWhole = false;    ///< What follows a subscription's first message says only what has changed.
    bool isEventOnly = false;    ///< Its silence says nothing.
    bool isAlwaysBusy = false;   ///< Never trusted without an event.
    QByteArray restMark;         ///< What the question for its snapshot contains.
};

/// A line to a venue as the comparison sees it.
struct JudgedVenue {
    QString name;    ///< "binance-usdm.market" where a venue has several addresses, else that of the venue.
    QString venue;   ///< As the simulator and createProtocol() call it.
    std::deque<JudgedStream> streams;    ///< References stay good while it grows.
    bool isConnectionNumbered = false;   ///< Every text frame of a session has a number; a hole concerns all books.
    bool hasAcknowledgements = true;
    bool acknowledgementProves = true;    ///< False: only data shows that a session works.
    bool unreadableBreaksBooks = false;   ///< Books without any numbers: a frame that cannot be read may be theirs.
    bool hasShutdownNotice = false;
    bool countsPongs = false;   ///< As messages of the client, of which too many end the session.
    /// Event times are cut to this: a message says that it is half of it older, on average.
    std::chrono::nanoseconds timeResolution{0};
    /// Half of what the venue's time endpoint counts in: latencies are known no better (semantics 9).
    std::chrono::nanoseconds clockUncertainty{0};
    QList<StreamKey> latencyStreams;   ///< Those whose messages carry the instant at which they were sent.
};

/// None for a line that nobody has written the rules of.
[[nodiscard]] std::optional<JudgedVenue> judgedVenue(const QString &name);

/// The lines of a venue, for judgedVenue(); empty where nobody has written its rules.
[[nodiscard]] QStringList judgedLines(const QString &venue);

}   // namespace feedwarden
