// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace feedwarden {

/// Real messages of an exchange, as they were recorded.
struct RecordedMessages {
    std::vector<QByteArray> lines;   ///< One message each, in the order received.
    std::vector<qint64>
        receivedAt;           ///< Of each line, ns; Unix time unless its README says otherwise. Empty if unknown.
    QByteArray restDepth;     ///< The order book over REST that belongs to it; empty where there is none.
    qint64 restDepthAt = 0;   ///< When that was received, ns.
};

/// Loads a capture by folder and name without its ending ("binance/spot-btcusdt-depth100ms-bookticker-trade-20240808"),
/// plain or gzip. None where the recordings are not there (a plain checkout): the test then skips. A file that is there
/// and cannot be read whole is none too, and a warning.
[[nodiscard]] std::optional<RecordedMessages> loadCapture(const QString &name);

/// The lines of one file under shared/captures, named with its ending, plain or gzip. Empty where it is not there;
/// empty and a warning where it cannot be read whole.
[[nodiscard]] std::vector<std::string> captureLines(const char *path);

/// A whole file, unpacked if it is gzip; none if it is not there or not whole.
[[nodiscard]] std::optional<QByteArray> readMaybeGzip(const QString &path);

}   // namespace feedwarden
