// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

namespace feedwarden {

/// Where a server of ours listens.
struct ListenAddress {
    QHostAddress address;
    quint16 port = 0;

    /// Of a text such as "127.0.0.1:9464" or "[::1]:9464": an address in numbers, without a zone, and a port; 0 is any
    /// free one. None for any other text.
    [[nodiscard]] static std::optional<ListenAddress> fromString(const QString &text);
    /// The inverse of fromString().
    [[nodiscard]] QString toString() const;

    friend bool operator==(const ListenAddress &, const ListenAddress &) = default;
};

/// The table [metrics]: the endpoint that Prometheus asks.
struct MetricsSettings {
    bool enabled = false;
    QString listen = QStringLiteral("127.0.0.1:9464");   ///< A ListenAddress.
    QString username;                                    ///< Empty = whoever reaches the address may ask.
    QString passwordFile;                                ///< Absolute; empty where `username` is.

    [[nodiscard]] bool hasAuthentication() const { return !username.isEmpty() && !passwordFile.isEmpty(); }

    friend bool operator==(const MetricsSettings &, const MetricsSettings &) = default;
};

/// Goes into an Authorization header as it is: 1 to 64 printable characters of ASCII, no colon, no quote, no backslash.
[[nodiscard]] bool isMetricsUsername(const QString &text);

}   // namespace feedwarden
