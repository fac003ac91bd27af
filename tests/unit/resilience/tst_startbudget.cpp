// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/classify.h"
#include "core/resilience/connectgovernor.h"
#include "core/venues/venueregistry.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <map>
#include <queue>

namespace tst_startbudget {

using namespace feedwarden;

static constexpr Clock::time_point t0{24h};
static constexpr int Lines = 1'000;

/// Lines that all want to connect at once, each with a handshake that takes its time; in virtual time.
class StartingLines
{
public:
    explicit StartingLines(const GovernorPolicy &policy) : m_random(1), m_governor(policy, m_random) {}

    void add(const VenueFacts &facts, int count)
    {
        const QString host = ConnectGovernor::hostKey(facts.url);
        ConnectGovernor::HostFacts known;
        if (facts.connectionAttempts.events > 0)
            known.attemptWindows.push_back(facts.connectionAttempts);
        // Failures here are of the lines, and are to be seen as such.
        known.breaker.failureThreshold = 1'000;
        m_governor.setHostFacts(host, known);
        for (int i = 0; i < count; ++i) {
            const LineTicket ticket = m_nextTicket++;
            m_hostOf[ticket] = host;
            m_governor.addLine(ticket, host, SlotPriority::Public);
            m_governor.request(ticket, m_now);
        }
    }

    /// Until nobody waits any more. Every `failing`-th handshake is refused, and its line asks again ten seconds later.
    void run(int failing = 0)
    {
        for (int guard = 0; guard < 1'000'000; ++guard) {
            for (const auto &notice : m_governor.poll(m_now)) {
                if (notice.kind != ConnectGovernor::Notice::Kind::Granted)
                    continue;
                auto &grants = grantsOf[m_hostOf.at(notice.ticket)];
                grants.push_back({m_now, notice.ticket});
                m_ends.push({m_now + 300ms, notice.ticket, failing > 0 && grants.size() % size_t(failing) == 0, true});
            }
            auto next = m_governor.nextWake(m_now);
            if (!m_ends.empty() && (!next || m_ends.top().at < *next))
                next = m_ends.top().at;
            if (!next)
                return;
            m_now = std::max(m_now, *next);
            while (!m_ends.empty() && m_ends.top().at <= m_now) {
                const Due due = m_ends.top();
                m_ends.pop();
                if (!due.isHandshake) {
                    m_governor.request(due.ticket, m_now);
                } else if (due.fails) {
                    m_governor.report(
                        due.ticket, {.kind = HostReport::Kind::Ended, .failure = makeFailure(Cause::ConnectionRefused)},
                        m_now);
                    m_ends.push({m_now + 10s, due.ticket, false, false});
                } else {
                    m_governor.report(due.ticket, {.kind = HostReport::Kind::HandshakeDone}, m_now);
                    m_governor.report(due.ticket, {.kind = HostReport::Kind::Succeeded}, m_now);
                    connectedAt[due.ticket] = m_now;
                }
            }
        }
        QFAIL("it does not come to an end");
    }

    struct Grant {
        Clock::time_point at;
        LineTicket ticket;
    };
    std::map<QString, std::vector<Grant>> grantsOf;   ///< By host, in their order.
    std::map<LineTicket, Clock::time_point> connectedAt;

private:
    struct Due {
        Clock::time_point at;
        LineTicket ticket;
        bool fails;
        bool isHandshake;
        bool operator<(const Due &other) const { return at > other.at; }
    };

