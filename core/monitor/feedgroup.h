// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configuration.h"
#include "core/connection/connectorpool.h"
#include "core/connection/feedsnapshot.h"
#include "core/quality/qualitypolicy.h"

#include <QDate>
#include <QList>
#include <QObject>

#include <memory>
#include <vector>

namespace feedwarden {

class GovernorService;
class RestClient;

/// One feed: the lines of its pool merged into one picture, and the time it was blind. Thread: lives on an I/O thread
/// with its lines.
class FeedGroup final : public QObject
{
    Q_OBJECT
public:
    struct Network {
        QNetworkProxy proxy{QNetworkProxy::DefaultProxy};
        QList<QSslCertificate> extraAuthorities;
    };

    /// One second of orderly closing, and what is needed to notice its end: then a line goes, whatever the peer does.
    static constexpr std::chrono::milliseconds CloseLimit{1'500};

    FeedGroup(FeedConfig config, const QualityPolicy &quality, const Network &network, GovernorService *governor,
              RestClient *rest, QObject *parent);

    [[nodiscard]] const QString &name() const { return m_config.name; }

    void start();
    void stop();
    void shutDown();
    void connectNow();
    void reconnect();
    void resetBreaker();
    /// Streams, addresses, limits and policies of the same feed, applied to the living lines.
    void change(const FeedConfig &config, const QualityPolicy &quality);
    void setNetworkUp(bool isUp);
    void rehearseNetwork(bool isUp);   ///< See Connector.
    void noteSuspended(Clock::duration asleep);
    void noteStalled(Clock::duration stalled);
    void wallClockStepped();
    /// Where market data goes from now on, unless it is simulated; null = nowhere.
    void setMessageSink(const MessageSink &sink);

    /// True once every line is closed after stop().
    [[nodiscard]] bool isStopped() const;

    /// A picture if something changed since the last one, or a second went by.
    [[nodiscard]] std::optional<FeedSnapshot> takeSnapshot(Clock::time_point now);

signals:
    void eventOccurred(const feedwarden::Event &event);

private:
    void followBlindness(Clock::time_point now);
    void handOn(const MessageBatchPtr &batch);
    [[nodiscard]] FeedSnapshot makeSnapshot(Clock::time_point now);

    FeedConfig m_config;
    ConnectorPool m_pool;
    MessageSink m_sink;
    StreamNames m_names;   ///< Of the pool's streams, as far as they were heard of.
    bool m_isStarted = false;
    bool m_changed = true;
    Clock::time_point m_lastSnapshotAt{};

    // Blind time of the whole feed is the union over its lines, so it is followed here and not added up.
    Clock::time_point m_blindSince{};
    bool m_isBlind = false;
    Clock::duration m_blindTime{0};
    Clock::duration m_blindBeforeToday{0};
    QDate m_today;
};

}   // namespace feedwarden
