// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultserver.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace feedwarden::test {

/// Waits for an HTTP request with all of its body, and answers.
[[nodiscard]] inline Script answering(int status, const QByteArray &body = {}, const QByteArray &headers = {})
{
    const auto whole = [](FaultConnection &connection) {
        const QByteArray head = connection.request();
        if (head.isEmpty())
            return Progress::Wait;
        const qsizetype length = connection.requestHeader("Content-Length").toLongLong();
        return connection.received().size() >= head.size() + length ? Progress::Done : Progress::Wait;
    };
    return {whole,
            steps::send("HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: "
                        + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body),
            steps::finish()};
}

/// The JSON that came with a request.
[[nodiscard]] inline QJsonObject bodyOf(const FaultConnection *connection)
{
    return QJsonDocument::fromJson(connection->received().mid(connection->request().size())).object();
}

/// http:// at 127.0.0.1.
[[nodiscard]] inline QString originOf(const FaultServer &server)
{
    return QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort());
}

}   // namespace feedwarden::test
