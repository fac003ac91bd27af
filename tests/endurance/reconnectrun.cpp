// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endurance/reconnectrun.h"

#include "core/transport/websockettransport.h"
#include "core/venues/venueregistry.h"

#include <QJsonDocument>

#include <algorithm>

namespace feedwarden {

static constexpr auto LookEvery = 5ms;
/// So many looks without a new or a lost QObject: what was to be deleted later is gone.
static constexpr int CalmLooks = 20;
/// A round or calm that takes longer has failed; thousands of times what it takes.
static constexpr qint64 LongestRoundMs = 120'000;

/// One way in which all sessions end.
struct ReconnectRun::Ending {
    /// To the simulator; %1 is the number of sessions per venue that it is to hit again.
    std::vector<QByteArray> commands = {};
    void (*act)(Connector &line) = nullptr;   ///< Done to each line.
    bool isEverybody = true;                  ///< Every line has lost its session by this.
};

const std::vector<ReconnectRun::Ending> &ReconnectRun::endings()
{
    static const std::vector<Ending> all{
        {.commands = {R"({"fault":"reset"})"}},
        {.commands = {R"({"fault":"close","code":1001})"}},
        {.commands = {R"({"fault":"accept_then_drop","count":%1})", R"({"fault":"reset"})"}},
        {.commands = {R"({"fault":"close","code":1011,"reason":"internal error"})"}},
        {.commands = {R"({"fault":"http_status","code":503,"count":%1})", R"({"fault":"reset"})"}},
        {.act = [](Connector &line) { line.reconnect(); }},
        {.commands = {R"({"fault":"corrupt","mode":"frame","count":%1})"}, .isEverybody = false},
        {.act =
             [](Connector &line) {
                 line.stop();
                 line.start();
             }},
        {.commands = {R"({"fault":"corrupt","mode":"utf8","count":%1})"}, .isEverybody = false},
        {.commands = {R"({"fault":"refuse","for_ms":100})", R"({"fault":"reset"})"}},
    };
    return all;
}

ReconnectRun::ReconnectRun(const Options &options, QObject *parent) : QObject(parent), m_options(options)
{
    connect(&m_timer, &QTimer::timeout, this, &ReconnectRun::look);
    connect(&m_simulator, &QProcess::readyReadStandardOutput, this, &ReconnectRun::readSimulator);
    connect(&m_simulator, &QProcess::errorOccurred, this,
            [this] { fail(QStringLiteral("the simulator: %1").arg(m_simulator.errorString())); });
    connect(&m_simulator, &QProcess::finished, this, [this] { fail(QStringLiteral("the simulator has ended")); });
}

ReconnectRun::~ReconnectRun()
{
    m_isOver = true;
    m_lines.clear();
    m_simulator.disconnect(this);
    m_simulator.kill();
    m_simulator.waitForFinished(10'000);
}

void ReconnectRun::start()
{
    struct Wanted {
        const char *venue, *symbol;
        Channel channel;
    };
    // What speaks as soon as somebody asks, and often.
    static constexpr Wanted wanted[] = {{"binance-spot", "BTCUSDT", Channel::BookTicker},
                                        {"okx", "BTC-USDT", Channel::Ticker},
                                        {"bybit-linear", "BTCUSDT", Channel::Ticker},
                                        {"coinbase", "BTC-USD", Channel::Ticker},
                                        {"kraken", "BTC/USD", Channel::Ticker}};
    QStringList arguments{QStringLiteral("serve"), QStringLiteral("--rate"), QStringLiteral("100")};
    for (const Wanted &each : wanted) {
        m_exchanges.push_back({QLatin1String(each.venue), QLatin1String(each.symbol), each.channel, {}, {}});
        arguments << QStringLiteral("--venue") << QLatin1String(each.venue);
    }
    m_clock.start();
    m_round.start();
    // It logs every fault.
    m_simulator.setStandardErrorFile(QProcess::nullDevice());
    m_simulator.start(m_options.simulator, arguments);
}

void ReconnectRun::readSimulator()
{
    while (m_simulator.canReadLine() && !m_isOver) {
        const QByteArray line = m_simulator.readLine();
        const QJsonObject said = QJsonDocument::fromJson(line).object();
        if (said.contains(QLatin1String("ok"))) {
            if (!said.value(QLatin1String("ok")).toBool())
                fail(QStringLiteral("the simulator: %1").arg(QString::fromUtf8(line)));
            continue;
        }
        const QString venue = said.value(QLatin1String("venue")).toString();
        const auto found = std::ranges::find(m_exchanges, venue, &Exchange::venue);
        if (found == m_exchanges.end())
            return fail(QStringLiteral("the simulator says %1").arg(QString::fromUtf8(line)));
        found->url = QUrl(said.value(QLatin1String("url")).toString());
        found->restUrl = QUrl(said.value(QLatin1String("rest_url")).toString());
    }
    if (m_isOver || m_governor || std::ranges::any_of(m_exchanges, &QUrl::isEmpty, &Exchange::url))
        return;
    GovernorPolicy policy;
    policy.attemptsPerSecond = 10'000;
    policy.handshakesPerHost = policy.handshakesTotal = 1'000;
    policy.windowShare = 1;
    GovernorPolicy::HostOverride everyHost;
    everyHost.host = m_exchanges.front().url.host();
    everyHost.window = RollingWindow{500, 1s};   // Each is remembered for as long as the window may need it.
    policy.hosts = {everyHost};
    m_governor = std::make_unique<GovernorService>(policy, 7);
    m_rest = std::make_unique<RestClient>();
    m_lines.resize(size_t(m_options.lines));
    for (size_t i = 0; i < m_lines.size(); ++i)
        makeLine(i);
    m_roundGoal = m_options.lines;
    m_timer.start(LookEvery);
}

void ReconnectRun::makeLine(size_t index)
{
    const Exchange &exchange = m_exchanges[index % m_exchanges.size()];
    Connector::Options options;
    options.feed = exchange.venue;
    options.line = int(index) + 1;
    options.url = exchange.url;
    options.backoff.initialDelay = options.backoff.maxDelay = 20ms;
    options.backoff.multiplier = 1;
    options.backoff.stableAfter = 1s;
    // Never opened: it is lost sessions that are wanted, not waits. At a calm the failures in a row begin anew.
    options.breaker.failureThreshold = options.breaker.flapThreshold = 1'000;
    options.breaker.flapWindow = 1s;
    options.health.pingInterval = 1s;
    options.seed = index + 1;
    QList<StreamKey> streams{{exchange.symbol, exchange.channel}};
    // REST and books, too, but on few lines: REST has a pace of its own, which is kept. Binance's books would have
    // every round wait for it.
    if (index < m_exchanges.size()) {
        options.restUrl = exchange.restUrl;
        if (!exchange.venue.startsWith(QLatin1String("binance")))
            streams.append({exchange.symbol, Channel::Depth});
    }
    Line &line = m_lines[index];
    line.connector = std::make_unique<Connector>(
        options, [venue = exchange.venue] { return createProtocol(venue); },
        [] { return std::make_unique<WebSocketTransport>(); }, m_governor.get(), m_rest.get());
    connect(line.connector.get(), &Connector::stateChanged, this, [this, index](LineState state) {
        if (state != LineState::Subscribing)
            return;
        ++m_sessions;
        ++m_lines[index].sessions;
        if (m_options.leftBehind)
            m_options.leftBehind();
    });
    line.connector->setStreams(streams);
    line.connector->start();
}

qint64 ReconnectRun::reconnects() const { return std::max<qint64>(0, m_sessions - m_options.lines); }

bool ReconnectRun::isUp(const Line &line, bool stable) const
{
    const LineState state = line.connector->state();
    return (state == LineState::Stable || (!stable && state == LineState::Streaming)) && !line.connector->isBlind();
}

void ReconnectRun::look()
{
    const bool isWarm = m_phase != Phase::OldLines;   // No line has to be older than the round.
    if (m_round.elapsed() > LongestRoundMs) {
        const auto down = std::ranges::find_if(m_lines, [&](const Line &each) { return !isUp(each, !isWarm); });
        if (down == m_lines.end()) {
            return fail(m_sessions < m_roundGoal ? QStringLiteral("round %1: not every session has ended").arg(m_rounds)
                                                 : QStringLiteral("round %1: objects come and go").arg(m_rounds));
        }
        return fail(QStringLiteral("round %1: line %2 of %3 is still %4")
                        .arg(m_rounds)
                        .arg(down - m_lines.begin() + 1)
                        .arg(m_exchanges[size_t(down - m_lines.begin()) % m_exchanges.size()].venue,
                             nameOf(down->connector->state())));
    }
    if (m_sessions < m_roundGoal
        || !std::ranges::all_of(m_lines, [&](const Line &each) { return isUp(each, !isWarm); })) {
        m_sameObjects = 0;
        return;
    }
    if (m_phase == Phase::Rounds) {
        if (m_rounds % m_options.roundsPerCalm != 0)
            return beginRound();
        m_phase = Phase::OldLines;
        return;
    }
    HeldResources held = HeldResources::ofThisProcess();
    if (held.objects != std::exchange(m_objectsSeen, held.objects))
        m_sameObjects = 0;
    if (++m_sameObjects < CalmLooks)
        return;
    m_sameObjects = 0;
    held.at = std::chrono::milliseconds(m_clock.elapsed());
    held.reconnects = reconnects();
    held.isOfNewLines = m_phase == Phase::NewLines;
    m_calms.push_back(held);
    emit calm(held);
    m_round.start();
    if (m_phase == Phase::OldLines) {
        m_phase = Phase::NewLines;
        m_roundGoal = m_sessions + m_options.lines;
        for (size_t i = 0; i < m_lines.size(); ++i) {
            m_lines[i].connector.reset();
            makeLine(i);
        }
        return;
    }
    if (held.reconnects < m_options.reconnects)
        return beginRound();
    m_isOver = true;
    m_timer.stop();
    emit finished();
}

void ReconnectRun::beginRound()
{
    m_phase = Phase::Rounds;
    m_round.start();
    const Ending &ending = endings()[size_t(m_rounds++) % endings().size()];
    m_roundGoal = m_sessions + (ending.isEverybody ? m_options.lines : 1);
    for (const QByteArray &command : ending.commands)
        tell(QByteArray(command).replace("%1", QByteArray::number(m_options.lines / int(m_exchanges.size()) / 2)));
    if (ending.act) {
        for (const Line &line : m_lines)
            ending.act(*line.connector);
    }
}

void ReconnectRun::tell(const QByteArray &command) { m_simulator.write(command + '\n'); }

void ReconnectRun::fail(const QString &why)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_timer.stop();
    m_problem = why;
    emit failed(why);
}

}   // namespace feedwarden
