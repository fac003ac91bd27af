// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <optional>

namespace feedwarden {

/// The answer of an exchange without a socket to a question over REST: comes when it is told to, as a whole, and goes
/// then.
class VirtualReply final : public QNetworkReply
{
public:
    struct Answer {
        int status = 0;   ///< 0: the connection is refused.
        QByteArray body;
        std::optional<int> retryAfterSeconds = {};
    };

    VirtualReply(const QNetworkRequest &request, QNetworkAccessManager::Operation operation)
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    void finish(const Answer &answer)
    {
        m_body = answer.body;
        if (answer.status != 0)
            setAttribute(QNetworkRequest::HttpStatusCodeAttribute, answer.status);
        if (answer.retryAfterSeconds)
            setRawHeader("Retry-After", QByteArray::number(*answer.retryAfterSeconds));
        if (answer.status != 200)
            setError(answer.status == 0 ? ConnectionRefusedError : UnknownServerError, QStringLiteral("no"));
        setFinished(true);
        emit finished();
        deleteLater();
    }
    void abort() override {}
    [[nodiscard]] qint64 bytesAvailable() const override { return m_body.size() + QNetworkReply::bytesAvailable(); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 size = std::min<qint64>(most, m_body.size());
        std::copy_n(m_body.constData(), size, data);   // Which may be nowhere, where there is nothing.
        m_body.remove(0, size);
        return size;
    }

private:
    QByteArray m_body;
};

}   // namespace feedwarden
