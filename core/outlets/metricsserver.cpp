// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/metricsserver.h"

#include "core/account/secretstore.h"
#include "core/account/vaultfile.h"
#include "core/base/latest.h"
#include "core/base/logging.h"
#include "core/outlets/metricsendpoint.h"

#ifdef FEEDWARDEN_HAS_METRICS

#include "core/outlets/metricsfamilies.h"
#include "core/outlets/metricsrequest.h"

#include <CivetServer.h>
#include <prometheus/collectable.h>
#include <prometheus/exposer.h>
#include <prometheus/metric_family.h>

#include <QCryptographicHash>
#include <QNetworkProxy>
#include <QRegularExpression>
#include <QTcpSocket>

#include <openssl/crypto.h>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <exception>
#include <string>
#include <thread>
#include <vector>

namespace feedwarden {

namespace {

/// What is shown, handed from thread to thread.
class MetricsPage final : public prometheus::Collectable
{
public:
    void set(std::shared_ptr<const MetricsPicture> picture) { m_picture.set(std::move(picture)); }

    [[nodiscard]] std::vector<prometheus::MetricFamily> Collect() const override
    {
        const auto picture = m_picture.get();
        return picture ? familiesOf(*picture) : std::vector<prometheus::MetricFamily>();
    }

private:
    Latest<MetricsPicture> m_picture;
};

/// Where the server's complaints go while it is started, in the thread that starts it; else into the log.
thread_local QString *complaints = nullptr;

int takeMessage(const mg_connection *, const char *message)
{
    if (!complaints)
        qCDebug(logOutlets).noquote() << "metrics server:" << message;
    else if (complaints->isEmpty())   // The first says why, what follows that it did not work.
        *complaints = QString::fromLocal8Bit(message);
    return 1;   // Otherwise it would write to standard error.
}

/// Before the server looks anything up: 0 = go on, else it has been answered with that status.
int beginRequest(mg_connection *connection)
{
    // Nor is what a client sends on behind its request read.
    mg_disable_connection_keep_alive(connection);
    const mg_request_info *const info = mg_get_request_info(connection);
    const bool isHead = std::strcmp(info->request_method, "HEAD") == 0;   // Whose answer has no body.
    const auto refuse = [connection, isHead](int status, const char *text, const char *header = "") {
        mg_printf(connection,
                  "HTTP/1.1 %d %s\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n%s"
                  "Content-Length: %zu\r\n\r\n%s",
                  status,
                  status == 403   ? "Forbidden"
                  : status == 404 ? "Not Found"
                                  : "Method Not Allowed",
                  header, std::strlen(text), isHead ? "" : text);
        return status;
    };
    switch (judgeMetricsRequest(info->request_method, info->local_uri, mg_get_header(connection, "Host"),
                                mg_get_option(mg_get_context(connection), "listening_ports"))) {
    case MetricsRefusal::None:
        return 0;
    case MetricsRefusal::WrongHost:
        return refuse(403, "Ask by 127.0.0.1, [::1] or localhost.\n");
    case MetricsRefusal::WrongPath:
        return refuse(404, "The figures are at /metrics.\n");
    case MetricsRefusal::WrongMethod:
        return refuse(405, "Only GET is answered.\n", "Allow: GET\r\n");
    }
    Q_UNREACHABLE();
}

/// Compared in a time that tells nothing, whatever the lengths are; and nobody keeps the password.
QByteArray digestOf(QByteArrayView text)
{
    return QCryptographicHash::hash(QByteArray::fromRawData(text.data(), text.size()), QCryptographicHash::Sha256);
}

bool areEqual(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

/// "cannot bind to 127.0.0.1:9464: 98 (Address already in use)" in words that help.
QString inWords(const QString &listen, const QString &complaint)
{
    static const QRegularExpression withNumber(QStringLiteral(": (\\d+) \\("));
    switch (withNumber.match(complaint).captured(1).toInt()) {
    case EADDRINUSE:
        return QStringLiteral("metrics.listen: %1 is in use by another program; end that one or choose another port")
            .arg(listen);
    case EADDRNOTAVAIL:
        return QStringLiteral("metrics.listen: this computer has no such address as %1").arg(listen);
    case EACCES:
        return QStringLiteral("metrics.listen: this user may not listen on %1; choose a port from 1024 on").arg(listen);
    default:
        return QStringLiteral("metrics.listen: %1 cannot be listened on: %2").arg(listen, complaint);
    }
}

}   // namespace

class MetricsServer::Private
{
public:
    const std::shared_ptr<MetricsPage> page = std::make_shared<MetricsPage>();
    std::unique_ptr<prometheus::Exposer> exposer;
    ListenAddress address;   ///< With the port it has.
};

MetricsServer::MetricsServer() : d(std::make_unique<Private>()) {}

MetricsServer::~MetricsServer() = default;

bool MetricsEndpoint::isBuiltIn() { return true; }

void MetricsServer::publish(std::shared_ptr<const MetricsPicture> picture) { d->page->set(std::move(picture)); }

void MetricsServer::stop()
{
    if (!d->exposer)
        return;
    // The server looks every 2 s whether it is to end, and whenever somebody connects.
    std::atomic<bool> isOver = false;
    std::thread knocking([&isOver, port = d->address.port,
                          address = d->address.address == QHostAddress(QHostAddress::AnyIPv4)
                                        ? QHostAddress(QHostAddress::LocalHost)
                                        : d->address.address] {
        while (!isOver) {
            QTcpSocket socket;
            socket.setProxy(QNetworkProxy::NoProxy);
            socket.connectToHost(address, port);
            socket.waitForConnected(100);
            socket.abort();
            std::this_thread::sleep_for(10ms);
        }
    });
    d->exposer.reset();
    isOver = true;
    knocking.join();
}

Result<quint16> MetricsServer::start(const MetricsSettings &settings)
{
    stop();
    const auto address = ListenAddress::fromString(settings.listen);
    if (!address)
        return Error{ErrorCode::Configuration, QStringLiteral("metrics.listen: is no ADDRESS:PORT")};
    // The configuration has been checked for it; this is the place where it would matter.
    if (!address->address.isLoopback() && !settings.hasAuthentication())
        return Error{ErrorCode::Configuration, QStringLiteral("metrics.listen: an address that others may reach needs "
                                                              "metrics.username and metrics.password_file")};
    if (address->address.protocol() == QAbstractSocket::IPv6Protocol && mg_check_feature(MG_FEATURES_IPV6) == 0)
        return Error{
            ErrorCode::Configuration,
            QStringLiteral("metrics.listen: the server that this system has (CivetWeb) was built without IPv6; "
                           "use an address such as 127.0.0.1:9464")};
    QByteArray username, password;
    if (settings.hasAuthentication()) {
        const SecretOutcome read = readPassphraseFile(settings.passwordFile);
        if (!read.isOk())
            return Error{ErrorCode::Configuration, QStringLiteral("metrics.password_file: ") + read.detail};
        if (read.credentials.passphrase.size() < MetricsEndpoint::ShortestPassword)
            return Error{ErrorCode::Configuration,
                         QStringLiteral("metrics.password_file: the password must have at least %1 characters")
                             .arg(MetricsEndpoint::ShortestPassword)};
        redactFromNowOn(read.credentials);
        username = digestOf(settings.username.toUtf8());
        password = digestOf(read.credentials.passphrase.view());
    }

    const std::string listen = address->toString().toStdString();
    const std::vector<std::string> options = {
        "listening_ports",    listen,
        "num_threads",        std::to_string(MetricsEndpoint::Workers),
        "max_request_size",   std::to_string(MetricsEndpoint::MostRequestBytes),
        "request_timeout_ms", std::to_string(MetricsEndpoint::RequestLimit.count()),
        "listen_backlog",     std::to_string(MetricsEndpoint::Workers),
        "enable_keep_alive",  "no",
        "decode_url",         "no",
    };
    CivetCallbacks callbacks;
    callbacks.begin_request = &beginRequest;
    callbacks.log_message = &takeMessage;
    QString complaint;
    try {
        complaints = &complaint;
        d->exposer = std::make_unique<prometheus::Exposer>(options, &callbacks);
        complaints = nullptr;
    } catch (const std::exception &exception) {
        complaints = nullptr;
        if (complaint.isEmpty())
            complaint = QString::fromLocal8Bit(exception.what());
        return Error{ErrorCode::Configuration, inWords(address->toString(), complaint)};
    }
    // Before there is anything to be seen.
    if (settings.hasAuthentication()) {
        d->exposer->RegisterAuth(
            [username, password](const std::string &user, const std::string &given) {
                const bool isUser = areEqual(digestOf(user), username);
                return areEqual(digestOf(given), password) && isUser;
            },
            "Feedwarden");
    }
    d->exposer->RegisterCollectable(d->page);
    const std::vector<int> ports = d->exposer->GetListeningPorts();
    d->address = {address->address, quint16(ports.empty() ? 0 : ports.front())};
    return d->address.port;
}

}   // namespace feedwarden

#else

namespace feedwarden {

class MetricsServer::Private
{
};

MetricsServer::MetricsServer() = default;

MetricsServer::~MetricsServer() = default;

bool MetricsEndpoint::isBuiltIn() { return false; }

void MetricsServer::publish(std::shared_ptr<const MetricsPicture>) {}

void MetricsServer::stop() {}

Result<quint16> MetricsServer::start(const MetricsSettings &)
{
    return Error{ErrorCode::Configuration,
                 QStringLiteral("metrics.enabled: this build has no metrics endpoint, since prometheus-cpp was not "
                                "found when it was made")};
}

}   // namespace feedwarden

#endif
