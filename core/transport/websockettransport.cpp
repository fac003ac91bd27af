// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/websockettransport.h"

#include "core/base/logging.h"
#include "core/transport/certificates.h"
#include "core/transport/headers.h"
#include "core/transport/httpanswer.h"
#include "core/transport/redaction.h"
#include "core/transport/textbuffer.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QWebSocket>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string_view>
#include <utility>

#if defined(Q_OS_UNIX)
#include <fcntl.h>
#include <unistd.h>
#endif
#if defined(Q_OS_LINUX)
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace feedwarden {

namespace {

constexpr auto CloseGrace = 1s;
constexpr auto BodyGrace = 250ms;
constexpr auto AddressPatience = 2s;   // Qt's own is 30 s, more than any attempt has.
constexpr qint64 MaxHeaderBytes = 64 * 1024;
constexpr qint64 MaxAnswerBytes = MaxHeaderBytes + 2 * HttpAnswer::MaxBodyBytes;
constexpr int MaxPingBytes = 125;   // RFC 6455 5.5
constexpr int MaxPiecesOfMessage = 65'536;
constexpr qint64 LargestTakenPiece = 64 * 1024;
constexpr auto TrimInterval = 30s;
#if defined(Q_OS_LINUX)
/// How long sent bytes may stay unacknowledged before the kernel gives up. Above every deadline of the liveness layers:
/// it is there for what they cannot see.
constexpr unsigned TcpUserTimeoutMs = 30'000;
#endif

/// One buffer per thread: text is valid during one call only, so a thousand lines share what one of them needs at a
/// time. A listener that runs an event loop of its own inside that call would have it overwritten under its eyes; such
/// nested messages get a buffer of their own.
struct TextBuffers {
    TextBuffer shared;
    bool isInUse = false;
};

TextBuffers &textBuffers()
{
    thread_local TextBuffers buffers;
    return buffers;
}

/// As a client sends it: masked, RFC 6455 5.5.1. `reason` is cut where it does not fit.
QByteArray closeFrame(quint16 code, const QString &reason)
{
    constexpr qsizetype MaxReasonBytes = 123;
    QByteArray body(2, Qt::Uninitialized);
    qToBigEndian(code, body.data());
    qsizetype length = reason.size();
    while (reason.first(length).toUtf8().size() > MaxReasonBytes)
        --length;
    body += reason.first(length).toUtf8();

    std::array<char, 4> mask;
    qToBigEndian(QRandomGenerator::global()->generate(), mask.data());
    for (qsizetype i = 0; i < body.size(); ++i)
        body[i] = char(body[i] ^ mask[i & 3]);
    return QByteArray("\x88") + char(0x80 | body.size()) + QByteArray(mask.data(), mask.size()) + body;
}

/// The system's roots with `extra` behind them. Only where `extra` is needed: a default configuration loads the roots
/// on demand, which costs a connection less memory.
QSslConfiguration tlsConfiguration(const QList<QSslCertificate> &extra)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!extra.isEmpty()) {
        // Reading them takes tens of milliseconds, and a list of roots that was set switches loading on demand off.
        static const QList<QSslCertificate> roots = QSslConfiguration::systemCaCertificates();
        configuration.setCaCertificates(roots + extra);
    }
    return configuration;
}

/// What the system wants for this URL; may take a while where it uses automatic configuration. This machine itself is
/// never reached through a proxy, as in browsers: the simulator has to work behind any.
QNetworkProxy systemProxyFor(const QUrl &url)
{
    if (url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback())
        return QNetworkProxy::NoProxy;
    const bool isSecure = url.scheme() == QLatin1String("wss");
    const QNetworkProxyQuery query(url.host(), url.port(isSecure ? 443 : 80),
                                   isSecure ? QStringLiteral("https") : QStringLiteral("http"),
                                   QNetworkProxyQuery::TcpSocket);
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(query);
    for (const QNetworkProxy &proxy : proxies) {
        if (proxy.type() == QNetworkProxy::NoProxy || proxy.capabilities().testFlag(QNetworkProxy::TunnelingCapability))
            return proxy;
    }
    return QNetworkProxy::NoProxy;
}

/// Qt has one code for both. A duplicate of a descriptor that is open for sure tells them apart.
EndReport::Kind exhaustedResource()
{
#if defined(Q_OS_UNIX)
    const int duplicate = ::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0);
    if (duplicate < 0)
        return errno == EMFILE || errno == ENFILE ? EndReport::Kind::OutOfDescriptors : EndReport::Kind::OutOfMemory;
    ::close(duplicate);
    return EndReport::Kind::OutOfMemory;
