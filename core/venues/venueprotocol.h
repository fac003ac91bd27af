// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/framecompression.h"
#include "core/base/result.h"
#include "core/feed/message.h"
#include "core/feed/sequencerule.h"
#include "core/feed/stream.h"
#include "core/resilience/failure.h"
#include "core/resilience/policies.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace feedwarden {

/// What an exchange publishes about itself: data, one table per venue, with its sources beside it.
struct VenueFacts {
    QString id;      ///< "binance-spot": the name in configurations.
    QString title;   ///< "Binance Spot": the name on screen.
    QUrl url;        ///< Origin of the market data, e.g. wss://stream.binance.com:9443.
    QUrl restUrl;    ///< Origin of REST; empty where nothing is asked there.
    QList<Channel> channels;
    bool aggregatesTrades = false;   ///< Trades come taken together unless asked otherwise (VenueOptions).

    qint64 maxMessageBytes = 4 * 1024 * 1024;                ///< Limit of an incoming message and frame, unpacked.
    FrameCompression compression = FrameCompression::None;   ///< Of binary frames, which stand for texts then.
    int streamsPerConnection = 1024;
    int streamsPerRequest = 200;        ///< In one subscribe frame.
    RollingWindow connectionAttempts;   ///< Per address; events 0 = not published.
    RollingWindow clientMessages;       ///< Per connection; events 0 = not published.
    bool controlFramesCount = true;     ///< Pings and pongs count as client messages.
    std::chrono::seconds lifetime{0};   ///< Of a connection; 0 = none published.
    std::chrono::milliseconds heartbeatInterval{
        0};   ///< Of the venue's own heartbeat messages; 0 = none (layer B off).
    std::chrono::milliseconds venuePingInterval{
        0};                                    ///< How often the venue wants applicationPing(); 0 = as a probe only.
    std::chrono::seconds forbiddenWait{300};   ///< After HTTP 403 during an upgrade without better word.
    int breakerThreshold = 10;
    bool acknowledgementProves = true;   ///< False where nonsense is acknowledged too (Binance): only data counts.
};

/// A frame we send, and what it asks for.
struct ClientFrame {
    QByteArray text;
    qint64 requestId = 0;   ///< 0 = no answer names it: none comes, or one that names streams.
    std::vector<StreamIndex> streams;
};

/// A question to the venue's REST origin.
struct RestRequest {
    enum class Method { Get, Post, Put, Delete };

    QString pathAndQuery;   ///< "/api/v3/depth?symbol=BTCUSDT&limit=1000".
    int weight = 1;         ///< In the venue's own units.
    Method method = Method::Get;
    std::vector<std::pair<QByteArray, QByteArray>> headers = {};   ///< Beside the usual ones. May hold secrets.
    QByteArray body = {};                                          ///< Likewise.
};

class PrivateSession;

/// The venue's clock as its time endpoint gave it.
struct VenueTime {
    WallTime time{};
    std::chrono::nanoseconds resolution{1'000'000};   ///< 1 s where the venue counts in whole seconds.
};

/// How one exchange speaks: text in, facts out. One object per line, used on that line's thread; pure apart from the
/// memory of its own session (request ids, stream names). Nothing here blocks, logs or reads a clock.
class VenueProtocol
{
public:
    virtual ~VenueProtocol() = default;

    [[nodiscard]] virtual const VenueFacts &facts() const = 0;
    [[nodiscard]] virtual StreamTraits traitsOf(const StreamKey &key) const = 0;

    /// Error: Configuration, where the venue has no such channel, the symbol cannot be one of its symbols, or the line
    /// has streams of another lineGroup() already.
    [[nodiscard]] virtual Result<void> checkStream(const StreamKey &key) const = 0;

    /// Only streams of one group can share a line: a venue may serve its channels at several addresses. A small number,
    /// the same for every line of the venue.
    [[nodiscard]] virtual int lineGroup(const StreamKey &) const { return 0; }

    /// From here on frames of `key` are decoded as `index`. The index is the line's and may be used again after
    /// removal.
    virtual void addStream(StreamIndex index, const StreamKey &key) = 0;
    /// After unsubscribe(), where the session is open: what is still on its way is then dropped without a problem until
    /// the venue confirms, instead of being counted as a foreign stream.
    virtual void removeStream(StreamIndex index) = 0;

    /// Where to connect for the streams added so far. `origin` is the venue's or the user's; without a path it gets the
    /// venue's own.
    [[nodiscard]] virtual QUrl connectUrl(const QUrl &origin) const = 0;

    /// A new session begins: request ids and what is known of the session are forgotten.
    virtual void sessionStarted() = 0;
    /// Frames to send first, before any subscription (Coinbase: heartbeats).
    [[nodiscard]] virtual std::vector<ClientFrame> openingFrames() = 0;
    [[nodiscard]] virtual std::vector<ClientFrame> subscribe(std::span<const StreamIndex> streams) = 0;
    [[nodiscard]] virtual std::vector<ClientFrame> unsubscribe(std::span<const StreamIndex> streams) = 0;
    /// The venue's own ping message, where it has one.
    [[nodiscard]] virtual std::optional<ClientFrame> applicationPing() { return {}; }
    /// Its answer has SessionNotice::times, and the request id of the ping: a better clock than timeRequest().
    [[nodiscard]] virtual bool pongTellsTime() const { return false; }

    /// Decodes one text frame into `out`, which is cleared first. At least FramePadding readable bytes follow `frame`.
    /// Never throws; what is wrong is in `out.problem`. Allocates nothing in the steady state.
    ///
    /// A frame that was not understood (all problems but UnknownType and ForeignStream) gives nothing else: no message,
    /// no notice, no connection sequence, so that the gap it leaves shows with the next frame. With the two others the
    /// parts that are known and wanted are there.
    virtual void decode(std::string_view frame, DecodedFrame &out) = 0;

    [[nodiscard]] virtual std::optional<RestRequest> timeRequest() const { return {}; }
    /// Error: BadData.
    [[nodiscard]] virtual Result<VenueTime> parseTime(const QByteArray &body) const;

    [[nodiscard]] virtual std::optional<RestRequest> snapshotRequest(StreamIndex) const { return {}; }
    /// Fills `out` with one BookChange that is a snapshot of `stream`. Error: BadData.
    [[nodiscard]] virtual Result<void> parseSnapshot(StreamIndex stream, const QByteArray &body,
                                                     DecodedFrame &out) const;

    /// The venue's own meaning of a close code, where it has one.
    [[nodiscard]] virtual std::optional<Failure> judgeClose(int, const QString &) const { return {}; }
    /// The venue's own meaning of a refused upgrade (ban bodies), where it has one. `body` is its first 4 KiB; the time
    /// is now, for bans that end at an instant.
    [[nodiscard]] virtual std::optional<Failure> judgeHttp(int, const QByteArray &, WallTime) const { return {}; }

    /// What is needed to be let in, where this speaks for an account; null for public data.
    [[nodiscard]] virtual PrivateSession *privateSession() { return nullptr; }

    static constexpr size_t FramePadding = 64;
};

}   // namespace feedwarden
