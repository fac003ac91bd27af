// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace feedwarden {

/// The life of a world of objects, on whatever time there is; on VirtualTime a week of it takes seconds. What is to
/// happen in it does not outlive it.
class VirtualLife final
{
public:
    /// Lives on for `time`, or until stop().
    void live(Clock::duration time)
    {
        m_loop.emplace();
        QTimer::singleShot(std::chrono::duration_cast<std::chrono::milliseconds>(time), Qt::PreciseTimer, &*m_loop,
                           [this] { m_loop->quit(); });
        m_loop->exec();
        m_loop.reset();
    }
    void stop()
    {
        if (m_loop)
            m_loop->quit();
    }
    void after(Clock::duration wait, std::function<void()> what)
    {
        QTimer::singleShot(std::chrono::ceil<std::chrono::milliseconds>(wait), Qt::PreciseTimer, &m_context,
                           std::move(what));
    }
    /// For connections that end with it.
    [[nodiscard]] QObject *context() { return &m_context; }

private:
    QObject m_context;
    std::optional<QEventLoop> m_loop;
};

}   // namespace feedwarden
