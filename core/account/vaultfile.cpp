// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/vaultfile.h"

#include "core/account/cryptobytes.h"
#include "core/account/secretfiles.h"
#include "core/base/privatefiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QtEndian>

#include <array>
#include <cstring>

#include <openssl/evp.h>
#include <openssl/rand.h>

namespace feedwarden {

namespace {

constexpr QByteArrayView Magic("FWVAULT\0", 8);
constexpr uchar Version = 1;
constexpr qsizetype SaltBytes = 32, NonceBytes = 12, TagBytes = 16, ChecksumBytes = 32, KeyBytes = 32;
constexpr qsizetype HeaderBytes = Magic.size() + 4 + SaltBytes + NonceBytes;
constexpr qsizetype FillUpTo = 512;

struct CipherDeleter {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, CipherDeleter>;

/// What a vault holds, as bytes: a count, then for each entry four texts with their lengths.
class EntryWriter final
{
public:
    void add(QByteArrayView text)
    {
        m_size += 4 + text.size();
        m_texts.push_back(text);
    }
    [[nodiscard]] Secret bytes(quint32 count) const
    {
        const qsizetype size = 4 + m_size;
        Secret result = Secret::ofSize((size + FillUpTo - 1) / FillUpTo * FillUpTo);
        char *at = result.writable().data();
        const auto putNumber = [&at](quint32 number) {
            qToBigEndian(number, at);
            at += 4;
        };
        putNumber(count);
        for (const QByteArrayView text : m_texts) {
            putNumber(quint32(text.size()));
            if (!text.isEmpty())
                std::memcpy(at, text.data(), size_t(text.size()));
            at += text.size();
        }
        return result;
    }

private:
    std::vector<QByteArrayView> m_texts;
    qsizetype m_size = 0;
};

class EntryReader final
{
public:
    explicit EntryReader(QByteArrayView bytes) : m_rest(bytes) {}

    [[nodiscard]] std::optional<quint32> number()
    {
        if (m_rest.size() < 4)
            return {};
        const auto value = qFromBigEndian<quint32>(m_rest.data());
        m_rest = m_rest.sliced(4);
        return value;
    }
    [[nodiscard]] std::optional<QByteArrayView> text()
    {
        const auto size = number();
        if (!size || qsizetype(*size) > m_rest.size())
            return {};
        const QByteArrayView result = m_rest.first(qsizetype(*size));
        m_rest = m_rest.sliced(qsizetype(*size));
        return result;
    }

private:
    QByteArrayView m_rest;
};

}   // namespace

static QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<uchar *>(bytes.data()), int(size)) != 1)
        return {};
    return bytes;
}

static bool isAllowed(const VaultFile::Cost &cost)
{
    return cost.logN >= 10 && cost.logN <= 20 && cost.r >= 1 && cost.r <= 32 && cost.p >= 1 && cost.p <= 16
           && (qint64(128) << cost.logN) * cost.r <= VaultFile::MaxMemory;
}

/// None if the tag does not fit.
static std::optional<Secret> decrypted(const Secret &key, QByteArrayView header, QByteArrayView content,
                                       QByteArrayView tag)
{
    const Cipher context(EVP_CIPHER_CTX_new());
    Secret plain = Secret::ofSize(content.size());
    std::array<uchar, TagBytes> expected{};
    std::memcpy(expected.data(), tag.data(), expected.size());
    int size = 0;
    const bool ok = context
                    && EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key.view()),
                                          bytesOf(header.last(NonceBytes)))
                           == 1
                    && EVP_DecryptUpdate(context.get(), nullptr, &size, bytesOf(header), int(header.size())) == 1
                    && EVP_DecryptUpdate(context.get(), bytesOf(plain.writable()), &size, bytesOf(content),
                                         int(content.size()))
                           == 1
                    && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, TagBytes, expected.data()) == 1
                    && EVP_DecryptFinal_ex(context.get(), bytesOf(plain.writable()) + size, &size) == 1;
    if (!ok)
        return {};
    return plain;
}

/// Content and tag; empty where OpenSSL cannot.
static QByteArray encrypted(const Secret &key, QByteArrayView header, const Secret &plain)
{
    const Cipher context(EVP_CIPHER_CTX_new());
    QByteArray result(plain.size() + TagBytes, Qt::Uninitialized);
    auto *out = reinterpret_cast<uchar *>(result.data());
    int size = 0;
    const bool ok = context
                    && EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key.view()),
                                          bytesOf(header.last(NonceBytes)))
                           == 1
                    && EVP_EncryptUpdate(context.get(), nullptr, &size, bytesOf(header), int(header.size())) == 1
                    && EVP_EncryptUpdate(context.get(), out, &size, bytesOf(plain.view()), int(plain.size())) == 1
                    && EVP_EncryptFinal_ex(context.get(), out + size, &size) == 1
                    && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, TagBytes, out + plain.size()) == 1;
    return ok ? result : QByteArray();
}

