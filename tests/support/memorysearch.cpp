// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorysearch.h"

#include <QFile>
#include <QList>

#include <algorithm>
#include <cstring>

#include <openssl/crypto.h>
#include <openssl/rand.h>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#include <sys/uio.h>
#include <unistd.h>
#endif

namespace feedwarden {

Canary::Canary()
{
    static constexpr char Letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    RAND_bytes(m_complement.data(), Size);
    for (uchar &byte : m_complement)
        byte = uchar(~Letters[byte % (sizeof Letters - 1)]);
}

Canary::Canary(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < Size; ++i)
        m_complement[size_t(i)] = uchar(~bytes[i]);
}

void Canary::reveal(char *bytes) const
{
    for (size_t i = 0; i < m_complement.size(); ++i)
        bytes[i] = char(~m_complement[i]);
}

void Canary::forget(char *bytes) { OPENSSL_cleanse(bytes, size_t(Size)); }

#ifdef Q_OS_LINUX
std::optional<int> Canary::countInMemory(qsizetype start, qsizetype length) const
{
    static constexpr size_t ChunkBytes = 1024 * 1024;
    static constexpr quint64 LargestMapping = quint64(1) << 30;   // A sanitizer's shadow has terabytes.
    // Its own mapping, so that what was read is not found again.
    void *mapping = ::mmap(nullptr, ChunkBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapping == MAP_FAILED)
        return {};
    auto *chunk = static_cast<uchar *>(mapping);
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return {};
    const auto *wanted = m_complement.data() + start;
    int count = 0;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.split(' ');
        if (fields.size() < 2 || !fields[1].startsWith("rw"))
            continue;
        const quint64 from = fields[0].split('-')[0].toULongLong(nullptr, 16);
        const quint64 to = fields[0].split('-')[1].toULongLong(nullptr, 16);
        const quint64 own = reinterpret_cast<quintptr>(chunk);
        if (to - from > LargestMapping)
            continue;
        for (quint64 at = from; at < to;) {
            if (at >= own && at < own + ChunkBytes) {
                at = own + ChunkBytes;
                continue;
            }
            const quint64 end = at < own && own < to ? own : to;
            const size_t size = size_t(std::min<quint64>(ChunkBytes, end - at));
            iovec local{chunk, size};
            iovec remote{reinterpret_cast<void *>(quintptr(at)), size};
            const ssize_t read = ::process_vm_readv(::getpid(), &local, 1, &remote, 1, 0);
            if (read <= 0)
                break;
            const uchar *const last = chunk + read - length;
            for (const uchar *found = chunk; found <= last; ++found) {
                found = static_cast<const uchar *>(std::memchr(found, uchar(~wanted[0]), size_t(last - found) + 1));
                if (!found)
                    break;
                count += int(std::equal(wanted, wanted + length, found,
                                        [](uchar complement, uchar byte) { return byte == uchar(~complement); }));
            }
            // What lies across the border of two chunks is seen with the second.
            const bool isLast = at + quint64(read) >= end;
            at += isLast || read <= length ? quint64(read) : quint64(read - length + 1);
        }
        OPENSSL_cleanse(chunk, ChunkBytes);
    }
    ::munmap(mapping, ChunkBytes);
    return count;
}
#else
std::optional<int> Canary::countInMemory(qsizetype, qsizetype) const { return {}; }
#endif

}   // namespace feedwarden
