// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/publish/kafkaproducer.h"

#include "core/account/vaultfile.h"
#include "core/base/escaping.h"
#include "core/base/logging.h"
#include "core/base/redactor.h"

#include <QDateTime>
#include <QFileInfo>

#if defined(FEEDWARDEN_HAS_KAFKA)
#include <librdkafka/rdkafka.h>
#include <openssl/x509_vfy.h>
#endif

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>

namespace feedwarden {

#if defined(FEEDWARDEN_HAS_KAFKA)

/// Records that one poll() tells of at most, so that its thread gets to other things.
static constexpr int MostDeliveriesOfPoll = 5'000;

namespace {

/// Which file it was; another one of the same name has other values.
struct FileStamp {
    QString path;
    QDateTime modified;
    qint64 bytes = 0;

    explicit FileStamp(const QString &file) : path(file)
    {
        const QFileInfo info(file);
        modified = info.lastModified();
        bytes = info.size();
    }
    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

}   // namespace

struct KafkaProducer::Private {
    rd_kafka_t *handle = nullptr;
    rd_kafka_queue_t *queue = nullptr;
    bool hasDied = false;
    bool isScram = false;
    std::vector<FileStamp> files;   ///< That it was started with.
    QString certificateProblem;     ///< Of the newest certificate that was not accepted.

    /// With what to look at, where brokers or librdkafka say so in words that are not those of the configuration.
    [[nodiscard]] QString inPlainWords(rd_kafka_resp_err_t error, const QString &said) const;

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

static constexpr char CertificateComplaint[] = "the broker's certificate ";

/// In words, which librdkafka has for no certificate. Called on its threads; it keeps nothing.
static int judgeCertificate(rd_kafka_t *, const char *, int32_t, int *error, int, const char *, size_t, char *why,
                            size_t size, void *)
{
    const char *text = nullptr;
    switch (*error) {
    case X509_V_OK:
        return 1;
    case X509_V_ERR_CERT_HAS_EXPIRED:
        text = "has expired";
        break;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        text = "is not valid yet: compare the clocks";
        break;
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        text = "is for another host than the one in publish.brokers, or than the one that the broker tells of itself";
        break;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:   // Of an authority that only has the same name.
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        text = "is signed by nobody who is trusted here: publish.ca_file names whom to trust";
        break;
    default:
        std::snprintf(why, size, "%sis not accepted: %s", CertificateComplaint, X509_verify_cert_error_string(*error));
        return 0;
    }
    std::snprintf(why, size, "%s%s", CertificateComplaint, text);
    return 0;
}

/// librdkafka before 2.6.1 says the nonce of SCRAM in a way that Kafka 4 does not take (confluentinc/librdkafka#4895).
static bool knowsScramOfKafka4() { return rd_kafka_version() >= 0x02060100; }

QString KafkaProducer::Private::inPlainWords(rd_kafka_resp_err_t error, const QString &said) const
{
    if (error == RD_KAFKA_RESP_ERR__AUTHENTICATION) {
        QString words = QStringLiteral("the broker refuses the login (publish.sasl, publish.username, "
                                       "publish.password_file)");
        if (isScram && !knowsScramOfKafka4())
            words += QStringLiteral(
                         ", or is Kafka 4 or newer, where librdkafka %1 cannot log in by SCRAM but 2.6.1 can")
                         .arg(QLatin1String(rd_kafka_version_str()));
        return words + QLatin1String(": ") + said;
    }
    if (said.contains(QLatin1String("certificate verify failed")))
        return certificateProblem.isEmpty() ? said
                                            : said.section(u'/', 0, 2) + QLatin1String(": ") + certificateProblem;
    // How a listener without TLS ends the handshake depends on OpenSSL.
    if (said.contains(QLatin1String("SSL handshake failed")))
        return QStringLiteral("no TLS with the broker, which may not speak it there (publish.tls, or another port): ")
               + said;
    if (said.contains(QLatin1String("connecting to a SSL listener")))
        return QStringLiteral("the broker may want TLS there (publish.tls): ") + said;
    return said;
}

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
    if (settings.sasl == PublishSasl::Plain && !settings.tls)
        return fail(ErrorCode::Configuration,
                    QStringLiteral("publish.sasl = \"plain\" tells the password to everybody on the way: it needs "
                                   "publish.tls = true"));
    set("security.protocol", settings.tls ? (isSasl ? "SASL_SSL" : "SSL") : (isSasl ? "SASL_PLAINTEXT" : "PLAINTEXT"));
    std::vector<FileStamp> files;
    if (settings.tls) {
        set("ssl.endpoint.identification.algorithm", "https");   // Not the default of librdkafka before 2.0.
        rd_kafka_conf_set_ssl_cert_verify_cb(configuration, judgeCertificate);
        if (!settings.caFile.isEmpty()) {
            files.emplace_back(settings.caFile);
            set("ssl.ca.location", settings.caFile.toLocal8Bit());
        }
    }
    if (isSasl) {
        files.emplace_back(settings.passwordFile);
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
    made->files = std::move(files);
    made->isScram = isSasl && settings.sasl != PublishSasl::Plain;
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

bool KafkaProducer::haveFilesChanged() const
{
    return d && std::any_of(d->files.cbegin(), d->files.cend(), [](const FileStamp &file) {
               return FileStamp(file.path) != file;
           });
}

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
                m_problem = d->inPlainWords(rd_kafka_event_error(event), told(rd_kafka_event_error_string(event)));
            break;
        case RD_KAFKA_EVENT_LOG: {
            const char *facility = nullptr, *text = nullptr;
            int level = 0;
            if (rd_kafka_event_log(event, &facility, &text, &level) == 0) {
                qCDebug(logOutlets).noquote() << "librdkafka:" << told(facility) << told(text);
                if (const char *const complaint = std::strstr(text, CertificateComplaint))
                    d->certificateProblem = told(complaint);
            }
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

bool KafkaProducer::haveFilesChanged() const { return false; }

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
