// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agent/conformance.h"
#include "core/connection/connector.h"
#include "core/connection/governorservice.h"
#include "core/connection/restclient.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <map>
#include <memory>
#include <variant>
#include <vector>

namespace feedwarden {

/// What the protocols of some lines have seen; outlives them.
struct ConformanceSightings {
    std::map<SessionNotice::Kind, int> notices;
    int connectionNumbers = 0;   ///< Frames with a number of the connection.
    quint64 frames = 0;          ///< With data and nothing else.
    quint64 quietFrames = 0;     ///< The last ones of these, that took no memory.
    int unknown = 0;             ///< Messages of an unknown type.
    QByteArray sample;           ///< A frame with data.
};

/// Runs the event loop until `isTrue`, or for so long; what it was at the end.
template<typename Condition>
bool waitFor(std::chrono::milliseconds patience, Condition isTrue)
{
    if (isTrue())
        return true;
    QEventLoop loop;
    QTimer look, end;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isTrue())
            loop.quit();
    });
    QObject::connect(&end, &QTimer::timeout, &loop, &QEventLoop::quit);
    end.setSingleShot(true);
    look.start(std::chrono::milliseconds(10));
    end.start(patience);
    loop.exec();
    return isTrue();
}

/// Real lines to a server, as many as some streams need, and what they told.
class ConformanceLines final
{
public:
    ConformanceLines(const ConformanceSubject &subject, const ConformanceServer &server,
                     const QList<StreamKey> &streams);

    [[nodiscard]] const ConformanceSightings &seen() const { return *m_seen; }
    [[nodiscard]] bool areConnected() const;
    [[nodiscard]] bool areStable() const;
    [[nodiscard]] ConnectionMetrics metrics() const;
    [[nodiscard]] TrustState trust(const StreamKey &key) const;
    [[nodiscard]] bool isTrusted(const StreamKey &key) const { return trust(key) == TrustState::Trusted; }
    [[nodiscard]] quint64 messagesOf(const StreamKey &key) const;
    [[nodiscard]] qsizetype lineCount() const { return qsizetype(m_lines.size()); }
    /// The events of one kind, in order.
    template<typename T>
    [[nodiscard]] QList<T> told() const
    {
        QList<T> found;
        for (const Event &event : m_events) {
            if (const T *const payload = std::get_if<T>(&event.payload))
                found.append(*payload);
        }
        return found;
    }
    /// Orderly; waits for it.
    void stop();

private:
    void addLine(const ConformanceSubject &subject, const ConformanceServer &server, const QList<StreamKey> &streams);

    GovernorService m_governor;
    RestClient m_rest;
    std::shared_ptr<ConformanceSightings> m_seen = std::make_shared<ConformanceSightings>();
    QList<Event> m_events;
    std::vector<std::unique_ptr<Connector>> m_lines;
};

}   // namespace feedwarden
