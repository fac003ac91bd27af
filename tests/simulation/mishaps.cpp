// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulatedworld.h"
#include "tests/support/virtualtime.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace feedwarden {

// What goes wrong, drawn from the seed: each of them begins, lasts and ends here.

QLatin1String nameOf(Mishap mishap)
{
    static constexpr std::array Names = {"refused",
                                         "no_answer",
                                         "slow_handshake",
                                         "name_not_found",
                                         "tls_fails",
                                         "tls_stalls",
                                         "upgrade_stalls",
                                         "bad_upgrade",
                                         "reset_at_upgrade",
                                         "forbidden_403",
                                         "banned_418",
                                         "too_many_429",
                                         "region_blocked_451",
                                         "server_error_5xx",
                                         "accepted_then_dropped",
                                         "resets",
                                         "drops",
                                         "closes",
                                         "shutdown_notice",
                                         "half_open",
                                         "loses_incoming",
                                         "loses_outgoing",
                                         "latency",
                                         "bandwidth",
                                         "gaps",
                                         "duplicates",
                                         "reorders",
                                         "checksums",
                                         "mutes",
                                         "mutes_stream",
                                         "malformed",
                                         "foreign",
                                         "rejects",
                                         "no_acknowledgement",
                                         "clock_jump",
                                         "rest_fails",
                                         "sleep",
                                         "standstill",
                                         "link_down",
                                         "user_stops",
                                         "user_pushes",
                                         "streams_change",
                                         "all_stop_and_go"};
    static_assert(Names.size() == MishapCount);
    return QLatin1String(Names[size_t(mishap)]);
}

Clock::duration SimulatedWorld::drawn(Clock::duration mean)
{
    return Clock::duration(qint64(-std::log(1 - m_dice.unit()) * double(mean.count())));
}

void SimulatedWorld::letThingsGoWrong(Clock::duration mean)
{
    m_isOver = false;
    goWrong(mean);
}

void SimulatedWorld::endAll()
{
    m_isOver = true;
    for (Site &site : m_sites) {
        site.host->openDoor();
        setPath(site, {});
        site.host->setRest(0);
        site.host->endAllFaults();
        site.doorBy = site.pathBy = site.restBy = 0;
    }
    if (std::exchange(m_isLinkDown, false))
        networkIsUp();
}

void SimulatedWorld::goWrong(Clock::duration mean)
{
    m_life.after(drawn(mean), [this, mean] {
        if (m_isOver)
            return;
        const int count = 1 + below(6);
        for (int i = 0; i < count; ++i) {
            const auto mishap = Mishap(below(MishapCount));
            // Short ones as likely as long ones.
            const Clock::duration lasting(qint64(std::exp(m_dice.uniform(0, std::log(400.0))) * 1e9));
            m_life.after(Clock::duration(qint64(m_dice.uniform(0, 10e9))), [this, mishap, lasting] {
                if (!m_isOver)
                    begin(mishap, lasting);
            });
        }
        goWrong(mean);
    });
}

void SimulatedWorld::nudge(int host)
{
    for (auto &[number, line] : m_lines) {
        if (host < 0 || line.host == host)
            m_judge.commanded(number, SimulationJudge::Command::Nudge, Clock::now());
    }
}

void SimulatedWorld::networkIsUp()
{
    for (const auto &[number, line] : m_lines)
        m_judge.commanded(number, SimulationJudge::Command::NetworkUp, Clock::now());
    m_governor.noteNetworkUp();
    for (auto &[number, line] : m_lines)
        line.connector->setNetworkUp(true);
}

void SimulatedWorld::setPath(Site &site, const SimulatedPath &path)
{
    site.host->setPath(path);
    m_judge.pathLost(site.host->number(), path.losesIncoming || path.losesOutgoing, Clock::now());
}