    Random m_random;
    ConnectGovernor m_governor;
    Clock::time_point m_now = t0;
    LineTicket m_nextTicket = 0;
    std::map<LineTicket, QString> m_hostOf;
    std::priority_queue<Due> m_ends;
};

/// The most attempts within any `window`.
static int mostWithin(const std::vector<StartingLines::Grant> &grants, Clock::duration window)
{
    size_t most = 0, first = 0;
    for (size_t last = 0; last < grants.size(); ++last) {
        while (grants[last].at - grants[first].at >= window)
            ++first;
        most = std::max(most, last - first + 1);
    }
    return int(most);
}

class TestStartBudget final : public QObject
{
    Q_OBJECT

private slots:
    void aThousandLinesStartExactlyWithinTheBudget_data();
    void aThousandLinesStartExactlyWithinTheBudget();
    void everyVenueHasItsRow();
    void venuesDoNotHoldUpOneAnother();
    void whoIsRefusedStarvesNobody_data();
    void whoIsRefusedStarvesNobody();
};

/// A user who has the address for himself; a hundred handshakes at once, so that 300 ms each are no hindrance.
static GovernorPolicy alone()
{
    GovernorPolicy policy;
    policy.windowShare = 1;
    policy.attemptsPerSecond = 10;
    policy.handshakesPerHost = policy.handshakesTotal = 100;
    return policy;
}

struct Budget {
    const char *name;
    const char16_t *venue;
    GovernorPolicy policy;
    int allowed;   ///< Within the window.
    std::chrono::seconds window;
    std::chrono::seconds lastStart;   ///< Of a thousand lines, from the first one on.
};

/// What follows, by hand, from what venues publish: with 40 % of it at one attempt a second, of Binance's 300 in 5
/// minutes 120, so eight full windows, and the last 40 lines one after the other.
static const std::vector<Budget> &budgets()
{
    static const std::vector<Budget> all = {
        {"Binance Spot", u"binance-spot", {}, 120, 300s, 8 * 300s + 39s},
        {"Binance USD-M", u"binance-usdm", {}, 120, 300s, 8 * 300s + 39s},
        {"Binance COIN-M", u"binance-coinm", {}, 120, 300s, 8 * 300s + 39s},
        {"Bybit Spot", u"bybit-spot", {}, 200, 300s, 4 * 300s + 199s},
        {"Bybit Linear", u"bybit-linear", {}, 200, 300s, 4 * 300s + 199s},
        {"Kraken", u"kraken", {}, 60, 600s, 16 * 600s + 39s},
        // 40 % of three and eight a second are more than one.
        {"OKX", u"okx", {}, 1, 1s, 999s},
        {"Coinbase", u"coinbase", {}, 1, 1s, 999s},
        {"Coinbase Exchange", u"coinbase-exchange", {}, 1, 1s, 999s},
        {"Polymarket", u"polymarket", {}, 1, 1s, 999s},
        {"Binance Spot, all of it", u"binance-spot", alone(), 300, 300s, 3 * 300s + 9s},
        {"Bybit Linear, all of it", u"bybit-linear", alone(), 500, 300s, 300s + 49s},
        {"OKX, all of it", u"okx", alone(), 3, 1s, 333s},
        {"Kraken, all of it", u"kraken", alone(), 150, 600s, 6 * 600s + 9s},
    };
    return all;
}

void TestStartBudget::aThousandLinesStartExactlyWithinTheBudget_data()
{
    QTest::addColumn<const Budget *>("budget");
    for (const Budget &budget : budgets())
        QTest::newRow(budget.name) << &budget;
}

void TestStartBudget::aThousandLinesStartExactlyWithinTheBudget()
{
    QFETCH(const Budget *, budget);
    const VenueFacts *const facts = findVenue(budget->venue);
    QVERIFY(facts);
    StartingLines lines(budget->policy);
    lines.add(*facts, Lines);
    lines.run();

    const auto &grants = lines.grantsOf.begin()->second;
    QCOMPARE(grants.size(), size_t(Lines));
    // Never more than is allowed, and all of that: waiting for nothing is a fault too.
    QCOMPARE(mostWithin(grants, budget->window), budget->allowed);
    QVERIFY(facts->connectionAttempts.events == 0
            || mostWithin(grants, facts->connectionAttempts.window) <= facts->connectionAttempts.events);
    const Clock::duration took = grants.back().at - t0;
    QVERIFY2(took >= budget->lastStart - 1s && took <= budget->lastStart + 1s, qPrintable(QString::number(toMs(took))));
    // First come, first served, and every line once.
    for (size_t i = 0; i < grants.size(); ++i)
        QCOMPARE(grants[i].ticket, LineTicket(i));
    QCOMPARE(lines.connectedAt.size(), size_t(Lines));
}

void TestStartBudget::everyVenueHasItsRow()
{
    for (const VenueFacts *facts : builtInVenues()) {
        const bool isTested = std::any_of(budgets().begin(), budgets().end(),
                                          [&](const Budget &budget) { return facts->id == budget.venue; });
        QVERIFY2(isTested, qPrintable(facts->id));
    }
}

void TestStartBudget::venuesDoNotHoldUpOneAnother()
{
    // A hundred lines of each venue, with the handshakes of all of them limited together: each venue is as fast as
    // alone.
    StartingLines lines{GovernorPolicy()};
    for (const VenueFacts *facts : builtInVenues())
        lines.add(*facts, 100);
    lines.run();
    for (const VenueFacts *facts : builtInVenues()) {
        const auto &grants = lines.grantsOf.at(ConnectGovernor::hostKey(facts->url));
        const bool isKraken = facts->id == QLatin1String("kraken");
        const bool isShared = facts->id.startsWith(QLatin1String("bybit"));
        QCOMPARE(grants.size(), size_t(isShared ? 200 : 100));
        const Clock::duration expected = isKraken ? 600s + 39s : isShared ? 199s : 99s;
        const Clock::duration took = grants.back().at - t0;
        QVERIFY2(took >= expected && took <= expected + 10s,
                 qPrintable(facts->id + QLatin1Char(' ') + QString::number(toMs(took))));
    }
    QCOMPARE(lines.connectedAt.size(), size_t(10 * 100));
}

void TestStartBudget::whoIsRefusedStarvesNobody_data()
{
    QTest::addColumn<int>("failing");
    QTest::newRow("every tenth") << 10;
    QTest::newRow("every second") << 2;
}

void TestStartBudget::whoIsRefusedStarvesNobody()
{
    QFETCH(const int, failing);
    StartingLines lines{GovernorPolicy()};
    lines.add(*findVenue(u"binance-spot"), Lines);
    lines.run(failing);
    const auto &grants = lines.grantsOf.begin()->second;
    QCOMPARE(mostWithin(grants, 300s), 120);
    QCOMPARE(lines.connectedAt.size(), size_t(Lines));
    // Who asks again stands behind those that have been waiting: the first attempt of each line is in its turn.
    LineTicket next = 0;
    for (const auto &grant : grants) {
        if (grant.ticket == next)
            ++next;
        else
            QVERIFY2(grant.ticket < next, "somebody was overtaken");
    }
    QCOMPARE(next, Lines);
}

}   // namespace tst_startbudget

FEEDWARDEN_GUILESS_TEST(tst_startbudget::TestStartBudget)
#include "tst_startbudget.moc"
