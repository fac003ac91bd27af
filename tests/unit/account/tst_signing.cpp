// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/signing.h"

#include "tests/support/memorysearch.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <memory>

#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace tst_signing {

using namespace feedwarden;

namespace {

struct OpenSslDeleter {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    void operator()(ECDSA_SIG *signature) const { ECDSA_SIG_free(signature); }
    void operator()(BIO *bio) const { BIO_free(bio); }
};
template<typename T>
using OpenSslPointer = std::unique_ptr<T, OpenSslDeleter>;

// The key of RFC 7515 A.3, in both of its forms, and that of RFC 8032 7.1, test 1 (also RFC 8037 A).
const char EcPkcs8[] = "-----BEGIN PRIVATE KEY-----\n"
                       "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgjpsQnnGQmL+YBIff\n"
                       "H1136cspYG6+0iY7X1fCE9+E9LKhRANCAAR/zc4ncPbEXUGDy+5v20t7WAczNXvp\n"
                       "7xO6z248e9FURcfxRM0bvZt+hyzf7bnuufSzaV1uqQskrYpGIyiFiOWt\n"
                       "-----END PRIVATE KEY-----\n";
const char EcSec1[] = "-----BEGIN EC PRIVATE KEY-----\n"
                      "MHcCAQEEII6bEJ5xkJi/mASH3x9dd+nLKWBuvtImO19XwhPfhPSyoAoGCCqGSM49\n"
                      "AwEHoUQDQgAEf83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEXH8UTNG72b\n"
                      "focs3+257rn0s2ldbqkLJK2KRiMohYjlrQ==\n"
                      "-----END EC PRIVATE KEY-----\n";
const char Ed25519Pkcs8[] = "-----BEGIN PRIVATE KEY-----\n"
                            "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n"
                            "-----END PRIVATE KEY-----\n";
const char P384Pkcs8[] = "-----BEGIN PRIVATE KEY-----\n"
                         "MIG2AgEAMBAGByqGSM49AgEGBSuBBAAiBIGeMIGbAgEBBDAKvqZxqYpVE1rdPVQF\n"
                         "n5ToJZCje9URlqIOBgySMWcXY+pLkz40onh+z1XIEsLSXd2hZANiAAQFCcqGeDAk\n"
                         "+WuPoNwSQuU7xLIlpNteJwpS5AzzTI/954nwtidAXik0AgZF2jctqUZhxL1KLPqy\n"
                         "gvxPlRELglMO0eBpsNlBBqsDX4iOgI4LUNxPYbO+VlwBZZS8iFopAcA=\n"
                         "-----END PRIVATE KEY-----\n";
const QByteArray Ed25519Seed = QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
const QByteArray Ed25519Public = QByteArray::fromHex(
    "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");

constexpr WallTime at(std::chrono::milliseconds sinceEpoch) { return WallTime(sinceEpoch); }

Secret secretOf(QByteArrayView text) { return Secret(text); }

QByteArray fromBase64Url(const QByteArray &text) { return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding); }

/// Whether `raw` (r, s) is a signature of `message` by the key of RFC 7515 A.3.
bool isEs256(const QByteArray &raw, const QByteArray &message)
{
    if (raw.size() != 64)
        return false;
    const OpenSslPointer<BIO> pem(BIO_new_mem_buf(EcPkcs8, -1));
    const OpenSslPointer<EVP_PKEY> key(PEM_read_bio_PrivateKey(pem.get(), nullptr, nullptr, nullptr));
    const OpenSslPointer<ECDSA_SIG> signature(ECDSA_SIG_new());
    const auto *bytes = reinterpret_cast<const uchar *>(raw.constData());
    ECDSA_SIG_set0(signature.get(), BN_bin2bn(bytes, 32, nullptr), BN_bin2bn(bytes + 32, 32, nullptr));
    uchar *der = nullptr;
    const int size = i2d_ECDSA_SIG(signature.get(), &der);
    const OpenSslPointer<EVP_MD_CTX> context(EVP_MD_CTX_new());
    const bool ok = EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1
                    && EVP_DigestVerify(context.get(), der, size_t(size),
                                        reinterpret_cast<const uchar *>(message.constData()), size_t(message.size()))
                           == 1;
    OPENSSL_free(der);
    return ok;
}

}   // namespace

