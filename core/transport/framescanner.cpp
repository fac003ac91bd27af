// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/framescanner.h"

#include <algorithm>
#include <limits>

namespace feedwarden {

namespace {

constexpr int FinalBit = 0x80;
constexpr int ReservedBits = 0x70;
constexpr int MaskBit = 0x80;
constexpr int OpCodeClose = 0x8;
constexpr int OpCodePing = 0x9;
constexpr int MaxControlBytes = 125;

}   // namespace

int FrameScanner::headerSize() const
{
    if (m_headerBytes < 2)
        return 2;
    const int shortLength = m_header[1] & 0x7f;
    const int lengthBytes = shortLength == 126 ? 2 : shortLength == 127 ? 8 : 0;
    return 2 + lengthBytes + (m_header[1] & MaskBit ? 4 : 0);
}

void FrameScanner::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !m_closeFrame) {
        if (!m_insidePayload) {
            if (m_headerBytes == 0 && takeWholeFrame(bytes))
                continue;
            m_header[size_t(m_headerBytes++)] = uchar(bytes.front());
            bytes = bytes.sliced(1);
            if (m_headerBytes >= 2 && m_headerBytes == headerSize())
                headerDone();
            continue;
        }
        const qsizetype here = qsizetype(std::min<quint64>(quint64(bytes.size()), m_payloadLeft));
        if ((m_header[0] & 0x0f) == OpCodeClose) {
            const qsizetype room = MaxControlBytes - m_closeBody.size();
            m_closeBody.append(bytes.first(std::min(here, room)));
        }
        bytes = bytes.sliced(here);
        m_payloadLeft -= quint64(here);
        if (m_payloadLeft == 0)
            frameDone();
    }
}

bool FrameScanner::takeWholeFrame(QByteArrayView &bytes)
{
    // A text frame of one piece that lies here as a whole with a length of two bytes: nearly every one of a busy line.
    constexpr qsizetype HeaderBytes = 4;
    constexpr uchar WholeText = FinalBit | 0x1;
    const auto *const at = reinterpret_cast<const uchar *>(bytes.data());
    if (bytes.size() < HeaderBytes || at[0] != WholeText || at[1] != 126)
        return false;
    const qsizetype whole = HeaderBytes + (qsizetype(at[2]) << 8 | at[3]);
    if (bytes.size() < whole)
        return false;
    bytes = bytes.sliced(whole);
    m_pieces = 0;
    ++m_completeFrames;
    return true;
}

void FrameScanner::headerDone()
{
    const int shortLength = m_header[1] & 0x7f;
    m_payloadLeft = quint64(shortLength);
    if (shortLength >= 126) {
        const size_t lengthBytes = shortLength == 126 ? 2 : 8;
        m_payloadLeft = 0;
        for (size_t i = 0; i < lengthBytes; ++i)
            m_payloadLeft = m_payloadLeft << 8 | m_header[2 + i];
    }
    m_sawMaskedFrame = m_sawMaskedFrame || (m_header[1] & MaskBit);
    m_insidePayload = true;
    if (m_payloadLeft == 0)
        frameDone();
}

void FrameScanner::frameDone()
{
    const int opCode = m_header[0] & 0x0f;
    const bool isFinal = m_header[0] & FinalBit;
    const bool isControl = opCode & 0x8;
    if (!isControl)
        m_pieces = isFinal ? 0 : std::min(m_pieces, std::numeric_limits<int>::max() - 1) + 1;
    if (opCode == OpCodePing)
        ++m_pings;
    const bool isSound = isFinal && !(m_header[0] & ReservedBits);
    if (opCode == OpCodeClose && isSound) {
        CloseFrame close;
        if (m_closeBody.isEmpty())
            close.code = 1005;   // RFC 6455 7.1.5
        else if (m_closeBody.size() == 1)
            close.code = -1;
        else
            close = {uchar(m_closeBody[0]) << 8 | uchar(m_closeBody[1]), m_closeBody.sliced(2)};
        m_closeFrame = close;
    }
    ++m_completeFrames;
    m_headerBytes = 0;
    m_insidePayload = false;
}

}   // namespace feedwarden
