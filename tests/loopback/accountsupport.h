// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulatorsupport.h"

#include <QMessageAuthenticationCode>

#include <openssl/evp.h>
#include <openssl/pem.h>

#include <cmath>
#include <map>

// What the tests of the simulator's private sessions share. What is signed here is signed by other code than the
// simulator checks it with.

namespace feedwarden {

[[nodiscard]] inline QByteArray hmacHexOf(const QByteArray &secret, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256).toHex();
}

/// The signature of a PEM key as OpenSSL makes it: 64 bytes of Ed25519, DER of ECDSA.
[[nodiscard]] inline QByteArray signedWithPem(const QByteArray &pem, const QByteArray &text)
{
    const std::unique_ptr<BIO, void (*)(BIO *)> memory(BIO_new_mem_buf(pem.constData(), int(pem.size())),
                                                       [](BIO *bio) { BIO_free(bio); });
    const std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)> key(
        PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX *)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    const EVP_MD *digest = EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_EC ? EVP_sha256() : nullptr;
    const auto *data = reinterpret_cast<const unsigned char *>(text.constData());
    size_t size = 256;
    QByteArray signature(qsizetype(size), '\0');
    if (EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, key.get()) != 1
        || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, data,
                          size_t(text.size()))
               != 1) {
        return {};
    }
    signature.truncate(qsizetype(size));
    return signature;
}

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// Asks over REST with any method and waits for the answer; status 0 = none within 10 s.
[[nodiscard]] inline Fetched ask(const QByteArray &method, const QUrl &url, const QByteArray &pathAndQuery,
                                 const Headers &headers = {}, const QByteArray &body = {})
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl::fromEncoded(url.toEncoded() + pathAndQuery));
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    if (!body.isEmpty() && !request.hasRawHeader("Content-Type"))
        request.setRawHeader("Content-Type", "application/json");
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, body));
    (void)QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000);
    return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .body = reply->readAll(),
            .headers = reply->rawHeaderPairs(),
            .error = reply->error()};
}

/// An amount as a whole number of 10^-8; prices and sizes of up to 8 decimals likewise.
[[nodiscard]] inline qint64 unitsOf(const QJsonValue &value)
{
    const QString text = value.toString();
    const bool isNegative = text.startsWith(u'-');
    const QString digits = isNegative ? text.mid(1) : text;
    const QString fraction = digits.section(u'.', 1).leftJustified(8, u'0', true);
    const qint64 whole = digits.section(u'.', 0, 0).toLongLong() * 100'000'000 + fraction.toLongLong();
    return isNegative ? -whole : whole;
}

[[nodiscard]] inline qint64 nowInMs() { return QDateTime::currentMSecsSinceEpoch(); }

/// The frame that answers the request `id`, where the venue repeats it; waits for it.
[[nodiscard]] inline QJsonObject answerTo(Listener &client, const QString &key, const QString &id)
{
    QJsonObject found;
    (void)QTest::qWaitFor(
        [&] {
            for (const QByteArray &text : client.texts) {
                const QJsonObject object = QJsonDocument::fromJson(text).object();
                if (object.value(key).toVariant().toString() == id) {
                    found = object;
                    return true;
                }
            }
            return false;
        },
        10'000);
    return found;
}

}   // namespace feedwarden
