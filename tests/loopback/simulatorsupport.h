// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/simulator.h"
#include "tests/support/printing.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

#include <functional>
#include <memory>

// What the tests of the simulator share: Qt's own clients as independent judges of what it says.

namespace feedwarden {

/// A client of the public kind: QWebSocket, remembering all that comes.
class Listener final : public QObject
{
public:
    explicit Listener(const QUrl &url, const QSslConfiguration &tls = QSslConfiguration::defaultConfiguration())
    {
        connect(&socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
            texts.append(text.toUtf8());
            if (onText)
                onText(texts.constLast());
        });
        connect(&socket, &QWebSocket::connected, this, [this] { wasConnected = true; });
        connect(&socket, &QWebSocket::disconnected, this, [this] { isClosed = true; });
        connect(&socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
                [this](QAbstractSocket::SocketError problem) {
                    hasFailed = true;
                    error = problem;
                });
        connect(&socket, &QWebSocket::pong, this,
                [this](quint64, const QByteArray &payload) { pongs.append(payload); });
        socket.setSslConfiguration(tls);
        socket.open(url);
    }

    void send(const QByteArray &text) { socket.sendTextMessage(QString::fromUtf8(text)); }
    [[nodiscard]] QJsonObject at(qsizetype index) const { return QJsonDocument::fromJson(texts[index]).object(); }
    [[nodiscard]] qsizetype count(QByteArrayView part) const
    {
        return std::count_if(texts.begin(), texts.end(), [&](const QByteArray &text) { return text.contains(part); });
    }

    QWebSocket socket;
    QList<QByteArray> texts;
    QList<QByteArray> pongs;
    std::function<void(const QByteArray &)> onText;
    bool wasConnected = false, isClosed = false, hasFailed = false;
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;
};

/// An answer over REST.
struct Fetched {
    int status = 0;
    QByteArray body;
    QList<QNetworkReply::RawHeaderPair> headers;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

/// A question over REST that is under way.
class Question final : public QObject
{
public:
    Question(QUrl url, const QString &pathAndQuery, const QByteArray &post = {},
             const QSslConfiguration &tls = QSslConfiguration::defaultConfiguration())
    {
        QNetworkRequest request(QUrl(url.toString() + pathAndQuery));
        request.setSslConfiguration(tls);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        m_reply.reset(post.isNull() ? m_network.get(request) : m_network.post(request, post));
    }

    [[nodiscard]] bool isAnswered() const { return m_reply->isFinished(); }
    [[nodiscard]] Fetched answer() const
    {
        return {.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                .body = m_body.isEmpty() ? (m_body = m_reply->readAll()) : m_body,
                .headers = m_reply->rawHeaderPairs(),
                .error = m_reply->error()};
    }

private:
    QNetworkAccessManager m_network;
    std::unique_ptr<QNetworkReply> m_reply;
    mutable QByteArray m_body;
};

/// What stands in a JSON text at a path of keys and indexes: "result.list.0.symbol". Undefined where nothing does.
[[nodiscard]] inline QJsonValue valueAt(const QByteArray &json, const QString &path)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    for (const QString &part : path.split(u'.')) {
        bool isIndex = false;
        const int index = part.toInt(&isIndex);
        value = isIndex && value.isArray() ? value[index] : value[part];
    }
    return value;
}

/// Asks and waits for the answer; status 0 = none within 10 s.
[[nodiscard]] inline Fetched fetch(const QUrl &url, const QString &pathAndQuery, const QByteArray &post = {},
                                   const QSslConfiguration &tls = QSslConfiguration::defaultConfiguration())
{
    const Question question(url, pathAndQuery, post, tls);
    (void)QTest::qWaitFor([&] { return question.isAnswered(); }, 10'000);
    return question.answer();
}

[[nodiscard]] inline Simulator::Endpoint endpointOf(const Simulator &simulator, const char *venue)
{
    for (const Simulator::Endpoint &endpoint : simulator.endpoints()) {
        if (endpoint.venue == QLatin1String(venue))
            return endpoint;
    }
    return {};
}

[[nodiscard]] inline QUrl withPath(QUrl url, const char *path, const char *query = nullptr)
{
    url.setPath(QString::fromLatin1(path));
    if (query)
        url.setQuery(QString::fromLatin1(query));
    return url;
}

/// Injects a fault written as in a control command. The problem, or an empty text.
[[nodiscard]] inline QString inject(Simulator &simulator, const QByteArray &json)
{
    const QJsonObject answer = simulator.command(json);
    return answer.value(QLatin1String("ok")).toBool() ? QString() : answer.value(QLatin1String("error")).toString();
}

/// The lines of a truth file, up to now.
[[nodiscard]] inline QList<QJsonObject> readTruth(Simulator &simulator, const QString &fileName)
{
    simulator.flushTruth();
    QList<QJsonObject> lines;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    while (!file.atEnd())
        lines.append(QJsonDocument::fromJson(file.readLine()).object());
    return lines;
}

[[nodiscard]] inline qsizetype countTruth(const QList<QJsonObject> &truth, const char *type,
                                          const char *event = nullptr)
{
    return std::count_if(truth.begin(), truth.end(), [&](const QJsonObject &line) {
        return line.value(QLatin1String("type")).toString() == QLatin1String(type)
               && (!event || line.value(QLatin1String("event")).toString() == QLatin1String(event));
    });
}

}   // namespace feedwarden
