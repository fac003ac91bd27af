// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QtGlobal>

namespace feedwarden {

/// How a venue packs its texts into binary frames, each frame for itself (not permessage-deflate, which the WebSocket
/// negotiates).
enum class FrameCompression {
    None,
    Gzip,      ///< RFC 1952.
    Zlib,      ///< RFC 1950.
    Deflate,   ///< RFC 1951, bare.
};

/// "none", "gzip", "zlib", "deflate"
[[nodiscard]] inline QLatin1String nameOf(FrameCompression compression)
{
    switch (compression) {
    case FrameCompression::None:
        return QLatin1String("none");
    case FrameCompression::Gzip:
        return QLatin1String("gzip");
    case FrameCompression::Zlib:
        return QLatin1String("zlib");
    case FrameCompression::Deflate:
        return QLatin1String("deflate");
    }
    Q_UNREACHABLE();
}

}   // namespace feedwarden
