// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/madeupday.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <random>

namespace feedwarden::testing {

namespace {

struct Spell {
    WallTime from, to;
    enum Kind { Outage, Silent, Rotation } kind = Outage;
    Cause cause = Cause::ConnectionReset;
};

struct Past {
    std::vector<Spell> spells;
    double rtt = 10, lag = 20, rate = 100;
    WallTime begin{};
};

Clock::time_point clockAt(WallTime time) { return Clock::time_point(time.time_since_epoch()); }

}   // namespace

void makeUpDay(MadeUpDay *day, int count, WallTime to, std::chrono::seconds length, quint32 seed)
{
    struct Kind {
        const char *name, *title;
        double rtt, lag, rate;
    };
    static constexpr Kind kinds[] = {
        {"binance-spot", "Binance Spot", 12, 31, 842},
        {"binance-usdm", "Binance USD-M", 11, 28, 1105},
        {"coinbase", "Coinbase", 48, 64, 120},
        {"bybit-linear", "Bybit Linear", 63, 88, 240},
        {"okx", "OKX", 71, 92, 96},
        {"bybit-spot", "Bybit Spot", 61, 80, 180},
        {"kraken", "Kraken", 35, 52, 60},
        {"polymarket", "Polymarket", 104, 140, 0.4},
        {"coinbase-ex", "Coinbase Exchange", 44, 60, 90},
        {"okx-2", "OKX swaps", 70, 95, 300},
        {"kraken-2", "Kraken futures", 33, 50, 80},
        {"generic", "Other", 20, 25, 5},
    };
    std::mt19937 random(seed);
    const auto uniform = [&random](double low, double high) {
        return std::uniform_real_distribution(low, high)(random);
    };
    const auto seconds = [](double value) { return Clock::duration(Clock::rep(value * 1e9)); };

    day->from = to - length;
    day->to = to;
    std::map<QString, Past> pasts;
    std::vector<Event> events;
    count = std::min(count, int(std::size(kinds)));
    const double hours = double(length.count()) / 3600;
    const WallTime linkDown = to - length / 5;
    const WallTime asleepFrom = day->from + length / 4;
    const WallTime asleepTo = asleepFrom + length / 40;

    for (int i = 0; i < count; ++i) {
        const Kind &kind = kinds[i];
        const QString name = QString::fromLatin1(kind.name);
        day->feeds.append({name, QString::fromLatin1(kind.title)});
        Past &past = pasts[name];
        past.rtt = kind.rtt;
        past.lag = kind.lag;
        past.rate = kind.rate;
        past.begin = i == count - 1 ? day->from + length / 10 : day->from;

        const auto addSpells = [&](int howMany, double shortest, double longest, Spell::Kind spell) {
            static constexpr Cause causes[] = {Cause::ConnectionReset, Cause::ReceiveDead, Cause::ClosedByServer,
                                               Cause::ConnectionLost, Cause::AnnouncedRestart};
            for (int n = 0; n < howMany; ++n) {
                const WallTime begin = past.begin + seconds(uniform(0.02, 0.93) * double(length.count()) * 0.9);
                past.spells.push_back(
                    {begin, begin + seconds(uniform(shortest, longest)), spell, causes[size_t(uniform(0, 4.999))]});
            }
        };
        const int outages = int(std::lround(hours / 24 * 4 + uniform(0, 2) * (i % 3)));
        addSpells(outages, 2, 40 + hours * 10, Spell::Outage);
        addSpells(int(std::lround(1 + uniform(0, 2))), 20, 60 + hours * 20, Spell::Silent);
        addSpells(int(std::lround(hours / 24 + uniform(0, 1))), 2, 6, Spell::Rotation);
        past.spells.push_back({linkDown, linkDown + 45s, Spell::Outage, Cause::NoNetwork});
        // The last hour is the one that is looked at most.
        const auto ago = [to](double minutes) { return to - Clock::duration(Clock::rep(minutes * 60e9)); };
        if (i == 1)
            past.spells.push_back({ago(34.8), ago(34.5), Spell::Rotation});
        if (i == 2) {
            past.spells.push_back({ago(41.4), ago(38.9), Spell::Silent});
            past.spells.push_back({ago(12), ago(11.3), Spell::Outage, Cause::ReceiveDead});
            past.spells.push_back({ago(0.3), to + 1h, Spell::Silent});
        }
        if (i == 4)
            past.spells.push_back({ago(48), ago(47.7), Spell::Outage, Cause::ConnectionReset});
        if (i == count - 2)
            past.spells.push_back({to - 41s, to + 1h, Spell::Outage, Cause::ConnectionReset});
        std::sort(past.spells.begin(), past.spells.end(),
                  [](const Spell &a, const Spell &b) { return a.from < b.from; });
        // What overlaps another spell or the sleep is left out.
        std::vector<Spell> kept;
        for (const Spell &spell : past.spells) {
            const bool inSleep = spell.from < asleepTo + 30s && spell.to > asleepFrom - 30s;
            if (!inSleep && (kept.empty() || kept.back().to + 40s < spell.from))
                kept.push_back(spell);
        }
        past.spells = kept;

        const auto tell = [&](WallTime time, EventPayload payload) {
            if (time < to)
                events.push_back(
                    {.time = time, .at = clockAt(time), .feed = name, .line = 1, .payload = std::move(payload)});
        };
        for (const Spell &spell : past.spells) {
            if (spell.kind == Spell::Rotation) {
                tell(spell.from, StateChanged{LineState::Stable, LineState::Rotating, Cause::Rotation});
                tell(spell.to, StateChanged{LineState::Rotating, LineState::Stable, Cause::None});
                continue;
            }
            if (spell.kind == Spell::Silent) {
                const StreamKey stream{QStringLiteral("BTC-USD"), Channel::Depth};
                tell(spell.from, TrustChanged{stream, TrustState::Trusted, TrustState::Silent});
                tell(spell.to, TrustChanged{stream, TrustState::Silent, TrustState::Trusted});
                continue;
            }
            const bool isLocal = spell.cause == Cause::NoNetwork;
            Failure lost{.failureClass = isLocal ? FailureClass::Local : FailureClass::Counts,
                         .cause = spell.cause,
                         .detail = QStringLiteral("after %1 s").arg(int(uniform(100, 9000)))};
            tell(spell.from, ConnectionFailed{lost});
            tell(spell.from,
                 StateChanged{LineState::Stable, isLocal ? LineState::Offline : LineState::Waiting, spell.cause});
            WallTime at = spell.from;
            for (int attempt = 1; at < spell.to && attempt < 200; ++attempt) {
                const double planned = std::min(46.0, std::pow(2.0, attempt - 1)) * uniform(0.7, 1.3);
                tell(at, Reconnecting{attempt, seconds(planned)});
                const WallTime start = at + seconds(planned + uniform(0.001, 0.02));
                if (start >= spell.to)
                    break;
                tell(start, StateChanged{LineState::Waiting, LineState::Connecting, spell.cause});
                const double lasts = uniform(0.05, 2);
                if (start + seconds(lasts) >= spell.to)
                    break;
                at = start + seconds(lasts);
                tell(at, ConnectionFailed{{.cause = Cause::ConnectionRefused, .detail = QStringLiteral("port 443")}});
                if (attempt == 10)
                    tell(at, BreakerOpened{10, 30s});
                tell(at,
                     StateChanged{LineState::Connecting, attempt >= 10 ? LineState::BreakerOpen : LineState::Waiting,
                                  Cause::ConnectionRefused});
            }
            if (spell.to < to) {
                tell(spell.to, StateChanged{LineState::Connecting, LineState::Streaming, Cause::None});
                tell(spell.to, Reconnected{spell.to - spell.from, 1});
            }
        }
    }
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.time < b.time; });

    size_t nextEvent = 0;
    std::map<QString, FeedSnapshot> snapshots;
    std::map<QString, double> walk;
    for (WallTime now = day->from; now < to; now += 1s) {
        for (; nextEvent < events.size() && events[nextEvent].time <= now; ++nextEvent) {
            events[nextEvent].id = nextEvent + 1;
            day->history.addEvent(events[nextEvent]);
        }
        if (now >= asleepFrom && now < asleepTo)
            continue;
        const double hour = std::chrono::duration<double, std::ratio<3600>>(now - day->from).count();
        for (const MadeUpDay::Feed &feed : std::as_const(day->feeds)) {
            const Past &past = pasts[feed.name];
            if (now < past.begin)
                continue;
            FeedSnapshot &snapshot = snapshots[feed.name];
            snapshot.name = feed.name;
            snapshot.title = feed.title;
            if (snapshot.lines.isEmpty()) {
                snapshot.lines.append(ConnectionSnapshot{});
                snapshot.streams.append({.key = {QStringLiteral("BTC-USD"), Channel::Depth}});
            }
            const Spell *spell = nullptr;
            const Spell *before = nullptr;
            for (const Spell &each : past.spells) {
                if (each.from <= now && now < each.to)
                    spell = &each;
                if (each.to <= now)
                    before = &each;
            }
            const bool isDown = spell && spell->kind == Spell::Outage;
            const bool isSilent = spell && spell->kind == Spell::Silent;
            ConnectionSnapshot &worst = snapshot.worst;
            worst.takenAt = clockAt(now);
            worst.cause = isDown ? spell->cause : Cause::None;
            worst.downSince = isDown ? std::optional(clockAt(spell->from)) : std::nullopt;
            worst.state = LineState::Stable;
            if (isDown)
                worst.state = spell->cause == Cause::NoNetwork ? LineState::Offline : LineState::Waiting;
            else if (spell && spell->kind == Spell::Rotation)
                worst.state = LineState::Rotating;
            snapshot.lines[0].takenAt = worst.takenAt;
            snapshot.streams[0].trust = isSilent ? TrustState::Silent
                                        : isDown ? TrustState::Blind
                                                 : TrustState::Trusted;

            ConnectionMetrics &metrics = snapshot.metrics;
            metrics.wantedStreams = 1;
            metrics.trustedStreams = isDown || isSilent ? 0 : 1;
            double &drift = walk[feed.name];
            drift = drift * 0.995 + uniform(-1, 1) * 0.02;
            const double wave = 1 + 0.25 * std::sin(hour / std::max(1.0, hours) * 4 * std::numbers::pi + past.rtt)
                                + drift * 0.3;
            const bool isSpike = int(hour * 3600) % 4000 > 3700 && past.rtt > 30;
            const double factor = wave * (isSpike ? 2.2 : 1);
            const double noise = uniform(0.95, 1.05);
            const auto summary = [&](double base) {
                // One slow message stands for a minute: the maximum is that of the last one.
                const double top = std::fmod(hour * 60 + base, 47) < 1 ? 9.0
                                                                       : 3.6 + 0.4 * std::sin(std::floor(hour * 60));
                return LatencySummary{.p50 = seconds(base * factor * 1e-3 * noise),
                                      .p95 = seconds(base * factor * 1e-3 * 1.7 * noise),
                                      .p99 = seconds(base * factor * 1e-3 * 2.9 * uniform(0.9, 1.1)),
                                      .max = seconds(base * factor * 1e-3 * top)};
            };
            metrics.rtt = isDown ? LatencySummary{} : summary(past.rtt);
            metrics.feedLatency = isDown ? LatencySummary{} : summary(past.lag);
            metrics.messagesPerSecond = isDown || isSilent ? 0 : past.rate * wave * uniform(0.6, 1.5);
            double quality = 98 - past.rtt / 50 - uniform(0, 1.2) - (isSpike ? 3 : 0);
            if (isSilent)
                quality -= 26;
            else if (before && before->kind == Spell::Outage)
                quality -= std::max(0.0, 20 - double((now - before->to) / 1s) / 15);
            QualityScore score;
            score.losses[size_t(QualityPart::Trust)].points = isDown ? 100 : std::clamp(100 - quality, 0.0, 100.0);
            metrics.quality = score;

            if (before && before->kind == Spell::Outage && now - before->to < 2s) {
                AttemptSnapshot record{.attempt = 1 + int(uniform(0, 4)),
                                       .startedAt = before->to - seconds(past.rtt * 0.009)};
                record.plannedDelay = seconds(uniform(1, 20));
                record.actualDelay = record.plannedDelay + seconds(uniform(0, 0.1));
                double at = 0;
                const double parts[] = {uniform(0.2, 2), 1.1, 2.2, 1.3, 1.4, uniform(0.3, 6)};
                for (int phase = 0; phase < SetupPhaseCount; ++phase) {
                    at += parts[phase] * past.rtt * 1e-3;
                    record.phases[size_t(phase)] = seconds(at);
                }
                if (!snapshot.lines[0].lastAttempt || snapshot.lines[0].lastAttempt->startedAt != record.startedAt)
                    snapshot.lines[0].lastAttempt = record;
            } else if (isDown && int(hour * 3600) % 7 == 0) {
                AttemptSnapshot record{
                    .attempt = 2, .startedAt = now - 400ms, .plannedDelay = 4s, .actualDelay = 4010ms};
                record.phases[0] = seconds(uniform(0.001, 0.03));
                record.phases[1] = *record.phases[0] + seconds(past.rtt * 1e-3);
                record.failure = Failure{.cause = Cause::TlsTimeout};
                snapshot.lines[0].lastAttempt = record;
            }
            day->history.addSnapshot(now, snapshot);
        }
    }
}

}   // namespace feedwarden::testing
