// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/signing.h"

#include "core/account/cryptobytes.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <bit>
#include <optional>
#include <vector>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/x509.h>

namespace feedwarden {

namespace {

struct MacDeleter {
    void operator()(EVP_MAC *mac) const { EVP_MAC_free(mac); }
    void operator()(EVP_MAC_CTX *context) const { EVP_MAC_CTX_free(context); }
};

struct KeyContextDeleter {
    void operator()(EVP_PKEY_CTX *context) const { EVP_PKEY_CTX_free(context); }
};

struct DigestDeleter {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

struct EcdsaDeleter {
    void operator()(ECDSA_SIG *signature) const { ECDSA_SIG_free(signature); }
};

/// Base64 of an alphabet that may have two spellings.
class Base64Reader final
{
public:
    /// False where `character` has no place here.
    [[nodiscard]] bool add(char character)
    {
        if (isSpace(character))
            return true;
        if (character == '=') {
            ++m_padding;
            return true;
        }
        const int value = valueOf(character);
        if (value < 0 || m_padding > 0)
            return false;
        m_bits = (m_bits << 6) | unsigned(value);
        ++m_characters;
        m_bitCount += 6;
        return true;
    }
    [[nodiscard]] std::optional<char> byte()
    {
        if (m_bitCount < 8)
            return {};
        m_bitCount -= 8;
        const char result = char((m_bits >> m_bitCount) & 0xff);
        m_bits &= (1U << m_bitCount) - 1;
        return result;
    }
    /// True if what was added may end here.
    [[nodiscard]] bool isWhole() const
    {
        const int rest = m_characters % 4;
        return rest != 1 && (m_padding == 0 || rest + m_padding == 4);
    }

private:
    static bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
    static int valueOf(char c)
    {
        if (c >= 'A' && c <= 'Z')
            return c - 'A';
        if (c >= 'a' && c <= 'z')
            return c - 'a' + 26;
        if (c >= '0' && c <= '9')
            return c - '0' + 52;
        if (c == '+' || c == '-')
            return 62;
        if (c == '/' || c == '_')
            return 63;
        return -1;
    }

    unsigned m_bits = 0;
    int m_bitCount = 0;
    int m_characters = 0;
    int m_padding = 0;
};

/// The tags of X.690 that private keys consist of, read from the front.
class DerReader final
{
public:
    static constexpr uchar Integer = 0x02, OctetString = 0x04, ObjectId = 0x06, Sequence = 0x30, Parameters = 0xa0;

    explicit DerReader(QByteArrayView bytes) : m_rest(bytes) {}

