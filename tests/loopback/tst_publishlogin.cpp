// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/privatefiles.h"
#include "tests/loopback/publishstage.h"
#include "tests/support/kafkafront.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <librdkafka/rdkafka.h>

#include <functional>
#include <mutex>

namespace tst_publishlogin {

using namespace feedwarden;
using namespace feedwarden::test;

static const QByteArray Password = "canary-correct-horse";

/// What this program wrote into its log, on whatever thread.
static std::mutex logMutex;
static QByteArray logged;

static void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    const std::lock_guard lock(logMutex);
    logged += text.toUtf8() + '\n';
}

/// A broker that wants TLS and a login, and who would like to get in. All is well until somebody spoils it.
struct LoginStage {
    explicit LoginStage(PublishSasl mechanism)
    {
        front.door = {.identity = authority.issue(), .mechanism = mechanism, .users = {{"feedwarden", Password}}};
        with = publishingTo(front.address(), folder);
        with.publish.tls = true;
        with.publish.caFile = file("ca.pem", authority.certificate().toPem());
        with.publish.sasl = mechanism;
        if (mechanism == PublishSasl::None)
            return;
        with.publish.username = QStringLiteral("feedwarden");
        with.publish.passwordFile = file("password", Password + '\n');
    }

    /// Writes a file that only its owner reads.
    QString file(const char *name, const QByteArray &content) const
    {
        const QString path = folder.filePath(QLatin1String(name));
        return writePrivateFile(path, content) ? path : QString();
    }
    /// Whether a file beside the password's has it.
    [[nodiscard]] bool isPasswordInFiles() const
    {
        bool isThere = false;
        for (QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile other(files.next());
            if (other.fileName() != with.publish.passwordFile && other.open(QIODevice::ReadOnly))
                isThere = isThere || other.readAll().contains(Password);
        }
        return isThere;
    }

    const QTemporaryDir folder;
    const TestAuthority authority;
    KafkaStage stage;
    KafkaFront front{stage.brokers()};
    Configuration with;
};

using Step = std::function<void(LoginStage &)>;

/// TLS and logins, against a listener that asks for both.
class TestPublishLogin final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void whoIsLetInDelivers_data();
    void whoIsLetInDelivers();
    void D13_whatIsWrongIsSaidAndMendedWhileItRuns_data();
    void D13_whatIsWrongIsSaidAndMendedWhileItRuns();
    void X01_aPasswordThatIsEchoedIsNotRepeated();
    void aBrokerThatIsStrictAboutScramIsNamed();
};

void TestPublishLogin::initTestCase()
{
    // All that there is to read, whatever the environment wants.
    QLoggingCategory::installFilter([](QLoggingCategory *category) { category->setEnabled(QtDebugMsg, true); });
}

void TestPublishLogin::cleanupTestCase()
{
    QLoggingCategory::installFilter(nullptr);
    qInstallMessageHandler(nullptr);
}

void TestPublishLogin::init()
{
    qInstallMessageHandler(keepLog);   // After QtTest has installed its own.
    const std::lock_guard lock(logMutex);
    logged.clear();
}

void TestPublishLogin::whoIsLetInDelivers_data()
{
    QTest::addColumn<PublishSasl>("mechanism");
    QTest::addColumn<bool>("isEncrypted");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("password");
    const QByteArray user = "feedwarden", odd = "ma=rz, \xC3\xA9", oddPassword = "canary, p=\xC3\xA4ss/w\xC3\xB6rd ";
    QTest::newRow("TLS alone") << PublishSasl::None << true << user << Password;
    QTest::newRow("PLAIN") << PublishSasl::Plain << true << user << Password;
    QTest::newRow("SCRAM-SHA-256") << PublishSasl::ScramSha256 << true << user << Password;
    QTest::newRow("SCRAM-SHA-512") << PublishSasl::ScramSha512 << true << user << Password;
    QTest::newRow("SCRAM-SHA-256 without TLS") << PublishSasl::ScramSha256 << false << user << Password;
    QTest::newRow("SCRAM-SHA-512 without TLS") << PublishSasl::ScramSha512 << false << user << Password;
    QTest::newRow("PLAIN, signs and letters") << PublishSasl::Plain << true << odd << oddPassword;
    QTest::newRow("SCRAM-SHA-256, signs and letters") << PublishSasl::ScramSha256 << true << odd << oddPassword;
}

