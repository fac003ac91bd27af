// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>
#include <QString>

namespace feedwarden {

/// What a server answered to an upgrade request, read from the bytes as they came.
struct HttpAnswer {
    int status = 0;   ///< 100 to 999; 0 without a complete status line.
    bool headersComplete = false;
    QList<QPair<QByteArray, QByteArray>> headers;   ///< Names in lower case, values trimmed; complete lines only.
    QByteArray body;                                ///< At most MaxBodyBytes; chunks are joined.
    bool moreExpected = false;                      ///< The headers announce body bytes that we would keep.

    static constexpr int MaxBodyBytes = 4 * 1024;

    /// The first value, or null. `lowerName` in lower case.
    [[nodiscard]] QByteArray header(QByteArrayView lowerName) const;
};

/// False as soon as `bytes` cannot be the beginning of an HTTP/1 answer any more.
[[nodiscard]] bool mayBeHttp(QByteArrayView bytes);

/// Never fails: what cannot be read stays at its default. At most the first 100 header lines are kept.
[[nodiscard]] HttpAnswer readHttpAnswer(QByteArrayView bytes);

/// The status in QWebSocket's words for a refused upgrade ("Unhandled http status code: 503 (Busy)."), whatever
/// language they are in; 0 without one. Only for where the answer itself is out of reach.
[[nodiscard]] int statusInErrorText(const QString &text);

}   // namespace feedwarden