#else
    return EndReport::Kind::OutOfDescriptors;
#endif
}

/// For socket errors that mean the same in each phase; none for those that do not.
std::optional<EndReport::Kind> kindOf(QAbstractSocket::SocketError error)
{
    using Kind = EndReport::Kind;
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return Kind::NameNotFound;
    case QAbstractSocket::SocketResourceError:
        return exhaustedResource();
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return Kind::ProxyAuthentication;
    case QAbstractSocket::ProxyConnectionRefusedError:
        return Kind::ProxyRefused;
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return Kind::ProxyFailed;
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return Kind::ProxyTimeout;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInvalidUserDataError:
        return Kind::TlsFailed;
    default:
        return std::nullopt;
    }
}

}   // namespace

WebSocketTransport::WebSocketTransport(QObject *parent) : QObject(parent)
{
    m_frameTimer.setSingleShot(true);
    m_frameTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_frameTimer, &QTimer::timeout, this, &WebSocketTransport::frameDeadline);

    m_addressTimer.setSingleShot(true);
    connect(&m_addressTimer, &QTimer::timeout, this, &WebSocketTransport::tryNextAddress);
    m_graceTimer.setSingleShot(true);
    m_graceTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_graceTimer, &QTimer::timeout, this, &WebSocketTransport::judge);

    m_trimTimer.setSingleShot(true);
    connect(&m_trimTimer, &QTimer::timeout, this, [this] {
        TextBuffer &buffer = textBuffers().shared;
        buffer.trim();
        if (buffer.isHuge())
            m_trimTimer.start(TrimInterval);
    });
}

WebSocketTransport::~WebSocketTransport()
{
    m_listener = nullptr;
    dropSocket();
}

void WebSocketTransport::open(const OpenRequest &request)
{
    Q_ASSERT(m_state == State::Idle);
    if (m_state != State::Idle)
        return;   // The session there is goes on; its owner has to end it first.

    ++m_epoch;
    m_state = State::SettingUp;
    m_request = request;
    m_phase = SetupPhase::Name;
    m_end.reset();
    m_error.reset();
    m_errorText.clear();
    m_refused = m_judging = m_closedByUs = m_wasOpen = m_watchesSending = false;
    m_scanner = {};
    m_heldBytes = m_bytesReceived = m_bytesSent = 0;
    m_lastByteAt.reset();
    m_partialSince.reset();

    QUrl &url = m_request.url;
    url.setFragment({});
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/"));   // QWebSocket would send "GET ?query".
    qCInfo(logTransport).noquote() << redacted(url) << "opening";

    const bool hasScheme = url.scheme() == QLatin1String("ws") || url.scheme() == QLatin1String("wss");
    if (!url.isValid() || !hasScheme || url.host().isEmpty() || url.port(1) == 0)
        return end(EndReport::Kind::BadUrl, QStringLiteral("not a ws:// or wss:// address with a host"));
    const QString encoded = url.toString(QUrl::FullyEncoded).toUpper();
    if (encoded.contains(QLatin1String("%0D")) || encoded.contains(QLatin1String("%0A")))
        return end(EndReport::Kind::BadUrl, QStringLiteral("a line break in the address"));
    if (const auto checked = checkHeaders(request.headers); !checked)
        return end(EndReport::Kind::BadUrl, checked.error().detail);

    // Whatever may go wrong at once, or succeed at once, does so after open() has returned.
    later(&WebSocketTransport::resolve);
}

void WebSocketTransport::resolve()
{
    if (m_state != State::SettingUp)
        return;
    if (m_request.proxy.type() == QNetworkProxy::DefaultProxy)
        m_request.proxy = systemProxyFor(m_request.url);

    const bool proxyResolves = m_request.proxy.type() != QNetworkProxy::NoProxy
                               && m_request.proxy.capabilities().testFlag(QNetworkProxy::HostNameLookupCapability);
    const QString host = m_request.url.host();
    if (proxyResolves || !QHostAddress(host).isNull()) {
        if (phaseDone(SetupPhase::Name, SetupPhase::Tcp))
            startSocket();
        return;
    }
    // QTcpSocket would look it up too, but tells "no such name" and "nobody to ask" apart only in translated words. Its
    // own look-up then finds the answer in Qt's cache.
    // By name, since the overload for functions never frees its function when the answer is in the cache (6.4.2).
    m_lookup = QHostInfo::lookupHost(host, this, SLOT(nameFound(QHostInfo)));
}