void TestPublishLogin::whoIsLetInDelivers()
{
    QFETCH(const PublishSasl, mechanism);
    QFETCH(const bool, isEncrypted);
    QFETCH(const QByteArray, user);
    QFETCH(const QByteArray, password);
    LoginStage stage(mechanism);
    stage.with.publish.tls = isEncrypted;
    if (!isEncrypted)
        stage.front.door.identity = Identity();
    stage.front.door.users = {{user, password}};
    if (mechanism != PublishSasl::None) {
        stage.with.publish.username = QString::fromUtf8(user);
        QVERIFY(!stage.file("password", password + '\n').isEmpty());
    }
    PublishService service(Soon);
    service.apply(stage.with);
    for (quint64 i = 0; i < 50; ++i)
        service.addEvent(gap(i));
    service.advance();
    QTRY_COMPARE_WITH_TIMEOUT(service.status().delivered, quint64(50), Patience);
    QVERIFY(service.status().problem.isEmpty());
    QVERIFY(stage.front.produced() > 0);
    QCOMPARE(stage.front.refused(), 0);
    QVERIFY(mechanism == PublishSasl::None || stage.front.letIn() > 0);
    QCOMPARE(numbersOf(readTopics(stage.stage.brokers(), GapTopic)), upTo(50));
    // Only PLAIN tells the password, and TLS is around it.
    QCOMPARE(stage.front.heard().contains(password), mechanism == PublishSasl::Plain);
}

void TestPublishLogin::D13_whatIsWrongIsSaidAndMendedWhileItRuns_data()
{
    QTest::addColumn<PublishSasl>("mechanism");
    QTest::addColumn<Step>("spoil");
    QTest::addColumn<QString>("words");
    QTest::addColumn<Step>("mend");
    const auto row = [](const char *name, PublishSasl mechanism, const Step &spoil, const char *words,
                        const Step &mend) {
        QTest::newRow(name) << mechanism << spoil << QString::fromLatin1(words) << mend;
    };
    const auto identity = [](const CertificateWish &wish) {
        return Step([wish](LoginStage &stage) { stage.front.door.identity = stage.authority.issue(wish); });
    };
    const auto password = [](const QByteArray &text) {
        return Step([text](LoginStage &stage) { stage.file("password", text + '\n'); });
    };
    const Step good = identity({});
    for (const auto &[name, mechanism] : {std::pair{"PLAIN", PublishSasl::Plain},
                                          {"SCRAM-SHA-256", PublishSasl::ScramSha256},
                                          {"SCRAM-SHA-512", PublishSasl::ScramSha512}}) {
        row(qPrintable(QStringLiteral("D-13 wrong password, %1").arg(QLatin1String(name))), mechanism,
            password("canary-wrong-password"), "the broker refuses the login", password(Password));
        row(
            qPrintable(QStringLiteral("D-13 unknown user, %1").arg(QLatin1String(name))), mechanism,
            [](LoginStage &stage) { stage.with.publish.username = QStringLiteral("stranger"); },
            "the broker refuses the login",
            [](LoginStage &stage) { stage.with.publish.username = QStringLiteral("feedwarden"); });
    }
    row(
        "D-13 a user whom the broker learns later", PublishSasl::ScramSha256,
        [](LoginStage &stage) { stage.front.door.users.clear(); }, "the broker refuses the login",
        [](LoginStage &stage) {
            stage.front.door.users = {{"feedwarden", Password}};
        });
    row(
        "D-13 a mechanism that is not offered", PublishSasl::ScramSha256,
        [](LoginStage &stage) { stage.front.door.mechanism = PublishSasl::ScramSha512; },
        "the broker refuses the login", [](LoginStage &stage) { stage.with.publish.sasl = PublishSasl::ScramSha512; });
    row(
        "X-01 a broker that does not know the password", PublishSasl::ScramSha256,
        [](LoginStage &stage) { stage.front.door.isImpostor = true; }, "the broker refuses the login",
        [](LoginStage &stage) { stage.front.door.isImpostor = false; });
    for (const char *const name : {"another authority", "feedwarden test authority"}) {
        row(
            qPrintable(QStringLiteral("X-15 not trusted, %1").arg(QLatin1String(name))), PublishSasl::Plain,
            [name](LoginStage &stage) {
                stage.file("ca.pem", TestAuthority(QLatin1String(name)).certificate().toPem());
            },
            "the broker's certificate is signed by nobody who is trusted here",
            [](LoginStage &stage) { stage.file("ca.pem", stage.authority.certificate().toPem()); });
    }
    row(
        "X-15 signed by itself", PublishSasl::Plain,
        [](LoginStage &stage) { stage.front.door.identity = TestAuthority::selfSigned(); },
        "the broker's certificate is signed by nobody who is trusted here", good);
    row("X-15 the name of another host", PublishSasl::Plain,
        identity({.dnsNames = {QStringLiteral("elsewhere.example")}, .addresses = {}}),
        "the broker's certificate is for another host", good);
    row("X-15 the address of another host", PublishSasl::Plain, identity({.addresses = {QStringLiteral("127.0.0.2")}}),
        "the broker's certificate is for another host", good);
    row("X-15 a certificate that has expired", PublishSasl::Plain, identity({.validFrom = -48h, .validTo = -24h}),
        "the broker's certificate has expired", good);
    row("X-15 a certificate that is not valid yet", PublishSasl::Plain, identity({.validFrom = 24h, .validTo = 48h}),
        "the broker's certificate is not valid yet", good);
    row(
        "D-13 no file of authorities", PublishSasl::Plain,
        [](LoginStage &stage) { QFile::remove(stage.with.publish.caFile); }, "ssl.ca.location",
        [](LoginStage &stage) { stage.file("ca.pem", stage.authority.certificate().toPem()); });
    row(
        "X-01 a password file that others can read", PublishSasl::Plain,
        [](LoginStage &stage) {
            QFile::setPermissions(stage.with.publish.passwordFile, PrivateFile | QFile::ReadOther);
        },
        "publish.password_file",
        [](LoginStage &stage) { QFile::setPermissions(stage.with.publish.passwordFile, PrivateFile); });
    row(
        "X-01 plain without TLS", PublishSasl::Plain,
        [](LoginStage &stage) {
            stage.front.door.identity = Identity();
            stage.with.publish.tls = false;
        },
        "tells the password to everybody on the way",
        [](LoginStage &stage) {
            stage.front.door.identity = stage.authority.issue();
            stage.with.publish.tls = true;
        });
    row(
        "X-15 a broker that speaks no TLS", PublishSasl::Plain,
        [](LoginStage &stage) { stage.front.door.identity = Identity(); }, "which may not speak it there (publish.tls",
        good);
    row(
        "D-13 a broker that speaks TLS alone", PublishSasl::ScramSha256,
        [](LoginStage &stage) { stage.with.publish.tls = false; }, "the broker may want TLS there",
        [](LoginStage &stage) { stage.with.publish.tls = true; });
}