class TestSigning final : public QObject
{
    Q_OBJECT

private slots:
    void hmacIsThatOfRfc4231_data();
    void hmacIsThatOfRfc4231();
    void hmacOfAnEmptyKeyIsDefined();
    void base64IsReadInAllItsForms_data();
    void base64IsReadInAllItsForms();
    void whatIsNoBase64IsRefused_data();
    void whatIsNoBase64IsRefused();
    void ed25519IsThatOfRfc8032_data();
    void ed25519IsThatOfRfc8032();
    void keysAreReadInAllTheirForms_data();
    void keysAreReadInAllTheirForms();
    void es256IsThatOfRfc7515();
    void rsaSignatureHolds();
    void whatIsNoKeyIsRefusedInWords_data();
    void whatIsNoKeyIsRefusedInWords();
    void aReadKeyLeavesNoCopy_data();
    void aReadKeyLeavesNoCopy();
    void timesAreRoundedDown();
    void binancePayloadIsSortedAndRaw();
    void binanceQueryIsEncodedInOrder();
    void binanceSignsAsPublished();
    void binanceSignsWithEd25519();
    void bybitSigns();
    void okxSigns();
    void krakenSignsAsPublished();
    void krakenFuturesAnswersTheChallengeAsPublished();
    void krakenWantsBase64();
    void coinbaseTokenIsThatOfTheSheet_data();
    void coinbaseTokenIsThatOfTheSheet();
    void coinbaseTokenOfRestNamesItsAddress();
    void coinbaseTokenEscapesNames();
    void coinbaseTakesNoRsaKey();
    void coinbaseExchangeSigns();
};

void TestSigning::hmacIsThatOfRfc4231_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("sha256");
    QTest::addColumn<QByteArray>("sha512");
    QTest::newRow("case 1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                            << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
                            << QByteArray("87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cde"
                                          "daa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f1702e696c203a126854");
    QTest::newRow("case 2") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                            << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
                            << QByteArray("164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
                                          "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737");
    QTest::newRow("case 6: a key longer than a block")
        << QByteArray(131, '\xaa') << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
        << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
        << QByteArray("80b24263c7c1a3ebb71493c1dd7be8b49b46d1f41b4aeec1121b013783f8f352"
                      "6b56d037e05f2598bd0fd2215d6a1e5295e64f73f63f0aec8b915a985d786598");
}

void TestSigning::hmacIsThatOfRfc4231()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, message);
    QFETCH(const QByteArray, sha256);
    QFETCH(const QByteArray, sha512);
    QCOMPARE(hmacSha256(secretOf(key), message).toHex(), sha256);
    QCOMPARE(hmacSha512(secretOf(key), message).toHex(), sha512);
    const QByteArrayView view(message);
    QCOMPARE(hmacSha256(secretOf(key), {view.first(3), QByteArrayView(), view.sliced(3)}).toHex(), sha256);
}

void TestSigning::hmacOfAnEmptyKeyIsDefined()
{
    // The well-known value of HMAC_SHA256("", "").
    QCOMPARE(hmacSha256(Secret(), QByteArrayView()).toHex(),
             QByteArray("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"));
}

void TestSigning::base64IsReadInAllItsForms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("RFC 4648: f") << QByteArray("Zg==") << QByteArray("f");
    QTest::newRow("RFC 4648: fo") << QByteArray("Zm8=") << QByteArray("fo");
    QTest::newRow("RFC 4648: foo") << QByteArray("Zm9v") << QByteArray("foo");
    QTest::newRow("RFC 4648: foobar") << QByteArray("Zm9vYmFy") << QByteArray("foobar");
    QTest::newRow("without padding") << QByteArray("Zg") << QByteArray("f");
    QTest::newRow("standard alphabet") << QByteArray("+/+/") << QByteArray("\xfb\xff\xbf");
    QTest::newRow("alphabet for URLs") << QByteArray("-_-_") << QByteArray("\xfb\xff\xbf");
    QTest::newRow("white space") << QByteArray(" Zm9v\r\n\tYmFy \n") << QByteArray("foobar");
    QTest::newRow("zero bytes") << QByteArray("AAAA") << QByteArray(3, '\0');
}

