// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/conformancelines.h"
#include "app/agent/conformancereception.h"
#include "app/simulator/simulator.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace feedwarden {

using Item = ConformanceItem;

namespace {

/// Frames in a row that show what the steady state is.
constexpr quint64 SteadyFrames = 300;

/// A symbol that the venue could have, and does not: some letters of a real one replaced.
QString madeUpSymbol(const VenueProtocol &protocol, const QString &symbol)
{
    for (const QChar letter : {u'Z', u'z', u'9'}) {
        QString other = symbol;
        for (qsizetype i = 0, changed = 0; i < other.size() && changed < 3; ++i) {
            if (!other[i].isLetterOrNumber())
                continue;
            other[i] = letter;
            ++changed;
        }
        if (other != symbol && protocol.checkStream({other, protocol.facts().channels.constFirst()}))
            return other;
    }
    return {};
}

QString listOf(const QList<StreamKey> &keys)
{
    static constexpr qsizetype MostShown = 60;   // Ids of prediction markets are longer than a line.
    QStringList names;
    for (const StreamKey &key : keys)
        names.append(key.toString().right(MostShown));
    return names.join(QLatin1String(", "));
}

/// The checks of one venue against one server.
class ServerTrial final
{
public:
    ServerTrial(const ConformanceSubject &subject, const ConformanceServer &server, const ConformanceReport &report)
        : m_subject(subject),
          m_server(server),
          m_findings(report),
          m_protocol(subject.makeProtocol()),
          m_symbol(server.symbols.value(0))
    {
        for (const Channel channel : facts().channels) {
            if (m_protocol->checkStream({m_symbol, channel}))
                m_streams.append({m_symbol, channel});
        }
    }

    bool run()
    {
        {
            ConformanceLines lines(m_subject, m_server, m_streams);
            if (!judgeStart(lines))
                return false;
            judgeData(lines);
            judgeClock(lines);
            judgeHeartbeats(lines);
            judgeMemory(lines);
            m_isConnectionNumbered = lines.seen().connectionNumbers > 0;
            m_sample = lines.seen().sample;
            judgeRecovery(lines);
            lines.stop();   // Faults strike whom they find.
        }
        judgeLossAndRepetition();
        judgeChecksums();
        judgeMadeUpSymbol();
        ConformanceReception decoder(m_subject, {m_symbol});
        checkDecoder(decoder, m_sample, m_findings);
        return m_findings.hasNoFailure();
    }

private:
    static QString needsSimulator()
    {
        return QStringLiteral("only a server that misbehaves on purpose shows it, and this one does not");
    }
    [[nodiscard]] const VenueFacts &facts() const { return m_protocol->facts(); }
    template<typename Condition>
    bool wait(Condition isTrue) const
    {
        return waitFor(m_server.patience, isTrue);
    }
    template<typename Predicate>
    [[nodiscard]] QList<StreamKey> without(Predicate has) const
    {
        QList<StreamKey> missing;
        std::copy_if(m_streams.cbegin(), m_streams.cend(), std::back_inserter(missing),
                     [&](const StreamKey &key) { return !has(key); });
        return missing;
    }
    [[nodiscard]] QList<StreamKey> distrusted(const ConformanceLines &lines) const
    {
        return without([&](const StreamKey &key) { return lines.isTrusted(key); });
    }
    bool inject(FaultKind kind, int times)
    {
        Fault fault;
        fault.kind = kind;
        fault.count = times;
        return bool(m_server.simulator->inject(fault));
    }

    bool judgeStart(ConformanceLines &lines)
    {
        const bool isUp = wait([&] { return lines.areConnected(); });
        const auto failures = lines.told<ConnectionFailed>();
        m_findings.check(Item::Reached, isUp,
                         isUp || failures.isEmpty() ? m_server.url.host() : failures.constLast().failure.detail);
        if (!isUp)
            return false;
        const auto isConfirmed = [&](const StreamKey &key) {
            const auto told = lines.told<SubscriptionConfirmed>();
            return std::any_of(told.cbegin(), told.cend(), [&](const auto &each) { return each.stream == key; });
        };
        const bool areConfirmed = wait([&] { return without(isConfirmed).isEmpty(); });
        QString detail = QStringLiteral("%1 streams of %2").arg(m_streams.size()).arg(m_symbol.left(30));
        if (!areConfirmed) {
            detail = QStringLiteral("not those of %1").arg(listOf(without(isConfirmed)));
            for (const SubscriptionRejected &each : lines.told<SubscriptionRejected>())
                detail += QStringLiteral("; %1 was refused: %2").arg(channelName(each.stream.channel), each.reason);
        }
        m_findings.check(Item::Acknowledged, areConfirmed, detail);
        return true;
    }

