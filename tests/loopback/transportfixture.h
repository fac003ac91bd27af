// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/websockettransport.h"
#include "tests/support/faultserver.h"
#include "tests/support/printing.h"
#include "tests/support/recordinglistener.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

namespace feedwarden::test {

/// A transport with somebody who listens, as each test of it needs one.
struct Line {
    RecordingListener heard;
    WebSocketTransport transport;

    Line() { transport.setListener(&heard); }
    explicit Line(const QUrl &url) : Line() { open(url); }

    void open(const QUrl &url) { open({.url = url, .proxy = QNetworkProxy::NoProxy}); }
    void open(const OpenRequest &request) { transport.open(request); }

    [[nodiscard]] bool isClosed() const { return heard.closed() > 0; }
    [[nodiscard]] EndReport end() const { return heard.ends.empty() ? EndReport() : heard.ends.back(); }
    /// The socket below the session there is, or null.
    [[nodiscard]] QTcpSocket *below() const { return transport.findChild<QTcpSocket *>(); }
};

/// Qt warns where it is used wrongly, for instance when a closed socket is written to.
inline void failOnAnyWarning() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

/// As QTest::qWaitFor, without its pauses of 10 ms: for sweeps over hundreds of sessions.
template<typename Predicate>
bool waitUntil(Predicate isTrue, std::chrono::milliseconds timeout = 5s)
{
    const QDeadlineTimer deadline(timeout);
    QTimer wake;
    wake.start(100ms);
    while (!isTrue()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

/// Lets everything that is due now happen; for "and nothing more comes".
inline void settle()
{
    for (int turn = 0; turn < 20; ++turn) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

}   // namespace feedwarden::test