void TestSigning::base64IsReadInAllItsForms()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);
    const auto bytes = fromBase64(text);
    QVERIFY(bytes);
    QCOMPARE(bytes->view(), QByteArrayView(expected));
}

void TestSigning::whatIsNoBase64IsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("white space only") << QByteArray(" \n");
    QTest::newRow("padding only") << QByteArray("==");
    QTest::newRow("one character too many") << QByteArray("Zm9vY");
    QTest::newRow("another alphabet") << QByteArray("Zm9v!mFy");
    QTest::newRow("something behind the padding") << QByteArray("Zg==Zg==");
    QTest::newRow("too much padding") << QByteArray("Zm8==");
    QTest::newRow("too little padding") << QByteArray("Zg=");
}

void TestSigning::whatIsNoBase64IsRefused()
{
    QFETCH(const QByteArray, text);
    const auto bytes = fromBase64(text);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::Configuration);
}

void TestSigning::ed25519IsThatOfRfc8032_data()
{
    QTest::addColumn<QByteArray>("seed");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("test 1") << Ed25519Seed << QByteArray()
                            << QByteArray("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555f"
                                          "b8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    QTest::newRow("test 2") << QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
                            << QByteArray("\x72")
                            << QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                          "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
}

void TestSigning::ed25519IsThatOfRfc8032()
{
    QFETCH(const QByteArray, seed);
    QFETCH(const QByteArray, message);
    QFETCH(const QByteArray, signature);
    const auto key = SigningKey::read(secretOf(seed.toBase64()));
    QVERIFY(key);
    QCOMPARE(key->kind(), SigningKey::Kind::Ed25519);
    const auto made = key->sign(message);
    QVERIFY(made);
    QCOMPARE(made->toHex(), signature);
}

void TestSigning::keysAreReadInAllTheirForms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SigningKey::Kind>("kind");
    const auto row = [](const char *name, const QByteArray &text, SigningKey::Kind kind) {
        QTest::newRow(name) << text << kind;
    };
    using Kind = SigningKey::Kind;
    row("PKCS #8, Ed25519", Ed25519Pkcs8, Kind::Ed25519);
    row("PKCS #8, P-256", EcPkcs8, Kind::EcP256);
    row("SEC 1, P-256", EcSec1, Kind::EcP256);
    row("literal line ends", QByteArray(EcSec1).replace("\n", "\\n"), Kind::EcP256);
    row("literal line ends of Windows", QByteArray(Ed25519Pkcs8).replace("\n", "\\r\\n"), Kind::Ed25519);
    row("line ends of Windows", QByteArray(EcSec1).replace("\n", "\r\n"), Kind::EcP256);
    row("one line", QByteArray(EcSec1).replace("\n", ""), Kind::EcP256);
    row("spaces for line ends", QByteArray(EcPkcs8).replace("\n", " "), Kind::EcP256);
    row("indented, with text around", "  my key:\n  " + QByteArray(EcPkcs8).replace("\n", "\n  ") + "the end",
        Kind::EcP256);
    row("behind the parameters of the curve",
        "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n" + QByteArray(EcSec1),
        Kind::EcP256);
    row("seed", Ed25519Seed.toBase64(), Kind::Ed25519);
    row("seed for URLs without padding",
        Ed25519Seed.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals), Kind::Ed25519);
    row("seed and public key", (Ed25519Seed + Ed25519Public).toBase64() + '\n', Kind::Ed25519);
}

void TestSigning::keysAreReadInAllTheirForms()
{
    QFETCH(const QByteArray, text);
    QFETCH(const SigningKey::Kind, kind);
    const auto key = SigningKey::read(secretOf(text));
    QVERIFY2(key, key ? "" : qPrintable(key.error().detail));
    QCOMPARE(key->kind(), kind);
    const auto signature = key->sign("message");
    QVERIFY(signature);
    QCOMPARE(signature->size(), 64);
    if (kind == SigningKey::Kind::EcP256)
        QVERIFY(isEs256(*signature, "message"));
    else
        QCOMPARE(*signature, *SigningKey::read(secretOf(Ed25519Pkcs8))->sign("message"));
}

