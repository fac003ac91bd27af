// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>

namespace feedwarden {

/// Whether extra headers of an upgrade request may be sent. QWebSocket writes what it is given, so a line break in a
/// value becomes a header of its own and a reserved name stands twice in the request (measured on 6.4.2).
///
/// Names are tokens (RFC 9110 5.6.2) of at most 128 bytes, not reserved for the handshake (Host, Upgrade, Connection,
/// Sec-WebSocket-*), for the framing of the request (Content-Length, Transfer-Encoding ...) or for proxies, and stand
/// once. Values are at most 8 KiB and have no control characters other than tab; a CR, LF or NUL is one.
/// Error: Configuration, naming the header but never its value. Thread-safe.
[[nodiscard]] Result<void> checkHeaders(const QList<QPair<QByteArray, QByteArray>> &headers);

}   // namespace feedwarden