    /// The content of the next value if it has that tag.
    [[nodiscard]] std::optional<QByteArrayView> take(uchar tag)
    {
        if (m_rest.size() < 2 || uchar(m_rest[0]) != tag)
            return {};
        qsizetype size = uchar(m_rest[1]);
        qsizetype start = 2;
        if (size >= 0x80) {
            const qsizetype lengthBytes = size & 0x7f;
            if (lengthBytes < 1 || lengthBytes > 2 || m_rest.size() < 2 + lengthBytes)
                return {};
            size = 0;
            for (qsizetype i = 0; i < lengthBytes; ++i)
                size = size << 8 | uchar(m_rest[2 + i]);
            start += lengthBytes;
        }
        if (m_rest.size() - start < size)
            return {};
        const QByteArrayView content = m_rest.sliced(start, size);
        m_rest = m_rest.sliced(start + size);
        return content;
    }

private:
    QByteArrayView m_rest;
};

}   // namespace

static QByteArray hmac(const char *digest, qsizetype size, const Secret &key,
                       std::initializer_list<QByteArrayView> message)
{
    static const std::unique_ptr<EVP_MAC, MacDeleter> mac(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    const std::unique_ptr<EVP_MAC_CTX, MacDeleter> context(EVP_MAC_CTX_new(mac.get()));
    const std::array parameters = {
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, const_cast<char *>(digest), 0),
        OSSL_PARAM_construct_end()};
    // Without a key EVP_MAC_init() would take that for "the one from before".
    static const uchar nothing = 0;
    const uchar *keyBytes = key.isEmpty() ? &nothing : bytesOf(key.view());
    bool ok = context && EVP_MAC_init(context.get(), keyBytes, size_t(key.size()), parameters.data()) == 1;
    for (const QByteArrayView part : message)
        ok = ok && EVP_MAC_update(context.get(), bytesOf(part), size_t(part.size())) == 1;
    QByteArray result(size, Qt::Uninitialized);
    size_t written = 0;
    ok = ok && EVP_MAC_final(context.get(), reinterpret_cast<uchar *>(result.data()), &written, size_t(size)) == 1;
    if (!ok || qsizetype(written) != size)
        qFatal("OpenSSL has no HMAC with %s", digest);   // It has in every build that can do TLS.
    return result;
}

QByteArray hmacSha256(const Secret &key, std::initializer_list<QByteArrayView> message)
{
    return hmac("SHA256", 32, key, message);
}

QByteArray hmacSha512(const Secret &key, std::initializer_list<QByteArrayView> message)
{
    return hmac("SHA512", 64, key, message);
}

Result<Secret> fromBase64(QByteArrayView text)
{
    Secret bytes = Secret::ofSize(text.size() / 4 * 3 + 3);
    qsizetype size = 0;
    Base64Reader reader;
    bool ok = true;
    for (const char character : text) {
        ok = ok && reader.add(character);
        if (const auto byte = reader.byte())
            bytes.writable()[size_t(size++)] = *byte;
    }
    if (!ok || !reader.isWhole() || size == 0)
        return Error{ErrorCode::Configuration, QStringLiteral("the secret is no base64 text")};
    bytes.truncate(size);
    return bytes;
}

QByteArray epochSeconds(WallTime time)
{
    return QByteArray::number(qint64(std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count()));
}

QByteArray epochMilliseconds(WallTime time)
{
    return QByteArray::number(qint64(std::chrono::floor<std::chrono::milliseconds>(time).time_since_epoch().count()));
}

void SigningKey::KeyDeleter::operator()(evp_pkey_st *key) const { EVP_PKEY_free(key); }

/// What stands between the lines that frame it, which say `label`; `text` where there are none.
static QByteArrayView insideFrame(QByteArrayView text, QByteArrayView label)
{
    const QByteArray begin = "-----BEGIN " + label.toByteArray() + "-----";
    const QByteArray end = "-----END " + label.toByteArray() + "-----";
    const qsizetype first = text.indexOf(begin);
    const qsizetype last = first < 0 ? -1 : text.indexOf(end, first);
    if (last < 0)
        return {};
    return text.sliced(first + begin.size(), last - first - begin.size());
}

Result<SigningKey> SigningKey::read(const Secret &text)
{
    // JSON files of keys have \n where the line ends, and who copies out of them copies that.
    Secret plain = text.clone();
    const std::span<char> characters = plain.writable();
    for (size_t i = 0; i + 1 < characters.size(); ++i) {
        if (characters[i] == '\\' && (characters[i + 1] == 'n' || characters[i + 1] == 'r'))
            characters[i] = characters[i + 1] = '\n';
    }
    const auto unreadable = [](const char *what) { return Error{ErrorCode::Configuration, QString::fromLatin1(what)}; };
    for (const QByteArrayView label : {"PRIVATE KEY", "EC PRIVATE KEY", "RSA PRIVATE KEY"}) {
        const QByteArrayView content = insideFrame(plain.view(), label);
        if (content.isEmpty())
            continue;
        if (content.contains("ENCRYPTED"))
            return unreadable("the private key is locked with a passphrase of its own; give it without one");
        const auto der = fromBase64(content);
        return der ? fromDer(*der) : Result<SigningKey>(unreadable("the private key's text is damaged"));
    }
    if (plain.view().contains("BEGIN ENCRYPTED PRIVATE KEY"))
        return unreadable("the private key is locked with a passphrase of its own; give it without one");
    if (plain.view().contains("BEGIN PUBLIC KEY"))
        return unreadable("this is the public key; the private key is needed");
    if (plain.view().contains("-----BEGIN"))
        return unreadable("the private key is of a kind that is not known here, or its end is missing");
    const auto seed = fromBase64(plain.view());
    if (!seed || (seed->size() != 32 && seed->size() != 64))
        return unreadable("this is neither a private key in PEM form nor one of 32 or 64 bytes in base64");
    auto key = fromSeed(seed->view().first(32));
    if (key && seed->size() == 64) {
        std::array<uchar, 32> publicKey{};
        size_t size = publicKey.size();
        if (EVP_PKEY_get_raw_public_key(key->m_key.get(), publicKey.data(), &size) != 1
            || seed->view().sliced(32) != QByteArrayView(publicKey.data(), qsizetype(size)))
            return unreadable("the two halves of the private key do not belong together");
    }
    return key;
}

Result<SigningKey> SigningKey::fromSeed(QByteArrayView seed)
{
    KeyPointer key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytesOf(seed), size_t(seed.size())));
    if (!key)
        return Error{ErrorCode::Resource, QStringLiteral("OpenSSL does not take the Ed25519 key")};
    return SigningKey(Kind::Ed25519, std::move(key));
}