void WebSocketTransport::nameFound(const QHostInfo &info)
{
    if (info.lookupId() != m_lookup)
        return;   // Of a session that is over.
    m_lookup = -1;
    const QString host = m_request.url.host();
    if (info.error() == QHostInfo::HostNotFound)
        return end(EndReport::Kind::NameNotFound, QStringLiteral("no address for %1").arg(host));
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
        return end(EndReport::Kind::NameLookupFailed,
                   QStringLiteral("looking up %1: %2").arg(host, peerText(info.errorString())));
    // Refused and unreachable addresses are passed over by Qt; who swallows the SYN would use up every attempt.
    m_otherAddresses = m_request.proxy.type() == QNetworkProxy::NoProxy ? int(info.addresses().size()) - 1 : 0;
    if (m_otherAddresses > 0)
        m_addressTimer.start(AddressPatience);
    if (phaseDone(SetupPhase::Name, SetupPhase::Tcp))
        startSocket();
}

void WebSocketTransport::tryNextAddress()
{
    if (m_state != State::SettingUp || m_phase != SetupPhase::Tcp || !m_below || m_otherAddresses <= 0)
        return;
    // What Qt's timer calls. With TLS the one who connects is the socket below that.
    const char *const slot = "_q_abortConnectionAttempt";
    auto *const inner = m_below->findChild<QTcpSocket *>({}, Qt::FindDirectChildrenOnly);
    QTcpSocket *const connecting = inner ? inner : m_below;
    if (connecting->metaObject()->indexOfSlot(QByteArray(slot) + "()") < 0)
        return;   // Another version of Qt: the attempt has to do with its deadline.
    if (--m_otherAddresses > 0)
        m_addressTimer.start(AddressPatience);
    QMetaObject::invokeMethod(connecting, slot, Qt::DirectConnection);
}

void WebSocketTransport::startSocket()
{
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingFrameSize(quint64(std::max<qint64>(m_request.maxMessageBytes, 1)));
    m_socket->setMaxAllowedIncomingMessageSize(quint64(std::max<qint64>(m_request.maxMessageBytes, 1)));
    m_socket->setProxy(m_request.proxy);   // Also when there is none: else the application's proxy would be used.
    const bool isSecure = m_request.url.scheme() == QLatin1String("wss");
    if (isSecure)
        m_socket->setSslConfiguration(tlsConfiguration(m_request.extraAuthorities));

    connect(m_socket, &QWebSocket::connected, this, &WebSocketTransport::upgraded);
    connect(m_socket, &QWebSocket::disconnected, this, &WebSocketTransport::judgeLater);
    connect(m_socket, &QWebSocket::aboutToClose, this, &WebSocketTransport::closing);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &WebSocketTransport::textReceived);
    m_inflater.reset();
    if (m_request.compression != FrameCompression::None) {
        m_inflater = std::make_unique<FrameInflater>(m_request.compression, m_request.maxMessageBytes);
        connect(m_socket, &QWebSocket::binaryMessageReceived, this, &WebSocketTransport::binaryReceived);
    }
    connect(m_socket, &QWebSocket::pong, this, [this](quint64, const QByteArray &payload) {
        if (m_state == State::Open && m_listener)
            m_listener->transportPong(payload);
    });
    connect(m_socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors += errors; });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(m_socket, &QWebSocket::errorOccurred, this, &WebSocketTransport::errorOccurred);
#else
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            &WebSocketTransport::errorOccurred);
#endif

    QNetworkRequest request(m_request.url);
    request.setRawHeader("User-Agent", "Feedwarden/" FEEDWARDEN_VERSION);
    for (const auto &[name, value] : std::as_const(m_request.headers))
        request.setRawHeader(name, value);
    m_socket->open(request);

    m_below = m_socket->findChild<QTcpSocket *>({}, Qt::FindDirectChildrenOnly);
    if (!m_below) {
        // Then texts of QWebSocket decide instead of facts; the contract test says so before any user notices.
        qCWarning(logTransport) << "QWebSocket has no socket below that we can find";
        return;
    }
    connect(m_below, &QTcpSocket::connected, this, &WebSocketTransport::tcpConnected);
    connect(m_below, &QTcpSocket::readyRead, this, &WebSocketTransport::bytesArrived);
    connect(m_below, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) { m_bytesSent += bytes; });
    if (auto *tls = qobject_cast<QSslSocket *>(m_below))
        connect(tls, &QSslSocket::encrypted, this, &WebSocketTransport::tlsEncrypted);
    if (m_below->state() == QAbstractSocket::ConnectedState)
        tcpConnected();
}