void TestSigning::es256IsThatOfRfc7515()
{
    // That the test can tell: the signature that stands in the RFC, and the same with one bit turned.
    const QByteArray signedPart = "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leG"
                                  "FtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
    QByteArray published = fromBase64Url(
        "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q");
    QVERIFY(isEs256(published, signedPart));
    published[7] = char(published[7] ^ 1);
    QVERIFY(!isEs256(published, signedPart));
    // Ours have a random part: a short r or s, once in 256, must be as long as any other.
    const auto key = SigningKey::read(secretOf(EcSec1));
    QVERIFY(key);
    for (int i = 0; i < 600; ++i) {
        const QByteArray message = QByteArray::number(i);
        const auto signature = key->sign(message);
        QVERIFY(signature && isEs256(*signature, message));
    }
}

void TestSigning::rsaSignatureHolds()
{
    const OpenSslPointer<EVP_PKEY> made(EVP_RSA_gen(2048));
    const OpenSslPointer<BIO> pem(BIO_new(BIO_s_mem()));
    QCOMPARE(PEM_write_bio_PKCS8PrivateKey(pem.get(), made.get(), nullptr, nullptr, 0, nullptr, nullptr), 1);
    char *data = nullptr;
    const long size = BIO_get_mem_data(pem.get(), &data);
    const auto key = SigningKey::read(secretOf(QByteArrayView(data, size)));
    QVERIFY(key);
    QCOMPARE(key->kind(), SigningKey::Kind::Rsa);
    const auto signature = key->sign("message");
    QVERIFY(signature);
    QCOMPARE(signature->size(), 256);
    const OpenSslPointer<EVP_MD_CTX> context(EVP_MD_CTX_new());
    QCOMPARE(EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, made.get()), 1);
    QCOMPARE(EVP_DigestVerify(context.get(), reinterpret_cast<const uchar *>(signature->constData()), 256,
                              reinterpret_cast<const uchar *>("message"), 7),
             1);
}

void TestSigning::whatIsNoKeyIsRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &text, const char *words) {
        QTest::newRow(name) << text << QString::fromLatin1(words);
    };
    row("nothing", "", "neither a private key");
    row("an HMAC secret", "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j", "neither a private key");
    row("31 bytes", QByteArray(31, 'x').toBase64(), "neither a private key");
    row("two keys that are no pair", (Ed25519Seed + QByteArray(32, 'x')).toBase64(), "do not belong together");
    row("another curve", P384Pkcs8, "another curve");
    row("a public key", "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA\n-----END PUBLIC KEY-----\n", "public key");
    row("a locked key", "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIGb\n-----END ENCRYPTED PRIVATE KEY-----\n",
        "passphrase");
    row("a locked key of the older kind",
        "-----BEGIN EC PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\nMIGb\n"
        "-----END EC PRIVATE KEY-----\n",
        "passphrase");
    row("no end", QByteArray(EcSec1).left(150), "end is missing");
    row("cut in the middle", QByteArray(EcSec1).remove(60, 40), "damaged");
    row("a scalar of zero",
        "-----BEGIN EC PRIVATE KEY-----\n"
            + (QByteArray::fromHex("30310201010420") + QByteArray(32, '\0')
               + QByteArray::fromHex("a00a06082a8648ce3d030107"))
                  .toBase64()
            + "\n-----END EC PRIVATE KEY-----\n",
        "damaged");
    row("an EC key without its curve",
        "-----BEGIN EC PRIVATE KEY-----\n" + (QByteArray::fromHex("30250201010420") + QByteArray(32, 'x')).toBase64()
            + "\n-----END EC PRIVATE KEY-----\n",
        "another curve");
    row("a DSA key's begin", "-----BEGIN PRIVATE KEY-----\nMBACAQAwCQYHKoZIzjgEAQQA\n-----END PRIVATE KEY-----\n",
        "private key");
    row("not base64", QByteArray(EcSec1).replace("MHcC", "M*cC"), "damaged");
    row("a certificate", "-----BEGIN CERTIFICATE-----\nMIGb\n-----END CERTIFICATE-----\n", "not known");
}

void TestSigning::whatIsNoKeyIsRefusedInWords()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, words);
    const auto key = SigningKey::read(secretOf(text));
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::Configuration);
    QVERIFY2(key.error().detail.contains(words), qPrintable(key.error().detail));
}

