// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resilience/policies.h"

#include <QEventLoop>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace feedwarden::bench {

/// Lets the program live for that long.
inline void turnLoop(std::chrono::milliseconds duration)
{
    QEventLoop loop;
    QTimer::singleShot(duration, &loop, &QEventLoop::quit);
    loop.exec();
}

/// A governor without a venue's limit for the host of `url`: what is measured is not its patience.
inline GovernorPolicy generousGovernor(const QUrl &url, double attemptsPerSecond, int handshakes)
{
    GovernorPolicy policy;
    policy.attemptsPerSecond = attemptsPerSecond;
    policy.handshakesPerHost = handshakes;
    policy.handshakesTotal = handshakes;
    policy.windowShare = 1;
    GovernorPolicy::HostOverride host;
    host.host = url.host();
    host.window = RollingWindow{1'000'000, 1s};
    policy.hosts.push_back(host);
    return policy;
}

}   // namespace feedwarden::bench