void WebSocketTransport::tcpConnected()
{
    if (m_state != State::SettingUp || m_phase != SetupPhase::Tcp)
        return;
    m_addressTimer.stop();
    m_below->setSocketOption(QAbstractSocket::LowDelayOption, 1);
#if defined(Q_OS_LINUX)
    const int descriptor = int(m_below->socketDescriptor());
    if (descriptor >= 0)   // There is none behind some proxies.
        ::setsockopt(descriptor, IPPROTO_TCP, TCP_USER_TIMEOUT, &TcpUserTimeoutMs, sizeof TcpUserTimeoutMs);
#endif
    const bool isSecure = qobject_cast<QSslSocket *>(m_below);
    if (!isSecure)
        m_below->startTransaction();   // From the first byte, so that a refusal can be read again.
    phaseDone(SetupPhase::Tcp, isSecure ? SetupPhase::Tls : SetupPhase::Upgrade);
}

void WebSocketTransport::tlsEncrypted()
{
    if (m_state != State::SettingUp)
        return;
    // The request still waits in QWebSocket's buffer, so a server that is not the right one never sees it.
    const QSslCertificate certificate = static_cast<QSslSocket *>(m_below)->peerCertificate();
    const QString host = m_request.url.host();
    if (!certificateCovers(certificate, host))
        return end(EndReport::Kind::CertificateWrongHost,
                   QStringLiteral("certificate is for %1, not for %2").arg(namesOn(certificate), host));
    m_below->startTransaction();
    phaseDone(SetupPhase::Tls, SetupPhase::Upgrade);
}

bool WebSocketTransport::phaseDone(SetupPhase phase, SetupPhase next)
{
    m_phase = next;
    qCDebug(logTransport).noquote() << redacted(m_request.url) << nameOf(phase) << "done";
    if (m_listener)
        m_listener->transportPhase(phase, Clock::now());
    return m_state == State::SettingUp;
}

QByteArray WebSocketTransport::takeConsumed()
{
    const qint64 unread = m_below->bytesAvailable();
    m_below->rollbackTransaction();
    const qint64 held = m_below->bytesAvailable();
    if (held > m_heldBytes) {
        m_bytesReceived += held - m_heldBytes;
        m_lastByteAt = Clock::now();
    }
    m_heldBytes = unread;
    return m_below->read(held - unread);
}

void WebSocketTransport::upgraded()
{
    if (m_state != State::SettingUp)
        return;
    if (m_below && m_below->isTransactionStarted()) {
        // No frame may be lost here: what QWebSocket has read is the answer alone, the frames behind it stay.
        const HttpAnswer answer = readHttpAnswer(takeConsumed());
        m_below->startTransaction();
        if (!answer.header("sec-websocket-extensions").isEmpty())
            return end(EndReport::Kind::BadUpgrade, QStringLiteral("the server chose an extension nobody offered"));
    }
    m_wasOpen = true;
    if (!phaseDone(SetupPhase::Upgrade, SetupPhase::Upgrade))
        return;
    m_state = State::Open;
    qCInfo(logTransport).noquote() << redacted(m_request.url) << "open";
    if (m_listener)
        m_listener->transportOpened();
}

void WebSocketTransport::bytesArrived()
{
    if (m_refused)
        return takeRefusal();
    if (m_state == State::Open)
        return scanFrames();
    if (m_closedByUs)
        return awaitPeersEnd();
    if (m_state != State::SettingUp || !m_below->isTransactionStarted())
        return;

    const qint64 held = m_below->bytesAvailable();
    m_bytesReceived += held - m_heldBytes;
    m_heldBytes = held;
    m_lastByteAt = Clock::now();
    // QWebSocket waits for the end of the headers whatever comes, and lets 800 KiB of them grow.
    if (held > MaxHeaderBytes)
        return end(EndReport::Kind::HeadersTooLarge, QStringLiteral("more than 64 KiB without an end of the headers"));
    if (!mayBeHttp(m_below->peek(8)))
        end(EndReport::Kind::BadUpgrade, QStringLiteral("the answer is not HTTP"));
}

