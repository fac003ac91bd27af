// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/frameinflater.h"

#include "core/transport/textbuffer.h"

#include <zlib.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

namespace feedwarden {

static constexpr size_t Padding = size_t(TextBuffer::ReadablePadding);
static constexpr size_t UsualBytes = 16 * 1024;

struct FrameInflater::Stream {
    z_stream z{};
    bool isReady = false;
};

static int windowBits(FrameCompression compression)
{
    switch (compression) {
    case FrameCompression::None:
        break;
    case FrameCompression::Gzip:
        return 16 + MAX_WBITS;
    case FrameCompression::Zlib:
        return MAX_WBITS;
    case FrameCompression::Deflate:
        return -MAX_WBITS;
    }
    Q_UNREACHABLE();
}

FrameInflater::FrameInflater(FrameCompression compression, qint64 maxBytes)
    : m_maxBytes(std::max<qint64>(maxBytes, 1)),
      m_acceptsFlush(compression == FrameCompression::Deflate),
      m_stream(std::make_unique<Stream>())
{
    m_stream->isReady = inflateInit2(&m_stream->z, windowBits(compression)) == Z_OK;
    grow(UsualBytes);
}

FrameInflater::~FrameInflater()
{
    if (m_stream->isReady)
        inflateEnd(&m_stream->z);
}

void FrameInflater::grow(size_t bytes)
{
    auto larger = std::make_unique<char[]>(bytes + Padding);
    if (m_capacity > 0)
        std::memcpy(larger.get(), m_bytes.get(), m_capacity);
    m_bytes = std::move(larger);
    m_capacity = bytes;
}

FrameInflater::Outcome FrameInflater::inflate(QByteArrayView packed)
{
    z_stream &z = m_stream->z;
    if (!m_stream->isReady || inflateReset(&z) != Z_OK || size_t(packed.size()) > std::numeric_limits<uInt>::max())
        return {{}, Problem::Damaged};
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    z.avail_in = uInt(packed.size());
    size_t used = 0;
    for (;;) {
        z.next_out = reinterpret_cast<Bytef *>(m_bytes.get() + used);
        z.avail_out = uInt(std::min<size_t>(m_capacity - used, std::numeric_limits<uInt>::max()));
        const size_t room = z.avail_out;
        const int status = ::inflate(&z, Z_NO_FLUSH);
        used += room - z.avail_out;
        if (used > size_t(m_maxBytes))
            return {{}, Problem::TooBig};
        if (status == Z_STREAM_END)
            break;
        // A bare deflate stream of a venue may end at a sync flush instead of a last block: all of it is there then.
        const bool isFlushed = (status == Z_OK || status == Z_BUF_ERROR) && z.avail_in == 0 && z.avail_out > 0;
        if (m_acceptsFlush && isFlushed && used > 0)
            break;
        if (status != Z_OK || z.avail_out > 0)
            return {{}, Problem::Damaged};
        grow(std::min(2 * m_capacity, size_t(m_maxBytes) + 1));
    }
    if (z.avail_in > 0)
        return {{}, Problem::Damaged};   // Something stands behind the end.
    std::memset(m_bytes.get() + used, 0, Padding);
    return {{m_bytes.get(), used}, {}};
}

}   // namespace feedwarden
