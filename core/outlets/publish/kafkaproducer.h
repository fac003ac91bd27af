// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/publishsettings.h"

#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <memory>
#include <vector>

namespace feedwarden {

/// An idempotent producer of librdkafka's: what it was given comes to its topic once and in order as long as it lives,
/// and each record's fate is told. It tries without an end; who no longer wants that stops it.
///
/// Thread: the one that made it, which may wait. librdkafka has threads of its own, on which of ours only certificates
/// are judged, by a function that keeps nothing.
class KafkaProducer final
{
public:
    /// What became of a record.
    enum class Outcome {
        Delivered,   ///< All brokers that have to have it do.
        TooLarge,    ///< No broker will ever take it.
        Refused,     ///< This record was refused, and perhaps would be again.
        Later,       ///< Nothing is wrong with it: no such topic, no permission, the producer ended.
    };
    struct Delivery {
        qint64 tag = 0;
        Outcome outcome = Outcome::Delivered;
        QString reason;   ///< Unless delivered, in librdkafka's words.
    };
    enum class Taken { Yes, Full, TooLarge, No };

    KafkaProducer();
    ~KafkaProducer();
    Q_DISABLE_COPY_MOVE(KafkaProducer)

    /// False in a build without librdkafka: start() fails then.
    [[nodiscard]] static bool isBuiltIn();

    /// How records are sent. Together they are faster, but share their fate where a broker refuses them.
    enum class Sending { Together, Singly };

    /// Contacts nobody yet. Error: Configuration (the password's file, a certificate), Resource.
    [[nodiscard]] Result<void> start(const PublishSettings &settings, Sending sending);
    /// What is under way is given up, without a word.
    void stop();
    [[nodiscard]] bool isRunning() const { return d != nullptr; }
    /// It can do no more, and has to be started anew; what is under way may or may not have come through.
    [[nodiscard]] bool hasDied() const;
    /// The password's file or the one of authorities is another one than at the start, which may mend a problem of the
    /// producer that is started then.
    [[nodiscard]] bool haveFilesChanged() const;

    /// Copies what it takes. Its fate comes by poll() with `tag`, if Yes.
    [[nodiscard]] Taken send(const QByteArray &topic, QByteArrayView key, QByteArrayView payload, qint64 tag);
    /// Fates that are known, after at most `wait`.
    [[nodiscard]] std::vector<Delivery> poll(std::chrono::milliseconds wait);
    /// What the brokers, or the way to them, are complaining about and what to look at, untranslated; empty after
    /// something was delivered.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] int underWay() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
    QString m_problem;
};

}   // namespace feedwarden
