// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/secretstore.h"

#include "core/account/secretfiles.h"
#include "core/base/redactor.h"
#include "tests/support/memorysearch.h"
#include "tests/support/testmain.h"
#include "tests/unit/account/storesupport.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

namespace tst_secretstore {

using namespace feedwarden;
using namespace std::chrono_literals;

/// What the tests hold on to of a backend that hangs until it is told otherwise.
struct Hanging {
    QSemaphore mayGo;
    std::atomic<int> calls = 0;
    std::chrono::milliseconds patience = 50ms;   // To be set before the store is made.
};

/// A store that answers when it is let.
class HangingBackend final : public SecretBackend
{
public:
    explicit HangingBackend(std::shared_ptr<Hanging> state) : m_state(std::move(state)) {}

    [[nodiscard]] Kind kind() const override { return Kind::Keychain; }
    [[nodiscard]] QString title() const override { return QStringLiteral("a store that hangs"); }
    [[nodiscard]] std::chrono::milliseconds patience() const override { return m_state->patience; }
    [[nodiscard]] SecretOutcome probe() override { return wait(); }
    [[nodiscard]] SecretOutcome read(const QString &) override { return wait(); }
    [[nodiscard]] SecretOutcome write(const QString &, const Credentials &) override { return wait(); }
    [[nodiscard]] SecretOutcome remove(const QString &) override { return wait(); }
    [[nodiscard]] SecretOutcome names() override { return wait(); }

private:
    SecretOutcome wait()
    {
        ++m_state->calls;
        m_state->mayGo.acquire();
        return {};
    }

    const std::shared_ptr<Hanging> m_state;
};

class TestSecretStore final : public QObject
{
    Q_OBJECT

private slots:
    void namesAreThoseOfFiles_data();
    void namesAreThoseOfFiles();
    void questionsAreAnsweredInTheirOrder();
    void aBadNameReachesNoStore();
    void nobodyIsToldWhoIsGone();
    void answersComeInTheThreadOfTheStore();
    void aStoreThatHangsIsNotWaitedFor();
    void anAnswerThatComesTooLateIsDropped();
    void destructionDoesNotWaitForAStoreThatHangs();
    void whatWasAskedForIsWipedWithTheAnswer();
    void whatPassesThroughIsRedactedFromThenOn();
};

void TestSecretStore::namesAreThoseOfFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isName");
    QTest::newRow("plain") << QStringLiteral("binance-main") << true;
    QTest::newRow("one letter") << QStringLiteral("a") << true;
    QTest::newRow("everything") << QStringLiteral("A.b_c-9") << true;
    QTest::newRow("the longest") << QString(64, u'a') << true;
    QTest::newRow("too long") << QString(65, u'a') << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("upwards") << QStringLiteral("..") << false;
    QTest::newRow("X-12 another folder") << QStringLiteral("../a") << false;
    QTest::newRow("hidden") << QStringLiteral(".a") << false;
    QTest::newRow("an option") << QStringLiteral("-a") << false;
    QTest::newRow("white space") << QStringLiteral("a b") << false;
    QTest::newRow("a line end behind") << QStringLiteral("a\n") << false;
    QTest::newRow("other letters") << QStringLiteral("ä") << false;
}

void TestSecretStore::namesAreThoseOfFiles()
{
    QFETCH(const QString, name);
    QTEST(isSecretName(name), "isName");
}

void TestSecretStore::questionsAreAnsweredInTheirOrder()
{
    const QTemporaryDir folder;
    SecretStore store(std::make_unique<SecretFiles>(folder.path()));
    QCOMPARE(store.kind(), SecretBackend::Kind::Files);
    QVERIFY(store.title().contains(folder.path()));
    QStringList order;
    QByteArray secret;
    store.probe(this, [&](SecretOutcome outcome) {
        QVERIFY(outcome.isOk());
        order += QStringLiteral("probe");
    });
    store.write(QStringLiteral("x"), credentialsOf("k", "s"), this, [&](SecretOutcome outcome) {
        QVERIFY(outcome.isOk());
        order += QStringLiteral("write");
    });
    store.read(QStringLiteral("x"), this, [&](SecretOutcome outcome) {
        secret = outcome.credentials.secret.view().toByteArray();
        order += QStringLiteral("read");
    });
    store.names(this, [&](SecretOutcome outcome) { order += outcome.names; });
    store.remove(QStringLiteral("x"), this, [&](SecretOutcome outcome) {
        QVERIFY(outcome.isOk());
        order += QStringLiteral("remove");
    });
    store.read(QStringLiteral("x"), this, [&](SecretOutcome outcome) { order += nameOf(outcome.fault); });
    QVERIFY(order.isEmpty());   // Never from inside.
    QTRY_COMPARE(order.join(u' '), QStringLiteral("probe write read x remove not_found"));
    QCOMPARE(secret, QByteArray("s"));
}

void TestSecretStore::aBadNameReachesNoStore()
{
    const QTemporaryDir folder;
    putFile(folder.filePath(QStringLiteral("x")), "key = k\nsecret = s\n");
    SecretStore store(std::make_unique<SecretFiles>(folder.filePath(QStringLiteral("below"))));
    QStringList faults;
    const auto note = [&](SecretOutcome outcome) { faults += nameOf(outcome.fault); };
    store.read(QStringLiteral("../x"), this, note);
    store.write(QStringLiteral("../y"), credentialsOf("k", "s"), this, note);
    store.remove(QStringLiteral("../x"), this, note);
    QTRY_COMPARE(faults.size(), 3);
    QCOMPARE(faults.join(u' '), QStringLiteral("bad_name bad_name bad_name"));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("x"))));
}

