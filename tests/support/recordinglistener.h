// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/transport.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <vector>

namespace feedwarden::test {

/// Writes down what a transport tells, and may do something in the middle of a call.
struct RecordingListener final : TransportListener {
    QList<SetupPhase> phases;
    std::vector<Clock::time_point> phaseTimes;
    int opened = 0;
    QList<QByteArray> texts;
    QList<QByteArray> pongs;
    std::vector<EndReport> ends;
    bool paddingIsZero = true;   ///< Behind each text so far.

    std::function<void(SetupPhase)> onPhase;
    std::function<void()> onOpened;
    std::function<void(std::string_view)> onText;
    std::function<void()> onPong;
    std::function<void()> onClosed;

    void transportPhase(SetupPhase phase, Clock::time_point at) override
    {
        phases += phase;
        phaseTimes.push_back(at);
        if (onPhase)
            onPhase(phase);
    }

    void transportOpened() override
    {
        ++opened;
        if (onOpened)
            onOpened();
    }

    void transportText(std::string_view text) override
    {
        for (size_t i = 0; i < 64; ++i)
            paddingIsZero = paddingIsZero && text.data()[text.size() + i] == '\0';
        texts += QByteArray(text.data(), qsizetype(text.size()));
        if (onText)
            onText(text);
    }

    void transportPong(const QByteArray &payload) override
    {
        pongs += payload;
        if (onPong)
            onPong();
    }

    void transportClosed(const EndReport &report) override
    {
        ends.push_back(report);
        if (onClosed)
            onClosed();
    }

    [[nodiscard]] int closed() const { return int(ends.size()); }
    /// Only after an end.
    [[nodiscard]] const EndReport &end() const { return ends.back(); }
};

}   // namespace feedwarden::test
