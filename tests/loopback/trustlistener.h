// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QLocalSocket>
#include <QTcpSocket>

#include <algorithm>
#include <memory>

namespace feedwarden {

/// A client of the trust signal that remembers all that comes.
class TrustListener final
{
public:
    explicit TrustListener(const QString &path)
    {
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(path);
        isConnected = socket->waitForConnected(5'000);
        QObject::connect(socket.get(), &QLocalSocket::disconnected, socket.get(), [this] { isEnded = true; });
        take(std::move(socket));
    }
    explicit TrustListener(quint16 port)
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QStringLiteral("127.0.0.1"), port);
        isConnected = socket->waitForConnected(5'000);
        QObject::connect(socket.get(), &QTcpSocket::disconnected, socket.get(), [this] { isEnded = true; });
        take(std::move(socket));
    }

    void send(const QByteArray &bytes) const { device->write(bytes); }

    [[nodiscard]] QList<QJsonObject> ofType(const char *type) const
    {
        QList<QJsonObject> found;
        std::copy_if(lines.begin(), lines.end(), std::back_inserter(found), [&](const QJsonObject &line) {
            return line.value(QLatin1String("type")).toString() == QLatin1String(type);
        });
        return found;
    }
    [[nodiscard]] qsizetype count(const char *type) const { return ofType(type).size(); }
    /// A key's value in the newest line of a type; empty without one, "true" and "false" for these.
    [[nodiscard]] QString last(const char *type, const char *key) const
    {
        const auto found = ofType(type);
        return found.isEmpty() ? QString() : found.constLast().value(QLatin1String(key)).toVariant().toString();
    }
    /// The newest state of a stream; empty before the first.
    [[nodiscard]] QJsonObject state(const QString &feed, const QString &stream) const
    {
        for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
            if (line->value(QLatin1String("type")).toString() == QLatin1String("trust")
                && line->value(QLatin1String("feed")).toString() == feed
                && line->value(QLatin1String("stream")).toString() == stream)
                return *line;
        }
        return {};
    }
    [[nodiscard]] QString reason(const QString &feed, const QString &stream) const
    {
        return state(feed, stream).value(QLatin1String("reason")).toString();
    }
    [[nodiscard]] bool isTrusted(const QString &feed, const QString &stream) const
    {
        return state(feed, stream).value(QLatin1String("trusted")).toBool();
    }

    std::unique_ptr<QIODevice> device;
    QList<QJsonObject> lines;
    bool isConnected = false, isEnded = false;
    bool hasNonsense = false;   ///< A line that is no object.

private:
    void take(std::unique_ptr<QIODevice> socket)
    {
        device = std::move(socket);
        QObject::connect(device.get(), &QIODevice::readyRead, device.get(), [this] { read(); });
        read();
    }
    void read()
    {
        while (device->canReadLine()) {
            const QJsonObject line = QJsonDocument::fromJson(device->readLine()).object();
            hasNonsense = hasNonsense || line.isEmpty();
            lines.append(line);
        }
    }
};

}   // namespace feedwarden
