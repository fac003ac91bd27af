// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/secretshelf.h"
#include "core/base/latest.h"
#include "core/base/redactor.h"
#include "core/config/metricssettings.h"
#include "core/connection/messagebatch.h"
#include "core/feed/streamledger.h"
#include "core/outlets/alerts/addresscheck.h"
#include "core/outlets/metricspicture.h"
#include "core/outlets/metricsrequest.h"
#include "core/venues/generic/genericprotocol.h"
#include "tests/support/testmain.h"
#include "tests/unit/venues/decoding.h"

#include <QTest>

#include <atomic>
#include <barrier>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace tst_threads {

using namespace feedwarden;

// What several threads of the program touch at once, without an event loop, so that the thread sanitizer can watch it
// (tests/threads/run.sh): Qt is not built with it, and would be blamed for what it does right. Each test also holds
// without it.

namespace {

constexpr int Threads = 4;

/// Runs `work(number)` on Threads threads that begin together; what they say is wrong, the first thing each.
QByteArray together(const std::function<std::string(int number)> &work)
{
    std::barrier start(Threads);
    std::array<std::string, Threads> wrong;
    std::vector<std::thread> threads;
    for (int number = 0; number < Threads; ++number) {
        threads.emplace_back([&, number] {
            start.arrive_and_wait();
            wrong[size_t(number)] = work(number);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QByteArray all;
    for (const std::string &one : wrong)
        all += one.empty() ? QByteArray() : QByteArray::fromStdString(one) + '\n';
    return all;
}

/// A venue that a profile describes, as all lines of all threads share it.
std::shared_ptr<const GenericVenue> sharedVenue()
{
    VenueProfile profile;
    profile.id = QStringLiteral("shared");
    profile.title = QStringLiteral("Shared");
    profile.url = QUrl(QStringLiteral("wss://shared.example/ws"));
    profile.symbolPattern = QStringLiteral("[A-Z]+");
    profile.symbolExample = QStringLiteral("BTC");
    profile.subscribe = R"({"sub":"${channel}","s":[${symbols}]})";
    ProfileChannel trades;
    trades.subscribe = "t";
    profile.channels = {trades};
    ProfileMessage message;
    message.kind = ProfileMessage::Kind::Data;
    message.when = {{"/t", {"t"}}};
    message.fields[size_t(ProfileField::Symbol)] = "/s";
    message.fields[size_t(ProfileField::Price)] = "/p";
    message.fields[size_t(ProfileField::Quantity)] = "/q";
    message.fields[size_t(ProfileField::TradeId)] = "/i";
    profile.messages = {message};
    return GenericVenue::create(profile).venue;
}

QByteArray tradeOf(quint64 id)
{
    return R"({"t":"t","s":"BTC","p":"61000.5","q":"0.25","i":)" + QByteArray::number(id) + '}';
}

}   // namespace

class TestThreads final : public QObject
{
    Q_OBJECT

private slots:
    void whoLooksSeesWholePictures();
    void secretsAreTakenOutFromTheMomentTheyAreKnown();
    void aShelfIsAskedFromAllSides();
    void linesOfAllThreadsShareOneVenue();
    void batchesGoToAnotherThread();
    void whatIsMadeOnFirstUseIsMadeOnce();
};

void TestThreads::whoLooksSeesWholePictures()
{
    // As the main thread makes a picture a second and the server's threads look: a picture whose rows do not belong to
    // its time would have been changed while somebody had it.
    Latest<MetricsPicture> latest;
    std::atomic<bool> isOver = false;
    const QByteArray wrong = together([&](int number) -> std::string {
        if (number == 0) {
            for (int i = 1; i <= 3'000; ++i) {
                auto picture = std::make_shared<MetricsPicture>();
                picture->takenAt = WallTime(std::chrono::seconds(i));
                latest.set(std::move(picture));
            }
            isOver = true;
            return {};
        }
        WallTime before{};
        while (!isOver) {
            const auto picture = latest.get();
            if (!picture)
                continue;
            if (picture->takenAt < before)
                return "an older picture came after a newer one";
            before = picture->takenAt;
        }
        return latest.get()->takenAt == WallTime(std::chrono::seconds(3'000)) ? "" : "the last picture is not there";
    });
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestThreads::secretsAreTakenOutFromTheMomentTheyAreKnown()
{
    // The log is written from every thread, while stores of secrets tell what they have read.
    Redactor redactor;
    std::atomic<int> known = 0;
    const auto secretOf = [](int i) { return "made-up-secret-" + QByteArray::number(i).rightJustified(6, '0'); };
    const QByteArray wrong = together([&](int number) -> std::string {
        if (number == 0) {
            for (int i = 1; i <= 200; ++i) {
                redactor.add(secretOf(i));
                known = i;
            }
            return {};
        }
        for (int i = 0; i < 400; ++i) {
            const int newest = known;
            if (newest == 0)
                continue;
            const QString secret = QString::fromLatin1(secretOf(newest));
            if (redactor.redacted(QStringLiteral("the server says ") + secret).contains(secret))
                return "a secret that was known is told";
        }
        return {};
    });
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestThreads::aShelfIsAskedFromAllSides()
{
    SecretShelf shelf;
    const QByteArray wrong = together([&](int number) -> std::string {
        const QString own = QStringLiteral("account-%1").arg(number);
        for (int i = 0; i < 500; ++i) {
            const QByteArray secret = QByteArray::number(number) + "-secret-" + QByteArray::number(i);
            shelf.put(own, {Secret("key"), Secret(secret), Secret("phrase")});
            const auto found = shelf.find(own);
            if (!found || found->secret.view() != QByteArrayView(secret))
                return "what was put there is not there";
            static_cast<void>(shelf.find(QStringLiteral("account-%1").arg((number + 1) % Threads)));
            if (!shelf.names().contains(own))
                return "a name is missing";
            if (i % 3 == 0 && !shelf.remove(own))
                return "somebody else took it away";
        }
        return {};
    });
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestThreads::linesOfAllThreadsShareOneVenue()
{
    const auto venue = sharedVenue();
    QVERIFY(venue);
    const QByteArray wrong = together([&](int number) -> std::string {
        GenericProtocol protocol(venue);
        const StreamKey key{QStringLiteral("BTC"), Channel::Trade};
        protocol.addStream(0, key);
        protocol.sessionStarted();
        StreamLedger ledger;
        Clock::time_point now{1'000'000s};
        ledger.addStream(0, key, protocol.traitsOf(key), now);
        ledger.start(now);
        ledger.sessionStarted(now);
        ledger.requested(0, now);
        DecodedFrame out;
        for (quint64 id = 1; id <= 2'000; ++id) {
            now += 1ms;
            const PaddedFrame frame(tradeOf(id * Threads + quint64(number)));
            protocol.decode(frame.view(), out);
            if (out.messages.size() != 1)
                return "a trade was not understood";
            const auto &trade = std::get<Trade>(out.messages[0].payload);
            if (trade.id != id * Threads + quint64(number) || trade.price != Decimal(610005, 1))
                return "a trade of another thread";
            if (!ledger.accept(out.messages[0], out.levels, now, wallNow()).isPublished)
                return "a trade was not handed on";
        }
        return ledger.totals().messages == 2'000 ? "" : "messages are missing";
    });
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestThreads::batchesGoToAnotherThread()
{
    // I/O threads decode, another one has the batches; whoever is last lets go of them.
    const auto venue = sharedVenue();
    QVERIFY(venue);
    constexpr quint64 Batches = 300, InBatch = 16;
    std::mutex mutex;
    std::vector<MessageBatchPtr> waiting;
    std::atomic<int> running = Threads - 1;
    quint64 sum = 0, count = 0;
    const QByteArray wrong = together([&](int number) -> std::string {
        if (number == 0) {
            for (bool isLast = false; !isLast;) {
                isLast = running == 0;
                std::vector<MessageBatchPtr> taken;
                {
                    const std::lock_guard lock(mutex);
                    taken.swap(waiting);
                }
                for (const MessageBatchPtr &batch : taken) {
                    for (const FeedMessage &message : batch->messages)
                        sum += std::get<Trade>(message.payload).id;
                    count += batch->messages.size();
                }
                if (taken.empty())
                    std::this_thread::yield();
            }
            return {};
        }
        GenericProtocol protocol(venue);
        protocol.addStream(0, {QStringLiteral("BTC"), Channel::Trade});
        protocol.sessionStarted();
        DecodedFrame out;
        for (quint64 i = 0; i < Batches; ++i) {
            auto batch = std::make_shared<MessageBatch>();
            for (quint64 j = 1; j <= InBatch; ++j) {
                const PaddedFrame frame(tradeOf(j));
                protocol.decode(frame.view(), out);
                batch->messages.insert(batch->messages.end(), out.messages.begin(), out.messages.end());
                batch->receivedAt.push_back(wallNow());
            }
            const std::lock_guard lock(mutex);
            waiting.push_back(std::move(batch));
        }
        --running;
        return {};
    });
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    QCOMPARE(count, Batches * InBatch * (Threads - 1));
    QCOMPARE(sum, Batches * (InBatch * (InBatch + 1) / 2) * (Threads - 1));
}

void TestThreads::whatIsMadeOnFirstUseIsMadeOnce()
{
    // Patterns and tables within functions: the metrics server judges requests on its own threads, channels of alerts
    // check addresses on theirs.
    const QByteArray wrong = together([](int) -> std::string {
        for (int i = 0; i < 200; ++i) {
            if (judgeMetricsRequest("GET", "/metrics", "localhost:9464", "127.0.0.1:9464") != MetricsRefusal::None)
                return "a good request was refused";
            if (judgeMetricsRequest("GET", "/metrics", "evil.example", "127.0.0.1:9464") == MetricsRefusal::None)
                return "a bad request was answered";
            const auto target = httpTargetOf(QStringLiteral("https://hooks.example.com/a"), InternalTargets::Refused);
            if (!target || target->host != QLatin1String("hooks.example.com"))
                return "a good address was refused";
            if (!isInternalAddress(QHostAddress(QStringLiteral("10.1.2.3"))))
                return "an inner address was not seen";
            if (!ListenAddress::fromString(QStringLiteral("[::1]:9464")))
                return "an address was not read";
            if (!withoutSecrets(QStringLiteral("token=abcdefgh12345678")).contains(QLatin1String("***")))
                return "a token was told";
        }
        return {};
    });
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

}   // namespace tst_threads

FEEDWARDEN_APPLESS_TEST(tst_threads::TestThreads)
#include "tst_threads.moc"
