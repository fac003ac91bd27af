// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/framecompression.h"
#include "core/resilience/linestate.h"

#include <QByteArray>
#include <QList>
#include <QNetworkProxy>
#include <QPair>
#include <QSslCertificate>
#include <QString>
#include <QUrl>

#include <optional>
#include <string_view>

namespace feedwarden {

/// What an attempt needs to know.
struct OpenRequest {
    QUrl url;                                       ///< ws:// or wss://.
    QList<QPair<QByteArray, QByteArray>> headers;   ///< Checked by checkHeaders() when the configuration is read.
    qint64 maxMessageBytes = 4 * 1024 * 1024;       ///< Of a frame and of a message: then 1009.
    FrameCompression compression = FrameCompression::None;   ///< Of binary frames, which are texts then; else ignored.
    std::chrono::milliseconds frameTimeout{10'000};          ///< A frame that has begun must be whole by then.
    qint64 maxUnsentBytes = 1024 * 1024;                     ///< More unsent than this: the peer does not read. Abort.
    QNetworkProxy proxy{QNetworkProxy::DefaultProxy};        ///< DefaultProxy = the system's for this URL.
    QList<QSslCertificate> extraAuthorities;                 ///< Beside the system's roots.
};

/// How an attempt or a session ended, as far as the wire told. Judged by classify() in core/connection.
struct EndReport {
    enum class Kind {
        NameNotFound,
        NameLookupFailed,
        Refused,
        Unreachable,
        Reset,
        ConnectTimeout,
        ProxyRefused,
        ProxyAuthentication,
        ProxyFailed,
        ProxyTimeout,
        TlsFailed,
        CertificateExpired,
        CertificateWrongHost,
        CertificateUntrusted,
        CertificateRevoked,
        HttpAnswer,   ///< A complete status line that is not 101; see `httpStatus`.
        BadUpgrade,   ///< 101 that is not acceptable, or no HTTP at all.
        HeadersTooLarge,
        Lost,         ///< End of the stream without a close frame.
        CloseFrame,   ///< The peer sent one; see `closeCode`.
        Protocol,     ///< The peer broke RFC 6455; `closeCode` is what we answered.
        MessageTooBig,
        FrameStalled,
        SendBufferFull,
        OutOfDescriptors,
        OutOfMemory,
        Closed,    ///< We closed and it is done.
        Aborted,   ///< We aborted.
        BadUrl,
    };
    Kind kind = Kind::Aborted;
    QString detail;                          ///< For the log; one line, no user info, no query.
    SetupPhase reached = SetupPhase::Name;   ///< The phase that was under way when it ended; Upgrade once open.
    bool wasOpen = false;                    ///< 101 had been accepted.
    int httpStatus = 0;
    QList<QPair<QByteArray, QByteArray>> httpHeaders;   ///< Names in lower case.
    QByteArray httpBody;                                ///< First 4 KiB.
    int closeCode = 0;   ///< Of the peer's close frame, raw; 0 without one, 1005 for one without a code.
    QString closeReason;
    bool viaProxy = false;   ///< A proxy stood between, so whatever failed before 101 may be its doing.
};

/// In snake case, as logs spell it.
[[nodiscard]] QLatin1String nameOf(EndReport::Kind kind);

/// Who is told what happens on a transport. Calls come on the transport's thread, from its event loop, and may call
/// back into the transport, also close() and abort(); the listener must not destroy the transport inside a call.
class TransportListener
{
public:
    virtual void transportPhase(SetupPhase phase, Clock::time_point at) = 0;   ///< Name, Tcp, Tls, Upgrade done.
    virtual void transportOpened() = 0;
    /// `text` is UTF-8; at least 64 readable bytes follow it; it is valid during the call only.
    virtual void transportText(std::string_view text) = 0;
    virtual void transportPong(const QByteArray &payload) = 0;
    virtual void transportClosed(const EndReport &report) = 0;   ///< Exactly one per open(), the last call of it.

protected:
    ~TransportListener() = default;
};

/// A WebSocket as we want it. One open() at a time; another one only after transportClosed().
///
/// Thread: all calls on the thread the transport lives in. open() may not tell anything before it returns.
class Transport
{
public:
    virtual ~Transport() = default;

    /// The listener is borrowed and must outlive the transport or be replaced by null.
    virtual void setListener(TransportListener *listener) = 0;

    virtual void open(const OpenRequest &request) = 0;
    /// True if taken; false when not open or when maxUnsentBytes would be exceeded.
    virtual bool sendText(const QByteArray &utf8) = 0;
    virtual bool ping(const QByteArray &payload) = 0;   ///< At most 125 bytes.
    /// An orderly close: the peer has 1 s to answer, then abort. Does nothing when closed.
    virtual void close(quint16 code, const QString &reason) = 0;
    /// At once, without a close frame. transportClosed() follows from the event loop. Does nothing when closed.
    virtual void abort() = 0;

    /// Bytes since open(), counted on the socket: they grow in the middle of a frame too. TLS counts its plain text.
    [[nodiscard]] virtual qint64 bytesReceived() const = 0;
    [[nodiscard]] virtual qint64 bytesSent() const = 0;
    /// When bytes last came in; none before the first.
    [[nodiscard]] virtual std::optional<Clock::time_point> lastByteAt() const = 0;
    /// A proxy stands between; known once the set-up has got as far as Tcp.
    [[nodiscard]] virtual bool isViaProxy() const = 0;
};

}   // namespace feedwarden
