// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace feedwarden {

/// How this program proves to a broker who it is.
enum class PublishSasl { None, Plain, ScramSha256, ScramSha512 };
/// As the configuration file spells them: "scram-sha-256".
[[nodiscard]] QLatin1String nameOf(PublishSasl mechanism);

/// How long the published samples of a line are.
enum class PublishSamples { None, Second, TenSeconds, Minute, Hour };
/// As the configuration file spells them: "10s".
[[nodiscard]] QLatin1String nameOf(PublishSamples samples);

/// The table [publish]: what is told to Kafka.
struct PublishSettings {
    bool enabled = false;
    QString brokers;                                      ///< "HOST:PORT", several with commas; see areBrokers().
    QString topicPrefix = QStringLiteral("feedwarden");   ///< See isTopicPrefix().
    QString instance;                                     ///< Who says it, in each record; empty = this machine's name.
    bool events = true, gaps = true, trust = true;
    PublishSamples samples = PublishSamples::TenSeconds;
    bool messages = false;   ///< Market data.
    bool tls = false;
    QString caFile;   ///< PEM, absolute; empty = the system's authorities.
    PublishSasl sasl = PublishSasl::None;
    QString username;
    QString passwordFile;   ///< Absolute.
    int outboxMb = 64;      ///< What may wait on the disk.

    friend bool operator==(const PublishSettings &, const PublishSettings &) = default;
};

/// "HOST:PORT" or "[IPv6]:PORT", one or more with commas between them, without spaces.
[[nodiscard]] bool areBrokers(const QString &text);
/// 1 to 100 of the characters that Kafka has in names of topics: A-Z, a-z, 0-9, `.`, `_`, `-`.
[[nodiscard]] bool isTopicPrefix(const QString &text);

}   // namespace feedwarden
