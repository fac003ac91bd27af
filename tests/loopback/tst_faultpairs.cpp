// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/loopback/connectorfaults.h"

#include "app/simulator/simulator.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

#include <deque>
#include <random>

namespace tst_faultpairs {

using namespace feedwarden;
using namespace feedwarden::test;

namespace {

/// Stands between a line and its exchange, whose faults are those of messages, and does what the way itself can do. It
/// always listens, so that it sees every attempt.
class RoughWay final : public QTcpServer
{
public:
    enum class Fault { None, Slices, HoldsBack, Cuts, Ends, Swallows };

    explicit RoughWay(quint16 port) : m_port(port)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port on loopback: %s", qPrintable(errorString()));
    }
    ~RoughWay() override { qDeleteAll(m_ways); }

    void set(Fault fault)
    {
        m_fault = fault;
        for (Way *way : std::as_const(m_ways)) {
            if (fault == Fault::Cuts)
                way->client->abort();
            else if (fault == Fault::Ends)
                way->client->disconnectFromHost();
            forward(way);
        }
    }
    std::vector<Clock::time_point> accepted;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        accepted.push_back(Clock::now());
        auto *const way = new Way;
        m_ways += way;
        way->client = new QTcpSocket(way);
        way->client->setSocketDescriptor(descriptor);
        way->server = new QTcpSocket(way);
        const auto onwards = [=] {
            if (way->server->state() == QAbstractSocket::ConnectedState)
                way->server->write(way->client->readAll());
        };
        connect(way->client, &QTcpSocket::readyRead, way, onwards);
        connect(way->server, &QTcpSocket::connected, way, onwards);
        connect(way->server, &QTcpSocket::readyRead, way, [=, this] { forward(way); });
        connect(way->client, &QTcpSocket::disconnected, way->server, &QTcpSocket::disconnectFromHost);
        connect(way->server, &QTcpSocket::disconnected, way->client, &QTcpSocket::disconnectFromHost);
        connect(way->server, &QTcpSocket::errorOccurred, way->client, [=] { way->client->disconnectFromHost(); });
        way->server->connectToHost(QHostAddress::LocalHost, m_port);
    }

private:
    struct Way final : QObject {
        QTcpSocket *client = nullptr;
        QTcpSocket *server = nullptr;
    };

    void forward(Way *way)
    {
        if (m_fault == Fault::HoldsBack)   // It waits in the sockets, until the way is free again.
            return;
        const QByteArray bytes = way->server->isOpen() ? way->server->readAll() : QByteArray();
        if (m_fault == Fault::Swallows || bytes.isEmpty() || !way->client->isOpen())
            return;
        if (m_fault != Fault::Slices) {
            way->client->write(bytes);
            return;
        }
        for (const char byte : bytes) {
            way->client->write(&byte, 1);
            way->client->flush();
        }
    }

    const quint16 m_port;
    Fault m_fault = Fault::None;
    QList<Way *> m_ways;
};

/// One thing that goes wrong, of the exchange or of the way.
struct Mishap {
    QByteArray name;
    std::optional<Fault> fault{};
    RoughWay::Fault way = RoughWay::Fault::None;
};