Result<SigningKey> SigningKey::fromScalar(QByteArrayView scalar)
{
    static constexpr qsizetype Bytes = 32;
    const Error damaged{ErrorCode::Configuration, QStringLiteral("the private key is damaged")};
    if (scalar.isEmpty() || scalar.size() > Bytes)
        return damaged;
    // OpenSSL wants the number as this machine would write it.
    Secret number = Secret::ofSize(Bytes);
    const std::span<char> out = number.writable();
    std::copy(scalar.begin(), scalar.end(), out.end() - scalar.size());
    if constexpr (std::endian::native == std::endian::little)
        std::reverse(out.begin(), out.end());
    std::array<char, 11> group{"prime256v1"};
    std::array parameters = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group.data(), group.size() - 1),
        OSSL_PARAM_construct_BN(OSSL_PKEY_PARAM_PRIV_KEY, reinterpret_cast<uchar *>(out.data()), out.size()),
        OSSL_PARAM_construct_end()};
    const std::unique_ptr<EVP_PKEY_CTX, KeyContextDeleter> making(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY *made = nullptr;
    const bool ok = making && EVP_PKEY_fromdata_init(making.get()) == 1
                    && EVP_PKEY_fromdata(making.get(), &made, EVP_PKEY_KEYPAIR, parameters.data()) == 1;
    KeyPointer key(made);
    const std::unique_ptr<EVP_PKEY_CTX, KeyContextDeleter> checking(ok ? EVP_PKEY_CTX_new(made, nullptr) : nullptr);
    if (!checking || EVP_PKEY_private_check(checking.get()) != 1)
        return damaged;
    return SigningKey(Kind::EcP256, std::move(key));
}

Result<SigningKey> SigningKey::fromDer(const Secret &der)
{
    // Read here and not by d2i_AutoPrivateKey(), which leaves the bytes of the key in memory that it gives back
    // (OpenSSL 3.0, *measured*). The forms are those of RFC 5958, RFC 8410 and RFC 5915.
    static constexpr QByteArrayView Ed25519Id("\x2b\x65\x70", 3);
    static constexpr QByteArrayView EcId("\x2a\x86\x48\xce\x3d\x02\x01", 7);
    static constexpr QByteArrayView P256Id("\x2a\x86\x48\xce\x3d\x03\x01\x07", 8);
    const Error damaged{ErrorCode::Configuration, QStringLiteral("the private key is damaged or of an unknown kind")};
    const Error otherCurve{ErrorCode::Configuration, QStringLiteral("the private key is on another curve than P-256")};
    const auto whole = DerReader(der.view()).take(DerReader::Sequence);
    if (!whole)
        return damaged;
    DerReader fields(*whole);
    if (!fields.take(DerReader::Integer))
        return damaged;
    QByteArrayView ecKey = der.view();
    bool isCurveKnown = false;
    if (const auto algorithm = fields.take(DerReader::Sequence)) {
        DerReader ids(*algorithm);
        const auto kind = ids.take(DerReader::ObjectId);
        const auto wrapped = fields.take(DerReader::OctetString);
        if (!kind || !wrapped)
            return damaged;
        if (*kind == Ed25519Id) {
            const auto seed = DerReader(*wrapped).take(DerReader::OctetString);
            return seed && seed->size() == 32 ? fromSeed(*seed) : Result<SigningKey>(damaged);
        }
        if (*kind != EcId)
            return fromRsa(der);
        if (ids.take(DerReader::ObjectId) != P256Id)
            return otherCurve;
        isCurveKnown = true;
        ecKey = *wrapped;
    }
    const auto content = DerReader(ecKey).take(DerReader::Sequence);
    if (!content)
        return damaged;
    DerReader parts(*content);
    if (!parts.take(DerReader::Integer))
        return damaged;
    const auto scalar = parts.take(DerReader::OctetString);
    if (!scalar)
        return fromRsa(der);
    if (const auto named = parts.take(DerReader::Parameters); named || !isCurveKnown) {
        if (!named || DerReader(*named).take(DerReader::ObjectId) != P256Id)
            return otherCurve;
    }
    return fromScalar(*scalar);
}

