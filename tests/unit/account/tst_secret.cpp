// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/secret.h"

#include "tests/support/memorysearch.h"
#include "tests/support/testmain.h"

#include <QDebug>
#include <QTest>
#include <QVariant>

#include <ostream>
#include <type_traits>
#include <utility>
#include <vector>

#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/evp.h>

namespace tst_secret {

using namespace feedwarden;

template<typename T, typename Stream>
concept Streamable = requires(Stream &stream, const T &value)
{
    stream << value;
};

// What may never compile.
static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(!std::is_copy_constructible_v<Credentials>);
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_constructible_v<QString, Secret> && !std::is_constructible_v<QVariant, Secret>);
static_assert(!std::is_convertible_v<QByteArray, Secret>);
static_assert(!Streamable<Secret, QDebug> && !Streamable<Secret, std::ostream> && !Streamable<Secret, QDataStream>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);

class TestSecret final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bytesComeBackAsTheyWere();
    void movingLeavesNothingBehind();
    void aCopyLivesOnItsOwn();
    void takenTextIsUtf8();
    void partsAreJoined();
    void comparisonSeesEveryByte();
    void truncatingForgetsTheRest();
    void takingWipesTheArray();
    void takingASharedArrayLeavesTheOthersTheirs();
    void takingAViewOfForeignMemoryLeavesIt();
    void takingTextWipesIt();
    void afterTheLastOwnerTheMemoryHoldsNone_data();
    void afterTheLastOwnerTheMemoryHoldsNone();
    void manySecretsAreMoreThanTheHeapHolds();
};

void TestSecret::initTestCase()
{
    const Canary canary;
    if (!canary.countInMemory())
        QSKIP("this system does not tell what is in the memory of a process");
}

void TestSecret::bytesComeBackAsTheyWere()
{
    const Secret secret(QByteArrayView("a\0b", 3));
    QCOMPARE(secret.size(), 3);
    QCOMPARE(secret.view(), QByteArrayView("a\0b", 3));
    QVERIFY(secret.text() == std::string_view("a\0b", 3));
    QVERIFY(!secret.isEmpty());
    QVERIFY(Secret().isEmpty() && Secret().view().isEmpty() && Secret(QByteArrayView()).isEmpty());
}

void TestSecret::movingLeavesNothingBehind()
{
    Secret first(QByteArrayView("first"));
    const char *place = first.view().data();
    Secret second(std::move(first));
    QVERIFY(first.isEmpty() && !first.view().data());
    QVERIFY(second.view().data() == place);
    Secret third(QByteArrayView("third"));
    third = std::move(second);
    QCOMPARE(third.view(), QByteArrayView("first"));
    QVERIFY(second.isEmpty());
    Secret &same = third;
    third = std::move(same);
    QCOMPARE(third.view(), QByteArrayView("first"));
}

void TestSecret::aCopyLivesOnItsOwn()
{
    Credentials credentials{Secret(QByteArrayView("key")), Secret(QByteArrayView("secret")), {}};
    const Credentials copy = credentials.clone();
    credentials.secret.writable()[0] = 'S';
    credentials.key.clear();
    QCOMPARE(copy.key.view(), QByteArrayView("key"));
    QCOMPARE(copy.secret.view(), QByteArrayView("secret"));
    QVERIFY(copy.passphrase.isEmpty());
}

void TestSecret::takenTextIsUtf8()
{
    QCOMPARE(Secret::take(QStringLiteral("Größe 😀")).view(), QByteArrayView("Gr\xc3\xb6\xc3\x9f\x65 \xf0\x9f\x98\x80"));
    QVERIFY(Secret::take(QString()).isEmpty());
}

void TestSecret::partsAreJoined()
{
    QCOMPARE(Secret::joined({"a", QByteArrayView(), "bc"}).view(), QByteArrayView("abc"));
    QVERIFY(Secret::joined({}).isEmpty());
}

void TestSecret::comparisonSeesEveryByte()
{
    const Secret secret(QByteArrayView("abcd"));
    QVERIFY(secret == secret.clone());
    QVERIFY(!(secret == Secret(QByteArrayView("abcx"))));
    QVERIFY(!(secret == Secret(QByteArrayView("abc"))));
    QVERIFY(!(secret == Secret()));
    QVERIFY(Secret() == Secret());
}

void TestSecret::truncatingForgetsTheRest()
{
    Secret secret(QByteArrayView("abcdef"));
    const char *place = secret.view().data();
    secret.truncate(2);
    QCOMPARE(secret.view(), QByteArrayView("ab"));
    QCOMPARE(QByteArrayView(place, 6), QByteArrayView("ab\0\0\0\0", 6));
}