static SecretOutcome failed(SecretFault fault, const QString &detail) { return {.fault = fault, .detail = detail}; }

VaultFile::VaultFile(const QString &folder, Secret passphrase, Cost cost)
    : m_folder(folder), m_path(pathIn(folder)), m_cost(cost), m_passphrase(std::move(passphrase))
{
    Q_ASSERT(isAllowed(cost));
}

QString VaultFile::pathIn(const QString &folder) { return QDir(folder).filePath(QLatin1String(FileName)); }

QString VaultFile::title() const { return QStringLiteral("the vault %1").arg(m_path); }

bool VaultFile::derive(Cost cost, const QByteArray &salt)
{
    if (m_derived && m_derived->cost == cost && m_derived->salt == salt)
        return true;
    Secret key = Secret::ofSize(KeyBytes);
    if (EVP_PBE_scrypt(m_passphrase.view().data(), size_t(m_passphrase.size()), bytesOf(salt), size_t(salt.size()),
                       quint64(1) << cost.logN, quint64(cost.r), quint64(cost.p), quint64(MaxMemory) * 2,
                       bytesOf(key.writable()), size_t(KeyBytes))
        != 1)
        return false;
    m_derived = DerivedKey{cost, salt, std::move(key)};
    return true;
}

SecretOutcome VaultFile::load(Entries &entries)
{
    if (m_passphrase.isEmpty())
        return failed(SecretFault::PassphraseNeeded, QStringLiteral("%1 needs a passphrase").arg(title()));
    for (const QString &place : {m_folder, m_path}) {
        if (const QString exposure = exposureOf(place); !exposure.isEmpty())
            return failed(SecretFault::BadPermissions, exposure);
    }
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return failed(SecretFault::Failed, QStringLiteral("%1 cannot be read: %2").arg(m_path, file.errorString()));
    if (file.size() > MaxFileBytes)
        return failed(SecretFault::Damaged, QStringLiteral("%1 is too large to be a vault").arg(m_path));
    const QByteArray bytes = file.readAll();
    const QByteArrayView all(bytes);
    if (!bytes.startsWith(Magic))
        return failed(SecretFault::Damaged, QStringLiteral("%1 is no vault, or its begin is lost").arg(m_path));
    if (bytes.size() > Magic.size() && uchar(bytes[Magic.size()]) > Version)
        return failed(SecretFault::TooNew,
                      QStringLiteral("%1 was written by a newer version of this program").arg(m_path));
    if (bytes.size() < HeaderBytes + TagBytes + ChecksumBytes
        || QCryptographicHash::hash(all.chopped(ChecksumBytes), QCryptographicHash::Sha256) != all.last(ChecksumBytes))
        return failed(
            SecretFault::Damaged,
            QStringLiteral("%1 is damaged or cut off; put back a copy of it, or remove it and add the accounts' "
                           "secrets again")
                .arg(m_path));
    const Cost cost{.logN = uchar(bytes[9]), .r = uchar(bytes[10]), .p = uchar(bytes[11])};
    if (!isAllowed(cost))   // Who wrote this wants our memory or our time.
        return failed(SecretFault::Damaged,
                      QStringLiteral("%1 asks for more memory or time than a vault of ours does").arg(m_path));
    if (!derive(cost, bytes.mid(Magic.size() + 4, SaltBytes)))
        return failed(SecretFault::Failed, QStringLiteral("the key of %1 could not be derived").arg(m_path));
    const QByteArrayView sealed = all.sliced(HeaderBytes).chopped(ChecksumBytes);
    const auto plain = decrypted(m_derived->key, all.first(HeaderBytes), sealed.chopped(TagBytes),
                                 sealed.last(TagBytes));
    if (!plain)
        return failed(SecretFault::WrongPassphrase,
                      QStringLiteral("the passphrase does not open %1 (or somebody has changed the file)").arg(m_path));

    EntryReader reader(plain->view());
    const auto count = reader.number();
    for (quint32 i = 0; count && i < *count; ++i) {
        const auto name = reader.text(), key = reader.text(), secret = reader.text(), passphrase = reader.text();
        if (!name || !key || !secret || !passphrase)
            return failed(SecretFault::Damaged, QStringLiteral("%1 was written wrongly").arg(m_path));
        entries.insert_or_assign(QString::fromUtf8(*name),
                                 Credentials{Secret(*key), Secret(*secret), Secret(*passphrase)});
    }
    return {};
}

