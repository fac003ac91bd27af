// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/kafkafront.h"

#include <QCryptographicHash>
#include <QHash>
#include <QHostAddress>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QRandomGenerator>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace feedwarden::test {

namespace {

// Kafka's protocol guide: requests, and errors.
enum Request {
    ProduceRequest = 0,
    MetadataRequest = 3,
    HandshakeRequest = 17,
    ApiVersionsRequest = 18,
    LoginRequest = 36
};
constexpr int UnsupportedMechanism = 33, UnsupportedVersion = 35, LoginFailed = 58;

template<typename T>
QByteArray written(T value)
{
    QByteArray bytes(sizeof(T), Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray writtenText(const QByteArray &text) { return written(qint16(text.size())) + text; }

/// 0 beyond the end.
template<typename T>
T readAt(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + qsizetype(sizeof(T)) <= bytes.size() ? qFromBigEndian<T>(bytes.constData() + at) : T(0);
}

/// The next message that is complete, without its length.
std::optional<QByteArray> taken(QByteArray &input)
{
    const qint64 size = readAt<qint32>(input, 0);
    if (input.size() < 4 || size < 0 || input.size() < 4 + size)
        return {};
    const QByteArray message = input.mid(4, size);
    input.remove(0, 4 + size);
    return message;
}

void send(QIODevice &device, const QByteArray &message) { device.write(written(qint32(message.size())) + message); }

}   // namespace

/// The server's side of SCRAM (RFC 5802, 3 and 5), for one login.
class ScramServer
{
public:
    ScramServer(QCryptographicHash::Algorithm hash, const KafkaDoor &door) : m_hash(hash), m_door(door) {}

    /// None where the client is not let in.
    [[nodiscard]] std::optional<QByteArray> answerTo(const QByteArray &message)
    {
        return m_serverFirst.isEmpty() ? first(message) : last(message);
    }
    [[nodiscard]] bool isDone() const { return m_isDone; }

private:
    [[nodiscard]] QByteArray mac(const QByteArray &key, const QByteArray &message) const
    {
        return QMessageAuthenticationCode::hash(message, key, m_hash);
    }
    [[nodiscard]] static QByteArray exclusiveOr(QByteArray left, const QByteArray &right)
    {
        for (qsizetype i = 0; i < left.size(); ++i)
            left[i] = char(left[i] ^ right.at(i));
        return left;
    }
    /// "NAME=VALUE" at that place of a message; empty where there is something else.
    [[nodiscard]] static QByteArray attribute(const QByteArrayList &parts, qsizetype at, char name)
    {
        const QByteArray part = parts.value(at);
        return part.size() > 2 && part[0] == name && part[1] == '=' ? part.mid(2) : QByteArray();
    }

    std::optional<QByteArray> first(const QByteArray &message)
    {
        const QByteArrayList parts = message.split(',');
        QByteArray user = attribute(parts, 2, 'n');
        const QByteArray nonce = attribute(parts, 3, 'r');
        if (parts.first() != "n" || !parts.value(1).isEmpty() || user.isEmpty() || nonce.isEmpty())
            return {};
        user.replace("=2C", ",").replace("=3D", "=");   // RFC 5802, 5.1: in this order.
        const auto known = m_door.users.find(user);
        if (known == m_door.users.end() && !m_door.isImpostor)
            return {};
        m_clientFirst = message.mid(3);
        QByteArray random(24, Qt::Uninitialized);
        QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(random.data()), random.size() / 4);
        m_nonce = nonce + random.first(12).toHex();
        const QByteArray salt = random.last(12);
        constexpr int Iterations = 4096;   // The fewest that Kafka takes.
        const QByteArray password = known == m_door.users.end() || m_door.isImpostor ? "a guess" : known->second;
        m_salted = QPasswordDigestor::deriveKeyPbkdf2(m_hash, password, salt, Iterations,
                                                      quint64(QCryptographicHash::hashLength(m_hash)));
        m_serverFirst = "r=" + m_nonce + ",s=" + salt.toBase64() + ",i=" + QByteArray::number(Iterations);
        return m_serverFirst;
    }

    std::optional<QByteArray> last(const QByteArray &message)
    {
        const qsizetype end = message.lastIndexOf(",p=");
        const QByteArrayList parts = message.left(end).split(',');
        const QByteArray proof = QByteArray::fromBase64(message.mid(end + 3));
        const QByteArray nonce = attribute(parts, 1, 'r');
        if (end < 0 || attribute(parts, 0, 'c') != QByteArray("n,,").toBase64()
            || !(m_door.isStrict ? nonce == m_nonce : nonce.endsWith(m_nonce))
            || proof.size() != QCryptographicHash::hashLength(m_hash))
            return {};
        const QByteArray told = m_clientFirst + ',' + m_serverFirst + ',' + message.left(end);
        const QByteArray storedKey = QCryptographicHash::hash(mac(m_salted, "Client Key"), m_hash);
        const QByteArray clientKey = exclusiveOr(proof, mac(storedKey, told));
        if (QCryptographicHash::hash(clientKey, m_hash) != storedKey && !m_door.isImpostor)
            return {};
        m_isDone = true;
        return "v=" + mac(mac(m_salted, "Server Key"), told).toBase64();
    }

    const QCryptographicHash::Algorithm m_hash;
    const KafkaDoor m_door;
    QByteArray m_clientFirst, m_serverFirst, m_nonce, m_salted;
    bool m_isDone = false;
};

/// One connection, and its own to the broker.
class KafkaFront::Guest final : public QObject
{
public:
    Guest(KafkaFront &front, qintptr descriptor) : QObject(&front), m_front(front), m_door(front.door)
    {
        connect(&m_client, &QSslSocket::readyRead, this, [this] { hearClient(); });
        connect(&m_client, &QSslSocket::disconnected, this, &QObject::deleteLater);
        connect(&m_broker, &QTcpSocket::readyRead, this, [this] { hearBroker(); });
        connect(&m_broker, &QTcpSocket::disconnected, &m_client, &QSslSocket::disconnectFromHost);
        connect(&m_broker, &QTcpSocket::errorOccurred, &m_client, &QSslSocket::disconnectFromHost);
        if (!m_client.setSocketDescriptor(descriptor)) {
            deleteLater();
            return;
        }
        m_broker.connectToHost(QHostAddress::LocalHost, front.m_brokerPort);
        if (m_door.identity.isNull())
            return;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(m_door.identity.certificate);
        configuration.setPrivateKey(m_door.identity.key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_client.setSslConfiguration(configuration);
        m_client.startServerEncryption();
    }

private:
    struct Asked {
        int request = -1, version = 0;
    };

    [[nodiscard]] bool isIn() const { return m_isLoggedIn || m_door.mechanism == PublishSasl::None; }

    void hearClient()
    {
        m_fromClient += m_client.readAll();
        // What is no request of Kafka's, such as the begin of TLS, would be waited for without an end.
        if (m_fromClient.size() >= 4
            && (readAt<qint32>(m_fromClient, 0) < 8 || readAt<qint32>(m_fromClient, 0) > 104'857'600))
            return m_client.disconnectFromHost();
        while (const auto message = taken(m_fromClient)) {
            const Asked asked{readAt<qint16>(*message, 0), readAt<qint16>(*message, 2)};
            const QByteArray correlation = message->mid(4, 4);
            const qsizetype begin = 10
                                    + std::max(readAt<qint16>(*message, 8), qint16(0));   // Behind the client's name.
            if (!isIn())
                m_front.m_heard += *message;
            if (asked.request == ApiVersionsRequest && asked.version > 0)
                send(m_client, correlation + written(qint16(UnsupportedVersion)) + written(qint32(0)));
            else if (asked.request == HandshakeRequest && !isIn())
                shakeHands(correlation, message->mid(begin));
            else if (asked.request == LoginRequest && !isIn())
                logIn(correlation, message->mid(begin + 4));
            else if (asked.request == ApiVersionsRequest || isIn())
                pass(asked, *message);
            else
                return m_client.disconnectFromHost();
        }
    }

    void shakeHands(const QByteArray &correlation, const QByteArray &body)
    {
        const QByteArray offered = QString(nameOf(m_door.mechanism)).toUpper().toLatin1();
        m_isHandshaken = body == writtenText(offered);
        send(m_client, correlation + written(qint16(m_isHandshaken ? 0 : UnsupportedMechanism)) + written(qint32(1))
                           + writtenText(offered));
        if (!m_isHandshaken)
            refuse();
    }

    void logIn(const QByteArray &correlation, const QByteArray &said)
    {
        std::optional<QByteArray> answer;
        if (m_isHandshaken && m_door.mechanism == PublishSasl::Plain) {
            const QByteArrayList parts = said.split('\0');   // RFC 4616: who to be, who it is, password.
            const auto known = m_door.users.find(parts.value(1));
            m_isLoggedIn = parts.size() == 3 && parts[0].isEmpty() && known != m_door.users.end()
                           && known->second == parts[2];
            if (m_isLoggedIn)
                answer = QByteArray();
        } else if (m_isHandshaken) {
            if (!m_scram)
                m_scram.emplace(m_door.mechanism == PublishSasl::ScramSha256 ? QCryptographicHash::Sha256
                                                                             : QCryptographicHash::Sha512,
                                m_door);
            answer = m_scram->answerTo(said);
            m_isLoggedIn = m_scram->isDone();
        }
        m_front.m_letIn += m_isLoggedIn;
        const QByteArray body = answer
                                    ? written(qint16(0)) + written(qint16(-1)) + written(qint32(answer->size()))
                                          + *answer
                                    : written(qint16(LoginFailed)) + writtenText(m_door.refusal) + written(qint32(0));
        send(m_client, correlation + body);
        if (!answer)
            refuse();
    }

    void refuse()
    {
        ++m_front.m_refused;
        m_client.disconnectFromHost();   // When that is written.
    }

    void pass(Asked asked, const QByteArray &message)
    {
        m_front.m_produced += asked.request == ProduceRequest;
        m_asked.insert(readAt<qint32>(message, 4), asked);
        send(m_broker, message);
    }

    void hearBroker()
    {
        m_fromBroker += m_broker.readAll();
        while (auto message = taken(m_fromBroker)) {
            const Asked asked = m_asked.take(readAt<qint32>(*message, 0));
            if (asked.request == ApiVersionsRequest)
                addLogin(*message);
            else if (asked.request == MetadataRequest)
                replacePorts(*message, asked.version);
            send(m_client, *message);
        }
    }

    /// In an answer of version 0: correlation, error, and of each request the first and the last version.
    void addLogin(QByteArray &message) const
    {
        for (qsizetype at = 10; at + 6 <= message.size(); at += 6) {
            // Later ones are written in another way.
            if (readAt<qint16>(message, at) == MetadataRequest)
                message.replace(at + 4, 2, written(std::min(readAt<qint16>(message, at + 4), qint16(2))));
        }
        if (m_door.mechanism == PublishSasl::None)
            return;
        message.replace(6, 4, written(readAt<qint32>(message, 6) + 2));
        message += written(qint16(HandshakeRequest)) + written(qint16(0)) + written(qint16(1));
        message += written(qint16(LoginRequest)) + written(qint16(0)) + written(qint16(0));
    }

    /// In an answer of version 0 to 2: correlation, and of each broker its number, host, port and, from 1 on, rack.
    void replacePorts(QByteArray &message, int version) const
    {
        qsizetype at = 8;
        for (int count = readAt<qint32>(message, 4); count > 0; --count) {
            at += 4 + 2 + readAt<qint16>(message, at + 4);
            message.replace(at, 4, written(qint32(m_front.serverPort())));
            at += 4;
            if (version > 0)
                at += 2 + std::max(readAt<qint16>(message, at), qint16(0));
        }
    }

    KafkaFront &m_front;
    const KafkaDoor m_door;
    QSslSocket m_client;
    QTcpSocket m_broker;
    QByteArray m_fromClient, m_fromBroker;
    QHash<qint32, Asked> m_asked;
    std::optional<ScramServer> m_scram;
    bool m_isHandshaken = false, m_isLoggedIn = false;
};

KafkaFront::KafkaFront(const QString &broker) : m_brokerPort(broker.section(u':', -1).toUShort())
{
    listen(QHostAddress::LocalHost);
}

QString KafkaFront::address() const { return QStringLiteral("127.0.0.1:%1").arg(serverPort()); }

void KafkaFront::incomingConnection(qintptr descriptor) { new Guest(*this, descriptor); }

}   // namespace feedwarden::test