/// Those that pass by themselves once they are over: what the host refuses for minutes or for good is left out, since
/// nobody would see the line come back.
std::vector<Mishap> mishaps()
{
    std::vector<Mishap> all;
    const auto add = [&](const char *name, Fault fault) {
        fault.lasting = fault.count > 0 ? 0ms : 900ms;
        all.push_back({name, fault});
    };
    using Kind = FaultKind;
    add("refuse", {.kind = Kind::Refuse});
    add("stall_handshake", {.kind = Kind::StallHandshake});
    for (const int code : {500, 502, 503, 504})
        add("http_status", {.kind = Kind::HttpStatus, .code = code});
    add("reset", {.kind = Kind::Reset});
    for (const int code : {1000, 1001, 1002, 1011, 1012, 4000})
        add("close", {.kind = Kind::Close, .code = code});
    add("half_open", {.kind = Kind::HalfOpen});
    add("one_way in", {.kind = Kind::OneWay, .direction = QStringLiteral("in")});
    add("one_way out", {.kind = Kind::OneWay, .direction = QStringLiteral("out")});
    add("mute", {.kind = Kind::Mute});
    add("mute_stream", {.kind = Kind::MuteStream, .stream = QStringLiteral("trade")});
    add("slow", {.kind = Kind::Slow, .latency = 200ms, .jitter = 100ms});
    add("drop_message", {.kind = Kind::DropMessage, .count = 3});
    add("duplicate", {.kind = Kind::Duplicate, .probability = 0.3});
    add("reorder", {.kind = Kind::Reorder, .probability = 0.2, .distance = 5});
    for (const char *mode : {"json", "utf8", "frame"})
        add("corrupt", {.kind = Kind::Corrupt, .count = 2, .mode = QLatin1String(mode)});
    add("flood", {.kind = Kind::Flood, .rate = 20'000});
    add("ping_flood", {.kind = Kind::PingFlood, .rate = 5'000});
    add("no_ack", {.kind = Kind::NoAck});
    add("clock_skew", {.kind = Kind::ClockSkew, .offset = 3s});
    add("accept_then_drop", {.kind = Kind::AcceptThenDrop});
    using Way = RoughWay::Fault;
    all.push_back({"the way slices", {}, Way::Slices});
    all.push_back({"the way holds back", {}, Way::HoldsBack});
    all.push_back({"the way is cut", {}, Way::Cuts});
    all.push_back({"the way ends", {}, Way::Ends});
    all.push_back({"the way swallows", {}, Way::Swallows});
    return all;
}

/// One line, its way and its exchange, to which two things are done at once.
class Victim final : public QObject
{
public:
    Victim(FaultBench &bench, quint64 seed) : m_seed(seed), m_simulator(options(seed))
    {
        const auto started = m_simulator.start();
        if (!started)
            qFatal("no simulator: %s", qPrintable(started.error().detail));
        const auto endpoint = m_simulator.endpoints().constFirst();
        m_way = std::make_unique<RoughWay>(quint16(endpoint.url.port()));
        QUrl url = endpoint.url;
        url.setPort(m_way->serverPort());
        m_line = std::make_unique<WatchedLine>(
            bench, WatchedLine::Setup{.url = url,
                                      .streams = {{QStringLiteral("BTCUSDT"), Channel::Trade},
                                                  {QStringLiteral("ETHUSDT"), Channel::BookTicker}},
                                      .restUrl = endpoint.restUrl,
                                      .adjust = [](Connector::Options &options) {
                                          options.backoff.connectTimeout = 1s;
                                          options.backoff.maxDelay = 500ms;
                                      }});
        m_wayTimer.setSingleShot(true);
        connect(&m_wayTimer, &QTimer::timeout, this, [this] { m_way->set(RoughWay::Fault::None); });
        connect(&m_simulator, &Simulator::faultEnded, this, [this] { --m_lasting; });
        m_line->connector->start();
    }

    [[nodiscard]] WatchedLine &line() { return *m_line; }
    [[nodiscard]] bool isOver() const { return m_lasting <= 0 && !m_wayTimer.isActive(); }
    [[nodiscard]] QByteArray name() const { return m_name; }
    /// Trusted again; or kept away by the exchange, which blames it for what a flood made it say (1008), and that not
    /// for longer than it has to be.
    [[nodiscard]] bool isWell() const
    {
        if (m_line->allTrusted())
            return true;
        const auto next = m_line->connector->snapshot().nextAttemptAt;
        return m_line->state() == LineState::Throttled && m_line->failures.constLast().closeCode == 1008 && next
               && *next - Clock::now() <= 72s;
    }

    void draw()
    {
        static const std::vector<Mishap> all = mishaps();
        std::mt19937_64 random(m_seed);
        std::vector<Mishap> drawn;
        std::sample(all.begin(), all.end(), std::back_inserter(drawn), 2, random);
        m_name = "seed " + QByteArray::number(qulonglong(m_seed)) + ": " + drawn[0].name + " and " + drawn[1].name;
        for (const Mishap &mishap : drawn) {
            if (mishap.fault) {
                const auto begun = m_simulator.inject(*mishap.fault);
                if (!begun)
                    qFatal("%s: %s", mishap.name.constData(), qPrintable(begun.error().detail));
                m_lasting += mishap.fault->lasting > 0ms ? 1 : 0;
            } else {
                m_way->set(mishap.way);
                m_wayTimer.start(900ms);
            }
        }
    }
    /// Nothing is wrong any more.
    void mend()
    {
        m_simulator.clear();
        m_way->set(RoughWay::Fault::None);
    }
    /// What its line has done that it must not; the way saw all attempts but those of a successor that stands by.
    [[nodiscard]] QString objection() const
    {
        const bool hasRotated = m_line->connector->metrics().rotations > 0
                                || m_way->accepted.size() > m_line->told<Reconnecting>().size() + 1;
        return m_line->objection(hasRotated ? std::vector<Clock::time_point>() : m_way->accepted);
    }

private:
    static Simulator::Options options(quint64 seed)
    {
        Simulator::Options options;
        options.venues = {QStringLiteral("binance-spot")};
        options.rate = 100;
        options.seed = seed;
        return options;
    }

    const quint64 m_seed;
    Simulator m_simulator;
    std::unique_ptr<RoughWay> m_way;
    std::unique_ptr<WatchedLine> m_line;
    QTimer m_wayTimer{this};
    QByteArray m_name;
    int m_lasting = 0;
};

}   // namespace

/// Two faults at once, drawn from a seed, on a living line: whatever they are, it tells the truth about each end, makes
/// no attempt earlier than promised, and is well again once they are over. More of them, or one seed again:
/// FEEDWARDEN_PAIRS=200 FEEDWARDEN_SEED=1 build/dev/tests/tests_connectorfaults tst_faultpairs
class TestFaultPairs : public QObject
{
    Q_OBJECT
private slots:
    void aLineOutlivesAnyTwoFaults();
};

void TestFaultPairs::aLineOutlivesAnyTwoFaults()
{
    const int wanted = qEnvironmentVariableIsSet("FEEDWARDEN_PAIRS") ? qEnvironmentVariableIntValue("FEEDWARDEN_PAIRS")
                                                                     : 8;
    const quint64 first = quint64(std::max(qEnvironmentVariableIntValue("FEEDWARDEN_SEED"), 1));
    constexpr int AtOnce = 8;
    for (int done = 0; done < wanted; done += AtOnce) {
        FaultBench bench;
        std::deque<Victim> victims;
        for (int i = done; i < std::min(done + AtOnce, wanted); ++i)
            victims.emplace_back(bench, first + quint64(i));
        const auto areAll = [&](auto &&what) { return std::all_of(victims.begin(), victims.end(), what); };
        QTRY_VERIFY_WITH_TIMEOUT(areAll([](Victim &v) { return v.line().allTrusted(); }), 20'000);
        for (Victim &victim : victims)
            victim.draw();
        QTRY_VERIFY_WITH_TIMEOUT(areAll([](Victim &v) { return v.isOver(); }), 20'000);
        for (Victim &victim : victims)
            victim.mend();
        for (Victim &victim : victims) {
            const bool isWell = QTest::qWaitFor([&] { return victim.isWell(); }, 30'000);
            QVERIFY2(isWell,
                     (victim.name() + ", and the line stays " + QByteArray(nameOf(victim.line().state()).data()))
                         .constData());
        }
        for (Victim &victim : victims) {
            const QString raised = victim.objection();
            QVERIFY2(raised.isEmpty(), (victim.name() + ": " + raised.toUtf8()).constData());
        }
    }
}

}   // namespace tst_faultpairs

FEEDWARDEN_GUILESS_TEST(tst_faultpairs::TestFaultPairs)
#include "tst_faultpairs.moc"
