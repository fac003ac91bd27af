// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace feedwarden {

using namespace std::chrono_literals;

/// How the wait grows from failure to failure (semantics 4).
enum class BackoffStrategy { Exponential, Linear, Fixed };

/// How the wait is spread, so that many clients do not come back together (semantics 4).
enum class Jitter { None, Symmetric, Equal, Full, Decorrelated };

/// As the configuration file spells them.
[[nodiscard]] QLatin1String nameOf(BackoffStrategy strategy);
[[nodiscard]] QLatin1String nameOf(Jitter jitter);

/// When a line is tried again. The ranges are those the configuration allows.
struct BackoffPolicy {
    bool enabled = true;   ///< false: a lost line stays down until the user asks.
    int maxRetries = 0;    ///< 0 = unlimited; at least 0.
    BackoffStrategy strategy = BackoffStrategy::Exponential;
    std::chrono::milliseconds initialDelay{1'000};   ///< 100 ms to 60 s.
    std::chrono::milliseconds maxDelay{60'000};      ///< initialDelay to 24 h.
    double multiplier = 2.0;                         ///< 1 to 10; exponential only.
    Jitter jitter = Jitter::Symmetric;
    double jitterFactor = 0.3;                          ///< 0 to 0.5; symmetric only.
    std::chrono::milliseconds connectTimeout{10'000};   ///< From name lookup to 101; 1 s to 120 s.
    std::chrono::milliseconds stableAfter{30'000};      ///< Age at which a session is Stable; 1 s to 600 s.

    friend bool operator==(const BackoffPolicy &, const BackoffPolicy &) = default;
};

/// When we stop trying (semantics 3).
struct BreakerPolicy {
    int failureThreshold = 10;                        ///< Failures in a row; 1 to 1000. Binance 20, Coinbase 15.
    std::chrono::milliseconds cooldown{30'000};       ///< First open time; 1 s to 24 h.
    std::chrono::milliseconds maxCooldown{300'000};   ///< cooldown to 24 h; equal to it means a fixed cooldown.
    int flapThreshold = 5;                            ///< Short sessions within flapWindow; 1 to 1000.
    std::chrono::milliseconds flapWindow{600'000};    ///< 1 s to 24 h.

    friend bool operator==(const BreakerPolicy &, const BreakerPolicy &) = default;
};

/// How a connected line is watched (semantics 5).
struct HealthPolicy {
    std::chrono::milliseconds pingInterval{5'000};         ///< 1 s to 300 s.
    std::optional<std::chrono::milliseconds> staleAfter;   ///< None = learned per stream; 1 s to 1 h.
    std::chrono::milliseconds batchInterval{50};           ///< 1 ms to 1 s.
    int warnAfterFailures = 3;                             ///< At least 1.

    friend bool operator==(const HealthPolicy &, const HealthPolicy &) = default;
};

/// A published limit of a host: at most `events` within `window`.
struct RollingWindow {
    int events = 0;
    std::chrono::milliseconds window{0};

    friend bool operator==(const RollingWindow &, const RollingWindow &) = default;
};

/// How often hosts may be contacted (semantics 6).
struct GovernorPolicy {
    double attemptsPerSecond = 1.0;   ///< Per host, above 0 to 10,000.
    int handshakesPerHost = 2;        ///< In flight, 1 to 10,000.
    int handshakesTotal = 4;          ///< In flight over all hosts, 1 to 10,000.
    double windowShare = 0.4;         ///< Part of a published window that we use, above 0 to 1.

    /// What is different for one host; unset fields are the general ones.
    struct HostOverride {
        QString host;   ///< "stream.binance.com" or "stream.binance.com:9443".
        std::optional<double> attemptsPerSecond;
        std::optional<int> handshakesPerHost;
        std::optional<double> windowShare;
        std::optional<RollingWindow> window;

        friend bool operator==(const HostOverride &, const HostOverride &) = default;
    };
    std::vector<HostOverride> hosts;

    friend bool operator==(const GovernorPolicy &, const GovernorPolicy &) = default;
};

}   // namespace feedwarden
