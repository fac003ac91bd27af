// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/publish/kafkaproducer.h"

#include "core/account/vaultfile.h"
#include "core/base/escaping.h"
#include "core/base/logging.h"
#include "core/base/redactor.h"

#if defined(FEEDWARDEN_HAS_KAFKA)
#include <librdkafka/rdkafka.h>
#endif

#include <array>

namespace feedwarden {

#if defined(FEEDWARDEN_HAS_KAFKA)

/// Records that one poll() tells of at most, so that its thread gets to other things.
static constexpr int MostDeliveriesOfPoll = 5'000;

struct KafkaProducer::Private {
    rd_kafka_t *handle = nullptr;
    rd_kafka_queue_t *queue = nullptr;
    bool hasDied = false;

    ~Private()
    {
        if (queue)
            rd_kafka_queue_destroy(queue);
        if (!handle)
            return;
        rd_kafka_purge(handle, RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT | RD_KAFKA_PURGE_F_NON_BLOCKING);
        rd_kafka_destroy(handle);
    }
};

/// From elsewhere: one line, without secrets.
static QString told(const char *text) { return withoutSecrets(escaped(QString::fromUtf8(text).left(500))); }

static KafkaProducer::Outcome outcomeOf(rd_kafka_resp_err_t error)
{
    using Outcome = KafkaProducer::Outcome;
    switch (error) {
    case RD_KAFKA_RESP_ERR_NO_ERROR:
        return Outcome::Delivered;
    case RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE:
    case RD_KAFKA_RESP_ERR_RECORD_LIST_TOO_LARGE:
        return Outcome::TooLarge;
    case RD_KAFKA_RESP_ERR_INVALID_MSG:
    case RD_KAFKA_RESP_ERR_INVALID_MSG_SIZE:
    case RD_KAFKA_RESP_ERR_INVALID_RECORD:
    case RD_KAFKA_RESP_ERR_INVALID_TIMESTAMP:
    case RD_KAFKA_RESP_ERR__INVALID_ARG:
        return Outcome::Refused;
    default:
        return Outcome::Later;
    }
}

bool KafkaProducer::isBuiltIn() { return true; }

Result<void> KafkaProducer::start(const PublishSettings &settings, Sending sending)
{
    stop();
    std::array<char, 512> why{};
    rd_kafka_conf_t *configuration = rd_kafka_conf_new();
    QString wrong;
    const auto set = [&](const char *name, const QByteArray &value) {
        if (wrong.isEmpty()
            && rd_kafka_conf_set(configuration, name, value.constData(), why.data(), why.size()) != RD_KAFKA_CONF_OK)
            wrong = told(why.data());
    };
    const auto fail = [&](ErrorCode code, const QString &detail) {
        rd_kafka_conf_destroy(configuration);
        return Error{code, detail};
    };
    set("bootstrap.servers", settings.brokers.toLatin1());
    set("client.id", "feedwarden");
    set("enable.idempotence", "true");
    // The outbox bounds what waits, so that nothing has to be given up, and order kept, here.
    set("message.timeout.ms", "0");
    set("queue.buffering.max.messages", "100000");
    set("queue.buffering.max.kbytes", "65536");
    set("linger.ms", "20");
    if (sending == Sending::Singly)
        set("batch.num.messages", "1");
    set("compression.codec", "lz4");
    set("partitioner", "murmur2_random");   // As clients in Java do: the same key, the same partition, whoever sends.
    const bool isSasl = settings.sasl != PublishSasl::None;
    set("security.protocol", settings.tls ? (isSasl ? "SASL_SSL" : "SSL") : (isSasl ? "SASL_PLAINTEXT" : "PLAINTEXT"));
    if (settings.tls && !settings.caFile.isEmpty())
        set("ssl.ca.location", settings.caFile.toLocal8Bit());
    if (isSasl) {
        const SecretOutcome read = readPassphraseFile(settings.passwordFile);
        if (!read.isOk())
            return fail(ErrorCode::Configuration, QStringLiteral("publish.password_file: ") + read.detail);
        redactFromNowOn(read.credentials);
        set("sasl.mechanism", QString(nameOf(settings.sasl)).toUpper().toLatin1());
        set("sasl.username", settings.username.toUtf8());
        const Secret password = Secret::joined({read.credentials.passphrase.view(), QByteArrayView("\0", 1)});
        if (wrong.isEmpty()
            && rd_kafka_conf_set(configuration, "sasl.password", password.view().data(), nullptr, 0)
                   != RD_KAFKA_CONF_OK)
            wrong = QStringLiteral("the password cannot be used");   // In no words of others: they may repeat it.
    }
    rd_kafka_conf_set_events(configuration, RD_KAFKA_EVENT_DR | RD_KAFKA_EVENT_ERROR | RD_KAFKA_EVENT_LOG);
    set("log.queue", "true");   // Otherwise its threads would write to standard error.
    set("log_level", "4");
    if (!wrong.isEmpty())
        return fail(ErrorCode::Configuration, wrong);
    auto made = std::make_unique<Private>();
    made->handle = rd_kafka_new(RD_KAFKA_PRODUCER, configuration, why.data(), why.size());
    if (!made->handle)
        return fail(ErrorCode::Configuration, told(why.data()));
    made->queue = rd_kafka_queue_get_main(made->handle);
    rd_kafka_set_log_queue(made->handle, made->queue);
    d = std::move(made);
    m_problem.clear();
    return {};
}

void KafkaProducer::stop()
{
    d.reset();
    m_problem.clear();
}

bool KafkaProducer::hasDied() const { return d && d->hasDied; }

int KafkaProducer::underWay() const { return d ? rd_kafka_outq_len(d->handle) : 0; }

KafkaProducer::Taken KafkaProducer::send(const QByteArray &topic, QByteArrayView key, QByteArrayView payload,
                                         qint64 tag)
{
    if (!d || d->hasDied)
        return Taken::No;
    // The macros of librdkafka take these as they are in C.
    const rd_kafka_resp_err_t error = rd_kafka_producev(
        d->handle, RD_KAFKA_V_TOPIC(topic.constData()), RD_KAFKA_V_KEY(key.data(), size_t(key.size())),
        RD_KAFKA_V_VALUE(const_cast<char *>(payload.data()), size_t(payload.size())),
        RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY), RD_KAFKA_V_OPAQUE(reinterpret_cast<void *>(tag)), RD_KAFKA_V_END);
    switch (error) {
    case RD_KAFKA_RESP_ERR_NO_ERROR:
        return Taken::Yes;
    case RD_KAFKA_RESP_ERR__QUEUE_FULL:
        return Taken::Full;
    case RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE:
        return Taken::TooLarge;
    default:
        m_problem = told(rd_kafka_err2str(error));
        return Taken::No;
    }
}