void TestPublishLogin::D13_whatIsWrongIsSaidAndMendedWhileItRuns()
{
    QFETCH(const PublishSasl, mechanism);
    QFETCH(const Step, spoil);
    QFETCH(const QString, words);
    QFETCH(const Step, mend);
    LoginStage stage(mechanism);
    spoil(stage);
    PublishService service(Soon);
    QSignalSpy failed(&service, &PublishService::failed);
    service.apply(stage.with);
    for (quint64 i = 0; i < 3; ++i)
        service.addEvent(gap(i));
    service.advance();
    QTRY_VERIFY_WITH_TIMEOUT(service.status().problem.contains(words), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(service.status().waiting, 3, Patience);   // Nothing is wrong with the records.
    QCOMPARE(service.status().quarantined + service.status().dropped + service.status().delivered, quint64(0));
    QCOMPARE(stage.front.produced(), 0);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].value<Error>().detail.contains(words));

    mend(stage);
    service.apply(stage.with);   // Which does nothing where the mistake was in none of the settings.
    QTRY_COMPARE_WITH_TIMEOUT(service.status().delivered, quint64(3), Patience);
    QVERIFY(service.status().problem.isEmpty());
    QCOMPARE(numbersOf(readTopics(stage.stage.brokers(), GapTopic)), upTo(3));

    // Only PLAIN tells the password, and TLS is around it.
    QVERIFY(mechanism == PublishSasl::Plain || !stage.front.heard().contains("canary"));
    QVERIFY(!stage.isPasswordInFiles());
    for (const QList<QVariant> &each : failed)
        QVERIFY(!each[0].value<Error>().detail.contains(QLatin1String("canary")));
    const std::lock_guard lock(logMutex);
    QVERIFY(logged.contains("nothing gets to Kafka"));   // It is listened to.
    QVERIFY2(!logged.contains("canary"), logged.constData());
}

void TestPublishLogin::X01_aPasswordThatIsEchoedIsNotRepeated()
{
    LoginStage stage(PublishSasl::Plain);
    stage.front.door.users.clear();
    stage.front.door.refusal = "Authentication failed: feedwarden does not have " + Password + " here";
    PublishService service(Soon);
    QSignalSpy failed(&service, &PublishService::failed);
    service.apply(stage.with);
    service.addEvent(gap(0));
    service.advance();
    QTRY_VERIFY_WITH_TIMEOUT(service.status().problem.contains(QLatin1String("feedwarden does not have *** here")),
                             Patience);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
    QVERIFY(!failed[0][0].value<Error>().detail.contains(QLatin1String("canary")));
    const std::lock_guard lock(logMutex);
    QVERIFY2(logged.contains("***") && !logged.contains("canary"), logged.constData());
}

void TestPublishLogin::aBrokerThatIsStrictAboutScramIsNamed()
{
    LoginStage stage(PublishSasl::ScramSha512);
    stage.front.door.isStrict = true;
    PublishService service(Soon);
    service.apply(stage.with);
    service.addEvent(gap(0));
    service.advance();
    if (rd_kafka_version() < 0x02060100) {
        QTRY_VERIFY_WITH_TIMEOUT(service.status().problem.contains(QLatin1String("or is Kafka 4 or newer")), Patience);
        stage.with.publish.sasl = stage.front.door.mechanism = PublishSasl::Plain;   // What remains.
        service.apply(stage.with);
    }
    QTRY_COMPARE_WITH_TIMEOUT(service.status().delivered, quint64(1), Patience);
}

}   // namespace tst_publishlogin

FEEDWARDEN_GUILESS_TEST(tst_publishlogin::TestPublishLogin)
#include "tst_publishlogin.moc"
