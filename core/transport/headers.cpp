// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/headers.h"

#include <algorithm>
#include <array>

namespace feedwarden {

static constexpr int MaxNameBytes = 128;
static constexpr int MaxValueBytes = 8 * 1024;

/// RFC 9110 5.6.2.
static bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
           || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

static bool isReserved(const QByteArray &lowerName)
{
    static constexpr std::array<const char *, 11> names = {
        "host", "upgrade", "connection", "keep-alive",     "content-length",   "transfer-encoding",
        "te",   "trailer", "expect",     "http2-settings", "content-encoding",
    };
    return lowerName.startsWith("sec-websocket-") || lowerName.startsWith("proxy-")
           || std::any_of(names.begin(), names.end(), [&](const char *name) { return lowerName == name; });
}

static Error refusal(const QByteArray &name, const char *why)
{
    // The name may be the hostile part, so only what is printable of it is repeated.
    QString shown;
    for (const char c : name.left(MaxNameBytes))
        shown += c > ' ' && c < 0x7f ? QLatin1Char(c) : QLatin1Char('?');
    return {ErrorCode::Configuration, QStringLiteral("header \"%1\": %2").arg(shown, QLatin1String(why))};
}

Result<void> checkHeaders(const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QList<QByteArray> seen;
    for (const auto &[name, value] : headers) {
        if (name.isEmpty() || name.size() > MaxNameBytes || !std::all_of(name.begin(), name.end(), isTokenCharacter))
            return refusal(name, "the name has to be 1 to 128 letters, digits or one of !#$%&'*+-.^_`|~");
        const QByteArray lowerName = name.toLower();
        if (isReserved(lowerName))
            return refusal(name, "the name is reserved for the handshake itself");
        if (seen.contains(lowerName))
            return refusal(name, "stands more than once");
        seen.append(lowerName);
        if (value.size() > MaxValueBytes)
            return refusal(name, "the value is longer than 8192 bytes");
        const bool hasControl = std::any_of(value.begin(), value.end(),
                                            [](char c) { return (uchar(c) < 0x20 && c != '\t') || c == 0x7f; });
        if (hasControl)
            return refusal(name, "the value has a line break, a NUL or another control character");
    }
    return {};
}

}   // namespace feedwarden
