// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/conformancelines.h"

#include "core/transport/websockettransport.h"

namespace feedwarden {

namespace {

/// Passes everything on, and looks. Every virtual function of VenueProtocol must be here: what is forgotten falls back
/// to its default without a word.
class WatchedProtocol final : public VenueProtocol
{
public:
    WatchedProtocol(std::unique_ptr<VenueProtocol> inner, std::shared_ptr<ConformanceSightings> seen,
                    quint64 (*allocations)())
        : m_inner(std::move(inner)), m_seen(std::move(seen)), m_allocations(allocations)
    {
    }

    [[nodiscard]] const VenueFacts &facts() const override { return m_inner->facts(); }
    [[nodiscard]] StreamTraits traitsOf(const StreamKey &key) const override { return m_inner->traitsOf(key); }
    [[nodiscard]] Result<void> checkStream(const StreamKey &key) const override { return m_inner->checkStream(key); }
    [[nodiscard]] int lineGroup(const StreamKey &key) const override { return m_inner->lineGroup(key); }
    void addStream(StreamIndex index, const StreamKey &key) override { m_inner->addStream(index, key); }
    void removeStream(StreamIndex index) override { m_inner->removeStream(index); }
    [[nodiscard]] QUrl connectUrl(const QUrl &origin) const override { return m_inner->connectUrl(origin); }
    void sessionStarted() override { m_inner->sessionStarted(); }
    [[nodiscard]] std::vector<ClientFrame> openingFrames() override { return m_inner->openingFrames(); }
    [[nodiscard]] std::vector<ClientFrame> subscribe(std::span<const StreamIndex> streams) override
    {
        return m_inner->subscribe(streams);
    }
    [[nodiscard]] std::vector<ClientFrame> unsubscribe(std::span<const StreamIndex> streams) override
    {
        return m_inner->unsubscribe(streams);
    }
    [[nodiscard]] std::optional<ClientFrame> applicationPing() override { return m_inner->applicationPing(); }
    [[nodiscard]] bool pongTellsTime() const override { return m_inner->pongTellsTime(); }
    void decode(std::string_view frame, DecodedFrame &out) override
    {
        const quint64 before = m_allocations ? m_allocations() : 0;
        m_inner->decode(frame, out);
        const quint64 after = m_allocations ? m_allocations() : 0;
        m_seen->unknown += out.problem == DecodeProblem::UnknownType;
        m_seen->connectionNumbers += out.connectionSequence.isSet;
        for (const SessionNotice &notice : out.notices)
            ++m_seen->notices[notice.kind];
        if (out.messages.empty() || !out.notices.empty())
            return;
        if (++m_seen->frames == 1)
            m_seen->sample = QByteArray(frame.data(), qsizetype(frame.size()));
        m_seen->quietFrames = after == before ? m_seen->quietFrames + 1 : 0;
    }
    [[nodiscard]] std::optional<RestRequest> timeRequest() const override { return m_inner->timeRequest(); }
    [[nodiscard]] Result<VenueTime> parseTime(const QByteArray &body) const override
    {
        return m_inner->parseTime(body);
    }
    [[nodiscard]] std::optional<RestRequest> snapshotRequest(StreamIndex stream) const override
    {
        return m_inner->snapshotRequest(stream);
    }
    [[nodiscard]] Result<void> parseSnapshot(StreamIndex stream, const QByteArray &body,
                                             DecodedFrame &out) const override
    {
        return m_inner->parseSnapshot(stream, body, out);
    }
    [[nodiscard]] std::optional<Failure> judgeClose(int code, const QString &reason) const override
    {
        return m_inner->judgeClose(code, reason);
    }
    [[nodiscard]] std::optional<Failure> judgeHttp(int status, const QByteArray &body, WallTime now) const override
    {
        return m_inner->judgeHttp(status, body, now);
    }
    [[nodiscard]] PrivateSession *privateSession() override { return m_inner->privateSession(); }

private:
    const std::unique_ptr<VenueProtocol> m_inner;
    const std::shared_ptr<ConformanceSightings> m_seen;
    quint64 (*const m_allocations)();
};

GovernorPolicy unhurriedPolicy()
{
    GovernorPolicy policy;
    policy.attemptsPerSecond = 1'000;   // One server, and few lines.
    policy.windowShare = 1;
    return policy;
}

}   // namespace

ConformanceLines::ConformanceLines(const ConformanceSubject &subject, const ConformanceServer &server,
                                   const QList<StreamKey> &streams)
    : m_governor(unhurriedPolicy(), 1)
{
    // Some venues have a server for each group of channels.
    std::map<int, QList<StreamKey>> groups;
    const auto protocol = subject.makeProtocol();
    for (const StreamKey &key : streams)
        groups[protocol->lineGroup(key)].append(key);
    for (const auto &[group, keys] : groups)
        addLine(subject, server, keys);
}

void ConformanceLines::addLine(const ConformanceSubject &subject, const ConformanceServer &server,
                               const QList<StreamKey> &streams)
{
    Connector::Options options;
    options.feed = QStringLiteral("conformance");
    options.line = int(m_lines.size()) + 1;
    options.url = server.url;
    options.restUrl = server.restUrl;
    options.backoff.initialDelay = std::chrono::milliseconds(100);
    options.backoff.stableAfter = std::chrono::seconds(1);
    options.health.pingInterval = std::chrono::seconds(1);
    auto line = std::make_unique<Connector>(
        options,
        [subject, seen = m_seen] {
            return std::make_unique<WatchedProtocol>(subject.makeProtocol(), seen, subject.allocations);
        },
        [] { return std::make_unique<WebSocketTransport>(); }, &m_governor, &m_rest);
    QObject::connect(line.get(), &Connector::eventOccurred, line.get(),
                     [this](const Event &event) { m_events.append(event); });
    line->setStreams(streams);
    line->start();
    m_lines.push_back(std::move(line));
}

bool ConformanceLines::areConnected() const
{
    return std::all_of(m_lines.begin(), m_lines.end(), [](const auto &line) { return line->metrics().connected; });
}

bool ConformanceLines::areStable() const
{
    return std::all_of(m_lines.begin(), m_lines.end(),
                       [](const auto &line) { return line->state() == LineState::Stable; });
}

ConnectionMetrics ConformanceLines::metrics() const
{
    std::vector<Connector *> lines;
    for (const auto &line : m_lines)
        lines.push_back(line.get());
    return Connector::mergedMetrics(lines, Clock::now());
}

TrustState ConformanceLines::trust(const StreamKey &key) const
{
    for (const auto &line : m_lines) {
        if (const auto state = line->trust(key))
            return *state;
    }
    return TrustState::Pending;
}

quint64 ConformanceLines::messagesOf(const StreamKey &key) const
{
    for (const auto &line : m_lines) {
        for (const StreamSnapshot &stream : line->snapshot().streams) {
            if (stream.key == key)
                return stream.messages;
        }
    }
    return 0;
}

void ConformanceLines::stop()
{
    for (const auto &line : m_lines)
        line->stop();
    (void)waitFor(std::chrono::seconds(2), [this] {
        return std::all_of(m_lines.begin(), m_lines.end(),
                           [](const auto &line) { return line->state() == LineState::Idle; });
    });
}

}   // namespace feedwarden