Result<SigningKey> SigningKey::fromRsa(const Secret &der)
{
    const uchar *at = bytesOf(der.view());
    KeyPointer key(d2i_AutoPrivateKey(nullptr, &at, long(der.size())));
    if (!key || !EVP_PKEY_is_a(key.get(), "RSA"))
        return Error{ErrorCode::Configuration, QStringLiteral("the private key is neither Ed25519 nor P-256 nor RSA")};
    if (EVP_PKEY_get_bits(key.get()) < 2048)
        return Error{ErrorCode::Configuration, QStringLiteral("the RSA key has fewer than 2048 bits")};
    return SigningKey(Kind::Rsa, std::move(key));
}

/// r and s of 32 bytes each instead of DER. Empty if `der` is none.
static QByteArray toRawSignature(const QByteArray &der)
{
    const uchar *at = bytesOf(der);
    const std::unique_ptr<ECDSA_SIG, EcdsaDeleter> signature(d2i_ECDSA_SIG(nullptr, &at, long(der.size())));
    QByteArray raw(64, Qt::Uninitialized);
    auto *bytes = reinterpret_cast<uchar *>(raw.data());
    const bool ok = signature && BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), bytes, 32) == 32
                    && BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), bytes + 32, 32) == 32;
    return ok ? raw : QByteArray();
}

Result<QByteArray> SigningKey::sign(QByteArrayView message) const
{
    const std::unique_ptr<EVP_MD_CTX, DigestDeleter> context(EVP_MD_CTX_new());
    const EVP_MD *digest = m_kind == Kind::Ed25519 ? nullptr : EVP_sha256();   // Ed25519 has its own inside.
    size_t size = 0;
    bool ok = context && EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, m_key.get()) == 1
              && EVP_DigestSign(context.get(), nullptr, &size, bytesOf(message), size_t(message.size())) == 1;
    QByteArray signature(qsizetype(size), Qt::Uninitialized);
    ok = ok
         && EVP_DigestSign(context.get(), reinterpret_cast<uchar *>(signature.data()), &size, bytesOf(message),
                           size_t(message.size()))
                == 1;
    signature.truncate(qsizetype(size));
    if (ok && m_kind == Kind::EcP256)
        signature = toRawSignature(signature);
    if (!ok || signature.isEmpty())
        return Error{ErrorCode::Resource, QStringLiteral("OpenSSL could not sign")};
    return signature;
}

static QByteArray base64Url(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size())
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray binancePayload(std::span<const RequestParameter> parameters)
{
    std::vector<RequestParameter> sorted(parameters.begin(), parameters.end());
    std::sort(sorted.begin(), sorted.end());
    QByteArray payload;
    for (const auto &[name, value] : sorted) {
        if (!payload.isEmpty())
            payload += '&';
        payload += name + '=' + value;
    }
    return payload;
}

