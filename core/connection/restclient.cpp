// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/restclient.h"

#include "core/base/logging.h"
#include "core/resilience/classify.h"
#include "core/transport/frameinflater.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace feedwarden {

/// Where a server that says "too many" does not say how long (semantics 2).
static constexpr auto DefaultHold = 60s;
static constexpr auto LongestHold = std::chrono::hours(72);

static const QString TooBig = QStringLiteral("the answer is longer than %1 MiB").arg(RestClient::MaxBodyBytes >> 20);

/// What came, unpacked; says what is wrong with it. Not left to Qt, which takes half of a packed answer for all of it.
static QString takeBody(QNetworkReply &reply, QByteArray &body)
{
    // No more than there is: it allocates what it is asked for, and 16 MiB for each answer is much.
    if (reply.isOpen())
        body = reply.read(reply.bytesAvailable());
    if (body.size() > RestClient::MaxBodyBytes) {
        body.clear();
        return TooBig;
    }
    const QByteArray encoding = reply.rawHeader("Content-Encoding").toLower();
    if (body.isEmpty() || encoding.isEmpty() || encoding == "identity")
        return {};
    if (encoding != "gzip")
        return QStringLiteral("the answer is packed as nobody asked for: %1").arg(QLatin1String(encoding.left(40)));
    FrameInflater inflater(FrameCompression::Gzip, RestClient::MaxBodyBytes);
    const FrameInflater::Outcome unpacked = inflater.inflate(body);
    body = QByteArray(unpacked.text.data(), qsizetype(unpacked.text.size()));
    if (unpacked.problem == FrameInflater::Problem::TooBig)
        return TooBig;
    return unpacked.problem ? QStringLiteral("the answer is packed and damaged") : QString();
}

static QString keyOf(const QUrl &url)
{
    return url.scheme() + QStringLiteral("://") + url.authority(QUrl::FullyEncoded);
}

RestClient::RestClient(QObject *parent) : RestClient(std::make_unique<QNetworkAccessManager>(), parent) {}

RestClient::RestClient(std::unique_ptr<QNetworkAccessManager> manager, QObject *parent)
    : QObject(parent), m_manager(manager.release())
{
    m_manager->setParent(this);
    m_manager->setAutoDeleteReplies(true);
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager->setTransferTimeout(int(std::chrono::milliseconds(Timeout).count()));
}

RestClient::~RestClient() = default;

void RestClient::setNetwork(const QNetworkProxy &proxy, const QList<QSslCertificate> &extraAuthorities)
{
    m_manager->setProxy(proxy);
    if (extraAuthorities != m_extraAuthorities) {
        m_extraAuthorities = extraAuthorities;
        // It keeps a connection per host, and with it whom that trusted when it was made, for as long as it is asked.
        m_manager->clearConnectionCache();
    }
}

void RestClient::ask(const QUrl &origin, RequestMaker make, QObject *context, Callback callback, Turn turn)
{
    const QString hostKey = keyOf(origin);
    auto &waiting = m_hosts[hostKey].waiting;
    const auto place = turn == Turn::Queued ? waiting.end()
                                            : std::find_if(waiting.begin(), waiting.end(), [](const Question &other) {
                                                  return other.turn == Turn::Queued;
                                              });
    waiting.insert(place, {origin, std::move(make), context, std::move(callback), turn});
    QMetaObject::invokeMethod(
        this, [this, hostKey] { startNext(hostKey); }, Qt::QueuedConnection);
}

