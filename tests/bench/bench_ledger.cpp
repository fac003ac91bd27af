// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/allocationcount.h"
#include "core/feed/loghistogram.h"
#include "core/feed/streamledger.h"
#include "core/feed/windowedhistogram.h"

#include <benchmark/benchmark.h>

#include <optional>

// What one message costs in the ledger, and that it allocates nothing in the steady state: every allocation of this
// program is counted.

using namespace feedwarden;

static const Clock::time_point Start{1'000'000s};
static const WallTime WallStart{std::chrono::nanoseconds(1'723'161'255'000'000'000)};

/// A line of `count` trusted streams that has been running for a while.
class RunningLine
{
public:
    RunningLine(int count, Channel channel, StreamTraits traits)
    {
        m_ledger.sessionStarted(m_now);
        m_ledger.setClockOffset(Clock::duration(0));
        for (StreamIndex i = 0; i < count; ++i) {
            m_ledger.addStream(i, {QStringLiteral("S%1").arg(i), channel}, traits, m_now);
            m_ledger.acknowledged(i, m_now);
        }
        m_message.countsForLatency = true;
    }

    FeedMessage &message() { return m_message; }
    std::vector<BookLevel> &levels() { return m_levels; }

    /// One message of the next stream, 2 µs after the last one: 500,000 a second.
    LedgerVerdict give()
    {
        m_message.stream = m_next;
        m_now += 2us;
        m_message.eventTime = WallStart + (m_now - Start) - 5ms;
        const LedgerVerdict verdict = m_ledger.accept(m_message, m_levels, m_now, WallStart + (m_now - Start));
        if (++m_next == m_ledger.indexEnd()) {
            m_next = 0;
            ++m_message.sequence.first;
            ++m_message.sequence.last;
        }
        if (m_now >= m_ledger.nextWake())
            m_ledger.wake(m_now);
        if (m_ledger.hasEvents())
            m_ledger.takeEvents(m_events);
        return verdict;
    }

private:
    StreamLedger m_ledger;
    Clock::time_point m_now = Start;
    FeedMessage m_message;
    std::vector<BookLevel> m_levels;
    std::vector<LedgerEvent> m_events;
    StreamIndex m_next = 0;
};

static void measure(benchmark::State &state, RunningLine &line)
{
    for (int i = 0; i < 2'000'000; ++i)
        benchmark::DoNotOptimize(line.give());   // 4 s of its time: everything has been refreshed at least once
    std::optional<quint64> before;               // taken inside, because starting the loop allocates in the library
    bool isTrusted = true;
    for (auto _ : state) {
        if (!before)
            before = allocationsOfThread();
        isTrusted = line.give().isTrusted && isTrusted;
    }
    const quint64 after = allocationsOfThread();   // before the results are stored, which allocates
    if (!isTrusted)
        state.SkipWithError("a stream was not trusted: this is not the steady state");
    state.SetItemsProcessed(state.iterations());
    state.counters["allocations"] = double(after - before.value_or(after));
}

static void acceptTrade(benchmark::State &state)
{
    StreamTraits traits;
    traits.rule = SequenceRule::Contiguous;
    traits.reorderable = true;
    RunningLine line(int(state.range(0)), Channel::Trade, traits);
    line.message().sequence = {1, 1, 0, true};
    Trade trade;
    trade.price = Decimal(6'168'599, 2);
    line.message().payload = trade;
    measure(state, line);
}
BENCHMARK(acceptTrade)->Arg(1)->Arg(20)->Arg(1024);

static void acceptBookTicker(benchmark::State &state)
{
    StreamTraits traits;
    traits.rule = SequenceRule::Rising;
    RunningLine line(int(state.range(0)), Channel::BookTicker, traits);
    line.message().sequence = {1, 1, 0, true};
    line.message().payload = BookTicker{Decimal(1, 0), Decimal(1, 0), Decimal(2, 0), Decimal(1, 0)};
    measure(state, line);
}
BENCHMARK(acceptBookTicker)->Arg(1)->Arg(20)->Arg(1024);

/// Six changed levels near the top of a book of 1000 levels a side.
static void acceptBookChange(benchmark::State &state)
{
    StreamTraits traits;
    traits.rule = SequenceRule::Contiguous;
    traits.needsSnapshot = true;
    const int count = int(state.range(0));
    RunningLine line(count, Channel::Depth, traits);
    for (qint64 i = 0; i < 1000; ++i)
        line.levels().push_back({Decimal(100'000 - i, 2), Decimal(1, 0)});
    for (qint64 i = 0; i < 1000; ++i)
        line.levels().push_back({Decimal(100'001 + i, 2), Decimal(1, 0)});
    line.message().sequence = {1, 1, 0, true};
    line.message().payload = BookChange{0, 1000, 1000, true};
    for (int i = 0; i < count; ++i)
        line.give();
    line.levels().clear();
    for (qint64 i = 0; i < 3; ++i)
        line.levels().push_back({Decimal(99'999 - 7 * i, 2), Decimal(2, 0)});
    for (qint64 i = 0; i < 3; ++i)
        line.levels().push_back({Decimal(100'002 + 7 * i, 2), Decimal(2, 0)});
    line.message().payload = BookChange{0, 3, 3, false};
    measure(state, line);
}
BENCHMARK(acceptBookChange)->Arg(1)->Arg(20);

static void recordLatency(benchmark::State &state)
{
    WindowedHistogram histogram;
    Clock::time_point now = Start;
    qint64 value = 5'000'000;
    for (int i = 0; i < 200'000; ++i)
        histogram.record(Clock::duration(value + i % 1000), now += 2ms);
    const quint64 before = allocationsOfThread();
    for (auto _ : state) {
        value = (value * 25 + 77) % 4'000'000;
        histogram.record(Clock::duration(5'000'000 + value), now += 2us);
    }
    const quint64 after = allocationsOfThread();   // a page for each new slice; none once they are there
    state.SetItemsProcessed(state.iterations());
    state.counters["allocations"] = double(after - before);
}
BENCHMARK(recordLatency);

static void summariseMinute(benchmark::State &state)
{
    WindowedHistogram histogram;
    Clock::time_point now = Start;
    for (int i = 0; i < 100'000; ++i)
        histogram.record(Clock::duration(qint64(i) * 977 % 50'000'000), now += 5ms);
    for (auto _ : state) {
        histogram.record(1ms, now += 1us);   // so that nothing cached helps
        benchmark::DoNotOptimize(histogram.summary(WindowedHistogram::Window::Minute, now));
    }
}
BENCHMARK(summariseMinute);

BENCHMARK_MAIN();