void WebSocketTransport::scanFrames()
{
    if (!m_below || !m_below->isTransactionStarted())
        return;
    const qint64 unread = m_below->bytesAvailable();
    m_below->rollbackTransaction();
    const qint64 held = m_below->bytesAvailable();
    const auto now = Clock::now();
    if (held > m_heldBytes) {
        m_bytesReceived += held - m_heldBytes;
        m_lastByteAt = now;
    }
    const qint64 consumed = held - unread;
    if (unread == 0 && consumed <= LargestTakenPiece) {
        // Everything at once is handed over as it lies in the read buffer, which is then empty and gives its memory
        // back: an idle line holds none.
        m_scanner.feed(m_below->read(consumed));
    } else {
        std::array<char, 16 * 1024> piece;
        for (qint64 left = consumed; left > 0;) {
            const qint64 bytes = m_below->read(piece.data(), std::min<qint64>(left, piece.size()));
            if (bytes <= 0)
                break;
            m_scanner.feed(QByteArrayView(piece.data(), bytes));
            left -= bytes;
        }
    }
    m_below->startTransaction();
    m_heldBytes = unread;

    const bool isPartial = m_scanner.isInsideFrame() || unread > 0;
    if (!isPartial) {
        m_partialSince.reset();
    } else if (!m_partialSince || m_partialFrame != m_scanner.completeFrames()) {
        m_partialSince = now;
        m_partialFrame = m_scanner.completeFrames();
        if (!m_frameTimer.isActive())   // Its slot looks again, so it need not be set back for each frame.
            m_frameTimer.start(m_request.frameTimeout);
    }

    if (m_state != State::Open)
        return;
    if (unsentBytes() > m_request.maxUnsentBytes)   // By pongs, which QWebSocket sends without asking.
        endBecauseUnsent();
    else if (m_scanner.sawMaskedFrame())
        m_socket->close(QWebSocketProtocol::CloseCodeProtocolError, QStringLiteral("masked frame"));
    else if (m_scanner.piecesOfMessage() > MaxPiecesOfMessage)
        m_socket->close(QWebSocketProtocol::CloseCodeTooMuchData, QStringLiteral("too many pieces"));
}

void WebSocketTransport::frameDeadline()
{
    if (m_state != State::Open || !m_partialSince)
        return;
    const auto left = *m_partialSince + m_request.frameTimeout - Clock::now();
    if (left > 0ns)
        return m_frameTimer.start(std::chrono::ceil<std::chrono::milliseconds>(left));
    end(EndReport::Kind::FrameStalled,
        QStringLiteral("a frame did not become whole within %1 ms").arg(qint64(m_request.frameTimeout.count())));
}

void WebSocketTransport::textReceived(const QString &text)
{
    if (m_state != State::Open || !m_listener)
        return;
    TextBuffers &buffers = textBuffers();
    if (buffers.isInUse) {
        TextBuffer own;
        m_listener->transportText(own.utf8Of(text));
        return;
    }
    const std::string_view utf8 = buffers.shared.utf8Of(text);
    if (buffers.shared.isHuge() && !m_trimTimer.isActive())
        m_trimTimer.start(TrimInterval);
    buffers.isInUse = true;
    m_listener->transportText(utf8);
    buffers.isInUse = false;
}

void WebSocketTransport::binaryReceived(const QByteArray &bytes)
{
    if (m_state != State::Open || !m_listener)
        return;
    const FrameInflater::Outcome unpacked = m_inflater->inflate(bytes);
    if (!unpacked.problem)
        return m_listener->transportText(unpacked.text);
    if (*unpacked.problem == FrameInflater::Problem::TooBig)
        end(EndReport::Kind::MessageTooBig,
            QStringLiteral("a packed frame becomes longer than %1 bytes").arg(m_request.maxMessageBytes));
    else
        end(EndReport::Kind::Protocol,
            QStringLiteral("a binary frame that is no %1").arg(nameOf(m_request.compression)));
}