void RestClient::startNext(const QString &hostKey)
{
    Host &host = m_hosts[hostKey];
    const auto now = Clock::now();
    while (!host.isBusy && !host.waiting.empty() && now >= host.freeAt) {
        const Question question = std::move(host.waiting.front());
        host.waiting.pop_front();
        const std::optional<RestRequest> request = question.context ? question.make() : std::nullopt;
        if (!request)
            continue;
        host.isBusy = true;
        host.freeAt = now
                      + std::chrono::duration_cast<Clock::duration>(
                          std::chrono::duration<double>(std::max(1, request->weight) / WeightPerSecond));
        send(hostKey, question, *request);
    }
    if (!host.isBusy && !host.waiting.empty() && !host.isWakeArmed) {
        const auto wait = std::chrono::ceil<std::chrono::milliseconds>(host.freeAt - now);
        host.isWakeArmed = true;
        QTimer::singleShot(std::min<std::chrono::milliseconds>(wait, LongestHold), Qt::PreciseTimer, this,
                           [this, hostKey] {
                               m_hosts[hostKey].isWakeArmed = false;
                               startNext(hostKey);
                           });
    }
}

void RestClient::send(const QString &hostKey, const Question &question, const RestRequest &request)
{
    using Method = RestRequest::Method;
    const QUrl url = question.origin.resolved(QUrl(request.pathAndQuery));
    QNetworkRequest networkRequest(url);
    networkRequest.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    networkRequest.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    networkRequest.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    networkRequest.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Feedwarden/" FEEDWARDEN_VERSION));
    networkRequest.setRawHeader("Accept-Encoding", "gzip");   // Asked for by hand, it is not unpacked by Qt.
    if (!m_extraAuthorities.isEmpty()) {
        auto configuration = QSslConfiguration::defaultConfiguration();
        configuration.addCaCertificates(m_extraAuthorities);
        networkRequest.setSslConfiguration(configuration);
    }

    for (const auto &[name, value] : request.headers)
        networkRequest.setRawHeader(name, value);

    const auto started = Clock::now();
    const WallTime sentAt = wallNow();
    const auto start = [&]() -> QNetworkReply * {
        switch (request.method) {
        case Method::Get:
            return m_manager->get(networkRequest);
        case Method::Post:
            return m_manager->post(networkRequest, request.body);
        case Method::Put:
            return m_manager->put(networkRequest, request.body);
        case Method::Delete:
            return m_manager->deleteResource(networkRequest);
        }
        Q_UNREACHABLE();
    };
    QNetworkReply *reply = start();
    reply->setReadBufferSize(MaxBodyBytes + 1);
    const auto isTooBig = std::make_shared<bool>(false);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply, isTooBig](qint64 received, qint64) {
        if (received <= MaxBodyBytes)
            return;
        *isTooBig = true;
        reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, isTooBig, path = url.path(), context = question.context, callback = question.callback,
             hostKey, started, sentAt] {
                RestReply answer;
                answer.sentAt = sentAt;
                answer.receivedAt = wallNow();
                answer.roundTrip = Clock::now() - started;
                answer.httpStatus = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
                if (reply->hasRawHeader("Retry-After"))
                    answer.retryAfter = parseRetryAfter(reply->rawHeader("Retry-After"), answer.receivedAt);
                const QString problem = takeBody(*reply, answer.body);
                // The status where there is one: Qt's words for it repeat the server's instead.
                if (answer.httpStatus != 0 && answer.httpStatus != 200)
                    answer.error = QStringLiteral("HTTP %1").arg(answer.httpStatus);
                else if (*isTooBig || problem == TooBig)
                    answer.error = TooBig, answer.isTooBig = true;
                else if (reply->error() == QNetworkReply::OperationCanceledError)   // Nobody else cancels.
                    answer.error = QStringLiteral("no whole answer within %1 s").arg(Timeout.count());
                else if (reply->error() != QNetworkReply::NoError)
                    answer.error = reply->errorString();
                else
                    answer.error = problem;
                if (!answer.error.isEmpty())
                    qCInfo(logConnection).noquote() << "REST" << path << "failed:" << answer.error;

                Host &host = m_hosts[hostKey];
                host.isBusy = false;
                if (answer.httpStatus == 429 || answer.httpStatus == 418) {
                    const auto hold = answer.retryAfter.value_or(DefaultHold);
                    host.freeAt = std::max(host.freeAt, Clock::now() + Clock::duration(hold));
                }
                if (context)
                    callback(answer);
                startNext(hostKey);
            });
}

}   // namespace feedwarden
