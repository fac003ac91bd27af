// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/framecompression.h"

#include <QByteArrayView>

#include <memory>
#include <optional>
#include <string_view>

namespace feedwarden {

/// Unpacks binary frames that stand for texts, each for itself. Its memory is used again from frame to frame. Not
/// thread-safe.
class FrameInflater final
{
public:
    enum class Problem { Damaged, TooBig };
    struct Outcome {
        std::string_view text;   ///< At least 64 readable zeros follow; valid until the next call.
        std::optional<Problem> problem;
    };

    /// `maxBytes`: of an unpacked text; a frame that would become longer is given up there.
    FrameInflater(FrameCompression compression, qint64 maxBytes);
    ~FrameInflater();
    Q_DISABLE_COPY_MOVE(FrameInflater)

    [[nodiscard]] Outcome inflate(QByteArrayView packed);

private:
    struct Stream;
    void grow(size_t bytes);

    const qint64 m_maxBytes;
    const bool m_acceptsFlush;
    std::unique_ptr<Stream> m_stream;
    std::unique_ptr<char[]> m_bytes;
    size_t m_capacity = 0;
};

}   // namespace feedwarden