qint64 WebSocketTransport::unsentBytes() const
{
    if (!m_below)
        return m_socket->bytesToWrite();
    // A TLS socket counts what it has not encrypted yet; what it has encrypted waits one floor lower.
    const auto *tls = qobject_cast<const QSslSocket *>(m_below);
    return m_below->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

void WebSocketTransport::endBecauseUnsent()
{
    end(EndReport::Kind::SendBufferFull, QStringLiteral("the peer does not read: %1 bytes unsent").arg(unsentBytes()));
}

bool WebSocketTransport::hasRoomFor(qint64 bytes)
{
    if (m_state != State::Open)
        return false;
    if (unsentBytes() + bytes <= m_request.maxUnsentBytes)
        return true;
    // A burst of ours may fill the buffer for a moment. A peer that takes nothing of it does not read.
    if (!std::exchange(m_watchesSending, true)) {
        QTimer::singleShot(m_request.frameTimeout, Qt::PreciseTimer, this, [this, epoch = m_epoch, sent = m_bytesSent] {
            if (epoch != m_epoch)
                return;
            m_watchesSending = false;
            if (m_state == State::Open && m_bytesSent == sent && unsentBytes() > 0)
                endBecauseUnsent();
        });
    }
    return false;
}

bool WebSocketTransport::sendText(const QByteArray &utf8)
{
    if (!hasRoomFor(utf8.size()))
        return false;
    m_socket->sendTextMessage(QString::fromUtf8(utf8));
    return m_state == State::Open && !m_error;
}

bool WebSocketTransport::ping(const QByteArray &payload)
{
    // Before 101 QWebSocket would write the frame in front of the request, and it cuts longer payloads silently.
    if (payload.size() > MaxPingBytes || !hasRoomFor(payload.size()))
        return false;
    m_socket->ping(payload);
    return m_state == State::Open && !m_error;
}

void WebSocketTransport::close(quint16 code, const QString &reason)
{
    if (m_state == State::SettingUp)
        return m_error ? judge() : end(EndReport::Kind::Closed, QStringLiteral("closed before it was open"));
    if (m_state != State::Open)
        return;
    m_closedByUs = true;
    m_state = State::Closing;
    m_graceTimer.start(CloseGrace);
    if (!m_below)
        return m_socket->close(QWebSocketProtocol::CloseCode(code), reason);
    // QWebSocket would close the socket below at once. Where data of the peer lies unread, which with a feed is always,
    // the system then resets the connection, and the reset overtakes the close frame. So the frame is ours, and the
    // peer, who reads it, ends the connection.
    QObject::disconnect(m_below, &QTcpSocket::readyRead, m_socket, nullptr);
    m_below->write(closeFrame(code, reason));
    m_below->flush();   // It leaves even where this thread gets no turn before the grace is over.
    later(&WebSocketTransport::awaitPeersEnd);   // Not from inside a signal of QWebSocket's, which is reading.
}

void WebSocketTransport::awaitPeersEnd()
{
    if (m_state != State::Closing || !m_below)
        return;
    scanFrames();   // What QWebSocket had read before.
    if (m_below->isTransactionStarted())
        m_below->commitTransaction();
    const QByteArray rest = m_below->readAll();
    m_bytesReceived += rest.size() - std::exchange(m_heldBytes, 0);
    m_scanner.feed(rest);
    if (m_scanner.closeFrame())
        m_below->disconnectFromHost();
}

void WebSocketTransport::closing()
{
    // QWebSocket has read a close frame or found a violation, has sent its own close frame, and throws the read buffer
    // away as soon as this returns.
    if (m_state != State::Open)
        return;
    m_state = State::Closing;
    scanFrames();
    m_graceTimer.start(CloseGrace);
}

void WebSocketTransport::abort()
{
    if (m_state == State::Idle || m_state == State::Ended)
        return;
    if (m_error || m_state == State::Closing)
        return judge();   // It was ending already, and that is the reason.
    end(EndReport::Kind::Aborted,
        QStringLiteral("aborted during %1").arg(m_wasOpen ? QLatin1String("the session") : nameOf(m_phase)));
}

void WebSocketTransport::errorOccurred(QAbstractSocket::SocketError error)
{
    // The first one says why; a refused upgrade repeats itself with each further read.
    if (m_error || m_state == State::Idle || m_state == State::Ended)
        return;
    m_error = error;
    m_errorText = m_socket->errorString();
    if (m_state == State::SettingUp && m_phase == SetupPhase::Upgrade && m_below && m_below->isTransactionStarted()) {
        m_below->rollbackTransaction();
        // From here on the socket below is ours alone: QWebSocket would read the body as one more answer.
        QObject::disconnect(m_below, nullptr, m_socket, nullptr);
        connect(m_below, &QTcpSocket::disconnected, this, &WebSocketTransport::judgeLater);
        m_refused = true;
        return takeRefusal();
    }
    judgeLater();
}

void WebSocketTransport::takeRefusal()
{
    const qint64 held = m_below->bytesAvailable();
    if (held > m_heldBytes)
        m_lastByteAt = Clock::now();
    m_bytesReceived += std::max<qint64>(held - m_heldBytes, 0);
    m_heldBytes = 0;
    m_answer += m_below->read(std::max<qint64>(MaxAnswerBytes - m_answer.size(), 0));
    const bool isWhole = m_answer.size() >= MaxAnswerBytes || !readHttpAnswer(m_answer).moreExpected;
    if (isWhole || m_below->state() != QAbstractSocket::ConnectedState)
        judgeLater();
    else if (!m_graceTimer.isActive())
        m_graceTimer.start(BodyGrace);
}

void WebSocketTransport::judgeLater()
{
    if (m_judging || m_state == State::Idle || m_state == State::Ended)
        return;
    m_judging = true;
    later(&WebSocketTransport::judge);
}

void WebSocketTransport::judge()
{
    if (m_state == State::Idle || m_state == State::Ended)
        return;
    end(verdict());
}

EndReport WebSocketTransport::verdict()
{
    using Kind = EndReport::Kind;
    EndReport report;

    if (m_closedByUs) {
        report.kind = Kind::Closed;
        const bool isGone = m_error || m_socket->state() == QAbstractSocket::UnconnectedState;
        report.detail = isGone ? QString() : QStringLiteral("the peer did not take our close frame within 1 s");
        return report;
    }

    if (m_state == State::Closing) {
        const int answered = int(m_socket->closeCode());
        const QString words = peerText(m_socket->closeReason());
        auto close = m_scanner.closeFrame();
        if (!m_below) {
            // Without the frames themselves a code below 1012 and from 3000 may be the peer's or our own judgement.
            close = FrameScanner::CloseFrame{answered, m_socket->closeReason().toUtf8()};
        }
        if (close && !m_scanner.sawMaskedFrame()) {
            const auto isUtf8 = QByteArrayView(close->reason).isValidUtf8();
            report.kind = close->code < 0 || !isUtf8 ? Kind::Protocol : Kind::CloseFrame;
            report.closeReason = QString::fromUtf8(close->reason);
            report.closeCode = report.kind == Kind::CloseFrame ? close->code : answered;
            report.detail =
                report.kind == Kind::CloseFrame
                    ? QStringLiteral("close frame %1 %2").arg(close->code).arg(peerText(report.closeReason)).trimmed()
                    : QStringLiteral("%1 (close frame with code %2)").arg(words).arg(std::max(close->code, 0));
            return report;
        }
        report.closeCode = answered;
        report.detail = words;
        switch (m_socket->closeCode()) {
        case QWebSocketProtocol::CloseCodeTooMuchData:
            report.kind = Kind::MessageTooBig;
            break;
        case QWebSocketProtocol::CloseCodeGoingAway:
            report.kind = Kind::FrameStalled;   // QWebSocket's own 5 s for the first frame that comes in parts.
            break;
        case QWebSocketProtocol::CloseCodeAbnormalDisconnection:
            report.kind = Kind::Lost;
            break;
        case QWebSocketProtocol::CloseCodeNormal:
            // No verdict of QWebSocket's: a write of ours met a reset, and the socket below closed by itself.
            report.kind = Kind::Lost;
            report.closeCode = 0;
            report.detail = peerText(m_errorText);
            break;
        default:
            report.kind = Kind::Protocol;
            break;
        }
        return report;
    }

    report.detail = peerText(m_errorText);
    report.httpStatus = m_below || m_wasOpen ? 0 : statusInErrorText(m_errorText);
    if (report.httpStatus != 0) {
        report.kind = Kind::HttpAnswer;
        return report;
    }
    if (m_wasOpen) {
        const bool isLocal = m_error == QAbstractSocket::SocketResourceError;
        report.kind = isLocal ? exhaustedResource() : Kind::Lost;
        return report;
    }

    if (!m_answer.isEmpty()) {
        const HttpAnswer answer = readHttpAnswer(m_answer);
        report.httpStatus = answer.status;
        report.httpHeaders = answer.headers;
        report.httpBody = answer.body;
        if (answer.status != 0 && answer.status != 101) {
            report.kind = Kind::HttpAnswer;
            report.detail = QStringLiteral("HTTP %1").arg(answer.status);   // The server's own words may echo the URL.
            return report;
        }
        const bool isCutOff = m_error == QAbstractSocket::RemoteHostClosedError && !answer.headersComplete;
        report.kind = isCutOff ? Kind::Reset : Kind::BadUpgrade;
        return report;
    }

    if (!m_tlsErrors.isEmpty()) {
        auto [kind, detail] = judgeCertificate(m_tlsErrors, m_request.url.host());
        report.kind = kind;
        report.detail = detail;
        return report;
    }

    const auto error = m_error.value_or(QAbstractSocket::RemoteHostClosedError);
    if (const auto kind = kindOf(error)) {
        report.kind = *kind;
        if (report.kind == Kind::TlsFailed && m_errorText.contains(QLatin1String("wrong version number")))
            report.detail = QStringLiteral("what answers on this port does not speak TLS (%1)").arg(report.detail);
        return report;
    }
    const bool isConnecting = m_phase == SetupPhase::Name || m_phase == SetupPhase::Tcp;
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        report.kind = isConnecting ? Kind::Refused : Kind::BadUpgrade;
        break;
    case QAbstractSocket::SocketTimeoutError:
        report.kind = Kind::ConnectTimeout;
        break;
    case QAbstractSocket::RemoteHostClosedError:
        report.kind = Kind::Reset;
        break;
    case QAbstractSocket::SslInternalError:
        report.kind = Kind::TlsFailed;
        break;
    case QAbstractSocket::UnsupportedSocketOperationError:
        report.kind = Kind::BadUrl;
        break;
    default:
        report.kind = isConnecting ? Kind::Unreachable : Kind::Reset;
        break;
    }
    return report;
}

