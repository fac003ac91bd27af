// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/secret.h"

#include <QByteArray>
#include <QStringConverter>

#include <cstring>
#include <utility>

#include <openssl/crypto.h>

namespace feedwarden {

/// Enough for the keys of a thousand accounts; pages are locked as they are touched.
static constexpr size_t SecureHeapBytes = 1024 * 1024;
static constexpr size_t SmallestBlock = 32;

static char *allocate(qsizetype size)
{
    // Whoever else uses the heap in this program may have made it already.
    static const bool hasHeap = CRYPTO_secure_malloc_initialized() != 0
                                || CRYPTO_secure_malloc_init(SecureHeapBytes, SmallestBlock) != 0;
    // OpenSSL keeps its own private keys there too, and could shake hands with nobody if it were full.
    const bool hasRoom = hasHeap && CRYPTO_secure_used() + size_t(size) <= SecureHeapBytes / 2;
    void *memory = hasRoom ? OPENSSL_secure_zalloc(size_t(size)) : nullptr;
    if (!memory)   // Elsewhere it is wiped all the same.
        memory = OPENSSL_zalloc(size_t(size));
    Q_CHECK_PTR(memory);
    return static_cast<char *>(memory);
}

Secret::Secret(QByteArrayView bytes) : Secret(ofSize(bytes.size()))
{
    if (!bytes.isEmpty())
        std::memcpy(m_data, bytes.data(), size_t(bytes.size()));
}

Secret::Secret(Secret &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)),
      m_size(std::exchange(other.m_size, 0)),
      m_capacity(std::exchange(other.m_capacity, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
    }
    return *this;
}

Secret Secret::take(QByteArray &&bytes)
{
    Secret secret{QByteArrayView(bytes)};
    wipe(bytes);
    return secret;
}

Secret Secret::take(QString &&text)
{
    QStringEncoder toUtf8(QStringEncoder::Utf8);
    Secret secret = ofSize(toUtf8.requiredSpace(text.size()));
    const char *end = toUtf8.appendToBuffer(secret.m_data, text);
    secret.truncate(end - secret.m_data);
    wipe(text);
    return secret;
}

Secret Secret::ofSize(qsizetype size)
{
    Secret secret;
    if (size > 0) {
        secret.m_data = allocate(size);
        secret.m_size = secret.m_capacity = size;
    }
    return secret;
}

Secret Secret::joined(std::initializer_list<QByteArrayView> parts)
{
    qsizetype size = 0;
    for (const QByteArrayView part : parts)
        size += part.size();
    Secret secret = ofSize(size);
    char *end = secret.m_data;
    for (const QByteArrayView part : parts) {
        if (!part.isEmpty())
            std::memcpy(end, part.data(), size_t(part.size()));
        end += part.size();
    }
    return secret;
}

void Secret::truncate(qsizetype size)
{
    Q_ASSERT(size >= 0 && size <= m_size);
    if (size < m_size)
        OPENSSL_cleanse(m_data + size, size_t(m_size - size));
    m_size = size;
}

void Secret::clear()
{
    if (m_data)
        OPENSSL_secure_clear_free(m_data, size_t(m_capacity));
    m_data = nullptr;
    m_size = m_capacity = 0;
}

bool operator==(const Secret &a, const Secret &b)
{
    return a.m_size == b.m_size && (a.m_size == 0 || CRYPTO_memcmp(a.m_data, b.m_data, size_t(a.m_size)) == 0);
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), size_t(bytes.capacity()));
    bytes = QByteArray();
}

void wipe(QString &text)
{
    if (text.isDetached())
        OPENSSL_cleanse(text.data(), size_t(text.capacity()) * sizeof(QChar));
    text = QString();
}

}   // namespace feedwarden