SecretOutcome VaultFile::store(const Entries &entries)
{
    EntryWriter writer;
    std::vector<QByteArray> names;
    names.reserve(entries.size());
    for (const auto &[name, credentials] : entries) {
        names.push_back(name.toUtf8());
        for (const QByteArrayView text : {QByteArrayView(names.back()), credentials.key.view(),
                                          credentials.secret.view(), credentials.passphrase.view()})
            writer.add(text);
    }
    const Secret plain = writer.bytes(quint32(entries.size()));
    const QByteArray salt = randomBytes(SaltBytes), nonce = randomBytes(NonceBytes);
    if (salt.isEmpty() || nonce.isEmpty() || !derive(m_cost, salt))
        return failed(SecretFault::Failed, QStringLiteral("the key of %1 could not be derived").arg(m_path));
    QByteArray bytes = Magic.toByteArray();
    for (const int value : {int(Version), m_cost.logN, m_cost.r, m_cost.p})
        bytes += char(value);
    bytes += salt + nonce;
    const QByteArray sealed = encrypted(m_derived->key, bytes, plain);
    if (sealed.isEmpty())
        return failed(SecretFault::Failed, QStringLiteral("%1 could not be encrypted").arg(m_path));
    bytes += sealed;
    bytes += QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (bytes.size() > MaxFileBytes)
        return failed(SecretFault::Failed, QStringLiteral("%1 would become too large").arg(m_path));
    if (const auto written = writePrivateFile(m_path, bytes); !written)
        return failed(SecretFault::Failed, written.error().detail);
    return {};
}

template<typename Change>
SecretOutcome VaultFile::change(Change change)
{
    if (m_passphrase.isEmpty())
        return failed(SecretFault::PassphraseNeeded, QStringLiteral("%1 needs a passphrase").arg(title()));
    if (const auto made = createPrivateDirectory(m_folder); !made)
        return failed(SecretFault::Failed, made.error().detail);
    QLockFile lock(m_path + QLatin1String(".lock"));
    if (!lock.tryLock(5'000))
        return failed(SecretFault::TimedOut, QStringLiteral("another program holds %1").arg(m_path));
    Entries entries;
    if (SecretOutcome loaded = load(entries); !loaded.isOk())
        return loaded;
    if (SecretOutcome changed = change(entries); !changed.isOk())
        return changed;
    return store(entries);
}

SecretOutcome VaultFile::probe()
{
    Entries entries;
    return load(entries);
}

SecretOutcome VaultFile::read(const QString &name)
{
    Entries entries;
    if (SecretOutcome loaded = load(entries); !loaded.isOk())
        return loaded;
    const auto found = entries.find(name);
    if (found == entries.end())
        return failed(SecretFault::NotFound, QStringLiteral("%1 has no entry %2").arg(title(), name));
    SecretOutcome outcome;
    outcome.credentials = std::move(found->second);
    return outcome;
}

SecretOutcome VaultFile::write(const QString &name, const Credentials &credentials)
{
    return change([&](Entries &entries) {
        entries.insert_or_assign(name, credentials.clone());
        return SecretOutcome();
    });
}

SecretOutcome VaultFile::remove(const QString &name)
{
    return change([&](Entries &entries) {
        return entries.erase(name) > 0
                   ? SecretOutcome()
                   : failed(SecretFault::NotFound, QStringLiteral("%1 has no entry %2").arg(title(), name));
    });
}

SecretOutcome VaultFile::names()
{
    Entries entries;
    SecretOutcome outcome = load(entries);
    for (const auto &entry : entries)
        outcome.names.append(entry.first);
    return outcome;
}

SecretOutcome VaultFile::changePassphrase(Secret passphrase)
{
    if (passphrase.isEmpty())
        return failed(SecretFault::PassphraseNeeded, QStringLiteral("the new passphrase is empty"));
    if (!QFileInfo::exists(m_path)) {
        m_passphrase = std::move(passphrase);
        m_derived.reset();
        return {};
    }
    Secret former = m_passphrase.clone();
    SecretOutcome outcome = change([&](Entries &) {
        m_passphrase = std::move(passphrase);
        m_derived.reset();
        return SecretOutcome();
    });
    if (!outcome.isOk()) {
        m_passphrase = std::move(former);
        m_derived.reset();
    }
    return outcome;
}

SecretOutcome readPassphraseFile(const QString &path)
{
    SecretFileText text = readSecretFile(path, 1024);
    if (!text.isOk())
        return failed(text.fault, text.detail);
    const QByteArrayView view = text.content.view();
    qsizetype size = view.indexOf('\n');
    if (size < 0)
        size = view.size();
    if (size > 0 && view[size - 1] == '\r')
        --size;
    if (size == 0)
        return failed(SecretFault::Damaged, QStringLiteral("the first line of %1 is empty").arg(path));
    SecretOutcome outcome;
    outcome.credentials.passphrase = Secret(view.first(size));
    return outcome;
}

}   // namespace feedwarden