void TestSigning::aReadKeyLeavesNoCopy_data()
{
    // What stands before and behind the letters of the key.
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("behind");
    QTest::newRow("PKCS #8, Ed25519") << QByteArray("-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ1h")
                                      << QByteArray("-----END PRIVATE KEY-----\n");
    QTest::newRow("bare") << QByteArray() << QByteArray("AAA=");
    QTest::newRow("SEC 1, P-256") << "-----BEGIN EC PRIVATE KEY-----\n"
                                         + QByteArray::fromHex("303102010104201111").toBase64()
                                  << QByteArray::fromHex("a00a06082a8648ce3d030107").toBase64()
                                         + "\n-----END EC PRIVATE KEY-----\n";
}

void TestSigning::aReadKeyLeavesNoCopy()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, behind);
    // The canary's 40 letters are 30 bytes of the key in base64; both are looked for.
    const Canary letters;
    if (!letters.countInMemory())
        QSKIP("this system does not tell what is in the memory of a process");
    Secret text;
    Secret decoded;
    letters.with([&](QByteArrayView bytes) {
        text = Secret::joined({before, bytes, behind});
        decoded = std::move(*fromBase64(bytes));
    });
    // Not all 30: whoever gives memory back writes at its begin, and Ed25519 changes the last byte.
    static constexpr qsizetype Start = 8, Length = 20;
    const Canary key(Secret::joined({decoded.view(), "0123456789"}).view());
    Secret reversed = Secret::joined({"0123456789", decoded.view()});   // As OpenSSL keeps numbers.
    std::reverse(reversed.writable().begin(), reversed.writable().end());
    const Canary number(reversed.view());
    decoded.clear();
    reversed.clear();
    {
        const auto read = SigningKey::read(text);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(read->sign("message"));
        QVERIFY(*key.countInMemory(Start, Length) + *number.countInMemory(Start, Length) > 0);
        QCOMPARE(*letters.countInMemory(), 1);
    }
    text.clear();
    QCOMPARE(*letters.countInMemory(), 0);
    QCOMPARE(*key.countInMemory(Start, Length), 0);
    QCOMPARE(*number.countInMemory(Start, Length), 0);
}

void TestSigning::timesAreRoundedDown()
{
    QCOMPARE(epochMilliseconds(WallTime(1700000000123999999ns)), QByteArray("1700000000123"));
    QCOMPARE(epochSeconds(WallTime(1700000000999999999ns)), QByteArray("1700000000"));
    QCOMPARE(okxTimestamp(at(1607418537715ms)), QByteArray("2020-12-08T09:08:57.715Z"));
    QCOMPARE(okxTimestamp(at(1607418537000ms)), QByteArray("2020-12-08T09:08:57.000Z"));
}

void TestSigning::binancePayloadIsSortedAndRaw()
{
    const std::vector<RequestParameter> parameters{
        {"symbol", "BTCUSDT"},
        {"side", "SELL"},
        {"type", "LIMIT"},
        {"timeInForce", "GTC"},
        {"quantity", "0.01000000"},
        {"price", "52000.00"},
        {"recvWindow", "100"},
        {"timestamp", "1645423376532"},
        {"apiKey", "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"}};
    QCOMPARE(
        binancePayload(parameters),
        QByteArray("apiKey=vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A&price=52000.00&quantity="
                   "0.01000000&recvWindow=100&side=SELL&symbol=BTCUSDT&timeInForce=GTC&timestamp=1645423376532&type="
                   "LIMIT"));
    QCOMPARE(binancePayload(std::vector<RequestParameter>{{"b", "ü &"}, {"a", "1"}}), QByteArray("a=1&b=ü &"));
    QCOMPARE(binancePayload({}), QByteArray());
}

void TestSigning::binanceQueryIsEncodedInOrder()
{
    QCOMPARE(binanceQuery(std::vector<RequestParameter>{{"symbol", "这是"}, {"note", "a b&c=d"}}),
             QByteArray("symbol=%E8%BF%99%E6%98%AF&note=a%20b%26c%3Dd"));
}

