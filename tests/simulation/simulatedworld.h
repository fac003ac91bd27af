// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connector.h"
#include "core/connection/connectorpool.h"
#include "core/connection/governorservice.h"
#include "core/connection/restclient.h"
#include "core/resilience/wakewatch.h"
#include "tests/simulation/simulatedhost.h"
#include "tests/simulation/simulationjudge.h"
#include "tests/support/virtuallife.h"

#include <array>
#include <deque>
#include <map>
#include <memory>

namespace feedwarden {

/// What can go wrong. Each has a beginning and, where it lasts, an end.
enum class Mishap {
    Refused,
    NoAnswer,
    SlowHandshake,
    NameNotFound,
    TlsFails,
    TlsStalls,
    UpgradeStalls,
    BadUpgrade,
    ResetAtUpgrade,
    Forbidden403,
    Banned418,
    TooMany429,
    RegionBlocked451,
    ServerError5xx,
    AcceptedThenDropped,
    Resets,
    Drops,
    Closes,
    ShutdownNotice,
    HalfOpen,
    LosesIncoming,
    LosesOutgoing,
    Latency,
    Bandwidth,
    Gaps,
    Duplicates,
    Reorders,
    Checksums,
    Mutes,
    MutesStream,
    Malformed,
    Foreign,
    Rejects,
    NoAcknowledgement,
    ClockJump,
    RestFails,
    Sleep,
    Standstill,
    LinkDown,
    UserStops,
    UserPushes,
    StreamsChange,
    AllStopAndGo,
};
inline constexpr int MishapCount = int(Mishap::AllStopAndGo) + 1;
[[nodiscard]] QLatin1String nameOf(Mishap mishap);

/// Twenty lines on five hosts, as the program runs them (Connector, ConnectorPool, GovernorService, RestClient),
/// against exchanges that speak as the simulator's do, on virtual time; what goes wrong is drawn from a seed. A
/// SimulationJudge looks at every step.
class SimulatedWorld final : private SimulationWitness
{
public:
    struct Options {
        quint64 seed = 1;
        double rate = 1;   ///< Market events per second and host.
        std::chrono::milliseconds pingInterval{10'000};
        std::chrono::milliseconds tick{1'000};   ///< How often exchanges look whether something is due.
    };
    static constexpr int Hosts = 5;
    static constexpr int LinesPerHost = 4;
    static constexpr size_t TraceLines = 40;

    explicit SimulatedWorld(const Options &options);
    ~SimulatedWorld();

    /// Lives on for `time`, or to the first promise that is broken.
    void live(Clock::duration time);
    /// One to six things go wrong at once, and again about `mean` later.
    void letThingsGoWrong(Clock::duration mean);
    void endAll();
    /// After all: says what is not as it was promised.
    void settle();
    void stopAll();

    [[nodiscard]] const std::optional<BrokenInvariant> &broken() const { return m_judge.broken(); }
    [[nodiscard]] const std::deque<QString> &trace() const { return m_trace; }
    [[nodiscard]] quint64 digest() const { return m_digest; }
    [[nodiscard]] quint64 steps() const { return m_steps; }
    [[nodiscard]] quint64 checks() const { return m_judge.checks(); }
    [[nodiscard]] quint64 arrived() const { return m_arrived; }
    [[nodiscard]] quint64 attempts() const { return m_attempts; }
    [[nodiscard]] const std::array<int, MishapCount> &mishaps() const { return m_mishaps; }
    [[nodiscard]] int booksCompared() const { return m_booksCompared; }
    [[nodiscard]] int lineCount() const { return int(m_lines.size()); }
    [[nodiscard]] int sessionCount() const;

private:
    struct Line {
        int number = 0;
        int host = 0;
        QString name;
        Connector *connector = nullptr;
        std::unique_ptr<Connector> own;   ///< None where a pool has it.
        QList<StreamKey> streams;
        bool isStarted = false;
        bool isToBeLookedAt = false;
    };
    struct Site {
        QString venue;
        std::unique_ptr<SimulatedHost> host;
        std::vector<StreamKey> usual;
        std::unique_ptr<ConnectorPool> pool;
        std::vector<SimulatedSession> unattributed;   ///< Attempts of a pool's lines.
        quint64 doorBy = 0, pathBy = 0, restBy = 0;   ///< The mishap that has it.
    };

    // SimulationWitness
    void attemptBegins(const SimulatedSession &session) override;
    void sessionOpens(const SimulatedSession &session) override;
    void sessionEnds(const SimulatedSession &session) override;
    void clientSends(const SimulatedSession &session, bool isControl) override;
    void clientCloses(const SimulatedSession &session, int code) override;
    void publishes(const SimulatedSession &session, const StreamKey &stream) override;
    void disturbs(const SimulatedSession &session, const std::optional<StreamKey> &stream, FaultKind how,
                  bool isNumbered) override;
    void dataArrives(const SimulatedSession &session, const std::optional<StreamKey> &stream,
                     Clock::time_point publishedAt) override;
    void pongArrives(const SimulatedSession &session) override;
    void answerArrives(const SimulatedSession &session) override;
    void refuses(const SimulatedSession &session) override;
    void refusalArrives(const SimulatedSession &session, int status,
                        std::optional<std::chrono::milliseconds> wish) override;
    void misuses(const SimulatedSession &session) override;
    void restAsked(int host) override;
    void restAnswered(int host, int status, std::optional<std::chrono::milliseconds> wish) override;

    void addSite(int number, const QString &venue, bool isPooled);
    Line &follow(Connector *connector, int host, const QString &name);
    void followPool(Site &site);
    void take(int number, const Event &event);
    void step();
    void look(Line &line);
    void picture(Line &line);
    void pictureInTurn();
    void compareBooks(const Line &line);
    void touch(const SimulatedSession &session);

    [[nodiscard]] Clock::duration drawn(Clock::duration mean);   ///< Of an exponential distribution.
    [[nodiscard]] int below(int count) { return int(m_dice.uniform(0, count)); }
    void goWrong(Clock::duration mean);
    void begin(Mishap mishap, Clock::duration lasting);
    void beginAtDoor(Site &site, Mishap mishap, Clock::duration lasting);
    void beginOnPath(Site &site, Mishap mishap, Clock::duration lasting);
    void beginInMessages(Site &site, Mishap mishap, Clock::duration lasting);
    void beginHere(Mishap mishap, Clock::duration lasting);
    void setPath(Site &site, const SimulatedPath &path);
    void start(Line &line);
    void stop(Line &line);
    void stopAndGo();
    void nudge(int host = -1);
    void networkIsUp();
    void note(quint64 what, quint64 value = 0);
    void write(const QString &text);

    const Options m_options;
    Random m_dice;
    SimulationJudge m_judge;
    VirtualLife m_life;
    const Clock::time_point m_begun = Clock::now();
    std::array<Site, Hosts> m_sites;
    GovernorService m_governor;
    RestClient m_rest;
    std::map<int, Line> m_lines;
    std::vector<int> m_touched;
    int m_lastLine = 0;
    int m_pictured = 0;
    int m_booksCompared = 0;
    bool m_isOver = true;   ///< What goes wrong.
    bool m_isLinkDown = false;
    quint64 m_lastMishap = 0;
    std::deque<QString> m_trace;
    quint64 m_digest = 14'695'981'039'346'656'037u;
    quint64 m_steps = 0, m_arrived = 0, m_attempts = 0;
    std::array<int, MishapCount> m_mishaps{};
};

}   // namespace feedwarden