void TestSecretStore::nobodyIsToldWhoIsGone()
{
    const QTemporaryDir folder;
    SecretStore store(std::make_unique<SecretFiles>(folder.path()));
    auto gone = std::make_unique<QObject>();
    bool isTold = false, isLastTold = false;
    store.probe(gone.get(), [&](SecretOutcome) { isTold = true; });
    gone.reset();
    store.probe(this, [&](SecretOutcome) { isLastTold = true; });
    QTRY_VERIFY(isLastTold);
    QVERIFY(!isTold);
}

void TestSecretStore::answersComeInTheThreadOfTheStore()
{
    const QTemporaryDir folder;
    SecretStore store(std::make_unique<SecretFiles>(folder.path()));
    QThread *thread = nullptr;
    store.names(this, [&](SecretOutcome) { thread = QThread::currentThread(); });
    QTRY_COMPARE(thread, QThread::currentThread());
}

void TestSecretStore::aStoreThatHangsIsNotWaitedFor()
{
    const auto state = std::make_shared<Hanging>();
    SecretStore store(std::make_unique<HangingBackend>(state));
    QStringList faults;
    store.probe(this, [&](SecretOutcome outcome) {
        faults += nameOf(outcome.fault);
        QVERIFY(outcome.detail.contains(QLatin1String("a store that hangs")));
    });
    store.read(QStringLiteral("x"), this, [&](SecretOutcome outcome) { faults += nameOf(outcome.fault); });
    QTRY_COMPARE(faults.join(u' '), QStringLiteral("timed_out timed_out"));
    QCOMPARE(state->calls.load(), 1);   // The second waits behind the first.
    state->mayGo.release(10);
}

void TestSecretStore::anAnswerThatComesTooLateIsDropped()
{
    const auto state = std::make_shared<Hanging>();
    state->patience = 1s;   // The second question has as long, on however busy a machine.
    SecretStore store(std::make_unique<HangingBackend>(state));
    int answers = 0;
    store.probe(this, [&](SecretOutcome) { ++answers; });
    QTRY_COMPARE(answers, 1);
    state->mayGo.release();   // The late answer to the first question, on its way before that to the second.
    QStringList faults;
    state->mayGo.release();
    store.probe(this, [&](SecretOutcome outcome) { faults += nameOf(outcome.fault); });
    QTRY_COMPARE(faults.join(u' '), QStringLiteral("none"));
    QCOMPARE(answers, 1);
}

void TestSecretStore::destructionDoesNotWaitForAStoreThatHangs()
{
    const auto state = std::make_shared<Hanging>();
    state->patience = 1h;
    bool isTold = false;
    {
        SecretStore store(std::make_unique<HangingBackend>(state));
        store.probe(this, [&](SecretOutcome) { isTold = true; });
        QTRY_COMPARE(state->calls.load(), 1);
    }
    // It was not let go, and yet we are here. When it comes back, it finds nobody, and takes itself away.
    QVERIFY(!isTold);
    QCOMPARE(state.use_count(), 2);
    state->mayGo.release();
    QTRY_COMPARE(state.use_count(), 1);
    QVERIFY(!isTold);
}

void TestSecretStore::whatWasAskedForIsWipedWithTheAnswer()
{
    const Canary canary;
    if (!canary.countInMemory())
        QSKIP("this system does not tell what is in the memory of a process");
    const QTemporaryDir folder;
    SecretStore store(std::make_unique<SecretFiles>(folder.path()));
    int answers = 0;
    canary.with([&](QByteArrayView bytes) {
        store.write(QStringLiteral("x"), credentialsOf("k", bytes), this, [&](SecretOutcome) { ++answers; });
    });
    QTRY_COMPARE(answers, 1);
    QTRY_COMPARE(*canary.countInMemory(), 0);
    store.read(QStringLiteral("x"), this, [&](SecretOutcome outcome) {
        QCOMPARE(outcome.credentials.secret.size(), Canary::Size);
        QVERIFY(*canary.countInMemory() > 0);
        ++answers;
    });
    QTRY_COMPARE(answers, 2);
    QTRY_COMPARE(*canary.countInMemory(), 0);
}

void TestSecretStore::whatPassesThroughIsRedactedFromThenOn()
{
    const QTemporaryDir folder;
    putFile(folder.filePath(QStringLiteral("x")),
            "key = read-key-1\nsecret = read-secret-1\npassphrase = read-phrase-1\n");
    SecretStore store(std::make_unique<SecretFiles>(folder.path()));
    const QString text = QStringLiteral(
        "read-key-1 read-secret-1 read-phrase-1 wrote-key-1 wrote-secret-1 wrote-phrase-1");
    QCOMPARE(withoutSecrets(text), text);
    bool isRead = false;
    store.read(QStringLiteral("x"), this, [&](SecretOutcome) {
        isRead = true;
        QCOMPARE(withoutSecrets(text), QStringLiteral("*** *** *** wrote-key-1 wrote-secret-1 wrote-phrase-1"));
    });
    QTRY_VERIFY(isRead);
    store.write(QStringLiteral("y"), credentialsOf("wrote-key-1", "wrote-secret-1", "wrote-phrase-1"), this,
                [](SecretOutcome) {});
    QCOMPARE(withoutSecrets(text), QStringLiteral("*** *** *** *** *** ***"));
}

}   // namespace tst_secretstore

FEEDWARDEN_GUILESS_TEST(tst_secretstore::TestSecretStore)
#include "tst_secretstore.moc"
