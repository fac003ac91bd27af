// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/config/metricssettings.h"
#include "core/outlets/metricspicture.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

class QThread;

namespace feedwarden {

class MetricsServer;

/// Serves pictures of figures over HTTP, at /metrics, by prometheus-cpp's exposer.
///
/// What it is asked does not reach this program's own threads: a picture is handed to the server's. At most Workers
/// requests are answered at once; each has to come within RequestLimit and MostRequestBytes, and gets no second one on
/// its connection. What the server does not limit stands in docs/metrics.md.
///
/// Errors: an address that is in use, a password file that cannot be used and so on are told by failed(), and tried
/// again. Thread: the one it lives in. Starting and stopping the server has a thread of its own, since a client that
/// hangs can hold up its end for 2 s; so long destruction may take.
class MetricsEndpoint final : public QObject
{
    Q_OBJECT
public:
    static constexpr int Workers = 16;
    static constexpr int MostRequestBytes = 8'192;
    static constexpr std::chrono::milliseconds RequestLimit{5'000};
    static constexpr std::chrono::milliseconds RetryInterval{10'000};
    static constexpr qsizetype ShortestPassword = 12;

    /// `retryInterval` is a seam for tests.
    explicit MetricsEndpoint(std::chrono::milliseconds retryInterval = RetryInterval, QObject *parent = nullptr);
    ~MetricsEndpoint() override;

    /// False in a build without prometheus-cpp: apply() fails then.
    [[nodiscard]] static bool isBuiltIn();

    /// Starts, stops, or moves to another address. Port 0 is any free one.
    void apply(const feedwarden::MetricsSettings &settings);
    /// What is shown from now on.
    void publish(std::shared_ptr<const MetricsPicture> picture);

    [[nodiscard]] bool isListening() const { return m_port != 0; }
    [[nodiscard]] quint16 port() const { return m_port; }   ///< 0 while it does not listen.

signals:
    void listening(quint16 port);
    /// Once per reason, however often it is tried.
    void failed(const feedwarden::Error &error);

private:
    struct Outcome {
        quint16 port = 0;   ///< 0 where it does not listen.
        std::optional<Error> problem;
    };

    void start();
    void take(quint64 number, const Outcome &outcome);

    const std::shared_ptr<MetricsServer> m_server;
    MetricsSettings m_settings;
    QThread *m_thread = nullptr;   ///< From the first start on; its end ends the server.
    QObject *m_desk = nullptr;     ///< Lives there.
    QTimer m_retryTimer{this};
    quint64 m_number = 0;   ///< Of the newest order; answers to older ones mean nothing.
    quint16 m_port = 0;
    QString m_toldProblem;
};

}   // namespace feedwarden
