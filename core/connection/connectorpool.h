// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connector.h"
#include "core/feed/linespread.h"
#include "core/feed/twinmerge.h"
#include "core/feed/windowedhistogram.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace feedwarden {

/// One venue's streams over as many lines as its limits ask for, told as one feed.
///
/// Streams that stay wanted keep their line, so adding and removing some at run time touches no other, and the death of
/// one line harms only its share. A line that is no longer needed is emptied into the others: its streams are taken
/// over there first and dropped here once they are trusted. With `redundancy` 2 every stream comes over two lines: the
/// first copy of each message is handed on, and the feed is blind only where both are.
///
/// Thread: every method and signal belongs to the thread the pool lives in, as with its lines.
class ConnectorPool final : public QObject
{
    Q_OBJECT
public:
    struct Options {
        Connector::Options line;   ///< Of each line; the pool numbers them.
        Connector::ProtocolFactory makeProtocol;
        Connector::TransportFactory makeTransport;
        std::function<int(const StreamKey &)> groupOf;   ///< See LineShare; null = one group.
        int streamsPerLine = 1'024;
        int redundancy = 1;   ///< 1 or 2.
    };

    /// From a change of streams to the look at what can be put together.
    static constexpr auto RebalanceAfter = std::chrono::seconds(5);

    ConnectorPool(Options options, GovernorService *governor, RestClient *rest, QObject *parent = nullptr);
    ~ConnectorPool() override;

    /// Never empty: without streams one line remains.
    [[nodiscard]] std::span<Connector *const> lines() const { return m_connectors; }
    /// None for an index that is not in use. Indices in batches are the pool's, not a line's.
    [[nodiscard]] std::optional<StreamKey> streamKey(StreamIndex index) const;
    /// Some wanted stream is trusted on no line, and nobody paused it.
    [[nodiscard]] bool isBlind() const;
    /// How long `stream` was wanted and trusted on no line. Followed for twins only; otherwise its line knows.
    [[nodiscard]] Clock::duration blindTime(const StreamKey &stream, Clock::time_point now) const;
    /// Every line is closed, or was never opened.
    [[nodiscard]] bool isStopped() const;
    [[nodiscard]] int redundancy() const { return m_options.redundancy; }
    /// 0, or 1 for the second line of twins.
    [[nodiscard]] int copyOf(const Connector *line) const;
    /// By how much this line's messages came before the same ones of its twin, over the last minute; without a count
    /// where there is no twin or nothing was measured.
    [[nodiscard]] DurationSummary leadOf(const Connector *line, Clock::time_point now);

public slots:
    void setStreams(const QList<feedwarden::StreamKey> &streams);
    void setLimits(int streamsPerLine, int redundancy);
    /// See Connector::setEndpoint().
    void setEndpoint(const QUrl &url, const QUrl &restUrl);
    void setPolicies(const feedwarden::BackoffPolicy &backoff, const feedwarden::BreakerPolicy &breaker,
                     const feedwarden::HealthPolicy &health, const feedwarden::QualityPolicy &quality);
    void start();
    void stop();
    void shutDown();
    void connectNow();
    void reconnect();
    void resetBreaker();
    void setNetworkUp(bool isUp);
    void rehearseNetwork(bool isUp);   ///< See Connector.
    void noteSuspended(std::chrono::nanoseconds asleep);
    void noteStalled(std::chrono::nanoseconds stalled);
    void measureClock();

signals:
    /// Messages of all lines, each once, in the order they came on their line. Costs nothing while nobody is connected
    /// to it, except with twins.
    void messagesReady(const feedwarden::MessageBatchPtr &batch);
    /// Of all lines, in order.
    void eventOccurred(const feedwarden::Event &event);
    /// After the change of lines() is made.
    void linesChanged();

protected:
    void connectNotify(const QMetaMethod &signal) override;

private:
    struct Line {
        LineShare share;
        std::unique_ptr<Connector> connector;
        WindowedHistogram lead;
        std::vector<StreamIndex> poolIndex;   ///< By the line's own index; filled when first needed.
        bool isListenedTo = false;
    };
    struct Stream {
        StreamKey key;
        std::vector<int> carriers;           ///< Line numbers.
        std::unique_ptr<TwinMerge> merge;    ///< While two lines carry it.
        std::optional<quint64> lastNumber;   ///< Handed on while one line carried it, and its event time.
        WallTime lastEvent{};
        std::optional<Clock::time_point> blindSince;
        Clock::duration blindTime{0};
    };

    [[nodiscard]] Line *find(int number);
    [[nodiscard]] const Line *find(int number) const;
    void respread();
    void addLine(LineShare share);
    void retire(std::unique_ptr<Connector> connector);
    void applyShares();
    void followCarriers();
    void rebalance();
    void finishMove(const StreamKey &stream);
    void finishMoveLater(const StreamKey &stream);
    void followTrust(Line &line, const TrustChanged &change, Clock::time_point at);
    [[nodiscard]] bool isSeen(const Stream &stream) const;
    void listenToLines();
    void takeBatch(Line &line, const MessageBatchPtr &batch);
    void handOnBook(StreamIndex index, int line);
    [[nodiscard]] StreamIndex poolIndexOf(Line &line, StreamIndex ofLine);

    Options m_options;
    GovernorService *const m_governor;
    RestClient *const m_rest;
    QList<StreamKey> m_wanted;
    std::vector<std::unique_ptr<Line>> m_lines;
    std::vector<Connector *> m_connectors;   ///< Of m_lines.
    std::vector<Stream> m_streams;           ///< By the pool's index; without carriers where an index is free.
    QHash<StreamKey, StreamIndex> m_indices;
    std::vector<StreamMove> m_moves;   ///< Under way: carried by both lines.
    QTimer m_rebalanceTimer{this};
    int m_lastNumber = 0;
    bool m_isStarted = false;
    bool m_isNetworkUp = true;
    bool m_hasReader = false;   ///< Somebody is, or was, connected to messagesReady().
};

}   // namespace feedwarden
