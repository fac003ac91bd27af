// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

// Exchanges that profiles describe, written by hand after the documentation that the profiles name and not after the
// profiles: a server made of a profile would only agree with itself. One symbol each, no faults.

namespace feedwarden {

/// A server on loopback that sends to whoever has subscribed, every 10 ms.
class HandMadeExchange : public QObject
{
public:
    HandMadeExchange()
    {
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
            while (QWebSocket *const client = m_server.nextPendingConnection()) {
                client->setParent(this);
                m_clients.insert(client, {});
                connect(client, &QWebSocket::textMessageReceived, this,
                        [this, client](const QString &text) { take(client, text.toUtf8()); });
                connect(client, &QWebSocket::disconnected, this, [this, client] {
                    m_clients.remove(client);
                    client->deleteLater();
                });
            }
        });
        connect(&m_rest, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *const client = m_rest.nextPendingConnection()) {
                connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
                connect(client, &QTcpSocket::readyRead, client, [this, client] {
                    if (!client->canReadLine())
                        return;
                    const QByteArray path = client->readLine().split(' ').value(1);
                    client->readAll();
                    const QByteArray body = restAnswer(path);
                    client->write(body.isEmpty()
                                      ? QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n"
                                                   "Connection: close\r\n\r\n")
                                      : "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                                            + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
                    client->disconnectFromHost();
                });
            }
        });
        connect(&m_tick, &QTimer::timeout, this, [this] {
            ++m_ticks;
            for (auto it = m_clients.cbegin(); it != m_clients.cend(); ++it) {
                for (const QByteArray &channel : it.value())
                    tick(it.key(), channel);
            }
        });
        m_isListening = m_server.listen(QHostAddress::LocalHost) && m_rest.listen(QHostAddress::LocalHost);
        m_tick.start(10);
    }

    [[nodiscard]] bool isListening() const { return m_isListening; }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_server.serverPort())); }
    [[nodiscard]] QUrl restUrl() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_rest.serverPort())); }

protected:
    virtual void take(QWebSocket *client, const QByteArray &text) = 0;
    virtual void tick(QWebSocket *client, const QByteArray &channel) = 0;
    [[nodiscard]] virtual QByteArray restAnswer(const QByteArray &) { return {}; }

    static void send(QWebSocket *client, const QByteArray &text) { client->sendTextMessage(QString::fromUtf8(text)); }
    void subscribe(QWebSocket *client, const QByteArray &channel) { m_clients[client].insert(channel); }
    [[nodiscard]] qint64 ticks() const { return m_ticks; }
    static qint64 nowMs() { return QDateTime::currentMSecsSinceEpoch(); }

private:
    QWebSocketServer m_server{QStringLiteral("hand-made"), QWebSocketServer::NonSecureMode};
    QTcpServer m_rest;
    QTimer m_tick;
    QHash<QWebSocket *, QSet<QByteArray>> m_clients;
    qint64 m_ticks = 0;
    bool m_isListening = false;
};

/// Bitstamp, WebSocket API v2 (https://www.bitstamp.net/websocket/v2/).
class HandMadeBitstamp final : public HandMadeExchange
{
protected:
    void take(QWebSocket *client, const QByteArray &text) override
    {
        const QJsonObject request = QJsonDocument::fromJson(text).object();
        const QString event = request.value(QLatin1String("event")).toString();
        if (event == QLatin1String("bts:heartbeat")) {
            send(client, R"({"event":"bts:heartbeat","channel":"","data":{"status":"success"}})");
            return;
        }
        if (event != QLatin1String("bts:subscribe")) {
            send(client, R"({"event":"bts:error","channel":"","data":{"code":null,"message":"Bad request."}})");
            return;
        }
        const QByteArray channel =
            request.value(QLatin1String("data")).toObject().value(QLatin1String("channel")).toString().toUtf8();
        send(client, R"({"event":"bts:subscription_succeeded","channel":")" + channel + R"(","data":{}})");
        subscribe(client, channel);
    }

