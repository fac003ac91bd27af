// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/publishsettings.h"
#include "tests/support/testcertificates.h"

#include <QByteArray>
#include <QTcpServer>

#include <map>

namespace feedwarden::test {

/// Who may come in, and how. Applies to connections that begin from then on.
struct KafkaDoor {
    Identity identity;   ///< Null: it speaks no TLS.
    PublishSasl mechanism = PublishSasl::None;
    std::map<QByteArray, QByteArray> users;   ///< And their passwords, UTF-8.
    QByteArray refusal = "Authentication failed: invalid credentials";
    bool isStrict = false;     ///< Holds nonces to RFC 5802 as Kafka 4 does; Kafka 3.8.1 lets pass what ends with them.
    bool isImpostor = false;   ///< Lets everybody in by SCRAM without knowing any password.
};

/// What librdkafka's mock cluster lacks: a listener that speaks TLS and has its clients log in, before one broker that
/// does neither. It answers SaslHandshake and SaslAuthenticate itself as Kafka's protocol has them (KIP-43, KIP-152)
/// with PLAIN (RFC 4616), SCRAM-SHA-256 and SCRAM-SHA-512 (RFC 5802, RFC 7677); everything else goes through, and the
/// address that the broker tells of itself is replaced by this one, so that no client gets past it.
///
/// Thread: the one that made it, whose event loop has to run.
class KafkaFront final : public QTcpServer
{
public:
    /// `broker` is "127.0.0.1:PORT".
    explicit KafkaFront(const QString &broker);

    [[nodiscard]] QString address() const;
    [[nodiscard]] int letIn() const { return m_letIn; }       ///< Connections that logged in.
    [[nodiscard]] int refused() const { return m_refused; }   ///< Those that failed to.
    [[nodiscard]] int produced() const
    {
        return m_produced;
    }   ///< Requests to take records, of those that were let in.
    [[nodiscard]] const QByteArray &heard() const
    {
        return m_heard;
    }   ///< What was said in order to get in, decrypted.

    KafkaDoor door;

private:
    class Guest;

    void incomingConnection(qintptr descriptor) override;

    const quint16 m_brokerPort;
    int m_letIn = 0, m_refused = 0, m_produced = 0;
    QByteArray m_heard;
};

}   // namespace feedwarden::test