bool WebSocketTransport::isViaProxy() const
{
    // DefaultProxy: the system has not been asked yet.
    return m_request.proxy.type() != QNetworkProxy::NoProxy && m_request.proxy.type() != QNetworkProxy::DefaultProxy;
}

void WebSocketTransport::end(EndReport::Kind kind, const QString &detail)
{
    EndReport report;
    report.kind = kind;
    report.detail = detail;
    end(std::move(report));
}

void WebSocketTransport::end(EndReport report)
{
    if (m_state == State::Idle || m_state == State::Ended)
        return;
    m_state = State::Ended;
    report.reached = m_phase;
    report.wasOpen = m_wasOpen;
    report.viaProxy = isViaProxy();
    if (report.viaProxy && !m_wasOpen)
        report.detail += QStringLiteral(" (through the proxy %1:%2)")
                             .arg(loggable(m_request.proxy.hostName()))
                             .arg(m_request.proxy.port());
    m_end = std::move(report);
    dropSocket();

    QMetaObject::invokeMethod(
        this,
        [this, epoch = m_epoch] {
            if (epoch != m_epoch || m_state != State::Ended)
                return;
            const EndReport last = std::move(*m_end);
            m_end.reset();
            m_state = State::Idle;
            m_request.headers.clear();   // They may hold credentials.
            qCInfo(logTransport).noquote() << redacted(m_request.url) << "closed:" << nameOf(last.kind) << last.detail;
            if (m_listener)
                m_listener->transportClosed(last);   // Last of all: it may open the next session.
        },
        Qt::QueuedConnection);
}

void WebSocketTransport::dropSocket()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    m_addressTimer.stop();
    m_frameTimer.stop();
    m_graceTimer.stop();
    m_answer = {};
    m_tlsErrors = {};
    QTcpSocket *const below = std::exchange(m_below, nullptr);
    QWebSocket *const socket = std::exchange(m_socket, nullptr);
    if (!socket)
        return;
    if (below)
        below->disconnect(this);
    socket->disconnect(this);
    if (below)
        below->abort();
    else
        socket->abort();
    socket->deleteLater();   // We may be inside one of its signals.
}

void WebSocketTransport::later(void (WebSocketTransport::*what)())
{
    QMetaObject::invokeMethod(
        this,
        [this, what, epoch = m_epoch] {
            if (epoch == m_epoch)
                (this->*what)();
        },
        Qt::QueuedConnection);
}

QString WebSocketTransport::peerText(const QString &text) const
{
    QStringList secrets = secretsOf(m_request.url);
    for (const auto &[name, value] : m_request.headers) {
        if (value.size() >= 6)
            secrets << QString::fromUtf8(value);
    }
    if (m_request.proxy.password().size() > 0)
        secrets << m_request.proxy.password();
    return loggable(text, secrets);
}

}   // namespace feedwarden
