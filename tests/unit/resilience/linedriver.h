// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resilience/connectionmachine.h"

#include "tests/support/printing.h"

#include <functional>
#include <optional>
#include <vector>

namespace feedwarden {

/// Drives one ConnectionMachine by hand: the test is governor, transport and ledger. Each action is kept as it was
/// taken, and each state change is checked against the table.
class LineDriver
{
public:
    Random random;
    ConnectionMachine machine;
    Clock::time_point now{24h};
    WireFacts wire;
    std::vector<std::pair<Clock::time_point, LineAction>> taken;
    LineState shownState = LineState::Idle;
    int illegal = 0;
    bool grants = false;       ///< Slots are given at once.
    bool reportsEnds = true;   ///< An Abort or Close is followed at once by the transport's end.
    bool answersPings = false;

    explicit LineDriver(const LineSettings &settings = {}, quint64 seed = 1) : random(seed), machine(settings, random)
    {
    }

    void take()
    {
        LineAction action;
        while (machine.takeAction(action)) {
            taken.emplace_back(now, action);
            if (const auto *change = std::get_if<lineaction::StateChanged>(&action)) {
                illegal += change->from != shownState || !ConnectionMachine::isLegal(change->from, change->to);
                shownState = change->to;
            } else if (std::holds_alternative<lineaction::RequestSlot>(action) && grants) {
                machine.slotGranted(false, now);
            } else if (const auto *abort = std::get_if<lineaction::Abort>(&action); abort && reportsEnds) {
                machine.ended(abort->epoch, makeFailure(Cause::ConnectionLost), now);
            } else if (const auto *close = std::get_if<lineaction::Close>(&action); close && reportsEnds) {
                machine.ended(close->epoch, classifyClose(1000, {}), now);
            } else if (const auto *ping = std::get_if<lineaction::SendPing>(&action); ping && answersPings) {
                wire.bytesReceived += 10;
                wire.lastByteAt = now;
                machine.pong(ping->epoch, ping->number, now);
            }
        }
    }
    void wake()
    {
        machine.wake(now, wire);
        take();
    }
    /// Lives on to `end` by the machine's own wake times.
    void runTo(Clock::time_point end)
    {
        take();
        for (int guard = 0;; ++guard) {
            const auto next = machine.nextWake();
            if (!next || *next > end)
                break;
            QVERIFY2(guard < 2'000'000, "the wake time does not move on");
            now = std::max(now, *next);
            wake();
        }
        now = std::max(now, end);
    }
    void run(Clock::duration time) { runTo(now + time); }

    void start()
    {
        machine.start(now);
        take();
    }
    void grant(bool trial = false)
    {
        machine.slotGranted(trial, now);
        take();
    }
    void open()
    {
        for (const auto phase : {SetupPhase::Name, SetupPhase::Tcp, SetupPhase::Tls})
            machine.phaseReached(machine.epoch(), phase, now);
        wire = {};
        machine.opened(machine.epoch(), now);
        take();
    }
    void acknowledge()
    {
        machine.allStreamsAcknowledged(now);
        take();
    }
    void data()
    {
        wire.bytesReceived += 100;
        wire.lastByteAt = now;
        machine.dataReceived(now);
        take();
    }
    void end(const Failure &failure)
    {
        machine.ended(machine.epoch(), failure, now);
        take();
    }
    /// From Idle or waiting to a session with proof of life.
    void prove()
    {
        if (machine.isStopped())
            start();
        if (last<lineaction::RequestSlot>() && machine.state() != LineState::Connecting)
            grant();
        open();
        acknowledge();
        data();
    }
    void becomeStable()
    {
        prove();
        answersPings = true;
        run(30s);
    }

    template<typename T>
    [[nodiscard]] std::vector<T> all() const
    {
        std::vector<T> some;
        for (const auto &[at, action] : taken) {
            if (const auto *one = std::get_if<T>(&action))
                some.push_back(*one);
        }
        return some;
    }
    template<typename T>
    [[nodiscard]] int count() const
    {
        return int(all<T>().size());
    }
    template<typename T>
    [[nodiscard]] std::optional<T> last() const
    {
        const auto some = all<T>();
        return some.empty() ? std::nullopt : std::optional<T>(some.back());
    }
    template<typename T>
    [[nodiscard]] Clock::time_point lastAt() const
    {
        Clock::time_point at{};
        for (const auto &[when, action] : taken) {
            if (std::holds_alternative<T>(action))
                at = when;
        }
        return at;
    }
    [[nodiscard]] std::vector<LineState> states() const
    {
        std::vector<LineState> some;
        for (const auto &change : all<lineaction::StateChanged>())
            some.push_back(change.to);
        return some;
    }
    [[nodiscard]] std::vector<HostReport> reports(HostReport::Kind kind) const
    {
        std::vector<HostReport> some;
        for (const auto &action : all<lineaction::ReportToHost>()) {
            if (action.report.kind == kind)
                some.push_back(action.report);
        }
        return some;
    }
};

}   // namespace feedwarden