void SimulatedWorld::begin(Mishap mishap, Clock::duration lasting)
{
    ++m_mishaps[size_t(mishap)];
    ++m_lastMishap;
    note(900 + quint64(mishap), quint64(lasting.count()));
    Site &site = m_sites[size_t(below(Hosts))];
    write(QStringLiteral("mishap %1 at %2 for %3 s")
              .arg(nameOf(mishap), site.venue)
              .arg(toMs(lasting) / 1'000, 0, 'f', 1));
    if (mishap <= Mishap::ServerError5xx)
        beginAtDoor(site, mishap, lasting);
    else if (mishap <= Mishap::Bandwidth)
        beginOnPath(site, mishap, lasting);
    else if (mishap <= Mishap::RestFails)
        beginInMessages(site, mishap, lasting);
    else
        beginHere(mishap, lasting);
}

/// Who comes meanwhile does not get in; and mostly somebody has to come.
void SimulatedWorld::beginAtDoor(Site &site, Mishap mishap, Clock::duration lasting)
{
    using Fate = SimulatedArrival::Fate;
    SimulatedArrival arrival;
    std::optional<std::chrono::milliseconds> wish;
    const auto answers = [&](int status) {
        arrival.fate = Fate::HttpAnswer;
        arrival.status = status;
    };
    switch (mishap) {
    case Mishap::Refused:
        arrival.fate = Fate::Refused;
        break;
    case Mishap::NoAnswer:
        arrival.fate = Fate::NoAnswer;
        break;
    case Mishap::SlowHandshake:
        arrival.partTakes = std::chrono::milliseconds(200 + below(3'500));
        break;
    case Mishap::NameNotFound:
        arrival.fate = Fate::NameNotFound;
        break;
    case Mishap::TlsFails:
        arrival.fate = Fate::TlsFailed;
        break;
    case Mishap::TlsStalls:
        arrival.fate = Fate::TlsStalls;
        break;
    case Mishap::UpgradeStalls:
        arrival.fate = Fate::UpgradeStalls;
        break;
    case Mishap::BadUpgrade:
        arrival.fate = Fate::BadUpgrade;
        break;
    case Mishap::ResetAtUpgrade:
        arrival.fate = Fate::Reset;
        break;
    case Mishap::Forbidden403:
        answers(403);
        break;
    case Mishap::Banned418:
        answers(418);
        break;
    case Mishap::TooMany429:
        answers(429);
        break;
    case Mishap::RegionBlocked451:
        answers(451);
        break;
    default:
        answers(500 + below(5));
        break;
    }
    if (arrival.fate == Fate::HttpAnswer && arrival.status != 451 && m_dice.unit() < 0.5) {
        const int secondsToWait = 1 + below(150);
        QByteArray value = QByteArray::number(secondsToWait);
        wish = std::chrono::seconds(secondsToWait);
        if (m_dice.unit() < 0.3) {
            // As a date it is a wait from when it is read, rounded to whole seconds by whoever wrote it.
            const QDateTime until = toDateTime(wallNow() + *wish);
            value = QLocale::c().toString(until, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1() + " GMT";
            wish = 1s;
        }
        arrival.headers = {{"retry-after", value}};
    }
    site.doorBy = m_lastMishap;
    site.host->setDoor(arrival, m_dice.unit() < 0.7 ? 1 : 0.5, wish);
    m_life.after(lasting, [&site, by = m_lastMishap] {
        if (site.doorBy == by)
            site.host->openDoor();
    });
    if (m_dice.unit() < 0.7)
        site.host->resetAll(m_dice.unit() < 0.5 ? 1 : 0.5);
}

void SimulatedWorld::beginOnPath(Site &site, Mishap mishap, Clock::duration lasting)
{
    static constexpr std::array Codes = {1000, 1001, 1002, 1005, 1008, 1011, 1012, 1013, 3001, 4004};
    SimulatedPath path;
    switch (mishap) {
    case Mishap::AcceptedThenDropped: {
        Fault fault;
        fault.kind = FaultKind::AcceptThenDrop;
        fault.count = 1 + below(8);
        site.host->beginFault(m_lastMishap, fault);
        site.host->resetAll(0.7);
        m_life.after(lasting, [&site, by = m_lastMishap] { site.host->endFault(by); });
        return;
    }
    case Mishap::Resets:
        site.host->resetAll(m_dice.unit() < 0.5 ? 1 : 0.4);
        return;
    case Mishap::Drops:
        site.host->dropAll(m_dice.unit() < 0.5 ? 1 : 0.4);
        return;
    case Mishap::Closes:
        site.host->closeAll(m_dice.unit() < 0.5 ? 1 : 0.4, Codes[size_t(below(int(Codes.size())))], {});
        return;
    case Mishap::ShutdownNotice:
        site.host->announceShutdown(std::chrono::milliseconds(2'000 + below(20'000)));
        return;
    case Mishap::HalfOpen:
        path.losesIncoming = path.losesOutgoing = true;
        break;
    case Mishap::LosesIncoming:
        path.losesIncoming = true;
        break;
    case Mishap::LosesOutgoing:
        path.losesOutgoing = true;
        break;
    case Mishap::Latency:
        path.latency = std::chrono::milliseconds(50 + below(1'500));
        path.jitter = std::chrono::milliseconds(below(1'000));
        break;
    default:
        path.bytesPerSecond = 500 + below(20'000);
        break;
    }
    if (m_isLinkDown)
        return;
    site.pathBy = m_lastMishap;
    setPath(site, path);
    m_life.after(lasting, [this, &site, by = m_lastMishap, isLost = path.losesIncoming || path.losesOutgoing] {
        if (site.pathBy != by || m_isLinkDown)
            return;
        setPath(site, {});
        // Those that were there before are unknown at the other end, or heard half of it.
        if (isLost)
            site.host->resetAll(1);
    });
}

void SimulatedWorld::beginInMessages(Site &site, Mishap mishap, Clock::duration lasting)
{
    Fault fault;
    fault.probability = 0.05 + 0.4 * m_dice.unit();
    switch (mishap) {
    case Mishap::Gaps:
        fault.kind = FaultKind::DropMessage;
        break;
    case Mishap::Duplicates:
        fault.kind = FaultKind::Duplicate;
        break;
    case Mishap::Reorders:
        fault.kind = FaultKind::Reorder;
        fault.distance = 1 + below(3);
        break;
    case Mishap::Checksums:
        fault.kind = FaultKind::BadChecksum;
        break;
    case Mishap::Mutes:
        fault.kind = FaultKind::Mute;
        fault.probability = 1;
        break;
    case Mishap::MutesStream:
        fault.kind = FaultKind::MuteStream;
        fault.symbol = site.usual[size_t(below(int(site.usual.size())))].symbol;
        fault.probability = 1;
        break;
    case Mishap::Malformed:
        fault.kind = FaultKind::Corrupt;
        fault.probability *= 0.2;
        break;
    case Mishap::Foreign:
        site.host->sendNonsense(m_dice.unit() < 0.5 ? QByteArray(R"({"e":"trade","s":"NOBODYUSDT","t":1,"p":"1"})")
                                                    : QByteArray(R"({"channel":"nobody-knows","data":[]})"));
        for (auto &[number, line] : m_lines) {
            if (line.host == site.host->number())
                m_judge.pathLost(line.host, site.host->path().losesIncoming || site.host->path().losesOutgoing,
                                 Clock::now());
        }
        return;
    case Mishap::Rejects:
        fault.kind = FaultKind::RejectSubscription;
        fault.count = 1 + below(4);
        site.host->resetAll(0.7);
        break;
    case Mishap::NoAcknowledgement:
        fault.kind = FaultKind::NoAck;
        fault.count = 1 + below(4);
        site.host->resetAll(0.7);
        break;
    case Mishap::ClockJump:
        site.host->setSkew(std::chrono::milliseconds(below(20'000) - 10'000));
        m_judge.clockSkewed(site.host->number(), site.host->skew(), Clock::now());
        return;
    default: {
        static constexpr std::array Statuses = {-1, -2, 429, 418, 500, 503};
        const int status = Statuses[size_t(below(int(Statuses.size())))];
        site.restBy = m_lastMishap;
        site.host->setRest(status, m_dice.unit() < 0.5 ? std::optional(1 + below(100)) : std::nullopt);
        m_life.after(lasting, [&site, by = m_lastMishap] {
            if (site.restBy == by)
                site.host->setRest(0);
        });
        return;
    }
    }
    site.host->beginFault(m_lastMishap, fault);
    m_life.after(lasting, [&site, by = m_lastMishap] { site.host->endFault(by); });
}

/// What happens on this side.
void SimulatedWorld::beginHere(Mishap mishap, Clock::duration lasting)
{
    auto chosen = m_lines.begin();
    std::advance(chosen, below(int(m_lines.size())));
    Line &line = chosen->second;
    switch (mishap) {
    case Mishap::Sleep:
    case Mishap::Standstill: {
        const bool isSleep = mishap == Mishap::Sleep;
        const Clock::duration time = isSleep ? 10 * lasting : std::min<Clock::duration>(lasting, 30s) + 6s;
        m_judge.slept(time + 1s, !isSleep, Clock::now() + time);
        VirtualTime::leap(time, !isSleep);
        // The tick that sees it is late itself.
        m_life.after(std::chrono::milliseconds(below(1'000)), [this, time, isSleep] {
            m_judge.slept(Clock::duration(0), !isSleep, Clock::now());
            if (isSleep)
                m_governor.noteNetworkUp();
            for (auto &[number, its] : m_lines) {
                if (isSleep)
                    its.connector->noteSuspended(time);
                else
                    its.connector->noteStalled(time);
            }
        });
        return;
    }
    case Mishap::LinkDown: {
        if (std::exchange(m_isLinkDown, true))
            return;
        SimulatedPath dead;
        dead.losesIncoming = dead.losesOutgoing = true;
        for (Site &site : m_sites)
            setPath(site, dead);
        const bool isTold = m_dice.unit() < 0.6;
        if (isTold) {
            for (auto &[number, its] : m_lines) {
                m_judge.commanded(number, SimulationJudge::Command::NetworkLost, Clock::now());
                its.connector->setNetworkUp(false);
            }
        }
        m_life.after(lasting, [this, isTold] {
            if (!std::exchange(m_isLinkDown, false))
                return;
            for (Site &site : m_sites)
                setPath(site, {});
            for (Site &site : m_sites)
                site.host->resetAll(1);
            if (isTold)
                networkIsUp();
        });
        return;
    }
    case Mishap::UserStops:
        if (!line.own)
            return;
        stop(line);
        m_life.after(lasting, [this, &line] { start(line); });
        return;
    case Mishap::UserPushes:
        nudge(line.host);
        switch (below(3)) {
        case 0:
            if (line.own ? line.isStarted : true)
                line.connector->connectNow();
            return;
        case 1:
            if (line.own ? line.isStarted : true)
                line.connector->reconnect();
            return;
        default:
            line.connector->resetBreaker();
            return;
        }
    case Mishap::StreamsChange: {
        Site &site = m_sites[size_t(line.host)];
        if (site.pool) {
            std::vector<StreamKey> some = site.usual;
            some.resize(some.size() - size_t(below(4)));
            site.pool->setStreams({some.begin(), some.end()});
            m_life.after(lasting, [&site] { site.pool->setStreams({site.usual.begin(), site.usual.end()}); });
            return;
        }
        const QList<StreamKey> usual = {site.usual[size_t(2 * (line.connector->snapshot().line - 1))],
                                        site.usual[size_t(2 * (line.connector->snapshot().line - 1) + 1)]};
        const auto set = [this, &line](const QList<StreamKey> &streams) {
            m_judge.streamsWanted(line.number, {streams.begin(), streams.end()}, Clock::now());
            line.streams = streams;
            line.connector->setStreams(streams);
        };
        const auto another = site.usual[size_t(below(int(site.usual.size())))];
        set(usual.contains(another) ? QList<StreamKey>{usual.front()} : usual + QList<StreamKey>{another});
        m_life.after(lasting, [set, usual] { set(usual); });
        return;
    }
    default:
        stopAndGo();
        return;
    }
}

void SimulatedWorld::start(Line &line)
{
    m_judge.commanded(line.number, SimulationJudge::Command::Start, Clock::now());
    line.isStarted = true;
    line.connector->start();
}

void SimulatedWorld::stop(Line &line)
{
    m_judge.commanded(line.number, SimulationJudge::Command::Stop, Clock::now());
    line.isStarted = false;
    write(line.name + QStringLiteral(" is stopped"));
    line.connector->stop();
}

/// All of them one by one, and released in another order.
void SimulatedWorld::stopAndGo()
{
    std::vector<int> order;
    for (const auto &[number, line] : m_lines) {
        if (line.own)
            order.push_back(number);
    }
    const auto shuffle = [&] {
        for (size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[size_t(below(int(i)))]);
    };
    Clock::duration at{0};
    shuffle();
    for (const int number : order)
        m_life.after(at += std::chrono::milliseconds(below(3'000)), [this, number] { stop(m_lines.at(number)); });
    shuffle();
    for (const int number : order)
        m_life.after(at += std::chrono::milliseconds(below(3'000)), [this, number] { start(m_lines.at(number)); });
}

}   // namespace feedwarden
