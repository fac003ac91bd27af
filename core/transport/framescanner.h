// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>

namespace feedwarden {

/// Follows the frames of RFC 6455 5.2 in the bytes of a server, looking at their headers only.
///
/// It tells what QWebSocket keeps to itself: whether a close frame came and with which code, whether a frame is under
/// way, whether frames are masked, how many pieces a message has. It does not judge: reserved bits, lengths and text
/// are QWebSocket's business. A pure value that never fails; not thread-safe.
class FrameScanner final
{
public:
    struct CloseFrame {
        int code = 0;   ///< As sent, valid or not; 1005 when there was none, -1 for half of one (a body of 1 byte).
        QByteArray reason;   ///< As sent, valid UTF-8 or not.
    };

    /// The next bytes of the stream, in pieces of any size. What follows a close frame is ignored.
    void feed(QByteArrayView bytes);

    /// A header or payload has begun and is not whole.
    [[nodiscard]] bool isInsideFrame() const { return m_headerBytes > 0; }
    [[nodiscard]] quint64 completeFrames() const { return m_completeFrames; }
    [[nodiscard]] quint64 pings() const { return m_pings; }
    [[nodiscard]] bool sawMaskedFrame() const { return m_sawMaskedFrame; }
    /// Frames of the message that has begun and is not finished.
    [[nodiscard]] int piecesOfMessage() const { return m_pieces; }
    /// A fragmented one, or one with reserved bits, is a violation and none.
    [[nodiscard]] const std::optional<CloseFrame> &closeFrame() const { return m_closeFrame; }

private:
    bool takeWholeFrame(QByteArrayView &bytes);   ///< False where it has to be followed byte by byte.
    [[nodiscard]] int headerSize() const;         ///< As far as the bytes that are there tell.
    void headerDone();
    void frameDone();

    std::array<uchar, 14> m_header{};
    int m_headerBytes = 0;
    bool m_insidePayload = false;
    bool m_sawMaskedFrame = false;
    quint64 m_payloadLeft = 0;
    quint64 m_completeFrames = 0;
    quint64 m_pings = 0;
    int m_pieces = 0;
    QByteArray m_closeBody;
    std::optional<CloseFrame> m_closeFrame;
};

}   // namespace feedwarden
