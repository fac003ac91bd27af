// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/venues/generic/genericvenue.h"
#include "core/venues/jsonframe.h"
#include "core/venues/streamtable.h"

#include <memory>

namespace feedwarden {

/// Speaks as a profile says.
///
/// A frame is walked once, along all places that any message of the profile names; then the messages whose conditions
/// hold are made of what was found. Where the venue acknowledges nothing, a stream counts as accepted with its first
/// message, and all that were asked for with the next heartbeat or pong, or with any message where there are none.
///
/// One subscription of the venue may serve several kinds of stream: they share it. What comes of a kind that nobody
/// wants is dropped without a word, as is what comes late of streams that have ended.
class GenericProtocol final : public VenueProtocol
{
public:
    explicit GenericProtocol(std::shared_ptr<const GenericVenue> venue);

    [[nodiscard]] const VenueFacts &facts() const override { return m_venue->facts(); }
    [[nodiscard]] StreamTraits traitsOf(const StreamKey &key) const override;
    [[nodiscard]] Result<void> checkStream(const StreamKey &key) const override;
    void addStream(StreamIndex index, const StreamKey &key) override;
    void removeStream(StreamIndex index) override;
    [[nodiscard]] QUrl connectUrl(const QUrl &origin) const override;
    void sessionStarted() override;
    [[nodiscard]] std::vector<ClientFrame> openingFrames() override;
    [[nodiscard]] std::vector<ClientFrame> subscribe(std::span<const StreamIndex> streams) override;
    [[nodiscard]] std::vector<ClientFrame> unsubscribe(std::span<const StreamIndex> streams) override;
    [[nodiscard]] std::optional<ClientFrame> applicationPing() override;
    void decode(std::string_view frame, DecodedFrame &out) override;
    [[nodiscard]] std::optional<RestRequest> timeRequest() const override;
    [[nodiscard]] Result<VenueTime> parseTime(const QByteArray &body) const override;
    [[nodiscard]] std::optional<RestRequest> snapshotRequest(StreamIndex stream) const override;
    [[nodiscard]] Result<void> parseSnapshot(StreamIndex stream, const QByteArray &body,
                                             DecodedFrame &out) const override;

private:
    using Rule = GenericVenue::Rule;
    using Levels = GenericVenue::Levels;
    using Cell = ShapeReader::Cell;

    struct Stream {
        StreamKey key;   ///< An empty symbol where there is no stream.
        int channel = -1;
        int subscription = -1;
        bool isSubscribed = false;
        bool isConfirmed = false;
        bool hasEnded = false;   ///< Unsubscribed in this session.
        bool isFresh = true;     ///< Nothing has come since it was subscribed.
    };
    /// What the venue is asked for: all kinds of stream that go by one name for one symbol.
    struct Subscription {
        QByteArray channel;   ///< As in requests, with its placeholder.
        QString symbol;
        std::vector<StreamIndex> streams;
        bool isActive = false;
    };
    /// Whom data are for; without a stream they are no surprise, but nobody wants them.
    struct Entry {
        StreamIndex stream = NoStream;
    };
    /// Kinds of names in the table, to which the index of a channel is added.
    static constexpr size_t BySymbol = 0, ByName = 100;

    [[nodiscard]] const VenueProfile &profile() const { return m_venue->profile(); }
    [[nodiscard]] int channelOf(Channel channel) const;
    [[nodiscard]] Stream *streamAt(StreamIndex index);
    [[nodiscard]] const Stream *streamAt(StreamIndex index) const;
    /// Its name in requests: "live_trades_btcusd".
    [[nodiscard]] static QByteArray wireName(const QByteArray &text, const QString &symbol);
    void enterNames(StreamIndex index);
    [[nodiscard]] std::vector<ClientFrame> requests(const QByteArray &text, std::span<const int> subscriptions);

    bool decodeMessage(JsonCursor &cursor, DecodedFrame &out);
    [[nodiscard]] bool matches(const Rule &rule) const;
    bool apply(JsonCursor &cursor, const Rule &rule, DecodedFrame &out);
    bool addNotice(JsonCursor &cursor, const Rule &rule, DecodedFrame &out);
    bool addItem(JsonCursor &cursor, const Rule &rule, quint32 row, DecodedFrame &out);
    bool addBook(JsonCursor &cursor, const Rule &rule, quint32 row, FeedMessage &message, DecodedFrame &out);
    bool addSide(JsonCursor &cursor, const ShapeReader &reader, const Levels &levels, const Rule *rule, quint32 row,
                 std::vector<BookLevel> &bids, std::vector<BookLevel> &asks) const;
    /// Whom an item is for; null, and a problem where nobody asked for it.
    [[nodiscard]] Entry *entryOf(JsonCursor &cursor, const Rule &rule, quint32 row, DecodedFrame &out);
    [[nodiscard]] std::vector<StreamIndex> streamsNamedBy(const Rule &rule) const;
    void judgeRejection(const QString &text, SessionNotice &notice) const;
    void noteHeard(DecodedFrame &out);

    // Values of a message. They say what is wrong by the name of the field.
    [[nodiscard]] const Cell &cellOf(const Rule &rule, ProfileField field, quint32 row) const;
    bool text(JsonCursor &cursor, const Rule &rule, ProfileField field, quint32 row, std::string_view &value) const;
    bool decimal(JsonCursor &cursor, const Rule &rule, ProfileField field, quint32 row, Decimal &value,
                 bool isOptional = false) const;
    bool number(JsonCursor &cursor, const Rule &rule, ProfileField field, quint32 row, quint64 &value) const;
    bool time(JsonCursor &cursor, const Rule &rule, ProfileField field, quint32 row, WallTime &value,
              bool isOptional = false) const;

    const std::shared_ptr<const GenericVenue> m_venue;
    ShapeReader m_reader;
    JsonFrame m_json;
    StreamTable<Entry> m_table;
    std::vector<Stream> m_streams;
    std::vector<Subscription> m_subscriptions;
    std::vector<BookLevel> m_asks;
    std::vector<StreamIndex> m_heard;   ///< In this frame; whose state changes if it is understood to its end.
    qint64 m_lastRequestId = 0;
    bool m_hasUnconfirmed = false;
    bool m_hasSignOfLife = false;   ///< In this frame, of the kind that confirms all.
};

/// Instants as `unit` counts them, with or without a fraction; none for what is no such instant.
[[nodiscard]] std::optional<WallTime> wallTimeFromText(std::string_view text, TimeUnit unit);

}   // namespace feedwarden