    void tick(QWebSocket *client, const QByteArray &channel) override
    {
        const QByteArray seconds = QByteArray::number(nowMs() / 1000), micro = QByteArray::number(nowMs() * 1000);
        const QByteArray times = R"("timestamp":")" + seconds + R"(","microtimestamp":")" + micro + '"';
        QByteArray event = "data", data;
        if (channel == "live_trades_btcusd") {
            event = "trade";
            data = R"({"id":)" + QByteArray::number(106'833'903 + ticks())
                   + R"(,"amount":0.144,"amount_str":"0.14400000","price":8302.92,"price_str":"8302.92","type":0,)"
                   + times + R"(,"buy_order_id":1207733769326592,"sell_order_id":1207733765476352})";
        } else if (channel == "diff_order_book_btcusd") {
            data = '{' + times + R"(,"bids":[["8302.02","0.0)" + QByteArray::number(1 + ticks() % 9)
                   + R"("]],"asks":[]})";
        } else if (channel == "order_book_btcusd") {
            data = '{' + times + R"(,"bids":[["8302.02","0.01600000"]],"asks":[["8305.67","2.00000000"]]})";
        } else {
            return;
        }
        send(client, R"({"data":)" + data + R"(,"channel":")" + channel + R"(","event":")" + event + R"("})");
    }

    [[nodiscard]] QByteArray restAnswer(const QByteArray &path) override
    {
        if (path != "/api/v2/order_book/btcusd/?group=1")
            return {};
        return R"({"timestamp":")" + QByteArray::number(nowMs() / 1000) + R"(","microtimestamp":")"
               + QByteArray::number(nowMs() * 1000)
               + R"(","bids":[["8302.02","0.01600000"],["8299.60","1.2"]],"asks":[["8305.67","2.0"]]})";
    }
};

/// Gemini, market data v2 (https://docs.gemini.com/websocket/archived/v2).
class HandMadeGemini final : public HandMadeExchange
{
protected:
    void take(QWebSocket *client, const QByteArray &text) override
    {
        const QJsonObject request = QJsonDocument::fromJson(text).object();
        if (request.value(QLatin1String("type")).toString() != QLatin1String("subscribe"))
            return;
        for (const QJsonValue &each : request.value(QLatin1String("subscriptions")).toArray()) {
            const QByteArray name = each.toObject().value(QLatin1String("name")).toString().toUtf8();
            if (!each.toObject().value(QLatin1String("symbols")).toArray().contains(QStringLiteral("BTCUSD")))
                continue;
            subscribe(client, name);
            if (name == "l2")
                send(client, R"({"type":"l2_updates","symbol":"BTCUSD","changes":[["buy","9122.04","0.00121425"],)"
                             R"(["sell","9122.07","0.98942292"]],"trades":[]})");
            else
                sendCandle(client, name);   // Later ones come when something is traded.
        }
    }

    void tick(QWebSocket *client, const QByteArray &channel) override
    {
        if (channel != "l2") {
            if (ticks() % 50 == 0)
                sendCandle(client, channel);
            return;
        }
        send(client, R"({"type":"trade","symbol":"BTCUSD","event_id":)" + QByteArray::number(3'575'573'053 + ticks())
                         + R"(,"timestamp":)" + QByteArray::number(nowMs())
                         + R"(,"price":"9122.05","quantity":"0.09110000","side":"buy"})");
        send(client, R"({"type":"l2_updates","symbol":"BTCUSD","changes":[["buy","9121.00","0.)"
                         + QByteArray::number(1 + ticks() % 9) + R"("]]})");
    }

private:
    static void sendCandle(QWebSocket *client, const QByteArray &name)
    {
        send(client, R"({"type":")" + name + R"(_updates","symbol":"BTCUSD","changes":[[)"
                         + QByteArray::number(nowMs() / 86'400'000 * 86'400'000)
                         + ",9350.18,9358.35,9350.18,9355.51,2.07]]}");
    }
};

}   // namespace feedwarden