void TestSigning::binanceSignsAsPublished()
{
    QCOMPARE(binanceSignature(secretOf("NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j"),
                              "apiKey=vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A&price=52000.00&"
                              "quantity=0.01000000&recvWindow=100&side=SELL&symbol=BTCUSDT&timeInForce=GTC&timestamp="
                              "1645423376532&type=LIMIT"),
             QByteArray("aa1b5712c094bc4e57c05a1a5c1fd8d88dcd628338ea863fec7b88e59fe2db24"));
}

void TestSigning::binanceSignsWithEd25519()
{
    const auto key = SigningKey::read(secretOf(Ed25519Pkcs8));
    QVERIFY(key);
    QCOMPARE(*binanceSignature(*key, QByteArrayView()),
             QByteArray("5VZDAMNgrHKQhuLMgG6CioSHfx645dl02HPgZSJJAVVfuIIVkKM7rMYeOXAc+bRr0lv18FlbviRlUUFDjnoQCw=="));
}

void TestSigning::bybitSigns()
{
    // Bybit publishes none; these are what the client nautilus_trader expects, and openssl agrees.
    QCOMPARE(bybitLoginSignature(secretOf("test_secret"), at(1700000000000ms)),
             QByteArray("bacffe7500499eb829bb58c45d36d1b3e5ac67c14eaeba91df5e99ccee013925"));
    QCOMPARE(bybitRequestSignature(secretOf("test_secret"), secretOf("test_api_key"), at(1700000000000ms), 5000ms,
                                   "category=linear&symbol=BTCUSDT"),
             QByteArray("fd4f31228a46109dc6673062328693696df9a96c7ff04e6491a45e7f63a0fdd7"));
}

void TestSigning::okxSigns()
{
    // OKX publishes a secret and what is signed, but no result; these are openssl's.
    const Secret secret(QByteArrayView("22582BD0CFF14C41EDBF1AB98506286D"));
    QCOMPARE(okxLoginSignature(secret, at(1538054050999ms)),
             QByteArray("+LdIr8lkkvhr5hoA3g9TMC0+uQJ849ftAcocA/ouu4M="));
    QCOMPARE(okxRequestSignature(secret, at(1607418537715ms), "GET", "/api/v5/account/balance?ccy=BTC"),
             QByteArray("HiZhvSfMtWJA3uUIVXV3a/bSXNPCWvYFXoGCVS8V4zY="));
    // And what the client nautilus_trader expects.
    QCOMPARE(okxRequestSignature(secretOf("chNOOS4KvNXR_Xq4k4c9qsfoKWvnDecLATCRlcBwyKDYnWgO"), at(1607418537715ms),
                                 "GET", "/api/v5/account/balance"),
             QByteArray("PJ61e1nb2F2Qd7D8SPiaIcx2gjdELc+o0ygzre9z33k="));
}

void TestSigning::krakenSignsAsPublished()
{
    const auto signature = krakenRequestSignature(
        secretOf("kQH5HW/8p1uGOVjbgWA7FunAmGO8lsSUXNsu3eow76sz84Q18fWxnyRzBHCd3pd5nE9qa99HAZtuZuj6F1huXg=="),
        "/0/private/AddOrder", "1616492376594",
        "nonce=1616492376594&ordertype=limit&pair=XBTUSD&price=37500&type=buy&volume=1.25");
    QVERIFY(signature);
    QCOMPARE(*signature,
             QByteArray("4/dpxb3iT4tp/ZCVEwSnEsLxx0bqyhLpdfOpc6fn7OR8+UClSV5n9E6aSS8MPtnRfp32bAb0nmbRn6H8ndwLUQ"
                        "=="));
}

void TestSigning::krakenFuturesAnswersTheChallengeAsPublished()
{
    const auto answer = krakenFuturesChallenge(
        secretOf("7zxMEF5p/Z8l2p2U7Ghv6x14Af+Fx+92tPgUdVQ748FOIrEoT9bgT+bTRfXc5pz8na+hL/QdrCVG7bh9KpT0eMTm"),
        "c100b894-1729-464d-ace1-52dbce11db42");
    QVERIFY(answer);
    QCOMPARE(*answer,
             QByteArray("4JEpF3ix66GA2B+ooK128Ift4XQVtc137N9yeg4Kqsn9PI0Kpzbysl9M1IeCEdjg0zl00wkVqcsnG4bmnlMb3A=="));
}

