// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <span>

namespace feedwarden {

/// Bytes as OpenSSL takes them.
[[nodiscard]] inline const uchar *bytesOf(QByteArrayView view) { return reinterpret_cast<const uchar *>(view.data()); }
[[nodiscard]] inline uchar *bytesOf(std::span<char> span) { return reinterpret_cast<uchar *>(span.data()); }

}   // namespace feedwarden