QByteArray binanceQuery(std::span<const RequestParameter> parameters)
{
    QByteArray query;
    for (const auto &[name, value] : parameters) {
        if (!query.isEmpty())
            query += '&';
        query += name.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return query;
}

QByteArray binanceSignature(const Secret &secret, QByteArrayView payload)
{
    return hmacSha256(secret, payload).toHex();
}

Result<QByteArray> binanceSignature(const SigningKey &key, QByteArrayView payload)
{
    auto signature = key.sign(payload);
    return signature ? Result(signature->toBase64()) : signature;
}

QByteArray bybitLoginSignature(const Secret &secret, WallTime expires)
{
    return hmacSha256(secret, {"GET/realtime", epochMilliseconds(expires)}).toHex();
}

QByteArray bybitRequestSignature(const Secret &secret, const Secret &key, WallTime timestamp,
                                 std::chrono::milliseconds receiveWindow, QByteArrayView content)
{
    return hmacSha256(secret, {epochMilliseconds(timestamp), key.view(),
                               QByteArray::number(qint64(receiveWindow.count())), content})
        .toHex();
}

QByteArray okxLoginSignature(const Secret &secret, WallTime timestamp)
{
    return hmacSha256(secret, {epochSeconds(timestamp), "GET", "/users/self/verify"}).toBase64();
}

QByteArray okxTimestamp(WallTime time) { return toRfc3339(time).toLatin1(); }

QByteArray okxRequestSignature(const Secret &secret, WallTime timestamp, QByteArrayView method, QByteArrayView path,
                               QByteArrayView body)
{
    return hmacSha256(secret, {okxTimestamp(timestamp), method, path, body}).toBase64();
}

Result<QByteArray> krakenRequestSignature(const Secret &secret, QByteArrayView path, QByteArrayView nonce,
                                          QByteArrayView body)
{
    const auto key = fromBase64(secret.view());
    if (!key)
        return key.error();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(nonce);
    hash.addData(body);
    return hmacSha512(*key, {path, hash.result()}).toBase64();
}

Result<QByteArray> krakenFuturesChallenge(const Secret &secret, QByteArrayView challenge)
{
    const auto key = fromBase64(secret.view());
    if (!key)
        return key.error();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(challenge);
    return hmacSha512(*key, hash.result()).toBase64();
}

/// With its quotes.
static Secret jsonString(QByteArrayView text)
{
    static constexpr char Digits[] = "0123456789abcdef";
    Secret quoted = Secret::ofSize(2 + text.size() * 6);
    const std::span<char> out = quoted.writable();
    size_t size = 0;
    out[size++] = '"';
    for (const char character : text) {
        if (character == '"' || character == '\\') {
            out[size++] = '\\';
            out[size++] = character;
        } else if (uchar(character) < 0x20) {
            for (const char escape : {'\\', 'u', '0', '0', Digits[uchar(character) >> 4], Digits[character & 0xf]})
                out[size++] = escape;
        } else {
            out[size++] = character;
        }
    }
    out[size++] = '"';
    quoted.truncate(qsizetype(size));
    return quoted;
}

Result<QByteArray> coinbaseToken(const Secret &keyName, const SigningKey &key, WallTime now, QByteArrayView nonce,
                                 QByteArrayView uri)
{
    if (key.kind() == SigningKey::Kind::Rsa)
        return Error{ErrorCode::Configuration, QStringLiteral("Coinbase takes Ed25519 and P-256 keys, not RSA")};
    const QByteArrayView algorithm = key.kind() == SigningKey::Kind::Ed25519 ? "EdDSA" : "ES256";
    const Secret name = jsonString(keyName.view());
    const Secret header = Secret::joined({R"({"alg":")", algorithm, R"(","kid":)", name.view(), R"(,"nonce":)",
                                          jsonString(nonce).view(), R"(,"typ":"JWT"})"});
    const Secret address = uri.isEmpty() ? Secret() : Secret::joined({R"(,"uri":)", jsonString(uri).view()});
    const Secret claims = Secret::joined({R"({"sub":)", name.view(), R"(,"iss":"cdp","nbf":)", epochSeconds(now),
                                          R"(,"exp":)", epochSeconds(now + CoinbaseTokenLifetime), address.view(),
                                          "}"});
    const QByteArray signedPart = base64Url(header.view()) + '.' + base64Url(claims.view());
    const auto signature = key.sign(signedPart);
    if (!signature)
        return signature.error();
    return signedPart + '.' + base64Url(*signature);
}

Result<QByteArray> coinbaseExchangeSignature(const Secret &secret, WallTime timestamp)
{
    const auto key = fromBase64(secret.view());
    if (!key)
        return key.error();
    return hmacSha256(*key, {epochSeconds(timestamp), "GET", "/users/self/verify"}).toBase64();
}

}   // namespace feedwarden