std::vector<KafkaProducer::Delivery> KafkaProducer::poll(std::chrono::milliseconds wait)
{
    std::vector<Delivery> deliveries;
    int timeout = int(wait.count());
    while (d && deliveries.size() < MostDeliveriesOfPoll) {
        rd_kafka_event_t *const event = rd_kafka_queue_poll(d->queue, timeout);
        timeout = 0;
        if (!event)
            break;
        switch (rd_kafka_event_type(event)) {
        case RD_KAFKA_EVENT_DR:
            while (const rd_kafka_message_t *const message = rd_kafka_event_message_next(event)) {
                const Outcome outcome = outcomeOf(message->err);
                if (outcome == Outcome::Delivered)
                    m_problem.clear();
                else if (outcome == Outcome::Later)
                    m_problem = told(rd_kafka_err2str(message->err));
                deliveries.push_back(
                    {.tag = reinterpret_cast<qint64>(message->_private),
                     .outcome = outcome,
                     .reason = outcome == Outcome::Delivered ? QString() : told(rd_kafka_err2str(message->err))});
            }
            break;
        case RD_KAFKA_EVENT_ERROR:
            // "All brokers are down" follows each broker's own words, which say more.
            if (rd_kafka_event_error(event) != RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN || m_problem.isEmpty())
                m_problem = told(rd_kafka_event_error_string(event));
            break;
        case RD_KAFKA_EVENT_LOG: {
            const char *facility = nullptr, *text = nullptr;
            int level = 0;
            if (rd_kafka_event_log(event, &facility, &text, &level) == 0)
                qCDebug(logOutlets).noquote() << "librdkafka:" << told(facility) << told(text);
            break;
        }
        default:
            break;
        }
        rd_kafka_event_destroy(event);
    }
    // Events tell of it too, under more than one code.
    if (std::array<char, 512> why{};
        d && rd_kafka_fatal_error(d->handle, why.data(), why.size()) != RD_KAFKA_RESP_ERR_NO_ERROR) {
        d->hasDied = true;
        m_problem = told(why.data());
    }
    return deliveries;
}

#else

struct KafkaProducer::Private {
};

bool KafkaProducer::isBuiltIn() { return false; }

Result<void> KafkaProducer::start(const PublishSettings &, Sending)
{
    return Error{ErrorCode::Configuration, QStringLiteral("this program was built without librdkafka")};
}

void KafkaProducer::stop() {}

bool KafkaProducer::hasDied() const { return false; }

int KafkaProducer::underWay() const { return 0; }

KafkaProducer::Taken KafkaProducer::send(const QByteArray &, QByteArrayView, QByteArrayView, qint64)
{
    return Taken::No;
}

std::vector<KafkaProducer::Delivery> KafkaProducer::poll(std::chrono::milliseconds) { return {}; }

#endif

KafkaProducer::KafkaProducer() = default;

KafkaProducer::~KafkaProducer() = default;

}   // namespace feedwarden