void TestSigning::krakenWantsBase64()
{
    QVERIFY(!krakenRequestSignature(secretOf("no base64!"), "/", "1", "nonce=1"));
    QVERIFY(!krakenFuturesChallenge(secretOf("no base64!"), "x"));
}

void TestSigning::coinbaseTokenIsThatOfTheSheet_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("algorithm");
    QTest::newRow("Ed25519") << QByteArray(Ed25519Pkcs8) << QByteArray("EdDSA");
    QTest::newRow("P-256") << QByteArray(EcSec1) << QByteArray("ES256");
}

void TestSigning::coinbaseTokenIsThatOfTheSheet()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, algorithm);
    const auto signingKey = SigningKey::read(secretOf(key));
    QVERIFY(signingKey);
    const auto token = coinbaseToken(secretOf("organizations/o/apiKeys/k"), *signingKey, at(1700000000500ms), "00ff");
    QVERIFY(token);
    const QList<QByteArray> parts = token->split('.');
    QCOMPARE(parts.size(), 3);
    QVERIFY(!token->contains('='));
    QCOMPARE(fromBase64Url(parts[0]),
             R"({"alg":")" + algorithm + R"(","kid":"organizations/o/apiKeys/k","nonce":"00ff","typ":"JWT"})");
    QCOMPARE(fromBase64Url(parts[1]),
             QByteArray(R"({"sub":"organizations/o/apiKeys/k","iss":"cdp","nbf":1700000000,"exp":1700000120})"));
    const QByteArray signedPart = parts[0] + '.' + parts[1];
    if (algorithm == "ES256")
        QVERIFY(isEs256(fromBase64Url(parts[2]), signedPart));
    else
        QCOMPARE(fromBase64Url(parts[2]), *signingKey->sign(signedPart));
}

void TestSigning::coinbaseTokenOfRestNamesItsAddress()
{
    const auto key = SigningKey::read(secretOf(Ed25519Pkcs8));
    const auto token = coinbaseToken(secretOf("k"), *key, at(1700000000000ms), "00",
                                     "GET api.coinbase.com/api/v3/brokerage/accounts");
    QVERIFY(token);
    QCOMPARE(fromBase64Url(token->split('.')[1]),
             QByteArray(R"({"sub":"k","iss":"cdp","nbf":1700000000,"exp":1700000120,)"
                        R"("uri":"GET api.coinbase.com/api/v3/brokerage/accounts"})"));
}

void TestSigning::coinbaseTokenEscapesNames()
{
    const auto key = SigningKey::read(secretOf(Ed25519Pkcs8));
    const auto token = coinbaseToken(secretOf("a\"b\\c\n\x1f"), *key, at(0ms), "00");
    QVERIFY(token);
    const QJsonObject claims = QJsonDocument::fromJson(fromBase64Url(token->split('.')[1])).object();
    QCOMPARE(claims[QLatin1String("sub")].toString(), QStringLiteral("a\"b\\c\n\x1f"));
}

void TestSigning::coinbaseTakesNoRsaKey()
{
    const OpenSslPointer<EVP_PKEY> made(EVP_RSA_gen(2048));
    const OpenSslPointer<BIO> pem(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey_traditional(pem.get(), made.get(), nullptr, nullptr, 0, nullptr, nullptr);
    char *data = nullptr;
    const long size = BIO_get_mem_data(pem.get(), &data);
    const auto key = SigningKey::read(secretOf(QByteArrayView(data, size)));
    QVERIFY(key);
    QCOMPARE(key->kind(), SigningKey::Kind::Rsa);
    QVERIFY(!coinbaseToken(secretOf("k"), *key, at(0ms), "00"));
}

void TestSigning::coinbaseExchangeSigns()
{
    // Made with openssl: the sheet has the rule but no values.
    const auto signature = coinbaseExchangeSignature(secretOf("c2VjcmV0"), at(1700000000999ms));
    QVERIFY(signature);
    QCOMPARE(*signature, QByteArray("lhmJXK08fk9SI1ZwFXKFRrPtzfbNOwC+D1xMJJ/1KZg="));
    QVERIFY(!coinbaseExchangeSignature(secretOf("!"), at(0ms)));
}

}   // namespace tst_signing

FEEDWARDEN_APPLESS_TEST(tst_signing::TestSigning)
#include "tst_signing.moc"