    void judgeData(ConformanceLines &lines)
    {
        const auto count = [&](const StreamKey &key) { return lines.messagesOf(key); };
        (void)wait([&] { return without([&](const StreamKey &key) { return count(key) > 0; }).isEmpty(); });
        for (const StreamKey &key : std::as_const(m_streams)) {
            if (count(key) == 0 && isEventOnly(key.channel))
                m_findings.skip(Item::Decoded, QStringLiteral("nothing has happened"), key.channel);
            else
                m_findings.check(Item::Decoded, count(key) > 0, QStringLiteral("%1 messages").arg(count(key)),
                                 key.channel);
        }
        const bool areTrusted = wait([&] { return distrusted(lines).isEmpty(); });
        m_findings.check(Item::Trusted, areTrusted,
                         areTrusted ? QStringLiteral("books are whole")
                                    : QStringLiteral("not %1").arg(listOf(distrusted(lines))));
        // Some more traffic, for what is judged over time.
        (void)waitFor(std::chrono::seconds(2), [&] { return lines.seen().frames >= SteadyFrames; });
        const ConnectionMetrics metrics = lines.metrics();
        m_findings.check(Item::Understood, metrics.undecodableMessages == 0,
                         metrics.undecodableMessages == 0 ? QStringLiteral("%1 messages").arg(metrics.messagesReceived)
                                                          : QStringLiteral("%1 beside %2 good ones are not")
                                                                .arg(metrics.undecodableMessages)
                                                                .arg(metrics.messagesReceived));
        m_findings.check(Item::TypesKnown, lines.seen().unknown == 0,
                         lines.seen().unknown == 0 ? QStringLiteral("none is unknown")
                                                   : QStringLiteral("%1 are not").arg(lines.seen().unknown));
        const bool isNumbered = lines.seen().connectionNumbers > 0
                                || std::any_of(m_streams.cbegin(), m_streams.cend(), [&](const StreamKey &key) {
                                       return showsHoles(m_protocol->traitsOf(key));
                                   });
        if (isNumbered)
            m_findings.check(
                Item::SequenceRule, metrics.sequenceGaps == 0,
                QStringLiteral("%1 gaps, %2 duplicates").arg(metrics.sequenceGaps).arg(metrics.duplicates));
        else
            m_findings.skip(Item::SequenceRule, QStringLiteral("nothing is numbered here: a gap cannot be seen"));
        const bool hasChecksums = std::any_of(m_streams.cbegin(), m_streams.cend(), [&](const StreamKey &key) {
            return m_protocol->traitsOf(key).checksum != ChecksumRule::None;
        });
        if (hasChecksums)
            m_findings.check(Item::ChecksumsHold, metrics.checksumFailures == 0,
                             metrics.checksumFailures == 0
                                 ? QStringLiteral("none is wrong")
                                 : QStringLiteral("%1 are wrong").arg(metrics.checksumFailures));
        else
            m_findings.skip(Item::ChecksumsHold, QStringLiteral("there are none"));
        const LatencySummary latency = metrics.feedLatency;
        if (!latency.p50) {
            m_findings.skip(Item::EventTimes, QStringLiteral("the messages have none that count"));
        } else {
            const double ms = std::chrono::duration<double, std::milli>(*latency.p50).count();
            m_findings.check(Item::EventTimes, std::abs(ms) < 60'000,
                             QStringLiteral("%1 ms old in the middle").arg(ms, 0, 'f', 1));
        }
    }

    void judgeClock(ConformanceLines &lines)
    {
        const bool canAsk = m_protocol->timeRequest() && !m_server.restUrl.isEmpty();
        if (!canAsk && !m_protocol->pongTellsTime()) {
            m_findings.skip(Item::Clock, QStringLiteral("there is no place to ask"));
            return;
        }
        const bool isRead = wait([&] { return !lines.told<ClockOffsetMeasured>().isEmpty(); });
        m_findings.check(Item::Clock, isRead,
                         isRead ? QStringLiteral("off by %1 ms")
                                      .arg(std::chrono::duration<double, std::milli>(
                                               lines.told<ClockOffsetMeasured>().constLast().offset)
                                               .count(),
                                           0, 'f', 1)
                                : QStringLiteral("no usable answer"));
    }

