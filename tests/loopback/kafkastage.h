// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <vector>

namespace feedwarden::test {

/// A broker in a process of its own, which can be taken down and put up again.
class KafkaStage
{
public:
    KafkaStage()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(FEEDWARDEN_KAFKA_HELPER), {QStringLiteral("broker")});
        m_brokers = QString::fromLatin1(line());
    }
    ~KafkaStage()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(20'000))
            m_process.kill();
        m_process.waitForFinished(-1);
    }

    /// "127.0.0.1:PORT"; empty where it could not be started.
    [[nodiscard]] const QString &brokers() const { return m_brokers; }
    /// False where it does not do so.
    [[nodiscard]] bool command(const char *text)
    {
        m_process.write(QByteArray(text) + '\n');
        return line() == "ok";
    }

private:
    QByteArray line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(30'000))
                return {};
        }
        return m_process.readLine().trimmed();
    }

    QProcess m_process;
    QString m_brokers;
};

/// A record as a stranger reads it.
struct ReadRecord {
    QString topic;
    QString key;
    QByteArray value;
    QJsonObject json;
};

/// Everything that is in these topics, read by a process that knows nothing of ours. In order within a key.
inline std::vector<ReadRecord> readTopics(const QString &brokers, const QStringList &topics)
{
    QProcess reader;
    reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    reader.start(QStringLiteral(FEEDWARDEN_KAFKA_HELPER), QStringList{QStringLiteral("read"), brokers} + topics);
    std::vector<ReadRecord> records;
    if (!reader.waitForFinished(60'000) || reader.exitCode() != 0)
        return records;
    const QByteArrayList lines = reader.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype first = line.indexOf('\t'), second = line.indexOf('\t', first + 1);
        if (first < 0 || second < 0)
            continue;
        records.push_back({QString::fromUtf8(line.first(first)),
                           QString::fromUtf8(line.sliced(first + 1, second - first - 1)), line.sliced(second + 1),
                           QJsonDocument::fromJson(line.sliced(second + 1)).object()});
    }
    return records;
}

}   // namespace feedwarden::test