void TestSecret::takingWipesTheArray()
{
    // Also what stands behind its end, from a longer text before.
    const Canary canary;
    QByteArray bytes;
    canary.with([&](QByteArrayView canaryBytes) {
        bytes.reserve(100);
        bytes += "0123456789";
        bytes += canaryBytes;
        bytes.truncate(10);
    });
    QVERIFY(*canary.countInMemory(1, Canary::Size - 1) > 0);   // Truncating writes a zero at the end.
    const Secret secret = Secret::take(std::move(bytes));
    QVERIFY(bytes.isEmpty());
    QCOMPARE(secret.view(), QByteArrayView("0123456789"));
    QCOMPARE(*canary.countInMemory(1, Canary::Size - 1), 0);
}

void TestSecret::takingASharedArrayLeavesTheOthersTheirs()
{
    QByteArray bytes = QByteArray("shared ") + "bytes";
    const QByteArray other = bytes;
    const Secret secret = Secret::take(std::move(bytes));
    QCOMPARE(other, QByteArray("shared bytes"));
    QCOMPARE(secret.view(), QByteArrayView("shared bytes"));
}

void TestSecret::takingAViewOfForeignMemoryLeavesIt()
{
    static const char text[] = "read only";
    const Secret secret = Secret::take(QByteArray::fromRawData(text, 9));
    QCOMPARE(secret.view(), QByteArrayView("read only"));
    QCOMPARE(QByteArrayView(text), QByteArrayView("read only"));
}

void TestSecret::takingTextWipesIt()
{
    // QString holds UTF-16: what is looked for is every second byte zero.
    const Canary letters;
    QByteArray wide;
    letters.with([&](QByteArrayView bytes) {
        for (const char byte : bytes.first(Canary::Size / 2))
            wide.append(byte).append('\0');
    });
    const Canary wideCanary{QByteArrayView(wide)};
    wipe(wide);
    QString text;
    letters.with([&](QByteArrayView bytes) { text = QString::fromLatin1(bytes); });
    QVERIFY(*wideCanary.countInMemory() > 0);
    const Secret secret = Secret::take(std::move(text));
    QVERIFY(text.isEmpty());
    QCOMPARE(*wideCanary.countInMemory(), 0);
    QVERIFY(*letters.countInMemory() > 0);
}

void TestSecret::afterTheLastOwnerTheMemoryHoldsNone_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("destroyed") << 0;
    QTest::newRow("cleared") << 1;
    QTest::newRow("overwritten by another") << 2;
    QTest::newRow("moved and destroyed") << 3;
    QTest::newRow("taken from an array") << 4;
    QTest::newRow("copied, both destroyed") << 5;
}

void TestSecret::afterTheLastOwnerTheMemoryHoldsNone()
{
    QFETCH(const int, way);
    const Canary canary;
    QCOMPARE(*canary.countInMemory(), 0);
    {
        Secret secret;
        QByteArray array;
        canary.with([&](QByteArrayView bytes) {
            if (way == 4)
                array = bytes.toByteArray();
            else
                secret = Secret(bytes);
        });
        QVERIFY(*canary.countInMemory() > 0);
        if (way == 1)
            secret.clear();
        if (way == 2)
            secret = Secret(QByteArrayView("another"));
        const Secret moved = way == 3 ? std::move(secret) : Secret();
        const Secret copy = way == 5 ? secret.clone() : Secret();
        const Secret taken = way == 4 ? Secret::take(std::move(array)) : Secret();
        const int expected = way == 1 || way == 2 ? 0 : way == 5 ? 2 : 1;
        QCOMPARE(*canary.countInMemory(), expected);
    }
    QCOMPARE(*canary.countInMemory(), 0);
}

void TestSecret::manySecretsAreMoreThanTheHeapHolds()
{
    const Canary canary;
    {
        std::vector<Secret> secrets;
        canary.with([&](QByteArrayView bytes) {
            for (int i = 0; i < 40; ++i) {
                secrets.push_back(Secret::ofSize(64 * 1024));
                std::copy(bytes.begin(), bytes.end(), secrets.back().writable().begin());
            }
        });
        QCOMPARE(*canary.countInMemory(), 40);
        // Whoever else uses that heap still finds room: without, no TLS handshake would succeed.
        EVP_PKEY *key = EVP_EC_gen("P-256");
        QVERIFY(key);
        EVP_PKEY_free(key);
        void *memory = OPENSSL_secure_malloc(1024);
        QVERIFY(memory && CRYPTO_secure_allocated(memory));
        OPENSSL_secure_free(memory);
    }
    QCOMPARE(*canary.countInMemory(), 0);
}

}   // namespace tst_secret

FEEDWARDEN_APPLESS_TEST(tst_secret::TestSecret)
#include "tst_secret.moc"