    void judgeHeartbeats(ConformanceLines &lines)
    {
        const std::chrono::milliseconds interval = facts().heartbeatInterval;
        if (interval.count() == 0) {
            m_findings.skip(Item::Heartbeats, QStringLiteral("the venue has none that is relied upon"));
            return;
        }
        const auto beats = [&] {
            const auto &notices = lines.seen().notices;
            return std::accumulate(notices.begin(), notices.end(), 0, [](int sum, const auto &each) {
                const auto kind = each.first;
                const bool isBeat = kind == SessionNotice::Kind::Heartbeat || kind == SessionNotice::Kind::Pong
                                    || kind == SessionNotice::Kind::Ping;
                return isBeat ? sum + each.second : sum;
            });
        };
        const bool doCome = waitFor(2 * interval + std::chrono::seconds(2), [&] { return beats() > 0; });
        m_findings.check(
            Item::Heartbeats, doCome,
            QStringLiteral("%1 of them, one every %2 s").arg(beats()).arg(double(interval.count()) / 1'000));
    }

    void judgeMemory(ConformanceLines &lines)
    {
        if (m_subject.allocations == nullptr) {
            m_findings.skip(Item::SteadyMemory, QStringLiteral("this program does not count allocations"));
            return;
        }
        // Buffers grow with the first and the largest frames; after that nothing may be taken any more.
        const bool isSteady = wait([&] { return lines.seen().quietFrames >= SteadyFrames; });
        if (!isSteady && lines.seen().frames < 2 * SteadyFrames)
            m_findings.skip(Item::SteadyMemory, QStringLiteral("too few data"));
        else
            m_findings.check(Item::SteadyMemory, isSteady,
                             QStringLiteral("the last %1 of %2 frames took none")
                                 .arg(lines.seen().quietFrames)
                                 .arg(lines.seen().frames));
    }

    void judgeRecovery(ConformanceLines &lines)
    {
        if (m_server.simulator == nullptr) {
            m_findings.skip(Item::Recovers, needsSimulator());
            return;
        }
        Fault reset;
        reset.kind = FaultKind::Reset;
        const bool isReset = bool(m_server.simulator->inject(reset));
        const bool isBack = isReset && wait([&] { return lines.told<Reconnected>().size() >= lines.lineCount(); })
                            && wait([&] { return distrusted(lines).isEmpty(); });
        m_findings.check(Item::Recovers, isBack,
                         isBack ? QStringLiteral("every stream is trusted again")
                                : QStringLiteral("not %1").arg(listOf(distrusted(lines))));
    }

    void judgeLossAndRepetition()
    {
        if (m_server.simulator == nullptr) {
            m_findings.skip(Item::LossNoticed, needsSimulator());
            m_findings.skip(Item::RepeatNoticed, needsSimulator());
            return;
        }
        const auto numbered = std::find_if(m_streams.cbegin(), m_streams.cend(), [&](const StreamKey &key) {
            return m_isConnectionNumbered || showsHoles(m_protocol->traitsOf(key));
        });
        if (numbered == m_streams.cend()) {
            const QString why = QStringLiteral("nothing is numbered here: it cannot be seen");
            m_findings.skip(Item::LossNoticed, why);
            m_findings.skip(Item::RepeatNoticed, why);
            return;
        }
        ConformanceLines lines(m_subject, m_server, {*numbered});
        // A hole is one between two messages: before the first one nothing can be missed.
        static constexpr quint64 EnoughMessages = 3;
        (void)wait([&] { return lines.isTrusted(*numbered) && lines.messagesOf(*numbered) >= EnoughMessages; });
        const bool isNoticed = inject(FaultKind::DropMessage, 1)
                               && wait([&] { return lines.metrics().sequenceGaps > 0; });
        const bool isMadeGood = isNoticed && wait([&] { return lines.isTrusted(*numbered); });
        m_findings.check(Item::LossNoticed, isMadeGood,
                         !isNoticed    ? QStringLiteral("no gap was told")
                         : !isMadeGood ? QStringLiteral("the stream stays %1").arg(nameOf(lines.trust(*numbered)))
                                       : channelName(numbered->channel) + QStringLiteral(" is trusted again"));
        const quint64 gaps = lines.metrics().sequenceGaps;
        const bool isRepeated = inject(FaultKind::Duplicate, 3);
        const bool isSeen = isRepeated && wait([&] { return lines.metrics().duplicates > 0; });
        m_findings.check(Item::RepeatNoticed, isSeen && lines.metrics().sequenceGaps == gaps,
                         QStringLiteral("%1 duplicates").arg(lines.metrics().duplicates));
        lines.stop();
        m_server.simulator->clear();
    }

    void judgeChecksums()
    {
        const auto book = std::find_if(m_streams.cbegin(), m_streams.cend(), [&](const StreamKey &key) {
            return m_protocol->traitsOf(key).checksum != ChecksumRule::None;
        });
        if (book == m_streams.cend()) {
            m_findings.skip(Item::ChecksumNoticed, QStringLiteral("there are none"));
            return;
        }
        if (m_server.simulator == nullptr) {
            m_findings.skip(Item::ChecksumNoticed, needsSimulator());
            return;
        }
        ConformanceLines lines(m_subject, m_server, {*book});
        (void)wait([&] { return lines.isTrusted(*book); });
        const bool isNoticed = inject(FaultKind::BadChecksum, 1)
                               && wait([&] { return lines.metrics().checksumFailures > 0; });
        const bool isMadeGood = isNoticed && wait([&] { return lines.isTrusted(*book); });
        m_findings.check(Item::ChecksumNoticed, isMadeGood,
                         !isNoticed    ? QStringLiteral("nothing was told")
                         : !isMadeGood ? QStringLiteral("the book stays %1").arg(nameOf(lines.trust(*book)))
                                       : QStringLiteral("the book is whole again"));
        lines.stop();
        m_server.simulator->clear();
    }

    void judgeMadeUpSymbol()
    {
        // What a real exchange says to nonsense is not tried out on it.
        if (m_server.simulator == nullptr) {
            m_findings.skip(Item::BadSymbol, QStringLiteral("real servers are not asked for what does not exist"));
            return;
        }
        const QString madeUp = madeUpSymbol(*m_protocol, m_symbol);
        if (madeUp.isEmpty()) {
            m_findings.skip(Item::BadSymbol, QStringLiteral("none could be made up"));
            return;
        }
        const StreamKey good{m_symbol, facts().channels.constFirst()}, bad{madeUp, facts().channels.constFirst()};
        ConformanceLines lines(m_subject, m_server, {bad, good});
        const bool lives = wait([&] { return lines.isTrusted(good); }) && wait([&] { return lines.areStable(); });
        m_findings.check(Item::BadSymbol, lives,
                         QStringLiteral("%1 beside %2").arg(madeUp.left(30), m_symbol.left(30)));
        lines.stop();
    }

    const ConformanceSubject &m_subject;
    const ConformanceServer &m_server;
    ConformanceFindings m_findings;
    const std::unique_ptr<VenueProtocol> m_protocol;   ///< Without streams.
    const QString m_symbol;
    QList<StreamKey> m_streams;
    bool m_isConnectionNumbered = false;
    QByteArray m_sample;
};

}   // namespace

ConformanceServer simulatedServer(Simulator &simulator)
{
    const Simulator::Endpoint endpoint = simulator.endpoints().constFirst();
    ConformanceServer server;
    server.url = endpoint.url;
    server.restUrl = endpoint.restUrl;
    server.simulator = &simulator;
    // On OKX only swaps have liquidations.
    const auto swap = std::find_if(endpoint.symbols.cbegin(), endpoint.symbols.cend(),
                                   [](const QString &symbol) { return symbol.endsWith(QLatin1String("-SWAP")); });
    server.symbols = {swap == endpoint.symbols.cend() ? endpoint.symbols.value(0) : *swap};
    return server;
}

bool checkAgainstServer(const ConformanceSubject &subject, const ConformanceServer &server,
                        const ConformanceReport &report)
{
    return ServerTrial(subject, server, report).run();
}

}   // namespace feedwarden
